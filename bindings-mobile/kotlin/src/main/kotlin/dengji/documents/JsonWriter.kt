package dengji.documents

/** Writes documents for the native half. What is null is left out. */
internal class JsonWriter {
    private val out = StringBuilder(256)

    fun open() {
        out.append('{')
    }

    /** Opens a variant of a union. */
    fun open(tag: String) {
        out.append("{\"type\":\"").append(tag).append('"')
    }

    fun close() {
        out.append('}')
    }

    fun key(name: String) {
        if (out[out.length - 1] != '{') out.append(',')
        out.append('"').append(name).append("\":")
    }

    fun text(name: String, text: String?) {
        if (text == null) return
        key(name)
        text(text)
    }

    fun number(name: String, number: Long?) {
        if (number == null) return
        key(name)
        out.append(number)
    }

    fun truth(name: String, truth: Boolean?) {
        if (truth == null) return
        key(name)
        out.append(truth)
    }

    fun document(name: String, document: Document?) {
        if (document == null) return
        key(name)
        document.write(this)
    }

    inline fun <T> list(name: String, list: List<T>?, item: (T) -> Unit) {
        if (list == null) return
        key(name)
        list(list, item)
    }

    inline fun <T> list(list: List<T>, item: (T) -> Unit) {
        mark('[')
        var begun = false
        for (one in list) {
            if (begun) mark(',')
            begun = true
            item(one)
        }
        mark(']')
    }

    fun mark(mark: Char) {
        out.append(mark)
    }

    fun nothing() {
        out.append("null")
    }

    fun number(number: Long) {
        out.append(number)
    }

    fun truth(truth: Boolean) {
        out.append(truth)
    }

    fun text(text: String) {
        out.append('"')
        var begin = 0
        var at = 0
        while (at < text.length) {
            val letter = text[at]
            if (letter < ' ' || letter == '"' || letter == '\\') {
                out.append(text, begin, at).append("\\u00").append(HEX[letter.code shr 4]).append(HEX[letter.code and 15])
                begin = at + 1
            } else if (letter.isSurrogate()) {
                // Half of a pair has no UTF-8.
                if (!letter.isHighSurrogate() || at + 1 == text.length || !text[at + 1].isLowSurrogate()) throw Handover.noText()
                at++
            }
            at++
        }
        out.append(text, begin, text.length).append('"')
    }

    companion object {
        private const val HEX = "0123456789abcdef"

        /** What [write] writes. Lists that other threads change, and nulls, which Java lets through, are errors of ours. */
        inline fun text(write: (JsonWriter) -> Unit): String = try {
            val writer = JsonWriter()
            write(writer)
            writer.out.toString()
        } catch (error: RuntimeException) {
            throw Handover.ours(error)
        }
    }
}
