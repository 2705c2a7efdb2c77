import Dengji
import Foundation
import XCTest

private let number = "91440101MA5TE0T11U"
private let morning = Date(timeIntervalSince1970: 1_722_819_600)  // 2024-08-05 09:00 +08:00
private let enterprise = Enterprise(name: "示例置业有限公司", documentNumber: number)
private let chief = Principal(name: "陈一", documentNumber: "440106198001010019", phone: "13800138000")
private let holder = Principal(name: "李甲", documentNumber: "440104199003070017", phone: "13900139000")

private func actor(_ person: Principal, _ role: Role) -> Actor {
    Actor(
        id: person.name, role: role, name: person.name, documentNumber: person.documentNumber, phone: person.phone)
}

/// The seals of a new enterprise in Shenzhen, one of them granted to somebody who has not claimed it.
private final class SealDesk {
    let profile: SealProfileHandle
    let licence = LicenceFacts(
        enterprise: enterprise, kind: .enterpriseLegalPerson, region: "440305", representatives: [chief],
        newlyRegistered: true)
    let system = Actor(id: "platform", role: .system)
    let handler = actor(holder, .person)
    let seal = "set/contract"
    let account: SealAccount
    var log: [SealLogEntry]

    init() throws {
        profile = try SealProfileHandle.builtin(id: "shenzhen-seal")
        let opening = SealCommand(id: "c0", action: .openAccount(accountId: "a1", licence: licence))
        let context = try SealContext(now: morning, actor: system, profile: profile, salt: Desk.salt())
        let opened = try openSealAccount(command: opening, context: context)
        account = opened.account
        log = [try XCTUnwrap(opened.outcome.entry)]
        try give(system, .reportSet(application: "set", set: "newly_registered"))
        let representative = actor(chief, .legalRepresentative)
        try claim(representative)
        let grant = GrantRequest(id: "g1", role: .sealHolder, seals: [seal], person: holder)
        try give(representative, .grant(grant: grant, form: SealForm(handler: Principal(name: "", documentNumber: "", phone: ""))), "face_check")
    }

    func now() -> Date { morning.addingTimeInterval(Double(60 * log.count)) }

    func context(_ actor: Actor) throws -> SealContext {
        try SealContext(now: now(), actor: actor, profile: profile, salt: Desk.salt())
    }

    @discardableResult
    func give(_ actor: Actor, _ action: SealAction, _ evidence: String...) throws -> SealOutcome {
        let command = SealCommand(
            id: "c\(log.count)", action: action, channel: evidence.isEmpty ? nil : .phone,
            evidence: evidence.map {
                Evidence(
                    kind: $0, provider: "host", reference: "\(log.count)-\($0)",
                    subject: $0 == "signing_secret" ? seal : actor.documentNumber, at: now())
            })
        let outcome = try account.handle(command: command, context: context(actor))
        log.append(try XCTUnwrap(outcome.entry))
        return outcome
    }

    func claim(_ actor: Actor) throws {
        try give(actor, .claim(seal: seal, medium: "", device: "", certificate: nil), "face_check")
    }
}

/// The accounts in Swift: seals, the enterprise's own account, e-licences.
final class AccountsTests: XCTestCase {
    func testWhoMayUseASealByWhichRightAndOtherwiseWhyNot() throws {
        let desk = try SealDesk()
        let question = SealQuestion(operation: .sign, channel: .phone, seal: desk.seal)
        let sign = SealAction.sign(seal: desk.seal, digest: String(repeating: "ab", count: 32), certificate: "")
        let before = try desk.account.state()
        let no = try desk.account.may(question: question, context: desk.context(desk.handler))
        XCTAssertFalse(no.allowed)
        XCTAssertThrowsError(try desk.give(desk.handler, sign, "signing_secret")) { error in
            guard case DengjiError.Refused(let refusal) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(refusal.unmet.map(\.finding.code), no.unmet.map(\.finding.code))
        }
        XCTAssertEqual(try desk.account.state(), before)
        let todo = try desk.account.todo(context: desk.context(desk.handler)).filter { $0.name == holder.name }
        XCTAssertTrue(todo.contains { $0.action == "claim" && $0.seal == desk.seal }, "\(todo)")

        try desk.claim(desk.handler)
        let yes = try desk.account.may(question: question, context: desk.context(desk.handler))
        XCTAssertTrue(yes.allowed, "\(yes)")
        XCTAssertEqual(yes.actingAs, .sealHolder)
        XCTAssertEqual(yes.chain.map(\.grant), ["g1/\(desk.seal)"])
        XCTAssertEqual(try desk.account.claims(seal: desk.seal, context: desk.context(desk.system))?.count, 2)
        let own = try desk.account.claims(seal: desk.seal, context: desk.context(desk.handler))
        XCTAssertEqual(own?.map(\.person), [holder])
        XCTAssertNil(try desk.account.claims(seal: "none", context: desk.context(desk.system)))
        let buttons = try desk.account.actions(channel: .phone, context: desk.context(desk.handler))
        XCTAssertTrue(buttons.contains { $0.seal == desk.seal })
    }

