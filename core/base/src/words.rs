//! Free text: one rule for what people write in forms and commands.

use std::borrow::Cow;

#[doc(hidden)]
pub use crate::letters::is_blank;
use crate::{
    finding::{Code, Finding},
    letters::is_unseen,
};

/// The most characters that a reason, a note, a question or an answer of a command may have. Assumed: no source states
/// one; it is that of the longest field of the form (担保范围, GZ-038).
#[doc(hidden)]
pub const MAX_FREE_TEXT: usize = 2000;

/// What is wrong with a text as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Flaw {
    /// It has so many characters, more than its limit.
    TooLong(usize),
    /// It holds this character, which nobody sees or which steers what shows it.
    Unseen(char),
}

/// The first thing that is wrong with a text; `lines`: it may have several lines.
#[doc(hidden)]
pub fn flaw(text: &str, limit: usize, lines: bool) -> Option<Flaw> {
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
    pub fn finding(self, limit: usize, pointer: impl Into<String>) -> Finding {
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
#[doc(hidden)]
pub fn free_text(text: &str, pointer: impl Into<String>) -> Option<Finding> {
    flaw(text, MAX_FREE_TEXT, true).map(|flaw| flaw.finding(MAX_FREE_TEXT, pointer))
}

/// A code or a reference as it is compared: without what nobody sees, and without spaces around it.
#[doc(hidden)]
pub fn plain(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if !trimmed.contains(is_unseen) {
        return trimmed.into();
    }
    let seen: String = trimmed.chars().filter(|character| !is_unseen(*character)).collect();
    seen.trim().to_owned().into()
}

/// The most bytes of an id that a caller chooses, of whatever: what a case takes, a ticket takes too. Assumed.
pub const MAX_ID: usize = 64;

/// The most bytes of the id of a command: that of an effect and something behind it, for the answers to that effect. Assumed.
pub const MAX_COMMAND_ID: usize = 128;

/// The most bytes of a code or a digest of another system.
#[doc(hidden)]
pub const MAX_TOKEN: usize = 200;

/// Whether this is some text of at most so many bytes, all of it seen.
#[doc(hidden)]
pub fn is_token(text: &str, limit: usize) -> bool {
    token_fault(text, limit, "", "").is_none()
}

/// What stands against an id that a caller chose: `command.form` where it is blank, `command.too_long`,
/// `application.control_character`.
/// Blanks around it are none of it: with them it would be another's in other words.
#[doc(hidden)]
pub fn id_fault(text: &str, pointer: impl Into<String>, field: &str) -> Option<Finding> {
    key_fault(text, MAX_ID, pointer, field)
}

/// The same of the id of a command.
#[doc(hidden)]
pub fn command_id_fault(text: &str, pointer: impl Into<String>, field: &str) -> Option<Finding> {
    key_fault(text, MAX_COMMAND_ID, pointer, field)
}

fn key_fault(text: &str, limit: usize, pointer: impl Into<String>, field: &str) -> Option<Finding> {
    if text.trim() != text {
        return Some(Finding::new(Code::CommandForm, pointer).with("field", field));
    }
    token_fault(text, limit, pointer, field)
}

/// The same with another limit.
#[doc(hidden)]
pub fn token_fault(text: &str, limit: usize, pointer: impl Into<String>, field: &str) -> Option<Finding> {
    if is_blank(text) {
        return Some(Finding::new(Code::CommandForm, pointer).with("field", field));
    }
    if text.len() > limit {
        let finding = Finding::new(Code::CommandTooLong, pointer).with("field", field);
        return Some(finding.with("length", text.len()).with("limit", limit));
    }
    flaw(text, limit, false).map(|flaw| flaw.finding(limit, pointer))
}
