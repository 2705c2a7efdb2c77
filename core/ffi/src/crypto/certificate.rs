//! Certificates.

use dengji::crypto::{Certificate, CertificateSummary};

use crate::cross::{Json, Made};

classes! {
    /// A certificate (X.509). What it says is not believed until something has verified it.
    shared "Certificate" = Certificate;
}

/// The certificates of a list, in the one piece that core reads them in.
pub(crate) fn certificates(given: &[&Certificate]) -> Vec<Certificate> {
    given.iter().copied().cloned().collect()
}

operations! { "Certificate";
    /// Reads one certificate, DER or PEM (of several, the first).
    new work fn new(data: &[u8]) -> Made<Certificate> {
        Ok(Made(Certificate::parse(data)?))
    }

    /// Reads all certificates of a file: PEM blocks, or DER one after the other.
    static work fn parse_all(data: &[u8]) -> Vec<Made<Certificate>> {
        Ok(Certificate::parse_all(data)?.into_iter().map(Made).collect())
    }

    /// What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
    method quick fn summary(certificate: &Certificate) -> Json<CertificateSummary> {
        Ok(Json(certificate.into()))
    }

    /// Its original bytes (DER).
    method quick fn der(certificate: &Certificate) -> &[u8] {
        Ok(certificate.der())
    }

    /// The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
    method quick fn public_key(certificate: &Certificate) -> &[u8] {
        Ok(certificate.key_info())
    }

    /// Where its status can be asked for (OCSP).
    method quick fn ocsp_urls(certificate: &Certificate) -> Vec<String> {
        Ok(certificate.ocsp_urls().to_vec())
    }

    /// Where the list of revoked certificates is to be had (CRL).
    method quick fn crl_urls(certificate: &Certificate) -> Vec<String> {
        Ok(certificate.crl_urls().to_vec())
    }
}
