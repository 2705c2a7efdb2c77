//! What a PDF may leave unsaid about text: widths of the standard fonts, names of glyphs, spellings of one character.

#[rustfmt::skip]
const HELVETICA: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

#[rustfmt::skip]
const HELVETICA_BOLD: [u16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

#[rustfmt::skip]
const TIMES_ROMAN: [u16; 95] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611,
    556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722,
    722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500,
    278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];

#[rustfmt::skip]
const TIMES_BOLD: [u16; 95] = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667,
    611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722,
    722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556,
    278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];

#[rustfmt::skip]
const TIMES_ITALIC: [u16; 95] = [
    250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 675, 675, 675, 500, 920, 611, 611, 667, 722, 611,
    611, 722, 722, 333, 444, 667, 556, 833, 667, 722, 611, 722, 611, 500, 556, 722, 611, 833, 611,
    556, 556, 389, 278, 389, 422, 500, 333, 500, 500, 444, 500, 444, 278, 500, 500, 278, 278, 444,
    278, 722, 500, 500, 500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400, 275, 400, 541,
];

#[rustfmt::skip]
const TIMES_BOLD_ITALIC: [u16; 95] = [
    250, 389, 555, 500, 500, 833, 778, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
    500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 832, 667, 667, 667, 722, 667,
    667, 722, 778, 389, 500, 667, 611, 889, 722, 722, 611, 722, 667, 556, 611, 722, 667, 889, 667,
    611, 611, 333, 278, 333, 570, 500, 333, 500, 500, 444, 500, 444, 333, 500, 556, 278, 278, 500,
    278, 778, 556, 500, 500, 500, 389, 389, 278, 556, 444, 667, 500, 444, 389, 348, 220, 348, 570,
];

/// The width of an ASCII character in a font that a PDF need not describe, in thousandths of its size.
pub(super) fn standard_width(font: &[u8], code: u32) -> f64 {
    // A subset's name begins with six letters and a plus sign.
    let name = font.iter().position(|byte| *byte == b'+').and_then(|at| font.get(at + 1..)).unwrap_or(font);
    let has = |part: &[u8]| name.windows(part.len()).any(|window| window == part);
    let (bold, italic) = (has(b"Bold"), has(b"Italic") || has(b"Oblique"));
    if name.starts_with(b"Courier") {
        return 600.0;
    }
    let table = match (name.starts_with(b"Times"), bold, italic) {
        (false, false, _) => &HELVETICA,
        (false, true, _) => &HELVETICA_BOLD,
        (true, false, false) => &TIMES_ROMAN,
        (true, true, false) => &TIMES_BOLD,
        (true, false, true) => &TIMES_ITALIC,
        (true, true, true) => &TIMES_BOLD_ITALIC,
    };
    let width = code.checked_sub(32).and_then(|at| table.get(usize::try_from(at).ok()?));
    width.map_or(500.0, |width| f64::from(*width))
}

