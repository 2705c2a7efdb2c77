package dengji

import dengji.documents.*
import java.io.File
import java.lang.management.ManagementFactory
import java.time.Instant
import org.junit.jupiter.api.Test

/** What a call costs across JNA. No test by its name: `cargo xtask bench` runs it with `-Dtest=CallCost`. */
class CallCost {
    /** Processor time of this thread: what others do on the machine does not count. */
    private val threads = ManagementFactory.getThreadMXBean()

    @Test
    fun print() {
        val begun = System.nanoTime()
        val profile = ProfileHandle.builtin("guangzhou-registration")
        say("first call, library loaded", (System.nanoTime() - begun) / 1e6, "ms")
        val data = File(System.getProperty("dengji.vectors")).resolve("../../examples/data/quick-start")
        val command = Command.fromJson(data.resolve("command.json").readText())
        val actor = Actor.fromJson(data.resolve("actor.json").readText())
        val now = Instant.parse("2024-08-01T01:00:00Z")
        val context = CaseContext(now, actor, profile)
        val case = openCase(command, context).case
        measure("a number out: version") { case.version() }
        measure("a small record out: progress") { case.progress(profile) }
        measure("an instant in: nextDeadline") { case.nextDeadline(now) }
        measure("records out: todo") { case.todo(context) }
        measure("records in and out: openCase") { openCase(command, context).case.close() }
    }

    private fun measure(name: String, call: () -> Any?) {
        val best = (1..7).minOf {
            var done = 0
            val begun = threads.currentThreadCpuTime
            do repeat(100) { call(); done++ } while (threads.currentThreadCpuTime - begun < 200_000_000)
            (threads.currentThreadCpuTime - begun) / 1e3 / done
        }
        say(name, best, "µs")
    }

    private fun say(name: String, value: Double, unit: String) = println("kotlin  %-32s %10.2f %s".format(name, value, unit))
}
