//! The fields of the table, with what the sub-case as it stands makes of them.

use serde_json::Value;

use super::FormField;
use crate::application::{Active, CoOwnership, Field, FormPart, Holds, SubCaseDocument, is_minor, names_organisation};
use dengji_base::{
    finding::{Code, Severity},
    words,
};

/// A sub-case under its form.
pub(super) struct Standing<'a> {
    pub(super) document: &'a SubCaseDocument,
    /// The same as JSON, where pointers lead.
    pub(super) values: Value,
    pub(super) rules: &'a Active<'a>,
    pub(super) today: dengji_base::time::Date,
}

/// Text of a value, as fields show it.
pub(crate) fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Bool(yes)) => yes.to_string(),
        _ => String::new(),
    }
}

impl Standing<'_> {
    /// The severity of a code here.
    pub(super) fn severity(&self, code: Code) -> Severity {
        self.rules.profile.severity(code).map_or(code.entry().severity, |rule| rule.severity)
    }

    fn value(&self, field: Field, row: usize) -> String {
        text(self.values.pointer(&field.pointer(row)))
    }

    fn is_filled(&self, field: Field, row: usize) -> bool {
        !words::is_blank(&self.value(field, row))
    }

    /// Whether another field of those that begin alike is filled, in this row.
    fn has_others(&self, field: Field, row: usize, within: &str) -> bool {
        let others = Field::ALL.iter().filter(|other| **other != field && other.path().starts_with(within));
        others.into_iter().any(|other| self.is_filled(*other, row))
    }

    /// Whether anything of a part is filled in this row.
    pub(super) fn has_any(&self, part: FormPart, row: usize) -> bool {
        Field::ALL.iter().any(|field| field.part() == part && self.is_filled(*field, row))
    }

    /// The field in this row.
    pub(super) fn field(&self, field: Field, row: usize, shown: bool) -> FormField {
        let (holds, profile) = (field.holds(), self.rules.profile);
        let value = self.value(field, row);
        let pointer = field.pointer(row);
        let paper = pointer.strip_suffix("/documentNumber").map(|party| format!("{party}/documentType"));
        let paper = text(paper.and_then(|paper| self.values.pointer(&paper)));
        let severity = self.missing(field, row);
        let visible = shown && (field != Field::BuyerShare || severity.is_some() || !words::is_blank(&value));
        FormField {
            path: field.path().to_owned(),
            label: field.label(profile),
            kind: holds.kind(),
            options: holds.options(self.rules),
            open: holds.is_open(),
            identifier: holds.identifier(&paper, &value, self.rules),
            unit: holds.unit(),
            help: field.pattern().and_then(|pattern| profile.field_text(pattern, |text| text.help.as_ref())).cloned(),
            longest: if holds == Holds::YesNo { None } else { u32::try_from(field.limit()).ok() },
            minimum: None,
            required: severity.is_some(),
            severity,
            visible: visible || (field == Field::BuyerShare && shown && self.is_by_shares(row)),
            readonly: field.part() == FormPart::Unit,
            pointer,
            value,
        }
    }

    fn is_by_shares(&self, row: usize) -> bool {
        let buyer = self.document.application.buyers.get(row);
        buyer.is_some_and(|buyer| buyer.co_ownership == Some(CoOwnership::ByShares))
    }

    /// How grave it is when this field stands blank and all others as they do; none where nothing is found.
    fn missing(&self, field: Field, row: usize) -> Option<Severity> {
        let part = field.part();
        match field {
            Field::UnitCode => return Some(self.severity(Code::PropertyUnitCodeMissing)),
            Field::BusinessType => return Some(self.severity(Code::ApplicationBusinessTypeUnknown)),
            Field::OrganisationType => return Some(self.severity(Code::ApplicationOrganisationTypeUnknown)),
            Field::PropertyType => return Some(self.severity(Code::ApplicationPropertyTypeUnknown)),
            Field::BuyerShare => return self.share(row),
            _ => {}
        }
        // A row of a party that the business has not, and that holds nothing, is no row; 抵押情况 is not looked at.
        let within = field.path().split_once("/*").map_or("", |(list, _)| list);
        let has_row = part.party().is_none_or(|party| self.rules.expects(party) || self.has_others(field, row, within));
        if !has_row || (part == FormPart::Mortgage && !self.rules.expects_mortgage()) {
            return None;
        }
        let block = field.path().rsplit_once('/').map_or("", |(block, _)| block);
        let block = if part.party().is_some() && !block.ends_with("/agent") { "" } else { block };
        let has_block = || !block.is_empty() && self.has_others(field, row, block);
        let starred = self.rules.starred(field).filter(|required| !required.optional_block || has_block());
        starred.map(|required| required.severity).or_else(|| match field {
            Field::BuyerAgentName if !has_block() => self.without_agent(row),
            Field::EasementDominantLand | Field::EasementServientLand if has_block() => {
                Some(self.severity(Code::ApplicationEasementIncomplete))
            }
            _ => None,
        })
    }

    /// One row may not lack the share that the others have; else the profile says.
    fn share(&self, row: usize) -> Option<Severity> {
        if !self.is_by_shares(row) {
            return None;
        }
        let others = self.document.application.buyers.iter().enumerate().filter(|(other, _)| *other != row);
        if others.into_iter().any(|(_, buyer)| !words::is_blank(&buyer.share)) {
            return Some(self.severity(Code::ApplicationShareMissing));
        }
        self.rules.starred(Field::BuyerShare).map(|required| required.severity)
    }

    /// Somebody acts for who is under eighteen, and for an organisation.
    fn without_agent(&self, row: usize) -> Option<Severity> {
        let buyer = self.document.application.buyers.get(row)?;
        let paper = self.rules.paper(buyer.document_type.trim())?.identifier;
        if is_minor(paper, &buyer.document_number, self.today) {
            return Some(self.severity(Code::ApplicationMinorWithoutGuardian));
        }
        names_organisation(paper).then(|| self.severity(Code::ApplicationOrganisationWithoutAgent))
    }
}
