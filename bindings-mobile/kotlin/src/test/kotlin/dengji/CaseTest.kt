package dengji

import com.fasterxml.jackson.databind.JsonNode
import dengji.documents.*
import java.io.File
import java.security.SecureRandom
import java.time.Duration
import java.time.Instant
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** A host in small: it counts commands, takes salts, and keeps the log. */
class Desk {
    val profile = ProfileHandle.builtin("guangzhou-registration")
    val handler = Actor.fromJson(batch["handler"].toString())
    var context = CaseContext(MORNING, handler, profile, salt = salt())
    private var count = 0
    val case: Case
    val opened: Outcome
    val log = mutableListOf<LogEntry>()

    init {
        val enterprise = handler.actingFor!!.enterprise
        val opening = command(
            Action.OpenBatch(
                caseId = "k1",
                business = Business(
                    batch["organisationType"].asText(), batch["propertyType"].asText(), given["businessType"].asText(),
                ),
                initiator = enterprise,
                confirmer = null,
                project = ProjectRef("p1", "云锦雅苑", enterprise),
                units = units.map { ChosenUnit(it.subCase, it.unit) },
                number = "P2024080000040",
                registerFacts = emptyList(),
            ),
        )
        val (case, outcome) = openCase(opening, context)
        this.case = case
        opened = outcome
        log += outcome.entry!!
    }

    fun command(action: Action) = Command(id = "c${++count}", action = action)

    fun give(action: Action): Outcome {
        context = context.at(MORNING + Duration.ofMinutes(count.toLong()), salt())
        return case.handle(command(action), context).also { log += it.entry!! }
    }

    fun fillIn() {
        for (one in units) {
            give(Action.EditApplication(one.subCase, one.application))
            give(Action.AnswerQuestionnaire(listOf(one.subCase), one.questionnaire))
            one.materials.forEach { give(Action.UploadMaterial(one.subCase, it, replace = false)) }
        }
        shared.forEach { give(Action.UploadMaterial(null, it, replace = false)) }
        give(Action.ShareMaterials(emptyList(), ShareMode.KEEP_OWN))
    }

    companion object {
        val MORNING: Instant = Instant.parse("2024-08-01T01:00:00Z")
        val data: File = File(System.getProperty("dengji.vectors")).resolve("../../examples/data")
        private val batch: JsonNode = VectorsTest.json.readTree(data.resolve("batch.json"))
        private val given = batch["cases"][0]
        val units = given["subCases"].take(2).map { one ->
            SubCaseContent(
                one["subCase"].asText(),
                PropertyUnit.fromJson(one["unit"].toString()),
                Application.fromJson(one["application"].toString()),
                Questionnaire.fromJson(one["questionnaire"].toString()),
                one["materials"].map { Material.fromJson(it.toString()) },
            )
        }
        val shared = given["sharedMaterials"].map { Material.fromJson(it.toString()) }
        val buyers = units.flatMap { it.application.buyers }

        private val random = SecureRandom()
        fun salt(): String = ByteArray(16).also(random::nextBytes).joinToString("") { "%02x".format(it) }
    }
}

/** A case in Kotlin: opened, filled in, submitted, stored and asked. */
class CaseTest {
    private val upload = Action.UploadMaterial(null, Desk.shared.first(), replace = false)

    @Test
    fun `a batch comes from the first click to its signing codes`() {
        val progress = submitted.case.progress(submitted.profile)
        assertEquals(2u, progress.total)
        assertEquals(CaseStage.SIGNING, progress.stage)
        assertEquals(submitted.log.size.toUInt(), submitted.case.version())
        assertEquals((1u..submitted.log.size.toUInt()).toList(), submitted.log.map { it.sequence })
        val deadline = submitted.case.nextDeadline(Desk.MORNING + Duration.ofHours(1))
        assertTrue(deadline!!.at > Instant.parse("2024-08-02T00:00:00Z"))
        assertEquals(2, submitted.case.state().subCases.size)
    }

    @Test
    fun `deciding changes nothing and says what handling would do`() {
        val desk = Desk()
        val before = desk.case.toJson()
        val decision = desk.case.decide(Command(id = "c2", action = upload), desk.context)
        assertEquals(before, desk.case.toJson())
        assertEquals(decision.entry!!.payload!!.events, desk.give(upload).entry!!.payload!!.events)
    }

    @Test
    fun `a refusal holds every reason and who can mend it`() {
        val desk = Desk()
        val before = desk.case.state()
        val refused = assertThrows<DengjiException.Refused> { desk.give(Action.Submit("")) }
        assertEquals(before, desk.case.state())
        assertTrue(refused.unmet.size > 3)
        assertEquals(refused.unmet.map { it.finding }, refused.findings)
        assertEquals(refused.findings.first().code, refused.code)
        val form = refused.unmet.filter { it.remedy?.action == "edit_application" }
        assertTrue(form.isNotEmpty() && form.all { unmet -> unmet.menders.any { it.role == Role.HANDLER } })
        assertTrue("；" in refused.text(Language.ZH) && "; " in refused.text(Language.EN))
        val submit = desk.case.actions(desk.context).single { it.action == "submit" }
        assertFalse(submit.allowed)
        assertEquals(refused.unmet, submit.unmet)
    }

