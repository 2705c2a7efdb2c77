package dengji.phone

import dengji.*
import dengji.documents.*
import java.time.Instant
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter

/** The words on a screen: Chinese with English beside it, or one of the two. What is the library's is said in its words. */
class Say(private val language: Language?, private val full: Boolean, private val out: Appendable) {
    fun line(text: String = "", depth: Int = 0) {
        out.append("  ".repeat(depth)).append(text.replace("\n", " ")).append('\n')
    }

    fun both(zh: String, en: String): String = when (language) {
        Language.ZH -> zh
        Language.EN -> en
        null -> if (zh == en) zh else "$zh $en"
    }

    fun title(text: String) = line("【$text】")

    fun label(label: Label): String = both(label.zh, label.en)

    /** A code by its name, such as a stage's. */
    fun code(kind: String, code: String): String = name(kind, code)?.let(::label) ?: code

    fun finding(finding: Finding, depth: Int) {
        val mark = when (finding.severity) {
            Severity.ERROR -> "✗"
            Severity.WARNING -> "!"
            Severity.INFO -> "·"
        }
        texts(finding.text(Language.ZH), finding.text(Language.EN), mark, depth)
    }

    /** A sentence: in two languages it takes two lines. */
    fun texts(zh: String, en: String, mark: String, depth: Int) {
        if (language != Language.EN) line("$mark $zh", depth)
        if (language == Language.EN) line("$mark $en", depth)
        if (language == null) line(en, depth + 1)
    }

    /** Why not, and who can mend it by what. */
    fun unmet(unmet: Unmet, depth: Int) {
        finding(unmet.finding, depth)
        val menders = unmet.menders.map { mender -> code("role", mender.role.code) + mender.name?.let { " ${person(it)}" }.orEmpty() }
        val remedy = unmet.remedy?.let { step(it.action) }
        if (menders.isNotEmpty() || remedy != null) {
            line("→ " + listOfNotNull(menders.distinct().joinToString("、").ifEmpty { null }, remedy).joinToString("："), depth + 1)
        }
    }

    /** A step by its name: a command of a case, an operation on a seal, or what happens outside. */
    fun step(action: String): String =
        listOf("action", "seal_operation", "step").firstNotNullOfOrNull { name(it, action) }?.let(::label) ?: action

    fun time(instant: Instant): String = TIME.format(instant.atOffset(ZoneOffset.ofHours(8)))

    /** The name of somebody else: as much of it as is needed to know who is meant. */
    fun person(name: String): String = if (full || name.length < 2) name else name.take(1) + "**"

    /** A number, masked unless the whole is asked for. */
    fun number(kind: IdentifierKind, number: String): String = if (full || number.isEmpty()) number else maskIdentifier(kind, number)

    private companion object {
        val TIME: DateTimeFormatter = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
    }
}

/** What stands for it in documents, by which the library names it. */
val Enum<*>.code: String get() = name.lowercase()
