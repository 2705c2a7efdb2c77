//! dengji for Kotlin and Swift, the native half: it knows operations by their number, and no document at all.
//!
//! Arguments cross in three lists (texts, bytes, handles), in the order of the row; `counts` says for each argument how
//! many of them it takes: -1 for one that is left out, 1 for one, and for a list as many as it has. A document that is the
//! caller's own JSON text counts as 2, and one that a handle holds as 3. What a call gives comes back the same way. Documents
//! are JSON text, numbers are written in decimal, yes and no are `true` and `false`.
#![expect(clippy::needless_pass_by_value, reason = "what comes from another language arrives as a copy of its own")]

mod packed;

use std::sync::Arc;

use dengji_ffi::{Fault, Handle, Input, JsonText, Kind, Output, Row};

uniffi::setup_scaffolding!();

/// What lives long: a profile, a case, a key.
#[derive(uniffi::Object)]
pub struct NativeHandle(Handle);

#[uniffi::export]
impl NativeHandle {
    /// The name of its class.
    pub fn class_name(&self) -> String {
        self.0.class().name.to_owned()
    }
}

/// What a call throws: JSON text with `refused`, `kind`, `textZh`, `textEn`, `findings`, `unmet`.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum NativeFault {
    /// All of them.
    #[error("{json}")]
    Thrown {
        /// The text.
        json: String,
    },
}

impl From<Fault> for NativeFault {
    fn from(fault: Fault) -> Self {
        Self::Thrown { json: fault.to_json() }
    }
}

/// What a call gives.
#[derive(Default, uniffi::Record)]
pub struct NativeAnswer {
    /// Documents, texts, numbers.
    pub texts: Vec<String>,
    /// Files, certificates.
    pub bytes: Vec<Vec<u8>>,
    /// Handles.
    pub handles: Vec<Arc<NativeHandle>>,
    /// For each part of the answer how many of them are its own; -1 for one that there is not.
    pub counts: Vec<i32>,
}

/// By which the two halves of the package see that they are of one version.
#[uniffi::export]
pub fn native_fingerprint() -> String {
    format!("{:016x}", dengji_ffi::fingerprint())
}

/// Carries out the operation of a row.
#[uniffi::export]
pub fn native_call(
    row: u32,
    counts: Vec<i32>,
    texts: Vec<String>,
    bytes: Vec<Vec<u8>>,
    handles: Vec<Arc<NativeHandle>>,
) -> Result<NativeAnswer, NativeFault> {
    let row = row_of(row)?;
    let mut given =
        Arguments { texts: texts.iter(), bytes: bytes.iter().map(Vec::as_slice).collect(), handles: handles.iter() };
    given.bytes.reverse();
    Ok(NativeAnswer::of(carry_out(row, &counts, &mut given)?))
}

/// The same for an operation over a large file, which is borrowed and not copied: the first bytes of its arguments.
#[uniffi::export]
pub fn native_call_with(
    row: u32,
    counts: Vec<i32>,
    texts: Vec<String>,
    file: &[u8],
    bytes: Vec<Vec<u8>>,
    handles: Vec<Arc<NativeHandle>>,
) -> Result<NativeAnswer, NativeFault> {
    let row = row_of(row)?;
    let mut given = Arguments {
        texts: texts.iter(),
        bytes: bytes.iter().rev().map(Vec::as_slice).collect(),
        handles: handles.iter(),
    };
    given.bytes.push(file);
    Ok(NativeAnswer::of(carry_out(row, &counts, &mut given)?))
}

fn row_of(number: u32) -> Result<&'static Row, Fault> {
    let row = usize::try_from(number).ok().and_then(|number| dengji_ffi::rows().get(number));
    row.copied().ok_or_else(Fault::internal)
}

/// What is left of the arguments; of the bytes the next is the last.
struct Arguments<'a> {
    texts: std::slice::Iter<'a, String>,
    bytes: Vec<&'a [u8]>,
    handles: std::slice::Iter<'a, Arc<NativeHandle>>,
}

