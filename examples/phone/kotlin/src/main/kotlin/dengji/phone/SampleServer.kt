package dengji.phone

import dengji.*
import dengji.documents.*
import java.io.File
import java.security.SecureRandom
import java.time.Instant

/**
 * The other side of [FolderServer], for trying it out and for tests; a real one stores as core/STORING.md says. Who gives a
 * command is whose session it came by: what a phone says of itself is not asked.
 */
class SampleServer(private val folder: File, private val now: Instant) {
    /** What became of each command that lay in the inboxes: its id, and what refused it. */
    fun run(): List<Pair<String, DengjiException.Refused?>> {
        val sessions = File(folder, "sessions").listFiles().orEmpty().filter { it.extension == "json" }.sortedBy { it.name }
            .associate { it.nameWithoutExtension to Actor.fromJson(it.readText()) }
        val said = sessions.flatMap { (token, actor) ->
            File(folder, "for/$token/inbox").listFiles().orEmpty().filter { it.extension == "json" }.sortedBy { it.name }
                .map { decide(it, token, actor) }
        }
        for (kind in listOf("cases", "seals")) {
            for (file in File(folder, kind).listFiles().orEmpty().sortedBy { it.name }) {
                for ((token, actor) in sessions) give(file, kind, token, actor)
            }
        }
        return said
    }

    private fun decide(file: File, token: String, actor: Actor): Pair<String, DengjiException.Refused?> {
        val (stream, text) = file.readLines()
        val command = Command.fromJson(text)
        val refused = try {
            val log = File(folder, "cases/$stream.jsonl")
            val entries = log.readLines().map(LogEntry::fromJson)
            Case.replay(entries).use { case ->
                case.contextOf(actor, now, salt()).use { context ->
                    // A command that came before has no entry.
                    case.decide(command, context).entry?.let { put(log, (entries + it).joinToString("") { entry -> entry.toJson() + "\n" }) }
                }
            }
            null
        } catch (refused: DengjiException.Refused) {
            put(File(folder, "for/$token/refusals/${named(command.id)}.json"), Refusal(refused.refusal.unmet).toJson())
            refused
        }
        file.delete()
        return command.id to refused
    }

    /** New for every command: without it the digest of an entry that was erased could be guessed. */
    private fun salt(): String = hex(ByteArray(16).also(SecureRandom()::nextBytes))

    /** Only what is this person's, whole, and what has been said by now: the sample may be played at any time. */
    private fun give(file: File, kind: String, token: String, actor: Actor) {
        val (own, texts) = if (kind == "cases") {
            val log = file.readLines().map(LogEntry::fromJson).filter { it.now <= now }
            (log.isNotEmpty() && Case.replay(log).use { it.isWhollyOf(actor, now) }) to log.map { it.toJson() }
        } else {
            val log = file.readLines().map(SealLogEntry::fromJson).filter { it.now <= now }
            (log.isNotEmpty() && SealAccount.replay(log).use { it.isWhollyOf(actor, now) }) to log.map { it.toJson() }
        }
        val given = File(folder, "for/$token/$kind/${file.name}")
        if (own) put(given, texts.joinToString("") { "$it\n" }) else given.delete()
    }
}
