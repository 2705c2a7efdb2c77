//! Object identifiers (ITU-T X.660), and those that the formats name.

use std::fmt;

use der::asn1::ObjectIdentifier;

/// The most octets of an identifier that is kept; one that names a UUID has 20.
const MAX_OCTETS: usize = 63;

/// An object identifier of any arcs: those of certificates and timestamps are given out by others, under 2.999 for trials
/// and under 2.25 with a UUID, which `der`'s own type does not hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[doc(hidden)]
pub struct Oid {
    octets: [u8; MAX_OCTETS],
    length: u8,
}

impl Oid {
    /// The identifier that these octets, the value of an element, are in DER.
    pub(crate) fn from_octets(value: &[u8]) -> Option<Self> {
        let begins_arc =
            |at: usize| at.checked_sub(1).is_none_or(|before| value.get(before).is_some_and(|one| *one < 0x80));
        let is_padded = value.iter().enumerate().any(|(at, octet)| *octet == 0x80 && begins_arc(at));
        if is_padded || value.last().is_none_or(|last| *last >= 0x80) {
            return None;
        }
        let mut octets = [0; MAX_OCTETS];
        octets.get_mut(..value.len())?.copy_from_slice(value);
        Some(Self { octets, length: u8::try_from(value.len()).ok()? })
    }

    /// The identifier of this name in dots, as far as `der` holds it; it holds all that are named here.
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_octets(ObjectIdentifier::new(text).ok()?.as_bytes())
    }

    /// One that the sources name.
    #[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "evaluated by the compiler alone")]
    pub const fn named(text: &str) -> Self {
        let known = ObjectIdentifier::new_unwrap(text);
        let value = known.as_bytes();
        let (mut octets, mut at) = ([0; MAX_OCTETS], 0);
        while at < value.len() {
            octets[at] = value[at];
            at += 1;
        }
        Self { octets, length: value.len() as u8 }
    }

    /// Its octets, as they stand in an element.
    pub(crate) fn octets(&self) -> &[u8] {
        self.octets.get(..usize::from(self.length)).unwrap_or_default()
    }

    /// Its arcs, the first two as one number; nothing where one has more than 128 bits.
    fn arcs(&self) -> Option<Vec<u128>> {
        let (mut arcs, mut arc) = (Vec::new(), 0_u128);
        for octet in self.octets() {
            arc = arc.checked_mul(128)? | u128::from(octet & 0x7f);
            if *octet < 0x80 {
                arcs.push(arc);
                arc = 0;
            }
        }
        Some(arcs)
    }
}

impl fmt::Display for Oid {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((first, rest)) =
            self.arcs().as_deref().and_then(<[u128]>::split_first).map(|(one, rest)| (*one, rest.to_vec()))
        else {
            return self.octets().iter().try_for_each(|octet| write!(to, "{octet:02x}"));
        };
        let root = (first / 40).min(2);
        write!(to, "{root}.{}", first - root * 40)?;
        rest.iter().try_for_each(|arc| write!(to, ".{arc}"))
    }
}

impl fmt::Debug for Oid {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, to)
    }
}

macro_rules! oids {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* #[doc(hidden)] pub const $name: Oid = Oid::named($text);)*
    };
}

