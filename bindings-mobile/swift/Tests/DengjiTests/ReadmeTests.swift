import Dengji
import Foundation
import XCTest

// A reader stands in the root of the repository; this test does not.
private let data = URL(fileURLWithPath: ProcessInfo.processInfo.environment["DENGJI_VECTORS"] ?? "tests/vectors")
    .appendingPathComponent("../../examples/data/quick-start")

private var said: [String] = []
private func print(_ sign: String, _ text: String) { said.append("\(sign) \(text)") }

// What follows is the block of README.md, which core's test `readme` compares.
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

final class ReadmeTests: XCTestCase {
    func testTheBlockOfTheReadmeSaysWhatIsLeftToDo() throws {
        said = []
        try quickStart()
        XCTAssertTrue(said.contains("→ 案件尚未保存"))
    }
}
