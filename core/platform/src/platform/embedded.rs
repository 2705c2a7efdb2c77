//! What all kinds of profiles share: how they are embedded, read, written, adjusted and compared.
//!
//! Registration, identity, e-licence and seal platforms have profiles of different shapes. Each is declared once with
//! `profile!`, which gives it the same calls.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    ProfileDifference, ProfileRef, adjust,
    based::{self, ProfileSettings},
    diff,
};
use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding, Report},
    json,
};

/// The version of the profile format that this library reads and writes.
pub const SCHEMA_VERSION: u32 = 1;

/// The text of one profile that the library brings along.
#[derive(Clone, Copy, Debug)]
pub struct EmbeddedProfile {
    /// Its id.
    pub id: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Its JSON text.
    pub text: &'static str,
}

/// A kind of profile. Its calls stand on each profile itself as well, so that no caller needs this trait by name.
pub trait PlatformProfile: Serialize + DeserializeOwned + PartialEq {
    /// The profiles of this kind that the library brings along, older versions before newer ones of the same id.
    /// Older versions stay: what was begun under one keeps to it.
    const EMBEDDED: &'static [EmbeddedProfile];

    /// The version of the profile's format.
    fn schema_version(&self) -> u32;

    /// The reference that accounts and cases keep.
    fn reference(&self) -> ProfileRef;

    /// The newest version of a profile that the library brings along.
    fn builtin(id: &str) -> Option<Self> {
        Self::EMBEDDED.iter().rev().find(|one| one.id == id).map(parse)
    }

    /// One version of a profile that the library brings along.
    fn builtin_version(id: &str, version: &str) -> Option<Self> {
        Self::EMBEDDED.iter().find(|one| one.id == id && one.version == version).map(parse)
    }

    /// Which profiles of this kind the library brings along, older versions before newer ones.
    fn builtin_ids() -> Vec<ProfileRef> {
        Self::EMBEDDED.iter().map(|one| ProfileRef { id: one.id.to_owned(), version: one.version.to_owned() }).collect()
    }

    /// Reads a profile from JSON text.
    ///
    /// # Errors
    ///
    /// `Malformed` (`json.*`) with a pointer for anything that is not a profile; `Unsupported`
    /// (`profile.unsupported_version`) for a format newer than [`SCHEMA_VERSION`], or 0.
    fn from_json(text: &str) -> Result<Self, Failure> {
        match json::read::<Self>(text) {
            Ok(profile) => supported(profile.schema_version()).map(|()| profile),
            // A newer format may hold fields that this one does not know: its version is the better answer.
            Err(failure) => Err(serde_json::from_str::<Probe>(text)
                .ok()
                .and_then(|probe| supported(probe.schema_version).err())
                .unwrap_or(failure)),
        }
    }

    /// Writes the profile as JSON text that [`PlatformProfile::from_json`] reads.
    fn to_json(&self) -> String {
        json::write(self)
    }

    /// This profile with some values replaced, in the order given. The result is read as strictly as any profile;
    /// give it an id or version of its own, since accounts and cases keep both.
    ///
    /// # Errors
    ///
    /// `Misuse` (`profile.no_such_place`) where a pointer leads nowhere, `Malformed` (`json.*`) where a value is no
    /// JSON or does not fit.
    fn adjusted(&self, adjustments: &[adjust::Adjustment]) -> Result<Self, Failure> {
        Self::from_json(&adjust::adjusted(&self.to_json(), adjustments)?)
    }

    /// The profile that is this one but for some settings; or all that stands against them, with pointers into the
    /// settings: what is to be mended there.
    ///
    /// Codes: `profile.other_base`, `profile.duplicate`, `profile.source_unknown`, `profile.setting_twice`,
    /// `profile.setting_elsewhere`, `profile.setting_same`, `profile.no_such_place`; `json.*` where a value is no JSON or
    /// does not fit; `profile.unsupported_version`.
    fn resolved(&self, settings: &ProfileSettings) -> Result<Self, Report> {
        let (text, mut findings) = based::resolved(&self.to_json(), &self.reference(), settings);
        let Some(text) = text else {
            return Err(Report { findings });
        };
        Self::from_json(&text).map_err(|failure| {
            let mut finding = failure.finding;
            let at = based::setting_of(settings, &text, &finding.pointer);
            finding.pointer = match (finding.code, at) {
                (Code::ProfileUnsupportedVersion, _) => "/schemaVersion".to_owned(),
                (_, Some(at)) => format!("/settings/{at}/value"),
                (_, None) => "/settings".to_owned(),
            };
            findings.push(finding);
            Report { findings }
        })
    }

