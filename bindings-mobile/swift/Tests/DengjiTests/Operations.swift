import Dengji
import Foundation

/// The case of a vector, the log it gave, the profile under which commands are given; and its accounts.
final class Session {
    var opened: Case?
    var profile: ProfileHandle?
    var log: [LogEntry] = []

    /// Accounts of other kinds, by kind and by the name that the vector gives them.
    var accounts: [String: Any] = [:]

    /// What steps that call rows of the table bind to names.
    let bound = Bound()

    func current() throws -> Case {
        guard let opened else { throw Unusable("no case was opened") }
        return opened
    }
}

/// A vector that asks for what there is not.
struct Unusable: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

typealias Operation = (Given, Session) throws -> Any

/// What each operation of the vectors is in this language: documents cross as the typed values they are.
let operations: [String: Operation] = [
    "identifier.check": { given, _ in
        let report = try checkIdentifier(kind: given.kind(), text: given.text("text"), today: given.text("today"))
        return parse(try report.json())
    },
    "identifier.check_list": { given, _ in
        let columns = try checkIdentifiers(kind: given.kind(), texts: given.texts("texts"), today: given.text("today"))
        return parse(try columns.json())
    },
    "identifier.mask": { given, _ in try maskIdentifier(kind: given.kind(), text: given.text("text")) },
    "dictionary.lookup": { given, _ in
        let tables = try given.has("profile") ? given.profile("profile").dictionaries() : Dictionaries()
        let table = try given.text("dictionary")
        let code = try given.has("code") ? given.text("code") : tables.codeOf(table: table, name: given.text("name"))
        let name = try code.flatMap { try tables.nameOf(table: table, code: $0) }
        return ["code": orNull(code), "name": orNull(name)]
    },
    "qr.matrix": { given, _ in parse(try given.qrCode().matrix().json()) },
    "qr.svg": { given, _ in
        let style = try QrStyle(json: given.json("style"))
        return ["svg": try given.qrCode().toSvg(style: style)]
    },
    "ticket.sign": { given, _ in
        parse(try signTicket(ticket: Ticket(json: given.json("ticket")), privateKey: given.text("privateKey")).json())
    },
    "ticket.prepare": { given, _ in
        parse(try prepareTicket(ticket: Ticket(json: given.json("ticket")), publicKey: given.maybe("publicKey")).json())
    },
    "ticket.complete": { given, _ in
        let ticket = try Ticket(json: given.json("ticket"))
        let signature = try given.text("signature")
        return parse(
            try completeTicket(ticket: ticket, signature: signature, publicKey: given.maybe("publicKey")).json())
    },
    "ticket.verify": { given, _ in
        let keys = try given.list("keys").map { try PlatformKey(json: $0.json()) }
        return parse(try verifyTicket(payload: given.text("payload"), keys: keys, now: given.now()).json())
    },
    "profile.get": { given, _ in
        orNull(try given.profile("profile").get(pointer: given.text("pointer")).map(parse))
    },
    "profile.lint": { given, _ in parse(try given.profile("profile").lint().json()) },
    "profile.diff": { given, _ in
        try given.profile("before").diff(other: given.profile("after")).map { parse(try $0.json()) }
    },
    "profile.read": { given, _ in parse(try ProfileHandle.parse(text: given.string()).document().json()) },
    "requirement.row": { given, _ in
        orNull(try requirement(id: given.text("id")).map { parse(try $0.json()) })
    },
    "requirement.citations": { given, _ in
        try citations(code: given.text("code")).map(\.id)
    },
    "sub_case.check": { given, _ in
        parse(try given.profile("profile").check(subCase: given.subCase(), today: given.text("today")).json())
    },
    "share.parse": { given, _ in ["share": orNull(try parseShare(text: given.text("text")))] },
    "material.checklist": { given, _ in
        let rows = try given.profile("profile").checklist(subCase: given.subCase(), today: given.text("today"))
        return try rows.map { parse(try $0.json()) }
    },
    "material.receipt_list": { given, _ in
        parse(try given.profile("profile").receiptList(materials: given.materials("materials")).json())
    },
    "material.share": { given, _ in
        let modes: [String: ShareMode] = ["replace": .replace, "keep_own": .keepOwn]
        guard let mode = modes[try given.text("mode")] else { throw Unusable("no such mode") }
        let shared = try shareMaterials(shared: given.materials("shared"), own: given.materials("own"), mode: mode)
        return ["own": try shared.own.map { parse(try $0.json()) }, "skipped": shared.skipped]
    },
    "project.list": { given, _ in
        let projects = try given.list("projects").map { try Project(json: $0.json()) }
        let enterprise = try Enterprise(json: given.json("enterprise"))
        return try projectsOf(projects: projects, enterprise: enterprise).map { parse(try $0.json()) }
    },
    "project.grid": { given, _ in
        let grid = try given.profile("profile").grid(
            project: Project(json: given.json("project")), businessType: given.text("businessType"),
            selected: given.texts("selected"))
        return try grid.map { parse(try $0.json()) }
    },
    "project.select": { given, _ in
        let added = try given.profile("profile").selectUnits(
            project: Project(json: given.json("project")),
            selected: given.list("selected").map { try PropertyUnit(json: $0.json()) },
            codes: given.texts("add"), businessType: given.text("businessType"))
        let removed = try deselectUnits(selected: added.selected, codes: given.texts("remove"))
        return [
            "selected": removed.selected.map(\.unitCode), "added": try findings(added.findings),
            "removed": try findings(removed.findings),
        ]
    },
    "register.check": { given, _ in
        let facts = try given.list("facts").map { try RegisterFact(json: $0.json()) }
        let subCase = try given.subCase()
        return parse(
            try given.profile("profile").checkRegister(facts: facts, subCase: subCase, today: given.text("today")).json())
    },
    "case.open": { given, session in
        session.profile = try given.profile("profile")
        let opened = try openCase(command: given.command(), context: given.context(session))
        session.opened = opened.case
        session.log = opened.outcome.entry.map { [$0] } ?? []
        return parse(try opened.outcome.json())
    },
    "case.handle": { given, session in
        let outcome = try session.current().handle(command: given.command(), context: given.context(session))
        if let entry = outcome.entry { session.log.append(entry) }
        return parse(try outcome.json())
    },
    "case.decide": { given, session in
        parse(try session.current().decide(command: given.command(), context: given.context(session)).json())
    },
    "case.actions": { given, session in
        let offers = try session.current().actions(context: given.context(session), page: given.page())
        return try offers.map { parse(try $0.json()) }
    },
    "case.todo": { given, session in
        try session.current().todo(context: given.context(session)).map { parse(try $0.json()) }
    },
    "case.placements": { given, session in
        let placements = try session.current().placements(
            profile: session.profile!, now: given.now(), page: given.page())
        return try placements.map { parse(try $0.json()) }
    },
    "case.next_deadline": { given, session in
        orNull(try session.current().nextDeadline(now: given.now()).map { parse(try $0.json()) })
    },
    "case.check": { given, session in
        parse(try session.current().check(context: given.context(session)).json())
    },
    "case.progress": { _, session in parse(try session.current().progress(profile: session.profile!).json()) },
    "case.certificate_of_completion": { given, session in
        let head = try PaperHead(json: given.json("head"))
        return parse(
            try certificateOfCompletion(case: session.current(), profile: session.profile!, head: head).json())
    },
    "paper.application_form": { given, _ in
        let head = try PaperHead(json: given.json("head"))
        return parse(
            try applicationForm(subCase: given.subCase(), profile: given.profile("profile"), head: head).json())
    },
    "paper.receipt": { given, _ in
        let head = try PaperHead(json: given.json("head"))
        return parse(
            try receiptPaper(subCase: given.subCase(), profile: given.profile("profile"), head: head).json())
    },
    "paper.verification": { given, _ in
        let paper = try verificationPaper(
            report: VerificationReport(json: given.json("report")), file: given.text("file"),
            digest: given.text("digest"), issuer: given.text("issuer"), head: PaperHead(json: given.json("head")))
        return parse(try paper.json())
    },
    "case.snapshot": { _, session in parse(try session.current().state().json()) },
    "case.replay": { _, session in try Case.replay(log: session.log).state() == session.current().state() },
    "case.restore": { given, _ in
        let text = try given.value is String ? given.string() : given.json("snapshot")
        return parse(try Case.parse(text: text).state().json())
    },
    "case.what_if": { given, session in
        try whatIf(log: session.log, profile: given.profile("profile")).map { parse(try $0.json()) }
    },
    "case.verify_log": { given, session in
        let log = try kept(session.log, given, erase: { try eraseLogEntry(entry: $0) }, sequence: { $0.sequence })
        return parse(try verifyLog(log: log, head: head(session.log, given) { $0.digest }).json())
    },
    "case.verify": { given, session in
        let log = try kept(session.log, given, erase: { try eraseLogEntry(entry: $0) }, sequence: { $0.sequence })
        let subject = try Case.parse(text: written(session.current().state().json(), given))
        return parse(try Case.verify(state: subject.state(), log: log).json())
    },
    "case.switch_profile": { given, session in
        session.profile = try given.profile("profile")
        return NSNull()
    },
    "case.lapse": { given, _ in
        let found = try given.profile("profile").lapse(
            possibleSince: given.text("possibleSince"), today: given.text("today"),
            holidays: given.texts("holidays"))
        return orNull(try found.map { parse(try $0.json()) })
    },
]

