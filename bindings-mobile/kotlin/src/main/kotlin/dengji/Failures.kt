package dengji

import dengji.documents.DengjiException
import dengji.documents.Finding
import dengji.documents.Language
import dengji.documents.Param
import dengji.documents.Report
import dengji.documents.Severity
import dengji.documents.Unmet

/** The message in a language, with the values filled in. */
@Throws(DengjiException::class)
public fun Finding.text(language: Language): String = text(this, language)

/** Whether nothing of severity error was found. */
public fun Report.isAcceptable(): Boolean = findings.none { it.severity == Severity.ERROR }

/** Everything the exception says, one finding each; never empty. */
public val DengjiException.findings: List<Finding>
    get() = when (this) {
        is DengjiException.Malformed -> listOf(failure)
        is DengjiException.Unsupported -> listOf(failure)
        is DengjiException.Misuse -> listOf(failure)
        is DengjiException.Document -> listOf(failure)
        is DengjiException.Internal -> listOf(failure)
        is DengjiException.Refused -> null
    }?.map { it.finding } ?: unmet.map { it.finding }

/** What stands against a refused command, with who can mend it and how; empty where a call failed otherwise. */
public val DengjiException.unmet: List<Unmet>
    get() = if (this is DengjiException.Refused) refusal.unmet else emptyList()

/** The stable code of the first finding, one of [Codes]. */
public val DengjiException.code: String
    get() = findings.first().code

/** Where, as a JSON pointer (RFC 6901) into what was passed. */
public val DengjiException.pointer: String
    get() = findings.first().pointer

/** The values that the first finding's text names. */
public val DengjiException.params: List<Param>
    get() = findings.first().params

/** All that is said, in a language. */
public fun DengjiException.text(language: Language): String =
    findings.joinToString(if (language == Language.ZH) "；" else "; ") { it.text(language) }
