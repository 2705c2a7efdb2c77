//! The public documents of core, in one list: what crosses a border as JSON, and so has a schema and a type in every
//! language. A document is added here when core gains it; all that it refers to follows by itself.

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};

/// Which way a document crosses the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// The caller writes it; it may be returned as well.
    Input,
    /// Only the library writes it.
    Output,
}

/// A document that stands alone.
pub(crate) struct Document {
    /// The name of its type.
    pub(crate) name: String,
    /// Which way it crosses.
    pub(crate) direction: Direction,
    /// Its path in core.
    pub(crate) path: String,
    whole: fn(Direction) -> Schema,
    part: fn(&mut SchemaGenerator) -> Schema,
}

impl Document {
    fn new<T: JsonSchema>(direction: Direction, path: &str) -> Self {
        Self {
            name: T::schema_name().into_owned(),
            direction,
            path: path.replace(' ', ""),
            whole: |direction| generator(direction).into_root_schema_for::<T>(),
            part: SchemaGenerator::subschema_for::<T>,
        }
    }

    /// Its own schema with all that it refers to, as it is read or as it is written.
    pub(crate) fn whole(&self, direction: Direction) -> Schema {
        (self.whole)(direction)
    }

    /// Puts its schema and all that it refers to among the definitions.
    pub(crate) fn collect(&self, definitions: &mut SchemaGenerator) {
        (self.part)(definitions);
    }
}

/// A generator of schemas for what is read, or for what is written.
pub(crate) fn generator(direction: Direction) -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12();
    match direction {
        Direction::Input => settings.for_deserialize(),
        Direction::Output => settings.for_serialize(),
    }
    .into_generator()
}

macro_rules! documents {
    ($( $direction:ident $type:ty ),* $(,)?) => {
        /// Every document, in the order of the modules of core.
        pub(crate) fn all() -> Vec<Document> {
            vec![$( Document::new::<$type>(Direction::$direction, stringify!($type)) ),*]
        }
    };
}

