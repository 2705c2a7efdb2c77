//! What is wrong with a seal profile: codes that lead nowhere, settings without effect, rules without a basis.

mod conditions;
mod grants;
mod operations;
mod sealing;

use super::Sheet;
use dengji_base::{
    finding::{Code, Finding, Report, Role},
    words,
};
use dengji_platform::platform::{
    seal::{Channel, OperationEffect, SealKind, SealOperation, SealOwner, SealProfile, SealStage, SetOccasion},
    text_of,
};
use dengji_seal::seal::table::SEAL_COLUMNS;

/// Everything that is wrong with a seal profile, in document order.
pub(crate) fn lint(profile: &SealProfile) -> Report {
    let mut linter = Linter { profile, sheet: Sheet::default() };
    linter.head();
    linter.logins();
    linter.roles();
    linter.kinds();
    linter.sets();
    linter.operations();
    linter.capabilities();
    linter.bars();
    linter.sheet.life(&profile.evidence_life);
    linter.stages();
    linter.sheet.choices("media", &profile.media);
    linter.validity();
    linter.grants();
    linter.secrets();
    linter.rest();
    linter.sealing();
    linter.sheet.messages(&profile.messages);
    linter.lists();
    linter.sheet.sources(&profile.sources);
    linter.sheet.report
}

struct Linter<'a> {
    profile: &'a SealProfile,
    sheet: Sheet,
}

/// Operations on the account as a whole: no seal has a stage in them.
fn is_on_account(operation: SealOperation) -> bool {
    matches!(
        operation,
        SealOperation::Apply
            | SealOperation::ApplyCustom
            | SealOperation::DownloadCertificate
            | SealOperation::AuthoriseHandler
            | SealOperation::DismissHandler
            | SealOperation::ViewChanges
            | SealOperation::ApplySystemAccess
            | SealOperation::FileHsm
    )
}

