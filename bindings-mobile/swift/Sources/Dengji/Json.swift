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
