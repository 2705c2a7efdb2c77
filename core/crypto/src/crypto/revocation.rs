//! Revocation: OCSP (RFC 6960) and CRLs (RFC 5280, 5), as bytes that the host carries, judged against an instant.

mod crl;
mod ocsp;
mod scope;
mod statement;

pub use crl::Crl;
pub use ocsp::{OcspResponse, ocsp_request};

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Certificate, StepOutcome, certificate::Reasons};
use crl::{Entry, ON_HOLD, REMOVED};
use dengji_base::{
    finding::{Code, Finding},
    time::Instant,
};
use statement::{Heard, Statement, Status};

/// How many words about one certificate are verified in vain, of those that accuse it and of the others; each may cost
/// as many verifications as there are signers to try.
const MAX_WASTED: usize = 32;

/// How many sound words about one certificate are listened to. Issuers make one a day or so.
const MAX_SOUND: usize = 1_000;

/// How many certificates of one name are tried as the signer of a word.
const MAX_SIGNERS: usize = 8;

/// So many responses and lists that cannot be read are listed.
const MAX_LISTED: usize = 1_000;

/// What stands around a certificate whose revocation is asked about.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    /// The certificates above it in its path, its issuer first.
    pub(crate) above: &'a [&'a Certificate],
    /// Certificates that the host knows; nothing is believed of them.
    pub(crate) others: &'a [Certificate],
    /// Certificates that came with what is judged; looked at after those.
    pub(crate) found: &'a [Certificate],
}

impl<'a> Around<'a> {
    /// All certificates beside the path that may speak about revocation.
    fn beside(self) -> impl Iterator<Item = &'a Certificate> {
        self.others.iter().chain(self.found)
    }
}

/// Whether whoever an issuer lets speak was revoked. Such a one acquits nobody; what it accuses of stands, so that a word
/// against it betters nothing.
type IsRevoked<'a> = &'a dyn Fn(&Certificate, Around<'_>) -> bool;

choice! {
    /// Why a certificate was revoked (RFC 5280, 5.3.1).
    pub enum RevocationReason {
        /// None was given.
        Unspecified,
        /// The key is in other hands.
        KeyCompromise,
        /// The issuer's key is in other hands.
        CaCompromise,
        /// The subject's name or other data changed.
        AffiliationChanged,
        /// There is a newer certificate.
        Superseded,
        /// It is no longer needed.
        CessationOfOperation,
        /// On hold, perhaps to return.
        CertificateHold,
        /// What it allowed was withdrawn.
        PrivilegeWithdrawn,
    }
}

impl RevocationReason {
    /// The reason of the number; unknown ones are unspecified.
    fn from_number(number: u32) -> Self {
        match number {
            1 => Self::KeyCompromise,
            2 | 10 => Self::CaCompromise,
            3 => Self::AffiliationChanged,
            4 => Self::Superseded,
            5 => Self::CessationOfOperation,
            6 => Self::CertificateHold,
            9 => Self::PrivilegeWithdrawn,
            _ => Self::Unspecified,
        }
    }

    /// The name of RFC 5280.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unspecified => "unspecified",
            Self::KeyCompromise => "keyCompromise",
            Self::CaCompromise => "cACompromise",
            Self::AffiliationChanged => "affiliationChanged",
            Self::Superseded => "superseded",
            Self::CessationOfOperation => "cessationOfOperation",
            Self::CertificateHold => "certificateHold",
            Self::PrivilegeWithdrawn => "privilegeWithdrawn",
        }
    }
}

/// What there is to know about revocation: responses and lists, from the document or from the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RevocationData {
    responses: Vec<Arc<OcspResponse>>,
    lists: Vec<Arc<Crl>>,
    /// Of what could not be read, some.
    findings: Vec<Finding>,
    unread: usize,
}

impl RevocationData {
    /// Reads OCSP responses and CRLs, DER each. What cannot be read is a finding, and takes nothing away from the rest:
    /// `revocation.ocsp_form`, `revocation.ocsp_status` and `revocation.crl_form`, at `/ocspResponses/N` and `/crls/N`,
    /// of which a thousand are listed.
    pub fn parse<T: AsRef<[u8]>>(ocsp_responses: &[T], crls: &[T]) -> Self {
        Self::default().with(ocsp_responses, crls)
    }

