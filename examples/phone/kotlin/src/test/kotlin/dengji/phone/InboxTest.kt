package dengji.phone

import dengji.Codes
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows
import java.time.Instant
import kotlin.random.Random

class InboxTest {
    private fun codes(scanned: Scanned) = scanned.findings.map { it.code }

    @Test
    fun `a code says whom it asks for what, and is used once`(): Unit = Sample().use { sample ->
        sample.serve()
        val database = sample.database("zhang")
        sample.sync("zhang", database)
        val inbox = sample.inbox("zhang", database)
        val scanned = inbox.open(Sample.code("sign"))
        assertEquals(listOf("sign" to "buyers/0"), scanned.asks.map { it.action to it.signer })
        assertEquals("天河区示例路1号1房", scanned.location)
        assertTrue(scanned.findings.isEmpty() && scanned.asks.single().allowed)

        val id = inbox.sign(Sample.code("sign"), sample.evidence("zhang"))
        assertEquals(listOf(id), Outbox(database).open().map { it.id })
        // Another phone of hers that scans the same code sends the same id.
        val second = sample.database("zhang-second")
        sample.sync("zhang", second)
        assertEquals(id, sample.inbox("zhang", second).sign(Sample.code("sign"), sample.evidence("zhang")))

        assertEquals(listOf(Codes.SIGNING_ALREADY_SIGNED), codes(inbox.open(Sample.code("sign"))))
        assertThrows<Unfit> { inbox.sign(Sample.code("sign"), sample.evidence("zhang")) }
        assertEquals(1, Outbox(database).all().size)
    }

    @Test
    fun `what is changed, foreign, lapsed or of other content is refused by name`(): Unit = Sample().use { sample ->
        sample.serve()
        val database = sample.database("zhang")
        sample.sync("zhang", database)
        val inbox = sample.inbox("zhang", database)
        assertEquals(listOf(Codes.TICKET_SIGNATURE), codes(inbox.open(Sample.code("changed"))))
        assertEquals(listOf(Codes.TICKET_SIGNATURE), codes(inbox.open(Sample.code("other-key"))))
        assertEquals(listOf(Codes.PARTY_EVIDENCE_DIGEST), codes(inbox.open(Sample.code("other-content"))))
        assertEquals(listOf(Codes.TICKET_MALFORMED), codes(inbox.open("https://example.org/pay")))
        // A case that is not on this phone: the code is sound, and there is nothing to sign here.
        assertFalse(inbox.open(Sample.code("other-case")).known)
        assertThrows<Unfit> { inbox.sign(Sample.code("other-case"), sample.evidence("zhang")) }
        val late = sample.inbox("zhang", database, Instant.parse("2024-08-02T01:00:00Z"))
        assertEquals(listOf(Codes.TICKET_EXPIRED), codes(late.open(Sample.code("sign"))))

        // The enterprise's handler sees the case, and is no signer.
        val handler = sample.database("zhou")
        sample.sync("zhou", handler)
        assertEquals(listOf(Codes.SIGNING_NOT_THE_SIGNER), codes(sample.inbox("zhou", handler).open(Sample.code("sign"))))
        assertThrows<Unfit> { sample.inbox("zhou", handler).sign(Sample.code("sign"), sample.evidence("zhang")) }
        // Somebody else's proof is none.
        assertThrows<Unfit> { inbox.sign(Sample.code("sign"), sample.evidence("li")) }
        assertTrue(Outbox(database).all().isEmpty() && Outbox(handler).all().isEmpty())
    }

    @Test
    fun `no character of a code can be another`(): Unit = Sample().use { sample ->
        val inbox = sample.inbox("zhang", sample.database("zhang"))
        val (code, random) = Sample.code("sign").trim() to Random(7)
        repeat(300) {
            val place = random.nextInt(code.length)
            val other = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".filter { it != code[place] }.random(random)
            val scanned = inbox.open(code.replaceRange(place, place + 1, other.toString()))
            // At the ends blanks are cut off, as they come with a scan.
            if (scanned.code != code) assertNull(scanned.ticket, "place $place")
        }
    }

    @Test
    fun `a clock that was put back wakes no code that has lapsed`(): Unit = Sample().use { sample ->
        sample.serve()
        val database = sample.database("zhang")
        sample.sync("zhang", database)
        Clock(database, Sample.NOW).meet(Instant.parse("2024-08-03T00:00:00Z")) // as an entry of the host's is dated
        val back = Clock(database, Sample.NOW)
        assertTrue(back.behind)
        assertEquals(Instant.parse("2024-08-03T00:00:00Z"), back.now)
        assertEquals(listOf(Codes.TICKET_EXPIRED), codes(sample.inbox("zhang", database).open(Sample.code("sign"))))
        assertThrows<Unfit> { sample.inbox("zhang", database).sign(Sample.code("sign"), sample.evidence("zhang")) }
        // A clock that once ran ahead does not shut its owner out.
        val fresh = sample.database("li")
        Clock(fresh, Instant.parse("2099-01-01T00:00:00Z")).now
        assertFalse(Clock(fresh, Sample.NOW).behind)
    }
}
