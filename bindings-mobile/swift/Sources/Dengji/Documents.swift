// Generated from the Rust sources by `cargo xtask generate`; do not edit.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(DengjiFFI)
import DengjiFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_dengji_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_dengji_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureDengjiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}

// Public interface members begin here.

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt32: FfiConverterPrimitive {
    typealias FfiType = Int32
    typealias SwiftType = Int32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int32, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Date

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Date {
        let seconds: Int64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        // Build the Date from whole seconds first, then add the nanoseconds as a
        // separate TimeInterval.  Date stores CFAbsoluteTime (seconds since 2001),
        // so adding a small fraction to the ~7.8e8 base is twice as precise as
        // adding it to the ~1.76e9 Unix-epoch value, because the smaller magnitude
        // leaves more mantissa bits for the sub-second part.
        if seconds >= 0 {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(Double(nanoseconds) / 1.0e9)
        } else {
            return Date(timeIntervalSince1970: Double(seconds))
                .addingTimeInterval(-Double(nanoseconds) / 1.0e9)
        }
    }

    public static func write(_ value: Date, into buf: inout [UInt8]) {
        var delta = value.timeIntervalSince1970
        var sign: Int64 = 1
        if delta < 0 {
            // The nanoseconds portion of the epoch offset must always be
            // positive, to simplify the calculation we will use the absolute
            // value of the offset.
            sign = -1
            delta = -delta
        }
        if delta.rounded(.down) > Double(Int64.max) {
            fatalError("Timestamp overflow, exceeds max bounds supported by Uniffi")
        }
        let seconds = Int64(delta)
        let nanoseconds = UInt32((delta - Double(seconds)) * 1.0e9)
        writeInt(&buf, sign * seconds)
        writeInt(&buf, nanoseconds)
    }
}

/**
 * The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009.
 */
public struct ActingFor: Equatable, Hashable {
    /**
     * Which enterprise.
     */
    public var enterprise: Enterprise
    /**
     * Trust level of the enterprise's account; none when it was never verified.
     */
    public var level: TrustLevel?
    /**
     * Whether the handler is bound from both sides; a legal representative needs no binding.
     */
    public var binding: Binding

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which enterprise.
         */enterprise: Enterprise,
        /**
         * Trust level of the enterprise's account; none when it was never verified.
         */level: TrustLevel? = nil,
        /**
         * Whether the handler is bound from both sides; a legal representative needs no binding.
         */binding: Binding) {
        self.enterprise = enterprise
        self.level = level
        self.binding = binding
    }

}

#if compiler(>=6)
extension ActingFor: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeActingFor: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ActingFor {
        return
            try ActingFor(
                enterprise: FfiConverterTypeEnterprise.read(from: &buf),
                level: FfiConverterOptionTypeTrustLevel.read(from: &buf),
                binding: FfiConverterTypeBinding.read(from: &buf)
        )
    }

    public static func write(_ value: ActingFor, into buf: inout [UInt8]) {
        FfiConverterTypeEnterprise.write(value.enterprise, into: &buf)
        FfiConverterOptionTypeTrustLevel.write(value.level, into: &buf)
        FfiConverterTypeBinding.write(value.binding, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActingFor_lift(_ buf: RustBuffer) throws -> ActingFor {
    return try FfiConverterTypeActingFor.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActingFor_lower(_ value: ActingFor) -> RustBuffer {
    return FfiConverterTypeActingFor.lower(value)
}

/**
 * A button: what can be done, or all that stands against it.
 */
public struct ActionOffer: Equatable, Hashable {
    /**
     * Tag of the action.
     */
    public var action: String
    /**
     * What the button says.
     */
    public var name: Label
    /**
     * The sub-case; none for the case as a whole.
     */
    public var subCase: String?
    /**
     * Key of the signer, for `sign`.
     */
    public var signer: String?
    /**
     * Whether it can be done now.
     */
    public var allowed: Bool
    /**
     * Otherwise why not, who can mend each reason, and by which command.
     */
    public var unmet: [Unmet]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Tag of the action.
         */action: String,
        /**
         * What the button says.
         */name: Label,
        /**
         * The sub-case; none for the case as a whole.
         */subCase: String?,
        /**
         * Key of the signer, for `sign`.
         */signer: String?,
        /**
         * Whether it can be done now.
         */allowed: Bool,
        /**
         * Otherwise why not, who can mend each reason, and by which command.
         */unmet: [Unmet]) {
        self.action = action
        self.name = name
        self.subCase = subCase
        self.signer = signer
        self.allowed = allowed
        self.unmet = unmet
    }

}

#if compiler(>=6)
extension ActionOffer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeActionOffer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ActionOffer {
        return
            try ActionOffer(
                action: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                subCase: FfiConverterOptionString.read(from: &buf),
                signer: FfiConverterOptionString.read(from: &buf),
                allowed: FfiConverterBool.read(from: &buf),
                unmet: FfiConverterSequenceTypeUnmet.read(from: &buf)
        )
    }

    public static func write(_ value: ActionOffer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.action, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.subCase, into: &buf)
        FfiConverterOptionString.write(value.signer, into: &buf)
        FfiConverterBool.write(value.allowed, into: &buf)
        FfiConverterSequenceTypeUnmet.write(value.unmet, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionOffer_lift(_ buf: RustBuffer) throws -> ActionOffer {
    return try FfiConverterTypeActionOffer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionOffer_lower(_ value: ActionOffer) -> RustBuffer {
    return FfiConverterTypeActionOffer.lower(value)
}

/**
 * Who may give a command (C-13, C-14, C-45).
 */
public struct ActionRule: Equatable, Hashable {
    /**
     * The tag of the action.
     */
    public var action: String
    /**
     * What the button says.
     */
    public var name: Label
    /**
     * The roles that may give it; for handlers and legal representatives also: of which side.
     */
    public var roles: [Role]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The tag of the action.
         */action: String,
        /**
         * What the button says.
         */name: Label,
        /**
         * The roles that may give it; for handlers and legal representatives also: of which side.
         */roles: [Role],
        /**
         * On what it rests.
         */basis: Basis) {
        self.action = action
        self.name = name
        self.roles = roles
        self.basis = basis
    }

}

#if compiler(>=6)
extension ActionRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeActionRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ActionRule {
        return
            try ActionRule(
                action: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: ActionRule, into buf: inout [UInt8]) {
        FfiConverterString.write(value.action, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionRule_lift(_ buf: RustBuffer) throws -> ActionRule {
    return try FfiConverterTypeActionRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActionRule_lower(_ value: ActionRule) -> RustBuffer {
    return FfiConverterTypeActionRule.lower(value)
}

/**
 * The person or system that gives a command or asks a question, as the host has authenticated it.
 */
public struct Actor: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The host's own number for the account.
     */
    public var id: String
    /**
     * The part this person plays in the session.
     */
    public var role: Role
    /**
     * The person's name.
     */
    public var name: String
    /**
     * Number of the person's identity document; buyers and agents are recognised by it.
     */
    public var documentNumber: String
    /**
     * The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013).
     */
    public var phone: String
    /**
     * Trust level of the personal account.
     */
    public var level: TrustLevel?
    /**
     * How the session was opened.
     */
    public var login: LoginMethod?
    /**
     * The enterprise chosen for this session.
     */
    public var actingFor: ActingFor?
    /**
     * Whether the 用户须知 has been acknowledged in this session. Row GZ-008.
     */
    public var noticeAcknowledged: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's own number for the account.
         */id: String,
        /**
         * The part this person plays in the session.
         */role: Role,
        /**
         * The person's name.
         */name: String = "",
        /**
         * Number of the person's identity document; buyers and agents are recognised by it.
         */documentNumber: String = "",
        /**
         * The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013).
         */phone: String = "",
        /**
         * Trust level of the personal account.
         */level: TrustLevel? = nil,
        /**
         * How the session was opened.
         */login: LoginMethod? = nil,
        /**
         * The enterprise chosen for this session.
         */actingFor: ActingFor? = nil,
        /**
         * Whether the 用户须知 has been acknowledged in this session. Row GZ-008.
         */noticeAcknowledged: Bool = false) {
        self.id = id
        self.role = role
        self.name = name
        self.documentNumber = documentNumber
        self.phone = phone
        self.level = level
        self.login = login
        self.actingFor = actingFor
        self.noticeAcknowledged = noticeAcknowledged
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_actor_uniffi_trait_debug(
            FfiConverterTypeActor_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Actor: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeActor: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Actor {
        return
            try Actor(
                id: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeRole.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                documentNumber: FfiConverterString.read(from: &buf),
                phone: FfiConverterString.read(from: &buf),
                level: FfiConverterOptionTypeTrustLevel.read(from: &buf),
                login: FfiConverterOptionTypeLoginMethod.read(from: &buf),
                actingFor: FfiConverterOptionTypeActingFor.read(from: &buf),
                noticeAcknowledged: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Actor, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.documentNumber, into: &buf)
        FfiConverterString.write(value.phone, into: &buf)
        FfiConverterOptionTypeTrustLevel.write(value.level, into: &buf)
        FfiConverterOptionTypeLoginMethod.write(value.login, into: &buf)
        FfiConverterOptionTypeActingFor.write(value.actingFor, into: &buf)
        FfiConverterBool.write(value.noticeAcknowledged, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActor_lift(_ buf: RustBuffer) throws -> Actor {
    return try FfiConverterTypeActor.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeActor_lower(_ value: Actor) -> RustBuffer {
    return FfiConverterTypeActor.lower(value)
}

/**
 * One value to replace.
 */
public struct Adjustment: Equatable, Hashable {
    /**
     * Where, as a JSON pointer into the profile; `-` in place of an index appends to a list.
     */
    public var pointer: String
    /**
     * The new value, as JSON text.
     */
    public var value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where, as a JSON pointer into the profile; `-` in place of an index appends to a list.
         */pointer: String,
        /**
         * The new value, as JSON text.
         */value: String) {
        self.pointer = pointer
        self.value = value
    }

}

#if compiler(>=6)
extension Adjustment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Adjustment {
        return
            try Adjustment(
                pointer: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Adjustment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.pointer, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustment_lift(_ buf: RustBuffer) throws -> Adjustment {
    return try FfiConverterTypeAdjustment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustment_lower(_ value: Adjustment) -> RustBuffer {
    return FfiConverterTypeAdjustment.lower(value)
}

/**
 * 代理人: the person who acts for a party.
 */
public struct Agent: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * 代理人姓名.
     */
    public var name: String
    /**
     * 代理人证件类型: a code of the profile's document types.
     */
    public var documentType: String
    /**
     * 代理人证件号码.
     */
    public var documentNumber: String
    /**
     * 代理人联系电话.
     */
    public var phone: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 代理人姓名.
         */name: String = "",
        /**
         * 代理人证件类型: a code of the profile's document types.
         */documentType: String = "",
        /**
         * 代理人证件号码.
         */documentNumber: String = "",
        /**
         * 代理人联系电话.
         */phone: String = "") {
        self.name = name
        self.documentType = documentType
        self.documentNumber = documentNumber
        self.phone = phone
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_agent_uniffi_trait_debug(
            FfiConverterTypeAgent_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Agent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAgent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Agent {
        return
            try Agent(
                name: FfiConverterString.read(from: &buf),
                documentType: FfiConverterString.read(from: &buf),
                documentNumber: FfiConverterString.read(from: &buf),
                phone: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Agent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.documentType, into: &buf)
        FfiConverterString.write(value.documentNumber, into: &buf)
        FfiConverterString.write(value.phone, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgent_lift(_ buf: RustBuffer) throws -> Agent {
    return try FfiConverterTypeAgent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgent_lower(_ value: Agent) -> RustBuffer {
    return FfiConverterTypeAgent.lower(value)
}

/**
 * A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80).
 */
public struct Alias: Equatable, Hashable {
    /**
     * The other term.
     */
    public var term: String
    /**
     * What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
     * profile's own id, or one of the documents `application`, `questionnaire`, `material`.
     */
    public var means: String
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The other term.
         */term: String,
        /**
         * What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
         * profile's own id, or one of the documents `application`, `questionnaire`, `material`.
         */means: String,
        /**
         * On what it rests.
         */basis: Basis) {
        self.term = term
        self.means = means
        self.basis = basis
    }

}

#if compiler(>=6)
extension Alias: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAlias: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Alias {
        return
            try Alias(
                term: FfiConverterString.read(from: &buf),
                means: FfiConverterString.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: Alias, into buf: inout [UInt8]) {
        FfiConverterString.write(value.term, into: &buf)
        FfiConverterString.write(value.means, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAlias_lift(_ buf: RustBuffer) throws -> Alias {
    return try FfiConverterTypeAlias.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAlias_lower(_ value: Alias) -> RustBuffer {
    return FfiConverterTypeAlias.lower(value)
}

/**
 * The answer to one question. Requirement row GZ-063.
 */
public struct Answer: Equatable, Hashable {
    /**
     * The question's id in the profile, such as `building_altered`.
     */
    public var question: String
    /**
     * 是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet.
     */
    public var yes: Bool?
    /**
     * The number, where the question asks for one, as it was typed.
     */
    public var number: String
    /**
     * 具体说明.
     */
    public var explanation: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The question's id in the profile, such as `building_altered`.
         */question: String,
        /**
         * 是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet.
         */yes: Bool? = nil,
        /**
         * The number, where the question asks for one, as it was typed.
         */number: String = "",
        /**
         * 具体说明.
         */explanation: String = "") {
        self.question = question
        self.yes = yes
        self.number = number
        self.explanation = explanation
    }

}

#if compiler(>=6)
extension Answer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        return
            try Answer(
                question: FfiConverterString.read(from: &buf),
                yes: FfiConverterOptionBool.read(from: &buf),
                number: FfiConverterString.read(from: &buf),
                explanation: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Answer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.question, into: &buf)
        FfiConverterOptionBool.write(value.yes, into: &buf)
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterString.write(value.explanation, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lift(_ buf: RustBuffer) throws -> Answer {
    return try FfiConverterTypeAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lower(_ value: Answer) -> RustBuffer {
    return FfiConverterTypeAnswer.lower(value)
}

/**
 * The application form of one sub-case. A draft may be wrong or incomplete; checks say how.
 */
public struct Application: Equatable, Hashable {
    /**
     * 预购人 (买受人).
     */
    public var buyers: [Buyer]
    /**
     * 预售人 (开发商).
     */
    public var sellers: [Organisation]
    /**
     * 抵押权人 (银行), where a mortgage is involved.
     */
    public var mortgagees: [Organisation]
    /**
     * The contact.
     */
    public var contact: Contact?
    /**
     * 抵押情况, where a mortgage is involved.
     */
    public var mortgage: Mortgage?
    /**
     * 不动产情况.
     */
    public var property: PropertyDetails?
    /**
     * For 地役权登记 only.
     */
    public var easement: Easement?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 预购人 (买受人).
         */buyers: [Buyer] = [],
        /**
         * 预售人 (开发商).
         */sellers: [Organisation] = [],
        /**
         * 抵押权人 (银行), where a mortgage is involved.
         */mortgagees: [Organisation] = [],
        /**
         * The contact.
         */contact: Contact? = nil,
        /**
         * 抵押情况, where a mortgage is involved.
         */mortgage: Mortgage? = nil,
        /**
         * 不动产情况.
         */property: PropertyDetails? = nil,
        /**
         * For 地役权登记 only.
         */easement: Easement? = nil) {
        self.buyers = buyers
        self.sellers = sellers
        self.mortgagees = mortgagees
        self.contact = contact
        self.mortgage = mortgage
        self.property = property
        self.easement = easement
    }

}

#if compiler(>=6)
extension Application: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeApplication: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Application {
        return
            try Application(
                buyers: FfiConverterSequenceTypeBuyer.read(from: &buf),
                sellers: FfiConverterSequenceTypeOrganisation.read(from: &buf),
                mortgagees: FfiConverterSequenceTypeOrganisation.read(from: &buf),
                contact: FfiConverterOptionTypeContact.read(from: &buf),
                mortgage: FfiConverterOptionTypeMortgage.read(from: &buf),
                property: FfiConverterOptionTypePropertyDetails.read(from: &buf),
                easement: FfiConverterOptionTypeEasement.read(from: &buf)
        )
    }

    public static func write(_ value: Application, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeBuyer.write(value.buyers, into: &buf)
        FfiConverterSequenceTypeOrganisation.write(value.sellers, into: &buf)
        FfiConverterSequenceTypeOrganisation.write(value.mortgagees, into: &buf)
        FfiConverterOptionTypeContact.write(value.contact, into: &buf)
        FfiConverterOptionTypeMortgage.write(value.mortgage, into: &buf)
        FfiConverterOptionTypePropertyDetails.write(value.property, into: &buf)
        FfiConverterOptionTypeEasement.write(value.easement, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeApplication_lift(_ buf: RustBuffer) throws -> Application {
    return try FfiConverterTypeApplication.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeApplication_lower(_ value: Application) -> RustBuffer {
    return FfiConverterTypeApplication.lower(value)
}

/**
 * The parts of the form that batch editing sets on every ticked row (GZ-031, GZ-036). What is left out stays.
 */
public struct ApplicationChanges: Equatable, Hashable {
    /**
     * The sellers.
     */
    public var sellers: [Organisation]?
    /**
     * The mortgagees.
     */
    public var mortgagees: [Organisation]?
    /**
     * The contact.
     */
    public var contact: Contact?
    /**
     * The mortgage block.
     */
    public var mortgage: Mortgage?
    /**
     * 不动产所属区.
     */
    public var district: String?
    /**
     * 规划用途.
     */
    public var plannedUse: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The sellers.
         */sellers: [Organisation]? = nil,
        /**
         * The mortgagees.
         */mortgagees: [Organisation]? = nil,
        /**
         * The contact.
         */contact: Contact? = nil,
        /**
         * The mortgage block.
         */mortgage: Mortgage? = nil,
        /**
         * 不动产所属区.
         */district: String? = nil,
        /**
         * 规划用途.
         */plannedUse: String? = nil) {
        self.sellers = sellers
        self.mortgagees = mortgagees
        self.contact = contact
        self.mortgage = mortgage
        self.district = district
        self.plannedUse = plannedUse
    }

}

#if compiler(>=6)
extension ApplicationChanges: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeApplicationChanges: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ApplicationChanges {
        return
            try ApplicationChanges(
                sellers: FfiConverterOptionSequenceTypeOrganisation.read(from: &buf),
                mortgagees: FfiConverterOptionSequenceTypeOrganisation.read(from: &buf),
                contact: FfiConverterOptionTypeContact.read(from: &buf),
                mortgage: FfiConverterOptionTypeMortgage.read(from: &buf),
                district: FfiConverterOptionString.read(from: &buf),
                plannedUse: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ApplicationChanges, into buf: inout [UInt8]) {
        FfiConverterOptionSequenceTypeOrganisation.write(value.sellers, into: &buf)
        FfiConverterOptionSequenceTypeOrganisation.write(value.mortgagees, into: &buf)
        FfiConverterOptionTypeContact.write(value.contact, into: &buf)
        FfiConverterOptionTypeMortgage.write(value.mortgage, into: &buf)
        FfiConverterOptionString.write(value.district, into: &buf)
        FfiConverterOptionString.write(value.plannedUse, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeApplicationChanges_lift(_ buf: RustBuffer) throws -> ApplicationChanges {
    return try FfiConverterTypeApplicationChanges.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeApplicationChanges_lower(_ value: ApplicationChanges) -> RustBuffer {
    return FfiConverterTypeApplicationChanges.lower(value)
}

/**
 * Something that bars an operation, whoever asks.
 */
public struct BarRule: Equatable, Hashable {
    /**
     * The operation.
     */
    public var operation: SealOperation
    /**
     * The channels on which it bars; empty for all.
     */
    public var channels: [Channel]
    /**
     * When it bars.
     */
    public var when: Condition
    /**
     * The code of the finding; it has no other params than `operation` and `seal`.
     */
    public var code: Code
    /**
     * Who can mend it; empty where nobody can.
     */
    public var menders: [Role]
    /**
     * Whether the platform then shows no button at all (KB-026, GX-006, GX-020).
     */
    public var hides: Bool
    /**
     * By which operation or `host.*` step; empty where there is none.
     */
    public var remedy: String
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The operation.
         */operation: SealOperation,
        /**
         * The channels on which it bars; empty for all.
         */channels: [Channel] = [],
        /**
         * When it bars.
         */when: Condition,
        /**
         * The code of the finding; it has no other params than `operation` and `seal`.
         */code: Code,
        /**
         * Who can mend it; empty where nobody can.
         */menders: [Role] = [],
        /**
         * Whether the platform then shows no button at all (KB-026, GX-006, GX-020).
         */hides: Bool = false,
        /**
         * By which operation or `host.*` step; empty where there is none.
         */remedy: String = "",
        /**
         * On what it rests.
         */basis: Basis) {
        self.operation = operation
        self.channels = channels
        self.when = when
        self.code = code
        self.menders = menders
        self.hides = hides
        self.remedy = remedy
        self.basis = basis
    }

}

#if compiler(>=6)
extension BarRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBarRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BarRule {
        return
            try BarRule(
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                channels: FfiConverterSequenceTypeChannel.read(from: &buf),
                when: FfiConverterTypeCondition.read(from: &buf),
                code: FfiConverterTypeCode.read(from: &buf),
                menders: FfiConverterSequenceTypeRole.read(from: &buf),
                hides: FfiConverterBool.read(from: &buf),
                remedy: FfiConverterString.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: BarRule, into buf: inout [UInt8]) {
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.channels, into: &buf)
        FfiConverterTypeCondition.write(value.when, into: &buf)
        FfiConverterTypeCode.write(value.code, into: &buf)
        FfiConverterSequenceTypeRole.write(value.menders, into: &buf)
        FfiConverterBool.write(value.hides, into: &buf)
        FfiConverterString.write(value.remedy, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBarRule_lift(_ buf: RustBuffer) throws -> BarRule {
    return try FfiConverterTypeBarRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBarRule_lower(_ value: BarRule) -> RustBuffer {
    return FfiConverterTypeBarRule.lower(value)
}

/**
 * On what a setting rests.
 */
public struct Basis: Equatable, Hashable {
    /**
     * Rows of the requirements.
     */
    public var requirements: [String]
    /**
     * Document and section, such as 《操作指引》 §3.5, or the article of a law.
     */
    public var source: String
    /**
     * Whether no source says so, and the profile assumes it.
     */
    public var assumed: Bool
    /**
     * The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
     * guide may be older than its text (C-81); empty where the text itself says so.
     */
    public var asOf: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Rows of the requirements.
         */requirements: [String],
        /**
         * Document and section, such as 《操作指引》 §3.5, or the article of a law.
         */source: String,
        /**
         * Whether no source says so, and the profile assumes it.
         */assumed: Bool = false,
        /**
         * The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
         * guide may be older than its text (C-81); empty where the text itself says so.
         */asOf: String = "") {
        self.requirements = requirements
        self.source = source
        self.assumed = assumed
        self.asOf = asOf
    }

}

#if compiler(>=6)
extension Basis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBasis: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Basis {
        return
            try Basis(
                requirements: FfiConverterSequenceString.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                assumed: FfiConverterBool.read(from: &buf),
                asOf: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Basis, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.requirements, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterBool.write(value.assumed, into: &buf)
        FfiConverterString.write(value.asOf, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBasis_lift(_ buf: RustBuffer) throws -> Basis {
    return try FfiConverterTypeBasis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBasis_lower(_ value: Basis) -> RustBuffer {
    return FfiConverterTypeBasis.lower(value)
}

/**
 * The bookkeeping of an aggregate: part of its snapshot, kept by `aggregate!` alone.
 */
public struct Book: Equatable, Hashable {
    /**
     * Version of the snapshot format.
     */
    public var schemaVersion: UInt32
    /**
     * The profile that is followed.
     */
    public var profile: ProfileRef
    /**
     * How many commands were carried out.
     */
    public var version: UInt32
    /**
     * Digest of the newest log entry.
     */
    public var head: String
    /**
     * When the newest command was carried out.
     */
    public var at: Instant
    /**
     * Ids of the commands that were carried out, sorted.
     */
    public var commands: [SeenRequest]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of the snapshot format.
         */schemaVersion: UInt32,
        /**
         * The profile that is followed.
         */profile: ProfileRef,
        /**
         * How many commands were carried out.
         */version: UInt32,
        /**
         * Digest of the newest log entry.
         */head: String,
        /**
         * When the newest command was carried out.
         */at: Instant,
        /**
         * Ids of the commands that were carried out, sorted.
         */commands: [SeenRequest]) {
        self.schemaVersion = schemaVersion
        self.profile = profile
        self.version = version
        self.head = head
        self.at = at
        self.commands = commands
    }

}

#if compiler(>=6)
extension Book: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBook: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Book {
        return
            try Book(
                schemaVersion: FfiConverterUInt32.read(from: &buf),
                profile: FfiConverterTypeProfileRef.read(from: &buf),
                version: FfiConverterUInt32.read(from: &buf),
                head: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                commands: FfiConverterSequenceTypeSeenRequest.read(from: &buf)
        )
    }

    public static func write(_ value: Book, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.schemaVersion, into: &buf)
        FfiConverterTypeProfileRef.write(value.profile, into: &buf)
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterString.write(value.head, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterSequenceTypeSeenRequest.write(value.commands, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBook_lift(_ buf: RustBuffer) throws -> Book {
    return try FfiConverterTypeBook.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBook_lower(_ value: Book) -> RustBuffer {
    return FfiConverterTypeBook.lower(value)
}

/**
 * A browser that the platform supports (GZ-003): a note for hosts, without effect on a case (C-41).
 */
public struct Browser: Equatable, Hashable {
    /**
     * Its code, such as `chrome`.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * The oldest supported version; 0 where any will do.
     */
    public var minimumVersion: UInt32
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its code, such as `chrome`.
         */code: String,
        /**
         * Its name.
         */name: Label,
        /**
         * The oldest supported version; 0 where any will do.
         */minimumVersion: UInt32 = UInt32(0),
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.name = name
        self.minimumVersion = minimumVersion
        self.basis = basis
    }

}

#if compiler(>=6)
extension Browser: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBrowser: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Browser {
        return
            try Browser(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                minimumVersion: FfiConverterUInt32.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: Browser, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterUInt32.write(value.minimumVersion, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBrowser_lift(_ buf: RustBuffer) throws -> Browser {
    return try FfiConverterTypeBrowser.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBrowser_lower(_ value: Browser) -> RustBuffer {
    return FfiConverterTypeBrowser.lower(value)
}

/**
 * One building (幢).
 */
public struct Building: Equatable, Hashable {
    /**
     * 幢号 as the developer numbers it.
     */
    public var id: String
    /**
     * Display name.
     */
    public var name: String
    /**
     * The floors, in any order.
     */
    public var floors: [Floor]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 幢号 as the developer numbers it.
         */id: String,
        /**
         * Display name.
         */name: String,
        /**
         * The floors, in any order.
         */floors: [Floor]) {
        self.id = id
        self.name = name
        self.floors = floors
    }

}

#if compiler(>=6)
extension Building: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBuilding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Building {
        return
            try Building(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                floors: FfiConverterSequenceTypeFloor.read(from: &buf)
        )
    }

    public static func write(_ value: Building, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceTypeFloor.write(value.floors, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBuilding_lift(_ buf: RustBuffer) throws -> Building {
    return try FfiConverterTypeBuilding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBuilding_lower(_ value: Building) -> RustBuffer {
    return FfiConverterTypeBuilding.lower(value)
}

/**
 * The table of one building, as a portal draws it.
 */
public struct BuildingGrid: Equatable, Hashable {
    /**
     * 幢号.
     */
    public var building: String
    /**
     * Display name.
     */
    public var name: String
    /**
     * How many columns the widest floor has.
     */
    public var columns: UInt32
    /**
     * The floors, the topmost first.
     */
    public var rows: [GridRow]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 幢号.
         */building: String,
        /**
         * Display name.
         */name: String,
        /**
         * How many columns the widest floor has.
         */columns: UInt32,
        /**
         * The floors, the topmost first.
         */rows: [GridRow]) {
        self.building = building
        self.name = name
        self.columns = columns
        self.rows = rows
    }

}

#if compiler(>=6)
extension BuildingGrid: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBuildingGrid: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BuildingGrid {
        return
            try BuildingGrid(
                building: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                columns: FfiConverterUInt32.read(from: &buf),
                rows: FfiConverterSequenceTypeGridRow.read(from: &buf)
        )
    }

    public static func write(_ value: BuildingGrid, into buf: inout [UInt8]) {
        FfiConverterString.write(value.building, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterUInt32.write(value.columns, into: &buf)
        FfiConverterSequenceTypeGridRow.write(value.rows, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBuildingGrid_lift(_ buf: RustBuffer) throws -> BuildingGrid {
    return try FfiConverterTypeBuildingGrid.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBuildingGrid_lower(_ value: BuildingGrid) -> RustBuffer {
    return FfiConverterTypeBuildingGrid.lower(value)
}

/**
 * What kind of business a case is.
 */
public struct Business: Equatable, Hashable {
    /**
     * 单位组织类型.
     */
    public var organisationType: String
    /**
     * 不动产类型.
     */
    public var propertyType: String
    /**
     * 业务类型.
     */
    public var businessType: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 单位组织类型.
         */organisationType: String,
        /**
         * 不动产类型.
         */propertyType: String,
        /**
         * 业务类型.
         */businessType: String) {
        self.organisationType = organisationType
        self.propertyType = propertyType
        self.businessType = businessType
    }

}

#if compiler(>=6)
extension Business: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBusiness: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Business {
        return
            try Business(
                organisationType: FfiConverterString.read(from: &buf),
                propertyType: FfiConverterString.read(from: &buf),
                businessType: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Business, into buf: inout [UInt8]) {
        FfiConverterString.write(value.organisationType, into: &buf)
        FfiConverterString.write(value.propertyType, into: &buf)
        FfiConverterString.write(value.businessType, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBusiness_lift(_ buf: RustBuffer) throws -> Business {
    return try FfiConverterTypeBusiness.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBusiness_lower(_ value: Business) -> RustBuffer {
    return FfiConverterTypeBusiness.lower(value)
}

/**
 * A party of a business type.
 */
public struct BusinessParty: Equatable, Hashable {
    /**
     * The part.
     */
    public var role: PartyRole
    /**
     * The name the form gives it, such as 预购人(买受人).
     */
    public var name: Label

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The part.
         */role: PartyRole,
        /**
         * The name the form gives it, such as 预购人(买受人).
         */name: Label) {
        self.role = role
        self.name = name
    }

}

#if compiler(>=6)
extension BusinessParty: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBusinessParty: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BusinessParty {
        return
            try BusinessParty(
                role: FfiConverterTypePartyRole.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf)
        )
    }

    public static func write(_ value: BusinessParty, into buf: inout [UInt8]) {
        FfiConverterTypePartyRole.write(value.role, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBusinessParty_lift(_ buf: RustBuffer) throws -> BusinessParty {
    return try FfiConverterTypeBusinessParty.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBusinessParty_lower(_ value: BusinessParty) -> RustBuffer {
    return FfiConverterTypeBusinessParty.lower(value)
}

/**
 * A business type (业务类型) and what it asks for.
 */
public struct BusinessType: Equatable, Hashable {
    /**
     * The code, such as `presale_advance_notice`.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * Whether it is marked 网上申办 (GZ-012).
     */
    public var online: Bool
    /**
     * Organisation types that may choose it; empty for all (GZ-010).
     */
    public var organisationTypes: [String]
    /**
     * Property types it is for; empty for all (GZ-011).
     */
    public var propertyTypes: [String]
    /**
     * Whether it involves a mortgage (GZ-021, C-51).
     */
    public var mortgage: Bool
    /**
     * Which of the registration kinds of A21 it is, such as `700`.
     */
    public var registrationType: String
    /**
     * Which of the advance-notice kinds of A29 it is; empty for none.
     */
    public var noticeKind: String
    /**
     * The second kind of A29, where two advance notices are filed in one case; empty for none.
     */
    public var secondNoticeKind: String
    /**
     * The parties on its form, with the names the form gives them.
     */
    public var parties: [BusinessParty]
    /**
     * Who signs in person (GZ-081).
     */
    public var personalSigners: [PartyRole]
    /**
     * Whether 粤信签 is needed; without it there is no signing round (YX-006).
     */
    public var personalSignature: Bool
    /**
     * How the enterprise confirms (C-43).
     */
    public var confirmation: ConfirmationMode
    /**
     * Whether every sub-case must be tax cleared before filing (C-50).
     */
    public var taxRequired: Bool
    /**
     * Contract statuses with which a unit may be chosen without a warning (C-38).
     */
    public var eligibleContractStatuses: [String]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code, such as `presale_advance_notice`.
         */code: String,
        /**
         * Its name.
         */name: Label,
        /**
         * Whether it is marked 网上申办 (GZ-012).
         */online: Bool,
        /**
         * Organisation types that may choose it; empty for all (GZ-010).
         */organisationTypes: [String],
        /**
         * Property types it is for; empty for all (GZ-011).
         */propertyTypes: [String],
        /**
         * Whether it involves a mortgage (GZ-021, C-51).
         */mortgage: Bool,
        /**
         * Which of the registration kinds of A21 it is, such as `700`.
         */registrationType: String,
        /**
         * Which of the advance-notice kinds of A29 it is; empty for none.
         */noticeKind: String,
        /**
         * The second kind of A29, where two advance notices are filed in one case; empty for none.
         */secondNoticeKind: String = "",
        /**
         * The parties on its form, with the names the form gives them.
         */parties: [BusinessParty],
        /**
         * Who signs in person (GZ-081).
         */personalSigners: [PartyRole],
        /**
         * Whether 粤信签 is needed; without it there is no signing round (YX-006).
         */personalSignature: Bool,
        /**
         * How the enterprise confirms (C-43).
         */confirmation: ConfirmationMode,
        /**
         * Whether every sub-case must be tax cleared before filing (C-50).
         */taxRequired: Bool,
        /**
         * Contract statuses with which a unit may be chosen without a warning (C-38).
         */eligibleContractStatuses: [String],
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.name = name
        self.online = online
        self.organisationTypes = organisationTypes
        self.propertyTypes = propertyTypes
        self.mortgage = mortgage
        self.registrationType = registrationType
        self.noticeKind = noticeKind
        self.secondNoticeKind = secondNoticeKind
        self.parties = parties
        self.personalSigners = personalSigners
        self.personalSignature = personalSignature
        self.confirmation = confirmation
        self.taxRequired = taxRequired
        self.eligibleContractStatuses = eligibleContractStatuses
        self.basis = basis
    }

}

#if compiler(>=6)
extension BusinessType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBusinessType: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BusinessType {
        return
            try BusinessType(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                online: FfiConverterBool.read(from: &buf),
                organisationTypes: FfiConverterSequenceString.read(from: &buf),
                propertyTypes: FfiConverterSequenceString.read(from: &buf),
                mortgage: FfiConverterBool.read(from: &buf),
                registrationType: FfiConverterString.read(from: &buf),
                noticeKind: FfiConverterString.read(from: &buf),
                secondNoticeKind: FfiConverterString.read(from: &buf),
                parties: FfiConverterSequenceTypeBusinessParty.read(from: &buf),
                personalSigners: FfiConverterSequenceTypePartyRole.read(from: &buf),
                personalSignature: FfiConverterBool.read(from: &buf),
                confirmation: FfiConverterTypeConfirmationMode.read(from: &buf),
                taxRequired: FfiConverterBool.read(from: &buf),
                eligibleContractStatuses: FfiConverterSequenceString.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: BusinessType, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterBool.write(value.online, into: &buf)
        FfiConverterSequenceString.write(value.organisationTypes, into: &buf)
        FfiConverterSequenceString.write(value.propertyTypes, into: &buf)
        FfiConverterBool.write(value.mortgage, into: &buf)
        FfiConverterString.write(value.registrationType, into: &buf)
        FfiConverterString.write(value.noticeKind, into: &buf)
        FfiConverterString.write(value.secondNoticeKind, into: &buf)
        FfiConverterSequenceTypeBusinessParty.write(value.parties, into: &buf)
        FfiConverterSequenceTypePartyRole.write(value.personalSigners, into: &buf)
        FfiConverterBool.write(value.personalSignature, into: &buf)
        FfiConverterTypeConfirmationMode.write(value.confirmation, into: &buf)
        FfiConverterBool.write(value.taxRequired, into: &buf)
        FfiConverterSequenceString.write(value.eligibleContractStatuses, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBusinessType_lift(_ buf: RustBuffer) throws -> BusinessType {
    return try FfiConverterTypeBusinessType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBusinessType_lower(_ value: BusinessType) -> RustBuffer {
    return FfiConverterTypeBusinessType.lower(value)
}

/**
 * 预购人 (买受人): one row of the buyers' table. Requirement row GZ-023.
 */
public struct Buyer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * 姓名 (名称), as on the identity document (GZ-029).
     */
    public var name: String
    /**
     * 证件类型: a code of the profile's document types.
     */
    public var documentType: String
    /**
     * 证件号码.
     */
    public var documentNumber: String
    /**
     * 权利人性质: a code of the profile's holder natures.
     */
    public var holderNature: String
    /**
     * 联系电话.
     */
    public var phone: String
    /**
     * 共有情况.
     */
    public var coOwnership: CoOwnership?
    /**
     * 共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`.
     */
    public var share: String
    /**
     * Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person.
     */
    public var agent: Agent?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 姓名 (名称), as on the identity document (GZ-029).
         */name: String = "",
        /**
         * 证件类型: a code of the profile's document types.
         */documentType: String = "",
        /**
         * 证件号码.
         */documentNumber: String = "",
        /**
         * 权利人性质: a code of the profile's holder natures.
         */holderNature: String = "",
        /**
         * 联系电话.
         */phone: String = "",
        /**
         * 共有情况.
         */coOwnership: CoOwnership? = nil,
        /**
         * 共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`.
         */share: String = "",
        /**
         * Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person.
         */agent: Agent? = nil) {
        self.name = name
        self.documentType = documentType
        self.documentNumber = documentNumber
        self.holderNature = holderNature
        self.phone = phone
        self.coOwnership = coOwnership
        self.share = share
        self.agent = agent
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_buyer_uniffi_trait_debug(
            FfiConverterTypeBuyer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Buyer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBuyer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Buyer {
        return
            try Buyer(
                name: FfiConverterString.read(from: &buf),
                documentType: FfiConverterString.read(from: &buf),
                documentNumber: FfiConverterString.read(from: &buf),
                holderNature: FfiConverterString.read(from: &buf),
                phone: FfiConverterString.read(from: &buf),
                coOwnership: FfiConverterOptionTypeCoOwnership.read(from: &buf),
                share: FfiConverterString.read(from: &buf),
                agent: FfiConverterOptionTypeAgent.read(from: &buf)
        )
    }

    public static func write(_ value: Buyer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.documentType, into: &buf)
        FfiConverterString.write(value.documentNumber, into: &buf)
        FfiConverterString.write(value.holderNature, into: &buf)
        FfiConverterString.write(value.phone, into: &buf)
        FfiConverterOptionTypeCoOwnership.write(value.coOwnership, into: &buf)
        FfiConverterString.write(value.share, into: &buf)
        FfiConverterOptionTypeAgent.write(value.agent, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBuyer_lift(_ buf: RustBuffer) throws -> Buyer {
    return try FfiConverterTypeBuyer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBuyer_lower(_ value: Buyer) -> RustBuffer {
    return FfiConverterTypeBuyer.lower(value)
}

/**
 * A cancellation.
 */
public struct Cancellation: Equatable, Hashable {
    /**
     * When.
     */
    public var at: Instant
    /**
     * Why.
     */
    public var cause: CancelCause

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */at: Instant,
        /**
         * Why.
         */cause: CancelCause) {
        self.at = at
        self.cause = cause
    }

}

#if compiler(>=6)
extension Cancellation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCancellation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cancellation {
        return
            try Cancellation(
                at: FfiConverterTypeInstant.read(from: &buf),
                cause: FfiConverterTypeCancelCause.read(from: &buf)
        )
    }

    public static func write(_ value: Cancellation, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeCancelCause.write(value.cause, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancellation_lift(_ buf: RustBuffer) throws -> Cancellation {
    return try FfiConverterTypeCancellation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancellation_lower(_ value: Cancellation) -> RustBuffer {
    return FfiConverterTypeCancellation.lower(value)
}

/**
 * Whether the platform can do something at all, whatever its texts promise (C-18).
 */
public struct CapabilityRule: Equatable, Hashable {
    /**
     * What.
     */
    public var operation: SealOperation
    /**
     * Whether it can.
     */
    public var available: Bool
    /**
     * From which day that holds; none where no source says. Of several rules the one with the latest day counts.
     */
    public var from: CalendarDate?
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */operation: SealOperation,
        /**
         * Whether it can.
         */available: Bool,
        /**
         * From which day that holds; none where no source says. Of several rules the one with the latest day counts.
         */from: CalendarDate? = nil,
        /**
         * On what it rests.
         */basis: Basis) {
        self.operation = operation
        self.available = available
        self.from = from
        self.basis = basis
    }

}

#if compiler(>=6)
extension CapabilityRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCapabilityRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CapabilityRule {
        return
            try CapabilityRule(
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                available: FfiConverterBool.read(from: &buf),
                from: FfiConverterOptionTypeCalendarDate.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: CapabilityRule, into buf: inout [UInt8]) {
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterBool.write(value.available, into: &buf)
        FfiConverterOptionTypeCalendarDate.write(value.from, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapabilityRule_lift(_ buf: RustBuffer) throws -> CapabilityRule {
    return try FfiConverterTypeCapabilityRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapabilityRule_lower(_ value: CapabilityRule) -> RustBuffer {
    return FfiConverterTypeCapabilityRule.lower(value)
}

/**
 * A case, whole. This is also its snapshot.
 */
public struct CaseState: Equatable, Hashable {
    /**
     * Version of this format.
     */
    public var schemaVersion: UInt32
    /**
     * Id of the case.
     */
    public var caseId: String
    /**
     * Batch or single.
     */
    public var kind: CaseKind
    /**
     * 批号; empty until the platform gave one.
     */
    public var number: String
    /**
     * The profile it follows.
     */
    public var profile: ProfileRef
    /**
     * What kind of business.
     */
    public var business: Business
    /**
     * Who began it.
     */
    public var initiator: Enterprise
    /**
     * Who confirms it.
     */
    public var confirmer: Enterprise
    /**
     * The project.
     */
    public var project: ProjectRef
    /**
     * Where it stands.
     */
    public var stage: CaseStage
    /**
     * From where it was split off.
     */
    public var splitFrom: SplitFrom?
    /**
     * How far it is trusted, where it began elsewhere.
     */
    public var importTrust: ImportTrust?
    /**
     * When it was created.
     */
    public var created: Instant
    /**
     * When it was last submitted.
     */
    public var submitted: Instant?
    /**
     * Why the last submission failed.
     */
    public var submissionFailure: String
    /**
     * The sub-cases, in the order in which they were chosen.
     */
    public var subCases: [SubCase]
    /**
     * 共享材料清单.
     */
    public var sharedMaterials: [Material]
    /**
     * What the register holds against units or parcels.
     */
    public var registerFacts: [RegisterFact]
    /**
     * How many commands were carried out.
     */
    public var version: UInt32
    /**
     * Digest of the newest log entry.
     */
    public var head: String
    /**
     * The commands that were carried out, sorted by id.
     */
    public var commands: [SeenCommand]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of this format.
         */schemaVersion: UInt32,
        /**
         * Id of the case.
         */caseId: String,
        /**
         * Batch or single.
         */kind: CaseKind,
        /**
         * 批号; empty until the platform gave one.
         */number: String,
        /**
         * The profile it follows.
         */profile: ProfileRef,
        /**
         * What kind of business.
         */business: Business,
        /**
         * Who began it.
         */initiator: Enterprise,
        /**
         * Who confirms it.
         */confirmer: Enterprise,
        /**
         * The project.
         */project: ProjectRef,
        /**
         * Where it stands.
         */stage: CaseStage,
        /**
         * From where it was split off.
         */splitFrom: SplitFrom?,
        /**
         * How far it is trusted, where it began elsewhere.
         */importTrust: ImportTrust?,
        /**
         * When it was created.
         */created: Instant,
        /**
         * When it was last submitted.
         */submitted: Instant?,
        /**
         * Why the last submission failed.
         */submissionFailure: String,
        /**
         * The sub-cases, in the order in which they were chosen.
         */subCases: [SubCase],
        /**
         * 共享材料清单.
         */sharedMaterials: [Material],
        /**
         * What the register holds against units or parcels.
         */registerFacts: [RegisterFact],
        /**
         * How many commands were carried out.
         */version: UInt32,
        /**
         * Digest of the newest log entry.
         */head: String,
        /**
         * The commands that were carried out, sorted by id.
         */commands: [SeenCommand]) {
        self.schemaVersion = schemaVersion
        self.caseId = caseId
        self.kind = kind
        self.number = number
        self.profile = profile
        self.business = business
        self.initiator = initiator
        self.confirmer = confirmer
        self.project = project
        self.stage = stage
        self.splitFrom = splitFrom
        self.importTrust = importTrust
        self.created = created
        self.submitted = submitted
        self.submissionFailure = submissionFailure
        self.subCases = subCases
        self.sharedMaterials = sharedMaterials
        self.registerFacts = registerFacts
        self.version = version
        self.head = head
        self.commands = commands
    }

}

#if compiler(>=6)
extension CaseState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCaseState: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CaseState {
        return
            try CaseState(
                schemaVersion: FfiConverterUInt32.read(from: &buf),
                caseId: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeCaseKind.read(from: &buf),
                number: FfiConverterString.read(from: &buf),
                profile: FfiConverterTypeProfileRef.read(from: &buf),
                business: FfiConverterTypeBusiness.read(from: &buf),
                initiator: FfiConverterTypeEnterprise.read(from: &buf),
                confirmer: FfiConverterTypeEnterprise.read(from: &buf),
                project: FfiConverterTypeProjectRef.read(from: &buf),
                stage: FfiConverterTypeCaseStage.read(from: &buf),
                splitFrom: FfiConverterOptionTypeSplitFrom.read(from: &buf),
                importTrust: FfiConverterOptionTypeImportTrust.read(from: &buf),
                created: FfiConverterTypeInstant.read(from: &buf),
                submitted: FfiConverterOptionTypeInstant.read(from: &buf),
                submissionFailure: FfiConverterString.read(from: &buf),
                subCases: FfiConverterSequenceTypeSubCase.read(from: &buf),
                sharedMaterials: FfiConverterSequenceTypeMaterial.read(from: &buf),
                registerFacts: FfiConverterSequenceTypeRegisterFact.read(from: &buf),
                version: FfiConverterUInt32.read(from: &buf),
                head: FfiConverterString.read(from: &buf),
                commands: FfiConverterSequenceTypeSeenCommand.read(from: &buf)
        )
    }

    public static func write(_ value: CaseState, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.schemaVersion, into: &buf)
        FfiConverterString.write(value.caseId, into: &buf)
        FfiConverterTypeCaseKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterTypeProfileRef.write(value.profile, into: &buf)
        FfiConverterTypeBusiness.write(value.business, into: &buf)
        FfiConverterTypeEnterprise.write(value.initiator, into: &buf)
        FfiConverterTypeEnterprise.write(value.confirmer, into: &buf)
        FfiConverterTypeProjectRef.write(value.project, into: &buf)
        FfiConverterTypeCaseStage.write(value.stage, into: &buf)
        FfiConverterOptionTypeSplitFrom.write(value.splitFrom, into: &buf)
        FfiConverterOptionTypeImportTrust.write(value.importTrust, into: &buf)
        FfiConverterTypeInstant.write(value.created, into: &buf)
        FfiConverterOptionTypeInstant.write(value.submitted, into: &buf)
        FfiConverterString.write(value.submissionFailure, into: &buf)
        FfiConverterSequenceTypeSubCase.write(value.subCases, into: &buf)
        FfiConverterSequenceTypeMaterial.write(value.sharedMaterials, into: &buf)
        FfiConverterSequenceTypeRegisterFact.write(value.registerFacts, into: &buf)
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterString.write(value.head, into: &buf)
        FfiConverterSequenceTypeSeenCommand.write(value.commands, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseState_lift(_ buf: RustBuffer) throws -> CaseState {
    return try FfiConverterTypeCaseState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseState_lower(_ value: CaseState) -> RustBuffer {
    return FfiConverterTypeCaseState.lower(value)
}

/**
 * A certificate, as far as seals are concerned.
 */
public struct CertificateRecord: Equatable, Hashable {
    /**
     * Serial number.
     */
    public var serial: String
    /**
     * From when it is valid.
     */
    public var from: Instant?
    /**
     * Until when, exclusive.
     */
    public var until: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Serial number.
         */serial: String,
        /**
         * From when it is valid.
         */from: Instant? = nil,
        /**
         * Until when, exclusive.
         */until: Instant? = nil) {
        self.serial = serial
        self.from = from
        self.until = until
    }

}

#if compiler(>=6)
extension CertificateRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificateRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificateRecord {
        return
            try CertificateRecord(
                serial: FfiConverterString.read(from: &buf),
                from: FfiConverterOptionTypeInstant.read(from: &buf),
                until: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: CertificateRecord, into buf: inout [UInt8]) {
        FfiConverterString.write(value.serial, into: &buf)
        FfiConverterOptionTypeInstant.write(value.from, into: &buf)
        FfiConverterOptionTypeInstant.write(value.until, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateRecord_lift(_ buf: RustBuffer) throws -> CertificateRecord {
    return try FfiConverterTypeCertificateRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateRecord_lower(_ value: CertificateRecord) -> RustBuffer {
    return FfiConverterTypeCertificateRecord.lower(value)
}

/**
 * A certificate, from when until when it served.
 */
public struct CertificateUse: Equatable, Hashable {
    /**
     * The certificate.
     */
    public var certificate: CertificateRecord
    /**
     * Whose it is; none for one that belongs to the seal.
     */
    public var person: Principal?
    /**
     * Since when it serves.
     */
    public var at: Instant
    /**
     * Since when another one serves, or none.
     */
    public var replaced: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The certificate.
         */certificate: CertificateRecord,
        /**
         * Whose it is; none for one that belongs to the seal.
         */person: Principal? = nil,
        /**
         * Since when it serves.
         */at: Instant,
        /**
         * Since when another one serves, or none.
         */replaced: Instant? = nil) {
        self.certificate = certificate
        self.person = person
        self.at = at
        self.replaced = replaced
    }

}

#if compiler(>=6)
extension CertificateUse: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificateUse: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificateUse {
        return
            try CertificateUse(
                certificate: FfiConverterTypeCertificateRecord.read(from: &buf),
                person: FfiConverterOptionTypePrincipal.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                replaced: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: CertificateUse, into buf: inout [UInt8]) {
        FfiConverterTypeCertificateRecord.write(value.certificate, into: &buf)
        FfiConverterOptionTypePrincipal.write(value.person, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeInstant.write(value.replaced, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateUse_lift(_ buf: RustBuffer) throws -> CertificateUse {
    return try FfiConverterTypeCertificateUse.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificateUse_lower(_ value: CertificateUse) -> RustBuffer {
    return FfiConverterTypeCertificateUse.lower(value)
}

/**
 * Chains of grants (C-02, C-70).
 */
public struct ChainRule: Equatable, Hashable {
    /**
     * How many grants a chain may have below the legal representative or enterprise; 0 for any number.
     */
    public var maxDepth: UInt32
    /**
     * Whether a grant must end with the one on which it rests.
     */
    public var withinParent: Bool
    /**
     * What a revocation does to the grants below.
     */
    public var cascade: RevocationCascade
    /**
     * Whether revoking one grant of a person ends every right of that person in the seal (SZ-035).
     */
    public var endsAll: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many grants a chain may have below the legal representative or enterprise; 0 for any number.
         */maxDepth: UInt32,
        /**
         * Whether a grant must end with the one on which it rests.
         */withinParent: Bool,
        /**
         * What a revocation does to the grants below.
         */cascade: RevocationCascade,
        /**
         * Whether revoking one grant of a person ends every right of that person in the seal (SZ-035).
         */endsAll: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.maxDepth = maxDepth
        self.withinParent = withinParent
        self.cascade = cascade
        self.endsAll = endsAll
        self.basis = basis
    }

}

#if compiler(>=6)
extension ChainRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChainRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChainRule {
        return
            try ChainRule(
                maxDepth: FfiConverterUInt32.read(from: &buf),
                withinParent: FfiConverterBool.read(from: &buf),
                cascade: FfiConverterTypeRevocationCascade.read(from: &buf),
                endsAll: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: ChainRule, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.maxDepth, into: &buf)
        FfiConverterBool.write(value.withinParent, into: &buf)
        FfiConverterTypeRevocationCascade.write(value.cascade, into: &buf)
        FfiConverterBool.write(value.endsAll, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChainRule_lift(_ buf: RustBuffer) throws -> ChainRule {
    return try FfiConverterTypeChainRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChainRule_lower(_ value: ChainRule) -> RustBuffer {
    return FfiConverterTypeChainRule.lower(value)
}

/**
 * One step of a forced order.
 */
public struct ChangeStep: Equatable, Hashable {
    /**
     * The layer.
     */
    public var layer: GrantLayer
    /**
     * Whether the layer is granted; otherwise it is revoked.
     */
    public var grant: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The layer.
         */layer: GrantLayer,
        /**
         * Whether the layer is granted; otherwise it is revoked.
         */grant: Bool) {
        self.layer = layer
        self.grant = grant
    }

}

#if compiler(>=6)
extension ChangeStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChangeStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeStep {
        return
            try ChangeStep(
                layer: FfiConverterTypeGrantLayer.read(from: &buf),
                grant: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ChangeStep, into buf: inout [UInt8]) {
        FfiConverterTypeGrantLayer.write(value.layer, into: &buf)
        FfiConverterBool.write(value.grant, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeStep_lift(_ buf: RustBuffer) throws -> ChangeStep {
    return try FfiConverterTypeChangeStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeStep_lower(_ value: ChangeStep) -> RustBuffer {
    return FfiConverterTypeChangeStep.lower(value)
}

/**
 * One item of the material checklist (GZ-054, C-37).
 */
public struct ChecklistItem: Equatable, Hashable {
    /**
     * The item, such as `presale_contract`.
     */
    public var item: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * On which list it stands.
     */
    public var scope: MaterialScope
    /**
     * When it is asked for.
     */
    public var condition: Condition
    /**
     * How grave its absence is.
     */
    public var severity: Severity
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The item, such as `presale_contract`.
         */item: String,
        /**
         * Its name.
         */name: Label,
        /**
         * On which list it stands.
         */scope: MaterialScope,
        /**
         * When it is asked for.
         */condition: Condition,
        /**
         * How grave its absence is.
         */severity: Severity,
        /**
         * On what it rests.
         */basis: Basis) {
        self.item = item
        self.name = name
        self.scope = scope
        self.condition = condition
        self.severity = severity
        self.basis = basis
    }

}

#if compiler(>=6)
extension ChecklistItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChecklistItem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChecklistItem {
        return
            try ChecklistItem(
                item: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                scope: FfiConverterTypeMaterialScope.read(from: &buf),
                condition: FfiConverterTypeCondition.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: ChecklistItem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.item, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterTypeMaterialScope.write(value.scope, into: &buf)
        FfiConverterTypeCondition.write(value.condition, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecklistItem_lift(_ buf: RustBuffer) throws -> ChecklistItem {
    return try FfiConverterTypeChecklistItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecklistItem_lower(_ value: ChecklistItem) -> RustBuffer {
    return FfiConverterTypeChecklistItem.lower(value)
}

/**
 * One row of the checklist, as a page shows it beside the upload button.
 */
public struct ChecklistRow: Equatable, Hashable {
    /**
     * The item, such as `presale_contract`.
     */
    public var item: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * On which list it stands (GZ-050).
     */
    public var scope: MaterialScope
    /**
     * Whether this sub-case has to have it.
     */
    public var required: Bool
    /**
     * How grave its absence is.
     */
    public var severity: Severity
    /**
     * Whether at least one file is there for it.
     */
    public var present: Bool
    /**
     * Whether what is there came from the shared list (GZ-051).
     */
    public var shared: Bool
    /**
     * How many files are there.
     */
    public var files: UInt32
    /**
     * Whether no source asks for it, and the profile assumes it.
     */
    public var assumed: Bool
    /**
     * Rows of the requirements on which it rests.
     */
    public var requirements: [String]
    /**
     * Document and section.
     */
    public var source: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The item, such as `presale_contract`.
         */item: String,
        /**
         * Its name.
         */name: Label,
        /**
         * On which list it stands (GZ-050).
         */scope: MaterialScope,
        /**
         * Whether this sub-case has to have it.
         */required: Bool,
        /**
         * How grave its absence is.
         */severity: Severity,
        /**
         * Whether at least one file is there for it.
         */present: Bool,
        /**
         * Whether what is there came from the shared list (GZ-051).
         */shared: Bool,
        /**
         * How many files are there.
         */files: UInt32,
        /**
         * Whether no source asks for it, and the profile assumes it.
         */assumed: Bool = false,
        /**
         * Rows of the requirements on which it rests.
         */requirements: [String],
        /**
         * Document and section.
         */source: String) {
        self.item = item
        self.name = name
        self.scope = scope
        self.required = required
        self.severity = severity
        self.present = present
        self.shared = shared
        self.files = files
        self.assumed = assumed
        self.requirements = requirements
        self.source = source
    }

}

#if compiler(>=6)
extension ChecklistRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChecklistRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChecklistRow {
        return
            try ChecklistRow(
                item: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                scope: FfiConverterTypeMaterialScope.read(from: &buf),
                required: FfiConverterBool.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                present: FfiConverterBool.read(from: &buf),
                shared: FfiConverterBool.read(from: &buf),
                files: FfiConverterUInt32.read(from: &buf),
                assumed: FfiConverterBool.read(from: &buf),
                requirements: FfiConverterSequenceString.read(from: &buf),
                source: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ChecklistRow, into buf: inout [UInt8]) {
        FfiConverterString.write(value.item, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterTypeMaterialScope.write(value.scope, into: &buf)
        FfiConverterBool.write(value.required, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterBool.write(value.present, into: &buf)
        FfiConverterBool.write(value.shared, into: &buf)
        FfiConverterUInt32.write(value.files, into: &buf)
        FfiConverterBool.write(value.assumed, into: &buf)
        FfiConverterSequenceString.write(value.requirements, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecklistRow_lift(_ buf: RustBuffer) throws -> ChecklistRow {
    return try FfiConverterTypeChecklistRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecklistRow_lower(_ value: ChecklistRow) -> RustBuffer {
    return FfiConverterTypeChecklistRow.lower(value)
}

/**
 * A code with its name: an organisation type, a property type.
 */
public struct Choice: Equatable, Hashable {
    /**
     * The code.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership.
     */
    public var nationalCode: String
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: String,
        /**
         * Its name.
         */name: Label,
        /**
         * The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership.
         */nationalCode: String = "",
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.name = name
        self.nationalCode = nationalCode
        self.basis = basis
    }

}

#if compiler(>=6)
extension Choice: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChoice: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Choice {
        return
            try Choice(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                nationalCode: FfiConverterString.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: Choice, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterString.write(value.nationalCode, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoice_lift(_ buf: RustBuffer) throws -> Choice {
    return try FfiConverterTypeChoice.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChoice_lower(_ value: Choice) -> RustBuffer {
    return FfiConverterTypeChoice.lower(value)
}

/**
 * A unit chosen on the building table, and the id its sub-case shall have.
 */
public struct ChosenUnit: Equatable, Hashable {
    /**
     * Id of the sub-case, unique within the case.
     */
    public var subCase: String
    /**
     * The unit.
     */
    public var unit: PropertyUnit

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id of the sub-case, unique within the case.
         */subCase: String,
        /**
         * The unit.
         */unit: PropertyUnit) {
        self.subCase = subCase
        self.unit = unit
    }

}

#if compiler(>=6)
extension ChosenUnit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChosenUnit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChosenUnit {
        return
            try ChosenUnit(
                subCase: FfiConverterString.read(from: &buf),
                unit: FfiConverterTypePropertyUnit.read(from: &buf)
        )
    }

    public static func write(_ value: ChosenUnit, into buf: inout [UInt8]) {
        FfiConverterString.write(value.subCase, into: &buf)
        FfiConverterTypePropertyUnit.write(value.unit, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChosenUnit_lift(_ buf: RustBuffer) throws -> ChosenUnit {
    return try FfiConverterTypeChosenUnit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChosenUnit_lower(_ value: ChosenUnit) -> RustBuffer {
    return FfiConverterTypeChosenUnit.lower(value)
}

/**
 * A person's copy of a seal (印章领用).
 */
public struct Claim: Equatable, Hashable {
    /**
     * Who claimed it.
     */
    public var person: Principal
    /**
     * When.
     */
    public var at: Instant
    /**
     * On what medium; empty where there is none.
     */
    public var medium: String
    /**
     * On which device; empty where that does not matter.
     */
    public var device: String
    /**
     * When the copy was deleted (KB-016).
     */
    public var deleted: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who claimed it.
         */person: Principal,
        /**
         * When.
         */at: Instant,
        /**
         * On what medium; empty where there is none.
         */medium: String = "",
        /**
         * On which device; empty where that does not matter.
         */device: String = "",
        /**
         * When the copy was deleted (KB-016).
         */deleted: Instant? = nil) {
        self.person = person
        self.at = at
        self.medium = medium
        self.device = device
        self.deleted = deleted
    }

}

#if compiler(>=6)
extension Claim: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClaim: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Claim {
        return
            try Claim(
                person: FfiConverterTypePrincipal.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                medium: FfiConverterString.read(from: &buf),
                device: FfiConverterString.read(from: &buf),
                deleted: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Claim, into buf: inout [UInt8]) {
        FfiConverterTypePrincipal.write(value.person, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterString.write(value.medium, into: &buf)
        FfiConverterString.write(value.device, into: &buf)
        FfiConverterOptionTypeInstant.write(value.deleted, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClaim_lift(_ buf: RustBuffer) throws -> Claim {
    return try FfiConverterTypeClaim.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClaim_lower(_ value: Claim) -> RustBuffer {
    return FfiConverterTypeClaim.lower(value)
}

/**
 * One column of a list, or one thing that may be looked at: a code with its name.
 */
public struct Column: Equatable, Hashable {
    /**
     * The code.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: String,
        /**
         * Its name.
         */name: Label) {
        self.code = code
        self.name = name
    }

}

#if compiler(>=6)
extension Column: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeColumn: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Column {
        return
            try Column(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf)
        )
    }

    public static func write(_ value: Column, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeColumn_lift(_ buf: RustBuffer) throws -> Column {
    return try FfiConverterTypeColumn.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeColumn_lower(_ value: Column) -> RustBuffer {
    return FfiConverterTypeColumn.lower(value)
}

/**
 * A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
 */
public struct Command: Equatable, Hashable {
    /**
     * The caller's own id for this command, unique within the case.
     */
    public var id: String
    /**
     * The version of the case that the caller has seen; none to accept any.
     */
    public var expectedVersion: UInt32?
    /**
     * What to do.
     */
    public var action: Action

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's own id for this command, unique within the case.
         */id: String,
        /**
         * The version of the case that the caller has seen; none to accept any.
         */expectedVersion: UInt32? = nil,
        /**
         * What to do.
         */action: Action) {
        self.id = id
        self.expectedVersion = expectedVersion
        self.action = action
    }

}

#if compiler(>=6)
extension Command: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCommand: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Command {
        return
            try Command(
                id: FfiConverterString.read(from: &buf),
                expectedVersion: FfiConverterOptionUInt32.read(from: &buf),
                action: FfiConverterTypeAction.read(from: &buf)
        )
    }

    public static func write(_ value: Command, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionUInt32.write(value.expectedVersion, into: &buf)
        FfiConverterTypeAction.write(value.action, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCommand_lift(_ buf: RustBuffer) throws -> Command {
    return try FfiConverterTypeCommand.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCommand_lower(_ value: Command) -> RustBuffer {
    return FfiConverterTypeCommand.lower(value)
}

/**
 * 联系人, 联系地址, 联系电话 of the applicant or the agent. Requirement rows GZ-030, GZ-077.
 */
public struct Contact: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * 联系人.
     */
    public var name: String
    /**
     * 联系地址.
     */
    public var address: String
    /**
     * 联系电话.
     */
    public var phone: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 联系人.
         */name: String = "",
        /**
         * 联系地址.
         */address: String = "",
        /**
         * 联系电话.
         */phone: String = "") {
        self.name = name
        self.address = address
        self.phone = phone
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_contact_uniffi_trait_debug(
            FfiConverterTypeContact_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Contact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Contact {
        return
            try Contact(
                name: FfiConverterString.read(from: &buf),
                address: FfiConverterString.read(from: &buf),
                phone: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Contact, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.address, into: &buf)
        FfiConverterString.write(value.phone, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContact_lift(_ buf: RustBuffer) throws -> Contact {
    return try FfiConverterTypeContact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContact_lower(_ value: Contact) -> RustBuffer {
    return FfiConverterTypeContact.lower(value)
}

/**
 * The next instant at which something lapses.
 */
public struct Deadline: Equatable, Hashable {
    /**
     * When.
     */
    public var at: Instant
    /**
     * Of which sub-case.
     */
    public var subCase: String
    /**
     * What: `ticket_expires`.
     */
    public var kind: String
    /**
     * The signing round.
     */
    public var round: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */at: Instant,
        /**
         * Of which sub-case.
         */subCase: String,
        /**
         * What: `ticket_expires`.
         */kind: String,
        /**
         * The signing round.
         */round: UInt32) {
        self.at = at
        self.subCase = subCase
        self.kind = kind
        self.round = round
    }

}

#if compiler(>=6)
extension Deadline: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDeadline: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Deadline {
        return
            try Deadline(
                at: FfiConverterTypeInstant.read(from: &buf),
                subCase: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                round: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Deadline, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterString.write(value.subCase, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterUInt32.write(value.round, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeadline_lift(_ buf: RustBuffer) throws -> Deadline {
    return try FfiConverterTypeDeadline.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeadline_lower(_ value: Deadline) -> RustBuffer {
    return FfiConverterTypeDeadline.lower(value)
}

/**
 * What follows from a command that may be carried out.
 */
public struct Decision: Equatable, Hashable {
    /**
     * What happens.
     */
    public var events: [Event]
    /**
     * What the host shall do.
     */
    public var effects: [Effect]
    /**
     * Findings that did not stop the command.
     */
    public var report: Report
    /**
     * Whether this command was carried out before; then nothing happens.
     */
    public var repeated: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What happens.
         */events: [Event],
        /**
         * What the host shall do.
         */effects: [Effect],
        /**
         * Findings that did not stop the command.
         */report: Report,
        /**
         * Whether this command was carried out before; then nothing happens.
         */repeated: Bool) {
        self.events = events
        self.effects = effects
        self.report = report
        self.repeated = repeated
    }

}

#if compiler(>=6)
extension Decision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDecision: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Decision {
        return
            try Decision(
                events: FfiConverterSequenceTypeEvent.read(from: &buf),
                effects: FfiConverterSequenceTypeEffect.read(from: &buf),
                report: FfiConverterTypeReport.read(from: &buf),
                repeated: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Decision, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeEvent.write(value.events, into: &buf)
        FfiConverterSequenceTypeEffect.write(value.effects, into: &buf)
        FfiConverterTypeReport.write(value.report, into: &buf)
        FfiConverterBool.write(value.repeated, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecision_lift(_ buf: RustBuffer) throws -> Decision {
    return try FfiConverterTypeDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecision_lower(_ value: Decision) -> RustBuffer {
    return FfiConverterTypeDecision.lower(value)
}

/**
 * Grants that come about by themselves (C-34).
 */
public struct DefaultGrantRule: Equatable, Hashable {
    /**
     * Which.
     */
    public var mode: DefaultGrants
    /**
     * Whether seals of persons are among them (C-64).
     */
    public var personalSeals: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */mode: DefaultGrants,
        /**
         * Whether seals of persons are among them (C-64).
         */personalSeals: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.mode = mode
        self.personalSeals = personalSeals
        self.basis = basis
    }

}

#if compiler(>=6)
extension DefaultGrantRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDefaultGrantRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DefaultGrantRule {
        return
            try DefaultGrantRule(
                mode: FfiConverterTypeDefaultGrants.read(from: &buf),
                personalSeals: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: DefaultGrantRule, into buf: inout [UInt8]) {
        FfiConverterTypeDefaultGrants.write(value.mode, into: &buf)
        FfiConverterBool.write(value.personalSeals, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDefaultGrantRule_lift(_ buf: RustBuffer) throws -> DefaultGrantRule {
    return try FfiConverterTypeDefaultGrantRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDefaultGrantRule_lower(_ value: DefaultGrantRule) -> RustBuffer {
    return FfiConverterTypeDefaultGrantRule.lower(value)
}

/**
 * One table of codes.
 */
public struct Dictionary: Equatable, Hashable {
    /**
     * Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`).
     */
    public var id: String
    /**
     * Its Chinese name.
     */
    public var name: String
    /**
     * The field that it belongs to in the national database, such as `GYFS`.
     */
    public var field: String?
    /**
     * Where the table comes from.
     */
    public var source: String
    /**
     * The values, in the order of the source.
     */
    public var entries: [DictionaryEntry]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`).
         */id: String,
        /**
         * Its Chinese name.
         */name: String,
        /**
         * The field that it belongs to in the national database, such as `GYFS`.
         */field: String? = nil,
        /**
         * Where the table comes from.
         */source: String,
        /**
         * The values, in the order of the source.
         */entries: [DictionaryEntry]) {
        self.id = id
        self.name = name
        self.field = field
        self.source = source
        self.entries = entries
    }

}

#if compiler(>=6)
extension Dictionary: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDictionary: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Dictionary {
        return
            try Dictionary(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                field: FfiConverterOptionString.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                entries: FfiConverterSequenceTypeDictionaryEntry.read(from: &buf)
        )
    }

    public static func write(_ value: Dictionary, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.field, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterSequenceTypeDictionaryEntry.write(value.entries, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionary_lift(_ buf: RustBuffer) throws -> Dictionary {
    return try FfiConverterTypeDictionary.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionary_lower(_ value: Dictionary) -> RustBuffer {
    return FfiConverterTypeDictionary.lower(value)
}

/**
 * One value of a table.
 */
public struct DictionaryEntry: Equatable, Hashable {
    /**
     * The code, as text: leading zeros count.
     */
    public var code: String
    /**
     * The name that the source gives it.
     */
    public var name: String
    /**
     * Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购).
     */
    public var aliases: [String]
    /**
     * Where this value comes from, where it is not the table's own source.
     */
    public var source: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code, as text: leading zeros count.
         */code: String,
        /**
         * The name that the source gives it.
         */name: String,
        /**
         * Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购).
         */aliases: [String] = [],
        /**
         * Where this value comes from, where it is not the table's own source.
         */source: String? = nil) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.source = source
    }

}

#if compiler(>=6)
extension DictionaryEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDictionaryEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DictionaryEntry {
        return
            try DictionaryEntry(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                aliases: FfiConverterSequenceString.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: DictionaryEntry, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceString.write(value.aliases, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionaryEntry_lift(_ buf: RustBuffer) throws -> DictionaryEntry {
    return try FfiConverterTypeDictionaryEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionaryEntry_lower(_ value: DictionaryEntry) -> RustBuffer {
    return FfiConverterTypeDictionaryEntry.lower(value)
}

/**
 * Local additions to a national dictionary.
 */
public struct DictionaryOverlay: Equatable, Hashable {
    /**
     * The national table, such as `A19`.
     */
    public var dictionary: String
    /**
     * The added entries.
     */
    public var entries: [OverlayEntry]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The national table, such as `A19`.
         */dictionary: String,
        /**
         * The added entries.
         */entries: [OverlayEntry],
        /**
         * On what it rests.
         */basis: Basis) {
        self.dictionary = dictionary
        self.entries = entries
        self.basis = basis
    }

}

#if compiler(>=6)
extension DictionaryOverlay: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDictionaryOverlay: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DictionaryOverlay {
        return
            try DictionaryOverlay(
                dictionary: FfiConverterString.read(from: &buf),
                entries: FfiConverterSequenceTypeOverlayEntry.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: DictionaryOverlay, into buf: inout [UInt8]) {
        FfiConverterString.write(value.dictionary, into: &buf)
        FfiConverterSequenceTypeOverlayEntry.write(value.entries, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionaryOverlay_lift(_ buf: RustBuffer) throws -> DictionaryOverlay {
    return try FfiConverterTypeDictionaryOverlay.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionaryOverlay_lower(_ value: DictionaryOverlay) -> RustBuffer {
    return FfiConverterTypeDictionaryOverlay.lower(value)
}

/**
 * A command that comes out differently under the other profile.
 */
public struct Difference: Equatable, Hashable {
    /**
     * The log entry.
     */
    public var sequence: UInt32
    /**
     * Id of the command.
     */
    public var command: String
    /**
     * Tag of its action.
     */
    public var action: String
    /**
     * What stands against it under the other profile; empty where it is carried out.
     */
    public var unmet: [Unmet]
    /**
     * Events that happened, and would not.
     */
    public var missing: [Event]
    /**
     * Events that did not happen, and would.
     */
    public var added: [Event]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The log entry.
         */sequence: UInt32,
        /**
         * Id of the command.
         */command: String,
        /**
         * Tag of its action.
         */action: String,
        /**
         * What stands against it under the other profile; empty where it is carried out.
         */unmet: [Unmet],
        /**
         * Events that happened, and would not.
         */missing: [Event],
        /**
         * Events that did not happen, and would.
         */added: [Event]) {
        self.sequence = sequence
        self.command = command
        self.action = action
        self.unmet = unmet
        self.missing = missing
        self.added = added
    }

}

#if compiler(>=6)
extension Difference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDifference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Difference {
        return
            try Difference(
                sequence: FfiConverterUInt32.read(from: &buf),
                command: FfiConverterString.read(from: &buf),
                action: FfiConverterString.read(from: &buf),
                unmet: FfiConverterSequenceTypeUnmet.read(from: &buf),
                missing: FfiConverterSequenceTypeEvent.read(from: &buf),
                added: FfiConverterSequenceTypeEvent.read(from: &buf)
        )
    }

    public static func write(_ value: Difference, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.sequence, into: &buf)
        FfiConverterString.write(value.command, into: &buf)
        FfiConverterString.write(value.action, into: &buf)
        FfiConverterSequenceTypeUnmet.write(value.unmet, into: &buf)
        FfiConverterSequenceTypeEvent.write(value.missing, into: &buf)
        FfiConverterSequenceTypeEvent.write(value.added, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDifference_lift(_ buf: RustBuffer) throws -> Difference {
    return try FfiConverterTypeDifference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDifference_lower(_ value: Difference) -> RustBuffer {
    return FfiConverterTypeDifference.lower(value)
}

/**
 * A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029).
 */
public struct DocumentType: Equatable, Hashable {
    /**
     * The code that forms use.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * The code in the national dictionary A30.
     */
    public var nationalCode: String
    /**
     * How its number is checked.
     */
    public var identifier: IdentifierKind
    /**
     * Codes of the holder natures it usually goes with; another is a warning.
     */
    public var holderNatures: [String]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code that forms use.
         */code: String,
        /**
         * Its name.
         */name: Label,
        /**
         * The code in the national dictionary A30.
         */nationalCode: String,
        /**
         * How its number is checked.
         */identifier: IdentifierKind,
        /**
         * Codes of the holder natures it usually goes with; another is a warning.
         */holderNatures: [String],
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.name = name
        self.nationalCode = nationalCode
        self.identifier = identifier
        self.holderNatures = holderNatures
        self.basis = basis
    }

}

#if compiler(>=6)
extension DocumentType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDocumentType: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DocumentType {
        return
            try DocumentType(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                nationalCode: FfiConverterString.read(from: &buf),
                identifier: FfiConverterTypeIdentifierKind.read(from: &buf),
                holderNatures: FfiConverterSequenceString.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: DocumentType, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterString.write(value.nationalCode, into: &buf)
        FfiConverterTypeIdentifierKind.write(value.identifier, into: &buf)
        FfiConverterSequenceString.write(value.holderNatures, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentType_lift(_ buf: RustBuffer) throws -> DocumentType {
    return try FfiConverterTypeDocumentType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentType_lower(_ value: DocumentType) -> RustBuffer {
    return FfiConverterTypeDocumentType.lower(value)
}

/**
 * 需役地 and 供役地 of an easement. Requirement row GZ-041.
 */
public struct Easement: Equatable, Hashable {
    /**
     * 需役地: the land that has the benefit.
     */
    public var dominantLand: String
    /**
     * 供役地: the land that bears it.
     */
    public var servientLand: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 需役地: the land that has the benefit.
         */dominantLand: String = "",
        /**
         * 供役地: the land that bears it.
         */servientLand: String = "") {
        self.dominantLand = dominantLand
        self.servientLand = servientLand
    }

}

#if compiler(>=6)
extension Easement: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEasement: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Easement {
        return
            try Easement(
                dominantLand: FfiConverterString.read(from: &buf),
                servientLand: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Easement, into buf: inout [UInt8]) {
        FfiConverterString.write(value.dominantLand, into: &buf)
        FfiConverterString.write(value.servientLand, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEasement_lift(_ buf: RustBuffer) throws -> Easement {
    return try FfiConverterTypeEasement.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEasement_lower(_ value: Easement) -> RustBuffer {
    return FfiConverterTypeEasement.lower(value)
}

/**
 * An enterprise as a case names it.
 */
public struct Enterprise: Equatable, Hashable {
    /**
     * Name as on the licence.
     */
    public var name: String
    /**
     * 统一社会信用代码 (or the older number on the licence).
     */
    public var documentNumber: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name as on the licence.
         */name: String,
        /**
         * 统一社会信用代码 (or the older number on the licence).
         */documentNumber: String) {
        self.name = name
        self.documentNumber = documentNumber
    }

}

#if compiler(>=6)
extension Enterprise: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEnterprise: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Enterprise {
        return
            try Enterprise(
                name: FfiConverterString.read(from: &buf),
                documentNumber: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Enterprise, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.documentNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnterprise_lift(_ buf: RustBuffer) throws -> Enterprise {
    return try FfiConverterTypeEnterprise.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnterprise_lower(_ value: Enterprise) -> RustBuffer {
    return FfiConverterTypeEnterprise.lower(value)
}

/**
 * What one person may do with one seal at one instant.
 */
public struct Entitlement: Equatable, Hashable {
    /**
     * The seal.
     */
    public var seal: String
    /**
     * Who.
     */
    public var person: Principal
    /**
     * In which capacity; none for somebody who has none.
     */
    public var role: Role?
    /**
     * Whether the person may use the seal on a document, on whatever channel.
     */
    public var mayUse: Bool
    /**
     * Otherwise why not.
     */
    public var unmet: [Unmet]
    /**
     * Where the grant stands; none for the legal representative.
     */
    public var standing: GrantStanding?
    /**
     * The evidence: the chain of grants, the person's own first.
     */
    public var chain: [GrantLink]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The seal.
         */seal: String,
        /**
         * Who.
         */person: Principal,
        /**
         * In which capacity; none for somebody who has none.
         */role: Role? = nil,
        /**
         * Whether the person may use the seal on a document, on whatever channel.
         */mayUse: Bool,
        /**
         * Otherwise why not.
         */unmet: [Unmet],
        /**
         * Where the grant stands; none for the legal representative.
         */standing: GrantStanding? = nil,
        /**
         * The evidence: the chain of grants, the person's own first.
         */chain: [GrantLink]) {
        self.seal = seal
        self.person = person
        self.role = role
        self.mayUse = mayUse
        self.unmet = unmet
        self.standing = standing
        self.chain = chain
    }

}

#if compiler(>=6)
extension Entitlement: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEntitlement: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Entitlement {
        return
            try Entitlement(
                seal: FfiConverterString.read(from: &buf),
                person: FfiConverterTypePrincipal.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf),
                mayUse: FfiConverterBool.read(from: &buf),
                unmet: FfiConverterSequenceTypeUnmet.read(from: &buf),
                standing: FfiConverterOptionTypeGrantStanding.read(from: &buf),
                chain: FfiConverterSequenceTypeGrantLink.read(from: &buf)
        )
    }

    public static func write(_ value: Entitlement, into buf: inout [UInt8]) {
        FfiConverterString.write(value.seal, into: &buf)
        FfiConverterTypePrincipal.write(value.person, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
        FfiConverterBool.write(value.mayUse, into: &buf)
        FfiConverterSequenceTypeUnmet.write(value.unmet, into: &buf)
        FfiConverterOptionTypeGrantStanding.write(value.standing, into: &buf)
        FfiConverterSequenceTypeGrantLink.write(value.chain, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntitlement_lift(_ buf: RustBuffer) throws -> Entitlement {
    return try FfiConverterTypeEntitlement.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntitlement_lower(_ value: Entitlement) -> RustBuffer {
    return FfiConverterTypeEntitlement.lower(value)
}

/**
 * Something the host has seen or received, given as evidence. The library stores the reference, never a secret.
 */
public struct Evidence: Equatable, Hashable {
    /**
     * What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, …
     */
    public var kind: String
    /**
     * Who vouches for it, such as `yuexinqian`.
     */
    public var provider: String
    /**
     * The provider's own number for it.
     */
    public var reference: String
    /**
     * Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document.
     */
    public var digest: String
    /**
     * Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023).
     */
    public var subject: String
    /**
     * When it came about, where that differs from the moment it was reported.
     */
    public var at: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, …
         */kind: String,
        /**
         * Who vouches for it, such as `yuexinqian`.
         */provider: String = "",
        /**
         * The provider's own number for it.
         */reference: String = "",
        /**
         * Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document.
         */digest: String = "",
        /**
         * Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023).
         */subject: String = "",
        /**
         * When it came about, where that differs from the moment it was reported.
         */at: Instant? = nil) {
        self.kind = kind
        self.provider = provider
        self.reference = reference
        self.digest = digest
        self.subject = subject
        self.at = at
    }

}

#if compiler(>=6)
extension Evidence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvidence: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Evidence {
        return
            try Evidence(
                kind: FfiConverterString.read(from: &buf),
                provider: FfiConverterString.read(from: &buf),
                reference: FfiConverterString.read(from: &buf),
                digest: FfiConverterString.read(from: &buf),
                subject: FfiConverterString.read(from: &buf),
                at: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Evidence, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.provider, into: &buf)
        FfiConverterString.write(value.reference, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterOptionTypeInstant.write(value.at, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidence_lift(_ buf: RustBuffer) throws -> Evidence {
    return try FfiConverterTypeEvidence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidence_lower(_ value: Evidence) -> RustBuffer {
    return FfiConverterTypeEvidence.lower(value)
}

/**
 * Evidence that an operation asks for: one of several kinds.
 */
public struct EvidenceRule: Equatable, Hashable {
    /**
     * The kinds, such as `face_check`; one is enough.
     */
    public var anyOf: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The kinds, such as `face_check`; one is enough.
         */anyOf: [String]) {
        self.anyOf = anyOf
    }

}

#if compiler(>=6)
extension EvidenceRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvidenceRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EvidenceRule {
        return
            try EvidenceRule(
                anyOf: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: EvidenceRule, into buf: inout [UInt8]) {
        FfiConverterSequenceString.write(value.anyOf, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidenceRule_lift(_ buf: RustBuffer) throws -> EvidenceRule {
    return try FfiConverterTypeEvidenceRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidenceRule_lower(_ value: EvidenceRule) -> RustBuffer {
    return FfiConverterTypeEvidenceRule.lower(value)
}

/**
 * A call that could not be done.
 */
public struct Failure: Equatable, Hashable {
    /**
     * Who is at fault.
     */
    public var kind: FailureKind
    /**
     * What and where.
     */
    public var finding: Finding

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who is at fault.
         */kind: FailureKind,
        /**
         * What and where.
         */finding: Finding) {
        self.kind = kind
        self.finding = finding
    }

}

#if compiler(>=6)
extension Failure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFailure: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failure {
        return
            try Failure(
                kind: FfiConverterTypeFailureKind.read(from: &buf),
                finding: FfiConverterTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: Failure, into buf: inout [UInt8]) {
        FfiConverterTypeFailureKind.write(value.kind, into: &buf)
        FfiConverterTypeFinding.write(value.finding, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailure_lift(_ buf: RustBuffer) throws -> Failure {
    return try FfiConverterTypeFailure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailure_lower(_ value: Failure) -> RustBuffer {
    return FfiConverterTypeFailure.lower(value)
}

/**
 * What completed the last condition of filing (C-15).
 */
public struct FilingCause: Equatable, Hashable {
    /**
     * The command.
     */
    public var command: String
    /**
     * Tag of the event that completed it.
     */
    public var event: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The command.
         */command: String,
        /**
         * Tag of the event that completed it.
         */event: String) {
        self.command = command
        self.event = event
    }

}

#if compiler(>=6)
extension FilingCause: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFilingCause: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FilingCause {
        return
            try FilingCause(
                command: FfiConverterString.read(from: &buf),
                event: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: FilingCause, into buf: inout [UInt8]) {
        FfiConverterString.write(value.command, into: &buf)
        FfiConverterString.write(value.event, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFilingCause_lift(_ buf: RustBuffer) throws -> FilingCause {
    return try FfiConverterTypeFilingCause.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFilingCause_lower(_ value: FilingCause) -> RustBuffer {
    return FfiConverterTypeFilingCause.lower(value)
}

/**
 * When a case is filed by itself (GZ-091).
 */
public struct FilingRules: Equatable, Hashable {
    /**
     * All together, or each by itself.
     */
    public var mode: FilingMode
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * All together, or each by itself.
         */mode: FilingMode,
        /**
         * On what it rests.
         */basis: Basis) {
        self.mode = mode
        self.basis = basis
    }

}

#if compiler(>=6)
extension FilingRules: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFilingRules: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FilingRules {
        return
            try FilingRules(
                mode: FfiConverterTypeFilingMode.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: FilingRules, into buf: inout [UInt8]) {
        FfiConverterTypeFilingMode.write(value.mode, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFilingRules_lift(_ buf: RustBuffer) throws -> FilingRules {
    return try FfiConverterTypeFilingRules.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFilingRules_lower(_ value: FilingRules) -> RustBuffer {
    return FfiConverterTypeFilingRules.lower(value)
}

/**
 * Something that was understood, and is not acceptable or deserves a look.
 */
public struct Finding: Equatable, Hashable {
    /**
     * The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows.
     */
    public var code: Code
    /**
     * How grave it is, after the profile's own severities.
     */
    public var severity: Severity
    /**
     * Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole.
     */
    public var pointer: String
    /**
     * The values that the message names, in the order of the catalogue.
     */
    public var params: [Param]
    /**
     * Pointers of other places that belong to it.
     */
    public var related: [String]
    /**
     * Whether the rule rests on an assumption, because no source states it.
     */
    public var assumed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows.
         */code: Code,
        /**
         * How grave it is, after the profile's own severities.
         */severity: Severity,
        /**
         * Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole.
         */pointer: String,
        /**
         * The values that the message names, in the order of the catalogue.
         */params: [Param] = [],
        /**
         * Pointers of other places that belong to it.
         */related: [String] = [],
        /**
         * Whether the rule rests on an assumption, because no source states it.
         */assumed: Bool = false) {
        self.code = code
        self.severity = severity
        self.pointer = pointer
        self.params = params
        self.related = related
        self.assumed = assumed
    }

    /**
     * The message in a language, with the values filled in.
     */
public func text(language: Language)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_fn_method_finding_text(
            FfiConverterTypeFinding_lower(self),
        FfiConverterTypeLanguage_lower(language),uniffiCallStatus
    )
})
}

}

#if compiler(>=6)
extension Finding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Finding {
        return
            try Finding(
                code: FfiConverterTypeCode.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                pointer: FfiConverterString.read(from: &buf),
                params: FfiConverterSequenceTypeParam.read(from: &buf),
                related: FfiConverterSequenceString.read(from: &buf),
                assumed: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Finding, into buf: inout [UInt8]) {
        FfiConverterTypeCode.write(value.code, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterString.write(value.pointer, into: &buf)
        FfiConverterSequenceTypeParam.write(value.params, into: &buf)
        FfiConverterSequenceString.write(value.related, into: &buf)
        FfiConverterBool.write(value.assumed, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFinding_lift(_ buf: RustBuffer) throws -> Finding {
    return try FfiConverterTypeFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFinding_lower(_ value: Finding) -> RustBuffer {
    return FfiConverterTypeFinding.lower(value)
}

/**
 * A yes or no, from an instant on.
 */
public struct FlagRecord: Equatable, Hashable {
    /**
     * Since when.
     */
    public var at: Instant
    /**
     * Yes or no.
     */
    public var value: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Since when.
         */at: Instant,
        /**
         * Yes or no.
         */value: Bool) {
        self.at = at
        self.value = value
    }

}

#if compiler(>=6)
extension FlagRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFlagRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FlagRecord {
        return
            try FlagRecord(
                at: FfiConverterTypeInstant.read(from: &buf),
                value: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: FlagRecord, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterBool.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFlagRecord_lift(_ buf: RustBuffer) throws -> FlagRecord {
    return try FfiConverterTypeFlagRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFlagRecord_lower(_ value: FlagRecord) -> RustBuffer {
    return FfiConverterTypeFlagRecord.lower(value)
}

/**
 * One floor.
 */
public struct Floor: Equatable, Hashable {
    /**
     * What the lift says, such as `17` or `B1`.
     */
    public var label: String
    /**
     * The order from the ground: 1 is the ground floor, -1 the first below.
     */
    public var level: Int32
    /**
     * The rooms from left to right.
     */
    public var rooms: [Room]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the lift says, such as `17` or `B1`.
         */label: String,
        /**
         * The order from the ground: 1 is the ground floor, -1 the first below.
         */level: Int32,
        /**
         * The rooms from left to right.
         */rooms: [Room]) {
        self.label = label
        self.level = level
        self.rooms = rooms
    }

}

#if compiler(>=6)
extension Floor: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFloor: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Floor {
        return
            try Floor(
                label: FfiConverterString.read(from: &buf),
                level: FfiConverterInt32.read(from: &buf),
                rooms: FfiConverterSequenceTypeRoom.read(from: &buf)
        )
    }

    public static func write(_ value: Floor, into buf: inout [UInt8]) {
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterInt32.write(value.level, into: &buf)
        FfiConverterSequenceTypeRoom.write(value.rooms, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFloor_lift(_ buf: RustBuffer) throws -> Floor {
    return try FfiConverterTypeFloor.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFloor_lower(_ value: Floor) -> RustBuffer {
    return FfiConverterTypeFloor.lower(value)
}

/**
 * One line of a printable form.
 */
public struct FormRow: Equatable, Hashable {
    /**
     * What stands before it.
     */
    public var label: Label
    /**
     * What was filled in.
     */
    public var value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What stands before it.
         */label: Label,
        /**
         * What was filled in.
         */value: String) {
        self.label = label
        self.value = value
    }

}

#if compiler(>=6)
extension FormRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFormRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FormRow {
        return
            try FormRow(
                label: FfiConverterTypeLabel.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: FormRow, into buf: inout [UInt8]) {
        FfiConverterTypeLabel.write(value.label, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormRow_lift(_ buf: RustBuffer) throws -> FormRow {
    return try FfiConverterTypeFormRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormRow_lower(_ value: FormRow) -> RustBuffer {
    return FfiConverterTypeFormRow.lower(value)
}

/**
 * A right that somebody has in one seal.
 */
public struct Grant: Equatable, Hashable {
    /**
     * Its id.
     */
    public var id: String
    /**
     * The seal.
     */
    public var seal: String
    /**
     * The layer.
     */
    public var layer: GrantLayer
    /**
     * The capacity.
     */
    public var role: Role
    /**
     * The person; none in the layer of organisations.
     */
    public var person: Principal?
    /**
     * The organisation; none in the layer of persons.
     */
    public var organisation: Enterprise?
    /**
     * When it was made.
     */
    public var at: Instant
    /**
     * From when it holds; none for at once.
     */
    public var from: Instant?
    /**
     * Until when, exclusive; none where it has no end.
     */
    public var until: Instant?
    /**
     * From where it came.
     */
    public var origin: GrantOrigin
    /**
     * In which capacity it was granted: `legal_representative`, `enterprise_account`, `seal_administrator`, or
     * `system` for a default.
     */
    public var grantedAs: Role
    /**
     * The grant on which it rests, where an administrator made it.
     */
    public var parent: String?
    /**
     * Its end before its time.
     */
    public var revoked: Revocation?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id.
         */id: String,
        /**
         * The seal.
         */seal: String,
        /**
         * The layer.
         */layer: GrantLayer,
        /**
         * The capacity.
         */role: Role,
        /**
         * The person; none in the layer of organisations.
         */person: Principal? = nil,
        /**
         * The organisation; none in the layer of persons.
         */organisation: Enterprise? = nil,
        /**
         * When it was made.
         */at: Instant,
        /**
         * From when it holds; none for at once.
         */from: Instant? = nil,
        /**
         * Until when, exclusive; none where it has no end.
         */until: Instant? = nil,
        /**
         * From where it came.
         */origin: GrantOrigin,
        /**
         * In which capacity it was granted: `legal_representative`, `enterprise_account`, `seal_administrator`, or
         * `system` for a default.
         */grantedAs: Role,
        /**
         * The grant on which it rests, where an administrator made it.
         */parent: String? = nil,
        /**
         * Its end before its time.
         */revoked: Revocation? = nil) {
        self.id = id
        self.seal = seal
        self.layer = layer
        self.role = role
        self.person = person
        self.organisation = organisation
        self.at = at
        self.from = from
        self.until = until
        self.origin = origin
        self.grantedAs = grantedAs
        self.parent = parent
        self.revoked = revoked
    }

}

#if compiler(>=6)
extension Grant: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrant: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Grant {
        return
            try Grant(
                id: FfiConverterString.read(from: &buf),
                seal: FfiConverterString.read(from: &buf),
                layer: FfiConverterTypeGrantLayer.read(from: &buf),
                role: FfiConverterTypeRole.read(from: &buf),
                person: FfiConverterOptionTypePrincipal.read(from: &buf),
                organisation: FfiConverterOptionTypeEnterprise.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                from: FfiConverterOptionTypeInstant.read(from: &buf),
                until: FfiConverterOptionTypeInstant.read(from: &buf),
                origin: FfiConverterTypeGrantOrigin.read(from: &buf),
                grantedAs: FfiConverterTypeRole.read(from: &buf),
                parent: FfiConverterOptionString.read(from: &buf),
                revoked: FfiConverterOptionTypeRevocation.read(from: &buf)
        )
    }

    public static func write(_ value: Grant, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.seal, into: &buf)
        FfiConverterTypeGrantLayer.write(value.layer, into: &buf)
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterOptionTypePrincipal.write(value.person, into: &buf)
        FfiConverterOptionTypeEnterprise.write(value.organisation, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeInstant.write(value.from, into: &buf)
        FfiConverterOptionTypeInstant.write(value.until, into: &buf)
        FfiConverterTypeGrantOrigin.write(value.origin, into: &buf)
        FfiConverterTypeRole.write(value.grantedAs, into: &buf)
        FfiConverterOptionString.write(value.parent, into: &buf)
        FfiConverterOptionTypeRevocation.write(value.revoked, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrant_lift(_ buf: RustBuffer) throws -> Grant {
    return try FfiConverterTypeGrant.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrant_lower(_ value: Grant) -> RustBuffer {
    return FfiConverterTypeGrant.lower(value)
}

/**
 * One link of the chain on which a right rests.
 */
public struct GrantLink: Equatable, Hashable {
    /**
     * Id of the grant.
     */
    public var grant: String
    /**
     * What it grants.
     */
    public var role: Role
    /**
     * In which capacity it was granted.
     */
    public var grantedAs: Role
    /**
     * When it was made.
     */
    public var at: Instant
    /**
     * Until when it holds, exclusive; none where it has no end.
     */
    public var until: Instant?
    /**
     * From where it came.
     */
    public var origin: GrantOrigin

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id of the grant.
         */grant: String,
        /**
         * What it grants.
         */role: Role,
        /**
         * In which capacity it was granted.
         */grantedAs: Role,
        /**
         * When it was made.
         */at: Instant,
        /**
         * Until when it holds, exclusive; none where it has no end.
         */until: Instant? = nil,
        /**
         * From where it came.
         */origin: GrantOrigin) {
        self.grant = grant
        self.role = role
        self.grantedAs = grantedAs
        self.at = at
        self.until = until
        self.origin = origin
    }

}

#if compiler(>=6)
extension GrantLink: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrantLink: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GrantLink {
        return
            try GrantLink(
                grant: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeRole.read(from: &buf),
                grantedAs: FfiConverterTypeRole.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                until: FfiConverterOptionTypeInstant.read(from: &buf),
                origin: FfiConverterTypeGrantOrigin.read(from: &buf)
        )
    }

    public static func write(_ value: GrantLink, into buf: inout [UInt8]) {
        FfiConverterString.write(value.grant, into: &buf)
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterTypeRole.write(value.grantedAs, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeInstant.write(value.until, into: &buf)
        FfiConverterTypeGrantOrigin.write(value.origin, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantLink_lift(_ buf: RustBuffer) throws -> GrantLink {
    return try FfiConverterTypeGrantLink.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantLink_lower(_ value: GrantLink) -> RustBuffer {
    return FfiConverterTypeGrantLink.lower(value)
}

/**
 * A grant that is asked for. One grant comes about for each seal, with the id `<id>/<seal>`.
 */
public struct GrantRequest: Equatable, Hashable {
    /**
     * The caller's own id, unique within the account.
     */
    public var id: String
    /**
     * The capacity that is granted: `seal_administrator` or `seal_holder`; for an organisation `seal_holder`.
     */
    public var role: Role
    /**
     * The seals.
     */
    public var seals: [String]
    /**
     * The person; none where an organisation is meant.
     */
    public var person: Principal?
    /**
     * The organisation (机构), in the layer of organisations; none where a person is meant.
     */
    public var organisation: Enterprise?
    /**
     * From when; none for at once.
     */
    public var from: Instant?
    /**
     * Until when, exclusive.
     */
    public var until: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's own id, unique within the account.
         */id: String,
        /**
         * The capacity that is granted: `seal_administrator` or `seal_holder`; for an organisation `seal_holder`.
         */role: Role,
        /**
         * The seals.
         */seals: [String],
        /**
         * The person; none where an organisation is meant.
         */person: Principal? = nil,
        /**
         * The organisation (机构), in the layer of organisations; none where a person is meant.
         */organisation: Enterprise? = nil,
        /**
         * From when; none for at once.
         */from: Instant? = nil,
        /**
         * Until when, exclusive.
         */until: Instant? = nil) {
        self.id = id
        self.role = role
        self.seals = seals
        self.person = person
        self.organisation = organisation
        self.from = from
        self.until = until
    }

}

#if compiler(>=6)
extension GrantRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrantRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GrantRequest {
        return
            try GrantRequest(
                id: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeRole.read(from: &buf),
                seals: FfiConverterSequenceString.read(from: &buf),
                person: FfiConverterOptionTypePrincipal.read(from: &buf),
                organisation: FfiConverterOptionTypeEnterprise.read(from: &buf),
                from: FfiConverterOptionTypeInstant.read(from: &buf),
                until: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: GrantRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterSequenceString.write(value.seals, into: &buf)
        FfiConverterOptionTypePrincipal.write(value.person, into: &buf)
        FfiConverterOptionTypeEnterprise.write(value.organisation, into: &buf)
        FfiConverterOptionTypeInstant.write(value.from, into: &buf)
        FfiConverterOptionTypeInstant.write(value.until, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantRequest_lift(_ buf: RustBuffer) throws -> GrantRequest {
    return try FfiConverterTypeGrantRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantRequest_lower(_ value: GrantRequest) -> RustBuffer {
    return FfiConverterTypeGrantRequest.lower(value)
}

/**
 * How seals are granted.
 */
public struct GrantRules: Equatable, Hashable {
    /**
     * By default.
     */
    public var defaults: DefaultGrantRule
    /**
     * For how long.
     */
    public var period: PeriodRule
    /**
     * To whom.
     */
    public var grantee: GranteeRule
    /**
     * In which layers.
     */
    public var layers: LayerRule
    /**
     * In chains.
     */
    public var chain: ChainRule

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * By default.
         */defaults: DefaultGrantRule,
        /**
         * For how long.
         */period: PeriodRule,
        /**
         * To whom.
         */grantee: GranteeRule,
        /**
         * In which layers.
         */layers: LayerRule,
        /**
         * In chains.
         */chain: ChainRule) {
        self.defaults = defaults
        self.period = period
        self.grantee = grantee
        self.layers = layers
        self.chain = chain
    }

}

#if compiler(>=6)
extension GrantRules: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrantRules: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GrantRules {
        return
            try GrantRules(
                defaults: FfiConverterTypeDefaultGrantRule.read(from: &buf),
                period: FfiConverterTypePeriodRule.read(from: &buf),
                grantee: FfiConverterTypeGranteeRule.read(from: &buf),
                layers: FfiConverterTypeLayerRule.read(from: &buf),
                chain: FfiConverterTypeChainRule.read(from: &buf)
        )
    }

    public static func write(_ value: GrantRules, into buf: inout [UInt8]) {
        FfiConverterTypeDefaultGrantRule.write(value.defaults, into: &buf)
        FfiConverterTypePeriodRule.write(value.period, into: &buf)
        FfiConverterTypeGranteeRule.write(value.grantee, into: &buf)
        FfiConverterTypeLayerRule.write(value.layers, into: &buf)
        FfiConverterTypeChainRule.write(value.chain, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantRules_lift(_ buf: RustBuffer) throws -> GrantRules {
    return try FfiConverterTypeGrantRules.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantRules_lower(_ value: GrantRules) -> RustBuffer {
    return FfiConverterTypeGrantRules.lower(value)
}

/**
 * A grant as a list shows it.
 */
public struct GrantView: Equatable, Hashable {
    /**
     * Its id.
     */
    public var grant: String
    /**
     * The seal.
     */
    public var seal: String
    /**
     * The layer.
     */
    public var layer: GrantLayer
    /**
     * The capacity.
     */
    public var role: Role
    /**
     * What the platform calls it.
     */
    public var roleName: Label
    /**
     * Name of the person or organisation.
     */
    public var grantee: String
    /**
     * Where it stands.
     */
    public var standing: GrantStanding
    /**
     * From where it came: defaults are told apart (C-34).
     */
    public var origin: GrantOrigin
    /**
     * In which capacity it was granted.
     */
    public var grantedAs: Role
    /**
     * The grant on which it rests; none where it rests on the legal representative or enterprise.
     */
    public var parent: String?
    /**
     * Until when it holds, exclusive; none where it has no end.
     */
    public var until: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id.
         */grant: String,
        /**
         * The seal.
         */seal: String,
        /**
         * The layer.
         */layer: GrantLayer,
        /**
         * The capacity.
         */role: Role,
        /**
         * What the platform calls it.
         */roleName: Label,
        /**
         * Name of the person or organisation.
         */grantee: String,
        /**
         * Where it stands.
         */standing: GrantStanding,
        /**
         * From where it came: defaults are told apart (C-34).
         */origin: GrantOrigin,
        /**
         * In which capacity it was granted.
         */grantedAs: Role,
        /**
         * The grant on which it rests; none where it rests on the legal representative or enterprise.
         */parent: String? = nil,
        /**
         * Until when it holds, exclusive; none where it has no end.
         */until: Instant? = nil) {
        self.grant = grant
        self.seal = seal
        self.layer = layer
        self.role = role
        self.roleName = roleName
        self.grantee = grantee
        self.standing = standing
        self.origin = origin
        self.grantedAs = grantedAs
        self.parent = parent
        self.until = until
    }

}

#if compiler(>=6)
extension GrantView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrantView: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GrantView {
        return
            try GrantView(
                grant: FfiConverterString.read(from: &buf),
                seal: FfiConverterString.read(from: &buf),
                layer: FfiConverterTypeGrantLayer.read(from: &buf),
                role: FfiConverterTypeRole.read(from: &buf),
                roleName: FfiConverterTypeLabel.read(from: &buf),
                grantee: FfiConverterString.read(from: &buf),
                standing: FfiConverterTypeGrantStanding.read(from: &buf),
                origin: FfiConverterTypeGrantOrigin.read(from: &buf),
                grantedAs: FfiConverterTypeRole.read(from: &buf),
                parent: FfiConverterOptionString.read(from: &buf),
                until: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: GrantView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.grant, into: &buf)
        FfiConverterString.write(value.seal, into: &buf)
        FfiConverterTypeGrantLayer.write(value.layer, into: &buf)
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterTypeLabel.write(value.roleName, into: &buf)
        FfiConverterString.write(value.grantee, into: &buf)
        FfiConverterTypeGrantStanding.write(value.standing, into: &buf)
        FfiConverterTypeGrantOrigin.write(value.origin, into: &buf)
        FfiConverterTypeRole.write(value.grantedAs, into: &buf)
        FfiConverterOptionString.write(value.parent, into: &buf)
        FfiConverterOptionTypeInstant.write(value.until, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantView_lift(_ buf: RustBuffer) throws -> GrantView {
    return try FfiConverterTypeGrantView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantView_lower(_ value: GrantView) -> RustBuffer {
    return FfiConverterTypeGrantView.lower(value)
}

/**
 * What a grantee must have before a grant is effective (GX-014, GX-015, C-30).
 */
public struct GranteeRule: Equatable, Hashable {
    /**
     * Whether an account on the platform is needed.
     */
    public var account: Bool
    /**
     * Whether a personal certificate is needed.
     */
    public var certificate: Bool
    /**
     * What becomes of a grant to somebody without an account.
     */
    public var unknown: UnknownGrantee
    /**
     * Whether the phone number must be given.
     */
    public var phone: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether an account on the platform is needed.
         */account: Bool,
        /**
         * Whether a personal certificate is needed.
         */certificate: Bool,
        /**
         * What becomes of a grant to somebody without an account.
         */unknown: UnknownGrantee,
        /**
         * Whether the phone number must be given.
         */phone: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.account = account
        self.certificate = certificate
        self.unknown = unknown
        self.phone = phone
        self.basis = basis
    }

}

#if compiler(>=6)
extension GranteeRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGranteeRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GranteeRule {
        return
            try GranteeRule(
                account: FfiConverterBool.read(from: &buf),
                certificate: FfiConverterBool.read(from: &buf),
                unknown: FfiConverterTypeUnknownGrantee.read(from: &buf),
                phone: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: GranteeRule, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.account, into: &buf)
        FfiConverterBool.write(value.certificate, into: &buf)
        FfiConverterTypeUnknownGrantee.write(value.unknown, into: &buf)
        FfiConverterBool.write(value.phone, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGranteeRule_lift(_ buf: RustBuffer) throws -> GranteeRule {
    return try FfiConverterTypeGranteeRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGranteeRule_lower(_ value: GranteeRule) -> RustBuffer {
    return FfiConverterTypeGranteeRule.lower(value)
}

/**
 * One cell of the grid.
 */
public struct GridCell: Equatable, Hashable {
    /**
     * First column, from 0.
     */
    public var column: UInt32
    /**
     * How many columns it takes, at least 1.
     */
    public var span: UInt32
    /**
     * What the door says.
     */
    public var label: String
    /**
     * 不动产单元号.
     */
    public var unitCode: String
    /**
     * The contract status, as the unit has it.
     */
    public var status: String
    /**
     * Whether the unit is on the list of selected units.
     */
    public var selected: Bool
    /**
     * Whether it can be added to the selection: nothing of severity error stands against it.
     */
    public var selectable: Bool
    /**
     * What deserves a look, with pointers into the unit.
     */
    public var findings: [Finding]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * First column, from 0.
         */column: UInt32,
        /**
         * How many columns it takes, at least 1.
         */span: UInt32,
        /**
         * What the door says.
         */label: String,
        /**
         * 不动产单元号.
         */unitCode: String,
        /**
         * The contract status, as the unit has it.
         */status: String,
        /**
         * Whether the unit is on the list of selected units.
         */selected: Bool,
        /**
         * Whether it can be added to the selection: nothing of severity error stands against it.
         */selectable: Bool,
        /**
         * What deserves a look, with pointers into the unit.
         */findings: [Finding] = []) {
        self.column = column
        self.span = span
        self.label = label
        self.unitCode = unitCode
        self.status = status
        self.selected = selected
        self.selectable = selectable
        self.findings = findings
    }

}

#if compiler(>=6)
extension GridCell: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGridCell: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GridCell {
        return
            try GridCell(
                column: FfiConverterUInt32.read(from: &buf),
                span: FfiConverterUInt32.read(from: &buf),
                label: FfiConverterString.read(from: &buf),
                unitCode: FfiConverterString.read(from: &buf),
                status: FfiConverterString.read(from: &buf),
                selected: FfiConverterBool.read(from: &buf),
                selectable: FfiConverterBool.read(from: &buf),
                findings: FfiConverterSequenceTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: GridCell, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.column, into: &buf)
        FfiConverterUInt32.write(value.span, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterString.write(value.unitCode, into: &buf)
        FfiConverterString.write(value.status, into: &buf)
        FfiConverterBool.write(value.selected, into: &buf)
        FfiConverterBool.write(value.selectable, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGridCell_lift(_ buf: RustBuffer) throws -> GridCell {
    return try FfiConverterTypeGridCell.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGridCell_lower(_ value: GridCell) -> RustBuffer {
    return FfiConverterTypeGridCell.lower(value)
}

/**
 * One row of the grid: a floor.
 */
public struct GridRow: Equatable, Hashable {
    /**
     * What the lift says.
     */
    public var label: String
    /**
     * The order from the ground.
     */
    public var level: Int32
    /**
     * The cells, from left to right.
     */
    public var cells: [GridCell]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the lift says.
         */label: String,
        /**
         * The order from the ground.
         */level: Int32,
        /**
         * The cells, from left to right.
         */cells: [GridCell]) {
        self.label = label
        self.level = level
        self.cells = cells
    }

}

#if compiler(>=6)
extension GridRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGridRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GridRow {
        return
            try GridRow(
                label: FfiConverterString.read(from: &buf),
                level: FfiConverterInt32.read(from: &buf),
                cells: FfiConverterSequenceTypeGridCell.read(from: &buf)
        )
    }

    public static func write(_ value: GridRow, into buf: inout [UInt8]) {
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterInt32.write(value.level, into: &buf)
        FfiConverterSequenceTypeGridCell.write(value.cells, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGridRow_lift(_ buf: RustBuffer) throws -> GridRow {
    return try FfiConverterTypeGridRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGridRow_lower(_ value: GridRow) -> RustBuffer {
    return FfiConverterTypeGridRow.lower(value)
}

/**
 * The verdicts over a list, each column as long as the list.
 */
public struct IdentifierColumns: Equatable, Hashable {
    /**
     * Whether nothing of severity `error` was found.
     */
    public var valid: [Bool]
    /**
     * The gravest severity found; null where nothing was.
     */
    public var severity: [Severity?]
    /**
     * The code of the first finding of that severity; null where nothing was found.
     */
    public var code: [Code?]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether nothing of severity `error` was found.
         */valid: [Bool],
        /**
         * The gravest severity found; null where nothing was.
         */severity: [Severity?],
        /**
         * The code of the first finding of that severity; null where nothing was found.
         */code: [Code?]) {
        self.valid = valid
        self.severity = severity
        self.code = code
    }

}

#if compiler(>=6)
extension IdentifierColumns: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentifierColumns: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentifierColumns {
        return
            try IdentifierColumns(
                valid: FfiConverterSequenceBool.read(from: &buf),
                severity: FfiConverterSequenceOptionTypeSeverity.read(from: &buf),
                code: FfiConverterSequenceOptionTypeCode.read(from: &buf)
        )
    }

    public static func write(_ value: IdentifierColumns, into buf: inout [UInt8]) {
        FfiConverterSequenceBool.write(value.valid, into: &buf)
        FfiConverterSequenceOptionTypeSeverity.write(value.severity, into: &buf)
        FfiConverterSequenceOptionTypeCode.write(value.code, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierColumns_lift(_ buf: RustBuffer) throws -> IdentifierColumns {
    return try FfiConverterTypeIdentifierColumns.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierColumns_lower(_ value: IdentifierColumns) -> RustBuffer {
    return FfiConverterTypeIdentifierColumns.lower(value)
}

/**
 * One thing that a number says.
 */
public struct IdentifierPart: Equatable, Hashable {
    /**
     * Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code …
     */
    public var name: String
    /**
     * Its value as text.
     */
    public var value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code …
         */name: String,
        /**
         * Its value as text.
         */value: String) {
        self.name = name
        self.value = value
    }

}

#if compiler(>=6)
extension IdentifierPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentifierPart: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentifierPart {
        return
            try IdentifierPart(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: IdentifierPart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierPart_lift(_ buf: RustBuffer) throws -> IdentifierPart {
    return try FfiConverterTypeIdentifierPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierPart_lower(_ value: IdentifierPart) -> RustBuffer {
    return FfiConverterTypeIdentifierPart.lower(value)
}

/**
 * What is known of one number. It holds the number itself (`canonical`, `parts`): personal data.
 */
public struct IdentifierReport: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What the caller said it is.
     */
    public var kind: IdentifierKind
    /**
     * What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
     * well formed.
     */
    public var matched: IdentifierKind?
    /**
     * The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
     * certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
     */
    public var canonical: String?
    /**
     * The number with its middle hidden, for display.
     */
    public var masked: String
    /**
     * What it says.
     */
    public var parts: [IdentifierPart]
    /**
     * What is wrong or unusual; pointers are empty.
     */
    public var findings: [Finding]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the caller said it is.
         */kind: IdentifierKind,
        /**
         * What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
         * well formed.
         */matched: IdentifierKind? = nil,
        /**
         * The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
         * certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
         */canonical: String? = nil,
        /**
         * The number with its middle hidden, for display.
         */masked: String,
        /**
         * What it says.
         */parts: [IdentifierPart],
        /**
         * What is wrong or unusual; pointers are empty.
         */findings: [Finding]) {
        self.kind = kind
        self.matched = matched
        self.canonical = canonical
        self.masked = masked
        self.parts = parts
        self.findings = findings
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_identifierreport_uniffi_trait_debug(
            FfiConverterTypeIdentifierReport_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension IdentifierReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentifierReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentifierReport {
        return
            try IdentifierReport(
                kind: FfiConverterTypeIdentifierKind.read(from: &buf),
                matched: FfiConverterOptionTypeIdentifierKind.read(from: &buf),
                canonical: FfiConverterOptionString.read(from: &buf),
                masked: FfiConverterString.read(from: &buf),
                parts: FfiConverterSequenceTypeIdentifierPart.read(from: &buf),
                findings: FfiConverterSequenceTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: IdentifierReport, into buf: inout [UInt8]) {
        FfiConverterTypeIdentifierKind.write(value.kind, into: &buf)
        FfiConverterOptionTypeIdentifierKind.write(value.matched, into: &buf)
        FfiConverterOptionString.write(value.canonical, into: &buf)
        FfiConverterString.write(value.masked, into: &buf)
        FfiConverterSequenceTypeIdentifierPart.write(value.parts, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierReport_lift(_ buf: RustBuffer) throws -> IdentifierReport {
    return try FfiConverterTypeIdentifierReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierReport_lower(_ value: IdentifierReport) -> RustBuffer {
    return FfiConverterTypeIdentifierReport.lower(value)
}

/**
 * How far a sub-case that began elsewhere had come.
 */
public struct ImportedSubCase: Equatable, Hashable {
    /**
     * What it holds.
     */
    public var content: SubCaseContent
    /**
     * When its signing round was opened elsewhere; needed where signatures are brought along.
     */
    public var ticketIssued: Instant?
    /**
     * Keys of the signers who had signed (`buyers/0`).
     */
    public var signed: [String]
    /**
     * The seal act, where it was done.
     */
    public var sealed: Evidence?
    /**
     * Whether the enterprise had approved.
     */
    public var approved: Bool
    /**
     * Whether tax was cleared.
     */
    public var taxCleared: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it holds.
         */content: SubCaseContent,
        /**
         * When its signing round was opened elsewhere; needed where signatures are brought along.
         */ticketIssued: Instant? = nil,
        /**
         * Keys of the signers who had signed (`buyers/0`).
         */signed: [String] = [],
        /**
         * The seal act, where it was done.
         */sealed: Evidence? = nil,
        /**
         * Whether the enterprise had approved.
         */approved: Bool = false,
        /**
         * Whether tax was cleared.
         */taxCleared: Bool = false) {
        self.content = content
        self.ticketIssued = ticketIssued
        self.signed = signed
        self.sealed = sealed
        self.approved = approved
        self.taxCleared = taxCleared
    }

}

#if compiler(>=6)
extension ImportedSubCase: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportedSubCase: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportedSubCase {
        return
            try ImportedSubCase(
                content: FfiConverterTypeSubCaseContent.read(from: &buf),
                ticketIssued: FfiConverterOptionTypeInstant.read(from: &buf),
                signed: FfiConverterSequenceString.read(from: &buf),
                sealed: FfiConverterOptionTypeEvidence.read(from: &buf),
                approved: FfiConverterBool.read(from: &buf),
                taxCleared: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ImportedSubCase, into buf: inout [UInt8]) {
        FfiConverterTypeSubCaseContent.write(value.content, into: &buf)
        FfiConverterOptionTypeInstant.write(value.ticketIssued, into: &buf)
        FfiConverterSequenceString.write(value.signed, into: &buf)
        FfiConverterOptionTypeEvidence.write(value.sealed, into: &buf)
        FfiConverterBool.write(value.approved, into: &buf)
        FfiConverterBool.write(value.taxCleared, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportedSubCase_lift(_ buf: RustBuffer) throws -> ImportedSubCase {
    return try FfiConverterTypeImportedSubCase.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportedSubCase_lower(_ value: ImportedSubCase) -> RustBuffer {
    return FfiConverterTypeImportedSubCase.lower(value)
}

/**
 * A supplementary inquiry by staff of the registry, beside the signed questionnaire (GZ-070).
 */
public struct Inquiry: Equatable, Hashable {
    /**
     * The registry's own number for it.
     */
    public var id: String
    /**
     * What was asked.
     */
    public var question: String
    /**
     * What was answered.
     */
    public var answer: String
    /**
     * Key of the party who answered, such as `buyers/0` or `sellers/0`.
     */
    public var answeredBy: String
    /**
     * The signature under this record: its own, never that of the questionnaire.
     */
    public var evidence: Evidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The registry's own number for it.
         */id: String,
        /**
         * What was asked.
         */question: String,
        /**
         * What was answered.
         */answer: String,
        /**
         * Key of the party who answered, such as `buyers/0` or `sellers/0`.
         */answeredBy: String,
        /**
         * The signature under this record: its own, never that of the questionnaire.
         */evidence: Evidence) {
        self.id = id
        self.question = question
        self.answer = answer
        self.answeredBy = answeredBy
        self.evidence = evidence
    }

}

#if compiler(>=6)
extension Inquiry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInquiry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Inquiry {
        return
            try Inquiry(
                id: FfiConverterString.read(from: &buf),
                question: FfiConverterString.read(from: &buf),
                answer: FfiConverterString.read(from: &buf),
                answeredBy: FfiConverterString.read(from: &buf),
                evidence: FfiConverterTypeEvidence.read(from: &buf)
        )
    }

    public static func write(_ value: Inquiry, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.question, into: &buf)
        FfiConverterString.write(value.answer, into: &buf)
        FfiConverterString.write(value.answeredBy, into: &buf)
        FfiConverterTypeEvidence.write(value.evidence, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInquiry_lift(_ buf: RustBuffer) throws -> Inquiry {
    return try FfiConverterTypeInquiry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInquiry_lower(_ value: Inquiry) -> RustBuffer {
    return FfiConverterTypeInquiry.lower(value)
}

/**
 * A name in both languages.
 */
public struct Label: Equatable, Hashable {
    /**
     * Chinese.
     */
    public var zh: String
    /**
     * English.
     */
    public var en: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Chinese.
         */zh: String,
        /**
         * English.
         */en: String) {
        self.zh = zh
        self.en = en
    }

}

#if compiler(>=6)
extension Label: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLabel: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Label {
        return
            try Label(
                zh: FfiConverterString.read(from: &buf),
                en: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Label, into buf: inout [UInt8]) {
        FfiConverterString.write(value.zh, into: &buf)
        FfiConverterString.write(value.en, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLabel_lift(_ buf: RustBuffer) throws -> Label {
    return try FfiConverterTypeLabel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLabel_lower(_ value: Label) -> RustBuffer {
    return FfiConverterTypeLabel.lower(value)
}

/**
 * When an advance notice lapses, unless registration is applied for before.
 */
public struct Lapse: Equatable, Hashable {
    /**
     * The last day on which registration can be applied for.
     */
    public var lastDay: CalendarDate
    /**
     * The first day on which the notice has lapsed.
     */
    public var lapsesOn: CalendarDate
    /**
     * Whether it has lapsed on the day of the question.
     */
    public var lapsed: Bool
    /**
     * Days left, the last day included; 0 once it has lapsed.
     */
    public var daysLeft: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The last day on which registration can be applied for.
         */lastDay: CalendarDate,
        /**
         * The first day on which the notice has lapsed.
         */lapsesOn: CalendarDate,
        /**
         * Whether it has lapsed on the day of the question.
         */lapsed: Bool,
        /**
         * Days left, the last day included; 0 once it has lapsed.
         */daysLeft: UInt32) {
        self.lastDay = lastDay
        self.lapsesOn = lapsesOn
        self.lapsed = lapsed
        self.daysLeft = daysLeft
    }

}

#if compiler(>=6)
extension Lapse: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLapse: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Lapse {
        return
            try Lapse(
                lastDay: FfiConverterTypeCalendarDate.read(from: &buf),
                lapsesOn: FfiConverterTypeCalendarDate.read(from: &buf),
                lapsed: FfiConverterBool.read(from: &buf),
                daysLeft: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Lapse, into buf: inout [UInt8]) {
        FfiConverterTypeCalendarDate.write(value.lastDay, into: &buf)
        FfiConverterTypeCalendarDate.write(value.lapsesOn, into: &buf)
        FfiConverterBool.write(value.lapsed, into: &buf)
        FfiConverterUInt32.write(value.daysLeft, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLapse_lift(_ buf: RustBuffer) throws -> Lapse {
    return try FfiConverterTypeLapse.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLapse_lower(_ value: Lapse) -> RustBuffer {
    return FfiConverterTypeLapse.lower(value)
}

/**
 * When an advance notice lapses (民法典 第二百二十一条).
 */
public struct LapseRules: Equatable, Hashable {
    /**
     * Days from the day on which registration became possible, that day not counted.
     */
    public var days: UInt32
    /**
     * Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条).
     */
    public var moveFromHolidays: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Days from the day on which registration became possible, that day not counted.
         */days: UInt32,
        /**
         * Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条).
         */moveFromHolidays: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.days = days
        self.moveFromHolidays = moveFromHolidays
        self.basis = basis
    }

}

#if compiler(>=6)
extension LapseRules: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLapseRules: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LapseRules {
        return
            try LapseRules(
                days: FfiConverterUInt32.read(from: &buf),
                moveFromHolidays: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: LapseRules, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.days, into: &buf)
        FfiConverterBool.write(value.moveFromHolidays, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLapseRules_lift(_ buf: RustBuffer) throws -> LapseRules {
    return try FfiConverterTypeLapseRules.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLapseRules_lower(_ value: LapseRules) -> RustBuffer {
    return FfiConverterTypeLapseRules.lower(value)
}

/**
 * The layers of grants, and the order in which they are changed (GS-014).
 */
public struct LayerRule: Equatable, Hashable {
    /**
     * The layers; with both, a seal is usable only where both are granted.
     */
    public var layers: [GrantLayer]
    /**
     * The steps of a change, in order; empty where any order will do.
     */
    public var changeOrder: [ChangeStep]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The layers; with both, a seal is usable only where both are granted.
         */layers: [GrantLayer],
        /**
         * The steps of a change, in order; empty where any order will do.
         */changeOrder: [ChangeStep] = [],
        /**
         * On what it rests.
         */basis: Basis) {
        self.layers = layers
        self.changeOrder = changeOrder
        self.basis = basis
    }

}

#if compiler(>=6)
extension LayerRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLayerRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LayerRule {
        return
            try LayerRule(
                layers: FfiConverterSequenceTypeGrantLayer.read(from: &buf),
                changeOrder: FfiConverterSequenceTypeChangeStep.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: LayerRule, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeGrantLayer.write(value.layers, into: &buf)
        FfiConverterSequenceTypeChangeStep.write(value.changeOrder, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLayerRule_lift(_ buf: RustBuffer) throws -> LayerRule {
    return try FfiConverterTypeLayerRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLayerRule_lower(_ value: LayerRule) -> RustBuffer {
    return FfiConverterTypeLayerRule.lower(value)
}

/**
 * Which changes of the licence cancel all seals (SZ-061, SZ-072).
 */
public struct LicenceChangeRule: Equatable, Hashable {
    /**
     * The facts whose change cancels.
     */
    public var fields: [LicenceField]
    /**
     * Whether all grants fall too.
     */
    public var revokesGrants: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The facts whose change cancels.
         */fields: [LicenceField],
        /**
         * Whether all grants fall too.
         */revokesGrants: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.fields = fields
        self.revokesGrants = revokesGrants
        self.basis = basis
    }

}

#if compiler(>=6)
extension LicenceChangeRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceChangeRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceChangeRule {
        return
            try LicenceChangeRule(
                fields: FfiConverterSequenceTypeLicenceField.read(from: &buf),
                revokesGrants: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: LicenceChangeRule, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeLicenceField.write(value.fields, into: &buf)
        FfiConverterBool.write(value.revokesGrants, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceChangeRule_lift(_ buf: RustBuffer) throws -> LicenceChangeRule {
    return try FfiConverterTypeLicenceChangeRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceChangeRule_lower(_ value: LicenceChangeRule) -> RustBuffer {
    return FfiConverterTypeLicenceChangeRule.lower(value)
}

/**
 * What a business licence says of an enterprise.
 */
public struct LicenceFacts: Equatable, Hashable {
    /**
     * Name and number.
     */
    public var enterprise: Enterprise
    /**
     * What kind of entity it is.
     */
    public var kind: EntityKind
    /**
     * The region of its registration, six digits of GB/T 2260.
     */
    public var region: String
    /**
     * The legal representative, the person in charge, or all managing partners.
     */
    public var representatives: [Principal]
    /**
     * Whether it is foreign-invested.
     */
    public var foreignInvested: Bool
    /**
     * Whether it was registered just now, and not before the platform began (SZ-012).
     */
    public var newlyRegistered: Bool
    /**
     * 住所.
     */
    public var address: String
    /**
     * 经营范围.
     */
    public var businessScope: String
    /**
     * 注册资本.
     */
    public var registeredCapital: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Name and number.
         */enterprise: Enterprise,
        /**
         * What kind of entity it is.
         */kind: EntityKind,
        /**
         * The region of its registration, six digits of GB/T 2260.
         */region: String,
        /**
         * The legal representative, the person in charge, or all managing partners.
         */representatives: [Principal],
        /**
         * Whether it is foreign-invested.
         */foreignInvested: Bool = false,
        /**
         * Whether it was registered just now, and not before the platform began (SZ-012).
         */newlyRegistered: Bool = false,
        /**
         * 住所.
         */address: String = "",
        /**
         * 经营范围.
         */businessScope: String = "",
        /**
         * 注册资本.
         */registeredCapital: String = "") {
        self.enterprise = enterprise
        self.kind = kind
        self.region = region
        self.representatives = representatives
        self.foreignInvested = foreignInvested
        self.newlyRegistered = newlyRegistered
        self.address = address
        self.businessScope = businessScope
        self.registeredCapital = registeredCapital
    }

}

#if compiler(>=6)
extension LicenceFacts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceFacts: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceFacts {
        return
            try LicenceFacts(
                enterprise: FfiConverterTypeEnterprise.read(from: &buf),
                kind: FfiConverterTypeEntityKind.read(from: &buf),
                region: FfiConverterString.read(from: &buf),
                representatives: FfiConverterSequenceTypePrincipal.read(from: &buf),
                foreignInvested: FfiConverterBool.read(from: &buf),
                newlyRegistered: FfiConverterBool.read(from: &buf),
                address: FfiConverterString.read(from: &buf),
                businessScope: FfiConverterString.read(from: &buf),
                registeredCapital: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: LicenceFacts, into buf: inout [UInt8]) {
        FfiConverterTypeEnterprise.write(value.enterprise, into: &buf)
        FfiConverterTypeEntityKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.region, into: &buf)
        FfiConverterSequenceTypePrincipal.write(value.representatives, into: &buf)
        FfiConverterBool.write(value.foreignInvested, into: &buf)
        FfiConverterBool.write(value.newlyRegistered, into: &buf)
        FfiConverterString.write(value.address, into: &buf)
        FfiConverterString.write(value.businessScope, into: &buf)
        FfiConverterString.write(value.registeredCapital, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceFacts_lift(_ buf: RustBuffer) throws -> LicenceFacts {
    return try FfiConverterTypeLicenceFacts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceFacts_lower(_ value: LicenceFacts) -> RustBuffer {
    return FfiConverterTypeLicenceFacts.lower(value)
}

/**
 * What a change of the licence would do.
 */
public struct LicenceImpact: Equatable, Hashable {
    /**
     * Which facts differ.
     */
    public var fields: [LicenceField]
    /**
     * Seals that would be cancelled.
     */
    public var seals: [String]
    /**
     * Grants that would end.
     */
    public var grants: [String]
    /**
     * Certificates that would have to be revoked.
     */
    public var certificates: [String]
    /**
     * Ukeys whose seals would be gone.
     */
    public var ukeys: [String]
    /**
     * Window applications that are still open, and might find nothing to act on.
     */
    public var applications: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which facts differ.
         */fields: [LicenceField],
        /**
         * Seals that would be cancelled.
         */seals: [String],
        /**
         * Grants that would end.
         */grants: [String],
        /**
         * Certificates that would have to be revoked.
         */certificates: [String],
        /**
         * Ukeys whose seals would be gone.
         */ukeys: [String],
        /**
         * Window applications that are still open, and might find nothing to act on.
         */applications: [String]) {
        self.fields = fields
        self.seals = seals
        self.grants = grants
        self.certificates = certificates
        self.ukeys = ukeys
        self.applications = applications
    }

}

#if compiler(>=6)
extension LicenceImpact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceImpact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceImpact {
        return
            try LicenceImpact(
                fields: FfiConverterSequenceTypeLicenceField.read(from: &buf),
                seals: FfiConverterSequenceString.read(from: &buf),
                grants: FfiConverterSequenceString.read(from: &buf),
                certificates: FfiConverterSequenceString.read(from: &buf),
                ukeys: FfiConverterSequenceString.read(from: &buf),
                applications: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: LicenceImpact, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeLicenceField.write(value.fields, into: &buf)
        FfiConverterSequenceString.write(value.seals, into: &buf)
        FfiConverterSequenceString.write(value.grants, into: &buf)
        FfiConverterSequenceString.write(value.certificates, into: &buf)
        FfiConverterSequenceString.write(value.ukeys, into: &buf)
        FfiConverterSequenceString.write(value.applications, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceImpact_lift(_ buf: RustBuffer) throws -> LicenceImpact {
    return try FfiConverterTypeLicenceImpact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceImpact_lower(_ value: LicenceImpact) -> RustBuffer {
    return FfiConverterTypeLicenceImpact.lower(value)
}

/**
 * What the licence said, from an instant on.
 */
public struct LicenceRecord: Equatable, Hashable {
    /**
     * From when the account knew it.
     */
    public var at: Instant
    /**
     * What it said.
     */
    public var licence: LicenceFacts

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * From when the account knew it.
         */at: Instant,
        /**
         * What it said.
         */licence: LicenceFacts) {
        self.at = at
        self.licence = licence
    }

}

#if compiler(>=6)
extension LicenceRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceRecord {
        return
            try LicenceRecord(
                at: FfiConverterTypeInstant.read(from: &buf),
                licence: FfiConverterTypeLicenceFacts.read(from: &buf)
        )
    }

    public static func write(_ value: LicenceRecord, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeLicenceFacts.write(value.licence, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceRecord_lift(_ buf: RustBuffer) throws -> LicenceRecord {
    return try FfiConverterTypeLicenceRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceRecord_lower(_ value: LicenceRecord) -> RustBuffer {
    return FfiConverterTypeLicenceRecord.lower(value)
}

/**
 * How a list of rows is shown.
 */
public struct ListView: Equatable, Hashable {
    /**
     * The list, such as `units`.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * The columns, in order.
     */
    public var columns: [Column]
    /**
     * Rows on one page.
     */
    public var pageSize: UInt32
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The list, such as `units`.
         */code: String,
        /**
         * Its name.
         */name: Label,
        /**
         * The columns, in order.
         */columns: [Column],
        /**
         * Rows on one page.
         */pageSize: UInt32,
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.name = name
        self.columns = columns
        self.pageSize = pageSize
        self.basis = basis
    }

}

#if compiler(>=6)
extension ListView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeListView: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ListView {
        return
            try ListView(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                columns: FfiConverterSequenceTypeColumn.read(from: &buf),
                pageSize: FfiConverterUInt32.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: ListView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterSequenceTypeColumn.write(value.columns, into: &buf)
        FfiConverterUInt32.write(value.pageSize, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeListView_lift(_ buf: RustBuffer) throws -> ListView {
    return try FfiConverterTypeListView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeListView_lower(_ value: ListView) -> RustBuffer {
    return FfiConverterTypeListView.lower(value)
}

/**
 * One entry of the log.
 */
public struct LogEntry: Equatable, Hashable {
    /**
     * Version of this format.
     */
    public var logVersion: UInt32
    /**
     * Counted from 1.
     */
    public var sequence: UInt32
    /**
     * When the command was carried out.
     */
    public var now: Instant
    /**
     * The profile that was applied.
     */
    public var profile: ProfileRef
    /**
     * Digest of the entry before; empty for the first.
     */
    public var previous: String
    /**
     * SM3 over the salt's bytes and the canonical payload.
     */
    public var payloadDigest: String
    /**
     * SM3 over the canonical header: all fields above.
     */
    public var digest: String
    /**
     * The salt, as hexadecimal; gone with the payload when it is erased.
     */
    public var salt: String
    /**
     * The payload, unless it was erased.
     */
    public var payload: LogPayload?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of this format.
         */logVersion: UInt32,
        /**
         * Counted from 1.
         */sequence: UInt32,
        /**
         * When the command was carried out.
         */now: Instant,
        /**
         * The profile that was applied.
         */profile: ProfileRef,
        /**
         * Digest of the entry before; empty for the first.
         */previous: String,
        /**
         * SM3 over the salt's bytes and the canonical payload.
         */payloadDigest: String,
        /**
         * SM3 over the canonical header: all fields above.
         */digest: String,
        /**
         * The salt, as hexadecimal; gone with the payload when it is erased.
         */salt: String = "",
        /**
         * The payload, unless it was erased.
         */payload: LogPayload? = nil) {
        self.logVersion = logVersion
        self.sequence = sequence
        self.now = now
        self.profile = profile
        self.previous = previous
        self.payloadDigest = payloadDigest
        self.digest = digest
        self.salt = salt
        self.payload = payload
    }

}

#if compiler(>=6)
extension LogEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLogEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LogEntry {
        return
            try LogEntry(
                logVersion: FfiConverterUInt32.read(from: &buf),
                sequence: FfiConverterUInt32.read(from: &buf),
                now: FfiConverterTypeInstant.read(from: &buf),
                profile: FfiConverterTypeProfileRef.read(from: &buf),
                previous: FfiConverterString.read(from: &buf),
                payloadDigest: FfiConverterString.read(from: &buf),
                digest: FfiConverterString.read(from: &buf),
                salt: FfiConverterString.read(from: &buf),
                payload: FfiConverterOptionTypeLogPayload.read(from: &buf)
        )
    }

    public static func write(_ value: LogEntry, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.logVersion, into: &buf)
        FfiConverterUInt32.write(value.sequence, into: &buf)
        FfiConverterTypeInstant.write(value.now, into: &buf)
        FfiConverterTypeProfileRef.write(value.profile, into: &buf)
        FfiConverterString.write(value.previous, into: &buf)
        FfiConverterString.write(value.payloadDigest, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
        FfiConverterString.write(value.salt, into: &buf)
        FfiConverterOptionTypeLogPayload.write(value.payload, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLogEntry_lift(_ buf: RustBuffer) throws -> LogEntry {
    return try FfiConverterTypeLogEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLogEntry_lower(_ value: LogEntry) -> RustBuffer {
    return FfiConverterTypeLogEntry.lower(value)
}

/**
 * What a command was, who gave it, and what followed. May hold personal data.
 */
public struct LogPayload: Equatable, Hashable {
    /**
     * What was done.
     */
    public var action: Action
    /**
     * Who gave the command.
     */
    public var actor: Actor
    /**
     * Id of the command.
     */
    public var command: String
    /**
     * What followed.
     */
    public var events: [Event]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was done.
         */action: Action,
        /**
         * Who gave the command.
         */actor: Actor,
        /**
         * Id of the command.
         */command: String,
        /**
         * What followed.
         */events: [Event]) {
        self.action = action
        self.actor = actor
        self.command = command
        self.events = events
    }

}

#if compiler(>=6)
extension LogPayload: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLogPayload: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LogPayload {
        return
            try LogPayload(
                action: FfiConverterTypeAction.read(from: &buf),
                actor: FfiConverterTypeActor.read(from: &buf),
                command: FfiConverterString.read(from: &buf),
                events: FfiConverterSequenceTypeEvent.read(from: &buf)
        )
    }

    public static func write(_ value: LogPayload, into buf: inout [UInt8]) {
        FfiConverterTypeAction.write(value.action, into: &buf)
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterString.write(value.command, into: &buf)
        FfiConverterSequenceTypeEvent.write(value.events, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLogPayload_lift(_ buf: RustBuffer) throws -> LogPayload {
    return try FfiConverterTypeLogPayload.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLogPayload_lower(_ value: LogPayload) -> RustBuffer {
    return FfiConverterTypeLogPayload.lower(value)
}

/**
 * A way to log in that the platform offers (GZ-004 to GZ-007, C-56).
 */
public struct LoginRule: Equatable, Hashable {
    /**
     * The way.
     */
    public var method: LoginMethod
    /**
     * Its name.
     */
    public var name: Label
    /**
     * The roles that may use it.
     */
    public var roles: [Role]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The way.
         */method: LoginMethod,
        /**
         * Its name.
         */name: Label,
        /**
         * The roles that may use it.
         */roles: [Role],
        /**
         * On what it rests.
         */basis: Basis) {
        self.method = method
        self.name = name
        self.roles = roles
        self.basis = basis
    }

}

#if compiler(>=6)
extension LoginRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLoginRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LoginRule {
        return
            try LoginRule(
                method: FfiConverterTypeLoginMethod.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: LoginRule, into buf: inout [UInt8]) {
        FfiConverterTypeLoginMethod.write(value.method, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLoginRule_lift(_ buf: RustBuffer) throws -> LoginRule {
    return try FfiConverterTypeLoginRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLoginRule_lower(_ value: LoginRule) -> RustBuffer {
    return FfiConverterTypeLoginRule.lower(value)
}

/**
 * One row of a mailbox. Requirement row GZ-090.
 */
public struct MailboxRow: Equatable, Hashable {
    /**
     * 批号.
     */
    public var number: String
    /**
     * 业务类型: the code.
     */
    public var businessType: String
    /**
     * 业务类型: its name.
     */
    public var businessName: String
    /**
     * 买方.
     */
    public var buyers: [String]
    /**
     * 卖方.
     */
    public var sellers: [String]
    /**
     * 时间: when the case was submitted, or created before that; the guide does not say which (GZ-096).
     */
    public var time: Instant
    /**
     * 不动产坐落.
     */
    public var location: String
    /**
     * 案件状态: a code such as `unconfirmed`, or the registry's status after filing.
     */
    public var status: String
    /**
     * 案件状态: what the row shows.
     */
    public var statusName: Label
    /**
     * 完税状态 (GZ-109).
     */
    public var taxCleared: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 批号.
         */number: String,
        /**
         * 业务类型: the code.
         */businessType: String,
        /**
         * 业务类型: its name.
         */businessName: String,
        /**
         * 买方.
         */buyers: [String],
        /**
         * 卖方.
         */sellers: [String],
        /**
         * 时间: when the case was submitted, or created before that; the guide does not say which (GZ-096).
         */time: Instant,
        /**
         * 不动产坐落.
         */location: String,
        /**
         * 案件状态: a code such as `unconfirmed`, or the registry's status after filing.
         */status: String,
        /**
         * 案件状态: what the row shows.
         */statusName: Label,
        /**
         * 完税状态 (GZ-109).
         */taxCleared: Bool) {
        self.number = number
        self.businessType = businessType
        self.businessName = businessName
        self.buyers = buyers
        self.sellers = sellers
        self.time = time
        self.location = location
        self.status = status
        self.statusName = statusName
        self.taxCleared = taxCleared
    }

}

#if compiler(>=6)
extension MailboxRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMailboxRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MailboxRow {
        return
            try MailboxRow(
                number: FfiConverterString.read(from: &buf),
                businessType: FfiConverterString.read(from: &buf),
                businessName: FfiConverterString.read(from: &buf),
                buyers: FfiConverterSequenceString.read(from: &buf),
                sellers: FfiConverterSequenceString.read(from: &buf),
                time: FfiConverterTypeInstant.read(from: &buf),
                location: FfiConverterString.read(from: &buf),
                status: FfiConverterString.read(from: &buf),
                statusName: FfiConverterTypeLabel.read(from: &buf),
                taxCleared: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: MailboxRow, into buf: inout [UInt8]) {
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterString.write(value.businessType, into: &buf)
        FfiConverterString.write(value.businessName, into: &buf)
        FfiConverterSequenceString.write(value.buyers, into: &buf)
        FfiConverterSequenceString.write(value.sellers, into: &buf)
        FfiConverterTypeInstant.write(value.time, into: &buf)
        FfiConverterString.write(value.location, into: &buf)
        FfiConverterString.write(value.status, into: &buf)
        FfiConverterTypeLabel.write(value.statusName, into: &buf)
        FfiConverterBool.write(value.taxCleared, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMailboxRow_lift(_ buf: RustBuffer) throws -> MailboxRow {
    return try FfiConverterTypeMailboxRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMailboxRow_lower(_ value: MailboxRow) -> RustBuffer {
    return FfiConverterTypeMailboxRow.lower(value)
}

/**
 * How a mailbox is shown.
 */
public struct MailboxView: Equatable, Hashable {
    /**
     * Which one.
     */
    public var mailbox: Mailbox
    /**
     * Its name.
     */
    public var name: Label
    /**
     * Tags of the actions offered on its rows, in order.
     */
    public var actions: [String]
    /**
     * What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105).
     */
    public var views: [Column]
    /**
     * Whether the source leaves the list of operations open (等), so that others may be added (GZ-098).
     */
    public var openEnded: Bool
    /**
     * The columns of its list, in order; empty where no source shows them (GZ-090).
     */
    public var columns: [Column]
    /**
     * Rows on one page; 0 where no source says.
     */
    public var pageSize: UInt32
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which one.
         */mailbox: Mailbox,
        /**
         * Its name.
         */name: Label,
        /**
         * Tags of the actions offered on its rows, in order.
         */actions: [String],
        /**
         * What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105).
         */views: [Column] = [],
        /**
         * Whether the source leaves the list of operations open (等), so that others may be added (GZ-098).
         */openEnded: Bool = false,
        /**
         * The columns of its list, in order; empty where no source shows them (GZ-090).
         */columns: [Column] = [],
        /**
         * Rows on one page; 0 where no source says.
         */pageSize: UInt32 = UInt32(0),
        /**
         * On what it rests.
         */basis: Basis) {
        self.mailbox = mailbox
        self.name = name
        self.actions = actions
        self.views = views
        self.openEnded = openEnded
        self.columns = columns
        self.pageSize = pageSize
        self.basis = basis
    }

}

#if compiler(>=6)
extension MailboxView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMailboxView: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MailboxView {
        return
            try MailboxView(
                mailbox: FfiConverterTypeMailbox.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                actions: FfiConverterSequenceString.read(from: &buf),
                views: FfiConverterSequenceTypeColumn.read(from: &buf),
                openEnded: FfiConverterBool.read(from: &buf),
                columns: FfiConverterSequenceTypeColumn.read(from: &buf),
                pageSize: FfiConverterUInt32.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: MailboxView, into buf: inout [UInt8]) {
        FfiConverterTypeMailbox.write(value.mailbox, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterSequenceString.write(value.actions, into: &buf)
        FfiConverterSequenceTypeColumn.write(value.views, into: &buf)
        FfiConverterBool.write(value.openEnded, into: &buf)
        FfiConverterSequenceTypeColumn.write(value.columns, into: &buf)
        FfiConverterUInt32.write(value.pageSize, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMailboxView_lift(_ buf: RustBuffer) throws -> MailboxView {
    return try FfiConverterTypeMailboxView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMailboxView_lower(_ value: MailboxView) -> RustBuffer {
    return FfiConverterTypeMailboxView.lower(value)
}

/**
 * One material: the files given for one item of the checklist.
 */
public struct Material: Equatable, Hashable {
    /**
     * The item of the checklist, such as `presale_contract`.
     */
    public var item: String
    /**
     * Its files, in order.
     */
    public var files: [MaterialFile]
    /**
     * Whether it came from the batch's shared list by the share act (GZ-051).
     */
    public var shared: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The item of the checklist, such as `presale_contract`.
         */item: String,
        /**
         * Its files, in order.
         */files: [MaterialFile],
        /**
         * Whether it came from the batch's shared list by the share act (GZ-051).
         */shared: Bool = false) {
        self.item = item
        self.files = files
        self.shared = shared
    }

}

#if compiler(>=6)
extension Material: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMaterial: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Material {
        return
            try Material(
                item: FfiConverterString.read(from: &buf),
                files: FfiConverterSequenceTypeMaterialFile.read(from: &buf),
                shared: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Material, into buf: inout [UInt8]) {
        FfiConverterString.write(value.item, into: &buf)
        FfiConverterSequenceTypeMaterialFile.write(value.files, into: &buf)
        FfiConverterBool.write(value.shared, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMaterial_lift(_ buf: RustBuffer) throws -> Material {
    return try FfiConverterTypeMaterial.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMaterial_lower(_ value: Material) -> RustBuffer {
    return FfiConverterTypeMaterial.lower(value)
}

/**
 * One stored file. The host keeps the bytes; the case keeps what identifies them.
 */
public struct MaterialFile: Equatable, Hashable {
    /**
     * The host's own number for the file.
     */
    public var id: String
    /**
     * File name.
     */
    public var name: String
    /**
     * SM3 digest of the bytes, lower-case hexadecimal.
     */
    public var digest: String
    /**
     * Size in bytes.
     */
    public var bytes: Int64
    /**
     * Number of pages, 0 where unknown.
     */
    public var pages: UInt32
    /**
     * How it came.
     */
    public var channel: UploadChannel

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's own number for the file.
         */id: String,
        /**
         * File name.
         */name: String = "",
        /**
         * SM3 digest of the bytes, lower-case hexadecimal.
         */digest: String = "",
        /**
         * Size in bytes.
         */bytes: Int64 = Int64(0),
        /**
         * Number of pages, 0 where unknown.
         */pages: UInt32 = UInt32(0),
        /**
         * How it came.
         */channel: UploadChannel) {
        self.id = id
        self.name = name
        self.digest = digest
        self.bytes = bytes
        self.pages = pages
        self.channel = channel
    }

}

#if compiler(>=6)
extension MaterialFile: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMaterialFile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MaterialFile {
        return
            try MaterialFile(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                digest: FfiConverterString.read(from: &buf),
                bytes: FfiConverterInt64.read(from: &buf),
                pages: FfiConverterUInt32.read(from: &buf),
                channel: FfiConverterTypeUploadChannel.read(from: &buf)
        )
    }

    public static func write(_ value: MaterialFile, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
        FfiConverterInt64.write(value.bytes, into: &buf)
        FfiConverterUInt32.write(value.pages, into: &buf)
        FfiConverterTypeUploadChannel.write(value.channel, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMaterialFile_lift(_ buf: RustBuffer) throws -> MaterialFile {
    return try FfiConverterTypeMaterialFile.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMaterialFile_lower(_ value: MaterialFile) -> RustBuffer {
    return FfiConverterTypeMaterialFile.lower(value)
}

/**
 * Someone who can mend what is unmet.
 */
public struct Mender: Equatable, Hashable {
    /**
     * The part this person plays.
     */
    public var role: Role
    /**
     * The name, where one person is meant.
     */
    public var name: String?
    /**
     * The signer's key (`buyers/0`, `mortgagee`), where one signer is meant.
     */
    public var signer: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The part this person plays.
         */role: Role,
        /**
         * The name, where one person is meant.
         */name: String? = nil,
        /**
         * The signer's key (`buyers/0`, `mortgagee`), where one signer is meant.
         */signer: String? = nil) {
        self.role = role
        self.name = name
        self.signer = signer
    }

}

#if compiler(>=6)
extension Mender: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMender: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Mender {
        return
            try Mender(
                role: FfiConverterTypeRole.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                signer: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Mender, into buf: inout [UInt8]) {
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.signer, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMender_lift(_ buf: RustBuffer) throws -> Mender {
    return try FfiConverterTypeMender.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMender_lower(_ value: Mender) -> RustBuffer {
    return FfiConverterTypeMender.lower(value)
}

/**
 * A literal message of the platform (GZ-061).
 */
public struct Message: Equatable, Hashable {
    /**
     * The code by which the host asks for it.
     */
    public var code: String
    /**
     * The text.
     */
    public var text: Label
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code by which the host asks for it.
         */code: String,
        /**
         * The text.
         */text: Label,
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.text = text
        self.basis = basis
    }

}

#if compiler(>=6)
extension Message: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Message {
        return
            try Message(
                code: FfiConverterString.read(from: &buf),
                text: FfiConverterTypeLabel.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: Message, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.text, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessage_lift(_ buf: RustBuffer) throws -> Message {
    return try FfiConverterTypeMessage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessage_lower(_ value: Message) -> RustBuffer {
    return FfiConverterTypeMessage.lower(value)
}

/**
 * 抵押情况. Money in 万元, areas in square metres. Requirement rows GZ-037, GZ-038.
 */
public struct Mortgage: Equatable, Hashable {
    /**
     * 是否最高额抵押.
     */
    public var maximumAmount: Bool?
    /**
     * 主债权数额 (万元); for a maximum-amount mortgage the highest claim.
     */
    public var principal: String
    /**
     * 债权起始时间, `YYYY-MM-DD`.
     */
    public var claimFrom: String
    /**
     * 债权结束时间, `YYYY-MM-DD`, the last day included.
     */
    public var claimTo: String
    /**
     * 抵押面积.
     */
    public var area: String
    /**
     * 是否存在禁止或限制转让抵押不动产的约定.
     */
    public var transferRestricted: Bool?
    /**
     * 担保范围; `/` where none is applied for.
     */
    public var securedScope: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 是否最高额抵押.
         */maximumAmount: Bool? = nil,
        /**
         * 主债权数额 (万元); for a maximum-amount mortgage the highest claim.
         */principal: String = "",
        /**
         * 债权起始时间, `YYYY-MM-DD`.
         */claimFrom: String = "",
        /**
         * 债权结束时间, `YYYY-MM-DD`, the last day included.
         */claimTo: String = "",
        /**
         * 抵押面积.
         */area: String = "",
        /**
         * 是否存在禁止或限制转让抵押不动产的约定.
         */transferRestricted: Bool? = nil,
        /**
         * 担保范围; `/` where none is applied for.
         */securedScope: String = "") {
        self.maximumAmount = maximumAmount
        self.principal = principal
        self.claimFrom = claimFrom
        self.claimTo = claimTo
        self.area = area
        self.transferRestricted = transferRestricted
        self.securedScope = securedScope
    }

}

#if compiler(>=6)
extension Mortgage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMortgage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Mortgage {
        return
            try Mortgage(
                maximumAmount: FfiConverterOptionBool.read(from: &buf),
                principal: FfiConverterString.read(from: &buf),
                claimFrom: FfiConverterString.read(from: &buf),
                claimTo: FfiConverterString.read(from: &buf),
                area: FfiConverterString.read(from: &buf),
                transferRestricted: FfiConverterOptionBool.read(from: &buf),
                securedScope: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Mortgage, into buf: inout [UInt8]) {
        FfiConverterOptionBool.write(value.maximumAmount, into: &buf)
        FfiConverterString.write(value.principal, into: &buf)
        FfiConverterString.write(value.claimFrom, into: &buf)
        FfiConverterString.write(value.claimTo, into: &buf)
        FfiConverterString.write(value.area, into: &buf)
        FfiConverterOptionBool.write(value.transferRestricted, into: &buf)
        FfiConverterString.write(value.securedScope, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMortgage_lift(_ buf: RustBuffer) throws -> Mortgage {
    return try FfiConverterTypeMortgage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMortgage_lower(_ value: Mortgage) -> RustBuffer {
    return FfiConverterTypeMortgage.lower(value)
}

/**
 * One operation on one channel. What has no rule is not offered there.
 */
public struct OperationRule: Equatable, Hashable {
    /**
     * The operation.
     */
    public var operation: SealOperation
    /**
     * The channel.
     */
    public var channel: Channel
    /**
     * What the button says.
     */
    public var name: Label
    /**
     * Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
     * own rule says who may.
     */
    public var roles: [Role]
    /**
     * The ways of logging in that it asks for; empty for every one of the channel (SZ-027).
     */
    public var logins: [LoginMethod]
    /**
     * The evidence it asks for; all of them.
     */
    public var evidence: [EvidenceRule]
    /**
     * The starred fields of what is filled in.
     */
    public var fields: [SealField]
    /**
     * What it comes to.
     */
    public var effect: OperationEffect
    /**
     * Whether a reason must be given (SZ-064, SZ-068).
     */
    public var reasonRequired: Bool
    /**
     * Code of the message shown on success; empty where no source gives one.
     */
    public var message: String
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The operation.
         */operation: SealOperation,
        /**
         * The channel.
         */channel: Channel,
        /**
         * What the button says.
         */name: Label,
        /**
         * Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
         * own rule says who may.
         */roles: [Role],
        /**
         * The ways of logging in that it asks for; empty for every one of the channel (SZ-027).
         */logins: [LoginMethod] = [],
        /**
         * The evidence it asks for; all of them.
         */evidence: [EvidenceRule] = [],
        /**
         * The starred fields of what is filled in.
         */fields: [SealField] = [],
        /**
         * What it comes to.
         */effect: OperationEffect,
        /**
         * Whether a reason must be given (SZ-064, SZ-068).
         */reasonRequired: Bool = false,
        /**
         * Code of the message shown on success; empty where no source gives one.
         */message: String = "",
        /**
         * On what it rests.
         */basis: Basis) {
        self.operation = operation
        self.channel = channel
        self.name = name
        self.roles = roles
        self.logins = logins
        self.evidence = evidence
        self.fields = fields
        self.effect = effect
        self.reasonRequired = reasonRequired
        self.message = message
        self.basis = basis
    }

}

#if compiler(>=6)
extension OperationRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOperationRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OperationRule {
        return
            try OperationRule(
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                roles: FfiConverterSequenceTypeRole.read(from: &buf),
                logins: FfiConverterSequenceTypeLoginMethod.read(from: &buf),
                evidence: FfiConverterSequenceTypeEvidenceRule.read(from: &buf),
                fields: FfiConverterSequenceTypeSealField.read(from: &buf),
                effect: FfiConverterTypeOperationEffect.read(from: &buf),
                reasonRequired: FfiConverterBool.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: OperationRule, into buf: inout [UInt8]) {
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterSequenceTypeRole.write(value.roles, into: &buf)
        FfiConverterSequenceTypeLoginMethod.write(value.logins, into: &buf)
        FfiConverterSequenceTypeEvidenceRule.write(value.evidence, into: &buf)
        FfiConverterSequenceTypeSealField.write(value.fields, into: &buf)
        FfiConverterTypeOperationEffect.write(value.effect, into: &buf)
        FfiConverterBool.write(value.reasonRequired, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOperationRule_lift(_ buf: RustBuffer) throws -> OperationRule {
    return try FfiConverterTypeOperationRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOperationRule_lower(_ value: OperationRule) -> RustBuffer {
    return FfiConverterTypeOperationRule.lower(value)
}

/**
 * 预售人 (开发商) or 抵押权人 (银行): an organisation with its agent. Requirement rows GZ-026, GZ-027.
 */
public struct Organisation: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * 姓名 (名称).
     */
    public var name: String
    /**
     * 证件类型.
     */
    public var documentType: String
    /**
     * 证件号码.
     */
    public var documentNumber: String
    /**
     * 权利人性质.
     */
    public var holderNature: String
    /**
     * 代理人.
     */
    public var agent: Agent?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 姓名 (名称).
         */name: String = "",
        /**
         * 证件类型.
         */documentType: String = "",
        /**
         * 证件号码.
         */documentNumber: String = "",
        /**
         * 权利人性质.
         */holderNature: String = "",
        /**
         * 代理人.
         */agent: Agent? = nil) {
        self.name = name
        self.documentType = documentType
        self.documentNumber = documentNumber
        self.holderNature = holderNature
        self.agent = agent
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_organisation_uniffi_trait_debug(
            FfiConverterTypeOrganisation_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Organisation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrganisation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Organisation {
        return
            try Organisation(
                name: FfiConverterString.read(from: &buf),
                documentType: FfiConverterString.read(from: &buf),
                documentNumber: FfiConverterString.read(from: &buf),
                holderNature: FfiConverterString.read(from: &buf),
                agent: FfiConverterOptionTypeAgent.read(from: &buf)
        )
    }

    public static func write(_ value: Organisation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.documentType, into: &buf)
        FfiConverterString.write(value.documentNumber, into: &buf)
        FfiConverterString.write(value.holderNature, into: &buf)
        FfiConverterOptionTypeAgent.write(value.agent, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganisation_lift(_ buf: RustBuffer) throws -> Organisation {
    return try FfiConverterTypeOrganisation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrganisation_lower(_ value: Organisation) -> RustBuffer {
    return FfiConverterTypeOrganisation.lower(value)
}

/**
 * What a command that was carried out came to.
 */
public struct Outcome: Equatable, Hashable {
    /**
     * The version of the case now.
     */
    public var version: UInt32
    /**
     * Whether this command was carried out before; then nothing happened.
     */
    public var repeated: Bool
    /**
     * The log entry to be stored; none for a repeated command.
     */
    public var entry: LogEntry?
    /**
     * What the host shall do.
     */
    public var effects: [Effect]
    /**
     * Findings that did not stop the command.
     */
    public var report: Report

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The version of the case now.
         */version: UInt32,
        /**
         * Whether this command was carried out before; then nothing happened.
         */repeated: Bool,
        /**
         * The log entry to be stored; none for a repeated command.
         */entry: LogEntry?,
        /**
         * What the host shall do.
         */effects: [Effect],
        /**
         * Findings that did not stop the command.
         */report: Report) {
        self.version = version
        self.repeated = repeated
        self.entry = entry
        self.effects = effects
        self.report = report
    }

}

#if compiler(>=6)
extension Outcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        return
            try Outcome(
                version: FfiConverterUInt32.read(from: &buf),
                repeated: FfiConverterBool.read(from: &buf),
                entry: FfiConverterOptionTypeLogEntry.read(from: &buf),
                effects: FfiConverterSequenceTypeEffect.read(from: &buf),
                report: FfiConverterTypeReport.read(from: &buf)
        )
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterBool.write(value.repeated, into: &buf)
        FfiConverterOptionTypeLogEntry.write(value.entry, into: &buf)
        FfiConverterSequenceTypeEffect.write(value.effects, into: &buf)
        FfiConverterTypeReport.write(value.report, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}

/**
 * One added entry.
 */
public struct OverlayEntry: Equatable, Hashable {
    /**
     * The code.
     */
    public var code: String
    /**
     * The name.
     */
    public var name: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: String,
        /**
         * The name.
         */name: String) {
        self.code = code
        self.name = name
    }

}

#if compiler(>=6)
extension OverlayEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOverlayEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OverlayEntry {
        return
            try OverlayEntry(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: OverlayEntry, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOverlayEntry_lift(_ buf: RustBuffer) throws -> OverlayEntry {
    return try FfiConverterTypeOverlayEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOverlayEntry_lower(_ value: OverlayEntry) -> RustBuffer {
    return FfiConverterTypeOverlayEntry.lower(value)
}

/**
 * A part of a long list.
 */
public struct Page: Equatable, Hashable {
    /**
     * How many rows to pass over.
     */
    public var offset: UInt32
    /**
     * How many to show at most. The platform shows 10.
     */
    public var limit: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many rows to pass over.
         */offset: UInt32,
        /**
         * How many to show at most. The platform shows 10.
         */limit: UInt32) {
        self.offset = offset
        self.limit = limit
    }

}

#if compiler(>=6)
extension Page: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePage: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Page {
        return
            try Page(
                offset: FfiConverterUInt32.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Page, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.offset, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePage_lift(_ buf: RustBuffer) throws -> Page {
    return try FfiConverterTypePage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePage_lower(_ value: Page) -> RustBuffer {
    return FfiConverterTypePage.lower(value)
}

/**
 * A named value that belongs to a finding, as text. Personal data is masked before it gets here.
 */
public struct Param: Equatable, Hashable {
    /**
     * The name that the message templates use.
     */
    public var name: String
    /**
     * The value; lists are joined with a Chinese enumeration comma (、).
     */
    public var value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name that the message templates use.
         */name: String,
        /**
         * The value; lists are joined with a Chinese enumeration comma (、).
         */value: String) {
        self.name = name
        self.value = value
    }

}

#if compiler(>=6)
extension Param: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParam: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Param {
        return
            try Param(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Param, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParam_lift(_ buf: RustBuffer) throws -> Param {
    return try FfiConverterTypeParam.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParam_lower(_ value: Param) -> RustBuffer {
    return FfiConverterTypeParam.lower(value)
}

/**
 * The period of a grant.
 */
public struct PeriodRule: Equatable, Hashable {
    /**
     * Whether it must have an end.
     */
    public var mode: PeriodMode
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it must have an end.
         */mode: PeriodMode,
        /**
         * On what it rests.
         */basis: Basis) {
        self.mode = mode
        self.basis = basis
    }

}

#if compiler(>=6)
extension PeriodRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePeriodRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeriodRule {
        return
            try PeriodRule(
                mode: FfiConverterTypePeriodMode.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: PeriodRule, into buf: inout [UInt8]) {
        FfiConverterTypePeriodMode.write(value.mode, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeriodRule_lift(_ buf: RustBuffer) throws -> PeriodRule {
    return try FfiConverterTypePeriodRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeriodRule_lower(_ value: PeriodRule) -> RustBuffer {
    return FfiConverterTypePeriodRule.lower(value)
}

/**
 * A person the account knows: with an account on the platform, and perhaps a certificate.
 */
public struct PersonRecord: Equatable, Hashable {
    /**
     * Who.
     */
    public var person: Principal
    /**
     * Since when the person has an account on the platform.
     */
    public var registered: Instant?
    /**
     * The person's certificates, each with the instant of its download.
     */
    public var certificates: [CertificateUse]
    /**
     * Since when this is an authorised handler (GS-012).
     */
    public var authorised: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */person: Principal,
        /**
         * Since when the person has an account on the platform.
         */registered: Instant? = nil,
        /**
         * The person's certificates, each with the instant of its download.
         */certificates: [CertificateUse] = [],
        /**
         * Since when this is an authorised handler (GS-012).
         */authorised: Instant? = nil) {
        self.person = person
        self.registered = registered
        self.certificates = certificates
        self.authorised = authorised
    }

}

#if compiler(>=6)
extension PersonRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePersonRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonRecord {
        return
            try PersonRecord(
                person: FfiConverterTypePrincipal.read(from: &buf),
                registered: FfiConverterOptionTypeInstant.read(from: &buf),
                certificates: FfiConverterSequenceTypeCertificateUse.read(from: &buf),
                authorised: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: PersonRecord, into buf: inout [UInt8]) {
        FfiConverterTypePrincipal.write(value.person, into: &buf)
        FfiConverterOptionTypeInstant.write(value.registered, into: &buf)
        FfiConverterSequenceTypeCertificateUse.write(value.certificates, into: &buf)
        FfiConverterOptionTypeInstant.write(value.authorised, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonRecord_lift(_ buf: RustBuffer) throws -> PersonRecord {
    return try FfiConverterTypePersonRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonRecord_lower(_ value: PersonRecord) -> RustBuffer {
    return FfiConverterTypePersonRecord.lower(value)
}

/**
 * Everything one person (or side) has to do until the case is filed.
 */
public struct PersonTodo: Equatable, Hashable {
    /**
     * The part this person plays; `handler` stands for anyone of the enterprise.
     */
    public var role: Role
    /**
     * The person's name; empty where anyone of that role may do it.
     */
    public var name: String
    /**
     * What is to be done, in the order of the sub-cases.
     */
    public var items: [TodoItem]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The part this person plays; `handler` stands for anyone of the enterprise.
         */role: Role,
        /**
         * The person's name; empty where anyone of that role may do it.
         */name: String,
        /**
         * What is to be done, in the order of the sub-cases.
         */items: [TodoItem]) {
        self.role = role
        self.name = name
        self.items = items
    }

}

#if compiler(>=6)
extension PersonTodo: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePersonTodo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonTodo {
        return
            try PersonTodo(
                role: FfiConverterTypeRole.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                items: FfiConverterSequenceTypeTodoItem.read(from: &buf)
        )
    }

    public static func write(_ value: PersonTodo, into buf: inout [UInt8]) {
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceTypeTodoItem.write(value.items, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonTodo_lift(_ buf: RustBuffer) throws -> PersonTodo {
    return try FfiConverterTypePersonTodo.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonTodo_lower(_ value: PersonTodo) -> RustBuffer {
    return FfiConverterTypePersonTodo.lower(value)
}

/**
 * Where one sub-case shows up, for whom. A host's index over many cases is fed with these.
 */
public struct Placement: Equatable, Hashable {
    /**
     * Whose mailbox.
     */
    public var viewer: Enterprise
    /**
     * Which one.
     */
    public var mailbox: Mailbox
    /**
     * Id of the case.
     */
    public var caseId: String
    /**
     * Id of the sub-case.
     */
    public var subCase: String
    /**
     * What the row shows.
     */
    public var row: MailboxRow
    /**
     * From when on the row may show something else without any command; none where only commands change it.
     */
    public var validUntil: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whose mailbox.
         */viewer: Enterprise,
        /**
         * Which one.
         */mailbox: Mailbox,
        /**
         * Id of the case.
         */caseId: String,
        /**
         * Id of the sub-case.
         */subCase: String,
        /**
         * What the row shows.
         */row: MailboxRow,
        /**
         * From when on the row may show something else without any command; none where only commands change it.
         */validUntil: Instant?) {
        self.viewer = viewer
        self.mailbox = mailbox
        self.caseId = caseId
        self.subCase = subCase
        self.row = row
        self.validUntil = validUntil
    }

}

#if compiler(>=6)
extension Placement: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlacement: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Placement {
        return
            try Placement(
                viewer: FfiConverterTypeEnterprise.read(from: &buf),
                mailbox: FfiConverterTypeMailbox.read(from: &buf),
                caseId: FfiConverterString.read(from: &buf),
                subCase: FfiConverterString.read(from: &buf),
                row: FfiConverterTypeMailboxRow.read(from: &buf),
                validUntil: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: Placement, into buf: inout [UInt8]) {
        FfiConverterTypeEnterprise.write(value.viewer, into: &buf)
        FfiConverterTypeMailbox.write(value.mailbox, into: &buf)
        FfiConverterString.write(value.caseId, into: &buf)
        FfiConverterString.write(value.subCase, into: &buf)
        FfiConverterTypeMailboxRow.write(value.row, into: &buf)
        FfiConverterOptionTypeInstant.write(value.validUntil, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacement_lift(_ buf: RustBuffer) throws -> Placement {
    return try FfiConverterTypePlacement.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacement_lower(_ value: Placement) -> RustBuffer {
    return FfiConverterTypePlacement.lower(value)
}

/**
 * A public key of the platform, as a phone holds it.
 */
public struct PlatformKey: Equatable, Hashable {
    /**
     * The name that tickets carry.
     */
    public var keyId: String
    /**
     * The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone.
     */
    public var publicKey: String
    /**
     * Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
     * thief can write any date.
     */
    public var validFrom: Instant?
    /**
     * Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
     * rotate without a gap.
     */
    public var validTo: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name that tickets carry.
         */keyId: String,
        /**
         * The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone.
         */publicKey: String,
        /**
         * Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
         * thief can write any date.
         */validFrom: Instant? = nil,
        /**
         * Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
         * rotate without a gap.
         */validTo: Instant? = nil) {
        self.keyId = keyId
        self.publicKey = publicKey
        self.validFrom = validFrom
        self.validTo = validTo
    }

}

#if compiler(>=6)
extension PlatformKey: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlatformKey: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlatformKey {
        return
            try PlatformKey(
                keyId: FfiConverterString.read(from: &buf),
                publicKey: FfiConverterString.read(from: &buf),
                validFrom: FfiConverterOptionTypeInstant.read(from: &buf),
                validTo: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: PlatformKey, into buf: inout [UInt8]) {
        FfiConverterString.write(value.keyId, into: &buf)
        FfiConverterString.write(value.publicKey, into: &buf)
        FfiConverterOptionTypeInstant.write(value.validFrom, into: &buf)
        FfiConverterOptionTypeInstant.write(value.validTo, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlatformKey_lift(_ buf: RustBuffer) throws -> PlatformKey {
    return try FfiConverterTypePlatformKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlatformKey_lower(_ value: PlatformKey) -> RustBuffer {
    return FfiConverterTypePlatformKey.lower(value)
}

/**
 * A person as accounts and grants name one: recognised by the number of a document, else by name and phone.
 */
public struct Principal: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The name.
     */
    public var name: String
    /**
     * Number of the identity document; empty where only the phone is known.
     */
    public var documentNumber: String
    /**
     * The phone number of the personal account.
     */
    public var phone: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name.
         */name: String,
        /**
         * Number of the identity document; empty where only the phone is known.
         */documentNumber: String = "",
        /**
         * The phone number of the personal account.
         */phone: String = "") {
        self.name = name
        self.documentNumber = documentNumber
        self.phone = phone
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_principal_uniffi_trait_debug(
            FfiConverterTypePrincipal_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Principal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePrincipal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Principal {
        return
            try Principal(
                name: FfiConverterString.read(from: &buf),
                documentNumber: FfiConverterString.read(from: &buf),
                phone: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Principal, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.documentNumber, into: &buf)
        FfiConverterString.write(value.phone, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrincipal_lift(_ buf: RustBuffer) throws -> Principal {
    return try FfiConverterTypePrincipal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrincipal_lower(_ value: Principal) -> RustBuffer {
    return FfiConverterTypePrincipal.lower(value)
}

/**
 * The profile of one platform: everything that differs from city to city.
 */
public struct Profile: Equatable, Hashable {
    /**
     * Version of this format; 1 today.
     */
    public var schemaVersion: UInt32
    /**
     * The profile's id, such as `guangzhou-registration`.
     */
    public var id: String
    /**
     * The profile's own version, such as `1.0.0`.
     */
    public var version: String
    /**
     * Name of the platform.
     */
    public var name: Label
    /**
     * Where users find help (UA-027).
     */
    public var support: String
    /**
     * The region it serves, a prefix of GB/T 2260 such as `4401`.
     */
    public var region: String
    /**
     * The ways by which users reach the platform (GZ-001, GZ-002).
     */
    public var entries: [Choice]
    /**
     * Supported browsers (GZ-003).
     */
    public var browsers: [Browser]
    /**
     * The ways to log in (GZ-004).
     */
    public var logins: [LoginRule]
    /**
     * Other terms, for import.
     */
    public var aliases: [Alias]
    /**
     * 单位组织类型 (GZ-010, GZ-043).
     */
    public var organisationTypes: [Choice]
    /**
     * 不动产类型 (GZ-011).
     */
    public var propertyTypes: [Choice]
    /**
     * 权利人性质.
     */
    public var holderNatures: [Choice]
    /**
     * 共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`.
     */
    public var coOwnerships: [Choice]
    /**
     * 网签状态 seen so far; the list is open (GZ-033).
     */
    public var contractStatuses: [Choice]
    /**
     * 证件类型.
     */
    public var documentTypes: [DocumentType]
    /**
     * 业务类型.
     */
    public var businessTypes: [BusinessType]
    /**
     * The starred fields.
     */
    public var requiredFields: [RequiredField]
    /**
     * The material checklist.
     */
    public var checklist: [ChecklistItem]
    /**
     * The questionnaire.
     */
    public var questions: [Question]
    /**
     * Signing.
     */
    public var signing: SigningRules
    /**
     * Filing.
     */
    public var filing: FilingRules
    /**
     * Trust.
     */
    public var trust: TrustRules
    /**
     * Who may do what.
     */
    public var actions: [ActionRule]
    /**
     * Statuses after filing.
     */
    public var statuses: [RegistryStatus]
    /**
     * Mailboxes.
     */
    public var mailboxes: [MailboxView]
    /**
     * Lists of rows outside the mailboxes (GZ-032, GZ-036).
     */
    public var lists: [ListView]
    /**
     * Messages.
     */
    public var messages: [Message]
    /**
     * Severities.
     */
    public var severities: [SeverityRule]
    /**
     * Register facts.
     */
    public var registerRules: [RegisterRule]
    /**
     * Lapse of an advance notice.
     */
    public var lapse: LapseRules
    /**
     * Local codes.
     */
    public var dictionaries: [DictionaryOverlay]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of this format; 1 today.
         */schemaVersion: UInt32,
        /**
         * The profile's id, such as `guangzhou-registration`.
         */id: String,
        /**
         * The profile's own version, such as `1.0.0`.
         */version: String,
        /**
         * Name of the platform.
         */name: Label,
        /**
         * Where users find help (UA-027).
         */support: String,
        /**
         * The region it serves, a prefix of GB/T 2260 such as `4401`.
         */region: String,
        /**
         * The ways by which users reach the platform (GZ-001, GZ-002).
         */entries: [Choice] = [],
        /**
         * Supported browsers (GZ-003).
         */browsers: [Browser] = [],
        /**
         * The ways to log in (GZ-004).
         */logins: [LoginRule] = [],
        /**
         * Other terms, for import.
         */aliases: [Alias],
        /**
         * 单位组织类型 (GZ-010, GZ-043).
         */organisationTypes: [Choice],
        /**
         * 不动产类型 (GZ-011).
         */propertyTypes: [Choice],
        /**
         * 权利人性质.
         */holderNatures: [Choice],
        /**
         * 共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`.
         */coOwnerships: [Choice] = [],
        /**
         * 网签状态 seen so far; the list is open (GZ-033).
         */contractStatuses: [Choice] = [],
        /**
         * 证件类型.
         */documentTypes: [DocumentType],
        /**
         * 业务类型.
         */businessTypes: [BusinessType],
        /**
         * The starred fields.
         */requiredFields: [RequiredField],
        /**
         * The material checklist.
         */checklist: [ChecklistItem],
        /**
         * The questionnaire.
         */questions: [Question],
        /**
         * Signing.
         */signing: SigningRules,
        /**
         * Filing.
         */filing: FilingRules,
        /**
         * Trust.
         */trust: TrustRules,
        /**
         * Who may do what.
         */actions: [ActionRule],
        /**
         * Statuses after filing.
         */statuses: [RegistryStatus],
        /**
         * Mailboxes.
         */mailboxes: [MailboxView],
        /**
         * Lists of rows outside the mailboxes (GZ-032, GZ-036).
         */lists: [ListView] = [],
        /**
         * Messages.
         */messages: [Message],
        /**
         * Severities.
         */severities: [SeverityRule],
        /**
         * Register facts.
         */registerRules: [RegisterRule],
        /**
         * Lapse of an advance notice.
         */lapse: LapseRules,
        /**
         * Local codes.
         */dictionaries: [DictionaryOverlay]) {
        self.schemaVersion = schemaVersion
        self.id = id
        self.version = version
        self.name = name
        self.support = support
        self.region = region
        self.entries = entries
        self.browsers = browsers
        self.logins = logins
        self.aliases = aliases
        self.organisationTypes = organisationTypes
        self.propertyTypes = propertyTypes
        self.holderNatures = holderNatures
        self.coOwnerships = coOwnerships
        self.contractStatuses = contractStatuses
        self.documentTypes = documentTypes
        self.businessTypes = businessTypes
        self.requiredFields = requiredFields
        self.checklist = checklist
        self.questions = questions
        self.signing = signing
        self.filing = filing
        self.trust = trust
        self.actions = actions
        self.statuses = statuses
        self.mailboxes = mailboxes
        self.lists = lists
        self.messages = messages
        self.severities = severities
        self.registerRules = registerRules
        self.lapse = lapse
        self.dictionaries = dictionaries
    }

}

#if compiler(>=6)
extension Profile: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Profile {
        return
            try Profile(
                schemaVersion: FfiConverterUInt32.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                version: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                support: FfiConverterString.read(from: &buf),
                region: FfiConverterString.read(from: &buf),
                entries: FfiConverterSequenceTypeChoice.read(from: &buf),
                browsers: FfiConverterSequenceTypeBrowser.read(from: &buf),
                logins: FfiConverterSequenceTypeLoginRule.read(from: &buf),
                aliases: FfiConverterSequenceTypeAlias.read(from: &buf),
                organisationTypes: FfiConverterSequenceTypeChoice.read(from: &buf),
                propertyTypes: FfiConverterSequenceTypeChoice.read(from: &buf),
                holderNatures: FfiConverterSequenceTypeChoice.read(from: &buf),
                coOwnerships: FfiConverterSequenceTypeChoice.read(from: &buf),
                contractStatuses: FfiConverterSequenceTypeChoice.read(from: &buf),
                documentTypes: FfiConverterSequenceTypeDocumentType.read(from: &buf),
                businessTypes: FfiConverterSequenceTypeBusinessType.read(from: &buf),
                requiredFields: FfiConverterSequenceTypeRequiredField.read(from: &buf),
                checklist: FfiConverterSequenceTypeChecklistItem.read(from: &buf),
                questions: FfiConverterSequenceTypeQuestion.read(from: &buf),
                signing: FfiConverterTypeSigningRules.read(from: &buf),
                filing: FfiConverterTypeFilingRules.read(from: &buf),
                trust: FfiConverterTypeTrustRules.read(from: &buf),
                actions: FfiConverterSequenceTypeActionRule.read(from: &buf),
                statuses: FfiConverterSequenceTypeRegistryStatus.read(from: &buf),
                mailboxes: FfiConverterSequenceTypeMailboxView.read(from: &buf),
                lists: FfiConverterSequenceTypeListView.read(from: &buf),
                messages: FfiConverterSequenceTypeMessage.read(from: &buf),
                severities: FfiConverterSequenceTypeSeverityRule.read(from: &buf),
                registerRules: FfiConverterSequenceTypeRegisterRule.read(from: &buf),
                lapse: FfiConverterTypeLapseRules.read(from: &buf),
                dictionaries: FfiConverterSequenceTypeDictionaryOverlay.read(from: &buf)
        )
    }

    public static func write(_ value: Profile, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.schemaVersion, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.version, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterString.write(value.support, into: &buf)
        FfiConverterString.write(value.region, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.entries, into: &buf)
        FfiConverterSequenceTypeBrowser.write(value.browsers, into: &buf)
        FfiConverterSequenceTypeLoginRule.write(value.logins, into: &buf)
        FfiConverterSequenceTypeAlias.write(value.aliases, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.organisationTypes, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.propertyTypes, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.holderNatures, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.coOwnerships, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.contractStatuses, into: &buf)
        FfiConverterSequenceTypeDocumentType.write(value.documentTypes, into: &buf)
        FfiConverterSequenceTypeBusinessType.write(value.businessTypes, into: &buf)
        FfiConverterSequenceTypeRequiredField.write(value.requiredFields, into: &buf)
        FfiConverterSequenceTypeChecklistItem.write(value.checklist, into: &buf)
        FfiConverterSequenceTypeQuestion.write(value.questions, into: &buf)
        FfiConverterTypeSigningRules.write(value.signing, into: &buf)
        FfiConverterTypeFilingRules.write(value.filing, into: &buf)
        FfiConverterTypeTrustRules.write(value.trust, into: &buf)
        FfiConverterSequenceTypeActionRule.write(value.actions, into: &buf)
        FfiConverterSequenceTypeRegistryStatus.write(value.statuses, into: &buf)
        FfiConverterSequenceTypeMailboxView.write(value.mailboxes, into: &buf)
        FfiConverterSequenceTypeListView.write(value.lists, into: &buf)
        FfiConverterSequenceTypeMessage.write(value.messages, into: &buf)
        FfiConverterSequenceTypeSeverityRule.write(value.severities, into: &buf)
        FfiConverterSequenceTypeRegisterRule.write(value.registerRules, into: &buf)
        FfiConverterTypeLapseRules.write(value.lapse, into: &buf)
        FfiConverterSequenceTypeDictionaryOverlay.write(value.dictionaries, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfile_lift(_ buf: RustBuffer) throws -> Profile {
    return try FfiConverterTypeProfile.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfile_lower(_ value: Profile) -> RustBuffer {
    return FfiConverterTypeProfile.lower(value)
}

/**
 * One difference between two profiles.
 */
public struct ProfileDifference: Equatable, Hashable {
    /**
     * Where, written like a JSON pointer, but with the id of a rule in place of its position:
     * `/questions/ems_delivery/explanationRequired`.
     */
    public var pointer: String
    /**
     * The canonical JSON text before; none where there was nothing.
     */
    public var before: String?
    /**
     * The canonical JSON text after; none where there is nothing.
     */
    public var after: String?
    /**
     * On what the rule rests after the change, or rested before it was taken out.
     */
    public var basis: Basis?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where, written like a JSON pointer, but with the id of a rule in place of its position:
         * `/questions/ems_delivery/explanationRequired`.
         */pointer: String,
        /**
         * The canonical JSON text before; none where there was nothing.
         */before: String? = nil,
        /**
         * The canonical JSON text after; none where there is nothing.
         */after: String? = nil,
        /**
         * On what the rule rests after the change, or rested before it was taken out.
         */basis: Basis? = nil) {
        self.pointer = pointer
        self.before = before
        self.after = after
        self.basis = basis
    }

}

#if compiler(>=6)
extension ProfileDifference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfileDifference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileDifference {
        return
            try ProfileDifference(
                pointer: FfiConverterString.read(from: &buf),
                before: FfiConverterOptionString.read(from: &buf),
                after: FfiConverterOptionString.read(from: &buf),
                basis: FfiConverterOptionTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: ProfileDifference, into buf: inout [UInt8]) {
        FfiConverterString.write(value.pointer, into: &buf)
        FfiConverterOptionString.write(value.before, into: &buf)
        FfiConverterOptionString.write(value.after, into: &buf)
        FfiConverterOptionTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileDifference_lift(_ buf: RustBuffer) throws -> ProfileDifference {
    return try FfiConverterTypeProfileDifference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileDifference_lower(_ value: ProfileDifference) -> RustBuffer {
    return FfiConverterTypeProfileDifference.lower(value)
}

/**
 * Which profile, in which version.
 */
public struct ProfileRef: Equatable, Hashable {
    /**
     * The profile's id.
     */
    public var id: String
    /**
     * The profile's version.
     */
    public var version: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The profile's id.
         */id: String,
        /**
         * The profile's version.
         */version: String) {
        self.id = id
        self.version = version
    }

}

#if compiler(>=6)
extension ProfileRef: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfileRef: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileRef {
        return
            try ProfileRef(
                id: FfiConverterString.read(from: &buf),
                version: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ProfileRef, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.version, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileRef_lift(_ buf: RustBuffer) throws -> ProfileRef {
    return try FfiConverterTypeProfileRef.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileRef_lower(_ value: ProfileRef) -> RustBuffer {
    return FfiConverterTypeProfileRef.lower(value)
}

/**
 * How far a case has come, in numbers of sub-cases.
 */
public struct Progress: Equatable, Hashable {
    /**
     * Where the case stands.
     */
    public var stage: CaseStage
    /**
     * Sub-cases that still take part.
     */
    public var total: UInt32
    /**
     * Of these: with all personal signatures, or in need of none.
     */
    public var signed: UInt32
    /**
     * Confirmed by the enterprise.
     */
    public var confirmed: UInt32
    /**
     * Tax cleared.
     */
    public var taxCleared: UInt32
    /**
     * 确认不通过.
     */
    public var rejected: UInt32
    /**
     * Filed.
     */
    public var filed: UInt32
    /**
     * Split off, or taken back: no longer part of the total.
     */
    public var withdrawn: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where the case stands.
         */stage: CaseStage,
        /**
         * Sub-cases that still take part.
         */total: UInt32,
        /**
         * Of these: with all personal signatures, or in need of none.
         */signed: UInt32,
        /**
         * Confirmed by the enterprise.
         */confirmed: UInt32,
        /**
         * Tax cleared.
         */taxCleared: UInt32,
        /**
         * 确认不通过.
         */rejected: UInt32,
        /**
         * Filed.
         */filed: UInt32,
        /**
         * Split off, or taken back: no longer part of the total.
         */withdrawn: UInt32) {
        self.stage = stage
        self.total = total
        self.signed = signed
        self.confirmed = confirmed
        self.taxCleared = taxCleared
        self.rejected = rejected
        self.filed = filed
        self.withdrawn = withdrawn
    }

}

#if compiler(>=6)
extension Progress: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProgress: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Progress {
        return
            try Progress(
                stage: FfiConverterTypeCaseStage.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf),
                signed: FfiConverterUInt32.read(from: &buf),
                confirmed: FfiConverterUInt32.read(from: &buf),
                taxCleared: FfiConverterUInt32.read(from: &buf),
                rejected: FfiConverterUInt32.read(from: &buf),
                filed: FfiConverterUInt32.read(from: &buf),
                withdrawn: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Progress, into buf: inout [UInt8]) {
        FfiConverterTypeCaseStage.write(value.stage, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
        FfiConverterUInt32.write(value.signed, into: &buf)
        FfiConverterUInt32.write(value.confirmed, into: &buf)
        FfiConverterUInt32.write(value.taxCleared, into: &buf)
        FfiConverterUInt32.write(value.rejected, into: &buf)
        FfiConverterUInt32.write(value.filed, into: &buf)
        FfiConverterUInt32.write(value.withdrawn, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgress_lift(_ buf: RustBuffer) throws -> Progress {
    return try FfiConverterTypeProgress.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgress_lower(_ value: Progress) -> RustBuffer {
    return FfiConverterTypeProgress.lower(value)
}

/**
 * A development project with its building table. Requirement rows GZ-013, GZ-014.
 */
public struct Project: Equatable, Hashable {
    /**
     * The host's own number for the project.
     */
    public var id: String
    /**
     * 项目名称.
     */
    public var name: String
    /**
     * The developer to whom the project belongs.
     */
    public var developer: Enterprise
    /**
     * 商品房预售许可证号, where there is one.
     */
    public var presalePermit: String
    /**
     * 坐落 of the project.
     */
    public var location: String
    /**
     * The buildings.
     */
    public var buildings: [Building]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's own number for the project.
         */id: String,
        /**
         * 项目名称.
         */name: String,
        /**
         * The developer to whom the project belongs.
         */developer: Enterprise,
        /**
         * 商品房预售许可证号, where there is one.
         */presalePermit: String = "",
        /**
         * 坐落 of the project.
         */location: String = "",
        /**
         * The buildings.
         */buildings: [Building]) {
        self.id = id
        self.name = name
        self.developer = developer
        self.presalePermit = presalePermit
        self.location = location
        self.buildings = buildings
    }

}

#if compiler(>=6)
extension Project: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProject: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Project {
        return
            try Project(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                developer: FfiConverterTypeEnterprise.read(from: &buf),
                presalePermit: FfiConverterString.read(from: &buf),
                location: FfiConverterString.read(from: &buf),
                buildings: FfiConverterSequenceTypeBuilding.read(from: &buf)
        )
    }

    public static func write(_ value: Project, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeEnterprise.write(value.developer, into: &buf)
        FfiConverterString.write(value.presalePermit, into: &buf)
        FfiConverterString.write(value.location, into: &buf)
        FfiConverterSequenceTypeBuilding.write(value.buildings, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProject_lift(_ buf: RustBuffer) throws -> Project {
    return try FfiConverterTypeProject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProject_lower(_ value: Project) -> RustBuffer {
    return FfiConverterTypeProject.lower(value)
}

/**
 * The project a batch belongs to.
 */
public struct ProjectRef: Equatable, Hashable {
    /**
     * The host's own number for the project.
     */
    public var id: String
    /**
     * 项目名称.
     */
    public var name: String
    /**
     * The developer to whom it belongs (GZ-013).
     */
    public var developer: Enterprise

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's own number for the project.
         */id: String,
        /**
         * 项目名称.
         */name: String,
        /**
         * The developer to whom it belongs (GZ-013).
         */developer: Enterprise) {
        self.id = id
        self.name = name
        self.developer = developer
    }

}

#if compiler(>=6)
extension ProjectRef: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProjectRef: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProjectRef {
        return
            try ProjectRef(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                developer: FfiConverterTypeEnterprise.read(from: &buf)
        )
    }

    public static func write(_ value: ProjectRef, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeEnterprise.write(value.developer, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProjectRef_lift(_ buf: RustBuffer) throws -> ProjectRef {
    return try FfiConverterTypeProjectRef.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProjectRef_lower(_ value: ProjectRef) -> RustBuffer {
    return FfiConverterTypeProjectRef.lower(value)
}

/**
 * 不动产情况. Requirement rows GZ-039, GZ-040.
 */
public struct PropertyDetails: Equatable, Hashable {
    /**
     * 不动产单元号.
     */
    public var unitCode: String
    /**
     * 不动产坐落.
     */
    public var location: String
    /**
     * 房屋产权面积.
     */
    public var registeredArea: String
    /**
     * 规划用途.
     */
    public var plannedUse: String
    /**
     * 不动产所属区.
     */
    public var district: String
    /**
     * 不动产权证书号, where one was issued.
     */
    public var certificateNumber: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 不动产单元号.
         */unitCode: String = "",
        /**
         * 不动产坐落.
         */location: String = "",
        /**
         * 房屋产权面积.
         */registeredArea: String = "",
        /**
         * 规划用途.
         */plannedUse: String = "",
        /**
         * 不动产所属区.
         */district: String = "",
        /**
         * 不动产权证书号, where one was issued.
         */certificateNumber: String = "") {
        self.unitCode = unitCode
        self.location = location
        self.registeredArea = registeredArea
        self.plannedUse = plannedUse
        self.district = district
        self.certificateNumber = certificateNumber
    }

}

#if compiler(>=6)
extension PropertyDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePropertyDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PropertyDetails {
        return
            try PropertyDetails(
                unitCode: FfiConverterString.read(from: &buf),
                location: FfiConverterString.read(from: &buf),
                registeredArea: FfiConverterString.read(from: &buf),
                plannedUse: FfiConverterString.read(from: &buf),
                district: FfiConverterString.read(from: &buf),
                certificateNumber: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: PropertyDetails, into buf: inout [UInt8]) {
        FfiConverterString.write(value.unitCode, into: &buf)
        FfiConverterString.write(value.location, into: &buf)
        FfiConverterString.write(value.registeredArea, into: &buf)
        FfiConverterString.write(value.plannedUse, into: &buf)
        FfiConverterString.write(value.district, into: &buf)
        FfiConverterString.write(value.certificateNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePropertyDetails_lift(_ buf: RustBuffer) throws -> PropertyDetails {
    return try FfiConverterTypePropertyDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePropertyDetails_lower(_ value: PropertyDetails) -> RustBuffer {
    return FfiConverterTypePropertyDetails.lower(value)
}

/**
 * One unit (不动产单元) as the contract system shows it. Requirement rows GZ-032 to GZ-035, GZ-044.
 */
public struct PropertyUnit: Equatable, Hashable {
    /**
     * 不动产单元号, 28 characters.
     */
    public var unitCode: String
    /**
     * 坐落: by the house number that the police approved, where no certificate exists yet (GZ-040).
     */
    public var location: String
    /**
     * 网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033).
     */
    public var contractStatus: String
    /**
     * 房屋性质, dictionary A19: name or code.
     */
    public var housingNature: String
    /**
     * 房屋类型, dictionary A18: name or code.
     */
    public var housingType: String
    /**
     * 规划用途, dictionary A17: name or code; one value may hold 、.
     */
    public var plannedUse: String
    /**
     * 建筑面积 in square metres, up to 3 decimals.
     */
    public var buildingArea: String
    /**
     * 套内面积 in square metres; the guide's own heading is damaged (套 / 套数).
     */
    public var innerArea: String
    /**
     * 不动产所属区.
     */
    public var district: String
    /**
     * 不动产权证书号 or 不动产登记证明号, where one was issued.
     */
    public var certificateNumber: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 不动产单元号, 28 characters.
         */unitCode: String,
        /**
         * 坐落: by the house number that the police approved, where no certificate exists yet (GZ-040).
         */location: String = "",
        /**
         * 网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033).
         */contractStatus: String = "",
        /**
         * 房屋性质, dictionary A19: name or code.
         */housingNature: String = "",
        /**
         * 房屋类型, dictionary A18: name or code.
         */housingType: String = "",
        /**
         * 规划用途, dictionary A17: name or code; one value may hold 、.
         */plannedUse: String = "",
        /**
         * 建筑面积 in square metres, up to 3 decimals.
         */buildingArea: String = "",
        /**
         * 套内面积 in square metres; the guide's own heading is damaged (套 / 套数).
         */innerArea: String = "",
        /**
         * 不动产所属区.
         */district: String = "",
        /**
         * 不动产权证书号 or 不动产登记证明号, where one was issued.
         */certificateNumber: String = "") {
        self.unitCode = unitCode
        self.location = location
        self.contractStatus = contractStatus
        self.housingNature = housingNature
        self.housingType = housingType
        self.plannedUse = plannedUse
        self.buildingArea = buildingArea
        self.innerArea = innerArea
        self.district = district
        self.certificateNumber = certificateNumber
    }

}

#if compiler(>=6)
extension PropertyUnit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePropertyUnit: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PropertyUnit {
        return
            try PropertyUnit(
                unitCode: FfiConverterString.read(from: &buf),
                location: FfiConverterString.read(from: &buf),
                contractStatus: FfiConverterString.read(from: &buf),
                housingNature: FfiConverterString.read(from: &buf),
                housingType: FfiConverterString.read(from: &buf),
                plannedUse: FfiConverterString.read(from: &buf),
                buildingArea: FfiConverterString.read(from: &buf),
                innerArea: FfiConverterString.read(from: &buf),
                district: FfiConverterString.read(from: &buf),
                certificateNumber: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: PropertyUnit, into buf: inout [UInt8]) {
        FfiConverterString.write(value.unitCode, into: &buf)
        FfiConverterString.write(value.location, into: &buf)
        FfiConverterString.write(value.contractStatus, into: &buf)
        FfiConverterString.write(value.housingNature, into: &buf)
        FfiConverterString.write(value.housingType, into: &buf)
        FfiConverterString.write(value.plannedUse, into: &buf)
        FfiConverterString.write(value.buildingArea, into: &buf)
        FfiConverterString.write(value.innerArea, into: &buf)
        FfiConverterString.write(value.district, into: &buf)
        FfiConverterString.write(value.certificateNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePropertyUnit_lift(_ buf: RustBuffer) throws -> PropertyUnit {
    return try FfiConverterTypePropertyUnit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePropertyUnit_lower(_ value: PropertyUnit) -> RustBuffer {
    return FfiConverterTypePropertyUnit.lower(value)
}

/**
 * The modules of a code, for a host that draws by itself. It must leave four modules of quiet zone around them.
 */
public struct QrMatrix: Equatable, Hashable {
    /**
     * The version, 1–40; each has four modules more a side.
     */
    public var version: UInt32
    /**
     * Modules a side: 17 and four times the version.
     */
    public var size: UInt32
    /**
     * The mask pattern, 0–7.
     */
    public var mask: UInt32
    /**
     * From top to bottom, from left to right: `1` is dark.
     */
    public var rows: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The version, 1–40; each has four modules more a side.
         */version: UInt32,
        /**
         * Modules a side: 17 and four times the version.
         */size: UInt32,
        /**
         * The mask pattern, 0–7.
         */mask: UInt32,
        /**
         * From top to bottom, from left to right: `1` is dark.
         */rows: [String]) {
        self.version = version
        self.size = size
        self.mask = mask
        self.rows = rows
    }

}

#if compiler(>=6)
extension QrMatrix: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQrMatrix: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QrMatrix {
        return
            try QrMatrix(
                version: FfiConverterUInt32.read(from: &buf),
                size: FfiConverterUInt32.read(from: &buf),
                mask: FfiConverterUInt32.read(from: &buf),
                rows: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: QrMatrix, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterUInt32.write(value.size, into: &buf)
        FfiConverterUInt32.write(value.mask, into: &buf)
        FfiConverterSequenceString.write(value.rows, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQrMatrix_lift(_ buf: RustBuffer) throws -> QrMatrix {
    return try FfiConverterTypeQrMatrix.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQrMatrix_lower(_ value: QrMatrix) -> RustBuffer {
    return FfiConverterTypeQrMatrix.lower(value)
}

/**
 * How a code is drawn.
 */
public struct QrStyle: Equatable, Hashable {
    /**
     * Pixels a module, 1–32. An SVG has it only in its width and height.
     */
    public var scale: UInt32
    /**
     * Light modules around the code, at most 32; the standard asks for 4, and readers need them.
     */
    public var margin: UInt32
    /**
     * What a screen reader says for the SVG.
     */
    public var title: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Pixels a module, 1–32. An SVG has it only in its width and height.
         */scale: UInt32 = UInt32(4),
        /**
         * Light modules around the code, at most 32; the standard asks for 4, and readers need them.
         */margin: UInt32 = UInt32(4),
        /**
         * What a screen reader says for the SVG.
         */title: String = "二维码 QR code") {
        self.scale = scale
        self.margin = margin
        self.title = title
    }

}

#if compiler(>=6)
extension QrStyle: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQrStyle: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QrStyle {
        return
            try QrStyle(
                scale: FfiConverterUInt32.read(from: &buf),
                margin: FfiConverterUInt32.read(from: &buf),
                title: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: QrStyle, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.scale, into: &buf)
        FfiConverterUInt32.write(value.margin, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQrStyle_lift(_ buf: RustBuffer) throws -> QrStyle {
    return try FfiConverterTypeQrStyle.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQrStyle_lower(_ value: QrStyle) -> RustBuffer {
    return FfiConverterTypeQrStyle.lower(value)
}

/**
 * One item of the questionnaire.
 */
public struct Question: Equatable, Hashable {
    /**
     * The id by meaning, such as `building_altered`.
     */
    public var id: String
    /**
     * The item's number on the form.
     */
    public var number: UInt32
    /**
     * The wording; empty where it is not known.
     */
    public var text: String
    /**
     * The shape of its answer.
     */
    public var shape: AnswerShape
    /**
     * Which answer opens the field for details: `true` for 是; none where there is no such field.
     */
    public var explanationOn: Bool?
    /**
     * Whether details are required with that answer.
     */
    public var explanationRequired: Bool
    /**
     * The smallest number, for a number.
     */
    public var minimum: UInt32
    /**
     * When the question applies.
     */
    public var condition: Condition
    /**
     * Whether it must be answered where it applies.
     */
    public var required: Bool
    /**
     * An answer worth a note, such as a refused data-sharing consent (C-61).
     */
    public var noteOn: Bool?
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id by meaning, such as `building_altered`.
         */id: String,
        /**
         * The item's number on the form.
         */number: UInt32,
        /**
         * The wording; empty where it is not known.
         */text: String,
        /**
         * The shape of its answer.
         */shape: AnswerShape,
        /**
         * Which answer opens the field for details: `true` for 是; none where there is no such field.
         */explanationOn: Bool?,
        /**
         * Whether details are required with that answer.
         */explanationRequired: Bool,
        /**
         * The smallest number, for a number.
         */minimum: UInt32,
        /**
         * When the question applies.
         */condition: Condition,
        /**
         * Whether it must be answered where it applies.
         */required: Bool,
        /**
         * An answer worth a note, such as a refused data-sharing consent (C-61).
         */noteOn: Bool?,
        /**
         * On what it rests.
         */basis: Basis) {
        self.id = id
        self.number = number
        self.text = text
        self.shape = shape
        self.explanationOn = explanationOn
        self.explanationRequired = explanationRequired
        self.minimum = minimum
        self.condition = condition
        self.required = required
        self.noteOn = noteOn
        self.basis = basis
    }

}

#if compiler(>=6)
extension Question: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQuestion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Question {
        return
            try Question(
                id: FfiConverterString.read(from: &buf),
                number: FfiConverterUInt32.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                shape: FfiConverterTypeAnswerShape.read(from: &buf),
                explanationOn: FfiConverterOptionBool.read(from: &buf),
                explanationRequired: FfiConverterBool.read(from: &buf),
                minimum: FfiConverterUInt32.read(from: &buf),
                condition: FfiConverterTypeCondition.read(from: &buf),
                required: FfiConverterBool.read(from: &buf),
                noteOn: FfiConverterOptionBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: Question, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterUInt32.write(value.number, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterTypeAnswerShape.write(value.shape, into: &buf)
        FfiConverterOptionBool.write(value.explanationOn, into: &buf)
        FfiConverterBool.write(value.explanationRequired, into: &buf)
        FfiConverterUInt32.write(value.minimum, into: &buf)
        FfiConverterTypeCondition.write(value.condition, into: &buf)
        FfiConverterBool.write(value.required, into: &buf)
        FfiConverterOptionBool.write(value.noteOn, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuestion_lift(_ buf: RustBuffer) throws -> Question {
    return try FfiConverterTypeQuestion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuestion_lower(_ value: Question) -> RustBuffer {
    return FfiConverterTypeQuestion.lower(value)
}

/**
 * All answers of one sub-case.
 */
public struct Questionnaire: Equatable, Hashable {
    /**
     * The answers, in the order of the questions.
     */
    public var answers: [Answer]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The answers, in the order of the questions.
         */answers: [Answer] = []) {
        self.answers = answers
    }

}

#if compiler(>=6)
extension Questionnaire: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQuestionnaire: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Questionnaire {
        return
            try Questionnaire(
                answers: FfiConverterSequenceTypeAnswer.read(from: &buf)
        )
    }

    public static func write(_ value: Questionnaire, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAnswer.write(value.answers, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuestionnaire_lift(_ buf: RustBuffer) throws -> Questionnaire {
    return try FfiConverterTypeQuestionnaire.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuestionnaire_lower(_ value: Questionnaire) -> RustBuffer {
    return FfiConverterTypeQuestionnaire.lower(value)
}

/**
 * One numbered line of the receipt list.
 */
public struct ReceiptLine: Equatable, Hashable {
    /**
     * 序号, from 1.
     */
    public var number: UInt32
    /**
     * The item.
     */
    public var item: String
    /**
     * 材料名称: the profile's name of the item; the item itself where the profile does not know it.
     */
    public var name: Label
    /**
     * 份数: how many files were given.
     */
    public var copies: UInt32
    /**
     * 页数 of all files together; none where the pages of one are not known.
     */
    public var pages: UInt32?
    /**
     * Whether it came from the shared list (GZ-051).
     */
    public var shared: Bool
    /**
     * The files' own numbers, in order.
     */
    public var files: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 序号, from 1.
         */number: UInt32,
        /**
         * The item.
         */item: String,
        /**
         * 材料名称: the profile's name of the item; the item itself where the profile does not know it.
         */name: Label,
        /**
         * 份数: how many files were given.
         */copies: UInt32,
        /**
         * 页数 of all files together; none where the pages of one are not known.
         */pages: UInt32? = nil,
        /**
         * Whether it came from the shared list (GZ-051).
         */shared: Bool,
        /**
         * The files' own numbers, in order.
         */files: [String]) {
        self.number = number
        self.item = item
        self.name = name
        self.copies = copies
        self.pages = pages
        self.shared = shared
        self.files = files
    }

}

#if compiler(>=6)
extension ReceiptLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReceiptLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReceiptLine {
        return
            try ReceiptLine(
                number: FfiConverterUInt32.read(from: &buf),
                item: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                copies: FfiConverterUInt32.read(from: &buf),
                pages: FfiConverterOptionUInt32.read(from: &buf),
                shared: FfiConverterBool.read(from: &buf),
                files: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: ReceiptLine, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.number, into: &buf)
        FfiConverterString.write(value.item, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterUInt32.write(value.copies, into: &buf)
        FfiConverterOptionUInt32.write(value.pages, into: &buf)
        FfiConverterBool.write(value.shared, into: &buf)
        FfiConverterSequenceString.write(value.files, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReceiptLine_lift(_ buf: RustBuffer) throws -> ReceiptLine {
    return try FfiConverterTypeReceiptLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReceiptLine_lower(_ value: ReceiptLine) -> RustBuffer {
    return FfiConverterTypeReceiptLine.lower(value)
}

/**
 * The receipt list of one sub-case.
 */
public struct ReceiptList: Equatable, Hashable {
    /**
     * The lines: items of the checklist in its order, then the others in the order they were given.
     */
    public var lines: [ReceiptLine]
    /**
     * All copies.
     */
    public var copies: UInt32
    /**
     * All pages; none where those of one line are not known.
     */
    public var pages: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The lines: items of the checklist in its order, then the others in the order they were given.
         */lines: [ReceiptLine],
        /**
         * All copies.
         */copies: UInt32,
        /**
         * All pages; none where those of one line are not known.
         */pages: UInt32? = nil) {
        self.lines = lines
        self.copies = copies
        self.pages = pages
    }

}

#if compiler(>=6)
extension ReceiptList: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReceiptList: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReceiptList {
        return
            try ReceiptList(
                lines: FfiConverterSequenceTypeReceiptLine.read(from: &buf),
                copies: FfiConverterUInt32.read(from: &buf),
                pages: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ReceiptList, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeReceiptLine.write(value.lines, into: &buf)
        FfiConverterUInt32.write(value.copies, into: &buf)
        FfiConverterOptionUInt32.write(value.pages, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReceiptList_lift(_ buf: RustBuffer) throws -> ReceiptList {
    return try FfiConverterTypeReceiptList.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReceiptList_lower(_ value: ReceiptList) -> RustBuffer {
    return FfiConverterTypeReceiptList.lower(value)
}

/**
 * Why a command was not carried out: everything that stands against it.
 */
public struct Refusal: Equatable, Hashable {
    /**
     * All that is unmet; never empty.
     */
    public var unmet: [Unmet]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * All that is unmet; never empty.
         */unmet: [Unmet]) {
        self.unmet = unmet
    }

}

#if compiler(>=6)
extension Refusal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefusal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Refusal {
        return
            try Refusal(
                unmet: FfiConverterSequenceTypeUnmet.read(from: &buf)
        )
    }

    public static func write(_ value: Refusal, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeUnmet.write(value.unmet, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefusal_lift(_ buf: RustBuffer) throws -> Refusal {
    return try FfiConverterTypeRefusal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefusal_lower(_ value: Refusal) -> RustBuffer {
    return FfiConverterTypeRefusal.lower(value)
}

/**
 * A division: one name of one six-digit code, and the years in which it was listed.
 */
public struct Region: Equatable, Hashable {
    /**
     * Six digits: province, prefecture, county.
     */
    public var code: String
    /**
     * Its name, such as 从化市.
     */
    public var name: String
    /**
     * The first year in which it was listed; absent: since the first list (1980).
     */
    public var from: UInt32?
    /**
     * The first year in which it was no longer listed; absent: it is current.
     */
    public var to: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Six digits: province, prefecture, county.
         */code: String,
        /**
         * Its name, such as 从化市.
         */name: String,
        /**
         * The first year in which it was listed; absent: since the first list (1980).
         */from: UInt32? = nil,
        /**
         * The first year in which it was no longer listed; absent: it is current.
         */to: UInt32? = nil) {
        self.code = code
        self.name = name
        self.from = from
        self.to = to
    }

}

#if compiler(>=6)
extension Region: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Region {
        return
            try Region(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                from: FfiConverterOptionUInt32.read(from: &buf),
                to: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Region, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionUInt32.write(value.from, into: &buf)
        FfiConverterOptionUInt32.write(value.to, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegion_lift(_ buf: RustBuffer) throws -> Region {
    return try FfiConverterTypeRegion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegion_lower(_ value: Region) -> RustBuffer {
    return FfiConverterTypeRegion.lower(value)
}

/**
 * What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
 * facts; which of them stop a business is data of the profile.
 */
public struct RegisterFact: Equatable, Hashable {
    /**
     * The unit code, or the first 19 characters for a whole parcel.
     */
    public var subject: String
    /**
     * What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
     * `open_case` (the unit stands in another open case); an open list.
     */
    public var kind: String
    /**
     * The register's own number for it.
     */
    public var reference: String
    /**
     * Whether the registry has let this case pass in spite of it.
     */
    public var excepted: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The unit code, or the first 19 characters for a whole parcel.
         */subject: String,
        /**
         * What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
         * `open_case` (the unit stands in another open case); an open list.
         */kind: String,
        /**
         * The register's own number for it.
         */reference: String = "",
        /**
         * Whether the registry has let this case pass in spite of it.
         */excepted: Bool = false) {
        self.subject = subject
        self.kind = kind
        self.reference = reference
        self.excepted = excepted
    }

}

#if compiler(>=6)
extension RegisterFact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegisterFact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegisterFact {
        return
            try RegisterFact(
                subject: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                reference: FfiConverterString.read(from: &buf),
                excepted: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: RegisterFact, into buf: inout [UInt8]) {
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.reference, into: &buf)
        FfiConverterBool.write(value.excepted, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterFact_lift(_ buf: RustBuffer) throws -> RegisterFact {
    return try FfiConverterTypeRegisterFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterFact_lower(_ value: RegisterFact) -> RustBuffer {
    return FfiConverterTypeRegisterFact.lower(value)
}

/**
 * A register fact that stands against a business, or deserves a look.
 */
public struct RegisterRule: Equatable, Hashable {
    /**
     * The kind of fact, such as `seizure`.
     */
    public var kind: String
    /**
     * What the fact must stand against: a whole parcel, one unit, or either.
     */
    public var subject: RegisterSubject
    /**
     * Its name.
     */
    public var name: Label
    /**
     * When the rule applies.
     */
    public var condition: Condition
    /**
     * How grave it is.
     */
    public var severity: Severity
    /**
     * Whether a fact that the registry excepted passes.
     */
    public var exceptionAllowed: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The kind of fact, such as `seizure`.
         */kind: String,
        /**
         * What the fact must stand against: a whole parcel, one unit, or either.
         */subject: RegisterSubject,
        /**
         * Its name.
         */name: Label,
        /**
         * When the rule applies.
         */condition: Condition,
        /**
         * How grave it is.
         */severity: Severity,
        /**
         * Whether a fact that the registry excepted passes.
         */exceptionAllowed: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.kind = kind
        self.subject = subject
        self.name = name
        self.condition = condition
        self.severity = severity
        self.exceptionAllowed = exceptionAllowed
        self.basis = basis
    }

}

#if compiler(>=6)
extension RegisterRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegisterRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegisterRule {
        return
            try RegisterRule(
                kind: FfiConverterString.read(from: &buf),
                subject: FfiConverterTypeRegisterSubject.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                condition: FfiConverterTypeCondition.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                exceptionAllowed: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: RegisterRule, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterTypeRegisterSubject.write(value.subject, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterTypeCondition.write(value.condition, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterBool.write(value.exceptionAllowed, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterRule_lift(_ buf: RustBuffer) throws -> RegisterRule {
    return try FfiConverterTypeRegisterRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterRule_lower(_ value: RegisterRule) -> RustBuffer {
    return FfiConverterTypeRegisterRule.lower(value)
}

/**
 * A status that the registry reports after filing (GZ-101); the list is open.
 */
public struct RegistryStatus: Equatable, Hashable {
    /**
     * The code.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * Statuses from which it is expected to follow; another is a warning only (C-17).
     */
    public var after: [String]
    /**
     * Whether the case ends with it.
     */
    public var last: Bool
    /**
     * The code in the national dictionary A31; empty where there is none.
     */
    public var nationalCode: String
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: String,
        /**
         * Its name.
         */name: Label,
        /**
         * Statuses from which it is expected to follow; another is a warning only (C-17).
         */after: [String],
        /**
         * Whether the case ends with it.
         */last: Bool,
        /**
         * The code in the national dictionary A31; empty where there is none.
         */nationalCode: String,
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.name = name
        self.after = after
        self.last = last
        self.nationalCode = nationalCode
        self.basis = basis
    }

}

#if compiler(>=6)
extension RegistryStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegistryStatus: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegistryStatus {
        return
            try RegistryStatus(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                after: FfiConverterSequenceString.read(from: &buf),
                last: FfiConverterBool.read(from: &buf),
                nationalCode: FfiConverterString.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: RegistryStatus, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterSequenceString.write(value.after, into: &buf)
        FfiConverterBool.write(value.last, into: &buf)
        FfiConverterString.write(value.nationalCode, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistryStatus_lift(_ buf: RustBuffer) throws -> RegistryStatus {
    return try FfiConverterTypeRegistryStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegistryStatus_lower(_ value: RegistryStatus) -> RustBuffer {
    return FfiConverterTypeRegistryStatus.lower(value)
}

/**
 * The step that mends: a command, or something outside the case.
 */
public struct Remedy: Equatable, Hashable {
    /**
     * The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
     * (`host.raise_account_level`, `host.wait`).
     */
    public var action: String
    /**
     * The sub-case on which it acts, where it acts on one.
     */
    public var subCase: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
         * (`host.raise_account_level`, `host.wait`).
         */action: String,
        /**
         * The sub-case on which it acts, where it acts on one.
         */subCase: String? = nil) {
        self.action = action
        self.subCase = subCase
    }

}

#if compiler(>=6)
extension Remedy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRemedy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Remedy {
        return
            try Remedy(
                action: FfiConverterString.read(from: &buf),
                subCase: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Remedy, into buf: inout [UInt8]) {
        FfiConverterString.write(value.action, into: &buf)
        FfiConverterOptionString.write(value.subCase, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRemedy_lift(_ buf: RustBuffer) throws -> Remedy {
    return try FfiConverterTypeRemedy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRemedy_lower(_ value: Remedy) -> RustBuffer {
    return FfiConverterTypeRemedy.lower(value)
}

/**
 * All findings of one check, in document order.
 */
public struct Report: Equatable, Hashable {
    /**
     * The findings.
     */
    public var findings: [Finding]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The findings.
         */findings: [Finding]) {
        self.findings = findings
    }

    /**
     * Whether nothing of severity error was found.
     */
public func isAcceptable()throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_fn_method_report_is_acceptable(
            FfiConverterTypeReport_lower(self),uniffiCallStatus
    )
})
}

}

#if compiler(>=6)
extension Report: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Report {
        return
            try Report(
                findings: FfiConverterSequenceTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: Report, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReport_lift(_ buf: RustBuffer) throws -> Report {
    return try FfiConverterTypeReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReport_lower(_ value: Report) -> RustBuffer {
    return FfiConverterTypeReport.lower(value)
}

/**
 * A field of the form that must be filled in (the red star, GZ-020).
 */
public struct RequiredField: Equatable, Hashable {
    /**
     * The field, as a pointer pattern into the application with `*` for every row: `/buyers/&#42;/name`.
     */
    public var field: String
    /**
     * Its name on the form.
     */
    public var name: Label
    /**
     * When it is required.
     */
    public var condition: Condition
    /**
     * How grave its absence is.
     */
    public var severity: Severity
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The field, as a pointer pattern into the application with `*` for every row: `/buyers/&#42;/name`.
         */field: String,
        /**
         * Its name on the form.
         */name: Label,
        /**
         * When it is required.
         */condition: Condition,
        /**
         * How grave its absence is.
         */severity: Severity,
        /**
         * On what it rests.
         */basis: Basis) {
        self.field = field
        self.name = name
        self.condition = condition
        self.severity = severity
        self.basis = basis
    }

}

#if compiler(>=6)
extension RequiredField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRequiredField: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequiredField {
        return
            try RequiredField(
                field: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                condition: FfiConverterTypeCondition.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: RequiredField, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterTypeCondition.write(value.condition, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequiredField_lift(_ buf: RustBuffer) throws -> RequiredField {
    return try FfiConverterTypeRequiredField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequiredField_lower(_ value: RequiredField) -> RustBuffer {
    return FfiConverterTypeRequiredField.lower(value)
}

/**
 * One row: what is required, and where that is written.
 */
public struct RequirementRow: Equatable, Hashable {
    /**
     * The row's id, such as `GZ-083`.
     */
    public var id: String
    /**
     * What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
     * `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
     * disagree or are silent.
     */
    public var kind: String
    /**
     * What is required, or what is unclear.
     */
    public var statement: String
    /**
     * How the library settles what is unclear; empty for all other kinds.
     */
    public var resolution: String
    /**
     * Title of the document it comes from; several are joined with 、.
     */
    public var document: String
    /**
     * Section, step or figure; empty where none can be named.
     */
    public var section: String
    /**
     * The words of the source, where the row has them.
     */
    public var quote: String
    /**
     * Other rows it speaks of.
     */
    public var related: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The row's id, such as `GZ-083`.
         */id: String,
        /**
         * What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
         * `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
         * disagree or are silent.
         */kind: String,
        /**
         * What is required, or what is unclear.
         */statement: String,
        /**
         * How the library settles what is unclear; empty for all other kinds.
         */resolution: String = "",
        /**
         * Title of the document it comes from; several are joined with 、.
         */document: String,
        /**
         * Section, step or figure; empty where none can be named.
         */section: String,
        /**
         * The words of the source, where the row has them.
         */quote: String = "",
        /**
         * Other rows it speaks of.
         */related: [String] = []) {
        self.id = id
        self.kind = kind
        self.statement = statement
        self.resolution = resolution
        self.document = document
        self.section = section
        self.quote = quote
        self.related = related
    }

}

#if compiler(>=6)
extension RequirementRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRequirementRow: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequirementRow {
        return
            try RequirementRow(
                id: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                statement: FfiConverterString.read(from: &buf),
                resolution: FfiConverterString.read(from: &buf),
                document: FfiConverterString.read(from: &buf),
                section: FfiConverterString.read(from: &buf),
                quote: FfiConverterString.read(from: &buf),
                related: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: RequirementRow, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.statement, into: &buf)
        FfiConverterString.write(value.resolution, into: &buf)
        FfiConverterString.write(value.document, into: &buf)
        FfiConverterString.write(value.section, into: &buf)
        FfiConverterString.write(value.quote, into: &buf)
        FfiConverterSequenceString.write(value.related, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequirementRow_lift(_ buf: RustBuffer) throws -> RequirementRow {
    return try FfiConverterTypeRequirementRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequirementRow_lower(_ value: RequirementRow) -> RustBuffer {
    return FfiConverterTypeRequirementRow.lower(value)
}

/**
 * The end of a grant before its time.
 */
public struct Revocation: Equatable, Hashable {
    /**
     * When.
     */
    public var at: Instant
    /**
     * Why.
     */
    public var cause: RevocationCause

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */at: Instant,
        /**
         * Why.
         */cause: RevocationCause) {
        self.at = at
        self.cause = cause
    }

}

#if compiler(>=6)
extension Revocation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRevocation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Revocation {
        return
            try Revocation(
                at: FfiConverterTypeInstant.read(from: &buf),
                cause: FfiConverterTypeRevocationCause.read(from: &buf)
        )
    }

    public static func write(_ value: Revocation, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeRevocationCause.write(value.cause, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevocation_lift(_ buf: RustBuffer) throws -> Revocation {
    return try FfiConverterTypeRevocation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevocation_lower(_ value: Revocation) -> RustBuffer {
    return FfiConverterTypeRevocation.lower(value)
}

/**
 * One room on a floor of the building table.
 */
public struct Room: Equatable, Hashable {
    /**
     * What the door says, such as `1702`.
     */
    public var label: String
    /**
     * How many columns the room takes in the grid; 1 where nothing is said.
     */
    public var span: UInt32
    /**
     * The unit.
     */
    public var unit: PropertyUnit

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the door says, such as `1702`.
         */label: String,
        /**
         * How many columns the room takes in the grid; 1 where nothing is said.
         */span: UInt32 = UInt32(1),
        /**
         * The unit.
         */unit: PropertyUnit) {
        self.label = label
        self.span = span
        self.unit = unit
    }

}

#if compiler(>=6)
extension Room: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoom: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Room {
        return
            try Room(
                label: FfiConverterString.read(from: &buf),
                span: FfiConverterUInt32.read(from: &buf),
                unit: FfiConverterTypePropertyUnit.read(from: &buf)
        )
    }

    public static func write(_ value: Room, into buf: inout [UInt8]) {
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterUInt32.write(value.span, into: &buf)
        FfiConverterTypePropertyUnit.write(value.unit, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoom_lift(_ buf: RustBuffer) throws -> Room {
    return try FfiConverterTypeRoom.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoom_lower(_ value: Room) -> RustBuffer {
    return FfiConverterTypeRoom.lower(value)
}

/**
 * A seal.
 */
public struct Seal: Equatable, Hashable {
    /**
     * Its id.
     */
    public var id: String
    /**
     * 印章名称.
     */
    public var name: String
    /**
     * Code of its kind.
     */
    public var kind: String
    /**
     * 印章颜色; empty where it was not asked for.
     */
    public var colour: String
    /**
     * Whose it is, for a seal of a person.
     */
    public var owner: Principal?
    /**
     * Id of the application from which it came.
     */
    public var application: String
    /**
     * When it was applied for.
     */
    public var applied: Instant
    /**
     * When it was issued.
     */
    public var issued: Instant?
    /**
     * Whether it must be claimed before it can be used by anyone.
     */
    public var claimFirst: Bool
    /**
     * Its time of use, as it was known over time; the newest last.
     */
    public var validity: [ValidityRecord]
    /**
     * The copies.
     */
    public var claims: [Claim]
    /**
     * Its certificates; the newest last.
     */
    public var certificates: [CertificateUse]
    /**
     * When it was suspended.
     */
    public var suspensions: [Suspension]
    /**
     * Its Ukeys; the newest last.
     */
    public var ukeys: [UkeyBinding]
    /**
     * Its end.
     */
    public var cancelled: Cancellation?
    /**
     * The seal that came in its place (SZ-062).
     */
    public var replacedBy: String?
    /**
     * Digest of the template or image, for a custom seal.
     */
    public var image: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id.
         */id: String,
        /**
         * 印章名称.
         */name: String,
        /**
         * Code of its kind.
         */kind: String,
        /**
         * 印章颜色; empty where it was not asked for.
         */colour: String = "",
        /**
         * Whose it is, for a seal of a person.
         */owner: Principal? = nil,
        /**
         * Id of the application from which it came.
         */application: String,
        /**
         * When it was applied for.
         */applied: Instant,
        /**
         * When it was issued.
         */issued: Instant? = nil,
        /**
         * Whether it must be claimed before it can be used by anyone.
         */claimFirst: Bool,
        /**
         * Its time of use, as it was known over time; the newest last.
         */validity: [ValidityRecord] = [],
        /**
         * The copies.
         */claims: [Claim] = [],
        /**
         * Its certificates; the newest last.
         */certificates: [CertificateUse] = [],
        /**
         * When it was suspended.
         */suspensions: [Suspension] = [],
        /**
         * Its Ukeys; the newest last.
         */ukeys: [UkeyBinding] = [],
        /**
         * Its end.
         */cancelled: Cancellation? = nil,
        /**
         * The seal that came in its place (SZ-062).
         */replacedBy: String? = nil,
        /**
         * Digest of the template or image, for a custom seal.
         */image: String = "") {
        self.id = id
        self.name = name
        self.kind = kind
        self.colour = colour
        self.owner = owner
        self.application = application
        self.applied = applied
        self.issued = issued
        self.claimFirst = claimFirst
        self.validity = validity
        self.claims = claims
        self.certificates = certificates
        self.suspensions = suspensions
        self.ukeys = ukeys
        self.cancelled = cancelled
        self.replacedBy = replacedBy
        self.image = image
    }

}

#if compiler(>=6)
extension Seal: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeal: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Seal {
        return
            try Seal(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                colour: FfiConverterString.read(from: &buf),
                owner: FfiConverterOptionTypePrincipal.read(from: &buf),
                application: FfiConverterString.read(from: &buf),
                applied: FfiConverterTypeInstant.read(from: &buf),
                issued: FfiConverterOptionTypeInstant.read(from: &buf),
                claimFirst: FfiConverterBool.read(from: &buf),
                validity: FfiConverterSequenceTypeValidityRecord.read(from: &buf),
                claims: FfiConverterSequenceTypeClaim.read(from: &buf),
                certificates: FfiConverterSequenceTypeCertificateUse.read(from: &buf),
                suspensions: FfiConverterSequenceTypeSuspension.read(from: &buf),
                ukeys: FfiConverterSequenceTypeUkeyBinding.read(from: &buf),
                cancelled: FfiConverterOptionTypeCancellation.read(from: &buf),
                replacedBy: FfiConverterOptionString.read(from: &buf),
                image: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Seal, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.colour, into: &buf)
        FfiConverterOptionTypePrincipal.write(value.owner, into: &buf)
        FfiConverterString.write(value.application, into: &buf)
        FfiConverterTypeInstant.write(value.applied, into: &buf)
        FfiConverterOptionTypeInstant.write(value.issued, into: &buf)
        FfiConverterBool.write(value.claimFirst, into: &buf)
        FfiConverterSequenceTypeValidityRecord.write(value.validity, into: &buf)
        FfiConverterSequenceTypeClaim.write(value.claims, into: &buf)
        FfiConverterSequenceTypeCertificateUse.write(value.certificates, into: &buf)
        FfiConverterSequenceTypeSuspension.write(value.suspensions, into: &buf)
        FfiConverterSequenceTypeUkeyBinding.write(value.ukeys, into: &buf)
        FfiConverterOptionTypeCancellation.write(value.cancelled, into: &buf)
        FfiConverterOptionString.write(value.replacedBy, into: &buf)
        FfiConverterString.write(value.image, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeal_lift(_ buf: RustBuffer) throws -> Seal {
    return try FfiConverterTypeSeal.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeal_lower(_ value: Seal) -> RustBuffer {
    return FfiConverterTypeSeal.lower(value)
}

/**
 * The state of a seal account, which is also the snapshot to be stored.
 */
public struct SealAccountState: Equatable, Hashable {
    /**
     * The bookkeeping.
     */
    public var book: Book
    /**
     * Id of the account.
     */
    public var accountId: String
    /**
     * What the licence said over time; the newest last.
     */
    public var licences: [LicenceRecord]
    /**
     * The persons.
     */
    public var persons: [PersonRecord]
    /**
     * The seals, in the order of their coming.
     */
    public var seals: [Seal]
    /**
     * The grants, in the order of their making.
     */
    public var grants: [Grant]
    /**
     * The window applications.
     */
    public var applications: [WindowApplication]
    /**
     * The newest form (GS-004).
     */
    public var form: SealForm?
    /**
     * 刻制 of the physical seal.
     */
    public var engraved: [FlagRecord]
    /**
     * 备案 of the physical seal.
     */
    public var filed: [FlagRecord]
    /**
     * Access of the enterprise's own system (SZ-080).
     */
    public var systemAccess: [FlagRecord]
    /**
     * Filing of the enterprise's HSM (SZ-082).
     */
    public var hsm: [FlagRecord]
    /**
     * That secrets were set.
     */
    public var secrets: [SecretRecord]
    /**
     * Uses of the seals.
     */
    public var uses: [SealUse]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The bookkeeping.
         */book: Book,
        /**
         * Id of the account.
         */accountId: String,
        /**
         * What the licence said over time; the newest last.
         */licences: [LicenceRecord],
        /**
         * The persons.
         */persons: [PersonRecord],
        /**
         * The seals, in the order of their coming.
         */seals: [Seal],
        /**
         * The grants, in the order of their making.
         */grants: [Grant],
        /**
         * The window applications.
         */applications: [WindowApplication],
        /**
         * The newest form (GS-004).
         */form: SealForm? = nil,
        /**
         * 刻制 of the physical seal.
         */engraved: [FlagRecord] = [],
        /**
         * 备案 of the physical seal.
         */filed: [FlagRecord] = [],
        /**
         * Access of the enterprise's own system (SZ-080).
         */systemAccess: [FlagRecord] = [],
        /**
         * Filing of the enterprise's HSM (SZ-082).
         */hsm: [FlagRecord] = [],
        /**
         * That secrets were set.
         */secrets: [SecretRecord] = [],
        /**
         * Uses of the seals.
         */uses: [SealUse] = []) {
        self.book = book
        self.accountId = accountId
        self.licences = licences
        self.persons = persons
        self.seals = seals
        self.grants = grants
        self.applications = applications
        self.form = form
        self.engraved = engraved
        self.filed = filed
        self.systemAccess = systemAccess
        self.hsm = hsm
        self.secrets = secrets
        self.uses = uses
    }

}

#if compiler(>=6)
extension SealAccountState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealAccountState: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealAccountState {
        return
            try SealAccountState(
                book: FfiConverterTypeBook.read(from: &buf),
                accountId: FfiConverterString.read(from: &buf),
                licences: FfiConverterSequenceTypeLicenceRecord.read(from: &buf),
                persons: FfiConverterSequenceTypePersonRecord.read(from: &buf),
                seals: FfiConverterSequenceTypeSeal.read(from: &buf),
                grants: FfiConverterSequenceTypeGrant.read(from: &buf),
                applications: FfiConverterSequenceTypeWindowApplication.read(from: &buf),
                form: FfiConverterOptionTypeSealForm.read(from: &buf),
                engraved: FfiConverterSequenceTypeFlagRecord.read(from: &buf),
                filed: FfiConverterSequenceTypeFlagRecord.read(from: &buf),
                systemAccess: FfiConverterSequenceTypeFlagRecord.read(from: &buf),
                hsm: FfiConverterSequenceTypeFlagRecord.read(from: &buf),
                secrets: FfiConverterSequenceTypeSecretRecord.read(from: &buf),
                uses: FfiConverterSequenceTypeSealUse.read(from: &buf)
        )
    }

    public static func write(_ value: SealAccountState, into buf: inout [UInt8]) {
        FfiConverterTypeBook.write(value.book, into: &buf)
        FfiConverterString.write(value.accountId, into: &buf)
        FfiConverterSequenceTypeLicenceRecord.write(value.licences, into: &buf)
        FfiConverterSequenceTypePersonRecord.write(value.persons, into: &buf)
        FfiConverterSequenceTypeSeal.write(value.seals, into: &buf)
        FfiConverterSequenceTypeGrant.write(value.grants, into: &buf)
        FfiConverterSequenceTypeWindowApplication.write(value.applications, into: &buf)
        FfiConverterOptionTypeSealForm.write(value.form, into: &buf)
        FfiConverterSequenceTypeFlagRecord.write(value.engraved, into: &buf)
        FfiConverterSequenceTypeFlagRecord.write(value.filed, into: &buf)
        FfiConverterSequenceTypeFlagRecord.write(value.systemAccess, into: &buf)
        FfiConverterSequenceTypeFlagRecord.write(value.hsm, into: &buf)
        FfiConverterSequenceTypeSecretRecord.write(value.secrets, into: &buf)
        FfiConverterSequenceTypeSealUse.write(value.uses, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAccountState_lift(_ buf: RustBuffer) throws -> SealAccountState {
    return try FfiConverterTypeSealAccountState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAccountState_lower(_ value: SealAccountState) -> RustBuffer {
    return FfiConverterTypeSealAccountState.lower(value)
}

/**
 * A seal act of the enterprise.
 */
public struct SealAct: Equatable, Hashable {
    /**
     * When.
     */
    public var at: Instant
    /**
     * What the seal platform reports.
     */
    public var evidence: Evidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */at: Instant,
        /**
         * What the seal platform reports.
         */evidence: Evidence) {
        self.at = at
        self.evidence = evidence
    }

}

#if compiler(>=6)
extension SealAct: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealAct: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealAct {
        return
            try SealAct(
                at: FfiConverterTypeInstant.read(from: &buf),
                evidence: FfiConverterTypeEvidence.read(from: &buf)
        )
    }

    public static func write(_ value: SealAct, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeEvidence.write(value.evidence, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAct_lift(_ buf: RustBuffer) throws -> SealAct {
    return try FfiConverterTypeSealAct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAct_lower(_ value: SealAct) -> RustBuffer {
    return FfiConverterTypeSealAct.lower(value)
}

/**
 * The answer: yes, by which right; or everything that stands against it.
 */
public struct SealAnswer: Equatable, Hashable {
    /**
     * Whether it is allowed, but for the evidence that only the moment brings.
     */
    public var allowed: Bool
    /**
     * Otherwise why not, who can mend each reason, and by which operation.
     */
    public var unmet: [Unmet]
    /**
     * The capacity in which it would be done; none where there is none.
     */
    public var actingAs: Role?
    /**
     * The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise.
     */
    public var chain: [GrantLink]
    /**
     * On what the platform's rule for this operation and channel rests; none where it has no rule.
     */
    public var basis: Basis?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether it is allowed, but for the evidence that only the moment brings.
         */allowed: Bool,
        /**
         * Otherwise why not, who can mend each reason, and by which operation.
         */unmet: [Unmet],
        /**
         * The capacity in which it would be done; none where there is none.
         */actingAs: Role? = nil,
        /**
         * The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise.
         */chain: [GrantLink],
        /**
         * On what the platform's rule for this operation and channel rests; none where it has no rule.
         */basis: Basis? = nil) {
        self.allowed = allowed
        self.unmet = unmet
        self.actingAs = actingAs
        self.chain = chain
        self.basis = basis
    }

}

#if compiler(>=6)
extension SealAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealAnswer {
        return
            try SealAnswer(
                allowed: FfiConverterBool.read(from: &buf),
                unmet: FfiConverterSequenceTypeUnmet.read(from: &buf),
                actingAs: FfiConverterOptionTypeRole.read(from: &buf),
                chain: FfiConverterSequenceTypeGrantLink.read(from: &buf),
                basis: FfiConverterOptionTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SealAnswer, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.allowed, into: &buf)
        FfiConverterSequenceTypeUnmet.write(value.unmet, into: &buf)
        FfiConverterOptionTypeRole.write(value.actingAs, into: &buf)
        FfiConverterSequenceTypeGrantLink.write(value.chain, into: &buf)
        FfiConverterOptionTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAnswer_lift(_ buf: RustBuffer) throws -> SealAnswer {
    return try FfiConverterTypeSealAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAnswer_lower(_ value: SealAnswer) -> RustBuffer {
    return FfiConverterTypeSealAnswer.lower(value)
}

/**
 * One line of 印章变动: what happened to the enterprise's seals (KB-015, KB-024).
 */
public struct SealChange: Equatable, Hashable {
    /**
     * When.
     */
    public var at: Instant
    /**
     * The seal.
     */
    public var seal: String
    /**
     * Its name.
     */
    public var name: String
    /**
     * What.
     */
    public var kind: SealChangeKind
    /**
     * The reason, Ukey or certificate, where there is one; empty otherwise.
     */
    public var detail: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */at: Instant,
        /**
         * The seal.
         */seal: String,
        /**
         * Its name.
         */name: String,
        /**
         * What.
         */kind: SealChangeKind,
        /**
         * The reason, Ukey or certificate, where there is one; empty otherwise.
         */detail: String) {
        self.at = at
        self.seal = seal
        self.name = name
        self.kind = kind
        self.detail = detail
    }

}

#if compiler(>=6)
extension SealChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealChange {
        return
            try SealChange(
                at: FfiConverterTypeInstant.read(from: &buf),
                seal: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeSealChangeKind.read(from: &buf),
                detail: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SealChange, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterString.write(value.seal, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeSealChangeKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.detail, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealChange_lift(_ buf: RustBuffer) throws -> SealChange {
    return try FfiConverterTypeSealChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealChange_lower(_ value: SealChange) -> RustBuffer {
    return FfiConverterTypeSealChange.lower(value)
}

/**
 * A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
 */
public struct SealCommand: Equatable, Hashable {
    /**
     * The caller's own id for this command, unique within the account.
     */
    public var id: String
    /**
     * The version that the caller has seen; none to accept any.
     */
    public var expectedVersion: UInt32?
    /**
     * What to do.
     */
    public var action: SealAction
    /**
     * On which channel; none for what the platform itself reports.
     */
    public var channel: Channel?
    /**
     * What the host has verified for this command, such as a face check. Never a secret itself.
     */
    public var evidence: [Evidence]
    /**
     * Checks that the host has tried for this command, and that failed.
     */
    public var failed: [FailedCheck]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's own id for this command, unique within the account.
         */id: String,
        /**
         * The version that the caller has seen; none to accept any.
         */expectedVersion: UInt32? = nil,
        /**
         * What to do.
         */action: SealAction,
        /**
         * On which channel; none for what the platform itself reports.
         */channel: Channel? = nil,
        /**
         * What the host has verified for this command, such as a face check. Never a secret itself.
         */evidence: [Evidence] = [],
        /**
         * Checks that the host has tried for this command, and that failed.
         */failed: [FailedCheck] = []) {
        self.id = id
        self.expectedVersion = expectedVersion
        self.action = action
        self.channel = channel
        self.evidence = evidence
        self.failed = failed
    }

}

#if compiler(>=6)
extension SealCommand: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealCommand: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealCommand {
        return
            try SealCommand(
                id: FfiConverterString.read(from: &buf),
                expectedVersion: FfiConverterOptionUInt32.read(from: &buf),
                action: FfiConverterTypeSealAction.read(from: &buf),
                channel: FfiConverterOptionTypeChannel.read(from: &buf),
                evidence: FfiConverterSequenceTypeEvidence.read(from: &buf),
                failed: FfiConverterSequenceTypeFailedCheck.read(from: &buf)
        )
    }

    public static func write(_ value: SealCommand, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionUInt32.write(value.expectedVersion, into: &buf)
        FfiConverterTypeSealAction.write(value.action, into: &buf)
        FfiConverterOptionTypeChannel.write(value.channel, into: &buf)
        FfiConverterSequenceTypeEvidence.write(value.evidence, into: &buf)
        FfiConverterSequenceTypeFailedCheck.write(value.failed, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealCommand_lift(_ buf: RustBuffer) throws -> SealCommand {
    return try FfiConverterTypeSealCommand.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealCommand_lower(_ value: SealCommand) -> RustBuffer {
    return FfiConverterTypeSealCommand.lower(value)
}

/**
 * Something that changes by itself at an instant.
 */
public struct SealDeadline: Equatable, Hashable {
    /**
     * When.
     */
    public var at: Instant
    /**
     * What.
     */
    public var kind: SealDeadlineKind
    /**
     * The seal; none for a person's own certificate.
     */
    public var seal: String?
    /**
     * The grant, or the certificate's serial number; empty for the seal itself.
     */
    public var subject: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */at: Instant,
        /**
         * What.
         */kind: SealDeadlineKind,
        /**
         * The seal; none for a person's own certificate.
         */seal: String? = nil,
        /**
         * The grant, or the certificate's serial number; empty for the seal itself.
         */subject: String) {
        self.at = at
        self.kind = kind
        self.seal = seal
        self.subject = subject
    }

}

#if compiler(>=6)
extension SealDeadline: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealDeadline: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealDeadline {
        return
            try SealDeadline(
                at: FfiConverterTypeInstant.read(from: &buf),
                kind: FfiConverterTypeSealDeadlineKind.read(from: &buf),
                seal: FfiConverterOptionString.read(from: &buf),
                subject: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SealDeadline, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeSealDeadlineKind.write(value.kind, into: &buf)
        FfiConverterOptionString.write(value.seal, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealDeadline_lift(_ buf: RustBuffer) throws -> SealDeadline {
    return try FfiConverterTypeSealDeadline.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealDeadline_lower(_ value: SealDeadline) -> RustBuffer {
    return FfiConverterTypeSealDeadline.lower(value)
}

/**
 * What follows from a command that may be carried out.
 */
public struct SealDecision: Equatable, Hashable {
    /**
     * What happens.
     */
    public var events: [SealEvent]
    /**
     * What the host shall do.
     */
    public var effects: [HostTask]
    /**
     * Findings that did not stop the command.
     */
    public var report: Report
    /**
     * Whether this command was carried out before; then nothing happens.
     */
    public var repeated: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What happens.
         */events: [SealEvent],
        /**
         * What the host shall do.
         */effects: [HostTask],
        /**
         * Findings that did not stop the command.
         */report: Report,
        /**
         * Whether this command was carried out before; then nothing happens.
         */repeated: Bool) {
        self.events = events
        self.effects = effects
        self.report = report
        self.repeated = repeated
    }

}

#if compiler(>=6)
extension SealDecision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealDecision: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealDecision {
        return
            try SealDecision(
                events: FfiConverterSequenceTypeSealEvent.read(from: &buf),
                effects: FfiConverterSequenceTypeHostTask.read(from: &buf),
                report: FfiConverterTypeReport.read(from: &buf),
                repeated: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: SealDecision, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSealEvent.write(value.events, into: &buf)
        FfiConverterSequenceTypeHostTask.write(value.effects, into: &buf)
        FfiConverterTypeReport.write(value.report, into: &buf)
        FfiConverterBool.write(value.repeated, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealDecision_lift(_ buf: RustBuffer) throws -> SealDecision {
    return try FfiConverterTypeSealDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealDecision_lower(_ value: SealDecision) -> RustBuffer {
    return FfiConverterTypeSealDecision.lower(value)
}

/**
 * A starred field of what is filled in for an operation (GS-004 to GS-006).
 */
public struct SealField: Equatable, Hashable {
    /**
     * The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/&#42;/name`.
     */
    public var field: String
    /**
     * Its name on the form.
     */
    public var name: Label
    /**
     * How grave its absence is.
     */
    public var severity: Severity
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/&#42;/name`.
         */field: String,
        /**
         * Its name on the form.
         */name: Label,
        /**
         * How grave its absence is.
         */severity: Severity,
        /**
         * On what it rests.
         */basis: Basis) {
        self.field = field
        self.name = name
        self.severity = severity
        self.basis = basis
    }

}

#if compiler(>=6)
extension SealField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealField: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealField {
        return
            try SealField(
                field: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SealField, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealField_lift(_ buf: RustBuffer) throws -> SealField {
    return try FfiConverterTypeSealField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealField_lower(_ value: SealField) -> RustBuffer {
    return FfiConverterTypeSealField.lower(value)
}

/**
 * 用章单位基本信息 and 经办人基本信息 of an application (GS-004, GS-005).
 */
public struct SealForm: Equatable, Hashable {
    /**
     * 单位名称.
     */
    public var organisationName: String
    /**
     * 统一社会信用代码.
     */
    public var organisationNumber: String
    /**
     * 单位类型.
     */
    public var organisationType: String
    /**
     * 机构地址.
     */
    public var region: String
    /**
     * 机构邮编.
     */
    public var postcode: String
    /**
     * 固定电话.
     */
    public var telephone: String
    /**
     * 详细地址.
     */
    public var address: String
    /**
     * 经办人.
     */
    public var handler: Principal
    /**
     * 领取介质, where the platform asks.
     */
    public var medium: String
    /**
     * 企业信息录入方式 (SZ-038).
     */
    public var entryMethod: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 单位名称.
         */organisationName: String = "",
        /**
         * 统一社会信用代码.
         */organisationNumber: String = "",
        /**
         * 单位类型.
         */organisationType: String = "",
        /**
         * 机构地址.
         */region: String = "",
        /**
         * 机构邮编.
         */postcode: String = "",
        /**
         * 固定电话.
         */telephone: String = "",
        /**
         * 详细地址.
         */address: String = "",
        /**
         * 经办人.
         */handler: Principal,
        /**
         * 领取介质, where the platform asks.
         */medium: String = "",
        /**
         * 企业信息录入方式 (SZ-038).
         */entryMethod: String = "") {
        self.organisationName = organisationName
        self.organisationNumber = organisationNumber
        self.organisationType = organisationType
        self.region = region
        self.postcode = postcode
        self.telephone = telephone
        self.address = address
        self.handler = handler
        self.medium = medium
        self.entryMethod = entryMethod
    }

}

#if compiler(>=6)
extension SealForm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealForm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealForm {
        return
            try SealForm(
                organisationName: FfiConverterString.read(from: &buf),
                organisationNumber: FfiConverterString.read(from: &buf),
                organisationType: FfiConverterString.read(from: &buf),
                region: FfiConverterString.read(from: &buf),
                postcode: FfiConverterString.read(from: &buf),
                telephone: FfiConverterString.read(from: &buf),
                address: FfiConverterString.read(from: &buf),
                handler: FfiConverterTypePrincipal.read(from: &buf),
                medium: FfiConverterString.read(from: &buf),
                entryMethod: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SealForm, into buf: inout [UInt8]) {
        FfiConverterString.write(value.organisationName, into: &buf)
        FfiConverterString.write(value.organisationNumber, into: &buf)
        FfiConverterString.write(value.organisationType, into: &buf)
        FfiConverterString.write(value.region, into: &buf)
        FfiConverterString.write(value.postcode, into: &buf)
        FfiConverterString.write(value.telephone, into: &buf)
        FfiConverterString.write(value.address, into: &buf)
        FfiConverterTypePrincipal.write(value.handler, into: &buf)
        FfiConverterString.write(value.medium, into: &buf)
        FfiConverterString.write(value.entryMethod, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealForm_lift(_ buf: RustBuffer) throws -> SealForm {
    return try FfiConverterTypeSealForm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealForm_lower(_ value: SealForm) -> RustBuffer {
    return FfiConverterTypeSealForm.lower(value)
}

/**
 * A kind of seal.
 */
public struct SealKind: Equatable, Hashable {
    /**
     * The code.
     */
    public var code: String
    /**
     * Its name.
     */
    public var name: Label
    /**
     * The national type code, such as `01`; empty where there is none.
     */
    public var typeCode: String
    /**
     * Whose it is.
     */
    public var owner: SealOwner
    /**
     * Whether it bears a second language.
     */
    public var bilingual: Bool
    /**
     * Whether it is made from a template or image of the applicant's own.
     */
    public var custom: Bool
    /**
     * Its outline.
     */
    public var shape: SealShape
    /**
     * Width in tenths of a millimetre; 0 where no source says.
     */
    public var width: UInt32
    /**
     * Height in tenths of a millimetre; 0 where no source says.
     */
    public var height: UInt32
    /**
     * On what it rests that the kind exists.
     */
    public var basis: Basis
    /**
     * On what outline and size rest: the rules of the local police differ.
     */
    public var sizeBasis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: String,
        /**
         * Its name.
         */name: Label,
        /**
         * The national type code, such as `01`; empty where there is none.
         */typeCode: String = "",
        /**
         * Whose it is.
         */owner: SealOwner,
        /**
         * Whether it bears a second language.
         */bilingual: Bool = false,
        /**
         * Whether it is made from a template or image of the applicant's own.
         */custom: Bool = false,
        /**
         * Its outline.
         */shape: SealShape,
        /**
         * Width in tenths of a millimetre; 0 where no source says.
         */width: UInt32,
        /**
         * Height in tenths of a millimetre; 0 where no source says.
         */height: UInt32,
        /**
         * On what it rests that the kind exists.
         */basis: Basis,
        /**
         * On what outline and size rest: the rules of the local police differ.
         */sizeBasis: Basis) {
        self.code = code
        self.name = name
        self.typeCode = typeCode
        self.owner = owner
        self.bilingual = bilingual
        self.custom = custom
        self.shape = shape
        self.width = width
        self.height = height
        self.basis = basis
        self.sizeBasis = sizeBasis
    }

}

#if compiler(>=6)
extension SealKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealKind: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealKind {
        return
            try SealKind(
                code: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                typeCode: FfiConverterString.read(from: &buf),
                owner: FfiConverterTypeSealOwner.read(from: &buf),
                bilingual: FfiConverterBool.read(from: &buf),
                custom: FfiConverterBool.read(from: &buf),
                shape: FfiConverterTypeSealShape.read(from: &buf),
                width: FfiConverterUInt32.read(from: &buf),
                height: FfiConverterUInt32.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf),
                sizeBasis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SealKind, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterString.write(value.typeCode, into: &buf)
        FfiConverterTypeSealOwner.write(value.owner, into: &buf)
        FfiConverterBool.write(value.bilingual, into: &buf)
        FfiConverterBool.write(value.custom, into: &buf)
        FfiConverterTypeSealShape.write(value.shape, into: &buf)
        FfiConverterUInt32.write(value.width, into: &buf)
        FfiConverterUInt32.write(value.height, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
        FfiConverterTypeBasis.write(value.sizeBasis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealKind_lift(_ buf: RustBuffer) throws -> SealKind {
    return try FfiConverterTypeSealKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealKind_lower(_ value: SealKind) -> RustBuffer {
    return FfiConverterTypeSealKind.lower(value)
}

/**
 * One entry of the log.
 */
public struct SealLogEntry: Equatable, Hashable {
    /**
     * Version of this format.
     */
    public var logVersion: UInt32
    /**
     * Counted from 1.
     */
    public var sequence: UInt32
    /**
     * When the command was carried out.
     */
    public var now: Instant
    /**
     * The profile that was applied.
     */
    public var profile: ProfileRef
    /**
     * Digest of the entry before; empty for the first.
     */
    public var previous: String
    /**
     * SM3 over the salt's bytes and the canonical payload.
     */
    public var payloadDigest: String
    /**
     * SM3 over the canonical header: all fields above.
     */
    public var digest: String
    /**
     * The salt, as hexadecimal; gone with the payload when it is erased.
     */
    public var salt: String
    /**
     * The payload, unless it was erased.
     */
    public var payload: SealLogPayload?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of this format.
         */logVersion: UInt32,
        /**
         * Counted from 1.
         */sequence: UInt32,
        /**
         * When the command was carried out.
         */now: Instant,
        /**
         * The profile that was applied.
         */profile: ProfileRef,
        /**
         * Digest of the entry before; empty for the first.
         */previous: String,
        /**
         * SM3 over the salt's bytes and the canonical payload.
         */payloadDigest: String,
        /**
         * SM3 over the canonical header: all fields above.
         */digest: String,
        /**
         * The salt, as hexadecimal; gone with the payload when it is erased.
         */salt: String = "",
        /**
         * The payload, unless it was erased.
         */payload: SealLogPayload? = nil) {
        self.logVersion = logVersion
        self.sequence = sequence
        self.now = now
        self.profile = profile
        self.previous = previous
        self.payloadDigest = payloadDigest
        self.digest = digest
        self.salt = salt
        self.payload = payload
    }

}

#if compiler(>=6)
extension SealLogEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealLogEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealLogEntry {
        return
            try SealLogEntry(
                logVersion: FfiConverterUInt32.read(from: &buf),
                sequence: FfiConverterUInt32.read(from: &buf),
                now: FfiConverterTypeInstant.read(from: &buf),
                profile: FfiConverterTypeProfileRef.read(from: &buf),
                previous: FfiConverterString.read(from: &buf),
                payloadDigest: FfiConverterString.read(from: &buf),
                digest: FfiConverterString.read(from: &buf),
                salt: FfiConverterString.read(from: &buf),
                payload: FfiConverterOptionTypeSealLogPayload.read(from: &buf)
        )
    }

    public static func write(_ value: SealLogEntry, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.logVersion, into: &buf)
        FfiConverterUInt32.write(value.sequence, into: &buf)
        FfiConverterTypeInstant.write(value.now, into: &buf)
        FfiConverterTypeProfileRef.write(value.profile, into: &buf)
        FfiConverterString.write(value.previous, into: &buf)
        FfiConverterString.write(value.payloadDigest, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
        FfiConverterString.write(value.salt, into: &buf)
        FfiConverterOptionTypeSealLogPayload.write(value.payload, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealLogEntry_lift(_ buf: RustBuffer) throws -> SealLogEntry {
    return try FfiConverterTypeSealLogEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealLogEntry_lower(_ value: SealLogEntry) -> RustBuffer {
    return FfiConverterTypeSealLogEntry.lower(value)
}

/**
 * What a command was, who gave it, and what followed. May hold personal data.
 */
public struct SealLogPayload: Equatable, Hashable {
    /**
     * Who gave the command.
     */
    public var actor: Actor
    /**
     * The command.
     */
    public var command: SealCommand
    /**
     * What followed.
     */
    public var events: [SealEvent]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who gave the command.
         */actor: Actor,
        /**
         * The command.
         */command: SealCommand,
        /**
         * What followed.
         */events: [SealEvent]) {
        self.actor = actor
        self.command = command
        self.events = events
    }

}

#if compiler(>=6)
extension SealLogPayload: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealLogPayload: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealLogPayload {
        return
            try SealLogPayload(
                actor: FfiConverterTypeActor.read(from: &buf),
                command: FfiConverterTypeSealCommand.read(from: &buf),
                events: FfiConverterSequenceTypeSealEvent.read(from: &buf)
        )
    }

    public static func write(_ value: SealLogPayload, into buf: inout [UInt8]) {
        FfiConverterTypeActor.write(value.actor, into: &buf)
        FfiConverterTypeSealCommand.write(value.command, into: &buf)
        FfiConverterSequenceTypeSealEvent.write(value.events, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealLogPayload_lift(_ buf: RustBuffer) throws -> SealLogPayload {
    return try FfiConverterTypeSealLogPayload.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealLogPayload_lower(_ value: SealLogPayload) -> RustBuffer {
    return FfiConverterTypeSealLogPayload.lower(value)
}

/**
 * A way to log in on a channel.
 */
public struct SealLoginRule: Equatable, Hashable {
    /**
     * The way.
     */
    public var method: LoginMethod
    /**
     * The channel.
     */
    public var channel: Channel
    /**
     * Its name.
     */
    public var name: Label
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The way.
         */method: LoginMethod,
        /**
         * The channel.
         */channel: Channel,
        /**
         * Its name.
         */name: Label,
        /**
         * On what it rests.
         */basis: Basis) {
        self.method = method
        self.channel = channel
        self.name = name
        self.basis = basis
    }

}

#if compiler(>=6)
extension SealLoginRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealLoginRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealLoginRule {
        return
            try SealLoginRule(
                method: FfiConverterTypeLoginMethod.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SealLoginRule, into buf: inout [UInt8]) {
        FfiConverterTypeLoginMethod.write(value.method, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealLoginRule_lift(_ buf: RustBuffer) throws -> SealLoginRule {
    return try FfiConverterTypeSealLoginRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealLoginRule_lower(_ value: SealLoginRule) -> RustBuffer {
    return FfiConverterTypeSealLoginRule.lower(value)
}

/**
 * A button: what can be done, or all that stands against it.
 */
public struct SealOffer: Equatable, Hashable {
    /**
     * What.
     */
    public var operation: SealOperation
    /**
     * What the button says.
     */
    public var name: Label
    /**
     * The seal; none for the account as a whole.
     */
    public var seal: String?
    /**
     * Whether it can be done now.
     */
    public var allowed: Bool
    /**
     * Otherwise why not, who can mend each reason, and by which operation.
     */
    public var unmet: [Unmet]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */operation: SealOperation,
        /**
         * What the button says.
         */name: Label,
        /**
         * The seal; none for the account as a whole.
         */seal: String? = nil,
        /**
         * Whether it can be done now.
         */allowed: Bool,
        /**
         * Otherwise why not, who can mend each reason, and by which operation.
         */unmet: [Unmet]) {
        self.operation = operation
        self.name = name
        self.seal = seal
        self.allowed = allowed
        self.unmet = unmet
    }

}

#if compiler(>=6)
extension SealOffer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealOffer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealOffer {
        return
            try SealOffer(
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                seal: FfiConverterOptionString.read(from: &buf),
                allowed: FfiConverterBool.read(from: &buf),
                unmet: FfiConverterSequenceTypeUnmet.read(from: &buf)
        )
    }

    public static func write(_ value: SealOffer, into buf: inout [UInt8]) {
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.seal, into: &buf)
        FfiConverterBool.write(value.allowed, into: &buf)
        FfiConverterSequenceTypeUnmet.write(value.unmet, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOffer_lift(_ buf: RustBuffer) throws -> SealOffer {
    return try FfiConverterTypeSealOffer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOffer_lower(_ value: SealOffer) -> RustBuffer {
    return FfiConverterTypeSealOffer.lower(value)
}

/**
 * What a command that was carried out came to.
 */
public struct SealOutcome: Equatable, Hashable {
    /**
     * The version now.
     */
    public var version: UInt32
    /**
     * Whether this command was carried out before; then nothing happened.
     */
    public var repeated: Bool
    /**
     * The log entry to be stored; none for a repeated command.
     */
    public var entry: SealLogEntry?
    /**
     * What the host shall do.
     */
    public var effects: [HostTask]
    /**
     * Findings that did not stop the command.
     */
    public var report: Report

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The version now.
         */version: UInt32,
        /**
         * Whether this command was carried out before; then nothing happened.
         */repeated: Bool,
        /**
         * The log entry to be stored; none for a repeated command.
         */entry: SealLogEntry?,
        /**
         * What the host shall do.
         */effects: [HostTask],
        /**
         * Findings that did not stop the command.
         */report: Report) {
        self.version = version
        self.repeated = repeated
        self.entry = entry
        self.effects = effects
        self.report = report
    }

}

#if compiler(>=6)
extension SealOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealOutcome: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealOutcome {
        return
            try SealOutcome(
                version: FfiConverterUInt32.read(from: &buf),
                repeated: FfiConverterBool.read(from: &buf),
                entry: FfiConverterOptionTypeSealLogEntry.read(from: &buf),
                effects: FfiConverterSequenceTypeHostTask.read(from: &buf),
                report: FfiConverterTypeReport.read(from: &buf)
        )
    }

    public static func write(_ value: SealOutcome, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterBool.write(value.repeated, into: &buf)
        FfiConverterOptionTypeSealLogEntry.write(value.entry, into: &buf)
        FfiConverterSequenceTypeHostTask.write(value.effects, into: &buf)
        FfiConverterTypeReport.write(value.report, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOutcome_lift(_ buf: RustBuffer) throws -> SealOutcome {
    return try FfiConverterTypeSealOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOutcome_lower(_ value: SealOutcome) -> RustBuffer {
    return FfiConverterTypeSealOutcome.lower(value)
}

/**
 * The profile of one seal platform.
 */
public struct SealProfile: Equatable, Hashable {
    /**
     * Version of this format; 1 today.
     */
    public var schemaVersion: UInt32
    /**
     * The profile's id, such as `shenzhen-seal`.
     */
    public var id: String
    /**
     * The profile's own version, such as `1.0.0`.
     */
    public var version: String
    /**
     * Name of the platform.
     */
    public var name: Label
    /**
     * Where users find help.
     */
    public var support: String
    /**
     * The region it serves, a prefix of GB/T 2260 such as `4403`.
     */
    public var region: String
    /**
     * Where users find things: pages and buttons, as far as a source names them.
     */
    public var entries: [Choice]
    /**
     * Other terms, for import.
     */
    public var aliases: [Alias]
    /**
     * The ways to log in; empty where no source says.
     */
    public var logins: [SealLoginRule]
    /**
     * What each capacity means here.
     */
    public var roles: [SealRoleRule]
    /**
     * The kinds of seals.
     */
    public var kinds: [SealKind]
    /**
     * The sets.
     */
    public var sets: [SealSet]
    /**
     * What can be done, by channel.
     */
    public var operations: [OperationRule]
    /**
     * What the platform cannot do, whatever its texts promise.
     */
    public var capabilities: [CapabilityRule]
    /**
     * What bars operations.
     */
    public var bars: [BarRule]
    /**
     * In which stages operations are possible.
     */
    public var stages: [StageRule]
    /**
     * The media on which a seal is claimed (领取介质).
     */
    public var media: [Choice]
    /**
     * A seal's time of use.
     */
    public var validity: ValidityRule
    /**
     * Grants; absent where the platform has none.
     */
    public var grants: GrantRules
    /**
     * Secrets.
     */
    public var secrets: [SecretRule]
    /**
     * Ukeys; none where the platform has none.
     */
    public var ukey: UkeyRule?
    /**
     * Suspension; none where the platform has none.
     */
    public var suspension: SuspensionRule?
    /**
     * Changes of the licence; none where the platform is not linked with licences.
     */
    public var licenceChange: LicenceChangeRule?
    /**
     * Reasons for a cancellation (SZ-066).
     */
    public var cancelReasons: [Choice]
    /**
     * Messages.
     */
    public var messages: [Message]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of this format; 1 today.
         */schemaVersion: UInt32,
        /**
         * The profile's id, such as `shenzhen-seal`.
         */id: String,
        /**
         * The profile's own version, such as `1.0.0`.
         */version: String,
        /**
         * Name of the platform.
         */name: Label,
        /**
         * Where users find help.
         */support: String,
        /**
         * The region it serves, a prefix of GB/T 2260 such as `4403`.
         */region: String,
        /**
         * Where users find things: pages and buttons, as far as a source names them.
         */entries: [Choice] = [],
        /**
         * Other terms, for import.
         */aliases: [Alias] = [],
        /**
         * The ways to log in; empty where no source says.
         */logins: [SealLoginRule] = [],
        /**
         * What each capacity means here.
         */roles: [SealRoleRule],
        /**
         * The kinds of seals.
         */kinds: [SealKind],
        /**
         * The sets.
         */sets: [SealSet] = [],
        /**
         * What can be done, by channel.
         */operations: [OperationRule],
        /**
         * What the platform cannot do, whatever its texts promise.
         */capabilities: [CapabilityRule] = [],
        /**
         * What bars operations.
         */bars: [BarRule] = [],
        /**
         * In which stages operations are possible.
         */stages: [StageRule],
        /**
         * The media on which a seal is claimed (领取介质).
         */media: [Choice] = [],
        /**
         * A seal's time of use.
         */validity: ValidityRule,
        /**
         * Grants; absent where the platform has none.
         */grants: GrantRules,
        /**
         * Secrets.
         */secrets: [SecretRule] = [],
        /**
         * Ukeys; none where the platform has none.
         */ukey: UkeyRule? = nil,
        /**
         * Suspension; none where the platform has none.
         */suspension: SuspensionRule? = nil,
        /**
         * Changes of the licence; none where the platform is not linked with licences.
         */licenceChange: LicenceChangeRule? = nil,
        /**
         * Reasons for a cancellation (SZ-066).
         */cancelReasons: [Choice] = [],
        /**
         * Messages.
         */messages: [Message] = []) {
        self.schemaVersion = schemaVersion
        self.id = id
        self.version = version
        self.name = name
        self.support = support
        self.region = region
        self.entries = entries
        self.aliases = aliases
        self.logins = logins
        self.roles = roles
        self.kinds = kinds
        self.sets = sets
        self.operations = operations
        self.capabilities = capabilities
        self.bars = bars
        self.stages = stages
        self.media = media
        self.validity = validity
        self.grants = grants
        self.secrets = secrets
        self.ukey = ukey
        self.suspension = suspension
        self.licenceChange = licenceChange
        self.cancelReasons = cancelReasons
        self.messages = messages
    }

}

#if compiler(>=6)
extension SealProfile: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealProfile: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealProfile {
        return
            try SealProfile(
                schemaVersion: FfiConverterUInt32.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                version: FfiConverterString.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                support: FfiConverterString.read(from: &buf),
                region: FfiConverterString.read(from: &buf),
                entries: FfiConverterSequenceTypeChoice.read(from: &buf),
                aliases: FfiConverterSequenceTypeAlias.read(from: &buf),
                logins: FfiConverterSequenceTypeSealLoginRule.read(from: &buf),
                roles: FfiConverterSequenceTypeSealRoleRule.read(from: &buf),
                kinds: FfiConverterSequenceTypeSealKind.read(from: &buf),
                sets: FfiConverterSequenceTypeSealSet.read(from: &buf),
                operations: FfiConverterSequenceTypeOperationRule.read(from: &buf),
                capabilities: FfiConverterSequenceTypeCapabilityRule.read(from: &buf),
                bars: FfiConverterSequenceTypeBarRule.read(from: &buf),
                stages: FfiConverterSequenceTypeStageRule.read(from: &buf),
                media: FfiConverterSequenceTypeChoice.read(from: &buf),
                validity: FfiConverterTypeValidityRule.read(from: &buf),
                grants: FfiConverterTypeGrantRules.read(from: &buf),
                secrets: FfiConverterSequenceTypeSecretRule.read(from: &buf),
                ukey: FfiConverterOptionTypeUkeyRule.read(from: &buf),
                suspension: FfiConverterOptionTypeSuspensionRule.read(from: &buf),
                licenceChange: FfiConverterOptionTypeLicenceChangeRule.read(from: &buf),
                cancelReasons: FfiConverterSequenceTypeChoice.read(from: &buf),
                messages: FfiConverterSequenceTypeMessage.read(from: &buf)
        )
    }

    public static func write(_ value: SealProfile, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.schemaVersion, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.version, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterString.write(value.support, into: &buf)
        FfiConverterString.write(value.region, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.entries, into: &buf)
        FfiConverterSequenceTypeAlias.write(value.aliases, into: &buf)
        FfiConverterSequenceTypeSealLoginRule.write(value.logins, into: &buf)
        FfiConverterSequenceTypeSealRoleRule.write(value.roles, into: &buf)
        FfiConverterSequenceTypeSealKind.write(value.kinds, into: &buf)
        FfiConverterSequenceTypeSealSet.write(value.sets, into: &buf)
        FfiConverterSequenceTypeOperationRule.write(value.operations, into: &buf)
        FfiConverterSequenceTypeCapabilityRule.write(value.capabilities, into: &buf)
        FfiConverterSequenceTypeBarRule.write(value.bars, into: &buf)
        FfiConverterSequenceTypeStageRule.write(value.stages, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.media, into: &buf)
        FfiConverterTypeValidityRule.write(value.validity, into: &buf)
        FfiConverterTypeGrantRules.write(value.grants, into: &buf)
        FfiConverterSequenceTypeSecretRule.write(value.secrets, into: &buf)
        FfiConverterOptionTypeUkeyRule.write(value.ukey, into: &buf)
        FfiConverterOptionTypeSuspensionRule.write(value.suspension, into: &buf)
        FfiConverterOptionTypeLicenceChangeRule.write(value.licenceChange, into: &buf)
        FfiConverterSequenceTypeChoice.write(value.cancelReasons, into: &buf)
        FfiConverterSequenceTypeMessage.write(value.messages, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealProfile_lift(_ buf: RustBuffer) throws -> SealProfile {
    return try FfiConverterTypeSealProfile.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealProfile_lower(_ value: SealProfile) -> RustBuffer {
    return FfiConverterTypeSealProfile.lower(value)
}

/**
 * A question: may the actor do this, now?
 */
public struct SealQuestion: Equatable, Hashable {
    /**
     * What.
     */
    public var operation: SealOperation
    /**
     * On which channel.
     */
    public var channel: Channel
    /**
     * On which seal; none for the account as a whole.
     */
    public var seal: String?
    /**
     * Of which kind, for a seal that is applied for.
     */
    public var kind: String?
    /**
     * Which capacity, for granting and revoking.
     */
    public var role: Role?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */operation: SealOperation,
        /**
         * On which channel.
         */channel: Channel,
        /**
         * On which seal; none for the account as a whole.
         */seal: String? = nil,
        /**
         * Of which kind, for a seal that is applied for.
         */kind: String? = nil,
        /**
         * Which capacity, for granting and revoking.
         */role: Role? = nil) {
        self.operation = operation
        self.channel = channel
        self.seal = seal
        self.kind = kind
        self.role = role
    }

}

#if compiler(>=6)
extension SealQuestion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealQuestion: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealQuestion {
        return
            try SealQuestion(
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                seal: FfiConverterOptionString.read(from: &buf),
                kind: FfiConverterOptionString.read(from: &buf),
                role: FfiConverterOptionTypeRole.read(from: &buf)
        )
    }

    public static func write(_ value: SealQuestion, into buf: inout [UInt8]) {
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionString.write(value.seal, into: &buf)
        FfiConverterOptionString.write(value.kind, into: &buf)
        FfiConverterOptionTypeRole.write(value.role, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealQuestion_lift(_ buf: RustBuffer) throws -> SealQuestion {
    return try FfiConverterTypeSealQuestion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealQuestion_lower(_ value: SealQuestion) -> RustBuffer {
    return FfiConverterTypeSealQuestion.lower(value)
}

/**
 * A seal that is applied for.
 */
public struct SealRequest: Equatable, Hashable {
    /**
     * Id of the seal, unique within the account.
     */
    public var id: String
    /**
     * 印章名称.
     */
    public var name: String
    /**
     * 印章类型: code of the kind.
     */
    public var kind: String
    /**
     * 印章颜色.
     */
    public var colour: String
    /**
     * Whose it is, for a seal of a person (C-64).
     */
    public var owner: Principal?
    /**
     * 启用时间: the first day of use.
     */
    public var start: CalendarDate?
    /**
     * 使用年限(年).
     */
    public var years: UInt32
    /**
     * Digest of the template or image, for a custom seal (SZ-081), as hexadecimal.
     */
    public var image: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id of the seal, unique within the account.
         */id: String,
        /**
         * 印章名称.
         */name: String = "",
        /**
         * 印章类型: code of the kind.
         */kind: String = "",
        /**
         * 印章颜色.
         */colour: String = "",
        /**
         * Whose it is, for a seal of a person (C-64).
         */owner: Principal? = nil,
        /**
         * 启用时间: the first day of use.
         */start: CalendarDate? = nil,
        /**
         * 使用年限(年).
         */years: UInt32 = UInt32(0),
        /**
         * Digest of the template or image, for a custom seal (SZ-081), as hexadecimal.
         */image: String = "") {
        self.id = id
        self.name = name
        self.kind = kind
        self.colour = colour
        self.owner = owner
        self.start = start
        self.years = years
        self.image = image
    }

}

#if compiler(>=6)
extension SealRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealRequest {
        return
            try SealRequest(
                id: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                colour: FfiConverterString.read(from: &buf),
                owner: FfiConverterOptionTypePrincipal.read(from: &buf),
                start: FfiConverterOptionTypeCalendarDate.read(from: &buf),
                years: FfiConverterUInt32.read(from: &buf),
                image: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SealRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterString.write(value.colour, into: &buf)
        FfiConverterOptionTypePrincipal.write(value.owner, into: &buf)
        FfiConverterOptionTypeCalendarDate.write(value.start, into: &buf)
        FfiConverterUInt32.write(value.years, into: &buf)
        FfiConverterString.write(value.image, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealRequest_lift(_ buf: RustBuffer) throws -> SealRequest {
    return try FfiConverterTypeSealRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealRequest_lower(_ value: SealRequest) -> RustBuffer {
    return FfiConverterTypeSealRequest.lower(value)
}

/**
 * What a capacity means on this platform (C-02, C-05, C-68).
 */
public struct SealRoleRule: Equatable, Hashable {
    /**
     * The capacity.
     */
    public var role: Role
    /**
     * Its name here.
     */
    public var name: Label
    /**
     * Whether it may use the seal.
     */
    public var uses: Bool
    /**
     * Whether the person must claim the seal before using it (SZ-033).
     */
    public var needsClaim: Bool
    /**
     * The capacities it may grant to others.
     */
    public var grants: [Role]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The capacity.
         */role: Role,
        /**
         * Its name here.
         */name: Label,
        /**
         * Whether it may use the seal.
         */uses: Bool,
        /**
         * Whether the person must claim the seal before using it (SZ-033).
         */needsClaim: Bool = false,
        /**
         * The capacities it may grant to others.
         */grants: [Role] = [],
        /**
         * On what it rests.
         */basis: Basis) {
        self.role = role
        self.name = name
        self.uses = uses
        self.needsClaim = needsClaim
        self.grants = grants
        self.basis = basis
    }

}

#if compiler(>=6)
extension SealRoleRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealRoleRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealRoleRule {
        return
            try SealRoleRule(
                role: FfiConverterTypeRole.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                uses: FfiConverterBool.read(from: &buf),
                needsClaim: FfiConverterBool.read(from: &buf),
                grants: FfiConverterSequenceTypeRole.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SealRoleRule, into buf: inout [UInt8]) {
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterBool.write(value.uses, into: &buf)
        FfiConverterBool.write(value.needsClaim, into: &buf)
        FfiConverterSequenceTypeRole.write(value.grants, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealRoleRule_lift(_ buf: RustBuffer) throws -> SealRoleRule {
    return try FfiConverterTypeSealRoleRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealRoleRule_lower(_ value: SealRoleRule) -> RustBuffer {
    return FfiConverterTypeSealRoleRule.lower(value)
}

/**
 * Seals that come together (C-01).
 */
public struct SealSet: Equatable, Hashable {
    /**
     * The code.
     */
    public var code: String
    /**
     * When it comes about.
     */
    public var occasion: SetOccasion
    /**
     * Codes of the kinds.
     */
    public var kinds: [String]
    /**
     * How many seals the source counts; 0 where it does not count.
     */
    public var count: UInt32
    /**
     * Whether the kinds are a guess, since the source shows their names in a lost figure only.
     */
    public var namesUnverified: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: String,
        /**
         * When it comes about.
         */occasion: SetOccasion,
        /**
         * Codes of the kinds.
         */kinds: [String],
        /**
         * How many seals the source counts; 0 where it does not count.
         */count: UInt32,
        /**
         * Whether the kinds are a guess, since the source shows their names in a lost figure only.
         */namesUnverified: Bool = false,
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.occasion = occasion
        self.kinds = kinds
        self.count = count
        self.namesUnverified = namesUnverified
        self.basis = basis
    }

}

#if compiler(>=6)
extension SealSet: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealSet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealSet {
        return
            try SealSet(
                code: FfiConverterString.read(from: &buf),
                occasion: FfiConverterTypeSetOccasion.read(from: &buf),
                kinds: FfiConverterSequenceString.read(from: &buf),
                count: FfiConverterUInt32.read(from: &buf),
                namesUnverified: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SealSet, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeSetOccasion.write(value.occasion, into: &buf)
        FfiConverterSequenceString.write(value.kinds, into: &buf)
        FfiConverterUInt32.write(value.count, into: &buf)
        FfiConverterBool.write(value.namesUnverified, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealSet_lift(_ buf: RustBuffer) throws -> SealSet {
    return try FfiConverterTypeSealSet.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealSet_lower(_ value: SealSet) -> RustBuffer {
    return FfiConverterTypeSealSet.lower(value)
}

/**
 * One thing to do.
 */
public struct SealTodo: Equatable, Hashable {
    /**
     * By which operation or `host.*` step.
     */
    public var action: String
    /**
     * Who can do it.
     */
    public var role: Role
    /**
     * The name, where one person is meant; empty otherwise.
     */
    public var name: String
    /**
     * The seal; none for the account as a whole.
     */
    public var seal: String?
    /**
     * What is missing.
     */
    public var finding: Finding

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * By which operation or `host.*` step.
         */action: String,
        /**
         * Who can do it.
         */role: Role,
        /**
         * The name, where one person is meant; empty otherwise.
         */name: String,
        /**
         * The seal; none for the account as a whole.
         */seal: String? = nil,
        /**
         * What is missing.
         */finding: Finding) {
        self.action = action
        self.role = role
        self.name = name
        self.seal = seal
        self.finding = finding
    }

}

#if compiler(>=6)
extension SealTodo: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealTodo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealTodo {
        return
            try SealTodo(
                action: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeRole.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                seal: FfiConverterOptionString.read(from: &buf),
                finding: FfiConverterTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: SealTodo, into buf: inout [UInt8]) {
        FfiConverterString.write(value.action, into: &buf)
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.seal, into: &buf)
        FfiConverterTypeFinding.write(value.finding, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealTodo_lift(_ buf: RustBuffer) throws -> SealTodo {
    return try FfiConverterTypeSealTodo.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealTodo_lower(_ value: SealTodo) -> RustBuffer {
    return FfiConverterTypeSealTodo.lower(value)
}

/**
 * One use of a seal.
 */
public struct SealUse: Equatable, Hashable {
    /**
     * The seal.
     */
    public var seal: String
    /**
     * Who used it.
     */
    public var person: Principal
    /**
     * In which capacity.
     */
    public var usedAs: Role
    /**
     * The grant by which; none for the legal representative.
     */
    public var grant: String?
    /**
     * On which channel.
     */
    public var channel: Channel
    /**
     * When.
     */
    public var at: Instant
    /**
     * Digest of the document.
     */
    public var digest: String
    /**
     * Serial number of the certificate; empty where none was named.
     */
    public var certificate: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The seal.
         */seal: String,
        /**
         * Who used it.
         */person: Principal,
        /**
         * In which capacity.
         */usedAs: Role,
        /**
         * The grant by which; none for the legal representative.
         */grant: String? = nil,
        /**
         * On which channel.
         */channel: Channel,
        /**
         * When.
         */at: Instant,
        /**
         * Digest of the document.
         */digest: String,
        /**
         * Serial number of the certificate; empty where none was named.
         */certificate: String = "") {
        self.seal = seal
        self.person = person
        self.usedAs = usedAs
        self.grant = grant
        self.channel = channel
        self.at = at
        self.digest = digest
        self.certificate = certificate
    }

}

#if compiler(>=6)
extension SealUse: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealUse: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealUse {
        return
            try SealUse(
                seal: FfiConverterString.read(from: &buf),
                person: FfiConverterTypePrincipal.read(from: &buf),
                usedAs: FfiConverterTypeRole.read(from: &buf),
                grant: FfiConverterOptionString.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                digest: FfiConverterString.read(from: &buf),
                certificate: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SealUse, into buf: inout [UInt8]) {
        FfiConverterString.write(value.seal, into: &buf)
        FfiConverterTypePrincipal.write(value.person, into: &buf)
        FfiConverterTypeRole.write(value.usedAs, into: &buf)
        FfiConverterOptionString.write(value.grant, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
        FfiConverterString.write(value.certificate, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealUse_lift(_ buf: RustBuffer) throws -> SealUse {
    return try FfiConverterTypeSealUse.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealUse_lower(_ value: SealUse) -> RustBuffer {
    return FfiConverterTypeSealUse.lower(value)
}

/**
 * A seal as a list shows it.
 */
public struct SealView: Equatable, Hashable {
    /**
     * Its id.
     */
    public var seal: String
    /**
     * 印章名称.
     */
    public var name: String
    /**
     * Code of its kind.
     */
    public var kind: String
    /**
     * Name of its kind.
     */
    public var kindName: Label
    /**
     * Where it stands.
     */
    public var stage: SealStage
    /**
     * From when it may be used; none where that is not known.
     */
    public var from: Instant?
    /**
     * Until when, exclusive; none where that is not known.
     */
    public var until: Instant?
    /**
     * How many persons hold a copy.
     */
    public var copies: UInt32
    /**
     * The Ukey to which it is bound; empty for none.
     */
    public var ukey: String
    /**
     * How many grants are effective.
     */
    public var grants: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id.
         */seal: String,
        /**
         * 印章名称.
         */name: String,
        /**
         * Code of its kind.
         */kind: String,
        /**
         * Name of its kind.
         */kindName: Label,
        /**
         * Where it stands.
         */stage: SealStage,
        /**
         * From when it may be used; none where that is not known.
         */from: Instant? = nil,
        /**
         * Until when, exclusive; none where that is not known.
         */until: Instant? = nil,
        /**
         * How many persons hold a copy.
         */copies: UInt32,
        /**
         * The Ukey to which it is bound; empty for none.
         */ukey: String,
        /**
         * How many grants are effective.
         */grants: UInt32) {
        self.seal = seal
        self.name = name
        self.kind = kind
        self.kindName = kindName
        self.stage = stage
        self.from = from
        self.until = until
        self.copies = copies
        self.ukey = ukey
        self.grants = grants
    }

}

#if compiler(>=6)
extension SealView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealView: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealView {
        return
            try SealView(
                seal: FfiConverterString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                kind: FfiConverterString.read(from: &buf),
                kindName: FfiConverterTypeLabel.read(from: &buf),
                stage: FfiConverterTypeSealStage.read(from: &buf),
                from: FfiConverterOptionTypeInstant.read(from: &buf),
                until: FfiConverterOptionTypeInstant.read(from: &buf),
                copies: FfiConverterUInt32.read(from: &buf),
                ukey: FfiConverterString.read(from: &buf),
                grants: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: SealView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.seal, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.kind, into: &buf)
        FfiConverterTypeLabel.write(value.kindName, into: &buf)
        FfiConverterTypeSealStage.write(value.stage, into: &buf)
        FfiConverterOptionTypeInstant.write(value.from, into: &buf)
        FfiConverterOptionTypeInstant.write(value.until, into: &buf)
        FfiConverterUInt32.write(value.copies, into: &buf)
        FfiConverterString.write(value.ukey, into: &buf)
        FfiConverterUInt32.write(value.grants, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealView_lift(_ buf: RustBuffer) throws -> SealView {
    return try FfiConverterTypeSealView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealView_lower(_ value: SealView) -> RustBuffer {
    return FfiConverterTypeSealView.lower(value)
}

/**
 * That a secret was set; never the secret.
 */
public struct SecretRecord: Equatable, Hashable {
    /**
     * What it belongs to.
     */
    public var scope: SecretScope
    /**
     * The seal, Ukey or certificate.
     */
    public var subject: String
    /**
     * Whose it is.
     */
    public var person: Principal
    /**
     * When it was set last.
     */
    public var at: Instant

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it belongs to.
         */scope: SecretScope,
        /**
         * The seal, Ukey or certificate.
         */subject: String,
        /**
         * Whose it is.
         */person: Principal,
        /**
         * When it was set last.
         */at: Instant) {
        self.scope = scope
        self.subject = subject
        self.person = person
        self.at = at
    }

}

#if compiler(>=6)
extension SecretRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSecretRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SecretRecord {
        return
            try SecretRecord(
                scope: FfiConverterTypeSecretScope.read(from: &buf),
                subject: FfiConverterString.read(from: &buf),
                person: FfiConverterTypePrincipal.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: SecretRecord, into buf: inout [UInt8]) {
        FfiConverterTypeSecretScope.write(value.scope, into: &buf)
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterTypePrincipal.write(value.person, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecretRecord_lift(_ buf: RustBuffer) throws -> SecretRecord {
    return try FfiConverterTypeSecretRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecretRecord_lower(_ value: SecretRecord) -> RustBuffer {
    return FfiConverterTypeSecretRecord.lower(value)
}

/**
 * A secret that people have. The library knows that it was set, never what it is.
 */
public struct SecretRule: Equatable, Hashable {
    /**
     * What it belongs to.
     */
    public var scope: SecretScope
    /**
     * Its name.
     */
    public var name: Label
    /**
     * Whether this platform changes and resets it; otherwise it is only asked for here.
     */
    public var changedHere: Bool
    /**
     * Whether resetting it issues a new certificate (C-24).
     */
    public var resetReissues: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it belongs to.
         */scope: SecretScope,
        /**
         * Its name.
         */name: Label,
        /**
         * Whether this platform changes and resets it; otherwise it is only asked for here.
         */changedHere: Bool = false,
        /**
         * Whether resetting it issues a new certificate (C-24).
         */resetReissues: Bool = false,
        /**
         * On what it rests.
         */basis: Basis) {
        self.scope = scope
        self.name = name
        self.changedHere = changedHere
        self.resetReissues = resetReissues
        self.basis = basis
    }

}

#if compiler(>=6)
extension SecretRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSecretRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SecretRule {
        return
            try SecretRule(
                scope: FfiConverterTypeSecretScope.read(from: &buf),
                name: FfiConverterTypeLabel.read(from: &buf),
                changedHere: FfiConverterBool.read(from: &buf),
                resetReissues: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SecretRule, into buf: inout [UInt8]) {
        FfiConverterTypeSecretScope.write(value.scope, into: &buf)
        FfiConverterTypeLabel.write(value.name, into: &buf)
        FfiConverterBool.write(value.changedHere, into: &buf)
        FfiConverterBool.write(value.resetReissues, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecretRule_lift(_ buf: RustBuffer) throws -> SecretRule {
    return try FfiConverterTypeSecretRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecretRule_lower(_ value: SecretRule) -> RustBuffer {
    return FfiConverterTypeSecretRule.lower(value)
}

/**
 * A command that was carried out, remembered so that a repeat is recognised.
 */
public struct SeenCommand: Equatable, Hashable {
    /**
     * The command's id.
     */
    public var id: String
    /**
     * A fingerprint of its action, so that the same id with another action is noticed.
     */
    public var fingerprint: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The command's id.
         */id: String,
        /**
         * A fingerprint of its action, so that the same id with another action is noticed.
         */fingerprint: String) {
        self.id = id
        self.fingerprint = fingerprint
    }

}

#if compiler(>=6)
extension SeenCommand: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeenCommand: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SeenCommand {
        return
            try SeenCommand(
                id: FfiConverterString.read(from: &buf),
                fingerprint: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SeenCommand, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.fingerprint, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeenCommand_lift(_ buf: RustBuffer) throws -> SeenCommand {
    return try FfiConverterTypeSeenCommand.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeenCommand_lower(_ value: SeenCommand) -> RustBuffer {
    return FfiConverterTypeSeenCommand.lower(value)
}

/**
 * A command id that was carried out, and what it was used for.
 */
public struct SeenRequest: Equatable, Hashable {
    /**
     * The id.
     */
    public var id: String
    /**
     * A short fingerprint of the command, so that an id used for something else is noticed.
     */
    public var fingerprint: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The id.
         */id: String,
        /**
         * A short fingerprint of the command, so that an id used for something else is noticed.
         */fingerprint: String) {
        self.id = id
        self.fingerprint = fingerprint
    }

}

#if compiler(>=6)
extension SeenRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeenRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SeenRequest {
        return
            try SeenRequest(
                id: FfiConverterString.read(from: &buf),
                fingerprint: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SeenRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.fingerprint, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeenRequest_lift(_ buf: RustBuffer) throws -> SeenRequest {
    return try FfiConverterTypeSeenRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeenRequest_lower(_ value: SeenRequest) -> RustBuffer {
    return FfiConverterTypeSeenRequest.lower(value)
}

/**
 * Another severity for a code than the catalogue's.
 */
public struct SeverityRule: Equatable, Hashable {
    /**
     * The code.
     */
    public var code: Code
    /**
     * The severity here.
     */
    public var severity: Severity
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: Code,
        /**
         * The severity here.
         */severity: Severity,
        /**
         * On what it rests.
         */basis: Basis) {
        self.code = code
        self.severity = severity
        self.basis = basis
    }

}

#if compiler(>=6)
extension SeverityRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeverityRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SeverityRule {
        return
            try SeverityRule(
                code: FfiConverterTypeCode.read(from: &buf),
                severity: FfiConverterTypeSeverity.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SeverityRule, into buf: inout [UInt8]) {
        FfiConverterTypeCode.write(value.code, into: &buf)
        FfiConverterTypeSeverity.write(value.severity, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverityRule_lift(_ buf: RustBuffer) throws -> SeverityRule {
    return try FfiConverterTypeSeverityRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverityRule_lower(_ value: SeverityRule) -> RustBuffer {
    return FfiConverterTypeSeverityRule.lower(value)
}

/**
 * A signature that was given.
 */
public struct Signature: Equatable, Hashable {
    /**
     * Key of the signer.
     */
    public var signer: String
    /**
     * When.
     */
    public var at: Instant
    /**
     * What the provider reports.
     */
    public var evidence: Evidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Key of the signer.
         */signer: String,
        /**
         * When.
         */at: Instant,
        /**
         * What the provider reports.
         */evidence: Evidence) {
        self.signer = signer
        self.at = at
        self.evidence = evidence
    }

}

#if compiler(>=6)
extension Signature: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSignature: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Signature {
        return
            try Signature(
                signer: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                evidence: FfiConverterTypeEvidence.read(from: &buf)
        )
    }

    public static func write(_ value: Signature, into buf: inout [UInt8]) {
        FfiConverterString.write(value.signer, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterTypeEvidence.write(value.evidence, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignature_lift(_ buf: RustBuffer) throws -> Signature {
    return try FfiConverterTypeSignature.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignature_lower(_ value: Signature) -> RustBuffer {
    return FfiConverterTypeSignature.lower(value)
}

/**
 * A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082).
 */
public struct SignedTicket: Equatable, Hashable {
    /**
     * The text of the code: `DJ1:` and letters of the QR alphanumeric set.
     */
    public var payload: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The text of the code: `DJ1:` and letters of the QR alphanumeric set.
         */payload: String) {
        self.payload = payload
    }

}

#if compiler(>=6)
extension SignedTicket: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSignedTicket: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignedTicket {
        return
            try SignedTicket(
                payload: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SignedTicket, into buf: inout [UInt8]) {
        FfiConverterString.write(value.payload, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignedTicket_lift(_ buf: RustBuffer) throws -> SignedTicket {
    return try FfiConverterTypeSignedTicket.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSignedTicket_lower(_ value: SignedTicket) -> RustBuffer {
    return FfiConverterTypeSignedTicket.lower(value)
}

/**
 * Someone who must sign in person.
 */
public struct Signer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The key: the row of the form, such as `buyers/0` or `mortgagees/0`.
     */
    public var key: String
    /**
     * Buyer, or the mortgagee's agent.
     */
    public var role: Role
    /**
     * The person's name.
     */
    public var name: String
    /**
     * The person's document number.
     */
    public var documentNumber: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The key: the row of the form, such as `buyers/0` or `mortgagees/0`.
         */key: String,
        /**
         * Buyer, or the mortgagee's agent.
         */role: Role,
        /**
         * The person's name.
         */name: String,
        /**
         * The person's document number.
         */documentNumber: String) {
        self.key = key
        self.role = role
        self.name = name
        self.documentNumber = documentNumber
    }

// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_signer_uniffi_trait_debug(
            FfiConverterTypeSigner_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Signer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSigner: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Signer {
        return
            try Signer(
                key: FfiConverterString.read(from: &buf),
                role: FfiConverterTypeRole.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                documentNumber: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Signer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.key, into: &buf)
        FfiConverterTypeRole.write(value.role, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.documentNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSigner_lift(_ buf: RustBuffer) throws -> Signer {
    return try FfiConverterTypeSigner.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSigner_lower(_ value: Signer) -> RustBuffer {
    return FfiConverterTypeSigner.lower(value)
}

/**
 * The signing round that counts.
 */
public struct SigningRound: Equatable, Hashable {
    /**
     * Counted from 1.
     */
    public var number: UInt32
    /**
     * When its ticket was issued.
     */
    public var issued: Instant
    /**
     * From when on the ticket is no longer valid.
     */
    public var expires: Instant
    /**
     * Digest of what is signed.
     */
    public var digest: String
    /**
     * Who must sign.
     */
    public var signers: [Signer]
    /**
     * Who has signed.
     */
    public var signatures: [Signature]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Counted from 1.
         */number: UInt32,
        /**
         * When its ticket was issued.
         */issued: Instant,
        /**
         * From when on the ticket is no longer valid.
         */expires: Instant,
        /**
         * Digest of what is signed.
         */digest: String,
        /**
         * Who must sign.
         */signers: [Signer],
        /**
         * Who has signed.
         */signatures: [Signature]) {
        self.number = number
        self.issued = issued
        self.expires = expires
        self.digest = digest
        self.signers = signers
        self.signatures = signatures
    }

}

#if compiler(>=6)
extension SigningRound: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSigningRound: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SigningRound {
        return
            try SigningRound(
                number: FfiConverterUInt32.read(from: &buf),
                issued: FfiConverterTypeInstant.read(from: &buf),
                expires: FfiConverterTypeInstant.read(from: &buf),
                digest: FfiConverterString.read(from: &buf),
                signers: FfiConverterSequenceTypeSigner.read(from: &buf),
                signatures: FfiConverterSequenceTypeSignature.read(from: &buf)
        )
    }

    public static func write(_ value: SigningRound, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.number, into: &buf)
        FfiConverterTypeInstant.write(value.issued, into: &buf)
        FfiConverterTypeInstant.write(value.expires, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
        FfiConverterSequenceTypeSigner.write(value.signers, into: &buf)
        FfiConverterSequenceTypeSignature.write(value.signatures, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSigningRound_lift(_ buf: RustBuffer) throws -> SigningRound {
    return try FfiConverterTypeSigningRound.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSigningRound_lower(_ value: SigningRound) -> RustBuffer {
    return FfiConverterTypeSigningRound.lower(value)
}

/**
 * How persons sign and the enterprise confirms.
 */
public struct SigningRules: Equatable, Hashable {
    /**
     * The provider of personal signatures, such as `yuexinqian`.
     */
    public var provider: String
    /**
     * How long a ticket lives, in seconds (YX-002).
     */
    public var ticketLifeSeconds: UInt32
    /**
     * Whether it may be regenerated before it expires (C-08).
     */
    public var earlyRegeneration: EarlyRegeneration
    /**
     * The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44).
     */
    public var personFirst: [ConfirmationAct]
    /**
     * Whether a change of form, questionnaire or materials voids signatures (GZ-076).
     */
    public var voidOnChange: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The provider of personal signatures, such as `yuexinqian`.
         */provider: String,
        /**
         * How long a ticket lives, in seconds (YX-002).
         */ticketLifeSeconds: UInt32,
        /**
         * Whether it may be regenerated before it expires (C-08).
         */earlyRegeneration: EarlyRegeneration,
        /**
         * The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44).
         */personFirst: [ConfirmationAct],
        /**
         * Whether a change of form, questionnaire or materials voids signatures (GZ-076).
         */voidOnChange: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.provider = provider
        self.ticketLifeSeconds = ticketLifeSeconds
        self.earlyRegeneration = earlyRegeneration
        self.personFirst = personFirst
        self.voidOnChange = voidOnChange
        self.basis = basis
    }

}

#if compiler(>=6)
extension SigningRules: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSigningRules: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SigningRules {
        return
            try SigningRules(
                provider: FfiConverterString.read(from: &buf),
                ticketLifeSeconds: FfiConverterUInt32.read(from: &buf),
                earlyRegeneration: FfiConverterTypeEarlyRegeneration.read(from: &buf),
                personFirst: FfiConverterSequenceTypeConfirmationAct.read(from: &buf),
                voidOnChange: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SigningRules, into buf: inout [UInt8]) {
        FfiConverterString.write(value.provider, into: &buf)
        FfiConverterUInt32.write(value.ticketLifeSeconds, into: &buf)
        FfiConverterTypeEarlyRegeneration.write(value.earlyRegeneration, into: &buf)
        FfiConverterSequenceTypeConfirmationAct.write(value.personFirst, into: &buf)
        FfiConverterBool.write(value.voidOnChange, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSigningRules_lift(_ buf: RustBuffer) throws -> SigningRules {
    return try FfiConverterTypeSigningRules.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSigningRules_lower(_ value: SigningRules) -> RustBuffer {
    return FfiConverterTypeSigningRules.lower(value)
}

/**
 * A sub-case that kept its own copy when materials were shared.
 */
public struct SkippedShare: Equatable, Hashable {
    /**
     * The sub-case.
     */
    public var subCase: String
    /**
     * The item.
     */
    public var item: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The item.
         */item: String) {
        self.subCase = subCase
        self.item = item
    }

}

#if compiler(>=6)
extension SkippedShare: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSkippedShare: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SkippedShare {
        return
            try SkippedShare(
                subCase: FfiConverterString.read(from: &buf),
                item: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SkippedShare, into buf: inout [UInt8]) {
        FfiConverterString.write(value.subCase, into: &buf)
        FfiConverterString.write(value.item, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSkippedShare_lift(_ buf: RustBuffer) throws -> SkippedShare {
    return try FfiConverterTypeSkippedShare.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSkippedShare_lower(_ value: SkippedShare) -> RustBuffer {
    return FfiConverterTypeSkippedShare.lower(value)
}

/**
 * From where a single case was split off (GZ-103).
 */
public struct SplitFrom: Equatable, Hashable {
    /**
     * The batch.
     */
    public var caseId: String
    /**
     * Its number.
     */
    public var number: String
    /**
     * The sub-case that left it.
     */
    public var subCase: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The batch.
         */caseId: String,
        /**
         * Its number.
         */number: String = "",
        /**
         * The sub-case that left it.
         */subCase: String) {
        self.caseId = caseId
        self.number = number
        self.subCase = subCase
    }

}

#if compiler(>=6)
extension SplitFrom: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSplitFrom: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SplitFrom {
        return
            try SplitFrom(
                caseId: FfiConverterString.read(from: &buf),
                number: FfiConverterString.read(from: &buf),
                subCase: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SplitFrom, into buf: inout [UInt8]) {
        FfiConverterString.write(value.caseId, into: &buf)
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterString.write(value.subCase, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSplitFrom_lift(_ buf: RustBuffer) throws -> SplitFrom {
    return try FfiConverterTypeSplitFrom.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSplitFrom_lower(_ value: SplitFrom) -> RustBuffer {
    return FfiConverterTypeSplitFrom.lower(value)
}

/**
 * In which stages of a seal an operation on it is possible (C-27).
 */
public struct StageRule: Equatable, Hashable {
    /**
     * The operation.
     */
    public var operation: SealOperation
    /**
     * The stages.
     */
    public var stages: [SealStage]
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The operation.
         */operation: SealOperation,
        /**
         * The stages.
         */stages: [SealStage],
        /**
         * On what it rests.
         */basis: Basis) {
        self.operation = operation
        self.stages = stages
        self.basis = basis
    }

}

#if compiler(>=6)
extension StageRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStageRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StageRule {
        return
            try StageRule(
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                stages: FfiConverterSequenceTypeSealStage.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: StageRule, into buf: inout [UInt8]) {
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterSequenceTypeSealStage.write(value.stages, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStageRule_lift(_ buf: RustBuffer) throws -> StageRule {
    return try FfiConverterTypeStageRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStageRule_lower(_ value: StageRule) -> RustBuffer {
    return FfiConverterTypeStageRule.lower(value)
}

/**
 * A status that the registry reported.
 */
public struct StatusEntry: Equatable, Hashable {
    /**
     * The status.
     */
    public var status: String
    /**
     * When.
     */
    public var at: Instant
    /**
     * The registry's note.
     */
    public var note: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The status.
         */status: String,
        /**
         * When.
         */at: Instant,
        /**
         * The registry's note.
         */note: String) {
        self.status = status
        self.at = at
        self.note = note
    }

}

#if compiler(>=6)
extension StatusEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStatusEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StatusEntry {
        return
            try StatusEntry(
                status: FfiConverterString.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                note: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: StatusEntry, into buf: inout [UInt8]) {
        FfiConverterString.write(value.status, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterString.write(value.note, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusEntry_lift(_ buf: RustBuffer) throws -> StatusEntry {
    return try FfiConverterTypeStatusEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStatusEntry_lower(_ value: StatusEntry) -> RustBuffer {
    return FfiConverterTypeStatusEntry.lower(value)
}

/**
 * One sub-case: a unit with its form, its questionnaire, its materials, and how far they have come.
 */
public struct SubCase: Equatable, Hashable {
    /**
     * Its id within the case.
     */
    public var id: String
    /**
     * The unit.
     */
    public var unit: PropertyUnit
    /**
     * Where it stands.
     */
    public var stage: SubCaseStage
    /**
     * The form.
     */
    public var application: Application
    /**
     * The questionnaire.
     */
    public var questionnaire: Questionnaire
    /**
     * The materials.
     */
    public var materials: [Material]
    /**
     * How many signing rounds there have been.
     */
    public var rounds: UInt32
    /**
     * The round that counts.
     */
    public var round: SigningRound?
    /**
     * 企业签章.
     */
    public var sealed: SealAct?
    /**
     * 确认通过: when.
     */
    public var approved: Instant?
    /**
     * 确认不通过: why.
     */
    public var rejection: String
    /**
     * Whether tax is cleared.
     */
    public var taxCleared: Bool
    /**
     * When it was filed.
     */
    public var filed: Instant?
    /**
     * What the registry reported, oldest first.
     */
    public var statuses: [StatusEntry]
    /**
     * Supplementary inquiries.
     */
    public var inquiries: [Inquiry]
    /**
     * The single case it became.
     */
    public var became: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id within the case.
         */id: String,
        /**
         * The unit.
         */unit: PropertyUnit,
        /**
         * Where it stands.
         */stage: SubCaseStage,
        /**
         * The form.
         */application: Application,
        /**
         * The questionnaire.
         */questionnaire: Questionnaire,
        /**
         * The materials.
         */materials: [Material],
        /**
         * How many signing rounds there have been.
         */rounds: UInt32,
        /**
         * The round that counts.
         */round: SigningRound?,
        /**
         * 企业签章.
         */sealed: SealAct?,
        /**
         * 确认通过: when.
         */approved: Instant?,
        /**
         * 确认不通过: why.
         */rejection: String,
        /**
         * Whether tax is cleared.
         */taxCleared: Bool,
        /**
         * When it was filed.
         */filed: Instant?,
        /**
         * What the registry reported, oldest first.
         */statuses: [StatusEntry],
        /**
         * Supplementary inquiries.
         */inquiries: [Inquiry],
        /**
         * The single case it became.
         */became: String) {
        self.id = id
        self.unit = unit
        self.stage = stage
        self.application = application
        self.questionnaire = questionnaire
        self.materials = materials
        self.rounds = rounds
        self.round = round
        self.sealed = sealed
        self.approved = approved
        self.rejection = rejection
        self.taxCleared = taxCleared
        self.filed = filed
        self.statuses = statuses
        self.inquiries = inquiries
        self.became = became
    }

}

#if compiler(>=6)
extension SubCase: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubCase: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubCase {
        return
            try SubCase(
                id: FfiConverterString.read(from: &buf),
                unit: FfiConverterTypePropertyUnit.read(from: &buf),
                stage: FfiConverterTypeSubCaseStage.read(from: &buf),
                application: FfiConverterTypeApplication.read(from: &buf),
                questionnaire: FfiConverterTypeQuestionnaire.read(from: &buf),
                materials: FfiConverterSequenceTypeMaterial.read(from: &buf),
                rounds: FfiConverterUInt32.read(from: &buf),
                round: FfiConverterOptionTypeSigningRound.read(from: &buf),
                sealed: FfiConverterOptionTypeSealAct.read(from: &buf),
                approved: FfiConverterOptionTypeInstant.read(from: &buf),
                rejection: FfiConverterString.read(from: &buf),
                taxCleared: FfiConverterBool.read(from: &buf),
                filed: FfiConverterOptionTypeInstant.read(from: &buf),
                statuses: FfiConverterSequenceTypeStatusEntry.read(from: &buf),
                inquiries: FfiConverterSequenceTypeInquiry.read(from: &buf),
                became: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: SubCase, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypePropertyUnit.write(value.unit, into: &buf)
        FfiConverterTypeSubCaseStage.write(value.stage, into: &buf)
        FfiConverterTypeApplication.write(value.application, into: &buf)
        FfiConverterTypeQuestionnaire.write(value.questionnaire, into: &buf)
        FfiConverterSequenceTypeMaterial.write(value.materials, into: &buf)
        FfiConverterUInt32.write(value.rounds, into: &buf)
        FfiConverterOptionTypeSigningRound.write(value.round, into: &buf)
        FfiConverterOptionTypeSealAct.write(value.sealed, into: &buf)
        FfiConverterOptionTypeInstant.write(value.approved, into: &buf)
        FfiConverterString.write(value.rejection, into: &buf)
        FfiConverterBool.write(value.taxCleared, into: &buf)
        FfiConverterOptionTypeInstant.write(value.filed, into: &buf)
        FfiConverterSequenceTypeStatusEntry.write(value.statuses, into: &buf)
        FfiConverterSequenceTypeInquiry.write(value.inquiries, into: &buf)
        FfiConverterString.write(value.became, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCase_lift(_ buf: RustBuffer) throws -> SubCase {
    return try FfiConverterTypeSubCase.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCase_lower(_ value: SubCase) -> RustBuffer {
    return FfiConverterTypeSubCase.lower(value)
}

/**
 * What a sub-case holds: the three things a signature stands for (GZ-076), and its unit.
 */
public struct SubCaseContent: Equatable, Hashable {
    /**
     * Id of the sub-case.
     */
    public var subCase: String
    /**
     * The unit.
     */
    public var unit: PropertyUnit
    /**
     * The form.
     */
    public var application: Application
    /**
     * The questionnaire.
     */
    public var questionnaire: Questionnaire
    /**
     * The materials.
     */
    public var materials: [Material]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id of the sub-case.
         */subCase: String,
        /**
         * The unit.
         */unit: PropertyUnit,
        /**
         * The form.
         */application: Application,
        /**
         * The questionnaire.
         */questionnaire: Questionnaire,
        /**
         * The materials.
         */materials: [Material] = []) {
        self.subCase = subCase
        self.unit = unit
        self.application = application
        self.questionnaire = questionnaire
        self.materials = materials
    }

}

#if compiler(>=6)
extension SubCaseContent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubCaseContent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubCaseContent {
        return
            try SubCaseContent(
                subCase: FfiConverterString.read(from: &buf),
                unit: FfiConverterTypePropertyUnit.read(from: &buf),
                application: FfiConverterTypeApplication.read(from: &buf),
                questionnaire: FfiConverterTypeQuestionnaire.read(from: &buf),
                materials: FfiConverterSequenceTypeMaterial.read(from: &buf)
        )
    }

    public static func write(_ value: SubCaseContent, into buf: inout [UInt8]) {
        FfiConverterString.write(value.subCase, into: &buf)
        FfiConverterTypePropertyUnit.write(value.unit, into: &buf)
        FfiConverterTypeApplication.write(value.application, into: &buf)
        FfiConverterTypeQuestionnaire.write(value.questionnaire, into: &buf)
        FfiConverterSequenceTypeMaterial.write(value.materials, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCaseContent_lift(_ buf: RustBuffer) throws -> SubCaseContent {
    return try FfiConverterTypeSubCaseContent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCaseContent_lower(_ value: SubCaseContent) -> RustBuffer {
    return FfiConverterTypeSubCaseContent.lower(value)
}

/**
 * Everything that is filed for one unit: the unit, the form, the questionnaire and the materials.
 */
public struct SubCaseDocument: Equatable, Hashable {
    /**
     * 业务类型: a code of the profile, such as `presale_advance_notice`.
     */
    public var businessType: String
    /**
     * 单位组织类型.
     */
    public var organisationType: String
    /**
     * 不动产类型.
     */
    public var propertyType: String
    /**
     * The unit.
     */
    public var unit: PropertyUnit
    /**
     * 申请表.
     */
    public var application: Application
    /**
     * 问询表.
     */
    public var questionnaire: Questionnaire
    /**
     * 附件.
     */
    public var materials: [Material]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * 业务类型: a code of the profile, such as `presale_advance_notice`.
         */businessType: String,
        /**
         * 单位组织类型.
         */organisationType: String = "",
        /**
         * 不动产类型.
         */propertyType: String = "",
        /**
         * The unit.
         */unit: PropertyUnit,
        /**
         * 申请表.
         */application: Application,
        /**
         * 问询表.
         */questionnaire: Questionnaire,
        /**
         * 附件.
         */materials: [Material] = []) {
        self.businessType = businessType
        self.organisationType = organisationType
        self.propertyType = propertyType
        self.unit = unit
        self.application = application
        self.questionnaire = questionnaire
        self.materials = materials
    }

}

#if compiler(>=6)
extension SubCaseDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubCaseDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubCaseDocument {
        return
            try SubCaseDocument(
                businessType: FfiConverterString.read(from: &buf),
                organisationType: FfiConverterString.read(from: &buf),
                propertyType: FfiConverterString.read(from: &buf),
                unit: FfiConverterTypePropertyUnit.read(from: &buf),
                application: FfiConverterTypeApplication.read(from: &buf),
                questionnaire: FfiConverterTypeQuestionnaire.read(from: &buf),
                materials: FfiConverterSequenceTypeMaterial.read(from: &buf)
        )
    }

    public static func write(_ value: SubCaseDocument, into buf: inout [UInt8]) {
        FfiConverterString.write(value.businessType, into: &buf)
        FfiConverterString.write(value.organisationType, into: &buf)
        FfiConverterString.write(value.propertyType, into: &buf)
        FfiConverterTypePropertyUnit.write(value.unit, into: &buf)
        FfiConverterTypeApplication.write(value.application, into: &buf)
        FfiConverterTypeQuestionnaire.write(value.questionnaire, into: &buf)
        FfiConverterSequenceTypeMaterial.write(value.materials, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCaseDocument_lift(_ buf: RustBuffer) throws -> SubCaseDocument {
    return try FfiConverterTypeSubCaseDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCaseDocument_lower(_ value: SubCaseDocument) -> RustBuffer {
    return FfiConverterTypeSubCaseDocument.lower(value)
}

/**
 * A time during which a seal was suspended.
 */
public struct Suspension: Equatable, Hashable {
    /**
     * Under which name.
     */
    public var origin: SuspensionOrigin
    /**
     * Since when.
     */
    public var at: Instant
    /**
     * Why.
     */
    public var reason: String
    /**
     * Since when it is usable again.
     */
    public var resumed: Instant?
    /**
     * Why it is.
     */
    public var resumeReason: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Under which name.
         */origin: SuspensionOrigin,
        /**
         * Since when.
         */at: Instant,
        /**
         * Why.
         */reason: String,
        /**
         * Since when it is usable again.
         */resumed: Instant? = nil,
        /**
         * Why it is.
         */resumeReason: String = "") {
        self.origin = origin
        self.at = at
        self.reason = reason
        self.resumed = resumed
        self.resumeReason = resumeReason
    }

}

#if compiler(>=6)
extension Suspension: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSuspension: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Suspension {
        return
            try Suspension(
                origin: FfiConverterTypeSuspensionOrigin.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                resumed: FfiConverterOptionTypeInstant.read(from: &buf),
                resumeReason: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Suspension, into buf: inout [UInt8]) {
        FfiConverterTypeSuspensionOrigin.write(value.origin, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterOptionTypeInstant.write(value.resumed, into: &buf)
        FfiConverterString.write(value.resumeReason, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuspension_lift(_ buf: RustBuffer) throws -> Suspension {
    return try FfiConverterTypeSuspension.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuspension_lower(_ value: Suspension) -> RustBuffer {
    return FfiConverterTypeSuspension.lower(value)
}

/**
 * How seals are suspended.
 */
public struct SuspensionRule: Equatable, Hashable {
    /**
     * Under which name.
     */
    public var origin: SuspensionOrigin
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Under which name.
         */origin: SuspensionOrigin,
        /**
         * On what it rests.
         */basis: Basis) {
        self.origin = origin
        self.basis = basis
    }

}

#if compiler(>=6)
extension SuspensionRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSuspensionRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SuspensionRule {
        return
            try SuspensionRule(
                origin: FfiConverterTypeSuspensionOrigin.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: SuspensionRule, into buf: inout [UInt8]) {
        FfiConverterTypeSuspensionOrigin.write(value.origin, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuspensionRule_lift(_ buf: RustBuffer) throws -> SuspensionRule {
    return try FfiConverterTypeSuspensionRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuspensionRule_lower(_ value: SuspensionRule) -> RustBuffer {
    return FfiConverterTypeSuspensionRule.lower(value)
}

/**
 * What a signing code says: who may sign what, and for how long. Valid in `[issued, expires)` (C-09).
 */
public struct Ticket: Equatable, Hashable {
    /**
     * The name of the platform key that signs it; 1–32 bytes.
     */
    public var keyId: String
    /**
     * The case (主案); 1–64 bytes.
     */
    public var caseId: String
    /**
     * The sub-case (子案) whose round it opens; 1–64 bytes.
     */
    public var subCase: String
    /**
     * The number of the signing round; a regenerated code has the next one (YX-004).
     */
    public var round: UInt32
    /**
     * From when it is valid; not before 1970.
     */
    public var issued: Instant
    /**
     * From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002).
     */
    public var expires: Instant
    /**
     * SM3 of what is signed: 64 lower-case hexadecimal digits.
     */
    public var digest: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The name of the platform key that signs it; 1–32 bytes.
         */keyId: String,
        /**
         * The case (主案); 1–64 bytes.
         */caseId: String,
        /**
         * The sub-case (子案) whose round it opens; 1–64 bytes.
         */subCase: String,
        /**
         * The number of the signing round; a regenerated code has the next one (YX-004).
         */round: UInt32,
        /**
         * From when it is valid; not before 1970.
         */issued: Instant,
        /**
         * From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002).
         */expires: Instant,
        /**
         * SM3 of what is signed: 64 lower-case hexadecimal digits.
         */digest: String) {
        self.keyId = keyId
        self.caseId = caseId
        self.subCase = subCase
        self.round = round
        self.issued = issued
        self.expires = expires
        self.digest = digest
    }

}

#if compiler(>=6)
extension Ticket: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTicket: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Ticket {
        return
            try Ticket(
                keyId: FfiConverterString.read(from: &buf),
                caseId: FfiConverterString.read(from: &buf),
                subCase: FfiConverterString.read(from: &buf),
                round: FfiConverterUInt32.read(from: &buf),
                issued: FfiConverterTypeInstant.read(from: &buf),
                expires: FfiConverterTypeInstant.read(from: &buf),
                digest: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: Ticket, into buf: inout [UInt8]) {
        FfiConverterString.write(value.keyId, into: &buf)
        FfiConverterString.write(value.caseId, into: &buf)
        FfiConverterString.write(value.subCase, into: &buf)
        FfiConverterUInt32.write(value.round, into: &buf)
        FfiConverterTypeInstant.write(value.issued, into: &buf)
        FfiConverterTypeInstant.write(value.expires, into: &buf)
        FfiConverterString.write(value.digest, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicket_lift(_ buf: RustBuffer) throws -> Ticket {
    return try FfiConverterTypeTicket.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicket_lower(_ value: Ticket) -> RustBuffer {
    return FfiConverterTypeTicket.lower(value)
}

/**
 * What a phone learns from a payload.
 */
public struct TicketReport: Equatable, Hashable {
    /**
     * The ticket; only when its signature is right (it may still have expired).
     */
    public var ticket: Ticket?
    /**
     * Everything against it. Acceptable means: signed by a known key, and valid now.
     */
    public var report: Report

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The ticket; only when its signature is right (it may still have expired).
         */ticket: Ticket? = nil,
        /**
         * Everything against it. Acceptable means: signed by a known key, and valid now.
         */report: Report) {
        self.ticket = ticket
        self.report = report
    }

}

#if compiler(>=6)
extension TicketReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTicketReport: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TicketReport {
        return
            try TicketReport(
                ticket: FfiConverterOptionTypeTicket.read(from: &buf),
                report: FfiConverterTypeReport.read(from: &buf)
        )
    }

    public static func write(_ value: TicketReport, into buf: inout [UInt8]) {
        FfiConverterOptionTypeTicket.write(value.ticket, into: &buf)
        FfiConverterTypeReport.write(value.report, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicketReport_lift(_ buf: RustBuffer) throws -> TicketReport {
    return try FfiConverterTypeTicketReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicketReport_lower(_ value: TicketReport) -> RustBuffer {
    return FfiConverterTypeTicketReport.lower(value)
}

/**
 * What a host's device has to sign.
 */
public struct TicketToSign: Equatable, Hashable {
    /**
     * The message, in hexadecimal, for a device that computes Z and the digest by itself.
     */
    public var message: String
    /**
     * The user identity that enters Z.
     */
    public var userId: String
    /**
     * The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
     * was given: Z is taken over it.
     */
    public var digest: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The message, in hexadecimal, for a device that computes Z and the digest by itself.
         */message: String,
        /**
         * The user identity that enters Z.
         */userId: String,
        /**
         * The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
         * was given: Z is taken over it.
         */digest: String? = nil) {
        self.message = message
        self.userId = userId
        self.digest = digest
    }

}

#if compiler(>=6)
extension TicketToSign: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTicketToSign: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TicketToSign {
        return
            try TicketToSign(
                message: FfiConverterString.read(from: &buf),
                userId: FfiConverterString.read(from: &buf),
                digest: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: TicketToSign, into buf: inout [UInt8]) {
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterString.write(value.userId, into: &buf)
        FfiConverterOptionString.write(value.digest, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicketToSign_lift(_ buf: RustBuffer) throws -> TicketToSign {
    return try FfiConverterTypeTicketToSign.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicketToSign_lower(_ value: TicketToSign) -> RustBuffer {
    return FfiConverterTypeTicketToSign.lower(value)
}

/**
 * One thing to do.
 */
public struct TodoItem: Equatable, Hashable {
    /**
     * Tag of the action, or a `host.*` step.
     */
    public var action: String
    /**
     * The sub-case; none for the case as a whole.
     */
    public var subCase: String?
    /**
     * Whether it can be done now; otherwise something else comes first.
     */
    public var now: Bool
    /**
     * What is missing.
     */
    public var finding: Finding

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Tag of the action, or a `host.*` step.
         */action: String,
        /**
         * The sub-case; none for the case as a whole.
         */subCase: String?,
        /**
         * Whether it can be done now; otherwise something else comes first.
         */now: Bool,
        /**
         * What is missing.
         */finding: Finding) {
        self.action = action
        self.subCase = subCase
        self.now = now
        self.finding = finding
    }

}

#if compiler(>=6)
extension TodoItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTodoItem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TodoItem {
        return
            try TodoItem(
                action: FfiConverterString.read(from: &buf),
                subCase: FfiConverterOptionString.read(from: &buf),
                now: FfiConverterBool.read(from: &buf),
                finding: FfiConverterTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: TodoItem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.action, into: &buf)
        FfiConverterOptionString.write(value.subCase, into: &buf)
        FfiConverterBool.write(value.now, into: &buf)
        FfiConverterTypeFinding.write(value.finding, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTodoItem_lift(_ buf: RustBuffer) throws -> TodoItem {
    return try FfiConverterTypeTodoItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTodoItem_lower(_ value: TodoItem) -> RustBuffer {
    return FfiConverterTypeTodoItem.lower(value)
}

/**
 * How far accounts must be trusted (GZ-005, C-32, C-55).
 */
public struct TrustRules: Equatable, Hashable {
    /**
     * Level the enterprise's account needs.
     */
    public var enterpriseLevel: TrustLevel
    /**
     * Level the handler's own account needs.
     */
    public var handlerLevel: TrustLevel
    /**
     * Level that a login by e-licence counts as.
     */
    public var eLicenceLevel: TrustLevel
    /**
     * Whether the notice to users must be acknowledged first (GZ-008).
     */
    public var noticeRequired: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Level the enterprise's account needs.
         */enterpriseLevel: TrustLevel,
        /**
         * Level the handler's own account needs.
         */handlerLevel: TrustLevel,
        /**
         * Level that a login by e-licence counts as.
         */eLicenceLevel: TrustLevel,
        /**
         * Whether the notice to users must be acknowledged first (GZ-008).
         */noticeRequired: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.enterpriseLevel = enterpriseLevel
        self.handlerLevel = handlerLevel
        self.eLicenceLevel = eLicenceLevel
        self.noticeRequired = noticeRequired
        self.basis = basis
    }

}

#if compiler(>=6)
extension TrustRules: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTrustRules: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrustRules {
        return
            try TrustRules(
                enterpriseLevel: FfiConverterTypeTrustLevel.read(from: &buf),
                handlerLevel: FfiConverterTypeTrustLevel.read(from: &buf),
                eLicenceLevel: FfiConverterTypeTrustLevel.read(from: &buf),
                noticeRequired: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: TrustRules, into buf: inout [UInt8]) {
        FfiConverterTypeTrustLevel.write(value.enterpriseLevel, into: &buf)
        FfiConverterTypeTrustLevel.write(value.handlerLevel, into: &buf)
        FfiConverterTypeTrustLevel.write(value.eLicenceLevel, into: &buf)
        FfiConverterBool.write(value.noticeRequired, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTrustRules_lift(_ buf: RustBuffer) throws -> TrustRules {
    return try FfiConverterTypeTrustRules.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTrustRules_lower(_ value: TrustRules) -> RustBuffer {
    return FfiConverterTypeTrustRules.lower(value)
}

/**
 * A binding of a seal to a Ukey.
 */
public struct UkeyBinding: Equatable, Hashable {
    /**
     * Serial number of the Ukey.
     */
    public var ukey: String
    /**
     * When the binding was begun.
     */
    public var begun: Instant
    /**
     * When the scan confirmed it.
     */
    public var bound: Instant?
    /**
     * The certificate to which it belongs; empty where there is none (C-25).
     */
    public var certificate: String
    /**
     * When the unbinding was begun.
     */
    public var unbinding: Instant?
    /**
     * When it ended.
     */
    public var unbound: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Serial number of the Ukey.
         */ukey: String,
        /**
         * When the binding was begun.
         */begun: Instant,
        /**
         * When the scan confirmed it.
         */bound: Instant? = nil,
        /**
         * The certificate to which it belongs; empty where there is none (C-25).
         */certificate: String = "",
        /**
         * When the unbinding was begun.
         */unbinding: Instant? = nil,
        /**
         * When it ended.
         */unbound: Instant? = nil) {
        self.ukey = ukey
        self.begun = begun
        self.bound = bound
        self.certificate = certificate
        self.unbinding = unbinding
        self.unbound = unbound
    }

}

#if compiler(>=6)
extension UkeyBinding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUkeyBinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UkeyBinding {
        return
            try UkeyBinding(
                ukey: FfiConverterString.read(from: &buf),
                begun: FfiConverterTypeInstant.read(from: &buf),
                bound: FfiConverterOptionTypeInstant.read(from: &buf),
                certificate: FfiConverterString.read(from: &buf),
                unbinding: FfiConverterOptionTypeInstant.read(from: &buf),
                unbound: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: UkeyBinding, into buf: inout [UInt8]) {
        FfiConverterString.write(value.ukey, into: &buf)
        FfiConverterTypeInstant.write(value.begun, into: &buf)
        FfiConverterOptionTypeInstant.write(value.bound, into: &buf)
        FfiConverterString.write(value.certificate, into: &buf)
        FfiConverterOptionTypeInstant.write(value.unbinding, into: &buf)
        FfiConverterOptionTypeInstant.write(value.unbound, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUkeyBinding_lift(_ buf: RustBuffer) throws -> UkeyBinding {
    return try FfiConverterTypeUkeyBinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUkeyBinding_lower(_ value: UkeyBinding) -> RustBuffer {
    return FfiConverterTypeUkeyBinding.lower(value)
}

/**
 * Ukeys (C-25, C-72).
 */
public struct UkeyRule: Equatable, Hashable {
    /**
     * Whether a binding outlives the certificate with which it was made.
     */
    public var survivesReissue: Bool
    /**
     * Whether a bound seal can still be used without the Ukey.
     */
    public var otherChannels: Bool
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whether a binding outlives the certificate with which it was made.
         */survivesReissue: Bool,
        /**
         * Whether a bound seal can still be used without the Ukey.
         */otherChannels: Bool,
        /**
         * On what it rests.
         */basis: Basis) {
        self.survivesReissue = survivesReissue
        self.otherChannels = otherChannels
        self.basis = basis
    }

}

#if compiler(>=6)
extension UkeyRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUkeyRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UkeyRule {
        return
            try UkeyRule(
                survivesReissue: FfiConverterBool.read(from: &buf),
                otherChannels: FfiConverterBool.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: UkeyRule, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.survivesReissue, into: &buf)
        FfiConverterBool.write(value.otherChannels, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUkeyRule_lift(_ buf: RustBuffer) throws -> UkeyRule {
    return try FfiConverterTypeUkeyRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUkeyRule_lower(_ value: UkeyRule) -> RustBuffer {
    return FfiConverterTypeUkeyRule.lower(value)
}

/**
 * One thing that stands against a command: what, who can mend it, by which step.
 */
public struct Unmet: Equatable, Hashable {
    /**
     * What is unmet. Its pointer goes into the command, or into the form it concerns.
     */
    public var finding: Finding
    /**
     * Who can mend it. Empty when nobody can (the case is over).
     */
    public var menders: [Mender]
    /**
     * By which step, where there is one.
     */
    public var remedy: Remedy?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is unmet. Its pointer goes into the command, or into the form it concerns.
         */finding: Finding,
        /**
         * Who can mend it. Empty when nobody can (the case is over).
         */menders: [Mender],
        /**
         * By which step, where there is one.
         */remedy: Remedy? = nil) {
        self.finding = finding
        self.menders = menders
        self.remedy = remedy
    }

}

#if compiler(>=6)
extension Unmet: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnmet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Unmet {
        return
            try Unmet(
                finding: FfiConverterTypeFinding.read(from: &buf),
                menders: FfiConverterSequenceTypeMender.read(from: &buf),
                remedy: FfiConverterOptionTypeRemedy.read(from: &buf)
        )
    }

    public static func write(_ value: Unmet, into buf: inout [UInt8]) {
        FfiConverterTypeFinding.write(value.finding, into: &buf)
        FfiConverterSequenceTypeMender.write(value.menders, into: &buf)
        FfiConverterOptionTypeRemedy.write(value.remedy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnmet_lift(_ buf: RustBuffer) throws -> Unmet {
    return try FfiConverterTypeUnmet.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnmet_lower(_ value: Unmet) -> RustBuffer {
    return FfiConverterTypeUnmet.lower(value)
}

/**
 * A seal's time of use, as it was known from an instant on.
 */
public struct ValidityRecord: Equatable, Hashable {
    /**
     * Since when this is known.
     */
    public var at: Instant
    /**
     * From when the seal may be used; none for at once.
     */
    public var from: Instant?
    /**
     * Until when, exclusive; none where no end is known.
     */
    public var until: Instant?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Since when this is known.
         */at: Instant,
        /**
         * From when the seal may be used; none for at once.
         */from: Instant? = nil,
        /**
         * Until when, exclusive; none where no end is known.
         */until: Instant? = nil) {
        self.at = at
        self.from = from
        self.until = until
    }

}

#if compiler(>=6)
extension ValidityRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidityRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValidityRecord {
        return
            try ValidityRecord(
                at: FfiConverterTypeInstant.read(from: &buf),
                from: FfiConverterOptionTypeInstant.read(from: &buf),
                until: FfiConverterOptionTypeInstant.read(from: &buf)
        )
    }

    public static func write(_ value: ValidityRecord, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeInstant.write(value.from, into: &buf)
        FfiConverterOptionTypeInstant.write(value.until, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidityRecord_lift(_ buf: RustBuffer) throws -> ValidityRecord {
    return try FfiConverterTypeValidityRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidityRecord_lower(_ value: ValidityRecord) -> RustBuffer {
    return FfiConverterTypeValidityRecord.lower(value)
}

/**
 * A seal's time of use.
 */
public struct ValidityRule: Equatable, Hashable {
    /**
     * From where it comes.
     */
    public var source: ValiditySource
    /**
     * How many days before its end a seal is due for renewal; 0 for never.
     */
    public var renewalDays: UInt32
    /**
     * On what it rests.
     */
    public var basis: Basis

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * From where it comes.
         */source: ValiditySource,
        /**
         * How many days before its end a seal is due for renewal; 0 for never.
         */renewalDays: UInt32,
        /**
         * On what it rests.
         */basis: Basis) {
        self.source = source
        self.renewalDays = renewalDays
        self.basis = basis
    }

}

#if compiler(>=6)
extension ValidityRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValidityRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValidityRule {
        return
            try ValidityRule(
                source: FfiConverterTypeValiditySource.read(from: &buf),
                renewalDays: FfiConverterUInt32.read(from: &buf),
                basis: FfiConverterTypeBasis.read(from: &buf)
        )
    }

    public static func write(_ value: ValidityRule, into buf: inout [UInt8]) {
        FfiConverterTypeValiditySource.write(value.source, into: &buf)
        FfiConverterUInt32.write(value.renewalDays, into: &buf)
        FfiConverterTypeBasis.write(value.basis, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidityRule_lift(_ buf: RustBuffer) throws -> ValidityRule {
    return try FfiConverterTypeValidityRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValidityRule_lower(_ value: ValidityRule) -> RustBuffer {
    return FfiConverterTypeValidityRule.lower(value)
}

/**
 * An application at a service window: nothing happens to a seal until it is accepted (SZ-070).
 */
public struct WindowApplication: Equatable, Hashable {
    /**
     * Its id: that of the command that submitted it.
     */
    public var id: String
    /**
     * What is applied for.
     */
    public var action: SealAction
    /**
     * The operation.
     */
    public var operation: SealOperation
    /**
     * Who submitted it.
     */
    public var applicant: Principal
    /**
     * In which capacity.
     */
    public var appliedAs: Role
    /**
     * When.
     */
    public var at: Instant
    /**
     * What the window decided.
     */
    public var decision: WindowDecision?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id: that of the command that submitted it.
         */id: String,
        /**
         * What is applied for.
         */action: SealAction,
        /**
         * The operation.
         */operation: SealOperation,
        /**
         * Who submitted it.
         */applicant: Principal,
        /**
         * In which capacity.
         */appliedAs: Role,
        /**
         * When.
         */at: Instant,
        /**
         * What the window decided.
         */decision: WindowDecision? = nil) {
        self.id = id
        self.action = action
        self.operation = operation
        self.applicant = applicant
        self.appliedAs = appliedAs
        self.at = at
        self.decision = decision
    }

}

#if compiler(>=6)
extension WindowApplication: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWindowApplication: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WindowApplication {
        return
            try WindowApplication(
                id: FfiConverterString.read(from: &buf),
                action: FfiConverterTypeSealAction.read(from: &buf),
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                applicant: FfiConverterTypePrincipal.read(from: &buf),
                appliedAs: FfiConverterTypeRole.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                decision: FfiConverterOptionTypeWindowDecision.read(from: &buf)
        )
    }

    public static func write(_ value: WindowApplication, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeSealAction.write(value.action, into: &buf)
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterTypePrincipal.write(value.applicant, into: &buf)
        FfiConverterTypeRole.write(value.appliedAs, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterOptionTypeWindowDecision.write(value.decision, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowApplication_lift(_ buf: RustBuffer) throws -> WindowApplication {
    return try FfiConverterTypeWindowApplication.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowApplication_lower(_ value: WindowApplication) -> RustBuffer {
    return FfiConverterTypeWindowApplication.lower(value)
}

/**
 * The decision of the window.
 */
public struct WindowDecision: Equatable, Hashable {
    /**
     * When.
     */
    public var at: Instant
    /**
     * Whether the application was accepted.
     */
    public var accepted: Bool
    /**
     * Why not.
     */
    public var reason: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */at: Instant,
        /**
         * Whether the application was accepted.
         */accepted: Bool,
        /**
         * Why not.
         */reason: String = "") {
        self.at = at
        self.accepted = accepted
        self.reason = reason
    }

}

#if compiler(>=6)
extension WindowDecision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWindowDecision: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WindowDecision {
        return
            try WindowDecision(
                at: FfiConverterTypeInstant.read(from: &buf),
                accepted: FfiConverterBool.read(from: &buf),
                reason: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: WindowDecision, into buf: inout [UInt8]) {
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterBool.write(value.accepted, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowDecision_lift(_ buf: RustBuffer) throws -> WindowDecision {
    return try FfiConverterTypeWindowDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowDecision_lower(_ value: WindowDecision) -> RustBuffer {
    return FfiConverterTypeWindowDecision.lower(value)
}

/**
 * The data of an application form that is printed and brought to a window (SZ-014, SZ-070).
 */
public struct WindowForm: Equatable, Hashable {
    /**
     * Id of the application.
     */
    public var application: String
    /**
     * What is applied for.
     */
    public var operation: SealOperation
    /**
     * The heading.
     */
    public var title: Label
    /**
     * When it was submitted.
     */
    public var at: Instant
    /**
     * What was filled in, in order.
     */
    public var rows: [FormRow]
    /**
     * What else is brought: no source lists it (C-73).
     */
    public var materials: [String]
    /**
     * What the window decided.
     */
    public var decision: WindowDecision?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id of the application.
         */application: String,
        /**
         * What is applied for.
         */operation: SealOperation,
        /**
         * The heading.
         */title: Label,
        /**
         * When it was submitted.
         */at: Instant,
        /**
         * What was filled in, in order.
         */rows: [FormRow],
        /**
         * What else is brought: no source lists it (C-73).
         */materials: [String],
        /**
         * What the window decided.
         */decision: WindowDecision? = nil) {
        self.application = application
        self.operation = operation
        self.title = title
        self.at = at
        self.rows = rows
        self.materials = materials
        self.decision = decision
    }

}

#if compiler(>=6)
extension WindowForm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWindowForm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WindowForm {
        return
            try WindowForm(
                application: FfiConverterString.read(from: &buf),
                operation: FfiConverterTypeSealOperation.read(from: &buf),
                title: FfiConverterTypeLabel.read(from: &buf),
                at: FfiConverterTypeInstant.read(from: &buf),
                rows: FfiConverterSequenceTypeFormRow.read(from: &buf),
                materials: FfiConverterSequenceString.read(from: &buf),
                decision: FfiConverterOptionTypeWindowDecision.read(from: &buf)
        )
    }

    public static func write(_ value: WindowForm, into buf: inout [UInt8]) {
        FfiConverterString.write(value.application, into: &buf)
        FfiConverterTypeSealOperation.write(value.operation, into: &buf)
        FfiConverterTypeLabel.write(value.title, into: &buf)
        FfiConverterTypeInstant.write(value.at, into: &buf)
        FfiConverterSequenceTypeFormRow.write(value.rows, into: &buf)
        FfiConverterSequenceString.write(value.materials, into: &buf)
        FfiConverterOptionTypeWindowDecision.write(value.decision, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowForm_lift(_ buf: RustBuffer) throws -> WindowForm {
    return try FfiConverterTypeWindowForm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWindowForm_lower(_ value: WindowForm) -> RustBuffer {
    return FfiConverterTypeWindowForm.lower(value)
}

/**
 * What a command does. Which roles may give it, and what its button says, is data of the profile.
 */

public enum Action: Equatable, Hashable {

    /**
     * 【确定】 on the building table: creates a batch, one sub-case a unit (GZ-015, GZ-016).
     */
    case openBatch(
        /**
         * Id of the new case.
         */caseId: String,
        /**
         * What kind of business.
         */business: Business,
        /**
         * Who begins it (C-45).
         */initiator: Enterprise,
        /**
         * Who confirms it; the initiator where nothing is said.
         */confirmer: Enterprise?,
        /**
         * The project.
         */project: ProjectRef,
        /**
         * The chosen units.
         */units: [ChosenUnit],
        /**
         * 批号, where the platform gave one.
         */number: String,
        /**
         * What the register holds against units or parcels.
         */registerFacts: [RegisterFact]
    )
    /**
     * Opens the single case that a withdrawal split off; comes whole from the effect `open_single_case`.
     */
    case openSingle(
        /**
         * Id of the new case.
         */caseId: String,
        /**
         * What kind of business.
         */business: Business,
        /**
         * Who began it.
         */initiator: Enterprise,
        /**
         * Who confirms it.
         */confirmer: Enterprise,
        /**
         * The project.
         */project: ProjectRef,
        /**
         * From where it was split off.
         */splitFrom: SplitFrom,
        /**
         * What it holds.
         */content: SubCaseContent,
        /**
         * What the register holds against the unit or its parcel.
         */registerFacts: [RegisterFact],
        /**
         * Whether tax was cleared already.
         */taxCleared: Bool
    )
    /**
     * Adopts a case that began in another system.
     */
    case importCase(
        /**
         * Id of the case here.
         */caseId: String,
        /**
         * What kind of business.
         */business: Business,
        /**
         * Who began it.
         */initiator: Enterprise,
        /**
         * Who confirms it.
         */confirmer: Enterprise,
        /**
         * The project.
         */project: ProjectRef,
        /**
         * 批号.
         */number: String,
        /**
         * How far it had come.
         */stage: ImportedStage,
        /**
         * Its sub-cases.
         */subCases: [ImportedSubCase],
        /**
         * What proves all this.
         */evidence: [Evidence],
        /**
         * How far it is trusted.
         */trust: ImportTrust
    )
    /**
     * Adds units before submission.
     */
    case addUnits(
        /**
         * The units.
         */units: [ChosenUnit],
        /**
         * What the register holds against them.
         */registerFacts: [RegisterFact]
    )
    /**
     * 【移除】, 【批量删除】: takes sub-cases out before submission (GZ-015, GZ-036).
     */
    case removeUnits(
        /**
         * The sub-cases.
         */subCases: [String]
    )
    /**
     * 【查看详情】 … 【保存】: replaces the form of one sub-case (GZ-046).
     */
    case editApplication(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The form.
         */application: Application
    )
    /**
     * 【批量编辑】: sets parts of the form on every ticked row (GZ-031).
     */
    case batchEdit(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * What is set.
         */changes: ApplicationChanges
    )
    /**
     * Fills in the questionnaire of one or more sub-cases (GZ-060).
     */
    case answerQuestionnaire(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * The answers.
         */questionnaire: Questionnaire
    )
    /**
     * Uploads the files of one item: for a sub-case, or for the shared list (GZ-050, GZ-052).
     */
    case uploadMaterial(
        /**
         * The sub-case; none for the shared list.
         */subCase: String?,
        /**
         * The material.
         */material: Material
    )
    /**
     * Takes a material away.
     */
    case removeMaterial(
        /**
         * The sub-case; none for the shared list.
         */subCase: String?,
        /**
         * The item.
         */item: String
    )
    /**
     * 【共享】: gives shared materials to every sub-case; uploading alone does not (GZ-051).
     */
    case shareMaterials(
        /**
         * The items; empty for all of the shared list.
         */items: [String],
        /**
         * What happens where a sub-case has its own copy (C-49).
         */mode: ShareMode
    )
    /**
     * 【保存】: the batch is saved, not applied for (GZ-106).
     */
    case save
    /**
     * 【提交】 on the main case: one submission for all sub-cases (GZ-062).
     */
    case submit(
        /**
         * 批号, where the platform gives it now; a single case gets a new one (C-62).
         */number: String
    )
    /**
     * The host could not hand the submission over; nothing is lost (GZ-073, GZ-107).
     */
    case reportSubmissionFailure(
        /**
         * What went wrong, for the people who look at it.
         */reason: String
    )
    /**
     * A personal signature was given by scanning the ticket (YX-001).
     */
    case sign(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The round printed in the ticket.
         */round: UInt32,
        /**
         * Key of the signer, such as `buyers/0`.
         */signer: String,
        /**
         * What the provider reports.
         */evidence: Evidence
    )
    /**
     * 【重新生成】: a new ticket; every signature of the round is void (YX-003, YX-004).
     */
    case regenerateTicket(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * Why, where the old ticket is still valid (C-08).
         */reason: String
    )
    /**
     * 【企业签章】 (GZ-084).
     */
    case seal(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * What the seal platform reports.
         */evidence: Evidence
    )
    /**
     * 【确认通过】 (GZ-086).
     */
    case approve(
        /**
         * The sub-cases.
         */subCases: [String]
    )
    /**
     * 【确认不通过】 (GZ-087).
     */
    case reject(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * Why, for those who correct it.
         */reason: String
    )
    /**
     * 【撤回】: the sub-case leaves the batch and becomes a single case (GZ-102, GZ-103).
     */
    case withdraw(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * Id of the new single case; not needed where the case is a single one already.
         */caseId: String
    )
    /**
     * The tax authority's answer for sub-cases (GZ-092).
     */
    case reportTax(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * Whether tax is cleared (完税).
         */cleared: Bool,
        /**
         * What proves it.
         */evidence: Evidence?
    )
    /**
     * The registry's status after filing (GZ-101). Unknown ones are kept as they are.
     */
    case reportStatus(
        /**
         * The sub-cases; empty for all that are filed.
         */subCases: [String],
        /**
         * The status.
         */status: String,
        /**
         * The registry's note.
         */note: String
    )
    /**
     * A supplementary inquiry by staff of the registry (GZ-070).
     */
    case recordInquiry(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The record.
         */inquiry: Inquiry
    )
    /**
     * All applicants together take a filed application back, before it is entered in the register.
     */
    case withdrawBeforeEntry(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * The applicants' declarations.
         */evidence: [Evidence]
    )
    /**
     * 【删除】 (GZ-102, GZ-106).
     */
    case delete
    /**
     * Moves the case to another profile, or another version of it.
     */
    case moveProfile(
        /**
         * The profile, which the context must hold.
         */to: ProfileRef
    )

}

#if compiler(>=6)
extension Action: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAction: FfiConverterRustBuffer {
    typealias SwiftType = Action

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Action {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .openBatch(caseId: try FfiConverterString.read(from: &buf), business: try FfiConverterTypeBusiness.read(from: &buf), initiator: try FfiConverterTypeEnterprise.read(from: &buf), confirmer: try FfiConverterOptionTypeEnterprise.read(from: &buf), project: try FfiConverterTypeProjectRef.read(from: &buf), units: try FfiConverterSequenceTypeChosenUnit.read(from: &buf), number: try FfiConverterString.read(from: &buf), registerFacts: try FfiConverterSequenceTypeRegisterFact.read(from: &buf)
        )

        case 2: return .openSingle(caseId: try FfiConverterString.read(from: &buf), business: try FfiConverterTypeBusiness.read(from: &buf), initiator: try FfiConverterTypeEnterprise.read(from: &buf), confirmer: try FfiConverterTypeEnterprise.read(from: &buf), project: try FfiConverterTypeProjectRef.read(from: &buf), splitFrom: try FfiConverterTypeSplitFrom.read(from: &buf), content: try FfiConverterTypeSubCaseContent.read(from: &buf), registerFacts: try FfiConverterSequenceTypeRegisterFact.read(from: &buf), taxCleared: try FfiConverterBool.read(from: &buf)
        )

        case 3: return .importCase(caseId: try FfiConverterString.read(from: &buf), business: try FfiConverterTypeBusiness.read(from: &buf), initiator: try FfiConverterTypeEnterprise.read(from: &buf), confirmer: try FfiConverterTypeEnterprise.read(from: &buf), project: try FfiConverterTypeProjectRef.read(from: &buf), number: try FfiConverterString.read(from: &buf), stage: try FfiConverterTypeImportedStage.read(from: &buf), subCases: try FfiConverterSequenceTypeImportedSubCase.read(from: &buf), evidence: try FfiConverterSequenceTypeEvidence.read(from: &buf), trust: try FfiConverterTypeImportTrust.read(from: &buf)
        )

        case 4: return .addUnits(units: try FfiConverterSequenceTypeChosenUnit.read(from: &buf), registerFacts: try FfiConverterSequenceTypeRegisterFact.read(from: &buf)
        )

        case 5: return .removeUnits(subCases: try FfiConverterSequenceString.read(from: &buf)
        )

        case 6: return .editApplication(subCase: try FfiConverterString.read(from: &buf), application: try FfiConverterTypeApplication.read(from: &buf)
        )

        case 7: return .batchEdit(subCases: try FfiConverterSequenceString.read(from: &buf), changes: try FfiConverterTypeApplicationChanges.read(from: &buf)
        )

        case 8: return .answerQuestionnaire(subCases: try FfiConverterSequenceString.read(from: &buf), questionnaire: try FfiConverterTypeQuestionnaire.read(from: &buf)
        )

        case 9: return .uploadMaterial(subCase: try FfiConverterOptionString.read(from: &buf), material: try FfiConverterTypeMaterial.read(from: &buf)
        )

        case 10: return .removeMaterial(subCase: try FfiConverterOptionString.read(from: &buf), item: try FfiConverterString.read(from: &buf)
        )

        case 11: return .shareMaterials(items: try FfiConverterSequenceString.read(from: &buf), mode: try FfiConverterTypeShareMode.read(from: &buf)
        )

        case 12: return .save

        case 13: return .submit(number: try FfiConverterString.read(from: &buf)
        )

        case 14: return .reportSubmissionFailure(reason: try FfiConverterString.read(from: &buf)
        )

        case 15: return .sign(subCase: try FfiConverterString.read(from: &buf), round: try FfiConverterUInt32.read(from: &buf), signer: try FfiConverterString.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 16: return .regenerateTicket(subCase: try FfiConverterString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 17: return .seal(subCases: try FfiConverterSequenceString.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 18: return .approve(subCases: try FfiConverterSequenceString.read(from: &buf)
        )

        case 19: return .reject(subCase: try FfiConverterString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 20: return .withdraw(subCase: try FfiConverterString.read(from: &buf), caseId: try FfiConverterString.read(from: &buf)
        )

        case 21: return .reportTax(subCases: try FfiConverterSequenceString.read(from: &buf), cleared: try FfiConverterBool.read(from: &buf), evidence: try FfiConverterOptionTypeEvidence.read(from: &buf)
        )

        case 22: return .reportStatus(subCases: try FfiConverterSequenceString.read(from: &buf), status: try FfiConverterString.read(from: &buf), note: try FfiConverterString.read(from: &buf)
        )

        case 23: return .recordInquiry(subCase: try FfiConverterString.read(from: &buf), inquiry: try FfiConverterTypeInquiry.read(from: &buf)
        )

        case 24: return .withdrawBeforeEntry(subCases: try FfiConverterSequenceString.read(from: &buf), evidence: try FfiConverterSequenceTypeEvidence.read(from: &buf)
        )

        case 25: return .delete

        case 26: return .moveProfile(to: try FfiConverterTypeProfileRef.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Action, into buf: inout [UInt8]) {
        switch value {

        case let .openBatch(caseId,business,initiator,confirmer,project,units,number,registerFacts):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(caseId, into: &buf)
            FfiConverterTypeBusiness.write(business, into: &buf)
            FfiConverterTypeEnterprise.write(initiator, into: &buf)
            FfiConverterOptionTypeEnterprise.write(confirmer, into: &buf)
            FfiConverterTypeProjectRef.write(project, into: &buf)
            FfiConverterSequenceTypeChosenUnit.write(units, into: &buf)
            FfiConverterString.write(number, into: &buf)
            FfiConverterSequenceTypeRegisterFact.write(registerFacts, into: &buf)

        case let .openSingle(caseId,business,initiator,confirmer,project,splitFrom,content,registerFacts,taxCleared):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(caseId, into: &buf)
            FfiConverterTypeBusiness.write(business, into: &buf)
            FfiConverterTypeEnterprise.write(initiator, into: &buf)
            FfiConverterTypeEnterprise.write(confirmer, into: &buf)
            FfiConverterTypeProjectRef.write(project, into: &buf)
            FfiConverterTypeSplitFrom.write(splitFrom, into: &buf)
            FfiConverterTypeSubCaseContent.write(content, into: &buf)
            FfiConverterSequenceTypeRegisterFact.write(registerFacts, into: &buf)
            FfiConverterBool.write(taxCleared, into: &buf)

        case let .importCase(caseId,business,initiator,confirmer,project,number,stage,subCases,evidence,trust):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(caseId, into: &buf)
            FfiConverterTypeBusiness.write(business, into: &buf)
            FfiConverterTypeEnterprise.write(initiator, into: &buf)
            FfiConverterTypeEnterprise.write(confirmer, into: &buf)
            FfiConverterTypeProjectRef.write(project, into: &buf)
            FfiConverterString.write(number, into: &buf)
            FfiConverterTypeImportedStage.write(stage, into: &buf)
            FfiConverterSequenceTypeImportedSubCase.write(subCases, into: &buf)
            FfiConverterSequenceTypeEvidence.write(evidence, into: &buf)
            FfiConverterTypeImportTrust.write(trust, into: &buf)

        case let .addUnits(units,registerFacts):
            writeInt(&buf, Int32(4))
            FfiConverterSequenceTypeChosenUnit.write(units, into: &buf)
            FfiConverterSequenceTypeRegisterFact.write(registerFacts, into: &buf)

        case let .removeUnits(subCases):
            writeInt(&buf, Int32(5))
            FfiConverterSequenceString.write(subCases, into: &buf)

        case let .editApplication(subCase,application):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterTypeApplication.write(application, into: &buf)

        case let .batchEdit(subCases,changes):
            writeInt(&buf, Int32(7))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeApplicationChanges.write(changes, into: &buf)

        case let .answerQuestionnaire(subCases,questionnaire):
            writeInt(&buf, Int32(8))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeQuestionnaire.write(questionnaire, into: &buf)

        case let .uploadMaterial(subCase,material):
            writeInt(&buf, Int32(9))
            FfiConverterOptionString.write(subCase, into: &buf)
            FfiConverterTypeMaterial.write(material, into: &buf)

        case let .removeMaterial(subCase,item):
            writeInt(&buf, Int32(10))
            FfiConverterOptionString.write(subCase, into: &buf)
            FfiConverterString.write(item, into: &buf)

        case let .shareMaterials(items,mode):
            writeInt(&buf, Int32(11))
            FfiConverterSequenceString.write(items, into: &buf)
            FfiConverterTypeShareMode.write(mode, into: &buf)

        case .save:
            writeInt(&buf, Int32(12))

        case let .submit(number):
            writeInt(&buf, Int32(13))
            FfiConverterString.write(number, into: &buf)

        case let .reportSubmissionFailure(reason):
            writeInt(&buf, Int32(14))
            FfiConverterString.write(reason, into: &buf)

        case let .sign(subCase,round,signer,evidence):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterUInt32.write(round, into: &buf)
            FfiConverterString.write(signer, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)

        case let .regenerateTicket(subCase,reason):
            writeInt(&buf, Int32(16))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .seal(subCases,evidence):
            writeInt(&buf, Int32(17))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)

        case let .approve(subCases):
            writeInt(&buf, Int32(18))
            FfiConverterSequenceString.write(subCases, into: &buf)

        case let .reject(subCase,reason):
            writeInt(&buf, Int32(19))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .withdraw(subCase,caseId):
            writeInt(&buf, Int32(20))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterString.write(caseId, into: &buf)

        case let .reportTax(subCases,cleared,evidence):
            writeInt(&buf, Int32(21))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterBool.write(cleared, into: &buf)
            FfiConverterOptionTypeEvidence.write(evidence, into: &buf)

        case let .reportStatus(subCases,status,note):
            writeInt(&buf, Int32(22))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterString.write(status, into: &buf)
            FfiConverterString.write(note, into: &buf)

        case let .recordInquiry(subCase,inquiry):
            writeInt(&buf, Int32(23))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterTypeInquiry.write(inquiry, into: &buf)

        case let .withdrawBeforeEntry(subCases,evidence):
            writeInt(&buf, Int32(24))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterSequenceTypeEvidence.write(evidence, into: &buf)

        case .delete:
            writeInt(&buf, Int32(25))

        case let .moveProfile(to):
            writeInt(&buf, Int32(26))
            FfiConverterTypeProfileRef.write(to, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAction_lift(_ buf: RustBuffer) throws -> Action {
    return try FfiConverterTypeAction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAction_lower(_ value: Action) -> RustBuffer {
    return FfiConverterTypeAction.lower(value)
}

/**
 * The shape of a question's answer (GZ-063).
 */

public enum AnswerShape: Equatable, Hashable {

    /**
     * 是 or 否.
     */
    case yesNo
    /**
     * A whole number.
     */
    case number
    /**
     * No question: the registry reserves the right to ask more (GZ-070).
     */
    case reservation
    /**
     * The guide's figure is damaged: the item exists, its wording is not known (C-39).
     */
    case unknown

}

#if compiler(>=6)
extension AnswerShape: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswerShape: FfiConverterRustBuffer {
    typealias SwiftType = AnswerShape

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnswerShape {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .yesNo

        case 2: return .number

        case 3: return .reservation

        case 4: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AnswerShape, into buf: inout [UInt8]) {
        switch value {

        case .yesNo:
            writeInt(&buf, Int32(1))

        case .number:
            writeInt(&buf, Int32(2))

        case .reservation:
            writeInt(&buf, Int32(3))

        case .unknown:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswerShape_lift(_ buf: RustBuffer) throws -> AnswerShape {
    return try FfiConverterTypeAnswerShape.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswerShape_lower(_ value: AnswerShape) -> RustBuffer {
    return FfiConverterTypeAnswerShape.lower(value)
}

/**
 * Whether a handler is bound to the enterprise from both sides. Requirement rows UA-022 to UA-024.
 */

public enum Binding: Equatable, Hashable {

    /**
     * Both sides have confirmed.
     */
    case bound
    /**
     * The enterprise has added the handler; the handler has not confirmed yet.
     */
    case pending

}

#if compiler(>=6)
extension Binding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBinding: FfiConverterRustBuffer {
    typealias SwiftType = Binding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Binding {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .bound

        case 2: return .pending

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Binding, into buf: inout [UInt8]) {
        switch value {

        case .bound:
            writeInt(&buf, Int32(1))

        case .pending:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBinding_lift(_ buf: RustBuffer) throws -> Binding {
    return try FfiConverterTypeBinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBinding_lower(_ value: Binding) -> RustBuffer {
    return FfiConverterTypeBinding.lower(value)
}

/**
 * Why a seal was cancelled.
 */

public enum CancelCause: Equatable, Hashable {

    /**
     * Somebody asked for it (SZ-064).
     */
    case byUser(
        /**
         * The reason.
         */reason: String
    )
    /**
     * The licence changed (SZ-061).
     */
    case licenceChange(
        /**
         * Which facts.
         */fields: [LicenceField]
    )
    /**
     * The application was refused (C-65).
     */
    case refused(
        /**
         * Why.
         */reason: String
    )

}

#if compiler(>=6)
extension CancelCause: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCancelCause: FfiConverterRustBuffer {
    typealias SwiftType = CancelCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .byUser(reason: try FfiConverterString.read(from: &buf)
        )

        case 2: return .licenceChange(fields: try FfiConverterSequenceTypeLicenceField.read(from: &buf)
        )

        case 3: return .refused(reason: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CancelCause, into buf: inout [UInt8]) {
        switch value {

        case let .byUser(reason):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(reason, into: &buf)

        case let .licenceChange(fields):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeLicenceField.write(fields, into: &buf)

        case let .refused(reason):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(reason, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelCause_lift(_ buf: RustBuffer) throws -> CancelCause {
    return try FfiConverterTypeCancelCause.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelCause_lower(_ value: CancelCause) -> RustBuffer {
    return FfiConverterTypeCancelCause.lower(value)
}

/**
 * A batch of sub-cases, or one case by itself.
 */

public enum CaseKind: Equatable, Hashable {

    /**
     * 主案 with its 子案.
     */
    case batch
    /**
     * 单案.
     */
    case single

}

#if compiler(>=6)
extension CaseKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCaseKind: FfiConverterRustBuffer {
    typealias SwiftType = CaseKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CaseKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .batch

        case 2: return .single

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CaseKind, into buf: inout [UInt8]) {
        switch value {

        case .batch:
            writeInt(&buf, Int32(1))

        case .single:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseKind_lift(_ buf: RustBuffer) throws -> CaseKind {
    return try FfiConverterTypeCaseKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseKind_lower(_ value: CaseKind) -> RustBuffer {
    return FfiConverterTypeCaseKind.lower(value)
}

/**
 * Where the case as a whole stands. Requirements §12.
 */

public enum CaseStage: Equatable, Hashable {

    /**
     * Created; a single case that can be corrected is here too.
     */
    case draft
    /**
     * 已保存未申请.
     */
    case saved
    /**
     * The submission failed; it can be repeated.
     */
    case submitFailed
    /**
     * Submitted: persons sign, the enterprise confirms, tax is cleared.
     */
    case signing
    /**
     * Filed with the registry.
     */
    case filed
    /**
     * Every sub-case was withdrawn; closed.
     */
    case emptied
    /**
     * Deleted.
     */
    case deleted

}

#if compiler(>=6)
extension CaseStage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCaseStage: FfiConverterRustBuffer {
    typealias SwiftType = CaseStage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CaseStage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .draft

        case 2: return .saved

        case 3: return .submitFailed

        case 4: return .signing

        case 5: return .filed

        case 6: return .emptied

        case 7: return .deleted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CaseStage, into buf: inout [UInt8]) {
        switch value {

        case .draft:
            writeInt(&buf, Int32(1))

        case .saved:
            writeInt(&buf, Int32(2))

        case .submitFailed:
            writeInt(&buf, Int32(3))

        case .signing:
            writeInt(&buf, Int32(4))

        case .filed:
            writeInt(&buf, Int32(5))

        case .emptied:
            writeInt(&buf, Int32(6))

        case .deleted:
            writeInt(&buf, Int32(7))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseStage_lift(_ buf: RustBuffer) throws -> CaseStage {
    return try FfiConverterTypeCaseStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseStage_lower(_ value: CaseStage) -> RustBuffer {
    return FfiConverterTypeCaseStage.lower(value)
}

/**
 * Where something is done.
 */

public enum Channel: Equatable, Hashable {

    /**
     * A phone: mini-program or app.
     */
    case phone
    /**
     * The site, on a PC.
     */
    case web
    /**
     * The desktop client.
     */
    case client
    /**
     * A service window.
     */
    case window

}

#if compiler(>=6)
extension Channel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Channel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .phone

        case 2: return .web

        case 3: return .client

        case 4: return .window

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Channel, into buf: inout [UInt8]) {
        switch value {

        case .phone:
            writeInt(&buf, Int32(1))

        case .web:
            writeInt(&buf, Int32(2))

        case .client:
            writeInt(&buf, Int32(3))

        case .window:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lift(_ buf: RustBuffer) throws -> Channel {
    return try FfiConverterTypeChannel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lower(_ value: Channel) -> RustBuffer {
    return FfiConverterTypeChannel.lower(value)
}

/**
 * 共有情况. Requirement row GZ-024.
 */

public enum CoOwnership: Equatable, Hashable {

    /**
     * 单独所有.
     */
    case sole
    /**
     * 共同共有.
     */
    case joint
    /**
     * 按份共有.
     */
    case byShares

}

#if compiler(>=6)
extension CoOwnership: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCoOwnership: FfiConverterRustBuffer {
    typealias SwiftType = CoOwnership

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CoOwnership {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .sole

        case 2: return .joint

        case 3: return .byShares

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CoOwnership, into buf: inout [UInt8]) {
        switch value {

        case .sole:
            writeInt(&buf, Int32(1))

        case .joint:
            writeInt(&buf, Int32(2))

        case .byShares:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCoOwnership_lift(_ buf: RustBuffer) throws -> CoOwnership {
    return try FfiConverterTypeCoOwnership.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCoOwnership_lower(_ value: CoOwnership) -> RustBuffer {
    return FfiConverterTypeCoOwnership.lower(value)
}

/**
 * How two numbers compare.
 */

public enum Comparison: Equatable, Hashable {

    /**
     * `<`
     */
    case less
    /**
     * `≤`
     */
    case atMost
    /**
     * `≥`
     */
    case atLeast
    /**
     * `>`
     */
    case more

}

#if compiler(>=6)
extension Comparison: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeComparison: FfiConverterRustBuffer {
    typealias SwiftType = Comparison

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Comparison {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .less

        case 2: return .atMost

        case 3: return .atLeast

        case 4: return .more

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Comparison, into buf: inout [UInt8]) {
        switch value {

        case .less:
            writeInt(&buf, Int32(1))

        case .atMost:
            writeInt(&buf, Int32(2))

        case .atLeast:
            writeInt(&buf, Int32(3))

        case .more:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeComparison_lift(_ buf: RustBuffer) throws -> Comparison {
    return try FfiConverterTypeComparison.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeComparison_lower(_ value: Comparison) -> RustBuffer {
    return FfiConverterTypeComparison.lower(value)
}

/**
 * When a rule applies.
 */

public indirect enum Condition: Equatable, Hashable {

    /**
     * Always.
     */
    case always
    /**
     * When all of them hold.
     */
    case all(
        /**
         * The parts.
         */of: [Condition]
    )
    /**
     * When at least one of them holds.
     */
    case any(
        /**
         * The parts.
         */of: [Condition]
    )
    /**
     * When none of them holds.
     */
    case not(
        /**
         * The parts.
         */of: [Condition]
    )
    /**
     * When a flag is set.
     */
    case `is`(
        /**
         * The flag.
         */fact: Fact
    )
    /**
     * When a text, or one of several, is one of these.
     */
    case oneOf(
        /**
         * The text fact.
         */fact: Fact,
        /**
         * The values.
         */values: [String]
    )
    /**
     * When a number compares like this.
     */
    case compare(
        /**
         * The number fact.
         */fact: Fact,
        /**
         * How.
         */comparison: Comparison,
        /**
         * With what.
         */number: Int64
    )

}

#if compiler(>=6)
extension Condition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCondition: FfiConverterRustBuffer {
    typealias SwiftType = Condition

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Condition {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .always

        case 2: return .all(of: try FfiConverterSequenceTypeCondition.read(from: &buf)
        )

        case 3: return .any(of: try FfiConverterSequenceTypeCondition.read(from: &buf)
        )

        case 4: return .not(of: try FfiConverterSequenceTypeCondition.read(from: &buf)
        )

        case 5: return .`is`(fact: try FfiConverterTypeFact.read(from: &buf)
        )

        case 6: return .oneOf(fact: try FfiConverterTypeFact.read(from: &buf), values: try FfiConverterSequenceString.read(from: &buf)
        )

        case 7: return .compare(fact: try FfiConverterTypeFact.read(from: &buf), comparison: try FfiConverterTypeComparison.read(from: &buf), number: try FfiConverterInt64.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Condition, into buf: inout [UInt8]) {
        switch value {

        case .always:
            writeInt(&buf, Int32(1))

        case let .all(of):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeCondition.write(of, into: &buf)

        case let .any(of):
            writeInt(&buf, Int32(3))
            FfiConverterSequenceTypeCondition.write(of, into: &buf)

        case let .not(of):
            writeInt(&buf, Int32(4))
            FfiConverterSequenceTypeCondition.write(of, into: &buf)

        case let .`is`(fact):
            writeInt(&buf, Int32(5))
            FfiConverterTypeFact.write(fact, into: &buf)

        case let .oneOf(fact,values):
            writeInt(&buf, Int32(6))
            FfiConverterTypeFact.write(fact, into: &buf)
            FfiConverterSequenceString.write(values, into: &buf)

        case let .compare(fact,comparison,number):
            writeInt(&buf, Int32(7))
            FfiConverterTypeFact.write(fact, into: &buf)
            FfiConverterTypeComparison.write(comparison, into: &buf)
            FfiConverterInt64.write(number, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCondition_lift(_ buf: RustBuffer) throws -> Condition {
    return try FfiConverterTypeCondition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCondition_lower(_ value: Condition) -> RustBuffer {
    return FfiConverterTypeCondition.lower(value)
}

/**
 * An act by which the enterprise confirms.
 */

public enum ConfirmationAct: Equatable, Hashable {

    /**
     * 企业签章.
     */
    case seal
    /**
     * 确认通过.
     */
    case approve

}

#if compiler(>=6)
extension ConfirmationAct: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConfirmationAct: FfiConverterRustBuffer {
    typealias SwiftType = ConfirmationAct

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConfirmationAct {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .seal

        case 2: return .approve

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConfirmationAct, into buf: inout [UInt8]) {
        switch value {

        case .seal:
            writeInt(&buf, Int32(1))

        case .approve:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfirmationAct_lift(_ buf: RustBuffer) throws -> ConfirmationAct {
    return try FfiConverterTypeConfirmationAct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfirmationAct_lower(_ value: ConfirmationAct) -> RustBuffer {
    return FfiConverterTypeConfirmationAct.lower(value)
}

/**
 * What the enterprise does to confirm a sub-case (C-43).
 */

public enum ConfirmationMode: Equatable, Hashable {

    /**
     * 企业签章 only.
     */
    case seal
    /**
     * 确认通过 only.
     */
    case approve
    /**
     * One of the two is enough.
     */
    case either
    /**
     * Both are needed.
     */
    case both

}

#if compiler(>=6)
extension ConfirmationMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConfirmationMode: FfiConverterRustBuffer {
    typealias SwiftType = ConfirmationMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConfirmationMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .seal

        case 2: return .approve

        case 3: return .either

        case 4: return .both

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConfirmationMode, into buf: inout [UInt8]) {
        switch value {

        case .seal:
            writeInt(&buf, Int32(1))

        case .approve:
            writeInt(&buf, Int32(2))

        case .either:
            writeInt(&buf, Int32(3))

        case .both:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfirmationMode_lift(_ buf: RustBuffer) throws -> ConfirmationMode {
    return try FfiConverterTypeConfirmationMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConfirmationMode_lower(_ value: ConfirmationMode) -> RustBuffer {
    return FfiConverterTypeConfirmationMode.lower(value)
}

/**
 * Whether seals are granted by default.
 */

public enum DefaultGrants: Equatable, Hashable {

    /**
     * None is.
     */
    case nothing
    /**
     * Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018).
     */
    case allToAll

}

#if compiler(>=6)
extension DefaultGrants: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDefaultGrants: FfiConverterRustBuffer {
    typealias SwiftType = DefaultGrants

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DefaultGrants {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nothing

        case 2: return .allToAll

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DefaultGrants, into buf: inout [UInt8]) {
        switch value {

        case .nothing:
            writeInt(&buf, Int32(1))

        case .allToAll:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDefaultGrants_lift(_ buf: RustBuffer) throws -> DefaultGrants {
    return try FfiConverterTypeDefaultGrants.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDefaultGrants_lower(_ value: DefaultGrants) -> RustBuffer {
    return FfiConverterTypeDefaultGrants.lower(value)
}

/**
 * What a call throws when it could not be done, or when a command is refused.
 */
public
enum DengjiError: Swift.Error, Equatable, Hashable {

    /**
     * The input is not what its format says.
     */
    case Malformed(
        /**
         * What and where.
         */failure: Failure
    )
    /**
     * The input is sound, but newer or other than this version knows.
     */
    case Unsupported(
        /**
         * What and where.
         */failure: Failure
    )
    /**
     * The calls, their order or their arguments contradict each other.
     */
    case Misuse(
        /**
         * What and where.
         */failure: Failure
    )
    /**
     * A file or image could not be read.
     */
    case Document(
        /**
         * What and where.
         */failure: Failure
    )
    /**
     * A fault of the library. Please report it; the object that was called is not to be used any more.
     */
    case Internal(
        /**
         * What and where.
         */failure: Failure
    )
    /**
     * The command is refused; nothing has changed.
     */
    case Refused(
        /**
         * Everything that stands against the command.
         */refusal: Refusal
    )

// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_dengji_fn_method_dengjierror_uniffi_trait_display(
            FfiConverterTypeDengjiError_lower(self),uniffiCallStatus
    )
}
    )
}

}

#if compiler(>=6)
extension DengjiError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDengjiError: FfiConverterRustBuffer {
    typealias SwiftType = DengjiError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DengjiError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .Malformed(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )
        case 2: return .Unsupported(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )
        case 3: return .Misuse(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )
        case 4: return .Document(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )
        case 5: return .Internal(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )
        case 6: return .Refused(
            refusal: try FfiConverterTypeRefusal.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DengjiError, into buf: inout [UInt8]) {
        switch value {

        case let .Malformed(failure):
            writeInt(&buf, Int32(1))
            FfiConverterTypeFailure.write(failure, into: &buf)

        case let .Unsupported(failure):
            writeInt(&buf, Int32(2))
            FfiConverterTypeFailure.write(failure, into: &buf)

        case let .Misuse(failure):
            writeInt(&buf, Int32(3))
            FfiConverterTypeFailure.write(failure, into: &buf)

        case let .Document(failure):
            writeInt(&buf, Int32(4))
            FfiConverterTypeFailure.write(failure, into: &buf)

        case let .Internal(failure):
            writeInt(&buf, Int32(5))
            FfiConverterTypeFailure.write(failure, into: &buf)

        case let .Refused(refusal):
            writeInt(&buf, Int32(6))
            FfiConverterTypeRefusal.write(refusal, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDengjiError_lift(_ buf: RustBuffer) throws -> DengjiError {
    return try FfiConverterTypeDengjiError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDengjiError_lower(_ value: DengjiError) -> RustBuffer {
    return FfiConverterTypeDengjiError.lower(value)
}

/**
 * What pressing 重新生成 does while the ticket is still valid (C-08).
 */

public enum EarlyRegeneration: Equatable, Hashable {

    /**
     * It is allowed.
     */
    case allow
    /**
     * It is refused, unless the command gives a reason.
     */
    case denyUnlessReason
    /**
     * It is refused.
     */
    case deny

}

#if compiler(>=6)
extension EarlyRegeneration: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEarlyRegeneration: FfiConverterRustBuffer {
    typealias SwiftType = EarlyRegeneration

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EarlyRegeneration {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .allow

        case 2: return .denyUnlessReason

        case 3: return .deny

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EarlyRegeneration, into buf: inout [UInt8]) {
        switch value {

        case .allow:
            writeInt(&buf, Int32(1))

        case .denyUnlessReason:
            writeInt(&buf, Int32(2))

        case .deny:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEarlyRegeneration_lift(_ buf: RustBuffer) throws -> EarlyRegeneration {
    return try FfiConverterTypeEarlyRegeneration.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEarlyRegeneration_lower(_ value: EarlyRegeneration) -> RustBuffer {
    return FfiConverterTypeEarlyRegeneration.lower(value)
}

/**
 * What the host shall do, and answer with a command.
 */

public enum Effect: Equatable, Hashable {

    /**
     * Show the ticket of this round and ask these persons to sign; each answers with `sign`.
     */
    case requestSignatures(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The round.
         */round: UInt32,
        /**
         * When the ticket was issued.
         */issued: Instant,
        /**
         * From when on it is no longer valid.
         */expires: Instant,
        /**
         * Digest of what is signed.
         */digest: String,
        /**
         * Who must sign.
         */signers: [Signer]
    )
    /**
     * Ask the enterprise to seal or approve; it answers with `seal`, `approve` or `reject`.
     */
    case requestConfirmation(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * Digest of what is confirmed.
         */digest: String
    )
    /**
     * Open this single case: give the action whole to a new case.
     */
    case openSingleCase(
        /**
         * The action `open_single`.
         */opening: Action
    )
    /**
     * Hand the case over to the registry; it answers with `report_status`.
     */
    case fileCase(
        /**
         * The sub-cases.
         */subCases: [String]
    )
    /**
     * Tell someone.
     */
    case notifyParty(
        /**
         * The part this person plays.
         */role: Role,
        /**
         * Key of the signer, where one is meant.
         */signer: String?,
        /**
         * The sub-case.
         */subCase: String,
        /**
         * What about: a code such as `signing.signatures_voided`.
         */subject: String
    )

}

#if compiler(>=6)
extension Effect: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEffect: FfiConverterRustBuffer {
    typealias SwiftType = Effect

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Effect {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .requestSignatures(subCase: try FfiConverterString.read(from: &buf), round: try FfiConverterUInt32.read(from: &buf), issued: try FfiConverterTypeInstant.read(from: &buf), expires: try FfiConverterTypeInstant.read(from: &buf), digest: try FfiConverterString.read(from: &buf), signers: try FfiConverterSequenceTypeSigner.read(from: &buf)
        )

        case 2: return .requestConfirmation(subCase: try FfiConverterString.read(from: &buf), digest: try FfiConverterString.read(from: &buf)
        )

        case 3: return .openSingleCase(opening: try FfiConverterTypeAction.read(from: &buf)
        )

        case 4: return .fileCase(subCases: try FfiConverterSequenceString.read(from: &buf)
        )

        case 5: return .notifyParty(role: try FfiConverterTypeRole.read(from: &buf), signer: try FfiConverterOptionString.read(from: &buf), subCase: try FfiConverterString.read(from: &buf), subject: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Effect, into buf: inout [UInt8]) {
        switch value {

        case let .requestSignatures(subCase,round,issued,expires,digest,signers):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterUInt32.write(round, into: &buf)
            FfiConverterTypeInstant.write(issued, into: &buf)
            FfiConverterTypeInstant.write(expires, into: &buf)
            FfiConverterString.write(digest, into: &buf)
            FfiConverterSequenceTypeSigner.write(signers, into: &buf)

        case let .requestConfirmation(subCase,digest):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterString.write(digest, into: &buf)

        case let .openSingleCase(opening):
            writeInt(&buf, Int32(3))
            FfiConverterTypeAction.write(opening, into: &buf)

        case let .fileCase(subCases):
            writeInt(&buf, Int32(4))
            FfiConverterSequenceString.write(subCases, into: &buf)

        case let .notifyParty(role,signer,subCase,subject):
            writeInt(&buf, Int32(5))
            FfiConverterTypeRole.write(role, into: &buf)
            FfiConverterOptionString.write(signer, into: &buf)
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterString.write(subject, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEffect_lift(_ buf: RustBuffer) throws -> Effect {
    return try FfiConverterTypeEffect.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEffect_lower(_ value: Effect) -> RustBuffer {
    return FfiConverterTypeEffect.lower(value)
}

/**
 * What kind of legal entity an account or a seal belongs to (UA-009, UA-013, SZ-016).
 */

public enum EntityKind: Equatable, Hashable {

    /**
     * 企业法人: a company.
     */
    case enterpriseLegalPerson
    /**
     * 合伙企业.
     */
    case partnership
    /**
     * 个人独资企业, and other enterprises that are no legal persons.
     */
    case soleProprietorship
    /**
     * 个体工商户.
     */
    case individualBusiness
    /**
     * 事业单位法人.
     */
    case publicInstitution
    /**
     * 机关群团, 政府机关.
     */
    case governmentBody
    /**
     * 社会组织, 社会团体.
     */
    case socialOrganisation
    /**
     * Any other.
     */
    case other

}

#if compiler(>=6)
extension EntityKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEntityKind: FfiConverterRustBuffer {
    typealias SwiftType = EntityKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EntityKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .enterpriseLegalPerson

        case 2: return .partnership

        case 3: return .soleProprietorship

        case 4: return .individualBusiness

        case 5: return .publicInstitution

        case 6: return .governmentBody

        case 7: return .socialOrganisation

        case 8: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EntityKind, into buf: inout [UInt8]) {
        switch value {

        case .enterpriseLegalPerson:
            writeInt(&buf, Int32(1))

        case .partnership:
            writeInt(&buf, Int32(2))

        case .soleProprietorship:
            writeInt(&buf, Int32(3))

        case .individualBusiness:
            writeInt(&buf, Int32(4))

        case .publicInstitution:
            writeInt(&buf, Int32(5))

        case .governmentBody:
            writeInt(&buf, Int32(6))

        case .socialOrganisation:
            writeInt(&buf, Int32(7))

        case .other:
            writeInt(&buf, Int32(8))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntityKind_lift(_ buf: RustBuffer) throws -> EntityKind {
    return try FfiConverterTypeEntityKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntityKind_lower(_ value: EntityKind) -> RustBuffer {
    return FfiConverterTypeEntityKind.lower(value)
}

/**
 * How much of a code may be dirty or hidden and it still reads.
 */

public enum ErrorCorrection: Equatable, Hashable {

    /**
     * About 7 %.
     */
    case l
    /**
     * About 15 %.
     */
    case m
    /**
     * About 25 %.
     */
    case q
    /**
     * About 30 %.
     */
    case h

}

#if compiler(>=6)
extension ErrorCorrection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeErrorCorrection: FfiConverterRustBuffer {
    typealias SwiftType = ErrorCorrection

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ErrorCorrection {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .l

        case 2: return .m

        case 3: return .q

        case 4: return .h

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ErrorCorrection, into buf: inout [UInt8]) {
        switch value {

        case .l:
            writeInt(&buf, Int32(1))

        case .m:
            writeInt(&buf, Int32(2))

        case .q:
            writeInt(&buf, Int32(3))

        case .h:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorCorrection_lift(_ buf: RustBuffer) throws -> ErrorCorrection {
    return try FfiConverterTypeErrorCorrection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeErrorCorrection_lower(_ value: ErrorCorrection) -> RustBuffer {
    return FfiConverterTypeErrorCorrection.lower(value)
}

/**
 * Something that happened to a case.
 */

public enum Event: Equatable, Hashable {

    /**
     * A batch was created.
     */
    case batchOpened(
        /**
         * Id of the case.
         */caseId: String,
        /**
         * What kind of business.
         */business: Business,
        /**
         * Who began it.
         */initiator: Enterprise,
        /**
         * Who confirms it.
         */confirmer: Enterprise,
        /**
         * The project.
         */project: ProjectRef,
        /**
         * 批号.
         */number: String,
        /**
         * The units.
         */units: [ChosenUnit],
        /**
         * What the register holds.
         */registerFacts: [RegisterFact]
    )
    /**
     * A single case was opened from a withdrawn sub-case.
     */
    case singleOpened(
        /**
         * Id of the case.
         */caseId: String,
        /**
         * What kind of business.
         */business: Business,
        /**
         * Who began it.
         */initiator: Enterprise,
        /**
         * Who confirms it.
         */confirmer: Enterprise,
        /**
         * The project.
         */project: ProjectRef,
        /**
         * From where.
         */splitFrom: SplitFrom,
        /**
         * What it holds.
         */content: SubCaseContent,
        /**
         * What the register holds.
         */registerFacts: [RegisterFact],
        /**
         * Whether tax was cleared already.
         */taxCleared: Bool
    )
    /**
     * A case of another system was adopted.
     */
    case caseImported(
        /**
         * Id of the case.
         */caseId: String,
        /**
         * What kind of business.
         */business: Business,
        /**
         * Who began it.
         */initiator: Enterprise,
        /**
         * Who confirms it.
         */confirmer: Enterprise,
        /**
         * The project.
         */project: ProjectRef,
        /**
         * 批号.
         */number: String,
        /**
         * How far it had come.
         */stage: ImportedStage,
        /**
         * Its sub-cases.
         */subCases: [ImportedSubCase],
        /**
         * What proves it.
         */evidence: [Evidence],
        /**
         * How far it is trusted.
         */trust: ImportTrust
    )
    /**
     * Units were added.
     */
    case unitsAdded(
        /**
         * The units.
         */units: [ChosenUnit],
        /**
         * What the register holds against them.
         */registerFacts: [RegisterFact]
    )
    /**
     * Sub-cases were taken out before submission.
     */
    case unitsRemoved(
        /**
         * The sub-cases.
         */subCases: [String]
    )
    /**
     * A form was replaced.
     */
    case applicationEdited(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The form.
         */application: Application
    )
    /**
     * Parts of several forms were set.
     */
    case applicationsBatchEdited(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * What was set.
         */changes: ApplicationChanges
    )
    /**
     * A questionnaire was filled in.
     */
    case questionnaireAnswered(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * The answers.
         */questionnaire: Questionnaire
    )
    /**
     * Files were uploaded.
     */
    case materialUploaded(
        /**
         * The sub-case; none for the shared list.
         */subCase: String?,
        /**
         * The material.
         */material: Material
    )
    /**
     * A material was taken away.
     */
    case materialRemoved(
        /**
         * The sub-case; none for the shared list.
         */subCase: String?,
        /**
         * The item.
         */item: String
    )
    /**
     * Shared materials were given to every sub-case.
     */
    case materialsShared(
        /**
         * The items.
         */items: [String],
        /**
         * How.
         */mode: ShareMode,
        /**
         * Who kept an own copy.
         */skipped: [SkippedShare]
    )
    /**
     * The batch was saved.
     */
    case saved
    /**
     * The case was submitted for signing.
     */
    case submitted(
        /**
         * When.
         */at: Instant,
        /**
         * 批号, where it was given now.
         */number: String
    )
    /**
     * The submission failed.
     */
    case submissionFailed(
        /**
         * What went wrong.
         */reason: String
    )
    /**
     * A signing round was opened; its ticket is valid in `[issued, expires)`.
     */
    case roundOpened(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The round, counted from 1.
         */round: UInt32,
        /**
         * When.
         */issued: Instant,
        /**
         * From when on the ticket is no longer valid.
         */expires: Instant,
        /**
         * Digest of what is signed.
         */digest: String,
        /**
         * Who must sign.
         */signers: [Signer]
    )
    /**
     * Somebody signed.
     */
    case signed(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The round.
         */round: UInt32,
        /**
         * Key of the signer.
         */signer: String,
        /**
         * When.
         */at: Instant,
        /**
         * What the provider reports.
         */evidence: Evidence
    )
    /**
     * Everybody has signed; from now on the round cannot expire (C-48).
     */
    case roundCompleted(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The round.
         */round: UInt32
    )
    /**
     * The round and what was signed and confirmed in it became void.
     */
    case signaturesVoided(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The round; 0 where no personal signature was needed.
         */round: UInt32,
        /**
         * Keys of those who had signed.
         */signers: [String],
        /**
         * Whether an enterprise seal or approval fell with it (C-10).
         */confirmation: Bool,
        /**
         * Why.
         */cause: VoidCause,
        /**
         * The reason that was given for it.
         */reason: String
    )
    /**
     * The enterprise sealed.
     */
    case sealed(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * When.
         */at: Instant,
        /**
         * What the seal platform reports.
         */evidence: Evidence
    )
    /**
     * The enterprise approved.
     */
    case approved(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * When.
         */at: Instant
    )
    /**
     * The enterprise did not approve.
     */
    case rejected(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * Why.
         */reason: String
    )
    /**
     * A sub-case left the batch.
     */
    case subCaseWithdrawn(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * Id of the single case it became; its own id where it was one already.
         */caseId: String
    )
    /**
     * No sub-case is left; the batch is closed and never filed (C-62).
     */
    case batchEmptied
    /**
     * Tax is cleared.
     */
    case taxCleared(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * What proves it.
         */evidence: Evidence?
    )
    /**
     * A tax clearance was taken back.
     */
    case taxClearanceWithdrawn(
        /**
         * The sub-cases.
         */subCases: [String]
    )
    /**
     * The case was filed by itself.
     */
    case filed(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * When.
         */at: Instant,
        /**
         * What completed the conditions.
         */cause: FilingCause
    )
    /**
     * The registry reported a status.
     */
    case statusReported(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * The status.
         */status: String,
        /**
         * When.
         */at: Instant,
        /**
         * The registry's note.
         */note: String
    )
    /**
     * Staff asked something more.
     */
    case inquiryRecorded(
        /**
         * The sub-case.
         */subCase: String,
        /**
         * The record.
         */inquiry: Inquiry
    )
    /**
     * The applicants took a filed application back.
     */
    case withdrawnBeforeEntry(
        /**
         * The sub-cases.
         */subCases: [String],
        /**
         * Their declarations.
         */evidence: [Evidence]
    )
    /**
     * The case was deleted.
     */
    case deleted
    /**
     * The case follows another profile now.
     */
    case profileMoved(
        /**
         * The profile before.
         */from: ProfileRef,
        /**
         * The profile from now on.
         */to: ProfileRef
    )

}

#if compiler(>=6)
extension Event: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = Event

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Event {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .batchOpened(caseId: try FfiConverterString.read(from: &buf), business: try FfiConverterTypeBusiness.read(from: &buf), initiator: try FfiConverterTypeEnterprise.read(from: &buf), confirmer: try FfiConverterTypeEnterprise.read(from: &buf), project: try FfiConverterTypeProjectRef.read(from: &buf), number: try FfiConverterString.read(from: &buf), units: try FfiConverterSequenceTypeChosenUnit.read(from: &buf), registerFacts: try FfiConverterSequenceTypeRegisterFact.read(from: &buf)
        )

        case 2: return .singleOpened(caseId: try FfiConverterString.read(from: &buf), business: try FfiConverterTypeBusiness.read(from: &buf), initiator: try FfiConverterTypeEnterprise.read(from: &buf), confirmer: try FfiConverterTypeEnterprise.read(from: &buf), project: try FfiConverterTypeProjectRef.read(from: &buf), splitFrom: try FfiConverterTypeSplitFrom.read(from: &buf), content: try FfiConverterTypeSubCaseContent.read(from: &buf), registerFacts: try FfiConverterSequenceTypeRegisterFact.read(from: &buf), taxCleared: try FfiConverterBool.read(from: &buf)
        )

        case 3: return .caseImported(caseId: try FfiConverterString.read(from: &buf), business: try FfiConverterTypeBusiness.read(from: &buf), initiator: try FfiConverterTypeEnterprise.read(from: &buf), confirmer: try FfiConverterTypeEnterprise.read(from: &buf), project: try FfiConverterTypeProjectRef.read(from: &buf), number: try FfiConverterString.read(from: &buf), stage: try FfiConverterTypeImportedStage.read(from: &buf), subCases: try FfiConverterSequenceTypeImportedSubCase.read(from: &buf), evidence: try FfiConverterSequenceTypeEvidence.read(from: &buf), trust: try FfiConverterTypeImportTrust.read(from: &buf)
        )

        case 4: return .unitsAdded(units: try FfiConverterSequenceTypeChosenUnit.read(from: &buf), registerFacts: try FfiConverterSequenceTypeRegisterFact.read(from: &buf)
        )

        case 5: return .unitsRemoved(subCases: try FfiConverterSequenceString.read(from: &buf)
        )

        case 6: return .applicationEdited(subCase: try FfiConverterString.read(from: &buf), application: try FfiConverterTypeApplication.read(from: &buf)
        )

        case 7: return .applicationsBatchEdited(subCases: try FfiConverterSequenceString.read(from: &buf), changes: try FfiConverterTypeApplicationChanges.read(from: &buf)
        )

        case 8: return .questionnaireAnswered(subCases: try FfiConverterSequenceString.read(from: &buf), questionnaire: try FfiConverterTypeQuestionnaire.read(from: &buf)
        )

        case 9: return .materialUploaded(subCase: try FfiConverterOptionString.read(from: &buf), material: try FfiConverterTypeMaterial.read(from: &buf)
        )

        case 10: return .materialRemoved(subCase: try FfiConverterOptionString.read(from: &buf), item: try FfiConverterString.read(from: &buf)
        )

        case 11: return .materialsShared(items: try FfiConverterSequenceString.read(from: &buf), mode: try FfiConverterTypeShareMode.read(from: &buf), skipped: try FfiConverterSequenceTypeSkippedShare.read(from: &buf)
        )

        case 12: return .saved

        case 13: return .submitted(at: try FfiConverterTypeInstant.read(from: &buf), number: try FfiConverterString.read(from: &buf)
        )

        case 14: return .submissionFailed(reason: try FfiConverterString.read(from: &buf)
        )

        case 15: return .roundOpened(subCase: try FfiConverterString.read(from: &buf), round: try FfiConverterUInt32.read(from: &buf), issued: try FfiConverterTypeInstant.read(from: &buf), expires: try FfiConverterTypeInstant.read(from: &buf), digest: try FfiConverterString.read(from: &buf), signers: try FfiConverterSequenceTypeSigner.read(from: &buf)
        )

        case 16: return .signed(subCase: try FfiConverterString.read(from: &buf), round: try FfiConverterUInt32.read(from: &buf), signer: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeInstant.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 17: return .roundCompleted(subCase: try FfiConverterString.read(from: &buf), round: try FfiConverterUInt32.read(from: &buf)
        )

        case 18: return .signaturesVoided(subCase: try FfiConverterString.read(from: &buf), round: try FfiConverterUInt32.read(from: &buf), signers: try FfiConverterSequenceString.read(from: &buf), confirmation: try FfiConverterBool.read(from: &buf), cause: try FfiConverterTypeVoidCause.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 19: return .sealed(subCases: try FfiConverterSequenceString.read(from: &buf), at: try FfiConverterTypeInstant.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 20: return .approved(subCases: try FfiConverterSequenceString.read(from: &buf), at: try FfiConverterTypeInstant.read(from: &buf)
        )

        case 21: return .rejected(subCase: try FfiConverterString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 22: return .subCaseWithdrawn(subCase: try FfiConverterString.read(from: &buf), caseId: try FfiConverterString.read(from: &buf)
        )

        case 23: return .batchEmptied

        case 24: return .taxCleared(subCases: try FfiConverterSequenceString.read(from: &buf), evidence: try FfiConverterOptionTypeEvidence.read(from: &buf)
        )

        case 25: return .taxClearanceWithdrawn(subCases: try FfiConverterSequenceString.read(from: &buf)
        )

        case 26: return .filed(subCases: try FfiConverterSequenceString.read(from: &buf), at: try FfiConverterTypeInstant.read(from: &buf), cause: try FfiConverterTypeFilingCause.read(from: &buf)
        )

        case 27: return .statusReported(subCases: try FfiConverterSequenceString.read(from: &buf), status: try FfiConverterString.read(from: &buf), at: try FfiConverterTypeInstant.read(from: &buf), note: try FfiConverterString.read(from: &buf)
        )

        case 28: return .inquiryRecorded(subCase: try FfiConverterString.read(from: &buf), inquiry: try FfiConverterTypeInquiry.read(from: &buf)
        )

        case 29: return .withdrawnBeforeEntry(subCases: try FfiConverterSequenceString.read(from: &buf), evidence: try FfiConverterSequenceTypeEvidence.read(from: &buf)
        )

        case 30: return .deleted

        case 31: return .profileMoved(from: try FfiConverterTypeProfileRef.read(from: &buf), to: try FfiConverterTypeProfileRef.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Event, into buf: inout [UInt8]) {
        switch value {

        case let .batchOpened(caseId,business,initiator,confirmer,project,number,units,registerFacts):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(caseId, into: &buf)
            FfiConverterTypeBusiness.write(business, into: &buf)
            FfiConverterTypeEnterprise.write(initiator, into: &buf)
            FfiConverterTypeEnterprise.write(confirmer, into: &buf)
            FfiConverterTypeProjectRef.write(project, into: &buf)
            FfiConverterString.write(number, into: &buf)
            FfiConverterSequenceTypeChosenUnit.write(units, into: &buf)
            FfiConverterSequenceTypeRegisterFact.write(registerFacts, into: &buf)

        case let .singleOpened(caseId,business,initiator,confirmer,project,splitFrom,content,registerFacts,taxCleared):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(caseId, into: &buf)
            FfiConverterTypeBusiness.write(business, into: &buf)
            FfiConverterTypeEnterprise.write(initiator, into: &buf)
            FfiConverterTypeEnterprise.write(confirmer, into: &buf)
            FfiConverterTypeProjectRef.write(project, into: &buf)
            FfiConverterTypeSplitFrom.write(splitFrom, into: &buf)
            FfiConverterTypeSubCaseContent.write(content, into: &buf)
            FfiConverterSequenceTypeRegisterFact.write(registerFacts, into: &buf)
            FfiConverterBool.write(taxCleared, into: &buf)

        case let .caseImported(caseId,business,initiator,confirmer,project,number,stage,subCases,evidence,trust):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(caseId, into: &buf)
            FfiConverterTypeBusiness.write(business, into: &buf)
            FfiConverterTypeEnterprise.write(initiator, into: &buf)
            FfiConverterTypeEnterprise.write(confirmer, into: &buf)
            FfiConverterTypeProjectRef.write(project, into: &buf)
            FfiConverterString.write(number, into: &buf)
            FfiConverterTypeImportedStage.write(stage, into: &buf)
            FfiConverterSequenceTypeImportedSubCase.write(subCases, into: &buf)
            FfiConverterSequenceTypeEvidence.write(evidence, into: &buf)
            FfiConverterTypeImportTrust.write(trust, into: &buf)

        case let .unitsAdded(units,registerFacts):
            writeInt(&buf, Int32(4))
            FfiConverterSequenceTypeChosenUnit.write(units, into: &buf)
            FfiConverterSequenceTypeRegisterFact.write(registerFacts, into: &buf)

        case let .unitsRemoved(subCases):
            writeInt(&buf, Int32(5))
            FfiConverterSequenceString.write(subCases, into: &buf)

        case let .applicationEdited(subCase,application):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterTypeApplication.write(application, into: &buf)

        case let .applicationsBatchEdited(subCases,changes):
            writeInt(&buf, Int32(7))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeApplicationChanges.write(changes, into: &buf)

        case let .questionnaireAnswered(subCases,questionnaire):
            writeInt(&buf, Int32(8))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeQuestionnaire.write(questionnaire, into: &buf)

        case let .materialUploaded(subCase,material):
            writeInt(&buf, Int32(9))
            FfiConverterOptionString.write(subCase, into: &buf)
            FfiConverterTypeMaterial.write(material, into: &buf)

        case let .materialRemoved(subCase,item):
            writeInt(&buf, Int32(10))
            FfiConverterOptionString.write(subCase, into: &buf)
            FfiConverterString.write(item, into: &buf)

        case let .materialsShared(items,mode,skipped):
            writeInt(&buf, Int32(11))
            FfiConverterSequenceString.write(items, into: &buf)
            FfiConverterTypeShareMode.write(mode, into: &buf)
            FfiConverterSequenceTypeSkippedShare.write(skipped, into: &buf)

        case .saved:
            writeInt(&buf, Int32(12))

        case let .submitted(at,number):
            writeInt(&buf, Int32(13))
            FfiConverterTypeInstant.write(at, into: &buf)
            FfiConverterString.write(number, into: &buf)

        case let .submissionFailed(reason):
            writeInt(&buf, Int32(14))
            FfiConverterString.write(reason, into: &buf)

        case let .roundOpened(subCase,round,issued,expires,digest,signers):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterUInt32.write(round, into: &buf)
            FfiConverterTypeInstant.write(issued, into: &buf)
            FfiConverterTypeInstant.write(expires, into: &buf)
            FfiConverterString.write(digest, into: &buf)
            FfiConverterSequenceTypeSigner.write(signers, into: &buf)

        case let .signed(subCase,round,signer,at,evidence):
            writeInt(&buf, Int32(16))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterUInt32.write(round, into: &buf)
            FfiConverterString.write(signer, into: &buf)
            FfiConverterTypeInstant.write(at, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)

        case let .roundCompleted(subCase,round):
            writeInt(&buf, Int32(17))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterUInt32.write(round, into: &buf)

        case let .signaturesVoided(subCase,round,signers,confirmation,cause,reason):
            writeInt(&buf, Int32(18))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterUInt32.write(round, into: &buf)
            FfiConverterSequenceString.write(signers, into: &buf)
            FfiConverterBool.write(confirmation, into: &buf)
            FfiConverterTypeVoidCause.write(cause, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .sealed(subCases,at,evidence):
            writeInt(&buf, Int32(19))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeInstant.write(at, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)

        case let .approved(subCases,at):
            writeInt(&buf, Int32(20))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeInstant.write(at, into: &buf)

        case let .rejected(subCase,reason):
            writeInt(&buf, Int32(21))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .subCaseWithdrawn(subCase,caseId):
            writeInt(&buf, Int32(22))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterString.write(caseId, into: &buf)

        case .batchEmptied:
            writeInt(&buf, Int32(23))

        case let .taxCleared(subCases,evidence):
            writeInt(&buf, Int32(24))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterOptionTypeEvidence.write(evidence, into: &buf)

        case let .taxClearanceWithdrawn(subCases):
            writeInt(&buf, Int32(25))
            FfiConverterSequenceString.write(subCases, into: &buf)

        case let .filed(subCases,at,cause):
            writeInt(&buf, Int32(26))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterTypeInstant.write(at, into: &buf)
            FfiConverterTypeFilingCause.write(cause, into: &buf)

        case let .statusReported(subCases,status,at,note):
            writeInt(&buf, Int32(27))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterString.write(status, into: &buf)
            FfiConverterTypeInstant.write(at, into: &buf)
            FfiConverterString.write(note, into: &buf)

        case let .inquiryRecorded(subCase,inquiry):
            writeInt(&buf, Int32(28))
            FfiConverterString.write(subCase, into: &buf)
            FfiConverterTypeInquiry.write(inquiry, into: &buf)

        case let .withdrawnBeforeEntry(subCases,evidence):
            writeInt(&buf, Int32(29))
            FfiConverterSequenceString.write(subCases, into: &buf)
            FfiConverterSequenceTypeEvidence.write(evidence, into: &buf)

        case .deleted:
            writeInt(&buf, Int32(30))

        case let .profileMoved(from,to):
            writeInt(&buf, Int32(31))
            FfiConverterTypeProfileRef.write(from, into: &buf)
            FfiConverterTypeProfileRef.write(to, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvent_lift(_ buf: RustBuffer) throws -> Event {
    return try FfiConverterTypeEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvent_lower(_ value: Event) -> RustBuffer {
    return FfiConverterTypeEvent.lower(value)
}

/**
 * Something a condition can ask about. The kind of its value stands behind it.
 */

public enum Fact: Equatable, Hashable {

    /**
     * Text: code of the business type.
     */
    case businessType
    /**
     * Text: code of the organisation type.
     */
    case organisationType
    /**
     * Text: code of the property type.
     */
    case propertyType
    /**
     * Text: registration kind of A21, such as `700`.
     */
    case registrationType
    /**
     * Flag: whether the business involves a mortgage.
     */
    case mortgage
    /**
     * Flag: whether the mortgage on the form is a maximum-amount mortgage.
     */
    case maximumAmountMortgage
    /**
     * Number: how many buyers the form has.
     */
    case buyerCount
    /**
     * Text: the co-ownership on the first buyer's row.
     */
    case coOwnership
    /**
     * Texts: holder natures of all buyers.
     */
    case buyerHolderNature
    /**
     * Texts: document types of all buyers.
     */
    case buyerDocumentType
    /**
     * Flag: whether a buyer is under 18 on the day of the check.
     */
    case minorBuyer
    /**
     * Flag: whether a buyer has an agent.
     */
    case buyerAgent
    /**
     * Flag: whether a seller has an agent.
     */
    case sellerAgent
    /**
     * Flag: whether a mortgagee has an agent.
     */
    case mortgageeAgent
    /**
     * Text: contract status of the unit.
     */
    case contractStatus
    /**
     * Flag: whether a certificate was issued for the unit.
     */
    case certificateIssued
    /**
     * Text: what kind of entity the enterprise is, such as `partnership`.
     */
    case entityKind
    /**
     * Text: the first two digits of the region in which the enterprise is registered.
     */
    case entityProvince
    /**
     * Text: the first four digits of that region.
     */
    case entityCity
    /**
     * Number: how many legal representatives or managing partners the enterprise has.
     */
    case representativeCount
    /**
     * Flag: whether the enterprise is foreign-invested.
     */
    case foreignInvested
    /**
     * Flag: whether the enterprise was newly registered when its account began.
     */
    case newlyRegistered
    /**
     * Flag: whether the person who acts has an account on the platform.
     */
    case personalAccount
    /**
     * Flag: whether the person who acts has downloaded a personal certificate.
     */
    case personalCertificate
    /**
     * Flag: whether real-name verification has failed for this command.
     */
    case realNameFailed
    /**
     * Flag: whether verification of the e-licence has failed for this command.
     */
    case licenceFailed
    /**
     * Flag: whether the e-licence is still being synchronised.
     */
    case licenceSyncing
    /**
     * Flag: whether the physical seal was engraved.
     */
    case physicalEngraved
    /**
     * Flag: whether the physical seal was filed with the police.
     */
    case physicalFiled
    /**
     * Flag: whether the enterprise's own system was given access (SZ-080).
     */
    case systemAccess
    /**
     * Flag: whether the enterprise's HSM was filed (SZ-082).
     */
    case hsmFiled
    /**
     * Text: code of the kind of the seal.
     */
    case sealKind
    /**
     * Flag: whether the seal bears a second language.
     */
    case sealBilingual
    /**
     * Flag: whether the account has, or had, any seal.
     */
    case hasSeals
    /**
     * Flag: whether the command brings grants with it.
     */
    case withGrants
    /**
     * Flag: whether the command brings proof (`proof`) with it.
     */
    case withProof
    /**
     * Flag: whether the seal is bound to a Ukey.
     */
    case ukeyBound

}

#if compiler(>=6)
extension Fact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFact: FfiConverterRustBuffer {
    typealias SwiftType = Fact

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fact {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .businessType

        case 2: return .organisationType

        case 3: return .propertyType

        case 4: return .registrationType

        case 5: return .mortgage

        case 6: return .maximumAmountMortgage

        case 7: return .buyerCount

        case 8: return .coOwnership

        case 9: return .buyerHolderNature

        case 10: return .buyerDocumentType

        case 11: return .minorBuyer

        case 12: return .buyerAgent

        case 13: return .sellerAgent

        case 14: return .mortgageeAgent

        case 15: return .contractStatus

        case 16: return .certificateIssued

        case 17: return .entityKind

        case 18: return .entityProvince

        case 19: return .entityCity

        case 20: return .representativeCount

        case 21: return .foreignInvested

        case 22: return .newlyRegistered

        case 23: return .personalAccount

        case 24: return .personalCertificate

        case 25: return .realNameFailed

        case 26: return .licenceFailed

        case 27: return .licenceSyncing

        case 28: return .physicalEngraved

        case 29: return .physicalFiled

        case 30: return .systemAccess

        case 31: return .hsmFiled

        case 32: return .sealKind

        case 33: return .sealBilingual

        case 34: return .hasSeals

        case 35: return .withGrants

        case 36: return .withProof

        case 37: return .ukeyBound

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Fact, into buf: inout [UInt8]) {
        switch value {

        case .businessType:
            writeInt(&buf, Int32(1))

        case .organisationType:
            writeInt(&buf, Int32(2))

        case .propertyType:
            writeInt(&buf, Int32(3))

        case .registrationType:
            writeInt(&buf, Int32(4))

        case .mortgage:
            writeInt(&buf, Int32(5))

        case .maximumAmountMortgage:
            writeInt(&buf, Int32(6))

        case .buyerCount:
            writeInt(&buf, Int32(7))

        case .coOwnership:
            writeInt(&buf, Int32(8))

        case .buyerHolderNature:
            writeInt(&buf, Int32(9))

        case .buyerDocumentType:
            writeInt(&buf, Int32(10))

        case .minorBuyer:
            writeInt(&buf, Int32(11))

        case .buyerAgent:
            writeInt(&buf, Int32(12))

        case .sellerAgent:
            writeInt(&buf, Int32(13))

        case .mortgageeAgent:
            writeInt(&buf, Int32(14))

        case .contractStatus:
            writeInt(&buf, Int32(15))

        case .certificateIssued:
            writeInt(&buf, Int32(16))

        case .entityKind:
            writeInt(&buf, Int32(17))

        case .entityProvince:
            writeInt(&buf, Int32(18))

        case .entityCity:
            writeInt(&buf, Int32(19))

        case .representativeCount:
            writeInt(&buf, Int32(20))

        case .foreignInvested:
            writeInt(&buf, Int32(21))

        case .newlyRegistered:
            writeInt(&buf, Int32(22))

        case .personalAccount:
            writeInt(&buf, Int32(23))

        case .personalCertificate:
            writeInt(&buf, Int32(24))

        case .realNameFailed:
            writeInt(&buf, Int32(25))

        case .licenceFailed:
            writeInt(&buf, Int32(26))

        case .licenceSyncing:
            writeInt(&buf, Int32(27))

        case .physicalEngraved:
            writeInt(&buf, Int32(28))

        case .physicalFiled:
            writeInt(&buf, Int32(29))

        case .systemAccess:
            writeInt(&buf, Int32(30))

        case .hsmFiled:
            writeInt(&buf, Int32(31))

        case .sealKind:
            writeInt(&buf, Int32(32))

        case .sealBilingual:
            writeInt(&buf, Int32(33))

        case .hasSeals:
            writeInt(&buf, Int32(34))

        case .withGrants:
            writeInt(&buf, Int32(35))

        case .withProof:
            writeInt(&buf, Int32(36))

        case .ukeyBound:
            writeInt(&buf, Int32(37))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lift(_ buf: RustBuffer) throws -> Fact {
    return try FfiConverterTypeFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lower(_ value: Fact) -> RustBuffer {
    return FfiConverterTypeFact.lower(value)
}

/**
 * A check that was tried and failed (SZ-013, SZ-015, KB-012).
 */

public enum FailedCheck: Equatable, Hashable {

    /**
     * Real-name verification of the person.
     */
    case realName
    /**
     * Verification of the e-licence.
     */
    case licence
    /**
     * The e-licence is still being synchronised: try again (KB-012).
     */
    case licenceSyncing

}

#if compiler(>=6)
extension FailedCheck: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFailedCheck: FfiConverterRustBuffer {
    typealias SwiftType = FailedCheck

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FailedCheck {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .realName

        case 2: return .licence

        case 3: return .licenceSyncing

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FailedCheck, into buf: inout [UInt8]) {
        switch value {

        case .realName:
            writeInt(&buf, Int32(1))

        case .licence:
            writeInt(&buf, Int32(2))

        case .licenceSyncing:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailedCheck_lift(_ buf: RustBuffer) throws -> FailedCheck {
    return try FfiConverterTypeFailedCheck.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailedCheck_lower(_ value: FailedCheck) -> RustBuffer {
    return FfiConverterTypeFailedCheck.lower(value)
}

/**
 * Who is at fault when a call could not be done.
 */

public enum FailureKind: Equatable, Hashable {

    /**
     * The input is not what its format says.
     */
    case malformed
    /**
     * The input is sound, but newer or other than this version knows.
     */
    case unsupported
    /**
     * The calls, their order or their arguments contradict each other.
     */
    case misuse
    /**
     * A file or image could not be read.
     */
    case document
    /**
     * A fault of the library. Please report it.
     */
    case `internal`

}

#if compiler(>=6)
extension FailureKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFailureKind: FfiConverterRustBuffer {
    typealias SwiftType = FailureKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FailureKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .malformed

        case 2: return .unsupported

        case 3: return .misuse

        case 4: return .document

        case 5: return .`internal`

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FailureKind, into buf: inout [UInt8]) {
        switch value {

        case .malformed:
            writeInt(&buf, Int32(1))

        case .unsupported:
            writeInt(&buf, Int32(2))

        case .misuse:
            writeInt(&buf, Int32(3))

        case .document:
            writeInt(&buf, Int32(4))

        case .`internal`:
            writeInt(&buf, Int32(5))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailureKind_lift(_ buf: RustBuffer) throws -> FailureKind {
    return try FfiConverterTypeFailureKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFailureKind_lower(_ value: FailureKind) -> RustBuffer {
    return FfiConverterTypeFailureKind.lower(value)
}

/**
 * When cases are filed (C-16).
 */

public enum FilingMode: Equatable, Hashable {

    /**
     * All sub-cases of a batch together.
     */
    case together
    /**
     * Each sub-case as soon as it is ready.
     */
    case each

}

#if compiler(>=6)
extension FilingMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFilingMode: FfiConverterRustBuffer {
    typealias SwiftType = FilingMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FilingMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .together

        case 2: return .each

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FilingMode, into buf: inout [UInt8]) {
        switch value {

        case .together:
            writeInt(&buf, Int32(1))

        case .each:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFilingMode_lift(_ buf: RustBuffer) throws -> FilingMode {
    return try FfiConverterTypeFilingMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFilingMode_lower(_ value: FilingMode) -> RustBuffer {
    return FfiConverterTypeFilingMode.lower(value)
}

/**
 * The layers of a grant (GS-015).
 */

public enum GrantLayer: Equatable, Hashable {

    /**
     * 机构.
     */
    case organisation
    /**
     * 经办人, 管理员, 持有人: persons.
     */
    case person

}

#if compiler(>=6)
extension GrantLayer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrantLayer: FfiConverterRustBuffer {
    typealias SwiftType = GrantLayer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GrantLayer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .organisation

        case 2: return .person

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GrantLayer, into buf: inout [UInt8]) {
        switch value {

        case .organisation:
            writeInt(&buf, Int32(1))

        case .person:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantLayer_lift(_ buf: RustBuffer) throws -> GrantLayer {
    return try FfiConverterTypeGrantLayer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantLayer_lower(_ value: GrantLayer) -> RustBuffer {
    return FfiConverterTypeGrantLayer.lower(value)
}

/**
 * From where a grant came.
 */

public enum GrantOrigin: Equatable, Hashable {

    /**
     * Somebody granted it.
     */
    case explicit
    /**
     * It came about by itself (GS-011, C-34).
     */
    case `default`

}

#if compiler(>=6)
extension GrantOrigin: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrantOrigin: FfiConverterRustBuffer {
    typealias SwiftType = GrantOrigin

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GrantOrigin {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .explicit

        case 2: return .`default`

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GrantOrigin, into buf: inout [UInt8]) {
        switch value {

        case .explicit:
            writeInt(&buf, Int32(1))

        case .`default`:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantOrigin_lift(_ buf: RustBuffer) throws -> GrantOrigin {
    return try FfiConverterTypeGrantOrigin.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantOrigin_lower(_ value: GrantOrigin) -> RustBuffer {
    return FfiConverterTypeGrantOrigin.lower(value)
}

/**
 * Where a grant stands at some instant.
 */

public enum GrantStanding: Equatable, Hashable {

    /**
     * 有效.
     */
    case effective
    /**
     * 未注册: the grantee has no account on the platform (C-30, C-75).
     */
    case pendingAccount
    /**
     * 未注册: the grantee has not downloaded a certificate (GX-015, C-30).
     */
    case pendingCertificate
    /**
     * Its period has not begun.
     */
    case notYet
    /**
     * Its period is over.
     */
    case expired
    /**
     * Revoked.
     */
    case revoked
    /**
     * The grant on which it rests is over, and the platform lets it fall too (C-70).
     */
    case parentLapsed

}

#if compiler(>=6)
extension GrantStanding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGrantStanding: FfiConverterRustBuffer {
    typealias SwiftType = GrantStanding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GrantStanding {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .effective

        case 2: return .pendingAccount

        case 3: return .pendingCertificate

        case 4: return .notYet

        case 5: return .expired

        case 6: return .revoked

        case 7: return .parentLapsed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GrantStanding, into buf: inout [UInt8]) {
        switch value {

        case .effective:
            writeInt(&buf, Int32(1))

        case .pendingAccount:
            writeInt(&buf, Int32(2))

        case .pendingCertificate:
            writeInt(&buf, Int32(3))

        case .notYet:
            writeInt(&buf, Int32(4))

        case .expired:
            writeInt(&buf, Int32(5))

        case .revoked:
            writeInt(&buf, Int32(6))

        case .parentLapsed:
            writeInt(&buf, Int32(7))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantStanding_lift(_ buf: RustBuffer) throws -> GrantStanding {
    return try FfiConverterTypeGrantStanding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGrantStanding_lower(_ value: GrantStanding) -> RustBuffer {
    return FfiConverterTypeGrantStanding.lower(value)
}

/**
 * What the host shall do after a command.
 */

public enum HostTask: Equatable, Hashable {

    /**
     * Tell somebody about something.
     */
    case notify(
        /**
         * The part this person plays.
         */role: Role,
        /**
         * The name, where one person is meant.
         */name: String,
        /**
         * What about.
         */finding: Finding
    )
    /**
     * Have certificates revoked by their issuer.
     */
    case revokeCertificates(
        /**
         * Serial numbers.
         */serials: [String]
    )

}

#if compiler(>=6)
extension HostTask: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHostTask: FfiConverterRustBuffer {
    typealias SwiftType = HostTask

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HostTask {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notify(role: try FfiConverterTypeRole.read(from: &buf), name: try FfiConverterString.read(from: &buf), finding: try FfiConverterTypeFinding.read(from: &buf)
        )

        case 2: return .revokeCertificates(serials: try FfiConverterSequenceString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HostTask, into buf: inout [UInt8]) {
        switch value {

        case let .notify(role,name,finding):
            writeInt(&buf, Int32(1))
            FfiConverterTypeRole.write(role, into: &buf)
            FfiConverterString.write(name, into: &buf)
            FfiConverterTypeFinding.write(finding, into: &buf)

        case let .revokeCertificates(serials):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceString.write(serials, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHostTask_lift(_ buf: RustBuffer) throws -> HostTask {
    return try FfiConverterTypeHostTask.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHostTask_lower(_ value: HostTask) -> RustBuffer {
    return FfiConverterTypeHostTask.lower(value)
}

/**
 * What a number claims to be. The caller says so; the library never guesses.
 */

public enum IdentifierKind: Equatable, Hashable {

    /**
     * 不动产单元号.
     */
    case unitCode
    /**
     * 不动产权证书号.
     */
    case certificateNumber
    /**
     * 不动产登记证明号.
     */
    case proofNumber
    /**
     * 统一社会信用代码.
     */
    case uscc
    /**
     * 组织机构代码.
     */
    case organisationCode
    /**
     * 公民身份号码.
     */
    case residentId
    /**
     * 港澳台居民居住证.
     */
    case residencePermit
    /**
     * 港澳居民来往内地通行证.
     */
    case hkMacauPermit
    /**
     * 台湾居民来往大陆通行证.
     */
    case taiwanPermit
    /**
     * 外国人永久居留身份证.
     */
    case permanentResidence
    /**
     * 护照.
     */
    case passport
    /**
     * Hong Kong identity card.
     */
    case hkIdentityCard
    /**
     * Macau identity card.
     */
    case macauIdentityCard
    /**
     * Taiwan identity card.
     */
    case taiwanIdentityCard
    /**
     * 营业执照: USCC, or the older 15 digits.
     */
    case businessLicence
    /**
     * Dictionary A30 code 2: one code for many papers.
     */
    case hkMacauTaiwanDocument
    /**
     * 户口簿.
     */
    case householdRegister
    /**
     * 军官证（士兵证）.
     */
    case military
    /**
     * Mainland mobile phone.
     */
    case phone
    /**
     * Any telephone.
     */
    case telephone
    /**
     * 批号.
     */
    case batchNumber
    /**
     * Free.
     */
    case other

}

#if compiler(>=6)
extension IdentifierKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentifierKind: FfiConverterRustBuffer {
    typealias SwiftType = IdentifierKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentifierKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .unitCode

        case 2: return .certificateNumber

        case 3: return .proofNumber

        case 4: return .uscc

        case 5: return .organisationCode

        case 6: return .residentId

        case 7: return .residencePermit

        case 8: return .hkMacauPermit

        case 9: return .taiwanPermit

        case 10: return .permanentResidence

        case 11: return .passport

        case 12: return .hkIdentityCard

        case 13: return .macauIdentityCard

        case 14: return .taiwanIdentityCard

        case 15: return .businessLicence

        case 16: return .hkMacauTaiwanDocument

        case 17: return .householdRegister

        case 18: return .military

        case 19: return .phone

        case 20: return .telephone

        case 21: return .batchNumber

        case 22: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: IdentifierKind, into buf: inout [UInt8]) {
        switch value {

        case .unitCode:
            writeInt(&buf, Int32(1))

        case .certificateNumber:
            writeInt(&buf, Int32(2))

        case .proofNumber:
            writeInt(&buf, Int32(3))

        case .uscc:
            writeInt(&buf, Int32(4))

        case .organisationCode:
            writeInt(&buf, Int32(5))

        case .residentId:
            writeInt(&buf, Int32(6))

        case .residencePermit:
            writeInt(&buf, Int32(7))

        case .hkMacauPermit:
            writeInt(&buf, Int32(8))

        case .taiwanPermit:
            writeInt(&buf, Int32(9))

        case .permanentResidence:
            writeInt(&buf, Int32(10))

        case .passport:
            writeInt(&buf, Int32(11))

        case .hkIdentityCard:
            writeInt(&buf, Int32(12))

        case .macauIdentityCard:
            writeInt(&buf, Int32(13))

        case .taiwanIdentityCard:
            writeInt(&buf, Int32(14))

        case .businessLicence:
            writeInt(&buf, Int32(15))

        case .hkMacauTaiwanDocument:
            writeInt(&buf, Int32(16))

        case .householdRegister:
            writeInt(&buf, Int32(17))

        case .military:
            writeInt(&buf, Int32(18))

        case .phone:
            writeInt(&buf, Int32(19))

        case .telephone:
            writeInt(&buf, Int32(20))

        case .batchNumber:
            writeInt(&buf, Int32(21))

        case .other:
            writeInt(&buf, Int32(22))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierKind_lift(_ buf: RustBuffer) throws -> IdentifierKind {
    return try FfiConverterTypeIdentifierKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentifierKind_lower(_ value: IdentifierKind) -> RustBuffer {
    return FfiConverterTypeIdentifierKind.lower(value)
}

/**
 * How far an import is trusted.
 */

public enum ImportTrust: Equatable, Hashable {

    /**
     * The host has verified the evidence.
     */
    case verified
    /**
     * The other system says so; nobody has verified it.
     */
    case declared

}

#if compiler(>=6)
extension ImportTrust: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportTrust: FfiConverterRustBuffer {
    typealias SwiftType = ImportTrust

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportTrust {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .verified

        case 2: return .declared

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ImportTrust, into buf: inout [UInt8]) {
        switch value {

        case .verified:
            writeInt(&buf, Int32(1))

        case .declared:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportTrust_lift(_ buf: RustBuffer) throws -> ImportTrust {
    return try FfiConverterTypeImportTrust.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportTrust_lower(_ value: ImportTrust) -> RustBuffer {
    return FfiConverterTypeImportTrust.lower(value)
}

/**
 * The stage in which an imported case stood.
 */

public enum ImportedStage: Equatable, Hashable {

    /**
     * Saved, not applied for.
     */
    case saved
    /**
     * Submission had failed.
     */
    case submitFailed
    /**
     * Submitted; persons sign, the enterprise confirms.
     */
    case signing
    /**
     * Filed.
     */
    case filed

}

#if compiler(>=6)
extension ImportedStage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeImportedStage: FfiConverterRustBuffer {
    typealias SwiftType = ImportedStage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ImportedStage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .saved

        case 2: return .submitFailed

        case 3: return .signing

        case 4: return .filed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ImportedStage, into buf: inout [UInt8]) {
        switch value {

        case .saved:
            writeInt(&buf, Int32(1))

        case .submitFailed:
            writeInt(&buf, Int32(2))

        case .signing:
            writeInt(&buf, Int32(3))

        case .filed:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportedStage_lift(_ buf: RustBuffer) throws -> ImportedStage {
    return try FfiConverterTypeImportedStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeImportedStage_lower(_ value: ImportedStage) -> RustBuffer {
    return FfiConverterTypeImportedStage.lower(value)
}

/**
 * A language in which texts are rendered.
 */

public enum Language: Equatable, Hashable {

    /**
     * Chinese, as used in mainland China.
     */
    case zh
    /**
     * English.
     */
    case en

}

#if compiler(>=6)
extension Language: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLanguage: FfiConverterRustBuffer {
    typealias SwiftType = Language

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Language {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .zh

        case 2: return .en

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Language, into buf: inout [UInt8]) {
        switch value {

        case .zh:
            writeInt(&buf, Int32(1))

        case .en:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLanguage_lift(_ buf: RustBuffer) throws -> Language {
    return try FfiConverterTypeLanguage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLanguage_lower(_ value: Language) -> RustBuffer {
    return FfiConverterTypeLanguage.lower(value)
}

/**
 * A fact of a business licence that may change.
 */

public enum LicenceField: Equatable, Hashable {

    /**
     * 法定代表人名称.
     */
    case representativeName
    /**
     * 法定代表人证件号.
     */
    case representativeNumber
    /**
     * 企业名称.
     */
    case enterpriseName
    /**
     * 企业类型, only between domestic and foreign-invested (内外资转换).
     */
    case foreignInvestment
    /**
     * 企业类型, any other change.
     */
    case entityKind
    /**
     * 统一社会信用代码.
     */
    case enterpriseNumber
    /**
     * 住所.
     */
    case address
    /**
     * 登记地.
     */
    case region
    /**
     * 经营范围.
     */
    case businessScope
    /**
     * 注册资本.
     */
    case registeredCapital

}

#if compiler(>=6)
extension LicenceField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceField: FfiConverterRustBuffer {
    typealias SwiftType = LicenceField

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceField {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .representativeName

        case 2: return .representativeNumber

        case 3: return .enterpriseName

        case 4: return .foreignInvestment

        case 5: return .entityKind

        case 6: return .enterpriseNumber

        case 7: return .address

        case 8: return .region

        case 9: return .businessScope

        case 10: return .registeredCapital

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LicenceField, into buf: inout [UInt8]) {
        switch value {

        case .representativeName:
            writeInt(&buf, Int32(1))

        case .representativeNumber:
            writeInt(&buf, Int32(2))

        case .enterpriseName:
            writeInt(&buf, Int32(3))

        case .foreignInvestment:
            writeInt(&buf, Int32(4))

        case .entityKind:
            writeInt(&buf, Int32(5))

        case .enterpriseNumber:
            writeInt(&buf, Int32(6))

        case .address:
            writeInt(&buf, Int32(7))

        case .region:
            writeInt(&buf, Int32(8))

        case .businessScope:
            writeInt(&buf, Int32(9))

        case .registeredCapital:
            writeInt(&buf, Int32(10))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceField_lift(_ buf: RustBuffer) throws -> LicenceField {
    return try FfiConverterTypeLicenceField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceField_lower(_ value: LicenceField) -> RustBuffer {
    return FfiConverterTypeLicenceField.lower(value)
}

/**
 * How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007.
 */

public enum LoginMethod: Equatable, Hashable {

    /**
     * 个人登录: a personal account, after which an enterprise is chosen.
     */
    case personalAccount
    /**
     * 电子营业执照: the e-licence is scanned and authorises the session.
     */
    case eLicence
    /**
     * 法人登录 with account and password.
     */
    case enterpriseAccount
    /**
     * A face check on the phone (SZ-001).
     */
    case faceCheck
    /**
     * The platform's own mini-program scans a code on the screen (SZ-002).
     */
    case scan
    /**
     * Another city's or the province's identity platform vouches for the person (SZ-002).
     */
    case identityPlatform
    /**
     * A Ukey (SZ-002).
     */
    case ukey
    /**
     * A certificate of a CA or a bank that was verified with the account (UA-014, UA-016).
     */
    case certificate

}

#if compiler(>=6)
extension LoginMethod: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLoginMethod: FfiConverterRustBuffer {
    typealias SwiftType = LoginMethod

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LoginMethod {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .personalAccount

        case 2: return .eLicence

        case 3: return .enterpriseAccount

        case 4: return .faceCheck

        case 5: return .scan

        case 6: return .identityPlatform

        case 7: return .ukey

        case 8: return .certificate

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LoginMethod, into buf: inout [UInt8]) {
        switch value {

        case .personalAccount:
            writeInt(&buf, Int32(1))

        case .eLicence:
            writeInt(&buf, Int32(2))

        case .enterpriseAccount:
            writeInt(&buf, Int32(3))

        case .faceCheck:
            writeInt(&buf, Int32(4))

        case .scan:
            writeInt(&buf, Int32(5))

        case .identityPlatform:
            writeInt(&buf, Int32(6))

        case .ukey:
            writeInt(&buf, Int32(7))

        case .certificate:
            writeInt(&buf, Int32(8))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLoginMethod_lift(_ buf: RustBuffer) throws -> LoginMethod {
    return try FfiConverterTypeLoginMethod.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLoginMethod_lower(_ value: LoginMethod) -> RustBuffer {
    return FfiConverterTypeLoginMethod.lower(value)
}

/**
 * The six mailboxes (GZ-100 to GZ-108).
 */

public enum Mailbox: Equatable, Hashable {

    /**
     * 待申请: single cases not yet applied for.
     */
    case toApply
    /**
     * 批量案件待申请: saved batches.
     */
    case batchToApply
    /**
     * 批量案件待提交: batches whose submission failed.
     */
    case batchToSubmit
    /**
     * 我的案件: submitted, not yet filed.
     */
    case myCases
    /**
     * 待确认: waiting for the enterprise's confirmation.
     */
    case toConfirm
    /**
     * 已申请: filed.
     */
    case applied

}

#if compiler(>=6)
extension Mailbox: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMailbox: FfiConverterRustBuffer {
    typealias SwiftType = Mailbox

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Mailbox {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .toApply

        case 2: return .batchToApply

        case 3: return .batchToSubmit

        case 4: return .myCases

        case 5: return .toConfirm

        case 6: return .applied

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Mailbox, into buf: inout [UInt8]) {
        switch value {

        case .toApply:
            writeInt(&buf, Int32(1))

        case .batchToApply:
            writeInt(&buf, Int32(2))

        case .batchToSubmit:
            writeInt(&buf, Int32(3))

        case .myCases:
            writeInt(&buf, Int32(4))

        case .toConfirm:
            writeInt(&buf, Int32(5))

        case .applied:
            writeInt(&buf, Int32(6))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMailbox_lift(_ buf: RustBuffer) throws -> Mailbox {
    return try FfiConverterTypeMailbox.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMailbox_lower(_ value: Mailbox) -> RustBuffer {
    return FfiConverterTypeMailbox.lower(value)
}

/**
 * On which list a material stands (GZ-050).
 */

public enum MaterialScope: Equatable, Hashable {

    /**
     * 业务清单: each sub-case has its own.
     */
    case subCase
    /**
     * 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy.
     */
    case shared

}

#if compiler(>=6)
extension MaterialScope: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMaterialScope: FfiConverterRustBuffer {
    typealias SwiftType = MaterialScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MaterialScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .subCase

        case 2: return .shared

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MaterialScope, into buf: inout [UInt8]) {
        switch value {

        case .subCase:
            writeInt(&buf, Int32(1))

        case .shared:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMaterialScope_lift(_ buf: RustBuffer) throws -> MaterialScope {
    return try FfiConverterTypeMaterialScope.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMaterialScope_lower(_ value: MaterialScope) -> RustBuffer {
    return FfiConverterTypeMaterialScope.lower(value)
}

/**
 * What an operation comes to at once.
 */

public enum OperationEffect: Equatable, Hashable {

    /**
     * It takes effect.
     */
    case immediate
    /**
     * The seal is issued and waits to be claimed.
     */
    case awaitsClaim
    /**
     * The seal waits until the platform reports it issued (C-65).
     */
    case awaitsIssue
    /**
     * Only an application comes about; the window decides (SZ-070).
     */
    case application

}

#if compiler(>=6)
extension OperationEffect: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOperationEffect: FfiConverterRustBuffer {
    typealias SwiftType = OperationEffect

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OperationEffect {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .immediate

        case 2: return .awaitsClaim

        case 3: return .awaitsIssue

        case 4: return .application

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OperationEffect, into buf: inout [UInt8]) {
        switch value {

        case .immediate:
            writeInt(&buf, Int32(1))

        case .awaitsClaim:
            writeInt(&buf, Int32(2))

        case .awaitsIssue:
            writeInt(&buf, Int32(3))

        case .application:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOperationEffect_lift(_ buf: RustBuffer) throws -> OperationEffect {
    return try FfiConverterTypeOperationEffect.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOperationEffect_lower(_ value: OperationEffect) -> RustBuffer {
    return FfiConverterTypeOperationEffect.lower(value)
}

/**
 * A part on the application form.
 */

public enum PartyRole: Equatable, Hashable {

    /**
     * 预购人 (买受人).
     */
    case buyer
    /**
     * 预售人 (开发商).
     */
    case seller
    /**
     * 抵押权人 (银行).
     */
    case mortgagee

}

#if compiler(>=6)
extension PartyRole: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePartyRole: FfiConverterRustBuffer {
    typealias SwiftType = PartyRole

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PartyRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .buyer

        case 2: return .seller

        case 3: return .mortgagee

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PartyRole, into buf: inout [UInt8]) {
        switch value {

        case .buyer:
            writeInt(&buf, Int32(1))

        case .seller:
            writeInt(&buf, Int32(2))

        case .mortgagee:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartyRole_lift(_ buf: RustBuffer) throws -> PartyRole {
    return try FfiConverterTypePartyRole.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartyRole_lower(_ value: PartyRole) -> RustBuffer {
    return FfiConverterTypePartyRole.lower(value)
}

/**
 * Whether a grant has a period.
 */

public enum PeriodMode: Equatable, Hashable {

    /**
     * It may have an end.
     */
    case optional
    /**
     * It must have one (GX-012).
     */
    case required

}

#if compiler(>=6)
extension PeriodMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePeriodMode: FfiConverterRustBuffer {
    typealias SwiftType = PeriodMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeriodMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .optional

        case 2: return .required

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PeriodMode, into buf: inout [UInt8]) {
        switch value {

        case .optional:
            writeInt(&buf, Int32(1))

        case .required:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeriodMode_lift(_ buf: RustBuffer) throws -> PeriodMode {
    return try FfiConverterTypePeriodMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeriodMode_lower(_ value: PeriodMode) -> RustBuffer {
    return FfiConverterTypePeriodMode.lower(value)
}

/**
 * Against what a register fact stands.
 */

public enum RegisterSubject: Equatable, Hashable {

    /**
     * A unit or its parcel.
     */
    case any
    /**
     * The unit: a subject of 28 characters.
     */
    case unit
    /**
     * The whole parcel: a subject of 19 characters.
     */
    case parcel

}

#if compiler(>=6)
extension RegisterSubject: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegisterSubject: FfiConverterRustBuffer {
    typealias SwiftType = RegisterSubject

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegisterSubject {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .any

        case 2: return .unit

        case 3: return .parcel

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RegisterSubject, into buf: inout [UInt8]) {
        switch value {

        case .any:
            writeInt(&buf, Int32(1))

        case .unit:
            writeInt(&buf, Int32(2))

        case .parcel:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterSubject_lift(_ buf: RustBuffer) throws -> RegisterSubject {
    return try FfiConverterTypeRegisterSubject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterSubject_lower(_ value: RegisterSubject) -> RustBuffer {
    return FfiConverterTypeRegisterSubject.lower(value)
}

/**
 * What a revocation does to grants made by the revoked person (C-70).
 */

public enum RevocationCascade: Equatable, Hashable {

    /**
     * They stay, and show as a finding.
     */
    case stay
    /**
     * They fall with it.
     */
    case fall

}

#if compiler(>=6)
extension RevocationCascade: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRevocationCascade: FfiConverterRustBuffer {
    typealias SwiftType = RevocationCascade

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RevocationCascade {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .stay

        case 2: return .fall

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RevocationCascade, into buf: inout [UInt8]) {
        switch value {

        case .stay:
            writeInt(&buf, Int32(1))

        case .fall:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevocationCascade_lift(_ buf: RustBuffer) throws -> RevocationCascade {
    return try FfiConverterTypeRevocationCascade.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevocationCascade_lower(_ value: RevocationCascade) -> RustBuffer {
    return FfiConverterTypeRevocationCascade.lower(value)
}

/**
 * Why a grant ended before its time.
 */

public enum RevocationCause: Equatable, Hashable {

    /**
     * Somebody revoked it.
     */
    case byUser
    /**
     * Another right of the same person in the seal was revoked (SZ-035).
     */
    case withOtherRight
    /**
     * The grant on which it rests was revoked (C-70).
     */
    case cascade
    /**
     * The licence changed (SZ-061).
     */
    case licenceChange

}

#if compiler(>=6)
extension RevocationCause: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRevocationCause: FfiConverterRustBuffer {
    typealias SwiftType = RevocationCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RevocationCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .byUser

        case 2: return .withOtherRight

        case 3: return .cascade

        case 4: return .licenceChange

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RevocationCause, into buf: inout [UInt8]) {
        switch value {

        case .byUser:
            writeInt(&buf, Int32(1))

        case .withOtherRight:
            writeInt(&buf, Int32(2))

        case .cascade:
            writeInt(&buf, Int32(3))

        case .licenceChange:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevocationCause_lift(_ buf: RustBuffer) throws -> RevocationCause {
    return try FfiConverterTypeRevocationCause.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRevocationCause_lower(_ value: RevocationCause) -> RustBuffer {
    return FfiConverterTypeRevocationCause.lower(value)
}

/**
 * A part that a person or a system plays.
 */

public enum Role: Equatable, Hashable {

    /**
     * 经办人: works for the enterprise that files the case, from a personal account.
     */
    case handler
    /**
     * 法定代表人 (or 负责人, 执行事务合伙人) of that enterprise.
     */
    case legalRepresentative
    /**
     * 预购人 (买受人, 受让人): the person who buys, or the person who acts for a buyer.
     */
    case buyer
    /**
     * The person who acts for the mortgagee (抵押权人代理人).
     */
    case mortgageeAgent
    /**
     * 登记机构工作人员: staff of the registry.
     */
    case registryStaff
    /**
     * The host system itself, or a platform that reports through it.
     */
    case system
    /**
     * 企业账号: whoever is logged in with the enterprise's own account (C-33).
     */
    case enterpriseAccount
    /**
     * 印章管理员: manages an enterprise's seals by a grant.
     */
    case sealAdministrator
    /**
     * 印章持有人, or the use-only 经办人 of some platforms (C-05): may use a seal by a grant.
     */
    case sealHolder
    /**
     * 证照管理人员: keeps an e-licence that the legal representative received (C-40).
     */
    case licenceCustodian
    /**
     * A person with an account of their own, who plays no other part.
     */
    case person
    /**
     * Staff at a service window.
     */
    case windowStaff

}

#if compiler(>=6)
extension Role: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = Role

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Role {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .handler

        case 2: return .legalRepresentative

        case 3: return .buyer

        case 4: return .mortgageeAgent

        case 5: return .registryStaff

        case 6: return .system

        case 7: return .enterpriseAccount

        case 8: return .sealAdministrator

        case 9: return .sealHolder

        case 10: return .licenceCustodian

        case 11: return .person

        case 12: return .windowStaff

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Role, into buf: inout [UInt8]) {
        switch value {

        case .handler:
            writeInt(&buf, Int32(1))

        case .legalRepresentative:
            writeInt(&buf, Int32(2))

        case .buyer:
            writeInt(&buf, Int32(3))

        case .mortgageeAgent:
            writeInt(&buf, Int32(4))

        case .registryStaff:
            writeInt(&buf, Int32(5))

        case .system:
            writeInt(&buf, Int32(6))

        case .enterpriseAccount:
            writeInt(&buf, Int32(7))

        case .sealAdministrator:
            writeInt(&buf, Int32(8))

        case .sealHolder:
            writeInt(&buf, Int32(9))

        case .licenceCustodian:
            writeInt(&buf, Int32(10))

        case .person:
            writeInt(&buf, Int32(11))

        case .windowStaff:
            writeInt(&buf, Int32(12))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRole_lift(_ buf: RustBuffer) throws -> Role {
    return try FfiConverterTypeRole.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRole_lower(_ value: Role) -> RustBuffer {
    return FfiConverterTypeRole.lower(value)
}

/**
 * What to do to a seal account.
 */

public enum SealAction: Equatable, Hashable {

    /**
     * The account begins. By the system, with the facts of the licence.
     */
    case openAccount(
        /**
         * Id of the account.
         */accountId: String,
        /**
         * What the licence says.
         */licence: LicenceFacts
    )
    /**
     * 印章申请, also at the window and for custom seals. On platforms with a set, `seals` is empty and the set comes.
     */
    case apply(
        /**
         * Id of the application; the seals of a set are named `<application>/<kind>`.
         */application: String,
        /**
         * The seals.
         */seals: [SealRequest],
        /**
         * The form.
         */form: SealForm,
        /**
         * Grants that are asked for at the same time (SZ-014, SZ-015).
         */grants: [GrantRequest]
    )
    /**
     * The platform reports that seals were issued.
     */
    case reportIssue(
        /**
         * The seals.
         */seals: [String],
        /**
         * From when they may be used; none to keep what was applied for.
         */from: Instant?,
        /**
         * Until when, exclusive.
         */until: Instant?
    )
    /**
     * The platform reports that an application was refused (C-65).
     */
    case reportRefusal(
        /**
         * The seals.
         */seals: [String],
        /**
         * Why.
         */reason: String
    )
    /**
     * The platform gives a set to an enterprise that need not apply (SZ-012, KB-002).
     */
    case reportSet(
        /**
         * Id under which the seals are named `<application>/<kind>`.
         */application: String,
        /**
         * Code of the set.
         */set: String
    )
    /**
     * The platform reports how far the physical seal is (KB-007, KB-008, KB-026).
     */
    case reportPhysicalSeal(
        /**
         * 刻制.
         */engraved: Bool,
        /**
         * 备案.
         */filed: Bool
    )
    /**
     * 领取, 下载.
     */
    case claim(
        /**
         * The seal.
         */seal: String,
        /**
         * 领取介质; empty where there is none.
         */medium: String,
        /**
         * The device on which the copy is kept; empty where it does not matter.
         */device: String,
        /**
         * The certificate that came with it, where one did.
         */certificate: CertificateRecord?
    )
    /**
     * Deletes the actor's own local copy (KB-016).
     */
    case deleteCopy(
        /**
         * The seal.
         */seal: String
    )
    /**
     * 下载个人数字证书 (GX-004, GX-005).
     */
    case downloadCertificate(
        /**
         * The certificate.
         */certificate: CertificateRecord
    )
    /**
     * The platform reports that a person has opened an account (GX-013).
     */
    case reportPerson(
        /**
         * The person.
         */person: Principal
    )
    /**
     * The platform reports that a person has downloaded a certificate (GX-015).
     */
    case reportCertificate(
        /**
         * The person.
         */person: Principal,
        /**
         * The certificate.
         */certificate: CertificateRecord
    )
    /**
     * Begins to bind a seal to a Ukey (SZ-022).
     */
    case bindUkey(
        /**
         * The seal.
         */seal: String,
        /**
         * Serial number of the Ukey.
         */ukey: String
    )
    /**
     * The scan that completes the binding (SZ-023).
     */
    case confirmUkeyBinding(
        /**
         * The seal.
         */seal: String
    )
    /**
     * Begins to unbind (SZ-024).
     */
    case unbindUkey(
        /**
         * The seal.
         */seal: String
    )
    /**
     * The scan that completes the unbinding (SZ-025).
     */
    case confirmUkeyUnbinding(
        /**
         * The seal.
         */seal: String
    )
    /**
     * 授权经办人 (GS-012): from now on seals may be granted to this person, and are by default (GS-011).
     */
    case authoriseHandler(
        /**
         * The person.
         */person: Principal
    )
    /**
     * 授权.
     */
    case grant(
        /**
         * The grant.
         */grant: GrantRequest
    )
    /**
     * 取消授权.
     */
    case revoke(
        /**
         * Ids of the grants.
         */grants: [String]
    )
    /**
     * 停用, 冻结.
     */
    case suspend(
        /**
         * The seals.
         */seals: [String],
        /**
         * Why.
         */reason: String
    )
    /**
     * 启用, 解冻.
     */
    case resume(
        /**
         * The seals.
         */seals: [String],
        /**
         * Why.
         */reason: String
    )
    /**
     * 续期.
     */
    case renew(
        /**
         * The seal.
         */seal: String,
        /**
         * The new end, exclusive.
         */until: Instant,
        /**
         * The new certificate, where one came.
         */certificate: CertificateRecord?
    )
    /**
     * 变更: applies for new seals after the licence changed (SZ-062, SZ-063).
     */
    case change(
        /**
         * Id of the application; a new seal is named `<application>/<old seal>`.
         */application: String,
        /**
         * The cancelled seals that are to come anew.
         */seals: [String],
        /**
         * Grants that are asked for at the same time.
         */grants: [GrantRequest]
    )
    /**
     * 注销.
     */
    case cancel(
        /**
         * The seals.
         */seals: [String],
        /**
         * Code of the reason, or the reason itself.
         */reason: String
    )
    /**
     * 修改签章密码 (SZ-050). The library sees no secret: that the current one was right is evidence.
     */
    case changeSecret(
        /**
         * What it belongs to.
         */scope: SecretScope,
        /**
         * The seal or Ukey; empty for the secret of the actor's own certificate.
         */subject: String
    )
    /**
     * 忘记密码 (SZ-052).
     */
    case resetSecret(
        /**
         * What it belongs to.
         */scope: SecretScope,
        /**
         * The seal or Ukey; empty for the secret of the actor's own certificate.
         */subject: String,
        /**
         * The new certificate, where one was issued.
         */certificate: CertificateRecord?
    )
    /**
     * The seal was used on a document.
     */
    case sign(
        /**
         * The seal.
         */seal: String,
        /**
         * Digest of the document as it was sealed, as hexadecimal.
         */digest: String,
        /**
         * Serial number of the certificate that was used; empty where the platform names none.
         */certificate: String
    )
    /**
     * The licence system reports a change (SZ-061, SZ-083).
     */
    case reportLicenceChange(
        /**
         * What the licence says now.
         */licence: LicenceFacts
    )
    /**
     * The enterprise's own system was given access (SZ-080).
     */
    case reportSystemAccess(
        /**
         * Whether it has access.
         */granted: Bool
    )
    /**
     * The enterprise's HSM was filed (SZ-082).
     */
    case reportHsm(
        /**
         * Whether it is filed.
         */filed: Bool
    )
    /**
     * The window decides on an application (SZ-070).
     */
    case reportWindow(
        /**
         * Id of the application, which is the id of the command that submitted it.
         */application: String,
        /**
         * Whether it was accepted; then its action takes effect.
         */accepted: Bool,
        /**
         * Why not.
         */reason: String
    )

}

#if compiler(>=6)
extension SealAction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealAction: FfiConverterRustBuffer {
    typealias SwiftType = SealAction

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealAction {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .openAccount(accountId: try FfiConverterString.read(from: &buf), licence: try FfiConverterTypeLicenceFacts.read(from: &buf)
        )

        case 2: return .apply(application: try FfiConverterString.read(from: &buf), seals: try FfiConverterSequenceTypeSealRequest.read(from: &buf), form: try FfiConverterTypeSealForm.read(from: &buf), grants: try FfiConverterSequenceTypeGrantRequest.read(from: &buf)
        )

        case 3: return .reportIssue(seals: try FfiConverterSequenceString.read(from: &buf), from: try FfiConverterOptionTypeInstant.read(from: &buf), until: try FfiConverterOptionTypeInstant.read(from: &buf)
        )

        case 4: return .reportRefusal(seals: try FfiConverterSequenceString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 5: return .reportSet(application: try FfiConverterString.read(from: &buf), set: try FfiConverterString.read(from: &buf)
        )

        case 6: return .reportPhysicalSeal(engraved: try FfiConverterBool.read(from: &buf), filed: try FfiConverterBool.read(from: &buf)
        )

        case 7: return .claim(seal: try FfiConverterString.read(from: &buf), medium: try FfiConverterString.read(from: &buf), device: try FfiConverterString.read(from: &buf), certificate: try FfiConverterOptionTypeCertificateRecord.read(from: &buf)
        )

        case 8: return .deleteCopy(seal: try FfiConverterString.read(from: &buf)
        )

        case 9: return .downloadCertificate(certificate: try FfiConverterTypeCertificateRecord.read(from: &buf)
        )

        case 10: return .reportPerson(person: try FfiConverterTypePrincipal.read(from: &buf)
        )

        case 11: return .reportCertificate(person: try FfiConverterTypePrincipal.read(from: &buf), certificate: try FfiConverterTypeCertificateRecord.read(from: &buf)
        )

        case 12: return .bindUkey(seal: try FfiConverterString.read(from: &buf), ukey: try FfiConverterString.read(from: &buf)
        )

        case 13: return .confirmUkeyBinding(seal: try FfiConverterString.read(from: &buf)
        )

        case 14: return .unbindUkey(seal: try FfiConverterString.read(from: &buf)
        )

        case 15: return .confirmUkeyUnbinding(seal: try FfiConverterString.read(from: &buf)
        )

        case 16: return .authoriseHandler(person: try FfiConverterTypePrincipal.read(from: &buf)
        )

        case 17: return .grant(grant: try FfiConverterTypeGrantRequest.read(from: &buf)
        )

        case 18: return .revoke(grants: try FfiConverterSequenceString.read(from: &buf)
        )

        case 19: return .suspend(seals: try FfiConverterSequenceString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 20: return .resume(seals: try FfiConverterSequenceString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 21: return .renew(seal: try FfiConverterString.read(from: &buf), until: try FfiConverterTypeInstant.read(from: &buf), certificate: try FfiConverterOptionTypeCertificateRecord.read(from: &buf)
        )

        case 22: return .change(application: try FfiConverterString.read(from: &buf), seals: try FfiConverterSequenceString.read(from: &buf), grants: try FfiConverterSequenceTypeGrantRequest.read(from: &buf)
        )

        case 23: return .cancel(seals: try FfiConverterSequenceString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 24: return .changeSecret(scope: try FfiConverterTypeSecretScope.read(from: &buf), subject: try FfiConverterString.read(from: &buf)
        )

        case 25: return .resetSecret(scope: try FfiConverterTypeSecretScope.read(from: &buf), subject: try FfiConverterString.read(from: &buf), certificate: try FfiConverterOptionTypeCertificateRecord.read(from: &buf)
        )

        case 26: return .sign(seal: try FfiConverterString.read(from: &buf), digest: try FfiConverterString.read(from: &buf), certificate: try FfiConverterString.read(from: &buf)
        )

        case 27: return .reportLicenceChange(licence: try FfiConverterTypeLicenceFacts.read(from: &buf)
        )

        case 28: return .reportSystemAccess(granted: try FfiConverterBool.read(from: &buf)
        )

        case 29: return .reportHsm(filed: try FfiConverterBool.read(from: &buf)
        )

        case 30: return .reportWindow(application: try FfiConverterString.read(from: &buf), accepted: try FfiConverterBool.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealAction, into buf: inout [UInt8]) {
        switch value {

        case let .openAccount(accountId,licence):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(accountId, into: &buf)
            FfiConverterTypeLicenceFacts.write(licence, into: &buf)

        case let .apply(application,seals,form,grants):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(application, into: &buf)
            FfiConverterSequenceTypeSealRequest.write(seals, into: &buf)
            FfiConverterTypeSealForm.write(form, into: &buf)
            FfiConverterSequenceTypeGrantRequest.write(grants, into: &buf)

        case let .reportIssue(seals,from,until):
            writeInt(&buf, Int32(3))
            FfiConverterSequenceString.write(seals, into: &buf)
            FfiConverterOptionTypeInstant.write(from, into: &buf)
            FfiConverterOptionTypeInstant.write(until, into: &buf)

        case let .reportRefusal(seals,reason):
            writeInt(&buf, Int32(4))
            FfiConverterSequenceString.write(seals, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .reportSet(application,set):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(application, into: &buf)
            FfiConverterString.write(set, into: &buf)

        case let .reportPhysicalSeal(engraved,filed):
            writeInt(&buf, Int32(6))
            FfiConverterBool.write(engraved, into: &buf)
            FfiConverterBool.write(filed, into: &buf)

        case let .claim(seal,medium,device,certificate):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterString.write(medium, into: &buf)
            FfiConverterString.write(device, into: &buf)
            FfiConverterOptionTypeCertificateRecord.write(certificate, into: &buf)

        case let .deleteCopy(seal):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(seal, into: &buf)

        case let .downloadCertificate(certificate):
            writeInt(&buf, Int32(9))
            FfiConverterTypeCertificateRecord.write(certificate, into: &buf)

        case let .reportPerson(person):
            writeInt(&buf, Int32(10))
            FfiConverterTypePrincipal.write(person, into: &buf)

        case let .reportCertificate(person,certificate):
            writeInt(&buf, Int32(11))
            FfiConverterTypePrincipal.write(person, into: &buf)
            FfiConverterTypeCertificateRecord.write(certificate, into: &buf)

        case let .bindUkey(seal,ukey):
            writeInt(&buf, Int32(12))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterString.write(ukey, into: &buf)

        case let .confirmUkeyBinding(seal):
            writeInt(&buf, Int32(13))
            FfiConverterString.write(seal, into: &buf)

        case let .unbindUkey(seal):
            writeInt(&buf, Int32(14))
            FfiConverterString.write(seal, into: &buf)

        case let .confirmUkeyUnbinding(seal):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(seal, into: &buf)

        case let .authoriseHandler(person):
            writeInt(&buf, Int32(16))
            FfiConverterTypePrincipal.write(person, into: &buf)

        case let .grant(grant):
            writeInt(&buf, Int32(17))
            FfiConverterTypeGrantRequest.write(grant, into: &buf)

        case let .revoke(grants):
            writeInt(&buf, Int32(18))
            FfiConverterSequenceString.write(grants, into: &buf)

        case let .suspend(seals,reason):
            writeInt(&buf, Int32(19))
            FfiConverterSequenceString.write(seals, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .resume(seals,reason):
            writeInt(&buf, Int32(20))
            FfiConverterSequenceString.write(seals, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .renew(seal,until,certificate):
            writeInt(&buf, Int32(21))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterTypeInstant.write(until, into: &buf)
            FfiConverterOptionTypeCertificateRecord.write(certificate, into: &buf)

        case let .change(application,seals,grants):
            writeInt(&buf, Int32(22))
            FfiConverterString.write(application, into: &buf)
            FfiConverterSequenceString.write(seals, into: &buf)
            FfiConverterSequenceTypeGrantRequest.write(grants, into: &buf)

        case let .cancel(seals,reason):
            writeInt(&buf, Int32(23))
            FfiConverterSequenceString.write(seals, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .changeSecret(scope,subject):
            writeInt(&buf, Int32(24))
            FfiConverterTypeSecretScope.write(scope, into: &buf)
            FfiConverterString.write(subject, into: &buf)

        case let .resetSecret(scope,subject,certificate):
            writeInt(&buf, Int32(25))
            FfiConverterTypeSecretScope.write(scope, into: &buf)
            FfiConverterString.write(subject, into: &buf)
            FfiConverterOptionTypeCertificateRecord.write(certificate, into: &buf)

        case let .sign(seal,digest,certificate):
            writeInt(&buf, Int32(26))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterString.write(digest, into: &buf)
            FfiConverterString.write(certificate, into: &buf)

        case let .reportLicenceChange(licence):
            writeInt(&buf, Int32(27))
            FfiConverterTypeLicenceFacts.write(licence, into: &buf)

        case let .reportSystemAccess(granted):
            writeInt(&buf, Int32(28))
            FfiConverterBool.write(granted, into: &buf)

        case let .reportHsm(filed):
            writeInt(&buf, Int32(29))
            FfiConverterBool.write(filed, into: &buf)

        case let .reportWindow(application,accepted,reason):
            writeInt(&buf, Int32(30))
            FfiConverterString.write(application, into: &buf)
            FfiConverterBool.write(accepted, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAction_lift(_ buf: RustBuffer) throws -> SealAction {
    return try FfiConverterTypeSealAction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAction_lower(_ value: SealAction) -> RustBuffer {
    return FfiConverterTypeSealAction.lower(value)
}

/**
 * What happened to a seal.
 */

public enum SealChangeKind: Equatable, Hashable {

    /**
     * Applied for.
     */
    case applied
    /**
     * Issued.
     */
    case issued
    /**
     * Suspended.
     */
    case suspended
    /**
     * Usable again.
     */
    case resumed
    /**
     * Renewed.
     */
    case renewed
    /**
     * It has a new certificate.
     */
    case certificateIssued
    /**
     * Bound to a Ukey.
     */
    case ukeyBound
    /**
     * Bound to a Ukey no longer.
     */
    case ukeyUnbound
    /**
     * Cancelled.
     */
    case cancelled

}

#if compiler(>=6)
extension SealChangeKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealChangeKind: FfiConverterRustBuffer {
    typealias SwiftType = SealChangeKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealChangeKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .applied

        case 2: return .issued

        case 3: return .suspended

        case 4: return .resumed

        case 5: return .renewed

        case 6: return .certificateIssued

        case 7: return .ukeyBound

        case 8: return .ukeyUnbound

        case 9: return .cancelled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealChangeKind, into buf: inout [UInt8]) {
        switch value {

        case .applied:
            writeInt(&buf, Int32(1))

        case .issued:
            writeInt(&buf, Int32(2))

        case .suspended:
            writeInt(&buf, Int32(3))

        case .resumed:
            writeInt(&buf, Int32(4))

        case .renewed:
            writeInt(&buf, Int32(5))

        case .certificateIssued:
            writeInt(&buf, Int32(6))

        case .ukeyBound:
            writeInt(&buf, Int32(7))

        case .ukeyUnbound:
            writeInt(&buf, Int32(8))

        case .cancelled:
            writeInt(&buf, Int32(9))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealChangeKind_lift(_ buf: RustBuffer) throws -> SealChangeKind {
    return try FfiConverterTypeSealChangeKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealChangeKind_lower(_ value: SealChangeKind) -> RustBuffer {
    return FfiConverterTypeSealChangeKind.lower(value)
}

/**
 * What happens at a deadline.
 */

public enum SealDeadlineKind: Equatable, Hashable {

    /**
     * A seal may be used from then on.
     */
    case sealBegins
    /**
     * A seal is due for renewal.
     */
    case renewalDue
    /**
     * A seal expires.
     */
    case sealEnds
    /**
     * A grant holds from then on.
     */
    case grantBegins
    /**
     * A grant ends.
     */
    case grantEnds
    /**
     * A certificate ends.
     */
    case certificateEnds

}

#if compiler(>=6)
extension SealDeadlineKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealDeadlineKind: FfiConverterRustBuffer {
    typealias SwiftType = SealDeadlineKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealDeadlineKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .sealBegins

        case 2: return .renewalDue

        case 3: return .sealEnds

        case 4: return .grantBegins

        case 5: return .grantEnds

        case 6: return .certificateEnds

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealDeadlineKind, into buf: inout [UInt8]) {
        switch value {

        case .sealBegins:
            writeInt(&buf, Int32(1))

        case .renewalDue:
            writeInt(&buf, Int32(2))

        case .sealEnds:
            writeInt(&buf, Int32(3))

        case .grantBegins:
            writeInt(&buf, Int32(4))

        case .grantEnds:
            writeInt(&buf, Int32(5))

        case .certificateEnds:
            writeInt(&buf, Int32(6))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealDeadlineKind_lift(_ buf: RustBuffer) throws -> SealDeadlineKind {
    return try FfiConverterTypeSealDeadlineKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealDeadlineKind_lower(_ value: SealDeadlineKind) -> RustBuffer {
    return FfiConverterTypeSealDeadlineKind.lower(value)
}

/**
 * What happened.
 */

public enum SealEvent: Equatable, Hashable {

    /**
     * The account began.
     */
    case accountOpened(
        /**
         * Its id.
         */accountId: String,
        /**
         * What the licence says.
         */licence: LicenceFacts
    )
    /**
     * A seal was applied for, or came by itself. Its histories are empty.
     */
    case sealApplied(
        /**
         * The seal.
         */seal: Seal
    )
    /**
     * A form was filled in.
     */
    case formKept(
        /**
         * The form.
         */form: SealForm
    )
    /**
     * A seal was issued.
     */
    case sealIssued(
        /**
         * The seal.
         */seal: String,
        /**
         * From when it may be used.
         */from: Instant?,
        /**
         * Until when, exclusive.
         */until: Instant?
    )
    /**
     * The physical seal came further.
     */
    case physicalSealReported(
        /**
         * 刻制.
         */engraved: Bool,
        /**
         * 备案.
         */filed: Bool
    )
    /**
     * A person claimed a seal.
     */
    case sealClaimed(
        /**
         * The seal.
         */seal: String,
        /**
         * Who.
         */person: Principal,
        /**
         * On what medium.
         */medium: String,
        /**
         * On which device.
         */device: String
    )
    /**
     * A local copy was deleted.
     */
    case copyDeleted(
        /**
         * The seal.
         */seal: String,
        /**
         * Whose copy.
         */person: Principal
    )
    /**
     * A person has an account on the platform.
     */
    case personRegistered(
        /**
         * Who.
         */person: Principal
    )
    /**
     * A person downloaded a certificate.
     */
    case certificateDownloaded(
        /**
         * Who.
         */person: Principal,
        /**
         * The certificate.
         */certificate: CertificateRecord
    )
    /**
     * A seal has a new certificate; one of the same person ends.
     */
    case certificateIssued(
        /**
         * The seal.
         */seal: String,
        /**
         * Whose it is; none for one that belongs to the seal.
         */person: Principal?,
        /**
         * The certificate.
         */certificate: CertificateRecord
    )
    /**
     * A secret was set.
     */
    case secretSet(
        /**
         * What it belongs to.
         */scope: SecretScope,
        /**
         * The seal, Ukey or certificate.
         */subject: String,
        /**
         * Whose it is.
         */person: Principal
    )
    /**
     * A binding to a Ukey was begun.
     */
    case ukeyBindingBegun(
        /**
         * The seal.
         */seal: String,
        /**
         * The Ukey.
         */ukey: String
    )
    /**
     * A seal is bound to a Ukey.
     */
    case ukeyBound(
        /**
         * The seal.
         */seal: String,
        /**
         * The Ukey.
         */ukey: String
    )
    /**
     * An unbinding was begun.
     */
    case ukeyUnbindingBegun(
        /**
         * The seal.
         */seal: String
    )
    /**
     * A seal is bound to a Ukey no longer.
     */
    case ukeyUnbound(
        /**
         * The seal.
         */seal: String
    )
    /**
     * Seals may be granted to a person.
     */
    case handlerAuthorised(
        /**
         * Who.
         */person: Principal
    )
    /**
     * Somebody was granted a right.
     */
    case granted(
        /**
         * The grant.
         */grant: Grant
    )
    /**
     * A grant ended before its time.
     */
    case grantRevoked(
        /**
         * Its id.
         */grant: String,
        /**
         * Why.
         */cause: RevocationCause
    )
    /**
     * A seal was suspended.
     */
    case sealSuspended(
        /**
         * The seal.
         */seal: String,
        /**
         * Under which name.
         */origin: SuspensionOrigin,
        /**
         * Why.
         */reason: String
    )
    /**
     * A suspended seal is usable again.
     */
    case sealResumed(
        /**
         * The seal.
         */seal: String,
        /**
         * Why.
         */reason: String
    )
    /**
     * A seal was renewed.
     */
    case sealRenewed(
        /**
         * The seal.
         */seal: String,
        /**
         * The new end, exclusive.
         */until: Instant
    )
    /**
     * A seal was cancelled, for good.
     */
    case sealCancelled(
        /**
         * The seal.
         */seal: String,
        /**
         * Why.
         */cause: CancelCause
    )
    /**
     * A new seal stands for a cancelled one.
     */
    case sealReplaced(
        /**
         * The cancelled one.
         */seal: String,
        /**
         * The new one.
         */by: String
    )
    /**
     * A seal was used on a document.
     */
    case sealUsed(
        /**
         * The use.
         */used: SealUse
    )
    /**
     * The licence changed.
     */
    case licenceChanged(
        /**
         * What it says now.
         */licence: LicenceFacts,
        /**
         * Which facts changed.
         */fields: [LicenceField]
    )
    /**
     * Access of the enterprise's own system.
     */
    case systemAccessReported(
        /**
         * Whether it has access.
         */granted: Bool
    )
    /**
     * Filing of the enterprise's HSM.
     */
    case hsmReported(
        /**
         * Whether it is filed.
         */filed: Bool
    )
    /**
     * An application went to the window.
     */
    case windowSubmitted(
        /**
         * The application.
         */application: WindowApplication
    )
    /**
     * The window decided.
     */
    case windowDecided(
        /**
         * The application.
         */application: String,
        /**
         * Whether it was accepted.
         */accepted: Bool,
        /**
         * Why not.
         */reason: String
    )

}

#if compiler(>=6)
extension SealEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealEvent: FfiConverterRustBuffer {
    typealias SwiftType = SealEvent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealEvent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .accountOpened(accountId: try FfiConverterString.read(from: &buf), licence: try FfiConverterTypeLicenceFacts.read(from: &buf)
        )

        case 2: return .sealApplied(seal: try FfiConverterTypeSeal.read(from: &buf)
        )

        case 3: return .formKept(form: try FfiConverterTypeSealForm.read(from: &buf)
        )

        case 4: return .sealIssued(seal: try FfiConverterString.read(from: &buf), from: try FfiConverterOptionTypeInstant.read(from: &buf), until: try FfiConverterOptionTypeInstant.read(from: &buf)
        )

        case 5: return .physicalSealReported(engraved: try FfiConverterBool.read(from: &buf), filed: try FfiConverterBool.read(from: &buf)
        )

        case 6: return .sealClaimed(seal: try FfiConverterString.read(from: &buf), person: try FfiConverterTypePrincipal.read(from: &buf), medium: try FfiConverterString.read(from: &buf), device: try FfiConverterString.read(from: &buf)
        )

        case 7: return .copyDeleted(seal: try FfiConverterString.read(from: &buf), person: try FfiConverterTypePrincipal.read(from: &buf)
        )

        case 8: return .personRegistered(person: try FfiConverterTypePrincipal.read(from: &buf)
        )

        case 9: return .certificateDownloaded(person: try FfiConverterTypePrincipal.read(from: &buf), certificate: try FfiConverterTypeCertificateRecord.read(from: &buf)
        )

        case 10: return .certificateIssued(seal: try FfiConverterString.read(from: &buf), person: try FfiConverterOptionTypePrincipal.read(from: &buf), certificate: try FfiConverterTypeCertificateRecord.read(from: &buf)
        )

        case 11: return .secretSet(scope: try FfiConverterTypeSecretScope.read(from: &buf), subject: try FfiConverterString.read(from: &buf), person: try FfiConverterTypePrincipal.read(from: &buf)
        )

        case 12: return .ukeyBindingBegun(seal: try FfiConverterString.read(from: &buf), ukey: try FfiConverterString.read(from: &buf)
        )

        case 13: return .ukeyBound(seal: try FfiConverterString.read(from: &buf), ukey: try FfiConverterString.read(from: &buf)
        )

        case 14: return .ukeyUnbindingBegun(seal: try FfiConverterString.read(from: &buf)
        )

        case 15: return .ukeyUnbound(seal: try FfiConverterString.read(from: &buf)
        )

        case 16: return .handlerAuthorised(person: try FfiConverterTypePrincipal.read(from: &buf)
        )

        case 17: return .granted(grant: try FfiConverterTypeGrant.read(from: &buf)
        )

        case 18: return .grantRevoked(grant: try FfiConverterString.read(from: &buf), cause: try FfiConverterTypeRevocationCause.read(from: &buf)
        )

        case 19: return .sealSuspended(seal: try FfiConverterString.read(from: &buf), origin: try FfiConverterTypeSuspensionOrigin.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 20: return .sealResumed(seal: try FfiConverterString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 21: return .sealRenewed(seal: try FfiConverterString.read(from: &buf), until: try FfiConverterTypeInstant.read(from: &buf)
        )

        case 22: return .sealCancelled(seal: try FfiConverterString.read(from: &buf), cause: try FfiConverterTypeCancelCause.read(from: &buf)
        )

        case 23: return .sealReplaced(seal: try FfiConverterString.read(from: &buf), by: try FfiConverterString.read(from: &buf)
        )

        case 24: return .sealUsed(used: try FfiConverterTypeSealUse.read(from: &buf)
        )

        case 25: return .licenceChanged(licence: try FfiConverterTypeLicenceFacts.read(from: &buf), fields: try FfiConverterSequenceTypeLicenceField.read(from: &buf)
        )

        case 26: return .systemAccessReported(granted: try FfiConverterBool.read(from: &buf)
        )

        case 27: return .hsmReported(filed: try FfiConverterBool.read(from: &buf)
        )

        case 28: return .windowSubmitted(application: try FfiConverterTypeWindowApplication.read(from: &buf)
        )

        case 29: return .windowDecided(application: try FfiConverterString.read(from: &buf), accepted: try FfiConverterBool.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealEvent, into buf: inout [UInt8]) {
        switch value {

        case let .accountOpened(accountId,licence):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(accountId, into: &buf)
            FfiConverterTypeLicenceFacts.write(licence, into: &buf)

        case let .sealApplied(seal):
            writeInt(&buf, Int32(2))
            FfiConverterTypeSeal.write(seal, into: &buf)

        case let .formKept(form):
            writeInt(&buf, Int32(3))
            FfiConverterTypeSealForm.write(form, into: &buf)

        case let .sealIssued(seal,from,until):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterOptionTypeInstant.write(from, into: &buf)
            FfiConverterOptionTypeInstant.write(until, into: &buf)

        case let .physicalSealReported(engraved,filed):
            writeInt(&buf, Int32(5))
            FfiConverterBool.write(engraved, into: &buf)
            FfiConverterBool.write(filed, into: &buf)

        case let .sealClaimed(seal,person,medium,device):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterTypePrincipal.write(person, into: &buf)
            FfiConverterString.write(medium, into: &buf)
            FfiConverterString.write(device, into: &buf)

        case let .copyDeleted(seal,person):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterTypePrincipal.write(person, into: &buf)

        case let .personRegistered(person):
            writeInt(&buf, Int32(8))
            FfiConverterTypePrincipal.write(person, into: &buf)

        case let .certificateDownloaded(person,certificate):
            writeInt(&buf, Int32(9))
            FfiConverterTypePrincipal.write(person, into: &buf)
            FfiConverterTypeCertificateRecord.write(certificate, into: &buf)

        case let .certificateIssued(seal,person,certificate):
            writeInt(&buf, Int32(10))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterOptionTypePrincipal.write(person, into: &buf)
            FfiConverterTypeCertificateRecord.write(certificate, into: &buf)

        case let .secretSet(scope,subject,person):
            writeInt(&buf, Int32(11))
            FfiConverterTypeSecretScope.write(scope, into: &buf)
            FfiConverterString.write(subject, into: &buf)
            FfiConverterTypePrincipal.write(person, into: &buf)

        case let .ukeyBindingBegun(seal,ukey):
            writeInt(&buf, Int32(12))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterString.write(ukey, into: &buf)

        case let .ukeyBound(seal,ukey):
            writeInt(&buf, Int32(13))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterString.write(ukey, into: &buf)

        case let .ukeyUnbindingBegun(seal):
            writeInt(&buf, Int32(14))
            FfiConverterString.write(seal, into: &buf)

        case let .ukeyUnbound(seal):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(seal, into: &buf)

        case let .handlerAuthorised(person):
            writeInt(&buf, Int32(16))
            FfiConverterTypePrincipal.write(person, into: &buf)

        case let .granted(grant):
            writeInt(&buf, Int32(17))
            FfiConverterTypeGrant.write(grant, into: &buf)

        case let .grantRevoked(grant,cause):
            writeInt(&buf, Int32(18))
            FfiConverterString.write(grant, into: &buf)
            FfiConverterTypeRevocationCause.write(cause, into: &buf)

        case let .sealSuspended(seal,origin,reason):
            writeInt(&buf, Int32(19))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterTypeSuspensionOrigin.write(origin, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .sealResumed(seal,reason):
            writeInt(&buf, Int32(20))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        case let .sealRenewed(seal,until):
            writeInt(&buf, Int32(21))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterTypeInstant.write(until, into: &buf)

        case let .sealCancelled(seal,cause):
            writeInt(&buf, Int32(22))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterTypeCancelCause.write(cause, into: &buf)

        case let .sealReplaced(seal,by):
            writeInt(&buf, Int32(23))
            FfiConverterString.write(seal, into: &buf)
            FfiConverterString.write(by, into: &buf)

        case let .sealUsed(used):
            writeInt(&buf, Int32(24))
            FfiConverterTypeSealUse.write(used, into: &buf)

        case let .licenceChanged(licence,fields):
            writeInt(&buf, Int32(25))
            FfiConverterTypeLicenceFacts.write(licence, into: &buf)
            FfiConverterSequenceTypeLicenceField.write(fields, into: &buf)

        case let .systemAccessReported(granted):
            writeInt(&buf, Int32(26))
            FfiConverterBool.write(granted, into: &buf)

        case let .hsmReported(filed):
            writeInt(&buf, Int32(27))
            FfiConverterBool.write(filed, into: &buf)

        case let .windowSubmitted(application):
            writeInt(&buf, Int32(28))
            FfiConverterTypeWindowApplication.write(application, into: &buf)

        case let .windowDecided(application,accepted,reason):
            writeInt(&buf, Int32(29))
            FfiConverterString.write(application, into: &buf)
            FfiConverterBool.write(accepted, into: &buf)
            FfiConverterString.write(reason, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealEvent_lift(_ buf: RustBuffer) throws -> SealEvent {
    return try FfiConverterTypeSealEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealEvent_lower(_ value: SealEvent) -> RustBuffer {
    return FfiConverterTypeSealEvent.lower(value)
}

/**
 * What can be done on a seal platform. The platform's own names for it stand in its profile (C-26).
 */

public enum SealOperation: Equatable, Hashable {

    /**
     * 印章申请.
     */
    case apply
    /**
     * 自定义印章申请.
     */
    case applyCustom
    /**
     * 预览.
     */
    case preview
    /**
     * 领取, 申领, 下载: from then on the person may hold the seal.
     */
    case claim
    /**
     * 删除: a local copy goes; the seal stays (KB-016).
     */
    case deleteCopy
    /**
     * 查看印章变动.
     */
    case viewChanges
    /**
     * 查看印章领用情况.
     */
    case viewClaims
    /**
     * 下载个人数字证书 (GX-004).
     */
    case downloadCertificate
    /**
     * Entering the Ukey binding (SZ-022).
     */
    case bindUkey
    /**
     * Confirming the Ukey binding by a scan (SZ-023).
     */
    case confirmUkeyBinding
    /**
     * Entering the Ukey unbinding (SZ-024).
     */
    case unbindUkey
    /**
     * Confirming the Ukey unbinding by a scan (SZ-025).
     */
    case confirmUkeyUnbinding
    /**
     * 授权经办人: makes a person one to whom seals may be granted (GS-012).
     */
    case authoriseHandler
    /**
     * 授权.
     */
    case grant
    /**
     * 取消授权.
     */
    case revoke
    /**
     * 停用, 冻结.
     */
    case suspend
    /**
     * 启用, 解冻.
     */
    case resume
    /**
     * 续期.
     */
    case renew
    /**
     * 变更: applying again after the licence changed (SZ-062).
     */
    case change
    /**
     * 注销.
     */
    case cancel
    /**
     * 修改签章密码.
     */
    case changeSecret
    /**
     * 忘记密码.
     */
    case resetSecret
    /**
     * 签章: using the seal on a document.
     */
    case sign

}

#if compiler(>=6)
extension SealOperation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealOperation: FfiConverterRustBuffer {
    typealias SwiftType = SealOperation

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealOperation {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .apply

        case 2: return .applyCustom

        case 3: return .preview

        case 4: return .claim

        case 5: return .deleteCopy

        case 6: return .viewChanges

        case 7: return .viewClaims

        case 8: return .downloadCertificate

        case 9: return .bindUkey

        case 10: return .confirmUkeyBinding

        case 11: return .unbindUkey

        case 12: return .confirmUkeyUnbinding

        case 13: return .authoriseHandler

        case 14: return .grant

        case 15: return .revoke

        case 16: return .suspend

        case 17: return .resume

        case 18: return .renew

        case 19: return .change

        case 20: return .cancel

        case 21: return .changeSecret

        case 22: return .resetSecret

        case 23: return .sign

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealOperation, into buf: inout [UInt8]) {
        switch value {

        case .apply:
            writeInt(&buf, Int32(1))

        case .applyCustom:
            writeInt(&buf, Int32(2))

        case .preview:
            writeInt(&buf, Int32(3))

        case .claim:
            writeInt(&buf, Int32(4))

        case .deleteCopy:
            writeInt(&buf, Int32(5))

        case .viewChanges:
            writeInt(&buf, Int32(6))

        case .viewClaims:
            writeInt(&buf, Int32(7))

        case .downloadCertificate:
            writeInt(&buf, Int32(8))

        case .bindUkey:
            writeInt(&buf, Int32(9))

        case .confirmUkeyBinding:
            writeInt(&buf, Int32(10))

        case .unbindUkey:
            writeInt(&buf, Int32(11))

        case .confirmUkeyUnbinding:
            writeInt(&buf, Int32(12))

        case .authoriseHandler:
            writeInt(&buf, Int32(13))

        case .grant:
            writeInt(&buf, Int32(14))

        case .revoke:
            writeInt(&buf, Int32(15))

        case .suspend:
            writeInt(&buf, Int32(16))

        case .resume:
            writeInt(&buf, Int32(17))

        case .renew:
            writeInt(&buf, Int32(18))

        case .change:
            writeInt(&buf, Int32(19))

        case .cancel:
            writeInt(&buf, Int32(20))

        case .changeSecret:
            writeInt(&buf, Int32(21))

        case .resetSecret:
            writeInt(&buf, Int32(22))

        case .sign:
            writeInt(&buf, Int32(23))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOperation_lift(_ buf: RustBuffer) throws -> SealOperation {
    return try FfiConverterTypeSealOperation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOperation_lower(_ value: SealOperation) -> RustBuffer {
    return FfiConverterTypeSealOperation.lower(value)
}

/**
 * Whose a seal is.
 */

public enum SealOwner: Equatable, Hashable {

    /**
     * The enterprise's.
     */
    case organisation
    /**
     * One person's (C-64).
     */
    case person

}

#if compiler(>=6)
extension SealOwner: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealOwner: FfiConverterRustBuffer {
    typealias SwiftType = SealOwner

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealOwner {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .organisation

        case 2: return .person

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealOwner, into buf: inout [UInt8]) {
        switch value {

        case .organisation:
            writeInt(&buf, Int32(1))

        case .person:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOwner_lift(_ buf: RustBuffer) throws -> SealOwner {
    return try FfiConverterTypeSealOwner.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealOwner_lower(_ value: SealOwner) -> RustBuffer {
    return FfiConverterTypeSealOwner.lower(value)
}

/**
 * The outline of a seal.
 */

public enum SealShape: Equatable, Hashable {

    /**
     * Round.
     */
    case round
    /**
     * Oval.
     */
    case oval
    /**
     * Square.
     */
    case square
    /**
     * Any other, such as a custom image.
     */
    case free

}

#if compiler(>=6)
extension SealShape: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealShape: FfiConverterRustBuffer {
    typealias SwiftType = SealShape

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealShape {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .round

        case 2: return .oval

        case 3: return .square

        case 4: return .free

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealShape, into buf: inout [UInt8]) {
        switch value {

        case .round:
            writeInt(&buf, Int32(1))

        case .oval:
            writeInt(&buf, Int32(2))

        case .square:
            writeInt(&buf, Int32(3))

        case .free:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealShape_lift(_ buf: RustBuffer) throws -> SealShape {
    return try FfiConverterTypeSealShape.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealShape_lower(_ value: SealShape) -> RustBuffer {
    return FfiConverterTypeSealShape.lower(value)
}

/**
 * Where a seal stands at some instant. Requirements §12.
 */

public enum SealStage: Equatable, Hashable {

    /**
     * Applied for; not issued yet.
     */
    case applied
    /**
     * Issued; nobody has claimed it yet.
     */
    case awaitingClaim
    /**
     * Issued; its time of use has not come (GS-019).
     */
    case notYetValid
    /**
     * Usable.
     */
    case active
    /**
     * Usable, and due for renewal (待续期).
     */
    case renewalDue
    /**
     * 停用 or 冻结.
     */
    case suspended
    /**
     * Its time of use is over.
     */
    case expired
    /**
     * 注销: the end (SZ-065).
     */
    case cancelled

}

#if compiler(>=6)
extension SealStage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealStage: FfiConverterRustBuffer {
    typealias SwiftType = SealStage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealStage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .applied

        case 2: return .awaitingClaim

        case 3: return .notYetValid

        case 4: return .active

        case 5: return .renewalDue

        case 6: return .suspended

        case 7: return .expired

        case 8: return .cancelled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SealStage, into buf: inout [UInt8]) {
        switch value {

        case .applied:
            writeInt(&buf, Int32(1))

        case .awaitingClaim:
            writeInt(&buf, Int32(2))

        case .notYetValid:
            writeInt(&buf, Int32(3))

        case .active:
            writeInt(&buf, Int32(4))

        case .renewalDue:
            writeInt(&buf, Int32(5))

        case .suspended:
            writeInt(&buf, Int32(6))

        case .expired:
            writeInt(&buf, Int32(7))

        case .cancelled:
            writeInt(&buf, Int32(8))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealStage_lift(_ buf: RustBuffer) throws -> SealStage {
    return try FfiConverterTypeSealStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealStage_lower(_ value: SealStage) -> RustBuffer {
    return FfiConverterTypeSealStage.lower(value)
}

/**
 * What a signing secret belongs to (C-23).
 */

public enum SecretScope: Equatable, Hashable {

    /**
     * One seal.
     */
    case seal
    /**
     * The certificate of one person, for all seals.
     */
    case personCertificate
    /**
     * One phone or app, for all licences on it.
     */
    case deviceApp
    /**
     * One Ukey.
     */
    case ukey

}

#if compiler(>=6)
extension SecretScope: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSecretScope: FfiConverterRustBuffer {
    typealias SwiftType = SecretScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SecretScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .seal

        case 2: return .personCertificate

        case 3: return .deviceApp

        case 4: return .ukey

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SecretScope, into buf: inout [UInt8]) {
        switch value {

        case .seal:
            writeInt(&buf, Int32(1))

        case .personCertificate:
            writeInt(&buf, Int32(2))

        case .deviceApp:
            writeInt(&buf, Int32(3))

        case .ukey:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecretScope_lift(_ buf: RustBuffer) throws -> SecretScope {
    return try FfiConverterTypeSecretScope.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSecretScope_lower(_ value: SecretScope) -> RustBuffer {
    return FfiConverterTypeSecretScope.lower(value)
}

/**
 * When a set of seals comes about.
 */

public enum SetOccasion: Equatable, Hashable {

    /**
     * A newly registered enterprise receives it without applying (SZ-012).
     */
    case registration
    /**
     * One click on 申领 makes it (GX-007).
     */
    case application
    /**
     * Ticked while founding an enterprise (KB-001).
     */
    case founding

}

#if compiler(>=6)
extension SetOccasion: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSetOccasion: FfiConverterRustBuffer {
    typealias SwiftType = SetOccasion

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetOccasion {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .registration

        case 2: return .application

        case 3: return .founding

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SetOccasion, into buf: inout [UInt8]) {
        switch value {

        case .registration:
            writeInt(&buf, Int32(1))

        case .application:
            writeInt(&buf, Int32(2))

        case .founding:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetOccasion_lift(_ buf: RustBuffer) throws -> SetOccasion {
    return try FfiConverterTypeSetOccasion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetOccasion_lower(_ value: SetOccasion) -> RustBuffer {
    return FfiConverterTypeSetOccasion.lower(value)
}

/**
 * How grave a finding is. Profiles may change the severity that the catalogue gives a code.
 */

public enum Severity: Equatable, Hashable {

    /**
     * Worth knowing; nothing is wrong.
     */
    case info
    /**
     * Unusual; a person should look. Stops nothing.
     */
    case warning
    /**
     * Not acceptable: the document cannot be submitted like this.
     */
    case error

}

#if compiler(>=6)
extension Severity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeverity: FfiConverterRustBuffer {
    typealias SwiftType = Severity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Severity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .info

        case 2: return .warning

        case 3: return .error

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Severity, into buf: inout [UInt8]) {
        switch value {

        case .info:
            writeInt(&buf, Int32(1))

        case .warning:
            writeInt(&buf, Int32(2))

        case .error:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lift(_ buf: RustBuffer) throws -> Severity {
    return try FfiConverterTypeSeverity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lower(_ value: Severity) -> RustBuffer {
    return FfiConverterTypeSeverity.lower(value)
}

/**
 * What the share act does with a sub-case that already has a copy of its own. Contradiction C-49.
 */

public enum ShareMode: Equatable, Hashable {

    /**
     * The sub-case keeps its own copy, and is reported as skipped.
     */
    case keepOwn
    /**
     * The shared material takes its place.
     */
    case replace

}

#if compiler(>=6)
extension ShareMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeShareMode: FfiConverterRustBuffer {
    typealias SwiftType = ShareMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ShareMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .keepOwn

        case 2: return .replace

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ShareMode, into buf: inout [UInt8]) {
        switch value {

        case .keepOwn:
            writeInt(&buf, Int32(1))

        case .replace:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShareMode_lift(_ buf: RustBuffer) throws -> ShareMode {
    return try FfiConverterTypeShareMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShareMode_lower(_ value: ShareMode) -> RustBuffer {
    return FfiConverterTypeShareMode.lower(value)
}

/**
 * Where a sub-case stands.
 */

public enum SubCaseStage: Equatable, Hashable {

    /**
     * Not submitted.
     */
    case editing
    /**
     * Submitted.
     */
    case submitted
    /**
     * 确认不通过: only withdrawal leads out.
     */
    case rejected
    /**
     * Split off as a single case.
     */
    case withdrawn
    /**
     * Filed.
     */
    case filed
    /**
     * Taken back by the applicants before entry.
     */
    case withdrawnBeforeEntry

}

#if compiler(>=6)
extension SubCaseStage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubCaseStage: FfiConverterRustBuffer {
    typealias SwiftType = SubCaseStage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SubCaseStage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .editing

        case 2: return .submitted

        case 3: return .rejected

        case 4: return .withdrawn

        case 5: return .filed

        case 6: return .withdrawnBeforeEntry

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SubCaseStage, into buf: inout [UInt8]) {
        switch value {

        case .editing:
            writeInt(&buf, Int32(1))

        case .submitted:
            writeInt(&buf, Int32(2))

        case .rejected:
            writeInt(&buf, Int32(3))

        case .withdrawn:
            writeInt(&buf, Int32(4))

        case .filed:
            writeInt(&buf, Int32(5))

        case .withdrawnBeforeEntry:
            writeInt(&buf, Int32(6))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCaseStage_lift(_ buf: RustBuffer) throws -> SubCaseStage {
    return try FfiConverterTypeSubCaseStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubCaseStage_lower(_ value: SubCaseStage) -> RustBuffer {
    return FfiConverterTypeSubCaseStage.lower(value)
}

/**
 * The name under which a platform suspends seals (C-26).
 */

public enum SuspensionOrigin: Equatable, Hashable {

    /**
     * 停用.
     */
    case disabled
    /**
     * 冻结.
     */
    case frozen

}

#if compiler(>=6)
extension SuspensionOrigin: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSuspensionOrigin: FfiConverterRustBuffer {
    typealias SwiftType = SuspensionOrigin

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SuspensionOrigin {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .disabled

        case 2: return .frozen

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SuspensionOrigin, into buf: inout [UInt8]) {
        switch value {

        case .disabled:
            writeInt(&buf, Int32(1))

        case .frozen:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuspensionOrigin_lift(_ buf: RustBuffer) throws -> SuspensionOrigin {
    return try FfiConverterTypeSuspensionOrigin.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSuspensionOrigin_lower(_ value: SuspensionOrigin) -> RustBuffer {
    return FfiConverterTypeSuspensionOrigin.lower(value)
}

/**
 * What a signing code holds.
 */

public enum TicketContent: Equatable, Hashable {

    /**
     * Our own signed text.
     */
    case signed(
        /**
         * The payload of [`SignedTicket`].
         */payload: String
    )
    /**
     * The link of a signing provider, with the life of its round.
     */
    case providerUrl(
        /**
         * An `https` address in ASCII, at most 1,024 bytes.
         */url: String
    )

}

#if compiler(>=6)
extension TicketContent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTicketContent: FfiConverterRustBuffer {
    typealias SwiftType = TicketContent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TicketContent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .signed(payload: try FfiConverterString.read(from: &buf)
        )

        case 2: return .providerUrl(url: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TicketContent, into buf: inout [UInt8]) {
        switch value {

        case let .signed(payload):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(payload, into: &buf)

        case let .providerUrl(url):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(url, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicketContent_lift(_ buf: RustBuffer) throws -> TicketContent {
    return try FfiConverterTypeTicketContent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTicketContent_lower(_ value: TicketContent) -> RustBuffer {
    return FfiConverterTypeTicketContent.lower(value)
}

/**
 * Trust level of an account on the identity platform (可信等级). Requirement rows UA-012, GZ-005.
 */

public enum TrustLevel: Equatable, Hashable {

    /**
     * 三级 (formerly L1).
     */
    case level3
    /**
     * 四级 (formerly L2).
     */
    case level4
    /**
     * 五级 (formerly L3).
     */
    case level5

}

#if compiler(>=6)
extension TrustLevel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTrustLevel: FfiConverterRustBuffer {
    typealias SwiftType = TrustLevel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TrustLevel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .level3

        case 2: return .level4

        case 3: return .level5

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TrustLevel, into buf: inout [UInt8]) {
        switch value {

        case .level3:
            writeInt(&buf, Int32(1))

        case .level4:
            writeInt(&buf, Int32(2))

        case .level5:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTrustLevel_lift(_ buf: RustBuffer) throws -> TrustLevel {
    return try FfiConverterTypeTrustLevel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTrustLevel_lower(_ value: TrustLevel) -> RustBuffer {
    return FfiConverterTypeTrustLevel.lower(value)
}

/**
 * What becomes of a grant to somebody without an account (C-75).
 */

public enum UnknownGrantee: Equatable, Hashable {

    /**
     * It waits for the account.
     */
    case pending
    /**
     * It is refused.
     */
    case refused

}

#if compiler(>=6)
extension UnknownGrantee: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnknownGrantee: FfiConverterRustBuffer {
    typealias SwiftType = UnknownGrantee

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnknownGrantee {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pending

        case 2: return .refused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UnknownGrantee, into buf: inout [UInt8]) {
        switch value {

        case .pending:
            writeInt(&buf, Int32(1))

        case .refused:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownGrantee_lift(_ buf: RustBuffer) throws -> UnknownGrantee {
    return try FfiConverterTypeUnknownGrantee.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnknownGrantee_lower(_ value: UnknownGrantee) -> RustBuffer {
    return FfiConverterTypeUnknownGrantee.lower(value)
}

/**
 * How a file reached the host. Requirement row GZ-053.
 */

public enum UploadChannel: Equatable, Hashable {

    /**
     * From the computer on which the form is filled in.
     */
    case pc
    /**
     * From a phone that scanned the upload code.
     */
    case phone

}

#if compiler(>=6)
extension UploadChannel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUploadChannel: FfiConverterRustBuffer {
    typealias SwiftType = UploadChannel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UploadChannel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .pc

        case 2: return .phone

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UploadChannel, into buf: inout [UInt8]) {
        switch value {

        case .pc:
            writeInt(&buf, Int32(1))

        case .phone:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUploadChannel_lift(_ buf: RustBuffer) throws -> UploadChannel {
    return try FfiConverterTypeUploadChannel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUploadChannel_lower(_ value: UploadChannel) -> RustBuffer {
    return FfiConverterTypeUploadChannel.lower(value)
}

/**
 * From where a seal's time of use comes.
 */

public enum ValiditySource: Equatable, Hashable {

    /**
     * Applied for: 启用时间 and 使用年限 (GS-006, GS-008).
     */
    case application
    /**
     * From the certificate that comes with the claim, or the platform's report.
     */
    case certificate

}

#if compiler(>=6)
extension ValiditySource: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValiditySource: FfiConverterRustBuffer {
    typealias SwiftType = ValiditySource

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValiditySource {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .application

        case 2: return .certificate

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ValiditySource, into buf: inout [UInt8]) {
        switch value {

        case .application:
            writeInt(&buf, Int32(1))

        case .certificate:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValiditySource_lift(_ buf: RustBuffer) throws -> ValiditySource {
    return try FfiConverterTypeValiditySource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValiditySource_lower(_ value: ValiditySource) -> RustBuffer {
    return FfiConverterTypeValiditySource.lower(value)
}

/**
 * Why signatures became void.
 */

public enum VoidCause: Equatable, Hashable {

    /**
     * The ticket was generated anew (YX-004).
     */
    case regenerated
    /**
     * What was signed has changed (GZ-076).
     */
    case changed
    /**
     * The sub-case was withdrawn (C-11).
     */
    case withdrawn
    /**
     * The submission failed.
     */
    case submissionFailed

}

#if compiler(>=6)
extension VoidCause: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVoidCause: FfiConverterRustBuffer {
    typealias SwiftType = VoidCause

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VoidCause {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .regenerated

        case 2: return .changed

        case 3: return .withdrawn

        case 4: return .submissionFailed

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: VoidCause, into buf: inout [UInt8]) {
        switch value {

        case .regenerated:
            writeInt(&buf, Int32(1))

        case .changed:
            writeInt(&buf, Int32(2))

        case .withdrawn:
            writeInt(&buf, Int32(3))

        case .submissionFailed:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVoidCause_lift(_ buf: RustBuffer) throws -> VoidCause {
    return try FfiConverterTypeVoidCause.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVoidCause_lower(_ value: VoidCause) -> RustBuffer {
    return FfiConverterTypeVoidCause.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeActingFor: FfiConverterRustBuffer {
    typealias SwiftType = ActingFor?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeActingFor.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeActingFor.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAgent: FfiConverterRustBuffer {
    typealias SwiftType = Agent?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAgent.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAgent.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeBasis: FfiConverterRustBuffer {
    typealias SwiftType = Basis?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeBasis.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeBasis.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCancellation: FfiConverterRustBuffer {
    typealias SwiftType = Cancellation?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCancellation.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCancellation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCertificateRecord: FfiConverterRustBuffer {
    typealias SwiftType = CertificateRecord?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCertificateRecord.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCertificateRecord.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeContact: FfiConverterRustBuffer {
    typealias SwiftType = Contact?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeContact.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeContact.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEasement: FfiConverterRustBuffer {
    typealias SwiftType = Easement?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEasement.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEasement.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEnterprise: FfiConverterRustBuffer {
    typealias SwiftType = Enterprise?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEnterprise.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEnterprise.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEvidence: FfiConverterRustBuffer {
    typealias SwiftType = Evidence?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEvidence.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEvidence.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLicenceChangeRule: FfiConverterRustBuffer {
    typealias SwiftType = LicenceChangeRule?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLicenceChangeRule.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLicenceChangeRule.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLogEntry: FfiConverterRustBuffer {
    typealias SwiftType = LogEntry?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLogEntry.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLogEntry.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLogPayload: FfiConverterRustBuffer {
    typealias SwiftType = LogPayload?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLogPayload.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLogPayload.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMortgage: FfiConverterRustBuffer {
    typealias SwiftType = Mortgage?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMortgage.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMortgage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePrincipal: FfiConverterRustBuffer {
    typealias SwiftType = Principal?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePrincipal.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePrincipal.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePropertyDetails: FfiConverterRustBuffer {
    typealias SwiftType = PropertyDetails?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePropertyDetails.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePropertyDetails.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRemedy: FfiConverterRustBuffer {
    typealias SwiftType = Remedy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRemedy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRemedy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRevocation: FfiConverterRustBuffer {
    typealias SwiftType = Revocation?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRevocation.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRevocation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSealAct: FfiConverterRustBuffer {
    typealias SwiftType = SealAct?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSealAct.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSealAct.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSealForm: FfiConverterRustBuffer {
    typealias SwiftType = SealForm?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSealForm.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSealForm.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSealLogEntry: FfiConverterRustBuffer {
    typealias SwiftType = SealLogEntry?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSealLogEntry.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSealLogEntry.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSealLogPayload: FfiConverterRustBuffer {
    typealias SwiftType = SealLogPayload?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSealLogPayload.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSealLogPayload.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSigningRound: FfiConverterRustBuffer {
    typealias SwiftType = SigningRound?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSigningRound.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSigningRound.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSplitFrom: FfiConverterRustBuffer {
    typealias SwiftType = SplitFrom?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSplitFrom.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSplitFrom.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSuspensionRule: FfiConverterRustBuffer {
    typealias SwiftType = SuspensionRule?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSuspensionRule.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSuspensionRule.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTicket: FfiConverterRustBuffer {
    typealias SwiftType = Ticket?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTicket.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTicket.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUkeyRule: FfiConverterRustBuffer {
    typealias SwiftType = UkeyRule?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUkeyRule.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUkeyRule.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWindowDecision: FfiConverterRustBuffer {
    typealias SwiftType = WindowDecision?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWindowDecision.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWindowDecision.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCoOwnership: FfiConverterRustBuffer {
    typealias SwiftType = CoOwnership?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCoOwnership.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCoOwnership.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGrantStanding: FfiConverterRustBuffer {
    typealias SwiftType = GrantStanding?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGrantStanding.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGrantStanding.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIdentifierKind: FfiConverterRustBuffer {
    typealias SwiftType = IdentifierKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIdentifierKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIdentifierKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeImportTrust: FfiConverterRustBuffer {
    typealias SwiftType = ImportTrust?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeImportTrust.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeImportTrust.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLoginMethod: FfiConverterRustBuffer {
    typealias SwiftType = LoginMethod?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLoginMethod.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLoginMethod.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = Role?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRole.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRole.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSeverity: FfiConverterRustBuffer {
    typealias SwiftType = Severity?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSeverity.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSeverity.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTrustLevel: FfiConverterRustBuffer {
    typealias SwiftType = TrustLevel?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTrustLevel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTrustLevel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeOrganisation: FfiConverterRustBuffer {
    typealias SwiftType = [Organisation]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeOrganisation.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeOrganisation.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCalendarDate: FfiConverterRustBuffer {
    typealias SwiftType = CalendarDate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCalendarDate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCalendarDate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCode: FfiConverterRustBuffer {
    typealias SwiftType = Code?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInstant: FfiConverterRustBuffer {
    typealias SwiftType = Instant?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInstant.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInstant.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceBool: FfiConverterRustBuffer {
    typealias SwiftType = [Bool]

    public static func write(_ value: [Bool], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterBool.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Bool] {
        let len: Int32 = try readInt(&buf)
        var seq = [Bool]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterBool.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeActionRule: FfiConverterRustBuffer {
    typealias SwiftType = [ActionRule]

    public static func write(_ value: [ActionRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeActionRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ActionRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [ActionRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeActionRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAlias: FfiConverterRustBuffer {
    typealias SwiftType = [Alias]

    public static func write(_ value: [Alias], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAlias.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Alias] {
        let len: Int32 = try readInt(&buf)
        var seq = [Alias]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAlias.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = [Answer]

    public static func write(_ value: [Answer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnswer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Answer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Answer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnswer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBarRule: FfiConverterRustBuffer {
    typealias SwiftType = [BarRule]

    public static func write(_ value: [BarRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBarRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BarRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [BarRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBarRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBrowser: FfiConverterRustBuffer {
    typealias SwiftType = [Browser]

    public static func write(_ value: [Browser], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBrowser.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Browser] {
        let len: Int32 = try readInt(&buf)
        var seq = [Browser]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBrowser.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBuilding: FfiConverterRustBuffer {
    typealias SwiftType = [Building]

    public static func write(_ value: [Building], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBuilding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Building] {
        let len: Int32 = try readInt(&buf)
        var seq = [Building]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBuilding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBusinessParty: FfiConverterRustBuffer {
    typealias SwiftType = [BusinessParty]

    public static func write(_ value: [BusinessParty], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBusinessParty.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BusinessParty] {
        let len: Int32 = try readInt(&buf)
        var seq = [BusinessParty]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBusinessParty.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBusinessType: FfiConverterRustBuffer {
    typealias SwiftType = [BusinessType]

    public static func write(_ value: [BusinessType], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBusinessType.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BusinessType] {
        let len: Int32 = try readInt(&buf)
        var seq = [BusinessType]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBusinessType.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBuyer: FfiConverterRustBuffer {
    typealias SwiftType = [Buyer]

    public static func write(_ value: [Buyer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBuyer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Buyer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Buyer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBuyer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCapabilityRule: FfiConverterRustBuffer {
    typealias SwiftType = [CapabilityRule]

    public static func write(_ value: [CapabilityRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCapabilityRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CapabilityRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [CapabilityRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCapabilityRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCertificateUse: FfiConverterRustBuffer {
    typealias SwiftType = [CertificateUse]

    public static func write(_ value: [CertificateUse], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCertificateUse.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CertificateUse] {
        let len: Int32 = try readInt(&buf)
        var seq = [CertificateUse]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCertificateUse.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChangeStep: FfiConverterRustBuffer {
    typealias SwiftType = [ChangeStep]

    public static func write(_ value: [ChangeStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChangeStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChangeStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChangeStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChangeStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChecklistItem: FfiConverterRustBuffer {
    typealias SwiftType = [ChecklistItem]

    public static func write(_ value: [ChecklistItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChecklistItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChecklistItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChecklistItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChecklistItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChoice: FfiConverterRustBuffer {
    typealias SwiftType = [Choice]

    public static func write(_ value: [Choice], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChoice.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Choice] {
        let len: Int32 = try readInt(&buf)
        var seq = [Choice]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChoice.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChosenUnit: FfiConverterRustBuffer {
    typealias SwiftType = [ChosenUnit]

    public static func write(_ value: [ChosenUnit], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChosenUnit.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChosenUnit] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChosenUnit]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChosenUnit.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeClaim: FfiConverterRustBuffer {
    typealias SwiftType = [Claim]

    public static func write(_ value: [Claim], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeClaim.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Claim] {
        let len: Int32 = try readInt(&buf)
        var seq = [Claim]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeClaim.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeColumn: FfiConverterRustBuffer {
    typealias SwiftType = [Column]

    public static func write(_ value: [Column], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeColumn.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Column] {
        let len: Int32 = try readInt(&buf)
        var seq = [Column]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeColumn.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDictionaryEntry: FfiConverterRustBuffer {
    typealias SwiftType = [DictionaryEntry]

    public static func write(_ value: [DictionaryEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDictionaryEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DictionaryEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [DictionaryEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDictionaryEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDictionaryOverlay: FfiConverterRustBuffer {
    typealias SwiftType = [DictionaryOverlay]

    public static func write(_ value: [DictionaryOverlay], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDictionaryOverlay.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DictionaryOverlay] {
        let len: Int32 = try readInt(&buf)
        var seq = [DictionaryOverlay]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDictionaryOverlay.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDocumentType: FfiConverterRustBuffer {
    typealias SwiftType = [DocumentType]

    public static func write(_ value: [DocumentType], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDocumentType.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DocumentType] {
        let len: Int32 = try readInt(&buf)
        var seq = [DocumentType]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDocumentType.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEvidence: FfiConverterRustBuffer {
    typealias SwiftType = [Evidence]

    public static func write(_ value: [Evidence], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvidence.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Evidence] {
        let len: Int32 = try readInt(&buf)
        var seq = [Evidence]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvidence.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEvidenceRule: FfiConverterRustBuffer {
    typealias SwiftType = [EvidenceRule]

    public static func write(_ value: [EvidenceRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvidenceRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EvidenceRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [EvidenceRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvidenceRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFinding: FfiConverterRustBuffer {
    typealias SwiftType = [Finding]

    public static func write(_ value: [Finding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Finding] {
        let len: Int32 = try readInt(&buf)
        var seq = [Finding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFlagRecord: FfiConverterRustBuffer {
    typealias SwiftType = [FlagRecord]

    public static func write(_ value: [FlagRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFlagRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FlagRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [FlagRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFlagRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFloor: FfiConverterRustBuffer {
    typealias SwiftType = [Floor]

    public static func write(_ value: [Floor], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFloor.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Floor] {
        let len: Int32 = try readInt(&buf)
        var seq = [Floor]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFloor.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFormRow: FfiConverterRustBuffer {
    typealias SwiftType = [FormRow]

    public static func write(_ value: [FormRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFormRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FormRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [FormRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFormRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGrant: FfiConverterRustBuffer {
    typealias SwiftType = [Grant]

    public static func write(_ value: [Grant], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGrant.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Grant] {
        let len: Int32 = try readInt(&buf)
        var seq = [Grant]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGrant.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGrantLink: FfiConverterRustBuffer {
    typealias SwiftType = [GrantLink]

    public static func write(_ value: [GrantLink], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGrantLink.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GrantLink] {
        let len: Int32 = try readInt(&buf)
        var seq = [GrantLink]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGrantLink.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGrantRequest: FfiConverterRustBuffer {
    typealias SwiftType = [GrantRequest]

    public static func write(_ value: [GrantRequest], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGrantRequest.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GrantRequest] {
        let len: Int32 = try readInt(&buf)
        var seq = [GrantRequest]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGrantRequest.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGridCell: FfiConverterRustBuffer {
    typealias SwiftType = [GridCell]

    public static func write(_ value: [GridCell], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGridCell.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GridCell] {
        let len: Int32 = try readInt(&buf)
        var seq = [GridCell]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGridCell.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGridRow: FfiConverterRustBuffer {
    typealias SwiftType = [GridRow]

    public static func write(_ value: [GridRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGridRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GridRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [GridRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGridRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeIdentifierPart: FfiConverterRustBuffer {
    typealias SwiftType = [IdentifierPart]

    public static func write(_ value: [IdentifierPart], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeIdentifierPart.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [IdentifierPart] {
        let len: Int32 = try readInt(&buf)
        var seq = [IdentifierPart]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeIdentifierPart.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeImportedSubCase: FfiConverterRustBuffer {
    typealias SwiftType = [ImportedSubCase]

    public static func write(_ value: [ImportedSubCase], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeImportedSubCase.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ImportedSubCase] {
        let len: Int32 = try readInt(&buf)
        var seq = [ImportedSubCase]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeImportedSubCase.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInquiry: FfiConverterRustBuffer {
    typealias SwiftType = [Inquiry]

    public static func write(_ value: [Inquiry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInquiry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Inquiry] {
        let len: Int32 = try readInt(&buf)
        var seq = [Inquiry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInquiry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLicenceRecord: FfiConverterRustBuffer {
    typealias SwiftType = [LicenceRecord]

    public static func write(_ value: [LicenceRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicenceRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicenceRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicenceRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicenceRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeListView: FfiConverterRustBuffer {
    typealias SwiftType = [ListView]

    public static func write(_ value: [ListView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeListView.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ListView] {
        let len: Int32 = try readInt(&buf)
        var seq = [ListView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeListView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLoginRule: FfiConverterRustBuffer {
    typealias SwiftType = [LoginRule]

    public static func write(_ value: [LoginRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLoginRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LoginRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [LoginRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLoginRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMailboxView: FfiConverterRustBuffer {
    typealias SwiftType = [MailboxView]

    public static func write(_ value: [MailboxView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMailboxView.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MailboxView] {
        let len: Int32 = try readInt(&buf)
        var seq = [MailboxView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMailboxView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMaterial: FfiConverterRustBuffer {
    typealias SwiftType = [Material]

    public static func write(_ value: [Material], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMaterial.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Material] {
        let len: Int32 = try readInt(&buf)
        var seq = [Material]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMaterial.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMaterialFile: FfiConverterRustBuffer {
    typealias SwiftType = [MaterialFile]

    public static func write(_ value: [MaterialFile], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMaterialFile.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MaterialFile] {
        let len: Int32 = try readInt(&buf)
        var seq = [MaterialFile]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMaterialFile.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMender: FfiConverterRustBuffer {
    typealias SwiftType = [Mender]

    public static func write(_ value: [Mender], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMender.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Mender] {
        let len: Int32 = try readInt(&buf)
        var seq = [Mender]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMender.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMessage: FfiConverterRustBuffer {
    typealias SwiftType = [Message]

    public static func write(_ value: [Message], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMessage.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Message] {
        let len: Int32 = try readInt(&buf)
        var seq = [Message]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMessage.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOperationRule: FfiConverterRustBuffer {
    typealias SwiftType = [OperationRule]

    public static func write(_ value: [OperationRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOperationRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OperationRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [OperationRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOperationRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOrganisation: FfiConverterRustBuffer {
    typealias SwiftType = [Organisation]

    public static func write(_ value: [Organisation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrganisation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Organisation] {
        let len: Int32 = try readInt(&buf)
        var seq = [Organisation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrganisation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOverlayEntry: FfiConverterRustBuffer {
    typealias SwiftType = [OverlayEntry]

    public static func write(_ value: [OverlayEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOverlayEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OverlayEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [OverlayEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOverlayEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeParam: FfiConverterRustBuffer {
    typealias SwiftType = [Param]

    public static func write(_ value: [Param], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeParam.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Param] {
        let len: Int32 = try readInt(&buf)
        var seq = [Param]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeParam.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePersonRecord: FfiConverterRustBuffer {
    typealias SwiftType = [PersonRecord]

    public static func write(_ value: [PersonRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePrincipal: FfiConverterRustBuffer {
    typealias SwiftType = [Principal]

    public static func write(_ value: [Principal], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePrincipal.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Principal] {
        let len: Int32 = try readInt(&buf)
        var seq = [Principal]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePrincipal.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeQuestion: FfiConverterRustBuffer {
    typealias SwiftType = [Question]

    public static func write(_ value: [Question], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeQuestion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Question] {
        let len: Int32 = try readInt(&buf)
        var seq = [Question]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeQuestion.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReceiptLine: FfiConverterRustBuffer {
    typealias SwiftType = [ReceiptLine]

    public static func write(_ value: [ReceiptLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReceiptLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ReceiptLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [ReceiptLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReceiptLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegisterFact: FfiConverterRustBuffer {
    typealias SwiftType = [RegisterFact]

    public static func write(_ value: [RegisterFact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegisterFact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegisterFact] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegisterFact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegisterFact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegisterRule: FfiConverterRustBuffer {
    typealias SwiftType = [RegisterRule]

    public static func write(_ value: [RegisterRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegisterRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegisterRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegisterRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegisterRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegistryStatus: FfiConverterRustBuffer {
    typealias SwiftType = [RegistryStatus]

    public static func write(_ value: [RegistryStatus], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegistryStatus.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegistryStatus] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegistryStatus]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegistryStatus.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRequiredField: FfiConverterRustBuffer {
    typealias SwiftType = [RequiredField]

    public static func write(_ value: [RequiredField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRequiredField.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RequiredField] {
        let len: Int32 = try readInt(&buf)
        var seq = [RequiredField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRequiredField.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRoom: FfiConverterRustBuffer {
    typealias SwiftType = [Room]

    public static func write(_ value: [Room], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRoom.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Room] {
        let len: Int32 = try readInt(&buf)
        var seq = [Room]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRoom.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSeal: FfiConverterRustBuffer {
    typealias SwiftType = [Seal]

    public static func write(_ value: [Seal], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSeal.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Seal] {
        let len: Int32 = try readInt(&buf)
        var seq = [Seal]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSeal.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealField: FfiConverterRustBuffer {
    typealias SwiftType = [SealField]

    public static func write(_ value: [SealField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealField.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealField] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealField.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealKind: FfiConverterRustBuffer {
    typealias SwiftType = [SealKind]

    public static func write(_ value: [SealKind], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealKind.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealKind] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealKind]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealKind.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealLoginRule: FfiConverterRustBuffer {
    typealias SwiftType = [SealLoginRule]

    public static func write(_ value: [SealLoginRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealLoginRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealLoginRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealLoginRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealLoginRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealRequest: FfiConverterRustBuffer {
    typealias SwiftType = [SealRequest]

    public static func write(_ value: [SealRequest], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealRequest.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealRequest] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealRequest]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealRequest.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealRoleRule: FfiConverterRustBuffer {
    typealias SwiftType = [SealRoleRule]

    public static func write(_ value: [SealRoleRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealRoleRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealRoleRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealRoleRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealRoleRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealSet: FfiConverterRustBuffer {
    typealias SwiftType = [SealSet]

    public static func write(_ value: [SealSet], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealSet.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealSet] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealSet]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealSet.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealUse: FfiConverterRustBuffer {
    typealias SwiftType = [SealUse]

    public static func write(_ value: [SealUse], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealUse.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealUse] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealUse]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealUse.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSecretRecord: FfiConverterRustBuffer {
    typealias SwiftType = [SecretRecord]

    public static func write(_ value: [SecretRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSecretRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SecretRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [SecretRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSecretRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSecretRule: FfiConverterRustBuffer {
    typealias SwiftType = [SecretRule]

    public static func write(_ value: [SecretRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSecretRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SecretRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [SecretRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSecretRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSeenCommand: FfiConverterRustBuffer {
    typealias SwiftType = [SeenCommand]

    public static func write(_ value: [SeenCommand], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSeenCommand.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SeenCommand] {
        let len: Int32 = try readInt(&buf)
        var seq = [SeenCommand]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSeenCommand.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSeenRequest: FfiConverterRustBuffer {
    typealias SwiftType = [SeenRequest]

    public static func write(_ value: [SeenRequest], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSeenRequest.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SeenRequest] {
        let len: Int32 = try readInt(&buf)
        var seq = [SeenRequest]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSeenRequest.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSeverityRule: FfiConverterRustBuffer {
    typealias SwiftType = [SeverityRule]

    public static func write(_ value: [SeverityRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSeverityRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SeverityRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [SeverityRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSeverityRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSignature: FfiConverterRustBuffer {
    typealias SwiftType = [Signature]

    public static func write(_ value: [Signature], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSignature.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Signature] {
        let len: Int32 = try readInt(&buf)
        var seq = [Signature]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSignature.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSigner: FfiConverterRustBuffer {
    typealias SwiftType = [Signer]

    public static func write(_ value: [Signer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSigner.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Signer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Signer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSigner.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSkippedShare: FfiConverterRustBuffer {
    typealias SwiftType = [SkippedShare]

    public static func write(_ value: [SkippedShare], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSkippedShare.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SkippedShare] {
        let len: Int32 = try readInt(&buf)
        var seq = [SkippedShare]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSkippedShare.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStageRule: FfiConverterRustBuffer {
    typealias SwiftType = [StageRule]

    public static func write(_ value: [StageRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStageRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StageRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [StageRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStageRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStatusEntry: FfiConverterRustBuffer {
    typealias SwiftType = [StatusEntry]

    public static func write(_ value: [StatusEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStatusEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StatusEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [StatusEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStatusEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSubCase: FfiConverterRustBuffer {
    typealias SwiftType = [SubCase]

    public static func write(_ value: [SubCase], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSubCase.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SubCase] {
        let len: Int32 = try readInt(&buf)
        var seq = [SubCase]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSubCase.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSuspension: FfiConverterRustBuffer {
    typealias SwiftType = [Suspension]

    public static func write(_ value: [Suspension], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSuspension.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Suspension] {
        let len: Int32 = try readInt(&buf)
        var seq = [Suspension]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSuspension.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTodoItem: FfiConverterRustBuffer {
    typealias SwiftType = [TodoItem]

    public static func write(_ value: [TodoItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTodoItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TodoItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [TodoItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTodoItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUkeyBinding: FfiConverterRustBuffer {
    typealias SwiftType = [UkeyBinding]

    public static func write(_ value: [UkeyBinding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUkeyBinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UkeyBinding] {
        let len: Int32 = try readInt(&buf)
        var seq = [UkeyBinding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUkeyBinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUnmet: FfiConverterRustBuffer {
    typealias SwiftType = [Unmet]

    public static func write(_ value: [Unmet], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUnmet.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Unmet] {
        let len: Int32 = try readInt(&buf)
        var seq = [Unmet]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUnmet.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeValidityRecord: FfiConverterRustBuffer {
    typealias SwiftType = [ValidityRecord]

    public static func write(_ value: [ValidityRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeValidityRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ValidityRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [ValidityRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeValidityRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWindowApplication: FfiConverterRustBuffer {
    typealias SwiftType = [WindowApplication]

    public static func write(_ value: [WindowApplication], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWindowApplication.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WindowApplication] {
        let len: Int32 = try readInt(&buf)
        var seq = [WindowApplication]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWindowApplication.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = [Channel]

    public static func write(_ value: [Channel], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannel.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Channel] {
        let len: Int32 = try readInt(&buf)
        var seq = [Channel]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannel.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCondition: FfiConverterRustBuffer {
    typealias SwiftType = [Condition]

    public static func write(_ value: [Condition], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCondition.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Condition] {
        let len: Int32 = try readInt(&buf)
        var seq = [Condition]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCondition.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConfirmationAct: FfiConverterRustBuffer {
    typealias SwiftType = [ConfirmationAct]

    public static func write(_ value: [ConfirmationAct], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConfirmationAct.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConfirmationAct] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConfirmationAct]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConfirmationAct.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEffect: FfiConverterRustBuffer {
    typealias SwiftType = [Effect]

    public static func write(_ value: [Effect], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEffect.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Effect] {
        let len: Int32 = try readInt(&buf)
        var seq = [Effect]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEffect.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = [Event]

    public static func write(_ value: [Event], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Event] {
        let len: Int32 = try readInt(&buf)
        var seq = [Event]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFailedCheck: FfiConverterRustBuffer {
    typealias SwiftType = [FailedCheck]

    public static func write(_ value: [FailedCheck], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFailedCheck.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FailedCheck] {
        let len: Int32 = try readInt(&buf)
        var seq = [FailedCheck]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFailedCheck.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGrantLayer: FfiConverterRustBuffer {
    typealias SwiftType = [GrantLayer]

    public static func write(_ value: [GrantLayer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGrantLayer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GrantLayer] {
        let len: Int32 = try readInt(&buf)
        var seq = [GrantLayer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGrantLayer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHostTask: FfiConverterRustBuffer {
    typealias SwiftType = [HostTask]

    public static func write(_ value: [HostTask], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHostTask.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HostTask] {
        let len: Int32 = try readInt(&buf)
        var seq = [HostTask]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHostTask.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLicenceField: FfiConverterRustBuffer {
    typealias SwiftType = [LicenceField]

    public static func write(_ value: [LicenceField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicenceField.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicenceField] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicenceField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicenceField.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLoginMethod: FfiConverterRustBuffer {
    typealias SwiftType = [LoginMethod]

    public static func write(_ value: [LoginMethod], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLoginMethod.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LoginMethod] {
        let len: Int32 = try readInt(&buf)
        var seq = [LoginMethod]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLoginMethod.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePartyRole: FfiConverterRustBuffer {
    typealias SwiftType = [PartyRole]

    public static func write(_ value: [PartyRole], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePartyRole.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PartyRole] {
        let len: Int32 = try readInt(&buf)
        var seq = [PartyRole]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePartyRole.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRole: FfiConverterRustBuffer {
    typealias SwiftType = [Role]

    public static func write(_ value: [Role], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRole.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Role] {
        let len: Int32 = try readInt(&buf)
        var seq = [Role]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRole.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealEvent: FfiConverterRustBuffer {
    typealias SwiftType = [SealEvent]

    public static func write(_ value: [SealEvent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealEvent] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealEvent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealEvent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealStage: FfiConverterRustBuffer {
    typealias SwiftType = [SealStage]

    public static func write(_ value: [SealStage], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealStage.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealStage] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealStage]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealStage.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceOptionTypeSeverity: FfiConverterRustBuffer {
    typealias SwiftType = [Severity?]

    public static func write(_ value: [Severity?], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterOptionTypeSeverity.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Severity?] {
        let len: Int32 = try readInt(&buf)
        var seq = [Severity?]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterOptionTypeSeverity.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceOptionTypeCode: FfiConverterRustBuffer {
    typealias SwiftType = [Code?]

    public static func write(_ value: [Code?], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterOptionTypeCode.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Code?] {
        let len: Int32 = try readInt(&buf)
        var seq = [Code?]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterOptionTypeCode.read(from: &buf))
        }
        return seq
    }
}

public typealias Amount = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAmount: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Amount {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: Amount, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Amount {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: Amount) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAmount_lift(_ value: RustBuffer) throws -> Amount {
    return try FfiConverterTypeAmount.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAmount_lower(_ value: Amount) -> RustBuffer {
    return FfiConverterTypeAmount.lower(value)
}

public typealias Area = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeArea: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Area {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: Area, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Area {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: Area) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeArea_lift(_ value: RustBuffer) throws -> Area {
    return try FfiConverterTypeArea.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeArea_lower(_ value: Area) -> RustBuffer {
    return FfiConverterTypeArea.lower(value)
}

public typealias CalendarDate = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCalendarDate: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CalendarDate {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: CalendarDate, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> CalendarDate {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: CalendarDate) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarDate_lift(_ value: RustBuffer) throws -> CalendarDate {
    return try FfiConverterTypeCalendarDate.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarDate_lower(_ value: CalendarDate) -> RustBuffer {
    return FfiConverterTypeCalendarDate.lower(value)
}

public typealias Code = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCode: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Code {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: Code, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Code {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: Code) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCode_lift(_ value: RustBuffer) throws -> Code {
    return try FfiConverterTypeCode.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCode_lower(_ value: Code) -> RustBuffer {
    return FfiConverterTypeCode.lower(value)
}

public typealias Instant = Date

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstant: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Instant {
        return try FfiConverterTimestamp.read(from: &buf)
    }

    public static func write(_ value: Instant, into buf: inout [UInt8]) {
        return FfiConverterTimestamp.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Instant {
        return try FfiConverterTimestamp.lift(value)
    }

    public static func lower(_ value: Instant) -> RustBuffer {
        return FfiConverterTimestamp.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstant_lift(_ value: RustBuffer) throws -> Instant {
    return try FfiConverterTypeInstant.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstant_lower(_ value: Instant) -> RustBuffer {
    return FfiConverterTypeInstant.lower(value)
}

public typealias Share = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeShare: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Share {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: Share, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Share {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: Share) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShare_lift(_ value: RustBuffer) throws -> Share {
    return try FfiConverterTypeShare.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShare_lower(_ value: Share) -> RustBuffer {
    return FfiConverterTypeShare.lower(value)
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_dengji_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureDengjiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
