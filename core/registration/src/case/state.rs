//! The state of a case: what its events add up to.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    command::{Business, ImportTrust, Inquiry, ProjectRef, SplitFrom},
    issued::{Delivery, IssuedCertificate},
};
use crate::{
    application::Application,
    material::{Material, UploadCode},
    property::{PropertyUnit, RegisterFact},
    questionnaire::Questionnaire,
};
use dengji_base::{
    evidence::UsedEvidence,
    finding::Role,
    identifier::{IdentifierKind, IdentifierText, PersonKey},
    party::{Enterprise, Evidence},
    time::{Date, Instant},
};
use dengji_platform::{
    ledger::Metadata,
    platform::{Profile, RegistryStatus},
};

/// The version of the snapshot format that this library writes, and the newest it reads.
pub const SCHEMA_VERSION: u32 = 1;

/// A batch of sub-cases, or one case by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// 主案 with its 子案.
    Batch,
    /// 单案.
    Single,
}

/// Where the case as a whole stands. Requirements §12.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaseStage {
    /// Created; a single case that can be corrected is here too.
    Draft,
    /// 已保存未申请.
    Saved,
    /// The submission failed; it can be repeated.
    SubmitFailed,
    /// Submitted: persons sign, the enterprise confirms, tax is cleared.
    Signing,
    /// Filed with the registry.
    Filed,
    /// Every sub-case was withdrawn; closed.
    Emptied,
    /// Deleted.
    Deleted,
}

/// Where a sub-case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SubCaseStage {
    /// Not submitted.
    Editing,
    /// Submitted.
    Submitted,
    /// 确认不通过: only withdrawal leads out.
    Rejected,
    /// Split off as a single case.
    Withdrawn,
    /// Filed.
    Filed,
    /// Taken back by the applicants before entry.
    WithdrawnBeforeEntry,
}

/// Someone who must sign in person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Signer {
    /// The key: the row of the form, such as `buyers/0` or `mortgagees/0`.
    pub key: String,
    /// Buyer, or the mortgagee's agent.
    pub role: Role,
    /// The person's name.
    pub name: String,
    /// What paper the number is of.
    pub document_kind: IdentifierKind,
    /// The person's document number.
    pub document_number: IdentifierText,
}

impl Signer {
    /// The paper and number that the signer is known by; `None` where the form has no number.
    pub fn person_key(&self) -> Option<PersonKey<'_>> {
        PersonKey::of(self.document_kind, &self.document_number)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("key", &self.key).field("role", &self.role).finish_non_exhaustive()
    }
}

/// A signature that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Signature {
    /// Key of the signer.
    pub signer: String,
    /// When.
    pub at: Instant,
    /// What the provider reports.
    pub evidence: Evidence,
}

/// The signing round that counts. Every submitted sub-case has one; where nobody signs in person, it has no signers and
/// is complete, and the enterprise's act is bound to its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SigningRound {
    /// Counted from 1.
    pub number: u32,
    /// When its ticket was issued.
    pub issued: Instant,
    /// From when on the ticket is no longer valid.
    pub expires: Instant,
    /// Digest of what is signed: form, questionnaire, materials and unit, business, parties, project, profile, and the
    /// number of the round, so that no two rounds have the same.
    pub digest: String,
    /// Who must sign.
    pub signers: Vec<Signer>,
    /// Who has signed.
    pub signatures: Vec<Signature>,
}

impl SigningRound {
    /// Whether everybody has signed.
    pub fn is_complete(&self) -> bool {
        self.signatures.len() >= self.signers.len()
    }

    /// Whether the ticket can no longer be used: past its life, and not complete before (C-48).
    pub fn is_expired(&self, now: Instant) -> bool {
        !self.is_complete() && now >= self.expires
    }

    /// Those who have not signed.
    pub fn pending(&self) -> impl Iterator<Item = &Signer> {
        self.signers.iter().filter(|signer| !self.signatures.iter().any(|signature| signature.signer == signer.key))
    }
}

/// A seal act of the enterprise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealAct {
    /// When.
    pub at: Instant,
    /// What the seal platform reports.
    pub evidence: Evidence,
}

/// A status that the registry reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StatusEntry {
    /// The status.
    pub status: String,
    /// When.
    pub at: Instant,
    /// The registry's note.
    pub note: String,
}

