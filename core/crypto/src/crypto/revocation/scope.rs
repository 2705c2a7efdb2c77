//! For which certificates a list speaks, and who may sign it (RFC 5280, 6.3.3).

use super::{Around, Authenticity, Crl, IsRevoked, MAX_SIGNERS};
use crate::crypto::{
    Certificate, KeyUsage, Name, StepOutcome,
    certificate::{DistributionPoint, GeneralName, Only, Reasons},
    path::constraints,
};

impl Crl {
    /// Whether the list has to do with the certificate at all: its issuer is the certificate's, or one that the
    /// certificate names for this.
    pub(super) fn concerns(&self, certificate: &Certificate) -> bool {
        let named = |point: &DistributionPoint| point.issuers.iter().any(|name| name.is_directory(&self.issuer));
        self.issuer.matches(certificate.issuer()) || certificate.known().points.iter().any(named)
    }

    /// For which reasons the list speaks of the certificate; none where it does not (steps b and d).
    pub(super) fn covers(&self, certificate: &Certificate) -> Reasons {
        let is_own = self.issuer.matches(certificate.issuer());
        let is_ca = certificate.basic_constraints().is_some_and(|constraints| constraints.ca);
        let Some(scope) = &self.point else {
            return if is_own { Reasons::ALL } else { Reasons::NONE };
        };
        let is_other = match scope.only {
            None => false,
            Some(Only::Users) => is_ca,
            Some(Only::Cas) => !is_ca,
            Some(Only::Attributes) => true,
        };
        if is_other {
            return Reasons::NONE;
        }
        let Some(names) = scope.name.as_ref().map(|name| name.under(&self.issuer)) else {
            let pointed = self.pointed(certificate, is_own).map(|point| point.reasons);
            let all = pointed.fold(if is_own { Reasons::ALL } else { Reasons::NONE }, Reasons::or);
            return all.and(scope.reasons);
        };
        // Without a point of its own, a certificate is looked for under its issuer's name.
        let implied = is_own && names.iter().any(|name| name.is_directory(certificate.issuer()));
        let mut covered = if implied { Reasons::ALL } else { Reasons::NONE };
        for point in self.pointed(certificate, is_own) {
            let wanted = match &point.name {
                Some(name) => name.under(issuer_of(point, certificate)),
                None => point.issuers.clone(),
            };
            if wanted.iter().any(|wanted| names.iter().any(|name| name.is(wanted))) {
                covered = covered.or(point.reasons);
            }
        }
        covered.and(scope.reasons)
    }

    /// The distribution points of the certificate whose lists come from this list's issuer.
    fn pointed<'a>(&self, certificate: &'a Certificate, is_own: bool) -> impl Iterator<Item = &'a DistributionPoint> {
        certificate.known().points.iter().filter(move |point| {
            if point.issuers.is_empty() {
                is_own
            } else {
                self.is_indirect() && point.issuers.iter().any(|name| name.is_directory(&self.issuer))
            }
        })
    }

    /// Whether whoever signed the list may speak for its issuer (step f): a CA of the path with the issuer's name, or a
    /// certificate of that name, for another key or for lists alone, that a CA of the path has issued. `is_revoked` says
    /// it of such a certificate.
    pub(super) fn authenticity(
        &self,
        certificate: &Certificate,
        around: Around<'_>,
        is_revoked: IsRevoked<'_>,
    ) -> Authenticity {
        let signs = |signer: &Certificate| {
            signer.subject().matches(&self.issuer)
                && signer.key_usage().is_none_or(KeyUsage::crl_sign)
                // A key does not speak for its own certificate.
                && signer.key_info() != certificate.key_info()
                && signer.key().is_ok_and(|key| self.is_signed_by(&key))
        };
        if around.above.iter().any(|signer| signs(signer)) {
            return Authenticity::Sound;
        }
        let mut named = around.beside().filter(|signer| {
            signer.subject().matches(&self.issuer)
                && signer.known().is_understood()
                && signer.is_valid_at(self.this_update)
                && around.above.iter().any(|issuer| signer.issuer().matches(issuer.subject()))
        });
        let is_found = named.by_ref().take(MAX_SIGNERS).any(|signer| {
            if !signs(signer) {
                return false;
            }
            around.above.iter().enumerate().any(|(index, issuer)| {
                let is_issued = signer.issuer().matches(issuer.subject())
                    && issuer.key().is_ok_and(|key| signer.is_signed_by(&key));
                let above = around.above.get(index..).unwrap_or_default();
                let is_within = |ca: &&Certificate| constraints::check(ca, &[signer], "").0 != StepOutcome::Failed;
                is_issued && above.iter().all(is_within) && !is_revoked(signer, Around { above, ..around })
            })
        });
        Authenticity::of(is_found, named.next().is_some())
    }
}

/// The name that a part of a name is put behind: of the point's own issuer, otherwise of the certificate's.
fn issuer_of<'a>(point: &'a DistributionPoint, certificate: &'a Certificate) -> &'a Name {
    let named = point.issuers.iter().find_map(|name| match name {
        GeneralName::Directory(name) => Some(name),
        _ => None,
    });
    named.unwrap_or_else(|| certificate.issuer())
}
