//! Values of JavaScript as what the table takes, and the other way round.
#![expect(unsafe_code, reason = "whoever writes a conversion of napi has to say so; nothing else here is")]

use std::borrow::Cow;

use dengji_ffi::{Handle, Input, JsonText, Kind, Output, Row};
use napi::{
    Result, ValueType,
    bindgen_prelude::{Array, External, FromNapiRef, FromNapiValue, ToNapiValue, TypeName, Uint8Array, Unknown, sys},
};

use crate::thrown;

/// What the package's own JavaScript puts before the JSON text that it writes of a value (`lib/json.cjs`): white space,
/// with which nobody's text begins.
const OURS: char = '\r';

/// The arguments of a call, by the kinds that its row names; a list of texts is one JSON text. What is none of a kind is napi's error of wrong arguments;
/// the JavaScript half has refused it before, in words.
pub(crate) fn inputs<'a>(row: &Row, given: &[Unknown<'a>]) -> Result<Vec<Input<'a>>> {
    row.arguments.iter().zip(given).map(|(argument, value)| input(&argument.kind, value)).collect()
}

fn input<'a>(kind: &Kind, value: &Unknown<'a>) -> Result<Input<'a>> {
    Ok(match kind {
        Kind::Json => Input::Json(json(value)?),
        Kind::Either(_) if value.get_type()? != ValueType::External => Input::Json(json(value)?),
        Kind::Name | Kind::Text | Kind::Instant | Kind::Date => Input::Text(Cow::Owned(read(value)?)),
        Kind::Number => Input::Number(read(value)?),
        Kind::Truth => Input::Truth(read(value)?),
        Kind::Bytes => Input::Bytes(Cow::Borrowed(read(value)?)),
        Kind::Handle(_) | Kind::Locked(_) | Kind::Either(_) => Input::Handle(read::<ExternalHandle>(value)?.0),
        Kind::List(Kind::Text | Kind::Date) => {
            let texts = json(value)?.texts().map_err(|fault| thrown(&fault))?;
            Input::List(texts.into_iter().map(|text| Input::Text(text.into())).collect())
        }
        Kind::List(item) => {
            let list: Array = read(value)?;
            let item = |at| list.get(at).and_then(|one| one.map_or(Ok(Input::Nothing), |one| input(item, &one)));
            Input::List((0..list.len()).map(item).collect::<Result<_>>()?)
        }
        Kind::Optional(inner) => match value.get_type()? {
            ValueType::Undefined | ValueType::Null => Input::Nothing,
            _ => input(inner, value)?,
        },
        Kind::Parts(_) => Input::Nothing,
    })
}

/// Text, or its bytes in UTF-8, which are read where they stand.
fn json<'a>(value: &Unknown<'a>) -> Result<JsonText<'a>> {
    if value.get_type()? != ValueType::String {
        return Ok(JsonText::TheirBytes(Cow::Borrowed(read(value)?)));
    }
    let text: String = read(value)?;
    Ok(if text.starts_with(OURS) { JsonText::Ours(text.into()) } else { JsonText::Theirs(text.into()) })
}

fn read<T: FromNapiValue>(value: &Unknown<'_>) -> Result<T> {
    // SAFETY: every conversion that stands here asks the engine for its type, which answers another one with an error.
    // Bytes live as long as the call, which is as long as its arguments.
    unsafe { value.cast() }
}

/// A handle, which JavaScript holds in a private part of its object, as something that only this half opens.
struct ExternalHandle(Handle);

impl FromNapiValue for ExternalHandle {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        // SAFETY: napi knows every external value that this addon made, and its type.
        unsafe { External::<Handle>::from_napi_ref(env, value) }.map(|held| Self(held.as_ref().clone()))
    }
}

/// What a call gives.
pub struct Answer(pub(crate) Output);

impl TypeName for Answer {
    fn type_name() -> &'static str {
        "Answer"
    }

    fn value_type() -> ValueType {
        ValueType::Unknown
    }
}

impl ToNapiValue for Answer {
    unsafe fn to_napi_value(env: sys::napi_env, Self(output): Self) -> Result<sys::napi_value> {
        // SAFETY: the environment is the one that the engine called with.
        unsafe {
            match output {
                Output::Nothing => ToNapiValue::to_napi_value(env, ()),
                Output::Json(text) | Output::Text(text) => ToNapiValue::to_napi_value(env, text),
                Output::Number(number) => ToNapiValue::to_napi_value(env, number),
                Output::Truth(truth) => ToNapiValue::to_napi_value(env, truth),
                Output::Bytes(bytes) => ToNapiValue::to_napi_value(env, Uint8Array::from(bytes)),
                Output::Handle(handle) => ToNapiValue::to_napi_value(env, External::new(handle)),
                Output::List(list) => ToNapiValue::to_napi_value(env, list.into_iter().map(Answer).collect::<Vec<_>>()),
            }
        }
    }
}
