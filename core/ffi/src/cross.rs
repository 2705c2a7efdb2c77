//! What crosses the border, and how it is taken and given.

use std::{borrow::Cow, marker::PhantomData};

use dengji::{
    finding::Failure,
    json,
    time::{Date, Instant},
};
use serde::{
    Serialize,
    de::{
        DeserializeOwned,
        value::{self, StrDeserializer},
    },
};

use crate::{
    fault::Fault,
    handle::{Classed, Handle, Locked},
};

/// What kind of thing an argument or a result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A document, as JSON text.
    Json,
    /// One word of a list, which stands in documents as a text.
    Name,
    /// Any text.
    Text,
    /// An instant, as RFC 3339 text.
    Instant,
    /// A calendar day, as `YYYY-MM-DD`.
    Date,
    /// A whole number.
    Number,
    /// Yes or no.
    Truth,
    /// Bytes.
    Bytes,
    /// A handle of the class with this name.
    Handle(&'static str),
    /// A handle of the class with this name, which calls change.
    Locked(&'static str),
    /// A document, or a handle of the class with this name that holds it.
    Either(&'static str),
    /// A list.
    List(&'static Kind),
    /// Perhaps nothing.
    Optional(&'static Kind),
    /// Several results, each with its name.
    Parts(&'static [(&'static str, Kind)]),
}

/// An argument, as a wrapper hands it over.
#[derive(Clone, Debug)]
pub enum Input<'a> {
    /// Left out.
    Nothing,
    /// [`Kind::Json`].
    Json(JsonText<'a>),
    /// [`Kind::Name`], [`Kind::Text`], [`Kind::Instant`], [`Kind::Date`].
    Text(Cow<'a, str>),
    /// [`Kind::Number`].
    Number(u32),
    /// [`Kind::Truth`].
    Truth(bool),
    /// [`Kind::Bytes`].
    Bytes(Cow<'a, [u8]>),
    /// [`Kind::Handle`], [`Kind::Locked`].
    Handle(Handle),
    /// [`Kind::List`].
    List(Vec<Input<'a>>),
}

/// JSON text, and whose it is.
#[derive(Clone, Debug)]
pub enum JsonText<'a> {
    /// The caller's: line and column say something of it.
    Theirs(Cow<'a, str>),
    /// The caller's, in bytes that may be no UTF-8.
    TheirBytes(Cow<'a, [u8]>),
    /// Written by the wrapper of the caller's values.
    Ours(Cow<'a, str>),
}

impl JsonText<'_> {
    fn read<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        self.read_by(json::read)
    }

    /// By a reader of its own, which looks at the version first.
    fn read_by<T>(&self, read: impl FnOnce(&str) -> Result<T, Failure>) -> Result<T, Failure> {
        match self {
            Self::Theirs(text) => read(text),
            Self::TheirBytes(bytes) => read(json::utf8(bytes)?),
            Self::Ours(text) => read(text).map_err(json::unplaced),
        }
    }

    /// The texts of a list, for a wrapper to which one long text comes sooner than many short ones.
    pub fn texts(&self) -> Result<Vec<String>, Fault> {
        Ok(self.read()?)
    }

    fn into_owned(self) -> JsonText<'static> {
        match self {
            Self::Theirs(text) => JsonText::Theirs(text.into_owned().into()),
            Self::TheirBytes(bytes) => JsonText::TheirBytes(bytes.into_owned().into()),
            Self::Ours(text) => JsonText::Ours(text.into_owned().into()),
        }
    }
}

impl Input<'_> {
    /// The same with texts and bytes of its own, for work that outlives the caller's.
    pub fn into_owned(self) -> Input<'static> {
        match self {
            Self::Nothing => Input::Nothing,
            Self::Json(text) => Input::Json(text.into_owned()),
            Self::Text(text) => Input::Text(text.into_owned().into()),
            Self::Number(number) => Input::Number(number),
            Self::Truth(truth) => Input::Truth(truth),
            Self::Bytes(bytes) => Input::Bytes(bytes.into_owned().into()),
            Self::Handle(handle) => Input::Handle(handle),
            Self::List(list) => Input::List(list.into_iter().map(Input::into_owned).collect()),
        }
    }

    /// Every handle in it.
    pub(crate) fn handles(&self, each: &mut impl FnMut(&Handle)) {
        match self {
            Self::Handle(handle) => each(handle),
            Self::List(list) => list.iter().for_each(|one| one.handles(each)),
            _ => {}
        }
    }
}

/// A result, as a wrapper hands it back.
#[derive(Debug)]
pub enum Output {
    /// There is none.
    Nothing,
    /// [`Kind::Json`].
    Json(String),
    /// [`Kind::Text`], [`Kind::Name`], [`Kind::Date`].
    Text(String),
    /// [`Kind::Number`].
    Number(i64),
    /// [`Kind::Truth`].
    Truth(bool),
    /// [`Kind::Bytes`].
    Bytes(Vec<u8>),
    /// [`Kind::Handle`], [`Kind::Locked`].
    Handle(Handle),
    /// [`Kind::List`], and [`Kind::Parts`] in their order.
    List(Vec<Output>),
}

/// What crosses at all.
pub trait Crosses {
    /// What it is.
    const KIND: Kind;

    /// The schemas of the documents and names in it, in their order.
    #[cfg(feature = "describe")]
    fn schemas(_generator: &mut schemars::SchemaGenerator, _into: &mut Vec<schemars::Schema>) {}
}

/// What an operation takes.
pub(crate) trait Take<'a>: Crosses + Sized {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault>;
}

/// What an operation gives.
pub(crate) trait Give: Crosses {
    fn give(self) -> Output;
}

/// A document.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: schemars::JsonSchema> Crosses for Json<T> {
    const KIND: Kind = Kind::Json;

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        into.push(generator.subschema_for::<T>());
    }
}

