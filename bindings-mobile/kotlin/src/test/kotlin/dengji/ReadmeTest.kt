package dengji.readme

import dengji.*
import dengji.documents.*
import java.io.File
import java.security.SecureRandom
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

val steps = data.resolve("../case")

// What follows is the block of the README, which core's test `readme` compares.
fun fileCase() {
    val (times, actors, commands) = listOf("times.txt", "actors.jsonl", "commands.jsonl").map { steps.resolve(it).readLines() }
    val profile = ProfileHandle.builtin("guangzhou-registration")
    // New for every command.
    fun salt() = ByteArray(16).also(SecureRandom()::nextBytes).joinToString("") { "%02x".format(it) }
    fun context(at: Int) = CaseContext(Instant.parse(times[at]), Actor.fromJson(actors[at]), profile, salt = salt())
    val log = mutableListOf<LogEntry>() // a table of yours, unique by case and sequence

    // In one transaction: the entry, and the effects into the outbox. A command that comes again has no entry.
    fun store(outcome: Outcome): List<LogEntry> {
        outcome.entry?.let { log.add(it) }
        return log.takeLast(1)
    }

    val opened = openCase(Command.fromJson(commands[0]), context(0))
    store(opened.outcome)
    for (at in 1 until commands.size) {
        val outcome = opened.case.decide(Command.fromJson(commands[at]), context(at)) // nothing has moved yet
        opened.case.apply(store(outcome)) // it is stored: the case follows
        println("${times[at]} ${opened.case.stage()} ${outcome.effects.size}")
    }
    println("${Case.replay(log).stage()} ${verifyLog(log, opened.case.head()).findings}")
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
    fun `the block of the readme carries a case from opening to the end`() {
        val said = said { fileCase() }.trim().lines()
        assertTrue(said.size == 19 && said.last() == "FILED []", said.toString())
    }

    @Test
    fun `the block of the readme says what signatures are worth`() {
        val said = said { verifyPapers() }
        assertTrue(said.contains("application-form-signed.pdf: VALID"), said)
        assertTrue(said.contains("application-form-tampered.pdf: INVALID"), said)
        assertTrue(said.contains("  - "), said)
    }
}
