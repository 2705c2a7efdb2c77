package dengji.phone

import dengji.*
import dengji.documents.*


/**
 * What a scanned code says. The code alone names a case, a round, and the digest of what is signed; whom it asks, and for
 * what, stands in the phone's copy of the case, if this person has one.
 */
data class Scanned(
    val code: String,
    /** Only where its signature is right. */
    val ticket: Ticket?,
    /** Everything against it; nothing where it may be used now. */
    val findings: List<Finding>,
    /** Whether the phone has a copy of the case. Without one, the host says the rest. */
    val known: Boolean,
    /** What this person is asked: one offer for each signature, allowed or with what stands against it. */
    val asks: List<ActionOffer>,
    /** Where the home lies. */
    val location: String,
)

/** Codes that were scanned: opened without a network, and remembered once they were used. */
class Inbox(private val database: Database, private val keys: List<PlatformKey>, private val actor: Actor, private val clock: Clock) {
    private val copies = CaseCopies(database)
    private val outbox = Outbox(database)

    fun open(text: String): Scanned {
        // A camera reads an address whose last part is the code.
        val code = text.trim().let { if (it.startsWith("https://")) java.net.URI(it).fragment.orEmpty() else it }
        val report = verifyTicket(code, keys, clock.now)
        val ticket = report.ticket ?: return Scanned(code, null, report.report.findings, false, emptyList(), "")
        clock.meet(ticket.issued)
        val bare = Scanned(code, ticket, report.report.findings + used(code), false, emptyList(), "")
        // A code of round 0 is for uploading: it is the page's that shows it, and asks for no signature.
        if (ticket.round == 0u || ticket.caseId !in copies.ids()) return bare
        return copies.open(ticket.caseId).use { judge(it, bare, ticket) }
    }

    private fun judge(case: Case, bare: Scanned, ticket: Ticket): Scanned = case.contextOf(actor, clock.now).use { context ->
        val part = case.subCase(ticket.subCase, context) ?: return bare.copy(known = true, findings = bare.findings + stranger())
        val asks = part.actions.filter { it.action == "sign" }
        val round = part.subCase.round
        val findings = when {
            round == null || round.number != ticket.round -> superseded(ticket, part.subCase.rounds)
            // The same round, and yet not what stands in the copy: what is shown is not what would be signed.
            round.digest != ticket.digest -> listOf(finding(Codes.PARTY_EVIDENCE_DIGEST))
            asks.isEmpty() -> stranger()
            else -> emptyList()
        }
        bare.copy(known = true, findings = bare.findings + findings, asks = asks, location = part.subCase.unit.location)
    }

    /**
     * The person has signed with the provider, who reports so: the command goes into the outbox, and the code is used up, at
     * once or not at all. It is judged here first, as the host will judge it, so that what is refused there is refused now.
     */
    fun sign(text: String, evidence: Evidence): String {
        val scanned = open(text)
        val ticket = scanned.ticket
        if (ticket == null || scanned.findings.isNotEmpty()) throw Unfit(scanned.findings)
        val ask = scanned.asks.firstOrNull { it.allowed }
            ?: throw Unfit(scanned.asks.flatMap { ask -> ask.unmet.map { it.finding } }.ifEmpty { stranger() })
        val signer = ask.signer ?: throw Unfit(stranger())
        // The same signature has the same id, whichever phone of this person sends it and however often.
        val id = hex(digest(DigestAlgorithm.SM3, "sign ${ticket.caseId} ${ticket.subCase} ${ticket.round} $signer".toByteArray()))
        val command = Command(id = id, action = Action.Sign(ticket.subCase, ticket.round, signer, evidence))
        copies.open(ticket.caseId).use { case ->
            try {
                case.contextOf(actor, clock.now).use { case.decide(command, it) }
            } catch (refused: DengjiException.Refused) {
                throw Unfit(refused.findings)
            }
        }
        database.write {
            database.run("insert into used_ticket values (?, ?, ?, ?)", scanned.code, ticket.caseId, ticket.subCase, signer)
            outbox.put(ticket.caseId, command)
        }
        return id
    }

    private fun used(code: String): List<Finding> =
        database.rows("select signer from used_ticket where code = ?", code).map { (signer) ->
            finding(Codes.SIGNING_ALREADY_SIGNED, Param("signer", signer as String))
        }

    private fun superseded(ticket: Ticket, current: UInt) =
        listOf(finding(Codes.SIGNING_QR_SUPERSEDED, Param("round", ticket.round.toString()), Param("current", current.toString())))

    private fun stranger() = listOf(finding(Codes.SIGNING_NOT_THE_SIGNER, Param("signer", "")))

    /** What the library says of such a thing, in its own words. */
    private fun finding(code: String, vararg params: Param) = Finding(code, Severity.ERROR, "", params.toList())
}

fun hex(bytes: ByteArray): String = bytes.joinToString("") { "%02x".format(it) }