impl<T: DeserializeOwned + schemars::JsonSchema> Take<'_> for Json<T> {
    fn take(input: &Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Json(text) => Ok(Self(text.read()?)),
            _ => Err(Fault::unfit("a document")),
        }
    }
}

impl<T: Serialize + schemars::JsonSchema> Give for Json<T> {
    fn give(self) -> Output {
        Output::Json(json::write(&self.0))
    }
}

/// A document that is not read yet, since a reader of its own shall read it.
pub(crate) struct Unread<'a, T> {
    text: &'a JsonText<'a>,
    of: PhantomData<fn() -> T>,
}

impl<T> Unread<'_, T> {
    pub(crate) fn read_by<R>(&self, read: impl FnOnce(&str) -> Result<R, Failure>) -> Result<R, Failure> {
        self.text.read_by(read)
    }
}

impl<T: schemars::JsonSchema> Crosses for Unread<'_, T> {
    const KIND: Kind = Kind::Json;

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        into.push(generator.subschema_for::<T>());
    }
}

impl<'a, T: schemars::JsonSchema> Take<'a> for Unread<'a, T> {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Json(text) => Ok(Self { text, of: PhantomData }),
            _ => Err(Fault::unfit("a document")),
        }
    }
}

/// A document that is written already, as of a state that its handle keeps.
pub(crate) struct Written<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

impl<T: Serialize> Written<T> {
    pub(crate) fn of(document: &T) -> Self {
        Self::as_is(json::write(document))
    }
}

impl<T> Written<T> {
    pub(crate) fn as_is(text: String) -> Self {
        Self { text, of: PhantomData }
    }
}

impl<T: schemars::JsonSchema> Crosses for Written<T> {
    const KIND: Kind = Kind::Json;

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        into.push(generator.subschema_for::<T>());
    }
}

impl<T: schemars::JsonSchema> Give for Written<T> {
    fn give(self) -> Output {
        Output::Json(self.text)
    }
}

/// Any document.
pub(crate) struct Any;

impl schemars::JsonSchema for Any {
    fn schema_name() -> Cow<'static, str> {
        "Any".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        true.into()
    }

    fn inline_schema() -> bool {
        true
    }
}

/// One word of a list.
#[derive(Debug)]
pub struct Name<T>(pub T);

impl<T: schemars::JsonSchema> Crosses for Name<T> {
    const KIND: Kind = Kind::Name;

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        into.push(generator.subschema_for::<T>());
    }
}

impl<T: DeserializeOwned + schemars::JsonSchema> Take<'_> for Name<T> {
    fn take(input: &Input<'_>) -> Result<Self, Fault> {
        Ok(Self(word(input, "a text")?))
    }
}

impl<T: Serialize + schemars::JsonSchema> Give for Name<T> {
    fn give(self) -> Output {
        // A word of a list is written as a JSON text, whose quotes do not cross.
        Output::Text(json::read(&json::write(&self.0)).unwrap_or_default())
    }
}

/// A text that has a form. What has none fails as it does in a document.
fn word<T: DeserializeOwned>(input: &Input<'_>, expected: &str) -> Result<T, Fault> {
    let Input::Text(text) = input else {
        return Err(Fault::unfit(expected));
    };
    let plain = StrDeserializer::<value::Error>::new(text);
    T::deserialize(plain).or_else(|_| Ok(json::read(&json::write(text)).map_err(json::unplaced)?))
}

macro_rules! crosses {
    ($($type:ty: $kind:ident),* $(,)?) => {
        $(impl Crosses for $type {
            const KIND: Kind = Kind::$kind;
        })*
    };
}

crosses! {
    &str: Text, String: Text, Instant: Instant, Date: Date, u32: Number, i32: Number, bool: Truth, &[u8]: Bytes,
    Vec<u8>: Bytes,
}

