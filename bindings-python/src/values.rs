//! Values for Python: JSON text of ours as dicts, lists, texts and numbers.
//!
//! The text was just written by core, and so is compact and sound; whatever else would be a fault of ours. No published
//! reader makes values as fast where Python's private interface is shut (`abi3`): here keys and short words are made once
//! and kept.

use std::{borrow::Cow, sync::Mutex};

use pyo3::{
    exceptions::PyRuntimeError,
    intern,
    prelude::*,
    sync::PyOnceLock,
    types::{PyBool, PyDict, PyInt, PyList, PyString},
};

/// Reads text that core wrote.
pub(crate) fn of<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static KEPT: Mutex<Option<Kept>> = Mutex::new(None);
    let mut fresh = None;
    // Who comes here from a finalizer that ran in between keeps texts of its own.
    let mut guard = KEPT.try_lock().ok();
    let kept = guard.as_deref_mut().unwrap_or(&mut fresh).get_or_insert_with(Kept::new);
    let mut reader = Reader { py, text, at: 0, kept };
    let read = if text.len() < LARGE { reader.value() } else { without_collecting(py, || reader.value())? };
    read.ok_or_else(|| PyRuntimeError::new_err("what dengji wrote is no JSON of its own: please report it"))
}

/// From how many bytes on it pays to keep the collector of cycles away: it would go through all that was made so far
/// again and again, and finds nothing, since nothing here refers to itself.
const LARGE: usize = 64 * 1024;

fn without_collecting<T>(py: Python<'_>, body: impl FnOnce() -> T) -> PyResult<T> {
    static GC: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    let gc = GC.get_or_try_init(py, || py.import("gc").map(Bound::unbind))?.bind(py);
    if !gc.call_method0(intern!(py, "isenabled"))?.is_truthy()? {
        return Ok(body());
    }
    // No other thread sees that it was away: none runs before the text is read.
    gc.call_method0(intern!(py, "disable"))?;
    let done = body();
    gc.call_method0(intern!(py, "enable"))?;
    Ok(done)
}

/// How long a text may be that is kept as a word, such as a name in a list of names.
const WORD: usize = 24;

/// Texts that come again and again: keys, and words.
struct Kept {
    keys: Table,
    words: Table,
}

impl Kept {
    fn new() -> Self {
        Self { keys: Table::new(), words: Table::new() }
    }
}

/// Texts of Python's, each at the one place where it may be; a newer one takes the place of an older one.
struct Table(Vec<Option<(Box<str>, Py<PyString>)>>);

impl Table {
    const BITS: u32 = 10;

    fn new() -> Self {
        Self((0..1 << Self::BITS).map(|_| None).collect())
    }

    fn get<'py>(
        &mut self,
        py: Python<'py>,
        text: &str,
        make: impl FnOnce(Python<'py>, &str) -> Bound<'py, PyString>,
    ) -> Bound<'py, PyString> {
        let Some(place) = self.0.get_mut(Self::place(text.as_bytes())) else {
            return make(py, text);
        };
        match place {
            Some((kept, made)) if **kept == *text => made.bind(py).clone(),
            _ => {
                let made = make(py, text);
                *place = Some((text.into(), made.clone().unbind()));
                made
            }
        }
    }

    /// By the length and both ends, in which the names of fields differ.
    fn place(text: &[u8]) -> usize {
        let word = match (text.first_chunk(), text.last_chunk()) {
            (Some(first), Some(last)) => u64::from_le_bytes(*first) ^ u64::from_le_bytes(*last).rotate_left(23),
            _ => text.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)),
        };
        let mixed = (word ^ text.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        usize::try_from(mixed >> (u64::BITS - Self::BITS)).unwrap_or_default()
    }
}

/// What is read, and how far. Nothing comes of text that is not sound.
struct Reader<'a, 'py, 'k> {
    py: Python<'py>,
    text: &'a str,
    at: usize,
    kept: &'k mut Kept,
}

impl<'a, 'py> Reader<'a, 'py, '_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn value(&mut self) -> Option<Bound<'py, PyAny>> {
        Some(match self.next()? {
            b'"' => {
                let text = self.string()?;
                if text.len() <= WORD {
                    self.kept.words.get(self.py, &text, PyString::new).into_any()
                } else {
                    PyString::new(self.py, &text).into_any()
                }
            }
            b'{' => self.object()?,
            b'[' => self.list()?,
            b't' => self.literal("rue", PyBool::new(self.py, true).to_owned().into_any())?,
            b'f' => self.literal("alse", PyBool::new(self.py, false).to_owned().into_any())?,
            b'n' => self.literal("ull", self.py.None().into_bound(self.py))?,
            _ => self.number()?,
        })
    }

    fn object(&mut self) -> Option<Bound<'py, PyAny>> {
        let dict = PyDict::new(self.py);
        if self.peek()? == b'}' {
            self.at += 1;
            return Some(dict.into_any());
        }
        loop {
            self.literal("\"", ())?;
            let key = self.string()?;
            // Interned, as those are by which a caller asks for them.
            let key = self.kept.keys.get(self.py, &key, PyString::intern);
            self.literal(":", ())?;
            let value = self.value()?;
            dict.set_item(key, value).ok()?;
            match self.next()? {
                b',' => {}
                b'}' => return Some(dict.into_any()),
                _ => return None,
            }
        }
    }

    fn list(&mut self) -> Option<Bound<'py, PyAny>> {
        if self.peek()? == b']' {
            self.at += 1;
            return Some(PyList::empty(self.py).into_any());
        }
        let mut items = Vec::new();
        loop {
            items.push(self.value()?);
            match self.next()? {
                b',' => {}
                b']' => return Some(PyList::new(self.py, items).ok()?.into_any()),
                _ => return None,
            }
        }
    }

    fn literal<T>(&mut self, rest: &str, value: T) -> Option<T> {
        let end = self.at + rest.len();
        let is_there = self.text.as_bytes().get(self.at..end)? == rest.as_bytes();
        self.at = end;
        is_there.then_some(value)
    }

    /// A whole number, the first digit or sign of which was passed. Documents have no others.
    fn number(&mut self) -> Option<Bound<'py, PyAny>> {
        let begin = self.at.checked_sub(1)?;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        let number: i64 = self.text.get(begin..self.at)?.parse().ok()?;
        Some(PyInt::new(self.py, number).into_any())
    }

    /// The rest of a text behind its quotation mark.
    fn string(&mut self) -> Option<Cow<'a, str>> {
        let begin = self.at;
        let rest = self.text.as_bytes().get(begin..)?;
        let end = begin + rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        self.at = end + 1;
        if self.text.as_bytes().get(end) == Some(&b'"') {
            return self.text.get(begin..end).map(Cow::Borrowed);
        }
        self.at = end;
        loop {
            match self.next()? {
                b'"' => break,
                b'\\' => self.at += 1,
                _ => {}
            }
        }
        dengji::json::read(self.text.get(begin.checked_sub(1)?..self.at)?).ok().map(Cow::Owned)
    }
}
