// Generated from the Rust sources by `cargo xtask generate`; do not edit.

@file:Suppress("NAME_SHADOWING")

package dengji.documents

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
            UniffiLib.ffi_dengji_rustbuffer_alloc(size.toLong(), status)
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
            UniffiLib.ffi_dengji_rustbuffer_free(buf, status)
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
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "dengji"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun ffi_dengji_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "dengji"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_dengji_fn_method_dengjierror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_handlerrequest_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_applicant_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_handlerbinding_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_legalrepresentative_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_agent_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_buyer_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_contact_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_organisation_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_signer_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_finding_text(`ptr`: RustBuffer.ByValue,`language`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_report_is_acceptable(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_dengji_fn_method_identifierreport_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_actor_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_evidence_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_dengji_fn_method_principal_uniffi_trait_debug(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_dengji_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_dengji_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_dengji_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_dengji_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_dengji_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_dengji_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_dengji_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_dengji_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_dengji_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_dengji_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_dengji_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
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
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

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

/**
 * @suppress
 */
public object FfiConverterTimestamp: FfiConverterRustBuffer<java.time.Instant> {
    override fun read(buf: ByteBuffer): java.time.Instant {
        val seconds = buf.getLong()
        // Type mismatch (should be u32) but we check for overflow/underflow below
        val nanoseconds = buf.getInt().toLong()
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Instant nanoseconds exceed minimum or maximum supported by uniffi")
        }
        if (seconds >= 0) {
            return java.time.Instant.EPOCH.plus(java.time.Duration.ofSeconds(seconds, nanoseconds))
        } else {
            return java.time.Instant.EPOCH.minus(java.time.Duration.ofSeconds(-seconds, nanoseconds))
        }
    }

    // 8 bytes for seconds, 4 bytes for nanoseconds
    override fun allocationSize(value: java.time.Instant) = 12UL

    override fun write(value: java.time.Instant, buf: ByteBuffer) {
        var epochOffset = java.time.Duration.between(java.time.Instant.EPOCH, value)

        var sign = 1
        if (epochOffset.isNegative()) {
            sign = -1
            epochOffset = epochOffset.negated()
        }

        if (epochOffset.nano < 0) {
            // Java docs provide guarantee that nano will always be positive, so this should be impossible
            // See: https://docs.oracle.com/javase/8/docs/api/java/time/Instant.html
            throw IllegalArgumentException("Invalid timestamp, nano value must be non-negative")
        }

        buf.putLong(sign * epochOffset.seconds)
        // Type mismatch (should be u32) but since values will always be between 0 and 999,999,999 it should be OK
        buf.putInt(epochOffset.nano)
    }
}

/**
 * A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
 */
data class AccountCommand (
    /**
     * The caller's own id for this command, unique within the account.
     */
    val `id`: kotlin.String
    ,
    /**
     * The version that the caller has seen; none to accept any.
     */
    val `expectedVersion`: kotlin.UInt? = null
    ,
    /**
     * What to do.
     */
    val `action`: AccountAction

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountCommand: FfiConverterRustBuffer<AccountCommand> {
    override fun read(buf: ByteBuffer): AccountCommand {
        return AccountCommand(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeAccountAction.read(buf),
        )
    }

    override fun allocationSize(value: AccountCommand) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalUInt.allocationSize(value.`expectedVersion`) +
            FfiConverterTypeAccountAction.allocationSize(value.`action`)
    )

    override fun write(value: AccountCommand, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalUInt.write(value.`expectedVersion`, buf)
            FfiConverterTypeAccountAction.write(value.`action`, buf)
    }
}

/**
 * What follows from a command that may be carried out.
 */
data class AccountDecision (
    /**
     * What happens.
     */
    val `events`: List<AccountEvent>
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<HostTask>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report
    ,
    /**
     * Whether this command was carried out before; then nothing happens.
     */
    val `repeated`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountDecision: FfiConverterRustBuffer<AccountDecision> {
    override fun read(buf: ByteBuffer): AccountDecision {
        return AccountDecision(
            FfiConverterSequenceTypeAccountEvent.read(buf),
            FfiConverterSequenceTypeHostTask.read(buf),
            FfiConverterTypeReport.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: AccountDecision) = (
            FfiConverterSequenceTypeAccountEvent.allocationSize(value.`events`) +
            FfiConverterSequenceTypeHostTask.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`) +
            FfiConverterBoolean.allocationSize(value.`repeated`)
    )

    override fun write(value: AccountDecision, buf: ByteBuffer) {
            FfiConverterSequenceTypeAccountEvent.write(value.`events`, buf)
            FfiConverterSequenceTypeHostTask.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
    }
}

/**
 * One entry of the log.
 */
data class AccountEntry (
    /**
     * Version of this format.
     */
    val `logVersion`: kotlin.UInt
    ,
    /**
     * Counted from 1.
     */
    val `sequence`: kotlin.UInt
    ,
    /**
     * When the command was carried out.
     */
    val `now`: Instant
    ,
    /**
     * The profile that was applied.
     */
    val `profile`: ProfileRef
    ,
    /**
     * Digest of the entry before; empty for the first.
     */
    val `previous`: kotlin.String
    ,
    /**
     * SM3 over the salt's bytes and the canonical payload.
     */
    val `payloadDigest`: kotlin.String
    ,
    /**
     * SM3 over the canonical header: all fields above.
     */
    val `digest`: kotlin.String
    ,
    /**
     * The salt, as hexadecimal; gone with the payload when it is erased.
     */
    val `salt`: kotlin.String = ""
    ,
    /**
     * The payload, unless it was erased.
     */
    val `payload`: AccountPayload? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountEntry: FfiConverterRustBuffer<AccountEntry> {
    override fun read(buf: ByteBuffer): AccountEntry {
        return AccountEntry(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeAccountPayload.read(buf),
        )
    }

    override fun allocationSize(value: AccountEntry) = (
            FfiConverterUInt.allocationSize(value.`logVersion`) +
            FfiConverterUInt.allocationSize(value.`sequence`) +
            FfiConverterTypeInstant.allocationSize(value.`now`) +
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterString.allocationSize(value.`previous`) +
            FfiConverterString.allocationSize(value.`payloadDigest`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterString.allocationSize(value.`salt`) +
            FfiConverterOptionalTypeAccountPayload.allocationSize(value.`payload`)
    )

    override fun write(value: AccountEntry, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`logVersion`, buf)
            FfiConverterUInt.write(value.`sequence`, buf)
            FfiConverterTypeInstant.write(value.`now`, buf)
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterString.write(value.`previous`, buf)
            FfiConverterString.write(value.`payloadDigest`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterString.write(value.`salt`, buf)
            FfiConverterOptionalTypeAccountPayload.write(value.`payload`, buf)
    }
}

/**
 * The level of an account with its names.
 */
data class AccountLevel (
    /**
     * The highest level reached (UA-021); none before the first verification.
     */
    val `level`: TrustLevel?
    ,
    /**
     * The level's names and what it rests on.
     */
    val `rule`: LevelRule?

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountLevel: FfiConverterRustBuffer<AccountLevel> {
    override fun read(buf: ByteBuffer): AccountLevel {
        return AccountLevel(
            FfiConverterOptionalTypeTrustLevel.read(buf),
            FfiConverterOptionalTypeLevelRule.read(buf),
        )
    }

    override fun allocationSize(value: AccountLevel) = (
            FfiConverterOptionalTypeTrustLevel.allocationSize(value.`level`) +
            FfiConverterOptionalTypeLevelRule.allocationSize(value.`rule`)
    )

    override fun write(value: AccountLevel, buf: ByteBuffer) {
            FfiConverterOptionalTypeTrustLevel.write(value.`level`, buf)
            FfiConverterOptionalTypeLevelRule.write(value.`rule`, buf)
    }
}

/**
 * A way to log in, and whether this account has it.
 */
data class AccountLogin (
    /**
     * The way.
     */
    val `method`: LoginMethod
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Whether it works for this account: a certificate only after it was verified (UA-014, UA-016).
     */
    val `enabled`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountLogin: FfiConverterRustBuffer<AccountLogin> {
    override fun read(buf: ByteBuffer): AccountLogin {
        return AccountLogin(
            FfiConverterTypeLoginMethod.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: AccountLogin) = (
            FfiConverterTypeLoginMethod.allocationSize(value.`method`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterBoolean.allocationSize(value.`enabled`)
    )

    override fun write(value: AccountLogin, buf: ByteBuffer) {
            FfiConverterTypeLoginMethod.write(value.`method`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterBoolean.write(value.`enabled`, buf)
    }
}

/**
 * What a command that was carried out came to.
 */
data class AccountOutcome (
    /**
     * The version now.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Whether this command was carried out before; then nothing happened.
     */
    val `repeated`: kotlin.Boolean
    ,
    /**
     * The log entry to be stored; none for a repeated command.
     */
    val `entry`: AccountEntry?
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<HostTask>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountOutcome: FfiConverterRustBuffer<AccountOutcome> {
    override fun read(buf: ByteBuffer): AccountOutcome {
        return AccountOutcome(
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeAccountEntry.read(buf),
            FfiConverterSequenceTypeHostTask.read(buf),
            FfiConverterTypeReport.read(buf),
        )
    }

    override fun allocationSize(value: AccountOutcome) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterBoolean.allocationSize(value.`repeated`) +
            FfiConverterOptionalTypeAccountEntry.allocationSize(value.`entry`) +
            FfiConverterSequenceTypeHostTask.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`)
    )

    override fun write(value: AccountOutcome, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
            FfiConverterOptionalTypeAccountEntry.write(value.`entry`, buf)
            FfiConverterSequenceTypeHostTask.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
    }
}

/**
 * What a command was, who gave it, and what followed. May hold personal data.
 */
data class AccountPayload (
    /**
     * Who gave the command.
     */
    val `actor`: Actor
    ,
    /**
     * The command.
     */
    val `command`: AccountCommand
    ,
    /**
     * What followed.
     */
    val `events`: List<AccountEvent>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountPayload: FfiConverterRustBuffer<AccountPayload> {
    override fun read(buf: ByteBuffer): AccountPayload {
        return AccountPayload(
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeAccountCommand.read(buf),
            FfiConverterSequenceTypeAccountEvent.read(buf),
        )
    }

    override fun allocationSize(value: AccountPayload) = (
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeAccountCommand.allocationSize(value.`command`) +
            FfiConverterSequenceTypeAccountEvent.allocationSize(value.`events`)
    )

    override fun write(value: AccountPayload, buf: ByteBuffer) {
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeAccountCommand.write(value.`command`, buf)
            FfiConverterSequenceTypeAccountEvent.write(value.`events`, buf)
    }
}

/**
 * The form of the registration, as it was filled in. It has no place for a password (UA-026).
 */
data class AccountRegistration (
    /**
     * 法人登录账号.
     */
    val `loginName`: kotlin.String
    ,
    /**
     * The legal entity.
     */
    val `entity`: LegalEntity
    ,
    /**
     * 申请人.
     */
    val `applicant`: Applicant
    ,
    /**
     * Codes of the agreements that were accepted (UA-006).
     */
    val `accepted`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountRegistration: FfiConverterRustBuffer<AccountRegistration> {
    override fun read(buf: ByteBuffer): AccountRegistration {
        return AccountRegistration(
            FfiConverterString.read(buf),
            FfiConverterTypeLegalEntity.read(buf),
            FfiConverterTypeApplicant.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: AccountRegistration) = (
            FfiConverterString.allocationSize(value.`loginName`) +
            FfiConverterTypeLegalEntity.allocationSize(value.`entity`) +
            FfiConverterTypeApplicant.allocationSize(value.`applicant`) +
            FfiConverterSequenceString.allocationSize(value.`accepted`)
    )

    override fun write(value: AccountRegistration, buf: ByteBuffer) {
            FfiConverterString.write(value.`loginName`, buf)
            FfiConverterTypeLegalEntity.write(value.`entity`, buf)
            FfiConverterTypeApplicant.write(value.`applicant`, buf)
            FfiConverterSequenceString.write(value.`accepted`, buf)
    }
}

/**
 * The state of an account: what its events add up to, and the snapshot to be stored.
 */
data class AccountState (
    /**
     * The bookkeeping.
     */
    val `book`: Book
    ,
    /**
     * 法人登录账号.
     */
    val `loginName`: kotlin.String
    ,
    /**
     * The legal entity.
     */
    val `entity`: LegalEntity
    ,
    /**
     * The person who operates the account.
     */
    val `applicant`: Applicant
    ,
    /**
     * Codes of the agreements that were accepted.
     */
    val `accepted`: List<kotlin.String>
    ,
    /**
     * How far the registration has come.
     */
    val `step`: AccountStep
    ,
    /**
     * Verifications, in order.
     */
    val `verifications`: List<Verification>
    ,
    /**
     * Handlers, in the order in which they were added; removed ones stay.
     */
    val `handlers`: List<HandlerBinding>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountState: FfiConverterRustBuffer<AccountState> {
    override fun read(buf: ByteBuffer): AccountState {
        return AccountState(
            FfiConverterTypeBook.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLegalEntity.read(buf),
            FfiConverterTypeApplicant.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeAccountStep.read(buf),
            FfiConverterSequenceTypeVerification.read(buf),
            FfiConverterSequenceTypeHandlerBinding.read(buf),
        )
    }

    override fun allocationSize(value: AccountState) = (
            FfiConverterTypeBook.allocationSize(value.`book`) +
            FfiConverterString.allocationSize(value.`loginName`) +
            FfiConverterTypeLegalEntity.allocationSize(value.`entity`) +
            FfiConverterTypeApplicant.allocationSize(value.`applicant`) +
            FfiConverterSequenceString.allocationSize(value.`accepted`) +
            FfiConverterTypeAccountStep.allocationSize(value.`step`) +
            FfiConverterSequenceTypeVerification.allocationSize(value.`verifications`) +
            FfiConverterSequenceTypeHandlerBinding.allocationSize(value.`handlers`)
    )

    override fun write(value: AccountState, buf: ByteBuffer) {
            FfiConverterTypeBook.write(value.`book`, buf)
            FfiConverterString.write(value.`loginName`, buf)
            FfiConverterTypeLegalEntity.write(value.`entity`, buf)
            FfiConverterTypeApplicant.write(value.`applicant`, buf)
            FfiConverterSequenceString.write(value.`accepted`, buf)
            FfiConverterTypeAccountStep.write(value.`step`, buf)
            FfiConverterSequenceTypeVerification.write(value.`verifications`, buf)
            FfiConverterSequenceTypeHandlerBinding.write(value.`handlers`, buf)
    }
}

/**
 * The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009.
 */
data class ActingFor (
    /**
     * Which enterprise.
     */
    val `enterprise`: Enterprise
    ,
    /**
     * Trust level of the enterprise's account; none when it was never verified.
     */
    val `level`: TrustLevel? = null
    ,
    /**
     * Whether the handler is bound from both sides; a legal representative needs no binding.
     */
    val `binding`: Binding

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeActingFor: FfiConverterRustBuffer<ActingFor> {
    override fun read(buf: ByteBuffer): ActingFor {
        return ActingFor(
            FfiConverterTypeEnterprise.read(buf),
            FfiConverterOptionalTypeTrustLevel.read(buf),
            FfiConverterTypeBinding.read(buf),
        )
    }

    override fun allocationSize(value: ActingFor) = (
            FfiConverterTypeEnterprise.allocationSize(value.`enterprise`) +
            FfiConverterOptionalTypeTrustLevel.allocationSize(value.`level`) +
            FfiConverterTypeBinding.allocationSize(value.`binding`)
    )

    override fun write(value: ActingFor, buf: ByteBuffer) {
            FfiConverterTypeEnterprise.write(value.`enterprise`, buf)
            FfiConverterOptionalTypeTrustLevel.write(value.`level`, buf)
            FfiConverterTypeBinding.write(value.`binding`, buf)
    }
}

/**
 * A button: what can be done, or all that stands against it.
 */
data class ActionOffer (
    /**
     * Tag of the action.
     */
    val `action`: kotlin.String
    ,
    /**
     * What the button says.
     */
    val `name`: Label
    ,
    /**
     * The sub-case; none for the case as a whole.
     */
    val `subCase`: kotlin.String?
    ,
    /**
     * Key of the signer, for `sign`.
     */
    val `signer`: kotlin.String?
    ,
    /**
     * Whether it can be done now.
     */
    val `allowed`: kotlin.Boolean
    ,
    /**
     * Otherwise why not, who can mend each reason, and by which command.
     */
    val `unmet`: List<Unmet>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeActionOffer: FfiConverterRustBuffer<ActionOffer> {
    override fun read(buf: ByteBuffer): ActionOffer {
        return ActionOffer(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
        )
    }

    override fun allocationSize(value: ActionOffer) = (
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`subCase`) +
            FfiConverterOptionalString.allocationSize(value.`signer`) +
            FfiConverterBoolean.allocationSize(value.`allowed`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`)
    )

    override fun write(value: ActionOffer, buf: ByteBuffer) {
            FfiConverterString.write(value.`action`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`subCase`, buf)
            FfiConverterOptionalString.write(value.`signer`, buf)
            FfiConverterBoolean.write(value.`allowed`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
    }
}

/**
 * Who may give a command (C-13, C-14, C-45).
 */
data class ActionRule (
    /**
     * The tag of the action.
     */
    val `action`: kotlin.String
    ,
    /**
     * What the button says.
     */
    val `name`: Label
    ,
    /**
     * The roles that may give it; for handlers and legal representatives also: of which side.
     */
    val `roles`: List<Role>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeActionRule: FfiConverterRustBuffer<ActionRule> {
    override fun read(buf: ByteBuffer): ActionRule {
        return ActionRule(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ActionRule) = (
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`roles`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ActionRule, buf: ByteBuffer) {
            FfiConverterString.write(value.`action`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeRole.write(value.`roles`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The person or system that gives a command or asks a question, as the host has authenticated it.
 */
data class Actor (
    /**
     * The host's own number for the account.
     */
    val `id`: kotlin.String
    ,
    /**
     * The part this person plays in the session.
     */
    val `role`: Role
    ,
    /**
     * The person's name.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * Number of the person's identity document; buyers and agents are recognised by it.
     */
    val `documentNumber`: kotlin.String = ""
    ,
    /**
     * The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013).
     */
    val `phone`: kotlin.String = ""
    ,
    /**
     * Trust level of the personal account.
     */
    val `level`: TrustLevel? = null
    ,
    /**
     * How the session was opened.
     */
    val `login`: LoginMethod? = null
    ,
    /**
     * The enterprise chosen for this session.
     */
    val `actingFor`: ActingFor? = null
    ,
    /**
     * Whether the 用户须知 has been acknowledged in this session. Row GZ-008.
     */
    val `noticeAcknowledged`: kotlin.Boolean = false

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_actor_uniffi_trait_debug(FfiConverterTypeActor.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeActor: FfiConverterRustBuffer<Actor> {
    override fun read(buf: ByteBuffer): Actor {
        return Actor(
            FfiConverterString.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeTrustLevel.read(buf),
            FfiConverterOptionalTypeLoginMethod.read(buf),
            FfiConverterOptionalTypeActingFor.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Actor) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterString.allocationSize(value.`phone`) +
            FfiConverterOptionalTypeTrustLevel.allocationSize(value.`level`) +
            FfiConverterOptionalTypeLoginMethod.allocationSize(value.`login`) +
            FfiConverterOptionalTypeActingFor.allocationSize(value.`actingFor`) +
            FfiConverterBoolean.allocationSize(value.`noticeAcknowledged`)
    )

    override fun write(value: Actor, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterString.write(value.`phone`, buf)
            FfiConverterOptionalTypeTrustLevel.write(value.`level`, buf)
            FfiConverterOptionalTypeLoginMethod.write(value.`login`, buf)
            FfiConverterOptionalTypeActingFor.write(value.`actingFor`, buf)
            FfiConverterBoolean.write(value.`noticeAcknowledged`, buf)
    }
}

/**
 * One value to replace.
 */
data class Adjustment (
    /**
     * Where, as a JSON pointer into the profile; `-` in place of an index appends to a list.
     */
    val `pointer`: kotlin.String
    ,
    /**
     * The new value, as JSON text.
     */
    val `value`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdjustment: FfiConverterRustBuffer<Adjustment> {
    override fun read(buf: ByteBuffer): Adjustment {
        return Adjustment(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Adjustment) = (
            FfiConverterString.allocationSize(value.`pointer`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: Adjustment, buf: ByteBuffer) {
            FfiConverterString.write(value.`pointer`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}

/**
 * 代理人: the person who acts for a party.
 */
data class Agent (
    /**
     * 代理人姓名.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * 代理人证件类型: a code of the profile's document types.
     */
    val `documentType`: kotlin.String = ""
    ,
    /**
     * 代理人证件号码.
     */
    val `documentNumber`: kotlin.String = ""
    ,
    /**
     * 代理人联系电话.
     */
    val `phone`: kotlin.String = ""

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_agent_uniffi_trait_debug(FfiConverterTypeAgent.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAgent: FfiConverterRustBuffer<Agent> {
    override fun read(buf: ByteBuffer): Agent {
        return Agent(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Agent) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentType`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterString.allocationSize(value.`phone`)
    )

    override fun write(value: Agent, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentType`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterString.write(value.`phone`, buf)
    }
}

/**
 * A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80).
 */
data class Alias (
    /**
     * The other term.
     */
    val `term`: kotlin.String
    ,
    /**
     * What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
     * profile's own id, or one of the documents `application`, `questionnaire`, `material`.
     */
    val `means`: kotlin.String
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAlias: FfiConverterRustBuffer<Alias> {
    override fun read(buf: ByteBuffer): Alias {
        return Alias(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: Alias) = (
            FfiConverterString.allocationSize(value.`term`) +
            FfiConverterString.allocationSize(value.`means`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: Alias, buf: ByteBuffer) {
            FfiConverterString.write(value.`term`, buf)
            FfiConverterString.write(value.`means`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The answer to one question. Requirement row GZ-063.
 */
data class Answer (
    /**
     * The question's id in the profile, such as `building_altered`.
     */
    val `question`: kotlin.String
    ,
    /**
     * 是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet.
     */
    val `yes`: kotlin.Boolean? = null
    ,
    /**
     * The number, where the question asks for one, as it was typed.
     */
    val `number`: kotlin.String = ""
    ,
    /**
     * 具体说明.
     */
    val `explanation`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnswer: FfiConverterRustBuffer<Answer> {
    override fun read(buf: ByteBuffer): Answer {
        return Answer(
            FfiConverterString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Answer) = (
            FfiConverterString.allocationSize(value.`question`) +
            FfiConverterOptionalBoolean.allocationSize(value.`yes`) +
            FfiConverterString.allocationSize(value.`number`) +
            FfiConverterString.allocationSize(value.`explanation`)
    )

    override fun write(value: Answer, buf: ByteBuffer) {
            FfiConverterString.write(value.`question`, buf)
            FfiConverterOptionalBoolean.write(value.`yes`, buf)
            FfiConverterString.write(value.`number`, buf)
            FfiConverterString.write(value.`explanation`, buf)
    }
}

/**
 * 申请人: the person who operates the account now (UA-004).
 */
data class Applicant (
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Number of the identity document, as the face check gave it.
     */
    val `documentNumber`: kotlin.String
    ,
    /**
     * The phone to which the code is sent (UA-008, UA-031); part of the applicant's real-name data (C-58).
     */
    val `phone`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_applicant_uniffi_trait_debug(FfiConverterTypeApplicant.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeApplicant: FfiConverterRustBuffer<Applicant> {
    override fun read(buf: ByteBuffer): Applicant {
        return Applicant(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Applicant) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterString.allocationSize(value.`phone`)
    )

    override fun write(value: Applicant, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterString.write(value.`phone`, buf)
    }
}

/**
 * Evidence about the applicant as a person, asked for when the person is named (UA-005, UA-008). It is another
 * check than the verification of the entity (UA-030).
 */
data class ApplicantCheck (
    /**
     * The kind of evidence.
     */
    val `evidence`: kotlin.String
    ,
    /**
     * What the step is called.
     */
    val `name`: Label
    ,
    /**
     * Whether it is about the phone number rather than the person.
     */
    val `ofPhone`: kotlin.Boolean = false
    ,
    /**
     * Code of the message shown where the code to scan does not load; empty where there is none (UA-010).
     */
    val `retryMessage`: kotlin.String = ""
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeApplicantCheck: FfiConverterRustBuffer<ApplicantCheck> {
    override fun read(buf: ByteBuffer): ApplicantCheck {
        return ApplicantCheck(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ApplicantCheck) = (
            FfiConverterString.allocationSize(value.`evidence`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterBoolean.allocationSize(value.`ofPhone`) +
            FfiConverterString.allocationSize(value.`retryMessage`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ApplicantCheck, buf: ByteBuffer) {
            FfiConverterString.write(value.`evidence`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterBoolean.write(value.`ofPhone`, buf)
            FfiConverterString.write(value.`retryMessage`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The application form of one sub-case. A draft may be wrong or incomplete; checks say how.
 */
data class Application (
    /**
     * 预购人 (买受人).
     */
    val `buyers`: List<Buyer> = listOf()
    ,
    /**
     * 预售人 (开发商).
     */
    val `sellers`: List<Organisation> = listOf()
    ,
    /**
     * 抵押权人 (银行), where a mortgage is involved.
     */
    val `mortgagees`: List<Organisation> = listOf()
    ,
    /**
     * The contact.
     */
    val `contact`: Contact? = null
    ,
    /**
     * 抵押情况, where a mortgage is involved.
     */
    val `mortgage`: Mortgage? = null
    ,
    /**
     * 不动产情况.
     */
    val `property`: PropertyDetails? = null
    ,
    /**
     * For 地役权登记 only.
     */
    val `easement`: Easement? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeApplication: FfiConverterRustBuffer<Application> {
    override fun read(buf: ByteBuffer): Application {
        return Application(
            FfiConverterSequenceTypeBuyer.read(buf),
            FfiConverterSequenceTypeOrganisation.read(buf),
            FfiConverterSequenceTypeOrganisation.read(buf),
            FfiConverterOptionalTypeContact.read(buf),
            FfiConverterOptionalTypeMortgage.read(buf),
            FfiConverterOptionalTypePropertyDetails.read(buf),
            FfiConverterOptionalTypeEasement.read(buf),
        )
    }

    override fun allocationSize(value: Application) = (
            FfiConverterSequenceTypeBuyer.allocationSize(value.`buyers`) +
            FfiConverterSequenceTypeOrganisation.allocationSize(value.`sellers`) +
            FfiConverterSequenceTypeOrganisation.allocationSize(value.`mortgagees`) +
            FfiConverterOptionalTypeContact.allocationSize(value.`contact`) +
            FfiConverterOptionalTypeMortgage.allocationSize(value.`mortgage`) +
            FfiConverterOptionalTypePropertyDetails.allocationSize(value.`property`) +
            FfiConverterOptionalTypeEasement.allocationSize(value.`easement`)
    )

    override fun write(value: Application, buf: ByteBuffer) {
            FfiConverterSequenceTypeBuyer.write(value.`buyers`, buf)
            FfiConverterSequenceTypeOrganisation.write(value.`sellers`, buf)
            FfiConverterSequenceTypeOrganisation.write(value.`mortgagees`, buf)
            FfiConverterOptionalTypeContact.write(value.`contact`, buf)
            FfiConverterOptionalTypeMortgage.write(value.`mortgage`, buf)
            FfiConverterOptionalTypePropertyDetails.write(value.`property`, buf)
            FfiConverterOptionalTypeEasement.write(value.`easement`, buf)
    }
}

/**
 * The parts of the form that batch editing sets on every ticked row (GZ-031, GZ-036). What is left out stays.
 */
data class ApplicationChanges (
    /**
     * The sellers.
     */
    val `sellers`: List<Organisation>? = null
    ,
    /**
     * The mortgagees.
     */
    val `mortgagees`: List<Organisation>? = null
    ,
    /**
     * The contact.
     */
    val `contact`: Contact? = null
    ,
    /**
     * The mortgage block.
     */
    val `mortgage`: Mortgage? = null
    ,
    /**
     * 不动产所属区.
     */
    val `district`: kotlin.String? = null
    ,
    /**
     * 规划用途.
     */
    val `plannedUse`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeApplicationChanges: FfiConverterRustBuffer<ApplicationChanges> {
    override fun read(buf: ByteBuffer): ApplicationChanges {
        return ApplicationChanges(
            FfiConverterOptionalSequenceTypeOrganisation.read(buf),
            FfiConverterOptionalSequenceTypeOrganisation.read(buf),
            FfiConverterOptionalTypeContact.read(buf),
            FfiConverterOptionalTypeMortgage.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: ApplicationChanges) = (
            FfiConverterOptionalSequenceTypeOrganisation.allocationSize(value.`sellers`) +
            FfiConverterOptionalSequenceTypeOrganisation.allocationSize(value.`mortgagees`) +
            FfiConverterOptionalTypeContact.allocationSize(value.`contact`) +
            FfiConverterOptionalTypeMortgage.allocationSize(value.`mortgage`) +
            FfiConverterOptionalString.allocationSize(value.`district`) +
            FfiConverterOptionalString.allocationSize(value.`plannedUse`)
    )

    override fun write(value: ApplicationChanges, buf: ByteBuffer) {
            FfiConverterOptionalSequenceTypeOrganisation.write(value.`sellers`, buf)
            FfiConverterOptionalSequenceTypeOrganisation.write(value.`mortgagees`, buf)
            FfiConverterOptionalTypeContact.write(value.`contact`, buf)
            FfiConverterOptionalTypeMortgage.write(value.`mortgage`, buf)
            FfiConverterOptionalString.write(value.`district`, buf)
            FfiConverterOptionalString.write(value.`plannedUse`, buf)
    }
}

/**
 * Something that bars an operation, whoever asks.
 */
data class BarRule (
    /**
     * The operation.
     */
    val `operation`: SealOperation
    ,
    /**
     * The channels on which it bars; empty for all.
     */
    val `channels`: List<Channel> = listOf()
    ,
    /**
     * When it bars.
     */
    val `when`: Condition
    ,
    /**
     * The code of the finding; it has no other params than `operation` and `seal`.
     */
    val `code`: Code
    ,
    /**
     * Who can mend it; empty where nobody can.
     */
    val `menders`: List<Role> = listOf()
    ,
    /**
     * Whether the platform then shows no button at all (KB-026, GX-006, GX-020).
     */
    val `hides`: kotlin.Boolean = false
    ,
    /**
     * By which operation or `host.*` step; empty where there is none.
     */
    val `remedy`: kotlin.String = ""
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBarRule: FfiConverterRustBuffer<BarRule> {
    override fun read(buf: ByteBuffer): BarRule {
        return BarRule(
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterTypeCondition.read(buf),
            FfiConverterTypeCode.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: BarRule) = (
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`channels`) +
            FfiConverterTypeCondition.allocationSize(value.`when`) +
            FfiConverterTypeCode.allocationSize(value.`code`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`menders`) +
            FfiConverterBoolean.allocationSize(value.`hides`) +
            FfiConverterString.allocationSize(value.`remedy`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: BarRule, buf: ByteBuffer) {
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
            FfiConverterTypeCondition.write(value.`when`, buf)
            FfiConverterTypeCode.write(value.`code`, buf)
            FfiConverterSequenceTypeRole.write(value.`menders`, buf)
            FfiConverterBoolean.write(value.`hides`, buf)
            FfiConverterString.write(value.`remedy`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * On what a setting rests.
 */
data class Basis (
    /**
     * Rows of the requirements.
     */
    val `requirements`: List<kotlin.String>
    ,
    /**
     * Document and section, such as 《操作指引》 §3.5, or the article of a law.
     */
    val `source`: kotlin.String
    ,
    /**
     * Whether no source says so, and the profile assumes it.
     */
    val `assumed`: kotlin.Boolean = false
    ,
    /**
     * The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
     * guide may be older than its text (C-81); empty where the text itself says so.
     */
    val `asOf`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBasis: FfiConverterRustBuffer<Basis> {
    override fun read(buf: ByteBuffer): Basis {
        return Basis(
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Basis) = (
            FfiConverterSequenceString.allocationSize(value.`requirements`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterBoolean.allocationSize(value.`assumed`) +
            FfiConverterString.allocationSize(value.`asOf`)
    )

    override fun write(value: Basis, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`requirements`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterBoolean.write(value.`assumed`, buf)
            FfiConverterString.write(value.`asOf`, buf)
    }
}

/**
 * How handlers are bound (UA-022 to UA-024, UA-034).
 */
data class BindingRules (
    /**
     * Level that the handler's own account needs.
     */
    val `handlerLevel`: TrustLevel
    ,
    /**
     * Whether the handler must confirm.
     */
    val `twoSided`: kotlin.Boolean
    ,
    /**
     * Whether the enterprise's registration must be complete.
     */
    val `registrationComplete`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBindingRules: FfiConverterRustBuffer<BindingRules> {
    override fun read(buf: ByteBuffer): BindingRules {
        return BindingRules(
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: BindingRules) = (
            FfiConverterTypeTrustLevel.allocationSize(value.`handlerLevel`) +
            FfiConverterBoolean.allocationSize(value.`twoSided`) +
            FfiConverterBoolean.allocationSize(value.`registrationComplete`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: BindingRules, buf: ByteBuffer) {
            FfiConverterTypeTrustLevel.write(value.`handlerLevel`, buf)
            FfiConverterBoolean.write(value.`twoSided`, buf)
            FfiConverterBoolean.write(value.`registrationComplete`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The bookkeeping of an aggregate: part of its snapshot, kept by `aggregate!` alone.
 */
data class Book (
    /**
     * Version of the snapshot format.
     */
    val `schemaVersion`: kotlin.UInt
    ,
    /**
     * The profile that is followed.
     */
    val `profile`: ProfileRef
    ,
    /**
     * How many commands were carried out.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Digest of the newest log entry.
     */
    val `head`: kotlin.String
    ,
    /**
     * When the newest command was carried out.
     */
    val `at`: Instant
    ,
    /**
     * Ids of the commands that were carried out, sorted.
     */
    val `commands`: List<SeenRequest>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBook: FfiConverterRustBuffer<Book> {
    override fun read(buf: ByteBuffer): Book {
        return Book(
            FfiConverterUInt.read(buf),
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterSequenceTypeSeenRequest.read(buf),
        )
    }

    override fun allocationSize(value: Book) = (
            FfiConverterUInt.allocationSize(value.`schemaVersion`) +
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterString.allocationSize(value.`head`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterSequenceTypeSeenRequest.allocationSize(value.`commands`)
    )

    override fun write(value: Book, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`schemaVersion`, buf)
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterString.write(value.`head`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterSequenceTypeSeenRequest.write(value.`commands`, buf)
    }
}

/**
 * A browser that the platform supports (GZ-003): a note for hosts, without effect on a case (C-41).
 */
data class Browser (
    /**
     * Its code, such as `chrome`.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The oldest supported version; 0 where any will do.
     */
    val `minimumVersion`: kotlin.UInt = 0u
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBrowser: FfiConverterRustBuffer<Browser> {
    override fun read(buf: ByteBuffer): Browser {
        return Browser(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: Browser) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterUInt.allocationSize(value.`minimumVersion`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: Browser, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterUInt.write(value.`minimumVersion`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One building (幢).
 */
data class Building (
    /**
     * 幢号 as the developer numbers it.
     */
    val `id`: kotlin.String
    ,
    /**
     * Display name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The floors, in any order.
     */
    val `floors`: List<Floor>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBuilding: FfiConverterRustBuffer<Building> {
    override fun read(buf: ByteBuffer): Building {
        return Building(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeFloor.read(buf),
        )
    }

    override fun allocationSize(value: Building) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterSequenceTypeFloor.allocationSize(value.`floors`)
    )

    override fun write(value: Building, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterSequenceTypeFloor.write(value.`floors`, buf)
    }
}

/**
 * The table of one building, as a portal draws it.
 */
data class BuildingGrid (
    /**
     * 幢号.
     */
    val `building`: kotlin.String
    ,
    /**
     * Display name.
     */
    val `name`: kotlin.String
    ,
    /**
     * How many columns the widest floor has.
     */
    val `columns`: kotlin.UInt
    ,
    /**
     * The floors, the topmost first.
     */
    val `rows`: List<GridRow>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBuildingGrid: FfiConverterRustBuffer<BuildingGrid> {
    override fun read(buf: ByteBuffer): BuildingGrid {
        return BuildingGrid(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypeGridRow.read(buf),
        )
    }

    override fun allocationSize(value: BuildingGrid) = (
            FfiConverterString.allocationSize(value.`building`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterUInt.allocationSize(value.`columns`) +
            FfiConverterSequenceTypeGridRow.allocationSize(value.`rows`)
    )

    override fun write(value: BuildingGrid, buf: ByteBuffer) {
            FfiConverterString.write(value.`building`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterUInt.write(value.`columns`, buf)
            FfiConverterSequenceTypeGridRow.write(value.`rows`, buf)
    }
}

/**
 * What kind of business a case is.
 */
data class Business (
    /**
     * 单位组织类型.
     */
    val `organisationType`: kotlin.String
    ,
    /**
     * 不动产类型.
     */
    val `propertyType`: kotlin.String
    ,
    /**
     * 业务类型.
     */
    val `businessType`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBusiness: FfiConverterRustBuffer<Business> {
    override fun read(buf: ByteBuffer): Business {
        return Business(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Business) = (
            FfiConverterString.allocationSize(value.`organisationType`) +
            FfiConverterString.allocationSize(value.`propertyType`) +
            FfiConverterString.allocationSize(value.`businessType`)
    )

    override fun write(value: Business, buf: ByteBuffer) {
            FfiConverterString.write(value.`organisationType`, buf)
            FfiConverterString.write(value.`propertyType`, buf)
            FfiConverterString.write(value.`businessType`, buf)
    }
}

/**
 * A party of a business type.
 */
data class BusinessParty (
    /**
     * The part.
     */
    val `role`: PartyRole
    ,
    /**
     * The name the form gives it, such as 预购人(买受人).
     */
    val `name`: Label

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBusinessParty: FfiConverterRustBuffer<BusinessParty> {
    override fun read(buf: ByteBuffer): BusinessParty {
        return BusinessParty(
            FfiConverterTypePartyRole.read(buf),
            FfiConverterTypeLabel.read(buf),
        )
    }

    override fun allocationSize(value: BusinessParty) = (
            FfiConverterTypePartyRole.allocationSize(value.`role`) +
            FfiConverterTypeLabel.allocationSize(value.`name`)
    )

    override fun write(value: BusinessParty, buf: ByteBuffer) {
            FfiConverterTypePartyRole.write(value.`role`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
    }
}

/**
 * A business type (业务类型) and what it asks for.
 */
data class BusinessType (
    /**
     * The code, such as `presale_advance_notice`.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Whether it is marked 网上申办 (GZ-012).
     */
    val `online`: kotlin.Boolean
    ,
    /**
     * Organisation types that may choose it; empty for all (GZ-010).
     */
    val `organisationTypes`: List<kotlin.String>
    ,
    /**
     * Property types it is for; empty for all (GZ-011).
     */
    val `propertyTypes`: List<kotlin.String>
    ,
    /**
     * Whether it involves a mortgage (GZ-021, C-51).
     */
    val `mortgage`: kotlin.Boolean
    ,
    /**
     * Which of the registration kinds of A21 it is, such as `700`.
     */
    val `registrationType`: kotlin.String
    ,
    /**
     * Which of the advance-notice kinds of A29 it is; empty for none.
     */
    val `noticeKind`: kotlin.String
    ,
    /**
     * The second kind of A29, where two advance notices are filed in one case; empty for none.
     */
    val `secondNoticeKind`: kotlin.String = ""
    ,
    /**
     * The parties on its form, with the names the form gives them.
     */
    val `parties`: List<BusinessParty>
    ,
    /**
     * Who signs in person (GZ-081).
     */
    val `personalSigners`: List<PartyRole>
    ,
    /**
     * Whether 粤信签 is needed; without it there is no signing round (YX-006).
     */
    val `personalSignature`: kotlin.Boolean
    ,
    /**
     * How the enterprise confirms (C-43).
     */
    val `confirmation`: ConfirmationMode
    ,
    /**
     * Whether every sub-case must be tax cleared before filing (C-50).
     */
    val `taxRequired`: kotlin.Boolean
    ,
    /**
     * Contract statuses with which a unit may be chosen without a warning (C-38).
     */
    val `eligibleContractStatuses`: List<kotlin.String>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBusinessType: FfiConverterRustBuffer<BusinessType> {
    override fun read(buf: ByteBuffer): BusinessType {
        return BusinessType(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeBusinessParty.read(buf),
            FfiConverterSequenceTypePartyRole.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeConfirmationMode.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: BusinessType) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterBoolean.allocationSize(value.`online`) +
            FfiConverterSequenceString.allocationSize(value.`organisationTypes`) +
            FfiConverterSequenceString.allocationSize(value.`propertyTypes`) +
            FfiConverterBoolean.allocationSize(value.`mortgage`) +
            FfiConverterString.allocationSize(value.`registrationType`) +
            FfiConverterString.allocationSize(value.`noticeKind`) +
            FfiConverterString.allocationSize(value.`secondNoticeKind`) +
            FfiConverterSequenceTypeBusinessParty.allocationSize(value.`parties`) +
            FfiConverterSequenceTypePartyRole.allocationSize(value.`personalSigners`) +
            FfiConverterBoolean.allocationSize(value.`personalSignature`) +
            FfiConverterTypeConfirmationMode.allocationSize(value.`confirmation`) +
            FfiConverterBoolean.allocationSize(value.`taxRequired`) +
            FfiConverterSequenceString.allocationSize(value.`eligibleContractStatuses`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: BusinessType, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterBoolean.write(value.`online`, buf)
            FfiConverterSequenceString.write(value.`organisationTypes`, buf)
            FfiConverterSequenceString.write(value.`propertyTypes`, buf)
            FfiConverterBoolean.write(value.`mortgage`, buf)
            FfiConverterString.write(value.`registrationType`, buf)
            FfiConverterString.write(value.`noticeKind`, buf)
            FfiConverterString.write(value.`secondNoticeKind`, buf)
            FfiConverterSequenceTypeBusinessParty.write(value.`parties`, buf)
            FfiConverterSequenceTypePartyRole.write(value.`personalSigners`, buf)
            FfiConverterBoolean.write(value.`personalSignature`, buf)
            FfiConverterTypeConfirmationMode.write(value.`confirmation`, buf)
            FfiConverterBoolean.write(value.`taxRequired`, buf)
            FfiConverterSequenceString.write(value.`eligibleContractStatuses`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * 预购人 (买受人): one row of the buyers' table. Requirement row GZ-023.
 */
data class Buyer (
    /**
     * 姓名 (名称), as on the identity document (GZ-029).
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * 证件类型: a code of the profile's document types.
     */
    val `documentType`: kotlin.String = ""
    ,
    /**
     * 证件号码.
     */
    val `documentNumber`: kotlin.String = ""
    ,
    /**
     * 权利人性质: a code of the profile's holder natures.
     */
    val `holderNature`: kotlin.String = ""
    ,
    /**
     * 联系电话.
     */
    val `phone`: kotlin.String = ""
    ,
    /**
     * 共有情况.
     */
    val `coOwnership`: CoOwnership? = null
    ,
    /**
     * 共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`.
     */
    val `share`: kotlin.String = ""
    ,
    /**
     * Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person.
     */
    val `agent`: Agent? = null

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_buyer_uniffi_trait_debug(FfiConverterTypeBuyer.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBuyer: FfiConverterRustBuffer<Buyer> {
    override fun read(buf: ByteBuffer): Buyer {
        return Buyer(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeCoOwnership.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeAgent.read(buf),
        )
    }

    override fun allocationSize(value: Buyer) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentType`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterString.allocationSize(value.`holderNature`) +
            FfiConverterString.allocationSize(value.`phone`) +
            FfiConverterOptionalTypeCoOwnership.allocationSize(value.`coOwnership`) +
            FfiConverterString.allocationSize(value.`share`) +
            FfiConverterOptionalTypeAgent.allocationSize(value.`agent`)
    )

    override fun write(value: Buyer, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentType`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterString.write(value.`holderNature`, buf)
            FfiConverterString.write(value.`phone`, buf)
            FfiConverterOptionalTypeCoOwnership.write(value.`coOwnership`, buf)
            FfiConverterString.write(value.`share`, buf)
            FfiConverterOptionalTypeAgent.write(value.`agent`, buf)
    }
}

/**
 * A cancellation.
 */
data class Cancellation (
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * Why.
     */
    val `cause`: CancelCause

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCancellation: FfiConverterRustBuffer<Cancellation> {
    override fun read(buf: ByteBuffer): Cancellation {
        return Cancellation(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeCancelCause.read(buf),
        )
    }

    override fun allocationSize(value: Cancellation) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeCancelCause.allocationSize(value.`cause`)
    )

    override fun write(value: Cancellation, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeCancelCause.write(value.`cause`, buf)
    }
}

/**
 * Whether the platform can do something at all, whatever its texts promise (C-18).
 */
data class CapabilityRule (
    /**
     * What.
     */
    val `operation`: SealOperation
    ,
    /**
     * Whether it can.
     */
    val `available`: kotlin.Boolean
    ,
    /**
     * From which day that holds; none where no source says. Of several rules the one with the latest day counts.
     */
    val `from`: CalendarDate? = null
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCapabilityRule: FfiConverterRustBuffer<CapabilityRule> {
    override fun read(buf: ByteBuffer): CapabilityRule {
        return CapabilityRule(
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeCalendarDate.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: CapabilityRule) = (
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterBoolean.allocationSize(value.`available`) +
            FfiConverterOptionalTypeCalendarDate.allocationSize(value.`from`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: CapabilityRule, buf: ByteBuffer) {
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterBoolean.write(value.`available`, buf)
            FfiConverterOptionalTypeCalendarDate.write(value.`from`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A case, whole. This is also its snapshot.
 */
data class CaseState (
    /**
     * Version of this format.
     */
    val `schemaVersion`: kotlin.UInt
    ,
    /**
     * Id of the case.
     */
    val `caseId`: kotlin.String
    ,
    /**
     * Batch or single.
     */
    val `kind`: CaseKind
    ,
    /**
     * 批号; empty until the platform gave one.
     */
    val `number`: kotlin.String
    ,
    /**
     * The profile it follows.
     */
    val `profile`: ProfileRef
    ,
    /**
     * What kind of business.
     */
    val `business`: Business
    ,
    /**
     * Who began it.
     */
    val `initiator`: Enterprise
    ,
    /**
     * Who confirms it.
     */
    val `confirmer`: Enterprise
    ,
    /**
     * The project.
     */
    val `project`: ProjectRef
    ,
    /**
     * Where it stands.
     */
    val `stage`: CaseStage
    ,
    /**
     * From where it was split off.
     */
    val `splitFrom`: SplitFrom?
    ,
    /**
     * How far it is trusted, where it began elsewhere.
     */
    val `importTrust`: ImportTrust?
    ,
    /**
     * When it was created.
     */
    val `created`: Instant
    ,
    /**
     * When it was last submitted.
     */
    val `submitted`: Instant?
    ,
    /**
     * Why the last submission failed.
     */
    val `submissionFailure`: kotlin.String
    ,
    /**
     * The sub-cases, in the order in which they were chosen.
     */
    val `subCases`: List<SubCase>
    ,
    /**
     * 共享材料清单.
     */
    val `sharedMaterials`: List<Material>
    ,
    /**
     * What the register holds against units or parcels.
     */
    val `registerFacts`: List<RegisterFact>
    ,
    /**
     * How many commands were carried out.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Digest of the newest log entry.
     */
    val `head`: kotlin.String
    ,
    /**
     * The commands that were carried out, sorted by id.
     */
    val `commands`: List<SeenCommand>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseState: FfiConverterRustBuffer<CaseState> {
    override fun read(buf: ByteBuffer): CaseState {
        return CaseState(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeCaseKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterTypeBusiness.read(buf),
            FfiConverterTypeEnterprise.read(buf),
            FfiConverterTypeEnterprise.read(buf),
            FfiConverterTypeProjectRef.read(buf),
            FfiConverterTypeCaseStage.read(buf),
            FfiConverterOptionalTypeSplitFrom.read(buf),
            FfiConverterOptionalTypeImportTrust.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeSubCase.read(buf),
            FfiConverterSequenceTypeMaterial.read(buf),
            FfiConverterSequenceTypeRegisterFact.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeSeenCommand.read(buf),
        )
    }

    override fun allocationSize(value: CaseState) = (
            FfiConverterUInt.allocationSize(value.`schemaVersion`) +
            FfiConverterString.allocationSize(value.`caseId`) +
            FfiConverterTypeCaseKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`number`) +
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterTypeBusiness.allocationSize(value.`business`) +
            FfiConverterTypeEnterprise.allocationSize(value.`initiator`) +
            FfiConverterTypeEnterprise.allocationSize(value.`confirmer`) +
            FfiConverterTypeProjectRef.allocationSize(value.`project`) +
            FfiConverterTypeCaseStage.allocationSize(value.`stage`) +
            FfiConverterOptionalTypeSplitFrom.allocationSize(value.`splitFrom`) +
            FfiConverterOptionalTypeImportTrust.allocationSize(value.`importTrust`) +
            FfiConverterTypeInstant.allocationSize(value.`created`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`submitted`) +
            FfiConverterString.allocationSize(value.`submissionFailure`) +
            FfiConverterSequenceTypeSubCase.allocationSize(value.`subCases`) +
            FfiConverterSequenceTypeMaterial.allocationSize(value.`sharedMaterials`) +
            FfiConverterSequenceTypeRegisterFact.allocationSize(value.`registerFacts`) +
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterString.allocationSize(value.`head`) +
            FfiConverterSequenceTypeSeenCommand.allocationSize(value.`commands`)
    )

    override fun write(value: CaseState, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`schemaVersion`, buf)
            FfiConverterString.write(value.`caseId`, buf)
            FfiConverterTypeCaseKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`number`, buf)
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterTypeBusiness.write(value.`business`, buf)
            FfiConverterTypeEnterprise.write(value.`initiator`, buf)
            FfiConverterTypeEnterprise.write(value.`confirmer`, buf)
            FfiConverterTypeProjectRef.write(value.`project`, buf)
            FfiConverterTypeCaseStage.write(value.`stage`, buf)
            FfiConverterOptionalTypeSplitFrom.write(value.`splitFrom`, buf)
            FfiConverterOptionalTypeImportTrust.write(value.`importTrust`, buf)
            FfiConverterTypeInstant.write(value.`created`, buf)
            FfiConverterOptionalTypeInstant.write(value.`submitted`, buf)
            FfiConverterString.write(value.`submissionFailure`, buf)
            FfiConverterSequenceTypeSubCase.write(value.`subCases`, buf)
            FfiConverterSequenceTypeMaterial.write(value.`sharedMaterials`, buf)
            FfiConverterSequenceTypeRegisterFact.write(value.`registerFacts`, buf)
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterString.write(value.`head`, buf)
            FfiConverterSequenceTypeSeenCommand.write(value.`commands`, buf)
    }
}

/**
 * A certificate, as far as seals are concerned.
 */
data class CertificateRecord (
    /**
     * Serial number.
     */
    val `serial`: kotlin.String
    ,
    /**
     * From when it is valid.
     */
    val `from`: Instant? = null
    ,
    /**
     * Until when, exclusive.
     */
    val `until`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCertificateRecord: FfiConverterRustBuffer<CertificateRecord> {
    override fun read(buf: ByteBuffer): CertificateRecord {
        return CertificateRecord(
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: CertificateRecord) = (
            FfiConverterString.allocationSize(value.`serial`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`from`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`until`)
    )

    override fun write(value: CertificateRecord, buf: ByteBuffer) {
            FfiConverterString.write(value.`serial`, buf)
            FfiConverterOptionalTypeInstant.write(value.`from`, buf)
            FfiConverterOptionalTypeInstant.write(value.`until`, buf)
    }
}

/**
 * A certificate, from when until when it served.
 */
data class CertificateUse (
    /**
     * The certificate.
     */
    val `certificate`: CertificateRecord
    ,
    /**
     * Whose it is; none for one that belongs to the seal.
     */
    val `person`: Principal? = null
    ,
    /**
     * Since when it serves.
     */
    val `at`: Instant
    ,
    /**
     * Since when another one serves, or none.
     */
    val `replaced`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCertificateUse: FfiConverterRustBuffer<CertificateUse> {
    override fun read(buf: ByteBuffer): CertificateUse {
        return CertificateUse(
            FfiConverterTypeCertificateRecord.read(buf),
            FfiConverterOptionalTypePrincipal.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: CertificateUse) = (
            FfiConverterTypeCertificateRecord.allocationSize(value.`certificate`) +
            FfiConverterOptionalTypePrincipal.allocationSize(value.`person`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`replaced`)
    )

    override fun write(value: CertificateUse, buf: ByteBuffer) {
            FfiConverterTypeCertificateRecord.write(value.`certificate`, buf)
            FfiConverterOptionalTypePrincipal.write(value.`person`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeInstant.write(value.`replaced`, buf)
    }
}

/**
 * Chains of grants (C-02, C-70).
 */
data class ChainRule (
    /**
     * How many grants a chain may have below the legal representative or enterprise; 0 for any number.
     */
    val `maxDepth`: kotlin.UInt
    ,
    /**
     * Whether a grant must end with the one on which it rests.
     */
    val `withinParent`: kotlin.Boolean
    ,
    /**
     * What a revocation does to the grants below.
     */
    val `cascade`: RevocationCascade
    ,
    /**
     * Whether revoking one grant of a person ends every right of that person in the seal (SZ-035).
     */
    val `endsAll`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChainRule: FfiConverterRustBuffer<ChainRule> {
    override fun read(buf: ByteBuffer): ChainRule {
        return ChainRule(
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeRevocationCascade.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ChainRule) = (
            FfiConverterUInt.allocationSize(value.`maxDepth`) +
            FfiConverterBoolean.allocationSize(value.`withinParent`) +
            FfiConverterTypeRevocationCascade.allocationSize(value.`cascade`) +
            FfiConverterBoolean.allocationSize(value.`endsAll`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ChainRule, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`maxDepth`, buf)
            FfiConverterBoolean.write(value.`withinParent`, buf)
            FfiConverterTypeRevocationCascade.write(value.`cascade`, buf)
            FfiConverterBoolean.write(value.`endsAll`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One step of a forced order.
 */
data class ChangeStep (
    /**
     * The layer.
     */
    val `layer`: GrantLayer
    ,
    /**
     * Whether the layer is granted; otherwise it is revoked.
     */
    val `grant`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChangeStep: FfiConverterRustBuffer<ChangeStep> {
    override fun read(buf: ByteBuffer): ChangeStep {
        return ChangeStep(
            FfiConverterTypeGrantLayer.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ChangeStep) = (
            FfiConverterTypeGrantLayer.allocationSize(value.`layer`) +
            FfiConverterBoolean.allocationSize(value.`grant`)
    )

    override fun write(value: ChangeStep, buf: ByteBuffer) {
            FfiConverterTypeGrantLayer.write(value.`layer`, buf)
            FfiConverterBoolean.write(value.`grant`, buf)
    }
}

/**
 * One item of the material checklist (GZ-054, C-37).
 */
data class ChecklistItem (
    /**
     * The item, such as `presale_contract`.
     */
    val `item`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * On which list it stands.
     */
    val `scope`: MaterialScope
    ,
    /**
     * When it is asked for.
     */
    val `condition`: Condition
    ,
    /**
     * How grave its absence is.
     */
    val `severity`: Severity
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChecklistItem: FfiConverterRustBuffer<ChecklistItem> {
    override fun read(buf: ByteBuffer): ChecklistItem {
        return ChecklistItem(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeMaterialScope.read(buf),
            FfiConverterTypeCondition.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ChecklistItem) = (
            FfiConverterString.allocationSize(value.`item`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeMaterialScope.allocationSize(value.`scope`) +
            FfiConverterTypeCondition.allocationSize(value.`condition`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ChecklistItem, buf: ByteBuffer) {
            FfiConverterString.write(value.`item`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeMaterialScope.write(value.`scope`, buf)
            FfiConverterTypeCondition.write(value.`condition`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One row of the checklist, as a page shows it beside the upload button.
 */
data class ChecklistRow (
    /**
     * The item, such as `presale_contract`.
     */
    val `item`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * On which list it stands (GZ-050).
     */
    val `scope`: MaterialScope
    ,
    /**
     * Whether this sub-case has to have it.
     */
    val `required`: kotlin.Boolean
    ,
    /**
     * How grave its absence is.
     */
    val `severity`: Severity
    ,
    /**
     * Whether at least one file is there for it.
     */
    val `present`: kotlin.Boolean
    ,
    /**
     * Whether what is there came from the shared list (GZ-051).
     */
    val `shared`: kotlin.Boolean
    ,
    /**
     * How many files are there.
     */
    val `files`: kotlin.UInt
    ,
    /**
     * Whether no source asks for it, and the profile assumes it.
     */
    val `assumed`: kotlin.Boolean = false
    ,
    /**
     * Rows of the requirements on which it rests.
     */
    val `requirements`: List<kotlin.String>
    ,
    /**
     * Document and section.
     */
    val `source`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChecklistRow: FfiConverterRustBuffer<ChecklistRow> {
    override fun read(buf: ByteBuffer): ChecklistRow {
        return ChecklistRow(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeMaterialScope.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ChecklistRow) = (
            FfiConverterString.allocationSize(value.`item`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeMaterialScope.allocationSize(value.`scope`) +
            FfiConverterBoolean.allocationSize(value.`required`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterBoolean.allocationSize(value.`present`) +
            FfiConverterBoolean.allocationSize(value.`shared`) +
            FfiConverterUInt.allocationSize(value.`files`) +
            FfiConverterBoolean.allocationSize(value.`assumed`) +
            FfiConverterSequenceString.allocationSize(value.`requirements`) +
            FfiConverterString.allocationSize(value.`source`)
    )

    override fun write(value: ChecklistRow, buf: ByteBuffer) {
            FfiConverterString.write(value.`item`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeMaterialScope.write(value.`scope`, buf)
            FfiConverterBoolean.write(value.`required`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterBoolean.write(value.`present`, buf)
            FfiConverterBoolean.write(value.`shared`, buf)
            FfiConverterUInt.write(value.`files`, buf)
            FfiConverterBoolean.write(value.`assumed`, buf)
            FfiConverterSequenceString.write(value.`requirements`, buf)
            FfiConverterString.write(value.`source`, buf)
    }
}

/**
 * A code with its name: an organisation type, a property type.
 */
data class Choice (
    /**
     * The code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership.
     */
    val `nationalCode`: kotlin.String = ""
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChoice: FfiConverterRustBuffer<Choice> {
    override fun read(buf: ByteBuffer): Choice {
        return Choice(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: Choice) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`nationalCode`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: Choice, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterString.write(value.`nationalCode`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A unit chosen on the building table, and the id its sub-case shall have.
 */
data class ChosenUnit (
    /**
     * Id of the sub-case, unique within the case.
     */
    val `subCase`: kotlin.String
    ,
    /**
     * The unit.
     */
    val `unit`: PropertyUnit

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChosenUnit: FfiConverterRustBuffer<ChosenUnit> {
    override fun read(buf: ByteBuffer): ChosenUnit {
        return ChosenUnit(
            FfiConverterString.read(buf),
            FfiConverterTypePropertyUnit.read(buf),
        )
    }

    override fun allocationSize(value: ChosenUnit) = (
            FfiConverterString.allocationSize(value.`subCase`) +
            FfiConverterTypePropertyUnit.allocationSize(value.`unit`)
    )

    override fun write(value: ChosenUnit, buf: ByteBuffer) {
            FfiConverterString.write(value.`subCase`, buf)
            FfiConverterTypePropertyUnit.write(value.`unit`, buf)
    }
}

/**
 * A person's copy of a seal (印章领用).
 */
data class Claim (
    /**
     * Who claimed it.
     */
    val `person`: Principal
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * On what medium; empty where there is none.
     */
    val `medium`: kotlin.String = ""
    ,
    /**
     * On which device; empty where that does not matter.
     */
    val `device`: kotlin.String = ""
    ,
    /**
     * When the copy was deleted (KB-016).
     */
    val `deleted`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeClaim: FfiConverterRustBuffer<Claim> {
    override fun read(buf: ByteBuffer): Claim {
        return Claim(
            FfiConverterTypePrincipal.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Claim) = (
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`medium`) +
            FfiConverterString.allocationSize(value.`device`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`deleted`)
    )

    override fun write(value: Claim, buf: ByteBuffer) {
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`medium`, buf)
            FfiConverterString.write(value.`device`, buf)
            FfiConverterOptionalTypeInstant.write(value.`deleted`, buf)
    }
}

/**
 * One column of a list, or one thing that may be looked at: a code with its name.
 */
data class Column (
    /**
     * The code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeColumn: FfiConverterRustBuffer<Column> {
    override fun read(buf: ByteBuffer): Column {
        return Column(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
        )
    }

    override fun allocationSize(value: Column) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`)
    )

    override fun write(value: Column, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
    }
}

/**
 * A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
 */
data class Command (
    /**
     * The caller's own id for this command, unique within the case.
     */
    val `id`: kotlin.String
    ,
    /**
     * The version of the case that the caller has seen; none to accept any.
     */
    val `expectedVersion`: kotlin.UInt? = null
    ,
    /**
     * What to do.
     */
    val `action`: Action

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCommand: FfiConverterRustBuffer<Command> {
    override fun read(buf: ByteBuffer): Command {
        return Command(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeAction.read(buf),
        )
    }

    override fun allocationSize(value: Command) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalUInt.allocationSize(value.`expectedVersion`) +
            FfiConverterTypeAction.allocationSize(value.`action`)
    )

    override fun write(value: Command, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalUInt.write(value.`expectedVersion`, buf)
            FfiConverterTypeAction.write(value.`action`, buf)
    }
}

/**
 * 联系人, 联系地址, 联系电话 of the applicant or the agent. Requirement rows GZ-030, GZ-077.
 */
data class Contact (
    /**
     * 联系人.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * 联系地址.
     */
    val `address`: kotlin.String = ""
    ,
    /**
     * 联系电话.
     */
    val `phone`: kotlin.String = ""

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_contact_uniffi_trait_debug(FfiConverterTypeContact.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeContact: FfiConverterRustBuffer<Contact> {
    override fun read(buf: ByteBuffer): Contact {
        return Contact(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Contact) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterString.allocationSize(value.`phone`)
    )

    override fun write(value: Contact, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`address`, buf)
            FfiConverterString.write(value.`phone`, buf)
    }
}

/**
 * A person authorised to keep, hold or use a licence (证照管理人员, EL-002).
 */
data class Custodian (
    /**
     * The person.
     */
    val `person`: Principal
    ,
    /**
     * What the person may do.
     */
    val `rights`: List<CustodyRight>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustodian: FfiConverterRustBuffer<Custodian> {
    override fun read(buf: ByteBuffer): Custodian {
        return Custodian(
            FfiConverterTypePrincipal.read(buf),
            FfiConverterSequenceTypeCustodyRight.read(buf),
        )
    }

    override fun allocationSize(value: Custodian) = (
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterSequenceTypeCustodyRight.allocationSize(value.`rights`)
    )

    override fun write(value: Custodian, buf: ByteBuffer) {
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterSequenceTypeCustodyRight.write(value.`rights`, buf)
    }
}

/**
 * The next instant at which something lapses.
 */
data class Deadline (
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * Of which sub-case.
     */
    val `subCase`: kotlin.String
    ,
    /**
     * What: `ticket_expires`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The signing round.
     */
    val `round`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDeadline: FfiConverterRustBuffer<Deadline> {
    override fun read(buf: ByteBuffer): Deadline {
        return Deadline(
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Deadline) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`subCase`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterUInt.allocationSize(value.`round`)
    )

    override fun write(value: Deadline, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`subCase`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterUInt.write(value.`round`, buf)
    }
}

/**
 * What follows from a command that may be carried out.
 */
data class Decision (
    /**
     * What happens.
     */
    val `events`: List<Event>
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<Effect>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report
    ,
    /**
     * Whether this command was carried out before; then nothing happens.
     */
    val `repeated`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDecision: FfiConverterRustBuffer<Decision> {
    override fun read(buf: ByteBuffer): Decision {
        return Decision(
            FfiConverterSequenceTypeEvent.read(buf),
            FfiConverterSequenceTypeEffect.read(buf),
            FfiConverterTypeReport.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Decision) = (
            FfiConverterSequenceTypeEvent.allocationSize(value.`events`) +
            FfiConverterSequenceTypeEffect.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`) +
            FfiConverterBoolean.allocationSize(value.`repeated`)
    )

    override fun write(value: Decision, buf: ByteBuffer) {
            FfiConverterSequenceTypeEvent.write(value.`events`, buf)
            FfiConverterSequenceTypeEffect.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
    }
}

/**
 * Grants that come about by themselves (C-34).
 */
data class DefaultGrantRule (
    /**
     * Which.
     */
    val `mode`: DefaultGrants
    ,
    /**
     * Whether seals of persons are among them (C-64).
     */
    val `personalSeals`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDefaultGrantRule: FfiConverterRustBuffer<DefaultGrantRule> {
    override fun read(buf: ByteBuffer): DefaultGrantRule {
        return DefaultGrantRule(
            FfiConverterTypeDefaultGrants.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: DefaultGrantRule) = (
            FfiConverterTypeDefaultGrants.allocationSize(value.`mode`) +
            FfiConverterBoolean.allocationSize(value.`personalSeals`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: DefaultGrantRule, buf: ByteBuffer) {
            FfiConverterTypeDefaultGrants.write(value.`mode`, buf)
            FfiConverterBoolean.write(value.`personalSeals`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One table of codes.
 */
data class Dictionary (
    /**
     * Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`).
     */
    val `id`: kotlin.String
    ,
    /**
     * Its Chinese name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The field that it belongs to in the national database, such as `GYFS`.
     */
    val `field`: kotlin.String? = null
    ,
    /**
     * Where the table comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * The values, in the order of the source.
     */
    val `entries`: List<DictionaryEntry>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDictionary: FfiConverterRustBuffer<Dictionary> {
    override fun read(buf: ByteBuffer): Dictionary {
        return Dictionary(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeDictionaryEntry.read(buf),
        )
    }

    override fun allocationSize(value: Dictionary) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`field`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterSequenceTypeDictionaryEntry.allocationSize(value.`entries`)
    )

    override fun write(value: Dictionary, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`field`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterSequenceTypeDictionaryEntry.write(value.`entries`, buf)
    }
}

/**
 * One value of a table.
 */
data class DictionaryEntry (
    /**
     * The code, as text: leading zeros count.
     */
    val `code`: kotlin.String
    ,
    /**
     * The name that the source gives it.
     */
    val `name`: kotlin.String
    ,
    /**
     * Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购).
     */
    val `aliases`: List<kotlin.String> = listOf()
    ,
    /**
     * Where this value comes from, where it is not the table's own source.
     */
    val `source`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDictionaryEntry: FfiConverterRustBuffer<DictionaryEntry> {
    override fun read(buf: ByteBuffer): DictionaryEntry {
        return DictionaryEntry(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: DictionaryEntry) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterSequenceString.allocationSize(value.`aliases`) +
            FfiConverterOptionalString.allocationSize(value.`source`)
    )

    override fun write(value: DictionaryEntry, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterSequenceString.write(value.`aliases`, buf)
            FfiConverterOptionalString.write(value.`source`, buf)
    }
}

/**
 * Local additions to a national dictionary.
 */
data class DictionaryOverlay (
    /**
     * The national table, such as `A19`.
     */
    val `dictionary`: kotlin.String
    ,
    /**
     * The added entries.
     */
    val `entries`: List<OverlayEntry>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDictionaryOverlay: FfiConverterRustBuffer<DictionaryOverlay> {
    override fun read(buf: ByteBuffer): DictionaryOverlay {
        return DictionaryOverlay(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeOverlayEntry.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: DictionaryOverlay) = (
            FfiConverterString.allocationSize(value.`dictionary`) +
            FfiConverterSequenceTypeOverlayEntry.allocationSize(value.`entries`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: DictionaryOverlay, buf: ByteBuffer) {
            FfiConverterString.write(value.`dictionary`, buf)
            FfiConverterSequenceTypeOverlayEntry.write(value.`entries`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A command that comes out differently under the other profile.
 */
data class Difference (
    /**
     * The log entry.
     */
    val `sequence`: kotlin.UInt
    ,
    /**
     * Id of the command.
     */
    val `command`: kotlin.String
    ,
    /**
     * Tag of its action.
     */
    val `action`: kotlin.String
    ,
    /**
     * What stands against it under the other profile; empty where it is carried out.
     */
    val `unmet`: List<Unmet>
    ,
    /**
     * Events that happened, and would not.
     */
    val `missing`: List<Event>
    ,
    /**
     * Events that did not happen, and would.
     */
    val `added`: List<Event>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDifference: FfiConverterRustBuffer<Difference> {
    override fun read(buf: ByteBuffer): Difference {
        return Difference(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
            FfiConverterSequenceTypeEvent.read(buf),
            FfiConverterSequenceTypeEvent.read(buf),
        )
    }

    override fun allocationSize(value: Difference) = (
            FfiConverterUInt.allocationSize(value.`sequence`) +
            FfiConverterString.allocationSize(value.`command`) +
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`) +
            FfiConverterSequenceTypeEvent.allocationSize(value.`missing`) +
            FfiConverterSequenceTypeEvent.allocationSize(value.`added`)
    )

    override fun write(value: Difference, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`sequence`, buf)
            FfiConverterString.write(value.`command`, buf)
            FfiConverterString.write(value.`action`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
            FfiConverterSequenceTypeEvent.write(value.`missing`, buf)
            FfiConverterSequenceTypeEvent.write(value.`added`, buf)
    }
}

/**
 * What is still missing at the window, for the set of papers that is nearest.
 */
data class DocumentGap (
    /**
     * Code of the set.
     */
    val `option`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The papers that are missing; none when the set is complete.
     */
    val `missing`: List<Choice>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDocumentGap: FfiConverterRustBuffer<DocumentGap> {
    override fun read(buf: ByteBuffer): DocumentGap {
        return DocumentGap(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
        )
    }

    override fun allocationSize(value: DocumentGap) = (
            FfiConverterString.allocationSize(value.`option`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`missing`)
    )

    override fun write(value: DocumentGap, buf: ByteBuffer) {
            FfiConverterString.write(value.`option`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeChoice.write(value.`missing`, buf)
    }
}

/**
 * One set of papers that is enough at the window (UA-017 to UA-019).
 */
data class DocumentOption (
    /**
     * Its code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Who may bring it.
     */
    val `presenter`: Presenter
    ,
    /**
     * Codes of the papers; all of them.
     */
    val `documents`: List<kotlin.String>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDocumentOption: FfiConverterRustBuffer<DocumentOption> {
    override fun read(buf: ByteBuffer): DocumentOption {
        return DocumentOption(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypePresenter.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: DocumentOption) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypePresenter.allocationSize(value.`presenter`) +
            FfiConverterSequenceString.allocationSize(value.`documents`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: DocumentOption, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypePresenter.write(value.`presenter`, buf)
            FfiConverterSequenceString.write(value.`documents`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029).
 */
data class DocumentType (
    /**
     * The code that forms use.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The code in the national dictionary A30.
     */
    val `nationalCode`: kotlin.String
    ,
    /**
     * How its number is checked.
     */
    val `identifier`: IdentifierKind
    ,
    /**
     * Codes of the holder natures it usually goes with; another is a warning.
     */
    val `holderNatures`: List<kotlin.String>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDocumentType: FfiConverterRustBuffer<DocumentType> {
    override fun read(buf: ByteBuffer): DocumentType {
        return DocumentType(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeIdentifierKind.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: DocumentType) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`nationalCode`) +
            FfiConverterTypeIdentifierKind.allocationSize(value.`identifier`) +
            FfiConverterSequenceString.allocationSize(value.`holderNatures`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: DocumentType, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterString.write(value.`nationalCode`, buf)
            FfiConverterTypeIdentifierKind.write(value.`identifier`, buf)
            FfiConverterSequenceString.write(value.`holderNatures`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One thing that somebody has to do.
 */
data class Duty (
    /**
     * The part this person plays.
     */
    val `role`: Role
    ,
    /**
     * The name, where one person is meant; else empty.
     */
    val `name`: kotlin.String
    ,
    /**
     * Tag of the action, or a `host.*` step.
     */
    val `action`: kotlin.String
    ,
    /**
     * On what it acts; empty for the account as a whole.
     */
    val `object`: kotlin.String
    ,
    /**
     * What is missing.
     */
    val `finding`: Finding

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDuty: FfiConverterRustBuffer<Duty> {
    override fun read(buf: ByteBuffer): Duty {
        return Duty(
            FfiConverterTypeRole.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: Duty) = (
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterString.allocationSize(value.`object`) +
            FfiConverterTypeFinding.allocationSize(value.`finding`)
    )

    override fun write(value: Duty, buf: ByteBuffer) {
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`action`, buf)
            FfiConverterString.write(value.`object`, buf)
            FfiConverterTypeFinding.write(value.`finding`, buf)
    }
}

/**
 * A licence as its register knows it: what spans devices, given by the host.
 */
data class ELicence (
    /**
     * The enterprise.
     */
    val `enterprise`: Enterprise
    ,
    /**
     * 登记地, as digits of GB/T 2260.
     */
    val `place`: kotlin.String
    ,
    /**
     * 法定代表人.
     */
    val `representative`: Principal
    ,
    /**
     * Whether it was received before, on any device (EL-001).
     */
    val `received`: kotlin.Boolean
    ,
    /**
     * Who is authorised to keep it.
     */
    val `custodians`: List<Custodian> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeELicence: FfiConverterRustBuffer<ELicence> {
    override fun read(buf: ByteBuffer): ELicence {
        return ELicence(
            FfiConverterTypeEnterprise.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeCustodian.read(buf),
        )
    }

    override fun allocationSize(value: ELicence) = (
            FfiConverterTypeEnterprise.allocationSize(value.`enterprise`) +
            FfiConverterString.allocationSize(value.`place`) +
            FfiConverterTypePrincipal.allocationSize(value.`representative`) +
            FfiConverterBoolean.allocationSize(value.`received`) +
            FfiConverterSequenceTypeCustodian.allocationSize(value.`custodians`)
    )

    override fun write(value: ELicence, buf: ByteBuffer) {
            FfiConverterTypeEnterprise.write(value.`enterprise`, buf)
            FfiConverterString.write(value.`place`, buf)
            FfiConverterTypePrincipal.write(value.`representative`, buf)
            FfiConverterBoolean.write(value.`received`, buf)
            FfiConverterSequenceTypeCustodian.write(value.`custodians`, buf)
    }
}

/**
 * 需役地 and 供役地 of an easement. Requirement row GZ-041.
 */
data class Easement (
    /**
     * 需役地: the land that has the benefit.
     */
    val `dominantLand`: kotlin.String = ""
    ,
    /**
     * 供役地: the land that bears it.
     */
    val `servientLand`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEasement: FfiConverterRustBuffer<Easement> {
    override fun read(buf: ByteBuffer): Easement {
        return Easement(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Easement) = (
            FfiConverterString.allocationSize(value.`dominantLand`) +
            FfiConverterString.allocationSize(value.`servientLand`)
    )

    override fun write(value: Easement, buf: ByteBuffer) {
            FfiConverterString.write(value.`dominantLand`, buf)
            FfiConverterString.write(value.`servientLand`, buf)
    }
}

/**
 * An enterprise as a case names it.
 */
data class Enterprise (
    /**
     * Name as on the licence.
     */
    val `name`: kotlin.String
    ,
    /**
     * 统一社会信用代码 (or the older number on the licence).
     */
    val `documentNumber`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEnterprise: FfiConverterRustBuffer<Enterprise> {
    override fun read(buf: ByteBuffer): Enterprise {
        return Enterprise(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Enterprise) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentNumber`)
    )

    override fun write(value: Enterprise, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
    }
}

/**
 * What one person may do with one seal at one instant.
 */
data class Entitlement (
    /**
     * The seal.
     */
    val `seal`: kotlin.String
    ,
    /**
     * Who.
     */
    val `person`: Principal
    ,
    /**
     * In which capacity; none for somebody who has none.
     */
    val `role`: Role? = null
    ,
    /**
     * Whether the person may use the seal on a document, on whatever channel.
     */
    val `mayUse`: kotlin.Boolean
    ,
    /**
     * Otherwise why not.
     */
    val `unmet`: List<Unmet>
    ,
    /**
     * Where the grant stands; none for the legal representative.
     */
    val `standing`: GrantStanding? = null
    ,
    /**
     * The evidence: the chain of grants, the person's own first.
     */
    val `chain`: List<GrantLink>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEntitlement: FfiConverterRustBuffer<Entitlement> {
    override fun read(buf: ByteBuffer): Entitlement {
        return Entitlement(
            FfiConverterString.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
            FfiConverterOptionalTypeGrantStanding.read(buf),
            FfiConverterSequenceTypeGrantLink.read(buf),
        )
    }

    override fun allocationSize(value: Entitlement) = (
            FfiConverterString.allocationSize(value.`seal`) +
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`) +
            FfiConverterBoolean.allocationSize(value.`mayUse`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`) +
            FfiConverterOptionalTypeGrantStanding.allocationSize(value.`standing`) +
            FfiConverterSequenceTypeGrantLink.allocationSize(value.`chain`)
    )

    override fun write(value: Entitlement, buf: ByteBuffer) {
            FfiConverterString.write(value.`seal`, buf)
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
            FfiConverterBoolean.write(value.`mayUse`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
            FfiConverterOptionalTypeGrantStanding.write(value.`standing`, buf)
            FfiConverterSequenceTypeGrantLink.write(value.`chain`, buf)
    }
}

/**
 * A kind of legal entity, with its names (UA-009).
 */
data class EntityKindRule (
    /**
     * The kind.
     */
    val `kind`: EntityKind
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Other names.
     */
    val `aliases`: List<kotlin.String> = listOf()
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEntityKindRule: FfiConverterRustBuffer<EntityKindRule> {
    override fun read(buf: ByteBuffer): EntityKindRule {
        return EntityKindRule(
            FfiConverterTypeEntityKind.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: EntityKindRule) = (
            FfiConverterTypeEntityKind.allocationSize(value.`kind`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceString.allocationSize(value.`aliases`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: EntityKindRule, buf: ByteBuffer) {
            FfiConverterTypeEntityKind.write(value.`kind`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceString.write(value.`aliases`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * Entities that a verification method serves (UA-013, UA-015).
 */
data class EntityScope (
    /**
     * The kind of entity.
     */
    val `kind`: EntityKind
    ,
    /**
     * Prefix of the region in which it must be registered; empty for the whole country.
     */
    val `region`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEntityScope: FfiConverterRustBuffer<EntityScope> {
    override fun read(buf: ByteBuffer): EntityScope {
        return EntityScope(
            FfiConverterTypeEntityKind.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: EntityScope) = (
            FfiConverterTypeEntityKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`region`)
    )

    override fun write(value: EntityScope, buf: ByteBuffer) {
            FfiConverterTypeEntityKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`region`, buf)
    }
}

/**
 * Something the host has seen or received, given as evidence. The library stores the reference, never a secret.
 */
data class Evidence (
    /**
     * What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, …
     */
    val `kind`: kotlin.String
    ,
    /**
     * Who vouches for it, such as `yuexinqian`.
     */
    val `provider`: kotlin.String = ""
    ,
    /**
     * The provider's own number for it.
     */
    val `reference`: kotlin.String = ""
    ,
    /**
     * Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document.
     */
    val `digest`: kotlin.String = ""
    ,
    /**
     * Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023).
     */
    val `subject`: kotlin.String = ""
    ,
    /**
     * When it came about, where that differs from the moment it was reported.
     */
    val `at`: Instant? = null

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_evidence_uniffi_trait_debug(FfiConverterTypeEvidence.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEvidence: FfiConverterRustBuffer<Evidence> {
    override fun read(buf: ByteBuffer): Evidence {
        return Evidence(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Evidence) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`provider`) +
            FfiConverterString.allocationSize(value.`reference`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`at`)
    )

    override fun write(value: Evidence, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`provider`, buf)
            FfiConverterString.write(value.`reference`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterOptionalTypeInstant.write(value.`at`, buf)
    }
}

/**
 * Evidence that an operation asks for: one of several kinds.
 */
data class EvidenceRule (
    /**
     * The kinds, such as `face_check`; one is enough.
     */
    val `anyOf`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEvidenceRule: FfiConverterRustBuffer<EvidenceRule> {
    override fun read(buf: ByteBuffer): EvidenceRule {
        return EvidenceRule(
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: EvidenceRule) = (
            FfiConverterSequenceString.allocationSize(value.`anyOf`)
    )

    override fun write(value: EvidenceRule, buf: ByteBuffer) {
            FfiConverterSequenceString.write(value.`anyOf`, buf)
    }
}

/**
 * A call that could not be done.
 */
data class Failure (
    /**
     * Who is at fault.
     */
    val `kind`: FailureKind
    ,
    /**
     * What and where.
     */
    val `finding`: Finding

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFailure: FfiConverterRustBuffer<Failure> {
    override fun read(buf: ByteBuffer): Failure {
        return Failure(
            FfiConverterTypeFailureKind.read(buf),
            FfiConverterTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: Failure) = (
            FfiConverterTypeFailureKind.allocationSize(value.`kind`) +
            FfiConverterTypeFinding.allocationSize(value.`finding`)
    )

    override fun write(value: Failure, buf: ByteBuffer) {
            FfiConverterTypeFailureKind.write(value.`kind`, buf)
            FfiConverterTypeFinding.write(value.`finding`, buf)
    }
}

/**
 * What completed the last condition of filing (C-15).
 */
data class FilingCause (
    /**
     * The command.
     */
    val `command`: kotlin.String
    ,
    /**
     * Tag of the event that completed it.
     */
    val `event`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFilingCause: FfiConverterRustBuffer<FilingCause> {
    override fun read(buf: ByteBuffer): FilingCause {
        return FilingCause(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FilingCause) = (
            FfiConverterString.allocationSize(value.`command`) +
            FfiConverterString.allocationSize(value.`event`)
    )

    override fun write(value: FilingCause, buf: ByteBuffer) {
            FfiConverterString.write(value.`command`, buf)
            FfiConverterString.write(value.`event`, buf)
    }
}

/**
 * When a case is filed by itself (GZ-091).
 */
data class FilingRules (
    /**
     * All together, or each by itself.
     */
    val `mode`: FilingMode
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFilingRules: FfiConverterRustBuffer<FilingRules> {
    override fun read(buf: ByteBuffer): FilingRules {
        return FilingRules(
            FfiConverterTypeFilingMode.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: FilingRules) = (
            FfiConverterTypeFilingMode.allocationSize(value.`mode`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: FilingRules, buf: ByteBuffer) {
            FfiConverterTypeFilingMode.write(value.`mode`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * Something that was understood, and is not acceptable or deserves a look.
 */
data class Finding (
    /**
     * The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows.
     */
    val `code`: Code
    ,
    /**
     * How grave it is, after the profile's own severities.
     */
    val `severity`: Severity
    ,
    /**
     * Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole.
     */
    val `pointer`: kotlin.String
    ,
    /**
     * The values that the message names, in the order of the catalogue.
     */
    val `params`: List<Param> = listOf()
    ,
    /**
     * Pointers of other places that belong to it.
     */
    val `related`: List<kotlin.String> = listOf()
    ,
    /**
     * Whether the rule rests on an assumption, because no source states it.
     */
    val `assumed`: kotlin.Boolean = false

){

    /**
     * The message in a language, with the values filled in.
     */
    @Throws(DengjiException::class) fun `text`(`language`: Language): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(DengjiException) { _status ->
    UniffiLib.uniffi_dengji_fn_method_finding_text(FfiConverterTypeFinding.lower(this),

        FfiConverterTypeLanguage.lower(`language`),_status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFinding: FfiConverterRustBuffer<Finding> {
    override fun read(buf: ByteBuffer): Finding {
        return Finding(
            FfiConverterTypeCode.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeParam.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Finding) = (
            FfiConverterTypeCode.allocationSize(value.`code`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterString.allocationSize(value.`pointer`) +
            FfiConverterSequenceTypeParam.allocationSize(value.`params`) +
            FfiConverterSequenceString.allocationSize(value.`related`) +
            FfiConverterBoolean.allocationSize(value.`assumed`)
    )

    override fun write(value: Finding, buf: ByteBuffer) {
            FfiConverterTypeCode.write(value.`code`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterString.write(value.`pointer`, buf)
            FfiConverterSequenceTypeParam.write(value.`params`, buf)
            FfiConverterSequenceString.write(value.`related`, buf)
            FfiConverterBoolean.write(value.`assumed`, buf)
    }
}

/**
 * A yes or no, from an instant on.
 */
data class FlagRecord (
    /**
     * Since when.
     */
    val `at`: Instant
    ,
    /**
     * Yes or no.
     */
    val `value`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFlagRecord: FfiConverterRustBuffer<FlagRecord> {
    override fun read(buf: ByteBuffer): FlagRecord {
        return FlagRecord(
            FfiConverterTypeInstant.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: FlagRecord) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterBoolean.allocationSize(value.`value`)
    )

    override fun write(value: FlagRecord, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterBoolean.write(value.`value`, buf)
    }
}

/**
 * One floor.
 */
data class Floor (
    /**
     * What the lift says, such as `17` or `B1`.
     */
    val `label`: kotlin.String
    ,
    /**
     * The order from the ground: 1 is the ground floor, -1 the first below.
     */
    val `level`: kotlin.Int
    ,
    /**
     * The rooms from left to right.
     */
    val `rooms`: List<Room>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFloor: FfiConverterRustBuffer<Floor> {
    override fun read(buf: ByteBuffer): Floor {
        return Floor(
            FfiConverterString.read(buf),
            FfiConverterInt.read(buf),
            FfiConverterSequenceTypeRoom.read(buf),
        )
    }

    override fun allocationSize(value: Floor) = (
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterInt.allocationSize(value.`level`) +
            FfiConverterSequenceTypeRoom.allocationSize(value.`rooms`)
    )

    override fun write(value: Floor, buf: ByteBuffer) {
            FfiConverterString.write(value.`label`, buf)
            FfiConverterInt.write(value.`level`, buf)
            FfiConverterSequenceTypeRoom.write(value.`rooms`, buf)
    }
}

/**
 * One line of a printable form.
 */
data class FormRow (
    /**
     * What stands before it.
     */
    val `label`: Label
    ,
    /**
     * What was filled in.
     */
    val `value`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFormRow: FfiConverterRustBuffer<FormRow> {
    override fun read(buf: ByteBuffer): FormRow {
        return FormRow(
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FormRow) = (
            FfiConverterTypeLabel.allocationSize(value.`label`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: FormRow, buf: ByteBuffer) {
            FfiConverterTypeLabel.write(value.`label`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}

/**
 * A right that somebody has in one seal.
 */
data class Grant (
    /**
     * Its id.
     */
    val `id`: kotlin.String
    ,
    /**
     * The seal.
     */
    val `seal`: kotlin.String
    ,
    /**
     * The layer.
     */
    val `layer`: GrantLayer
    ,
    /**
     * The capacity.
     */
    val `role`: Role
    ,
    /**
     * The person; none in the layer of organisations.
     */
    val `person`: Principal? = null
    ,
    /**
     * The organisation; none in the layer of persons.
     */
    val `organisation`: Enterprise? = null
    ,
    /**
     * When it was made.
     */
    val `at`: Instant
    ,
    /**
     * From when it holds; none for at once.
     */
    val `from`: Instant? = null
    ,
    /**
     * Until when, exclusive; none where it has no end.
     */
    val `until`: Instant? = null
    ,
    /**
     * From where it came.
     */
    val `origin`: GrantOrigin
    ,
    /**
     * In which capacity it was granted: `legal_representative`, `enterprise_account`, `seal_administrator`, or
     * `system` for a default.
     */
    val `grantedAs`: Role
    ,
    /**
     * The grant on which it rests, where an administrator made it.
     */
    val `parent`: kotlin.String? = null
    ,
    /**
     * Its end before its time.
     */
    val `revoked`: Revocation? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrant: FfiConverterRustBuffer<Grant> {
    override fun read(buf: ByteBuffer): Grant {
        return Grant(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeGrantLayer.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalTypePrincipal.read(buf),
            FfiConverterOptionalTypeEnterprise.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterTypeGrantOrigin.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRevocation.read(buf),
        )
    }

    override fun allocationSize(value: Grant) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`seal`) +
            FfiConverterTypeGrantLayer.allocationSize(value.`layer`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalTypePrincipal.allocationSize(value.`person`) +
            FfiConverterOptionalTypeEnterprise.allocationSize(value.`organisation`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`from`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`until`) +
            FfiConverterTypeGrantOrigin.allocationSize(value.`origin`) +
            FfiConverterTypeRole.allocationSize(value.`grantedAs`) +
            FfiConverterOptionalString.allocationSize(value.`parent`) +
            FfiConverterOptionalTypeRevocation.allocationSize(value.`revoked`)
    )

    override fun write(value: Grant, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`seal`, buf)
            FfiConverterTypeGrantLayer.write(value.`layer`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterOptionalTypePrincipal.write(value.`person`, buf)
            FfiConverterOptionalTypeEnterprise.write(value.`organisation`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeInstant.write(value.`from`, buf)
            FfiConverterOptionalTypeInstant.write(value.`until`, buf)
            FfiConverterTypeGrantOrigin.write(value.`origin`, buf)
            FfiConverterTypeRole.write(value.`grantedAs`, buf)
            FfiConverterOptionalString.write(value.`parent`, buf)
            FfiConverterOptionalTypeRevocation.write(value.`revoked`, buf)
    }
}

/**
 * Whether one platform lets a capacity grant another.
 */
data class GrantCell (
    /**
     * The platform.
     */
    val `profile`: ProfileRef
    ,
    /**
     * Whether it may.
     */
    val `allowed`: kotlin.Boolean
    ,
    /**
     * On what that rests; empty where the platform knows no such capacity.
     */
    val `bases`: List<Basis>
    ,
    /**
     * Whether it is assumed.
     */
    val `assumed`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantCell: FfiConverterRustBuffer<GrantCell> {
    override fun read(buf: ByteBuffer): GrantCell {
        return GrantCell(
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeBasis.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: GrantCell) = (
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterBoolean.allocationSize(value.`allowed`) +
            FfiConverterSequenceTypeBasis.allocationSize(value.`bases`) +
            FfiConverterBoolean.allocationSize(value.`assumed`)
    )

    override fun write(value: GrantCell, buf: ByteBuffer) {
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterBoolean.write(value.`allowed`, buf)
            FfiConverterSequenceTypeBasis.write(value.`bases`, buf)
            FfiConverterBoolean.write(value.`assumed`, buf)
    }
}

/**
 * One link of the chain on which a right rests.
 */
data class GrantLink (
    /**
     * Id of the grant.
     */
    val `grant`: kotlin.String
    ,
    /**
     * What it grants.
     */
    val `role`: Role
    ,
    /**
     * In which capacity it was granted.
     */
    val `grantedAs`: Role
    ,
    /**
     * When it was made.
     */
    val `at`: Instant
    ,
    /**
     * Until when it holds, exclusive; none where it has no end.
     */
    val `until`: Instant? = null
    ,
    /**
     * From where it came.
     */
    val `origin`: GrantOrigin

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantLink: FfiConverterRustBuffer<GrantLink> {
    override fun read(buf: ByteBuffer): GrantLink {
        return GrantLink(
            FfiConverterString.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterTypeGrantOrigin.read(buf),
        )
    }

    override fun allocationSize(value: GrantLink) = (
            FfiConverterString.allocationSize(value.`grant`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterTypeRole.allocationSize(value.`grantedAs`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`until`) +
            FfiConverterTypeGrantOrigin.allocationSize(value.`origin`)
    )

    override fun write(value: GrantLink, buf: ByteBuffer) {
            FfiConverterString.write(value.`grant`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterTypeRole.write(value.`grantedAs`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeInstant.write(value.`until`, buf)
            FfiConverterTypeGrantOrigin.write(value.`origin`, buf)
    }
}

/**
 * A grant that is asked for. One grant comes about for each seal, with the id `<id>/<seal>`.
 */
data class GrantRequest (
    /**
     * The caller's own id, unique within the account.
     */
    val `id`: kotlin.String
    ,
    /**
     * The capacity that is granted: `seal_administrator` or `seal_holder`; for an organisation `seal_holder`.
     */
    val `role`: Role
    ,
    /**
     * The seals.
     */
    val `seals`: List<kotlin.String>
    ,
    /**
     * The person; none where an organisation is meant.
     */
    val `person`: Principal? = null
    ,
    /**
     * The organisation (机构), in the layer of organisations; none where a person is meant.
     */
    val `organisation`: Enterprise? = null
    ,
    /**
     * From when; none for at once.
     */
    val `from`: Instant? = null
    ,
    /**
     * Until when, exclusive.
     */
    val `until`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantRequest: FfiConverterRustBuffer<GrantRequest> {
    override fun read(buf: ByteBuffer): GrantRequest {
        return GrantRequest(
            FfiConverterString.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypePrincipal.read(buf),
            FfiConverterOptionalTypeEnterprise.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: GrantRequest) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterSequenceString.allocationSize(value.`seals`) +
            FfiConverterOptionalTypePrincipal.allocationSize(value.`person`) +
            FfiConverterOptionalTypeEnterprise.allocationSize(value.`organisation`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`from`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`until`)
    )

    override fun write(value: GrantRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterSequenceString.write(value.`seals`, buf)
            FfiConverterOptionalTypePrincipal.write(value.`person`, buf)
            FfiConverterOptionalTypeEnterprise.write(value.`organisation`, buf)
            FfiConverterOptionalTypeInstant.write(value.`from`, buf)
            FfiConverterOptionalTypeInstant.write(value.`until`, buf)
    }
}

/**
 * Who may grant what to whom, on every platform that was asked about (C-02).
 */
data class GrantRow (
    /**
     * Who grants.
     */
    val `grantor`: Role
    ,
    /**
     * What is granted.
     */
    val `granted`: Role
    ,
    /**
     * The platforms, in the order given.
     */
    val `cells`: List<GrantCell>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantRow: FfiConverterRustBuffer<GrantRow> {
    override fun read(buf: ByteBuffer): GrantRow {
        return GrantRow(
            FfiConverterTypeRole.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterSequenceTypeGrantCell.read(buf),
        )
    }

    override fun allocationSize(value: GrantRow) = (
            FfiConverterTypeRole.allocationSize(value.`grantor`) +
            FfiConverterTypeRole.allocationSize(value.`granted`) +
            FfiConverterSequenceTypeGrantCell.allocationSize(value.`cells`)
    )

    override fun write(value: GrantRow, buf: ByteBuffer) {
            FfiConverterTypeRole.write(value.`grantor`, buf)
            FfiConverterTypeRole.write(value.`granted`, buf)
            FfiConverterSequenceTypeGrantCell.write(value.`cells`, buf)
    }
}

/**
 * How seals are granted.
 */
data class GrantRules (
    /**
     * By default.
     */
    val `defaults`: DefaultGrantRule
    ,
    /**
     * For how long.
     */
    val `period`: PeriodRule
    ,
    /**
     * To whom.
     */
    val `grantee`: GranteeRule
    ,
    /**
     * In which layers.
     */
    val `layers`: LayerRule
    ,
    /**
     * In chains.
     */
    val `chain`: ChainRule

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantRules: FfiConverterRustBuffer<GrantRules> {
    override fun read(buf: ByteBuffer): GrantRules {
        return GrantRules(
            FfiConverterTypeDefaultGrantRule.read(buf),
            FfiConverterTypePeriodRule.read(buf),
            FfiConverterTypeGranteeRule.read(buf),
            FfiConverterTypeLayerRule.read(buf),
            FfiConverterTypeChainRule.read(buf),
        )
    }

    override fun allocationSize(value: GrantRules) = (
            FfiConverterTypeDefaultGrantRule.allocationSize(value.`defaults`) +
            FfiConverterTypePeriodRule.allocationSize(value.`period`) +
            FfiConverterTypeGranteeRule.allocationSize(value.`grantee`) +
            FfiConverterTypeLayerRule.allocationSize(value.`layers`) +
            FfiConverterTypeChainRule.allocationSize(value.`chain`)
    )

    override fun write(value: GrantRules, buf: ByteBuffer) {
            FfiConverterTypeDefaultGrantRule.write(value.`defaults`, buf)
            FfiConverterTypePeriodRule.write(value.`period`, buf)
            FfiConverterTypeGranteeRule.write(value.`grantee`, buf)
            FfiConverterTypeLayerRule.write(value.`layers`, buf)
            FfiConverterTypeChainRule.write(value.`chain`, buf)
    }
}

/**
 * A grant as a list shows it.
 */
data class GrantView (
    /**
     * Its id.
     */
    val `grant`: kotlin.String
    ,
    /**
     * The seal.
     */
    val `seal`: kotlin.String
    ,
    /**
     * The layer.
     */
    val `layer`: GrantLayer
    ,
    /**
     * The capacity.
     */
    val `role`: Role
    ,
    /**
     * What the platform calls it.
     */
    val `roleName`: Label
    ,
    /**
     * Name of the person or organisation.
     */
    val `grantee`: kotlin.String
    ,
    /**
     * Where it stands.
     */
    val `standing`: GrantStanding
    ,
    /**
     * From where it came: defaults are told apart (C-34).
     */
    val `origin`: GrantOrigin
    ,
    /**
     * In which capacity it was granted.
     */
    val `grantedAs`: Role
    ,
    /**
     * The grant on which it rests; none where it rests on the legal representative or enterprise.
     */
    val `parent`: kotlin.String? = null
    ,
    /**
     * Until when it holds, exclusive; none where it has no end.
     */
    val `until`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantView: FfiConverterRustBuffer<GrantView> {
    override fun read(buf: ByteBuffer): GrantView {
        return GrantView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeGrantLayer.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeGrantStanding.read(buf),
            FfiConverterTypeGrantOrigin.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: GrantView) = (
            FfiConverterString.allocationSize(value.`grant`) +
            FfiConverterString.allocationSize(value.`seal`) +
            FfiConverterTypeGrantLayer.allocationSize(value.`layer`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterTypeLabel.allocationSize(value.`roleName`) +
            FfiConverterString.allocationSize(value.`grantee`) +
            FfiConverterTypeGrantStanding.allocationSize(value.`standing`) +
            FfiConverterTypeGrantOrigin.allocationSize(value.`origin`) +
            FfiConverterTypeRole.allocationSize(value.`grantedAs`) +
            FfiConverterOptionalString.allocationSize(value.`parent`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`until`)
    )

    override fun write(value: GrantView, buf: ByteBuffer) {
            FfiConverterString.write(value.`grant`, buf)
            FfiConverterString.write(value.`seal`, buf)
            FfiConverterTypeGrantLayer.write(value.`layer`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterTypeLabel.write(value.`roleName`, buf)
            FfiConverterString.write(value.`grantee`, buf)
            FfiConverterTypeGrantStanding.write(value.`standing`, buf)
            FfiConverterTypeGrantOrigin.write(value.`origin`, buf)
            FfiConverterTypeRole.write(value.`grantedAs`, buf)
            FfiConverterOptionalString.write(value.`parent`, buf)
            FfiConverterOptionalTypeInstant.write(value.`until`, buf)
    }
}

/**
 * What a grantee must have before a grant is effective (GX-014, GX-015, C-30).
 */
data class GranteeRule (
    /**
     * Whether an account on the platform is needed.
     */
    val `account`: kotlin.Boolean
    ,
    /**
     * Whether a personal certificate is needed.
     */
    val `certificate`: kotlin.Boolean
    ,
    /**
     * What becomes of a grant to somebody without an account.
     */
    val `unknown`: UnknownGrantee
    ,
    /**
     * Whether the phone number must be given.
     */
    val `phone`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGranteeRule: FfiConverterRustBuffer<GranteeRule> {
    override fun read(buf: ByteBuffer): GranteeRule {
        return GranteeRule(
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeUnknownGrantee.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: GranteeRule) = (
            FfiConverterBoolean.allocationSize(value.`account`) +
            FfiConverterBoolean.allocationSize(value.`certificate`) +
            FfiConverterTypeUnknownGrantee.allocationSize(value.`unknown`) +
            FfiConverterBoolean.allocationSize(value.`phone`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: GranteeRule, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`account`, buf)
            FfiConverterBoolean.write(value.`certificate`, buf)
            FfiConverterTypeUnknownGrantee.write(value.`unknown`, buf)
            FfiConverterBoolean.write(value.`phone`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One cell of the grid.
 */
data class GridCell (
    /**
     * First column, from 0.
     */
    val `column`: kotlin.UInt
    ,
    /**
     * How many columns it takes, at least 1.
     */
    val `span`: kotlin.UInt
    ,
    /**
     * What the door says.
     */
    val `label`: kotlin.String
    ,
    /**
     * 不动产单元号.
     */
    val `unitCode`: kotlin.String
    ,
    /**
     * The contract status, as the unit has it.
     */
    val `status`: kotlin.String
    ,
    /**
     * Whether the unit is on the list of selected units.
     */
    val `selected`: kotlin.Boolean
    ,
    /**
     * Whether it can be added to the selection: nothing of severity error stands against it.
     */
    val `selectable`: kotlin.Boolean
    ,
    /**
     * What deserves a look, with pointers into the unit.
     */
    val `findings`: List<Finding> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGridCell: FfiConverterRustBuffer<GridCell> {
    override fun read(buf: ByteBuffer): GridCell {
        return GridCell(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: GridCell) = (
            FfiConverterUInt.allocationSize(value.`column`) +
            FfiConverterUInt.allocationSize(value.`span`) +
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterString.allocationSize(value.`unitCode`) +
            FfiConverterString.allocationSize(value.`status`) +
            FfiConverterBoolean.allocationSize(value.`selected`) +
            FfiConverterBoolean.allocationSize(value.`selectable`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`)
    )

    override fun write(value: GridCell, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`column`, buf)
            FfiConverterUInt.write(value.`span`, buf)
            FfiConverterString.write(value.`label`, buf)
            FfiConverterString.write(value.`unitCode`, buf)
            FfiConverterString.write(value.`status`, buf)
            FfiConverterBoolean.write(value.`selected`, buf)
            FfiConverterBoolean.write(value.`selectable`, buf)
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
    }
}

/**
 * One row of the grid: a floor.
 */
data class GridRow (
    /**
     * What the lift says.
     */
    val `label`: kotlin.String
    ,
    /**
     * The order from the ground.
     */
    val `level`: kotlin.Int
    ,
    /**
     * The cells, from left to right.
     */
    val `cells`: List<GridCell>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGridRow: FfiConverterRustBuffer<GridRow> {
    override fun read(buf: ByteBuffer): GridRow {
        return GridRow(
            FfiConverterString.read(buf),
            FfiConverterInt.read(buf),
            FfiConverterSequenceTypeGridCell.read(buf),
        )
    }

    override fun allocationSize(value: GridRow) = (
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterInt.allocationSize(value.`level`) +
            FfiConverterSequenceTypeGridCell.allocationSize(value.`cells`)
    )

    override fun write(value: GridRow, buf: ByteBuffer) {
            FfiConverterString.write(value.`label`, buf)
            FfiConverterInt.write(value.`level`, buf)
            FfiConverterSequenceTypeGridCell.write(value.`cells`, buf)
    }
}

/**
 * A handler (经办人) of the account.
 */
data class HandlerBinding (
    /**
     * The caller's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * The person.
     */
    val `person`: Principal
    ,
    /**
     * Where the binding stands.
     */
    val `stage`: HandlerStage
    ,
    /**
     * When the enterprise added the handler.
     */
    val `addedAt`: Instant
    ,
    /**
     * When the handler confirmed.
     */
    val `boundAt`: Instant? = null
    ,
    /**
     * When the enterprise removed the handler.
     */
    val `removedAt`: Instant? = null

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_handlerbinding_uniffi_trait_debug(FfiConverterTypeHandlerBinding.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHandlerBinding: FfiConverterRustBuffer<HandlerBinding> {
    override fun read(buf: ByteBuffer): HandlerBinding {
        return HandlerBinding(
            FfiConverterString.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterTypeHandlerStage.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: HandlerBinding) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterTypeHandlerStage.allocationSize(value.`stage`) +
            FfiConverterTypeInstant.allocationSize(value.`addedAt`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`boundAt`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`removedAt`)
    )

    override fun write(value: HandlerBinding, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterTypeHandlerStage.write(value.`stage`, buf)
            FfiConverterTypeInstant.write(value.`addedAt`, buf)
            FfiConverterOptionalTypeInstant.write(value.`boundAt`, buf)
            FfiConverterOptionalTypeInstant.write(value.`removedAt`, buf)
    }
}

/**
 * A handler to be added (UA-022, UA-023).
 */
data class HandlerRequest (
    /**
     * The caller's id for the binding, unique within the account.
     */
    val `id`: kotlin.String
    ,
    /**
     * The person.
     */
    val `person`: Principal
    ,
    /**
     * Whether the person has a personal account; a fact from the host.
     */
    val `hasAccount`: kotlin.Boolean
    ,
    /**
     * Trust level of that account; none when it was never verified.
     */
    val `level`: TrustLevel? = null

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_handlerrequest_uniffi_trait_debug(FfiConverterTypeHandlerRequest.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHandlerRequest: FfiConverterRustBuffer<HandlerRequest> {
    override fun read(buf: ByteBuffer): HandlerRequest {
        return HandlerRequest(
            FfiConverterString.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeTrustLevel.read(buf),
        )
    }

    override fun allocationSize(value: HandlerRequest) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterBoolean.allocationSize(value.`hasAccount`) +
            FfiConverterOptionalTypeTrustLevel.allocationSize(value.`level`)
    )

    override fun write(value: HandlerRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterBoolean.write(value.`hasAccount`, buf)
            FfiConverterOptionalTypeTrustLevel.write(value.`level`, buf)
    }
}

/**
 * The verdicts over a list, each column as long as the list.
 */
data class IdentifierColumns (
    /**
     * Whether nothing of severity `error` was found.
     */
    val `valid`: List<kotlin.Boolean>
    ,
    /**
     * The gravest severity found; null where nothing was.
     */
    val `severity`: List<Severity?>
    ,
    /**
     * The code of the first finding of that severity; null where nothing was found.
     */
    val `code`: List<Code?>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentifierColumns: FfiConverterRustBuffer<IdentifierColumns> {
    override fun read(buf: ByteBuffer): IdentifierColumns {
        return IdentifierColumns(
            FfiConverterSequenceBoolean.read(buf),
            FfiConverterSequenceOptionalTypeSeverity.read(buf),
            FfiConverterSequenceOptionalTypeCode.read(buf),
        )
    }

    override fun allocationSize(value: IdentifierColumns) = (
            FfiConverterSequenceBoolean.allocationSize(value.`valid`) +
            FfiConverterSequenceOptionalTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterSequenceOptionalTypeCode.allocationSize(value.`code`)
    )

    override fun write(value: IdentifierColumns, buf: ByteBuffer) {
            FfiConverterSequenceBoolean.write(value.`valid`, buf)
            FfiConverterSequenceOptionalTypeSeverity.write(value.`severity`, buf)
            FfiConverterSequenceOptionalTypeCode.write(value.`code`, buf)
    }
}

/**
 * One thing that a number says.
 */
data class IdentifierPart (
    /**
     * Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code …
     */
    val `name`: kotlin.String
    ,
    /**
     * Its value as text.
     */
    val `value`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentifierPart: FfiConverterRustBuffer<IdentifierPart> {
    override fun read(buf: ByteBuffer): IdentifierPart {
        return IdentifierPart(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: IdentifierPart) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: IdentifierPart, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}

/**
 * What is known of one number. It holds the number itself (`canonical`, `parts`): personal data.
 */
data class IdentifierReport (
    /**
     * What the caller said it is.
     */
    val `kind`: IdentifierKind
    ,
    /**
     * What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
     * well formed.
     */
    val `matched`: IdentifierKind? = null
    ,
    /**
     * The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
     * certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
     */
    val `canonical`: kotlin.String? = null
    ,
    /**
     * The number with its middle hidden, for display.
     */
    val `masked`: kotlin.String
    ,
    /**
     * What it says.
     */
    val `parts`: List<IdentifierPart>
    ,
    /**
     * What is wrong or unusual; pointers are empty.
     */
    val `findings`: List<Finding>

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_identifierreport_uniffi_trait_debug(FfiConverterTypeIdentifierReport.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentifierReport: FfiConverterRustBuffer<IdentifierReport> {
    override fun read(buf: ByteBuffer): IdentifierReport {
        return IdentifierReport(
            FfiConverterTypeIdentifierKind.read(buf),
            FfiConverterOptionalTypeIdentifierKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeIdentifierPart.read(buf),
            FfiConverterSequenceTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: IdentifierReport) = (
            FfiConverterTypeIdentifierKind.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeIdentifierKind.allocationSize(value.`matched`) +
            FfiConverterOptionalString.allocationSize(value.`canonical`) +
            FfiConverterString.allocationSize(value.`masked`) +
            FfiConverterSequenceTypeIdentifierPart.allocationSize(value.`parts`) +
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`)
    )

    override fun write(value: IdentifierReport, buf: ByteBuffer) {
            FfiConverterTypeIdentifierKind.write(value.`kind`, buf)
            FfiConverterOptionalTypeIdentifierKind.write(value.`matched`, buf)
            FfiConverterOptionalString.write(value.`canonical`, buf)
            FfiConverterString.write(value.`masked`, buf)
            FfiConverterSequenceTypeIdentifierPart.write(value.`parts`, buf)
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
    }
}

/**
 * A way to log in.
 */
data class IdentityLogin (
    /**
     * The way.
     */
    val `method`: LoginMethod
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The parts that such a session may play.
     */
    val `roles`: List<Role>
    ,
    /**
     * The level that a session without any account counts as; none where an account is needed (UA-011, C-55).
     */
    val `countsAs`: TrustLevel? = null
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentityLogin: FfiConverterRustBuffer<IdentityLogin> {
    override fun read(buf: ByteBuffer): IdentityLogin {
        return IdentityLogin(
            FfiConverterTypeLoginMethod.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterOptionalTypeTrustLevel.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: IdentityLogin) = (
            FfiConverterTypeLoginMethod.allocationSize(value.`method`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`roles`) +
            FfiConverterOptionalTypeTrustLevel.allocationSize(value.`countsAs`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: IdentityLogin, buf: ByteBuffer) {
            FfiConverterTypeLoginMethod.write(value.`method`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeRole.write(value.`roles`, buf)
            FfiConverterOptionalTypeTrustLevel.write(value.`countsAs`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The profile of an identity platform.
 */
data class IdentityProfile (
    /**
     * Version of this format; 1 today.
     */
    val `schemaVersion`: kotlin.UInt
    ,
    /**
     * The profile's id, such as `guangdong-identity`.
     */
    val `id`: kotlin.String
    ,
    /**
     * The profile's own version.
     */
    val `version`: kotlin.String
    ,
    /**
     * Name of the platform.
     */
    val `name`: Label
    ,
    /**
     * Where users find help (UA-027).
     */
    val `support`: kotlin.String
    ,
    /**
     * The region it serves.
     */
    val `region`: kotlin.String
    ,
    /**
     * The ways by which users reach the registration (UA-032).
     */
    val `entries`: List<Choice>
    ,
    /**
     * The steps of the registration, in order (UA-001).
     */
    val `steps`: List<Choice>
    ,
    /**
     * Other terms, for import.
     */
    val `aliases`: List<Alias>
    ,
    /**
     * The levels, lowest first.
     */
    val `levels`: List<LevelRule>
    ,
    /**
     * How they follow each other.
     */
    val `levelOrder`: LevelOrder
    ,
    /**
     * Kinds of entities; the list is open.
     */
    val `entityKinds`: List<EntityKindRule>
    ,
    /**
     * Ways to verify an entity.
     */
    val `methods`: List<VerificationMethod>
    ,
    /**
     * The papers of verification on site.
     */
    val `documents`: List<Choice>
    ,
    /**
     * The starred fields.
     */
    val `requiredFields`: List<RegistrationField>
    ,
    /**
     * Evidence about the applicant.
     */
    val `applicantChecks`: List<ApplicantCheck>
    ,
    /**
     * What must be accepted (UA-006).
     */
    val `agreements`: List<Choice>
    ,
    /**
     * Ways to log in.
     */
    val `logins`: List<IdentityLogin>
    ,
    /**
     * Handlers.
     */
    val `binding`: BindingRules
    ,
    /**
     * Who may do what.
     */
    val `actions`: List<ActionRule>
    ,
    /**
     * Notes and literal texts.
     */
    val `messages`: List<Message>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentityProfile: FfiConverterRustBuffer<IdentityProfile> {
    override fun read(buf: ByteBuffer): IdentityProfile {
        return IdentityProfile(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeAlias.read(buf),
            FfiConverterSequenceTypeLevelRule.read(buf),
            FfiConverterTypeLevelOrder.read(buf),
            FfiConverterSequenceTypeEntityKindRule.read(buf),
            FfiConverterSequenceTypeVerificationMethod.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeRegistrationField.read(buf),
            FfiConverterSequenceTypeApplicantCheck.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeIdentityLogin.read(buf),
            FfiConverterTypeBindingRules.read(buf),
            FfiConverterSequenceTypeActionRule.read(buf),
            FfiConverterSequenceTypeMessage.read(buf),
        )
    }

    override fun allocationSize(value: IdentityProfile) = (
            FfiConverterUInt.allocationSize(value.`schemaVersion`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`support`) +
            FfiConverterString.allocationSize(value.`region`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`entries`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`steps`) +
            FfiConverterSequenceTypeAlias.allocationSize(value.`aliases`) +
            FfiConverterSequenceTypeLevelRule.allocationSize(value.`levels`) +
            FfiConverterTypeLevelOrder.allocationSize(value.`levelOrder`) +
            FfiConverterSequenceTypeEntityKindRule.allocationSize(value.`entityKinds`) +
            FfiConverterSequenceTypeVerificationMethod.allocationSize(value.`methods`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`documents`) +
            FfiConverterSequenceTypeRegistrationField.allocationSize(value.`requiredFields`) +
            FfiConverterSequenceTypeApplicantCheck.allocationSize(value.`applicantChecks`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`agreements`) +
            FfiConverterSequenceTypeIdentityLogin.allocationSize(value.`logins`) +
            FfiConverterTypeBindingRules.allocationSize(value.`binding`) +
            FfiConverterSequenceTypeActionRule.allocationSize(value.`actions`) +
            FfiConverterSequenceTypeMessage.allocationSize(value.`messages`)
    )

    override fun write(value: IdentityProfile, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`schemaVersion`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`version`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterString.write(value.`support`, buf)
            FfiConverterString.write(value.`region`, buf)
            FfiConverterSequenceTypeChoice.write(value.`entries`, buf)
            FfiConverterSequenceTypeChoice.write(value.`steps`, buf)
            FfiConverterSequenceTypeAlias.write(value.`aliases`, buf)
            FfiConverterSequenceTypeLevelRule.write(value.`levels`, buf)
            FfiConverterTypeLevelOrder.write(value.`levelOrder`, buf)
            FfiConverterSequenceTypeEntityKindRule.write(value.`entityKinds`, buf)
            FfiConverterSequenceTypeVerificationMethod.write(value.`methods`, buf)
            FfiConverterSequenceTypeChoice.write(value.`documents`, buf)
            FfiConverterSequenceTypeRegistrationField.write(value.`requiredFields`, buf)
            FfiConverterSequenceTypeApplicantCheck.write(value.`applicantChecks`, buf)
            FfiConverterSequenceTypeChoice.write(value.`agreements`, buf)
            FfiConverterSequenceTypeIdentityLogin.write(value.`logins`, buf)
            FfiConverterTypeBindingRules.write(value.`binding`, buf)
            FfiConverterSequenceTypeActionRule.write(value.`actions`, buf)
            FfiConverterSequenceTypeMessage.write(value.`messages`, buf)
    }
}

/**
 * Whether a licence may prove who somebody is, for one purpose (EL-009).
 */
data class IdentityUse (
    /**
     * Whether it may.
     */
    val `allowed`: kotlin.Boolean
    ,
    /**
     * Otherwise all that stands against it.
     */
    val `unmet`: List<Unmet>
    ,
    /**
     * The evidence for the platform that asks: kind `e_licence`, about the enterprise's number. None where it
     * may not.
     */
    val `evidence`: Evidence?
    ,
    /**
     * Whether that platform also asks for the password of the app.
     */
    val `password`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentityUse: FfiConverterRustBuffer<IdentityUse> {
    override fun read(buf: ByteBuffer): IdentityUse {
        return IdentityUse(
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
            FfiConverterOptionalTypeEvidence.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: IdentityUse) = (
            FfiConverterBoolean.allocationSize(value.`allowed`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`) +
            FfiConverterOptionalTypeEvidence.allocationSize(value.`evidence`) +
            FfiConverterBoolean.allocationSize(value.`password`)
    )

    override fun write(value: IdentityUse, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`allowed`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
            FfiConverterOptionalTypeEvidence.write(value.`evidence`, buf)
            FfiConverterBoolean.write(value.`password`, buf)
    }
}

/**
 * How far a sub-case that began elsewhere had come.
 */
data class ImportedSubCase (
    /**
     * What it holds.
     */
    val `content`: SubCaseContent
    ,
    /**
     * When its signing round was opened elsewhere; needed where signatures are brought along.
     */
    val `ticketIssued`: Instant? = null
    ,
    /**
     * Keys of the signers who had signed (`buyers/0`).
     */
    val `signed`: List<kotlin.String> = listOf()
    ,
    /**
     * The seal act, where it was done.
     */
    val `sealed`: Evidence? = null
    ,
    /**
     * Whether the enterprise had approved.
     */
    val `approved`: kotlin.Boolean = false
    ,
    /**
     * Whether tax was cleared.
     */
    val `taxCleared`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImportedSubCase: FfiConverterRustBuffer<ImportedSubCase> {
    override fun read(buf: ByteBuffer): ImportedSubCase {
        return ImportedSubCase(
            FfiConverterTypeSubCaseContent.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeEvidence.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ImportedSubCase) = (
            FfiConverterTypeSubCaseContent.allocationSize(value.`content`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`ticketIssued`) +
            FfiConverterSequenceString.allocationSize(value.`signed`) +
            FfiConverterOptionalTypeEvidence.allocationSize(value.`sealed`) +
            FfiConverterBoolean.allocationSize(value.`approved`) +
            FfiConverterBoolean.allocationSize(value.`taxCleared`)
    )

    override fun write(value: ImportedSubCase, buf: ByteBuffer) {
            FfiConverterTypeSubCaseContent.write(value.`content`, buf)
            FfiConverterOptionalTypeInstant.write(value.`ticketIssued`, buf)
            FfiConverterSequenceString.write(value.`signed`, buf)
            FfiConverterOptionalTypeEvidence.write(value.`sealed`, buf)
            FfiConverterBoolean.write(value.`approved`, buf)
            FfiConverterBoolean.write(value.`taxCleared`, buf)
    }
}

/**
 * A supplementary inquiry by staff of the registry, beside the signed questionnaire (GZ-070).
 */
data class Inquiry (
    /**
     * The registry's own number for it.
     */
    val `id`: kotlin.String
    ,
    /**
     * What was asked.
     */
    val `question`: kotlin.String
    ,
    /**
     * What was answered.
     */
    val `answer`: kotlin.String
    ,
    /**
     * Key of the party who answered, such as `buyers/0` or `sellers/0`.
     */
    val `answeredBy`: kotlin.String
    ,
    /**
     * The signature under this record: its own, never that of the questionnaire.
     */
    val `evidence`: Evidence

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeInquiry: FfiConverterRustBuffer<Inquiry> {
    override fun read(buf: ByteBuffer): Inquiry {
        return Inquiry(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeEvidence.read(buf),
        )
    }

    override fun allocationSize(value: Inquiry) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`question`) +
            FfiConverterString.allocationSize(value.`answer`) +
            FfiConverterString.allocationSize(value.`answeredBy`) +
            FfiConverterTypeEvidence.allocationSize(value.`evidence`)
    )

    override fun write(value: Inquiry, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`question`, buf)
            FfiConverterString.write(value.`answer`, buf)
            FfiConverterString.write(value.`answeredBy`, buf)
            FfiConverterTypeEvidence.write(value.`evidence`, buf)
    }
}

/**
 * A name in both languages.
 */
data class Label (
    /**
     * Chinese.
     */
    val `zh`: kotlin.String
    ,
    /**
     * English.
     */
    val `en`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLabel: FfiConverterRustBuffer<Label> {
    override fun read(buf: ByteBuffer): Label {
        return Label(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Label) = (
            FfiConverterString.allocationSize(value.`zh`) +
            FfiConverterString.allocationSize(value.`en`)
    )

    override fun write(value: Label, buf: ByteBuffer) {
            FfiConverterString.write(value.`zh`, buf)
            FfiConverterString.write(value.`en`, buf)
    }
}

/**
 * When an advance notice lapses, unless registration is applied for before.
 */
data class Lapse (
    /**
     * The last day on which registration can be applied for.
     */
    val `lastDay`: CalendarDate
    ,
    /**
     * The first day on which the notice has lapsed.
     */
    val `lapsesOn`: CalendarDate
    ,
    /**
     * Whether it has lapsed on the day of the question.
     */
    val `lapsed`: kotlin.Boolean
    ,
    /**
     * Days left, the last day included; 0 once it has lapsed.
     */
    val `daysLeft`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLapse: FfiConverterRustBuffer<Lapse> {
    override fun read(buf: ByteBuffer): Lapse {
        return Lapse(
            FfiConverterTypeCalendarDate.read(buf),
            FfiConverterTypeCalendarDate.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Lapse) = (
            FfiConverterTypeCalendarDate.allocationSize(value.`lastDay`) +
            FfiConverterTypeCalendarDate.allocationSize(value.`lapsesOn`) +
            FfiConverterBoolean.allocationSize(value.`lapsed`) +
            FfiConverterUInt.allocationSize(value.`daysLeft`)
    )

    override fun write(value: Lapse, buf: ByteBuffer) {
            FfiConverterTypeCalendarDate.write(value.`lastDay`, buf)
            FfiConverterTypeCalendarDate.write(value.`lapsesOn`, buf)
            FfiConverterBoolean.write(value.`lapsed`, buf)
            FfiConverterUInt.write(value.`daysLeft`, buf)
    }
}

/**
 * When an advance notice lapses (民法典 第二百二十一条).
 */
data class LapseRules (
    /**
     * Days from the day on which registration became possible, that day not counted.
     */
    val `days`: kotlin.UInt
    ,
    /**
     * Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条).
     */
    val `moveFromHolidays`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLapseRules: FfiConverterRustBuffer<LapseRules> {
    override fun read(buf: ByteBuffer): LapseRules {
        return LapseRules(
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LapseRules) = (
            FfiConverterUInt.allocationSize(value.`days`) +
            FfiConverterBoolean.allocationSize(value.`moveFromHolidays`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LapseRules, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`days`, buf)
            FfiConverterBoolean.write(value.`moveFromHolidays`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The layers of grants, and the order in which they are changed (GS-014).
 */
data class LayerRule (
    /**
     * The layers; with both, a seal is usable only where both are granted.
     */
    val `layers`: List<GrantLayer>
    ,
    /**
     * The steps of a change, in order; empty where any order will do.
     */
    val `changeOrder`: List<ChangeStep> = listOf()
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLayerRule: FfiConverterRustBuffer<LayerRule> {
    override fun read(buf: ByteBuffer): LayerRule {
        return LayerRule(
            FfiConverterSequenceTypeGrantLayer.read(buf),
            FfiConverterSequenceTypeChangeStep.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LayerRule) = (
            FfiConverterSequenceTypeGrantLayer.allocationSize(value.`layers`) +
            FfiConverterSequenceTypeChangeStep.allocationSize(value.`changeOrder`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LayerRule, buf: ByteBuffer) {
            FfiConverterSequenceTypeGrantLayer.write(value.`layers`, buf)
            FfiConverterSequenceTypeChangeStep.write(value.`changeOrder`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The legal entity of an account (UA-003, UA-009).
 */
data class LegalEntity (
    /**
     * 单位/企业名称.
     */
    val `name`: kotlin.String
    ,
    /**
     * What kind of entity it is.
     */
    val `kind`: EntityKind
    ,
    /**
     * 单位/企业证件号码: 统一社会信用代码, or the older number on the licence.
     */
    val `documentNumber`: kotlin.String
    ,
    /**
     * 证件地址.
     */
    val `address`: kotlin.String
    ,
    /**
     * The region in which it is registered, as digits of GB/T 2260; some verifications ask for it (UA-013).
     */
    val `region`: kotlin.String = ""
    ,
    /**
     * 法定代表人.
     */
    val `representative`: LegalRepresentative

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLegalEntity: FfiConverterRustBuffer<LegalEntity> {
    override fun read(buf: ByteBuffer): LegalEntity {
        return LegalEntity(
            FfiConverterString.read(buf),
            FfiConverterTypeEntityKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLegalRepresentative.read(buf),
        )
    }

    override fun allocationSize(value: LegalEntity) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeEntityKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterString.allocationSize(value.`region`) +
            FfiConverterTypeLegalRepresentative.allocationSize(value.`representative`)
    )

    override fun write(value: LegalEntity, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeEntityKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterString.write(value.`address`, buf)
            FfiConverterString.write(value.`region`, buf)
            FfiConverterTypeLegalRepresentative.write(value.`representative`, buf)
    }
}

/**
 * 法定代表人, as the registration names one (UA-003).
 */
data class LegalRepresentative (
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Number of the identity document.
     */
    val `documentNumber`: kotlin.String
    ,
    /**
     * What the document is; the form has one field without a type, so that it may be left out (C-58).
     */
    val `documentKind`: IdentifierKind? = null

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_legalrepresentative_uniffi_trait_debug(FfiConverterTypeLegalRepresentative.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLegalRepresentative: FfiConverterRustBuffer<LegalRepresentative> {
    override fun read(buf: ByteBuffer): LegalRepresentative {
        return LegalRepresentative(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeIdentifierKind.read(buf),
        )
    }

    override fun allocationSize(value: LegalRepresentative) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterOptionalTypeIdentifierKind.allocationSize(value.`documentKind`)
    )

    override fun write(value: LegalRepresentative, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterOptionalTypeIdentifierKind.write(value.`documentKind`, buf)
    }
}

/**
 * How the levels follow each other (UA-021).
 */
data class LevelOrder (
    /**
     * Whether a level presupposes the one below; no source says so.
     */
    val `lowerFirst`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLevelOrder: FfiConverterRustBuffer<LevelOrder> {
    override fun read(buf: ByteBuffer): LevelOrder {
        return LevelOrder(
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LevelOrder) = (
            FfiConverterBoolean.allocationSize(value.`lowerFirst`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LevelOrder, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`lowerFirst`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A trust level: its names, and what it rests on (UA-012, UA-029).
 */
data class LevelRule (
    /**
     * The level.
     */
    val `level`: TrustLevel
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Other names, such as 原L2 (C-31).
     */
    val `aliases`: List<kotlin.String>
    ,
    /**
     * What verification at this level rests on.
     */
    val `restsOn`: Label
    ,
    /**
     * On what the rule rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLevelRule: FfiConverterRustBuffer<LevelRule> {
    override fun read(buf: ByteBuffer): LevelRule {
        return LevelRule(
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LevelRule) = (
            FfiConverterTypeTrustLevel.allocationSize(value.`level`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceString.allocationSize(value.`aliases`) +
            FfiConverterTypeLabel.allocationSize(value.`restsOn`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LevelRule, buf: ByteBuffer) {
            FfiConverterTypeTrustLevel.write(value.`level`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceString.write(value.`aliases`, buf)
            FfiConverterTypeLabel.write(value.`restsOn`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * An app that holds licences, and how it verifies a person (EL-003, EL-004).
 */
data class LicenceApp (
    /**
     * Its code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The kinds of evidence of the real-name verification, in the order in which they come about.
     */
    val `realName`: List<kotlin.String>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceApp: FfiConverterRustBuffer<LicenceApp> {
    override fun read(buf: ByteBuffer): LicenceApp {
        return LicenceApp(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LicenceApp) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceString.allocationSize(value.`realName`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LicenceApp, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceString.write(value.`realName`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * Which changes of the licence cancel all seals (SZ-061, SZ-072).
 */
data class LicenceChangeRule (
    /**
     * The facts whose change cancels.
     */
    val `fields`: List<LicenceField>
    ,
    /**
     * Whether all grants fall too.
     */
    val `revokesGrants`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceChangeRule: FfiConverterRustBuffer<LicenceChangeRule> {
    override fun read(buf: ByteBuffer): LicenceChangeRule {
        return LicenceChangeRule(
            FfiConverterSequenceTypeLicenceField.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LicenceChangeRule) = (
            FfiConverterSequenceTypeLicenceField.allocationSize(value.`fields`) +
            FfiConverterBoolean.allocationSize(value.`revokesGrants`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LicenceChangeRule, buf: ByteBuffer) {
            FfiConverterSequenceTypeLicenceField.write(value.`fields`, buf)
            FfiConverterBoolean.write(value.`revokesGrants`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
 */
data class LicenceCommand (
    /**
     * The caller's own id for this command, unique within the account.
     */
    val `id`: kotlin.String
    ,
    /**
     * The version that the caller has seen; none to accept any.
     */
    val `expectedVersion`: kotlin.UInt? = null
    ,
    /**
     * What to do.
     */
    val `action`: LicenceAction

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceCommand: FfiConverterRustBuffer<LicenceCommand> {
    override fun read(buf: ByteBuffer): LicenceCommand {
        return LicenceCommand(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeLicenceAction.read(buf),
        )
    }

    override fun allocationSize(value: LicenceCommand) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalUInt.allocationSize(value.`expectedVersion`) +
            FfiConverterTypeLicenceAction.allocationSize(value.`action`)
    )

    override fun write(value: LicenceCommand, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalUInt.write(value.`expectedVersion`, buf)
            FfiConverterTypeLicenceAction.write(value.`action`, buf)
    }
}

/**
 * A copy on the device.
 */
data class LicenceCopy (
    /**
     * The licence.
     */
    val `licence`: ELicence
    ,
    /**
     * When it was downloaded.
     */
    val `downloadedAt`: Instant

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceCopy: FfiConverterRustBuffer<LicenceCopy> {
    override fun read(buf: ByteBuffer): LicenceCopy {
        return LicenceCopy(
            FfiConverterTypeELicence.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: LicenceCopy) = (
            FfiConverterTypeELicence.allocationSize(value.`licence`) +
            FfiConverterTypeInstant.allocationSize(value.`downloadedAt`)
    )

    override fun write(value: LicenceCopy, buf: ByteBuffer) {
            FfiConverterTypeELicence.write(value.`licence`, buf)
            FfiConverterTypeInstant.write(value.`downloadedAt`, buf)
    }
}

/**
 * What follows from a command that may be carried out.
 */
data class LicenceDecision (
    /**
     * What happens.
     */
    val `events`: List<LicenceEvent>
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<HostTask>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report
    ,
    /**
     * Whether this command was carried out before; then nothing happens.
     */
    val `repeated`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceDecision: FfiConverterRustBuffer<LicenceDecision> {
    override fun read(buf: ByteBuffer): LicenceDecision {
        return LicenceDecision(
            FfiConverterSequenceTypeLicenceEvent.read(buf),
            FfiConverterSequenceTypeHostTask.read(buf),
            FfiConverterTypeReport.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: LicenceDecision) = (
            FfiConverterSequenceTypeLicenceEvent.allocationSize(value.`events`) +
            FfiConverterSequenceTypeHostTask.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`) +
            FfiConverterBoolean.allocationSize(value.`repeated`)
    )

    override fun write(value: LicenceDecision, buf: ByteBuffer) {
            FfiConverterSequenceTypeLicenceEvent.write(value.`events`, buf)
            FfiConverterSequenceTypeHostTask.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
    }
}

/**
 * One entry of the log.
 */
data class LicenceEntry (
    /**
     * Version of this format.
     */
    val `logVersion`: kotlin.UInt
    ,
    /**
     * Counted from 1.
     */
    val `sequence`: kotlin.UInt
    ,
    /**
     * When the command was carried out.
     */
    val `now`: Instant
    ,
    /**
     * The profile that was applied.
     */
    val `profile`: ProfileRef
    ,
    /**
     * Digest of the entry before; empty for the first.
     */
    val `previous`: kotlin.String
    ,
    /**
     * SM3 over the salt's bytes and the canonical payload.
     */
    val `payloadDigest`: kotlin.String
    ,
    /**
     * SM3 over the canonical header: all fields above.
     */
    val `digest`: kotlin.String
    ,
    /**
     * The salt, as hexadecimal; gone with the payload when it is erased.
     */
    val `salt`: kotlin.String = ""
    ,
    /**
     * The payload, unless it was erased.
     */
    val `payload`: LicencePayload? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceEntry: FfiConverterRustBuffer<LicenceEntry> {
    override fun read(buf: ByteBuffer): LicenceEntry {
        return LicenceEntry(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeLicencePayload.read(buf),
        )
    }

    override fun allocationSize(value: LicenceEntry) = (
            FfiConverterUInt.allocationSize(value.`logVersion`) +
            FfiConverterUInt.allocationSize(value.`sequence`) +
            FfiConverterTypeInstant.allocationSize(value.`now`) +
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterString.allocationSize(value.`previous`) +
            FfiConverterString.allocationSize(value.`payloadDigest`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterString.allocationSize(value.`salt`) +
            FfiConverterOptionalTypeLicencePayload.allocationSize(value.`payload`)
    )

    override fun write(value: LicenceEntry, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`logVersion`, buf)
            FfiConverterUInt.write(value.`sequence`, buf)
            FfiConverterTypeInstant.write(value.`now`, buf)
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterString.write(value.`previous`, buf)
            FfiConverterString.write(value.`payloadDigest`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterString.write(value.`salt`, buf)
            FfiConverterOptionalTypeLicencePayload.write(value.`payload`, buf)
    }
}

/**
 * What a business licence says of an enterprise.
 */
data class LicenceFacts (
    /**
     * Name and number.
     */
    val `enterprise`: Enterprise
    ,
    /**
     * What kind of entity it is.
     */
    val `kind`: EntityKind
    ,
    /**
     * The region of its registration, six digits of GB/T 2260.
     */
    val `region`: kotlin.String
    ,
    /**
     * The legal representative, the person in charge, or all managing partners.
     */
    val `representatives`: List<Principal>
    ,
    /**
     * Whether it is foreign-invested.
     */
    val `foreignInvested`: kotlin.Boolean = false
    ,
    /**
     * Whether it was registered just now, and not before the platform began (SZ-012).
     */
    val `newlyRegistered`: kotlin.Boolean = false
    ,
    /**
     * 住所.
     */
    val `address`: kotlin.String = ""
    ,
    /**
     * 经营范围.
     */
    val `businessScope`: kotlin.String = ""
    ,
    /**
     * 注册资本.
     */
    val `registeredCapital`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceFacts: FfiConverterRustBuffer<LicenceFacts> {
    override fun read(buf: ByteBuffer): LicenceFacts {
        return LicenceFacts(
            FfiConverterTypeEnterprise.read(buf),
            FfiConverterTypeEntityKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypePrincipal.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: LicenceFacts) = (
            FfiConverterTypeEnterprise.allocationSize(value.`enterprise`) +
            FfiConverterTypeEntityKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`region`) +
            FfiConverterSequenceTypePrincipal.allocationSize(value.`representatives`) +
            FfiConverterBoolean.allocationSize(value.`foreignInvested`) +
            FfiConverterBoolean.allocationSize(value.`newlyRegistered`) +
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterString.allocationSize(value.`businessScope`) +
            FfiConverterString.allocationSize(value.`registeredCapital`)
    )

    override fun write(value: LicenceFacts, buf: ByteBuffer) {
            FfiConverterTypeEnterprise.write(value.`enterprise`, buf)
            FfiConverterTypeEntityKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`region`, buf)
            FfiConverterSequenceTypePrincipal.write(value.`representatives`, buf)
            FfiConverterBoolean.write(value.`foreignInvested`, buf)
            FfiConverterBoolean.write(value.`newlyRegistered`, buf)
            FfiConverterString.write(value.`address`, buf)
            FfiConverterString.write(value.`businessScope`, buf)
            FfiConverterString.write(value.`registeredCapital`, buf)
    }
}

/**
 * Somebody who may keep, hold or use a licence (EL-002).
 */
data class LicenceHolder (
    /**
     * The person.
     */
    val `person`: Principal
    ,
    /**
     * In which capacity.
     */
    val `capacity`: LicenceCapacity
    ,
    /**
     * What the person may do.
     */
    val `rights`: List<CustodyRight>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceHolder: FfiConverterRustBuffer<LicenceHolder> {
    override fun read(buf: ByteBuffer): LicenceHolder {
        return LicenceHolder(
            FfiConverterTypePrincipal.read(buf),
            FfiConverterTypeLicenceCapacity.read(buf),
            FfiConverterSequenceTypeCustodyRight.read(buf),
        )
    }

    override fun allocationSize(value: LicenceHolder) = (
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterTypeLicenceCapacity.allocationSize(value.`capacity`) +
            FfiConverterSequenceTypeCustodyRight.allocationSize(value.`rights`)
    )

    override fun write(value: LicenceHolder, buf: ByteBuffer) {
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterTypeLicenceCapacity.write(value.`capacity`, buf)
            FfiConverterSequenceTypeCustodyRight.write(value.`rights`, buf)
    }
}

/**
 * What a change of the licence would do.
 */
data class LicenceImpact (
    /**
     * Which facts differ.
     */
    val `fields`: List<LicenceField>
    ,
    /**
     * Seals that would be cancelled.
     */
    val `seals`: List<kotlin.String>
    ,
    /**
     * Grants that would end.
     */
    val `grants`: List<kotlin.String>
    ,
    /**
     * Certificates that would have to be revoked.
     */
    val `certificates`: List<kotlin.String>
    ,
    /**
     * Ukeys whose seals would be gone.
     */
    val `ukeys`: List<kotlin.String>
    ,
    /**
     * Window applications that are still open, and might find nothing to act on.
     */
    val `applications`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceImpact: FfiConverterRustBuffer<LicenceImpact> {
    override fun read(buf: ByteBuffer): LicenceImpact {
        return LicenceImpact(
            FfiConverterSequenceTypeLicenceField.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: LicenceImpact) = (
            FfiConverterSequenceTypeLicenceField.allocationSize(value.`fields`) +
            FfiConverterSequenceString.allocationSize(value.`seals`) +
            FfiConverterSequenceString.allocationSize(value.`grants`) +
            FfiConverterSequenceString.allocationSize(value.`certificates`) +
            FfiConverterSequenceString.allocationSize(value.`ukeys`) +
            FfiConverterSequenceString.allocationSize(value.`applications`)
    )

    override fun write(value: LicenceImpact, buf: ByteBuffer) {
            FfiConverterSequenceTypeLicenceField.write(value.`fields`, buf)
            FfiConverterSequenceString.write(value.`seals`, buf)
            FfiConverterSequenceString.write(value.`grants`, buf)
            FfiConverterSequenceString.write(value.`certificates`, buf)
            FfiConverterSequenceString.write(value.`ukeys`, buf)
            FfiConverterSequenceString.write(value.`applications`, buf)
    }
}

/**
 * The licences of one 登记地 (EL-005).
 */
data class LicenceListing (
    /**
     * 可下载执照记录.
     */
    val `downloadable`: List<ELicence>
    ,
    /**
     * 已下载执照记录.
     */
    val `downloaded`: List<ELicence>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceListing: FfiConverterRustBuffer<LicenceListing> {
    override fun read(buf: ByteBuffer): LicenceListing {
        return LicenceListing(
            FfiConverterSequenceTypeELicence.read(buf),
            FfiConverterSequenceTypeELicence.read(buf),
        )
    }

    override fun allocationSize(value: LicenceListing) = (
            FfiConverterSequenceTypeELicence.allocationSize(value.`downloadable`) +
            FfiConverterSequenceTypeELicence.allocationSize(value.`downloaded`)
    )

    override fun write(value: LicenceListing, buf: ByteBuffer) {
            FfiConverterSequenceTypeELicence.write(value.`downloadable`, buf)
            FfiConverterSequenceTypeELicence.write(value.`downloaded`, buf)
    }
}

/**
 * What a command that was carried out came to.
 */
data class LicenceOutcome (
    /**
     * The version now.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Whether this command was carried out before; then nothing happened.
     */
    val `repeated`: kotlin.Boolean
    ,
    /**
     * The log entry to be stored; none for a repeated command.
     */
    val `entry`: LicenceEntry?
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<HostTask>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceOutcome: FfiConverterRustBuffer<LicenceOutcome> {
    override fun read(buf: ByteBuffer): LicenceOutcome {
        return LicenceOutcome(
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeLicenceEntry.read(buf),
            FfiConverterSequenceTypeHostTask.read(buf),
            FfiConverterTypeReport.read(buf),
        )
    }

    override fun allocationSize(value: LicenceOutcome) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterBoolean.allocationSize(value.`repeated`) +
            FfiConverterOptionalTypeLicenceEntry.allocationSize(value.`entry`) +
            FfiConverterSequenceTypeHostTask.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`)
    )

    override fun write(value: LicenceOutcome, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
            FfiConverterOptionalTypeLicenceEntry.write(value.`entry`, buf)
            FfiConverterSequenceTypeHostTask.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
    }
}

/**
 * What a command was, who gave it, and what followed. May hold personal data.
 */
data class LicencePayload (
    /**
     * Who gave the command.
     */
    val `actor`: Actor
    ,
    /**
     * The command.
     */
    val `command`: LicenceCommand
    ,
    /**
     * What followed.
     */
    val `events`: List<LicenceEvent>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicencePayload: FfiConverterRustBuffer<LicencePayload> {
    override fun read(buf: ByteBuffer): LicencePayload {
        return LicencePayload(
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeLicenceCommand.read(buf),
            FfiConverterSequenceTypeLicenceEvent.read(buf),
        )
    }

    override fun allocationSize(value: LicencePayload) = (
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeLicenceCommand.allocationSize(value.`command`) +
            FfiConverterSequenceTypeLicenceEvent.allocationSize(value.`events`)
    )

    override fun write(value: LicencePayload, buf: ByteBuffer) {
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeLicenceCommand.write(value.`command`, buf)
            FfiConverterSequenceTypeLicenceEvent.write(value.`events`, buf)
    }
}

/**
 * The profile of the e-licence.
 */
data class LicenceProfile (
    /**
     * Version of this format; 1 today.
     */
    val `schemaVersion`: kotlin.UInt
    ,
    /**
     * The profile's id, such as `e-licence`.
     */
    val `id`: kotlin.String
    ,
    /**
     * The profile's own version.
     */
    val `version`: kotlin.String
    ,
    /**
     * Name of the platform.
     */
    val `name`: Label
    ,
    /**
     * Other terms, for import.
     */
    val `aliases`: List<Alias>
    ,
    /**
     * The apps.
     */
    val `apps`: List<LicenceApp>
    ,
    /**
     * Receipt.
     */
    val `receipt`: ReceiptRules
    ,
    /**
     * Uses.
     */
    val `uses`: List<LicenceUse>
    ,
    /**
     * Who may do what.
     */
    val `actions`: List<ActionRule>
    ,
    /**
     * Literal texts.
     */
    val `messages`: List<Message>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceProfile: FfiConverterRustBuffer<LicenceProfile> {
    override fun read(buf: ByteBuffer): LicenceProfile {
        return LicenceProfile(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeAlias.read(buf),
            FfiConverterSequenceTypeLicenceApp.read(buf),
            FfiConverterTypeReceiptRules.read(buf),
            FfiConverterSequenceTypeLicenceUse.read(buf),
            FfiConverterSequenceTypeActionRule.read(buf),
            FfiConverterSequenceTypeMessage.read(buf),
        )
    }

    override fun allocationSize(value: LicenceProfile) = (
            FfiConverterUInt.allocationSize(value.`schemaVersion`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeAlias.allocationSize(value.`aliases`) +
            FfiConverterSequenceTypeLicenceApp.allocationSize(value.`apps`) +
            FfiConverterTypeReceiptRules.allocationSize(value.`receipt`) +
            FfiConverterSequenceTypeLicenceUse.allocationSize(value.`uses`) +
            FfiConverterSequenceTypeActionRule.allocationSize(value.`actions`) +
            FfiConverterSequenceTypeMessage.allocationSize(value.`messages`)
    )

    override fun write(value: LicenceProfile, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`schemaVersion`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`version`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeAlias.write(value.`aliases`, buf)
            FfiConverterSequenceTypeLicenceApp.write(value.`apps`, buf)
            FfiConverterTypeReceiptRules.write(value.`receipt`, buf)
            FfiConverterSequenceTypeLicenceUse.write(value.`uses`, buf)
            FfiConverterSequenceTypeActionRule.write(value.`actions`, buf)
            FfiConverterSequenceTypeMessage.write(value.`messages`, buf)
    }
}

/**
 * What the licence said, from an instant on.
 */
data class LicenceRecord (
    /**
     * From when the account knew it.
     */
    val `at`: Instant
    ,
    /**
     * What it said.
     */
    val `licence`: LicenceFacts

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceRecord: FfiConverterRustBuffer<LicenceRecord> {
    override fun read(buf: ByteBuffer): LicenceRecord {
        return LicenceRecord(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeLicenceFacts.read(buf),
        )
    }

    override fun allocationSize(value: LicenceRecord) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeLicenceFacts.allocationSize(value.`licence`)
    )

    override fun write(value: LicenceRecord, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeLicenceFacts.write(value.`licence`, buf)
    }
}

/**
 * A use of the licence to prove who somebody is (EL-009).
 */
data class LicenceUse (
    /**
     * Its code.
     */
    val `purpose`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Who may do it by licence: `licence_login_by` of C-57, and C-40. The capacity of the person counts, not the
     * possession of the licence.
     */
    val `by`: List<LicenceCapacity>
    ,
    /**
     * Whether the password of the app is asked for (KB-023).
     */
    val `password`: kotlin.Boolean = false
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceUse: FfiConverterRustBuffer<LicenceUse> {
    override fun read(buf: ByteBuffer): LicenceUse {
        return LicenceUse(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeLicenceCapacity.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LicenceUse) = (
            FfiConverterString.allocationSize(value.`purpose`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeLicenceCapacity.allocationSize(value.`by`) +
            FfiConverterBoolean.allocationSize(value.`password`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LicenceUse, buf: ByteBuffer) {
            FfiConverterString.write(value.`purpose`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeLicenceCapacity.write(value.`by`, buf)
            FfiConverterBoolean.write(value.`password`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The state of a wallet: what its events add up to, and the snapshot to be stored.
 */
data class LicenceWalletState (
    /**
     * The bookkeeping.
     */
    val `book`: Book
    ,
    /**
     * The host's id of the device.
     */
    val `device`: kotlin.String
    ,
    /**
     * Code of the app.
     */
    val `app`: kotlin.String
    ,
    /**
     * Whether the device is a phone or the like.
     */
    val `mobile`: kotlin.Boolean
    ,
    /**
     * The copies, in the order of their download.
     */
    val `copies`: List<LicenceCopy>
    ,
    /**
     * The password.
     */
    val `password`: WalletPassword

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceWalletState: FfiConverterRustBuffer<LicenceWalletState> {
    override fun read(buf: ByteBuffer): LicenceWalletState {
        return LicenceWalletState(
            FfiConverterTypeBook.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeLicenceCopy.read(buf),
            FfiConverterTypeWalletPassword.read(buf),
        )
    }

    override fun allocationSize(value: LicenceWalletState) = (
            FfiConverterTypeBook.allocationSize(value.`book`) +
            FfiConverterString.allocationSize(value.`device`) +
            FfiConverterString.allocationSize(value.`app`) +
            FfiConverterBoolean.allocationSize(value.`mobile`) +
            FfiConverterSequenceTypeLicenceCopy.allocationSize(value.`copies`) +
            FfiConverterTypeWalletPassword.allocationSize(value.`password`)
    )

    override fun write(value: LicenceWalletState, buf: ByteBuffer) {
            FfiConverterTypeBook.write(value.`book`, buf)
            FfiConverterString.write(value.`device`, buf)
            FfiConverterString.write(value.`app`, buf)
            FfiConverterBoolean.write(value.`mobile`, buf)
            FfiConverterSequenceTypeLicenceCopy.write(value.`copies`, buf)
            FfiConverterTypeWalletPassword.write(value.`password`, buf)
    }
}

/**
 * How a list of rows is shown.
 */
data class ListView (
    /**
     * The list, such as `units`.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The columns, in order.
     */
    val `columns`: List<Column>
    ,
    /**
     * Rows on one page.
     */
    val `pageSize`: kotlin.UInt
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeListView: FfiConverterRustBuffer<ListView> {
    override fun read(buf: ByteBuffer): ListView {
        return ListView(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeColumn.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ListView) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeColumn.allocationSize(value.`columns`) +
            FfiConverterUInt.allocationSize(value.`pageSize`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ListView, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeColumn.write(value.`columns`, buf)
            FfiConverterUInt.write(value.`pageSize`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One entry of the log.
 */
data class LogEntry (
    /**
     * Version of this format.
     */
    val `logVersion`: kotlin.UInt
    ,
    /**
     * Counted from 1.
     */
    val `sequence`: kotlin.UInt
    ,
    /**
     * When the command was carried out.
     */
    val `now`: Instant
    ,
    /**
     * The profile that was applied.
     */
    val `profile`: ProfileRef
    ,
    /**
     * Digest of the entry before; empty for the first.
     */
    val `previous`: kotlin.String
    ,
    /**
     * SM3 over the salt's bytes and the canonical payload.
     */
    val `payloadDigest`: kotlin.String
    ,
    /**
     * SM3 over the canonical header: all fields above.
     */
    val `digest`: kotlin.String
    ,
    /**
     * The salt, as hexadecimal; gone with the payload when it is erased.
     */
    val `salt`: kotlin.String = ""
    ,
    /**
     * The payload, unless it was erased.
     */
    val `payload`: LogPayload? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLogEntry: FfiConverterRustBuffer<LogEntry> {
    override fun read(buf: ByteBuffer): LogEntry {
        return LogEntry(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeLogPayload.read(buf),
        )
    }

    override fun allocationSize(value: LogEntry) = (
            FfiConverterUInt.allocationSize(value.`logVersion`) +
            FfiConverterUInt.allocationSize(value.`sequence`) +
            FfiConverterTypeInstant.allocationSize(value.`now`) +
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterString.allocationSize(value.`previous`) +
            FfiConverterString.allocationSize(value.`payloadDigest`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterString.allocationSize(value.`salt`) +
            FfiConverterOptionalTypeLogPayload.allocationSize(value.`payload`)
    )

    override fun write(value: LogEntry, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`logVersion`, buf)
            FfiConverterUInt.write(value.`sequence`, buf)
            FfiConverterTypeInstant.write(value.`now`, buf)
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterString.write(value.`previous`, buf)
            FfiConverterString.write(value.`payloadDigest`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterString.write(value.`salt`, buf)
            FfiConverterOptionalTypeLogPayload.write(value.`payload`, buf)
    }
}

/**
 * What a command was, who gave it, and what followed. May hold personal data.
 */
data class LogPayload (
    /**
     * What was done.
     */
    val `action`: Action
    ,
    /**
     * Who gave the command.
     */
    val `actor`: Actor
    ,
    /**
     * Id of the command.
     */
    val `command`: kotlin.String
    ,
    /**
     * What followed.
     */
    val `events`: List<Event>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLogPayload: FfiConverterRustBuffer<LogPayload> {
    override fun read(buf: ByteBuffer): LogPayload {
        return LogPayload(
            FfiConverterTypeAction.read(buf),
            FfiConverterTypeActor.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeEvent.read(buf),
        )
    }

    override fun allocationSize(value: LogPayload) = (
            FfiConverterTypeAction.allocationSize(value.`action`) +
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterString.allocationSize(value.`command`) +
            FfiConverterSequenceTypeEvent.allocationSize(value.`events`)
    )

    override fun write(value: LogPayload, buf: ByteBuffer) {
            FfiConverterTypeAction.write(value.`action`, buf)
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterString.write(value.`command`, buf)
            FfiConverterSequenceTypeEvent.write(value.`events`, buf)
    }
}

/**
 * A way to log in that the platform offers (GZ-004 to GZ-007, C-56).
 */
data class LoginRule (
    /**
     * The way.
     */
    val `method`: LoginMethod
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The roles that may use it.
     */
    val `roles`: List<Role>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLoginRule: FfiConverterRustBuffer<LoginRule> {
    override fun read(buf: ByteBuffer): LoginRule {
        return LoginRule(
            FfiConverterTypeLoginMethod.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: LoginRule) = (
            FfiConverterTypeLoginMethod.allocationSize(value.`method`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`roles`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: LoginRule, buf: ByteBuffer) {
            FfiConverterTypeLoginMethod.write(value.`method`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeRole.write(value.`roles`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One row of a mailbox. Requirement row GZ-090.
 */
data class MailboxRow (
    /**
     * 批号.
     */
    val `number`: kotlin.String
    ,
    /**
     * 业务类型: the code.
     */
    val `businessType`: kotlin.String
    ,
    /**
     * 业务类型: its name.
     */
    val `businessName`: kotlin.String
    ,
    /**
     * 买方.
     */
    val `buyers`: List<kotlin.String>
    ,
    /**
     * 卖方.
     */
    val `sellers`: List<kotlin.String>
    ,
    /**
     * 时间: when the case was submitted, or created before that; the guide does not say which (GZ-096).
     */
    val `time`: Instant
    ,
    /**
     * 不动产坐落.
     */
    val `location`: kotlin.String
    ,
    /**
     * 案件状态: a code such as `unconfirmed`, or the registry's status after filing.
     */
    val `status`: kotlin.String
    ,
    /**
     * 案件状态: what the row shows.
     */
    val `statusName`: Label
    ,
    /**
     * 完税状态 (GZ-109).
     */
    val `taxCleared`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMailboxRow: FfiConverterRustBuffer<MailboxRow> {
    override fun read(buf: ByteBuffer): MailboxRow {
        return MailboxRow(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: MailboxRow) = (
            FfiConverterString.allocationSize(value.`number`) +
            FfiConverterString.allocationSize(value.`businessType`) +
            FfiConverterString.allocationSize(value.`businessName`) +
            FfiConverterSequenceString.allocationSize(value.`buyers`) +
            FfiConverterSequenceString.allocationSize(value.`sellers`) +
            FfiConverterTypeInstant.allocationSize(value.`time`) +
            FfiConverterString.allocationSize(value.`location`) +
            FfiConverterString.allocationSize(value.`status`) +
            FfiConverterTypeLabel.allocationSize(value.`statusName`) +
            FfiConverterBoolean.allocationSize(value.`taxCleared`)
    )

    override fun write(value: MailboxRow, buf: ByteBuffer) {
            FfiConverterString.write(value.`number`, buf)
            FfiConverterString.write(value.`businessType`, buf)
            FfiConverterString.write(value.`businessName`, buf)
            FfiConverterSequenceString.write(value.`buyers`, buf)
            FfiConverterSequenceString.write(value.`sellers`, buf)
            FfiConverterTypeInstant.write(value.`time`, buf)
            FfiConverterString.write(value.`location`, buf)
            FfiConverterString.write(value.`status`, buf)
            FfiConverterTypeLabel.write(value.`statusName`, buf)
            FfiConverterBoolean.write(value.`taxCleared`, buf)
    }
}

/**
 * How a mailbox is shown.
 */
data class MailboxView (
    /**
     * Which one.
     */
    val `mailbox`: Mailbox
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Tags of the actions offered on its rows, in order.
     */
    val `actions`: List<kotlin.String>
    ,
    /**
     * What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105).
     */
    val `views`: List<Column> = listOf()
    ,
    /**
     * Whether the source leaves the list of operations open (等), so that others may be added (GZ-098).
     */
    val `openEnded`: kotlin.Boolean = false
    ,
    /**
     * The columns of its list, in order; empty where no source shows them (GZ-090).
     */
    val `columns`: List<Column> = listOf()
    ,
    /**
     * Rows on one page; 0 where no source says.
     */
    val `pageSize`: kotlin.UInt = 0u
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMailboxView: FfiConverterRustBuffer<MailboxView> {
    override fun read(buf: ByteBuffer): MailboxView {
        return MailboxView(
            FfiConverterTypeMailbox.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeColumn.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeColumn.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: MailboxView) = (
            FfiConverterTypeMailbox.allocationSize(value.`mailbox`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceString.allocationSize(value.`actions`) +
            FfiConverterSequenceTypeColumn.allocationSize(value.`views`) +
            FfiConverterBoolean.allocationSize(value.`openEnded`) +
            FfiConverterSequenceTypeColumn.allocationSize(value.`columns`) +
            FfiConverterUInt.allocationSize(value.`pageSize`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: MailboxView, buf: ByteBuffer) {
            FfiConverterTypeMailbox.write(value.`mailbox`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceString.write(value.`actions`, buf)
            FfiConverterSequenceTypeColumn.write(value.`views`, buf)
            FfiConverterBoolean.write(value.`openEnded`, buf)
            FfiConverterSequenceTypeColumn.write(value.`columns`, buf)
            FfiConverterUInt.write(value.`pageSize`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One material: the files given for one item of the checklist.
 */
data class Material (
    /**
     * The item of the checklist, such as `presale_contract`.
     */
    val `item`: kotlin.String
    ,
    /**
     * Its files, in order.
     */
    val `files`: List<MaterialFile>
    ,
    /**
     * Whether it came from the batch's shared list by the share act (GZ-051).
     */
    val `shared`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMaterial: FfiConverterRustBuffer<Material> {
    override fun read(buf: ByteBuffer): Material {
        return Material(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeMaterialFile.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Material) = (
            FfiConverterString.allocationSize(value.`item`) +
            FfiConverterSequenceTypeMaterialFile.allocationSize(value.`files`) +
            FfiConverterBoolean.allocationSize(value.`shared`)
    )

    override fun write(value: Material, buf: ByteBuffer) {
            FfiConverterString.write(value.`item`, buf)
            FfiConverterSequenceTypeMaterialFile.write(value.`files`, buf)
            FfiConverterBoolean.write(value.`shared`, buf)
    }
}

/**
 * One stored file. The host keeps the bytes; the case keeps what identifies them.
 */
data class MaterialFile (
    /**
     * The host's own number for the file.
     */
    val `id`: kotlin.String
    ,
    /**
     * File name.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * SM3 digest of the bytes, lower-case hexadecimal.
     */
    val `digest`: kotlin.String = ""
    ,
    /**
     * Size in bytes.
     */
    val `bytes`: kotlin.Long = 0L
    ,
    /**
     * Number of pages, 0 where unknown.
     */
    val `pages`: kotlin.UInt = 0u
    ,
    /**
     * How it came.
     */
    val `channel`: UploadChannel

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMaterialFile: FfiConverterRustBuffer<MaterialFile> {
    override fun read(buf: ByteBuffer): MaterialFile {
        return MaterialFile(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeUploadChannel.read(buf),
        )
    }

    override fun allocationSize(value: MaterialFile) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterLong.allocationSize(value.`bytes`) +
            FfiConverterUInt.allocationSize(value.`pages`) +
            FfiConverterTypeUploadChannel.allocationSize(value.`channel`)
    )

    override fun write(value: MaterialFile, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterLong.write(value.`bytes`, buf)
            FfiConverterUInt.write(value.`pages`, buf)
            FfiConverterTypeUploadChannel.write(value.`channel`, buf)
    }
}

/**
 * Someone who can mend what is unmet.
 */
data class Mender (
    /**
     * The part this person plays.
     */
    val `role`: Role
    ,
    /**
     * The name, where one person is meant.
     */
    val `name`: kotlin.String? = null
    ,
    /**
     * The signer's key (`buyers/0`, `mortgagee`), where one signer is meant.
     */
    val `signer`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMender: FfiConverterRustBuffer<Mender> {
    override fun read(buf: ByteBuffer): Mender {
        return Mender(
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Mender) = (
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterOptionalString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`signer`)
    )

    override fun write(value: Mender, buf: ByteBuffer) {
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterOptionalString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`signer`, buf)
    }
}

/**
 * A literal message of the platform (GZ-061).
 */
data class Message (
    /**
     * The code by which the host asks for it.
     */
    val `code`: kotlin.String
    ,
    /**
     * The text.
     */
    val `text`: Label
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMessage: FfiConverterRustBuffer<Message> {
    override fun read(buf: ByteBuffer): Message {
        return Message(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: Message) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`text`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: Message, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`text`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * 抵押情况. Money in 万元, areas in square metres. Requirement rows GZ-037, GZ-038.
 */
data class Mortgage (
    /**
     * 是否最高额抵押.
     */
    val `maximumAmount`: kotlin.Boolean? = null
    ,
    /**
     * 主债权数额 (万元); for a maximum-amount mortgage the highest claim.
     */
    val `principal`: kotlin.String = ""
    ,
    /**
     * 债权起始时间, `YYYY-MM-DD`.
     */
    val `claimFrom`: kotlin.String = ""
    ,
    /**
     * 债权结束时间, `YYYY-MM-DD`, the last day included.
     */
    val `claimTo`: kotlin.String = ""
    ,
    /**
     * 抵押面积.
     */
    val `area`: kotlin.String = ""
    ,
    /**
     * 是否存在禁止或限制转让抵押不动产的约定.
     */
    val `transferRestricted`: kotlin.Boolean? = null
    ,
    /**
     * 担保范围; `/` where none is applied for.
     */
    val `securedScope`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMortgage: FfiConverterRustBuffer<Mortgage> {
    override fun read(buf: ByteBuffer): Mortgage {
        return Mortgage(
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Mortgage) = (
            FfiConverterOptionalBoolean.allocationSize(value.`maximumAmount`) +
            FfiConverterString.allocationSize(value.`principal`) +
            FfiConverterString.allocationSize(value.`claimFrom`) +
            FfiConverterString.allocationSize(value.`claimTo`) +
            FfiConverterString.allocationSize(value.`area`) +
            FfiConverterOptionalBoolean.allocationSize(value.`transferRestricted`) +
            FfiConverterString.allocationSize(value.`securedScope`)
    )

    override fun write(value: Mortgage, buf: ByteBuffer) {
            FfiConverterOptionalBoolean.write(value.`maximumAmount`, buf)
            FfiConverterString.write(value.`principal`, buf)
            FfiConverterString.write(value.`claimFrom`, buf)
            FfiConverterString.write(value.`claimTo`, buf)
            FfiConverterString.write(value.`area`, buf)
            FfiConverterOptionalBoolean.write(value.`transferRestricted`, buf)
            FfiConverterString.write(value.`securedScope`, buf)
    }
}

/**
 * A button of an account: what can be done, or all that stands against it.
 */
data class Offer (
    /**
     * Tag of the action.
     */
    val `action`: kotlin.String
    ,
    /**
     * What the button says.
     */
    val `name`: Label
    ,
    /**
     * On what it acts: the code of a verification method, the id of a handler, the number of a licence; empty for the
     * account as a whole.
     */
    val `object`: kotlin.String
    ,
    /**
     * Whether it can be done now, but for what only the moment of pressing brings.
     */
    val `allowed`: kotlin.Boolean
    ,
    /**
     * Otherwise why not, who can mend each reason, and by which command.
     */
    val `unmet`: List<Unmet>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOffer: FfiConverterRustBuffer<Offer> {
    override fun read(buf: ByteBuffer): Offer {
        return Offer(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
        )
    }

    override fun allocationSize(value: Offer) = (
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`object`) +
            FfiConverterBoolean.allocationSize(value.`allowed`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`)
    )

    override fun write(value: Offer, buf: ByteBuffer) {
            FfiConverterString.write(value.`action`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterString.write(value.`object`, buf)
            FfiConverterBoolean.write(value.`allowed`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
    }
}

/**
 * One operation on one channel for one capacity, on every platform that was asked about.
 */
data class OperationRow (
    /**
     * The operation.
     */
    val `operation`: SealOperation
    ,
    /**
     * The channel.
     */
    val `channel`: Channel
    ,
    /**
     * The capacity.
     */
    val `role`: Role
    ,
    /**
     * The platforms, in the order given.
     */
    val `cells`: List<PlatformCell>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOperationRow: FfiConverterRustBuffer<OperationRow> {
    override fun read(buf: ByteBuffer): OperationRow {
        return OperationRow(
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterSequenceTypePlatformCell.read(buf),
        )
    }

    override fun allocationSize(value: OperationRow) = (
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterSequenceTypePlatformCell.allocationSize(value.`cells`)
    )

    override fun write(value: OperationRow, buf: ByteBuffer) {
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterSequenceTypePlatformCell.write(value.`cells`, buf)
    }
}

/**
 * One operation on one channel. What has no rule is not offered there.
 */
data class OperationRule (
    /**
     * The operation.
     */
    val `operation`: SealOperation
    ,
    /**
     * The channel.
     */
    val `channel`: Channel
    ,
    /**
     * What the button says.
     */
    val `name`: Label
    ,
    /**
     * Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
     * own rule says who may.
     */
    val `roles`: List<Role>
    ,
    /**
     * The ways of logging in that it asks for; empty for every one of the channel (SZ-027).
     */
    val `logins`: List<LoginMethod> = listOf()
    ,
    /**
     * The evidence it asks for; all of them.
     */
    val `evidence`: List<EvidenceRule> = listOf()
    ,
    /**
     * The starred fields of what is filled in.
     */
    val `fields`: List<SealField> = listOf()
    ,
    /**
     * What it comes to.
     */
    val `effect`: OperationEffect
    ,
    /**
     * Whether a reason must be given (SZ-064, SZ-068).
     */
    val `reasonRequired`: kotlin.Boolean = false
    ,
    /**
     * Code of the message shown on success; empty where no source gives one.
     */
    val `message`: kotlin.String = ""
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOperationRule: FfiConverterRustBuffer<OperationRule> {
    override fun read(buf: ByteBuffer): OperationRule {
        return OperationRule(
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterSequenceTypeLoginMethod.read(buf),
            FfiConverterSequenceTypeEvidenceRule.read(buf),
            FfiConverterSequenceTypeSealField.read(buf),
            FfiConverterTypeOperationEffect.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: OperationRule) = (
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`roles`) +
            FfiConverterSequenceTypeLoginMethod.allocationSize(value.`logins`) +
            FfiConverterSequenceTypeEvidenceRule.allocationSize(value.`evidence`) +
            FfiConverterSequenceTypeSealField.allocationSize(value.`fields`) +
            FfiConverterTypeOperationEffect.allocationSize(value.`effect`) +
            FfiConverterBoolean.allocationSize(value.`reasonRequired`) +
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: OperationRule, buf: ByteBuffer) {
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceTypeRole.write(value.`roles`, buf)
            FfiConverterSequenceTypeLoginMethod.write(value.`logins`, buf)
            FfiConverterSequenceTypeEvidenceRule.write(value.`evidence`, buf)
            FfiConverterSequenceTypeSealField.write(value.`fields`, buf)
            FfiConverterTypeOperationEffect.write(value.`effect`, buf)
            FfiConverterBoolean.write(value.`reasonRequired`, buf)
            FfiConverterString.write(value.`message`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * 预售人 (开发商) or 抵押权人 (银行): an organisation with its agent. Requirement rows GZ-026, GZ-027.
 */
data class Organisation (
    /**
     * 姓名 (名称).
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * 证件类型.
     */
    val `documentType`: kotlin.String = ""
    ,
    /**
     * 证件号码.
     */
    val `documentNumber`: kotlin.String = ""
    ,
    /**
     * 权利人性质.
     */
    val `holderNature`: kotlin.String = ""
    ,
    /**
     * 代理人.
     */
    val `agent`: Agent? = null

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_organisation_uniffi_trait_debug(FfiConverterTypeOrganisation.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrganisation: FfiConverterRustBuffer<Organisation> {
    override fun read(buf: ByteBuffer): Organisation {
        return Organisation(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeAgent.read(buf),
        )
    }

    override fun allocationSize(value: Organisation) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentType`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterString.allocationSize(value.`holderNature`) +
            FfiConverterOptionalTypeAgent.allocationSize(value.`agent`)
    )

    override fun write(value: Organisation, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentType`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterString.write(value.`holderNature`, buf)
            FfiConverterOptionalTypeAgent.write(value.`agent`, buf)
    }
}

/**
 * What a command that was carried out came to.
 */
data class Outcome (
    /**
     * The version of the case now.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Whether this command was carried out before; then nothing happened.
     */
    val `repeated`: kotlin.Boolean
    ,
    /**
     * The log entry to be stored; none for a repeated command.
     */
    val `entry`: LogEntry?
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<Effect>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOutcome: FfiConverterRustBuffer<Outcome> {
    override fun read(buf: ByteBuffer): Outcome {
        return Outcome(
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeLogEntry.read(buf),
            FfiConverterSequenceTypeEffect.read(buf),
            FfiConverterTypeReport.read(buf),
        )
    }

    override fun allocationSize(value: Outcome) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterBoolean.allocationSize(value.`repeated`) +
            FfiConverterOptionalTypeLogEntry.allocationSize(value.`entry`) +
            FfiConverterSequenceTypeEffect.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`)
    )

    override fun write(value: Outcome, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
            FfiConverterOptionalTypeLogEntry.write(value.`entry`, buf)
            FfiConverterSequenceTypeEffect.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
    }
}

/**
 * One added entry.
 */
data class OverlayEntry (
    /**
     * The code.
     */
    val `code`: kotlin.String
    ,
    /**
     * The name.
     */
    val `name`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOverlayEntry: FfiConverterRustBuffer<OverlayEntry> {
    override fun read(buf: ByteBuffer): OverlayEntry {
        return OverlayEntry(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: OverlayEntry) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`name`)
    )

    override fun write(value: OverlayEntry, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`name`, buf)
    }
}

/**
 * A part of a long list.
 */
data class Page (
    /**
     * How many rows to pass over.
     */
    val `offset`: kotlin.UInt
    ,
    /**
     * How many to show at most. The platform shows 10.
     */
    val `limit`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePage: FfiConverterRustBuffer<Page> {
    override fun read(buf: ByteBuffer): Page {
        return Page(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Page) = (
            FfiConverterUInt.allocationSize(value.`offset`) +
            FfiConverterUInt.allocationSize(value.`limit`)
    )

    override fun write(value: Page, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`offset`, buf)
            FfiConverterUInt.write(value.`limit`, buf)
    }
}

/**
 * A named value that belongs to a finding, as text. Personal data is masked before it gets here.
 */
data class Param (
    /**
     * The name that the message templates use.
     */
    val `name`: kotlin.String
    ,
    /**
     * The value; lists are joined with a Chinese enumeration comma (、).
     */
    val `value`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeParam: FfiConverterRustBuffer<Param> {
    override fun read(buf: ByteBuffer): Param {
        return Param(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Param) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: Param, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}

/**
 * The period of a grant.
 */
data class PeriodRule (
    /**
     * Whether it must have an end.
     */
    val `mode`: PeriodMode
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePeriodRule: FfiConverterRustBuffer<PeriodRule> {
    override fun read(buf: ByteBuffer): PeriodRule {
        return PeriodRule(
            FfiConverterTypePeriodMode.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: PeriodRule) = (
            FfiConverterTypePeriodMode.allocationSize(value.`mode`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: PeriodRule, buf: ByteBuffer) {
            FfiConverterTypePeriodMode.write(value.`mode`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A person the account knows: with an account on the platform, and perhaps a certificate.
 */
data class PersonRecord (
    /**
     * Who.
     */
    val `person`: Principal
    ,
    /**
     * Since when the person has an account on the platform.
     */
    val `registered`: Instant? = null
    ,
    /**
     * The person's certificates, each with the instant of its download.
     */
    val `certificates`: List<CertificateUse> = listOf()
    ,
    /**
     * Since when this is an authorised handler (GS-012).
     */
    val `authorised`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePersonRecord: FfiConverterRustBuffer<PersonRecord> {
    override fun read(buf: ByteBuffer): PersonRecord {
        return PersonRecord(
            FfiConverterTypePrincipal.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterSequenceTypeCertificateUse.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: PersonRecord) = (
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`registered`) +
            FfiConverterSequenceTypeCertificateUse.allocationSize(value.`certificates`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`authorised`)
    )

    override fun write(value: PersonRecord, buf: ByteBuffer) {
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterOptionalTypeInstant.write(value.`registered`, buf)
            FfiConverterSequenceTypeCertificateUse.write(value.`certificates`, buf)
            FfiConverterOptionalTypeInstant.write(value.`authorised`, buf)
    }
}

/**
 * Everything one person (or side) has to do until the case is filed.
 */
data class PersonTodo (
    /**
     * The part this person plays; `handler` stands for anyone of the enterprise.
     */
    val `role`: Role
    ,
    /**
     * The person's name; empty where anyone of that role may do it.
     */
    val `name`: kotlin.String
    ,
    /**
     * What is to be done, in the order of the sub-cases.
     */
    val `items`: List<TodoItem>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePersonTodo: FfiConverterRustBuffer<PersonTodo> {
    override fun read(buf: ByteBuffer): PersonTodo {
        return PersonTodo(
            FfiConverterTypeRole.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeTodoItem.read(buf),
        )
    }

    override fun allocationSize(value: PersonTodo) = (
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterSequenceTypeTodoItem.allocationSize(value.`items`)
    )

    override fun write(value: PersonTodo, buf: ByteBuffer) {
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterSequenceTypeTodoItem.write(value.`items`, buf)
    }
}

/**
 * Where one sub-case shows up, for whom. A host's index over many cases is fed with these.
 */
data class Placement (
    /**
     * Whose mailbox.
     */
    val `viewer`: Enterprise
    ,
    /**
     * Which one.
     */
    val `mailbox`: Mailbox
    ,
    /**
     * Id of the case.
     */
    val `caseId`: kotlin.String
    ,
    /**
     * Id of the sub-case.
     */
    val `subCase`: kotlin.String
    ,
    /**
     * What the row shows.
     */
    val `row`: MailboxRow
    ,
    /**
     * From when on the row may show something else without any command; none where only commands change it.
     */
    val `validUntil`: Instant?

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlacement: FfiConverterRustBuffer<Placement> {
    override fun read(buf: ByteBuffer): Placement {
        return Placement(
            FfiConverterTypeEnterprise.read(buf),
            FfiConverterTypeMailbox.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeMailboxRow.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: Placement) = (
            FfiConverterTypeEnterprise.allocationSize(value.`viewer`) +
            FfiConverterTypeMailbox.allocationSize(value.`mailbox`) +
            FfiConverterString.allocationSize(value.`caseId`) +
            FfiConverterString.allocationSize(value.`subCase`) +
            FfiConverterTypeMailboxRow.allocationSize(value.`row`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`validUntil`)
    )

    override fun write(value: Placement, buf: ByteBuffer) {
            FfiConverterTypeEnterprise.write(value.`viewer`, buf)
            FfiConverterTypeMailbox.write(value.`mailbox`, buf)
            FfiConverterString.write(value.`caseId`, buf)
            FfiConverterString.write(value.`subCase`, buf)
            FfiConverterTypeMailboxRow.write(value.`row`, buf)
            FfiConverterOptionalTypeInstant.write(value.`validUntil`, buf)
    }
}

/**
 * What one platform says of an operation on a channel for one capacity.
 */
data class PlatformCell (
    /**
     * The platform.
     */
    val `profile`: ProfileRef
    ,
    /**
     * Whether the platform offers the operation on this channel, and can do it.
     */
    val `offered`: kotlin.Boolean
    ,
    /**
     * Whether this capacity may do it there, as far as no state of a seal stands against it.
     */
    val `allowed`: kotlin.Boolean
    ,
    /**
     * What the platform calls it; none where it is not offered.
     */
    val `name`: Label? = null
    ,
    /**
     * What it comes to; none where it is not offered.
     */
    val `effect`: OperationEffect? = null
    ,
    /**
     * On what that rests: the rule of the operation, of the capacity, or that the platform cannot do it; empty
     * where silence is all there is.
     */
    val `bases`: List<Basis>
    ,
    /**
     * Whether any of it is assumed; silence is, too.
     */
    val `assumed`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlatformCell: FfiConverterRustBuffer<PlatformCell> {
    override fun read(buf: ByteBuffer): PlatformCell {
        return PlatformCell(
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeLabel.read(buf),
            FfiConverterOptionalTypeOperationEffect.read(buf),
            FfiConverterSequenceTypeBasis.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: PlatformCell) = (
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterBoolean.allocationSize(value.`offered`) +
            FfiConverterBoolean.allocationSize(value.`allowed`) +
            FfiConverterOptionalTypeLabel.allocationSize(value.`name`) +
            FfiConverterOptionalTypeOperationEffect.allocationSize(value.`effect`) +
            FfiConverterSequenceTypeBasis.allocationSize(value.`bases`) +
            FfiConverterBoolean.allocationSize(value.`assumed`)
    )

    override fun write(value: PlatformCell, buf: ByteBuffer) {
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterBoolean.write(value.`offered`, buf)
            FfiConverterBoolean.write(value.`allowed`, buf)
            FfiConverterOptionalTypeLabel.write(value.`name`, buf)
            FfiConverterOptionalTypeOperationEffect.write(value.`effect`, buf)
            FfiConverterSequenceTypeBasis.write(value.`bases`, buf)
            FfiConverterBoolean.write(value.`assumed`, buf)
    }
}

/**
 * Platforms side by side.
 */
data class PlatformComparison (
    /**
     * The platforms, in the order given.
     */
    val `platforms`: List<ProfileRef>
    ,
    /**
     * Operations that one of them offers, in a fixed order; within each, channels and capacities.
     */
    val `operations`: List<OperationRow>
    ,
    /**
     * Grants that one of them knows.
     */
    val `grants`: List<GrantRow>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlatformComparison: FfiConverterRustBuffer<PlatformComparison> {
    override fun read(buf: ByteBuffer): PlatformComparison {
        return PlatformComparison(
            FfiConverterSequenceTypeProfileRef.read(buf),
            FfiConverterSequenceTypeOperationRow.read(buf),
            FfiConverterSequenceTypeGrantRow.read(buf),
        )
    }

    override fun allocationSize(value: PlatformComparison) = (
            FfiConverterSequenceTypeProfileRef.allocationSize(value.`platforms`) +
            FfiConverterSequenceTypeOperationRow.allocationSize(value.`operations`) +
            FfiConverterSequenceTypeGrantRow.allocationSize(value.`grants`)
    )

    override fun write(value: PlatformComparison, buf: ByteBuffer) {
            FfiConverterSequenceTypeProfileRef.write(value.`platforms`, buf)
            FfiConverterSequenceTypeOperationRow.write(value.`operations`, buf)
            FfiConverterSequenceTypeGrantRow.write(value.`grants`, buf)
    }
}

/**
 * A public key of the platform, as a phone holds it.
 */
data class PlatformKey (
    /**
     * The name that tickets carry.
     */
    val `keyId`: kotlin.String
    ,
    /**
     * The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone.
     */
    val `publicKey`: kotlin.String
    ,
    /**
     * Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
     * thief can write any date.
     */
    val `validFrom`: Instant? = null
    ,
    /**
     * Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
     * rotate without a gap.
     */
    val `validTo`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePlatformKey: FfiConverterRustBuffer<PlatformKey> {
    override fun read(buf: ByteBuffer): PlatformKey {
        return PlatformKey(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: PlatformKey) = (
            FfiConverterString.allocationSize(value.`keyId`) +
            FfiConverterString.allocationSize(value.`publicKey`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`validFrom`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`validTo`)
    )

    override fun write(value: PlatformKey, buf: ByteBuffer) {
            FfiConverterString.write(value.`keyId`, buf)
            FfiConverterString.write(value.`publicKey`, buf)
            FfiConverterOptionalTypeInstant.write(value.`validFrom`, buf)
            FfiConverterOptionalTypeInstant.write(value.`validTo`, buf)
    }
}

/**
 * A person as accounts and grants name one: recognised by the number of a document, else by name and phone.
 */
data class Principal (
    /**
     * The name.
     */
    val `name`: kotlin.String
    ,
    /**
     * Number of the identity document; empty where only the phone is known.
     */
    val `documentNumber`: kotlin.String = ""
    ,
    /**
     * The phone number of the personal account.
     */
    val `phone`: kotlin.String = ""

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_principal_uniffi_trait_debug(FfiConverterTypePrincipal.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePrincipal: FfiConverterRustBuffer<Principal> {
    override fun read(buf: ByteBuffer): Principal {
        return Principal(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Principal) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentNumber`) +
            FfiConverterString.allocationSize(value.`phone`)
    )

    override fun write(value: Principal, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
            FfiConverterString.write(value.`phone`, buf)
    }
}

/**
 * The profile of one platform: everything that differs from city to city.
 */
data class Profile (
    /**
     * Version of this format; 1 today.
     */
    val `schemaVersion`: kotlin.UInt
    ,
    /**
     * The profile's id, such as `guangzhou-registration`.
     */
    val `id`: kotlin.String
    ,
    /**
     * The profile's own version, such as `1.0.0`.
     */
    val `version`: kotlin.String
    ,
    /**
     * Name of the platform.
     */
    val `name`: Label
    ,
    /**
     * Where users find help (UA-027).
     */
    val `support`: kotlin.String
    ,
    /**
     * The region it serves, a prefix of GB/T 2260 such as `4401`.
     */
    val `region`: kotlin.String
    ,
    /**
     * The ways by which users reach the platform (GZ-001, GZ-002).
     */
    val `entries`: List<Choice> = listOf()
    ,
    /**
     * Supported browsers (GZ-003).
     */
    val `browsers`: List<Browser> = listOf()
    ,
    /**
     * The ways to log in (GZ-004).
     */
    val `logins`: List<LoginRule> = listOf()
    ,
    /**
     * Other terms, for import.
     */
    val `aliases`: List<Alias>
    ,
    /**
     * 单位组织类型 (GZ-010, GZ-043).
     */
    val `organisationTypes`: List<Choice>
    ,
    /**
     * 不动产类型 (GZ-011).
     */
    val `propertyTypes`: List<Choice>
    ,
    /**
     * 权利人性质.
     */
    val `holderNatures`: List<Choice>
    ,
    /**
     * 共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`.
     */
    val `coOwnerships`: List<Choice> = listOf()
    ,
    /**
     * 网签状态 seen so far; the list is open (GZ-033).
     */
    val `contractStatuses`: List<Choice> = listOf()
    ,
    /**
     * 证件类型.
     */
    val `documentTypes`: List<DocumentType>
    ,
    /**
     * 业务类型.
     */
    val `businessTypes`: List<BusinessType>
    ,
    /**
     * The starred fields.
     */
    val `requiredFields`: List<RequiredField>
    ,
    /**
     * The material checklist.
     */
    val `checklist`: List<ChecklistItem>
    ,
    /**
     * The questionnaire.
     */
    val `questions`: List<Question>
    ,
    /**
     * Signing.
     */
    val `signing`: SigningRules
    ,
    /**
     * Filing.
     */
    val `filing`: FilingRules
    ,
    /**
     * Trust.
     */
    val `trust`: TrustRules
    ,
    /**
     * Who may do what.
     */
    val `actions`: List<ActionRule>
    ,
    /**
     * Statuses after filing.
     */
    val `statuses`: List<RegistryStatus>
    ,
    /**
     * Mailboxes.
     */
    val `mailboxes`: List<MailboxView>
    ,
    /**
     * Lists of rows outside the mailboxes (GZ-032, GZ-036).
     */
    val `lists`: List<ListView> = listOf()
    ,
    /**
     * Messages.
     */
    val `messages`: List<Message>
    ,
    /**
     * Severities.
     */
    val `severities`: List<SeverityRule>
    ,
    /**
     * Register facts.
     */
    val `registerRules`: List<RegisterRule>
    ,
    /**
     * Lapse of an advance notice.
     */
    val `lapse`: LapseRules
    ,
    /**
     * Local codes.
     */
    val `dictionaries`: List<DictionaryOverlay>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProfile: FfiConverterRustBuffer<Profile> {
    override fun read(buf: ByteBuffer): Profile {
        return Profile(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeBrowser.read(buf),
            FfiConverterSequenceTypeLoginRule.read(buf),
            FfiConverterSequenceTypeAlias.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeDocumentType.read(buf),
            FfiConverterSequenceTypeBusinessType.read(buf),
            FfiConverterSequenceTypeRequiredField.read(buf),
            FfiConverterSequenceTypeChecklistItem.read(buf),
            FfiConverterSequenceTypeQuestion.read(buf),
            FfiConverterTypeSigningRules.read(buf),
            FfiConverterTypeFilingRules.read(buf),
            FfiConverterTypeTrustRules.read(buf),
            FfiConverterSequenceTypeActionRule.read(buf),
            FfiConverterSequenceTypeRegistryStatus.read(buf),
            FfiConverterSequenceTypeMailboxView.read(buf),
            FfiConverterSequenceTypeListView.read(buf),
            FfiConverterSequenceTypeMessage.read(buf),
            FfiConverterSequenceTypeSeverityRule.read(buf),
            FfiConverterSequenceTypeRegisterRule.read(buf),
            FfiConverterTypeLapseRules.read(buf),
            FfiConverterSequenceTypeDictionaryOverlay.read(buf),
        )
    }

    override fun allocationSize(value: Profile) = (
            FfiConverterUInt.allocationSize(value.`schemaVersion`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`support`) +
            FfiConverterString.allocationSize(value.`region`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`entries`) +
            FfiConverterSequenceTypeBrowser.allocationSize(value.`browsers`) +
            FfiConverterSequenceTypeLoginRule.allocationSize(value.`logins`) +
            FfiConverterSequenceTypeAlias.allocationSize(value.`aliases`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`organisationTypes`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`propertyTypes`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`holderNatures`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`coOwnerships`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`contractStatuses`) +
            FfiConverterSequenceTypeDocumentType.allocationSize(value.`documentTypes`) +
            FfiConverterSequenceTypeBusinessType.allocationSize(value.`businessTypes`) +
            FfiConverterSequenceTypeRequiredField.allocationSize(value.`requiredFields`) +
            FfiConverterSequenceTypeChecklistItem.allocationSize(value.`checklist`) +
            FfiConverterSequenceTypeQuestion.allocationSize(value.`questions`) +
            FfiConverterTypeSigningRules.allocationSize(value.`signing`) +
            FfiConverterTypeFilingRules.allocationSize(value.`filing`) +
            FfiConverterTypeTrustRules.allocationSize(value.`trust`) +
            FfiConverterSequenceTypeActionRule.allocationSize(value.`actions`) +
            FfiConverterSequenceTypeRegistryStatus.allocationSize(value.`statuses`) +
            FfiConverterSequenceTypeMailboxView.allocationSize(value.`mailboxes`) +
            FfiConverterSequenceTypeListView.allocationSize(value.`lists`) +
            FfiConverterSequenceTypeMessage.allocationSize(value.`messages`) +
            FfiConverterSequenceTypeSeverityRule.allocationSize(value.`severities`) +
            FfiConverterSequenceTypeRegisterRule.allocationSize(value.`registerRules`) +
            FfiConverterTypeLapseRules.allocationSize(value.`lapse`) +
            FfiConverterSequenceTypeDictionaryOverlay.allocationSize(value.`dictionaries`)
    )

    override fun write(value: Profile, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`schemaVersion`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`version`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterString.write(value.`support`, buf)
            FfiConverterString.write(value.`region`, buf)
            FfiConverterSequenceTypeChoice.write(value.`entries`, buf)
            FfiConverterSequenceTypeBrowser.write(value.`browsers`, buf)
            FfiConverterSequenceTypeLoginRule.write(value.`logins`, buf)
            FfiConverterSequenceTypeAlias.write(value.`aliases`, buf)
            FfiConverterSequenceTypeChoice.write(value.`organisationTypes`, buf)
            FfiConverterSequenceTypeChoice.write(value.`propertyTypes`, buf)
            FfiConverterSequenceTypeChoice.write(value.`holderNatures`, buf)
            FfiConverterSequenceTypeChoice.write(value.`coOwnerships`, buf)
            FfiConverterSequenceTypeChoice.write(value.`contractStatuses`, buf)
            FfiConverterSequenceTypeDocumentType.write(value.`documentTypes`, buf)
            FfiConverterSequenceTypeBusinessType.write(value.`businessTypes`, buf)
            FfiConverterSequenceTypeRequiredField.write(value.`requiredFields`, buf)
            FfiConverterSequenceTypeChecklistItem.write(value.`checklist`, buf)
            FfiConverterSequenceTypeQuestion.write(value.`questions`, buf)
            FfiConverterTypeSigningRules.write(value.`signing`, buf)
            FfiConverterTypeFilingRules.write(value.`filing`, buf)
            FfiConverterTypeTrustRules.write(value.`trust`, buf)
            FfiConverterSequenceTypeActionRule.write(value.`actions`, buf)
            FfiConverterSequenceTypeRegistryStatus.write(value.`statuses`, buf)
            FfiConverterSequenceTypeMailboxView.write(value.`mailboxes`, buf)
            FfiConverterSequenceTypeListView.write(value.`lists`, buf)
            FfiConverterSequenceTypeMessage.write(value.`messages`, buf)
            FfiConverterSequenceTypeSeverityRule.write(value.`severities`, buf)
            FfiConverterSequenceTypeRegisterRule.write(value.`registerRules`, buf)
            FfiConverterTypeLapseRules.write(value.`lapse`, buf)
            FfiConverterSequenceTypeDictionaryOverlay.write(value.`dictionaries`, buf)
    }
}

/**
 * One difference between two profiles.
 */
data class ProfileDifference (
    /**
     * Where, written like a JSON pointer, but with the id of a rule in place of its position:
     * `/questions/ems_delivery/explanationRequired`.
     */
    val `pointer`: kotlin.String
    ,
    /**
     * The canonical JSON text before; none where there was nothing.
     */
    val `before`: kotlin.String? = null
    ,
    /**
     * The canonical JSON text after; none where there is nothing.
     */
    val `after`: kotlin.String? = null
    ,
    /**
     * On what the rule rests after the change, or rested before it was taken out.
     */
    val `basis`: Basis? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProfileDifference: FfiConverterRustBuffer<ProfileDifference> {
    override fun read(buf: ByteBuffer): ProfileDifference {
        return ProfileDifference(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ProfileDifference) = (
            FfiConverterString.allocationSize(value.`pointer`) +
            FfiConverterOptionalString.allocationSize(value.`before`) +
            FfiConverterOptionalString.allocationSize(value.`after`) +
            FfiConverterOptionalTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ProfileDifference, buf: ByteBuffer) {
            FfiConverterString.write(value.`pointer`, buf)
            FfiConverterOptionalString.write(value.`before`, buf)
            FfiConverterOptionalString.write(value.`after`, buf)
            FfiConverterOptionalTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * Which profile, in which version.
 */
data class ProfileRef (
    /**
     * The profile's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * The profile's version.
     */
    val `version`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProfileRef: FfiConverterRustBuffer<ProfileRef> {
    override fun read(buf: ByteBuffer): ProfileRef {
        return ProfileRef(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ProfileRef) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`version`)
    )

    override fun write(value: ProfileRef, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`version`, buf)
    }
}

/**
 * How far a case has come, in numbers of sub-cases.
 */
data class Progress (
    /**
     * Where the case stands.
     */
    val `stage`: CaseStage
    ,
    /**
     * Sub-cases that still take part.
     */
    val `total`: kotlin.UInt
    ,
    /**
     * Of these: with all personal signatures, or in need of none.
     */
    val `signed`: kotlin.UInt
    ,
    /**
     * Confirmed by the enterprise.
     */
    val `confirmed`: kotlin.UInt
    ,
    /**
     * Tax cleared.
     */
    val `taxCleared`: kotlin.UInt
    ,
    /**
     * 确认不通过.
     */
    val `rejected`: kotlin.UInt
    ,
    /**
     * Filed.
     */
    val `filed`: kotlin.UInt
    ,
    /**
     * Split off, or taken back: no longer part of the total.
     */
    val `withdrawn`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProgress: FfiConverterRustBuffer<Progress> {
    override fun read(buf: ByteBuffer): Progress {
        return Progress(
            FfiConverterTypeCaseStage.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Progress) = (
            FfiConverterTypeCaseStage.allocationSize(value.`stage`) +
            FfiConverterUInt.allocationSize(value.`total`) +
            FfiConverterUInt.allocationSize(value.`signed`) +
            FfiConverterUInt.allocationSize(value.`confirmed`) +
            FfiConverterUInt.allocationSize(value.`taxCleared`) +
            FfiConverterUInt.allocationSize(value.`rejected`) +
            FfiConverterUInt.allocationSize(value.`filed`) +
            FfiConverterUInt.allocationSize(value.`withdrawn`)
    )

    override fun write(value: Progress, buf: ByteBuffer) {
            FfiConverterTypeCaseStage.write(value.`stage`, buf)
            FfiConverterUInt.write(value.`total`, buf)
            FfiConverterUInt.write(value.`signed`, buf)
            FfiConverterUInt.write(value.`confirmed`, buf)
            FfiConverterUInt.write(value.`taxCleared`, buf)
            FfiConverterUInt.write(value.`rejected`, buf)
            FfiConverterUInt.write(value.`filed`, buf)
            FfiConverterUInt.write(value.`withdrawn`, buf)
    }
}

/**
 * A development project with its building table. Requirement rows GZ-013, GZ-014.
 */
data class Project (
    /**
     * The host's own number for the project.
     */
    val `id`: kotlin.String
    ,
    /**
     * 项目名称.
     */
    val `name`: kotlin.String
    ,
    /**
     * The developer to whom the project belongs.
     */
    val `developer`: Enterprise
    ,
    /**
     * 商品房预售许可证号, where there is one.
     */
    val `presalePermit`: kotlin.String = ""
    ,
    /**
     * 坐落 of the project.
     */
    val `location`: kotlin.String = ""
    ,
    /**
     * The buildings.
     */
    val `buildings`: List<Building>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProject: FfiConverterRustBuffer<Project> {
    override fun read(buf: ByteBuffer): Project {
        return Project(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeEnterprise.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeBuilding.read(buf),
        )
    }

    override fun allocationSize(value: Project) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeEnterprise.allocationSize(value.`developer`) +
            FfiConverterString.allocationSize(value.`presalePermit`) +
            FfiConverterString.allocationSize(value.`location`) +
            FfiConverterSequenceTypeBuilding.allocationSize(value.`buildings`)
    )

    override fun write(value: Project, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeEnterprise.write(value.`developer`, buf)
            FfiConverterString.write(value.`presalePermit`, buf)
            FfiConverterString.write(value.`location`, buf)
            FfiConverterSequenceTypeBuilding.write(value.`buildings`, buf)
    }
}

/**
 * The project a batch belongs to.
 */
data class ProjectRef (
    /**
     * The host's own number for the project.
     */
    val `id`: kotlin.String
    ,
    /**
     * 项目名称.
     */
    val `name`: kotlin.String
    ,
    /**
     * The developer to whom it belongs (GZ-013).
     */
    val `developer`: Enterprise

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProjectRef: FfiConverterRustBuffer<ProjectRef> {
    override fun read(buf: ByteBuffer): ProjectRef {
        return ProjectRef(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeEnterprise.read(buf),
        )
    }

    override fun allocationSize(value: ProjectRef) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeEnterprise.allocationSize(value.`developer`)
    )

    override fun write(value: ProjectRef, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeEnterprise.write(value.`developer`, buf)
    }
}

/**
 * 不动产情况. Requirement rows GZ-039, GZ-040.
 */
data class PropertyDetails (
    /**
     * 不动产单元号.
     */
    val `unitCode`: kotlin.String = ""
    ,
    /**
     * 不动产坐落.
     */
    val `location`: kotlin.String = ""
    ,
    /**
     * 房屋产权面积.
     */
    val `registeredArea`: kotlin.String = ""
    ,
    /**
     * 规划用途.
     */
    val `plannedUse`: kotlin.String = ""
    ,
    /**
     * 不动产所属区.
     */
    val `district`: kotlin.String = ""
    ,
    /**
     * 不动产权证书号, where one was issued.
     */
    val `certificateNumber`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePropertyDetails: FfiConverterRustBuffer<PropertyDetails> {
    override fun read(buf: ByteBuffer): PropertyDetails {
        return PropertyDetails(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PropertyDetails) = (
            FfiConverterString.allocationSize(value.`unitCode`) +
            FfiConverterString.allocationSize(value.`location`) +
            FfiConverterString.allocationSize(value.`registeredArea`) +
            FfiConverterString.allocationSize(value.`plannedUse`) +
            FfiConverterString.allocationSize(value.`district`) +
            FfiConverterString.allocationSize(value.`certificateNumber`)
    )

    override fun write(value: PropertyDetails, buf: ByteBuffer) {
            FfiConverterString.write(value.`unitCode`, buf)
            FfiConverterString.write(value.`location`, buf)
            FfiConverterString.write(value.`registeredArea`, buf)
            FfiConverterString.write(value.`plannedUse`, buf)
            FfiConverterString.write(value.`district`, buf)
            FfiConverterString.write(value.`certificateNumber`, buf)
    }
}

/**
 * One unit (不动产单元) as the contract system shows it. Requirement rows GZ-032 to GZ-035, GZ-044.
 */
data class PropertyUnit (
    /**
     * 不动产单元号, 28 characters.
     */
    val `unitCode`: kotlin.String
    ,
    /**
     * 坐落: by the house number that the police approved, where no certificate exists yet (GZ-040).
     */
    val `location`: kotlin.String = ""
    ,
    /**
     * 网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033).
     */
    val `contractStatus`: kotlin.String = ""
    ,
    /**
     * 房屋性质, dictionary A19: name or code.
     */
    val `housingNature`: kotlin.String = ""
    ,
    /**
     * 房屋类型, dictionary A18: name or code.
     */
    val `housingType`: kotlin.String = ""
    ,
    /**
     * 规划用途, dictionary A17: name or code; one value may hold 、.
     */
    val `plannedUse`: kotlin.String = ""
    ,
    /**
     * 建筑面积 in square metres, up to 3 decimals.
     */
    val `buildingArea`: kotlin.String = ""
    ,
    /**
     * 套内面积 in square metres; the guide's own heading is damaged (套 / 套数).
     */
    val `innerArea`: kotlin.String = ""
    ,
    /**
     * 不动产所属区.
     */
    val `district`: kotlin.String = ""
    ,
    /**
     * 不动产权证书号 or 不动产登记证明号, where one was issued.
     */
    val `certificateNumber`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePropertyUnit: FfiConverterRustBuffer<PropertyUnit> {
    override fun read(buf: ByteBuffer): PropertyUnit {
        return PropertyUnit(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: PropertyUnit) = (
            FfiConverterString.allocationSize(value.`unitCode`) +
            FfiConverterString.allocationSize(value.`location`) +
            FfiConverterString.allocationSize(value.`contractStatus`) +
            FfiConverterString.allocationSize(value.`housingNature`) +
            FfiConverterString.allocationSize(value.`housingType`) +
            FfiConverterString.allocationSize(value.`plannedUse`) +
            FfiConverterString.allocationSize(value.`buildingArea`) +
            FfiConverterString.allocationSize(value.`innerArea`) +
            FfiConverterString.allocationSize(value.`district`) +
            FfiConverterString.allocationSize(value.`certificateNumber`)
    )

    override fun write(value: PropertyUnit, buf: ByteBuffer) {
            FfiConverterString.write(value.`unitCode`, buf)
            FfiConverterString.write(value.`location`, buf)
            FfiConverterString.write(value.`contractStatus`, buf)
            FfiConverterString.write(value.`housingNature`, buf)
            FfiConverterString.write(value.`housingType`, buf)
            FfiConverterString.write(value.`plannedUse`, buf)
            FfiConverterString.write(value.`buildingArea`, buf)
            FfiConverterString.write(value.`innerArea`, buf)
            FfiConverterString.write(value.`district`, buf)
            FfiConverterString.write(value.`certificateNumber`, buf)
    }
}

/**
 * The modules of a code, for a host that draws by itself. It must leave four modules of quiet zone around them.
 */
data class QrMatrix (
    /**
     * The version, 1–40; each has four modules more a side.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Modules a side: 17 and four times the version.
     */
    val `size`: kotlin.UInt
    ,
    /**
     * The mask pattern, 0–7.
     */
    val `mask`: kotlin.UInt
    ,
    /**
     * From top to bottom, from left to right: `1` is dark.
     */
    val `rows`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQrMatrix: FfiConverterRustBuffer<QrMatrix> {
    override fun read(buf: ByteBuffer): QrMatrix {
        return QrMatrix(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: QrMatrix) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterUInt.allocationSize(value.`size`) +
            FfiConverterUInt.allocationSize(value.`mask`) +
            FfiConverterSequenceString.allocationSize(value.`rows`)
    )

    override fun write(value: QrMatrix, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterUInt.write(value.`size`, buf)
            FfiConverterUInt.write(value.`mask`, buf)
            FfiConverterSequenceString.write(value.`rows`, buf)
    }
}

/**
 * How a code is drawn.
 */
data class QrStyle (
    /**
     * Pixels a module, 1–32. An SVG has it only in its width and height.
     */
    val `scale`: kotlin.UInt = 4u
    ,
    /**
     * Light modules around the code, at most 32; the standard asks for 4, and readers need them.
     */
    val `margin`: kotlin.UInt = 4u
    ,
    /**
     * What a screen reader says for the SVG.
     */
    val `title`: kotlin.String = "二维码 QR code"

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQrStyle: FfiConverterRustBuffer<QrStyle> {
    override fun read(buf: ByteBuffer): QrStyle {
        return QrStyle(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: QrStyle) = (
            FfiConverterUInt.allocationSize(value.`scale`) +
            FfiConverterUInt.allocationSize(value.`margin`) +
            FfiConverterString.allocationSize(value.`title`)
    )

    override fun write(value: QrStyle, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`scale`, buf)
            FfiConverterUInt.write(value.`margin`, buf)
            FfiConverterString.write(value.`title`, buf)
    }
}

/**
 * One item of the questionnaire.
 */
data class Question (
    /**
     * The id by meaning, such as `building_altered`.
     */
    val `id`: kotlin.String
    ,
    /**
     * The item's number on the form.
     */
    val `number`: kotlin.UInt
    ,
    /**
     * The wording; empty where it is not known.
     */
    val `text`: kotlin.String
    ,
    /**
     * The shape of its answer.
     */
    val `shape`: AnswerShape
    ,
    /**
     * Which answer opens the field for details: `true` for 是; none where there is no such field.
     */
    val `explanationOn`: kotlin.Boolean?
    ,
    /**
     * Whether details are required with that answer.
     */
    val `explanationRequired`: kotlin.Boolean
    ,
    /**
     * The smallest number, for a number.
     */
    val `minimum`: kotlin.UInt
    ,
    /**
     * When the question applies.
     */
    val `condition`: Condition
    ,
    /**
     * Whether it must be answered where it applies.
     */
    val `required`: kotlin.Boolean
    ,
    /**
     * An answer worth a note, such as a refused data-sharing consent (C-61).
     */
    val `noteOn`: kotlin.Boolean?
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQuestion: FfiConverterRustBuffer<Question> {
    override fun read(buf: ByteBuffer): Question {
        return Question(
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeAnswerShape.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeCondition.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: Question) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterUInt.allocationSize(value.`number`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterTypeAnswerShape.allocationSize(value.`shape`) +
            FfiConverterOptionalBoolean.allocationSize(value.`explanationOn`) +
            FfiConverterBoolean.allocationSize(value.`explanationRequired`) +
            FfiConverterUInt.allocationSize(value.`minimum`) +
            FfiConverterTypeCondition.allocationSize(value.`condition`) +
            FfiConverterBoolean.allocationSize(value.`required`) +
            FfiConverterOptionalBoolean.allocationSize(value.`noteOn`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: Question, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterUInt.write(value.`number`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterTypeAnswerShape.write(value.`shape`, buf)
            FfiConverterOptionalBoolean.write(value.`explanationOn`, buf)
            FfiConverterBoolean.write(value.`explanationRequired`, buf)
            FfiConverterUInt.write(value.`minimum`, buf)
            FfiConverterTypeCondition.write(value.`condition`, buf)
            FfiConverterBoolean.write(value.`required`, buf)
            FfiConverterOptionalBoolean.write(value.`noteOn`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * All answers of one sub-case.
 */
data class Questionnaire (
    /**
     * The answers, in the order of the questions.
     */
    val `answers`: List<Answer> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQuestionnaire: FfiConverterRustBuffer<Questionnaire> {
    override fun read(buf: ByteBuffer): Questionnaire {
        return Questionnaire(
            FfiConverterSequenceTypeAnswer.read(buf),
        )
    }

    override fun allocationSize(value: Questionnaire) = (
            FfiConverterSequenceTypeAnswer.allocationSize(value.`answers`)
    )

    override fun write(value: Questionnaire, buf: ByteBuffer) {
            FfiConverterSequenceTypeAnswer.write(value.`answers`, buf)
    }
}

/**
 * One numbered line of the receipt list.
 */
data class ReceiptLine (
    /**
     * 序号, from 1.
     */
    val `number`: kotlin.UInt
    ,
    /**
     * The item.
     */
    val `item`: kotlin.String
    ,
    /**
     * 材料名称: the profile's name of the item; the item itself where the profile does not know it.
     */
    val `name`: Label
    ,
    /**
     * 份数: how many files were given.
     */
    val `copies`: kotlin.UInt
    ,
    /**
     * 页数 of all files together; none where the pages of one are not known.
     */
    val `pages`: kotlin.UInt? = null
    ,
    /**
     * Whether it came from the shared list (GZ-051).
     */
    val `shared`: kotlin.Boolean
    ,
    /**
     * The files' own numbers, in order.
     */
    val `files`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReceiptLine: FfiConverterRustBuffer<ReceiptLine> {
    override fun read(buf: ByteBuffer): ReceiptLine {
        return ReceiptLine(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: ReceiptLine) = (
            FfiConverterUInt.allocationSize(value.`number`) +
            FfiConverterString.allocationSize(value.`item`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterUInt.allocationSize(value.`copies`) +
            FfiConverterOptionalUInt.allocationSize(value.`pages`) +
            FfiConverterBoolean.allocationSize(value.`shared`) +
            FfiConverterSequenceString.allocationSize(value.`files`)
    )

    override fun write(value: ReceiptLine, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`number`, buf)
            FfiConverterString.write(value.`item`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterUInt.write(value.`copies`, buf)
            FfiConverterOptionalUInt.write(value.`pages`, buf)
            FfiConverterBoolean.write(value.`shared`, buf)
            FfiConverterSequenceString.write(value.`files`, buf)
    }
}

/**
 * The receipt list of one sub-case.
 */
data class ReceiptList (
    /**
     * The lines: items of the checklist in its order, then the others in the order they were given.
     */
    val `lines`: List<ReceiptLine>
    ,
    /**
     * All copies.
     */
    val `copies`: kotlin.UInt
    ,
    /**
     * All pages; none where those of one line are not known.
     */
    val `pages`: kotlin.UInt? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReceiptList: FfiConverterRustBuffer<ReceiptList> {
    override fun read(buf: ByteBuffer): ReceiptList {
        return ReceiptList(
            FfiConverterSequenceTypeReceiptLine.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: ReceiptList) = (
            FfiConverterSequenceTypeReceiptLine.allocationSize(value.`lines`) +
            FfiConverterUInt.allocationSize(value.`copies`) +
            FfiConverterOptionalUInt.allocationSize(value.`pages`)
    )

    override fun write(value: ReceiptList, buf: ByteBuffer) {
            FfiConverterSequenceTypeReceiptLine.write(value.`lines`, buf)
            FfiConverterUInt.write(value.`copies`, buf)
            FfiConverterOptionalUInt.write(value.`pages`, buf)
    }
}

/**
 * Where and how a licence is received (EL-001 to EL-006).
 */
data class ReceiptRules (
    /**
     * Who may receive it for the first time.
     */
    val `firstBy`: LicenceCapacity
    ,
    /**
     * Whether the first receipt takes a mobile device.
     */
    val `firstOnMobile`: kotlin.Boolean
    ,
    /**
     * What must be read and accepted (EL-006).
     */
    val `declaration`: Label
    ,
    /**
     * Where to go when real-name verification fails (EL-003).
     */
    val `office`: Label
    ,
    /**
     * The kind of evidence that this office gives in place of the app's own.
     */
    val `officeEvidence`: kotlin.String
    ,
    /**
     * Whether a changed password is asked for (EL-007).
     */
    val `changedPassword`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReceiptRules: FfiConverterRustBuffer<ReceiptRules> {
    override fun read(buf: ByteBuffer): ReceiptRules {
        return ReceiptRules(
            FfiConverterTypeLicenceCapacity.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ReceiptRules) = (
            FfiConverterTypeLicenceCapacity.allocationSize(value.`firstBy`) +
            FfiConverterBoolean.allocationSize(value.`firstOnMobile`) +
            FfiConverterTypeLabel.allocationSize(value.`declaration`) +
            FfiConverterTypeLabel.allocationSize(value.`office`) +
            FfiConverterString.allocationSize(value.`officeEvidence`) +
            FfiConverterBoolean.allocationSize(value.`changedPassword`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ReceiptRules, buf: ByteBuffer) {
            FfiConverterTypeLicenceCapacity.write(value.`firstBy`, buf)
            FfiConverterBoolean.write(value.`firstOnMobile`, buf)
            FfiConverterTypeLabel.write(value.`declaration`, buf)
            FfiConverterTypeLabel.write(value.`office`, buf)
            FfiConverterString.write(value.`officeEvidence`, buf)
            FfiConverterBoolean.write(value.`changedPassword`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * Why a command was not carried out: everything that stands against it.
 */
data class Refusal (
    /**
     * All that is unmet; never empty.
     */
    val `unmet`: List<Unmet>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRefusal: FfiConverterRustBuffer<Refusal> {
    override fun read(buf: ByteBuffer): Refusal {
        return Refusal(
            FfiConverterSequenceTypeUnmet.read(buf),
        )
    }

    override fun allocationSize(value: Refusal) = (
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`)
    )

    override fun write(value: Refusal, buf: ByteBuffer) {
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
    }
}

/**
 * A division: one name of one six-digit code, and the years in which it was listed.
 */
data class Region (
    /**
     * Six digits: province, prefecture, county.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name, such as 从化市.
     */
    val `name`: kotlin.String
    ,
    /**
     * The first year in which it was listed; absent: since the first list (1980).
     */
    val `from`: kotlin.UInt? = null
    ,
    /**
     * The first year in which it was no longer listed; absent: it is current.
     */
    val `to`: kotlin.UInt? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegion: FfiConverterRustBuffer<Region> {
    override fun read(buf: ByteBuffer): Region {
        return Region(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: Region) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalUInt.allocationSize(value.`from`) +
            FfiConverterOptionalUInt.allocationSize(value.`to`)
    )

    override fun write(value: Region, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalUInt.write(value.`from`, buf)
            FfiConverterOptionalUInt.write(value.`to`, buf)
    }
}

/**
 * What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
 * facts; which of them stop a business is data of the profile.
 */
data class RegisterFact (
    /**
     * The unit code, or the first 19 characters for a whole parcel.
     */
    val `subject`: kotlin.String
    ,
    /**
     * What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
     * `open_case` (the unit stands in another open case); an open list.
     */
    val `kind`: kotlin.String
    ,
    /**
     * The register's own number for it.
     */
    val `reference`: kotlin.String = ""
    ,
    /**
     * Whether the registry has let this case pass in spite of it.
     */
    val `excepted`: kotlin.Boolean = false

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegisterFact: FfiConverterRustBuffer<RegisterFact> {
    override fun read(buf: ByteBuffer): RegisterFact {
        return RegisterFact(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: RegisterFact) = (
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`reference`) +
            FfiConverterBoolean.allocationSize(value.`excepted`)
    )

    override fun write(value: RegisterFact, buf: ByteBuffer) {
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`reference`, buf)
            FfiConverterBoolean.write(value.`excepted`, buf)
    }
}

/**
 * A register fact that stands against a business, or deserves a look.
 */
data class RegisterRule (
    /**
     * The kind of fact, such as `seizure`.
     */
    val `kind`: kotlin.String
    ,
    /**
     * What the fact must stand against: a whole parcel, one unit, or either.
     */
    val `subject`: RegisterSubject
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * When the rule applies.
     */
    val `condition`: Condition
    ,
    /**
     * How grave it is.
     */
    val `severity`: Severity
    ,
    /**
     * Whether a fact that the registry excepted passes.
     */
    val `exceptionAllowed`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegisterRule: FfiConverterRustBuffer<RegisterRule> {
    override fun read(buf: ByteBuffer): RegisterRule {
        return RegisterRule(
            FfiConverterString.read(buf),
            FfiConverterTypeRegisterSubject.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeCondition.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: RegisterRule) = (
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterTypeRegisterSubject.allocationSize(value.`subject`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeCondition.allocationSize(value.`condition`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterBoolean.allocationSize(value.`exceptionAllowed`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: RegisterRule, buf: ByteBuffer) {
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterTypeRegisterSubject.write(value.`subject`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeCondition.write(value.`condition`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterBoolean.write(value.`exceptionAllowed`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A field of the registration that must be filled in (UA-002, UA-003).
 */
data class RegistrationField (
    /**
     * The field, as a pointer into the registration: `/entity/name`.
     */
    val `field`: kotlin.String
    ,
    /**
     * Its name on the form.
     */
    val `name`: Label
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegistrationField: FfiConverterRustBuffer<RegistrationField> {
    override fun read(buf: ByteBuffer): RegistrationField {
        return RegistrationField(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: RegistrationField) = (
            FfiConverterString.allocationSize(value.`field`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: RegistrationField, buf: ByteBuffer) {
            FfiConverterString.write(value.`field`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A status that the registry reports after filing (GZ-101); the list is open.
 */
data class RegistryStatus (
    /**
     * The code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Statuses from which it is expected to follow; another is a warning only (C-17).
     */
    val `after`: List<kotlin.String>
    ,
    /**
     * Whether the case ends with it.
     */
    val `last`: kotlin.Boolean
    ,
    /**
     * The code in the national dictionary A31; empty where there is none.
     */
    val `nationalCode`: kotlin.String
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegistryStatus: FfiConverterRustBuffer<RegistryStatus> {
    override fun read(buf: ByteBuffer): RegistryStatus {
        return RegistryStatus(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: RegistryStatus) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterSequenceString.allocationSize(value.`after`) +
            FfiConverterBoolean.allocationSize(value.`last`) +
            FfiConverterString.allocationSize(value.`nationalCode`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: RegistryStatus, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterSequenceString.write(value.`after`, buf)
            FfiConverterBoolean.write(value.`last`, buf)
            FfiConverterString.write(value.`nationalCode`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * The step that mends: a command, or something outside the case.
 */
data class Remedy (
    /**
     * The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
     * (`host.raise_account_level`, `host.wait`).
     */
    val `action`: kotlin.String
    ,
    /**
     * The sub-case on which it acts, where it acts on one.
     */
    val `subCase`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRemedy: FfiConverterRustBuffer<Remedy> {
    override fun read(buf: ByteBuffer): Remedy {
        return Remedy(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Remedy) = (
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterOptionalString.allocationSize(value.`subCase`)
    )

    override fun write(value: Remedy, buf: ByteBuffer) {
            FfiConverterString.write(value.`action`, buf)
            FfiConverterOptionalString.write(value.`subCase`, buf)
    }
}

/**
 * All findings of one check, in document order.
 */
data class Report (
    /**
     * The findings.
     */
    val `findings`: List<Finding>

){

    /**
     * Whether nothing of severity error was found.
     */
    @Throws(DengjiException::class) fun `isAcceptable`(): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    uniffiRustCallWithError(DengjiException) { _status ->
    UniffiLib.uniffi_dengji_fn_method_report_is_acceptable(FfiConverterTypeReport.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReport: FfiConverterRustBuffer<Report> {
    override fun read(buf: ByteBuffer): Report {
        return Report(
            FfiConverterSequenceTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: Report) = (
            FfiConverterSequenceTypeFinding.allocationSize(value.`findings`)
    )

    override fun write(value: Report, buf: ByteBuffer) {
            FfiConverterSequenceTypeFinding.write(value.`findings`, buf)
    }
}

/**
 * A field of the form that must be filled in (the red star, GZ-020).
 */
data class RequiredField (
    /**
     * The field, as a pointer pattern into the application with `*` for every row: `/buyers/&#42;/name`.
     */
    val `field`: kotlin.String
    ,
    /**
     * Its name on the form.
     */
    val `name`: Label
    ,
    /**
     * When it is required.
     */
    val `condition`: Condition
    ,
    /**
     * How grave its absence is.
     */
    val `severity`: Severity
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRequiredField: FfiConverterRustBuffer<RequiredField> {
    override fun read(buf: ByteBuffer): RequiredField {
        return RequiredField(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeCondition.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: RequiredField) = (
            FfiConverterString.allocationSize(value.`field`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeCondition.allocationSize(value.`condition`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: RequiredField, buf: ByteBuffer) {
            FfiConverterString.write(value.`field`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeCondition.write(value.`condition`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One row: what is required, and where that is written.
 */
data class RequirementRow (
    /**
     * The row's id, such as `GZ-083`.
     */
    val `id`: kotlin.String
    ,
    /**
     * What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
     * `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
     * disagree or are silent.
     */
    val `kind`: kotlin.String
    ,
    /**
     * What is required, or what is unclear.
     */
    val `statement`: kotlin.String
    ,
    /**
     * How the library settles what is unclear; empty for all other kinds.
     */
    val `resolution`: kotlin.String = ""
    ,
    /**
     * Title of the document it comes from; several are joined with 、.
     */
    val `document`: kotlin.String
    ,
    /**
     * Section, step or figure; empty where none can be named.
     */
    val `section`: kotlin.String
    ,
    /**
     * The words of the source, where the row has them.
     */
    val `quote`: kotlin.String = ""
    ,
    /**
     * Other rows it speaks of.
     */
    val `related`: List<kotlin.String> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRequirementRow: FfiConverterRustBuffer<RequirementRow> {
    override fun read(buf: ByteBuffer): RequirementRow {
        return RequirementRow(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: RequirementRow) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`statement`) +
            FfiConverterString.allocationSize(value.`resolution`) +
            FfiConverterString.allocationSize(value.`document`) +
            FfiConverterString.allocationSize(value.`section`) +
            FfiConverterString.allocationSize(value.`quote`) +
            FfiConverterSequenceString.allocationSize(value.`related`)
    )

    override fun write(value: RequirementRow, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`statement`, buf)
            FfiConverterString.write(value.`resolution`, buf)
            FfiConverterString.write(value.`document`, buf)
            FfiConverterString.write(value.`section`, buf)
            FfiConverterString.write(value.`quote`, buf)
            FfiConverterSequenceString.write(value.`related`, buf)
    }
}

/**
 * The end of a grant before its time.
 */
data class Revocation (
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * Why.
     */
    val `cause`: RevocationCause

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRevocation: FfiConverterRustBuffer<Revocation> {
    override fun read(buf: ByteBuffer): Revocation {
        return Revocation(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeRevocationCause.read(buf),
        )
    }

    override fun allocationSize(value: Revocation) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeRevocationCause.allocationSize(value.`cause`)
    )

    override fun write(value: Revocation, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeRevocationCause.write(value.`cause`, buf)
    }
}

/**
 * One room on a floor of the building table.
 */
data class Room (
    /**
     * What the door says, such as `1702`.
     */
    val `label`: kotlin.String
    ,
    /**
     * How many columns the room takes in the grid; 1 where nothing is said.
     */
    val `span`: kotlin.UInt = 1u
    ,
    /**
     * The unit.
     */
    val `unit`: PropertyUnit

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRoom: FfiConverterRustBuffer<Room> {
    override fun read(buf: ByteBuffer): Room {
        return Room(
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypePropertyUnit.read(buf),
        )
    }

    override fun allocationSize(value: Room) = (
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterUInt.allocationSize(value.`span`) +
            FfiConverterTypePropertyUnit.allocationSize(value.`unit`)
    )

    override fun write(value: Room, buf: ByteBuffer) {
            FfiConverterString.write(value.`label`, buf)
            FfiConverterUInt.write(value.`span`, buf)
            FfiConverterTypePropertyUnit.write(value.`unit`, buf)
    }
}

/**
 * A seal.
 */
data class Seal (
    /**
     * Its id.
     */
    val `id`: kotlin.String
    ,
    /**
     * 印章名称.
     */
    val `name`: kotlin.String
    ,
    /**
     * Code of its kind.
     */
    val `kind`: kotlin.String
    ,
    /**
     * 印章颜色; empty where it was not asked for.
     */
    val `colour`: kotlin.String = ""
    ,
    /**
     * Whose it is, for a seal of a person.
     */
    val `owner`: Principal? = null
    ,
    /**
     * Id of the application from which it came.
     */
    val `application`: kotlin.String
    ,
    /**
     * When it was applied for.
     */
    val `applied`: Instant
    ,
    /**
     * When it was issued.
     */
    val `issued`: Instant? = null
    ,
    /**
     * Whether it must be claimed before it can be used by anyone.
     */
    val `claimFirst`: kotlin.Boolean
    ,
    /**
     * Its time of use, as it was known over time; the newest last.
     */
    val `validity`: List<ValidityRecord> = listOf()
    ,
    /**
     * The copies.
     */
    val `claims`: List<Claim> = listOf()
    ,
    /**
     * Its certificates; the newest last.
     */
    val `certificates`: List<CertificateUse> = listOf()
    ,
    /**
     * When it was suspended.
     */
    val `suspensions`: List<Suspension> = listOf()
    ,
    /**
     * Its Ukeys; the newest last.
     */
    val `ukeys`: List<UkeyBinding> = listOf()
    ,
    /**
     * Its end.
     */
    val `cancelled`: Cancellation? = null
    ,
    /**
     * The seal that came in its place (SZ-062).
     */
    val `replacedBy`: kotlin.String? = null
    ,
    /**
     * Digest of the template or image, for a custom seal.
     */
    val `image`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSeal: FfiConverterRustBuffer<Seal> {
    override fun read(buf: ByteBuffer): Seal {
        return Seal(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypePrincipal.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeValidityRecord.read(buf),
            FfiConverterSequenceTypeClaim.read(buf),
            FfiConverterSequenceTypeCertificateUse.read(buf),
            FfiConverterSequenceTypeSuspension.read(buf),
            FfiConverterSequenceTypeUkeyBinding.read(buf),
            FfiConverterOptionalTypeCancellation.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Seal) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`colour`) +
            FfiConverterOptionalTypePrincipal.allocationSize(value.`owner`) +
            FfiConverterString.allocationSize(value.`application`) +
            FfiConverterTypeInstant.allocationSize(value.`applied`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`issued`) +
            FfiConverterBoolean.allocationSize(value.`claimFirst`) +
            FfiConverterSequenceTypeValidityRecord.allocationSize(value.`validity`) +
            FfiConverterSequenceTypeClaim.allocationSize(value.`claims`) +
            FfiConverterSequenceTypeCertificateUse.allocationSize(value.`certificates`) +
            FfiConverterSequenceTypeSuspension.allocationSize(value.`suspensions`) +
            FfiConverterSequenceTypeUkeyBinding.allocationSize(value.`ukeys`) +
            FfiConverterOptionalTypeCancellation.allocationSize(value.`cancelled`) +
            FfiConverterOptionalString.allocationSize(value.`replacedBy`) +
            FfiConverterString.allocationSize(value.`image`)
    )

    override fun write(value: Seal, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`colour`, buf)
            FfiConverterOptionalTypePrincipal.write(value.`owner`, buf)
            FfiConverterString.write(value.`application`, buf)
            FfiConverterTypeInstant.write(value.`applied`, buf)
            FfiConverterOptionalTypeInstant.write(value.`issued`, buf)
            FfiConverterBoolean.write(value.`claimFirst`, buf)
            FfiConverterSequenceTypeValidityRecord.write(value.`validity`, buf)
            FfiConverterSequenceTypeClaim.write(value.`claims`, buf)
            FfiConverterSequenceTypeCertificateUse.write(value.`certificates`, buf)
            FfiConverterSequenceTypeSuspension.write(value.`suspensions`, buf)
            FfiConverterSequenceTypeUkeyBinding.write(value.`ukeys`, buf)
            FfiConverterOptionalTypeCancellation.write(value.`cancelled`, buf)
            FfiConverterOptionalString.write(value.`replacedBy`, buf)
            FfiConverterString.write(value.`image`, buf)
    }
}

/**
 * The state of a seal account, which is also the snapshot to be stored.
 */
data class SealAccountState (
    /**
     * The bookkeeping.
     */
    val `book`: Book
    ,
    /**
     * Id of the account.
     */
    val `accountId`: kotlin.String
    ,
    /**
     * What the licence said over time; the newest last.
     */
    val `licences`: List<LicenceRecord>
    ,
    /**
     * The persons.
     */
    val `persons`: List<PersonRecord>
    ,
    /**
     * The seals, in the order of their coming.
     */
    val `seals`: List<Seal>
    ,
    /**
     * The grants, in the order of their making.
     */
    val `grants`: List<Grant>
    ,
    /**
     * The window applications.
     */
    val `applications`: List<WindowApplication>
    ,
    /**
     * The newest form (GS-004).
     */
    val `form`: SealForm? = null
    ,
    /**
     * 刻制 of the physical seal.
     */
    val `engraved`: List<FlagRecord> = listOf()
    ,
    /**
     * 备案 of the physical seal.
     */
    val `filed`: List<FlagRecord> = listOf()
    ,
    /**
     * Access of the enterprise's own system (SZ-080).
     */
    val `systemAccess`: List<FlagRecord> = listOf()
    ,
    /**
     * Filing of the enterprise's HSM (SZ-082).
     */
    val `hsm`: List<FlagRecord> = listOf()
    ,
    /**
     * That secrets were set.
     */
    val `secrets`: List<SecretRecord> = listOf()
    ,
    /**
     * Uses of the seals.
     */
    val `uses`: List<SealUse> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealAccountState: FfiConverterRustBuffer<SealAccountState> {
    override fun read(buf: ByteBuffer): SealAccountState {
        return SealAccountState(
            FfiConverterTypeBook.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeLicenceRecord.read(buf),
            FfiConverterSequenceTypePersonRecord.read(buf),
            FfiConverterSequenceTypeSeal.read(buf),
            FfiConverterSequenceTypeGrant.read(buf),
            FfiConverterSequenceTypeWindowApplication.read(buf),
            FfiConverterOptionalTypeSealForm.read(buf),
            FfiConverterSequenceTypeFlagRecord.read(buf),
            FfiConverterSequenceTypeFlagRecord.read(buf),
            FfiConverterSequenceTypeFlagRecord.read(buf),
            FfiConverterSequenceTypeFlagRecord.read(buf),
            FfiConverterSequenceTypeSecretRecord.read(buf),
            FfiConverterSequenceTypeSealUse.read(buf),
        )
    }

    override fun allocationSize(value: SealAccountState) = (
            FfiConverterTypeBook.allocationSize(value.`book`) +
            FfiConverterString.allocationSize(value.`accountId`) +
            FfiConverterSequenceTypeLicenceRecord.allocationSize(value.`licences`) +
            FfiConverterSequenceTypePersonRecord.allocationSize(value.`persons`) +
            FfiConverterSequenceTypeSeal.allocationSize(value.`seals`) +
            FfiConverterSequenceTypeGrant.allocationSize(value.`grants`) +
            FfiConverterSequenceTypeWindowApplication.allocationSize(value.`applications`) +
            FfiConverterOptionalTypeSealForm.allocationSize(value.`form`) +
            FfiConverterSequenceTypeFlagRecord.allocationSize(value.`engraved`) +
            FfiConverterSequenceTypeFlagRecord.allocationSize(value.`filed`) +
            FfiConverterSequenceTypeFlagRecord.allocationSize(value.`systemAccess`) +
            FfiConverterSequenceTypeFlagRecord.allocationSize(value.`hsm`) +
            FfiConverterSequenceTypeSecretRecord.allocationSize(value.`secrets`) +
            FfiConverterSequenceTypeSealUse.allocationSize(value.`uses`)
    )

    override fun write(value: SealAccountState, buf: ByteBuffer) {
            FfiConverterTypeBook.write(value.`book`, buf)
            FfiConverterString.write(value.`accountId`, buf)
            FfiConverterSequenceTypeLicenceRecord.write(value.`licences`, buf)
            FfiConverterSequenceTypePersonRecord.write(value.`persons`, buf)
            FfiConverterSequenceTypeSeal.write(value.`seals`, buf)
            FfiConverterSequenceTypeGrant.write(value.`grants`, buf)
            FfiConverterSequenceTypeWindowApplication.write(value.`applications`, buf)
            FfiConverterOptionalTypeSealForm.write(value.`form`, buf)
            FfiConverterSequenceTypeFlagRecord.write(value.`engraved`, buf)
            FfiConverterSequenceTypeFlagRecord.write(value.`filed`, buf)
            FfiConverterSequenceTypeFlagRecord.write(value.`systemAccess`, buf)
            FfiConverterSequenceTypeFlagRecord.write(value.`hsm`, buf)
            FfiConverterSequenceTypeSecretRecord.write(value.`secrets`, buf)
            FfiConverterSequenceTypeSealUse.write(value.`uses`, buf)
    }
}

/**
 * A seal act of the enterprise.
 */
data class SealAct (
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * What the seal platform reports.
     */
    val `evidence`: Evidence

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealAct: FfiConverterRustBuffer<SealAct> {
    override fun read(buf: ByteBuffer): SealAct {
        return SealAct(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeEvidence.read(buf),
        )
    }

    override fun allocationSize(value: SealAct) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeEvidence.allocationSize(value.`evidence`)
    )

    override fun write(value: SealAct, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeEvidence.write(value.`evidence`, buf)
    }
}

/**
 * The answer: yes, by which right; or everything that stands against it.
 */
data class SealAnswer (
    /**
     * Whether it is allowed, but for the evidence that only the moment brings.
     */
    val `allowed`: kotlin.Boolean
    ,
    /**
     * Otherwise why not, who can mend each reason, and by which operation.
     */
    val `unmet`: List<Unmet>
    ,
    /**
     * The capacity in which it would be done; none where there is none.
     */
    val `actingAs`: Role? = null
    ,
    /**
     * The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise.
     */
    val `chain`: List<GrantLink>
    ,
    /**
     * On what the platform's rule for this operation and channel rests; none where it has no rule.
     */
    val `basis`: Basis? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealAnswer: FfiConverterRustBuffer<SealAnswer> {
    override fun read(buf: ByteBuffer): SealAnswer {
        return SealAnswer(
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
            FfiConverterSequenceTypeGrantLink.read(buf),
            FfiConverterOptionalTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SealAnswer) = (
            FfiConverterBoolean.allocationSize(value.`allowed`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`actingAs`) +
            FfiConverterSequenceTypeGrantLink.allocationSize(value.`chain`) +
            FfiConverterOptionalTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SealAnswer, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`allowed`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
            FfiConverterOptionalTypeRole.write(value.`actingAs`, buf)
            FfiConverterSequenceTypeGrantLink.write(value.`chain`, buf)
            FfiConverterOptionalTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One line of 印章变动: what happened to the enterprise's seals (KB-015, KB-024).
 */
data class SealChange (
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * The seal.
     */
    val `seal`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: kotlin.String
    ,
    /**
     * What.
     */
    val `kind`: SealChangeKind
    ,
    /**
     * The reason, Ukey or certificate, where there is one; empty otherwise.
     */
    val `detail`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealChange: FfiConverterRustBuffer<SealChange> {
    override fun read(buf: ByteBuffer): SealChange {
        return SealChange(
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeSealChangeKind.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SealChange) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`seal`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeSealChangeKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`detail`)
    )

    override fun write(value: SealChange, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`seal`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeSealChangeKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`detail`, buf)
    }
}

/**
 * A command. A repeated id changes nothing and says so; a stale `expectedVersion` is refused.
 */
data class SealCommand (
    /**
     * The caller's own id for this command, unique within the account.
     */
    val `id`: kotlin.String
    ,
    /**
     * The version that the caller has seen; none to accept any.
     */
    val `expectedVersion`: kotlin.UInt? = null
    ,
    /**
     * What to do.
     */
    val `action`: SealAction
    ,
    /**
     * On which channel; none for what the platform itself reports.
     */
    val `channel`: Channel? = null
    ,
    /**
     * What the host has verified for this command, such as a face check. Never a secret itself.
     */
    val `evidence`: List<Evidence> = listOf()
    ,
    /**
     * Checks that the host has tried for this command, and that failed.
     */
    val `failed`: List<FailedCheck> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealCommand: FfiConverterRustBuffer<SealCommand> {
    override fun read(buf: ByteBuffer): SealCommand {
        return SealCommand(
            FfiConverterString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeSealAction.read(buf),
            FfiConverterOptionalTypeChannel.read(buf),
            FfiConverterSequenceTypeEvidence.read(buf),
            FfiConverterSequenceTypeFailedCheck.read(buf),
        )
    }

    override fun allocationSize(value: SealCommand) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterOptionalUInt.allocationSize(value.`expectedVersion`) +
            FfiConverterTypeSealAction.allocationSize(value.`action`) +
            FfiConverterOptionalTypeChannel.allocationSize(value.`channel`) +
            FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`) +
            FfiConverterSequenceTypeFailedCheck.allocationSize(value.`failed`)
    )

    override fun write(value: SealCommand, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterOptionalUInt.write(value.`expectedVersion`, buf)
            FfiConverterTypeSealAction.write(value.`action`, buf)
            FfiConverterOptionalTypeChannel.write(value.`channel`, buf)
            FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
            FfiConverterSequenceTypeFailedCheck.write(value.`failed`, buf)
    }
}

/**
 * Something that changes by itself at an instant.
 */
data class SealDeadline (
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * What.
     */
    val `kind`: SealDeadlineKind
    ,
    /**
     * The seal; none for a person's own certificate.
     */
    val `seal`: kotlin.String? = null
    ,
    /**
     * The grant, or the certificate's serial number; empty for the seal itself.
     */
    val `subject`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealDeadline: FfiConverterRustBuffer<SealDeadline> {
    override fun read(buf: ByteBuffer): SealDeadline {
        return SealDeadline(
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeSealDeadlineKind.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SealDeadline) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeSealDeadlineKind.allocationSize(value.`kind`) +
            FfiConverterOptionalString.allocationSize(value.`seal`) +
            FfiConverterString.allocationSize(value.`subject`)
    )

    override fun write(value: SealDeadline, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeSealDeadlineKind.write(value.`kind`, buf)
            FfiConverterOptionalString.write(value.`seal`, buf)
            FfiConverterString.write(value.`subject`, buf)
    }
}

/**
 * What follows from a command that may be carried out.
 */
data class SealDecision (
    /**
     * What happens.
     */
    val `events`: List<SealEvent>
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<HostTask>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report
    ,
    /**
     * Whether this command was carried out before; then nothing happens.
     */
    val `repeated`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealDecision: FfiConverterRustBuffer<SealDecision> {
    override fun read(buf: ByteBuffer): SealDecision {
        return SealDecision(
            FfiConverterSequenceTypeSealEvent.read(buf),
            FfiConverterSequenceTypeHostTask.read(buf),
            FfiConverterTypeReport.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: SealDecision) = (
            FfiConverterSequenceTypeSealEvent.allocationSize(value.`events`) +
            FfiConverterSequenceTypeHostTask.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`) +
            FfiConverterBoolean.allocationSize(value.`repeated`)
    )

    override fun write(value: SealDecision, buf: ByteBuffer) {
            FfiConverterSequenceTypeSealEvent.write(value.`events`, buf)
            FfiConverterSequenceTypeHostTask.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
    }
}

/**
 * A starred field of what is filled in for an operation (GS-004 to GS-006).
 */
data class SealField (
    /**
     * The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/&#42;/name`.
     */
    val `field`: kotlin.String
    ,
    /**
     * Its name on the form.
     */
    val `name`: Label
    ,
    /**
     * How grave its absence is.
     */
    val `severity`: Severity
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealField: FfiConverterRustBuffer<SealField> {
    override fun read(buf: ByteBuffer): SealField {
        return SealField(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SealField) = (
            FfiConverterString.allocationSize(value.`field`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SealField, buf: ByteBuffer) {
            FfiConverterString.write(value.`field`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * 用章单位基本信息 and 经办人基本信息 of an application (GS-004, GS-005).
 */
data class SealForm (
    /**
     * 单位名称.
     */
    val `organisationName`: kotlin.String = ""
    ,
    /**
     * 统一社会信用代码.
     */
    val `organisationNumber`: kotlin.String = ""
    ,
    /**
     * 单位类型.
     */
    val `organisationType`: kotlin.String = ""
    ,
    /**
     * 机构地址.
     */
    val `region`: kotlin.String = ""
    ,
    /**
     * 机构邮编.
     */
    val `postcode`: kotlin.String = ""
    ,
    /**
     * 固定电话.
     */
    val `telephone`: kotlin.String = ""
    ,
    /**
     * 详细地址.
     */
    val `address`: kotlin.String = ""
    ,
    /**
     * 经办人.
     */
    val `handler`: Principal
    ,
    /**
     * 领取介质, where the platform asks.
     */
    val `medium`: kotlin.String = ""
    ,
    /**
     * 企业信息录入方式 (SZ-038).
     */
    val `entryMethod`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealForm: FfiConverterRustBuffer<SealForm> {
    override fun read(buf: ByteBuffer): SealForm {
        return SealForm(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SealForm) = (
            FfiConverterString.allocationSize(value.`organisationName`) +
            FfiConverterString.allocationSize(value.`organisationNumber`) +
            FfiConverterString.allocationSize(value.`organisationType`) +
            FfiConverterString.allocationSize(value.`region`) +
            FfiConverterString.allocationSize(value.`postcode`) +
            FfiConverterString.allocationSize(value.`telephone`) +
            FfiConverterString.allocationSize(value.`address`) +
            FfiConverterTypePrincipal.allocationSize(value.`handler`) +
            FfiConverterString.allocationSize(value.`medium`) +
            FfiConverterString.allocationSize(value.`entryMethod`)
    )

    override fun write(value: SealForm, buf: ByteBuffer) {
            FfiConverterString.write(value.`organisationName`, buf)
            FfiConverterString.write(value.`organisationNumber`, buf)
            FfiConverterString.write(value.`organisationType`, buf)
            FfiConverterString.write(value.`region`, buf)
            FfiConverterString.write(value.`postcode`, buf)
            FfiConverterString.write(value.`telephone`, buf)
            FfiConverterString.write(value.`address`, buf)
            FfiConverterTypePrincipal.write(value.`handler`, buf)
            FfiConverterString.write(value.`medium`, buf)
            FfiConverterString.write(value.`entryMethod`, buf)
    }
}

/**
 * A kind of seal.
 */
data class SealKind (
    /**
     * The code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The national type code, such as `01`; empty where there is none.
     */
    val `typeCode`: kotlin.String = ""
    ,
    /**
     * Whose it is.
     */
    val `owner`: SealOwner
    ,
    /**
     * Whether it bears a second language.
     */
    val `bilingual`: kotlin.Boolean = false
    ,
    /**
     * Whether it is made from a template or image of the applicant's own.
     */
    val `custom`: kotlin.Boolean = false
    ,
    /**
     * Its outline.
     */
    val `shape`: SealShape
    ,
    /**
     * Width in tenths of a millimetre; 0 where no source says.
     */
    val `width`: kotlin.UInt
    ,
    /**
     * Height in tenths of a millimetre; 0 where no source says.
     */
    val `height`: kotlin.UInt
    ,
    /**
     * On what it rests that the kind exists.
     */
    val `basis`: Basis
    ,
    /**
     * On what outline and size rest: the rules of the local police differ.
     */
    val `sizeBasis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealKind: FfiConverterRustBuffer<SealKind> {
    override fun read(buf: ByteBuffer): SealKind {
        return SealKind(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeSealOwner.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeSealShape.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeBasis.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SealKind) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`typeCode`) +
            FfiConverterTypeSealOwner.allocationSize(value.`owner`) +
            FfiConverterBoolean.allocationSize(value.`bilingual`) +
            FfiConverterBoolean.allocationSize(value.`custom`) +
            FfiConverterTypeSealShape.allocationSize(value.`shape`) +
            FfiConverterUInt.allocationSize(value.`width`) +
            FfiConverterUInt.allocationSize(value.`height`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`) +
            FfiConverterTypeBasis.allocationSize(value.`sizeBasis`)
    )

    override fun write(value: SealKind, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterString.write(value.`typeCode`, buf)
            FfiConverterTypeSealOwner.write(value.`owner`, buf)
            FfiConverterBoolean.write(value.`bilingual`, buf)
            FfiConverterBoolean.write(value.`custom`, buf)
            FfiConverterTypeSealShape.write(value.`shape`, buf)
            FfiConverterUInt.write(value.`width`, buf)
            FfiConverterUInt.write(value.`height`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
            FfiConverterTypeBasis.write(value.`sizeBasis`, buf)
    }
}

/**
 * One entry of the log.
 */
data class SealLogEntry (
    /**
     * Version of this format.
     */
    val `logVersion`: kotlin.UInt
    ,
    /**
     * Counted from 1.
     */
    val `sequence`: kotlin.UInt
    ,
    /**
     * When the command was carried out.
     */
    val `now`: Instant
    ,
    /**
     * The profile that was applied.
     */
    val `profile`: ProfileRef
    ,
    /**
     * Digest of the entry before; empty for the first.
     */
    val `previous`: kotlin.String
    ,
    /**
     * SM3 over the salt's bytes and the canonical payload.
     */
    val `payloadDigest`: kotlin.String
    ,
    /**
     * SM3 over the canonical header: all fields above.
     */
    val `digest`: kotlin.String
    ,
    /**
     * The salt, as hexadecimal; gone with the payload when it is erased.
     */
    val `salt`: kotlin.String = ""
    ,
    /**
     * The payload, unless it was erased.
     */
    val `payload`: SealLogPayload? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealLogEntry: FfiConverterRustBuffer<SealLogEntry> {
    override fun read(buf: ByteBuffer): SealLogEntry {
        return SealLogEntry(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeProfileRef.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeSealLogPayload.read(buf),
        )
    }

    override fun allocationSize(value: SealLogEntry) = (
            FfiConverterUInt.allocationSize(value.`logVersion`) +
            FfiConverterUInt.allocationSize(value.`sequence`) +
            FfiConverterTypeInstant.allocationSize(value.`now`) +
            FfiConverterTypeProfileRef.allocationSize(value.`profile`) +
            FfiConverterString.allocationSize(value.`previous`) +
            FfiConverterString.allocationSize(value.`payloadDigest`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterString.allocationSize(value.`salt`) +
            FfiConverterOptionalTypeSealLogPayload.allocationSize(value.`payload`)
    )

    override fun write(value: SealLogEntry, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`logVersion`, buf)
            FfiConverterUInt.write(value.`sequence`, buf)
            FfiConverterTypeInstant.write(value.`now`, buf)
            FfiConverterTypeProfileRef.write(value.`profile`, buf)
            FfiConverterString.write(value.`previous`, buf)
            FfiConverterString.write(value.`payloadDigest`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterString.write(value.`salt`, buf)
            FfiConverterOptionalTypeSealLogPayload.write(value.`payload`, buf)
    }
}

/**
 * What a command was, who gave it, and what followed. May hold personal data.
 */
data class SealLogPayload (
    /**
     * Who gave the command.
     */
    val `actor`: Actor
    ,
    /**
     * The command.
     */
    val `command`: SealCommand
    ,
    /**
     * What followed.
     */
    val `events`: List<SealEvent>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealLogPayload: FfiConverterRustBuffer<SealLogPayload> {
    override fun read(buf: ByteBuffer): SealLogPayload {
        return SealLogPayload(
            FfiConverterTypeActor.read(buf),
            FfiConverterTypeSealCommand.read(buf),
            FfiConverterSequenceTypeSealEvent.read(buf),
        )
    }

    override fun allocationSize(value: SealLogPayload) = (
            FfiConverterTypeActor.allocationSize(value.`actor`) +
            FfiConverterTypeSealCommand.allocationSize(value.`command`) +
            FfiConverterSequenceTypeSealEvent.allocationSize(value.`events`)
    )

    override fun write(value: SealLogPayload, buf: ByteBuffer) {
            FfiConverterTypeActor.write(value.`actor`, buf)
            FfiConverterTypeSealCommand.write(value.`command`, buf)
            FfiConverterSequenceTypeSealEvent.write(value.`events`, buf)
    }
}

/**
 * A way to log in on a channel.
 */
data class SealLoginRule (
    /**
     * The way.
     */
    val `method`: LoginMethod
    ,
    /**
     * The channel.
     */
    val `channel`: Channel
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealLoginRule: FfiConverterRustBuffer<SealLoginRule> {
    override fun read(buf: ByteBuffer): SealLoginRule {
        return SealLoginRule(
            FfiConverterTypeLoginMethod.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SealLoginRule) = (
            FfiConverterTypeLoginMethod.allocationSize(value.`method`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SealLoginRule, buf: ByteBuffer) {
            FfiConverterTypeLoginMethod.write(value.`method`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A button: what can be done, or all that stands against it.
 */
data class SealOffer (
    /**
     * What.
     */
    val `operation`: SealOperation
    ,
    /**
     * What the button says.
     */
    val `name`: Label
    ,
    /**
     * The seal; none for the account as a whole.
     */
    val `seal`: kotlin.String? = null
    ,
    /**
     * Whether it can be done now.
     */
    val `allowed`: kotlin.Boolean
    ,
    /**
     * Otherwise why not, who can mend each reason, and by which operation.
     */
    val `unmet`: List<Unmet>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealOffer: FfiConverterRustBuffer<SealOffer> {
    override fun read(buf: ByteBuffer): SealOffer {
        return SealOffer(
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
        )
    }

    override fun allocationSize(value: SealOffer) = (
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`seal`) +
            FfiConverterBoolean.allocationSize(value.`allowed`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`)
    )

    override fun write(value: SealOffer, buf: ByteBuffer) {
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`seal`, buf)
            FfiConverterBoolean.write(value.`allowed`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
    }
}

/**
 * What a command that was carried out came to.
 */
data class SealOutcome (
    /**
     * The version now.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * Whether this command was carried out before; then nothing happened.
     */
    val `repeated`: kotlin.Boolean
    ,
    /**
     * The log entry to be stored; none for a repeated command.
     */
    val `entry`: SealLogEntry?
    ,
    /**
     * What the host shall do.
     */
    val `effects`: List<HostTask>
    ,
    /**
     * Findings that did not stop the command.
     */
    val `report`: Report

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealOutcome: FfiConverterRustBuffer<SealOutcome> {
    override fun read(buf: ByteBuffer): SealOutcome {
        return SealOutcome(
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeSealLogEntry.read(buf),
            FfiConverterSequenceTypeHostTask.read(buf),
            FfiConverterTypeReport.read(buf),
        )
    }

    override fun allocationSize(value: SealOutcome) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterBoolean.allocationSize(value.`repeated`) +
            FfiConverterOptionalTypeSealLogEntry.allocationSize(value.`entry`) +
            FfiConverterSequenceTypeHostTask.allocationSize(value.`effects`) +
            FfiConverterTypeReport.allocationSize(value.`report`)
    )

    override fun write(value: SealOutcome, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterBoolean.write(value.`repeated`, buf)
            FfiConverterOptionalTypeSealLogEntry.write(value.`entry`, buf)
            FfiConverterSequenceTypeHostTask.write(value.`effects`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
    }
}

/**
 * The profile of one seal platform.
 */
data class SealProfile (
    /**
     * Version of this format; 1 today.
     */
    val `schemaVersion`: kotlin.UInt
    ,
    /**
     * The profile's id, such as `shenzhen-seal`.
     */
    val `id`: kotlin.String
    ,
    /**
     * The profile's own version, such as `1.0.0`.
     */
    val `version`: kotlin.String
    ,
    /**
     * Name of the platform.
     */
    val `name`: Label
    ,
    /**
     * Where users find help.
     */
    val `support`: kotlin.String
    ,
    /**
     * The region it serves, a prefix of GB/T 2260 such as `4403`.
     */
    val `region`: kotlin.String
    ,
    /**
     * Where users find things: pages and buttons, as far as a source names them.
     */
    val `entries`: List<Choice> = listOf()
    ,
    /**
     * Other terms, for import.
     */
    val `aliases`: List<Alias> = listOf()
    ,
    /**
     * The ways to log in; empty where no source says.
     */
    val `logins`: List<SealLoginRule> = listOf()
    ,
    /**
     * What each capacity means here.
     */
    val `roles`: List<SealRoleRule>
    ,
    /**
     * The kinds of seals.
     */
    val `kinds`: List<SealKind>
    ,
    /**
     * The sets.
     */
    val `sets`: List<SealSet> = listOf()
    ,
    /**
     * What can be done, by channel.
     */
    val `operations`: List<OperationRule>
    ,
    /**
     * What the platform cannot do, whatever its texts promise.
     */
    val `capabilities`: List<CapabilityRule> = listOf()
    ,
    /**
     * What bars operations.
     */
    val `bars`: List<BarRule> = listOf()
    ,
    /**
     * In which stages operations are possible.
     */
    val `stages`: List<StageRule>
    ,
    /**
     * The media on which a seal is claimed (领取介质).
     */
    val `media`: List<Choice> = listOf()
    ,
    /**
     * A seal's time of use.
     */
    val `validity`: ValidityRule
    ,
    /**
     * Grants; absent where the platform has none.
     */
    val `grants`: GrantRules
    ,
    /**
     * Secrets.
     */
    val `secrets`: List<SecretRule> = listOf()
    ,
    /**
     * Ukeys; none where the platform has none.
     */
    val `ukey`: UkeyRule? = null
    ,
    /**
     * Suspension; none where the platform has none.
     */
    val `suspension`: SuspensionRule? = null
    ,
    /**
     * Changes of the licence; none where the platform is not linked with licences.
     */
    val `licenceChange`: LicenceChangeRule? = null
    ,
    /**
     * Reasons for a cancellation (SZ-066).
     */
    val `cancelReasons`: List<Choice> = listOf()
    ,
    /**
     * Messages.
     */
    val `messages`: List<Message> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealProfile: FfiConverterRustBuffer<SealProfile> {
    override fun read(buf: ByteBuffer): SealProfile {
        return SealProfile(
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeAlias.read(buf),
            FfiConverterSequenceTypeSealLoginRule.read(buf),
            FfiConverterSequenceTypeSealRoleRule.read(buf),
            FfiConverterSequenceTypeSealKind.read(buf),
            FfiConverterSequenceTypeSealSet.read(buf),
            FfiConverterSequenceTypeOperationRule.read(buf),
            FfiConverterSequenceTypeCapabilityRule.read(buf),
            FfiConverterSequenceTypeBarRule.read(buf),
            FfiConverterSequenceTypeStageRule.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterTypeValidityRule.read(buf),
            FfiConverterTypeGrantRules.read(buf),
            FfiConverterSequenceTypeSecretRule.read(buf),
            FfiConverterOptionalTypeUkeyRule.read(buf),
            FfiConverterOptionalTypeSuspensionRule.read(buf),
            FfiConverterOptionalTypeLicenceChangeRule.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
            FfiConverterSequenceTypeMessage.read(buf),
        )
    }

    override fun allocationSize(value: SealProfile) = (
            FfiConverterUInt.allocationSize(value.`schemaVersion`) +
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`support`) +
            FfiConverterString.allocationSize(value.`region`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`entries`) +
            FfiConverterSequenceTypeAlias.allocationSize(value.`aliases`) +
            FfiConverterSequenceTypeSealLoginRule.allocationSize(value.`logins`) +
            FfiConverterSequenceTypeSealRoleRule.allocationSize(value.`roles`) +
            FfiConverterSequenceTypeSealKind.allocationSize(value.`kinds`) +
            FfiConverterSequenceTypeSealSet.allocationSize(value.`sets`) +
            FfiConverterSequenceTypeOperationRule.allocationSize(value.`operations`) +
            FfiConverterSequenceTypeCapabilityRule.allocationSize(value.`capabilities`) +
            FfiConverterSequenceTypeBarRule.allocationSize(value.`bars`) +
            FfiConverterSequenceTypeStageRule.allocationSize(value.`stages`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`media`) +
            FfiConverterTypeValidityRule.allocationSize(value.`validity`) +
            FfiConverterTypeGrantRules.allocationSize(value.`grants`) +
            FfiConverterSequenceTypeSecretRule.allocationSize(value.`secrets`) +
            FfiConverterOptionalTypeUkeyRule.allocationSize(value.`ukey`) +
            FfiConverterOptionalTypeSuspensionRule.allocationSize(value.`suspension`) +
            FfiConverterOptionalTypeLicenceChangeRule.allocationSize(value.`licenceChange`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`cancelReasons`) +
            FfiConverterSequenceTypeMessage.allocationSize(value.`messages`)
    )

    override fun write(value: SealProfile, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`schemaVersion`, buf)
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`version`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterString.write(value.`support`, buf)
            FfiConverterString.write(value.`region`, buf)
            FfiConverterSequenceTypeChoice.write(value.`entries`, buf)
            FfiConverterSequenceTypeAlias.write(value.`aliases`, buf)
            FfiConverterSequenceTypeSealLoginRule.write(value.`logins`, buf)
            FfiConverterSequenceTypeSealRoleRule.write(value.`roles`, buf)
            FfiConverterSequenceTypeSealKind.write(value.`kinds`, buf)
            FfiConverterSequenceTypeSealSet.write(value.`sets`, buf)
            FfiConverterSequenceTypeOperationRule.write(value.`operations`, buf)
            FfiConverterSequenceTypeCapabilityRule.write(value.`capabilities`, buf)
            FfiConverterSequenceTypeBarRule.write(value.`bars`, buf)
            FfiConverterSequenceTypeStageRule.write(value.`stages`, buf)
            FfiConverterSequenceTypeChoice.write(value.`media`, buf)
            FfiConverterTypeValidityRule.write(value.`validity`, buf)
            FfiConverterTypeGrantRules.write(value.`grants`, buf)
            FfiConverterSequenceTypeSecretRule.write(value.`secrets`, buf)
            FfiConverterOptionalTypeUkeyRule.write(value.`ukey`, buf)
            FfiConverterOptionalTypeSuspensionRule.write(value.`suspension`, buf)
            FfiConverterOptionalTypeLicenceChangeRule.write(value.`licenceChange`, buf)
            FfiConverterSequenceTypeChoice.write(value.`cancelReasons`, buf)
            FfiConverterSequenceTypeMessage.write(value.`messages`, buf)
    }
}

/**
 * A question: may the actor do this, now?
 */
data class SealQuestion (
    /**
     * What.
     */
    val `operation`: SealOperation
    ,
    /**
     * On which channel.
     */
    val `channel`: Channel
    ,
    /**
     * On which seal; none for the account as a whole.
     */
    val `seal`: kotlin.String? = null
    ,
    /**
     * Of which kind, for a seal that is applied for.
     */
    val `kind`: kotlin.String? = null
    ,
    /**
     * Which capacity, for granting and revoking.
     */
    val `role`: Role? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealQuestion: FfiConverterRustBuffer<SealQuestion> {
    override fun read(buf: ByteBuffer): SealQuestion {
        return SealQuestion(
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeRole.read(buf),
        )
    }

    override fun allocationSize(value: SealQuestion) = (
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterOptionalString.allocationSize(value.`seal`) +
            FfiConverterOptionalString.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeRole.allocationSize(value.`role`)
    )

    override fun write(value: SealQuestion, buf: ByteBuffer) {
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterOptionalString.write(value.`seal`, buf)
            FfiConverterOptionalString.write(value.`kind`, buf)
            FfiConverterOptionalTypeRole.write(value.`role`, buf)
    }
}

/**
 * A seal that is applied for.
 */
data class SealRequest (
    /**
     * Id of the seal, unique within the account.
     */
    val `id`: kotlin.String
    ,
    /**
     * 印章名称.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * 印章类型: code of the kind.
     */
    val `kind`: kotlin.String = ""
    ,
    /**
     * 印章颜色.
     */
    val `colour`: kotlin.String = ""
    ,
    /**
     * Whose it is, for a seal of a person (C-64).
     */
    val `owner`: Principal? = null
    ,
    /**
     * 启用时间: the first day of use.
     */
    val `start`: CalendarDate? = null
    ,
    /**
     * 使用年限(年).
     */
    val `years`: kotlin.UInt = 0u
    ,
    /**
     * Digest of the template or image, for a custom seal (SZ-081), as hexadecimal.
     */
    val `image`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealRequest: FfiConverterRustBuffer<SealRequest> {
    override fun read(buf: ByteBuffer): SealRequest {
        return SealRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypePrincipal.read(buf),
            FfiConverterOptionalTypeCalendarDate.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SealRequest) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`colour`) +
            FfiConverterOptionalTypePrincipal.allocationSize(value.`owner`) +
            FfiConverterOptionalTypeCalendarDate.allocationSize(value.`start`) +
            FfiConverterUInt.allocationSize(value.`years`) +
            FfiConverterString.allocationSize(value.`image`)
    )

    override fun write(value: SealRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterString.write(value.`colour`, buf)
            FfiConverterOptionalTypePrincipal.write(value.`owner`, buf)
            FfiConverterOptionalTypeCalendarDate.write(value.`start`, buf)
            FfiConverterUInt.write(value.`years`, buf)
            FfiConverterString.write(value.`image`, buf)
    }
}

/**
 * What a capacity means on this platform (C-02, C-05, C-68).
 */
data class SealRoleRule (
    /**
     * The capacity.
     */
    val `role`: Role
    ,
    /**
     * Its name here.
     */
    val `name`: Label
    ,
    /**
     * Whether it may use the seal.
     */
    val `uses`: kotlin.Boolean
    ,
    /**
     * Whether the person must claim the seal before using it (SZ-033).
     */
    val `needsClaim`: kotlin.Boolean = false
    ,
    /**
     * The capacities it may grant to others.
     */
    val `grants`: List<Role> = listOf()
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealRoleRule: FfiConverterRustBuffer<SealRoleRule> {
    override fun read(buf: ByteBuffer): SealRoleRule {
        return SealRoleRule(
            FfiConverterTypeRole.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeRole.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SealRoleRule) = (
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterBoolean.allocationSize(value.`uses`) +
            FfiConverterBoolean.allocationSize(value.`needsClaim`) +
            FfiConverterSequenceTypeRole.allocationSize(value.`grants`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SealRoleRule, buf: ByteBuffer) {
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterBoolean.write(value.`uses`, buf)
            FfiConverterBoolean.write(value.`needsClaim`, buf)
            FfiConverterSequenceTypeRole.write(value.`grants`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * Seals that come together (C-01).
 */
data class SealSet (
    /**
     * The code.
     */
    val `code`: kotlin.String
    ,
    /**
     * When it comes about.
     */
    val `occasion`: SetOccasion
    ,
    /**
     * Codes of the kinds.
     */
    val `kinds`: List<kotlin.String>
    ,
    /**
     * How many seals the source counts; 0 where it does not count.
     */
    val `count`: kotlin.UInt
    ,
    /**
     * Whether the kinds are a guess, since the source shows their names in a lost figure only.
     */
    val `namesUnverified`: kotlin.Boolean = false
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealSet: FfiConverterRustBuffer<SealSet> {
    override fun read(buf: ByteBuffer): SealSet {
        return SealSet(
            FfiConverterString.read(buf),
            FfiConverterTypeSetOccasion.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SealSet) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeSetOccasion.allocationSize(value.`occasion`) +
            FfiConverterSequenceString.allocationSize(value.`kinds`) +
            FfiConverterUInt.allocationSize(value.`count`) +
            FfiConverterBoolean.allocationSize(value.`namesUnverified`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SealSet, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeSetOccasion.write(value.`occasion`, buf)
            FfiConverterSequenceString.write(value.`kinds`, buf)
            FfiConverterUInt.write(value.`count`, buf)
            FfiConverterBoolean.write(value.`namesUnverified`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One thing to do.
 */
data class SealTodo (
    /**
     * By which operation or `host.*` step.
     */
    val `action`: kotlin.String
    ,
    /**
     * Who can do it.
     */
    val `role`: Role
    ,
    /**
     * The name, where one person is meant; empty otherwise.
     */
    val `name`: kotlin.String
    ,
    /**
     * The seal; none for the account as a whole.
     */
    val `seal`: kotlin.String? = null
    ,
    /**
     * What is missing.
     */
    val `finding`: Finding

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealTodo: FfiConverterRustBuffer<SealTodo> {
    override fun read(buf: ByteBuffer): SealTodo {
        return SealTodo(
            FfiConverterString.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: SealTodo) = (
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterOptionalString.allocationSize(value.`seal`) +
            FfiConverterTypeFinding.allocationSize(value.`finding`)
    )

    override fun write(value: SealTodo, buf: ByteBuffer) {
            FfiConverterString.write(value.`action`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterOptionalString.write(value.`seal`, buf)
            FfiConverterTypeFinding.write(value.`finding`, buf)
    }
}

/**
 * One use of a seal.
 */
data class SealUse (
    /**
     * The seal.
     */
    val `seal`: kotlin.String
    ,
    /**
     * Who used it.
     */
    val `person`: Principal
    ,
    /**
     * In which capacity.
     */
    val `usedAs`: Role
    ,
    /**
     * The grant by which; none for the legal representative.
     */
    val `grant`: kotlin.String? = null
    ,
    /**
     * On which channel.
     */
    val `channel`: Channel
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * Digest of the document.
     */
    val `digest`: kotlin.String
    ,
    /**
     * Serial number of the certificate; empty where none was named.
     */
    val `certificate`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealUse: FfiConverterRustBuffer<SealUse> {
    override fun read(buf: ByteBuffer): SealUse {
        return SealUse(
            FfiConverterString.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SealUse) = (
            FfiConverterString.allocationSize(value.`seal`) +
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterTypeRole.allocationSize(value.`usedAs`) +
            FfiConverterOptionalString.allocationSize(value.`grant`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterString.allocationSize(value.`certificate`)
    )

    override fun write(value: SealUse, buf: ByteBuffer) {
            FfiConverterString.write(value.`seal`, buf)
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterTypeRole.write(value.`usedAs`, buf)
            FfiConverterOptionalString.write(value.`grant`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterString.write(value.`certificate`, buf)
    }
}

/**
 * A seal as a list shows it.
 */
data class SealView (
    /**
     * Its id.
     */
    val `seal`: kotlin.String
    ,
    /**
     * 印章名称.
     */
    val `name`: kotlin.String
    ,
    /**
     * Code of its kind.
     */
    val `kind`: kotlin.String
    ,
    /**
     * Name of its kind.
     */
    val `kindName`: Label
    ,
    /**
     * Where it stands.
     */
    val `stage`: SealStage
    ,
    /**
     * From when it may be used; none where that is not known.
     */
    val `from`: Instant? = null
    ,
    /**
     * Until when, exclusive; none where that is not known.
     */
    val `until`: Instant? = null
    ,
    /**
     * How many persons hold a copy.
     */
    val `copies`: kotlin.UInt
    ,
    /**
     * The Ukey to which it is bound; empty for none.
     */
    val `ukey`: kotlin.String
    ,
    /**
     * How many grants are effective.
     */
    val `grants`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealView: FfiConverterRustBuffer<SealView> {
    override fun read(buf: ByteBuffer): SealView {
        return SealView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeSealStage.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: SealView) = (
            FfiConverterString.allocationSize(value.`seal`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`kind`) +
            FfiConverterTypeLabel.allocationSize(value.`kindName`) +
            FfiConverterTypeSealStage.allocationSize(value.`stage`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`from`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`until`) +
            FfiConverterUInt.allocationSize(value.`copies`) +
            FfiConverterString.allocationSize(value.`ukey`) +
            FfiConverterUInt.allocationSize(value.`grants`)
    )

    override fun write(value: SealView, buf: ByteBuffer) {
            FfiConverterString.write(value.`seal`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`kind`, buf)
            FfiConverterTypeLabel.write(value.`kindName`, buf)
            FfiConverterTypeSealStage.write(value.`stage`, buf)
            FfiConverterOptionalTypeInstant.write(value.`from`, buf)
            FfiConverterOptionalTypeInstant.write(value.`until`, buf)
            FfiConverterUInt.write(value.`copies`, buf)
            FfiConverterString.write(value.`ukey`, buf)
            FfiConverterUInt.write(value.`grants`, buf)
    }
}

/**
 * That a secret was set; never the secret.
 */
data class SecretRecord (
    /**
     * What it belongs to.
     */
    val `scope`: SecretScope
    ,
    /**
     * The seal, Ukey or certificate.
     */
    val `subject`: kotlin.String
    ,
    /**
     * Whose it is.
     */
    val `person`: Principal
    ,
    /**
     * When it was set last.
     */
    val `at`: Instant

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSecretRecord: FfiConverterRustBuffer<SecretRecord> {
    override fun read(buf: ByteBuffer): SecretRecord {
        return SecretRecord(
            FfiConverterTypeSecretScope.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: SecretRecord) = (
            FfiConverterTypeSecretScope.allocationSize(value.`scope`) +
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterTypePrincipal.allocationSize(value.`person`) +
            FfiConverterTypeInstant.allocationSize(value.`at`)
    )

    override fun write(value: SecretRecord, buf: ByteBuffer) {
            FfiConverterTypeSecretScope.write(value.`scope`, buf)
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterTypePrincipal.write(value.`person`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
    }
}

/**
 * A secret that people have. The library knows that it was set, never what it is.
 */
data class SecretRule (
    /**
     * What it belongs to.
     */
    val `scope`: SecretScope
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * Whether this platform changes and resets it; otherwise it is only asked for here.
     */
    val `changedHere`: kotlin.Boolean = false
    ,
    /**
     * Whether resetting it issues a new certificate (C-24).
     */
    val `resetReissues`: kotlin.Boolean = false
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSecretRule: FfiConverterRustBuffer<SecretRule> {
    override fun read(buf: ByteBuffer): SecretRule {
        return SecretRule(
            FfiConverterTypeSecretScope.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SecretRule) = (
            FfiConverterTypeSecretScope.allocationSize(value.`scope`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterBoolean.allocationSize(value.`changedHere`) +
            FfiConverterBoolean.allocationSize(value.`resetReissues`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SecretRule, buf: ByteBuffer) {
            FfiConverterTypeSecretScope.write(value.`scope`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterBoolean.write(value.`changedHere`, buf)
            FfiConverterBoolean.write(value.`resetReissues`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A command that was carried out, remembered so that a repeat is recognised.
 */
data class SeenCommand (
    /**
     * The command's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * A fingerprint of its action, so that the same id with another action is noticed.
     */
    val `fingerprint`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSeenCommand: FfiConverterRustBuffer<SeenCommand> {
    override fun read(buf: ByteBuffer): SeenCommand {
        return SeenCommand(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SeenCommand) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`fingerprint`)
    )

    override fun write(value: SeenCommand, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`fingerprint`, buf)
    }
}

/**
 * A command id that was carried out, and what it was used for.
 */
data class SeenRequest (
    /**
     * The id.
     */
    val `id`: kotlin.String
    ,
    /**
     * A short fingerprint of the command, so that an id used for something else is noticed.
     */
    val `fingerprint`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSeenRequest: FfiConverterRustBuffer<SeenRequest> {
    override fun read(buf: ByteBuffer): SeenRequest {
        return SeenRequest(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SeenRequest) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`fingerprint`)
    )

    override fun write(value: SeenRequest, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`fingerprint`, buf)
    }
}

/**
 * A place where verification is done on site (UA-020).
 */
data class ServiceWindow (
    /**
     * Its region.
     */
    val `region`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeServiceWindow: FfiConverterRustBuffer<ServiceWindow> {
    override fun read(buf: ByteBuffer): ServiceWindow {
        return ServiceWindow(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
        )
    }

    override fun allocationSize(value: ServiceWindow) = (
            FfiConverterString.allocationSize(value.`region`) +
            FfiConverterTypeLabel.allocationSize(value.`name`)
    )

    override fun write(value: ServiceWindow, buf: ByteBuffer) {
            FfiConverterString.write(value.`region`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
    }
}

/**
 * Another severity for a code than the catalogue's.
 */
data class SeverityRule (
    /**
     * The code.
     */
    val `code`: Code
    ,
    /**
     * The severity here.
     */
    val `severity`: Severity
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSeverityRule: FfiConverterRustBuffer<SeverityRule> {
    override fun read(buf: ByteBuffer): SeverityRule {
        return SeverityRule(
            FfiConverterTypeCode.read(buf),
            FfiConverterTypeSeverity.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SeverityRule) = (
            FfiConverterTypeCode.allocationSize(value.`code`) +
            FfiConverterTypeSeverity.allocationSize(value.`severity`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SeverityRule, buf: ByteBuffer) {
            FfiConverterTypeCode.write(value.`code`, buf)
            FfiConverterTypeSeverity.write(value.`severity`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A signature that was given.
 */
data class Signature (
    /**
     * Key of the signer.
     */
    val `signer`: kotlin.String
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * What the provider reports.
     */
    val `evidence`: Evidence

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSignature: FfiConverterRustBuffer<Signature> {
    override fun read(buf: ByteBuffer): Signature {
        return Signature(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeEvidence.read(buf),
        )
    }

    override fun allocationSize(value: Signature) = (
            FfiConverterString.allocationSize(value.`signer`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterTypeEvidence.allocationSize(value.`evidence`)
    )

    override fun write(value: Signature, buf: ByteBuffer) {
            FfiConverterString.write(value.`signer`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterTypeEvidence.write(value.`evidence`, buf)
    }
}

/**
 * A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082).
 */
data class SignedTicket (
    /**
     * The text of the code: `DJ1:` and letters of the QR alphanumeric set.
     */
    val `payload`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSignedTicket: FfiConverterRustBuffer<SignedTicket> {
    override fun read(buf: ByteBuffer): SignedTicket {
        return SignedTicket(
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SignedTicket) = (
            FfiConverterString.allocationSize(value.`payload`)
    )

    override fun write(value: SignedTicket, buf: ByteBuffer) {
            FfiConverterString.write(value.`payload`, buf)
    }
}

/**
 * Someone who must sign in person.
 */
data class Signer (
    /**
     * The key: the row of the form, such as `buyers/0` or `mortgagees/0`.
     */
    val `key`: kotlin.String
    ,
    /**
     * Buyer, or the mortgagee's agent.
     */
    val `role`: Role
    ,
    /**
     * The person's name.
     */
    val `name`: kotlin.String
    ,
    /**
     * The person's document number.
     */
    val `documentNumber`: kotlin.String

){

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_signer_uniffi_trait_debug(FfiConverterTypeSigner.lower(this),
        _status)
}
    )
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSigner: FfiConverterRustBuffer<Signer> {
    override fun read(buf: ByteBuffer): Signer {
        return Signer(
            FfiConverterString.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Signer) = (
            FfiConverterString.allocationSize(value.`key`) +
            FfiConverterTypeRole.allocationSize(value.`role`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`documentNumber`)
    )

    override fun write(value: Signer, buf: ByteBuffer) {
            FfiConverterString.write(value.`key`, buf)
            FfiConverterTypeRole.write(value.`role`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`documentNumber`, buf)
    }
}

/**
 * The signing round that counts.
 */
data class SigningRound (
    /**
     * Counted from 1.
     */
    val `number`: kotlin.UInt
    ,
    /**
     * When its ticket was issued.
     */
    val `issued`: Instant
    ,
    /**
     * From when on the ticket is no longer valid.
     */
    val `expires`: Instant
    ,
    /**
     * Digest of what is signed.
     */
    val `digest`: kotlin.String
    ,
    /**
     * Who must sign.
     */
    val `signers`: List<Signer>
    ,
    /**
     * Who has signed.
     */
    val `signatures`: List<Signature>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSigningRound: FfiConverterRustBuffer<SigningRound> {
    override fun read(buf: ByteBuffer): SigningRound {
        return SigningRound(
            FfiConverterUInt.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeSigner.read(buf),
            FfiConverterSequenceTypeSignature.read(buf),
        )
    }

    override fun allocationSize(value: SigningRound) = (
            FfiConverterUInt.allocationSize(value.`number`) +
            FfiConverterTypeInstant.allocationSize(value.`issued`) +
            FfiConverterTypeInstant.allocationSize(value.`expires`) +
            FfiConverterString.allocationSize(value.`digest`) +
            FfiConverterSequenceTypeSigner.allocationSize(value.`signers`) +
            FfiConverterSequenceTypeSignature.allocationSize(value.`signatures`)
    )

    override fun write(value: SigningRound, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`number`, buf)
            FfiConverterTypeInstant.write(value.`issued`, buf)
            FfiConverterTypeInstant.write(value.`expires`, buf)
            FfiConverterString.write(value.`digest`, buf)
            FfiConverterSequenceTypeSigner.write(value.`signers`, buf)
            FfiConverterSequenceTypeSignature.write(value.`signatures`, buf)
    }
}

/**
 * How persons sign and the enterprise confirms.
 */
data class SigningRules (
    /**
     * The provider of personal signatures, such as `yuexinqian`.
     */
    val `provider`: kotlin.String
    ,
    /**
     * How long a ticket lives, in seconds (YX-002).
     */
    val `ticketLifeSeconds`: kotlin.UInt
    ,
    /**
     * Whether it may be regenerated before it expires (C-08).
     */
    val `earlyRegeneration`: EarlyRegeneration
    ,
    /**
     * The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44).
     */
    val `personFirst`: List<ConfirmationAct>
    ,
    /**
     * Whether a change of form, questionnaire or materials voids signatures (GZ-076).
     */
    val `voidOnChange`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSigningRules: FfiConverterRustBuffer<SigningRules> {
    override fun read(buf: ByteBuffer): SigningRules {
        return SigningRules(
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeEarlyRegeneration.read(buf),
            FfiConverterSequenceTypeConfirmationAct.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SigningRules) = (
            FfiConverterString.allocationSize(value.`provider`) +
            FfiConverterUInt.allocationSize(value.`ticketLifeSeconds`) +
            FfiConverterTypeEarlyRegeneration.allocationSize(value.`earlyRegeneration`) +
            FfiConverterSequenceTypeConfirmationAct.allocationSize(value.`personFirst`) +
            FfiConverterBoolean.allocationSize(value.`voidOnChange`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SigningRules, buf: ByteBuffer) {
            FfiConverterString.write(value.`provider`, buf)
            FfiConverterUInt.write(value.`ticketLifeSeconds`, buf)
            FfiConverterTypeEarlyRegeneration.write(value.`earlyRegeneration`, buf)
            FfiConverterSequenceTypeConfirmationAct.write(value.`personFirst`, buf)
            FfiConverterBoolean.write(value.`voidOnChange`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A sub-case that kept its own copy when materials were shared.
 */
data class SkippedShare (
    /**
     * The sub-case.
     */
    val `subCase`: kotlin.String
    ,
    /**
     * The item.
     */
    val `item`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSkippedShare: FfiConverterRustBuffer<SkippedShare> {
    override fun read(buf: ByteBuffer): SkippedShare {
        return SkippedShare(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SkippedShare) = (
            FfiConverterString.allocationSize(value.`subCase`) +
            FfiConverterString.allocationSize(value.`item`)
    )

    override fun write(value: SkippedShare, buf: ByteBuffer) {
            FfiConverterString.write(value.`subCase`, buf)
            FfiConverterString.write(value.`item`, buf)
    }
}

/**
 * From where a single case was split off (GZ-103).
 */
data class SplitFrom (
    /**
     * The batch.
     */
    val `caseId`: kotlin.String
    ,
    /**
     * Its number.
     */
    val `number`: kotlin.String = ""
    ,
    /**
     * The sub-case that left it.
     */
    val `subCase`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSplitFrom: FfiConverterRustBuffer<SplitFrom> {
    override fun read(buf: ByteBuffer): SplitFrom {
        return SplitFrom(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SplitFrom) = (
            FfiConverterString.allocationSize(value.`caseId`) +
            FfiConverterString.allocationSize(value.`number`) +
            FfiConverterString.allocationSize(value.`subCase`)
    )

    override fun write(value: SplitFrom, buf: ByteBuffer) {
            FfiConverterString.write(value.`caseId`, buf)
            FfiConverterString.write(value.`number`, buf)
            FfiConverterString.write(value.`subCase`, buf)
    }
}

/**
 * In which stages of a seal an operation on it is possible (C-27).
 */
data class StageRule (
    /**
     * The operation.
     */
    val `operation`: SealOperation
    ,
    /**
     * The stages.
     */
    val `stages`: List<SealStage>
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStageRule: FfiConverterRustBuffer<StageRule> {
    override fun read(buf: ByteBuffer): StageRule {
        return StageRule(
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterSequenceTypeSealStage.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: StageRule) = (
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterSequenceTypeSealStage.allocationSize(value.`stages`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: StageRule, buf: ByteBuffer) {
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterSequenceTypeSealStage.write(value.`stages`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A status that the registry reported.
 */
data class StatusEntry (
    /**
     * The status.
     */
    val `status`: kotlin.String
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * The registry's note.
     */
    val `note`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStatusEntry: FfiConverterRustBuffer<StatusEntry> {
    override fun read(buf: ByteBuffer): StatusEntry {
        return StatusEntry(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: StatusEntry) = (
            FfiConverterString.allocationSize(value.`status`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`note`)
    )

    override fun write(value: StatusEntry, buf: ByteBuffer) {
            FfiConverterString.write(value.`status`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`note`, buf)
    }
}

/**
 * One sub-case: a unit with its form, its questionnaire, its materials, and how far they have come.
 */
data class SubCase (
    /**
     * Its id within the case.
     */
    val `id`: kotlin.String
    ,
    /**
     * The unit.
     */
    val `unit`: PropertyUnit
    ,
    /**
     * Where it stands.
     */
    val `stage`: SubCaseStage
    ,
    /**
     * The form.
     */
    val `application`: Application
    ,
    /**
     * The questionnaire.
     */
    val `questionnaire`: Questionnaire
    ,
    /**
     * The materials.
     */
    val `materials`: List<Material>
    ,
    /**
     * How many signing rounds there have been.
     */
    val `rounds`: kotlin.UInt
    ,
    /**
     * The round that counts.
     */
    val `round`: SigningRound?
    ,
    /**
     * 企业签章.
     */
    val `sealed`: SealAct?
    ,
    /**
     * 确认通过: when.
     */
    val `approved`: Instant?
    ,
    /**
     * 确认不通过: why.
     */
    val `rejection`: kotlin.String
    ,
    /**
     * Whether tax is cleared.
     */
    val `taxCleared`: kotlin.Boolean
    ,
    /**
     * When it was filed.
     */
    val `filed`: Instant?
    ,
    /**
     * What the registry reported, oldest first.
     */
    val `statuses`: List<StatusEntry>
    ,
    /**
     * Supplementary inquiries.
     */
    val `inquiries`: List<Inquiry>
    ,
    /**
     * The single case it became.
     */
    val `became`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSubCase: FfiConverterRustBuffer<SubCase> {
    override fun read(buf: ByteBuffer): SubCase {
        return SubCase(
            FfiConverterString.read(buf),
            FfiConverterTypePropertyUnit.read(buf),
            FfiConverterTypeSubCaseStage.read(buf),
            FfiConverterTypeApplication.read(buf),
            FfiConverterTypeQuestionnaire.read(buf),
            FfiConverterSequenceTypeMaterial.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeSigningRound.read(buf),
            FfiConverterOptionalTypeSealAct.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterSequenceTypeStatusEntry.read(buf),
            FfiConverterSequenceTypeInquiry.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SubCase) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypePropertyUnit.allocationSize(value.`unit`) +
            FfiConverterTypeSubCaseStage.allocationSize(value.`stage`) +
            FfiConverterTypeApplication.allocationSize(value.`application`) +
            FfiConverterTypeQuestionnaire.allocationSize(value.`questionnaire`) +
            FfiConverterSequenceTypeMaterial.allocationSize(value.`materials`) +
            FfiConverterUInt.allocationSize(value.`rounds`) +
            FfiConverterOptionalTypeSigningRound.allocationSize(value.`round`) +
            FfiConverterOptionalTypeSealAct.allocationSize(value.`sealed`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`approved`) +
            FfiConverterString.allocationSize(value.`rejection`) +
            FfiConverterBoolean.allocationSize(value.`taxCleared`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`filed`) +
            FfiConverterSequenceTypeStatusEntry.allocationSize(value.`statuses`) +
            FfiConverterSequenceTypeInquiry.allocationSize(value.`inquiries`) +
            FfiConverterString.allocationSize(value.`became`)
    )

    override fun write(value: SubCase, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypePropertyUnit.write(value.`unit`, buf)
            FfiConverterTypeSubCaseStage.write(value.`stage`, buf)
            FfiConverterTypeApplication.write(value.`application`, buf)
            FfiConverterTypeQuestionnaire.write(value.`questionnaire`, buf)
            FfiConverterSequenceTypeMaterial.write(value.`materials`, buf)
            FfiConverterUInt.write(value.`rounds`, buf)
            FfiConverterOptionalTypeSigningRound.write(value.`round`, buf)
            FfiConverterOptionalTypeSealAct.write(value.`sealed`, buf)
            FfiConverterOptionalTypeInstant.write(value.`approved`, buf)
            FfiConverterString.write(value.`rejection`, buf)
            FfiConverterBoolean.write(value.`taxCleared`, buf)
            FfiConverterOptionalTypeInstant.write(value.`filed`, buf)
            FfiConverterSequenceTypeStatusEntry.write(value.`statuses`, buf)
            FfiConverterSequenceTypeInquiry.write(value.`inquiries`, buf)
            FfiConverterString.write(value.`became`, buf)
    }
}

/**
 * What a sub-case holds: the three things a signature stands for (GZ-076), and its unit.
 */
data class SubCaseContent (
    /**
     * Id of the sub-case.
     */
    val `subCase`: kotlin.String
    ,
    /**
     * The unit.
     */
    val `unit`: PropertyUnit
    ,
    /**
     * The form.
     */
    val `application`: Application
    ,
    /**
     * The questionnaire.
     */
    val `questionnaire`: Questionnaire
    ,
    /**
     * The materials.
     */
    val `materials`: List<Material> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSubCaseContent: FfiConverterRustBuffer<SubCaseContent> {
    override fun read(buf: ByteBuffer): SubCaseContent {
        return SubCaseContent(
            FfiConverterString.read(buf),
            FfiConverterTypePropertyUnit.read(buf),
            FfiConverterTypeApplication.read(buf),
            FfiConverterTypeQuestionnaire.read(buf),
            FfiConverterSequenceTypeMaterial.read(buf),
        )
    }

    override fun allocationSize(value: SubCaseContent) = (
            FfiConverterString.allocationSize(value.`subCase`) +
            FfiConverterTypePropertyUnit.allocationSize(value.`unit`) +
            FfiConverterTypeApplication.allocationSize(value.`application`) +
            FfiConverterTypeQuestionnaire.allocationSize(value.`questionnaire`) +
            FfiConverterSequenceTypeMaterial.allocationSize(value.`materials`)
    )

    override fun write(value: SubCaseContent, buf: ByteBuffer) {
            FfiConverterString.write(value.`subCase`, buf)
            FfiConverterTypePropertyUnit.write(value.`unit`, buf)
            FfiConverterTypeApplication.write(value.`application`, buf)
            FfiConverterTypeQuestionnaire.write(value.`questionnaire`, buf)
            FfiConverterSequenceTypeMaterial.write(value.`materials`, buf)
    }
}

/**
 * Everything that is filed for one unit: the unit, the form, the questionnaire and the materials.
 */
data class SubCaseDocument (
    /**
     * 业务类型: a code of the profile, such as `presale_advance_notice`.
     */
    val `businessType`: kotlin.String
    ,
    /**
     * 单位组织类型.
     */
    val `organisationType`: kotlin.String = ""
    ,
    /**
     * 不动产类型.
     */
    val `propertyType`: kotlin.String = ""
    ,
    /**
     * The unit.
     */
    val `unit`: PropertyUnit
    ,
    /**
     * 申请表.
     */
    val `application`: Application
    ,
    /**
     * 问询表.
     */
    val `questionnaire`: Questionnaire
    ,
    /**
     * 附件.
     */
    val `materials`: List<Material> = listOf()

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSubCaseDocument: FfiConverterRustBuffer<SubCaseDocument> {
    override fun read(buf: ByteBuffer): SubCaseDocument {
        return SubCaseDocument(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypePropertyUnit.read(buf),
            FfiConverterTypeApplication.read(buf),
            FfiConverterTypeQuestionnaire.read(buf),
            FfiConverterSequenceTypeMaterial.read(buf),
        )
    }

    override fun allocationSize(value: SubCaseDocument) = (
            FfiConverterString.allocationSize(value.`businessType`) +
            FfiConverterString.allocationSize(value.`organisationType`) +
            FfiConverterString.allocationSize(value.`propertyType`) +
            FfiConverterTypePropertyUnit.allocationSize(value.`unit`) +
            FfiConverterTypeApplication.allocationSize(value.`application`) +
            FfiConverterTypeQuestionnaire.allocationSize(value.`questionnaire`) +
            FfiConverterSequenceTypeMaterial.allocationSize(value.`materials`)
    )

    override fun write(value: SubCaseDocument, buf: ByteBuffer) {
            FfiConverterString.write(value.`businessType`, buf)
            FfiConverterString.write(value.`organisationType`, buf)
            FfiConverterString.write(value.`propertyType`, buf)
            FfiConverterTypePropertyUnit.write(value.`unit`, buf)
            FfiConverterTypeApplication.write(value.`application`, buf)
            FfiConverterTypeQuestionnaire.write(value.`questionnaire`, buf)
            FfiConverterSequenceTypeMaterial.write(value.`materials`, buf)
    }
}

/**
 * A time during which a seal was suspended.
 */
data class Suspension (
    /**
     * Under which name.
     */
    val `origin`: SuspensionOrigin
    ,
    /**
     * Since when.
     */
    val `at`: Instant
    ,
    /**
     * Why.
     */
    val `reason`: kotlin.String
    ,
    /**
     * Since when it is usable again.
     */
    val `resumed`: Instant? = null
    ,
    /**
     * Why it is.
     */
    val `resumeReason`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSuspension: FfiConverterRustBuffer<Suspension> {
    override fun read(buf: ByteBuffer): Suspension {
        return Suspension(
            FfiConverterTypeSuspensionOrigin.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Suspension) = (
            FfiConverterTypeSuspensionOrigin.allocationSize(value.`origin`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`resumed`) +
            FfiConverterString.allocationSize(value.`resumeReason`)
    )

    override fun write(value: Suspension, buf: ByteBuffer) {
            FfiConverterTypeSuspensionOrigin.write(value.`origin`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterOptionalTypeInstant.write(value.`resumed`, buf)
            FfiConverterString.write(value.`resumeReason`, buf)
    }
}

/**
 * How seals are suspended.
 */
data class SuspensionRule (
    /**
     * Under which name.
     */
    val `origin`: SuspensionOrigin
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSuspensionRule: FfiConverterRustBuffer<SuspensionRule> {
    override fun read(buf: ByteBuffer): SuspensionRule {
        return SuspensionRule(
            FfiConverterTypeSuspensionOrigin.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: SuspensionRule) = (
            FfiConverterTypeSuspensionOrigin.allocationSize(value.`origin`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: SuspensionRule, buf: ByteBuffer) {
            FfiConverterTypeSuspensionOrigin.write(value.`origin`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * What a signing code says: who may sign what, and for how long. Valid in `[issued, expires)` (C-09).
 */
data class Ticket (
    /**
     * The name of the platform key that signs it; 1–32 bytes.
     */
    val `keyId`: kotlin.String
    ,
    /**
     * The case (主案); 1–64 bytes.
     */
    val `caseId`: kotlin.String
    ,
    /**
     * The sub-case (子案) whose round it opens; 1–64 bytes.
     */
    val `subCase`: kotlin.String
    ,
    /**
     * The number of the signing round; a regenerated code has the next one (YX-004).
     */
    val `round`: kotlin.UInt
    ,
    /**
     * From when it is valid; not before 1970.
     */
    val `issued`: Instant
    ,
    /**
     * From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002).
     */
    val `expires`: Instant
    ,
    /**
     * SM3 of what is signed: 64 lower-case hexadecimal digits.
     */
    val `digest`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTicket: FfiConverterRustBuffer<Ticket> {
    override fun read(buf: ByteBuffer): Ticket {
        return Ticket(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Ticket) = (
            FfiConverterString.allocationSize(value.`keyId`) +
            FfiConverterString.allocationSize(value.`caseId`) +
            FfiConverterString.allocationSize(value.`subCase`) +
            FfiConverterUInt.allocationSize(value.`round`) +
            FfiConverterTypeInstant.allocationSize(value.`issued`) +
            FfiConverterTypeInstant.allocationSize(value.`expires`) +
            FfiConverterString.allocationSize(value.`digest`)
    )

    override fun write(value: Ticket, buf: ByteBuffer) {
            FfiConverterString.write(value.`keyId`, buf)
            FfiConverterString.write(value.`caseId`, buf)
            FfiConverterString.write(value.`subCase`, buf)
            FfiConverterUInt.write(value.`round`, buf)
            FfiConverterTypeInstant.write(value.`issued`, buf)
            FfiConverterTypeInstant.write(value.`expires`, buf)
            FfiConverterString.write(value.`digest`, buf)
    }
}

/**
 * What a phone learns from a payload.
 */
data class TicketReport (
    /**
     * The ticket; only when its signature is right (it may still have expired).
     */
    val `ticket`: Ticket? = null
    ,
    /**
     * Everything against it. Acceptable means: signed by a known key, and valid now.
     */
    val `report`: Report

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTicketReport: FfiConverterRustBuffer<TicketReport> {
    override fun read(buf: ByteBuffer): TicketReport {
        return TicketReport(
            FfiConverterOptionalTypeTicket.read(buf),
            FfiConverterTypeReport.read(buf),
        )
    }

    override fun allocationSize(value: TicketReport) = (
            FfiConverterOptionalTypeTicket.allocationSize(value.`ticket`) +
            FfiConverterTypeReport.allocationSize(value.`report`)
    )

    override fun write(value: TicketReport, buf: ByteBuffer) {
            FfiConverterOptionalTypeTicket.write(value.`ticket`, buf)
            FfiConverterTypeReport.write(value.`report`, buf)
    }
}

/**
 * What a host's device has to sign.
 */
data class TicketToSign (
    /**
     * The message, in hexadecimal, for a device that computes Z and the digest by itself.
     */
    val `message`: kotlin.String
    ,
    /**
     * The user identity that enters Z.
     */
    val `userId`: kotlin.String
    ,
    /**
     * The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
     * was given: Z is taken over it.
     */
    val `digest`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTicketToSign: FfiConverterRustBuffer<TicketToSign> {
    override fun read(buf: ByteBuffer): TicketToSign {
        return TicketToSign(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: TicketToSign) = (
            FfiConverterString.allocationSize(value.`message`) +
            FfiConverterString.allocationSize(value.`userId`) +
            FfiConverterOptionalString.allocationSize(value.`digest`)
    )

    override fun write(value: TicketToSign, buf: ByteBuffer) {
            FfiConverterString.write(value.`message`, buf)
            FfiConverterString.write(value.`userId`, buf)
            FfiConverterOptionalString.write(value.`digest`, buf)
    }
}

/**
 * One thing to do.
 */
data class TodoItem (
    /**
     * Tag of the action, or a `host.*` step.
     */
    val `action`: kotlin.String
    ,
    /**
     * The sub-case; none for the case as a whole.
     */
    val `subCase`: kotlin.String?
    ,
    /**
     * Whether it can be done now; otherwise something else comes first.
     */
    val `now`: kotlin.Boolean
    ,
    /**
     * What is missing.
     */
    val `finding`: Finding

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTodoItem: FfiConverterRustBuffer<TodoItem> {
    override fun read(buf: ByteBuffer): TodoItem {
        return TodoItem(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeFinding.read(buf),
        )
    }

    override fun allocationSize(value: TodoItem) = (
            FfiConverterString.allocationSize(value.`action`) +
            FfiConverterOptionalString.allocationSize(value.`subCase`) +
            FfiConverterBoolean.allocationSize(value.`now`) +
            FfiConverterTypeFinding.allocationSize(value.`finding`)
    )

    override fun write(value: TodoItem, buf: ByteBuffer) {
            FfiConverterString.write(value.`action`, buf)
            FfiConverterOptionalString.write(value.`subCase`, buf)
            FfiConverterBoolean.write(value.`now`, buf)
            FfiConverterTypeFinding.write(value.`finding`, buf)
    }
}

/**
 * How far accounts must be trusted (GZ-005, C-32, C-55).
 */
data class TrustRules (
    /**
     * Level the enterprise's account needs.
     */
    val `enterpriseLevel`: TrustLevel
    ,
    /**
     * Level the handler's own account needs.
     */
    val `handlerLevel`: TrustLevel
    ,
    /**
     * Level that a login by e-licence counts as.
     */
    val `eLicenceLevel`: TrustLevel
    ,
    /**
     * Whether the notice to users must be acknowledged first (GZ-008).
     */
    val `noticeRequired`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTrustRules: FfiConverterRustBuffer<TrustRules> {
    override fun read(buf: ByteBuffer): TrustRules {
        return TrustRules(
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: TrustRules) = (
            FfiConverterTypeTrustLevel.allocationSize(value.`enterpriseLevel`) +
            FfiConverterTypeTrustLevel.allocationSize(value.`handlerLevel`) +
            FfiConverterTypeTrustLevel.allocationSize(value.`eLicenceLevel`) +
            FfiConverterBoolean.allocationSize(value.`noticeRequired`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: TrustRules, buf: ByteBuffer) {
            FfiConverterTypeTrustLevel.write(value.`enterpriseLevel`, buf)
            FfiConverterTypeTrustLevel.write(value.`handlerLevel`, buf)
            FfiConverterTypeTrustLevel.write(value.`eLicenceLevel`, buf)
            FfiConverterBoolean.write(value.`noticeRequired`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A binding of a seal to a Ukey.
 */
data class UkeyBinding (
    /**
     * Serial number of the Ukey.
     */
    val `ukey`: kotlin.String
    ,
    /**
     * When the binding was begun.
     */
    val `begun`: Instant
    ,
    /**
     * When the scan confirmed it.
     */
    val `bound`: Instant? = null
    ,
    /**
     * The certificate to which it belongs; empty where there is none (C-25).
     */
    val `certificate`: kotlin.String = ""
    ,
    /**
     * When the unbinding was begun.
     */
    val `unbinding`: Instant? = null
    ,
    /**
     * When it ended.
     */
    val `unbound`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUkeyBinding: FfiConverterRustBuffer<UkeyBinding> {
    override fun read(buf: ByteBuffer): UkeyBinding {
        return UkeyBinding(
            FfiConverterString.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: UkeyBinding) = (
            FfiConverterString.allocationSize(value.`ukey`) +
            FfiConverterTypeInstant.allocationSize(value.`begun`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`bound`) +
            FfiConverterString.allocationSize(value.`certificate`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`unbinding`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`unbound`)
    )

    override fun write(value: UkeyBinding, buf: ByteBuffer) {
            FfiConverterString.write(value.`ukey`, buf)
            FfiConverterTypeInstant.write(value.`begun`, buf)
            FfiConverterOptionalTypeInstant.write(value.`bound`, buf)
            FfiConverterString.write(value.`certificate`, buf)
            FfiConverterOptionalTypeInstant.write(value.`unbinding`, buf)
            FfiConverterOptionalTypeInstant.write(value.`unbound`, buf)
    }
}

/**
 * Ukeys (C-25, C-72).
 */
data class UkeyRule (
    /**
     * Whether a binding outlives the certificate with which it was made.
     */
    val `survivesReissue`: kotlin.Boolean
    ,
    /**
     * Whether a bound seal can still be used without the Ukey.
     */
    val `otherChannels`: kotlin.Boolean
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUkeyRule: FfiConverterRustBuffer<UkeyRule> {
    override fun read(buf: ByteBuffer): UkeyRule {
        return UkeyRule(
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: UkeyRule) = (
            FfiConverterBoolean.allocationSize(value.`survivesReissue`) +
            FfiConverterBoolean.allocationSize(value.`otherChannels`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: UkeyRule, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`survivesReissue`, buf)
            FfiConverterBoolean.write(value.`otherChannels`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * One thing that stands against a command: what, who can mend it, by which step.
 */
data class Unmet (
    /**
     * What is unmet. Its pointer goes into the command, or into the form it concerns.
     */
    val `finding`: Finding
    ,
    /**
     * Who can mend it. Empty when nobody can (the case is over).
     */
    val `menders`: List<Mender>
    ,
    /**
     * By which step, where there is one.
     */
    val `remedy`: Remedy? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUnmet: FfiConverterRustBuffer<Unmet> {
    override fun read(buf: ByteBuffer): Unmet {
        return Unmet(
            FfiConverterTypeFinding.read(buf),
            FfiConverterSequenceTypeMender.read(buf),
            FfiConverterOptionalTypeRemedy.read(buf),
        )
    }

    override fun allocationSize(value: Unmet) = (
            FfiConverterTypeFinding.allocationSize(value.`finding`) +
            FfiConverterSequenceTypeMender.allocationSize(value.`menders`) +
            FfiConverterOptionalTypeRemedy.allocationSize(value.`remedy`)
    )

    override fun write(value: Unmet, buf: ByteBuffer) {
            FfiConverterTypeFinding.write(value.`finding`, buf)
            FfiConverterSequenceTypeMender.write(value.`menders`, buf)
            FfiConverterOptionalTypeRemedy.write(value.`remedy`, buf)
    }
}

/**
 * A seal's time of use, as it was known from an instant on.
 */
data class ValidityRecord (
    /**
     * Since when this is known.
     */
    val `at`: Instant
    ,
    /**
     * From when the seal may be used; none for at once.
     */
    val `from`: Instant? = null
    ,
    /**
     * Until when, exclusive; none where no end is known.
     */
    val `until`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeValidityRecord: FfiConverterRustBuffer<ValidityRecord> {
    override fun read(buf: ByteBuffer): ValidityRecord {
        return ValidityRecord(
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: ValidityRecord) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`from`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`until`)
    )

    override fun write(value: ValidityRecord, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeInstant.write(value.`from`, buf)
            FfiConverterOptionalTypeInstant.write(value.`until`, buf)
    }
}

/**
 * A seal's time of use.
 */
data class ValidityRule (
    /**
     * From where it comes.
     */
    val `source`: ValiditySource
    ,
    /**
     * How many days before its end a seal is due for renewal; 0 for never.
     */
    val `renewalDays`: kotlin.UInt
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeValidityRule: FfiConverterRustBuffer<ValidityRule> {
    override fun read(buf: ByteBuffer): ValidityRule {
        return ValidityRule(
            FfiConverterTypeValiditySource.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: ValidityRule) = (
            FfiConverterTypeValiditySource.allocationSize(value.`source`) +
            FfiConverterUInt.allocationSize(value.`renewalDays`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: ValidityRule, buf: ByteBuffer) {
            FfiConverterTypeValiditySource.write(value.`source`, buf)
            FfiConverterUInt.write(value.`renewalDays`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A verification of the entity that was done.
 */
data class Verification (
    /**
     * Code of the method.
     */
    val `method`: kotlin.String
    ,
    /**
     * The level that it reached.
     */
    val `level`: TrustLevel
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * The evidence, online.
     */
    val `evidence`: List<Evidence>
    ,
    /**
     * Code of the set of papers that was complete, on site; else empty.
     */
    val `option`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVerification: FfiConverterRustBuffer<Verification> {
    override fun read(buf: ByteBuffer): Verification {
        return Verification(
            FfiConverterString.read(buf),
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterSequenceTypeEvidence.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Verification) = (
            FfiConverterString.allocationSize(value.`method`) +
            FfiConverterTypeTrustLevel.allocationSize(value.`level`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`) +
            FfiConverterString.allocationSize(value.`option`)
    )

    override fun write(value: Verification, buf: ByteBuffer) {
            FfiConverterString.write(value.`method`, buf)
            FfiConverterTypeTrustLevel.write(value.`level`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
            FfiConverterString.write(value.`option`, buf)
    }
}

/**
 * A way to verify a legal entity (UA-013 to UA-021).
 */
data class VerificationMethod (
    /**
     * Its code.
     */
    val `code`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The level that it reaches.
     */
    val `level`: TrustLevel
    ,
    /**
     * Whether it is done at a window, and cannot be begun online (UA-033).
     */
    val `onSite`: kotlin.Boolean = false
    ,
    /**
     * The entities that it serves; empty where no source limits them.
     */
    val `scopes`: List<EntityScope> = listOf()
    ,
    /**
     * The kinds of evidence that it asks for online; all of them.
     */
    val `evidence`: List<kotlin.String> = listOf()
    ,
    /**
     * The way to log in that works from then on (UA-014, UA-016).
     */
    val `enablesLogin`: LoginMethod? = null
    ,
    /**
     * The sets of papers at the window; one is enough.
     */
    val `options`: List<DocumentOption> = listOf()
    ,
    /**
     * The windows known to be open; the list may be cut, so that none may be inferred to lack (UA-020).
     */
    val `windows`: List<ServiceWindow> = listOf()
    ,
    /**
     * Codes of the papers whose forms can be downloaded (UA-028).
     */
    val `forms`: List<kotlin.String> = listOf()
    ,
    /**
     * On what it rests.
     */
    val `basis`: Basis

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVerificationMethod: FfiConverterRustBuffer<VerificationMethod> {
    override fun read(buf: ByteBuffer): VerificationMethod {
        return VerificationMethod(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeEntityScope.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeLoginMethod.read(buf),
            FfiConverterSequenceTypeDocumentOption.read(buf),
            FfiConverterSequenceTypeServiceWindow.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterTypeBasis.read(buf),
        )
    }

    override fun allocationSize(value: VerificationMethod) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeTrustLevel.allocationSize(value.`level`) +
            FfiConverterBoolean.allocationSize(value.`onSite`) +
            FfiConverterSequenceTypeEntityScope.allocationSize(value.`scopes`) +
            FfiConverterSequenceString.allocationSize(value.`evidence`) +
            FfiConverterOptionalTypeLoginMethod.allocationSize(value.`enablesLogin`) +
            FfiConverterSequenceTypeDocumentOption.allocationSize(value.`options`) +
            FfiConverterSequenceTypeServiceWindow.allocationSize(value.`windows`) +
            FfiConverterSequenceString.allocationSize(value.`forms`) +
            FfiConverterTypeBasis.allocationSize(value.`basis`)
    )

    override fun write(value: VerificationMethod, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeTrustLevel.write(value.`level`, buf)
            FfiConverterBoolean.write(value.`onSite`, buf)
            FfiConverterSequenceTypeEntityScope.write(value.`scopes`, buf)
            FfiConverterSequenceString.write(value.`evidence`, buf)
            FfiConverterOptionalTypeLoginMethod.write(value.`enablesLogin`, buf)
            FfiConverterSequenceTypeDocumentOption.write(value.`options`, buf)
            FfiConverterSequenceTypeServiceWindow.write(value.`windows`, buf)
            FfiConverterSequenceString.write(value.`forms`, buf)
            FfiConverterTypeBasis.write(value.`basis`, buf)
    }
}

/**
 * A way of verification as the account shows it.
 */
data class VerificationView (
    /**
     * Code of the method.
     */
    val `method`: kotlin.String
    ,
    /**
     * Its name.
     */
    val `name`: Label
    ,
    /**
     * The level that it reaches.
     */
    val `level`: TrustLevel
    ,
    /**
     * Where it stands.
     */
    val `state`: VerificationState
    ,
    /**
     * What that is called: 未核验, 已核验.
     */
    val `stateName`: Label
    ,
    /**
     * Whether 立即核验 is offered: never for what is done on site (UA-033).
     */
    val `startOnline`: kotlin.Boolean
    ,
    /**
     * What stands against it: entities that it does not serve.
     */
    val `unmet`: List<Unmet>
    ,
    /**
     * The windows known to be open (UA-020).
     */
    val `windows`: List<ServiceWindow>
    ,
    /**
     * Papers whose forms can be downloaded (UA-028).
     */
    val `forms`: List<Choice>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVerificationView: FfiConverterRustBuffer<VerificationView> {
    override fun read(buf: ByteBuffer): VerificationView {
        return VerificationView(
            FfiConverterString.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeTrustLevel.read(buf),
            FfiConverterTypeVerificationState.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeUnmet.read(buf),
            FfiConverterSequenceTypeServiceWindow.read(buf),
            FfiConverterSequenceTypeChoice.read(buf),
        )
    }

    override fun allocationSize(value: VerificationView) = (
            FfiConverterString.allocationSize(value.`method`) +
            FfiConverterTypeLabel.allocationSize(value.`name`) +
            FfiConverterTypeTrustLevel.allocationSize(value.`level`) +
            FfiConverterTypeVerificationState.allocationSize(value.`state`) +
            FfiConverterTypeLabel.allocationSize(value.`stateName`) +
            FfiConverterBoolean.allocationSize(value.`startOnline`) +
            FfiConverterSequenceTypeUnmet.allocationSize(value.`unmet`) +
            FfiConverterSequenceTypeServiceWindow.allocationSize(value.`windows`) +
            FfiConverterSequenceTypeChoice.allocationSize(value.`forms`)
    )

    override fun write(value: VerificationView, buf: ByteBuffer) {
            FfiConverterString.write(value.`method`, buf)
            FfiConverterTypeLabel.write(value.`name`, buf)
            FfiConverterTypeTrustLevel.write(value.`level`, buf)
            FfiConverterTypeVerificationState.write(value.`state`, buf)
            FfiConverterTypeLabel.write(value.`stateName`, buf)
            FfiConverterBoolean.write(value.`startOnline`, buf)
            FfiConverterSequenceTypeUnmet.write(value.`unmet`, buf)
            FfiConverterSequenceTypeServiceWindow.write(value.`windows`, buf)
            FfiConverterSequenceTypeChoice.write(value.`forms`, buf)
    }
}

/**
 * What is known of the password: one for all licences of the device (EL-008).
 */
data class WalletPassword (
    /**
     * How often it was changed.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * When it was changed last.
     */
    val `changedAt`: Instant? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWalletPassword: FfiConverterRustBuffer<WalletPassword> {
    override fun read(buf: ByteBuffer): WalletPassword {
        return WalletPassword(
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
        )
    }

    override fun allocationSize(value: WalletPassword) = (
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`changedAt`)
    )

    override fun write(value: WalletPassword, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterOptionalTypeInstant.write(value.`changedAt`, buf)
    }
}

/**
 * The password of a device: never the password itself.
 */
data class WalletPasswordView (
    /**
     * How far it reaches: all licences of this app on this device (C-23, EL-008).
     */
    val `scope`: kotlin.String
    ,
    /**
     * How often it was changed; 0 for the one it began with.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * When it was changed last.
     */
    val `changedAt`: Instant?
    ,
    /**
     * Numbers of the licences for which it is asked.
     */
    val `licences`: List<kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWalletPasswordView: FfiConverterRustBuffer<WalletPasswordView> {
    override fun read(buf: ByteBuffer): WalletPasswordView {
        return WalletPasswordView(
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeInstant.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: WalletPasswordView) = (
            FfiConverterString.allocationSize(value.`scope`) +
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterOptionalTypeInstant.allocationSize(value.`changedAt`) +
            FfiConverterSequenceString.allocationSize(value.`licences`)
    )

    override fun write(value: WalletPasswordView, buf: ByteBuffer) {
            FfiConverterString.write(value.`scope`, buf)
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterOptionalTypeInstant.write(value.`changedAt`, buf)
            FfiConverterSequenceString.write(value.`licences`, buf)
    }
}

/**
 * An application at a service window: nothing happens to a seal until it is accepted (SZ-070).
 */
data class WindowApplication (
    /**
     * Its id: that of the command that submitted it.
     */
    val `id`: kotlin.String
    ,
    /**
     * What is applied for.
     */
    val `action`: SealAction
    ,
    /**
     * The operation.
     */
    val `operation`: SealOperation
    ,
    /**
     * Who submitted it.
     */
    val `applicant`: Principal
    ,
    /**
     * In which capacity.
     */
    val `appliedAs`: Role
    ,
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * What the window decided.
     */
    val `decision`: WindowDecision? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWindowApplication: FfiConverterRustBuffer<WindowApplication> {
    override fun read(buf: ByteBuffer): WindowApplication {
        return WindowApplication(
            FfiConverterString.read(buf),
            FfiConverterTypeSealAction.read(buf),
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterTypePrincipal.read(buf),
            FfiConverterTypeRole.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterOptionalTypeWindowDecision.read(buf),
        )
    }

    override fun allocationSize(value: WindowApplication) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeSealAction.allocationSize(value.`action`) +
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterTypePrincipal.allocationSize(value.`applicant`) +
            FfiConverterTypeRole.allocationSize(value.`appliedAs`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterOptionalTypeWindowDecision.allocationSize(value.`decision`)
    )

    override fun write(value: WindowApplication, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeSealAction.write(value.`action`, buf)
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterTypePrincipal.write(value.`applicant`, buf)
            FfiConverterTypeRole.write(value.`appliedAs`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterOptionalTypeWindowDecision.write(value.`decision`, buf)
    }
}

/**
 * The decision of the window.
 */
data class WindowDecision (
    /**
     * When.
     */
    val `at`: Instant
    ,
    /**
     * Whether the application was accepted.
     */
    val `accepted`: kotlin.Boolean
    ,
    /**
     * Why not.
     */
    val `reason`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWindowDecision: FfiConverterRustBuffer<WindowDecision> {
    override fun read(buf: ByteBuffer): WindowDecision {
        return WindowDecision(
            FfiConverterTypeInstant.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: WindowDecision) = (
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterBoolean.allocationSize(value.`accepted`) +
            FfiConverterString.allocationSize(value.`reason`)
    )

    override fun write(value: WindowDecision, buf: ByteBuffer) {
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterBoolean.write(value.`accepted`, buf)
            FfiConverterString.write(value.`reason`, buf)
    }
}

/**
 * The data of an application form that is printed and brought to a window (SZ-014, SZ-070).
 */
data class WindowForm (
    /**
     * Id of the application.
     */
    val `application`: kotlin.String
    ,
    /**
     * What is applied for.
     */
    val `operation`: SealOperation
    ,
    /**
     * The heading.
     */
    val `title`: Label
    ,
    /**
     * When it was submitted.
     */
    val `at`: Instant
    ,
    /**
     * What was filled in, in order.
     */
    val `rows`: List<FormRow>
    ,
    /**
     * What else is brought: no source lists it (C-73).
     */
    val `materials`: List<kotlin.String>
    ,
    /**
     * What the window decided.
     */
    val `decision`: WindowDecision? = null

){

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWindowForm: FfiConverterRustBuffer<WindowForm> {
    override fun read(buf: ByteBuffer): WindowForm {
        return WindowForm(
            FfiConverterString.read(buf),
            FfiConverterTypeSealOperation.read(buf),
            FfiConverterTypeLabel.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterSequenceTypeFormRow.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalTypeWindowDecision.read(buf),
        )
    }

    override fun allocationSize(value: WindowForm) = (
            FfiConverterString.allocationSize(value.`application`) +
            FfiConverterTypeSealOperation.allocationSize(value.`operation`) +
            FfiConverterTypeLabel.allocationSize(value.`title`) +
            FfiConverterTypeInstant.allocationSize(value.`at`) +
            FfiConverterSequenceTypeFormRow.allocationSize(value.`rows`) +
            FfiConverterSequenceString.allocationSize(value.`materials`) +
            FfiConverterOptionalTypeWindowDecision.allocationSize(value.`decision`)
    )

    override fun write(value: WindowForm, buf: ByteBuffer) {
            FfiConverterString.write(value.`application`, buf)
            FfiConverterTypeSealOperation.write(value.`operation`, buf)
            FfiConverterTypeLabel.write(value.`title`, buf)
            FfiConverterTypeInstant.write(value.`at`, buf)
            FfiConverterSequenceTypeFormRow.write(value.`rows`, buf)
            FfiConverterSequenceString.write(value.`materials`, buf)
            FfiConverterOptionalTypeWindowDecision.write(value.`decision`, buf)
    }
}

/**
 * A command's action.
 */
sealed class AccountAction {

    /**
     * 输入基础信息: registers the enterprise. The first action of every account (UA-001 to UA-009).
     */
    data class Register(
        /**
         * The form.
         */
        val `registration`: dengji.documents.AccountRegistration,
        /**
         * Whether the two entries of the password were the same; the password itself stays with the host.
         */
        val `passwordsMatch`: kotlin.Boolean,
        /**
         * What the host has checked about the applicant: `face_check`, `sms_code`.
         */
        val `evidence`: List<dengji.documents.Evidence>) : AccountAction()

    {

        companion object
    }

    /**
     * 立即核验: verifies the legal entity online (UA-013 to UA-016).
     */
    data class Verify(
        /**
         * Code of the method.
         */
        val `method`: kotlin.String,
        /**
         * What proves it.
         */
        val `evidence`: List<dengji.documents.Evidence>) : AccountAction()

    {

        companion object
    }

    /**
     * The window reports a verification on site (UA-017 to UA-020).
     */
    data class ReportOnSite(
        /**
         * Code of the method.
         */
        val `method`: kotlin.String,
        /**
         * Region of the window.
         */
        val `window`: kotlin.String,
        /**
         * Who came.
         */
        val `presenter`: dengji.documents.Presenter,
        /**
         * Codes of the papers that were brought.
         */
        val `documents`: List<kotlin.String>) : AccountAction()

    {

        companion object
    }

    /**
     * Another person operates the account from now on (UA-004).
     */
    data class ChangeApplicant(
        /**
         * The new one.
         */
        val `applicant`: dengji.documents.Applicant,
        /**
         * What the host has checked about this person.
         */
        val `evidence`: List<dengji.documents.Evidence>) : AccountAction()

    {

        companion object
    }

    /**
     * 立即添加: adds a handler (UA-022).
     */
    data class AddHandler(
        /**
         * Whom.
         */
        val `handler`: dengji.documents.HandlerRequest) : AccountAction()

    {

        companion object
    }

    /**
     * 绑定: the handler confirms, from the own personal account (UA-024).
     */
    data class ConfirmHandler(
        /**
         * Id of the binding.
         */
        val `handler`: kotlin.String) : AccountAction()

    {

        companion object
    }

    /**
     * Ends a binding. No source describes it; assumed.
     */
    data class RemoveHandler(
        /**
         * Id of the binding.
         */
        val `handler`: kotlin.String) : AccountAction()

    {

        companion object
    }

    /**
     * Changes the registered data; the number of the entity stays (UA-025).
     */
    data class UpdateEntity(
        /**
         * The data from now on.
         */
        val `entity`: dengji.documents.LegalEntity) : AccountAction()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountAction : FfiConverterRustBuffer<AccountAction>{
    override fun read(buf: ByteBuffer): AccountAction {
        return when(buf.getInt()) {
            1 -> AccountAction.Register(
                FfiConverterTypeAccountRegistration.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            2 -> AccountAction.Verify(
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            3 -> AccountAction.ReportOnSite(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypePresenter.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            4 -> AccountAction.ChangeApplicant(
                FfiConverterTypeApplicant.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            5 -> AccountAction.AddHandler(
                FfiConverterTypeHandlerRequest.read(buf),
                )
            6 -> AccountAction.ConfirmHandler(
                FfiConverterString.read(buf),
                )
            7 -> AccountAction.RemoveHandler(
                FfiConverterString.read(buf),
                )
            8 -> AccountAction.UpdateEntity(
                FfiConverterTypeLegalEntity.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AccountAction): ULong = when(value) {
        is AccountAction.Register -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAccountRegistration.allocationSize(value.`registration`)
                + FfiConverterBoolean.allocationSize(value.`passwordsMatch`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is AccountAction.Verify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`method`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is AccountAction.ReportOnSite -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`method`)
                + FfiConverterString.allocationSize(value.`window`)
                + FfiConverterTypePresenter.allocationSize(value.`presenter`)
                + FfiConverterSequenceString.allocationSize(value.`documents`)
            )
        }
        is AccountAction.ChangeApplicant -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeApplicant.allocationSize(value.`applicant`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is AccountAction.AddHandler -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeHandlerRequest.allocationSize(value.`handler`)
            )
        }
        is AccountAction.ConfirmHandler -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`handler`)
            )
        }
        is AccountAction.RemoveHandler -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`handler`)
            )
        }
        is AccountAction.UpdateEntity -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLegalEntity.allocationSize(value.`entity`)
            )
        }
    }

    override fun write(value: AccountAction, buf: ByteBuffer) {
        when(value) {
            is AccountAction.Register -> {
                buf.putInt(1)
                FfiConverterTypeAccountRegistration.write(value.`registration`, buf)
                FfiConverterBoolean.write(value.`passwordsMatch`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is AccountAction.Verify -> {
                buf.putInt(2)
                FfiConverterString.write(value.`method`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is AccountAction.ReportOnSite -> {
                buf.putInt(3)
                FfiConverterString.write(value.`method`, buf)
                FfiConverterString.write(value.`window`, buf)
                FfiConverterTypePresenter.write(value.`presenter`, buf)
                FfiConverterSequenceString.write(value.`documents`, buf)
                Unit
            }
            is AccountAction.ChangeApplicant -> {
                buf.putInt(4)
                FfiConverterTypeApplicant.write(value.`applicant`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is AccountAction.AddHandler -> {
                buf.putInt(5)
                FfiConverterTypeHandlerRequest.write(value.`handler`, buf)
                Unit
            }
            is AccountAction.ConfirmHandler -> {
                buf.putInt(6)
                FfiConverterString.write(value.`handler`, buf)
                Unit
            }
            is AccountAction.RemoveHandler -> {
                buf.putInt(7)
                FfiConverterString.write(value.`handler`, buf)
                Unit
            }
            is AccountAction.UpdateEntity -> {
                buf.putInt(8)
                FfiConverterTypeLegalEntity.write(value.`entity`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * An event, past tense; only ever added to.
 */
sealed class AccountEvent {

    /**
     * The account came about.
     */
    data class Registered(
        /**
         * The form.
         */
        val `registration`: dengji.documents.AccountRegistration) : AccountEvent()

    {

        companion object
    }

    /**
     * The entity was verified.
     */
    data class Verified(
        /**
         * Code of the method.
         */
        val `method`: kotlin.String,
        /**
         * The level that it reached.
         */
        val `level`: dengji.documents.TrustLevel,
        /**
         * What proved it, online.
         */
        val `evidence`: List<dengji.documents.Evidence>) : AccountEvent()

    {

        companion object
    }

    /**
     * The entity was verified at a window.
     */
    data class VerifiedOnSite(
        /**
         * Code of the method.
         */
        val `method`: kotlin.String,
        /**
         * The level that it reached.
         */
        val `level`: dengji.documents.TrustLevel,
        /**
         * Region of the window.
         */
        val `window`: kotlin.String,
        /**
         * Who came.
         */
        val `presenter`: dengji.documents.Presenter,
        /**
         * Code of the set of papers that was complete.
         */
        val `option`: kotlin.String) : AccountEvent()

    {

        companion object
    }

    /**
     * 注册完成.
     */
    object RegistrationCompleted : AccountEvent()

    /**
     * Another person operates the account.
     */
    data class ApplicantChanged(
        /**
         * Who.
         */
        val `applicant`: dengji.documents.Applicant) : AccountEvent()

    {

        companion object
    }

    /**
     * The enterprise added a handler.
     */
    data class HandlerAdded(
        /**
         * Id of the binding.
         */
        val `handler`: kotlin.String,
        /**
         * Who.
         */
        val `person`: dengji.documents.Principal) : AccountEvent()

    {

        companion object
    }

    /**
     * The binding stands from both sides.
     */
    data class HandlerBound(
        /**
         * Id of the binding.
         */
        val `handler`: kotlin.String) : AccountEvent()

    {

        companion object
    }

    /**
     * The enterprise ended a binding.
     */
    data class HandlerRemoved(
        /**
         * Id of the binding.
         */
        val `handler`: kotlin.String) : AccountEvent()

    {

        companion object
    }

    /**
     * The registered data changed.
     */
    data class EntityUpdated(
        /**
         * The data from now on.
         */
        val `entity`: dengji.documents.LegalEntity) : AccountEvent()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountEvent : FfiConverterRustBuffer<AccountEvent>{
    override fun read(buf: ByteBuffer): AccountEvent {
        return when(buf.getInt()) {
            1 -> AccountEvent.Registered(
                FfiConverterTypeAccountRegistration.read(buf),
                )
            2 -> AccountEvent.Verified(
                FfiConverterString.read(buf),
                FfiConverterTypeTrustLevel.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            3 -> AccountEvent.VerifiedOnSite(
                FfiConverterString.read(buf),
                FfiConverterTypeTrustLevel.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypePresenter.read(buf),
                FfiConverterString.read(buf),
                )
            4 -> AccountEvent.RegistrationCompleted
            5 -> AccountEvent.ApplicantChanged(
                FfiConverterTypeApplicant.read(buf),
                )
            6 -> AccountEvent.HandlerAdded(
                FfiConverterString.read(buf),
                FfiConverterTypePrincipal.read(buf),
                )
            7 -> AccountEvent.HandlerBound(
                FfiConverterString.read(buf),
                )
            8 -> AccountEvent.HandlerRemoved(
                FfiConverterString.read(buf),
                )
            9 -> AccountEvent.EntityUpdated(
                FfiConverterTypeLegalEntity.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: AccountEvent): ULong = when(value) {
        is AccountEvent.Registered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAccountRegistration.allocationSize(value.`registration`)
            )
        }
        is AccountEvent.Verified -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`method`)
                + FfiConverterTypeTrustLevel.allocationSize(value.`level`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is AccountEvent.VerifiedOnSite -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`method`)
                + FfiConverterTypeTrustLevel.allocationSize(value.`level`)
                + FfiConverterString.allocationSize(value.`window`)
                + FfiConverterTypePresenter.allocationSize(value.`presenter`)
                + FfiConverterString.allocationSize(value.`option`)
            )
        }
        is AccountEvent.RegistrationCompleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is AccountEvent.ApplicantChanged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeApplicant.allocationSize(value.`applicant`)
            )
        }
        is AccountEvent.HandlerAdded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`handler`)
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is AccountEvent.HandlerBound -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`handler`)
            )
        }
        is AccountEvent.HandlerRemoved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`handler`)
            )
        }
        is AccountEvent.EntityUpdated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLegalEntity.allocationSize(value.`entity`)
            )
        }
    }

    override fun write(value: AccountEvent, buf: ByteBuffer) {
        when(value) {
            is AccountEvent.Registered -> {
                buf.putInt(1)
                FfiConverterTypeAccountRegistration.write(value.`registration`, buf)
                Unit
            }
            is AccountEvent.Verified -> {
                buf.putInt(2)
                FfiConverterString.write(value.`method`, buf)
                FfiConverterTypeTrustLevel.write(value.`level`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is AccountEvent.VerifiedOnSite -> {
                buf.putInt(3)
                FfiConverterString.write(value.`method`, buf)
                FfiConverterTypeTrustLevel.write(value.`level`, buf)
                FfiConverterString.write(value.`window`, buf)
                FfiConverterTypePresenter.write(value.`presenter`, buf)
                FfiConverterString.write(value.`option`, buf)
                Unit
            }
            is AccountEvent.RegistrationCompleted -> {
                buf.putInt(4)
                Unit
            }
            is AccountEvent.ApplicantChanged -> {
                buf.putInt(5)
                FfiConverterTypeApplicant.write(value.`applicant`, buf)
                Unit
            }
            is AccountEvent.HandlerAdded -> {
                buf.putInt(6)
                FfiConverterString.write(value.`handler`, buf)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is AccountEvent.HandlerBound -> {
                buf.putInt(7)
                FfiConverterString.write(value.`handler`, buf)
                Unit
            }
            is AccountEvent.HandlerRemoved -> {
                buf.putInt(8)
                FfiConverterString.write(value.`handler`, buf)
                Unit
            }
            is AccountEvent.EntityUpdated -> {
                buf.putInt(9)
                FfiConverterTypeLegalEntity.write(value.`entity`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How far the registration has come: the form is complete when the account comes about (UA-001).
 */

enum class AccountStep {

    /**
     * 实名核验.
     */
    VERIFICATION,
    /**
     * 注册完成.
     */
    COMPLETE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccountStep: FfiConverterRustBuffer<AccountStep> {
    override fun read(buf: ByteBuffer) = try {

        AccountStep.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AccountStep) = 4UL

    override fun write(value: AccountStep, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a command does. Which roles may give it, and what its button says, is data of the profile.
 */
sealed class Action {

    /**
     * 【确定】 on the building table: creates a batch, one sub-case a unit (GZ-015, GZ-016).
     */
    data class OpenBatch(
        /**
         * Id of the new case.
         */
        val `caseId`: kotlin.String,
        /**
         * What kind of business.
         */
        val `business`: dengji.documents.Business,
        /**
         * Who begins it (C-45).
         */
        val `initiator`: dengji.documents.Enterprise,
        /**
         * Who confirms it; the initiator where nothing is said.
         */
        val `confirmer`: dengji.documents.Enterprise?,
        /**
         * The project.
         */
        val `project`: dengji.documents.ProjectRef,
        /**
         * The chosen units.
         */
        val `units`: List<dengji.documents.ChosenUnit>,
        /**
         * 批号, where the platform gave one.
         */
        val `number`: kotlin.String,
        /**
         * What the register holds against units or parcels.
         */
        val `registerFacts`: List<dengji.documents.RegisterFact>) : Action()

    {

        companion object
    }

    /**
     * Opens the single case that a withdrawal split off; comes whole from the effect `open_single_case`.
     */
    data class OpenSingle(
        /**
         * Id of the new case.
         */
        val `caseId`: kotlin.String,
        /**
         * What kind of business.
         */
        val `business`: dengji.documents.Business,
        /**
         * Who began it.
         */
        val `initiator`: dengji.documents.Enterprise,
        /**
         * Who confirms it.
         */
        val `confirmer`: dengji.documents.Enterprise,
        /**
         * The project.
         */
        val `project`: dengji.documents.ProjectRef,
        /**
         * From where it was split off.
         */
        val `splitFrom`: dengji.documents.SplitFrom,
        /**
         * What it holds.
         */
        val `content`: dengji.documents.SubCaseContent,
        /**
         * What the register holds against the unit or its parcel.
         */
        val `registerFacts`: List<dengji.documents.RegisterFact>,
        /**
         * Whether tax was cleared already.
         */
        val `taxCleared`: kotlin.Boolean) : Action()

    {

        companion object
    }

    /**
     * Adopts a case that began in another system.
     */
    data class ImportCase(
        /**
         * Id of the case here.
         */
        val `caseId`: kotlin.String,
        /**
         * What kind of business.
         */
        val `business`: dengji.documents.Business,
        /**
         * Who began it.
         */
        val `initiator`: dengji.documents.Enterprise,
        /**
         * Who confirms it.
         */
        val `confirmer`: dengji.documents.Enterprise,
        /**
         * The project.
         */
        val `project`: dengji.documents.ProjectRef,
        /**
         * 批号.
         */
        val `number`: kotlin.String,
        /**
         * How far it had come.
         */
        val `stage`: dengji.documents.ImportedStage,
        /**
         * Its sub-cases.
         */
        val `subCases`: List<dengji.documents.ImportedSubCase>,
        /**
         * What proves all this.
         */
        val `evidence`: List<dengji.documents.Evidence>,
        /**
         * How far it is trusted.
         */
        val `trust`: dengji.documents.ImportTrust) : Action()

    {

        companion object
    }

    /**
     * Adds units before submission.
     */
    data class AddUnits(
        /**
         * The units.
         */
        val `units`: List<dengji.documents.ChosenUnit>,
        /**
         * What the register holds against them.
         */
        val `registerFacts`: List<dengji.documents.RegisterFact>) : Action()

    {

        companion object
    }

    /**
     * 【移除】, 【批量删除】: takes sub-cases out before submission (GZ-015, GZ-036).
     */
    data class RemoveUnits(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>) : Action()

    {

        companion object
    }

    /**
     * 【查看详情】 … 【保存】: replaces the form of one sub-case (GZ-046).
     */
    data class EditApplication(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The form.
         */
        val `application`: dengji.documents.Application) : Action()

    {

        companion object
    }

    /**
     * 【批量编辑】: sets parts of the form on every ticked row (GZ-031).
     */
    data class BatchEdit(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * What is set.
         */
        val `changes`: dengji.documents.ApplicationChanges) : Action()

    {

        companion object
    }

    /**
     * Fills in the questionnaire of one or more sub-cases (GZ-060).
     */
    data class AnswerQuestionnaire(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * The answers.
         */
        val `questionnaire`: dengji.documents.Questionnaire) : Action()

    {

        companion object
    }

    /**
     * Uploads the files of one item: for a sub-case, or for the shared list (GZ-050, GZ-052).
     */
    data class UploadMaterial(
        /**
         * The sub-case; none for the shared list.
         */
        val `subCase`: kotlin.String?,
        /**
         * The material.
         */
        val `material`: dengji.documents.Material) : Action()

    {

        companion object
    }

    /**
     * Takes a material away.
     */
    data class RemoveMaterial(
        /**
         * The sub-case; none for the shared list.
         */
        val `subCase`: kotlin.String?,
        /**
         * The item.
         */
        val `item`: kotlin.String) : Action()

    {

        companion object
    }

    /**
     * 【共享】: gives shared materials to every sub-case; uploading alone does not (GZ-051).
     */
    data class ShareMaterials(
        /**
         * The items; empty for all of the shared list.
         */
        val `items`: List<kotlin.String>,
        /**
         * What happens where a sub-case has its own copy (C-49).
         */
        val `mode`: dengji.documents.ShareMode) : Action()

    {

        companion object
    }

    /**
     * 【保存】: the batch is saved, not applied for (GZ-106).
     */
    object Save : Action()

    /**
     * 【提交】 on the main case: one submission for all sub-cases (GZ-062).
     */
    data class Submit(
        /**
         * 批号, where the platform gives it now; a single case gets a new one (C-62).
         */
        val `number`: kotlin.String) : Action()

    {

        companion object
    }

    /**
     * The host could not hand the submission over; nothing is lost (GZ-073, GZ-107).
     */
    data class ReportSubmissionFailure(
        /**
         * What went wrong, for the people who look at it.
         */
        val `reason`: kotlin.String) : Action()

    {

        companion object
    }

    /**
     * A personal signature was given by scanning the ticket (YX-001).
     */
    data class Sign(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The round printed in the ticket.
         */
        val `round`: kotlin.UInt,
        /**
         * Key of the signer, such as `buyers/0`.
         */
        val `signer`: kotlin.String,
        /**
         * What the provider reports.
         */
        val `evidence`: dengji.documents.Evidence) : Action()

    {

        companion object
    }

    /**
     * 【重新生成】: a new ticket; every signature of the round is void (YX-003, YX-004).
     */
    data class RegenerateTicket(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * Why, where the old ticket is still valid (C-08).
         */
        val `reason`: kotlin.String) : Action()

    {

        companion object
    }

    /**
     * 【企业签章】 (GZ-084).
     */
    data class Seal(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * What the seal platform reports.
         */
        val `evidence`: dengji.documents.Evidence) : Action()

    {

        companion object
    }

    /**
     * 【确认通过】 (GZ-086).
     */
    data class Approve(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>) : Action()

    {

        companion object
    }

    /**
     * 【确认不通过】 (GZ-087).
     */
    data class Reject(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * Why, for those who correct it.
         */
        val `reason`: kotlin.String) : Action()

    {

        companion object
    }

    /**
     * 【撤回】: the sub-case leaves the batch and becomes a single case (GZ-102, GZ-103).
     */
    data class Withdraw(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * Id of the new single case; not needed where the case is a single one already.
         */
        val `caseId`: kotlin.String) : Action()

    {

        companion object
    }

    /**
     * The tax authority's answer for sub-cases (GZ-092).
     */
    data class ReportTax(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * Whether tax is cleared (完税).
         */
        val `cleared`: kotlin.Boolean,
        /**
         * What proves it.
         */
        val `evidence`: dengji.documents.Evidence?) : Action()

    {

        companion object
    }

    /**
     * The registry's status after filing (GZ-101). Unknown ones are kept as they are.
     */
    data class ReportStatus(
        /**
         * The sub-cases; empty for all that are filed.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * The status.
         */
        val `status`: kotlin.String,
        /**
         * The registry's note.
         */
        val `note`: kotlin.String) : Action()

    {

        companion object
    }

    /**
     * A supplementary inquiry by staff of the registry (GZ-070).
     */
    data class RecordInquiry(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The record.
         */
        val `inquiry`: dengji.documents.Inquiry) : Action()

    {

        companion object
    }

    /**
     * All applicants together take a filed application back, before it is entered in the register.
     */
    data class WithdrawBeforeEntry(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * The applicants' declarations.
         */
        val `evidence`: List<dengji.documents.Evidence>) : Action()

    {

        companion object
    }

    /**
     * 【删除】 (GZ-102, GZ-106).
     */
    object Delete : Action()

    /**
     * Moves the case to another profile, or another version of it.
     */
    data class MoveProfile(
        /**
         * The profile, which the context must hold.
         */
        val `to`: dengji.documents.ProfileRef) : Action()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAction : FfiConverterRustBuffer<Action>{
    override fun read(buf: ByteBuffer): Action {
        return when(buf.getInt()) {
            1 -> Action.OpenBatch(
                FfiConverterString.read(buf),
                FfiConverterTypeBusiness.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterOptionalTypeEnterprise.read(buf),
                FfiConverterTypeProjectRef.read(buf),
                FfiConverterSequenceTypeChosenUnit.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeRegisterFact.read(buf),
                )
            2 -> Action.OpenSingle(
                FfiConverterString.read(buf),
                FfiConverterTypeBusiness.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeProjectRef.read(buf),
                FfiConverterTypeSplitFrom.read(buf),
                FfiConverterTypeSubCaseContent.read(buf),
                FfiConverterSequenceTypeRegisterFact.read(buf),
                FfiConverterBoolean.read(buf),
                )
            3 -> Action.ImportCase(
                FfiConverterString.read(buf),
                FfiConverterTypeBusiness.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeProjectRef.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeImportedStage.read(buf),
                FfiConverterSequenceTypeImportedSubCase.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                FfiConverterTypeImportTrust.read(buf),
                )
            4 -> Action.AddUnits(
                FfiConverterSequenceTypeChosenUnit.read(buf),
                FfiConverterSequenceTypeRegisterFact.read(buf),
                )
            5 -> Action.RemoveUnits(
                FfiConverterSequenceString.read(buf),
                )
            6 -> Action.EditApplication(
                FfiConverterString.read(buf),
                FfiConverterTypeApplication.read(buf),
                )
            7 -> Action.BatchEdit(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeApplicationChanges.read(buf),
                )
            8 -> Action.AnswerQuestionnaire(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeQuestionnaire.read(buf),
                )
            9 -> Action.UploadMaterial(
                FfiConverterOptionalString.read(buf),
                FfiConverterTypeMaterial.read(buf),
                )
            10 -> Action.RemoveMaterial(
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                )
            11 -> Action.ShareMaterials(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeShareMode.read(buf),
                )
            12 -> Action.Save
            13 -> Action.Submit(
                FfiConverterString.read(buf),
                )
            14 -> Action.ReportSubmissionFailure(
                FfiConverterString.read(buf),
                )
            15 -> Action.Sign(
                FfiConverterString.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            16 -> Action.RegenerateTicket(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            17 -> Action.Seal(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            18 -> Action.Approve(
                FfiConverterSequenceString.read(buf),
                )
            19 -> Action.Reject(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            20 -> Action.Withdraw(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            21 -> Action.ReportTax(
                FfiConverterSequenceString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalTypeEvidence.read(buf),
                )
            22 -> Action.ReportStatus(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            23 -> Action.RecordInquiry(
                FfiConverterString.read(buf),
                FfiConverterTypeInquiry.read(buf),
                )
            24 -> Action.WithdrawBeforeEntry(
                FfiConverterSequenceString.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            25 -> Action.Delete
            26 -> Action.MoveProfile(
                FfiConverterTypeProfileRef.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Action): ULong = when(value) {
        is Action.OpenBatch -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`caseId`)
                + FfiConverterTypeBusiness.allocationSize(value.`business`)
                + FfiConverterTypeEnterprise.allocationSize(value.`initiator`)
                + FfiConverterOptionalTypeEnterprise.allocationSize(value.`confirmer`)
                + FfiConverterTypeProjectRef.allocationSize(value.`project`)
                + FfiConverterSequenceTypeChosenUnit.allocationSize(value.`units`)
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterSequenceTypeRegisterFact.allocationSize(value.`registerFacts`)
            )
        }
        is Action.OpenSingle -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`caseId`)
                + FfiConverterTypeBusiness.allocationSize(value.`business`)
                + FfiConverterTypeEnterprise.allocationSize(value.`initiator`)
                + FfiConverterTypeEnterprise.allocationSize(value.`confirmer`)
                + FfiConverterTypeProjectRef.allocationSize(value.`project`)
                + FfiConverterTypeSplitFrom.allocationSize(value.`splitFrom`)
                + FfiConverterTypeSubCaseContent.allocationSize(value.`content`)
                + FfiConverterSequenceTypeRegisterFact.allocationSize(value.`registerFacts`)
                + FfiConverterBoolean.allocationSize(value.`taxCleared`)
            )
        }
        is Action.ImportCase -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`caseId`)
                + FfiConverterTypeBusiness.allocationSize(value.`business`)
                + FfiConverterTypeEnterprise.allocationSize(value.`initiator`)
                + FfiConverterTypeEnterprise.allocationSize(value.`confirmer`)
                + FfiConverterTypeProjectRef.allocationSize(value.`project`)
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterTypeImportedStage.allocationSize(value.`stage`)
                + FfiConverterSequenceTypeImportedSubCase.allocationSize(value.`subCases`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
                + FfiConverterTypeImportTrust.allocationSize(value.`trust`)
            )
        }
        is Action.AddUnits -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeChosenUnit.allocationSize(value.`units`)
                + FfiConverterSequenceTypeRegisterFact.allocationSize(value.`registerFacts`)
            )
        }
        is Action.RemoveUnits -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
            )
        }
        is Action.EditApplication -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterTypeApplication.allocationSize(value.`application`)
            )
        }
        is Action.BatchEdit -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeApplicationChanges.allocationSize(value.`changes`)
            )
        }
        is Action.AnswerQuestionnaire -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeQuestionnaire.allocationSize(value.`questionnaire`)
            )
        }
        is Action.UploadMaterial -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`subCase`)
                + FfiConverterTypeMaterial.allocationSize(value.`material`)
            )
        }
        is Action.RemoveMaterial -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`item`)
            )
        }
        is Action.ShareMaterials -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`items`)
                + FfiConverterTypeShareMode.allocationSize(value.`mode`)
            )
        }
        is Action.Save -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Action.Submit -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`number`)
            )
        }
        is Action.ReportSubmissionFailure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Action.Sign -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterUInt.allocationSize(value.`round`)
                + FfiConverterString.allocationSize(value.`signer`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Action.RegenerateTicket -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Action.Seal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Action.Approve -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
            )
        }
        is Action.Reject -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Action.Withdraw -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`caseId`)
            )
        }
        is Action.ReportTax -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterBoolean.allocationSize(value.`cleared`)
                + FfiConverterOptionalTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Action.ReportStatus -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterString.allocationSize(value.`status`)
                + FfiConverterString.allocationSize(value.`note`)
            )
        }
        is Action.RecordInquiry -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterTypeInquiry.allocationSize(value.`inquiry`)
            )
        }
        is Action.WithdrawBeforeEntry -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Action.Delete -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Action.MoveProfile -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProfileRef.allocationSize(value.`to`)
            )
        }
    }

    override fun write(value: Action, buf: ByteBuffer) {
        when(value) {
            is Action.OpenBatch -> {
                buf.putInt(1)
                FfiConverterString.write(value.`caseId`, buf)
                FfiConverterTypeBusiness.write(value.`business`, buf)
                FfiConverterTypeEnterprise.write(value.`initiator`, buf)
                FfiConverterOptionalTypeEnterprise.write(value.`confirmer`, buf)
                FfiConverterTypeProjectRef.write(value.`project`, buf)
                FfiConverterSequenceTypeChosenUnit.write(value.`units`, buf)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterSequenceTypeRegisterFact.write(value.`registerFacts`, buf)
                Unit
            }
            is Action.OpenSingle -> {
                buf.putInt(2)
                FfiConverterString.write(value.`caseId`, buf)
                FfiConverterTypeBusiness.write(value.`business`, buf)
                FfiConverterTypeEnterprise.write(value.`initiator`, buf)
                FfiConverterTypeEnterprise.write(value.`confirmer`, buf)
                FfiConverterTypeProjectRef.write(value.`project`, buf)
                FfiConverterTypeSplitFrom.write(value.`splitFrom`, buf)
                FfiConverterTypeSubCaseContent.write(value.`content`, buf)
                FfiConverterSequenceTypeRegisterFact.write(value.`registerFacts`, buf)
                FfiConverterBoolean.write(value.`taxCleared`, buf)
                Unit
            }
            is Action.ImportCase -> {
                buf.putInt(3)
                FfiConverterString.write(value.`caseId`, buf)
                FfiConverterTypeBusiness.write(value.`business`, buf)
                FfiConverterTypeEnterprise.write(value.`initiator`, buf)
                FfiConverterTypeEnterprise.write(value.`confirmer`, buf)
                FfiConverterTypeProjectRef.write(value.`project`, buf)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterTypeImportedStage.write(value.`stage`, buf)
                FfiConverterSequenceTypeImportedSubCase.write(value.`subCases`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                FfiConverterTypeImportTrust.write(value.`trust`, buf)
                Unit
            }
            is Action.AddUnits -> {
                buf.putInt(4)
                FfiConverterSequenceTypeChosenUnit.write(value.`units`, buf)
                FfiConverterSequenceTypeRegisterFact.write(value.`registerFacts`, buf)
                Unit
            }
            is Action.RemoveUnits -> {
                buf.putInt(5)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                Unit
            }
            is Action.EditApplication -> {
                buf.putInt(6)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterTypeApplication.write(value.`application`, buf)
                Unit
            }
            is Action.BatchEdit -> {
                buf.putInt(7)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeApplicationChanges.write(value.`changes`, buf)
                Unit
            }
            is Action.AnswerQuestionnaire -> {
                buf.putInt(8)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeQuestionnaire.write(value.`questionnaire`, buf)
                Unit
            }
            is Action.UploadMaterial -> {
                buf.putInt(9)
                FfiConverterOptionalString.write(value.`subCase`, buf)
                FfiConverterTypeMaterial.write(value.`material`, buf)
                Unit
            }
            is Action.RemoveMaterial -> {
                buf.putInt(10)
                FfiConverterOptionalString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`item`, buf)
                Unit
            }
            is Action.ShareMaterials -> {
                buf.putInt(11)
                FfiConverterSequenceString.write(value.`items`, buf)
                FfiConverterTypeShareMode.write(value.`mode`, buf)
                Unit
            }
            is Action.Save -> {
                buf.putInt(12)
                Unit
            }
            is Action.Submit -> {
                buf.putInt(13)
                FfiConverterString.write(value.`number`, buf)
                Unit
            }
            is Action.ReportSubmissionFailure -> {
                buf.putInt(14)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Action.Sign -> {
                buf.putInt(15)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterUInt.write(value.`round`, buf)
                FfiConverterString.write(value.`signer`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Action.RegenerateTicket -> {
                buf.putInt(16)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Action.Seal -> {
                buf.putInt(17)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Action.Approve -> {
                buf.putInt(18)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                Unit
            }
            is Action.Reject -> {
                buf.putInt(19)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Action.Withdraw -> {
                buf.putInt(20)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`caseId`, buf)
                Unit
            }
            is Action.ReportTax -> {
                buf.putInt(21)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterBoolean.write(value.`cleared`, buf)
                FfiConverterOptionalTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Action.ReportStatus -> {
                buf.putInt(22)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterString.write(value.`status`, buf)
                FfiConverterString.write(value.`note`, buf)
                Unit
            }
            is Action.RecordInquiry -> {
                buf.putInt(23)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterTypeInquiry.write(value.`inquiry`, buf)
                Unit
            }
            is Action.WithdrawBeforeEntry -> {
                buf.putInt(24)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Action.Delete -> {
                buf.putInt(25)
                Unit
            }
            is Action.MoveProfile -> {
                buf.putInt(26)
                FfiConverterTypeProfileRef.write(value.`to`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * The shape of a question's answer (GZ-063).
 */

enum class AnswerShape {

    /**
     * 是 or 否.
     */
    YES_NO,
    /**
     * A whole number.
     */
    NUMBER,
    /**
     * No question: the registry reserves the right to ask more (GZ-070).
     */
    RESERVATION,
    /**
     * The guide's figure is damaged: the item exists, its wording is not known (C-39).
     */
    UNKNOWN;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnswerShape: FfiConverterRustBuffer<AnswerShape> {
    override fun read(buf: ByteBuffer) = try {

        AnswerShape.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AnswerShape) = 4UL

    override fun write(value: AnswerShape, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether a handler is bound to the enterprise from both sides. Requirement rows UA-022 to UA-024.
 */

enum class Binding {

    /**
     * Both sides have confirmed.
     */
    BOUND,
    /**
     * The enterprise has added the handler; the handler has not confirmed yet.
     */
    PENDING;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBinding: FfiConverterRustBuffer<Binding> {
    override fun read(buf: ByteBuffer) = try {

        Binding.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Binding) = 4UL

    override fun write(value: Binding, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a seal was cancelled.
 */
sealed class CancelCause {

    /**
     * Somebody asked for it (SZ-064).
     */
    data class ByUser(
        /**
         * The reason.
         */
        val `reason`: kotlin.String) : CancelCause()

    {

        companion object
    }

    /**
     * The licence changed (SZ-061).
     */
    data class LicenceChange(
        /**
         * Which facts.
         */
        val `fields`: List<dengji.documents.LicenceField>) : CancelCause()

    {

        companion object
    }

    /**
     * The application was refused (C-65).
     */
    data class Refused(
        /**
         * Why.
         */
        val `reason`: kotlin.String) : CancelCause()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCancelCause : FfiConverterRustBuffer<CancelCause>{
    override fun read(buf: ByteBuffer): CancelCause {
        return when(buf.getInt()) {
            1 -> CancelCause.ByUser(
                FfiConverterString.read(buf),
                )
            2 -> CancelCause.LicenceChange(
                FfiConverterSequenceTypeLicenceField.read(buf),
                )
            3 -> CancelCause.Refused(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CancelCause): ULong = when(value) {
        is CancelCause.ByUser -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is CancelCause.LicenceChange -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeLicenceField.allocationSize(value.`fields`)
            )
        }
        is CancelCause.Refused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
    }

    override fun write(value: CancelCause, buf: ByteBuffer) {
        when(value) {
            is CancelCause.ByUser -> {
                buf.putInt(1)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is CancelCause.LicenceChange -> {
                buf.putInt(2)
                FfiConverterSequenceTypeLicenceField.write(value.`fields`, buf)
                Unit
            }
            is CancelCause.Refused -> {
                buf.putInt(3)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A batch of sub-cases, or one case by itself.
 */

enum class CaseKind {

    /**
     * 主案 with its 子案.
     */
    BATCH,
    /**
     * 单案.
     */
    SINGLE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseKind: FfiConverterRustBuffer<CaseKind> {
    override fun read(buf: ByteBuffer) = try {

        CaseKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CaseKind) = 4UL

    override fun write(value: CaseKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where the case as a whole stands. Requirements §12.
 */

enum class CaseStage {

    /**
     * Created; a single case that can be corrected is here too.
     */
    DRAFT,
    /**
     * 已保存未申请.
     */
    SAVED,
    /**
     * The submission failed; it can be repeated.
     */
    SUBMIT_FAILED,
    /**
     * Submitted: persons sign, the enterprise confirms, tax is cleared.
     */
    SIGNING,
    /**
     * Filed with the registry.
     */
    FILED,
    /**
     * Every sub-case was withdrawn; closed.
     */
    EMPTIED,
    /**
     * Deleted.
     */
    DELETED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCaseStage: FfiConverterRustBuffer<CaseStage> {
    override fun read(buf: ByteBuffer) = try {

        CaseStage.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CaseStage) = 4UL

    override fun write(value: CaseStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where something is done.
 */

enum class Channel {

    /**
     * A phone: mini-program or app.
     */
    PHONE,
    /**
     * The site, on a PC.
     */
    WEB,
    /**
     * The desktop client.
     */
    CLIENT,
    /**
     * A service window.
     */
    WINDOW;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChannel: FfiConverterRustBuffer<Channel> {
    override fun read(buf: ByteBuffer) = try {

        Channel.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Channel) = 4UL

    override fun write(value: Channel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * 共有情况. Requirement row GZ-024.
 */

enum class CoOwnership {

    /**
     * 单独所有.
     */
    SOLE,
    /**
     * 共同共有.
     */
    JOINT,
    /**
     * 按份共有.
     */
    BY_SHARES;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCoOwnership: FfiConverterRustBuffer<CoOwnership> {
    override fun read(buf: ByteBuffer) = try {

        CoOwnership.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CoOwnership) = 4UL

    override fun write(value: CoOwnership, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How two numbers compare.
 */

enum class Comparison {

    /**
     * `<`
     */
    LESS,
    /**
     * `≤`
     */
    AT_MOST,
    /**
     * `≥`
     */
    AT_LEAST,
    /**
     * `>`
     */
    MORE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeComparison: FfiConverterRustBuffer<Comparison> {
    override fun read(buf: ByteBuffer) = try {

        Comparison.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Comparison) = 4UL

    override fun write(value: Comparison, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * When a rule applies.
 */
sealed class Condition {

    /**
     * Always.
     */
    object Always : Condition()

    /**
     * When all of them hold.
     */
    data class All(
        /**
         * The parts.
         */
        val `of`: List<dengji.documents.Condition>) : Condition()

    {

        companion object
    }

    /**
     * When at least one of them holds.
     */
    data class Any(
        /**
         * The parts.
         */
        val `of`: List<dengji.documents.Condition>) : Condition()

    {

        companion object
    }

    /**
     * When none of them holds.
     */
    data class Not(
        /**
         * The parts.
         */
        val `of`: List<dengji.documents.Condition>) : Condition()

    {

        companion object
    }

    /**
     * When a flag is set.
     */
    data class Is(
        /**
         * The flag.
         */
        val `fact`: dengji.documents.Fact) : Condition()

    {

        companion object
    }

    /**
     * When a text, or one of several, is one of these.
     */
    data class OneOf(
        /**
         * The text fact.
         */
        val `fact`: dengji.documents.Fact,
        /**
         * The values.
         */
        val `values`: List<kotlin.String>) : Condition()

    {

        companion object
    }

    /**
     * When a number compares like this.
     */
    data class Compare(
        /**
         * The number fact.
         */
        val `fact`: dengji.documents.Fact,
        /**
         * How.
         */
        val `comparison`: dengji.documents.Comparison,
        /**
         * With what.
         */
        val `number`: kotlin.Long) : Condition()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCondition : FfiConverterRustBuffer<Condition>{
    override fun read(buf: ByteBuffer): Condition {
        return when(buf.getInt()) {
            1 -> Condition.Always
            2 -> Condition.All(
                FfiConverterSequenceTypeCondition.read(buf),
                )
            3 -> Condition.Any(
                FfiConverterSequenceTypeCondition.read(buf),
                )
            4 -> Condition.Not(
                FfiConverterSequenceTypeCondition.read(buf),
                )
            5 -> Condition.Is(
                FfiConverterTypeFact.read(buf),
                )
            6 -> Condition.OneOf(
                FfiConverterTypeFact.read(buf),
                FfiConverterSequenceString.read(buf),
                )
            7 -> Condition.Compare(
                FfiConverterTypeFact.read(buf),
                FfiConverterTypeComparison.read(buf),
                FfiConverterLong.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Condition): ULong = when(value) {
        is Condition.Always -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Condition.All -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeCondition.allocationSize(value.`of`)
            )
        }
        is Condition.Any -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeCondition.allocationSize(value.`of`)
            )
        }
        is Condition.Not -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeCondition.allocationSize(value.`of`)
            )
        }
        is Condition.Is -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFact.allocationSize(value.`fact`)
            )
        }
        is Condition.OneOf -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFact.allocationSize(value.`fact`)
                + FfiConverterSequenceString.allocationSize(value.`values`)
            )
        }
        is Condition.Compare -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeFact.allocationSize(value.`fact`)
                + FfiConverterTypeComparison.allocationSize(value.`comparison`)
                + FfiConverterLong.allocationSize(value.`number`)
            )
        }
    }

    override fun write(value: Condition, buf: ByteBuffer) {
        when(value) {
            is Condition.Always -> {
                buf.putInt(1)
                Unit
            }
            is Condition.All -> {
                buf.putInt(2)
                FfiConverterSequenceTypeCondition.write(value.`of`, buf)
                Unit
            }
            is Condition.Any -> {
                buf.putInt(3)
                FfiConverterSequenceTypeCondition.write(value.`of`, buf)
                Unit
            }
            is Condition.Not -> {
                buf.putInt(4)
                FfiConverterSequenceTypeCondition.write(value.`of`, buf)
                Unit
            }
            is Condition.Is -> {
                buf.putInt(5)
                FfiConverterTypeFact.write(value.`fact`, buf)
                Unit
            }
            is Condition.OneOf -> {
                buf.putInt(6)
                FfiConverterTypeFact.write(value.`fact`, buf)
                FfiConverterSequenceString.write(value.`values`, buf)
                Unit
            }
            is Condition.Compare -> {
                buf.putInt(7)
                FfiConverterTypeFact.write(value.`fact`, buf)
                FfiConverterTypeComparison.write(value.`comparison`, buf)
                FfiConverterLong.write(value.`number`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * An act by which the enterprise confirms.
 */

enum class ConfirmationAct {

    /**
     * 企业签章.
     */
    SEAL,
    /**
     * 确认通过.
     */
    APPROVE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConfirmationAct: FfiConverterRustBuffer<ConfirmationAct> {
    override fun read(buf: ByteBuffer) = try {

        ConfirmationAct.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConfirmationAct) = 4UL

    override fun write(value: ConfirmationAct, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the enterprise does to confirm a sub-case (C-43).
 */

enum class ConfirmationMode {

    /**
     * 企业签章 only.
     */
    SEAL,
    /**
     * 确认通过 only.
     */
    APPROVE,
    /**
     * One of the two is enough.
     */
    EITHER,
    /**
     * Both are needed.
     */
    BOTH;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConfirmationMode: FfiConverterRustBuffer<ConfirmationMode> {
    override fun read(buf: ByteBuffer) = try {

        ConfirmationMode.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConfirmationMode) = 4UL

    override fun write(value: ConfirmationMode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a custodian may be authorised to do (EL-002).
 */

enum class CustodyRight {

    /**
     * 保管.
     */
    KEEP,
    /**
     * 持有.
     */
    HOLD,
    /**
     * 使用.
     */
    USE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCustodyRight: FfiConverterRustBuffer<CustodyRight> {
    override fun read(buf: ByteBuffer) = try {

        CustodyRight.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CustodyRight) = 4UL

    override fun write(value: CustodyRight, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether seals are granted by default.
 */

enum class DefaultGrants {

    /**
     * None is.
     */
    NOTHING,
    /**
     * Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018).
     */
    ALL_TO_ALL;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDefaultGrants: FfiConverterRustBuffer<DefaultGrants> {
    override fun read(buf: ByteBuffer) = try {

        DefaultGrants.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DefaultGrants) = 4UL

    override fun write(value: DefaultGrants, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a call throws when it could not be done, or when a command is refused.
 */
sealed class DengjiException: kotlin.Exception() {

    /**
     * The input is not what its format says.
     */
    class Malformed(

        /**
         * What and where.
         */
        val `failure`: Failure
        ) : DengjiException() {
        override val message
            get() = toString()
    }

    /**
     * The input is sound, but newer or other than this version knows.
     */
    class Unsupported(

        /**
         * What and where.
         */
        val `failure`: Failure
        ) : DengjiException() {
        override val message
            get() = toString()
    }

    /**
     * The calls, their order or their arguments contradict each other.
     */
    class Misuse(

        /**
         * What and where.
         */
        val `failure`: Failure
        ) : DengjiException() {
        override val message
            get() = toString()
    }

    /**
     * A file or image could not be read.
     */
    class Document(

        /**
         * What and where.
         */
        val `failure`: Failure
        ) : DengjiException() {
        override val message
            get() = toString()
    }

    /**
     * A fault of the library. Please report it; the object that was called is not to be used any more.
     */
    class Internal(

        /**
         * What and where.
         */
        val `failure`: Failure
        ) : DengjiException() {
        override val message
            get() = toString()
    }

    /**
     * The command is refused; nothing has changed.
     */
    class Refused(

        /**
         * Everything that stands against the command.
         */
        val `refusal`: Refusal
        ) : DengjiException() {
        override val message
            get() = toString()
    }

    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_dengji_fn_method_dengjierror_uniffi_trait_display(FfiConverterTypeDengjiError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<DengjiException> {
        override fun lift(error_buf: RustBuffer.ByValue): DengjiException = FfiConverterTypeDengjiError.lift(error_buf)
    }

}

/**
 * @suppress
 */
public object FfiConverterTypeDengjiError : FfiConverterRustBuffer<DengjiException> {
    override fun read(buf: ByteBuffer): DengjiException {

        return when(buf.getInt()) {
            1 -> DengjiException.Malformed(
                FfiConverterTypeFailure.read(buf),
                )
            2 -> DengjiException.Unsupported(
                FfiConverterTypeFailure.read(buf),
                )
            3 -> DengjiException.Misuse(
                FfiConverterTypeFailure.read(buf),
                )
            4 -> DengjiException.Document(
                FfiConverterTypeFailure.read(buf),
                )
            5 -> DengjiException.Internal(
                FfiConverterTypeFailure.read(buf),
                )
            6 -> DengjiException.Refused(
                FfiConverterTypeRefusal.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: DengjiException): ULong {
        return when(value) {
            is DengjiException.Malformed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
            is DengjiException.Unsupported -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
            is DengjiException.Misuse -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
            is DengjiException.Document -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
            is DengjiException.Internal -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
            is DengjiException.Refused -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeRefusal.allocationSize(value.`refusal`)
            )
        }
    }

    override fun write(value: DengjiException, buf: ByteBuffer) {
        when(value) {
            is DengjiException.Malformed -> {
                buf.putInt(1)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
            is DengjiException.Unsupported -> {
                buf.putInt(2)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
            is DengjiException.Misuse -> {
                buf.putInt(3)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
            is DengjiException.Document -> {
                buf.putInt(4)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
            is DengjiException.Internal -> {
                buf.putInt(5)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
            is DengjiException.Refused -> {
                buf.putInt(6)
                FfiConverterTypeRefusal.write(value.`refusal`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * What pressing 重新生成 does while the ticket is still valid (C-08).
 */

enum class EarlyRegeneration {

    /**
     * It is allowed.
     */
    ALLOW,
    /**
     * It is refused, unless the command gives a reason.
     */
    DENY_UNLESS_REASON,
    /**
     * It is refused.
     */
    DENY;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEarlyRegeneration: FfiConverterRustBuffer<EarlyRegeneration> {
    override fun read(buf: ByteBuffer) = try {

        EarlyRegeneration.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EarlyRegeneration) = 4UL

    override fun write(value: EarlyRegeneration, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the host shall do, and answer with a command.
 */
sealed class Effect {

    /**
     * Show the ticket of this round and ask these persons to sign; each answers with `sign`.
     */
    data class RequestSignatures(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The round.
         */
        val `round`: kotlin.UInt,
        /**
         * When the ticket was issued.
         */
        val `issued`: dengji.documents.Instant,
        /**
         * From when on it is no longer valid.
         */
        val `expires`: dengji.documents.Instant,
        /**
         * Digest of what is signed.
         */
        val `digest`: kotlin.String,
        /**
         * Who must sign.
         */
        val `signers`: List<dengji.documents.Signer>) : Effect()

    {

        companion object
    }

    /**
     * Ask the enterprise to seal or approve; it answers with `seal`, `approve` or `reject`.
     */
    data class RequestConfirmation(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * Digest of what is confirmed.
         */
        val `digest`: kotlin.String) : Effect()

    {

        companion object
    }

    /**
     * Open this single case: give the action whole to a new case.
     */
    data class OpenSingleCase(
        /**
         * The action `open_single`.
         */
        val `opening`: dengji.documents.Action) : Effect()

    {

        companion object
    }

    /**
     * Hand the case over to the registry; it answers with `report_status`.
     */
    data class FileCase(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>) : Effect()

    {

        companion object
    }

    /**
     * Tell someone.
     */
    data class NotifyParty(
        /**
         * The part this person plays.
         */
        val `role`: dengji.documents.Role,
        /**
         * Key of the signer, where one is meant.
         */
        val `signer`: kotlin.String?,
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * What about: a code such as `signing.signatures_voided`.
         */
        val `subject`: kotlin.String) : Effect()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEffect : FfiConverterRustBuffer<Effect>{
    override fun read(buf: ByteBuffer): Effect {
        return when(buf.getInt()) {
            1 -> Effect.RequestSignatures(
                FfiConverterString.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeSigner.read(buf),
                )
            2 -> Effect.RequestConfirmation(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            3 -> Effect.OpenSingleCase(
                FfiConverterTypeAction.read(buf),
                )
            4 -> Effect.FileCase(
                FfiConverterSequenceString.read(buf),
                )
            5 -> Effect.NotifyParty(
                FfiConverterTypeRole.read(buf),
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Effect): ULong = when(value) {
        is Effect.RequestSignatures -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterUInt.allocationSize(value.`round`)
                + FfiConverterTypeInstant.allocationSize(value.`issued`)
                + FfiConverterTypeInstant.allocationSize(value.`expires`)
                + FfiConverterString.allocationSize(value.`digest`)
                + FfiConverterSequenceTypeSigner.allocationSize(value.`signers`)
            )
        }
        is Effect.RequestConfirmation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`digest`)
            )
        }
        is Effect.OpenSingleCase -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAction.allocationSize(value.`opening`)
            )
        }
        is Effect.FileCase -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
            )
        }
        is Effect.NotifyParty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRole.allocationSize(value.`role`)
                + FfiConverterOptionalString.allocationSize(value.`signer`)
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`subject`)
            )
        }
    }

    override fun write(value: Effect, buf: ByteBuffer) {
        when(value) {
            is Effect.RequestSignatures -> {
                buf.putInt(1)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterUInt.write(value.`round`, buf)
                FfiConverterTypeInstant.write(value.`issued`, buf)
                FfiConverterTypeInstant.write(value.`expires`, buf)
                FfiConverterString.write(value.`digest`, buf)
                FfiConverterSequenceTypeSigner.write(value.`signers`, buf)
                Unit
            }
            is Effect.RequestConfirmation -> {
                buf.putInt(2)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`digest`, buf)
                Unit
            }
            is Effect.OpenSingleCase -> {
                buf.putInt(3)
                FfiConverterTypeAction.write(value.`opening`, buf)
                Unit
            }
            is Effect.FileCase -> {
                buf.putInt(4)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                Unit
            }
            is Effect.NotifyParty -> {
                buf.putInt(5)
                FfiConverterTypeRole.write(value.`role`, buf)
                FfiConverterOptionalString.write(value.`signer`, buf)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`subject`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What kind of legal entity an account or a seal belongs to (UA-009, UA-013, SZ-016).
 */

enum class EntityKind {

    /**
     * 企业法人: a company.
     */
    ENTERPRISE_LEGAL_PERSON,
    /**
     * 合伙企业.
     */
    PARTNERSHIP,
    /**
     * 个人独资企业, and other enterprises that are no legal persons.
     */
    SOLE_PROPRIETORSHIP,
    /**
     * 个体工商户.
     */
    INDIVIDUAL_BUSINESS,
    /**
     * 事业单位法人.
     */
    PUBLIC_INSTITUTION,
    /**
     * 机关群团, 政府机关.
     */
    GOVERNMENT_BODY,
    /**
     * 社会组织, 社会团体.
     */
    SOCIAL_ORGANISATION,
    /**
     * Any other.
     */
    OTHER;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEntityKind: FfiConverterRustBuffer<EntityKind> {
    override fun read(buf: ByteBuffer) = try {

        EntityKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EntityKind) = 4UL

    override fun write(value: EntityKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How much of a code may be dirty or hidden and it still reads.
 */

enum class ErrorCorrection {

    /**
     * About 7 %.
     */
    L,
    /**
     * About 15 %.
     */
    M,
    /**
     * About 25 %.
     */
    Q,
    /**
     * About 30 %.
     */
    H;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeErrorCorrection: FfiConverterRustBuffer<ErrorCorrection> {
    override fun read(buf: ByteBuffer) = try {

        ErrorCorrection.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ErrorCorrection) = 4UL

    override fun write(value: ErrorCorrection, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Something that happened to a case.
 */
sealed class Event {

    /**
     * A batch was created.
     */
    data class BatchOpened(
        /**
         * Id of the case.
         */
        val `caseId`: kotlin.String,
        /**
         * What kind of business.
         */
        val `business`: dengji.documents.Business,
        /**
         * Who began it.
         */
        val `initiator`: dengji.documents.Enterprise,
        /**
         * Who confirms it.
         */
        val `confirmer`: dengji.documents.Enterprise,
        /**
         * The project.
         */
        val `project`: dengji.documents.ProjectRef,
        /**
         * 批号.
         */
        val `number`: kotlin.String,
        /**
         * The units.
         */
        val `units`: List<dengji.documents.ChosenUnit>,
        /**
         * What the register holds.
         */
        val `registerFacts`: List<dengji.documents.RegisterFact>) : Event()

    {

        companion object
    }

    /**
     * A single case was opened from a withdrawn sub-case.
     */
    data class SingleOpened(
        /**
         * Id of the case.
         */
        val `caseId`: kotlin.String,
        /**
         * What kind of business.
         */
        val `business`: dengji.documents.Business,
        /**
         * Who began it.
         */
        val `initiator`: dengji.documents.Enterprise,
        /**
         * Who confirms it.
         */
        val `confirmer`: dengji.documents.Enterprise,
        /**
         * The project.
         */
        val `project`: dengji.documents.ProjectRef,
        /**
         * From where.
         */
        val `splitFrom`: dengji.documents.SplitFrom,
        /**
         * What it holds.
         */
        val `content`: dengji.documents.SubCaseContent,
        /**
         * What the register holds.
         */
        val `registerFacts`: List<dengji.documents.RegisterFact>,
        /**
         * Whether tax was cleared already.
         */
        val `taxCleared`: kotlin.Boolean) : Event()

    {

        companion object
    }

    /**
     * A case of another system was adopted.
     */
    data class CaseImported(
        /**
         * Id of the case.
         */
        val `caseId`: kotlin.String,
        /**
         * What kind of business.
         */
        val `business`: dengji.documents.Business,
        /**
         * Who began it.
         */
        val `initiator`: dengji.documents.Enterprise,
        /**
         * Who confirms it.
         */
        val `confirmer`: dengji.documents.Enterprise,
        /**
         * The project.
         */
        val `project`: dengji.documents.ProjectRef,
        /**
         * 批号.
         */
        val `number`: kotlin.String,
        /**
         * How far it had come.
         */
        val `stage`: dengji.documents.ImportedStage,
        /**
         * Its sub-cases.
         */
        val `subCases`: List<dengji.documents.ImportedSubCase>,
        /**
         * What proves it.
         */
        val `evidence`: List<dengji.documents.Evidence>,
        /**
         * How far it is trusted.
         */
        val `trust`: dengji.documents.ImportTrust) : Event()

    {

        companion object
    }

    /**
     * Units were added.
     */
    data class UnitsAdded(
        /**
         * The units.
         */
        val `units`: List<dengji.documents.ChosenUnit>,
        /**
         * What the register holds against them.
         */
        val `registerFacts`: List<dengji.documents.RegisterFact>) : Event()

    {

        companion object
    }

    /**
     * Sub-cases were taken out before submission.
     */
    data class UnitsRemoved(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>) : Event()

    {

        companion object
    }

    /**
     * A form was replaced.
     */
    data class ApplicationEdited(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The form.
         */
        val `application`: dengji.documents.Application) : Event()

    {

        companion object
    }

    /**
     * Parts of several forms were set.
     */
    data class ApplicationsBatchEdited(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * What was set.
         */
        val `changes`: dengji.documents.ApplicationChanges) : Event()

    {

        companion object
    }

    /**
     * A questionnaire was filled in.
     */
    data class QuestionnaireAnswered(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * The answers.
         */
        val `questionnaire`: dengji.documents.Questionnaire) : Event()

    {

        companion object
    }

    /**
     * Files were uploaded.
     */
    data class MaterialUploaded(
        /**
         * The sub-case; none for the shared list.
         */
        val `subCase`: kotlin.String?,
        /**
         * The material.
         */
        val `material`: dengji.documents.Material) : Event()

    {

        companion object
    }

    /**
     * A material was taken away.
     */
    data class MaterialRemoved(
        /**
         * The sub-case; none for the shared list.
         */
        val `subCase`: kotlin.String?,
        /**
         * The item.
         */
        val `item`: kotlin.String) : Event()

    {

        companion object
    }

    /**
     * Shared materials were given to every sub-case.
     */
    data class MaterialsShared(
        /**
         * The items.
         */
        val `items`: List<kotlin.String>,
        /**
         * How.
         */
        val `mode`: dengji.documents.ShareMode,
        /**
         * Who kept an own copy.
         */
        val `skipped`: List<dengji.documents.SkippedShare>) : Event()

    {

        companion object
    }

    /**
     * The batch was saved.
     */
    object Saved : Event()

    /**
     * The case was submitted for signing.
     */
    data class Submitted(
        /**
         * When.
         */
        val `at`: dengji.documents.Instant,
        /**
         * 批号, where it was given now.
         */
        val `number`: kotlin.String) : Event()

    {

        companion object
    }

    /**
     * The submission failed.
     */
    data class SubmissionFailed(
        /**
         * What went wrong.
         */
        val `reason`: kotlin.String) : Event()

    {

        companion object
    }

    /**
     * A signing round was opened; its ticket is valid in `[issued, expires)`.
     */
    data class RoundOpened(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The round, counted from 1.
         */
        val `round`: kotlin.UInt,
        /**
         * When.
         */
        val `issued`: dengji.documents.Instant,
        /**
         * From when on the ticket is no longer valid.
         */
        val `expires`: dengji.documents.Instant,
        /**
         * Digest of what is signed.
         */
        val `digest`: kotlin.String,
        /**
         * Who must sign.
         */
        val `signers`: List<dengji.documents.Signer>) : Event()

    {

        companion object
    }

    /**
     * Somebody signed.
     */
    data class Signed(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The round.
         */
        val `round`: kotlin.UInt,
        /**
         * Key of the signer.
         */
        val `signer`: kotlin.String,
        /**
         * When.
         */
        val `at`: dengji.documents.Instant,
        /**
         * What the provider reports.
         */
        val `evidence`: dengji.documents.Evidence) : Event()

    {

        companion object
    }

    /**
     * Everybody has signed; from now on the round cannot expire (C-48).
     */
    data class RoundCompleted(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The round.
         */
        val `round`: kotlin.UInt) : Event()

    {

        companion object
    }

    /**
     * The round and what was signed and confirmed in it became void.
     */
    data class SignaturesVoided(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The round; 0 where no personal signature was needed.
         */
        val `round`: kotlin.UInt,
        /**
         * Keys of those who had signed.
         */
        val `signers`: List<kotlin.String>,
        /**
         * Whether an enterprise seal or approval fell with it (C-10).
         */
        val `confirmation`: kotlin.Boolean,
        /**
         * Why.
         */
        val `cause`: dengji.documents.VoidCause,
        /**
         * The reason that was given for it.
         */
        val `reason`: kotlin.String) : Event()

    {

        companion object
    }

    /**
     * The enterprise sealed.
     */
    data class Sealed(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * When.
         */
        val `at`: dengji.documents.Instant,
        /**
         * What the seal platform reports.
         */
        val `evidence`: dengji.documents.Evidence) : Event()

    {

        companion object
    }

    /**
     * The enterprise approved.
     */
    data class Approved(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * When.
         */
        val `at`: dengji.documents.Instant) : Event()

    {

        companion object
    }

    /**
     * The enterprise did not approve.
     */
    data class Rejected(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : Event()

    {

        companion object
    }

    /**
     * A sub-case left the batch.
     */
    data class SubCaseWithdrawn(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * Id of the single case it became; its own id where it was one already.
         */
        val `caseId`: kotlin.String) : Event()

    {

        companion object
    }

    /**
     * No sub-case is left; the batch is closed and never filed (C-62).
     */
    object BatchEmptied : Event()

    /**
     * Tax is cleared.
     */
    data class TaxCleared(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * What proves it.
         */
        val `evidence`: dengji.documents.Evidence?) : Event()

    {

        companion object
    }

    /**
     * A tax clearance was taken back.
     */
    data class TaxClearanceWithdrawn(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>) : Event()

    {

        companion object
    }

    /**
     * The case was filed by itself.
     */
    data class Filed(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * When.
         */
        val `at`: dengji.documents.Instant,
        /**
         * What completed the conditions.
         */
        val `cause`: dengji.documents.FilingCause) : Event()

    {

        companion object
    }

    /**
     * The registry reported a status.
     */
    data class StatusReported(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * The status.
         */
        val `status`: kotlin.String,
        /**
         * When.
         */
        val `at`: dengji.documents.Instant,
        /**
         * The registry's note.
         */
        val `note`: kotlin.String) : Event()

    {

        companion object
    }

    /**
     * Staff asked something more.
     */
    data class InquiryRecorded(
        /**
         * The sub-case.
         */
        val `subCase`: kotlin.String,
        /**
         * The record.
         */
        val `inquiry`: dengji.documents.Inquiry) : Event()

    {

        companion object
    }

    /**
     * The applicants took a filed application back.
     */
    data class WithdrawnBeforeEntry(
        /**
         * The sub-cases.
         */
        val `subCases`: List<kotlin.String>,
        /**
         * Their declarations.
         */
        val `evidence`: List<dengji.documents.Evidence>) : Event()

    {

        companion object
    }

    /**
     * The case was deleted.
     */
    object Deleted : Event()

    /**
     * The case follows another profile now.
     */
    data class ProfileMoved(
        /**
         * The profile before.
         */
        val `from`: dengji.documents.ProfileRef,
        /**
         * The profile from now on.
         */
        val `to`: dengji.documents.ProfileRef) : Event()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEvent : FfiConverterRustBuffer<Event>{
    override fun read(buf: ByteBuffer): Event {
        return when(buf.getInt()) {
            1 -> Event.BatchOpened(
                FfiConverterString.read(buf),
                FfiConverterTypeBusiness.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeProjectRef.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeChosenUnit.read(buf),
                FfiConverterSequenceTypeRegisterFact.read(buf),
                )
            2 -> Event.SingleOpened(
                FfiConverterString.read(buf),
                FfiConverterTypeBusiness.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeProjectRef.read(buf),
                FfiConverterTypeSplitFrom.read(buf),
                FfiConverterTypeSubCaseContent.read(buf),
                FfiConverterSequenceTypeRegisterFact.read(buf),
                FfiConverterBoolean.read(buf),
                )
            3 -> Event.CaseImported(
                FfiConverterString.read(buf),
                FfiConverterTypeBusiness.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeEnterprise.read(buf),
                FfiConverterTypeProjectRef.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeImportedStage.read(buf),
                FfiConverterSequenceTypeImportedSubCase.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                FfiConverterTypeImportTrust.read(buf),
                )
            4 -> Event.UnitsAdded(
                FfiConverterSequenceTypeChosenUnit.read(buf),
                FfiConverterSequenceTypeRegisterFact.read(buf),
                )
            5 -> Event.UnitsRemoved(
                FfiConverterSequenceString.read(buf),
                )
            6 -> Event.ApplicationEdited(
                FfiConverterString.read(buf),
                FfiConverterTypeApplication.read(buf),
                )
            7 -> Event.ApplicationsBatchEdited(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeApplicationChanges.read(buf),
                )
            8 -> Event.QuestionnaireAnswered(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeQuestionnaire.read(buf),
                )
            9 -> Event.MaterialUploaded(
                FfiConverterOptionalString.read(buf),
                FfiConverterTypeMaterial.read(buf),
                )
            10 -> Event.MaterialRemoved(
                FfiConverterOptionalString.read(buf),
                FfiConverterString.read(buf),
                )
            11 -> Event.MaterialsShared(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeShareMode.read(buf),
                FfiConverterSequenceTypeSkippedShare.read(buf),
                )
            12 -> Event.Saved
            13 -> Event.Submitted(
                FfiConverterTypeInstant.read(buf),
                FfiConverterString.read(buf),
                )
            14 -> Event.SubmissionFailed(
                FfiConverterString.read(buf),
                )
            15 -> Event.RoundOpened(
                FfiConverterString.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeSigner.read(buf),
                )
            16 -> Event.Signed(
                FfiConverterString.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            17 -> Event.RoundCompleted(
                FfiConverterString.read(buf),
                FfiConverterUInt.read(buf),
                )
            18 -> Event.SignaturesVoided(
                FfiConverterString.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterTypeVoidCause.read(buf),
                FfiConverterString.read(buf),
                )
            19 -> Event.Sealed(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            20 -> Event.Approved(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeInstant.read(buf),
                )
            21 -> Event.Rejected(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            22 -> Event.SubCaseWithdrawn(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            23 -> Event.BatchEmptied
            24 -> Event.TaxCleared(
                FfiConverterSequenceString.read(buf),
                FfiConverterOptionalTypeEvidence.read(buf),
                )
            25 -> Event.TaxClearanceWithdrawn(
                FfiConverterSequenceString.read(buf),
                )
            26 -> Event.Filed(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterTypeFilingCause.read(buf),
                )
            27 -> Event.StatusReported(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterString.read(buf),
                )
            28 -> Event.InquiryRecorded(
                FfiConverterString.read(buf),
                FfiConverterTypeInquiry.read(buf),
                )
            29 -> Event.WithdrawnBeforeEntry(
                FfiConverterSequenceString.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            30 -> Event.Deleted
            31 -> Event.ProfileMoved(
                FfiConverterTypeProfileRef.read(buf),
                FfiConverterTypeProfileRef.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Event): ULong = when(value) {
        is Event.BatchOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`caseId`)
                + FfiConverterTypeBusiness.allocationSize(value.`business`)
                + FfiConverterTypeEnterprise.allocationSize(value.`initiator`)
                + FfiConverterTypeEnterprise.allocationSize(value.`confirmer`)
                + FfiConverterTypeProjectRef.allocationSize(value.`project`)
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterSequenceTypeChosenUnit.allocationSize(value.`units`)
                + FfiConverterSequenceTypeRegisterFact.allocationSize(value.`registerFacts`)
            )
        }
        is Event.SingleOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`caseId`)
                + FfiConverterTypeBusiness.allocationSize(value.`business`)
                + FfiConverterTypeEnterprise.allocationSize(value.`initiator`)
                + FfiConverterTypeEnterprise.allocationSize(value.`confirmer`)
                + FfiConverterTypeProjectRef.allocationSize(value.`project`)
                + FfiConverterTypeSplitFrom.allocationSize(value.`splitFrom`)
                + FfiConverterTypeSubCaseContent.allocationSize(value.`content`)
                + FfiConverterSequenceTypeRegisterFact.allocationSize(value.`registerFacts`)
                + FfiConverterBoolean.allocationSize(value.`taxCleared`)
            )
        }
        is Event.CaseImported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`caseId`)
                + FfiConverterTypeBusiness.allocationSize(value.`business`)
                + FfiConverterTypeEnterprise.allocationSize(value.`initiator`)
                + FfiConverterTypeEnterprise.allocationSize(value.`confirmer`)
                + FfiConverterTypeProjectRef.allocationSize(value.`project`)
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterTypeImportedStage.allocationSize(value.`stage`)
                + FfiConverterSequenceTypeImportedSubCase.allocationSize(value.`subCases`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
                + FfiConverterTypeImportTrust.allocationSize(value.`trust`)
            )
        }
        is Event.UnitsAdded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeChosenUnit.allocationSize(value.`units`)
                + FfiConverterSequenceTypeRegisterFact.allocationSize(value.`registerFacts`)
            )
        }
        is Event.UnitsRemoved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
            )
        }
        is Event.ApplicationEdited -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterTypeApplication.allocationSize(value.`application`)
            )
        }
        is Event.ApplicationsBatchEdited -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeApplicationChanges.allocationSize(value.`changes`)
            )
        }
        is Event.QuestionnaireAnswered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeQuestionnaire.allocationSize(value.`questionnaire`)
            )
        }
        is Event.MaterialUploaded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`subCase`)
                + FfiConverterTypeMaterial.allocationSize(value.`material`)
            )
        }
        is Event.MaterialRemoved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`item`)
            )
        }
        is Event.MaterialsShared -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`items`)
                + FfiConverterTypeShareMode.allocationSize(value.`mode`)
                + FfiConverterSequenceTypeSkippedShare.allocationSize(value.`skipped`)
            )
        }
        is Event.Saved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Event.Submitted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeInstant.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`number`)
            )
        }
        is Event.SubmissionFailed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Event.RoundOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterUInt.allocationSize(value.`round`)
                + FfiConverterTypeInstant.allocationSize(value.`issued`)
                + FfiConverterTypeInstant.allocationSize(value.`expires`)
                + FfiConverterString.allocationSize(value.`digest`)
                + FfiConverterSequenceTypeSigner.allocationSize(value.`signers`)
            )
        }
        is Event.Signed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterUInt.allocationSize(value.`round`)
                + FfiConverterString.allocationSize(value.`signer`)
                + FfiConverterTypeInstant.allocationSize(value.`at`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Event.RoundCompleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterUInt.allocationSize(value.`round`)
            )
        }
        is Event.SignaturesVoided -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterUInt.allocationSize(value.`round`)
                + FfiConverterSequenceString.allocationSize(value.`signers`)
                + FfiConverterBoolean.allocationSize(value.`confirmation`)
                + FfiConverterTypeVoidCause.allocationSize(value.`cause`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Event.Sealed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeInstant.allocationSize(value.`at`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Event.Approved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeInstant.allocationSize(value.`at`)
            )
        }
        is Event.Rejected -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is Event.SubCaseWithdrawn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterString.allocationSize(value.`caseId`)
            )
        }
        is Event.BatchEmptied -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Event.TaxCleared -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterOptionalTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Event.TaxClearanceWithdrawn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
            )
        }
        is Event.Filed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterTypeInstant.allocationSize(value.`at`)
                + FfiConverterTypeFilingCause.allocationSize(value.`cause`)
            )
        }
        is Event.StatusReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterString.allocationSize(value.`status`)
                + FfiConverterTypeInstant.allocationSize(value.`at`)
                + FfiConverterString.allocationSize(value.`note`)
            )
        }
        is Event.InquiryRecorded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`subCase`)
                + FfiConverterTypeInquiry.allocationSize(value.`inquiry`)
            )
        }
        is Event.WithdrawnBeforeEntry -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`subCases`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Event.Deleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Event.ProfileMoved -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProfileRef.allocationSize(value.`from`)
                + FfiConverterTypeProfileRef.allocationSize(value.`to`)
            )
        }
    }

    override fun write(value: Event, buf: ByteBuffer) {
        when(value) {
            is Event.BatchOpened -> {
                buf.putInt(1)
                FfiConverterString.write(value.`caseId`, buf)
                FfiConverterTypeBusiness.write(value.`business`, buf)
                FfiConverterTypeEnterprise.write(value.`initiator`, buf)
                FfiConverterTypeEnterprise.write(value.`confirmer`, buf)
                FfiConverterTypeProjectRef.write(value.`project`, buf)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterSequenceTypeChosenUnit.write(value.`units`, buf)
                FfiConverterSequenceTypeRegisterFact.write(value.`registerFacts`, buf)
                Unit
            }
            is Event.SingleOpened -> {
                buf.putInt(2)
                FfiConverterString.write(value.`caseId`, buf)
                FfiConverterTypeBusiness.write(value.`business`, buf)
                FfiConverterTypeEnterprise.write(value.`initiator`, buf)
                FfiConverterTypeEnterprise.write(value.`confirmer`, buf)
                FfiConverterTypeProjectRef.write(value.`project`, buf)
                FfiConverterTypeSplitFrom.write(value.`splitFrom`, buf)
                FfiConverterTypeSubCaseContent.write(value.`content`, buf)
                FfiConverterSequenceTypeRegisterFact.write(value.`registerFacts`, buf)
                FfiConverterBoolean.write(value.`taxCleared`, buf)
                Unit
            }
            is Event.CaseImported -> {
                buf.putInt(3)
                FfiConverterString.write(value.`caseId`, buf)
                FfiConverterTypeBusiness.write(value.`business`, buf)
                FfiConverterTypeEnterprise.write(value.`initiator`, buf)
                FfiConverterTypeEnterprise.write(value.`confirmer`, buf)
                FfiConverterTypeProjectRef.write(value.`project`, buf)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterTypeImportedStage.write(value.`stage`, buf)
                FfiConverterSequenceTypeImportedSubCase.write(value.`subCases`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                FfiConverterTypeImportTrust.write(value.`trust`, buf)
                Unit
            }
            is Event.UnitsAdded -> {
                buf.putInt(4)
                FfiConverterSequenceTypeChosenUnit.write(value.`units`, buf)
                FfiConverterSequenceTypeRegisterFact.write(value.`registerFacts`, buf)
                Unit
            }
            is Event.UnitsRemoved -> {
                buf.putInt(5)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                Unit
            }
            is Event.ApplicationEdited -> {
                buf.putInt(6)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterTypeApplication.write(value.`application`, buf)
                Unit
            }
            is Event.ApplicationsBatchEdited -> {
                buf.putInt(7)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeApplicationChanges.write(value.`changes`, buf)
                Unit
            }
            is Event.QuestionnaireAnswered -> {
                buf.putInt(8)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeQuestionnaire.write(value.`questionnaire`, buf)
                Unit
            }
            is Event.MaterialUploaded -> {
                buf.putInt(9)
                FfiConverterOptionalString.write(value.`subCase`, buf)
                FfiConverterTypeMaterial.write(value.`material`, buf)
                Unit
            }
            is Event.MaterialRemoved -> {
                buf.putInt(10)
                FfiConverterOptionalString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`item`, buf)
                Unit
            }
            is Event.MaterialsShared -> {
                buf.putInt(11)
                FfiConverterSequenceString.write(value.`items`, buf)
                FfiConverterTypeShareMode.write(value.`mode`, buf)
                FfiConverterSequenceTypeSkippedShare.write(value.`skipped`, buf)
                Unit
            }
            is Event.Saved -> {
                buf.putInt(12)
                Unit
            }
            is Event.Submitted -> {
                buf.putInt(13)
                FfiConverterTypeInstant.write(value.`at`, buf)
                FfiConverterString.write(value.`number`, buf)
                Unit
            }
            is Event.SubmissionFailed -> {
                buf.putInt(14)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Event.RoundOpened -> {
                buf.putInt(15)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterUInt.write(value.`round`, buf)
                FfiConverterTypeInstant.write(value.`issued`, buf)
                FfiConverterTypeInstant.write(value.`expires`, buf)
                FfiConverterString.write(value.`digest`, buf)
                FfiConverterSequenceTypeSigner.write(value.`signers`, buf)
                Unit
            }
            is Event.Signed -> {
                buf.putInt(16)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterUInt.write(value.`round`, buf)
                FfiConverterString.write(value.`signer`, buf)
                FfiConverterTypeInstant.write(value.`at`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Event.RoundCompleted -> {
                buf.putInt(17)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterUInt.write(value.`round`, buf)
                Unit
            }
            is Event.SignaturesVoided -> {
                buf.putInt(18)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterUInt.write(value.`round`, buf)
                FfiConverterSequenceString.write(value.`signers`, buf)
                FfiConverterBoolean.write(value.`confirmation`, buf)
                FfiConverterTypeVoidCause.write(value.`cause`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Event.Sealed -> {
                buf.putInt(19)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeInstant.write(value.`at`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Event.Approved -> {
                buf.putInt(20)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeInstant.write(value.`at`, buf)
                Unit
            }
            is Event.Rejected -> {
                buf.putInt(21)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is Event.SubCaseWithdrawn -> {
                buf.putInt(22)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterString.write(value.`caseId`, buf)
                Unit
            }
            is Event.BatchEmptied -> {
                buf.putInt(23)
                Unit
            }
            is Event.TaxCleared -> {
                buf.putInt(24)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterOptionalTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Event.TaxClearanceWithdrawn -> {
                buf.putInt(25)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                Unit
            }
            is Event.Filed -> {
                buf.putInt(26)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterTypeInstant.write(value.`at`, buf)
                FfiConverterTypeFilingCause.write(value.`cause`, buf)
                Unit
            }
            is Event.StatusReported -> {
                buf.putInt(27)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterString.write(value.`status`, buf)
                FfiConverterTypeInstant.write(value.`at`, buf)
                FfiConverterString.write(value.`note`, buf)
                Unit
            }
            is Event.InquiryRecorded -> {
                buf.putInt(28)
                FfiConverterString.write(value.`subCase`, buf)
                FfiConverterTypeInquiry.write(value.`inquiry`, buf)
                Unit
            }
            is Event.WithdrawnBeforeEntry -> {
                buf.putInt(29)
                FfiConverterSequenceString.write(value.`subCases`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Event.Deleted -> {
                buf.putInt(30)
                Unit
            }
            is Event.ProfileMoved -> {
                buf.putInt(31)
                FfiConverterTypeProfileRef.write(value.`from`, buf)
                FfiConverterTypeProfileRef.write(value.`to`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Something a condition can ask about. The kind of its value stands behind it.
 */

enum class Fact {

    /**
     * Text: code of the business type.
     */
    BUSINESS_TYPE,
    /**
     * Text: code of the organisation type.
     */
    ORGANISATION_TYPE,
    /**
     * Text: code of the property type.
     */
    PROPERTY_TYPE,
    /**
     * Text: registration kind of A21, such as `700`.
     */
    REGISTRATION_TYPE,
    /**
     * Flag: whether the business involves a mortgage.
     */
    MORTGAGE,
    /**
     * Flag: whether the mortgage on the form is a maximum-amount mortgage.
     */
    MAXIMUM_AMOUNT_MORTGAGE,
    /**
     * Number: how many buyers the form has.
     */
    BUYER_COUNT,
    /**
     * Text: the co-ownership on the first buyer's row.
     */
    CO_OWNERSHIP,
    /**
     * Texts: holder natures of all buyers.
     */
    BUYER_HOLDER_NATURE,
    /**
     * Texts: document types of all buyers.
     */
    BUYER_DOCUMENT_TYPE,
    /**
     * Flag: whether a buyer is under 18 on the day of the check.
     */
    MINOR_BUYER,
    /**
     * Flag: whether a buyer has an agent.
     */
    BUYER_AGENT,
    /**
     * Flag: whether a seller has an agent.
     */
    SELLER_AGENT,
    /**
     * Flag: whether a mortgagee has an agent.
     */
    MORTGAGEE_AGENT,
    /**
     * Text: contract status of the unit.
     */
    CONTRACT_STATUS,
    /**
     * Flag: whether a certificate was issued for the unit.
     */
    CERTIFICATE_ISSUED,
    /**
     * Text: what kind of entity the enterprise is, such as `partnership`.
     */
    ENTITY_KIND,
    /**
     * Text: the first two digits of the region in which the enterprise is registered.
     */
    ENTITY_PROVINCE,
    /**
     * Text: the first four digits of that region.
     */
    ENTITY_CITY,
    /**
     * Number: how many legal representatives or managing partners the enterprise has.
     */
    REPRESENTATIVE_COUNT,
    /**
     * Flag: whether the enterprise is foreign-invested.
     */
    FOREIGN_INVESTED,
    /**
     * Flag: whether the enterprise was newly registered when its account began.
     */
    NEWLY_REGISTERED,
    /**
     * Flag: whether the person who acts has an account on the platform.
     */
    PERSONAL_ACCOUNT,
    /**
     * Flag: whether the person who acts has downloaded a personal certificate.
     */
    PERSONAL_CERTIFICATE,
    /**
     * Flag: whether real-name verification has failed for this command.
     */
    REAL_NAME_FAILED,
    /**
     * Flag: whether verification of the e-licence has failed for this command.
     */
    LICENCE_FAILED,
    /**
     * Flag: whether the e-licence is still being synchronised.
     */
    LICENCE_SYNCING,
    /**
     * Flag: whether the physical seal was engraved.
     */
    PHYSICAL_ENGRAVED,
    /**
     * Flag: whether the physical seal was filed with the police.
     */
    PHYSICAL_FILED,
    /**
     * Flag: whether the enterprise's own system was given access (SZ-080).
     */
    SYSTEM_ACCESS,
    /**
     * Flag: whether the enterprise's HSM was filed (SZ-082).
     */
    HSM_FILED,
    /**
     * Text: code of the kind of the seal.
     */
    SEAL_KIND,
    /**
     * Flag: whether the seal bears a second language.
     */
    SEAL_BILINGUAL,
    /**
     * Flag: whether the account has, or had, any seal.
     */
    HAS_SEALS,
    /**
     * Flag: whether the command brings grants with it.
     */
    WITH_GRANTS,
    /**
     * Flag: whether the command brings proof (`proof`) with it.
     */
    WITH_PROOF,
    /**
     * Flag: whether the seal is bound to a Ukey.
     */
    UKEY_BOUND;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFact: FfiConverterRustBuffer<Fact> {
    override fun read(buf: ByteBuffer) = try {

        Fact.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Fact) = 4UL

    override fun write(value: Fact, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A check that was tried and failed (SZ-013, SZ-015, KB-012).
 */

enum class FailedCheck {

    /**
     * Real-name verification of the person.
     */
    REAL_NAME,
    /**
     * Verification of the e-licence.
     */
    LICENCE,
    /**
     * The e-licence is still being synchronised: try again (KB-012).
     */
    LICENCE_SYNCING;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFailedCheck: FfiConverterRustBuffer<FailedCheck> {
    override fun read(buf: ByteBuffer) = try {

        FailedCheck.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FailedCheck) = 4UL

    override fun write(value: FailedCheck, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Who is at fault when a call could not be done.
 */

enum class FailureKind {

    /**
     * The input is not what its format says.
     */
    MALFORMED,
    /**
     * The input is sound, but newer or other than this version knows.
     */
    UNSUPPORTED,
    /**
     * The calls, their order or their arguments contradict each other.
     */
    MISUSE,
    /**
     * A file or image could not be read.
     */
    DOCUMENT,
    /**
     * A fault of the library. Please report it.
     */
    INTERNAL;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFailureKind: FfiConverterRustBuffer<FailureKind> {
    override fun read(buf: ByteBuffer) = try {

        FailureKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FailureKind) = 4UL

    override fun write(value: FailureKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * When cases are filed (C-16).
 */

enum class FilingMode {

    /**
     * All sub-cases of a batch together.
     */
    TOGETHER,
    /**
     * Each sub-case as soon as it is ready.
     */
    EACH;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFilingMode: FfiConverterRustBuffer<FilingMode> {
    override fun read(buf: ByteBuffer) = try {

        FilingMode.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FilingMode) = 4UL

    override fun write(value: FilingMode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The layers of a grant (GS-015).
 */

enum class GrantLayer {

    /**
     * 机构.
     */
    ORGANISATION,
    /**
     * 经办人, 管理员, 持有人: persons.
     */
    PERSON;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantLayer: FfiConverterRustBuffer<GrantLayer> {
    override fun read(buf: ByteBuffer) = try {

        GrantLayer.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: GrantLayer) = 4UL

    override fun write(value: GrantLayer, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * From where a grant came.
 */

enum class GrantOrigin {

    /**
     * Somebody granted it.
     */
    EXPLICIT,
    /**
     * It came about by itself (GS-011, C-34).
     */
    DEFAULT;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantOrigin: FfiConverterRustBuffer<GrantOrigin> {
    override fun read(buf: ByteBuffer) = try {

        GrantOrigin.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: GrantOrigin) = 4UL

    override fun write(value: GrantOrigin, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a grant stands at some instant.
 */

enum class GrantStanding {

    /**
     * 有效.
     */
    EFFECTIVE,
    /**
     * 未注册: the grantee has no account on the platform (C-30, C-75).
     */
    PENDING_ACCOUNT,
    /**
     * 未注册: the grantee has not downloaded a certificate (GX-015, C-30).
     */
    PENDING_CERTIFICATE,
    /**
     * Its period has not begun.
     */
    NOT_YET,
    /**
     * Its period is over.
     */
    EXPIRED,
    /**
     * Revoked.
     */
    REVOKED,
    /**
     * The grant on which it rests is over, and the platform lets it fall too (C-70).
     */
    PARENT_LAPSED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGrantStanding: FfiConverterRustBuffer<GrantStanding> {
    override fun read(buf: ByteBuffer) = try {

        GrantStanding.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: GrantStanding) = 4UL

    override fun write(value: GrantStanding, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where the binding of a handler stands.
 */

enum class HandlerStage {

    /**
     * Added by the enterprise; the handler has not confirmed yet.
     */
    ADDED,
    /**
     * Bound from both sides.
     */
    BOUND,
    /**
     * Removed by the enterprise.
     */
    REMOVED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHandlerStage: FfiConverterRustBuffer<HandlerStage> {
    override fun read(buf: ByteBuffer) = try {

        HandlerStage.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: HandlerStage) = 4UL

    override fun write(value: HandlerStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the host shall do after a command.
 */
sealed class HostTask {

    /**
     * Tell somebody about something.
     */
    data class Notify(
        /**
         * The part this person plays.
         */
        val `role`: dengji.documents.Role,
        /**
         * The name, where one person is meant.
         */
        val `name`: kotlin.String,
        /**
         * What about.
         */
        val `finding`: dengji.documents.Finding) : HostTask()

    {

        companion object
    }

    /**
     * Have certificates revoked by their issuer.
     */
    data class RevokeCertificates(
        /**
         * Serial numbers.
         */
        val `serials`: List<kotlin.String>) : HostTask()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeHostTask : FfiConverterRustBuffer<HostTask>{
    override fun read(buf: ByteBuffer): HostTask {
        return when(buf.getInt()) {
            1 -> HostTask.Notify(
                FfiConverterTypeRole.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeFinding.read(buf),
                )
            2 -> HostTask.RevokeCertificates(
                FfiConverterSequenceString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: HostTask): ULong = when(value) {
        is HostTask.Notify -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRole.allocationSize(value.`role`)
                + FfiConverterString.allocationSize(value.`name`)
                + FfiConverterTypeFinding.allocationSize(value.`finding`)
            )
        }
        is HostTask.RevokeCertificates -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`serials`)
            )
        }
    }

    override fun write(value: HostTask, buf: ByteBuffer) {
        when(value) {
            is HostTask.Notify -> {
                buf.putInt(1)
                FfiConverterTypeRole.write(value.`role`, buf)
                FfiConverterString.write(value.`name`, buf)
                FfiConverterTypeFinding.write(value.`finding`, buf)
                Unit
            }
            is HostTask.RevokeCertificates -> {
                buf.putInt(2)
                FfiConverterSequenceString.write(value.`serials`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a number claims to be. The caller says so; the library never guesses.
 */

enum class IdentifierKind {

    /**
     * 不动产单元号.
     */
    UNIT_CODE,
    /**
     * 不动产权证书号.
     */
    CERTIFICATE_NUMBER,
    /**
     * 不动产登记证明号.
     */
    PROOF_NUMBER,
    /**
     * 统一社会信用代码.
     */
    USCC,
    /**
     * 组织机构代码.
     */
    ORGANISATION_CODE,
    /**
     * 公民身份号码.
     */
    RESIDENT_ID,
    /**
     * 港澳台居民居住证.
     */
    RESIDENCE_PERMIT,
    /**
     * 港澳居民来往内地通行证.
     */
    HK_MACAU_PERMIT,
    /**
     * 台湾居民来往大陆通行证.
     */
    TAIWAN_PERMIT,
    /**
     * 外国人永久居留身份证.
     */
    PERMANENT_RESIDENCE,
    /**
     * 护照.
     */
    PASSPORT,
    /**
     * Hong Kong identity card.
     */
    HK_IDENTITY_CARD,
    /**
     * Macau identity card.
     */
    MACAU_IDENTITY_CARD,
    /**
     * Taiwan identity card.
     */
    TAIWAN_IDENTITY_CARD,
    /**
     * 营业执照: USCC, or the older 15 digits.
     */
    BUSINESS_LICENCE,
    /**
     * Dictionary A30 code 2: one code for many papers.
     */
    HK_MACAU_TAIWAN_DOCUMENT,
    /**
     * 户口簿.
     */
    HOUSEHOLD_REGISTER,
    /**
     * 军官证（士兵证）.
     */
    MILITARY,
    /**
     * Mainland mobile phone.
     */
    PHONE,
    /**
     * Any telephone.
     */
    TELEPHONE,
    /**
     * 批号.
     */
    BATCH_NUMBER,
    /**
     * Free.
     */
    OTHER;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeIdentifierKind: FfiConverterRustBuffer<IdentifierKind> {
    override fun read(buf: ByteBuffer) = try {

        IdentifierKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: IdentifierKind) = 4UL

    override fun write(value: IdentifierKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How far an import is trusted.
 */

enum class ImportTrust {

    /**
     * The host has verified the evidence.
     */
    VERIFIED,
    /**
     * The other system says so; nobody has verified it.
     */
    DECLARED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImportTrust: FfiConverterRustBuffer<ImportTrust> {
    override fun read(buf: ByteBuffer) = try {

        ImportTrust.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ImportTrust) = 4UL

    override fun write(value: ImportTrust, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The stage in which an imported case stood.
 */

enum class ImportedStage {

    /**
     * Saved, not applied for.
     */
    SAVED,
    /**
     * Submission had failed.
     */
    SUBMIT_FAILED,
    /**
     * Submitted; persons sign, the enterprise confirms.
     */
    SIGNING,
    /**
     * Filed.
     */
    FILED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeImportedStage: FfiConverterRustBuffer<ImportedStage> {
    override fun read(buf: ByteBuffer) = try {

        ImportedStage.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ImportedStage) = 4UL

    override fun write(value: ImportedStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A language in which texts are rendered.
 */

enum class Language {

    /**
     * Chinese, as used in mainland China.
     */
    ZH,
    /**
     * English.
     */
    EN;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLanguage: FfiConverterRustBuffer<Language> {
    override fun read(buf: ByteBuffer) = try {

        Language.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Language) = 4UL

    override fun write(value: Language, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A command's action.
 */
sealed class LicenceAction {

    /**
     * The app is used on a device for the first time. The first action of every wallet.
     */
    data class OpenWallet(
        /**
         * The host's id of the device.
         */
        val `device`: kotlin.String,
        /**
         * Code of the app.
         */
        val `app`: kotlin.String,
        /**
         * Whether the device is a phone or the like (EL-001).
         */
        val `mobile`: kotlin.Boolean) : LicenceAction()

    {

        companion object
    }

    /**
     * 下载执照 (EL-001 to EL-007).
     */
    data class Download(
        /**
         * The 登记地 that was chosen.
         */
        val `place`: kotlin.String,
        /**
         * The licence, as its register knows it.
         */
        val `licence`: dengji.documents.ELicence,
        /**
         * Whether real-name verification has failed (EL-003).
         */
        val `realNameFailed`: kotlin.Boolean,
        /**
         * What the host has checked: the app's real-name evidence, `declaration`, `licence_password`.
         */
        val `evidence`: List<dengji.documents.Evidence>) : LicenceAction()

    {

        companion object
    }

    /**
     * The legal representative authorises a custodian (EL-002).
     */
    data class AuthoriseCustodian(
        /**
         * Number of the licence.
         */
        val `number`: kotlin.String,
        /**
         * Whom, to do what.
         */
        val `custodian`: dengji.documents.Custodian) : LicenceAction()

    {

        companion object
    }

    /**
     * The legal representative withdraws a custodian.
     */
    data class WithdrawCustodian(
        /**
         * Number of the licence.
         */
        val `number`: kotlin.String,
        /**
         * Whom.
         */
        val `person`: dengji.documents.Principal) : LicenceAction()

    {

        companion object
    }

    /**
     * What the register knows of a licence has changed, on another device or by a change of the enterprise.
     */
    data class ReportLicence(
        /**
         * The licence now.
         */
        val `licence`: dengji.documents.ELicence) : LicenceAction()

    {

        companion object
    }

    /**
     * 修改密码, for all licences of the device (EL-008).
     */
    object ChangePassword : LicenceAction()

    /**
     * 删除执照: removes the copy from this device; the licence stays.
     */
    data class DeleteCopy(
        /**
         * Number of the licence.
         */
        val `number`: kotlin.String) : LicenceAction()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceAction : FfiConverterRustBuffer<LicenceAction>{
    override fun read(buf: ByteBuffer): LicenceAction {
        return when(buf.getInt()) {
            1 -> LicenceAction.OpenWallet(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            2 -> LicenceAction.Download(
                FfiConverterString.read(buf),
                FfiConverterTypeELicence.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            3 -> LicenceAction.AuthoriseCustodian(
                FfiConverterString.read(buf),
                FfiConverterTypeCustodian.read(buf),
                )
            4 -> LicenceAction.WithdrawCustodian(
                FfiConverterString.read(buf),
                FfiConverterTypePrincipal.read(buf),
                )
            5 -> LicenceAction.ReportLicence(
                FfiConverterTypeELicence.read(buf),
                )
            6 -> LicenceAction.ChangePassword
            7 -> LicenceAction.DeleteCopy(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: LicenceAction): ULong = when(value) {
        is LicenceAction.OpenWallet -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`device`)
                + FfiConverterString.allocationSize(value.`app`)
                + FfiConverterBoolean.allocationSize(value.`mobile`)
            )
        }
        is LicenceAction.Download -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`place`)
                + FfiConverterTypeELicence.allocationSize(value.`licence`)
                + FfiConverterBoolean.allocationSize(value.`realNameFailed`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is LicenceAction.AuthoriseCustodian -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterTypeCustodian.allocationSize(value.`custodian`)
            )
        }
        is LicenceAction.WithdrawCustodian -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is LicenceAction.ReportLicence -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeELicence.allocationSize(value.`licence`)
            )
        }
        is LicenceAction.ChangePassword -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LicenceAction.DeleteCopy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`number`)
            )
        }
    }

    override fun write(value: LicenceAction, buf: ByteBuffer) {
        when(value) {
            is LicenceAction.OpenWallet -> {
                buf.putInt(1)
                FfiConverterString.write(value.`device`, buf)
                FfiConverterString.write(value.`app`, buf)
                FfiConverterBoolean.write(value.`mobile`, buf)
                Unit
            }
            is LicenceAction.Download -> {
                buf.putInt(2)
                FfiConverterString.write(value.`place`, buf)
                FfiConverterTypeELicence.write(value.`licence`, buf)
                FfiConverterBoolean.write(value.`realNameFailed`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is LicenceAction.AuthoriseCustodian -> {
                buf.putInt(3)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterTypeCustodian.write(value.`custodian`, buf)
                Unit
            }
            is LicenceAction.WithdrawCustodian -> {
                buf.putInt(4)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is LicenceAction.ReportLicence -> {
                buf.putInt(5)
                FfiConverterTypeELicence.write(value.`licence`, buf)
                Unit
            }
            is LicenceAction.ChangePassword -> {
                buf.putInt(6)
                Unit
            }
            is LicenceAction.DeleteCopy -> {
                buf.putInt(7)
                FfiConverterString.write(value.`number`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * In which capacity somebody has to do with a licence.
 */

enum class LicenceCapacity {

    /**
     * 法定代表人 of the enterprise, in person.
     */
    LEGAL_REPRESENTATIVE,
    /**
     * 证照管理人员, authorised by the legal representative.
     */
    CUSTODIAN;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceCapacity: FfiConverterRustBuffer<LicenceCapacity> {
    override fun read(buf: ByteBuffer) = try {

        LicenceCapacity.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LicenceCapacity) = 4UL

    override fun write(value: LicenceCapacity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * An event, past tense; only ever added to.
 */
sealed class LicenceEvent {

    /**
     * The app was used for the first time.
     */
    data class WalletOpened(
        /**
         * The device.
         */
        val `device`: kotlin.String,
        /**
         * The app.
         */
        val `app`: kotlin.String,
        /**
         * Whether it is a phone or the like.
         */
        val `mobile`: kotlin.Boolean) : LicenceEvent()

    {

        companion object
    }

    /**
     * A licence was downloaded.
     */
    data class Downloaded(
        /**
         * The licence.
         */
        val `licence`: dengji.documents.ELicence,
        /**
         * Whether this was the first receipt.
         */
        val `first`: kotlin.Boolean,
        /**
         * What proved who downloaded it.
         */
        val `evidence`: List<dengji.documents.Evidence>) : LicenceEvent()

    {

        companion object
    }

    /**
     * A custodian was authorised.
     */
    data class CustodianAuthorised(
        /**
         * Number of the licence.
         */
        val `number`: kotlin.String,
        /**
         * Whom, to do what.
         */
        val `custodian`: dengji.documents.Custodian) : LicenceEvent()

    {

        companion object
    }

    /**
     * A custodian was withdrawn.
     */
    data class CustodianWithdrawn(
        /**
         * Number of the licence.
         */
        val `number`: kotlin.String,
        /**
         * Whom.
         */
        val `person`: dengji.documents.Principal) : LicenceEvent()

    {

        companion object
    }

    /**
     * The register knows something else of a licence.
     */
    data class LicenceReported(
        /**
         * The licence now.
         */
        val `licence`: dengji.documents.ELicence) : LicenceEvent()

    {

        companion object
    }

    /**
     * The password of the device was changed.
     */
    object PasswordChanged : LicenceEvent()

    /**
     * A copy was removed from the device.
     */
    data class CopyDeleted(
        /**
         * Number of the licence.
         */
        val `number`: kotlin.String) : LicenceEvent()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceEvent : FfiConverterRustBuffer<LicenceEvent>{
    override fun read(buf: ByteBuffer): LicenceEvent {
        return when(buf.getInt()) {
            1 -> LicenceEvent.WalletOpened(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                )
            2 -> LicenceEvent.Downloaded(
                FfiConverterTypeELicence.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterSequenceTypeEvidence.read(buf),
                )
            3 -> LicenceEvent.CustodianAuthorised(
                FfiConverterString.read(buf),
                FfiConverterTypeCustodian.read(buf),
                )
            4 -> LicenceEvent.CustodianWithdrawn(
                FfiConverterString.read(buf),
                FfiConverterTypePrincipal.read(buf),
                )
            5 -> LicenceEvent.LicenceReported(
                FfiConverterTypeELicence.read(buf),
                )
            6 -> LicenceEvent.PasswordChanged
            7 -> LicenceEvent.CopyDeleted(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: LicenceEvent): ULong = when(value) {
        is LicenceEvent.WalletOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`device`)
                + FfiConverterString.allocationSize(value.`app`)
                + FfiConverterBoolean.allocationSize(value.`mobile`)
            )
        }
        is LicenceEvent.Downloaded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeELicence.allocationSize(value.`licence`)
                + FfiConverterBoolean.allocationSize(value.`first`)
                + FfiConverterSequenceTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is LicenceEvent.CustodianAuthorised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterTypeCustodian.allocationSize(value.`custodian`)
            )
        }
        is LicenceEvent.CustodianWithdrawn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`number`)
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is LicenceEvent.LicenceReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeELicence.allocationSize(value.`licence`)
            )
        }
        is LicenceEvent.PasswordChanged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is LicenceEvent.CopyDeleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`number`)
            )
        }
    }

    override fun write(value: LicenceEvent, buf: ByteBuffer) {
        when(value) {
            is LicenceEvent.WalletOpened -> {
                buf.putInt(1)
                FfiConverterString.write(value.`device`, buf)
                FfiConverterString.write(value.`app`, buf)
                FfiConverterBoolean.write(value.`mobile`, buf)
                Unit
            }
            is LicenceEvent.Downloaded -> {
                buf.putInt(2)
                FfiConverterTypeELicence.write(value.`licence`, buf)
                FfiConverterBoolean.write(value.`first`, buf)
                FfiConverterSequenceTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is LicenceEvent.CustodianAuthorised -> {
                buf.putInt(3)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterTypeCustodian.write(value.`custodian`, buf)
                Unit
            }
            is LicenceEvent.CustodianWithdrawn -> {
                buf.putInt(4)
                FfiConverterString.write(value.`number`, buf)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is LicenceEvent.LicenceReported -> {
                buf.putInt(5)
                FfiConverterTypeELicence.write(value.`licence`, buf)
                Unit
            }
            is LicenceEvent.PasswordChanged -> {
                buf.putInt(6)
                Unit
            }
            is LicenceEvent.CopyDeleted -> {
                buf.putInt(7)
                FfiConverterString.write(value.`number`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * A fact of a business licence that may change.
 */

enum class LicenceField {

    /**
     * 法定代表人名称.
     */
    REPRESENTATIVE_NAME,
    /**
     * 法定代表人证件号.
     */
    REPRESENTATIVE_NUMBER,
    /**
     * 企业名称.
     */
    ENTERPRISE_NAME,
    /**
     * 企业类型, only between domestic and foreign-invested (内外资转换).
     */
    FOREIGN_INVESTMENT,
    /**
     * 企业类型, any other change.
     */
    ENTITY_KIND,
    /**
     * 统一社会信用代码.
     */
    ENTERPRISE_NUMBER,
    /**
     * 住所.
     */
    ADDRESS,
    /**
     * 登记地.
     */
    REGION,
    /**
     * 经营范围.
     */
    BUSINESS_SCOPE,
    /**
     * 注册资本.
     */
    REGISTERED_CAPITAL;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLicenceField: FfiConverterRustBuffer<LicenceField> {
    override fun read(buf: ByteBuffer) = try {

        LicenceField.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LicenceField) = 4UL

    override fun write(value: LicenceField, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007.
 */

enum class LoginMethod {

    /**
     * 个人登录: a personal account, after which an enterprise is chosen.
     */
    PERSONAL_ACCOUNT,
    /**
     * 电子营业执照: the e-licence is scanned and authorises the session.
     */
    E_LICENCE,
    /**
     * 法人登录 with account and password.
     */
    ENTERPRISE_ACCOUNT,
    /**
     * A face check on the phone (SZ-001).
     */
    FACE_CHECK,
    /**
     * The platform's own mini-program scans a code on the screen (SZ-002).
     */
    SCAN,
    /**
     * Another city's or the province's identity platform vouches for the person (SZ-002).
     */
    IDENTITY_PLATFORM,
    /**
     * A Ukey (SZ-002).
     */
    UKEY,
    /**
     * A certificate of a CA or a bank that was verified with the account (UA-014, UA-016).
     */
    CERTIFICATE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLoginMethod: FfiConverterRustBuffer<LoginMethod> {
    override fun read(buf: ByteBuffer) = try {

        LoginMethod.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LoginMethod) = 4UL

    override fun write(value: LoginMethod, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The six mailboxes (GZ-100 to GZ-108).
 */

enum class Mailbox {

    /**
     * 待申请: single cases not yet applied for.
     */
    TO_APPLY,
    /**
     * 批量案件待申请: saved batches.
     */
    BATCH_TO_APPLY,
    /**
     * 批量案件待提交: batches whose submission failed.
     */
    BATCH_TO_SUBMIT,
    /**
     * 我的案件: submitted, not yet filed.
     */
    MY_CASES,
    /**
     * 待确认: waiting for the enterprise's confirmation.
     */
    TO_CONFIRM,
    /**
     * 已申请: filed.
     */
    APPLIED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMailbox: FfiConverterRustBuffer<Mailbox> {
    override fun read(buf: ByteBuffer) = try {

        Mailbox.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Mailbox) = 4UL

    override fun write(value: Mailbox, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * On which list a material stands (GZ-050).
 */

enum class MaterialScope {

    /**
     * 业务清单: each sub-case has its own.
     */
    SUB_CASE,
    /**
     * 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy.
     */
    SHARED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMaterialScope: FfiConverterRustBuffer<MaterialScope> {
    override fun read(buf: ByteBuffer) = try {

        MaterialScope.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MaterialScope) = 4UL

    override fun write(value: MaterialScope, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What an operation comes to at once.
 */

enum class OperationEffect {

    /**
     * It takes effect.
     */
    IMMEDIATE,
    /**
     * The seal is issued and waits to be claimed.
     */
    AWAITS_CLAIM,
    /**
     * The seal waits until the platform reports it issued (C-65).
     */
    AWAITS_ISSUE,
    /**
     * Only an application comes about; the window decides (SZ-070).
     */
    APPLICATION;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOperationEffect: FfiConverterRustBuffer<OperationEffect> {
    override fun read(buf: ByteBuffer) = try {

        OperationEffect.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OperationEffect) = 4UL

    override fun write(value: OperationEffect, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A part on the application form.
 */

enum class PartyRole {

    /**
     * 预购人 (买受人).
     */
    BUYER,
    /**
     * 预售人 (开发商).
     */
    SELLER,
    /**
     * 抵押权人 (银行).
     */
    MORTGAGEE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePartyRole: FfiConverterRustBuffer<PartyRole> {
    override fun read(buf: ByteBuffer) = try {

        PartyRole.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PartyRole) = 4UL

    override fun write(value: PartyRole, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whether a grant has a period.
 */

enum class PeriodMode {

    /**
     * It may have an end.
     */
    OPTIONAL,
    /**
     * It must have one (GX-012).
     */
    REQUIRED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePeriodMode: FfiConverterRustBuffer<PeriodMode> {
    override fun read(buf: ByteBuffer) = try {

        PeriodMode.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PeriodMode) = 4UL

    override fun write(value: PeriodMode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Who comes to the window.
 */

enum class Presenter {

    /**
     * 法定代表人本人.
     */
    LEGAL_REPRESENTATIVE,
    /**
     * 经办人, with an authorisation.
     */
    AGENT;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePresenter: FfiConverterRustBuffer<Presenter> {
    override fun read(buf: ByteBuffer) = try {

        Presenter.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Presenter) = 4UL

    override fun write(value: Presenter, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Against what a register fact stands.
 */

enum class RegisterSubject {

    /**
     * A unit or its parcel.
     */
    ANY,
    /**
     * The unit: a subject of 28 characters.
     */
    UNIT,
    /**
     * The whole parcel: a subject of 19 characters.
     */
    PARCEL;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegisterSubject: FfiConverterRustBuffer<RegisterSubject> {
    override fun read(buf: ByteBuffer) = try {

        RegisterSubject.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RegisterSubject) = 4UL

    override fun write(value: RegisterSubject, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a revocation does to grants made by the revoked person (C-70).
 */

enum class RevocationCascade {

    /**
     * They stay, and show as a finding.
     */
    STAY,
    /**
     * They fall with it.
     */
    FALL;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRevocationCascade: FfiConverterRustBuffer<RevocationCascade> {
    override fun read(buf: ByteBuffer) = try {

        RevocationCascade.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RevocationCascade) = 4UL

    override fun write(value: RevocationCascade, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why a grant ended before its time.
 */

enum class RevocationCause {

    /**
     * Somebody revoked it.
     */
    BY_USER,
    /**
     * Another right of the same person in the seal was revoked (SZ-035).
     */
    WITH_OTHER_RIGHT,
    /**
     * The grant on which it rests was revoked (C-70).
     */
    CASCADE,
    /**
     * The licence changed (SZ-061).
     */
    LICENCE_CHANGE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRevocationCause: FfiConverterRustBuffer<RevocationCause> {
    override fun read(buf: ByteBuffer) = try {

        RevocationCause.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RevocationCause) = 4UL

    override fun write(value: RevocationCause, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A part that a person or a system plays.
 */

enum class Role {

    /**
     * 经办人: works for the enterprise that files the case, from a personal account.
     */
    HANDLER,
    /**
     * 法定代表人 (or 负责人, 执行事务合伙人) of that enterprise.
     */
    LEGAL_REPRESENTATIVE,
    /**
     * 预购人 (买受人, 受让人): the person who buys, or the person who acts for a buyer.
     */
    BUYER,
    /**
     * The person who acts for the mortgagee (抵押权人代理人).
     */
    MORTGAGEE_AGENT,
    /**
     * 登记机构工作人员: staff of the registry.
     */
    REGISTRY_STAFF,
    /**
     * The host system itself, or a platform that reports through it.
     */
    SYSTEM,
    /**
     * 企业账号: whoever is logged in with the enterprise's own account (C-33).
     */
    ENTERPRISE_ACCOUNT,
    /**
     * 印章管理员: manages an enterprise's seals by a grant.
     */
    SEAL_ADMINISTRATOR,
    /**
     * 印章持有人, or the use-only 经办人 of some platforms (C-05): may use a seal by a grant.
     */
    SEAL_HOLDER,
    /**
     * 证照管理人员: keeps an e-licence that the legal representative received (C-40).
     */
    LICENCE_CUSTODIAN,
    /**
     * A person with an account of their own, who plays no other part.
     */
    PERSON,
    /**
     * Staff at a service window.
     */
    WINDOW_STAFF;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRole: FfiConverterRustBuffer<Role> {
    override fun read(buf: ByteBuffer) = try {

        Role.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Role) = 4UL

    override fun write(value: Role, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What to do to a seal account.
 */
sealed class SealAction {

    /**
     * The account begins. By the system, with the facts of the licence.
     */
    data class OpenAccount(
        /**
         * Id of the account.
         */
        val `accountId`: kotlin.String,
        /**
         * What the licence says.
         */
        val `licence`: dengji.documents.LicenceFacts) : SealAction()

    {

        companion object
    }

    /**
     * 印章申请, also at the window and for custom seals. On platforms with a set, `seals` is empty and the set comes.
     */
    data class Apply(
        /**
         * Id of the application; the seals of a set are named `<application>/<kind>`.
         */
        val `application`: kotlin.String,
        /**
         * The seals.
         */
        val `seals`: List<dengji.documents.SealRequest>,
        /**
         * The form.
         */
        val `form`: dengji.documents.SealForm,
        /**
         * Grants that are asked for at the same time (SZ-014, SZ-015).
         */
        val `grants`: List<dengji.documents.GrantRequest>) : SealAction()

    {

        companion object
    }

    /**
     * The platform reports that seals were issued.
     */
    data class ReportIssue(
        /**
         * The seals.
         */
        val `seals`: List<kotlin.String>,
        /**
         * From when they may be used; none to keep what was applied for.
         */
        val `from`: dengji.documents.Instant?,
        /**
         * Until when, exclusive.
         */
        val `until`: dengji.documents.Instant?) : SealAction()

    {

        companion object
    }

    /**
     * The platform reports that an application was refused (C-65).
     */
    data class ReportRefusal(
        /**
         * The seals.
         */
        val `seals`: List<kotlin.String>,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * The platform gives a set to an enterprise that need not apply (SZ-012, KB-002).
     */
    data class ReportSet(
        /**
         * Id under which the seals are named `<application>/<kind>`.
         */
        val `application`: kotlin.String,
        /**
         * Code of the set.
         */
        val `set`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * The platform reports how far the physical seal is (KB-007, KB-008, KB-026).
     */
    data class ReportPhysicalSeal(
        /**
         * 刻制.
         */
        val `engraved`: kotlin.Boolean,
        /**
         * 备案.
         */
        val `filed`: kotlin.Boolean) : SealAction()

    {

        companion object
    }

    /**
     * 领取, 下载.
     */
    data class Claim(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * 领取介质; empty where there is none.
         */
        val `medium`: kotlin.String,
        /**
         * The device on which the copy is kept; empty where it does not matter.
         */
        val `device`: kotlin.String,
        /**
         * The certificate that came with it, where one did.
         */
        val `certificate`: dengji.documents.CertificateRecord?) : SealAction()

    {

        companion object
    }

    /**
     * Deletes the actor's own local copy (KB-016).
     */
    data class DeleteCopy(
        /**
         * The seal.
         */
        val `seal`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * 下载个人数字证书 (GX-004, GX-005).
     */
    data class DownloadCertificate(
        /**
         * The certificate.
         */
        val `certificate`: dengji.documents.CertificateRecord) : SealAction()

    {

        companion object
    }

    /**
     * The platform reports that a person has opened an account (GX-013).
     */
    data class ReportPerson(
        /**
         * The person.
         */
        val `person`: dengji.documents.Principal) : SealAction()

    {

        companion object
    }

    /**
     * The platform reports that a person has downloaded a certificate (GX-015).
     */
    data class ReportCertificate(
        /**
         * The person.
         */
        val `person`: dengji.documents.Principal,
        /**
         * The certificate.
         */
        val `certificate`: dengji.documents.CertificateRecord) : SealAction()

    {

        companion object
    }

    /**
     * Begins to bind a seal to a Ukey (SZ-022).
     */
    data class BindUkey(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Serial number of the Ukey.
         */
        val `ukey`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * The scan that completes the binding (SZ-023).
     */
    data class ConfirmUkeyBinding(
        /**
         * The seal.
         */
        val `seal`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * Begins to unbind (SZ-024).
     */
    data class UnbindUkey(
        /**
         * The seal.
         */
        val `seal`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * The scan that completes the unbinding (SZ-025).
     */
    data class ConfirmUkeyUnbinding(
        /**
         * The seal.
         */
        val `seal`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * 授权经办人 (GS-012): from now on seals may be granted to this person, and are by default (GS-011).
     */
    data class AuthoriseHandler(
        /**
         * The person.
         */
        val `person`: dengji.documents.Principal) : SealAction()

    {

        companion object
    }

    /**
     * 授权.
     */
    data class Grant(
        /**
         * The grant.
         */
        val `grant`: dengji.documents.GrantRequest,
        /**
         * What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
         */
        val `form`: dengji.documents.SealForm) : SealAction()

    {

        companion object
    }

    /**
     * 取消授权.
     */
    data class Revoke(
        /**
         * Ids of the grants.
         */
        val `grants`: List<kotlin.String>,
        /**
         * What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
         */
        val `form`: dengji.documents.SealForm) : SealAction()

    {

        companion object
    }

    /**
     * 停用, 冻结.
     */
    data class Suspend(
        /**
         * The seals.
         */
        val `seals`: List<kotlin.String>,
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
         */
        val `form`: dengji.documents.SealForm) : SealAction()

    {

        companion object
    }

    /**
     * 启用, 解冻.
     */
    data class Resume(
        /**
         * The seals.
         */
        val `seals`: List<kotlin.String>,
        /**
         * Why.
         */
        val `reason`: kotlin.String,
        /**
         * What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
         */
        val `form`: dengji.documents.SealForm) : SealAction()

    {

        companion object
    }

    /**
     * 续期.
     */
    data class Renew(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * The new end, exclusive.
         */
        val `until`: dengji.documents.Instant,
        /**
         * The new certificate, where one came.
         */
        val `certificate`: dengji.documents.CertificateRecord?) : SealAction()

    {

        companion object
    }

    /**
     * 变更: applies for new seals after the licence changed (SZ-062, SZ-063).
     */
    data class Change(
        /**
         * Id of the application; a new seal is named `<application>/<old seal>`.
         */
        val `application`: kotlin.String,
        /**
         * The cancelled seals that are to come anew.
         */
        val `seals`: List<kotlin.String>,
        /**
         * Grants that are asked for at the same time.
         */
        val `grants`: List<dengji.documents.GrantRequest>,
        /**
         * What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
         */
        val `form`: dengji.documents.SealForm) : SealAction()

    {

        companion object
    }

    /**
     * 注销.
     */
    data class Cancel(
        /**
         * The seals.
         */
        val `seals`: List<kotlin.String>,
        /**
         * Code of the reason, or the reason itself.
         */
        val `reason`: kotlin.String,
        /**
         * What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
         */
        val `form`: dengji.documents.SealForm) : SealAction()

    {

        companion object
    }

    /**
     * 修改签章密码 (SZ-050). The library sees no secret: that the current one was right is evidence.
     */
    data class ChangeSecret(
        /**
         * What it belongs to.
         */
        val `scope`: dengji.documents.SecretScope,
        /**
         * The seal or Ukey; empty for the secret of the actor's own certificate.
         */
        val `subject`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * 忘记密码 (SZ-052).
     */
    data class ResetSecret(
        /**
         * What it belongs to.
         */
        val `scope`: dengji.documents.SecretScope,
        /**
         * The seal or Ukey; empty for the secret of the actor's own certificate.
         */
        val `subject`: kotlin.String,
        /**
         * The new certificate, where one was issued.
         */
        val `certificate`: dengji.documents.CertificateRecord?) : SealAction()

    {

        companion object
    }

    /**
     * The seal was used on a document.
     */
    data class Sign(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Digest of the document as it was sealed, as hexadecimal.
         */
        val `digest`: kotlin.String,
        /**
         * Serial number of the certificate that was used; empty where the platform names none.
         */
        val `certificate`: kotlin.String) : SealAction()

    {

        companion object
    }

    /**
     * The licence system reports a change (SZ-061, SZ-083).
     */
    data class ReportLicenceChange(
        /**
         * What the licence says now.
         */
        val `licence`: dengji.documents.LicenceFacts) : SealAction()

    {

        companion object
    }

    /**
     * The enterprise's own system was given access (SZ-080).
     */
    data class ReportSystemAccess(
        /**
         * Whether it has access.
         */
        val `granted`: kotlin.Boolean) : SealAction()

    {

        companion object
    }

    /**
     * The enterprise's HSM was filed (SZ-082).
     */
    data class ReportHsm(
        /**
         * Whether it is filed.
         */
        val `filed`: kotlin.Boolean) : SealAction()

    {

        companion object
    }

    /**
     * The window decides on an application (SZ-070).
     */
    data class ReportWindow(
        /**
         * Id of the application, which is the id of the command that submitted it.
         */
        val `application`: kotlin.String,
        /**
         * Whether it was accepted; then its action takes effect.
         */
        val `accepted`: kotlin.Boolean,
        /**
         * Why not.
         */
        val `reason`: kotlin.String) : SealAction()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealAction : FfiConverterRustBuffer<SealAction>{
    override fun read(buf: ByteBuffer): SealAction {
        return when(buf.getInt()) {
            1 -> SealAction.OpenAccount(
                FfiConverterString.read(buf),
                FfiConverterTypeLicenceFacts.read(buf),
                )
            2 -> SealAction.Apply(
                FfiConverterString.read(buf),
                FfiConverterSequenceTypeSealRequest.read(buf),
                FfiConverterTypeSealForm.read(buf),
                FfiConverterSequenceTypeGrantRequest.read(buf),
                )
            3 -> SealAction.ReportIssue(
                FfiConverterSequenceString.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                )
            4 -> SealAction.ReportRefusal(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                )
            5 -> SealAction.ReportSet(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            6 -> SealAction.ReportPhysicalSeal(
                FfiConverterBoolean.read(buf),
                FfiConverterBoolean.read(buf),
                )
            7 -> SealAction.Claim(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeCertificateRecord.read(buf),
                )
            8 -> SealAction.DeleteCopy(
                FfiConverterString.read(buf),
                )
            9 -> SealAction.DownloadCertificate(
                FfiConverterTypeCertificateRecord.read(buf),
                )
            10 -> SealAction.ReportPerson(
                FfiConverterTypePrincipal.read(buf),
                )
            11 -> SealAction.ReportCertificate(
                FfiConverterTypePrincipal.read(buf),
                FfiConverterTypeCertificateRecord.read(buf),
                )
            12 -> SealAction.BindUkey(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            13 -> SealAction.ConfirmUkeyBinding(
                FfiConverterString.read(buf),
                )
            14 -> SealAction.UnbindUkey(
                FfiConverterString.read(buf),
                )
            15 -> SealAction.ConfirmUkeyUnbinding(
                FfiConverterString.read(buf),
                )
            16 -> SealAction.AuthoriseHandler(
                FfiConverterTypePrincipal.read(buf),
                )
            17 -> SealAction.Grant(
                FfiConverterTypeGrantRequest.read(buf),
                FfiConverterTypeSealForm.read(buf),
                )
            18 -> SealAction.Revoke(
                FfiConverterSequenceString.read(buf),
                FfiConverterTypeSealForm.read(buf),
                )
            19 -> SealAction.Suspend(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSealForm.read(buf),
                )
            20 -> SealAction.Resume(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSealForm.read(buf),
                )
            21 -> SealAction.Renew(
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                FfiConverterOptionalTypeCertificateRecord.read(buf),
                )
            22 -> SealAction.Change(
                FfiConverterString.read(buf),
                FfiConverterSequenceString.read(buf),
                FfiConverterSequenceTypeGrantRequest.read(buf),
                FfiConverterTypeSealForm.read(buf),
                )
            23 -> SealAction.Cancel(
                FfiConverterSequenceString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypeSealForm.read(buf),
                )
            24 -> SealAction.ChangeSecret(
                FfiConverterTypeSecretScope.read(buf),
                FfiConverterString.read(buf),
                )
            25 -> SealAction.ResetSecret(
                FfiConverterTypeSecretScope.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeCertificateRecord.read(buf),
                )
            26 -> SealAction.Sign(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            27 -> SealAction.ReportLicenceChange(
                FfiConverterTypeLicenceFacts.read(buf),
                )
            28 -> SealAction.ReportSystemAccess(
                FfiConverterBoolean.read(buf),
                )
            29 -> SealAction.ReportHsm(
                FfiConverterBoolean.read(buf),
                )
            30 -> SealAction.ReportWindow(
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: SealAction): ULong = when(value) {
        is SealAction.OpenAccount -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`accountId`)
                + FfiConverterTypeLicenceFacts.allocationSize(value.`licence`)
            )
        }
        is SealAction.Apply -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`application`)
                + FfiConverterSequenceTypeSealRequest.allocationSize(value.`seals`)
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
                + FfiConverterSequenceTypeGrantRequest.allocationSize(value.`grants`)
            )
        }
        is SealAction.ReportIssue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`seals`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`from`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`until`)
            )
        }
        is SealAction.ReportRefusal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`seals`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is SealAction.ReportSet -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`application`)
                + FfiConverterString.allocationSize(value.`set`)
            )
        }
        is SealAction.ReportPhysicalSeal -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`engraved`)
                + FfiConverterBoolean.allocationSize(value.`filed`)
            )
        }
        is SealAction.Claim -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterString.allocationSize(value.`medium`)
                + FfiConverterString.allocationSize(value.`device`)
                + FfiConverterOptionalTypeCertificateRecord.allocationSize(value.`certificate`)
            )
        }
        is SealAction.DeleteCopy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
            )
        }
        is SealAction.DownloadCertificate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCertificateRecord.allocationSize(value.`certificate`)
            )
        }
        is SealAction.ReportPerson -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is SealAction.ReportCertificate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
                + FfiConverterTypeCertificateRecord.allocationSize(value.`certificate`)
            )
        }
        is SealAction.BindUkey -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterString.allocationSize(value.`ukey`)
            )
        }
        is SealAction.ConfirmUkeyBinding -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
            )
        }
        is SealAction.UnbindUkey -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
            )
        }
        is SealAction.ConfirmUkeyUnbinding -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
            )
        }
        is SealAction.AuthoriseHandler -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is SealAction.Grant -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeGrantRequest.allocationSize(value.`grant`)
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
            )
        }
        is SealAction.Revoke -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`grants`)
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
            )
        }
        is SealAction.Suspend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`seals`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
            )
        }
        is SealAction.Resume -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`seals`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
            )
        }
        is SealAction.Renew -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterTypeInstant.allocationSize(value.`until`)
                + FfiConverterOptionalTypeCertificateRecord.allocationSize(value.`certificate`)
            )
        }
        is SealAction.Change -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`application`)
                + FfiConverterSequenceString.allocationSize(value.`seals`)
                + FfiConverterSequenceTypeGrantRequest.allocationSize(value.`grants`)
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
            )
        }
        is SealAction.Cancel -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceString.allocationSize(value.`seals`)
                + FfiConverterString.allocationSize(value.`reason`)
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
            )
        }
        is SealAction.ChangeSecret -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSecretScope.allocationSize(value.`scope`)
                + FfiConverterString.allocationSize(value.`subject`)
            )
        }
        is SealAction.ResetSecret -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSecretScope.allocationSize(value.`scope`)
                + FfiConverterString.allocationSize(value.`subject`)
                + FfiConverterOptionalTypeCertificateRecord.allocationSize(value.`certificate`)
            )
        }
        is SealAction.Sign -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterString.allocationSize(value.`digest`)
                + FfiConverterString.allocationSize(value.`certificate`)
            )
        }
        is SealAction.ReportLicenceChange -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLicenceFacts.allocationSize(value.`licence`)
            )
        }
        is SealAction.ReportSystemAccess -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`granted`)
            )
        }
        is SealAction.ReportHsm -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`filed`)
            )
        }
        is SealAction.ReportWindow -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`application`)
                + FfiConverterBoolean.allocationSize(value.`accepted`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
    }

    override fun write(value: SealAction, buf: ByteBuffer) {
        when(value) {
            is SealAction.OpenAccount -> {
                buf.putInt(1)
                FfiConverterString.write(value.`accountId`, buf)
                FfiConverterTypeLicenceFacts.write(value.`licence`, buf)
                Unit
            }
            is SealAction.Apply -> {
                buf.putInt(2)
                FfiConverterString.write(value.`application`, buf)
                FfiConverterSequenceTypeSealRequest.write(value.`seals`, buf)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                FfiConverterSequenceTypeGrantRequest.write(value.`grants`, buf)
                Unit
            }
            is SealAction.ReportIssue -> {
                buf.putInt(3)
                FfiConverterSequenceString.write(value.`seals`, buf)
                FfiConverterOptionalTypeInstant.write(value.`from`, buf)
                FfiConverterOptionalTypeInstant.write(value.`until`, buf)
                Unit
            }
            is SealAction.ReportRefusal -> {
                buf.putInt(4)
                FfiConverterSequenceString.write(value.`seals`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is SealAction.ReportSet -> {
                buf.putInt(5)
                FfiConverterString.write(value.`application`, buf)
                FfiConverterString.write(value.`set`, buf)
                Unit
            }
            is SealAction.ReportPhysicalSeal -> {
                buf.putInt(6)
                FfiConverterBoolean.write(value.`engraved`, buf)
                FfiConverterBoolean.write(value.`filed`, buf)
                Unit
            }
            is SealAction.Claim -> {
                buf.putInt(7)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterString.write(value.`medium`, buf)
                FfiConverterString.write(value.`device`, buf)
                FfiConverterOptionalTypeCertificateRecord.write(value.`certificate`, buf)
                Unit
            }
            is SealAction.DeleteCopy -> {
                buf.putInt(8)
                FfiConverterString.write(value.`seal`, buf)
                Unit
            }
            is SealAction.DownloadCertificate -> {
                buf.putInt(9)
                FfiConverterTypeCertificateRecord.write(value.`certificate`, buf)
                Unit
            }
            is SealAction.ReportPerson -> {
                buf.putInt(10)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is SealAction.ReportCertificate -> {
                buf.putInt(11)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                FfiConverterTypeCertificateRecord.write(value.`certificate`, buf)
                Unit
            }
            is SealAction.BindUkey -> {
                buf.putInt(12)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterString.write(value.`ukey`, buf)
                Unit
            }
            is SealAction.ConfirmUkeyBinding -> {
                buf.putInt(13)
                FfiConverterString.write(value.`seal`, buf)
                Unit
            }
            is SealAction.UnbindUkey -> {
                buf.putInt(14)
                FfiConverterString.write(value.`seal`, buf)
                Unit
            }
            is SealAction.ConfirmUkeyUnbinding -> {
                buf.putInt(15)
                FfiConverterString.write(value.`seal`, buf)
                Unit
            }
            is SealAction.AuthoriseHandler -> {
                buf.putInt(16)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is SealAction.Grant -> {
                buf.putInt(17)
                FfiConverterTypeGrantRequest.write(value.`grant`, buf)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                Unit
            }
            is SealAction.Revoke -> {
                buf.putInt(18)
                FfiConverterSequenceString.write(value.`grants`, buf)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                Unit
            }
            is SealAction.Suspend -> {
                buf.putInt(19)
                FfiConverterSequenceString.write(value.`seals`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                Unit
            }
            is SealAction.Resume -> {
                buf.putInt(20)
                FfiConverterSequenceString.write(value.`seals`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                Unit
            }
            is SealAction.Renew -> {
                buf.putInt(21)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterTypeInstant.write(value.`until`, buf)
                FfiConverterOptionalTypeCertificateRecord.write(value.`certificate`, buf)
                Unit
            }
            is SealAction.Change -> {
                buf.putInt(22)
                FfiConverterString.write(value.`application`, buf)
                FfiConverterSequenceString.write(value.`seals`, buf)
                FfiConverterSequenceTypeGrantRequest.write(value.`grants`, buf)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                Unit
            }
            is SealAction.Cancel -> {
                buf.putInt(23)
                FfiConverterSequenceString.write(value.`seals`, buf)
                FfiConverterString.write(value.`reason`, buf)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                Unit
            }
            is SealAction.ChangeSecret -> {
                buf.putInt(24)
                FfiConverterTypeSecretScope.write(value.`scope`, buf)
                FfiConverterString.write(value.`subject`, buf)
                Unit
            }
            is SealAction.ResetSecret -> {
                buf.putInt(25)
                FfiConverterTypeSecretScope.write(value.`scope`, buf)
                FfiConverterString.write(value.`subject`, buf)
                FfiConverterOptionalTypeCertificateRecord.write(value.`certificate`, buf)
                Unit
            }
            is SealAction.Sign -> {
                buf.putInt(26)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterString.write(value.`digest`, buf)
                FfiConverterString.write(value.`certificate`, buf)
                Unit
            }
            is SealAction.ReportLicenceChange -> {
                buf.putInt(27)
                FfiConverterTypeLicenceFacts.write(value.`licence`, buf)
                Unit
            }
            is SealAction.ReportSystemAccess -> {
                buf.putInt(28)
                FfiConverterBoolean.write(value.`granted`, buf)
                Unit
            }
            is SealAction.ReportHsm -> {
                buf.putInt(29)
                FfiConverterBoolean.write(value.`filed`, buf)
                Unit
            }
            is SealAction.ReportWindow -> {
                buf.putInt(30)
                FfiConverterString.write(value.`application`, buf)
                FfiConverterBoolean.write(value.`accepted`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What happened to a seal.
 */

enum class SealChangeKind {

    /**
     * Applied for.
     */
    APPLIED,
    /**
     * Issued.
     */
    ISSUED,
    /**
     * Suspended.
     */
    SUSPENDED,
    /**
     * Usable again.
     */
    RESUMED,
    /**
     * Renewed.
     */
    RENEWED,
    /**
     * It has a new certificate.
     */
    CERTIFICATE_ISSUED,
    /**
     * Bound to a Ukey.
     */
    UKEY_BOUND,
    /**
     * Bound to a Ukey no longer.
     */
    UKEY_UNBOUND,
    /**
     * Cancelled.
     */
    CANCELLED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealChangeKind: FfiConverterRustBuffer<SealChangeKind> {
    override fun read(buf: ByteBuffer) = try {

        SealChangeKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SealChangeKind) = 4UL

    override fun write(value: SealChangeKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What happens at a deadline.
 */

enum class SealDeadlineKind {

    /**
     * A seal may be used from then on.
     */
    SEAL_BEGINS,
    /**
     * A seal is due for renewal.
     */
    RENEWAL_DUE,
    /**
     * A seal expires.
     */
    SEAL_ENDS,
    /**
     * A grant holds from then on.
     */
    GRANT_BEGINS,
    /**
     * A grant ends.
     */
    GRANT_ENDS,
    /**
     * A certificate ends.
     */
    CERTIFICATE_ENDS;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealDeadlineKind: FfiConverterRustBuffer<SealDeadlineKind> {
    override fun read(buf: ByteBuffer) = try {

        SealDeadlineKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SealDeadlineKind) = 4UL

    override fun write(value: SealDeadlineKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What happened.
 */
sealed class SealEvent {

    /**
     * The account began.
     */
    data class AccountOpened(
        /**
         * Its id.
         */
        val `accountId`: kotlin.String,
        /**
         * What the licence says.
         */
        val `licence`: dengji.documents.LicenceFacts) : SealEvent()

    {

        companion object
    }

    /**
     * A seal was applied for, or came by itself. Its histories are empty.
     */
    data class SealApplied(
        /**
         * The seal.
         */
        val `seal`: dengji.documents.Seal) : SealEvent()

    {

        companion object
    }

    /**
     * A form was filled in.
     */
    data class FormKept(
        /**
         * The form.
         */
        val `form`: dengji.documents.SealForm) : SealEvent()

    {

        companion object
    }

    /**
     * A seal was issued.
     */
    data class SealIssued(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * From when it may be used.
         */
        val `from`: dengji.documents.Instant?,
        /**
         * Until when, exclusive.
         */
        val `until`: dengji.documents.Instant?) : SealEvent()

    {

        companion object
    }

    /**
     * The physical seal came further.
     */
    data class PhysicalSealReported(
        /**
         * 刻制.
         */
        val `engraved`: kotlin.Boolean,
        /**
         * 备案.
         */
        val `filed`: kotlin.Boolean) : SealEvent()

    {

        companion object
    }

    /**
     * A person claimed a seal.
     */
    data class SealClaimed(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Who.
         */
        val `person`: dengji.documents.Principal,
        /**
         * On what medium.
         */
        val `medium`: kotlin.String,
        /**
         * On which device.
         */
        val `device`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * A local copy was deleted.
     */
    data class CopyDeleted(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Whose copy.
         */
        val `person`: dengji.documents.Principal) : SealEvent()

    {

        companion object
    }

    /**
     * A person has an account on the platform.
     */
    data class PersonRegistered(
        /**
         * Who.
         */
        val `person`: dengji.documents.Principal) : SealEvent()

    {

        companion object
    }

    /**
     * A person downloaded a certificate.
     */
    data class CertificateDownloaded(
        /**
         * Who.
         */
        val `person`: dengji.documents.Principal,
        /**
         * The certificate.
         */
        val `certificate`: dengji.documents.CertificateRecord) : SealEvent()

    {

        companion object
    }

    /**
     * A seal has a new certificate; one of the same person ends.
     */
    data class CertificateIssued(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Whose it is; none for one that belongs to the seal.
         */
        val `person`: dengji.documents.Principal?,
        /**
         * The certificate.
         */
        val `certificate`: dengji.documents.CertificateRecord) : SealEvent()

    {

        companion object
    }

    /**
     * A secret was set.
     */
    data class SecretSet(
        /**
         * What it belongs to.
         */
        val `scope`: dengji.documents.SecretScope,
        /**
         * The seal, Ukey or certificate.
         */
        val `subject`: kotlin.String,
        /**
         * Whose it is.
         */
        val `person`: dengji.documents.Principal) : SealEvent()

    {

        companion object
    }

    /**
     * A binding to a Ukey was begun.
     */
    data class UkeyBindingBegun(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * The Ukey.
         */
        val `ukey`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * A seal is bound to a Ukey.
     */
    data class UkeyBound(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * The Ukey.
         */
        val `ukey`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * An unbinding was begun.
     */
    data class UkeyUnbindingBegun(
        /**
         * The seal.
         */
        val `seal`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * A seal is bound to a Ukey no longer.
     */
    data class UkeyUnbound(
        /**
         * The seal.
         */
        val `seal`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * Seals may be granted to a person.
     */
    data class HandlerAuthorised(
        /**
         * Who.
         */
        val `person`: dengji.documents.Principal) : SealEvent()

    {

        companion object
    }

    /**
     * Somebody was granted a right.
     */
    data class Granted(
        /**
         * The grant.
         */
        val `grant`: dengji.documents.Grant) : SealEvent()

    {

        companion object
    }

    /**
     * A grant ended before its time.
     */
    data class GrantRevoked(
        /**
         * Its id.
         */
        val `grant`: kotlin.String,
        /**
         * Why.
         */
        val `cause`: dengji.documents.RevocationCause) : SealEvent()

    {

        companion object
    }

    /**
     * A seal was suspended.
     */
    data class SealSuspended(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Under which name.
         */
        val `origin`: dengji.documents.SuspensionOrigin,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * A suspended seal is usable again.
     */
    data class SealResumed(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Why.
         */
        val `reason`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * A seal was renewed.
     */
    data class SealRenewed(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * The new end, exclusive.
         */
        val `until`: dengji.documents.Instant) : SealEvent()

    {

        companion object
    }

    /**
     * A seal was cancelled, for good.
     */
    data class SealCancelled(
        /**
         * The seal.
         */
        val `seal`: kotlin.String,
        /**
         * Why.
         */
        val `cause`: dengji.documents.CancelCause) : SealEvent()

    {

        companion object
    }

    /**
     * A new seal stands for a cancelled one.
     */
    data class SealReplaced(
        /**
         * The cancelled one.
         */
        val `seal`: kotlin.String,
        /**
         * The new one.
         */
        val `by`: kotlin.String) : SealEvent()

    {

        companion object
    }

    /**
     * A seal was used on a document.
     */
    data class SealUsed(
        /**
         * The use.
         */
        val `used`: dengji.documents.SealUse) : SealEvent()

    {

        companion object
    }

    /**
     * The licence changed.
     */
    data class LicenceChanged(
        /**
         * What it says now.
         */
        val `licence`: dengji.documents.LicenceFacts,
        /**
         * Which facts changed.
         */
        val `fields`: List<dengji.documents.LicenceField>) : SealEvent()

    {

        companion object
    }

    /**
     * Access of the enterprise's own system.
     */
    data class SystemAccessReported(
        /**
         * Whether it has access.
         */
        val `granted`: kotlin.Boolean) : SealEvent()

    {

        companion object
    }

    /**
     * Filing of the enterprise's HSM.
     */
    data class HsmReported(
        /**
         * Whether it is filed.
         */
        val `filed`: kotlin.Boolean) : SealEvent()

    {

        companion object
    }

    /**
     * An application went to the window.
     */
    data class WindowSubmitted(
        /**
         * The application.
         */
        val `application`: dengji.documents.WindowApplication) : SealEvent()

    {

        companion object
    }

    /**
     * The window decided.
     */
    data class WindowDecided(
        /**
         * The application.
         */
        val `application`: kotlin.String,
        /**
         * Whether it was accepted.
         */
        val `accepted`: kotlin.Boolean,
        /**
         * Why not.
         */
        val `reason`: kotlin.String) : SealEvent()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealEvent : FfiConverterRustBuffer<SealEvent>{
    override fun read(buf: ByteBuffer): SealEvent {
        return when(buf.getInt()) {
            1 -> SealEvent.AccountOpened(
                FfiConverterString.read(buf),
                FfiConverterTypeLicenceFacts.read(buf),
                )
            2 -> SealEvent.SealApplied(
                FfiConverterTypeSeal.read(buf),
                )
            3 -> SealEvent.FormKept(
                FfiConverterTypeSealForm.read(buf),
                )
            4 -> SealEvent.SealIssued(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                FfiConverterOptionalTypeInstant.read(buf),
                )
            5 -> SealEvent.PhysicalSealReported(
                FfiConverterBoolean.read(buf),
                FfiConverterBoolean.read(buf),
                )
            6 -> SealEvent.SealClaimed(
                FfiConverterString.read(buf),
                FfiConverterTypePrincipal.read(buf),
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            7 -> SealEvent.CopyDeleted(
                FfiConverterString.read(buf),
                FfiConverterTypePrincipal.read(buf),
                )
            8 -> SealEvent.PersonRegistered(
                FfiConverterTypePrincipal.read(buf),
                )
            9 -> SealEvent.CertificateDownloaded(
                FfiConverterTypePrincipal.read(buf),
                FfiConverterTypeCertificateRecord.read(buf),
                )
            10 -> SealEvent.CertificateIssued(
                FfiConverterString.read(buf),
                FfiConverterOptionalTypePrincipal.read(buf),
                FfiConverterTypeCertificateRecord.read(buf),
                )
            11 -> SealEvent.SecretSet(
                FfiConverterTypeSecretScope.read(buf),
                FfiConverterString.read(buf),
                FfiConverterTypePrincipal.read(buf),
                )
            12 -> SealEvent.UkeyBindingBegun(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            13 -> SealEvent.UkeyBound(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            14 -> SealEvent.UkeyUnbindingBegun(
                FfiConverterString.read(buf),
                )
            15 -> SealEvent.UkeyUnbound(
                FfiConverterString.read(buf),
                )
            16 -> SealEvent.HandlerAuthorised(
                FfiConverterTypePrincipal.read(buf),
                )
            17 -> SealEvent.Granted(
                FfiConverterTypeGrant.read(buf),
                )
            18 -> SealEvent.GrantRevoked(
                FfiConverterString.read(buf),
                FfiConverterTypeRevocationCause.read(buf),
                )
            19 -> SealEvent.SealSuspended(
                FfiConverterString.read(buf),
                FfiConverterTypeSuspensionOrigin.read(buf),
                FfiConverterString.read(buf),
                )
            20 -> SealEvent.SealResumed(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            21 -> SealEvent.SealRenewed(
                FfiConverterString.read(buf),
                FfiConverterTypeInstant.read(buf),
                )
            22 -> SealEvent.SealCancelled(
                FfiConverterString.read(buf),
                FfiConverterTypeCancelCause.read(buf),
                )
            23 -> SealEvent.SealReplaced(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                )
            24 -> SealEvent.SealUsed(
                FfiConverterTypeSealUse.read(buf),
                )
            25 -> SealEvent.LicenceChanged(
                FfiConverterTypeLicenceFacts.read(buf),
                FfiConverterSequenceTypeLicenceField.read(buf),
                )
            26 -> SealEvent.SystemAccessReported(
                FfiConverterBoolean.read(buf),
                )
            27 -> SealEvent.HsmReported(
                FfiConverterBoolean.read(buf),
                )
            28 -> SealEvent.WindowSubmitted(
                FfiConverterTypeWindowApplication.read(buf),
                )
            29 -> SealEvent.WindowDecided(
                FfiConverterString.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: SealEvent): ULong = when(value) {
        is SealEvent.AccountOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`accountId`)
                + FfiConverterTypeLicenceFacts.allocationSize(value.`licence`)
            )
        }
        is SealEvent.SealApplied -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSeal.allocationSize(value.`seal`)
            )
        }
        is SealEvent.FormKept -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSealForm.allocationSize(value.`form`)
            )
        }
        is SealEvent.SealIssued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`from`)
                + FfiConverterOptionalTypeInstant.allocationSize(value.`until`)
            )
        }
        is SealEvent.PhysicalSealReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`engraved`)
                + FfiConverterBoolean.allocationSize(value.`filed`)
            )
        }
        is SealEvent.SealClaimed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
                + FfiConverterString.allocationSize(value.`medium`)
                + FfiConverterString.allocationSize(value.`device`)
            )
        }
        is SealEvent.CopyDeleted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is SealEvent.PersonRegistered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is SealEvent.CertificateDownloaded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
                + FfiConverterTypeCertificateRecord.allocationSize(value.`certificate`)
            )
        }
        is SealEvent.CertificateIssued -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterOptionalTypePrincipal.allocationSize(value.`person`)
                + FfiConverterTypeCertificateRecord.allocationSize(value.`certificate`)
            )
        }
        is SealEvent.SecretSet -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSecretScope.allocationSize(value.`scope`)
                + FfiConverterString.allocationSize(value.`subject`)
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is SealEvent.UkeyBindingBegun -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterString.allocationSize(value.`ukey`)
            )
        }
        is SealEvent.UkeyBound -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterString.allocationSize(value.`ukey`)
            )
        }
        is SealEvent.UkeyUnbindingBegun -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
            )
        }
        is SealEvent.UkeyUnbound -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
            )
        }
        is SealEvent.HandlerAuthorised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePrincipal.allocationSize(value.`person`)
            )
        }
        is SealEvent.Granted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeGrant.allocationSize(value.`grant`)
            )
        }
        is SealEvent.GrantRevoked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`grant`)
                + FfiConverterTypeRevocationCause.allocationSize(value.`cause`)
            )
        }
        is SealEvent.SealSuspended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterTypeSuspensionOrigin.allocationSize(value.`origin`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is SealEvent.SealResumed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
        is SealEvent.SealRenewed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterTypeInstant.allocationSize(value.`until`)
            )
        }
        is SealEvent.SealCancelled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterTypeCancelCause.allocationSize(value.`cause`)
            )
        }
        is SealEvent.SealReplaced -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`seal`)
                + FfiConverterString.allocationSize(value.`by`)
            )
        }
        is SealEvent.SealUsed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSealUse.allocationSize(value.`used`)
            )
        }
        is SealEvent.LicenceChanged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLicenceFacts.allocationSize(value.`licence`)
                + FfiConverterSequenceTypeLicenceField.allocationSize(value.`fields`)
            )
        }
        is SealEvent.SystemAccessReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`granted`)
            )
        }
        is SealEvent.HsmReported -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.`filed`)
            )
        }
        is SealEvent.WindowSubmitted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeWindowApplication.allocationSize(value.`application`)
            )
        }
        is SealEvent.WindowDecided -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`application`)
                + FfiConverterBoolean.allocationSize(value.`accepted`)
                + FfiConverterString.allocationSize(value.`reason`)
            )
        }
    }

    override fun write(value: SealEvent, buf: ByteBuffer) {
        when(value) {
            is SealEvent.AccountOpened -> {
                buf.putInt(1)
                FfiConverterString.write(value.`accountId`, buf)
                FfiConverterTypeLicenceFacts.write(value.`licence`, buf)
                Unit
            }
            is SealEvent.SealApplied -> {
                buf.putInt(2)
                FfiConverterTypeSeal.write(value.`seal`, buf)
                Unit
            }
            is SealEvent.FormKept -> {
                buf.putInt(3)
                FfiConverterTypeSealForm.write(value.`form`, buf)
                Unit
            }
            is SealEvent.SealIssued -> {
                buf.putInt(4)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterOptionalTypeInstant.write(value.`from`, buf)
                FfiConverterOptionalTypeInstant.write(value.`until`, buf)
                Unit
            }
            is SealEvent.PhysicalSealReported -> {
                buf.putInt(5)
                FfiConverterBoolean.write(value.`engraved`, buf)
                FfiConverterBoolean.write(value.`filed`, buf)
                Unit
            }
            is SealEvent.SealClaimed -> {
                buf.putInt(6)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                FfiConverterString.write(value.`medium`, buf)
                FfiConverterString.write(value.`device`, buf)
                Unit
            }
            is SealEvent.CopyDeleted -> {
                buf.putInt(7)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is SealEvent.PersonRegistered -> {
                buf.putInt(8)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is SealEvent.CertificateDownloaded -> {
                buf.putInt(9)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                FfiConverterTypeCertificateRecord.write(value.`certificate`, buf)
                Unit
            }
            is SealEvent.CertificateIssued -> {
                buf.putInt(10)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterOptionalTypePrincipal.write(value.`person`, buf)
                FfiConverterTypeCertificateRecord.write(value.`certificate`, buf)
                Unit
            }
            is SealEvent.SecretSet -> {
                buf.putInt(11)
                FfiConverterTypeSecretScope.write(value.`scope`, buf)
                FfiConverterString.write(value.`subject`, buf)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is SealEvent.UkeyBindingBegun -> {
                buf.putInt(12)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterString.write(value.`ukey`, buf)
                Unit
            }
            is SealEvent.UkeyBound -> {
                buf.putInt(13)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterString.write(value.`ukey`, buf)
                Unit
            }
            is SealEvent.UkeyUnbindingBegun -> {
                buf.putInt(14)
                FfiConverterString.write(value.`seal`, buf)
                Unit
            }
            is SealEvent.UkeyUnbound -> {
                buf.putInt(15)
                FfiConverterString.write(value.`seal`, buf)
                Unit
            }
            is SealEvent.HandlerAuthorised -> {
                buf.putInt(16)
                FfiConverterTypePrincipal.write(value.`person`, buf)
                Unit
            }
            is SealEvent.Granted -> {
                buf.putInt(17)
                FfiConverterTypeGrant.write(value.`grant`, buf)
                Unit
            }
            is SealEvent.GrantRevoked -> {
                buf.putInt(18)
                FfiConverterString.write(value.`grant`, buf)
                FfiConverterTypeRevocationCause.write(value.`cause`, buf)
                Unit
            }
            is SealEvent.SealSuspended -> {
                buf.putInt(19)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterTypeSuspensionOrigin.write(value.`origin`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is SealEvent.SealResumed -> {
                buf.putInt(20)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
            is SealEvent.SealRenewed -> {
                buf.putInt(21)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterTypeInstant.write(value.`until`, buf)
                Unit
            }
            is SealEvent.SealCancelled -> {
                buf.putInt(22)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterTypeCancelCause.write(value.`cause`, buf)
                Unit
            }
            is SealEvent.SealReplaced -> {
                buf.putInt(23)
                FfiConverterString.write(value.`seal`, buf)
                FfiConverterString.write(value.`by`, buf)
                Unit
            }
            is SealEvent.SealUsed -> {
                buf.putInt(24)
                FfiConverterTypeSealUse.write(value.`used`, buf)
                Unit
            }
            is SealEvent.LicenceChanged -> {
                buf.putInt(25)
                FfiConverterTypeLicenceFacts.write(value.`licence`, buf)
                FfiConverterSequenceTypeLicenceField.write(value.`fields`, buf)
                Unit
            }
            is SealEvent.SystemAccessReported -> {
                buf.putInt(26)
                FfiConverterBoolean.write(value.`granted`, buf)
                Unit
            }
            is SealEvent.HsmReported -> {
                buf.putInt(27)
                FfiConverterBoolean.write(value.`filed`, buf)
                Unit
            }
            is SealEvent.WindowSubmitted -> {
                buf.putInt(28)
                FfiConverterTypeWindowApplication.write(value.`application`, buf)
                Unit
            }
            is SealEvent.WindowDecided -> {
                buf.putInt(29)
                FfiConverterString.write(value.`application`, buf)
                FfiConverterBoolean.write(value.`accepted`, buf)
                FfiConverterString.write(value.`reason`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What can be done on a seal platform. The platform's own names for it stand in its profile (C-26).
 */

enum class SealOperation {

    /**
     * 印章申请.
     */
    APPLY,
    /**
     * 自定义印章申请.
     */
    APPLY_CUSTOM,
    /**
     * 预览.
     */
    PREVIEW,
    /**
     * 领取, 申领, 下载: from then on the person may hold the seal.
     */
    CLAIM,
    /**
     * 删除: a local copy goes; the seal stays (KB-016).
     */
    DELETE_COPY,
    /**
     * 查看印章变动.
     */
    VIEW_CHANGES,
    /**
     * 查看印章领用情况.
     */
    VIEW_CLAIMS,
    /**
     * 下载个人数字证书 (GX-004).
     */
    DOWNLOAD_CERTIFICATE,
    /**
     * Entering the Ukey binding (SZ-022).
     */
    BIND_UKEY,
    /**
     * Confirming the Ukey binding by a scan (SZ-023).
     */
    CONFIRM_UKEY_BINDING,
    /**
     * Entering the Ukey unbinding (SZ-024).
     */
    UNBIND_UKEY,
    /**
     * Confirming the Ukey unbinding by a scan (SZ-025).
     */
    CONFIRM_UKEY_UNBINDING,
    /**
     * 授权经办人: makes a person one to whom seals may be granted (GS-012).
     */
    AUTHORISE_HANDLER,
    /**
     * 授权.
     */
    GRANT,
    /**
     * 取消授权.
     */
    REVOKE,
    /**
     * 停用, 冻结.
     */
    SUSPEND,
    /**
     * 启用, 解冻.
     */
    RESUME,
    /**
     * 续期.
     */
    RENEW,
    /**
     * 变更: applying again after the licence changed (SZ-062).
     */
    CHANGE,
    /**
     * 注销.
     */
    CANCEL,
    /**
     * 修改签章密码.
     */
    CHANGE_SECRET,
    /**
     * 忘记密码.
     */
    RESET_SECRET,
    /**
     * 签章: using the seal on a document.
     */
    SIGN;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealOperation: FfiConverterRustBuffer<SealOperation> {
    override fun read(buf: ByteBuffer) = try {

        SealOperation.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SealOperation) = 4UL

    override fun write(value: SealOperation, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Whose a seal is.
 */

enum class SealOwner {

    /**
     * The enterprise's.
     */
    ORGANISATION,
    /**
     * One person's (C-64).
     */
    PERSON;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealOwner: FfiConverterRustBuffer<SealOwner> {
    override fun read(buf: ByteBuffer) = try {

        SealOwner.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SealOwner) = 4UL

    override fun write(value: SealOwner, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The outline of a seal.
 */

enum class SealShape {

    /**
     * Round.
     */
    ROUND,
    /**
     * Oval.
     */
    OVAL,
    /**
     * Square.
     */
    SQUARE,
    /**
     * Any other, such as a custom image.
     */
    FREE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealShape: FfiConverterRustBuffer<SealShape> {
    override fun read(buf: ByteBuffer) = try {

        SealShape.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SealShape) = 4UL

    override fun write(value: SealShape, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a seal stands at some instant. Requirements §12.
 */

enum class SealStage {

    /**
     * Applied for; not issued yet.
     */
    APPLIED,
    /**
     * Issued; nobody has claimed it yet.
     */
    AWAITING_CLAIM,
    /**
     * Issued; its time of use has not come (GS-019).
     */
    NOT_YET_VALID,
    /**
     * Usable.
     */
    ACTIVE,
    /**
     * Usable, and due for renewal (待续期).
     */
    RENEWAL_DUE,
    /**
     * 停用 or 冻结.
     */
    SUSPENDED,
    /**
     * Its time of use is over.
     */
    EXPIRED,
    /**
     * 注销: the end (SZ-065).
     */
    CANCELLED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSealStage: FfiConverterRustBuffer<SealStage> {
    override fun read(buf: ByteBuffer) = try {

        SealStage.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SealStage) = 4UL

    override fun write(value: SealStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a signing secret belongs to (C-23).
 */

enum class SecretScope {

    /**
     * One seal.
     */
    SEAL,
    /**
     * The certificate of one person, for all seals.
     */
    PERSON_CERTIFICATE,
    /**
     * One phone or app, for all licences on it.
     */
    DEVICE_APP,
    /**
     * One Ukey.
     */
    UKEY;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSecretScope: FfiConverterRustBuffer<SecretScope> {
    override fun read(buf: ByteBuffer) = try {

        SecretScope.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SecretScope) = 4UL

    override fun write(value: SecretScope, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * When a set of seals comes about.
 */

enum class SetOccasion {

    /**
     * A newly registered enterprise receives it without applying (SZ-012).
     */
    REGISTRATION,
    /**
     * One click on 申领 makes it (GX-007).
     */
    APPLICATION,
    /**
     * Ticked while founding an enterprise (KB-001).
     */
    FOUNDING;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSetOccasion: FfiConverterRustBuffer<SetOccasion> {
    override fun read(buf: ByteBuffer) = try {

        SetOccasion.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SetOccasion) = 4UL

    override fun write(value: SetOccasion, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How grave a finding is. Profiles may change the severity that the catalogue gives a code.
 */

enum class Severity {

    /**
     * Worth knowing; nothing is wrong.
     */
    INFO,
    /**
     * Unusual; a person should look. Stops nothing.
     */
    WARNING,
    /**
     * Not acceptable: the document cannot be submitted like this.
     */
    ERROR;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSeverity: FfiConverterRustBuffer<Severity> {
    override fun read(buf: ByteBuffer) = try {

        Severity.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Severity) = 4UL

    override fun write(value: Severity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the share act does with a sub-case that already has a copy of its own. Contradiction C-49.
 */

enum class ShareMode {

    /**
     * The sub-case keeps its own copy, and is reported as skipped.
     */
    KEEP_OWN,
    /**
     * The shared material takes its place.
     */
    REPLACE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeShareMode: FfiConverterRustBuffer<ShareMode> {
    override fun read(buf: ByteBuffer) = try {

        ShareMode.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ShareMode) = 4UL

    override fun write(value: ShareMode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a sub-case stands.
 */

enum class SubCaseStage {

    /**
     * Not submitted.
     */
    EDITING,
    /**
     * Submitted.
     */
    SUBMITTED,
    /**
     * 确认不通过: only withdrawal leads out.
     */
    REJECTED,
    /**
     * Split off as a single case.
     */
    WITHDRAWN,
    /**
     * Filed.
     */
    FILED,
    /**
     * Taken back by the applicants before entry.
     */
    WITHDRAWN_BEFORE_ENTRY;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSubCaseStage: FfiConverterRustBuffer<SubCaseStage> {
    override fun read(buf: ByteBuffer) = try {

        SubCaseStage.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SubCaseStage) = 4UL

    override fun write(value: SubCaseStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The name under which a platform suspends seals (C-26).
 */

enum class SuspensionOrigin {

    /**
     * 停用.
     */
    DISABLED,
    /**
     * 冻结.
     */
    FROZEN;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSuspensionOrigin: FfiConverterRustBuffer<SuspensionOrigin> {
    override fun read(buf: ByteBuffer) = try {

        SuspensionOrigin.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SuspensionOrigin) = 4UL

    override fun write(value: SuspensionOrigin, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What a signing code holds.
 */
sealed class TicketContent {

    /**
     * Our own signed text.
     */
    data class Signed(
        /**
         * The payload of [`SignedTicket`].
         */
        val `payload`: kotlin.String) : TicketContent()

    {

        companion object
    }

    /**
     * The link of a signing provider, with the life of its round.
     */
    data class ProviderUrl(
        /**
         * An `https` address in ASCII, at most 1,024 bytes.
         */
        val `url`: kotlin.String) : TicketContent()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTicketContent : FfiConverterRustBuffer<TicketContent>{
    override fun read(buf: ByteBuffer): TicketContent {
        return when(buf.getInt()) {
            1 -> TicketContent.Signed(
                FfiConverterString.read(buf),
                )
            2 -> TicketContent.ProviderUrl(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TicketContent): ULong = when(value) {
        is TicketContent.Signed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`payload`)
            )
        }
        is TicketContent.ProviderUrl -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`url`)
            )
        }
    }

    override fun write(value: TicketContent, buf: ByteBuffer) {
        when(value) {
            is TicketContent.Signed -> {
                buf.putInt(1)
                FfiConverterString.write(value.`payload`, buf)
                Unit
            }
            is TicketContent.ProviderUrl -> {
                buf.putInt(2)
                FfiConverterString.write(value.`url`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Trust level of an account on the identity platform (可信等级). Requirement rows UA-012, GZ-005.
 */

enum class TrustLevel {

    /**
     * 三级 (formerly L1).
     */
    LEVEL3,
    /**
     * 四级 (formerly L2).
     */
    LEVEL4,
    /**
     * 五级 (formerly L3).
     */
    LEVEL5;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTrustLevel: FfiConverterRustBuffer<TrustLevel> {
    override fun read(buf: ByteBuffer) = try {

        TrustLevel.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: TrustLevel) = 4UL

    override fun write(value: TrustLevel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What becomes of a grant to somebody without an account (C-75).
 */

enum class UnknownGrantee {

    /**
     * It waits for the account.
     */
    PENDING,
    /**
     * It is refused.
     */
    REFUSED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUnknownGrantee: FfiConverterRustBuffer<UnknownGrantee> {
    override fun read(buf: ByteBuffer) = try {

        UnknownGrantee.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: UnknownGrantee) = 4UL

    override fun write(value: UnknownGrantee, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How a file reached the host. Requirement row GZ-053.
 */

enum class UploadChannel {

    /**
     * From the computer on which the form is filled in.
     */
    PC,
    /**
     * From a phone that scanned the upload code.
     */
    PHONE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUploadChannel: FfiConverterRustBuffer<UploadChannel> {
    override fun read(buf: ByteBuffer) = try {

        UploadChannel.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: UploadChannel) = 4UL

    override fun write(value: UploadChannel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * From where a seal's time of use comes.
 */

enum class ValiditySource {

    /**
     * Applied for: 启用时间 and 使用年限 (GS-006, GS-008).
     */
    APPLICATION,
    /**
     * From the certificate that comes with the claim, or the platform's report.
     */
    CERTIFICATE;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeValiditySource: FfiConverterRustBuffer<ValiditySource> {
    override fun read(buf: ByteBuffer) = try {

        ValiditySource.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ValiditySource) = 4UL

    override fun write(value: ValiditySource, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Where a way of verification stands.
 */

enum class VerificationState {

    /**
     * 未核验.
     */
    UNVERIFIED,
    /**
     * 已核验.
     */
    VERIFIED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVerificationState: FfiConverterRustBuffer<VerificationState> {
    override fun read(buf: ByteBuffer) = try {

        VerificationState.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: VerificationState) = 4UL

    override fun write(value: VerificationState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why signatures became void.
 */

enum class VoidCause {

    /**
     * The ticket was generated anew (YX-004).
     */
    REGENERATED,
    /**
     * What was signed has changed (GZ-076).
     */
    CHANGED,
    /**
     * The sub-case was withdrawn (C-11).
     */
    WITHDRAWN,
    /**
     * The submission failed.
     */
    SUBMISSION_FAILED;

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVoidCause: FfiConverterRustBuffer<VoidCause> {
    override fun read(buf: ByteBuffer) = try {

        VoidCause.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: VoidCause) = 4UL

    override fun write(value: VoidCause, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeAccountEntry: FfiConverterRustBuffer<AccountEntry?> {
    override fun read(buf: ByteBuffer): AccountEntry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAccountEntry.read(buf)
    }

    override fun allocationSize(value: AccountEntry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAccountEntry.allocationSize(value)
        }
    }

    override fun write(value: AccountEntry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAccountEntry.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeAccountPayload: FfiConverterRustBuffer<AccountPayload?> {
    override fun read(buf: ByteBuffer): AccountPayload? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAccountPayload.read(buf)
    }

    override fun allocationSize(value: AccountPayload?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAccountPayload.allocationSize(value)
        }
    }

    override fun write(value: AccountPayload?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAccountPayload.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeActingFor: FfiConverterRustBuffer<ActingFor?> {
    override fun read(buf: ByteBuffer): ActingFor? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeActingFor.read(buf)
    }

    override fun allocationSize(value: ActingFor?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeActingFor.allocationSize(value)
        }
    }

    override fun write(value: ActingFor?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeActingFor.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeAgent: FfiConverterRustBuffer<Agent?> {
    override fun read(buf: ByteBuffer): Agent? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAgent.read(buf)
    }

    override fun allocationSize(value: Agent?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAgent.allocationSize(value)
        }
    }

    override fun write(value: Agent?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAgent.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeBasis: FfiConverterRustBuffer<Basis?> {
    override fun read(buf: ByteBuffer): Basis? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeBasis.read(buf)
    }

    override fun allocationSize(value: Basis?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeBasis.allocationSize(value)
        }
    }

    override fun write(value: Basis?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeBasis.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeCancellation: FfiConverterRustBuffer<Cancellation?> {
    override fun read(buf: ByteBuffer): Cancellation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCancellation.read(buf)
    }

    override fun allocationSize(value: Cancellation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCancellation.allocationSize(value)
        }
    }

    override fun write(value: Cancellation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCancellation.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeCertificateRecord: FfiConverterRustBuffer<CertificateRecord?> {
    override fun read(buf: ByteBuffer): CertificateRecord? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCertificateRecord.read(buf)
    }

    override fun allocationSize(value: CertificateRecord?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCertificateRecord.allocationSize(value)
        }
    }

    override fun write(value: CertificateRecord?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCertificateRecord.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeContact: FfiConverterRustBuffer<Contact?> {
    override fun read(buf: ByteBuffer): Contact? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeContact.read(buf)
    }

    override fun allocationSize(value: Contact?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeContact.allocationSize(value)
        }
    }

    override fun write(value: Contact?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeContact.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeEasement: FfiConverterRustBuffer<Easement?> {
    override fun read(buf: ByteBuffer): Easement? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEasement.read(buf)
    }

    override fun allocationSize(value: Easement?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEasement.allocationSize(value)
        }
    }

    override fun write(value: Easement?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEasement.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeEnterprise: FfiConverterRustBuffer<Enterprise?> {
    override fun read(buf: ByteBuffer): Enterprise? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEnterprise.read(buf)
    }

    override fun allocationSize(value: Enterprise?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEnterprise.allocationSize(value)
        }
    }

    override fun write(value: Enterprise?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEnterprise.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeEvidence: FfiConverterRustBuffer<Evidence?> {
    override fun read(buf: ByteBuffer): Evidence? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEvidence.read(buf)
    }

    override fun allocationSize(value: Evidence?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEvidence.allocationSize(value)
        }
    }

    override fun write(value: Evidence?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEvidence.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLabel: FfiConverterRustBuffer<Label?> {
    override fun read(buf: ByteBuffer): Label? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLabel.read(buf)
    }

    override fun allocationSize(value: Label?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLabel.allocationSize(value)
        }
    }

    override fun write(value: Label?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLabel.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLevelRule: FfiConverterRustBuffer<LevelRule?> {
    override fun read(buf: ByteBuffer): LevelRule? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLevelRule.read(buf)
    }

    override fun allocationSize(value: LevelRule?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLevelRule.allocationSize(value)
        }
    }

    override fun write(value: LevelRule?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLevelRule.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLicenceChangeRule: FfiConverterRustBuffer<LicenceChangeRule?> {
    override fun read(buf: ByteBuffer): LicenceChangeRule? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLicenceChangeRule.read(buf)
    }

    override fun allocationSize(value: LicenceChangeRule?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLicenceChangeRule.allocationSize(value)
        }
    }

    override fun write(value: LicenceChangeRule?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLicenceChangeRule.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLicenceEntry: FfiConverterRustBuffer<LicenceEntry?> {
    override fun read(buf: ByteBuffer): LicenceEntry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLicenceEntry.read(buf)
    }

    override fun allocationSize(value: LicenceEntry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLicenceEntry.allocationSize(value)
        }
    }

    override fun write(value: LicenceEntry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLicenceEntry.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLicencePayload: FfiConverterRustBuffer<LicencePayload?> {
    override fun read(buf: ByteBuffer): LicencePayload? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLicencePayload.read(buf)
    }

    override fun allocationSize(value: LicencePayload?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLicencePayload.allocationSize(value)
        }
    }

    override fun write(value: LicencePayload?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLicencePayload.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLogEntry: FfiConverterRustBuffer<LogEntry?> {
    override fun read(buf: ByteBuffer): LogEntry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLogEntry.read(buf)
    }

    override fun allocationSize(value: LogEntry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLogEntry.allocationSize(value)
        }
    }

    override fun write(value: LogEntry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLogEntry.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLogPayload: FfiConverterRustBuffer<LogPayload?> {
    override fun read(buf: ByteBuffer): LogPayload? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLogPayload.read(buf)
    }

    override fun allocationSize(value: LogPayload?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLogPayload.allocationSize(value)
        }
    }

    override fun write(value: LogPayload?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLogPayload.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeMortgage: FfiConverterRustBuffer<Mortgage?> {
    override fun read(buf: ByteBuffer): Mortgage? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMortgage.read(buf)
    }

    override fun allocationSize(value: Mortgage?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMortgage.allocationSize(value)
        }
    }

    override fun write(value: Mortgage?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMortgage.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypePrincipal: FfiConverterRustBuffer<Principal?> {
    override fun read(buf: ByteBuffer): Principal? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePrincipal.read(buf)
    }

    override fun allocationSize(value: Principal?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePrincipal.allocationSize(value)
        }
    }

    override fun write(value: Principal?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePrincipal.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypePropertyDetails: FfiConverterRustBuffer<PropertyDetails?> {
    override fun read(buf: ByteBuffer): PropertyDetails? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePropertyDetails.read(buf)
    }

    override fun allocationSize(value: PropertyDetails?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePropertyDetails.allocationSize(value)
        }
    }

    override fun write(value: PropertyDetails?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePropertyDetails.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeRemedy: FfiConverterRustBuffer<Remedy?> {
    override fun read(buf: ByteBuffer): Remedy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRemedy.read(buf)
    }

    override fun allocationSize(value: Remedy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRemedy.allocationSize(value)
        }
    }

    override fun write(value: Remedy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRemedy.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeRevocation: FfiConverterRustBuffer<Revocation?> {
    override fun read(buf: ByteBuffer): Revocation? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRevocation.read(buf)
    }

    override fun allocationSize(value: Revocation?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRevocation.allocationSize(value)
        }
    }

    override fun write(value: Revocation?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRevocation.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSealAct: FfiConverterRustBuffer<SealAct?> {
    override fun read(buf: ByteBuffer): SealAct? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSealAct.read(buf)
    }

    override fun allocationSize(value: SealAct?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSealAct.allocationSize(value)
        }
    }

    override fun write(value: SealAct?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSealAct.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSealForm: FfiConverterRustBuffer<SealForm?> {
    override fun read(buf: ByteBuffer): SealForm? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSealForm.read(buf)
    }

    override fun allocationSize(value: SealForm?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSealForm.allocationSize(value)
        }
    }

    override fun write(value: SealForm?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSealForm.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSealLogEntry: FfiConverterRustBuffer<SealLogEntry?> {
    override fun read(buf: ByteBuffer): SealLogEntry? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSealLogEntry.read(buf)
    }

    override fun allocationSize(value: SealLogEntry?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSealLogEntry.allocationSize(value)
        }
    }

    override fun write(value: SealLogEntry?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSealLogEntry.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSealLogPayload: FfiConverterRustBuffer<SealLogPayload?> {
    override fun read(buf: ByteBuffer): SealLogPayload? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSealLogPayload.read(buf)
    }

    override fun allocationSize(value: SealLogPayload?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSealLogPayload.allocationSize(value)
        }
    }

    override fun write(value: SealLogPayload?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSealLogPayload.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSigningRound: FfiConverterRustBuffer<SigningRound?> {
    override fun read(buf: ByteBuffer): SigningRound? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSigningRound.read(buf)
    }

    override fun allocationSize(value: SigningRound?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSigningRound.allocationSize(value)
        }
    }

    override fun write(value: SigningRound?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSigningRound.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSplitFrom: FfiConverterRustBuffer<SplitFrom?> {
    override fun read(buf: ByteBuffer): SplitFrom? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSplitFrom.read(buf)
    }

    override fun allocationSize(value: SplitFrom?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSplitFrom.allocationSize(value)
        }
    }

    override fun write(value: SplitFrom?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSplitFrom.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSuspensionRule: FfiConverterRustBuffer<SuspensionRule?> {
    override fun read(buf: ByteBuffer): SuspensionRule? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSuspensionRule.read(buf)
    }

    override fun allocationSize(value: SuspensionRule?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSuspensionRule.allocationSize(value)
        }
    }

    override fun write(value: SuspensionRule?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSuspensionRule.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeTicket: FfiConverterRustBuffer<Ticket?> {
    override fun read(buf: ByteBuffer): Ticket? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTicket.read(buf)
    }

    override fun allocationSize(value: Ticket?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTicket.allocationSize(value)
        }
    }

    override fun write(value: Ticket?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTicket.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeUkeyRule: FfiConverterRustBuffer<UkeyRule?> {
    override fun read(buf: ByteBuffer): UkeyRule? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeUkeyRule.read(buf)
    }

    override fun allocationSize(value: UkeyRule?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeUkeyRule.allocationSize(value)
        }
    }

    override fun write(value: UkeyRule?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeUkeyRule.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeWindowDecision: FfiConverterRustBuffer<WindowDecision?> {
    override fun read(buf: ByteBuffer): WindowDecision? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWindowDecision.read(buf)
    }

    override fun allocationSize(value: WindowDecision?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWindowDecision.allocationSize(value)
        }
    }

    override fun write(value: WindowDecision?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWindowDecision.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannel: FfiConverterRustBuffer<Channel?> {
    override fun read(buf: ByteBuffer): Channel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannel.read(buf)
    }

    override fun allocationSize(value: Channel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannel.allocationSize(value)
        }
    }

    override fun write(value: Channel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannel.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeCoOwnership: FfiConverterRustBuffer<CoOwnership?> {
    override fun read(buf: ByteBuffer): CoOwnership? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCoOwnership.read(buf)
    }

    override fun allocationSize(value: CoOwnership?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCoOwnership.allocationSize(value)
        }
    }

    override fun write(value: CoOwnership?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCoOwnership.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeGrantStanding: FfiConverterRustBuffer<GrantStanding?> {
    override fun read(buf: ByteBuffer): GrantStanding? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeGrantStanding.read(buf)
    }

    override fun allocationSize(value: GrantStanding?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeGrantStanding.allocationSize(value)
        }
    }

    override fun write(value: GrantStanding?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeGrantStanding.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeIdentifierKind: FfiConverterRustBuffer<IdentifierKind?> {
    override fun read(buf: ByteBuffer): IdentifierKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeIdentifierKind.read(buf)
    }

    override fun allocationSize(value: IdentifierKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeIdentifierKind.allocationSize(value)
        }
    }

    override fun write(value: IdentifierKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeIdentifierKind.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeImportTrust: FfiConverterRustBuffer<ImportTrust?> {
    override fun read(buf: ByteBuffer): ImportTrust? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeImportTrust.read(buf)
    }

    override fun allocationSize(value: ImportTrust?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeImportTrust.allocationSize(value)
        }
    }

    override fun write(value: ImportTrust?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeImportTrust.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeLoginMethod: FfiConverterRustBuffer<LoginMethod?> {
    override fun read(buf: ByteBuffer): LoginMethod? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLoginMethod.read(buf)
    }

    override fun allocationSize(value: LoginMethod?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLoginMethod.allocationSize(value)
        }
    }

    override fun write(value: LoginMethod?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLoginMethod.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeOperationEffect: FfiConverterRustBuffer<OperationEffect?> {
    override fun read(buf: ByteBuffer): OperationEffect? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOperationEffect.read(buf)
    }

    override fun allocationSize(value: OperationEffect?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOperationEffect.allocationSize(value)
        }
    }

    override fun write(value: OperationEffect?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOperationEffect.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeRole: FfiConverterRustBuffer<Role?> {
    override fun read(buf: ByteBuffer): Role? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRole.read(buf)
    }

    override fun allocationSize(value: Role?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRole.allocationSize(value)
        }
    }

    override fun write(value: Role?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRole.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeSeverity: FfiConverterRustBuffer<Severity?> {
    override fun read(buf: ByteBuffer): Severity? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSeverity.read(buf)
    }

    override fun allocationSize(value: Severity?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSeverity.allocationSize(value)
        }
    }

    override fun write(value: Severity?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSeverity.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeTrustLevel: FfiConverterRustBuffer<TrustLevel?> {
    override fun read(buf: ByteBuffer): TrustLevel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeTrustLevel.read(buf)
    }

    override fun allocationSize(value: TrustLevel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeTrustLevel.allocationSize(value)
        }
    }

    override fun write(value: TrustLevel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeTrustLevel.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypeOrganisation: FfiConverterRustBuffer<List<Organisation>?> {
    override fun read(buf: ByteBuffer): List<Organisation>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeOrganisation.read(buf)
    }

    override fun allocationSize(value: List<Organisation>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeOrganisation.allocationSize(value)
        }
    }

    override fun write(value: List<Organisation>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeOrganisation.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeCalendarDate: FfiConverterRustBuffer<CalendarDate?> {
    override fun read(buf: ByteBuffer): CalendarDate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCalendarDate.read(buf)
    }

    override fun allocationSize(value: CalendarDate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCalendarDate.allocationSize(value)
        }
    }

    override fun write(value: CalendarDate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCalendarDate.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeCode: FfiConverterRustBuffer<Code?> {
    override fun read(buf: ByteBuffer): Code? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCode.read(buf)
    }

    override fun allocationSize(value: Code?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCode.allocationSize(value)
        }
    }

    override fun write(value: Code?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCode.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterOptionalTypeInstant: FfiConverterRustBuffer<Instant?> {
    override fun read(buf: ByteBuffer): Instant? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeInstant.read(buf)
    }

    override fun allocationSize(value: Instant?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeInstant.allocationSize(value)
        }
    }

    override fun write(value: Instant?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeInstant.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceBoolean: FfiConverterRustBuffer<List<kotlin.Boolean>> {
    override fun read(buf: ByteBuffer): List<kotlin.Boolean> {
        val len = buf.getInt()
        return List<kotlin.Boolean>(len) {
            FfiConverterBoolean.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.Boolean>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterBoolean.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.Boolean>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterBoolean.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeActionRule: FfiConverterRustBuffer<List<ActionRule>> {
    override fun read(buf: ByteBuffer): List<ActionRule> {
        val len = buf.getInt()
        return List<ActionRule>(len) {
            FfiConverterTypeActionRule.read(buf)
        }
    }

    override fun allocationSize(value: List<ActionRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeActionRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ActionRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeActionRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeAlias: FfiConverterRustBuffer<List<Alias>> {
    override fun read(buf: ByteBuffer): List<Alias> {
        val len = buf.getInt()
        return List<Alias>(len) {
            FfiConverterTypeAlias.read(buf)
        }
    }

    override fun allocationSize(value: List<Alias>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAlias.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Alias>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAlias.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeAnswer: FfiConverterRustBuffer<List<Answer>> {
    override fun read(buf: ByteBuffer): List<Answer> {
        val len = buf.getInt()
        return List<Answer>(len) {
            FfiConverterTypeAnswer.read(buf)
        }
    }

    override fun allocationSize(value: List<Answer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAnswer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Answer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAnswer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeApplicantCheck: FfiConverterRustBuffer<List<ApplicantCheck>> {
    override fun read(buf: ByteBuffer): List<ApplicantCheck> {
        val len = buf.getInt()
        return List<ApplicantCheck>(len) {
            FfiConverterTypeApplicantCheck.read(buf)
        }
    }

    override fun allocationSize(value: List<ApplicantCheck>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeApplicantCheck.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ApplicantCheck>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeApplicantCheck.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBarRule: FfiConverterRustBuffer<List<BarRule>> {
    override fun read(buf: ByteBuffer): List<BarRule> {
        val len = buf.getInt()
        return List<BarRule>(len) {
            FfiConverterTypeBarRule.read(buf)
        }
    }

    override fun allocationSize(value: List<BarRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBarRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BarRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBarRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBasis: FfiConverterRustBuffer<List<Basis>> {
    override fun read(buf: ByteBuffer): List<Basis> {
        val len = buf.getInt()
        return List<Basis>(len) {
            FfiConverterTypeBasis.read(buf)
        }
    }

    override fun allocationSize(value: List<Basis>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBasis.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Basis>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBasis.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBrowser: FfiConverterRustBuffer<List<Browser>> {
    override fun read(buf: ByteBuffer): List<Browser> {
        val len = buf.getInt()
        return List<Browser>(len) {
            FfiConverterTypeBrowser.read(buf)
        }
    }

    override fun allocationSize(value: List<Browser>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBrowser.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Browser>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBrowser.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBuilding: FfiConverterRustBuffer<List<Building>> {
    override fun read(buf: ByteBuffer): List<Building> {
        val len = buf.getInt()
        return List<Building>(len) {
            FfiConverterTypeBuilding.read(buf)
        }
    }

    override fun allocationSize(value: List<Building>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBuilding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Building>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBuilding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBusinessParty: FfiConverterRustBuffer<List<BusinessParty>> {
    override fun read(buf: ByteBuffer): List<BusinessParty> {
        val len = buf.getInt()
        return List<BusinessParty>(len) {
            FfiConverterTypeBusinessParty.read(buf)
        }
    }

    override fun allocationSize(value: List<BusinessParty>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBusinessParty.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BusinessParty>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBusinessParty.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBusinessType: FfiConverterRustBuffer<List<BusinessType>> {
    override fun read(buf: ByteBuffer): List<BusinessType> {
        val len = buf.getInt()
        return List<BusinessType>(len) {
            FfiConverterTypeBusinessType.read(buf)
        }
    }

    override fun allocationSize(value: List<BusinessType>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBusinessType.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<BusinessType>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBusinessType.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeBuyer: FfiConverterRustBuffer<List<Buyer>> {
    override fun read(buf: ByteBuffer): List<Buyer> {
        val len = buf.getInt()
        return List<Buyer>(len) {
            FfiConverterTypeBuyer.read(buf)
        }
    }

    override fun allocationSize(value: List<Buyer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBuyer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Buyer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBuyer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeCapabilityRule: FfiConverterRustBuffer<List<CapabilityRule>> {
    override fun read(buf: ByteBuffer): List<CapabilityRule> {
        val len = buf.getInt()
        return List<CapabilityRule>(len) {
            FfiConverterTypeCapabilityRule.read(buf)
        }
    }

    override fun allocationSize(value: List<CapabilityRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCapabilityRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CapabilityRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCapabilityRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeCertificateUse: FfiConverterRustBuffer<List<CertificateUse>> {
    override fun read(buf: ByteBuffer): List<CertificateUse> {
        val len = buf.getInt()
        return List<CertificateUse>(len) {
            FfiConverterTypeCertificateUse.read(buf)
        }
    }

    override fun allocationSize(value: List<CertificateUse>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCertificateUse.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CertificateUse>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCertificateUse.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeChangeStep: FfiConverterRustBuffer<List<ChangeStep>> {
    override fun read(buf: ByteBuffer): List<ChangeStep> {
        val len = buf.getInt()
        return List<ChangeStep>(len) {
            FfiConverterTypeChangeStep.read(buf)
        }
    }

    override fun allocationSize(value: List<ChangeStep>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChangeStep.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChangeStep>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChangeStep.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeChecklistItem: FfiConverterRustBuffer<List<ChecklistItem>> {
    override fun read(buf: ByteBuffer): List<ChecklistItem> {
        val len = buf.getInt()
        return List<ChecklistItem>(len) {
            FfiConverterTypeChecklistItem.read(buf)
        }
    }

    override fun allocationSize(value: List<ChecklistItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChecklistItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChecklistItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChecklistItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeChoice: FfiConverterRustBuffer<List<Choice>> {
    override fun read(buf: ByteBuffer): List<Choice> {
        val len = buf.getInt()
        return List<Choice>(len) {
            FfiConverterTypeChoice.read(buf)
        }
    }

    override fun allocationSize(value: List<Choice>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChoice.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Choice>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChoice.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeChosenUnit: FfiConverterRustBuffer<List<ChosenUnit>> {
    override fun read(buf: ByteBuffer): List<ChosenUnit> {
        val len = buf.getInt()
        return List<ChosenUnit>(len) {
            FfiConverterTypeChosenUnit.read(buf)
        }
    }

    override fun allocationSize(value: List<ChosenUnit>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChosenUnit.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChosenUnit>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChosenUnit.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeClaim: FfiConverterRustBuffer<List<Claim>> {
    override fun read(buf: ByteBuffer): List<Claim> {
        val len = buf.getInt()
        return List<Claim>(len) {
            FfiConverterTypeClaim.read(buf)
        }
    }

    override fun allocationSize(value: List<Claim>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeClaim.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Claim>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeClaim.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeColumn: FfiConverterRustBuffer<List<Column>> {
    override fun read(buf: ByteBuffer): List<Column> {
        val len = buf.getInt()
        return List<Column>(len) {
            FfiConverterTypeColumn.read(buf)
        }
    }

    override fun allocationSize(value: List<Column>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeColumn.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Column>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeColumn.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeCustodian: FfiConverterRustBuffer<List<Custodian>> {
    override fun read(buf: ByteBuffer): List<Custodian> {
        val len = buf.getInt()
        return List<Custodian>(len) {
            FfiConverterTypeCustodian.read(buf)
        }
    }

    override fun allocationSize(value: List<Custodian>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCustodian.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Custodian>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCustodian.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeDictionaryEntry: FfiConverterRustBuffer<List<DictionaryEntry>> {
    override fun read(buf: ByteBuffer): List<DictionaryEntry> {
        val len = buf.getInt()
        return List<DictionaryEntry>(len) {
            FfiConverterTypeDictionaryEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<DictionaryEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDictionaryEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DictionaryEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDictionaryEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeDictionaryOverlay: FfiConverterRustBuffer<List<DictionaryOverlay>> {
    override fun read(buf: ByteBuffer): List<DictionaryOverlay> {
        val len = buf.getInt()
        return List<DictionaryOverlay>(len) {
            FfiConverterTypeDictionaryOverlay.read(buf)
        }
    }

    override fun allocationSize(value: List<DictionaryOverlay>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDictionaryOverlay.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DictionaryOverlay>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDictionaryOverlay.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeDocumentOption: FfiConverterRustBuffer<List<DocumentOption>> {
    override fun read(buf: ByteBuffer): List<DocumentOption> {
        val len = buf.getInt()
        return List<DocumentOption>(len) {
            FfiConverterTypeDocumentOption.read(buf)
        }
    }

    override fun allocationSize(value: List<DocumentOption>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDocumentOption.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DocumentOption>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDocumentOption.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeDocumentType: FfiConverterRustBuffer<List<DocumentType>> {
    override fun read(buf: ByteBuffer): List<DocumentType> {
        val len = buf.getInt()
        return List<DocumentType>(len) {
            FfiConverterTypeDocumentType.read(buf)
        }
    }

    override fun allocationSize(value: List<DocumentType>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDocumentType.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DocumentType>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDocumentType.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeELicence: FfiConverterRustBuffer<List<ELicence>> {
    override fun read(buf: ByteBuffer): List<ELicence> {
        val len = buf.getInt()
        return List<ELicence>(len) {
            FfiConverterTypeELicence.read(buf)
        }
    }

    override fun allocationSize(value: List<ELicence>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeELicence.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ELicence>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeELicence.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeEntityKindRule: FfiConverterRustBuffer<List<EntityKindRule>> {
    override fun read(buf: ByteBuffer): List<EntityKindRule> {
        val len = buf.getInt()
        return List<EntityKindRule>(len) {
            FfiConverterTypeEntityKindRule.read(buf)
        }
    }

    override fun allocationSize(value: List<EntityKindRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEntityKindRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EntityKindRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEntityKindRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeEntityScope: FfiConverterRustBuffer<List<EntityScope>> {
    override fun read(buf: ByteBuffer): List<EntityScope> {
        val len = buf.getInt()
        return List<EntityScope>(len) {
            FfiConverterTypeEntityScope.read(buf)
        }
    }

    override fun allocationSize(value: List<EntityScope>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEntityScope.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EntityScope>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEntityScope.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeEvidence: FfiConverterRustBuffer<List<Evidence>> {
    override fun read(buf: ByteBuffer): List<Evidence> {
        val len = buf.getInt()
        return List<Evidence>(len) {
            FfiConverterTypeEvidence.read(buf)
        }
    }

    override fun allocationSize(value: List<Evidence>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEvidence.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Evidence>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEvidence.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeEvidenceRule: FfiConverterRustBuffer<List<EvidenceRule>> {
    override fun read(buf: ByteBuffer): List<EvidenceRule> {
        val len = buf.getInt()
        return List<EvidenceRule>(len) {
            FfiConverterTypeEvidenceRule.read(buf)
        }
    }

    override fun allocationSize(value: List<EvidenceRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEvidenceRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EvidenceRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEvidenceRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeFinding: FfiConverterRustBuffer<List<Finding>> {
    override fun read(buf: ByteBuffer): List<Finding> {
        val len = buf.getInt()
        return List<Finding>(len) {
            FfiConverterTypeFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<Finding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Finding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFinding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeFlagRecord: FfiConverterRustBuffer<List<FlagRecord>> {
    override fun read(buf: ByteBuffer): List<FlagRecord> {
        val len = buf.getInt()
        return List<FlagRecord>(len) {
            FfiConverterTypeFlagRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<FlagRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFlagRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FlagRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFlagRecord.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeFloor: FfiConverterRustBuffer<List<Floor>> {
    override fun read(buf: ByteBuffer): List<Floor> {
        val len = buf.getInt()
        return List<Floor>(len) {
            FfiConverterTypeFloor.read(buf)
        }
    }

    override fun allocationSize(value: List<Floor>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFloor.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Floor>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFloor.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeFormRow: FfiConverterRustBuffer<List<FormRow>> {
    override fun read(buf: ByteBuffer): List<FormRow> {
        val len = buf.getInt()
        return List<FormRow>(len) {
            FfiConverterTypeFormRow.read(buf)
        }
    }

    override fun allocationSize(value: List<FormRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFormRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FormRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFormRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGrant: FfiConverterRustBuffer<List<Grant>> {
    override fun read(buf: ByteBuffer): List<Grant> {
        val len = buf.getInt()
        return List<Grant>(len) {
            FfiConverterTypeGrant.read(buf)
        }
    }

    override fun allocationSize(value: List<Grant>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrant.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Grant>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGrant.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGrantCell: FfiConverterRustBuffer<List<GrantCell>> {
    override fun read(buf: ByteBuffer): List<GrantCell> {
        val len = buf.getInt()
        return List<GrantCell>(len) {
            FfiConverterTypeGrantCell.read(buf)
        }
    }

    override fun allocationSize(value: List<GrantCell>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrantCell.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GrantCell>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGrantCell.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGrantLink: FfiConverterRustBuffer<List<GrantLink>> {
    override fun read(buf: ByteBuffer): List<GrantLink> {
        val len = buf.getInt()
        return List<GrantLink>(len) {
            FfiConverterTypeGrantLink.read(buf)
        }
    }

    override fun allocationSize(value: List<GrantLink>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrantLink.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GrantLink>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGrantLink.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGrantRequest: FfiConverterRustBuffer<List<GrantRequest>> {
    override fun read(buf: ByteBuffer): List<GrantRequest> {
        val len = buf.getInt()
        return List<GrantRequest>(len) {
            FfiConverterTypeGrantRequest.read(buf)
        }
    }

    override fun allocationSize(value: List<GrantRequest>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrantRequest.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GrantRequest>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGrantRequest.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGrantRow: FfiConverterRustBuffer<List<GrantRow>> {
    override fun read(buf: ByteBuffer): List<GrantRow> {
        val len = buf.getInt()
        return List<GrantRow>(len) {
            FfiConverterTypeGrantRow.read(buf)
        }
    }

    override fun allocationSize(value: List<GrantRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrantRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GrantRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGrantRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGridCell: FfiConverterRustBuffer<List<GridCell>> {
    override fun read(buf: ByteBuffer): List<GridCell> {
        val len = buf.getInt()
        return List<GridCell>(len) {
            FfiConverterTypeGridCell.read(buf)
        }
    }

    override fun allocationSize(value: List<GridCell>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGridCell.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GridCell>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGridCell.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGridRow: FfiConverterRustBuffer<List<GridRow>> {
    override fun read(buf: ByteBuffer): List<GridRow> {
        val len = buf.getInt()
        return List<GridRow>(len) {
            FfiConverterTypeGridRow.read(buf)
        }
    }

    override fun allocationSize(value: List<GridRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGridRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GridRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGridRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeHandlerBinding: FfiConverterRustBuffer<List<HandlerBinding>> {
    override fun read(buf: ByteBuffer): List<HandlerBinding> {
        val len = buf.getInt()
        return List<HandlerBinding>(len) {
            FfiConverterTypeHandlerBinding.read(buf)
        }
    }

    override fun allocationSize(value: List<HandlerBinding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHandlerBinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HandlerBinding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHandlerBinding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeIdentifierPart: FfiConverterRustBuffer<List<IdentifierPart>> {
    override fun read(buf: ByteBuffer): List<IdentifierPart> {
        val len = buf.getInt()
        return List<IdentifierPart>(len) {
            FfiConverterTypeIdentifierPart.read(buf)
        }
    }

    override fun allocationSize(value: List<IdentifierPart>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdentifierPart.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdentifierPart>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdentifierPart.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeIdentityLogin: FfiConverterRustBuffer<List<IdentityLogin>> {
    override fun read(buf: ByteBuffer): List<IdentityLogin> {
        val len = buf.getInt()
        return List<IdentityLogin>(len) {
            FfiConverterTypeIdentityLogin.read(buf)
        }
    }

    override fun allocationSize(value: List<IdentityLogin>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeIdentityLogin.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<IdentityLogin>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeIdentityLogin.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeImportedSubCase: FfiConverterRustBuffer<List<ImportedSubCase>> {
    override fun read(buf: ByteBuffer): List<ImportedSubCase> {
        val len = buf.getInt()
        return List<ImportedSubCase>(len) {
            FfiConverterTypeImportedSubCase.read(buf)
        }
    }

    override fun allocationSize(value: List<ImportedSubCase>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeImportedSubCase.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ImportedSubCase>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeImportedSubCase.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeInquiry: FfiConverterRustBuffer<List<Inquiry>> {
    override fun read(buf: ByteBuffer): List<Inquiry> {
        val len = buf.getInt()
        return List<Inquiry>(len) {
            FfiConverterTypeInquiry.read(buf)
        }
    }

    override fun allocationSize(value: List<Inquiry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeInquiry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Inquiry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeInquiry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLevelRule: FfiConverterRustBuffer<List<LevelRule>> {
    override fun read(buf: ByteBuffer): List<LevelRule> {
        val len = buf.getInt()
        return List<LevelRule>(len) {
            FfiConverterTypeLevelRule.read(buf)
        }
    }

    override fun allocationSize(value: List<LevelRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLevelRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LevelRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLevelRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceApp: FfiConverterRustBuffer<List<LicenceApp>> {
    override fun read(buf: ByteBuffer): List<LicenceApp> {
        val len = buf.getInt()
        return List<LicenceApp>(len) {
            FfiConverterTypeLicenceApp.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceApp>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceApp.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceApp>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicenceApp.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceCopy: FfiConverterRustBuffer<List<LicenceCopy>> {
    override fun read(buf: ByteBuffer): List<LicenceCopy> {
        val len = buf.getInt()
        return List<LicenceCopy>(len) {
            FfiConverterTypeLicenceCopy.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceCopy>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceCopy.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceCopy>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicenceCopy.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceRecord: FfiConverterRustBuffer<List<LicenceRecord>> {
    override fun read(buf: ByteBuffer): List<LicenceRecord> {
        val len = buf.getInt()
        return List<LicenceRecord>(len) {
            FfiConverterTypeLicenceRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicenceRecord.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceUse: FfiConverterRustBuffer<List<LicenceUse>> {
    override fun read(buf: ByteBuffer): List<LicenceUse> {
        val len = buf.getInt()
        return List<LicenceUse>(len) {
            FfiConverterTypeLicenceUse.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceUse>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceUse.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceUse>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicenceUse.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeListView: FfiConverterRustBuffer<List<ListView>> {
    override fun read(buf: ByteBuffer): List<ListView> {
        val len = buf.getInt()
        return List<ListView>(len) {
            FfiConverterTypeListView.read(buf)
        }
    }

    override fun allocationSize(value: List<ListView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeListView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ListView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeListView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLoginRule: FfiConverterRustBuffer<List<LoginRule>> {
    override fun read(buf: ByteBuffer): List<LoginRule> {
        val len = buf.getInt()
        return List<LoginRule>(len) {
            FfiConverterTypeLoginRule.read(buf)
        }
    }

    override fun allocationSize(value: List<LoginRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLoginRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LoginRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLoginRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMailboxView: FfiConverterRustBuffer<List<MailboxView>> {
    override fun read(buf: ByteBuffer): List<MailboxView> {
        val len = buf.getInt()
        return List<MailboxView>(len) {
            FfiConverterTypeMailboxView.read(buf)
        }
    }

    override fun allocationSize(value: List<MailboxView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMailboxView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MailboxView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMailboxView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMaterial: FfiConverterRustBuffer<List<Material>> {
    override fun read(buf: ByteBuffer): List<Material> {
        val len = buf.getInt()
        return List<Material>(len) {
            FfiConverterTypeMaterial.read(buf)
        }
    }

    override fun allocationSize(value: List<Material>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMaterial.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Material>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMaterial.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMaterialFile: FfiConverterRustBuffer<List<MaterialFile>> {
    override fun read(buf: ByteBuffer): List<MaterialFile> {
        val len = buf.getInt()
        return List<MaterialFile>(len) {
            FfiConverterTypeMaterialFile.read(buf)
        }
    }

    override fun allocationSize(value: List<MaterialFile>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMaterialFile.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MaterialFile>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMaterialFile.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMender: FfiConverterRustBuffer<List<Mender>> {
    override fun read(buf: ByteBuffer): List<Mender> {
        val len = buf.getInt()
        return List<Mender>(len) {
            FfiConverterTypeMender.read(buf)
        }
    }

    override fun allocationSize(value: List<Mender>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMender.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Mender>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMender.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeMessage: FfiConverterRustBuffer<List<Message>> {
    override fun read(buf: ByteBuffer): List<Message> {
        val len = buf.getInt()
        return List<Message>(len) {
            FfiConverterTypeMessage.read(buf)
        }
    }

    override fun allocationSize(value: List<Message>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMessage.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Message>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMessage.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeOperationRow: FfiConverterRustBuffer<List<OperationRow>> {
    override fun read(buf: ByteBuffer): List<OperationRow> {
        val len = buf.getInt()
        return List<OperationRow>(len) {
            FfiConverterTypeOperationRow.read(buf)
        }
    }

    override fun allocationSize(value: List<OperationRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOperationRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OperationRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOperationRow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeOperationRule: FfiConverterRustBuffer<List<OperationRule>> {
    override fun read(buf: ByteBuffer): List<OperationRule> {
        val len = buf.getInt()
        return List<OperationRule>(len) {
            FfiConverterTypeOperationRule.read(buf)
        }
    }

    override fun allocationSize(value: List<OperationRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOperationRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OperationRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOperationRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeOrganisation: FfiConverterRustBuffer<List<Organisation>> {
    override fun read(buf: ByteBuffer): List<Organisation> {
        val len = buf.getInt()
        return List<Organisation>(len) {
            FfiConverterTypeOrganisation.read(buf)
        }
    }

    override fun allocationSize(value: List<Organisation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOrganisation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Organisation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOrganisation.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeOverlayEntry: FfiConverterRustBuffer<List<OverlayEntry>> {
    override fun read(buf: ByteBuffer): List<OverlayEntry> {
        val len = buf.getInt()
        return List<OverlayEntry>(len) {
            FfiConverterTypeOverlayEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<OverlayEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOverlayEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OverlayEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOverlayEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeParam: FfiConverterRustBuffer<List<Param>> {
    override fun read(buf: ByteBuffer): List<Param> {
        val len = buf.getInt()
        return List<Param>(len) {
            FfiConverterTypeParam.read(buf)
        }
    }

    override fun allocationSize(value: List<Param>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeParam.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Param>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeParam.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePersonRecord: FfiConverterRustBuffer<List<PersonRecord>> {
    override fun read(buf: ByteBuffer): List<PersonRecord> {
        val len = buf.getInt()
        return List<PersonRecord>(len) {
            FfiConverterTypePersonRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<PersonRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePersonRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PersonRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePersonRecord.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePlatformCell: FfiConverterRustBuffer<List<PlatformCell>> {
    override fun read(buf: ByteBuffer): List<PlatformCell> {
        val len = buf.getInt()
        return List<PlatformCell>(len) {
            FfiConverterTypePlatformCell.read(buf)
        }
    }

    override fun allocationSize(value: List<PlatformCell>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePlatformCell.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PlatformCell>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePlatformCell.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePrincipal: FfiConverterRustBuffer<List<Principal>> {
    override fun read(buf: ByteBuffer): List<Principal> {
        val len = buf.getInt()
        return List<Principal>(len) {
            FfiConverterTypePrincipal.read(buf)
        }
    }

    override fun allocationSize(value: List<Principal>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePrincipal.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Principal>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePrincipal.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeProfileRef: FfiConverterRustBuffer<List<ProfileRef>> {
    override fun read(buf: ByteBuffer): List<ProfileRef> {
        val len = buf.getInt()
        return List<ProfileRef>(len) {
            FfiConverterTypeProfileRef.read(buf)
        }
    }

    override fun allocationSize(value: List<ProfileRef>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeProfileRef.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ProfileRef>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeProfileRef.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeQuestion: FfiConverterRustBuffer<List<Question>> {
    override fun read(buf: ByteBuffer): List<Question> {
        val len = buf.getInt()
        return List<Question>(len) {
            FfiConverterTypeQuestion.read(buf)
        }
    }

    override fun allocationSize(value: List<Question>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeQuestion.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Question>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeQuestion.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeReceiptLine: FfiConverterRustBuffer<List<ReceiptLine>> {
    override fun read(buf: ByteBuffer): List<ReceiptLine> {
        val len = buf.getInt()
        return List<ReceiptLine>(len) {
            FfiConverterTypeReceiptLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ReceiptLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReceiptLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ReceiptLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReceiptLine.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRegisterFact: FfiConverterRustBuffer<List<RegisterFact>> {
    override fun read(buf: ByteBuffer): List<RegisterFact> {
        val len = buf.getInt()
        return List<RegisterFact>(len) {
            FfiConverterTypeRegisterFact.read(buf)
        }
    }

    override fun allocationSize(value: List<RegisterFact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegisterFact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegisterFact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegisterFact.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRegisterRule: FfiConverterRustBuffer<List<RegisterRule>> {
    override fun read(buf: ByteBuffer): List<RegisterRule> {
        val len = buf.getInt()
        return List<RegisterRule>(len) {
            FfiConverterTypeRegisterRule.read(buf)
        }
    }

    override fun allocationSize(value: List<RegisterRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegisterRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegisterRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegisterRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRegistrationField: FfiConverterRustBuffer<List<RegistrationField>> {
    override fun read(buf: ByteBuffer): List<RegistrationField> {
        val len = buf.getInt()
        return List<RegistrationField>(len) {
            FfiConverterTypeRegistrationField.read(buf)
        }
    }

    override fun allocationSize(value: List<RegistrationField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegistrationField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegistrationField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegistrationField.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRegistryStatus: FfiConverterRustBuffer<List<RegistryStatus>> {
    override fun read(buf: ByteBuffer): List<RegistryStatus> {
        val len = buf.getInt()
        return List<RegistryStatus>(len) {
            FfiConverterTypeRegistryStatus.read(buf)
        }
    }

    override fun allocationSize(value: List<RegistryStatus>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegistryStatus.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegistryStatus>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegistryStatus.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRequiredField: FfiConverterRustBuffer<List<RequiredField>> {
    override fun read(buf: ByteBuffer): List<RequiredField> {
        val len = buf.getInt()
        return List<RequiredField>(len) {
            FfiConverterTypeRequiredField.read(buf)
        }
    }

    override fun allocationSize(value: List<RequiredField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRequiredField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RequiredField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRequiredField.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRoom: FfiConverterRustBuffer<List<Room>> {
    override fun read(buf: ByteBuffer): List<Room> {
        val len = buf.getInt()
        return List<Room>(len) {
            FfiConverterTypeRoom.read(buf)
        }
    }

    override fun allocationSize(value: List<Room>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRoom.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Room>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRoom.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSeal: FfiConverterRustBuffer<List<Seal>> {
    override fun read(buf: ByteBuffer): List<Seal> {
        val len = buf.getInt()
        return List<Seal>(len) {
            FfiConverterTypeSeal.read(buf)
        }
    }

    override fun allocationSize(value: List<Seal>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSeal.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Seal>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSeal.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealField: FfiConverterRustBuffer<List<SealField>> {
    override fun read(buf: ByteBuffer): List<SealField> {
        val len = buf.getInt()
        return List<SealField>(len) {
            FfiConverterTypeSealField.read(buf)
        }
    }

    override fun allocationSize(value: List<SealField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealField.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealKind: FfiConverterRustBuffer<List<SealKind>> {
    override fun read(buf: ByteBuffer): List<SealKind> {
        val len = buf.getInt()
        return List<SealKind>(len) {
            FfiConverterTypeSealKind.read(buf)
        }
    }

    override fun allocationSize(value: List<SealKind>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealKind.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealKind>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealKind.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealLoginRule: FfiConverterRustBuffer<List<SealLoginRule>> {
    override fun read(buf: ByteBuffer): List<SealLoginRule> {
        val len = buf.getInt()
        return List<SealLoginRule>(len) {
            FfiConverterTypeSealLoginRule.read(buf)
        }
    }

    override fun allocationSize(value: List<SealLoginRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealLoginRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealLoginRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealLoginRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealRequest: FfiConverterRustBuffer<List<SealRequest>> {
    override fun read(buf: ByteBuffer): List<SealRequest> {
        val len = buf.getInt()
        return List<SealRequest>(len) {
            FfiConverterTypeSealRequest.read(buf)
        }
    }

    override fun allocationSize(value: List<SealRequest>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealRequest.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealRequest>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealRequest.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealRoleRule: FfiConverterRustBuffer<List<SealRoleRule>> {
    override fun read(buf: ByteBuffer): List<SealRoleRule> {
        val len = buf.getInt()
        return List<SealRoleRule>(len) {
            FfiConverterTypeSealRoleRule.read(buf)
        }
    }

    override fun allocationSize(value: List<SealRoleRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealRoleRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealRoleRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealRoleRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealSet: FfiConverterRustBuffer<List<SealSet>> {
    override fun read(buf: ByteBuffer): List<SealSet> {
        val len = buf.getInt()
        return List<SealSet>(len) {
            FfiConverterTypeSealSet.read(buf)
        }
    }

    override fun allocationSize(value: List<SealSet>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealSet.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealSet>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealSet.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealUse: FfiConverterRustBuffer<List<SealUse>> {
    override fun read(buf: ByteBuffer): List<SealUse> {
        val len = buf.getInt()
        return List<SealUse>(len) {
            FfiConverterTypeSealUse.read(buf)
        }
    }

    override fun allocationSize(value: List<SealUse>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealUse.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealUse>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealUse.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSecretRecord: FfiConverterRustBuffer<List<SecretRecord>> {
    override fun read(buf: ByteBuffer): List<SecretRecord> {
        val len = buf.getInt()
        return List<SecretRecord>(len) {
            FfiConverterTypeSecretRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<SecretRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSecretRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SecretRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSecretRecord.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSecretRule: FfiConverterRustBuffer<List<SecretRule>> {
    override fun read(buf: ByteBuffer): List<SecretRule> {
        val len = buf.getInt()
        return List<SecretRule>(len) {
            FfiConverterTypeSecretRule.read(buf)
        }
    }

    override fun allocationSize(value: List<SecretRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSecretRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SecretRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSecretRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSeenCommand: FfiConverterRustBuffer<List<SeenCommand>> {
    override fun read(buf: ByteBuffer): List<SeenCommand> {
        val len = buf.getInt()
        return List<SeenCommand>(len) {
            FfiConverterTypeSeenCommand.read(buf)
        }
    }

    override fun allocationSize(value: List<SeenCommand>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSeenCommand.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SeenCommand>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSeenCommand.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSeenRequest: FfiConverterRustBuffer<List<SeenRequest>> {
    override fun read(buf: ByteBuffer): List<SeenRequest> {
        val len = buf.getInt()
        return List<SeenRequest>(len) {
            FfiConverterTypeSeenRequest.read(buf)
        }
    }

    override fun allocationSize(value: List<SeenRequest>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSeenRequest.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SeenRequest>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSeenRequest.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeServiceWindow: FfiConverterRustBuffer<List<ServiceWindow>> {
    override fun read(buf: ByteBuffer): List<ServiceWindow> {
        val len = buf.getInt()
        return List<ServiceWindow>(len) {
            FfiConverterTypeServiceWindow.read(buf)
        }
    }

    override fun allocationSize(value: List<ServiceWindow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeServiceWindow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ServiceWindow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeServiceWindow.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSeverityRule: FfiConverterRustBuffer<List<SeverityRule>> {
    override fun read(buf: ByteBuffer): List<SeverityRule> {
        val len = buf.getInt()
        return List<SeverityRule>(len) {
            FfiConverterTypeSeverityRule.read(buf)
        }
    }

    override fun allocationSize(value: List<SeverityRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSeverityRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SeverityRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSeverityRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSignature: FfiConverterRustBuffer<List<Signature>> {
    override fun read(buf: ByteBuffer): List<Signature> {
        val len = buf.getInt()
        return List<Signature>(len) {
            FfiConverterTypeSignature.read(buf)
        }
    }

    override fun allocationSize(value: List<Signature>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSignature.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Signature>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSignature.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSigner: FfiConverterRustBuffer<List<Signer>> {
    override fun read(buf: ByteBuffer): List<Signer> {
        val len = buf.getInt()
        return List<Signer>(len) {
            FfiConverterTypeSigner.read(buf)
        }
    }

    override fun allocationSize(value: List<Signer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSigner.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Signer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSigner.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSkippedShare: FfiConverterRustBuffer<List<SkippedShare>> {
    override fun read(buf: ByteBuffer): List<SkippedShare> {
        val len = buf.getInt()
        return List<SkippedShare>(len) {
            FfiConverterTypeSkippedShare.read(buf)
        }
    }

    override fun allocationSize(value: List<SkippedShare>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSkippedShare.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SkippedShare>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSkippedShare.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeStageRule: FfiConverterRustBuffer<List<StageRule>> {
    override fun read(buf: ByteBuffer): List<StageRule> {
        val len = buf.getInt()
        return List<StageRule>(len) {
            FfiConverterTypeStageRule.read(buf)
        }
    }

    override fun allocationSize(value: List<StageRule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStageRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StageRule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStageRule.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeStatusEntry: FfiConverterRustBuffer<List<StatusEntry>> {
    override fun read(buf: ByteBuffer): List<StatusEntry> {
        val len = buf.getInt()
        return List<StatusEntry>(len) {
            FfiConverterTypeStatusEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<StatusEntry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStatusEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StatusEntry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStatusEntry.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSubCase: FfiConverterRustBuffer<List<SubCase>> {
    override fun read(buf: ByteBuffer): List<SubCase> {
        val len = buf.getInt()
        return List<SubCase>(len) {
            FfiConverterTypeSubCase.read(buf)
        }
    }

    override fun allocationSize(value: List<SubCase>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSubCase.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SubCase>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSubCase.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSuspension: FfiConverterRustBuffer<List<Suspension>> {
    override fun read(buf: ByteBuffer): List<Suspension> {
        val len = buf.getInt()
        return List<Suspension>(len) {
            FfiConverterTypeSuspension.read(buf)
        }
    }

    override fun allocationSize(value: List<Suspension>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSuspension.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Suspension>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSuspension.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeTodoItem: FfiConverterRustBuffer<List<TodoItem>> {
    override fun read(buf: ByteBuffer): List<TodoItem> {
        val len = buf.getInt()
        return List<TodoItem>(len) {
            FfiConverterTypeTodoItem.read(buf)
        }
    }

    override fun allocationSize(value: List<TodoItem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeTodoItem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<TodoItem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeTodoItem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeUkeyBinding: FfiConverterRustBuffer<List<UkeyBinding>> {
    override fun read(buf: ByteBuffer): List<UkeyBinding> {
        val len = buf.getInt()
        return List<UkeyBinding>(len) {
            FfiConverterTypeUkeyBinding.read(buf)
        }
    }

    override fun allocationSize(value: List<UkeyBinding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUkeyBinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UkeyBinding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUkeyBinding.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeUnmet: FfiConverterRustBuffer<List<Unmet>> {
    override fun read(buf: ByteBuffer): List<Unmet> {
        val len = buf.getInt()
        return List<Unmet>(len) {
            FfiConverterTypeUnmet.read(buf)
        }
    }

    override fun allocationSize(value: List<Unmet>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUnmet.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Unmet>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUnmet.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeValidityRecord: FfiConverterRustBuffer<List<ValidityRecord>> {
    override fun read(buf: ByteBuffer): List<ValidityRecord> {
        val len = buf.getInt()
        return List<ValidityRecord>(len) {
            FfiConverterTypeValidityRecord.read(buf)
        }
    }

    override fun allocationSize(value: List<ValidityRecord>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeValidityRecord.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ValidityRecord>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeValidityRecord.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeVerification: FfiConverterRustBuffer<List<Verification>> {
    override fun read(buf: ByteBuffer): List<Verification> {
        val len = buf.getInt()
        return List<Verification>(len) {
            FfiConverterTypeVerification.read(buf)
        }
    }

    override fun allocationSize(value: List<Verification>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVerification.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Verification>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVerification.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeVerificationMethod: FfiConverterRustBuffer<List<VerificationMethod>> {
    override fun read(buf: ByteBuffer): List<VerificationMethod> {
        val len = buf.getInt()
        return List<VerificationMethod>(len) {
            FfiConverterTypeVerificationMethod.read(buf)
        }
    }

    override fun allocationSize(value: List<VerificationMethod>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeVerificationMethod.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<VerificationMethod>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeVerificationMethod.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeWindowApplication: FfiConverterRustBuffer<List<WindowApplication>> {
    override fun read(buf: ByteBuffer): List<WindowApplication> {
        val len = buf.getInt()
        return List<WindowApplication>(len) {
            FfiConverterTypeWindowApplication.read(buf)
        }
    }

    override fun allocationSize(value: List<WindowApplication>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeWindowApplication.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<WindowApplication>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeWindowApplication.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeAccountEvent: FfiConverterRustBuffer<List<AccountEvent>> {
    override fun read(buf: ByteBuffer): List<AccountEvent> {
        val len = buf.getInt()
        return List<AccountEvent>(len) {
            FfiConverterTypeAccountEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<AccountEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAccountEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AccountEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAccountEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeChannel: FfiConverterRustBuffer<List<Channel>> {
    override fun read(buf: ByteBuffer): List<Channel> {
        val len = buf.getInt()
        return List<Channel>(len) {
            FfiConverterTypeChannel.read(buf)
        }
    }

    override fun allocationSize(value: List<Channel>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannel.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Channel>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannel.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeCondition: FfiConverterRustBuffer<List<Condition>> {
    override fun read(buf: ByteBuffer): List<Condition> {
        val len = buf.getInt()
        return List<Condition>(len) {
            FfiConverterTypeCondition.read(buf)
        }
    }

    override fun allocationSize(value: List<Condition>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCondition.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Condition>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCondition.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeConfirmationAct: FfiConverterRustBuffer<List<ConfirmationAct>> {
    override fun read(buf: ByteBuffer): List<ConfirmationAct> {
        val len = buf.getInt()
        return List<ConfirmationAct>(len) {
            FfiConverterTypeConfirmationAct.read(buf)
        }
    }

    override fun allocationSize(value: List<ConfirmationAct>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConfirmationAct.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConfirmationAct>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConfirmationAct.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeCustodyRight: FfiConverterRustBuffer<List<CustodyRight>> {
    override fun read(buf: ByteBuffer): List<CustodyRight> {
        val len = buf.getInt()
        return List<CustodyRight>(len) {
            FfiConverterTypeCustodyRight.read(buf)
        }
    }

    override fun allocationSize(value: List<CustodyRight>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCustodyRight.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CustodyRight>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCustodyRight.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeEffect: FfiConverterRustBuffer<List<Effect>> {
    override fun read(buf: ByteBuffer): List<Effect> {
        val len = buf.getInt()
        return List<Effect>(len) {
            FfiConverterTypeEffect.read(buf)
        }
    }

    override fun allocationSize(value: List<Effect>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEffect.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Effect>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEffect.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeEvent: FfiConverterRustBuffer<List<Event>> {
    override fun read(buf: ByteBuffer): List<Event> {
        val len = buf.getInt()
        return List<Event>(len) {
            FfiConverterTypeEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<Event>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Event>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeFailedCheck: FfiConverterRustBuffer<List<FailedCheck>> {
    override fun read(buf: ByteBuffer): List<FailedCheck> {
        val len = buf.getInt()
        return List<FailedCheck>(len) {
            FfiConverterTypeFailedCheck.read(buf)
        }
    }

    override fun allocationSize(value: List<FailedCheck>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFailedCheck.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FailedCheck>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFailedCheck.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeGrantLayer: FfiConverterRustBuffer<List<GrantLayer>> {
    override fun read(buf: ByteBuffer): List<GrantLayer> {
        val len = buf.getInt()
        return List<GrantLayer>(len) {
            FfiConverterTypeGrantLayer.read(buf)
        }
    }

    override fun allocationSize(value: List<GrantLayer>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGrantLayer.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GrantLayer>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGrantLayer.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeHostTask: FfiConverterRustBuffer<List<HostTask>> {
    override fun read(buf: ByteBuffer): List<HostTask> {
        val len = buf.getInt()
        return List<HostTask>(len) {
            FfiConverterTypeHostTask.read(buf)
        }
    }

    override fun allocationSize(value: List<HostTask>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHostTask.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HostTask>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHostTask.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceCapacity: FfiConverterRustBuffer<List<LicenceCapacity>> {
    override fun read(buf: ByteBuffer): List<LicenceCapacity> {
        val len = buf.getInt()
        return List<LicenceCapacity>(len) {
            FfiConverterTypeLicenceCapacity.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceCapacity>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceCapacity.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceCapacity>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicenceCapacity.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceEvent: FfiConverterRustBuffer<List<LicenceEvent>> {
    override fun read(buf: ByteBuffer): List<LicenceEvent> {
        val len = buf.getInt()
        return List<LicenceEvent>(len) {
            FfiConverterTypeLicenceEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicenceEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLicenceField: FfiConverterRustBuffer<List<LicenceField>> {
    override fun read(buf: ByteBuffer): List<LicenceField> {
        val len = buf.getInt()
        return List<LicenceField>(len) {
            FfiConverterTypeLicenceField.read(buf)
        }
    }

    override fun allocationSize(value: List<LicenceField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLicenceField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LicenceField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLicenceField.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeLoginMethod: FfiConverterRustBuffer<List<LoginMethod>> {
    override fun read(buf: ByteBuffer): List<LoginMethod> {
        val len = buf.getInt()
        return List<LoginMethod>(len) {
            FfiConverterTypeLoginMethod.read(buf)
        }
    }

    override fun allocationSize(value: List<LoginMethod>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLoginMethod.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LoginMethod>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLoginMethod.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypePartyRole: FfiConverterRustBuffer<List<PartyRole>> {
    override fun read(buf: ByteBuffer): List<PartyRole> {
        val len = buf.getInt()
        return List<PartyRole>(len) {
            FfiConverterTypePartyRole.read(buf)
        }
    }

    override fun allocationSize(value: List<PartyRole>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePartyRole.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PartyRole>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePartyRole.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeRole: FfiConverterRustBuffer<List<Role>> {
    override fun read(buf: ByteBuffer): List<Role> {
        val len = buf.getInt()
        return List<Role>(len) {
            FfiConverterTypeRole.read(buf)
        }
    }

    override fun allocationSize(value: List<Role>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRole.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Role>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRole.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealEvent: FfiConverterRustBuffer<List<SealEvent>> {
    override fun read(buf: ByteBuffer): List<SealEvent> {
        val len = buf.getInt()
        return List<SealEvent>(len) {
            FfiConverterTypeSealEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<SealEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealEvent.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceTypeSealStage: FfiConverterRustBuffer<List<SealStage>> {
    override fun read(buf: ByteBuffer): List<SealStage> {
        val len = buf.getInt()
        return List<SealStage>(len) {
            FfiConverterTypeSealStage.read(buf)
        }
    }

    override fun allocationSize(value: List<SealStage>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSealStage.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SealStage>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSealStage.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceOptionalTypeSeverity: FfiConverterRustBuffer<List<Severity?>> {
    override fun read(buf: ByteBuffer): List<Severity?> {
        val len = buf.getInt()
        return List<Severity?>(len) {
            FfiConverterOptionalTypeSeverity.read(buf)
        }
    }

    override fun allocationSize(value: List<Severity?>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterOptionalTypeSeverity.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Severity?>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterOptionalTypeSeverity.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
public object FfiConverterSequenceOptionalTypeCode: FfiConverterRustBuffer<List<Code?>> {
    override fun read(buf: ByteBuffer): List<Code?> {
        val len = buf.getInt()
        return List<Code?>(len) {
            FfiConverterOptionalTypeCode.read(buf)
        }
    }

    override fun allocationSize(value: List<Code?>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterOptionalTypeCode.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Code?>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterOptionalTypeCode.write(it, buf)
        }
    }
}

public typealias Amount = kotlin.String
public typealias FfiConverterTypeAmount = FfiConverterString

public typealias Area = kotlin.String
public typealias FfiConverterTypeArea = FfiConverterString

public typealias CalendarDate = kotlin.String
public typealias FfiConverterTypeCalendarDate = FfiConverterString

public typealias Code = kotlin.String
public typealias FfiConverterTypeCode = FfiConverterString

public typealias Instant = java.time.Instant
public typealias FfiConverterTypeInstant = FfiConverterTimestamp

public typealias Share = kotlin.String
public typealias FfiConverterTypeShare = FfiConverterString
