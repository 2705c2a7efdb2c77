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

// What follows is the block of the README, which core's test `readme` compares.
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

val papers = data.resolve("../papers")

// What follows is the block of the README, which core's test `readme` compares.
fun verifyPapers() {
    val verifier = Verifier(listOf(papers.resolve("anchors.pem").readBytes()))
    for (name in listOf("application-form-signed.pdf", "application-form-tampered.pdf")) {
        val report = verifier.verify(papers.resolve(name).readBytes(), Instant.parse("2026-01-05T01:00:00Z"))
        println("$name: ${report.verdict}")
        for (signature in report.signatures) {
            println("  ${signature.signer?.subject}: ${signature.verdict}")
            signature.steps.flatMap { it.findings }.forEach { println("  - ${it.text(Language.ZH)}") }
        }
    }
}
// The block ends.

class ReadmeTest {
    private fun said(block: () -> Unit): String {
        val before = System.out
        val said = ByteArrayOutputStream()
        System.setOut(PrintStream(said, true, Charsets.UTF_8))
        try {
            block()
        } finally {
            System.setOut(before)
        }
        return said.toString(Charsets.UTF_8)
    }

    @Test
    fun `the block of the readme says what is left to do`() {
        assertTrue(said { main() }.contains("→ 案件尚未保存"))
    }

    @Test
    fun `the block of the readme says what signatures are worth`() {
        val said = said { verifyPapers() }
        assertTrue(said.contains("application-form-signed.pdf: VALID"), said)
        assertTrue(said.contains("application-form-tampered.pdf: INVALID"), said)
        assertTrue(said.contains("  - "), said)
    }
}
