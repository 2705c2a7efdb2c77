//! Code tables: the national base, open to local additions.
//!
//! National tables are data (`core/data/dictionaries.json`): the values of the trial database standard of 2015. Codes
//! that the table does not know survive: look-ups answer `None`, and nothing else changes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{finding::Failure, json};

/// One value of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DictionaryEntry {
    /// The code, as text: leading zeros count.
    pub code: String,
    /// The name that the source gives it.
    pub name: String,
    /// Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub aliases: Vec<String>,
    /// Where this value comes from, where it is not the table's own source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub source: Option<String>,
}

/// One table of codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dictionary {
    /// Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`).
    pub id: String,
    /// Its Chinese name.
    pub name: String,
    /// The field that it belongs to in the national database, such as `GYFS`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
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
}

/// A set of tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dictionaries {
    tables: Vec<Dictionary>,
}

impl Dictionaries {
    /// The national tables, and 网签状态, for which there is no national one. Read once and keep it.
    pub fn national() -> Result<Self, Failure> {
        Ok(Self { tables: json::read(include_str!("../data/dictionaries.json"))? })
    }

    /// These tables with local additions: an entry of a known code replaces it, a new one is added, and so is a table
    /// of a new id.
    #[must_use]
    pub fn with_overlay(mut self, overlay: Vec<Dictionary>) -> Self {
        for local in overlay {
            let Some(table) = self.tables.iter_mut().find(|table| table.id == local.id) else {
                self.tables.push(local);
                continue;
            };
            for entry in local.entries {
                match table.entries.iter_mut().find(|known| known.code == entry.code) {
                    Some(known) => *known = entry,
                    None => table.entries.push(entry),
                }
            }
        }
        self
    }

    /// The table of that id (`A34`) or field (`GYFS`).
    pub fn get(&self, id: &str) -> Option<&Dictionary> {
        self.tables.iter().find(|table| table.id == id || table.field.as_deref() == Some(id))
    }

    /// All tables.
    pub fn all(&self) -> &[Dictionary] {
        &self.tables
    }
}
