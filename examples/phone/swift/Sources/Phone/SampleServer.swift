import Dengji
import Foundation

/// The other side of `FolderServer`, for trying it out and for tests; a real one stores as core/STORING.md says. Who gives a
/// command is whose session it came by: what a phone says of itself is not asked.
public struct SampleServer {
    private let folder: URL
    private let now: Date

    public init(_ folder: URL, now: Date) { (self.folder, self.now) = (folder, now) }

    /// What became of each command that lay in the inboxes: its id, and what refused it.
    public func run() throws -> [(id: String, refused: Refusal?)] {
        let sessions = try files(folder.appendingPathComponent("sessions"), "json").map { file in
            (token: file.deletingPathExtension().lastPathComponent, actor: try Actor(json: read(file)))
        }
        let said = try sessions.flatMap { token, actor in
            try files(folder.appendingPathComponent("for/\(token)/inbox"), "json").map { try decide($0, token, actor) }
        }
        for kind in ["cases", "seals"] {
            for file in files(folder.appendingPathComponent(kind), "jsonl") {
                for (token, actor) in sessions { try give(file, kind, token, actor) }
            }
        }
        return said
    }

    private func decide(_ file: URL, _ token: String, _ actor: Actor) throws -> (id: String, refused: Refusal?) {
        let parts = lines(try read(file))
        let command = try Command(json: parts[1])
        var refused: Refusal?
        do {
            let log = folder.appendingPathComponent("cases/\(parts[0]).jsonl")
            let entries = lines(try read(log))
            let handle = try Case.replay(log: entries.map { try LogEntry(json: $0) })
            // A command that came before has no entry.
            if let entry = try handle.decide(command: command, context: handle.contextOf(actor, now, salt: salt())).entry {
                try put(log, (entries + [entry.json()]).joined(separator: "\n") + "\n")
            }
        } catch DengjiError.Refused(let refusal) {
            try put(folder.appendingPathComponent("for/\(token)/refusals/\(named(command.id)).json"), refusal.json())
            refused = refusal
        }
        try FileManager.default.removeItem(at: file)
        return (command.id, refused)
    }

    /// New for every command: without it the digest of an entry that was erased could be guessed.
    private func salt() -> String { hex(Data((0..<16).map { _ in UInt8.random(in: .min ... .max) })) }

    /// Only what is this person's, whole, and what has been said by now: the sample may be played at any time.
    private func give(_ file: URL, _ kind: String, _ token: String, _ actor: Actor) throws {
        let given = folder.appendingPathComponent("for/\(token)/\(kind)/\(file.lastPathComponent)")
        let texts = try lines(read(file))
        let own: [String]? =
            if kind == "cases" { try whole(CaseLedger.self, texts, actor) } else { try whole(SealLedger.self, texts, actor) }
        if let own { try put(given, own.map { $0 + "\n" }.joined()) } else { try? FileManager.default.removeItem(at: given) }
    }

    private func whole<Of: Ledger>(_ of: Of.Type, _ texts: [String], _ actor: Actor) throws -> [String]? {
        let log = try texts.map(Of.read).filter { Of.dated($0) <= now }
        return try !log.isEmpty && Of.owns(Of.replay(log), actor, now) ? log.map(Of.text) : nil
    }
}
