//! How much of each pixel an outline covers: exact areas, in whole numbers.
//!
//! A crate that draws with floats would do; but which instructions it uses depends on the features that anything else
//! in the host's program turns on in it. This is the usual sum of signed areas: each edge leaves in the pixels it
//! passes how far it went down (`cover`) and how much of that lies to its right (`area`); a row summed up from the left
//! gives every pixel's share.

use super::{FillRule, Point, Segment};

/// Steps a pixel.
const SHIFT: u32 = 8;
const ONE: i64 = 1 << SHIFT;

/// The pixel grid.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    pub(super) width: i64,
    pub(super) height: i64,
    pub(super) dots_per_mm: i64,
}

impl Grid {
    /// Micrometres in steps.
    fn steps(self, micrometres: i32) -> i64 {
        super::ratio(i64::from(micrometres), self.dots_per_mm * ONE, 1000)
    }

    fn place(self, point: Point) -> (i64, i64) {
        let point = Point::new(point.x, point.y);
        (self.steps(point.x), self.steps(point.y))
    }
}

/// What edges leave in one pixel.
#[derive(Clone, Copy, Debug)]
struct Cell {
    y: i64,
    x: i64,
    cover: i64,
    area: i64,
}

/// A run of pixels in a row that are covered alike, from 1 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) y: i64,
    pub(super) x: i64,
    pub(super) length: i64,
    pub(super) coverage: u8,
}

/// The pixels that an outline covers, from top to bottom and from left to right.
pub(super) fn spans(segments: &[Segment], rule: FillRule, grid: Grid, mut paint: impl FnMut(Span)) {
    let mut edges = Edges { grid, cells: Vec::with_capacity(segments.len() * 4), at: (0, 0) };
    let mut start = (0, 0);
    for segment in segments {
        match *segment {
            Segment::Move(to) => {
                edges.line(start);
                start = grid.place(to);
                edges.at = start;
            }
            Segment::Line(to) => edges.line(grid.place(to)),
            Segment::Cubic(one, two, to) => edges.cubic(grid.place(one), grid.place(two), grid.place(to)),
            Segment::Close => edges.line(start),
        }
    }
    edges.line(start);
    let mut cells = edges.cells;
    cells.sort_unstable_by_key(|cell| (cell.y, cell.x));
    for row in cells.chunk_by(|one, two| one.y == two.y) {
        let mut cover = 0;
        let mut groups = row.chunk_by(|one, two| one.x == two.x).peekable();
        while let Some(group) = groups.next() {
            let Some(&Cell { x, y, .. }) = group.first() else {
                continue;
            };
            cover += group.iter().map(|cell| cell.cover).sum::<i64>();
            let area: i64 = group.iter().map(|cell| cell.area).sum();
            let mut span = |x: i64, length: i64, share: i64| {
                let coverage = coverage(share, rule);
                if coverage > 0 && length > 0 {
                    paint(Span { y, x, length, coverage });
                }
            };
            // What lies left of the picture only counts for what comes after it.
            if x >= 0 {
                span(x, 1, cover * 2 * ONE - area);
            }
            let next = groups.peek().and_then(|group| group.first()).map_or(grid.width, |cell| cell.x);
            span(x + 1, next - x - 1, cover * 2 * ONE);
        }
    }
}

/// The share of a pixel, of which 2¹⁷ is the whole, as 0 to 255.
fn coverage(share: i64, rule: FillRule) -> u8 {
    let share = (share >> (SHIFT + 1)).abs();
    let share = match rule {
        FillRule::NonZero => share,
        FillRule::EvenOdd => ONE - (ONE - share.rem_euclid(2 * ONE)).abs(),
    };
    u8::try_from(share.min(255)).unwrap_or_default()
}

struct Edges {
    grid: Grid,
    cells: Vec<Cell>,
    at: (i64, i64),
}

impl Edges {
    /// A curve as so many lines that none is off by more than a twentieth of a pixel or so.
    fn cubic(&mut self, one: (i64, i64), two: (i64, i64), to: (i64, i64)) {
        let from = self.at;
        let bend = |a: (i64, i64), b: (i64, i64), c: (i64, i64)| {
            (a.0 - 2 * b.0 + c.0).unsigned_abs() + (a.1 - 2 * b.1 + c.1).unsigned_abs()
        };
        let bend = bend(from, one, two).max(bend(one, two, to));
        let lines = i64::try_from((bend / 16).isqrt() + 1).unwrap_or(1).clamp(1, 256);
        let cube = lines * lines * lines;
        for line in 1..=lines {
            let (t, s) = (line, lines - line);
            let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
            let mix = |parts: [i64; 4]| {
                let sum: i64 = parts.into_iter().zip(weights).map(|(part, weight)| part * weight).sum();
                (sum + cube / 2).div_euclid(cube)
            };
            self.line((mix([from.0, one.0, two.0, to.0]), mix([from.1, one.1, two.1, to.1])));
        }
    }

    fn line(&mut self, to: (i64, i64)) {
        let from = self.at;
        self.at = to;
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        if dy == 0 {
            return;
        }
        // Rows outside the picture show nothing.
        let last = self.grid.height * ONE;
        let (top, bottom) = (from.1.min(to.1).clamp(0, last), from.1.max(to.1).clamp(0, last));
        let x_at = |y: i64| from.0 + ((y - from.1) * dx).div_euclid(dy);
        let mut y = top;
        while y < bottom {
            let next = ((y >> SHIFT) + 1) * ONE;
            let end = next.min(bottom);
            let (left, right) = (x_at(y), x_at(end));
            if dy > 0 {
                self.row(y >> SHIFT, (left, y), (right, end));
            } else {
                self.row(y >> SHIFT, (right, end), (left, y));
            }
            y = end;
        }
    }

    /// A line within one row of pixels.
    fn row(&mut self, row: i64, from: (i64, i64), to: (i64, i64)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let right_edge = self.grid.width * ONE;
        if from.0.min(to.0) >= right_edge {
            return;
        }
        if from.0.max(to.0) < 0 || from.0 >> SHIFT == to.0 >> SHIFT {
            self.cell(row, from.0 >> SHIFT, dy, (from.0 & (ONE - 1)) + (to.0 & (ONE - 1)));
            return;
        }
        let y_at = |x: i64| from.1 + ((x - from.0) * dy).div_euclid(dx);
        let (mut x, mut y) = from;
        while x != to.0 {
            let (column, edge) = if dx > 0 {
                if x >= right_edge {
                    return;
                }
                // What lies left of the picture is one step.
                let column = (x >> SHIFT).max(-1);
                (column, ((column + 1) * ONE).min(to.0))
            } else {
                let column = (x - 1) >> SHIFT;
                let edge = if column < 0 { to.0 } else { (column * ONE).min(right_edge) };
                (column, edge.max(to.0))
            };
            let end = if edge == to.0 { to.1 } else { y_at(edge) };
            self.cell(row, column, end - y, (x - column * ONE) + (edge - column * ONE));
            (x, y) = (edge, end);
        }
    }

    fn cell(&mut self, y: i64, x: i64, cover: i64, twice_x: i64) {
        if cover != 0 && x < self.grid.width {
            self.cells.push(Cell { y, x: x.max(-1), cover, area: cover * twice_x });
        }
    }
}
