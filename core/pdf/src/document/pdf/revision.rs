//! The revisions of a file: which cross-reference sections belong together, and where each ends.

use std::collections::BTreeSet;

use super::{
    Dictionary, Object,
    lexer::Lexer,
    reference::{self, Location, Section},
};
use dengji_base::finding::{Code, Failure, FailureKind, Finding};

/// A file has at most so many revisions.
pub const MAX_REVISIONS: usize = 4096;

/// One state of the file: what was there when it was saved.
#[derive(Clone, Debug)]
pub struct Revision {
    /// Where its cross-reference section begins, as `startxref` names it.
    pub reference: usize,
    /// Behind its `%%EOF`.
    pub marker_end: usize,
    /// Behind the line end that follows `%%EOF`; the next revision begins here.
    pub end: usize,
    /// Whether the `startxref` that follows it names it; so whoever read the file up to its end read this revision.
    pub is_closed: bool,
    /// Whether its cross-references are a stream.
    pub is_stream: bool,
    /// Whether it shows some objects only to readers of cross-reference streams.
    pub is_hybrid: bool,
    /// Its trailer.
    pub trailer: Dictionary,
}

/// What the cross-references of a whole file say.
pub(super) struct History {
    /// From the first to the last.
    pub(super) revisions: Vec<Revision>,
    /// Number, revision, location; sorted.
    pub(super) entries: Vec<(u32, u32, Location)>,
    /// For each revision the places of its entries.
    pub(super) named: Vec<Vec<usize>>,
    pub(super) base: usize,
    pub(super) slips: Vec<Finding>,
}

fn failure(code: Code) -> Failure {
    Failure::new(FailureKind::Document, Finding::new(code, ""))
}

/// Where the header stands.
fn header(bytes: &[u8]) -> Result<usize, Failure> {
    let window = bytes.get(..bytes.len().min(1024 + 5)).unwrap_or_default();
    let at = window.windows(5).position(|five| five == b"%PDF-").ok_or_else(|| failure(Code::PdfHeader))?;
    let version = bytes.get(at + 5..at + 8).unwrap_or_default();
    match version {
        [b'0'..=b'9', b'.', b'0'..=b'9'] => Ok(at),
        _ => Err(failure(Code::PdfHeader)),
    }
}

/// The last `startxref`, and the offset it names.
fn last_start(bytes: &[u8]) -> Option<(usize, usize)> {
    let at = bytes.windows(9).rposition(|nine| nine == b"startxref")?;
    let offset = Lexer::new(bytes, at + 9).unsigned()?;
    Some((at, usize::try_from(offset).ok()?))
}

/// Whether a section may begin here.
fn begins(bytes: &[u8], at: usize) -> bool {
    let mut lexer = Lexer::new(bytes, at);
    lexer.take(b"xref") || (lexer.id().is_some() && lexer.take(b"obj"))
}

/// The section that `startxref` means: at its offset, or so near that every reader finds it.
fn near(bytes: &[u8], named: usize) -> Option<(usize, bool)> {
    let stands = |at: usize| bytes.get(at).is_some_and(|byte| !super::lexer::is_space(*byte)) && begins(bytes, at);
    if stands(named) {
        // In the middle of a longer number, another object would be read.
        let is_inside = named.checked_sub(1).and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit)
            && bytes.get(named).is_some_and(u8::is_ascii_digit);
        if !is_inside {
            return Some((named, true));
        }
    }
    // Writers fill the place of a section that they took out, or made shorter, with blanks: the offset leads there.
    let rest = bytes.get(named..)?;
    let blanks = rest.iter().take_while(|byte| super::lexer::is_space(**byte)).count();
    let behind = named.saturating_add(blanks);
    if blanks > 0 && stands(behind) {
        return Some((behind, false));
    }
    (1..=16usize).find_map(|distance| {
        let earlier =
            named.checked_sub(distance).filter(|at| bytes.get(*at..).is_some_and(|rest| rest.starts_with(b"xref")));
        let later = named.checked_add(distance).filter(|at| stands(*at));
        let before = named.checked_sub(distance).filter(|at| {
            at.checked_sub(1).and_then(|at| bytes.get(at)).is_some_and(|byte| super::lexer::is_space(*byte))
                && stands(*at)
        });
        earlier.or(later).or(before).map(|at| (at, false))
    })
}

/// `startxref`, number and `%%EOF` behind a section: the number, the place behind the marker, and behind its line end.
fn closing(bytes: &[u8], from: usize) -> Option<(usize, usize, usize)> {
    let mut lexer = Lexer::new(bytes, from);
    // Some writers close the object of a stream twice, or leave a keyword between.
    let _ = lexer.take(b"endobj");
    if !lexer.take(b"startxref") {
        return None;
    }
    let named = usize::try_from(lexer.unsigned()?).ok()?;
    let mut at = lexer.position();
    while bytes.get(at).copied().is_some_and(super::lexer::is_space) {
        at += 1;
    }
    if !bytes.get(at..)?.starts_with(b"%%EOF") {
        return None;
    }
    let marker = at + 5;
    let end = match bytes.get(marker..).unwrap_or_default() {
        [b'\r', b'\n', ..] => marker + 2,
        [b'\r' | b'\n', ..] => marker + 1,
        _ => marker,
    };
    Some((named, marker, end))
}

