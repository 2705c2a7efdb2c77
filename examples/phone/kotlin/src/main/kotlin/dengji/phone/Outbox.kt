package dengji.phone

import dengji.*
import dengji.documents.*


/** A command of this phone: waiting, carried out, or refused. */
data class Waiting(val position: Long, val id: String, val stream: String, val command: String, val tries: Long, val done: Boolean, val refusal: Refusal?)

/**
 * The phone's own commands, each with the id that it got when it was made and keeps for good: sent as often as it takes,
 * it is carried out once. A command is put here in the transaction that stores what it was made from.
 */
class Outbox(private val database: Database) {
    fun all(): List<Waiting> = database.rows("select position, id, stream, command, tries, done, refusal from outbox order by position").map { row ->
        Waiting(
            row[0] as Long, row[1] as String, row[2] as String, row[3] as String, row[4] as Long, row[5] == 1L,
            (row[6] as String?)?.let(Refusal::fromJson),
        )
    }

    /** What is to be sent now: one that waits for another is not sent before that one was carried out. */
    fun open(): List<Waiting> = all().let { all ->
        val after = database.rows("select id, waits_for from outbox where waits_for is not null").associate { it[0] to it[1] }
        all.filter { one -> !one.done && one.refusal == null && after[one.id].let { it == null || all.any { first -> first.id == it && first.done } } }
    }

    /** Only inside of a transaction. The same id again is the same command. */
    fun put(stream: String, command: Command, after: String? = null) = database.run(
        "insert into outbox (id, stream, command, waits_for) values (?, ?, ?, ?) on conflict (id) do nothing",
        command.id, stream, command.toJson(), after,
    )

    fun tried(id: String) = database.run("update outbox set tries = tries + 1 where id = ?", id)

    /** With it what waits for it. */
    fun refused(id: String, refusal: Refusal) =
        database.run("update outbox set refusal = ?1 where done = 0 and (id = ?2 or waits_for = ?2)", refusal.toJson(), id)
}

/** What became of one stream. */
data class Taken(val stream: Offered, val from: Long, val to: Long, val unfit: List<Finding>, val notMine: Boolean)

/** What one exchange with the host came to. */
data class Exchange(val sent: List<Waiting>, val taken: List<Taken>, val settled: List<Waiting>)

/** Sends what waits, takes what is new, and settles what was answered; in this order, so that one exchange may do all. */
class Sync(database: Database, private val server: Server, private val clock: Clock) {
    private val outbox = Outbox(database)
    private val copies = mapOf("case" to CaseCopies(database), "seal" to SealCopies(database))

    fun run(actor: Actor): Exchange {
        val waiting = outbox.open()
        for (one in waiting) {
            outbox.tried(one.id) // before: a count that is too high does no harm
            server.send(one)
        }
        val given = server.streams()
        // What was kept and is given no more stays as it is, for its head: a host that takes a log back has not undone it.
        val gone = copies.flatMap { (kind, of) -> of.ids().map { Offered(kind, it) } }.filter { it !in given }
            .map { one -> copies.getValue(one.kind).version(one.id).let { Taken(one, it, it, emptyList(), notMine = true) } }
        val taken = given.mapNotNull { stream -> copies[stream.kind]?.let { take(stream, it, actor) } } + gone
        for (one in outbox.open()) server.refusal(one.id)?.let { outbox.refused(one.id, it) }
        val ids = waiting.map { it.id }.toSet()
        return Exchange(waiting, taken, outbox.all().filter { it.id in ids && (it.done || it.refusal != null) })
    }

    private fun take(stream: Offered, copies: Copies<*, *>, actor: Actor): Taken {
        val from = copies.version(stream.id)
        return try {
            copies.take(stream.id, server.entries(stream, from), actor, clock)
            Taken(stream, from, copies.version(stream.id), emptyList(), notMine = false)
        } catch (unfit: Unfit) {
            Taken(stream, from, from, unfit.findings, notMine = false)
        } catch (_: Missing) {
            Taken(stream, from, from, emptyList(), notMine = true)
        }
    }
}