    /// The setting that a place of a profile goes back to which [`PlatformProfile::resolved`] gave.
    fn setting_of(&self, settings: &ProfileSettings, pointer: &str) -> Option<usize> {
        based::setting_of(settings, &self.to_json(), pointer)
    }

    /// The JSON text of the value at a pointer; none where it leads nowhere.
    fn get(&self, pointer: &str) -> Option<String> {
        adjust::get(&self.to_json(), pointer)
    }

    /// Everything that differs in another profile, in the order of the pointers.
    fn diff(&self, after: &Self) -> Vec<ProfileDifference> {
        diff::diff(self, after)
    }
}

fn parse<P: PlatformProfile>(embedded: &EmbeddedProfile) -> P {
    #[expect(clippy::expect_used, reason = "the embedded texts are read by a test")]
    P::from_json(embedded.text).expect("an embedded profile is readable")
}

/// The format version alone, whatever else a newer format holds.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Probe {
    schema_version: u32,
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

/// Declares a kind of profile: a record with `schema_version`, `id` and `version`, and the embedded ones.
/// Every call of [`PlatformProfile`] then stands on the type itself too.
macro_rules! profile {
    ($Profile:ident, [ $( $id:literal $version:literal ),* $(,)? ]) => {
        impl $crate::platform::PlatformProfile for $Profile {
            const EMBEDDED: &'static [$crate::platform::EmbeddedProfile] = &[$(
                $crate::platform::EmbeddedProfile {
                    id: $id,
                    version: $version,
                    text: include_str!(concat!("../../data/profiles/", $id, "-", $version, ".json")),
                }
            ),*];

            fn schema_version(&self) -> u32 {
                self.schema_version
            }

            fn reference(&self) -> $crate::platform::ProfileRef {
                $crate::platform::ProfileRef { id: self.id.clone(), version: self.version.clone() }
            }
        }

        impl $Profile {
            /// The newest version of a profile that the library brings along.
            ///
            /// It is parsed at every call, in a fraction of a millisecond; keep it.
            pub fn builtin(id: &str) -> Option<Self> {
                <Self as $crate::platform::PlatformProfile>::builtin(id)
            }

            /// One version of a profile that the library brings along.
            pub fn builtin_version(id: &str, version: &str) -> Option<Self> {
                <Self as $crate::platform::PlatformProfile>::builtin_version(id, version)
            }

            /// Which profiles of this kind the library brings along, older versions before newer ones.
            pub fn builtin_ids() -> Vec<$crate::platform::ProfileRef> {
                <Self as $crate::platform::PlatformProfile>::builtin_ids()
            }

            /// Reads a profile from JSON text.
            ///
            /// # Errors
            ///
            /// `Malformed` (`json.*`) with a pointer for anything that is not a profile; `Unsupported`
            /// (`profile.unsupported_version`) for a format newer than [`SCHEMA_VERSION`](crate::platform::SCHEMA_VERSION),
            /// or 0.
            pub fn from_json(text: &str) -> Result<Self, dengji_base::finding::Failure> {
                <Self as $crate::platform::PlatformProfile>::from_json(text)
            }

            /// Writes the profile as JSON text that `from_json` reads.
            pub fn to_json(&self) -> String {
                $crate::platform::PlatformProfile::to_json(self)
            }

            /// The reference that accounts and cases keep.
            pub fn reference(&self) -> $crate::platform::ProfileRef {
                $crate::platform::PlatformProfile::reference(self)
            }

            /// This profile with some values replaced, in the order given. The result is read as strictly as any
            /// profile; give it an id or version of its own, since accounts and cases keep both.
            ///
            /// # Errors
            ///
            /// `Misuse` (`profile.no_such_place`) where a pointer leads nowhere, `Malformed` (`json.*`) where a value
            /// is no JSON or does not fit.
            pub fn adjusted(
                &self,
                adjustments: &[$crate::platform::Adjustment],
            ) -> Result<Self, dengji_base::finding::Failure> {
                $crate::platform::PlatformProfile::adjusted(self, adjustments)
            }

            /// The JSON text of the value at a pointer; none where it leads nowhere.
            pub fn get(&self, pointer: &str) -> Option<String> {
                $crate::platform::PlatformProfile::get(self, pointer)
            }

            /// Everything that differs in another profile, in the order of the pointers.
            pub fn diff(&self, after: &Self) -> Vec<$crate::platform::ProfileDifference> {
                $crate::platform::PlatformProfile::diff(self, after)
            }
        }
    };
}
pub(super) use profile;
