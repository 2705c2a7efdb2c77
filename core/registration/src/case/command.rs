//! Commands: what people and systems want done to a case.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::issued::{Delivery, IssuedCertificate};
use crate::{
    application::{Application, Contact, Mortgage, Organisation},
    material::{Material, MaterialFile, ShareMode},
    property::{LiftedFact, PropertyUnit, RegisterFact, UnitStatus},
    questionnaire::Questionnaire,
};
use dengji_base::{
    party::{Enterprise, Evidence, Principal},
    time::{Date, Instant},
};
use dengji_platform::platform::ProfileRef;

/// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
/// `expectedVersion` is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Command {
    /// The caller's own id for this command, unique within the case.
    pub id: String,
    /// The version of the case that the caller has seen; none to accept any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_version: Option<u32>,
    /// Sub-cases that shall still be as the caller has seen them. Many people at one batch expect these, and not the
    /// version of the whole, which every command of anybody raises.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub expected_sub_cases: Vec<ExpectedSubCase>,
    /// What to do.
    pub action: Action,
}

/// A sub-case as a caller has seen it. It was changed meanwhile where its own version is a later one:
/// `command.stale_sub_case`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExpectedSubCase {
    /// Id of the sub-case.
    pub sub_case: String,
    /// Its version, or that of the case, when it was seen: either tells whether anything was done to it since.
    pub version: u32,
}

/// A unit chosen on the building table, and the id its sub-case shall have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChosenUnit {
    /// Id of the sub-case, unique within the case.
    pub sub_case: String,
    /// The unit.
    pub unit: PropertyUnit,
}

/// The project a batch belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProjectRef {
    /// The host's own number for the project.
    pub id: String,
    /// 项目名称.
    pub name: String,
    /// The developer to whom it belongs (GZ-013).
    pub developer: Enterprise,
}

/// What kind of business a case is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Business {
    /// 单位组织类型.
    pub organisation_type: String,
    /// 不动产类型.
    pub property_type: String,
    /// 业务类型.
    pub business_type: String,
}

/// What a sub-case holds: the three things a signature stands for (GZ-076), and its unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubCaseContent {
    /// Id of the sub-case.
    pub sub_case: String,
    /// The unit.
    pub unit: PropertyUnit,
    /// The form.
    #[serde(default)]
    pub application: Application,
    /// The questionnaire.
    #[serde(default)]
    pub questionnaire: Questionnaire,
    /// The materials.
    #[serde(default)]
    pub materials: Vec<Material>,
}

/// From where a single case was split off (GZ-103).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SplitFrom {
    /// The batch.
    pub case_id: String,
    /// Its number.
    #[serde(default)]
    pub number: String,
    /// The sub-case that left it.
    pub sub_case: String,
}

/// How far a sub-case that began elsewhere had come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ImportedSubCase {
    /// What it holds.
    pub content: SubCaseContent,
    /// When its signing round was opened elsewhere; needed where signatures are brought along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_issued: Option<Instant>,
    /// Keys of the signers who had signed (`buyers/0`).
    #[serde(default)]
    pub signed: Vec<String>,
    /// The seal act, where it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Evidence>,
    /// Whether the enterprise had approved.
    #[serde(default)]
    pub approved: bool,
    /// Whether tax was cleared.
    #[serde(default)]
    pub tax_cleared: bool,
}

/// How far an import is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportTrust {
    /// The host has verified the evidence.
    Verified,
    /// The other system says so; nobody has verified it.
    Declared,
}

/// The stage in which an imported case stood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportedStage {
    /// Saved, not applied for.
    Saved,
    /// Submission had failed.
    SubmitFailed,
    /// Submitted; persons sign, the enterprise confirms.
    Signing,
    /// Filed.
    Filed,
}

/// The parts of the form that batch editing sets on every ticked row (GZ-031, GZ-036). What is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ApplicationChanges {
    /// The sellers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sellers: Option<Vec<Organisation>>,
    /// The mortgagees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mortgagees: Option<Vec<Organisation>>,
    /// The contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// The mortgage block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mortgage: Option<Mortgage>,
    /// 不动产所属区.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// 规划用途.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_use: Option<String>,
}

/// A supplementary inquiry by staff of the registry, beside the signed questionnaire (GZ-070).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Inquiry {
    /// The registry's own number for it.
    pub id: String,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: String,
    /// Key of the party who answered, such as `buyers/0` or `sellers/0`.
    pub answered_by: String,
    /// The signature under this record: its own, never that of the questionnaire. Its digest is that of the record
    /// ([`Case::inquiry_digest`](super::Case::inquiry_digest)); the paper to be signed has none yet.
    #[serde(default)]
    pub evidence: Evidence,
}

