import Foundation
import XCTest

@testable import Dengji

/// What crosses the border arrives as it was, or is an error of ours.
final class BordersTests: XCTestCase {
    private func report(_ text: String) -> Report {
        Report(findings: [
            Finding(code: Codes.jsonSyntax, severity: .error, pointer: text, params: [Param(name: text, value: text)])
        ])
    }

    func testEveryTextArrivesAsItWas() throws {
        let letters = (0..<0x180).compactMap(Unicode.Scalar.init).map(String.init)
        let texts = letters + ["", "\u{FEFF}登记", "𠮷👨‍👩‍👧", "e\u{301}\u{2028}", #"\u0041\"#, "a\u{0}b", letters.joined()]
        for text in texts {
            let document = report(text)
            let read = try Report(json: document.json())
            XCTAssertEqual(Array(read.findings[0].pointer.utf8), Array(text.utf8))
            XCTAssertEqual(Array(read.findings[0].params[0].value.utf8), Array(text.utf8))
        }
    }

    func testNumbersArriveAsTheyWere() throws {
        for number in [Int64.min, Int64.min + 1, -1, 0, 9, Int64.max] {
            XCTAssertEqual(try JsonReader.read(JsonWriter.text([number])), [number])
        }
        for text in ["[9223372036854775808]", "[-9223372036854775809]", "[-]", "[1.5]", "[]]", "[1", "1"] {
            XCTAssertThrowsError(try JsonReader.read(text) as [Int64], text)
        }
        XCTAssertThrowsError(try JsonReader.read("[4294967296]") as [UInt32])
        XCTAssertThrowsError(try JsonReader.read("[-1]") as [UInt32])
    }

    func testATextThatEndsTooEarlyIsAFaultAndNoCrash() throws {
        let command = Command(
            id: "c\"\u{1}", expectedVersion: 7,
            action: .uploadMaterial(
                subCase: nil, material: Material(item: "登", files: [MaterialFile(id: "a/b", bytes: 3)]), replace: true))
        let whole = JsonWriter.text(command)
        XCTAssertEqual(try JsonReader.read(whole), command)
        let bytes = Array(whole.utf8)
        for count in 0..<bytes.count {
            let part = String(decoding: bytes[..<count], as: UTF8.self)
            XCTAssertThrowsError(try JsonReader.read(part) as Command, part)
        }
    }

    func testInstantsAreWrittenWithTheFewestDigitsThatSayThem() {
        let texts = [
            "0001-01-01T00:00:00Z", "1599-12-31T23:59:59Z", "1600-02-29T12:00:00Z", "1900-03-01T00:00:00Z",
            "1969-12-31T23:59:59.5Z", "1970-01-01T00:00:00Z", "2000-12-31T23:59:59.999Z", "2001-01-01T00:00:00.000001Z",
            "2024-02-29T01:02:03.25Z", "2024-08-01T01:00:00.123Z", "2024-08-01T01:00:00.000001Z", "2100-02-28T23:59:59.9Z",
            "9999-12-31T23:59:59Z",
        ]
        for text in texts { XCTAssertEqual(Date(instant: text)?.instantText, text) }
        XCTAssertEqual(Date(instant: "2024-08-01T01:00:00Z"), Date(timeIntervalSince1970: 1_722_474_000))
        XCTAssertEqual(Date(instant: "1969-12-31T23:59:59.5Z"), Date(timeIntervalSince1970: -0.5))
        for text in ["", "2024-08-01", "2024-08-01T01:00:00+08:00", "2024-08-01T01:00:00.1234567891Z", "2024-08-0aT01:00:00Z"] {
            XCTAssertNil(Date(instant: text), text)
        }
        // Close to 2001 a `Date` lies between two nanoseconds.
        let close = [(1e-10, "2001-01-01T00:00:00Z"), (0.1 + 1e-10, "2001-01-01T00:00:00.1Z"), (1 - 1e-10, "2001-01-01T00:00:01Z")]
        for (since, text) in close { XCTAssertEqual(Date(timeIntervalSinceReferenceDate: since).instantText, text) }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<20_000 {
            let date = Date(timeIntervalSinceReferenceDate: Double.random(in: -6e10...2.5e11, using: &generator))
            // Close to 2001, from where `Date` counts, it tells less than a nanosecond apart; an instant does not.
            let read = Date(instant: date.instantText)
            XCTAssertEqual(read?.timeIntervalSince(date) ?? 1, 0, accuracy: 1e-9, date.instantText)
            XCTAssertEqual(read?.instantText, date.instantText)
        }
    }

    func testWhatIsNoInstantIsMalformed() throws {
        let handle = try ProfileHandle.builtin(id: "guangzhou-registration")
        let actor = Actor(id: "a", role: .system)
        let wrong: [Double] = [.nan, .infinity, -.infinity, 1e300, -1e300, 2.6e11, -6.4e10]
        for seconds in wrong {
            let now = Date(timeIntervalSinceReferenceDate: seconds)
            XCTAssertThrowsError(try CaseContext(now: now, actor: actor, profile: handle), "\(seconds)") { error in
                guard case DengjiError.Malformed = error else { return XCTFail("\(error)") }
            }
        }
    }

    func testAHandleStandsWhereItsDocumentMay() throws {
        let desk = try Desk()
        let one = desk.units[0]
        let document = SubCaseDocument(
            businessType: "pre_sale_registration", unit: one.unit, application: one.application,
            questionnaire: one.questionnaire, materials: one.materials)
        let handle = try SubCaseHandle(document: document)
        XCTAssertEqual(try handle.document(), document)
        XCTAssertEqual(try SubCaseHandle.parse(text: document.json()).toJson(), try document.json())
        XCTAssertEqual(
            try desk.profile.check(subCase: handle, today: "2024-08-01"),
            try desk.profile.check(subCase: document, today: "2024-08-01"))
    }

    func testBytesArriveAsTheyWere() throws {
        for bytes in [Data(), Data([0]), Data((0...255).map { UInt8($0) }), Data(count: 1 << 20)[5...]] {
            XCTAssertEqual(try digest(algorithm: .sha256, data: bytes).count, 32)
        }
        XCTAssertEqual(
            try digest(algorithm: .sha256, data: Data("abc".utf8)).map { String(format: "%02x", $0) }.joined(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        XCTAssertThrowsError(try Verifier(trusted: [Data()]).verify(pdf: Data(), now: Desk.morning))
    }
}
