// Generated from core's list of documents by `cargo xtask generate`; do not edit.

extension Report {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try reportFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try reportToJson(document: self)
    }
}

extension Failure {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try failureFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try failureToJson(document: self)
    }
}

extension Refusal {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try refusalFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try refusalToJson(document: self)
    }
}

extension Language {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try languageFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try languageToJson(document: self)
    }
}

extension IdentifierKind {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try identifierKindFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try identifierKindToJson(document: self)
    }
}

extension Region {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try regionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try regionToJson(document: self)
    }
}

extension IdentifierReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try identifierReportFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try identifierReportToJson(document: self)
    }
}

extension IdentifierColumns {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try identifierColumnsFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try identifierColumnsToJson(document: self)
    }
}

extension Dictionary {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try dictionaryFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try dictionaryToJson(document: self)
    }
}

extension Enterprise {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try enterpriseFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try enterpriseToJson(document: self)
    }
}

extension Actor {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try actorFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try actorToJson(document: self)
    }
}

extension Project {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try projectFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try projectToJson(document: self)
    }
}

extension PropertyUnit {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try propertyUnitFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try propertyUnitToJson(document: self)
    }
}

extension RegisterFact {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try registerFactFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try registerFactToJson(document: self)
    }
}

extension BuildingGrid {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try buildingGridFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try buildingGridToJson(document: self)
    }
}

extension Application {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try applicationFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try applicationToJson(document: self)
    }
}

extension SubCaseDocument {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try subCaseDocumentFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try subCaseDocumentToJson(document: self)
    }
}

extension Questionnaire {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try questionnaireFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try questionnaireToJson(document: self)
    }
}

extension Material {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try materialFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try materialToJson(document: self)
    }
}

extension ShareMode {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try shareModeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try shareModeToJson(document: self)
    }
}

extension ChecklistRow {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try checklistRowFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try checklistRowToJson(document: self)
    }
}

extension ReceiptList {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try receiptListFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try receiptListToJson(document: self)
    }
}

extension Ticket {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try ticketFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try ticketToJson(document: self)
    }
}

extension PlatformKey {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try platformKeyFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try platformKeyToJson(document: self)
    }
}

extension TicketContent {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try ticketContentFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try ticketContentToJson(document: self)
    }
}

extension TicketToSign {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try ticketToSignFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try ticketToSignToJson(document: self)
    }
}

extension SignedTicket {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try signedTicketFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try signedTicketToJson(document: self)
    }
}

extension TicketReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try ticketReportFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try ticketReportToJson(document: self)
    }
}

extension ErrorCorrection {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try errorCorrectionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try errorCorrectionToJson(document: self)
    }
}

extension QrStyle {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try qrStyleFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try qrStyleToJson(document: self)
    }
}

extension QrMatrix {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try qrMatrixFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try qrMatrixToJson(document: self)
    }
}

extension Profile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try profileFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try profileToJson(document: self)
    }
}

extension ProfileRef {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try profileRefFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try profileRefToJson(document: self)
    }
}

extension ProfileDifference {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try profileDifferenceFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try profileDifferenceToJson(document: self)
    }
}

extension RequirementRow {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try requirementRowFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try requirementRowToJson(document: self)
    }
}

extension Adjustment {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try adjustmentFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try adjustmentToJson(document: self)
    }
}

extension SealProfile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealProfileFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealProfileToJson(document: self)
    }
}

extension PlatformComparison {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try platformComparisonFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try platformComparisonToJson(document: self)
    }
}

extension Command {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try commandFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try commandToJson(document: self)
    }
}

extension CaseState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try caseStateFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try caseStateToJson(document: self)
    }
}

extension LogEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try logEntryFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try logEntryToJson(document: self)
    }
}

extension Page {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try pageFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try pageToJson(document: self)
    }
}

extension Decision {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try decisionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try decisionToJson(document: self)
    }
}

extension Outcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try outcomeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try outcomeToJson(document: self)
    }
}

extension ActionOffer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try actionOfferFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try actionOfferToJson(document: self)
    }
}

extension PersonTodo {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try personTodoFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try personTodoToJson(document: self)
    }
}

extension Placement {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try placementFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try placementToJson(document: self)
    }
}

extension Deadline {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try deadlineFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try deadlineToJson(document: self)
    }
}

