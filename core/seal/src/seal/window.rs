//! Forms for the window: what an applicant prints and brings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    SealAccount, SealContext,
    action::{GrantRequest, SealAction, SealForm, SealRequest},
    moment::Moment,
    state::{Grant, WindowDecision},
    viewer::{Seen, Viewer},
};
use dengji_base::{
    finding::Role,
    identifier::{self, IdentifierKind, NameKey},
    party::{Enterprise, Principal},
    time::Instant,
    words,
};
use dengji_platform::platform::{
    Choice, Label,
    seal::{Channel, SealOperation, SealProfile},
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
        /// Whether it is brought to a window, or sent.
        pub channel: Channel,
        /// The heading.
        pub title: Label,
        /// When it was submitted.
        pub at: Instant,
        /// What was filled in, in order.
        pub rows: Vec<FormRow>,
        /// What else is brought, as far as a source names it (C-73, SZ-017).
        pub materials: Vec<String>,
        /// What the window decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decision: Option<WindowDecision>,
    }
}

impl SealAccount {
    /// The data of the form that an applicant prints and brings to a window (SZ-014); none for an application that is not
    /// there, or is somebody else's: the applicant sees it, and whoever sees the account. What the applicant did not write,
    /// the numbers of a person whose grant shall end, is masked for the applicant alone.
    pub fn window_form(&self, application: &str, context: &SealContext<'_>) -> Option<WindowForm> {
        let (viewer, profile) = (Viewer::new(self, context), context.profile);
        let known = self.state.applications.iter().find(|known| known.id == application)?;
        if !viewer.applied(known) {
            return None;
        }
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
        if let Some(form) = known.action.form() {
            form_rows(form, profile, &mut row);
        }
        let mut printer = Printer { moment, viewer: &viewer, row: &mut row };
        printer.action(&known.action);
        let mut printer = Printer { moment, viewer: &viewer, row: &mut row };
        let who = &known.applicant;
        printer.row("申请人", "applicant", who.name.clone());
        printer.paper(None, ("申请人证件类型", "applicant's document"), &who.who().to_principal());
        let number = who.document_number.as_typed().to_owned();
        printer.row("申请人证件号码", "applicant's document number", number);
        printer.row("申请人手机号码", "applicant's phone", who.phone.as_typed().to_owned());
        let capacity = profile.role(known.applied_as).map(|rule| rule.name.zh.clone());
        printer.row("申请人身份", "capacity of the applicant", capacity.unwrap_or_default());
        let rule = profile.operation(known.operation, known.channel);
        Some(WindowForm {
            application: known.id.clone(),
            operation: known.operation,
            title: rule.map_or_else(
                || Label { zh: "申请表".to_owned(), en: known.operation.as_str().to_owned() },
                |rule| rule.name.clone(),
            ),
            at: known.at,
            rows,
            channel: known.channel,
            materials: materials(&known.action, profile),
            decision: known.decision.clone(),
        })
    }
}

choice! {
    /// How far an application has come.
    pub enum ApplicationStanding {
        /// Submitted; the window, or staff who read what was sent, have not decided.
        Submitted,
        /// Accepted: it has taken effect.
        Accepted,
        /// Refused.
        Refused,
    }
}

record! {
    /// An application as a list shows it (SZ-070, SZ-080, SZ-082).
    pub struct ApplicationView {
        /// Its id, by which its form is printed.
        pub application: String,
        /// What is applied for.
        pub operation: SealOperation,
        /// What the platform calls it.
        pub name: Label,
        /// Whether it is brought to a window, or sent.
        pub channel: Channel,
        /// When it was submitted.
        pub at: Instant,
        /// How far it has come.
        pub standing: ApplicationStanding,
        /// Since when, once decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub decided: Option<Instant>,
        /// Why it was refused.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub reason: String,
    }
}

