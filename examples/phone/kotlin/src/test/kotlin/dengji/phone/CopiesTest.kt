package dengji.phone

import dengji.Codes
import dengji.documents.LogEntry
import dengji.fromJson
import dengji.toJson
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import kotlin.random.Random

class CopiesTest {
    private fun refused(sample: Sample, database: Database, lines: List<String>): List<String> {
        val copies = CaseCopies(database)
        val (before, version) = copies.open("k1").use { it.toJson() } to copies.version("k1")
        val unfit = assertThrows<Unfit> {
            copies.take("k1", lines, sample.actor("zhang"), Clock(database, Sample.NOW))
        }
        assertEquals(before to version, copies.open("k1").use { it.toJson() } to copies.version("k1"))
        assertTrue(copies.check("k1").isEmpty() && unfit.findings.isNotEmpty())
        return unfit.findings.map { it.code }
    }

    @Test
    fun `a log that was cut, forked, changed or has a hole is not taken`(): Unit = Sample().use { sample ->
        sample.serve()
        val database = sample.database("zhang")
        sample.sync("zhang", database)
        val log = sample.log("k1")
        // The next entry, from a phone that goes on.
        val other = sample.database("li")
        sample.sync("li", other)
        sample.inbox("li", other).sign(Sample.code("sign"), sample.evidence("li"))
        sample.sync("li", other)
        sample.serve()
        val next = sample.log("k1").last()
        assertEquals(12u, next.sequence)
        val kept = log.last().toJson()

        assertTrue(Codes.LOG_HEAD_DIFFERS in refused(sample, database, emptyList())) // cut: what was given before is no more
        assertTrue(Codes.LOG_HEAD_DIFFERS in refused(sample, database, listOf(Sample.forked(log).toJson())))
        assertTrue(refused(sample, database, listOf(next.toJson())).isNotEmpty()) // a hole
        val after = Sample.forked(log + next)
        for ((old, new) in listOf("李四" to "李五", next.previous to log[3].digest, next.digest to after.digest, next.salt to after.salt)) {
            val wrong = next.toJson().replace(old, new)
            assertNotEquals(next.toJson(), wrong)
            refused(sample, database, listOf(kept, wrong))
        }
        // What follows is taken, whoever decided it.
        CaseCopies(database).take("k1", listOf(kept, next.toJson()), sample.actor("zhang"), Clock(database, Sample.NOW))
        assertEquals(12, CaseCopies(database).version("k1"))
        assertTrue(CaseCopies(database).check("k1").isEmpty())
    }

    @Test
    fun `any change of an entry is found`(): Unit = Sample().use { sample ->
        sample.serve()
        val database = sample.database("zhang")
        val lines = sample.given("zhang", "cases/k1.jsonl").readLines()
        CaseCopies(database).take("k1", lines.take(9), sample.actor("zhou"), Clock(database, Sample.NOW))
        val random = Random(11)
        repeat(60) {
            val place = random.nextInt(lines[9].length)
            val char = lines[9][place]
            if (!char.isLetterOrDigit()) return@repeat
            val other = if (char == '7') '8' else '7'
            val changed = lines[9].replaceRange(place, place + 1, other.toString())
            try {
                LogEntry.fromJson(changed).let { if (it == LogEntry.fromJson(lines[9])) return@repeat }
                CaseCopies(database).take("k1", listOf(lines[8], changed, lines[10]), sample.actor("zhou"), Clock(database, Sample.NOW))
                throw AssertionError("taken with `$other` at $place")
            } catch (_: Unfit) {
            } catch (_: dengji.documents.DengjiException) {
            }
            assertEquals(9, CaseCopies(database).version("k1"))
        }
        assertTrue(CaseCopies(database).check("k1").isEmpty())
    }

    @Test
    fun `a log that is not wholly this person's is not kept`(): Unit = Sample().use { sample ->
        sample.serve()
        // A host that gives too much is refused all the same.
        for ((who, path) in listOf("zhang" to "cases/k9.jsonl", "zhang" to "seals/guangzhou.jsonl", "sun" to "seals/shenzhen.jsonl")) {
            val file = sample.given(who, path)
            file.parentFile.mkdirs()
            java.io.File(sample.host, path).copyTo(file, overwrite = true)
            val database = sample.database(who)
            assertTrue(sample.sync(who, database).taken.single { it.stream.id == file.nameWithoutExtension }.notMine)
            assertTrue(database.rows("select entry from log where stream = ?", file.nameWithoutExtension).isEmpty())
        }
    }
}
