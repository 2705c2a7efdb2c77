//! The canonical form of RFC 8785, written in one pass: members stand sorted by their keys, numbers are written as
//! ECMAScript writes them, and nothing is escaped that need not be.

use std::{borrow::Cow, cmp::Ordering, fmt::Display, io::Write};

use serde::{
    Serialize, Serializer,
    ser::{
        Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
        SerializeTupleStruct, SerializeTupleVariant,
    },
};
use serde_json::{Error, Result, Value};

/// Up to here every whole number is one of ECMAScript's as it stands.
const EXACT: u64 = 1 << 53;

pub(super) fn to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>> {
    let mut writer = Canonical { out: Vec::with_capacity(4096), members: Vec::new(), scratch: Vec::new() };
    value.serialize(&mut writer)?;
    Ok(writer.out)
}

struct Canonical {
    out: Vec<u8>,
    /// The members so far of all objects that are not ended, the innermost object's last.
    members: Vec<Member>,
    /// For putting the members of one object in order.
    scratch: Vec<u8>,
}

/// A member that was written: its key, and where it stands.
struct Member {
    key: Cow<'static, str>,
    start: usize,
    end: usize,
}

/// The order of UTF-16 code units. For ASCII, as all our own keys are, that is the order of the bytes.
fn order(a: &str, b: &str) -> Ordering {
    if a.is_ascii() && b.is_ascii() { a.cmp(b) } else { a.encode_utf16().cmp(b.encode_utf16()) }
}

impl Canonical {
    fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.out.reserve(bytes.len() + 2);
        self.out.push(b'"');
        // Almost no text has anything to escape; one pass without branches tells.
        let plain = |byte: u8| matches!(byte, b' ' | b'!' | b'#'..=b'[' | b']'..);
        if bytes.iter().fold(true, |all, byte| all & plain(*byte)) {
            self.out.extend_from_slice(bytes);
        } else {
            for byte in bytes {
                self.escaped(*byte);
            }
        }
        self.out.push(b'"');
    }

    #[cold]
    fn escaped(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            b'\t' => b't',
            b'\n' => b'n',
            0x0c => b'f',
            b'\r' => b'r',
            0..b' ' => {
                let digit = |value: u8| if value < 10 { b'0' + value } else { b'a' + value - 10 };
                self.out.extend_from_slice(&[b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
                return;
            }
            other => {
                self.out.push(other);
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }

    fn number(&mut self, number: impl Display) -> Result<()> {
        write!(self.out, "{number}").map_err(Error::io)
    }

    /// Begins an object; `outside` closes what was opened around it.
    fn object(&mut self, outside: &'static str) -> Object<'_> {
        self.out.push(b'{');
        Object { start: self.out.len(), first: self.members.len(), key: String::new(), outside, writer: self }
    }

    fn list(&mut self, outside: &'static str) -> List<'_> {
        self.out.push(b'[');
        List { start: self.out.len(), outside, writer: self }
    }

    /// Begins the object around an enum's variant that carries data.
    fn variant(&mut self, variant: &str) {
        self.out.push(b'{');
        self.text(variant);
        self.out.push(b':');
    }
}

/// An object that is being written.
struct Object<'a> {
    writer: &'a mut Canonical,
    /// Where its text begins, after the brace.
    start: usize,
    /// Where its members begin among those of the writer.
    first: usize,
    /// The key whose value comes next.
    key: String,
    outside: &'static str,
}

impl Object<'_> {
    fn member<T: Serialize + ?Sized>(&mut self, key: Cow<'static, str>, value: &T) -> Result<()> {
        if self.writer.members.len() > self.first {
            self.writer.out.push(b',');
        }
        let start = self.writer.out.len();
        self.writer.text(&key);
        self.writer.out.push(b':');
        value.serialize(&mut *self.writer)?;
        self.writer.members.push(Member { key, start, end: self.writer.out.len() });
        Ok(())
    }

    fn finish(self) {
        let Canonical { out, members, scratch } = self.writer;
        let own = members.get_mut(self.first..).unwrap_or_default();
        if !own.is_sorted_by(|a, b| order(&a.key, &b.key).is_le()) {
            own.sort_by(|a, b| order(&a.key, &b.key));
            scratch.clear();
            for member in &*own {
                if !scratch.is_empty() {
                    scratch.push(b',');
                }
                scratch.extend_from_slice(out.get(member.start..member.end).unwrap_or_default());
            }
            out.truncate(self.start);
            out.extend_from_slice(scratch);
        }
        members.truncate(self.first);
        out.push(b'}');
        out.extend_from_slice(self.outside.as_bytes());
    }
}

impl SerializeStruct for Object<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<()> {
        self.member(Cow::Borrowed(key), value)
    }

    fn end(self) -> Result<()> {
        self.finish();
        Ok(())
    }
}

impl SerializeMap for Object<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        self.key = match serde_json::to_value(key)? {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            _ => return Err(Error::custom("a key that is no text")),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        let key = std::mem::take(&mut self.key);
        self.member(Cow::Owned(key), value)
    }

    fn end(self) -> Result<()> {
        self.finish();
        Ok(())
    }
}

