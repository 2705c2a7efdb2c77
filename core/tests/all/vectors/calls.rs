//! Steps that call a row of the table of operations: `{"call", "on", "in", "as"}`.

use std::collections::BTreeMap;

use base64ct::{Base64, Encoding};
use dengji_ffi::{Fault, Form, Handle, Input, JsonText, Kind, Output, Row, call, rows};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Answer, Wrong};

/// What earlier steps bound to names: handles and bytes by the path to them, and what there is to be read.
#[derive(Default)]
pub struct Bound {
    handles: BTreeMap<String, Handle>,
    bytes: BTreeMap<String, Vec<u8>>,
    values: BTreeMap<String, Value>,
}

impl From<Fault> for Wrong {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Failure(failure) => Self::Failure(failure),
            Fault::Refusal(refusal) => Self::Refusal(refusal),
        }
    }
}

impl Bound {
    pub fn run(&mut self, step: &Value) -> Answer {
        let name = step["call"].as_str().expect("the name of a row");
        let row = row(name).ok_or(Wrong::Unknown)?;
        let (given, texts) = (&step["in"], &step["inText"]);
        let is_method = matches!(row.form, Form::Method | Form::Property);
        let (asked, arguments) = row.arguments.split_at(usize::from(is_method));
        for (key, _) in [given, texts].into_iter().filter_map(Value::as_object).flatten() {
            let is_known = arguments.iter().any(|argument| camel(argument.name) == *key);
            assert!(is_known, "{name} takes no {key}; what it is asked of is said by `on`");
        }
        assert_eq!(step.get("on").is_some(), is_method, "`on` names what {name} is asked of");
        let inputs: Vec<_> = asked
            .iter()
            .map(|argument| self.input(&argument.kind, step["on"].clone()))
            .chain(arguments.iter().map(|argument| {
                let key = camel(argument.name);
                if let Some(text) = texts[&key].as_str() {
                    return Input::Json(JsonText::Theirs(text.to_owned().into()));
                }
                self.input(&argument.kind, self.resolved(&given[&key]))
            }))
            .collect();
        let output = call(row, &inputs)?;
        let bound = step["as"].as_str();
        let answer = self.answer(&row.gives, output, bound);
        if let Some(bound) = bound {
            if let Some(only) = self.only_part(&row.gives, bound) {
                self.handles.insert(bound.to_owned(), only);
            }
            self.values.insert(bound.to_owned(), answer.clone());
        }
        Ok(answer)
    }

    /// The value with what `{"$": "name/pointer"}` stands for in its place.
    fn resolved(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.resolved(item)).collect(),
            Value::Object(fields) => match (fields.len(), fields.get("$").and_then(Value::as_str)) {
                (1, Some(path)) if self.bytes.contains_key(path) => value.clone(),
                (1, Some(path)) => {
                    let (name, pointer) = path.split_at(path.find('/').unwrap_or(path.len()));
                    let held = self.values.get(name).and_then(|value| value.pointer(pointer));
                    held.unwrap_or_else(|| panic!("nothing is bound to {path}")).clone()
                }
                _ => fields.iter().map(|(key, field)| (key.clone(), self.resolved(field))).collect(),
            },
            leaf => leaf.clone(),
        }
    }

    fn input(&self, kind: &Kind, value: Value) -> Input<'static> {
        let text = || value.as_str().unwrap_or_else(|| panic!("a text for {kind:?}: {value}")).to_owned();
        match kind {
            Kind::Optional(_) if value.is_null() => Input::Nothing,
            Kind::Optional(inner) => self.input(inner, value),
            Kind::Json => Input::Json(JsonText::Ours(value.to_string().into())),
            Kind::Either(_) if value.is_object() => Input::Json(JsonText::Ours(value.to_string().into())),
            Kind::Handle(_) | Kind::Locked(_) | Kind::Either(_) => {
                Input::Handle(self.handles.get(&text()).expect("a handle of this name").clone())
            }
            Kind::Name | Kind::Text | Kind::Instant | Kind::Date => Input::Text(text().into()),
            Kind::Number => Input::Number(u32::try_from(value.as_u64().unwrap()).unwrap()),
            Kind::Truth => Input::Truth(value.as_bool().unwrap()),
            Kind::Bytes => Input::Bytes(match value["$"].as_str() {
                Some(path) => self.bytes[path].clone().into(),
                None => Base64::decode_vec(&text()).expect("Base64").into(),
            }),
            Kind::List(item) => {
                let items = value.as_array().expect("a list");
                Input::List(items.iter().map(|one| self.input(item, one.clone())).collect())
            }
            Kind::Parts(_) => panic!("no argument has parts"),
        }
    }

    fn answer(&mut self, kind: &Kind, output: Output, path: Option<&str>) -> Value {
        match (kind, output) {
            (Kind::Parts(parts), Output::List(items)) => parts
                .iter()
                .zip(items)
                .map(|((name, kind), item)| {
                    let name = camel(name);
                    let path = path.map(|path| format!("{path}/{name}"));
                    let answer = self.answer(kind, item, path.as_deref());
                    (name, answer)
                })
                .collect(),
            (Kind::Optional(inner), output) => self.answer(inner, output, path),
            (Kind::List(item), Output::List(items)) => items
                .into_iter()
                .enumerate()
                .map(|(at, one)| self.answer(item, one, path.map(|path| format!("{path}/{at}")).as_deref()))
                .collect(),
            (_, Output::Json(text)) => serde_json::from_str(&text).expect("JSON"),
            (_, Output::Text(text)) => Value::from(text),
            (_, Output::Number(number)) => Value::from(number),
            (_, Output::Truth(truth)) => Value::from(truth),
            (_, Output::Bytes(bytes)) => {
                let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                if let Some(path) = path {
                    self.bytes.insert(path.to_owned(), bytes);
                }
                json!({"sha256": digest})
            }
            (_, Output::Handle(handle)) => {
                if let Some(path) = path {
                    self.handles.insert(path.to_owned(), handle);
                }
                Value::Null
            }
            (_, Output::Nothing) => Value::Null,
            (kind, output) => panic!("{kind:?} came as {output:?}"),
        }
    }

    /// The one handle among several results.
    fn only_part(&self, kind: &Kind, bound: &str) -> Option<Handle> {
        let Kind::Parts(parts) = kind else { return None };
        let mut held = parts.iter().filter(|(_, kind)| matches!(kind, Kind::Handle(_) | Kind::Locked(_)));
        let (name, _) = held.next().filter(|_| held.next().is_none())?;
        self.handles.get(&format!("{bound}/{}", camel(name))).cloned()
    }
}

/// `Class.name`, or the name of a function.
fn row(name: &str) -> Option<&'static Row> {
    let (class, name) = name.split_once('.').unwrap_or(("", name));
    rows().iter().copied().find(|row| row.class == class && row.name == name)
}

/// `sub_case` as vectors write it.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |out, word| {
        let (head, rest) = word.split_at(word.len().min(1));
        out + &head.to_uppercase() + rest
    })
}
