import Foundation

@testable import Dengji

/// What steps that call rows of the table bind to names.
final class Bound {
    var held: [String: Any] = [:]
    var values: [String: Any] = [:]
}

/// A step that calls a row of the table: what it gives the row, and what becomes of the answer.
struct Step {
    let step: [String: Any]
    let bound: Bound

    var row: String { step["call"] as? String ?? "" }

    func run() throws -> Any {
        let name = step["as"] as? String
        let answer = try written(try callRow(self), name)
        if let name { bound.values[name] = answer }
        return answer
    }

    func on<T>(_ type: T.Type) throws -> T { try find(step["on"] as? String ?? "", type) }

    func text(_ key: String) throws -> String? { try given(key) as? String }

    func instant(_ key: String) throws -> Date? { try text(key).map { try Given(value: ["at": $0]).instant("at") } }

    func number(_ key: String) throws -> UInt32? { (try given(key) as? NSNumber)?.uint32Value }

    func truth(_ key: String) throws -> Bool? { (try given(key) as? NSNumber)?.boolValue }

    func texts(_ key: String) throws -> [String]? { try given(key) as? [String] }

    func json<T>(_ key: String, _ read: (String) throws -> T) throws -> T? {
        if let text = (step["inText"] as? [String: Any])?[key] as? String { return try read(text) }
        return try given(key).map { try read(Given(value: $0).json()) }
    }

    func jsons<T>(_ key: String, _ read: (String) throws -> T) throws -> [T]? {
        try (given(key) as? [Any])?.map { try read(Given(value: $0).json()) }
    }

    func bytes(_ key: String) throws -> Data? { try raw(key).map(data) }

    func bytesList(_ key: String) throws -> [Data]? { try (raw(key) as? [Any])?.map(data) }

    func handle<T>(_ key: String, _ type: T.Type) throws -> T? { try text(key).map { try find($0, type) } }

    func handles<T>(_ key: String, _ type: T.Type) throws -> [T]? { try texts(key)?.map { try find($0, type) } }

    /// Whether a document is given as the handle that holds it.
    func isHeld(_ key: String) -> Bool { bound.held[raw(key) as? String ?? ""] != nil }

    private func raw(_ key: String) -> Any? { (step["in"] as? [String: Any])?[key] }

    private func given(_ key: String) throws -> Any? {
        guard let raw = raw(key), !(raw is NSNull) else { return nil }
        return try resolved(raw)
    }

    private func find<T>(_ name: String, _ type: T.Type) throws -> T {
        guard let found = bound.held[name] as? T else { throw Unusable("\(name) is no \(type)") }
        return found
    }

    private func data(_ given: Any) throws -> Data {
        if let text = given as? String, let data = Data(base64Encoded: text) { return data }
        guard let path = (given as? [String: Any])?["$"] as? String else { throw Unusable("no bytes") }
        return try find(path, Data.self)
    }

    /// The value with what `{"$": "name/pointer"}` stands for in its place.
    private func resolved(_ given: Any) throws -> Any {
        if let list = given as? [Any] { return try list.map(resolved) }
        guard let fields = given as? [String: Any] else { return given }
        guard fields.count == 1, let path = fields["$"] as? String else { return try fields.mapValues(resolved) }
        var way = path.split(separator: "/").map(String.init)
        var found = bound.values[way.removeFirst()]
        for key in way {
            if let list = found as? [Any], let at = Int(key), list.indices.contains(at) {
                found = list[at]
            } else {
                found = (found as? [String: Any])?[key]
            }
        }
        guard let found else { throw Unusable("nothing is bound to \(path)") }
        return found
    }

    /// As a vector has it: a handle is nothing, bytes are their digest. Both are bound to their path.
    private func written(_ given: Any?, _ path: String?) throws -> Any {
        switch given {
        case nil, is NSNull: return NSNull()
        case let data as Data:
            if let path { bound.held[path] = data }
            return ["sha256": try digest(algorithm: .sha256, data: data).map { String(format: "%02x", $0) }.joined()]
        case let list as [Any]:
            return try list.enumerated().map { at, one in try written(one, path.map { "\($0)/\(at)" }) }
        case let fields as [String: Any]:
            let handles = fields.values.filter(isHandle)
            if let path, let only = handles.first, handles.count == 1 { bound.held[path] = only }
            return try Swift.Dictionary(
                uniqueKeysWithValues: fields.map { key, one in (key, try written(one, path.map { "\($0)/\(key)" })) })
        case let given?:
            guard isHandle(given) else { return given }
            if let path { bound.held[path] = given }
            return NSNull()
        }
    }
}

/// What is parsed from JSON is made of Foundation's classes; any other object is a handle.
private func isHandle(_ given: Any) -> Bool {
    Mirror(reflecting: given).displayStyle == .class && !(given is NSObject)
}

func need<T>(_ value: T?) throws -> T {
    guard let value else { throw Unusable("an argument is missing") }
    return value
}
