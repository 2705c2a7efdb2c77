package dengji.phone

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.Json as Parser

/** A value put at, or taken from, its JSON pointer (RFC 6901). */
object Json {
    fun read(text: String): JsonElement = Parser.parseToJsonElement(text)

    fun text(value: String): JsonElement = JsonPrimitive(value)

    /** `true` and `false` as such; what was typed instead of them stays a text, and a finding says so. */
    fun truth(code: String): JsonElement = code.toBooleanStrictOrNull()?.let(::JsonPrimitive) ?: JsonPrimitive(code)

    fun put(document: String, pointer: String, value: JsonElement): String = change(read(document), steps(pointer), value).toString()

    fun remove(document: String, pointer: String): String = change(read(document), steps(pointer), null).toString()

    /** The text at a pointer; nothing where there is none. */
    fun at(document: String, pointer: String): String =
        steps(pointer).fold(read(document) as JsonElement?) { at, step -> (at as? JsonObject)?.get(step) }.let { (it as? JsonPrimitive)?.content.orEmpty() }

    private fun steps(pointer: String) = pointer.split("/").drop(1).map { it.replace("~1", "/").replace("~0", "~") }

    private fun change(at: JsonElement?, steps: List<String>, value: JsonElement?): JsonElement {
        if (steps.isEmpty()) return value ?: throw Missing("/")
        val (first, rest) = steps.first() to steps.drop(1)
        if (at is JsonArray) {
            val index = if (first == "-") at.size else first.toIntOrNull() ?: throw Missing(first)
            if (index > at.size) throw Missing(first)
            val changed = if (rest.isEmpty()) value else change(at.getOrNull(index), rest, value)
            return JsonArray(at.take(index) + listOfNotNull(changed) + at.drop(index + 1))
        }
        val fields = (at as? JsonObject).orEmpty()
        val changed = if (rest.isEmpty()) value else change(fields[first], rest, value)
        return JsonObject(if (changed == null) fields - first else fields + (first to changed))
    }
}
