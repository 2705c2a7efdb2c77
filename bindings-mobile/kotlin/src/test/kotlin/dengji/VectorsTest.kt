package dengji

import com.fasterxml.jackson.databind.DeserializationFeature
import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import dengji.documents.DengjiException
import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Runs every vector of tests/vectors. An operation that the table does not know fails. */
class VectorsTest {
    @TestFactory
    fun vectors(): List<DynamicTest> = all.filterNot { it["id"].asText() in SKIPPED }.map { vector ->
        DynamicTest.dynamicTest(vector["id"].asText()) { run(vector) }
    }

    @Test
    fun `all vectors are run`() {
        val ids = all.map { it["id"].asText() }
        assertEquals(ids.size, ids.toSet().size, "two vectors have one id")
        assertTrue(ids.containsAll(SKIPPED.keys), "a skipped vector does not exist")
        assertTrue(ids.isNotEmpty(), "there are no vectors")
        println("${ids.size - SKIPPED.size} vectors run, ${SKIPPED.size} skipped $SKIPPED")
    }

    private fun run(vector: JsonNode) {
        val session = Session()
        vector["steps"].forEachIndexed { number, step ->
            val call = step["call"]?.asText()
            val place = "${vector["id"].asText()}, step $number, ${call ?: step["operation"].asText()}"
            val (kind, answer) = try {
                "expect" to if (call != null) Step(step, session.bound).run() else {
                    val operation = operations[step["operation"].asText()] ?: error("$place: no such operation")
                    operation(step["inputText"] ?: step["input"], session)
                }
            } catch (error: DengjiException.Refused) {
                "expectRefusal" to nodes.arrayNode().apply { error.findings.forEach { add(place(it.code, it.pointer)) } }
            } catch (error: DengjiException) {
                val kind = error.javaClass.simpleName.lowercase()
                "expectFailure" to place(error.code, error.pointer).put("kind", kind)
            }
            val part = step["expectPart"]
            if (part != null && kind == "expect") {
                assertTrue(contains(answer, part), "$place: $answer\nhas not\n$part")
            } else if (kind != "expect" || call == null || EXPECTED.any(step::has)) {
                assertEquals(step[kind], answer, place)
            }
        }
    }

    private fun place(code: String, pointer: String) = nodes.objectNode().put("code", code).put("pointer", pointer)

    /** An object may have more keys; a list has as many items, each matched like this. */
    private fun contains(whole: JsonNode, part: JsonNode): Boolean = when {
        part.isObject -> whole.isObject && part.fields().asSequence().all { (key, value) ->
            whole[key]?.let { contains(it, value) } ?: false
        }
        part.isArray -> whole.isArray && whole.size() == part.size() && part.indices.all { contains(whole[it], part[it]) }
        else -> whole == part
    }

    private val JsonNode.indices get() = 0 until size()

    companion object {
        /** Vectors that do not apply to Kotlin: their id, and why. */
        val SKIPPED = mapOf<String, String>()

        private val EXPECTED = listOf("expect", "expectRefusal", "expectFailure")

        val json: ObjectMapper = ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        private val nodes = JsonNodeFactory.instance
        private val operations = OPERATIONS + ACCOUNT_OPERATIONS + DOCUMENT_OPERATIONS

        private val all: List<JsonNode> by lazy {
            val folder = File(System.getProperty("dengji.vectors") ?: error("dengji.vectors names no folder"))
            folder.walkTopDown().filter { it.extension == "json" }
                .filterNot { it.name == "not-applicable.json" || it.name.endsWith(".schema.json") }
                .sorted().flatMap { file -> json.readTree(file).let { if (it.isArray) it.toList() else listOf(it) } }
                .toList()
        }
    }
}
