//! Contact, mortgage, property and easement. Requirement rows GZ-030, GZ-035, GZ-037 to GZ-041.

use super::{
    Amount, Application, Area, Contact, DecimalFault, Easement, Mortgage, PropertyDetails, fields::Field,
    form::FormCheck,
};
use crate::property::PropertyUnit;
use dengji_base::{
    finding::{Code, Place},
    identifier::{self, IdentifierKind},
    identifier::{IdentifierText, NameKey},
    time::Date,
    words,
};

/// Decimals that the guide's own figures show for areas (GZ-035); more are kept, and noted.
const AREA_DECIMALS: u32 = 3;

const CONTACT: [Field; 3] = [Field::ContactName, Field::ContactAddress, Field::ContactPhone];

const MORTGAGE: [Field; 7] = [
    Field::MortgageMaximumAmount,
    Field::MortgagePrincipal,
    Field::MortgageClaimFrom,
    Field::MortgageClaimTo,
    Field::MortgageArea,
    Field::MortgageTransferRestricted,
    Field::MortgageSecuredScope,
];

const PROPERTY: [Field; 6] = [
    Field::PropertyUnitCode,
    Field::PropertyLocation,
    Field::PropertyRegisteredArea,
    Field::PropertyPlannedUse,
    Field::PropertyDistrict,
    Field::PropertyCertificateNumber,
];

const EASEMENT: [Field; 2] = [Field::EasementDominantLand, Field::EasementServientLand];