/// Follows the cross-references from the last to the first section.
pub(super) fn read(bytes: &[u8]) -> Result<History, Failure> {
    let header = header(bytes)?;
    let mut slips = Vec::new();
    let (keyword, named) = last_start(bytes).ok_or_else(|| failure(Code::PdfStartMissing))?;
    // Offsets count from the header by the standard, from the first byte by habit.
    let candidates = if header == 0 { vec![0] } else { vec![header, 0] };
    let mut found = candidates.into_iter().filter_map(|base| {
        let (start, is_exact) = near(bytes, named.saturating_add(base))?;
        (start < keyword).then_some((base, start, is_exact))
    });
    let (base, start, is_exact) = found.next().ok_or_else(|| failure(Code::PdfStartWrong))?;
    // Two files in one: which of them a reader shows hangs on from where it counts.
    let is_section = |base, at| reference::read(bytes, at, base, 500_000).is_ok();
    if found.any(|(base, other, is_exact)| other != start && is_exact && is_section(base, other)) {
        return Err(failure(Code::PdfStartWrong));
    }
    if header > 0 {
        slips.push(Finding::new(Code::PdfLeadingBytes, "").with("bytes", header));
    }
    if !is_exact {
        slips.push(Finding::new(Code::PdfStartInexact, ""));
    }
    let sections = follow(bytes, start, base, &mut slips)?;
    if sections.iter().any(|section| section.trailer.get("Encrypt").is_some_and(|value| *value != Object::Null)) {
        return Err(Failure::new(FailureKind::Unsupported, Finding::new(Code::PdfEncrypted, "")));
    }
    if sections.iter().any(|section| section.is_hybrid) {
        slips.push(Finding::new(Code::PdfHybrid, ""));
    }
    let (revisions, entries) = group(bytes, sections, keyword, base);
    let mut named = vec![Vec::new(); revisions.len()];
    for (at, (_, revision, _)) in entries.iter().enumerate() {
        if let Some(list) = usize::try_from(*revision).ok().and_then(|revision| named.get_mut(revision)) {
            list.push(at);
        }
    }
    Ok(History { revisions, entries, named, base, slips })
}

/// All sections along `/Prev`, the last one first.
fn follow(bytes: &[u8], start: usize, base: usize, slips: &mut Vec<Finding>) -> Result<Vec<Section>, Failure> {
    // Entries are a few bytes each, but a compressed table may unfold to many.
    let budget = 500_000usize.max(bytes.len() / 10);
    let mut taken = 0usize;
    let mut seen = BTreeSet::new();
    let mut sections = Vec::new();
    let mut next = Some(start);
    while let Some(at) = next {
        if !seen.insert(at) {
            return Err(failure(Code::PdfReferenceLoop));
        }
        if sections.len() >= MAX_REVISIONS {
            return Err(Failure::new(
                FailureKind::Document,
                Finding::new(Code::PdfTooManyRevisions, "").with("limit", MAX_REVISIONS),
            ));
        }
        let section = reference::read(bytes, at, base, budget.saturating_sub(taken)).map_err(failure)?;
        taken = taken.saturating_add(section.entries.len());
        next = match section.trailer.get("Prev") {
            None | Some(Object::Null) => None,
            Some(Object::Integer(previous)) => {
                let named = usize::try_from(*previous).ok().map(|previous| previous.saturating_add(base));
                let (at, is_exact) =
                    named.and_then(|named| near(bytes, named)).ok_or_else(|| failure(Code::PdfCrossReference))?;
                if !is_exact && slips.len() < 32 {
                    slips.push(Finding::new(Code::PdfStartInexact, ""));
                }
                Some(at)
            }
            Some(_) => return Err(failure(Code::PdfTrailer)),
        };
        sections.push(section);
    }
    Ok(sections)
}

/// Makes revisions of sections. A file that is arranged for the web has its first section behind its last one; both
/// are one revision.
fn group(
    bytes: &[u8],
    sections: Vec<Section>,
    keyword: usize,
    base: usize,
) -> (Vec<Revision>, Vec<(u32, u32, Location)>) {
    let mut groups: Vec<Vec<Section>> = Vec::new();
    for section in sections {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|later| section.start > later.start) => group.push(section),
            _ => groups.push(vec![section]),
        }
    }
    groups.reverse();
    let count = groups.len();
    let mut revisions = Vec::with_capacity(count);
    let mut entries = Vec::new();
    for (at, group) in groups.into_iter().enumerate() {
        let is_last = at + 1 == count;
        let mut closings: Vec<(usize, usize, usize)> =
            group.iter().filter_map(|section| closing(bytes, section.end)).collect();
        if is_last {
            // Whatever stands between, the last `startxref` closes the last revision.
            closings.extend(closing(bytes, keyword));
        }
        let behind = group.iter().map(|section| section.end).max().unwrap_or_default();
        let head = group.first().map_or(0, |section| section.start);
        let (named, marker_end, end) =
            closings.into_iter().max_by_key(|(_, marker, _)| *marker).unwrap_or((usize::MAX, behind, behind));
        // A section behind the end came later, whatever leads to it.
        let is_closed = named != usize::MAX
            && behind <= marker_end
            && near(bytes, named.saturating_add(base)).is_some_and(|(at, _)| at == head);
        let number = u32::try_from(at).unwrap_or(u32::MAX);
        let mut own: Vec<(u32, u32, Location)> = Vec::new();
        let mut newest: Option<Revision> = None;
        for section in group {
            own.extend(section.entries.into_iter().map(|(object, location)| (object, number, location)));
            newest.get_or_insert(Revision {
                reference: section.start,
                marker_end,
                end,
                is_closed,
                is_stream: section.is_stream,
                is_hybrid: section.is_hybrid,
                trailer: section.trailer,
            });
        }
        // Stable: of several entries within one revision the newest section's counts.
        own.sort_by_key(|(object, ..)| *object);
        own.dedup_by_key(|(object, ..)| *object);
        entries.extend(own);
        revisions.extend(newest);
    }
    entries.sort_by_key(|(object, revision, _)| (*object, *revision));
    (revisions, entries)
}
