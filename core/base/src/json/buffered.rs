//! A tree of any reader's values, for unions that are not read from text: it becomes text, which our one reader reads.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, SeqAccess, Visitor},
};

use super::{TAGGED, write};
use crate::record::Text;

/// An object from any reader as JSON text, with every `type` first.
pub(super) struct Unordered;

impl<'de> Visitor<'de> for Unordered {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(TAGGED)
    }

    fn visit_map<A: MapAccess<'de>>(self, fields: A) -> Result<String, A::Error> {
        let mut text = String::new();
        BufferedVisitor.visit_map(fields)?.write_tags_first(&mut text);
        Ok(text)
    }
}

/// A value that is kept until `type` is known. It loses nothing of what stood there: a key that stands twice is still
/// there twice, so that the variant's own reader refuses it as it would have done in place.
enum BufferedValue {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(String),
    List(Vec<BufferedValue>),
    Object(Vec<(String, BufferedValue)>),
}

impl<'de> Deserialize<'de> for BufferedValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BufferedVisitor)
    }
}

struct BufferedVisitor;

impl<'de> Visitor<'de> for BufferedVisitor {
    type Value = BufferedValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, within: D) -> Result<BufferedValue, D::Error> {
        BufferedValue::deserialize(within)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Signed(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Unsigned(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Text(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<BufferedValue, E> {
        Ok(BufferedValue::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<BufferedValue, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(BufferedValue::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<BufferedValue, A::Error> {
        let mut object = Vec::new();
        while let Some(key) = fields.next_key::<Text<'de>>()? {
            object.push((key.0.into_owned(), fields.next_value()?));
        }
        Ok(BufferedValue::Object(object))
    }
}

impl BufferedValue {
    fn write_tags_first(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(&write(value)),
            Self::Signed(value) => out.push_str(&write(value)),
            Self::Unsigned(value) => out.push_str(&write(value)),
            Self::Float(value) => out.push_str(&write(value)),
            Self::Text(value) => out.push_str(&write(value)),
            Self::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    item.write_tags_first(out);
                }
                out.push(']');
            }
            Self::Object(fields) => {
                let first = fields.iter().position(|(key, _)| key == "type");
                let tag = first.and_then(|at| fields.get(at)).into_iter();
                let others = fields.iter().enumerate().filter(|(at, _)| Some(*at) != first).map(|(_, field)| field);
                out.push('{');
                for (at, (key, field)) in tag.chain(others).enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    out.push_str(&write(key));
                    out.push(':');
                    field.write_tags_first(out);
                }
                out.push('}');
            }
        }
    }
}
