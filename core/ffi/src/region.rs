//! The table of regions.

use std::sync::{Arc, LazyLock};

use dengji::identifier::{self, Region};

use crate::cross::{Json, Made};

/// The built-in table of regions, with a host's additions.
#[derive(Clone, Default)]
pub(crate) struct Regions(Arc<identifier::Regions>);

impl Regions {
    /// The regions that were given, or the built-in ones.
    pub(crate) fn or_builtin(given: Option<&Self>) -> &identifier::Regions {
        static BUILTIN: LazyLock<Regions> = LazyLock::new(Regions::default);
        given.map_or(&BUILTIN.0, |regions| &regions.0)
    }

    /// The same, to be kept by other handles.
    pub(crate) fn shared(given: Option<&Self>) -> Arc<identifier::Regions> {
        given.map_or_else(Arc::default, |regions| Arc::clone(&regions.0))
    }
}

classes! {
    /// The table of regions, current and past, with what the host adds to it.
    shared "Regions" = Regions;
}

operations! { "Regions";
    /// The built-in table and the host's additions; an addition replaces all that the table says of its code.
    new work fn new(additions: Option<Json<Vec<Region>>>) -> Made<Regions> {
        let additions = additions.map_or_else(Vec::new, |given| given.0);
        Ok(Made(Regions(Arc::new(identifier::Regions::builtin().with(&additions)))))
    }

    /// The year with whose end the built-in table ends; a host's additions do not change it.
    property quick fn as_of(regions: &Regions) -> i32 {
        Ok(regions.0.as_of())
    }

    /// All names that a code has borne, oldest first.
    method quick fn history(regions: &Regions, code: &str) -> Json<Vec<Region>> {
        Ok(Json(regions.0.history(code)))
    }
}
