//! Numbers: one with all details, or a list as columns.

use dengji::{
    identifier::{self, IdentifierColumns, IdentifierKind, IdentifierReport},
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

    /// The number as logs may show it.
    function quick fn mask_identifier(kind: Name<IdentifierKind>, text: &str) -> String {
        Ok(identifier::mask(kind.0, text))
    }
}
