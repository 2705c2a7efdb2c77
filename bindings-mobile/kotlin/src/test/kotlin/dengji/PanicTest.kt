package dengji

import dengji.documents.*
import java.io.File
import java.time.Instant
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeFalse
import org.junit.jupiter.api.Test

/**
 * No panic ends the host. Runs in a JVM of its own: with a library that panics when it is asked to, which
 * `cargo xtask test` builds for this, and with the released one, which does not.
 */
class PanicTest {
    @Test
    fun `a handle that met a panic answers Internal from then on, and others go on`() {
        val library = System.getProperty("dengji.panicking").orEmpty()
        assumeFalse(library.isEmpty(), "dengji.panicking names no library that was built with the feature test-panic")
        val (said, errors) = run(library)
        assertEquals(List(14) { "Internal core.internal" } + "done 2", said)
        assertEquals(2, Regex("asked for by a test").findAll(errors).count(), errors)
    }

    @Test
    fun `the released library does not panic when it is asked to`() {
        val (said, errors) = run(null)
        assertFalse("Internal core.internal" in said, said.toString())
        assertFalse("panicked" in errors, errors)
    }

    private fun run(library: String?): Pair<List<String>, String> {
        val override = "-Duniffi.component.dengji_native.libraryOverride=$library"
        val path = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val errors = File.createTempFile("dengji", ".txt").apply { deleteOnExit() }
        val java = File(System.getProperty("java.home")).resolve("bin/java").path
        val process = ProcessBuilder(
            listOf(java, "-cp", path, "-Ddengji.vectors=${System.getProperty("dengji.vectors")}") +
                (if (library == null) emptyList() else listOf(override)) + "dengji.PanicTestKt",
        ).redirectError(errors).start()
        val said = process.inputStream.bufferedReader().readLines()
        assertTrue(process.waitFor(60, TimeUnit.SECONDS))
        assertEquals(0, process.exitValue(), errors.readText())
        return said to errors.readText()
    }
}

fun main() {
    val data = File(System.getProperty("dengji.vectors")).resolve("../../examples/data/quick-start")
    val command = Command.fromJson(data.resolve("command.json").readText())
    val actor = Actor.fromJson(data.resolve("actor.json").readText())
    val profile = ProfileHandle.builtin("guangzhou-registration")
    val now = Instant.parse("2024-08-01T01:00:00Z")
    val context = CaseContext(now, actor, profile)
    val panicking = context.at(now, "panic")
    val save = Command(id = "c2", action = Action.Save)
    val (broken, whole) = List(2) { openCase(command, context).case }

    listOf<() -> Any?>(
        { broken.handle(save, panicking) },
        { broken.handle(save, context) },
        { broken.decide(save, context) },
        { broken.state() },
        { broken.toJson() },
        { broken.version() },
        { broken.actions(context) },
        { broken.check(context) },
        { broken.todo(context) },
        { broken.placements(profile, now) },
        { broken.nextDeadline(now) },
        { broken.progress(profile) },
        { broken.handle(save, panicking) },
        // The one before has met a panic, and would not come as far.
        { openCase(command, context.at(now, "panic")) },
        { whole.handle(save, context).version },
    ).forEach { ask ->
        try {
            val answer = ask()
            println("done ${answer as? UInt ?: ""}".trim())
        } catch (error: DengjiException) {
            println("${error.javaClass.simpleName} ${error.code}")
        }
    }
}
