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
        try! rustCall { ffi_dengji_mobile_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_dengji_mobile_rustbuffer_free(self, $0) }
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
    uniffiEnsureDengjiMobileInitialized()
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
fileprivate struct FfiConverterUInt16: FfiConverterPrimitive {
    typealias FfiType = UInt16
    typealias SwiftType = UInt16

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt16 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

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
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
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
 * What a command or question is decided with: everything that comes from outside the account.
 */
public protocol AccountContextProtocol: AnyObject, Sendable {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    func at(now: Instant, salt: String) throws  -> AccountContext

}
/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
open class AccountContext: AccountContextProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_accountcontext(self.handle, $0) }
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
public convenience init(now: Instant, actor: Actor, profile: IdentityProfileHandle, salt: String = "", regions: Regions? = nil)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_accountcontext_new(
        FfiConverterTypeInstant_lower(now),
        FfiConverterTypeActor_lower(actor),
        FfiConverterTypeIdentityProfileHandle_lower(profile),
        FfiConverterString.lower(salt),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_accountcontext(handle, $0) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
open func at(now: Instant, salt: String = "")throws  -> AccountContext  {
    return try  FfiConverterTypeAccountContext_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_accountcontext_at(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(now),
        FfiConverterString.lower(salt),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccountContext: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = AccountContext

    public static func lift(_ handle: UInt64) throws -> AccountContext {
        return AccountContext(unsafeFromHandle: handle)
    }

    public static func lower(_ value: AccountContext) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccountContext {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: AccountContext, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccountContext_lift(_ handle: UInt64) throws -> AccountContext {
    return try FfiConverterTypeAccountContext.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccountContext_lower(_ value: AccountContext) -> UInt64 {
    return FfiConverterTypeAccountContext.lower(value)
}

/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案).
 */
public protocol CaseProtocol: AnyObject, Sendable {

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
    func actions(context: CaseContext, page: Page?) throws  -> [ActionOffer]

    /**
     * All findings of the rules over documents, for every sub-case that still takes part; pointers go into the snapshot.
     */
    func check(context: CaseContext) throws  -> Report

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    func decide(command: Command, context: CaseContext) throws  -> Decision

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    func handle(command: Command, context: CaseContext) throws  -> Outcome

    /**
     * The next instant after `now` at which something lapses.
     */
    func nextDeadline(now: Instant) throws  -> Deadline?

    /**
     * In which mailboxes each sub-case shows up.
     */
    func placements(profile: ProfileHandle, now: Instant, page: Page?) throws  -> [Placement]

    /**
     * How far the case has come.
     */
    func progress(profile: ProfileHandle) throws  -> Progress

    /**
     * The state, which is also the snapshot to be stored.
     */
    func state() throws  -> CaseState

    /**
     * The state as JSON text.
     */
    func toJson() throws  -> String

    /**
     * What everybody has to do until the case is filed (已提交).
     */
    func todo(context: CaseContext) throws  -> [PersonTodo]

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known here, and
     * what it adds up to is what is held, field by field.
     */
    func verify(log: [LogEntry]) throws  -> Report

    /**
     * How many commands were carried out.
     */
    func version() throws  -> UInt32

}
/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案).
 */
open class Case: CaseProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_case(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_case(handle, $0) }
    }

    /**
     * The case of a snapshot, which is what `state` gives.
     */
public static func fromState(state: CaseState)throws  -> Case  {
    return try  FfiConverterTypeCase_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_case_from_state(
        FfiConverterTypeCaseState_lower(state),uniffiCallStatus
    )
})
}

    /**
     * The case of a snapshot in JSON text.
     */
public static func parse(text: String)throws  -> Case  {
    return try  FfiConverterTypeCase_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_case_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * The case that a whole log adds up to. The chain is verified first.
     */
public static func replay(log: [LogEntry])throws  -> Case  {
    return try  FfiConverterTypeCase_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_case_replay(
        FfiConverterSequenceTypeLogEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
open func actions(context: CaseContext, page: Page? = nil)throws  -> [ActionOffer]  {
    return try  FfiConverterSequenceTypeActionOffer.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_actions(
            self.uniffiCloneHandle(),
        FfiConverterTypeCaseContext_lower(context),
        FfiConverterOptionTypePage.lower(page),uniffiCallStatus
    )
})
}

    /**
     * All findings of the rules over documents, for every sub-case that still takes part; pointers go into the snapshot.
     */
open func check(context: CaseContext)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_check(
            self.uniffiCloneHandle(),
        FfiConverterTypeCaseContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
open func decide(command: Command, context: CaseContext)throws  -> Decision  {
    return try  FfiConverterTypeDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_decide(
            self.uniffiCloneHandle(),
        FfiConverterTypeCommand_lower(command),
        FfiConverterTypeCaseContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
open func handle(command: Command, context: CaseContext)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_handle(
            self.uniffiCloneHandle(),
        FfiConverterTypeCommand_lower(command),
        FfiConverterTypeCaseContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The next instant after `now` at which something lapses.
     */
open func nextDeadline(now: Instant)throws  -> Deadline?  {
    return try  FfiConverterOptionTypeDeadline.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_next_deadline(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(now),uniffiCallStatus
    )
})
}

    /**
     * In which mailboxes each sub-case shows up.
     */
open func placements(profile: ProfileHandle, now: Instant, page: Page? = nil)throws  -> [Placement]  {
    return try  FfiConverterSequenceTypePlacement.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_placements(
            self.uniffiCloneHandle(),
        FfiConverterTypeProfileHandle_lower(profile),
        FfiConverterTypeInstant_lower(now),
        FfiConverterOptionTypePage.lower(page),uniffiCallStatus
    )
})
}

    /**
     * How far the case has come.
     */
open func progress(profile: ProfileHandle)throws  -> Progress  {
    return try  FfiConverterTypeProgress_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_progress(
            self.uniffiCloneHandle(),
        FfiConverterTypeProfileHandle_lower(profile),uniffiCallStatus
    )
})
}

    /**
     * The state, which is also the snapshot to be stored.
     */
