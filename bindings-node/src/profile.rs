//! Profiles: what a city asks for, parsed once.

use dengji::{
    finding::{Code, Failure, Finding},
    platform::{self, builtin_ids},
};
use napi_derive::napi;

use crate::{
    failure::{Fault, call},
    handle::Shared,
};

/// A profile, parsed once: the rules of one place.
#[napi]
pub struct Profile(pub(crate) Shared<platform::Profile>);

#[napi]
impl Profile {
    /// Reads a profile from JSON text. `Unsupported` when its format is newer than this library.
    #[napi(factory, catch_unwind)]
    pub fn open(document: String) -> napi::Result<Self> {
        call(|| Ok(Self(Shared::new(platform::Profile::from_json(&document)?))))
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    #[napi(factory, catch_unwind)]
    pub fn builtin(id: String, version: Option<String>) -> napi::Result<Self> {
        call(|| {
            let found = match &version {
                Some(version) => platform::Profile::builtin_version(&id, version),
                None => platform::Profile::builtin(&id),
            };
            found.map(|profile| Self(Shared::new(profile))).ok_or_else(|| unknown(id, version))
        })
    }

    /// Its id, such as `guangzhou-registration`.
    #[napi(catch_unwind)]
    pub fn id(&self) -> napi::Result<String> {
        call(|| self.0.with(|profile| Ok(profile.id.clone())))
    }

    /// Its version.
    #[napi(catch_unwind)]
    pub fn version(&self) -> napi::Result<String> {
        call(|| self.0.with(|profile| Ok(profile.version.clone())))
    }

    /// The whole profile as JSON text.
    #[napi(catch_unwind)]
    pub fn to_json(&self) -> napi::Result<String> {
        call(|| self.0.with(|profile| Ok(profile.to_json())))
    }
}

fn unknown(id: String, version: Option<String>) -> Fault {
    let there: Vec<String> = builtin_ids().iter().map(|one| format!("{} {}", one.id, one.version)).collect();
    let name = version.map_or_else(|| id.clone(), |version| format!("{id} {version}"));
    let finding = Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", &there);
    Fault::Failure(Failure::misuse(finding))
}

/// The profiles that the library brings along, as JSON text.
#[napi(catch_unwind)]
pub fn builtin_profiles() -> napi::Result<String> {
    call(|| Ok(dengji::json::write(&builtin_ids())))
}
