//! Who is trusted, and by which rules.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::store::Store;
use dengji_base::{
    finding::{Code, Failure, Finding},
    time::Instant,
};
use dengji_crypto::crypto::{AcceptedAlgorithms, Certificate, DigestAlgorithm, RevocationData, path::SIGNING_PURPOSES};

/// A verifier takes at most so many certificates of each kind.
pub const MAX_VERIFIER_CERTIFICATES: usize = 10_000;

tagged! {
    /// The instant for which certificates are judged.
    pub enum JudgedAt {
        /// When it was signed: as a timestamp proves, otherwise as the signer claims, otherwise now.
        SigningTime = "signing_time" {},
        /// When it was signed as a timestamp proves, otherwise now. What the signer claims is not believed.
        ProvenTime = "proven_time" {},
        /// At this instant.
        At = "at" {
            /// The instant.
            instant: Instant,
        },
    }
}

record! {
    /// By which rules signatures are judged. The defaults are assumed: no standard that was available fixes them for
    /// registries.
    pub struct VerificationPolicy {
        /// For which instant certificates are judged. Assumed default: when it was signed, since certificates have
        /// normally expired when somebody looks (GM/T 0031-2014, 6.2.3 d judges by the time of signing).
        pub judged_at: JudgedAt,
        /// Whether a signature needs evidence that its certificates were not revoked. Assumed default: no.
        pub require_revocation: bool,
        /// The hash functions that are accepted: for what a signature or document timestamp rests on, in CMS, messages of
        /// GM/T 0010 and seal signatures alike. Signatures inside of certificates and of seal makers are not asked for;
        /// weak ones are named. Assumed default: all but SHA-1.
        pub accepted_digests: Vec<DigestAlgorithm>,
        /// The shortest RSA key with which whoever signs, seals or stamps is accepted, in bits. Assumed default: 2048.
        pub minimum_rsa_bits: u32,
        /// The extended key usages, dotted, of which a signer's certificate must have one if it names any; CAs above that
        /// name some must leave one over. Assumed default: document signing, its forerunners, mail protection, client
        /// authentication and any usage, see `SIGNING_PURPOSES` in core.
        pub signing_purposes: Vec<String>,
    }
}

impl Default for VerificationPolicy {
    fn default() -> Self {
        let AcceptedAlgorithms { digests, minimum_rsa_bits } = AcceptedAlgorithms::default();
        Self {
            judged_at: JudgedAt::SigningTime {},
            require_revocation: false,
            accepted_digests: digests.to_vec(),
            minimum_rsa_bits,
            signing_purposes: SIGNING_PURPOSES.map(str::to_owned).to_vec(),
        }
    }
}

/// Verifies documents. It holds who is trusted and by which rules, and nothing of the documents.
#[derive(Clone, Debug, Default)]
pub struct Verifier {
    pub(super) policy: VerificationPolicy,
    pub(super) anchors: Vec<Certificate>,
    pub(super) makers: Vec<Certificate>,
    pub(super) others: Vec<Certificate>,
    pub(super) responses: Vec<Vec<u8>>,
    pub(super) lists: Vec<Vec<u8>>,
}

impl Verifier {
    /// A verifier that trusts nobody yet: paths are then not checked, and no verdict is better than indeterminate.
    pub fn new(policy: VerificationPolicy) -> Self {
        Self { policy, ..Self::default() }
    }

    /// The algorithms that the rules accept.
    pub(super) fn accepted(&self) -> AcceptedAlgorithms<'_> {
        let VerificationPolicy { accepted_digests, minimum_rsa_bits, .. } = &self.policy;
        AcceptedAlgorithms { digests: accepted_digests, minimum_rsa_bits: *minimum_rsa_bits }
    }

    /// The rules.
    pub fn policy(&self) -> &VerificationPolicy {
        &self.policy
    }

    /// Trusts these certificates, DER or PEM, to vouch for those who sign, seal and stamp. Fails as [`Certificate::parse_all`] does, and as `Misuse` with
    /// `signature.too_many_certificates` beyond [`MAX_VERIFIER_CERTIFICATES`].
    pub fn trust(&mut self, certificates: &[u8]) -> Result<(), Failure> {
        let more = Certificate::parse_all(certificates)?;
        take(&mut self.anchors, more)
    }

    /// Trusts these certificates, DER or PEM, to vouch for makers of electronic seals (制章者): the makers' own, or those
    /// of CAs that certify makers alone. Whom [`Self::trust`] names vouches for no maker: else whoever has any
    /// certificate for signing could make a seal in anybody's name. Without any, no electronic seal is valid
    /// (`eseal.makers_none`). Fails as [`Self::trust`] does.
    pub fn trust_makers(&mut self, certificates: &[u8]) -> Result<(), Failure> {
        let more = Certificate::parse_all(certificates)?;
        take(&mut self.makers, more)
    }

    /// Knows these certificates without trusting them: issuers that documents leave out. Fails as [`Self::trust`] does.
    pub fn know(&mut self, certificates: &[u8]) -> Result<(), Failure> {
        let more = Certificate::parse_all(certificates)?;
        take(&mut self.others, more)
    }

    /// Knows this OCSP response, DER. What cannot be read is a finding of the report.
    pub fn know_ocsp_response(&mut self, response: Vec<u8>) {
        self.responses.push(response);
    }

    /// Knows this list of revoked certificates, DER. What cannot be read is a finding of the report.
    pub fn know_crl(&mut self, list: Vec<u8>) {
        self.lists.push(list);
    }

    /// What is known of revocation: the verifier's and the document's.
    pub(super) fn revocation(&self, store: &Store) -> RevocationData {
        fn both<'d>(own: &'d [Vec<u8>], more: &'d [Vec<u8>]) -> Vec<&'d [u8]> {
            own.iter().chain(more).map(Vec::as_slice).collect()
        }
        RevocationData::parse(&both(&self.responses, &store.responses), &both(&self.lists, &store.lists))
    }
}

fn take(into: &mut Vec<Certificate>, more: Vec<Certificate>) -> Result<(), Failure> {
    if into.len().saturating_add(more.len()) > MAX_VERIFIER_CERTIFICATES {
        let finding = Finding::new(Code::SignatureTooManyCertificates, "").with("limit", MAX_VERIFIER_CERTIFICATES);
        return Err(Failure::misuse(finding));
    }
    into.extend(more);
    Ok(())
}
