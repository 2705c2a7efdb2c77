package dengji.phone

import dengji.text
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File

class OutboxTest {
    @Test
    fun `what is sent twice is carried out once`(): Unit = Sample().use { sample ->
        sample.serve()
        val database = sample.database("zhang")
        sample.sync("zhang", database)
        val id = sample.inbox("zhang", database).sign(Sample.code("sign"), sample.evidence("zhang"))
        repeat(3) { sample.sync("zhang", database) }
        assertEquals(3, Outbox(database).all().single().tries)
        assertEquals(listOf(id), sample.serve().map { it.first })
        // The answer is lost: it is sent again, with the same id, and comes to the same.
        assertTrue(sample.sync("zhang", database).settled.single().done)
        database.run("update outbox set done = 0")
        sample.sync("zhang", database)
        sample.serve()
        assertEquals(1, sample.log("k1").count { it.payload?.command?.id == id })
        assertEquals(12, sample.log("k1").size)
    }

    @Test
    fun `what is refused is told, and what waited for it goes with it`(): Unit = Sample().use { sample ->
        sample.serve()
        val log = File(sample.host, "cases/k2.jsonl")
        val (mine, theirs) = sample.database("zhou") to sample.database("zhou-second")
        for ((database, phone) in listOf(mine to "13800138001", theirs to "13800138002")) {
            sample.sync("zhou", database)
            val drafts = Drafts(database, sample.actor("zhou"), Clock(database, Sample.NOW))
            drafts.ofCase("form", "k2", "s1")
            drafts.set("form", "/application/buyers/0/phone", phone)
            drafts.set("form", "/questionnaire/answers/0/yes", "true")
            assertEquals(2, drafts.send("form").size)
            assertTrue(drafts.send("form").isEmpty()) // pressed twice
        }
        // Two phones of one person have changed the same form: the first that comes holds.
        sample.sync("zhou", mine)
        sample.serve()
        repeat(2) { sample.sync("zhou", mine); sample.serve() }
        sample.sync("zhou", mine)
        assertTrue(Outbox(mine).all().all { it.done })

        sample.sync("zhou", theirs)
        sample.serve()
        val settled = sample.sync("zhou", theirs).settled
        assertEquals("command.stale_sub_case", settled.single().refusal?.unmet?.first()?.finding?.code)
        assertTrue(Outbox(theirs).open().isEmpty())
        assertNotNull(Outbox(theirs).all().last().refusal)
        assertFalse("13800138002" in log.readText())
        // The next change of the first phone expects what its last one made.
        val drafts = Drafts(mine, sample.actor("zhou"), Clock(mine, Sample.NOW))
        drafts.set("form", "/application/buyers/0/phone", "13800138003")
        drafts.send("form")
        repeat(2) { sample.sync("zhou", mine); sample.serve() }
        sample.sync("zhou", mine)
        for (one in Outbox(mine).all()) assertTrue(one.done, "${one.refusal?.unmet?.map { it.finding.text(dengji.documents.Language.EN) }}")
        assertTrue("13800138003" in log.readText())
    }
}
