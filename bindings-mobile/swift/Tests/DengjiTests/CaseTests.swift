import Dengji
import Foundation
import XCTest

/// A host in small: it counts commands, takes salts, and keeps the log.
final class Desk {
    static let morning = Date(timeIntervalSince1970: 1_722_474_000)  // 2024-08-01 09:00 +08:00
    static let data = URL(fileURLWithPath: ProcessInfo.processInfo.environment["DENGJI_VECTORS"] ?? "tests/vectors")
        .appendingPathComponent("../../examples/data")

    let profile: ProfileHandle
    let handler: Actor
    let units: [SubCaseContent]
    let shared: [Material]
    let `case`: Case
    let opened: Outcome
    var context: CaseContext
    var log: [LogEntry]
    private var count = 1

    var buyers: [Buyer] { units.flatMap(\.application.buyers) }

    init() throws {
        let whole = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.data.appendingPathComponent("batch.json")))
        guard let batch = whole as? [String: Any], let given = (batch["cases"] as? [[String: Any]])?.first else {
            throw Unusable("batch.json holds no case")
        }
        let rows = (given["subCases"] as? [[String: Any]] ?? []).prefix(2)
        units = try rows.map { one in
            SubCaseContent(
                subCase: one["subCase"] as? String ?? "",
                unit: try PropertyUnit(json: Self.text(one["unit"])),
                application: try Application(json: Self.text(one["application"])),
                questionnaire: try Questionnaire(json: Self.text(one["questionnaire"])),
                materials: try (one["materials"] as? [Any] ?? []).map { try Material(json: Self.text($0)) })
        }
        shared = try (given["sharedMaterials"] as? [Any] ?? []).map { try Material(json: Self.text($0)) }
        profile = try ProfileHandle.builtin(id: "guangzhou-registration")
        handler = try Actor(json: Self.text(batch["handler"]))
        context = try CaseContext(now: Self.morning, actor: handler, profile: profile, salt: Self.salt())
        guard let enterprise = handler.actingFor?.enterprise else { throw Unusable("the handler acts for nobody") }
        let word = { (key: String, place: [String: Any]) in place[key] as? String ?? "" }
        let opening = Action.openBatch(
            caseId: "k1",
            business: Business(
                organisationType: word("organisationType", batch), propertyType: word("propertyType", batch),
                businessType: word("businessType", given)),
            initiator: enterprise,
            confirmer: nil,
            project: ProjectRef(id: "p1", name: "云锦雅苑", developer: enterprise),
            units: units.map { ChosenUnit(subCase: $0.subCase, unit: $0.unit) },
            number: "P2024080000040",
            registerFacts: [])
        let answer = try openCase(command: Command(id: "c1", action: opening), context: context)
        (self.case, opened) = (answer.case, answer.outcome)
        log = [try XCTUnwrap(answer.outcome.entry)]
    }

    func command(_ action: Action) -> Command {
        count += 1
        return Command(id: "c\(count)", action: action)
    }

    @discardableResult
    func give(_ action: Action) throws -> Outcome {
        context = try context.at(now: Self.morning.addingTimeInterval(Double(60 * count)), salt: Self.salt())
        let outcome = try self.case.handle(command: command(action), context: context)
        log.append(try XCTUnwrap(outcome.entry))
        return outcome
    }

    func fillIn() throws {
        for one in units {
            try give(.editApplication(subCase: one.subCase, application: one.application))
            try give(.answerQuestionnaire(subCases: [one.subCase], questionnaire: one.questionnaire))
            for material in one.materials { try give(.uploadMaterial(subCase: one.subCase, material: material, replace: false)) }
        }
        for material in shared { try give(.uploadMaterial(subCase: nil, material: material, replace: false)) }
        try give(.shareMaterials(items: [], mode: .keepOwn))
    }

    /// A case that has come to its submission.
    static func submitted() throws -> Desk {
        let desk = try Desk()
        try desk.fillIn()
        try desk.give(.save)
        try desk.give(.submit(number: ""))
        return desk
    }

    static func salt() -> String {
        (0..<16).map { _ in String(format: "%02x", UInt8.random(in: 0...255)) }.joined()
    }

    private static func text(_ value: Any?) throws -> String {
        let data = try JSONSerialization.data(withJSONObject: value ?? NSNull(), options: .fragmentsAllowed)
        return String(decoding: data, as: UTF8.self)
    }
}