/// Names of glyphs beyond the letters, in order.
#[rustfmt::skip]
const GLYPH_NAMES: &[(&str, char)] = &[
    ("AE", 'Æ'), ("Aacute", 'Á'), ("Acircumflex", 'Â'), ("Adieresis", 'Ä'), ("Agrave", 'À'), ("Aring", 'Å'),
    ("Atilde", 'Ã'), ("Ccedilla", 'Ç'), ("Eacute", 'É'), ("Ecircumflex", 'Ê'), ("Edieresis", 'Ë'),
    ("Egrave", 'È'), ("Eth", 'Ð'), ("Euro", '€'), ("Iacute", 'Í'), ("Icircumflex", 'Î'), ("Idieresis", 'Ï'),
    ("Igrave", 'Ì'), ("Ntilde", 'Ñ'), ("OE", 'Œ'), ("Oacute", 'Ó'), ("Ocircumflex", 'Ô'), ("Odieresis", 'Ö'),
    ("Ograve", 'Ò'), ("Oslash", 'Ø'), ("Otilde", 'Õ'), ("Scaron", 'Š'), ("Thorn", 'Þ'), ("Uacute", 'Ú'),
    ("Ucircumflex", 'Û'), ("Udieresis", 'Ü'), ("Ugrave", 'Ù'), ("Yacute", 'Ý'), ("Ydieresis", 'Ÿ'),
    ("Zcaron", 'Ž'), ("aacute", 'á'), ("acircumflex", 'â'), ("acute", '´'), ("adieresis", 'ä'), ("ae", 'æ'),
    ("agrave", 'à'), ("ampersand", '&'), ("aring", 'å'), ("asciicircum", '^'), ("asciitilde", '~'),
    ("asterisk", '*'), ("at", '@'), ("atilde", 'ã'), ("backslash", '\\'), ("bar", '|'), ("braceleft", '{'),
    ("braceright", '}'), ("bracketleft", '['), ("bracketright", ']'), ("brokenbar", '¦'), ("bullet", ''),
    ("ccedilla", 'ç'), ("cedilla", '¸'), ("cent", '¢'), ("circumflex", 'ˆ'), ("colon", ':'), ("comma", ','),
    ("copyright", '©'), ("currency", '¤'), ("dagger", '†'), ("daggerdbl", '‡'), ("degree", '°'),
    ("dieresis", '¨'), ("divide", '÷'), ("dollar", '$'), ("dotlessi", 'ı'), ("eacute", 'é'),
    ("ecircumflex", 'ê'), ("edieresis", 'ë'), ("egrave", 'è'), ("eight", '8'), ("ellipsis", '…'),
    ("emdash", '—'), ("endash", '–'), ("equal", '='), ("eth", 'ð'), ("exclam", '!'), ("exclamdown", '¡'),
    ("fi", 'ﬁ'), ("five", '5'), ("fl", 'ﬂ'), ("florin", 'ƒ'), ("four", '4'), ("fraction", '⁄'),
    ("germandbls", 'ß'), ("grave", '`'), ("greater", '>'), ("guillemotleft", '«'), ("guillemotright", '»'),
    ("guilsinglleft", '‹'), ("guilsinglright", '›'), ("hyphen", '-'), ("iacute", 'í'), ("icircumflex", 'î'),
    ("idieresis", 'ï'), ("igrave", 'ì'), ("less", '<'), ("logicalnot", '¬'), ("macron", '¯'), ("minus", '−'),
    ("mu", 'µ'), ("multiply", '×'), ("nine", '9'), ("ntilde", 'ñ'), ("numbersign", '#'), ("oacute", 'ó'),
    ("ocircumflex", 'ô'), ("odieresis", 'ö'), ("oe", 'œ'), ("ograve", 'ò'), ("one", '1'), ("onehalf", '½'),
    ("onequarter", '¼'), ("onesuperior", '¹'), ("ordfeminine", 'ª'), ("ordmasculine", 'º'), ("oslash", 'ø'),
    ("otilde", 'õ'), ("paragraph", '¶'), ("parenleft", '('), ("parenright", ')'), ("percent", '%'),
    ("period", '.'), ("periodcentered", '·'), ("perthousand", '‰'), ("plus", '+'), ("plusminus", '±'),
    ("question", '?'), ("questiondown", '¿'), ("quotedbl", '"'), ("quotedblbase", '„'), ("quotedblleft", '“'),
    ("quotedblright", '”'), ("quoteleft", '‘'), ("quoteright", '’'), ("quotesinglbase", '‚'),
    ("quotesingle", '\''), ("registered", '®'), ("scaron", 'š'), ("section", '§'), ("semicolon", ';'),
    ("seven", '7'), ("six", '6'), ("slash", '/'), ("space", ' '), ("sterling", '£'), ("thorn", 'þ'),
    ("three", '3'), ("threequarters", '¾'), ("threesuperior", '³'), ("tilde", '˜'), ("trademark", '™'),
    ("two", '2'), ("twosuperior", '²'), ("uacute", 'ú'), ("ucircumflex", 'û'), ("udieresis", 'ü'),
    ("ugrave", 'ù'), ("underscore", '_'), ("yacute", 'ý'), ("ydieresis", 'ÿ'), ("yen", '¥'), ("zcaron", 'ž'),
    ("zero", '0'),
];

/// The character that a glyph's name stands for.
pub(super) fn glyph_character(name: &[u8]) -> Option<char> {
    let name = std::str::from_utf8(name).ok()?;
    // What follows a dot says which variant of the character it is.
    let base = name.split('.').next().filter(|base| !base.is_empty()).unwrap_or(name);
    let mut characters = base.chars();
    if let (Some(only), None) = (characters.next(), characters.next()) {
        return Some(only);
    }
    if let Ok(at) = GLYPH_NAMES.binary_search_by_key(&base, |(name, _)| name) {
        return GLYPH_NAMES.get(at).map(|(_, character)| *character);
    }
    let digits = base.strip_prefix("uni").and_then(|rest| rest.get(..4)).or_else(|| base.strip_prefix('u'))?;
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

/// The characters of codes 128 to 159 in WinAnsiEncoding.
#[rustfmt::skip]
const WIN_ANSI: [char; 32] = [
    '€', '•', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '•', 'Ž', '•',
    '•', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '•', 'ž', 'Ÿ',
];

/// The character of a code in WinAnsiEncoding, which agrees with the others in ASCII.
pub(super) fn win_ansi(code: u8) -> char {
    code.checked_sub(128).and_then(|at| WIN_ANSI.get(usize::from(at)).copied()).unwrap_or(char::from(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_widths() {
        assert!(GLYPH_NAMES.is_sorted_by_key(|(name, _)| *name));
        assert_eq!(glyph_character(b"eacute"), Some('é'));
        assert_eq!(glyph_character(b"uni767B"), Some('登'));
        assert_eq!(glyph_character(b"a.alt"), Some('a'));
        assert_eq!(glyph_character(b"g123"), None);
        assert!((standard_width(b"ABCDEF+Helvetica-Bold", 65) - 722.0).abs() < 0.1);
        assert!((standard_width(b"Courier", 65) - 600.0).abs() < 0.1);
    }
}
