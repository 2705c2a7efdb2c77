import Foundation
import SQLite

/// A value of a row or of a statement: text, a whole number, or nothing.
public enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case nothing

    var string: String { if case .text(let text) = self { text } else { "" } }
    var int: Int { if case .number(let number) = self { number } else { 0 } }
}

/// The database could not be read or written.
public struct DatabaseFailure: Error {
    public let what: String
}

/// The phone's SQLite, which is the system's own on iOS. The file lies in the app's own folder, under data protection, and
/// holds no secret: keys and sessions are the `Keystore`'s.
public final class Database {
    private var handle: OpaquePointer?
    private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    public init(_ file: URL) throws {
        guard sqlite3_open(file.path, &handle) == SQLITE_OK else { throw failure() }
        sqlite3_busy_timeout(handle, 10_000)
        // What was said to be saved outlives the process, and a battery that falls out.
        _ = try rows("pragma journal_mode = wal")
        try run("pragma synchronous = full")
        try write {
            for statement in schema.split(separator: ";") where !statement.allSatisfy(\.isWhitespace) { try run(String(statement)) }
        }
    }

    deinit { sqlite3_close(handle) }

    public func run(_ sql: String, _ values: Value...) throws { _ = try step(sql, values) }

    public func rows(_ sql: String, _ values: Value...) throws -> [[Value]] { try step(sql, values) }

    /// All of it is stored when this returns, or nothing of it.
    public func write<T>(_ work: () throws -> T) throws -> T {
        try run("begin immediate")
        do {
            let answer = try work()
            try run("commit")
            return answer
        } catch {
            try? run("rollback")
            throw error
        }
    }

    private func step(_ sql: String, _ values: [Value]) throws -> [[Value]] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure() }
        defer { sqlite3_finalize(statement) }
        for (at, value) in values.enumerated() {
            let place = Int32(at + 1)
            switch value {
            case .text(let text): sqlite3_bind_text(statement, place, text, -1, Self.transient)
            case .number(let number): sqlite3_bind_int64(statement, place, Int64(number))
            case .nothing: sqlite3_bind_null(statement, place)
            }
        }
        var rows: [[Value]] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                rows.append((0..<sqlite3_column_count(statement)).map { column in
                    switch sqlite3_column_type(statement, column) {
                    case SQLITE_INTEGER: .number(Int(sqlite3_column_int64(statement, column)))
                    case SQLITE_NULL: .nothing
                    default: sqlite3_column_text(statement, column).map { .text(String(cString: $0)) } ?? .nothing
                    }
                })
            case SQLITE_DONE: return rows
            default: throw failure()
            }
        }
    }

    /// What SQLite says names columns, and no values.
    private func failure() -> Error { DatabaseFailure(what: String(cString: sqlite3_errmsg(handle))) }
}

/// `kind` is `case` or `seal`. The file is the same for both languages: a phone's copy may be looked at with either.
let schema = """
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
