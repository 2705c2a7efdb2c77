// Generated from the Rust sources by `cargo xtask generate`; do not edit.

extension Label {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Label", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Label", self) }
}

extension Finding {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Finding", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Finding", self) }
}

extension Report {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Report", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Report", self) }
}

extension Failure {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Failure", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Failure", self) }
}

extension Refusal {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Refusal", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Refusal", self) }
}

extension Language {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Language", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Language", self) }
}

extension CodeNames {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("CodeNames", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("CodeNames", self) }
}

extension IdentifierKind {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("IdentifierKind", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("IdentifierKind", self) }
}

extension Region {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Region", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Region", self) }
}

extension IdentifierReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("IdentifierReport", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("IdentifierReport", self) }
}

extension IdentifierColumns {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("IdentifierColumns", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("IdentifierColumns", self) }
}

extension Dictionary {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Dictionary", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Dictionary", self) }
}

extension CalendarYear {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("CalendarYear", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("CalendarYear", self) }
}

extension DayReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("DayReport", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("DayReport", self) }
}

extension LastDay {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LastDay", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LastDay", self) }
}

extension Enterprise {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Enterprise", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Enterprise", self) }
}

extension Actor {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Actor", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Actor", self) }
}

extension Project {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Project", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Project", self) }
}

extension PropertyUnit {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PropertyUnit", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PropertyUnit", self) }
}

extension RegisterFact {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("RegisterFact", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("RegisterFact", self) }
}

extension BuildingGrid {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("BuildingGrid", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("BuildingGrid", self) }
}

extension Application {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Application", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Application", self) }
}

extension SubCaseDocument {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SubCaseDocument", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SubCaseDocument", self) }
}

extension Questionnaire {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Questionnaire", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Questionnaire", self) }
}

extension Material {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Material", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Material", self) }
}

extension ShareMode {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ShareMode", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ShareMode", self) }
}

extension ActionForm {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ActionForm", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ActionForm", self) }
}

extension SubCaseForm {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SubCaseForm", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SubCaseForm", self) }
}

extension SheetRows {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SheetRows", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SheetRows", self) }
}

extension SheetMapping {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SheetMapping", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SheetMapping", self) }
}

extension SheetReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SheetReport", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SheetReport", self) }
}

extension SheetCorrection {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SheetCorrection", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SheetCorrection", self) }
}

extension SheetTemplate {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SheetTemplate", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SheetTemplate", self) }
}

extension ChecklistRow {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ChecklistRow", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ChecklistRow", self) }
}

extension ReceiptList {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ReceiptList", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ReceiptList", self) }
}

extension Ticket {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Ticket", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Ticket", self) }
}

extension PlatformKey {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PlatformKey", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PlatformKey", self) }
}

extension TicketContent {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("TicketContent", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("TicketContent", self) }
}

extension TicketToSign {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("TicketToSign", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("TicketToSign", self) }
}

extension SignedTicket {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SignedTicket", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SignedTicket", self) }
}

extension TicketReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("TicketReport", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("TicketReport", self) }
}

extension ErrorCorrection {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ErrorCorrection", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ErrorCorrection", self) }
}

extension QrStyle {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("QrStyle", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("QrStyle", self) }
}

extension QrMatrix {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("QrMatrix", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("QrMatrix", self) }
}

extension Profile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Profile", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Profile", self) }
}

extension ProfileRef {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ProfileRef", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ProfileRef", self) }
}

extension Message {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Message", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Message", self) }
}

extension ProfileDifference {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ProfileDifference", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ProfileDifference", self) }
}

extension RequirementRow {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("RequirementRow", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("RequirementRow", self) }
}

extension Adjustment {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Adjustment", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Adjustment", self) }
}

extension ProfileSettings {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ProfileSettings", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ProfileSettings", self) }
}

extension SealProfile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealProfile", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealProfile", self) }
}

extension PlatformComparison {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PlatformComparison", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PlatformComparison", self) }
}

extension Action {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Action", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Action", self) }
}

extension Command {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Command", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Command", self) }
}

extension CaseState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("CaseState", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("CaseState", self) }
}

