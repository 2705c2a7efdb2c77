//! The law of pointers: whatever is broken in a document, wherever it stands, however the text is spaced and its keys are
//! ordered, the failure leads there, and its line and column too.

use std::{collections::BTreeSet, path::Path};

use dengji::{
    finding::{Code, Failure},
    json::{known_part, push_token, read},
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use strict::Strict;

/// The oracle stands inside our own strict reader.
#[path = "../../base/src/json/strict.rs"]
mod strict;

const UNION: &str = "dengji union";

/// How a document is written.
#[derive(Clone, Copy)]
struct Style {
    type_first: bool,
    spaced: bool,
    /// From the last key to the first.
    backwards: bool,
}

const STYLES: [Style; 6] = [
    Style { type_first: true, spaced: false, backwards: false },
    Style { type_first: true, spaced: true, backwards: false },
    Style { type_first: true, spaced: true, backwards: true },
    Style { type_first: false, spaced: false, backwards: false },
    Style { type_first: false, spaced: true, backwards: true },
    Style { type_first: false, spaced: true, backwards: false },
];

/// What is done to one value of a document.
#[derive(Clone, Copy, PartialEq)]
enum Break<'a> {
    /// Other text stands in its place.
    Instead(&'a str),
    /// Its object has another member before it.
    Before(&'a str),
    /// It stands there once more at the end of its object.
    Again,
    /// It is not there.
    Missing,
}

struct Writer<'a> {
    style: Style,
    broken: &'a str,
    how: Break<'a>,
    text: String,
    /// Where a value that was put in place of another ends.
    end: usize,
}

impl Writer<'_> {
    fn space(&mut self) {
        if self.style.spaced {
            self.text.push_str("\n \t");
        }
    }

    fn write(&mut self, value: &Value, pointer: &str) {
        if let (true, Break::Instead(text)) = (pointer == self.broken, self.how) {
            self.text.push_str(text);
            self.end = self.text.len();
            return;
        }
        match value {
            Value::Array(items) => {
                self.text.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        self.text.push(',');
                    }
                    self.space();
                    self.write(item, &format!("{pointer}/{at}"));
                    self.space();
                }
                self.text.push(']');
            }
            Value::Object(members) => self.object(members, pointer),
            leaf => self.text.push_str(&leaf.to_string()),
        }
    }

    fn object(&mut self, members: &serde_json::Map<String, Value>, pointer: &str) {
        let mut keys: Vec<&String> = members.keys().filter(|key| *key != "type").collect();
        if self.style.backwards {
            keys.reverse();
        }
        if let Some((tag, _)) = members.get_key_value("type") {
            keys.insert(if self.style.type_first { 0 } else { keys.len() }, tag);
        }
        let path = |key: &str| {
            let mut path = pointer.to_owned();
            push_token(&mut path, key);
            path
        };
        let again: Vec<_> =
            keys.iter().copied().filter(|key| path(key) == self.broken && self.how == Break::Again).collect();
        keys.extend(again);
        self.text.push('{');
        let mut is_first = true;
        for key in keys {
            let path = path(key);
            let is_broken = path == self.broken;
            if is_broken && self.how == Break::Missing {
                continue;
            }
            if !is_first {
                self.text.push(',');
            }
            is_first = false;
            if let (true, Break::Before(other)) = (is_broken, self.how) {
                self.space();
                self.text.push_str(other);
                self.text.push(',');
            }
            self.space();
            self.text.push_str(&Value::from(key.as_str()).to_string());
            self.space();
            self.text.push(':');
            self.space();
            self.write(&members[key], &path);
            self.space();
        }
        self.text.push('}');
    }
}

fn written(value: &Value, style: Style, broken: &str, how: Break<'_>) -> (String, usize) {
    let mut writer = Writer { style, broken, how, text: String::new(), end: 0 };
    writer.write(value, "");
    (writer.text, writer.end)
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, &format!("{at}/{index}"), found));
        }
        Value::Object(members) => {
            for (key, member) in members {
                let mut path = at.to_owned();
                push_token(&mut path, key);
                pointers(member, &path, found);
            }
        }
        _ => {}
    }
}

fn number(failure: &Failure, name: &str) -> usize {
    failure.finding.params.iter().find(|param| param.name == name).unwrap().value.parse().unwrap()
}

fn offset(text: &str, failure: &Failure) -> usize {
    let lines = text.split_inclusive('\n').take(number(failure, "line") - 1).map(str::len).sum::<usize>();
    lines + number(failure, "column")
}

