//! Breaking text into lines by the rules of Chinese typesetting: no closing mark begins a line, no opening mark ends
//! one, numbers and Latin words stay whole (GB/T 15834; W3C clreq).

use super::glyph::{Glyph, Length, Style};

/// One line of text.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) glyphs: Vec<Glyph>,
    pub(super) style: Style,
    pub(super) width: Length,
    /// What is added after every glyph but the last, so that the line fills its measure.
    pub(super) stretch: Length,
    /// How far it is set in.
    pub(super) indent: Length,
}

impl Line {
    pub(super) fn new(glyphs: Vec<Glyph>, style: Style) -> Self {
        let width = glyphs.iter().map(|glyph| glyph.width).sum();
        Self { glyphs, style, width, stretch: 0, indent: 0 }
    }
}

/// Breaks one paragraph into lines of at most `measure`, the first set in by `indent`. Never returns an empty list.
pub(super) fn fill(glyphs: &[Glyph], style: Style, measure: Length, indent: Length, justified: bool) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    loop {
        let inset = if lines.is_empty() { indent } else { 0 };
        let end = end_of_line(glyphs, start, measure - inset);
        let mut line = Line::new(trimmed(glyphs.get(start..end).unwrap_or_default()), style);
        line.indent = inset;
        let left = measure - inset - line.width;
        let gaps = i64::try_from(line.glyphs.len()).unwrap_or(i64::MAX) - 1;
        // A line that ends early for a long word would be torn apart.
        if justified && end < glyphs.len() && gaps > 0 && left > 0 && left < 3 * style.size {
            line.stretch = left / gaps;
        }
        lines.push(line);
        if end >= glyphs.len() {
            return lines;
        }
        start = end;
    }
}

/// The glyphs without the spaces at the end, which would only shift what is centred.
fn trimmed(glyphs: &[Glyph]) -> Vec<Glyph> {
    let spaces = glyphs.iter().rev().take_while(|glyph| glyph.text == ' ').count();
    glyphs.get(..glyphs.len() - spaces).unwrap_or_default().to_vec()
}

/// Where the line that begins at `start` ends: behind the last place at which it may break, or where it is full.
fn end_of_line(glyphs: &[Glyph], start: usize, measure: Length) -> usize {
    let mut width = 0;
    let mut last = None;
    let mut before: Option<char> = None;
    for (at, glyph) in glyphs.iter().enumerate().skip(start) {
        if before.is_some_and(|before| may_break(before, glyph.text)) {
            last = Some(at);
        }
        width += glyph.width;
        // Spaces hang over the edge.
        if width > measure && glyph.text != ' ' {
            return last.unwrap_or(at).max(start + 1);
        }
        before = Some(glyph.text);
    }
    glyphs.len()
}

/// Whether a line may end behind `before` and the next begin with `after`.
pub(super) fn may_break(before: char, after: char) -> bool {
    if after == ' ' || never_begins(after) || never_ends(before) {
        return false;
    }
    before == ' ' || !(in_word(before) && in_word(after))
}

/// Marks that never begin a line.
fn never_begins(mark: char) -> bool {
    matches!(
        mark,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
            | '）'
            | '》'
            | '〉'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '〗'
            | '］'
            | '｝'
            | '”'
            | '’'
            | '…'
            | '—'
            | '～'
            | '·'
            | '％'
            | '‰'
            | '℃'
            | '°'
            | '㎡'
            | ','
            | '.'
            | ';'
            | ':'
            | '!'
            | '?'
            | ')'
            | ']'
            | '}'
            | '%'
            | '/'
            | '-'
            | '\u{a0}'
            | '々'
            | 'ー'
            | '\u{300}'..='\u{36f}'
    )
}

/// Marks that never end a line.
fn never_ends(mark: char) -> bool {
    matches!(
        mark,
        '（' | '《'
            | '〈'
            | '「'
            | '『'
            | '【'
            | '〔'
            | '〖'
            | '［'
            | '｛'
            | '“'
            | '‘'
            | '('
            | '['
            | '{'
            | '¥'
            | '￥'
            | '$'
            | '#'
            | '№'
            | '＃'
            | '\u{a0}'
    )
}

/// What belongs to numbers and words of letters: anything that is neither Chinese nor a space.
fn in_word(text: char) -> bool {
    matches!(text, '!'..='~' | '\u{a1}'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}')
}
