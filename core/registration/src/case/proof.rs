//! Evidence: to what each piece is bound. What counts at all, the profile says; that a blank fails as a wrong value does,
//! and that no piece counts twice, is the one guard's of `party`.

use super::{Context, command::Inquiry, decide::Decider, form, state::SubCase};
use crate::application::{Agent, Organisation};
use dengji_base::{
    evidence::{Subject, UsedEvidence, Wanted},
    finding::{Code, Finding},
    identifier::IdentifierText,
    party::{Evidence, Principal},
    time::Instant,
};
use dengji_platform::platform::PartyRole;

/// What a piece of evidence is about: what was signed, whose act it is, and since when it can have come about.
#[derive(Clone, Copy, Default)]
pub(super) struct Bound<'a> {
    pub(super) digest: &'a str,
    pub(super) subject: Option<Subject<'a>>,
    pub(super) since: Option<Instant>,
}

/// An applicant who has to declare the withdrawal.
struct Applicant<'a> {
    name: &'a str,
    subject: Subject<'a>,
}

impl Decider<'_> {
    /// Judges one piece of evidence for an action; what is sound is used up.
    pub(super) fn evidence(&mut self, action: &str, evidence: &Evidence, bound: Bound<'_>, pointer: &str) {
        if self.asking {
            return;
        }
        for finding in judge(self.context, &self.used(evidence), action, evidence, bound, pointer) {
            self.guards.add_fault(finding);
        }
        self.spend(evidence);
    }

    fn spend(&mut self, evidence: &Evidence) {
        let used = UsedEvidence::of(evidence);
        self.spent.insert(used.key(), used);
    }

    /// The same piece, where it counted before: in the case, or in this command.
    fn used(&self, evidence: &Evidence) -> Vec<UsedEvidence> {
        let wanted = UsedEvidence::of(evidence);
        let before = self.case.state.used(&wanted).ok().and_then(|at| self.case.state.evidence.get(at));
        before.or_else(|| self.spent.get(&wanted.key())).cloned().into_iter().collect()
    }

    /// What was sealed is of this very round, and the seal is the confirmer's own.
    pub(super) fn seal_evidence(&mut self, sub_cases: &[String], evidence: &[Evidence]) {
        let case = self.case;
        if self.asking {
            return;
        }
        if sub_cases.len() != evidence.len() {
            let finding = Finding::new(Code::CaseEvidenceMissing, "/action/evidence");
            self.guards.add_fault(finding.with("kind", "enterprise_seal"));
            return;
        }
        let subject = Some(Subject::Number(&case.state.confirmer.document_number));
        for (at, (id, evidence)) in sub_cases.iter().zip(evidence).enumerate() {
            if let Some(round) = case.sub_case(id).and_then(|(_, sub)| sub.round.as_ref()) {
                let bound = Bound { digest: &round.digest, subject, since: Some(round.issued) };
                self.evidence("seal", evidence, bound, &format!("/action/evidence/{at}"));
            }
        }
    }

    /// Who answered signs what was asked and answered, under a number of its own.
    pub(super) fn inquiry_evidence(&mut self, sub: &SubCase, inquiry: &Inquiry) {
        if self.asking {
            return;
        }
        let Some((code, number)) = answered_by(sub, &inquiry.answered_by) else {
            let shown: String = inquiry.answered_by.chars().take(64).collect();
            let finding = Finding::new(Code::SigningUnknownSigner, "/action/inquiry/answeredBy");
            self.guards.add_fault(finding.with("signer", shown));
            return;
        };
        let digest = form::inquiry_digest(&self.case.state, sub, inquiry);
        let subject = Some(person(self, code, number));
        let bound = Bound { digest: &digest, subject, since: None };
        self.evidence("record_inquiry", &inquiry.evidence, bound, "/action/inquiry/evidence");
    }

    fn declares(&self, evidence: &Evidence, bound: Bound<'_>, pointer: &str) -> Vec<Finding> {
        judge(self.context, &self.used(evidence), "withdraw_before_entry", evidence, bound, pointer)
    }

    /// Every applicant whom the profile names declares it, for every sub-case by itself (实施细则 第十三条).
    pub(super) fn agreement(&mut self, sub_cases: &[&SubCase], evidence: &[Evidence]) {
        let case = self.case;
        if self.asking {
            return;
        }
        let mut open: Vec<usize> = (0..evidence.len()).collect();
        for sub in sub_cases {
            let digest = form::last_digest(&case.state, sub);
            let business = case.business_type(self.context.profile);
            let parties = &self.context.profile.withdrawal.parties;
            if !business.is_some_and(|business| form::names_all(business, &sub.application, parties)) {
                // It came without its form: that nobody is known does not make it everybody's declaration.
                let finding = Finding::new(Code::CaseApplicantsUnknown, "/action/subCases");
                self.guards.add_fault(finding.with("sub_case", &sub.id));
            }
            let mut lacking = Vec::new();
            for applicant in applicants(self, sub) {
                let bound = Bound { digest: &digest, subject: Some(applicant.subject), since: sub.filed };
                let fits = |at: &usize| evidence.get(*at).is_some_and(|one| self.declares(one, bound, "").is_empty());
                let found = open.iter().position(fits).map(|place| open.remove(place));
                match found.and_then(|at| evidence.get(at)) {
                    Some(one) => self.spend(one),
                    None => lacking.push(dengji_base::identifier::mask_name(applicant.name)),
                }
            }
            if !lacking.is_empty() {
                let finding = Finding::new(Code::CaseWithdrawalNotAgreed, "/action/evidence");
                self.guards.add_fault(finding.with("sub_case", &sub.id).with_list("names", &lacking));
            }
        }
        // What is nobody's declaration is told as what it lacks.
        let digests: Vec<String> = sub_cases.iter().map(|sub| form::last_digest(&case.state, sub)).collect();
        for (at, one) in open.into_iter().filter_map(|at| Some((at, evidence.get(at)?))) {
            let own = digests.iter().find(|digest| **digest == one.digest).or(digests.first());
            let bound = Bound { digest: own.map_or("", String::as_str), ..Bound::default() };
            for finding in self.declares(one, bound, &format!("/action/evidence/{at}")) {
                self.guards.add_fault(finding);
            }
        }
    }
}

