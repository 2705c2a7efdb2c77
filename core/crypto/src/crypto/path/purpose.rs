//! For what the extended key usages of a path allow its last certificate to be used (RFC 5280, 4.2.1.12).

use super::Purpose;
use crate::crypto::{Certificate, oid};
use dengji_base::finding::{Code, Finding};

/// The extended key usages that allow signing documents and seals, where a certificate names any. Assumed: no standard
/// that was available says which they are for registries.
///
/// Document signing (RFC 9336) and its forerunners of Microsoft and Adobe say it outright; mail protection is what most
/// CAs write for signing by people; any usage leaves nothing out; client authentication stands alone in certificates
/// of seals in the field. Not among them are servers, code (RFC 9336, 1 parts it from documents), timestamps and
/// answers about revocation.
pub const SIGNING_PURPOSES: [&str; 6] = [
    "1.3.6.1.5.5.7.3.36",
    "1.3.6.1.5.5.7.3.4",
    "1.3.6.1.5.5.7.3.2",
    "1.2.840.113583.1.1.5",
    "1.3.6.1.4.1.311.10.3.12",
    "2.5.29.37.0",
];

/// The certificate whose extended key usages leave nothing over that the purpose needs. What a CA names binds all below
/// it, as browsers and systems have it. Of a delegated responder, only its own certificate is asked: it stands
/// directly below the CA that it answers for, and CAs for people do not name id-kp-OCSPSigning.
pub(super) fn excluded<T: AsRef<str>>(path: &[&Certificate], purpose: Purpose, accepted: &[T]) -> Option<usize> {
    let mut left: Vec<String> = match purpose {
        Purpose::Signing => accepted.iter().map(|usage| usage.as_ref().to_owned()).collect(),
        Purpose::Timestamping => vec![oid::TIME_STAMPING.to_string()],
        Purpose::OcspSigning => return None,
    };
    let takes_any = left.contains(&oid::ANY_EXTENDED_KEY_USAGE.to_string());
    for (index, certificate) in path.iter().enumerate().rev() {
        let Some((_, usages)) = &certificate.known().extended_key_usage else { continue };
        let names_any = usages.contains(&oid::ANY_EXTENDED_KEY_USAGE);
        if !names_any || (index == 0 && !takes_any) {
            left.retain(|usage| usages.iter().any(|named| named.to_string() == *usage));
        }
        if left.is_empty() {
            return Some(index);
        }
    }
    None
}

/// The finding about such a certificate.
pub(super) fn finding(certificate: &Certificate, pointer: &str) -> Finding {
    let usages = certificate.known().extended_key_usage.iter().flat_map(|(_, usages)| usages);
    let usages: Vec<_> = usages.take(16).map(ToString::to_string).collect();
    Finding::new(Code::CertificatePurpose, pointer).with_list("purposes", &usages)
}
