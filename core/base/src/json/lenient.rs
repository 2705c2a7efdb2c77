//! Reading what a page sends while a person is still typing: what cannot be read is told beside all else, and left out.

use std::{collections::BTreeMap, ops::Range};

use serde::de::DeserializeOwned;

use super::{
    bounded,
    fault::{Stop, known_part},
    push_token, read_in_any_order,
    scan::{self, Spot},
    unplaced,
};
use crate::finding::{Code, Failure, Finding};

/// The largest text that is read leniently, in bytes: a form, and not a batch of them.
pub const MAX_LENIENT_BYTES: usize = 1024 * 1024;

/// How many bytes are read in all: every flaw means to read once more.
const MAX_WORK: usize = 64 * 1024 * 1024;

/// A document, and what of its text could not be read as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lenient<T> {
    /// What was read.
    pub document: T,
    /// What was taken for something else (`json.taken`), or was left out (`json.*`), in the order of the text.
    pub findings: Vec<Finding>,
}

/// Reads a document of which single values may be wrong, for people at a form. Machines are read strictly, by
/// [`read`](super::read), which this asks again and again.
///
/// A number or `true` where a text is wanted is taken as that text, a text such as `"3"` or `"true"` for the number or
/// the truth that it says (`json.taken`). `null` is what is not filled in; it is told only where a list holds it. Any
/// other value of a wrong type, or that its list does not have, and any key that is unknown or stands twice, is left out
/// and told with its place; a field that must be there is empty instead. An item of a list stays in its place as an empty
/// one where there can be such; one that says nothing readable is left out, and the places after it count without it.
///
/// Text that is no JSON, is nested too deeply, is longer than [`MAX_LENIENT_BYTES`], or has so many flaws that reading
/// would take long is `Malformed`, as is a document of which nothing can be read.
pub fn read_leniently<T: DeserializeOwned>(text: &str) -> Result<Lenient<T>, Failure> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    bounded(text, MAX_LENIENT_BYTES)?;
    serde_json::from_str::<serde_json::Value>(text)
        .map_err(|error| unplaced(Stop::of(&error, text, None).failure(text)))?;
    let mut mending = Mending { text: text.to_owned(), findings: Vec::new(), tried: BTreeMap::new() };
    let mut work = 0;
    loop {
        let stop = match read_in_any_order(&mending.text) {
            Ok(document) => return Ok(Lenient { document, findings: mending.findings }),
            Err(stop) => stop,
        };
        work += mending.text.len();
        if work > MAX_WORK || !mending.mend(&stop) {
            return Err(unplaced(stop.failure(&mending.text)));
        }
    }
}

/// What was done about a place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tried {
    /// The value was taken for what it says.
    Taken,
    /// The value was left out.
    LeftOut,
    /// Something empty stands there.
    Emptied,
    /// Something empty of the shape that is wanted stands there.
    Shaped,
}

struct Mending {
    text: String,
    findings: Vec<Finding>,
    tried: BTreeMap<String, Tried>,
}

impl Mending {
    /// Whether the next reading comes further.
    fn mend(&mut self, stop: &Stop) -> bool {
        let place = stop.place(&self.text);
        match stop.code {
            Code::JsonMissingField => self.fill(stop, place),
            Code::JsonUnknownField | Code::JsonDuplicateKey => {
                self.tell(stop.failure(&self.text).finding);
                self.leave_out(scan::spot(&self.text, stop.at, stop.about))
            }
            Code::JsonWrongType | Code::JsonUnknownVariant => self.replace(stop, place),
            _ => false,
        }
    }

    fn tell(&mut self, mut finding: Finding) {
        finding.params.retain(|param| !matches!(param.name.as_str(), "line" | "column"));
        self.findings.push(finding);
    }

    /// A field that must be there and is not, or was left out.
    fn fill(&mut self, stop: &Stop, object: String) -> bool {
        let (Some(name), Some((at, is_empty))) = (stop.missing(), scan::inside(&self.text, stop.at)) else {
            return false;
        };
        let mut place = object;
        push_token(&mut place, name);
        match self.tried.get(&place) {
            None => {
                let mut finding = stop.failure(&self.text).finding;
                finding.pointer = known_part(&place);
                self.tell(finding);
            }
            Some(Tried::Taken | Tried::LeftOut) => {}
            Some(_) => return self.give_up(stop),
        }
        let comma = if is_empty { "" } else { "," };
        self.text.insert_str(at, &format!("\"{name}\":\"\"{comma}"));
        self.tried.insert(place, Tried::Emptied);
        true
    }

