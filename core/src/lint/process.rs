//! Signing, trust, actions, statuses, mailboxes, severities, register facts.

use std::collections::{BTreeMap, BTreeSet};

use super::Linter;
use dengji_base::{
    finding::{Code, Finding},
    teller::{self, Teller},
};
use dengji_platform::{
    ledger::FileFormat,
    platform::{AnswerShape, BusinessType, Column, ConfirmationAct, ConfirmationMode, Profile, text_of},
};
use dengji_registration::case::{
    Action, boxes,
    row::{self, ActionRow, ROWS, row},
    table::{MAILBOX_COLUMNS, TAX_STATUSES, UNIT_COLUMNS},
    view::ROW_STATUSES,
};

/// Areas of codes that refuse a command or fail a call whatever their severity: a severity for them has no effect.
const UNGRADED: [&str; 15] = [
    "json.", "crypto.", "ticket.", "qr.", "core.", "profile.", "log.", "command.", "case.", "party.", "signing.",
    "account.", "licence.", "seal.", "upload.",
];

/// What a file may be.
const FORMATS: [FileFormat; 5] =
    [FileFormat::Pdf, FileFormat::Package, FileFormat::Office, FileFormat::Picture, FileFormat::Other];

/// Codes whose severity a rule of its own gives: a field, a material, a register fact, a party that acts in the case, an
/// agent of two sides.
const GRADED_BY_RULES: [Code; 15] = [
    Code::MaterialFileFormat,
    Code::MaterialFileTooLarge,
    Code::MaterialFileTooLong,
    Code::MaterialTooManyFiles,
    Code::ApplicationRequired,
    Code::MaterialMissing,
    Code::RegisterFactStands,
    Code::RegisterFactExcepted,
    Code::RegisterFactOwn,
    Code::RegisterFactMet,
    Code::RegisterMaterialMissing,
    Code::ApplicationPartyOfOther,
    Code::ApplicationBuyerIsSellerAgent,
    Code::ApplicationBuyerIsMortgageeAgent,
    Code::ApplicationAgentOfBothSides,
];

/// Whether an action of a case brings evidence.
fn brings_evidence(tag: &str) -> bool {
    teller::rows("case", tag).any(|row| row.teller == Teller::Evidence)
}

fn may_confirm(business: &BusinessType, act: ConfirmationAct) -> bool {
    match business.confirmation {
        ConfirmationMode::Seal => act == ConfirmationAct::Seal,
        ConfirmationMode::Approve => act == ConfirmationAct::Approve,
        ConfirmationMode::Either | ConfirmationMode::Both => true,
    }
}

/// The codes of all statuses that some first status leads to.
fn reachable(profile: &Profile) -> BTreeSet<&str> {
    let mut following: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut open: Vec<&str> = Vec::new();
    for status in &profile.statuses {
        if status.after.is_empty() {
            open.push(&status.code);
        }
        for before in &status.after {
            following.entry(before).or_default().push(&status.code);
        }
    }
    let mut reached = BTreeSet::new();
    while let Some(code) = open.pop() {
        if reached.insert(code) {
            open.extend(following.get(code).into_iter().flatten());
        }
    }
    reached
}

