//! Events: what happened, in the past tense, only ever added to. Effects: what the host shall do about it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    command::{
        Action, ApplicationChanges, Business, ChosenUnit, ImportTrust, ImportedStage, ImportedSubCase, Inquiry,
        ProjectRef, SplitFrom, SubCaseContent,
    },
    issued::{Delivery, IssuedCertificate},
    state::Signer,
};
use crate::{
    application::{Application, Contact},
    material::{Material, ShareMode, UploadCode},
    property::{LiftedFact, RegisterFact, UnitStatus},
    questionnaire::Questionnaire,
};
use dengji_base::{
    finding::Role,
    identifier::IdentifierText,
    party::{Enterprise, Evidence},
    time::{Date, Instant},
};
use dengji_platform::platform::ProfileRef;

/// Why signatures became void.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum VoidCause {
    /// The ticket was generated anew (YX-004).
    Regenerated,
    /// What was signed has changed (GZ-076).
    Changed,
    /// The sub-case was withdrawn (C-11).
    Withdrawn,
    /// The submission failed.
    SubmissionFailed,
}

/// A sub-case that kept its own copy when materials were shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SkippedShare {
    /// The sub-case.
    pub sub_case: String,
    /// The item.
    pub item: String,
}

/// What completed the last condition of filing (C-15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FilingCause {
    /// The command.
    pub command: String,
    /// Tag of the event that completed it.
    pub event: String,
}

