//! Parts of long lists, and what stands in them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::label::Label;

/// What a row of a list shows under one column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cell {
    /// Code of the column.
    pub column: String,
    /// What it stands for, to sort and to ask by: a code, an instant, names joined with a Chinese enumeration comma (、).
    pub value: String,
    /// What people read.
    pub text: Label,
}

/// A part of a long list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Page {
    /// How many rows to pass over.
    pub offset: u32,
    /// How many to show at most. The platform shows 10.
    pub limit: u32,
}

impl Page {
    /// Everything.
    pub const ALL: Self = Self { offset: 0, limit: u32::MAX };

    #[doc(hidden)]
    pub fn of<T>(self, items: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
        let clip = |value| usize::try_from(value).unwrap_or(usize::MAX);
        items.skip(clip(self.offset)).take(clip(self.limit))
    }
}
