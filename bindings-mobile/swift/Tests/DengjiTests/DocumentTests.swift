import XCTest

import Dengji

final class DocumentTests: XCTestCase {
    func testTheTableOfRegionsSaysHowOldItIs() throws {
        XCTAssertEqual(try Regions().asOf(), 2023)
    }

    func testADocumentSurvivesARoundTrip() throws {
        let text = #"{"findings":[{"code":"json.syntax","severity":"error","pointer":"/a~1b","params":[{"name":"line","value":"𠮷"}]}]}"#
        let report = try Report(json: text)
        XCTAssertEqual(report.findings.first?.params.first?.value, "𠮷")
        XCTAssertEqual(try report.json(), text)
        XCTAssertFalse(report.isAcceptable())
    }

    func testAnUnknownFieldIsMalformedWithItsPointer() {
        XCTAssertThrowsError(try Report(json: #"{"findings":[],"extra":1}"#)) { error in
            guard case DengjiError.Malformed = error, let error = error as? DengjiError else {
                return XCTFail("\(error)")
            }
            XCTAssertEqual(error.code, Codes.jsonUnknownField)
            XCTAssertEqual(error.pointer, "/extra")
            XCTAssertEqual(error.text(.zh), "没有名为“extra”的字段")
            XCTAssertEqual(error.text(.en), "there is no field `extra`")
        }
    }

    func testATypedValueThatIsNoneFailsLikeADocument() {
        let finding = Finding(code: "no.such_code", severity: .error, pointer: "")
        XCTAssertThrowsError(try Report(findings: [finding]).json()) { error in
            XCTAssertEqual((error as? DengjiError)?.code, Codes.jsonWrongType)
        }
    }

    func testANumberOfAPersonIsNotPrinted() throws {
        let report = try checkIdentifier(kind: .residentId, text: "44010618800101001X", today: "2024-08-01")
        XCTAssertEqual(report.canonical, "44010618800101001X")
        XCTAssertFalse("\(report)".contains("44010618800101001X"), "\(report)")
    }
}
