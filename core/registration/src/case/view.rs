//! What people see of a case: mailboxes, the next deadline, progress. Pure functions of state, viewer and instant.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Case, boxes,
    guard::is_confirmed,
    state::{CaseStage, SubCase, SubCaseStage},
};
pub use dengji_base::page::Page;
use dengji_base::{finding::Failure, party::Enterprise, time::Instant};
use dengji_platform::platform::{Label, Mailbox, Profile};

/// One row of a mailbox. Requirement row GZ-090.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MailboxRow {
    /// 批号.
    pub number: String,
    /// 业务类型: the code.
    pub business_type: String,
    /// 业务类型: its name.
    pub business_name: String,
    /// 买方.
    pub buyers: Vec<String>,
    /// 卖方.
    pub sellers: Vec<String>,
    /// 时间, of this row alone: when it was filed; before that, when what is signed and confirmed now was handed in; before
    /// submission, when the case was created. The guide does not say which (GZ-096).
    pub time: Instant,
    /// 不动产坐落.
    pub location: String,
    /// 案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing.
    pub status: String,
    /// 案件状态: what the row shows.
    pub status_name: Label,
    /// 完税状态 (GZ-109).
    pub tax_cleared: bool,
    /// Whether the signing code has lapsed while somebody had still to sign, so that a new one is needed (YX-003).
    #[serde(default)]
    pub ticket_expired: bool,
}

/// Where one sub-case shows up, for whom. A host's index over many cases is fed with these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Placement {
    /// Whose mailbox.
    pub viewer: Enterprise,
    /// Which one.
    pub mailbox: Mailbox,
    /// Id of the case.
    pub case_id: String,
    /// Id of the sub-case.
    pub sub_case: String,
    /// What the row shows.
    pub row: MailboxRow,
    /// From when on the row may show something else without any command; none where only commands change it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Instant>,
}

/// A signing round that lapses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LapsingRound {
    /// Of which sub-case.
    pub sub_case: String,
    /// The signing round.
    pub round: u32,
}

/// The next instant at which something lapses, and all that lapses then: who asks again from this instant on misses
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NextDeadline {
    /// When.
    pub at: Instant,
    /// What: `ticket_expires`.
    pub kind: String,
    /// The rounds whose tickets expire at that instant, in the order of the sub-cases; at least one.
    pub rounds: Vec<LapsingRound>,
}

/// How far a case has come, in numbers of sub-cases.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Progress {
    /// Where the case stands.
    pub stage: CaseStage,
    /// Sub-cases that still take part.
    pub total: u32,
    /// Of these: with all personal signatures, or in need of none.
    pub signed: u32,
    /// Confirmed by the enterprise.
    pub confirmed: u32,
    /// Tax cleared.
    pub tax_cleared: u32,
    /// 确认不通过.
    pub rejected: u32,
    /// Filed.
    pub filed: u32,
    /// Split off, or taken back: no longer part of the total.
    pub withdrawn: u32,
}

/// What a row says of a sub-case that is not filed: the codes of the profile's messages for it. The registry's statuses
/// come after.
#[doc(hidden)]
pub const ROW_STATUSES: [&str; 8] =
    ["editing", "submit_failed", "unconfirmed", "untaxed", "confirmed", "rejected", "withdrawn", "taken_back"];

/// What the profile calls it; a code without a name is shown as it stands.
pub(super) fn named(code: &str, name: Option<&Label>) -> Label {
    name.cloned().unwrap_or_else(|| Label::plain(code))
}

impl Case {
    /// In which mailboxes each sub-case shows up (GZ-100 to GZ-108). Before submission in one, by the kind of case;
    /// from submission to filing in 我的案件, and beside it in 待确认 while the enterprise has not confirmed; then in 已申请.
    ///
    /// `Misuse` with `command.wrong_profile` where this is not the profile that the case follows.
    pub fn placements(&self, profile: &Profile, now: Instant, page: Page) -> Result<Vec<Placement>, Failure> {
        self.follows(profile)?;
        let mut placements = Vec::new();
        if matches!(self.state.stage, CaseStage::Deleted | CaseStage::Emptied) {
            return Ok(placements);
        }
        let business = self.business_type(profile);
        for sub in page.of(self.state.sub_cases.iter().filter(|sub| sub.is_present())) {
            let mut place = |viewer: &Enterprise, mailbox: Mailbox| {
                let open = sub.round.as_ref().filter(|round| !round.is_complete() && now < round.expires);
                placements.push(Placement {
                    viewer: viewer.clone(),
                    mailbox,
                    case_id: self.state.case_id.clone(),
                    sub_case: sub.id.clone(),
                    row: self.row(profile, sub, now),
                    valid_until: open.map(|round| round.expires),
                });
            };
            for (owner, mailbox) in boxes::of_sub_case(self, business, sub) {
                place(owner.of(self), mailbox);
            }
        }
        Ok(placements)
    }

