// Generated from the Rust sources by `cargo xtask generate`; do not edit.

@file:Suppress("NAME_SHADOWING")

package dengji

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import dengji.documents.Actor
import dengji.documents.Application
import dengji.documents.BuildingGrid
import dengji.documents.ChecklistRow
import dengji.documents.DengjiException
import dengji.documents.Enterprise
import dengji.documents.ErrorCorrection
import dengji.documents.Failure
import dengji.documents.FfiConverterTypeActor
import dengji.documents.FfiConverterTypeApplication
import dengji.documents.FfiConverterTypeBuildingGrid
import dengji.documents.FfiConverterTypeChecklistRow
import dengji.documents.FfiConverterTypeDengjiError
import dengji.documents.FfiConverterTypeEnterprise
import dengji.documents.FfiConverterTypeErrorCorrection
import dengji.documents.FfiConverterTypeFailure
import dengji.documents.FfiConverterTypeIdentifierKind
import dengji.documents.FfiConverterTypeLanguage
import dengji.documents.FfiConverterTypeMaterial
import dengji.documents.FfiConverterTypePlatformKey
import dengji.documents.FfiConverterTypeProfile
import dengji.documents.FfiConverterTypeProfileRef
import dengji.documents.FfiConverterTypeProject
import dengji.documents.FfiConverterTypePropertyUnit
import dengji.documents.FfiConverterTypeQrMatrix
import dengji.documents.FfiConverterTypeQrStyle
import dengji.documents.FfiConverterTypeQuestionnaire
import dengji.documents.FfiConverterTypeReceiptList
import dengji.documents.FfiConverterTypeRefusal
import dengji.documents.FfiConverterTypeRegisterFact
import dengji.documents.FfiConverterTypeReport
import dengji.documents.FfiConverterTypeSignedTicket
import dengji.documents.FfiConverterTypeSubCaseDocument
import dengji.documents.FfiConverterTypeTicket
import dengji.documents.FfiConverterTypeTicketContent
import dengji.documents.FfiConverterTypeTicketReport
import dengji.documents.FfiConverterTypeTicketToSign
import dengji.documents.IdentifierKind
import dengji.documents.Language
import dengji.documents.Material
import dengji.documents.PlatformKey
import dengji.documents.Profile
import dengji.documents.ProfileRef
import dengji.documents.Project
import dengji.documents.PropertyUnit
import dengji.documents.QrMatrix
import dengji.documents.QrStyle
import dengji.documents.Questionnaire
import dengji.documents.ReceiptList
import dengji.documents.Refusal
import dengji.documents.RegisterFact
import dengji.documents.Report
import dengji.documents.SignedTicket
import dengji.documents.SubCaseDocument
import dengji.documents.Ticket
import dengji.documents.TicketContent
import dengji.documents.TicketReport
import dengji.documents.TicketToSign
import dengji.documents.RustBuffer as RustBufferActor
import dengji.documents.RustBuffer as RustBufferApplication
import dengji.documents.RustBuffer as RustBufferBuildingGrid
import dengji.documents.RustBuffer as RustBufferChecklistRow
import dengji.documents.RustBuffer as RustBufferDengjiError
import dengji.documents.RustBuffer as RustBufferEnterprise
import dengji.documents.RustBuffer as RustBufferErrorCorrection
import dengji.documents.RustBuffer as RustBufferFailure
import dengji.documents.RustBuffer as RustBufferIdentifierKind
import dengji.documents.RustBuffer as RustBufferLanguage
import dengji.documents.RustBuffer as RustBufferMaterial
import dengji.documents.RustBuffer as RustBufferPlatformKey
import dengji.documents.RustBuffer as RustBufferProfile
import dengji.documents.RustBuffer as RustBufferProfileRef
import dengji.documents.RustBuffer as RustBufferProject
import dengji.documents.RustBuffer as RustBufferPropertyUnit
import dengji.documents.RustBuffer as RustBufferQrMatrix
import dengji.documents.RustBuffer as RustBufferQrStyle
import dengji.documents.RustBuffer as RustBufferQuestionnaire
import dengji.documents.RustBuffer as RustBufferReceiptList
import dengji.documents.RustBuffer as RustBufferRefusal
import dengji.documents.RustBuffer as RustBufferRegisterFact
import dengji.documents.RustBuffer as RustBufferReport
import dengji.documents.RustBuffer as RustBufferSignedTicket
import dengji.documents.RustBuffer as RustBufferSubCaseDocument
import dengji.documents.RustBuffer as RustBufferTicket
import dengji.documents.RustBuffer as RustBufferTicketContent
import dengji.documents.RustBuffer as RustBufferTicketReport
import dengji.documents.RustBuffer as RustBufferTicketToSign

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_dengji_mobile_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_dengji_mobile_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "dengji_mobile"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "dengji_mobile"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_dengji_mobile_checksum_func_actor_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_actor_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_application_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_application_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_building_grid_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_building_grid_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_checklist_row_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_checklist_row_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_enterprise_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_enterprise_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_error_correction_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_error_correction_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_failure_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_failure_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_kind_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_identifier_kind_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_language_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_language_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_material_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_material_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_platform_key_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_platform_key_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_ref_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_ref_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_profile_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_project_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_project_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_property_unit_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_property_unit_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_matrix_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_matrix_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_style_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_qr_style_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_questionnaire_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_questionnaire_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_receipt_list_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_receipt_list_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_refusal_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_refusal_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_register_fact_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_register_fact_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_report_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_report_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signed_ticket_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_signed_ticket_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sub_case_document_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_sub_case_document_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_content_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_content_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_report_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_report_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_to_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_to_sign_from_json(
    ): Int
    external fun uniffi_dengji_mobile_checksum_func_ticket_to_sign_to_json(
    ): Int
    external fun ffi_dengji_mobile_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "dengji_mobile"))
        dengji.documents.uniffiEnsureInitialized()

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_dengji_mobile_fn_func_actor_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferActor.ByValue
    external fun uniffi_dengji_mobile_fn_func_actor_to_json(`document`: RustBufferActor.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_application_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferApplication.ByValue
    external fun uniffi_dengji_mobile_fn_func_application_to_json(`document`: RustBufferApplication.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_building_grid_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferBuildingGrid.ByValue
    external fun uniffi_dengji_mobile_fn_func_building_grid_to_json(`document`: RustBufferBuildingGrid.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_checklist_row_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferChecklistRow.ByValue
    external fun uniffi_dengji_mobile_fn_func_checklist_row_to_json(`document`: RustBufferChecklistRow.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_enterprise_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferEnterprise.ByValue
    external fun uniffi_dengji_mobile_fn_func_enterprise_to_json(`document`: RustBufferEnterprise.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_error_correction_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferErrorCorrection.ByValue
    external fun uniffi_dengji_mobile_fn_func_error_correction_to_json(`document`: RustBufferErrorCorrection.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_failure_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferFailure.ByValue
    external fun uniffi_dengji_mobile_fn_func_failure_to_json(`document`: RustBufferFailure.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_kind_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferIdentifierKind.ByValue
    external fun uniffi_dengji_mobile_fn_func_identifier_kind_to_json(`document`: RustBufferIdentifierKind.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_language_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferLanguage.ByValue
    external fun uniffi_dengji_mobile_fn_func_language_to_json(`document`: RustBufferLanguage.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_material_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferMaterial.ByValue
    external fun uniffi_dengji_mobile_fn_func_material_to_json(`document`: RustBufferMaterial.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_platform_key_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPlatformKey.ByValue
    external fun uniffi_dengji_mobile_fn_func_platform_key_to_json(`document`: RustBufferPlatformKey.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfile.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_ref_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfileRef.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_ref_to_json(`document`: RustBufferProfileRef.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_profile_to_json(`document`: RustBufferProfile.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_project_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProject.ByValue
    external fun uniffi_dengji_mobile_fn_func_project_to_json(`document`: RustBufferProject.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_property_unit_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferPropertyUnit.ByValue
    external fun uniffi_dengji_mobile_fn_func_property_unit_to_json(`document`: RustBufferPropertyUnit.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_matrix_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferQrMatrix.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_matrix_to_json(`document`: RustBufferQrMatrix.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_style_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferQrStyle.ByValue
    external fun uniffi_dengji_mobile_fn_func_qr_style_to_json(`document`: RustBufferQrStyle.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_questionnaire_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferQuestionnaire.ByValue
    external fun uniffi_dengji_mobile_fn_func_questionnaire_to_json(`document`: RustBufferQuestionnaire.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_receipt_list_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReceiptList.ByValue
    external fun uniffi_dengji_mobile_fn_func_receipt_list_to_json(`document`: RustBufferReceiptList.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_refusal_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRefusal.ByValue
    external fun uniffi_dengji_mobile_fn_func_refusal_to_json(`document`: RustBufferRefusal.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_register_fact_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferRegisterFact.ByValue
    external fun uniffi_dengji_mobile_fn_func_register_fact_to_json(`document`: RustBufferRegisterFact.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_report_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_report_to_json(`document`: RustBufferReport.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_signed_ticket_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSignedTicket.ByValue
    external fun uniffi_dengji_mobile_fn_func_signed_ticket_to_json(`document`: RustBufferSignedTicket.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_sub_case_document_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferSubCaseDocument.ByValue
    external fun uniffi_dengji_mobile_fn_func_sub_case_document_to_json(`document`: RustBufferSubCaseDocument.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_content_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketContent.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_content_to_json(`document`: RustBufferTicketContent.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicket.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_report_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketReport.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_report_to_json(`document`: RustBufferTicketReport.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_to_json(`document`: RustBufferTicket.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_to_sign_from_json(`text`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferTicketToSign.ByValue
    external fun uniffi_dengji_mobile_fn_func_ticket_to_sign_to_json(`document`: RustBufferTicketToSign.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_dengji_mobile_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_dengji_mobile_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_dengji_mobile_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_mobile_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_dengji_mobile_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_dengji_mobile_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_dengji_mobile_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_dengji_mobile_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_mobile_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_dengji_mobile_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_dengji_mobile_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_dengji_mobile_checksum_func_actor_from_json() and 0xFFFF) != 42873) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_actor_to_json() and 0xFFFF) != 57925) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_application_from_json() and 0xFFFF) != 37268) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_application_to_json() and 0xFFFF) != 41327) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_building_grid_from_json() and 0xFFFF) != 2406) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_building_grid_to_json() and 0xFFFF) != 63150) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_checklist_row_from_json() and 0xFFFF) != 19094) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_checklist_row_to_json() and 0xFFFF) != 51705) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_enterprise_from_json() and 0xFFFF) != 48558) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_enterprise_to_json() and 0xFFFF) != 19631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_error_correction_from_json() and 0xFFFF) != 13205) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_error_correction_to_json() and 0xFFFF) != 64678) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_failure_from_json() and 0xFFFF) != 30955) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_failure_to_json() and 0xFFFF) != 5059) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_kind_from_json() and 0xFFFF) != 47507) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_identifier_kind_to_json() and 0xFFFF) != 18964) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_language_from_json() and 0xFFFF) != 36615) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_language_to_json() and 0xFFFF) != 42314) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_material_from_json() and 0xFFFF) != 23319) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_material_to_json() and 0xFFFF) != 6721) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_platform_key_from_json() and 0xFFFF) != 61972) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_platform_key_to_json() and 0xFFFF) != 13080) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_from_json() and 0xFFFF) != 51243) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_ref_from_json() and 0xFFFF) != 60821) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_ref_to_json() and 0xFFFF) != 24817) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_profile_to_json() and 0xFFFF) != 62965) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_project_from_json() and 0xFFFF) != 58845) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_project_to_json() and 0xFFFF) != 32733) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_property_unit_from_json() and 0xFFFF) != 57687) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_property_unit_to_json() and 0xFFFF) != 15527) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_matrix_from_json() and 0xFFFF) != 36049) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_matrix_to_json() and 0xFFFF) != 41324) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_style_from_json() and 0xFFFF) != 32610) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_qr_style_to_json() and 0xFFFF) != 31712) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_questionnaire_from_json() and 0xFFFF) != 7871) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_questionnaire_to_json() and 0xFFFF) != 57023) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_receipt_list_from_json() and 0xFFFF) != 15080) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_receipt_list_to_json() and 0xFFFF) != 8205) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_refusal_from_json() and 0xFFFF) != 47631) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_refusal_to_json() and 0xFFFF) != 37311) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_register_fact_from_json() and 0xFFFF) != 37882) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_register_fact_to_json() and 0xFFFF) != 11925) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_report_from_json() and 0xFFFF) != 49860) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_report_to_json() and 0xFFFF) != 39909) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signed_ticket_from_json() and 0xFFFF) != 10764) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_signed_ticket_to_json() and 0xFFFF) != 17696) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sub_case_document_from_json() and 0xFFFF) != 42197) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_sub_case_document_to_json() and 0xFFFF) != 47949) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_content_from_json() and 0xFFFF) != 46997) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_content_to_json() and 0xFFFF) != 35249) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_from_json() and 0xFFFF) != 45763) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_report_from_json() and 0xFFFF) != 25509) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_report_to_json() and 0xFFFF) != 28324) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_to_json() and 0xFFFF) != 20147) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_to_sign_from_json() and 0xFFFF) != 50206) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_dengji_mobile_checksum_func_ticket_to_sign_to_json() and 0xFFFF) != 23595) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.

// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
object NoHandle

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

object DengjiExceptionExternalErrorHandler : UniffiRustCallStatusErrorHandler<DengjiException> {
    override fun lift(error_buf: RustBuffer.ByValue): DengjiException =
        dengji.documents.DengjiException.ErrorHandler.lift(
            RustBufferDengjiError.ByValue().apply {
                capacity = error_buf.capacity
                len = error_buf.len
                data = error_buf.data
            }
        )
}

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `actorFromJson`(`text`: kotlin.String): Actor {
            return FfiConverterTypeActor.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_actor_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `actorToJson`(`document`: Actor): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_actor_to_json(

        FfiConverterTypeActor.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `applicationFromJson`(`text`: kotlin.String): Application {
            return FfiConverterTypeApplication.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_application_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `applicationToJson`(`document`: Application): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_application_to_json(

        FfiConverterTypeApplication.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `buildingGridFromJson`(`text`: kotlin.String): BuildingGrid {
            return FfiConverterTypeBuildingGrid.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_building_grid_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `buildingGridToJson`(`document`: BuildingGrid): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_building_grid_to_json(

        FfiConverterTypeBuildingGrid.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `checklistRowFromJson`(`text`: kotlin.String): ChecklistRow {
            return FfiConverterTypeChecklistRow.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_checklist_row_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `checklistRowToJson`(`document`: ChecklistRow): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_checklist_row_to_json(

        FfiConverterTypeChecklistRow.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `enterpriseFromJson`(`text`: kotlin.String): Enterprise {
            return FfiConverterTypeEnterprise.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_enterprise_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `enterpriseToJson`(`document`: Enterprise): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_enterprise_to_json(

        FfiConverterTypeEnterprise.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `errorCorrectionFromJson`(`text`: kotlin.String): ErrorCorrection {
            return FfiConverterTypeErrorCorrection.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_error_correction_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `errorCorrectionToJson`(`document`: ErrorCorrection): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_error_correction_to_json(

        FfiConverterTypeErrorCorrection.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `failureFromJson`(`text`: kotlin.String): Failure {
            return FfiConverterTypeFailure.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_failure_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `failureToJson`(`document`: Failure): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_failure_to_json(

        FfiConverterTypeFailure.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `identifierKindFromJson`(`text`: kotlin.String): IdentifierKind {
            return FfiConverterTypeIdentifierKind.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_kind_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `identifierKindToJson`(`document`: IdentifierKind): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_identifier_kind_to_json(

        FfiConverterTypeIdentifierKind.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `languageFromJson`(`text`: kotlin.String): Language {
            return FfiConverterTypeLanguage.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_language_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `languageToJson`(`document`: Language): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_language_to_json(

        FfiConverterTypeLanguage.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `materialFromJson`(`text`: kotlin.String): Material {
            return FfiConverterTypeMaterial.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_material_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `materialToJson`(`document`: Material): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_material_to_json(

        FfiConverterTypeMaterial.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `platformKeyFromJson`(`text`: kotlin.String): PlatformKey {
            return FfiConverterTypePlatformKey.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_platform_key_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `platformKeyToJson`(`document`: PlatformKey): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_platform_key_to_json(

        FfiConverterTypePlatformKey.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `profileFromJson`(`text`: kotlin.String): Profile {
            return FfiConverterTypeProfile.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `profileRefFromJson`(`text`: kotlin.String): ProfileRef {
            return FfiConverterTypeProfileRef.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_ref_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `profileRefToJson`(`document`: ProfileRef): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_ref_to_json(

        FfiConverterTypeProfileRef.lower(`document`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `profileToJson`(`document`: Profile): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_profile_to_json(

        FfiConverterTypeProfile.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `projectFromJson`(`text`: kotlin.String): Project {
            return FfiConverterTypeProject.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_project_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `projectToJson`(`document`: Project): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_project_to_json(

        FfiConverterTypeProject.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `propertyUnitFromJson`(`text`: kotlin.String): PropertyUnit {
            return FfiConverterTypePropertyUnit.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_property_unit_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `propertyUnitToJson`(`document`: PropertyUnit): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_property_unit_to_json(

        FfiConverterTypePropertyUnit.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `qrMatrixFromJson`(`text`: kotlin.String): QrMatrix {
            return FfiConverterTypeQrMatrix.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_matrix_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `qrMatrixToJson`(`document`: QrMatrix): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_matrix_to_json(

        FfiConverterTypeQrMatrix.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `qrStyleFromJson`(`text`: kotlin.String): QrStyle {
            return FfiConverterTypeQrStyle.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_style_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `qrStyleToJson`(`document`: QrStyle): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_qr_style_to_json(

        FfiConverterTypeQrStyle.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `questionnaireFromJson`(`text`: kotlin.String): Questionnaire {
            return FfiConverterTypeQuestionnaire.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_questionnaire_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `questionnaireToJson`(`document`: Questionnaire): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_questionnaire_to_json(

        FfiConverterTypeQuestionnaire.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `receiptListFromJson`(`text`: kotlin.String): ReceiptList {
            return FfiConverterTypeReceiptList.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_receipt_list_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `receiptListToJson`(`document`: ReceiptList): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_receipt_list_to_json(

        FfiConverterTypeReceiptList.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `refusalFromJson`(`text`: kotlin.String): Refusal {
            return FfiConverterTypeRefusal.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_refusal_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `refusalToJson`(`document`: Refusal): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_refusal_to_json(

        FfiConverterTypeRefusal.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `registerFactFromJson`(`text`: kotlin.String): RegisterFact {
            return FfiConverterTypeRegisterFact.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_register_fact_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `registerFactToJson`(`document`: RegisterFact): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_register_fact_to_json(

        FfiConverterTypeRegisterFact.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `reportFromJson`(`text`: kotlin.String): Report {
            return FfiConverterTypeReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_report_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `reportToJson`(`document`: Report): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_report_to_json(

        FfiConverterTypeReport.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `signedTicketFromJson`(`text`: kotlin.String): SignedTicket {
            return FfiConverterTypeSignedTicket.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signed_ticket_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `signedTicketToJson`(`document`: SignedTicket): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_signed_ticket_to_json(

        FfiConverterTypeSignedTicket.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `subCaseDocumentFromJson`(`text`: kotlin.String): SubCaseDocument {
            return FfiConverterTypeSubCaseDocument.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sub_case_document_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `subCaseDocumentToJson`(`document`: SubCaseDocument): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_sub_case_document_to_json(

        FfiConverterTypeSubCaseDocument.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketContentFromJson`(`text`: kotlin.String): TicketContent {
            return FfiConverterTypeTicketContent.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_content_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketContentToJson`(`document`: TicketContent): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_content_to_json(

        FfiConverterTypeTicketContent.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketFromJson`(`text`: kotlin.String): Ticket {
            return FfiConverterTypeTicket.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketReportFromJson`(`text`: kotlin.String): TicketReport {
            return FfiConverterTypeTicketReport.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_report_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketReportToJson`(`document`: TicketReport): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_report_to_json(

        FfiConverterTypeTicketReport.lower(`document`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketToJson`(`document`: Ticket): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_to_json(

        FfiConverterTypeTicket.lower(`document`),_status)
}
    )
    }

        /**
         * Reads the document from JSON text, strictly: unknown fields, duplicate keys and wrong types are `Malformed`,
         * with a pointer.
         */
    @Throws(DengjiException::class) fun `ticketToSignFromJson`(`text`: kotlin.String): TicketToSign {
            return FfiConverterTypeTicketToSign.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_to_sign_from_json(

        FfiConverterString.lower(`text`),_status)
}
    )
    }

        /**
         * Writes the document as JSON text.
         */
    @Throws(DengjiException::class) fun `ticketToSignToJson`(`document`: TicketToSign): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_dengji_mobile_fn_func_ticket_to_sign_to_json(

        FfiConverterTypeTicketToSign.lower(`document`),_status)
}
    )
    }
