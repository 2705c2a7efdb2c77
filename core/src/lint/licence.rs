//! What is wrong with the profile of the e-licence.

use super::Sheet;
use dengji_base::finding::{Code, Report};
use dengji_platform::platform::{licence::LicenceProfile, text_of};
use dengji_seal::licence::LicenceAction;

/// Everything that is wrong, in document order.
pub(crate) fn lint(profile: &LicenceProfile) -> Report {
    let mut sheet = Sheet::default();
    sheet.head(&profile.id, &profile.version, &profile.name);
    sheet.aliases(&profile.aliases, |means| {
        means == profile.id
            || profile.app(means).is_some()
            || profile.purpose(means).is_some()
            || profile.actions.iter().any(|rule| rule.roles.iter().any(|role| role.as_str() == means))
    });
    for (index, app) in profile.apps.iter().enumerate() {
        let at = format!("/apps/{index}");
        sheet.filled(&format!("{at}/code"), &app.code);
        sheet.label(&format!("{at}/name"), &app.name);
        sheet.unique(app.real_name.iter().cloned(), |place| format!("{at}/realName/{place}"));
        sheet.basis(&at, &app.basis);
    }
    sheet.unique(profile.apps.iter().map(|app| app.code.clone()), |index| format!("/apps/{index}/code"));
    sheet.label("/receipt/declaration", &profile.receipt.declaration);
    sheet.label("/receipt/office", &profile.receipt.office);
    sheet.filled("/receipt/officeEvidence", &profile.receipt.office_evidence);
    sheet.basis("/receipt", &profile.receipt.basis);
    for (index, rule) in profile.uses.iter().enumerate() {
        let at = format!("/uses/{index}");
        sheet.filled(&format!("{at}/purpose"), &rule.purpose);
        sheet.label(&format!("{at}/name"), &rule.name);
        if rule.by.is_empty() {
            sheet.add(Code::ProfileNoRoles, format!("{at}/by"));
        }
        sheet.unique(rule.by.iter().map(|capacity| text_of(*capacity)), |place| format!("{at}/by/{place}"));
        sheet.basis(&at, &rule.basis);
    }
    sheet.unique(profile.uses.iter().map(|rule| rule.purpose.clone()), |index| format!("/uses/{index}/purpose"));
    sheet.life(&profile.evidence_life);
    sheet.actions("licence", "/actions", &profile.actions, (LicenceAction::TAGS, &profile.messages));
    sheet.messages(&profile.messages);
    sheet.sources(&profile.sources);
    sheet.report
}
