//! What is wrong with the profile of an identity platform.

use super::Sheet;
use dengji_base::{
    finding::{Code, Finding, Report},
    party::LoginMethod,
};
use dengji_platform::platform::{
    identity::{IdentityProfile, VerificationMethod},
    text_of,
};
use dengji_seal::account::{AccountAction, is_registration_field};

/// Everything that is wrong, in document order.
pub(crate) fn lint(profile: &IdentityProfile) -> Report {
    let mut sheet = Sheet::default();
    sheet.head(&profile.id, &profile.version, &profile.name);
    sheet.region("/region", &profile.region);
    sheet.choices("entries", &profile.entries);
    sheet.choices("steps", &profile.steps);
    sheet.aliases(&profile.aliases, |means| {
        means == profile.id
            || profile.action(means).is_some()
            || profile.method(means).is_some()
            || profile.logins.iter().any(|login| login.roles.iter().any(|role| role.as_str() == means))
    });
    levels(&mut sheet, profile);
    methods(&mut sheet, profile);
    form(&mut sheet, profile);
    if profile.entity_update.evidence.is_empty() {
        sheet.add(Code::ProfileEmpty, "/entityUpdate/evidence");
    }
    sheet.unique(profile.entity_update.evidence.iter().cloned(), |index| format!("/entityUpdate/evidence/{index}"));
    if profile.entity_update.representative_evidence.is_empty() {
        sheet.add(Code::ProfileEmpty, "/entityUpdate/representativeEvidence");
    }
    let kinds = profile.entity_update.representative_evidence.iter().cloned();
    sheet.unique(kinds, |index| format!("/entityUpdate/representativeEvidence/{index}"));
    sheet.basis("/entityUpdate", &profile.entity_update.basis);
    sheet.life(&profile.evidence_life);
    sessions(&mut sheet, profile);
    sheet.messages(&profile.messages);
    sheet.sources(&profile.sources);
    sheet.report
}

fn levels(sheet: &mut Sheet, profile: &IdentityProfile) {
    for (index, rule) in profile.levels.iter().enumerate() {
        let at = format!("/levels/{index}");
        sheet.label(&format!("{at}/name"), &rule.name);
        sheet.label(&format!("{at}/restsOn"), &rule.rests_on);
        if !profile.methods.iter().any(|method| method.level == rule.level) {
            let finding = Finding::new(Code::ProfileLevelUnreachable, format!("{at}/level"));
            sheet.report.push(finding.with("level", &rule.name.zh));
        }
        sheet.basis(&at, &rule.basis);
    }
    sheet.unique(profile.levels.iter().map(|rule| text_of(rule.level)), |index| format!("/levels/{index}/level"));
    sheet.basis("/levelOrder", &profile.level_order.basis);
    for (index, rule) in profile.entity_kinds.iter().enumerate() {
        let at = format!("/entityKinds/{index}");
        sheet.label(&format!("{at}/name"), &rule.name);
        sheet.basis(&at, &rule.basis);
    }
    let kinds = profile.entity_kinds.iter().map(|rule| text_of(rule.kind));
    sheet.unique(kinds, |index| format!("/entityKinds/{index}/kind"));
}

fn methods(sheet: &mut Sheet, profile: &IdentityProfile) {
    for (index, method) in profile.methods.iter().enumerate() {
        let at = format!("/methods/{index}");
        sheet.filled(&format!("{at}/code"), &method.code);
        sheet.label(&format!("{at}/name"), &method.name);
        if profile.level(method.level).is_none() {
            sheet.dangling(format!("{at}/level"), &text_of(method.level), "level");
        }
        settings(sheet, &at, method);
        for (place, scope) in method.scopes.iter().enumerate() {
            if !scope.region.is_empty() {
                sheet.region(&format!("{at}/scopes/{place}/region"), &scope.region);
            }
        }
        sheet.unique(method.scopes.iter().map(|scope| format!("{:?} {}", scope.kind, scope.region)), |place| {
            format!("{at}/scopes/{place}")
        });
        for (place, option) in method.options.iter().enumerate() {
            let at = format!("{at}/options/{place}");
            sheet.label(&format!("{at}/name"), &option.name);
            papers(sheet, &format!("{at}/documents"), profile, &option.documents);
            sheet.basis(&at, &option.basis);
        }
        sheet.unique(method.options.iter().map(|option| option.code.clone()), |place| {
            format!("{at}/options/{place}/code")
        });
        for (place, window) in method.windows.iter().enumerate() {
            sheet.region(&format!("{at}/windows/{place}/region"), &window.region);
            sheet.label(&format!("{at}/windows/{place}/name"), &window.name);
        }
        papers(sheet, &format!("{at}/forms"), profile, &method.forms);
        sheet.basis(&at, &method.basis);
    }
    sheet.unique(profile.methods.iter().map(|method| method.code.clone()), |index| format!("/methods/{index}/code"));
    sheet.choices("documents", &profile.documents);
    for (index, document) in profile.documents.iter().enumerate() {
        let used = profile.methods.iter().flat_map(|method| &method.options);
        if !used.into_iter().any(|option| option.documents.contains(&document.code)) {
            let finding = Finding::new(Code::ProfileMethodSetting, format!("/documents/{index}"));
            sheet.report.push(finding.with("setting", &document.code));
        }
    }
}

