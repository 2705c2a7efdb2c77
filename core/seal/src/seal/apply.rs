//! Carrying events out: total, never in doubt. Whatever an event names that is not there is left alone.

use super::{
    SealEvent,
    index::Index,
    state::{
        Cancellation, CertificateUse, Claim, FlagRecord, Grant, HandlerAuthorisation, LicenceRecord, PersonRecord,
        Revocation, Seal, SealAccountState, SecretRecord, Suspension, UkeyBinding, ValidityRecord, WindowDecision,
    },
};
use dengji_base::{identifier::IdentifierText, party::Principal, time::Instant};
use dengji_platform::ledger::Metadata;

/// The state that an opening event begins.
pub(super) fn opened(event: &SealEvent, metadata: Metadata) -> Option<SealAccountState> {
    let SealEvent::AccountOpened { account_id, licence } = event else {
        return None;
    };
    let at = metadata.at;
    Some(SealAccountState {
        metadata,
        account_id: account_id.clone(),
        licences: vec![LicenceRecord { at, licence: licence.clone() }],
        persons: Vec::new(),
        seals: Vec::new(),
        grants: Vec::new(),
        applications: Vec::new(),
        form: None,
        engraved: Vec::new(),
        filed: Vec::new(),
        system_access: Vec::new(),
        hsm: Vec::new(),
        secrets: Vec::new(),
        uses: Vec::new(),
    })
}

fn seal<'a>(state: &'a mut SealAccountState, index: &Index, id: &str) -> Option<&'a mut Seal> {
    state.seals.get_mut(index.seal(id)?)
}

fn grant<'a>(state: &'a mut SealAccountState, index: &Index, id: &str) -> Option<&'a mut Grant> {
    state.grants.get_mut(index.grant(id)?)
}

/// Who tells of a person.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    /// The person's own session, or the platform.
    ByOneself,
    /// Somebody else, who names the person in a command.
    ByOthers,
}

/// The one record of a person. It comes about when the account first hears of the person. What a person is known by, the
/// person's own session or the platform says: whoever only names somebody adds no number and no phone, else a number
/// of one's own beside another's phone would come by that person's rights, and the other way round.
fn person<'a>(
    state: &'a mut SealAccountState,
    index: &mut Index,
    person: &Principal,
    told: Told,
) -> Option<&'a mut PersonRecord> {
    let found = match told {
        Told::ByOneself => index.person(person.who()),
        Told::ByOthers => index.grantee(person.who()),
    };
    let at = found.unwrap_or_else(|| {
        let at = state.persons.len();
        let mut person = person.clone();
        if told == Told::ByOthers && !person.document_number.is_blank() {
            person.phone = IdentifierText::default();
        }
        state.persons.push(PersonRecord {
            person,
            registered: None,
            certificates: Vec::new(),
            authorisations: Vec::new(),
        });
        at
    });
    let known = state.persons.get_mut(at)?;
    if told == Told::ByOneself {
        if known.person.document_number.is_blank() {
            known.person.document_kind = person.document_kind;
            known.person.document_number.clone_from(&person.document_number);
        }
        // A phone by which somebody else is known tells nothing of this person.
        let own = Principal { phone: person.phone.clone(), ..known.person.clone() };
        if known.person.phone.is_blank() && !index.has_phone(own.who()) {
            known.person.phone = own.phone;
        }
    }
    index.add_person(known.person.who(), at);
    Some(known)
}

/// The person whom an event names, besides those of whom it is all about, and who tells of that person.
fn named(event: &SealEvent) -> Option<(&Principal, Told)> {
    match event {
        SealEvent::SealClaimed { person, .. }
        | SealEvent::CopyDeleted { person, .. }
        | SealEvent::SecretSet { person, .. } => Some((person, Told::ByOneself)),
        SealEvent::CertificateIssued { person, .. } => person.as_ref().map(|person| (person, Told::ByOneself)),
        SealEvent::Granted { grant } => grant.person.as_ref().map(|person| (person, Told::ByOthers)),
        SealEvent::SealUsed { used } => Some((&used.person, Told::ByOneself)),
        _ => None,
    }
}

fn same_person(index: &Index, left: Option<&Principal>, right: Option<&Principal>) -> bool {
    match (left, right) {
        (None, None) => true,
        (Some(left), Some(right)) => index.is_one(left.who(), right.who()),
        _ => false,
    }
}

