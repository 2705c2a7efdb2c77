//! Telephone numbers. Operators and new ranges are not told apart: a table of them would be out of date.

use super::{clean::Clean, look::Look};

/// Looks at a mainland mobile number; gives it without the country code when it is one.
pub(super) fn find_mobile(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    let clean = look.clean(text, "11")?;
    let bytes = clean.bytes();
    let local = bytes.strip_prefix(b"+").unwrap_or(bytes);
    let local = if local.len() > 11 { local.strip_prefix(b"86").unwrap_or(local) } else { local };
    if local.len() != 11 {
        look.length(local.len(), "11");
        return None;
    }
    let before = bytes.len() - local.len();
    if !look.all(local, before, |byte| byte.is_ascii_digit(), "0-9") {
        return None;
    }
    let [b'1', b'3'..=b'9', ..] = local else {
        look.form("1[3-9] + 9");
        return None;
    };
    Clean::of(clean.part(before, bytes.len())).ok()
}

/// Looks at any telephone number: mainland mobile and fixed lines, hot lines, Hong Kong, Macau, Taiwan.
pub(super) fn find_telephone(text: &str, look: &mut Look<'_>) -> Option<Clean> {
    const EXPECTED: &str = "1[3-9] + 9、0 + 9-11 (+ 1-6)、[2-9] + 7、+852/853/886";
    let clean = look.clean(text, "5-20")?;
    let bytes = clean.bytes();
    let local = ["+86", "+852", "+853", "+886"].iter().find_map(|code| bytes.strip_prefix(code.as_bytes()));
    let local = local.unwrap_or(bytes);
    if !look.all(local, bytes.len() - local.len(), |byte| byte.is_ascii_digit(), "0-9") {
        return None;
    }
    let fits = match local {
        [b'1', b'3'..=b'9', rest @ ..] if rest.len() == 9 => true,
        [b'8', b'6', b'1', b'3'..=b'9', rest @ ..] if rest.len() == 9 => true,
        [b'0', rest @ ..] => (9..=17).contains(&rest.len()),
        [b'4' | b'8', b'0', b'0', rest @ ..] if rest.len() == 7 => true,
        // Hong Kong, Macau, a mobile of Taiwan after its country code, and fixed lines without the code of their area.
        [b'2'..=b'9', rest @ ..] => (6..=8).contains(&rest.len()) || (matches!(local, [b'9', ..]) && rest.len() == 4),
        [b'1', rest @ ..] => rest.len() == 4,
        _ => false,
    };
    if !fits {
        look.form(EXPECTED);
        return None;
    }
    Some(clean)
}
