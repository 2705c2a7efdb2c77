package dengji.phone

import dengji.*
import dengji.documents.*
import java.io.File
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE

/** A stream of entries that the host gives this session. */
data class Offered(val kind: String, val id: String)

/**
 * The host, as the phone sees it. Over HTTP: four requests, each with the session's token from the [Keystore]. Every one
 * may fail with an `IOException`, after which the same is asked again.
 */
interface Server {
    /** What this session is given. */
    fun streams(): List<Offered>

    /** The entries of a stream from a version on, inclusive, as JSON texts; from the first where it is 0. */
    fun entries(stream: Offered, from: Long): List<String>

    /** Hands a command over. It may come twice with the same id, and is carried out once. */
    fun send(waiting: Waiting)

    /** Why a command was refused; nothing as long as it was not. What was carried out stands in the log. */
    fun refusal(id: String): Refusal?
}

/**
 * Where secrets lie: the token of the session, and on a real phone the key of the e-seal's copy. Android's Keystore and
 * iOS's Keychain take the place of the sample's files; nothing of it ever reaches the database.
 */
fun interface Keystore {
    fun secret(name: String): String
}

class FileKeystore(private val folder: File) : Keystore {
    override fun secret(name: String): String = File(folder, name).readText().trim()
}

/** A host in a folder, for trying it out; [SampleServer] is its other side. */
class FolderServer(private val folder: File, keystore: Keystore) : Server {
    private val mine = File(folder, "for/${keystore.secret("session")}")

    override fun streams(): List<Offered> = listOf("case" to "cases", "seal" to "seals").flatMap { (kind, folder) ->
        File(mine, folder).list().orEmpty().filter { it.endsWith(".jsonl") }.sorted().map { Offered(kind, it.removeSuffix(".jsonl")) }
    }

    override fun entries(stream: Offered, from: Long): List<String> =
        File(mine, "${stream.kind}s/${stream.id}.jsonl").readLines().filter(String::isNotEmpty).drop(maxOf(0, from.toInt() - 1))

    override fun send(waiting: Waiting) = put(File(mine, "inbox/${"%08d".format(waiting.position)}-${named(waiting.id)}.json"), "${waiting.stream}\n${waiting.command}\n")

    override fun refusal(id: String): Refusal? =
        File(mine, "refusals/${named(id)}.json").takeIf(File::exists)?.let { Refusal.fromJson(it.readText()) }
}

/** A file of a name that any id makes: ids of commands may hold what names of files may not. */
internal fun named(id: String): String = id.toByteArray().joinToString("") { "%02x".format(it) }.take(240)

/** A file that is there whole, or not at all. */
internal fun put(file: File, text: String) {
    file.parentFile.mkdirs()
    val half = File(file.parentFile, "${file.name}.${ProcessHandle.current().pid()}.half")
    half.writeText(text)
    Files.move(half.toPath(), file.toPath(), ATOMIC_MOVE)
}
