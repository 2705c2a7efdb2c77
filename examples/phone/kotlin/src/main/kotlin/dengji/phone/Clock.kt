package dengji.phone

import java.time.Instant

/**
 * The phone's clock, which its owner can put back so that a code that has lapsed would hold again. So the newest date that
 * came from the host is kept, and counts where the clock is behind it. The phone's own time is not kept: a clock that
 * once ran ahead would shut its owner out for good.
 */
class Clock(private val database: Database, private val told: Instant) {
    private val newest: Instant?
        get() = database.rows("select newest from clock").firstOrNull()?.let { Instant.parse(it[0] as String) }

    /** The instant that counts. */
    val now: Instant get() = newest?.takeIf { it > told } ?: told

    /** Whether the clock is behind what the host has dated; a minute or two is no sign of anything. */
    val behind: Boolean get() = newest?.let { told.plusSeconds(TOLERANCE) < it } ?: false

    /** The host has dated something so: an entry of a log, a code that it signed. */
    fun meet(instant: Instant) {
        // Instants as texts compare like instants only where all have the same form: whole seconds, and `Z`.
        val text = Instant.ofEpochSecond(instant.epochSecond).toString()
        database.run("insert into clock values (1, ?) on conflict do update set newest = excluded.newest where newest < excluded.newest", text)
    }

    private companion object {
        const val TOLERANCE = 120L
    }
}
