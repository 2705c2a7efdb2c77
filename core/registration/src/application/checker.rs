//! Checking a sub-case: the form, the questionnaire, the materials and the unit, together and by themselves.

use std::ops::Deref;

use super::{
    Facts, SubCaseDocument, SubCaseInput, answers,
    form::{self, FormCheck},
    materials,
    rules::{Active, BusinessRules},
};
use dengji_base::{
    finding::{Code, Collector, Place, Report},
    identifier::Regions,
    time::Date,
};
use dengji_platform::platform::{Choice, Profile};

/// A profile with its rules looked up once, for every business type. Make one and keep it.
///
/// `P` is `&Profile`, `Arc<Profile>` or another pointer to the profile.
#[derive(Clone, Debug)]
pub struct Checker<P> {
    profile: P,
    /// In the order of the profile's business types; the last one is for business types it does not know.
    businesses: Vec<BusinessRules>,
}

impl<P: Deref<Target = Profile>> Checker<P> {
    /// Looks up the rules of a profile.
    pub fn new(profile: P) -> Self {
        let mut businesses: Vec<BusinessRules> =
            profile.business_types.iter().map(|business| BusinessRules::new(&profile, Some(business))).collect();
        businesses.push(BusinessRules::new(&profile, None));
        Self { profile, businesses }
    }

    /// The profile.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The pointer to the profile, for a host that shares it.
    pub fn pointer(&self) -> &P {
        &self.profile
    }

    fn rules(&self, code: &str) -> Option<&BusinessRules> {
        let position = self.profile.business_types.iter().position(|business| business.code == code);
        self.businesses.get(position.unwrap_or(self.businesses.len().saturating_sub(1)))
    }

    fn run(&self, input: &SubCaseInput<'_>, today: Date, part: impl FnOnce(&Active<'_>, &mut Collector<'_>)) -> Report {
        let profile: &Profile = &self.profile;
        let mut out = Collector::new(&profile.severities);
        if let Some(rules) = self.rules(input.business_type) {
            part(&Active::new(profile, rules, Facts::new(*input, profile, today)), &mut out);
        }
        out.finish()
    }

    /// Checks a sub-case as a whole. Pointers: `/businessType`, `/organisationType`, `/propertyType`, `/unit/…`,
    /// `/application/…`, `/questionnaire/…`, `/materials/…`.
    pub fn check(&self, input: &SubCaseInput<'_>, today: Date, regions: &Regions) -> Report {
        self.run(input, today, |rules, out| whole(input, rules, today, regions, out))
    }

    /// Checks the application form alone; pointers into the form.
    pub fn check_application(&self, input: &SubCaseInput<'_>, today: Date, regions: &Regions) -> Report {
        self.run(input, today, |rules, out| {
            FormCheck { rules, today, regions, out }.form(input, &Place::ROOT);
        })
    }

    /// Checks the questionnaire alone; pointers into the questionnaire.
    pub fn check_questionnaire(&self, input: &SubCaseInput<'_>, today: Date) -> Report {
        self.run(input, today, |rules, out| {
            answers::collect(input.questionnaire, input.application, rules, &Place::ROOT, out);
        })
    }

    /// Checks the materials alone; pointers into the list of materials.
    pub fn check_materials(&self, input: &SubCaseInput<'_>, today: Date) -> Report {
        self.run(input, today, |rules, out| materials::collect(input.materials, rules, &Place::ROOT, out))
    }

    /// Checks the unit alone; pointers into the unit.
    pub fn check_unit(&self, input: &SubCaseInput<'_>, today: Date, regions: &Regions) -> Report {
        self.run(input, today, |rules, out| FormCheck { rules, today, regions, out }.unit(input.unit, &Place::ROOT))
    }
}

/// A profile with its rules for one business type: for a case, whose business never changes.
pub(crate) struct BusinessChecker<'p> {
    profile: &'p Profile,
    rules: BusinessRules,
}