    func testEveryInstantCanBeAskedAndWhatAChangeOfTheLicenceWouldDo() throws {
        let desk = try SealDesk()
        try desk.claim(desk.handler)
        let entitled = {
            try desk.account.entitled(person: holder, seal: desk.seal, at: $0, context: desk.context(desk.handler))
        }
        XCTAssertEqual(try entitled(desk.now())?.mayUse, true)
        XCTAssertEqual(try entitled(morning.addingTimeInterval(120))?.mayUse, false)
        XCTAssertNil(try entitled(morning.addingTimeInterval(-86_400)))
        let everybody = try desk.account.entitlementsAt(at: desk.now(), context: desk.context(desk.system))
        XCTAssertTrue(everybody.contains { $0.person == holder && $0.seal == desk.seal && $0.mayUse })
        let all = try desk.context(desk.system)
        XCTAssertEqual(try desk.account.seals(at: desk.now(), context: all).count, 4)
        let own = try desk.account.seals(at: desk.now(), context: desk.context(desk.handler))
        XCTAssertEqual(own.map(\.seal), [desk.seal])
        XCTAssertEqual(try desk.account.grants(at: desk.now(), context: all).map(\.grant), ["g1/\(desk.seal)"])
        var renamed = desk.licence
        renamed.enterprise.name = "另一置业有限公司"
        let impact = try desk.account.licenceImpact(licence: renamed, context: desk.context(desk.system))
        XCTAssertEqual(impact.seals.count, 4)
        XCTAssertEqual(try desk.account.version(), 5)
        XCTAssertFalse(try desk.account.changes(context: all).isEmpty)
    }

    func testTheLogOfAnAccountReplaysIsVerifiedByItselfAndCanBeErased() throws {
        let desk = try SealDesk()
        let read = try desk.log.map { try SealLogEntry(json: $0.json()) }
        XCTAssertEqual(read, desk.log)
        XCTAssertEqual(try SealAccount.verifyLog(log: read).findings, [])
        XCTAssertEqual(try SealAccount.replay(log: read).toJson(), try desk.account.toJson())
        XCTAssertEqual(try SealAccount.fromState(state: desk.account.state()).state(), try desk.account.state())
        XCTAssertEqual(try SealAccount.parse(text: desk.account.toJson()).state(), try desk.account.state())
        var cut = read
        cut.remove(at: 1)
        XCTAssertFalse(try SealAccount.verifyLog(log: cut).findings.isEmpty)
        let erased = try read.map { try SealAccount.eraseLogEntry(entry: $0) }
        XCTAssertEqual(try SealAccount.verifyLog(log: erased).findings, [])
        XCTAssertFalse(try erased.map { try $0.json() }.joined().contains(holder.documentNumber))
        XCTAssertThrowsError(try SealAccount.replay(log: erased)) { error in
            guard case DengjiError.Misuse = error else { return XCTFail("\(error)") }
        }
        let printed = "\(desk.log) \(desk.account) \(try desk.account.state()) \(desk.licence)"
        let hidden = [holder, chief].flatMap { [$0.documentNumber, $0.phone] }
        XCTAssertEqual(hidden.filter(printed.contains), [])
    }

