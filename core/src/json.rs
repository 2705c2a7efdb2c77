//! Reading and writing JSON: strictly, with a pointer to what is wrong, and in one canonical form.

mod canonical;
mod strict;

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{
        self, DeserializeOwned, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::MapAccessDeserializer,
    },
};

use crate::finding::{Code, Failure, FailureKind, Finding};
use strict::Strict;

/// The largest JSON text that is read, in bytes. A batch of 10,000 full forms stays well below it.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Reads a document from JSON text.
///
/// Unknown fields, duplicate keys, wrong types (a list in place of an object too), nesting deeper than 127 and text
/// after the document are `Malformed` (codes `json.*`), with the pointer of the offending value. The text itself never
/// enters the failure: it may hold personal data.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    if text.len() > MAX_BYTES {
        let finding = Finding::new(Code::JsonTooLarge, "").with("bytes", text.len()).with("limit", MAX_BYTES);
        return Err(Failure::new(FailureKind::Malformed, finding));
    }
    // The fast path builds no path; only a failure pays for the second pass that finds the pointer.
    read_once(text).map_err(|error| plain(&error, &place_in_text::<T>(text)))
}

fn read_once<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Strict(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// The pointer of what stops the reading; `None` where nothing does.
fn place<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Option<String> {
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(deserializer, &mut track);
    read_erased(PhantomData::<T>, tracked).err()?;
    Some(pointer(&track.path()))
}

/// Reads off the fast path. The compiler writes the reader of a document anew for every kind of source, and with some
/// hundred documents that is most of a wrapper's size and of the time to build it; here all sources are of one kind.
fn read_erased<'de, S: DeserializeSeed<'de>, D: Deserializer<'de>>(
    seed: S,
    source: D,
) -> Result<S::Value, erased_serde::Error> {
    let mut source = <dyn erased_serde::Deserializer<'_>>::erase(source);
    let source: &mut dyn erased_serde::Deserializer<'_> = &mut source;
    seed.deserialize(Strict(source))
}

/// Reads a document from JSON text in UTF-8; other bytes are `Malformed` (`json.syntax`).
pub fn read_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        let column = good.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len) + 1;
        let finding = Finding::new(Code::JsonSyntax, "").with("line", line).with("column", column);
        Failure::new(FailureKind::Malformed, finding)
    })?;
    read(text)
}

/// Reads a document from values of the host's language, as strictly and with the same failures as from JSON text, but
/// for line and column. `make` gives a fresh reader of the same value: only a failure pays for the second reading, which
/// finds the pointer. The errors of the reader speak as serde does, and name no value.
pub fn read_from<'de, T: Deserialize<'de>, D: Deserializer<'de>>(make: impl Fn() -> D) -> Result<T, Failure> {
    T::deserialize(Strict(make())).map_err(|error| {
        let finding = found(&error.to_string(), true, None, &place::<T, _>(make()).unwrap_or_default());
        Failure::new(FailureKind::Malformed, finding)
    })
}

/// The pointer of what is wrong; empty where it is the text as a whole, or what follows the document.
fn place_in_text<T: DeserializeOwned>(text: &str) -> String {
    let found = place::<T, _>(&mut serde_json::Deserializer::from_str(text)).unwrap_or_default();
    // Fields that stand before their object's `type` are held back by the reader, and with them the path.
    let further = place_with_tags_first::<T>(text).filter(|further| further.starts_with(&found));
    further.unwrap_or(found)
}

/// The pointer of what is wrong in the same document with every `type` put first.
fn place_with_tags_first<T: DeserializeOwned>(text: &str) -> Option<String> {
    let document: serde_json::Value = serde_json::from_str(text).ok()?;
    let mut ordered = String::with_capacity(text.len());
    write_tags_first(&document, &mut ordered);
    let mut deserializer = serde_json::Deserializer::from_str(&ordered);
    place::<T, _>(&mut deserializer)
}

