//! Walks JSON text without reading what it says: to the place of an error, and to every `type` that does not come first.

use std::{borrow::Cow, fmt::Write, ops::Range};

use super::push_token;

/// What an error is about, by which its place is found from where the reader stopped.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    /// A value that was read: a text, a number or a word ends there; an object or a list, which is refused at its
    /// bracket, begins there.
    Value,
    /// The key before it.
    Key,
    /// The object that ends there, or in which it stopped.
    Object,
    /// The text itself: the innermost value that began before it.
    Syntax,
}

/// An object or a list that is open.
struct Level {
    start: usize,
    is_object: bool,
    /// How many values have ended.
    ended: usize,
    /// Where the last of them ended.
    last: usize,
    /// The key of the value that is read, or is next.
    key: Option<Range<usize>>,
    /// Whether a value has begun and not ended.
    is_within: bool,
    /// Whether `type` was among its keys.
    has_type: bool,
}

impl Level {
    fn open(start: usize, is_object: bool) -> Self {
        Self { start, is_object, ended: 0, last: start + 1, key: None, is_within: false, has_type: false }
    }
}

enum Token {
    Open {
        start: usize,
        is_object: bool,
    },
    Close {
        end: usize,
    },
    Text(Range<usize>),
    /// A number or a word.
    Word(Range<usize>),
}

impl Token {
    fn start(&self) -> usize {
        match self {
            Self::Open { start, .. } => *start,
            Self::Close { end } => end.saturating_sub(1),
            Self::Text(range) | Self::Word(range) => range.start,
        }
    }

    fn end(&self) -> usize {
        match self {
            Self::Open { start, .. } => start + 1,
            Self::Close { end } => *end,
            Self::Text(range) | Self::Word(range) => range.end,
        }
    }
}

struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let is_between = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',' | b':');
        let rest = self.bytes.get(self.at..)?;
        let start = self.at + rest.iter().position(|byte| !is_between(byte))?;
        let byte = *self.bytes.get(start)?;
        self.at = match byte {
            b'"' => start + self.length_of_text(start)?,
            b'{' | b'[' | b'}' | b']' => start + 1,
            _ => {
                let ends = |byte: &u8| is_between(byte) || matches!(byte, b'{' | b'[' | b'}' | b']' | b'"');
                let rest = self.bytes.get(start..)?;
                start + rest.iter().position(ends).unwrap_or(rest.len())
            }
        };
        Some(match byte {
            b'{' | b'[' => Token::Open { start, is_object: byte == b'{' },
            b'}' | b']' => Token::Close { end: self.at },
            b'"' => Token::Text(start..self.at),
            _ => Token::Word(start..self.at),
        })
    }
}

impl<'a> Tokens<'a> {
    fn of(text: &'a str) -> Self {
        Self::from(text, 0)
    }

    fn from(text: &'a str, at: usize) -> Self {
        Self { bytes: text.as_bytes(), at }
    }

    /// With both quotes; a text that does not end goes on to the end.
    fn length_of_text(&self, start: usize) -> Option<usize> {
        let rest = self.bytes.get(start + 1..)?;
        let mut is_escaped = false;
        let end = rest.iter().position(|byte| match byte {
            _ if is_escaped => {
                is_escaped = false;
                false
            }
            b'\\' => {
                is_escaped = true;
                false
            }
            byte => *byte == b'"',
        });
        Some(end.map_or(rest.len() + 1, |end| end + 2))
    }
}

/// The open objects and lists, outermost first.
struct Path<'a> {
    text: &'a str,
    levels: Vec<Level>,
}

impl Path<'_> {
    fn begin(&mut self) {
        if let Some(level) = self.levels.last_mut() {
            level.is_within = true;
        }
    }

    fn end(&mut self, at: usize) {
        if let Some(level) = self.levels.last_mut() {
            level.ended += 1;
            level.last = at;
            level.key = None;
            level.is_within = false;
        }
    }

    /// Whether a text that comes next is a key.
    fn wants_key(&self) -> bool {
        self.levels.last().is_some_and(|level| level.is_object && level.key.is_none())
    }

    /// The pointer of the value that is read or next, or of the innermost object or list itself.
    fn pointer(&self, of_level: bool) -> String {
        let mut pointer = String::new();
        let levels = self.levels.len() - usize::from(of_level && !self.levels.is_empty());
        for level in self.levels.iter().take(levels) {
            match &level.key {
                Some(key) => push_token(&mut pointer, &decoded(self.text, key)),
                // A text cannot refuse what is written to it.
                None if level.is_within => drop(write!(pointer, "/{}", level.ended)),
                None => {}
            }
        }
        pointer
    }
}

/// What a text in quotes says.
fn decoded<'a>(text: &'a str, range: &Range<usize>) -> Cow<'a, str> {
    let text = text.get(range.clone()).unwrap_or_default();
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Cow::Borrowed(plain),
        _ => Cow::Owned(serde_json::from_str(text).unwrap_or_default()),
    }
}

/// The pointer of what made the reader stop at an offset.
pub(super) fn place(text: &str, at: usize, about: About) -> String {
    stop(text, at, about).0.pointer(about == About::Object)
}

