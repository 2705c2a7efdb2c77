//! The checks of one unit. Rows GZ-032 to GZ-035, GZ-040, GZ-044.

use super::{
    Area,
    details::area,
    form::{self, FormCheck},
};
use crate::property::{MAX_CONTRACT_STATUS, PropertyUnit, eligible};
use dengji_base::{
    dictionary,
    finding::{Code, Place},
    identifier::IdentifierKind,
};

impl FormCheck<'_, '_, '_> {
    /// Checks the values of a unit.
    pub(crate) fn unit(&mut self, unit: &PropertyUnit, place: &Place<'_>) {
        let at = place.key("unitCode");
        match form::text(unit.unit_code.as_typed(), 64, false, &at, self.out) {
            Some("") => self.out.push(at.finding(Code::PropertyUnitCodeMissing)),
            Some(code) => {
                self.number(IdentifierKind::UnitCode, code, &at);
                self.region(unit, &at);
            }
            None => {}
        }
        form::text(&unit.location, 500, false, &place.key("location"), self.out);
        let at = place.key("contractStatus");
        form::text(&unit.contract_status, MAX_CONTRACT_STATUS, false, &at, self.out);
        eligible(unit, self.rules.profile, self.rules.business, &at, self.out);
        self.coded("A19", &unit.housing_nature, 100, &place.key("housingNature"));
        self.coded("A18", &unit.housing_type, 100, &place.key("housingType"));
        self.coded("A17", &unit.planned_use, 200, &place.key("plannedUse"));
        let built = self.unit_area(&unit.building_area, &place.key("buildingArea"));
        let at = place.key("innerArea");
        let inner = self.unit_area(&unit.inner_area, &at);
        if let (Some(built), Some(inner)) = (built, inner)
            && inner > built
        {
            // The guide's own figure has such a row (GZ-044, C-60), so this is never an error by itself.
            let finding = at.finding(Code::PropertyInnerExceedsBuilding).with("inner", inner).with("built", built);
            self.out.push(finding.related_to(place.key("buildingArea").pointer()));
        }
        form::text(&unit.district, 100, false, &place.key("district"), self.out);
        let at = place.key("certificateNumber");
        if let Some(number) = form::text(unit.certificate_number.as_typed(), 100, false, &at, self.out)
            && !number.is_empty()
        {
            self.certificate(number, unit.unit_code.as_typed(), &at);
        }
    }

    /// A value from a code table.
    fn coded(&mut self, table: &'static str, value: &str, limit: usize, place: &Place<'_>) {
        if let Some(value) = form::text(value, limit, false, place, self.out)
            && !value.is_empty()
        {
            self.value(table, value, place);
        }
    }

    /// Local codes are normal, so one that neither the nation nor the profile knows is looked at, and kept.
    pub(crate) fn value(&mut self, table: &'static str, value: &str, place: &Place<'_>) {
        if !dictionary::known(table, value, &self.rules.profile.dictionaries) {
            self.out.push(place.finding(Code::PropertyValueUnknown).with("dictionary", table).with("value", value));
        }
    }

    /// A unit of another city cannot be filed on this platform's behalf without a look.
    fn region(&mut self, unit: &PropertyUnit, place: &Place<'_>) {
        let region = &self.rules.profile.region;
        let Some(key) = unit.unit_code.key() else {
            return;
        };
        let code = key.as_str();
        if code.len() == 28 && !code.starts_with(region.as_str()) {
            let prefix: String = code.chars().take(region.len()).collect();
            self.out.push(place.finding(Code::PropertyOtherRegion).with("region", prefix).with("expected", region));
        }
    }

    fn unit_area(&mut self, value: &str, place: &Place<'_>) -> Option<Area> {
        let text = form::text(value, 32, false, place, self.out)?;
        if text.is_empty() { None } else { area(text, place, self.out) }
    }
}