impl FormCheck<'_, '_, '_> {
    /// Checks the blocks below the parties.
    pub(crate) fn details(&mut self, form: &Application, unit: Option<&PropertyUnit>, root: &Place<'_>) {
        match form.contact() {
            Some(contact) => self.contact(contact, form, &root.key("contact")),
            None => self.absent(&CONTACT, 0, &root.key("contact")),
        }
        let expected = self.rules.expects_mortgage();
        match form.mortgage() {
            Some(mortgage) if expected => self.mortgage(mortgage, form, unit, &root.key("mortgage")),
            Some(_) => self.out.push(root.key("mortgage").finding(Code::ApplicationMortgageNotExpected)),
            None => self.absent(&MORTGAGE, 0, &root.key("mortgage")),
        }
        match form.property() {
            Some(details) => self.property(details, unit, &root.key("property")),
            None => self.absent(&PROPERTY, 0, &root.key("property")),
        }
        match form.easement() {
            Some(easement) => self.easement(easement, &root.key("easement")),
            None => self.absent(&EASEMENT, 0, &root.key("easement")),
        }
    }

    fn contact(&mut self, contact: &Contact, form: &Application, place: &Place<'_>) {
        let at = place.key("name");
        if let Some(name) = self.text(Field::ContactName, &contact.name, 0, &at)
            && !is_party(name, form)
        {
            self.out.push(at.finding(Code::ApplicationContactNotApplicant));
        }
        self.text(Field::ContactAddress, &contact.address, 0, &place.key("address"));
        self.phone(Field::ContactPhone, &contact.phone, 0, place);
    }

    fn mortgage(&mut self, mortgage: &Mortgage, form: &Application, unit: Option<&PropertyUnit>, place: &Place<'_>) {
        if mortgage.maximum_amount.is_none() {
            self.missing(Field::MortgageMaximumAmount, 0, &place.key("maximumAmount"));
        }
        let at = place.key("principal");
        if let Some(principal) = self.text(Field::MortgagePrincipal, &mortgage.principal, 0, &at)
            && let Err(fault) = Amount::parse(principal)
        {
            self.out.push(at.finding(amount_code(fault)));
        }
        let from = self.date(Field::MortgageClaimFrom, &mortgage.claim_from, &place.key("claimFrom"));
        let at = place.key("claimTo");
        let to = self.date(Field::MortgageClaimTo, &mortgage.claim_to, &at);
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            let finding = at
                .finding(Code::ApplicationClaimPeriod)
                .with("from", from)
                .with("to", to)
                .related_to(place.key("claimFrom").pointer());
            self.out.push(finding);
        }
        let at = place.key("area");
        if let Some(area) = self.area(Field::MortgageArea, &mortgage.area, &at) {
            // The land may be counted in, so that more than the building is possible (GZ-038).
            let own = form.property().and_then(|details| Area::parse(details.registered_area.trim()).ok());
            let built = own.or_else(|| unit.and_then(|unit| Area::parse(unit.building_area.trim()).ok()));
            if let Some(built) = built
                && area > built
            {
                let finding = at.finding(Code::ApplicationAreaExceedsBuilding).with("area", area).with("built", built);
                self.out.push(finding);
            }
        }
        if mortgage.transfer_restricted.is_none() {
            self.missing(Field::MortgageTransferRestricted, 0, &place.key("transferRestricted"));
        }
        self.text(Field::MortgageSecuredScope, &mortgage.secured_scope, 0, &place.key("securedScope"));
    }

    fn date(&mut self, field: Field, value: &str, place: &Place<'_>) -> Option<Date> {
        let text = self.text(field, value, 0, place)?;
        let date = Date::parse(text);
        if date.is_none() {
            self.out.push(place.finding(Code::ApplicationDateInvalid));
        }
        date
    }

    fn area(&mut self, field: Field, value: &str, place: &Place<'_>) -> Option<Area> {
        let text = self.text(field, value, 0, place)?;
        area(text, place, self.out)
    }

    fn property(&mut self, details: &PropertyDetails, unit: Option<&PropertyUnit>, place: &Place<'_>) {
        let at = place.key("unitCode");
        if let Some(code) = self.text(Field::PropertyUnitCode, details.unit_code.as_typed(), 0, &at) {
            match unit {
                // The unit's own code is checked where it stands.
                Some(unit) if unit.unit_code == details.unit_code => {}
                Some(_) => self.out.push(at.finding(Code::ApplicationUnitMismatch)),
                None => self.number(IdentifierKind::UnitCode, code, &at),
            }
        }
        let at = place.key("location");
        if let Some(location) = self.text(Field::PropertyLocation, &details.location, 0, &at) {
            self.agree(location, unit.map(|unit| unit.location.as_str()), "location", &at);
        }
        let at = place.key("registeredArea");
        if let Some(registered) = self.area(Field::PropertyRegisteredArea, &details.registered_area, &at)
            && let Some(unit) = unit
            && let Ok(built) = Area::parse(unit.building_area.trim())
            && built != registered
        {
            // Two fields of two screens; which equals which is not said (C-59).
            let finding = at.finding(Code::ApplicationAreaDiffers).with("registered", registered).with("built", built);
            self.out.push(finding);
        }
        let at = place.key("plannedUse");
        if let Some(planned) = self.text(Field::PropertyPlannedUse, &details.planned_use, 0, &at) {
            self.agree(planned, unit.map(|unit| unit.planned_use.as_str()), "plannedUse", &at);
            // The unit's own value is looked up where it stands.
            if unit.is_none_or(|unit| unit.planned_use.trim() != planned) {
                self.value("A17", planned, &at);
            }
        }
        let at = place.key("district");
        if let Some(district) = self.text(Field::PropertyDistrict, &details.district, 0, &at) {
            self.agree(district, unit.map(|unit| unit.district.as_str()), "district", &at);
        }
        let at = place.key("certificateNumber");
        if let Some(certificate) =
            self.text(Field::PropertyCertificateNumber, details.certificate_number.as_typed(), 0, &at)
        {
            let code =
                if details.unit_code.is_blank() { unit.map(|unit| &unit.unit_code) } else { Some(&details.unit_code) };
            self.certificate(certificate, code.map_or("", IdentifierText::as_typed), &at);
            if let Some(unit) = unit
                && !unit.certificate_number.is_blank()
                && unit.certificate_number != details.certificate_number
            {
                self.out.push(at.finding(Code::ApplicationUnitDiffers).with("field", "certificateNumber"));
            }
        }
    }

    /// The form repeats what the unit says; where both say something, they should say the same (GZ-040).
    fn agree(&mut self, written: &str, known: Option<&str>, field: &str, place: &Place<'_>) {
        if let Some(known) = known.map(str::trim)
            && !known.is_empty()
            && known != written
        {
            self.out.push(place.finding(Code::ApplicationUnitDiffers).with("field", field));
        }
    }

    /// A certificate (不动产权证书) or a proof (不动产登记证明), told apart by their own words; of the unit with this code.
    pub(crate) fn certificate(&mut self, number: &str, unit_code: &str, place: &Place<'_>) {
        // A blank between the letters of the word is a spelling.
        let letters = || number.chars().filter(|letter| !letter.is_whitespace());
        let proof = letters().zip(letters().skip(1)).any(|pair| pair == ('证', '明'));
        let kind = if proof { IdentifierKind::ProofNumber } else { IdentifierKind::CertificateNumber };
        self.number(kind, number, place);
        if let Some(province) = identifier::other_province(number, unit_code) {
            let finding = place.finding(Code::PropertyCertificateProvince);
            self.out.push(finding.with("province", province.written).with("expected", province.expected).assumed(true));
        }
    }

    /// Both lands belong to an easement (GZ-041); where both are starred, the missing one was told of by its star.
    fn easement(&mut self, easement: &Easement, place: &Place<'_>) {
        let lands = [
            (Field::EasementDominantLand, &easement.dominant_land, place.key("dominantLand")),
            (Field::EasementServientLand, &easement.servient_land, place.key("servientLand")),
        ];
        for (field, land, at) in &lands {
            self.text(*field, land, 0, at);
        }
        for (field, _, at) in lands.iter().filter(|(_, land, _)| words::is_blank(land)) {
            if self.rules.starred(*field).is_none() {
                self.out.push(at.finding(Code::ApplicationEasementIncomplete));
            }
        }
    }
}

