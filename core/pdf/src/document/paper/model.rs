//! What a paper is made of, as data: a host can write one of its own.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{finding::Finding, label::Label, time::Date};

/// A document whose `Debug` names only what is no personal data.
macro_rules! masked {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* } shows $($shown:ident),*) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($body)* }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name))$(.field(stringify!($shown), &self.$shown))*.finish_non_exhaustive()
            }
        }
    };
}

record! {
    /// A paper to be typeset. Empty texts are shown as “—”; an empty `en` leaves the English out.
    pub struct Paper {
        /// The title.
        pub title: Label,
        /// 编号: its number, at the right below the title; empty for none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub number: String,
        /// What stands at the left of every page's foot, such as the platform's name.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub issuer: String,
        /// The PDF's date of creation; none leaves it out. It is not printed by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub date: Option<Date>,
        /// What it says, from top to bottom.
        pub blocks: Vec<Block>,
    }
}

tagged! {
    /// One part of a paper.
    pub enum Block {
        /// A heading; it stays on the page of what follows.
        Heading = "heading" {
            /// Its words.
            text: Label,
        },
        /// Running text, both languages below each other.
        Paragraph = "paragraph" {
            /// Its words.
            text: Label,
            /// Whether it is printed bold.
            #[serde(default)]
            strong: bool,
        },
        /// Small print.
        Note = "note" {
            /// Its words.
            text: Label,
        },
        /// Fields with their names, two beside each other.
        Grid = "grid" {
            /// The fields.
            pairs: Vec<LabelledValue>,
        },
        /// A table with thin rules; it breaks over pages, and its head is repeated.
        Table = "table" {
            /// The columns, 1 to 12.
            columns: Vec<TableColumn>,
            /// The rows.
            rows: Vec<TableRow>,
        },
        /// Where people sign and enterprises seal, two beside each other.
        Signatures = "signatures" {
            /// The lines.
            lines: Vec<SignatureLine>,
        },
        /// A QR code with words beside it.
        Qr = "qr" {
            /// What the code says.
            payload: String,
            /// The length of a side with the quiet zone, in micrometres, 10,000 to 80,000.
            size: u32,
            /// What stands beside it.
            text: Label,
        },
        /// Goes on at the top of a new page.
        PageBreak = "page_break" {},
    }
}

masked! {
    /// A field with its name.
    pub struct LabelledValue {
        /// The name.
        pub label: Label,
        /// What was filled in; empty is shown as “—”.
        pub value: String,
        /// Whether it takes the whole width.
        #[serde(default)]
        pub wide: bool,
    } shows label, wide
}

choice! {
    /// Where text stands in its cell.
    #[derive(Default)]
    pub enum Align {
        /// At the left.
        #[default]
        Left,
        /// In the middle.
        Center,
        /// At the right.
        Right,
    }
}

record! {
    /// A column of a table.
    pub struct TableColumn {
        /// Its name.
        pub label: Label,
        /// Its share of the width, against the sum of all columns; 0 counts as 1.
        pub width: u32,
        /// Where its text stands.
        #[serde(default)]
        pub align: Align,
    }
}

masked! {
    /// A row of a table.
    pub struct TableRow {
        /// One text a column; an empty one is shown as “—”.
        pub cells: Vec<String>,
        /// Whether it is printed bold, as sums are.
        #[serde(default)]
        pub strong: bool,
    } shows strong
}

choice! {
    /// What is put at a place.
    pub enum SignatureStyle {
        /// A signature of a person.
        Signature,
        /// A seal: room for 42 × 42 mm.
        Seal,
    }
}

masked! {
    /// A line to sign on, or room for a seal.
    pub struct SignatureLine {
        /// The name by which the place is found again, such as `buyers/0`; empty for none. Names differ.
        pub place: String,
        /// Who signs, such as 申请人.
        pub label: Label,
        /// The signer's name, printed beside the label; empty for none.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub name: String,
        /// Signature or seal.
        pub style: SignatureStyle,
        /// The date; empty leaves room to write one.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub date: String,
    } shows place, label, style
}

record! {
    /// Where a signature or a seal belongs: whole micrometres from the page's upper left corner, as pictures have them.
    pub struct PaperPlace {
        /// Its name.
        pub name: String,
        /// Signature or seal.
        pub style: SignatureStyle,
        /// The page, from 1.
        pub page: u32,
        /// From the left edge of the page.
        pub left: u32,
        /// From the upper edge of the page.
        pub top: u32,
        /// Width.
        pub width: u32,
        /// Height.
        pub height: u32,
    }
}

record! {
    /// What came of typesetting, beside the PDF.
    pub struct PaperLayout {
        /// Number of pages.
        pub pages: u32,
        /// Whether it was written by the rules of PDF/A-2u. A signature's appearance must then keep to them too.
        pub archival: bool,
        /// The named places, in the order of the paper.
        pub places: Vec<PaperPlace>,
        /// What could not be printed as it is: `paper.*`, with pointers into the paper.
        pub findings: Vec<Finding>,
    }
}

/// A typeset paper.
#[derive(Clone, PartialEq, Eq)]
pub struct Typeset {
    /// The PDF.
    pub pdf: Vec<u8>,
    /// Where things stand on it.
    pub layout: PaperLayout,
}

impl fmt::Debug for Typeset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Typeset").field("bytes", &self.pdf.len()).field("layout", &self.layout).finish()
    }
}

impl Typeset {
    /// The place of this name.
    pub fn place(&self, name: &str) -> Option<&PaperPlace> {
        self.layout.places.iter().find(|place| place.name == name)
    }
}

impl Block {
    /// How many rows it has at most.
    pub(super) fn rows(&self) -> usize {
        match self {
            Self::Grid { pairs } => pairs.len(),
            Self::Table { rows, .. } => rows.len(),
            Self::Signatures { lines } => lines.len(),
            _ => 1,
        }
    }
}
