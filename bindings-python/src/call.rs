//! The one call: arguments by the kinds of the row, the operation, and its result as Python's own values.

use std::borrow::Cow;

use dengji::{
    finding::{Code, Failure},
    json,
};
use dengji_ffi::{Cost, Fault, Input, JsonText, Kind, Output, Row, rows};
use pyo3::{
    Borrowed,
    prelude::*,
    types::{PyBool, PyBytes, PyInt, PyList, PyString, PyTuple},
};
use serde::de::IgnoredAny;

use crate::{
    failure::{Thrown, guarded, unfit},
    handle::{self, Handle},
    source, time, values,
};

/// Carries out the operation with this number in the table.
#[pyfunction]
#[pyo3(signature = (operation, /, *arguments))]
pub(crate) fn call<'py>(
    py: Python<'py>,
    operation: usize,
    arguments: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    guarded(py, || {
        let row = rows().get(operation).ok_or_else(|| unfit("an operation"))?;
        run(py, row, || arguments.iter_borrowed())
    })
}

fn run<'a, 'py: 'a, I: IntoIterator<Item = Borrowed<'a, 'py, PyAny>>>(
    py: Python<'py>,
    row: &'static Row,
    arguments: impl Fn() -> I,
) -> Result<Bound<'py, PyAny>, Thrown> {
    let mut is_flawed = false;
    let mut inputs = Vec::with_capacity(row.arguments.len());
    for (argument, given) in row.arguments.iter().zip(arguments()) {
        inputs.push(input(&argument.kind, given, &mut is_flawed)?);
    }
    match carry_out(py, row, &inputs) {
        Ok(output) if !is_flawed => value(py, &row.gives, output),
        // What JSON does not have has failed as some wrong value, or as a key that is none.
        Err(fault) if !is_flawed || !is_syntax(&fault) => Err(fault.into()),
        other => {
            Err(flaw(row, arguments()).or_else(|| other.err().map(Thrown::Fault)).unwrap_or_else(|| unfit("other")))
        }
    }
}

/// The operation itself, while other threads of Python run if it takes longer than to let them in. Nothing of Python is
/// called inside: what then asked the same handle, a finalizer for one, would wait for itself.
pub(crate) fn carry_out(py: Python<'_>, row: &'static Row, inputs: &[Input<'_>]) -> Result<Output, Fault> {
    if row.cost == Cost::Quick && inputs.iter().all(is_free) {
        dengji_ffi::call(row, inputs)
    } else {
        py.detach(|| dengji_ffi::call(row, inputs))
    }
}

fn is_free(input: &Input<'_>) -> bool {
    match input {
        Input::Handle(handle) => handle.is_free(),
        Input::List(list) => list.iter().all(is_free),
        _ => true,
    }
}

fn is_syntax(fault: &Fault) -> bool {
    matches!(fault, Fault::Failure(failure) if failure.finding.code == Code::JsonSyntax)
}

/// The first value that JSON does not have, unless some text before it is no JSON at all.
fn flaw<'a, 'py: 'a>(row: &Row, arguments: impl IntoIterator<Item = Borrowed<'a, 'py, PyAny>>) -> Option<Thrown> {
    for (argument, given) in row.arguments.iter().zip(arguments) {
        let kind = if let Kind::Optional(inner) = argument.kind { *inner } else { argument.kind };
        if matches!(kind, Kind::Json | Kind::Either(_)) {
            if let Some(text) = source::text(given) {
                checked(&text.ok()?).ok()?;
            } else if let Some(failure) = source::flaw(&given) {
                return Some(failure.into());
            }
        }
    }
    None
}

/// That a text is JSON, whatever it says.
pub(crate) fn checked(text: &JsonText<'_>) -> Result<(), Failure> {
    match text {
        JsonText::TheirBytes(bytes) => json::read_bytes::<IgnoredAny>(bytes).map(drop),
        JsonText::Theirs(text) | JsonText::Ours(text) => json::read::<IgnoredAny>(text).map(drop),
    }
}

