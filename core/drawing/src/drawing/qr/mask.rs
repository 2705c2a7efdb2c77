//! The choice of the mask: all eight are drawn and scored by the standard's four rules (ISO/IEC 18004, 7.8.3), and the
//! one with the fewest points is taken; of several, the lowest.
//!
//! The crate's own search looks at every module many times through a closure and takes 98 % of the time of a code.
//! Here a row is one to three machine words, and every rule is a few operations on whole rows, across and down alike.
//! Where the standard leaves room: beyond the edge is light (the quiet zone), and a finder-like pattern with light on
//! both sides counts once.

use qrcode::{EcLevel, canvas::Canvas};

use super::grid::{Row, Unmasked, draw_format};

const PATTERNS: usize = 8;
/// After so many rows every pattern repeats.
const PERIOD: usize = 12;

/// Where each pattern inverts (table 10 of the standard), by mask and row.
static INVERTED: [[[u64; 3]; PERIOD]; PATTERNS] = inverted();

#[expect(clippy::indexing_slicing, reason = "runs while compiling, where an index out of range is an error")]
const fn inverted() -> [[[u64; 3]; PERIOD]; PATTERNS] {
    let mut all = [[[0; 3]; PERIOD]; PATTERNS];
    let mut mask = 0;
    while mask < PATTERNS {
        let mut y = 0;
        while y < PERIOD {
            let mut x = 0;
            while x < 192 {
                let inverts = match mask {
                    0 => (x + y).is_multiple_of(2),
                    1 => y.is_multiple_of(2),
                    2 => x % 3 == 0,
                    3 => (x + y) % 3 == 0,
                    4 => (x / 3 + y / 2).is_multiple_of(2),
                    5 => (x * y) % 2 + (x * y) % 3 == 0,
                    6 => ((x * y) % 2 + (x * y) % 3).is_multiple_of(2),
                    _ => ((x + y) % 2 + (x * y) % 3).is_multiple_of(2),
                };
                if inverts {
                    all[mask][y][x / 64] |= 1 << (x % 64);
                }
                x += 1;
            }
            y += 1;
        }
        mask += 1;
    }
    all
}

/// Light rows above and below, so that patterns at the edge are seen in the same way as all others.
const EDGE: usize = 4;

/// The best mask and the code drawn with it.
pub(super) fn best<const W: usize>(canvas: &Canvas, size: u32, level: EcLevel) -> (u32, Vec<[u64; 3]>) {
    let code = Unmasked::<W>::read(canvas, size);
    let mut drawn: Vec<Row<W>> = Vec::with_capacity(code.dark.len() + 2 * EDGE);
    let mut best: Option<(u32, u32, Vec<Row<W>>)> = None;
    for (mask, pattern) in (0..).zip(&INVERTED) {
        drawn.clear();
        drawn.resize(EDGE, Row::EMPTY);
        let rows = code.dark.iter().zip(&code.maskable).zip(pattern.iter().cycle());
        drawn.extend(rows.map(|((dark, maskable), inverted)| {
            let inverted = Row(std::array::from_fn(|i| inverted.get(i).copied().unwrap_or(0)));
            *dark ^ (inverted & *maskable)
        }));
        draw_format(drawn.get_mut(EDGE..).unwrap_or_default(), size, level, mask);
        drawn.resize(drawn.len() + EDGE, Row::EMPTY);
        let points = points(&drawn, size);
        match &mut best {
            Some((least, ..)) if *least <= points => {}
            Some((least, which, rows)) => {
                (*least, *which) = (points, mask);
                std::mem::swap(rows, &mut drawn);
            }
            None => best = Some((points, mask, drawn.clone())),
        }
    }
    let (_, mask, rows) = best.unwrap_or_default();
    let within = rows.get(EDGE..rows.len().saturating_sub(EDGE)).unwrap_or_default();
    let widen = |row: &Row<W>| std::array::from_fn(|i| row.0.get(i).copied().unwrap_or(0));
    (mask, within.iter().map(widen).collect())
}

/// The penalty points of a code with its edges.
fn points<const W: usize>(edged: &[Row<W>], size: u32) -> u32 {
    let rows = edged.get(EDGE..edged.len().saturating_sub(EDGE)).unwrap_or_default();
    let (all, pairs, fives) = (Row::first(size), Row::first(size - 1), Row::first(size - 4));
    let mut five = 0;
    let mut runs = 0;
    let mut blocks = 0;
    let mut finders = 0;
    let mut dark = 0;

    // Across. A run of k modules has k − 4 places where five in a row are alike, next to one another: k − 2 points are
    // those and 2 for the run.
    let mut above: Option<(Row<W>, Row<W>)> = None;
    for row in rows.iter().copied() {
        dark += row.count();
        let alike = !(row ^ row.left(1)) & pairs;
        let two = alike & alike.left(1);
        let alike_five = two & two.left(2) & fives;
        five += alike_five.count();
        runs += (alike_five & !alike_five.right(1)).count();
        if let Some((row_above, alike_above)) = above {
            blocks += (alike & alike_above & !(row ^ row_above)).count();
        }
        above = Some((row, alike));
        let finder = row & !row.left(1) & row.left(2) & row.left(3) & row.left(4) & !row.left(5) & row.left(6);
        if finder != Row::EMPTY {
            let before = row.right(1) | row.right(2) | row.right(3) | row.right(4);
            let after = row.left(7) | row.left(8) | row.left(9) | row.left(10);
            finders += (finder & !(before & after)).count();
        }
    }

    // Down: the same, for all columns at once.
    let mut last = Row::EMPTY;
    for [a, b, c, d, e] in rows.array_windows().copied() {
        let alike_five = ((a & b & c & d & e) | !(a | b | c | d | e)) & all;
        five += alike_five.count();
        runs += (alike_five & !last).count();
        last = alike_five;
    }
    for [a, b, c, d, r0, r1, r2, r3, r4, r5, r6, e, f, g, h] in padded(edged) {
        let finder = r0 & !r1 & r2 & r3 & r4 & !r5 & r6;
        if finder != Row::EMPTY {
            finders += (finder & !((a | b | c | d) & (e | f | g | h))).count();
        }
    }

    // Ten points for every full 5 % that the dark modules are away from half.
    let total = size * size;
    let away = (dark * 20).abs_diff(total * 10) / total;
    five + 2 * runs + 3 * blocks + 40 * finders + 10 * away
}

/// Seven rows with the four above and the four below them.
fn padded<const W: usize>(edged: &[Row<W>]) -> impl Iterator<Item = [Row<W>; 15]> {
    edged.array_windows().copied()
}
