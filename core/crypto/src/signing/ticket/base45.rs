//! Base45 (RFC 9285), strictly: no text but the encoder's own is read.

const LETTERS: [u8; 45] = *b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

fn push(text: &mut String, value: u16) {
    let letter = LETTERS.get(usize::from(value % 45)).copied();
    text.push(char::from(letter.unwrap_or(b'0')));
}

pub(super) fn encode(bytes: &[u8], text: &mut String) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    for pair in pairs {
        let value = u16::from_be_bytes(*pair);
        push(text, value);
        push(text, value / 45);
        push(text, value / (45 * 45));
    }
    for byte in rest {
        push(text, u16::from(*byte));
        push(text, u16::from(*byte) / 45);
    }
}

/// `None` for a letter outside the set, a length of 3n + 1, and a group whose value is too large for its bytes. What
/// is left has one spelling, for a number has one in base 45.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let value = |letter: &u8| {
        let at = LETTERS.iter().position(|other| other == letter)?;
        u32::try_from(at).ok()
    };
    let (groups, rest) = text.as_bytes().as_chunks::<3>();
    let mut bytes = Vec::with_capacity(groups.len() * 2 + 1);
    for [a, b, c] in groups {
        let pair = u16::try_from(value(a)? + 45 * value(b)? + 45 * 45 * value(c)?).ok()?;
        bytes.extend_from_slice(&pair.to_be_bytes());
    }
    match rest {
        [] => {}
        [a, b] => bytes.push(u8::try_from(value(a)? + 45 * value(b)?).ok()?),
        _ => return None,
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_rfc() {
        for (bytes, text) in
            [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")]
        {
            let mut encoded = String::new();
            encode(bytes.as_bytes(), &mut encoded);
            assert_eq!(encoded, text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
        for wrong in ["GGW", "::", "B", "BB8A", "bb8", "BB8\n", "é8"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_readable_group_has_one_spelling() {
        let mut read = 0;
        for a in LETTERS {
            for b in LETTERS {
                for c in LETTERS {
                    let text = String::from_utf8(vec![a, b, c]).unwrap();
                    if let Some(bytes) = decode(&text) {
                        let mut again = String::new();
                        encode(&bytes, &mut again);
                        assert_eq!(again, text);
                        read += 1;
                    }
                }
            }
        }
        assert_eq!(read, 65536);
    }
}
