//! Forms for the window: what an applicant prints and brings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    SealAccount,
    action::{SealAction, SealForm},
    state::WindowDecision,
};
use crate::{
    party::Enterprise,
    platform::{
        Choice, Label,
        seal::{Channel, SealOperation, SealProfile},
    },
    time::Instant,
};

record! {
    /// One line of a printable form.
    pub struct FormRow {
        /// What stands before it.
        pub label: Label,
        /// What was filled in.
        pub value: String,
    }
}

record! {
    /// The data of an application form that is printed and brought to a window (SZ-014, SZ-070).
    pub struct WindowForm {
        /// Id of the application.
        pub application: String,
        /// What is applied for.
        pub operation: SealOperation,
        /// The heading.
        pub title: Label,
        /// When it was submitted.
        pub at: Instant,
        /// What was filled in, in order.
        pub rows: Vec<FormRow>,
        /// What else is brought: no source lists it (C-73).
        pub materials: Vec<String>,
        /// What the window decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        pub decision: Option<WindowDecision>,
    }
}

impl SealAccount {
    /// The data of the form that an applicant prints and brings to a window (SZ-014); none for an unknown application.
    pub fn window_form(&self, application: &str, profile: &SealProfile) -> Option<WindowForm> {
        let known = self.state.applications.iter().find(|known| known.id == application)?;
        let mut rows = Vec::new();
        let mut row = |zh: &str, en: &str, value: String| {
            if !value.is_empty() {
                rows.push(FormRow { label: Label { zh: zh.to_owned(), en: en.to_owned() }, value });
            }
        };
        let moment = self.moment(profile, known.at);
        if let Some(licence) = moment.licence() {
            let Enterprise { name, document_number } = &licence.enterprise;
            row("企业名称", "enterprise", name.clone());
            row("统一社会信用代码", "unified social credit code", document_number.as_typed().to_owned());
            let names: Vec<_> = licence.representatives.iter().map(|person| person.name.as_str()).collect();
            row("法定代表人（负责人）", "legal representative", names.join("、"));
        }
        let name_of = |code: &str| profile.kind(code).map_or_else(|| code.to_owned(), |kind| kind.name.zh.clone());
        let named = |ids: &[String]| -> String {
            let names = ids.iter().map(|id| moment.seal(id).map_or_else(|| id.clone(), |seal| seal.name.clone()));
            names.collect::<Vec<_>>().join("、")
        };
        if let Some(form) = known.action.form() {
            form_rows(form, &mut row);
        }
        let mut grantees: Vec<String> = Vec::new();
        let (seals, reason) = match &known.action {
            SealAction::Apply { seals, grants, .. } => {
                grantees
                    .extend(grants.iter().filter_map(|grant| grant.person.as_ref()).map(|person| person.name.clone()));
                (seals.iter().map(|seal| name_of(&seal.kind)).collect::<Vec<_>>().join("、"), String::new())
            }
            SealAction::Change { seals, grants, .. } => {
                grantees
                    .extend(grants.iter().filter_map(|grant| grant.person.as_ref()).map(|person| person.name.clone()));
                (named(seals), String::new())
            }
            SealAction::Suspend { seals, reason, .. }
            | SealAction::Resume { seals, reason, .. }
            | SealAction::Cancel { seals, reason, .. } => (named(seals), reason_name(&profile.cancel_reasons, reason)),
            SealAction::Grant { grant, .. } => {
                grantees.extend(grant.person.as_ref().map(|person| person.name.clone()));
                (named(&grant.seals), String::new())
            }
            SealAction::Revoke { grants, .. } => {
                let of = |id: &String| moment.grant(id).map(|grant| grant.seal.clone());
                let seals: Vec<String> = grants.iter().filter_map(of).collect();
                (named(&seals), String::new())
            }
            _ => (String::new(), String::new()),
        };
        row("印章", "seals", seals);
        row("被授权人", "grantees", grantees.join("、"));
        row("原因", "reason", reason);
        row("申请人", "applicant", known.applicant.name.clone());
        let rule = profile.operation(known.operation, Channel::Window);
        Some(WindowForm {
            application: known.id.clone(),
            operation: known.operation,
            title: rule.map_or_else(
                || Label { zh: "申请表".to_owned(), en: known.operation.as_str().to_owned() },
                |rule| rule.name.clone(),
            ),
            at: known.at,
            rows,
            materials: Vec::new(),
            decision: known.decision.clone(),
        })
    }
}

fn reason_name(reasons: &[Choice], reason: &str) -> String {
    let known = reasons.iter().find(|known| known.code == reason);
    known.map_or_else(|| reason.to_owned(), |known| known.name.zh.clone())
}

fn form_rows(form: &SealForm, row: &mut impl FnMut(&str, &str, String)) {
    row("单位类型", "type of organisation", form.organisation_type.clone());
    row("机构地址", "region", form.region.clone());
    row("机构邮编", "postcode", form.postcode.clone());
    row("固定电话", "telephone", form.telephone.clone());
    row("详细地址", "address", form.address.clone());
    row("经办人", "handler", form.handler.name.clone());
    row("领取介质", "medium", form.medium.clone());
    row("企业信息录入方式", "way of entry", form.entry_method.clone());
}