impl<'p> BusinessChecker<'p> {
    pub(crate) fn new(profile: &'p Profile, business_type: &str) -> Self {
        let rules = BusinessRules::new(profile, profile.business_type(business_type));
        Self { profile, rules }
    }

    /// The rules that hold for a sub-case of this business type, as it stands.
    pub(crate) fn active<'a>(&'a self, input: &SubCaseInput<'a>, today: Date) -> Active<'a> {
        Active::new(self.profile, &self.rules, Facts::new(*input, self.profile, today))
    }

    /// See [`Checker::check`]; the input is of this business type.
    pub(crate) fn check(&self, input: &SubCaseInput<'_>, today: Date, regions: &Regions) -> Report {
        let mut out = Collector::new(&self.profile.severities);
        whole(input, &self.active(input, today), today, regions, &mut out);
        out.finish()
    }
}

/// Checks a sub-case as a whole; see [`Checker::check`]. For more than one keep a [`Checker`].
pub fn check_sub_case(input: &SubCaseInput<'_>, profile: &Profile, today: Date, regions: &Regions) -> Report {
    BusinessChecker::new(profile, input.business_type).check(input, today, regions)
}

impl SubCaseDocument {
    /// Checks all of it. For many sub-cases keep a [`Checker`].
    pub fn check(&self, profile: &Profile, today: Date, regions: &Regions) -> Report {
        check_sub_case(&self.input(), profile, today, regions)
    }
}

fn whole(input: &SubCaseInput<'_>, rules: &Active<'_>, today: Date, regions: &Regions, out: &mut Collector<'_>) {
    let root = Place::ROOT;
    choices(input, rules, &root, out);
    let mut check = FormCheck { rules, today, regions, out };
    check.unit(input.unit, &root.key("unit"));
    check.form(input, &root.key("application"));
    answers::collect(input.questionnaire, input.application, rules, &root.key("questionnaire"), out);
    materials::collect(input.materials, rules, &root.key("materials"), out);
}

/// What was chosen before the form was opened (GZ-010 to GZ-012).
fn choices(input: &SubCaseInput<'_>, rules: &Active<'_>, root: &Place<'_>, out: &mut Collector<'_>) {
    let at = root.key("businessType");
    match rules.business {
        None => {
            if form::text(input.business_type, 64, false, &at, out).is_some() {
                out.push(at.finding(Code::ApplicationBusinessTypeUnknown));
            }
        }
        Some(business) if !business.online => {
            out.push(at.finding(Code::ApplicationBusinessTypeOffline).with("business", &business.name.zh));
        }
        Some(_) => {}
    }
    let profile = rules.profile;
    let at = root.key("organisationType");
    let allowed = rules.business.map_or(&[][..], |business| &business.organisation_types);
    if !profile.organisation_types.iter().any(|choice| choice.code == input.organisation_type) {
        out.push(at.finding(Code::ApplicationOrganisationTypeUnknown));
    } else if !allowed.is_empty() && !allowed.iter().any(|code| code == input.organisation_type) {
        let expected = Choice::named(&profile.organisation_types, allowed);
        out.push(at.finding(Code::ApplicationOrganisationTypeMismatch).with_all_named("expected", expected));
    }
    let at = root.key("propertyType");
    let allowed = rules.business.map_or(&[][..], |business| &business.property_types);
    if !profile.property_types.iter().any(|choice| choice.code == input.property_type) {
        out.push(at.finding(Code::ApplicationPropertyTypeUnknown));
    } else if !allowed.is_empty() && !allowed.iter().any(|code| code == input.property_type) {
        let expected = Choice::named(&profile.property_types, allowed);
        out.push(at.finding(Code::ApplicationPropertyTypeMismatch).with_all_named("expected", expected));
    }
}

impl FormCheck<'_, '_, '_> {
    fn form(&mut self, input: &SubCaseInput<'_>, place: &Place<'_>) {
        self.parties(input.application, place);
        self.details(input.application, Some(input.unit), place);
    }
}
