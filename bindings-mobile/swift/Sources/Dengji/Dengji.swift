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
    if (uniffi_dengji_mobile_checksum_func_actor_from_json() != 42873) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_actor_to_json() != 57925) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_application_from_json() != 37268) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_application_to_json() != 41327) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_building_grid_from_json() != 2406) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_building_grid_to_json() != 63150) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_checklist_row_from_json() != 19094) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_checklist_row_to_json() != 51705) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_enterprise_from_json() != 48558) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_enterprise_to_json() != 19631) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_error_correction_from_json() != 13205) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_error_correction_to_json() != 64678) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_failure_from_json() != 30955) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_failure_to_json() != 5059) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_kind_from_json() != 47507) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_identifier_kind_to_json() != 18964) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_language_from_json() != 36615) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_language_to_json() != 42314) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_material_from_json() != 23319) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_material_to_json() != 6721) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_platform_key_from_json() != 61972) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_platform_key_to_json() != 13080) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_from_json() != 51243) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_ref_from_json() != 60821) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_ref_to_json() != 24817) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_profile_to_json() != 62965) {
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
    if (uniffi_dengji_mobile_checksum_func_signed_ticket_from_json() != 10764) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_dengji_mobile_checksum_func_signed_ticket_to_json() != 17696) {
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
