//! What is wrong with a profile: codes that lead nowhere, settings without effect, rules without a basis.

mod business;
mod conditions;
mod identity;
mod licence;
mod process;
mod seal;
mod sheet;
mod trial;

use sheet::Sheet;

use dengji_base::{
    dictionary::Dictionaries,
    finding::{Code, Finding, Report},
    json, words,
};
use dengji_platform::platform::{
    AnswerShape, Condition, PlatformProfile, Profile, ProfileSettings, identity::IdentityProfile,
    licence::LicenceProfile, seal::SealProfile, text_of,
};

/// A profile that can be linted.
pub trait Lint {
    /// Everything that is wrong with it, in document order. A profile that is to be relied on has no findings.
    fn lint(&self) -> Report;
}

impl Lint for Profile {
    fn lint(&self) -> Report {
        registration(self)
    }
}

impl Lint for IdentityProfile {
    fn lint(&self) -> Report {
        identity::lint(self)
    }
}

impl Lint for LicenceProfile {
    fn lint(&self) -> Report {
        licence::lint(self)
    }
}

impl Lint for SealProfile {
    fn lint(&self) -> Report {
        seal::lint(self)
    }
}

/// Everything that is wrong with a profile that is another one but for some settings: with the settings themselves; or, where
/// they can be carried out, with what they come to. All pointers lead into the settings: to the one that a finding goes back
/// to, or to the base where it goes back to none; of the latter kind, `related` begins with the place in the profile that
/// they come to.
pub fn lint_settings<P: PlatformProfile + Lint>(base: &P, settings: &ProfileSettings) -> Report {
    let profile = match base.resolved(settings) {
        Ok(profile) => profile,
        Err(report) => return report,
    };
    let mut report = profile.lint();
    for finding in &mut report.findings {
        let at = profile.setting_of(settings, &finding.pointer);
        let here = at.map_or_else(|| "/basedOn".to_owned(), |at| format!("/settings/{at}"));
        finding.related.insert(0, std::mem::replace(&mut finding.pointer, here));
    }
    report
}

fn registration(profile: &Profile) -> Report {
    let mut linter = Linter { profile, tables: Dictionaries::national().ok(), sheet: Sheet::default() };
    linter.head();
    linter.vocabulary();
    linter.businesses();
    linter.form();
    linter.acting();
    linter.questions();
    linter.procedure();
    linter.rest();
    linter.sheet.sources(&profile.sources);
    linter.sheet.report
}

struct Linter<'a> {
    profile: &'a Profile,
    tables: Option<Dictionaries>,
    sheet: Sheet,
}

