//! Evidence: to what each piece is bound. What counts at all, the profile says; that a blank fails as a wrong value does,
//! and that no piece counts twice, is the one guard's of `party`.

use super::{
    Case, Context,
    command::Inquiry,
    decide::Decider,
    form,
    state::SubCase,
};
use crate::{
    finding::{Code, Finding},
    identifier::IdentifierText,
    party::Evidence,
    platform::PartyRole,
    time::Instant,
};

/// What a piece of evidence is about: what was signed, whose act it is, and since when it can have come about.
#[derive(Clone, Copy, Default)]
pub(super) struct Bound<'a> {
    pub(super) digest: &'a str,
    pub(super) subject: Option<&'a IdentifierText>,
    pub(super) since: Option<Instant>,
}

/// An applicant who has to declare the withdrawal.
struct Applicant<'a> {
    name: &'a str,
    number: &'a IdentifierText,
}

impl Decider<'_> {
    /// Judges one piece of evidence for an action, and that it was not used in this command before.
    pub(super) fn evidence(&mut self, action: &str, evidence: &Evidence, bound: Bound<'_>, pointer: &str) {
        if self.asking {
            return;
        }
        for finding in judge(self.context, &[&self.case.state.evidence, &self.spent], action, evidence, bound, pointer) {
            self.guards.add_fault(finding);
        }
        self.spent.push(evidence.fingerprint());
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
        let subject = Some(&case.state.confirmer.document_number);
        for (at, (id, evidence)) in sub_cases.iter().zip(evidence).enumerate() {
            if let Some(round) = case.sub_case(id).and_then(|(_, sub)| sub.round.as_ref()) {
                let bound = Bound { digest: &round.digest, subject, since: Some(round.issued) };
                self.evidence("seal", evidence, bound, &format!("/action/evidence/{at}"));
            }
        }
    }

    /// Who answered signs the record of it, under a number of its own.
    pub(super) fn inquiry_evidence(&mut self, sub: &SubCase, inquiry: &Inquiry) {
        if self.asking {
            return;
        }
        let Some(subject) = answered_by(sub, &inquiry.answered_by) else {
            let shown: String = inquiry.answered_by.chars().take(64).collect();
            let finding = Finding::new(Code::SigningUnknownSigner, "/action/inquiry/answeredBy");
            self.guards.add_fault(finding.with("signer", shown));
            return;
        };
        let digest = digest_of(self.case, sub);
        let bound = Bound { digest: &digest, subject: Some(subject), since: None };
        self.evidence("record_inquiry", &inquiry.evidence, bound, "/action/inquiry/evidence");
    }

    fn declares(&self, evidence: &Evidence, bound: Bound<'_>, pointer: &str) -> Vec<Finding> {
        let used = [&*self.case.state.evidence, &*self.spent];
        judge(self.context, &used, "withdraw_before_entry", evidence, bound, pointer)
    }

    /// Every applicant whom the profile names declares it, for every sub-case by itself (实施细则 第十三条).
    pub(super) fn agreement(&mut self, sub_cases: &[&SubCase], evidence: &[Evidence]) {
        let case = self.case;
        if self.asking {
            return;
        }
        let mut open: Vec<usize> = (0..evidence.len()).collect();
        for sub in sub_cases {
            let digest = digest_of(case, sub);
            let mut lacking = Vec::new();
            for applicant in applicants(self, sub) {
                let bound = Bound { digest: &digest, subject: Some(applicant.number), since: sub.filed };
                let fits = |at: &usize| {
                    evidence.get(*at).is_some_and(|one| {
                        self.declares(one, bound, "").is_empty()
                    })
                };
                match open.iter().position(fits) {
                    Some(place) => {
                        let at = open.remove(place);
                        self.spent.extend(evidence.get(at).map(Evidence::fingerprint));
                    }
                    None => lacking.push(crate::identifier::mask_name(applicant.name)),
                }
            }
            if !lacking.is_empty() {
                let finding = Finding::new(Code::CaseWithdrawalNotAgreed, "/action/evidence");
                self.guards.add_fault(finding.with("sub_case", &sub.id).with_list("names", &lacking));
            }
        }
        // What is nobody's declaration is told as what it lacks.
        for at in open {
            if let Some(one) = evidence.get(at) {
                let bound = Bound::default();
                for finding in self.declares(one, bound, &format!("/action/evidence/{at}")) {
                    self.guards.add_fault(finding);
                }
            }
        }
    }
}