    @Test
    fun `a stale version is refused and the right one is not`() {
        val desk = Desk()
        for (version in listOf(0u, 2u, UInt.MAX_VALUE)) {
            val refused = assertThrows<DengjiException.Refused> {
                desk.case.handle(Command("x", version, action = upload), desk.context)
            }
            assertEquals(Codes.COMMAND_STALE_VERSION, refused.code)
        }
        assertEquals(2u, desk.case.handle(Command("x", 1u, action = upload), desk.context).version)
    }

    @Test
    fun `a repeated command changes nothing and says so`() {
        val desk = Desk()
        val command = desk.command(upload)
        val first = desk.case.handle(command, desk.context)
        val before = desk.case.state()
        val again = desk.case.handle(command, desk.context)
        assertEquals(listOf(false, true), listOf(first.repeated, again.repeated))
        assertNull(again.entry)
        assertEquals(first.version, again.version)
        assertEquals(before, desk.case.state())
    }

    @Test
    fun `the log replays and is verified by itself`() {
        val read = submitted.log.map { LogEntry.fromJson(it.toJson()) }
        assertEquals(submitted.log, read)
        assertEquals(emptyList<Finding>(), verifyLog(read).findings)
        assertEquals(submitted.case.toJson(), Case.replay(read).toJson())
        assertEquals(submitted.case.state(), Case.fromState(submitted.case.state()).state())
        assertEquals(submitted.case.state(), Case.parse(submitted.case.toJson()).state())
        val entry = read[3]
        val forged = read.toMutableList()
        forged[3] = entry.copy(payload = entry.payload!!.let { it.copy(actor = it.actor.copy(name = "someone else")) })
        assertTrue(verifyLog(forged).findings.single().pointer.startsWith("/3"))
        assertTrue(assertThrows<DengjiException.Malformed> { Case.replay(forged) }.pointer.startsWith("/3"))
        assertTrue(verifyLog(read - entry).findings.isNotEmpty())
    }

    @Test
    fun `a log without personal data still verifies`() {
        val erased = submitted.log.map { eraseLogEntry(it) }
        assertEquals(emptyList<Finding>(), verifyLog(erased).findings)
        val text = erased.joinToString { it.toJson() }
        assertTrue(Desk.buyers.none { it.documentNumber in text || it.name in text })
    }

    @Test
    fun `what another profile would have made of it`() {
        assertEquals(emptyList<Difference>(), whatIf(submitted.log, submitted.profile))
        val other = submitted.profile.adjusted(
            listOf(Adjustment("/id", "\"other\""), Adjustment("/signing/ticketLifeSeconds", "3600")),
        )
        val difference = whatIf(submitted.log, other).single()
        assertEquals("submit" to submitted.log.size.toUInt(), difference.action to difference.sequence)
        assertEquals(emptyList<Unmet>(), difference.unmet)
        assertNotEquals(difference.added, difference.missing)
    }

    @Test
    fun `everyone sees what is left to do, and pages add up to the whole`() {
        val now = Desk.MORNING + Duration.ofHours(2)
        val people = submitted.case.todo(submitted.context.at(now))
        val names = people.filter { it.role == Role.BUYER }.map { it.name }.toSet()
        assertEquals(Desk.buyers.map { it.name }.toSet(), names)
        val whole = submitted.case.placements(submitted.profile, now)
        val pages = listOf(0u, 1u).flatMap { submitted.case.placements(submitted.profile, now, Page(it, 1u)) }
        assertEquals(whole, pages)
        assertEquals(setOf("z01", "z02"), whole.map { it.subCase }.toSet())
        val offered = submitted.case.actions(submitted.context, Page(1u, 1u))
        assertTrue(offered.mapNotNull { it.subCase }.all { it == "z02" })
    }

    @Test
    fun `nothing that is printed holds the number or phone of a person`() {
        val desk = Desk()
        desk.fillIn()
        val refused = assertThrows<DengjiException.Refused> {
            desk.give(Action.Seal(listOf("z01"), listOf(Evidence(kind = "enterprise_seal"))))
        }
        val unit = Desk.units.first()
        val printed = listOf(
            Desk.units, unit.application, unit.application.buyers.first(), desk.handler, desk.log, desk.case, desk.context,
            submitted.log, submitted.case.state(), submitted.case.todo(submitted.context), refused, refused.message,
            Command(id = "c", action = Action.EditApplication("z01", unit.application)),
        ).joinToString("\n")
        val agents = unit.application.sellers.mapNotNull { it.agent }
        val private = Desk.buyers.flatMap { listOf(it.documentNumber, it.phone) } +
            agents.flatMap { listOf(it.documentNumber, it.phone) } + desk.handler.documentNumber
        assertTrue(private.size > 6)
        assertEquals(emptyList<String>(), private.filter { it.isNotEmpty() && it in printed })
        val form = unit.application.toString()
        assertTrue(Desk.buyers.none { it.name in form } && agents.none { it.name in form }, form)
    }

    @Test
    fun `threads share a case`() {
        val pool = Executors.newFixedThreadPool(4)
        try {
            val asked = (1..4).map {
                pool.submit(Callable { (1..25).map { submitted.case.progress(submitted.profile).total }.toSet() })
            }
            assertTrue(asked.all { it.get() == setOf(2u) })
        } finally {
            pool.shutdown()
        }
    }

    companion object {
        /** A case that has come to its submission. Nothing changes it. */
        private val submitted by lazy {
            Desk().apply {
                fillIn()
                give(Action.Save)
                give(Action.Submit(""))
            }
        }
    }
}