    func testTheProfilesOfEveryKindAreAskedAlike() throws {
        let profile = try SealProfileHandle.builtin(id: "guangxi-seal", version: "1.0.0")
        let reference = ProfileRef(id: "guangxi-seal", version: "1.0.0")
        XCTAssertEqual(ProfileRef(id: try profile.id(), version: try profile.version()), reference)
        XCTAssertTrue(try SealProfileHandle.builtinIds().contains(reference))
        XCTAssertEqual(try profile.lint().findings, [])
        XCTAssertEqual(try SealProfileHandle.parse(text: profile.toJson()).document(), try profile.document())
        XCTAssertEqual(try profile.get(pointer: "/id"), "\"guangxi-seal\"")
        let other = try profile.adjusted(adjustments: [Adjustment(pointer: "/id", value: "\"other\"")])
        XCTAssertEqual(try profile.diff(other: other).map(\.pointer), ["/id"])
        let shenzhen = try SealProfileHandle.builtin(id: "shenzhen-seal")
        let compared = try SealProfileHandle.compare(profiles: [profile, shenzhen], today: "2024-08-05")
        XCTAssertEqual(compared.platforms.map(\.id), ["guangxi-seal", "shenzhen-seal"])
        XCTAssertTrue(!compared.operations.isEmpty && compared.operations.allSatisfy { $0.cells.count == 2 })
        XCTAssertThrowsError(try SealProfileHandle.builtin(id: "x")) { error in
            XCTAssertEqual((error as? DengjiError)?.code, Codes.coreUnknownName)
        }
        XCTAssertEqual(Set(try IdentityProfileHandle.builtinIds().map(\.id)), ["guangdong-identity"])
        XCTAssertEqual(Set(try LicenceProfileHandle.builtinIds().map(\.id)), ["e-licence"])
    }

    func testAnEnterpriseRegistersAndIsVerified() throws {
        let profile = try IdentityProfileHandle.builtin(id: "guangdong-identity")
        let registration = AccountRegistration(
            loginName: "gzslzy",
            entity: LegalEntity(
                name: enterprise.name, kind: .enterpriseLegalPerson, documentNumber: number,
                address: "广州市天河区示例路1号", region: "440106",
                representative: LegalRepresentative(
                    name: "梁示例", documentNumber: "440104198501010039", documentKind: .residentId)),
            applicant: Applicant(name: "陈申请", documentNumber: "440104199003070017", phone: "13800138000"),
            accepted: ["service_agreement", "privacy_policy"])
        XCTAssertEqual(try profile.checkRegistration(registration: registration, today: "2024-08-05").findings, [])
        let evidence = [
            Evidence(kind: "face_check", provider: "host", reference: "1", subject: "440104199003070017", at: morning),
            Evidence(kind: "sms_code", provider: "host", reference: "2", subject: "13800138000", at: morning),
        ]
        let applicant = Actor(
            id: "u", role: .person, name: "陈申请", documentNumber: "440104199003070017", phone: "13800138000",
            level: .level4, login: .personalAccount)
        let context = { (actor: Actor, hour: Double) in
            try AccountContext(
                now: morning.addingTimeInterval(3600 * hour), actor: actor, profile: profile, salt: Desk.salt())
        }
        let register = { (evidence: [Evidence]) in
            AccountCommand(
                id: "r", action: .register(registration: registration, passwordsMatch: true, evidence: evidence))
        }
        XCTAssertThrowsError(try openEnterpriseAccount(command: register([]), context: context(applicant, 0))) { error in
            guard case DengjiError.Refused = error else { return XCTFail("\(error)") }
        }
        let opened = try openEnterpriseAccount(command: register(evidence), context: context(applicant, 0))
        let account = opened.account
        XCTAssertEqual(try account.todo(context: context(applicant, 0)).map(\.action), ["verify"])
        XCTAssertNil(try account.level(profile: profile).level)

        let session = Actor(
            id: "e", role: .enterpriseAccount, login: .enterpriseAccount,
            actingFor: ActingFor(enterprise: enterprise, binding: .bound))
        let verify = AccountAction.verify(
            method: "base_register",
            evidence: [
                Evidence(
                    kind: "base_register", provider: "host", reference: "3", subject: number,
                    at: morning.addingTimeInterval(3600))
            ])
        let verified = try account.handle(
            command: AccountCommand(id: "v", action: verify), context: context(session, 1))
        XCTAssertEqual(try account.level(profile: profile).level, .level3)
        XCTAssertEqual(try account.todo(context: context(session, 1)), [])
        XCTAssertEqual(try account.enterprise(), enterprise)
        XCTAssertEqual(try account.actingFor(documentNumber: "440104198501010039")?.enterprise, enterprise)
        XCTAssertNil(try account.actingFor(documentNumber: "440104199003070017"))
        XCTAssertTrue(try account.verifications(context: context(session, 2)).contains { $0.state == .verified })
        XCTAssertTrue(try account.actions(context: context(session, 2)).contains { $0.action == "add_handler" })
        XCTAssertFalse(try account.logins(profile: profile).isEmpty)
        XCTAssertEqual(try account.handlers(context: context(session, 2)), [])
        let log = [try XCTUnwrap(opened.outcome.entry), try XCTUnwrap(verified.entry)]
        XCTAssertEqual(try EnterpriseAccount.replay(log: log).state(), try account.state())
        let erased = try log.map { try EnterpriseAccount.eraseLogEntry(entry: $0) }
        XCTAssertEqual(try EnterpriseAccount.verifyLog(log: erased).findings, [])
        XCTAssertEqual(try profile.levelNamed(name: "四级"), .level4)
    }