extension LogEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LogEntry", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LogEntry", self) }
}

extension Page {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Page", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Page", self) }
}

extension CaseStage {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("CaseStage", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("CaseStage", self) }
}

extension Mailbox {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Mailbox", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Mailbox", self) }
}

extension Applied {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Applied", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Applied", self) }
}

extension Outcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Outcome", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Outcome", self) }
}

extension ActionOffer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ActionOffer", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ActionOffer", self) }
}

extension PersonTodo {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PersonTodo", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PersonTodo", self) }
}

extension SubCasePart {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SubCasePart", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SubCasePart", self) }
}

extension SubCaseHead {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SubCaseHead", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SubCaseHead", self) }
}

extension Table {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Table", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Table", self) }
}

extension CaseIndex {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("CaseIndex", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("CaseIndex", self) }
}

extension Placement {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Placement", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Placement", self) }
}

extension NextDeadline {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("NextDeadline", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("NextDeadline", self) }
}

extension Deadline {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Deadline", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Deadline", self) }
}

extension PendingNotice {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PendingNotice", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PendingNotice", self) }
}

extension Progress {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Progress", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Progress", self) }
}

extension Difference {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Difference", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Difference", self) }
}

extension Lapse {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Lapse", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Lapse", self) }
}

extension NoticeView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("NoticeView", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("NoticeView", self) }
}

extension Inquiry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Inquiry", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Inquiry", self) }
}

extension LicenceFacts {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceFacts", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceFacts", self) }
}

extension SealCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealCommand", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealCommand", self) }
}

extension SealAccountState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealAccountState", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealAccountState", self) }
}

extension SealLogEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealLogEntry", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealLogEntry", self) }
}

extension SealOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealOutcome", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealOutcome", self) }
}

extension SealQuestion {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealQuestion", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealQuestion", self) }
}

extension SealAnswer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealAnswer", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealAnswer", self) }
}

extension SealOffer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealOffer", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealOffer", self) }
}

extension Entitlement {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Entitlement", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Entitlement", self) }
}

extension EnterpriseChoices {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("EnterpriseChoices", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("EnterpriseChoices", self) }
}

extension SealTable {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealTable", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealTable", self) }
}

extension SealView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealView", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealView", self) }
}

extension GrantView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("GrantView", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("GrantView", self) }
}

extension SealTodo {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealTodo", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealTodo", self) }
}

extension LicenceImpact {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceImpact", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceImpact", self) }
}

extension SealChange {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealChange", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealChange", self) }
}

extension WindowForm {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("WindowForm", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("WindowForm", self) }
}

extension ApplicationView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ApplicationView", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ApplicationView", self) }
}

extension FileFormat {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("FileFormat", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("FileFormat", self) }
}

extension SealableFile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealableFile", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealableFile", self) }
}

extension PagePlacement {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PagePlacement", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PagePlacement", self) }
}

extension OutputRequest {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("OutputRequest", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("OutputRequest", self) }
}

extension OutputPlan {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("OutputPlan", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("OutputPlan", self) }
}

extension SealActUse {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealActUse", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealActUse", self) }
}

extension RightReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("RightReport", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("RightReport", self) }
}

extension VerifiedDocument {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("VerifiedDocument", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("VerifiedDocument", self) }
}

extension StoredDocument {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("StoredDocument", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("StoredDocument", self) }
}

extension SealingCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealingCommand", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealingCommand", self) }
}

extension SealingState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealingState", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealingState", self) }
}

extension SealingLogEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealingLogEntry", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealingLogEntry", self) }
}

extension SealingOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealingOutcome", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealingOutcome", self) }
}

extension Evidence {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Evidence", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Evidence", self) }
}

extension Offer {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Offer", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Offer", self) }
}

extension Duty {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Duty", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Duty", self) }
}

extension Principal {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Principal", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Principal", self) }
}

extension ActingFor {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ActingFor", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ActingFor", self) }
}

extension TrustLevel {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("TrustLevel", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("TrustLevel", self) }
}

extension Channel {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Channel", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Channel", self) }
}

