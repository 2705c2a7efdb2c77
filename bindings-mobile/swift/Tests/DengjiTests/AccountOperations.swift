import Dengji
import Foundation

/// An account of a vector, with the profile under which commands are given and the log that it gave.
private final class Held<Account, Profile, Entry> {
    let account: Account
    var profile: Profile
    var log: [Entry]

    init(_ account: Account, _ profile: Profile, _ log: [Entry]) {
        (self.account, self.profile, self.log) = (account, profile, log)
    }
}

/// How the profiles of one kind are made and asked.
private struct Profiles<Profile> {
    let usual: String
    let builtin: (String) throws -> Profile
    let adjusted: (Profile, [Adjustment]) throws -> Profile
    let read: (String) throws -> String
    let get: (Profile, String) throws -> String?
    let lint: (Profile) throws -> Report
    let diff: (Profile, Profile) throws -> [ProfileDifference]

    /// The id of a built-in profile, or `{id, set}`: the built-in one with some values replaced.
    func of(_ given: Given, _ key: String = "profile") throws -> Profile {
        guard given.has(key) else { return try builtin(usual) }
        return try named(given.part(key))
    }

    func named(_ part: Given) throws -> Profile {
        if let id = part.value as? String { return try builtin(id) }
        let profile = try builtin(part.maybe("id") ?? usual)
        let set = try part.has("set") ? part.list("set") : []
        return try adjusted(
            profile, set.map { try Adjustment(pointer: $0.text("pointer"), value: $0.json("value")) })
    }

    func operations(_ area: String) -> [String: Operation] {
        [
            "\(area).read": { given, _ in parse(try read(given.string())) },
            "\(area).get": { given, _ in orNull(try get(of(given), given.text("pointer")).map(parse)) },
            "\(area).lint": { given, _ in parse(try lint(of(given)).json()) },
            "\(area).diff": { given, _ in
                try diff(of(given, "before"), of(given, "after")).map { parse(try $0.json()) }
            },
        ]
    }
}

/// What every kind of account is asked, with the types of one kind. Commands cross as the typed values they are.
private struct Kind<Account, Context, Profile, Entry> {
    let area: String
    let salt: String
    let profiles: Profiles<Profile>
    let context: (Date, Actor, Profile, String) throws -> Context
    let open: (String, Context) throws -> (Account, Entry?, String)
    let handle: (Account, String, Context) throws -> (Entry?, String)
    let decide: (Account, String, Context) throws -> String
    let state: (Account) throws -> String
    let read: (String) throws -> Account
    let replay: ([Entry]) throws -> Account
    let verify: ([Entry], String?) throws -> Report
    let compare: (Account, [Entry]) throws -> Report
    let erase: (Entry) throws -> Entry
    let sequence: (Entry) -> UInt32
    let digest: (Entry) -> String

    func key(_ given: Given) throws -> String { "\(area) \(try given.maybe("as") ?? "")" }

    func held(_ given: Given, _ session: Session) throws -> Held<Account, Profile, Entry> {
        guard let held = session.accounts[try key(given)] as? Held<Account, Profile, Entry> else {
            throw Unusable("no account was opened")
        }
        return held
    }

    func context(_ given: Given, _ profile: Profile) throws -> Context {
        let actor = given.has("actor") ? try Actor(json: given.json("actor")) : Actor(id: "vectors", role: .system)
        let now = given.has("now") ? try given.now() : Date(timeIntervalSince1970: 0)
        let rules = given.has("profile") ? try profiles.of(given) : profile
        return try context(now, actor, rules, given.maybe("salt") ?? salt)
    }

    /// A question to the account that the step is about.
    func asks(_ ask: @escaping (Given, Account, Profile, Context) throws -> Any) -> Operation {
        { given, session in
            let held = try held(given, session)
            return try ask(given, held.account, held.profile, context(given, held.profile))
        }
    }

