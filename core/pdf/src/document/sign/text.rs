//! Texts and times as a PDF holds them.

use dengji_base::time::Instant;

/// A text string (ISO 32000, 7.9.2.2): ASCII as it is, anything else in UTF-16 with its mark, which every reader knows.
pub(super) fn text_string(text: &str) -> Vec<u8> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.as_bytes().to_vec();
    }
    let mut bytes = vec![0xfe, 0xff];
    for unit in text.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    bytes
}

/// A date (ISO 32000, 7.9.4), on the clock of China.
pub(super) fn date_string(at: Instant) -> Vec<u8> {
    let digits: String = at.china_text().chars().filter(char::is_ascii_digit).collect();
    format!("D:{digits}+08'00'").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_text_and_time() {
        assert_eq!(text_string("Approved (1)"), b"Approved (1)");
        assert_eq!(text_string("登𠮷"), [0xfe, 0xff, 0x76, 0x7b, 0xd8, 0x42, 0xdf, 0xb7]);
        let at = Instant::parse("2024-08-01T20:30:05Z").unwrap();
        assert_eq!(date_string(at), b"D:20240802043005+08'00'");
    }
}
