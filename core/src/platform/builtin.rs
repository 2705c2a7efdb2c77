//! The profiles that the library brings along, and reading others. Older versions stay: a case pins one.

use serde::Deserialize;

use super::{Profile, ProfileRef};
use crate::{
    finding::{Code, Failure, FailureKind, Finding},
    json,
};

/// The version of the profile format that this library reads and writes.
pub const SCHEMA_VERSION: u32 = 1;

struct Builtin {
    id: &'static str,
    version: &'static str,
    text: &'static str,
}

/// Older versions before newer ones of the same id.
static BUILTIN: &[Builtin] = &[Builtin {
    id: "guangzhou-registration",
    version: "1.0.0",
    text: include_str!("../../data/profiles/guangzhou-registration-1.0.0.json"),
}];

impl Builtin {
    fn profile(&self) -> Profile {
        #[expect(clippy::expect_used, reason = "the embedded texts are read by a test")]
        Profile::from_json(self.text).expect("an embedded profile is readable")
    }
}

/// Which profiles the library brings along, older versions before newer ones.
pub fn builtin_ids() -> Vec<ProfileRef> {
    BUILTIN
        .iter()
        .map(|builtin| ProfileRef { id: builtin.id.to_owned(), version: builtin.version.to_owned() })
        .collect()
}

/// The format version alone, whatever else a newer format holds.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Probe {
    schema_version: u32,
}

impl Profile {
    /// The newest version of a profile that the library brings along.
    ///
    /// It is parsed at every call, in a fraction of a millisecond; keep it.
    pub fn builtin(id: &str) -> Option<Self> {
        BUILTIN.iter().rev().find(|builtin| builtin.id == id).map(Builtin::profile)
    }

    /// One version of a profile that the library brings along.
    pub fn builtin_version(id: &str, version: &str) -> Option<Self> {
        BUILTIN.iter().find(|builtin| builtin.id == id && builtin.version == version).map(Builtin::profile)
    }

    /// Reads a profile from JSON text.
    ///
    /// # Errors
    ///
    /// `Malformed` (`json.*`) with a pointer for anything that is not a profile; `Unsupported`
    /// (`profile.unsupported_version`) for a format newer than [`SCHEMA_VERSION`], or 0.
    pub fn from_json(text: &str) -> Result<Self, Failure> {
        match json::read::<Self>(text) {
            Ok(profile) => supported(profile.schema_version).map(|()| profile),
            // A newer format may hold fields that this one does not know: its version is the better answer.
            Err(failure) => Err(serde_json::from_str::<Probe>(text)
                .ok()
                .and_then(|probe| supported(probe.schema_version).err())
                .unwrap_or(failure)),
        }
    }

    /// Writes the profile as JSON text that [`Profile::from_json`] reads.
    pub fn to_json(&self) -> String {
        json::write(self)
    }
}

fn supported(version: u32) -> Result<(), Failure> {
    if version == SCHEMA_VERSION {
        return Ok(());
    }
    let finding = Finding::new(Code::ProfileUnsupportedVersion, "/schemaVersion")
        .with("version", version)
        .with("supported", SCHEMA_VERSION);
    Err(Failure::new(FailureKind::Unsupported, finding))
}
