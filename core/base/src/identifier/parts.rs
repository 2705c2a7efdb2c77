//! What a well-formed number says.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    IdentifierKind, Plain, Regions,
    certificate::Certificate,
    clean::Clean,
    resident::{birth_of_eighteen, birth_of_fifteen, upgraded},
};
use crate::time::Date;

/// One thing that a number says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IdentifierPart {
    /// Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code …
    pub name: String,
    /// Its value as text.
    pub value: String,
}

struct Parts(Vec<IdentifierPart>);

impl Parts {
    #[expect(clippy::needless_pass_by_value, reason = "parts are texts, characters and numbers alike")]
    fn add(&mut self, name: &str, value: impl ToString) {
        self.0.push(IdentifierPart { name: name.to_owned(), value: value.to_string() });
    }

    /// The county: its code, its name in a year (or its last name), and its name today if it is still listed.
    fn region(&mut self, code: &str, then: Option<i32>, today: Date, regions: &Regions) {
        self.add("regionCode", code);
        if let Some(name) = then.and_then(|year| regions.name_in(code, year)).or_else(|| regions.last_name(code)) {
            self.add("regionThen", name);
        }
        if let Some(name) = regions.name_in(code, today.year()) {
            self.add("regionNow", name);
        }
    }

    fn birth(&mut self, birth: Option<Date>) {
        if let Some(birth) = birth {
            self.add("birthDate", birth);
        }
    }

    /// Odd sequence numbers are men's.
    fn sex(&mut self, sequence: &str) {
        let odd = sequence.bytes().last().is_some_and(|digit| digit % 2 == 1);
        self.add("sex", if odd { "male" } else { "female" });
    }
}

/// The parts of a number of this kind.
pub(super) fn of(kind: IdentifierKind, plain: &Plain<'_>, today: Date, regions: &Regions) -> Vec<IdentifierPart> {
    let mut parts = Parts(Vec::new());
    match plain {
        Plain::Clean(clean) => of_clean(kind, clean, today, regions, &mut parts),
        Plain::Certificate(certificate) => of_certificate(certificate, &mut parts),
        Plain::Text(_) => {}
    }
    parts.0
}

fn of_clean(kind: IdentifierKind, clean: &Clean, today: Date, regions: &Regions, parts: &mut Parts) {
    let (bytes, length) = (clean.bytes(), clean.bytes().len());
    match (kind, length) {
        (IdentifierKind::UnitCode, _) => {
            parts.region(clean.part(0, 6), None, today, regions);
            parts.add("parcelCode", clean.part(0, 19));
            for (name, from, to) in [
                ("district", 6, 9),
                ("subdistrict", 9, 12),
                ("landOwnership", 12, 13),
                ("parcelKind", 13, 14),
                ("parcelSequence", 14, 19),
                ("fixtureKind", 19, 20),
                ("fixtureNumber", 20, 28),
            ] {
                parts.add(name, clean.part(from, to));
            }
            if clean.part(19, 20) == "F" {
                parts.add("building", clean.part(20, 24));
                parts.add("room", clean.part(24, 28));
            }
            let segments = [clean.part(0, 6), clean.part(6, 12), clean.part(12, 19), clean.part(19, 28)];
            parts.add("printed", segments.join(" "));
            // 地籍区 and 地籍子区 zero, and no sea or island.
            if clean.part(6, 12) == "000000" && !matches!(clean.part(13, 14), "G" | "H") {
                parts.add("virtual", true);
            }
        }
        (IdentifierKind::Uscc | IdentifierKind::BusinessLicence, 18) => {
            parts.add("department", clean.part(0, 1));
            parts.add("category", clean.part(1, 2));
            parts.region(clean.part(2, 8), None, today, regions);
            parts.add("organisationCode", clean.part(8, 17));
        }
        (IdentifierKind::BusinessLicence, _) => parts.region(clean.part(0, 6), None, today, regions),
        (IdentifierKind::OrganisationCode, _) => {
            parts.add("printed", format!("{}-{}", clean.part(0, 8), clean.part(8, 9)));
        }
        (IdentifierKind::ResidentId | IdentifierKind::HouseholdRegister, 18) => {
            let birth = birth_of_eighteen(bytes);
            parts.region(clean.part(0, 6), birth.map(Date::year), today, regions);
            parts.birth(birth);
            parts.sex(clean.part(14, 17));
            parts.add("equalityKey", clean.text());
        }
        (IdentifierKind::ResidentId | IdentifierKind::HouseholdRegister, _) => {
            let birth = birth_of_fifteen(bytes);
            parts.region(clean.part(0, 6), birth.map(Date::year), today, regions);
            parts.birth(birth);
            parts.sex(clean.part(12, 15));
            if let Some(upgraded) = upgraded(clean.text()) {
                parts.add("upgraded", &upgraded);
                parts.add("equalityKey", upgraded);
            }
        }
        (IdentifierKind::ResidencePermit, _) => {
            parts.region(clean.part(0, 6), None, today, regions);
            parts.birth(birth_of_eighteen(bytes));
            parts.sex(clean.part(14, 17));
            parts.add("equalityKey", clean.text());
        }
        (IdentifierKind::PermanentResidence, 18) => {
            parts.add("placeCode", clean.part(1, 3));
            parts.add("countryCode", clean.part(3, 6));
            parts.birth(birth_of_eighteen(bytes));
            parts.sex(clean.part(14, 17));
            parts.add("equalityKey", clean.text());
        }
        (IdentifierKind::PermanentResidence, _) => parts.add("country", clean.part(0, 3)),
        (IdentifierKind::HkMacauPermit, _) => {
            parts.add("territory", if bytes.first() == Some(&b'H') { "hong_kong" } else { "macau" });
            parts.add("equalityKey", clean.part(0, 9));
            if length == 11 {
                parts.add("renewals", clean.part(9, 11));
            }
        }
        (IdentifierKind::TaiwanPermit, _) => {
            parts.add("equalityKey", clean.part(0, 8));
            if length > 8 {
                parts.add("issue", clean.part(8, 10));
            }
        }
        (IdentifierKind::BatchNumber, _) => {
            parts.add("month", format!("{}-{}", clean.part(1, 5), clean.part(5, 7)));
            parts.add("serial", clean.part(7, 14));
        }
        (IdentifierKind::TaiwanIdentityCard, _) => {
            let man = matches!(clean.part(1, 2), "1" | "8");
            parts.add("sex", if man { "male" } else { "female" });
        }
        _ => {}
    }
}

fn of_certificate(certificate: &Certificate, parts: &mut Parts) {
    match &certificate.unified {
        None => parts.add("legacy", true),
        Some(unified) => {
            parts.add("province", &unified.province);
            parts.add("year", &unified.year);
            parts.add("place", &unified.place);
            parts.add("serial", &unified.serial);
        }
    }
}
