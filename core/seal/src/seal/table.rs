//! The list of seals as people see it: the columns that the profile names, and rows whose cells stand under these columns,
//! with the buttons of each row.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{SealAccount, SealContext, may::SealOffer, view::SealView};
use dengji_base::{
    finding::{ParamKind, label},
    page::{Cell, Page},
};
use dengji_platform::platform::{Column, Label, seal::Channel, text_of};

/// The columns that the list of seals can have (GS-006, GS-013, SZ-022).
#[doc(hidden)]
pub const SEAL_COLUMNS: [&str; 9] =
    ["seal_name", "seal_kind", "seal_status", "valid_from", "valid_until", "ukey", "copies", "grants", "operations"];

record! {
    /// One seal in the list of seals.
    pub struct SealRow {
        /// Its id.
        pub seal: String,
        /// One cell for each column, in their order.
        pub cells: Vec<Cell>,
        /// The viewer's buttons on it.
        pub actions: Vec<SealOffer>,
    }
}

record! {
    /// The list of seals, as far as they are the viewer's business.
    pub struct SealTable {
        /// Its name.
        pub name: Label,
        /// Its columns, in order.
        pub columns: Vec<Column>,
        /// How many rows the platform shows on a page; 0 where no source says.
        pub page_size: u32,
        /// How many rows there are on all pages.
        pub total: u32,
        /// The rows of the page.
        pub rows: Vec<SealRow>,
    }
}

fn cell(column: &Column, view: &SealView) -> Cell {
    let as_is = |text: &str| (text.to_owned(), Label::plain(text));
    let instant = |at: Option<dengji_base::time::Instant>| {
        at.map_or_else(|| as_is(""), |at| (at.to_string(), Label::plain(&at.china_text())))
    };
    let (value, text) = match column.code.as_str() {
        "seal_name" => as_is(&view.name),
        "seal_kind" => (view.kind.clone(), view.kind_name.clone()),
        "seal_status" => {
            let code = text_of(view.stage);
            let name = label(ParamKind::Stage, &code);
            (code, name)
        }
        "valid_from" => instant(view.from),
        "valid_until" => instant(view.until),
        "ukey" => as_is(&view.ukey),
        "copies" => as_is(&view.copies.to_string()),
        "grants" => as_is(&view.grants.to_string()),
        _ => as_is(""),
    };
    Cell { column: column.code.clone(), value, text }
}

impl SealAccount {
    /// The seals of which the actor may know, as the platform's list shows them now, with the buttons of a channel.
    pub fn list(&self, channel: Channel, context: &SealContext<'_>, page: Page) -> SealTable {
        let list = context.profile.lists.iter().find(|list| list.code == "seals");
        let columns = list.map(|list| list.columns.clone()).unwrap_or_default();
        let seals = self.seals(context.now, context);
        let total = u32::try_from(seals.len()).unwrap_or(u32::MAX);
        let row = |view: SealView| SealRow {
            cells: columns.iter().map(|column| cell(column, &view)).collect(),
            actions: self.buttons(&view.seal, channel, context),
            seal: view.seal,
        };
        let rows = page.of(seals.into_iter()).map(row).collect();
        let name = list.map_or_else(|| Label::plain("seals"), |list| list.name.clone());
        SealTable { name, columns, page_size: list.map_or(0, |list| list.page_size), total, rows }
    }
}
