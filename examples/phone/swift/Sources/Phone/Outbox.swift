import Dengji
import Foundation

/// A command of this phone: waiting, carried out, or refused.
public struct Waiting: Sendable {
    public let position: Int
    public let id: String
    public let stream: String
    public let command: String
    public let tries: Int
    public let done: Bool
    public let refusal: Refusal?
}

/// The phone's own commands, each with the id that it got when it was made and keeps for good: sent as often as it takes,
/// it is carried out once. A command is put here in the transaction that stores what it was made from.
public final class Outbox {
    private let database: Database

    public init(_ database: Database) { self.database = database }

    public func all() throws -> [Waiting] {
        try database.rows("select position, id, stream, command, tries, done, refusal from outbox order by position").map { row in
            let refusal: Refusal? = if case .text(let text) = row[6] { try Refusal(json: text) } else { nil }
            return Waiting(
                position: row[0].int, id: row[1].string, stream: row[2].string, command: row[3].string, tries: row[4].int,
                done: row[5].int == 1, refusal: refusal)
        }
    }

    /// What is to be sent now: one that waits for another is not sent before that one was carried out.
    public func open() throws -> [Waiting] {
        let all = try all()
        let waits = try database.rows("select id, waits_for from outbox where waits_for is not null")
        let after = Swift.Dictionary(uniqueKeysWithValues: waits.map { ($0[0].string, $0[1].string) })
        return all.filter { one in
            guard !one.done, one.refusal == nil else { return false }
            return after[one.id].map { first in all.contains { $0.id == first && $0.done } } ?? true
        }
    }

    /// Only inside of a transaction. The same id again is the same command.
    func put(_ stream: String, _ command: Command, after: String? = nil) throws {
        try database.run(
            "insert into outbox (id, stream, command, waits_for) values (?, ?, ?, ?) on conflict (id) do nothing",
            .text(command.id), .text(stream), .text(command.json()), after.map(Value.text) ?? .nothing)
    }

    func tried(_ id: String) throws { try database.run("update outbox set tries = tries + 1 where id = ?", .text(id)) }

    /// With it what waits for it.
    func refused(_ id: String, _ refusal: Refusal) throws {
        try database.run(
            "update outbox set refusal = ?1 where done = 0 and (id = ?2 or waits_for = ?2)", .text(refusal.json()), .text(id))
    }
}

/// What became of one stream.
public struct Taken {
    public let stream: Offered
    public let from: Int
    public let to: Int
    public var unfit: [Finding] = []
    public var notMine = false
}

/// What one exchange with the host came to.
public struct Exchange {
    public let sent: [Waiting]
    public let taken: [Taken]
    public let settled: [Waiting]
}

/// Sends what waits, takes what is new, and settles what was answered; in this order, so that one exchange may do all.
public final class Sync {
    private let outbox: Outbox
    private let server: Server
    private let clock: Clock
    private let cases: CaseCopies
    private let seals: SealCopies

    public init(_ database: Database, _ server: Server, _ clock: Clock) {
        (self.server, self.clock) = (server, clock)
        (outbox, cases, seals) = (Outbox(database), CaseCopies(database), SealCopies(database))
    }

    public func run(_ actor: Actor) throws -> Exchange {
        let waiting = try outbox.open()
        for one in waiting {
            try outbox.tried(one.id)  // before: a count that is too high does no harm
            try server.send(one)
        }
        let given = try server.streams()
        // What was kept and is given no more stays as it is, for its head: a host that takes a log back has not undone it.
        let kept = try cases.ids().map { Offered(kind: "case", id: $0) } + seals.ids().map { Offered(kind: "seal", id: $0) }
        let gone = try kept.filter { !given.contains($0) }.map { one in
            let version = try version(one)
            return Taken(stream: one, from: version, to: version, notMine: true)
        }
        let taken = try given.filter { ["case", "seal"].contains($0.kind) }.map { try take($0, actor) } + gone
        for one in try outbox.open() {
            if let refusal = try server.refusal(one.id) { try outbox.refused(one.id, refusal) }
        }
        let ids = Set(waiting.map(\.id))
        let settled = try outbox.all().filter { ids.contains($0.id) && ($0.done || $0.refusal != nil) }
        return Exchange(sent: waiting, taken: taken, settled: settled)
    }

    private func version(_ stream: Offered) throws -> Int {
        try stream.kind == "case" ? cases.version(stream.id) : seals.version(stream.id)
    }

    private func take(_ stream: Offered, _ actor: Actor) throws -> Taken {
        let from = try version(stream)
        do {
            let entries = try server.entries(stream, from: from)
            if stream.kind == "case" {
                try cases.take(stream.id, entries, actor: actor, clock: clock)
            } else {
                try seals.take(stream.id, entries, actor: actor, clock: clock)
            }
            return Taken(stream: stream, from: from, to: try version(stream))
        } catch let unfit as Unfit {
            return Taken(stream: stream, from: from, to: from, unfit: unfit.findings)
        } catch is Missing {
            return Taken(stream: stream, from: from, to: from, notMine: true)
        }
    }
}