extension Progress {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try progressFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try progressToJson(document: self)
    }
}

extension Difference {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try differenceFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try differenceToJson(document: self)
    }
}

extension Lapse {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try lapseFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try lapseToJson(document: self)
    }
}

extension LicenceFacts {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceFactsFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceFactsToJson(document: self)
    }
}

extension SealCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealCommandFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealCommandToJson(document: self)
    }
}

extension SealAccountState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealAccountStateFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealAccountStateToJson(document: self)
    }
}

extension SealLogEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealLogEntryFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealLogEntryToJson(document: self)
    }
}

extension SealDecision {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealDecisionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealDecisionToJson(document: self)
    }
}

extension SealOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealOutcomeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealOutcomeToJson(document: self)
    }
}

extension SealQuestion {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealQuestionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealQuestionToJson(document: self)
    }
}

extension SealAnswer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealAnswerFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealAnswerToJson(document: self)
    }
}

extension SealOffer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealOfferFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealOfferToJson(document: self)
    }
}

extension Entitlement {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try entitlementFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try entitlementToJson(document: self)
    }
}

extension SealView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealViewFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealViewToJson(document: self)
    }
}

extension GrantView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try grantViewFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try grantViewToJson(document: self)
    }
}

extension SealTodo {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealTodoFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealTodoToJson(document: self)
    }
}

extension SealDeadline {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealDeadlineFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealDeadlineToJson(document: self)
    }
}

extension LicenceImpact {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceImpactFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceImpactToJson(document: self)
    }
}

extension SealChange {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealChangeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealChangeToJson(document: self)
    }
}

extension WindowForm {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try windowFormFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try windowFormToJson(document: self)
    }
}

extension FileFormat {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try fileFormatFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try fileFormatToJson(document: self)
    }
}

extension SealableFile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealableFileFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealableFileToJson(document: self)
    }
}

extension PagePlacement {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try pagePlacementFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try pagePlacementToJson(document: self)
    }
}

extension OutputRequest {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try outputRequestFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try outputRequestToJson(document: self)
    }
}

extension OutputPlan {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try outputPlanFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try outputPlanToJson(document: self)
    }
}

extension SealActUse {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealActUseFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealActUseToJson(document: self)
    }
}

extension RightReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try rightReportFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try rightReportToJson(document: self)
    }
}

extension VerifiedDocument {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try verifiedDocumentFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try verifiedDocumentToJson(document: self)
    }
}

extension StoredDocument {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try storedDocumentFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try storedDocumentToJson(document: self)
    }
}

extension SealingCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealingCommandFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealingCommandToJson(document: self)
    }
}

extension SealingState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealingStateFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealingStateToJson(document: self)
    }
}

extension SealingLogEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealingLogEntryFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealingLogEntryToJson(document: self)
    }
}

extension SealingDecision {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealingDecisionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealingDecisionToJson(document: self)
    }
}

extension SealingOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealingOutcomeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealingOutcomeToJson(document: self)
    }
}

extension Evidence {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try evidenceFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try evidenceToJson(document: self)
    }
}

extension Offer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try offerFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try offerToJson(document: self)
    }
}

extension Duty {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try dutyFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try dutyToJson(document: self)
    }
}

extension Principal {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try principalFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try principalToJson(document: self)
    }
}

extension ActingFor {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try actingForFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try actingForToJson(document: self)
    }
}

extension TrustLevel {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try trustLevelFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try trustLevelToJson(document: self)
    }
}

extension Channel {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try channelFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try channelToJson(document: self)
    }
}

extension GrantOrigin {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try grantOriginFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try grantOriginToJson(document: self)
    }
}

extension Claim {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try claimFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try claimToJson(document: self)
    }
}

extension HandlerBinding {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try handlerBindingFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try handlerBindingToJson(document: self)
    }
}

extension LicenceCopy {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceCopyFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceCopyToJson(document: self)
    }
}

extension IdentityProfile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try identityProfileFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try identityProfileToJson(document: self)
    }
}

extension Presenter {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try presenterFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try presenterToJson(document: self)
    }
}

extension DocumentGap {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try documentGapFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try documentGapToJson(document: self)
    }
}

