import Dengji
import Foundation
import Phone

let usage = """
    phone --db FILE --actor FILE [--now INSTANT] [--language zh|en] [--full] COMMAND

      ticket open CODE-FILE --keys FILE                  打开扫到的码 / open a scanned code
      ticket sign CODE-FILE --keys FILE --evidence FILE  签名，放入发件箱 / sign, into the outbox
      draft blank NAME --profile ID --business CODE      空白申请表 / a blank form
      draft read NAME FILE --profile ID                  已有的申请表 / a form from a file
      draft case NAME CASE SUB-CASE                      案件中的申请表 / a form of a case
      draft show NAME                                    逐项显示并检查 / section by section, checked
      draft set NAME POINTER VALUE                       填写一项 / fill one field in
      draft fill NAME FILE                               逐行填写 / "POINTER VALUE", line by line
      draft add NAME SECTION, draft remove NAME POINTER  增加、移除一行 / rows
      draft send NAME                                    放入发件箱 / into the outbox
      todo                                               待办、到期、可办 / duties, deadlines, buttons
      seals list ACCOUNT [--case CASE --sub-case ID]     可用的印章 / which seals may be used
      seals picture ACCOUNT SEAL --font FILE --out FILE  印模 / the seal's picture
      sync FOLDER --keystore FOLDER                      与平台交换 / exchange with the host
      outbox                                             发件箱 / what waits, and what became of it
      check                                              核对所存日志与状态 / logs against states
      verify FILE --trust FILE                           验证文件 / verify a sealed PDF
      serve FOLDER                                       扮演平台一侧，供试用 / play the host, for trying it out
      script FILE DATA WORK                              依次执行 / runs one after the other, as in tour.txt

    """

struct Usage: Error {}

/// The command line, taken apart: words, and options with their values.
final class Words {
    private var options: [String: String] = [:]
    private var words: [String] = []

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            if word == "--full" {
                options["full"] = ""
            } else if word.hasPrefix("--") {
                guard let value = rest.popFirst() else { throw Usage() }
                options[String(word.dropFirst(2))] = value
            } else {
                words.append(word)
            }
        }
    }

    func next() throws -> String {
        if words.isEmpty { throw Usage() }
        return words.removeFirst()
    }

    func option(_ name: String) -> String? { options[name] }

    func need(_ name: String) throws -> String {
        guard let value = options[name] else { throw Usage() }
        return value
    }

    func file(_ name: String) throws -> URL { URL(fileURLWithPath: try need(name)) }
}

