import Dengji
import Foundation

/// What the program shows; on a phone each of these is a screen. Nothing is decided here.
public final class Screens {
    private let say: Say
    private let actor: Actor
    private let clock: Clock

    public init(_ say: Say, actor: Actor, clock: Clock) { (self.say, self.actor, self.clock) = (say, actor, clock) }

    /// What stands above every screen where the clock cannot be trusted.
    public func warnOfClock() throws {
        guard try clock.behind() else { return }
        let time = say.time(try clock.now())
        say.texts("手机时间早于平台已签署的时间，现按 \(time) 计", "the phone's clock is behind what the platform has dated; \(time) counts", "!", 0)
    }

    public func scanned(_ scanned: Scanned) throws {
        say.title(say.both("扫码", "Scanned code"))
        if let ticket = scanned.ticket {
            say.line("\(say.both("案件", "case")) \(ticket.caseId) · \(say.both("子案", "sub-case")) \(ticket.subCase)")
            if !scanned.location.isEmpty { say.line(scanned.location) }
            say.line("\(say.both("有效期", "valid")) \(say.time(ticket.issued)) – \(say.time(ticket.expires))")
            if ticket.round == 0 { say.line(say.both("用于上传材料", "for uploading materials")) }
        }
        for finding in scanned.findings { try say.finding(finding, 0) }
        guard let ticket = scanned.ticket, scanned.findings.isEmpty else { return }
        if !scanned.known && ticket.round > 0 { say.line(say.both("手机上没有此案，内容由平台显示", "this phone has no copy of the case; the platform shows what is signed")) }
        if !scanned.asks.isEmpty { say.line("\(say.both("签名人", "signer")) \(actor.name)（\(try say.code("role", actor.role.rawValue))）") }
        for ask in scanned.asks {
            say.line("\(ask.allowed ? "→" : "…") \(say.label(ask.name))")
            for unmet in ask.unmet { try say.unmet(unmet, 1) }
        }
    }

    public func form(_ filled: Filled) throws {
        say.title(say.both("申请表", "Form") + " " + filled.name)
        var places: Set<String> = []
        func beside(_ pointer: String, _ depth: Int) throws {
            guard !pointer.isEmpty, places.insert(pointer).inserted else { return }
            for finding in filled.findings where finding.pointer == pointer { try say.finding(finding, depth) }
        }
        for section in filled.form.sections where section.visible {
            say.line()
            say.line("■ \(say.label(section.label))")
            try beside(section.pointer, 1)
            for group in section.groups {
                let fields = group.fields.filter(\.visible)
                if fields.isEmpty { continue }
                if let label = group.label { say.line("— \(say.label(label))" + (group.removable ? "  \(group.pointer)" : ""), 1) }
                if group.pointer != section.pointer { try beside(group.pointer, 2) }
                for one in fields {
                    say.line(try field(one), 1)
                    try beside(one.pointer, 2)
                }
            }
            if let add = section.add { say.line("＋ \(say.label(add.label))  \(section.part.rawValue)", 1) }
        }
        let others = filled.findings.filter { !places.contains($0.pointer) }
        if !others.isEmpty {
            say.line()
            say.line("■ \(say.both("其他", "Besides"))")
            for finding in others { try say.finding(finding, 1) }
        }
        say.line()
        say.line(
            "\(say.both("发现", "findings")) \(filled.findings.count) · \(say.both("修订", "revision")) \(filled.revision)"
                + (!filled.caseId.isEmpty && filled.sent < filled.revision ? " · \(say.both("未发送", "not sent"))" : ""))
    }

    private func field(_ field: FormField) throws -> String {
        if field.kind == .note { return "　 \(say.label(field.label))" }
        let star = field.required ? "*" : "　"
        let unit = field.unit.map { "（\(say.label($0))）" } ?? ""
        let place = field.readonly || field.kind == .files ? "" : "  \(field.pointer)"
        let value = try value(field)
        return "\(star) \(say.label(field.label))\(unit)：\(value.isEmpty ? "＿" : value)\(place)"
    }

    /// The own numbers are shown; those of others are masked.
    private func value(_ field: FormField) throws -> String {
        if let option = field.options.first(where: { $0.code == field.value }) { return say.label(option.name) }
        guard let personal = field.identifier ?? (field.kind == .phone ? .phone : nil) else { return field.value }
        if Self.impersonal.contains(personal) || field.value == actor.documentNumber || field.value == actor.phone { return field.value }
        return try say.number(personal, field.value)
    }

    public func todo(_ cases: [CaseDuties], _ seals: [SealDuties]) throws {
        say.title(say.both("待办", "To do") + " " + say.time(try clock.now()))
        for one in cases {
            say.line()
            say.line("■ \(say.both("案件", "case")) \(one.id)")
            for person in one.todo {
                let name = person.name == actor.name ? person.name : say.person(person.name)
                say.line(try say.code("role", person.role.rawValue) + (name.isEmpty ? "" : " \(name)"), 1)
                for item in person.items { try say.texts(item.finding, item.now ? "→" : "…", 2) }
            }
            try deadlines(one.deadlines)
            if !one.actions.isEmpty { say.line(say.both("可办", "buttons"), 1) }
            for offer in one.actions { try button(say.label(offer.name), offer.subCase.flatMap { one.locations[$0] }, offer.allowed, offer.unmet) }
        }
        for one in seals {
            say.line()
            say.line("■ \(say.both("印章", "seals")) \(one.id)")
            for item in one.todo { try say.texts(item.finding, "→", 2) }
            try deadlines(one.deadlines)
            let allowed = one.actions.filter(\.allowed)
            if !allowed.isEmpty { say.line(say.both("可办", "buttons"), 1) }
            for offer in allowed { try button(say.label(offer.name), offer.seal, true, []) }
        }
    }

