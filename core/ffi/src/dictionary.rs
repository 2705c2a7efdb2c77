//! Code tables: national ones, open to local additions.

use dengji::dictionary::{self, Dictionary};

use crate::cross::{Json, Made, Written};

/// The national tables with local additions.
pub(crate) struct Dictionaries(dictionary::Dictionaries);

impl Dictionaries {
    pub(crate) fn holding(tables: dictionary::Dictionaries) -> Self {
        Self(tables)
    }
}

classes! {
    /// The code tables, parsed once: the national ones and what a host adds to them. Codes they do not know survive.
    shared "Dictionaries" = Dictionaries;
}

operations! { "Dictionaries";
    /// The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
    /// table of a new id.
    new work fn new(overlay: Option<Json<Vec<Dictionary>>>) -> Made<Dictionaries> {
        let overlay = overlay.map_or_else(Vec::new, |given| given.0);
        Ok(Made(Dictionaries(dictionary::Dictionaries::national()?.with_overlay(overlay))))
    }

    /// All tables.
    method work fn all(dictionaries: &Dictionaries) -> Written<Vec<Dictionary>> {
        Ok(Written::as_is(dengji::json::write(&dictionaries.0.all())))
    }

    /// The ids of all tables.
    method quick fn ids(dictionaries: &Dictionaries) -> Vec<String> {
        Ok(dictionaries.0.all().iter().map(|table| table.id.clone()).collect())
    }

    /// The table of that id (`A34`) or field (`GYFS`).
    method quick fn get(dictionaries: &Dictionaries, table: &str) -> Option<Written<Dictionary>> {
        Ok(dictionaries.0.get(table).map(Written::of))
    }

    /// The name of a code in a table; nothing for one that it does not know.
    method quick fn name_of(dictionaries: &Dictionaries, table: &str, code: &str) -> Option<String> {
        Ok(dictionaries.0.get(table).and_then(|table| table.name_of(code)).map(str::to_owned))
    }

    /// The code of a name or alias in a table; nothing for one that it does not know.
    method quick fn code_of(dictionaries: &Dictionaries, table: &str, name: &str) -> Option<String> {
        Ok(dictionaries.0.get(table).and_then(|table| table.code_of(name)).map(str::to_owned))
    }
}
