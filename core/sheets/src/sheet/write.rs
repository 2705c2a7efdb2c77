//! Sub-cases as a sheet, and a sheet to be filled in.

use super::{
    SheetRows, SheetTemplate, TemplateColumn,
    cells::counted,
    mapping::called,
    slot::{Slot, rows, slot},
    target::Target,
    terms,
};
use dengji_base::{finding::Failure, time::Date, words::is_blank};
use dengji_platform::platform::Profile;
use dengji_registration::{
    application::{Field, FormPart, Holds, SubCaseDocument},
    form::{FieldKind, FormField, form_for},
};

/// One column to be written: a target, which row of its party, its header.
struct Written {
    target: Target,
    number: Option<u32>,
    header: String,
}

impl Written {
    fn new(target: Target, number: Option<u32>, profile: &Profile, business_type: &str) -> Self {
        let mut header = called(target, number, profile, business_type).zh;
        if let Some(unit) = target.holds().unit() {
            header.extend(["（", &unit.zh, "）"]);
        }
        Self { target, number, header }
    }

    fn column(&self, position: usize, form: Option<&FormField>, profile: &Profile) -> TemplateColumn {
        let holds = self.target.holds();
        TemplateColumn {
            column: counted(position),
            field: self.target.path(profile),
            header: self.header.clone(),
            kind: form.map_or_else(|| holds.kind(), |field| field.kind),
            required: form.is_some_and(|field| field.required),
            text: !matches!(holds, Holds::Amount | Holds::Area | Holds::Lines),
            options: form
                .map(|field| field.options.iter().map(|option| option.name.zh.clone()).collect())
                .unwrap_or_default(),
            open: form.is_some_and(|field| field.open),
        }
    }
}

/// Sub-cases as a sheet, a row each: choices by their Chinese names, parties in numbered columns. Read by its own mapping,
/// it gives the same sub-cases but for their materials, which no sheet carries.
pub fn write(sub_cases: &[SubCaseDocument], profile: &Profile) -> SheetTemplate {
    let business_type = sub_cases.first().map_or("", |document| document.business_type.as_str());
    // To look at a value makes the block that holds it.
    let mut documents = sub_cases.to_vec();
    let targets = Target::all(profile);
    let most =
        |part: FormPart, documents: &[SubCaseDocument]| documents.iter().map(|one| rows(one, part)).max().unwrap_or(0);
    let mut used: Vec<(Target, Option<u32>)> = Vec::new();
    for target in &targets {
        for row in 0..most(target.part(), &documents) {
            let number = target.part().party().map(|_| counted(row));
            let is_key =
                matches!(target, Target::Field(field) if field.part() == FormPart::Kind || *field == Field::UnitCode);
            if is_key || documents.iter_mut().any(|document| !text(document, *target, row, profile).is_empty()) {
                used.push((*target, number));
            }
        }
    }
    let has = |field: Field| used.iter().any(|(target, _)| *target == Target::Field(field));
    // A column of the one would fill the other as well.
    let twins: Vec<Field> =
        terms::TWINS.iter().filter(|(a, b)| has(*a) || has(*b)).flat_map(|(a, b)| [*a, *b]).collect();
    used.extend(
        twins.into_iter().filter(|field| !has(*field)).map(|field| (Target::Field(field), None)).collect::<Vec<_>>(),
    );
    let place = |target: &Target| targets.iter().position(|known| known == target);
    used.sort_by_key(|(target, number)| (target.part(), *number, place(target)));
    let columns: Vec<Written> =
        used.into_iter().map(|(target, number)| Written::new(target, number, profile, business_type)).collect();

    let mut lines = vec![columns.iter().map(|column| column.header.clone()).collect::<Vec<String>>()];
    for document in &mut documents {
        let cells = columns.iter().map(|column| {
            let row = column.number.and_then(super::cells::position).unwrap_or(0);
            let value = text(document, column.target, row, profile);
            shown(column.target.holds(), value, profile)
        });
        lines.push(cells.collect());
    }
    let columns = columns.iter().enumerate().map(|(at, column)| column.column(at, None, profile)).collect();
    SheetTemplate { sheet: of_text(lines), columns }
}

