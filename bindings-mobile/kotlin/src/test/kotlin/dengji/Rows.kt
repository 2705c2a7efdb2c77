// Generated from the table of operations by `cargo xtask generate`; do not edit.
package dengji

import dengji.documents.*

/** Calls the row of a step; nothing where there is none of that name. */
internal fun callRow(step: Step): Any? = when (step.row.substringBefore('.', "")) {
    "" -> rowsOf(step)
    "Regions" -> rowsOfRegions(step)
    "Dictionaries" -> rowsOfDictionaries(step)
    "WorkCalendar" -> rowsOfWorkCalendar(step)
    "Profile" -> rowsOfProfile(step)
    "SubCase" -> rowsOfSubCase(step)
    "Context" -> rowsOfContext(step)
    "Case" -> rowsOfCase(step)
    "IdentityProfile" -> rowsOfIdentityProfile(step)
    "AccountContext" -> rowsOfAccountContext(step)
    "EnterpriseAccount" -> rowsOfEnterpriseAccount(step)
    "LicenceProfile" -> rowsOfLicenceProfile(step)
    "LicenceContext" -> rowsOfLicenceContext(step)
    "LicenceWallet" -> rowsOfLicenceWallet(step)
    "SealProfile" -> rowsOfSealProfile(step)
    "SealContext" -> rowsOfSealContext(step)
    "SealAccount" -> rowsOfSealAccount(step)
    "SealingSession" -> rowsOfSealingSession(step)
    "Certificate" -> rowsOfCertificate(step)
    "SoftwareKey" -> rowsOfSoftwareKey(step)
    "SealTrust" -> rowsOfSealTrust(step)
    "ElectronicSeal" -> rowsOfElectronicSeal(step)
    "SealSignature" -> rowsOfSealSignature(step)
    "Verifier" -> rowsOfVerifier(step)
    "Font" -> rowsOfFont(step)
    "Picture" -> rowsOfPicture(step)
    "QrCode" -> rowsOfQrCode(step)
    "Fonts" -> rowsOfFonts(step)
    "Sheet" -> rowsOfSheet(step)
    else -> NO_ROW
}

