//! Grants, secrets, Ukeys, suspension, changes of the licence.

use super::Linter;
use dengji_base::finding::Code;
use dengji_platform::platform::{
    seal::{DefaultGrants, GrantLayer, GrantRules, SealOperation, SecretScope, UnknownGrantee},
    text_of,
};

impl Linter<'_> {
    pub(super) fn grants(&mut self) {
        let rules = &self.profile.grants;
        let grants = self.offers(SealOperation::Grant);
        let authorises = self.offers(SealOperation::AuthoriseHandler);
        if !grants && !authorises {
            if *rules != GrantRules::default() {
                self.idle("/grants", "grants");
            }
            return;
        }
        let by_default = rules.defaults.mode == DefaultGrants::AllToAll;
        if by_default && !authorises {
            self.idle("/grants/defaults/mode", "mode");
        }
        if rules.defaults.personal_seals && !by_default {
            self.idle("/grants/defaults/personalSeals", "personalSeals");
        }
        if rules.grantee.unknown == UnknownGrantee::Refused && !rules.grantee.account {
            self.idle("/grants/grantee/unknown", "unknown");
        }
        if !rules.layers.layers.contains(&GrantLayer::Person) {
            self.sheet.add(Code::ProfileEmpty, "/grants/layers/layers");
        }
        self.sheet.unique(rules.layers.layers.iter().map(|layer| text_of(*layer)), |index| {
            format!("/grants/layers/layers/{index}")
        });
        for (index, step) in rules.layers.change_order.iter().enumerate() {
            if !rules.layers.layers.contains(&step.layer) {
                self.sheet.dangling(format!("/grants/layers/changeOrder/{index}/layer"), &text_of(step.layer), "layer");
            }
        }
        let keys = rules.layers.change_order.iter().map(|step| format!("{} {}", text_of(step.layer), step.grant));
        self.sheet.unique(keys, |index| format!("/grants/layers/changeOrder/{index}"));
        if rules.layers.change_order.len() == 1 {
            self.idle("/grants/layers/changeOrder", "changeOrder");
        }
        for (name, basis) in [
            ("defaults", &rules.defaults.basis),
            ("period", &rules.period.basis),
            ("grantee", &rules.grantee.basis),
            ("layers", &rules.layers.basis),
            ("chain", &rules.chain.basis),
        ] {
            self.sheet.basis(&format!("/grants/{name}"), basis);
        }
        if let Some(basis) = &rules.grantee.unknown_basis {
            self.sheet.basis_at("/grants/grantee/unknownBasis", basis);
        }
    }

    /// Whether any operation asks for evidence of one of these kinds.
    fn takes(&self, kinds: &[&str]) -> bool {
        self.profile.operations.iter().any(|rule| kinds.iter().any(|kind| rule.takes(kind)))
    }

    pub(super) fn secrets(&mut self) {
        let profile = self.profile;
        let changes = [SealOperation::ChangeSecret, SealOperation::ResetSecret].into_iter().any(|one| self.offers(one));
        for (index, secret) in profile.secrets.iter().enumerate() {
            let at = format!("/secrets/{index}");
            self.sheet.label(&format!("{at}/name"), &secret.name);
            let used = match secret.scope {
                SecretScope::Seal => self.takes(&["signing_secret", "current_secret"]),
                SecretScope::PersonCertificate => {
                    self.takes(&["signing_secret"]) && self.offers(SealOperation::DownloadCertificate)
                }
                SecretScope::DeviceApp => self.takes(&["licence_password"]),
                SecretScope::Ukey => self.takes(&["ukey_password"]),
            };
            if !used {
                self.idle(format!("{at}/scope"), &text_of(secret.scope));
            }
            if secret.changed_here && !changes {
                self.idle(format!("{at}/changedHere"), "changedHere");
            }
            if secret.reset_reissues && !(secret.changed_here && self.offers(SealOperation::ResetSecret)) {
                self.idle(format!("{at}/resetReissues"), "resetReissues");
            }
            self.sheet.basis(&at, &secret.basis);
        }
        self.sheet.unique(profile.secrets.iter().map(|secret| text_of(secret.scope)), |index| {
            format!("/secrets/{index}/scope")
        });
    }

    /// What stands in a part of its own, exactly where the operations that it shapes are offered.
    pub(super) fn rest(&mut self) {
        let profile = self.profile;
        if let Some(rule) = &profile.ukey {
            self.sheet.basis("/ukey", &rule.basis);
        }
        if let Some(rule) = &profile.suspension {
            self.sheet.basis("/suspension", &rule.basis);
        }
        if let Some(rule) = &profile.licence_change {
            if rule.fields.is_empty() {
                self.idle("/licenceChange/fields", "fields");
            }
            self.sheet.unique(rule.fields.iter().map(|field| text_of(*field)), |index| {
                format!("/licenceChange/fields/{index}")
            });
            if rule.revokes_grants && !self.offers(SealOperation::Grant) {
                self.idle("/licenceChange/revokesGrants", "revokesGrants");
            }
            self.sheet.basis("/licenceChange", &rule.basis);
            if let Some(basis) = &rule.revokes_grants_basis {
                self.sheet.basis_at("/licenceChange/revokesGrantsBasis", basis);
            }
        }
        for (pointer, there, operation) in [
            ("/ukey", profile.ukey.is_some(), SealOperation::BindUkey),
            ("/suspension", profile.suspension.is_some(), SealOperation::Suspend),
            ("/licenceChange", profile.licence_change.is_some(), SealOperation::Change),
        ] {
            if there && !self.offers(operation) {
                self.idle(pointer, operation.as_str());
            } else if !there && self.offers(operation) {
                self.sheet.add(Code::ProfileEmpty, pointer);
            }
        }
        self.sheet.choices("cancelReasons", &profile.cancel_reasons);
        if !profile.cancel_reasons.is_empty() && !self.offers(SealOperation::Cancel) {
            self.idle("/cancelReasons", "cancelReasons");
        }
    }
}
