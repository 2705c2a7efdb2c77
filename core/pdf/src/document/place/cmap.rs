//! Character maps: from the codes of a font to Unicode (`/ToUnicode`) and to glyph numbers (an embedded `/Encoding`).

use super::content::{Operand, Operators};

/// What a range of codes maps to.
#[derive(Clone, Debug)]
enum Target {
    /// Glyph numbers counted from here.
    Number(u32),
    /// Text whose last character counts from here.
    Text(Vec<char>),
}

#[derive(Clone, Debug)]
struct Range {
    low: u32,
    high: u32,
    target: Target,
}

/// How many bytes a code has: those whose first byte lies in this range.
#[derive(Clone, Debug)]
struct CodeSpace {
    length: usize,
    low: Vec<u8>,
    high: Vec<u8>,
}

/// One character map.
#[derive(Clone, Debug, Default)]
pub(super) struct CharacterMap {
    spaces: Vec<CodeSpace>,
    /// By their lowest code; of two that begin with the same, the later one holds.
    ranges: Vec<Range>,
}

fn code(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |code, byte| code << 8 | u32::from(*byte))
}

fn utf16(bytes: &[u8]) -> Vec<char> {
    // Some producers write one byte for ASCII.
    if let [single] = bytes {
        return vec![char::from(*single)];
    }
    let (pairs, _) = bytes.as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| u16::from_be_bytes(*pair))).flatten().collect()
}

impl CharacterMap {
    /// Reads a map; what is broken in it is passed over.
    pub(super) fn parse(bytes: &[u8]) -> Self {
        let mut map = Self::default();
        let mut operators = Operators::new(bytes);
        while let Some(operator) = operators.next() {
            let operands = &operators.operands;
            match operator {
                b"endcodespacerange" => map.code_spaces(operands),
                b"endbfchar" | b"endcidchar" => {
                    let (pairs, _) = operands.as_chunks::<2>();
                    for [from, to] in pairs {
                        map.add(from, from, to);
                    }
                }
                b"endbfrange" | b"endcidrange" => {
                    let (triples, _) = operands.as_chunks::<3>();
                    for [low, high, to] in triples {
                        map.add(low, high, to);
                    }
                }
                _ => {}
            }
        }
        map.ranges.sort_by_key(|range| range.low);
        map
    }

    fn code_spaces(&mut self, operands: &[Operand]) {
        let (pairs, _) = operands.as_chunks::<2>();
        for [low, high] in pairs {
            if let (Some(low), Some(high)) = (low.text(), high.text())
                && (1..=4).contains(&low.len())
                && low.len() == high.len()
                && self.spaces.len() < 256
            {
                self.spaces.push(CodeSpace { length: low.len(), low: low.to_vec(), high: high.to_vec() });
            }
        }
    }

    fn add(&mut self, low: &Operand, high: &Operand, to: &Operand) {
        let (Some(low), Some(high)) = (low.text().map(code), high.text().map(code)) else {
            return;
        };
        if high < low {
            return;
        }
        match to {
            Operand::Text(text) => self.ranges.push(Range { low, high, target: Target::Text(utf16(text)) }),
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
            Operand::Number(number) => {
                self.ranges.push(Range { low, high, target: Target::Number(*number as u32) });
            }
            Operand::Array(items) => {
                for (one, item) in (low..=high).zip(items) {
                    if let Some(text) = item.text() {
                        self.ranges.push(Range { low: one, high: one, target: Target::Text(utf16(text)) });
                    }
                }
            }
            Operand::Name(_) => {}
        }
    }

    fn find(&self, code: u32) -> Option<(&Target, u32)> {
        let after = self.ranges.partition_point(|range| range.low <= code);
        let range = self.ranges.get(after.checked_sub(1)?)?;
        (code <= range.high).then(|| (&range.target, code - range.low))
    }

    /// The map that says that codes are characters.
    pub(super) fn identity() -> Self {
        let all = Range { low: 0, high: 0xffff, target: Target::Number(0) };
        Self { spaces: Vec::new(), ranges: vec![all] }
    }

    /// The text of a code. A range of glyph numbers in a map to Unicode means characters: some producers write it so.
    pub(super) fn text(&self, code: u32) -> Option<Vec<char>> {
        match self.find(code)? {
            (Target::Text(text), 0) => Some(text.clone()),
            (Target::Text(text), offset) => {
                let (last, first) = text.split_last()?;
                let last = char::from_u32(u32::from(*last).checked_add(offset)?)?;
                Some(first.iter().copied().chain([last]).collect())
            }
            (Target::Number(first), offset) => Some(vec![char::from_u32(first.checked_add(offset)?)?]),
        }
    }

    /// The glyph number of a code.
    pub(super) fn glyph(&self, code: u32) -> Option<u32> {
        match self.find(code)? {
            (Target::Number(first), offset) => first.checked_add(offset),
            (Target::Text(_), _) => None,
        }
    }

    /// How many bytes the next code has.
    pub(super) fn code_length(&self, bytes: &[u8]) -> usize {
        let fits = |space: &&CodeSpace| {
            bytes.len() >= space.length
                && bytes.iter().zip(&space.low).zip(&space.high).all(|((byte, low), high)| (low..=high).contains(&byte))
        };
        let shortest = || self.spaces.iter().map(|space| space.length).min();
        self.spaces.iter().find(fits).map(|space| space.length).or_else(shortest).unwrap_or(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_characters_and_ranges() {
        let map = CharacterMap::parse(
            b"1 begincodespacerange <00> <7F> <8140> <FEFE> endcodespacerange
              2 beginbfchar <0003> <767B8BB0> <04> <41> endbfchar
              2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<4E00> <D840DFAE>] endbfrange
              1 begincidrange <0100> <01FF> 7 endcidrange",
        );
        assert_eq!(map.text(3).unwrap(), ['登', '记']);
        assert_eq!(map.text(4).unwrap(), ['A']);
        assert_eq!(map.text(0x12).unwrap(), ['c']);
        assert_eq!(map.text(0x21).unwrap(), ['\u{203ae}']);
        assert_eq!(map.text(0x13), None);
        assert_eq!(map.glyph(0x101), Some(8));
        assert_eq!(map.text(0x13a).unwrap(), ['A']);
        assert_eq!(CharacterMap::identity().text(0x767b).unwrap(), ['登']);
        assert_eq!(map.code_length(b"\x41\x41"), 1);
        assert_eq!(map.code_length(b"\x81\x41"), 2);
    }
}
