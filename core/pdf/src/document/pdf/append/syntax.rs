//! Objects as bytes.

use crate::document::pdf::Object;

/// Writes an object. Nothing that was read nests too deeply to be written.
pub(crate) fn write_object(object: &Object, out: &mut Vec<u8>) {
    match object {
        Object::Boolean(true) => out.extend(b"true"),
        Object::Boolean(false) => out.extend(b"false"),
        Object::Integer(value) => out.extend(value.to_string().into_bytes()),
        Object::Odd(word) => out.extend_from_slice(word),
        Object::Real(value) => out.extend(value.to_string().into_bytes()),
        Object::String(bytes) => write_string(bytes, out),
        Object::Name(name) => write_name(name, out),
        Object::Reference(id) => out.extend(format!("{} {} R", id.number, id.generation).into_bytes()),
        Object::Array(items) => {
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                write_object(item, out);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            for (key, value) in dictionary.iter() {
                write_name(key, out);
                out.push(b' ');
                write_object(value, out);
            }
            out.extend(b">>");
        }
        // A stream is an object of its own, never part of one.
        Object::Null | Object::Stream(_) => out.extend(b"null"),
    }
}

/// Thousandths as a real number, without trailing zeros.
pub(crate) fn real(thousandths: i64) -> String {
    let magnitude = thousandths.unsigned_abs();
    let sign = if thousandths < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:03}", magnitude / 1000, magnitude % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

pub(crate) fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in name {
        match byte {
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' | b'#' | 0..=b' ' | 127.. => {
                out.extend(format!("#{byte:02X}").into_bytes());
            }
            _ => out.push(*byte),
        }
    }
}

pub(crate) fn write_string(bytes: &[u8], out: &mut Vec<u8>) {
    if bytes.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push(b'(');
        for byte in bytes {
            if matches!(byte, b'(' | b')' | b'\\') {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out.push(b')');
    } else {
        write_hexadecimal(bytes, out);
    }
}

pub(crate) fn write_hexadecimal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'<');
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            out.push(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 });
        }
    }
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_thousandths() {
        for (value, text) in
            [(0, "0"), (-500, "-0.5"), (1000, "1"), (12_345, "12.345"), (100_000, "100"), (-1, "-0.001")]
        {
            assert_eq!(real(value), text);
        }
    }

    #[test]
    fn escapes_names_and_strings() {
        let mut out = Vec::new();
        write_name(b"A#/ b", &mut out);
        write_string(b"(a\\)", &mut out);
        write_string("é".as_bytes(), &mut out);
        assert_eq!(out, b"/A#23#2F#20b(\\(a\\\\\\))<c3a9>");
    }
}
