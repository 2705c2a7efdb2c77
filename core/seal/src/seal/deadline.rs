//! What of a seal account lapses or begins by itself.

use super::{
    SealAccount, SealContext,
    moment::{GrantStanding, Moment},
    state::{CertificateUse, Grant, Seal},
    viewer::{Seen, Viewer},
};
use dengji_base::{
    finding::{Code, Finding, Mender, Remedy},
    time::Instant,
};
use dengji_platform::{
    ledger::{Deadline, DeadlineKind, Span},
    platform::seal::{SealOperation, SealProfile},
};

/// Who can do this on the platform, and by which step; nobody where the platform does not offer it.
fn by(profile: &SealProfile, operation: SealOperation) -> (Vec<Mender>, Option<Remedy>) {
    let mut rules = profile.operations.iter();
    rules.find(|rule| rule.operation == operation).map_or_else(Default::default, |rule| {
        let action = operation.as_str().to_owned();
        (Mender::any_of(&rule.roles), Some(Remedy { action, sub_case: None }))
    })
}

/// The first operation of these that the platform offers.
fn first_of(profile: &SealProfile, wanted: &[SealOperation]) -> (Vec<Mender>, Option<Remedy>) {
    let offered = wanted.iter().map(|operation| by(profile, *operation)).find(|(_, remedy)| remedy.is_some());
    offered.unwrap_or_default()
}

impl SealAccount {
    /// What lapses or begins by itself after an instant and until another one, inclusive, as far as the actor may know; the
    /// earliest first. Between two deadlines no answer about the account changes without a command.
    ///
    /// Seals, grants (also by what they rest on: the grants above them, the certificates of whom they name), certificates,
    /// and days from which on a rule of the platform holds.
    pub fn deadlines(&self, after: Instant, until: Instant, context: &SealContext<'_>) -> Vec<Deadline> {
        let look = Look {
            moment: self.moment(context.profile, after),
            viewer: Viewer::new(self, context),
            span: Span { after, until },
        };
        let mut found = Vec::new();
        let live = |seal: &Seal| seal.cancelled.is_none() && seal.applied <= after;
        for (seal, seen) in look.viewer.seals().filter(|(seal, _)| live(seal)) {
            look.seal(seal, &mut found);
            for used in seal.certificates.iter().filter(|used| look.viewer.knows(seen, used.person.as_ref())) {
                look.certificate(Some(seal), used, seen, &mut found);
            }
        }
        // A grant in a seal that is over is still shown, and so is what becomes of it.
        for (seal, seen) in look.viewer.seals() {
            for (_, grant) in look.viewer.grants(seal, seen).filter(|(_, grant)| grant.revoked.is_none()) {
                look.grant(seal, grant, &mut found);
            }
        }
        for known in &self.state.persons {
            if look.viewer.recorded(&known.person) {
                known.certificates.iter().for_each(|used| look.certificate(None, used, Seen::All, &mut found));
            }
        }
        look.rules(&mut found);
        Deadline::sort(&mut found);
        found
    }
}

struct Look<'a> {
    moment: Moment<'a>,
    viewer: Viewer<'a>,
    span: Span,
}

impl<'a> Look<'a> {
    fn at(&self, at: Instant, kind: DeadlineKind, code: Code, (param, value): (&str, &str)) -> Option<Deadline> {
        let mut finding = Finding::new(code, "").with(param, value);
        self.moment.call(&mut finding);
        self.span.has(at).then(|| Deadline::new(at, kind, finding))
    }

    fn seal(&self, seal: &'a Seal, found: &mut Vec<Deadline>) {
        let profile = self.moment.profile;
        let (from, end) = self.moment.validity(seal);
        let days = i64::from(profile.validity.renewal_days);
        let due = end.and_then(|end| end.plus_seconds(-86_400 * days)).filter(|_| days > 0);
        let renew = [SealOperation::Renew, SealOperation::Apply];
        for (at, kind, code, steps) in [
            (from, DeadlineKind::SealBegins, Code::DeadlineSealBegins, [].as_slice()),
            (due, DeadlineKind::RenewalDue, Code::SealRenewalDue, &renew),
            (end, DeadlineKind::SealEnds, Code::DeadlineSealEnds, &renew),
        ] {
            let deadline = at.and_then(|at| self.at(at, kind, code, ("seal", &seal.id)));
            found.extend(deadline.map(|deadline| {
                let (menders, remedy) = first_of(profile, steps);
                Deadline { seal: Some(seal.id.clone()), menders, remedy, ..deadline }
            }));
        }
    }