/// An argument by its kind: one that is not what its place wants is refused as a value in a document is. Python's own
/// converters would raise three kinds of errors, and take `True` for 1.
fn input<'a>(kind: &Kind, given: Borrowed<'a, '_, PyAny>, is_flawed: &mut bool) -> Result<Input<'a>, Thrown> {
    Ok(match kind {
        Kind::Optional(_) if given.is_none() => Input::Nothing,
        Kind::Optional(inner) => input(inner, given, is_flawed)?,
        Kind::Json => Input::Json(source::json(given, is_flawed)?),
        Kind::Either(_) => match given.cast::<Handle>() {
            Ok(handle) => Input::Handle(handle.get().0.clone()),
            Err(_) => Input::Json(source::json(given, is_flawed)?),
        },
        Kind::Handle(class) | Kind::Locked(class) => match given.cast::<Handle>() {
            Ok(handle) => Input::Handle(handle.get().0.clone()),
            Err(_) => return Err(Fault::foreign(class).into()),
        },
        Kind::Text | Kind::Name => Input::Text(Cow::Borrowed(given.extract().map_err(|_| unfit("a text"))?)),
        Kind::Instant => Input::Text(time::instant(given)?),
        Kind::Date => Input::Text(time::day(given)?),
        Kind::Number => {
            let number = if given.is_instance_of::<PyBool>() { None } else { given.extract().ok() };
            Input::Number(number.ok_or_else(|| unfit("a whole number"))?)
        }
        Kind::Truth => Input::Truth(given.cast::<PyBool>().map_err(|_| unfit("True or False"))?.is_true()),
        Kind::Bytes => Input::Bytes(Cow::Borrowed(given.extract().map_err(|_| unfit("bytes"))?)),
        Kind::List(item) => Input::List(list(item, given, is_flawed)?),
        Kind::Parts(_) => return Err(unfit("one value")),
    })
}

/// A list of arguments: whatever can be gone through, but no text, which is a row of texts too.
fn list(item: &Kind, given: Borrowed<'_, '_, PyAny>, is_flawed: &mut bool) -> Result<Vec<Input<'static>>, Thrown> {
    let items = if given.is_instance_of::<PyString>() { None } else { given.try_iter().ok() };
    let items = items.ok_or_else(|| unfit("a list"))?;
    let taken = |(place, one): (usize, PyResult<Bound<'_, PyAny>>)| {
        let taken = input(item, one?.as_borrowed(), is_flawed).map(Input::into_owned);
        taken.map_err(|thrown| thrown.within(place))
    };
    items.enumerate().map(taken).collect()
}

/// A result as a value of Python's own.
pub(crate) fn value<'py>(py: Python<'py>, kind: &Kind, output: Output) -> Result<Bound<'py, PyAny>, Thrown> {
    Ok(match (output, kind) {
        (output, Kind::Optional(inner)) if !matches!(output, Output::Nothing) => value(py, inner, output)?,
        (Output::Nothing, _) => py.None().into_bound(py),
        (Output::Json(text), _) => values::of(py, &text)?,
        (Output::Text(text), _) => PyString::new(py, &text).into_any(),
        (Output::Number(number), _) => PyInt::new(py, number).into_any(),
        (Output::Truth(truth), _) => PyBool::new(py, truth).to_owned().into_any(),
        (Output::Bytes(bytes), _) => PyBytes::new(py, &bytes).into_any(),
        (Output::Handle(handle), _) => handle::object(py, handle)?,
        (Output::List(all), Kind::Parts(parts)) => {
            let all = all.into_iter().zip(*parts).map(|(one, (_, kind))| value(py, kind, one));
            PyTuple::new(py, all.collect::<Result<Vec<_>, _>>()?)?.into_any()
        }
        (Output::List(all), kind) => {
            let item = if let Kind::List(item) = kind { item } else { kind };
            let all = all.into_iter().map(|one| value(py, item, one));
            PyList::new(py, all.collect::<Result<Vec<_>, _>>()?)?.into_any()
        }
    })
}
