import Dengji
import Foundation

/// What a log does not fit: the words are the library's.
public struct Unfit: Error {
    public let findings: [Finding]
}

/// Somebody asked for what the phone does not keep, or for what is not this person's.
public struct Missing: Error {
    public let what: String

    init(_ what: String) { self.what = what }
}

/// What cases and seal accounts differ in: their types.
public protocol Ledger {
    associatedtype Handle
    associatedtype Entry
    static var kind: String { get }
    static func read(_ text: String) throws -> Entry
    static func text(_ entry: Entry) throws -> String
    static func version(_ entry: Entry) -> Int
    static func digest(_ entry: Entry) -> String
    static func dated(_ entry: Entry) -> Date
    static func command(_ entry: Entry) -> String
    static func parse(_ state: String) throws -> Handle
    static func replay(_ log: [Entry]) throws -> Handle
    static func apply(_ handle: Handle, _ entries: [Entry]) throws
    static func judge(_ log: [Entry], head: String?) throws -> [Finding]
    static func head(_ handle: Handle) throws -> String
    static func state(_ handle: Handle) throws -> String
    static func owns(_ handle: Handle, _ actor: Actor, _ now: Date) throws -> Bool
}

/// Copies of what a host keeps: of each the log, from which everything follows, the state that it adds up to, and the head
/// by which the host's next entries are judged.
public final class Copies<Of: Ledger> {
    private let database: Database

    public init(_ database: Database) { self.database = database }

    public func ids() throws -> [String] {
        try database.rows("select stream from copy where kind = ? order by stream", .text(Of.kind)).map { $0[0].string }
    }

    public func version(_ id: String) throws -> Int {
        try database.rows("select version from copy where kind = ? and stream = ?", .text(Of.kind), .text(id)).first?[0].int ?? 0
    }

    /// The copy as it stands.
    public func open(_ id: String) throws -> Of.Handle {
        let rows = try database.rows("select state, head from copy where kind = ? and stream = ?", .text(Of.kind), .text(id))
        guard let row = rows.first else { throw Missing(id) }
        let handle = try Of.parse(row[0].string)
        if try Of.head(handle) != row[1].string { throw Unfit(findings: try Of.judge(log(id), head: row[1].string)) }
        return handle
    }

    /// Takes over what the host gives: its entries from the newest that is kept here, inclusive. That one is compared, so
    /// that a host which has rewritten or cut what it gave before is found out; the next must follow on it. Gives the ids of
    /// the commands that came; where anything is wrong, nothing is taken.
    @discardableResult
    public func take(_ id: String, _ texts: [String], actor: Actor, clock: Clock) throws -> [String] {
        let entries = try texts.map(Of.read)
        let kept = try version(id)
        if kept == 0 && entries.isEmpty { return [] }
        let handle = try kept == 0 ? Of.replay(entries) : open(id)
        let fresh = kept == 0 ? entries : Array(entries.dropFirst())
        if kept > 0 {
            guard let again = entries.first, Of.version(again) == kept, Of.digest(again) == (try Of.head(handle)) else {
                throw Unfit(findings: try Of.judge(log(id).dropLast() + entries, head: Of.head(handle)))
            }
            do {
                try Of.apply(handle, fresh)
            } catch let trouble as DengjiError {
                let found = try Of.judge(log(id) + fresh, head: nil)
                throw Unfit(findings: found.isEmpty ? trouble.findings : found)
            }
        }
        guard try Of.owns(handle, actor, clock.now()) else { throw Missing(id) }
        guard let last = fresh.last else { return [] }
        try database.write {
            for entry in fresh {
                try database.run(
                    "insert into log values (?, ?, ?, ?, ?)",
                    .text(Of.kind), .text(id), .number(Of.version(entry)), .text(Of.command(entry)), .text(Of.text(entry)))
                try clock.meet(Of.dated(entry))
            }
            try database.run(
                "insert into copy values (?, ?, ?, ?, ?) on conflict do update set version = excluded.version, head = excluded.head, state = excluded.state",
                .text(Of.kind), .text(id), .number(Of.version(last)), .text(Of.head(handle)), .text(Of.state(handle)))
            // A command of this phone that is in the log was carried out, whatever became of the host's answer. A form
            // that it came from has seen this version, unless somebody else's command lies between.
            for entry in fresh {
                try database.run("update outbox set done = 1 where id = ?", .text(Of.command(entry)))
                try database.run(
                    "update draft set version = ?1 where first = ?2 or (second = ?2 and version = ?1 - 1)",
                    .number(Of.version(entry)), .text(Of.command(entry)))
            }
        }
        return fresh.map(Of.command)
    }

    /// Whether the log that is kept adds up to the state that is kept.
    public func check(_ id: String) throws -> [Finding] {
        let handle = try open(id)
        let log = try log(id)
        let found = try Of.judge(log, head: Of.head(handle))
        if found.isEmpty, try Of.state(Of.replay(log)) != Of.state(handle) { throw Missing(id) }
        return found
    }

