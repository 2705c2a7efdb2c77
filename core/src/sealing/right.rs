//! Was it right: the seal live, its user entitled, the certificate the one that served, at the moment of sealing.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use dengji_base::{
    finding::{Code, Finding, Mender, Refusal, Report, Role, Severity, Unmet},
    party::{Evidence, Principal},
    time::Instant,
};
use dengji_pdf::document::eseal::SealVerdict;
use dengji_platform::platform::seal::{SealOperation, SealProfile, SealStage};
use dengji_seal::seal::SealAccount;

choice! {
    /// Whether a certificate stands in the list of the seal that was used.
    pub enum CertificateListing {
        /// It does.
        Listed,
        /// It does not.
        NotListed,
        /// There is no such list in the document: the signature carries no electronic seal.
        Unknown,
    }
}

record! {
    /// The use of a seal, as a verified signature shows it.
    pub struct SealActUse {
        /// Id of the seal in the account.
        pub seal: String,
        /// Who used it, as the host knows from its own records.
        pub person: Principal,
        /// When: from a timestamp, or as the signer claims.
        pub at: Instant,
        /// Whether a timestamp proves that instant.
        pub proven: bool,
        /// Serial number of the signing certificate, in hexadecimal.
        pub serial: String,
        /// Whether it stands in the seal's list.
        pub listing: CertificateListing,
    }
}

record! {
    /// Whether a use was right.
    pub struct RightReport {
        /// Valid: live, entitled, by its certificate. Invalid: one of these fails. Indeterminate: one is not known.
        pub verdict: SealVerdict,
        /// Why; pointers go into the use.
        pub findings: Vec<Finding>,
    }
}

/// Judges the use of a seal by the account, as of the instant of that use. Findings: `sealing.seal_unknown`,
/// `sealing.seal_not_live`, what stands against the person (as [`SealAccount::entitled`] says),
/// `sealing.certificate_other`, `eseal.signer_not_listed`; `eseal.time_claimed` where no timestamp proves the instant.
/// Such a claim alone makes nothing valid: by the newest that the account knows, the right must stand still.
pub fn right_at_signing(account: &SealAccount, profile: &SealProfile, used: &SealActUse) -> RightReport {
    let at = used.at;
    let mut findings = Vec::new();
    let mut unknown = used.listing == CertificateListing::Unknown;
    match account.stage_at(&used.seal, profile, at) {
        None => findings.push(Finding::new(Code::SealingSealUnknown, "/seal").with("seal", &used.seal)),
        Some(stage) => {
            let live = profile.stages_for(SealOperation::Sign).map_or_else(
                || matches!(stage, SealStage::Active | SealStage::RenewalDue),
                |rule| rule.stages.contains(&stage),
            );
            if !live {
                let stage = dengji_platform::platform::text_of(stage);
                findings.push(Finding::new(Code::SealingSealNotLive, "/seal").with("stage", stage));
            }
        }
    }
    if let Some(entitled) = account.entitlement(&used.person, &used.seal, profile, at)
        && !entitled.may_use
    {
        let stands = entitled.unmet.into_iter().map(|unmet| unmet.finding);
        findings.extend(stands.map(|finding| Finding { pointer: "/person".to_owned(), ..finding }));
    }
    // An account that was told of no certificate says nothing of this one.
    match account.served(&used.person, &used.seal, &used.serial, profile, at) {
        None => unknown = true,
        Some(true) => {}
        Some(false) => findings.push(Finding::new(Code::SealingCertificateOther, "/serial")),
    }
    if used.listing == CertificateListing::NotListed {
        findings.push(Finding::new(Code::EsealSignerNotListed, "/listing"));
    }
    let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
    if !used.proven {
        findings.push(Finding::new(Code::EsealTimeClaimed, "/at").with("at", at));
        // Whoever has lost the right since could claim any instant before that.
        let now = account.state().metadata.at;
        let still = account.entitlement(&used.person, &used.seal, profile, now).is_some_and(|now| now.may_use);
        unknown |= !still || account.served(&used.person, &used.seal, &used.serial, profile, now) != Some(true);
    }
    let verdict = match (wrong, unknown) {
        (true, _) => SealVerdict::Invalid,
        (false, true) => SealVerdict::Indeterminate,
        (false, false) => SealVerdict::Valid,
    };
    RightReport { verdict, findings }
}

record! {
    /// A sealed document, as its verification left it.
    pub struct VerifiedDocument {
        /// What all its signatures came to.
        pub verdict: SealVerdict,
        /// The digest of the sub-case's content that the document shows and its signatures cover, lower-case
        /// hexadecimal.
        pub content_digest: String,
        /// The seal platform that vouches for the act; a case asks for it.
        #[serde(default)]
        pub provider: String,
        /// The seal platform's own number for the act.
        pub reference: String,
        /// The number of the enterprise whose seal it is; a case asks for it.
        #[serde(default)]
        pub subject: String,
        /// When it was sealed.
        pub sealed_at: Instant,
    }
}

/// The evidence for the case's command `seal`, from a document whose signatures are valid. The case compares the digest
/// with its content as it is now, so that a document of an older version is refused; a later edit voids the seal
/// (GZ-076). Refused with `sealing.verification_failed`, or with `case.digest_mismatch` where it is not `current`.
pub fn case_evidence(document: &VerifiedDocument, current: &str) -> Result<Evidence, Refusal> {
    let mut report = Report::default();
    if document.verdict != SealVerdict::Valid {
        report.push(Finding::new(Code::SealingVerificationFailed, "/verdict"));
    }
    if document.content_digest != current || current.is_empty() {
        report.push(Finding::new(Code::CaseDigestMismatch, "/contentDigest").with("expected", current));
    }
    if !report.findings.is_empty() {
        let menders = vec![Mender::any(Role::Handler)];
        let unmet = |finding| Unmet { finding, menders: menders.clone(), remedy: None };
        return Err(Refusal { unmet: report.findings.into_iter().map(unmet).collect() });
    }
    Ok(Evidence {
        kind: "enterprise_seal".to_owned(),
        provider: document.provider.clone(),
        reference: document.reference.clone(),
        digest: document.content_digest.clone(),
        subject: document.subject.clone(),
        at: Some(document.sealed_at),
    })
}