tagged! {
    /// What a command does. Which roles may give it, and what its button says, is data of the profile.
    pub enum Action {
        /// 【确定】 on the building table: creates a batch, one sub-case a unit (GZ-015, GZ-016).
        OpenBatch = "open_batch" {
            /// Id of the new case.
            case_id: String,
            /// What kind of business.
            business: Business,
            /// Who begins it (C-45).
            initiator: Enterprise,
            /// Who confirms it; the initiator where nothing is said.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            confirmer: Option<Enterprise>,
            /// The project.
            project: ProjectRef,
            /// The chosen units.
            units: Vec<ChosenUnit>,
            /// 批号, where the platform gave one.
            #[serde(default)]
            number: String,
            /// What the register holds against units or parcels.
            #[serde(default)]
            register_facts: Vec<RegisterFact>,
        },
        /// Opens the single case that a withdrawal split off; comes whole from the effect `open_single_case`.
        OpenSingle = "open_single" {
            /// Id of the new case.
            case_id: String,
            /// What kind of business.
            business: Business,
            /// Who began it.
            initiator: Enterprise,
            /// Who confirms it.
            confirmer: Enterprise,
            /// The project.
            project: ProjectRef,
            /// From where it was split off.
            split_from: SplitFrom,
            /// What it holds.
            content: SubCaseContent,
            /// What the register holds against the unit or its parcel.
            #[serde(default)]
            register_facts: Vec<RegisterFact>,
            /// Whether tax was cleared already.
            #[serde(default)]
            tax_cleared: bool,
        },
        /// Adopts a case that began in another system.
        ImportCase = "import_case" {
            /// Id of the case here.
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
            #[serde(default)]
            number: String,
            /// How far it had come.
            stage: ImportedStage,
            /// Its sub-cases.
            sub_cases: Vec<ImportedSubCase>,
            /// What proves all this.
            evidence: Vec<Evidence>,
            /// How far it is trusted.
            trust: ImportTrust,
        },
        /// Adds units before submission.
        AddUnits = "add_units" {
            /// The units.
            units: Vec<ChosenUnit>,
            /// What the register holds against them.
            #[serde(default)]
            register_facts: Vec<RegisterFact>,
        },
        /// 【移除】, 【批量删除】: takes sub-cases out before submission (GZ-015, GZ-036).
        RemoveUnits = "remove_units" {
            /// The sub-cases.
            sub_cases: Vec<String>,
        },
        /// 【查看详情】 … 【保存】: replaces the form of one sub-case (GZ-046).
        EditApplication = "edit_application" {
            /// The sub-case.
            sub_case: String,
            /// The form.
            application: Application,
        },
        /// 【批量编辑】: sets parts of the form on every ticked row (GZ-031).
        BatchEdit = "batch_edit" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// What is set.
            changes: ApplicationChanges,
        },
        /// Fills in the questionnaire of one or more sub-cases (GZ-060).
        AnswerQuestionnaire = "answer_questionnaire" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// The answers.
            questionnaire: Questionnaire,
        },
        /// Uploads files of one item: for a sub-case, or for the shared list (GZ-050, GZ-052). They join those that are
        /// there; a file of the same id takes the place of the one before.
        UploadMaterial = "upload_material" {
            /// The sub-case; none for the shared list.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            sub_case: Option<String>,
            /// The material.
            material: Material,
            /// Whether these files take the place of all that are there.
            #[serde(default, skip_serializing_if = "dengji_base::record::is_false")]
            replace: bool,
        },
        /// Takes a material away.
        RemoveMaterial = "remove_material" {
            /// The sub-case; none for the shared list.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            sub_case: Option<String>,
            /// The item.
            item: String,
            /// One file of it, by its id; empty for all of them.
            #[serde(default, skip_serializing_if = "String::is_empty")]
            file: String,
        },
        /// 【共享】: gives shared materials to every sub-case; uploading alone does not (GZ-051).
        ShareMaterials = "share_materials" {
            /// The items; empty for all of the shared list.
            #[serde(default)]
            items: Vec<String>,
            /// What happens where a sub-case has its own copy (C-49).
            #[serde(default)]
            mode: ShareMode,
        },
        /// 【保存】: the batch is saved, not applied for (GZ-106).
        Save = "save" {},
        /// 【提交】 on the main case: one submission for all sub-cases (GZ-062).
        Submit = "submit" {
            /// 批号, where the platform gives it now; a single case gets a new one (C-62).
            #[serde(default)]
            number: String,
        },
        /// The host could not hand the submission over; nothing is lost (GZ-073, GZ-107).
        ReportSubmissionFailure = "report_submission_failure" {
            /// What went wrong, for the people who look at it.
            reason: String,
        },
        /// A personal signature was given by scanning the ticket (YX-001).
        Sign = "sign" {
            /// The sub-case.
            sub_case: String,
            /// The round printed in the ticket.
            round: u32,
            /// Key of the signer, such as `buyers/0`.
            signer: String,
            /// What the provider reports.
            evidence: Evidence,
        },
        /// 【重新生成】: a new ticket; every signature of the round is void (YX-003, YX-004).
        RegenerateTicket = "regenerate_ticket" {
            /// The sub-case.
            sub_case: String,
            /// Why, where the old ticket is still valid (C-08).
            #[serde(default)]
            reason: String,
        },
        /// 【企业签章】 (GZ-084).
        Seal = "seal" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// What the seal platform reports: for each sub-case its own, in the same order, since each is bound to what
            /// is sealed there.
            evidence: Vec<Evidence>,
        },
        /// 【确认通过】 (GZ-086).
        Approve = "approve" {
            /// The sub-cases.
            sub_cases: Vec<String>,
        },
        /// 【确认不通过】 (GZ-087).
        Reject = "reject" {
            /// The sub-case.
            sub_case: String,
            /// Why, for those who correct it.
            #[serde(default)]
            reason: String,
        },
        /// 【撤回】: the sub-case leaves the batch and becomes a single case (GZ-102, GZ-103).
        Withdraw = "withdraw" {
            /// The sub-case.
            sub_case: String,
            /// Id of the new single case; not needed where the case is a single one already.
            #[serde(default)]
            case_id: String,
        },
        /// The tax authority's answer for sub-cases (GZ-092).
        ReportTax = "report_tax" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// Whether tax is cleared (完税).
            cleared: bool,
            /// What proves it.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            evidence: Option<Evidence>,
        },
        /// The registry's status after filing (GZ-101). Unknown ones are kept as they are.
        ReportStatus = "report_status" {
            /// The sub-cases; empty for all that are filed and have not reached a last status.
            #[serde(default)]
            sub_cases: Vec<String>,
            /// The status.
            status: String,
            /// The registry's note.
            #[serde(default)]
            note: String,
        },
        /// What the register and the contract system say by now, at any time of the case. Saying the same twice changes
        /// nothing; what is said of units and parcels of other cases is kept, and weighs nothing here.
        ReportRegisterFacts = "report_register_facts" {
            /// What stands in the register: new entries, and known ones as they are now.
            #[serde(default)]
            facts: Vec<RegisterFact>,
            /// What stands there no more.
            #[serde(default)]
            lifted: Vec<LiftedFact>,
            /// Contract statuses of units.
            #[serde(default)]
            units: Vec<UnitStatus>,
        },
        /// A supplementary inquiry by staff of the registry (GZ-070).
        RecordInquiry = "record_inquiry" {
            /// The sub-case.
            sub_case: String,
            /// The record.
            inquiry: Inquiry,
        },
        /// All applicants together take a filed application back, before it is entered in the register (实施细则 第十三条).
        WithdrawBeforeEntry = "withdraw_before_entry" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// The applicants' declarations: of each applicant for each sub-case, in any order.
            evidence: Vec<Evidence>,
        },
        /// 【删除】 (GZ-102, GZ-106).
        Delete = "delete" {},
        /// Moves the case to another profile, or another version of it.
        MoveProfile = "move_profile" {
            /// The profile, which the context must hold.
            to: ProfileRef,
        },
        /// The page shows a code for a phone (GZ-053). The one before it, for the same item and person, is void.
        IssueUploadCode = "issue_upload_code" {
            /// The sub-case.
            sub_case: String,
            /// The host's own id of the code.
            code: String,
            /// The item of the checklist.
            item: String,
            /// Key of the party to whom it is given, such as `buyers/0`; empty for whoever is shown it.
            #[serde(default)]
            holder: String,
        },
        /// A code is taken back.
        WithdrawUploadCode = "withdraw_upload_code" {
            /// The sub-case.
            sub_case: String,
            /// The code.
            code: String,
        },
        /// A phone uploaded files by a code.
        UploadByCode = "upload_by_code" {
            /// The sub-case that the code names.
            sub_case: String,
            /// The code.
            code: String,
            /// The digest in the ticket that was scanned.
            digest: String,
            /// Who holds the phone, as the host has authenticated this person.
            uploader: Principal,
            /// The files; they join those that are there.
            files: Vec<MaterialFile>,
        },
        /// A phone takes one of its own files away again.
        RemoveByCode = "remove_by_code" {
            /// The sub-case that the code names.
            sub_case: String,
            /// The code.
            code: String,
            /// The digest in the ticket that was scanned.
            digest: String,
            /// Who holds the phone, as the host has authenticated this person.
            uploader: Principal,
            /// The file, by its id.
            file: String,
        },
        /// The registry has entered the right, and issued certificates or proofs (民法典 第二百一十四条, 第二百一十七条).
        ReportCertificates = "report_certificates" {
            /// The sub-case.
            sub_case: String,
            /// What was issued now; it joins what was issued before.
            certificates: Vec<IssuedCertificate>,
        },
        /// Certificates were sent, or received, by post (GZ-068).
        ReportDelivery = "report_delivery" {
            /// The sub-case.
            sub_case: String,
            /// How far the parcel is.
            delivery: Delivery,
        },
        /// From this day on the right that a notice secures can be registered (能够进行不动产登记, 民法典 第二百二十一条): the
        /// notice lapses when that is not applied for in time.
        ReportRegistrable = "report_registrable" {
            /// The sub-cases.
            sub_cases: Vec<String>,
            /// The day.
            since: Date,
        },
    }
}