func parse(_ text: String) -> Any {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])) ?? Unusable("no JSON")
}

/// What a step says that there still is of a log: its `first` entries, some with their payload erased.
func kept<Entry>(
    _ log: [Entry], _ given: Given, erase: (Entry) throws -> Entry, sequence: (Entry) -> UInt32
) throws -> [Entry] {
    let erased = Set((given.has("erase") ? try given.list("erase") : []).map { ($0.value as? NSNumber)?.uint32Value })
    let first = given.has("first") ? try Int(given.number("first")) : log.count
    return try log.prefix(first).map { erased.contains(sequence($0)) ? try erase($0) : $0 }
}

/// A snapshot that somebody wrote in: with the values that a step's `set` replaces.
func written(_ snapshot: String, _ given: Given) throws -> String {
    func write(_ value: Any, _ at: Any, _ way: ArraySlice<String>) throws -> Any {
        guard let key = way.first else { return value }
        if var list = at as? [Any], let index = Int(key), list.indices.contains(index) {
            list[index] = try write(value, list[index], way.dropFirst())
            return list
        }
        guard var fields = at as? [String: Any], let old = fields[key] else { throw Unusable("no \(key) in the snapshot") }
        fields[key] = try write(value, old, way.dropFirst())
        return fields
    }
    var tree = parse(snapshot)
    for one in given.has("set") ? try given.list("set") : [] {
        let way = try one.text("pointer").split(separator: "/").map(String.init)
        tree = try write(one.part("value").value, tree, way[...])
    }
    return String(decoding: try JSONSerialization.data(withJSONObject: tree), as: UTF8.self)
}

