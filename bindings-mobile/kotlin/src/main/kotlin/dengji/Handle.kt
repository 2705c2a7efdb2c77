package dengji

import com.sun.jna.internal.Cleaner
import dengji.documents.Handover
import dengji.internal.nativeClose
import java.util.concurrent.atomic.AtomicBoolean

/**
 * What lives long: a profile, a case, a key. Made once, called often, shared by threads. Close it: what it holds lies
 * outside the JVM's heap, where the collector sees nothing of its size.
 */
public abstract class Handle internal constructor(private val number: Long) : AutoCloseable {
    private val end = End(number)
    private val cleanable = if (number == NONE) null else Cleaner.getCleaner().register(this, end)

    /** Gives back what it holds, once calls that have begun are through. Later calls throw `Misuse` (`core.closed`). */
    override fun close() {
        cleanable?.clean()
    }

    /** By what the native half knows it; a handle without a native half, as fakes in tests have none, is none. */
    internal fun number(): Long {
        if (number == NONE) throw Handover.halfMade(this)
        return number
    }

    /** Was it closed? The collector takes no handle before a call is through that asks this at its end. */
    internal fun isClosed(): Boolean = end.get()

    /** Tells the native half, once. It does not know the handle, which the collector could then never take. */
    private class End(private val number: Long) : AtomicBoolean(), Runnable {
        override fun run() {
            if (compareAndSet(false, true)) nativeClose(number.toULong())
        }
    }

    internal companion object {
        const val NONE: Long = 0
    }
}