tagged! {
    /// Something that happened to a case.
    pub enum Event {
        /// A batch was created.
        BatchOpened = "batch_opened" {
            /// Id of the case.
            case_id: String,
            /// What kind of business.
            business: Business,
            /// Who began it.
            initiator: Enterprise,
            /// Who confirms it.
            confirmer: Enterprise,
            /// The project.
            project: ProjectRef,
            /// 批号.
            number: String,
            /// The units.
            units: Vec<ChosenUnit>,
            /// What the register holds.
            register_facts: Vec<RegisterFact>,
        },
        /// A single case was opened from a withdrawn sub-case.
        SingleOpened = "single_opened" {
            /// Id of the case.
            case_id: String,
            /// What kind of business.
            business: Business,
            /// Who began it.
            initiator: Enterprise,
            /// Who confirms it.
            confirmer: Enterprise,
            /// The project.
            project: ProjectRef,
            /// From where.
            split_from: SplitFrom,
            /// What it holds.
            content: SubCaseContent,
            /// What the register holds.
            register_facts: Vec<RegisterFact>,
            /// Whether tax was cleared already.
            tax_cleared: bool,
        },
        /// A case of another system was adopted.
        CaseImported = "case_imported" {
            /// Id of the case.
            case_id: String,
            /// What kind of business.
            business: Business,
            /// Who began it.
            initiator: Enterprise,
            /// Who confirms it.
            confirmer: Enterprise,
            /// The project.
            project: ProjectRef,
            /// 批号.
            number: String,
            /// How far it had come.
            stage: ImportedStage,
            /// Its sub-cases.
            sub_cases: Vec<ImportedSubCase>,
            /// What proves it.
            evidence: Vec<Evidence>,
            /// How far it is trusted.
            trust: ImportTrust,
        },
        /// Units were added.
        UnitsAdded = "units_added" {
            /// The units.
            units: Vec<ChosenUnit>,
            /// What the register holds against them.
            register_facts: Vec<RegisterFact>,
        },
        /// Sub-cases were taken out before submission.
        UnitsRemoved = "units_removed" {
            /// The sub-cases.
            sub_cases: Vec<String>,
        },
        /// A form was replaced.
        ApplicationEdited = "application_edited" {
            /// The sub-case.
            sub_case: String,
            /// The form.
            application: Application,
        },
        /// Parts of several forms were set.
        ApplicationsBatchEdited = "applications_batch_edited" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// What was set.
            changes: ApplicationChanges,
        },
        /// A questionnaire was filled in.
        QuestionnaireAnswered = "questionnaire_answered" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// The answers.
            questionnaire: Questionnaire,
        },
        /// Files were uploaded.
        MaterialUploaded = "material_uploaded" {
            /// The sub-case; none for the shared list.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            sub_case: Option<String>,
            /// The material as it stands now, with the files that were there before.
            material: Material,
        },
        /// A material was taken away.
        MaterialRemoved = "material_removed" {
            /// The sub-case; none for the shared list.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            sub_case: Option<String>,
            /// The item.
            item: String,
        },
        /// Shared materials were given to every sub-case.
        MaterialsShared = "materials_shared" {
            /// The items.
            items: Vec<String>,
            /// How.
            mode: ShareMode,
            /// Who kept an own copy.
            skipped: Vec<SkippedShare>,
        },
        /// The batch was saved.
        Saved = "saved" {},
        /// The case was submitted for signing.
        Submitted = "submitted" {
            /// When.
            at: Instant,
            /// 批号, where it was given now.
            number: String,
        },
        /// The submission failed.
        SubmissionFailed = "submission_failed" {
            /// What went wrong.
            reason: String,
        },
        /// A signing round was opened; its ticket is valid in `[issued, expires)`. Where nobody signs in person, it has no
        /// signers and is complete at once: what the enterprise confirms is of a round all the same.
        RoundOpened = "round_opened" {
            /// The sub-case.
            sub_case: String,
            /// The round, counted from 1.
            round: u32,
            /// When.
            issued: Instant,
            /// From when on the ticket is no longer valid.
            expires: Instant,
            /// Digest of what is signed: the content, the parties, the business, the rules and the round itself.
            digest: String,
            /// Who must sign.
            signers: Vec<Signer>,
        },
        /// Somebody signed.
        Signed = "signed" {
            /// The sub-case.
            sub_case: String,
            /// The round.
            round: u32,
            /// Key of the signer.
            signer: String,
            /// When.
            at: Instant,
            /// What the provider reports.
            evidence: Evidence,
        },
        /// Everybody has signed; from now on the round cannot expire (C-48).
        RoundCompleted = "round_completed" {
            /// The sub-case.
            sub_case: String,
            /// The round.
            round: u32,
        },
        /// The round and what was signed and confirmed in it became void.
        SignaturesVoided = "signatures_voided" {
            /// The sub-case.
            sub_case: String,
            /// The round.
            round: u32,
            /// Keys of those who had signed.
            signers: Vec<String>,
            /// Whether an enterprise seal or approval fell with it (C-10).
            confirmation: bool,
            /// Why.
            cause: VoidCause,
            /// The reason that was given for it.
            reason: String,
        },
        /// The enterprise sealed.
        Sealed = "sealed" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// When.
            at: Instant,
            /// What the seal platform reports, for each sub-case in the same order.
            evidence: Vec<Evidence>,
        },
        /// The enterprise approved.
        Approved = "approved" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// When.
            at: Instant,
        },
        /// The enterprise did not approve.
        Rejected = "rejected" {
            /// The sub-case.
            sub_case: String,
            /// Why.
            reason: String,
        },
        /// A sub-case left the batch.
        SubCaseWithdrawn = "sub_case_withdrawn" {
            /// The sub-case.
            sub_case: String,
            /// Id of the single case it became; its own id where it was one already.
            case_id: String,
        },
        /// No sub-case is left; the batch is closed and never filed (C-62).
        BatchEmptied = "batch_emptied" {},
        /// Tax is cleared.
        TaxCleared = "tax_cleared" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// What proves it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            evidence: Option<Evidence>,
        },
        /// A tax clearance was taken back.
        TaxClearanceWithdrawn = "tax_clearance_withdrawn" {
            /// The sub-cases.
            sub_cases: Vec<String>,
        },
        /// The case was filed by itself.
        Filed = "filed" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// When.
            at: Instant,
            /// What completed the conditions.
            cause: FilingCause,
        },
        /// Something else stands in the register, or in the contract system: only what changed.
        RegisterFactsReported = "register_facts_reported" {
            /// What stands now.
            facts: Vec<RegisterFact>,
            /// What stands no more.
            lifted: Vec<LiftedFact>,
            /// Contract statuses.
            units: Vec<UnitStatus>,
        },
        /// All that people do for filing is done, and the register stands against it. The case is filed by itself when
        /// that is lifted.
        FilingHeld = "filing_held" {
            /// The sub-cases against which something stands.
            sub_cases: Vec<String>,
            /// What completed the conditions.
            cause: FilingCause,
        },
        /// The registry reported a status.
        StatusReported = "status_reported" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// The status.
            status: String,
            /// When.
            at: Instant,
            /// The registry's note.
            note: String,
        },
        /// Staff asked something more.
        InquiryRecorded = "inquiry_recorded" {
            /// The sub-case.
            sub_case: String,
            /// The record.
            inquiry: Inquiry,
        },
        /// The applicants took a filed application back.
        WithdrawnBeforeEntry = "withdrawn_before_entry" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// Their declarations.
            evidence: Vec<Evidence>,
        },
        /// The case was deleted.
        Deleted = "deleted" {},
        /// A code for a phone was shown; those that it follows are void.
        UploadCodeIssued = "upload_code_issued" {
            /// The sub-case.
            sub_case: String,
            /// The code.
            code: UploadCode,
            /// The codes that it follows.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            supersedes: Vec<String>,
        },
        /// A code was taken back.
        UploadCodeWithdrawn = "upload_code_withdrawn" {
            /// The sub-case.
            sub_case: String,
            /// The code.
            code: String,
            /// When.
            at: Instant,
        },
        /// Certificates or proofs were issued.
        CertificatesIssued = "certificates_issued" {
            /// The sub-case.
            sub_case: String,
            /// What was issued.
            certificates: Vec<IssuedCertificate>,
        },
        /// Certificates were sent or received by post.
        DeliveryReported = "delivery_reported" {
            /// The sub-case.
            sub_case: String,
            /// How far the parcel is.
            delivery: Delivery,
        },
        /// The right that the notice secures can be registered.
        RegistrationPossible = "registration_possible" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// Since which day.
            since: Date,
        },
        /// The case follows another profile now.
        ProfileMoved = "profile_moved" {
            /// The profile before.
            from: ProfileRef,
            /// The profile from now on.
            to: ProfileRef,
        },
    }
}

