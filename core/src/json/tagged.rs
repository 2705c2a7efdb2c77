//! Reading enums that carry data: an object whose key `type` names the variant, wherever it stands.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{
        self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer},
    },
    forward_to_deserialize_any,
};

use super::{read_erased, write};
use crate::record::Text;

/// How one tagged enum reads its variants; written by `tagged!`.
pub(crate) trait ReadVariant<'de> {
    type Value;
    const TAGS: &'static [&'static str];
    fn read<D: Deserializer<'de>>(self, tag: &str, fields: D) -> Result<Self::Value, D::Error>;
}

/// Reads an object whose key `type` names the variant.
pub(crate) struct TaggedVisitor<R>(pub(crate) R);

impl<'de, R: ReadVariant<'de>> Visitor<'de> for TaggedVisitor<R> {
    type Value = R::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a `type`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut held: Vec<(String, Held)> = Vec::new();
        while let Some(key) = map.next_key::<Text<'de>>()? {
            if key.0 == "type" {
                let tag = map.next_value_seed(Tag(R::TAGS))?;
                return if held.is_empty() {
                    self.0.read(tag, MapAccessDeserializer::new(map))
                } else {
                    let fields = MapAccessDeserializer::new(Joined { held: held.into_iter(), value: None, rest: map });
                    read_erased(VariantSeed(self.0, tag), fields).map_err(de::Error::custom)
                };
            }
            let value = map.next_value()?;
            held.push((key.0.into_owned(), value));
        }
        Err(de::Error::missing_field("type"))
    }
}

/// The fields of a variant whose tag is known.
struct VariantSeed<R>(R, &'static str);

impl<'de, R: ReadVariant<'de>> DeserializeSeed<'de> for VariantSeed<R> {
    type Value = R::Value;

    fn deserialize<D: Deserializer<'de>>(self, fields: D) -> Result<R::Value, D::Error> {
        self.0.read(self.1, fields)
    }
}

/// One of the tags. An unknown one is an error of the tag's own value, so that its path leads there.
struct Tag(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Tag {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'static str, D::Error> {
        let text = Text::deserialize(deserializer)?;
        let known = self.0.iter().copied().find(|tag| *tag == text.0);
        known.ok_or_else(|| de::Error::unknown_variant(&text.0, self.0))
    }
}

/// The fields that stood before `type`, then those after it.
struct Joined<A> {
    held: std::vec::IntoIter<(String, Held)>,
    value: Option<Held>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Joined<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some((key, value)) = self.held.next() else {
            return self.rest.next_key_seed(seed);
        };
        self.value = Some(value);
        seed.deserialize(key.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => read_erased(seed, value).map_err(de::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// A value that is kept until `type` is known. It loses nothing of what stood there: a key that stands twice is still
/// there twice, so that the variant's own reader refuses it as it would have done in place.
enum Held {
    Null,
    Bool(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(String),
    List(Vec<Held>),
    Object(Vec<(String, Held)>),
}

impl<'de> Deserialize<'de> for Held {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(HeldVisitor)
    }
}

struct HeldVisitor;

impl<'de> Visitor<'de> for HeldVisitor {
    type Value = Held;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Held, E> {
        Ok(Held::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Held, E> {
        Ok(Held::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, within: D) -> Result<Held, D::Error> {
        Held::deserialize(within)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Held, E> {
        Ok(Held::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Held, E> {
        Ok(Held::Signed(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Held, E> {
        Ok(Held::Unsigned(value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Held, E> {
        Ok(Held::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Held, E> {
        Ok(Held::Text(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Held, E> {
        Ok(Held::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Held, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Held::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Held, A::Error> {
        let mut object = Vec::new();
        while let Some(key) = fields.next_key::<Text<'de>>()? {
            object.push((key.0.into_owned(), fields.next_value()?));
        }
        Ok(Held::Object(object))
    }
}

impl IntoDeserializer<'_, erased_serde::Error> for Held {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Held {
    type Error = erased_serde::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Null => visitor.visit_unit(),
            Self::Bool(value) => visitor.visit_bool(value),
            Self::Signed(value) => visitor.visit_i64(value),
            Self::Unsigned(value) => visitor.visit_u64(value),
            Self::Float(value) => visitor.visit_f64(value),
            Self::Text(value) => visitor.visit_string(value),
            Self::List(items) => {
                let mut items = SeqDeserializer::new(items.into_iter());
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
            Self::Object(fields) => visitor.visit_map(MapDeserializer::new(fields.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Null => visitor.visit_none(),
            some => visitor.visit_some(some),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// The same document with every `type` put first in its object; `None` where it is no JSON.
pub(super) fn with_tags_first(text: &str) -> Option<String> {
    let document: Held = serde_json::from_str(text).ok()?;
    let mut ordered = String::with_capacity(text.len());
    document.write_tags_first(&mut ordered);
    Some(ordered)
}

impl Held {
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