    var operations: [String: Operation] {
        [
            "\(area).open": { given, session in
                let profile = try profiles.of(given)
                let (account, entry, outcome) = try open(given.json("command"), context(given, profile))
                session.accounts[try key(given)] = Held(account, profile, entry.map { [$0] } ?? [])
                return parse(outcome)
            },
            "\(area).handle": { given, session in
                let held = try held(given, session)
                let (entry, outcome) = try handle(held.account, given.json("command"), context(given, held.profile))
                if let entry { held.log.append(entry) }
                return parse(outcome)
            },
            "\(area).decide": asks { given, account, _, context in
                parse(try decide(account, given.json("command"), context))
            },
            "\(area).snapshot": asks { _, account, _, _ in parse(try state(account)) },
            "\(area).restore": { given, _ in
                parse(try state(read(given.value is String ? given.string() : given.json("snapshot"))))
            },
            "\(area).replay": { given, session in
                let held = try held(given, session)
                return try state(replay(held.log)) == state(held.account)
            },
            "\(area).verify_log": { given, session in
                let log = try held(given, session).log
                let there = try kept(log, given, erase: erase, sequence: sequence)
                return parse(try verify(there, head(log, given, digest)).json())
            },
            "\(area).verify": { given, session in
                let held = try held(given, session)
                let account = try read(written(state(held.account), given))
                return parse(try compare(account, kept(held.log, given, erase: erase, sequence: sequence)).json())
            },
            "\(area).switch_profile": { given, session in
                try held(given, session).profile = try profiles.of(given)
                return NSNull()
            },
        ]
    }
}

private let sealProfiles = Profiles<SealProfileHandle>(
    usual: "guangzhou-seal-platform",
    builtin: { try SealProfileHandle.builtin(id: $0) },
    adjusted: { try $0.adjusted(adjustments: $1) },
    read: { try SealProfileHandle.parse(text: $0).document().json() },
    get: { try $0.get(pointer: $1) },
    lint: { try $0.lint() },
    diff: { try $0.diff(other: $1) })

private let seals = Kind<SealAccount, SealContext, SealProfileHandle, SealLogEntry>(
    area: "seal",
    salt: "00112233445566778899aabbccddeeff",
    profiles: sealProfiles,
    context: { try SealContext(now: $0, actor: $1, profile: $2, salt: $3) },
    open: { command, context in
        let opened = try openSealAccount(command: SealCommand(json: command), context: context)
        return (opened.account, opened.outcome.entry, try opened.outcome.json())
    },
    handle: { account, command, context in
        let outcome = try account.handle(command: SealCommand(json: command), context: context)
        return (outcome.entry, try outcome.json())
    },
    decide: { try $0.decide(command: SealCommand(json: $1), context: $2).json() },
    state: { try $0.state().json() },
    read: { try SealAccount.parse(text: $0) },
    replay: { try SealAccount.replay(log: $0) },
    verify: { try SealAccount.verifyLog(log: $0, head: $1) },
    compare: { try SealAccount.verify(state: $0.state(), log: $1) },
    erase: { try SealAccount.eraseLogEntry(entry: $0) },
    sequence: { $0.sequence },
    digest: { $0.digest })

extension Given {
    /// The instant that is looked at: that of whoever looks, where only one is named.
    fileprivate func lookedAt() throws -> Date { has("at") ? try instant("at") : try now() }
}

