//! Seals: applied for, issued, claimed, bound, suspended, renewed, changed, cancelled, used.

use super::Rules;
use crate::seal::{
    SealEvent,
    state::{CancelCause, CertificateRecord, RevocationCause, Seal, SealUse},
};
use dengji_base::{
    finding::{Code, Finding, Mender},
    party::Principal,
    time::Instant,
};
use dengji_platform::{
    ledger::{HostTask, id_fault},
    platform::seal::{LicenceField, SealOperation, SecretScope, SuspensionOrigin},
};

impl<'a> Rules<'a> {
    /// 领取, 下载.
    pub(super) fn claim(
        &mut self,
        id: &'a str,
        medium: &'a str,
        device: &'a str,
        certificate: Option<&'a CertificateRecord>,
    ) {
        let asked = self.asked(SealOperation::Claim).on(id, "/action/seal");
        let grant = self.permitted(asked).and_then(|(_, grant)| grant);
        let media = &self.context.profile.media;
        if !medium.is_empty() && !media.is_empty() && !media.iter().any(|known| known.code == medium) {
            let finding = Finding::new(Code::SealMediumUnknown, "/action/medium").with("medium", medium);
            self.fault(finding);
        }
        let person = self.person.to_principal();
        self.event(SealEvent::SealClaimed {
            seal: id.to_owned(),
            person: person.clone(),
            medium: medium.to_owned(),
            device: device.to_owned(),
            grant: grant.clone(),
        });
        if let Some(certificate) = certificate {
            self.serial(certificate, "/action/certificate");
            self.event(SealEvent::CertificateIssued {
                seal: id.to_owned(),
                person: Some(person.clone()),
                grant,
                certificate: certificate.clone(),
            });
        }
        if self.context.profile.has_secret(SecretScope::Seal) {
            self.event(SealEvent::SecretSet { scope: SecretScope::Seal, subject: id.to_owned(), person });
        }
    }

    pub(super) fn delete_copy(&mut self, id: &'a str) {
        let asked = self.asked(SealOperation::DeleteCopy).on(id, "/action/seal");
        self.permitted(asked);
        self.event(SealEvent::CopyDeleted { seal: id.to_owned(), person: self.person.to_principal() });
    }

    pub(super) fn download_certificate(&mut self, certificate: &'a CertificateRecord) {
        let asked = self.asked(SealOperation::DownloadCertificate);
        self.permitted(asked);
        self.serial(certificate, "/action/certificate");
        let person = self.person.to_principal();
        self.one_person(&person, "/actor");
        self.event(SealEvent::CertificateDownloaded { person: person.clone(), certificate: certificate.clone() });
        if self.context.profile.has_secret(SecretScope::PersonCertificate) {
            let (scope, subject) = (SecretScope::PersonCertificate, certificate.serial.clone());
            self.event(SealEvent::SecretSet { scope, subject, person });
        }
    }

    pub(super) fn bind_ukey(&mut self, id: &'a str, ukey: &'a str) {
        let asked = self.asked(SealOperation::BindUkey).on(id, "/action/seal");
        self.permitted(asked);
        if let Some(finding) = id_fault(ukey, "/action/ukey", "ukey") {
            self.fault(finding);
        }
        if let Some(binding) = self.moment.seal(id).and_then(|seal| self.moment.ukey(seal)) {
            let finding = Finding::new(Code::SealUkeyBound, "/action/seal").with("ukey", &binding.ukey);
            self.decision.add(finding, vec![Mender::any(self.context.actor.role)], Some("unbind_ukey"));
        }
        self.event(SealEvent::UkeyBindingBegun { seal: id.to_owned(), ukey: ukey.to_owned() });
    }

    pub(super) fn confirm_binding(&mut self, id: &'a str) {
        let asked = self.asked(SealOperation::ConfirmUkeyBinding).on(id, "/action/seal");
        self.permitted(asked);
        let begun = self.moment.seal(id).and_then(|seal| seal.ukeys.last()).filter(|last| last.bound.is_none());
        match begun {
            Some(binding) => {
                self.event(SealEvent::UkeyBound { seal: id.to_owned(), ukey: binding.ukey.clone() });
            }
            None => self.not_begun("bind_ukey"),
        }
    }

    pub(super) fn unbind_ukey(&mut self, id: &'a str) {
        let asked = self.asked(SealOperation::UnbindUkey).on(id, "/action/seal");
        self.permitted(asked);
        if let Some(seal) = self.moment.seal(id)
            && self.moment.ukey(seal).is_none()
        {
            let finding = Finding::new(Code::SealUkeyNotBound, "/action/seal");
            self.decision.add(finding, vec![Mender::any(self.context.actor.role)], Some("bind_ukey"));
        }
        self.event(SealEvent::UkeyUnbindingBegun { seal: id.to_owned() });
    }

