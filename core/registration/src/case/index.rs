//! Flat rows that a host keeps in a table of its own, for search, counts, what is overdue, statistics by project.
//!
//! The law: a command changes the rows of exactly the sub-cases that it names in `changed`. So rows say nothing that time
//! alone changes; what lapses, they say when.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Case, LogEntry, boxes,
    state::{CaseKind, CaseStage, SubCase, SubCaseStage},
    view::Progress,
};
use dengji_base::{finding::Failure, party::Enterprise, time::Instant};
use dengji_platform::platform::{Label, Mailbox, Profile};

/// A mailbox in which something lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IndexedMailbox {
    /// Whose.
    pub viewer: Enterprise,
    /// Which one.
    pub mailbox: Mailbox,
}

/// What a host's index holds of a sub-case. Nothing in it changes but by commands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IndexRow {
    /// Id of the case.
    pub case_id: String,
    /// Id of the sub-case, unique within the case.
    pub sub_case: String,
    /// The version of the case in which this row changed last.
    pub version: u32,
    /// Whether the case is a batch.
    pub kind: CaseKind,
    /// 批号.
    pub number: String,
    /// 业务类型: the code.
    pub business_type: String,
    /// The host's own number for the project.
    pub project: String,
    /// 项目名称.
    pub project_name: String,
    /// Who began the case.
    pub initiator: Enterprise,
    /// Who confirms it.
    pub confirmer: Enterprise,
    /// 不动产单元号, as typed.
    pub unit_code: String,
    /// 不动产坐落.
    pub location: String,
    /// 不动产所属区.
    pub district: String,
    /// 网签状态: the code.
    pub contract_status: String,
    /// 买方.
    pub buyers: Vec<String>,
    /// 卖方.
    pub sellers: Vec<String>,
    /// 抵押权人.
    pub mortgagees: Vec<String>,
    /// Where it stands.
    pub stage: SubCaseStage,
    /// 案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing.
    pub status: String,
    /// 案件状态: what lists show.
    pub status_name: Label,
    /// The mailboxes that list it; none for what lies there with its batch as one row, and for what left the case.
    pub mailboxes: Vec<IndexedMailbox>,
    /// Whether everybody who signs in person has signed what is submitted now.
    pub signed: bool,
    /// Whether the enterprise has confirmed it.
    pub confirmed: bool,
    /// 完税状态.
    pub tax_cleared: bool,
    /// When the case was created.
    pub created: Instant,
    /// 时间, as mailboxes show it.
    pub time: Instant,
    /// When it was filed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<Instant>,
    /// When its signing code lapses, while somebody has still to sign: overdue from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_expires: Option<Instant>,
}

/// What a host's index holds of a case as a whole. Every command changes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseIndexRow {
    /// Id of the case.
    pub case_id: String,
    /// The version of the case.
    pub version: u32,
    /// Whether it is a batch.
    pub kind: CaseKind,
    /// 批号.
    pub number: String,
    /// 业务类型: the code.
    pub business_type: String,
    /// The host's own number for the project.
    pub project: String,
    /// 项目名称.
    pub project_name: String,
    /// Who began the case.
    pub initiator: Enterprise,
    /// Who confirms it.
    pub confirmer: Enterprise,
    /// Where it stands.
    pub stage: CaseStage,
    /// The mailboxes that list it as a whole: those of batches, while it is one and not submitted (GZ-106, GZ-107).
    pub mailboxes: Vec<IndexedMailbox>,
    /// How far it has come.
    pub progress: Progress,
    /// When it was created.
    pub created: Instant,
    /// When it was last submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted: Option<Instant>,
    /// When the newest command was carried out.
    pub at: Instant,
}

/// What a host's index holds of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseIndex {
    /// The case as a whole.
    pub case: CaseIndexRow,
    /// Its sub-cases, or those that were asked for. One that is asked for and not here is no more: its row goes.
    pub sub_cases: Vec<IndexRow>,
}

