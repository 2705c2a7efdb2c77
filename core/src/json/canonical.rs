//! The canonical form of RFC 8785. `serde_json` writes; here stands only what the RFC wants otherwise: the members of an
//! object sorted by their keys, and numbers as ECMAScript writes them.

use std::{cell::RefCell, cmp::Ordering, io, ops::Range};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// Up to here every whole number is one of ECMAScript's as it stands.
const EXACT: u64 = 1 << 53;

pub(super) fn to_vec<T: Serialize>(value: &T) -> serde_json::Result<Vec<u8>> {
    let out = RefCell::new(Vec::with_capacity(1024));
    let sorted = Sorted { out: &out, members: Vec::new(), open: Vec::new(), scratch: Vec::new() };
    value.serialize(&mut Serializer::with_formatter(Writer(&out), sorted))?;
    Ok(out.into_inner())
}

/// The formatter sees no writer of its own, so both hold the text: one appends, the other puts in order.
struct Writer<'a>(&'a RefCell<Vec<u8>>);

impl io::Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Sorts the members of each object when it ends, where they stand.
struct Sorted<'a> {
    out: &'a RefCell<Vec<u8>>,
    /// The members so far of all objects that are not ended, the innermost object's last.
    members: Vec<Member>,
    /// The objects that are not ended: where their text begins, and their members.
    open: Vec<(usize, usize)>,
    scratch: Vec<u8>,
}

/// Where a member stands in the text: its key without the quotes, and all of it.
#[derive(Clone, Default)]
struct Member {
    key: Range<usize>,
    whole: Range<usize>,
    /// The first bytes of a key of plain ASCII, as a number that sorts like them; they mostly decide.
    prefix: Option<u64>,
}

impl Sorted<'_> {
    fn length(&self) -> usize {
        self.out.borrow().len()
    }
}

fn part<'t>(text: &'t [u8], range: &Range<usize>) -> &'t [u8] {
    text.get(range.clone()).unwrap_or_default()
}

/// The first eight bytes of a key, if all of it is ASCII without escapes.
fn prefix(key: &[u8]) -> Option<u64> {
    if !key.iter().all(|byte| byte.is_ascii() && *byte != b'\\') {
        return None;
    }
    let mut first = [0; 8];
    first.iter_mut().zip(key).for_each(|(slot, byte)| *slot = *byte);
    Some(u64::from_be_bytes(first))
}

/// Members are sorted by the UTF-16 code units of their keys. For plain ASCII that is the order of the bytes.
fn order(text: &[u8], a: &Member, b: &Member) -> Ordering {
    let (first, second) = (part(text, &a.key), part(text, &b.key));
    match (a.prefix, b.prefix) {
        (Some(a), Some(b)) if a != b => return a.cmp(&b),
        (Some(_), Some(_)) => return first.cmp(second),
        _ => {}
    }
    let units = |key: &[u8]| -> Vec<u16> {
        let quoted = [b"\"", key, b"\""].concat();
        serde_json::from_slice::<String>(&quoted).unwrap_or_default().encode_utf16().collect()
    };
    units(first).cmp(&units(second))
}

impl Formatter for Sorted<'_> {
    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        writer.write_all(b"{")?;
        self.open.push((self.length(), self.members.len()));
        Ok(())
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if !first {
            writer.write_all(b",")?;
        }
        let at = self.length();
        self.members.push(Member { key: at + 1..at + 1, whole: at..at, prefix: None });
        Ok(())
    }

    fn end_object_key<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        let out = self.out.borrow();
        if let Some(member) = self.members.last_mut() {
            member.key.end = out.len().saturating_sub(1);
            member.prefix = prefix(part(&out, &member.key));
        }
        Ok(())
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, _: &mut W) -> io::Result<()> {
        let end = self.length();
        if let Some(member) = self.members.last_mut() {
            member.whole.end = end;
        }
        Ok(())
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        let (start, first) = self.open.pop().unwrap_or_default();
        let mut out = self.out.borrow_mut();
        let members = self.members.get_mut(first..).unwrap_or_default();
        let by_key = |a: &Member, b: &Member| order(&out, a, b);
        if !members.is_sorted_by(|a, b| by_key(a, b).is_le()) {
            members.sort_by(by_key);
            self.scratch.clear();
            for member in &*members {
                if !self.scratch.is_empty() {
                    self.scratch.push(b',');
                }
                self.scratch.extend_from_slice(part(&out, &member.whole));
            }
            out.truncate(start);
            out.extend_from_slice(&self.scratch);
        }
        drop(out);
        self.members.truncate(first);
        writer.write_all(b"}")
    }

    fn write_i64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: i64) -> io::Result<()> {
        if value.unsigned_abs() <= EXACT {
            return CompactFormatter.write_i64(writer, value);
        }
        #[expect(clippy::cast_precision_loss, reason = "RFC 8785 wants numbers as double precision has them")]
        self.write_f64(writer, value as f64)
    }

    fn write_u64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: u64) -> io::Result<()> {
        if value <= EXACT {
            return CompactFormatter.write_u64(writer, value);
        }
        #[expect(clippy::cast_precision_loss, reason = "RFC 8785 wants numbers as double precision has them")]
        self.write_f64(writer, value as f64)
    }

    fn write_f32<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f32) -> io::Result<()> {
        self.write_f64(writer, f64::from(value))
    }

    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(ryu_js::Buffer::new().format(value).as_bytes())
    }
}