open func state()throws  -> CaseState  {
    return try  FfiConverterTypeCaseState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_state(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The state as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What everybody has to do until the case is filed (已提交).
     */
open func todo(context: CaseContext)throws  -> [PersonTodo]  {
    return try  FfiConverterSequenceTypePersonTodo.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_todo(
            self.uniffiCloneHandle(),
        FfiConverterTypeCaseContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known here, and
     * what it adds up to is what is held, field by field.
     */
open func verify(log: [LogEntry])throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeLogEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * How many commands were carried out.
     */
open func version()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_case_version(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCase: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Case

    public static func lift(_ handle: UInt64) throws -> Case {
        return Case(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Case) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Case {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Case, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCase_lift(_ handle: UInt64) throws -> Case {
    return try FfiConverterTypeCase.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCase_lower(_ value: Case) -> UInt64 {
    return FfiConverterTypeCase.lower(value)
}

/**
 * What a command is decided with: everything that comes from outside the case.
 */
public protocol CaseContextProtocol: AnyObject, Sendable {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    func at(now: Instant, salt: String) throws  -> CaseContext

}
/**
 * What a command is decided with: everything that comes from outside the case.
 */
open class CaseContext: CaseContextProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_casecontext(self.handle, $0) }
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
public convenience init(now: Instant, actor: Actor, profile: ProfileHandle, salt: String = "", regions: Regions? = nil)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_casecontext_new(
        FfiConverterTypeInstant_lower(now),
        FfiConverterTypeActor_lower(actor),
        FfiConverterTypeProfileHandle_lower(profile),
        FfiConverterString.lower(salt),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_casecontext(handle, $0) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
open func at(now: Instant, salt: String = "")throws  -> CaseContext  {
    return try  FfiConverterTypeCaseContext_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_casecontext_at(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(now),
        FfiConverterString.lower(salt),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCaseContext: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = CaseContext

    public static func lift(_ handle: UInt64) throws -> CaseContext {
        return CaseContext(unsafeFromHandle: handle)
    }

    public static func lower(_ value: CaseContext) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CaseContext {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: CaseContext, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseContext_lift(_ handle: UInt64) throws -> CaseContext {
    return try FfiConverterTypeCaseContext.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseContext_lower(_ value: CaseContext) -> UInt64 {
    return FfiConverterTypeCaseContext.lower(value)
}

/**
 * A certificate (X.509). What it says is not believed until something has verified it.
 */
public protocol CertificateProtocol: AnyObject, Sendable {

    /**
     * Where the list of revoked certificates is to be had (CRL).
     */
    func crlUrls() throws  -> [String]

    /**
     * Its original bytes (DER).
     */
    func der() throws  -> Data

    /**
     * Where its status can be asked for (OCSP).
     */
    func ocspUrls() throws  -> [String]

    /**
     * The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
     */
    func publicKey() throws  -> Data

    /**
     * What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
     */
    func summary() throws  -> CertificateSummary

}
/**
 * A certificate (X.509). What it says is not believed until something has verified it.
 */
open class Certificate: CertificateProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_certificate(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_certificate(handle, $0) }
    }

    /**
     * Reads one certificate, DER or PEM (of several, the first).
     */
public static func parse(data: Data)throws  -> Certificate  {
    return try  FfiConverterTypeCertificate_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_certificate_parse(
        FfiConverterData.lower(data),uniffiCallStatus
    )
})
}

    /**
     * Where the list of revoked certificates is to be had (CRL).
     */
open func crlUrls()throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_certificate_crl_urls(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Its original bytes (DER).
     */
open func der()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_certificate_der(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Where its status can be asked for (OCSP).
     */
open func ocspUrls()throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_certificate_ocsp_urls(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
     */
open func publicKey()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_certificate_public_key(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
     */
open func summary()throws  -> CertificateSummary  {
    return try  FfiConverterTypeCertificateSummary_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_certificate_summary(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCertificate: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Certificate

    public static func lift(_ handle: UInt64) throws -> Certificate {
        return Certificate(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Certificate) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Certificate {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Certificate, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificate_lift(_ handle: UInt64) throws -> Certificate {
    return try FfiConverterTypeCertificate.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCertificate_lower(_ value: Certificate) -> UInt64 {
    return FfiConverterTypeCertificate.lower(value)
}

/**
 * Open code tables: the national ones, with what the host adds.
 */
public protocol DictionariesProtocol: AnyObject, Sendable {

    /**
     * The code of a name or of another name for the same.
     */
    func codeOf(id: String, name: String) throws  -> String?

    /**
     * A table by its id or by the field that it is for.
     */
    func get(id: String) throws  -> Dictionary?

    /**
     * The name of a code; none where the table does not know it.
     */
    func nameOf(id: String, code: String) throws  -> String?

}
/**
 * Open code tables: the national ones, with what the host adds.
 */
open class Dictionaries: DictionariesProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_dictionaries(self.handle, $0) }
    }
    /**
     * The national tables, with local tables and entries laid over them.
     */
public convenience init(overlay: [Dictionary] = [])throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_dictionaries_new(
        FfiConverterSequenceTypeDictionary.lower(overlay),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_dictionaries(handle, $0) }
    }

    /**
     * The code of a name or of another name for the same.
     */
open func codeOf(id: String, name: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_dictionaries_code_of(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),
        FfiConverterString.lower(name),uniffiCallStatus
    )
})
}

    /**
     * A table by its id or by the field that it is for.
     */
open func get(id: String)throws  -> Dictionary?  {
    return try  FfiConverterOptionTypeDictionary.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_dictionaries_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),uniffiCallStatus
    )
})
}

    /**
     * The name of a code; none where the table does not know it.
     */
open func nameOf(id: String, code: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_dictionaries_name_of(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),
        FfiConverterString.lower(code),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDictionaries: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Dictionaries

    public static func lift(_ handle: UInt64) throws -> Dictionaries {
        return Dictionaries(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Dictionaries) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Dictionaries {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Dictionaries, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionaries_lift(_ handle: UInt64) throws -> Dictionaries {
    return try FfiConverterTypeDictionaries.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDictionaries_lower(_ value: Dictionaries) -> UInt64 {
    return FfiConverterTypeDictionaries.lower(value)
}

/**
 * An electronic seal, as it was read.
 */
public protocol ElectronicSealProtocol: AnyObject, Sendable {

    /**
     * The certificates of those who may seal with it (DER); empty where the seal lists digests.
     */
    func certificates() throws  -> [Data]

    /**
     * The hash function over the data that a signature with this seal and certificate takes.
     */
    func dataDigest(signer: Certificate) throws  -> DigestAlgorithm

    /**
     * The seal itself (DER), without what was wrapped around it.
     */
    func der() throws  -> Data

    /**
     * What a person wants to see of it.
     */
    func file() throws  -> SealFile

    /**
     * The certificate of whoever made it (DER).
     */
    func makerCertificate() throws  -> Data

    /**
     * The bytes of its picture, in the format that `file` names.
     */
    func picture() throws  -> Data

    /**
     * Verifies the seal at an instant, step by step.
     */
    func verify(at: Instant, trust: SealTrust?) throws  -> SealVerification

}
/**
 * An electronic seal, as it was read.
 */
open class ElectronicSeal: ElectronicSealProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_electronicseal(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_electronicseal(handle, $0) }
    }

    /**
     * Reads a seal of any edition.
     */
public static func parse(data: Data)throws  -> ElectronicSeal  {
    return try  FfiConverterTypeElectronicSeal_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_electronicseal_parse(
        FfiConverterData.lower(data),uniffiCallStatus
    )
})
}

    /**
     * The certificates of those who may seal with it (DER); empty where the seal lists digests.
     */
open func certificates()throws  -> [Data]  {
    return try  FfiConverterSequenceData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_electronicseal_certificates(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The hash function over the data that a signature with this seal and certificate takes.
     */
open func dataDigest(signer: Certificate)throws  -> DigestAlgorithm  {
    return try  FfiConverterTypeDigestAlgorithm_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_electronicseal_data_digest(
            self.uniffiCloneHandle(),
        FfiConverterTypeCertificate_lower(signer),uniffiCallStatus
    )
})
}

    /**
     * The seal itself (DER), without what was wrapped around it.
     */
open func der()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_electronicseal_der(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What a person wants to see of it.
     */
open func file()throws  -> SealFile  {
    return try  FfiConverterTypeSealFile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_electronicseal_file(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The certificate of whoever made it (DER).
     */
open func makerCertificate()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_electronicseal_maker_certificate(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The bytes of its picture, in the format that `file` names.
     */
open func picture()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_electronicseal_picture(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Verifies the seal at an instant, step by step.
     */
open func verify(at: Instant, trust: SealTrust? = nil)throws  -> SealVerification  {
    return try  FfiConverterTypeSealVerification_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_electronicseal_verify(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(at),
        FfiConverterOptionTypeSealTrust.lower(trust),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeElectronicSeal: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = ElectronicSeal

    public static func lift(_ handle: UInt64) throws -> ElectronicSeal {
        return ElectronicSeal(unsafeFromHandle: handle)
    }

    public static func lower(_ value: ElectronicSeal) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ElectronicSeal {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ElectronicSeal, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeElectronicSeal_lift(_ handle: UInt64) throws -> ElectronicSeal {
    return try FfiConverterTypeElectronicSeal.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeElectronicSeal_lower(_ value: ElectronicSeal) -> UInt64 {
    return FfiConverterTypeElectronicSeal.lower(value)
}

/**
 * The account of one enterprise: its registration, the verification of the entity, its handlers.
 */
public protocol EnterpriseAccountProtocol: AnyObject, Sendable {

    /**
     * What the person with this paper acts for, as a case asks it of an actor; none for whoever is neither the legal
     * representative nor a handler of this account. A resident's number where no kind of paper is said.
     */
    func actingFor(documentNumber: String, documentKind: IdentifierKind?) throws  -> ActingFor?

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
    func actions(context: AccountContext) throws  -> [Offer]

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    func decide(command: AccountCommand, context: AccountContext) throws  -> AccountDecision

    /**
     * The enterprise as cases and platforms name it.
     */
    func enterprise() throws  -> Enterprise

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    func handle(command: AccountCommand, context: AccountContext) throws  -> AccountOutcome

    /**
     * The handlers whom the actor may see, in the order in which they were added; removed ones stay.
     */
    func handlers(context: AccountContext) throws  -> [HandlerBinding]

    /**
     * The trust level that was reached, with its names.
     */
    func level(profile: IdentityProfileHandle) throws  -> AccountLevel

    /**
     * The ways to log in, and which of them work.
     */
    func logins(profile: IdentityProfileHandle) throws  -> [AccountLogin]

    /**
     * The state, which is also the snapshot to be stored.
     */
    func state() throws  -> AccountState

    /**
     * The state as JSON text.
     */
    func toJson() throws  -> String

    /**
     * What is still to be done, by whom, as far as the actor may know.
     */
    func todo(context: AccountContext) throws  -> [Duty]

    /**
     * Every way of verification: its state, and whether 立即核验 is offered.
     */
    func verifications(context: AccountContext) throws  -> [VerificationView]

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    func verify(log: [AccountEntry]) throws  -> Report

    /**
     * How many commands were carried out.
     */
    func version() throws  -> UInt32

}
/**
 * The account of one enterprise: its registration, the verification of the entity, its handlers.
 */
open class EnterpriseAccount: EnterpriseAccountProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_enterpriseaccount(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_enterpriseaccount(handle, $0) }
    }

    /**
     * The account of a snapshot, which is what `state` gives.
     */
public static func fromState(state: AccountState)throws  -> EnterpriseAccount  {
    return try  FfiConverterTypeEnterpriseAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_enterpriseaccount_from_state(
        FfiConverterTypeAccountState_lower(state),uniffiCallStatus
    )
})
}

    /**
     * The account of a snapshot in JSON text.
     */
public static func parse(text: String)throws  -> EnterpriseAccount  {
    return try  FfiConverterTypeEnterpriseAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_enterpriseaccount_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * What a whole log adds up to. The chain is verified first.
     */
public static func replay(log: [AccountEntry])throws  -> EnterpriseAccount  {
    return try  FfiConverterTypeEnterpriseAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_enterpriseaccount_replay(
        FfiConverterSequenceTypeAccountEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * What the person with this paper acts for, as a case asks it of an actor; none for whoever is neither the legal
     * representative nor a handler of this account. A resident's number where no kind of paper is said.
     */
open func actingFor(documentNumber: String, documentKind: IdentifierKind? = nil)throws  -> ActingFor?  {
    return try  FfiConverterOptionTypeActingFor.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_acting_for(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(documentNumber),
        FfiConverterOptionTypeIdentifierKind.lower(documentKind),uniffiCallStatus
    )
})
}

    /**
     * Every button this actor has, allowed or with all that stands against it.
     */
open func actions(context: AccountContext)throws  -> [Offer]  {
    return try  FfiConverterSequenceTypeOffer.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_actions(
            self.uniffiCloneHandle(),
        FfiConverterTypeAccountContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
open func decide(command: AccountCommand, context: AccountContext)throws  -> AccountDecision  {
    return try  FfiConverterTypeAccountDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_decide(
            self.uniffiCloneHandle(),
        FfiConverterTypeAccountCommand_lower(command),
        FfiConverterTypeAccountContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The enterprise as cases and platforms name it.
     */
open func enterprise()throws  -> Enterprise  {
    return try  FfiConverterTypeEnterprise_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_enterprise(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
open func handle(command: AccountCommand, context: AccountContext)throws  -> AccountOutcome  {
    return try  FfiConverterTypeAccountOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_handle(
            self.uniffiCloneHandle(),
        FfiConverterTypeAccountCommand_lower(command),
        FfiConverterTypeAccountContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The handlers whom the actor may see, in the order in which they were added; removed ones stay.
     */
open func handlers(context: AccountContext)throws  -> [HandlerBinding]  {
    return try  FfiConverterSequenceTypeHandlerBinding.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_handlers(
            self.uniffiCloneHandle(),
        FfiConverterTypeAccountContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The trust level that was reached, with its names.
     */
open func level(profile: IdentityProfileHandle)throws  -> AccountLevel  {
    return try  FfiConverterTypeAccountLevel_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_level(
            self.uniffiCloneHandle(),
        FfiConverterTypeIdentityProfileHandle_lower(profile),uniffiCallStatus
    )
})
}

    /**
     * The ways to log in, and which of them work.
     */
open func logins(profile: IdentityProfileHandle)throws  -> [AccountLogin]  {
    return try  FfiConverterSequenceTypeAccountLogin.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_logins(
            self.uniffiCloneHandle(),
        FfiConverterTypeIdentityProfileHandle_lower(profile),uniffiCallStatus
    )
})
}

    /**
     * The state, which is also the snapshot to be stored.
     */
open func state()throws  -> AccountState  {
    return try  FfiConverterTypeAccountState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_state(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The state as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What is still to be done, by whom, as far as the actor may know.
     */
open func todo(context: AccountContext)throws  -> [Duty]  {
    return try  FfiConverterSequenceTypeDuty.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_todo(
            self.uniffiCloneHandle(),
        FfiConverterTypeAccountContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Every way of verification: its state, and whether 立即核验 is offered.
     */
open func verifications(context: AccountContext)throws  -> [VerificationView]  {
    return try  FfiConverterSequenceTypeVerificationView.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_verifications(
            self.uniffiCloneHandle(),
        FfiConverterTypeAccountContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
open func verify(log: [AccountEntry])throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAccountEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * How many commands were carried out.
     */
open func version()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_enterpriseaccount_version(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEnterpriseAccount: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = EnterpriseAccount

    public static func lift(_ handle: UInt64) throws -> EnterpriseAccount {
        return EnterpriseAccount(unsafeFromHandle: handle)
    }

    public static func lower(_ value: EnterpriseAccount) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EnterpriseAccount {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: EnterpriseAccount, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnterpriseAccount_lift(_ handle: UInt64) throws -> EnterpriseAccount {
    return try FfiConverterTypeEnterpriseAccount.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEnterpriseAccount_lower(_ value: EnterpriseAccount) -> UInt64 {
    return FfiConverterTypeEnterpriseAccount.lower(value)
}

/**
 * A font of the host's, read once: TrueType, OpenType, or one of a collection.
 */
public protocol FontProtocol: AnyObject, Sendable {

    /**
     * Whether it has a glyph for every character of a text.
     */
    func covers(text: String) throws  -> Bool

    /**
     * This font, and for the characters that it lacks the other.
     */
    func withFallback(other: Font) throws  -> Font

    /**
     * The font in this weight, such as 700 for bold; only of a variable font.
     */
    func withWeight(weight: UInt16) throws  -> Font

}
/**
 * A font of the host's, read once: TrueType, OpenType, or one of a collection.
 */
open class Font: FontProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_font(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_font(handle, $0) }
    }

    /**
     * Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for
     * simplified Chinese.
     */
public static func parse(data: Data, index: UInt32? = nil)throws  -> Font  {
    return try  FfiConverterTypeFont_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_font_parse(
        FfiConverterData.lower(data),
        FfiConverterOptionUInt32.lower(index),uniffiCallStatus
    )
})
}

    /**
     * Whether it has a glyph for every character of a text.
     */
open func covers(text: String)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_font_covers(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * This font, and for the characters that it lacks the other.
     */
open func withFallback(other: Font)throws  -> Font  {
    return try  FfiConverterTypeFont_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_font_with_fallback(
            self.uniffiCloneHandle(),
        FfiConverterTypeFont_lower(other),uniffiCallStatus
    )
})
}

    /**
     * The font in this weight, such as 700 for bold; only of a variable font.
     */
open func withWeight(weight: UInt16)throws  -> Font  {
    return try  FfiConverterTypeFont_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_font_with_weight(
            self.uniffiCloneHandle(),
        FfiConverterUInt16.lower(weight),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFont: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Font

    public static func lift(_ handle: UInt64) throws -> Font {
        return Font(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Font) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Font {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Font, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFont_lift(_ handle: UInt64) throws -> Font {
    return try FfiConverterTypeFont.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFont_lower(_ value: Font) -> UInt64 {
    return FfiConverterTypeFont.lower(value)
}

/**
 * Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
 */
public protocol FontsProtocol: AnyObject, Sendable {

    /**
     * These with a bold font, for titles and headings.
     */
    func withBold(data: Data, face: UInt32?) throws  -> Fonts

    /**
     * These with a font that is asked for the characters which those before lack.
     */
    func withFallback(data: Data, face: UInt32?) throws  -> Fonts

}
/**
 * Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
 */
open class Fonts: FontsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_fonts(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_fonts(handle, $0) }
    }

    /**
     * Reads the regular font; `face` chooses one of a collection (`.ttc`).
     */
public static func parse(data: Data, face: UInt32? = nil)throws  -> Fonts  {
    return try  FfiConverterTypeFonts_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_fonts_parse(
        FfiConverterData.lower(data),
        FfiConverterOptionUInt32.lower(face),uniffiCallStatus
    )
})
}

    /**
     * These with a bold font, for titles and headings.
     */
open func withBold(data: Data, face: UInt32? = nil)throws  -> Fonts  {
    return try  FfiConverterTypeFonts_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_fonts_with_bold(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(data),
        FfiConverterOptionUInt32.lower(face),uniffiCallStatus
    )
})
}

    /**
     * These with a font that is asked for the characters which those before lack.
     */
open func withFallback(data: Data, face: UInt32? = nil)throws  -> Fonts  {
    return try  FfiConverterTypeFonts_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_fonts_with_fallback(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(data),
        FfiConverterOptionUInt32.lower(face),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFonts: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Fonts

    public static func lift(_ handle: UInt64) throws -> Fonts {
        return Fonts(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Fonts) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fonts {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Fonts, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFonts_lift(_ handle: UInt64) throws -> Fonts {
    return try FfiConverterTypeFonts.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFonts_lower(_ value: Fonts) -> UInt64 {
    return FfiConverterTypeFonts.lower(value)
}

/**
 * The rules of one identity platform, parsed once. Make one and keep it.
 */
public protocol IdentityProfileHandleProtocol: AnyObject, Sendable {

    /**
     * What a session by e-licence acts for, without any account (无需注册); none where the platform does not offer that.
     */
    func actingByELicence(enterprise: Enterprise) throws  -> ActingFor?

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    func adjusted(adjustments: [Adjustment]) throws  -> IdentityProfileHandle

    /**
     * Everything that is to be said about the form of a registration, in document order.
     */
    func checkRegistration(registration: AccountRegistration, today: CalendarDate, regions: Regions?) throws  -> Report

    /**
     * What is different in another profile.
     */
    func diff(after: IdentityProfileHandle) throws  -> [ProfileDifference]

    /**
     * The whole profile.
     */
    func document() throws  -> IdentityProfile

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    func get(pointer: String) throws  -> String?

    /**
     * The level with this name, by any of its names: 四级, 原L2, L2.
     */
    func levelNamed(name: String) throws  -> TrustLevel?

    /**
     * Settings that have no effect, or contradict each other.
     */
    func lint() throws  -> Report

    /**
     * What is missing of the papers at the window, for the set that lacks least; none where there is no such method or
     * set.
     */
    func onSiteMissing(method: String, presenter: Presenter, documents: [String]) throws  -> DocumentGap?

    /**
     * Its id and its version.
     */
    func reference() throws  -> ProfileRef

    /**
     * The whole profile as JSON text.
     */
    func toJson() throws  -> String

}
/**
 * The rules of one identity platform, parsed once. Make one and keep it.
 */
open class IdentityProfileHandle: IdentityProfileHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_identityprofilehandle(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_identityprofilehandle(handle, $0) }
    }

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
public static func builtin(id: String, version: String? = nil)throws  -> IdentityProfileHandle  {
    return try  FfiConverterTypeIdentityProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_identityprofilehandle_builtin(
        FfiConverterString.lower(id),
        FfiConverterOptionString.lower(version),uniffiCallStatus
    )
})
}

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
public static func parse(text: String)throws  -> IdentityProfileHandle  {
    return try  FfiConverterTypeIdentityProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_identityprofilehandle_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * What a session by e-licence acts for, without any account (无需注册); none where the platform does not offer that.
     */
open func actingByELicence(enterprise: Enterprise)throws  -> ActingFor?  {
    return try  FfiConverterOptionTypeActingFor.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_acting_by_e_licence(
            self.uniffiCloneHandle(),
        FfiConverterTypeEnterprise_lower(enterprise),uniffiCallStatus
    )
})
}

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
open func adjusted(adjustments: [Adjustment])throws  -> IdentityProfileHandle  {
    return try  FfiConverterTypeIdentityProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_adjusted(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAdjustment.lower(adjustments),uniffiCallStatus
    )
})
}

    /**
     * Everything that is to be said about the form of a registration, in document order.
     */
open func checkRegistration(registration: AccountRegistration, today: CalendarDate, regions: Regions? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_check_registration(
            self.uniffiCloneHandle(),
        FfiConverterTypeAccountRegistration_lower(registration),
        FfiConverterTypeCalendarDate_lower(today),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
})
}

    /**
     * What is different in another profile.
     */
open func diff(after: IdentityProfileHandle)throws  -> [ProfileDifference]  {
    return try  FfiConverterSequenceTypeProfileDifference.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_diff(
            self.uniffiCloneHandle(),
        FfiConverterTypeIdentityProfileHandle_lower(after),uniffiCallStatus
    )
})
}

    /**
     * The whole profile.
     */
open func document()throws  -> IdentityProfile  {
    return try  FfiConverterTypeIdentityProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
open func get(pointer: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(pointer),uniffiCallStatus
    )
})
}

    /**
     * The level with this name, by any of its names: 四级, 原L2, L2.
     */
open func levelNamed(name: String)throws  -> TrustLevel?  {
    return try  FfiConverterOptionTypeTrustLevel.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_level_named(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(name),uniffiCallStatus
    )
})
}

    /**
     * Settings that have no effect, or contradict each other.
     */
open func lint()throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_lint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What is missing of the papers at the window, for the set that lacks least; none where there is no such method or
     * set.
     */
open func onSiteMissing(method: String, presenter: Presenter, documents: [String])throws  -> DocumentGap?  {
    return try  FfiConverterOptionTypeDocumentGap.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_on_site_missing(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(method),
        FfiConverterTypePresenter_lower(presenter),
        FfiConverterSequenceString.lower(documents),uniffiCallStatus
    )
})
}

    /**
     * Its id and its version.
     */
open func reference()throws  -> ProfileRef  {
    return try  FfiConverterTypeProfileRef_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_reference(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The whole profile as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_identityprofilehandle_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeIdentityProfileHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = IdentityProfileHandle

    public static func lift(_ handle: UInt64) throws -> IdentityProfileHandle {
        return IdentityProfileHandle(unsafeFromHandle: handle)
    }

    public static func lower(_ value: IdentityProfileHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentityProfileHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: IdentityProfileHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentityProfileHandle_lift(_ handle: UInt64) throws -> IdentityProfileHandle {
    return try FfiConverterTypeIdentityProfileHandle.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeIdentityProfileHandle_lower(_ value: IdentityProfileHandle) -> UInt64 {
    return FfiConverterTypeIdentityProfileHandle.lower(value)
}

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
public protocol LicenceContextProtocol: AnyObject, Sendable {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    func at(now: Instant, salt: String) throws  -> LicenceContext

}
/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
open class LicenceContext: LicenceContextProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_licencecontext(self.handle, $0) }
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
public convenience init(now: Instant, actor: Actor, profile: LicenceProfileHandle, salt: String = "", regions: Regions? = nil)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_licencecontext_new(
        FfiConverterTypeInstant_lower(now),
        FfiConverterTypeActor_lower(actor),
        FfiConverterTypeLicenceProfileHandle_lower(profile),
        FfiConverterString.lower(salt),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_licencecontext(handle, $0) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
open func at(now: Instant, salt: String = "")throws  -> LicenceContext  {
    return try  FfiConverterTypeLicenceContext_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencecontext_at(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(now),
        FfiConverterString.lower(salt),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceContext: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = LicenceContext

    public static func lift(_ handle: UInt64) throws -> LicenceContext {
        return LicenceContext(unsafeFromHandle: handle)
    }

    public static func lower(_ value: LicenceContext) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceContext {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: LicenceContext, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceContext_lift(_ handle: UInt64) throws -> LicenceContext {
    return try FfiConverterTypeLicenceContext.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceContext_lower(_ value: LicenceContext) -> UInt64 {
    return FfiConverterTypeLicenceContext.lower(value)
}

/**
 * The rules for e-licences, parsed once. Make one and keep it.
 */
public protocol LicenceProfileHandleProtocol: AnyObject, Sendable {

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    func adjusted(adjustments: [Adjustment]) throws  -> LicenceProfileHandle

    /**
     * What is different in another profile.
     */
    func diff(after: LicenceProfileHandle) throws  -> [ProfileDifference]

    /**
     * The whole profile.
     */
    func document() throws  -> LicenceProfile

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    func get(pointer: String) throws  -> String?

    /**
     * Settings that have no effect, or contradict each other.
     */
    func lint() throws  -> Report

    /**
     * Its id and its version.
     */
    func reference() throws  -> ProfileRef

    /**
     * The whole profile as JSON text.
     */
    func toJson() throws  -> String

}
/**
 * The rules for e-licences, parsed once. Make one and keep it.
 */
open class LicenceProfileHandle: LicenceProfileHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_licenceprofilehandle(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_licenceprofilehandle(handle, $0) }
    }

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
public static func builtin(id: String, version: String? = nil)throws  -> LicenceProfileHandle  {
    return try  FfiConverterTypeLicenceProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_licenceprofilehandle_builtin(
        FfiConverterString.lower(id),
        FfiConverterOptionString.lower(version),uniffiCallStatus
    )
})
}

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
public static func parse(text: String)throws  -> LicenceProfileHandle  {
    return try  FfiConverterTypeLicenceProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_licenceprofilehandle_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
open func adjusted(adjustments: [Adjustment])throws  -> LicenceProfileHandle  {
    return try  FfiConverterTypeLicenceProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licenceprofilehandle_adjusted(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAdjustment.lower(adjustments),uniffiCallStatus
    )
})
}

    /**
     * What is different in another profile.
     */
open func diff(after: LicenceProfileHandle)throws  -> [ProfileDifference]  {
    return try  FfiConverterSequenceTypeProfileDifference.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licenceprofilehandle_diff(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicenceProfileHandle_lower(after),uniffiCallStatus
    )
})
}

    /**
     * The whole profile.
     */
open func document()throws  -> LicenceProfile  {
    return try  FfiConverterTypeLicenceProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licenceprofilehandle_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
open func get(pointer: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licenceprofilehandle_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(pointer),uniffiCallStatus
    )
})
}

    /**
     * Settings that have no effect, or contradict each other.
     */
open func lint()throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licenceprofilehandle_lint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Its id and its version.
     */
open func reference()throws  -> ProfileRef  {
    return try  FfiConverterTypeProfileRef_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licenceprofilehandle_reference(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The whole profile as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licenceprofilehandle_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceProfileHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = LicenceProfileHandle

    public static func lift(_ handle: UInt64) throws -> LicenceProfileHandle {
        return LicenceProfileHandle(unsafeFromHandle: handle)
    }

    public static func lower(_ value: LicenceProfileHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceProfileHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: LicenceProfileHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceProfileHandle_lift(_ handle: UInt64) throws -> LicenceProfileHandle {
    return try FfiConverterTypeLicenceProfileHandle.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceProfileHandle_lower(_ value: LicenceProfileHandle) -> UInt64 {
    return FfiConverterTypeLicenceProfileHandle.lower(value)
}

/**
 * The licences on one device, in one app.
 */
public protocol LicenceWalletProtocol: AnyObject, Sendable {

    /**
     * Every button this actor has on this wallet and its copies, allowed or with all that stands against it.
     */
    func actions(context: LicenceContext) throws  -> [Offer]

    /**
     * The copies on this device that are the actor's business, in the order of their download.
     */
    func copies(context: LicenceContext) throws  -> [LicenceCopy]

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    func decide(command: LicenceCommand, context: LicenceContext) throws  -> LicenceDecision

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    func handle(command: LicenceCommand, context: LicenceContext) throws  -> LicenceOutcome

    /**
     * Who may keep, hold and use a licence, as far as the actor may know; empty where there is no copy here.
     */
    func holders(number: String, context: LicenceContext) throws  -> [LicenceHolder]

    /**
     * Whether the actor may prove an identity with a licence of this wallet, for a purpose.
     */
    func identityUse(purpose: String, number: String, context: LicenceContext) throws  -> IdentityUse

    /**
     * The licences of a 登记地, among those that the register has for a person: which can be downloaded to this wallet,
     * and which were. Those that are none of the actor's business are left out.
     */
    func listAt(place: String, register: [ELicence], context: LicenceContext) throws  -> LicenceListing

    /**
     * What is known of the password: one for all licences of this app on this device. None for whoever has nothing to do
     * with the device.
     */
    func password(context: LicenceContext) throws  -> WalletPasswordView?

    /**
     * The state, which is also the snapshot to be stored.
     */
    func state() throws  -> LicenceWalletState

    /**
     * The state as JSON text.
     */
    func toJson() throws  -> String

    /**
     * What is left to do so that the actor has every licence here that the register knows for this person.
     */
    func todo(register: [ELicence], context: LicenceContext) throws  -> [Duty]

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    func verify(log: [LicenceEntry]) throws  -> Report

    /**
     * How many commands were carried out.
     */
    func version() throws  -> UInt32

}
/**
 * The licences on one device, in one app.
 */
open class LicenceWallet: LicenceWalletProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_licencewallet(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_licencewallet(handle, $0) }
    }

    /**
     * The account of a snapshot, which is what `state` gives.
     */
public static func fromState(state: LicenceWalletState)throws  -> LicenceWallet  {
    return try  FfiConverterTypeLicenceWallet_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_licencewallet_from_state(
        FfiConverterTypeLicenceWalletState_lower(state),uniffiCallStatus
    )
})
}

    /**
     * The account of a snapshot in JSON text.
     */
public static func parse(text: String)throws  -> LicenceWallet  {
    return try  FfiConverterTypeLicenceWallet_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_licencewallet_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * What a whole log adds up to. The chain is verified first.
     */
public static func replay(log: [LicenceEntry])throws  -> LicenceWallet  {
    return try  FfiConverterTypeLicenceWallet_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_licencewallet_replay(
        FfiConverterSequenceTypeLicenceEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * Every button this actor has on this wallet and its copies, allowed or with all that stands against it.
     */
open func actions(context: LicenceContext)throws  -> [Offer]  {
    return try  FfiConverterSequenceTypeOffer.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_actions(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The copies on this device that are the actor's business, in the order of their download.
     */
open func copies(context: LicenceContext)throws  -> [LicenceCopy]  {
    return try  FfiConverterSequenceTypeLicenceCopy.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_copies(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
open func decide(command: LicenceCommand, context: LicenceContext)throws  -> LicenceDecision  {
    return try  FfiConverterTypeLicenceDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_decide(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicenceCommand_lower(command),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
open func handle(command: LicenceCommand, context: LicenceContext)throws  -> LicenceOutcome  {
    return try  FfiConverterTypeLicenceOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_handle(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicenceCommand_lower(command),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Who may keep, hold and use a licence, as far as the actor may know; empty where there is no copy here.
     */
open func holders(number: String, context: LicenceContext)throws  -> [LicenceHolder]  {
    return try  FfiConverterSequenceTypeLicenceHolder.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_holders(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(number),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Whether the actor may prove an identity with a licence of this wallet, for a purpose.
     */
open func identityUse(purpose: String, number: String, context: LicenceContext)throws  -> IdentityUse  {
    return try  FfiConverterTypeIdentityUse_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_identity_use(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(purpose),
        FfiConverterString.lower(number),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The licences of a 登记地, among those that the register has for a person: which can be downloaded to this wallet,
     * and which were. Those that are none of the actor's business are left out.
     */
open func listAt(place: String, register: [ELicence], context: LicenceContext)throws  -> LicenceListing  {
    return try  FfiConverterTypeLicenceListing_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_list_at(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(place),
        FfiConverterSequenceTypeELicence.lower(register),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What is known of the password: one for all licences of this app on this device. None for whoever has nothing to do
     * with the device.
     */
open func password(context: LicenceContext)throws  -> WalletPasswordView?  {
    return try  FfiConverterOptionTypeWalletPasswordView.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_password(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The state, which is also the snapshot to be stored.
     */
open func state()throws  -> LicenceWalletState  {
    return try  FfiConverterTypeLicenceWalletState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_state(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The state as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What is left to do so that the actor has every licence here that the register knows for this person.
     */
open func todo(register: [ELicence], context: LicenceContext)throws  -> [Duty]  {
    return try  FfiConverterSequenceTypeDuty.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_todo(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeELicence.lower(register),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
open func verify(log: [LicenceEntry])throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeLicenceEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * How many commands were carried out.
     */
open func version()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_licencewallet_version(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLicenceWallet: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = LicenceWallet

    public static func lift(_ handle: UInt64) throws -> LicenceWallet {
        return LicenceWallet(unsafeFromHandle: handle)
    }

    public static func lower(_ value: LicenceWallet) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LicenceWallet {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: LicenceWallet, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceWallet_lift(_ handle: UInt64) throws -> LicenceWallet {
    return try FfiConverterTypeLicenceWallet.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLicenceWallet_lower(_ value: LicenceWallet) -> UInt64 {
    return FfiConverterTypeLicenceWallet.lower(value)
}

/**
 * A picture: outlines and images with a size on paper, drawn as SVG or PNG.
 */
public protocol PictureProtocol: AnyObject, Sendable {

    /**
     * The height in micrometres.
     */
    func height() throws  -> UInt32

    /**
     * A PNG file of so many pixels a millimetre (12 are about 300 a inch), on a background (`#rrggbb`) or transparent.
     */
    func png(dotsPerMm: UInt32, background: String?) throws  -> Data

    /**
     * The whole picture in another width and height, in micrometres.
     */
    func scaledTo(width: UInt32, height: UInt32) throws  -> Picture

    /**
     * An SVG document, in millimetres. The title is what a screen reader says.
     */
    func svg(title: String) throws  -> String

    /**
     * The width in micrometres.
     */
    func width() throws  -> UInt32

}
/**
 * A picture: outlines and images with a size on paper, drawn as SVG or PNG.
 */
open class Picture: PictureProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_picture(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_picture(handle, $0) }
    }

    /**
     * A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
     * micrometres. A height of 0 keeps the image's proportions.
     */
public static func fromPng(data: Data, width: UInt32, height: UInt32, background: Background)throws  -> Picture  {
    return try  FfiConverterTypePicture_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_picture_from_png(
        FfiConverterData.lower(data),
        FfiConverterUInt32.lower(width),
        FfiConverterUInt32.lower(height),
        FfiConverterTypeBackground_lower(background),uniffiCallStatus
    )
})
}

    /**
     * A line of text, `height` micrometres high, in a colour (`#rrggbb`): a signature in writing, a date.
     */
public static func ofText(font: Font, text: String, height: UInt32, colour: String)throws  -> Picture  {
    return try  FfiConverterTypePicture_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_picture_of_text(
        FfiConverterTypeFont_lower(font),
        FfiConverterString.lower(text),
        FfiConverterUInt32.lower(height),
        FfiConverterString.lower(colour),uniffiCallStatus
    )
})
}

    /**
     * The height in micrometres.
     */
open func height()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_picture_height(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * A PNG file of so many pixels a millimetre (12 are about 300 a inch), on a background (`#rrggbb`) or transparent.
     */
open func png(dotsPerMm: UInt32, background: String? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_picture_png(
            self.uniffiCloneHandle(),
        FfiConverterUInt32.lower(dotsPerMm),
        FfiConverterOptionString.lower(background),uniffiCallStatus
    )
})
}

    /**
     * The whole picture in another width and height, in micrometres.
     */
open func scaledTo(width: UInt32, height: UInt32)throws  -> Picture  {
    return try  FfiConverterTypePicture_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_picture_scaled_to(
            self.uniffiCloneHandle(),
        FfiConverterUInt32.lower(width),
        FfiConverterUInt32.lower(height),uniffiCallStatus
    )
})
}

    /**
     * An SVG document, in millimetres. The title is what a screen reader says.
     */
open func svg(title: String = "")throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_picture_svg(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(title),uniffiCallStatus
    )
})
}

    /**
     * The width in micrometres.
     */
open func width()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_picture_width(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePicture: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Picture

    public static func lift(_ handle: UInt64) throws -> Picture {
        return Picture(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Picture) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Picture {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Picture, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePicture_lift(_ handle: UInt64) throws -> Picture {
    return try FfiConverterTypePicture.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePicture_lower(_ value: Picture) -> UInt64 {
    return FfiConverterTypePicture.lower(value)
}

/**
 * A profile, parsed once: the rules of one place. Make one and keep it.
 */
public protocol ProfileHandleProtocol: AnyObject, Sendable {

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    func adjusted(adjustments: [Adjustment]) throws  -> ProfileHandle

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order.
     */
    func check(subCase: SubCaseDocument, today: CalendarDate, regions: Regions?) throws  -> Report

    /**
     * The checklist of a sub-case: what is asked for, and what of it is there.
     */
    func checklist(subCase: SubCaseDocument, today: CalendarDate) throws  -> [ChecklistRow]

    /**
     * The code tables with what this profile adds to the national ones.
     */
    func dictionaries() throws  -> Dictionaries

    /**
     * What is different in another profile.
     */
    func diff(after: ProfileHandle) throws  -> [ProfileDifference]

    /**
     * The whole profile.
     */
    func document() throws  -> Profile

    /**
     * Whether a unit may be filed for a business type, or what stands against it.
     */
    func eligibility(unit: PropertyUnit, businessType: String) throws  -> Report

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    func get(pointer: String) throws  -> String?

    /**
     * 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
     */
    func grid(project: Project, businessType: String, selected: [String]) throws  -> [BuildingGrid]

    /**
     * Settings that have no effect, or contradict each other.
     */
    func lint() throws  -> Report

    /**
     * 材料收件清单: the list of what was handed in.
     */
    func receiptList(materials: [Material]) throws  -> ReceiptList

    /**
     * Its id and its version.
     */
    func reference() throws  -> ProfileRef

    /**
     * What the register holds against a sub-case: locks, seizures, mortgages on unit or parcel.
     */
    func registerCheck(subCase: SubCaseDocument, facts: [RegisterFact], today: CalendarDate) throws  -> Report

    /**
     * Chooses units of a project: those chosen before and the new ones, with a finding for each that is not taken.
     */
    func selectUnits(project: Project, selected: [PropertyUnit], add: [String], businessType: String) throws  -> Selection

    /**
     * The whole profile as JSON text.
     */
    func toJson() throws  -> String

}
/**
 * A profile, parsed once: the rules of one place. Make one and keep it.
 */
open class ProfileHandle: ProfileHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_profilehandle(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_profilehandle(handle, $0) }
    }

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
public static func builtin(id: String, version: String? = nil)throws  -> ProfileHandle  {
    return try  FfiConverterTypeProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_profilehandle_builtin(
        FfiConverterString.lower(id),
        FfiConverterOptionString.lower(version),uniffiCallStatus
    )
})
}

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
public static func parse(text: String)throws  -> ProfileHandle  {
    return try  FfiConverterTypeProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_profilehandle_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
open func adjusted(adjustments: [Adjustment])throws  -> ProfileHandle  {
    return try  FfiConverterTypeProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_adjusted(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAdjustment.lower(adjustments),uniffiCallStatus
    )
})
}

    /**
     * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order.
     */
open func check(subCase: SubCaseDocument, today: CalendarDate, regions: Regions? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_check(
            self.uniffiCloneHandle(),
        FfiConverterTypeSubCaseDocument_lower(subCase),
        FfiConverterTypeCalendarDate_lower(today),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
})
}

    /**
     * The checklist of a sub-case: what is asked for, and what of it is there.
     */
open func checklist(subCase: SubCaseDocument, today: CalendarDate)throws  -> [ChecklistRow]  {
    return try  FfiConverterSequenceTypeChecklistRow.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_checklist(
            self.uniffiCloneHandle(),
        FfiConverterTypeSubCaseDocument_lower(subCase),
        FfiConverterTypeCalendarDate_lower(today),uniffiCallStatus
    )
})
}

    /**
     * The code tables with what this profile adds to the national ones.
     */
open func dictionaries()throws  -> Dictionaries  {
    return try  FfiConverterTypeDictionaries_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_dictionaries(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What is different in another profile.
     */
open func diff(after: ProfileHandle)throws  -> [ProfileDifference]  {
    return try  FfiConverterSequenceTypeProfileDifference.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_diff(
            self.uniffiCloneHandle(),
        FfiConverterTypeProfileHandle_lower(after),uniffiCallStatus
    )
})
}

    /**
     * The whole profile.
     */
open func document()throws  -> Profile  {
    return try  FfiConverterTypeProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Whether a unit may be filed for a business type, or what stands against it.
     */
open func eligibility(unit: PropertyUnit, businessType: String)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_eligibility(
            self.uniffiCloneHandle(),
        FfiConverterTypePropertyUnit_lower(unit),
        FfiConverterString.lower(businessType),uniffiCallStatus
    )
})
}

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
open func get(pointer: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(pointer),uniffiCallStatus
    )
})
}

    /**
     * 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
     */
open func grid(project: Project, businessType: String, selected: [String] = [])throws  -> [BuildingGrid]  {
    return try  FfiConverterSequenceTypeBuildingGrid.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_grid(
            self.uniffiCloneHandle(),
        FfiConverterTypeProject_lower(project),
        FfiConverterString.lower(businessType),
        FfiConverterSequenceString.lower(selected),uniffiCallStatus
    )
})
}

    /**
     * Settings that have no effect, or contradict each other.
     */
open func lint()throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_lint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * 材料收件清单: the list of what was handed in.
     */
open func receiptList(materials: [Material])throws  -> ReceiptList  {
    return try  FfiConverterTypeReceiptList_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_receipt_list(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeMaterial.lower(materials),uniffiCallStatus
    )
})
}

    /**
     * Its id and its version.
     */
open func reference()throws  -> ProfileRef  {
    return try  FfiConverterTypeProfileRef_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_reference(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What the register holds against a sub-case: locks, seizures, mortgages on unit or parcel.
     */
open func registerCheck(subCase: SubCaseDocument, facts: [RegisterFact], today: CalendarDate)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_register_check(
            self.uniffiCloneHandle(),
        FfiConverterTypeSubCaseDocument_lower(subCase),
        FfiConverterSequenceTypeRegisterFact.lower(facts),
        FfiConverterTypeCalendarDate_lower(today),uniffiCallStatus
    )
})
}

    /**
     * Chooses units of a project: those chosen before and the new ones, with a finding for each that is not taken.
     */
open func selectUnits(project: Project, selected: [PropertyUnit], add: [String], businessType: String)throws  -> Selection  {
    return try  FfiConverterTypeSelection_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_select_units(
            self.uniffiCloneHandle(),
        FfiConverterTypeProject_lower(project),
        FfiConverterSequenceTypePropertyUnit.lower(selected),
        FfiConverterSequenceString.lower(add),
        FfiConverterString.lower(businessType),uniffiCallStatus
    )
})
}

    /**
     * The whole profile as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_profilehandle_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfileHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = ProfileHandle

    public static func lift(_ handle: UInt64) throws -> ProfileHandle {
        return ProfileHandle(unsafeFromHandle: handle)
    }

    public static func lower(_ value: ProfileHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: ProfileHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileHandle_lift(_ handle: UInt64) throws -> ProfileHandle {
    return try FfiConverterTypeProfileHandle.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileHandle_lower(_ value: ProfileHandle) -> UInt64 {
    return FfiConverterTypeProfileHandle.lower(value)
}

/**
 * A QR code, ready to be drawn.
 */
public protocol QrCodeProtocol: AnyObject, Sendable {

    /**
     * Its modules.
     */
    func matrix() throws  -> QrMatrix

    /**
     * The picture as PNG.
     */
    func png(style: QrStyle) throws  -> Data

    /**
     * The picture as SVG.
     */
    func svg(style: QrStyle) throws  -> String

}
/**
 * A QR code, ready to be drawn.
 */
open class QrCode: QrCodeProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_qrcode(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_qrcode(handle, $0) }
    }

    /**
     * The code of a text, in the smallest version that holds it.
     */
public static func encode(text: String, errorCorrection: ErrorCorrection)throws  -> QrCode  {
    return try  FfiConverterTypeQrCode_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_qrcode_encode(
        FfiConverterString.lower(text),
        FfiConverterTypeErrorCorrection_lower(errorCorrection),uniffiCallStatus
    )
})
}

    /**
     * The code of bytes.
     */
public static func encodeBytes(bytes: Data, errorCorrection: ErrorCorrection)throws  -> QrCode  {
    return try  FfiConverterTypeQrCode_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_qrcode_encode_bytes(
        FfiConverterData.lower(bytes),
        FfiConverterTypeErrorCorrection_lower(errorCorrection),uniffiCallStatus
    )
})
}

    /**
     * Its modules.
     */
open func matrix()throws  -> QrMatrix  {
    return try  FfiConverterTypeQrMatrix_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_qrcode_matrix(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The picture as PNG.
     */
open func png(style: QrStyle)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_qrcode_png(
            self.uniffiCloneHandle(),
        FfiConverterTypeQrStyle_lower(style),uniffiCallStatus
    )
})
}

    /**
     * The picture as SVG.
     */
open func svg(style: QrStyle)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_qrcode_svg(
            self.uniffiCloneHandle(),
        FfiConverterTypeQrStyle_lower(style),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQrCode: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = QrCode

    public static func lift(_ handle: UInt64) throws -> QrCode {
        return QrCode(unsafeFromHandle: handle)
    }

    public static func lower(_ value: QrCode) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QrCode {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: QrCode, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQrCode_lift(_ handle: UInt64) throws -> QrCode {
    return try FfiConverterTypeQrCode.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQrCode_lower(_ value: QrCode) -> UInt64 {
    return FfiConverterTypeQrCode.lower(value)
}

/**
 * The regions of GB/T 2260 now and then, with what the host adds.
 */
public protocol RegionsProtocol: AnyObject, Sendable {

    /**
     * The year with whose end the built-in table ends; a host's additions do not change it.
     */
    func asOf() throws  -> Int32

    /**
     * All that a code has stood for, in order of time.
     */
    func history(code: String) throws  -> [Region]

    /**
     * The name of a code in a year.
     */
    func nameIn(code: String, year: Int32) throws  -> String?

}
/**
 * The regions of GB/T 2260 now and then, with what the host adds.
 */
open class Regions: RegionsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_regions(self.handle, $0) }
    }
    /**
     * The regions that the library brings along, and those that are added.
     */
public convenience init(additions: [Region] = [])throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_regions_new(
        FfiConverterSequenceTypeRegion.lower(additions),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_regions(handle, $0) }
    }

    /**
     * The year with whose end the built-in table ends; a host's additions do not change it.
     */
open func asOf()throws  -> Int32  {
    return try  FfiConverterInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_regions_as_of(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * All that a code has stood for, in order of time.
     */
open func history(code: String)throws  -> [Region]  {
    return try  FfiConverterSequenceTypeRegion.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_regions_history(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(code),uniffiCallStatus
    )
})
}

    /**
     * The name of a code in a year.
     */
open func nameIn(code: String, year: Int32)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_regions_name_in(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(code),
        FfiConverterInt32.lower(year),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegions: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Regions

    public static func lift(_ handle: UInt64) throws -> Regions {
        return Regions(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Regions) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Regions {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Regions, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegions_lift(_ handle: UInt64) throws -> Regions {
    return try FfiConverterTypeRegions.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegions_lower(_ value: Regions) -> UInt64 {
    return FfiConverterTypeRegions.lower(value)
}

/**
 * All seals of one enterprise on one platform, who may use them, and why not.
 */
public protocol SealAccountProtocol: AnyObject, Sendable {

    /**
     * Every button that the platform shows this actor on a channel, allowed or with all that stands against it.
     */
    func actions(channel: Channel, context: SealContext, page: Page?) throws  -> [SealOffer]

    /**
     * 印章变动: what happened to the seals of which the context's actor may know, the oldest first.
     */
    func changes(context: SealContext) throws  -> [SealChange]

    /**
     * 印章领用情况: who claimed this seal, and when; none where there is no seal of which the context's actor may know.
     */
    func claims(seal: String, context: SealContext) throws  -> [Claim]?

    /**
     * What changes by itself after an instant and until another one, inclusive, as far as the context's actor may know;
     * the earliest first.
     */
    func deadlines(after: Instant, until: Instant, context: SealContext) throws  -> [SealDeadline]

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    func decide(command: SealCommand, context: SealContext) throws  -> SealDecision

    /**
     * What one person may do with one seal at an instant, past or future as far as it is known; none where there is
     * no such seal then, or the context's actor may not know.
     */
    func entitled(person: Principal, seal: String, at: Instant, context: SealContext) throws  -> Entitlement?

    /**
     * Who may use which seal at an instant, past or future as far as it is known, with the chain of grants as evidence,
     * as far as the context's actor may know.
     */
    func entitlementsAt(at: Instant, context: SealContext) throws  -> [Entitlement]

    /**
     * The grants of which the context's actor may know, and where each stands at an instant; only those of one origin
     * where one is given.
     */
    func grants(at: Instant, context: SealContext, origin: GrantOrigin?) throws  -> [GrantView]

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    func handle(command: SealCommand, context: SealContext) throws  -> SealOutcome

    /**
     * What a change of the licence would do, if it were reported now. Throws `Refused` where it is not complete, and where
     * the context's actor does not see the account as a whole.
     */
    func licenceImpact(licence: LicenceFacts, context: SealContext) throws  -> LicenceImpact

    /**
     * Whether the actor may do this now, with the right by which, or with everything that stands against it.
     */
    func may(question: SealQuestion, context: SealContext) throws  -> SealAnswer

    /**
     * The seals of which the context's actor may know, and where each stands at an instant.
     */
    func seals(at: Instant, context: SealContext) throws  -> [SealView]

    /**
     * The state, which is also the snapshot to be stored.
     */
    func state() throws  -> SealAccountState

    /**
     * The state as JSON text.
     */
    func toJson() throws  -> String

    /**
     * What is left to do, by whom, so that every seal and grant can be used, as far as the context's actor may know.
     */
    func todo(context: SealContext) throws  -> [SealTodo]

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    func verify(log: [SealLogEntry]) throws  -> Report

    /**
     * How many commands were carried out.
     */
    func version() throws  -> UInt32

    /**
     * The data of the form that an applicant prints and brings to a window; none for an unknown application, and for one
     * that is not the context's actor's to see.
     */
    func windowForm(application: String, context: SealContext) throws  -> WindowForm?

}
/**
 * All seals of one enterprise on one platform, who may use them, and why not.
 */
open class SealAccount: SealAccountProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_sealaccount(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_sealaccount(handle, $0) }
    }

    /**
     * The account of a snapshot, which is what `state` gives.
     */
public static func fromState(state: SealAccountState)throws  -> SealAccount  {
    return try  FfiConverterTypeSealAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealaccount_from_state(
        FfiConverterTypeSealAccountState_lower(state),uniffiCallStatus
    )
})
}

    /**
     * The account of a snapshot in JSON text.
     */
public static func parse(text: String)throws  -> SealAccount  {
    return try  FfiConverterTypeSealAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealaccount_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * What a whole log adds up to. The chain is verified first.
     */
public static func replay(log: [SealLogEntry])throws  -> SealAccount  {
    return try  FfiConverterTypeSealAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealaccount_replay(
        FfiConverterSequenceTypeSealLogEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * Every button that the platform shows this actor on a channel, allowed or with all that stands against it.
     */
open func actions(channel: Channel, context: SealContext, page: Page? = nil)throws  -> [SealOffer]  {
    return try  FfiConverterSequenceTypeSealOffer.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_actions(
            self.uniffiCloneHandle(),
        FfiConverterTypeChannel_lower(channel),
        FfiConverterTypeSealContext_lower(context),
        FfiConverterOptionTypePage.lower(page),uniffiCallStatus
    )
})
}

    /**
     * 印章变动: what happened to the seals of which the context's actor may know, the oldest first.
     */
open func changes(context: SealContext)throws  -> [SealChange]  {
    return try  FfiConverterSequenceTypeSealChange.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_changes(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * 印章领用情况: who claimed this seal, and when; none where there is no seal of which the context's actor may know.
     */
open func claims(seal: String, context: SealContext)throws  -> [Claim]?  {
    return try  FfiConverterOptionSequenceTypeClaim.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_claims(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(seal),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What changes by itself after an instant and until another one, inclusive, as far as the context's actor may know;
     * the earliest first.
     */
open func deadlines(after: Instant, until: Instant, context: SealContext)throws  -> [SealDeadline]  {
    return try  FfiConverterSequenceTypeSealDeadline.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_deadlines(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(after),
        FfiConverterTypeInstant_lower(until),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
open func decide(command: SealCommand, context: SealContext)throws  -> SealDecision  {
    return try  FfiConverterTypeSealDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_decide(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealCommand_lower(command),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What one person may do with one seal at an instant, past or future as far as it is known; none where there is
     * no such seal then, or the context's actor may not know.
     */
open func entitled(person: Principal, seal: String, at: Instant, context: SealContext)throws  -> Entitlement?  {
    return try  FfiConverterOptionTypeEntitlement.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_entitled(
            self.uniffiCloneHandle(),
        FfiConverterTypePrincipal_lower(person),
        FfiConverterString.lower(seal),
        FfiConverterTypeInstant_lower(at),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Who may use which seal at an instant, past or future as far as it is known, with the chain of grants as evidence,
     * as far as the context's actor may know.
     */
open func entitlementsAt(at: Instant, context: SealContext)throws  -> [Entitlement]  {
    return try  FfiConverterSequenceTypeEntitlement.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_entitlements_at(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(at),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The grants of which the context's actor may know, and where each stands at an instant; only those of one origin
     * where one is given.
     */
open func grants(at: Instant, context: SealContext, origin: GrantOrigin? = nil)throws  -> [GrantView]  {
    return try  FfiConverterSequenceTypeGrantView.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_grants(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(at),
        FfiConverterTypeSealContext_lower(context),
        FfiConverterOptionTypeGrantOrigin.lower(origin),uniffiCallStatus
    )
})
}

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
open func handle(command: SealCommand, context: SealContext)throws  -> SealOutcome  {
    return try  FfiConverterTypeSealOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_handle(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealCommand_lower(command),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * What a change of the licence would do, if it were reported now. Throws `Refused` where it is not complete, and where
     * the context's actor does not see the account as a whole.
     */
open func licenceImpact(licence: LicenceFacts, context: SealContext)throws  -> LicenceImpact  {
    return try  FfiConverterTypeLicenceImpact_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_licence_impact(
            self.uniffiCloneHandle(),
        FfiConverterTypeLicenceFacts_lower(licence),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Whether the actor may do this now, with the right by which, or with everything that stands against it.
     */
open func may(question: SealQuestion, context: SealContext)throws  -> SealAnswer  {
    return try  FfiConverterTypeSealAnswer_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_may(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealQuestion_lower(question),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The seals of which the context's actor may know, and where each stands at an instant.
     */
open func seals(at: Instant, context: SealContext)throws  -> [SealView]  {
    return try  FfiConverterSequenceTypeSealView.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_seals(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(at),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The state, which is also the snapshot to be stored.
     */
open func state()throws  -> SealAccountState  {
    return try  FfiConverterTypeSealAccountState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_state(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The state as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What is left to do, by whom, so that every seal and grant can be used, as far as the context's actor may know.
     */
open func todo(context: SealContext)throws  -> [SealTodo]  {
    return try  FfiConverterSequenceTypeSealTodo.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_todo(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
open func verify(log: [SealLogEntry])throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeSealLogEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * How many commands were carried out.
     */
open func version()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_version(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The data of the form that an applicant prints and brings to a window; none for an unknown application, and for one
     * that is not the context's actor's to see.
     */
open func windowForm(application: String, context: SealContext)throws  -> WindowForm?  {
    return try  FfiConverterOptionTypeWindowForm.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealaccount_window_form(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(application),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealAccount: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SealAccount

    public static func lift(_ handle: UInt64) throws -> SealAccount {
        return SealAccount(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SealAccount) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealAccount {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SealAccount, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAccount_lift(_ handle: UInt64) throws -> SealAccount {
    return try FfiConverterTypeSealAccount.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealAccount_lower(_ value: SealAccount) -> UInt64 {
    return FfiConverterTypeSealAccount.lower(value)
}

/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
public protocol SealContextProtocol: AnyObject, Sendable {

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
    func at(now: Instant, salt: String) throws  -> SealContext

}
/**
 * What a command or question is decided with: everything that comes from outside the account.
 */
open class SealContext: SealContextProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_sealcontext(self.handle, $0) }
    }
    /**
     * `salt` is at least 16 random bytes as hexadecimal, new for every command; questions need none.
     */
public convenience init(now: Instant, actor: Actor, profile: SealProfileHandle, salt: String = "", regions: Regions? = nil)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealcontext_new(
        FfiConverterTypeInstant_lower(now),
        FfiConverterTypeActor_lower(actor),
        FfiConverterTypeSealProfileHandle_lower(profile),
        FfiConverterString.lower(salt),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_sealcontext(handle, $0) }
    }

    /**
     * The same actor under the same rules, at another instant and with another salt.
     */
open func at(now: Instant, salt: String = "")throws  -> SealContext  {
    return try  FfiConverterTypeSealContext_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealcontext_at(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(now),
        FfiConverterString.lower(salt),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealContext: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SealContext

    public static func lift(_ handle: UInt64) throws -> SealContext {
        return SealContext(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SealContext) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealContext {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SealContext, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealContext_lift(_ handle: UInt64) throws -> SealContext {
    return try FfiConverterTypeSealContext.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealContext_lower(_ value: SealContext) -> UInt64 {
    return FfiConverterTypeSealContext.lower(value)
}

/**
 * The rules of one seal platform, parsed once. Make one and keep it.
 */
public protocol SealProfileHandleProtocol: AnyObject, Sendable {

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
    func adjusted(adjustments: [Adjustment]) throws  -> SealProfileHandle

    /**
     * What is different in another profile.
     */
    func diff(after: SealProfileHandle) throws  -> [ProfileDifference]

    /**
     * The whole profile.
     */
    func document() throws  -> SealProfile

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
    func get(pointer: String) throws  -> String?

    /**
     * Settings that have no effect, or contradict each other.
     */
    func lint() throws  -> Report

    /**
     * Its id and its version.
     */
    func reference() throws  -> ProfileRef

    /**
     * The whole profile as JSON text.
     */
    func toJson() throws  -> String

}
/**
 * The rules of one seal platform, parsed once. Make one and keep it.
 */
open class SealProfileHandle: SealProfileHandleProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_sealprofilehandle(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_sealprofilehandle(handle, $0) }
    }

    /**
     * A profile that the library brings along, in its newest version or the one that is asked for.
     */
public static func builtin(id: String, version: String? = nil)throws  -> SealProfileHandle  {
    return try  FfiConverterTypeSealProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealprofilehandle_builtin(
        FfiConverterString.lower(id),
        FfiConverterOptionString.lower(version),uniffiCallStatus
    )
})
}

    /**
     * A profile of the host's own. `Unsupported` when its format is newer than this library.
     */
public static func parse(text: String)throws  -> SealProfileHandle  {
    return try  FfiConverterTypeSealProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealprofilehandle_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * This profile with some values replaced; give it an id or version of its own, since what is begun under
     * it keeps both.
     */
open func adjusted(adjustments: [Adjustment])throws  -> SealProfileHandle  {
    return try  FfiConverterTypeSealProfileHandle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealprofilehandle_adjusted(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAdjustment.lower(adjustments),uniffiCallStatus
    )
})
}

    /**
     * What is different in another profile.
     */
open func diff(after: SealProfileHandle)throws  -> [ProfileDifference]  {
    return try  FfiConverterSequenceTypeProfileDifference.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealprofilehandle_diff(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealProfileHandle_lower(after),uniffiCallStatus
    )
})
}

    /**
     * The whole profile.
     */
open func document()throws  -> SealProfile  {
    return try  FfiConverterTypeSealProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealprofilehandle_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The value at a JSON pointer (RFC 6901) as JSON text; none where there is nothing.
     */
open func get(pointer: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealprofilehandle_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(pointer),uniffiCallStatus
    )
})
}

    /**
     * Settings that have no effect, or contradict each other.
     */
open func lint()throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealprofilehandle_lint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Its id and its version.
     */
open func reference()throws  -> ProfileRef  {
    return try  FfiConverterTypeProfileRef_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealprofilehandle_reference(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The whole profile as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealprofilehandle_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealProfileHandle: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SealProfileHandle

    public static func lift(_ handle: UInt64) throws -> SealProfileHandle {
        return SealProfileHandle(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SealProfileHandle) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealProfileHandle {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SealProfileHandle, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealProfileHandle_lift(_ handle: UInt64) throws -> SealProfileHandle {
    return try FfiConverterTypeSealProfileHandle.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealProfileHandle_lower(_ value: SealProfileHandle) -> UInt64 {
    return FfiConverterTypeSealProfileHandle.lower(value)
}

/**
 * A signature made with an electronic seal, as it was read.
 */
public protocol SealSignatureProtocol: AnyObject, Sendable {

    /**
     * What a person wants to see of it.
     */
    func file() throws  -> SealSignatureFile

    /**
     * The seal in it.
     */
    func seal() throws  -> ElectronicSeal

    /**
     * The value of the signature: what a timestamp is taken over.
     */
    func signatureValue() throws  -> Data

    /**
     * The certificate of whoever sealed (DER).
     */
    func signerCertificate() throws  -> Data

    /**
     * Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed,
     * one piece after the other, or `digest` its digest; with neither, that step is not checked.
     */
    func verify(at: Instant, trust: SealTrust?, data: [Data]?, digest: Data?) throws  -> SealVerification

}
/**
 * A signature made with an electronic seal, as it was read.
 */
open class SealSignature: SealSignatureProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_sealsignature(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_sealsignature(handle, $0) }
    }

    /**
     * Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them.
     */
public static func parse(data: Data)throws  -> SealSignature  {
    return try  FfiConverterTypeSealSignature_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealsignature_parse(
        FfiConverterData.lower(data),uniffiCallStatus
    )
})
}

    /**
     * What a person wants to see of it.
     */
open func file()throws  -> SealSignatureFile  {
    return try  FfiConverterTypeSealSignatureFile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealsignature_file(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The seal in it.
     */
open func seal()throws  -> ElectronicSeal  {
    return try  FfiConverterTypeElectronicSeal_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealsignature_seal(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The value of the signature: what a timestamp is taken over.
     */
open func signatureValue()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealsignature_signature_value(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The certificate of whoever sealed (DER).
     */
open func signerCertificate()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealsignature_signer_certificate(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed,
     * one piece after the other, or `digest` its digest; with neither, that step is not checked.
     */
open func verify(at: Instant, trust: SealTrust? = nil, data: [Data]? = nil, digest: Data? = nil)throws  -> SealVerification  {
    return try  FfiConverterTypeSealVerification_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealsignature_verify(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(at),
        FfiConverterOptionTypeSealTrust.lower(trust),
        FfiConverterOptionSequenceData.lower(data),
        FfiConverterOptionData.lower(digest),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealSignature: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SealSignature

    public static func lift(_ handle: UInt64) throws -> SealSignature {
        return SealSignature(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SealSignature) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealSignature {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SealSignature, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealSignature_lift(_ handle: UInt64) throws -> SealSignature {
    return try FfiConverterTypeSealSignature.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealSignature_lower(_ value: SealSignature) -> UInt64 {
    return FfiConverterTypeSealSignature.lower(value)
}

/**
 * What is believed, for verifying.
 */
public protocol SealTrustProtocol: AnyObject, Sendable {

    /**
     * What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
     */
    func findings() throws  -> [Finding]

}
/**
 * What is believed, for verifying.
 */
open class SealTrust: SealTrustProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_sealtrust(self.handle, $0) }
    }
    /**
     * The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
     * checked); those on which trust in makers of seals rests (their own, or of CAs that certify makers alone; without
     * any, no seal is valid); those between them and the seal's; OCSP responses and CRLs (DER); and whether a
     * certificate of which nothing is known about revocation leaves the matter open.
     */
public convenience init(anchors: [Certificate], makers: [Certificate] = [], others: [Certificate] = [], ocspResponses: [Data] = [], crls: [Data] = [], requireRevocation: Bool = false)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealtrust_new(
        FfiConverterSequenceTypeCertificate.lower(anchors),
        FfiConverterSequenceTypeCertificate.lower(makers),
        FfiConverterSequenceTypeCertificate.lower(others),
        FfiConverterSequenceData.lower(ocspResponses),
        FfiConverterSequenceData.lower(crls),
        FfiConverterBool.lower(requireRevocation),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_sealtrust(handle, $0) }
    }

    /**
     * What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
     */
open func findings()throws  -> [Finding]  {
    return try  FfiConverterSequenceTypeFinding.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealtrust_findings(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealTrust: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SealTrust

    public static func lift(_ handle: UInt64) throws -> SealTrust {
        return SealTrust(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SealTrust) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealTrust {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SealTrust, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealTrust_lift(_ handle: UInt64) throws -> SealTrust {
    return try FfiConverterTypeSealTrust.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealTrust_lower(_ value: SealTrust) -> UInt64 {
    return FfiConverterTypeSealTrust.lower(value)
}

/**
 * One sitting at a page where a document is sealed.
 */
public protocol SealingSessionProtocol: AnyObject, Sendable {

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
    func decide(command: SealingCommand, context: SealContext) throws  -> SealingDecision

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
    func handle(command: SealingCommand, context: SealContext) throws  -> SealingOutcome

    /**
     * The state, which is also the snapshot to be stored.
     */
    func state() throws  -> SealingState

    /**
     * The sealed document, to be viewed and downloaded; none before it is stored.
     */
    func stored() throws  -> StoredDocument?

    /**
     * The state as JSON text.
     */
    func toJson() throws  -> String

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
    func verify(log: [SealingLogEntry]) throws  -> Report

    /**
     * How many commands were carried out.
     */
    func version() throws  -> UInt32

}
/**
 * One sitting at a page where a document is sealed.
 */
open class SealingSession: SealingSessionProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_sealingsession(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_sealingsession(handle, $0) }
    }

    /**
     * The account of a snapshot, which is what `state` gives.
     */
public static func fromState(state: SealingState)throws  -> SealingSession  {
    return try  FfiConverterTypeSealingSession_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealingsession_from_state(
        FfiConverterTypeSealingState_lower(state),uniffiCallStatus
    )
})
}

    /**
     * The account of a snapshot in JSON text.
     */
public static func parse(text: String)throws  -> SealingSession  {
    return try  FfiConverterTypeSealingSession_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealingsession_parse(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

    /**
     * What a whole log adds up to. The chain is verified first.
     */
public static func replay(log: [SealingLogEntry])throws  -> SealingSession  {
    return try  FfiConverterTypeSealingSession_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_sealingsession_replay(
        FfiConverterSequenceTypeSealingLogEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * What would follow from a command; nothing changes. Throws `Refused`.
     */
open func decide(command: SealingCommand, context: SealContext)throws  -> SealingDecision  {
    return try  FfiConverterTypeSealingDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealingsession_decide(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealingCommand_lower(command),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * Carries a command out, and gives the log entry to be stored. Throws `Refused`; then nothing has changed.
     */
open func handle(command: SealingCommand, context: SealContext)throws  -> SealingOutcome  {
    return try  FfiConverterTypeSealingOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealingsession_handle(
            self.uniffiCloneHandle(),
        FfiConverterTypeSealingCommand_lower(command),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}

    /**
     * The state, which is also the snapshot to be stored.
     */
open func state()throws  -> SealingState  {
    return try  FfiConverterTypeSealingState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealingsession_state(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The sealed document, to be viewed and downloaded; none before it is stored.
     */
open func stored()throws  -> StoredDocument?  {
    return try  FfiConverterOptionTypeStoredDocument.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealingsession_stored(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The state as JSON text.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealingsession_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Checks what is held against its whole log: the log is sound and ends with the newest entry that is known
     * here, and what it adds up to is what is held, field by field.
     */
open func verify(log: [SealingLogEntry])throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealingsession_verify(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeSealingLogEntry.lower(log),uniffiCallStatus
    )
})
}

    /**
     * How many commands were carried out.
     */
open func version()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_sealingsession_version(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSealingSession: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SealingSession

    public static func lift(_ handle: UInt64) throws -> SealingSession {
        return SealingSession(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SealingSession) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SealingSession {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SealingSession, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealingSession_lift(_ handle: UInt64) throws -> SealingSession {
    return try FfiConverterTypeSealingSession.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSealingSession_lower(_ value: SealingSession) -> UInt64 {
    return FfiConverterTypeSealingSession.lower(value)
}

/**
 * A private key in software. Nothing shows it, and nothing gives it back.
 */
public protocol SoftwareKeyProtocol: AnyObject, Sendable {

    /**
     * The scheme that signatures are made with where nothing else is asked for.
     */
    func defaultScheme() throws  -> SignatureScheme

    /**
     * The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
     */
    func publicKey() throws  -> Data

    /**
     * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
     * entropy, the others none.
     */
    func sign(message: Data, scheme: SignatureScheme?, entropy: Data?) throws  -> Data

    /**
     * Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003).
     */
    func signDigest(digest: Data, scheme: SignatureScheme?, entropy: Data?) throws  -> Data

}
/**
 * A private key in software. Nothing shows it, and nothing gives it back.
 */
open class SoftwareKey: SoftwareKeyProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_softwarekey(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_softwarekey(handle, $0) }
    }

    /**
     * Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password.
     */
public static func parse(data: Data)throws  -> SoftwareKey  {
    return try  FfiConverterTypeSoftwareKey_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_softwarekey_parse(
        FfiConverterData.lower(data),uniffiCallStatus
    )
})
}

    /**
     * The scheme that signatures are made with where nothing else is asked for.
     */
open func defaultScheme()throws  -> SignatureScheme  {
    return try  FfiConverterTypeSignatureScheme_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_softwarekey_default_scheme(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
     */
open func publicKey()throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_softwarekey_public_key(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
     * entropy, the others none.
     */
open func sign(message: Data, scheme: SignatureScheme? = nil, entropy: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_softwarekey_sign(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(message),
        FfiConverterOptionTypeSignatureScheme.lower(scheme),
        FfiConverterOptionData.lower(entropy),uniffiCallStatus
    )
})
}

    /**
     * Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003).
     */
open func signDigest(digest: Data, scheme: SignatureScheme? = nil, entropy: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_softwarekey_sign_digest(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(digest),
        FfiConverterOptionTypeSignatureScheme.lower(scheme),
        FfiConverterOptionData.lower(entropy),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSoftwareKey: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SoftwareKey

    public static func lift(_ handle: UInt64) throws -> SoftwareKey {
        return SoftwareKey(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SoftwareKey) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SoftwareKey {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SoftwareKey, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSoftwareKey_lift(_ handle: UInt64) throws -> SoftwareKey {
    return try FfiConverterTypeSoftwareKey.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSoftwareKey_lower(_ value: SoftwareKey) -> UInt64 {
    return FfiConverterTypeSoftwareKey.lower(value)
}

/**
 * Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
 */
public protocol VerifierProtocol: AnyObject, Sendable {

    /**
     * The rules.
     */
    func policy() throws  -> VerificationPolicy

    /**
     * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
     * bytes alone.
     */
    func verify(pdf: Data, now: Instant) throws  -> VerificationReport

}
/**
 * Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
 */
open class Verifier: VerifierProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_dengji_mobile_fn_clone_verifier(self.handle, $0) }
    }
    /**
     * With the certificates on which trust in signers and timestamps rests, those on which trust in makers of
     * electronic seals rests (their own, or of CAs that certify makers alone; without any, no electronic seal is valid),
     * others that documents may leave out (each DER or PEM, several in one as well), OCSP responses and CRLs (DER), and
     * a policy in place of the usual one.
     */
public convenience init(trusted: [Data], makers: [Data] = [], known: [Data] = [], ocspResponses: [Data] = [], crls: [Data] = [], policy: VerificationPolicy? = nil)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_constructor_verifier_new(
        FfiConverterSequenceData.lower(trusted),
        FfiConverterSequenceData.lower(makers),
        FfiConverterSequenceData.lower(known),
        FfiConverterSequenceData.lower(ocspResponses),
        FfiConverterSequenceData.lower(crls),
        FfiConverterOptionTypeVerificationPolicy.lower(policy),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_dengji_mobile_fn_free_verifier(handle, $0) }
    }

    /**
     * The rules.
     */
open func policy()throws  -> VerificationPolicy  {
    return try  FfiConverterTypeVerificationPolicy_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_verifier_policy(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
     * bytes alone.
     */
open func verify(pdf: Data, now: Instant)throws  -> VerificationReport  {
    return try  FfiConverterTypeVerificationReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_method_verifier_verify(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(pdf),
        FfiConverterTypeInstant_lower(now),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVerifier: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Verifier

    public static func lift(_ handle: UInt64) throws -> Verifier {
        return Verifier(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Verifier) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verifier {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Verifier, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerifier_lift(_ handle: UInt64) throws -> Verifier {
    return try FfiConverterTypeVerifier.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerifier_lower(_ value: Verifier) -> UInt64 {
    return FfiConverterTypeVerifier.lower(value)
}

/**
 * A case that was just opened.
 */
public struct Opened {
    /**
     * The case.
     */
    public var `case`: Case
    /**
     * What opening it came to.
     */
    public var outcome: Outcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The case.
         */`case`: Case,
        /**
         * What opening it came to.
         */outcome: Outcome) {
        self.`case` = `case`
        self.outcome = outcome
    }

}

#if compiler(>=6)
extension Opened: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOpened: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Opened {
        return
            try Opened(
                case: FfiConverterTypeCase.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: Opened, into buf: inout [UInt8]) {
        FfiConverterTypeCase.write(value.`case`, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpened_lift(_ buf: RustBuffer) throws -> Opened {
    return try FfiConverterTypeOpened.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpened_lower(_ value: Opened) -> RustBuffer {
    return FfiConverterTypeOpened.lower(value)
}

/**
 * An account that was just opened.
 */
public struct OpenedEnterpriseAccount {
    /**
     * The account.
     */
    public var account: EnterpriseAccount
    /**
     * What opening it came to.
     */
    public var outcome: AccountOutcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The account.
         */account: EnterpriseAccount,
        /**
         * What opening it came to.
         */outcome: AccountOutcome) {
        self.account = account
        self.outcome = outcome
    }

}

#if compiler(>=6)
extension OpenedEnterpriseAccount: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOpenedEnterpriseAccount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OpenedEnterpriseAccount {
        return
            try OpenedEnterpriseAccount(
                account: FfiConverterTypeEnterpriseAccount.read(from: &buf),
                outcome: FfiConverterTypeAccountOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: OpenedEnterpriseAccount, into buf: inout [UInt8]) {
        FfiConverterTypeEnterpriseAccount.write(value.account, into: &buf)
        FfiConverterTypeAccountOutcome.write(value.outcome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedEnterpriseAccount_lift(_ buf: RustBuffer) throws -> OpenedEnterpriseAccount {
    return try FfiConverterTypeOpenedEnterpriseAccount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedEnterpriseAccount_lower(_ value: OpenedEnterpriseAccount) -> RustBuffer {
    return FfiConverterTypeOpenedEnterpriseAccount.lower(value)
}

/**
 * An account that was just opened.
 */
public struct OpenedLicenceWallet {
    /**
     * The account.
     */
    public var account: LicenceWallet
    /**
     * What opening it came to.
     */
    public var outcome: LicenceOutcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The account.
         */account: LicenceWallet,
        /**
         * What opening it came to.
         */outcome: LicenceOutcome) {
        self.account = account
        self.outcome = outcome
    }

}

#if compiler(>=6)
extension OpenedLicenceWallet: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOpenedLicenceWallet: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OpenedLicenceWallet {
        return
            try OpenedLicenceWallet(
                account: FfiConverterTypeLicenceWallet.read(from: &buf),
                outcome: FfiConverterTypeLicenceOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: OpenedLicenceWallet, into buf: inout [UInt8]) {
        FfiConverterTypeLicenceWallet.write(value.account, into: &buf)
        FfiConverterTypeLicenceOutcome.write(value.outcome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedLicenceWallet_lift(_ buf: RustBuffer) throws -> OpenedLicenceWallet {
    return try FfiConverterTypeOpenedLicenceWallet.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedLicenceWallet_lower(_ value: OpenedLicenceWallet) -> RustBuffer {
    return FfiConverterTypeOpenedLicenceWallet.lower(value)
}

/**
 * An account that was just opened.
 */
public struct OpenedSealAccount {
    /**
     * The account.
     */
    public var account: SealAccount
    /**
     * What opening it came to.
     */
    public var outcome: SealOutcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The account.
         */account: SealAccount,
        /**
         * What opening it came to.
         */outcome: SealOutcome) {
        self.account = account
        self.outcome = outcome
    }

}

#if compiler(>=6)
extension OpenedSealAccount: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOpenedSealAccount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OpenedSealAccount {
        return
            try OpenedSealAccount(
                account: FfiConverterTypeSealAccount.read(from: &buf),
                outcome: FfiConverterTypeSealOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: OpenedSealAccount, into buf: inout [UInt8]) {
        FfiConverterTypeSealAccount.write(value.account, into: &buf)
        FfiConverterTypeSealOutcome.write(value.outcome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedSealAccount_lift(_ buf: RustBuffer) throws -> OpenedSealAccount {
    return try FfiConverterTypeOpenedSealAccount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedSealAccount_lower(_ value: OpenedSealAccount) -> RustBuffer {
    return FfiConverterTypeOpenedSealAccount.lower(value)
}

/**
 * An account that was just opened.
 */
public struct OpenedSealingSession {
    /**
     * The account.
     */
    public var account: SealingSession
    /**
     * What opening it came to.
     */
    public var outcome: SealingOutcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The account.
         */account: SealingSession,
        /**
         * What opening it came to.
         */outcome: SealingOutcome) {
        self.account = account
        self.outcome = outcome
    }

}

#if compiler(>=6)
extension OpenedSealingSession: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOpenedSealingSession: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OpenedSealingSession {
        return
            try OpenedSealingSession(
                account: FfiConverterTypeSealingSession.read(from: &buf),
                outcome: FfiConverterTypeSealingOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: OpenedSealingSession, into buf: inout [UInt8]) {
        FfiConverterTypeSealingSession.write(value.account, into: &buf)
        FfiConverterTypeSealingOutcome.write(value.outcome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedSealingSession_lift(_ buf: RustBuffer) throws -> OpenedSealingSession {
    return try FfiConverterTypeOpenedSealingSession.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOpenedSealingSession_lower(_ value: OpenedSealingSession) -> RustBuffer {
    return FfiConverterTypeOpenedSealingSession.lower(value)
}

/**
 * A file that waits for its signature.
 */
public struct PreparedDocument: Equatable, Hashable {
    /**
     * The file, with room for the signature.
     */
    public var pdf: Data
    /**
     * What must be signed, and where it goes.
     */
    public var prepared: Prepared

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The file, with room for the signature.
         */pdf: Data,
        /**
         * What must be signed, and where it goes.
         */prepared: Prepared) {
        self.pdf = pdf
        self.prepared = prepared
    }

}

#if compiler(>=6)
extension PreparedDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePreparedDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreparedDocument {
        return
            try PreparedDocument(
                pdf: FfiConverterData.read(from: &buf),
                prepared: FfiConverterTypePrepared.read(from: &buf)
        )
    }

    public static func write(_ value: PreparedDocument, into buf: inout [UInt8]) {
        FfiConverterData.write(value.pdf, into: &buf)
        FfiConverterTypePrepared.write(value.prepared, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreparedDocument_lift(_ buf: RustBuffer) throws -> PreparedDocument {
    return try FfiConverterTypePreparedDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreparedDocument_lower(_ value: PreparedDocument) -> RustBuffer {
    return FfiConverterTypePreparedDocument.lower(value)
}

/**
 * A file that waits for its timestamp.
 */
public struct PreparedTimestampDocument: Equatable, Hashable {
    /**
     * The file, with room for the token.
     */
    public var pdf: Data
    /**
     * What must be stamped, and where the token goes.
     */
    public var prepared: PreparedTimestamp

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The file, with room for the token.
         */pdf: Data,
        /**
         * What must be stamped, and where the token goes.
         */prepared: PreparedTimestamp) {
        self.pdf = pdf
        self.prepared = prepared
    }

}

#if compiler(>=6)
extension PreparedTimestampDocument: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePreparedTimestampDocument: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreparedTimestampDocument {
        return
            try PreparedTimestampDocument(
                pdf: FfiConverterData.read(from: &buf),
                prepared: FfiConverterTypePreparedTimestamp.read(from: &buf)
        )
    }

    public static func write(_ value: PreparedTimestampDocument, into buf: inout [UInt8]) {
        FfiConverterData.write(value.pdf, into: &buf)
        FfiConverterTypePreparedTimestamp.write(value.prepared, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreparedTimestampDocument_lift(_ buf: RustBuffer) throws -> PreparedTimestampDocument {
    return try FfiConverterTypePreparedTimestampDocument.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreparedTimestampDocument_lower(_ value: PreparedTimestampDocument) -> RustBuffer {
    return FfiConverterTypePreparedTimestampDocument.lower(value)
}

/**
 * The units that are chosen now.
 */
public struct Selection: Equatable, Hashable {
    /**
     * The units.
     */
    public var units: [PropertyUnit]
    /**
     * What was not done, and why.
     */
    public var findings: [Finding]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The units.
         */units: [PropertyUnit],
        /**
         * What was not done, and why.
         */findings: [Finding]) {
        self.units = units
        self.findings = findings
    }

}

#if compiler(>=6)
extension Selection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSelection: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Selection {
        return
            try Selection(
                units: FfiConverterSequenceTypePropertyUnit.read(from: &buf),
                findings: FfiConverterSequenceTypeFinding.read(from: &buf)
        )
    }

    public static func write(_ value: Selection, into buf: inout [UInt8]) {
        FfiConverterSequenceTypePropertyUnit.write(value.units, into: &buf)
        FfiConverterSequenceTypeFinding.write(value.findings, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelection_lift(_ buf: RustBuffer) throws -> Selection {
    return try FfiConverterTypeSelection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSelection_lower(_ value: Selection) -> RustBuffer {
    return FfiConverterTypeSelection.lower(value)
}

/**
 * A sub-case's materials after the shared ones were given to it.
 */
public struct SharedMaterials: Equatable, Hashable {
    /**
     * Its materials now.
     */
    public var own: [Material]
    /**
     * The items of which it keeps its own copy.
     */
    public var skipped: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its materials now.
         */own: [Material],
        /**
         * The items of which it keeps its own copy.
         */skipped: [String]) {
        self.own = own
        self.skipped = skipped
    }

}

#if compiler(>=6)
extension SharedMaterials: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSharedMaterials: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SharedMaterials {
        return
            try SharedMaterials(
                own: FfiConverterSequenceTypeMaterial.read(from: &buf),
                skipped: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: SharedMaterials, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeMaterial.write(value.own, into: &buf)
        FfiConverterSequenceString.write(value.skipped, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSharedMaterials_lift(_ buf: RustBuffer) throws -> SharedMaterials {
    return try FfiConverterTypeSharedMaterials.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSharedMaterials_lower(_ value: SharedMaterials) -> RustBuffer {
    return FfiConverterTypeSharedMaterials.lower(value)
}

/**
 * A typeset paper.
 */
public struct TypesetPaper: Equatable, Hashable {
    /**
     * The PDF.
     */
    public var pdf: Data
    /**
     * Where things stand on it.
     */
    public var layout: PaperLayout

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The PDF.
         */pdf: Data,
        /**
         * Where things stand on it.
         */layout: PaperLayout) {
        self.pdf = pdf
        self.layout = layout
    }

}

#if compiler(>=6)
extension TypesetPaper: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTypesetPaper: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TypesetPaper {
        return
            try TypesetPaper(
                pdf: FfiConverterData.read(from: &buf),
                layout: FfiConverterTypePaperLayout.read(from: &buf)
        )
    }

    public static func write(_ value: TypesetPaper, into buf: inout [UInt8]) {
        FfiConverterData.write(value.pdf, into: &buf)
        FfiConverterTypePaperLayout.write(value.layout, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTypesetPaper_lift(_ buf: RustBuffer) throws -> TypesetPaper {
    return try FfiConverterTypeTypesetPaper.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTypesetPaper_lower(_ value: TypesetPaper) -> RustBuffer {
    return FfiConverterTypeTypesetPaper.lower(value)
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
fileprivate struct FfiConverterOptionData: FfiConverterRustBuffer {
    typealias SwiftType = Data?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterData.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterData.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRegions: FfiConverterRustBuffer {
    typealias SwiftType = Regions?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRegions.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRegions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSealTrust: FfiConverterRustBuffer {
    typealias SwiftType = SealTrust?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSealTrust.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSealTrust.read(from: &buf)
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
fileprivate struct FfiConverterOptionTypeDeadline: FfiConverterRustBuffer {
    typealias SwiftType = Deadline?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDeadline.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDeadline.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDictionary: FfiConverterRustBuffer {
    typealias SwiftType = Dictionary?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDictionary.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDictionary.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDocumentGap: FfiConverterRustBuffer {
    typealias SwiftType = DocumentGap?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDocumentGap.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDocumentGap.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEntitlement: FfiConverterRustBuffer {
    typealias SwiftType = Entitlement?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEntitlement.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEntitlement.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLapse: FfiConverterRustBuffer {
    typealias SwiftType = Lapse?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLapse.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLapse.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePage: FfiConverterRustBuffer {
    typealias SwiftType = Page?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePage.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReport: FfiConverterRustBuffer {
    typealias SwiftType = Report?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReport.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReport.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRequirementRow: FfiConverterRustBuffer {
    typealias SwiftType = RequirementRow?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRequirementRow.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRequirementRow.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSealDesign: FfiConverterRustBuffer {
    typealias SwiftType = SealDesign?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSealDesign.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSealDesign.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeStoredDocument: FfiConverterRustBuffer {
    typealias SwiftType = StoredDocument?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeStoredDocument.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeStoredDocument.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeVerificationPolicy: FfiConverterRustBuffer {
    typealias SwiftType = VerificationPolicy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeVerificationPolicy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeVerificationPolicy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWalletPasswordView: FfiConverterRustBuffer {
    typealias SwiftType = WalletPasswordView?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWalletPasswordView.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWalletPasswordView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWindowForm: FfiConverterRustBuffer {
    typealias SwiftType = WindowForm?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWindowForm.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWindowForm.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeGrantOrigin: FfiConverterRustBuffer {
    typealias SwiftType = GrantOrigin?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeGrantOrigin.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeGrantOrigin.read(from: &buf)
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
fileprivate struct FfiConverterOptionTypeSignatureScheme: FfiConverterRustBuffer {
    typealias SwiftType = SignatureScheme?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSignatureScheme.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSignatureScheme.read(from: &buf)
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
fileprivate struct FfiConverterOptionSequenceData: FfiConverterRustBuffer {
    typealias SwiftType = [Data]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceData.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceData.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeClaim: FfiConverterRustBuffer {
    typealias SwiftType = [Claim]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeClaim.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeClaim.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
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
fileprivate struct FfiConverterSequenceData: FfiConverterRustBuffer {
    typealias SwiftType = [Data]

    public static func write(_ value: [Data], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterData.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Data] {
        let len: Int32 = try readInt(&buf)
        var seq = [Data]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterData.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCertificate: FfiConverterRustBuffer {
    typealias SwiftType = [Certificate]

    public static func write(_ value: [Certificate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCertificate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Certificate] {
        let len: Int32 = try readInt(&buf)
        var seq = [Certificate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCertificate.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePicture: FfiConverterRustBuffer {
    typealias SwiftType = [Picture]

    public static func write(_ value: [Picture], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePicture.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Picture] {
        let len: Int32 = try readInt(&buf)
        var seq = [Picture]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePicture.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealProfileHandle: FfiConverterRustBuffer {
    typealias SwiftType = [SealProfileHandle]

    public static func write(_ value: [SealProfileHandle], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealProfileHandle.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealProfileHandle] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealProfileHandle]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealProfileHandle.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAccountEntry: FfiConverterRustBuffer {
    typealias SwiftType = [AccountEntry]

    public static func write(_ value: [AccountEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAccountEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AccountEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [AccountEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAccountEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAccountLogin: FfiConverterRustBuffer {
    typealias SwiftType = [AccountLogin]

    public static func write(_ value: [AccountLogin], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAccountLogin.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AccountLogin] {
        let len: Int32 = try readInt(&buf)
        var seq = [AccountLogin]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAccountLogin.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeActionOffer: FfiConverterRustBuffer {
    typealias SwiftType = [ActionOffer]

    public static func write(_ value: [ActionOffer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeActionOffer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ActionOffer] {
        let len: Int32 = try readInt(&buf)
        var seq = [ActionOffer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeActionOffer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdjustment: FfiConverterRustBuffer {
    typealias SwiftType = [Adjustment]

    public static func write(_ value: [Adjustment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdjustment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Adjustment] {
        let len: Int32 = try readInt(&buf)
        var seq = [Adjustment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdjustment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBuildingGrid: FfiConverterRustBuffer {
    typealias SwiftType = [BuildingGrid]

    public static func write(_ value: [BuildingGrid], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBuildingGrid.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BuildingGrid] {
        let len: Int32 = try readInt(&buf)
        var seq = [BuildingGrid]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBuildingGrid.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChecklistRow: FfiConverterRustBuffer {
    typealias SwiftType = [ChecklistRow]

    public static func write(_ value: [ChecklistRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChecklistRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChecklistRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChecklistRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChecklistRow.read(from: &buf))
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
fileprivate struct FfiConverterSequenceTypeDictionary: FfiConverterRustBuffer {
    typealias SwiftType = [Dictionary]

    public static func write(_ value: [Dictionary], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDictionary.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Dictionary] {
        let len: Int32 = try readInt(&buf)
        var seq = [Dictionary]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDictionary.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDifference: FfiConverterRustBuffer {
    typealias SwiftType = [Difference]

    public static func write(_ value: [Difference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDifference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Difference] {
        let len: Int32 = try readInt(&buf)
        var seq = [Difference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDifference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDuty: FfiConverterRustBuffer {
    typealias SwiftType = [Duty]

    public static func write(_ value: [Duty], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDuty.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Duty] {
        let len: Int32 = try readInt(&buf)
        var seq = [Duty]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDuty.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeELicence: FfiConverterRustBuffer {
    typealias SwiftType = [ELicence]

    public static func write(_ value: [ELicence], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeELicence.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ELicence] {
        let len: Int32 = try readInt(&buf)
        var seq = [ELicence]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeELicence.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEntitlement: FfiConverterRustBuffer {
    typealias SwiftType = [Entitlement]

    public static func write(_ value: [Entitlement], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEntitlement.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Entitlement] {
        let len: Int32 = try readInt(&buf)
        var seq = [Entitlement]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEntitlement.read(from: &buf))
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
fileprivate struct FfiConverterSequenceTypeGrantView: FfiConverterRustBuffer {
    typealias SwiftType = [GrantView]

    public static func write(_ value: [GrantView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGrantView.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GrantView] {
        let len: Int32 = try readInt(&buf)
        var seq = [GrantView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGrantView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHandlerBinding: FfiConverterRustBuffer {
    typealias SwiftType = [HandlerBinding]

    public static func write(_ value: [HandlerBinding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHandlerBinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HandlerBinding] {
        let len: Int32 = try readInt(&buf)
        var seq = [HandlerBinding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHandlerBinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLicenceCopy: FfiConverterRustBuffer {
    typealias SwiftType = [LicenceCopy]

    public static func write(_ value: [LicenceCopy], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicenceCopy.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicenceCopy] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicenceCopy]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicenceCopy.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLicenceEntry: FfiConverterRustBuffer {
    typealias SwiftType = [LicenceEntry]

    public static func write(_ value: [LicenceEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicenceEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicenceEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicenceEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicenceEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLicenceHolder: FfiConverterRustBuffer {
    typealias SwiftType = [LicenceHolder]

    public static func write(_ value: [LicenceHolder], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLicenceHolder.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LicenceHolder] {
        let len: Int32 = try readInt(&buf)
        var seq = [LicenceHolder]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLicenceHolder.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLogEntry: FfiConverterRustBuffer {
    typealias SwiftType = [LogEntry]

    public static func write(_ value: [LogEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLogEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LogEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [LogEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLogEntry.read(from: &buf))
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
fileprivate struct FfiConverterSequenceTypeOffer: FfiConverterRustBuffer {
    typealias SwiftType = [Offer]

    public static func write(_ value: [Offer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOffer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Offer] {
        let len: Int32 = try readInt(&buf)
        var seq = [Offer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOffer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePagePlacement: FfiConverterRustBuffer {
    typealias SwiftType = [PagePlacement]

    public static func write(_ value: [PagePlacement], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePagePlacement.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PagePlacement] {
        let len: Int32 = try readInt(&buf)
        var seq = [PagePlacement]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePagePlacement.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePersonTodo: FfiConverterRustBuffer {
    typealias SwiftType = [PersonTodo]

    public static func write(_ value: [PersonTodo], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonTodo.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonTodo] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonTodo]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonTodo.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlacement: FfiConverterRustBuffer {
    typealias SwiftType = [Placement]

    public static func write(_ value: [Placement], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlacement.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Placement] {
        let len: Int32 = try readInt(&buf)
        var seq = [Placement]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlacement.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlatformKey: FfiConverterRustBuffer {
    typealias SwiftType = [PlatformKey]

    public static func write(_ value: [PlatformKey], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlatformKey.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PlatformKey] {
        let len: Int32 = try readInt(&buf)
        var seq = [PlatformKey]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlatformKey.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProfileDifference: FfiConverterRustBuffer {
    typealias SwiftType = [ProfileDifference]

    public static func write(_ value: [ProfileDifference], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProfileDifference.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ProfileDifference] {
        let len: Int32 = try readInt(&buf)
        var seq = [ProfileDifference]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProfileDifference.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProfileRef: FfiConverterRustBuffer {
    typealias SwiftType = [ProfileRef]

    public static func write(_ value: [ProfileRef], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProfileRef.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ProfileRef] {
        let len: Int32 = try readInt(&buf)
        var seq = [ProfileRef]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProfileRef.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProject: FfiConverterRustBuffer {
    typealias SwiftType = [Project]

    public static func write(_ value: [Project], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProject.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Project] {
        let len: Int32 = try readInt(&buf)
        var seq = [Project]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProject.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePropertyUnit: FfiConverterRustBuffer {
    typealias SwiftType = [PropertyUnit]

    public static func write(_ value: [PropertyUnit], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePropertyUnit.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PropertyUnit] {
        let len: Int32 = try readInt(&buf)
        var seq = [PropertyUnit]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePropertyUnit.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegion: FfiConverterRustBuffer {
    typealias SwiftType = [Region]

    public static func write(_ value: [Region], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegion.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Region] {
        let len: Int32 = try readInt(&buf)
        var seq = [Region]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegion.read(from: &buf))
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
fileprivate struct FfiConverterSequenceTypeRequirementRow: FfiConverterRustBuffer {
    typealias SwiftType = [RequirementRow]

    public static func write(_ value: [RequirementRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRequirementRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RequirementRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [RequirementRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRequirementRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealChange: FfiConverterRustBuffer {
    typealias SwiftType = [SealChange]

    public static func write(_ value: [SealChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealDeadline: FfiConverterRustBuffer {
    typealias SwiftType = [SealDeadline]

    public static func write(_ value: [SealDeadline], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealDeadline.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealDeadline] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealDeadline]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealDeadline.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealLogEntry: FfiConverterRustBuffer {
    typealias SwiftType = [SealLogEntry]

    public static func write(_ value: [SealLogEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealLogEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealLogEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealLogEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealLogEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealOffer: FfiConverterRustBuffer {
    typealias SwiftType = [SealOffer]

    public static func write(_ value: [SealOffer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealOffer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealOffer] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealOffer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealOffer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealPreset: FfiConverterRustBuffer {
    typealias SwiftType = [SealPreset]

    public static func write(_ value: [SealPreset], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealPreset.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealPreset] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealPreset]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealPreset.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealTodo: FfiConverterRustBuffer {
    typealias SwiftType = [SealTodo]

    public static func write(_ value: [SealTodo], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealTodo.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealTodo] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealTodo]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealTodo.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealView: FfiConverterRustBuffer {
    typealias SwiftType = [SealView]

    public static func write(_ value: [SealView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealView.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealView] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSealingLogEntry: FfiConverterRustBuffer {
    typealias SwiftType = [SealingLogEntry]

    public static func write(_ value: [SealingLogEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSealingLogEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SealingLogEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [SealingLogEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSealingLogEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeVerificationView: FfiConverterRustBuffer {
    typealias SwiftType = [VerificationView]

    public static func write(_ value: [VerificationView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeVerificationView.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [VerificationView] {
        let len: Int32 = try readInt(&buf)
        var seq = [VerificationView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeVerificationView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCalendarDate: FfiConverterRustBuffer {
    typealias SwiftType = [CalendarDate]

    public static func write(_ value: [CalendarDate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCalendarDate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CalendarDate] {
        let len: Int32 = try readInt(&buf)
        var seq = [CalendarDate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCalendarDate.read(from: &buf))
        }
        return seq
    }
}
/**
 * The profiles of this kind that the library brings along, older versions before newer ones.
 */
public func builtinIdentityProfiles()throws  -> [ProfileRef]  {
    return try  FfiConverterSequenceTypeProfileRef.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_builtin_identity_profiles(uniffiCallStatus
    )
})
}
/**
 * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
 */
public func eraseAccountLogEntry(entry: AccountEntry)throws  -> AccountEntry  {
    return try  FfiConverterTypeAccountEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_erase_account_log_entry(
        FfiConverterTypeAccountEntry_lower(entry),uniffiCallStatus
    )
})
}
/**
 * Opens an account with the one action that can be first. Throws `Refused`.
 */
public func openEnterpriseAccount(command: AccountCommand, context: AccountContext)throws  -> OpenedEnterpriseAccount  {
    return try  FfiConverterTypeOpenedEnterpriseAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_open_enterprise_account(
        FfiConverterTypeAccountCommand_lower(command),
        FfiConverterTypeAccountContext_lower(context),uniffiCallStatus
    )
})
}
/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
 * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
 * its end looks sound.
 */
public func verifyAccountLog(log: [AccountEntry], head: String? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verify_account_log(
        FfiConverterSequenceTypeAccountEntry.lower(log),
        FfiConverterOptionString.lower(head),uniffiCallStatus
    )
})
}
/**
 * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
 */
public func eraseLogEntry(entry: LogEntry)throws  -> LogEntry  {
    return try  FfiConverterTypeLogEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_erase_log_entry(
        FfiConverterTypeLogEntry_lower(entry),uniffiCallStatus
    )
})
}
/**
 * When an advance notice lapses, unless registration is applied for before (民法典 221). Saturdays and Sundays are days of rest: `holidays` lists them too, but for those worked in exchange (民法典 203).
 */
public func lapse(profile: ProfileHandle, possibleSince: CalendarDate, today: CalendarDate, holidays: [CalendarDate])throws  -> Lapse?  {
    return try  FfiConverterOptionTypeLapse.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_lapse(
        FfiConverterTypeProfileHandle_lower(profile),
        FfiConverterTypeCalendarDate_lower(possibleSince),
        FfiConverterTypeCalendarDate_lower(today),
        FfiConverterSequenceTypeCalendarDate.lower(holidays),uniffiCallStatus
    )
})
}
/**
 * Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Throws `Refused`.
 */
public func openCase(command: Command, context: CaseContext)throws  -> Opened  {
    return try  FfiConverterTypeOpened_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_open_case(
        FfiConverterTypeCommand_lower(command),
        FfiConverterTypeCaseContext_lower(context),uniffiCallStatus
    )
})
}
/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the digest
 * of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at its end looks
 * sound.
 */
public func verifyLog(log: [LogEntry], head: String? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verify_log(
        FfiConverterSequenceTypeLogEntry.lower(log),
        FfiConverterOptionString.lower(head),uniffiCallStatus
    )
})
}
/**
 * Decides every command of a log again under another profile, and lists what comes out differently.
 */
public func whatIf(log: [LogEntry], profile: ProfileHandle, regions: Regions? = nil)throws  -> [Difference]  {
    return try  FfiConverterSequenceTypeDifference.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_what_if(
        FfiConverterSequenceTypeLogEntry.lower(log),
        FfiConverterTypeProfileHandle_lower(profile),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
})
}
/**
 * The digest of data.
 */
public func digest(algorithm: DigestAlgorithm, data: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_digest(
        FfiConverterTypeDigestAlgorithm_lower(algorithm),
        FfiConverterData.lower(data),uniffiCallStatus
    )
})
}
/**
 * A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
 * `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
 */
public func ocspRequest(certificate: Certificate, issuer: Certificate, nonce: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ocsp_request(
        FfiConverterTypeCertificate_lower(certificate),
        FfiConverterTypeCertificate_lower(issuer),
        FfiConverterOptionData.lower(nonce),uniffiCallStatus
    )
})
}
/**
 * Reads all certificates of a file: PEM blocks, or DER one after the other.
 */
public func parseCertificates(data: Data)throws  -> [Certificate]  {
    return try  FfiConverterSequenceTypeCertificate.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_parse_certificates(
        FfiConverterData.lower(data),uniffiCallStatus
    )
})
}
/**
 * A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8 to
 * 32 bytes of entropy, ties the answer to it.
 */
public func timestampRequest(algorithm: DigestAlgorithm, digest: Data, nonce: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_timestamp_request(
        FfiConverterTypeDigestAlgorithm_lower(algorithm),
        FfiConverterData.lower(digest),
        FfiConverterOptionData.lower(nonce),uniffiCallStatus
    )
})
}
/**
 * The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce.
 */
public func timestampToken(response: Data, nonce: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_timestamp_token(
        FfiConverterData.lower(response),
        FfiConverterOptionData.lower(nonce),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountCommandFromJson(text: String)throws  -> AccountCommand  {
    return try  FfiConverterTypeAccountCommand_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_command_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountCommandToJson(document: AccountCommand)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_command_to_json(
        FfiConverterTypeAccountCommand_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountDecisionFromJson(text: String)throws  -> AccountDecision  {
    return try  FfiConverterTypeAccountDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_decision_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountDecisionToJson(document: AccountDecision)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_decision_to_json(
        FfiConverterTypeAccountDecision_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountEntryFromJson(text: String)throws  -> AccountEntry  {
    return try  FfiConverterTypeAccountEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_entry_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountEntryToJson(document: AccountEntry)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_entry_to_json(
        FfiConverterTypeAccountEntry_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountLevelFromJson(text: String)throws  -> AccountLevel  {
    return try  FfiConverterTypeAccountLevel_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_level_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountLevelToJson(document: AccountLevel)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_level_to_json(
        FfiConverterTypeAccountLevel_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountLoginFromJson(text: String)throws  -> AccountLogin  {
    return try  FfiConverterTypeAccountLogin_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_login_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountLoginToJson(document: AccountLogin)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_login_to_json(
        FfiConverterTypeAccountLogin_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountOutcomeFromJson(text: String)throws  -> AccountOutcome  {
    return try  FfiConverterTypeAccountOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_outcome_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountOutcomeToJson(document: AccountOutcome)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_outcome_to_json(
        FfiConverterTypeAccountOutcome_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountRegistrationFromJson(text: String)throws  -> AccountRegistration  {
    return try  FfiConverterTypeAccountRegistration_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_registration_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountRegistrationToJson(document: AccountRegistration)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_registration_to_json(
        FfiConverterTypeAccountRegistration_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func accountStateFromJson(text: String)throws  -> AccountState  {
    return try  FfiConverterTypeAccountState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_state_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func accountStateToJson(document: AccountState)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_account_state_to_json(
        FfiConverterTypeAccountState_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func actingForFromJson(text: String)throws  -> ActingFor  {
    return try  FfiConverterTypeActingFor_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_acting_for_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func actingForToJson(document: ActingFor)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_acting_for_to_json(
        FfiConverterTypeActingFor_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func actionOfferFromJson(text: String)throws  -> ActionOffer  {
    return try  FfiConverterTypeActionOffer_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_action_offer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func actionOfferToJson(document: ActionOffer)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_action_offer_to_json(
        FfiConverterTypeActionOffer_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func actorFromJson(text: String)throws  -> Actor  {
    return try  FfiConverterTypeActor_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_actor_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func actorToJson(document: Actor)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_actor_to_json(
        FfiConverterTypeActor_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func adjustmentFromJson(text: String)throws  -> Adjustment  {
    return try  FfiConverterTypeAdjustment_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_adjustment_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func adjustmentToJson(document: Adjustment)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_adjustment_to_json(
        FfiConverterTypeAdjustment_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func applicationFromJson(text: String)throws  -> Application  {
    return try  FfiConverterTypeApplication_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_application_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func applicationToJson(document: Application)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_application_to_json(
        FfiConverterTypeApplication_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func backgroundFromJson(text: String)throws  -> Background  {
    return try  FfiConverterTypeBackground_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_background_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func backgroundToJson(document: Background)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_background_to_json(
        FfiConverterTypeBackground_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func buildingGridFromJson(text: String)throws  -> BuildingGrid  {
    return try  FfiConverterTypeBuildingGrid_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_building_grid_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func buildingGridToJson(document: BuildingGrid)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_building_grid_to_json(
        FfiConverterTypeBuildingGrid_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func caseStateFromJson(text: String)throws  -> CaseState  {
    return try  FfiConverterTypeCaseState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_case_state_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func caseStateToJson(document: CaseState)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_case_state_to_json(
        FfiConverterTypeCaseState_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func certificateSummaryFromJson(text: String)throws  -> CertificateSummary  {
    return try  FfiConverterTypeCertificateSummary_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_certificate_summary_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func certificateSummaryToJson(document: CertificateSummary)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_certificate_summary_to_json(
        FfiConverterTypeCertificateSummary_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func channelFromJson(text: String)throws  -> Channel  {
    return try  FfiConverterTypeChannel_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_channel_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func channelToJson(document: Channel)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_channel_to_json(
        FfiConverterTypeChannel_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func checklistRowFromJson(text: String)throws  -> ChecklistRow  {
    return try  FfiConverterTypeChecklistRow_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_checklist_row_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func checklistRowToJson(document: ChecklistRow)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_checklist_row_to_json(
        FfiConverterTypeChecklistRow_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func claimFromJson(text: String)throws  -> Claim  {
    return try  FfiConverterTypeClaim_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_claim_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func claimToJson(document: Claim)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_claim_to_json(
        FfiConverterTypeClaim_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func commandFromJson(text: String)throws  -> Command  {
    return try  FfiConverterTypeCommand_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_command_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func commandToJson(document: Command)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_command_to_json(
        FfiConverterTypeCommand_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func deadlineFromJson(text: String)throws  -> Deadline  {
    return try  FfiConverterTypeDeadline_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_deadline_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func deadlineToJson(document: Deadline)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_deadline_to_json(
        FfiConverterTypeDeadline_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func decisionFromJson(text: String)throws  -> Decision  {
    return try  FfiConverterTypeDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_decision_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func decisionToJson(document: Decision)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_decision_to_json(
        FfiConverterTypeDecision_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func dictionaryFromJson(text: String)throws  -> Dictionary  {
    return try  FfiConverterTypeDictionary_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_dictionary_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func dictionaryToJson(document: Dictionary)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_dictionary_to_json(
        FfiConverterTypeDictionary_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func differenceFromJson(text: String)throws  -> Difference  {
    return try  FfiConverterTypeDifference_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_difference_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func differenceToJson(document: Difference)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_difference_to_json(
        FfiConverterTypeDifference_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func digestAlgorithmFromJson(text: String)throws  -> DigestAlgorithm  {
    return try  FfiConverterTypeDigestAlgorithm_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_digest_algorithm_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func digestAlgorithmToJson(document: DigestAlgorithm)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_digest_algorithm_to_json(
        FfiConverterTypeDigestAlgorithm_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func documentGapFromJson(text: String)throws  -> DocumentGap  {
    return try  FfiConverterTypeDocumentGap_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_document_gap_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func documentGapToJson(document: DocumentGap)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_document_gap_to_json(
        FfiConverterTypeDocumentGap_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func dutyFromJson(text: String)throws  -> Duty  {
    return try  FfiConverterTypeDuty_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_duty_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func dutyToJson(document: Duty)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_duty_to_json(
        FfiConverterTypeDuty_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func eLicenceFromJson(text: String)throws  -> ELicence  {
    return try  FfiConverterTypeELicence_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_e_licence_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func eLicenceToJson(document: ELicence)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_e_licence_to_json(
        FfiConverterTypeELicence_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func enterpriseFromJson(text: String)throws  -> Enterprise  {
    return try  FfiConverterTypeEnterprise_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_enterprise_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func enterpriseToJson(document: Enterprise)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_enterprise_to_json(
        FfiConverterTypeEnterprise_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func entitlementFromJson(text: String)throws  -> Entitlement  {
    return try  FfiConverterTypeEntitlement_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_entitlement_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func entitlementToJson(document: Entitlement)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_entitlement_to_json(
        FfiConverterTypeEntitlement_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func errorCorrectionFromJson(text: String)throws  -> ErrorCorrection  {
    return try  FfiConverterTypeErrorCorrection_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_error_correction_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func errorCorrectionToJson(document: ErrorCorrection)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_error_correction_to_json(
        FfiConverterTypeErrorCorrection_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func evidenceFromJson(text: String)throws  -> Evidence  {
    return try  FfiConverterTypeEvidence_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_evidence_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func evidenceToJson(document: Evidence)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_evidence_to_json(
        FfiConverterTypeEvidence_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func failureFromJson(text: String)throws  -> Failure  {
    return try  FfiConverterTypeFailure_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_failure_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func failureToJson(document: Failure)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_failure_to_json(
        FfiConverterTypeFailure_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func fileFormatFromJson(text: String)throws  -> FileFormat  {
    return try  FfiConverterTypeFileFormat_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_file_format_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func fileFormatToJson(document: FileFormat)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_file_format_to_json(
        FfiConverterTypeFileFormat_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func grantOriginFromJson(text: String)throws  -> GrantOrigin  {
    return try  FfiConverterTypeGrantOrigin_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_grant_origin_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func grantOriginToJson(document: GrantOrigin)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_grant_origin_to_json(
        FfiConverterTypeGrantOrigin_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func grantViewFromJson(text: String)throws  -> GrantView  {
    return try  FfiConverterTypeGrantView_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_grant_view_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func grantViewToJson(document: GrantView)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_grant_view_to_json(
        FfiConverterTypeGrantView_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func handlerBindingFromJson(text: String)throws  -> HandlerBinding  {
    return try  FfiConverterTypeHandlerBinding_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_handler_binding_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func handlerBindingToJson(document: HandlerBinding)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_handler_binding_to_json(
        FfiConverterTypeHandlerBinding_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func identifierColumnsFromJson(text: String)throws  -> IdentifierColumns  {
    return try  FfiConverterTypeIdentifierColumns_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identifier_columns_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func identifierColumnsToJson(document: IdentifierColumns)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identifier_columns_to_json(
        FfiConverterTypeIdentifierColumns_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func identifierKindFromJson(text: String)throws  -> IdentifierKind  {
    return try  FfiConverterTypeIdentifierKind_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identifier_kind_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func identifierKindToJson(document: IdentifierKind)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identifier_kind_to_json(
        FfiConverterTypeIdentifierKind_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func identifierReportFromJson(text: String)throws  -> IdentifierReport  {
    return try  FfiConverterTypeIdentifierReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identifier_report_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func identifierReportToJson(document: IdentifierReport)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identifier_report_to_json(
        FfiConverterTypeIdentifierReport_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func identityProfileFromJson(text: String)throws  -> IdentityProfile  {
    return try  FfiConverterTypeIdentityProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identity_profile_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func identityProfileToJson(document: IdentityProfile)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identity_profile_to_json(
        FfiConverterTypeIdentityProfile_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func identityUseFromJson(text: String)throws  -> IdentityUse  {
    return try  FfiConverterTypeIdentityUse_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identity_use_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func identityUseToJson(document: IdentityUse)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_identity_use_to_json(
        FfiConverterTypeIdentityUse_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func languageFromJson(text: String)throws  -> Language  {
    return try  FfiConverterTypeLanguage_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_language_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func languageToJson(document: Language)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_language_to_json(
        FfiConverterTypeLanguage_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func lapseFromJson(text: String)throws  -> Lapse  {
    return try  FfiConverterTypeLapse_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_lapse_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func lapseToJson(document: Lapse)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_lapse_to_json(
        FfiConverterTypeLapse_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceCommandFromJson(text: String)throws  -> LicenceCommand  {
    return try  FfiConverterTypeLicenceCommand_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_command_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceCommandToJson(document: LicenceCommand)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_command_to_json(
        FfiConverterTypeLicenceCommand_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceCopyFromJson(text: String)throws  -> LicenceCopy  {
    return try  FfiConverterTypeLicenceCopy_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_copy_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceCopyToJson(document: LicenceCopy)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_copy_to_json(
        FfiConverterTypeLicenceCopy_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceDecisionFromJson(text: String)throws  -> LicenceDecision  {
    return try  FfiConverterTypeLicenceDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_decision_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceDecisionToJson(document: LicenceDecision)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_decision_to_json(
        FfiConverterTypeLicenceDecision_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceEntryFromJson(text: String)throws  -> LicenceEntry  {
    return try  FfiConverterTypeLicenceEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_entry_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceEntryToJson(document: LicenceEntry)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_entry_to_json(
        FfiConverterTypeLicenceEntry_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceFactsFromJson(text: String)throws  -> LicenceFacts  {
    return try  FfiConverterTypeLicenceFacts_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_facts_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceFactsToJson(document: LicenceFacts)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_facts_to_json(
        FfiConverterTypeLicenceFacts_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceHolderFromJson(text: String)throws  -> LicenceHolder  {
    return try  FfiConverterTypeLicenceHolder_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_holder_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceHolderToJson(document: LicenceHolder)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_holder_to_json(
        FfiConverterTypeLicenceHolder_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceImpactFromJson(text: String)throws  -> LicenceImpact  {
    return try  FfiConverterTypeLicenceImpact_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_impact_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceImpactToJson(document: LicenceImpact)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_impact_to_json(
        FfiConverterTypeLicenceImpact_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceListingFromJson(text: String)throws  -> LicenceListing  {
    return try  FfiConverterTypeLicenceListing_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_listing_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceListingToJson(document: LicenceListing)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_listing_to_json(
        FfiConverterTypeLicenceListing_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceOutcomeFromJson(text: String)throws  -> LicenceOutcome  {
    return try  FfiConverterTypeLicenceOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_outcome_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceOutcomeToJson(document: LicenceOutcome)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_outcome_to_json(
        FfiConverterTypeLicenceOutcome_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceProfileFromJson(text: String)throws  -> LicenceProfile  {
    return try  FfiConverterTypeLicenceProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_profile_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceProfileToJson(document: LicenceProfile)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_profile_to_json(
        FfiConverterTypeLicenceProfile_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func licenceWalletStateFromJson(text: String)throws  -> LicenceWalletState  {
    return try  FfiConverterTypeLicenceWalletState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_wallet_state_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func licenceWalletStateToJson(document: LicenceWalletState)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_licence_wallet_state_to_json(
        FfiConverterTypeLicenceWalletState_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func logEntryFromJson(text: String)throws  -> LogEntry  {
    return try  FfiConverterTypeLogEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_log_entry_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func logEntryToJson(document: LogEntry)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_log_entry_to_json(
        FfiConverterTypeLogEntry_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func materialFromJson(text: String)throws  -> Material  {
    return try  FfiConverterTypeMaterial_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_material_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func materialToJson(document: Material)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_material_to_json(
        FfiConverterTypeMaterial_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func offerFromJson(text: String)throws  -> Offer  {
    return try  FfiConverterTypeOffer_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_offer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func offerToJson(document: Offer)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_offer_to_json(
        FfiConverterTypeOffer_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func outcomeFromJson(text: String)throws  -> Outcome  {
    return try  FfiConverterTypeOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_outcome_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func outcomeToJson(document: Outcome)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_outcome_to_json(
        FfiConverterTypeOutcome_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func outputPlanFromJson(text: String)throws  -> OutputPlan  {
    return try  FfiConverterTypeOutputPlan_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_output_plan_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func outputPlanToJson(document: OutputPlan)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_output_plan_to_json(
        FfiConverterTypeOutputPlan_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func outputRequestFromJson(text: String)throws  -> OutputRequest  {
    return try  FfiConverterTypeOutputRequest_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_output_request_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func outputRequestToJson(document: OutputRequest)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_output_request_to_json(
        FfiConverterTypeOutputRequest_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func pageFromJson(text: String)throws  -> Page  {
    return try  FfiConverterTypePage_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_page_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func pagePlacementFromJson(text: String)throws  -> PagePlacement  {
    return try  FfiConverterTypePagePlacement_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_page_placement_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func pagePlacementToJson(document: PagePlacement)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_page_placement_to_json(
        FfiConverterTypePagePlacement_lower(document),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func pageToJson(document: Page)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_page_to_json(
        FfiConverterTypePage_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func paperFromJson(text: String)throws  -> Paper  {
    return try  FfiConverterTypePaper_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_paper_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func paperHeadFromJson(text: String)throws  -> PaperHead  {
    return try  FfiConverterTypePaperHead_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_paper_head_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func paperHeadToJson(document: PaperHead)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_paper_head_to_json(
        FfiConverterTypePaperHead_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func paperLayoutFromJson(text: String)throws  -> PaperLayout  {
    return try  FfiConverterTypePaperLayout_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_paper_layout_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func paperLayoutToJson(document: PaperLayout)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_paper_layout_to_json(
        FfiConverterTypePaperLayout_lower(document),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func paperToJson(document: Paper)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_paper_to_json(
        FfiConverterTypePaper_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func personTodoFromJson(text: String)throws  -> PersonTodo  {
    return try  FfiConverterTypePersonTodo_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_person_todo_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func personTodoToJson(document: PersonTodo)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_person_todo_to_json(
        FfiConverterTypePersonTodo_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func placementFromJson(text: String)throws  -> Placement  {
    return try  FfiConverterTypePlacement_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_placement_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func placementToJson(document: Placement)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_placement_to_json(
        FfiConverterTypePlacement_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func platformComparisonFromJson(text: String)throws  -> PlatformComparison  {
    return try  FfiConverterTypePlatformComparison_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_platform_comparison_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func platformComparisonToJson(document: PlatformComparison)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_platform_comparison_to_json(
        FfiConverterTypePlatformComparison_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func platformKeyFromJson(text: String)throws  -> PlatformKey  {
    return try  FfiConverterTypePlatformKey_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_platform_key_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func platformKeyToJson(document: PlatformKey)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_platform_key_to_json(
        FfiConverterTypePlatformKey_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func preparedFromJson(text: String)throws  -> Prepared  {
    return try  FfiConverterTypePrepared_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepared_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func preparedTimestampFromJson(text: String)throws  -> PreparedTimestamp  {
    return try  FfiConverterTypePreparedTimestamp_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepared_timestamp_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func preparedTimestampToJson(document: PreparedTimestamp)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepared_timestamp_to_json(
        FfiConverterTypePreparedTimestamp_lower(document),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func preparedToJson(document: Prepared)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepared_to_json(
        FfiConverterTypePrepared_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func presenterFromJson(text: String)throws  -> Presenter  {
    return try  FfiConverterTypePresenter_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_presenter_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func presenterToJson(document: Presenter)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_presenter_to_json(
        FfiConverterTypePresenter_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func principalFromJson(text: String)throws  -> Principal  {
    return try  FfiConverterTypePrincipal_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_principal_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func principalToJson(document: Principal)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_principal_to_json(
        FfiConverterTypePrincipal_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func profileDifferenceFromJson(text: String)throws  -> ProfileDifference  {
    return try  FfiConverterTypeProfileDifference_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_profile_difference_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func profileDifferenceToJson(document: ProfileDifference)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_profile_difference_to_json(
        FfiConverterTypeProfileDifference_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func profileFromJson(text: String)throws  -> Profile  {
    return try  FfiConverterTypeProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_profile_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func profileRefFromJson(text: String)throws  -> ProfileRef  {
    return try  FfiConverterTypeProfileRef_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_profile_ref_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func profileRefToJson(document: ProfileRef)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_profile_ref_to_json(
        FfiConverterTypeProfileRef_lower(document),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func profileToJson(document: Profile)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_profile_to_json(
        FfiConverterTypeProfile_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func progressFromJson(text: String)throws  -> Progress  {
    return try  FfiConverterTypeProgress_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_progress_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func progressToJson(document: Progress)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_progress_to_json(
        FfiConverterTypeProgress_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func projectFromJson(text: String)throws  -> Project  {
    return try  FfiConverterTypeProject_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_project_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func projectToJson(document: Project)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_project_to_json(
        FfiConverterTypeProject_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func propertyUnitFromJson(text: String)throws  -> PropertyUnit  {
    return try  FfiConverterTypePropertyUnit_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_property_unit_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func propertyUnitToJson(document: PropertyUnit)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_property_unit_to_json(
        FfiConverterTypePropertyUnit_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func qrMatrixFromJson(text: String)throws  -> QrMatrix  {
    return try  FfiConverterTypeQrMatrix_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_qr_matrix_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func qrMatrixToJson(document: QrMatrix)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_qr_matrix_to_json(
        FfiConverterTypeQrMatrix_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func qrStyleFromJson(text: String)throws  -> QrStyle  {
    return try  FfiConverterTypeQrStyle_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_qr_style_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func qrStyleToJson(document: QrStyle)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_qr_style_to_json(
        FfiConverterTypeQrStyle_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func questionnaireFromJson(text: String)throws  -> Questionnaire  {
    return try  FfiConverterTypeQuestionnaire_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_questionnaire_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func questionnaireToJson(document: Questionnaire)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_questionnaire_to_json(
        FfiConverterTypeQuestionnaire_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func receiptListFromJson(text: String)throws  -> ReceiptList  {
    return try  FfiConverterTypeReceiptList_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_receipt_list_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func receiptListToJson(document: ReceiptList)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_receipt_list_to_json(
        FfiConverterTypeReceiptList_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func refusalFromJson(text: String)throws  -> Refusal  {
    return try  FfiConverterTypeRefusal_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_refusal_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func refusalToJson(document: Refusal)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_refusal_to_json(
        FfiConverterTypeRefusal_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func regionFromJson(text: String)throws  -> Region  {
    return try  FfiConverterTypeRegion_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_region_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func regionToJson(document: Region)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_region_to_json(
        FfiConverterTypeRegion_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func registerFactFromJson(text: String)throws  -> RegisterFact  {
    return try  FfiConverterTypeRegisterFact_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_register_fact_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func registerFactToJson(document: RegisterFact)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_register_fact_to_json(
        FfiConverterTypeRegisterFact_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func reportFromJson(text: String)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_report_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func reportToJson(document: Report)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_report_to_json(
        FfiConverterTypeReport_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func requirementRowFromJson(text: String)throws  -> RequirementRow  {
    return try  FfiConverterTypeRequirementRow_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_requirement_row_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func requirementRowToJson(document: RequirementRow)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_requirement_row_to_json(
        FfiConverterTypeRequirementRow_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func resolutionFromJson(text: String)throws  -> Resolution  {
    return try  FfiConverterTypeResolution_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_resolution_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func resolutionToJson(document: Resolution)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_resolution_to_json(
        FfiConverterTypeResolution_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func rightReportFromJson(text: String)throws  -> RightReport  {
    return try  FfiConverterTypeRightReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_right_report_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func rightReportToJson(document: RightReport)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_right_report_to_json(
        FfiConverterTypeRightReport_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealAccountStateFromJson(text: String)throws  -> SealAccountState  {
    return try  FfiConverterTypeSealAccountState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_account_state_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealAccountStateToJson(document: SealAccountState)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_account_state_to_json(
        FfiConverterTypeSealAccountState_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealActUseFromJson(text: String)throws  -> SealActUse  {
    return try  FfiConverterTypeSealActUse_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_act_use_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealActUseToJson(document: SealActUse)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_act_use_to_json(
        FfiConverterTypeSealActUse_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealAnswerFromJson(text: String)throws  -> SealAnswer  {
    return try  FfiConverterTypeSealAnswer_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_answer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealAnswerToJson(document: SealAnswer)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_answer_to_json(
        FfiConverterTypeSealAnswer_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealChangeFromJson(text: String)throws  -> SealChange  {
    return try  FfiConverterTypeSealChange_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_change_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealChangeToJson(document: SealChange)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_change_to_json(
        FfiConverterTypeSealChange_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealCommandFromJson(text: String)throws  -> SealCommand  {
    return try  FfiConverterTypeSealCommand_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_command_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealCommandToJson(document: SealCommand)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_command_to_json(
        FfiConverterTypeSealCommand_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealContentFromJson(text: String)throws  -> SealContent  {
    return try  FfiConverterTypeSealContent_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_content_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealContentToJson(document: SealContent)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_content_to_json(
        FfiConverterTypeSealContent_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealDeadlineFromJson(text: String)throws  -> SealDeadline  {
    return try  FfiConverterTypeSealDeadline_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_deadline_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealDeadlineToJson(document: SealDeadline)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_deadline_to_json(
        FfiConverterTypeSealDeadline_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealDecisionFromJson(text: String)throws  -> SealDecision  {
    return try  FfiConverterTypeSealDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_decision_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealDecisionToJson(document: SealDecision)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_decision_to_json(
        FfiConverterTypeSealDecision_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealDesignFromJson(text: String)throws  -> SealDesign  {
    return try  FfiConverterTypeSealDesign_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_design_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealDesignToJson(document: SealDesign)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_design_to_json(
        FfiConverterTypeSealDesign_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealDraftFromJson(text: String)throws  -> SealDraft  {
    return try  FfiConverterTypeSealDraft_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_draft_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealDraftToJson(document: SealDraft)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_draft_to_json(
        FfiConverterTypeSealDraft_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealFileFromJson(text: String)throws  -> SealFile  {
    return try  FfiConverterTypeSealFile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_file_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealFileToJson(document: SealFile)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_file_to_json(
        FfiConverterTypeSealFile_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealKindFromJson(text: String)throws  -> SealKind  {
    return try  FfiConverterTypeSealKind_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_kind_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealKindToJson(document: SealKind)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_kind_to_json(
        FfiConverterTypeSealKind_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealLogEntryFromJson(text: String)throws  -> SealLogEntry  {
    return try  FfiConverterTypeSealLogEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_log_entry_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealLogEntryToJson(document: SealLogEntry)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_log_entry_to_json(
        FfiConverterTypeSealLogEntry_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealOfferFromJson(text: String)throws  -> SealOffer  {
    return try  FfiConverterTypeSealOffer_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_offer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealOfferToJson(document: SealOffer)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_offer_to_json(
        FfiConverterTypeSealOffer_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealOutcomeFromJson(text: String)throws  -> SealOutcome  {
    return try  FfiConverterTypeSealOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_outcome_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealOutcomeToJson(document: SealOutcome)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_outcome_to_json(
        FfiConverterTypeSealOutcome_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealPresetFromJson(text: String)throws  -> SealPreset  {
    return try  FfiConverterTypeSealPreset_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_preset_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealPresetToJson(document: SealPreset)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_preset_to_json(
        FfiConverterTypeSealPreset_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealProfileFromJson(text: String)throws  -> SealProfile  {
    return try  FfiConverterTypeSealProfile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_profile_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealProfileToJson(document: SealProfile)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_profile_to_json(
        FfiConverterTypeSealProfile_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealQuestionFromJson(text: String)throws  -> SealQuestion  {
    return try  FfiConverterTypeSealQuestion_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_question_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealQuestionToJson(document: SealQuestion)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_question_to_json(
        FfiConverterTypeSealQuestion_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealSignatureFileFromJson(text: String)throws  -> SealSignatureFile  {
    return try  FfiConverterTypeSealSignatureFile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_signature_file_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealSignatureFileToJson(document: SealSignatureFile)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_signature_file_to_json(
        FfiConverterTypeSealSignatureFile_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealSigningFromJson(text: String)throws  -> SealSigning  {
    return try  FfiConverterTypeSealSigning_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_signing_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealSigningToJson(document: SealSigning)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_signing_to_json(
        FfiConverterTypeSealSigning_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealTodoFromJson(text: String)throws  -> SealTodo  {
    return try  FfiConverterTypeSealTodo_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_todo_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealTodoToJson(document: SealTodo)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_todo_to_json(
        FfiConverterTypeSealTodo_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealVerificationFromJson(text: String)throws  -> SealVerification  {
    return try  FfiConverterTypeSealVerification_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_verification_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealVerificationToJson(document: SealVerification)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_verification_to_json(
        FfiConverterTypeSealVerification_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealViewFromJson(text: String)throws  -> SealView  {
    return try  FfiConverterTypeSealView_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_view_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealViewToJson(document: SealView)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_view_to_json(
        FfiConverterTypeSealView_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealableFileFromJson(text: String)throws  -> SealableFile  {
    return try  FfiConverterTypeSealableFile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealable_file_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealableFileToJson(document: SealableFile)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealable_file_to_json(
        FfiConverterTypeSealableFile_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealingCommandFromJson(text: String)throws  -> SealingCommand  {
    return try  FfiConverterTypeSealingCommand_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_command_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealingCommandToJson(document: SealingCommand)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_command_to_json(
        FfiConverterTypeSealingCommand_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealingDecisionFromJson(text: String)throws  -> SealingDecision  {
    return try  FfiConverterTypeSealingDecision_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_decision_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealingDecisionToJson(document: SealingDecision)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_decision_to_json(
        FfiConverterTypeSealingDecision_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealingLogEntryFromJson(text: String)throws  -> SealingLogEntry  {
    return try  FfiConverterTypeSealingLogEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_log_entry_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealingLogEntryToJson(document: SealingLogEntry)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_log_entry_to_json(
        FfiConverterTypeSealingLogEntry_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealingOutcomeFromJson(text: String)throws  -> SealingOutcome  {
    return try  FfiConverterTypeSealingOutcome_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_outcome_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealingOutcomeToJson(document: SealingOutcome)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_outcome_to_json(
        FfiConverterTypeSealingOutcome_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func sealingStateFromJson(text: String)throws  -> SealingState  {
    return try  FfiConverterTypeSealingState_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_state_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func sealingStateToJson(document: SealingState)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealing_state_to_json(
        FfiConverterTypeSealingState_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func shareModeFromJson(text: String)throws  -> ShareMode  {
    return try  FfiConverterTypeShareMode_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_share_mode_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func shareModeToJson(document: ShareMode)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_share_mode_to_json(
        FfiConverterTypeShareMode_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func signatureSchemeFromJson(text: String)throws  -> SignatureScheme  {
    return try  FfiConverterTypeSignatureScheme_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_signature_scheme_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func signatureSchemeToJson(document: SignatureScheme)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_signature_scheme_to_json(
        FfiConverterTypeSignatureScheme_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func signedTicketFromJson(text: String)throws  -> SignedTicket  {
    return try  FfiConverterTypeSignedTicket_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_signed_ticket_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func signedTicketToJson(document: SignedTicket)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_signed_ticket_to_json(
        FfiConverterTypeSignedTicket_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func signingRequestFromJson(text: String)throws  -> SigningRequest  {
    return try  FfiConverterTypeSigningRequest_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_signing_request_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func signingRequestToJson(document: SigningRequest)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_signing_request_to_json(
        FfiConverterTypeSigningRequest_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func stampPlanFromJson(text: String)throws  -> StampPlan  {
    return try  FfiConverterTypeStampPlan_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_stamp_plan_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func stampPlanToJson(document: StampPlan)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_stamp_plan_to_json(
        FfiConverterTypeStampPlan_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func storedDocumentFromJson(text: String)throws  -> StoredDocument  {
    return try  FfiConverterTypeStoredDocument_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_stored_document_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func storedDocumentToJson(document: StoredDocument)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_stored_document_to_json(
        FfiConverterTypeStoredDocument_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func subCaseDocumentFromJson(text: String)throws  -> SubCaseDocument  {
    return try  FfiConverterTypeSubCaseDocument_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sub_case_document_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func subCaseDocumentToJson(document: SubCaseDocument)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sub_case_document_to_json(
        FfiConverterTypeSubCaseDocument_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func ticketContentFromJson(text: String)throws  -> TicketContent  {
    return try  FfiConverterTypeTicketContent_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_content_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func ticketContentToJson(document: TicketContent)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_content_to_json(
        FfiConverterTypeTicketContent_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func ticketFromJson(text: String)throws  -> Ticket  {
    return try  FfiConverterTypeTicket_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func ticketReportFromJson(text: String)throws  -> TicketReport  {
    return try  FfiConverterTypeTicketReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_report_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func ticketReportToJson(document: TicketReport)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_report_to_json(
        FfiConverterTypeTicketReport_lower(document),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func ticketToJson(document: Ticket)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_to_json(
        FfiConverterTypeTicket_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func ticketToSignFromJson(text: String)throws  -> TicketToSign  {
    return try  FfiConverterTypeTicketToSign_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_to_sign_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func ticketToSignToJson(document: TicketToSign)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_ticket_to_sign_to_json(
        FfiConverterTypeTicketToSign_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func timestampRequestFromJson(text: String)throws  -> TimestampRequest  {
    return try  FfiConverterTypeTimestampRequest_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_timestamp_request_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func timestampRequestToJson(document: TimestampRequest)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_timestamp_request_to_json(
        FfiConverterTypeTimestampRequest_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func trustLevelFromJson(text: String)throws  -> TrustLevel  {
    return try  FfiConverterTypeTrustLevel_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_trust_level_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func trustLevelToJson(document: TrustLevel)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_trust_level_to_json(
        FfiConverterTypeTrustLevel_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func validationDataFromJson(text: String)throws  -> ValidationData  {
    return try  FfiConverterTypeValidationData_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_validation_data_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func validationDataToJson(document: ValidationData)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_validation_data_to_json(
        FfiConverterTypeValidationData_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func verificationPolicyFromJson(text: String)throws  -> VerificationPolicy  {
    return try  FfiConverterTypeVerificationPolicy_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verification_policy_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func verificationPolicyToJson(document: VerificationPolicy)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verification_policy_to_json(
        FfiConverterTypeVerificationPolicy_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func verificationReportFromJson(text: String)throws  -> VerificationReport  {
    return try  FfiConverterTypeVerificationReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verification_report_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func verificationReportToJson(document: VerificationReport)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verification_report_to_json(
        FfiConverterTypeVerificationReport_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func verificationViewFromJson(text: String)throws  -> VerificationView  {
    return try  FfiConverterTypeVerificationView_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verification_view_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func verificationViewToJson(document: VerificationView)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verification_view_to_json(
        FfiConverterTypeVerificationView_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func verifiedDocumentFromJson(text: String)throws  -> VerifiedDocument  {
    return try  FfiConverterTypeVerifiedDocument_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verified_document_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func verifiedDocumentToJson(document: VerifiedDocument)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verified_document_to_json(
        FfiConverterTypeVerifiedDocument_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func walletPasswordViewFromJson(text: String)throws  -> WalletPasswordView  {
    return try  FfiConverterTypeWalletPasswordView_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_wallet_password_view_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func walletPasswordViewToJson(document: WalletPasswordView)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_wallet_password_view_to_json(
        FfiConverterTypeWalletPasswordView_lower(document),uniffiCallStatus
    )
})
}
/**
 * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
 * with a pointer.
 */
public func windowFormFromJson(text: String)throws  -> WindowForm  {
    return try  FfiConverterTypeWindowForm_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_window_form_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Writes the document as JSON text.
 */
public func windowFormToJson(document: WindowForm)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_window_form_to_json(
        FfiConverterTypeWindowForm_lower(document),uniffiCallStatus
    )
})
}
/**
 * The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s.
 */
public func completeSeal(message: Data, maker: Certificate, signature: Data, timestamp: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_complete_seal(
        FfiConverterData.lower(message),
        FfiConverterTypeCertificate_lower(maker),
        FfiConverterData.lower(signature),
        FfiConverterOptionData.lower(timestamp),uniffiCallStatus
    )
})
}
/**
 * The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
 * r ‖ s.
 */
public func completeSealSignature(message: Data, signer: Certificate, signature: Data, timestamp: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_complete_seal_signature(
        FfiConverterData.lower(message),
        FfiConverterTypeCertificate_lower(signer),
        FfiConverterData.lower(signature),
        FfiConverterOptionData.lower(timestamp),uniffiCallStatus
    )
})
}
/**
 * What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
 * it, and the maker's own. Keep the bytes for `complete_seal`.
 */
public func prepareSeal(draft: SealDraft, picture: Data, signers: [Certificate], maker: Certificate)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepare_seal(
        FfiConverterTypeSealDraft_lower(draft),
        FfiConverterData.lower(picture),
        FfiConverterSequenceTypeCertificate.lower(signers),
        FfiConverterTypeCertificate_lower(maker),uniffiCallStatus
    )
})
}
/**
 * What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
 * for `complete_seal_signature`.
 */
public func prepareSealSignature(seal: ElectronicSeal, signer: Certificate, digest: Data, signing: SealSigning)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepare_seal_signature(
        FfiConverterTypeElectronicSeal_lower(seal),
        FfiConverterTypeCertificate_lower(signer),
        FfiConverterData.lower(digest),
        FfiConverterTypeSealSigning_lower(signing),uniffiCallStatus
    )
})
}
/**
 * Looks at a number that claims to be of a kind, and tells all that it says.
 */
public func checkIdentifier(kind: IdentifierKind, text: String, today: CalendarDate, regions: Regions? = nil)throws  -> IdentifierReport  {
    return try  FfiConverterTypeIdentifierReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_check_identifier(
        FfiConverterTypeIdentifierKind_lower(kind),
        FfiConverterString.lower(text),
        FfiConverterTypeCalendarDate_lower(today),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
})
}
/**
 * Looks at many numbers that claim to be of one kind; one verdict each, in columns.
 */
public func checkIdentifiers(kind: IdentifierKind, texts: [String], today: CalendarDate, regions: Regions? = nil)throws  -> IdentifierColumns  {
    return try  FfiConverterTypeIdentifierColumns_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_check_identifiers(
        FfiConverterTypeIdentifierKind_lower(kind),
        FfiConverterSequenceString.lower(texts),
        FfiConverterTypeCalendarDate_lower(today),
        FfiConverterOptionTypeRegions.lower(regions),uniffiCallStatus
    )
})
}
/**
 * The number with its middle hidden, for display.
 */
public func maskIdentifier(kind: IdentifierKind, text: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_mask_identifier(
        FfiConverterTypeIdentifierKind_lower(kind),
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * The profiles of this kind that the library brings along, older versions before newer ones.
 */
public func builtinLicenceProfiles()throws  -> [ProfileRef]  {
    return try  FfiConverterSequenceTypeProfileRef.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_builtin_licence_profiles(uniffiCallStatus
    )
})
}
/**
 * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
 */
public func eraseLicenceLogEntry(entry: LicenceEntry)throws  -> LicenceEntry  {
    return try  FfiConverterTypeLicenceEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_erase_licence_log_entry(
        FfiConverterTypeLicenceEntry_lower(entry),uniffiCallStatus
    )
})
}
/**
 * Opens an account with the one action that can be first. Throws `Refused`.
 */
public func openLicenceWallet(command: LicenceCommand, context: LicenceContext)throws  -> OpenedLicenceWallet  {
    return try  FfiConverterTypeOpenedLicenceWallet_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_open_licence_wallet(
        FfiConverterTypeLicenceCommand_lower(command),
        FfiConverterTypeLicenceContext_lower(context),uniffiCallStatus
    )
})
}
/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
 * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
 * its end looks sound.
 */
public func verifyLicenceLog(log: [LicenceEntry], head: String? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verify_licence_log(
        FfiConverterSequenceTypeLicenceEntry.lower(log),
        FfiConverterOptionString.lower(head),uniffiCallStatus
    )
})
}
/**
 * The application form (申请表) of one sub-case, as it is signed.
 */
public func applicationForm(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead)throws  -> Paper  {
    return try  FfiConverterTypePaper_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_application_form(
        FfiConverterTypeSubCaseDocument_lower(subCase),
        FfiConverterTypeProfileHandle_lower(profile),
        FfiConverterTypePaperHead_lower(head),uniffiCallStatus
    )
})
}
/**
 * The certificate of completion: what was signed and sealed in a case, by whom and when.
 */
public func certificateOfCompletion(subject: Case, profile: ProfileHandle, head: PaperHead)throws  -> Paper  {
    return try  FfiConverterTypePaper_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_certificate_of_completion(
        FfiConverterTypeCase_lower(subject),
        FfiConverterTypeProfileHandle_lower(profile),
        FfiConverterTypePaperHead_lower(head),uniffiCallStatus
    )
})
}
/**
 * The receipt list (收件清单) of the materials of one sub-case.
 */
public func receiptPaper(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead)throws  -> Paper  {
    return try  FfiConverterTypePaper_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_receipt_paper(
        FfiConverterTypeSubCaseDocument_lower(subCase),
        FfiConverterTypeProfileHandle_lower(profile),
        FfiConverterTypePaperHead_lower(head),uniffiCallStatus
    )
})
}
/**
 * Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
 */
public func typeset(paper: Paper, fonts: Fonts)throws  -> TypesetPaper  {
    return try  FfiConverterTypeTypesetPaper_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_typeset(
        FfiConverterTypePaper_lower(paper),
        FfiConverterTypeFonts_lower(fonts),uniffiCallStatus
    )
})
}
/**
 * The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and `digest`
 * name what was verified; `issuer` stands at the foot.
 */
public func verificationPaper(report: VerificationReport, file: String, digest: String, issuer: String, head: PaperHead)throws  -> Paper  {
    return try  FfiConverterTypePaper_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verification_paper(
        FfiConverterTypeVerificationReport_lower(report),
        FfiConverterString.lower(file),
        FfiConverterString.lower(digest),
        FfiConverterString.lower(issuer),
        FfiConverterTypePaperHead_lower(head),uniffiCallStatus
    )
})
}
/**
 * The form for a window that `SealAccount.window_form` filled in.
 */
public func windowPaper(form: WindowForm, profile: SealProfileHandle, head: PaperHead)throws  -> Paper  {
    return try  FfiConverterTypePaper_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_window_paper(
        FfiConverterTypeWindowForm_lower(form),
        FfiConverterTypeSealProfileHandle_lower(profile),
        FfiConverterTypePaperHead_lower(head),uniffiCallStatus
    )
})
}
/**
 * Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells.
 */
public func drawSeal(design: SealDesign, font: Font)throws  -> Picture  {
    return try  FfiConverterTypePicture_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_draw_seal(
        FfiConverterTypeSealDesign_lower(design),
        FfiConverterTypeFont_lower(font),uniffiCallStatus
    )
})
}
/**
 * Everything that is wrong with a design, or unusual.
 */
public func lintSeal(design: SealDesign, font: Font)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_lint_seal(
        FfiConverterTypeSealDesign_lower(design),
        FfiConverterTypeFont_lower(font),uniffiCallStatus
    )
})
}
/**
 * The design of a preset with its texts filled in.
 */
public func sealDesign(preset: SealPreset, content: SealContent)throws  -> SealDesign  {
    return try  FfiConverterTypeSealDesign_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_design(
        FfiConverterTypeSealPreset_lower(preset),
        FfiConverterTypeSealContent_lower(content),uniffiCallStatus
    )
})
}
/**
 * The design of a profile's kind of seal with its texts; none for kinds that are made from an image, or of which no
 * preset knows.
 */
public func sealDesignFor(kind: SealKind, content: SealContent)throws  -> SealDesign?  {
    return try  FfiConverterOptionTypeSealDesign.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_design_for(
        FfiConverterTypeSealKind_lower(kind),
        FfiConverterTypeSealContent_lower(content),uniffiCallStatus
    )
})
}
/**
 * The designs that the library brings along, whose texts are still to be filled in.
 */
public func sealPresets()throws  -> [SealPreset]  {
    return try  FfiConverterSequenceTypeSealPreset.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_seal_presets(uniffiCallStatus
    )
})
}
/**
 * The profiles of this kind that the library brings along, older versions before newer ones.
 */
public func builtinProfiles()throws  -> [ProfileRef]  {
    return try  FfiConverterSequenceTypeProfileRef.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_builtin_profiles(uniffiCallStatus
    )
})
}
/**
 * The rows on which a finding rests.
 */
public func citations(finding: Finding)throws  -> [RequirementRow]  {
    return try  FfiConverterSequenceTypeRequirementRow.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_citations(
        FfiConverterTypeFinding_lower(finding),uniffiCallStatus
    )
})
}
/**
 * Takes units out of those that are chosen.
 */
public func deselectUnits(selected: [PropertyUnit], remove: [String])throws  -> Selection  {
    return try  FfiConverterTypeSelection_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_deselect_units(
        FfiConverterSequenceTypePropertyUnit.lower(selected),
        FfiConverterSequenceString.lower(remove),uniffiCallStatus
    )
})
}
/**
 * A share of ownership in its canonical form, `1/2`; none where the text is no share.
 */
public func parseShare(text: String)throws  -> String?  {
    return try  FfiConverterOptionString.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_parse_share(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * The projects that are an enterprise's own, by name and number.
 */
public func projectsOf(projects: [Project], enterprise: Enterprise)throws  -> [Project]  {
    return try  FfiConverterSequenceTypeProject.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_projects_of(
        FfiConverterSequenceTypeProject.lower(projects),
        FfiConverterTypeEnterprise_lower(enterprise),uniffiCallStatus
    )
})
}
/**
 * A row of the requirements: what it states, and in which document and section; none where there is no such row.
 */
public func requirementRow(id: String)throws  -> RequirementRow?  {
    return try  FfiConverterOptionTypeRequirementRow.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_requirement_row(
        FfiConverterString.lower(id),uniffiCallStatus
    )
})
}
/**
 * 共享: gives the shared materials of a batch to a sub-case.
 */
public func shareMaterials(shared: [Material], own: [Material], mode: ShareMode)throws  -> SharedMaterials  {
    return try  FfiConverterTypeSharedMaterials_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_share_materials(
        FfiConverterSequenceTypeMaterial.lower(shared),
        FfiConverterSequenceTypeMaterial.lower(own),
        FfiConverterTypeShareMode_lower(mode),uniffiCallStatus
    )
})
}
/**
 * The profiles of this kind that the library brings along, older versions before newer ones.
 */
public func builtinSealProfiles()throws  -> [ProfileRef]  {
    return try  FfiConverterSequenceTypeProfileRef.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_builtin_seal_profiles(uniffiCallStatus
    )
})
}
/**
 * What seal platforms allow, side by side, on a day: every operation, channel and capacity that one of them knows.
 */
public func compareSealPlatforms(profiles: [SealProfileHandle], today: CalendarDate)throws  -> PlatformComparison  {
    return try  FfiConverterTypePlatformComparison_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_compare_seal_platforms(
        FfiConverterSequenceTypeSealProfileHandle.lower(profiles),
        FfiConverterTypeCalendarDate_lower(today),uniffiCallStatus
    )
})
}
/**
 * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
 */
public func eraseSealLogEntry(entry: SealLogEntry)throws  -> SealLogEntry  {
    return try  FfiConverterTypeSealLogEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_erase_seal_log_entry(
        FfiConverterTypeSealLogEntry_lower(entry),uniffiCallStatus
    )
})
}
/**
 * Opens an account with the one action that can be first. Throws `Refused`.
 */
public func openSealAccount(command: SealCommand, context: SealContext)throws  -> OpenedSealAccount  {
    return try  FfiConverterTypeOpenedSealAccount_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_open_seal_account(
        FfiConverterTypeSealCommand_lower(command),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}
/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
 * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
 * its end looks sound.
 */
public func verifySealLog(log: [SealLogEntry], head: String? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verify_seal_log(
        FfiConverterSequenceTypeSealLogEntry.lower(log),
        FfiConverterOptionString.lower(head),uniffiCallStatus
    )
})
}
/**
 * A stored document as a material of a filing. Throws `Refused` for anybody but its owner.
 */
public func attachDocument(document: StoredDocument, person: Principal, item: String)throws  -> Material  {
    return try  FfiConverterTypeMaterial_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_attach_document(
        FfiConverterTypeStoredDocument_lower(document),
        FfiConverterTypePrincipal_lower(person),
        FfiConverterString.lower(item),uniffiCallStatus
    )
})
}
/**
 * The evidence for a case's command `seal`, from a document whose signatures are valid. Throws `Refused`.
 */
public func caseEvidence(document: VerifiedDocument, current: String)throws  -> Evidence  {
    return try  FfiConverterTypeEvidence_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_case_evidence(
        FfiConverterTypeVerifiedDocument_lower(document),
        FfiConverterString.lower(current),uniffiCallStatus
    )
})
}
/**
 * Whether seals lie on the pages where the platform wants them; none where no source says how documents are sealed.
 */
public func checkSealCoverage(profile: SealProfileHandle, pages: UInt32, placements: [PagePlacement])throws  -> Report?  {
    return try  FfiConverterOptionTypeReport.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_check_seal_coverage(
        FfiConverterTypeSealProfileHandle_lower(profile),
        FfiConverterUInt32.lower(pages),
        FfiConverterSequenceTypePagePlacement.lower(placements),uniffiCallStatus
    )
})
}
/**
 * A log entry without its payload and salt: the personal data is gone, the chain still verifies.
 */
public func eraseSealingLogEntry(entry: SealingLogEntry)throws  -> SealingLogEntry  {
    return try  FfiConverterTypeSealingLogEntry_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_erase_sealing_log_entry(
        FfiConverterTypeSealingLogEntry_lower(entry),uniffiCallStatus
    )
})
}
/**
 * Opens an account with the one action that can be first. Throws `Refused`.
 */
public func openSealingSession(command: SealingCommand, context: SealContext)throws  -> OpenedSealingSession  {
    return try  FfiConverterTypeOpenedSealingSession_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_open_sealing_session(
        FfiConverterTypeSealingCommand_lower(command),
        FfiConverterTypeSealContext_lower(context),uniffiCallStatus
    )
})
}
/**
 * What the host shall do with a sealed file, step by step.
 */
public func outputPlan(profile: SealProfileHandle, request: OutputRequest)throws  -> OutputPlan  {
    return try  FfiConverterTypeOutputPlan_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_output_plan(
        FfiConverterTypeSealProfileHandle_lower(profile),
        FfiConverterTypeOutputRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * What the bytes of a file are; its name does not matter.
 */
public func recogniseFile(data: Data)throws  -> FileFormat  {
    return try  FfiConverterTypeFileFormat_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_recognise_file(
        FfiConverterData.lower(data),uniffiCallStatus
    )
})
}
/**
 * Judges the use of a seal by its account, as of the instant of that use.
 */
public func rightAtSigning(account: SealAccount, profile: SealProfileHandle, used: SealActUse)throws  -> RightReport  {
    return try  FfiConverterTypeRightReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_right_at_signing(
        FfiConverterTypeSealAccount_lower(account),
        FfiConverterTypeSealProfileHandle_lower(profile),
        FfiConverterTypeSealActUse_lower(used),uniffiCallStatus
    )
})
}
/**
 * What is known of a file from its bytes; whoever read its pages says how many there are.
 */
public func sealableFile(id: String, name: String, data: Data, pages: UInt32)throws  -> SealableFile  {
    return try  FfiConverterTypeSealableFile_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sealable_file(
        FfiConverterString.lower(id),
        FfiConverterString.lower(name),
        FfiConverterData.lower(data),
        FfiConverterUInt32.lower(pages),uniffiCallStatus
    )
})
}
/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
 * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
 * its end looks sound.
 */
public func verifySealingLog(log: [SealingLogEntry], head: String? = nil)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verify_sealing_log(
        FfiConverterSequenceTypeSealingLogEntry.lower(log),
        FfiConverterOptionString.lower(head),uniffiCallStatus
    )
})
}
/**
 * Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
 * the signature is verified first.
 */
public func completeTicket(ticket: Ticket, signature: String, publicKey: String? = nil)throws  -> SignedTicket  {
    return try  FfiConverterTypeSignedTicket_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_complete_ticket(
        FfiConverterTypeTicket_lower(ticket),
        FfiConverterString.lower(signature),
        FfiConverterOptionString.lower(publicKey),uniffiCallStatus
    )
})
}
/**
 * What a host's device has to sign: the bytes, and with the public key also their digest.
 */
public func prepareTicket(ticket: Ticket, publicKey: String? = nil)throws  -> TicketToSign  {
    return try  FfiConverterTypeTicketToSign_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepare_ticket(
        FfiConverterTypeTicket_lower(ticket),
        FfiConverterOptionString.lower(publicKey),uniffiCallStatus
    )
})
}
/**
 * Signs a ticket with a key in software (64 hexadecimal digits).
 */
public func signTicket(ticket: Ticket, privateKey: String)throws  -> SignedTicket  {
    return try  FfiConverterTypeSignedTicket_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sign_ticket(
        FfiConverterTypeTicket_lower(ticket),
        FfiConverterString.lower(privateKey),uniffiCallStatus
    )
})
}
/**
 * Checks the text of a signing code against the platform's public keys at an instant, without a network.
 */
public func verifyTicket(payload: String, keys: [PlatformKey], now: Instant)throws  -> TicketReport  {
    return try  FfiConverterTypeTicketReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_verify_ticket(
        FfiConverterString.lower(payload),
        FfiConverterSequenceTypePlatformKey.lower(keys),
        FfiConverterTypeInstant_lower(now),uniffiCallStatus
    )
})
}
/**
 * Adds validation data to a file, in a revision of its own (level B-LT).
 */
public func addValidationData(pdf: Data, data: ValidationData)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_add_validation_data(
        FfiConverterData.lower(pdf),
        FfiConverterTypeValidationData_lower(data),uniffiCallStatus
    )
})
}
/**
 * What stands against a signature on a file: all of it, before anything is laid out.
 */
public func checkSigning(pdf: Data, request: SigningRequest, pictures: UInt32 = UInt32(0))throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_check_signing(
        FfiConverterData.lower(pdf),
        FfiConverterTypeSigningRequest_lower(request),
        FfiConverterUInt32.lower(pictures),uniffiCallStatus
    )
})
}
/**
 * Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s.
 */
public func completeDocument(pdf: Data, prepared: Prepared, signature: Data, timestamp: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_complete_document(
        FfiConverterData.lower(pdf),
        FfiConverterTypePrepared_lower(prepared),
        FfiConverterData.lower(signature),
        FfiConverterOptionData.lower(timestamp),uniffiCallStatus
    )
})
}
/**
 * Puts the authority's token into the prepared file.
 */
public func completeTimestamp(pdf: Data, prepared: PreparedTimestamp, token: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_complete_timestamp(
        FfiConverterData.lower(pdf),
        FfiConverterTypePreparedTimestamp_lower(prepared),
        FfiConverterData.lower(token),uniffiCallStatus
    )
})
}
/**
 * What a plan breaks on a file.
 */
public func lintPlan(pdf: Data, plan: StampPlan)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_lint_plan(
        FfiConverterData.lower(pdf),
        FfiConverterTypeStampPlan_lower(plan),uniffiCallStatus
    )
})
}
/**
 * Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
 * stamps, in its order.
 */
public func prepareDocument(pdf: Data, request: SigningRequest, pictures: [Picture] = [])throws  -> PreparedDocument  {
    return try  FfiConverterTypePreparedDocument_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepare_document(
        FfiConverterData.lower(pdf),
        FfiConverterTypeSigningRequest_lower(request),
        FfiConverterSequenceTypePicture.lower(pictures),uniffiCallStatus
    )
})
}
/**
 * Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps.
 */
public func prepareTimestamp(pdf: Data, request: TimestampRequest)throws  -> PreparedTimestampDocument  {
    return try  FfiConverterTypePreparedTimestampDocument_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_prepare_timestamp(
        FfiConverterData.lower(pdf),
        FfiConverterTypeTimestampRequest_lower(request),uniffiCallStatus
    )
})
}
/**
 * Where the seals of a plan come to lie.
 */
public func resolvePlan(pdf: Data, plan: StampPlan)throws  -> Resolution  {
    return try  FfiConverterTypeResolution_lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_resolve_plan(
        FfiConverterData.lower(pdf),
        FfiConverterTypeStampPlan_lower(plan),uniffiCallStatus
    )
})
}
/**
 * Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes.
 */
public func signDocument(pdf: Data, request: SigningRequest, key: SoftwareKey, pictures: [Picture] = [], entropy: Data? = nil)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeDengjiError_lift) {
        uniffiCallStatus in
    uniffi_dengji_mobile_fn_func_sign_document(
        FfiConverterData.lower(pdf),
        FfiConverterTypeSigningRequest_lower(request),
        FfiConverterTypeSoftwareKey_lower(key),
        FfiConverterSequenceTypePicture.lower(pictures),
        FfiConverterOptionData.lower(entropy),uniffiCallStatus
    )
})
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
    let scaffolding_contract_version = ffi_dengji_mobile_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_builtin_identity_profiles() != 37401) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_erase_account_log_entry() != 32866) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_open_enterprise_account() != 17372) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verify_account_log() != 58044) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_erase_log_entry() != 42665) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_lapse() != 53415) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_open_case() != 8930) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verify_log() != 18362) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_what_if() != 52968) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_digest() != 58058) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ocsp_request() != 59834) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_parse_certificates() != 61731) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_timestamp_request() != 16021) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_timestamp_token() != 38242) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_command_from_json() != 33854) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_command_to_json() != 51003) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_decision_from_json() != 61892) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_decision_to_json() != 58178) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_entry_from_json() != 61794) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_entry_to_json() != 5911) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_level_from_json() != 35439) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_level_to_json() != 12058) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_login_from_json() != 34498) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_login_to_json() != 10571) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_outcome_from_json() != 36673) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_outcome_to_json() != 34937) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_registration_from_json() != 43112) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_registration_to_json() != 41876) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_state_from_json() != 6195) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_account_state_to_json() != 21646) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_acting_for_from_json() != 56918) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_acting_for_to_json() != 3560) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_action_offer_from_json() != 43378) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_action_offer_to_json() != 3930) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_actor_from_json() != 42873) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_actor_to_json() != 57925) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_adjustment_from_json() != 35765) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_adjustment_to_json() != 14616) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_application_from_json() != 37268) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_application_to_json() != 41327) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_background_from_json() != 11971) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_background_to_json() != 40901) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_building_grid_from_json() != 2406) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_building_grid_to_json() != 63150) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_case_state_from_json() != 22020) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_case_state_to_json() != 40297) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_certificate_summary_from_json() != 3218) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_certificate_summary_to_json() != 63047) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_channel_from_json() != 2673) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_channel_to_json() != 43923) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_checklist_row_from_json() != 19094) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_checklist_row_to_json() != 51705) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_claim_from_json() != 56651) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_claim_to_json() != 1601) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_command_from_json() != 26941) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_command_to_json() != 55119) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_deadline_from_json() != 64153) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_deadline_to_json() != 26899) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_decision_from_json() != 27987) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_decision_to_json() != 36915) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_dictionary_from_json() != 20479) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_dictionary_to_json() != 4689) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_difference_from_json() != 53243) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_difference_to_json() != 57701) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_digest_algorithm_from_json() != 11538) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_digest_algorithm_to_json() != 44294) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_document_gap_from_json() != 18308) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_document_gap_to_json() != 2000) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_duty_from_json() != 19305) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_duty_to_json() != 17689) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_e_licence_from_json() != 4774) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_e_licence_to_json() != 42619) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_enterprise_from_json() != 48558) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_enterprise_to_json() != 19631) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_entitlement_from_json() != 47986) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_entitlement_to_json() != 783) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_error_correction_from_json() != 13205) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_error_correction_to_json() != 64678) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_evidence_from_json() != 44009) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_evidence_to_json() != 56748) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_failure_from_json() != 30955) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_failure_to_json() != 5059) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_file_format_from_json() != 315) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_file_format_to_json() != 18742) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_grant_origin_from_json() != 42141) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_grant_origin_to_json() != 2595) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_grant_view_from_json() != 63779) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_grant_view_to_json() != 6360) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_handler_binding_from_json() != 24428) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_handler_binding_to_json() != 31088) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_columns_from_json() != 61816) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_columns_to_json() != 357) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_kind_from_json() != 47507) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_kind_to_json() != 18964) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_report_from_json() != 7901) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_report_to_json() != 8887) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identity_profile_from_json() != 55845) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identity_profile_to_json() != 55325) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identity_use_from_json() != 64257) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identity_use_to_json() != 63342) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_language_from_json() != 36615) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_language_to_json() != 42314) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_lapse_from_json() != 35699) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_lapse_to_json() != 20776) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_command_from_json() != 21480) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_command_to_json() != 63383) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_copy_from_json() != 63354) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_copy_to_json() != 33554) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_decision_from_json() != 48792) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_decision_to_json() != 44621) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_entry_from_json() != 17693) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_entry_to_json() != 61597) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_facts_from_json() != 38908) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_facts_to_json() != 35549) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_holder_from_json() != 26846) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_holder_to_json() != 46961) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_impact_from_json() != 36703) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_impact_to_json() != 25741) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_listing_from_json() != 64562) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_listing_to_json() != 9922) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_outcome_from_json() != 5158) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_outcome_to_json() != 63586) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_profile_from_json() != 27251) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_profile_to_json() != 218) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_wallet_state_from_json() != 17257) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_licence_wallet_state_to_json() != 61813) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_log_entry_from_json() != 25100) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_log_entry_to_json() != 11196) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_material_from_json() != 23319) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_material_to_json() != 6721) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_offer_from_json() != 30181) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_offer_to_json() != 21175) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_outcome_from_json() != 42066) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_outcome_to_json() != 17621) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_output_plan_from_json() != 27344) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_output_plan_to_json() != 47970) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_output_request_from_json() != 41773) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_output_request_to_json() != 26127) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_page_from_json() != 40180) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_page_placement_from_json() != 63553) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_page_placement_to_json() != 63355) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_page_to_json() != 28619) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_paper_from_json() != 5715) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_paper_head_from_json() != 54378) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_paper_head_to_json() != 53479) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_paper_layout_from_json() != 38390) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_paper_layout_to_json() != 34196) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_paper_to_json() != 12055) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_person_todo_from_json() != 20717) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_person_todo_to_json() != 50203) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_placement_from_json() != 50081) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_placement_to_json() != 20207) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_platform_comparison_from_json() != 30499) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_platform_comparison_to_json() != 33407) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_platform_key_from_json() != 61972) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_platform_key_to_json() != 13080) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepared_from_json() != 37158) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepared_timestamp_from_json() != 48997) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepared_timestamp_to_json() != 22553) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepared_to_json() != 22080) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_presenter_from_json() != 44715) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_presenter_to_json() != 9317) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_principal_from_json() != 752) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_principal_to_json() != 6725) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_difference_from_json() != 14976) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_difference_to_json() != 34301) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_from_json() != 51243) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_ref_from_json() != 5387) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_ref_to_json() != 19492) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_to_json() != 62965) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_progress_from_json() != 42353) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_progress_to_json() != 6669) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_project_from_json() != 58845) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_project_to_json() != 32733) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_property_unit_from_json() != 57687) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_property_unit_to_json() != 15527) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_qr_matrix_from_json() != 36049) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_qr_matrix_to_json() != 41324) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_qr_style_from_json() != 32610) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_qr_style_to_json() != 31712) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_questionnaire_from_json() != 7871) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_questionnaire_to_json() != 57023) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_receipt_list_from_json() != 15080) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_receipt_list_to_json() != 8205) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_refusal_from_json() != 47631) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_refusal_to_json() != 37311) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_region_from_json() != 20756) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_region_to_json() != 58530) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_register_fact_from_json() != 37882) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_register_fact_to_json() != 11925) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_report_from_json() != 49860) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_report_to_json() != 39909) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_requirement_row_from_json() != 19831) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_requirement_row_to_json() != 46536) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_resolution_from_json() != 27992) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_resolution_to_json() != 36036) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_right_report_from_json() != 61301) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_right_report_to_json() != 35367) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_account_state_from_json() != 12314) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_account_state_to_json() != 28888) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_act_use_from_json() != 26997) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_act_use_to_json() != 53615) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_answer_from_json() != 19488) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_answer_to_json() != 30998) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_change_from_json() != 7756) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_change_to_json() != 54221) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_command_from_json() != 46736) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_command_to_json() != 10357) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_content_from_json() != 7845) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_content_to_json() != 25676) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_deadline_from_json() != 7308) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_deadline_to_json() != 35652) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_decision_from_json() != 18588) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_decision_to_json() != 18086) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_design_from_json() != 56609) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_design_to_json() != 1484) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_draft_from_json() != 6768) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_draft_to_json() != 42252) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_file_from_json() != 16213) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_file_to_json() != 44554) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_kind_from_json() != 15598) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_kind_to_json() != 42818) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_log_entry_from_json() != 45193) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_log_entry_to_json() != 18444) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_offer_from_json() != 40437) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_offer_to_json() != 5079) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_outcome_from_json() != 48543) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_outcome_to_json() != 46702) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_preset_from_json() != 55706) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_preset_to_json() != 54688) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_profile_from_json() != 13911) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_profile_to_json() != 687) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_question_from_json() != 61892) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_question_to_json() != 51926) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_signature_file_from_json() != 20898) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_signature_file_to_json() != 63942) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_signing_from_json() != 2093) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_signing_to_json() != 13194) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_todo_from_json() != 26640) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_todo_to_json() != 19930) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_verification_from_json() != 30081) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_verification_to_json() != 3201) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_view_from_json() != 45602) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_view_to_json() != 5221) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealable_file_from_json() != 5655) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealable_file_to_json() != 33214) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_command_from_json() != 64646) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_command_to_json() != 21150) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_decision_from_json() != 12072) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_decision_to_json() != 29197) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_log_entry_from_json() != 45532) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_log_entry_to_json() != 30238) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_outcome_from_json() != 9165) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_outcome_to_json() != 23708) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_state_from_json() != 40874) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealing_state_to_json() != 21825) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_share_mode_from_json() != 38556) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_share_mode_to_json() != 17305) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_signature_scheme_from_json() != 63279) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_signature_scheme_to_json() != 1573) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_signed_ticket_from_json() != 10764) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_signed_ticket_to_json() != 17696) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_signing_request_from_json() != 6979) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_signing_request_to_json() != 29584) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_stamp_plan_from_json() != 22179) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_stamp_plan_to_json() != 18955) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_stored_document_from_json() != 45997) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_stored_document_to_json() != 14141) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sub_case_document_from_json() != 42197) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sub_case_document_to_json() != 47949) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_content_from_json() != 46997) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_content_to_json() != 35249) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_from_json() != 45763) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_report_from_json() != 25509) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_report_to_json() != 28324) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_to_json() != 20147) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_to_sign_from_json() != 50206) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_ticket_to_sign_to_json() != 23595) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_timestamp_request_from_json() != 21293) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_timestamp_request_to_json() != 53768) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_trust_level_from_json() != 46581) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_trust_level_to_json() != 34783) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_validation_data_from_json() != 30219) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_validation_data_to_json() != 28733) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verification_policy_from_json() != 13909) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verification_policy_to_json() != 55056) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verification_report_from_json() != 39814) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verification_report_to_json() != 8918) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verification_view_from_json() != 7847) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verification_view_to_json() != 64144) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verified_document_from_json() != 14765) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verified_document_to_json() != 40377) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_wallet_password_view_from_json() != 46696) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_wallet_password_view_to_json() != 42620) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_window_form_from_json() != 5441) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_window_form_to_json() != 57089) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_complete_seal() != 42780) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_complete_seal_signature() != 64832) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepare_seal() != 5122) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepare_seal_signature() != 54982) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_check_identifier() != 52258) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_check_identifiers() != 22969) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_mask_identifier() != 54352) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_builtin_licence_profiles() != 48561) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_erase_licence_log_entry() != 5456) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_open_licence_wallet() != 20950) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verify_licence_log() != 45) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_application_form() != 57957) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_certificate_of_completion() != 1226) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_receipt_paper() != 20510) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_typeset() != 37041) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verification_paper() != 34500) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_window_paper() != 18649) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_draw_seal() != 37167) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_lint_seal() != 10539) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_design() != 39967) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_design_for() != 47147) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_seal_presets() != 6051) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_builtin_profiles() != 4653) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_citations() != 19156) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_deselect_units() != 57639) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_parse_share() != 33516) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_projects_of() != 58567) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_requirement_row() != 36127) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_share_materials() != 52259) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_builtin_seal_profiles() != 3491) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_compare_seal_platforms() != 2995) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_erase_seal_log_entry() != 41736) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_open_seal_account() != 4039) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verify_seal_log() != 60204) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_attach_document() != 41533) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_case_evidence() != 4954) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_check_seal_coverage() != 17645) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_erase_sealing_log_entry() != 6351) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_open_sealing_session() != 32830) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_output_plan() != 8395) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_recognise_file() != 32290) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_right_at_signing() != 13574) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sealable_file() != 42080) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verify_sealing_log() != 14630) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_complete_ticket() != 21944) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepare_ticket() != 35057) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sign_ticket() != 42111) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_verify_ticket() != 43382) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_add_validation_data() != 17923) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_check_signing() != 40558) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_complete_document() != 59149) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_complete_timestamp() != 35535) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_lint_plan() != 27149) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepare_document() != 7023) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_prepare_timestamp() != 43796) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_resolve_plan() != 3457) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_sign_document() != 6796) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_accountcontext_at() != 11760) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_acting_for() != 4502) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_actions() != 57132) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_decide() != 64355) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_enterprise() != 38159) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_handle() != 41352) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_handlers() != 49778) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_level() != 32740) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_logins() != 65355) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_state() != 9169) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_to_json() != 52690) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_todo() != 39819) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_verifications() != 52618) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_verify() != 18463) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_enterpriseaccount_version() != 28553) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_acting_by_e_licence() != 29581) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_adjusted() != 839) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_check_registration() != 61025) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_diff() != 25664) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_document() != 49014) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_get() != 18100) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_level_named() != 20171) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_lint() != 54853) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_on_site_missing() != 24704) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_reference() != 17074) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_identityprofilehandle_to_json() != 38076) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_actions() != 53178) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_check() != 25279) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_decide() != 33084) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_handle() != 34939) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_next_deadline() != 6254) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_placements() != 57032) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_progress() != 9283) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_state() != 52866) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_to_json() != 35397) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_todo() != 19671) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_verify() != 18706) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_case_version() != 57119) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_casecontext_at() != 36641) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_certificate_crl_urls() != 39835) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_certificate_der() != 27407) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_certificate_ocsp_urls() != 10534) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_certificate_public_key() != 56711) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_certificate_summary() != 62448) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_softwarekey_default_scheme() != 38821) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_softwarekey_public_key() != 28507) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_softwarekey_sign() != 59745) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_softwarekey_sign_digest() != 12615) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_qrcode_matrix() != 56347) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_qrcode_png() != 25458) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_qrcode_svg() != 37060) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_electronicseal_certificates() != 2806) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_electronicseal_data_digest() != 23628) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_electronicseal_der() != 40099) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_electronicseal_file() != 36699) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_electronicseal_maker_certificate() != 61000) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_electronicseal_picture() != 14089) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_electronicseal_verify() != 17426) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealsignature_file() != 30403) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealsignature_seal() != 49424) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealsignature_signature_value() != 21583) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealsignature_signer_certificate() != 16595) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealsignature_verify() != 8918) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealtrust_findings() != 27142) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_dictionaries_code_of() != 12956) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_dictionaries_get() != 59531) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_dictionaries_name_of() != 65033) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencecontext_at() != 43998) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licenceprofilehandle_adjusted() != 54906) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licenceprofilehandle_diff() != 4973) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licenceprofilehandle_document() != 13460) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licenceprofilehandle_get() != 50270) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licenceprofilehandle_lint() != 55987) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licenceprofilehandle_reference() != 45185) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licenceprofilehandle_to_json() != 32956) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_actions() != 53793) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_copies() != 378) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_decide() != 20600) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_handle() != 56563) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_holders() != 15953) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_identity_use() != 51086) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_list_at() != 64300) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_password() != 39940) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_state() != 48627) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_to_json() != 3091) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_todo() != 27620) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_verify() != 35551) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_licencewallet_version() != 39996) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_fonts_with_bold() != 31099) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_fonts_with_fallback() != 4136) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_font_covers() != 61206) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_font_with_fallback() != 8039) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_font_with_weight() != 63671) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_picture_height() != 52924) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_picture_png() != 3276) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_picture_scaled_to() != 32545) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_picture_svg() != 42814) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_picture_width() != 4366) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_adjusted() != 35615) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_check() != 6214) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_checklist() != 38418) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_dictionaries() != 12449) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_diff() != 14161) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_document() != 64510) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_eligibility() != 31777) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_get() != 8546) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_grid() != 10326) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_lint() != 58975) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_receipt_list() != 19892) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_reference() != 18470) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_register_check() != 2811) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_select_units() != 21926) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_profilehandle_to_json() != 37083) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_regions_as_of() != 62653) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_regions_history() != 40130) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_regions_name_in() != 16339) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_actions() != 22988) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_changes() != 438) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_claims() != 39570) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_deadlines() != 10440) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_decide() != 47271) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_entitled() != 48209) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_entitlements_at() != 36121) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_grants() != 29542) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_handle() != 11977) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_licence_impact() != 23021) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_may() != 29586) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_seals() != 25612) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_state() != 17976) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_to_json() != 32414) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_todo() != 7573) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_verify() != 64253) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_version() != 50723) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealaccount_window_form() != 6551) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealcontext_at() != 53068) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealprofilehandle_adjusted() != 23591) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealprofilehandle_diff() != 33731) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealprofilehandle_document() != 21962) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealprofilehandle_get() != 38187) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealprofilehandle_lint() != 37157) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealprofilehandle_reference() != 15056) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealprofilehandle_to_json() != 8871) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealingsession_decide() != 17890) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealingsession_handle() != 47358) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealingsession_state() != 57817) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealingsession_stored() != 59204) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealingsession_to_json() != 19347) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealingsession_verify() != 16673) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_sealingsession_version() != 36009) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_verifier_policy() != 27985) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_method_verifier_verify() != 21104) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_accountcontext_new() != 58556) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_from_state() != 45094) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_parse() != 1383) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_enterpriseaccount_replay() != 1096) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_identityprofilehandle_builtin() != 27385) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_identityprofilehandle_parse() != 12752) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_case_from_state() != 25061) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_case_parse() != 27814) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_case_replay() != 52632) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_casecontext_new() != 36347) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_certificate_parse() != 43968) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_softwarekey_parse() != 48913) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_qrcode_encode() != 44024) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_qrcode_encode_bytes() != 4126) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_electronicseal_parse() != 7273) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealsignature_parse() != 24257) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealtrust_new() != 40881) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_dictionaries_new() != 12541) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_licencecontext_new() != 32734) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_licenceprofilehandle_builtin() != 33795) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_licenceprofilehandle_parse() != 60569) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_licencewallet_from_state() != 11095) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_licencewallet_parse() != 43943) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_licencewallet_replay() != 64311) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_fonts_parse() != 64032) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_font_parse() != 11327) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_picture_from_png() != 18684) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_picture_of_text() != 39590) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_profilehandle_builtin() != 3700) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_profilehandle_parse() != 10829) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_regions_new() != 44535) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealaccount_from_state() != 7071) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealaccount_parse() != 48675) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealaccount_replay() != 699) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealcontext_new() != 36245) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealprofilehandle_builtin() != 57028) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealprofilehandle_parse() != 40917) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealingsession_from_state() != 34314) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealingsession_parse() != 64945) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_sealingsession_replay() != 13234) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_constructor_verifier_new() != 28923) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiEnsureDengjiInitialized()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureDengjiMobileInitialized() {
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
