//! The objects of a file.

use std::{fmt, ops::Range};

/// The name of an indirect object.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId {
    /// The object number.
    pub number: u32,
    /// The generation number.
    pub generation: u16,
}

impl fmt::Display for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} R", self.number, self.generation)
    }
}

impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An object. What strings and streams hold is not shown by `Debug`: it may be personal.
#[derive(Clone, PartialEq)]
pub enum Object {
    /// `null`, and whatever a reference to a missing object means.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// What begins like a number and is none, as it stands: each reader makes a number of its own of it, here zero.
    Odd(Vec<u8>),
    /// A string, decoded from its literal or hexadecimal form.
    String(Vec<u8>),
    /// A name, without its slash, `#xx` decoded.
    Name(Vec<u8>),
    /// An array.
    Array(Vec<Object>),
    /// A dictionary.
    Dictionary(Dictionary),
    /// A stream, whose bytes stay in the file.
    Stream(Stream),
    /// A reference to an indirect object.
    Reference(ObjectId),
}

impl Object {
    /// The numbers of all objects that it refers to, at whatever depth.
    pub(crate) fn references(&self, into: &mut Vec<u32>) {
        // Objects nest no deeper than the reader lets them.
        match self {
            Self::Reference(id) => into.push(id.number),
            Self::Array(items) => items.iter().for_each(|item| item.references(into)),
            Self::Dictionary(dictionary) => dictionary.all().for_each(|(_, value)| value.references(into)),
            Self::Stream(stream) => stream.dictionary.all().for_each(|(_, value)| value.references(into)),
            _ => {}
        }
    }

    /// The number, if it is a whole one.
    pub fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(*value),
            _ => None,
        }
    }

    /// The number without its fraction: what readers take where a whole number should stand and another one does, as
    /// `90.0` for a page's turn.
    pub fn as_truncated(&self) -> Option<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "the cast saturates")]
        self.as_integer().or_else(|| self.as_number().map(|number| number as i64))
    }

    /// The number, whole or not.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "lengths on a page are far below 2^53")]
            Self::Integer(value) => Some(*value as f64),
            Self::Real(value) => Some(*value),
            Self::Odd(_) => Some(0.0),
            _ => None,
        }
    }

    /// The name without its slash.
    pub fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    /// Whether it is this name.
    pub fn is_name(&self, name: &str) -> bool {
        self.as_name() == Some(name.as_bytes())
    }

    /// The bytes of a string.
    pub fn as_string(&self) -> Option<&[u8]> {
        match self {
            Self::String(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The dictionary, also a stream's.
    pub fn as_dictionary(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            Self::Stream(stream) => Some(&stream.dictionary),
            _ => None,
        }
    }

    /// The name of the object referred to.
    pub fn as_reference(&self) -> Option<ObjectId> {
        match self {
            Self::Reference(id) => Some(*id),
            _ => None,
        }
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Integer(value) => write!(f, "{value}"),
            Self::Real(value) => write!(f, "{value}"),
            Self::Odd(word) => write!(f, "{}", String::from_utf8_lossy(word)),
            Self::String(bytes) => write!(f, "({} bytes)", bytes.len()),
            Self::Name(name) => write!(f, "/{}", String::from_utf8_lossy(name)),
            Self::Array(items) => f.debug_list().entries(items).finish(),
            Self::Dictionary(dictionary) => dictionary.fmt(f),
            Self::Stream(stream) => stream.fmt(f),
            Self::Reference(id) => id.fmt(f),
        }
    }
}

/// One entry of a dictionary, and where its value stands in the file.
#[derive(Clone)]
struct Entry {
    key: Vec<u8>,
    value: Object,
    span: Option<Range<usize>>,
}

/// A dictionary, in the order of the file. Two are equal when they hold equal values under equal keys, in whatever
/// order and wherever they stand; what stands under a key that stands again counts, since readers may take it.
#[derive(Clone, Default)]
pub struct Dictionary {
    entries: Vec<Entry>,
    /// What stood under keys that stand again further on, in the order of the file.
    earlier: Vec<(Vec<u8>, Object)>,
}

impl Dictionary {
    /// The value under a key. Of a key that stands twice the last one counts.
    pub fn get(&self, key: &str) -> Option<&Object> {
        self.find(key.as_bytes()).map(|entry| &entry.value)
    }

