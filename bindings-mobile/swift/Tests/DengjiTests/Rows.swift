// Generated from the table of operations by `cargo xtask generate`; do not edit.

@testable import Dengji

/// Calls the row of a step. There may be none of that name.
func callRow(_ step: Step) throws -> Any? {
    switch step.row.split(separator: ".").dropLast().first ?? "" {
    case "": return try rowsOf(step)
    case "Regions": return try rowsOfRegions(step)
    case "Dictionaries": return try rowsOfDictionaries(step)
    case "WorkCalendar": return try rowsOfWorkCalendar(step)
    case "Profile": return try rowsOfProfile(step)
    case "SubCase": return try rowsOfSubCase(step)
    case "Context": return try rowsOfContext(step)
    case "Case": return try rowsOfCase(step)
    case "IdentityProfile": return try rowsOfIdentityProfile(step)
    case "AccountContext": return try rowsOfAccountContext(step)
    case "EnterpriseAccount": return try rowsOfEnterpriseAccount(step)
    case "LicenceProfile": return try rowsOfLicenceProfile(step)
    case "LicenceContext": return try rowsOfLicenceContext(step)
    case "LicenceWallet": return try rowsOfLicenceWallet(step)
    case "SealProfile": return try rowsOfSealProfile(step)
    case "SealContext": return try rowsOfSealContext(step)
    case "SealAccount": return try rowsOfSealAccount(step)
    case "SealingSession": return try rowsOfSealingSession(step)
    case "Certificate": return try rowsOfCertificate(step)
    case "SoftwareKey": return try rowsOfSoftwareKey(step)
    case "SealTrust": return try rowsOfSealTrust(step)
    case "ElectronicSeal": return try rowsOfElectronicSeal(step)
    case "SealSignature": return try rowsOfSealSignature(step)
    case "Verifier": return try rowsOfVerifier(step)
    case "Font": return try rowsOfFont(step)
    case "Picture": return try rowsOfPicture(step)
    case "QrCode": return try rowsOfQrCode(step)
    case "Fonts": return try rowsOfFonts(step)
    case "Sheet": return try rowsOfSheet(step)
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOf(_ step: Step) throws -> Any? {
    switch step.row {
    case "names":
        let given = try names()
        return try given.map { parse(try $0.json()) }
    case "name":
        let given = try name(kind: need(step.text("kind")), code: need(step.text("code")))
        return try given.map { parse(try $0.json()) }
    case "requirement":
        let given = try requirement(id: need(step.text("id")))
        return try given.map { parse(try $0.json()) }
    case "requirements":
        let given = try requirements()
        return try given.map { parse(try $0.json()) }
    case "citations":
        let given = try citations(code: need(step.text("code")))
        return try given.map { parse(try $0.json()) }
    case "check_identifier":
        let given = try checkIdentifier(kind: need(step.text("kind").flatMap { IdentifierKind(rawValue: $0) }), text: need(step.text("text")), today: need(step.text("today")), regions: step.handle("regions", Regions.self))
        return parse(try given.json())
    case "check_identifiers":
        let given = try checkIdentifiers(kind: need(step.text("kind").flatMap { IdentifierKind(rawValue: $0) }), texts: need(step.texts("texts")), today: need(step.text("today")), regions: step.handle("regions", Regions.self))
        return parse(try given.json())
    case "person_key":
        return try personKey(documentNumber: need(step.text("documentNumber")), kind: step.text("kind").flatMap { IdentifierKind(rawValue: $0) })
    case "enterprise_key":
        return try enterpriseKey(enterprise: need(step.json("enterprise") { try Enterprise(json: $0) }))
    case "unit_key":
        return try unitKey(unitCode: need(step.text("unitCode")))
    case "mask_identifier":
        return try maskIdentifier(kind: need(step.text("kind").flatMap { IdentifierKind(rawValue: $0) }), text: need(step.text("text")))
    case "projects_of":
        let given = try projectsOf(projects: need(step.jsons("projects") { try Project(json: $0) }), enterprise: need(step.json("enterprise") { try Enterprise(json: $0) }))
        return try given.map { parse(try $0.json()) }
    case "deselect_units":
        let several = try deselectUnits(selected: need(step.jsons("selected") { try PropertyUnit(json: $0) }), codes: need(step.texts("codes")))
        return ["selected": try several.selected.map { parse(try $0.json()) } as Any, "findings": try several.findings.map { parse(try $0.json()) } as Any] as [String: Any]
    case "share_materials":
        let several = try shareMaterials(shared: need(step.jsons("shared") { try Material(json: $0) }), own: need(step.jsons("own") { try Material(json: $0) }), mode: need(step.text("mode").flatMap { ShareMode(rawValue: $0) }))
        return ["own": try several.own.map { parse(try $0.json()) } as Any, "skipped": several.skipped as Any] as [String: Any]
    case "parse_share":
        return try parseShare(text: need(step.text("text")))
    case "china_date":
        return try chinaDate(now: need(step.instant("now")))
    case "verify_log":
        let given = try verifyLog(log: need(step.jsons("log") { try LogEntry(json: $0) }), head: step.text("head"))
        return parse(try given.json())
    case "erase_log_entry":
        let given = try eraseLogEntry(entry: need(step.json("entry") { try LogEntry(json: $0) }))
        return parse(try given.json())
    case "what_if":
        let given = try whatIf(log: need(step.jsons("log") { try LogEntry(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), regions: step.handle("regions", Regions.self))
        return try given.map { parse(try $0.json()) }
    case "recognise_file":
        let given = try recogniseFile(data: need(step.bytes("data")))
        return given.rawValue
    case "sealable_file":
        let given = try sealableFile(id: need(step.text("id")), name: need(step.text("name")), data: need(step.bytes("data")), pages: need(step.number("pages")))
        return parse(try given.json())
    case "check_seal_coverage":
        let given = try checkSealCoverage(profile: need(step.handle("profile", SealProfileHandle.self)), pages: need(step.number("pages")), placements: need(step.jsons("placements") { try PagePlacement(json: $0) }))
        return try given.map { parse(try $0.json()) }
    case "output_plan":
        let given = try outputPlan(profile: need(step.handle("profile", SealProfileHandle.self)), request: need(step.json("request") { try OutputRequest(json: $0) }))
        return parse(try given.json())
    case "right_at_signing":
        let given = try rightAtSigning(account: need(step.handle("account", SealAccount.self)), profile: need(step.handle("profile", SealProfileHandle.self)), used: need(step.json("used") { try SealActUse(json: $0) }))
        return parse(try given.json())
    case "case_evidence":
        let given = try caseEvidence(document: need(step.json("document") { try VerifiedDocument(json: $0) }), current: need(step.text("current")))
        return parse(try given.json())
    case "attach_document":
        let given = try attachDocument(document: need(step.json("document") { try StoredDocument(json: $0) }), person: need(step.json("person") { try Principal(json: $0) }), item: need(step.text("item")))
        return parse(try given.json())
    case "sign_ticket":
        let given = try signTicket(ticket: need(step.json("ticket") { try Ticket(json: $0) }), privateKey: need(step.text("privateKey")))
        return parse(try given.json())
    case "prepare_ticket":
        let given = try prepareTicket(ticket: need(step.json("ticket") { try Ticket(json: $0) }), publicKey: step.text("publicKey"))
        return parse(try given.json())
    case "complete_ticket":
        let given = try completeTicket(ticket: need(step.json("ticket") { try Ticket(json: $0) }), signature: need(step.text("signature")), publicKey: step.text("publicKey"))
        return parse(try given.json())
    case "verify_ticket":
        let given = try verifyTicket(payload: need(step.text("payload")), keys: need(step.jsons("keys") { try PlatformKey(json: $0) }), now: need(step.instant("now")))
        return parse(try given.json())
    case "digest":
        return try digest(algorithm: need(step.text("algorithm").flatMap { DigestAlgorithm(rawValue: $0) }), data: need(step.bytes("data")))
    case "timestamp_request":
        return try timestampRequest(algorithm: need(step.text("algorithm").flatMap { DigestAlgorithm(rawValue: $0) }), digest: need(step.bytes("digest")), nonce: step.bytes("nonce"))
    case "timestamp_token":
        return try timestampToken(response: need(step.bytes("response")), nonce: step.bytes("nonce"))
    case "ocsp_request":
        return try ocspRequest(certificate: need(step.handle("certificate", Certificate.self)), issuer: need(step.handle("issuer", Certificate.self)), nonce: step.bytes("nonce"))
    case "notice_deadlines":
        let given = try noticeDeadlines(notices: need(step.jsons("notices") { try PendingNotice(json: $0) }), after: need(step.instant("after")), until: need(step.instant("until")), profile: need(step.handle("profile", ProfileHandle.self)), calendar: step.handle("calendar", WorkCalendar.self))
        return try given.map { parse(try $0.json()) }
    case "certificate_deadlines":
        let given = try certificateDeadlines(certificates: need(step.handles("certificates", Certificate.self)), after: need(step.instant("after")), until: need(step.instant("until")))
        return try given.map { parse(try $0.json()) }
    case "ticket_deadlines":
        let given = try ticketDeadlines(tickets: need(step.jsons("tickets") { try Ticket(json: $0) }), after: need(step.instant("after")), until: need(step.instant("until")), keys: step.jsons("keys") { try PlatformKey(json: $0) })
        return try given.map { parse(try $0.json()) }
    case "prepare_seal":
        return try prepareSeal(draft: need(step.json("draft") { try SealDraft(json: $0) }), picture: need(step.bytes("picture")), signers: need(step.handles("signers", Certificate.self)), maker: need(step.handle("maker", Certificate.self)))
    case "complete_seal":
        return try completeSeal(message: need(step.bytes("message")), maker: need(step.handle("maker", Certificate.self)), signature: need(step.bytes("signature")), timestamp: step.bytes("timestamp"))
    case "prepare_seal_signature":
        return try prepareSealSignature(seal: need(step.handle("seal", ElectronicSeal.self)), signer: need(step.handle("signer", Certificate.self)), digest: need(step.bytes("digest")), signing: need(step.json("signing") { try SealSigning(json: $0) }))
    case "complete_seal_signature":
        return try completeSealSignature(message: need(step.bytes("message")), signer: need(step.handle("signer", Certificate.self)), signature: need(step.bytes("signature")), timestamp: step.bytes("timestamp"))
    case "repair_document":
        let several = try repairDocument(pdf: need(step.bytes("pdf")))
        return ["pdf": several.pdf as Any, "report": parse(try several.report.json()) as Any] as [String: Any]
    case "resolve_plan":
        let given = try resolvePlan(pdf: need(step.bytes("pdf")), plan: need(step.json("plan") { try StampPlan(json: $0) }))
        return parse(try given.json())
    case "lint_plan":
        let given = try lintPlan(pdf: need(step.bytes("pdf")), plan: need(step.json("plan") { try StampPlan(json: $0) }))
        return parse(try given.json())
    case "check_signing":
        let given = try checkSigning(pdf: need(step.bytes("pdf")), request: need(step.json("request") { try SigningRequest(json: $0) }), pictures: step.number("pictures"))
        return parse(try given.json())
    case "prepare_document":
        let several = try prepareDocument(pdf: need(step.bytes("pdf")), request: need(step.json("request") { try SigningRequest(json: $0) }), pictures: step.handles("pictures", Picture.self))
        return ["pdf": several.pdf as Any, "prepared": parse(try several.prepared.json()) as Any] as [String: Any]
    case "complete_document":
        return try completeDocument(pdf: need(step.bytes("pdf")), prepared: need(step.json("prepared") { try Prepared(json: $0) }), signature: need(step.bytes("signature")), timestamp: step.bytes("timestamp"))
    case "sign_document":
        return try signDocument(pdf: need(step.bytes("pdf")), request: need(step.json("request") { try SigningRequest(json: $0) }), key: need(step.handle("key", SoftwareKey.self)), pictures: step.handles("pictures", Picture.self), entropy: step.bytes("entropy"))
    case "add_validation_data":
        return try addValidationData(pdf: need(step.bytes("pdf")), data: need(step.json("data") { try ValidationData(json: $0) }))
    case "prepare_timestamp":
        let several = try prepareTimestamp(pdf: need(step.bytes("pdf")), request: need(step.json("request") { try TimestampRequest(json: $0) }))
        return ["pdf": several.pdf as Any, "prepared": parse(try several.prepared.json()) as Any] as [String: Any]
    case "complete_timestamp":
        return try completeTimestamp(pdf: need(step.bytes("pdf")), prepared: need(step.json("prepared") { try PreparedTimestamp(json: $0) }), token: need(step.bytes("token")))
    case "seal_presets":
        let given = try sealPresets()
        return try given.map { parse(try $0.json()) }
    case "seal_design":
        let given = try sealDesign(preset: need(step.json("preset") { try SealPreset(json: $0) }), content: need(step.json("content") { try SealContent(json: $0) }))
        return parse(try given.json())
    case "seal_design_for":
        let given = try sealDesignFor(kind: need(step.json("kind") { try SealKind(json: $0) }), content: need(step.json("content") { try SealContent(json: $0) }))
        return try given.map { parse(try $0.json()) }
    case "lint_seal":
        let given = try lintSeal(design: need(step.json("design") { try SealDesign(json: $0) }), font: need(step.handle("font", Font.self)))
        return parse(try given.json())
    case "draw_seal":
        return try drawSeal(design: need(step.json("design") { try SealDesign(json: $0) }), font: need(step.handle("font", Font.self)))
    case "typeset":
        let several = try typeset(paper: need(step.json("paper") { try Paper(json: $0) }), fonts: need(step.handle("fonts", Fonts.self)))
        return ["pdf": several.pdf as Any, "layout": parse(try several.layout.json()) as Any] as [String: Any]
    case "application_form":
        if step.isHeld("subCase") { let given = try applicationForm(subCase: need(step.handle("subCase", SubCaseHandle.self)), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json()) }
        let given = try applicationForm(subCase: need(step.json("subCase") { try SubCaseDocument(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json())
    case "receipt_paper":
        if step.isHeld("subCase") { let given = try receiptPaper(subCase: need(step.handle("subCase", SubCaseHandle.self)), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json()) }
        let given = try receiptPaper(subCase: need(step.json("subCase") { try SubCaseDocument(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json())
    case "acceptance":
        let given = try acceptance(report: need(step.json("report") { try Report(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)))
        return parse(try given.json())
    case "acceptance_paper":
        if step.isHeld("subCase") { let given = try acceptancePaper(subCase: need(step.handle("subCase", SubCaseHandle.self)), decision: need(step.json("decision") { try Acceptance(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json()) }
        let given = try acceptancePaper(subCase: need(step.json("subCase") { try SubCaseDocument(json: $0) }), decision: need(step.json("decision") { try Acceptance(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json())
    case "inquiry_paper":
        let given = try inquiryPaper(case: need(step.handle("case", Case.self)), subCase: need(step.text("subCase")), inquiry: need(step.json("inquiry") { try Inquiry(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return try given.map { parse(try $0.json()) }
    case "window_paper":
        let given = try windowPaper(form: need(step.json("form") { try WindowForm(json: $0) }), profile: need(step.handle("profile", SealProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json())
    case "certificate_of_completion":
        let given = try certificateOfCompletion(case: need(step.handle("case", Case.self)), profile: need(step.handle("profile", ProfileHandle.self)), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json())
    case "verification_paper":
        let given = try verificationPaper(report: need(step.json("report") { try VerificationReport(json: $0) }), file: need(step.text("file")), digest: need(step.text("digest")), issuer: need(step.text("issuer")), head: need(step.json("head") { try PaperHead(json: $0) }))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfRegions(_ step: Step) throws -> Any? {
    switch step.row {
    case "Regions.new":
        return try Regions(additions: step.jsons("additions") { try Region(json: $0) })
    case "Regions.as_of":
        return try step.on(Regions.self).asOf()
    case "Regions.history":
        let given = try step.on(Regions.self).history(code: need(step.text("code")))
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfDictionaries(_ step: Step) throws -> Any? {
    switch step.row {
    case "Dictionaries.new":
        return try Dictionaries(overlay: step.jsons("overlay") { try Dictionary(json: $0) })
    case "Dictionaries.all":
        let given = try step.on(Dictionaries.self).all()
        return try given.map { parse(try $0.json()) }
    case "Dictionaries.ids":
        return try step.on(Dictionaries.self).ids()
    case "Dictionaries.get":
        let given = try step.on(Dictionaries.self).get(table: need(step.text("table")))
        return try given.map { parse(try $0.json()) }
    case "Dictionaries.name_of":
        return try step.on(Dictionaries.self).nameOf(table: need(step.text("table")), code: need(step.text("code")))
    case "Dictionaries.code_of":
        return try step.on(Dictionaries.self).codeOf(table: need(step.text("table")), name: need(step.text("name")))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfWorkCalendar(_ step: Step) throws -> Any? {
    switch step.row {
    case "WorkCalendar.new":
        return try WorkCalendar(years: step.jsons("years") { try CalendarYear(json: $0) }, rest: step.texts("rest"))
    case "WorkCalendar.years":
        let given = try step.on(WorkCalendar.self).years()
        return try given.map { parse(try $0.json()) }
    case "WorkCalendar.day":
        let given = try step.on(WorkCalendar.self).day(date: need(step.text("date")))
        return parse(try given.json())
    case "WorkCalendar.moved":
        let given = try step.on(WorkCalendar.self).moved(date: need(step.text("date")))
        return parse(try given.json())
    case "WorkCalendar.after_working_days":
        let given = try step.on(WorkCalendar.self).afterWorkingDays(day: need(step.text("day")), count: need(step.number("count")))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfProfile(_ step: Step) throws -> Any? {
    switch step.row {
    case "Profile.new":
        return try ProfileHandle(document: need(step.json("document") { try Profile(json: $0) }))
    case "Profile.builtin":
        return try ProfileHandle.builtin(id: need(step.text("id")), version: step.text("version"))
    case "Profile.builtin_ids":
        let given = try ProfileHandle.builtinIds()
        return try given.map { parse(try $0.json()) }
    case "Profile.adjusted":
        return try step.on(ProfileHandle.self).adjusted(adjustments: need(step.jsons("adjustments") { try Adjustment(json: $0) }))
    case "Profile.resolved":
        return try step.on(ProfileHandle.self).resolved(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
    case "Profile.lint_settings":
        let given = try step.on(ProfileHandle.self).lintSettings(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
        return parse(try given.json())
    case "Profile.id":
        return try step.on(ProfileHandle.self).id()
    case "Profile.version":
        return try step.on(ProfileHandle.self).version()
    case "Profile.document":
        let given = try step.on(ProfileHandle.self).document()
        return parse(try given.json())
    case "Profile.to_json":
        return try step.on(ProfileHandle.self).toJson()
    case "Profile.get":
        return try step.on(ProfileHandle.self).get(pointer: need(step.text("pointer")))
    case "Profile.lint":
        let given = try step.on(ProfileHandle.self).lint()
        return parse(try given.json())
    case "Profile.diff":
        let given = try step.on(ProfileHandle.self).diff(other: need(step.handle("other", ProfileHandle.self)))
        return try given.map { parse(try $0.json()) }
    case "Profile.notes":
        let given = try step.on(ProfileHandle.self).notes(action: need(step.text("action")))
        return try given.map { parse(try $0.json()) }
    case "Profile.dictionaries":
        return try step.on(ProfileHandle.self).dictionaries()
    case "Profile.check":
        if step.isHeld("subCase") { let given = try step.on(ProfileHandle.self).check(subCase: need(step.handle("subCase", SubCaseHandle.self)), today: need(step.text("today")), regions: step.handle("regions", Regions.self))
        return parse(try given.json()) }
        let given = try step.on(ProfileHandle.self).check(subCase: need(step.json("subCase") { try SubCaseDocument(json: $0) }), today: need(step.text("today")), regions: step.handle("regions", Regions.self))
        return parse(try given.json())
    case "Profile.form":
        if step.isHeld("subCase") { let given = try step.on(ProfileHandle.self).form(subCase: need(step.handle("subCase", SubCaseHandle.self)), today: need(step.text("today")))
        return parse(try given.json()) }
        let given = try step.on(ProfileHandle.self).form(subCase: need(step.json("subCase") { try SubCaseDocument(json: $0) }), today: need(step.text("today")))
        return parse(try given.json())
    case "Profile.form_for":
        let given = try step.on(ProfileHandle.self).formFor(businessType: need(step.text("businessType")), today: need(step.text("today")))
        return parse(try given.json())
    case "Profile.place_label":
        let given = try step.on(ProfileHandle.self).placeLabel(businessType: need(step.text("businessType")), finding: need(step.json("finding") { try Finding(json: $0) }))
        return try given.map { parse(try $0.json()) }
    case "Profile.checklist":
        if step.isHeld("subCase") { let given = try step.on(ProfileHandle.self).checklist(subCase: need(step.handle("subCase", SubCaseHandle.self)), today: need(step.text("today")))
        return try given.map { parse(try $0.json()) } }
        let given = try step.on(ProfileHandle.self).checklist(subCase: need(step.json("subCase") { try SubCaseDocument(json: $0) }), today: need(step.text("today")))
        return try given.map { parse(try $0.json()) }
    case "Profile.receipt_list":
        let given = try step.on(ProfileHandle.self).receiptList(materials: need(step.jsons("materials") { try Material(json: $0) }))
        return parse(try given.json())
    case "Profile.grid":
        let given = try step.on(ProfileHandle.self).grid(project: need(step.json("project") { try Project(json: $0) }), businessType: need(step.text("businessType")), selected: step.texts("selected"))
        return try given.map { parse(try $0.json()) }
    case "Profile.select_units":
        let several = try step.on(ProfileHandle.self).selectUnits(project: need(step.json("project") { try Project(json: $0) }), selected: need(step.jsons("selected") { try PropertyUnit(json: $0) }), codes: need(step.texts("codes")), businessType: need(step.text("businessType")))
        return ["selected": try several.selected.map { parse(try $0.json()) } as Any, "findings": try several.findings.map { parse(try $0.json()) } as Any] as [String: Any]
    case "Profile.check_register":
        if step.isHeld("subCase") { let given = try step.on(ProfileHandle.self).checkRegister(facts: need(step.jsons("facts") { try RegisterFact(json: $0) }), subCase: need(step.handle("subCase", SubCaseHandle.self)), today: need(step.text("today")))
        return parse(try given.json()) }
        let given = try step.on(ProfileHandle.self).checkRegister(facts: need(step.jsons("facts") { try RegisterFact(json: $0) }), subCase: need(step.json("subCase") { try SubCaseDocument(json: $0) }), today: need(step.text("today")))
        return parse(try given.json())
    case "Profile.eligibility":
        let given = try step.on(ProfileHandle.self).eligibility(unit: need(step.json("unit") { try PropertyUnit(json: $0) }), businessType: need(step.text("businessType")))
        return parse(try given.json())
    case "Profile.lapse":
        let given = try step.on(ProfileHandle.self).lapse(possibleSince: need(step.text("possibleSince")), today: need(step.text("today")), holidays: step.texts("holidays"), calendar: step.handle("calendar", WorkCalendar.self))
        return try given.map { parse(try $0.json()) }
    case "Profile.sheet_mapping":
        let given = try step.on(ProfileHandle.self).sheetMapping(sheet: need(step.json("sheet") { try SheetRows(json: $0) }), businessType: step.text("businessType"))
        return parse(try given.json())
    case "Profile.read_sheet":
        return try step.on(ProfileHandle.self).readSheet(sheet: need(step.json("sheet") { try SheetRows(json: $0) }), today: need(step.text("today")), mapping: step.json("mapping") { try SheetMapping(json: $0) }, regions: step.handle("regions", Regions.self))
    case "Profile.sheet_template":
        let given = try step.on(ProfileHandle.self).sheetTemplate(businessType: need(step.text("businessType")), today: need(step.text("today")))
        return parse(try given.json())
    case "Profile.write_sheet":
        let given = try step.on(ProfileHandle.self).writeSheet(subCases: need(step.jsons("subCases") { try SubCaseDocument(json: $0) }))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSubCase(_ step: Step) throws -> Any? {
    switch step.row {
    case "SubCase.new":
        return try SubCaseHandle(document: need(step.json("document") { try SubCaseDocument(json: $0) }))
    case "SubCase.read_leniently":
        let several = try SubCaseHandle.readLeniently(text: need(step.text("text")))
        return ["subCase": several.subCase as Any, "findings": try several.findings.map { parse(try $0.json()) } as Any] as [String: Any]
    case "SubCase.document":
        let given = try step.on(SubCaseHandle.self).document()
        return parse(try given.json())
    case "SubCase.to_json":
        return try step.on(SubCaseHandle.self).toJson()
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfContext(_ step: Step) throws -> Any? {
    switch step.row {
    case "Context.new":
        return try CaseContext(now: need(step.instant("now")), actor: need(step.json("actor") { try Actor(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), salt: step.text("salt"), regions: step.handle("regions", Regions.self))
    case "Context.at":
        return try step.on(CaseContext.self).at(now: need(step.instant("now")), salt: step.text("salt"))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfCase(_ step: Step) throws -> Any? {
    switch step.row {
    case "Case.open":
        let several = try openCase(command: need(step.json("command") { try Command(json: $0) }), context: need(step.handle("context", CaseContext.self)))
        return ["opened": several.case as Any, "outcome": parse(try several.outcome.json()) as Any] as [String: Any]
    case "Case.replay":
        return try Case.replay(log: need(step.jsons("log") { try LogEntry(json: $0) }))
    case "Case.from_state":
        return try Case.fromState(state: need(step.json("state") { try CaseState(json: $0) }))
    case "Case.verify":
        let given = try Case.verify(state: need(step.json("state") { try CaseState(json: $0) }), log: need(step.jsons("log") { try LogEntry(json: $0) }))
        return parse(try given.json())
    case "Case.decide":
        let given = try step.on(Case.self).decide(command: need(step.json("command") { try Command(json: $0) }), context: need(step.handle("context", CaseContext.self)))
        return parse(try given.json())
    case "Case.apply":
        let given = try step.on(Case.self).apply(entries: need(step.jsons("entries") { try LogEntry(json: $0) }))
        return parse(try given.json())
    case "Case.handle":
        let given = try step.on(Case.self).handle(command: need(step.json("command") { try Command(json: $0) }), context: need(step.handle("context", CaseContext.self)))
        return parse(try given.json())
    case "Case.answer":
        let given = try Case.answer(entry: need(step.json("entry") { try LogEntry(json: $0) }))
        return parse(try given.json())
    case "Case.state":
        let given = try step.on(Case.self).state()
        return parse(try given.json())
    case "Case.to_json":
        return try step.on(Case.self).toJson()
    case "Case.profile":
        let given = try step.on(Case.self).profile()
        return parse(try given.json())
    case "Case.head":
        return try step.on(Case.self).head()
    case "Case.version":
        return try step.on(Case.self).version()
    case "Case.id":
        return try step.on(Case.self).id()
    case "Case.stage":
        let given = try step.on(Case.self).stage()
        return given.rawValue
    case "Case.sub_case":
        let given = try step.on(Case.self).subCase(id: need(step.text("id")), context: need(step.handle("context", CaseContext.self)))
        return try given.map { parse(try $0.json()) }
    case "Case.sub_case_document":
        let given = try step.on(Case.self).subCaseDocument(subCase: need(step.text("subCase")), context: need(step.handle("context", CaseContext.self)))
        return try given.map { parse(try $0.json()) }
    case "Case.form":
        let given = try step.on(Case.self).form(subCase: need(step.text("subCase")), context: need(step.handle("context", CaseContext.self)), draft: step.json("draft") { try SubCaseDocument(json: $0) })
        return try given.map { parse(try $0.json()) }
    case "Case.action_form":
        let given = try step.on(Case.self).actionForm(action: need(step.text("action")), context: need(step.handle("context", CaseContext.self)), subCase: step.text("subCase"), draft: step.text("draft"))
        return try given.map { parse(try $0.json()) }
    case "Case.inquiry_digest":
        return try step.on(Case.self).inquiryDigest(subCase: need(step.text("subCase")), inquiry: need(step.json("inquiry") { try Inquiry(json: $0) }), context: need(step.handle("context", CaseContext.self)))
    case "Case.sub_cases":
        let given = try step.on(Case.self).subCases(context: need(step.handle("context", CaseContext.self)), page: step.json("page") { try Page(json: $0) })
        return try given.map { parse(try $0.json()) }
    case "Case.mailbox":
        let given = try step.on(Case.self).mailbox(mailbox: need(step.text("mailbox").flatMap { Mailbox(rawValue: $0) }), context: need(step.handle("context", CaseContext.self)), subCases: step.texts("subCases"), page: step.json("page") { try Page(json: $0) })
        return parse(try given.json())
    case "Case.units":
        let given = try step.on(Case.self).units(context: need(step.handle("context", CaseContext.self)), page: step.json("page") { try Page(json: $0) })
        return parse(try given.json())
    case "Case.index":
        let given = try step.on(Case.self).index(profile: need(step.handle("profile", ProfileHandle.self)), subCases: step.texts("subCases"))
        return parse(try given.json())
    case "Case.index_after":
        let given = try step.on(Case.self).indexAfter(entries: need(step.jsons("entries") { try LogEntry(json: $0) }), profile: need(step.handle("profile", ProfileHandle.self)), subCases: step.texts("subCases"))
        return parse(try given.json())
    case "Case.actions":
        let given = try step.on(Case.self).actions(context: need(step.handle("context", CaseContext.self)), page: step.json("page") { try Page(json: $0) })
        return try given.map { parse(try $0.json()) }
    case "Case.check":
        let given = try step.on(Case.self).check(context: need(step.handle("context", CaseContext.self)))
        return parse(try given.json())
    case "Case.todo":
        let given = try step.on(Case.self).todo(context: need(step.handle("context", CaseContext.self)))
        return try given.map { parse(try $0.json()) }
    case "Case.placements":
        let given = try step.on(Case.self).placements(profile: need(step.handle("profile", ProfileHandle.self)), now: need(step.instant("now")), page: step.json("page") { try Page(json: $0) })
        return try given.map { parse(try $0.json()) }
    case "Case.next_deadline":
        let given = try step.on(Case.self).nextDeadline(now: need(step.instant("now")))
        return try given.map { parse(try $0.json()) }
    case "Case.notice":
        let given = try step.on(Case.self).notice(subCase: need(step.text("subCase")), context: need(step.handle("context", CaseContext.self)), calendar: step.handle("calendar", WorkCalendar.self))
        return try given.map { parse(try $0.json()) }
    case "Case.conversion":
        let given = try step.on(Case.self).conversion(subCase: need(step.text("subCase")), caseId: need(step.text("caseId")), context: need(step.handle("context", CaseContext.self)), calendar: step.handle("calendar", WorkCalendar.self))
        return parse(try given.json())
    case "Case.deadlines":
        let given = try step.on(Case.self).deadlines(after: need(step.instant("after")), until: need(step.instant("until")), context: need(step.handle("context", CaseContext.self)), calendar: step.handle("calendar", WorkCalendar.self))
        return try given.map { parse(try $0.json()) }
    case "Case.progress":
        let given = try step.on(Case.self).progress(profile: need(step.handle("profile", ProfileHandle.self)))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfIdentityProfile(_ step: Step) throws -> Any? {
    switch step.row {
    case "IdentityProfile.new":
        return try IdentityProfileHandle(document: need(step.json("document") { try IdentityProfile(json: $0) }))
    case "IdentityProfile.builtin":
        return try IdentityProfileHandle.builtin(id: need(step.text("id")), version: step.text("version"))
    case "IdentityProfile.builtin_ids":
        let given = try IdentityProfileHandle.builtinIds()
        return try given.map { parse(try $0.json()) }
    case "IdentityProfile.adjusted":
        return try step.on(IdentityProfileHandle.self).adjusted(adjustments: need(step.jsons("adjustments") { try Adjustment(json: $0) }))
    case "IdentityProfile.resolved":
        return try step.on(IdentityProfileHandle.self).resolved(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
    case "IdentityProfile.lint_settings":
        let given = try step.on(IdentityProfileHandle.self).lintSettings(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
        return parse(try given.json())
    case "IdentityProfile.id":
        return try step.on(IdentityProfileHandle.self).id()
    case "IdentityProfile.version":
        return try step.on(IdentityProfileHandle.self).version()
    case "IdentityProfile.document":
        let given = try step.on(IdentityProfileHandle.self).document()
        return parse(try given.json())
    case "IdentityProfile.to_json":
        return try step.on(IdentityProfileHandle.self).toJson()
    case "IdentityProfile.get":
        return try step.on(IdentityProfileHandle.self).get(pointer: need(step.text("pointer")))
    case "IdentityProfile.lint":
        let given = try step.on(IdentityProfileHandle.self).lint()
        return parse(try given.json())
    case "IdentityProfile.diff":
        let given = try step.on(IdentityProfileHandle.self).diff(other: need(step.handle("other", IdentityProfileHandle.self)))
        return try given.map { parse(try $0.json()) }
    case "IdentityProfile.notes":
        let given = try step.on(IdentityProfileHandle.self).notes(action: need(step.text("action")))
        return try given.map { parse(try $0.json()) }
    case "IdentityProfile.check_registration":
        let given = try step.on(IdentityProfileHandle.self).checkRegistration(registration: need(step.json("registration") { try AccountRegistration(json: $0) }), today: need(step.text("today")), regions: step.handle("regions", Regions.self))
        return parse(try given.json())
    case "IdentityProfile.on_site_missing":
        let given = try step.on(IdentityProfileHandle.self).onSiteMissing(method: need(step.text("method")), presenter: need(step.text("presenter").flatMap { Presenter(rawValue: $0) }), documents: need(step.texts("documents")))
        return try given.map { parse(try $0.json()) }
    case "IdentityProfile.level_named":
        let given = try step.on(IdentityProfileHandle.self).levelNamed(name: need(step.text("name")))
        return try given.map { $0.rawValue }
    case "IdentityProfile.acting_by_e_licence":
        let given = try step.on(IdentityProfileHandle.self).actingByELicence(enterprise: need(step.json("enterprise") { try Enterprise(json: $0) }))
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfAccountContext(_ step: Step) throws -> Any? {
    switch step.row {
    case "AccountContext.new":
        return try AccountContext(now: need(step.instant("now")), actor: need(step.json("actor") { try Actor(json: $0) }), profile: need(step.handle("profile", IdentityProfileHandle.self)), salt: step.text("salt"), regions: step.handle("regions", Regions.self))
    case "AccountContext.at":
        return try step.on(AccountContext.self).at(now: need(step.instant("now")), salt: step.text("salt"))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfEnterpriseAccount(_ step: Step) throws -> Any? {
    switch step.row {
    case "EnterpriseAccount.open":
        let several = try openEnterpriseAccount(command: need(step.json("command") { try AccountCommand(json: $0) }), context: need(step.handle("context", AccountContext.self)))
        return ["opened": several.account as Any, "outcome": parse(try several.outcome.json()) as Any] as [String: Any]
    case "EnterpriseAccount.replay":
        return try EnterpriseAccount.replay(log: need(step.jsons("log") { try AccountEntry(json: $0) }))
    case "EnterpriseAccount.from_state":
        return try EnterpriseAccount.fromState(state: need(step.json("state") { try AccountState(json: $0) }))
    case "EnterpriseAccount.verify":
        let given = try EnterpriseAccount.verify(state: need(step.json("state") { try AccountState(json: $0) }), log: need(step.jsons("log") { try AccountEntry(json: $0) }))
        return parse(try given.json())
    case "EnterpriseAccount.decide":
        let given = try step.on(EnterpriseAccount.self).decide(command: need(step.json("command") { try AccountCommand(json: $0) }), context: need(step.handle("context", AccountContext.self)))
        return parse(try given.json())
    case "EnterpriseAccount.apply":
        let given = try step.on(EnterpriseAccount.self).apply(entries: need(step.jsons("entries") { try AccountEntry(json: $0) }))
        return parse(try given.json())
    case "EnterpriseAccount.handle":
        let given = try step.on(EnterpriseAccount.self).handle(command: need(step.json("command") { try AccountCommand(json: $0) }), context: need(step.handle("context", AccountContext.self)))
        return parse(try given.json())
    case "EnterpriseAccount.answer":
        let given = try EnterpriseAccount.answer(entry: need(step.json("entry") { try AccountEntry(json: $0) }))
        return parse(try given.json())
    case "EnterpriseAccount.state":
        let given = try step.on(EnterpriseAccount.self).state()
        return parse(try given.json())
    case "EnterpriseAccount.to_json":
        return try step.on(EnterpriseAccount.self).toJson()
    case "EnterpriseAccount.profile":
        let given = try step.on(EnterpriseAccount.self).profile()
        return parse(try given.json())
    case "EnterpriseAccount.head":
        return try step.on(EnterpriseAccount.self).head()
    case "EnterpriseAccount.version":
        return try step.on(EnterpriseAccount.self).version()
    case "EnterpriseAccount.verify_log":
        let given = try EnterpriseAccount.verifyLog(log: need(step.jsons("log") { try AccountEntry(json: $0) }), head: step.text("head"))
        return parse(try given.json())
    case "EnterpriseAccount.erase_log_entry":
        let given = try EnterpriseAccount.eraseLogEntry(entry: need(step.json("entry") { try AccountEntry(json: $0) }))
        return parse(try given.json())
    case "EnterpriseAccount.enterprise":
        let given = try step.on(EnterpriseAccount.self).enterprise()
        return parse(try given.json())
    case "EnterpriseAccount.level":
        let given = try step.on(EnterpriseAccount.self).level(profile: need(step.handle("profile", IdentityProfileHandle.self)))
        return parse(try given.json())
    case "EnterpriseAccount.logins":
        let given = try step.on(EnterpriseAccount.self).logins(profile: need(step.handle("profile", IdentityProfileHandle.self)))
        return try given.map { parse(try $0.json()) }
    case "EnterpriseAccount.verifications":
        let given = try step.on(EnterpriseAccount.self).verifications(context: need(step.handle("context", AccountContext.self)))
        return try given.map { parse(try $0.json()) }
    case "EnterpriseAccount.handlers":
        let given = try step.on(EnterpriseAccount.self).handlers(context: need(step.handle("context", AccountContext.self)))
        return try given.map { parse(try $0.json()) }
    case "EnterpriseAccount.acting_for":
        let given = try step.on(EnterpriseAccount.self).actingFor(documentNumber: need(step.text("documentNumber")), documentKind: step.text("documentKind").flatMap { IdentifierKind(rawValue: $0) })
        return try given.map { parse(try $0.json()) }
    case "EnterpriseAccount.actions":
        let given = try step.on(EnterpriseAccount.self).actions(context: need(step.handle("context", AccountContext.self)))
        return try given.map { parse(try $0.json()) }
    case "EnterpriseAccount.todo":
        let given = try step.on(EnterpriseAccount.self).todo(context: need(step.handle("context", AccountContext.self)))
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfLicenceProfile(_ step: Step) throws -> Any? {
    switch step.row {
    case "LicenceProfile.new":
        return try LicenceProfileHandle(document: need(step.json("document") { try LicenceProfile(json: $0) }))
    case "LicenceProfile.builtin":
        return try LicenceProfileHandle.builtin(id: need(step.text("id")), version: step.text("version"))
    case "LicenceProfile.builtin_ids":
        let given = try LicenceProfileHandle.builtinIds()
        return try given.map { parse(try $0.json()) }
    case "LicenceProfile.adjusted":
        return try step.on(LicenceProfileHandle.self).adjusted(adjustments: need(step.jsons("adjustments") { try Adjustment(json: $0) }))
    case "LicenceProfile.resolved":
        return try step.on(LicenceProfileHandle.self).resolved(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
    case "LicenceProfile.lint_settings":
        let given = try step.on(LicenceProfileHandle.self).lintSettings(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
        return parse(try given.json())
    case "LicenceProfile.id":
        return try step.on(LicenceProfileHandle.self).id()
    case "LicenceProfile.version":
        return try step.on(LicenceProfileHandle.self).version()
    case "LicenceProfile.document":
        let given = try step.on(LicenceProfileHandle.self).document()
        return parse(try given.json())
    case "LicenceProfile.to_json":
        return try step.on(LicenceProfileHandle.self).toJson()
    case "LicenceProfile.get":
        return try step.on(LicenceProfileHandle.self).get(pointer: need(step.text("pointer")))
    case "LicenceProfile.lint":
        let given = try step.on(LicenceProfileHandle.self).lint()
        return parse(try given.json())
    case "LicenceProfile.diff":
        let given = try step.on(LicenceProfileHandle.self).diff(other: need(step.handle("other", LicenceProfileHandle.self)))
        return try given.map { parse(try $0.json()) }
    case "LicenceProfile.notes":
        let given = try step.on(LicenceProfileHandle.self).notes(action: need(step.text("action")))
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfLicenceContext(_ step: Step) throws -> Any? {
    switch step.row {
    case "LicenceContext.new":
        return try LicenceContext(now: need(step.instant("now")), actor: need(step.json("actor") { try Actor(json: $0) }), profile: need(step.handle("profile", LicenceProfileHandle.self)), salt: step.text("salt"), regions: step.handle("regions", Regions.self))
    case "LicenceContext.at":
        return try step.on(LicenceContext.self).at(now: need(step.instant("now")), salt: step.text("salt"))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfLicenceWallet(_ step: Step) throws -> Any? {
    switch step.row {
    case "LicenceWallet.open":
        let several = try openLicenceWallet(command: need(step.json("command") { try LicenceCommand(json: $0) }), context: need(step.handle("context", LicenceContext.self)))
        return ["opened": several.account as Any, "outcome": parse(try several.outcome.json()) as Any] as [String: Any]
    case "LicenceWallet.replay":
        return try LicenceWallet.replay(log: need(step.jsons("log") { try LicenceEntry(json: $0) }))
    case "LicenceWallet.from_state":
        return try LicenceWallet.fromState(state: need(step.json("state") { try LicenceWalletState(json: $0) }))
    case "LicenceWallet.verify":
        let given = try LicenceWallet.verify(state: need(step.json("state") { try LicenceWalletState(json: $0) }), log: need(step.jsons("log") { try LicenceEntry(json: $0) }))
        return parse(try given.json())
    case "LicenceWallet.decide":
        let given = try step.on(LicenceWallet.self).decide(command: need(step.json("command") { try LicenceCommand(json: $0) }), context: need(step.handle("context", LicenceContext.self)))
        return parse(try given.json())
    case "LicenceWallet.apply":
        let given = try step.on(LicenceWallet.self).apply(entries: need(step.jsons("entries") { try LicenceEntry(json: $0) }))
        return parse(try given.json())
    case "LicenceWallet.handle":
        let given = try step.on(LicenceWallet.self).handle(command: need(step.json("command") { try LicenceCommand(json: $0) }), context: need(step.handle("context", LicenceContext.self)))
        return parse(try given.json())
    case "LicenceWallet.answer":
        let given = try LicenceWallet.answer(entry: need(step.json("entry") { try LicenceEntry(json: $0) }))
        return parse(try given.json())
    case "LicenceWallet.state":
        let given = try step.on(LicenceWallet.self).state()
        return parse(try given.json())
    case "LicenceWallet.to_json":
        return try step.on(LicenceWallet.self).toJson()
    case "LicenceWallet.profile":
        let given = try step.on(LicenceWallet.self).profile()
        return parse(try given.json())
    case "LicenceWallet.head":
        return try step.on(LicenceWallet.self).head()
    case "LicenceWallet.version":
        return try step.on(LicenceWallet.self).version()
    case "LicenceWallet.verify_log":
        let given = try LicenceWallet.verifyLog(log: need(step.jsons("log") { try LicenceEntry(json: $0) }), head: step.text("head"))
        return parse(try given.json())
    case "LicenceWallet.erase_log_entry":
        let given = try LicenceWallet.eraseLogEntry(entry: need(step.json("entry") { try LicenceEntry(json: $0) }))
        return parse(try given.json())
    case "LicenceWallet.copies":
        let given = try step.on(LicenceWallet.self).copies(context: need(step.handle("context", LicenceContext.self)))
        return try given.map { parse(try $0.json()) }
    case "LicenceWallet.holders":
        let given = try step.on(LicenceWallet.self).holders(number: need(step.text("number")), context: need(step.handle("context", LicenceContext.self)))
        return try given.map { parse(try $0.json()) }
    case "LicenceWallet.password":
        let given = try step.on(LicenceWallet.self).password(context: need(step.handle("context", LicenceContext.self)))
        return try given.map { parse(try $0.json()) }
    case "LicenceWallet.list_at":
        let given = try step.on(LicenceWallet.self).listAt(place: need(step.text("place")), register: need(step.jsons("register") { try ELicence(json: $0) }), context: need(step.handle("context", LicenceContext.self)))
        return parse(try given.json())
    case "LicenceWallet.identity_use":
        let given = try step.on(LicenceWallet.self).identityUse(purpose: need(step.text("purpose")), number: need(step.text("number")), context: need(step.handle("context", LicenceContext.self)))
        return parse(try given.json())
    case "LicenceWallet.actions":
        let given = try step.on(LicenceWallet.self).actions(context: need(step.handle("context", LicenceContext.self)))
        return try given.map { parse(try $0.json()) }
    case "LicenceWallet.todo":
        let given = try step.on(LicenceWallet.self).todo(register: need(step.jsons("register") { try ELicence(json: $0) }), context: need(step.handle("context", LicenceContext.self)))
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSealProfile(_ step: Step) throws -> Any? {
    switch step.row {
    case "SealProfile.new":
        return try SealProfileHandle(document: need(step.json("document") { try SealProfile(json: $0) }))
    case "SealProfile.builtin":
        return try SealProfileHandle.builtin(id: need(step.text("id")), version: step.text("version"))
    case "SealProfile.builtin_ids":
        let given = try SealProfileHandle.builtinIds()
        return try given.map { parse(try $0.json()) }
    case "SealProfile.adjusted":
        return try step.on(SealProfileHandle.self).adjusted(adjustments: need(step.jsons("adjustments") { try Adjustment(json: $0) }))
    case "SealProfile.resolved":
        return try step.on(SealProfileHandle.self).resolved(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
    case "SealProfile.lint_settings":
        let given = try step.on(SealProfileHandle.self).lintSettings(settings: need(step.json("settings") { try ProfileSettings(json: $0) }))
        return parse(try given.json())
    case "SealProfile.id":
        return try step.on(SealProfileHandle.self).id()
    case "SealProfile.version":
        return try step.on(SealProfileHandle.self).version()
    case "SealProfile.document":
        let given = try step.on(SealProfileHandle.self).document()
        return parse(try given.json())
    case "SealProfile.to_json":
        return try step.on(SealProfileHandle.self).toJson()
    case "SealProfile.get":
        return try step.on(SealProfileHandle.self).get(pointer: need(step.text("pointer")))
    case "SealProfile.lint":
        let given = try step.on(SealProfileHandle.self).lint()
        return parse(try given.json())
    case "SealProfile.diff":
        let given = try step.on(SealProfileHandle.self).diff(other: need(step.handle("other", SealProfileHandle.self)))
        return try given.map { parse(try $0.json()) }
    case "SealProfile.notes":
        let given = try step.on(SealProfileHandle.self).notes(step: need(step.text("step")), channel: step.text("channel").flatMap { Channel(rawValue: $0) })
        return try given.map { parse(try $0.json()) }
    case "SealProfile.compare":
        let given = try SealProfileHandle.compare(profiles: need(step.handles("profiles", SealProfileHandle.self)), today: need(step.text("today")))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSealContext(_ step: Step) throws -> Any? {
    switch step.row {
    case "SealContext.new":
        return try SealContext(now: need(step.instant("now")), actor: need(step.json("actor") { try Actor(json: $0) }), profile: need(step.handle("profile", SealProfileHandle.self)), salt: step.text("salt"), regions: step.handle("regions", Regions.self))
    case "SealContext.at":
        return try step.on(SealContext.self).at(now: need(step.instant("now")), salt: step.text("salt"))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSealAccount(_ step: Step) throws -> Any? {
    switch step.row {
    case "SealAccount.open":
        let several = try openSealAccount(command: need(step.json("command") { try SealCommand(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return ["opened": several.account as Any, "outcome": parse(try several.outcome.json()) as Any] as [String: Any]
    case "SealAccount.replay":
        return try SealAccount.replay(log: need(step.jsons("log") { try SealLogEntry(json: $0) }))
    case "SealAccount.from_state":
        return try SealAccount.fromState(state: need(step.json("state") { try SealAccountState(json: $0) }))
    case "SealAccount.verify":
        let given = try SealAccount.verify(state: need(step.json("state") { try SealAccountState(json: $0) }), log: need(step.jsons("log") { try SealLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealAccount.decide":
        let given = try step.on(SealAccount.self).decide(command: need(step.json("command") { try SealCommand(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return parse(try given.json())
    case "SealAccount.apply":
        let given = try step.on(SealAccount.self).apply(entries: need(step.jsons("entries") { try SealLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealAccount.handle":
        let given = try step.on(SealAccount.self).handle(command: need(step.json("command") { try SealCommand(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return parse(try given.json())
    case "SealAccount.answer":
        let given = try SealAccount.answer(entry: need(step.json("entry") { try SealLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealAccount.state":
        let given = try step.on(SealAccount.self).state()
        return parse(try given.json())
    case "SealAccount.to_json":
        return try step.on(SealAccount.self).toJson()
    case "SealAccount.profile":
        let given = try step.on(SealAccount.self).profile()
        return parse(try given.json())
    case "SealAccount.head":
        return try step.on(SealAccount.self).head()
    case "SealAccount.version":
        return try step.on(SealAccount.self).version()
    case "SealAccount.verify_log":
        let given = try SealAccount.verifyLog(log: need(step.jsons("log") { try SealLogEntry(json: $0) }), head: step.text("head"))
        return parse(try given.json())
    case "SealAccount.erase_log_entry":
        let given = try SealAccount.eraseLogEntry(entry: need(step.json("entry") { try SealLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealAccount.enterprises":
        let given = try SealAccount.enterprises(licences: need(step.jsons("licences") { try LicenceFacts(json: $0) }), channel: need(step.text("channel").flatMap { Channel(rawValue: $0) }), context: need(step.handle("context", SealContext.self)))
        return parse(try given.json())
    case "SealAccount.applications":
        let given = try step.on(SealAccount.self).applications(context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    case "SealAccount.may":
        let given = try step.on(SealAccount.self).may(question: need(step.json("question") { try SealQuestion(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return parse(try given.json())
    case "SealAccount.actions":
        let given = try step.on(SealAccount.self).actions(channel: need(step.text("channel").flatMap { Channel(rawValue: $0) }), context: need(step.handle("context", SealContext.self)), page: step.json("page") { try Page(json: $0) })
        return try given.map { parse(try $0.json()) }
    case "SealAccount.todo":
        let given = try step.on(SealAccount.self).todo(context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    case "SealAccount.seals":
        let given = try step.on(SealAccount.self).seals(at: need(step.instant("at")), context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    case "SealAccount.seal_list":
        let given = try step.on(SealAccount.self).sealList(channel: need(step.text("channel").flatMap { Channel(rawValue: $0) }), context: need(step.handle("context", SealContext.self)), page: step.json("page") { try Page(json: $0) })
        return parse(try given.json())
    case "SealAccount.grants":
        let given = try step.on(SealAccount.self).grants(at: need(step.instant("at")), context: need(step.handle("context", SealContext.self)), origin: step.text("origin").flatMap { GrantOrigin(rawValue: $0) })
        return try given.map { parse(try $0.json()) }
    case "SealAccount.entitled":
        let given = try step.on(SealAccount.self).entitled(person: need(step.json("person") { try Principal(json: $0) }), seal: need(step.text("seal")), at: need(step.instant("at")), context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    case "SealAccount.entitlements_at":
        let given = try step.on(SealAccount.self).entitlementsAt(at: need(step.instant("at")), context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    case "SealAccount.deadlines":
        let given = try step.on(SealAccount.self).deadlines(after: need(step.instant("after")), until: need(step.instant("until")), context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    case "SealAccount.licence_impact":
        let given = try step.on(SealAccount.self).licenceImpact(licence: need(step.json("licence") { try LicenceFacts(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return parse(try given.json())
    case "SealAccount.changes":
        let given = try step.on(SealAccount.self).changes(context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    case "SealAccount.claims":
        let given = try step.on(SealAccount.self).claims(seal: need(step.text("seal")), context: need(step.handle("context", SealContext.self)))
        return try given.map { try $0.map { parse(try $0.json()) } }
    case "SealAccount.window_form":
        let given = try step.on(SealAccount.self).windowForm(application: need(step.text("application")), context: need(step.handle("context", SealContext.self)))
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSealingSession(_ step: Step) throws -> Any? {
    switch step.row {
    case "SealingSession.open":
        let several = try openSealingSession(command: need(step.json("command") { try SealingCommand(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return ["opened": several.account as Any, "outcome": parse(try several.outcome.json()) as Any] as [String: Any]
    case "SealingSession.replay":
        return try SealingSession.replay(log: need(step.jsons("log") { try SealingLogEntry(json: $0) }))
    case "SealingSession.from_state":
        return try SealingSession.fromState(state: need(step.json("state") { try SealingState(json: $0) }))
    case "SealingSession.verify":
        let given = try SealingSession.verify(state: need(step.json("state") { try SealingState(json: $0) }), log: need(step.jsons("log") { try SealingLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealingSession.decide":
        let given = try step.on(SealingSession.self).decide(command: need(step.json("command") { try SealingCommand(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return parse(try given.json())
    case "SealingSession.apply":
        let given = try step.on(SealingSession.self).apply(entries: need(step.jsons("entries") { try SealingLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealingSession.handle":
        let given = try step.on(SealingSession.self).handle(command: need(step.json("command") { try SealingCommand(json: $0) }), context: need(step.handle("context", SealContext.self)))
        return parse(try given.json())
    case "SealingSession.answer":
        let given = try SealingSession.answer(entry: need(step.json("entry") { try SealingLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealingSession.state":
        let given = try step.on(SealingSession.self).state()
        return parse(try given.json())
    case "SealingSession.to_json":
        return try step.on(SealingSession.self).toJson()
    case "SealingSession.profile":
        let given = try step.on(SealingSession.self).profile()
        return parse(try given.json())
    case "SealingSession.head":
        return try step.on(SealingSession.self).head()
    case "SealingSession.version":
        return try step.on(SealingSession.self).version()
    case "SealingSession.verify_log":
        let given = try SealingSession.verifyLog(log: need(step.jsons("log") { try SealingLogEntry(json: $0) }), head: step.text("head"))
        return parse(try given.json())
    case "SealingSession.erase_log_entry":
        let given = try SealingSession.eraseLogEntry(entry: need(step.json("entry") { try SealingLogEntry(json: $0) }))
        return parse(try given.json())
    case "SealingSession.stored":
        let given = try step.on(SealingSession.self).stored()
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfCertificate(_ step: Step) throws -> Any? {
    switch step.row {
    case "Certificate.new":
        return try Certificate(data: need(step.bytes("data")))
    case "Certificate.parse_all":
        return try Certificate.parseAll(data: need(step.bytes("data")))
    case "Certificate.summary":
        let given = try step.on(Certificate.self).summary()
        return parse(try given.json())
    case "Certificate.der":
        return try step.on(Certificate.self).der()
    case "Certificate.public_key":
        return try step.on(Certificate.self).publicKey()
    case "Certificate.ocsp_urls":
        return try step.on(Certificate.self).ocspUrls()
    case "Certificate.crl_urls":
        return try step.on(Certificate.self).crlUrls()
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSoftwareKey(_ step: Step) throws -> Any? {
    switch step.row {
    case "SoftwareKey.new":
        return try SoftwareKey(data: need(step.bytes("data")))
    case "SoftwareKey.public_key":
        return try step.on(SoftwareKey.self).publicKey()
    case "SoftwareKey.default_scheme":
        let given = try step.on(SoftwareKey.self).defaultScheme()
        return given.rawValue
    case "SoftwareKey.sign":
        return try step.on(SoftwareKey.self).sign(message: need(step.bytes("message")), scheme: step.text("scheme").flatMap { SignatureScheme(rawValue: $0) }, entropy: step.bytes("entropy"))
    case "SoftwareKey.sign_digest":
        return try step.on(SoftwareKey.self).signDigest(digest: need(step.bytes("digest")), scheme: step.text("scheme").flatMap { SignatureScheme(rawValue: $0) }, entropy: step.bytes("entropy"))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSealTrust(_ step: Step) throws -> Any? {
    switch step.row {
    case "SealTrust.new":
        return try SealTrust(anchors: need(step.handles("anchors", Certificate.self)), makers: step.handles("makers", Certificate.self), others: step.handles("others", Certificate.self), ocspResponses: step.bytesList("ocspResponses"), crls: step.bytesList("crls"), requireRevocation: step.truth("requireRevocation"))
    case "SealTrust.findings":
        let given = try step.on(SealTrust.self).findings()
        return try given.map { parse(try $0.json()) }
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfElectronicSeal(_ step: Step) throws -> Any? {
    switch step.row {
    case "ElectronicSeal.new":
        return try ElectronicSeal(data: need(step.bytes("data")))
    case "ElectronicSeal.file":
        let given = try step.on(ElectronicSeal.self).file()
        return parse(try given.json())
    case "ElectronicSeal.picture":
        return try step.on(ElectronicSeal.self).picture()
    case "ElectronicSeal.der":
        return try step.on(ElectronicSeal.self).der()
    case "ElectronicSeal.maker_certificate":
        return try step.on(ElectronicSeal.self).makerCertificate()
    case "ElectronicSeal.certificates":
        return try step.on(ElectronicSeal.self).certificates()
    case "ElectronicSeal.data_digest":
        let given = try step.on(ElectronicSeal.self).dataDigest(signer: need(step.handle("signer", Certificate.self)))
        return given.rawValue
    case "ElectronicSeal.verify":
        let given = try step.on(ElectronicSeal.self).verify(at: need(step.instant("at")), trust: step.handle("trust", SealTrust.self))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSealSignature(_ step: Step) throws -> Any? {
    switch step.row {
    case "SealSignature.new":
        return try SealSignature(data: need(step.bytes("data")))
    case "SealSignature.file":
        let given = try step.on(SealSignature.self).file()
        return parse(try given.json())
    case "SealSignature.seal":
        return try step.on(SealSignature.self).seal()
    case "SealSignature.signer_certificate":
        return try step.on(SealSignature.self).signerCertificate()
    case "SealSignature.signature_value":
        return try step.on(SealSignature.self).signatureValue()
    case "SealSignature.verify":
        let given = try step.on(SealSignature.self).verify(at: need(step.instant("at")), trust: step.handle("trust", SealTrust.self), data: step.bytesList("data"), digest: step.bytes("digest"))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfVerifier(_ step: Step) throws -> Any? {
    switch step.row {
    case "Verifier.new":
        return try Verifier(trusted: need(step.bytesList("trusted")), makers: step.bytesList("makers"), known: step.bytesList("known"), ocspResponses: step.bytesList("ocspResponses"), crls: step.bytesList("crls"), policy: step.json("policy") { try VerificationPolicy(json: $0) })
    case "Verifier.policy":
        let given = try step.on(Verifier.self).policy()
        return parse(try given.json())
    case "Verifier.verify":
        let given = try step.on(Verifier.self).verify(pdf: need(step.bytes("pdf")), now: need(step.instant("now")))
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfFont(_ step: Step) throws -> Any? {
    switch step.row {
    case "Font.new":
        return try Font(data: need(step.bytes("data")), index: step.number("index"))
    case "Font.with_weight":
        return try step.on(Font.self).withWeight(weight: need(step.number("weight")))
    case "Font.with_fallback":
        return try step.on(Font.self).withFallback(other: need(step.handle("other", Font.self)))
    case "Font.covers":
        return try step.on(Font.self).covers(text: need(step.text("text")))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfPicture(_ step: Step) throws -> Any? {
    switch step.row {
    case "Picture.from_png":
        return try Picture.fromPng(data: need(step.bytes("data")), width: need(step.number("width")), height: step.number("height"), background: step.text("background").flatMap { Background(rawValue: $0) })
    case "Picture.of_text":
        return try Picture.ofText(font: need(step.handle("font", Font.self)), text: need(step.text("text")), height: need(step.number("height")), colour: step.text("colour"))
    case "Picture.width":
        return try step.on(Picture.self).width()
    case "Picture.height":
        return try step.on(Picture.self).height()
    case "Picture.scaled_to":
        return try step.on(Picture.self).scaledTo(width: need(step.number("width")), height: need(step.number("height")))
    case "Picture.to_svg":
        return try step.on(Picture.self).toSvg(title: step.text("title"))
    case "Picture.to_png":
        return try step.on(Picture.self).toPng(dotsPerMm: step.number("dotsPerMm"), background: step.text("background"))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfQrCode(_ step: Step) throws -> Any? {
    switch step.row {
    case "QrCode.new":
        return try QrCode(text: need(step.text("text")), errorCorrection: step.text("errorCorrection").flatMap { ErrorCorrection(rawValue: $0) })
    case "QrCode.version":
        return try step.on(QrCode.self).version()
    case "QrCode.size":
        return try step.on(QrCode.self).size()
    case "QrCode.mask":
        return try step.on(QrCode.self).mask()
    case "QrCode.matrix":
        let given = try step.on(QrCode.self).matrix()
        return parse(try given.json())
    case "QrCode.to_svg":
        return try step.on(QrCode.self).toSvg(style: step.json("style") { try QrStyle(json: $0) })
    case "QrCode.to_png":
        return try step.on(QrCode.self).toPng(style: step.json("style") { try QrStyle(json: $0) })
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfFonts(_ step: Step) throws -> Any? {
    switch step.row {
    case "Fonts.new":
        return try Fonts(data: need(step.bytes("data")), face: step.number("face"))
    case "Fonts.with_bold":
        return try step.on(Fonts.self).withBold(data: need(step.bytes("data")), face: step.number("face"))
    case "Fonts.with_fallback":
        return try step.on(Fonts.self).withFallback(data: need(step.bytes("data")), face: step.number("face"))
    default: throw Unusable("\(step.row): no such row")
    }
}

private func rowsOfSheet(_ step: Step) throws -> Any? {
    switch step.row {
    case "Sheet.report":
        let given = try step.on(Sheet.self).report()
        return parse(try given.json())
    case "Sheet.sub_cases":
        let given = try step.on(Sheet.self).subCases()
        return try given.map { parse(try $0.json()) }
    case "Sheet.corrected":
        let given = try step.on(Sheet.self).corrected()
        return parse(try given.json())
    default: throw Unusable("\(step.row): no such row")
    }
}
