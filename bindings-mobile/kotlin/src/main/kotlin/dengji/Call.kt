package dengji

import com.sun.jna.Memory
import dengji.documents.DengjiException
import dengji.documents.Document
import dengji.documents.Handover
import dengji.documents.JsonReader
import dengji.documents.JsonWriter
import dengji.internal.InternalException
import dengji.internal.nativeFingerprint
import dengji.internal.nativeRun
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.time.Instant

/**
 * One call: the number of an operation, and its arguments in their order. They cross in one buffer, as the native half
 * describes it.
 */
internal class Call(private val row: Int) {
    private var counts = IntArray(8)
    private var count = 0
    private val parts = ArrayList<Any>(6)

    fun text(text: String?): Call = given(text) { parts.add(Handover.whole(it).toByteArray()) }

    fun instant(at: Instant?): Call = text(at?.toString())

    fun number(number: UInt?): Call = text(number?.toString())

    fun truth(truth: Boolean?): Call = text(truth?.toString())

    fun texts(list: List<String>?): Call = listed(list) { parts.add(Handover.whole(it).toByteArray()) }

    fun document(document: Document?): Call = given(document) { parts.add(it.written().toByteArray()) }

    fun documents(list: List<Document>?): Call = given(list) { documents ->
        parts.add(JsonWriter.text { writer -> writer.list(documents) { it.write(writer) } }.toByteArray())
    }

    /** JSON text that the host wrote: what is wrong with it is said with line and column. */
    fun theirs(text: String): Call {
        counted(2)
        parts.add(Handover.whole(text).toByteArray())
        return this
    }

    fun bytes(bytes: ByteArray?): Call = given(bytes) { parts.add(it) }

    fun bytesList(list: List<ByteArray>?): Call = listed(list) { parts.add(it) }

    fun handle(handle: Handle?): Call = given(handle) { parts.add(it) }

    fun handles(list: List<Handle>?): Call = listed(list) { parts.add(it) }

    /** A handle where a document may stand as well. */
    fun held(handle: Handle): Call {
        counted(3)
        parts.add(handle)
        return this
    }

    fun run(): Answer {
        if (!SameVersion.holds) throw Handover.internal("the library is of another version than the classes")
        val answer = try {
            sent { nativeRun(row.toUInt(), it) }
        } catch (error: InternalException) {
            throw Handover.ours(error)
        }
        for (part in parts) if (part is Handle) part.isClosed()
        if (answer[0] != 0.toByte()) throw DengjiException.of(String(answer, 1, answer.size - 1, Charsets.UTF_8))
        return Answer(answer)
    }

    /** Large ones get memory of their own, which is given back at once: the collector would come late. */
    private inline fun sent(send: (ByteBuffer) -> ByteArray): ByteArray {
        var size = 4L + 4L * count
        for (part in parts) size += if (part is ByteArray) 4L + part.size else 8L
        if (size > Int.MAX_VALUE) throw Handover.tooLarge(size)
        if (size <= USUAL) return send(packed(BUFFER.get()!!))
        return Memory(size).use { send(packed(it.getByteBuffer(0, size).order(ByteOrder.BIG_ENDIAN))) }
    }

    private fun packed(buffer: ByteBuffer): ByteBuffer {
        buffer.clear()
        buffer.putInt(count)
        for (place in 0 until count) buffer.putInt(counts[place])
        for (part in parts) {
            if (part is ByteArray) buffer.putInt(part.size).put(part) else buffer.putLong((part as Handle).number())
        }
        buffer.flip()
        return buffer
    }

    private fun counted(number: Int) {
        if (count == counts.size) counts = counts.copyOf(2 * count)
        counts[count++] = number
    }

    private inline fun <T> given(value: T?, put: (T & Any) -> Unit): Call {
        if (value == null) {
            counted(-1)
        } else {
            counted(1)
            put(value)
        }
        return this
    }

    private inline fun <T> listed(list: List<T>?, put: (T) -> Unit): Call {
        if (list == null) {
            counted(-1)
            return this
        }
        var number = 0
        try {
            for (one in list) {
                put(one ?: throw NullPointerException())
                number++
            }
        } catch (error: RuntimeException) {
            throw Handover.ours(error)
        }
        counted(number)
        return this
    }

    private companion object {
        /** Enough for most calls. */
        const val USUAL = 16 * 1024

        val BUFFER = object : ThreadLocal<ByteBuffer>() {
            override fun initialValue(): ByteBuffer = ByteBuffer.allocateDirect(USUAL)
        }
    }
}

/** Both halves of the package are of one version. */
private object SameVersion {
    val holds = nativeFingerprint() == FINGERPRINT
}

/** What a call gives, part by part. */
internal class Answer(private val given: ByteArray) {
    private val buffer = ByteBuffer.wrap(given).position(1) as ByteBuffer
    private val counts = IntArray(buffer.getInt()) { buffer.getInt() }
    private var part = 0

    /** A part of its own. */
    inline fun <T> one(read: Answer.() -> T): T {
        if (count() != 1) throw Handover.internal("a part is missing")
        return read()
    }

    inline fun <T> orNull(read: Answer.() -> T): T? = if (count() < 0) null else read()

    inline fun <T> list(read: Answer.() -> T): List<T> = List(count()) { read() }

    inline fun <T> listOrNull(read: Answer.() -> T): List<T>? {
        val count = count()
        return if (count < 0) null else List(count) { read() }
    }

    fun count(): Int = counts[part++]

    fun text(): String {
        val length = buffer.getInt()
        val begin = buffer.position()
        buffer.position(begin + length)
        return String(given, begin, length, Charsets.UTF_8)
    }

    fun number(): UInt = text().toUInt()

    fun truth(): Boolean = text() == "true"

    fun instant(): Instant = Instant.parse(text())

    fun bytes(): ByteArray = ByteArray(buffer.getInt()).also { buffer.get(it) }

    fun handle(): Long = buffer.getLong()

    inline fun <T> json(read: (JsonReader) -> T): T = JsonReader.read(text(), read)
}

/** Reads a document that a host wrote: the native half says what is wrong with it, and gives it as [read] wants it. */
internal inline fun <T> readDocument(name: String, text: String, read: (JsonReader) -> T): T =
    Call(READ_DOCUMENT).text(name).theirs(text).run().one { json(read) }

/** Writes a document as core does, which sees whether it is one. */
internal fun writeDocument(name: String, text: String): String =
    Call(WRITE_DOCUMENT).text(name).text(text).run().one { text() }
