package dengji.phone

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.util.concurrent.TimeUnit
import kotlin.random.Random

/** The program is ended as a phone ends it: at any moment, without a word. */
class KillTest {
    private fun start(sample: Sample, who: String, vararg words: String): Process = ProcessBuilder(
        listOf(
            File(System.getProperty("java.home"), "bin/java").path, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            "dengji.phone.MainKt", "--db", File(sample.work, "$who.db").path, "--actor", File(Sample.DATA, "people/$who.json").path,
            "--now", Sample.NOW.toString(),
        ) + words,
    ).redirectErrorStream(true).start()

    /** By its number: what it has said until then can still be read. */
    private fun end(process: Process) {
        assertEquals(0, ProcessBuilder("kill", "-9", "${process.pid()}").start().waitFor())
        assertTrue(process.waitFor(30, TimeUnit.SECONDS))
    }

    @Test
    fun `nothing that was said to be saved is lost`(): Unit = Sample().use { sample ->
        val database = sample.database("zhou")
        val drafts = Drafts(database, sample.actor("zhou"), Clock(database, Sample.NOW))
        drafts.blank("form", "guangzhou-registration", "presale_advance_notice")
        val pointers = listOf("name", "documentNumber", "phone", "agent/name").map { "/application/buyers/0/$it" }
        val random = Random(5)
        val applied = mutableListOf<Pair<String, String>>()
        repeat(8) { round ->
            val lines = List(400) { pointers.random(random) to "$round-$it" }
            val file = File(sample.work, "lines").apply { writeText(lines.joinToString("") { "${it.first} ${it.second}\n" }) }
            val process = start(sample, "zhou", "draft", "fill", "form", file.path)
            val reader = process.inputStream.bufferedReader()
            var said = 0L
            repeat(1 + random.nextInt(40)) { reader.readLine()?.let { said = it.split(" ")[3].toLong() } }
            Thread.sleep(random.nextLong(8))
            end(process)
            while (true) said = reader.readLine()?.split(" ")?.getOrNull(3)?.toLongOrNull() ?: break

            val filled = drafts.open("form")
            assertTrue(filled.revision >= said, "said $said, kept ${filled.revision}")
            applied += lines.take((filled.revision - applied.size).toInt())
            val expected = applied.toMap()
            for (pointer in pointers) assertEquals(expected[pointer].orEmpty(), filled.fields().first { it.pointer == pointer }.value)
        }
        assertTrue(applied.size > 8)
    }

    @Test
    fun `a signature is sent under one id, whenever the phone is ended`(): Unit = Sample().use { sample ->
        sample.serve()
        val random = Random(9)
        val (keys, evidence) = File(Sample.DATA, "keys.jsonl").path to File(Sample.DATA, "evidence/zhang.json").path
        val code = File(Sample.DATA, "codes/sign.txt").path
        val keystore = File(Sample.DATA, "keystore/zhang").path
        var kills = 0
        fun nowAndThen(vararg words: String) {
            val process = start(sample, "zhang", *words)
            if (!process.waitFor(200 + random.nextLong(1_200), TimeUnit.MILLISECONDS)) {
                kills += 1
                end(process)
            }
        }
        val database = sample.database("zhang")
        repeat(10) {
            nowAndThen("sync", sample.host.path, "--keystore", keystore)
            nowAndThen("ticket", "sign", code, "--keys", keys, "--evidence", evidence)
            if (random.nextBoolean()) sample.serve()
            // Never one without the other: a code that is used up has its command, and the other way round.
            assertEquals(database.rows("select * from used_ticket").size, Outbox(database).all().size)
            assertTrue(CaseCopies(database).let { copies -> copies.ids().all { copies.check(it).isEmpty() } })
        }
        // Left in peace, it comes to its end.
        sample.sync("zhang", database)
        if (Outbox(database).all().isEmpty()) sample.inbox("zhang", database).sign(Sample.code("sign"), sample.evidence("zhang"))
        sample.sync("zhang", database)
        sample.serve()
        sample.sync("zhang", database)
        assertTrue(Outbox(database).all().single().done)
        assertEquals(12, sample.log("k1").size)
        assertTrue(kills > 0)
    }
}
