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

    func testTheBlockOfTheReadmeSaysWhatSignaturesAreWorth() throws {
        said = []
        try verifyPapers()
        XCTAssertTrue(said.contains("application-form-signed.pdf valid"))
        XCTAssertTrue(said.contains("application-form-tampered.pdf invalid"))
        XCTAssertTrue(said.contains { $0.hasPrefix("  - ") })
    }
}