/// Where a reader stopped: what is open there, and where the value begins that it was reading, if it was.
fn stop(text: &str, at: usize, about: About) -> (Path<'_>, Option<usize>) {
    let mut path = Path { text, levels: Vec::new() };
    for token in Tokens::of(text) {
        match token {
            Token::Open { start, .. } if start > at || (start == at && about != About::Value) => break,
            Token::Open { start, is_object } => {
                path.begin();
                if start == at {
                    return (path, Some(start));
                }
                path.levels.push(Level::open(start, is_object));
            }
            Token::Close { end } => {
                let has_key = path.levels.last().is_some_and(|level| level.key.is_some());
                if end > at || has_key || (end == at && about == About::Object) {
                    break;
                }
                path.levels.pop();
                path.end(end);
            }
            Token::Text(range) if path.wants_key() => {
                if range.end > at {
                    break;
                }
                if let Some(level) = path.levels.last_mut() {
                    level.key = Some(range);
                }
            }
            Token::Text(range) | Token::Word(range) => {
                if range.start >= at {
                    break;
                }
                path.begin();
                if range.end >= at && about != About::Syntax || range.end > at {
                    return (path, Some(range.start));
                }
                path.end(range.end);
            }
        }
    }
    (path, None)
}

/// A member of an object, or an item of a list, in a text that is JSON throughout.
pub(super) struct Spot {
    /// With its key.
    pub(super) whole: Range<usize>,
    pub(super) value: Range<usize>,
    pub(super) is_item: bool,
}

/// What made the reader stop, of which an object or a list is the parent.
pub(super) fn spot(text: &str, at: usize, about: About) -> Option<Spot> {
    let (path, value) = stop(text, at, about);
    let (inner, outer) = path.levels.split_last()?;
    let (parent, start) = match about {
        About::Object => (outer.last()?, inner.start),
        _ => (inner, value.or_else(|| Tokens::from(text, inner.key.as_ref()?.end).next().map(|next| next.start()))?),
    };
    Some(part(text, parent, start))
}

/// The object in which a reader stopped, as a part of what holds it.
pub(super) fn around(text: &str, at: usize, about: About) -> Option<Spot> {
    let (path, _) = stop(text, at, about);
    let (inner, outer) = path.levels.split_last()?;
    Some(part(text, outer.last()?, inner.start))
}

/// Just inside the object in which a reader stopped, and whether it is empty.
pub(super) fn inside(text: &str, at: usize) -> Option<(usize, bool)> {
    let (path, _) = stop(text, at, About::Object);
    let level = path.levels.last()?;
    Some((level.start + 1, level.ended == 0 && level.key.is_none()))
}

fn part(text: &str, parent: &Level, start: usize) -> Spot {
    let mut depth = 0_usize;
    let mut end = text.len();
    for token in Tokens::from(text, start) {
        match token {
            Token::Open { .. } => depth += 1,
            Token::Close { .. } => depth = depth.saturating_sub(1),
            Token::Text(_) | Token::Word(_) => {}
        }
        if depth == 0 {
            end = token.end();
            break;
        }
    }
    let from = parent.key.as_ref().map_or(start, |key| key.start);
    Spot { whole: from..end, value: start..end, is_item: !parent.is_object }
}

/// A text with every `type` first in its object, in slices of the original.
pub(super) struct Ordered {
    pub(super) text: String,
    /// Where each slice begins here, and where it stood.
    slices: Vec<(usize, usize)>,
}

/// What is done at an offset of the original.
enum Edit {
    /// A member is written here, before all others.
    Put(Range<usize>),
    /// Everything up to here is left out.
    Skip(usize),
}

impl Ordered {
    /// Of a text that is JSON throughout.
    pub(super) fn of(text: &str) -> Self {
        let mut edits = edits(text);
        edits.sort_by_key(|(at, _)| *at);
        let mut ordered = Self { text: String::with_capacity(text.len() + edits.len()), slices: Vec::new() };
        let mut done = 0;
        for (at, edit) in edits {
            // What lies within a member that was left out here stands elsewhere, as it was.
            if at < done {
                continue;
            }
            ordered.copy(text, done..at);
            done = at;
            match edit {
                Edit::Put(member) => {
                    ordered.copy(text, member);
                    ordered.text.push(',');
                }
                Edit::Skip(end) => done = end,
            }
        }
        ordered.copy(text, done..text.len());
        ordered
    }

    fn copy(&mut self, text: &str, slice: Range<usize>) {
        self.slices.push((self.text.len(), slice.start));
        self.text.push_str(text.get(slice).unwrap_or_default());
    }

    /// Where an offset, at which something ends, stood in the original.
    pub(super) fn original(&self, at: usize) -> usize {
        let after = self.slices.partition_point(|(here, _)| *here < at);
        let slice = after.checked_sub(1).and_then(|index| self.slices.get(index));
        slice.map_or(at, |(here, there)| there + (at - here))
    }
}

fn edits(text: &str) -> Vec<(usize, Edit)> {
    let mut path = Path { text, levels: Vec::new() };
    let mut edits = Vec::new();
    for token in Tokens::of(text) {
        let end = match token {
            Token::Open { start, is_object } => {
                path.levels.push(Level::open(start, is_object));
                continue;
            }
            Token::Text(range) if path.wants_key() => {
                if let Some(level) = path.levels.last_mut() {
                    level.key = Some(range);
                }
                continue;
            }
            Token::Close { end } => {
                path.levels.pop();
                end
            }
            Token::Text(range) | Token::Word(range) => range.end,
        };
        if let Some(level) = path.levels.last_mut()
            && let Some(key) = &level.key
            && !level.has_type
            && decoded(text, key) == "type"
        {
            level.has_type = true;
            if level.ended > 0 {
                edits.push((level.start + 1, Edit::Put(key.start..end)));
                edits.push((level.last, Edit::Skip(end)));
            }
        }
        path.end(end);
    }
    edits
}
