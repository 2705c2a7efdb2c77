import Foundation

/// The phone's clock, which its owner can put back so that a code that has lapsed would hold again. So the newest date that
/// came from the host is kept, and counts where the clock is behind it. The phone's own time is not kept: a clock that
/// once ran ahead would shut its owner out for good.
public final class Clock {
    private let database: Database
    private let told: Date
    private static let tolerance: TimeInterval = 120

    public init(_ database: Database, told: Date) {
        self.database = database
        self.told = told
    }

    private func newest() throws -> Date? {
        try database.rows("select newest from clock").first.flatMap { instant($0[0].string) }
    }

    /// The instant that counts.
    public func now() throws -> Date { try newest().map { max($0, told) } ?? told }

    /// Whether the clock is behind what the host has dated; a minute or two is no sign of anything.
    public func behind() throws -> Bool { try newest().map { told + Self.tolerance < $0 } ?? false }

    /// The host has dated something so: an entry of a log, a code that it signed.
    public func meet(_ instant: Date) throws {
        // Instants as texts compare like instants only where all have the same form: whole seconds, and `Z`.
        let text = ISO8601DateFormatter().string(from: Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down)))
        try database.run(
            "insert into clock values (1, ?) on conflict do update set newest = excluded.newest where newest < excluded.newest",
            .text(text))
    }
}

/// `2024-08-01T01:30:00Z`.
public func instant(_ text: String) -> Date? { ISO8601DateFormatter().date(from: text) }