    fn certificate(&self, seal: Option<&Seal>, used: &CertificateUse, seen: Seen, found: &mut Vec<Deadline>) {
        let Some(end) = used.certificate.until.filter(|_| used.replaced.is_none()) else {
            return;
        };
        let serial = &used.certificate.serial;
        let deadline = self.at(end, DeadlineKind::CertificateEnds, Code::DeadlineCertificateEnds, ("serial", serial));
        let person = used.person.as_ref().and_then(|person| self.viewer.person(seen, person));
        let (menders, remedy) = by(self.moment.profile, SealOperation::DownloadCertificate);
        found.extend(deadline.map(|deadline| Deadline {
            seal: seal.map(|seal| seal.id.clone()),
            subject: serial.clone(),
            name: person.map(|person| person.name).unwrap_or_default(),
            menders,
            remedy,
            ..deadline
        }));
    }

    /// When a grant begins to hold, ends, or waits again: by its own time, that of the grants on which it rests, and by the
    /// certificates of those whom they name.
    fn grant(&self, seal: &Seal, grant: &'a Grant, found: &mut Vec<Deadline>) {
        let chain = self.moment.chain(grant);
        let people =
            chain.iter().filter_map(|link| link.person.as_ref()).filter_map(|one| self.moment.person(one.who()));
        let ends = people.flat_map(|known| &known.certificates).filter_map(|used| used.certificate.until);
        let mut turns: Vec<Instant> = chain.iter().flat_map(|link| [link.from, link.until]).flatten().collect();
        turns.extend(ends);
        turns.retain(|at| self.span.has(*at));
        turns.sort_unstable();
        turns.dedup();
        let mut before = self.moment.standing(grant);
        for at in turns {
            let standing = Moment { at, ..self.moment }.standing(grant);
            if standing == before {
                continue;
            }
            let begins = before == GrantStanding::NotYet || standing == GrantStanding::Effective;
            before = standing;
            let (kind, code) = if begins {
                (DeadlineKind::GrantBegins, Code::DeadlineGrantBegins)
            } else {
                (DeadlineKind::GrantEnds, Code::DeadlineGrantEnds)
            };
            let step = match standing {
                _ if begins => None,
                GrantStanding::PendingCertificate => Some(SealOperation::DownloadCertificate),
                _ => Some(SealOperation::Grant),
            };
            let (menders, remedy) = step.map(|step| by(self.moment.profile, step)).unwrap_or_default();
            let grantee = grant.person.as_ref().map(|person| &person.name);
            let grantee = grantee.or(grant.organisation.as_ref().map(|organisation| &organisation.name));
            found.extend(self.at(at, kind, code, ("grant", &grant.id)).map(|deadline| Deadline {
                seal: Some(seal.id.clone()),
                subject: grant.id.clone(),
                name: grantee.cloned().unwrap_or_default(),
                menders,
                remedy,
                ..deadline
            }));
        }
    }

    /// What the platform can do from a day on that it could not before, or no longer (C-18).
    fn rules(&self, found: &mut Vec<Deadline>) {
        let profile = self.moment.profile;
        for rule in &profile.capabilities {
            let day = rule.from.and_then(|day| Some((day, day.china_start()?, day.china_start()?.plus_seconds(-1)?)));
            let Some((day, begins, before)) = day else {
                continue;
            };
            let able = |day| profile.incapable(rule.operation, day).is_none();
            let operation = rule.operation.as_str();
            if able(day) != able(before.china_date()) {
                let deadline =
                    self.at(begins, DeadlineKind::RuleBegins, Code::DeadlineRuleBegins, ("operation", operation));
                found.extend(deadline.map(|deadline| Deadline { subject: operation.to_owned(), ..deadline }));
            }
        }
    }
}
