import Dengji
import Foundation
import XCTest

/// No panic ends the host. `cargo xtask test` links these tests against a library that panics when it is asked to; the
/// released one does not, so that elsewhere they fail.
final class PanicTests: XCTestCase {
    func testAHandleThatMetAPanicAnswersInternalFromThenOnAndOthersGoOn() throws {
        let data = Desk.data.appendingPathComponent("quick-start")
        let file = { try String(contentsOf: data.appendingPathComponent($0), encoding: .utf8) }
        let command = try Command(json: file("command.json"))
        let profile = try ProfileHandle.builtin(id: "guangzhou-registration")
        let context = try CaseContext(now: Desk.morning, actor: Actor(json: file("actor.json")), profile: profile)
        let panicking = try context.at(now: Desk.morning, salt: "panic")
        let save = Command(id: "c2", action: .save)
        let broken = try openCase(command: command, context: context).case
        let whole = try openCase(command: command, context: context).case

        let asks: [() throws -> Any?] = [
            { try broken.handle(command: save, context: panicking) },
            { try broken.handle(command: save, context: context) },
            { try broken.decide(command: save, context: context) },
            { try broken.state() },
            { try broken.toJson() },
            { try broken.version() },
            { try broken.actions(context: context) },
            { try broken.check(context: context) },
            { try broken.todo(context: context) },
            { try broken.placements(profile: profile, now: Desk.morning) },
            { try broken.nextDeadline(now: Desk.morning) },
            { try broken.progress(profile: profile) },
            { try openCase(command: command, context: panicking) },
        ]
        for (number, ask) in asks.enumerated() {
            XCTAssertThrowsError(try ask(), "call \(number)") { error in
                guard case DengjiError.Internal = error else { return XCTFail("call \(number): \(error)") }
                XCTAssertEqual((error as? DengjiError)?.code, Codes.coreInternal)
            }
        }
        XCTAssertEqual(try whole.handle(command: save, context: context).version, 2)
    }
}