private let sealQuestions: [String: Operation] = [
    "seal.may": seals.asks { given, account, _, context in
        parse(try account.may(question: SealQuestion(json: given.json("question")), context: context).json())
    },
    "seal.actions": seals.asks { given, account, _, context in
        let channel = try Channel(json: given.json("channel"))
        let offers = try account.actions(channel: channel, context: context, page: given.page())
        return try offers.map { parse(try $0.json()) }
    },
    "seal.todo": seals.asks { _, account, _, context in
        try account.todo(context: context).map { parse(try $0.json()) }
    },
    "seal.seals": seals.asks { given, account, _, context in
        try account.seals(at: given.lookedAt(), context: context).map { parse(try $0.json()) }
    },
    "seal.grants": seals.asks { given, account, _, context in
        let wanted = given.has("origin") ? try given.part("origin") : Given(value: NSNull())
        let origin = wanted.value is NSNull ? nil : try GrantOrigin(json: wanted.json())
        return try account.grants(at: given.lookedAt(), context: context, origin: origin).map { parse(try $0.json()) }
    },
    "seal.entitled": seals.asks { given, account, _, context in
        let person = try Principal(json: given.json("person"))
        let found = try account.entitled(
            person: person, seal: given.text("seal"), at: given.lookedAt(), context: context)
        return orNull(try found.map { parse(try $0.json()) })
    },
    "seal.entitlements": seals.asks { given, account, _, context in
        try account.entitlementsAt(at: given.lookedAt(), context: context).map { parse(try $0.json()) }
    },
    "seal.deadlines": seals.asks { given, account, _, context in
        let found = try account.deadlines(after: given.lookedAt(), until: given.instant("until"), context: context)
        return try found.map { parse(try $0.json()) }
    },
    "seal.licence_impact": seals.asks { given, account, _, context in
        parse(try account.licenceImpact(licence: LicenceFacts(json: given.json("licence")), context: context).json())
    },
    "seal.changes": seals.asks { _, account, _, context in
        try account.changes(context: context).map { parse(try $0.json()) }
    },
    "seal.claims": seals.asks { given, account, _, context in
        orNull(try account.claims(seal: given.text("seal"), context: context)?.map { parse(try $0.json()) })
    },
    "seal.window_form": seals.asks { given, account, _, context in
        let form = try account.windowForm(application: given.text("application"), context: context)
        return orNull(try form.map { parse(try $0.json()) })
    },
]

private let sealingProfiles = Profiles<SealProfileHandle>(
    usual: "guangxi-seal",
    builtin: sealProfiles.builtin,
    adjusted: sealProfiles.adjusted,
    read: sealProfiles.read,
    get: sealProfiles.get,
    lint: sealProfiles.lint,
    diff: sealProfiles.diff)

private let sittings = Kind<SealingSession, SealContext, SealProfileHandle, SealingLogEntry>(
    area: "sealing",
    salt: "00112233445566778899aabbccddeeff",
    profiles: sealingProfiles,
    context: { try SealContext(now: $0, actor: $1, profile: $2, salt: $3) },
    open: { command, context in
        let opened = try openSealingSession(command: SealingCommand(json: command), context: context)
        return (opened.account, opened.outcome.entry, try opened.outcome.json())
    },
    handle: { account, command, context in
        let outcome = try account.handle(command: SealingCommand(json: command), context: context)
        return (outcome.entry, try outcome.json())
    },
    decide: { try $0.decide(command: SealingCommand(json: $1), context: $2).json() },
    state: { try $0.state().json() },
    read: { try SealingSession.parse(text: $0) },
    replay: { try SealingSession.replay(log: $0) },
    verify: { try SealingSession.verifyLog(log: $0, head: $1) },
    compare: { try SealingSession.verify(state: $0.state(), log: $1) },
    erase: { try SealingSession.eraseLogEntry(entry: $0) },
    sequence: { $0.sequence },
    digest: { $0.digest })

private let sealing: [String: Operation] = [
    "sealing.stored": sittings.asks { _, sitting, _, _ in orNull(try sitting.stored().map { parse(try $0.json()) }) },
    "sealing.recognise": { given, _ in
        let digits = Array(try given.text("bytes"))
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0..<min($0 + 2, digits.count)]), radix: 16)
        }
        return parse(try recogniseFile(data: Data(bytes)).json())
    },
    "sealing.coverage": { given, _ in
        let placements = try given.list("placements").map { try PagePlacement(json: $0.json()) }
        guard let pages = try given.part("pages").value as? NSNumber else { throw Unusable("pages is no number") }
        let report = try checkSealCoverage(
            profile: sealingProfiles.of(given), pages: pages.uint32Value, placements: placements)
        return orNull(try report.map { parse(try $0.json()) })
    },
    "sealing.output": { given, _ in
        let request = try OutputRequest(json: given.json("request"))
        return parse(try outputPlan(profile: sealingProfiles.of(given), request: request).json())
    },
    "sealing.right": { given, session in
        let account = try seals.held(Given(value: [String: Any]()), session).account
        let used = try SealActUse(json: given.json("use"))
        return parse(try rightAtSigning(account: account, profile: sealingProfiles.of(given), used: used).json())
    },
    "sealing.case_evidence": { given, _ in
        let document = try VerifiedDocument(json: given.json("document"))
        return parse(try caseEvidence(document: document, current: given.text("current")).json())
    },
    "sealing.attach": { given, session in
        let named = try given.has("document") ? StoredDocument(json: given.json("document")) : nil
        guard let document = try named ?? sittings.held(given, session).account.stored() else {
            throw Unusable("no document was stored")
        }
        let person = try Principal(json: given.json("person"))
        return parse(try attachDocument(document: document, person: person, item: given.text("item")).json())
    },
]

