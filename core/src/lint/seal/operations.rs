//! Operations, capabilities and bars.

use super::{Linter, is_on_account};
use dengji_base::finding::{Code, Finding, Role};
use dengji_platform::platform::{
    seal::{Channel, OperationEffect, OperationRule, SealOperation},
    text_of,
};
use dengji_seal::seal::SealAction;

/// The fields of forms and of seals that are applied for, as patterns into the action.
const FORM: &[&str] = &[
    "/form/organisationName",
    "/form/organisationNumber",
    "/form/organisationType",
    "/form/region",
    "/form/postcode",
    "/form/telephone",
    "/form/address",
    "/form/handler/name",
    "/form/handler/documentNumber",
    "/form/handler/phone",
    "/form/medium",
    "/form/entryMethod",
];
const SEALS: &[&str] =
    &["/seals/*/name", "/seals/*/kind", "/seals/*/colour", "/seals/*/start", "/seals/*/years", "/seals/*/owner"];

fn fields(operation: SealOperation) -> Vec<&'static str> {
    let form = matches!(
        operation,
        SealOperation::Apply
            | SealOperation::ApplyCustom
            | SealOperation::Grant
            | SealOperation::Revoke
            | SealOperation::Suspend
            | SealOperation::Resume
            | SealOperation::Change
            | SealOperation::Cancel
            | SealOperation::ApplySystemAccess
            | SealOperation::FileHsm
    );
    let own: &[&str] = match operation {
        SealOperation::ApplySystemAccess => &["/system/name", "/system/purpose", "/system/address"],
        SealOperation::FileHsm => &["/hsm/vendor", "/hsm/model", "/hsm/serial", "/hsm/certificate"],
        _ => &[],
    };
    let seals = matches!(operation, SealOperation::Apply | SealOperation::ApplyCustom);
    let (form, seals) = (if form { FORM } else { &[] }, if seals { SEALS } else { &[] });
    form.iter().chain(own).chain(seals).copied().collect()
}