/// The certificate serves from now on; the one before, of the same person, no longer.
fn follow(index: &Index, certificates: &mut Vec<CertificateUse>, new: CertificateUse) {
    for old in certificates.iter_mut().filter(|old| old.replaced.is_none()) {
        if same_person(index, old.person.as_ref(), new.person.as_ref()) {
            old.replaced = Some(new.at);
        }
    }
    certificates.push(new);
}

fn set(flags: &mut Vec<FlagRecord>, value: bool, at: Instant) {
    if flags.last().is_none_or(|last| last.value != value) {
        flags.push(FlagRecord { at, value });
    }
}

#[expect(clippy::too_many_lines, reason = "one arm an event, so that the list can be read from top to bottom")]
pub(super) fn apply(state: &mut SealAccountState, index: &mut Index, event: &SealEvent, now: Instant) {
    if let Some((who, told)) = named(event) {
        person(state, index, who, told);
    }
    match event {
        SealEvent::AccountOpened { .. } => {}
        SealEvent::SealApplied { seal } => {
            if index.seal(&seal.id).is_none() {
                index.add_seal(&seal.id, state.seals.len());
                state.seals.push(seal.clone());
            }
        }
        SealEvent::FormKept { form } => state.form = Some(form.clone()),
        SealEvent::SealIssued { seal: id, from, until } => {
            if let Some(seal) = seal(state, index, id) {
                seal.issued = Some(now);
                seal.validity.push(ValidityRecord { at: now, from: *from, until: *until });
            }
        }
        SealEvent::PhysicalSealReported { engraved, filed } => {
            set(&mut state.engraved, *engraved, now);
            set(&mut state.filed, *filed, now);
        }
        SealEvent::SealClaimed { seal: id, person, medium, device, grant } => {
            if let Some(seal) = seal(state, index, id) {
                seal.claims.push(Claim {
                    person: person.clone(),
                    grant: grant.clone(),
                    at: now,
                    medium: medium.clone(),
                    device: device.clone(),
                    deleted: None,
                });
            }
        }
        SealEvent::CopyDeleted { seal: id, person } => {
            let copies = seal(state, index, id).map(|seal| seal.claims.iter_mut()).into_iter().flatten();
            for copy in copies.filter(|copy| copy.deleted.is_none() && index.is_one(copy.person.who(), person.who())) {
                copy.deleted = Some(now);
            }
        }
        SealEvent::PersonRegistered { person: who } => {
            if let Some(known) = person(state, index, who, Told::ByOneself) {
                known.registered = known.registered.or(Some(now));
            }
        }
        SealEvent::CertificateDownloaded { person: who, certificate } => {
            if let Some(known) = person(state, index, who, Told::ByOneself) {
                known.registered = known.registered.or(Some(now));
                let certificate = certificate.clone();
                let used = CertificateUse { certificate, person: None, grant: None, at: now, replaced: None };
                follow(&Index::default(), &mut known.certificates, used);
            }
        }
        SealEvent::CertificateIssued { seal: id, person, grant, certificate } => {
            if let Some(seal) = seal(state, index, id) {
                let (certificate, person, grant) = (certificate.clone(), person.clone(), grant.clone());
                let used = CertificateUse { certificate, person, grant, at: now, replaced: None };
                follow(index, &mut seal.certificates, used);
            }
        }
        SealEvent::SecretSet { scope, subject, person } => {
            let mut known = state.secrets.iter_mut();
            let same = |secret: &&mut SecretRecord| {
                secret.scope == *scope && secret.subject == *subject && index.is_one(secret.person.who(), person.who())
            };
            match known.find(same) {
                Some(secret) => secret.at = now,
                None => state.secrets.push(SecretRecord {
                    scope: *scope,
                    subject: subject.clone(),
                    person: person.clone(),
                    at: now,
                }),
            }
        }
        SealEvent::UkeyBindingBegun { seal: id, ukey } => {
            if let Some(seal) = seal(state, index, id) {
                let serving = seal.certificates.iter().rev().find(|used| used.replaced.is_none());
                let certificate = serving.map(|used| used.certificate.serial.clone()).unwrap_or_default();
                seal.ukeys.retain(|binding| binding.bound.is_some());
                seal.ukeys.push(UkeyBinding {
                    ukey: ukey.clone(),
                    begun: now,
                    bound: None,
                    certificate,
                    unbinding: None,
                    unbound: None,
                });
            }
        }
        SealEvent::UkeyBound { seal: id, .. } => {
            if let Some(binding) = seal(state, index, id).and_then(|seal| seal.ukeys.last_mut()) {
                binding.bound = Some(now);
            }
        }
        SealEvent::UkeyUnbindingBegun { seal: id } => {
            if let Some(binding) = seal(state, index, id).and_then(|seal| seal.ukeys.last_mut()) {
                binding.unbinding = Some(now);
            }
        }
        SealEvent::UkeyUnbound { seal: id } => {
            if let Some(binding) = seal(state, index, id).and_then(|seal| seal.ukeys.last_mut()) {
                binding.unbound = Some(now);
            }
        }
        SealEvent::HandlerAuthorised { person: who } => {
            if let Some(known) = person(state, index, who, Told::ByOthers)
                && known.authorisations.iter().all(|time| time.ended.is_some())
            {
                known.authorisations.push(HandlerAuthorisation { at: now, ended: None });
            }
        }
        SealEvent::HandlerDismissed { person: who } => {
            if let Some(known) = index.named(who.who()).and_then(|at| state.persons.get_mut(at)) {
                for time in known.authorisations.iter_mut().filter(|time| time.ended.is_none()) {
                    time.ended = Some(now);
                }
            }
        }
        SealEvent::Granted { grant } => {
            if index.grant(&grant.id).is_none() {
                index.add_grant(grant, state.grants.len());
                state.grants.push(grant.clone());
            }
        }
        SealEvent::GrantRevoked { grant: id, cause } => {
            if let Some(grant) = grant(state, index, id) {
                grant.revoked = grant.revoked.take().or(Some(Revocation { at: now, cause: *cause }));
            }
        }
        SealEvent::SealSuspended { seal: id, origin, reason } => {
            if let Some(seal) = seal(state, index, id) {
                seal.suspensions.push(Suspension {
                    origin: *origin,
                    at: now,
                    reason: reason.clone(),
                    resumed: None,
                    resume_reason: String::new(),
                });
            }
        }
        SealEvent::SealResumed { seal: id, reason } => {
            let suspensions = seal(state, index, id).map(|seal| seal.suspensions.iter_mut()).into_iter().flatten();
            for suspension in suspensions.filter(|suspension| suspension.resumed.is_none()) {
                suspension.resumed = Some(now);
                suspension.resume_reason.clone_from(reason);
            }
        }
        SealEvent::SealRenewed { seal: id, until } => {
            if let Some(seal) = seal(state, index, id) {
                let from = seal.validity.last().and_then(|known| known.from);
                seal.validity.push(ValidityRecord { at: now, from, until: Some(*until) });
            }
        }
        SealEvent::SealCancelled { seal: id, cause } => {
            if let Some(seal) = seal(state, index, id) {
                seal.cancelled = seal.cancelled.take().or(Some(Cancellation { at: now, cause: cause.clone() }));
            }
        }
        SealEvent::SealReplaced { seal: id, by } => {
            if let Some(seal) = seal(state, index, id) {
                seal.replaced_by = Some(by.clone());
            }
        }
        SealEvent::SealUsed { used } => state.uses.push(used.clone()),
        SealEvent::LicenceChanged { licence, .. } => {
            state.licences.push(LicenceRecord { at: now, licence: licence.clone() });
        }
        SealEvent::SystemAccessReported { granted } => set(&mut state.system_access, *granted, now),
        SealEvent::HsmReported { filed } => set(&mut state.hsm, *filed, now),
        SealEvent::WindowSubmitted { application } => {
            if !state.applications.iter().any(|known| known.id == application.id) {
                state.applications.push(application.clone());
            }
        }
        SealEvent::WindowDecided { application, accepted, reason } => {
            if let Some(known) = state.applications.iter_mut().find(|known| known.id == *application) {
                let decision = WindowDecision { at: now, accepted: *accepted, reason: reason.clone() };
                known.decision = known.decision.take().or(Some(decision));
            }
        }
    }
}
