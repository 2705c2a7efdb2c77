import Dengji
import Foundation

/// A stream of entries that the host gives this session.
public struct Offered: Hashable, Sendable {
    public let kind: String
    public let id: String
}

/// The host, as the phone sees it. Over HTTP: four requests, each with the session's token from the `Keystore`. Every one
/// may throw, after which the same is asked again.
public protocol Server {
    /// What this session is given.
    func streams() throws -> [Offered]

    /// The entries of a stream from a version on, inclusive, as JSON texts; from the first where it is 0.
    func entries(_ stream: Offered, from: Int) throws -> [String]

    /// Hands a command over. It may come twice with the same id, and is carried out once.
    func send(_ waiting: Waiting) throws

    /// Why a command was refused; nothing as long as it was not. What was carried out stands in the log.
    func refusal(_ id: String) throws -> Refusal?
}

/// Where secrets lie: the token of the session, and on a real phone the key of the e-seal's copy. Android's Keystore and
/// iOS's Keychain take the place of the sample's files; nothing of it ever reaches the database.
public protocol Keystore {
    func secret(_ name: String) throws -> String
}

public struct FileKeystore: Keystore {
    let folder: URL

    public init(_ folder: URL) { self.folder = folder }

    public func secret(_ name: String) throws -> String {
        try read(folder.appendingPathComponent(name)).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}

/// A host in a folder, for trying it out; `SampleServer` is its other side.
public struct FolderServer: Server {
    private let mine: URL

    public init(_ folder: URL, _ keystore: Keystore) throws {
        mine = folder.appendingPathComponent("for/\(try keystore.secret("session"))")
    }

    public func streams() -> [Offered] {
        [("case", "cases"), ("seal", "seals")].flatMap { kind, folder in
            files(mine.appendingPathComponent(folder), "jsonl").map { Offered(kind: kind, id: $0.deletingPathExtension().lastPathComponent) }
        }
    }

    public func entries(_ stream: Offered, from: Int) throws -> [String] {
        Array(lines(try read(mine.appendingPathComponent("\(stream.kind)s/\(stream.id).jsonl"))).dropFirst(max(0, from - 1)))
    }

    public func send(_ waiting: Waiting) throws {
        let position = String(repeating: "0", count: max(0, 8 - "\(waiting.position)".count)) + "\(waiting.position)"
        try put(mine.appendingPathComponent("inbox/\(position)-\(named(waiting.id)).json"), "\(waiting.stream)\n\(waiting.command)\n")
    }

    public func refusal(_ id: String) throws -> Refusal? {
        let file = mine.appendingPathComponent("refusals/\(named(id)).json")
        return FileManager.default.fileExists(atPath: file.path) ? try Refusal(json: read(file)) : nil
    }
}

/// A file of a name that any id makes: ids of commands may hold what names of files may not.
func named(_ id: String) -> String { String(hex(Data(id.utf8)).prefix(240)) }

public func hex(_ bytes: Data) -> String { bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

public func read(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

public func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

/// The files of a folder with this ending, by name; none where there is no folder.
func files(_ folder: URL, _ ending: String) -> [URL] {
    let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return all.filter { $0.pathExtension == ending }.sorted { $0.lastPathComponent < $1.lastPathComponent }
}

/// A file that is there whole, or not at all.
func put(_ file: URL, _ text: String) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
}