/// What speaks against a piece of evidence for this action, as the profile has it.
pub(super) fn judge(
    context: &Context<'_>,
    used: &[&[String]],
    action: &str,
    evidence: &Evidence,
    bound: Bound<'_>,
    pointer: &str,
) -> Vec<Finding> {
    let Some(rule) = context.profile.evidence(action) else {
        // Where no rule says what counts, nothing does.
        return vec![Finding::new(Code::CaseEvidenceMissing, pointer).with("kind", action)];
    };
    let missing = |field: &str| {
        let finding = Finding::new(Code::CaseEvidenceMissing, format!("{pointer}/{field}"));
        finding.with("kind", rule.kinds.first().map_or("", String::as_str))
    };
    let mut found = Vec::new();
    if !rule.kinds.contains(&evidence.kind) {
        found.push(missing("kind"));
    }
    if evidence.provider.trim().is_empty() || !(rule.providers.is_empty() || rule.providers.contains(&evidence.provider)) {
        found.push(missing("provider"));
    }
    if evidence.reference.trim().is_empty() {
        found.push(missing("reference"));
    }
    if rule.digest && (bound.digest.is_empty() || evidence.digest != bound.digest) {
        found.push(Finding::new(Code::CaseDigestMismatch, format!("{pointer}/digest")).with("expected", bound.digest));
    }
    if rule.subject && !bound.subject.is_some_and(|subject| subject.is_number(&evidence.subject)) {
        let finding = Finding::new(Code::PartyEvidenceOfOther, format!("{pointer}/subject"));
        found.push(finding.with("kind", &evidence.kind));
    }
    let since = bound.since;
    if rule.time && !evidence.at.is_some_and(|at| at <= context.now && since.is_none_or(|since| at >= since)) {
        found.push(missing("at"));
    }
    let fingerprint = evidence.fingerprint();
    if used.iter().any(|used| used.contains(&fingerprint)) {
        found.push(missing("reference"));
    }
    found
}

/// The digest to which evidence about a sub-case is bound: that of its last round.
fn digest_of(case: &Case, sub: &SubCase) -> String {
    sub.round.as_ref().map_or_else(|| form::digest(&case.state, sub, sub.rounds), |round| round.digest.clone())
}

/// The number of whoever answers for a row of the form: the agent, else the party itself.
fn answered_by<'s>(sub: &'s SubCase, key: &str) -> Option<&'s IdentifierText> {
    let (list, row) = key.split_once('/')?;
    let row: usize = row.parse().ok()?;
    let form = &sub.application;
    let of = |own: &'s IdentifierText, agent: Option<&'s crate::application::Agent>| {
        Some(agent.map_or(own, |agent| &agent.document_number))
    };
    match list {
        "buyers" => form.buyers.get(row).and_then(|buyer| of(&buyer.document_number, buyer.agent.as_ref())),
        "sellers" => form.sellers.get(row).and_then(|seller| of(&seller.document_number, seller.agent.as_ref())),
        "mortgagees" => form.mortgagees.get(row).and_then(|bank| of(&bank.document_number, bank.agent.as_ref())),
        _ => None,
    }
}

/// Who has to declare a withdrawal: buyers as they sign, organisations by their own number.
fn applicants<'s>(decider: &Decider<'_>, sub: &'s SubCase) -> Vec<Applicant<'s>> {
    let form = &sub.application;
    let mut applicants = Vec::new();
    for party in &decider.context.profile.withdrawal.parties {
        match party {
            PartyRole::Buyer => applicants.extend(form.buyers.iter().map(|buyer| match &buyer.agent {
                Some(agent) => Applicant { name: &agent.name, number: &agent.document_number },
                None => Applicant { name: &buyer.name, number: &buyer.document_number },
            })),
            PartyRole::Seller => applicants.extend(
                form.sellers.iter().map(|one| Applicant { name: &one.name, number: &one.document_number }),
            ),
            PartyRole::Mortgagee => applicants.extend(
                form.mortgagees.iter().map(|one| Applicant { name: &one.name, number: &one.document_number }),
            ),
        }
    }
    applicants
}