impl SealAccount {
    /// The applications that the actor made, or all of them for whoever sees the account, in the order of their coming.
    pub fn applications(&self, context: &SealContext<'_>) -> Vec<ApplicationView> {
        let (viewer, profile) = (Viewer::new(self, context), context.profile);
        let own = self.state.applications.iter().filter(|known| viewer.applied(known));
        own.map(|known| {
            let code = known.operation.as_str().to_owned();
            let name = profile.operation(known.operation, known.channel).map(|rule| rule.name.clone());
            let standing = match &known.decision {
                None => ApplicationStanding::Submitted,
                Some(decision) if decision.accepted => ApplicationStanding::Accepted,
                Some(_) => ApplicationStanding::Refused,
            };
            ApplicationView {
                application: known.id.clone(),
                operation: known.operation,
                name: name.unwrap_or_else(|| Label::plain(&code)),
                channel: known.channel,
                at: known.at,
                standing,
                decided: known.decision.as_ref().map(|decision| decision.at),
                reason: known.decision.as_ref().map(|decision| decision.reason.clone()).unwrap_or_default(),
            }
        })
        .collect()
    }
}

/// Prints what an application asks for, whole: what the window accepts, it has seen.
struct Printer<'a, 'r> {
    moment: Moment<'a>,
    viewer: &'r Viewer<'a>,
    row: &'r mut dyn FnMut(&str, &str, String),
}

impl Printer<'_, '_> {
    fn row(&mut self, zh: &str, en: &str, value: impl Into<String>) {
        (self.row)(zh, en, value.into());
    }

    /// The label of the row, told apart where there are several.
    fn numbered(&mut self, number: Option<usize>, (zh, en): (&str, &str), value: String) {
        match number {
            None => self.row(zh, en, value),
            Some(number) => self.row(&format!("{zh}（{number}）"), &format!("{en} ({number})"), value),
        }
    }

    fn action(&mut self, action: &SealAction) {
        let profile = self.moment.profile;
        match action {
            SealAction::Apply { seals, grants, .. } => {
                let kinds: Vec<_> = seals.iter().map(|seal| self.kind(&seal.kind)).collect();
                self.row("印章", "seals", kinds.join("、"));
                for (at, seal) in seals.iter().enumerate() {
                    self.new_seal((seals.len() > 1).then_some(at + 1), seal);
                }
                let fresh = self.names_of_new(seals);
                self.grants(grants, &fresh);
            }
            SealAction::Change { application, seals, grants, .. } => {
                let names = self.named(seals, &[]);
                self.row("印章", "seals", names);
                let fresh: Vec<_> = seals.iter().map(|old| (format!("{application}/{old}"), self.name(old))).collect();
                self.grants(grants, &fresh);
            }
            SealAction::Grant { grant, .. } => self.grants(std::slice::from_ref(grant), &[]),
            SealAction::Revoke { grants, .. } => {
                for (at, id) in grants.iter().enumerate() {
                    let number = (grants.len() > 1).then_some(at + 1);
                    match self.moment.grant(id) {
                        Some(grant) => self.ended(number, grant),
                        None => self.numbered(number, ("授权", "grant"), id.clone()),
                    }
                }
            }
            SealAction::Suspend { seals, reason, .. }
            | SealAction::Resume { seals, reason, .. }
            | SealAction::Cancel { seals, reason, .. } => {
                let names = self.named(seals, &[]);
                self.row("印章", "seals", names);
                self.row("原因", "reason", reason_name(&profile.cancel_reasons, reason));
            }
            SealAction::ApplySystemAccess { system, .. } => {
                self.row("系统名称", "system", system.name.clone());
                self.row("系统用途", "purpose", system.purpose.clone());
                self.row("系统地址", "address of the system", system.address.clone());
            }
            SealAction::FileHsm { hsm, .. } => {
                self.row("生产厂商", "vendor of the HSM", hsm.vendor.clone());
                self.row("设备型号", "model", hsm.model.clone());
                self.row("设备序列号", "serial number", hsm.serial.clone());
                self.row("商用密码产品认证证书编号", "certificate of the product", hsm.certificate.clone());
            }
            _ => {}
        }
    }