impl Linter<'_> {
    /// Reports a code that stands neither in the national table nor among the profile's additions to it.
    fn national(&mut self, pointer: impl Into<String>, table: &str, code: &str) {
        let Some(tables) = &self.tables else {
            return;
        };
        let is_national = tables.get(table).is_some_and(|table| table.name_of(code).is_some());
        let mut overlays = self.profile.dictionaries.iter().filter(|overlay| overlay.dictionary == table);
        if !code.is_empty()
            && !is_national
            && !overlays.any(|overlay| overlay.entries.iter().any(|entry| entry.code == code))
        {
            self.sheet.dangling(pointer, code, table);
        }
    }

    fn head(&mut self) {
        let profile = self.profile;
        self.sheet.head(&profile.id, &profile.version, &profile.name);
        self.sheet.region("/region", &profile.region);
        self.sheet.aliases(&profile.aliases, |means| Self::is_known(profile, means));
    }

    /// Whether an alias may stand for this.
    fn is_known(profile: &Profile, means: &str) -> bool {
        const DOCUMENTS: [&str; 4] = ["application", "questionnaire", "material", "organisation_type"];
        const ROLES: [&str; 8] = [
            "handler",
            "legal_representative",
            "buyer",
            "seller",
            "mortgagee",
            "mortgagee_agent",
            "registry_staff",
            "system",
        ];
        DOCUMENTS.contains(&means)
            || ROLES.contains(&means)
            || means == profile.id
            || means == profile.signing.provider
            || profile.business_type(means).is_some()
            || profile.document_type(means).is_some()
            || profile.question(means).is_some()
            || profile.action(means).is_some()
            || profile.status(means).is_some()
            || profile.mailboxes.iter().any(|view| text_of(view.mailbox) == means)
            || [
                &profile.organisation_types,
                &profile.property_types,
                &profile.holder_natures,
                &profile.co_ownerships,
                &profile.contract_statuses,
            ]
            .into_iter()
            .any(|choices| choices.iter().any(|choice| choice.code == means))
    }

    fn vocabulary(&mut self) {
        let profile = self.profile;
        self.choices("entries", &profile.entries);
        for (index, browser) in profile.browsers.iter().enumerate() {
            let at = format!("/browsers/{index}");
            self.sheet.label(&format!("{at}/name"), &browser.name);
            self.sheet.basis(&at, &browser.basis);
        }
        self.sheet.unique(profile.browsers.iter().map(|browser| browser.code.clone()), |index| {
            format!("/browsers/{index}/code")
        });
        for (index, login) in profile.logins.iter().enumerate() {
            let at = format!("/logins/{index}");
            self.sheet.label(&format!("{at}/name"), &login.name);
            if login.roles.is_empty() {
                self.sheet.add(Code::ProfileNoRoles, format!("{at}/roles"));
            }
            self.sheet.basis(&at, &login.basis);
        }
        self.sheet.unique(profile.logins.iter().map(|login| text_of(login.method)), |index| {
            format!("/logins/{index}/method")
        });
        for (field, choices) in [
            ("organisationTypes", &profile.organisation_types),
            ("propertyTypes", &profile.property_types),
            ("holderNatures", &profile.holder_natures),
            ("coOwnerships", &profile.co_ownerships),
            ("contractStatuses", &profile.contract_statuses),
        ] {
            self.choices(field, choices);
        }
        for (index, document) in profile.document_types.iter().enumerate() {
            let at = format!("/documentTypes/{index}");
            self.sheet.filled(&format!("{at}/code"), &document.code);
            self.sheet.label(&format!("{at}/name"), &document.name);
            self.national(format!("{at}/nationalCode"), "A30", &document.national_code);
            for (place, nature) in document.holder_natures.iter().enumerate() {
                if !profile.holder_natures.iter().any(|choice| choice.code == *nature) {
                    self.sheet.dangling(format!("{at}/holderNatures/{place}"), nature, "holder nature");
                }
            }
            self.sheet.basis(&at, &document.basis);
        }
        self.sheet.unique(profile.document_types.iter().map(|document| document.code.clone()), |index| {
            format!("/documentTypes/{index}/code")
        });
    }

    fn choices(&mut self, field: &str, choices: &[dengji_platform::platform::Choice]) {
        for (index, choice) in choices.iter().enumerate() {
            let at = format!("/{field}/{index}");
            self.sheet.filled(&format!("{at}/code"), &choice.code);
            self.sheet.label(&format!("{at}/name"), &choice.name);
            match field {
                "holderNatures" => self.national(format!("{at}/nationalCode"), "A36", &choice.national_code),
                "coOwnerships" => self.national(format!("{at}/nationalCode"), "A34", &choice.national_code),
                _ => {}
            }
            self.sheet.basis(&at, &choice.basis);
        }
        self.sheet.unique(choices.iter().map(|choice| choice.code.clone()), |index| format!("/{field}/{index}/code"));
    }

    fn questions(&mut self) {
        let profile = self.profile;
        for (index, question) in profile.questions.iter().enumerate() {
            let at = format!("/questions/{index}");
            self.sheet.filled(&format!("{at}/id"), &question.id);
            let wording_may_lack = question.shape == AnswerShape::Unknown || question.basis.assumed;
            if !words::is_blank(&question.text.zh) {
                self.sheet.filled(&format!("{at}/text/en"), &question.text.en);
            } else if !wording_may_lack {
                self.sheet.add(Code::ProfileQuestionText, format!("{at}/text"));
            }
            let (yes_no, number) = (question.shape == AnswerShape::YesNo, question.shape == AnswerShape::Number);
            let idle = [
                ("explanationOn", question.explanation_on.is_some() && !yes_no),
                ("explanationRequired", question.explanation_required && question.explanation_on.is_none()),
                ("minimum", question.minimum != 0 && !number),
                ("required", question.required && !yes_no && !number),
                ("noteOn", question.note_on.is_some() && !yes_no),
            ];
            for (setting, _) in idle.into_iter().filter(|(_, idle)| *idle) {
                let finding = Finding::new(Code::ProfileQuestionSetting, format!("{at}/{setting}"));
                self.sheet.report.push(finding.with("setting", setting).with("shape", text_of(question.shape)));
            }
            self.condition(&format!("{at}/condition"), &question.condition);
            self.sheet.basis(&at, &question.basis);
        }
        self.sheet.unique(profile.questions.iter().map(|question| question.id.clone()), |index| {
            format!("/questions/{index}/id")
        });
        self.sheet.unique(profile.questions.iter().map(|question| question.number.to_string()), |index| {
            format!("/questions/{index}/number")
        });
    }

    /// What a rule's key is made of, where the same id may stand under several conditions.
    fn key(id: &str, condition: &Condition) -> String {
        format!("{id} {}", json::write(condition))
    }
}
