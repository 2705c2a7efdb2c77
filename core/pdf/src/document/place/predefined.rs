//! What the names of predefined character maps say (ISO 32000-1, 9.7.5.2): how many bytes a code has, which character it is,
//! and by which glyph of Adobe's collections its width is looked up.

use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GB18030, SHIFT_JIS};

/// How the bytes of a string are codes.
#[derive(Clone, Copy, Debug)]
enum Bytes {
    /// Two bytes, which are the number of the glyph.
    Identity,
    Utf8,
    /// UTF-16, of which UCS-2 is a part.
    Utf16,
    Utf32,
    /// A national encoding of one to four bytes.
    National(&'static Encoding),
    /// Two bytes of a national encoding without their highest bits.
    SevenBit(&'static Encoding),
}

/// The glyphs of ASCII in a collection. Those of ideographs are not at hand: they have the full width by default.
#[derive(Clone, Copy, Debug)]
struct Latin {
    /// Of the blank.
    blank: u32,
    /// Of the exclamation mark, with the others behind it.
    first: u32,
}

/// A predefined character map.
#[derive(Clone, Copy, Debug)]
pub(super) struct Predefined {
    bytes: Bytes,
    latin: Latin,
    pub(super) is_vertical: bool,
}

/// A national encoding by the beginning of a map's name.
const NATIONAL: [(&str, &Encoding); 8] = [
    ("GB", GB18030),
    ("B5", BIG5),
    ("ET", BIG5),
    ("HK", BIG5),
    ("KSC", EUC_KR),
    ("EUC", EUC_JP),
    ("78-EUC", EUC_JP),
    ("CNS-EUC", BIG5),
];

impl Predefined {
    /// The map of this name; one of two-byte glyph numbers where the name is not known.
    pub(super) fn named(name: &[u8]) -> Self {
        let name = std::str::from_utf8(name).unwrap_or_default();
        let base = name.strip_suffix("-H").or_else(|| name.strip_suffix("-V")).unwrap_or(name);
        let holds = |part: &str| name.contains(part);
        let bytes = match base {
            "GB" | "GBT" => Bytes::SevenBit(GB18030),
            "KSC" => Bytes::SevenBit(EUC_KR),
            "H" | "V" | "78" | "Add" | "Ext" => Bytes::SevenBit(EUC_JP),
            // Nothing decodes them here.
            "KSC-Johab" | "CNS-EUC" | "CNS1" | "CNS2" => Bytes::Identity,
            _ if base.starts_with("Uni") && holds("UTF8") => Bytes::Utf8,
            _ if base.starts_with("Uni") && holds("UTF32") => Bytes::Utf32,
            _ if base.starts_with("Uni") => Bytes::Utf16,
            _ if holds("RKSJ") => Bytes::National(SHIFT_JIS),
            _ => {
                let known = NATIONAL.iter().find(|(start, _)| base.starts_with(start));
                known.map_or(Bytes::Identity, |(_, encoding)| Bytes::National(encoding))
            }
        };
        // Half-width Latin letters where the encoding's own fonts have them, else proportional ones.
        let latin = match base {
            "GB-EUC" | "GBK-EUC" | "GBT-EUC" => Latin { blank: 7716, first: 814 },
            "ETen-B5" | "B5" | "CNS-EUC" => Latin { blank: 13_648, first: 13_649 },
            "KSC-EUC" | "KSCms-UHC-HW" => Latin { blank: 8094, first: 8095 },
            "83pv-RKSJ" | "90msp-RKSJ" | "90pv-RKSJ" => Latin { blank: 1, first: 2 },
            "UniJIS-UCS2-HW" | "EUC" | "78-EUC" => Latin { blank: 231, first: 232 },
            _ if holds("RKSJ") => Latin { blank: 231, first: 232 },
            _ => Latin { blank: 1, first: 2 },
        };
        Self { bytes, latin, is_vertical: name.ends_with("-V") || name == "V" }
    }

    /// How many bytes the next code has, at least one of which is there.
    pub(super) fn length(&self, bytes: &[u8]) -> usize {
        let first = bytes.first().copied().unwrap_or_default();
        let second = bytes.get(1).copied().unwrap_or_default();
        match self.bytes {
            Bytes::Utf16 if matches!(first, 0xd8..=0xdb) => 4,
            Bytes::Utf32 => 4,
            Bytes::Utf8 => match first {
                0xc0..=0xdf => 2,
                0xe0..=0xef => 3,
                0xf0..=0xf7 => 4,
                _ => 1,
            },
            Bytes::National(_) if matches!(first, 0..=0x80 | 0xff) => 1,
            Bytes::National(encoding) if encoding == GB18030 && second.is_ascii_digit() => 4,
            Bytes::National(encoding) if encoding == SHIFT_JIS && matches!(first, 0xa0..=0xdf) => 1,
            Bytes::National(encoding) if encoding == EUC_JP && first == 0x8f => 3,
            Bytes::Identity | Bytes::SevenBit(_) | Bytes::Utf16 | Bytes::National(_) => 2,
        }
    }

    /// The character of a code; none where the name does not say it.
    pub(super) fn character(&self, code: u32) -> Option<char> {
        let bytes = code.to_be_bytes();
        let used = bytes.get(usize::try_from(code.leading_zeros() / 8).unwrap_or(4).min(3)..).unwrap_or_default();
        match self.bytes {
            Bytes::Identity => None,
            Bytes::Utf32 => char::from_u32(code),
            Bytes::Utf8 => std::str::from_utf8(used).ok()?.chars().next(),
            Bytes::Utf16 => match (u16::try_from(code >> 16).ok()?, u16::try_from(code & 0xffff).ok()?) {
                (0, unit) => char::from_u32(u32::from(unit)),
                (high, low) => char::decode_utf16([high, low]).next()?.ok(),
            },
            Bytes::National(encoding) => decoded(encoding, used),
            Bytes::SevenBit(encoding) => decoded(encoding, (code | 0x8080).to_be_bytes().get(2..)?),
        }
    }

    /// The glyph by which the width of a code is looked up; none for the usual one.
    pub(super) fn glyph(&self, code: u32) -> Option<u32> {
        match (self.bytes, self.character(code)) {
            (Bytes::Identity, _) => Some(code),
            (_, Some(' ')) => Some(self.latin.blank),
            (_, Some(character @ '!'..='~')) => Some(self.latin.first + u32::from(character) - u32::from('!')),
            _ => None,
        }
    }
}

fn decoded(encoding: &'static Encoding, bytes: &[u8]) -> Option<char> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    text.chars().next().filter(|character| *character != '\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(map: &str, mut bytes: &[u8]) -> Vec<(usize, Option<char>, Option<u32>)> {
        let map = Predefined::named(map.as_bytes());
        let mut found = Vec::new();
        while !bytes.is_empty() {
            let length = map.length(bytes).min(bytes.len());
            let (now, rest) = bytes.split_at(length);
            let code = now.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
            found.push((length, map.character(code), map.glyph(code)));
            bytes = rest;
        }
        found
    }

    #[test]
    fn codes_have_one_to_four_bytes() {
        let mixed = "A登\u{20bb7}";
        let utf16: Vec<u8> = mixed.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let utf32: Vec<u8> = mixed.chars().flat_map(|character| u32::from(character).to_be_bytes()).collect();
        let (gb, _, _) = GB18030.encode(mixed);
        let all = [
            ("UniGB-UTF16-H", utf16, [2, 2, 4]),
            ("UniGB-UTF32-H", utf32, [4, 4, 4]),
            ("UniGB-UTF8-H", mixed.as_bytes().to_vec(), [1, 3, 4]),
            ("GBK2K-H", gb.to_vec(), [1, 2, 4]),
        ];
        for (name, bytes, lengths) in all {
            let found = read(name, &bytes);
            assert_eq!(found.iter().map(|(length, ..)| *length).collect::<Vec<_>>(), lengths, "{name}");
            assert_eq!(found.iter().filter_map(|(_, character, _)| *character).collect::<String>(), mixed, "{name}");
            assert_eq!(found.iter().map(|(.., glyph)| *glyph).collect::<Vec<_>>(), [Some(34), None, None], "{name}");
        }
    }

    #[test]
    fn latin_letters_have_half_the_width_or_their_own() {
        assert_eq!(read("GBK-EUC-H", b" !"), [(1, Some(' '), Some(7716)), (1, Some('!'), Some(814))]);
        assert_eq!(read("GBKp-EUC-H", b"!"), [(1, Some('!'), Some(2))]);
        assert_eq!(read("90ms-RKSJ-V", b"\x82\xa0"), [(2, Some('あ'), None)]);
        assert_eq!(read("GB-H", b"\x35\x47"), [(2, Some('登'), None)]);
        assert_eq!(read("ETen-B5-H", b"\xb5\x6e"), [(2, Some('登'), None)]);
        assert_eq!(read("Identity-H", b"\x35\x47"), [(2, None, Some(0x3547))]);
        assert!(Predefined::named(b"GBK-EUC-V").is_vertical);
    }
}
