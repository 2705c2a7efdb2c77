//! Code tables: the national base, open to local additions.
//!
//! National tables are data (`core/base/data/dictionaries.json`): the values of the trial database standard of 2015. Codes
//! that the table does not know survive: look-ups answer `None`, and nothing else changes.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{finding::Failure, json, label::Basis};

/// One value of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DictionaryEntry {
    /// The code, as text: leading zeros count.
    pub code: String,
    /// The name that the source gives it.
    pub name: String,
    /// Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where this value comes from, where it is not the table's own source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// One table of codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dictionary {
    /// Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`).
    pub id: String,
    /// Its Chinese name.
    pub name: String,
    /// The field that it belongs to in the national database, such as `GYFS`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Where the table comes from.
    pub source: String,
    /// The values, in the order of the source.
    pub entries: Vec<DictionaryEntry>,
}

impl Dictionary {
    /// The name of a code; `None` for one that the table does not know.
    pub fn name_of(&self, code: &str) -> Option<&str> {
        self.entries.iter().find(|entry| entry.code == code).map(|entry| entry.name.as_str())
    }

    /// The code of a name or alias. A name given to two codes (家庭承包 in A9) yields the first.
    pub fn code_of(&self, name: &str) -> Option<&str> {
        let named = |entry: &&DictionaryEntry| entry.name == name;
        let aliased = |entry: &&DictionaryEntry| entry.aliases.iter().any(|alias| alias == name);
        let entries = &self.entries;
        entries.iter().find(named).or_else(|| entries.iter().find(aliased)).map(|entry| entry.code.as_str())
    }

    /// Whether this is a code, a name or an alias of the table: fields of the form take either.
    pub fn knows(&self, value: &str) -> bool {
        self.entries
            .iter()
            .any(|entry| entry.code == value || entry.name == value || entry.aliases.iter().any(|alias| alias == value))
    }

    /// Whether `id` means this table: its number or its field.
    fn is(&self, id: &str) -> bool {
        self.id == id || self.field.as_deref() == Some(id)
    }
}

record! {
    /// Local additions to a national dictionary.
    pub struct DictionaryOverlay {
        /// The national table, such as `A19`.
        pub dictionary: String,
        /// The added entries.
        pub entries: Vec<OverlayEntry>,
        /// On what it rests.
        pub basis: Basis,
    }
}

record! {
    /// One added entry.
    pub struct OverlayEntry {
        /// The code.
        pub code: String,
        /// The name.
        pub name: String,
    }
}

/// A set of tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dictionaries {
    tables: Vec<Dictionary>,
}

/// Parsed once: the embedded text never changes.
static NATIONAL: LazyLock<Result<Dictionaries, Failure>> =
    LazyLock::new(|| Ok(Dictionaries { tables: json::read(include_str!("../data/dictionaries.json"))? }));

/// Whether a value stands in a national table, or among local additions to it. Allocates nothing.
#[doc(hidden)]
pub fn known(id: &str, value: &str, overlays: &[DictionaryOverlay]) -> bool {
    let Some(table) = NATIONAL.as_ref().ok().and_then(|tables| tables.get(id)) else {
        return false;
    };
    let added = |overlay: &DictionaryOverlay| {
        table.is(&overlay.dictionary) && overlay.entries.iter().any(|entry| entry.code == value || entry.name == value)
    };
    table.knows(value) || overlays.iter().any(added)
}

/// The names in a national table and among local additions to it, each once, in their order.
#[doc(hidden)]
pub fn names(id: &str, overlays: &[DictionaryOverlay]) -> Vec<String> {
    let Some(table) = NATIONAL.as_ref().ok().and_then(|tables| tables.get(id)) else {
        return Vec::new();
    };
    let national = table.entries.iter().map(|entry| &entry.name);
    let added = overlays.iter().filter(|overlay| table.is(&overlay.dictionary)).flat_map(|overlay| &overlay.entries);
    let mut names: Vec<String> = Vec::new();
    for name in national.chain(added.map(|entry| &entry.name)) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

impl Dictionaries {
    /// The national tables, and 网签状态, for which there is no national one. Keep it: each call makes a copy.
    pub fn national() -> Result<Self, Failure> {
        NATIONAL.clone()
    }

    /// The national tables with what a profile adds to them; `source` says which profile.
    pub fn with_additions(overlays: &[DictionaryOverlay], source: &str) -> Result<Self, Failure> {
        let mut own = Self::national()?;
        for overlay in overlays {
            let entries = overlay.entries.iter().map(|entry| DictionaryEntry {
                code: entry.code.clone(),
                name: entry.name.clone(),
                aliases: Vec::new(),
                source: Some(source.to_owned()),
            });
            own.add(&overlay.dictionary, entries.collect());
        }
        Ok(own)
    }

    /// Puts entries into the table of that id or field; gives them back where there is none.
    fn add(&mut self, id: &str, entries: Vec<DictionaryEntry>) -> Option<Vec<DictionaryEntry>> {
        let Some(table) = self.tables.iter_mut().find(|table| table.is(id)) else {
            return Some(entries);
        };
        for entry in entries {
            match table.entries.iter_mut().find(|known| known.code == entry.code) {
                Some(known) => *known = entry,
                None => table.entries.push(entry),
            }
        }
        None
    }

    /// These tables with local additions: an entry of a known code replaces it, a new one is added, and so is a table
    /// of a new id.
    #[must_use]
    pub fn with_overlay(mut self, overlay: Vec<Dictionary>) -> Self {
        for mut local in overlay {
            if let Some(entries) = self.add(&local.id, std::mem::take(&mut local.entries)) {
                local.entries = entries;
                self.tables.push(local);
            }
        }
        self
    }

    /// The table of that id (`A34`) or field (`GYFS`).
    pub fn get(&self, id: &str) -> Option<&Dictionary> {
        self.tables.iter().find(|table| table.is(id))
    }

    /// All tables.
    pub fn all(&self) -> &[Dictionary] {
        &self.tables
    }
}
