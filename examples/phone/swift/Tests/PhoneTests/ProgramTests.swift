import Dengji
import Foundation
import XCTest

@testable import Phone

final class ProgramTests: XCTestCase {
    func testNumbersOfOthersAreMaskedAndNoSecretIsStored() throws {
        let sample = try Sample()
        try sample.serve()
        let keystore = Sample.data.appendingPathComponent("keystore/zhou")
        var said = try sample.phone("zhou", "sync", sample.host.path, "--keystore", keystore.path).said
        said += try sample.phone("zhou", "todo").said
        said += try sample.phone("zhou", "seals", "list", "guangzhou", "--case", "k1", "--sub-case", "s1").said
        said += try sample.phone("zhou", "draft", "case", "form", "k1", "s1").said
        said += try sample.phone("zhou", "draft", "show", "form").said
        said += try sample.phone("zhou", "draft", "case", "form", "k1", "nobody").said
        for number in ["44010618800101001X", "440106188002020025", "13800138000"] { XCTAssertFalse(said.contains(number), number) }
        XCTAssertTrue(said.contains("440106188005050051"))  // the own
        // On purpose, in the person's own view.
        XCTAssertTrue(try sample.phone("zhou", "draft", "show", "form", "--full").said.contains("440106188002020025"))

        let secret = try Data(contentsOf: keystore.appendingPathComponent("session"))
        for file in try FileManager.default.contentsOfDirectory(at: sample.work, includingPropertiesForKeys: nil)
        where file.lastPathComponent.hasPrefix("zhou.db") {
            XCTAssertNil(try Data(contentsOf: file).range(of: secret), file.lastPathComponent)
        }
    }

    func testAnErrorSaysWhatIsWrongAndNoPathAndNoNumber() throws {
        let sample = try Sample()
        let (said, code) = try sample.phone("zhang", "ticket", "open", "/no/such/44010618800101001X", "--keys", "/none")
        XCTAssertEqual(code, 2)
        XCTAssertFalse(said.contains("44010618800101001X") || said.contains("/no/such"))
        let keys = Sample.data.appendingPathComponent("keys.jsonl").path
        XCTAssertEqual(try sample.phone("zhang", "draft", "read", "x", keys, "--profile", "nowhere").code, 2)
        XCTAssertEqual(try sample.phone("zhang", "dance").code, 2)
    }

    /// The program is ended as a phone ends it: at any moment, without a word.
    func testNothingThatWasSaidToBeSavedIsLost() throws {
        let sample = try Sample()
        let drafts = try sample.drafts("zhou", sample.database("zhou"))
        try drafts.blank("form", profile: "guangzhou-registration", business: "presale_advance_notice")
        let pointers = ["name", "documentNumber", "phone", "agent/name"].map { "/application/buyers/0/\($0)" }
        var random = Seeded(state: 5)
        var applied: [(String, String)] = []
        for round in 0..<20 {
            let rows = (0..<400).map { (pointers.randomElement(using: &random) ?? "", "\(round)-\($0)") }
            let file = sample.work.appendingPathComponent("lines")
            try put(file, rows.map { "\($0.0) \($0.1)\n" }.joined())
            let (process, pipe) = try sample.start("zhou", ["draft", "fill", "form", file.path])
            var said = pipe.fileHandleForReading.availableData
            for _ in 0..<Int.random(in: 1...30, using: &random) { said += pipe.fileHandleForReading.availableData }
            usleep(UInt32.random(in: 0...8_000, using: &random))
            XCTAssertEqual(kill(process.processIdentifier, SIGKILL), 0)
            said += pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()

            let last = lines(String(decoding: said, as: UTF8.self)).last.flatMap { Int($0.split(separator: " ")[3]) ?? 0 } ?? 0
            let filled = try drafts.open("form")
            XCTAssertGreaterThanOrEqual(filled.revision, last)
            applied += rows.prefix(filled.revision - applied.count)
            for pointer in pointers {
                let expected = applied.last { $0.0 == pointer }?.1 ?? ""
                XCTAssertEqual(filled.fields().first { $0.pointer == pointer }?.value, expected)
            }
        }
        XCTAssertGreaterThan(applied.count, 20)
    }

    func testASignatureIsSentUnderOneIdWheneverThePhoneIsEnded() throws {
        let sample = try Sample()
        try sample.serve()
        let path = { (name: String) in Sample.data.appendingPathComponent(name).path }
        let runs = [
            ["sync", sample.host.path, "--keystore", path("keystore/zhang")],
            ["ticket", "sign", path("codes/sign.txt"), "--keys", path("keys.jsonl"), "--evidence", path("evidence/zhang.json")],
        ]
        var random = Seeded(state: 9)
        var kills = 0
        let database = try sample.database("zhang")
        for _ in 0..<20 {
            for words in runs {
                let (process, pipe) = try sample.start("zhang", words)
                usleep(UInt32.random(in: 5_000...150_000, using: &random))
                if process.isRunning {
                    kill(process.processIdentifier, SIGKILL)
                    kills += 1
                }
                _ = pipe.fileHandleForReading.readDataToEndOfFile()
                process.waitUntilExit()
            }
            if Bool.random(using: &random) { try sample.serve() }
            // Never one without the other: a code that is used up has its command, and the other way round.
            XCTAssertEqual(try database.rows("select * from used_ticket").count, try Outbox(database).all().count)
            let copies = CaseCopies(database)
            XCTAssertTrue(try copies.ids().allSatisfy { try copies.check($0).isEmpty })
        }
        // Left in peace, it comes to its end.
        try sample.sync("zhang", database)
        if try Outbox(database).all().isEmpty { try sample.inbox("zhang", database).sign(Sample.code("sign"), sample.evidence("zhang")) }
        try sample.sync("zhang", database)
        try sample.serve()
        try sample.sync("zhang", database)
        XCTAssertEqual(try Outbox(database).all().map(\.done), [true])
        XCTAssertEqual(try sample.log("k1").count, 12)
        XCTAssertGreaterThan(kills, 0)
    }
}
