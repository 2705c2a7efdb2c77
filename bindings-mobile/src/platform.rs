//! What the profiles of all platforms share.

/// Declares the calls that every handle of a profile has. The handle has `holding`, which makes it, and `profile`.
macro_rules! platform_profile {
    ($Handle:ident($Profile:ident), all $builtin:ident) => {
        #[uniffi::export]
        impl $Handle {
            /// A profile that the library brings along, in its newest version or the one that is asked for.
            #[uniffi::constructor(default(version = None))]
            pub fn builtin(
                id: String,
                version: Option<String>,
            ) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| {
                    let found = match &version {
                        Some(version) => $Profile::builtin_version(&id, version),
                        None => $Profile::builtin(&id),
                    };
                    let Some(profile) = found else {
                        return Err(crate::platform::unknown(id, version, &$Profile::builtin_ids()).into());
                    };
                    Ok(Self::holding(profile))
                })
            }

            /// A profile of the host's own. `Unsupported` when its format is newer than this library.
            #[uniffi::constructor]
            pub fn parse(text: String) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(Self::holding($Profile::from_json(&text)?)))
            }

            /// Its id and its version.
            pub fn reference(&self) -> Result<dengji::platform::ProfileRef, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.profile().reference()))
            }

            /// The whole profile.
            pub fn document(&self) -> Result<$Profile, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.profile().clone()))
            }

            /// The whole profile as JSON text.
            pub fn to_json(&self) -> Result<String, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.profile().to_json()))
            }

            /// The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
            pub fn get(&self, pointer: String) -> Result<Option<String>, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.profile().get(&pointer)))
            }

            /// Settings that have no effect, or contradict each other.
            pub fn lint(&self) -> Result<dengji::finding::Report, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(dengji::lint::Lint::lint(self.profile())))
            }

            /// What is different in another profile.
            pub fn diff(
                &self,
                after: std::sync::Arc<Self>,
            ) -> Result<Vec<dengji::platform::ProfileDifference>, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(self.profile().diff(after.profile())))
            }

            /// This profile with some values replaced; give it an id or version of its own, since what is begun under
            /// it keeps both.
            pub fn adjusted(
                &self,
                adjustments: Vec<dengji::platform::Adjustment>,
            ) -> Result<std::sync::Arc<Self>, dengji::border::DengjiError> {
                dengji::border::call(|| Ok(Self::holding(self.profile().adjusted(&adjustments)?)))
            }
        }

        /// The profiles of this kind that the library brings along, older versions before newer ones.
        #[uniffi::export]
        pub fn $builtin() -> Result<Vec<dengji::platform::ProfileRef>, dengji::border::DengjiError> {
            dengji::border::call(|| Ok($Profile::builtin_ids()))
        }
    };
}

/// Declares a handle that holds a profile and nothing else, with those calls.
macro_rules! profile_handle {
    ($(#[$meta:meta])* $Handle:ident($Profile:ident), all $builtin:ident) => {
        $(#[$meta])*
        #[derive(uniffi::Object)]
        pub struct $Handle($Profile);

        impl $Handle {
            fn holding(profile: $Profile) -> std::sync::Arc<Self> {
                std::sync::Arc::new(Self(profile))
            }

            /// The profile, for other handles.
            pub(crate) fn profile(&self) -> &$Profile {
                &self.0
            }
        }

        crate::platform::platform_profile! { $Handle($Profile), all $builtin }
    };
}

use dengji::{
    finding::{Code, Failure, Finding},
    platform::ProfileRef,
};

/// There is no such profile; those that there are stand in the finding.
pub(crate) fn unknown(id: String, version: Option<String>, there: &[ProfileRef]) -> Failure {
    let there: Vec<String> = there.iter().map(|one| format!("{} {}", one.id, one.version)).collect();
    let name = version.map_or_else(|| id.clone(), |version| format!("{id} {version}"));
    Failure::misuse(Finding::new(Code::CoreUnknownName, "").with("name", name).with_list("expected", &there))
}

pub(crate) use {platform_profile, profile_handle};
