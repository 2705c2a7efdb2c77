//! Typesetting: a [`Paper`] is data, [`typeset`] makes an A4 PDF of it, with the fonts the host gives.
//!
//! Knows headings, tables and signature lines, and nothing of cases: what a paper says is written above. The same paper
//! and the same fonts give the same bytes everywhere: lengths are whole micrometres, there is no clock (the date stands
//! in the paper), and the document's id is a digest of what it says.

mod blocks;
mod flow;
mod fonts;
mod glyph;
mod line;
mod model;
mod print;
mod row;

pub use fonts::Fonts;
pub use model::{
    Align, Block, LabelledValue, Paper, PaperLayout, PaperPlace, SignatureLine, SignatureStyle, TableColumn, TableRow,
    Typeset,
};

use dengji_base::{
    finding::{Code, Failure, FailureKind, Finding},
    json,
};
use dengji_crypto::crypto::{hex, sm3};

/// Most blocks of one paper.
pub const MAX_BLOCKS: usize = 2_000;
/// Most rows of all tables together, grids and signature lines included.
pub const MAX_ROWS: usize = 20_000;
/// Most columns of a table.
pub const MAX_COLUMNS: usize = 12;
/// Most characters of a paper.
pub const MAX_CHARACTERS: usize = 500_000;
/// Most pages.
pub const MAX_PAGES: usize = 1_000;

/// Makes a PDF of a paper: A4, fonts embedded as subsets, text that can be selected and searched, numbered pages.
/// With a date it is written by the rules of PDF/A-2u (ISO 19005-2), for archives, unless a font forbids embedding.
///
/// A character that no font has is printed as 〓 and found (`paper.glyph_missing`); one without an outline is left out
/// and found (`paper.character_dropped`); one of a script that needs shaping is printed letter by letter and found
/// (`paper.script_not_shaped`). Pointers go into the paper.
///
/// Fails with `paper.too_large` (beyond [`MAX_BLOCKS`], [`MAX_ROWS`], [`MAX_CHARACTERS`], [`MAX_PAGES`]),
/// `paper.columns` and `paper.row_uneven` (`Malformed`), `paper.place_repeated` (`Misuse`), `qr.too_long`
/// (`Malformed`), `paper.font_unusable` (`Document`: the font broke while it was subset). Requirement rows GZ-055,
/// GZ-071, GZ-078.
pub fn typeset(paper: &Paper, fonts: &Fonts) -> Result<Typeset, Failure> {
    measure(paper)?;
    let mut flow = flow::Flow::new(fonts);
    blocks::set(paper, &mut flow)?;
    let flow::Layout { pages, places, findings } = flow.finish(paper)?;
    let id = hex(&sm3(&json::canonical(paper)));
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let (pdf, archival) = print::pdf(paper, &pages, fonts, &id)?;
    Ok(Typeset { pdf, layout: PaperLayout { pages: count, archival, places, findings } })
}

/// Refuses what would take too much time or memory, before anything is laid out.
fn measure(paper: &Paper) -> Result<(), Failure> {
    within("blocks", paper.blocks.len(), MAX_BLOCKS, "/blocks")?;
    within("rows", paper.blocks.iter().map(Block::rows).sum(), MAX_ROWS, "/blocks")?;
    within("characters", json::write(paper).chars().count(), MAX_CHARACTERS, "")
}

fn within(what: &str, count: usize, limit: usize, pointer: &str) -> Result<(), Failure> {
    if count <= limit {
        return Ok(());
    }
    let finding = Finding::new(Code::PaperTooLarge, pointer).with("what", what).with("count", count);
    Err(Failure::new(FailureKind::Malformed, finding.with("limit", limit)))
}