    fn kind(&self, code: &str) -> String {
        self.moment.profile.kind(code).map_or_else(|| code.to_owned(), |kind| kind.name.zh.clone())
    }

    /// Ids and names of seals that are applied for. Which of several of one name is meant, the form tells by the number
    /// under which it stands there; that it is not one that the account has, by a word, which stands whether or not the
    /// account has one of the name: the applicant need not know.
    fn names_of_new(&self, seals: &[SealRequest]) -> Vec<(String, String)> {
        let name = |seal: &SealRequest| {
            if words::is_blank(&seal.name) { self.kind(&seal.kind) } else { seal.name.clone() }
        };
        let names: Vec<String> = seals.iter().map(name).collect();
        let distinct = |(at, (seal, name)): (usize, (&SealRequest, &String))| {
            let shared = names.iter().filter(|other| NameKey::same(other, name)).count() > 1;
            let number = if shared { format!("（{}）", at + 1) } else { String::new() };
            (seal.id.clone(), format!("{name}{number}（新申请）"))
        };
        seals.iter().zip(&names).enumerate().map(distinct).collect()
    }

    /// Name of a seal of the account; with its id where another seal has the same name. Whoever has no business in the
    /// account reads what he or she wrote.
    fn name(&self, id: &str) -> String {
        let Some(seal) = self.moment.seal(id).filter(|_| !self.viewer.is_stranger()) else {
            return id.to_owned();
        };
        let others = self.moment.account.state.seals.iter().filter(|other| other.id != seal.id);
        let same = others.into_iter().any(|other| NameKey::same(&other.name, &seal.name));
        if same { format!("{}（{id}）", seal.name) } else { seal.name.clone() }
    }

    fn named(&self, seals: &[String], fresh: &[(String, String)]) -> String {
        let name = |id: &String| {
            let new = fresh.iter().find(|(new, _)| new == id);
            new.map_or_else(|| self.name(id), |(_, name)| name.clone())
        };
        seals.iter().map(name).collect::<Vec<_>>().join("、")
    }

    fn new_seal(&mut self, number: Option<usize>, seal: &SealRequest) {
        self.numbered(number, ("印章名称", "name of the seal"), seal.name.clone());
        if number.is_some() {
            self.numbered(number, ("印章类型", "kind of the seal"), self.kind(&seal.kind));
        }
        self.numbered(number, ("印章颜色", "colour"), seal.colour.clone());
        if let Some(owner) = &seal.owner {
            self.numbered(number, ("所有人", "owner"), owner.name.clone());
            self.paper(number, ("所有人证件类型", "owner's document"), owner);
            self.numbered(
                number,
                ("所有人证件号码", "owner's document number"),
                owner.document_number.as_typed().to_owned(),
            );
        }
        if let Some(start) = seal.start {
            self.numbered(number, ("启用时间", "first day of use"), start.to_string());
            self.numbered(number, ("使用年限", "years of use"), seal.years.to_string());
        }
        self.numbered(number, ("印章图片摘要", "digest of the image"), seal.image.clone());
    }

    fn grants(&mut self, grants: &[GrantRequest], fresh: &[(String, String)]) {
        for (at, grant) in grants.iter().enumerate() {
            let number = (grants.len() > 1).then_some(at + 1);
            let seals = self.named(&grant.seals, fresh);
            self.right(number, grant.role, seals, (&grant.person, &grant.organisation), (grant.from, grant.until));
        }
    }

    /// What paper a number is of, where it is not a resident's own: a like number of another paper is another person's.
    fn paper(&mut self, number: Option<usize>, label: (&str, &str), person: &Principal) {
        let kind = person.who().document_kind;
        if kind != IdentifierKind::ResidentId {
            self.numbered(number, label, identifier::paper_name(kind).to_owned());
        }
    }

