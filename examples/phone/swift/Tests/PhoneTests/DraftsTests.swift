import Dengji
import Foundation
import XCTest

@testable import Phone

final class DraftsTests: XCTestCase {
    private let typed = [
        "张三", "O'Brien \"x\"", "a/b~c\\d", "🏠 𠮷野", "<b>1</b>", "12345678901234567890", "-0", "'; drop table draft; --", "true", " ",
    ]

    /// Whatever is typed into whatever field stands there again; and nothing else has changed by it.
    func testWhatWasTypedIsKept() throws {
        let sample = try Sample()
        let drafts = try sample.drafts("zhou", sample.database("zhou"))
        try drafts.blank("form", profile: "guangzhou-registration", business: "presale_advance_notice_with_mortgage")
        var random = Seeded(state: 3)
        for turn in 1...150 {
            let before = try drafts.open("form").fields().filter(\.visible)
            let open = before.filter { !$0.readonly && $0.kind != .note && $0.kind != .files }
            let field = try XCTUnwrap(open.randomElement(using: &random))
            let value = field.options.randomElement(using: &random)?.code ?? typed.randomElement(using: &random) ?? ""
            XCTAssertEqual(try drafts.set("form", field.pointer, value), turn)
            let after = try drafts.open("form").fields()
            XCTAssertEqual(after.first { $0.pointer == field.pointer }?.value, value, field.pointer)
            for one in after where one.pointer != field.pointer && one.pointer.hasPrefix("/application") {
                if let was = before.first(where: { $0.pointer == one.pointer }) { XCTAssertEqual(one.value, was.value, "\(one.pointer) by \(field.pointer)") }
            }
        }
    }

    func testRowsComeAndGoAndWhatIsNotOfferedIsNotChanged() throws {
        let sample = try Sample()
        let database = try sample.database("zhou")
        let drafts = try sample.drafts("zhou", database)
        try drafts.blank("form", profile: "guangzhou-registration", business: "presale_advance_notice")
        XCTAssertThrowsError(try drafts.blank("form", profile: "guangzhou-registration", business: "presale_advance_notice"))
        _ = try drafts.addRow("form", "buyers")
        _ = try drafts.set("form", "/application/buyers/1/name", "李四")
        _ = try drafts.removeRow("form", "/application/buyers/0")
        XCTAssertEqual(try drafts.open("form").fields().first { $0.pointer == "/application/buyers/0/name" }?.value, "李四")
        for pointer in ["/unit/location", "/application/buyers/7/name", "/materials", "", "/application"] {
            XCTAssertThrowsError(try drafts.set("form", pointer, "1"), pointer) { XCTAssertTrue($0 is Missing) }
        }
        // Of a case that is submitted nothing can be changed, and no row comes or goes.
        try sample.serve()
        try sample.sync("zhou", database)
        try drafts.ofCase("filed", "k1", "s1")
        XCTAssertTrue(try drafts.open("filed").fields().allSatisfy(\.readonly))
        XCTAssertThrowsError(try drafts.set("filed", "/application/buyers/0/phone", "1"))
        XCTAssertThrowsError(try drafts.addRow("filed", "buyers"))
        XCTAssertThrowsError(try drafts.removeRow("filed", "/application/buyers/1"))
    }
}
