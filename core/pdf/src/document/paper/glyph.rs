//! From text to glyphs: one a character, as Chinese and Latin need it; what cannot be printed so is found.

use std::collections::BTreeSet;

use super::fonts::{Drawn, Tables};
use dengji_base::finding::{Code, Finding};

/// A length in micrometres.
pub(super) type Length = i64;

/// How text is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Style {
    /// Size of the em.
    pub(super) size: Length,
    /// From one line to the next.
    pub(super) leading: Length,
    pub(super) bold: bool,
    /// 0 is black, 255 is white.
    pub(super) grey: u8,
}

/// One printed character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    pub(super) text: char,
    pub(super) selector: Option<char>,
    pub(super) drawn: Drawn,
    pub(super) width: Length,
}

/// Most findings of one paper.
const MAX_FINDINGS: usize = 1000;
/// Most characters that one finding names.
const MAX_NAMED: usize = 20;

/// Turns text into glyphs, and keeps what could not be printed as it is.
pub(super) struct Setter<'a> {
    tables: Tables<'a>,
    findings: Vec<Finding>,
}

/// What happened to the characters of one text.
#[derive(Default)]
struct Lost {
    missing: BTreeSet<String>,
    dropped: BTreeSet<String>,
    unshaped: BTreeSet<String>,
}

impl<'a> Setter<'a> {
    pub(super) fn new(tables: Tables<'a>) -> Self {
        Self { tables, findings: Vec::new() }
    }

    /// How much was found so far.
    pub(super) fn findings(&self) -> usize {
        self.findings.len()
    }

    /// Drops what was found since: of text that is printed again.
    pub(super) fn forget_from(&mut self, findings: usize) {
        self.findings.truncate(findings);
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// The glyphs of a text, line by line as the text has them.
    pub(super) fn set(&mut self, text: &str, style: Style, pointer: &str) -> Vec<Vec<Glyph>> {
        let mut lost = Lost::default();
        let text = text.replace("\r\n", "\n");
        let lines = text.split(['\n', '\r', '\u{2028}', '\u{2029}']);
        let glyphs = lines.map(|line| self.line(line, style, &mut lost)).collect();
        for (code, characters) in [
            (Code::PaperGlyphMissing, lost.missing),
            (Code::PaperCharacterDropped, lost.dropped),
            (Code::PaperScriptNotShaped, lost.unshaped),
        ] {
            if !characters.is_empty() && self.findings.len() < MAX_FINDINGS {
                let named: Vec<_> = characters.iter().take(MAX_NAMED).collect();
                let finding = Finding::new(code, pointer).with_list("characters", &named);
                self.findings.push(finding.with("count", characters.len()));
            }
        }
        glyphs
    }

    fn line(&self, text: &str, style: Style, lost: &mut Lost) -> Vec<Glyph> {
        let mut glyphs = Vec::with_capacity(text.len() / 2);
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let selector = characters.next_if(|next| is_selector(*next));
            let character = if character == '\t' { ' ' } else { character };
            if is_invisible(character) || is_selector(character) {
                lost.dropped.insert(named(character, None));
                continue;
            }
            if needs_shaping(character) {
                lost.unshaped.insert(named(character, None));
            }
            let found = self.tables.find(character, selector, style.bold);
            // A selector asks for one of several forms; a font without them shows the usual one, and this is said.
            let found = match (found, selector) {
                (None, Some(asked)) => {
                    lost.missing.insert(named(character, Some(asked)));
                    self.tables.find(character, None, style.bold).map(|drawn| (character, None, drawn))
                }
                (found, selector) => found.map(|drawn| (character, selector, drawn)),
            };
            let (text, selector, drawn) = found.unwrap_or_else(|| {
                lost.missing.insert(named(character, None));
                let (text, drawn) = self.tables.substitute();
                (text, None, drawn)
            });
            glyphs.push(Glyph { text, selector, drawn, width: i64::from(drawn.advance) * style.size / drawn.units });
        }
        glyphs
    }
}

/// A character as a finding names it: by its number, since its form may not be printable where the finding is read.
fn named(character: char, selector: Option<char>) -> String {
    let number = u32::from(character);
    match selector {
        Some(selector) => format!("U+{number:04X}+{:04X}", u32::from(selector)),
        None => format!("U+{number:04X}"),
    }
}

fn is_selector(character: char) -> bool {
    matches!(character, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether it has no form of its own: control characters, and those that only steer layout.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Scripts whose letters join, stack or run from right to left: Hebrew to N'Ko, the Indic and South-East Asian ones,
/// Tibetan, Mongolian, and the presentation forms of Arabic.
fn needs_shaping(character: char) -> bool {
    matches!(character,
        '\u{300}'..='\u{36f}' | '\u{590}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{eb1}'..='\u{ece}'
        | '\u{f00}'..='\u{109f}' | '\u{1780}'..='\u{18af}' | '\u{1a20}'..='\u{1aff}' | '\u{1100}'..='\u{11ff}'
        | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{11000}'..='\u{11fff}')
}
