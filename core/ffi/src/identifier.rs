//! Numbers: one with all details, or a list as columns.

use dengji::{
    identifier::{self, IdentifierColumns, IdentifierKind, IdentifierReport, IdentifierText, PersonKey, UnitKey},
    party::Enterprise,
    time::Date,
};

use crate::{
    cross::{Json, Name},
    region::Regions,
};

operations! { "";
    /// Everything about one number, by what it claims to be: findings, canonical form, parts, mask. `today` is the day in
    /// China.
    function quick fn check_identifier(
        kind: Name<IdentifierKind>, text: &str, today: Date, regions: Option<&Regions>,
    ) -> Json<IdentifierReport> {
        Ok(Json(identifier::check(kind.0, text, today, Regions::or_builtin(regions))))
    }

    /// The verdicts on many numbers of one kind, as columns.
    function work fn check_identifiers(
        kind: Name<IdentifierKind>, texts: Vec<&str>, today: Date, regions: Option<&Regions>,
    ) -> Json<IdentifierColumns> {
        Ok(Json(identifier::check_list(kind.0, &texts, today, Regions::or_builtin(regions))))
    }

    /// What a person is looked up by in tables of the host: one text for every spelling of a number, the old and the new
    /// number of a resident, a permit and its renewals. Nothing where no number is written.
    function quick fn person_key(document_number: &str, kind: Option<Name<IdentifierKind>>) -> Option<String> {
        let number = IdentifierText::from(document_number);
        Ok(PersonKey::of(kind.map_or(IdentifierKind::ResidentId, |kind| kind.0), &number).map(|key| key.to_string()))
    }

    /// What an enterprise is looked up by in tables of the host: one text for every spelling of its number and its name.
    /// Nothing where either is blank.
    function quick fn enterprise_key(enterprise: Json<Enterprise>) -> Option<String> {
        Ok(enterprise.0.key().map(|key| key.to_string()))
    }

    /// What a unit or a parcel is looked up by: its code without blanks, in upper case. Nothing where none is written.
    function quick fn unit_key(unit_code: &str) -> Option<String> {
        Ok(UnitKey::of(&IdentifierText::from(unit_code)).map(|key| key.as_str().to_owned()))
    }

    /// The number as logs may show it.
    function quick fn mask_identifier(kind: Name<IdentifierKind>, text: &str) -> String {
        Ok(identifier::mask(kind.0, text))
    }
}