impl Linter<'_> {
    pub(super) fn operations(&mut self) {
        let profile = self.profile;
        for (index, rule) in profile.operations.iter().enumerate() {
            let at = format!("/operations/{index}");
            self.sheet.label(&format!("{at}/name"), &rule.name);
            self.who(&at, rule);
            for (place, login) in rule.logins.iter().enumerate() {
                let mut known = profile.logins.iter().filter(|known| known.channel == rule.channel).peekable();
                if known.peek().is_some() && !known.any(|known| known.method == *login) {
                    self.sheet.dangling(format!("{at}/logins/{place}"), &text_of(*login), "login");
                }
            }
            self.sheet.unique(rule.logins.iter().map(|login| text_of(*login)), |place| format!("{at}/logins/{place}"));
            for (place, wanted) in rule.evidence.iter().enumerate() {
                if wanted.any_of.is_empty() {
                    self.sheet.add(Code::ProfileEmpty, format!("{at}/evidence/{place}/anyOf"));
                }
                for (number, kind) in wanted.any_of.iter().enumerate() {
                    self.sheet.filled(&format!("{at}/evidence/{place}/anyOf/{number}"), kind);
                }
            }
            self.sheet.unique(rule.evidence.iter().map(|wanted| wanted.any_of.join(" ")), |place| {
                format!("{at}/evidence/{place}")
            });
            for (place, field) in rule.fields.iter().enumerate() {
                let at = format!("{at}/fields/{place}");
                if !fields(rule.operation).contains(&field.field.as_str()) {
                    let finding = Finding::new(Code::ProfileFieldUnknown, format!("{at}/field"));
                    self.sheet.report.push(finding.with("field", &field.field));
                }
                self.sheet.label(&format!("{at}/name"), &field.name);
                self.sheet.basis(&at, &field.basis);
            }
            self.sheet.unique(rule.fields.iter().map(|field| field.field.clone()), |place| {
                format!("{at}/fields/{place}/field")
            });
            self.effect(&at, rule);
            let reasoned = [SealOperation::Suspend, SealOperation::Resume, SealOperation::Cancel];
            if rule.reason_required && !reasoned.contains(&rule.operation) {
                self.idle(format!("{at}/reasonRequired"), "reasonRequired");
            }
            self.sheet.told(&at, (&rule.notes, &rule.message), &profile.messages);
            self.sheet.basis(&at, &rule.basis);
        }
        let keys =
            profile.operations.iter().map(|rule| format!("{} {}", rule.operation.as_str(), text_of(rule.channel)));
        self.sheet.unique(keys, |index| format!("/operations/{index}"));
    }

    /// Who may: by the rule's roles, or for using and granting by what each capacity says.
    fn who(&mut self, at: &str, rule: &OperationRule) {
        let profile = self.profile;
        let place = format!("{at}/roles");
        let by_capacity = match rule.operation {
            SealOperation::Sign => Some(profile.roles.iter().any(|own| own.uses)),
            SealOperation::Grant => Some(profile.roles.iter().any(|own| !own.grants.is_empty())),
            _ => None,
        };
        match by_capacity {
            Some(_) if !rule.roles.is_empty() => self.idle(&*place, "roles"),
            Some(false) => self.sheet.add(Code::ProfileNoRoles, format!("{at}/operation")),
            None if rule.roles.is_empty() => self.sheet.add(Code::ProfileNoRoles, &*place),
            _ => {}
        }
        for (number, role) in rule.roles.iter().enumerate() {
            self.role(format!("{place}/{number}"), *role);
        }
        self.sheet.unique(rule.roles.iter().map(|role| role.as_str().to_owned()), |number| format!("{place}/{number}"));
    }

    fn effect(&mut self, at: &str, rule: &OperationRule) {
        let comes = matches!(rule.operation, SealOperation::Apply | SealOperation::ApplyCustom | SealOperation::Change);
        let window = matches!(rule.channel, Channel::Window | Channel::Mail);
        let sound = match rule.effect {
            OperationEffect::Immediate => !window,
            OperationEffect::Application => window,
            OperationEffect::AwaitsIssue => comes && !window,
            OperationEffect::AwaitsClaim => comes && !window && self.offers(SealOperation::Claim),
        };
        if !sound {
            self.idle(format!("{at}/effect"), &text_of(rule.effect));
        }
    }

    pub(super) fn capabilities(&mut self) {
        let profile = self.profile;
        for (index, rule) in profile.capabilities.iter().enumerate() {
            let at = format!("/capabilities/{index}");
            let before = profile.capabilities.iter().filter(|other| other.operation == rule.operation);
            let before = before.filter(|other| other.from < rule.from).max_by_key(|other| other.from);
            let changes = before.map_or(!rule.available, |before| before.available != rule.available);
            if !self.offers(rule.operation) || !changes {
                self.idle(format!("{at}/available"), rule.operation.as_str());
            }
            self.sheet.basis(&at, &rule.basis);
        }
        let day = |from: Option<dengji_base::time::Date>| from.map_or_else(String::new, text_of);
        let keys = profile.capabilities.iter().map(|rule| format!("{} {}", rule.operation.as_str(), day(rule.from)));
        self.sheet.unique(keys, |index| format!("/capabilities/{index}"));
    }

    pub(super) fn bars(&mut self) {
        let profile = self.profile;
        for (index, bar) in profile.bars.iter().enumerate() {
            let at = format!("/bars/{index}");
            if !self.offers(bar.operation) {
                self.idle(format!("{at}/operation"), bar.operation.as_str());
            }
            for (place, channel) in bar.channels.iter().enumerate() {
                if !self.offers_on(bar.operation, *channel) {
                    self.idle(format!("{at}/channels/{place}"), &text_of(*channel));
                }
            }
            self.condition(&format!("{at}/when"), &bar.when, is_on_account(bar.operation));
            for (name, _) in bar.code.entry().params {
                if !matches!(*name, "operation" | "seal") {
                    let finding = Finding::new(Code::ProfileBarCode, format!("{at}/code"));
                    self.sheet.report.push(finding.with("code", bar.code.as_str()).with("param", name));
                }
            }
            for (place, role) in bar.menders.iter().enumerate() {
                if *role != Role::System {
                    self.role(format!("{at}/menders/{place}"), *role);
                }
            }
            let remedy = bar.remedy.as_str();
            let known = remedy.is_empty() || remedy.starts_with("host.") || SealAction::TAGS.contains(&remedy);
            if !known {
                self.sheet.dangling(format!("{at}/remedy"), remedy, "operation");
            }
            self.sheet.basis(&at, &bar.basis);
        }
    }
}