impl Linter<'_> {
    fn lists(&mut self) {
        for (index, list) in self.profile.lists.iter().enumerate() {
            let at = format!("/lists/{index}");
            self.sheet.label(&format!("{at}/name"), &list.name);
            if list.code == "seals" {
                self.sheet.columns(&at, &list.columns, &SEAL_COLUMNS);
            } else {
                self.sheet.dangling(format!("{at}/code"), &list.code, "list");
            }
            self.sheet.basis(&at, &list.basis);
        }
        self.sheet
            .unique(self.profile.lists.iter().map(|list| list.code.clone()), |index| format!("/lists/{index}/code"));
    }

    /// A setting that changes no answer.
    fn idle(&mut self, pointer: impl Into<String>, setting: &str) {
        self.sheet.report.push(Finding::new(Code::ProfileSettingIdle, pointer).with("setting", setting));
    }

    fn offers(&self, operation: SealOperation) -> bool {
        self.profile.operations.iter().any(|rule| rule.operation == operation)
    }

    fn role(&mut self, pointer: impl Into<String>, role: Role) {
        if self.profile.role(role).is_none() {
            self.sheet.dangling(pointer, role.as_str(), "role");
        }
    }

    fn head(&mut self) {
        let profile = self.profile;
        self.sheet.head(&profile.id, &profile.version, &profile.name);
        self.sheet.region("/region", &profile.region);
        self.sheet.choices("entries", &profile.entries);
        self.sheet.aliases(&profile.aliases, |means| {
            means == profile.id
                || means == "grantee_name"
                || profile.roles.iter().any(|own| own.role.as_str() == means)
                || profile.operations.iter().any(|rule| rule.operation.as_str() == means)
                || profile.kind(means).is_some()
        });
    }

    fn logins(&mut self) {
        let profile = self.profile;
        for (index, login) in profile.logins.iter().enumerate() {
            let at = format!("/logins/{index}");
            self.sheet.label(&format!("{at}/name"), &login.name);
            if !profile.operations.iter().any(|rule| rule.channel == login.channel) {
                self.idle(format!("{at}/channel"), "login");
            }
            self.sheet.basis(&at, &login.basis);
        }
        let keys = profile.logins.iter().map(|login| format!("{} {}", text_of(login.method), text_of(login.channel)));
        self.sheet.unique(keys, |index| format!("/logins/{index}"));
    }

    fn roles(&mut self) {
        let profile = self.profile;
        for (index, own) in profile.roles.iter().enumerate() {
            let at = format!("/roles/{index}");
            self.sheet.label(&format!("{at}/name"), &own.name);
            if own.uses && !self.offers(SealOperation::Sign) {
                self.idle(format!("{at}/uses"), "uses");
            }
            if own.needs_claim && !(own.uses && self.offers(SealOperation::Claim)) {
                self.idle(format!("{at}/needsClaim"), "needsClaim");
            }
            if !own.grants.is_empty() && !self.offers(SealOperation::Grant) {
                self.idle(format!("{at}/grants"), "grants");
            }
            for (place, granted) in own.grants.iter().enumerate() {
                let at = format!("{at}/grants/{place}");
                if matches!(granted, Role::SealAdministrator | Role::SealHolder) {
                    self.role(at, *granted);
                } else {
                    self.sheet.dangling(at, granted.as_str(), "seal_administrator, seal_holder");
                }
            }
            self.sheet
                .unique(own.grants.iter().map(|role| role.as_str().to_owned()), |place| format!("{at}/grants/{place}"));
            self.sheet.basis(&at, &own.basis);
        }
        self.sheet.unique(profile.roles.iter().map(|own| own.role.as_str().to_owned()), |index| {
            format!("/roles/{index}/role")
        });
    }

    fn kinds(&mut self) {
        let profile = self.profile;
        for (index, kind) in profile.kinds.iter().enumerate() {
            let at = format!("/kinds/{index}");
            self.sheet.filled(&format!("{at}/code"), &kind.code);
            self.sheet.label(&format!("{at}/name"), &kind.name);
            if !kind.type_code.is_empty() && !matches!(kind.type_code.as_str(), "01" | "02" | "03" | "04" | "05") {
                self.sheet.dangling(format!("{at}/typeCode"), &kind.type_code, "01–05");
            }
            if kind.custom && !self.offers(SealOperation::ApplyCustom) {
                self.idle(format!("{at}/custom"), "custom");
            }
            self.owners(&at, kind);
            self.sheet.basis(&at, &kind.basis);
            match &kind.type_basis {
                Some(_) if kind.type_code.is_empty() => self.idle(format!("{at}/typeBasis"), "typeBasis"),
                Some(basis) => self.sheet.basis_at(&format!("{at}/typeBasis"), basis),
                None if kind.type_code.is_empty() => {}
                None => self.sheet.add(Code::ProfileNoBasis, format!("{at}/typeBasis")),
            }
            if kind.size_basis.requirements.is_empty() && words::is_blank(&kind.size_basis.source) {
                self.sheet.add(Code::ProfileNoBasis, format!("{at}/sizeBasis"));
            } else {
                self.sheet.basis_at(&format!("{at}/sizeBasis"), &kind.size_basis);
            }
        }
        self.sheet.unique(profile.kinds.iter().map(|kind| kind.code.clone()), |index| format!("/kinds/{index}/code"));
    }

    /// Whose a person's seal may be (C-64).
    fn owners(&mut self, at: &str, kind: &SealKind) {
        if !kind.owners.is_empty() && kind.owner != SealOwner::Person {
            self.idle(format!("{at}/owners"), "owners");
        }
        for (place, role) in kind.owners.iter().enumerate() {
            let at = format!("{at}/owners/{place}");
            match role {
                Role::LegalRepresentative => {}
                Role::Handler if self.offers(SealOperation::AuthoriseHandler) => {}
                Role::Handler => self.idle(at, "handler"),
                other => self.sheet.dangling(at, other.as_str(), "legal_representative, handler"),
            }
        }
        self.sheet
            .unique(kind.owners.iter().map(|role| role.as_str().to_owned()), |place| format!("{at}/owners/{place}"));
        match &kind.owners_basis {
            Some(_) if kind.owners.is_empty() => self.idle(format!("{at}/ownersBasis"), "ownersBasis"),
            Some(basis) => self.sheet.basis_at(&format!("{at}/ownersBasis"), basis),
            None if kind.owners.is_empty() => {}
            None => self.sheet.add(Code::ProfileNoBasis, format!("{at}/ownersBasis")),
        }
    }

    fn sets(&mut self) {
        let profile = self.profile;
        let mut asked_for = 0;
        for (index, set) in profile.sets.iter().enumerate() {
            let at = format!("/sets/{index}");
            self.sheet.filled(&format!("{at}/code"), &set.code);
            for (place, code) in set.kinds.iter().enumerate() {
                match profile.kind(code) {
                    None => self.sheet.dangling(format!("{at}/kinds/{place}"), code, "kind"),
                    Some(kind) if kind.owner == SealOwner::Person => {
                        let finding = Finding::new(Code::ProfileSetOwner, format!("{at}/kinds/{place}"));
                        self.sheet.report.push(finding.with("kind", code));
                    }
                    Some(_) => {}
                }
            }
            let members = u32::try_from(set.kinds.len()).unwrap_or(u32::MAX);
            if members == 0 || (set.count != 0 && set.count != members) {
                let finding = Finding::new(Code::ProfileSetCount, format!("{at}/count"));
                self.sheet.report.push(finding.with("count", set.count).with("kinds", members));
            }
            if set.occasion != SetOccasion::Registration {
                asked_for += 1;
                if asked_for > 1 || !self.offers(SealOperation::Apply) {
                    self.idle(format!("{at}/occasion"), "occasion");
                }
            }
            self.sheet.basis(&at, &set.basis);
        }
        self.sheet.unique(profile.sets.iter().map(|set| set.code.clone()), |index| format!("/sets/{index}/code"));
    }

    /// Whether a seal can ever be in a stage here.
    fn reachable(&self, stage: SealStage) -> bool {
        let profile = self.profile;
        let waits = |rule: &dengji_platform::platform::seal::OperationRule| rule.effect == OperationEffect::AwaitsIssue;
        match stage {
            SealStage::Applied => profile.operations.iter().any(waits),
            SealStage::AwaitingClaim => self.offers(SealOperation::Claim),
            SealStage::RenewalDue => profile.validity.renewal_days > 0,
            SealStage::Suspended => self.offers(SealOperation::Suspend),
            SealStage::Cancelled => self.offers(SealOperation::Cancel) || profile.licence_change.is_some(),
            SealStage::NotYetValid | SealStage::Active | SealStage::Expired => true,
        }
    }

    fn stages(&mut self) {
        const ALL: [SealStage; 8] = [
            SealStage::Applied,
            SealStage::AwaitingClaim,
            SealStage::NotYetValid,
            SealStage::Active,
            SealStage::RenewalDue,
            SealStage::Suspended,
            SealStage::Expired,
            SealStage::Cancelled,
        ];
        let profile = self.profile;
        for (index, rule) in profile.stages.iter().enumerate() {
            let at = format!("/stages/{index}");
            if is_on_account(rule.operation) || !self.offers(rule.operation) {
                self.idle(format!("{at}/operation"), rule.operation.as_str());
            }
            for (place, stage) in rule.stages.iter().enumerate() {
                if !self.reachable(*stage) {
                    self.idle(format!("{at}/stages/{place}"), &text_of(*stage));
                }
            }
            let possible: Vec<_> = ALL.into_iter().filter(|stage| self.reachable(*stage)).collect();
            if rule.stages.is_empty() || possible.iter().all(|stage| rule.stages.contains(stage)) {
                self.idle(format!("{at}/stages"), "stages");
            }
            self.sheet.unique(rule.stages.iter().map(|stage| text_of(*stage)), |place| format!("{at}/stages/{place}"));
            self.sheet.basis(&at, &rule.basis);
        }
        self.sheet.unique(profile.stages.iter().map(|rule| rule.operation.as_str().to_owned()), |index| {
            format!("/stages/{index}/operation")
        });
        let looks = [SealOperation::Preview, SealOperation::ViewClaims, SealOperation::DeleteCopy];
        for (index, rule) in profile.operations.iter().enumerate() {
            let operation = rule.operation;
            if !is_on_account(operation) && !looks.contains(&operation) && profile.stages_for(operation).is_none() {
                let finding = Finding::new(Code::ProfileNoStages, format!("/operations/{index}/operation"));
                self.sheet.report.push(finding.with("operation", operation.as_str()));
            }
        }
    }

    fn validity(&mut self) {
        let validity = &self.profile.validity;
        if (validity.renewal_days > 0) != self.offers(SealOperation::Renew) {
            self.idle("/validity/renewalDays", "renewalDays");
        }
        self.sheet.basis("/validity", &validity.basis);
    }

    /// Whether any channel other than the window is offered for an operation.
    fn offers_on(&self, operation: SealOperation, channel: Channel) -> bool {
        self.profile.operation(operation, channel).is_some()
    }
}