/// Where another reader of paths sees the same error; it stands inside our strict one.
fn oracle<T: DeserializeOwned>(text: &str) -> Option<String> {
    use serde_path_to_error::{Deserializer, Segment, Track};
    let (mut track, mut source) = (Track::new(), serde_json::Deserializer::from_str(text));
    T::deserialize(Strict(Deserializer::new(&mut source, &mut track))).err()?;
    let mut pointer = String::new();
    for segment in &track.path() {
        match segment {
            Segment::Seq { index } => push_token(&mut pointer, &index.to_string()),
            Segment::Map { key } => push_token(&mut pointer, key),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    Some(pointer)
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// One document, broken in every place; gives how often it was refused.
fn breaks<T: DeserializeOwned>(document: &Value) -> usize {
    let mut places = Vec::new();
    pointers(document, "", &mut places);
    let mut refused = 0;
    for (style, place) in STYLES.iter().flat_map(|style| places.iter().map(|place| (*style, place.as_str()))) {
        for wrong in
            ["0.5", "true", "-7", "\"\u{5f20}\u{4e09} `x`, expected `\\u4e09`\"", "{}", "[]", "[ [0.5] ]", "null"]
        {
            let (text, end) = written(document, style, place, Break::Instead(wrong));
            let Err(failure) = read::<T>(&text) else {
                continue;
            };
            refused += 1;
            // What is broken within a list of the right kind, or within what takes anything, lies deeper.
            let pointer = failure.finding.pointer.as_str();
            let deeper = pointer.strip_prefix(place).is_some_and(|rest| wrong == "[ [0.5] ]" && rest.starts_with("/0"));
            assert!(pointer == known_part(place) || deeper, "{pointer} for {place} in {text}");
            assert!(!format!("{failure:?}").contains('\u{5f20}'), "{failure:?}");
            let stopped = offset(&text, &failure);
            assert!(stopped <= end && end - wrong.len() <= stopped, "{stopped} of {place} before {end} in {text}");
            if style.type_first && !style.spaced && !deeper {
                assert_eq!(Some(pointer), oracle::<T>(&text).map(|path| known_part(&path)).as_deref(), "{text}");
            }
        }
        if place.is_empty() || place.rsplit('/').next().is_some_and(|key| key.parse::<usize>().is_ok()) {
            continue;
        }
        let (text, _) = written(document, style, place, Break::Before("\"zz\" : 1"));
        let failure = read::<T>(&text).err().unwrap();
        assert_eq!(failure.finding.code, Code::JsonUnknownField, "{text}");
        assert_eq!(failure.finding.pointer, format!("{}/zz", parent(place)), "{text}");
        let (text, _) = written(document, style, place, Break::Again);
        let failure = read::<T>(&text).err().unwrap_or_else(|| panic!("{text}"));
        assert_eq!(failure.finding.pointer, place, "{text}");
        let (text, _) = written(document, style, place, Break::Missing);
        if let Err(failure) = read::<T>(&text) {
            assert_eq!(failure.finding.code, Code::JsonMissingField, "{text}");
            assert_eq!(failure.finding.pointer, known_part(parent(place)), "{text}");
        }
        refused += 2;
    }
    refused
}

/// The keys of a document, wherever they stand: what has the same was broken already.
fn shape(value: &Value) -> String {
    let mut found = Vec::new();
    pointers(value, "", &mut found);
    let plain = found
        .iter()
        .map(|path| path.split('/').filter(|key| key.parse::<usize>().is_err()).collect::<Vec<_>>().join("/"));
    let tags = found.iter().filter(|path| path.ends_with("/type")).filter_map(|path| value.pointer(path));
    let tags = tags.map(Value::to_string).collect::<BTreeSet<_>>();
    format!("{:?}{tags:?}", plain.collect::<BTreeSet<_>>())
}

struct Seen(BTreeSet<String>, usize);

impl Seen {
    fn broken<T: DeserializeOwned>(&mut self, document: &Value) -> bool {
        if read::<T>(&document.to_string()).is_err() {
            return false;
        }
        if self.0.insert(format!("{} {}", std::any::type_name::<T>(), shape(document))) {
            self.1 += breaks::<T>(document);
        }
        true
    }

    /// The inputs of one vector.
    fn inputs(&mut self, folder: &str, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.inputs(folder, item)),
            Value::Object(members) => {
                for (key, member) in members {
                    let is_document = match (folder, key.as_str()) {
                        ("case", "command") => self.broken::<dengji::case::Command>(member),
                        ("seal", "command") => self.broken::<dengji::seal::SealCommand>(member),
                        ("account", "command") => self.broken::<dengji::account::AccountCommand>(member),
                        ("licence", "command") => self.broken::<dengji::licence::LicenceCommand>(member),
                        (_, "actor") => self.broken::<dengji::party::Actor>(member),
                        ("seal", "question") => self.broken::<dengji::seal::may::SealQuestion>(member),
                        ("document", "request") => self.broken::<dengji::document::sign::SigningRequest>(member),
                        ("document", "plan") => self.broken::<dengji::document::place::StampPlan>(member),
                        ("drawing", "design") => self.broken::<dengji::drawing::seal::SealDesign>(member),
                        ("signing", "ticket") => self.broken::<dengji::signing::ticket::Ticket>(member),
                        ("signing", "content") => self.broken::<dengji::signing::ticket::TicketContent>(member),
                        (_, "project") => self.broken::<dengji::property::Project>(member),
                        (_, "application") => self.broken::<dengji::application::Application>(member),
                        (_, "questionnaire") => self.broken::<dengji::questionnaire::Questionnaire>(member),
                        _ => false,
                    };
                    if !is_document {
                        self.inputs(folder, member);
                    }
                }
            }
            _ => {}
        }
    }
}

#[test]
fn a_failure_leads_to_what_is_broken() {
    let vectors = Path::new(dengji_tests::CORE).join("../tests/vectors");
    let mut seen = Seen(BTreeSet::new(), 0);
    for folder in std::fs::read_dir(vectors).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_some_and(|extension| extension == "json") {
                seen.inputs(&name, &serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap());
            }
        }
    }
    assert!(seen.0.len() > 150 && seen.1 > 100_000, "{} documents, {} breaks", seen.0.len(), seen.1);
}
