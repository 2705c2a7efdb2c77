//! A person's name that fills a seal.

use std::borrow::Cow;

use super::{NameOrder, NameSuffix, SealDesign};

/// The place of a character: the middle of its face, and how large that is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// The name with what is added to it.
pub(super) fn with_suffix(name: &str, suffix: NameSuffix) -> Cow<'_, str> {
    let name = name.trim();
    let added = match (suffix, name.chars().count()) {
        (_, 0) | (NameSuffix::None, _) => "",
        (NameSuffix::Seal, _) | (NameSuffix::Four, 3) => "印",
        (NameSuffix::OfSeal, _) | (NameSuffix::Four, 2) => "之印",
        (NameSuffix::Four, 1) => "之印章",
        (NameSuffix::Four, _) => "",
    };
    if added.is_empty() { Cow::Borrowed(name) } else { Cow::Owned(format!("{name}{added}")) }
}

/// The place of each of so many characters, in the order in which they are read; none where there is no room.
///
/// Two stand side by side, each as high as the seal; three as one and two; four to six in two columns, up to twelve in
/// three, and so on; the last columns hold one more where they are not alike.
pub(super) fn cells(design: &SealDesign, count: usize, order: NameOrder, gap: u32, spacing: u32) -> Vec<Cell> {
    let border = design.border.saturating_add(design.inner_gap).saturating_add(design.inner_border);
    let margin = f64::from(border) + f64::from(gap);
    let (width, height) = (f64::from(design.width) - 2.0 * margin, f64::from(design.height) - 2.0 * margin);
    let spacing = f64::from(spacing);
    let groups = groups(count);
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    // Lengths across the groups and along them.
    let (across, along) = match order {
        NameOrder::Columns => (width, height),
        NameOrder::Rows => (height, width),
    };
    let thick = (across + spacing) / number(groups.len()).max(1.0) - spacing;
    let mut cells = Vec::with_capacity(count);
    for (group, size) in groups.iter().enumerate() {
        let long = (along + spacing) / number(*size) - spacing;
        if thick < 500.0 || long < 500.0 {
            return Vec::new();
        }
        let away = margin + (thick + spacing) * number(group) + thick / 2.0;
        for index in 0..*size {
            let on = margin + (long + spacing) * number(index) + long / 2.0;
            cells.push(match order {
                NameOrder::Columns => Cell { x: f64::from(design.width) - away, y: on, width: thick, height: long },
                NameOrder::Rows => Cell { x: on, y: away, width: long, height: thick },
            });
        }
    }
    cells
}

/// How many characters stand in each column or line.
fn groups(count: usize) -> Vec<usize> {
    let columns = match count {
        0 => return Vec::new(),
        1 => 1,
        2 => 2,
        // A column holds one more than there are columns, at most.
        _ => (2..count).find(|columns| columns.saturating_mul(columns + 1) >= count).unwrap_or(2),
    };
    let (each, more) = (count / columns, count % columns);
    (0..columns).map(|column| each + usize::from(column >= columns - more)).collect()
}