documents! {
    // finding
    Output dengji::label::Label,
    Output dengji::finding::Finding,
    Output dengji::finding::Report,
    Output dengji::finding::Failure,
    Output dengji::finding::Refusal,
    Output dengji::finding::Language,
    Output dengji::finding::CodeNames,
    // identifier
    Output dengji::identifier::IdentifierKind,
    Input dengji::identifier::Region,
    Output dengji::identifier::IdentifierReport,
    Output dengji::identifier::IdentifierColumns,
    // dictionary
    Input dengji::dictionary::Dictionary,
    Input dengji::calendar::CalendarYear,
    Output dengji::calendar::DayReport,
    Output dengji::calendar::LastDay,
    // party
    Input dengji::party::Enterprise,
    Input dengji::party::Actor,
    // property
    Input dengji::property::Project,
    Input dengji::property::PropertyUnit,
    Input dengji::property::RegisterFact,
    Output dengji::property::BuildingGrid,
    // application, questionnaire, material
    Input dengji::application::Application,
    Input dengji::application::SubCaseDocument,
    Input dengji::questionnaire::Questionnaire,
    Input dengji::material::Material,
    Output dengji::material::ShareMode,
    Output dengji::case::ask::ActionForm,
    Output dengji::form::SubCaseForm,
    Input dengji::sheet::SheetRows,
    Input dengji::sheet::SheetMapping,
    Output dengji::sheet::SheetReport,
    Output dengji::sheet::SheetCorrection,
    Output dengji::sheet::SheetTemplate,
    Output dengji::material::ChecklistRow,
    Output dengji::material::ReceiptList,
    // signing
    Input dengji::signing::ticket::Ticket,
    Input dengji::signing::ticket::PlatformKey,
    Input dengji::signing::ticket::TicketContent,
    Output dengji::signing::ticket::TicketToSign,
    Output dengji::signing::ticket::SignedTicket,
    Output dengji::signing::ticket::TicketReport,
    // drawing
    Output dengji::drawing::qr::ErrorCorrection,
    Input dengji::drawing::qr::QrStyle,
    Output dengji::drawing::qr::QrMatrix,
    // platform
    Input dengji::platform::Profile,
    Output dengji::platform::ProfileRef,
    Output dengji::platform::Message,
    Output dengji::platform::ProfileDifference,
    Output dengji::requirement::RequirementRow,
    Input dengji::platform::Adjustment,
    Input dengji::platform::ProfileSettings,
    Input dengji::platform::seal::SealProfile,
    Output dengji::platform::compare::PlatformComparison,
    // case
    Output dengji::case::Action,
    Input dengji::case::Command,
    Input dengji::case::CaseState,
    Input dengji::case::LogEntry,
    Input dengji::case::view::Page,
    Output dengji::case::CaseStage,
    Output dengji::platform::Mailbox,
    Output dengji::ledger::Applied,
    Output dengji::case::Outcome,
    Output dengji::case::offer::ActionOffer,
    Output dengji::case::offer::PersonTodo,
    Output dengji::case::part::SubCasePart,
    Output dengji::case::part::SubCaseHead,
    Output dengji::case::table::Table,
    Output dengji::case::index::CaseIndex,
    Output dengji::case::view::Placement,
    Output dengji::case::view::NextDeadline,
    Output dengji::ledger::Deadline,
    Input dengji::due::PendingNotice,
    Output dengji::case::view::Progress,
    Output dengji::case::what_if::Difference,
    Output dengji::case::lapse::Lapse,
    Output dengji::case::after::NoticeView,
    Input dengji::case::Inquiry,
    // seal
    Input dengji::seal::LicenceFacts,
    Input dengji::seal::SealCommand,
    Input dengji::seal::SealAccountState,
    Input dengji::seal::SealLogEntry,
    Output dengji::seal::SealOutcome,
    Input dengji::seal::may::SealQuestion,
    Output dengji::seal::may::SealAnswer,
    Output dengji::seal::may::SealOffer,
    Output dengji::seal::may::Entitlement,
    Output dengji::seal::may::EnterpriseChoices,
    Output dengji::seal::table::SealTable,
    Output dengji::seal::view::SealView,
    Output dengji::seal::view::GrantView,
    Output dengji::seal::view::SealTodo,
    Output dengji::seal::view::LicenceImpact,
    Output dengji::seal::view::SealChange,
    Output dengji::seal::window::WindowForm,
    Output dengji::seal::window::ApplicationView,
    // sealing
    Output dengji::sealing::FileFormat,
    Input dengji::sealing::SealableFile,
    Input dengji::sealing::PagePlacement,
    Input dengji::sealing::OutputRequest,
    Output dengji::sealing::OutputPlan,
    Input dengji::sealing::SealActUse,
    Output dengji::sealing::RightReport,
    Input dengji::sealing::VerifiedDocument,
    Input dengji::sealing::StoredDocument,
    Input dengji::sealing::SealingCommand,
    Input dengji::sealing::SealingState,
    Input dengji::sealing::SealingLogEntry,
    Output dengji::sealing::SealingOutcome,
    Output dengji::party::Evidence,
    // what all accounts share
    Output dengji::ledger::Offer,
    Output dengji::ledger::Duty,
    Input dengji::party::Principal,
    Output dengji::party::ActingFor,
    Output dengji::party::TrustLevel,
    Output dengji::platform::seal::Channel,
    Output dengji::seal::GrantOrigin,
    Output dengji::seal::Claim,
    Output dengji::account::HandlerBinding,
    Output dengji::licence::LicenceCopy,
    // account
    Input dengji::platform::identity::IdentityProfile,
    Input dengji::platform::identity::Presenter,
    Output dengji::platform::identity::DocumentGap,
    Input dengji::account::AccountRegistration,
    Input dengji::account::AccountCommand,
    Input dengji::account::AccountState,
    Input dengji::account::AccountEntry,
    Output dengji::account::AccountOutcome,
    Output dengji::account::AccountLevel,
    Output dengji::account::AccountLogin,
    Output dengji::account::VerificationView,
    // licence
    Input dengji::platform::licence::LicenceProfile,
    Input dengji::licence::ELicence,
    Input dengji::licence::LicenceCommand,
    Input dengji::licence::LicenceWalletState,
    Input dengji::licence::LicenceEntry,
    Output dengji::licence::LicenceOutcome,
    Output dengji::licence::LicenceListing,
    Output dengji::licence::LicenceHolder,
    Output dengji::licence::WalletPasswordView,
    Output dengji::licence::IdentityUse,
    // pictures of seals
    Input dengji::platform::seal::SealKind,
    Input dengji::drawing::picture::Background,
    Input dengji::drawing::seal::SealDesign,
    Input dengji::drawing::seal::SealPreset,
    Input dengji::drawing::seal::SealContent,
    // papers
    Input dengji::document::paper::Paper,
    Output dengji::document::paper::PaperLayout,
    Input dengji::paper::PaperHead,
    Input dengji::paper::Acceptance,
    // crypto
    Input dengji::crypto::DigestAlgorithm,
    Input dengji::crypto::SignatureScheme,
    Output dengji::crypto::CertificateSummary,
    // electronic seals
    Input dengji::document::eseal::SealDraft,
    Input dengji::document::eseal::SealSigning,
    Output dengji::document::eseal::SealFile,
    Output dengji::document::eseal::SealSignatureFile,
    Output dengji::document::eseal::SealVerification,
    // placing and signing
    Input dengji::document::place::StampPlan,
    Output dengji::document::place::Resolution,
    Input dengji::document::sign::SigningRequest,
    Input dengji::document::sign::Prepared,
    Input dengji::document::sign::ValidationData,
    Input dengji::document::sign::TimestampRequest,
    Input dengji::document::sign::PreparedTimestamp,
    // verifying
    Input dengji::document::verify::VerificationPolicy,
    Input dengji::document::verify::VerificationReport,
}
