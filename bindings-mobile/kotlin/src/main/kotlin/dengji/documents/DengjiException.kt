package dengji.documents

import dengji.findings
import dengji.text

/** What a call throws when it could not be done, or when a command is refused. */
public sealed class DengjiException : Exception() {
    /** The input is not what its format says. */
    public class Malformed(
        /** What and where. */
        public val failure: Failure,
    ) : DengjiException()

    /** The input is sound, but newer or other than this version knows. */
    public class Unsupported(
        /** What and where. */
        public val failure: Failure,
    ) : DengjiException()

    /** The calls, their order or their arguments contradict each other. */
    public class Misuse(
        /** What and where. */
        public val failure: Failure,
    ) : DengjiException()

    /** A file or image could not be read. */
    public class Document(
        /** What and where. */
        public val failure: Failure,
    ) : DengjiException()

    /** A fault of the library. Please report it; the object that was called is not to be used any more. */
    public class Internal(
        /** What and where. */
        public val failure: Failure,
    ) : DengjiException()

    /** The command is refused; nothing has changed. */
    public class Refused(
        /** Everything that stands against the command. */
        public val refusal: Refusal,
    ) : DengjiException()

    override val message: String get() = toString()

    /** All that is said in English, with codes and places. */
    override fun toString(): String = findings.joinToString("; ") {
        val place = if (it.pointer.isEmpty()) "" else " at ${it.pointer}"
        val text = try {
            it.text(Language.EN)
        } catch (_: DengjiException) {
            javaClass.simpleName
        }
        "$text (${it.code}$place)"
    }

    internal companion object {
        /** The exception of a fault, as the native half writes it. */
        fun of(json: String): DengjiException = JsonReader.read(json) { reader ->
            var kind: FailureKind? = null
            var findings = emptyList<Finding>()
            var unmet: List<Unmet>? = null
            reader.fields {
                when (it) {
                    "kind" -> kind = FailureKind.of(reader.word())
                    "findings" -> findings = reader.list { Finding.read(reader) }
                    "unmet" -> unmet = reader.list { Unmet.read(reader) }
                    "refused" -> reader.truth()
                    else -> reader.text()
                }
            }
            unmet?.let { Refused(Refusal(it)) } ?: of(Failure(kind ?: FailureKind.INTERNAL, findings.first()))
        }

        /** The exception of a failure. */
        fun of(failure: Failure): DengjiException = when (failure.kind) {
            FailureKind.MALFORMED -> Malformed(failure)
            FailureKind.UNSUPPORTED -> Unsupported(failure)
            FailureKind.MISUSE -> Misuse(failure)
            FailureKind.DOCUMENT -> Document(failure)
            FailureKind.INTERNAL -> Internal(failure)
        }
    }
}