/// What speaks against a piece of evidence for this action, as the profile has it. `used` is what counted before, as far
/// as it could be this piece.
pub(super) fn judge(
    context: &Context<'_>,
    used: &[UsedEvidence],
    action: &str,
    evidence: &Evidence,
    bound: Bound<'_>,
    pointer: &str,
) -> Vec<Finding> {
    let Some(rule) = context.profile.evidence(action) else {
        // Where no rule says what counts, nothing does.
        return vec![Finding::new(Code::CaseEvidenceMissing, pointer).with("kind", action)];
    };
    let Bound { digest, subject, since } = bound;
    Wanted { rule, digest: Some(digest), subject, since, life: None, now: context.now }.judge(evidence, used, pointer)
}

/// Paper and number of whoever answers for a row of the form: the agent, else the party itself.
fn answered_by<'s>(sub: &'s SubCase, key: &str) -> Option<(&'s str, &'s IdentifierText)> {
    let (list, written) = key.split_once('/')?;
    let row: usize = written.parse().ok().filter(|row: &usize| row.to_string() == written)?;
    let form = &sub.application;
    let organisations = match list {
        "buyers" => {
            let buyer = form.buyers.get(row)?;
            return Some(represented(&buyer.document_type, &buyer.document_number, buyer.agent()));
        }
        "sellers" => &form.sellers,
        "mortgagees" => &form.mortgagees,
        _ => return None,
    };
    let party = organisations.get(row)?;
    Some(represented(&party.document_type, &party.document_number, party.agent()))
}

/// Who answers for a row of the form, by name, paper and number; none where there is no such row, or it has no number.
pub(super) fn principal_of(context: &Context<'_>, sub: &SubCase, key: &str) -> Option<Principal> {
    let (code, number) = answered_by(sub, key)?;
    let (list, row) = key.split_once('/')?;
    let row: usize = row.parse().ok()?;
    let form = &sub.application;
    let name = |own: &str, agent: Option<&Agent>| agent.map_or(own, |agent| &agent.name).to_owned();
    let name = match list {
        "buyers" => form.buyers.get(row).map(|buyer| name(&buyer.name, buyer.agent())),
        "sellers" => form.sellers.get(row).map(|party| name(&party.name, party.agent())),
        _ => form.mortgagees.get(row).map(|party| name(&party.name, party.agent())),
    }?;
    let person = Principal {
        name,
        document_kind: Some(context.profile.identifier_kind(code)),
        document_number: number.clone(),
        ..Principal::default()
    };
    person.who().key().is_some().then_some(person)
}

fn represented<'s>(
    code: &'s str,
    number: &'s IdentifierText,
    agent: Option<&'s Agent>,
) -> (&'s str, &'s IdentifierText) {
    agent.map_or((code, number), |agent| (&agent.document_type, &agent.document_number))
}

fn person<'s>(decider: &Decider<'_>, code: &str, number: &'s IdentifierText) -> Subject<'s> {
    Subject::Person(decider.context.profile.identifier_kind(code), number)
}

/// Who has to declare a withdrawal: buyers as they sign, organisations by their own number.
fn applicants<'s>(decider: &Decider<'_>, sub: &'s SubCase) -> Vec<Applicant<'s>> {
    let form = &sub.application;
    let mut applicants = Vec::new();
    for party in &decider.context.profile.withdrawal.parties {
        let organisations = match party {
            PartyRole::Buyer => {
                applicants.extend(form.buyers.iter().map(|buyer| {
                    let agent = buyer.agent();
                    let (code, number) = represented(&buyer.document_type, &buyer.document_number, agent);
                    let name = agent.map_or(&buyer.name, |agent| &agent.name);
                    Applicant { name, subject: person(decider, code, number) }
                }));
                continue;
            }
            PartyRole::Seller => &form.sellers,
            PartyRole::Mortgagee => &form.mortgagees,
        };
        let own = |one: &'s Organisation| Applicant { name: &one.name, subject: Subject::Number(&one.document_number) };
        applicants.extend(organisations.iter().map(own));
    }
    applicants
}