private let sealPlatforms: [String: Operation] = [
    "seal_profile.compare": { given, _ in
        let profiles = try given.list("profiles").map(sealProfiles.named)
        return parse(try SealProfileHandle.compare(profiles: profiles, today: given.text("today")).json())
    }
]

private let identityProfiles = Profiles<IdentityProfileHandle>(
    usual: "guangdong-identity",
    builtin: { try IdentityProfileHandle.builtin(id: $0) },
    adjusted: { try $0.adjusted(adjustments: $1) },
    read: { try IdentityProfileHandle.parse(text: $0).document().json() },
    get: { try $0.get(pointer: $1) },
    lint: { try $0.lint() },
    diff: { try $0.diff(other: $1) })

private let accounts = Kind<EnterpriseAccount, AccountContext, IdentityProfileHandle, AccountEntry>(
    area: "account",
    salt: "",
    profiles: identityProfiles,
    context: { try AccountContext(now: $0, actor: $1, profile: $2, salt: $3) },
    open: { command, context in
        let opened = try openEnterpriseAccount(command: AccountCommand(json: command), context: context)
        return (opened.account, opened.outcome.entry, try opened.outcome.json())
    },
    handle: { account, command, context in
        let outcome = try account.handle(command: AccountCommand(json: command), context: context)
        return (outcome.entry, try outcome.json())
    },
    decide: { try $0.decide(command: AccountCommand(json: $1), context: $2).json() },
    state: { try $0.state().json() },
    read: { try EnterpriseAccount.parse(text: $0) },
    replay: { try EnterpriseAccount.replay(log: $0) },
    verify: { try EnterpriseAccount.verifyLog(log: $0, head: $1) },
    compare: { try EnterpriseAccount.verify(state: $0.state(), log: $1) },
    erase: { try EnterpriseAccount.eraseLogEntry(entry: $0) },
    sequence: { $0.sequence },
    digest: { $0.digest })

private let accountQuestions: [String: Operation] = [
    "account.actions": accounts.asks { _, account, _, context in
        try account.actions(context: context).map { parse(try $0.json()) }
    },
    "account.todo": accounts.asks { _, account, _, context in
        try account.todo(context: context).map { parse(try $0.json()) }
    },
    "account.level": accounts.asks { _, account, profile, _ in parse(try account.level(profile: profile).json()) },
    "account.logins": accounts.asks { _, account, profile, _ in
        try account.logins(profile: profile).map { parse(try $0.json()) }
    },
    "account.verifications": accounts.asks { _, account, _, context in
        try account.verifications(context: context).map { parse(try $0.json()) }
    },
    "account.handlers": accounts.asks { _, account, _, context in
        try account.handlers(context: context).map { parse(try $0.json()) }
    },
    "account.acting_for": accounts.asks { given, account, _, _ in
        let wanted = given.has("documentKind") ? try given.part("documentKind") : Given(value: NSNull())
        let kind = wanted.value is NSNull ? nil : try IdentifierKind(json: wanted.json())
        let found = try account.actingFor(documentNumber: given.text("documentNumber"), documentKind: kind)
        return orNull(try found.map { parse(try $0.json()) })
    },
    "account.check": { given, _ in
        let registration = try AccountRegistration(json: given.json("registration"))
        let profile = try identityProfiles.of(given)
        return parse(try profile.checkRegistration(registration: registration, today: given.text("today")).json())
    },
    "account.level_named": { given, _ in
        orNull(try identityProfiles.of(given).levelNamed(name: given.text("name")).map { parse(try $0.json()) })
    },
    "account.acting_by_e_licence": { given, _ in
        let enterprise = try Enterprise(json: given.json("enterprise"))
        let found = try identityProfiles.of(given).actingByELicence(enterprise: enterprise)
        return orNull(try found.map { parse(try $0.json()) })
    },
    "account.on_site_missing": { given, _ in
        let gap = try identityProfiles.of(given).onSiteMissing(
            method: given.text("method"), presenter: Presenter(json: given.json("presenter")),
            documents: given.texts("documents"))
        return orNull(try gap.map { parse(try $0.json()) })
    },
]