    /// Where the value under this key stands in the file, first byte to behind its last; `None` for what stands in a
    /// compressed object stream, or was set.
    pub fn span(&self, key: &str) -> Option<Range<usize>> {
        self.find(key.as_bytes()).and_then(|entry| entry.span.clone())
    }

    /// Whether a key stands twice, so that readers may differ in what they see.
    pub fn is_ambiguous(&self) -> bool {
        !self.earlier.is_empty()
    }

    /// What stood under this key before its last value; other readers may take it.
    pub(crate) fn earlier(&self, key: &[u8]) -> impl Iterator<Item = &Object> {
        self.earlier.iter().filter(move |(other, _)| other == key).map(|(_, value)| value)
    }

    /// Keys and values, those that stand again further on too: whatever any reader may take.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.iter().chain(self.earlier.iter().map(|(key, value)| (key.as_slice(), value)))
    }

    /// Sets the value under a key.
    pub fn set(&mut self, key: &str, value: Object) {
        self.put(key.as_bytes().to_vec(), value, None);
    }

    /// Takes an entry out.
    pub fn remove(&mut self, key: &str) {
        self.entries.retain(|entry| entry.key != key.as_bytes());
        self.earlier.retain(|(other, _)| other != key.as_bytes());
    }

    /// Keys and values, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.entries.iter().map(|entry| (entry.key.as_slice(), &entry.value))
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Entries as they were read: a key that repeats is noticed, and its last value counts.
    pub(super) fn from_entries(read: Vec<(Vec<u8>, Object, Option<Range<usize>>)>) -> Self {
        let mut order: Vec<(&[u8], usize)> =
            read.iter().enumerate().map(|(at, (key, ..))| (key.as_slice(), at)).collect();
        order.sort_unstable();
        let mut shadowed: Vec<usize> = order
            .windows(2)
            .filter_map(|pair| matches!(pair, [(a, _), (b, _)] if a == b).then(|| pair.first()).flatten())
            .map(|(_, at)| *at)
            .collect();
        shadowed.sort_unstable();
        let (mut entries, mut earlier) = (Vec::with_capacity(read.len()), Vec::new());
        for (at, (key, value, span)) in read.into_iter().enumerate() {
            if shadowed.binary_search(&at).is_ok() {
                earlier.push((key, value));
            } else {
                entries.push(Entry { key, value, span });
            }
        }
        Self { entries, earlier }
    }

    fn put(&mut self, key: Vec<u8>, value: Object, span: Option<Range<usize>>) {
        match self.entries.iter_mut().find(|entry| entry.key == key) {
            Some(entry) => {
                entry.value = value;
                entry.span = span;
            }
            None => self.entries.push(Entry { key, value, span }),
        }
    }

    fn find(&self, key: &[u8]) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

impl PartialEq for Dictionary {
    fn eq(&self, other: &Self) -> bool {
        if self.entries.len() != other.entries.len() || self.earlier != other.earlier {
            return false;
        }
        // Writers keep the order, so that sorting is seldom needed.
        if self.entries.iter().zip(&other.entries).all(|(a, b)| a.key == b.key) {
            return self.entries.iter().zip(&other.entries).all(|(a, b)| a.value == b.value);
        }
        let sorted = |dictionary: &Self| {
            let mut places: Vec<usize> = (0..dictionary.entries.len()).collect();
            places.sort_by(|a, b| {
                let key = |at: &usize| dictionary.entries.get(*at).map(|entry| entry.key.as_slice());
                key(a).cmp(&key(b))
            });
            places
        };
        sorted(self).into_iter().zip(sorted(other)).all(|(a, b)| {
            matches!((self.entries.get(a), other.entries.get(b)), (Some(a), Some(b)) if a.key == b.key && a.value == b.value)
        })
    }
}

impl fmt::Debug for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.entries.iter().map(|entry| (String::from_utf8_lossy(&entry.key), &entry.value));
        f.debug_map().entries(named).finish()
    }
}

/// A stream: its dictionary, and where its bytes stand.
#[derive(Clone, PartialEq)]
pub struct Stream {
    /// The stream's dictionary.
    pub dictionary: Dictionary,
    /// The encoded bytes, as a range of the file.
    pub range: Range<usize>,
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} stream of {} bytes", self.dictionary, self.range.len())
    }
}
