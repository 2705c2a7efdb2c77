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
