import Foundation

/// What is read from JSON text that the native half wrote, and written to JSON text that it reads.
protocol JsonDocument {
    init(reading json: inout JsonReader) throws
    func write(to json: inout JsonWriter)
}

/// One word of a list.
protocol JsonChoice: JsonDocument, RawRepresentable where RawValue == String {}

/// Reads JSON text that the native half wrote: compact, the tag of a union first, and every field in the order of its
/// declaration. What a host has written goes through the native half before, which says what is wrong with it and where;
/// here anything unexpected is a fault of the library.
struct JsonReader {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) {
        var bytes = [UInt8]()
        bytes.reserveCapacity(text.utf8.count + 1)
        bytes.append(contentsOf: text.utf8)
        // No value goes on over a zero, so that nothing is read behind the end.
        bytes.append(0)
        self.bytes = bytes
    }

    /// Reads the whole text.
    static func read<T: JsonDocument>(_ text: String) throws -> T {
        var json = JsonReader(text)
        let value = try T(reading: &json)
        guard json.at == json.bytes.count - 1 else { throw DengjiError.fault }
        return value
    }

    mutating func begin() throws { try pass(Mark.open) }

    mutating func end() throws { try pass(Mark.close) }

    /// The tag of a union.
    mutating func tag() throws -> String {
        try begin()
        return try field("type")
    }

    /// The value of the next field, which has this name.
    @inline(never)
    mutating func field<T: JsonDocument>(_ name: StaticString) throws -> T {
        guard follows(name) else { throw DengjiError.fault }
        return try T(reading: &self)
    }

    /// The same where it may be left out.
    @inline(never)
    mutating func maybe<T: JsonDocument>(_ name: StaticString) throws -> T? {
        follows(name) ? try T(reading: &self) : nil
    }

    /// Whether the next field has this name, which is passed over then.
    @inline(never)
    private mutating func follows(_ name: StaticString) -> Bool {
        let begin = bytes[at] == Mark.comma ? at + 2 : at + 1
        let end = begin + name.utf8CodeUnitCount
        guard end + 1 < bytes.count, bytes[end] == Mark.quote, bytes[end + 1] == Mark.colon else { return false }
        let same = name.withUTF8Buffer { name in
            for place in 0..<name.count where bytes[begin + place] != name[place] { return false }
            return true
        }
        guard same, bytes[begin - 1] == Mark.quote else { return false }
        at = end + 2
        return true
    }

    /// Every item of a list.
    @inline(never)
    mutating func list<T: JsonDocument>() throws -> [T] {
        try pass(Mark.openList)
        if bytes[at] == Mark.closeList {
            at += 1
            return []
        }
        var list = [T]()
        while true {
            list.append(try T(reading: &self))
            at += 1
            if bytes[at - 1] == Mark.closeList { return list }
            guard bytes[at - 1] == Mark.comma else { throw DengjiError.fault }
        }
    }

    @inline(never)
    mutating func text() throws -> String {
        try pass(Mark.quote)
        let begin = at
        while true {
            let byte = bytes[at]
            if byte == Mark.quote {
                at += 1
                return String(decoding: bytes[begin..<at - 1], as: UTF8.self)
            }
            if byte == Mark.backslash { return try escaped(from: begin) }
            guard byte >= 0x20 else { throw DengjiError.fault }
            at += 1
        }
    }

    /// A text in which something is escaped, first at this place.
    private mutating func escaped(from begin: Int) throws -> String {
        var text = [UInt8](bytes[begin..<at])
        while true {
            let byte = bytes[at]
            at += 1
            switch byte {
            case Mark.quote: return String(decoding: text, as: UTF8.self)
            case Mark.backslash: text.append(contentsOf: String(try escape()).utf8)
            case 0: throw DengjiError.fault
            default: text.append(byte)
            }
        }
    }

    private mutating func escape() throws -> Unicode.Scalar {
        let byte = bytes[at]
        at += 1
        switch byte {
        case Mark.quote, Mark.backslash, UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"):
            // The native half escapes control characters so, and none that needs a pair.
            guard at + 4 < bytes.count, let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            else { throw DengjiError.fault }
            at += 4
            return scalar
        default: throw DengjiError.fault
        }
    }

    @inline(never)
    mutating func number<T: FixedWidthInteger>() throws -> T {
        let isNegative = bytes[at] == UInt8(ascii: "-")
        if isNegative { at += 1 }
        let begin = at
        var number: Int64 = 0
        while case let digit = bytes[at] &- UInt8(ascii: "0"), digit < 10 {
            let (tens, over) = number.multipliedReportingOverflow(by: 10)
            let (sum, beyond) = tens.subtractingReportingOverflow(Int64(digit))
            guard !over, !beyond else { throw DengjiError.fault }
            (number, at) = (sum, at + 1)
        }
        // Counted downwards, as the smallest number has no counterpart.
        guard at > begin, isNegative || number != Int64.min, let value = T(exactly: isNegative ? number : -number) else {
            throw DengjiError.fault
        }
        return value
    }

    mutating func truth() throws -> Bool {
        if bytes[at] == UInt8(ascii: "t") {
            try pass("true")
            return true
        }
        try pass("false")
        return false
    }

    /// Whether there is nothing.
    mutating func isNull() throws -> Bool {
        guard bytes[at] == UInt8(ascii: "n") else { return false }
        try pass("null")
        return true
    }

    private mutating func pass(_ mark: UInt8) throws {
        guard bytes[at] == mark else { throw DengjiError.fault }
        at += 1
    }

    private mutating func pass(_ word: StaticString) throws {
        for place in 0..<word.utf8CodeUnitCount { try pass(word.withUTF8Buffer { $0[place] }) }
    }
}

enum Mark {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")
    static let openList = UInt8(ascii: "[")
    static let closeList = UInt8(ascii: "]")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
}
