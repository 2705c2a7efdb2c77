package dengji.phone

import dengji.*
import dengji.documents.*
import java.time.Duration

/** What there is to do about one case: the library's words, for this person alone. */
data class CaseDuties(val id: String, val todo: List<PersonTodo>, val deadlines: List<Deadline>, val actions: List<ActionOffer>, val locations: Map<String, String>)

/** The same of the seals of an enterprise. */
data class SealDuties(val id: String, val todo: List<SealTodo>, val deadlines: List<Deadline>, val actions: List<SealOffer>)

/** What this person has to do in all that the phone keeps, what lapses when, and which buttons there are. */
class ToDo(database: Database, private val actor: Actor, private val clock: Clock) {
    private val cases = CaseCopies(database)
    private val accounts = SealCopies(database)

    /** How far it looks ahead. */
    private val until = clock.now.plus(Duration.ofDays(60))

    fun cases(): List<CaseDuties> = cases.ids().map { id ->
        cases.open(id).use { case ->
            case.contextOf(actor, clock.now).use { context ->
                val locations = case.subCases(context).associate { it.subCase to case.subCase(it.subCase, context)?.subCase?.unit?.location.orEmpty() }
                // Of a handler's list some is others': whoever waits for them sees it too, as the library has it.
                CaseDuties(id, case.todo(context), case.deadlines(clock.now, until, context), case.actions(context), locations)
            }
        }
    }

    fun seals(): List<SealDuties> = accounts.ids().map { id ->
        accounts.open(id).use { account ->
            account.contextOf(actor, clock.now).use { context ->
                SealDuties(id, account.todo(context), account.deadlines(clock.now, until, context), account.actions(Channel.PHONE, context))
            }
        }
    }
}