extension AccountRegistration {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountRegistrationFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountRegistrationToJson(document: self)
    }
}

extension AccountCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountCommandFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountCommandToJson(document: self)
    }
}

extension AccountState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountStateFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountStateToJson(document: self)
    }
}

extension AccountEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountEntryFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountEntryToJson(document: self)
    }
}

extension AccountDecision {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountDecisionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountDecisionToJson(document: self)
    }
}

extension AccountOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountOutcomeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountOutcomeToJson(document: self)
    }
}

extension AccountLevel {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountLevelFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountLevelToJson(document: self)
    }
}

extension AccountLogin {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try accountLoginFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try accountLoginToJson(document: self)
    }
}

extension VerificationView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try verificationViewFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try verificationViewToJson(document: self)
    }
}

extension LicenceProfile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceProfileFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceProfileToJson(document: self)
    }
}

extension ELicence {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try eLicenceFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try eLicenceToJson(document: self)
    }
}

extension LicenceCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceCommandFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceCommandToJson(document: self)
    }
}

extension LicenceWalletState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceWalletStateFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceWalletStateToJson(document: self)
    }
}

extension LicenceEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceEntryFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceEntryToJson(document: self)
    }
}

extension LicenceDecision {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceDecisionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceDecisionToJson(document: self)
    }
}

extension LicenceOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceOutcomeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceOutcomeToJson(document: self)
    }
}

extension LicenceListing {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceListingFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceListingToJson(document: self)
    }
}

extension LicenceHolder {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try licenceHolderFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try licenceHolderToJson(document: self)
    }
}

extension WalletPasswordView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try walletPasswordViewFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try walletPasswordViewToJson(document: self)
    }
}

extension IdentityUse {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try identityUseFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try identityUseToJson(document: self)
    }
}

extension SealKind {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealKindFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealKindToJson(document: self)
    }
}

extension Background {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try backgroundFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try backgroundToJson(document: self)
    }
}

extension SealDesign {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealDesignFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealDesignToJson(document: self)
    }
}

extension SealPreset {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealPresetFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealPresetToJson(document: self)
    }
}

extension SealContent {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealContentFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealContentToJson(document: self)
    }
}

extension Paper {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try paperFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try paperToJson(document: self)
    }
}

extension PaperLayout {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try paperLayoutFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try paperLayoutToJson(document: self)
    }
}

extension PaperHead {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try paperHeadFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try paperHeadToJson(document: self)
    }
}

extension DigestAlgorithm {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try digestAlgorithmFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try digestAlgorithmToJson(document: self)
    }
}

extension SignatureScheme {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try signatureSchemeFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try signatureSchemeToJson(document: self)
    }
}

extension CertificateSummary {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try certificateSummaryFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try certificateSummaryToJson(document: self)
    }
}

extension SealDraft {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealDraftFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealDraftToJson(document: self)
    }
}

extension SealSigning {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealSigningFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealSigningToJson(document: self)
    }
}

extension SealFile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealFileFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealFileToJson(document: self)
    }
}

extension SealSignatureFile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealSignatureFileFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealSignatureFileToJson(document: self)
    }
}

extension SealVerification {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try sealVerificationFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try sealVerificationToJson(document: self)
    }
}

extension StampPlan {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try stampPlanFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try stampPlanToJson(document: self)
    }
}

extension Resolution {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try resolutionFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try resolutionToJson(document: self)
    }
}

extension SigningRequest {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try signingRequestFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try signingRequestToJson(document: self)
    }
}

extension Prepared {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try preparedFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try preparedToJson(document: self)
    }
}

extension ValidationData {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try validationDataFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try validationDataToJson(document: self)
    }
}

extension TimestampRequest {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try timestampRequestFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try timestampRequestToJson(document: self)
    }
}

extension PreparedTimestamp {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try preparedTimestampFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try preparedTimestampToJson(document: self)
    }
}

extension VerificationPolicy {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try verificationPolicyFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try verificationPolicyToJson(document: self)
    }
}

extension VerificationReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws {
        self = try verificationReportFromJson(text: text)
    }

    /// Writes it as JSON text.
    public func json() throws -> String {
        try verificationReportToJson(document: self)
    }
}