extension GrantOrigin {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("GrantOrigin", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("GrantOrigin", self) }
}

extension Claim {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Claim", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Claim", self) }
}

extension HandlerBinding {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("HandlerBinding", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("HandlerBinding", self) }
}

extension LicenceCopy {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceCopy", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceCopy", self) }
}

extension IdentityProfile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("IdentityProfile", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("IdentityProfile", self) }
}

extension Presenter {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Presenter", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Presenter", self) }
}

extension DocumentGap {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("DocumentGap", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("DocumentGap", self) }
}

extension AccountRegistration {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("AccountRegistration", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("AccountRegistration", self) }
}

extension AccountCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("AccountCommand", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("AccountCommand", self) }
}

extension AccountState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("AccountState", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("AccountState", self) }
}

extension AccountEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("AccountEntry", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("AccountEntry", self) }
}

extension AccountOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("AccountOutcome", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("AccountOutcome", self) }
}

extension AccountLevel {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("AccountLevel", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("AccountLevel", self) }
}

extension AccountLogin {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("AccountLogin", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("AccountLogin", self) }
}

extension VerificationView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("VerificationView", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("VerificationView", self) }
}

extension LicenceProfile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceProfile", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceProfile", self) }
}

extension ELicence {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ELicence", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ELicence", self) }
}

extension LicenceCommand {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceCommand", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceCommand", self) }
}

extension LicenceWalletState {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceWalletState", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceWalletState", self) }
}

extension LicenceEntry {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceEntry", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceEntry", self) }
}

extension LicenceOutcome {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceOutcome", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceOutcome", self) }
}

extension LicenceListing {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceListing", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceListing", self) }
}

extension LicenceHolder {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("LicenceHolder", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("LicenceHolder", self) }
}

extension WalletPasswordView {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("WalletPasswordView", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("WalletPasswordView", self) }
}

extension IdentityUse {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("IdentityUse", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("IdentityUse", self) }
}

extension SealKind {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealKind", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealKind", self) }
}

extension Background {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Background", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Background", self) }
}

extension SealDesign {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealDesign", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealDesign", self) }
}

extension SealPreset {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealPreset", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealPreset", self) }
}

extension SealContent {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealContent", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealContent", self) }
}

extension Paper {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Paper", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Paper", self) }
}

extension PaperLayout {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PaperLayout", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PaperLayout", self) }
}

extension PaperHead {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PaperHead", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PaperHead", self) }
}

extension Acceptance {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Acceptance", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Acceptance", self) }
}

extension DigestAlgorithm {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("DigestAlgorithm", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("DigestAlgorithm", self) }
}

extension SignatureScheme {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SignatureScheme", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SignatureScheme", self) }
}

extension CertificateSummary {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("CertificateSummary", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("CertificateSummary", self) }
}

extension SealDraft {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealDraft", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealDraft", self) }
}

extension SealSigning {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealSigning", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealSigning", self) }
}

extension SealFile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealFile", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealFile", self) }
}

extension SealSignatureFile {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealSignatureFile", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealSignatureFile", self) }
}

extension SealVerification {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SealVerification", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SealVerification", self) }
}

extension StampPlan {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("StampPlan", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("StampPlan", self) }
}

extension Resolution {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Resolution", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Resolution", self) }
}

extension SigningRequest {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("SigningRequest", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("SigningRequest", self) }
}

extension Prepared {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("Prepared", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("Prepared", self) }
}

extension ValidationData {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("ValidationData", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("ValidationData", self) }
}

extension TimestampRequest {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("TimestampRequest", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("TimestampRequest", self) }
}

extension PreparedTimestamp {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("PreparedTimestamp", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("PreparedTimestamp", self) }
}

extension VerificationPolicy {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("VerificationPolicy", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("VerificationPolicy", self) }
}

extension VerificationReport {
    /// Reads it from JSON text, strictly.
    public init(json text: String) throws { self = try readDocument("VerificationReport", text) }

    /// Writes it as JSON text.
    public func json() throws -> String { try writeDocument("VerificationReport", self) }
}