fn amount_code(fault: DecimalFault) -> Code {
    match fault {
        DecimalFault::Form => Code::ApplicationAmountInvalid,
        DecimalFault::NotPositive => Code::ApplicationAmountNotPositive,
        DecimalFault::TooPrecise => Code::ApplicationAmountTooPrecise,
        DecimalFault::TooLarge => Code::ApplicationAmountTooLarge,
    }
}

/// Checks an area.
pub(crate) fn area(text: &str, place: &Place<'_>, out: &mut dengji_base::finding::Collector<'_>) -> Option<Area> {
    match Area::parse(text) {
        Ok(area) => {
            if area.decimals() > AREA_DECIMALS {
                out.push(place.finding(Code::ApplicationAreaTooPrecise).with("decimals", area.decimals()));
            }
            Some(area)
        }
        Err(DecimalFault::TooPrecise) => {
            out.push(place.finding(Code::ApplicationAreaTooPrecise).with("decimals", "> 6"));
            None
        }
        Err(DecimalFault::NotPositive) => {
            out.push(place.finding(Code::ApplicationAreaNotPositive));
            None
        }
        Err(DecimalFault::Form | DecimalFault::TooLarge) => {
            out.push(place.finding(Code::ApplicationAreaInvalid));
            None
        }
    }
}

/// Whether the contact is one of the applicants or of those who act for them (GZ-030).
fn is_party(name: &str, form: &Application) -> bool {
    let is = |other: &str| NameKey::same(other, name);
    form.buyers.iter().any(|buyer| is(&buyer.name) || buyer.agent().is_some_and(|agent| is(&agent.name)))
        || form
            .sellers
            .iter()
            .chain(&form.mortgagees)
            .any(|party| is(&party.name) || party.agent().is_some_and(|agent| is(&agent.name)))
}
