// Generated from core's list of documents by `cargo xtask generate`; do not edit.
package dengji

import dengji.documents.*

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Report.Companion.fromJson(text: String): Report = reportFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Report.toJson(): String = reportToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Failure.Companion.fromJson(text: String): Failure = failureFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Failure.toJson(): String = failureToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Refusal.Companion.fromJson(text: String): Refusal = refusalFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Refusal.toJson(): String = refusalToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Language.Companion.fromJson(text: String): Language = languageFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Language.toJson(): String = languageToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentifierKind.Companion.fromJson(text: String): IdentifierKind = identifierKindFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentifierKind.toJson(): String = identifierKindToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Region.Companion.fromJson(text: String): Region = regionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Region.toJson(): String = regionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentifierReport.Companion.fromJson(text: String): IdentifierReport = identifierReportFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentifierReport.toJson(): String = identifierReportToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentifierColumns.Companion.fromJson(text: String): IdentifierColumns = identifierColumnsFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentifierColumns.toJson(): String = identifierColumnsToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Dictionary.Companion.fromJson(text: String): Dictionary = dictionaryFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Dictionary.toJson(): String = dictionaryToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Enterprise.Companion.fromJson(text: String): Enterprise = enterpriseFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Enterprise.toJson(): String = enterpriseToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Actor.Companion.fromJson(text: String): Actor = actorFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Actor.toJson(): String = actorToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Project.Companion.fromJson(text: String): Project = projectFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Project.toJson(): String = projectToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PropertyUnit.Companion.fromJson(text: String): PropertyUnit = propertyUnitFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PropertyUnit.toJson(): String = propertyUnitToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun RegisterFact.Companion.fromJson(text: String): RegisterFact = registerFactFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun RegisterFact.toJson(): String = registerFactToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun BuildingGrid.Companion.fromJson(text: String): BuildingGrid = buildingGridFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun BuildingGrid.toJson(): String = buildingGridToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Application.Companion.fromJson(text: String): Application = applicationFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Application.toJson(): String = applicationToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SubCaseDocument.Companion.fromJson(text: String): SubCaseDocument = subCaseDocumentFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SubCaseDocument.toJson(): String = subCaseDocumentToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Questionnaire.Companion.fromJson(text: String): Questionnaire = questionnaireFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Questionnaire.toJson(): String = questionnaireToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Material.Companion.fromJson(text: String): Material = materialFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Material.toJson(): String = materialToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ShareMode.Companion.fromJson(text: String): ShareMode = shareModeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ShareMode.toJson(): String = shareModeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ChecklistRow.Companion.fromJson(text: String): ChecklistRow = checklistRowFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ChecklistRow.toJson(): String = checklistRowToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ReceiptList.Companion.fromJson(text: String): ReceiptList = receiptListFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ReceiptList.toJson(): String = receiptListToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Ticket.Companion.fromJson(text: String): Ticket = ticketFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Ticket.toJson(): String = ticketToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PlatformKey.Companion.fromJson(text: String): PlatformKey = platformKeyFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PlatformKey.toJson(): String = platformKeyToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TicketContent.Companion.fromJson(text: String): TicketContent = ticketContentFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TicketContent.toJson(): String = ticketContentToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TicketToSign.Companion.fromJson(text: String): TicketToSign = ticketToSignFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TicketToSign.toJson(): String = ticketToSignToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SignedTicket.Companion.fromJson(text: String): SignedTicket = signedTicketFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SignedTicket.toJson(): String = signedTicketToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TicketReport.Companion.fromJson(text: String): TicketReport = ticketReportFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TicketReport.toJson(): String = ticketReportToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ErrorCorrection.Companion.fromJson(text: String): ErrorCorrection = errorCorrectionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ErrorCorrection.toJson(): String = errorCorrectionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun QrStyle.Companion.fromJson(text: String): QrStyle = qrStyleFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun QrStyle.toJson(): String = qrStyleToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun QrMatrix.Companion.fromJson(text: String): QrMatrix = qrMatrixFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun QrMatrix.toJson(): String = qrMatrixToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Profile.Companion.fromJson(text: String): Profile = profileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Profile.toJson(): String = profileToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ProfileRef.Companion.fromJson(text: String): ProfileRef = profileRefFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ProfileRef.toJson(): String = profileRefToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ProfileDifference.Companion.fromJson(text: String): ProfileDifference = profileDifferenceFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ProfileDifference.toJson(): String = profileDifferenceToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun RequirementRow.Companion.fromJson(text: String): RequirementRow = requirementRowFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun RequirementRow.toJson(): String = requirementRowToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Adjustment.Companion.fromJson(text: String): Adjustment = adjustmentFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Adjustment.toJson(): String = adjustmentToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealProfile.Companion.fromJson(text: String): SealProfile = sealProfileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealProfile.toJson(): String = sealProfileToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PlatformComparison.Companion.fromJson(text: String): PlatformComparison = platformComparisonFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PlatformComparison.toJson(): String = platformComparisonToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Command.Companion.fromJson(text: String): Command = commandFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Command.toJson(): String = commandToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CaseState.Companion.fromJson(text: String): CaseState = caseStateFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CaseState.toJson(): String = caseStateToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LogEntry.Companion.fromJson(text: String): LogEntry = logEntryFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LogEntry.toJson(): String = logEntryToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Page.Companion.fromJson(text: String): Page = pageFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Page.toJson(): String = pageToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Decision.Companion.fromJson(text: String): Decision = decisionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Decision.toJson(): String = decisionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Outcome.Companion.fromJson(text: String): Outcome = outcomeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Outcome.toJson(): String = outcomeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ActionOffer.Companion.fromJson(text: String): ActionOffer = actionOfferFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ActionOffer.toJson(): String = actionOfferToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PersonTodo.Companion.fromJson(text: String): PersonTodo = personTodoFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PersonTodo.toJson(): String = personTodoToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Placement.Companion.fromJson(text: String): Placement = placementFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Placement.toJson(): String = placementToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Deadline.Companion.fromJson(text: String): Deadline = deadlineFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Deadline.toJson(): String = deadlineToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Progress.Companion.fromJson(text: String): Progress = progressFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Progress.toJson(): String = progressToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Difference.Companion.fromJson(text: String): Difference = differenceFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Difference.toJson(): String = differenceToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Lapse.Companion.fromJson(text: String): Lapse = lapseFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Lapse.toJson(): String = lapseToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceFacts.Companion.fromJson(text: String): LicenceFacts = licenceFactsFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceFacts.toJson(): String = licenceFactsToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealCommand.Companion.fromJson(text: String): SealCommand = sealCommandFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealCommand.toJson(): String = sealCommandToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealAccountState.Companion.fromJson(text: String): SealAccountState = sealAccountStateFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealAccountState.toJson(): String = sealAccountStateToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealLogEntry.Companion.fromJson(text: String): SealLogEntry = sealLogEntryFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealLogEntry.toJson(): String = sealLogEntryToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealDecision.Companion.fromJson(text: String): SealDecision = sealDecisionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealDecision.toJson(): String = sealDecisionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealOutcome.Companion.fromJson(text: String): SealOutcome = sealOutcomeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealOutcome.toJson(): String = sealOutcomeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealQuestion.Companion.fromJson(text: String): SealQuestion = sealQuestionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealQuestion.toJson(): String = sealQuestionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealAnswer.Companion.fromJson(text: String): SealAnswer = sealAnswerFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealAnswer.toJson(): String = sealAnswerToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealOffer.Companion.fromJson(text: String): SealOffer = sealOfferFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealOffer.toJson(): String = sealOfferToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Entitlement.Companion.fromJson(text: String): Entitlement = entitlementFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Entitlement.toJson(): String = entitlementToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealView.Companion.fromJson(text: String): SealView = sealViewFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealView.toJson(): String = sealViewToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun GrantView.Companion.fromJson(text: String): GrantView = grantViewFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun GrantView.toJson(): String = grantViewToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealTodo.Companion.fromJson(text: String): SealTodo = sealTodoFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealTodo.toJson(): String = sealTodoToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealDeadline.Companion.fromJson(text: String): SealDeadline = sealDeadlineFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealDeadline.toJson(): String = sealDeadlineToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceImpact.Companion.fromJson(text: String): LicenceImpact = licenceImpactFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceImpact.toJson(): String = licenceImpactToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealChange.Companion.fromJson(text: String): SealChange = sealChangeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealChange.toJson(): String = sealChangeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun WindowForm.Companion.fromJson(text: String): WindowForm = windowFormFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun WindowForm.toJson(): String = windowFormToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun FileFormat.Companion.fromJson(text: String): FileFormat = fileFormatFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun FileFormat.toJson(): String = fileFormatToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealableFile.Companion.fromJson(text: String): SealableFile = sealableFileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealableFile.toJson(): String = sealableFileToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PagePlacement.Companion.fromJson(text: String): PagePlacement = pagePlacementFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PagePlacement.toJson(): String = pagePlacementToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun OutputRequest.Companion.fromJson(text: String): OutputRequest = outputRequestFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun OutputRequest.toJson(): String = outputRequestToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun OutputPlan.Companion.fromJson(text: String): OutputPlan = outputPlanFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun OutputPlan.toJson(): String = outputPlanToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealActUse.Companion.fromJson(text: String): SealActUse = sealActUseFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealActUse.toJson(): String = sealActUseToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun RightReport.Companion.fromJson(text: String): RightReport = rightReportFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun RightReport.toJson(): String = rightReportToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerifiedDocument.Companion.fromJson(text: String): VerifiedDocument = verifiedDocumentFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerifiedDocument.toJson(): String = verifiedDocumentToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun StoredDocument.Companion.fromJson(text: String): StoredDocument = storedDocumentFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun StoredDocument.toJson(): String = storedDocumentToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingCommand.Companion.fromJson(text: String): SealingCommand = sealingCommandFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingCommand.toJson(): String = sealingCommandToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingState.Companion.fromJson(text: String): SealingState = sealingStateFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingState.toJson(): String = sealingStateToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingLogEntry.Companion.fromJson(text: String): SealingLogEntry = sealingLogEntryFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingLogEntry.toJson(): String = sealingLogEntryToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingDecision.Companion.fromJson(text: String): SealingDecision = sealingDecisionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingDecision.toJson(): String = sealingDecisionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealingOutcome.Companion.fromJson(text: String): SealingOutcome = sealingOutcomeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealingOutcome.toJson(): String = sealingOutcomeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Evidence.Companion.fromJson(text: String): Evidence = evidenceFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Evidence.toJson(): String = evidenceToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Offer.Companion.fromJson(text: String): Offer = offerFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Offer.toJson(): String = offerToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Duty.Companion.fromJson(text: String): Duty = dutyFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Duty.toJson(): String = dutyToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Principal.Companion.fromJson(text: String): Principal = principalFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Principal.toJson(): String = principalToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ActingFor.Companion.fromJson(text: String): ActingFor = actingForFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ActingFor.toJson(): String = actingForToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TrustLevel.Companion.fromJson(text: String): TrustLevel = trustLevelFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TrustLevel.toJson(): String = trustLevelToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Channel.Companion.fromJson(text: String): Channel = channelFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Channel.toJson(): String = channelToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun GrantOrigin.Companion.fromJson(text: String): GrantOrigin = grantOriginFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun GrantOrigin.toJson(): String = grantOriginToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Claim.Companion.fromJson(text: String): Claim = claimFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Claim.toJson(): String = claimToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun HandlerBinding.Companion.fromJson(text: String): HandlerBinding = handlerBindingFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun HandlerBinding.toJson(): String = handlerBindingToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceCopy.Companion.fromJson(text: String): LicenceCopy = licenceCopyFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceCopy.toJson(): String = licenceCopyToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentityProfile.Companion.fromJson(text: String): IdentityProfile = identityProfileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentityProfile.toJson(): String = identityProfileToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Presenter.Companion.fromJson(text: String): Presenter = presenterFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Presenter.toJson(): String = presenterToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun DocumentGap.Companion.fromJson(text: String): DocumentGap = documentGapFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun DocumentGap.toJson(): String = documentGapToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountRegistration.Companion.fromJson(text: String): AccountRegistration = accountRegistrationFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountRegistration.toJson(): String = accountRegistrationToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountCommand.Companion.fromJson(text: String): AccountCommand = accountCommandFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountCommand.toJson(): String = accountCommandToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountState.Companion.fromJson(text: String): AccountState = accountStateFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountState.toJson(): String = accountStateToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountEntry.Companion.fromJson(text: String): AccountEntry = accountEntryFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountEntry.toJson(): String = accountEntryToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountDecision.Companion.fromJson(text: String): AccountDecision = accountDecisionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountDecision.toJson(): String = accountDecisionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountOutcome.Companion.fromJson(text: String): AccountOutcome = accountOutcomeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountOutcome.toJson(): String = accountOutcomeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountLevel.Companion.fromJson(text: String): AccountLevel = accountLevelFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountLevel.toJson(): String = accountLevelToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun AccountLogin.Companion.fromJson(text: String): AccountLogin = accountLoginFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun AccountLogin.toJson(): String = accountLoginToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerificationView.Companion.fromJson(text: String): VerificationView = verificationViewFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerificationView.toJson(): String = verificationViewToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceProfile.Companion.fromJson(text: String): LicenceProfile = licenceProfileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceProfile.toJson(): String = licenceProfileToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ELicence.Companion.fromJson(text: String): ELicence = eLicenceFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ELicence.toJson(): String = eLicenceToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceCommand.Companion.fromJson(text: String): LicenceCommand = licenceCommandFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceCommand.toJson(): String = licenceCommandToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceWalletState.Companion.fromJson(text: String): LicenceWalletState = licenceWalletStateFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceWalletState.toJson(): String = licenceWalletStateToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceEntry.Companion.fromJson(text: String): LicenceEntry = licenceEntryFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceEntry.toJson(): String = licenceEntryToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceDecision.Companion.fromJson(text: String): LicenceDecision = licenceDecisionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceDecision.toJson(): String = licenceDecisionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceOutcome.Companion.fromJson(text: String): LicenceOutcome = licenceOutcomeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceOutcome.toJson(): String = licenceOutcomeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceListing.Companion.fromJson(text: String): LicenceListing = licenceListingFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceListing.toJson(): String = licenceListingToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun LicenceHolder.Companion.fromJson(text: String): LicenceHolder = licenceHolderFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun LicenceHolder.toJson(): String = licenceHolderToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun WalletPasswordView.Companion.fromJson(text: String): WalletPasswordView = walletPasswordViewFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun WalletPasswordView.toJson(): String = walletPasswordViewToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun IdentityUse.Companion.fromJson(text: String): IdentityUse = identityUseFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun IdentityUse.toJson(): String = identityUseToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealKind.Companion.fromJson(text: String): SealKind = sealKindFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealKind.toJson(): String = sealKindToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Background.Companion.fromJson(text: String): Background = backgroundFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Background.toJson(): String = backgroundToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealDesign.Companion.fromJson(text: String): SealDesign = sealDesignFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealDesign.toJson(): String = sealDesignToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealPreset.Companion.fromJson(text: String): SealPreset = sealPresetFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealPreset.toJson(): String = sealPresetToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealContent.Companion.fromJson(text: String): SealContent = sealContentFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealContent.toJson(): String = sealContentToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Paper.Companion.fromJson(text: String): Paper = paperFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Paper.toJson(): String = paperToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PaperLayout.Companion.fromJson(text: String): PaperLayout = paperLayoutFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PaperLayout.toJson(): String = paperLayoutToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PaperHead.Companion.fromJson(text: String): PaperHead = paperHeadFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PaperHead.toJson(): String = paperHeadToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun DigestAlgorithm.Companion.fromJson(text: String): DigestAlgorithm = digestAlgorithmFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun DigestAlgorithm.toJson(): String = digestAlgorithmToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SignatureScheme.Companion.fromJson(text: String): SignatureScheme = signatureSchemeFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SignatureScheme.toJson(): String = signatureSchemeToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun CertificateSummary.Companion.fromJson(text: String): CertificateSummary = certificateSummaryFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun CertificateSummary.toJson(): String = certificateSummaryToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealDraft.Companion.fromJson(text: String): SealDraft = sealDraftFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealDraft.toJson(): String = sealDraftToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealSigning.Companion.fromJson(text: String): SealSigning = sealSigningFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealSigning.toJson(): String = sealSigningToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealFile.Companion.fromJson(text: String): SealFile = sealFileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealFile.toJson(): String = sealFileToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealSignatureFile.Companion.fromJson(text: String): SealSignatureFile = sealSignatureFileFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealSignatureFile.toJson(): String = sealSignatureFileToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SealVerification.Companion.fromJson(text: String): SealVerification = sealVerificationFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SealVerification.toJson(): String = sealVerificationToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun StampPlan.Companion.fromJson(text: String): StampPlan = stampPlanFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun StampPlan.toJson(): String = stampPlanToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Resolution.Companion.fromJson(text: String): Resolution = resolutionFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Resolution.toJson(): String = resolutionToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun SigningRequest.Companion.fromJson(text: String): SigningRequest = signingRequestFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun SigningRequest.toJson(): String = signingRequestToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun Prepared.Companion.fromJson(text: String): Prepared = preparedFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun Prepared.toJson(): String = preparedToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun ValidationData.Companion.fromJson(text: String): ValidationData = validationDataFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun ValidationData.toJson(): String = validationDataToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun TimestampRequest.Companion.fromJson(text: String): TimestampRequest = timestampRequestFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun TimestampRequest.toJson(): String = timestampRequestToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun PreparedTimestamp.Companion.fromJson(text: String): PreparedTimestamp = preparedTimestampFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun PreparedTimestamp.toJson(): String = preparedTimestampToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerificationPolicy.Companion.fromJson(text: String): VerificationPolicy = verificationPolicyFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerificationPolicy.toJson(): String = verificationPolicyToJson(this)

/** Reads it from JSON text, strictly. */
@Throws(DengjiException::class)
public fun VerificationReport.Companion.fromJson(text: String): VerificationReport = verificationReportFromJson(text)

/** Writes it as JSON text. */
@Throws(DengjiException::class)
public fun VerificationReport.toJson(): String = verificationReportToJson(this)