impl Action {
    /// What people write in their own words, with its place in the command.
    pub(super) fn free_texts(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::ReportSubmissionFailure { reason }
            | Self::RegenerateTicket { reason, .. }
            | Self::Reject { reason, .. } => vec![("/action/reason", reason)],
            Self::ReportStatus { note, .. } => vec![("/action/note", note)],
            Self::RecordInquiry { inquiry, .. } => {
                vec![("/action/inquiry/question", &inquiry.question), ("/action/inquiry/answer", &inquiry.answer)]
            }
            _ => Vec::new(),
        }
    }

    /// Where the sub-case at this place of [`Self::sub_cases`] stands in the command.
    pub(super) fn sub_case_pointer(&self, at: usize) -> String {
        match self {
            Self::EditApplication { .. }
            | Self::UploadMaterial { .. }
            | Self::RemoveMaterial { .. }
            | Self::Sign { .. }
            | Self::RegenerateTicket { .. }
            | Self::Reject { .. }
            | Self::Withdraw { .. }
            | Self::RecordInquiry { .. }
            | Self::IssueUploadCode { .. }
            | Self::WithdrawUploadCode { .. }
            | Self::UploadByCode { .. }
            | Self::RemoveByCode { .. }
            | Self::ReportCertificates { .. }
            | Self::ReportDelivery { .. } => "/action/subCase".to_owned(),
            _ => format!("/action/subCases/{at}"),
        }
    }

    /// The sub-cases that the command names; empty where it is for the case as a whole.
    pub(super) fn sub_cases(&self) -> &[String] {
        match self {
            Self::RemoveUnits { sub_cases }
            | Self::BatchEdit { sub_cases, .. }
            | Self::AnswerQuestionnaire { sub_cases, .. }
            | Self::Seal { sub_cases, .. }
            | Self::Approve { sub_cases }
            | Self::ReportTax { sub_cases, .. }
            | Self::ReportStatus { sub_cases, .. }
            | Self::ReportRegistrable { sub_cases, .. }
            | Self::WithdrawBeforeEntry { sub_cases, .. } => sub_cases,
            Self::EditApplication { sub_case, .. }
            | Self::UploadMaterial { sub_case: Some(sub_case), .. }
            | Self::RemoveMaterial { sub_case: Some(sub_case), .. }
            | Self::Sign { sub_case, .. }
            | Self::RegenerateTicket { sub_case, .. }
            | Self::Reject { sub_case, .. }
            | Self::Withdraw { sub_case, .. }
            | Self::RecordInquiry { sub_case, .. }
            | Self::IssueUploadCode { sub_case, .. }
            | Self::WithdrawUploadCode { sub_case, .. }
            | Self::UploadByCode { sub_case, .. }
            | Self::RemoveByCode { sub_case, .. }
            | Self::ReportCertificates { sub_case, .. }
            | Self::ReportDelivery { sub_case, .. } => std::slice::from_ref(sub_case),
            _ => &[],
        }
    }
}