private fun rowsOf(step: Step): Any? = when (step.row) {
    "text" -> text(step.json("finding") { Finding.fromJson(it) }!!, step.text("language")?.let { Language.of(it) })
    "names" -> names().map { each -> parse(each.toJson()) }
    "name" -> name(step.text("kind")!!, step.text("code")!!)?.let { one -> parse(one.toJson()) }
    "requirement" -> requirement(step.text("id")!!)?.let { one -> parse(one.toJson()) }
    "requirements" -> requirements().map { each -> parse(each.toJson()) }
    "citations" -> citations(step.text("code")!!).map { each -> parse(each.toJson()) }
    "check_identifier" -> parse(checkIdentifier(step.text("kind")?.let { IdentifierKind.of(it) }!!, step.text("text")!!, step.text("today")!!, step.handle<Regions>("regions")).toJson())
    "check_identifiers" -> parse(checkIdentifiers(step.text("kind")?.let { IdentifierKind.of(it) }!!, step.texts("texts")!!, step.text("today")!!, step.handle<Regions>("regions")).toJson())
    "person_key" -> personKey(step.text("documentNumber")!!, step.text("kind")?.let { IdentifierKind.of(it) })
    "enterprise_key" -> enterpriseKey(step.json("enterprise") { Enterprise.fromJson(it) }!!)
    "unit_key" -> unitKey(step.text("unitCode")!!)
    "mask_identifier" -> maskIdentifier(step.text("kind")?.let { IdentifierKind.of(it) }!!, step.text("text")!!)
    "projects_of" -> projectsOf(step.jsons("projects") { Project.fromJson(it) }!!, step.json("enterprise") { Enterprise.fromJson(it) }!!).map { each -> parse(each.toJson()) }
    "deselect_units" -> deselectUnits(step.jsons("selected") { PropertyUnit.fromJson(it) }!!, step.texts("codes")!!).let { mapOf("selected" to it.selected.map { each -> parse(each.toJson()) }, "findings" to it.findings.map { each -> parse(each.toJson()) }) }
    "share_materials" -> shareMaterials(step.jsons("shared") { Material.fromJson(it) }!!, step.jsons("own") { Material.fromJson(it) }!!, step.text("mode")?.let { ShareMode.of(it) }!!).let { mapOf("own" to it.own.map { each -> parse(each.toJson()) }, "skipped" to it.skipped) }
    "parse_share" -> parseShare(step.text("text")!!)
    "china_date" -> chinaDate(step.instant("now")!!)
    "verify_log" -> parse(verifyLog(step.jsons("log") { LogEntry.fromJson(it) }!!, step.text("head")).toJson())
    "erase_log_entry" -> parse(eraseLogEntry(step.json("entry") { LogEntry.fromJson(it) }!!).toJson())
    "what_if" -> whatIf(step.jsons("log") { LogEntry.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.handle<Regions>("regions")).map { each -> parse(each.toJson()) }
    "recognise_file" -> recogniseFile(step.bytes("data")!!).word
    "sealable_file" -> parse(sealableFile(step.text("id")!!, step.text("name")!!, step.bytes("data")!!, step.number("pages")!!).toJson())
    "check_seal_coverage" -> checkSealCoverage(step.handle<SealProfileHandle>("profile")!!, step.number("pages")!!, step.jsons("placements") { PagePlacement.fromJson(it) }!!)?.let { one -> parse(one.toJson()) }
    "output_plan" -> parse(outputPlan(step.handle<SealProfileHandle>("profile")!!, step.json("request") { OutputRequest.fromJson(it) }!!).toJson())
    "right_at_signing" -> parse(rightAtSigning(step.handle<SealAccount>("account")!!, step.handle<SealProfileHandle>("profile")!!, step.json("used") { SealActUse.fromJson(it) }!!).toJson())
    "case_evidence" -> parse(caseEvidence(step.json("document") { VerifiedDocument.fromJson(it) }!!, step.text("current")!!).toJson())
    "attach_document" -> parse(attachDocument(step.json("document") { StoredDocument.fromJson(it) }!!, step.json("person") { Principal.fromJson(it) }!!, step.text("item")!!).toJson())
    "sign_ticket" -> parse(signTicket(step.json("ticket") { Ticket.fromJson(it) }!!, step.text("privateKey")!!).toJson())
    "prepare_ticket" -> parse(prepareTicket(step.json("ticket") { Ticket.fromJson(it) }!!, step.text("publicKey")).toJson())
    "complete_ticket" -> parse(completeTicket(step.json("ticket") { Ticket.fromJson(it) }!!, step.text("signature")!!, step.text("publicKey")).toJson())
    "verify_ticket" -> parse(verifyTicket(step.text("payload")!!, step.jsons("keys") { PlatformKey.fromJson(it) }!!, step.instant("now")!!).toJson())
    "digest" -> digest(step.text("algorithm")?.let { DigestAlgorithm.of(it) }!!, step.bytes("data")!!)
    "timestamp_request" -> timestampRequest(step.text("algorithm")?.let { DigestAlgorithm.of(it) }!!, step.bytes("digest")!!, step.bytes("nonce"))
    "timestamp_token" -> timestampToken(step.bytes("response")!!, step.bytes("nonce"))
    "ocsp_request" -> ocspRequest(step.handle<Certificate>("certificate")!!, step.handle<Certificate>("issuer")!!, step.bytes("nonce"))
    "notice_deadlines" -> noticeDeadlines(step.jsons("notices") { PendingNotice.fromJson(it) }!!, step.instant("after")!!, step.instant("until")!!, step.handle<ProfileHandle>("profile")!!, step.handle<WorkCalendar>("calendar")).map { each -> parse(each.toJson()) }
    "certificate_deadlines" -> certificateDeadlines(step.handles<Certificate>("certificates")!!, step.instant("after")!!, step.instant("until")!!).map { each -> parse(each.toJson()) }
    "ticket_deadlines" -> ticketDeadlines(step.jsons("tickets") { Ticket.fromJson(it) }!!, step.instant("after")!!, step.instant("until")!!, step.jsons("keys") { PlatformKey.fromJson(it) }).map { each -> parse(each.toJson()) }
    "prepare_seal" -> prepareSeal(step.json("draft") { SealDraft.fromJson(it) }!!, step.bytes("picture")!!, step.handles<Certificate>("signers")!!, step.handle<Certificate>("maker")!!)
    "complete_seal" -> completeSeal(step.bytes("message")!!, step.handle<Certificate>("maker")!!, step.bytes("signature")!!, step.bytes("timestamp"))
    "prepare_seal_signature" -> prepareSealSignature(step.handle<ElectronicSeal>("seal")!!, step.handle<Certificate>("signer")!!, step.bytes("digest")!!, step.json("signing") { SealSigning.fromJson(it) }!!)
    "complete_seal_signature" -> completeSealSignature(step.bytes("message")!!, step.handle<Certificate>("signer")!!, step.bytes("signature")!!, step.bytes("timestamp"))
    "repair_document" -> repairDocument(step.bytes("pdf")!!).let { mapOf("pdf" to it.pdf, "report" to parse(it.report.toJson())) }
    "resolve_plan" -> parse(resolvePlan(step.bytes("pdf")!!, step.json("plan") { StampPlan.fromJson(it) }!!).toJson())
    "lint_plan" -> parse(lintPlan(step.bytes("pdf")!!, step.json("plan") { StampPlan.fromJson(it) }!!).toJson())
    "check_signing" -> parse(checkSigning(step.bytes("pdf")!!, step.json("request") { SigningRequest.fromJson(it) }!!, step.number("pictures")).toJson())
    "prepare_document" -> prepareDocument(step.bytes("pdf")!!, step.json("request") { SigningRequest.fromJson(it) }!!, step.handles<Picture>("pictures")).let { mapOf("pdf" to it.pdf, "prepared" to parse(it.prepared.toJson())) }
    "complete_document" -> completeDocument(step.bytes("pdf")!!, step.json("prepared") { Prepared.fromJson(it) }!!, step.bytes("signature")!!, step.bytes("timestamp"))
    "sign_document" -> signDocument(step.bytes("pdf")!!, step.json("request") { SigningRequest.fromJson(it) }!!, step.handle<SoftwareKey>("key")!!, step.handles<Picture>("pictures"), step.bytes("entropy"))
    "add_validation_data" -> addValidationData(step.bytes("pdf")!!, step.json("data") { ValidationData.fromJson(it) }!!)
    "prepare_timestamp" -> prepareTimestamp(step.bytes("pdf")!!, step.json("request") { TimestampRequest.fromJson(it) }!!).let { mapOf("pdf" to it.pdf, "prepared" to parse(it.prepared.toJson())) }
    "complete_timestamp" -> completeTimestamp(step.bytes("pdf")!!, step.json("prepared") { PreparedTimestamp.fromJson(it) }!!, step.bytes("token")!!)
    "seal_presets" -> sealPresets().map { each -> parse(each.toJson()) }
    "seal_design" -> parse(sealDesign(step.json("preset") { SealPreset.fromJson(it) }!!, step.json("content") { SealContent.fromJson(it) }!!).toJson())
    "seal_design_for" -> sealDesignFor(step.json("kind") { SealKind.fromJson(it) }!!, step.json("content") { SealContent.fromJson(it) }!!)?.let { one -> parse(one.toJson()) }
    "lint_seal" -> parse(lintSeal(step.json("design") { SealDesign.fromJson(it) }!!, step.handle<Font>("font")!!).toJson())
    "draw_seal" -> drawSeal(step.json("design") { SealDesign.fromJson(it) }!!, step.handle<Font>("font")!!)
    "typeset" -> typeset(step.json("paper") { Paper.fromJson(it) }!!, step.handle<Fonts>("fonts")!!).let { mapOf("pdf" to it.pdf, "layout" to parse(it.layout.toJson())) }
    "application_form" -> if (step.isHeld("subCase")) parse(applicationForm(step.handle<SubCaseHandle>("subCase")!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson()) else parse(applicationForm(step.json("subCase") { SubCaseDocument.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson())
    "receipt_paper" -> if (step.isHeld("subCase")) parse(receiptPaper(step.handle<SubCaseHandle>("subCase")!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson()) else parse(receiptPaper(step.json("subCase") { SubCaseDocument.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson())
    "acceptance" -> parse(acceptance(step.json("report") { Report.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!).toJson())
    "acceptance_paper" -> if (step.isHeld("subCase")) parse(acceptancePaper(step.handle<SubCaseHandle>("subCase")!!, step.json("decision") { Acceptance.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson()) else parse(acceptancePaper(step.json("subCase") { SubCaseDocument.fromJson(it) }!!, step.json("decision") { Acceptance.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson())
    "inquiry_paper" -> inquiryPaper(step.handle<Case>("case")!!, step.text("subCase")!!, step.json("inquiry") { Inquiry.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!)?.let { one -> parse(one.toJson()) }
    "window_paper" -> parse(windowPaper(step.json("form") { WindowForm.fromJson(it) }!!, step.handle<SealProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson())
    "certificate_of_completion" -> parse(certificateOfCompletion(step.handle<Case>("case")!!, step.handle<ProfileHandle>("profile")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson())
    "verification_paper" -> parse(verificationPaper(step.json("report") { VerificationReport.fromJson(it) }!!, step.text("file")!!, step.text("digest")!!, step.text("issuer")!!, step.json("head") { PaperHead.fromJson(it) }!!).toJson())
    else -> NO_ROW
}

private fun rowsOfRegions(step: Step): Any? = when (step.row) {
    "Regions.new" -> Regions(step.jsons("additions") { Region.fromJson(it) })
    "Regions.as_of" -> step.on<Regions>().asOf()
    "Regions.history" -> step.on<Regions>().history(step.text("code")!!).map { each -> parse(each.toJson()) }
    else -> NO_ROW
}

private fun rowsOfDictionaries(step: Step): Any? = when (step.row) {
    "Dictionaries.new" -> Dictionaries(step.jsons("overlay") { Dictionary.fromJson(it) })
    "Dictionaries.all" -> step.on<Dictionaries>().all().map { each -> parse(each.toJson()) }
    "Dictionaries.ids" -> step.on<Dictionaries>().ids()
    "Dictionaries.get" -> step.on<Dictionaries>().get(step.text("table")!!)?.let { one -> parse(one.toJson()) }
    "Dictionaries.name_of" -> step.on<Dictionaries>().nameOf(step.text("table")!!, step.text("code")!!)
    "Dictionaries.code_of" -> step.on<Dictionaries>().codeOf(step.text("table")!!, step.text("name")!!)
    else -> NO_ROW
}

private fun rowsOfWorkCalendar(step: Step): Any? = when (step.row) {
    "WorkCalendar.new" -> WorkCalendar(step.jsons("years") { CalendarYear.fromJson(it) }, step.texts("rest"))
    "WorkCalendar.years" -> step.on<WorkCalendar>().years().map { each -> parse(each.toJson()) }
    "WorkCalendar.day" -> parse(step.on<WorkCalendar>().day(step.text("date")!!).toJson())
    "WorkCalendar.moved" -> parse(step.on<WorkCalendar>().moved(step.text("date")!!).toJson())
    "WorkCalendar.after_working_days" -> parse(step.on<WorkCalendar>().afterWorkingDays(step.text("day")!!, step.number("count")!!).toJson())
    else -> NO_ROW
}

private fun rowsOfProfile(step: Step): Any? = when (step.row) {
    "Profile.new" -> ProfileHandle(step.json("document") { Profile.fromJson(it) }!!)
    "Profile.builtin" -> ProfileHandle.builtin(step.text("id")!!, step.text("version"))
    "Profile.builtin_ids" -> ProfileHandle.builtinIds().map { each -> parse(each.toJson()) }
    "Profile.adjusted" -> step.on<ProfileHandle>().adjusted(step.jsons("adjustments") { Adjustment.fromJson(it) }!!)
    "Profile.resolved" -> step.on<ProfileHandle>().resolved(step.json("settings") { ProfileSettings.fromJson(it) }!!)
    "Profile.lint_settings" -> parse(step.on<ProfileHandle>().lintSettings(step.json("settings") { ProfileSettings.fromJson(it) }!!).toJson())
    "Profile.id" -> step.on<ProfileHandle>().id()
    "Profile.version" -> step.on<ProfileHandle>().version()
    "Profile.document" -> parse(step.on<ProfileHandle>().document().toJson())
    "Profile.to_json" -> step.on<ProfileHandle>().toJson()
    "Profile.get" -> step.on<ProfileHandle>().get(step.text("pointer")!!)
    "Profile.lint" -> parse(step.on<ProfileHandle>().lint().toJson())
    "Profile.diff" -> step.on<ProfileHandle>().diff(step.handle<ProfileHandle>("other")!!).map { each -> parse(each.toJson()) }
    "Profile.notes" -> step.on<ProfileHandle>().notes(step.text("action")!!).map { each -> parse(each.toJson()) }
    "Profile.dictionaries" -> step.on<ProfileHandle>().dictionaries()
    "Profile.check" -> if (step.isHeld("subCase")) parse(step.on<ProfileHandle>().check(step.handle<SubCaseHandle>("subCase")!!, step.text("today")!!, step.handle<Regions>("regions")).toJson()) else parse(step.on<ProfileHandle>().check(step.json("subCase") { SubCaseDocument.fromJson(it) }!!, step.text("today")!!, step.handle<Regions>("regions")).toJson())
    "Profile.form" -> if (step.isHeld("subCase")) parse(step.on<ProfileHandle>().form(step.handle<SubCaseHandle>("subCase")!!, step.text("today")!!).toJson()) else parse(step.on<ProfileHandle>().form(step.json("subCase") { SubCaseDocument.fromJson(it) }!!, step.text("today")!!).toJson())
    "Profile.form_for" -> parse(step.on<ProfileHandle>().formFor(step.text("businessType")!!, step.text("today")!!).toJson())
    "Profile.place_label" -> step.on<ProfileHandle>().placeLabel(step.text("businessType")!!, step.json("finding") { Finding.fromJson(it) }!!)?.let { one -> parse(one.toJson()) }
    "Profile.checklist" -> if (step.isHeld("subCase")) step.on<ProfileHandle>().checklist(step.handle<SubCaseHandle>("subCase")!!, step.text("today")!!).map { each -> parse(each.toJson()) } else step.on<ProfileHandle>().checklist(step.json("subCase") { SubCaseDocument.fromJson(it) }!!, step.text("today")!!).map { each -> parse(each.toJson()) }
    "Profile.receipt_list" -> parse(step.on<ProfileHandle>().receiptList(step.jsons("materials") { Material.fromJson(it) }!!).toJson())
    "Profile.grid" -> step.on<ProfileHandle>().grid(step.json("project") { Project.fromJson(it) }!!, step.text("businessType")!!, step.texts("selected")).map { each -> parse(each.toJson()) }
    "Profile.select_units" -> step.on<ProfileHandle>().selectUnits(step.json("project") { Project.fromJson(it) }!!, step.jsons("selected") { PropertyUnit.fromJson(it) }!!, step.texts("codes")!!, step.text("businessType")!!).let { mapOf("selected" to it.selected.map { each -> parse(each.toJson()) }, "findings" to it.findings.map { each -> parse(each.toJson()) }) }
    "Profile.check_register" -> if (step.isHeld("subCase")) parse(step.on<ProfileHandle>().checkRegister(step.jsons("facts") { RegisterFact.fromJson(it) }!!, step.handle<SubCaseHandle>("subCase")!!, step.text("today")!!).toJson()) else parse(step.on<ProfileHandle>().checkRegister(step.jsons("facts") { RegisterFact.fromJson(it) }!!, step.json("subCase") { SubCaseDocument.fromJson(it) }!!, step.text("today")!!).toJson())
    "Profile.eligibility" -> parse(step.on<ProfileHandle>().eligibility(step.json("unit") { PropertyUnit.fromJson(it) }!!, step.text("businessType")!!).toJson())
    "Profile.lapse" -> step.on<ProfileHandle>().lapse(step.text("possibleSince")!!, step.text("today")!!, step.texts("holidays"), step.handle<WorkCalendar>("calendar"))?.let { one -> parse(one.toJson()) }
    "Profile.sheet_mapping" -> parse(step.on<ProfileHandle>().sheetMapping(step.json("sheet") { SheetRows.fromJson(it) }!!, step.text("businessType")).toJson())
    "Profile.read_sheet" -> step.on<ProfileHandle>().readSheet(step.json("sheet") { SheetRows.fromJson(it) }!!, step.text("today")!!, step.json("mapping") { SheetMapping.fromJson(it) }, step.handle<Regions>("regions"))
    "Profile.sheet_template" -> parse(step.on<ProfileHandle>().sheetTemplate(step.text("businessType")!!, step.text("today")!!).toJson())
    "Profile.write_sheet" -> parse(step.on<ProfileHandle>().writeSheet(step.jsons("subCases") { SubCaseDocument.fromJson(it) }!!).toJson())
    else -> NO_ROW
}

private fun rowsOfSubCase(step: Step): Any? = when (step.row) {
    "SubCase.new" -> SubCaseHandle(step.json("document") { SubCaseDocument.fromJson(it) }!!)
    "SubCase.read_leniently" -> SubCaseHandle.readLeniently(step.text("text")!!).let { mapOf("subCase" to it.subCase, "findings" to it.findings.map { each -> parse(each.toJson()) }) }
    "SubCase.document" -> parse(step.on<SubCaseHandle>().document().toJson())
    "SubCase.to_json" -> step.on<SubCaseHandle>().toJson()
    else -> NO_ROW
}

private fun rowsOfContext(step: Step): Any? = when (step.row) {
    "Context.new" -> CaseContext(step.instant("now")!!, step.json("actor") { Actor.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.handle<Regions>("regions"), step.text("salt"))
    "Context.at" -> step.on<CaseContext>().at(step.instant("now")!!, step.text("salt"))
    else -> NO_ROW
}

private fun rowsOfCase(step: Step): Any? = when (step.row) {
    "Case.open" -> openCase(step.json("command") { Command.fromJson(it) }!!, step.handle<CaseContext>("context")!!).let { mapOf("opened" to it.case, "outcome" to parse(it.outcome.toJson())) }
    "Case.replay" -> Case.replay(step.jsons("log") { LogEntry.fromJson(it) }!!)
    "Case.from_state" -> Case.fromState(step.json("state") { CaseState.fromJson(it) }!!)
    "Case.verify" -> parse(Case.verify(step.json("state") { CaseState.fromJson(it) }!!, step.jsons("log") { LogEntry.fromJson(it) }!!).toJson())
    "Case.decide" -> parse(step.on<Case>().decide(step.json("command") { Command.fromJson(it) }!!, step.handle<CaseContext>("context")!!).toJson())
    "Case.apply" -> parse(step.on<Case>().apply(step.jsons("entries") { LogEntry.fromJson(it) }!!).toJson())
    "Case.handle" -> parse(step.on<Case>().handle(step.json("command") { Command.fromJson(it) }!!, step.handle<CaseContext>("context")!!).toJson())
    "Case.answer" -> parse(Case.answer(step.json("entry") { LogEntry.fromJson(it) }!!).toJson())
    "Case.state" -> parse(step.on<Case>().state().toJson())
    "Case.to_json" -> step.on<Case>().toJson()
    "Case.profile" -> parse(step.on<Case>().profile().toJson())
    "Case.head" -> step.on<Case>().head()
    "Case.version" -> step.on<Case>().version()
    "Case.id" -> step.on<Case>().id()
    "Case.stage" -> step.on<Case>().stage().word
    "Case.sub_case" -> step.on<Case>().subCase(step.text("id")!!, step.handle<CaseContext>("context")!!)?.let { one -> parse(one.toJson()) }
    "Case.sub_case_document" -> step.on<Case>().subCaseDocument(step.text("subCase")!!, step.handle<CaseContext>("context")!!)?.let { one -> parse(one.toJson()) }
    "Case.form" -> step.on<Case>().form(step.text("subCase")!!, step.handle<CaseContext>("context")!!, step.json("draft") { SubCaseDocument.fromJson(it) })?.let { one -> parse(one.toJson()) }
    "Case.action_form" -> step.on<Case>().actionForm(step.text("action")!!, step.handle<CaseContext>("context")!!, step.text("subCase"), step.text("draft"))?.let { one -> parse(one.toJson()) }
    "Case.inquiry_digest" -> step.on<Case>().inquiryDigest(step.text("subCase")!!, step.json("inquiry") { Inquiry.fromJson(it) }!!, step.handle<CaseContext>("context")!!)
    "Case.sub_cases" -> step.on<Case>().subCases(step.handle<CaseContext>("context")!!, step.json("page") { Page.fromJson(it) }).map { each -> parse(each.toJson()) }
    "Case.mailbox" -> parse(step.on<Case>().mailbox(step.text("mailbox")?.let { Mailbox.of(it) }!!, step.handle<CaseContext>("context")!!, step.texts("subCases"), step.json("page") { Page.fromJson(it) }).toJson())
    "Case.units" -> parse(step.on<Case>().units(step.handle<CaseContext>("context")!!, step.json("page") { Page.fromJson(it) }).toJson())
    "Case.index" -> parse(step.on<Case>().index(step.handle<ProfileHandle>("profile")!!, step.texts("subCases")).toJson())
    "Case.index_after" -> parse(step.on<Case>().indexAfter(step.jsons("entries") { LogEntry.fromJson(it) }!!, step.handle<ProfileHandle>("profile")!!, step.texts("subCases")).toJson())
    "Case.actions" -> step.on<Case>().actions(step.handle<CaseContext>("context")!!, step.json("page") { Page.fromJson(it) }).map { each -> parse(each.toJson()) }
    "Case.check" -> parse(step.on<Case>().check(step.handle<CaseContext>("context")!!).toJson())
    "Case.todo" -> step.on<Case>().todo(step.handle<CaseContext>("context")!!).map { each -> parse(each.toJson()) }
    "Case.placements" -> step.on<Case>().placements(step.handle<ProfileHandle>("profile")!!, step.instant("now")!!, step.json("page") { Page.fromJson(it) }).map { each -> parse(each.toJson()) }
    "Case.next_deadline" -> step.on<Case>().nextDeadline(step.instant("now")!!)?.let { one -> parse(one.toJson()) }
    "Case.notice" -> step.on<Case>().notice(step.text("subCase")!!, step.handle<CaseContext>("context")!!, step.handle<WorkCalendar>("calendar"))?.let { one -> parse(one.toJson()) }
    "Case.conversion" -> parse(step.on<Case>().conversion(step.text("subCase")!!, step.text("caseId")!!, step.handle<CaseContext>("context")!!, step.handle<WorkCalendar>("calendar")).toJson())
    "Case.deadlines" -> step.on<Case>().deadlines(step.instant("after")!!, step.instant("until")!!, step.handle<CaseContext>("context")!!, step.handle<WorkCalendar>("calendar")).map { each -> parse(each.toJson()) }
    "Case.progress" -> parse(step.on<Case>().progress(step.handle<ProfileHandle>("profile")!!).toJson())
    else -> NO_ROW
}

private fun rowsOfIdentityProfile(step: Step): Any? = when (step.row) {
    "IdentityProfile.new" -> IdentityProfileHandle(step.json("document") { IdentityProfile.fromJson(it) }!!)
    "IdentityProfile.builtin" -> IdentityProfileHandle.builtin(step.text("id")!!, step.text("version"))
    "IdentityProfile.builtin_ids" -> IdentityProfileHandle.builtinIds().map { each -> parse(each.toJson()) }
    "IdentityProfile.adjusted" -> step.on<IdentityProfileHandle>().adjusted(step.jsons("adjustments") { Adjustment.fromJson(it) }!!)
    "IdentityProfile.resolved" -> step.on<IdentityProfileHandle>().resolved(step.json("settings") { ProfileSettings.fromJson(it) }!!)
    "IdentityProfile.lint_settings" -> parse(step.on<IdentityProfileHandle>().lintSettings(step.json("settings") { ProfileSettings.fromJson(it) }!!).toJson())
    "IdentityProfile.id" -> step.on<IdentityProfileHandle>().id()
    "IdentityProfile.version" -> step.on<IdentityProfileHandle>().version()
    "IdentityProfile.document" -> parse(step.on<IdentityProfileHandle>().document().toJson())
    "IdentityProfile.to_json" -> step.on<IdentityProfileHandle>().toJson()
    "IdentityProfile.get" -> step.on<IdentityProfileHandle>().get(step.text("pointer")!!)
    "IdentityProfile.lint" -> parse(step.on<IdentityProfileHandle>().lint().toJson())
    "IdentityProfile.diff" -> step.on<IdentityProfileHandle>().diff(step.handle<IdentityProfileHandle>("other")!!).map { each -> parse(each.toJson()) }
    "IdentityProfile.notes" -> step.on<IdentityProfileHandle>().notes(step.text("action")!!).map { each -> parse(each.toJson()) }
    "IdentityProfile.check_registration" -> parse(step.on<IdentityProfileHandle>().checkRegistration(step.json("registration") { AccountRegistration.fromJson(it) }!!, step.text("today")!!, step.handle<Regions>("regions")).toJson())
    "IdentityProfile.on_site_missing" -> step.on<IdentityProfileHandle>().onSiteMissing(step.text("method")!!, step.text("presenter")?.let { Presenter.of(it) }!!, step.texts("documents")!!)?.let { one -> parse(one.toJson()) }
    "IdentityProfile.level_named" -> step.on<IdentityProfileHandle>().levelNamed(step.text("name")!!)?.let { one -> one.word }
    "IdentityProfile.acting_by_e_licence" -> step.on<IdentityProfileHandle>().actingByELicence(step.json("enterprise") { Enterprise.fromJson(it) }!!)?.let { one -> parse(one.toJson()) }
    else -> NO_ROW
}

private fun rowsOfAccountContext(step: Step): Any? = when (step.row) {
    "AccountContext.new" -> AccountContext(step.instant("now")!!, step.json("actor") { Actor.fromJson(it) }!!, step.handle<IdentityProfileHandle>("profile")!!, step.handle<Regions>("regions"), step.text("salt"))
    "AccountContext.at" -> step.on<AccountContext>().at(step.instant("now")!!, step.text("salt"))
    else -> NO_ROW
}

private fun rowsOfEnterpriseAccount(step: Step): Any? = when (step.row) {
    "EnterpriseAccount.open" -> openEnterpriseAccount(step.json("command") { AccountCommand.fromJson(it) }!!, step.handle<AccountContext>("context")!!).let { mapOf("opened" to it.account, "outcome" to parse(it.outcome.toJson())) }
    "EnterpriseAccount.replay" -> EnterpriseAccount.replay(step.jsons("log") { AccountEntry.fromJson(it) }!!)
    "EnterpriseAccount.from_state" -> EnterpriseAccount.fromState(step.json("state") { AccountState.fromJson(it) }!!)
    "EnterpriseAccount.verify" -> parse(EnterpriseAccount.verify(step.json("state") { AccountState.fromJson(it) }!!, step.jsons("log") { AccountEntry.fromJson(it) }!!).toJson())
    "EnterpriseAccount.decide" -> parse(step.on<EnterpriseAccount>().decide(step.json("command") { AccountCommand.fromJson(it) }!!, step.handle<AccountContext>("context")!!).toJson())
    "EnterpriseAccount.apply" -> parse(step.on<EnterpriseAccount>().apply(step.jsons("entries") { AccountEntry.fromJson(it) }!!).toJson())
    "EnterpriseAccount.handle" -> parse(step.on<EnterpriseAccount>().handle(step.json("command") { AccountCommand.fromJson(it) }!!, step.handle<AccountContext>("context")!!).toJson())
    "EnterpriseAccount.answer" -> parse(EnterpriseAccount.answer(step.json("entry") { AccountEntry.fromJson(it) }!!).toJson())
    "EnterpriseAccount.state" -> parse(step.on<EnterpriseAccount>().state().toJson())
    "EnterpriseAccount.to_json" -> step.on<EnterpriseAccount>().toJson()
    "EnterpriseAccount.profile" -> parse(step.on<EnterpriseAccount>().profile().toJson())
    "EnterpriseAccount.head" -> step.on<EnterpriseAccount>().head()
    "EnterpriseAccount.version" -> step.on<EnterpriseAccount>().version()
    "EnterpriseAccount.verify_log" -> parse(EnterpriseAccount.verifyLog(step.jsons("log") { AccountEntry.fromJson(it) }!!, step.text("head")).toJson())
    "EnterpriseAccount.erase_log_entry" -> parse(EnterpriseAccount.eraseLogEntry(step.json("entry") { AccountEntry.fromJson(it) }!!).toJson())
    "EnterpriseAccount.enterprise" -> parse(step.on<EnterpriseAccount>().enterprise().toJson())
    "EnterpriseAccount.level" -> parse(step.on<EnterpriseAccount>().level(step.handle<IdentityProfileHandle>("profile")!!).toJson())
    "EnterpriseAccount.logins" -> step.on<EnterpriseAccount>().logins(step.handle<IdentityProfileHandle>("profile")!!).map { each -> parse(each.toJson()) }
    "EnterpriseAccount.verifications" -> step.on<EnterpriseAccount>().verifications(step.handle<AccountContext>("context")!!).map { each -> parse(each.toJson()) }
    "EnterpriseAccount.handlers" -> step.on<EnterpriseAccount>().handlers(step.handle<AccountContext>("context")!!).map { each -> parse(each.toJson()) }
    "EnterpriseAccount.acting_for" -> step.on<EnterpriseAccount>().actingFor(step.text("documentNumber")!!, step.text("documentKind")?.let { IdentifierKind.of(it) })?.let { one -> parse(one.toJson()) }
    "EnterpriseAccount.actions" -> step.on<EnterpriseAccount>().actions(step.handle<AccountContext>("context")!!).map { each -> parse(each.toJson()) }
    "EnterpriseAccount.todo" -> step.on<EnterpriseAccount>().todo(step.handle<AccountContext>("context")!!).map { each -> parse(each.toJson()) }
    else -> NO_ROW
}

private fun rowsOfLicenceProfile(step: Step): Any? = when (step.row) {
    "LicenceProfile.new" -> LicenceProfileHandle(step.json("document") { LicenceProfile.fromJson(it) }!!)
    "LicenceProfile.builtin" -> LicenceProfileHandle.builtin(step.text("id")!!, step.text("version"))
    "LicenceProfile.builtin_ids" -> LicenceProfileHandle.builtinIds().map { each -> parse(each.toJson()) }
    "LicenceProfile.adjusted" -> step.on<LicenceProfileHandle>().adjusted(step.jsons("adjustments") { Adjustment.fromJson(it) }!!)
    "LicenceProfile.resolved" -> step.on<LicenceProfileHandle>().resolved(step.json("settings") { ProfileSettings.fromJson(it) }!!)
    "LicenceProfile.lint_settings" -> parse(step.on<LicenceProfileHandle>().lintSettings(step.json("settings") { ProfileSettings.fromJson(it) }!!).toJson())
    "LicenceProfile.id" -> step.on<LicenceProfileHandle>().id()
    "LicenceProfile.version" -> step.on<LicenceProfileHandle>().version()
    "LicenceProfile.document" -> parse(step.on<LicenceProfileHandle>().document().toJson())
    "LicenceProfile.to_json" -> step.on<LicenceProfileHandle>().toJson()
    "LicenceProfile.get" -> step.on<LicenceProfileHandle>().get(step.text("pointer")!!)
    "LicenceProfile.lint" -> parse(step.on<LicenceProfileHandle>().lint().toJson())
    "LicenceProfile.diff" -> step.on<LicenceProfileHandle>().diff(step.handle<LicenceProfileHandle>("other")!!).map { each -> parse(each.toJson()) }
    "LicenceProfile.notes" -> step.on<LicenceProfileHandle>().notes(step.text("action")!!).map { each -> parse(each.toJson()) }
    else -> NO_ROW
}

private fun rowsOfLicenceContext(step: Step): Any? = when (step.row) {
    "LicenceContext.new" -> LicenceContext(step.instant("now")!!, step.json("actor") { Actor.fromJson(it) }!!, step.handle<LicenceProfileHandle>("profile")!!, step.handle<Regions>("regions"), step.text("salt"))
    "LicenceContext.at" -> step.on<LicenceContext>().at(step.instant("now")!!, step.text("salt"))
    else -> NO_ROW
}

private fun rowsOfLicenceWallet(step: Step): Any? = when (step.row) {
    "LicenceWallet.open" -> openLicenceWallet(step.json("command") { LicenceCommand.fromJson(it) }!!, step.handle<LicenceContext>("context")!!).let { mapOf("opened" to it.account, "outcome" to parse(it.outcome.toJson())) }
    "LicenceWallet.replay" -> LicenceWallet.replay(step.jsons("log") { LicenceEntry.fromJson(it) }!!)
    "LicenceWallet.from_state" -> LicenceWallet.fromState(step.json("state") { LicenceWalletState.fromJson(it) }!!)
    "LicenceWallet.verify" -> parse(LicenceWallet.verify(step.json("state") { LicenceWalletState.fromJson(it) }!!, step.jsons("log") { LicenceEntry.fromJson(it) }!!).toJson())
    "LicenceWallet.decide" -> parse(step.on<LicenceWallet>().decide(step.json("command") { LicenceCommand.fromJson(it) }!!, step.handle<LicenceContext>("context")!!).toJson())
    "LicenceWallet.apply" -> parse(step.on<LicenceWallet>().apply(step.jsons("entries") { LicenceEntry.fromJson(it) }!!).toJson())
    "LicenceWallet.handle" -> parse(step.on<LicenceWallet>().handle(step.json("command") { LicenceCommand.fromJson(it) }!!, step.handle<LicenceContext>("context")!!).toJson())
    "LicenceWallet.answer" -> parse(LicenceWallet.answer(step.json("entry") { LicenceEntry.fromJson(it) }!!).toJson())
    "LicenceWallet.state" -> parse(step.on<LicenceWallet>().state().toJson())
    "LicenceWallet.to_json" -> step.on<LicenceWallet>().toJson()
    "LicenceWallet.profile" -> parse(step.on<LicenceWallet>().profile().toJson())
    "LicenceWallet.head" -> step.on<LicenceWallet>().head()
    "LicenceWallet.version" -> step.on<LicenceWallet>().version()
    "LicenceWallet.verify_log" -> parse(LicenceWallet.verifyLog(step.jsons("log") { LicenceEntry.fromJson(it) }!!, step.text("head")).toJson())
    "LicenceWallet.erase_log_entry" -> parse(LicenceWallet.eraseLogEntry(step.json("entry") { LicenceEntry.fromJson(it) }!!).toJson())
    "LicenceWallet.copies" -> step.on<LicenceWallet>().copies(step.handle<LicenceContext>("context")!!).map { each -> parse(each.toJson()) }
    "LicenceWallet.holders" -> step.on<LicenceWallet>().holders(step.text("number")!!, step.handle<LicenceContext>("context")!!).map { each -> parse(each.toJson()) }
    "LicenceWallet.password" -> step.on<LicenceWallet>().password(step.handle<LicenceContext>("context")!!)?.let { one -> parse(one.toJson()) }
    "LicenceWallet.list_at" -> parse(step.on<LicenceWallet>().listAt(step.text("place")!!, step.jsons("register") { ELicence.fromJson(it) }!!, step.handle<LicenceContext>("context")!!).toJson())
    "LicenceWallet.identity_use" -> parse(step.on<LicenceWallet>().identityUse(step.text("purpose")!!, step.text("number")!!, step.handle<LicenceContext>("context")!!).toJson())
    "LicenceWallet.actions" -> step.on<LicenceWallet>().actions(step.handle<LicenceContext>("context")!!).map { each -> parse(each.toJson()) }
    "LicenceWallet.todo" -> step.on<LicenceWallet>().todo(step.jsons("register") { ELicence.fromJson(it) }!!, step.handle<LicenceContext>("context")!!).map { each -> parse(each.toJson()) }
    else -> NO_ROW
}

private fun rowsOfSealProfile(step: Step): Any? = when (step.row) {
    "SealProfile.new" -> SealProfileHandle(step.json("document") { SealProfile.fromJson(it) }!!)
    "SealProfile.builtin" -> SealProfileHandle.builtin(step.text("id")!!, step.text("version"))
    "SealProfile.builtin_ids" -> SealProfileHandle.builtinIds().map { each -> parse(each.toJson()) }
    "SealProfile.adjusted" -> step.on<SealProfileHandle>().adjusted(step.jsons("adjustments") { Adjustment.fromJson(it) }!!)
    "SealProfile.resolved" -> step.on<SealProfileHandle>().resolved(step.json("settings") { ProfileSettings.fromJson(it) }!!)
    "SealProfile.lint_settings" -> parse(step.on<SealProfileHandle>().lintSettings(step.json("settings") { ProfileSettings.fromJson(it) }!!).toJson())
    "SealProfile.id" -> step.on<SealProfileHandle>().id()
    "SealProfile.version" -> step.on<SealProfileHandle>().version()
    "SealProfile.document" -> parse(step.on<SealProfileHandle>().document().toJson())
    "SealProfile.to_json" -> step.on<SealProfileHandle>().toJson()
    "SealProfile.get" -> step.on<SealProfileHandle>().get(step.text("pointer")!!)
    "SealProfile.lint" -> parse(step.on<SealProfileHandle>().lint().toJson())
    "SealProfile.diff" -> step.on<SealProfileHandle>().diff(step.handle<SealProfileHandle>("other")!!).map { each -> parse(each.toJson()) }
    "SealProfile.notes" -> step.on<SealProfileHandle>().notes(step.text("step")!!, step.text("channel")?.let { Channel.of(it) }).map { each -> parse(each.toJson()) }
    "SealProfile.compare" -> parse(SealProfileHandle.compare(step.handles<SealProfileHandle>("profiles")!!, step.text("today")!!).toJson())
    else -> NO_ROW
}

private fun rowsOfSealContext(step: Step): Any? = when (step.row) {
    "SealContext.new" -> SealContext(step.instant("now")!!, step.json("actor") { Actor.fromJson(it) }!!, step.handle<SealProfileHandle>("profile")!!, step.handle<Regions>("regions"), step.text("salt"))
    "SealContext.at" -> step.on<SealContext>().at(step.instant("now")!!, step.text("salt"))
    else -> NO_ROW
}

private fun rowsOfSealAccount(step: Step): Any? = when (step.row) {
    "SealAccount.open" -> openSealAccount(step.json("command") { SealCommand.fromJson(it) }!!, step.handle<SealContext>("context")!!).let { mapOf("opened" to it.account, "outcome" to parse(it.outcome.toJson())) }
    "SealAccount.replay" -> SealAccount.replay(step.jsons("log") { SealLogEntry.fromJson(it) }!!)
    "SealAccount.from_state" -> SealAccount.fromState(step.json("state") { SealAccountState.fromJson(it) }!!)
    "SealAccount.verify" -> parse(SealAccount.verify(step.json("state") { SealAccountState.fromJson(it) }!!, step.jsons("log") { SealLogEntry.fromJson(it) }!!).toJson())
    "SealAccount.decide" -> parse(step.on<SealAccount>().decide(step.json("command") { SealCommand.fromJson(it) }!!, step.handle<SealContext>("context")!!).toJson())
    "SealAccount.apply" -> parse(step.on<SealAccount>().apply(step.jsons("entries") { SealLogEntry.fromJson(it) }!!).toJson())
    "SealAccount.handle" -> parse(step.on<SealAccount>().handle(step.json("command") { SealCommand.fromJson(it) }!!, step.handle<SealContext>("context")!!).toJson())
    "SealAccount.answer" -> parse(SealAccount.answer(step.json("entry") { SealLogEntry.fromJson(it) }!!).toJson())
    "SealAccount.state" -> parse(step.on<SealAccount>().state().toJson())
    "SealAccount.to_json" -> step.on<SealAccount>().toJson()
    "SealAccount.profile" -> parse(step.on<SealAccount>().profile().toJson())
    "SealAccount.head" -> step.on<SealAccount>().head()
    "SealAccount.version" -> step.on<SealAccount>().version()
    "SealAccount.verify_log" -> parse(SealAccount.verifyLog(step.jsons("log") { SealLogEntry.fromJson(it) }!!, step.text("head")).toJson())
    "SealAccount.erase_log_entry" -> parse(SealAccount.eraseLogEntry(step.json("entry") { SealLogEntry.fromJson(it) }!!).toJson())
    "SealAccount.enterprises" -> parse(SealAccount.enterprises(step.jsons("licences") { LicenceFacts.fromJson(it) }!!, step.text("channel")?.let { Channel.of(it) }!!, step.handle<SealContext>("context")!!).toJson())
    "SealAccount.applications" -> step.on<SealAccount>().applications(step.handle<SealContext>("context")!!).map { each -> parse(each.toJson()) }
    "SealAccount.may" -> parse(step.on<SealAccount>().may(step.json("question") { SealQuestion.fromJson(it) }!!, step.handle<SealContext>("context")!!).toJson())
    "SealAccount.actions" -> step.on<SealAccount>().actions(step.text("channel")?.let { Channel.of(it) }!!, step.handle<SealContext>("context")!!, step.json("page") { Page.fromJson(it) }).map { each -> parse(each.toJson()) }
    "SealAccount.todo" -> step.on<SealAccount>().todo(step.handle<SealContext>("context")!!).map { each -> parse(each.toJson()) }
    "SealAccount.seals" -> step.on<SealAccount>().seals(step.instant("at")!!, step.handle<SealContext>("context")!!).map { each -> parse(each.toJson()) }
    "SealAccount.seal_list" -> parse(step.on<SealAccount>().sealList(step.text("channel")?.let { Channel.of(it) }!!, step.handle<SealContext>("context")!!, step.json("page") { Page.fromJson(it) }).toJson())
    "SealAccount.grants" -> step.on<SealAccount>().grants(step.instant("at")!!, step.handle<SealContext>("context")!!, step.text("origin")?.let { GrantOrigin.of(it) }).map { each -> parse(each.toJson()) }
    "SealAccount.entitled" -> step.on<SealAccount>().entitled(step.json("person") { Principal.fromJson(it) }!!, step.text("seal")!!, step.instant("at")!!, step.handle<SealContext>("context")!!)?.let { one -> parse(one.toJson()) }
    "SealAccount.entitlements_at" -> step.on<SealAccount>().entitlementsAt(step.instant("at")!!, step.handle<SealContext>("context")!!).map { each -> parse(each.toJson()) }
    "SealAccount.deadlines" -> step.on<SealAccount>().deadlines(step.instant("after")!!, step.instant("until")!!, step.handle<SealContext>("context")!!).map { each -> parse(each.toJson()) }
    "SealAccount.licence_impact" -> parse(step.on<SealAccount>().licenceImpact(step.json("licence") { LicenceFacts.fromJson(it) }!!, step.handle<SealContext>("context")!!).toJson())
    "SealAccount.changes" -> step.on<SealAccount>().changes(step.handle<SealContext>("context")!!).map { each -> parse(each.toJson()) }
    "SealAccount.claims" -> step.on<SealAccount>().claims(step.text("seal")!!, step.handle<SealContext>("context")!!)?.let { one -> one.map { each -> parse(each.toJson()) } }
    "SealAccount.window_form" -> step.on<SealAccount>().windowForm(step.text("application")!!, step.handle<SealContext>("context")!!)?.let { one -> parse(one.toJson()) }
    else -> NO_ROW
}

private fun rowsOfSealingSession(step: Step): Any? = when (step.row) {
    "SealingSession.open" -> openSealingSession(step.json("command") { SealingCommand.fromJson(it) }!!, step.handle<SealContext>("context")!!).let { mapOf("opened" to it.account, "outcome" to parse(it.outcome.toJson())) }
    "SealingSession.replay" -> SealingSession.replay(step.jsons("log") { SealingLogEntry.fromJson(it) }!!)
    "SealingSession.from_state" -> SealingSession.fromState(step.json("state") { SealingState.fromJson(it) }!!)
    "SealingSession.verify" -> parse(SealingSession.verify(step.json("state") { SealingState.fromJson(it) }!!, step.jsons("log") { SealingLogEntry.fromJson(it) }!!).toJson())
    "SealingSession.decide" -> parse(step.on<SealingSession>().decide(step.json("command") { SealingCommand.fromJson(it) }!!, step.handle<SealContext>("context")!!).toJson())
    "SealingSession.apply" -> parse(step.on<SealingSession>().apply(step.jsons("entries") { SealingLogEntry.fromJson(it) }!!).toJson())
    "SealingSession.handle" -> parse(step.on<SealingSession>().handle(step.json("command") { SealingCommand.fromJson(it) }!!, step.handle<SealContext>("context")!!).toJson())
    "SealingSession.answer" -> parse(SealingSession.answer(step.json("entry") { SealingLogEntry.fromJson(it) }!!).toJson())
    "SealingSession.state" -> parse(step.on<SealingSession>().state().toJson())
    "SealingSession.to_json" -> step.on<SealingSession>().toJson()
    "SealingSession.profile" -> parse(step.on<SealingSession>().profile().toJson())
    "SealingSession.head" -> step.on<SealingSession>().head()
    "SealingSession.version" -> step.on<SealingSession>().version()
    "SealingSession.verify_log" -> parse(SealingSession.verifyLog(step.jsons("log") { SealingLogEntry.fromJson(it) }!!, step.text("head")).toJson())
    "SealingSession.erase_log_entry" -> parse(SealingSession.eraseLogEntry(step.json("entry") { SealingLogEntry.fromJson(it) }!!).toJson())
    "SealingSession.stored" -> step.on<SealingSession>().stored()?.let { one -> parse(one.toJson()) }
    else -> NO_ROW
}

private fun rowsOfCertificate(step: Step): Any? = when (step.row) {
    "Certificate.new" -> Certificate(step.bytes("data")!!)
    "Certificate.parse_all" -> Certificate.parseAll(step.bytes("data")!!)
    "Certificate.summary" -> parse(step.on<Certificate>().summary().toJson())
    "Certificate.der" -> step.on<Certificate>().der()
    "Certificate.public_key" -> step.on<Certificate>().publicKey()
    "Certificate.ocsp_urls" -> step.on<Certificate>().ocspUrls()
    "Certificate.crl_urls" -> step.on<Certificate>().crlUrls()
    else -> NO_ROW
}

private fun rowsOfSoftwareKey(step: Step): Any? = when (step.row) {
    "SoftwareKey.new" -> SoftwareKey(step.bytes("data")!!)
    "SoftwareKey.public_key" -> step.on<SoftwareKey>().publicKey()
    "SoftwareKey.default_scheme" -> step.on<SoftwareKey>().defaultScheme().word
    "SoftwareKey.sign" -> step.on<SoftwareKey>().sign(step.bytes("message")!!, step.text("scheme")?.let { SignatureScheme.of(it) }, step.bytes("entropy"))
    "SoftwareKey.sign_digest" -> step.on<SoftwareKey>().signDigest(step.bytes("digest")!!, step.text("scheme")?.let { SignatureScheme.of(it) }, step.bytes("entropy"))
    else -> NO_ROW
}

private fun rowsOfSealTrust(step: Step): Any? = when (step.row) {
    "SealTrust.new" -> SealTrust(step.handles<Certificate>("anchors")!!, step.handles<Certificate>("others"), step.handles<Certificate>("makers"), step.bytesList("ocspResponses"), step.bytesList("crls"), step.truth("requireRevocation"))
    "SealTrust.findings" -> step.on<SealTrust>().findings().map { each -> parse(each.toJson()) }
    else -> NO_ROW
}

private fun rowsOfElectronicSeal(step: Step): Any? = when (step.row) {
    "ElectronicSeal.new" -> ElectronicSeal(step.bytes("data")!!)
    "ElectronicSeal.file" -> parse(step.on<ElectronicSeal>().file().toJson())
    "ElectronicSeal.picture" -> step.on<ElectronicSeal>().picture()
    "ElectronicSeal.der" -> step.on<ElectronicSeal>().der()
    "ElectronicSeal.maker_certificate" -> step.on<ElectronicSeal>().makerCertificate()
    "ElectronicSeal.certificates" -> step.on<ElectronicSeal>().certificates()
    "ElectronicSeal.data_digest" -> step.on<ElectronicSeal>().dataDigest(step.handle<Certificate>("signer")!!).word
    "ElectronicSeal.verify" -> parse(step.on<ElectronicSeal>().verify(step.instant("at")!!, step.handle<SealTrust>("trust")).toJson())
    else -> NO_ROW
}

private fun rowsOfSealSignature(step: Step): Any? = when (step.row) {
    "SealSignature.new" -> SealSignature(step.bytes("data")!!)
    "SealSignature.file" -> parse(step.on<SealSignature>().file().toJson())
    "SealSignature.seal" -> step.on<SealSignature>().seal()
    "SealSignature.signer_certificate" -> step.on<SealSignature>().signerCertificate()
    "SealSignature.signature_value" -> step.on<SealSignature>().signatureValue()
    "SealSignature.verify" -> parse(step.on<SealSignature>().verify(step.instant("at")!!, step.handle<SealTrust>("trust"), step.bytesList("data"), step.bytes("digest")).toJson())
    else -> NO_ROW
}

private fun rowsOfVerifier(step: Step): Any? = when (step.row) {
    "Verifier.new" -> Verifier(step.bytesList("trusted")!!, step.bytesList("known"), step.bytesList("makers"), step.bytesList("ocspResponses"), step.bytesList("crls"), step.json("policy") { VerificationPolicy.fromJson(it) })
    "Verifier.policy" -> parse(step.on<Verifier>().policy().toJson())
    "Verifier.verify" -> parse(step.on<Verifier>().verify(step.bytes("pdf")!!, step.instant("now")!!).toJson())
    else -> NO_ROW
}

private fun rowsOfFont(step: Step): Any? = when (step.row) {
    "Font.new" -> Font(step.bytes("data")!!, step.number("index"))
    "Font.with_weight" -> step.on<Font>().withWeight(step.number("weight")!!)
    "Font.with_fallback" -> step.on<Font>().withFallback(step.handle<Font>("other")!!)
    "Font.covers" -> step.on<Font>().covers(step.text("text")!!)
    else -> NO_ROW
}

private fun rowsOfPicture(step: Step): Any? = when (step.row) {
    "Picture.from_png" -> Picture.fromPng(step.bytes("data")!!, step.number("width")!!, step.number("height"), step.text("background")?.let { Background.of(it) })
    "Picture.of_text" -> Picture.ofText(step.handle<Font>("font")!!, step.text("text")!!, step.number("height")!!, step.text("colour"))
    "Picture.width" -> step.on<Picture>().width()
    "Picture.height" -> step.on<Picture>().height()
    "Picture.scaled_to" -> step.on<Picture>().scaledTo(step.number("width")!!, step.number("height")!!)
    "Picture.to_svg" -> step.on<Picture>().toSvg(step.text("title"))
    "Picture.to_png" -> step.on<Picture>().toPng(step.number("dotsPerMm"), step.text("background"))
    else -> NO_ROW
}

private fun rowsOfQrCode(step: Step): Any? = when (step.row) {
    "QrCode.new" -> QrCode(step.text("text")!!, step.text("errorCorrection")?.let { ErrorCorrection.of(it) })
    "QrCode.version" -> step.on<QrCode>().version()
    "QrCode.size" -> step.on<QrCode>().size()
    "QrCode.mask" -> step.on<QrCode>().mask()
    "QrCode.matrix" -> parse(step.on<QrCode>().matrix().toJson())
    "QrCode.to_svg" -> step.on<QrCode>().toSvg(step.json("style") { QrStyle.fromJson(it) })
    "QrCode.to_png" -> step.on<QrCode>().toPng(step.json("style") { QrStyle.fromJson(it) })
    else -> NO_ROW
}

private fun rowsOfFonts(step: Step): Any? = when (step.row) {
    "Fonts.new" -> Fonts(step.bytes("data")!!, step.number("face"))
    "Fonts.with_bold" -> step.on<Fonts>().withBold(step.bytes("data")!!, step.number("face"))
    "Fonts.with_fallback" -> step.on<Fonts>().withFallback(step.bytes("data")!!, step.number("face"))
    else -> NO_ROW
}

private fun rowsOfSheet(step: Step): Any? = when (step.row) {
    "Sheet.report" -> parse(step.on<Sheet>().report().toJson())
    "Sheet.sub_cases" -> step.on<Sheet>().subCases().map { each -> parse(each.toJson()) }
    "Sheet.corrected" -> parse(step.on<Sheet>().corrected().toJson())
    else -> NO_ROW
}