    /// A grant that shall end: whose it is, and what it gives.
    fn ended(&mut self, number: Option<usize>, grant: &Grant) {
        let seal = self.name(&grant.seal);
        let seen = if self.viewer.is_all() { Seen::All } else { Seen::Masked };
        let person = grant.person.as_ref().and_then(|person| self.viewer.person(seen, person));
        self.right(number, grant.role, seal, (&person, &grant.organisation), (grant.from, grant.until));
    }

    fn right(
        &mut self,
        number: Option<usize>,
        role: Role,
        seals: String,
        (person, organisation): (&Option<Principal>, &Option<Enterprise>),
        (from, until): (Option<Instant>, Option<Instant>),
    ) {
        let name = self.moment.profile.role(role).map(|rule| rule.name.zh.clone());
        self.numbered(number, ("授权类型", "what is granted"), name.unwrap_or_else(|| role.as_str().to_owned()));
        self.numbered(number, ("授权印章", "seals that are granted"), seals);
        if let Some(person) = person {
            self.numbered(number, ("被授权人", "grantee"), person.name.clone());
            self.paper(number, ("被授权人证件类型", "grantee's document"), person);
            self.numbered(
                number,
                ("被授权人证件号码", "grantee's document number"),
                person.document_number.as_typed().to_owned(),
            );
            self.numbered(number, ("被授权人手机号码", "grantee's phone"), person.phone.as_typed().to_owned());
        }
        if let Some(organisation) = organisation {
            self.numbered(number, ("被授权机构", "organisation"), organisation.name.clone());
            let code = organisation.document_number.as_typed().to_owned();
            self.numbered(number, ("被授权机构统一社会信用代码", "organisation's credit code"), code);
        }
        let day = |at: Instant| at.china_date().to_string();
        let period = match (from.map(day), until.map(day)) {
            (None, None) => "长期".to_owned(),
            (Some(from), None) => format!("{from} 起，长期"),
            (None, Some(until)) => format!("至 {until}"),
            (Some(from), Some(until)) => format!("{from} 至 {until}"),
        };
        self.numbered(number, ("授权期限", "period of the grant"), period);
    }
}

fn reason_name(reasons: &[Choice], reason: &str) -> String {
    let known = reasons.iter().find(|known| known.code == reason);
    known.map_or_else(|| reason.to_owned(), |known| known.name.zh.clone())
}

/// What else the guide asks for: proof of a name in two languages (SZ-017). Nothing else is named (C-73).
fn materials(action: &SealAction, profile: &SealProfile) -> Vec<String> {
    let SealAction::Apply { seals, .. } = action else {
        return Vec::new();
    };
    let kinds = seals.iter().filter_map(|seal| profile.kind(&seal.kind)).filter(|kind| kind.bilingual);
    let mut named: Vec<String> = kinds.map(|kind| format!("制作{}的相关证明材料", kind.name.zh)).collect();
    named.dedup();
    named
}

fn form_rows(form: &SealForm, profile: &SealProfile, row: &mut impl FnMut(&str, &str, String)) {
    row("单位类型", "type of organisation", form.organisation_type.clone());
    row("机构地址", "region", form.region.clone());
    row("机构邮编", "postcode", form.postcode.clone());
    row("固定电话", "telephone", form.telephone.clone());
    row("详细地址", "address", form.address.clone());
    row("经办人", "handler", form.handler.name.clone());
    let (kind, number) = (form.handler.who().document_kind, form.handler.document_number.as_typed().to_owned());
    if kind == IdentifierKind::ResidentId {
        row("经办人身份证号", "handler's document number", number);
    } else {
        row("经办人证件类型", "handler's document", identifier::paper_name(kind).to_owned());
        row("经办人证件号码", "handler's document number", number);
    }
    row("经办人手机号", "handler's phone", form.handler.phone.as_typed().to_owned());
    let medium = profile.media.iter().find(|medium| medium.code == form.medium);
    row("领取介质", "medium", medium.map_or_else(|| form.medium.clone(), |medium| medium.name.zh.clone()));
    row("企业信息录入方式", "way of entry", form.entry_method.clone());
}