/// Gives the parts of the answer: several, or the one that it is.
fn carry_out<'a>(row: &Row, counts: &[i32], given: &mut impl Source<'a>) -> Result<Vec<Output>, Fault> {
    let mut inputs = Vec::with_capacity(counts.len());
    for (argument, count) in row.arguments.iter().zip(counts) {
        inputs.push(given.next(argument.kind, *count)?);
    }
    Ok(match (row.gives, dengji_ffi::call(row, &inputs)?) {
        (Kind::Parts(_), Output::List(parts)) => parts,
        (_, output) => vec![output],
    })
}

/// From where arguments come.
trait Source<'a> {
    fn text(&mut self) -> Result<&'a str, Fault>;
    fn bytes(&mut self) -> Result<&'a [u8], Fault>;
    fn handle(&mut self) -> Result<Handle, Fault>;

    fn next(&mut self, kind: Kind, count: i32) -> Result<Input<'a>, Fault> {
        Ok(match kind {
            _ if count < 0 => Input::Nothing,
            Kind::Optional(kind) => self.next(*kind, count)?,
            Kind::List(kind) => Input::List((0..count).map(|_| self.next(*kind, 1)).collect::<Result<_, _>>()?),
            Kind::Json | Kind::Either(_) if count == 2 => Input::Json(JsonText::Theirs(self.text()?.into())),
            Kind::Json => Input::Json(JsonText::Ours(self.text()?.into())),
            Kind::Either(_) if count != 3 => Input::Json(JsonText::Ours(self.text()?.into())),
            Kind::Text | Kind::Name | Kind::Instant | Kind::Date => Input::Text(self.text()?.into()),
            Kind::Number => Input::Number(self.text()?.parse().map_err(|_| Fault::unfit("a whole number"))?),
            Kind::Truth => Input::Truth(self.text()? == "true"),
            Kind::Bytes => Input::Bytes(self.bytes()?.into()),
            Kind::Handle(_) | Kind::Locked(_) | Kind::Either(_) => Input::Handle(self.handle()?),
            Kind::Parts(_) => return Err(Fault::internal()),
        })
    }
}

impl<'a> Source<'a> for Arguments<'a> {
    fn text(&mut self) -> Result<&'a str, Fault> {
        self.texts.next().map(String::as_str).ok_or_else(Fault::internal)
    }

    fn bytes(&mut self) -> Result<&'a [u8], Fault> {
        self.bytes.pop().ok_or_else(Fault::internal)
    }

    fn handle(&mut self) -> Result<Handle, Fault> {
        self.handles.next().map(|handle| handle.0.clone()).ok_or_else(Fault::internal)
    }
}

/// One thing of an answer, as it crosses.
enum Piece {
    Text(String),
    Bytes(Vec<u8>),
    Handle(Handle),
}

/// An answer: for each part how many pieces are its own (-1 for one that there is not), and all of them in order.
fn pieces(parts: Vec<Output>) -> (Vec<i32>, Vec<Piece>) {
    let (mut counts, mut pieces) = (Vec::with_capacity(parts.len()), Vec::with_capacity(parts.len()));
    for part in parts {
        let count = match &part {
            Output::Nothing => -1,
            Output::List(list) => i32::try_from(list.len()).unwrap_or(i32::MAX),
            _ => 1,
        };
        counts.push(count);
        match part {
            Output::List(list) => pieces.extend(list.into_iter().filter_map(Piece::of)),
            one => pieces.extend(Piece::of(one)),
        }
    }
    (counts, pieces)
}

impl Piece {
    fn of(output: Output) -> Option<Self> {
        Some(match output {
            Output::Json(text) | Output::Text(text) => Self::Text(text),
            Output::Number(number) => Self::Text(number.to_string()),
            Output::Truth(truth) => Self::Text(truth.to_string()),
            Output::Bytes(bytes) => Self::Bytes(bytes),
            Output::Handle(handle) => Self::Handle(handle),
            // Lists of lists do not cross.
            Output::Nothing | Output::List(_) => return None,
        })
    }
}

impl NativeAnswer {
    fn of(parts: Vec<Output>) -> Self {
        let (counts, pieces) = pieces(parts);
        let mut answer = Self { counts, ..Self::default() };
        for piece in pieces {
            match piece {
                Piece::Text(text) => answer.texts.push(text),
                Piece::Bytes(bytes) => answer.bytes.push(bytes),
                Piece::Handle(handle) => answer.handles.push(Arc::new(NativeHandle(handle))),
            }
        }
        answer
    }
}
