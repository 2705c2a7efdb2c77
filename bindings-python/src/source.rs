//! Documents from Python: JSON text as it stands, and values as the JSON text that says the same.
//!
//! The published converters take `True` for 1 and follow nesting without end, a list that holds itself included; this one
//! writes just what JSON could have said, to the same depth, and there is one reader for all.

use std::{
    borrow::Cow,
    fmt::{self, Write},
};

use dengji::{
    finding::{Code, Failure, FailureKind, Finding},
    json::{self, unplaced},
};
use dengji_ffi::JsonText;
use pyo3::{
    Borrowed,
    prelude::*,
    types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple},
};
use serde::de::DeserializeOwned;

use crate::{
    call::checked,
    failure::{Thrown, unfit},
};

/// A document: JSON text as `str` or `bytes`, or a value, whose text is written here.
pub(crate) fn json<'a>(given: Borrowed<'a, '_, PyAny>, is_flawed: &mut bool) -> Result<JsonText<'a>, Thrown> {
    if let Some(text) = text(given) {
        return text;
    }
    let mut writer = Writer::new(false);
    match given.cast::<PyList>() {
        Ok(list) if list.iter().any(|item| is_text(&item)) => writer.documents(&list)?,
        _ => writer.value(&given, 0).map_err(Refused::failure)?,
    }
    *is_flawed |= writer.is_flawed;
    Ok(JsonText::Ours(Cow::Owned(writer.out)))
}

/// JSON text of the caller's, if it is some.
pub(crate) fn text<'a>(given: Borrowed<'a, '_, PyAny>) -> Option<Result<JsonText<'a>, Thrown>> {
    if given.is_instance_of::<PyString>() {
        return Some(given.extract().map(|text| JsonText::Theirs(Cow::Borrowed(text))).map_err(|_| unfit("a text")));
    }
    let bytes: &[u8] = given.extract().ok()?;
    Some(Ok(JsonText::TheirBytes(Cow::Borrowed(bytes))))
}

fn is_text(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>()
}

/// Why a value was not read, if it is for something in it that JSON does not have.
pub(crate) fn flaw(value: &Bound<'_, PyAny>) -> Option<Failure> {
    Writer::new(true).value(value, 0).err().map(Refused::failure)
}

/// Reads a name as in a document.
pub(crate) fn read_name<T: DeserializeOwned>(name: &str) -> Result<T, Failure> {
    let mut text = String::new();
    push_text(&mut text, name);
    json::read(&text).map_err(unplaced)
}

/// The depth at which JSON text is refused as well.
const MAX_DEPTH: usize = 127;

/// What stands in the text for a value that JSON does not have. No document takes it, so that the reader refuses it as it
/// does any wrong value: by its place, and in its turn.
const NO_VALUE: &str = "0.5";

/// What is expected where a value is that JSON does not have.
const OTHER: &str = "other";

/// Writes Python values as JSON text.
struct Writer {
    out: String,
    /// Whether the first value that JSON does not have ends it.
    stops: bool,
    is_flawed: bool,
}

/// What could not be written, and where, innermost first.
struct Refused {
    code: Code,
    expected: &'static str,
    path: Vec<String>,
}

impl Refused {
    fn at_once(code: Code, expected: &'static str) -> Self {
        Self { code, expected, path: Vec::new() }
    }

    fn within(mut self, key: impl ToString) -> Self {
        self.path.push(key.to_string());
        self
    }

    fn failure(self) -> Failure {
        let mut pointer = String::new();
        self.path.iter().rev().for_each(|key| json::push_token(&mut pointer, key));
        let finding = Finding::new(self.code, json::known_part(&pointer));
        let is_type = self.code == Code::JsonWrongType;
        Failure::new(FailureKind::Malformed, if is_type { finding.with("expected", self.expected) } else { finding })
    }
}

impl Writer {
    fn new(stops: bool) -> Self {
        Self { out: String::with_capacity(if stops { 0 } else { 1024 }), stops, is_flawed: false }
    }

