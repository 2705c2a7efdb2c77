import Dengji
import Foundation
import XCTest

/// Runs every vector of tests/vectors. An operation that the table does not know fails.
final class VectorTests: XCTestCase {
    /// Vectors that do not apply to Swift: their id, and why.
    static let skipped: [String: String] = [:]

    private static let expected = ["expect", "expectRefusal", "expectFailure"]

    func testAllVectors() throws {
        let vectors = try Self.vectors()
        let ids = vectors.map { $0["id"] as? String ?? "" }
        XCTAssertEqual(ids.count, Set(ids).count, "two vectors have one id")
        XCTAssertTrue(Set(Self.skipped.keys).isSubset(of: ids), "a skipped vector does not exist")
        XCTAssertFalse(ids.isEmpty, "there are no vectors")
        var ran = 0
        for (id, vector) in zip(ids, vectors) where Self.skipped[id] == nil {
            try run(id, vector)
            ran += 1
        }
        XCTAssertEqual(ran + Self.skipped.count, vectors.count)
        print("\(ran) vectors run, \(Self.skipped.count) skipped \(Self.skipped)")
    }

    /// The comparison itself: a number is no truth value, and no part is missed.
    func testTheComparisonIsExact() {
        XCTAssertTrue(same(parse(#"{"a":[1,true,null,"x"]}"#), parse(#"{"a":[1,true,null,"x"]}"#)))
        for other in [#"{"a":[true,true,null,"x"]}"#, #"{"a":[1,1,null,"x"]}"#, #"{"a":[1,true,null]}"#, #"{"a":[1,true,null,"x"],"b":0}"#] {
            XCTAssertFalse(same(parse(#"{"a":[1,true,null,"x"]}"#), parse(other)), other)
        }
        XCTAssertFalse(same(parse("9007199254740993"), parse("9007199254740992")))
        XCTAssertTrue(contains(parse(#"{"a":[{"b":1,"c":2}]}"#), parse(#"{"a":[{"b":1}]}"#)))
        XCTAssertFalse(contains(parse(#"{"a":[{"b":1},{}]}"#), parse(#"{"a":[{"b":1}]}"#)))
    }

    private func run(_ id: String, _ vector: [String: Any]) throws {
        let session = Session()
        guard let steps = vector["steps"] as? [[String: Any]] else { return XCTFail("\(id) has no steps") }
        for (number, step) in steps.enumerated() {
            let isCall = step["call"] != nil
            let name = step["call"] as? String ?? step["operation"] as? String ?? ""
            let place = "\(id), step \(number), \(name)"
            let operation = operations[name] ?? accountOperations[name] ?? documentOperations[name]
            guard isCall || operation != nil else { return XCTFail("\(place): no such operation") }
            var kind = "expect"
            var answer: Any
            do {
                let given = Given(value: step["inputText"] ?? step["input"] ?? NSNull())
                answer = try operation?(given, session) ?? Step(step: step, bound: session.bound).run()
            } catch let error as DengjiError {
                if case .Refused = error {
                    kind = "expectRefusal"
                    answer = error.findings.map { ["code": $0.code, "pointer": $0.pointer] }
                } else {
                    kind = "expectFailure"
                    answer = ["kind": error.kind, "code": error.code, "pointer": error.pointer]
                }
            }
            if kind == "expect", let part = step["expectPart"] {
                XCTAssertTrue(contains(answer, part), "\(place): \(answer)\nhas not\n\(part)")
            } else if kind != "expect" || !isCall || Self.expected.contains(where: { step[$0] != nil }) {
                let expected = step[kind] ?? Unusable("something else was expected")
                XCTAssertTrue(same(answer, expected), "\(place): \(answer)\nis not\n\(expected)")
            }
        }
    }

    private static func vectors() throws -> [[String: Any]] {
        guard let folder = ProcessInfo.processInfo.environment["DENGJI_VECTORS"] else {
            throw Unusable("DENGJI_VECTORS names no folder")
        }
        let walk = FileManager.default.enumerator(atPath: folder)
        let paths = (walk?.allObjects ?? []).compactMap { $0 as? String }.filter {
            $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && !$0.hasSuffix("not-applicable.json")
        }
        return try paths.sorted().flatMap { path -> [[String: Any]] in
            let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(path))
            let read = try JSONSerialization.jsonObject(with: data)
            if let list = read as? [[String: Any]] { return list }
            guard let one = read as? [String: Any] else { throw Unusable("\(path) holds no vector") }
            return [one]
        }
    }
}

extension DengjiError {
    fileprivate var kind: String {
        switch self {
        case .Malformed: return "malformed"
        case .Unsupported: return "unsupported"
        case .Misuse: return "misuse"
        case .Document: return "document"
        case .Internal: return "internal"
        case .Refused: return "refused"
        }
    }
}

/// Whether two parsed values are the same JSON. Foundation takes `true` for 1, so truth values are told apart by type.
func same(_ one: Any, _ other: Any) -> Bool {
    switch (one, other) {
    case (let one as [String: Any], let other as [String: Any]):
        return one.count == other.count
            && one.allSatisfy { key, value in other[key].map { same(value, $0) } ?? false }
    case (let one as [Any], let other as [Any]):
        return one.count == other.count && zip(one, other).allSatisfy { same($0, $1) }
    case (let one as String, let other as String): return one == other
    case (is NSNull, is NSNull): return true
    case (let one as NSNumber, let other as NSNumber): return isTruth(one) == isTruth(other) && one == other
    default: return false
    }
}

/// An object may have more keys; a list has as many items, each matched like this.
func contains(_ whole: Any, _ part: Any) -> Bool {
    switch (whole, part) {
    case (let whole as [String: Any], let part as [String: Any]):
        return part.allSatisfy { key, value in whole[key].map { contains($0, value) } ?? false }
    case (let whole as [Any], let part as [Any]):
        return whole.count == part.count && zip(whole, part).allSatisfy { contains($0, $1) }
    default: return same(whole, part)
    }
}

private func isTruth(_ number: NSNumber) -> Bool {
    // "c" is Apple's code for a truth value, "B" some others'; whole numbers that JSON yields are "q".
    let kind = String(cString: number.objCType)
    return kind == "c" || kind == "B"
}