/// A case in Swift: opened, filled in, submitted, stored and asked.
final class CaseTests: XCTestCase {
    func testABatchComesFromTheFirstClickToItsSigningCodes() throws {
        let desk = try Desk.submitted()
        let progress = try desk.case.progress(profile: desk.profile)
        XCTAssertEqual(progress.total, 2)
        XCTAssertEqual(progress.stage, .signing)
        XCTAssertEqual(try desk.case.version(), UInt32(desk.log.count))
        XCTAssertEqual(desk.log.map(\.sequence), (1...desk.log.count).map(UInt32.init))
        let deadline = try XCTUnwrap(desk.case.nextDeadline(now: Desk.morning.addingTimeInterval(3600)))
        XCTAssertGreaterThan(deadline.at, Desk.morning.addingTimeInterval(86_400))
    }

    func testDecidingChangesNothingAndSaysWhatHandlingWouldDo() throws {
        let desk = try Desk()
        let upload = Action.uploadMaterial(subCase: nil, material: desk.shared[0], replace: false)
        let before = try desk.case.toJson()
        let decision = try desk.case.decide(command: Command(id: "c2", action: upload), context: desk.context)
        XCTAssertEqual(try desk.case.toJson(), before)
        XCTAssertEqual(try desk.give(upload).entry?.payload?.events, decision.entry?.payload?.events)
    }

    func testARefusalHoldsEveryReasonAndWhoCanMendIt() throws {
        let desk = try Desk()
        let before = try desk.case.state()
        let offer = try XCTUnwrap(desk.case.actions(context: desk.context).first { $0.action == "submit" })
        XCTAssertFalse(offer.allowed)
        XCTAssertThrowsError(try desk.give(.submit(number: ""))) { error in
            guard case DengjiError.Refused(let refusal) = error, let error = error as? DengjiError else {
                return XCTFail("\(error)")
            }
            XCTAssertGreaterThan(error.unmet.count, 3)
            XCTAssertEqual(error.unmet, refusal.unmet)
            XCTAssertEqual(error.unmet, offer.unmet)
            XCTAssertEqual(error.findings, error.unmet.map(\.finding))
            XCTAssertEqual(error.code, error.findings.first?.code)
            let form = error.unmet.filter { $0.remedy?.action == "edit_application" }
            XCTAssertFalse(form.isEmpty)
            XCTAssertTrue(form.allSatisfy { $0.menders.contains { $0.role == .handler } })
            XCTAssertTrue(error.text(.zh).contains("；") && error.text(.en).contains("; "))
        }
        XCTAssertEqual(try desk.case.state(), before)
    }

    func testAStaleVersionIsRefusedAndTheRightOneIsNot() throws {
        let desk = try Desk()
        let upload = Action.uploadMaterial(subCase: nil, material: desk.shared[0], replace: false)
        for version in [0, 2, UInt32.max] {
            let command = Command(id: "x", expectedVersion: version, action: upload)
            XCTAssertThrowsError(try desk.case.handle(command: command, context: desk.context)) { error in
                XCTAssertEqual((error as? DengjiError)?.code, Codes.commandStaleVersion)
            }
        }
        let command = Command(id: "x", expectedVersion: 1, action: upload)
        XCTAssertEqual(try desk.case.handle(command: command, context: desk.context).version, 2)
    }

    func testARepeatedCommandChangesNothingAndSaysSo() throws {
        let desk = try Desk()
        let command = desk.command(.uploadMaterial(subCase: nil, material: desk.shared[0], replace: false))
        let first = try desk.case.handle(command: command, context: desk.context)
        let before = try desk.case.state()
        let again = try desk.case.handle(command: command, context: desk.context)
        XCTAssertEqual([first.repeated, again.repeated], [false, true])
        XCTAssertNil(again.entry)
        XCTAssertEqual(again.version, first.version)
        XCTAssertEqual(try desk.case.state(), before)
    }