impl Linter<'_> {
    pub(super) fn procedure(&mut self) {
        let profile = self.profile;
        let signing = &profile.signing;
        self.sheet.filled("/signing/provider", &signing.provider);
        if signing.ticket_life_seconds == 0 {
            self.sheet.add(Code::ProfileTicketLife, "/signing/ticketLifeSeconds");
        }
        for (place, act) in signing.person_first.iter().enumerate() {
            let has_effect = |business: &BusinessType| business.personal_signature && may_confirm(business, *act);
            if !profile.business_types.iter().any(has_effect) {
                let finding = Finding::new(Code::ProfilePersonFirstIdle, format!("/signing/personFirst/{place}"));
                self.sheet.report.push(finding.with("act", text_of(*act)));
            }
        }
        self.sheet.unique(signing.person_first.iter().map(|act| text_of(*act)), |place| {
            format!("/signing/personFirst/{place}")
        });
        self.sheet.basis("/signing", &signing.basis);
        self.sheet.basis("/filing", &profile.filing.basis);
        if profile.trust.e_licence_level < profile.trust.enterprise_level {
            self.sheet.add(Code::ProfileELicenceTooLow, "/trust/eLicenceLevel");
        }
        self.sheet.basis("/trust", &profile.trust.basis);
        self.sheet.actions("case", "/actions", &profile.actions, (Action::TAGS, &profile.messages));
        self.evidence();
        self.statuses();
        self.mailboxes();
    }

    /// Every action that brings evidence has one rule that says which.
    fn evidence(&mut self) {
        let profile = self.profile;
        for (index, rule) in profile.evidence.iter().enumerate() {
            let at = format!("/evidence/{index}");
            if !brings_evidence(&rule.action) {
                self.sheet.dangling(format!("{at}/action"), &rule.action, "action with evidence");
            }
            if rule.kinds.is_empty() {
                self.sheet.add(Code::ProfileEvidenceKinds, format!("{at}/kinds"));
            }
            for (list, texts) in [("kinds", &rule.kinds), ("providers", &rule.providers)] {
                for (place, text) in texts.iter().enumerate() {
                    self.sheet.filled(&format!("{at}/{list}/{place}"), text);
                }
                self.sheet.unique(texts.iter().cloned(), |place| format!("{at}/{list}/{place}"));
            }
            self.sheet.basis(&at, &rule.basis);
        }
        self.sheet.unique(profile.evidence.iter().map(|rule| rule.action.clone()), |index| {
            format!("/evidence/{index}/action")
        });
        let evidenced = ROWS.iter().filter(|row| brings_evidence(row.tag));
        for row in evidenced.filter(|row| profile.evidence(row.tag).is_none()) {
            let finding = Finding::new(Code::ProfileEvidenceMissing, "/evidence");
            self.sheet.report.push(finding.with("action", row.tag));
        }
    }

    fn statuses(&mut self) {
        let profile = self.profile;
        let reached = reachable(profile);
        for (index, status) in profile.statuses.iter().enumerate() {
            let at = format!("/statuses/{index}");
            self.sheet.filled(&format!("{at}/code"), &status.code);
            self.sheet.label(&format!("{at}/name"), &status.name);
            for (place, code) in status.after.iter().enumerate() {
                match profile.status(code) {
                    None => self.sheet.dangling(format!("{at}/after/{place}"), code, "status"),
                    Some(before) if before.last => {
                        let finding = Finding::new(Code::ProfileStatusAfterLast, format!("{at}/after/{place}"));
                        self.sheet.report.push(finding.with("status", &status.code).with("last", code));
                    }
                    Some(_) => {}
                }
            }
            self.national(format!("{at}/nationalCode"), "A31", &status.national_code);
            if !reached.contains(status.code.as_str()) {
                let finding = Finding::new(Code::ProfileStatusUnreachable, format!("{at}/after"));
                self.sheet.report.push(finding.with("status", &status.code));
            }
            self.sheet.basis(&at, &status.basis);
        }
        if !profile.statuses.iter().any(|status| status.last) {
            self.sheet.add(Code::ProfileNoLastStatus, "/statuses");
        }
        self.sheet.unique(profile.statuses.iter().map(|status| status.code.clone()), |index| {
            format!("/statuses/{index}/code")
        });
        // Reports may call a status by its name.
        self.sheet.unique(profile.statuses.iter().map(|status| status.name.zh.clone()), |index| {
            format!("/statuses/{index}/name/zh")
        });
    }

    fn mailboxes(&mut self) {
        let profile = self.profile;
        for (index, view) in profile.mailboxes.iter().enumerate() {
            let at = format!("/mailboxes/{index}");
            self.sheet.label(&format!("{at}/name"), &view.name);
            for (list, tags) in [("actions", &view.actions), ("mending", &view.mending)] {
                for (place, tag) in tags.iter().enumerate() {
                    if profile.action(tag).is_none() {
                        self.sheet.dangling(format!("{at}/{list}/{place}"), tag, "action");
                    } else if !row(tag).is_some_and(|row| row.boxes.contains(&view.mailbox)) {
                        let finding = Finding::new(Code::ProfileActionIdle, format!("{at}/{list}/{place}"));
                        self.sheet.report.push(
                            finding.with_named("mailbox", &text_of(view.mailbox), &view.name).with("action", tag),
                        );
                    }
                }
            }
            let both = view.actions.iter().chain(&view.mending).cloned();
            self.sheet.unique(both, |place| match place.checked_sub(view.actions.len()) {
                None => format!("{at}/actions/{place}"),
                Some(place) => format!("{at}/mending/{place}"),
            });
            self.sheet.columns(&at, &view.columns, &MAILBOX_COLUMNS);
            self.sheet.basis(&at, &view.basis);
        }
        self.sheet.unique(profile.mailboxes.iter().map(|view| text_of(view.mailbox)), |index| {
            format!("/mailboxes/{index}/mailbox")
        });
        for mailbox in row::ANYWHERE {
            if profile.mailbox(*mailbox).is_none() {
                let finding = Finding::new(Code::ProfileMailboxMissing, "/mailboxes");
                self.sheet.report.push(finding.with("mailbox", text_of(mailbox)));
            }
        }
        self.unreachable();
        let shows = |columns: &[Column]| columns.iter().any(|column| column.code == "tax_status");
        let taxed = profile.mailboxes.iter().any(|view| shows(&view.columns))
            || profile.lists.iter().any(|list| shows(&list.columns));
        let tax = TAX_STATUSES.into_iter().filter(|_| taxed);
        for code in ROW_STATUSES.into_iter().chain(tax).filter(|code| profile.message(code).is_none()) {
            self.sheet.dangling("/messages", code, "message");
        }
        for (index, list) in profile.lists.iter().enumerate() {
            let at = format!("/lists/{index}");
            self.sheet.label(&format!("{at}/name"), &list.name);
            if list.code == "units" {
                self.sheet.columns(&at, &list.columns, &UNIT_COLUMNS);
            } else {
                self.sheet.dangling(format!("{at}/code"), &list.code, "list");
            }
            self.sheet.basis(&at, &list.basis);
        }
        self.sheet.unique(profile.lists.iter().map(|list| list.code.clone()), |index| format!("/lists/{index}/code"));
    }

    /// Whatever the people of the enterprises, or signers, may do stands in some mailbox.
    fn unreachable(&mut self) {
        let profile = self.profile;
        if row::ANYWHERE.iter().any(|mailbox| profile.mailbox(*mailbox).is_none()) {
            return;
        }
        for (index, rule) in profile.actions.iter().enumerate() {
            let system =
                teller::rows("case", &rule.action).any(|row| row.teller == Teller::System && row.field.is_empty());
            let offered = profile.mailboxes.iter().any(|view| view.actions.contains(&rule.action));
            let needed = row(&rule.action).is_some_and(ActionRow::needs_mailbox);
            let wanted = needed && rule.roles.iter().any(|role| boxes::binds(*role));
            if wanted && !offered && !system {
                let finding = Finding::new(Code::ProfileActionNowhere, format!("/actions/{index}/action"));
                self.sheet.report.push(finding.with("action", &rule.action));
            }
        }
    }

    pub(super) fn rest(&mut self) {
        let profile = self.profile;
        self.sheet.messages(&profile.messages);
        for (index, rule) in profile.severities.iter().enumerate() {
            let at = format!("/severities/{index}");
            let code = rule.code.as_str();
            if UNGRADED.iter().any(|area| code.starts_with(area)) || GRADED_BY_RULES.contains(&rule.code) {
                self.sheet
                    .report
                    .push(Finding::new(Code::ProfileSeverityUnused, format!("{at}/code")).with("code", code));
            } else if rule.severity == rule.code.entry().severity {
                self.sheet
                    .report
                    .push(Finding::new(Code::ProfileSeveritySame, format!("{at}/severity")).with("code", code));
            }
            self.sheet.basis(&at, &rule.basis);
        }
        self.sheet.unique(profile.severities.iter().map(|rule| rule.code.as_str().to_owned()), |index| {
            format!("/severities/{index}/code")
        });
        for (index, rule) in profile.register_rules.iter().enumerate() {
            let at = format!("/registerRules/{index}");
            self.sheet.filled(&format!("{at}/kind"), &rule.kind);
            self.sheet.label(&format!("{at}/name"), &rule.name);
            self.condition(&format!("{at}/condition"), &rule.condition);
            self.sheet.basis(&at, &rule.basis);
            self.sheet.unique(rule.own_parties.iter().map(|party| text_of(*party)), |place| {
                format!("{at}/ownParties/{place}")
            });
            // Who is protected may always consent, and who applies is not known yet when a unit is chosen.
            if !rule.own_parties.is_empty() && rule.materials.is_empty() {
                self.sheet.add(Code::ProfileConsentMissing, format!("{at}/materials"));
            }
            for (place, material) in rule.materials.iter().enumerate() {
                let at = format!("{at}/materials/{place}");
                self.sheet.filled(&format!("{at}/item"), &material.item);
                self.sheet.label(&format!("{at}/name"), &material.name);
                self.sheet.basis(&at, &material.basis);
                if profile.checklist.iter().any(|item| item.item == material.item) {
                    let finding = Finding::new(Code::ProfileDuplicate, format!("{at}/item"));
                    self.sheet.report.push(finding.with("id", &material.item));
                }
            }
            self.sheet.unique(rule.materials.iter().map(|material| material.item.clone()), |place| {
                format!("{at}/materials/{place}/item")
            });
        }
        let keys = profile.register_rules.iter().map(|rule| {
            let (subject, agreement) = (text_of(rule.subject), text_of(rule.agreement));
            Self::key(&format!("{} {subject} {agreement}", rule.kind), &rule.condition)
        });
        self.sheet.unique(keys, |index| format!("/registerRules/{index}/kind"));
        self.after_filing();
        self.uploads();
        for (index, rule) in profile.terms.iter().enumerate() {
            let at = format!("/terms/{index}");
            self.sheet.filled(&format!("{at}/code"), &rule.code);
            self.sheet.label(&format!("{at}/name"), &rule.name);
            if rule.days == 0 {
                self.sheet.add(Code::ProfileTermDays, format!("{at}/days"));
            }
            self.sheet.basis(&at, &rule.basis);
        }
        self.sheet.unique(profile.terms.iter().map(|rule| rule.code.clone()), |index| format!("/terms/{index}/code"));
        if profile.lapse.days == 0 {
            self.sheet.add(Code::ProfileLapseDays, "/lapse/days");
        }
        self.sheet.basis("/lapse", &profile.lapse.basis);
        for (index, overlay) in profile.dictionaries.iter().enumerate() {
            let at = format!("/dictionaries/{index}");
            if self.tables.as_ref().is_some_and(|tables| tables.get(&overlay.dictionary).is_none()) {
                self.sheet.dangling(format!("{at}/dictionary"), &overlay.dictionary, "dictionary");
            }
            for (place, entry) in overlay.entries.iter().enumerate() {
                self.sheet.filled(&format!("{at}/entries/{place}/code"), &entry.code);
                self.sheet.filled(&format!("{at}/entries/{place}/name"), &entry.name);
            }
            self.sheet.unique(overlay.entries.iter().map(|entry| entry.code.clone()), |place| {
                format!("{at}/entries/{place}/code")
            });
            self.sheet.basis(&at, &overlay.basis);
        }
        self.sheet.unique(profile.dictionaries.iter().map(|overlay| overlay.dictionary.clone()), |index| {
            format!("/dictionaries/{index}/dictionary")
        });
    }

    /// What comes after filing: questions and businesses that are there.
    fn after_filing(&mut self) {
        let profile = self.profile;
        let Some(rules) = &profile.after_filing else {
            return;
        };
        let asked = profile.question(&rules.delivery_question);
        // Where nobody is asked, nobody has chosen it.
        if asked.is_some_and(|asked| asked.shape != AnswerShape::YesNo) {
            self.sheet.dangling("/afterFiling/deliveryQuestion", &rules.delivery_question, "question");
        }
        self.sheet.label("/afterFiling/carrier", &rules.carrier);
        self.sheet.basis("/afterFiling", &rules.basis);
        for (index, rule) in rules.conversions.iter().enumerate() {
            let at = format!("/afterFiling/conversions/{index}");
            if profile.business_type(&rule.from).is_none_or(|business| business.notice_kind.is_empty()) {
                self.sheet.dangling(format!("{at}/from"), &rule.from, "business with a notice");
            }
            if profile.business_type(&rule.to).is_none_or(|business| !business.notice_kind.is_empty()) {
                self.sheet.dangling(format!("{at}/to"), &rule.to, "business without a notice");
            }
            self.sheet.basis(&at, &rule.basis);
        }
        self.sheet.unique(rules.conversions.iter().map(|rule| rule.from.clone()), |index| {
            format!("/afterFiling/conversions/{index}/from")
        });
    }

    /// What may be uploaded: formats that are known.
    fn uploads(&mut self) {
        let profile = self.profile;
        let Some(rules) = &profile.uploads else {
            return;
        };
        for (index, format) in rules.formats.iter().enumerate() {
            let known = FORMATS.iter().any(|known| text_of(*known) == format.code);
            if !known {
                self.sheet.dangling(format!("/uploads/formats/{index}/code"), &format.code, "file format");
            }
            self.sheet.label(&format!("/uploads/formats/{index}/name"), &format.name);
        }
        self.sheet.unique(rules.formats.iter().map(|format| format.code.clone()), |index| {
            format!("/uploads/formats/{index}/code")
        });
        if rules.file_bytes < 0 {
            let finding = Finding::new(Code::ProfileSettingIdle, "/uploads/fileBytes");
            self.sheet.report.push(finding.with("setting", "fileBytes"));
        }
        self.sheet.basis("/uploads", &rules.basis);
    }
}
