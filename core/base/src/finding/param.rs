//! What a parameter may hold: its kinds, and the one place where what people typed becomes safe to show.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::Serialize;

use crate::letters::{digit, is_between};

/// What kind of value a parameter holds; all cross as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParamKind {
    /// Words: a name of a person's (masked), an enterprise's, a profile's.
    Text,
    /// A whole number.
    Number,
    /// A calendar day.
    Date,
    /// An instant, RFC 3339.
    Instant,
    /// Several texts, joined with 、.
    List,
    /// The code of a role, or several, joined with 、; texts name them.
    Role,
    /// The code of an operation on a seal platform; texts name it.
    Operation,
    /// The code of what is done to a case or an account: a command's `action.type`; texts name it.
    Action,
    /// The code of a stage of a case or a seal; texts name it.
    Stage,
    /// The code of a channel, or several, joined with 、; texts name them.
    Channel,
    /// The code of a layer of grants; texts name it.
    Layer,
    /// A field of evidence; texts name it.
    EvidencePart,
    /// The code of a kind of evidence, or several, joined with 、; texts name it.
    EvidenceKind,
    /// The code of a way of logging in; texts name it.
    Login,
    /// The code of an act by which the enterprise confirms; texts name it.
    Act,
    /// The code of a kind of entity; texts name it.
    EntityKind,
    /// A field of a command or a form, by its JSON name; texts call it what people do.
    Field,
    /// A signer's key (`buyers/0`), or several, joined with 、; texts name the row of the form.
    Signer,
    /// The code of a kind of seal; texts name the common ones.
    SealKind,
    /// What is counted; texts name it.
    Counted,
    /// What a JSON value should have been; texts describe it.
    Shape,
    /// The form that a kind of number has, as its rule writes it; texts describe it.
    NumberForm,
    /// The code of a reason of revocation (RFC 5280); texts name it.
    RevocationReason,
    /// A kind of thing that profiles define; texts name it.
    Definition,
    /// A code table, by its number; texts name it.
    Dictionary,
    /// The seals that are meant: the id of one, or nothing for those that the rest of the text tells of.
    Seal,
    /// A code that the profile defines. The finding carries the profile's name of it as the parameter's label.
    Named,
    /// What the caller wrote where a code or a name of a field is expected. It is shown where it looks like one, and
    /// hidden (`****`) where it does not: anything may stand there, a person's number too.
    Given,
    /// A key or a code of a profile's file, quoted for whoever writes the profile.
    Key,
    /// An id that the host gave, or another number that somebody gave to a thing; hidden where it does not look like one.
    Id,
    /// A name of a technical format, as its standard writes it: an algorithm, an object identifier, a form of number.
    Technical,
}

/// Whether a text looks like a code or a name of a field: short, of ASCII letters, digits and underscores, and with too
/// few digits for a number of a person.
pub(crate) fn looks_like_code(text: &str) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    plain && text.len() <= 48 && digits < 6 && text.bytes().next().is_some_and(|byte| !byte.is_ascii_uppercase())
}

