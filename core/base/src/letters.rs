//! Characters that nobody sees, and what counts as nothing written.

/// Characters without a shape of their own (Unicode: Default_Ignorable_Code_Point): they make equal texts differ.
#[doc(hidden)]
pub fn is_ignorable(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether nobody sees this character, or sees only a gap: controls, characters without a shape, marks of annotations,
/// the blank of braille. White space is asked for apart.
#[doc(hidden)]
#[inline]
pub fn is_unseen(character: char) -> bool {
    // Nearly all that is written.
    if matches!(character, ' '..='~' | '\u{4E00}'..='\u{9FFF}') {
        return false;
    }
    character.is_control() || is_ignorable(character) || matches!(character, '\u{2800}' | '\u{FFF9}'..='\u{FFFB}')
}

/// The marks that people use for a hyphen: hyphens, dashes and the minus sign.
#[inline]
pub(crate) fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '－' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}')
}

pub(crate) fn is_bracket(character: char) -> bool {
    matches!(character, '(' | ')' | '（' | '）' | '[' | ']' | '〔' | '〕' | '【' | '】' | '〈' | '〉' | '《' | '》')
}

/// Whether a number says the same without this character: what people and printers put between its digits.
pub(crate) fn is_between(character: char) -> bool {
    character.is_whitespace() || is_hyphen(character) || is_bracket(character) || is_unseen(character)
}

/// Zeros of full width, Arabic, Persian, Devanagari, Bengali, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian.
const ZEROS: &[char] = &[
    '０', '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0E50}', '\u{0ED0}', '\u{0F20}', '\u{1040}', '\u{17E0}',
    '\u{1810}',
];

/// The value of a decimal digit, in full width and in the digits of other scripts that keyboards and fonts bring along.
#[inline]
pub(crate) fn digit(character: char) -> Option<u8> {
    if character.is_ascii_digit() {
        return u8::try_from(u32::from(character) - u32::from('0')).ok();
    }
    let code = u32::from(character);
    let of = |zero: &&char| (u32::from(**zero)..u32::from(**zero) + 10).contains(&code);
    let value = match character {
        // Five alphabets of mathematics, one behind the other.
        '\u{1D7CE}'..='\u{1D7FF}' => (code - 0x1D7CE) % 10,
        // Circled, in brackets, with a stop, raised and lowered.
        '\u{2460}'..='\u{2468}' | '\u{2474}'..='\u{247C}' | '\u{2488}'..='\u{2490}' => (code - 0x2460) % 20 + 1,
        '\u{24EA}' | '\u{2070}' => 0,
        '\u{00B9}' => 1,
        '\u{00B2}' | '\u{00B3}' => code - 0xB0,
        '\u{2074}'..='\u{2079}' => code - 0x2070,
        '\u{2080}'..='\u{2089}' => code - 0x2080,
        _ => code - u32::from(*ZEROS.iter().find(of)?),
    };
    u8::try_from(value).ok()
}

/// Whether a text shows nothing: a reason of blanks, or of characters without width, is no reason. There is no other
/// notion of what is blank; for a number, hyphens and brackets alone are nothing either.
#[doc(hidden)]
#[inline]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_unseen(character))
}
