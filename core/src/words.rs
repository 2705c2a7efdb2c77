//! Free text: one rule for what people write in forms and commands, and what counts as nothing written.

use std::borrow::Cow;

use crate::{
    finding::{Code, Finding},
    identifier::is_unseen,
};

/// The most characters that a reason, a note, a question or an answer of a command may have. Assumed: no source states
/// one; it is that of the longest field of the form (担保范围, GZ-038).
pub(crate) const MAX_FREE_TEXT: usize = 2000;

/// What is wrong with a text as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// It has so many characters, more than its limit.
    TooLong(usize),
    /// It holds this character, which nobody sees or which steers what shows it.
    Unseen(char),
}

/// The first thing that is wrong with a text; `lines`: it may have several lines.
pub(crate) fn flaw(text: &str, limit: usize, lines: bool) -> Option<Flaw> {
    let length = text.chars().count();
    if length > limit {
        return Some(Flaw::TooLong(length));
    }
    let unseen = |character: &char| {
        let line = lines && matches!(character, '\n' | '\r' | '\t');
        (is_unseen(*character) && !line) || matches!(character, '\u{FFFC}' | '\u{FFFD}')
    };
    text.chars().find(unseen).map(Flaw::Unseen)
}

impl Flaw {
    /// The finding that says so, at the text's place.
    pub(crate) fn finding(self, limit: usize, pointer: impl Into<String>) -> Finding {
        match self {
            Self::TooLong(length) => {
                Finding::new(Code::ApplicationTextTooLong, pointer).with("length", length).with("limit", limit)
            }
            Self::Unseen(character) => {
                let name = format!("U+{:04X}", u32::from(character));
                Finding::new(Code::ApplicationControlCharacter, pointer).with("character", name)
            }
        }
    }
}

/// What stands against a free text of a command (a reason, a note, a question, an answer), if anything; an empty one is
/// no fault here.
pub(crate) fn free_text(text: &str, pointer: impl Into<String>) -> Option<Finding> {
    flaw(text, MAX_FREE_TEXT, true).map(|flaw| flaw.finding(MAX_FREE_TEXT, pointer))
}

/// Whether a text shows nothing: a reason of blanks, or of characters without width, is no reason. There is no other
/// notion of what is blank; for a number, hyphens and brackets alone are nothing either.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_unseen(character))
}

/// A code or a reference as it is compared: without what nobody sees, and without spaces around it.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if !trimmed.contains(is_unseen) {
        return trimmed.into();
    }
    let seen: String = trimmed.chars().filter(|character| !is_unseen(*character)).collect();
    seen.trim().to_owned().into()
}
