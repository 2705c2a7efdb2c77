//! What a page asks before it gives a command: the dialog behind a button, as data, in the shape of the form. Names, order,
//! kinds and options come from here and from the profile; a page writes none of them by hand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    Case, Context,
    after::registers,
    boxes::side,
    issued::CertifiedRight,
    proof::principal_of,
    row::{Each, Whole, row},
    standing::Viewer,
    state::SubCase,
};
use crate::{
    application::{FormPart, row_name},
    form::{FieldKind, FieldOption, FormAddition, FormField, FormGroup, form, label, option, text_of, yes_or_no},
};
use dengji_base::{
    finding::{self, Failure, Severity},
    identifier::{IdentifierKind, UnitKey},
    json,
    label::Label,
    time::Date,
    words,
};
use dengji_platform::platform::{self, BusinessType, EarlyRegeneration, Profile};

record! {
    /// What a page asks before it gives a command for a button.
    ///
    /// What a sub-case's own form asks is not asked here (`edit_application`, `answer_questionnaire`, materials: that is the
    /// form of the sub-case), and neither is what the host brings itself: evidence, ids, who the actor is. Where nothing is
    /// asked, pressing the button is enough.
    pub struct ActionForm {
        /// Tag of the action.
        pub action: String,
        /// What the button says.
        pub name: Label,
        /// What the guides tell people beside this step.
        pub notes: Vec<Label>,
        /// The action as the command carries it, as JSON text, with what is known filled in: to fill in a field is to put
        /// its value at its pointer.
        pub content: String,
        /// The fields, in order; in a list, a group for each row.
        pub groups: Vec<FormGroup>,
        /// How to add a row, where it is a list.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub add: Option<FormAddition>,
    }
}

/// What an action asks for.
#[derive(Default)]
struct Dialog {
    fields: Vec<FormField>,
    /// Where the list stands whose rows have these fields, and what the button says that adds one.
    list: Option<(&'static str, Label)>,
}

fn field(path: &str, zh: &str, en: &str, kind: FieldKind) -> FormField {
    FormField { required: true, ..FormField::plain(path.to_owned(), path.to_owned(), label(zh, en), kind) }
}

fn free(field: FormField) -> FormField {
    FormField { required: false, ..field }
}

fn lines(path: &str, zh: &str, en: &str) -> FormField {
    FormField { longest: u32::try_from(words::MAX_FREE_TEXT).ok(), ..field(path, zh, en, FieldKind::Lines) }
}

fn choice(path: &str, zh: &str, en: &str, options: Vec<FieldOption>) -> FormField {
    FormField { options, ..field(path, zh, en, FieldKind::Choice) }
}

fn number(path: &str, zh: &str, en: &str, kind: IdentifierKind) -> FormField {
    FormField { identifier: Some(kind), ..field(path, zh, en, FieldKind::Identifier) }
}

fn named(kind: &str, code: &str) -> FieldOption {
    option(code, &finding::name(kind, code).unwrap_or_else(|| label(code, code)))
}

impl Case {
    /// What a page asks for an action, on a sub-case or on the case as a whole; with `draft`, the action as filled in so far
    /// (JSON text of an object), for what comes of it: the rows of a list, and the values. None where this person's role does
    /// not give the action, the sub-case is none of his or her business, or none is named and the action is not one of the
    /// case as a whole; whether it may be given now, its button says.
    ///
    /// `Malformed` where the draft is no object.
    pub fn action_form(
        &self,
        context: &Context<'_>,
        action: &str,
        sub_case: Option<&str>,
        draft: Option<&str>,
    ) -> Result<Option<ActionForm>, Failure> {
        let viewer = Viewer::new(self, context);
        let rule = context.profile.action(action).filter(|rule| rule.roles.contains(&context.actor.role));
        let Some(rule) = rule.filter(|_| !viewer.is_stranger() && viewer.is_on(side(self, action))) else {
            return Ok(None);
        };
        let sub = match sub_case.map(|id| viewer.sub_case(id)) {
            Some(None) => return Ok(None),
            Some(Some(sub)) => Some(sub),
            None => None,
        };
        let is_whole = row(action).is_some_and(|row| matches!(row.whole, Whole::Case(_) | Whole::OfBatch(_)));
        if sub.is_none() && !is_whole {
            return Ok(None);
        }
        let mut content = self.content(action, sub);
        let Dialog { fields, list } = self.asked(context, action, sub);
        let add = list.as_ref().map(|(root, label)| {
            // A new row begins as the first one does.
            let first = content.get(root.trim_start_matches('/')).and_then(|rows| rows.get(0));
            let value = first.map_or_else(|| "{}".to_owned(), Value::to_string);
            FormAddition { label: label.clone(), pointer: format!("{root}/-"), value }
        });
        if let Some(text) = draft {
            merge(&mut content, json::read::<Map<String, Value>>(text)?);
        }
        content.insert("type".to_owned(), action.into());
        let mut content = Value::Object(content);
        let groups = match &list {
            Some((root, _)) => rows(root, &fields, &mut content),
            None if fields.is_empty() => Vec::new(),
            None => vec![group("", None, false, &fields, &content, str::to_owned)],
        };
        Ok(Some(ActionForm {
            action: action.to_owned(),
            name: rule.name.clone(),
            notes: context.profile.notes(action).into_iter().map(|note| note.text.clone()).collect(),
            content: content.to_string(),
            groups,
            add,
        }))
    }

