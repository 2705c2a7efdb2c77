package dengji

import dengji.internal.NativeHandle

/**
 * What lives long: a profile, a case, a key. Made once, called often, shared by threads. Close it: what it holds lies
 * outside the JVM's heap, where the collector sees nothing of its size.
 */
public abstract class Handle internal constructor(internal val native: NativeHandle) : AutoCloseable {
    /** Gives back what it holds, once calls that have begun are through. Later calls throw `Misuse` (`core.closed`). */
    override fun close(): Unit = native.close()
}
