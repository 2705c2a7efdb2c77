import Dengji
import Foundation
import XCTest

@testable import Phone

/// A folder of its own with the sample's host, and the phones of the sample's people in it.
final class Sample {
    let work: URL
    let host: URL

    static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("data")
    static let now = Date(timeIntervalSince1970: 1_722_478_200)  // 2024-08-01 10:10 +08:00

    init() throws {
        work = FileManager.default.temporaryDirectory.appendingPathComponent("phone-\(UUID().uuidString)")
        host = work.appendingPathComponent("host")
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Self.data.appendingPathComponent("host"), to: host)
    }

    deinit { try? FileManager.default.removeItem(at: work) }

    func actor(_ who: String) throws -> Actor { try Actor(json: read(Self.data.appendingPathComponent("people/\(who).json"))) }
    func database(_ who: String) throws -> Database { try Database(work.appendingPathComponent("\(who).db")) }
    @discardableResult
    func serve() throws -> [(id: String, refused: Refusal?)] { try SampleServer(host, now: Self.now).run() }
    func given(_ who: String, _ path: String) -> URL { host.appendingPathComponent("for/sample-session-of-\(who)/\(path)") }
    func evidence(_ who: String) throws -> Evidence { try Evidence(json: read(Self.data.appendingPathComponent("evidence/\(who).json"))) }

    @discardableResult
    func sync(_ who: String, _ database: Database) throws -> Exchange {
        let keystore = FileKeystore(Self.data.appendingPathComponent("keystore/\(who)"))
        return try Sync(database, FolderServer(host, keystore), clock(database)).run(actor(who))
    }

    func clock(_ database: Database, _ now: Date = Sample.now) -> Phone.Clock { Phone.Clock(database, told: now) }

    func inbox(_ who: String, _ database: Database, _ now: Date = Sample.now) throws -> Inbox {
        let keys = try lines(read(Self.data.appendingPathComponent("keys.jsonl"))).map { try PlatformKey(json: $0) }
        return Inbox(database, keys: keys, actor: try actor(who), clock: clock(database, now))
    }

    func drafts(_ who: String, _ database: Database) throws -> Drafts { Drafts(database, actor: try actor(who), clock: clock(database)) }

    func log(_ id: String) throws -> [LogEntry] {
        try lines(read(host.appendingPathComponent("cases/\(id).jsonl"))).map { try LogEntry(json: $0) }
    }

    static func code(_ name: String) throws -> String { try read(data.appendingPathComponent("codes/\(name).txt")) }

    /// The log's last command once more, as another host that was told the same would have it: with its own salt.
    static func forked(_ log: [LogEntry]) throws -> LogEntry {
        let last = try XCTUnwrap(log.last)
        let payload = try XCTUnwrap(last.payload)
        let handle = try Case.replay(log: log.dropLast())
        let context = try handle.contextOf(payload.actor, last.now, salt: String(repeating: "f", count: 32))
        return try XCTUnwrap(handle.decide(command: payload.command, context: context).entry)
    }

    /// The program as a process of its own. It stands beside the tests.
    func start(_ who: String, _ words: [String]) throws -> (process: Process, said: Pipe) {
        let (process, said) = (Process(), Pipe())
        let place = Bundle(for: CopiesTests.self).bundleURL
        let folder = place.pathExtension == "xctest" ? place.deletingLastPathComponent() : place
        process.executableURL = folder.appendingPathComponent("phone")
        process.arguments =
            [
                "--db", work.appendingPathComponent("\(who).db").path, "--actor", Self.data.appendingPathComponent("people/\(who).json").path,
                "--now", "2024-08-01T02:10:00Z",
            ] + words
        process.standardOutput = said
        try process.run()
        return (process, said)
    }

    func phone(_ who: String, _ words: String...) throws -> (said: String, code: Int32) {
        let (process, said) = try start(who, words)
        let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (text, process.terminationStatus)
    }
}

/// The same numbers at every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
