package dengji.phone

import java.io.File
import java.sql.Connection
import java.sql.DriverManager

/** A value of a row or of a statement: text, a whole number, or nothing. */
typealias Value = Any?

/**
 * All that the phone asks of SQLite. On Android a class over `SQLiteDatabase` takes the place of `JdbcDatabase`, which is
 * all that knows JDBC. The file lies in the app's own folder, and holds no secret: keys and sessions are the [Keystore]'s.
 */
interface Database : AutoCloseable {
    fun run(sql: String, vararg values: Value)

    fun rows(sql: String, vararg values: Value): List<List<Value>>

    /** All of it is stored when this returns, or nothing of it. */
    fun <T> write(work: () -> T): T
}

class JdbcDatabase(file: File) : Database {
    private val connection: Connection = DriverManager.getConnection("jdbc:sqlite:${file.absolutePath}")

    init {
        // What was said to be saved outlives the process, and a battery that falls out.
        rows("pragma journal_mode = wal")
        run("pragma synchronous = full")
        rows("pragma busy_timeout = 10000")
        write { SCHEMA.split(";").map(String::trim).filter(String::isNotEmpty).forEach { run(it) } }
    }

    override fun run(sql: String, vararg values: Value) {
        connection.prepareStatement(sql).use { statement ->
            values.forEachIndexed { at, value -> statement.setObject(at + 1, value) }
            statement.execute()
        }
    }

    override fun rows(sql: String, vararg values: Value): List<List<Value>> =
        connection.prepareStatement(sql).use { statement ->
            values.forEachIndexed { at, value -> statement.setObject(at + 1, value) }
            statement.executeQuery().use { found ->
                val columns = found.metaData.columnCount
                buildList {
                    while (found.next()) {
                        add((1..columns).map { found.getObject(it).let { value -> if (value is Number) value.toLong() else value } })
                    }
                }
            }
        }

    override fun <T> write(work: () -> T): T {
        run("begin immediate")
        return try {
            work().also { run("commit") }
        } catch (trouble: Throwable) {
            run("rollback")
            throw trouble
        }
    }

    override fun close() = connection.close()
}

/** `kind` is `case` or `seal`. The file is the same for both languages: a phone's copy may be looked at with either. */
const val SCHEMA: String = """
create table if not exists log (
    kind text not null, stream text not null, version integer not null, command text not null, entry text not null,
    primary key (kind, stream, version));
create table if not exists copy (
    kind text not null, stream text not null, version integer not null, head text not null, state text not null,
    primary key (kind, stream));
create table if not exists draft (
    name text primary key, case_id text not null, sub_case text not null, version integer not null,
    profile text not null, profile_version text not null, document text not null, revision integer not null, sent integer not null,
    first text, second text);
create table if not exists outbox (
    position integer primary key autoincrement, id text not null unique, stream text not null, command text not null,
    waits_for text, tries integer not null default 0, done integer not null default 0, refusal text);
create table if not exists used_ticket (code text primary key, case_id text not null, sub_case text not null, signer text not null);
create table if not exists clock (one integer primary key check (one = 1), newest text not null)
"""
