//! Whether a unit may be chosen. Row C-38.

use super::PropertyUnit;
use dengji_base::finding::{Code, Collector, Place, Report};
use dengji_platform::platform::{BusinessType, Choice, Profile};

/// Whether the unit's contract status is one that the business usually takes (C-38): nothing states it, so another
/// status is a warning.
pub(crate) fn eligible(
    unit: &PropertyUnit,
    profile: &Profile,
    business: Option<&BusinessType>,
    at: &Place<'_>,
    out: &mut Collector<'_>,
) {
    let status = unit.contract_status.trim();
    if status.len() > 64 {
        return;
    }
    let Some(business) = business else {
        return;
    };
    let usual = &business.eligible_contract_statuses;
    // Where the business asks for a status, none is as good as one that nobody knows.
    if usual.is_empty() || usual.iter().any(|eligible| eligible == status) {
        return;
    }
    let Some(known) = profile.contract_statuses.iter().find(|known| known.code == status) else {
        out.push(at.finding(Code::PropertyContractStatusUnknown).with("status", status));
        return;
    };
    let finding = at
        .finding(Code::PropertyContractStatusUnusual)
        .with_named("status", status, &known.name)
        .with_all_named("usual", Choice::named(&profile.contract_statuses, usual))
        .assumed(true);
    out.push(finding);
}

/// What stands against choosing this unit for a business, by its contract status; pointers into the unit.
pub fn eligibility(unit: &PropertyUnit, business_type: &str, profile: &Profile) -> Report {
    let mut out = Collector::new(&profile.severities);
    eligible(unit, profile, profile.business_type(business_type), &Place::ROOT.key("contractStatus"), &mut out);
    out.finish()
}