impl<'a> Take<'a> for &'a str {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Text(text) => Ok(text),
            _ => Err(Fault::unfit("a text")),
        }
    }
}

impl Take<'_> for String {
    fn take(input: &Input<'_>) -> Result<Self, Fault> {
        <&str>::take(input).map(str::to_owned)
    }
}

impl Take<'_> for Instant {
    fn take(input: &Input<'_>) -> Result<Self, Fault> {
        word(input, "an instant")
    }
}

impl Take<'_> for Date {
    fn take(input: &Input<'_>) -> Result<Self, Fault> {
        word(input, "a date")
    }
}

impl Take<'_> for u32 {
    fn take(input: &Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Number(number) => Ok(*number),
            _ => Err(Fault::unfit("a whole number")),
        }
    }
}

impl Take<'_> for bool {
    fn take(input: &Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Truth(truth) => Ok(*truth),
            _ => Err(Fault::unfit("true or false")),
        }
    }
}

impl<'a> Take<'a> for &'a [u8] {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Bytes(bytes) => Ok(bytes),
            _ => Err(Fault::unfit("bytes")),
        }
    }
}

impl<T: Crosses> Crosses for Option<T> {
    const KIND: Kind = Kind::Optional(&T::KIND);

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        T::schemas(generator, into);
    }
}

impl<'a, T: Take<'a>> Take<'a> for Option<T> {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Nothing => Ok(None),
            given => T::take(given).map(Some),
        }
    }
}

impl<T: Give> Give for Option<T> {
    fn give(self) -> Output {
        self.map_or(Output::Nothing, Give::give)
    }
}

// Bytes are a kind of their own, so that a list of them is not a list of numbers.
impl<T: Crosses + NotAByte> Crosses for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    #[cfg(feature = "describe")]
    fn schemas(generator: &mut schemars::SchemaGenerator, into: &mut Vec<schemars::Schema>) {
        T::schemas(generator, into);
    }
}

impl<'a, T: Take<'a> + NotAByte> Take<'a> for Vec<T> {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::List(list) => list.iter().map(T::take).collect(),
            _ => Err(Fault::unfit("a list")),
        }
    }
}

impl<T: Give + NotAByte> Give for Vec<T> {
    fn give(self) -> Output {
        Output::List(self.into_iter().map(Give::give).collect())
    }
}

/// Everything that lists are made of.
pub(crate) trait NotAByte {}

impl NotAByte for &str {}
impl NotAByte for String {}
impl NotAByte for Date {}
impl NotAByte for &[u8] {}
impl NotAByte for Vec<u8> {}
impl<T: Classed> NotAByte for &T {}
impl<T> NotAByte for Made<T> {}

macro_rules! gives {
    ($($type:ty: $given:ident => $output:expr),* $(,)?) => {
        $(impl Give for $type {
            fn give(self) -> Output {
                let $given = self;
                $output
            }
        })*
    };
}

gives! {
    &str: text => Output::Text(text.to_owned()),
    String: text => Output::Text(text),
    Date: date => Output::Text(date.to_string()),
    u32: number => Output::Number(number.into()),
    i32: number => Output::Number(number.into()),
    bool: truth => Output::Truth(truth),
    &[u8]: bytes => Output::Bytes(bytes.to_vec()),
    Vec<u8>: bytes => Output::Bytes(bytes),
}

impl<T: Classed> Crosses for &T {
    const KIND: Kind = Kind::Handle(T::CLASS.name);
}

impl<'a, T: Classed> Take<'a> for &'a T {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Handle(handle) => handle.read(),
            _ => Err(Fault::foreign(T::CLASS.name)),
        }
    }
}

impl<T: Classed> Crosses for Locked<'_, T> {
    const KIND: Kind = Kind::Locked(T::CLASS.name);
}

impl<'a, T: Classed> Take<'a> for Locked<'a, T> {
    fn take(input: &'a Input<'_>) -> Result<Self, Fault> {
        match input {
            Input::Handle(handle) => handle.lock(),
            _ => Err(Fault::foreign(T::CLASS.name)),
        }
    }
}

/// A handle that a call makes.
pub(crate) struct Made<T>(pub(crate) T);

impl<T: Classed> Crosses for Made<T> {
    const KIND: Kind = Kind::Handle(T::CLASS.name);
}

impl<T: Classed> Give for Made<T> {
    fn give(self) -> Output {
        Output::Handle(if T::CLASS.is_locked { Handle::locked(self.0) } else { Handle::shared(self.0) })
    }
}

/// The next argument; one that is missing at the end was left out.
pub(crate) fn next<'a, T: Take<'a>>(inputs: &mut std::slice::Iter<'a, Input<'a>>) -> Result<T, Fault> {
    T::take(inputs.next().unwrap_or(&Input::Nothing))
}