impl Case {
    /// What a host's index holds of this case: of all sub-cases, or of those that are named, such as a command's `changed`.
    /// A deleted case has no rows but its own.
    ///
    /// `Misuse` with `command.wrong_profile` where this is not the profile that the case follows.
    pub fn index(&self, profile: &Profile, sub_cases: Option<&[String]>) -> Result<CaseIndex, Failure> {
        let progress = self.progress(profile)?;
        let state = &self.state;
        let rows = if state.stage == CaseStage::Deleted {
            Vec::new()
        } else if let Some(named) = sub_cases {
            let places: BTreeSet<usize> = named.iter().filter_map(|id| self.index.get(id)).copied().collect();
            let found = places.into_iter().filter_map(|at| state.sub_cases.get(at));
            found.map(|sub| self.index_row(profile, sub)).collect()
        } else {
            state.sub_cases.iter().map(|sub| self.index_row(profile, sub)).collect()
        };
        let mailboxes = boxes::of_batch(self).map(|mailbox| (boxes::INITIATOR, mailbox));
        let case = CaseIndexRow {
            case_id: state.case_id.clone(),
            version: state.metadata.version,
            kind: state.kind,
            number: state.number.clone(),
            business_type: state.business.business_type.clone(),
            project: state.project.id.clone(),
            project_name: state.project.name.clone(),
            initiator: state.initiator.clone(),
            confirmer: state.confirmer.clone(),
            stage: state.stage,
            mailboxes: self.indexed(mailboxes.into_iter()),
            progress,
            created: state.created,
            submitted: state.submitted,
            at: state.metadata.at,
        };
        Ok(CaseIndex { case, sub_cases: rows })
    }

    /// The same, as it is once these entries are applied: what a host writes into its table in the transaction in which it
    /// stores them. The case itself does not move.
    ///
    /// Errors as of [`apply`](Self::apply) and of [`index`](Self::index).
    pub fn index_after(
        &self,
        entries: &[LogEntry],
        profile: &Profile,
        sub_cases: Option<&[String]>,
    ) -> Result<CaseIndex, Failure> {
        let mut after = self.clone();
        after.apply(entries)?;
        after.index(profile, sub_cases)
    }

    fn indexed(&self, places: impl Iterator<Item = (super::row::Side, Mailbox)>) -> Vec<IndexedMailbox> {
        places.map(|(owner, mailbox)| IndexedMailbox { viewer: owner.of(self).clone(), mailbox }).collect()
    }

    fn index_row(&self, profile: &Profile, sub: &SubCase) -> IndexRow {
        let state = &self.state;
        let (status, status_name) = self.status(profile, sub);
        let business = self.business_type(profile);
        let form = &sub.application;
        let round = sub.round.as_ref();
        let submitted = matches!(sub.stage, SubCaseStage::Submitted | SubCaseStage::Filed);
        let waiting = round.filter(|round| sub.stage == SubCaseStage::Submitted && !round.is_complete());
        IndexRow {
            case_id: state.case_id.clone(),
            sub_case: sub.id.clone(),
            version: sub.version,
            kind: state.kind,
            number: state.number.clone(),
            business_type: state.business.business_type.clone(),
            project: state.project.id.clone(),
            project_name: state.project.name.clone(),
            initiator: state.initiator.clone(),
            confirmer: state.confirmer.clone(),
            unit_code: sub.unit.unit_code.as_typed().to_owned(),
            location: sub.unit.location.clone(),
            district: sub.unit.district.clone(),
            contract_status: sub.unit.contract_status.clone(),
            buyers: form.buyers.iter().map(|buyer| buyer.name.clone()).collect(),
            sellers: form.sellers.iter().map(|seller| seller.name.clone()).collect(),
            mortgagees: form.mortgagees.iter().map(|mortgagee| mortgagee.name.clone()).collect(),
            stage: sub.stage,
            status,
            status_name,
            mailboxes: match boxes::of_batch(self) {
                Some(_) => Vec::new(),
                None => self.indexed(boxes::of_sub_case(self, business, sub)),
            },
            signed: submitted && round.is_none_or(super::state::SigningRound::is_complete),
            confirmed: submitted && self.is_confirmed(profile, sub),
            tax_cleared: sub.tax_cleared,
            created: state.created,
            time: self.time_of(sub),
            filed: sub.filed,
            ticket_expires: waiting.map(|round| round.expires),
        }
    }
}
