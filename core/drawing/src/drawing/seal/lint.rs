//! What speaks against a design that can be drawn.

use super::{
    SealDesign, SealShape,
    layout::{Layout, Placed},
};
use dengji_base::finding::{Code, Finding, Report};

/// How far ink may reach into the border or into other ink, in micrometres: rounding, and points of curves that lie
/// outside of what they draw.
const TOLERANCE: f64 = 50.0;

pub(super) fn lint(design: &SealDesign, layout: &Layout) -> Report {
    let mut findings: Vec<Finding> = layout.obstacles.iter().chain(&layout.faults).cloned().collect();
    for part in &layout.parts {
        let outside = part.hulls.iter().flatten().any(|corner| !is_inside(design, *corner));
        if outside {
            findings.push(Finding::new(Code::DrawingOutsideBorder, part.pointer.clone()));
        }
    }
    for (index, part) in layout.parts.iter().enumerate() {
        if touches_itself(part) {
            findings.push(Finding::new(Code::DrawingOverlap, part.pointer.clone()));
        }
        for other in layout.parts.iter().skip(index + 1) {
            if part.hulls.iter().any(|hull| other.hulls.iter().any(|other| overlap(hull, other))) {
                let finding = Finding::new(Code::DrawingOverlap, other.pointer.clone());
                findings.push(finding.related_to(part.pointer.clone()));
            }
        }
    }
    // In the order of the document; findings of one place stay as they were found.
    findings.sort_by_key(|finding| order(&finding.pointer));
    Report { findings }
}

/// The number of the part in a pointer, 0 for what comes before the parts.
fn order(pointer: &str) -> usize {
    let index = pointer.strip_prefix("/parts/").and_then(|rest| rest.split('/').next());
    index.and_then(|index| index.parse::<usize>().ok()).map_or(0, |index| index + 1)
}

fn is_inside(design: &SealDesign, (x, y): (f64, f64)) -> bool {
    let border = design.border.saturating_add(design.inner_gap).saturating_add(design.inner_border);
    let depth = f64::from(border) - TOLERANCE;
    let (a, b) = (f64::from(design.width) / 2.0, f64::from(design.height) / 2.0);
    let (across, down) = (libm::fabs(x - a) / (a - depth), libm::fabs(y - b) / (b - depth));
    match design.shape {
        SealShape::Round | SealShape::Oval => across * across + down * down <= 1.0,
        SealShape::Square | SealShape::Free => across <= 1.0 && down <= 1.0,
    }
}

/// Whether two characters that follow each other overlap, or the first and the last of a full circle.
fn touches_itself(part: &Placed) -> bool {
    let next = part.hulls.iter().cycle().skip(1);
    part.hulls.len() > 1 && part.hulls.iter().zip(next).any(|(one, two)| overlap(one, two))
}

/// Whether two convex shapes overlap: if no line along an edge of either parts them.
pub(super) fn overlap(one: &[(f64, f64)], two: &[(f64, f64)]) -> bool {
    !is_parted(one, two) && !is_parted(two, one)
}

fn is_parted(edges_of: &[(f64, f64)], other: &[(f64, f64)]) -> bool {
    let ends = edges_of.iter().cycle().skip(1);
    edges_of.iter().zip(ends).any(|(from, to)| {
        let length = libm::hypot(to.0 - from.0, to.1 - from.1).max(f64::MIN_POSITIVE);
        let normal = ((to.1 - from.1) / length, (from.0 - to.0) / length);
        let along = |point: &(f64, f64)| point.0 * normal.0 + point.1 * normal.1;
        let range = |points: &[(f64, f64)]| {
            let start = (f64::INFINITY, f64::NEG_INFINITY);
            points.iter().map(along).fold(start, |(low, high), value| (low.min(value), high.max(value)))
        };
        let ((low, high), (other_low, other_high)) = (range(edges_of), range(other));
        other_low > high - TOLERANCE || low > other_high - TOLERANCE
    })
}
