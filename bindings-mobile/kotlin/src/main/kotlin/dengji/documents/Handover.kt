package dengji.documents

/** What stops a call on its way to the native half, as an error that all calls declare. */
internal object Handover {
    /** The text, unless half of a surrogate pair stands in it, which has no UTF-8. */
    fun whole(text: String): String {
        var at = 0
        while (at < text.length) {
            if (text[at++].isSurrogate()) {
                if (!text[at - 1].isHighSurrogate() || at == text.length || !text[at++].isLowSurrogate()) throw noText()
            }
        }
        return text
    }

    /** Lists that other threads change while they are read, and nulls, which Java lets through. */
    fun ours(error: Throwable): Throwable = when (error) {
        is DengjiException, is Error -> error
        is ConcurrentModificationException, is IndexOutOfBoundsException, is NoSuchElementException,
        is NullPointerException -> misuse("core.changed_meanwhile").apply { initCause(error) }
        else -> internal().apply { initCause(error) }
    }

    /** A text that is none. */
    fun noText(): DengjiException =
        DengjiException.of(failure(FailureKind.MALFORMED, "json.wrong_type", Param("expected", "a text")))

    /** More than a buffer of the JVM holds. */
    fun tooLarge(bytes: Long): DengjiException = DengjiException.of(
        failure(
            FailureKind.MALFORMED, "json.too_large", Param("bytes", "$bytes"), Param("limit", "${Int.MAX_VALUE}"),
        ),
    )

    /** The object has no native half, as fakes in a host's tests have none. */
    fun halfMade(handle: Any): DengjiException =
        misuse("core.foreign", Param("expected", handle.javaClass.simpleName))

    /** A fault of the library. */
    fun internal(message: String): Throwable = internal().initCause(IllegalStateException(message))

    private fun internal(): DengjiException = DengjiException.of(failure(FailureKind.INTERNAL, "core.internal"))

    private fun misuse(code: String, vararg params: Param): DengjiException =
        DengjiException.of(failure(FailureKind.MISUSE, code, *params))

    private fun failure(kind: FailureKind, code: String, vararg params: Param) =
        Failure(kind, Finding(code, Severity.ERROR, "", params.toList()))
}