    /// This, and more of it that is looked at after it.
    #[must_use]
    #[doc(hidden)]
    pub fn with<T: AsRef<[u8]>>(&self, ocsp_responses: &[T], crls: &[T]) -> Self {
        let mut data = self.clone();
        for (index, bytes) in ocsp_responses.iter().enumerate() {
            match OcspResponse::parse(bytes.as_ref()) {
                Ok(response) => data.responses.push(Arc::new(response)),
                Err(failure) => data.note(failure.finding, format!("/ocspResponses/{index}")),
            }
        }
        for (index, bytes) in crls.iter().enumerate() {
            match Crl::parse(bytes.as_ref()) {
                Ok(list) => data.lists.push(Arc::new(list)),
                Err(failure) => data.note(failure.finding, format!("/crls/{index}")),
            }
        }
        data
    }

    fn note(&mut self, mut finding: Finding, pointer: String) {
        self.unread = self.unread.saturating_add(1);
        if self.findings.len() < MAX_LISTED {
            finding.pointer = pointer;
            self.findings.push(finding);
        }
    }

    /// What could not be read.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Whether the certificate was revoked at the instant, as its issuer says, or whom it let speak.
    ///
    /// Passed: not revoked then. It does not matter how old a statement is that was made after the instant; one made
    /// before must not have been overtaken by its next update. Failed: revoked at or before the instant. Revoked
    /// only afterwards is passed, with the warning `revocation.revoked_later`. Not checked: nothing usable, and what
    /// there was is named. Whoever may speak and is not understood in full can accuse, not acquit: what a list names is
    /// revoked, what it does not name is unknown (X.509, 7.10 has it so for critical extensions).
    ///
    /// A document may hold any number of words, and a stranger may have put them there. So only those about this
    /// certificate are looked into, what accuses it before what acquits it, and each verified word once. Where so many
    /// accuse it and are nobody's who may that looking ends, the certificate fails (`revocation.too_many`): nobody needs
    /// such, and a crowd would hide the one that is sound.
    pub(crate) fn check(
        &self,
        certificate: &Certificate,
        around: Around<'_>,
        at: Instant,
        pointer: &str,
    ) -> (StepOutcome, Vec<Finding>) {
        // Of whoever speaks for an issuer, only what lists say is asked, and of these none that a third one made acquits.
        // Each is asked about once: one responder may have made many sound answers, and lists are long.
        let asked: RefCell<BTreeMap<(Vec<u8>, usize), bool>> = RefCell::default();
        let is_revoked = |speaker: &Certificate, around: Around<'_>| {
            let key = (speaker.der().to_vec(), around.above.len());
            if let Some(known) = asked.borrow().get(&key) {
                return *known;
            }
            let mut heard = Heard::new(pointer, at);
            self.hear_lists(speaker, around, &mut heard, &|_, _| true);
            let is_revoked = heard.judge(speaker).0 == StepOutcome::Failed;
            asked.borrow_mut().insert(key, is_revoked);
            is_revoked
        };
        let mut heard = Heard::new(pointer, at);
        self.hear_responses(certificate, around, &mut heard, &is_revoked);
        self.hear_lists(certificate, around, &mut heard, &is_revoked);
        let (outcome, mut findings) = heard.judge(certificate);
        if outcome == StepOutcome::NotChecked && self.unread > 0 {
            let finding = Finding::new(Code::RevocationUnreadable, pointer).with("count", self.unread);
            findings.push(finding);
        }
        (outcome, findings)
    }

    fn hear_responses(
        &self,
        certificate: &Certificate,
        around: Around<'_>,
        heard: &mut Heard<'_>,
        is_revoked: IsRevoked<'_>,
    ) {
        let Some(issuer) = around.above.first() else { return };
        let mut about = Vec::new();
        for response in &self.responses {
            if response.is_about(certificate, issuer) {
                about.push((response.accuses(certificate, issuer), response.as_ref()));
            } else if response.is_about_other_key(certificate, issuer) {
                heard.note(Code::RevocationOtherKey);
            }
        }
        // Nobody is above a certificate whose key has not verified it.
        let Ok(key) = issuer.key() else { return };
        let authenticity = |response: &&OcspResponse| {
            let accuses = response.accuses(certificate, issuer);
            // Nobody acquits himself: the key that is asked about does not answer.
            let is_barred = |one: &Certificate, around: Around<'_>| {
                !accuses && (one.key_info() == certificate.key_info() || is_revoked(one, around))
            };
            response.authenticity(issuer, &key, around, &is_barred)
        };
        for response in sift(about, heard, &|response| response.signed(), &authenticity) {
            response.tell(certificate, issuer, heard);
        }
    }

    fn hear_lists(
        &self,
        certificate: &Certificate,
        around: Around<'_>,
        heard: &mut Heard<'_>,
        is_revoked: IsRevoked<'_>,
    ) {
        let mut about = Vec::new();
        for list in &self.lists {
            if !list.concerns(certificate) {
                // An indirect list that names it all the same is not this certificate's, and not nothing.
                if list.is_indirect() && list.entry(certificate).revoked.is_some() {
                    heard.note(Code::RevocationOutOfScope);
                }
                continue;
            }
            let (reasons, entry) = (list.covers(certificate), list.entry(certificate));
            if reasons == Reasons::NONE {
                heard.pass_over(Code::RevocationOutOfScope, entry.revoked.is_some());
            } else {
                about.push((entry.revoked.is_some(), (list.as_ref(), entry, reasons)));
            }
        }
        let authenticity = |(list, entry, _): &(&Crl, Entry, _)| {
            let accuses = entry.revoked.is_some();
            list.authenticity(certificate, around, &|one, around| !accuses && is_revoked(one, around))
        };
        let usable = sift(about, heard, &|(list, ..)| list.signed(), &authenticity);
        let (deltas, complete): (Vec<_>, Vec<_>) = usable.into_iter().partition(|(list, ..)| list.is_delta());
        for (list, entry, reasons) in &complete {
            // A hold that a later delta list takes back holds until then.
            let takes_back = |(delta, later, _): &&(&Crl, Entry, Reasons)| {
                later.is_clear() && matches!(later.revoked, Some((_, REMOVED))) && delta.continues(list)
            };
            let back = deltas.iter().filter(takes_back).map(|(delta, ..)| delta.this_update).min();
            let is_back = |at: Instant| back.is_some_and(|back| at >= back);
            match entry.revoked {
                Some((_, ON_HOLD)) if is_back(heard.at()) => {}
                _ => heard.take(statement_of(list, entry, *reasons), entry),
            }
        }
        for (delta, entry, reasons) in &deltas {
            let rests = complete.iter().any(|(list, base, _)| base.is_clear() && delta.continues(list));
            match entry.revoked {
                Some((_, REMOVED)) | None if !rests => heard.pass_over(Code::RevocationDeltaAlone, false),
                Some((_, REMOVED)) => {
                    heard.take(statement_of(delta, &Entry { revoked: None, ..entry.clone() }, *reasons), entry);
                }
                _ => heard.take(statement_of(delta, entry, *reasons), entry),
            }
        }
    }
}