private let licenceProfiles = Profiles<LicenceProfileHandle>(
    usual: "e-licence",
    builtin: { try LicenceProfileHandle.builtin(id: $0) },
    adjusted: { try $0.adjusted(adjustments: $1) },
    read: { try LicenceProfileHandle.parse(text: $0).document().json() },
    get: { try $0.get(pointer: $1) },
    lint: { try $0.lint() },
    diff: { try $0.diff(other: $1) })

private let wallets = Kind<LicenceWallet, LicenceContext, LicenceProfileHandle, LicenceEntry>(
    area: "licence",
    salt: "",
    profiles: licenceProfiles,
    context: { try LicenceContext(now: $0, actor: $1, profile: $2, salt: $3) },
    open: { command, context in
        let opened = try openLicenceWallet(command: LicenceCommand(json: command), context: context)
        return (opened.account, opened.outcome.entry, try opened.outcome.json())
    },
    handle: { account, command, context in
        let outcome = try account.handle(command: LicenceCommand(json: command), context: context)
        return (outcome.entry, try outcome.json())
    },
    decide: { try $0.decide(command: LicenceCommand(json: $1), context: $2).json() },
    state: { try $0.state().json() },
    read: { try LicenceWallet.parse(text: $0) },
    replay: { try LicenceWallet.replay(log: $0) },
    verify: { try LicenceWallet.verifyLog(log: $0, head: $1) },
    compare: { try LicenceWallet.verify(state: $0.state(), log: $1) },
    erase: { try LicenceWallet.eraseLogEntry(entry: $0) },
    sequence: { $0.sequence },
    digest: { $0.digest })

private let walletQuestions: [String: Operation] = [
    "licence.actions": wallets.asks { _, wallet, _, context in
        try wallet.actions(context: context).map { parse(try $0.json()) }
    },
    "licence.copies": wallets.asks { _, wallet, _, context in
        try wallet.copies(context: context).map { parse(try $0.json()) }
    },
    "licence.password": wallets.asks { _, wallet, _, context in
        orNull(try wallet.password(context: context).map { parse(try $0.json()) })
    },
    "licence.holders": wallets.asks { given, wallet, _, context in
        try wallet.holders(number: given.text("number"), context: context).map { parse(try $0.json()) }
    },
    "licence.list": wallets.asks { given, wallet, _, context in
        let register = try given.list("register").map { try ELicence(json: $0.json()) }
        return parse(try wallet.listAt(place: given.text("place"), register: register, context: context).json())
    },
    "licence.todo": wallets.asks { given, wallet, _, context in
        let register = try given.list("register").map { try ELicence(json: $0.json()) }
        return try wallet.todo(register: register, context: context).map { parse(try $0.json()) }
    },
    "licence.identity_use": wallets.asks { given, wallet, _, context in
        let (purpose, number) = (try given.text("purpose"), try given.text("number"))
        return parse(try wallet.identityUse(purpose: purpose, number: number, context: context).json())
    },
]

/// The operations on accounts of all kinds, and on their profiles.
let accountOperations: [String: Operation] = [
    seals.operations, sealQuestions, sealPlatforms, sittings.operations, sealing, sealProfiles.operations("seal_profile"),
    accounts.operations, accountQuestions, identityProfiles.operations("identity_profile"),
    wallets.operations, walletQuestions, licenceProfiles.operations("licence_profile"),
].reduce(into: [:]) { all, some in all.merge(some) { one, _ in one } }