/// An id as hosts make them: printable ASCII without blanks.
#[doc(hidden)]
pub fn looks_like_id(text: &str) -> bool {
    text.len() <= 64 && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// What stands for a value that is not shown.
#[doc(hidden)]
pub const HIDDEN: &str = "****";

/// A value as a finding may hold it: of what the caller wrote, only what looks as it should, and never a number of a
/// person.
pub(super) fn safe(kind: ParamKind, value: String) -> String {
    let each = |looks: fn(&str) -> bool| {
        let shown: Vec<&str> =
            value.split('、').map(|part| if part.is_empty() || looks(part) { part } else { HIDDEN }).collect();
        shown.join("、")
    };
    let value = match kind {
        // Forms of numbers are the library's own samples.
        ParamKind::Number | ParamKind::Date | ParamKind::Instant | ParamKind::NumberForm => return value,
        ParamKind::Given | ParamKind::Named => each(looks_like_code),
        ParamKind::Signer => each(|part| part.split('/').all(looks_like_code)),
        ParamKind::Id | ParamKind::Seal => each(looks_like_id),
        _ => value,
    };
    match without_personal_numbers(&value) {
        Cow::Borrowed(_) => value,
        Cow::Owned(hidden) => hidden,
    }
}

/// A run of digits, and whether it stands by itself.
struct Run {
    digits: Vec<u8>,
    /// Bytes of the text.
    from: usize,
    to: usize,
    alone: bool,
}

/// The text with numbers of persons hidden, however they are typed: citizens' numbers of 18 and 15 places, mobile
/// phones; in full width and other digits, with blanks or hyphens between groups, and with points where groups are those of
/// such a number.
pub(crate) fn without_personal_numbers(text: &str) -> Cow<'_, str> {
    // Most values are short: nothing of fewer than eleven digits is a number of a person.
    if text.chars().filter(|character| digit(*character).is_some()).count() < 11 {
        return text.into();
    }
    let runs = runs(text);
    let mut hidden: Vec<(usize, usize)> =
        runs.iter().filter(|run| personal(run)).map(|run| (run.from, run.to)).collect();
    for (at, first) in runs.iter().enumerate() {
        let mut joined = Run { digits: first.digits.clone(), from: first.from, to: first.to, alone: first.alone };
        let (mut groups, mut points) = (vec![first.digits.len()], false);
        for next in runs.get(at + 1..).unwrap_or_default() {
            let between = text.get(joined.to..next.from).unwrap_or_default();
            let pointed = !between.chars().all(is_between);
            if joined.digits.len() > 18 || (pointed && !is_pointed(between)) {
                break;
            }
            points |= pointed;
            groups.push(next.digits.len());
            joined.digits.extend(&next.digits);
            joined.to = next.to;
            joined.alone = first.alone && next.alone;
            let found = if points { is_grouped(&joined, &groups) } else { joined.digits.len() != 15 };
            if found && personal(&joined) {
                hidden.push((joined.from, joined.to));
            }
        }
    }
    if hidden.is_empty() {
        return text.into();
    }
    hidden.sort_unstable();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (from, to) in hidden.into_iter().filter(|(from, to)| from < to) {
        if from >= at {
            out.push_str(text.get(at..from).unwrap_or_default());
            out.push_str(HIDDEN);
        }
        at = at.max(to);
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out.into()
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut word = Word::default();
    let mut open = false;
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        match digit(character) {
            Some(value) if open => {
                if let Some(run) = runs.last_mut() {
                    run.digits.push(value);
                    run.to = end;
                }
            }
            Some(value) => {
                let alone = word.parts();
                runs.push(Run { digits: vec![value], from: at, to: end, alone });
                open = true;
            }
            None => {
                if open && let Some(run) = runs.last_mut() {
                    // The check character of a citizen's number; ten, in the place of a digit.
                    if run.digits.len() <= 17 && matches!(character, 'X' | 'x' | 'Ｘ' | 'ｘ') {
                        run.digits.push(10);
                        run.to = end;
                    } else if is_letter(character) {
                        run.alone = false;
                    }
                }
                open = false;
            }
        }
        word.follow(character);
    }
    runs
}

/// The Latin letters that end where the text is read.
#[derive(Default)]
struct Word {
    letters: usize,
    beyond_hex: bool,
}

impl Word {
    fn follow(&mut self, character: char) {
        if is_letter(character) {
            self.letters += 1;
            self.beyond_hex |= !character.is_ascii_hexdigit();
        } else {
            *self = Self::default();
        }
    }

    /// Whether digits behind it stand by themselves: behind no letter, or behind a word (`tel`, `wx`), which no hexadecimal
    /// number holds.
    fn parts(&self) -> bool {
        self.letters == 0 || (self.letters > 1 && self.beyond_hex)
    }
}

/// Whether no more stands between groups of digits than a point or two of whatever kind, and no letter.
fn is_pointed(between: &str) -> bool {
    let mut marks = between.chars().filter(|character| !is_between(*character));
    marks.clone().count() <= 2 && marks.all(|character| !character.is_alphanumeric())
}

/// Whether digits that points part are grouped as people group a number of a person: 440106.19800101.0012, 138.0013.8000,
/// or one by one. Amounts and lists are grouped otherwise.
fn is_grouped(run: &Run, groups: &[usize]) -> bool {
    let single = groups.iter().all(|group| *group == 1);
    match run.digits.len() {
        18 => single || matches!(groups, [6, 8, 4] | [6, 4, 4, 4] | [6, 4, 2, 2, 4] | [3, 3, 8, 4] | [6, 12] | [14, 4]),
        15 => single || matches!(groups, [6, 6, 3] | [6, 2, 2, 2, 3]),
        _ => single || matches!(groups, [.., 3, 4, 4] | [.., 4, 4, 3] | [.., 11]),
    }
}

/// Latin letters join digits to one number; an ideograph beside them does not.
fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic()
}

fn personal(run: &Run) -> bool {
    let two = |at: usize| match run.digits.get(at..at + 2) {
        Some([tens, ones]) => tens * 10 + ones,
        _ => 0,
    };
    let day = |month: u8, day: u8| (1..=12).contains(&month) && (1..=31).contains(&day);
    match run.digits.as_slice() {
        [first, ..] if run.digits.len() == 18 => {
            let dated = (18..=20).contains(&two(6)) && day(two(10), two(12));
            dated || (run.alone && (1..=8).contains(first))
        }
        [1, second, ..] if run.digits.len() == 11 => run.alone && (3..=9).contains(second),
        // With the zero of a call from afar, and the prefix of the country.
        [0, 1, second, ..] if run.digits.len() == 12 => run.alone && (3..=9).contains(second),
        [8, 6, 1, second, ..] if run.digits.len() == 13 => run.alone && (3..=9).contains(second),
        [0, 0, 8, 6, 1, 3..=9, ..] if run.digits.len() == 15 => run.alone,
        _ if run.digits.len() == 15 => run.alone && day(two(8), two(10)),
        _ => false,
    }
}
