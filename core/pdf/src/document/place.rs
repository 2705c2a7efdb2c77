//! Placing seals on the pages of a file: the plan as data, where it leads, and what is wrong with it.
//!
//! A plan is worked out by [`resolve`] before anything is signed; [`lint_plan`] says what it would break. The places go
//! into a signing request, whose pictures appear there.

mod cmap;
mod content;
mod drawing;
mod font;
mod geometry;
mod lint;
pub(crate) mod look;
mod machine;
mod metrics;
mod page;
mod plan;
mod predefined;
mod resolve;
mod search;
mod spelling;
mod text;

pub use dengji_drawing::drawing::seal::SealCoverage;
pub use plan::{Edge, Occurrence, PageRectangle, Position, Resolution, SealPlacement, Slice, Stamp, StampPlan};

pub(crate) use drawing::Drawing;
pub(crate) use machine::Glyph;
pub(crate) use search::normal;
pub(crate) use text::TextReader;

use super::pdf::PdfFile;
use dengji_base::finding::{Code, Failure, Finding, Report};

/// Where the seals of a plan come to lie.
///
/// What cannot be placed is in the report, with pointers into the plan: `document.page_missing`,
/// `document.keyword_not_found`, `document.keyword_invalid`, `document.field_missing`, `document.field_signed`,
/// `document.field_invisible`, `document.riding_pages`, `document.seal_size`, `document.too_many_seals`. A file that
/// cannot be read is a `Failure`.
pub fn resolve(pdf: &[u8], plan: &StampPlan) -> Result<Resolution, Failure> {
    let file = open(pdf)?;
    Ok(resolve::resolve(&mut resolve::Site::new(&file), plan))
}

/// What a plan breaks on a file: besides what [`resolve`] says, pages or fields without a seal (C-35, NN-006:
/// `document.page_without_seal`), seals beyond the page, on each other, or on text (a warning: a seal usually lies on the
/// signer's name and date), and what earlier signatures forbid.
pub fn lint_plan(pdf: &[u8], plan: &StampPlan) -> Result<Report, Failure> {
    let file = open(pdf)?;
    let mut site = resolve::Site::new(&file);
    let resolution = resolve::resolve(&mut site, plan);
    Ok(lint::lint(&mut site, plan, &resolution))
}

/// Opens a file that is to be stamped or signed. What is no PDF at all is `Document` with `document.file_type` (NN-002);
/// other failures are the reader's.
pub(crate) fn open(bytes: &[u8]) -> Result<PdfFile<'_>, Failure> {
    PdfFile::open(bytes).map_err(|failure| match failure.finding.code {
        Code::PdfHeader => Failure { finding: Finding::new(Code::DocumentFileType, ""), ..failure },
        _ => failure,
    })
}
