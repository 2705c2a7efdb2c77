package dengji.documents

import java.time.Instant

/**
 * Reads what the native half has written: compact JSON, in which the tag of a union stands first. Whatever a host has
 * written goes through the native half before, which says what is wrong with it and where; here anything unexpected is a
 * fault of the library.
 */
internal class JsonReader(text: String) {
    private val letters = text.toCharArray()
    private var at = 0

    /** Every field of an object, for which [take] reads the value. */
    inline fun fields(take: (String) -> Unit) {
        var key = first()
        while (key != null) {
            take(key)
            key = next()
        }
    }

    /** The fields that follow a tag. */
    inline fun rest(take: (String) -> Unit) {
        var key = next()
        while (key != null) {
            take(key)
            key = next()
        }
    }

    /** The tag of a union. */
    fun tag(): String {
        if (first() != "type") fail("a union without a tag")
        return word()
    }

    /** A variant that is nothing but its tag. */
    fun <T> bare(variant: T): T {
        pass('}')
        return variant
    }

    inline fun <T> list(item: () -> T): List<T> {
        if (isEmpty()) return emptyList()
        val list = ArrayList<T>()
        do list.add(item()) while (more())
        return list
    }

    inline fun <T> orNull(value: () -> T): T? = if (isNull()) null else value()

    /** Reads the whole text. */
    inline fun <T> whole(value: () -> T): T {
        val read = value()
        end()
        return read
    }

    fun first(): String? {
        pass('{')
        if (letters[at] == '}') {
            at++
            return null
        }
        return key()
    }

    fun next(): String? = when (letters[at++]) {
        ',' -> key()
        '}' -> null
        else -> fail("an object that goes on otherwise")
    }

    fun isEmpty(): Boolean {
        pass('[')
        if (letters[at] != ']') return false
        at++
        return true
    }

    fun more(): Boolean = when (letters[at++]) {
        ',' -> true
        ']' -> false
        else -> fail("a list that goes on otherwise")
    }

    fun isNull(): Boolean {
        if (letters[at] != 'n') return false
        at += 4
        return true
    }

    fun end() {
        if (at != letters.size) fail("more than one value")
    }

    private fun key(): String {
        val key = word()
        pass(':')
        return key
    }

    /** A text of few letters that comes again and again: a key, a tag, a word of a list. */
    fun word(): String {
        pass('"')
        val begin = at
        var end = begin
        var hash = 0
        while (true) {
            val letter = letters[end]
            if (letter == '"') break
            if (letter == '\\') {
                at = begin - 1
                return text()
            }
            hash = 31 * hash + letter.code
            end++
        }
        at = end + 1
        val place = (hash xor (hash ushr 10)) and (KNOWN.size - 1)
        val known = KNOWN[place]
        if (known != null && same(known, begin, end)) return known
        return String(letters, begin, end - begin).also { KNOWN[place] = it }
    }

    private fun same(known: String, begin: Int, end: Int): Boolean {
        if (known.length != end - begin) return false
        for (place in known.indices) if (known[place] != letters[begin + place]) return false
        return true
    }

    fun text(): String {
        pass('"')
        val begin = at
        var end = begin
        while (true) {
            when (letters[end]) {
                '"' -> {
                    at = end + 1
                    return if (begin == end) "" else String(letters, begin, end - begin)
                }
                '\\' -> return escaped(begin, end)
            }
            end++
        }
    }

    private fun escaped(begin: Int, first: Int): String {
        val text = StringBuilder(first - begin + 32).append(letters, begin, first - begin)
        at = first
        while (true) {
            when (val letter = letters[at++]) {
                '"' -> return text.toString()
                '\\' -> text.append(escape())
                else -> text.append(letter)
            }
        }
    }

    private fun escape(): Char = when (val letter = letters[at++]) {
        '"', '\\', '/' -> letter
        'n' -> '\n'
        't' -> '\t'
        'r' -> '\r'
        'b' -> '\b'
        'f' -> '\u000C'
        'u' -> {
            at += 4
            String(letters, at - 4, 4).toInt(16).toChar()
        }
        else -> fail("an unknown escape")
    }

    fun long(): Long {
        val negative = letters[at] == '-'
        if (negative) at++
        val begin = at
        var number = 0L
        while (at < letters.size && letters[at] in '0'..'9') number = number * 10 + (letters[at++] - '0')
        if (at == begin || at - begin > 19) fail("no number")
        return if (negative) -number else number
    }

    fun int(): Int = long().toInt()

    fun uint(): UInt = long().toUInt()

    fun truth(): Boolean = when (letters[at]) {
        't' -> true.also { at += 4 }
        'f' -> false.also { at += 5 }
        else -> fail("neither true nor false")
    }

    /** `2024-08-01T01:30:00.5Z`. The formatters of `java.time` take several times as long. */
    fun instant(): Instant {
        val begin = at + 1
        val text = text()
        if (text.length < 20 || text.last() != 'Z' || text[10] != 'T') return Instant.parse(text)
        fun number(from: Int, length: Int): Long {
            var number = 0L
            for (place in begin + from until begin + from + length) number = number * 10 + (letters[place] - '0')
            return number
        }
        // Days since 1970 of the proleptic Gregorian calendar, with years that begin in March.
        val month = number(5, 2)
        val year = if (month > 2) number(0, 4) else number(0, 4) - 1
        val ofYear = (153 * (month + (if (month > 2) -3 else 9)) + 2) / 5 + number(8, 2) - 1
        val days = 365 * year + year / 4 - year / 100 + year / 400 + ofYear - 719_468
        val seconds = ((days * 24 + number(11, 2)) * 60 + number(14, 2)) * 60 + number(17, 2)
        var nanos = if (text.length > 20) number(20, text.length - 21) else 0
        for (place in text.length until 30) if (text.length > 20) nanos *= 10
        return Instant.ofEpochSecond(seconds, nanos)
    }

    private fun pass(mark: Char) {
        if (letters[at++] != mark) fail("no $mark")
    }

    /** A field, tag or word that this version does not know. */
    fun unknown(name: String): Nothing = fail("`$name` is not known")

    /** A field without which there is no such document. */
    fun missing(name: String): Nothing = fail("`$name` is missing")

    private fun fail(what: String): Nothing = throw Handover.internal("$what, at $at")

    companion object {
        /** Words that were met, by their hash: most are met again. Threads may lose one another's, and read them anew. */
        private val KNOWN = arrayOfNulls<String>(4096)

        /** Reads a text; one that ends too early is a fault like all others. */
        inline fun <T> read(text: String, value: (JsonReader) -> T): T = try {
            val reader = JsonReader(text)
            reader.whole { value(reader) }
        } catch (error: IndexOutOfBoundsException) {
            throw Handover.ours(IllegalStateException(error))
        }
    }
}
