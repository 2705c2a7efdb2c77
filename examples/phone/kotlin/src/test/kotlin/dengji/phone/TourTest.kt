package dengji.phone

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream

class TourTest {
    @Test
    fun `the tour leads from a code to a signature, and through a form`(): Unit = Sample().use { sample ->
        val said = ByteArrayOutputStream()
        val tour = File(Sample.DATA, "../tour.txt")
        assertEquals(0, run(listOf("script", tour.path, Sample.DATA.path, sample.work.path), PrintStream(said, true, Charsets.UTF_8)))
        val text = said.toString(Charsets.UTF_8)
        assertEquals(tour.readLines().count { it.isNotEmpty() && !it.startsWith("#") }, Regex("(?m)^= [012]$").findAll(text).count())
        // Both buyers have signed, the form was changed once, and all of it verifies.
        assertEquals(13, sample.log("k1").size)
        assertEquals(10, sample.log("k2").size)
        assertTrue(File(sample.work, "seal.png").readBytes().size > 1_000)
    }
}
