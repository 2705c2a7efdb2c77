package dengji

import java.io.File
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/**
 * Whatever a host passes, closes or shares gets an error of ours. Each runs in a JVM of its own, since what they look for
 * ends one.
 */
class BordersTest {
    @Test
    fun `a closed handle is refused wherever it is passed`() = holds("closed", "28 handles")

    @Test
    fun `a handle without a native half is refused wherever it is passed`() = holds("halfMade", "28 handles")

    @Test
    fun `half a surrogate pair is refused wherever a text stands`() = holds("surrogates", "texts")

    @Test
    fun `what was handed over for a call that did not come about is given back`() = holds("leaks", "KiB")

    @Test
    fun `handles may be closed while others call with them`() = holds("threads", "closed in time")

    @Test
    fun `a list may be changed while it is passed`() = holds("lists", "passed")

    @Test
    fun `threads that change one case leave one log`() = holds("oneCase", "entries")

    private fun holds(what: String, says: String) {
        val path = System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
        val said = File.createTempFile("dengji", ".txt").apply { deleteOnExit() }
        val java = File(System.getProperty("java.home")).resolve("bin/java").path
        val vectors = "-Ddengji.vectors=${System.getProperty("dengji.vectors")}"
        val process = ProcessBuilder(java, "-XX:-CreateCoredumpOnCrash", *HEAP, "-cp", path, vectors, "dengji.BordersKt", what)
            .directory(said.parentFile).redirectErrorStream(true).redirectOutput(said).start()
        val ended = process.waitFor(300, TimeUnit.SECONDS)
        if (!ended) process.destroyForcibly()
        val text = said.readText()
        println(text.take(2_000))
        assertTrue(ended, "it did not end: $text")
        assertEquals(0, process.exitValue(), text)
        assertEquals(emptyList<String>(), text.lines().filter { it.startsWith("FAILED") })
        assertTrue(says in text.trimEnd().lines().last(), text)
    }

    companion object {
        /** All of it from the start: what the process grows by is then the native half's. */
        private val HEAP = arrayOf("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch")
    }
}