func out(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

/// 0: nothing stands against it; 1: something does; 2: it could not be asked.
func run(_ arguments: [String]) -> Int32 {
    let plain = Say(language: nil, full: false, out: out)
    do {
        let words = try Words(arguments)
        var now = Date()
        if let text = words.option("now") {
            guard let told = instant(text) else { throw Usage() }
            now = told
        }
        let say = Say(language: words.option("language").flatMap(Language.init(rawValue:)), full: words.option("full") != nil, out: out)
        let command = try words.next()
        if command == "script" { return try script(URL(fileURLWithPath: words.next()), words.next(), words.next()) }
        if command == "serve" { return try serve(SampleServer(URL(fileURLWithPath: words.next()), now: now), say) }
        let database = try Database(words.file("db"))
        let actor = try Actor(json: read(words.file("actor")))
        return try Program(database, actor, Clock(database, told: now), say).run(command, words)
    } catch is Usage {
        out(usage)
    } catch let unfit as Unfit {
        for finding in unfit.findings { try? plain.finding(finding, 0) }
        return 1
    } catch let refused as DengjiError {
        for finding in refused.findings { try? plain.finding(finding, 0) }
    } catch let missing as Missing {
        plain.line("✗ \(missing.what): 没有此项，或不能更改 / not here, or not to be changed")
    } catch {
        // What is in a path is no business of a log.
        plain.line("✗ 无法读写文件 / a file could not be read or written")
    }
    return 2
}

/// Lines of `PERSON INSTANT COMMAND`: each person has a phone of his or her own, and all of them the sample's data.
func script(_ file: URL, _ data: String, _ work: String) throws -> Int32 {
    for line in try read(file).components(separatedBy: "\n").dropLast() {
        let words = line.components(separatedBy: " ")
            .map { $0.replacingOccurrences(of: "{data}", with: data).replacingOccurrences(of: "{work}", with: work) }
        out((line.isEmpty || line.hasPrefix("#") ? line : "$ \(line)") + "\n")
        if line.isEmpty || line.hasPrefix("#") { continue }
        let who = ["--db", "\(work)/\(words[0]).db", "--actor", "\(data)/people/\(words[0]).json", "--now", words[1]]
        out("= \(run(who + words.dropFirst(2)))\n")
    }
    return 0
}

func serve(_ server: SampleServer, _ say: Say) throws -> Int32 {
    for (_, refused) in try server.run() {
        say.line(refused == nil ? "✓" : "✗")
        for unmet in refused?.unmet ?? [] { try say.unmet(unmet, 1) }
    }
    return 0
}

struct Program {
    let database: Database
    let actor: Actor
    let clock: Phone.Clock
    let say: Say
    let screens: Screens
    let drafts: Drafts

    init(_ database: Database, _ actor: Actor, _ clock: Phone.Clock, _ say: Say) {
        (self.database, self.actor, self.clock, self.say) = (database, actor, clock, say)
        screens = Screens(say, actor: actor, clock: clock)
        drafts = Drafts(database, actor: actor, clock: clock)
    }

    func run(_ command: String, _ words: Words) throws -> Int32 {
        try screens.warnOfClock()
        switch command {
        case "ticket": return try ticket(words.next(), words)
        case "draft": return try draft(words.next(), words)
        case "todo":
            let todo = try ToDo(database, actor: actor, clock: clock)
            try screens.todo(todo.cases(), todo.seals())
        case "seals": return try seals(words.next(), words)
        case "sync":
            let server = try FolderServer(URL(fileURLWithPath: words.next()), FileKeystore(words.file("keystore")))
            let exchange = try Sync(database, server, clock).run(actor)
            try screens.exchange(exchange)
            let against = exchange.taken.contains { $0.notMine || !$0.unfit.isEmpty } || exchange.settled.contains { $0.refusal != nil }
            return against ? 1 : 0
        case "outbox": try screens.outbox(Outbox(database).all())
        case "check": return try check()
        case "verify": return try verify(URL(fileURLWithPath: words.next()), words)
        default: throw Usage()
        }
        return 0
    }

    private func ticket(_ what: String, _ words: Words) throws -> Int32 {
        let code = try read(URL(fileURLWithPath: words.next()))
        let keys = try lines(read(words.file("keys"))).map { try PlatformKey(json: $0) }
        let inbox = Inbox(database, keys: keys, actor: actor, clock: clock)
        switch what {
        case "open":
            let scanned = try inbox.open(code)
            try screens.scanned(scanned)
            return scanned.ticket == nil || !scanned.findings.isEmpty || scanned.asks.contains { !$0.allowed } ? 1 : 0
        case "sign":
            try inbox.sign(code, Evidence(json: read(words.file("evidence"))))
            sent(1)
            return 0
        default: throw Usage()
        }
    }

    private func draft(_ what: String, _ words: Words) throws -> Int32 {
        let name = try words.next()
        switch what {
        case "blank": try drafts.blank(name, profile: words.need("profile"), business: words.need("business"))
        case "read": try drafts.of(name, profile: words.need("profile"), document: read(URL(fileURLWithPath: words.next())))
        case "case": try drafts.ofCase(name, words.next(), words.next())
        case "set": saved("\(try drafts.set(name, words.next(), words.next()))")
        case "add": saved("\(try drafts.addRow(name, words.next()))")
        case "remove": saved("\(try drafts.removeRow(name, words.next()))")
        case "fill":
            for line in try lines(read(URL(fileURLWithPath: words.next()))) {
                let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                saved("\(try drafts.set(name, parts[0], parts.count > 1 ? parts[1] : "")) \(parts[0])")
            }
        case "send": sent(try drafts.send(name).count)
        case "show":
            let filled = try drafts.open(name)
            try screens.form(filled)
            return filled.findings.isEmpty ? 0 : 1
        default: throw Usage()
        }
        return 0
    }

    /// Said only once it is stored, and at once: whoever reads this may rely on it.
    private func saved(_ what: String) { say.line("✓ \(say.both("已保存", "saved")) \(what)") }

    private func sent(_ count: Int) { say.line("✓ \(say.both("已放入发件箱", "in the outbox")) \(count)") }

    private func seals(_ what: String, _ words: Words) throws -> Int32 {
        let (seals, account) = (Seals(database, actor: actor, clock: clock), try words.next())
        switch what {
        case "list":
            if let caseId = words.option("case") {
                try screens.seals(seals.rightsFor(account, caseId, words.need("sub-case")))
            } else {
                try screens.seals(seals.rights(account))
            }
        case "picture":
            let font = try Font(data: Data(contentsOf: words.file("font")))
            try seals.picture(account, words.next(), font: font).write(to: words.file("out"))
        default: throw Usage()
        }
        return 0
    }

    private func check() throws -> Int32 {
        let (cases, accounts) = (CaseCopies(database), SealCopies(database))
        let found = try cases.ids().flatMap(cases.check) + accounts.ids().flatMap(accounts.check)
        for finding in found { try say.finding(finding, 0) }
        if found.isEmpty { say.line("✓") }
        return found.isEmpty ? 0 : 1
    }

    private func verify(_ file: URL, _ words: Words) throws -> Int32 {
        let pdf = try Data(contentsOf: file)
        let report = try Papers(anchors: [Data(contentsOf: words.file("trust"))], clock: clock).verify(pdf)
        try screens.verified(report, file: file.lastPathComponent, digest: "SHA-256 " + hex(try digest(algorithm: .sha256, data: pdf)))
        return report.verdict == .valid ? 0 : 1
    }
}

exit(run(Array(CommandLine.arguments.dropFirst())))
