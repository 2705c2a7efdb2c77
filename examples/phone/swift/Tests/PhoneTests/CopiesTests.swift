import Dengji
import Foundation
import XCTest

@testable import Phone

final class CopiesTests: XCTestCase {
    private func refused(_ sample: Sample, _ database: Database, _ lines: [String]) throws -> [String] {
        let copies = CaseCopies(database)
        let (before, version) = (try copies.open("k1").toJson(), try copies.version("k1"))
        var codes: [String] = []
        XCTAssertThrowsError(try copies.take("k1", lines, actor: sample.actor("zhang"), clock: sample.clock(database))) {
            codes = ($0 as? Unfit)?.findings.map(\.code) ?? []
        }
        XCTAssertFalse(codes.isEmpty)
        XCTAssertEqual(try copies.open("k1").toJson(), before)
        XCTAssertEqual(try copies.version("k1"), version)
        XCTAssertTrue(try copies.check("k1").isEmpty)
        return codes
    }

    func testALogThatWasCutForkedChangedOrHasAHoleIsNotTaken() throws {
        let sample = try Sample()
        try sample.serve()
        let database = try sample.database("zhang")
        try sample.sync("zhang", database)
        let log = try sample.log("k1")
        // The next entry, from a phone that goes on.
        let other = try sample.database("li")
        try sample.sync("li", other)
        try sample.inbox("li", other).sign(Sample.code("sign"), sample.evidence("li"))
        try sample.sync("li", other)
        try sample.serve()
        let next = try XCTUnwrap(sample.log("k1").last)
        XCTAssertEqual(next.sequence, 12)
        let kept = try XCTUnwrap(log.last).json()

        // Cut: what was given before is no more.
        XCTAssertTrue(try refused(sample, database, []).contains(Codes.logHeadDiffers))
        XCTAssertTrue(try refused(sample, database, [Sample.forked(log).json()]).contains(Codes.logHeadDiffers))
        _ = try refused(sample, database, [next.json()])  // a hole
        let after = try Sample.forked(log + [next])
        for (old, new) in [("李四", "李五"), (next.previous, log[3].digest), (next.digest, after.digest), (next.salt, after.salt)] {
            let wrong = try next.json().replacingOccurrences(of: old, with: new)
            XCTAssertNotEqual(wrong, try next.json())
            _ = try refused(sample, database, [kept, wrong])
        }
        // What follows is taken, whoever decided it.
        try CaseCopies(database).take("k1", [kept, next.json()], actor: sample.actor("zhang"), clock: sample.clock(database))
        XCTAssertEqual(try CaseCopies(database).version("k1"), 12)
        XCTAssertTrue(try CaseCopies(database).check("k1").isEmpty)
    }

    func testAnyChangeOfAnEntryIsFound() throws {
        let sample = try Sample()
        try sample.serve()
        let database = try sample.database("zhou")
        let (copies, clock) = (CaseCopies(database), sample.clock(database))
        let given = lines(try read(sample.given("zhou", "cases/k1.jsonl")))
        try copies.take("k1", Array(given.prefix(9)), actor: sample.actor("zhou"), clock: clock)
        var random = Seeded(state: 11)
        var tried = 0
        for _ in 0..<60 {
            var entry = Array(given[9])
            let place = Int.random(in: entry.indices, using: &random)
            guard entry[place].isLetter || entry[place].isNumber else { continue }
            entry[place] = entry[place] == "7" ? "8" : "7"
            if let read = try? LogEntry(json: String(entry)), read == (try LogEntry(json: given[9])) { continue }
            XCTAssertThrowsError(try copies.take("k1", [given[8], String(entry), given[10]], actor: sample.actor("zhou"), clock: clock))
            XCTAssertEqual(try copies.version("k1"), 9)
            tried += 1
        }
        XCTAssertGreaterThan(tried, 20)
        XCTAssertTrue(try copies.check("k1").isEmpty)
    }

    func testALogThatIsNotWhollyThisPersonsIsNotKept() throws {
        let sample = try Sample()
        try sample.serve()
        // A host that gives too much is refused all the same.
        for (who, path) in [("zhang", "cases/k9.jsonl"), ("zhang", "seals/guangzhou.jsonl"), ("sun", "seals/shenzhen.jsonl")] {
            try put(sample.given(who, path), read(sample.host.appendingPathComponent(path)))
            let database = try sample.database(who)
            let id = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            XCTAssertEqual(try sample.sync(who, database).taken.filter { $0.stream.id == id }.map(\.notMine), [true])
            XCTAssertTrue(try database.rows("select entry from log where stream = ?", .text(id)).isEmpty)
        }
    }
}
