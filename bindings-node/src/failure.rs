//! Failures and refusals of core as JavaScript errors: their text is JSON, of which `lib/errors.cjs` makes the classes.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dengji::finding::{Code, Failure, FailureKind, Finding, Language, Refusal, Unmet};
use napi_derive::napi;
use serde::Serialize;

/// What can go wrong inside a call.
pub(crate) enum Fault {
    /// The call could not be done.
    Failure(Failure),
    /// A command is refused.
    Refusal(Refusal),
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::Refusal(refusal)
    }
}

impl Fault {
    /// A panic was met, now or earlier.
    pub(crate) fn internal() -> Self {
        Self::Failure(Failure::new(FailureKind::Internal, Finding::new(Code::CoreInternal, "")))
    }
}

/// Runs the body of an exported call: a fault becomes its error, and a panic becomes `Internal`.
pub(crate) fn call<T>(body: impl FnOnce() -> Result<T, Fault>) -> napi::Result<T> {
    // Whatever the body may have left half-changed is behind a handle that notices the panic by itself.
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(Fault::internal())).map_err(|fault| error(&fault))
}

/// What `lib/errors.cjs` reads.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Thrown<'a> {
    refused: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<FailureKind>,
    text_zh: String,
    text_en: String,
    findings: Vec<&'a Finding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unmet: Option<&'a [Unmet]>,
}

fn error(fault: &Fault) -> napi::Error {
    let (kind, findings, unmet) = match fault {
        Fault::Failure(failure) => (Some(failure.kind), vec![&failure.finding], None),
        Fault::Refusal(refusal) => {
            (None, refusal.unmet.iter().map(|unmet| &unmet.finding).collect(), Some(refusal.unmet.as_slice()))
        }
    };
    let joined =
        |language, mark: &str| findings.iter().map(|finding| finding.text(language)).collect::<Vec<_>>().join(mark);
    let (text_zh, text_en) = (joined(Language::Zh, "；"), joined(Language::En, "; "));
    let thrown = Thrown { refused: unmet.is_some(), kind, text_zh, text_en, findings, unmet };
    napi::Error::from_reason(dengji::json::write(&thrown))
}

/// Fails as a call does that met a panic: for errors that come from elsewhere.
#[napi(catch_unwind)]
pub fn internal() -> napi::Result<()> {
    call(|| Err(Fault::internal()))
}

/// Fails as a document does in which something else stands at a place than is expected there.
#[napi(catch_unwind)]
pub fn wrong_type(pointer: String, expected: String) -> napi::Result<()> {
    call(|| {
        let finding = Finding::new(Code::JsonWrongType, pointer).with("expected", expected);
        Err(Failure::new(FailureKind::Malformed, finding).into())
    })
}

/// Fails as a call does that is given something else than the handle that it wants.
#[napi(catch_unwind)]
pub fn foreign(expected: String) -> napi::Result<()> {
    call(|| Err(Failure::misuse(Finding::new(Code::CoreForeign, "").with("expected", expected)).into()))
}
