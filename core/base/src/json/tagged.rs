//! Reading enums that carry data: an object whose key `type` names the variant, wherever it stands.

use std::fmt;

use serde::{
    Deserializer,
    de::{self, DeserializeOwned, DeserializeSeed, MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::{LATE, TAGGED, buffered::Unordered, fault::message, read_once};
use crate::record::Text;

/// How one tagged enum reads its variants; written by `tagged!`.
#[doc(hidden)]
pub trait ReadVariant<'de> {
    type Value: DeserializeOwned;
    const TAGS: &'static [&'static str];
    fn read<D: Deserializer<'de>>(self, tag: &str, fields: D) -> Result<Self::Value, D::Error>;
}

/// Reads an object whose key `type` names the variant. Our own reader hands over the object, and puts `type` first where
/// it is not; from any other reader `type` is taken wherever it stands.
#[doc(hidden)]
pub struct Union<R>(pub R);

impl<'de, R: ReadVariant<'de>> Visitor<'de> for Union<R> {
    type Value = R::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(TAGGED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let Some(key) = map.next_key::<Text<'de>>()? else {
            return Err(de::Error::missing_field("type"));
        };
        if key.0 != "type" {
            return Err(de::Error::custom(LATE));
        }
        let tag = map.next_value_seed(Tag(R::TAGS))?;
        self.0.read(tag, MapAccessDeserializer::new(map))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, within: D) -> Result<Self::Value, D::Error> {
        let text = within.deserialize_map(Unordered)?;
        read_once(&text).map_err(|error| match message(&error) {
            said if said == LATE => de::Error::missing_field("type"),
            said => de::Error::custom(said),
        })
    }
}

/// One of the tags. An unknown one is an error of the tag's own value, so that its place is known.
struct Tag(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Tag {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'static str, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Tag {
    type Value = &'static str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<&'static str, E> {
        let known = self.0.iter().copied().find(|tag| *tag == text);
        known.ok_or_else(|| de::Error::unknown_variant(text, self.0))
    }
}
