package dengji.phone

import dengji.*
import dengji.documents.*
import java.time.Instant

/** What a log does not fit: the words are the library's. */
class Unfit(val findings: List<Finding>) : Exception("the log does not follow")

/** Somebody asked for what the phone does not keep, or for what is not this person's. */
class Missing(val what: String) : Exception(what)

/**
 * Copies of what a host keeps: of each the log, from which everything follows, the state that it adds up to, and the head
 * by which the host's next entries are judged. Cases and seal accounts differ in their types alone.
 */
abstract class Copies<Handle : AutoCloseable, Entry>(protected val database: Database, private val kind: String) {
    protected abstract fun read(text: String): Entry
    protected abstract fun text(entry: Entry): String
    protected abstract fun version(entry: Entry): Long
    protected abstract fun digest(entry: Entry): String
    protected abstract fun dated(entry: Entry): Instant
    protected abstract fun command(entry: Entry): String
    protected abstract fun parse(state: String): Handle
    protected abstract fun replay(log: List<Entry>): Handle
    protected abstract fun apply(handle: Handle, entries: List<Entry>)
    protected abstract fun judge(log: List<Entry>, head: String?): List<Finding>
    protected abstract fun head(handle: Handle): String
    protected abstract fun state(handle: Handle): String

    protected abstract fun owns(handle: Handle, actor: Actor, now: Instant): Boolean

    fun ids(): List<String> = database.rows("select stream from copy where kind = ? order by stream", kind).map { it[0] as String }

    fun version(id: String): Long =
        database.rows("select version from copy where kind = ? and stream = ?", kind, id).firstOrNull()?.get(0) as Long? ?: 0

    /** The copy as it stands. Whoever asks for it closes it. */
    fun open(id: String): Handle =
        database.rows("select state, head from copy where kind = ? and stream = ?", kind, id).firstOrNull()?.let { (state, kept) ->
            parse(state as String).also { if (head(it) != kept) throw Unfit(judge(log(id), kept as String)) }
        } ?: throw Missing(id)

    /**
     * Takes over what the host gives: its entries from the newest that is kept here, inclusive. That one is compared, so
     * that a host which has rewritten or cut what it gave before is found out; the next must follow on it. Gives the ids of
     * the commands that came; where anything is wrong, nothing is taken.
     */
    fun take(id: String, texts: List<String>, actor: Actor, clock: Clock): List<String> {
        val entries = texts.map(::read)
        val kept = version(id)
        if (kept == 0L && entries.isEmpty()) return emptyList()
        val handle = if (kept == 0L) replay(entries) else open(id)
        handle.use {
            val fresh = if (kept == 0L) entries else entries.drop(1)
            if (kept > 0) {
                val again = entries.firstOrNull()
                if (again == null || version(again) != kept || digest(again) != head(handle)) {
                    throw Unfit(judge(log(id).dropLast(1) + entries, head(handle)))
                }
                try {
                    apply(handle, fresh)
                } catch (trouble: DengjiException) {
                    throw Unfit(judge(log(id) + fresh, null).ifEmpty { trouble.findings })
                }
            }
            if (!owns(handle, actor, clock.now)) throw Missing(id)
            if (fresh.isEmpty()) return emptyList()
            database.write {
                for (entry in fresh) {
                    database.run("insert into log values (?, ?, ?, ?, ?)", kind, id, version(entry), command(entry), text(entry))
                    clock.meet(dated(entry))
                }
                database.run(
                    "insert into copy values (?, ?, ?, ?, ?) on conflict do update set version = excluded.version, head = excluded.head, state = excluded.state",
                    kind, id, version(fresh.last()), head(handle), state(handle),
                )
                // A command of this phone that is in the log was carried out, whatever became of the host's answer. A form
                // that it came from has seen this version, unless somebody else's command lies between.
                for (entry in fresh) {
                    database.run("update outbox set done = 1 where id = ?", command(entry))
                    database.run("update draft set version = ?1 where first = ?2 or (second = ?2 and version = ?1 - 1)", version(entry), command(entry))
                }
            }
            return fresh.map(::command)
        }
    }

