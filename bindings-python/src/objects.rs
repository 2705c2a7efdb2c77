//! Values of core as plain Python values: dicts, lists, texts, numbers. They are made from core's JSON text, so that no
//! document needs a second writer.

use std::fmt;

use pyo3::{
    prelude::*,
    types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString},
};
use serde::{
    Deserializer, Serialize,
    de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor},
};

use crate::failure::Fault;

/// A value of core as plain Python values.
pub(crate) fn give<'py, T: Serialize>(py: Python<'py>, value: &T) -> Result<Bound<'py, PyAny>, Fault> {
    Ok(plain(py, value)?)
}

pub(crate) fn plain<'py, T: Serialize>(py: Python<'py>, value: &T) -> PyResult<Bound<'py, PyAny>> {
    parsed(py, &dengji::json::write(value))
}

fn parsed<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    // What core has written may lie deeper than what it reads: a document within its log, within a list.
    reader.disable_recursion_limit();
    let mut making = Making { py, keys: [const { None }; KEYS], raised: None };
    let made = Value(&mut making).deserialize(&mut reader);
    made.map_err(|error| making.raised.unwrap_or_else(|| pyo3::exceptions::PyRuntimeError::new_err(error.to_string())))
}

/// How many keys are remembered: the objects of a list mostly have the same.
const KEYS: usize = 128;

struct Making<'py> {
    py: Python<'py>,
    keys: [Option<(Box<str>, Bound<'py, PyString>)>; KEYS],
    /// What Python raised meanwhile.
    raised: Option<PyErr>,
}

impl<'py> Making<'py> {
    fn key(&mut self, key: &str) -> Bound<'py, PyString> {
        let bytes = key.as_bytes();
        let sign = [bytes.first(), bytes.get(bytes.len() / 2), bytes.last()];
        let sign = sign.into_iter().flatten().fold(bytes.len(), |sign, byte| sign * 31 + usize::from(*byte));
        let Some(place) = self.keys.get_mut(sign % KEYS) else {
            return PyString::intern(self.py, key);
        };
        match place {
            Some((known, made)) if **known == *key => made.clone(),
            _ => place.insert((key.into(), PyString::intern(self.py, key))).1.clone(),
        }
    }

    fn made<E: de::Error>(&mut self, made: PyResult<Bound<'py, PyAny>>) -> Result<Bound<'py, PyAny>, E> {
        made.map_err(|error| {
            self.raised = Some(error);
            E::custom("Python raised")
        })
    }
}

struct Value<'a, 'py>(&'a mut Making<'py>);

impl<'de, 'py> DeserializeSeed<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Bound<'py, PyAny>, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de, 'py> Visitor<'de> for Value<'_, 'py> {
    type Value = Bound<'py, PyAny>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(self.0.py.None().into_bound(self.0.py))
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(PyBool::new(self.0.py, value).to_owned().into_any())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(PyInt::new(self.0.py, value).into_any())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(PyInt::new(self.0.py, value).into_any())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(PyFloat::new(self.0.py, value).into_any())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(PyString::new(self.0.py, value).into_any())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Value(&mut *self.0))? {
            list.push(item);
        }
        let made = PyList::new(self.0.py, list).map(Bound::into_any);
        self.0.made(made)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let dict = PyDict::new(self.0.py);
        while let Some(key) = fields.next_key_seed(Key(&mut *self.0))? {
            let value = fields.next_value_seed(Value(&mut *self.0))?;
            if let Err(error) = dict.set_item(key, value) {
                self.0.made::<A::Error>(Err(error))?;
            }
        }
        Ok(dict.into_any())
    }
}

struct Key<'a, 'py>(&'a mut Making<'py>);

impl<'de, 'py> DeserializeSeed<'de> for Key<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Bound<'py, PyString>, D::Error> {
        reader.deserialize_str(self)
    }
}

impl<'py> Visitor<'_> for Key<'_, 'py> {
    type Value = Bound<'py, PyString>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.0.key(key))
    }
}
