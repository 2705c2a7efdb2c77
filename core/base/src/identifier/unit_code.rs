//! 不动产单元号: 28 characters without a check digit (GB/T 37346), so only its structure can be verified.

use super::{clean::Clean, look::Look};
use crate::finding::Code;

const LENGTH: &str = "28";

/// Kinds of parcel, position 14, with the fixtures that occur on them, position 20.
const PARCELS: &[(u8, &[u8])] = &[
    (b'A', b"W"),
    (b'B', b"WFQ"),
    (b'C', b"WFQ"),
    (b'D', b"W"),
    (b'E', b"LQW"),
    (b'F', b"W"),
    (b'G', b"WFLQ"),
    (b'H', b"WFLQ"),
    (b'L', b"LQW"),
    (b'N', b"W"),
    (b'S', b"WFQ"),
    (b'X', b"WFQ"),
    // The standard's table 8.6 lists other fixtures (Q) as well.
    (b'Y', b"WQ"),
    (b'W', b"W"),
];

/// Looks at a unit code; gives its plain form when every segment is well formed.
pub(super) fn find(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.sized(text, 28, LENGTH)?;
    if !segments(clean.bytes(), look) {
        return None;
    }
    let (county, rest) = clean.bytes().split_at_checked(6)?;
    // 地籍区 and 地籍子区 may be 000: not divided, the sea, or virtual.
    let (_, rest) = rest.split_at_checked(6)?;
    let (parcel_code, unit) = rest.split_at_checked(7)?;
    let [ownership, parcel, ref sequence @ ..] = *parcel_code else { return None };
    let (fixture, numbers) = unit.split_first()?;
    let zeros = |digits: &[u8]| digits.iter().all(|byte| *byte == b'0');
    if zeros(sequence) {
        look.say(Code::IdentifierUnitSequenceZero);
    }
    let (building, room) = numbers.split_at_checked(4)?;
    match (*fixture, zeros(building), zeros(room)) {
        (b'W', true, true) => {}
        (b'W', ..) => look.say(Code::IdentifierUnitLandNumbered),
        (_, true, true) => look.say(Code::IdentifierUnitFixtureUnnumbered),
        (b'F', true, _) | (b'F', _, true) => look.say(Code::IdentifierUnitPartZero),
        _ => {}
    }
    match (ownership, parcel) {
        (b'G' | b'Z', b'A') => combination(look, Code::IdentifierUnitOwnership, [ownership, parcel], "J"),
        (b'G' | b'Z', b'C') => combination(look, Code::IdentifierUnitOwnershipUnusual, [ownership, parcel], "J"),
        (b'J' | b'Z', b'G' | b'H') => combination(look, Code::IdentifierUnitOwnershipUnusual, [ownership, parcel], "G"),
        _ => {}
    }
    let usual = PARCELS.iter().find(|(letter, _)| *letter == parcel).map_or(&b""[..], |(_, fixtures)| fixtures);
    if !usual.contains(fixture) {
        let expected: Vec<String> = usual.iter().map(|letter| char::from(*letter).to_string()).collect();
        combination(look, Code::IdentifierUnitCombination, [parcel, *fixture], &expected.join("、"));
    }
    look.region(county);
    Some(clean)
}

fn combination(look: &mut Look<'_>, code: Code, pair: [u8; 2], expected: &str) {
    let pair: String = pair.iter().map(|byte| char::from(*byte)).collect();
    let finding = look.finding(code).with("pair", pair).with("expected", expected);
    look.out.push(finding);
}

/// A segment: its name, from where to where, which bytes it may hold, and how to say so.
type Segment = (&'static str, usize, usize, fn(u8) -> bool, &'static str);

/// The segments in their order; the first that is not well formed is told.
fn segments(bytes: &[u8], look: &mut Look<'_>) -> bool {
    const SEGMENTS: &[Segment] = &[
        ("行政区划", 0, 6, |byte| byte.is_ascii_digit(), "0-9"),
        ("地籍区", 6, 9, |byte| byte.is_ascii_digit(), "0-9"),
        ("地籍子区", 9, 12, |byte| byte.is_ascii_digit(), "0-9"),
        ("土地所有权类型", 12, 13, |byte| matches!(byte, b'G' | b'J' | b'Z'), "G、J、Z"),
        ("宗地特征码", 13, 14, is_parcel, "A、B、C、D、E、F、G、H、L、N、S、W、X、Y"),
        ("宗地顺序号", 14, 19, |byte| byte.is_ascii_digit(), "0-9"),
        ("定着物特征码", 19, 20, |byte| matches!(byte, b'F' | b'L' | b'Q' | b'W'), "F、L、Q、W"),
        ("定着物单元编号", 20, 28, |byte| byte.is_ascii_digit(), "0-9"),
    ];
    for (name, from, to, test, expected) in SEGMENTS {
        let part = bytes.get(*from..*to).unwrap_or_default();
        if let Some(at) = part.iter().position(|byte| !test(*byte)) {
            let found = part.get(at).map_or_else(String::new, |byte| char::from(*byte).to_string());
            let finding = look
                .finding(Code::IdentifierSegment)
                .with("segment", name)
                .with("position", from + at + 1)
                .with("found", found)
                .with("expected", expected);
            look.out.push(finding);
            return false;
        }
    }
    true
}

fn is_parcel(byte: u8) -> bool {
    PARCELS.iter().any(|(letter, _)| *letter == byte)
}
