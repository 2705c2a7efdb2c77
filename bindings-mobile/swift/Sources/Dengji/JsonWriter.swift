import Foundation

/// Writes JSON text for the native half.
struct JsonWriter {
    private var bytes: [UInt8] = []

    /// A document as text.
    static func text(_ document: some JsonDocument) -> String {
        var json = JsonWriter()
        document.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    mutating func begin() { bytes.append(Mark.open) }

    mutating func end() { bytes.append(Mark.close) }

    /// The tag of a union, before its fields.
    @inline(never)
    mutating func tag(_ tag: StaticString) {
        begin()
        key("type")
        bytes.append(Mark.quote)
        append(tag)
        bytes.append(Mark.quote)
    }

    @inline(never)
    mutating func field(_ name: StaticString, _ value: some JsonDocument) {
        key(name)
        value.write(to: &self)
    }

    /// A field that is left out where there is nothing.
    @inline(never)
    mutating func maybe(_ name: StaticString, _ value: (some JsonDocument)?) {
        if let value { field(name, value) }
    }

    @inline(never)
    private mutating func key(_ name: StaticString) {
        if bytes.last != Mark.open { bytes.append(Mark.comma) }
        bytes.append(Mark.quote)
        append(name)
        bytes.append(Mark.quote)
        bytes.append(Mark.colon)
    }

    @inline(never)
    mutating func list(_ list: [some JsonDocument]) {
        bytes.append(Mark.openList)
        for (place, item) in list.enumerated() {
            if place > 0 { bytes.append(Mark.comma) }
            item.write(to: &self)
        }
        bytes.append(Mark.closeList)
    }

    @inline(never)
    mutating func text(_ text: String) {
        bytes.append(Mark.quote)
        var text = text
        text.withUTF8 { text in
            if text.allSatisfy(Self.isPlain) {
                bytes.append(contentsOf: text)
            } else {
                text.forEach { escape($0) }
            }
        }
        bytes.append(Mark.quote)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != Mark.quote && byte != Mark.backslash
    }

    private mutating func escape(_ byte: UInt8) {
        if Self.isPlain(byte) {
            bytes.append(byte)
        } else if byte >= 0x20 {
            bytes.append(Mark.backslash)
            bytes.append(byte)
        } else {
            let code = String(byte, radix: 16)
            append(byte < 0x10 ? "\\u000" : "\\u00")
            bytes.append(contentsOf: code.utf8)
        }
    }

    /// A number, or whatever else is written as it prints.
    mutating func plain(_ value: some CustomStringConvertible) {
        bytes.append(contentsOf: value.description.utf8)
    }

    mutating func null() { append("null") }

    private mutating func append(_ word: StaticString) {
        word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}

extension JsonChoice {
    init(reading json: inout JsonReader) throws {
        guard let value = Self(rawValue: try json.text()) else { throw DengjiError.fault }
        self = value
    }

    func write(to json: inout JsonWriter) { json.text(rawValue) }
}

extension String: JsonDocument {
    init(reading json: inout JsonReader) throws { self = try json.text() }
    func write(to json: inout JsonWriter) { json.text(self) }
}

extension Bool: JsonDocument {
    init(reading json: inout JsonReader) throws { self = try json.truth() }
    func write(to json: inout JsonWriter) { json.plain(self) }
}

extension UInt32: JsonDocument {
    init(reading json: inout JsonReader) throws { self = try json.number() }
    func write(to json: inout JsonWriter) { json.plain(self) }
}

extension Int32: JsonDocument {
    init(reading json: inout JsonReader) throws { self = try json.number() }
    func write(to json: inout JsonWriter) { json.plain(self) }
}

extension Int64: JsonDocument {
    init(reading json: inout JsonReader) throws { self = try json.number() }
    func write(to json: inout JsonWriter) { json.plain(self) }
}

extension Date: JsonDocument {
    init(reading json: inout JsonReader) throws {
        guard let instant = Date(instant: try json.text()) else { throw DengjiError.fault }
        self = instant
    }

    func write(to json: inout JsonWriter) { json.text(instantText) }
}

extension Array: JsonDocument where Element: JsonDocument {
    init(reading json: inout JsonReader) throws { self = try json.list() }
    func write(to json: inout JsonWriter) { json.list(self) }
}

extension Optional: JsonDocument where Wrapped: JsonDocument {
    init(reading json: inout JsonReader) throws { self = try json.isNull() ? nil : Wrapped(reading: &json) }

    func write(to json: inout JsonWriter) {
        if let self { self.write(to: &json) } else { json.null() }
    }
}
