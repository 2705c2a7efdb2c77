import Dengji
import Foundation

/// What a scanned code says. The code alone names a case, a round, and the digest of what is signed; whom it asks, and for
/// what, stands in the phone's copy of the case, if this person has one.
public struct Scanned {
    public let code: String
    /// Only where its signature is right.
    public var ticket: Ticket?
    /// Everything against it; nothing where it may be used now.
    public var findings: [Finding]
    /// Whether the phone has a copy of the case. Without one, the host says the rest.
    public var known = false
    /// What this person is asked: one offer for each signature, allowed or with what stands against it.
    public var asks: [ActionOffer] = []
    /// Where the home lies.
    public var location = ""
}

/// Codes that were scanned: opened without a network, and remembered once they were used.
public final class Inbox {
    private let database: Database
    private let keys: [PlatformKey]
    private let actor: Actor
    private let clock: Clock
    private let copies: CaseCopies
    private let outbox: Outbox

    public init(_ database: Database, keys: [PlatformKey], actor: Actor, clock: Clock) {
        (self.database, self.keys, self.actor, self.clock) = (database, keys, actor, clock)
        (copies, outbox) = (CaseCopies(database), Outbox(database))
    }

    public func open(_ text: String) throws -> Scanned {
        // A camera reads an address whose last part is the code.
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        let code = trimmed.hasPrefix("https://") ? (URL(string: trimmed)?.fragment?.removingPercentEncoding ?? "") : trimmed
        let report = try verifyTicket(payload: code, keys: keys, now: clock.now())
        guard let ticket = report.ticket else { return Scanned(code: code, findings: report.report.findings) }
        try clock.meet(ticket.issued)
        let bare = Scanned(code: code, ticket: ticket, findings: try report.report.findings + used(code))
        // A code of round 0 is for uploading: it is the page's that shows it, and asks for no signature.
        if ticket.round == 0 { return bare }
        guard try copies.ids().contains(ticket.caseId) else { return bare }
        return try judge(copies.open(ticket.caseId), bare, ticket)
    }

    private func judge(_ of: Case, _ bare: Scanned, _ ticket: Ticket) throws -> Scanned {
        var scanned = bare
        scanned.known = true
        let context = try of.contextOf(actor, clock.now())
        guard let part = try of.subCase(id: ticket.subCase, context: context) else {
            scanned.findings += stranger()
            return scanned
        }
        scanned.asks = part.actions.filter { $0.action == "sign" }
        scanned.location = part.subCase.unit.location
        let round = part.subCase.round
        if round?.number != ticket.round {
            scanned.findings += superseded(ticket, part.subCase.rounds)
        } else if round?.digest != ticket.digest {
            // The same round, and yet not what stands in the copy: what is shown is not what would be signed.
            scanned.findings.append(finding(Codes.partyEvidenceDigest))
        } else if scanned.asks.isEmpty {
            scanned.findings += stranger()
        }
        return scanned
    }

    /// The person has signed with the provider, who reports so: the command goes into the outbox, and the code is used up, at
    /// once or not at all. It is judged here first, as the host will judge it, so that what is refused there is refused now.
    @discardableResult
    public func sign(_ text: String, _ evidence: Evidence) throws -> String {
        let scanned = try open(text)
        guard let ticket = scanned.ticket, scanned.findings.isEmpty else { throw Unfit(findings: scanned.findings) }
        guard let ask = scanned.asks.first(where: { $0.allowed }) else {
            let against = scanned.asks.flatMap { $0.unmet.map(\.finding) }
            throw Unfit(findings: against.isEmpty ? stranger() : against)
        }
        guard let signer = ask.signer else { throw Unfit(findings: stranger()) }
        // The same signature has the same id, whichever phone of this person sends it and however often.
        let name = "sign \(ticket.caseId) \(ticket.subCase) \(ticket.round) \(signer)"
        let id = hex(try digest(algorithm: .sm3, data: Data(name.utf8)))
        let command = Command(id: id, action: .sign(subCase: ticket.subCase, round: ticket.round, signer: signer, evidence: evidence))
        let handle = try copies.open(ticket.caseId)
        do {
            _ = try handle.decide(command: command, context: handle.contextOf(actor, clock.now()))
        } catch DengjiError.Refused(let refusal) {
            throw Unfit(findings: refusal.unmet.map(\.finding))
        }
        try database.write {
            try database.run(
                "insert into used_ticket values (?, ?, ?, ?)", .text(scanned.code), .text(ticket.caseId), .text(ticket.subCase), .text(signer))
            try outbox.put(ticket.caseId, command)
        }
        return id
    }

    private func used(_ code: String) throws -> [Finding] {
        try database.rows("select signer from used_ticket where code = ?", .text(code)).map { row in
            finding(Codes.signingAlreadySigned, Param(name: "signer", value: row[0].string))
        }
    }

    private func superseded(_ ticket: Ticket, _ current: UInt32) -> [Finding] {
        [finding(Codes.signingQrSuperseded, Param(name: "round", value: "\(ticket.round)"), Param(name: "current", value: "\(current)"))]
    }

    private func stranger() -> [Finding] { [finding(Codes.signingNotTheSigner, Param(name: "signer", value: ""))] }

    /// What the library says of such a thing, in its own words.
    private func finding(_ code: String, _ params: Param...) -> Finding {
        Finding(code: code, severity: .error, pointer: "", params: params)
    }
}
