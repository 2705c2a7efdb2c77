//! What shall be stamped where: a plan as data.
//!
//! Lengths are whole micrometres (thousandths of a millimetre), so that a seal of 40 mm is 40000. Places are measured
//! as people measure a paper that lies before them: from the top left corner of the page as it is shown (cropped and
//! rotated), to the right and downwards. Where a seal is placed means where its centre is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_drawing::drawing::seal::SealCoverage;

choice! {
    /// An edge of the page as it is shown.
    pub enum Edge {
        /// Where Chinese papers usually bear a riding seal.
        Right,
        /// The left edge.
        Left,
        /// The upper edge.
        Top,
        /// The lower edge.
        Bottom,
    }
}

tagged! {
    /// Which of several places where a keyword stands.
    pub enum Occurrence {
        /// The first in the document.
        First = "first" {},
        /// The last in the document: the usual place of signature lines.
        Last = "last" {},
        /// Each of them.
        Each = "each" {},
        /// The one with this number, counted from 1.
        Number = "number" {
            /// From 1 on.
            number: u32,
        },
    }
}

tagged! {
    /// Where a seal is placed: 定位模式 (SZ-047).
    pub enum Position {
        /// At a point of one page.
        Point = "point" {
            /// From 1 on; −1 is the last page, −2 the one before it.
            page: i64,
            /// The centre of the seal, from the left edge.
            x_um: i64,
            /// The centre of the seal, from the upper edge.
            y_um: i64,
        },
        /// On a keyword in the text of the pages. Blanks do not count, and neither does the width of letters.
        Keyword = "keyword" {
            /// At most 200 characters.
            text: String,
            /// Which, if it stands several times.
            occurrence: Occurrence,
            /// How far the seal's centre lies to the right of the keyword's.
            #[serde(default)]
            dx_um: i64,
            /// How far below.
            #[serde(default)]
            dy_um: i64,
        },
        /// In a signature field of the file, which is then the one that is signed; the seal is scaled into it.
        Field = "field" {
            /// The full name, with dots between the levels.
            name: String,
        },
        /// At the same point of every page (NN-006).
        EveryPage = "every_page" {
            /// The centre of the seal, from the left edge.
            x_um: i64,
            /// From the upper edge.
            y_um: i64,
        },
        /// At the same point of some pages.
        Pages = "pages" {
            /// Which pages, from 1 on; −1 is the last page.
            numbers: Vec<i64>,
            /// The centre of the seal, from the left edge.
            x_um: i64,
            /// From the upper edge.
            y_um: i64,
        },
        /// 骑缝章: the seal is cut into strips, one for each page, which make a whole when the pages are fanned out.
        Riding = "riding" {
            /// Along which edge.
            edge: Edge,
            /// The seal's centre along the edge: from the upper end of a vertical edge, from the left of a horizontal.
            along_um: i64,
            /// Which pages; none means all.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            pages: Vec<i64>,
            /// The most strips of one seal; longer papers bear several seals, of strips as equal in number as can be.
            /// None means 20 (assumed: the strips of a seal of 40 mm are then 2 mm wide).
            #[serde(default, skip_serializing_if = "Option::is_none")]
            slices: Option<u32>,
        },
    }
}

record! {
    /// One seal of a plan.
    pub struct Stamp {
        /// Width of the whole picture.
        pub width_um: i64,
        /// Height of the whole picture.
        pub height_um: i64,
        /// Where.
        pub position: Position,
    }
}

record! {
    /// A plan: what is stamped by one signature.
    pub struct StampPlan {
        /// Which pages must bear a seal.
        #[serde(default)]
        pub coverage: SealCoverage,
        /// The fields that must bear one, for [`SealCoverage::NamedFields`].
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub fields: Vec<String>,
        /// The seals.
        pub stamps: Vec<Stamp>,
    }
}

record! {
    /// A part of a picture, for a strip of a riding seal.
    pub struct Slice {
        /// From the picture's left edge.
        pub x_um: i64,
        /// From its upper edge.
        pub y_um: i64,
        /// Width of the part.
        pub width_um: i64,
        /// Height of the part.
        pub height_um: i64,
    }
}

record! {
    /// A rectangle in the coordinates of the page's content, in thousandths of its unit (a unit is a point, unless the
    /// page says otherwise).
    #[derive(Copy)]
    pub struct PageRectangle {
        /// Lower x.
        pub left: i64,
        /// Lower y.
        pub bottom: i64,
        /// Upper x.
        pub right: i64,
        /// Upper y.
        pub top: i64,
    }
}

record! {
    /// One place where one seal, or a strip of it, appears.
    pub struct SealPlacement {
        /// Which of the plan's stamps, from 0 on.
        pub stamp: u32,
        /// The page, from 1 on.
        pub page: u32,
        /// The signature field, if it lies in one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub field: Option<String>,
        /// Left edge, on the page as it is shown.
        pub x_um: i64,
        /// Upper edge.
        pub y_um: i64,
        /// Width.
        pub width_um: i64,
        /// Height.
        pub height_um: i64,
        /// The same place in the page's own coordinates.
        pub rectangle: PageRectangle,
        /// By how many degrees the page is turned clockwise when it is shown: 0, 90, 180, 270.
        pub rotation: u32,
        /// The width of the whole picture.
        pub picture_width_um: i64,
        /// The height of the whole picture.
        pub picture_height_um: i64,
        /// Which part of the picture; none means the whole.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub slice: Option<Slice>,
    }
}

record! {
    /// A plan worked out on one file.
    pub struct Resolution {
        /// In the order of the plan, then of the pages.
        pub placements: Vec<SealPlacement>,
        /// What could not be placed, with pointers into the plan.
        pub report: dengji_base::finding::Report,
    }
}