    /// The command behind the button, without what only the moment of pressing it brings.
    fn content(&self, tag: &str, sub: Option<&SubCase>) -> Map<String, Value> {
        let probe = row(tag).and_then(|row| match (sub, row.whole, row.each) {
            (Some(sub), _, Each::SubCase(probe)) => Some(probe(self, sub)),
            (None, Whole::Case(probe) | Whole::OfBatch(probe), _) => Some(probe()),
            _ => None,
        });
        let mut content = probe.and_then(|action| serde_json::to_value(action).ok()).unwrap_or_else(|| json!({}));
        blank(&mut content);
        let Value::Object(mut content) = content else { return Map::new() };
        if let Some(sub) = sub {
            match tag {
                "report_register_facts" => {
                    content.insert("facts".to_owned(), json!([{ "subject": sub.unit.unit_code.as_typed() }]))
                }
                // Whether tax is cleared is what is asked: nothing is taken for said.
                "report_tax" => content.remove("cleared"),
                _ if !content.contains_key("subCases") => content.insert("subCase".to_owned(), sub.id.clone().into()),
                _ => None,
            };
        }
        content
    }

    fn asked(&self, context: &Context<'_>, tag: &str, sub: Option<&SubCase>) -> Dialog {
        let profile = context.profile;
        let of = |fields: Vec<FormField>| Dialog { fields, list: None };
        match tag {
            "submit" if !words::is_blank(&self.state.number) => Dialog::default(),
            "submit" => of(vec![free(number(
                "/number",
                "批号（由平台编号的，填写）",
                "batch number, where the platform gave one",
                IdentifierKind::BatchNumber,
            ))]),
            "report_submission_failure" => of(vec![free(lines("/reason", "失败原因", "what went wrong"))]),
            "share_materials" => {
                let modes = ["keep_own", "replace"].map(|mode| named("share_mode", mode)).to_vec();
                of(vec![free(choice("/mode", "子案已有同一材料时", "where a sub-case has its own", modes))])
            }
            "regenerate_ticket" => {
                let lapsed = sub.and_then(|sub| sub.round.as_ref()).is_none_or(|round| round.is_expired(context.now));
                let required = !lapsed && profile.signing.early_regeneration == EarlyRegeneration::DenyUnlessReason;
                of(vec![FormField { required, ..lines("/reason", "重新生成的原因", "why a new code is made") }])
            }
            "reject" => of(vec![free(lines("/reason", "不通过的原因", "why it is not confirmed"))]),
            "report_tax" => of(vec![FormField {
                options: yes_or_no(),
                ..field("/cleared", "是否完税", "whether tax is cleared", FieldKind::YesNo)
            }]),
            "report_status" => of(vec![
                FormField { open: true, ..choice("/status", "办理状态", "status", statuses(profile, sub)) },
                free(lines(
                    "/note",
                    "说明（补正、不予受理的内容）",
                    "note: what is to be mended, why it is not accepted",
                )),
            ]),
            "record_inquiry" => of(vec![
                choice("/inquiry/answeredBy", "被询问人", "who answered", self.parties(context, sub)),
                lines("/inquiry/question", "询问内容", "question"),
                lines("/inquiry/answer", "回答内容", "answer"),
            ]),
            "report_register_facts" => register(profile, sub),
            "report_certificates" => certificates(self.business_type(profile)),
            "report_delivery" => of(vec![
                field("/delivery/tracking", "邮件号", "tracking number", FieldKind::Text),
                field("/delivery/sent", "寄出日期", "sent on", FieldKind::Date),
                free(field("/delivery/received", "签收日期", "received on", FieldKind::Date)),
            ]),
            "report_registrable" => of(vec![field(
                "/since",
                "能够办理不动产登记之日",
                "since when registration is possible",
                FieldKind::Date,
            )]),
            "issue_upload_code" => of(vec![
                choice("/item", "材料", "material", self.items(context, sub)),
                free(choice("/holder", "交给谁上传", "who is to upload", self.parties(context, sub))),
            ]),
            _ => Dialog::default(),
        }
    }

