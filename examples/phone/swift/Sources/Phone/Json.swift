import Foundation

/// A value put at, or taken from, its JSON pointer (RFC 6901).
enum Json {
    static func parse(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    /// `true` and `false` as such; what was typed instead of them stays a text, and a finding says so.
    static func truth(_ code: String) -> Any { Bool(code) ?? code as Any }

    static func put(_ document: String, _ pointer: String, _ value: Any) throws -> String {
        try write(change(parse(document), steps(pointer)[...], value))
    }

    static func remove(_ document: String, _ pointer: String) throws -> String {
        try write(change(parse(document), steps(pointer)[...], nil))
    }

    /// The text at a pointer; nothing where there is none.
    static func at(_ document: String, _ pointer: String) throws -> String {
        try steps(pointer).reduce(parse(document) as Any?) { at, step in (at as? [String: Any])?[step] } as? String ?? ""
    }

    private static func write(_ value: Any) throws -> String {
        String(decoding: try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes]), as: UTF8.self)
    }

    private static func steps(_ pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            .map { $0.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~") }
    }

    private static func change(_ at: Any?, _ steps: ArraySlice<String>, _ value: Any?) throws -> Any {
        guard let first = steps.first else {
            guard let value else { throw Missing("/") }
            return value
        }
        let rest = steps.dropFirst()
        if var list = at as? [Any] {
            guard let index = first == "-" ? list.count : Int(first), 0...list.count ~= index else { throw Missing(first) }
            let old = index < list.count ? list[index] : nil
            let changed: Any? = rest.isEmpty ? value : try change(old, rest, value)
            list.replaceSubrange(index..<min(index + 1, list.count), with: changed.map { [$0] } ?? [])
            return list
        }
        var fields = at as? [String: Any] ?? [:]
        fields[first] = rest.isEmpty ? value : try change(fields[first], rest, value)
        return fields
    }
}
