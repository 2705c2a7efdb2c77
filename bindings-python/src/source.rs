//! Reads documents from Python values as strictly as from JSON text.
//!
//! The published converters take `True` for 1 and follow nesting without end, a list that holds itself included; this
//! one reads just what JSON could have said, to the same depth.

use std::fmt;

use dengji::finding::Failure;
use pyo3::{
    prelude::*,
    types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple},
};
use serde::{
    Deserializer,
    de::{
        self, DeserializeOwned, DeserializeSeed, Error as _, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
        Visitor,
    },
};

use crate::{argument::unfit, failure::Fault};

/// Reads a document: a dict (or list), or JSON text as `str` or `bytes`.
pub(crate) fn read<T: DeserializeOwned>(value: &Bound<'_, PyAny>) -> Result<T, Fault> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(dengji::json::read(text.to_str().map_err(|_| unfit("a text"))?)?);
    }
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(dengji::json::read_bytes(bytes.as_bytes())?);
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
    let source = |tags_first| Source { value, depth: 0, tags_first };
    dengji::json::read_from(|| source(false)).map_err(|failure: Failure| {
        // What stands before its object's `type` is held back by the reader, and with it the place.
        let further = dengji::json::read_from::<T, _>(|| source(true)).err();
        let (found, place) = (failure.finding.code, failure.finding.pointer.clone());
        let further = further.filter(|other| other.finding.code == found && other.finding.pointer.starts_with(&place));
        Fault::from(further.unwrap_or(failure))
    })
}

/// The depth at which JSON text is refused as well.
const MAX_DEPTH: u8 = 127;

#[derive(Clone, Copy)]
struct Source<'a, 'py> {
    value: &'a Bound<'py, PyAny>,
    depth: u8,
    tags_first: bool,
}

impl Source<'_, '_> {
    fn deeper(&self) -> Result<u8, ReadError> {
        // The words are those of the JSON reader, by which core knows what went wrong.
        if self.depth >= MAX_DEPTH { Err(ReadError::custom("recursion limit exceeded")) } else { Ok(self.depth + 1) }
    }
}

impl<'de> Deserializer<'de> for Source<'_, '_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let value = self.value;
        if let Ok(text) = value.cast::<PyString>() {
            return match text.to_str() {
                Ok(text) => visitor.visit_str(text),
                Err(_) => Err(wrong("a text with a lone surrogate", &visitor)),
            };
        }
        if let Ok(dict) = value.cast::<PyDict>() {
            let depth = self.deeper()?;
            let first = if self.tags_first { dict.get_item("type").ok().flatten() } else { None };
            let first = first.map(|tag| (PyString::new(dict.py(), "type").into_any(), tag));
            let moved = first.is_some();
            return visitor.visit_map(Entries {
                first,
                moved,
                tags_first: self.tags_first,
                rest: dict.iter(),
                value: None,
                depth,
            });
        }
        if let Ok(list) = value.cast::<PyList>() {
            let depth = self.deeper()?;
            return visitor.visit_seq(Items { rest: list.iter(), depth, tags_first: self.tags_first });
        }
        if value.is_none() {
            return visitor.visit_unit();
        }
        if let Ok(truth) = value.cast::<PyBool>() {
            return visitor.visit_bool(truth.is_true());
        }
        if value.is_instance_of::<PyInt>() {
            return match (value.extract::<i64>(), value.extract::<u64>()) {
                (Ok(small), _) => visitor.visit_i64(small),
                (_, Ok(large)) => visitor.visit_u64(large),
                _ => Err(wrong("an integer beyond 64 bits", &visitor)),
            };
        }
        if let Ok(number) = value.cast::<PyFloat>() {
            return visitor.visit_f64(number.value());
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            let depth = self.deeper()?;
            return visitor.visit_seq(Items { rest: tuple.iter(), depth, tags_first: self.tags_first });
        }
        Err(wrong("a value that JSON does not have", &visitor))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.value.is_none() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let Ok(text) = self.value.cast::<PyString>() else {
            return Err(wrong("another value", &"a text"));
        };
        let text = text.to_str().map_err(|_| wrong("a text with a lone surrogate", &"a text"))?;
        visitor.visit_enum(text.into_deserializer())
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier
    }
}

/// `what` is ours, never the caller's value: it may be personal.
fn wrong(what: &'static str, expected: &dyn de::Expected) -> ReadError {
    ReadError::invalid_type(Unexpected::Other(what), expected)
}

/// Whether this key is `type`. Compared as text: a key's own comparison may do anything, change the dict too.
fn is_type(key: &Bound<'_, PyAny>) -> bool {
    key.cast::<PyString>().is_ok_and(|key| key.to_str().is_ok_and(|key| key == "type"))
}

struct Items<I> {
    rest: I,
    depth: u8,
    tags_first: bool,
}

impl<'de, 'py, I: Iterator<Item = Bound<'py, PyAny>>> SeqAccess<'de> for Items<I> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        let Some(value) = self.rest.next() else {
            return Ok(None);
        };
        seed.deserialize(Source { value: &value, depth: self.depth, tags_first: self.tags_first }).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        self.rest.size_hint().1
    }
}

struct Entries<'py, I> {
    /// The entry `type`, where it is moved before the others.
    first: Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)>,
    moved: bool,
    tags_first: bool,
    rest: I,
    value: Option<Bound<'py, PyAny>>,
    depth: u8,
}

impl<'de, 'py, I: Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>> MapAccess<'de> for Entries<'py, I> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        let moved = self.moved;
        let mut others = self.rest.by_ref().filter(|(key, _)| !moved || !is_type(key));
        let Some((key, value)) = self.first.take().or_else(|| others.next()) else {
            return Ok(None);
        };
        if !key.is_instance_of::<PyString>() {
            return Err(wrong("a key that is not a text", &"a text"));
        }
        self.value = Some(value);
        seed.deserialize(Source { value: &key, depth: self.depth, tags_first: false }).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        let value = self.value.take().ok_or_else(|| ReadError::custom("a value without its key"))?;
        seed.deserialize(Source { value: &value, depth: self.depth, tags_first: self.tags_first })
    }
}

/// Why a Python value could not be read, in serde's words.
#[derive(Debug)]
struct ReadError(String);

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ReadError {}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(text: T) -> Self {
        Self(text.to_string())
    }
}
