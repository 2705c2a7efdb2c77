import Dengji
import Foundation
import XCTest

@testable import Phone

final class InboxTests: XCTestCase {
    private func codes(_ scanned: Scanned) -> [String] { scanned.findings.map(\.code) }

    func testACodeSaysWhomItAsksForWhatAndIsUsedOnce() throws {
        let sample = try Sample()
        try sample.serve()
        let database = try sample.database("zhang")
        try sample.sync("zhang", database)
        let inbox = try sample.inbox("zhang", database)
        let scanned = try inbox.open(Sample.code("sign"))
        XCTAssertEqual(scanned.asks.map(\.signer), ["buyers/0"])
        XCTAssertEqual(scanned.location, "天河区示例路1号1房")
        XCTAssertTrue(scanned.findings.isEmpty && scanned.asks[0].allowed)

        let id = try inbox.sign(Sample.code("sign"), sample.evidence("zhang"))
        XCTAssertEqual(try Outbox(database).open().map(\.id), [id])
        // Another phone of hers that scans the same code sends the same id.
        let second = try sample.database("zhang-second")
        try sample.sync("zhang", second)
        XCTAssertEqual(id, try sample.inbox("zhang", second).sign(Sample.code("sign"), sample.evidence("zhang")))

        XCTAssertEqual(codes(try inbox.open(Sample.code("sign"))), [Codes.signingAlreadySigned])
        XCTAssertThrowsError(try inbox.sign(Sample.code("sign"), sample.evidence("zhang"))) { XCTAssertTrue($0 is Unfit) }
        XCTAssertEqual(try Outbox(database).all().count, 1)
    }

    func testWhatIsChangedForeignLapsedOrOfOtherContentIsRefusedByName() throws {
        let sample = try Sample()
        try sample.serve()
        let database = try sample.database("zhang")
        try sample.sync("zhang", database)
        let inbox = try sample.inbox("zhang", database)
        XCTAssertEqual(codes(try inbox.open(Sample.code("changed"))), [Codes.ticketSignature])
        XCTAssertEqual(codes(try inbox.open(Sample.code("other-key"))), [Codes.ticketSignature])
        XCTAssertEqual(codes(try inbox.open(Sample.code("other-content"))), [Codes.partyEvidenceDigest])
        XCTAssertEqual(codes(try inbox.open("https://example.org/pay")), [Codes.ticketMalformed])
        // A case that is not on this phone: the code is sound, and there is nothing to sign here.
        XCTAssertFalse(try inbox.open(Sample.code("other-case")).known)
        XCTAssertThrowsError(try inbox.sign(Sample.code("other-case"), sample.evidence("zhang")))
        let late = try sample.inbox("zhang", database, Date(timeIntervalSince1970: 1_722_560_400))
        XCTAssertEqual(codes(try late.open(Sample.code("sign"))), [Codes.ticketExpired])

        // The enterprise's handler sees the case, and is no signer.
        let handler = try sample.database("zhou")
        try sample.sync("zhou", handler)
        XCTAssertEqual(codes(try sample.inbox("zhou", handler).open(Sample.code("sign"))), [Codes.signingNotTheSigner])
        XCTAssertThrowsError(try sample.inbox("zhou", handler).sign(Sample.code("sign"), sample.evidence("zhang")))
        // Somebody else's proof is none.
        XCTAssertThrowsError(try inbox.sign(Sample.code("sign"), sample.evidence("li"))) { XCTAssertTrue($0 is Unfit) }
        XCTAssertTrue(try Outbox(database).all().isEmpty && Outbox(handler).all().isEmpty)
    }

    func testNoCharacterOfACodeCanBeAnother() throws {
        let sample = try Sample()
        let inbox = try sample.inbox("zhang", sample.database("zhang"))
        let code = Array(try Sample.code("sign").trimmingCharacters(in: .whitespacesAndNewlines))
        var random = Seeded(state: 7)
        for _ in 0..<300 {
            var changed = code
            let place = Int.random(in: code.indices, using: &random)
            changed[place] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".filter { $0 != code[place] }.randomElement(using: &random) ?? "0"
            let scanned = try inbox.open(String(changed))
            // At the ends blanks are cut off, as they come with a scan.
            if scanned.code != String(code) { XCTAssertNil(scanned.ticket, "place \(place)") }
        }
    }

    func testAClockThatWasPutBackWakesNoCodeThatHasLapsed() throws {
        let sample = try Sample()
        try sample.serve()
        let database = try sample.database("zhang")
        try sample.sync("zhang", database)
        let later = Sample.now + 2 * 86_400
        try sample.clock(database).meet(later)  // as an entry of the host's is dated
        XCTAssertTrue(try sample.clock(database).behind())
        XCTAssertEqual(try sample.clock(database).now(), later)
        XCTAssertEqual(codes(try sample.inbox("zhang", database).open(Sample.code("sign"))), [Codes.ticketExpired])
        XCTAssertThrowsError(try sample.inbox("zhang", database).sign(Sample.code("sign"), sample.evidence("zhang")))
        // A clock that once ran ahead does not shut its owner out.
        let fresh = try sample.database("li")
        _ = try sample.clock(fresh, Date(timeIntervalSince1970: 4_070_908_800)).now()
        XCTAssertFalse(try sample.clock(fresh).behind())
    }
}