/// A sheet to be filled in for a business: headers, a row of help, which is passed over when the sheet is read.
///
/// Each further buyer has a row of its own below the first.
///
/// `Misuse` with `case.unknown_business_type` where the profile has no such business.
pub fn template(business_type: &str, profile: &Profile, today: Date) -> Result<SheetTemplate, Failure> {
    let form = form_for(business_type, profile, today)?;
    let mut columns: Vec<(Written, &FormField)> = Vec::new();
    for section in form.sections.iter().filter(|section| section.visible) {
        for field in section.groups.iter().flat_map(|group| &group.fields) {
            let Some(target) = Target::parse(&field.path, profile) else { continue };
            let of_unit = terms::TWINS.iter().any(|(_, property)| target == Target::Field(*property));
            // What the unit says too is asked once.
            if !of_unit && (field.visible || target == Target::Field(Field::BuyerShare)) {
                columns.push((Written::new(target, None, profile, business_type), field));
            }
        }
    }
    for (column, field) in &mut columns {
        if field.required {
            column.header.insert(0, '*');
        }
    }
    let headers = columns.iter().map(|(column, _)| column.header.clone()).collect();
    let help = columns.iter().enumerate().map(|(at, (_, field))| help(field, at == 0)).collect();
    let described = columns.iter().enumerate().map(|(at, (column, field))| column.column(at, Some(field), profile));
    Ok(SheetTemplate { sheet: of_text(vec![headers, help]), columns: described.collect() })
}

/// What the row of help says of a field.
fn help(field: &FormField, first: bool) -> String {
    const SHOWN: usize = 16;
    let mut parts: Vec<String> = Vec::new();
    if first {
        parts.push(format!(
            "{}：本行及“{}”列不会读取；有多名买受人的，逐行填写，其余各列留空",
            terms::HELP,
            terms::EXPLAINED.0
        ));
    }
    parts.push(if field.required { "必填".to_owned() } else { "选填".to_owned() });
    parts.extend(field.help.as_ref().map(|help| help.zh.clone()));
    let names: Vec<&str> = field.options.iter().map(|option| option.name.zh.as_str()).collect();
    if !names.is_empty() {
        let more = if names.len() > SHOWN { "……" } else { "" };
        parts.push(format!("可选：{}{more}", names.into_iter().take(SHOWN).collect::<Vec<_>>().join("、")));
    }
    match field.kind {
        FieldKind::Date => parts.push("如 2024-08-01".to_owned()),
        FieldKind::Share => parts.push("如 1/2、50%".to_owned()),
        _ => {}
    }
    parts.join("；")
}

/// The value of a target, as text; empty where nothing stands there.
fn text(document: &mut SubCaseDocument, target: Target, row: usize, profile: &Profile) -> String {
    if row >= rows(document, target.part()) {
        return String::new();
    }
    match slot(document, target, row, profile) {
        Some(Slot::Text(text)) if !is_blank(text) => text.clone(),
        Some(Slot::Identifier(number)) => number.as_typed().to_owned(),
        Some(Slot::Truth(Some(truth))) => (if *truth { "是" } else { "否" }).to_owned(),
        Some(Slot::CoOwnership(Some(shape))) => {
            let code = serde_json::to_value(*shape).ok();
            code.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
        }
        _ => String::new(),
    }
}

/// A value as people read it: a choice by its Chinese name.
fn shown(holds: Holds, value: String, profile: &Profile) -> String {
    let listed = match holds {
        Holds::Organisation => &profile.organisation_types,
        Holds::Property => &profile.property_types,
        Holds::ContractStatus => &profile.contract_statuses,
        Holds::Nature => &profile.holder_natures,
        Holds::CoOwnership => &profile.co_ownerships,
        Holds::Business => return profile.business_type(&value).map_or(value, |business| business.name.zh.clone()),
        Holds::Paper | Holds::PersonPaper => {
            return profile.document_type(&value).map_or(value, |paper| paper.name.zh.clone());
        }
        _ => return value,
    };
    listed.iter().find(|choice| choice.code == value).map_or(value, |choice| choice.name.zh.clone())
}

fn of_text(rows: Vec<Vec<String>>) -> SheetRows {
    let types = rows.iter().map(|cells| "s".repeat(cells.len())).collect();
    SheetRows { rows, types, merged: Vec::new() }
}
