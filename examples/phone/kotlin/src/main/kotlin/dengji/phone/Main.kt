package dengji.phone

import dengji.*
import dengji.documents.*
import java.io.File
import java.io.IOException
import java.io.PrintStream
import java.sql.SQLException
import java.time.Instant
import kotlin.system.exitProcess

const val USAGE: String = """phone --db FILE --actor FILE [--now INSTANT] [--language zh|en] [--full] COMMAND

  ticket open CODE-FILE --keys FILE                  打开扫到的码 / open a scanned code
  ticket sign CODE-FILE --keys FILE --evidence FILE  签名，放入发件箱 / sign, into the outbox
  draft blank NAME --profile ID --business CODE      空白申请表 / a blank form
  draft read NAME FILE --profile ID                  已有的申请表 / a form from a file
  draft case NAME CASE SUB-CASE                      案件中的申请表 / a form of a case
  draft show NAME                                    逐项显示并检查 / section by section, checked
  draft set NAME POINTER VALUE                       填写一项 / fill one field in
  draft fill NAME FILE                               逐行填写 / "POINTER VALUE", line by line
  draft add NAME SECTION, draft remove NAME POINTER  增加、移除一行 / rows
  draft send NAME                                    放入发件箱 / into the outbox
  todo                                               待办、到期、可办 / duties, deadlines, buttons
  seals list ACCOUNT [--case CASE --sub-case ID]     可用的印章 / which seals may be used
  seals picture ACCOUNT SEAL --font FILE --out FILE  印模 / the seal's picture
  sync FOLDER --keystore FOLDER                      与平台交换 / exchange with the host
  outbox                                             发件箱 / what waits, and what became of it
  check                                              核对所存日志与状态 / logs against states
  verify FILE --trust FILE                           验证文件 / verify a sealed PDF
  serve FOLDER                                       扮演平台一侧，供试用 / play the host, for trying it out
  script FILE DATA WORK                              依次执行 / runs one after the other, as in tour.txt
"""

/** The command line, taken apart: words, and options with their values. */
private class Words(arguments: List<String>) {
    private val options = mutableMapOf<String, String>()
    private val words = ArrayDeque<String>()

    init {
        val rest = ArrayDeque(arguments)
        while (rest.isNotEmpty()) {
            val word = rest.removeFirst()
            when {
                word == "--full" -> options["full"] = ""
                word.startsWith("--") -> options[word.drop(2)] = rest.removeFirstOrNull() ?: throw Usage()
                else -> words.addLast(word)
            }
        }
    }

    fun next(): String = words.removeFirstOrNull() ?: throw Usage()

    fun option(name: String): String? = options[name]

    fun need(name: String): String = option(name) ?: throw Usage()

    fun file(name: String): File = File(need(name))
}

private class Usage : Exception()

fun main(arguments: Array<String>) {
    // The same bytes on every machine, whatever its locale.
    val out = PrintStream(java.io.FileOutputStream(java.io.FileDescriptor.out), true, Charsets.UTF_8)
    exitProcess(run(arguments.toList(), out))
}

/** 0: nothing stands against it; 1: something does; 2: it could not be asked. */
fun run(arguments: List<String>, out: PrintStream): Int = try {
    val words = Words(arguments)
    val now = words.option("now")?.let(Instant::parse) ?: Instant.now()
    val language = words.option("language")?.let { Language.valueOf(it.uppercase()) }
    val say = Say(language, words.option("full") != null, out)
    when (val command = words.next()) {
        "script" -> script(File(words.next()), words.next(), words.next(), out)
        "serve" -> serve(SampleServer(File(words.next()), now), say)
        else -> JdbcDatabase(words.file("db")).use { database ->
            val actor = Actor.fromJson(words.file("actor").readText())
            Program(database, actor, Clock(database, now), say, out).run(command, words)
        }
    }
} catch (_: Usage) {
    out.print(USAGE)
    2
} catch (unfit: Unfit) {
    Say(null, false, out).let { say -> unfit.findings.forEach { say.finding(it, 0) } }
    1
} catch (refused: DengjiException) {
    Say(null, false, out).let { say -> refused.findings.forEach { say.finding(it, 0) } }
    2
} catch (missing: Missing) {
    out.println("✗ ${missing.what}: 没有此项，或不能更改 / not here, or not to be changed")
    2
} catch (_: IOException) {
    unreadable(out)
} catch (_: SQLException) {
    unreadable(out)
}

/** What is in a path is no business of a log. */
private fun unreadable(out: PrintStream): Int {
    out.println("✗ 无法读写文件 / a file could not be read or written")
    return 2
}

/** Lines of `PERSON INSTANT COMMAND`: each person has a phone of his or her own, and all of them the sample's data. */
private fun script(file: File, data: String, work: String, out: PrintStream): Int {
    for (line in file.readLines()) {
        val words = line.split(" ").map { it.replace("{data}", data).replace("{work}", work) }
        out.println(if (line.isEmpty() || line.startsWith("#")) line else "$ $line")
        if (line.isEmpty() || line.startsWith("#")) continue
        val who = listOf("--db", "$work/${words[0]}.db", "--actor", "$data/people/${words[0]}.json", "--now", words[1])
        out.println("= ${run(who + words.drop(2), out)}")
    }
    return 0
}

