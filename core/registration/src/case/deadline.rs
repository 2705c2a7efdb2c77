//! What of a case lapses or changes by itself.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value;

use super::{
    Case, Context,
    after::notice_kinds,
    form::{Forms, mending_action},
    guard::{enterprise_staff, pending_menders, remedy},
    lapse,
    standing::{Standing, Viewer},
    state::{SigningRound, SubCase, SubCaseStage},
};
use crate::material::UploadCode;
use dengji_base::{
    calendar::{Calendar, LastDay},
    finding::{Code, Finding, Mender, Role},
    identifier::{mask_name, turning_days},
    time::{Date, Instant},
};
use dengji_platform::{
    ledger::{Deadline, DeadlineKind, Span},
    platform::{DayCount, Label, Profile},
};

/// All texts of a document: whatever in it is a number that a day can change, is one of them.
fn texts<'v>(value: &'v Value, each: &mut impl FnMut(&'v str)) {
    match value {
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, each)),
        Value::Object(fields) => fields.values().for_each(|field| texts(field, each)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The days of the span on which what is asked of a sub-case may change.
fn turning(sub: &SubCase, first: Date, last: Date, regions: &BTreeSet<Date>) -> BTreeSet<Date> {
    #[derive(Serialize)]
    struct Documents<'a>(&'a crate::application::Application, &'a crate::property::PropertyUnit);
    let mut days = regions.clone();
    if let Ok(value) = serde_json::to_value(Documents(&sub.application, &sub.unit)) {
        texts(&value, &mut |text| turning_days(text, first, last, &mut days));
    }
    days
}

impl Case {
    /// What lapses or changes by itself after an instant and until another one, inclusive, as far as the actor may know;
    /// the earliest first. Between two deadlines no answer about the case changes without a command.
    ///
    /// Tickets of rounds in which somebody has still to sign; and days on which a form is asked for something else, since
    /// a buyer comes of age (民法典 第十七条) or the year of a number begins; upload codes that are still in use. Of what is
    /// filed and has not ended, also the time that the registry has (`terms` of the profile), and from the report since
    /// when registration is possible the lapse of the notice (民法典 第二百二十一条), both by the calendar: where that ends
    /// first, the entry is of the first day on which it can end, with `calendar.ends`.
    pub fn deadlines(
        &self,
        after: Instant,
        until: Instant,
        calendar: &Calendar,
        context: &Context<'_>,
    ) -> Vec<Deadline> {
        let viewer = Viewer::new(self, context);
        let span = Span { after, until };
        let shows_codes = matches!(viewer.standing, Standing::Staff | Standing::Initiator);
        let mut found = Vec::new();
        let seen = self.state.sub_cases.iter().enumerate().filter(|(_, sub)| sub.is_present() && viewer.sees(sub));
        let (first, last) = (after.china_date(), until.china_date());
        let mut regions = BTreeSet::new();
        context.regions.turning_days(first, last, &mut regions);
        for (at, sub) in seen {
            let open = sub.round.as_ref().filter(|round| !round.is_complete());
            found.extend(open.map(|round| ticket(sub, round, &viewer)));
            found.extend(terms(sub, context.profile, calendar));
            found.extend(self.notice_lapse(sub, calendar, context));
            let codes = sub.upload_codes.iter().filter(|code| shows_codes && code.ended.is_none());
            found.extend(codes.map(|code| upload(sub, code, context.profile)));
            let days = turning(sub, first, last, &regions).into_iter();
            found.extend(days.filter_map(|day| self.change(at, sub, day, context)));
        }
        found.retain(|deadline| span.has(deadline.at));
        for deadline in &mut found {
            self.call(&mut deadline.finding, context.profile, None);
        }
        Deadline::sort(&mut found);
        found
    }

    /// When the notice of a filed sub-case lapses, once it is known since when registration is possible.
    fn notice_lapse(&self, sub: &SubCase, calendar: &Calendar, context: &Context<'_>) -> Option<Deadline> {
        let filed =
            sub.stage == SubCaseStage::Filed && notice_kinds(self.business_type(context.profile)?).next().is_some();
        let since = sub.registrable_since.filter(|_| filed)?;
        let mut deadline = lapse::deadline(&sub.id, since, &context.profile.lapse, calendar)?;
        // People know the unit, and no id of ours.
        deadline.finding.call("notice", |_| Some(sub.unit.location.clone()));
        let remedy = remedy("host.apply_for_registration", Some(sub));
        Some(Deadline { sub_case: Some(sub.id.clone()), remedy, ..deadline })
    }

    /// What the form of a sub-case is asked for on a day, where that is not what it was asked for the day before.
    fn change(&self, at: usize, sub: &SubCase, day: Date, context: &Context<'_>) -> Option<Deadline> {
        let begins = day.china_start()?;
        let findings = |now| Forms::new(self, &Context { now, ..*context }).findings(at, sub);
        let (before, from) = (findings(begins.plus_seconds(-1)?), findings(begins));
        if before == from {
            return None;
        }
        let finding = Finding::new(Code::DeadlineFormChanges, format!("/subCases/{at}/application"));
        let new = from.iter().find(|finding| finding.is_error() && !before.contains(finding));
        let deadline = Deadline::new(begins, DeadlineKind::FormChanges, finding.with("sub_case", &sub.id));
        Some(Deadline {
            sub_case: Some(sub.id.clone()),
            menders: if new.is_some() { enterprise_staff() } else { Vec::new() },
            remedy: new.and_then(|finding| remedy(mending_action(finding), Some(sub))),
            ..deadline
        })
    }
}

/// Until when the registry has time for a sub-case.
fn terms(sub: &SubCase, profile: &Profile, calendar: &Calendar) -> Vec<Deadline> {
    let waits = sub.stage == SubCaseStage::Filed && sub.end(profile).is_none();
    let Some(filed) = sub.filed.filter(|_| waits) else {
        return Vec::new();
    };
    let filed = filed.china_date();
    let mut found = Vec::new();
    for rule in &profile.terms {
        let last = match rule.count {
            DayCount::Working => calendar.after_working_days(filed, rule.days),
            DayCount::Calendar => filed.plus_days(rule.days).map_or_else(LastDay::default, |day| calendar.moved(day)),
        };
        let ends = |day: Date| {
            let finding = Finding::new(Code::DeadlineTermEnds, "").with("sub_case", &sub.id);
            finding.with_named("term", &rule.code, &rule.name).with("date", day)
        };
        let (at, finding) = match last.earliest() {
            Some((day, None)) => (day.plus_days(1), ends(day)),
            Some((day, Some(unknown))) => (Some(day), unknown),
            None => continue,
        };
        if let Some(at) = at.and_then(Date::china_start) {
            found.push(Deadline {
                sub_case: Some(sub.id.clone()),
                subject: rule.code.clone(),
                menders: vec![Mender::any(Role::RegistryStaff)],
                remedy: remedy("host.ask_registry", Some(sub)),
                ..Deadline::new(at, DeadlineKind::TermEnds, finding.assumed(rule.basis.assumed))
            });
        }
    }
    found
}

fn upload(sub: &SubCase, code: &UploadCode, profile: &Profile) -> Deadline {
    let name = profile.material_name(&code.item).cloned().unwrap_or_else(|| Label::plain(&code.item));
    let finding = Finding::new(Code::DeadlineUploadCodeEnds, "").with("sub_case", &sub.id);
    let finding = finding.with_named("item", &code.item, &name);
    Deadline {
        sub_case: Some(sub.id.clone()),
        subject: code.code.clone(),
        menders: vec![Mender::any(Role::System)],
        remedy: remedy("issue_upload_code", Some(sub)),
        ..Deadline::new(code.expires, DeadlineKind::UploadCodeEnds, finding)
    }
}

fn ticket(sub: &SubCase, round: &SigningRound, viewer: &Viewer<'_>) -> Deadline {
    let seen: Vec<_> = round.pending().filter(|signer| viewer.sees_signer(signer)).collect();
    let names: Vec<String> = seen.iter().map(|signer| mask_name(&signer.name)).collect();
    // Who has signed and sees nobody else's part is told that it lapses all the same.
    let finding = match names.as_slice() {
        [] => Finding::new(Code::DeadlineTicketEndsForOthers, "").with("sub_case", &sub.id),
        _ => Finding::new(Code::DeadlineTicketEnds, "").with("sub_case", &sub.id).with_list("names", &names),
    };
    let menders = pending_menders(round).into_iter();
    let keys: Vec<&str> = seen.iter().map(|signer| signer.key.as_str()).collect();
    let menders = menders.filter(|mender| mender.signer.as_deref().is_some_and(|key| keys.contains(&key)));
    Deadline {
        sub_case: Some(sub.id.clone()),
        subject: round.number.to_string(),
        menders: menders.collect(),
        remedy: remedy("sign", Some(sub)),
        ..Deadline::new(round.expires, DeadlineKind::TicketEnds, finding)
    }
}
