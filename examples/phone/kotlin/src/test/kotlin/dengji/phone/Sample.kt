package dengji.phone

import dengji.Case
import dengji.documents.Actor
import dengji.documents.Evidence
import dengji.documents.LogEntry
import dengji.documents.PlatformKey
import dengji.fromJson
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Files
import java.time.Instant

/** A folder of its own with the sample's host, and the phones of the sample's people in it. */
class Sample : AutoCloseable {
    val work: File = Files.createTempDirectory("phone").toFile()
    val host = File(work, "host")
    private val opened = mutableListOf<Database>()

    init {
        File(DATA, "host").copyRecursively(host)
    }

    fun actor(who: String): Actor = Actor.fromJson(File(DATA, "people/$who.json").readText())
    fun database(who: String): Database = JdbcDatabase(File(work, "$who.db")).also(opened::add)
    fun serve(now: Instant = NOW) = SampleServer(host, now).run()
    fun given(who: String, path: String) = File(host, "for/sample-session-of-$who/$path")
    fun evidence(who: String): Evidence = Evidence.fromJson(File(DATA, "evidence/$who.json").readText())

    fun sync(who: String, database: Database, now: Instant = NOW): Exchange =
        Sync(database, FolderServer(host, FileKeystore(File(DATA, "keystore/$who"))), Clock(database, now)).run(actor(who))

    fun inbox(who: String, database: Database, now: Instant = NOW) = Inbox(database, KEYS, actor(who), Clock(database, now))

    /** The program, in this process: what it says, and its code. */
    fun phone(who: String, vararg words: String, now: Instant = NOW): Pair<String, Int> {
        val said = ByteArrayOutputStream()
        val code = run(listOf("--db", File(work, "$who.db").path, "--actor", File(DATA, "people/$who.json").path, "--now", now.toString()) + words, PrintStream(said, true, Charsets.UTF_8))
        return said.toString(Charsets.UTF_8) to code
    }

    fun log(case: String): List<LogEntry> = File(host, "cases/$case.jsonl").readLines().map(LogEntry::fromJson)

    override fun close() {
        opened.forEach(Database::close)
        work.deleteRecursively()
    }

    companion object {
        val DATA = File(System.getProperty("phone.root"), "examples/phone/data").canonicalFile
        val NOW: Instant = Instant.parse("2024-08-01T02:10:00Z")
        val KEYS = File(DATA, "keys.jsonl").readLines().map(PlatformKey::fromJson)

        fun code(name: String) = File(DATA, "codes/$name.txt").readText()

        /** The log's last command once more, as another host that was told the same would have it: with its own salt. */
        fun forked(log: List<LogEntry>): LogEntry {
            val last = log.last()
            val payload = last.payload ?: error("erased")
            return Case.replay(log.dropLast(1)).use { case ->
                case.contextOf(payload.actor, last.now, "f".repeat(32)).use { case.decide(payload.command, it).entry } ?: error("repeated")
            }
        }
    }
}
