//! Business types, required fields and the checklist.

use super::Linter;
use dengji_base::finding::{Code, Finding};
use dengji_platform::platform::{BusinessType, PartyRole, text_of};
use dengji_registration::application::field_patterns;

impl Linter<'_> {
    pub(super) fn businesses(&mut self) {
        let profile = self.profile;
        for (index, business) in profile.business_types.iter().enumerate() {
            let at = format!("/businessTypes/{index}");
            self.sheet.filled(&format!("{at}/code"), &business.code);
            self.sheet.label(&format!("{at}/name"), &business.name);
            for (field, codes, choices, what) in [
                ("organisationTypes", &business.organisation_types, &profile.organisation_types, "organisation type"),
                ("propertyTypes", &business.property_types, &profile.property_types, "property type"),
            ] {
                for (place, code) in codes.iter().enumerate() {
                    if !choices.iter().any(|choice| choice.code == *code) {
                        self.sheet.dangling(format!("{at}/{field}/{place}"), code, what);
                    }
                }
            }
            self.national(format!("{at}/registrationType"), "A21", &business.registration_type);
            self.national(format!("{at}/noticeKind"), "A29", &business.notice_kind);
            self.national(format!("{at}/secondNoticeKind"), "A29", &business.second_notice_kind);
            self.parties(&at, business);
            for (place, code) in business.eligible_contract_statuses.iter().enumerate() {
                if !profile.contract_statuses.iter().any(|choice| choice.code == *code) {
                    self.sheet.dangling(format!("{at}/eligibleContractStatuses/{place}"), code, "contract status");
                }
            }
            self.sheet.basis(&at, &business.basis);
        }
        self.sheet.unique(profile.business_types.iter().map(|business| business.code.clone()), |index| {
            format!("/businessTypes/{index}/code")
        });
    }

    fn parties(&mut self, at: &str, business: &BusinessType) {
        if business.parties.is_empty() {
            self.sheet.add(Code::ProfileNoParties, format!("{at}/parties"));
        }
        for (place, party) in business.parties.iter().enumerate() {
            self.sheet.label(&format!("{at}/parties/{place}/name"), &party.name);
        }
        self.sheet.unique(business.parties.iter().map(|party| text_of(party.role)), |place| {
            format!("{at}/parties/{place}/role")
        });
        let is_party = |role: PartyRole| business.parties.iter().any(|party| party.role == role);
        if business.mortgage != is_party(PartyRole::Mortgagee) {
            self.sheet.add(Code::ProfileMortgageParty, format!("{at}/mortgage"));
        }
        for (place, role) in business.personal_signers.iter().enumerate() {
            if !is_party(*role) {
                let finding = Finding::new(Code::ProfileSignerNotAParty, format!("{at}/personalSigners/{place}"));
                self.sheet.report.push(finding.with("role", text_of(*role)));
            }
        }
        self.sheet.unique(business.personal_signers.iter().map(|role| text_of(*role)), |place| {
            format!("{at}/personalSigners/{place}")
        });
        if business.personal_signature == business.personal_signers.is_empty() {
            self.sheet.add(Code::ProfileSignersIdle, format!("{at}/personalSignature"));
        }
    }

    /// Which parties act in the case, and which must agree to take it back: such as some business has.
    pub(super) fn acting(&mut self) {
        let profile = self.profile;
        let is_party = |role: PartyRole| {
            profile.business_types.iter().any(|business| business.parties.iter().any(|party| party.role == role))
        };
        for (index, rule) in profile.acting_parties.iter().enumerate() {
            let at = format!("/actingParties/{index}");
            self.sheet.label(&format!("{at}/name"), &rule.name);
            if !is_party(rule.party) {
                self.sheet.dangling(format!("{at}/party"), &text_of(rule.party), "party");
            }
            self.sheet.basis(&at, &rule.basis);
        }
        let keys = profile.acting_parties.iter().map(|rule| text_of(rule.capacity));
        self.sheet.unique(keys, |index| format!("/actingParties/{index}/capacity"));
        for (index, rule) in profile.agent_rules.iter().enumerate() {
            let at = format!("/agentRules/{index}");
            if rule.conflict.parties().into_iter().any(|party| !is_party(party)) {
                self.sheet.dangling(format!("{at}/conflict"), &text_of(rule.conflict), "party");
            }
            self.sheet.basis(&at, &rule.basis);
        }
        let keys = profile.agent_rules.iter().map(|rule| text_of(rule.conflict));
        self.sheet.unique(keys, |index| format!("/agentRules/{index}/conflict"));
        for (place, party) in profile.withdrawal.parties.iter().enumerate() {
            if !is_party(*party) {
                self.sheet.dangling(format!("/withdrawal/parties/{place}"), &text_of(*party), "party");
            }
        }
        self.sheet.unique(profile.withdrawal.parties.iter().map(|party| text_of(*party)), |place| {
            format!("/withdrawal/parties/{place}")
        });
        self.sheet.basis("/withdrawal", &profile.withdrawal.basis);
    }

    pub(super) fn form(&mut self) {
        let profile = self.profile;
        for (index, required) in profile.required_fields.iter().enumerate() {
            let at = format!("/requiredFields/{index}");
            self.field(format!("{at}/field"), &required.field);
            self.condition(&format!("{at}/condition"), &required.condition);
            self.sheet.basis(&at, &required.basis);
        }
        let keys = profile.required_fields.iter().map(|required| Self::key(&required.field, &required.condition));
        self.sheet.unique(keys, |index| format!("/requiredFields/{index}/field"));
        self.field_texts();
        for (index, item) in profile.checklist.iter().enumerate() {
            let at = format!("/checklist/{index}");
            self.sheet.filled(&format!("{at}/item"), &item.item);
            self.sheet.label(&format!("{at}/name"), &item.name);
            self.condition(&format!("{at}/condition"), &item.condition);
            self.sheet.basis(&at, &item.basis);
        }
        self.sheet
            .unique(profile.checklist.iter().map(|item| item.item.clone()), |index| format!("/checklist/{index}/item"));
    }

    /// A pattern that names a field of the form.
    fn field(&mut self, pointer: String, pattern: &str) {
        if !field_patterns().any(|known| known == pattern) {
            let shown: String = pattern.chars().take(80).collect();
            self.sheet.report.push(Finding::new(Code::ProfileFieldUnknown, pointer).with("field", shown));
        }
    }

    /// Names and notes of fields: each says something, of fields that are there, and of none twice.
    fn field_texts(&mut self) {
        let profile = self.profile;
        let mut named = Vec::new();
        for (index, text) in profile.field_texts.iter().enumerate() {
            let at = format!("/fieldTexts/{index}");
            if text.fields.is_empty() {
                self.sheet.filled(&format!("{at}/fields"), "");
            }
            if text.name.is_none() && text.help.is_none() {
                self.sheet.filled(&at, "");
            }
            for (place, pattern) in text.fields.iter().enumerate() {
                self.field(format!("{at}/fields/{place}"), pattern);
                let parts = [("name", &text.name), ("help", &text.help)];
                for (part, _) in parts.iter().filter(|(_, label)| label.is_some()) {
                    named.push((format!("{part} {pattern}"), format!("{at}/fields/{place}")));
                }
            }
            for (part, label) in [("name", &text.name), ("help", &text.help)] {
                if let Some(label) = label {
                    self.sheet.label(&format!("{at}/{part}"), label);
                }
            }
            self.sheet.basis(&at, &text.basis);
        }
        let places: Vec<String> = named.iter().map(|(_, place)| place.clone()).collect();
        let keys = named.into_iter().map(|(key, _)| key);
        self.sheet.unique(keys, |index| places.get(index).cloned().unwrap_or_default());
    }
}