/// One sub-case: a unit with its form, its questionnaire, its materials, and how far they have come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubCase {
    /// Its id within the case.
    pub id: String,
    /// The version of the case in which it was last changed, or in which its row of the index was.
    pub version: u32,
    /// The unit.
    pub unit: PropertyUnit,
    /// Where it stands.
    pub stage: SubCaseStage,
    /// The form.
    pub application: Application,
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// The materials.
    #[serde(deserialize_with = "dengji_base::record::few")]
    pub materials: Vec<Material>,
    /// How many signing rounds there have been.
    pub rounds: u32,
    /// The round that counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<SigningRound>,
    /// 企业签章.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<SealAct>,
    /// 确认通过: when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Instant>,
    /// 确认不通过: why.
    #[serde(default)]
    pub rejection: String,
    /// Whether tax is cleared.
    pub tax_cleared: bool,
    /// When it was filed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed: Option<Instant>,
    /// What the registry reported, oldest first.
    pub statuses: Vec<StatusEntry>,
    /// Supplementary inquiries.
    pub inquiries: Vec<Inquiry>,
    /// Certificates and proofs, in the order of their issue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certificates: Vec<IssuedCertificate>,
    /// Parcels, in the order of their sending.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deliveries: Vec<Delivery>,
    /// Since which day the right that its notice secures can be registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registrable_since: Option<Date>,
    /// The codes by which phones upload, the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub upload_codes: Vec<UploadCode>,
    /// The single case it became.
    #[serde(default)]
    pub became: String,
}

impl SubCase {
    /// The status with which its way at the registry has ended.
    pub(super) fn end<'p>(&self, profile: &'p Profile) -> Option<&'p RegistryStatus> {
        let last = self.statuses.last().and_then(|entry| profile.status(&entry.status));
        last.filter(|status| status.last)
    }

    pub(super) fn new(id: String, unit: PropertyUnit, version: u32) -> Self {
        Self {
            id,
            version,
            unit,
            stage: SubCaseStage::Editing,
            application: Application::default(),
            questionnaire: Questionnaire::default(),
            materials: Vec::new(),
            rounds: 0,
            round: None,
            sealed: None,
            approved: None,
            rejection: String::new(),
            tax_cleared: false,
            filed: None,
            statuses: Vec::new(),
            inquiries: Vec::new(),
            certificates: Vec::new(),
            deliveries: Vec::new(),
            registrable_since: None,
            upload_codes: Vec::new(),
            became: String::new(),
        }
    }

    /// Whether it still takes part in the case: neither split off nor taken back.
    pub fn is_present(&self) -> bool {
        !matches!(self.stage, SubCaseStage::Withdrawn | SubCaseStage::WithdrawnBeforeEntry)
    }
}

/// A case, whole. This is also its snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseState {
    /// Version, digest and time of its log, and what commands used up.
    pub metadata: Metadata,
    /// Id of the case.
    pub case_id: String,
    /// Batch or single.
    pub kind: CaseKind,
    /// 批号; empty until the platform gave one.
    pub number: String,
    /// What kind of business.
    pub business: Business,
    /// Who began it.
    pub initiator: Enterprise,
    /// Who confirms it.
    pub confirmer: Enterprise,
    /// The project.
    pub project: ProjectRef,
    /// Where it stands.
    pub stage: CaseStage,
    /// From where it was split off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_from: Option<SplitFrom>,
    /// How far it is trusted, where it began elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import_trust: Option<ImportTrust>,
    /// When it was created.
    pub created: Instant,
    /// When it was last submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted: Option<Instant>,
    /// Why the last submission failed.
    #[serde(default)]
    pub submission_failure: String,
    /// The sub-cases, in the order in which they were chosen.
    pub sub_cases: Vec<SubCase>,
    /// 共享材料清单.
    pub shared_materials: Vec<Material>,
    /// What the register holds against units or parcels.
    pub register_facts: Vec<RegisterFact>,
    /// The evidence that was used, by provider and number: none counts twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<UsedEvidence>,
}

impl CaseState {
    /// Where evidence stands, or would stand, among what was used.
    pub(super) fn used(&self, evidence: &UsedEvidence) -> Result<usize, usize> {
        self.evidence.binary_search_by(|one| one.order(evidence))
    }
}
