//! Lists as people see them: the columns that the profile names, and rows whose cells stand under these columns, with the
//! buttons of each row.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Case, Context, boxes,
    form::LazyForms,
    offer::ActionOffer,
    row::Side,
    standing::{Standing, Viewer},
    state::{CaseKind, CaseStage, SubCase, SubCaseStage},
    view::Page,
};
use dengji_base::{finding::Failure, page::Cell, time::Instant};
use dengji_platform::platform::{Choice, Column, Label, Mailbox, MailboxView, Profile, text_of};

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListRow {
    /// Id of the case.
    pub case_id: String,
    /// The sub-case; none where the row is the batch as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_case: Option<String>,
    /// Version of the sub-case; of the case, where the row is the batch as a whole.
    pub version: u32,
    /// One cell for each column, in their order.
    pub cells: Vec<Cell>,
    /// The buttons of this row: those of the list's actions that are the viewer's.
    pub actions: Vec<ActionOffer>,
    /// From when on the buttons may be others without any command; none where only commands change the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Instant>,
}

/// A list of one case: a part of a mailbox, or its units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Table {
    /// Code of the list: of a mailbox, or `units`.
    pub code: String,
    /// Its name.
    pub name: Label,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// What may be looked at from its rows: no commands, the host opens them.
    pub views: Vec<Column>,
    /// How many rows the platform shows on a page; 0 where no source says.
    pub page_size: u32,
    /// How many rows this case has in the list, on all pages.
    pub total: u32,
    /// The rows of the page.
    pub rows: Vec<ListRow>,
}

/// The columns that a mailbox can have. `case_status` is 案件状态, after filing 办理状态 (GZ-089, GZ-101), `tax_status` is
/// 完税状态 (GZ-109), `operations` the row's buttons.
#[doc(hidden)]
pub const MAILBOX_COLUMNS: [&str; 12] = [
    "batch_number",
    "business_type",
    "buyer",
    "seller",
    "mortgagee",
    "time",
    "location",
    "case_status",
    "tax_status",
    "project",
    "units",
    "operations",
];

/// The columns that the list of units can have (GZ-032).
#[doc(hidden)]
pub const UNIT_COLUMNS: [&str; 12] = [
    "unit_code",
    "location",
    "contract_status",
    "housing_nature",
    "housing_type",
    "planned_use",
    "building_area",
    "inner_area",
    "district",
    "case_status",
    "tax_status",
    "operations",
];

/// What the column 完税状态 shows: the codes of the profile's messages for it.
#[doc(hidden)]
pub const TAX_STATUSES: [&str; 2] = ["tax_cleared", "tax_open"];

fn cell(column: &Column, value: impl Into<String>, text: Label) -> Cell {
    Cell { column: column.code.clone(), value: value.into(), text }
}

fn called(column: &Column, code: &str, choices: &[Choice]) -> Cell {
    let choice = choices.iter().find(|choice| choice.code == code || choice.name.zh == code);
    cell(column, code, choice.map_or_else(|| Label::plain(code), |choice| choice.name.clone()))
}

impl Case {
    /// What of this case lies in a mailbox of the viewer's enterprise: rows with the columns of the mailbox and their
    /// buttons, all or those of the named sub-cases. The mailboxes of batches list the batch as one row (GZ-106, GZ-107);
    /// a single case has the buttons of the whole case in its row.
    ///
    /// The host's system and staff of the registry see the mailboxes of both enterprises; signers have none (GZ-019).
    ///
    /// `Misuse` with `command.wrong_profile` where this is not the profile that the case follows.
    pub fn mailbox(
        &self,
        context: &Context<'_>,
        mailbox: Mailbox,
        sub_cases: Option<&[String]>,
        page: Page,
    ) -> Result<Table, Failure> {
        let profile = context.profile;
        self.follows(profile)?;
        let view = profile.mailbox(mailbox);
        let viewer = Viewer::new(self, context);
        let forms = LazyForms::default();
        let owns = |side: Side| match viewer.standing {
            Standing::Staff => true,
            Standing::Initiator | Standing::Confirmer => viewer.is_on(side.of(self)),
            Standing::Person | Standing::Outside => false,
        };
        let whole = boxes::of_batch(self) == Some(mailbox) && owns(boxes::INITIATOR) && sub_cases.is_none();
        let business = self.business_type(profile);
        let named: Option<BTreeSet<&str>> = sub_cases.map(|named| named.iter().map(String::as_str).collect());
        let lies = |sub: &&SubCase| {
            boxes::of_batch(self) != Some(mailbox)
                && named.as_ref().is_none_or(|named| named.contains(sub.id.as_str()))
                && viewer.sees(sub)
                && boxes::of_sub_case(self, business, sub).any(|(side, lies)| lies == mailbox && owns(side))
        };
        let subs = self.state.sub_cases.iter().filter(lies);
        let places = whole.then_some(None).into_iter().chain(subs.clone().map(Some));
        let total = u32::try_from(subs.count()).unwrap_or(u32::MAX).saturating_add(u32::from(whole));
        let rows = page.of(places).map(|place| self.mailbox_row(context, &forms, &viewer, view, place)).collect();
        let (columns, views, page_size) =
            view.map(|view| (view.columns.clone(), view.views.clone(), view.page_size)).unwrap_or_default();
        let code = text_of(mailbox);
        let name = view.map_or_else(|| Label::plain(&code), |view| view.name.clone());
        Ok(Table { code, name, columns, views, page_size, total, rows })
    }

