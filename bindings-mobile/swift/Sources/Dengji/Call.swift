import Foundation

/// Both halves of the package are of one version.
private let isOfOneVersion = nativeFingerprint() == tableOfOperations

/// A call of the native half: what it takes, in the order of its row. How that crosses stands with `native_call`.
struct Call {
    private let row: UInt32
    private var counts: [Int32] = []
    private var texts: [String] = []
    private var pieces: [Data] = []
    private var handles: [NativeHandle] = []
    /// The first bytes, which are borrowed and not copied.
    private var file: Data?

    init(_ row: UInt32) { self.row = row }

    mutating func text(_ text: String?) { Self.put(text, &counts, &texts) }

    mutating func texts(_ list: [String]?) { Self.putAll(list, &counts, &texts) }

    mutating func json(_ document: (some JsonDocument)?) { text(document.map { JsonWriter.text($0) }) }

    /// A document as the caller's own JSON text: of it line and column say something.
    mutating func theirs(_ text: String) {
        counts.append(2)
        texts.append(text)
    }

    mutating func instant(_ instant: Date?) { text(instant?.instantText) }

    mutating func number(_ number: UInt32?) { text(number.map(String.init)) }

    mutating func truth(_ truth: Bool?) { text(truth.map(String.init)) }

    mutating func data(_ data: Data?) {
        if file == nil, pieces.isEmpty, let data {
            counts.append(1)
            file = data
        } else {
            Self.put(data, &counts, &pieces)
        }
    }

    mutating func datas(_ list: [Data]?) { Self.putAll(list, &counts, &pieces) }

    mutating func handle(_ handle: NativeHandle?) { Self.put(handle, &counts, &handles) }

    mutating func handles(_ list: [NativeHandle]?) { Self.putAll(list, &counts, &handles) }

    /// A handle where a document may stand as well.
    mutating func held(_ handle: NativeHandle) {
        counts.append(3)
        handles.append(handle)
    }

    private static func put<T>(_ value: T?, _ counts: inout [Int32], _ all: inout [T]) {
        counts.append(value == nil ? -1 : 1)
        if let value { all.append(value) }
    }

    private static func putAll<T>(_ list: [T]?, _ counts: inout [Int32], _ all: inout [T]) {
        counts.append(list.map { Int32($0.count) } ?? -1)
        if let list { all.append(contentsOf: list) }
    }

    func run() throws -> Returned {
        guard isOfOneVersion else { throw DengjiError.fault }
        do {
            if let file {
                return Returned(
                    try nativeCallWith(
                        row: row, counts: counts, texts: texts, file: file, bytes: pieces, handles: handles))
            }
            return Returned(try nativeCall(row: row, counts: counts, texts: texts, bytes: pieces, handles: handles))
        } catch NativeFault.Thrown(let json) {
            throw DengjiError(thrown: json)
        } catch {
            throw DengjiError.fault
        }
    }
}

/// What a call gives, part by part.
struct Returned {
    private let given: NativeAnswer
    private var partAt = 0
    private var textAt = 0
    private var pieceAt = 0
    private var handleAt = 0

    init(_ given: NativeAnswer) { self.given = given }

    mutating func text() throws -> String {
        try one()
        return try Self.next(given.texts, &textAt)
    }

    mutating func maybeText() throws -> String? { try self.count() < 0 ? nil : Self.next(given.texts, &textAt) }

    mutating func texts() throws -> [String] {
        let count = try self.count()
        return try Self.next(given.texts, &textAt, count)
    }

    mutating func json<T: JsonDocument>() throws -> T { try JsonReader.read(text()) }

    mutating func maybeJson<T: JsonDocument>() throws -> T? { try maybeText().map { try JsonReader.read($0) } }

    mutating func choice<T: JsonChoice>() throws -> T {
        guard let value = T(rawValue: try text()) else { throw DengjiError.fault }
        return value
    }

    mutating func number() throws -> UInt32 {
        guard let number = UInt32(try text()) else { throw DengjiError.fault }
        return number
    }

    mutating func truth() throws -> Bool { try text() == "true" }

    mutating func data() throws -> Data {
        try one()
        return try Self.next(given.bytes, &pieceAt)
    }

    mutating func datas() throws -> [Data] {
        let count = try self.count()
        return try Self.next(given.bytes, &pieceAt, count)
    }

    mutating func handle() throws -> NativeHandle {
        try one()
        return try Self.next(given.handles, &handleAt)
    }

    mutating func handles() throws -> [NativeHandle] {
        let count = try self.count()
        return try Self.next(given.handles, &handleAt, count)
    }

    private mutating func one() throws {
        guard try self.count() == 1 else { throw DengjiError.fault }
    }

    private mutating func count() throws -> Int { Int(try Self.next(given.counts, &partAt)) }

    private static func next<T>(_ all: [T], _ place: inout Int) throws -> T {
        guard place < all.count else { throw DengjiError.fault }
        defer { place += 1 }
        return all[place]
    }

    private static func next<T>(_ all: [T], _ place: inout Int, _ count: Int) throws -> [T] {
        guard count >= 0, place + count <= all.count else { throw DengjiError.fault }
        defer { place += count }
        return Array(all[place..<place + count])
    }
}

/// Reads a document that a host wrote: the native half says what is wrong with it, and gives it as it is read here.
func readDocument<T: JsonDocument>(_ name: String, _ text: String) throws -> T {
    var call = Call(Row.readDocument)
    call.text(name)
    call.theirs(text)
    var answer = try call.run()
    return try answer.json()
}

/// Writes a document as core does, which sees whether it is one.
func writeDocument(_ name: String, _ document: some JsonDocument) throws -> String {
    var call = Call(Row.writeDocument)
    call.text(name)
    call.json(document)
    var answer = try call.run()
    return try answer.text()
}