    /// A view by another profile than the case's own would tell of another case.
    pub(super) fn follows(&self, profile: &Profile) -> Result<(), Failure> {
        self.other_profile(&profile.reference()).map_or(Ok(()), |finding| Err(Failure::misuse(finding)))
    }

    pub(super) fn is_confirmed(&self, profile: &Profile, sub: &SubCase) -> bool {
        self.business_type(profile).is_some_and(|business| is_confirmed(business, sub))
    }

    fn row(&self, profile: &Profile, sub: &SubCase, now: Instant) -> MailboxRow {
        let (status, status_name) = self.status(profile, sub);
        let business = self.business_type(profile);
        let round = sub.round.as_ref();
        MailboxRow {
            number: self.state.number.clone(),
            business_type: self.state.business.business_type.clone(),
            business_name: business.map(|business| business.name.zh.clone()).unwrap_or_default(),
            buyers: sub.application.buyers.iter().map(|buyer| buyer.name.clone()).collect(),
            sellers: sub.application.sellers.iter().map(|seller| seller.name.clone()).collect(),
            time: self.time_of(sub),
            location: sub.unit.location.clone(),
            status,
            status_name,
            tax_cleared: sub.tax_cleared,
            ticket_expired: sub.stage == SubCaseStage::Submitted && round.is_some_and(|round| round.is_expired(now)),
        }
    }

    /// When it was filed; before that, when what is signed and confirmed now was handed in; before submission, when the
    /// case was created.
    pub(super) fn time_of(&self, sub: &SubCase) -> Instant {
        sub.filed.or(sub.round.as_ref().map(|round| round.issued)).unwrap_or(self.state.created)
    }

    pub(super) fn status(&self, profile: &Profile, sub: &SubCase) -> (String, Label) {
        let taxed = sub.tax_cleared || self.business_type(profile).is_some_and(|business| !business.tax_required);
        let code = match sub.stage {
            SubCaseStage::Editing if self.state.stage == CaseStage::SubmitFailed => "submit_failed",
            SubCaseStage::Editing => "editing",
            SubCaseStage::Rejected => "rejected",
            SubCaseStage::Withdrawn => "withdrawn",
            SubCaseStage::WithdrawnBeforeEntry => "taken_back",
            SubCaseStage::Submitted if !self.is_confirmed(profile, sub) => "unconfirmed",
            SubCaseStage::Submitted if taxed => "confirmed",
            SubCaseStage::Submitted => "untaxed",
            SubCaseStage::Filed => {
                let first = profile.first_status().map(|status| status.code.as_str());
                let code = sub.statuses.last().map(|last| last.status.as_str()).or(first).unwrap_or_default();
                return (code.to_owned(), named(code, profile.status(code).map(|status| &status.name)));
            }
        };
        (code.to_owned(), named(code, profile.message(code).map(|message| &message.text)))
    }

    /// The next instant after `now` at which signing tickets expire, with all that expire then. Asked again with that
    /// instant, it gives the one after it; so a loop finds every ticket.
    pub fn next_deadline(&self, now: Instant) -> Option<NextDeadline> {
        let submitted = self.state.sub_cases.iter().filter(|sub| sub.stage == SubCaseStage::Submitted);
        let open = submitted.filter_map(|sub| {
            let round = sub.round.as_ref().filter(|round| !round.is_complete() && round.expires > now)?;
            Some((round.expires, sub, round.number))
        });
        let at = open.clone().map(|(at, ..)| at).min()?;
        let due = open.filter(|(expires, ..)| *expires == at);
        let rounds = due.map(|(_, sub, round)| LapsingRound { sub_case: sub.id.clone(), round }).collect();
        Some(NextDeadline { at, kind: "ticket_expires".to_owned(), rounds })
    }

    /// How far the case has come.
    ///
    /// `Misuse` with `command.wrong_profile` where this is not the profile that the case follows.
    pub fn progress(&self, profile: &Profile) -> Result<Progress, Failure> {
        self.follows(profile)?;
        let mut progress = Progress {
            stage: self.state.stage,
            total: 0,
            signed: 0,
            confirmed: 0,
            tax_cleared: 0,
            rejected: 0,
            filed: 0,
            withdrawn: 0,
        };
        for sub in &self.state.sub_cases {
            if !sub.is_present() {
                progress.withdrawn += 1;
                continue;
            }
            progress.total += 1;
            let submitted = matches!(sub.stage, SubCaseStage::Submitted | SubCaseStage::Filed);
            let complete = sub.round.as_ref().is_none_or(super::state::SigningRound::is_complete);
            progress.signed += u32::from(submitted && complete);
            progress.confirmed += u32::from(submitted && self.is_confirmed(profile, sub));
            progress.tax_cleared += u32::from(sub.tax_cleared);
            progress.rejected += u32::from(sub.stage == SubCaseStage::Rejected);
            progress.filed += u32::from(sub.stage == SubCaseStage::Filed);
        }
        Ok(progress)
    }
}
