package dengji.readme

import dengji.*
import dengji.documents.*
import java.io.File
import java.time.Instant
import java.io.ByteArrayOutputStream
import java.io.PrintStream
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

// A reader stands in the root of the repository; this test does not.
val data = File(System.getProperty("dengji.vectors")).resolve("../../examples/data/quick-start")

// What follows is the block of README.md, which core's test `readme` compares.
fun main() {
    val command = Command.fromJson(data.resolve("command.json").readText())
    val actor = Actor.fromJson(data.resolve("actor.json").readText())
    val profile = ProfileHandle.builtin("guangzhou-registration")
    val context = CaseContext(Instant.parse("2024-08-01T01:00:00Z"), actor, profile)

    val opened = openCase(command, context)
    for (person in opened.case.todo(context)) {
        for (item in person.items) {
            println("${if (item.now) "→" else "…"} ${item.finding.text(Language.ZH)}")
        }
    }
}
// The block ends.

class ReadmeTest {
    @Test
    fun `the block of the readme says what is left to do`() {
        val before = System.out
        val said = ByteArrayOutputStream()
        System.setOut(PrintStream(said, true, Charsets.UTF_8))
        try {
            main()
        } finally {
            System.setOut(before)
        }
        assertTrue(said.toString(Charsets.UTF_8).contains("→ 案件尚未保存"))
    }
}
