// Generated from core's documents by `cargo xtask generate`; do not edit.
package dengji

import dengji.documents.*

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Label.Companion.fromJson(text: String): Label =
    readDocument("Label", text) { reader -> Label.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Label.toJson(): String = writeDocument("Label", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Finding.Companion.fromJson(text: String): Finding =
    readDocument("Finding", text) { reader -> Finding.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Finding.toJson(): String = writeDocument("Finding", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Report.Companion.fromJson(text: String): Report =
    readDocument("Report", text) { reader -> Report.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Report.toJson(): String = writeDocument("Report", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Failure.Companion.fromJson(text: String): Failure =
    readDocument("Failure", text) { reader -> Failure.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Failure.toJson(): String = writeDocument("Failure", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Refusal.Companion.fromJson(text: String): Refusal =
    readDocument("Refusal", text) { reader -> Refusal.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Refusal.toJson(): String = writeDocument("Refusal", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Language.Companion.fromJson(text: String): Language =
    readDocument("Language", text) { reader -> Language.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Language.toJson(): String = writeDocument("Language", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CodeNames.Companion.fromJson(text: String): CodeNames =
    readDocument("CodeNames", text) { reader -> CodeNames.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CodeNames.toJson(): String = writeDocument("CodeNames", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentifierKind.Companion.fromJson(text: String): IdentifierKind =
    readDocument("IdentifierKind", text) { reader -> IdentifierKind.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentifierKind.toJson(): String = writeDocument("IdentifierKind", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Region.Companion.fromJson(text: String): Region =
    readDocument("Region", text) { reader -> Region.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Region.toJson(): String = writeDocument("Region", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentifierReport.Companion.fromJson(text: String): IdentifierReport =
    readDocument("IdentifierReport", text) { reader -> IdentifierReport.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentifierReport.toJson(): String = writeDocument("IdentifierReport", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentifierColumns.Companion.fromJson(text: String): IdentifierColumns =
    readDocument("IdentifierColumns", text) { reader -> IdentifierColumns.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentifierColumns.toJson(): String = writeDocument("IdentifierColumns", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Dictionary.Companion.fromJson(text: String): Dictionary =
    readDocument("Dictionary", text) { reader -> Dictionary.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Dictionary.toJson(): String = writeDocument("Dictionary", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CalendarYear.Companion.fromJson(text: String): CalendarYear =
    readDocument("CalendarYear", text) { reader -> CalendarYear.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CalendarYear.toJson(): String = writeDocument("CalendarYear", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun DayReport.Companion.fromJson(text: String): DayReport =
    readDocument("DayReport", text) { reader -> DayReport.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun DayReport.toJson(): String = writeDocument("DayReport", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LastDay.Companion.fromJson(text: String): LastDay =
    readDocument("LastDay", text) { reader -> LastDay.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LastDay.toJson(): String = writeDocument("LastDay", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Enterprise.Companion.fromJson(text: String): Enterprise =
    readDocument("Enterprise", text) { reader -> Enterprise.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Enterprise.toJson(): String = writeDocument("Enterprise", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Actor.Companion.fromJson(text: String): Actor =
    readDocument("Actor", text) { reader -> Actor.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Actor.toJson(): String = writeDocument("Actor", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Project.Companion.fromJson(text: String): Project =
    readDocument("Project", text) { reader -> Project.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Project.toJson(): String = writeDocument("Project", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PropertyUnit.Companion.fromJson(text: String): PropertyUnit =
    readDocument("PropertyUnit", text) { reader -> PropertyUnit.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PropertyUnit.toJson(): String = writeDocument("PropertyUnit", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun RegisterFact.Companion.fromJson(text: String): RegisterFact =
    readDocument("RegisterFact", text) { reader -> RegisterFact.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun RegisterFact.toJson(): String = writeDocument("RegisterFact", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun BuildingGrid.Companion.fromJson(text: String): BuildingGrid =
    readDocument("BuildingGrid", text) { reader -> BuildingGrid.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun BuildingGrid.toJson(): String = writeDocument("BuildingGrid", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Application.Companion.fromJson(text: String): Application =
    readDocument("Application", text) { reader -> Application.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Application.toJson(): String = writeDocument("Application", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SubCaseDocument.Companion.fromJson(text: String): SubCaseDocument =
    readDocument("SubCaseDocument", text) { reader -> SubCaseDocument.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SubCaseDocument.toJson(): String = writeDocument("SubCaseDocument", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Questionnaire.Companion.fromJson(text: String): Questionnaire =
    readDocument("Questionnaire", text) { reader -> Questionnaire.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Questionnaire.toJson(): String = writeDocument("Questionnaire", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Material.Companion.fromJson(text: String): Material =
    readDocument("Material", text) { reader -> Material.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Material.toJson(): String = writeDocument("Material", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ShareMode.Companion.fromJson(text: String): ShareMode =
    readDocument("ShareMode", text) { reader -> ShareMode.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ShareMode.toJson(): String = writeDocument("ShareMode", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ActionForm.Companion.fromJson(text: String): ActionForm =
    readDocument("ActionForm", text) { reader -> ActionForm.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ActionForm.toJson(): String = writeDocument("ActionForm", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SubCaseForm.Companion.fromJson(text: String): SubCaseForm =
    readDocument("SubCaseForm", text) { reader -> SubCaseForm.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SubCaseForm.toJson(): String = writeDocument("SubCaseForm", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SheetRows.Companion.fromJson(text: String): SheetRows =
    readDocument("SheetRows", text) { reader -> SheetRows.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SheetRows.toJson(): String = writeDocument("SheetRows", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SheetMapping.Companion.fromJson(text: String): SheetMapping =
    readDocument("SheetMapping", text) { reader -> SheetMapping.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SheetMapping.toJson(): String = writeDocument("SheetMapping", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SheetReport.Companion.fromJson(text: String): SheetReport =
    readDocument("SheetReport", text) { reader -> SheetReport.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SheetReport.toJson(): String = writeDocument("SheetReport", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SheetCorrection.Companion.fromJson(text: String): SheetCorrection =
    readDocument("SheetCorrection", text) { reader -> SheetCorrection.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SheetCorrection.toJson(): String = writeDocument("SheetCorrection", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SheetTemplate.Companion.fromJson(text: String): SheetTemplate =
    readDocument("SheetTemplate", text) { reader -> SheetTemplate.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SheetTemplate.toJson(): String = writeDocument("SheetTemplate", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ChecklistRow.Companion.fromJson(text: String): ChecklistRow =
    readDocument("ChecklistRow", text) { reader -> ChecklistRow.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ChecklistRow.toJson(): String = writeDocument("ChecklistRow", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ReceiptList.Companion.fromJson(text: String): ReceiptList =
    readDocument("ReceiptList", text) { reader -> ReceiptList.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ReceiptList.toJson(): String = writeDocument("ReceiptList", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Ticket.Companion.fromJson(text: String): Ticket =
    readDocument("Ticket", text) { reader -> Ticket.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Ticket.toJson(): String = writeDocument("Ticket", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PlatformKey.Companion.fromJson(text: String): PlatformKey =
    readDocument("PlatformKey", text) { reader -> PlatformKey.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PlatformKey.toJson(): String = writeDocument("PlatformKey", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TicketContent.Companion.fromJson(text: String): TicketContent =
    readDocument("TicketContent", text) { reader -> TicketContent.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TicketContent.toJson(): String = writeDocument("TicketContent", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TicketToSign.Companion.fromJson(text: String): TicketToSign =
    readDocument("TicketToSign", text) { reader -> TicketToSign.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TicketToSign.toJson(): String = writeDocument("TicketToSign", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SignedTicket.Companion.fromJson(text: String): SignedTicket =
    readDocument("SignedTicket", text) { reader -> SignedTicket.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SignedTicket.toJson(): String = writeDocument("SignedTicket", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TicketReport.Companion.fromJson(text: String): TicketReport =
    readDocument("TicketReport", text) { reader -> TicketReport.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TicketReport.toJson(): String = writeDocument("TicketReport", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ErrorCorrection.Companion.fromJson(text: String): ErrorCorrection =
    readDocument("ErrorCorrection", text) { reader -> ErrorCorrection.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ErrorCorrection.toJson(): String = writeDocument("ErrorCorrection", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun QrStyle.Companion.fromJson(text: String): QrStyle =
    readDocument("QrStyle", text) { reader -> QrStyle.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun QrStyle.toJson(): String = writeDocument("QrStyle", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun QrMatrix.Companion.fromJson(text: String): QrMatrix =
    readDocument("QrMatrix", text) { reader -> QrMatrix.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun QrMatrix.toJson(): String = writeDocument("QrMatrix", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Profile.Companion.fromJson(text: String): Profile =
    readDocument("Profile", text) { reader -> Profile.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Profile.toJson(): String = writeDocument("Profile", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ProfileRef.Companion.fromJson(text: String): ProfileRef =
    readDocument("ProfileRef", text) { reader -> ProfileRef.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ProfileRef.toJson(): String = writeDocument("ProfileRef", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Message.Companion.fromJson(text: String): Message =
    readDocument("Message", text) { reader -> Message.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Message.toJson(): String = writeDocument("Message", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ProfileDifference.Companion.fromJson(text: String): ProfileDifference =
    readDocument("ProfileDifference", text) { reader -> ProfileDifference.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ProfileDifference.toJson(): String = writeDocument("ProfileDifference", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun RequirementRow.Companion.fromJson(text: String): RequirementRow =
    readDocument("RequirementRow", text) { reader -> RequirementRow.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun RequirementRow.toJson(): String = writeDocument("RequirementRow", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Adjustment.Companion.fromJson(text: String): Adjustment =
    readDocument("Adjustment", text) { reader -> Adjustment.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Adjustment.toJson(): String = writeDocument("Adjustment", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ProfileSettings.Companion.fromJson(text: String): ProfileSettings =
    readDocument("ProfileSettings", text) { reader -> ProfileSettings.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ProfileSettings.toJson(): String = writeDocument("ProfileSettings", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealProfile.Companion.fromJson(text: String): SealProfile =
    readDocument("SealProfile", text) { reader -> SealProfile.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealProfile.toJson(): String = writeDocument("SealProfile", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PlatformComparison.Companion.fromJson(text: String): PlatformComparison =
    readDocument("PlatformComparison", text) { reader -> PlatformComparison.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PlatformComparison.toJson(): String = writeDocument("PlatformComparison", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Action.Companion.fromJson(text: String): Action =
    readDocument("Action", text) { reader -> Action.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Action.toJson(): String = writeDocument("Action", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Command.Companion.fromJson(text: String): Command =
    readDocument("Command", text) { reader -> Command.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Command.toJson(): String = writeDocument("Command", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CaseState.Companion.fromJson(text: String): CaseState =
    readDocument("CaseState", text) { reader -> CaseState.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CaseState.toJson(): String = writeDocument("CaseState", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LogEntry.Companion.fromJson(text: String): LogEntry =
    readDocument("LogEntry", text) { reader -> LogEntry.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LogEntry.toJson(): String = writeDocument("LogEntry", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Page.Companion.fromJson(text: String): Page =
    readDocument("Page", text) { reader -> Page.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Page.toJson(): String = writeDocument("Page", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CaseStage.Companion.fromJson(text: String): CaseStage =
    readDocument("CaseStage", text) { reader -> CaseStage.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CaseStage.toJson(): String = writeDocument("CaseStage", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Mailbox.Companion.fromJson(text: String): Mailbox =
    readDocument("Mailbox", text) { reader -> Mailbox.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Mailbox.toJson(): String = writeDocument("Mailbox", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Applied.Companion.fromJson(text: String): Applied =
    readDocument("Applied", text) { reader -> Applied.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Applied.toJson(): String = writeDocument("Applied", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Outcome.Companion.fromJson(text: String): Outcome =
    readDocument("Outcome", text) { reader -> Outcome.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Outcome.toJson(): String = writeDocument("Outcome", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ActionOffer.Companion.fromJson(text: String): ActionOffer =
    readDocument("ActionOffer", text) { reader -> ActionOffer.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ActionOffer.toJson(): String = writeDocument("ActionOffer", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PersonTodo.Companion.fromJson(text: String): PersonTodo =
    readDocument("PersonTodo", text) { reader -> PersonTodo.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PersonTodo.toJson(): String = writeDocument("PersonTodo", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SubCasePart.Companion.fromJson(text: String): SubCasePart =
    readDocument("SubCasePart", text) { reader -> SubCasePart.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SubCasePart.toJson(): String = writeDocument("SubCasePart", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SubCaseHead.Companion.fromJson(text: String): SubCaseHead =
    readDocument("SubCaseHead", text) { reader -> SubCaseHead.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SubCaseHead.toJson(): String = writeDocument("SubCaseHead", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Table.Companion.fromJson(text: String): Table =
    readDocument("Table", text) { reader -> Table.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Table.toJson(): String = writeDocument("Table", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CaseIndex.Companion.fromJson(text: String): CaseIndex =
    readDocument("CaseIndex", text) { reader -> CaseIndex.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CaseIndex.toJson(): String = writeDocument("CaseIndex", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Placement.Companion.fromJson(text: String): Placement =
    readDocument("Placement", text) { reader -> Placement.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Placement.toJson(): String = writeDocument("Placement", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun NextDeadline.Companion.fromJson(text: String): NextDeadline =
    readDocument("NextDeadline", text) { reader -> NextDeadline.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun NextDeadline.toJson(): String = writeDocument("NextDeadline", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Deadline.Companion.fromJson(text: String): Deadline =
    readDocument("Deadline", text) { reader -> Deadline.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Deadline.toJson(): String = writeDocument("Deadline", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PendingNotice.Companion.fromJson(text: String): PendingNotice =
    readDocument("PendingNotice", text) { reader -> PendingNotice.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PendingNotice.toJson(): String = writeDocument("PendingNotice", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Progress.Companion.fromJson(text: String): Progress =
    readDocument("Progress", text) { reader -> Progress.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Progress.toJson(): String = writeDocument("Progress", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Difference.Companion.fromJson(text: String): Difference =
    readDocument("Difference", text) { reader -> Difference.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Difference.toJson(): String = writeDocument("Difference", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Lapse.Companion.fromJson(text: String): Lapse =
    readDocument("Lapse", text) { reader -> Lapse.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Lapse.toJson(): String = writeDocument("Lapse", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun NoticeView.Companion.fromJson(text: String): NoticeView =
    readDocument("NoticeView", text) { reader -> NoticeView.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun NoticeView.toJson(): String = writeDocument("NoticeView", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Inquiry.Companion.fromJson(text: String): Inquiry =
    readDocument("Inquiry", text) { reader -> Inquiry.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Inquiry.toJson(): String = writeDocument("Inquiry", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceFacts.Companion.fromJson(text: String): LicenceFacts =
    readDocument("LicenceFacts", text) { reader -> LicenceFacts.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceFacts.toJson(): String = writeDocument("LicenceFacts", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealCommand.Companion.fromJson(text: String): SealCommand =
    readDocument("SealCommand", text) { reader -> SealCommand.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealCommand.toJson(): String = writeDocument("SealCommand", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealAccountState.Companion.fromJson(text: String): SealAccountState =
    readDocument("SealAccountState", text) { reader -> SealAccountState.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealAccountState.toJson(): String = writeDocument("SealAccountState", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealLogEntry.Companion.fromJson(text: String): SealLogEntry =
    readDocument("SealLogEntry", text) { reader -> SealLogEntry.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealLogEntry.toJson(): String = writeDocument("SealLogEntry", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealOutcome.Companion.fromJson(text: String): SealOutcome =
    readDocument("SealOutcome", text) { reader -> SealOutcome.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealOutcome.toJson(): String = writeDocument("SealOutcome", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealQuestion.Companion.fromJson(text: String): SealQuestion =
    readDocument("SealQuestion", text) { reader -> SealQuestion.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealQuestion.toJson(): String = writeDocument("SealQuestion", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealAnswer.Companion.fromJson(text: String): SealAnswer =
    readDocument("SealAnswer", text) { reader -> SealAnswer.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealAnswer.toJson(): String = writeDocument("SealAnswer", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealOffer.Companion.fromJson(text: String): SealOffer =
    readDocument("SealOffer", text) { reader -> SealOffer.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealOffer.toJson(): String = writeDocument("SealOffer", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Entitlement.Companion.fromJson(text: String): Entitlement =
    readDocument("Entitlement", text) { reader -> Entitlement.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Entitlement.toJson(): String = writeDocument("Entitlement", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun EnterpriseChoices.Companion.fromJson(text: String): EnterpriseChoices =
    readDocument("EnterpriseChoices", text) { reader -> EnterpriseChoices.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun EnterpriseChoices.toJson(): String = writeDocument("EnterpriseChoices", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealTable.Companion.fromJson(text: String): SealTable =
    readDocument("SealTable", text) { reader -> SealTable.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealTable.toJson(): String = writeDocument("SealTable", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealView.Companion.fromJson(text: String): SealView =
    readDocument("SealView", text) { reader -> SealView.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealView.toJson(): String = writeDocument("SealView", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun GrantView.Companion.fromJson(text: String): GrantView =
    readDocument("GrantView", text) { reader -> GrantView.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun GrantView.toJson(): String = writeDocument("GrantView", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealTodo.Companion.fromJson(text: String): SealTodo =
    readDocument("SealTodo", text) { reader -> SealTodo.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealTodo.toJson(): String = writeDocument("SealTodo", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceImpact.Companion.fromJson(text: String): LicenceImpact =
    readDocument("LicenceImpact", text) { reader -> LicenceImpact.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceImpact.toJson(): String = writeDocument("LicenceImpact", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealChange.Companion.fromJson(text: String): SealChange =
    readDocument("SealChange", text) { reader -> SealChange.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealChange.toJson(): String = writeDocument("SealChange", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun WindowForm.Companion.fromJson(text: String): WindowForm =
    readDocument("WindowForm", text) { reader -> WindowForm.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun WindowForm.toJson(): String = writeDocument("WindowForm", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ApplicationView.Companion.fromJson(text: String): ApplicationView =
    readDocument("ApplicationView", text) { reader -> ApplicationView.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ApplicationView.toJson(): String = writeDocument("ApplicationView", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun FileFormat.Companion.fromJson(text: String): FileFormat =
    readDocument("FileFormat", text) { reader -> FileFormat.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun FileFormat.toJson(): String = writeDocument("FileFormat", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealableFile.Companion.fromJson(text: String): SealableFile =
    readDocument("SealableFile", text) { reader -> SealableFile.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealableFile.toJson(): String = writeDocument("SealableFile", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PagePlacement.Companion.fromJson(text: String): PagePlacement =
    readDocument("PagePlacement", text) { reader -> PagePlacement.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PagePlacement.toJson(): String = writeDocument("PagePlacement", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun OutputRequest.Companion.fromJson(text: String): OutputRequest =
    readDocument("OutputRequest", text) { reader -> OutputRequest.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun OutputRequest.toJson(): String = writeDocument("OutputRequest", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun OutputPlan.Companion.fromJson(text: String): OutputPlan =
    readDocument("OutputPlan", text) { reader -> OutputPlan.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun OutputPlan.toJson(): String = writeDocument("OutputPlan", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealActUse.Companion.fromJson(text: String): SealActUse =
    readDocument("SealActUse", text) { reader -> SealActUse.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealActUse.toJson(): String = writeDocument("SealActUse", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun RightReport.Companion.fromJson(text: String): RightReport =
    readDocument("RightReport", text) { reader -> RightReport.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun RightReport.toJson(): String = writeDocument("RightReport", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerifiedDocument.Companion.fromJson(text: String): VerifiedDocument =
    readDocument("VerifiedDocument", text) { reader -> VerifiedDocument.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerifiedDocument.toJson(): String = writeDocument("VerifiedDocument", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun StoredDocument.Companion.fromJson(text: String): StoredDocument =
    readDocument("StoredDocument", text) { reader -> StoredDocument.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun StoredDocument.toJson(): String = writeDocument("StoredDocument", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingCommand.Companion.fromJson(text: String): SealingCommand =
    readDocument("SealingCommand", text) { reader -> SealingCommand.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingCommand.toJson(): String = writeDocument("SealingCommand", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingState.Companion.fromJson(text: String): SealingState =
    readDocument("SealingState", text) { reader -> SealingState.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingState.toJson(): String = writeDocument("SealingState", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingLogEntry.Companion.fromJson(text: String): SealingLogEntry =
    readDocument("SealingLogEntry", text) { reader -> SealingLogEntry.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingLogEntry.toJson(): String = writeDocument("SealingLogEntry", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingOutcome.Companion.fromJson(text: String): SealingOutcome =
    readDocument("SealingOutcome", text) { reader -> SealingOutcome.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingOutcome.toJson(): String = writeDocument("SealingOutcome", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Evidence.Companion.fromJson(text: String): Evidence =
    readDocument("Evidence", text) { reader -> Evidence.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Evidence.toJson(): String = writeDocument("Evidence", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Offer.Companion.fromJson(text: String): Offer =
    readDocument("Offer", text) { reader -> Offer.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Offer.toJson(): String = writeDocument("Offer", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Duty.Companion.fromJson(text: String): Duty =
    readDocument("Duty", text) { reader -> Duty.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Duty.toJson(): String = writeDocument("Duty", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Principal.Companion.fromJson(text: String): Principal =
    readDocument("Principal", text) { reader -> Principal.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Principal.toJson(): String = writeDocument("Principal", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ActingFor.Companion.fromJson(text: String): ActingFor =
    readDocument("ActingFor", text) { reader -> ActingFor.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ActingFor.toJson(): String = writeDocument("ActingFor", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TrustLevel.Companion.fromJson(text: String): TrustLevel =
    readDocument("TrustLevel", text) { reader -> TrustLevel.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TrustLevel.toJson(): String = writeDocument("TrustLevel", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Channel.Companion.fromJson(text: String): Channel =
    readDocument("Channel", text) { reader -> Channel.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Channel.toJson(): String = writeDocument("Channel", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun GrantOrigin.Companion.fromJson(text: String): GrantOrigin =
    readDocument("GrantOrigin", text) { reader -> GrantOrigin.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun GrantOrigin.toJson(): String = writeDocument("GrantOrigin", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Claim.Companion.fromJson(text: String): Claim =
    readDocument("Claim", text) { reader -> Claim.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Claim.toJson(): String = writeDocument("Claim", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun HandlerBinding.Companion.fromJson(text: String): HandlerBinding =
    readDocument("HandlerBinding", text) { reader -> HandlerBinding.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun HandlerBinding.toJson(): String = writeDocument("HandlerBinding", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceCopy.Companion.fromJson(text: String): LicenceCopy =
    readDocument("LicenceCopy", text) { reader -> LicenceCopy.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceCopy.toJson(): String = writeDocument("LicenceCopy", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentityProfile.Companion.fromJson(text: String): IdentityProfile =
    readDocument("IdentityProfile", text) { reader -> IdentityProfile.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentityProfile.toJson(): String = writeDocument("IdentityProfile", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Presenter.Companion.fromJson(text: String): Presenter =
    readDocument("Presenter", text) { reader -> Presenter.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Presenter.toJson(): String = writeDocument("Presenter", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun DocumentGap.Companion.fromJson(text: String): DocumentGap =
    readDocument("DocumentGap", text) { reader -> DocumentGap.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun DocumentGap.toJson(): String = writeDocument("DocumentGap", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountRegistration.Companion.fromJson(text: String): AccountRegistration =
    readDocument("AccountRegistration", text) { reader -> AccountRegistration.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountRegistration.toJson(): String = writeDocument("AccountRegistration", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountCommand.Companion.fromJson(text: String): AccountCommand =
    readDocument("AccountCommand", text) { reader -> AccountCommand.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountCommand.toJson(): String = writeDocument("AccountCommand", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountState.Companion.fromJson(text: String): AccountState =
    readDocument("AccountState", text) { reader -> AccountState.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountState.toJson(): String = writeDocument("AccountState", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountEntry.Companion.fromJson(text: String): AccountEntry =
    readDocument("AccountEntry", text) { reader -> AccountEntry.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountEntry.toJson(): String = writeDocument("AccountEntry", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountOutcome.Companion.fromJson(text: String): AccountOutcome =
    readDocument("AccountOutcome", text) { reader -> AccountOutcome.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountOutcome.toJson(): String = writeDocument("AccountOutcome", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountLevel.Companion.fromJson(text: String): AccountLevel =
    readDocument("AccountLevel", text) { reader -> AccountLevel.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountLevel.toJson(): String = writeDocument("AccountLevel", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountLogin.Companion.fromJson(text: String): AccountLogin =
    readDocument("AccountLogin", text) { reader -> AccountLogin.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountLogin.toJson(): String = writeDocument("AccountLogin", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerificationView.Companion.fromJson(text: String): VerificationView =
    readDocument("VerificationView", text) { reader -> VerificationView.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerificationView.toJson(): String = writeDocument("VerificationView", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceProfile.Companion.fromJson(text: String): LicenceProfile =
    readDocument("LicenceProfile", text) { reader -> LicenceProfile.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceProfile.toJson(): String = writeDocument("LicenceProfile", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ELicence.Companion.fromJson(text: String): ELicence =
    readDocument("ELicence", text) { reader -> ELicence.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ELicence.toJson(): String = writeDocument("ELicence", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceCommand.Companion.fromJson(text: String): LicenceCommand =
    readDocument("LicenceCommand", text) { reader -> LicenceCommand.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceCommand.toJson(): String = writeDocument("LicenceCommand", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceWalletState.Companion.fromJson(text: String): LicenceWalletState =
    readDocument("LicenceWalletState", text) { reader -> LicenceWalletState.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceWalletState.toJson(): String = writeDocument("LicenceWalletState", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceEntry.Companion.fromJson(text: String): LicenceEntry =
    readDocument("LicenceEntry", text) { reader -> LicenceEntry.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceEntry.toJson(): String = writeDocument("LicenceEntry", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceOutcome.Companion.fromJson(text: String): LicenceOutcome =
    readDocument("LicenceOutcome", text) { reader -> LicenceOutcome.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceOutcome.toJson(): String = writeDocument("LicenceOutcome", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceListing.Companion.fromJson(text: String): LicenceListing =
    readDocument("LicenceListing", text) { reader -> LicenceListing.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceListing.toJson(): String = writeDocument("LicenceListing", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceHolder.Companion.fromJson(text: String): LicenceHolder =
    readDocument("LicenceHolder", text) { reader -> LicenceHolder.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceHolder.toJson(): String = writeDocument("LicenceHolder", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun WalletPasswordView.Companion.fromJson(text: String): WalletPasswordView =
    readDocument("WalletPasswordView", text) { reader -> WalletPasswordView.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun WalletPasswordView.toJson(): String = writeDocument("WalletPasswordView", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentityUse.Companion.fromJson(text: String): IdentityUse =
    readDocument("IdentityUse", text) { reader -> IdentityUse.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentityUse.toJson(): String = writeDocument("IdentityUse", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealKind.Companion.fromJson(text: String): SealKind =
    readDocument("SealKind", text) { reader -> SealKind.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealKind.toJson(): String = writeDocument("SealKind", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Background.Companion.fromJson(text: String): Background =
    readDocument("Background", text) { reader -> Background.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Background.toJson(): String = writeDocument("Background", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealDesign.Companion.fromJson(text: String): SealDesign =
    readDocument("SealDesign", text) { reader -> SealDesign.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealDesign.toJson(): String = writeDocument("SealDesign", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealPreset.Companion.fromJson(text: String): SealPreset =
    readDocument("SealPreset", text) { reader -> SealPreset.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealPreset.toJson(): String = writeDocument("SealPreset", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealContent.Companion.fromJson(text: String): SealContent =
    readDocument("SealContent", text) { reader -> SealContent.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealContent.toJson(): String = writeDocument("SealContent", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Paper.Companion.fromJson(text: String): Paper =
    readDocument("Paper", text) { reader -> Paper.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Paper.toJson(): String = writeDocument("Paper", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PaperLayout.Companion.fromJson(text: String): PaperLayout =
    readDocument("PaperLayout", text) { reader -> PaperLayout.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PaperLayout.toJson(): String = writeDocument("PaperLayout", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PaperHead.Companion.fromJson(text: String): PaperHead =
    readDocument("PaperHead", text) { reader -> PaperHead.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PaperHead.toJson(): String = writeDocument("PaperHead", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Acceptance.Companion.fromJson(text: String): Acceptance =
    readDocument("Acceptance", text) { reader -> Acceptance.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Acceptance.toJson(): String = writeDocument("Acceptance", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun DigestAlgorithm.Companion.fromJson(text: String): DigestAlgorithm =
    readDocument("DigestAlgorithm", text) { reader -> DigestAlgorithm.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun DigestAlgorithm.toJson(): String = writeDocument("DigestAlgorithm", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SignatureScheme.Companion.fromJson(text: String): SignatureScheme =
    readDocument("SignatureScheme", text) { reader -> SignatureScheme.of(reader.word()) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SignatureScheme.toJson(): String = writeDocument("SignatureScheme", JsonWriter.text { it.text(word) })

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CertificateSummary.Companion.fromJson(text: String): CertificateSummary =
    readDocument("CertificateSummary", text) { reader -> CertificateSummary.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CertificateSummary.toJson(): String = writeDocument("CertificateSummary", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealDraft.Companion.fromJson(text: String): SealDraft =
    readDocument("SealDraft", text) { reader -> SealDraft.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealDraft.toJson(): String = writeDocument("SealDraft", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealSigning.Companion.fromJson(text: String): SealSigning =
    readDocument("SealSigning", text) { reader -> SealSigning.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealSigning.toJson(): String = writeDocument("SealSigning", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealFile.Companion.fromJson(text: String): SealFile =
    readDocument("SealFile", text) { reader -> SealFile.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealFile.toJson(): String = writeDocument("SealFile", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealSignatureFile.Companion.fromJson(text: String): SealSignatureFile =
    readDocument("SealSignatureFile", text) { reader -> SealSignatureFile.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealSignatureFile.toJson(): String = writeDocument("SealSignatureFile", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealVerification.Companion.fromJson(text: String): SealVerification =
    readDocument("SealVerification", text) { reader -> SealVerification.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealVerification.toJson(): String = writeDocument("SealVerification", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun StampPlan.Companion.fromJson(text: String): StampPlan =
    readDocument("StampPlan", text) { reader -> StampPlan.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun StampPlan.toJson(): String = writeDocument("StampPlan", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Resolution.Companion.fromJson(text: String): Resolution =
    readDocument("Resolution", text) { reader -> Resolution.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Resolution.toJson(): String = writeDocument("Resolution", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SigningRequest.Companion.fromJson(text: String): SigningRequest =
    readDocument("SigningRequest", text) { reader -> SigningRequest.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SigningRequest.toJson(): String = writeDocument("SigningRequest", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Prepared.Companion.fromJson(text: String): Prepared =
    readDocument("Prepared", text) { reader -> Prepared.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Prepared.toJson(): String = writeDocument("Prepared", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ValidationData.Companion.fromJson(text: String): ValidationData =
    readDocument("ValidationData", text) { reader -> ValidationData.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ValidationData.toJson(): String = writeDocument("ValidationData", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TimestampRequest.Companion.fromJson(text: String): TimestampRequest =
    readDocument("TimestampRequest", text) { reader -> TimestampRequest.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TimestampRequest.toJson(): String = writeDocument("TimestampRequest", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PreparedTimestamp.Companion.fromJson(text: String): PreparedTimestamp =
    readDocument("PreparedTimestamp", text) { reader -> PreparedTimestamp.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PreparedTimestamp.toJson(): String = writeDocument("PreparedTimestamp", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerificationPolicy.Companion.fromJson(text: String): VerificationPolicy =
    readDocument("VerificationPolicy", text) { reader -> VerificationPolicy.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerificationPolicy.toJson(): String = writeDocument("VerificationPolicy", written())

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerificationReport.Companion.fromJson(text: String): VerificationReport =
    readDocument("VerificationReport", text) { reader -> VerificationReport.read(reader) }

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerificationReport.toJson(): String = writeDocument("VerificationReport", written())
