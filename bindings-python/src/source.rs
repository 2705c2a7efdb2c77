//! Documents from Python: JSON text as it stands, and values as the JSON text that says the same.
//!
//! The published converters take `True` for 1 and follow nesting without end, a list that holds itself included; this one
//! writes just what JSON could have said, to the same depth, and there is one reader for all.

use std::fmt::{self, Write};

use dengji::{
    finding::{Code, Failure, FailureKind, Finding},
    json::{self, unplaced},
};
use pyo3::{
    prelude::*,
    types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple},
};
use serde::de::DeserializeOwned;

use crate::{
    argument::{unfit, unfit_at},
    failure::Fault,
};

/// Reads a document: a dict (or list), or JSON text as `str` or `bytes`.
pub(crate) fn read<T: DeserializeOwned>(value: &Bound<'_, PyAny>) -> Result<T, Fault> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(json::read(text.to_str().map_err(|_| unfit("a text"))?)?);
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(json::read_bytes(bytes.as_bytes())?);
    }
    read_value(value)
}

/// Reads a list of documents, each of which may be JSON text by itself, as a database keeps the entries of a log.
pub(crate) fn read_all<T: DeserializeOwned>(value: &Bound<'_, PyAny>) -> Result<Vec<T>, Fault> {
    let Ok(list) = value.cast::<PyList>() else {
        return read(value);
    };
    let is_text = |item: &Bound<'_, PyAny>| item.is_instance_of::<PyString>() || item.is_instance_of::<PyBytes>();
    if !list.iter().any(|item| is_text(&item)) {
        return read(value);
    }
    let place = |at: usize, fault| match fault {
        Fault::Failure(mut failure) => {
            failure.finding.pointer.insert_str(0, &format!("/{at}"));
            Fault::Failure(failure)
        }
        other => other,
    };
    list.iter().enumerate().map(|(at, item)| read(&item).map_err(|fault| place(at, fault))).collect()
}

/// Reads a value that may itself be a text, where JSON text is not meant.
pub(crate) fn read_value<T: DeserializeOwned>(value: &Bound<'_, PyAny>) -> Result<T, Fault> {
    read_value_by(value, json::read)
}

/// The same by a reader of its own, which looks at the version first.
pub(crate) fn read_value_by<T>(
    value: &Bound<'_, PyAny>,
    read: impl FnOnce(&str) -> Result<T, Failure>,
) -> Result<T, Fault> {
    let writer = Writer::of(value)?;
    match read(&writer.out) {
        Ok(read) if !writer.is_flawed => Ok(read),
        found => Err(writer.failure(value, found.err()).into()),
    }
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
    path: Vec<String>,
}

impl Refused {
    fn at_once(code: Code) -> Self {
        Self { code, path: Vec::new() }
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
        Failure::new(FailureKind::Malformed, if is_type { finding.with("expected", "other") } else { finding })
    }
}

impl Writer {
    fn of(value: &Bound<'_, PyAny>) -> Result<Self, Failure> {
        let mut writer = Self { out: String::with_capacity(1024), stops: false, is_flawed: false };
        writer.value(value, 0).map_err(Refused::failure)?;
        Ok(writer)
    }

    /// Why the value was not read, or why what was read is not the value.
    fn failure(mut self, value: &Bound<'_, PyAny>, found: Option<Failure>) -> Failure {
        match found.map(unplaced) {
            // The text is ours and sound, but for a key that is none.
            Some(failure) if failure.finding.code == Code::JsonSyntax => unfit_at(failure.finding.pointer, "text"),
            Some(failure) => failure,
            None => {
                self.stops = true;
                let refused = self.value(value, 0).err();
                refused.unwrap_or_else(|| Refused::at_once(Code::JsonWrongType)).failure()
            }
        }
    }

    fn value(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<(), Refused> {
        if let Ok(text) = value.cast::<PyString>() {
            match text.to_str() {
                Ok(text) => push_text(&mut self.out, text),
                Err(_) => self.none()?,
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
                    Err(_) => self.none()?,
                },
            }
        } else if let Ok(number) = value.cast::<PyFloat>() {
            match number.value() {
                number if number.is_finite() => self.number(format_args!("{number:?}")),
                _ => self.none()?,
            }
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            self.list(tuple.iter(), deeper(depth)?)?;
        } else {
            self.none()?;
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
                None => self.none()?,
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

    fn none(&mut self) -> Result<(), Refused> {
        if self.stops {
            return Err(Refused::at_once(Code::JsonWrongType));
        }
        self.is_flawed = true;
        self.out.push_str(NO_VALUE);
        Ok(())
    }
}

fn deeper(depth: usize) -> Result<usize, Refused> {
    // What holds itself has no end.
    if depth >= MAX_DEPTH { Err(Refused::at_once(Code::JsonTooDeep)) } else { Ok(depth + 1) }
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
