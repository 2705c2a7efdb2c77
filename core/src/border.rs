//! What Kotlin and Swift see of failures, and of texts with a form. The records themselves carry UniFFI's derives where they are defined.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, SystemTime},
};

use crate::{
    finding::{Code, Failure, FailureKind, Finding, Language, Refusal, Report},
    time::{Date, Instant},
};

/// What a call throws when it could not be done, or when a command is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum DengjiError {
    /// The input is not what its format says.
    #[error("{failure}")]
    Malformed {
        /// What and where.
        failure: Failure,
    },
    /// The input is sound, but newer or other than this version knows.
    #[error("{failure}")]
    Unsupported {
        /// What and where.
        failure: Failure,
    },
    /// The calls, their order or their arguments contradict each other.
    #[error("{failure}")]
    Misuse {
        /// What and where.
        failure: Failure,
    },
    /// A file or image could not be read.
    #[error("{failure}")]
    Document {
        /// What and where.
        failure: Failure,
    },
    /// A fault of the library. Please report it; the object that was called is not to be used any more.
    #[error("{failure}")]
    Internal {
        /// What and where.
        failure: Failure,
    },
    /// The command is refused; nothing has changed.
    #[error("{refusal}")]
    Refused {
        /// Everything that stands against the command.
        refusal: Refusal,
    },
}

impl From<Failure> for DengjiError {
    fn from(failure: Failure) -> Self {
        match failure.kind {
            FailureKind::Malformed => Self::Malformed { failure },
            FailureKind::Unsupported => Self::Unsupported { failure },
            FailureKind::Misuse => Self::Misuse { failure },
            FailureKind::Document => Self::Document { failure },
            FailureKind::Internal => Self::Internal { failure },
        }
    }
}

impl From<Refusal> for DengjiError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { refusal }
    }
}

/// Runs the body of an exported call: no panic crosses the border, it becomes `Internal`.
pub fn call<T>(body: impl FnOnce() -> Result<T, DengjiError>) -> Result<T, DengjiError> {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|_| Err(internal()))
}

/// The failure of a handle that met a panic, or of the panic itself.
pub fn internal() -> DengjiError {
    Failure::new(FailureKind::Internal, Finding::new(Code::CoreInternal, "")).into()
}

/// Why a text that a host gave for a date, an amount or the like is none. Its pointer is empty: a typed value has no
/// place in a text.
fn not_a(expected: &str) -> uniffi::deps::anyhow::Error {
    let finding = Finding::new(Code::JsonWrongType, "").with("expected", crate::json::shape(expected));
    DengjiError::from(Failure::new(FailureKind::Malformed, finding)).into()
}

uniffi::custom_type!(Code, String, {
    try_lift: |text| Code::parse(&text).ok_or_else(|| not_a("a code of the catalogue")),
    lower: |code| code.as_str().to_owned(),
});

uniffi::custom_type!(Instant, SystemTime, {
    try_lift: |at| {
        let (seconds, nanos) = match at.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs())?, after.subsec_nanos()),
            // Seconds are rounded down, so what is left over counts upwards from them.
            Err(before) => match (i64::try_from(before.duration().as_secs())?, before.duration().subsec_nanos()) {
                (seconds, 0) => (-seconds, 0),
                (seconds, nanos) => (-seconds - 1, 1_000_000_000 - nanos),
            },
        };
        Instant::from_unix(seconds, nanos).ok_or_else(|| not_a("an instant of the years 1 to 9999"))
    },
    lower: |instant| {
        let distance = Duration::from_secs(instant.unix_seconds().unsigned_abs());
        let whole = if instant.unix_seconds() < 0 {
            SystemTime::UNIX_EPOCH - distance
        } else {
            SystemTime::UNIX_EPOCH + distance
        };
        whole + Duration::from_nanos(u64::from(instant.nanos()))
    },
});

// By another name: Kotlin and Swift mean something else by `Date`.
type CalendarDate = Date;

uniffi::custom_type!(CalendarDate, String, {
    try_lift: |text| Date::parse(&text).ok_or_else(|| not_a("a date YYYY-MM-DD")),
    lower: |date| date.to_string(),
});

#[uniffi::export]
impl Finding {
    /// The message in a language, with the values filled in.
    #[uniffi::method(name = "text")]
    fn border_text(&self, language: Language) -> Result<String, DengjiError> {
        call(|| Ok(self.text(language)))
    }
}

#[uniffi::export]
impl Report {
    /// Whether nothing of severity error was found.
    #[uniffi::method(name = "is_acceptable")]
    fn border_is_acceptable(&self) -> Result<bool, DengjiError> {
        call(|| Ok(self.is_acceptable()))
    }
}