    private func log(_ id: String) throws -> [Of.Entry] {
        try database.rows("select entry from log where kind = ? and stream = ? order by version", .text(Of.kind), .text(id))
            .map { try Of.read($0[0].string) }
    }
}

public enum CaseLedger: Ledger {
    public static let kind = "case"
    public static func read(_ text: String) throws -> LogEntry { try LogEntry(json: text) }
    public static func text(_ entry: LogEntry) throws -> String { try entry.json() }
    public static func version(_ entry: LogEntry) -> Int { Int(entry.sequence) }
    public static func digest(_ entry: LogEntry) -> String { entry.digest }
    public static func dated(_ entry: LogEntry) -> Date { entry.now }
    public static func command(_ entry: LogEntry) -> String { entry.payload?.command.id ?? "" }
    public static func parse(_ state: String) throws -> Case { try Case.parse(text: state) }
    public static func replay(_ log: [LogEntry]) throws -> Case { try Case.replay(log: log) }
    public static func apply(_ handle: Case, _ entries: [LogEntry]) throws { _ = try handle.apply(entries: entries) }
    public static func judge(_ log: [LogEntry], head: String?) throws -> [Finding] { try verifyLog(log: log, head: head).findings }
    public static func head(_ handle: Case) throws -> String { try handle.head() }
    public static func state(_ handle: Case) throws -> String { try handle.toJson() }
    public static func owns(_ handle: Case, _ actor: Actor, _ now: Date) throws -> Bool { try handle.isWhollyOf(actor, now) }
}

public enum SealLedger: Ledger {
    public static let kind = "seal"
    public static func read(_ text: String) throws -> SealLogEntry { try SealLogEntry(json: text) }
    public static func text(_ entry: SealLogEntry) throws -> String { try entry.json() }
    public static func version(_ entry: SealLogEntry) -> Int { Int(entry.sequence) }
    public static func digest(_ entry: SealLogEntry) -> String { entry.digest }
    public static func dated(_ entry: SealLogEntry) -> Date { entry.now }
    public static func command(_ entry: SealLogEntry) -> String { entry.payload?.command.id ?? "" }
    public static func parse(_ state: String) throws -> SealAccount { try SealAccount.parse(text: state) }
    public static func replay(_ log: [SealLogEntry]) throws -> SealAccount { try SealAccount.replay(log: log) }
    public static func apply(_ handle: SealAccount, _ entries: [SealLogEntry]) throws { _ = try handle.apply(entries: entries) }
    public static func judge(_ log: [SealLogEntry], head: String?) throws -> [Finding] {
        try SealAccount.verifyLog(log: log, head: head).findings
    }
    public static func head(_ handle: SealAccount) throws -> String { try handle.head() }
    public static func state(_ handle: SealAccount) throws -> String { try handle.toJson() }
    public static func owns(_ handle: SealAccount, _ actor: Actor, _ now: Date) throws -> Bool { try handle.isWhollyOf(actor, now) }
}

public typealias CaseCopies = Copies<CaseLedger>
public typealias SealCopies = Copies<SealLedger>

extension ProfileRef {
    func registration() throws -> ProfileHandle { try ProfileHandle.builtin(id: id, version: version) }
    func seals() throws -> SealProfileHandle { try SealProfileHandle.builtin(id: id, version: version) }
}

extension Case {
    /// What a person is told is told to this person: the library holds back what is not his or hers. Whoever keeps the
    /// entry of a command gives it a salt.
    public func contextOf(_ actor: Actor, _ now: Date, salt: String? = nil) throws -> CaseContext {
        try CaseContext(now: now, actor: actor, profile: profile().registration(), salt: salt)
    }

    /// A log holds everything of everybody in it. It is kept only on the phone of somebody whose business all of it is: a
    /// handler of the enterprise, or a buyer where no sub-case is another's. Other buyers have the code, and the host's pages.
    public func isWhollyOf(_ actor: Actor, _ now: Date) throws -> Bool {
        let all = try index(profile: profile().registration()).subCases.count
        let mine = try subCases(context: contextOf(actor, now)).count
        return mine > 0 && mine == all
    }
}

extension SealAccount {
    public func contextOf(_ actor: Actor, _ now: Date) throws -> SealContext {
        try SealContext(now: now, actor: actor, profile: profile().seals())
    }

    /// The same of an account: it is kept by those who see in it what the platform itself sees, as the representative does.
    public func isWhollyOf(_ actor: Actor, _ now: Date) throws -> Bool {
        let (mine, all) = (try contextOf(actor, now), try contextOf(Actor(id: "platform", role: .system), now))
        let seals = try seals(at: now, context: mine)
        return try !seals.isEmpty && seals == self.seals(at: now, context: all)
            && grants(at: now, context: mine) == grants(at: now, context: all)
    }
}
