//! Channels of sealing, pages, sessions.

use super::Linter;
use crate::sealing::SealingAction;
use dengji_base::words;
use dengji_drawing::drawing::seal::SealCoverage;
use dengji_platform::platform::{
    seal::SealOperation,
    sealing::{SealingRules, SealingStep},
    text_of,
};

impl Linter<'_> {
    pub(super) fn sealing(&mut self) {
        let Some(rules) = &self.profile.sealing else { return };
        self.sealing_channels(rules);
        for (index, route) in rules.verifications.iter().enumerate() {
            let at = format!("/sealing/verifications/{index}");
            self.sheet.label(&format!("{at}/name"), &route.name);
            self.sheet.basis(&at, &route.basis);
        }
        let named = rules.verifications.iter().map(|route| format!("{:?}", route.channel));
        self.sheet.unique(named, |index| format!("/sealing/verifications/{index}/channel"));
        self.sheet.basis("/sealing/coverage", &rules.coverage.basis);
        if (rules.coverage.mode == SealCoverage::NamedFields) == rules.coverage.fields.is_empty() {
            self.idle("/sealing/coverage/fields", "fields");
        }
        let Some(page) = &rules.page else { return };
        self.sheet.label("/sealing/page/entry", &page.entry);
        self.sheet.label("/sealing/page/authenticated", &page.authenticated);
        for (field, labels) in [("apps", &page.apps), ("folders", &page.folders)] {
            for (index, label) in labels.iter().enumerate() {
                self.sheet.label(&format!("/sealing/page/{field}/{index}"), label);
            }
        }
        self.sheet.actions(
            "sealing",
            "/sealing/page/actions",
            &page.actions,
            (SealingAction::TAGS, &self.profile.messages),
        );
        for tag in SealingAction::TAGS.iter().filter(|tag| !page.actions.iter().any(|rule| rule.action == **tag)) {
            self.sheet.dangling("/sealing/page/actions", tag, "action");
        }
        for (index, kind) in page.kinds.iter().enumerate() {
            if self.profile.kind(kind).is_none() {
                self.sheet.dangling(format!("/sealing/page/kinds/{index}"), kind, "kind");
            }
        }
        self.sheet
            .unique(page.logins.iter().map(|login| text_of(*login)), |place| format!("/sealing/page/logins/{place}"));
        if !page.logins.is_empty() {
            self.sheet.basis_at("/sealing/page/loginsBasis", &page.logins_basis);
        }
        for (field, basis) in [("samePerson", &page.same_person_basis), ("kinds", &page.kinds_basis)] {
            if basis.requirements.is_empty() && words::is_blank(&basis.source) && !basis.assumed {
                self.idle(format!("/sealing/page/{field}Basis"), field);
            }
        }
        self.sheet.basis("/sealing/page", &page.basis);
    }

    fn sealing_channels(&mut self, rules: &SealingRules) {
        for (index, rule) in rules.channels.iter().enumerate() {
            let at = format!("/sealing/channels/{index}");
            self.sheet.basis(&at, &rule.basis);
            // What authenticates is asked by the operation; the steps must say the same.
            let Some(sign) = self.profile.operation(SealOperation::Sign, rule.channel) else {
                self.sheet.dangling(format!("{at}/channel"), &format!("{:?}", rule.channel), "operations: sign");
                continue;
            };
            let has = |step| rule.steps.contains(&step);
            let scans = has(SealingStep::Scan) || has(SealingStep::ScanOrUkey);
            for (agrees, setting) in [
                (scans == sign.takes("scan"), "scan"),
                (has(SealingStep::ScanOrUkey) == sign.takes("ukey"), "ukey"),
                (has(SealingStep::EnterSecret) == sign.takes("signing_secret"), "signing_secret"),
            ] {
                if !agrees {
                    self.idle(format!("{at}/steps"), setting);
                }
            }
        }
        let named = rules.channels.iter().map(|rule| format!("{:?}", rule.channel));
        self.sheet.unique(named, |index| format!("/sealing/channels/{index}/channel"));
    }
}
