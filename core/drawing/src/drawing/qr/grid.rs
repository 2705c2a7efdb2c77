//! Rows of modules as machine words, so that one operation looks at a whole row.

use std::ops::{BitAnd, BitOr, BitXor, Not};

use qrcode::{EcLevel, canvas::Canvas, canvas::Module};

/// One row: the module of column 0 is the lowest bit of the first word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row<const W: usize>(pub(super) [u64; W]);

impl<const W: usize> Row<W> {
    pub(super) const EMPTY: Self = Self([0; W]);

    /// The first `count` columns.
    pub(super) fn first(count: u32) -> Self {
        let mut left = count;
        Self(std::array::from_fn(|_| {
            let here = left.min(64);
            left -= here;
            if here == 64 { u64::MAX } else { (1 << here) - 1 }
        }))
    }

    pub(super) fn column(column: u32) -> Self {
        let mut at = column;
        Self(std::array::from_fn(|_| {
            let word = if at < 64 { 1 << at } else { 0 };
            at = at.wrapping_sub(64);
            word
        }))
    }

    pub(super) fn count(self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    fn word(&self, index: usize) -> u64 {
        self.0.get(index).copied().unwrap_or(0)
    }

    /// Every module moved so many columns (1–63) to the left: bit x holds what was at x + `by`.
    pub(super) fn left(self, by: u32) -> Self {
        Self(std::array::from_fn(|i| (self.word(i) >> by) | (self.word(i + 1) << (64 - by))))
    }

    /// Every module moved so many columns (1–63) to the right; light ones come in.
    pub(super) fn right(self, by: u32) -> Self {
        Self(std::array::from_fn(|i| (self.word(i) << by) | (self.word(i.wrapping_sub(1)) >> (64 - by))))
    }
}

macro_rules! by_words {
    ($trait:ident, $method:ident, $op:tt) => {
        impl<const W: usize> $trait for Row<W> {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                Self(std::array::from_fn(|i| self.word(i) $op other.word(i)))
            }
        }
    };
}

by_words!(BitAnd, bitand, &);
by_words!(BitOr, bitor, |);
by_words!(BitXor, bitxor, ^);

impl<const W: usize> Not for Row<W> {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0.map(|word| !word))
    }
}

/// A code before masking: the dark modules, and which of all may be masked.
pub(super) struct Unmasked<const W: usize> {
    pub(super) dark: Vec<Row<W>>,
    pub(super) maskable: Vec<Row<W>>,
}

impl<const W: usize> Unmasked<W> {
    pub(super) fn read(canvas: &Canvas, size: u32) -> Self {
        let width = i16::try_from(size).unwrap_or(0);
        let mut dark = Vec::with_capacity(usize::from(width.unsigned_abs()));
        let mut maskable = Vec::with_capacity(usize::from(width.unsigned_abs()));
        for y in 0..width {
            let (mut dark_row, mut maskable_row) = ([0; W], [0; W]);
            let mut x = 0;
            for (dark, maskable) in dark_row.iter_mut().zip(&mut maskable_row) {
                let mut bit = 1_u64;
                while bit != 0 && x < width {
                    let module = canvas.get(x, y);
                    *dark |= if module.is_dark() { bit } else { 0 };
                    *maskable |= if matches!(module, Module::Masked(_)) { 0 } else { bit };
                    bit <<= 1;
                    x += 1;
                }
            }
            dark.push(Row(dark_row));
            maskable.push(Row(maskable_row));
        }
        Self { dark, maskable }
    }
}

/// The 15 bits that tell a reader the level and the mask (ISO/IEC 18004, 7.9): five bits, their BCH remainder, and a
/// pattern that keeps them from being all light.
fn format_bits(level: EcLevel, mask: u32) -> u32 {
    let level = match level {
        EcLevel::L => 1,
        EcLevel::M => 0,
        EcLevel::Q => 3,
        EcLevel::H => 2,
    };
    let data = (level << 3) | mask;
    let mut remainder = data;
    for _ in 0..10 {
        remainder = (remainder << 1) ^ ((remainder >> 9) * 0x537);
    }
    ((data << 10) | remainder) ^ 0x5412
}

/// Draws both copies of the format bits into rows whose places for them are light.
pub(super) fn draw_format<const W: usize>(rows: &mut [Row<W>], size: u32, level: EcLevel, mask: u32) {
    let bits = format_bits(level, mask);
    let mut dark = |x: u32, y: u32| {
        if let Some(row) = usize::try_from(y).ok().and_then(|y| rows.get_mut(y)) {
            *row = *row | Row::column(x);
        }
    };
    for bit in (0..15).filter(|bit| (bits >> bit) & 1 == 1) {
        match bit {
            0..=5 => dark(8, bit),
            6 | 7 => dark(8, bit + 1),
            8 => dark(7, 8),
            _ => dark(14 - bit, 8),
        }
        if bit < 8 { dark(size - 1 - bit, 8) } else { dark(8, size - 15 + bit) }
    }
}