    /// A list of documents, each of which may be JSON text by itself, as a database keeps the entries of a log. Only what
    /// is JSON throughout is put between the others.
    fn documents(&mut self, list: &Bound<'_, PyList>) -> Result<(), Thrown> {
        self.out.push('[');
        for (place, item) in list.iter().enumerate() {
            if place > 0 {
                self.out.push(',');
            }
            match text(item.as_borrowed()) {
                Some(given) => self.document(given).map_err(|thrown| thrown.within(place))?,
                None => self.value(&item, 1).map_err(|refused| refused.within(place).failure())?,
            }
        }
        self.out.push(']');
        Ok(())
    }

    fn document(&mut self, given: Result<JsonText<'_>, Thrown>) -> Result<(), Thrown> {
        let given = given?;
        checked(&given)?;
        match &given {
            JsonText::TheirBytes(bytes) => self.out.push_str(json::utf8(bytes)?),
            JsonText::Theirs(text) | JsonText::Ours(text) => self.out.push_str(text),
        }
        Ok(())
    }

    fn value(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<(), Refused> {
        if let Ok(text) = value.cast::<PyString>() {
            match text.to_str() {
                Ok(text) => push_text(&mut self.out, text),
                Err(_) => self.none(OTHER)?,
            }
        } else if let Ok(dict) = value.cast::<PyDict>() {
            self.object(dict, deeper(depth)?)?;
        } else if let Ok(list) = value.cast::<PyList>() {
            self.list(list.iter(), deeper(depth)?)?;
        } else if value.is_none() {
            self.out.push_str("null");
        } else if let Ok(truth) = value.cast::<PyBool>() {
            self.out.push_str(if truth.is_true() { "true" } else { "false" });
        } else if value.is_instance_of::<PyInt>() {
            match value.extract::<i64>() {
                Ok(small) => self.number(format_args!("{small}")),
                Err(_) => match value.extract::<u64>() {
                    Ok(large) => self.number(format_args!("{large}")),
                    Err(_) => self.none(OTHER)?,
                },
            }
        } else if let Ok(number) = value.cast::<PyFloat>() {
            match number.value() {
                number if number.is_finite() => self.number(format_args!("{number:?}")),
                _ => self.none(OTHER)?,
            }
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            self.list(tuple.iter(), deeper(depth)?)?;
        } else {
            self.none(OTHER)?;
        }
        Ok(())
    }

    fn object(&mut self, dict: &Bound<'_, PyDict>, depth: usize) -> Result<(), Refused> {
        self.out.push('{');
        for (at, (key, value)) in dict.iter().enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            let key = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
            match key {
                Some(key) => push_text(&mut self.out, key),
                None => self.none("text")?,
            }
            self.out.push(':');
            self.value(&value, depth).map_err(|refused| refused.within(key.unwrap_or_default()))?;
        }
        self.out.push('}');
        Ok(())
    }

    fn list<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize) -> Result<(), Refused> {
        self.out.push('[');
        for (at, item) in items.enumerate() {
            if at > 0 {
                self.out.push(',');
            }
            self.value(&item, depth).map_err(|refused| refused.within(at))?;
        }
        self.out.push(']');
        Ok(())
    }

    fn number(&mut self, number: fmt::Arguments<'_>) {
        // Writing to a text cannot fail.
        let _ = self.out.write_fmt(number);
    }

    fn none(&mut self, expected: &'static str) -> Result<(), Refused> {
        if self.stops {
            return Err(Refused::at_once(Code::JsonWrongType, expected));
        }
        self.is_flawed = true;
        self.out.push_str(NO_VALUE);
        Ok(())
    }
}

fn deeper(depth: usize) -> Result<usize, Refused> {
    // What holds itself has no end.
    if depth >= MAX_DEPTH { Err(Refused::at_once(Code::JsonTooDeep, OTHER)) } else { Ok(depth + 1) }
}

fn push_text(out: &mut String, text: &str) {
    out.reserve(text.len() + 3);
    out.push('"');
    // Almost no text has anything to escape.
    if text.bytes().all(|byte| matches!(byte, b' ' | b'!' | b'#'..=b'[' | b']'..)) {
        out.push_str(text);
    } else {
        for character in text.chars() {
            match character {
                '"' => out.push_str("\\\""),
                '\\' => out.push_str("\\\\"),
                '\0'..='\u{1f}' => {
                    let _ = write!(out, "\\u{:04x}", u32::from(character));
                }
                other => out.push(other),
            }
        }
    }
    out.push('"');
}
