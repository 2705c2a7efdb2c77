import Dengji
import Foundation
import XCTest

@testable import Phone

final class OutboxTests: XCTestCase {
    func testWhatIsSentTwiceIsCarriedOutOnce() throws {
        let sample = try Sample()
        try sample.serve()
        let database = try sample.database("zhang")
        try sample.sync("zhang", database)
        let id = try sample.inbox("zhang", database).sign(Sample.code("sign"), sample.evidence("zhang"))
        for _ in 0..<3 { try sample.sync("zhang", database) }
        XCTAssertEqual(try Outbox(database).all().map(\.tries), [3])
        XCTAssertEqual(try sample.serve().map(\.id), [id])
        // The answer is lost: it is sent again, with the same id, and comes to the same.
        XCTAssertEqual(try sample.sync("zhang", database).settled.map(\.done), [true])
        try database.run("update outbox set done = 0")
        try sample.sync("zhang", database)
        try sample.serve()
        XCTAssertEqual(try sample.log("k1").filter { $0.payload?.command.id == id }.count, 1)
        XCTAssertEqual(try sample.log("k1").count, 12)
    }

    func testWhatIsRefusedIsToldAndWhatWaitedForItGoesWithIt() throws {
        let sample = try Sample()
        try sample.serve()
        let (mine, theirs) = (try sample.database("zhou"), try sample.database("zhou-second"))
        for (database, phone) in [(mine, "13800138001"), (theirs, "13800138002")] {
            try sample.sync("zhou", database)
            let drafts = try sample.drafts("zhou", database)
            try drafts.ofCase("form", "k2", "s1")
            _ = try drafts.set("form", "/application/buyers/0/phone", phone)
            _ = try drafts.set("form", "/questionnaire/answers/0/yes", "true")
            XCTAssertEqual(try drafts.send("form").count, 2)
            XCTAssertTrue(try drafts.send("form").isEmpty)  // pressed twice
        }
        // Two phones of one person have changed the same form: the first that comes holds.
        for _ in 0..<3 {
            try sample.sync("zhou", mine)
            try sample.serve()
        }
        try sample.sync("zhou", mine)
        XCTAssertTrue(try Outbox(mine).all().allSatisfy(\.done))

        try sample.sync("zhou", theirs)
        try sample.serve()
        let settled = try sample.sync("zhou", theirs).settled
        XCTAssertEqual(settled.map { $0.refusal?.unmet.first?.finding.code }, ["command.stale_sub_case"])
        XCTAssertTrue(try Outbox(theirs).open().isEmpty)
        XCTAssertNotNil(try Outbox(theirs).all().last?.refusal)
        XCTAssertFalse(try read(sample.host.appendingPathComponent("cases/k2.jsonl")).contains("13800138002"))
        // The next change of the first phone expects what its last one made.
        let drafts = try sample.drafts("zhou", mine)
        _ = try drafts.set("form", "/application/buyers/0/phone", "13800138003")
        _ = try drafts.send("form")
        for _ in 0..<2 {
            try sample.sync("zhou", mine)
            try sample.serve()
        }
        try sample.sync("zhou", mine)
        XCTAssertTrue(try Outbox(mine).all().allSatisfy(\.done))
        XCTAssertTrue(try read(sample.host.appendingPathComponent("cases/k2.jsonl")).contains("13800138003"))
    }
}
