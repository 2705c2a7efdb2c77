//! Numbers as they may be shown where the whole is not needed.

use super::{IdentifierKind, paper};

/// A number with its middle hidden, for display and for logs.
///
/// Of a person's number, the first three and the last two characters stay (of a phone the last four), never the day of
/// birth; of others, enough to tell two apart: the parcel and the room of a unit, the year and place of a certificate.
/// What is short, or longer than any number, is hidden wholly. Full-width forms and blanks are made plain first.
pub fn mask(kind: IdentifierKind, text: &str) -> String {
    if text.len() > 1024 {
        return "****".to_owned();
    }
    let plain: Vec<char> = paper::plain(text).collect();
    let (first, last) = match kind {
        IdentifierKind::UnitCode => (14, 4),
        IdentifierKind::Uscc | IdentifierKind::BusinessLicence => (4, 4),
        IdentifierKind::CertificateNumber | IdentifierKind::ProofNumber => (10, 3),
        IdentifierKind::BatchNumber => (7, 2),
        IdentifierKind::Phone | IdentifierKind::Telephone => (3, 4),
        IdentifierKind::ResidentId
        | IdentifierKind::HouseholdRegister
        | IdentifierKind::ResidencePermit
        | IdentifierKind::PermanentResidence => (3, 2),
        _ => (2, 2),
    };
    let hidden = plain.len().saturating_sub(first + last);
    // At least four hidden characters, else nothing is shown.
    if hidden < 4 {
        return "*".repeat(plain.len());
    }
    let shown = |range: std::ops::Range<usize>| plain.get(range).unwrap_or_default().iter().collect::<String>();
    format!("{}{}{}", shown(0..first), "*".repeat(hidden), shown(plain.len() - last..plain.len()))
}

/// A name of which only the first character stays, for texts that may end in a log. Hidden is as much for any name, so
/// that its length says nothing.
#[doc(hidden)]
pub fn mask_name(name: &str) -> String {
    name.trim().chars().next().map_or_else(String::new, |first| format!("{first}**"))
}
