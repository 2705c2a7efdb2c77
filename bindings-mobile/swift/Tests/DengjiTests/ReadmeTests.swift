import Dengji
import Foundation
import XCTest

// A reader stands in the root of the repository; this test does not.
private let data = URL(fileURLWithPath: ProcessInfo.processInfo.environment["DENGJI_VECTORS"] ?? "tests/vectors")
    .appendingPathComponent("../../examples/data/quick-start")

private var said: [String] = []
private func print(_ sign: String, _ text: String) { said.append("\(sign) \(text)") }

// What follows is the block of the README, which core's test `readme` compares.
func quickStart() throws {
    let file = { try String(contentsOf: data.appendingPathComponent($0), encoding: .utf8) }
    let command = try Command(json: file("command.json"))
    let actor = try Actor(json: file("actor.json"))
    let profile = try ProfileHandle.builtin(id: "guangzhou-registration")
    let now = Date(timeIntervalSince1970: 1_722_474_000)  // 2024-08-01 09:00 +08:00
    let context = try CaseContext(now: now, actor: actor, profile: profile)

    let opened = try openCase(command: command, context: context)
    for person in try opened.case.todo(context: context) {
        for item in person.items {
            print(item.now ? "→" : "…", try item.finding.text(language: .zh))
        }
    }
}
// The block ends.

private let steps = data.appendingPathComponent("../case")

// What follows is the block of the README, which core's test `readme` compares.
func fileCase() throws {
    let lines = { (name: String) in
        try String(contentsOf: steps.appendingPathComponent(name), encoding: .utf8).split(separator: "\n").map(String.init)
    }
    let (times, actors, commands) = (try lines("times.txt"), try lines("actors.jsonl"), try lines("commands.jsonl"))
    let profile = try ProfileHandle.builtin(id: "guangzhou-registration")
    let context = { (at: Int) in
        guard let now = ISO8601DateFormatter().date(from: times[at]) else { throw CocoaError(.formatting) }
        // New for every command.
        let salt = (0..<16).map { _ in String(format: "%02x", UInt8.random(in: 0...255)) }.joined()
        return try CaseContext(now: now, actor: Actor(json: actors[at]), profile: profile, salt: salt)
    }
    var log: [LogEntry] = []  // a table of yours, unique by case and sequence

    // In one transaction: the entry, and the effects into the outbox. A command that comes again has no entry.
    func store(_ outcome: Outcome) -> [LogEntry] {
        if let entry = outcome.entry { log.append(entry) }
        return log.suffix(1)
    }

    let opened = try openCase(command: Command(json: commands[0]), context: context(0))
    _ = store(opened.outcome)
    for at in 1..<commands.count {
        let outcome = try opened.case.decide(command: Command(json: commands[at]), context: context(at))  // nothing has moved yet
        _ = try opened.case.apply(entries: store(outcome))  // it is stored: the case follows
        print(times[at], "\(try opened.case.stage()) \(outcome.effects.count)")
    }
    print("\(try Case.replay(log: log).stage())", "\(try verifyLog(log: log, head: opened.case.head()).findings)")
}
// The block ends.

private let papers = data.appendingPathComponent("../papers")

// What follows is the block of the README, which core's test `readme` compares.
func verifyPapers() throws {
    let file = { try Data(contentsOf: papers.appendingPathComponent($0)) }
    let now = Date(timeIntervalSince1970: 1_767_574_800)  // 2026-01-05 09:00 +08:00
    let verifier = try Verifier(trusted: [file("anchors.pem")])
    for name in ["application-form-signed.pdf", "application-form-tampered.pdf"] {
        let report = try verifier.verify(pdf: file(name), now: now)
        print(name, "\(report.verdict)")
        for signature in report.signatures {
            print(" ", "\(signature.signer?.subject ?? "?"): \(signature.verdict)")
            for finding in signature.steps.flatMap({ $0.findings }) {
                print("  -", try finding.text(language: .zh))
            }
        }
    }
}
// The block ends.

final class ReadmeTests: XCTestCase {
    func testTheBlockOfTheReadmeSaysWhatIsLeftToDo() throws {
        said = []
        try quickStart()
        XCTAssertTrue(said.contains("→ 案件尚未保存"))
    }

    func testTheBlockOfTheReadmeCarriesACaseFromOpeningToTheEnd() throws {
        said = []
        try fileCase()
        XCTAssertEqual(said.count, 19)
        XCTAssertEqual(said.last, "filed []")
    }

    func testTheBlockOfTheReadmeSaysWhatSignaturesAreWorth() throws {
        said = []
        try verifyPapers()
        XCTAssertTrue(said.contains("application-form-signed.pdf valid"))
        XCTAssertTrue(said.contains("application-form-tampered.pdf invalid"))
        XCTAssertTrue(said.contains { $0.hasPrefix("  - ") })
    }
}