/// The digest of the entry that a step names by its sequence: what a host keeps elsewhere.
func head<Entry>(_ log: [Entry], _ given: Given, _ digest: (Entry) -> String) throws -> String? {
    try given.has("headOf") ? digest(log[Int(given.number("headOf")) - 1]) : nil
}

func orNull(_ value: Any?) -> Any { value ?? NSNull() }

private func findings(_ findings: [Finding]) throws -> Any {
    guard let report = parse(try Report(findings: findings).json()) as? [String: Any] else { throw Unusable("no report") }
    return report["findings"] as Any
}

/// The input of a step.
struct Given {
    let value: Any

    func has(_ key: String) -> Bool { (value as? [String: Any])?[key] != nil }

    func part(_ key: String) throws -> Given {
        guard let part = (value as? [String: Any])?[key] else { throw Unusable("the input has no \(key)") }
        return Given(value: part)
    }

    func json() throws -> String {
        let data = try JSONSerialization.data(withJSONObject: value, options: [.fragmentsAllowed, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }

    func string() throws -> String {
        guard let text = value as? String else { throw Unusable("not a text") }
        return text
    }

    func json(_ key: String) throws -> String { try part(key).json() }
    func text(_ key: String) throws -> String { try part(key).string() }
    func maybe(_ key: String) throws -> String? { has(key) ? try text(key) : nil }

    func number(_ key: String) throws -> UInt32 {
        guard let number = try part(key).value as? NSNumber else { throw Unusable("\(key) is no number") }
        return number.uint32Value
    }

    func list(_ key: String) throws -> [Given] {
        guard let list = try part(key).value as? [Any] else { throw Unusable("\(key) is no list") }
        return list.map(Given.init)
    }

    func texts(_ key: String) throws -> [String] { try list(key).map { try $0.string() } }
    func materials(_ key: String) throws -> [Material] { try list(key).map { try Material(json: $0.json()) } }
    func subCase() throws -> SubCaseDocument { try SubCaseDocument(json: json("document")) }
    func command() throws -> Command { try Command(json: json("command")) }
    func kind() throws -> IdentifierKind { try IdentifierKind(json: json("kind")) }
    func qrCode() throws -> QrCode {
        try QrCode(text: text("text"), errorCorrection: ErrorCorrection(json: json("errorCorrection")))
    }

    func page() throws -> Page? { has("page") ? try Page(json: json("page")) : nil }

    func now() throws -> Date { try instant("now") }

    func instant(_ key: String) throws -> Date {
        let text = try text(key)
        let formatter = ISO8601DateFormatter()
        if let date = formatter.date(from: text) { return date }
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        guard let date = formatter.date(from: text) else { throw Unusable("\(text) is no instant") }
        return date
    }

    func context(_ session: Session) throws -> CaseContext {
        guard let profile = session.profile else { throw Unusable("no case was opened") }
        let actor = has("actor") ? try Actor(json: json("actor")) : Actor(id: "vectors", role: .system)
        return try CaseContext(now: now(), actor: actor, profile: profile, salt: maybe("salt") ?? "")
    }

    /// The id of a built-in profile, or `{id, set}`: the built-in one with some values replaced.
    func profile(_ key: String) throws -> ProfileHandle {
        guard has(key) else { return try ProfileHandle.builtin(id: "guangzhou-registration") }
        let given = try part(key)
        if let id = given.value as? String { return try ProfileHandle.builtin(id: id) }
        let adjustments = try given.list("set").map {
            try Adjustment(pointer: $0.text("pointer"), value: $0.json("value"))
        }
        return try ProfileHandle.builtin(id: given.text("id")).adjusted(adjustments: adjustments)
    }
}