fn papers(sheet: &mut Sheet, at: &str, profile: &IdentityProfile, codes: &[String]) {
    for (index, code) in codes.iter().enumerate() {
        if profile.document(code).is_none() {
            sheet.dangling(format!("{at}/{index}"), code, "document");
        }
    }
    sheet.unique(codes.iter().cloned(), |index| format!("{at}/{index}"));
}

/// What an online method and one on site have is not the same.
fn settings(sheet: &mut Sheet, at: &str, method: &VerificationMethod) {
    let idle = [
        ("evidence", method.on_site && !method.evidence.is_empty()),
        ("options", !method.on_site && !method.options.is_empty()),
        ("windows", !method.on_site && !method.windows.is_empty()),
        ("forms", !method.on_site && !method.forms.is_empty()),
    ];
    for (setting, _) in idle.into_iter().filter(|(_, idle)| *idle) {
        let finding = Finding::new(Code::ProfileMethodSetting, format!("{at}/{setting}"));
        sheet.report.push(finding.with("setting", setting));
    }
    let needed = [
        ("evidence", !method.on_site && method.evidence.is_empty()),
        ("options", method.on_site && method.options.is_empty()),
    ];
    for (setting, _) in needed.into_iter().filter(|(_, lacks)| *lacks) {
        let finding = Finding::new(Code::ProfileMethodEmpty, format!("{at}/{setting}"));
        sheet.report.push(finding.with("setting", setting));
    }
}

fn form(sheet: &mut Sheet, profile: &IdentityProfile) {
    for (index, field) in profile.required_fields.iter().enumerate() {
        let at = format!("/requiredFields/{index}");
        if !is_registration_field(&field.field) {
            let finding = Finding::new(Code::ProfileFieldUnknown, format!("{at}/field"));
            sheet.report.push(finding.with("field", &field.field));
        }
        sheet.label(&format!("{at}/name"), &field.name);
        sheet.basis(&at, &field.basis);
    }
    let fields = profile.required_fields.iter().map(|field| field.field.clone());
    sheet.unique(fields, |index| format!("/requiredFields/{index}/field"));
    for (index, check) in profile.applicant_checks.iter().enumerate() {
        let at = format!("/applicantChecks/{index}");
        sheet.filled(&format!("{at}/evidence"), &check.evidence);
        sheet.label(&format!("{at}/name"), &check.name);
        if !check.retry_message.is_empty() && profile.message(&check.retry_message).is_none() {
            sheet.dangling(format!("{at}/retryMessage"), &check.retry_message, "message");
        }
        sheet.basis(&at, &check.basis);
    }
    let kinds = profile.applicant_checks.iter().map(|check| check.evidence.clone());
    sheet.unique(kinds, |index| format!("/applicantChecks/{index}/evidence"));
    sheet.choices("agreements", &profile.agreements);
}

fn sessions(sheet: &mut Sheet, profile: &IdentityProfile) {
    for (index, login) in profile.logins.iter().enumerate() {
        let at = format!("/logins/{index}");
        sheet.label(&format!("{at}/name"), &login.name);
        if login.roles.is_empty() {
            sheet.add(Code::ProfileNoRoles, format!("{at}/roles"));
        }
        if login.counts_as.is_some() && login.method != LoginMethod::ELicence {
            let finding = Finding::new(Code::ProfileMethodSetting, format!("{at}/countsAs"));
            sheet.report.push(finding.with("setting", "countsAs"));
        }
        sheet.basis(&at, &login.basis);
    }
    sheet.unique(profile.logins.iter().map(|login| text_of(login.method)), |index| format!("/logins/{index}/method"));
    sheet.basis("/binding", &profile.binding.basis);
    sheet.actions("account", "/actions", &profile.actions, (AccountAction::TAGS, &profile.messages));
}