impl SerializeStructVariant for Object<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<()> {
        self.member(Cow::Borrowed(key), value)
    }

    fn end(self) -> Result<()> {
        self.finish();
        Ok(())
    }
}

/// A list that is being written.
struct List<'a> {
    writer: &'a mut Canonical,
    /// Where its text begins, after the bracket.
    start: usize,
    outside: &'static str,
}

/// What serde calls by four names is one list in JSON.
macro_rules! lists {
    ($( $form:ident $element:ident ),*) => { $(
        impl $form for List<'_> {
            type Ok = ();
            type Error = Error;

            fn $element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
                if self.writer.out.len() > self.start {
                    self.writer.out.push(b',');
                }
                value.serialize(&mut *self.writer)
            }

            fn end(self) -> Result<()> {
                self.writer.out.push(b']');
                self.writer.out.extend_from_slice(self.outside.as_bytes());
                Ok(())
            }
        }
    )* };
}

lists! {
    SerializeSeq serialize_element, SerializeTuple serialize_element, SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
}

macro_rules! small_numbers {
    ($( $name:ident $type:ty ),*) => { $(
        fn $name(self, value: $type) -> Result<()> {
            self.number(value)
        }
    )* };
}

impl<'a> Serializer for &'a mut Canonical {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = List<'a>;
    type SerializeTuple = List<'a>;
    type SerializeTupleStruct = List<'a>;
    type SerializeTupleVariant = List<'a>;
    type SerializeMap = Object<'a>;
    type SerializeStruct = Object<'a>;
    type SerializeStructVariant = Object<'a>;

    small_numbers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_u8 u8, serialize_u16 u16, serialize_u32 u32
    }

    #[expect(clippy::cast_precision_loss, reason = "RFC 8785 wants numbers as double precision has them")]
    fn serialize_i64(self, value: i64) -> Result<()> {
        if value.unsigned_abs() <= EXACT { self.number(value) } else { self.serialize_f64(value as f64) }
    }

    #[expect(clippy::cast_precision_loss, reason = "RFC 8785 wants numbers as double precision has them")]
    fn serialize_u64(self, value: u64) -> Result<()> {
        if value <= EXACT { self.number(value) } else { self.serialize_f64(value as f64) }
    }

    fn serialize_f32(self, value: f32) -> Result<()> {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Result<()> {
        if !value.is_finite() {
            return self.serialize_unit();
        }
        self.out.extend_from_slice(ryu_js::Buffer::new().format_finite(value).as_bytes());
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Result<()> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<()> {
        self.text(value.encode_utf8(&mut [0; 4]));
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<()> {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<()> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<()> {
        self.variant(variant);
        value.serialize(&mut *self)?;
        self.out.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>> {
        Ok(self.list(""))
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'a>> {
        Ok(self.list(""))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'a>> {
        Ok(self.list(""))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<List<'a>> {
        self.variant(variant);
        Ok(self.list("}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object<'a>> {
        Ok(self.object(""))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object<'a>> {
        Ok(self.object(""))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Object<'a>> {
        self.variant(variant);
        Ok(self.object("}"))
    }
}
