//! Arguments and results as bytes: a mark, and what belongs to it. Lengths and counts have 32 bits, little end first.

use std::borrow::Cow;

use dengji_ffi::{Fault, Input, JsonText, Kind, Output, Row};

use crate::Handles;

/// What the package's own JavaScript puts before the JSON text that it writes of a value (`lib/json.cjs`): white space,
/// with which nobody's text begins.
const OURS: char = '\r';

const NOTHING: u8 = 0;
/// Length, UTF-8.
const TEXT: u8 = 1;
/// 64 bits of a floating number, which is what JavaScript has.
const NUMBER: u8 = 2;
/// One byte.
const TRUTH: u8 = 3;
/// Length, bytes.
const BYTES: u8 = 4;
/// 32 bits.
const HANDLE: u8 = 5;
/// Count, items.
const LIST: u8 = 6;
/// The JSON text of a fault, as a text: the only result of a call that threw.
const FAULT: u8 = 7;

/// An argument as it crosses. What JavaScript has and this has not is [`Value::Strange`].
#[derive(Debug)]
pub(crate) enum Value<'a> {
    Nothing,
    Text(&'a str),
    Number(f64),
    Truth(bool),
    Bytes(&'a [u8]),
    Handle(u32),
    List(Vec<Value<'a>>),
    Strange,
}

impl<'a> Value<'a> {
    /// The list that is all of these bytes.
    pub(crate) fn list(bytes: &'a [u8]) -> Result<Vec<Self>, Fault> {
        let mut rest = bytes;
        match Self::next(&mut rest) {
            Some(Self::List(list)) if rest.is_empty() => Ok(list),
            _ => Err(Fault::internal()),
        }
    }

    fn next(rest: &mut &'a [u8]) -> Option<Self> {
        Some(match rest.split_off_first()? {
            &NOTHING => Self::Nothing,
            &TEXT => Self::Text(std::str::from_utf8(sized(rest)?).ok()?),
            &NUMBER => Self::Number(f64::from_le_bytes(*taken(rest)?)),
            &TRUTH => Self::Truth(*rest.split_off_first()? != 0),
            &BYTES => Self::Bytes(sized(rest)?),
            &HANDLE => Self::Handle(number(rest)?),
            &LIST => {
                let count = number(rest)?;
                Self::List((0..count).map(|_| Self::next(rest)).collect::<Option<_>>()?)
            }
            _ => Self::Strange,
        })
    }
}

fn taken<'a, const LENGTH: usize>(rest: &mut &'a [u8]) -> Option<&'a [u8; LENGTH]> {
    let (first, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(first)
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    taken(rest).map(|bytes| u32::from_le_bytes(*bytes))
}

fn sized<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = usize::try_from(number(rest)?).ok()?;
    rest.split_off(..length)
}

/// The arguments of a call, by the kinds that its row names; a list of texts is one JSON text. The JavaScript half has
/// refused before, in words, what is none of a kind.
pub(crate) fn inputs<'a>(row: &Row, given: Vec<Value<'a>>) -> Result<Vec<Input<'a>>, Fault> {
    row.arguments.iter().zip(given).map(|(argument, value)| input(&argument.kind, value)).collect()
}

fn input<'a>(kind: &Kind, value: Value<'a>) -> Result<Input<'a>, Fault> {
    Ok(match (kind, value) {
        (Kind::Optional(_), Value::Nothing) => Input::Nothing,
        (Kind::Optional(inner), value) => input(inner, value)?,
        (Kind::Handle(_) | Kind::Locked(_) | Kind::Either(_), Value::Handle(number)) => {
            Input::Handle(Handles::get(number)?)
        }
        (Kind::Json | Kind::Either(_), value) => Input::Json(json(&value)?),
        (Kind::Name | Kind::Text | Kind::Instant | Kind::Date, Value::Text(text)) => Input::Text(Cow::Borrowed(text)),
        (Kind::Number, Value::Number(number)) => Input::Number(whole(number).ok_or_else(strange)?),
        (Kind::Truth, Value::Truth(truth)) => Input::Truth(truth),
        (Kind::Bytes, Value::Bytes(bytes)) => Input::Bytes(Cow::Borrowed(bytes)),
        (Kind::List(Kind::Text | Kind::Date), value) => {
            let texts = json(&value)?.texts()?;
            Input::List(texts.into_iter().map(|text| Input::Text(text.into())).collect())
        }
        (Kind::List(item), Value::List(list)) => {
            Input::List(list.into_iter().map(|one| input(item, one)).collect::<Result<_, _>>()?)
        }
        _ => return Err(strange()),
    })
}

/// Text, or its bytes in UTF-8.
fn json<'a>(value: &Value<'a>) -> Result<JsonText<'a>, Fault> {
    match *value {
        Value::Text(text) if text.starts_with(OURS) => Ok(JsonText::Ours(text.into())),
        Value::Text(text) => Ok(JsonText::Theirs(text.into())),
        Value::Bytes(bytes) => Ok(JsonText::TheirBytes(bytes.into())),
        _ => Err(strange()),
    }
}

fn strange() -> Fault {
    Fault::unfit("an argument of another type")
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "looked at before")]
fn whole(number: f64) -> Option<u32> {
    (number.trunc() == number && (0.0..=f64::from(u32::MAX)).contains(&number)).then_some(number as u32)
}

/// Writes what a call gives, or throws.
pub(crate) fn write(given: Result<Output, Fault>, to: &mut Vec<u8>) {
    match given {
        Ok(output) => result(output, to),
        Err(fault) => counted(FAULT, fault.to_json().as_bytes(), to),
    }
}

fn result(output: Output, to: &mut Vec<u8>) {
    match output {
        Output::Nothing => to.push(NOTHING),
        Output::Json(text) | Output::Text(text) => counted(TEXT, text.as_bytes(), to),
        #[expect(clippy::cast_precision_loss, reason = "counts and years, far below where numbers have gaps")]
        Output::Number(number) => {
            to.push(NUMBER);
            to.extend((number as f64).to_le_bytes());
        }
        Output::Truth(truth) => to.extend([TRUTH, truth.into()]),
        Output::Bytes(bytes) => counted(BYTES, &bytes, to),
        Output::Handle(handle) => {
            to.push(HANDLE);
            to.extend(Handles::keep(handle).to_le_bytes());
        }
        Output::List(list) => {
            length(LIST, list.len(), to);
            list.into_iter().for_each(|one| result(one, to));
        }
    }
}

fn counted(mark: u8, bytes: &[u8], to: &mut Vec<u8>) {
    length(mark, bytes.len(), to);
    to.extend(bytes);
}

fn length(mark: u8, length: usize, to: &mut Vec<u8>) {
    to.push(mark);
    // Below 4 GiB, which is all the memory that there is.
    to.extend(u32::try_from(length).unwrap_or_default().to_le_bytes());
}
