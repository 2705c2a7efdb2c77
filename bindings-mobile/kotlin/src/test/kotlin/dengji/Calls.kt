package dengji

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import java.security.MessageDigest
import java.time.Instant
import java.util.Base64

private val nodes = JsonNodeFactory.instance

/** What a row gives that is not there. */
internal val NO_ROW = Any()

/** A step that calls a row of the table: what it gives the row, and what becomes of the answer. */
internal class Step(private val step: JsonNode, val bound: MutableMap<String, Any>) {
    val row: String = step["call"].asText()
    private val name: String? = step["as"]?.asText()

    fun run(): JsonNode {
        val given = callRow(this)
        if (given === NO_ROW) error("$row: no such row")
        val answer = written(given, name)
        if (name != null) bound["$name="] = answer
        return answer
    }

    inline fun <reified T : Any> on(): T = bound[field("on")] as T

    fun field(name: String): String = step[name].asText()

    private fun given(key: String): JsonNode? = step["in"]?.get(key)?.takeUnless { it.isNull }?.let(::resolved)

    fun text(key: String): String? = given(key)?.asText()

    fun instant(key: String): Instant? = text(key)?.let(Instant::parse)

    fun number(key: String): UInt? = given(key)?.asLong()?.toUInt()

    fun truth(key: String): Boolean? = given(key)?.asBoolean()

    fun texts(key: String): List<String>? = given(key)?.map { it.asText() }

    inline fun <T> json(key: String, read: (String) -> T): T? = document(key)?.let(read)

    fun document(key: String): String? = step["inText"]?.get(key)?.asText() ?: given(key)?.toString()

    inline fun <T> jsons(key: String, read: (String) -> T): List<T>? = documents(key)?.map(read)

    fun documents(key: String): List<String>? = given(key)?.map { it.toString() }

    fun bytes(key: String): ByteArray? = step["in"]?.get(key)?.let(::bytes)

    fun bytesList(key: String): List<ByteArray>? = step["in"]?.get(key)?.map(::bytes)

    inline fun <reified T : Any> handle(key: String): T? = text(key)?.let { bound[it] as T }

    inline fun <reified T : Any> handles(key: String): List<T>? = texts(key)?.map { bound[it] as T }

    /** Whether a document is given as the handle that holds it. */
    fun isHeld(key: String): Boolean = bound[step["in"]?.get(key)?.asText()] is Handle

    private fun bytes(given: JsonNode): ByteArray =
        if (given.isTextual) Base64.getDecoder().decode(given.asText()) else bound[given["$"].asText()] as ByteArray

    /** The value with what `{"$": "name/pointer"}` stands for in its place. */
    private fun resolved(given: JsonNode): JsonNode = when {
        given.isArray -> nodes.arrayNode().also { list -> given.forEach { list.add(resolved(it)) } }
        given.isObject && given.size() == 1 && given.has("$") -> {
            val path = given["$"].asText()
            val name = path.substringBefore('/')
            (bound["$name="] as JsonNode).at(path.removePrefix(name)).also { check(!it.isMissingNode) { path } }
        }
        given.isObject -> nodes.objectNode().also { whole ->
            given.fields().forEach { (key, value) -> whole.set<JsonNode>(key, resolved(value)) }
        }
        else -> given
    }

    /** As a vector has it: a handle is nothing, bytes are their digest. Both are bound to their path. */
    private fun written(given: Any?, path: String?): JsonNode = when (given) {
        null -> nodes.nullNode()
        is JsonNode -> given
        is String -> nodes.textNode(given)
        is Boolean -> nodes.booleanNode(given)
        is Handle -> nodes.nullNode().also { if (path != null) bound[path] = given }
        is ByteArray -> {
            if (path != null) bound[path] = given
            val digest = MessageDigest.getInstance("SHA-256").digest(given)
            nodes.objectNode().put("sha256", digest.joinToString("") { "%02x".format(it) })
        }
        is List<*> -> nodes.arrayNode().also { list ->
            given.forEachIndexed { at, one -> list.add(written(one, path?.let { "$it/$at" })) }
        }
        is Map<*, *> -> {
            if (path != null) given.values.filterIsInstance<Handle>().singleOrNull()?.let { bound[path] = it }
            nodes.objectNode().also { whole ->
                given.forEach { (key, one) -> whole.set<JsonNode>("$key", written(one, path?.let { "$it/$key" })) }
            }
        }
        else -> parse(given.toString())
    }
}
