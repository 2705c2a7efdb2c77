package dengji.phone

import dengji.*
import dengji.documents.*


/** One seal, as this person meets it. */
data class SealRights(val seal: SealView, val mine: Entitlement?, val here: SealAnswer, val others: List<Entitlement>)

/** Which seals a paper can be sealed with now: the paper's own side, and that of the seals. */
data class PaperRights(val enterprise: Enterprise, val confirmer: Enterprise?, val unmet: List<Unmet>, val seals: List<SealRights>)

/** The seals of an enterprise: who may use which now, and why not. */
class Seals(database: Database, private val actor: Actor, private val clock: Clock) {
    private val accounts = SealCopies(database)
    private val cases = CaseCopies(database)

    fun ids(): List<String> = accounts.ids()

    fun rights(id: String): PaperRights = accounts.open(id).use { account ->
        account.contextOf(actor, clock.now).use { PaperRights(enterprise(account), null, emptyList(), rights(account, it)) }
    }

    /** For this paper: the case says whether it can be sealed now, and by which enterprise; the account, with which seal. */
    fun rightsFor(id: String, caseId: String, subCase: String): PaperRights {
        val (confirmer, unmet) = cases.open(caseId).use { case ->
            case.contextOf(actor, clock.now).use { context ->
                val offers = (case.subCase(subCase, context) ?: throw Missing(subCase)).actions
                val offer = offers.firstOrNull { it.action == "seal" } ?: throw Missing(subCase)
                case.state().confirmer to if (offer.allowed) emptyList() else offer.unmet
            }
        }
        return rights(id).copy(confirmer = confirmer, unmet = unmet)
    }

    private fun rights(account: SealAccount, context: SealContext): List<SealRights> {
        val me = Principal(actor.name, actor.documentKind, actor.documentNumber, actor.phone)
        val all = account.entitlementsAt(clock.now, context)
        return account.seals(clock.now, context).map { seal ->
            val mine = account.entitled(me, seal.seal, clock.now, context)
            val here = account.may(SealQuestion(SealOperation.SIGN, Channel.PHONE, seal.seal), context)
            SealRights(seal, mine, here, all.filter { it.seal == seal.seal && it.person != mine?.person })
        }
    }

    /** How the seal looks, as its platform makes seals of this kind. The seal itself is a signed file of the platform's. */
    fun picture(id: String, seal: String, font: Font): ByteArray = accounts.open(id).use { account ->
        val view = account.contextOf(actor, clock.now).use { context -> account.seals(clock.now, context).firstOrNull { it.seal == seal } } ?: throw Missing(seal)
        val kind = account.profile().let { (profile, version) -> SealProfileHandle.builtin(profile, version).use { it.document() } }
            .kinds.firstOrNull { it.code == view.kind } ?: throw Missing(view.kind)
        val design = sealDesignFor(kind, SealContent(name = enterprise(account).name, title = kind.name.zh)) ?: throw Missing(kind.code)
        drawSeal(design, font).use { it.toPng() }
    }

    private fun enterprise(account: SealAccount): Enterprise = account.state().licences.last().licence.enterprise
}
