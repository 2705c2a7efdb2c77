//! Sheets: rows of cells to sub-cases, and findings back to the cells (GZ-020 to GZ-041). No file format is read; the
//! host hands over what its library read, and writes what comes back.
//!
//! Both ways go through one mapping of columns to fields of the form ([`SheetMapping`]): [`mapping`] takes it from the
//! headers, the host may correct it, [`read`] reads by it. Names, order and kinds of fields come from the one table of the
//! form; what people write in their place is data (`sheet/terms.rs`, the profile's aliases). What a spreadsheet damaged is
//! told, and never mended into something else.

mod cells;
mod correct;
mod header;
mod mapping;
mod options;
mod persons;
mod read;
mod record;
mod slot;
mod target;
mod terms;
mod value;
mod write;

pub use correct::corrected;
pub use mapping::mapping;
pub use read::{MAX_ROWS, Reading, read};
pub use write::{template, write};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    finding::{Finding, Severity},
    label::Label,
};
use dengji_registration::form::FieldKind;

record! {
    /// The cells of one sheet. Rows and columns are counted from 1, as a spreadsheet shows them.
    #[derive(Default)]
    pub struct SheetRows {
        /// The rows from the top, each with its cells from the left, as text: numbers as the file has them, days as
        /// `2024-08-01` or `2024-08-01 00:00:00`, blank cells empty. Rows may differ in length.
        pub rows: Vec<Vec<String>>,
        /// Of each row the kinds of its cells, a letter each, as openpyxl's `data_type` and SheetJS's `t` call them: `s`
        /// text, `n` number, `d` date, `b` yes or no, `e` error, `f` formula, `z` blank. What is left out is text. Of rows
        /// that this library writes, each cell with `s` is to be written as text, whatever it begins with.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub types: Vec<String>,
        /// The merged ranges, such as `B3:B5`.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub merged: Vec<String>,
    }
}

choice! {
    /// What a column is to the reader.
    #[derive(Default)]
    pub enum ColumnUse {
        /// Its fields are read.
        #[default]
        Read,
        /// It is passed over, and nothing is said of it: a column of this library's own, or one that the host passes over.
        Passed,
        /// Its header is not known; it is not read, which is said.
        Unknown,
        /// Its header says what an earlier column says; it is not read, which is said.
        Repeated,
    }
}

choice! {
    /// The unit of the numbers in a column.
    pub enum SheetUnit {
        /// 元.
        Yuan,
        /// 万元, the unit of the form.
        WanYuan,
        /// 亿元.
        YiYuan,
        /// 平方米.
        SquareMetre,
        /// Per cent.
        Percent,
    }
}

record! {
    /// What one column was taken for.
    pub struct SheetColumn {
        /// The column, from 1.
        pub column: u32,
        /// Its header, as the sheet has it; of two rows both.
        pub header: String,
        /// What is done with it.
        #[serde(default)]
        pub treatment: ColumnUse,
        /// The fields that it fills, by their paths in the form: `/application/buyers/*/name`. The unit and 不动产情况 name
        /// some things alike; a column that does not say which of them it is about fills both.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub fields: Vec<String>,
        /// Which buyer, seller or mortgagee of the row it is about, from 1; where nothing is said, each row has one, and
        /// the next row of the same unit the next.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub number: Option<u32>,
        /// The unit of its numbers; that of the form where nothing is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unit: Option<SheetUnit>,
        /// What it was taken for, in words. Nothing reads it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub label: Option<Label>,
    }
}

record! {
    /// What a sheet's columns were taken for. A host may correct it, and read by it.
    pub struct SheetMapping {
        /// The first row of the headers, from 1; 0 where none was found.
        pub header_row: u32,
        /// The first row below the headers.
        pub first_row: u32,
        /// 业务类型 of rows that name none: a code of the profile.
        #[serde(default)]
        pub business_type: String,
        /// 单位组织类型 of rows that name none; where nothing is said, the only one that the business leaves.
        #[serde(default)]
        pub organisation_type: String,
        /// 不动产类型 of rows that name none; where nothing is said, the only one that the business leaves.
        #[serde(default)]
        pub property_type: String,
        /// The columns that have a header or cells, from the left.
        pub columns: Vec<SheetColumn>,
    }
}

record! {
    /// A finding, with its place in the sheet.
    pub struct SheetFinding {
        /// The row, from 1; none for the whole sheet or a column.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub row: Option<u32>,
        /// The column, from 1; none where the sheet has no column for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub column: Option<u32>,
        /// The cell, such as `C5`; empty where no single cell is meant.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub cell: String,
        /// The column's header as the sheet has it, or what the field is called where there is no column.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub label: String,
        /// The position of the sub-case that it is about, from 0. The finding's pointer leads into that sub-case.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sub_case: Option<u32>,
        /// What was found.
        pub finding: Finding,
    }
}

record! {
    /// The rows of one sub-case.
    pub struct SheetRecord {
        /// The first of them, from 1.
        pub row: u32,
        /// All of them; the rows of further buyers follow.
        pub rows: Vec<u32>,
        /// How many findings stand against it.
        pub errors: u32,
        /// How many deserve a look.
        pub warnings: u32,
    }
}

record! {
    /// What was read from a sheet.
    pub struct SheetReport {
        /// By which mapping.
        pub mapping: SheetMapping,
        /// One for each sub-case, in the order of the sheet.
        pub records: Vec<SheetRecord>,
        /// How many rows below the headers hold nothing that is read, such as formatted blank ones.
        pub passed_over: u32,
        /// All findings, by row.
        pub findings: Vec<SheetFinding>,
    }
}

record! {
    /// A mark on a cell that the host is to set.
    pub struct SheetMark {
        /// The row, from 1.
        pub row: u32,
        /// The column, from 1.
        pub column: u32,
        /// The cell, such as `C5`.
        pub cell: String,
        /// The gravest of what was found there: which colour.
        pub severity: Severity,
        /// The comment, a line for each finding.
        pub comment: Label,
    }
}

record! {
    /// The user's own sheet with what was found in it.
    pub struct SheetCorrection {
        /// The sheet: the user's rows and columns as they were, and one column more, 错误说明.
        pub sheet: SheetRows,
        /// The cells to colour, with their comments.
        pub marks: Vec<SheetMark>,
        /// A sheet to put before it: what was read, what was found how often, what was not read.
        pub summary: SheetRows,
    }
}

record! {
    /// One column of a template, for the host's formats and data validation.
    pub struct TemplateColumn {
        /// The column, from 1.
        pub column: u32,
        /// The field that it fills.
        pub field: String,
        /// Its header.
        pub header: String,
        /// What the field holds.
        pub kind: FieldKind,
        /// Whether it must be filled in, in a form in which nothing stands yet.
        pub required: bool,
        /// Whether the cells are to be formatted as text (`@`), so that the spreadsheet changes nothing in them: numbers
        /// of papers, telephones, shares, days.
        pub text: bool,
        /// What a list of validation offers: the Chinese names.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub options: Vec<String>,
        /// Whether other values are taken too.
        #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
        pub open: bool,
    }
}

record! {
    /// A sheet to be filled in, or sub-cases as a sheet.
    pub struct SheetTemplate {
        /// The headers, a row of help where it is to be filled in, the rows.
        pub sheet: SheetRows,
        /// The columns.
        pub columns: Vec<TemplateColumn>,
    }
}