    func testALicenceProvesAnIdentityForWhomItIsNotForWhoeverHoldsThePhone() throws {
        let profile = try LicenceProfileHandle.builtin(id: "e-licence")
        let representative = actor(chief, .legalRepresentative)
        let context = { (actor: Actor, hour: Double) in
            try LicenceContext(
                now: morning.addingTimeInterval(3600 * hour), actor: actor, profile: profile, salt: Desk.salt())
        }
        let opening = LicenceAction.openWallet(device: "phone-1", app: "wechat_mini_program", mobile: true)
        let opened = try openLicenceWallet(
            command: LicenceCommand(id: "o", action: opening), context: context(representative, 0))
        let wallet = opened.account
        let licence = ELicence(enterprise: enterprise, place: "440106", representative: chief, received: false)
        let own = try context(representative, 1)
        XCTAssertEqual(
            try wallet.listAt(place: "440106", register: [licence], context: own).downloadable, [licence])
        let evidence = ["wechat_pay", "face_check", "declaration"].map {
            Evidence(
                kind: $0, provider: "host", reference: $0, subject: chief.documentNumber,
                at: morning.addingTimeInterval(3600))
        }
        let register = Actor(id: "register", role: .system)
        let told = try wallet.handle(
            command: LicenceCommand(id: "r", action: .reportLicence(licence: licence)), context: context(register, 1))
        let download = LicenceAction.download(
            place: "440106", number: number, realNameFailed: false, evidence: evidence)
        let downloaded = try wallet.handle(
            command: LicenceCommand(id: "d", action: download), context: context(representative, 1))
        XCTAssertEqual(try wallet.copies(context: own).map(\.licence.enterprise), [enterprise])
        XCTAssertEqual(try wallet.listAt(place: "440106", register: [licence], context: own).downloadable, [])
        XCTAssertEqual(try wallet.holders(number: number, context: own).map(\.person.name), [chief.name])
        XCTAssertEqual(try wallet.password(context: own)?.licences, [number])
        XCTAssertNil(try wallet.password(context: context(actor(holder, .person), 1)))
        XCTAssertTrue(
            try wallet.identityUse(purpose: "gz_login", number: number, context: context(representative, 2)).allowed)
        let stranger = try context(actor(holder, .person), 2)
        let other = try wallet.identityUse(purpose: "gz_login", number: number, context: stranger)
        XCTAssertFalse(other.allowed)
        XCTAssertFalse(other.unmet.isEmpty)
        XCTAssertTrue(try wallet.actions(context: context(representative, 2)).contains { $0.action == "delete_copy" })
        let log = [try XCTUnwrap(opened.outcome.entry), try XCTUnwrap(told.entry), try XCTUnwrap(downloaded.entry)]
        XCTAssertEqual(try LicenceWallet.verify(state: wallet.state(), log: log).findings, [])
        XCTAssertEqual(try LicenceWallet.replay(log: log).toJson(), try wallet.toJson())
        let erased = try log.map { try LicenceWallet.eraseLogEntry(entry: $0) }
        XCTAssertEqual(try LicenceWallet.verifyLog(log: erased).findings, [])
    }
}