    /// The parties of the form who can answer, by their keys.
    fn parties(&self, context: &Context<'_>, sub: Option<&SubCase>) -> Vec<FieldOption> {
        let business = self.business_type(context.profile);
        let Some(sub) = sub else { return Vec::new() };
        let form = &sub.application;
        let lists = [
            (FormPart::Buyers, "buyers", form.buyers.len()),
            (FormPart::Sellers, "sellers", form.sellers.len()),
            (FormPart::Mortgagees, "mortgagees", form.mortgagees.len()),
        ];
        let keys = lists.into_iter().flat_map(|(part, list, count)| (0..count).map(move |at| (part, list, at)));
        let known = keys.filter_map(|(part, list, at)| {
            let key = format!("{list}/{at}");
            let name = principal_of(context, sub, &key)?.name;
            let row = row_name(part, at, business);
            Some(option(&key, &label(&format!("{} {name}", row.zh), &format!("{} {name}", row.en))))
        });
        known.collect()
    }

    /// The items of the checklist that this sub-case has.
    fn items(&self, context: &Context<'_>, sub: Option<&SubCase>) -> Vec<FieldOption> {
        let Some(sub) = sub else { return Vec::new() };
        let form = form(&super::form::input(&self.state.business, sub), context.profile, context.now.china_date());
        let files = form.fields().filter(|field| field.kind == FieldKind::Files);
        files.map(|field| option(field.path.rsplit('/').next().unwrap_or_default(), &field.label)).collect()
    }
}

/// What was filled in, over what is known: objects part by part, all else as a whole.
fn merge(content: &mut Map<String, Value>, draft: Map<String, Value>) {
    for (key, value) in draft {
        match (content.get_mut(&key), value) {
            (Some(Value::Object(known)), Value::Object(given)) => merge(known, given),
            (_, value) => {
                content.insert(key, value);
            }
        }
    }
}

/// Takes away what a probe writes where only pressing the button says more.
fn blank(value: &mut Value) {
    match value {
        Value::String(text) if text == "?" || text.ends_with("-?") => text.clear(),
        Value::Array(items) => items.iter_mut().for_each(blank),
        Value::Object(fields) => {
            let unsaid = Date::UNSAID.to_string();
            fields.retain(|_, value| value.as_str() != Some(&unsaid));
            fields.values_mut().for_each(blank);
        }
        _ => {}
    }
}

/// The registry's statuses: first those that follow what the sub-case has.
fn statuses(profile: &Profile, sub: Option<&SubCase>) -> Vec<FieldOption> {
    let now = sub.and_then(|sub| sub.statuses.last()).map(|last| last.status.as_str());
    let now = now.or_else(|| profile.first_status().map(|first| first.code.as_str()));
    let follows = |after: &[String]| now.is_some_and(|now| after.iter().any(|code| code == now));
    let mut known: Vec<_> = profile.statuses.iter().collect();
    known.sort_by_key(|status| !follows(&status.after));
    known.into_iter().map(|status| option(&status.code, &status.name)).collect()
}

fn register(profile: &Profile, sub: Option<&SubCase>) -> Dialog {
    let mut kinds: Vec<FieldOption> = Vec::new();
    for rule in &profile.register_rules {
        if kinds.iter().all(|known| known.code != rule.kind) {
            kinds.push(option(&rule.kind, &rule.name));
        }
    }
    let fields = vec![
        FormField { open: true, ..choice("/facts/*/kind", "登记事项", "what stands in the register", kinds) },
        subject(sub),
        field("/facts/*/reference", "登记簿或者文书编号", "the register's own number for it", FieldKind::Text),
        free(field("/facts/*/since", "登簿日期", "since when", FieldKind::Date)),
        free(FormField {
            options: yes_or_no(),
            ..field(
                "/facts/*/excepted",
                "登记机构准予本案例外",
                "whether the registry lets this case pass",
                FieldKind::YesNo,
            )
        }),
        free(FormField {
            options: yes_or_no(),
            ..field(
                "/facts/*/transferLimited",
                "是否约定禁止或限制转让",
                "whether a transfer is limited by agreement",
                FieldKind::YesNo,
            )
        }),
    ];
    Dialog { fields, list: Some(("/facts", label("添加登记事项", "add an entry"))) }
}

/// What an entry is about: of a sub-case its unit or the parcel, since about anything else it would be in vain.
fn subject(sub: Option<&SubCase>) -> FormField {
    let (path, zh, en) = ("/facts/*/subject", "不动产单元号或者宗地代码", "unit code, or code of the parcel");
    let code = sub.map(|sub| &sub.unit.unit_code);
    let Some((code, unit)) = code.and_then(|code| Some((code, UnitKey::of(code)?))) else {
        return number(path, zh, en, IdentifierKind::UnitCode);
    };
    let named =
        |zh: &str, en: &str, code: &str| option(code, &label(&format!("{zh}（{code}）"), &format!("{en} ({code})")));
    let parcel = unit.parcel().map(|parcel| named("宗地", "the parcel", parcel));
    let options = std::iter::once(named("本单元", "this unit", code.as_typed())).chain(parcel);
    choice(path, zh, en, options.collect())
}

fn certificates(business: Option<&BusinessType>) -> Dialog {
    use CertifiedRight::{Mortgage, MortgageNotice, Notice, Ownership};
    let rights = [Ownership, Notice, MortgageNotice, Mortgage].into_iter();
    let rights = rights.filter(|right| business.is_none_or(|business| registers(business, *right)));
    let rights = rights.map(|right| named("certified_right", &platform::text_of(right)));
    let fields = vec![
        choice("/certificates/*/right", "证书或者证明", "certificate or proof", rights.collect()),
        field("/certificates/*/number", "证号", "its number", FieldKind::Identifier),
        field("/certificates/*/entered", "登簿日期", "day of entry", FieldKind::Date),
    ];
    Dialog { fields, list: Some(("/certificates", label("添加证书", "add a certificate"))) }
}

/// One row at least, each with the fields.
fn rows(root: &str, fields: &[FormField], content: &mut Value) -> Vec<FormGroup> {
    if let Some(Value::Object(all)) = content.pointer_mut("") {
        let key = root.trim_start_matches('/');
        let list = all.entry(key).or_insert_with(|| json!([]));
        if list.as_array().is_none_or(Vec::is_empty) {
            *list = json!([{}]);
        }
    }
    let count = content.pointer(root).and_then(Value::as_array).map_or(0, Vec::len);
    let row = |at: usize| {
        let pointer = format!("{root}/{at}");
        let name = label(&format!("第{}项", at + 1), &format!("no. {}", at + 1));
        group(&pointer, Some(name), count > 1, fields, content, |path| path.replacen('*', &at.to_string(), 1))
    };
    (0..count).map(row).collect()
}

/// The fields where they stand, with their values.
fn group(
    pointer: &str,
    label: Option<Label>,
    removable: bool,
    fields: &[FormField],
    content: &Value,
    place: impl Fn(&str) -> String,
) -> FormGroup {
    let fields = fields.iter().map(|field| {
        let pointer = place(&field.path);
        let severity = field.required.then_some(Severity::Error);
        FormField { value: text_of(content.pointer(&pointer)), pointer, severity, ..field.clone() }
    });
    FormGroup { pointer: pointer.to_owned(), label, removable, fields: fields.collect() }
}