oids! {
    // Digests.
    SM3 = "1.2.156.10197.1.401";
    /// Unkeyed SM3, which some writers name instead.
    SM3_HASH = "1.2.156.10197.1.401.1";
    SHA1 = "1.3.14.3.2.26";
    SHA256 = "2.16.840.1.101.3.4.2.1";
    SHA384 = "2.16.840.1.101.3.4.2.2";
    SHA512 = "2.16.840.1.101.3.4.2.3";
    // Keys.
    RSA = "1.2.840.113549.1.1.1";
    RSA_PSS = "1.2.840.113549.1.1.10";
    MGF1 = "1.2.840.113549.1.1.8";
    EC = "1.2.840.10045.2.1";
    P256 = "1.2.840.10045.3.1.7";
    P384 = "1.3.132.0.34";
    SM2 = "1.2.156.10197.1.301";
    // Signatures.
    SM2_SIGN = "1.2.156.10197.1.301.1";
    SM2_SM3 = "1.2.156.10197.1.501";
    RSA_SHA1 = "1.2.840.113549.1.1.5";
    RSA_SHA256 = "1.2.840.113549.1.1.11";
    RSA_SHA384 = "1.2.840.113549.1.1.12";
    RSA_SHA512 = "1.2.840.113549.1.1.13";
    RSA_SM3 = "1.2.156.10197.1.504";
    ECDSA_SHA1 = "1.2.840.10045.4.1";
    ECDSA_SHA256 = "1.2.840.10045.4.3.2";
    ECDSA_SHA384 = "1.2.840.10045.4.3.3";
    ECDSA_SHA512 = "1.2.840.10045.4.3.4";
    // Extensions of certificates.
    SUBJECT_KEY_ID = "2.5.29.14";
    KEY_USAGE = "2.5.29.15";
    SUBJECT_ALT_NAME = "2.5.29.17";
    ISSUER_ALT_NAME = "2.5.29.18";
    BASIC_CONSTRAINTS = "2.5.29.19";
    CRL_NUMBER = "2.5.29.20";
    CRL_REASON = "2.5.29.21";
    INVALIDITY_DATE = "2.5.29.24";
    DELTA_CRL = "2.5.29.27";
    ISSUING_DISTRIBUTION_POINT = "2.5.29.28";
    CERTIFICATE_ISSUER = "2.5.29.29";
    NAME_CONSTRAINTS = "2.5.29.30";
    CRL_DISTRIBUTION_POINTS = "2.5.29.31";
    CERTIFICATE_POLICIES = "2.5.29.32";
    ANY_POLICY = "2.5.29.32.0";
    POLICY_MAPPINGS = "2.5.29.33";
    POLICY_CONSTRAINTS = "2.5.29.36";
    INHIBIT_ANY_POLICY = "2.5.29.54";
    AUTHORITY_KEY_ID = "2.5.29.35";
    EXTENDED_KEY_USAGE = "2.5.29.37";
    ANY_EXTENDED_KEY_USAGE = "2.5.29.37.0";
    AUTHORITY_INFORMATION = "1.3.6.1.5.5.7.1.1";
    OCSP_NO_CHECK = "1.3.6.1.5.5.7.48.1.5";
    OCSP = "1.3.6.1.5.5.7.48.1";
    OCSP_BASIC = "1.3.6.1.5.5.7.48.1.1";
    OCSP_NONCE = "1.3.6.1.5.5.7.48.1.2";
    OCSP_CRL = "1.3.6.1.5.5.7.48.1.3";
    OCSP_ARCHIVE_CUTOFF = "1.3.6.1.5.5.7.48.1.6";
    OCSP_EXTENDED_REVOKE = "1.3.6.1.5.5.7.48.1.9";
    TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
    // Messages.
    DATA = "1.2.840.113549.1.7.1";
    SIGNED_DATA = "1.2.840.113549.1.7.2";
    GM_DATA = "1.2.156.10197.6.1.4.2.1";
    GM_SIGNED_DATA = "1.2.156.10197.6.1.4.2.2";
    /// OCSP responses among a message's revocation data (RFC 5940).
    REVOCATION_OCSP = "1.3.6.1.5.5.7.16.2";
    TIMESTAMP_INFO = "1.2.840.113549.1.9.16.1.4";
    CONTENT_TYPE = "1.2.840.113549.1.9.3";
    MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    SIGNING_TIME = "1.2.840.113549.1.9.5";
    SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    SIGNATURE_TIMESTAMP = "1.2.840.113549.1.9.16.2.14";
    /// Adobe's archive of revocation data among the signed attributes.
    ADOBE_REVOCATION = "1.2.840.113583.1.1.8";
}

#[cfg(test)]
mod tests {
    use super::Oid;

    #[test]
    fn identifiers_of_any_arcs_are_read_and_shown() {
        let shown = |octets: &[u8]| Oid::from_octets(octets).map(|oid| oid.to_string());
        assert_eq!(shown(&[0x2a, 0x81, 0x1c, 0xcf, 0x55, 0x01]).as_deref(), Some("1.2.156.10197.1"));
        // X.690 8.19.5 has this one as its example.
        assert_eq!(shown(&[0x88, 0x37, 0x03]).as_deref(), Some("2.999.3"));
        let uuid = [
            0x69, 0x83, 0xf8, 0x8d, 0x8f, 0xdf, 0xb6, 0xc9, 0x9a, 0xd8, 0xb9, 0xdc, 0xe6, 0xd3, 0xe4, 0x9e, 0xbd, 0x96,
            0xbf, 0x5f,
        ];
        assert!(shown(&uuid).is_some_and(|text| text.starts_with("2.25.")));
        // Arcs of more than 128 bits are shown as they stand.
        assert_eq!(shown(&[&[0x2a, 0x8f][..], &[0xff; 19], &[0x7f]].concat()).map(|text| text.len()), Some(44));
        for wrong in [&[][..], &[0x80, 0x01], &[0x2a, 0x80, 0x01], &[0x2a, 0x81], &[0x2a; 64]] {
            assert_eq!(shown(wrong), None, "{wrong:?}");
        }
        assert_eq!(Oid::parse("1.2.156.10197.1.501"), Some(super::SM2_SM3));
    }
}