fn write_tags_first(value: &serde_json::Value, out: &mut String) {
    match value {
        serde_json::Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write_tags_first(item, out);
            }
            out.push(']');
        }
        serde_json::Value::Object(fields) => {
            let tag = fields.get_key_value("type").into_iter();
            let others = fields.iter().filter(|(key, _)| *key != "type");
            out.push('{');
            for (at, (key, field)) in tag.chain(others).enumerate() {
                if at > 0 {
                    out.push(',');
                }
                out.push_str(&write(key));
                out.push(':');
                write_tags_first(field, out);
            }
            out.push('}');
        }
        plain => out.push_str(&write(plain)),
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
            Segment::Map { key } => push_token(&mut pointer, key),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    pointer
}

/// Appends one reference token to a JSON pointer, escaped as RFC 6901 wants it.
pub fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    for character in token.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

fn plain(error: &serde_json::Error, pointer: &str) -> Failure {
    let place = Some((error.line(), error.column()));
    Failure::new(FailureKind::Malformed, found(&error.to_string(), error.is_data(), place, pointer))
}

/// What serde's words mean. They quote field and variant names in backticks: names of ours or a key of the caller's,
/// not values.
fn found(text: &str, of_data: bool, place: Option<(usize, usize)>, pointer: &str) -> Finding {
    let code = if text.starts_with("unknown field") {
        Code::JsonUnknownField
    } else if text.starts_with("duplicate field") {
        Code::JsonDuplicateKey
    } else if text.starts_with("missing field") {
        Code::JsonMissingField
    } else if text.starts_with("unknown variant") {
        Code::JsonUnknownVariant
    } else if text.starts_with("recursion limit") {
        Code::JsonTooDeep
    } else if of_data {
        Code::JsonWrongType
    } else {
        Code::JsonSyntax
    };
    let mut pointer = pointer.to_owned();
    if matches!(code, Code::JsonUnknownField | Code::JsonDuplicateKey)
        && let Some(name) = text.split('`').nth(1)
    {
        // Some readers stop at the object, some at the key; the finding always names the key.
        let mut token = String::new();
        push_token(&mut token, name);
        if !pointer.ends_with(&token) {
            pointer.push_str(&token);
        }
    }
    let mut finding = Finding::new(code, pointer);
    if let Some((line, column)) = place {
        finding = finding.with("line", line).with("column", column);
    }
    if let Some(name) = text.split('`').nth(1) {
        let shown: String = name.chars().take(64).collect();
        finding = finding.with("name", shown);
    }
    if let Some((_, expected)) = text.split_once("expected ") {
        let expected = expected.rsplit_once(" at line ").map_or(expected, |(before, _)| before);
        let shown: String = expected.chars().take(200).collect();
        finding = finding.with("expected", shown);
    }
    finding
}

/// Writes a document as compact JSON, fields in the order of their declaration.
pub fn write<T: Serialize>(value: &T) -> String {
    #[expect(clippy::expect_used, reason = "documents have text keys and derived writers, which cannot fail")]
    serde_json::to_string(value).expect("a document is always writable")
}

/// Writes a document in the canonical form of RFC 8785, over which digests are taken.
pub fn canonical<T: Serialize>(value: &T) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "documents have text keys and derived writers, which cannot fail")]
    canonical::to_vec(value).expect("a document is always writable")
}

/// Text that is borrowed from the input where it can be.
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        // Not derived: the reader that finds pointers sees the text of a key only when it is asked for as text.
        deserializer.deserialize_str(Reader)
    }
}

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
        let mut held: Vec<(String, serde_json::Value)> = Vec::new();
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
    held: std::vec::IntoIter<(String, serde_json::Value)>,
    value: Option<serde_json::Value>,
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

/// Reads a list that mostly has one entry: the first takes no room for more, which in a large batch would be half of
/// its memory.
pub(crate) fn few<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct Few<T>(PhantomData<T>);
    impl<'de, T: Deserialize<'de>> Visitor<'de> for Few<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a sequence")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Vec<T>, A::Error> {
            let Some(first) = entries.next_element()? else {
                return Ok(Vec::new());
            };
            let mut list = Vec::with_capacity(1);
            list.push(first);
            while let Some(entry) = entries.next_element()? {
                list.push(entry);
            }
            Ok(list)
        }
    }
    deserializer.deserialize_seq(Few(PhantomData))
}

/// `#[serde(skip_serializing_if)]` wants a path.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
pub(crate) fn is_false(value: &bool) -> bool {
    !*value
}