/// Whether whoever made a word may speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Authenticity {
    Sound,
    Unsound,
    /// Not all were tried who might have made it.
    Open,
}

impl Authenticity {
    fn of(is_sound: bool, is_more: bool) -> Self {
        match (is_sound, is_more) {
            (true, _) => Self::Sound,
            (false, true) => Self::Open,
            (false, false) => Self::Unsound,
        }
    }
}

/// Of words about one certificate, each with whether it accuses, those that are somebody's who may speak. What was
/// signed once is looked at once; `signed` is that.
fn sift<'d, W>(
    words: Vec<(bool, W)>,
    heard: &mut Heard<'_>,
    signed: &dyn Fn(&W) -> &'d [u8],
    authenticity: &dyn Fn(&W) -> Authenticity,
) -> Vec<W> {
    let (accusing, acquitting): (Vec<_>, Vec<_>) = words.into_iter().partition(|(accuses, _)| *accuses);
    let mut usable = Vec::new();
    let mut known = BTreeSet::new();
    for words in [accusing, acquitting] {
        let mut wasted = 0;
        for (accuses, word) in words {
            if known.contains(signed(&word)) {
                continue;
            }
            if wasted >= MAX_WASTED || known.len() >= MAX_SOUND {
                heard.too_many(if wasted >= MAX_WASTED { MAX_WASTED } else { MAX_SOUND }, accuses);
                break;
            }
            match authenticity(&word) {
                Authenticity::Sound => {
                    known.insert(signed(&word));
                    usable.push(word);
                    continue;
                }
                Authenticity::Open if accuses => heard.too_many(MAX_SIGNERS, true),
                Authenticity::Open | Authenticity::Unsound => {}
            }
            wasted += 1;
            heard.note(Code::RevocationUnauthorised);
        }
    }
    usable
}

fn statement_of(list: &Crl, entry: &Entry, reasons: Reasons) -> Statement {
    let status = match entry.revoked {
        Some((at, reason)) => Status::Revoked { at, reason: RevocationReason::from_number(reason) },
        None if !entry.is_clear() => Status::Unknown,
        None => Status::Good,
    };
    Statement { status, this_update: list.this_update, next_update: list.next_update, reasons }
}
