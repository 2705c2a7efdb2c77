//! dengji for Node.js, the native half: turns arguments over by the rows of the table of operations, calls them, and turns
//! results back. It knows no operation by name, and decides nothing.
//!
//! Documents cross as JSON text, which the engine writes and reads several times faster than single properties can cross.
//! The JavaScript half (`lib/`) makes values, classes and errors of it; what of it names operations is generated.
#![expect(clippy::many_single_char_names, reason = "arguments that only a row knows have no names")]
#![allow(dead_code, reason = "napi registers the exports; checked without it, nobody seems to call them")]

mod crossing;

use dengji_ffi::{Fault, Input, Output, Row};
use napi::{
    Env, Task,
    bindgen_prelude::{AsyncTask, Unknown},
};
use napi_derive::napi;

use crate::crossing::{Answer, inputs};

/// The version of this addon: the JavaScript half refuses another one.
#[napi(catch_unwind)]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// What the table is: the JavaScript half, which numbers its rows, refuses another one.
#[napi(catch_unwind)]
pub fn fingerprint() -> String {
    format!("{:016x}", dengji_ffi::fingerprint())
}

/// Carries out the operation of a row.
#[napi(catch_unwind)]
pub fn call(row: u32, a: Unknown, b: Unknown, c: Unknown, d: Unknown, e: Unknown, f: Unknown) -> napi::Result<Answer> {
    let (row, given) = (self::row(row)?, [a, b, c, d, e, f]);
    answer(row, &inputs(row, &given)?)
}

/// A promise of what the operation of a row gives, carried out beside the event loop. It has texts and bytes of its own,
/// while JavaScript may write into those that it was given.
#[napi(catch_unwind)]
pub fn start(
    row: u32,
    a: Unknown,
    b: Unknown,
    c: Unknown,
    d: Unknown,
    e: Unknown,
    f: Unknown,
) -> napi::Result<AsyncTask<Work>> {
    let (row, given) = (self::row(row)?, [a, b, c, d, e, f]);
    let inputs = inputs(row, &given)?.into_iter().map(Input::into_owned).collect();
    Ok(AsyncTask::new(Work { row, inputs }))
}

/// One operation, with all that it takes.
pub struct Work {
    row: &'static Row,
    inputs: Vec<Input<'static>>,
}

impl Task for Work {
    type Output = Output;
    type JsValue = Answer;

    fn compute(&mut self) -> napi::Result<Output> {
        answer(self.row, &self.inputs).map(|answer| answer.0)
    }

    fn resolve(&mut self, _: Env, output: Output) -> napi::Result<Answer> {
        Ok(Answer(output))
    }
}

fn row(number: u32) -> napi::Result<&'static Row> {
    dengji_ffi::rows().get(number as usize).copied().ok_or_else(|| thrown(&Fault::internal()))
}

fn answer(row: &Row, inputs: &[Input<'_>]) -> napi::Result<Answer> {
    dengji_ffi::call(row, inputs).map(Answer).map_err(|fault| thrown(&fault))
}

/// A fault as a JavaScript error: its text is JSON, of which `lib/errors.cjs` makes one of its classes.
pub(crate) fn thrown(fault: &Fault) -> napi::Error {
    napi::Error::from_reason(fault.to_json())
}

/// What a call throws that met a panic (JSON text): for errors that come from elsewhere.
#[napi(catch_unwind)]
pub fn internal() -> String {
    Fault::internal().to_json()
}

/// What a document throws in which something else stands at a place than is expected there (JSON text).
#[napi(catch_unwind)]
pub fn unfit(pointer: String, expected: String) -> String {
    Fault::unfit_at(&pointer, &expected).to_json()
}

/// What a call throws that is given something else than the handle that it wants (JSON text).
#[napi(catch_unwind)]
pub fn foreign(expected: String) -> String {
    Fault::foreign(&expected).to_json()
}

/// Panics where only the export's own `catch_unwind` stands: in a library that only tests load.
#[cfg(feature = "test-panic")]
#[napi(catch_unwind)]
#[expect(clippy::panic, reason = "the tests prove with it that Node outlives a panic")]
pub fn panic_in_export() {
    panic!("asked for by a test")
}