tagged! {
    /// What the host shall do, and answer with a command.
    pub enum Effect {
        /// Show the ticket of this round and ask these persons to sign; each answers with `sign`.
        RequestSignatures = "request_signatures" {
            /// The sub-case.
            sub_case: String,
            /// The round.
            round: u32,
            /// When the ticket was issued.
            issued: Instant,
            /// From when on it is no longer valid.
            expires: Instant,
            /// Digest of what is signed.
            digest: String,
            /// Who must sign.
            signers: Vec<Signer>,
        },
        /// Ask the enterprise to seal or approve; it answers with `seal`, `approve` or `reject`.
        RequestConfirmation = "request_confirmation" {
            /// The sub-case.
            sub_case: String,
            /// Digest of what is confirmed.
            digest: String,
        },
        /// Open this single case: give the action whole to a new case.
        OpenSingleCase = "open_single_case" {
            /// The action `open_single`.
            opening: Action,
        },
        /// Hand the case over to the registry; it answers with `report_status`.
        FileCase = "file_case" {
            /// The sub-cases.
            sub_cases: Vec<String>,
        },
        /// Show this code: a ticket of round 0 over this digest. What a phone uploads by it comes back as `upload_by_code`.
        ShowUploadCode = "show_upload_code" {
            /// The sub-case.
            sub_case: String,
            /// The code.
            code: UploadCode,
        },
        /// Send these certificates by post, since the applicants chose that (GZ-068); it is answered by `report_delivery`.
        DeliverCertificates = "deliver_certificates" {
            /// The sub-case.
            sub_case: String,
            /// Their numbers.
            numbers: Vec<IdentifierText>,
            /// Where they go: the contact of the form, as it was filed.
            contact: Contact,
        },
        /// Tell someone.
        NotifyParty = "notify_party" {
            /// The part this person plays.
            role: Role,
            /// Key of the signer, where one is meant.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            signer: Option<String>,
            /// The sub-case.
            sub_case: String,
            /// What about: a code such as `signing.signatures_voided`.
            subject: String,
        },
    }
}

/// What these events of one command ask the host to do by themselves: a round asks its signers, or, where nobody signs in
/// person, the enterprise; one that was brought along complete asks nobody.
pub(super) fn asked_by(events: &[Event]) -> Vec<Effect> {
    let complete: BTreeSet<(&str, u32)> = events
        .iter()
        .filter_map(|event| match event {
            Event::RoundCompleted { sub_case, round } => Some((sub_case.as_str(), *round)),
            _ => None,
        })
        .collect();
    let asked = events.iter().filter_map(|event| match event {
        Event::RoundOpened { sub_case, round, issued, expires, digest, signers }
            if !complete.contains(&(sub_case.as_str(), *round)) =>
        {
            let (sub_case, digest) = (sub_case.clone(), digest.clone());
            Some(if signers.is_empty() {
                Effect::RequestConfirmation { sub_case, digest }
            } else {
                let (round, issued, expires, signers) = (*round, *issued, *expires, signers.clone());
                Effect::RequestSignatures { sub_case, round, issued, expires, digest, signers }
            })
        }
        _ => None,
    });
    asked.collect()
}
