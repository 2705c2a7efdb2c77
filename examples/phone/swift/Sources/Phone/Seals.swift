import Dengji
import Foundation

/// One seal, as this person meets it.
public struct SealRights {
    public let seal: SealView
    public let mine: Entitlement?
    public let here: SealAnswer
    public let others: [Entitlement]
}

/// Which seals a paper can be sealed with now: the paper's own side, and that of the seals.
public struct PaperRights {
    public let enterprise: Enterprise
    public var confirmer: Enterprise?
    public var unmet: [Unmet] = []
    public let seals: [SealRights]
}

/// The seals of an enterprise: who may use which now, and why not.
public final class Seals {
    private let accounts: SealCopies
    private let cases: CaseCopies
    private let actor: Actor
    private let clock: Clock

    public init(_ database: Database, actor: Actor, clock: Clock) {
        (self.actor, self.clock) = (actor, clock)
        (accounts, cases) = (SealCopies(database), CaseCopies(database))
    }

    public func ids() throws -> [String] { try accounts.ids() }

    public func rights(_ id: String) throws -> PaperRights {
        let account = try accounts.open(id)
        return PaperRights(enterprise: try enterprise(account), seals: try rights(account))
    }

    /// For this paper: the case says whether it can be sealed now, and by which enterprise; the account, with which seal.
    public func rightsFor(_ id: String, _ caseId: String, _ subCase: String) throws -> PaperRights {
        let handle = try cases.open(caseId)
        let part = try handle.subCase(id: subCase, context: handle.contextOf(actor, clock.now()))
        guard let offer = part?.actions.first(where: { $0.action == "seal" }) else { throw Missing(subCase) }
        var rights = try rights(id)
        rights.confirmer = try handle.state().confirmer
        rights.unmet = offer.allowed ? [] : offer.unmet
        return rights
    }

    private func rights(_ account: SealAccount) throws -> [SealRights] {
        let now = try clock.now()
        let context = try account.contextOf(actor, now)
        let me = Principal(name: actor.name, documentKind: actor.documentKind, documentNumber: actor.documentNumber, phone: actor.phone)
        let all = try account.entitlementsAt(at: now, context: context)
        return try account.seals(at: now, context: context).map { seal in
            let mine = try account.entitled(person: me, seal: seal.seal, at: now, context: context)
            let here = try account.may(question: SealQuestion(operation: .sign, channel: .phone, seal: seal.seal), context: context)
            let others = all.filter { $0.seal == seal.seal && $0.person != mine?.person }
            return SealRights(seal: seal, mine: mine, here: here, others: others)
        }
    }

    /// How the seal looks, as its platform makes seals of this kind. The seal itself is a signed file of the platform's.
    public func picture(_ id: String, _ seal: String, font: Font) throws -> Data {
        let account = try accounts.open(id)
        let now = try clock.now()
        let seals = try account.seals(at: now, context: account.contextOf(actor, now))
        guard let view = seals.first(where: { $0.seal == seal }) else { throw Missing(seal) }
        guard let kind = try account.profile().seals().document().kinds.first(where: { $0.code == view.kind }) else { throw Missing(view.kind) }
        let content = SealContent(name: try enterprise(account).name, title: kind.name.zh)
        guard let design = try sealDesignFor(kind: kind, content: content) else { throw Missing(kind.code) }
        return try drawSeal(design: design, font: font).toPng()
    }

    private func enterprise(_ account: SealAccount) throws -> Enterprise {
        guard let licence = try account.state().licences.last else { throw Missing("licence") }
        return licence.licence.enterprise
    }
}

/// Sealed papers, verified without a network.
public struct Papers {
    private let anchors: [Data]
    private let clock: Clock

    public init(anchors: [Data], clock: Clock) { (self.anchors, self.clock) = (anchors, clock) }

    public func verify(_ pdf: Data) throws -> VerificationReport { try Verifier(trusted: anchors).verify(pdf: pdf, now: clock.now()) }
}