    /** Whether the log that is kept adds up to the state that is kept. */
    fun check(id: String): List<Finding> = open(id).use { handle ->
        val log = log(id)
        val found = judge(log, head(handle))
        if (found.isEmpty()) replay(log).use { again -> if (state(again) != state(handle)) throw Missing(id) }
        found
    }

    private fun log(id: String): List<Entry> =
        database.rows("select entry from log where kind = ? and stream = ? order by version", kind, id).map { read(it[0] as String) }
}

class CaseCopies(database: Database) : Copies<Case, LogEntry>(database, "case") {
    override fun read(text: String) = LogEntry.fromJson(text)
    override fun text(entry: LogEntry) = entry.toJson()
    override fun version(entry: LogEntry) = entry.sequence.toLong()
    override fun digest(entry: LogEntry) = entry.digest
    override fun dated(entry: LogEntry) = entry.now
    override fun command(entry: LogEntry) = entry.payload?.command?.id.orEmpty()
    override fun parse(state: String) = Case.parse(state)
    override fun replay(log: List<LogEntry>) = Case.replay(log)
    override fun apply(handle: Case, entries: List<LogEntry>) { handle.apply(entries) }
    override fun judge(log: List<LogEntry>, head: String?) = verifyLog(log, head).findings
    override fun head(handle: Case) = handle.head()
    override fun state(handle: Case) = handle.toJson()

    override fun owns(handle: Case, actor: Actor, now: Instant) = handle.isWhollyOf(actor, now)
}

class SealCopies(database: Database) : Copies<SealAccount, SealLogEntry>(database, "seal") {
    override fun read(text: String) = SealLogEntry.fromJson(text)
    override fun text(entry: SealLogEntry) = entry.toJson()
    override fun version(entry: SealLogEntry) = entry.sequence.toLong()
    override fun digest(entry: SealLogEntry) = entry.digest
    override fun dated(entry: SealLogEntry) = entry.now
    override fun command(entry: SealLogEntry) = entry.payload?.command?.id.orEmpty()
    override fun parse(state: String) = SealAccount.parse(state)
    override fun replay(log: List<SealLogEntry>) = SealAccount.replay(log)
    override fun apply(handle: SealAccount, entries: List<SealLogEntry>) { handle.apply(entries) }
    override fun judge(log: List<SealLogEntry>, head: String?) = SealAccount.verifyLog(log, head).findings
    override fun head(handle: SealAccount) = handle.head()
    override fun state(handle: SealAccount) = handle.toJson()

    override fun owns(handle: SealAccount, actor: Actor, now: Instant) = handle.isWhollyOf(actor, now)
}

/**
 * What a person is told is told to this person: the library holds back what is not his or hers. Whoever keeps the entry of
 * a command gives it a salt.
 */
fun Case.contextOf(actor: Actor, now: Instant, salt: String? = null): CaseContext = profile().let { (id, version) ->
    ProfileHandle.builtin(id, version).use { CaseContext(now, actor, it, salt = salt) }
}

fun SealAccount.contextOf(actor: Actor, now: Instant): SealContext = profile().let { (id, version) ->
    SealProfileHandle.builtin(id, version).use { SealContext(now, actor, it) }
}

/**
 * A log holds everything of everybody in it. It is kept only on the phone of somebody whose business all of it is: a
 * handler of the enterprise, or a buyer where no sub-case is another's. Other buyers have the code, and the host's pages.
 */
fun Case.isWhollyOf(actor: Actor, now: Instant): Boolean {
    val all = profile().let { (id, version) -> ProfileHandle.builtin(id, version).use { index(it).subCases.size } }
    val mine = contextOf(actor, now).use { subCases(it).size }
    return mine > 0 && mine == all
}

/** The same of an account: it is kept by those who see in it what the platform itself sees, as the representative does. */
fun SealAccount.isWhollyOf(actor: Actor, now: Instant): Boolean {
    val platform = Actor(id = "platform", role = Role.SYSTEM)
    val (mine, all) = listOf(actor, platform).map { who -> contextOf(who, now).use { grants(now, it) to seals(now, it) } }
    return mine == all && mine.second.isNotEmpty()
}