    private func deadlines(_ deadlines: [Deadline]) throws {
        if !deadlines.isEmpty { say.line(say.both("到期", "lapses"), 1) }
        for deadline in deadlines {
            say.line(say.time(deadline.at), 2)
            try say.texts(deadline.finding, "·", 3)
        }
    }

    private func button(_ name: String, _ place: String?, _ allowed: Bool, _ unmet: [Unmet]) throws {
        say.line("[\(allowed ? name : "× \(name)")]" + (place.map { " \($0)" } ?? ""), 2)
        for one in unmet { try say.unmet(one, 3) }
    }

    public func seals(_ rights: PaperRights) throws {
        say.title(say.both("印章", "Seals") + " " + rights.enterprise.name)
        if let confirmer = rights.confirmer {
            let fits = confirmer.documentNumber == rights.enterprise.documentNumber
            say.line(say.both("本件由下列企业盖章", "this paper is sealed by") + " " + confirmer.name + (fits ? "" : " ✗"))
            if rights.unmet.isEmpty { say.line("→ " + (try say.step("seal"))) }
            for unmet in rights.unmet { try say.unmet(unmet, 0) }
        }
        for one in rights.seals {
            say.line()
            let stage = try say.code("seal_stage", one.seal.stage.rawValue)
            say.line("■ \(one.seal.name)（\(say.label(one.seal.kindName))）\(stage)  \(one.seal.seal)")
            let may = one.mine?.mayUse == true
            say.line(may ? "✓ \(say.both("本人可以使用", "you may use it"))" : "✗ \(say.both("本人不能使用", "you may not use it"))", 1)
            for unmet in one.mine?.unmet ?? [] { try say.unmet(unmet, 2) }
            // Whoever may use it may still have to do so elsewhere.
            if may && !one.here.allowed {
                say.line("✗ \(try say.code("channel", Channel.phone.rawValue))", 1)
                for unmet in one.here.unmet { try say.unmet(unmet, 2) }
            }
            for other in one.others {
                let role = try other.role.map { "（\(try say.code("role", $0.rawValue))）" } ?? ""
                say.line((other.mayUse ? "✓ " : "✗ ") + say.person(other.person.name) + role, 1)
                for unmet in other.unmet { try say.unmet(unmet, 2) }
            }
        }
    }

    public func exchange(_ exchange: Exchange) throws {
        say.title(say.both("同步", "Sync"))
        for one in exchange.sent { say.line("↑ \(try command(one))") }
        for one in exchange.taken {
            let name = (one.stream.kind == "case" ? say.both("案件", "case") : say.both("印章", "seals")) + " " + one.stream.id
            if one.notMine {
                say.line("✗ \(name) \(say.both("不再属于本人", "is not, or no longer, this person's"))")
            } else if !one.unfit.isEmpty {
                say.line("✗ \(name) \(say.both("与本机所存不是同一份日志，未接受", "is not the log that this phone keeps, and was not taken"))")
                for finding in one.unfit { try say.finding(finding, 1) }
            } else if one.to > one.from {
                say.line("↓ \(name) \(one.from) → \(one.to)")
            } else {
                say.line("＝ \(name) \(one.to)")
            }
        }
        for one in exchange.settled { try settled(one) }
    }

    public func outbox(_ all: [Waiting]) throws {
        say.title(say.both("发件箱", "Outbox"))
        for one in all { try settled(one) }
    }

    private func settled(_ one: Waiting) throws {
        say.line((one.done ? "✓ " : one.refusal != nil ? "✗ " : "… ") + (try command(one)))
        for unmet in one.refusal?.unmet ?? [] { try say.unmet(unmet, 1) }
    }

    /// By the tag of the command's action, under which its names stand.
    private func command(_ one: Waiting) throws -> String { "\(one.stream) \(try say.step(Json.at(one.command, "/action/type")))" }

    public func verified(_ report: VerificationReport, file: String, digest: String) throws {
        try paper(
            verificationPaper(
                report: report, file: file, digest: digest, issuer: "", head: PaperHead(date: chinaDate(now: report.verifiedAt))))
    }

    /// A paper as text; its words are the library's.
    private func paper(_ paper: Paper) throws {
        say.title(say.label(paper.title))
        for block in paper.blocks {
            switch block {
            case .heading(let text):
                say.line()
                say.line("■ \(say.label(text))")
            case .paragraph(let text, _), .note(let text): say.line(say.label(text))
            case .grid(let pairs): for pair in pairs where !pair.value.isEmpty { say.line("\(say.label(pair.label))：\(pair.value)", 1) }
            case .table(_, let rows): for row in rows { say.line(row.cells.filter { !$0.isEmpty }.joined(separator: " · "), 1) }
            default: break
            }
        }
    }

    /// Numbers of things, and not of persons.
    private static let impersonal: Set<IdentifierKind> = [
        .unitCode, .certificateNumber, .proofNumber, .uscc, .organisationCode, .businessLicence, .batchNumber,
    ]
}