    pub(super) fn confirm_unbinding(&mut self, id: &'a str) {
        let asked = self.asked(SealOperation::ConfirmUkeyUnbinding).on(id, "/action/seal");
        self.permitted(asked);
        let bound = self.moment.seal(id).and_then(|seal| self.moment.ukey(seal));
        if bound.is_some_and(|binding| binding.unbinding.is_some()) {
            self.event(SealEvent::UkeyUnbound { seal: id.to_owned() });
        } else {
            self.not_begun("unbind_ukey");
        }
    }

    fn not_begun(&mut self, first: &str) {
        let finding = Finding::new(Code::SealUkeyNotBegun, "/action/seal").with("first", first);
        self.decision.add(finding, vec![Mender::any(self.context.actor.role)], Some(first));
    }

    /// Asks for each seal, and says which are named twice.
    pub(super) fn each(&mut self, operation: SealOperation, seals: &'a [String]) -> Vec<&'a Seal> {
        if seals.is_empty() {
            self.fault(Finding::new(Code::CommandForm, "/action/seals").with("field", "seals"));
        }
        if self.is_kept_unseen(operation) {
            self.permitted(self.asked(operation));
            return Vec::new();
        }
        let mut found: Vec<&'a Seal> = Vec::new();
        for (at, id) in seals.iter().enumerate() {
            let place = format!("/action/seals/{at}");
            let asked = self.asked(operation).on(id, &place);
            self.permitted(asked);
            match self.moment.seal(id) {
                Some(seal) if found.iter().any(|other| other.id == seal.id) => {
                    self.fault(Finding::new(Code::SealDuplicateId, place).with("id", id));
                }
                Some(seal) => found.push(seal),
                None => {}
            }
        }
        found
    }

    pub(super) fn suspend(&mut self, seals: &'a [String], reason: &'a str) {
        let origin = self.context.profile.suspension.as_ref().map_or(SuspensionOrigin::Frozen, |rule| rule.origin);
        for seal in self.each(SealOperation::Suspend, seals) {
            let (seal, reason) = (seal.id.clone(), reason.to_owned());
            self.event(SealEvent::SealSuspended { seal, origin, reason });
        }
    }

    pub(super) fn resume(&mut self, seals: &'a [String], reason: &'a str) {
        for seal in self.each(SealOperation::Resume, seals) {
            self.event(SealEvent::SealResumed { seal: seal.id.clone(), reason: reason.to_owned() });
            self.default_grants_missed(seal);
        }
    }

    pub(super) fn renew(&mut self, id: &'a str, until: Instant, certificate: Option<&'a CertificateRecord>) {
        let asked = self.asked(SealOperation::Renew).on(id, "/action/seal");
        self.permitted(asked);
        let Some(seal) = self.moment.seal(id) else {
            return;
        };
        let (_, before) = self.moment.validity(seal);
        if until <= self.context.now || before.is_some_and(|before| until <= before) {
            self.fault(Finding::new(Code::SealRenewalShortens, "/action/until"));
        }
        self.event(SealEvent::SealRenewed { seal: id.to_owned(), until });
        if let Some(certificate) = certificate {
            self.reissue(seal, certificate, None, None);
        }
    }

    /// A new certificate for a seal: a Ukey may have to be bound anew (C-24, C-25).
    fn reissue(
        &mut self,
        seal: &'a Seal,
        certificate: &CertificateRecord,
        person: Option<Principal>,
        grant: Option<String>,
    ) {
        self.serial(certificate, "/action/certificate");
        let certificate = certificate.clone();
        self.event(SealEvent::CertificateIssued { seal: seal.id.clone(), person, grant, certificate });
        let rule = self.context.profile.ukey.as_ref();
        if let Some(rule) = rule.filter(|rule| !rule.survives_reissue)
            && self.moment.ukey(seal).is_some()
        {
            let finding = Finding::new(Code::SealUkeyRebind, "").with("seal", &seal.id);
            self.decision.note(finding.assumed(rule.basis.assumed));
            self.event(SealEvent::UkeyUnbound { seal: seal.id.clone() });
        }
    }

    /// 注销.
    pub(super) fn cancel(&mut self, seals: &'a [String], reason: &'a str) {
        let mut serials = Vec::new();
        for seal in self.each(SealOperation::Cancel, seals) {
            let cause = CancelCause::ByUser { reason: reason.to_owned() };
            self.event(SealEvent::SealCancelled { seal: seal.id.clone(), cause });
            serials.extend(serving(seal));
        }
        self.revoke_certificates(serials);
    }

    pub(super) fn revoke_certificates(&mut self, serials: Vec<String>) {
        if !serials.is_empty() {
            self.decision.effects.push(HostTask::RevokeCertificates { serials });
        }
    }

    /// Seals fall with a change of the licence (SZ-061). Gives whether any did.
    pub(super) fn fall(&mut self, fields: &[LicenceField], falls: impl Fn(&Self, &Seal) -> bool, grants: bool) -> bool {
        let mut serials = Vec::new();
        let account = self.account;
        let fallen: Vec<_> =
            account.state.seals.iter().filter(|seal| seal.cancelled.is_none() && falls(self, seal)).collect();
        let any = !fallen.is_empty();
        for seal in fallen {
            let cause = CancelCause::LicenceChange { fields: fields.to_vec() };
            self.event(SealEvent::SealCancelled { seal: seal.id.clone(), cause });
            serials.extend(serving(seal));
        }
        if grants {
            for grant in account.state.grants.iter().filter(|grant| grant.revoked.is_none()) {
                let cause = RevocationCause::LicenceChange;
                self.event(SealEvent::GrantRevoked { grant: grant.id.clone(), cause });
            }
        }
        self.revoke_certificates(serials);
        any
    }

    /// Changing and resetting a secret. What the secret is, never comes here.
    pub(super) fn secret(
        &mut self,
        operation: SealOperation,
        scope: SecretScope,
        subject: &'a str,
        certificate: Option<&'a CertificateRecord>,
    ) {
        let seal = (scope == SecretScope::Seal).then_some(subject);
        let asked = self.asked(operation);
        let asked = seal.map_or(asked, |seal| asked.on(seal, "/action/subject"));
        let grant = self.permitted(asked).and_then(|(_, grant)| grant);
        let mut secrets = self.context.profile.secrets.iter();
        let Some(rule) = secrets.find(|rule| rule.scope == scope && rule.changed_here) else {
            self.fault(Finding::new(Code::SealSecretScope, "/action/scope"));
            return;
        };
        let seal = seal.and_then(|seal| self.moment.seal(seal));
        let reissues = operation == SealOperation::ResetSecret && rule.reset_reissues;
        match (certificate, reissues) {
            (None, true) => {
                let finding = Finding::new(Code::SealCertificateMissing, "/action/certificate");
                self.fault(finding.assumed(rule.basis.assumed));
            }
            (Some(certificate), _) => {
                if let Some(seal) = seal {
                    self.reissue(seal, certificate, Some(self.person.to_principal()), grant);
                } else {
                    self.serial(certificate, "/action/certificate");
                    let (person, certificate) = (self.person.to_principal(), certificate.clone());
                    self.event(SealEvent::CertificateDownloaded { person, certificate });
                }
            }
            (None, false) => {}
        }
        let person = self.person.to_principal();
        self.event(SealEvent::SecretSet { scope, subject: subject.to_owned(), person });
    }

    /// 签章, recorded: the document itself is looked at elsewhere.
    pub(super) fn sign(&mut self, id: &'a str, digest: &'a str, certificate: &'a str) {
        let asked = self.asked(SealOperation::Sign).on(id, "/action/seal");
        let by = self.permitted(asked);
        if dengji_base::digest::from_hex(digest).is_none_or(|digest| digest.len() < 32) {
            self.fault(Finding::new(Code::CommandForm, "/action/digest").with("field", "digest"));
        }
        if let Some(seal) = self.moment.seal(id)
            && !certificate.is_empty()
        {
            let own = self.moment.certificate(seal, Some(self.person));
            let personal = self.moment.has_serial(self.person, certificate);
            if own.is_none_or(|used| used.certificate.serial != certificate) && !personal {
                let finding = Finding::new(Code::SealCertificateUnknown, "/action/certificate");
                self.fault(finding.with("serial", certificate));
            }
        }
        // Which certificate signs need not be told, but it cannot be one that is over.
        if by.is_some() && self.moment.seal(id).is_some_and(|seal| self.moment.is_over(seal, self.person)) {
            self.fault(Finding::new(Code::SealCertificateNotServing, "/action/seal").with("seal", id));
        }
        if let Some((used_as, grant)) = by {
            self.event(SealEvent::SealUsed {
                used: SealUse {
                    seal: id.to_owned(),
                    person: self.person.to_principal(),
                    used_as,
                    grant,
                    channel: self.channel,
                    at: self.context.now,
                    digest: digest.to_owned(),
                    certificate: certificate.to_owned(),
                },
            });
        }
    }
}

fn serving(seal: &Seal) -> impl Iterator<Item = String> + '_ {
    let serving = seal.certificates.iter().filter(|used| used.replaced.is_none());
    serving.map(|used| used.certificate.serial.clone())
}