    func testTheLogReplaysAndIsVerifiedByItself() throws {
        let desk = try Desk.submitted()
        let read = try desk.log.map { try LogEntry(json: $0.json()) }
        XCTAssertEqual(read, desk.log)
        XCTAssertEqual(try verifyLog(log: read).findings, [])
        XCTAssertEqual(try Case.replay(log: read).toJson(), try desk.case.toJson())
        XCTAssertEqual(try Case.fromState(state: desk.case.state()).state(), try desk.case.state())
        XCTAssertEqual(try Case.parse(text: desk.case.toJson()).state(), try desk.case.state())
        var forged = read
        forged[3].payload?.actor.name = "someone else"
        let findings = try verifyLog(log: forged).findings
        XCTAssertEqual(findings.count, 1)
        XCTAssertTrue(findings[0].pointer.hasPrefix("/3"))
        XCTAssertThrowsError(try Case.replay(log: forged)) { error in
            guard case DengjiError.Malformed(let failure) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(failure.finding.pointer.hasPrefix("/3"))
        }
        forged = read
        forged.remove(at: 2)
        XCTAssertFalse(try verifyLog(log: forged).findings.isEmpty)
    }

    func testALogWithoutPersonalDataStillVerifies() throws {
        let desk = try Desk.submitted()
        let erased = try desk.log.map { try eraseLogEntry(entry: $0) }
        XCTAssertEqual(try verifyLog(log: erased).findings, [])
        let text = try erased.map { try $0.json() }.joined()
        XCTAssertFalse(desk.buyers.contains { text.contains($0.documentNumber) || text.contains($0.name) })
    }

    func testWhatAnotherProfileWouldHaveMadeOfIt() throws {
        let desk = try Desk.submitted()
        XCTAssertEqual(try whatIf(log: desk.log, profile: desk.profile), [])
        let other = try desk.profile.adjusted(adjustments: [
            Adjustment(pointer: "/id", value: "\"other\""),
            Adjustment(pointer: "/signing/ticketLifeSeconds", value: "3600"),
        ])
        let differences = try whatIf(log: desk.log, profile: other)
        XCTAssertEqual(differences.map(\.action), ["submit"])
        XCTAssertEqual(differences.first?.sequence, UInt32(desk.log.count))
        XCTAssertEqual(differences.first?.unmet, [])
        XCTAssertNotEqual(differences.first?.added, differences.first?.missing)
    }

    func testEveryoneSeesWhatIsLeftToDoAndPagesAddUpToTheWhole() throws {
        let desk = try Desk.submitted()
        let now = Desk.morning.addingTimeInterval(7200)
        let people = try desk.case.todo(context: desk.context.at(now: now))
        XCTAssertEqual(Set(people.filter { $0.role == .buyer }.map(\.name)), Set(desk.buyers.map(\.name)))
        let whole = try desk.case.placements(profile: desk.profile, now: now)
        let pages = try [0, 1].flatMap {
            try desk.case.placements(profile: desk.profile, now: now, page: Page(offset: $0, limit: 1))
        }
        XCTAssertEqual(whole, pages)
        XCTAssertEqual(Set(whole.map(\.subCase)), ["z01", "z02"])
        let offered = try desk.case.actions(context: desk.context, page: Page(offset: 1, limit: 1))
        XCTAssertTrue(offered.compactMap(\.subCase).allSatisfy { $0 == "z02" })
    }

    func testNothingThatIsPrintedHoldsTheNumberOrPhoneOfAPerson() throws {
        let desk = try Desk.submitted()
        let form = desk.units[0].application
        var printed = "\(desk.units) \(form) \(form.buyers[0]) \(desk.handler) \(desk.log) \(try desk.case.state())"
        printed += "\(desk.case) \(desk.context) \(try desk.case.todo(context: desk.context))"
        printed += String(reflecting: Command(id: "c", action: .editApplication(subCase: "z01", application: form)))
        XCTAssertThrowsError(try desk.give(.seal(subCases: ["z01"], evidence: [Evidence(kind: "enterprise_seal")]))) {
            printed += "\($0) \($0.localizedDescription)"
        }
        let agents = form.sellers.compactMap(\.agent)
        let numbers = desk.buyers.flatMap { [$0.documentNumber, $0.phone] }
            + agents.flatMap { [$0.documentNumber, $0.phone] } + [desk.handler.documentNumber]
        XCTAssertGreaterThan(numbers.count, 6)
        XCTAssertEqual(numbers.filter { !$0.isEmpty && printed.contains($0) }, [])
        let names = desk.buyers.map(\.name) + agents.map(\.name)
        XCTAssertEqual(names.filter("\(form)".contains), [])
    }
}