    fn replace(&mut self, stop: &Stop, place: String) -> bool {
        let Some(spot) = scan::spot(&self.text, stop.at, stop.about) else {
            return false;
        };
        let value = self.text.get(spot.value.clone()).unwrap_or_default().to_owned();
        let tried = self.tried.get(&place).copied();
        if tried == Some(Tried::Taken) {
            self.findings.retain(|finding| finding.code != Code::JsonTaken || finding.pointer != known_part(&place));
        }
        let taken = stop.wanted().and_then(|wanted| Some((wanted, said(&value, wanted)?)));
        match (tried, taken) {
            (None, Some((wanted, said))) => {
                self.tell(Finding::new(Code::JsonTaken, known_part(&place)).with("expected", wanted));
                self.put(spot.value, &said);
                self.tried.insert(place, Tried::Taken);
                true
            }
            (None | Some(Tried::Taken), _) => {
                // What is not filled in is told by the checks, where it must be.
                if value != "null" || spot.is_item {
                    self.tell(stop.failure(&self.text).finding);
                }
                if spot.is_item {
                    self.shape(spot, stop, place)
                } else {
                    self.tried.insert(place, Tried::LeftOut);
                    self.leave_out(Some(spot))
                }
            }
            (Some(Tried::LeftOut | Tried::Emptied), _) => self.shape(spot, stop, place),
            (Some(Tried::Shaped), _) => self.give_up(stop),
        }
    }

    /// Something empty of the shape that is wanted.
    fn shape(&mut self, spot: Spot, stop: &Stop, place: String) -> bool {
        let empty = match stop.wanted() {
            Some("object" | "tagged_object") => "{}",
            Some("list") => "[]",
            Some("boolean") => "false",
            Some("u8" | "u16" | "u32" | "u64" | "i32" | "i64" | "number") => "0",
            _ => "\"\"",
        };
        self.put(spot.value, empty);
        self.tried.insert(place, Tried::Shaped);
        true
    }

    /// What holds a part that cannot even be empty goes with it.
    fn give_up(&mut self, stop: &Stop) -> bool {
        let Some(spot) = scan::around(&self.text, stop.at, stop.about) else {
            return false;
        };
        if spot.is_item {
            // The places after it are other places now.
            self.tried.clear();
        }
        self.leave_out(Some(spot))
    }

    fn leave_out(&mut self, spot: Option<Spot>) -> bool {
        let Some(Spot { whole, .. }) = spot else {
            return false;
        };
        let after = self.text.get(whole.end..).unwrap_or_default();
        let before = self.text.get(..whole.start).unwrap_or_default();
        let range = if after.trim_start().starts_with(',') {
            whole.start..whole.end + after.len() - after.trim_start().len() + 1
        } else {
            before.trim_end().strip_suffix(',').map_or(whole.start, str::len)..whole.end
        };
        self.put(range, "");
        true
    }

    fn put(&mut self, range: Range<usize>, with: &str) {
        if self.text.get(range.clone()).is_some() {
            self.text.replace_range(range, with);
        }
    }
}

/// The value as JSON of the wanted shape, if it says something of that shape.
fn said(value: &str, wanted: &str) -> Option<String> {
    let plain = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    let is_text = plain.is_some();
    let is_number = |text: &str| {
        let digits = text.strip_prefix('-').unwrap_or(text);
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match wanted {
        "text" | "date" | "instant" | "amount" | "area" | "share" => {
            let is_plain = value.bytes().next().is_some_and(|byte| byte == b'-' || byte.is_ascii_digit())
                || matches!(value, "true" | "false");
            (!is_text && is_plain).then(|| format!("\"{value}\""))
        }
        "boolean" => plain.filter(|plain| matches!(*plain, "true" | "false")).map(str::to_owned),
        "u8" | "u16" | "u32" | "u64" | "i32" | "i64" => plain.filter(|plain| is_number(plain)).map(str::to_owned),
        _ => None,
    }
}