    fn mailbox_row<'c>(
        &'c self,
        context: &'c Context<'c>,
        forms: &LazyForms<'c>,
        viewer: &Viewer<'_>,
        view: Option<&MailboxView>,
        place: Option<&'c SubCase>,
    ) -> ListRow {
        let mut actions = Vec::new();
        if place.is_none() || self.state.kind == CaseKind::Single {
            actions.extend(self.buttons(context, forms, viewer, None));
        }
        if let Some(sub) = place {
            actions.extend(self.buttons(context, forms, viewer, Some(sub)));
        }
        let listed = |offer: &ActionOffer| {
            view.is_some_and(|view| view.actions.iter().chain(&view.mending).any(|action| *action == offer.action))
        };
        actions.retain(listed);
        let columns = view.map_or(&[][..], |view| &view.columns);
        let cells = columns.iter().map(|column| self.mailbox_cell(context.profile, column, place)).collect();
        self.table_row(context, place, cells, actions)
    }

    fn table_row(
        &self,
        context: &Context<'_>,
        place: Option<&SubCase>,
        cells: Vec<Cell>,
        actions: Vec<ActionOffer>,
    ) -> ListRow {
        let submitted = place.filter(|sub| sub.stage == SubCaseStage::Submitted);
        let open = submitted
            .and_then(|sub| sub.round.as_ref())
            .filter(|round| !round.is_complete() && context.now < round.expires);
        ListRow {
            case_id: self.state.case_id.clone(),
            sub_case: place.map(|sub| sub.id.clone()),
            version: place.map_or(self.state.metadata.version, |sub| sub.version),
            cells,
            actions,
            valid_until: open.map(|round| round.expires),
        }
    }

    fn mailbox_cell(&self, profile: &Profile, column: &Column, place: Option<&SubCase>) -> Cell {
        let state = &self.state;
        let names = |names: Vec<&str>| {
            let joined = names.join("、");
            cell(column, joined.clone(), Label::plain(&joined))
        };
        match (column.code.as_str(), place) {
            ("batch_number", _) => cell(column, &state.number, Label::plain(&state.number)),
            ("business_type", _) => {
                let code = &state.business.business_type;
                let name = self.business_type(profile).map(|business| business.name.clone());
                cell(column, code, name.unwrap_or_else(|| Label::plain(code)))
            }
            ("project", _) => cell(column, &state.project.id, Label::plain(&state.project.name)),
            ("units", _) => {
                let units = state.sub_cases.iter().filter(|sub| sub.is_present()).count().to_string();
                cell(column, units.clone(), Label::plain(&units))
            }
            ("buyer", Some(sub)) => names(sub.application.buyers.iter().map(|one| one.name.as_str()).collect()),
            ("seller", Some(sub)) => names(sub.application.sellers.iter().map(|one| one.name.as_str()).collect()),
            ("mortgagee", Some(sub)) => names(sub.application.mortgagees.iter().map(|one| one.name.as_str()).collect()),
            ("time", _) => {
                let time = place.map_or(state.created, |sub| self.time_of(sub));
                cell(column, time.to_string(), Label::plain(&time.china_text()))
            }
            ("case_status", None) => {
                let code = if state.stage == CaseStage::SubmitFailed { "submit_failed" } else { "editing" };
                cell(column, code, super::view::named(code, profile.message(code).map(|message| &message.text)))
            }
            (_, Some(sub)) => self.unit_cell(profile, column, sub),
            (_, None) => cell(column, "", Label::plain("")),
        }
    }

    /// The sub-cases of this case as the list of units shows them (GZ-032), as far as they are this person's business.
    ///
    /// `Misuse` with `command.wrong_profile` where this is not the profile that the case follows.
    pub fn units(&self, context: &Context<'_>, page: Page) -> Result<Table, Failure> {
        let profile = context.profile;
        self.follows(profile)?;
        let list = profile.lists.iter().find(|list| list.code == "units");
        let viewer = Viewer::new(self, context);
        let forms = LazyForms::default();
        let subs = self.state.sub_cases.iter().filter(|sub| sub.is_present() && viewer.sees(sub));
        let total = u32::try_from(subs.clone().count()).unwrap_or(u32::MAX);
        let columns = list.map(|list| list.columns.clone()).unwrap_or_default();
        let row = |sub| {
            let cells = columns.iter().map(|column| self.unit_cell(profile, column, sub)).collect();
            self.table_row(context, Some(sub), cells, self.buttons(context, &forms, &viewer, Some(sub)))
        };
        let rows = page.of(subs).map(row).collect();
        let name = list.map_or_else(|| Label::plain("units"), |list| list.name.clone());
        let page_size = list.map_or(0, |list| list.page_size);
        Ok(Table { code: "units".to_owned(), name, columns, views: Vec::new(), page_size, total, rows })
    }

    fn unit_cell(&self, profile: &Profile, column: &Column, sub: &SubCase) -> Cell {
        let unit = &sub.unit;
        let as_is = |text: &str| cell(column, text, Label::plain(text));
        match column.code.as_str() {
            "unit_code" => as_is(unit.unit_code.as_typed()),
            "location" => as_is(&unit.location),
            "contract_status" => called(column, &unit.contract_status, &profile.contract_statuses),
            "housing_nature" => as_is(&unit.housing_nature),
            "housing_type" => as_is(&unit.housing_type),
            "planned_use" => as_is(&unit.planned_use),
            "building_area" => as_is(&unit.building_area),
            "inner_area" => as_is(&unit.inner_area),
            "district" => as_is(&unit.district),
            "case_status" => {
                let (status, name) = self.status(profile, sub);
                cell(column, status, name)
            }
            "tax_status" => {
                let [cleared, open] = TAX_STATUSES;
                let code = if sub.tax_cleared { cleared } else { open };
                cell(column, code, super::view::named(code, profile.message(code).map(|message| &message.text)))
            }
            _ => as_is(""),
        }
    }
}