private fun serve(server: SampleServer, say: Say): Int {
    for ((_, refused) in server.run()) {
        say.line(if (refused == null) "✓" else "✗")
        refused?.refusal?.unmet?.forEach { say.unmet(it, 1) }
    }
    return 0
}

private class Program(
    private val database: Database,
    private val actor: Actor,
    private val clock: Clock,
    private val say: Say,
    private val out: PrintStream,
) {
    private val screens = Screens(say, actor, clock)
    private val drafts = Drafts(database, actor, clock)

    fun run(command: String, words: Words): Int {
        screens.clock()
        return when (command) {
            "ticket" -> ticket(words.next(), words)
            "draft" -> draft(words.next(), words)
            "todo" -> ToDo(database, actor, clock).let { screens.todo(it.cases(), it.seals()) }.let { 0 }
            "seals" -> seals(words.next(), words)
            "sync" -> Sync(database, FolderServer(File(words.next()), FileKeystore(words.file("keystore"))), clock).run(actor).let {
                screens.exchange(it)
                if (it.taken.any { one -> one.notMine || one.unfit.isNotEmpty() } || it.settled.any { one -> one.refusal != null }) 1 else 0
            }
            "outbox" -> screens.outbox(Outbox(database).all()).let { 0 }
            "check" -> check()
            "verify" -> verify(File(words.next()), words)
            else -> throw Usage()
        }
    }

    private fun ticket(what: String, words: Words): Int {
        val code = File(words.next()).readText()
        val keys = words.file("keys").readLines().filter(String::isNotEmpty).map(PlatformKey::fromJson)
        val inbox = Inbox(database, keys, actor, clock)
        return when (what) {
            "open" -> inbox.open(code).let {
                screens.scanned(it)
                if (it.ticket == null || it.findings.isNotEmpty() || it.asks.any { ask -> !ask.allowed }) 1 else 0
            }
            "sign" -> inbox.sign(code, Evidence.fromJson(words.file("evidence").readText())).let { sent(1) }
            else -> throw Usage()
        }
    }

    private fun draft(what: String, words: Words): Int {
        val name = words.next()
        when (what) {
            "blank" -> drafts.blank(name, words.need("profile"), words.need("business"))
            "read" -> drafts.of(name, words.need("profile"), File(words.next()).readText())
            "case" -> drafts.ofCase(name, words.next(), words.next())
            "set" -> saved(drafts.set(name, words.next(), words.next()).toString())
            "add" -> saved(drafts.addRow(name, words.next()).toString())
            "remove" -> saved(drafts.removeRow(name, words.next()).toString())
            "fill" -> for (line in File(words.next()).readLines().filter(String::isNotEmpty)) {
                val (pointer, value) = line.split(" ", limit = 2) + (if (' ' in line) emptyList() else listOf(""))
                saved("${drafts.set(name, pointer, value)} $pointer")
            }
            "send" -> sent(drafts.send(name).size)
            "show" -> return drafts.open(name).let { screens.form(it); if (it.findings.isEmpty()) 0 else 1 }
            else -> throw Usage()
        }
        return 0
    }

    private fun saved(what: String): Int = stored(say.both("已保存", "saved") + " $what")

    private fun sent(count: Int): Int = stored(say.both("已放入发件箱", "in the outbox") + " $count")

    /** Said only once it is stored, and at once: whoever reads this may rely on it. */
    private fun stored(what: String): Int {
        say.line("✓ $what")
        out.flush()
        return 0
    }

    private fun seals(what: String, words: Words): Int {
        val (seals, account) = Seals(database, actor, clock) to words.next()
        when (what) {
            "list" -> {
                val caseId = words.option("case")
                screens.seals(if (caseId == null) seals.rights(account) else seals.rightsFor(account, caseId, words.need("sub-case")))
            }
            "picture" -> words.file("out").writeBytes(seals.picture(account, words.next(), Font(words.file("font").readBytes())))
            else -> throw Usage()
        }
        return 0
    }

    private fun check(): Int {
        val found = CaseCopies(database).let { copies -> copies.ids().flatMap(copies::check) } +
            SealCopies(database).let { copies -> copies.ids().flatMap(copies::check) }
        found.forEach { say.finding(it, 0) }
        if (found.isEmpty()) say.line("✓")
        return if (found.isEmpty()) 0 else 1
    }

    private fun verify(file: File, words: Words): Int {
        val pdf = file.readBytes()
        val report = Papers(listOf(words.file("trust").readBytes()), clock).verify(pdf)
        screens.verified(report, file.name, "SHA-256 " + hex(digest(DigestAlgorithm.SHA256, pdf)))
        return if (report.verdict == SignatureVerdict.VALID) 0 else 1
    }
}
