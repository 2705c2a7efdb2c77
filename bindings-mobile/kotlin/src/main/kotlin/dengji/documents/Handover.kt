package dengji.documents

import java.nio.BufferOverflowException
import java.nio.charset.CharacterCodingException

/**
 * What is handed over to the native half while a call is being prepared: buffers and clones of handles. The native half
 * owns them once it is called. Where it comes to no call, because an argument is closed or no text, they are given back
 * here, and what stopped it is an error of ours. The generated code goes through this for every call.
 */
internal object Handover {
    private val prepared = object : ThreadLocal<ArrayList<Runnable>>() {
        override fun initialValue() = ArrayList<Runnable>()
    }

    /** Remembers what gives back a thing that the call in preparation would own. */
    fun keep(giveBack: Runnable) {
        prepared.get().add(giveBack)
    }

    /** Prepares a call and makes it. Preparing makes calls of its own, each within the one around it. */
    inline fun <T> call(body: () -> T): T {
        val mark = mark()
        val answer = try {
            body()
        } catch (error: Throwable) {
            giveBack(mark)
            throw ours(error)
        }
        forget(mark)
        return answer
    }

    fun mark(): Int = prepared.get().size

    fun forget(mark: Int) {
        val kept = prepared.get()
        while (kept.size > mark) kept.removeAt(kept.size - 1)
    }

    fun giveBack(mark: Int) {
        val kept = prepared.get()
        while (kept.size > mark) kept.removeAt(kept.size - 1).run()
    }

    /** What stopped a call on its way, as an error that all calls declare. */
    fun ours(error: Throwable): Throwable = when (error) {
        is DengjiException, is Error -> error
        // Half of a surrogate pair has no UTF-8.
        is CharacterCodingException -> noText().apply { initCause(error) }
        // Lists that other threads change while they are written, and nulls, which Java lets through.
        is BufferOverflowException, is ConcurrentModificationException, is IndexOutOfBoundsException,
        is NoSuchElementException, is NullPointerException -> misuse("core.changed_meanwhile").apply { initCause(error) }
        else -> internal().apply { initCause(error) }
    }

    /** The handle was closed before. */
    fun closed(): DengjiException = misuse("core.closed")

    /** The object has no native half, as fakes in a host's tests have none. */
    fun halfMade(handle: Any): DengjiException =
        misuse("core.foreign", Param("expected", handle.javaClass.simpleName))

    /** A fault of the library. */
    fun internal(message: String): Throwable = internal().initCause(IllegalStateException(message))

    private fun internal(): DengjiException =
        DengjiException.Internal(failure(FailureKind.INTERNAL, "core.internal"))

    /** A text that is none. */
    fun noText(): DengjiException = DengjiException.of(failure(FailureKind.MALFORMED, "json.wrong_type", Param("expected", "a text")))

    private fun misuse(code: String, vararg params: Param): DengjiException =
        DengjiException.Misuse(failure(FailureKind.MISUSE, code, *params))

    private fun failure(kind: FailureKind, code: String, vararg params: Param) =
        Failure(kind, Finding(code, Severity.ERROR, "", params.toList()))
}
