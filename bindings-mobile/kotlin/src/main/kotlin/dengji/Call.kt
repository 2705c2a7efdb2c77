package dengji

import dengji.documents.DengjiException
import dengji.documents.Document
import dengji.documents.Handover
import dengji.documents.JsonReader
import dengji.documents.JsonWriter
import dengji.internal.NativeAnswer
import dengji.internal.NativeFault
import dengji.internal.NativeHandle
import dengji.internal.nativeCall
import dengji.internal.nativeFingerprint
import java.time.Instant

/** One call: the number of an operation, and its arguments in their order. */
internal class Call(private val row: Int) {
    private val counts = ArrayList<Int>(6)
    private val texts = ArrayList<String>(4)
    private var bytes = NO_BYTES
    private var handles = NO_HANDLES

    fun text(text: String?): Call = given(text) { texts.add(it) }

    fun instant(at: Instant?): Call = text(at?.toString())

    fun number(number: UInt?): Call = text(number?.toString())

    fun truth(truth: Boolean?): Call = text(truth?.toString())

    fun texts(list: List<String>?): Call = listed(list) { texts.add(it) }

    fun document(document: Document?): Call = given(document) { texts.add(it.written()) }

    fun documents(list: List<Document>?): Call = given(list) { documents ->
        texts.add(JsonWriter.text { writer -> writer.list(documents) { it.write(writer) } })
    }

    /** JSON text that the host wrote: what is wrong with it is said with line and column. */
    fun theirs(text: String): Call {
        counts.add(2)
        texts.add(text)
        return this
    }

    fun bytes(bytes: ByteArray?): Call = given(bytes, ::put)

    fun bytesList(list: List<ByteArray>?): Call = listed(list, ::put)

    fun handle(handle: Handle?): Call = given(handle, ::put)

    fun handles(list: List<Handle>?): Call = listed(list, ::put)

    /** A handle where a document may stand as well. */
    fun held(handle: Handle): Call {
        counts.add(3)
        put(handle)
        return this
    }

    fun run(): Answer = try {
        if (!SameVersion.holds) throw Handover.internal("the library is of another version than the classes")
        Answer(nativeCall(row.toUInt(), counts, texts, bytes, handles))
    } catch (fault: NativeFault.Thrown) {
        throw DengjiException.of(fault.json)
    }

    private inline fun <T> given(value: T?, put: (T & Any) -> Unit): Call {
        if (value == null) {
            counts.add(-1)
        } else {
            counts.add(1)
            put(value)
        }
        return this
    }

    private inline fun <T> listed(list: List<T>?, put: (T) -> Unit): Call {
        if (list == null) {
            counts.add(-1)
            return this
        }
        var count = 0
        try {
            for (one in list) {
                put(one ?: throw NullPointerException())
                count++
            }
        } catch (error: RuntimeException) {
            throw Handover.ours(error)
        }
        counts.add(count)
        return this
    }

    private fun put(one: ByteArray) {
        if (bytes === NO_BYTES) bytes = ArrayList(4)
        bytes.add(one)
    }

    private fun put(one: Handle) {
        if (handles === NO_HANDLES) handles = ArrayList(4)
        handles.add(one.native)
    }

    private companion object {
        val NO_BYTES = ArrayList<ByteArray>(0)
        val NO_HANDLES = ArrayList<NativeHandle>(0)
    }
}

/** Both halves of the package are of one version. */
private object SameVersion {
    val holds = nativeFingerprint() == FINGERPRINT
}

/** What a call gives, part by part. */
internal class Answer(private val given: NativeAnswer) {
    private var part = 0
    private var texts = 0
    private var bytes = 0
    private var handles = 0

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

    fun count(): Int = given.counts[part++]

    fun text(): String = given.texts[texts++]

    fun number(): UInt = text().toUInt()

    fun truth(): Boolean = text() == "true"

    fun instant(): Instant = Instant.parse(text())

    fun bytes(): ByteArray = given.bytes[bytes++]

    fun handle(): NativeHandle = given.handles[handles++]

    inline fun <T> json(read: (JsonReader) -> T): T = JsonReader.read(text(), read)
}

/** Reads a document that a host wrote: the native half says what is wrong with it, and gives it as [read] wants it. */
internal inline fun <T> readDocument(name: String, text: String, read: (JsonReader) -> T): T =
    Call(READ_DOCUMENT).text(name).theirs(text).run().one { json(read) }

/** Writes a document as core does, which sees whether it is one. */
internal fun writeDocument(name: String, text: String): String =
    Call(WRITE_DOCUMENT).text(name).text(text).run().one { text() }
