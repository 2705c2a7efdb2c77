// Generated from the Rust sources by `cargo xtask generate`; do not edit.
import Foundation

/// What the registry tells the applicants, and why: all of it, at once.
public struct Acceptance: Hashable, Sendable, JsonDocument {
    /// The decision.
    public var outcome: AcceptanceOutcome
    /// Everything that is missing or wrong, in the order of the findings.
    public var gaps: [AcceptanceGap]

    public init(outcome: AcceptanceOutcome, gaps: [AcceptanceGap]) {
        self.outcome = outcome
        self.gaps = gaps
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        outcome = try json.field("outcome")
        gaps = try json.field("gaps")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("outcome", outcome)
        json.field("gaps", gaps)
        json.end()
    }
}

/// One thing that is missing or wrong.
public struct AcceptanceGap: Hashable, Sendable, JsonDocument {
    /// Where: a pointer into the sub-case.
    public var pointer: String
    /// What, in both languages.
    public var text: Label
    /// On what it rests: document and article, as the profile or the catalogue names it; empty where neither does.
    public var article: String
    /// Whether no source says so, and the profile assumes it.
    public var assumed: Bool
    /// Whether a paper is missing or not in order, rather than a field of the form wrong.
    public var paper: Bool

    public init(pointer: String, text: Label, article: String, assumed: Bool = false, paper: Bool) {
        self.pointer = pointer
        self.text = text
        self.article = article
        self.assumed = assumed
        self.paper = paper
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        pointer = try json.field("pointer")
        text = try json.field("text")
        article = try json.field("article")
        assumed = try json.maybe("assumed") ?? false
        paper = try json.field("paper")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("pointer", pointer)
        json.field("text", text)
        json.field("article", article)
        json.field("assumed", assumed)
        json.field("paper", paper)
        json.end()
    }
}

/// What the registry decides on an application when it is handed in (条例 第十七条).
public enum AcceptanceOutcome: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 受理: the papers are complete and in order.
    case accepted
    /// 当场更正: what is wrong can be put right at once, and then it is accepted.
    case toCorrect = "to_correct"
    /// 不予受理, 一次性告知补正: papers are missing or not in order.
    case toSupplement = "to_supplement"
    /// 不予受理: it is another registry's to register.
    case notOurs = "not_ours"
}

/// A command's action.
public enum AccountAction: Hashable, Sendable, JsonDocument {
    /// 输入基础信息: registers the enterprise. The first action of every account (UA-001 to UA-009).
    /// - `registration`: The form.
    /// - `passwordsMatch`: Whether the two entries of the password were the same; the password itself stays with the host.
    /// - `evidence`: What the host has checked about the applicant: `face_check`, `sms_code`.
    case register(registration: AccountRegistration, passwordsMatch: Bool, evidence: [Evidence])
    /// 立即核验: verifies the legal entity online (UA-013 to UA-016).
    /// - `method`: Code of the method.
    /// - `evidence`: What proves it.
    case verify(method: String, evidence: [Evidence])
    /// The window reports a verification on site (UA-017 to UA-020).
    /// - `method`: Code of the method.
    /// - `window`: Region of the window.
    /// - `presenter`: Who came.
    /// - `documents`: Codes of the papers that were brought.
    case reportOnSite(method: String, window: String, presenter: Presenter, documents: [String])
    /// Another person operates the account from now on (UA-004).
    /// - `applicant`: The new one.
    /// - `evidence`: What the host has checked about this person.
    case changeApplicant(applicant: Applicant, evidence: [Evidence])
    /// 立即添加: adds a handler (UA-022).
    /// - `handler`: Whom.
    case addHandler(handler: HandlerRequest)
    /// 绑定: the handler confirms, from the own personal account (UA-024).
    /// - `handler`: Id of the binding.
    case confirmHandler(handler: String)
    /// Ends a binding. No source describes it; assumed.
    /// - `handler`: Id of the binding.
    case removeHandler(handler: String)
    /// Changes the registered data; the number of the entity stays (UA-025). Another name, kind or representative
    /// takes evidence, and the entity must be verified anew.
    /// - `entity`: The data from now on.
    /// - `evidence`: What proves it.
    case updateEntity(entity: LegalEntity, evidence: [Evidence] = [])

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "register":
            self = try .register(
                registration: json.field("registration"),
                passwordsMatch: json.field("passwordsMatch"),
                evidence: json.field("evidence"))
        case "verify":
            self = try .verify(
                method: json.field("method"),
                evidence: json.field("evidence"))
        case "report_on_site":
            self = try .reportOnSite(
                method: json.field("method"),
                window: json.field("window"),
                presenter: json.field("presenter"),
                documents: json.field("documents"))
        case "change_applicant":
            self = try .changeApplicant(
                applicant: json.field("applicant"),
                evidence: json.field("evidence"))
        case "add_handler":
            self = try .addHandler(
                handler: json.field("handler"))
        case "confirm_handler":
            self = try .confirmHandler(
                handler: json.field("handler"))
        case "remove_handler":
            self = try .removeHandler(
                handler: json.field("handler"))
        case "update_entity":
            self = try .updateEntity(
                entity: json.field("entity"),
                evidence: json.maybe("evidence") ?? [])
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .register(let part0, let part1, let part2):
            json.tag("register")
            json.field("registration", part0)
            json.field("passwordsMatch", part1)
            json.field("evidence", part2)
        case .verify(let part0, let part1):
            json.tag("verify")
            json.field("method", part0)
            json.field("evidence", part1)
        case .reportOnSite(let part0, let part1, let part2, let part3):
            json.tag("report_on_site")
            json.field("method", part0)
            json.field("window", part1)
            json.field("presenter", part2)
            json.field("documents", part3)
        case .changeApplicant(let part0, let part1):
            json.tag("change_applicant")
            json.field("applicant", part0)
            json.field("evidence", part1)
        case .addHandler(let part0):
            json.tag("add_handler")
            json.field("handler", part0)
        case .confirmHandler(let part0):
            json.tag("confirm_handler")
            json.field("handler", part0)
        case .removeHandler(let part0):
            json.tag("remove_handler")
            json.field("handler", part0)
        case .updateEntity(let part0, let part1):
            json.tag("update_entity")
            json.field("entity", part0)
            json.field("evidence", part1)
        }
        json.end()
    }
}

/// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
/// `expectedVersion` is refused.
public struct AccountCommand: Hashable, Sendable, JsonDocument {
    /// The caller's own id for this command, unique within the account.
    public var id: String
    /// The version that the caller has seen; none to accept any.
    public var expectedVersion: UInt32?
    /// What to do.
    public var action: AccountAction

    public init(id: String, expectedVersion: UInt32? = nil, action: AccountAction) {
        self.id = id
        self.expectedVersion = expectedVersion
        self.action = action
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        expectedVersion = try json.maybe("expectedVersion")
        action = try json.field("action")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.maybe("expectedVersion", expectedVersion)
        json.field("action", action)
        json.end()
    }
}

/// One entry of the log.
public struct AccountEntry: Hashable, Sendable, JsonDocument {
    /// Version of this format.
    public var logVersion: UInt32
    /// Counted from 1.
    public var sequence: UInt32
    /// When the command was carried out.
    public var now: Instant
    /// The profile that was applied.
    public var profile: ProfileRef
    /// Digest of the entry before; empty for the first.
    public var previous: String
    /// SM3 over the salt's bytes and the canonical payload.
    public var payloadDigest: String
    /// SM3 over the canonical header: all fields above.
    public var digest: String
    /// The salt, as hexadecimal; gone with the payload when it is erased.
    public var salt: String
    /// The payload, unless it was erased.
    public var payload: AccountPayload?

    public init(logVersion: UInt32, sequence: UInt32, now: Instant, profile: ProfileRef, previous: String, payloadDigest: String, digest: String, salt: String = "", payload: AccountPayload? = nil) {
        self.logVersion = logVersion
        self.sequence = sequence
        self.now = now
        self.profile = profile
        self.previous = previous
        self.payloadDigest = payloadDigest
        self.digest = digest
        self.salt = salt
        self.payload = payload
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        logVersion = try json.field("logVersion")
        sequence = try json.field("sequence")
        now = try json.field("now")
        profile = try json.field("profile")
        previous = try json.field("previous")
        payloadDigest = try json.field("payloadDigest")
        digest = try json.field("digest")
        salt = try json.maybe("salt") ?? ""
        payload = try json.maybe("payload")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("logVersion", logVersion)
        json.field("sequence", sequence)
        json.field("now", now)
        json.field("profile", profile)
        json.field("previous", previous)
        json.field("payloadDigest", payloadDigest)
        json.field("digest", digest)
        json.field("salt", salt)
        json.maybe("payload", payload)
        json.end()
    }
}

/// An event, past tense; only ever added to.
public enum AccountEvent: Hashable, Sendable, JsonDocument {
    /// The account came about.
    /// - `registration`: The form.
    case registered(registration: AccountRegistration)
    /// The entity was verified.
    /// - `method`: Code of the method.
    /// - `level`: The level that it reached.
    /// - `evidence`: What proved it, online.
    case verified(method: String, level: TrustLevel, evidence: [Evidence])
    /// The entity was verified at a window.
    /// - `method`: Code of the method.
    /// - `level`: The level that it reached.
    /// - `window`: Region of the window.
    /// - `presenter`: Who came.
    /// - `option`: Code of the set of papers that was complete.
    case verifiedOnSite(method: String, level: TrustLevel, window: String, presenter: Presenter, option: String)
    /// 注册完成.
    case registrationCompleted
    /// Another person operates the account.
    /// - `applicant`: Who.
    case applicantChanged(applicant: Applicant)
    /// The enterprise added a handler.
    /// - `handler`: Id of the binding.
    /// - `person`: Who.
    case handlerAdded(handler: String, person: Principal)
    /// The binding stands from both sides.
    /// - `handler`: Id of the binding.
    case handlerBound(handler: String)
    /// The enterprise ended a binding.
    /// - `handler`: Id of the binding.
    case handlerRemoved(handler: String)
    /// The registered data changed.
    /// - `entity`: The data from now on.
    /// - `evidence`: What proved it, where the entity is another one in name, kind or representative. Then no verification that
    /// was done before counts any more.
    /// - `verifyAnew`: Whether the entity must be verified anew.
    case entityUpdated(entity: LegalEntity, evidence: [Evidence] = [], verifyAnew: Bool = false)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "registered":
            self = try .registered(
                registration: json.field("registration"))
        case "verified":
            self = try .verified(
                method: json.field("method"),
                level: json.field("level"),
                evidence: json.field("evidence"))
        case "verified_on_site":
            self = try .verifiedOnSite(
                method: json.field("method"),
                level: json.field("level"),
                window: json.field("window"),
                presenter: json.field("presenter"),
                option: json.field("option"))
        case "registration_completed":
            self = .registrationCompleted
        case "applicant_changed":
            self = try .applicantChanged(
                applicant: json.field("applicant"))
        case "handler_added":
            self = try .handlerAdded(
                handler: json.field("handler"),
                person: json.field("person"))
        case "handler_bound":
            self = try .handlerBound(
                handler: json.field("handler"))
        case "handler_removed":
            self = try .handlerRemoved(
                handler: json.field("handler"))
        case "entity_updated":
            self = try .entityUpdated(
                entity: json.field("entity"),
                evidence: json.maybe("evidence") ?? [],
                verifyAnew: json.maybe("verifyAnew") ?? false)
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .registered(let part0):
            json.tag("registered")
            json.field("registration", part0)
        case .verified(let part0, let part1, let part2):
            json.tag("verified")
            json.field("method", part0)
            json.field("level", part1)
            json.field("evidence", part2)
        case .verifiedOnSite(let part0, let part1, let part2, let part3, let part4):
            json.tag("verified_on_site")
            json.field("method", part0)
            json.field("level", part1)
            json.field("window", part2)
            json.field("presenter", part3)
            json.field("option", part4)
        case .registrationCompleted:
            json.tag("registration_completed")
        case .applicantChanged(let part0):
            json.tag("applicant_changed")
            json.field("applicant", part0)
        case .handlerAdded(let part0, let part1):
            json.tag("handler_added")
            json.field("handler", part0)
            json.field("person", part1)
        case .handlerBound(let part0):
            json.tag("handler_bound")
            json.field("handler", part0)
        case .handlerRemoved(let part0):
            json.tag("handler_removed")
            json.field("handler", part0)
        case .entityUpdated(let part0, let part1, let part2):
            json.tag("entity_updated")
            json.field("entity", part0)
            json.field("evidence", part1)
            json.field("verifyAnew", part2)
        }
        json.end()
    }
}

/// The level of an account with its names.
public struct AccountLevel: Hashable, Sendable, JsonDocument {
    /// The highest level reached (UA-021); none before the first verification.
    public var level: TrustLevel?
    /// The level's names and what it rests on.
    public var rule: LevelRule?

    public init(level: TrustLevel? = nil, rule: LevelRule? = nil) {
        self.level = level
        self.rule = rule
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        level = try json.maybe("level")
        rule = try json.maybe("rule")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("level", level)
        json.maybe("rule", rule)
        json.end()
    }
}

/// A way to log in, and whether this account has it.
public struct AccountLogin: Hashable, Sendable, JsonDocument {
    /// The way.
    public var method: LoginMethod
    /// Its name.
    public var name: Label
    /// Whether it works for this account: a certificate only after it was verified (UA-014, UA-016).
    public var enabled: Bool

    public init(method: LoginMethod, name: Label, enabled: Bool) {
        self.method = method
        self.name = name
        self.enabled = enabled
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        method = try json.field("method")
        name = try json.field("name")
        enabled = try json.field("enabled")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("method", method)
        json.field("name", name)
        json.field("enabled", enabled)
        json.end()
    }
}

/// What a command comes to.
public struct AccountOutcome: Hashable, Sendable, JsonDocument {
    /// The version with this command; the one that is now, where it was carried out before.
    public var version: UInt32
    /// Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    /// gives the answer of the first time (`answer`).
    public var repeated: Bool
    /// Sequence of the command's log entry: of the one here, or of the one that was made the first time.
    public var sequence: UInt32
    /// The log entry to be stored; none for a repeated command.
    public var entry: AccountEntry?
    /// What the host shall do.
    public var effects: [HostTask]
    /// An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    /// effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    public var effectIds: [String]
    /// The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    /// no others. An account has none.
    public var changed: [String]
    /// Findings that did not stop the command.
    public var report: Report

    public init(version: UInt32, repeated: Bool, sequence: UInt32, entry: AccountEntry? = nil, effects: [HostTask], effectIds: [String], changed: [String], report: Report) {
        self.version = version
        self.repeated = repeated
        self.sequence = sequence
        self.entry = entry
        self.effects = effects
        self.effectIds = effectIds
        self.changed = changed
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        repeated = try json.field("repeated")
        sequence = try json.field("sequence")
        entry = try json.maybe("entry")
        effects = try json.field("effects")
        effectIds = try json.field("effectIds")
        changed = try json.field("changed")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("repeated", repeated)
        json.field("sequence", sequence)
        json.maybe("entry", entry)
        json.field("effects", effects)
        json.field("effectIds", effectIds)
        json.field("changed", changed)
        json.field("report", report)
        json.end()
    }
}

/// What a command was, who gave it, and what followed. May hold personal data.
public struct AccountPayload: Hashable, Sendable, JsonDocument {
    /// Who gave the command.
    public var actor: Actor
    /// The command.
    public var command: AccountCommand
    /// What followed.
    public var events: [AccountEvent]
    /// What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry.
    public var effects: [HostTask]
    /// Findings that did not stop the command.
    public var findings: [Finding]

    public init(actor: Actor, command: AccountCommand, events: [AccountEvent], effects: [HostTask] = [], findings: [Finding] = []) {
        self.actor = actor
        self.command = command
        self.events = events
        self.effects = effects
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        actor = try json.field("actor")
        command = try json.field("command")
        events = try json.field("events")
        effects = try json.maybe("effects") ?? []
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("actor", actor)
        json.field("command", command)
        json.field("events", events)
        json.field("effects", effects)
        json.field("findings", findings)
        json.end()
    }
}

/// The form of the registration, as it was filled in. It has no place for a password (UA-026).
public struct AccountRegistration: Hashable, Sendable, JsonDocument {
    /// 法人登录账号.
    public var loginName: String
    /// The legal entity.
    public var entity: LegalEntity
    /// 申请人.
    public var applicant: Applicant
    /// Codes of the agreements that were accepted (UA-006).
    public var accepted: [String]

    public init(loginName: String, entity: LegalEntity, applicant: Applicant, accepted: [String]) {
        self.loginName = loginName
        self.entity = entity
        self.applicant = applicant
        self.accepted = accepted
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        loginName = try json.field("loginName")
        entity = try json.field("entity")
        applicant = try json.field("applicant")
        accepted = try json.field("accepted")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("loginName", loginName)
        json.field("entity", entity)
        json.field("applicant", applicant)
        json.field("accepted", accepted)
        json.end()
    }
}

/// The state of an account: what its events add up to, and the snapshot to be stored.
public struct AccountState: Hashable, Sendable, JsonDocument {
    /// Version, digest and time of its log, and what commands used up.
    public var metadata: Metadata
    /// 法人登录账号.
    public var loginName: String
    /// The legal entity.
    public var entity: LegalEntity
    /// When name, kind or representative of the entity changed last; none where they are as they were registered.
    public var changed: Instant?
    /// The person who operates the account.
    public var applicant: Applicant
    /// Codes of the agreements that were accepted.
    public var accepted: [String]
    /// How far the registration has come.
    public var step: AccountStep
    /// Verifications, in order.
    public var verifications: [Verification]
    /// Handlers, in the order in which they were added; removed ones stay.
    public var handlers: [HandlerBinding]

    public init(metadata: Metadata, loginName: String, entity: LegalEntity, changed: Instant? = nil, applicant: Applicant, accepted: [String], step: AccountStep, verifications: [Verification], handlers: [HandlerBinding]) {
        self.metadata = metadata
        self.loginName = loginName
        self.entity = entity
        self.changed = changed
        self.applicant = applicant
        self.accepted = accepted
        self.step = step
        self.verifications = verifications
        self.handlers = handlers
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        metadata = try json.field("metadata")
        loginName = try json.field("loginName")
        entity = try json.field("entity")
        changed = try json.maybe("changed")
        applicant = try json.field("applicant")
        accepted = try json.field("accepted")
        step = try json.field("step")
        verifications = try json.field("verifications")
        handlers = try json.field("handlers")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("metadata", metadata)
        json.field("loginName", loginName)
        json.field("entity", entity)
        json.maybe("changed", changed)
        json.field("applicant", applicant)
        json.field("accepted", accepted)
        json.field("step", step)
        json.field("verifications", verifications)
        json.field("handlers", handlers)
        json.end()
    }
}

/// How far the registration has come: the form is complete when the account comes about (UA-001).
public enum AccountStep: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 实名核验.
    case verification
    /// 注册完成.
    case complete
}

/// The enterprise chosen for a session: one person may work for several, and chooses one. Rows GZ-006, GZ-009.
public struct ActingFor: Hashable, Sendable, JsonDocument {
    /// Which enterprise.
    public var enterprise: Enterprise
    /// Trust level of the enterprise's account; none when it was never verified.
    public var level: TrustLevel?
    /// Whether the handler is bound from both sides; a legal representative needs no binding.
    public var binding: Binding

    public init(enterprise: Enterprise, level: TrustLevel? = nil, binding: Binding = .pending) {
        self.enterprise = enterprise
        self.level = level
        self.binding = binding
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        enterprise = try json.field("enterprise")
        level = try json.maybe("level")
        binding = try json.maybe("binding") ?? .pending
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("enterprise", enterprise)
        json.maybe("level", level)
        json.field("binding", binding)
        json.end()
    }
}

/// Which party every form of a case must name as the enterprise that acts in this capacity: who acts is who the paper
/// names. Businesses without such a party are not concerned.
public struct ActingParty: Hashable, Sendable, JsonDocument {
    /// The capacity.
    public var capacity: Capacity
    /// What the enterprise in this capacity is called.
    public var name: Label
    /// The party of the form that it is, on every row.
    public var party: PartyRole
    /// How grave it is when the form names another.
    public var severity: Severity
    /// On what it rests.
    public var basis: Basis

    public init(capacity: Capacity, name: Label, party: PartyRole, severity: Severity, basis: Basis) {
        self.capacity = capacity
        self.name = name
        self.party = party
        self.severity = severity
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        capacity = try json.field("capacity")
        name = try json.field("name")
        party = try json.field("party")
        severity = try json.field("severity")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("capacity", capacity)
        json.field("name", name)
        json.field("party", party)
        json.field("severity", severity)
        json.field("basis", basis)
        json.end()
    }
}

/// What a command does. Which roles may give it, and what its button says, is data of the profile.
public enum Action: Hashable, Sendable, JsonDocument {
    /// 【确定】 on the building table: creates a batch, one sub-case a unit (GZ-015, GZ-016).
    /// - `caseId`: Id of the new case.
    /// - `business`: What kind of business.
    /// - `initiator`: Who begins it (C-45).
    /// - `confirmer`: Who confirms it; the initiator where nothing is said.
    /// - `project`: The project.
    /// - `units`: The chosen units.
    /// - `number`: 批号, where the platform gave one.
    /// - `registerFacts`: What the register holds against units or parcels.
    case openBatch(caseId: String, business: Business, initiator: Enterprise, confirmer: Enterprise? = nil, project: ProjectRef, units: [ChosenUnit], number: String = "", registerFacts: [RegisterFact] = [])
    /// Opens the single case that a withdrawal split off; comes whole from the effect `open_single_case`.
    /// - `caseId`: Id of the new case.
    /// - `business`: What kind of business.
    /// - `initiator`: Who began it.
    /// - `confirmer`: Who confirms it.
    /// - `project`: The project.
    /// - `splitFrom`: From where it was split off.
    /// - `content`: What it holds.
    /// - `registerFacts`: What the register holds against the unit or its parcel.
    /// - `taxCleared`: Whether tax was cleared already.
    case openSingle(caseId: String, business: Business, initiator: Enterprise, confirmer: Enterprise, project: ProjectRef, splitFrom: SplitFrom, content: SubCaseContent, registerFacts: [RegisterFact] = [], taxCleared: Bool = false)
    /// Adopts a case that began in another system.
    /// - `caseId`: Id of the case here.
    /// - `business`: What kind of business.
    /// - `initiator`: Who began it.
    /// - `confirmer`: Who confirms it.
    /// - `project`: The project.
    /// - `number`: 批号.
    /// - `stage`: How far it had come.
    /// - `subCases`: Its sub-cases.
    /// - `evidence`: What proves all this.
    /// - `trust`: How far it is trusted.
    case importCase(caseId: String, business: Business, initiator: Enterprise, confirmer: Enterprise, project: ProjectRef, number: String = "", stage: ImportedStage, subCases: [ImportedSubCase], evidence: [Evidence], trust: ImportTrust)
    /// Adds units before submission.
    /// - `units`: The units.
    /// - `registerFacts`: What the register holds against them.
    case addUnits(units: [ChosenUnit], registerFacts: [RegisterFact] = [])
    /// 【移除】, 【批量删除】: takes sub-cases out before submission (GZ-015, GZ-036).
    /// - `subCases`: The sub-cases.
    case removeUnits(subCases: [String])
    /// 【查看详情】 … 【保存】: replaces the form of one sub-case (GZ-046).
    /// - `subCase`: The sub-case.
    /// - `application`: The form.
    case editApplication(subCase: String, application: Application)
    /// 【批量编辑】: sets parts of the form on every ticked row (GZ-031).
    /// - `subCases`: The sub-cases.
    /// - `changes`: What is set.
    case batchEdit(subCases: [String], changes: ApplicationChanges)
    /// Fills in the questionnaire of one or more sub-cases (GZ-060).
    /// - `subCases`: The sub-cases.
    /// - `questionnaire`: The answers.
    case answerQuestionnaire(subCases: [String], questionnaire: Questionnaire)
    /// Uploads files of one item: for a sub-case, or for the shared list (GZ-050, GZ-052). They join those that are
    /// there; a file of the same id takes the place of the one before.
    /// - `subCase`: The sub-case; none for the shared list.
    /// - `material`: The material.
    /// - `replace`: Whether these files take the place of all that are there.
    case uploadMaterial(subCase: String? = nil, material: Material, replace: Bool = false)
    /// Takes a material away.
    /// - `subCase`: The sub-case; none for the shared list.
    /// - `item`: The item.
    /// - `file`: One file of it, by its id; empty for all of them.
    case removeMaterial(subCase: String? = nil, item: String, file: String = "")
    /// 【共享】: gives shared materials to every sub-case; uploading alone does not (GZ-051).
    /// - `items`: The items; empty for all of the shared list.
    /// - `mode`: What happens where a sub-case has its own copy (C-49).
    case shareMaterials(items: [String] = [], mode: ShareMode = .keepOwn)
    /// 【保存】: the batch is saved, not applied for (GZ-106).
    case save
    /// 【提交】 on the main case: one submission for all sub-cases (GZ-062).
    /// - `number`: 批号, where the platform gives it now; a single case gets a new one (C-62).
    case submit(number: String = "")
    /// The host could not hand the submission over; nothing is lost (GZ-073, GZ-107).
    /// - `reason`: What went wrong, for the people who look at it.
    case reportSubmissionFailure(reason: String)
    /// A personal signature was given by scanning the ticket (YX-001).
    /// - `subCase`: The sub-case.
    /// - `round`: The round printed in the ticket.
    /// - `signer`: Key of the signer, such as `buyers/0`.
    /// - `evidence`: What the provider reports.
    case sign(subCase: String, round: UInt32, signer: String, evidence: Evidence)
    /// 【重新生成】: a new ticket; every signature of the round is void (YX-003, YX-004).
    /// - `subCase`: The sub-case.
    /// - `reason`: Why, where the old ticket is still valid (C-08).
    case regenerateTicket(subCase: String, reason: String = "")
    /// 【企业签章】 (GZ-084).
    /// - `subCases`: The sub-cases.
    /// - `evidence`: What the seal platform reports: for each sub-case its own, in the same order, since each is bound to what
    /// is sealed there.
    case seal(subCases: [String], evidence: [Evidence])
    /// 【确认通过】 (GZ-086).
    /// - `subCases`: The sub-cases.
    case approve(subCases: [String])
    /// 【确认不通过】 (GZ-087).
    /// - `subCase`: The sub-case.
    /// - `reason`: Why, for those who correct it.
    case reject(subCase: String, reason: String = "")
    /// 【撤回】: the sub-case leaves the batch and becomes a single case (GZ-102, GZ-103).
    /// - `subCase`: The sub-case.
    /// - `caseId`: Id of the new single case; not needed where the case is a single one already.
    case withdraw(subCase: String, caseId: String = "")
    /// The tax authority's answer for sub-cases (GZ-092).
    /// - `subCases`: The sub-cases.
    /// - `cleared`: Whether tax is cleared (完税).
    /// - `evidence`: What proves it.
    case reportTax(subCases: [String], cleared: Bool, evidence: Evidence? = nil)
    /// The registry's status after filing (GZ-101). Unknown ones are kept as they are.
    /// - `subCases`: The sub-cases; empty for all that are filed and have not reached a last status.
    /// - `status`: The status.
    /// - `note`: The registry's note.
    case reportStatus(subCases: [String] = [], status: String, note: String = "")
    /// What the register and the contract system say by now, at any time of the case. Saying the same twice changes
    /// nothing; what is said of units and parcels of other cases is kept, and weighs nothing here.
    /// - `facts`: What stands in the register: new entries, and known ones as they are now.
    /// - `lifted`: What stands there no more.
    /// - `units`: Contract statuses of units.
    case reportRegisterFacts(facts: [RegisterFact] = [], lifted: [LiftedFact] = [], units: [UnitStatus] = [])
    /// A supplementary inquiry by staff of the registry (GZ-070).
    /// - `subCase`: The sub-case.
    /// - `inquiry`: The record.
    case recordInquiry(subCase: String, inquiry: Inquiry)
    /// All applicants together take a filed application back, before it is entered in the register (实施细则 第十三条).
    /// - `subCases`: The sub-cases.
    /// - `evidence`: The applicants' declarations: of each applicant for each sub-case, in any order.
    case withdrawBeforeEntry(subCases: [String], evidence: [Evidence])
    /// 【删除】 (GZ-102, GZ-106).
    case delete
    /// Moves the case to another profile, or another version of it.
    /// - `to`: The profile, which the context must hold.
    case moveProfile(to: ProfileRef)
    /// The page shows a code for a phone (GZ-053). The one before it, for the same item and person, is void.
    /// - `subCase`: The sub-case.
    /// - `code`: The host's own id of the code.
    /// - `item`: The item of the checklist.
    /// - `holder`: Key of the party to whom it is given, such as `buyers/0`; empty for whoever is shown it.
    case issueUploadCode(subCase: String, code: String, item: String, holder: String = "")
    /// A code is taken back.
    /// - `subCase`: The sub-case.
    /// - `code`: The code.
    case withdrawUploadCode(subCase: String, code: String)
    /// A phone uploaded files by a code.
    /// - `subCase`: The sub-case that the code names.
    /// - `code`: The code.
    /// - `digest`: The digest in the ticket that was scanned.
    /// - `uploader`: Who holds the phone, as the host has authenticated this person.
    /// - `files`: The files; they join those that are there.
    case uploadByCode(subCase: String, code: String, digest: String, uploader: Principal, files: [MaterialFile])
    /// A phone takes one of its own files away again.
    /// - `subCase`: The sub-case that the code names.
    /// - `code`: The code.
    /// - `digest`: The digest in the ticket that was scanned.
    /// - `uploader`: Who holds the phone, as the host has authenticated this person.
    /// - `file`: The file, by its id.
    case removeByCode(subCase: String, code: String, digest: String, uploader: Principal, file: String)
    /// The registry has entered the right, and issued certificates or proofs (民法典 第二百一十四条, 第二百一十七条).
    /// - `subCase`: The sub-case.
    /// - `certificates`: What was issued now; it joins what was issued before.
    case reportCertificates(subCase: String, certificates: [IssuedCertificate])
    /// Certificates were sent, or received, by post (GZ-068).
    /// - `subCase`: The sub-case.
    /// - `delivery`: How far the parcel is.
    case reportDelivery(subCase: String, delivery: Delivery)
    /// From this day on the right that a notice secures can be registered (能够进行不动产登记, 民法典 第二百二十一条): the
    /// notice lapses when that is not applied for in time.
    /// - `subCases`: The sub-cases.
    /// - `since`: The day.
    case reportRegistrable(subCases: [String], since: CalendarDate)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "open_batch":
            self = try .openBatch(
                caseId: json.field("caseId"),
                business: json.field("business"),
                initiator: json.field("initiator"),
                confirmer: json.maybe("confirmer"),
                project: json.field("project"),
                units: json.field("units"),
                number: json.maybe("number") ?? "",
                registerFacts: json.maybe("registerFacts") ?? [])
        case "open_single":
            self = try .openSingle(
                caseId: json.field("caseId"),
                business: json.field("business"),
                initiator: json.field("initiator"),
                confirmer: json.field("confirmer"),
                project: json.field("project"),
                splitFrom: json.field("splitFrom"),
                content: json.field("content"),
                registerFacts: json.maybe("registerFacts") ?? [],
                taxCleared: json.maybe("taxCleared") ?? false)
        case "import_case":
            self = try .importCase(
                caseId: json.field("caseId"),
                business: json.field("business"),
                initiator: json.field("initiator"),
                confirmer: json.field("confirmer"),
                project: json.field("project"),
                number: json.maybe("number") ?? "",
                stage: json.field("stage"),
                subCases: json.field("subCases"),
                evidence: json.field("evidence"),
                trust: json.field("trust"))
        case "add_units":
            self = try .addUnits(
                units: json.field("units"),
                registerFacts: json.maybe("registerFacts") ?? [])
        case "remove_units":
            self = try .removeUnits(
                subCases: json.field("subCases"))
        case "edit_application":
            self = try .editApplication(
                subCase: json.field("subCase"),
                application: json.field("application"))
        case "batch_edit":
            self = try .batchEdit(
                subCases: json.field("subCases"),
                changes: json.field("changes"))
        case "answer_questionnaire":
            self = try .answerQuestionnaire(
                subCases: json.field("subCases"),
                questionnaire: json.field("questionnaire"))
        case "upload_material":
            self = try .uploadMaterial(
                subCase: json.maybe("subCase"),
                material: json.field("material"),
                replace: json.maybe("replace") ?? false)
        case "remove_material":
            self = try .removeMaterial(
                subCase: json.maybe("subCase"),
                item: json.field("item"),
                file: json.maybe("file") ?? "")
        case "share_materials":
            self = try .shareMaterials(
                items: json.maybe("items") ?? [],
                mode: json.maybe("mode") ?? .keepOwn)
        case "save":
            self = .save
        case "submit":
            self = try .submit(
                number: json.maybe("number") ?? "")
        case "report_submission_failure":
            self = try .reportSubmissionFailure(
                reason: json.field("reason"))
        case "sign":
            self = try .sign(
                subCase: json.field("subCase"),
                round: json.field("round"),
                signer: json.field("signer"),
                evidence: json.field("evidence"))
        case "regenerate_ticket":
            self = try .regenerateTicket(
                subCase: json.field("subCase"),
                reason: json.maybe("reason") ?? "")
        case "seal":
            self = try .seal(
                subCases: json.field("subCases"),
                evidence: json.field("evidence"))
        case "approve":
            self = try .approve(
                subCases: json.field("subCases"))
        case "reject":
            self = try .reject(
                subCase: json.field("subCase"),
                reason: json.maybe("reason") ?? "")
        case "withdraw":
            self = try .withdraw(
                subCase: json.field("subCase"),
                caseId: json.maybe("caseId") ?? "")
        case "report_tax":
            self = try .reportTax(
                subCases: json.field("subCases"),
                cleared: json.field("cleared"),
                evidence: json.maybe("evidence"))
        case "report_status":
            self = try .reportStatus(
                subCases: json.maybe("subCases") ?? [],
                status: json.field("status"),
                note: json.maybe("note") ?? "")
        case "report_register_facts":
            self = try .reportRegisterFacts(
                facts: json.maybe("facts") ?? [],
                lifted: json.maybe("lifted") ?? [],
                units: json.maybe("units") ?? [])
        case "record_inquiry":
            self = try .recordInquiry(
                subCase: json.field("subCase"),
                inquiry: json.field("inquiry"))
        case "withdraw_before_entry":
            self = try .withdrawBeforeEntry(
                subCases: json.field("subCases"),
                evidence: json.field("evidence"))
        case "delete":
            self = .delete
        case "move_profile":
            self = try .moveProfile(
                to: json.field("to"))
        case "issue_upload_code":
            self = try .issueUploadCode(
                subCase: json.field("subCase"),
                code: json.field("code"),
                item: json.field("item"),
                holder: json.maybe("holder") ?? "")
        case "withdraw_upload_code":
            self = try .withdrawUploadCode(
                subCase: json.field("subCase"),
                code: json.field("code"))
        case "upload_by_code":
            self = try .uploadByCode(
                subCase: json.field("subCase"),
                code: json.field("code"),
                digest: json.field("digest"),
                uploader: json.field("uploader"),
                files: json.field("files"))
        case "remove_by_code":
            self = try .removeByCode(
                subCase: json.field("subCase"),
                code: json.field("code"),
                digest: json.field("digest"),
                uploader: json.field("uploader"),
                file: json.field("file"))
        case "report_certificates":
            self = try .reportCertificates(
                subCase: json.field("subCase"),
                certificates: json.field("certificates"))
        case "report_delivery":
            self = try .reportDelivery(
                subCase: json.field("subCase"),
                delivery: json.field("delivery"))
        case "report_registrable":
            self = try .reportRegistrable(
                subCases: json.field("subCases"),
                since: json.field("since"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .openBatch(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7):
            json.tag("open_batch")
            json.field("caseId", part0)
            json.field("business", part1)
            json.field("initiator", part2)
            json.maybe("confirmer", part3)
            json.field("project", part4)
            json.field("units", part5)
            json.field("number", part6)
            json.field("registerFacts", part7)
        case .openSingle(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7, let part8):
            json.tag("open_single")
            json.field("caseId", part0)
            json.field("business", part1)
            json.field("initiator", part2)
            json.field("confirmer", part3)
            json.field("project", part4)
            json.field("splitFrom", part5)
            json.field("content", part6)
            json.field("registerFacts", part7)
            json.field("taxCleared", part8)
        case .importCase(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7, let part8, let part9):
            json.tag("import_case")
            json.field("caseId", part0)
            json.field("business", part1)
            json.field("initiator", part2)
            json.field("confirmer", part3)
            json.field("project", part4)
            json.field("number", part5)
            json.field("stage", part6)
            json.field("subCases", part7)
            json.field("evidence", part8)
            json.field("trust", part9)
        case .addUnits(let part0, let part1):
            json.tag("add_units")
            json.field("units", part0)
            json.field("registerFacts", part1)
        case .removeUnits(let part0):
            json.tag("remove_units")
            json.field("subCases", part0)
        case .editApplication(let part0, let part1):
            json.tag("edit_application")
            json.field("subCase", part0)
            json.field("application", part1)
        case .batchEdit(let part0, let part1):
            json.tag("batch_edit")
            json.field("subCases", part0)
            json.field("changes", part1)
        case .answerQuestionnaire(let part0, let part1):
            json.tag("answer_questionnaire")
            json.field("subCases", part0)
            json.field("questionnaire", part1)
        case .uploadMaterial(let part0, let part1, let part2):
            json.tag("upload_material")
            json.maybe("subCase", part0)
            json.field("material", part1)
            json.field("replace", part2)
        case .removeMaterial(let part0, let part1, let part2):
            json.tag("remove_material")
            json.maybe("subCase", part0)
            json.field("item", part1)
            json.field("file", part2)
        case .shareMaterials(let part0, let part1):
            json.tag("share_materials")
            json.field("items", part0)
            json.field("mode", part1)
        case .save:
            json.tag("save")
        case .submit(let part0):
            json.tag("submit")
            json.field("number", part0)
        case .reportSubmissionFailure(let part0):
            json.tag("report_submission_failure")
            json.field("reason", part0)
        case .sign(let part0, let part1, let part2, let part3):
            json.tag("sign")
            json.field("subCase", part0)
            json.field("round", part1)
            json.field("signer", part2)
            json.field("evidence", part3)
        case .regenerateTicket(let part0, let part1):
            json.tag("regenerate_ticket")
            json.field("subCase", part0)
            json.field("reason", part1)
        case .seal(let part0, let part1):
            json.tag("seal")
            json.field("subCases", part0)
            json.field("evidence", part1)
        case .approve(let part0):
            json.tag("approve")
            json.field("subCases", part0)
        case .reject(let part0, let part1):
            json.tag("reject")
            json.field("subCase", part0)
            json.field("reason", part1)
        case .withdraw(let part0, let part1):
            json.tag("withdraw")
            json.field("subCase", part0)
            json.field("caseId", part1)
        case .reportTax(let part0, let part1, let part2):
            json.tag("report_tax")
            json.field("subCases", part0)
            json.field("cleared", part1)
            json.maybe("evidence", part2)
        case .reportStatus(let part0, let part1, let part2):
            json.tag("report_status")
            json.field("subCases", part0)
            json.field("status", part1)
            json.field("note", part2)
        case .reportRegisterFacts(let part0, let part1, let part2):
            json.tag("report_register_facts")
            json.field("facts", part0)
            json.field("lifted", part1)
            json.field("units", part2)
        case .recordInquiry(let part0, let part1):
            json.tag("record_inquiry")
            json.field("subCase", part0)
            json.field("inquiry", part1)
        case .withdrawBeforeEntry(let part0, let part1):
            json.tag("withdraw_before_entry")
            json.field("subCases", part0)
            json.field("evidence", part1)
        case .delete:
            json.tag("delete")
        case .moveProfile(let part0):
            json.tag("move_profile")
            json.field("to", part0)
        case .issueUploadCode(let part0, let part1, let part2, let part3):
            json.tag("issue_upload_code")
            json.field("subCase", part0)
            json.field("code", part1)
            json.field("item", part2)
            json.field("holder", part3)
        case .withdrawUploadCode(let part0, let part1):
            json.tag("withdraw_upload_code")
            json.field("subCase", part0)
            json.field("code", part1)
        case .uploadByCode(let part0, let part1, let part2, let part3, let part4):
            json.tag("upload_by_code")
            json.field("subCase", part0)
            json.field("code", part1)
            json.field("digest", part2)
            json.field("uploader", part3)
            json.field("files", part4)
        case .removeByCode(let part0, let part1, let part2, let part3, let part4):
            json.tag("remove_by_code")
            json.field("subCase", part0)
            json.field("code", part1)
            json.field("digest", part2)
            json.field("uploader", part3)
            json.field("file", part4)
        case .reportCertificates(let part0, let part1):
            json.tag("report_certificates")
            json.field("subCase", part0)
            json.field("certificates", part1)
        case .reportDelivery(let part0, let part1):
            json.tag("report_delivery")
            json.field("subCase", part0)
            json.field("delivery", part1)
        case .reportRegistrable(let part0, let part1):
            json.tag("report_registrable")
            json.field("subCases", part0)
            json.field("since", part1)
        }
        json.end()
    }
}

/// What a page asks before it gives a command for a button.
///
/// What a sub-case's own form asks is not asked here (`edit_application`, `answer_questionnaire`, materials: that is the
/// form of the sub-case), and neither is what the host brings itself: evidence, ids, who the actor is. Where nothing is
/// asked, pressing the button is enough.
public struct ActionForm: Hashable, Sendable, JsonDocument {
    /// Tag of the action.
    public var action: String
    /// What the button says.
    public var name: Label
    /// What the guides tell people beside this step.
    public var notes: [Label]
    /// The action as the command carries it, as JSON text, with what is known filled in: to fill in a field is to put
    /// its value at its pointer.
    public var content: String
    /// The fields, in order; in a list, a group for each row.
    public var groups: [FormGroup]
    /// How to add a row, where it is a list.
    public var add: FormAddition?

    public init(action: String, name: Label, notes: [Label], content: String, groups: [FormGroup], add: FormAddition? = nil) {
        self.action = action
        self.name = name
        self.notes = notes
        self.content = content
        self.groups = groups
        self.add = add
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        name = try json.field("name")
        notes = try json.field("notes")
        content = try json.field("content")
        groups = try json.field("groups")
        add = try json.maybe("add")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.field("name", name)
        json.field("notes", notes)
        json.field("content", content)
        json.field("groups", groups)
        json.maybe("add", add)
        json.end()
    }
}

/// A button: what can be done, or all that stands against it.
public struct ActionOffer: Hashable, Sendable, JsonDocument {
    /// Tag of the action.
    public var action: String
    /// What the button says.
    public var name: Label
    /// The sub-case; none for the case as a whole.
    public var subCase: String?
    /// Key of the signer, for `sign`.
    public var signer: String?
    /// Whether it can be done now.
    public var allowed: Bool
    /// Otherwise why not, who can mend each reason, and by which command: the first 100 reasons, and a count for the
    /// others (`command.too_many_findings`).
    public var unmet: [Unmet]

    public init(action: String, name: Label, subCase: String? = nil, signer: String? = nil, allowed: Bool, unmet: [Unmet]) {
        self.action = action
        self.name = name
        self.subCase = subCase
        self.signer = signer
        self.allowed = allowed
        self.unmet = unmet
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        name = try json.field("name")
        subCase = try json.maybe("subCase")
        signer = try json.maybe("signer")
        allowed = try json.field("allowed")
        unmet = try json.field("unmet")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.field("name", name)
        json.maybe("subCase", subCase)
        json.maybe("signer", signer)
        json.field("allowed", allowed)
        json.field("unmet", unmet)
        json.end()
    }
}

/// Who may give a command (C-13, C-14, C-45).
public struct ActionRule: Hashable, Sendable, JsonDocument {
    /// The tag of the action.
    public var action: String
    /// What the button says.
    public var name: Label
    /// The roles that may give it; for handlers and legal representatives also: of which side.
    public var roles: [Role]
    /// Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order.
    public var notes: [String]
    /// Code of the message shown on success (GZ-061); empty where no source gives one.
    public var message: String
    /// On what it rests.
    public var basis: Basis

    public init(action: String, name: Label, roles: [Role], notes: [String] = [], message: String = "", basis: Basis) {
        self.action = action
        self.name = name
        self.roles = roles
        self.notes = notes
        self.message = message
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        name = try json.field("name")
        roles = try json.field("roles")
        notes = try json.maybe("notes") ?? []
        message = try json.maybe("message") ?? ""
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.field("name", name)
        json.field("roles", roles)
        json.field("notes", notes)
        json.field("message", message)
        json.field("basis", basis)
        json.end()
    }
}

/// The person or system that gives a command or asks a question, as the host has authenticated it.
public struct Actor: Hashable, Sendable, JsonDocument {
    /// The host's own number for the account.
    public var id: String
    /// The part this person plays in the session.
    public var role: Role
    /// The person's name.
    public var name: String
    /// What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    /// is another person's.
    public var documentKind: IdentifierKind?
    /// Number of the person's identity document; buyers and agents are recognised by it.
    public var documentNumber: String
    /// The phone number of the personal account; grants that name a person by phone are recognised by it (GX-013).
    public var phone: String
    /// Trust level of the personal account.
    public var level: TrustLevel?
    /// How the session was opened. Left out, it is judged only where an operation asks for certain ways.
    public var login: LoginMethod?
    /// The enterprise chosen for this session.
    public var actingFor: ActingFor?
    /// Whether the 用户须知 has been acknowledged in this session. Row GZ-008.
    public var noticeAcknowledged: Bool

    public init(id: String, role: Role, name: String = "", documentKind: IdentifierKind? = nil, documentNumber: String = "", phone: String = "", level: TrustLevel? = nil, login: LoginMethod? = nil, actingFor: ActingFor? = nil, noticeAcknowledged: Bool = false) {
        self.id = id
        self.role = role
        self.name = name
        self.documentKind = documentKind
        self.documentNumber = documentNumber
        self.phone = phone
        self.level = level
        self.login = login
        self.actingFor = actingFor
        self.noticeAcknowledged = noticeAcknowledged
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        role = try json.field("role")
        name = try json.maybe("name") ?? ""
        documentKind = try json.maybe("documentKind")
        documentNumber = try json.maybe("documentNumber") ?? ""
        phone = try json.maybe("phone") ?? ""
        level = try json.maybe("level")
        login = try json.maybe("login")
        actingFor = try json.maybe("actingFor")
        noticeAcknowledged = try json.maybe("noticeAcknowledged") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("role", role)
        json.field("name", name)
        json.maybe("documentKind", documentKind)
        json.field("documentNumber", documentNumber)
        json.field("phone", phone)
        json.maybe("level", level)
        json.maybe("login", login)
        json.maybe("actingFor", actingFor)
        json.field("noticeAcknowledged", noticeAcknowledged)
        json.end()
    }
}

extension Actor: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Actor(id: \(String(reflecting: id)), role: \(String(reflecting: role)), …)" }
}

/// One value to replace.
public struct Adjustment: Hashable, Sendable, JsonDocument {
    /// Where, as a JSON pointer into the profile; in place of an index, the id of an entry finds it, and `-` appends to a
    /// list.
    public var pointer: String
    /// The new value, as JSON text.
    public var value: String

    public init(pointer: String, value: String) {
        self.pointer = pointer
        self.value = value
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        pointer = try json.field("pointer")
        value = try json.field("value")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("pointer", pointer)
        json.field("value", value)
        json.end()
    }
}

/// What comes after filing.
public struct AfterFilingRules: Hashable, Sendable, JsonDocument {
    /// Id of the question by which applicants choose delivery (GZ-068); empty where none asks.
    public var deliveryQuestion: String
    /// Who delivers.
    public var carrier: Label
    /// On what delivery rests.
    public var basis: Basis
    /// How notices become rights.
    public var conversions: [Conversion]

    public init(deliveryQuestion: String = "", carrier: Label, basis: Basis, conversions: [Conversion] = []) {
        self.deliveryQuestion = deliveryQuestion
        self.carrier = carrier
        self.basis = basis
        self.conversions = conversions
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        deliveryQuestion = try json.maybe("deliveryQuestion") ?? ""
        carrier = try json.field("carrier")
        basis = try json.field("basis")
        conversions = try json.maybe("conversions") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("deliveryQuestion", deliveryQuestion)
        json.field("carrier", carrier)
        json.field("basis", basis)
        json.field("conversions", conversions)
        json.end()
    }
}

/// 代理人: the person who acts for a party.
public struct Agent: Hashable, Sendable, JsonDocument {
    /// 代理人姓名.
    public var name: String
    /// 代理人证件类型: a code of the profile's document types.
    public var documentType: String
    /// 代理人证件号码.
    public var documentNumber: String
    /// 代理人联系电话.
    public var phone: String

    public init(name: String = "", documentType: String = "", documentNumber: String = "", phone: String = "") {
        self.name = name
        self.documentType = documentType
        self.documentNumber = documentNumber
        self.phone = phone
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.maybe("name") ?? ""
        documentType = try json.maybe("documentType") ?? ""
        documentNumber = try json.maybe("documentNumber") ?? ""
        phone = try json.maybe("phone") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("documentType", documentType)
        json.field("documentNumber", documentNumber)
        json.field("phone", phone)
        json.end()
    }
}

extension Agent: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Agent(documentType: \(String(reflecting: documentType)), …)" }
}

/// How one person comes to stand on two sides of a form (民法典 第一百六十八条).
public enum AgentConflict: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 自己代理: a buyer acts for the seller.
    case buyerForSeller = "buyer_for_seller"
    /// 自己代理: a buyer acts for the mortgagee.
    case buyerForMortgagee = "buyer_for_mortgagee"
    /// 双方代理: one person acts for a buyer and for the seller.
    case buyerAndSeller = "buyer_and_seller"
    /// 双方代理: one person acts for a buyer and for the mortgagee.
    case buyerAndMortgagee = "buyer_and_mortgagee"
    /// 双方代理: one person acts for the mortgagee and for a seller that is another enterprise.
    case mortgageeAndSeller = "mortgagee_and_seller"
}

/// How grave it is that one person stands on two sides. The law lets it pass where whoever is represented consents,
/// beforehand or afterwards.
public struct AgentRule: Hashable, Sendable, JsonDocument {
    /// The two sides.
    public var conflict: AgentConflict
    /// How grave it is.
    public var severity: Severity
    /// On what it rests.
    public var basis: Basis

    public init(conflict: AgentConflict, severity: Severity, basis: Basis) {
        self.conflict = conflict
        self.severity = severity
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        conflict = try json.field("conflict")
        severity = try json.field("severity")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("conflict", conflict)
        json.field("severity", severity)
        json.field("basis", basis)
        json.end()
    }
}

/// A term that other systems and documents use for something this profile names differently (C-04, C-79, C-80).
public struct Alias: Hashable, Sendable, JsonDocument {
    /// The other term.
    public var term: String
    /// What it stands for: a code of this profile, a role, a mailbox, an action, the provider of signatures, the
    /// profile's own id, or one of the documents `application`, `questionnaire`, `material`.
    public var means: String
    /// On what it rests.
    public var basis: Basis

    public init(term: String, means: String, basis: Basis) {
        self.term = term
        self.means = means
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        term = try json.field("term")
        means = try json.field("means")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("term", term)
        json.field("means", means)
        json.field("basis", basis)
        json.end()
    }
}

/// Where text stands in its cell.
public enum Align: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
}

/// The answer to one question. Requirement row GZ-063.
public struct Answer: Hashable, Sendable, JsonDocument {
    /// The question's id in the profile, such as `building_altered`.
    public var question: String
    /// 是 is `true`, 否 is `false`; nothing where the question asks for something else, or is not answered yet.
    public var yes: Bool?
    /// The number, where the question asks for one, as it was typed.
    public var number: String
    /// 具体说明.
    public var explanation: String

    public init(question: String, yes: Bool? = nil, number: String = "", explanation: String = "") {
        self.question = question
        self.yes = yes
        self.number = number
        self.explanation = explanation
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        question = try json.field("question")
        yes = try json.maybe("yes")
        number = try json.maybe("number") ?? ""
        explanation = try json.maybe("explanation") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("question", question)
        json.maybe("yes", yes)
        json.field("number", number)
        json.field("explanation", explanation)
        json.end()
    }
}

/// The shape of a question's answer (GZ-063).
public enum AnswerShape: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 是 or 否.
    case yesNo = "yes_no"
    /// A whole number.
    case number
    /// No question: the registry reserves the right to ask more (GZ-070).
    case reservation
    /// The guide's figure is damaged: the item exists, its wording is not known (C-39).
    case unknown
}

/// 申请人: the person who operates the account now (UA-004).
public struct Applicant: Hashable, Sendable, JsonDocument {
    /// The name.
    public var name: String
    /// Number of the identity document, as the face check gave it.
    public var documentNumber: String
    /// The phone to which the code is sent (UA-008, UA-031); part of the applicant's real-name data (C-58).
    public var phone: String

    public init(name: String, documentNumber: String, phone: String) {
        self.name = name
        self.documentNumber = documentNumber
        self.phone = phone
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        documentNumber = try json.field("documentNumber")
        phone = try json.field("phone")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("documentNumber", documentNumber)
        json.field("phone", phone)
        json.end()
    }
}

extension Applicant: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Applicant(…)" }
}

/// Evidence about the applicant as a person, asked for when the person is named (UA-005, UA-008). It is another
/// check than the verification of the entity (UA-030).
public struct ApplicantCheck: Hashable, Sendable, JsonDocument {
    /// The kind of evidence.
    public var evidence: String
    /// What the step is called.
    public var name: Label
    /// Whether it is about the phone number rather than the person.
    public var ofPhone: Bool
    /// Code of the message shown where the code to scan does not load; empty where there is none (UA-010).
    public var retryMessage: String
    /// On what it rests.
    public var basis: Basis

    public init(evidence: String, name: Label, ofPhone: Bool = false, retryMessage: String = "", basis: Basis) {
        self.evidence = evidence
        self.name = name
        self.ofPhone = ofPhone
        self.retryMessage = retryMessage
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        evidence = try json.field("evidence")
        name = try json.field("name")
        ofPhone = try json.maybe("ofPhone") ?? false
        retryMessage = try json.maybe("retryMessage") ?? ""
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("evidence", evidence)
        json.field("name", name)
        json.field("ofPhone", ofPhone)
        json.field("retryMessage", retryMessage)
        json.field("basis", basis)
        json.end()
    }
}

/// The application form of one sub-case. A draft may be wrong or incomplete; checks say how.
public struct Application: Hashable, Sendable, JsonDocument {
    /// 预购人 (买受人).
    public var buyers: [Buyer]
    /// 预售人 (开发商).
    public var sellers: [Organisation]
    /// 抵押权人 (银行), where a mortgage is involved.
    public var mortgagees: [Organisation]
    /// The contact.
    public var contact: Contact?
    /// 抵押情况, where a mortgage is involved.
    public var mortgage: Mortgage?
    /// 不动产情况.
    public var property: PropertyDetails?
    /// For 地役权登记 only.
    public var easement: Easement?

    public init(buyers: [Buyer] = [], sellers: [Organisation] = [], mortgagees: [Organisation] = [], contact: Contact? = nil, mortgage: Mortgage? = nil, property: PropertyDetails? = nil, easement: Easement? = nil) {
        self.buyers = buyers
        self.sellers = sellers
        self.mortgagees = mortgagees
        self.contact = contact
        self.mortgage = mortgage
        self.property = property
        self.easement = easement
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        buyers = try json.maybe("buyers") ?? []
        sellers = try json.maybe("sellers") ?? []
        mortgagees = try json.maybe("mortgagees") ?? []
        contact = try json.maybe("contact")
        mortgage = try json.maybe("mortgage")
        property = try json.maybe("property")
        easement = try json.maybe("easement")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("buyers", buyers)
        json.field("sellers", sellers)
        json.field("mortgagees", mortgagees)
        json.maybe("contact", contact)
        json.maybe("mortgage", mortgage)
        json.maybe("property", property)
        json.maybe("easement", easement)
        json.end()
    }
}

/// The parts of the form that batch editing sets on every ticked row (GZ-031, GZ-036). What is left out stays.
public struct ApplicationChanges: Hashable, Sendable, JsonDocument {
    /// The sellers.
    public var sellers: [Organisation]?
    /// The mortgagees.
    public var mortgagees: [Organisation]?
    /// The contact.
    public var contact: Contact?
    /// The mortgage block.
    public var mortgage: Mortgage?
    /// 不动产所属区.
    public var district: String?
    /// 规划用途.
    public var plannedUse: String?

    public init(sellers: [Organisation]? = nil, mortgagees: [Organisation]? = nil, contact: Contact? = nil, mortgage: Mortgage? = nil, district: String? = nil, plannedUse: String? = nil) {
        self.sellers = sellers
        self.mortgagees = mortgagees
        self.contact = contact
        self.mortgage = mortgage
        self.district = district
        self.plannedUse = plannedUse
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        sellers = try json.maybe("sellers")
        mortgagees = try json.maybe("mortgagees")
        contact = try json.maybe("contact")
        mortgage = try json.maybe("mortgage")
        district = try json.maybe("district")
        plannedUse = try json.maybe("plannedUse")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("sellers", sellers)
        json.maybe("mortgagees", mortgagees)
        json.maybe("contact", contact)
        json.maybe("mortgage", mortgage)
        json.maybe("district", district)
        json.maybe("plannedUse", plannedUse)
        json.end()
    }
}

/// How far an application has come.
public enum ApplicationStanding: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Submitted; the window, or staff who read what was sent, have not decided.
    case submitted
    /// Accepted: it has taken effect.
    case accepted
    /// Refused.
    case refused
}

/// An application as a list shows it (SZ-070, SZ-080, SZ-082).
public struct ApplicationView: Hashable, Sendable, JsonDocument {
    /// Its id, by which its form is printed.
    public var application: String
    /// What is applied for.
    public var operation: SealOperation
    /// What the platform calls it.
    public var name: Label
    /// Whether it is brought to a window, or sent.
    public var channel: Channel
    /// When it was submitted.
    public var at: Instant
    /// How far it has come.
    public var standing: ApplicationStanding
    /// Since when, once decided.
    public var decided: Instant?
    /// Why it was refused.
    public var reason: String

    public init(application: String, operation: SealOperation, name: Label, channel: Channel, at: Instant, standing: ApplicationStanding, decided: Instant? = nil, reason: String = "") {
        self.application = application
        self.operation = operation
        self.name = name
        self.channel = channel
        self.at = at
        self.standing = standing
        self.decided = decided
        self.reason = reason
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        application = try json.field("application")
        operation = try json.field("operation")
        name = try json.field("name")
        channel = try json.field("channel")
        at = try json.field("at")
        standing = try json.field("standing")
        decided = try json.maybe("decided")
        reason = try json.maybe("reason") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("application", application)
        json.field("operation", operation)
        json.field("name", name)
        json.field("channel", channel)
        json.field("at", at)
        json.field("standing", standing)
        json.maybe("decided", decided)
        json.field("reason", reason)
        json.end()
    }
}

/// What it came to that a handle took over log entries.
public struct Applied: Hashable, Sendable, JsonDocument {
    /// The version now.
    public var version: UInt32
    /// The sub-cases of which a list may show something else now, each once; an account has none.
    public var changed: [String]

    public init(version: UInt32, changed: [String]) {
        self.version = version
        self.changed = changed
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        changed = try json.field("changed")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("changed", changed)
        json.end()
    }
}

/// Where text along the border runs. It reads from left to right in both places.
public enum ArcSide: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Over the top, its characters standing on the inner side.
    case top
    /// Along the bottom, its characters standing on the border.
    case bottom
}

/// What the seal account answered about the scanner and a seal.
public struct AskedSeal: Hashable, Sendable, JsonDocument {
    /// The seal.
    public var seal: String
    /// The answer.
    public var answer: SealAnswer

    public init(seal: String, answer: SealAnswer) {
        self.seal = seal
        self.answer = answer
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        answer = try json.field("answer")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("answer", answer)
        json.end()
    }
}

/// What becomes of an image's white background.
public enum Background: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It stays as it is.
    case keep
    /// White becomes transparent, and what is mixed with white becomes the stronger colour beneath it, so that the
    /// image looks on white as it did, and lets the text under a seal shine through.
    case transparent
}

/// Something that bars an operation, whoever asks.
public struct BarRule: Hashable, Sendable, JsonDocument {
    /// The operation.
    public var operation: SealOperation
    /// The channels on which it bars; empty for all.
    public var channels: [Channel]
    /// When it bars.
    public var when: Condition
    /// The code of the finding; it has no other params than `operation` and `seal`.
    public var code: Code
    /// Who can mend it; empty where nobody can.
    public var menders: [Role]
    /// Whether the platform then shows no button at all (KB-026, GX-006, GX-020).
    public var hides: Bool
    /// By which operation or `host.*` step; empty where there is none.
    public var remedy: String
    /// On what it rests.
    public var basis: Basis

    public init(operation: SealOperation, channels: [Channel] = [], when: Condition, code: Code, menders: [Role] = [], hides: Bool = false, remedy: String = "", basis: Basis) {
        self.operation = operation
        self.channels = channels
        self.when = when
        self.code = code
        self.menders = menders
        self.hides = hides
        self.remedy = remedy
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        operation = try json.field("operation")
        channels = try json.maybe("channels") ?? []
        when = try json.field("when")
        code = try json.field("code")
        menders = try json.maybe("menders") ?? []
        hides = try json.maybe("hides") ?? false
        remedy = try json.maybe("remedy") ?? ""
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("operation", operation)
        json.field("channels", channels)
        json.field("when", when)
        json.field("code", code)
        json.field("menders", menders)
        json.field("hides", hides)
        json.field("remedy", remedy)
        json.field("basis", basis)
        json.end()
    }
}

/// The profile on which another one is based.
public struct Base: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var id: String
    /// Its version.
    public var version: String
    /// The titles of those of its sources that hold at the new place too: laws, national standards. What rests on
    /// anything else, such as the guide of the other city, is assumed here.
    public var sources: [String]

    public init(id: String, version: String, sources: [String]) {
        self.id = id
        self.version = version
        self.sources = sources
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        version = try json.field("version")
        sources = try json.field("sources")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("version", version)
        json.field("sources", sources)
        json.end()
    }
}

/// On what a setting rests.
public struct Basis: Hashable, Sendable, JsonDocument {
    /// Rows of the requirements.
    public var requirements: [String]
    /// Document and section, such as 《操作指引》 §3.5, or the article of a law.
    public var source: String
    /// Whether no source says so, and the profile assumes it.
    public var assumed: Bool
    /// The date of what a figure shows, as far as it is legible (`2021-08`, `2024-06-28`), since the figures of a
    /// guide may be older than its text (C-81); empty where the text itself says so.
    public var asOf: String

    public init(requirements: [String] = [], source: String = "", assumed: Bool = false, asOf: String = "") {
        self.requirements = requirements
        self.source = source
        self.assumed = assumed
        self.asOf = asOf
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        requirements = try json.maybe("requirements") ?? []
        source = try json.maybe("source") ?? ""
        assumed = try json.maybe("assumed") ?? false
        asOf = try json.maybe("asOf") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("requirements", requirements)
        json.field("source", source)
        json.field("assumed", assumed)
        json.field("asOf", asOf)
        json.end()
    }
}

/// Whether a handler is bound to the enterprise from both sides. Requirement rows UA-022 to UA-024.
public enum Binding: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Both sides have confirmed.
    case bound
    /// The enterprise has added the handler; the handler has not confirmed yet. So it is, too, where nothing is said.
    case pending
}

/// How handlers are bound (UA-022 to UA-024, UA-034).
public struct BindingRules: Hashable, Sendable, JsonDocument {
    /// Level that the handler's own account needs.
    public var handlerLevel: TrustLevel
    /// Whether the handler must confirm.
    public var twoSided: Bool
    /// Whether the enterprise's registration must be complete.
    public var registrationComplete: Bool
    /// On what it rests.
    public var basis: Basis

    public init(handlerLevel: TrustLevel, twoSided: Bool, registrationComplete: Bool, basis: Basis) {
        self.handlerLevel = handlerLevel
        self.twoSided = twoSided
        self.registrationComplete = registrationComplete
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        handlerLevel = try json.field("handlerLevel")
        twoSided = try json.field("twoSided")
        registrationComplete = try json.field("registrationComplete")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("handlerLevel", handlerLevel)
        json.field("twoSided", twoSided)
        json.field("registrationComplete", registrationComplete)
        json.field("basis", basis)
        json.end()
    }
}

/// One part of a paper.
public enum Block: Hashable, Sendable, JsonDocument {
    /// A heading; it stays on the page of what follows.
    /// - `text`: Its words.
    case heading(text: Label)
    /// Running text, both languages below each other.
    /// - `text`: Its words.
    /// - `strong`: Whether it is printed bold.
    case paragraph(text: Label, strong: Bool = false)
    /// Small print.
    /// - `text`: Its words.
    case note(text: Label)
    /// Fields with their names, two beside each other.
    /// - `pairs`: The fields.
    case grid(pairs: [LabelledValue])
    /// A table with thin rules; it breaks over pages, and its head is repeated.
    /// - `columns`: The columns, 1 to 12.
    /// - `rows`: The rows.
    case table(columns: [TableColumn], rows: [TableRow])
    /// Where people sign and enterprises seal, two beside each other.
    /// - `lines`: The lines.
    case signatures(lines: [SignatureLine])
    /// A QR code with words beside it.
    /// - `payload`: What the code says.
    /// - `size`: The length of a side with the quiet zone, in micrometres, 10,000 to 80,000.
    /// - `text`: What stands beside it.
    case qr(payload: String, size: UInt32, text: Label)
    /// Goes on at the top of a new page.
    case pageBreak

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "heading":
            self = try .heading(
                text: json.field("text"))
        case "paragraph":
            self = try .paragraph(
                text: json.field("text"),
                strong: json.maybe("strong") ?? false)
        case "note":
            self = try .note(
                text: json.field("text"))
        case "grid":
            self = try .grid(
                pairs: json.field("pairs"))
        case "table":
            self = try .table(
                columns: json.field("columns"),
                rows: json.field("rows"))
        case "signatures":
            self = try .signatures(
                lines: json.field("lines"))
        case "qr":
            self = try .qr(
                payload: json.field("payload"),
                size: json.field("size"),
                text: json.field("text"))
        case "page_break":
            self = .pageBreak
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .heading(let part0):
            json.tag("heading")
            json.field("text", part0)
        case .paragraph(let part0, let part1):
            json.tag("paragraph")
            json.field("text", part0)
            json.field("strong", part1)
        case .note(let part0):
            json.tag("note")
            json.field("text", part0)
        case .grid(let part0):
            json.tag("grid")
            json.field("pairs", part0)
        case .table(let part0, let part1):
            json.tag("table")
            json.field("columns", part0)
            json.field("rows", part1)
        case .signatures(let part0):
            json.tag("signatures")
            json.field("lines", part0)
        case .qr(let part0, let part1, let part2):
            json.tag("qr")
            json.field("payload", part0)
            json.field("size", part1)
            json.field("text", part2)
        case .pageBreak:
            json.tag("page_break")
        }
        json.end()
    }
}

/// A browser that the platform supports (GZ-003): a note for hosts, without effect on a case (C-41).
public struct Browser: Hashable, Sendable, JsonDocument {
    /// Its code, such as `chrome`.
    public var code: String
    /// Its name.
    public var name: Label
    /// The oldest supported version; 0 where any will do.
    public var minimumVersion: UInt32
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, minimumVersion: UInt32 = 0, basis: Basis) {
        self.code = code
        self.name = name
        self.minimumVersion = minimumVersion
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        minimumVersion = try json.maybe("minimumVersion") ?? 0
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("minimumVersion", minimumVersion)
        json.field("basis", basis)
        json.end()
    }
}

/// One building (幢).
public struct Building: Hashable, Sendable, JsonDocument {
    /// 幢号 as the developer numbers it.
    public var id: String
    /// Display name.
    public var name: String
    /// The floors, in any order.
    public var floors: [Floor]

    public init(id: String, name: String, floors: [Floor]) {
        self.id = id
        self.name = name
        self.floors = floors
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.field("name")
        floors = try json.field("floors")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("floors", floors)
        json.end()
    }
}

/// The table of one building, as a portal draws it.
public struct BuildingGrid: Hashable, Sendable, JsonDocument {
    /// 幢号.
    public var building: String
    /// Display name.
    public var name: String
    /// How many columns the widest floor has.
    public var columns: UInt32
    /// The floors, the topmost first.
    public var rows: [GridRow]

    public init(building: String, name: String, columns: UInt32, rows: [GridRow]) {
        self.building = building
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        building = try json.field("building")
        name = try json.field("name")
        columns = try json.field("columns")
        rows = try json.field("rows")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("building", building)
        json.field("name", name)
        json.field("columns", columns)
        json.field("rows", rows)
        json.end()
    }
}

/// What kind of business a case is.
public struct Business: Hashable, Sendable, JsonDocument {
    /// 单位组织类型.
    public var organisationType: String
    /// 不动产类型.
    public var propertyType: String
    /// 业务类型.
    public var businessType: String

    public init(organisationType: String, propertyType: String, businessType: String) {
        self.organisationType = organisationType
        self.propertyType = propertyType
        self.businessType = businessType
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        organisationType = try json.field("organisationType")
        propertyType = try json.field("propertyType")
        businessType = try json.field("businessType")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("organisationType", organisationType)
        json.field("propertyType", propertyType)
        json.field("businessType", businessType)
        json.end()
    }
}

/// A party of a business type.
public struct BusinessParty: Hashable, Sendable, JsonDocument {
    /// The part.
    public var role: PartyRole
    /// The name the form gives it, such as 预购人(买受人).
    public var name: Label

    public init(role: PartyRole, name: Label) {
        self.role = role
        self.name = name
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        role = try json.field("role")
        name = try json.field("name")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("role", role)
        json.field("name", name)
        json.end()
    }
}

/// A business type (业务类型) and what it asks for.
public struct BusinessType: Hashable, Sendable, JsonDocument {
    /// The code, such as `presale_advance_notice`.
    public var code: String
    /// Its name.
    public var name: Label
    /// Whether it is marked 网上申办 (GZ-012).
    public var online: Bool
    /// Organisation types that may choose it; empty for all (GZ-010).
    public var organisationTypes: [String]
    /// Property types it is for; empty for all (GZ-011).
    public var propertyTypes: [String]
    /// Whether it involves a mortgage (GZ-021, C-51).
    public var mortgage: Bool
    /// Which of the registration kinds of A21 it is, such as `700`.
    public var registrationType: String
    /// Which of the advance-notice kinds of A29 it is; empty for none.
    public var noticeKind: String
    /// The second kind of A29, where two advance notices are filed in one case; empty for none.
    public var secondNoticeKind: String
    /// The parties on its form, with the names the form gives them.
    public var parties: [BusinessParty]
    /// Who signs in person (GZ-081).
    public var personalSigners: [PartyRole]
    /// Whether 粤信签 is needed; without it there is no signing round (YX-006).
    public var personalSignature: Bool
    /// How the enterprise confirms (C-43).
    public var confirmation: ConfirmationMode
    /// Whether every sub-case must be tax cleared before filing (C-50).
    public var taxRequired: Bool
    /// Contract statuses with which a unit may be chosen without a warning (C-38).
    public var eligibleContractStatuses: [String]
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, online: Bool, organisationTypes: [String], propertyTypes: [String], mortgage: Bool, registrationType: String, noticeKind: String = "", secondNoticeKind: String = "", parties: [BusinessParty], personalSigners: [PartyRole], personalSignature: Bool, confirmation: ConfirmationMode, taxRequired: Bool, eligibleContractStatuses: [String], basis: Basis) {
        self.code = code
        self.name = name
        self.online = online
        self.organisationTypes = organisationTypes
        self.propertyTypes = propertyTypes
        self.mortgage = mortgage
        self.registrationType = registrationType
        self.noticeKind = noticeKind
        self.secondNoticeKind = secondNoticeKind
        self.parties = parties
        self.personalSigners = personalSigners
        self.personalSignature = personalSignature
        self.confirmation = confirmation
        self.taxRequired = taxRequired
        self.eligibleContractStatuses = eligibleContractStatuses
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        online = try json.field("online")
        organisationTypes = try json.field("organisationTypes")
        propertyTypes = try json.field("propertyTypes")
        mortgage = try json.field("mortgage")
        registrationType = try json.field("registrationType")
        noticeKind = try json.maybe("noticeKind") ?? ""
        secondNoticeKind = try json.maybe("secondNoticeKind") ?? ""
        parties = try json.field("parties")
        personalSigners = try json.field("personalSigners")
        personalSignature = try json.field("personalSignature")
        confirmation = try json.field("confirmation")
        taxRequired = try json.field("taxRequired")
        eligibleContractStatuses = try json.field("eligibleContractStatuses")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("online", online)
        json.field("organisationTypes", organisationTypes)
        json.field("propertyTypes", propertyTypes)
        json.field("mortgage", mortgage)
        json.field("registrationType", registrationType)
        json.field("noticeKind", noticeKind)
        json.field("secondNoticeKind", secondNoticeKind)
        json.field("parties", parties)
        json.field("personalSigners", personalSigners)
        json.field("personalSignature", personalSignature)
        json.field("confirmation", confirmation)
        json.field("taxRequired", taxRequired)
        json.field("eligibleContractStatuses", eligibleContractStatuses)
        json.field("basis", basis)
        json.end()
    }
}

/// 预购人 (买受人): one row of the buyers' table. Requirement row GZ-023.
public struct Buyer: Hashable, Sendable, JsonDocument {
    /// 姓名 (名称), as on the identity document (GZ-029).
    public var name: String
    /// 证件类型: a code of the profile's document types.
    public var documentType: String
    /// 证件号码.
    public var documentNumber: String
    /// 权利人性质: a code of the profile's holder natures.
    public var holderNature: String
    /// 联系电话.
    public var phone: String
    /// 共有情况.
    public var coOwnership: CoOwnership?
    /// 共有份额, only for 按份共有: a fraction `1/3`, a percentage `50%`, or a decimal `0.5`.
    public var share: String
    /// Who acts for this buyer: the agent of an organisation, the guardian of a minor, or an authorised person.
    public var agent: Agent?

    public init(name: String = "", documentType: String = "", documentNumber: String = "", holderNature: String = "", phone: String = "", coOwnership: CoOwnership? = nil, share: String = "", agent: Agent? = nil) {
        self.name = name
        self.documentType = documentType
        self.documentNumber = documentNumber
        self.holderNature = holderNature
        self.phone = phone
        self.coOwnership = coOwnership
        self.share = share
        self.agent = agent
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.maybe("name") ?? ""
        documentType = try json.maybe("documentType") ?? ""
        documentNumber = try json.maybe("documentNumber") ?? ""
        holderNature = try json.maybe("holderNature") ?? ""
        phone = try json.maybe("phone") ?? ""
        coOwnership = try json.maybe("coOwnership")
        share = try json.maybe("share") ?? ""
        agent = try json.maybe("agent")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("documentType", documentType)
        json.field("documentNumber", documentNumber)
        json.field("holderNature", holderNature)
        json.field("phone", phone)
        json.maybe("coOwnership", coOwnership)
        json.field("share", share)
        json.maybe("agent", agent)
        json.end()
    }
}

extension Buyer: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Buyer(documentType: \(String(reflecting: documentType)), holderNature: \(String(reflecting: holderNature)), coOwnership: \(String(reflecting: coOwnership)), share: \(String(reflecting: share)), …)" }
}

/// A day that a calendar names.
public struct CalendarDay: Hashable, Sendable, JsonDocument {
    /// The day.
    public var date: CalendarDate
    /// The holiday for which people rest, or on account of which they work: 春节.
    public var name: String

    public init(date: CalendarDate, name: String) {
        self.date = date
        self.name = name
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        date = try json.field("date")
        name = try json.field("name")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("date", date)
        json.field("name", name)
        json.end()
    }
}

/// One whole year of a calendar: a year that is given is known from its first day to its last.
public struct CalendarYear: Hashable, Sendable, JsonDocument {
    /// The year.
    public var year: UInt32
    /// The days of rest, those on weekends as well or not.
    public var holidays: [CalendarDay]
    /// The Saturdays and Sundays that are worked in exchange.
    public var workdays: [CalendarDay]
    /// On what it rests: the notice of the State Council, or of the place's own government.
    public var basis: Basis

    public init(year: UInt32, holidays: [CalendarDay], workdays: [CalendarDay], basis: Basis) {
        self.year = year
        self.holidays = holidays
        self.workdays = workdays
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        year = try json.field("year")
        holidays = try json.field("holidays")
        workdays = try json.field("workdays")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("year", year)
        json.field("holidays", holidays)
        json.field("workdays", workdays)
        json.field("basis", basis)
        json.end()
    }
}

/// Why a seal was cancelled.
public enum CancelCause: Hashable, Sendable, JsonDocument {
    /// Somebody asked for it (SZ-064).
    /// - `reason`: The reason.
    case byUser(reason: String)
    /// The licence changed (SZ-061).
    /// - `fields`: Which facts.
    case licenceChange(fields: [LicenceField])
    /// The application was refused (C-65).
    /// - `reason`: Why.
    case refused(reason: String)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "by_user":
            self = try .byUser(
                reason: json.field("reason"))
        case "licence_change":
            self = try .licenceChange(
                fields: json.field("fields"))
        case "refused":
            self = try .refused(
                reason: json.field("reason"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .byUser(let part0):
            json.tag("by_user")
            json.field("reason", part0)
        case .licenceChange(let part0):
            json.tag("licence_change")
            json.field("fields", part0)
        case .refused(let part0):
            json.tag("refused")
            json.field("reason", part0)
        }
        json.end()
    }
}

/// A cancellation.
public struct Cancellation: Hashable, Sendable, JsonDocument {
    /// When.
    public var at: Instant
    /// Why.
    public var cause: CancelCause

    public init(at: Instant, cause: CancelCause) {
        self.at = at
        self.cause = cause
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        cause = try json.field("cause")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("cause", cause)
        json.end()
    }
}

/// Whether the platform can do something at all, whatever its texts promise (C-18).
public struct CapabilityRule: Hashable, Sendable, JsonDocument {
    /// What.
    public var operation: SealOperation
    /// Whether it can.
    public var available: Bool
    /// From which day that holds; none where no source says. Of several rules the one with the latest day counts.
    public var from: CalendarDate?
    /// On what it rests.
    public var basis: Basis

    public init(operation: SealOperation, available: Bool, from: CalendarDate? = nil, basis: Basis) {
        self.operation = operation
        self.available = available
        self.from = from
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        operation = try json.field("operation")
        available = try json.field("available")
        from = try json.maybe("from")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("operation", operation)
        json.field("available", available)
        json.maybe("from", from)
        json.field("basis", basis)
        json.end()
    }
}

/// A capacity in which an enterprise takes part in a case as a whole.
public enum Capacity: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It begins the case.
    case initiator
    /// It confirms the case.
    case confirmer
    /// The project is its own.
    case developer
}

/// The form in which a file carries a signature.
public enum Carrier: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// `ETSI.CAdES.detached`: the form of PAdES (EN 319 142-1), with SM2 too. The claimed time stands in the file
    /// only.
    case cadesDetached = "cades_detached"
    /// `adbe.pkcs7.detached` (ISO 32000): CMS with the signing time among the signed attributes.
    case pkcs7Detached = "pkcs7_detached"
    /// A message of GM/T 0010 (GB/T 35275), SM2 only. The names in the signature dictionary are those in use
    /// (`GM.PKILite`, `GM.SM2`); the text of GM/T 0112, which governs them, was not available (assumed).
    case gmMessage = "gm_message"
    /// The seal signature of GB/T 38540, SM2 only. The name in the signature dictionary is assumed, as above.
    case sealSignature = "seal_signature"
}

/// What a host's index holds of a case.
public struct CaseIndex: Hashable, Sendable, JsonDocument {
    /// The case as a whole.
    public var `case`: CaseIndexRow
    /// Its sub-cases, or those that were asked for. One that is asked for and not here is no more: its row goes.
    public var subCases: [IndexRow]

    public init(case: CaseIndexRow, subCases: [IndexRow]) {
        self.`case` = `case`
        self.subCases = subCases
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        `case` = try json.field("case")
        subCases = try json.field("subCases")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("case", `case`)
        json.field("subCases", subCases)
        json.end()
    }
}

/// What a host's index holds of a case as a whole. Every command changes it.
public struct CaseIndexRow: Hashable, Sendable, JsonDocument {
    /// Id of the case.
    public var caseId: String
    /// The version of the case.
    public var version: UInt32
    /// Whether it is a batch.
    public var kind: CaseKind
    /// 批号.
    public var number: String
    /// 业务类型: the code.
    public var businessType: String
    /// The host's own number for the project.
    public var project: String
    /// 项目名称.
    public var projectName: String
    /// Who began the case.
    public var initiator: Enterprise
    /// Who confirms it.
    public var confirmer: Enterprise
    /// Where it stands.
    public var stage: CaseStage
    /// The mailboxes that list it as a whole: those of batches, while it is one and not submitted (GZ-106, GZ-107).
    public var mailboxes: [IndexedMailbox]
    /// How far it has come.
    public var progress: Progress
    /// When it was created.
    public var created: Instant
    /// When it was last submitted.
    public var submitted: Instant?
    /// When the newest command was carried out.
    public var at: Instant

    public init(caseId: String, version: UInt32, kind: CaseKind, number: String, businessType: String, project: String, projectName: String, initiator: Enterprise, confirmer: Enterprise, stage: CaseStage, mailboxes: [IndexedMailbox], progress: Progress, created: Instant, submitted: Instant? = nil, at: Instant) {
        self.caseId = caseId
        self.version = version
        self.kind = kind
        self.number = number
        self.businessType = businessType
        self.project = project
        self.projectName = projectName
        self.initiator = initiator
        self.confirmer = confirmer
        self.stage = stage
        self.mailboxes = mailboxes
        self.progress = progress
        self.created = created
        self.submitted = submitted
        self.at = at
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        caseId = try json.field("caseId")
        version = try json.field("version")
        kind = try json.field("kind")
        number = try json.field("number")
        businessType = try json.field("businessType")
        project = try json.field("project")
        projectName = try json.field("projectName")
        initiator = try json.field("initiator")
        confirmer = try json.field("confirmer")
        stage = try json.field("stage")
        mailboxes = try json.field("mailboxes")
        progress = try json.field("progress")
        created = try json.field("created")
        submitted = try json.maybe("submitted")
        at = try json.field("at")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("caseId", caseId)
        json.field("version", version)
        json.field("kind", kind)
        json.field("number", number)
        json.field("businessType", businessType)
        json.field("project", project)
        json.field("projectName", projectName)
        json.field("initiator", initiator)
        json.field("confirmer", confirmer)
        json.field("stage", stage)
        json.field("mailboxes", mailboxes)
        json.field("progress", progress)
        json.field("created", created)
        json.maybe("submitted", submitted)
        json.field("at", at)
        json.end()
    }
}

/// A batch of sub-cases, or one case by itself.
public enum CaseKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 主案 with its 子案.
    case batch
    /// 单案.
    case single
}

/// Where the case as a whole stands. Requirements §12.
public enum CaseStage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Created; a single case that can be corrected is here too.
    case draft
    /// 已保存未申请.
    case saved
    /// The submission failed; it can be repeated.
    case submitFailed = "submit_failed"
    /// Submitted: persons sign, the enterprise confirms, tax is cleared.
    case signing
    /// Filed with the registry.
    case filed
    /// Every sub-case was withdrawn; closed.
    case emptied
    /// Deleted.
    case deleted
}

/// A case, whole. This is also its snapshot.
public struct CaseState: Hashable, Sendable, JsonDocument {
    /// Version, digest and time of its log, and what commands used up.
    public var metadata: Metadata
    /// Id of the case.
    public var caseId: String
    /// Batch or single.
    public var kind: CaseKind
    /// 批号; empty until the platform gave one.
    public var number: String
    /// What kind of business.
    public var business: Business
    /// Who began it.
    public var initiator: Enterprise
    /// Who confirms it.
    public var confirmer: Enterprise
    /// The project.
    public var project: ProjectRef
    /// Where it stands.
    public var stage: CaseStage
    /// From where it was split off.
    public var splitFrom: SplitFrom?
    /// How far it is trusted, where it began elsewhere.
    public var importTrust: ImportTrust?
    /// When it was created.
    public var created: Instant
    /// When it was last submitted.
    public var submitted: Instant?
    /// Why the last submission failed.
    public var submissionFailure: String
    /// The sub-cases, in the order in which they were chosen.
    public var subCases: [SubCase]
    /// 共享材料清单.
    public var sharedMaterials: [Material]
    /// What the register holds against units or parcels.
    public var registerFacts: [RegisterFact]
    /// The evidence that was used, by provider and number: none counts twice.
    public var evidence: [UsedEvidence]

    public init(metadata: Metadata, caseId: String, kind: CaseKind, number: String, business: Business, initiator: Enterprise, confirmer: Enterprise, project: ProjectRef, stage: CaseStage, splitFrom: SplitFrom? = nil, importTrust: ImportTrust? = nil, created: Instant, submitted: Instant? = nil, submissionFailure: String = "", subCases: [SubCase], sharedMaterials: [Material], registerFacts: [RegisterFact], evidence: [UsedEvidence] = []) {
        self.metadata = metadata
        self.caseId = caseId
        self.kind = kind
        self.number = number
        self.business = business
        self.initiator = initiator
        self.confirmer = confirmer
        self.project = project
        self.stage = stage
        self.splitFrom = splitFrom
        self.importTrust = importTrust
        self.created = created
        self.submitted = submitted
        self.submissionFailure = submissionFailure
        self.subCases = subCases
        self.sharedMaterials = sharedMaterials
        self.registerFacts = registerFacts
        self.evidence = evidence
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        metadata = try json.field("metadata")
        caseId = try json.field("caseId")
        kind = try json.field("kind")
        number = try json.field("number")
        business = try json.field("business")
        initiator = try json.field("initiator")
        confirmer = try json.field("confirmer")
        project = try json.field("project")
        stage = try json.field("stage")
        splitFrom = try json.maybe("splitFrom")
        importTrust = try json.maybe("importTrust")
        created = try json.field("created")
        submitted = try json.maybe("submitted")
        submissionFailure = try json.maybe("submissionFailure") ?? ""
        subCases = try json.field("subCases")
        sharedMaterials = try json.field("sharedMaterials")
        registerFacts = try json.field("registerFacts")
        evidence = try json.maybe("evidence") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("metadata", metadata)
        json.field("caseId", caseId)
        json.field("kind", kind)
        json.field("number", number)
        json.field("business", business)
        json.field("initiator", initiator)
        json.field("confirmer", confirmer)
        json.field("project", project)
        json.field("stage", stage)
        json.maybe("splitFrom", splitFrom)
        json.maybe("importTrust", importTrust)
        json.field("created", created)
        json.maybe("submitted", submitted)
        json.field("submissionFailure", submissionFailure)
        json.field("subCases", subCases)
        json.field("sharedMaterials", sharedMaterials)
        json.field("registerFacts", registerFacts)
        json.field("evidence", evidence)
        json.end()
    }
}

/// What a row of a list shows under one column.
public struct Cell: Hashable, Sendable, JsonDocument {
    /// Code of the column.
    public var column: String
    /// What it stands for, to sort and to ask by: a code, an instant, names joined with a Chinese enumeration comma (、).
    public var value: String
    /// What people read.
    public var text: Label

    public init(column: String, value: String, text: Label) {
        self.column = column
        self.value = value
        self.text = text
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        column = try json.field("column")
        value = try json.field("value")
        text = try json.field("text")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("column", column)
        json.field("value", value)
        json.field("text", text)
        json.end()
    }
}

/// Whether a certificate stands in the list of the seal that was used.
public enum CertificateListing: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It does.
    case listed
    /// It does not.
    case notListed = "not_listed"
    /// There is no such list in the document: the signature carries no electronic seal.
    case unknown
}

/// A certificate, as far as seals are concerned.
public struct CertificateRecord: Hashable, Sendable, JsonDocument {
    /// Serial number.
    public var serial: String
    /// From when it is valid.
    public var from: Instant?
    /// Until when, exclusive.
    public var until: Instant?

    public init(serial: String, from: Instant? = nil, until: Instant? = nil) {
        self.serial = serial
        self.from = from
        self.until = until
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        serial = try json.field("serial")
        from = try json.maybe("from")
        until = try json.maybe("until")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("serial", serial)
        json.maybe("from", from)
        json.maybe("until", until)
        json.end()
    }
}

/// What a certificate says of itself. Subjects may be people; whoever shows this to others has to mind that.
public struct CertificateSummary: Hashable, Sendable, JsonDocument {
    /// The subject's name, for people.
    public var subject: String
    /// The issuer's name, for people.
    public var issuer: String
    /// The serial number, lower-case hexadecimal.
    public var serial: String
    /// The first instant of its validity.
    public var notBefore: Instant
    /// The last second of its validity.
    public var notAfter: Instant
    /// SHA-256 of the certificate, lower-case hexadecimal.
    public var fingerprint: String

    public init(subject: String, issuer: String, serial: String, notBefore: Instant, notAfter: Instant, fingerprint: String) {
        self.subject = subject
        self.issuer = issuer
        self.serial = serial
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.fingerprint = fingerprint
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subject = try json.field("subject")
        issuer = try json.field("issuer")
        serial = try json.field("serial")
        notBefore = try json.field("notBefore")
        notAfter = try json.field("notAfter")
        fingerprint = try json.field("fingerprint")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subject", subject)
        json.field("issuer", issuer)
        json.field("serial", serial)
        json.field("notBefore", notBefore)
        json.field("notAfter", notAfter)
        json.field("fingerprint", fingerprint)
        json.end()
    }
}

/// A certificate, from when until when it served.
public struct CertificateUse: Hashable, Sendable, JsonDocument {
    /// The certificate.
    public var certificate: CertificateRecord
    /// Whose it is; none for one that belongs to the seal.
    public var person: Principal?
    /// The grant by which the person came to it; none for the legal representative's, and for one that belongs to
    /// the seal. It serves no longer than that right stands.
    public var grant: String?
    /// Since when it serves.
    public var at: Instant
    /// Since when another one serves, or none.
    public var replaced: Instant?

    public init(certificate: CertificateRecord, person: Principal? = nil, grant: String? = nil, at: Instant, replaced: Instant? = nil) {
        self.certificate = certificate
        self.person = person
        self.grant = grant
        self.at = at
        self.replaced = replaced
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        certificate = try json.field("certificate")
        person = try json.maybe("person")
        grant = try json.maybe("grant")
        at = try json.field("at")
        replaced = try json.maybe("replaced")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("certificate", certificate)
        json.maybe("person", person)
        json.maybe("grant", grant)
        json.field("at", at)
        json.maybe("replaced", replaced)
        json.end()
    }
}

/// What a certified file may still be changed by (DocMDP, ISO 32000).
public enum Certification: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Level 1: nothing.
    case noChanges = "no_changes"
    /// Level 2: filling in forms, and signing.
    case formFilling = "form_filling"
    /// Level 3: that, and annotations.
    case annotations
}

/// What a certificate is of.
public enum CertifiedRight: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 不动产所有权: an ownership certificate (不动产权证书).
    case ownership
    /// 预告登记: a proof (不动产登记证明).
    case notice
    /// 抵押预告登记: a proof.
    case mortgageNotice = "mortgage_notice"
    /// 抵押权: a proof.
    case mortgage
}

/// Chains of grants (C-02, C-70).
public struct ChainRule: Hashable, Sendable, JsonDocument {
    /// How many grants a chain may have below the legal representative or enterprise; 0 for any number.
    public var maxDepth: UInt32
    /// Whether a grant must end with the one on which it rests.
    public var withinParent: Bool
    /// What a revocation does to the grants below.
    public var cascade: RevocationCascade
    /// Whether revoking one grant of a person ends every right of that person in the seal (SZ-035).
    public var endsAll: Bool
    /// On what it rests.
    public var basis: Basis

    public init(maxDepth: UInt32, withinParent: Bool, cascade: RevocationCascade, endsAll: Bool, basis: Basis) {
        self.maxDepth = maxDepth
        self.withinParent = withinParent
        self.cascade = cascade
        self.endsAll = endsAll
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        maxDepth = try json.field("maxDepth")
        withinParent = try json.field("withinParent")
        cascade = try json.field("cascade")
        endsAll = try json.field("endsAll")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("maxDepth", maxDepth)
        json.field("withinParent", withinParent)
        json.field("cascade", cascade)
        json.field("endsAll", endsAll)
        json.field("basis", basis)
        json.end()
    }
}

/// One change by a later revision.
public struct Change: Hashable, Sendable, JsonDocument {
    /// The revision that made it, counted from 0.
    public var revision: UInt32
    /// What it is.
    public var kind: ChangeKind
    /// How far it goes.
    public var level: ChangeLevel
    /// Whether the signature allows it.
    public var allowed: Bool
    /// Whether it is allowed, but may cover or imitate what was signed, so that a person has to look.
    public var doubtful: Bool
    /// The object, as `12 0 R`.
    public var object: String?
    /// The page that it touches, counted from 1.
    public var page: UInt32?
    /// The field's full name.
    public var field: String?
    /// The key that changed.
    public var key: String?

    public init(revision: UInt32, kind: ChangeKind, level: ChangeLevel, allowed: Bool, doubtful: Bool = false, object: String? = nil, page: UInt32? = nil, field: String? = nil, key: String? = nil) {
        self.revision = revision
        self.kind = kind
        self.level = level
        self.allowed = allowed
        self.doubtful = doubtful
        self.object = object
        self.page = page
        self.field = field
        self.key = key
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        revision = try json.field("revision")
        kind = try json.field("kind")
        level = try json.field("level")
        allowed = try json.field("allowed")
        doubtful = try json.maybe("doubtful") ?? false
        object = try json.maybe("object")
        page = try json.maybe("page")
        field = try json.maybe("field")
        key = try json.maybe("key")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("revision", revision)
        json.field("kind", kind)
        json.field("level", level)
        json.field("allowed", allowed)
        json.field("doubtful", doubtful)
        json.maybe("object", object)
        json.maybe("page", page)
        json.maybe("field", field)
        json.maybe("key", key)
        json.end()
    }
}

/// How many changes there were after a signature. All of them were judged, whether they are listed or not.
public struct ChangeCount: Hashable, Sendable, JsonDocument {
    /// All that were found.
    public var all: UInt32
    /// Of these, what the signature does not allow; one is enough for [`SignatureVerdict::Invalid`].
    public var forbidden: UInt32
    /// What it allows and a person has to look at; one is enough for [`SignatureVerdict::Indeterminate`].
    public var doubtful: UInt32
    /// What it allows.
    public var harmless: UInt32
    /// So many are listed; where it is fewer than all, the list was cut (`signature.changes_cut`).
    public var listed: UInt32

    public init(all: UInt32, forbidden: UInt32, doubtful: UInt32, harmless: UInt32, listed: UInt32) {
        self.all = all
        self.forbidden = forbidden
        self.doubtful = doubtful
        self.harmless = harmless
        self.listed = listed
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        all = try json.field("all")
        forbidden = try json.field("forbidden")
        doubtful = try json.field("doubtful")
        harmless = try json.field("harmless")
        listed = try json.field("listed")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("all", all)
        json.field("forbidden", forbidden)
        json.field("doubtful", doubtful)
        json.field("harmless", harmless)
        json.field("listed", listed)
        json.end()
    }
}

/// What a later revision did.
public enum ChangeKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// An object that nothing uses came or changed.
    case unusedObject = "unused_object"
    /// The document security store grew or changed.
    case securityStore = "security_store"
    /// Metadata changed.
    case metadata
    /// A document timestamp was added.
    case timestampAdded = "timestamp_added"
    /// A signature was added.
    case signatureAdded = "signature_added"
    /// An empty signature field was added.
    case signatureFieldAdded = "signature_field_added"
    /// A field got another value.
    case fieldFilled = "field_filled"
    /// What the form says for all fields changed.
    case formChanged = "form_changed"
    /// The logical structure changed, which is not shown.
    case structureChanged = "structure_changed"
    /// An annotation came.
    case annotationAdded = "annotation_added"
    /// An annotation changed.
    case annotationChanged = "annotation_changed"
    /// An annotation was taken away.
    case annotationRemoved = "annotation_removed"
    /// A field came that is no signature's.
    case fieldAdded = "field_added"
    /// A field changed otherwise than by its value.
    case fieldChanged = "field_changed"
    /// A field was taken away.
    case fieldRemoved = "field_removed"
    /// A field that a signature locks changed.
    case lockedFieldChanged = "locked_field_changed"
    /// A signed field, its signature or its picture changed.
    case signedFieldChanged = "signed_field_changed"
    /// Pages came, went or changed places.
    case pagesChanged = "pages_changed"
    /// What a page says of itself changed.
    case pageChanged = "page_changed"
    /// What a page shows, or a resource of it, changed.
    case contentChanged = "content_changed"
    /// The catalog or the trailer changed.
    case catalogChanged = "catalog_changed"
}

/// How far changes go; each level includes those before it.
public enum ChangeLevel: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Nothing that is seen or used.
    case none
    /// Evidence for archiving: security store, document timestamps, metadata.
    case archive
    /// Fields filled in, signatures added.
    case formFilling = "form_filling"
    /// Annotations.
    case annotations
    /// Anything else.
    case other
}

/// One step of a forced order.
public struct ChangeStep: Hashable, Sendable, JsonDocument {
    /// The layer.
    public var layer: GrantLayer
    /// Whether the layer is granted; otherwise it is revoked.
    public var grant: Bool

    public init(layer: GrantLayer, grant: Bool) {
        self.layer = layer
        self.grant = grant
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        layer = try json.field("layer")
        grant = try json.field("grant")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("layer", layer)
        json.field("grant", grant)
        json.end()
    }
}

/// Where something is done.
public enum Channel: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// A phone: mini-program or app.
    case phone
    /// The site, on a PC.
    case web
    /// The desktop client.
    case client
    /// A service window.
    case window
    /// By e-mail: a form that is filled in, stamped and sent, and answered by staff (SZ-080).
    case mail
}

/// One item of the material checklist (GZ-054, C-37).
public struct ChecklistItem: Hashable, Sendable, JsonDocument {
    /// The item, such as `presale_contract`.
    public var item: String
    /// Its name.
    public var name: Label
    /// On which list it stands.
    public var scope: MaterialScope
    /// When it is asked for.
    public var condition: Condition
    /// How grave its absence is.
    public var severity: Severity
    /// On what it rests.
    public var basis: Basis

    public init(item: String, name: Label, scope: MaterialScope, condition: Condition, severity: Severity, basis: Basis) {
        self.item = item
        self.name = name
        self.scope = scope
        self.condition = condition
        self.severity = severity
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        item = try json.field("item")
        name = try json.field("name")
        scope = try json.field("scope")
        condition = try json.field("condition")
        severity = try json.field("severity")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("item", item)
        json.field("name", name)
        json.field("scope", scope)
        json.field("condition", condition)
        json.field("severity", severity)
        json.field("basis", basis)
        json.end()
    }
}

/// One row of the checklist, as a page shows it beside the upload button.
public struct ChecklistRow: Hashable, Sendable, JsonDocument {
    /// The item, such as `presale_contract`.
    public var item: String
    /// Its name.
    public var name: Label
    /// On which list it stands (GZ-050).
    public var scope: MaterialScope
    /// Whether this sub-case has to have it.
    public var required: Bool
    /// How grave its absence is.
    public var severity: Severity
    /// Whether at least one file is there for it.
    public var present: Bool
    /// Whether what is there came from the shared list (GZ-051).
    public var shared: Bool
    /// How many files are there.
    public var files: UInt32
    /// Whether no source asks for it, and the profile assumes it.
    public var assumed: Bool
    /// Rows of the requirements on which it rests.
    public var requirements: [String]
    /// Document and section.
    public var source: String

    public init(item: String, name: Label, scope: MaterialScope, required: Bool, severity: Severity, present: Bool, shared: Bool, files: UInt32, assumed: Bool = false, requirements: [String], source: String) {
        self.item = item
        self.name = name
        self.scope = scope
        self.required = required
        self.severity = severity
        self.present = present
        self.shared = shared
        self.files = files
        self.assumed = assumed
        self.requirements = requirements
        self.source = source
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        item = try json.field("item")
        name = try json.field("name")
        scope = try json.field("scope")
        required = try json.field("required")
        severity = try json.field("severity")
        present = try json.field("present")
        shared = try json.field("shared")
        files = try json.field("files")
        assumed = try json.maybe("assumed") ?? false
        requirements = try json.field("requirements")
        source = try json.field("source")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("item", item)
        json.field("name", name)
        json.field("scope", scope)
        json.field("required", required)
        json.field("severity", severity)
        json.field("present", present)
        json.field("shared", shared)
        json.field("files", files)
        json.field("assumed", assumed)
        json.field("requirements", requirements)
        json.field("source", source)
        json.end()
    }
}

/// A code with its name: an organisation type, a property type.
public struct Choice: Hashable, Sendable, JsonDocument {
    /// The code.
    public var code: String
    /// Its name.
    public var name: Label
    /// The code of the national dictionary, where there is one: A36 for holder natures, A34 for co-ownership.
    public var nationalCode: String
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, nationalCode: String = "", basis: Basis) {
        self.code = code
        self.name = name
        self.nationalCode = nationalCode
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        nationalCode = try json.maybe("nationalCode") ?? ""
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("nationalCode", nationalCode)
        json.field("basis", basis)
        json.end()
    }
}

/// A unit chosen on the building table, and the id its sub-case shall have.
public struct ChosenUnit: Hashable, Sendable, JsonDocument {
    /// Id of the sub-case, unique within the case.
    public var subCase: String
    /// The unit.
    public var unit: PropertyUnit

    public init(subCase: String, unit: PropertyUnit) {
        self.subCase = subCase
        self.unit = unit
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        unit = try json.field("unit")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("unit", unit)
        json.end()
    }
}

/// A person's copy of a seal (印章领用).
public struct Claim: Hashable, Sendable, JsonDocument {
    /// Who claimed it.
    public var person: Principal
    /// The grant by which; none for the legal representative. The copy counts no longer than that right stands.
    public var grant: String?
    /// When.
    public var at: Instant
    /// On what medium; empty where there is none.
    public var medium: String
    /// On which device; empty where that does not matter.
    public var device: String
    /// When the copy was deleted (KB-016).
    public var deleted: Instant?

    public init(person: Principal, grant: String? = nil, at: Instant, medium: String = "", device: String = "", deleted: Instant? = nil) {
        self.person = person
        self.grant = grant
        self.at = at
        self.medium = medium
        self.device = device
        self.deleted = deleted
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        person = try json.field("person")
        grant = try json.maybe("grant")
        at = try json.field("at")
        medium = try json.maybe("medium") ?? ""
        device = try json.maybe("device") ?? ""
        deleted = try json.maybe("deleted")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("person", person)
        json.maybe("grant", grant)
        json.field("at", at)
        json.field("medium", medium)
        json.field("device", device)
        json.maybe("deleted", deleted)
        json.end()
    }
}

/// 共有情况. Requirement row GZ-024.
public enum CoOwnership: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 单独所有.
    case sole
    /// 共同共有.
    case joint
    /// 按份共有.
    case byShares = "by_shares"
}

/// A stable code of messages.json. New ones may be added.
public typealias Code = String

/// Why a code can be used no more before its life is over.
public enum CodeEnd: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Somebody took it back.
    case withdrawn
    /// Another was issued for the same sub-case, item and person.
    case superseded
}

/// A code with its name.
public struct CodeName: Hashable, Sendable, JsonDocument {
    /// The code, as documents have it.
    public var code: String
    /// What people call it.
    public var name: Label

    public init(code: String, name: Label) {
        self.code = code
        self.name = name
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.end()
    }
}

/// The names of the codes of one kind.
public struct CodeNames: Hashable, Sendable, JsonDocument {
    /// The kind: the name of its type, such as `sub_case_stage`; `action` for commands and buttons, `effect` for
    /// what a command asks the host to do, `step` for what is done outside (`host.*`), `evidence_kind`, `seal_kind`.
    public var kind: String
    /// The codes, in the order of the type.
    public var names: [CodeName]

    public init(kind: String, names: [CodeName]) {
        self.kind = kind
        self.names = names
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        names = try json.field("names")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("names", names)
        json.end()
    }
}

/// One column of a list, or one thing that may be looked at: a code with its name.
public struct Column: Hashable, Sendable, JsonDocument {
    /// The code.
    public var code: String
    /// Its name.
    public var name: Label

    public init(code: String, name: Label) {
        self.code = code
        self.name = name
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.end()
    }
}

/// What a column is to the reader.
public enum ColumnUse: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Its fields are read.
    case read
    /// It is passed over, and nothing is said of it: a column of this library's own, or one that the host passes over.
    case passed
    /// Its header is not known; it is not read, which is said.
    case unknown
    /// Its header says what an earlier column says; it is not read, which is said.
    case repeated
}

/// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
/// `expectedVersion` is refused.
public struct Command: Hashable, Sendable, JsonDocument {
    /// The caller's own id for this command, unique within the case.
    public var id: String
    /// The version of the case that the caller has seen; none to accept any.
    public var expectedVersion: UInt32?
    /// Sub-cases that shall still be as the caller has seen them. Many people at one batch expect these, and not the
    /// version of the whole, which every command of anybody raises.
    public var expectedSubCases: [ExpectedSubCase]
    /// What to do.
    public var action: Action

    public init(id: String, expectedVersion: UInt32? = nil, expectedSubCases: [ExpectedSubCase] = [], action: Action) {
        self.id = id
        self.expectedVersion = expectedVersion
        self.expectedSubCases = expectedSubCases
        self.action = action
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        expectedVersion = try json.maybe("expectedVersion")
        expectedSubCases = try json.maybe("expectedSubCases") ?? []
        action = try json.field("action")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.maybe("expectedVersion", expectedVersion)
        json.field("expectedSubCases", expectedSubCases)
        json.field("action", action)
        json.end()
    }
}

/// How two numbers compare.
public enum Comparison: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// `<`
    case less
    /// `≤`
    case atMost = "at_most"
    /// `≥`
    case atLeast = "at_least"
    /// `>`
    case more
}

/// When a rule applies.
public enum Condition: Hashable, Sendable, JsonDocument {
    /// Always.
    case always
    /// When all of them hold.
    /// - `of`: The parts.
    case all(of: [Condition])
    /// When at least one of them holds.
    /// - `of`: The parts.
    case any(of: [Condition])
    /// When none of them holds.
    /// - `of`: The parts.
    case not(of: [Condition])
    /// When a flag is set.
    /// - `fact`: The flag.
    case `is`(fact: Fact)
    /// When a text, or one of several, is one of these.
    /// - `fact`: The text fact.
    /// - `values`: The values.
    case oneOf(fact: Fact, values: [String])
    /// When a number compares like this.
    /// - `fact`: The number fact.
    /// - `comparison`: How.
    /// - `number`: With what.
    case compare(fact: Fact, comparison: Comparison, number: Int64)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "always":
            self = .always
        case "all":
            self = try .all(
                of: json.field("of"))
        case "any":
            self = try .any(
                of: json.field("of"))
        case "not":
            self = try .not(
                of: json.field("of"))
        case "is":
            self = try .`is`(
                fact: json.field("fact"))
        case "one_of":
            self = try .oneOf(
                fact: json.field("fact"),
                values: json.field("values"))
        case "compare":
            self = try .compare(
                fact: json.field("fact"),
                comparison: json.field("comparison"),
                number: json.field("number"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .always:
            json.tag("always")
        case .all(let part0):
            json.tag("all")
            json.field("of", part0)
        case .any(let part0):
            json.tag("any")
            json.field("of", part0)
        case .not(let part0):
            json.tag("not")
            json.field("of", part0)
        case .`is`(let part0):
            json.tag("is")
            json.field("fact", part0)
        case .oneOf(let part0, let part1):
            json.tag("one_of")
            json.field("fact", part0)
            json.field("values", part1)
        case .compare(let part0, let part1, let part2):
            json.tag("compare")
            json.field("fact", part0)
            json.field("comparison", part1)
            json.field("number", part2)
        }
        json.end()
    }
}

/// An act by which the enterprise confirms.
public enum ConfirmationAct: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 企业签章.
    case seal
    /// 确认通过.
    case approve
}

/// What the enterprise does to confirm a sub-case (C-43).
public enum ConfirmationMode: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 企业签章 only.
    case seal
    /// 确认通过 only.
    case approve
    /// One of the two is enough.
    case either
    /// Both are needed.
    case both
}

/// 联系人, 联系地址, 联系电话 of the applicant or the agent. Requirement rows GZ-030, GZ-077.
public struct Contact: Hashable, Sendable, JsonDocument {
    /// 联系人.
    public var name: String
    /// 联系地址.
    public var address: String
    /// 联系电话.
    public var phone: String

    public init(name: String = "", address: String = "", phone: String = "") {
        self.name = name
        self.address = address
        self.phone = phone
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.maybe("name") ?? ""
        address = try json.maybe("address") ?? ""
        phone = try json.maybe("phone") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("address", address)
        json.field("phone", phone)
        json.end()
    }
}

extension Contact: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Contact(…)" }
}

/// The business by which the right that a notice secures is registered (预告转本登记).
public struct Conversion: Hashable, Sendable, JsonDocument {
    /// Code of the business whose notice it is.
    public var from: String
    /// Code of the business that registers the right.
    public var to: String
    /// On what it rests.
    public var basis: Basis

    public init(from: String, to: String, basis: Basis) {
        self.from = from
        self.to = to
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        from = try json.field("from")
        to = try json.field("to")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("from", from)
        json.field("to", to)
        json.field("basis", basis)
        json.end()
    }
}

/// Which pages must carry a seal.
public struct CoverageRule: Hashable, Sendable, JsonDocument {
    /// Which.
    public var mode: SealCoverage
    /// The fields, where fields are named.
    public var fields: [String]
    /// On what it rests.
    public var basis: Basis

    public init(mode: SealCoverage, fields: [String] = [], basis: Basis) {
        self.mode = mode
        self.fields = fields
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        mode = try json.field("mode")
        fields = try json.maybe("fields") ?? []
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("mode", mode)
        json.field("fields", fields)
        json.field("basis", basis)
        json.end()
    }
}

/// A person authorised to keep, hold or use a licence (证照管理人员, EL-002).
public struct Custodian: Hashable, Sendable, JsonDocument {
    /// The person.
    public var person: Principal
    /// What the person may do.
    public var rights: [CustodyRight]

    public init(person: Principal, rights: [CustodyRight]) {
        self.person = person
        self.rights = rights
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        person = try json.field("person")
        rights = try json.field("rights")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("person", person)
        json.field("rights", rights)
        json.end()
    }
}

/// What a custodian may be authorised to do (EL-002).
public enum CustodyRight: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 保管.
    case keep
    /// 持有.
    case hold
    /// 使用.
    case use
}

/// A calendar day, such as `2024-08-01`.
public typealias CalendarDate = String

/// How the days of a period are counted.
public enum DayCount: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 日: every day counts; a last day of rest moves to the next working day (民法典 第二百零三条).
    case calendar
    /// 工作日: working days alone count (C-42).
    case working
}

/// What a day is.
public enum DayKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 工作日.
    case working
    /// 调休上班: a Saturday or Sunday that is worked in exchange.
    case makeUp = "make_up"
    /// 休息日: a Saturday or Sunday.
    case weekend
    /// 放假: a day of rest for a holiday, on whatever day of the week.
    case holiday
}

/// What a calendar knows of a day.
public struct DayReport: Hashable, Sendable, JsonDocument {
    /// The day.
    public var date: CalendarDate
    /// What it is; none where the calendar does not know its year.
    public var kind: DayKind?
    /// The holiday by which it is that; empty for any other day.
    public var name: String
    /// `calendar.ends` where the calendar does not know its year.
    public var findings: [Finding]

    public init(date: CalendarDate, kind: DayKind? = nil, name: String = "", findings: [Finding] = []) {
        self.date = date
        self.kind = kind
        self.name = name
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        date = try json.field("date")
        kind = try json.maybe("kind")
        name = try json.maybe("name") ?? ""
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("date", date)
        json.maybe("kind", kind)
        json.field("name", name)
        json.field("findings", findings)
        json.end()
    }
}

/// Something that changes by itself at an instant.
public struct Deadline: Hashable, Sendable, JsonDocument {
    /// When.
    public var at: Instant
    /// What.
    public var kind: DeadlineKind
    /// The sub-case; none where it concerns none.
    public var subCase: String?
    /// The seal; none for a person's own certificate, and where it concerns none.
    public var seal: String?
    /// The grant, the certificate's serial number, the number of the signing round, the operation, the term of the
    /// registry, the host's id of a notice, ticket or key; empty for the seal or the sub-case itself.
    public var subject: String
    /// The name of whose it is, where that is one person; empty otherwise.
    public var name: String
    /// What is so from then on.
    public var finding: Finding
    /// Who can do something about it; empty where nothing is to be done.
    public var menders: [Mender]
    /// By which step, where there is one.
    public var remedy: Remedy?

    public init(at: Instant, kind: DeadlineKind, subCase: String? = nil, seal: String? = nil, subject: String, name: String, finding: Finding, menders: [Mender], remedy: Remedy? = nil) {
        self.at = at
        self.kind = kind
        self.subCase = subCase
        self.seal = seal
        self.subject = subject
        self.name = name
        self.finding = finding
        self.menders = menders
        self.remedy = remedy
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        kind = try json.field("kind")
        subCase = try json.maybe("subCase")
        seal = try json.maybe("seal")
        subject = try json.field("subject")
        name = try json.field("name")
        finding = try json.field("finding")
        menders = try json.field("menders")
        remedy = try json.maybe("remedy")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("kind", kind)
        json.maybe("subCase", subCase)
        json.maybe("seal", seal)
        json.field("subject", subject)
        json.field("name", name)
        json.field("finding", finding)
        json.field("menders", menders)
        json.maybe("remedy", remedy)
        json.end()
    }
}

/// What happens at a deadline.
public enum DeadlineKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// A signing code lapses before everybody has signed.
    case ticketEnds = "ticket_ends"
    /// An upload code lapses.
    case uploadCodeEnds = "upload_code_ends"
    /// What the form of a sub-case is asked for changes: a buyer comes of age, the year of a number begins.
    case formChanges = "form_changes"
    /// The time that the registry has for an application is over.
    case termEnds = "term_ends"
    /// An advance notice lapses (民法典 第二百二十一条).
    case noticeLapses = "notice_lapses"
    /// A seal may be used from then on.
    case sealBegins = "seal_begins"
    /// A seal is due for renewal.
    case renewalDue = "renewal_due"
    /// A seal expires.
    case sealEnds = "seal_ends"
    /// A grant holds from then on.
    case grantBegins = "grant_begins"
    /// A grant ends, or waits again for what it needs.
    case grantEnds = "grant_ends"
    /// A certificate is valid from then on.
    case certificateBegins = "certificate_begins"
    /// A certificate ends.
    case certificateEnds = "certificate_ends"
    /// A key counts for tickets that are issued from then on.
    case keyBegins = "key_begins"
    /// A key counts no longer for tickets that are issued from then on.
    case keyEnds = "key_ends"
    /// A rule of the platform takes effect.
    case ruleBegins = "rule_begins"
}

/// Grants that come about by themselves (C-34).
public struct DefaultGrantRule: Hashable, Sendable, JsonDocument {
    /// Which.
    public var mode: DefaultGrants
    /// Whether seals of persons are among them (C-64).
    public var personalSeals: Bool
    /// On what it rests.
    public var basis: Basis

    public init(mode: DefaultGrants, personalSeals: Bool, basis: Basis) {
        self.mode = mode
        self.personalSeals = personalSeals
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        mode = try json.field("mode")
        personalSeals = try json.field("personalSeals")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("mode", mode)
        json.field("personalSeals", personalSeals)
        json.field("basis", basis)
        json.end()
    }
}

/// Whether seals are granted by default.
public enum DefaultGrants: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// None is.
    case nothing
    /// Every seal to every authorised handler, on both sides as they grow (GS-011, GS-018).
    case allToAll = "all_to_all"
}

/// A parcel with certificates.
public struct Delivery: Hashable, Sendable, JsonDocument {
    /// The carrier's number for it; a report under the same number is about the same parcel.
    public var tracking: String
    /// When it was sent.
    public var sent: CalendarDate
    /// Numbers of the certificates in it.
    public var numbers: [String]
    /// When it was received.
    public var received: CalendarDate?

    public init(tracking: String, sent: CalendarDate, numbers: [String], received: CalendarDate? = nil) {
        self.tracking = tracking
        self.sent = sent
        self.numbers = numbers
        self.received = received
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        tracking = try json.field("tracking")
        sent = try json.field("sent")
        numbers = try json.field("numbers")
        received = try json.maybe("received")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("tracking", tracking)
        json.field("sent", sent)
        json.field("numbers", numbers)
        json.maybe("received", received)
        json.end()
    }
}

/// One table of codes.
public struct Dictionary: Hashable, Sendable, JsonDocument {
    /// Its number in Annex A, such as `A34`; local tables have names of their own (`contract_status`).
    public var id: String
    /// Its Chinese name.
    public var name: String
    /// The field that it belongs to in the national database, such as `GYFS`.
    public var field: String?
    /// Where the table comes from.
    public var source: String
    /// The values, in the order of the source.
    public var entries: [DictionaryEntry]

    public init(id: String, name: String, field: String? = nil, source: String, entries: [DictionaryEntry]) {
        self.id = id
        self.name = name
        self.field = field
        self.source = source
        self.entries = entries
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.field("name")
        field = try json.maybe("field")
        source = try json.field("source")
        entries = try json.field("entries")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.maybe("field", field)
        json.field("source", source)
        json.field("entries", entries)
        json.end()
    }
}

/// One value of a table.
public struct DictionaryEntry: Hashable, Sendable, JsonDocument {
    /// The code, as text: leading zeros count.
    public var code: String
    /// The name that the source gives it.
    public var name: String
    /// Other ways to write the name that are found in practice (其它 and 其他, 预售 and 预购).
    public var aliases: [String]
    /// Where this value comes from, where it is not the table's own source.
    public var source: String?

    public init(code: String, name: String, aliases: [String] = [], source: String? = nil) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.source = source
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        aliases = try json.maybe("aliases") ?? []
        source = try json.maybe("source")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("aliases", aliases)
        json.maybe("source", source)
        json.end()
    }
}

/// Local additions to a national dictionary.
public struct DictionaryOverlay: Hashable, Sendable, JsonDocument {
    /// The national table, such as `A19`.
    public var dictionary: String
    /// The added entries.
    public var entries: [OverlayEntry]
    /// On what it rests.
    public var basis: Basis

    public init(dictionary: String, entries: [OverlayEntry], basis: Basis) {
        self.dictionary = dictionary
        self.entries = entries
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        dictionary = try json.field("dictionary")
        entries = try json.field("entries")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("dictionary", dictionary)
        json.field("entries", entries)
        json.field("basis", basis)
        json.end()
    }
}

/// A command that comes out differently under the other profile.
public struct Difference: Hashable, Sendable, JsonDocument {
    /// The log entry.
    public var sequence: UInt32
    /// Id of the command.
    public var command: String
    /// Tag of its action.
    public var action: String
    /// What stands against it under the other profile; empty where it is carried out.
    public var unmet: [Unmet]
    /// Events that happened, and would not.
    public var missing: [Event]
    /// Events that did not happen, and would.
    public var added: [Event]

    public init(sequence: UInt32, command: String, action: String, unmet: [Unmet], missing: [Event], added: [Event]) {
        self.sequence = sequence
        self.command = command
        self.action = action
        self.unmet = unmet
        self.missing = missing
        self.added = added
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        sequence = try json.field("sequence")
        command = try json.field("command")
        action = try json.field("action")
        unmet = try json.field("unmet")
        missing = try json.field("missing")
        added = try json.field("added")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("sequence", sequence)
        json.field("command", command)
        json.field("action", action)
        json.field("unmet", unmet)
        json.field("missing", missing)
        json.field("added", added)
        json.end()
    }
}

/// A hash function.
public enum DigestAlgorithm: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// SM3 (GB/T 32905), 32 bytes.
    case sm3
    /// SHA-256 (FIPS 180-4), 32 bytes.
    case sha256
    /// SHA-384, 48 bytes.
    case sha384
    /// SHA-512, 64 bytes.
    case sha512
    /// SHA-1, 20 bytes: only to read what was made with it. It no longer withstands collisions.
    case sha1
}

/// What is still missing at the window, for the set of papers that is nearest.
public struct DocumentGap: Hashable, Sendable, JsonDocument {
    /// Code of the set.
    public var option: String
    /// Its name.
    public var name: Label
    /// The papers that are missing; none when the set is complete.
    public var missing: [Choice]

    public init(option: String, name: Label, missing: [Choice]) {
        self.option = option
        self.name = name
        self.missing = missing
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        option = try json.field("option")
        name = try json.field("name")
        missing = try json.field("missing")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("option", option)
        json.field("name", name)
        json.field("missing", missing)
        json.end()
    }
}

/// One set of papers that is enough at the window (UA-017 to UA-019).
public struct DocumentOption: Hashable, Sendable, JsonDocument {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: Label
    /// Who may bring it.
    public var presenter: Presenter
    /// Codes of the papers; all of them.
    public var documents: [String]
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, presenter: Presenter, documents: [String], basis: Basis) {
        self.code = code
        self.name = name
        self.presenter = presenter
        self.documents = documents
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        presenter = try json.field("presenter")
        documents = try json.field("documents")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("presenter", presenter)
        json.field("documents", documents)
        json.field("basis", basis)
        json.end()
    }
}

/// A kind of identity document the form accepts, and how its number is checked (GZ-028, GZ-029).
public struct DocumentType: Hashable, Sendable, JsonDocument {
    /// The code that forms use.
    public var code: String
    /// Its name.
    public var name: Label
    /// The code in the national dictionary A30.
    public var nationalCode: String
    /// How its number is checked.
    public var identifier: IdentifierKind
    /// Codes of the holder natures it usually goes with; another is a warning.
    public var holderNatures: [String]
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, nationalCode: String, identifier: IdentifierKind, holderNatures: [String], basis: Basis) {
        self.code = code
        self.name = name
        self.nationalCode = nationalCode
        self.identifier = identifier
        self.holderNatures = holderNatures
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        nationalCode = try json.field("nationalCode")
        identifier = try json.field("identifier")
        holderNatures = try json.field("holderNatures")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("nationalCode", nationalCode)
        json.field("identifier", identifier)
        json.field("holderNatures", holderNatures)
        json.field("basis", basis)
        json.end()
    }
}

/// One thing that somebody has to do.
public struct Duty: Hashable, Sendable, JsonDocument {
    /// The part this person plays.
    public var role: Role
    /// The name, where one person is meant; else empty.
    public var name: String
    /// Tag of the action, or a `host.*` step.
    public var action: String
    /// On what it acts; empty for the account as a whole.
    public var object: String
    /// What is missing.
    public var finding: Finding

    public init(role: Role, name: String, action: String, object: String, finding: Finding) {
        self.role = role
        self.name = name
        self.action = action
        self.object = object
        self.finding = finding
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        role = try json.field("role")
        name = try json.field("name")
        action = try json.field("action")
        object = try json.field("object")
        finding = try json.field("finding")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("role", role)
        json.field("name", name)
        json.field("action", action)
        json.field("object", object)
        json.field("finding", finding)
        json.end()
    }
}

/// A licence as its register knows it: what spans devices. The register tells it, never a person.
public struct ELicence: Hashable, Sendable, JsonDocument {
    /// The enterprise.
    public var enterprise: Enterprise
    /// 登记地, as digits of GB/T 2260.
    public var place: String
    /// 法定代表人.
    public var representative: Principal
    /// Whether it was received before, on any device (EL-001).
    public var received: Bool
    /// Who is authorised to keep it.
    public var custodians: [Custodian]

    public init(enterprise: Enterprise, place: String, representative: Principal, received: Bool, custodians: [Custodian] = []) {
        self.enterprise = enterprise
        self.place = place
        self.representative = representative
        self.received = received
        self.custodians = custodians
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        enterprise = try json.field("enterprise")
        place = try json.field("place")
        representative = try json.field("representative")
        received = try json.field("received")
        custodians = try json.maybe("custodians") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("enterprise", enterprise)
        json.field("place", place)
        json.field("representative", representative)
        json.field("received", received)
        json.field("custodians", custodians)
        json.end()
    }
}

/// What pressing 重新生成 does while the ticket is still valid (C-08).
public enum EarlyRegeneration: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It is allowed.
    case allow
    /// It is refused, unless the command gives a reason.
    case denyUnlessReason = "deny_unless_reason"
    /// It is refused.
    case deny
}

/// 需役地 and 供役地 of an easement. Requirement row GZ-041.
public struct Easement: Hashable, Sendable, JsonDocument {
    /// 需役地: the land that has the benefit.
    public var dominantLand: String
    /// 供役地: the land that bears it.
    public var servientLand: String

    public init(dominantLand: String = "", servientLand: String = "") {
        self.dominantLand = dominantLand
        self.servientLand = servientLand
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        dominantLand = try json.maybe("dominantLand") ?? ""
        servientLand = try json.maybe("servientLand") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("dominantLand", dominantLand)
        json.field("servientLand", servientLand)
        json.end()
    }
}

/// An edge of the page as it is shown.
public enum Edge: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Where Chinese papers usually bear a riding seal.
    case right
    /// The left edge.
    case left
    /// The upper edge.
    case top
    /// The lower edge.
    case bottom
}

/// What the host shall do, and answer with a command.
public enum Effect: Hashable, Sendable, JsonDocument {
    /// Show the ticket of this round and ask these persons to sign; each answers with `sign`.
    /// - `subCase`: The sub-case.
    /// - `round`: The round.
    /// - `issued`: When the ticket was issued.
    /// - `expires`: From when on it is no longer valid.
    /// - `digest`: Digest of what is signed.
    /// - `signers`: Who must sign.
    case requestSignatures(subCase: String, round: UInt32, issued: Instant, expires: Instant, digest: String, signers: [Signer])
    /// Ask the enterprise to seal or approve; it answers with `seal`, `approve` or `reject`.
    /// - `subCase`: The sub-case.
    /// - `digest`: Digest of what is confirmed.
    case requestConfirmation(subCase: String, digest: String)
    /// Open this single case: give the action whole to a new case.
    /// - `opening`: The action `open_single`.
    case openSingleCase(opening: Action)
    /// Hand the case over to the registry; it answers with `report_status`.
    /// - `subCases`: The sub-cases.
    case fileCase(subCases: [String])
    /// Show this code: a ticket of round 0 over this digest. What a phone uploads by it comes back as `upload_by_code`.
    /// - `subCase`: The sub-case.
    /// - `code`: The code.
    case showUploadCode(subCase: String, code: UploadCode)
    /// Send these certificates by post, since the applicants chose that (GZ-068); it is answered by `report_delivery`.
    /// - `subCase`: The sub-case.
    /// - `numbers`: Their numbers.
    /// - `contact`: Where they go: the contact of the form, as it was filed.
    case deliverCertificates(subCase: String, numbers: [String], contact: Contact)
    /// Tell someone.
    /// - `role`: The part this person plays.
    /// - `signer`: Key of the signer, where one is meant.
    /// - `subCase`: The sub-case.
    /// - `subject`: What about: a code such as `signing.signatures_voided`.
    case notifyParty(role: Role, signer: String? = nil, subCase: String, subject: String)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "request_signatures":
            self = try .requestSignatures(
                subCase: json.field("subCase"),
                round: json.field("round"),
                issued: json.field("issued"),
                expires: json.field("expires"),
                digest: json.field("digest"),
                signers: json.field("signers"))
        case "request_confirmation":
            self = try .requestConfirmation(
                subCase: json.field("subCase"),
                digest: json.field("digest"))
        case "open_single_case":
            self = try .openSingleCase(
                opening: json.field("opening"))
        case "file_case":
            self = try .fileCase(
                subCases: json.field("subCases"))
        case "show_upload_code":
            self = try .showUploadCode(
                subCase: json.field("subCase"),
                code: json.field("code"))
        case "deliver_certificates":
            self = try .deliverCertificates(
                subCase: json.field("subCase"),
                numbers: json.field("numbers"),
                contact: json.field("contact"))
        case "notify_party":
            self = try .notifyParty(
                role: json.field("role"),
                signer: json.maybe("signer"),
                subCase: json.field("subCase"),
                subject: json.field("subject"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .requestSignatures(let part0, let part1, let part2, let part3, let part4, let part5):
            json.tag("request_signatures")
            json.field("subCase", part0)
            json.field("round", part1)
            json.field("issued", part2)
            json.field("expires", part3)
            json.field("digest", part4)
            json.field("signers", part5)
        case .requestConfirmation(let part0, let part1):
            json.tag("request_confirmation")
            json.field("subCase", part0)
            json.field("digest", part1)
        case .openSingleCase(let part0):
            json.tag("open_single_case")
            json.field("opening", part0)
        case .fileCase(let part0):
            json.tag("file_case")
            json.field("subCases", part0)
        case .showUploadCode(let part0, let part1):
            json.tag("show_upload_code")
            json.field("subCase", part0)
            json.field("code", part1)
        case .deliverCertificates(let part0, let part1, let part2):
            json.tag("deliver_certificates")
            json.field("subCase", part0)
            json.field("numbers", part1)
            json.field("contact", part2)
        case .notifyParty(let part0, let part1, let part2, let part3):
            json.tag("notify_party")
            json.field("role", part0)
            json.maybe("signer", part1)
            json.field("subCase", part2)
            json.field("subject", part3)
        }
        json.end()
    }
}

/// An enterprise as a case names it.
public struct Enterprise: Hashable, Sendable, JsonDocument {
    /// Name as on the licence.
    public var name: String
    /// 统一社会信用代码 (or the older number on the licence).
    public var documentNumber: String

    public init(name: String, documentNumber: String) {
        self.name = name
        self.documentNumber = documentNumber
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        documentNumber = try json.field("documentNumber")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("documentNumber", documentNumber)
        json.end()
    }
}

/// An enterprise that a person may choose (GX-008): one that the person represents.
public struct EnterpriseChoice: Hashable, Sendable, JsonDocument {
    /// The enterprise.
    public var enterprise: Enterprise
    /// Whether the platform serves it, so that seals can be applied for there.
    public var served: Bool
    /// What stands against applying for its seals on this channel, as of an account that is new.
    public var unmet: [Unmet]

    public init(enterprise: Enterprise, served: Bool, unmet: [Unmet]) {
        self.enterprise = enterprise
        self.served = served
        self.unmet = unmet
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        enterprise = try json.field("enterprise")
        served = try json.field("served")
        unmet = try json.field("unmet")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("enterprise", enterprise)
        json.field("served", served)
        json.field("unmet", unmet)
        json.end()
    }
}

/// The enterprises of one person, to choose from before anything is done for one of them (GX-006, GX-008).
public struct EnterpriseChoices: Hashable, Sendable, JsonDocument {
    /// The enterprises, in the order given; each once.
    public var choices: [EnterpriseChoice]
    /// `seal.no_enterprise` where there is none that the platform serves.
    public var report: Report

    public init(choices: [EnterpriseChoice], report: Report) {
        self.choices = choices
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        choices = try json.field("choices")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("choices", choices)
        json.field("report", report)
        json.end()
    }
}

/// What one person may do with one seal at one instant.
public struct Entitlement: Hashable, Sendable, JsonDocument {
    /// The seal.
    public var seal: String
    /// Who.
    public var person: Principal
    /// In which capacity; none for somebody who has none.
    public var role: Role?
    /// Whether the person may use the seal on a document, on whatever channel.
    public var mayUse: Bool
    /// Otherwise why not.
    public var unmet: [Unmet]
    /// Where the grant stands; none for the legal representative.
    public var standing: GrantStanding?
    /// The evidence: the chain of grants, the person's own first.
    public var chain: [GrantLink]

    public init(seal: String, person: Principal, role: Role? = nil, mayUse: Bool, unmet: [Unmet], standing: GrantStanding? = nil, chain: [GrantLink]) {
        self.seal = seal
        self.person = person
        self.role = role
        self.mayUse = mayUse
        self.unmet = unmet
        self.standing = standing
        self.chain = chain
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        person = try json.field("person")
        role = try json.maybe("role")
        mayUse = try json.field("mayUse")
        unmet = try json.field("unmet")
        standing = try json.maybe("standing")
        chain = try json.field("chain")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("person", person)
        json.maybe("role", role)
        json.field("mayUse", mayUse)
        json.field("unmet", unmet)
        json.maybe("standing", standing)
        json.field("chain", chain)
        json.end()
    }
}

/// What kind of legal entity an account or a seal belongs to (UA-009, UA-013, SZ-016).
public enum EntityKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 企业法人: a company.
    case enterpriseLegalPerson = "enterprise_legal_person"
    /// 合伙企业.
    case partnership
    /// 个人独资企业, and other enterprises that are no legal persons.
    case soleProprietorship = "sole_proprietorship"
    /// 个体工商户.
    case individualBusiness = "individual_business"
    /// 事业单位法人.
    case publicInstitution = "public_institution"
    /// 机关群团, 政府机关.
    case governmentBody = "government_body"
    /// 社会组织, 社会团体.
    case socialOrganisation = "social_organisation"
    /// Any other.
    case other
}

/// A kind of legal entity, with its names (UA-009).
public struct EntityKindRule: Hashable, Sendable, JsonDocument {
    /// The kind.
    public var kind: EntityKind
    /// Its name.
    public var name: Label
    /// Other names.
    public var aliases: [String]
    /// On what it rests.
    public var basis: Basis

    public init(kind: EntityKind, name: Label, aliases: [String] = [], basis: Basis) {
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        name = try json.field("name")
        aliases = try json.maybe("aliases") ?? []
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("name", name)
        json.field("aliases", aliases)
        json.field("basis", basis)
        json.end()
    }
}

/// Entities that a verification method serves (UA-013, UA-015).
public struct EntityScope: Hashable, Sendable, JsonDocument {
    /// The kind of entity.
    public var kind: EntityKind
    /// Prefix of the region in which it must be registered; empty for the whole country.
    public var region: String

    public init(kind: EntityKind, region: String = "") {
        self.kind = kind
        self.region = region
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        region = try json.maybe("region") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("region", region)
        json.end()
    }
}

/// What proves that the name, kind or representative of a registered entity changed (UA-025).
public struct EntityUpdateRule: Hashable, Sendable, JsonDocument {
    /// The kinds of evidence about the entity's number; one is enough.
    public var evidence: [String]
    /// The kinds of evidence that say who the representative is, about the number of the new one; one is enough.
    public var representativeEvidence: [String]
    /// On what it rests.
    public var basis: Basis

    public init(evidence: [String], representativeEvidence: [String], basis: Basis) {
        self.evidence = evidence
        self.representativeEvidence = representativeEvidence
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        evidence = try json.field("evidence")
        representativeEvidence = try json.field("representativeEvidence")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("evidence", evidence)
        json.field("representativeEvidence", representativeEvidence)
        json.field("basis", basis)
        json.end()
    }
}

/// How much of a code may be dirty or hidden and it still reads.
public enum ErrorCorrection: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// About 7 %.
    case l
    /// About 15 %.
    case m
    /// About 25 %.
    case q
    /// About 30 %.
    case h
}

/// Something that happened to a case.
public enum Event: Hashable, Sendable, JsonDocument {
    /// A batch was created.
    /// - `caseId`: Id of the case.
    /// - `business`: What kind of business.
    /// - `initiator`: Who began it.
    /// - `confirmer`: Who confirms it.
    /// - `project`: The project.
    /// - `number`: 批号.
    /// - `units`: The units.
    /// - `registerFacts`: What the register holds.
    case batchOpened(caseId: String, business: Business, initiator: Enterprise, confirmer: Enterprise, project: ProjectRef, number: String, units: [ChosenUnit], registerFacts: [RegisterFact])
    /// A single case was opened from a withdrawn sub-case.
    /// - `caseId`: Id of the case.
    /// - `business`: What kind of business.
    /// - `initiator`: Who began it.
    /// - `confirmer`: Who confirms it.
    /// - `project`: The project.
    /// - `splitFrom`: From where.
    /// - `content`: What it holds.
    /// - `registerFacts`: What the register holds.
    /// - `taxCleared`: Whether tax was cleared already.
    case singleOpened(caseId: String, business: Business, initiator: Enterprise, confirmer: Enterprise, project: ProjectRef, splitFrom: SplitFrom, content: SubCaseContent, registerFacts: [RegisterFact], taxCleared: Bool)
    /// A case of another system was adopted.
    /// - `caseId`: Id of the case.
    /// - `business`: What kind of business.
    /// - `initiator`: Who began it.
    /// - `confirmer`: Who confirms it.
    /// - `project`: The project.
    /// - `number`: 批号.
    /// - `stage`: How far it had come.
    /// - `subCases`: Its sub-cases.
    /// - `evidence`: What proves it.
    /// - `trust`: How far it is trusted.
    case caseImported(caseId: String, business: Business, initiator: Enterprise, confirmer: Enterprise, project: ProjectRef, number: String, stage: ImportedStage, subCases: [ImportedSubCase], evidence: [Evidence], trust: ImportTrust)
    /// Units were added.
    /// - `units`: The units.
    /// - `registerFacts`: What the register holds against them.
    case unitsAdded(units: [ChosenUnit], registerFacts: [RegisterFact])
    /// Sub-cases were taken out before submission.
    /// - `subCases`: The sub-cases.
    case unitsRemoved(subCases: [String])
    /// A form was replaced.
    /// - `subCase`: The sub-case.
    /// - `application`: The form.
    case applicationEdited(subCase: String, application: Application)
    /// Parts of several forms were set.
    /// - `subCases`: The sub-cases.
    /// - `changes`: What was set.
    case applicationsBatchEdited(subCases: [String], changes: ApplicationChanges)
    /// A questionnaire was filled in.
    /// - `subCases`: The sub-cases.
    /// - `questionnaire`: The answers.
    case questionnaireAnswered(subCases: [String], questionnaire: Questionnaire)
    /// Files were uploaded.
    /// - `subCase`: The sub-case; none for the shared list.
    /// - `material`: The material as it stands now, with the files that were there before.
    case materialUploaded(subCase: String? = nil, material: Material)
    /// A material was taken away.
    /// - `subCase`: The sub-case; none for the shared list.
    /// - `item`: The item.
    case materialRemoved(subCase: String? = nil, item: String)
    /// Shared materials were given to every sub-case.
    /// - `items`: The items.
    /// - `mode`: How.
    /// - `skipped`: Who kept an own copy.
    case materialsShared(items: [String], mode: ShareMode, skipped: [SkippedShare])
    /// The batch was saved.
    case saved
    /// The case was submitted for signing.
    /// - `at`: When.
    /// - `number`: 批号, where it was given now.
    case submitted(at: Instant, number: String)
    /// The submission failed.
    /// - `reason`: What went wrong.
    case submissionFailed(reason: String)
    /// A signing round was opened; its ticket is valid in `[issued, expires)`. Where nobody signs in person, it has no
    /// signers and is complete at once: what the enterprise confirms is of a round all the same.
    /// - `subCase`: The sub-case.
    /// - `round`: The round, counted from 1.
    /// - `issued`: When.
    /// - `expires`: From when on the ticket is no longer valid.
    /// - `digest`: Digest of what is signed: the content, the parties, the business, the rules and the round itself.
    /// - `signers`: Who must sign.
    case roundOpened(subCase: String, round: UInt32, issued: Instant, expires: Instant, digest: String, signers: [Signer])
    /// Somebody signed.
    /// - `subCase`: The sub-case.
    /// - `round`: The round.
    /// - `signer`: Key of the signer.
    /// - `at`: When.
    /// - `evidence`: What the provider reports.
    case signed(subCase: String, round: UInt32, signer: String, at: Instant, evidence: Evidence)
    /// Everybody has signed; from now on the round cannot expire (C-48).
    /// - `subCase`: The sub-case.
    /// - `round`: The round.
    case roundCompleted(subCase: String, round: UInt32)
    /// The round and what was signed and confirmed in it became void.
    /// - `subCase`: The sub-case.
    /// - `round`: The round.
    /// - `signers`: Keys of those who had signed.
    /// - `confirmation`: Whether an enterprise seal or approval fell with it (C-10).
    /// - `cause`: Why.
    /// - `reason`: The reason that was given for it.
    case signaturesVoided(subCase: String, round: UInt32, signers: [String], confirmation: Bool, cause: VoidCause, reason: String)
    /// The enterprise sealed.
    /// - `subCases`: The sub-cases.
    /// - `at`: When.
    /// - `evidence`: What the seal platform reports, for each sub-case in the same order.
    case sealed(subCases: [String], at: Instant, evidence: [Evidence])
    /// The enterprise approved.
    /// - `subCases`: The sub-cases.
    /// - `at`: When.
    case approved(subCases: [String], at: Instant)
    /// The enterprise did not approve.
    /// - `subCase`: The sub-case.
    /// - `reason`: Why.
    case rejected(subCase: String, reason: String)
    /// A sub-case left the batch.
    /// - `subCase`: The sub-case.
    /// - `caseId`: Id of the single case it became; its own id where it was one already.
    case subCaseWithdrawn(subCase: String, caseId: String)
    /// No sub-case is left; the batch is closed and never filed (C-62).
    case batchEmptied
    /// Tax is cleared.
    /// - `subCases`: The sub-cases.
    /// - `evidence`: What proves it.
    case taxCleared(subCases: [String], evidence: Evidence? = nil)
    /// A tax clearance was taken back.
    /// - `subCases`: The sub-cases.
    case taxClearanceWithdrawn(subCases: [String])
    /// The case was filed by itself.
    /// - `subCases`: The sub-cases.
    /// - `at`: When.
    /// - `cause`: What completed the conditions.
    case filed(subCases: [String], at: Instant, cause: FilingCause)
    /// Something else stands in the register, or in the contract system: only what changed.
    /// - `facts`: What stands now.
    /// - `lifted`: What stands no more.
    /// - `units`: Contract statuses.
    case registerFactsReported(facts: [RegisterFact], lifted: [LiftedFact], units: [UnitStatus])
    /// All that people do for filing is done, and the register stands against it. The case is filed by itself when
    /// that is lifted.
    /// - `subCases`: The sub-cases against which something stands.
    /// - `cause`: What completed the conditions.
    case filingHeld(subCases: [String], cause: FilingCause)
    /// The registry reported a status.
    /// - `subCases`: The sub-cases.
    /// - `status`: The status.
    /// - `at`: When.
    /// - `note`: The registry's note.
    case statusReported(subCases: [String], status: String, at: Instant, note: String)
    /// Staff asked something more.
    /// - `subCase`: The sub-case.
    /// - `inquiry`: The record.
    case inquiryRecorded(subCase: String, inquiry: Inquiry)
    /// The applicants took a filed application back.
    /// - `subCases`: The sub-cases.
    /// - `evidence`: Their declarations.
    case withdrawnBeforeEntry(subCases: [String], evidence: [Evidence])
    /// The case was deleted.
    case deleted
    /// A code for a phone was shown; those that it follows are void.
    /// - `subCase`: The sub-case.
    /// - `code`: The code.
    /// - `supersedes`: The codes that it follows.
    case uploadCodeIssued(subCase: String, code: UploadCode, supersedes: [String] = [])
    /// A code was taken back.
    /// - `subCase`: The sub-case.
    /// - `code`: The code.
    /// - `at`: When.
    case uploadCodeWithdrawn(subCase: String, code: String, at: Instant)
    /// Certificates or proofs were issued.
    /// - `subCase`: The sub-case.
    /// - `certificates`: What was issued.
    case certificatesIssued(subCase: String, certificates: [IssuedCertificate])
    /// Certificates were sent or received by post.
    /// - `subCase`: The sub-case.
    /// - `delivery`: How far the parcel is.
    case deliveryReported(subCase: String, delivery: Delivery)
    /// The right that the notice secures can be registered.
    /// - `subCases`: The sub-cases.
    /// - `since`: Since which day.
    case registrationPossible(subCases: [String], since: CalendarDate)
    /// The case follows another profile now.
    /// - `from`: The profile before.
    /// - `to`: The profile from now on.
    case profileMoved(from: ProfileRef, to: ProfileRef)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "batch_opened":
            self = try .batchOpened(
                caseId: json.field("caseId"),
                business: json.field("business"),
                initiator: json.field("initiator"),
                confirmer: json.field("confirmer"),
                project: json.field("project"),
                number: json.field("number"),
                units: json.field("units"),
                registerFacts: json.field("registerFacts"))
        case "single_opened":
            self = try .singleOpened(
                caseId: json.field("caseId"),
                business: json.field("business"),
                initiator: json.field("initiator"),
                confirmer: json.field("confirmer"),
                project: json.field("project"),
                splitFrom: json.field("splitFrom"),
                content: json.field("content"),
                registerFacts: json.field("registerFacts"),
                taxCleared: json.field("taxCleared"))
        case "case_imported":
            self = try .caseImported(
                caseId: json.field("caseId"),
                business: json.field("business"),
                initiator: json.field("initiator"),
                confirmer: json.field("confirmer"),
                project: json.field("project"),
                number: json.field("number"),
                stage: json.field("stage"),
                subCases: json.field("subCases"),
                evidence: json.field("evidence"),
                trust: json.field("trust"))
        case "units_added":
            self = try .unitsAdded(
                units: json.field("units"),
                registerFacts: json.field("registerFacts"))
        case "units_removed":
            self = try .unitsRemoved(
                subCases: json.field("subCases"))
        case "application_edited":
            self = try .applicationEdited(
                subCase: json.field("subCase"),
                application: json.field("application"))
        case "applications_batch_edited":
            self = try .applicationsBatchEdited(
                subCases: json.field("subCases"),
                changes: json.field("changes"))
        case "questionnaire_answered":
            self = try .questionnaireAnswered(
                subCases: json.field("subCases"),
                questionnaire: json.field("questionnaire"))
        case "material_uploaded":
            self = try .materialUploaded(
                subCase: json.maybe("subCase"),
                material: json.field("material"))
        case "material_removed":
            self = try .materialRemoved(
                subCase: json.maybe("subCase"),
                item: json.field("item"))
        case "materials_shared":
            self = try .materialsShared(
                items: json.field("items"),
                mode: json.field("mode"),
                skipped: json.field("skipped"))
        case "saved":
            self = .saved
        case "submitted":
            self = try .submitted(
                at: json.field("at"),
                number: json.field("number"))
        case "submission_failed":
            self = try .submissionFailed(
                reason: json.field("reason"))
        case "round_opened":
            self = try .roundOpened(
                subCase: json.field("subCase"),
                round: json.field("round"),
                issued: json.field("issued"),
                expires: json.field("expires"),
                digest: json.field("digest"),
                signers: json.field("signers"))
        case "signed":
            self = try .signed(
                subCase: json.field("subCase"),
                round: json.field("round"),
                signer: json.field("signer"),
                at: json.field("at"),
                evidence: json.field("evidence"))
        case "round_completed":
            self = try .roundCompleted(
                subCase: json.field("subCase"),
                round: json.field("round"))
        case "signatures_voided":
            self = try .signaturesVoided(
                subCase: json.field("subCase"),
                round: json.field("round"),
                signers: json.field("signers"),
                confirmation: json.field("confirmation"),
                cause: json.field("cause"),
                reason: json.field("reason"))
        case "sealed":
            self = try .sealed(
                subCases: json.field("subCases"),
                at: json.field("at"),
                evidence: json.field("evidence"))
        case "approved":
            self = try .approved(
                subCases: json.field("subCases"),
                at: json.field("at"))
        case "rejected":
            self = try .rejected(
                subCase: json.field("subCase"),
                reason: json.field("reason"))
        case "sub_case_withdrawn":
            self = try .subCaseWithdrawn(
                subCase: json.field("subCase"),
                caseId: json.field("caseId"))
        case "batch_emptied":
            self = .batchEmptied
        case "tax_cleared":
            self = try .taxCleared(
                subCases: json.field("subCases"),
                evidence: json.maybe("evidence"))
        case "tax_clearance_withdrawn":
            self = try .taxClearanceWithdrawn(
                subCases: json.field("subCases"))
        case "filed":
            self = try .filed(
                subCases: json.field("subCases"),
                at: json.field("at"),
                cause: json.field("cause"))
        case "register_facts_reported":
            self = try .registerFactsReported(
                facts: json.field("facts"),
                lifted: json.field("lifted"),
                units: json.field("units"))
        case "filing_held":
            self = try .filingHeld(
                subCases: json.field("subCases"),
                cause: json.field("cause"))
        case "status_reported":
            self = try .statusReported(
                subCases: json.field("subCases"),
                status: json.field("status"),
                at: json.field("at"),
                note: json.field("note"))
        case "inquiry_recorded":
            self = try .inquiryRecorded(
                subCase: json.field("subCase"),
                inquiry: json.field("inquiry"))
        case "withdrawn_before_entry":
            self = try .withdrawnBeforeEntry(
                subCases: json.field("subCases"),
                evidence: json.field("evidence"))
        case "deleted":
            self = .deleted
        case "upload_code_issued":
            self = try .uploadCodeIssued(
                subCase: json.field("subCase"),
                code: json.field("code"),
                supersedes: json.maybe("supersedes") ?? [])
        case "upload_code_withdrawn":
            self = try .uploadCodeWithdrawn(
                subCase: json.field("subCase"),
                code: json.field("code"),
                at: json.field("at"))
        case "certificates_issued":
            self = try .certificatesIssued(
                subCase: json.field("subCase"),
                certificates: json.field("certificates"))
        case "delivery_reported":
            self = try .deliveryReported(
                subCase: json.field("subCase"),
                delivery: json.field("delivery"))
        case "registration_possible":
            self = try .registrationPossible(
                subCases: json.field("subCases"),
                since: json.field("since"))
        case "profile_moved":
            self = try .profileMoved(
                from: json.field("from"),
                to: json.field("to"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .batchOpened(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7):
            json.tag("batch_opened")
            json.field("caseId", part0)
            json.field("business", part1)
            json.field("initiator", part2)
            json.field("confirmer", part3)
            json.field("project", part4)
            json.field("number", part5)
            json.field("units", part6)
            json.field("registerFacts", part7)
        case .singleOpened(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7, let part8):
            json.tag("single_opened")
            json.field("caseId", part0)
            json.field("business", part1)
            json.field("initiator", part2)
            json.field("confirmer", part3)
            json.field("project", part4)
            json.field("splitFrom", part5)
            json.field("content", part6)
            json.field("registerFacts", part7)
            json.field("taxCleared", part8)
        case .caseImported(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7, let part8, let part9):
            json.tag("case_imported")
            json.field("caseId", part0)
            json.field("business", part1)
            json.field("initiator", part2)
            json.field("confirmer", part3)
            json.field("project", part4)
            json.field("number", part5)
            json.field("stage", part6)
            json.field("subCases", part7)
            json.field("evidence", part8)
            json.field("trust", part9)
        case .unitsAdded(let part0, let part1):
            json.tag("units_added")
            json.field("units", part0)
            json.field("registerFacts", part1)
        case .unitsRemoved(let part0):
            json.tag("units_removed")
            json.field("subCases", part0)
        case .applicationEdited(let part0, let part1):
            json.tag("application_edited")
            json.field("subCase", part0)
            json.field("application", part1)
        case .applicationsBatchEdited(let part0, let part1):
            json.tag("applications_batch_edited")
            json.field("subCases", part0)
            json.field("changes", part1)
        case .questionnaireAnswered(let part0, let part1):
            json.tag("questionnaire_answered")
            json.field("subCases", part0)
            json.field("questionnaire", part1)
        case .materialUploaded(let part0, let part1):
            json.tag("material_uploaded")
            json.maybe("subCase", part0)
            json.field("material", part1)
        case .materialRemoved(let part0, let part1):
            json.tag("material_removed")
            json.maybe("subCase", part0)
            json.field("item", part1)
        case .materialsShared(let part0, let part1, let part2):
            json.tag("materials_shared")
            json.field("items", part0)
            json.field("mode", part1)
            json.field("skipped", part2)
        case .saved:
            json.tag("saved")
        case .submitted(let part0, let part1):
            json.tag("submitted")
            json.field("at", part0)
            json.field("number", part1)
        case .submissionFailed(let part0):
            json.tag("submission_failed")
            json.field("reason", part0)
        case .roundOpened(let part0, let part1, let part2, let part3, let part4, let part5):
            json.tag("round_opened")
            json.field("subCase", part0)
            json.field("round", part1)
            json.field("issued", part2)
            json.field("expires", part3)
            json.field("digest", part4)
            json.field("signers", part5)
        case .signed(let part0, let part1, let part2, let part3, let part4):
            json.tag("signed")
            json.field("subCase", part0)
            json.field("round", part1)
            json.field("signer", part2)
            json.field("at", part3)
            json.field("evidence", part4)
        case .roundCompleted(let part0, let part1):
            json.tag("round_completed")
            json.field("subCase", part0)
            json.field("round", part1)
        case .signaturesVoided(let part0, let part1, let part2, let part3, let part4, let part5):
            json.tag("signatures_voided")
            json.field("subCase", part0)
            json.field("round", part1)
            json.field("signers", part2)
            json.field("confirmation", part3)
            json.field("cause", part4)
            json.field("reason", part5)
        case .sealed(let part0, let part1, let part2):
            json.tag("sealed")
            json.field("subCases", part0)
            json.field("at", part1)
            json.field("evidence", part2)
        case .approved(let part0, let part1):
            json.tag("approved")
            json.field("subCases", part0)
            json.field("at", part1)
        case .rejected(let part0, let part1):
            json.tag("rejected")
            json.field("subCase", part0)
            json.field("reason", part1)
        case .subCaseWithdrawn(let part0, let part1):
            json.tag("sub_case_withdrawn")
            json.field("subCase", part0)
            json.field("caseId", part1)
        case .batchEmptied:
            json.tag("batch_emptied")
        case .taxCleared(let part0, let part1):
            json.tag("tax_cleared")
            json.field("subCases", part0)
            json.maybe("evidence", part1)
        case .taxClearanceWithdrawn(let part0):
            json.tag("tax_clearance_withdrawn")
            json.field("subCases", part0)
        case .filed(let part0, let part1, let part2):
            json.tag("filed")
            json.field("subCases", part0)
            json.field("at", part1)
            json.field("cause", part2)
        case .registerFactsReported(let part0, let part1, let part2):
            json.tag("register_facts_reported")
            json.field("facts", part0)
            json.field("lifted", part1)
            json.field("units", part2)
        case .filingHeld(let part0, let part1):
            json.tag("filing_held")
            json.field("subCases", part0)
            json.field("cause", part1)
        case .statusReported(let part0, let part1, let part2, let part3):
            json.tag("status_reported")
            json.field("subCases", part0)
            json.field("status", part1)
            json.field("at", part2)
            json.field("note", part3)
        case .inquiryRecorded(let part0, let part1):
            json.tag("inquiry_recorded")
            json.field("subCase", part0)
            json.field("inquiry", part1)
        case .withdrawnBeforeEntry(let part0, let part1):
            json.tag("withdrawn_before_entry")
            json.field("subCases", part0)
            json.field("evidence", part1)
        case .deleted:
            json.tag("deleted")
        case .uploadCodeIssued(let part0, let part1, let part2):
            json.tag("upload_code_issued")
            json.field("subCase", part0)
            json.field("code", part1)
            json.field("supersedes", part2)
        case .uploadCodeWithdrawn(let part0, let part1, let part2):
            json.tag("upload_code_withdrawn")
            json.field("subCase", part0)
            json.field("code", part1)
            json.field("at", part2)
        case .certificatesIssued(let part0, let part1):
            json.tag("certificates_issued")
            json.field("subCase", part0)
            json.field("certificates", part1)
        case .deliveryReported(let part0, let part1):
            json.tag("delivery_reported")
            json.field("subCase", part0)
            json.field("delivery", part1)
        case .registrationPossible(let part0, let part1):
            json.tag("registration_possible")
            json.field("subCases", part0)
            json.field("since", part1)
        case .profileMoved(let part0, let part1):
            json.tag("profile_moved")
            json.field("from", part0)
            json.field("to", part1)
        }
        json.end()
    }
}

/// Something the host has seen or received, given as evidence. The library stores the reference, never a secret.
public struct Evidence: Hashable, Sendable, JsonDocument {
    /// What it is: `personal_signature`, `enterprise_seal`, `face_check`, `e_licence`, `tax_certificate`, …
    public var kind: String
    /// Who vouches for it, such as `yuexinqian`.
    public var provider: String
    /// The provider's own number for it.
    public var reference: String
    /// Digest of what was signed or sealed, as lower-case hexadecimal, where the evidence covers a document.
    public var digest: String
    /// Whom or what it is about, where that matters: the number on a licence, the id of a seal or a Ukey (KB-023).
    public var subject: String
    /// When it came about, where that differs from the moment it was reported.
    public var at: Instant?

    public init(kind: String, provider: String = "", reference: String = "", digest: String = "", subject: String = "", at: Instant? = nil) {
        self.kind = kind
        self.provider = provider
        self.reference = reference
        self.digest = digest
        self.subject = subject
        self.at = at
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        provider = try json.maybe("provider") ?? ""
        reference = try json.maybe("reference") ?? ""
        digest = try json.maybe("digest") ?? ""
        subject = try json.maybe("subject") ?? ""
        at = try json.maybe("at")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("provider", provider)
        json.field("reference", reference)
        json.field("digest", digest)
        json.field("subject", subject)
        json.maybe("at", at)
        json.end()
    }
}

extension Evidence: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Evidence(kind: \(String(reflecting: kind)), provider: \(String(reflecting: provider)), …)" }
}

/// How long evidence counts after it came about.
public struct EvidenceLife: Hashable, Sendable, JsonDocument {
    /// So many minutes. Evidence that does not say when it came about counts for nothing.
    public var minutes: UInt32
    /// On what that rests.
    public var basis: Basis

    public init(minutes: UInt32, basis: Basis) {
        self.minutes = minutes
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        minutes = try json.field("minutes")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("minutes", minutes)
        json.field("basis", basis)
        json.end()
    }
}

/// Evidence that an operation asks for: one of several kinds.
public struct EvidenceRule: Hashable, Sendable, JsonDocument {
    /// The kinds, such as `face_check`; one is enough.
    public var anyOf: [String]

    public init(anyOf: [String]) {
        self.anyOf = anyOf
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        anyOf = try json.field("anyOf")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("anyOf", anyOf)
        json.end()
    }
}

/// A sub-case as a caller has seen it. It was changed meanwhile where its own version is a later one:
/// `command.stale_sub_case`.
public struct ExpectedSubCase: Hashable, Sendable, JsonDocument {
    /// Id of the sub-case.
    public var subCase: String
    /// Its version, or that of the case, when it was seen: either tells whether anything was done to it since.
    public var version: UInt32

    public init(subCase: String, version: UInt32) {
        self.subCase = subCase
        self.version = version
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        version = try json.field("version")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("version", version)
        json.end()
    }
}

/// Something a condition can ask about. The kind of its value stands behind it.
public enum Fact: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Text: code of the business type.
    case businessType = "business_type"
    /// Text: code of the organisation type.
    case organisationType = "organisation_type"
    /// Text: code of the property type.
    case propertyType = "property_type"
    /// Text: registration kind of A21, such as `700`.
    case registrationType = "registration_type"
    /// Flag: whether the business involves a mortgage.
    case mortgage
    /// Flag: whether the mortgage on the form is a maximum-amount mortgage.
    case maximumAmountMortgage = "maximum_amount_mortgage"
    /// Number: how many buyers the form has.
    case buyerCount = "buyer_count"
    /// Text: the co-ownership on the first buyer's row.
    case coOwnership = "co_ownership"
    /// Texts: holder natures of all buyers.
    case buyerHolderNature = "buyer_holder_nature"
    /// Texts: document types of all buyers.
    case buyerDocumentType = "buyer_document_type"
    /// Flag: whether a buyer is under 18 on the day of the check.
    case minorBuyer = "minor_buyer"
    /// Flag: whether a buyer has an agent.
    case buyerAgent = "buyer_agent"
    /// Flag: whether a buyer who is not under 18 on the day of the check has an agent.
    case grownBuyerAgent = "grown_buyer_agent"
    /// Flag: whether a seller has an agent.
    case sellerAgent = "seller_agent"
    /// Flag: whether a mortgagee has an agent.
    case mortgageeAgent = "mortgagee_agent"
    /// Text: contract status of the unit.
    case contractStatus = "contract_status"
    /// Flag: whether a certificate was issued for the unit.
    case certificateIssued = "certificate_issued"
    /// Text: what kind of entity the enterprise is, such as `partnership`.
    case entityKind = "entity_kind"
    /// Text: the first two digits of the region in which the enterprise is registered.
    case entityProvince = "entity_province"
    /// Text: the first four digits of that region.
    case entityCity = "entity_city"
    /// Number: how many legal representatives or managing partners the enterprise has.
    case representativeCount = "representative_count"
    /// Flag: whether the enterprise is foreign-invested.
    case foreignInvested = "foreign_invested"
    /// Flag: whether the enterprise was newly registered when its account began.
    case newlyRegistered = "newly_registered"
    /// Flag: whether the person who acts has an account on the platform.
    case personalAccount = "personal_account"
    /// Flag: whether the person who acts has downloaded a personal certificate.
    case personalCertificate = "personal_certificate"
    /// Flag: whether real-name verification has failed for this command.
    case realNameFailed = "real_name_failed"
    /// Flag: whether verification of the e-licence has failed for this command.
    case licenceFailed = "licence_failed"
    /// Flag: whether the e-licence is still being synchronised.
    case licenceSyncing = "licence_syncing"
    /// Flag: whether the physical seal was engraved.
    case physicalEngraved = "physical_engraved"
    /// Flag: whether the physical seal was filed with the police.
    case physicalFiled = "physical_filed"
    /// Flag: whether the enterprise's own system was given access (SZ-080).
    case systemAccess = "system_access"
    /// Flag: whether the enterprise's HSM was filed (SZ-082).
    case hsmFiled = "hsm_filed"
    /// Text: code of the kind of the seal.
    case sealKind = "seal_kind"
    /// Flag: whether the seal bears a second language.
    case sealBilingual = "seal_bilingual"
    /// Flag: whether the account has, or had, any seal.
    case hasSeals = "has_seals"
    /// Flag: whether the command brings grants with it.
    case withGrants = "with_grants"
    /// Flag: whether the command brings proof (`proof`) with it.
    case withProof = "with_proof"
    /// Flag: whether the seal is bound to a Ukey.
    case ukeyBound = "ukey_bound"
}

/// A check that was tried and failed (SZ-013, SZ-015, KB-012).
public enum FailedCheck: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Real-name verification of the person.
    case realName = "real_name"
    /// Verification of the e-licence.
    case licence
    /// The e-licence is still being synchronised: try again (KB-012).
    case licenceSyncing = "licence_syncing"
}

/// A call that could not be done.
public struct Failure: Hashable, Sendable, JsonDocument {
    /// Who is at fault.
    public var kind: FailureKind
    /// What and where.
    public var finding: Finding

    public init(kind: FailureKind, finding: Finding) {
        self.kind = kind
        self.finding = finding
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        finding = try json.field("finding")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("finding", finding)
        json.end()
    }
}

/// Who is at fault when a call could not be done.
public enum FailureKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The input is not what its format says.
    case malformed
    /// The input is sound, but newer or other than this version knows.
    case unsupported
    /// The calls, their order or their arguments contradict each other.
    case misuse
    /// A file or image could not be read.
    case document
    /// A fault of the library. Please report it.
    case `internal`
}

/// What a field holds. In the document a value is text, as it was typed; of `yes_no` it is `true` or `false`, or
/// nothing; of `files` it is a list of files.
public enum FieldKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// One line of text.
    case text
    /// Text of several lines.
    case lines
    /// One of the options, by its code.
    case choice
    /// 是 or 否.
    case yesNo = "yes_no"
    /// A calendar day, `YYYY-MM-DD`.
    case date
    /// An amount of money, in the field's unit.
    case amount
    /// An area, in the field's unit.
    case area
    /// A share: `1/3`, `50%` or `0.5`.
    case share
    /// A whole number.
    case number
    /// The number of a paper, of a unit or of a certificate; `identifier` says of which kind, as far as that is known.
    case identifier
    /// A telephone number.
    case phone
    /// Files for an item of the checklist.
    case files
    /// Nothing is asked: the text of the label is shown.
    case note
}

/// Which fields nobody may change after the signature (FieldMDP).
public enum FieldLock: Hashable, Sendable, JsonDocument {
    /// All.
    case all
    /// These, and what lies below them.
    /// - `fields`: Full names.
    case include(fields: [String])
    /// All but these.
    /// - `fields`: Full names.
    case exclude(fields: [String])

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "all":
            self = .all
        case "include":
            self = try .include(
                fields: json.field("fields"))
        case "exclude":
            self = try .exclude(
                fields: json.field("fields"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .all:
            json.tag("all")
        case .include(let part0):
            json.tag("include")
            json.field("fields", part0)
        case .exclude(let part0):
            json.tag("exclude")
            json.field("fields", part0)
        }
        json.end()
    }
}

/// One option of a choice.
public struct FieldOption: Hashable, Sendable, JsonDocument {
    /// What stands in the document.
    public var code: String
    /// What people call it.
    public var name: Label

    public init(code: String, name: Label) {
        self.code = code
        self.name = name
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.end()
    }
}

/// What a platform says of fields of the form: a name of its own, an example or a note on how to fill them in (the “?”
/// beside the field, GZ-020). Of several texts for one field the first that has what is asked for counts.
public struct FieldText: Hashable, Sendable, JsonDocument {
    /// The fields, as pointer patterns into the application: `/contact/phone`, `/buyers/*/name`.
    public var fields: [String]
    /// What the platform calls them, where that differs from the common name.
    public var name: Label?
    /// How to fill them in.
    public var help: Label?
    /// On what it rests.
    public var basis: Basis

    public init(fields: [String], name: Label? = nil, help: Label? = nil, basis: Basis) {
        self.fields = fields
        self.name = name
        self.help = help
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        fields = try json.field("fields")
        name = try json.maybe("name")
        help = try json.maybe("help")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("fields", fields)
        json.maybe("name", name)
        json.maybe("help", help)
        json.field("basis", basis)
        json.end()
    }
}

/// What a file is, by its content; its name does not matter (NN-002).
public enum FileFormat: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// PDF.
    case pdf
    /// A ZIP package: DOCX, OFD and others.
    case package
    /// An old Office document (OLE).
    case office
    /// A picture.
    case picture
    /// Anything else.
    case other
}

/// What completed the last condition of filing (C-15).
public struct FilingCause: Hashable, Sendable, JsonDocument {
    /// The command.
    public var command: String
    /// Tag of the event that completed it.
    public var event: String

    public init(command: String, event: String) {
        self.command = command
        self.event = event
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        command = try json.field("command")
        event = try json.field("event")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("command", command)
        json.field("event", event)
        json.end()
    }
}

/// When cases are filed (C-16).
public enum FilingMode: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// All sub-cases of a batch together.
    case together
    /// Each sub-case as soon as it is ready.
    case each
}

/// When a case is filed by itself (GZ-091).
public struct FilingRules: Hashable, Sendable, JsonDocument {
    /// All together, or each by itself.
    public var mode: FilingMode
    /// Whether a tax clearance ends when the buyers become others: it was for these buyers.
    public var taxFollowsBuyers: Bool
    /// On what it rests.
    public var basis: Basis

    public init(mode: FilingMode, taxFollowsBuyers: Bool, basis: Basis) {
        self.mode = mode
        self.taxFollowsBuyers = taxFollowsBuyers
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        mode = try json.field("mode")
        taxFollowsBuyers = try json.field("taxFollowsBuyers")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("mode", mode)
        json.field("taxFollowsBuyers", taxFollowsBuyers)
        json.field("basis", basis)
        json.end()
    }
}

/// Something that was understood, and is not acceptable or deserves a look.
public struct Finding: Hashable, Sendable, JsonDocument {
    /// The stable code, such as `signing.qr_expired`; the catalogue has its texts and its requirement rows.
    public var code: Code
    /// How grave it is, after the profile's own severities.
    public var severity: Severity
    /// Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole.
    public var pointer: String
    /// The values that the message names, in the order of the catalogue.
    public var params: [Param]
    /// Pointers of other places that belong to it.
    public var related: [String]
    /// Whether the rule rests on an assumption, because no source states it.
    public var assumed: Bool
    /// Where in a sub-case, of what a case says of one: whatever the pointer goes into, this one goes into the sub-case. A
    /// check of a sub-case by itself has none, since its pointers go there.
    public var place: FindingPlace?
    /// The same of the other places, where they are in a sub-case.
    public var relatedPlaces: [FindingPlace]

    public init(code: Code, severity: Severity, pointer: String, params: [Param] = [], related: [String] = [], assumed: Bool = false, place: FindingPlace? = nil, relatedPlaces: [FindingPlace] = []) {
        self.code = code
        self.severity = severity
        self.pointer = pointer
        self.params = params
        self.related = related
        self.assumed = assumed
        self.place = place
        self.relatedPlaces = relatedPlaces
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        severity = try json.field("severity")
        pointer = try json.field("pointer")
        params = try json.maybe("params") ?? []
        related = try json.maybe("related") ?? []
        assumed = try json.maybe("assumed") ?? false
        place = try json.maybe("place")
        relatedPlaces = try json.maybe("relatedPlaces") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("severity", severity)
        json.field("pointer", pointer)
        json.field("params", params)
        json.field("related", related)
        json.field("assumed", assumed)
        json.maybe("place", place)
        json.field("relatedPlaces", relatedPlaces)
        json.end()
    }
}

/// A place in a sub-case, wherever the sub-case stands: in a snapshot, a command, or by itself.
public struct FindingPlace: Hashable, Sendable, JsonDocument {
    /// The id of the sub-case; none where it is the same for all sub-cases of the case.
    public var subCase: String?
    /// Where in the sub-case, as a JSON pointer into its document; of something that is missing where it would stand. Empty
    /// for the sub-case as a whole. The field of the form with this pointer is the one that is meant.
    public var pointer: String
    /// What people call the place, as the form of this business has it; none for the sub-case as a whole.
    public var label: Label?

    public init(subCase: String? = nil, pointer: String, label: Label? = nil) {
        self.subCase = subCase
        self.pointer = pointer
        self.label = label
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.maybe("subCase")
        pointer = try json.field("pointer")
        label = try json.maybe("label")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("subCase", subCase)
        json.field("pointer", pointer)
        json.maybe("label", label)
        json.end()
    }
}

/// A yes or no, from an instant on.
public struct FlagRecord: Hashable, Sendable, JsonDocument {
    /// Since when.
    public var at: Instant
    /// Yes or no.
    public var value: Bool

    public init(at: Instant, value: Bool) {
        self.at = at
        self.value = value
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        value = try json.field("value")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("value", value)
        json.end()
    }
}

/// One floor.
public struct Floor: Hashable, Sendable, JsonDocument {
    /// What the lift says, such as `17` or `B1`.
    public var label: String
    /// The order from the ground: 1 is the ground floor, -1 the first below.
    public var level: Int32
    /// The rooms from left to right.
    public var rooms: [Room]

    public init(label: String, level: Int32, rooms: [Room]) {
        self.label = label
        self.level = level
        self.rooms = rooms
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        label = try json.field("label")
        level = try json.field("level")
        rooms = try json.field("rooms")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("label", label)
        json.field("level", level)
        json.field("rooms", rooms)
        json.end()
    }
}

/// How to add a row to a list.
public struct FormAddition: Hashable, Sendable, JsonDocument {
    /// The button.
    public var label: Label
    /// Where the row goes: a JSON pointer that ends in `-`, behind the last row, as JSON Patch (RFC 6902) has it.
    public var pointer: String
    /// The row, as JSON text.
    public var value: String

    public init(label: Label, pointer: String, value: String) {
        self.label = label
        self.pointer = pointer
        self.value = value
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        label = try json.field("label")
        pointer = try json.field("pointer")
        value = try json.field("value")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("label", label)
        json.field("pointer", pointer)
        json.field("value", value)
        json.end()
    }
}

/// One field of the form, as the sub-case stands.
public struct FormField: Hashable, Sendable, JsonDocument {
    /// What it is, in every row and whatever else stands there: its place with `*` for the row, with the question's id
    /// or the material's item in place of the index. `/application/buyers/*/name`,
    /// `/questionnaire/answers/ems_delivery/yes`, `/materials/presale_contract`.
    public var path: String
    /// Where its value stands, or is put, in the sub-case that comes with the form, as an RFC 6901 pointer. Findings of
    /// a check point there too. Empty for a note.
    public var pointer: String
    /// Its name; of a question the wording.
    public var label: Label
    /// What it holds.
    public var kind: FieldKind
    /// The options of a choice, and of `yes_no`.
    public var options: [FieldOption]
    /// Whether other values than the options are kept too, with a warning at most: lists of the contract system.
    public var open: Bool
    /// What the number is, as far as the paper beside it says.
    public var identifier: IdentifierKind?
    /// The unit of an amount or an area.
    public var unit: Label?
    /// How to fill it in: the “?” of the form (GZ-020).
    public var help: Label?
    /// The most characters.
    public var longest: UInt32?
    /// The smallest number.
    public var minimum: UInt32?
    /// Whether something is found at the pointer as long as it is blank.
    public var required: Bool
    /// How grave it is that a required field is blank: the red star is an error.
    public var severity: Severity?
    /// Whether it is shown.
    public var visible: Bool
    /// Whether people only read it.
    public var readonly: Bool
    /// The value, as text: of a choice the code, of `yes_no` `true` or `false`, of `files` how many there are. Empty
    /// where there is none.
    public var value: String

    public init(path: String, pointer: String, label: Label, kind: FieldKind, options: [FieldOption] = [], open: Bool = false, identifier: IdentifierKind? = nil, unit: Label? = nil, help: Label? = nil, longest: UInt32? = nil, minimum: UInt32? = nil, required: Bool, severity: Severity? = nil, visible: Bool, readonly: Bool, value: String) {
        self.path = path
        self.pointer = pointer
        self.label = label
        self.kind = kind
        self.options = options
        self.open = open
        self.identifier = identifier
        self.unit = unit
        self.help = help
        self.longest = longest
        self.minimum = minimum
        self.required = required
        self.severity = severity
        self.visible = visible
        self.readonly = readonly
        self.value = value
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        path = try json.field("path")
        pointer = try json.field("pointer")
        label = try json.field("label")
        kind = try json.field("kind")
        options = try json.maybe("options") ?? []
        open = try json.maybe("open") ?? false
        identifier = try json.maybe("identifier")
        unit = try json.maybe("unit")
        help = try json.maybe("help")
        longest = try json.maybe("longest")
        minimum = try json.maybe("minimum")
        required = try json.field("required")
        severity = try json.maybe("severity")
        visible = try json.field("visible")
        readonly = try json.field("readonly")
        value = try json.field("value")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("path", path)
        json.field("pointer", pointer)
        json.field("label", label)
        json.field("kind", kind)
        json.field("options", options)
        json.field("open", open)
        json.maybe("identifier", identifier)
        json.maybe("unit", unit)
        json.maybe("help", help)
        json.maybe("longest", longest)
        json.maybe("minimum", minimum)
        json.field("required", required)
        json.maybe("severity", severity)
        json.field("visible", visible)
        json.field("readonly", readonly)
        json.field("value", value)
        json.end()
    }
}

/// Fields that stand together: a row of a party, a block, a question with its explanation.
public struct FormGroup: Hashable, Sendable, JsonDocument {
    /// Where they stand in the sub-case; of the fields at its top, and of those of a list together, nothing.
    public var pointer: String
    /// What tells the row or the question from others, where there can be several.
    public var label: Label?
    /// Whether the row may be taken out of its list.
    public var removable: Bool
    /// The fields, in the order of the printed form.
    public var fields: [FormField]

    public init(pointer: String, label: Label? = nil, removable: Bool, fields: [FormField]) {
        self.pointer = pointer
        self.label = label
        self.removable = removable
        self.fields = fields
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        pointer = try json.field("pointer")
        label = try json.maybe("label")
        removable = try json.field("removable")
        fields = try json.field("fields")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("pointer", pointer)
        json.maybe("label", label)
        json.field("removable", removable)
        json.field("fields", fields)
        json.end()
    }
}

/// A part of the form of a sub-case.
public enum FormPart: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// What was chosen before the form was opened (GZ-010 to GZ-012).
    case kind
    /// 不动产单元, as the contract system shows it.
    case unit
    /// 不动产情况.
    case property
    /// 预购人 (买受人).
    case buyers
    /// 预售人 (开发商).
    case sellers
    /// 抵押权人 (银行).
    case mortgagees
    /// 抵押情况.
    case mortgage
    /// 地役权情况.
    case easement
    /// 联系人.
    case contact
    /// 询问记录.
    case questions
    /// 共享材料清单.
    case sharedMaterials = "shared_materials"
    /// 业务清单.
    case materials
}

/// One line of a printable form.
public struct FormRow: Hashable, Sendable, JsonDocument {
    /// What stands before it.
    public var label: Label
    /// What was filled in.
    public var value: String

    public init(label: Label, value: String) {
        self.label = label
        self.value = value
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        label = try json.field("label")
        value = try json.field("value")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("label", label)
        json.field("value", value)
        json.end()
    }
}

/// One section of the form.
public struct FormSection: Hashable, Sendable, JsonDocument {
    /// Which.
    public var part: FormPart
    /// Its heading, as the form of this business has it.
    public var label: Label
    /// Where it stands in the sub-case; findings about all of it point there.
    public var pointer: String
    /// Whether it is shown.
    public var visible: Bool
    /// How to add a row, where it is a list.
    public var add: FormAddition?
    /// The groups of fields, in order.
    public var groups: [FormGroup]

    public init(part: FormPart, label: Label, pointer: String, visible: Bool, add: FormAddition? = nil, groups: [FormGroup]) {
        self.part = part
        self.label = label
        self.pointer = pointer
        self.visible = visible
        self.add = add
        self.groups = groups
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        part = try json.field("part")
        label = try json.field("label")
        pointer = try json.field("pointer")
        visible = try json.field("visible")
        add = try json.maybe("add")
        groups = try json.field("groups")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("part", part)
        json.field("label", label)
        json.field("pointer", pointer)
        json.field("visible", visible)
        json.maybe("add", add)
        json.field("groups", groups)
        json.end()
    }
}

/// A right that somebody has in one seal.
public struct Grant: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var id: String
    /// The seal.
    public var seal: String
    /// The layer.
    public var layer: GrantLayer
    /// The capacity.
    public var role: Role
    /// The person; none in the layer of organisations.
    public var person: Principal?
    /// The organisation; none in the layer of persons.
    public var organisation: Enterprise?
    /// When it was made.
    public var at: Instant
    /// From when it holds; none for at once.
    public var from: Instant?
    /// Until when, exclusive; none where it has no end.
    public var until: Instant?
    /// From where it came.
    public var origin: GrantOrigin
    /// In which capacity it was granted: `legal_representative`, `enterprise_account`, `seal_administrator`;
    /// `system` for a default; `window_staff` where the window accepted it, with new seals, from an applicant who
    /// could not have granted it alone.
    public var grantedAs: Role
    /// Who granted it; none for a default, and where the enterprise's account did.
    public var grantedBy: Principal?
    /// The grant on which it rests, where an administrator made it.
    public var parent: String?
    /// Its end before its time.
    public var revoked: Revocation?

    public init(id: String, seal: String, layer: GrantLayer, role: Role, person: Principal? = nil, organisation: Enterprise? = nil, at: Instant, from: Instant? = nil, until: Instant? = nil, origin: GrantOrigin, grantedAs: Role, grantedBy: Principal? = nil, parent: String? = nil, revoked: Revocation? = nil) {
        self.id = id
        self.seal = seal
        self.layer = layer
        self.role = role
        self.person = person
        self.organisation = organisation
        self.at = at
        self.from = from
        self.until = until
        self.origin = origin
        self.grantedAs = grantedAs
        self.grantedBy = grantedBy
        self.parent = parent
        self.revoked = revoked
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        seal = try json.field("seal")
        layer = try json.field("layer")
        role = try json.field("role")
        person = try json.maybe("person")
        organisation = try json.maybe("organisation")
        at = try json.field("at")
        from = try json.maybe("from")
        until = try json.maybe("until")
        origin = try json.field("origin")
        grantedAs = try json.field("grantedAs")
        grantedBy = try json.maybe("grantedBy")
        parent = try json.maybe("parent")
        revoked = try json.maybe("revoked")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("seal", seal)
        json.field("layer", layer)
        json.field("role", role)
        json.maybe("person", person)
        json.maybe("organisation", organisation)
        json.field("at", at)
        json.maybe("from", from)
        json.maybe("until", until)
        json.field("origin", origin)
        json.field("grantedAs", grantedAs)
        json.maybe("grantedBy", grantedBy)
        json.maybe("parent", parent)
        json.maybe("revoked", revoked)
        json.end()
    }
}

/// Whether one platform lets a capacity grant another.
public struct GrantCell: Hashable, Sendable, JsonDocument {
    /// The platform.
    public var profile: ProfileRef
    /// Whether it may.
    public var allowed: Bool
    /// On what that rests; empty where the platform knows no such capacity.
    public var bases: [Basis]
    /// Whether it is assumed.
    public var assumed: Bool

    public init(profile: ProfileRef, allowed: Bool, bases: [Basis], assumed: Bool) {
        self.profile = profile
        self.allowed = allowed
        self.bases = bases
        self.assumed = assumed
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        profile = try json.field("profile")
        allowed = try json.field("allowed")
        bases = try json.field("bases")
        assumed = try json.field("assumed")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("profile", profile)
        json.field("allowed", allowed)
        json.field("bases", bases)
        json.field("assumed", assumed)
        json.end()
    }
}

/// The layers of a grant (GS-015).
public enum GrantLayer: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 机构.
    case organisation
    /// 经办人, 管理员, 持有人: persons.
    case person
}

/// One link of the chain on which a right rests.
public struct GrantLink: Hashable, Sendable, JsonDocument {
    /// Id of the grant.
    public var grant: String
    /// What it grants.
    public var role: Role
    /// In which capacity it was granted.
    public var grantedAs: Role
    /// When it was made.
    public var at: Instant
    /// Until when it holds, exclusive; none where it has no end.
    public var until: Instant?
    /// From where it came.
    public var origin: GrantOrigin

    public init(grant: String, role: Role, grantedAs: Role, at: Instant, until: Instant? = nil, origin: GrantOrigin) {
        self.grant = grant
        self.role = role
        self.grantedAs = grantedAs
        self.at = at
        self.until = until
        self.origin = origin
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        grant = try json.field("grant")
        role = try json.field("role")
        grantedAs = try json.field("grantedAs")
        at = try json.field("at")
        until = try json.maybe("until")
        origin = try json.field("origin")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("grant", grant)
        json.field("role", role)
        json.field("grantedAs", grantedAs)
        json.field("at", at)
        json.maybe("until", until)
        json.field("origin", origin)
        json.end()
    }
}

/// From where a grant came.
public enum GrantOrigin: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Somebody granted it.
    case explicit
    /// It came about by itself (GS-011, C-34).
    case `default`
}

/// A grant that is asked for. One grant comes about for each seal, with the id `<id>/<seal>`.
public struct GrantRequest: Hashable, Sendable, JsonDocument {
    /// The caller's own id, unique within the account.
    public var id: String
    /// The capacity that is granted: `seal_administrator` or `seal_holder`; for an organisation `seal_holder`.
    public var role: Role
    /// The seals.
    public var seals: [String]
    /// The person; none where an organisation is meant.
    public var person: Principal?
    /// The organisation (机构), in the layer of organisations; none where a person is meant.
    public var organisation: Enterprise?
    /// From when; none for at once.
    public var from: Instant?
    /// Until when, exclusive.
    public var until: Instant?

    public init(id: String, role: Role, seals: [String], person: Principal? = nil, organisation: Enterprise? = nil, from: Instant? = nil, until: Instant? = nil) {
        self.id = id
        self.role = role
        self.seals = seals
        self.person = person
        self.organisation = organisation
        self.from = from
        self.until = until
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        role = try json.field("role")
        seals = try json.field("seals")
        person = try json.maybe("person")
        organisation = try json.maybe("organisation")
        from = try json.maybe("from")
        until = try json.maybe("until")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("role", role)
        json.field("seals", seals)
        json.maybe("person", person)
        json.maybe("organisation", organisation)
        json.maybe("from", from)
        json.maybe("until", until)
        json.end()
    }
}

/// Who may grant what to whom, on every platform that was asked about (C-02).
public struct GrantRow: Hashable, Sendable, JsonDocument {
    /// Who grants.
    public var grantor: Role
    /// What is granted.
    public var granted: Role
    /// The platforms, in the order given.
    public var cells: [GrantCell]

    public init(grantor: Role, granted: Role, cells: [GrantCell]) {
        self.grantor = grantor
        self.granted = granted
        self.cells = cells
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        grantor = try json.field("grantor")
        granted = try json.field("granted")
        cells = try json.field("cells")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("grantor", grantor)
        json.field("granted", granted)
        json.field("cells", cells)
        json.end()
    }
}

/// How seals are granted.
public struct GrantRules: Hashable, Sendable, JsonDocument {
    /// By default.
    public var defaults: DefaultGrantRule
    /// For how long.
    public var period: PeriodRule
    /// To whom.
    public var grantee: GranteeRule
    /// In which layers.
    public var layers: LayerRule
    /// In chains.
    public var chain: ChainRule

    public init(defaults: DefaultGrantRule, period: PeriodRule, grantee: GranteeRule, layers: LayerRule, chain: ChainRule) {
        self.defaults = defaults
        self.period = period
        self.grantee = grantee
        self.layers = layers
        self.chain = chain
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        defaults = try json.field("defaults")
        period = try json.field("period")
        grantee = try json.field("grantee")
        layers = try json.field("layers")
        chain = try json.field("chain")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("defaults", defaults)
        json.field("period", period)
        json.field("grantee", grantee)
        json.field("layers", layers)
        json.field("chain", chain)
        json.end()
    }
}

/// Where a grant stands at some instant.
public enum GrantStanding: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 有效.
    case effective
    /// 未注册: the grantee has no account on the platform (C-30, C-75).
    case pendingAccount = "pending_account"
    /// 未注册: the grantee has not downloaded a certificate (GX-015, C-30).
    case pendingCertificate = "pending_certificate"
    /// Its period has not begun.
    case notYet = "not_yet"
    /// Its period is over.
    case expired
    /// Revoked.
    case revoked
    /// The grant on which it rests is over, and the platform lets it fall too (C-70).
    case parentLapsed = "parent_lapsed"
    /// The seal itself was cancelled or has expired: whatever was granted in it gives nothing, unless it is renewed.
    case sealEnded = "seal_ended"
}

/// A grant as a list shows it.
public struct GrantView: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var grant: String
    /// The seal.
    public var seal: String
    /// The layer.
    public var layer: GrantLayer
    /// The capacity.
    public var role: Role
    /// What the platform calls it.
    public var roleName: Label
    /// Name of the person or organisation.
    public var grantee: String
    /// Where it stands.
    public var standing: GrantStanding
    /// From where it came: defaults are told apart (C-34).
    public var origin: GrantOrigin
    /// In which capacity it was granted.
    public var grantedAs: Role
    /// The grant on which it rests; none where it rests on the legal representative or enterprise.
    public var parent: String?
    /// Until when it holds, exclusive; none where it has no end.
    public var until: Instant?

    public init(grant: String, seal: String, layer: GrantLayer, role: Role, roleName: Label, grantee: String, standing: GrantStanding, origin: GrantOrigin, grantedAs: Role, parent: String? = nil, until: Instant? = nil) {
        self.grant = grant
        self.seal = seal
        self.layer = layer
        self.role = role
        self.roleName = roleName
        self.grantee = grantee
        self.standing = standing
        self.origin = origin
        self.grantedAs = grantedAs
        self.parent = parent
        self.until = until
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        grant = try json.field("grant")
        seal = try json.field("seal")
        layer = try json.field("layer")
        role = try json.field("role")
        roleName = try json.field("roleName")
        grantee = try json.field("grantee")
        standing = try json.field("standing")
        origin = try json.field("origin")
        grantedAs = try json.field("grantedAs")
        parent = try json.maybe("parent")
        until = try json.maybe("until")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("grant", grant)
        json.field("seal", seal)
        json.field("layer", layer)
        json.field("role", role)
        json.field("roleName", roleName)
        json.field("grantee", grantee)
        json.field("standing", standing)
        json.field("origin", origin)
        json.field("grantedAs", grantedAs)
        json.maybe("parent", parent)
        json.maybe("until", until)
        json.end()
    }
}

/// What a grantee must have before a grant is effective (GX-014, GX-015, C-30).
public struct GranteeRule: Hashable, Sendable, JsonDocument {
    /// Whether an account on the platform is needed.
    public var account: Bool
    /// Whether a personal certificate is needed.
    public var certificate: Bool
    /// What becomes of a grant to somebody without an account.
    public var unknown: UnknownGrantee
    /// On what that rests; none where on the same as the rest.
    public var unknownBasis: Basis?
    /// Whether the phone number must be given.
    public var phone: Bool
    /// On what it rests.
    public var basis: Basis

    public init(account: Bool, certificate: Bool, unknown: UnknownGrantee, unknownBasis: Basis? = nil, phone: Bool, basis: Basis) {
        self.account = account
        self.certificate = certificate
        self.unknown = unknown
        self.unknownBasis = unknownBasis
        self.phone = phone
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        account = try json.field("account")
        certificate = try json.field("certificate")
        unknown = try json.field("unknown")
        unknownBasis = try json.maybe("unknownBasis")
        phone = try json.field("phone")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("account", account)
        json.field("certificate", certificate)
        json.field("unknown", unknown)
        json.maybe("unknownBasis", unknownBasis)
        json.field("phone", phone)
        json.field("basis", basis)
        json.end()
    }
}

/// One cell of the grid.
public struct GridCell: Hashable, Sendable, JsonDocument {
    /// First column, from 0.
    public var column: UInt32
    /// How many columns it takes, at least 1.
    public var span: UInt32
    /// What the door says.
    public var label: String
    /// 不动产单元号.
    public var unitCode: String
    /// The contract status, as the unit has it.
    public var status: String
    /// Whether the unit is on the list of selected units.
    public var selected: Bool
    /// Whether it can be added to the selection: nothing of severity error stands against it.
    public var selectable: Bool
    /// What deserves a look, with pointers into the unit.
    public var findings: [Finding]

    public init(column: UInt32, span: UInt32, label: String, unitCode: String, status: String, selected: Bool, selectable: Bool, findings: [Finding] = []) {
        self.column = column
        self.span = span
        self.label = label
        self.unitCode = unitCode
        self.status = status
        self.selected = selected
        self.selectable = selectable
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        column = try json.field("column")
        span = try json.field("span")
        label = try json.field("label")
        unitCode = try json.field("unitCode")
        status = try json.field("status")
        selected = try json.field("selected")
        selectable = try json.field("selectable")
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("column", column)
        json.field("span", span)
        json.field("label", label)
        json.field("unitCode", unitCode)
        json.field("status", status)
        json.field("selected", selected)
        json.field("selectable", selectable)
        json.field("findings", findings)
        json.end()
    }
}

/// One row of the grid: a floor.
public struct GridRow: Hashable, Sendable, JsonDocument {
    /// What the lift says.
    public var label: String
    /// The order from the ground.
    public var level: Int32
    /// The cells, from left to right.
    public var cells: [GridCell]

    public init(label: String, level: Int32, cells: [GridCell]) {
        self.label = label
        self.level = level
        self.cells = cells
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        label = try json.field("label")
        level = try json.field("level")
        cells = try json.field("cells")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("label", label)
        json.field("level", level)
        json.field("cells", cells)
        json.end()
    }
}

/// A time during which seals could be granted to a handler.
public struct HandlerAuthorisation: Hashable, Sendable, JsonDocument {
    /// Since when.
    public var at: Instant
    /// Since when no longer.
    public var ended: Instant?

    public init(at: Instant, ended: Instant? = nil) {
        self.at = at
        self.ended = ended
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        ended = try json.maybe("ended")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.maybe("ended", ended)
        json.end()
    }
}

/// A handler (经办人) of the account.
public struct HandlerBinding: Hashable, Sendable, JsonDocument {
    /// The caller's id.
    public var id: String
    /// The person.
    public var person: Principal
    /// Where the binding stands.
    public var stage: HandlerStage
    /// When the enterprise added the handler.
    public var addedAt: Instant
    /// When the handler confirmed.
    public var boundAt: Instant?
    /// When the enterprise removed the handler.
    public var removedAt: Instant?

    public init(id: String, person: Principal, stage: HandlerStage, addedAt: Instant, boundAt: Instant? = nil, removedAt: Instant? = nil) {
        self.id = id
        self.person = person
        self.stage = stage
        self.addedAt = addedAt
        self.boundAt = boundAt
        self.removedAt = removedAt
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        person = try json.field("person")
        stage = try json.field("stage")
        addedAt = try json.field("addedAt")
        boundAt = try json.maybe("boundAt")
        removedAt = try json.maybe("removedAt")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("person", person)
        json.field("stage", stage)
        json.field("addedAt", addedAt)
        json.maybe("boundAt", boundAt)
        json.maybe("removedAt", removedAt)
        json.end()
    }
}

extension HandlerBinding: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "HandlerBinding(id: \(String(reflecting: id)), stage: \(String(reflecting: stage)), …)" }
}

/// A handler to be added (UA-022, UA-023).
public struct HandlerRequest: Hashable, Sendable, JsonDocument {
    /// The caller's id for the binding, unique within the account.
    public var id: String
    /// The person.
    public var person: Principal
    /// Whether the person has a personal account; a fact from the host.
    public var hasAccount: Bool
    /// Trust level of that account; none when it was never verified.
    public var level: TrustLevel?

    public init(id: String, person: Principal, hasAccount: Bool, level: TrustLevel? = nil) {
        self.id = id
        self.person = person
        self.hasAccount = hasAccount
        self.level = level
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        person = try json.field("person")
        hasAccount = try json.field("hasAccount")
        level = try json.maybe("level")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("person", person)
        json.field("hasAccount", hasAccount)
        json.maybe("level", level)
        json.end()
    }
}

extension HandlerRequest: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "HandlerRequest(id: \(String(reflecting: id)), …)" }
}

/// Where the binding of a handler stands.
public enum HandlerStage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Added by the enterprise; the handler has not confirmed yet.
    case added
    /// Bound from both sides.
    case bound
    /// Removed by the enterprise.
    case removed
}

/// What the host shall do after a command.
public enum HostTask: Hashable, Sendable, JsonDocument {
    /// Tell somebody about something.
    /// - `role`: The part this person plays.
    /// - `name`: The name, where one person is meant.
    /// - `finding`: What about.
    case notify(role: Role, name: String, finding: Finding)
    /// Have seals put on a document where they were placed (NN-006).
    /// - `digest`: SM3 of the document as it is.
    /// - `placements`: Where the seals go.
    case sealDocument(digest: String, placements: [PagePlacement])
    /// Keep a sealed document for a person (NN-009).
    /// - `document`: The document.
    case storeDocument(document: StoredDocument)
    /// Have certificates revoked by their issuer.
    /// - `serials`: Serial numbers.
    case revokeCertificates(serials: [String])

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "notify":
            self = try .notify(
                role: json.field("role"),
                name: json.field("name"),
                finding: json.field("finding"))
        case "seal_document":
            self = try .sealDocument(
                digest: json.field("digest"),
                placements: json.field("placements"))
        case "store_document":
            self = try .storeDocument(
                document: json.field("document"))
        case "revoke_certificates":
            self = try .revokeCertificates(
                serials: json.field("serials"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .notify(let part0, let part1, let part2):
            json.tag("notify")
            json.field("role", part0)
            json.field("name", part1)
            json.field("finding", part2)
        case .sealDocument(let part0, let part1):
            json.tag("seal_document")
            json.field("digest", part0)
            json.field("placements", part1)
        case .storeDocument(let part0):
            json.tag("store_document")
            json.field("document", part0)
        case .revokeCertificates(let part0):
            json.tag("revoke_certificates")
            json.field("serials", part0)
        }
        json.end()
    }
}

/// An HSM (加密机). No source shows the form (SZ-082): its fields are assumed.
public struct HsmRecord: Hashable, Sendable, JsonDocument {
    /// 生产厂商.
    public var vendor: String
    /// 设备型号.
    public var model: String
    /// 设备序列号.
    public var serial: String
    /// 商用密码产品认证证书编号.
    public var certificate: String

    public init(vendor: String = "", model: String = "", serial: String = "", certificate: String = "") {
        self.vendor = vendor
        self.model = model
        self.serial = serial
        self.certificate = certificate
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        vendor = try json.maybe("vendor") ?? ""
        model = try json.maybe("model") ?? ""
        serial = try json.maybe("serial") ?? ""
        certificate = try json.maybe("certificate") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("vendor", vendor)
        json.field("model", model)
        json.field("serial", serial)
        json.field("certificate", certificate)
        json.end()
    }
}

/// The verdicts over a list, each column as long as the list.
public struct IdentifierColumns: Hashable, Sendable, JsonDocument {
    /// Whether nothing of severity `error` was found.
    public var valid: [Bool]
    /// The gravest severity found; null where nothing was.
    public var severity: [Severity?]
    /// The code of the first finding of that severity; null where nothing was found.
    public var code: [Code?]

    public init(valid: [Bool], severity: [Severity?], code: [Code?]) {
        self.valid = valid
        self.severity = severity
        self.code = code
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        valid = try json.field("valid")
        severity = try json.field("severity")
        code = try json.field("code")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("valid", valid)
        json.field("severity", severity)
        json.field("code", code)
        json.end()
    }
}

/// What a number claims to be. The caller says so; the library never guesses.
public enum IdentifierKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 不动产单元号.
    case unitCode = "unit_code"
    /// 不动产权证书号.
    case certificateNumber = "certificate_number"
    /// 不动产登记证明号.
    case proofNumber = "proof_number"
    /// 统一社会信用代码.
    case uscc
    /// 组织机构代码.
    case organisationCode = "organisation_code"
    /// 公民身份号码.
    case residentId = "resident_id"
    /// 港澳台居民居住证.
    case residencePermit = "residence_permit"
    /// 港澳居民来往内地通行证.
    case hkMacauPermit = "hk_macau_permit"
    /// 台湾居民来往大陆通行证.
    case taiwanPermit = "taiwan_permit"
    /// 外国人永久居留身份证.
    case permanentResidence = "permanent_residence"
    /// 护照.
    case passport
    /// Hong Kong identity card.
    case hkIdentityCard = "hk_identity_card"
    /// Macau identity card.
    case macauIdentityCard = "macau_identity_card"
    /// Taiwan identity card.
    case taiwanIdentityCard = "taiwan_identity_card"
    /// 营业执照: USCC, or the older 15 digits.
    case businessLicence = "business_licence"
    /// Dictionary A30 code 2: one code for many papers.
    case hkMacauTaiwanDocument = "hk_macau_taiwan_document"
    /// 户口簿.
    case householdRegister = "household_register"
    /// 军官证（士兵证）.
    case military
    /// Mainland mobile phone.
    case phone
    /// Any telephone.
    case telephone
    /// 批号.
    case batchNumber = "batch_number"
    /// Free.
    case other
}

/// One thing that a number says.
public struct IdentifierPart: Hashable, Sendable, JsonDocument {
    /// Its name: `birthDate`, `sex`, `regionCode`, `regionThen`, `regionNow`, `equalityKey`, the segments of a unit code …
    public var name: String
    /// Its value as text.
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        value = try json.field("value")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("value", value)
        json.end()
    }
}

/// What is known of one number. It holds the number itself (`canonical`, `parts`): personal data.
public struct IdentifierReport: Hashable, Sendable, JsonDocument {
    /// What the caller said it is.
    public var kind: IdentifierKind
    /// What it turned out to be, where the kind stands for several papers; else the kind itself. Absent when it is not
    /// well formed.
    public var matched: IdentifierKind?
    /// The one form in which it is compared and stored: half width, upper case, without blanks, hyphens and (but for
    /// certificates) brackets. Absent when it is not well formed; a wrong check digit alone does not take it away.
    public var canonical: String?
    /// The number with its middle hidden, for display.
    public var masked: String
    /// What it says.
    public var parts: [IdentifierPart]
    /// What is wrong or unusual; pointers are empty.
    public var findings: [Finding]

    public init(kind: IdentifierKind, matched: IdentifierKind? = nil, canonical: String? = nil, masked: String, parts: [IdentifierPart], findings: [Finding]) {
        self.kind = kind
        self.matched = matched
        self.canonical = canonical
        self.masked = masked
        self.parts = parts
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        matched = try json.maybe("matched")
        canonical = try json.maybe("canonical")
        masked = try json.field("masked")
        parts = try json.field("parts")
        findings = try json.field("findings")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.maybe("matched", matched)
        json.maybe("canonical", canonical)
        json.field("masked", masked)
        json.field("parts", parts)
        json.field("findings", findings)
        json.end()
    }
}

extension IdentifierReport: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "IdentifierReport(kind: \(String(reflecting: kind)), matched: \(String(reflecting: matched)), masked: \(String(reflecting: masked)), findings: \(String(reflecting: findings)), …)" }
}

/// A way to log in.
public struct IdentityLogin: Hashable, Sendable, JsonDocument {
    /// The way.
    public var method: LoginMethod
    /// Its name.
    public var name: Label
    /// The parts that such a session may play.
    public var roles: [Role]
    /// The level that a session without any account counts as; none where an account is needed (UA-011, C-55).
    public var countsAs: TrustLevel?
    /// On what it rests.
    public var basis: Basis

    public init(method: LoginMethod, name: Label, roles: [Role], countsAs: TrustLevel? = nil, basis: Basis) {
        self.method = method
        self.name = name
        self.roles = roles
        self.countsAs = countsAs
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        method = try json.field("method")
        name = try json.field("name")
        roles = try json.field("roles")
        countsAs = try json.maybe("countsAs")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("method", method)
        json.field("name", name)
        json.field("roles", roles)
        json.maybe("countsAs", countsAs)
        json.field("basis", basis)
        json.end()
    }
}

/// The profile of an identity platform.
public struct IdentityProfile: Hashable, Sendable, JsonDocument {
    /// Version of this format; 1 today.
    public var schemaVersion: UInt32
    /// The profile's id, such as `guangdong-identity`.
    public var id: String
    /// The profile's own version.
    public var version: String
    /// Name of the platform.
    public var name: Label
    /// Where users find help (UA-027).
    public var support: String
    /// The region it serves.
    public var region: String
    /// The ways by which users reach the registration (UA-032).
    public var entries: [Choice]
    /// The steps of the registration, in order (UA-001).
    public var steps: [Choice]
    /// Other terms, for import.
    public var aliases: [Alias]
    /// The levels, lowest first.
    public var levels: [LevelRule]
    /// How they follow each other.
    public var levelOrder: LevelOrder
    /// Kinds of entities; the list is open.
    public var entityKinds: [EntityKindRule]
    /// Ways to verify an entity.
    public var methods: [VerificationMethod]
    /// The papers of verification on site.
    public var documents: [Choice]
    /// The starred fields.
    public var requiredFields: [RegistrationField]
    /// Evidence about the applicant.
    public var applicantChecks: [ApplicantCheck]
    /// What must be accepted (UA-006).
    public var agreements: [Choice]
    /// Ways to log in.
    public var logins: [IdentityLogin]
    /// Handlers.
    public var binding: BindingRules
    /// How registered data change.
    public var entityUpdate: EntityUpdateRule
    /// How long evidence that a command brings counts.
    public var evidenceLife: EvidenceLife
    /// Who may do what.
    public var actions: [ActionRule]
    /// Notes and literal texts.
    public var messages: [Message]
    /// The documents on which its settings rest.
    public var sources: [Source]

    public init(schemaVersion: UInt32, id: String, version: String, name: Label, support: String, region: String, entries: [Choice], steps: [Choice], aliases: [Alias], levels: [LevelRule], levelOrder: LevelOrder, entityKinds: [EntityKindRule], methods: [VerificationMethod], documents: [Choice], requiredFields: [RegistrationField], applicantChecks: [ApplicantCheck], agreements: [Choice], logins: [IdentityLogin], binding: BindingRules, entityUpdate: EntityUpdateRule, evidenceLife: EvidenceLife, actions: [ActionRule], messages: [Message], sources: [Source] = []) {
        self.schemaVersion = schemaVersion
        self.id = id
        self.version = version
        self.name = name
        self.support = support
        self.region = region
        self.entries = entries
        self.steps = steps
        self.aliases = aliases
        self.levels = levels
        self.levelOrder = levelOrder
        self.entityKinds = entityKinds
        self.methods = methods
        self.documents = documents
        self.requiredFields = requiredFields
        self.applicantChecks = applicantChecks
        self.agreements = agreements
        self.logins = logins
        self.binding = binding
        self.entityUpdate = entityUpdate
        self.evidenceLife = evidenceLife
        self.actions = actions
        self.messages = messages
        self.sources = sources
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        schemaVersion = try json.field("schemaVersion")
        id = try json.field("id")
        version = try json.field("version")
        name = try json.field("name")
        support = try json.field("support")
        region = try json.field("region")
        entries = try json.field("entries")
        steps = try json.field("steps")
        aliases = try json.field("aliases")
        levels = try json.field("levels")
        levelOrder = try json.field("levelOrder")
        entityKinds = try json.field("entityKinds")
        methods = try json.field("methods")
        documents = try json.field("documents")
        requiredFields = try json.field("requiredFields")
        applicantChecks = try json.field("applicantChecks")
        agreements = try json.field("agreements")
        logins = try json.field("logins")
        binding = try json.field("binding")
        entityUpdate = try json.field("entityUpdate")
        evidenceLife = try json.field("evidenceLife")
        actions = try json.field("actions")
        messages = try json.field("messages")
        sources = try json.maybe("sources") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("schemaVersion", schemaVersion)
        json.field("id", id)
        json.field("version", version)
        json.field("name", name)
        json.field("support", support)
        json.field("region", region)
        json.field("entries", entries)
        json.field("steps", steps)
        json.field("aliases", aliases)
        json.field("levels", levels)
        json.field("levelOrder", levelOrder)
        json.field("entityKinds", entityKinds)
        json.field("methods", methods)
        json.field("documents", documents)
        json.field("requiredFields", requiredFields)
        json.field("applicantChecks", applicantChecks)
        json.field("agreements", agreements)
        json.field("logins", logins)
        json.field("binding", binding)
        json.field("entityUpdate", entityUpdate)
        json.field("evidenceLife", evidenceLife)
        json.field("actions", actions)
        json.field("messages", messages)
        json.field("sources", sources)
        json.end()
    }
}

/// Whether a licence may prove who somebody is, for one purpose (EL-009).
public struct IdentityUse: Hashable, Sendable, JsonDocument {
    /// Whether it may.
    public var allowed: Bool
    /// Otherwise all that stands against it.
    public var unmet: [Unmet]
    /// The evidence for the platform that asks: kind `e_licence`, about the enterprise's number. None where it
    /// may not.
    public var evidence: Evidence?
    /// Whether that platform also asks for the password of the app.
    public var password: Bool

    public init(allowed: Bool, unmet: [Unmet], evidence: Evidence? = nil, password: Bool) {
        self.allowed = allowed
        self.unmet = unmet
        self.evidence = evidence
        self.password = password
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        allowed = try json.field("allowed")
        unmet = try json.field("unmet")
        evidence = try json.maybe("evidence")
        password = try json.field("password")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("allowed", allowed)
        json.field("unmet", unmet)
        json.maybe("evidence", evidence)
        json.field("password", password)
        json.end()
    }
}

/// How far an import is trusted.
public enum ImportTrust: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The host has verified the evidence.
    case verified
    /// The other system says so; nobody has verified it.
    case declared
}

/// The stage in which an imported case stood.
public enum ImportedStage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Saved, not applied for.
    case saved
    /// Submission had failed.
    case submitFailed = "submit_failed"
    /// Submitted; persons sign, the enterprise confirms.
    case signing
    /// Filed.
    case filed
}

/// How far a sub-case that began elsewhere had come.
public struct ImportedSubCase: Hashable, Sendable, JsonDocument {
    /// What it holds.
    public var content: SubCaseContent
    /// When its signing round was opened elsewhere; needed where signatures are brought along.
    public var ticketIssued: Instant?
    /// Keys of the signers who had signed (`buyers/0`).
    public var signed: [String]
    /// The seal act, where it was done.
    public var sealed: Evidence?
    /// Whether the enterprise had approved.
    public var approved: Bool
    /// Whether tax was cleared.
    public var taxCleared: Bool

    public init(content: SubCaseContent, ticketIssued: Instant? = nil, signed: [String] = [], sealed: Evidence? = nil, approved: Bool = false, taxCleared: Bool = false) {
        self.content = content
        self.ticketIssued = ticketIssued
        self.signed = signed
        self.sealed = sealed
        self.approved = approved
        self.taxCleared = taxCleared
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        content = try json.field("content")
        ticketIssued = try json.maybe("ticketIssued")
        signed = try json.maybe("signed") ?? []
        sealed = try json.maybe("sealed")
        approved = try json.maybe("approved") ?? false
        taxCleared = try json.maybe("taxCleared") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("content", content)
        json.maybe("ticketIssued", ticketIssued)
        json.field("signed", signed)
        json.maybe("sealed", sealed)
        json.field("approved", approved)
        json.field("taxCleared", taxCleared)
        json.end()
    }
}

/// What a host's index holds of a sub-case. Nothing in it changes but by commands.
public struct IndexRow: Hashable, Sendable, JsonDocument {
    /// Id of the case.
    public var caseId: String
    /// Id of the sub-case, unique within the case.
    public var subCase: String
    /// The version of the case in which this row changed last.
    public var version: UInt32
    /// Whether the case is a batch.
    public var kind: CaseKind
    /// 批号.
    public var number: String
    /// 业务类型: the code.
    public var businessType: String
    /// The host's own number for the project.
    public var project: String
    /// 项目名称.
    public var projectName: String
    /// Who began the case.
    public var initiator: Enterprise
    /// Who confirms it.
    public var confirmer: Enterprise
    /// 不动产单元号, as typed.
    public var unitCode: String
    /// 不动产坐落.
    public var location: String
    /// 不动产所属区.
    public var district: String
    /// 网签状态: the code.
    public var contractStatus: String
    /// 买方.
    public var buyers: [String]
    /// 卖方.
    public var sellers: [String]
    /// 抵押权人.
    public var mortgagees: [String]
    /// Where it stands.
    public var stage: SubCaseStage
    /// 案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing.
    public var status: String
    /// 案件状态: what lists show.
    public var statusName: Label
    /// The mailboxes that list it; none for what lies there with its batch as one row, and for what left the case.
    public var mailboxes: [IndexedMailbox]
    /// Whether everybody who signs in person has signed what is submitted now.
    public var signed: Bool
    /// Whether the enterprise has confirmed it.
    public var confirmed: Bool
    /// 完税状态.
    public var taxCleared: Bool
    /// When the case was created.
    public var created: Instant
    /// 时间, as mailboxes show it.
    public var time: Instant
    /// When it was filed.
    public var filed: Instant?
    /// When its signing code lapses, while somebody has still to sign: overdue from then on.
    public var ticketExpires: Instant?

    public init(caseId: String, subCase: String, version: UInt32, kind: CaseKind, number: String, businessType: String, project: String, projectName: String, initiator: Enterprise, confirmer: Enterprise, unitCode: String, location: String, district: String, contractStatus: String, buyers: [String], sellers: [String], mortgagees: [String], stage: SubCaseStage, status: String, statusName: Label, mailboxes: [IndexedMailbox], signed: Bool, confirmed: Bool, taxCleared: Bool, created: Instant, time: Instant, filed: Instant? = nil, ticketExpires: Instant? = nil) {
        self.caseId = caseId
        self.subCase = subCase
        self.version = version
        self.kind = kind
        self.number = number
        self.businessType = businessType
        self.project = project
        self.projectName = projectName
        self.initiator = initiator
        self.confirmer = confirmer
        self.unitCode = unitCode
        self.location = location
        self.district = district
        self.contractStatus = contractStatus
        self.buyers = buyers
        self.sellers = sellers
        self.mortgagees = mortgagees
        self.stage = stage
        self.status = status
        self.statusName = statusName
        self.mailboxes = mailboxes
        self.signed = signed
        self.confirmed = confirmed
        self.taxCleared = taxCleared
        self.created = created
        self.time = time
        self.filed = filed
        self.ticketExpires = ticketExpires
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        caseId = try json.field("caseId")
        subCase = try json.field("subCase")
        version = try json.field("version")
        kind = try json.field("kind")
        number = try json.field("number")
        businessType = try json.field("businessType")
        project = try json.field("project")
        projectName = try json.field("projectName")
        initiator = try json.field("initiator")
        confirmer = try json.field("confirmer")
        unitCode = try json.field("unitCode")
        location = try json.field("location")
        district = try json.field("district")
        contractStatus = try json.field("contractStatus")
        buyers = try json.field("buyers")
        sellers = try json.field("sellers")
        mortgagees = try json.field("mortgagees")
        stage = try json.field("stage")
        status = try json.field("status")
        statusName = try json.field("statusName")
        mailboxes = try json.field("mailboxes")
        signed = try json.field("signed")
        confirmed = try json.field("confirmed")
        taxCleared = try json.field("taxCleared")
        created = try json.field("created")
        time = try json.field("time")
        filed = try json.maybe("filed")
        ticketExpires = try json.maybe("ticketExpires")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("caseId", caseId)
        json.field("subCase", subCase)
        json.field("version", version)
        json.field("kind", kind)
        json.field("number", number)
        json.field("businessType", businessType)
        json.field("project", project)
        json.field("projectName", projectName)
        json.field("initiator", initiator)
        json.field("confirmer", confirmer)
        json.field("unitCode", unitCode)
        json.field("location", location)
        json.field("district", district)
        json.field("contractStatus", contractStatus)
        json.field("buyers", buyers)
        json.field("sellers", sellers)
        json.field("mortgagees", mortgagees)
        json.field("stage", stage)
        json.field("status", status)
        json.field("statusName", statusName)
        json.field("mailboxes", mailboxes)
        json.field("signed", signed)
        json.field("confirmed", confirmed)
        json.field("taxCleared", taxCleared)
        json.field("created", created)
        json.field("time", time)
        json.maybe("filed", filed)
        json.maybe("ticketExpires", ticketExpires)
        json.end()
    }
}

/// A mailbox in which something lies.
public struct IndexedMailbox: Hashable, Sendable, JsonDocument {
    /// Whose.
    public var viewer: Enterprise
    /// Which one.
    public var mailbox: Mailbox

    public init(viewer: Enterprise, mailbox: Mailbox) {
        self.viewer = viewer
        self.mailbox = mailbox
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        viewer = try json.field("viewer")
        mailbox = try json.field("mailbox")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("viewer", viewer)
        json.field("mailbox", mailbox)
        json.end()
    }
}

/// A supplementary inquiry by staff of the registry, beside the signed questionnaire (GZ-070).
public struct Inquiry: Hashable, Sendable, JsonDocument {
    /// The registry's own number for it.
    public var id: String
    /// What was asked.
    public var question: String
    /// What was answered.
    public var answer: String
    /// Key of the party who answered, such as `buyers/0` or `sellers/0`.
    public var answeredBy: String
    /// The signature under this record: its own, never that of the questionnaire. Its digest is that of the record
    /// ([`Case::inquiry_digest`](super::Case::inquiry_digest)); the paper to be signed has none yet.
    public var evidence: Evidence

    public init(id: String, question: String, answer: String, answeredBy: String, evidence: Evidence) {
        self.id = id
        self.question = question
        self.answer = answer
        self.answeredBy = answeredBy
        self.evidence = evidence
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        question = try json.field("question")
        answer = try json.field("answer")
        answeredBy = try json.field("answeredBy")
        evidence = try json.field("evidence")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("question", question)
        json.field("answer", answer)
        json.field("answeredBy", answeredBy)
        json.field("evidence", evidence)
        json.end()
    }
}

/// An instant as RFC 3339 text, such as `2024-08-01T01:30:00Z`; any offset is read.
public typealias Instant = Date

/// A certificate or proof that the registry issued.
public struct IssuedCertificate: Hashable, Sendable, JsonDocument {
    /// Of what right.
    public var right: CertifiedRight
    /// 不动产权证书号 or 不动产登记证明号.
    public var number: String
    /// The day of entry in the register (登簿).
    public var entered: CalendarDate
    /// Keys of the parties whose it is, such as `buyers/0`; empty for one that all hold together.
    public var holders: [String]

    public init(right: CertifiedRight, number: String, entered: CalendarDate, holders: [String] = []) {
        self.right = right
        self.number = number
        self.entered = entered
        self.holders = holders
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        right = try json.field("right")
        number = try json.field("number")
        entered = try json.field("entered")
        holders = try json.maybe("holders") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("right", right)
        json.field("number", number)
        json.field("entered", entered)
        json.field("holders", holders)
        json.end()
    }
}

/// The instant for which certificates are judged.
public enum JudgedAt: Hashable, Sendable, JsonDocument {
    /// When it was signed: as a timestamp proves, otherwise as the signer claims, otherwise now.
    case signingTime
    /// When it was signed as a timestamp proves, otherwise now. What the signer claims is not believed.
    case provenTime
    /// At this instant.
    /// - `instant`: The instant.
    case at(instant: Instant)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "signing_time":
            self = .signingTime
        case "proven_time":
            self = .provenTime
        case "at":
            self = try .at(
                instant: json.field("instant"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .signingTime:
            json.tag("signing_time")
        case .provenTime:
            json.tag("proven_time")
        case .at(let part0):
            json.tag("at")
            json.field("instant", part0)
        }
        json.end()
    }
}

/// A name in both languages.
public struct Label: Hashable, Sendable, JsonDocument {
    /// Chinese.
    public var zh: String
    /// English.
    public var en: String

    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        zh = try json.field("zh")
        en = try json.field("en")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("zh", zh)
        json.field("en", en)
        json.end()
    }
}

/// A field with its name.
public struct LabelledValue: Hashable, Sendable, JsonDocument {
    /// The name.
    public var label: Label
    /// What was filled in; empty is shown as “—”.
    public var value: String
    /// Whether it takes the whole width.
    public var wide: Bool

    public init(label: Label, value: String, wide: Bool = false) {
        self.label = label
        self.value = value
        self.wide = wide
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        label = try json.field("label")
        value = try json.field("value")
        wide = try json.maybe("wide") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("label", label)
        json.field("value", value)
        json.field("wide", wide)
        json.end()
    }
}

extension LabelledValue: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "LabelledValue(label: \(String(reflecting: label)), wide: \(String(reflecting: wide)), …)" }
}

/// A language in which texts are rendered.
public enum Language: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Chinese, as used in mainland China.
    case zh
    /// English.
    case en
}

/// When an advance notice lapses, unless registration is applied for before.
public struct Lapse: Hashable, Sendable, JsonDocument {
    /// The last day on which registration can be applied for; none where the calendar ends before it is known.
    public var lastDay: CalendarDate?
    /// The first day on which the notice has lapsed; none likewise.
    public var lapsesOn: CalendarDate?
    /// Whether it has lapsed on the day of the question; none where that is not known. Up to the day to which the
    /// calendar counts it has not.
    public var lapsed: Bool?
    /// Days left, the last day included; 0 once it has lapsed; none where the last day is not known.
    public var daysLeft: UInt32?
    /// `calendar.ends` where the last day is not known: it names the day before which the notice does not lapse.
    public var findings: [Finding]

    public init(lastDay: CalendarDate? = nil, lapsesOn: CalendarDate? = nil, lapsed: Bool? = nil, daysLeft: UInt32? = nil, findings: [Finding] = []) {
        self.lastDay = lastDay
        self.lapsesOn = lapsesOn
        self.lapsed = lapsed
        self.daysLeft = daysLeft
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        lastDay = try json.maybe("lastDay")
        lapsesOn = try json.maybe("lapsesOn")
        lapsed = try json.maybe("lapsed")
        daysLeft = try json.maybe("daysLeft")
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("lastDay", lastDay)
        json.maybe("lapsesOn", lapsesOn)
        json.maybe("lapsed", lapsed)
        json.maybe("daysLeft", daysLeft)
        json.field("findings", findings)
        json.end()
    }
}

/// When an advance notice lapses (民法典 第二百二十一条).
public struct LapseRules: Hashable, Sendable, JsonDocument {
    /// Days from the day on which registration became possible, that day not counted.
    public var days: UInt32
    /// Whether a last day that is a holiday moves to the next working day (民法典 第二百零三条).
    public var moveFromHolidays: Bool
    /// On what it rests.
    public var basis: Basis

    public init(days: UInt32, moveFromHolidays: Bool, basis: Basis) {
        self.days = days
        self.moveFromHolidays = moveFromHolidays
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        days = try json.field("days")
        moveFromHolidays = try json.field("moveFromHolidays")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("days", days)
        json.field("moveFromHolidays", moveFromHolidays)
        json.field("basis", basis)
        json.end()
    }
}

/// A signing round that lapses.
public struct LapsingRound: Hashable, Sendable, JsonDocument {
    /// Of which sub-case.
    public var subCase: String
    /// The signing round.
    public var round: UInt32

    public init(subCase: String, round: UInt32) {
        self.subCase = subCase
        self.round = round
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        round = try json.field("round")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("round", round)
        json.end()
    }
}

/// The last day of a period that was counted.
public struct LastDay: Hashable, Sendable, JsonDocument {
    /// The last day; none where the calendar ends before it is known.
    public var date: CalendarDate?
    /// `calendar.ends` where that is so: it names the day before which the period does not end.
    public var findings: [Finding]

    public init(date: CalendarDate? = nil, findings: [Finding] = []) {
        self.date = date
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        date = try json.maybe("date")
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("date", date)
        json.field("findings", findings)
        json.end()
    }
}

/// The layers of grants, and the order in which they are changed (GS-014).
public struct LayerRule: Hashable, Sendable, JsonDocument {
    /// The layers; with both, a seal is usable only where both are granted.
    public var layers: [GrantLayer]
    /// The steps of a change, in order; empty where any order will do.
    public var changeOrder: [ChangeStep]
    /// On what it rests.
    public var basis: Basis

    public init(layers: [GrantLayer], changeOrder: [ChangeStep] = [], basis: Basis) {
        self.layers = layers
        self.changeOrder = changeOrder
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        layers = try json.field("layers")
        changeOrder = try json.maybe("changeOrder") ?? []
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("layers", layers)
        json.field("changeOrder", changeOrder)
        json.field("basis", basis)
        json.end()
    }
}

/// The legal entity of an account (UA-003, UA-009).
public struct LegalEntity: Hashable, Sendable, JsonDocument {
    /// 单位/企业名称.
    public var name: String
    /// What kind of entity it is.
    public var kind: EntityKind
    /// 单位/企业证件号码: 统一社会信用代码, or the older number on the licence.
    public var documentNumber: String
    /// 证件地址.
    public var address: String
    /// The region in which it is registered, as digits of GB/T 2260; some verifications ask for it (UA-013).
    public var region: String
    /// 法定代表人.
    public var representative: LegalRepresentative

    public init(name: String, kind: EntityKind, documentNumber: String, address: String, region: String = "", representative: LegalRepresentative) {
        self.name = name
        self.kind = kind
        self.documentNumber = documentNumber
        self.address = address
        self.region = region
        self.representative = representative
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        kind = try json.field("kind")
        documentNumber = try json.field("documentNumber")
        address = try json.field("address")
        region = try json.maybe("region") ?? ""
        representative = try json.field("representative")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("kind", kind)
        json.field("documentNumber", documentNumber)
        json.field("address", address)
        json.field("region", region)
        json.field("representative", representative)
        json.end()
    }
}

/// 法定代表人, as the registration names one (UA-003).
public struct LegalRepresentative: Hashable, Sendable, JsonDocument {
    /// The name.
    public var name: String
    /// Number of the identity document.
    public var documentNumber: String
    /// What the document is; the form has one field without a type, so that it may be left out (C-58).
    public var documentKind: IdentifierKind?

    public init(name: String, documentNumber: String, documentKind: IdentifierKind? = nil) {
        self.name = name
        self.documentNumber = documentNumber
        self.documentKind = documentKind
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        documentNumber = try json.field("documentNumber")
        documentKind = try json.maybe("documentKind")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("documentNumber", documentNumber)
        json.maybe("documentKind", documentKind)
        json.end()
    }
}

extension LegalRepresentative: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "LegalRepresentative(…)" }
}

/// How the levels follow each other (UA-021).
public struct LevelOrder: Hashable, Sendable, JsonDocument {
    /// Whether a level presupposes the one below; no source says so.
    public var lowerFirst: Bool
    /// On what it rests.
    public var basis: Basis

    public init(lowerFirst: Bool, basis: Basis) {
        self.lowerFirst = lowerFirst
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        lowerFirst = try json.field("lowerFirst")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("lowerFirst", lowerFirst)
        json.field("basis", basis)
        json.end()
    }
}

/// A trust level: its names, and what it rests on (UA-012, UA-029).
public struct LevelRule: Hashable, Sendable, JsonDocument {
    /// The level.
    public var level: TrustLevel
    /// Its name.
    public var name: Label
    /// Other names, such as 原L2 (C-31).
    public var aliases: [String]
    /// What verification at this level rests on.
    public var restsOn: Label
    /// On what the rule rests.
    public var basis: Basis

    public init(level: TrustLevel, name: Label, aliases: [String], restsOn: Label, basis: Basis) {
        self.level = level
        self.name = name
        self.aliases = aliases
        self.restsOn = restsOn
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        level = try json.field("level")
        name = try json.field("name")
        aliases = try json.field("aliases")
        restsOn = try json.field("restsOn")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("level", level)
        json.field("name", name)
        json.field("aliases", aliases)
        json.field("restsOn", restsOn)
        json.field("basis", basis)
        json.end()
    }
}

/// A command's action.
public enum LicenceAction: Hashable, Sendable, JsonDocument {
    /// The app is used on a device for the first time. The first action of every wallet.
    /// - `device`: The host's id of the device.
    /// - `app`: Code of the app.
    /// - `mobile`: Whether the device is a phone or the like (EL-001).
    case openWallet(device: String, app: String, mobile: Bool)
    /// 下载执照 (EL-001 to EL-007).
    /// - `place`: The 登记地 that was chosen.
    /// - `number`: Number of the licence, of which the register has told.
    /// - `realNameFailed`: Whether real-name verification has failed (EL-003).
    /// - `evidence`: What the host has checked: the app's real-name evidence, `declaration`, `licence_password`.
    case download(place: String, number: String, realNameFailed: Bool, evidence: [Evidence])
    /// The legal representative authorises a custodian (EL-002).
    /// - `number`: Number of the licence.
    /// - `custodian`: Whom, to do what.
    case authoriseCustodian(number: String, custodian: Custodian)
    /// The legal representative withdraws a custodian.
    /// - `number`: Number of the licence.
    /// - `person`: Whom.
    case withdrawCustodian(number: String, person: Principal)
    /// What the register knows of a licence: before it can be downloaded, and whenever it has changed, on another
    /// device or by a change of the enterprise.
    /// - `licence`: The licence now.
    case reportLicence(licence: ELicence)
    /// 修改密码, for all licences of the device (EL-008).
    /// - `evidence`: `licence_password`: that the password until now was right.
    case changePassword(evidence: [Evidence] = [])
    /// 删除执照: removes the copy from this device; the licence stays.
    /// - `number`: Number of the licence.
    case deleteCopy(number: String)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "open_wallet":
            self = try .openWallet(
                device: json.field("device"),
                app: json.field("app"),
                mobile: json.field("mobile"))
        case "download":
            self = try .download(
                place: json.field("place"),
                number: json.field("number"),
                realNameFailed: json.field("realNameFailed"),
                evidence: json.field("evidence"))
        case "authorise_custodian":
            self = try .authoriseCustodian(
                number: json.field("number"),
                custodian: json.field("custodian"))
        case "withdraw_custodian":
            self = try .withdrawCustodian(
                number: json.field("number"),
                person: json.field("person"))
        case "report_licence":
            self = try .reportLicence(
                licence: json.field("licence"))
        case "change_password":
            self = try .changePassword(
                evidence: json.maybe("evidence") ?? [])
        case "delete_copy":
            self = try .deleteCopy(
                number: json.field("number"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .openWallet(let part0, let part1, let part2):
            json.tag("open_wallet")
            json.field("device", part0)
            json.field("app", part1)
            json.field("mobile", part2)
        case .download(let part0, let part1, let part2, let part3):
            json.tag("download")
            json.field("place", part0)
            json.field("number", part1)
            json.field("realNameFailed", part2)
            json.field("evidence", part3)
        case .authoriseCustodian(let part0, let part1):
            json.tag("authorise_custodian")
            json.field("number", part0)
            json.field("custodian", part1)
        case .withdrawCustodian(let part0, let part1):
            json.tag("withdraw_custodian")
            json.field("number", part0)
            json.field("person", part1)
        case .reportLicence(let part0):
            json.tag("report_licence")
            json.field("licence", part0)
        case .changePassword(let part0):
            json.tag("change_password")
            json.field("evidence", part0)
        case .deleteCopy(let part0):
            json.tag("delete_copy")
            json.field("number", part0)
        }
        json.end()
    }
}

/// An app that holds licences, and how it verifies a person (EL-003, EL-004).
public struct LicenceApp: Hashable, Sendable, JsonDocument {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: Label
    /// The kinds of evidence of the real-name verification, in the order in which they come about.
    public var realName: [String]
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, realName: [String], basis: Basis) {
        self.code = code
        self.name = name
        self.realName = realName
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        realName = try json.field("realName")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("realName", realName)
        json.field("basis", basis)
        json.end()
    }
}

/// In which capacity somebody has to do with a licence.
public enum LicenceCapacity: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 法定代表人 of the enterprise, in person.
    case legalRepresentative = "legal_representative"
    /// 证照管理人员, authorised by the legal representative.
    case custodian
}

/// Which changes of the licence cancel all seals (SZ-061, SZ-072).
public struct LicenceChangeRule: Hashable, Sendable, JsonDocument {
    /// The facts whose change cancels.
    public var fields: [LicenceField]
    /// Whether all grants fall too.
    public var revokesGrants: Bool
    /// On what that rests; none where on the same as the rest.
    public var revokesGrantsBasis: Basis?
    /// On what it rests.
    public var basis: Basis

    public init(fields: [LicenceField], revokesGrants: Bool, revokesGrantsBasis: Basis? = nil, basis: Basis) {
        self.fields = fields
        self.revokesGrants = revokesGrants
        self.revokesGrantsBasis = revokesGrantsBasis
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        fields = try json.field("fields")
        revokesGrants = try json.field("revokesGrants")
        revokesGrantsBasis = try json.maybe("revokesGrantsBasis")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("fields", fields)
        json.field("revokesGrants", revokesGrants)
        json.maybe("revokesGrantsBasis", revokesGrantsBasis)
        json.field("basis", basis)
        json.end()
    }
}

/// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
/// `expectedVersion` is refused.
public struct LicenceCommand: Hashable, Sendable, JsonDocument {
    /// The caller's own id for this command, unique within the account.
    public var id: String
    /// The version that the caller has seen; none to accept any.
    public var expectedVersion: UInt32?
    /// What to do.
    public var action: LicenceAction

    public init(id: String, expectedVersion: UInt32? = nil, action: LicenceAction) {
        self.id = id
        self.expectedVersion = expectedVersion
        self.action = action
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        expectedVersion = try json.maybe("expectedVersion")
        action = try json.field("action")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.maybe("expectedVersion", expectedVersion)
        json.field("action", action)
        json.end()
    }
}

/// A copy on the device.
public struct LicenceCopy: Hashable, Sendable, JsonDocument {
    /// The licence.
    public var licence: ELicence
    /// When it was downloaded.
    public var downloadedAt: Instant

    public init(licence: ELicence, downloadedAt: Instant) {
        self.licence = licence
        self.downloadedAt = downloadedAt
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        licence = try json.field("licence")
        downloadedAt = try json.field("downloadedAt")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("licence", licence)
        json.field("downloadedAt", downloadedAt)
        json.end()
    }
}

/// One entry of the log.
public struct LicenceEntry: Hashable, Sendable, JsonDocument {
    /// Version of this format.
    public var logVersion: UInt32
    /// Counted from 1.
    public var sequence: UInt32
    /// When the command was carried out.
    public var now: Instant
    /// The profile that was applied.
    public var profile: ProfileRef
    /// Digest of the entry before; empty for the first.
    public var previous: String
    /// SM3 over the salt's bytes and the canonical payload.
    public var payloadDigest: String
    /// SM3 over the canonical header: all fields above.
    public var digest: String
    /// The salt, as hexadecimal; gone with the payload when it is erased.
    public var salt: String
    /// The payload, unless it was erased.
    public var payload: LicencePayload?

    public init(logVersion: UInt32, sequence: UInt32, now: Instant, profile: ProfileRef, previous: String, payloadDigest: String, digest: String, salt: String = "", payload: LicencePayload? = nil) {
        self.logVersion = logVersion
        self.sequence = sequence
        self.now = now
        self.profile = profile
        self.previous = previous
        self.payloadDigest = payloadDigest
        self.digest = digest
        self.salt = salt
        self.payload = payload
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        logVersion = try json.field("logVersion")
        sequence = try json.field("sequence")
        now = try json.field("now")
        profile = try json.field("profile")
        previous = try json.field("previous")
        payloadDigest = try json.field("payloadDigest")
        digest = try json.field("digest")
        salt = try json.maybe("salt") ?? ""
        payload = try json.maybe("payload")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("logVersion", logVersion)
        json.field("sequence", sequence)
        json.field("now", now)
        json.field("profile", profile)
        json.field("previous", previous)
        json.field("payloadDigest", payloadDigest)
        json.field("digest", digest)
        json.field("salt", salt)
        json.maybe("payload", payload)
        json.end()
    }
}

/// An event, past tense; only ever added to.
public enum LicenceEvent: Hashable, Sendable, JsonDocument {
    /// The app was used for the first time.
    /// - `device`: The device.
    /// - `app`: The app.
    /// - `mobile`: Whether it is a phone or the like.
    /// - `owner`: Whose device it is; none where a system opened it.
    case walletOpened(device: String, app: String, mobile: Bool, owner: Principal? = nil)
    /// A licence was downloaded.
    /// - `licence`: The licence.
    /// - `first`: Whether this was the first receipt.
    /// - `evidence`: What proved who downloaded it.
    case downloaded(licence: ELicence, first: Bool, evidence: [Evidence])
    /// A custodian was authorised.
    /// - `number`: Number of the licence.
    /// - `custodian`: Whom, to do what.
    case custodianAuthorised(number: String, custodian: Custodian)
    /// A custodian was withdrawn.
    /// - `number`: Number of the licence.
    /// - `person`: Whom.
    case custodianWithdrawn(number: String, person: Principal)
    /// The register knows something else of a licence.
    /// - `licence`: The licence now.
    case licenceReported(licence: ELicence)
    /// The password of the device was changed.
    case passwordChanged
    /// A copy was removed from the device.
    /// - `number`: Number of the licence.
    case copyDeleted(number: String)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "wallet_opened":
            self = try .walletOpened(
                device: json.field("device"),
                app: json.field("app"),
                mobile: json.field("mobile"),
                owner: json.maybe("owner"))
        case "downloaded":
            self = try .downloaded(
                licence: json.field("licence"),
                first: json.field("first"),
                evidence: json.field("evidence"))
        case "custodian_authorised":
            self = try .custodianAuthorised(
                number: json.field("number"),
                custodian: json.field("custodian"))
        case "custodian_withdrawn":
            self = try .custodianWithdrawn(
                number: json.field("number"),
                person: json.field("person"))
        case "licence_reported":
            self = try .licenceReported(
                licence: json.field("licence"))
        case "password_changed":
            self = .passwordChanged
        case "copy_deleted":
            self = try .copyDeleted(
                number: json.field("number"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .walletOpened(let part0, let part1, let part2, let part3):
            json.tag("wallet_opened")
            json.field("device", part0)
            json.field("app", part1)
            json.field("mobile", part2)
            json.maybe("owner", part3)
        case .downloaded(let part0, let part1, let part2):
            json.tag("downloaded")
            json.field("licence", part0)
            json.field("first", part1)
            json.field("evidence", part2)
        case .custodianAuthorised(let part0, let part1):
            json.tag("custodian_authorised")
            json.field("number", part0)
            json.field("custodian", part1)
        case .custodianWithdrawn(let part0, let part1):
            json.tag("custodian_withdrawn")
            json.field("number", part0)
            json.field("person", part1)
        case .licenceReported(let part0):
            json.tag("licence_reported")
            json.field("licence", part0)
        case .passwordChanged:
            json.tag("password_changed")
        case .copyDeleted(let part0):
            json.tag("copy_deleted")
            json.field("number", part0)
        }
        json.end()
    }
}

/// What a business licence says of an enterprise.
public struct LicenceFacts: Hashable, Sendable, JsonDocument {
    /// Name and number.
    public var enterprise: Enterprise
    /// What kind of entity it is.
    public var kind: EntityKind
    /// The region of its registration, six digits of GB/T 2260.
    public var region: String
    /// The legal representative, the person in charge, or all managing partners.
    public var representatives: [Principal]
    /// Whether it is foreign-invested.
    public var foreignInvested: Bool
    /// Whether it was registered just now, and not before the platform began (SZ-012).
    public var newlyRegistered: Bool
    /// 住所.
    public var address: String
    /// 经营范围.
    public var businessScope: String
    /// 注册资本.
    public var registeredCapital: String

    public init(enterprise: Enterprise, kind: EntityKind, region: String, representatives: [Principal], foreignInvested: Bool = false, newlyRegistered: Bool = false, address: String = "", businessScope: String = "", registeredCapital: String = "") {
        self.enterprise = enterprise
        self.kind = kind
        self.region = region
        self.representatives = representatives
        self.foreignInvested = foreignInvested
        self.newlyRegistered = newlyRegistered
        self.address = address
        self.businessScope = businessScope
        self.registeredCapital = registeredCapital
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        enterprise = try json.field("enterprise")
        kind = try json.field("kind")
        region = try json.field("region")
        representatives = try json.field("representatives")
        foreignInvested = try json.maybe("foreignInvested") ?? false
        newlyRegistered = try json.maybe("newlyRegistered") ?? false
        address = try json.maybe("address") ?? ""
        businessScope = try json.maybe("businessScope") ?? ""
        registeredCapital = try json.maybe("registeredCapital") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("enterprise", enterprise)
        json.field("kind", kind)
        json.field("region", region)
        json.field("representatives", representatives)
        json.field("foreignInvested", foreignInvested)
        json.field("newlyRegistered", newlyRegistered)
        json.field("address", address)
        json.field("businessScope", businessScope)
        json.field("registeredCapital", registeredCapital)
        json.end()
    }
}

/// A fact of a business licence that may change.
public enum LicenceField: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 法定代表人名称.
    case representativeName = "representative_name"
    /// 法定代表人证件号.
    case representativeNumber = "representative_number"
    /// 企业名称.
    case enterpriseName = "enterprise_name"
    /// 企业类型, only between domestic and foreign-invested (内外资转换).
    case foreignInvestment = "foreign_investment"
    /// 企业类型, any other change.
    case entityKind = "entity_kind"
    /// 统一社会信用代码.
    case enterpriseNumber = "enterprise_number"
    /// 住所.
    case address
    /// 登记地.
    case region
    /// 经营范围.
    case businessScope = "business_scope"
    /// 注册资本.
    case registeredCapital = "registered_capital"
}

/// Somebody who may keep, hold or use a licence (EL-002).
public struct LicenceHolder: Hashable, Sendable, JsonDocument {
    /// The person.
    public var person: Principal
    /// In which capacity.
    public var capacity: LicenceCapacity
    /// What the person may do.
    public var rights: [CustodyRight]

    public init(person: Principal, capacity: LicenceCapacity, rights: [CustodyRight]) {
        self.person = person
        self.capacity = capacity
        self.rights = rights
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        person = try json.field("person")
        capacity = try json.field("capacity")
        rights = try json.field("rights")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("person", person)
        json.field("capacity", capacity)
        json.field("rights", rights)
        json.end()
    }
}

/// What a change of the licence would do.
public struct LicenceImpact: Hashable, Sendable, JsonDocument {
    /// Which facts differ.
    public var fields: [LicenceField]
    /// Seals that would be cancelled.
    public var seals: [String]
    /// Grants that would end.
    public var grants: [String]
    /// Certificates that would have to be revoked.
    public var certificates: [String]
    /// Ukeys whose seals would be gone.
    public var ukeys: [String]
    /// Window applications that are still open, and might find nothing to act on.
    public var applications: [String]

    public init(fields: [LicenceField], seals: [String], grants: [String], certificates: [String], ukeys: [String], applications: [String]) {
        self.fields = fields
        self.seals = seals
        self.grants = grants
        self.certificates = certificates
        self.ukeys = ukeys
        self.applications = applications
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        fields = try json.field("fields")
        seals = try json.field("seals")
        grants = try json.field("grants")
        certificates = try json.field("certificates")
        ukeys = try json.field("ukeys")
        applications = try json.field("applications")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("fields", fields)
        json.field("seals", seals)
        json.field("grants", grants)
        json.field("certificates", certificates)
        json.field("ukeys", ukeys)
        json.field("applications", applications)
        json.end()
    }
}

/// The licences of one 登记地 (EL-005).
public struct LicenceListing: Hashable, Sendable, JsonDocument {
    /// 可下载执照记录.
    public var downloadable: [ELicence]
    /// 已下载执照记录.
    public var downloaded: [ELicence]

    public init(downloadable: [ELicence], downloaded: [ELicence]) {
        self.downloadable = downloadable
        self.downloaded = downloaded
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        downloadable = try json.field("downloadable")
        downloaded = try json.field("downloaded")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("downloadable", downloadable)
        json.field("downloaded", downloaded)
        json.end()
    }
}

/// What a command comes to.
public struct LicenceOutcome: Hashable, Sendable, JsonDocument {
    /// The version with this command; the one that is now, where it was carried out before.
    public var version: UInt32
    /// Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    /// gives the answer of the first time (`answer`).
    public var repeated: Bool
    /// Sequence of the command's log entry: of the one here, or of the one that was made the first time.
    public var sequence: UInt32
    /// The log entry to be stored; none for a repeated command.
    public var entry: LicenceEntry?
    /// What the host shall do.
    public var effects: [HostTask]
    /// An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    /// effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    public var effectIds: [String]
    /// The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    /// no others. An account has none.
    public var changed: [String]
    /// Findings that did not stop the command.
    public var report: Report

    public init(version: UInt32, repeated: Bool, sequence: UInt32, entry: LicenceEntry? = nil, effects: [HostTask], effectIds: [String], changed: [String], report: Report) {
        self.version = version
        self.repeated = repeated
        self.sequence = sequence
        self.entry = entry
        self.effects = effects
        self.effectIds = effectIds
        self.changed = changed
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        repeated = try json.field("repeated")
        sequence = try json.field("sequence")
        entry = try json.maybe("entry")
        effects = try json.field("effects")
        effectIds = try json.field("effectIds")
        changed = try json.field("changed")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("repeated", repeated)
        json.field("sequence", sequence)
        json.maybe("entry", entry)
        json.field("effects", effects)
        json.field("effectIds", effectIds)
        json.field("changed", changed)
        json.field("report", report)
        json.end()
    }
}

/// What a command was, who gave it, and what followed. May hold personal data.
public struct LicencePayload: Hashable, Sendable, JsonDocument {
    /// Who gave the command.
    public var actor: Actor
    /// The command.
    public var command: LicenceCommand
    /// What followed.
    public var events: [LicenceEvent]
    /// What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry.
    public var effects: [HostTask]
    /// Findings that did not stop the command.
    public var findings: [Finding]

    public init(actor: Actor, command: LicenceCommand, events: [LicenceEvent], effects: [HostTask] = [], findings: [Finding] = []) {
        self.actor = actor
        self.command = command
        self.events = events
        self.effects = effects
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        actor = try json.field("actor")
        command = try json.field("command")
        events = try json.field("events")
        effects = try json.maybe("effects") ?? []
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("actor", actor)
        json.field("command", command)
        json.field("events", events)
        json.field("effects", effects)
        json.field("findings", findings)
        json.end()
    }
}

/// The profile of the e-licence.
public struct LicenceProfile: Hashable, Sendable, JsonDocument {
    /// Version of this format; 1 today.
    public var schemaVersion: UInt32
    /// The profile's id, such as `e-licence`.
    public var id: String
    /// The profile's own version.
    public var version: String
    /// Name of the platform.
    public var name: Label
    /// Other terms, for import.
    public var aliases: [Alias]
    /// The apps.
    public var apps: [LicenceApp]
    /// Receipt.
    public var receipt: ReceiptRules
    /// Uses.
    public var uses: [LicenceUse]
    /// How long evidence that a command brings counts.
    public var evidenceLife: EvidenceLife
    /// Who may do what.
    public var actions: [ActionRule]
    /// Literal texts.
    public var messages: [Message]
    /// The documents on which its settings rest.
    public var sources: [Source]

    public init(schemaVersion: UInt32, id: String, version: String, name: Label, aliases: [Alias], apps: [LicenceApp], receipt: ReceiptRules, uses: [LicenceUse], evidenceLife: EvidenceLife, actions: [ActionRule], messages: [Message], sources: [Source] = []) {
        self.schemaVersion = schemaVersion
        self.id = id
        self.version = version
        self.name = name
        self.aliases = aliases
        self.apps = apps
        self.receipt = receipt
        self.uses = uses
        self.evidenceLife = evidenceLife
        self.actions = actions
        self.messages = messages
        self.sources = sources
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        schemaVersion = try json.field("schemaVersion")
        id = try json.field("id")
        version = try json.field("version")
        name = try json.field("name")
        aliases = try json.field("aliases")
        apps = try json.field("apps")
        receipt = try json.field("receipt")
        uses = try json.field("uses")
        evidenceLife = try json.field("evidenceLife")
        actions = try json.field("actions")
        messages = try json.field("messages")
        sources = try json.maybe("sources") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("schemaVersion", schemaVersion)
        json.field("id", id)
        json.field("version", version)
        json.field("name", name)
        json.field("aliases", aliases)
        json.field("apps", apps)
        json.field("receipt", receipt)
        json.field("uses", uses)
        json.field("evidenceLife", evidenceLife)
        json.field("actions", actions)
        json.field("messages", messages)
        json.field("sources", sources)
        json.end()
    }
}

/// What the licence said, from an instant on.
public struct LicenceRecord: Hashable, Sendable, JsonDocument {
    /// From when the account knew it.
    public var at: Instant
    /// What it said.
    public var licence: LicenceFacts

    public init(at: Instant, licence: LicenceFacts) {
        self.at = at
        self.licence = licence
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        licence = try json.field("licence")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("licence", licence)
        json.end()
    }
}

/// A use of the licence to prove who somebody is (EL-009).
public struct LicenceUse: Hashable, Sendable, JsonDocument {
    /// Its code.
    public var purpose: String
    /// Its name.
    public var name: Label
    /// Who may do it by licence: `licence_login_by` of C-57, and C-40. The capacity of the person counts, not the
    /// possession of the licence.
    public var by: [LicenceCapacity]
    /// Whether the password of the app is asked for (KB-023).
    public var password: Bool
    /// On what it rests.
    public var basis: Basis

    public init(purpose: String, name: Label, by: [LicenceCapacity], password: Bool = false, basis: Basis) {
        self.purpose = purpose
        self.name = name
        self.by = by
        self.password = password
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        purpose = try json.field("purpose")
        name = try json.field("name")
        by = try json.field("by")
        password = try json.maybe("password") ?? false
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("purpose", purpose)
        json.field("name", name)
        json.field("by", by)
        json.field("password", password)
        json.field("basis", basis)
        json.end()
    }
}

/// The state of a wallet: what its events add up to, and the snapshot to be stored.
public struct LicenceWalletState: Hashable, Sendable, JsonDocument {
    /// Version, digest and time of its log, and what commands used up.
    public var metadata: Metadata
    /// The host's id of the device.
    public var device: String
    /// Code of the app.
    public var app: String
    /// Whether the device is a phone or the like.
    public var mobile: Bool
    /// Whose device it is: who opened the wallet; none where a system did.
    public var owner: Principal?
    /// What the register has told of licences, whether or not there is a copy here.
    public var register: [ELicence]
    /// The copies, in the order of their download.
    public var copies: [LicenceCopy]
    /// The password.
    public var password: WalletPassword

    public init(metadata: Metadata, device: String, app: String, mobile: Bool, owner: Principal? = nil, register: [ELicence] = [], copies: [LicenceCopy], password: WalletPassword) {
        self.metadata = metadata
        self.device = device
        self.app = app
        self.mobile = mobile
        self.owner = owner
        self.register = register
        self.copies = copies
        self.password = password
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        metadata = try json.field("metadata")
        device = try json.field("device")
        app = try json.field("app")
        mobile = try json.field("mobile")
        owner = try json.maybe("owner")
        register = try json.maybe("register") ?? []
        copies = try json.field("copies")
        password = try json.field("password")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("metadata", metadata)
        json.field("device", device)
        json.field("app", app)
        json.field("mobile", mobile)
        json.maybe("owner", owner)
        json.field("register", register)
        json.field("copies", copies)
        json.field("password", password)
        json.end()
    }
}

/// An entry of the register that stands no more.
public struct LiftedFact: Hashable, Sendable, JsonDocument {
    /// The unit code, or the first 19 characters for a whole parcel.
    public var subject: String
    /// What it was, such as `seizure`.
    public var kind: String
    /// The register's own number for it.
    public var reference: String

    public init(subject: String, kind: String, reference: String = "") {
        self.subject = subject
        self.kind = kind
        self.reference = reference
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subject = try json.field("subject")
        kind = try json.field("kind")
        reference = try json.maybe("reference") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subject", subject)
        json.field("kind", kind)
        json.field("reference", reference)
        json.end()
    }
}

/// A row of a list.
public struct ListRow: Hashable, Sendable, JsonDocument {
    /// Id of the case.
    public var caseId: String
    /// The sub-case; none where the row is the batch as a whole.
    public var subCase: String?
    /// Version of the sub-case; of the case, where the row is the batch as a whole.
    public var version: UInt32
    /// One cell for each column, in their order.
    public var cells: [Cell]
    /// The buttons of this row: those of the list's actions that are the viewer's.
    public var actions: [ActionOffer]
    /// From when on the buttons may be others without any command; none where only commands change the row.
    public var validUntil: Instant?

    public init(caseId: String, subCase: String? = nil, version: UInt32, cells: [Cell], actions: [ActionOffer], validUntil: Instant? = nil) {
        self.caseId = caseId
        self.subCase = subCase
        self.version = version
        self.cells = cells
        self.actions = actions
        self.validUntil = validUntil
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        caseId = try json.field("caseId")
        subCase = try json.maybe("subCase")
        version = try json.field("version")
        cells = try json.field("cells")
        actions = try json.field("actions")
        validUntil = try json.maybe("validUntil")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("caseId", caseId)
        json.maybe("subCase", subCase)
        json.field("version", version)
        json.field("cells", cells)
        json.field("actions", actions)
        json.maybe("validUntil", validUntil)
        json.end()
    }
}

/// How a list of rows is shown.
public struct ListView: Hashable, Sendable, JsonDocument {
    /// The list, such as `units`.
    public var code: String
    /// Its name.
    public var name: Label
    /// The columns, in order.
    public var columns: [Column]
    /// Rows on one page.
    public var pageSize: UInt32
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, columns: [Column], pageSize: UInt32, basis: Basis) {
        self.code = code
        self.name = name
        self.columns = columns
        self.pageSize = pageSize
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        columns = try json.field("columns")
        pageSize = try json.field("pageSize")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("columns", columns)
        json.field("pageSize", pageSize)
        json.field("basis", basis)
        json.end()
    }
}

/// A seal that the page loaded after the scan (NN-004).
public struct LoadedSeal: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var seal: String
    /// Code of its kind.
    public var kind: String
    /// Whose it is: every seal of a sitting is of the one enterprise (C-77).
    public var enterprise: Enterprise

    public init(seal: String, kind: String, enterprise: Enterprise) {
        self.seal = seal
        self.kind = kind
        self.enterprise = enterprise
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        kind = try json.field("kind")
        enterprise = try json.field("enterprise")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("kind", kind)
        json.field("enterprise", enterprise)
        json.end()
    }
}

/// One entry of the log.
public struct LogEntry: Hashable, Sendable, JsonDocument {
    /// Version of this format.
    public var logVersion: UInt32
    /// Counted from 1.
    public var sequence: UInt32
    /// When the command was carried out.
    public var now: Instant
    /// The profile that was applied.
    public var profile: ProfileRef
    /// Digest of the entry before; empty for the first.
    public var previous: String
    /// SM3 over the salt's bytes and the canonical payload.
    public var payloadDigest: String
    /// SM3 over the canonical header: all fields above.
    public var digest: String
    /// The salt, as hexadecimal; gone with the payload when it is erased.
    public var salt: String
    /// The payload, unless it was erased.
    public var payload: LogPayload?

    public init(logVersion: UInt32, sequence: UInt32, now: Instant, profile: ProfileRef, previous: String, payloadDigest: String, digest: String, salt: String = "", payload: LogPayload? = nil) {
        self.logVersion = logVersion
        self.sequence = sequence
        self.now = now
        self.profile = profile
        self.previous = previous
        self.payloadDigest = payloadDigest
        self.digest = digest
        self.salt = salt
        self.payload = payload
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        logVersion = try json.field("logVersion")
        sequence = try json.field("sequence")
        now = try json.field("now")
        profile = try json.field("profile")
        previous = try json.field("previous")
        payloadDigest = try json.field("payloadDigest")
        digest = try json.field("digest")
        salt = try json.maybe("salt") ?? ""
        payload = try json.maybe("payload")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("logVersion", logVersion)
        json.field("sequence", sequence)
        json.field("now", now)
        json.field("profile", profile)
        json.field("previous", previous)
        json.field("payloadDigest", payloadDigest)
        json.field("digest", digest)
        json.field("salt", salt)
        json.maybe("payload", payload)
        json.end()
    }
}

/// What a command was, who gave it, and what followed. May hold personal data.
public struct LogPayload: Hashable, Sendable, JsonDocument {
    /// Who gave the command.
    public var actor: Actor
    /// The command.
    public var command: Command
    /// What followed.
    public var events: [Event]
    /// What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry.
    public var effects: [Effect]
    /// Findings that did not stop the command.
    public var findings: [Finding]

    public init(actor: Actor, command: Command, events: [Event], effects: [Effect] = [], findings: [Finding] = []) {
        self.actor = actor
        self.command = command
        self.events = events
        self.effects = effects
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        actor = try json.field("actor")
        command = try json.field("command")
        events = try json.field("events")
        effects = try json.maybe("effects") ?? []
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("actor", actor)
        json.field("command", command)
        json.field("events", events)
        json.field("effects", effects)
        json.field("findings", findings)
        json.end()
    }
}

/// How the session was opened. Requirement rows GZ-004, GZ-006, GZ-007.
public enum LoginMethod: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 个人登录: a personal account, after which an enterprise is chosen.
    case personalAccount = "personal_account"
    /// 电子营业执照: the e-licence is scanned and authorises the session.
    case eLicence = "e_licence"
    /// 法人登录 with account and password.
    case enterpriseAccount = "enterprise_account"
    /// A face check on the phone (SZ-001).
    case faceCheck = "face_check"
    /// The platform's own mini-program scans a code on the screen (SZ-002).
    case scan
    /// Another city's or the province's identity platform vouches for the person (SZ-002).
    case identityPlatform = "identity_platform"
    /// A Ukey (SZ-002).
    case ukey
    /// A certificate of a CA or a bank that was verified with the account (UA-014, UA-016).
    case certificate
}

/// A way to log in that the platform offers (GZ-004 to GZ-007, C-56).
public struct LoginRule: Hashable, Sendable, JsonDocument {
    /// The way.
    public var method: LoginMethod
    /// Its name.
    public var name: Label
    /// The roles that may use it.
    public var roles: [Role]
    /// On what it rests.
    public var basis: Basis

    public init(method: LoginMethod, name: Label, roles: [Role], basis: Basis) {
        self.method = method
        self.name = name
        self.roles = roles
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        method = try json.field("method")
        name = try json.field("name")
        roles = try json.field("roles")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("method", method)
        json.field("name", name)
        json.field("roles", roles)
        json.field("basis", basis)
        json.end()
    }
}

/// The six mailboxes (GZ-100 to GZ-108).
public enum Mailbox: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 待申请: single cases not yet applied for.
    case toApply = "to_apply"
    /// 批量案件待申请: saved batches.
    case batchToApply = "batch_to_apply"
    /// 批量案件待提交: batches whose submission failed.
    case batchToSubmit = "batch_to_submit"
    /// 我的案件: submitted, not yet filed.
    case myCases = "my_cases"
    /// 待确认: waiting for the enterprise's confirmation.
    case toConfirm = "to_confirm"
    /// 已申请: filed.
    case applied
}

/// One row of a mailbox. Requirement row GZ-090.
public struct MailboxRow: Hashable, Sendable, JsonDocument {
    /// 批号.
    public var number: String
    /// 业务类型: the code.
    public var businessType: String
    /// 业务类型: its name.
    public var businessName: String
    /// 买方.
    public var buyers: [String]
    /// 卖方.
    public var sellers: [String]
    /// 时间, of this row alone: when it was filed; before that, when what is signed and confirmed now was handed in; before
    /// submission, when the case was created. The guide does not say which (GZ-096).
    public var time: Instant
    /// 不动产坐落.
    public var location: String
    /// 案件状态: the code of a message of the profile such as `unconfirmed`, or the registry's status after filing.
    public var status: String
    /// 案件状态: what the row shows.
    public var statusName: Label
    /// 完税状态 (GZ-109).
    public var taxCleared: Bool
    /// Whether the signing code has lapsed while somebody had still to sign, so that a new one is needed (YX-003).
    public var ticketExpired: Bool

    public init(number: String, businessType: String, businessName: String, buyers: [String], sellers: [String], time: Instant, location: String, status: String, statusName: Label, taxCleared: Bool, ticketExpired: Bool) {
        self.number = number
        self.businessType = businessType
        self.businessName = businessName
        self.buyers = buyers
        self.sellers = sellers
        self.time = time
        self.location = location
        self.status = status
        self.statusName = statusName
        self.taxCleared = taxCleared
        self.ticketExpired = ticketExpired
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        number = try json.field("number")
        businessType = try json.field("businessType")
        businessName = try json.field("businessName")
        buyers = try json.field("buyers")
        sellers = try json.field("sellers")
        time = try json.field("time")
        location = try json.field("location")
        status = try json.field("status")
        statusName = try json.field("statusName")
        taxCleared = try json.field("taxCleared")
        ticketExpired = try json.field("ticketExpired")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("number", number)
        json.field("businessType", businessType)
        json.field("businessName", businessName)
        json.field("buyers", buyers)
        json.field("sellers", sellers)
        json.field("time", time)
        json.field("location", location)
        json.field("status", status)
        json.field("statusName", statusName)
        json.field("taxCleared", taxCleared)
        json.field("ticketExpired", ticketExpired)
        json.end()
    }
}

/// How a mailbox is shown.
public struct MailboxView: Hashable, Sendable, JsonDocument {
    /// Which one.
    public var mailbox: Mailbox
    /// Its name.
    public var name: Label
    /// Tags of the actions offered on its rows, in order. Enterprises and signers can do nothing else to what lies
    /// here. Where 我的案件 offers to change what was submitted, a change voids its signatures (GZ-076); where it does
    /// not, the sub-case is withdrawn first.
    public var actions: [String]
    /// Tags of the actions offered beyond these where a sub-case here cannot go on without them, since its form is no
    /// longer without errors.
    public var mending: [String]
    /// What may be looked at from its rows: no commands, the host opens them (GZ-055, GZ-100, GZ-105).
    public var views: [Column]
    /// Whether the source leaves the list of operations open (等), so that others may be added (GZ-098).
    public var openEnded: Bool
    /// The columns of its list, in order (GZ-090). What each shows is the library's: a code that it does not know is
    /// found by `lint`.
    public var columns: [Column]
    /// Whether no source shows the columns, so that they are assumed to be those of the list that one shows.
    public var columnsAssumed: Bool
    /// Rows on one page; 0 where no source says.
    public var pageSize: UInt32
    /// On what it rests.
    public var basis: Basis

    public init(mailbox: Mailbox, name: Label, actions: [String], mending: [String] = [], views: [Column] = [], openEnded: Bool = false, columns: [Column] = [], columnsAssumed: Bool = false, pageSize: UInt32 = 0, basis: Basis) {
        self.mailbox = mailbox
        self.name = name
        self.actions = actions
        self.mending = mending
        self.views = views
        self.openEnded = openEnded
        self.columns = columns
        self.columnsAssumed = columnsAssumed
        self.pageSize = pageSize
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        mailbox = try json.field("mailbox")
        name = try json.field("name")
        actions = try json.field("actions")
        mending = try json.maybe("mending") ?? []
        views = try json.maybe("views") ?? []
        openEnded = try json.maybe("openEnded") ?? false
        columns = try json.maybe("columns") ?? []
        columnsAssumed = try json.maybe("columnsAssumed") ?? false
        pageSize = try json.maybe("pageSize") ?? 0
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("mailbox", mailbox)
        json.field("name", name)
        json.field("actions", actions)
        json.field("mending", mending)
        json.field("views", views)
        json.field("openEnded", openEnded)
        json.field("columns", columns)
        json.field("columnsAssumed", columnsAssumed)
        json.field("pageSize", pageSize)
        json.field("basis", basis)
        json.end()
    }
}

/// One material: the files given for one item of the checklist.
public struct Material: Hashable, Sendable, JsonDocument {
    /// The item of the checklist, such as `presale_contract`.
    public var item: String
    /// Its files, in order.
    public var files: [MaterialFile]
    /// Whether it came from the batch's shared list by the share act (GZ-051).
    public var shared: Bool

    public init(item: String, files: [MaterialFile], shared: Bool = false) {
        self.item = item
        self.files = files
        self.shared = shared
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        item = try json.field("item")
        files = try json.field("files")
        shared = try json.maybe("shared") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("item", item)
        json.field("files", files)
        json.field("shared", shared)
        json.end()
    }
}

/// One stored file. The host keeps the bytes; the case keeps what identifies them.
public struct MaterialFile: Hashable, Sendable, JsonDocument {
    /// The host's own number for the file.
    public var id: String
    /// File name.
    public var name: String
    /// SM3 digest of the bytes, lower-case hexadecimal.
    public var digest: String
    /// Size in bytes.
    public var bytes: Int64
    /// Number of pages, 0 where unknown.
    public var pages: UInt32
    /// What it is, by `ledger::recognise` of its bytes; none where nobody looked.
    public var format: FileFormat?
    /// How it came.
    public var channel: UploadChannel
    /// The entries of the register that it is about, by their numbers: whoever consents, promises or proves something does
    /// so about one entry, and not about what the register takes up later. A paper for which no rule of the register asks
    /// names none.
    public var registerReferences: [String]
    /// Who uploaded it and when, where it came by a code; of what staff uploaded, the log says so.
    public var uploaded: UploadMark?

    public init(id: String, name: String = "", digest: String = "", bytes: Int64 = 0, pages: UInt32 = 0, format: FileFormat? = nil, channel: UploadChannel = .pc, registerReferences: [String] = [], uploaded: UploadMark? = nil) {
        self.id = id
        self.name = name
        self.digest = digest
        self.bytes = bytes
        self.pages = pages
        self.format = format
        self.channel = channel
        self.registerReferences = registerReferences
        self.uploaded = uploaded
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.maybe("name") ?? ""
        digest = try json.maybe("digest") ?? ""
        bytes = try json.maybe("bytes") ?? 0
        pages = try json.maybe("pages") ?? 0
        format = try json.maybe("format")
        channel = try json.maybe("channel") ?? .pc
        registerReferences = try json.maybe("registerReferences") ?? []
        uploaded = try json.maybe("uploaded")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("digest", digest)
        json.field("bytes", bytes)
        json.field("pages", pages)
        json.maybe("format", format)
        json.field("channel", channel)
        json.field("registerReferences", registerReferences)
        json.maybe("uploaded", uploaded)
        json.end()
    }
}

/// On which list a material stands (GZ-050).
public enum MaterialScope: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 业务清单: each sub-case has its own.
    case subCase = "sub_case"
    /// 共享材料清单: uploaded for the batch, then shared; a sub-case may replace its copy.
    case shared
}

/// Someone who can mend what is unmet.
public struct Mender: Hashable, Sendable, JsonDocument {
    /// The part this person plays.
    public var role: Role
    /// The name, where one person is meant.
    public var name: String?
    /// The signer's key (`buyers/0`, `mortgagee`), where one signer is meant.
    public var signer: String?

    public init(role: Role, name: String? = nil, signer: String? = nil) {
        self.role = role
        self.name = name
        self.signer = signer
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        role = try json.field("role")
        name = try json.maybe("name")
        signer = try json.maybe("signer")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("role", role)
        json.maybe("name", name)
        json.maybe("signer", signer)
        json.end()
    }
}

/// A literal message of the platform (GZ-061).
public struct Message: Hashable, Sendable, JsonDocument {
    /// The code by which the host asks for it.
    public var code: String
    /// The text.
    public var text: Label
    /// On what it rests.
    public var basis: Basis

    public init(code: String, text: Label, basis: Basis) {
        self.code = code
        self.text = text
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        text = try json.field("text")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("text", text)
        json.field("basis", basis)
        json.end()
    }
}

/// What the frame keeps of an aggregate beside its content: where its log stands, and what its commands used up. Part of the
/// snapshot.
public struct Metadata: Hashable, Sendable, JsonDocument {
    /// Version of the snapshot format.
    public var schemaVersion: UInt32
    /// The profile that is followed.
    public var profile: ProfileRef
    /// How many commands were carried out.
    public var version: UInt32
    /// Digest of the newest log entry.
    public var head: String
    /// When the newest command was carried out.
    public var at: Instant
    /// The newest commands that were carried out, 1000 at most, in their order.
    public var commands: [SeenCommand]
    /// Evidence that commands have used up: it does not count again.
    public var used: [UsedEvidence]

    public init(schemaVersion: UInt32, profile: ProfileRef, version: UInt32, head: String, at: Instant, commands: [SeenCommand], used: [UsedEvidence] = []) {
        self.schemaVersion = schemaVersion
        self.profile = profile
        self.version = version
        self.head = head
        self.at = at
        self.commands = commands
        self.used = used
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        schemaVersion = try json.field("schemaVersion")
        profile = try json.field("profile")
        version = try json.field("version")
        head = try json.field("head")
        at = try json.field("at")
        commands = try json.field("commands")
        used = try json.maybe("used") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("schemaVersion", schemaVersion)
        json.field("profile", profile)
        json.field("version", version)
        json.field("head", head)
        json.field("at", at)
        json.field("commands", commands)
        json.field("used", used)
        json.end()
    }
}

/// 抵押情况. Money in 万元, areas in square metres. Requirement rows GZ-037, GZ-038.
public struct Mortgage: Hashable, Sendable, JsonDocument {
    /// 是否最高额抵押.
    public var maximumAmount: Bool?
    /// 主债权数额 (万元); for a maximum-amount mortgage the highest claim.
    public var principal: String
    /// 债权起始时间, `YYYY-MM-DD`.
    public var claimFrom: String
    /// 债权结束时间, `YYYY-MM-DD`, the last day included.
    public var claimTo: String
    /// 抵押面积.
    public var area: String
    /// 是否存在禁止或限制转让抵押不动产的约定.
    public var transferRestricted: Bool?
    /// 担保范围; `/` where none is applied for.
    public var securedScope: String

    public init(maximumAmount: Bool? = nil, principal: String = "", claimFrom: String = "", claimTo: String = "", area: String = "", transferRestricted: Bool? = nil, securedScope: String = "") {
        self.maximumAmount = maximumAmount
        self.principal = principal
        self.claimFrom = claimFrom
        self.claimTo = claimTo
        self.area = area
        self.transferRestricted = transferRestricted
        self.securedScope = securedScope
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        maximumAmount = try json.maybe("maximumAmount")
        principal = try json.maybe("principal") ?? ""
        claimFrom = try json.maybe("claimFrom") ?? ""
        claimTo = try json.maybe("claimTo") ?? ""
        area = try json.maybe("area") ?? ""
        transferRestricted = try json.maybe("transferRestricted")
        securedScope = try json.maybe("securedScope") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("maximumAmount", maximumAmount)
        json.field("principal", principal)
        json.field("claimFrom", claimFrom)
        json.field("claimTo", claimTo)
        json.field("area", area)
        json.maybe("transferRestricted", transferRestricted)
        json.field("securedScope", securedScope)
        json.end()
    }
}

/// How a name of several columns is read.
public enum NameOrder: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Column by column from the right, as on carved seals.
    case columns
    /// Line by line from the left.
    case rows
}

/// What is added to a name.
public enum NameSuffix: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Nothing.
    case none
    /// 印.
    case seal
    /// 之印.
    case ofSeal = "of_seal"
    /// 印 or 之印, whichever makes four characters; nothing to a name of four or more.
    case four
}

/// The next instant at which something lapses, and all that lapses then: who asks again from this instant on misses
/// nothing.
public struct NextDeadline: Hashable, Sendable, JsonDocument {
    /// When.
    public var at: Instant
    /// What: `ticket_expires`.
    public var kind: String
    /// The rounds whose tickets expire at that instant, in the order of the sub-cases; at least one.
    public var rounds: [LapsingRound]

    public init(at: Instant, kind: String, rounds: [LapsingRound]) {
        self.at = at
        self.kind = kind
        self.rounds = rounds
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        kind = try json.field("kind")
        rounds = try json.field("rounds")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("kind", kind)
        json.field("rounds", rounds)
        json.end()
    }
}

/// The notice of a filed sub-case: what it secures, when it lapses, and what registers the right.
public struct NoticeView: Hashable, Sendable, JsonDocument {
    /// The sub-case.
    public var subCase: String
    /// What it secures; two claims where two notices were filed in one case.
    public var claims: [SecuredClaim]
    /// Since which day the right can be registered; none until that was reported.
    public var registrableSince: CalendarDate?
    /// When it lapses unless registration is applied for; none while it cannot be.
    public var lapse: Lapse?
    /// Code of the business that registers the right; empty where the profile names none.
    public var convertsTo: String
    /// What that business is called.
    public var convertsToName: Label?

    public init(subCase: String, claims: [SecuredClaim], registrableSince: CalendarDate? = nil, lapse: Lapse? = nil, convertsTo: String = "", convertsToName: Label? = nil) {
        self.subCase = subCase
        self.claims = claims
        self.registrableSince = registrableSince
        self.lapse = lapse
        self.convertsTo = convertsTo
        self.convertsToName = convertsToName
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        claims = try json.field("claims")
        registrableSince = try json.maybe("registrableSince")
        lapse = try json.maybe("lapse")
        convertsTo = try json.maybe("convertsTo") ?? ""
        convertsToName = try json.maybe("convertsToName")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("claims", claims)
        json.maybe("registrableSince", registrableSince)
        json.maybe("lapse", lapse)
        json.field("convertsTo", convertsTo)
        json.maybe("convertsToName", convertsToName)
        json.end()
    }
}

/// Which of several places where a keyword stands.
public enum Occurrence: Hashable, Sendable, JsonDocument {
    /// The first in the document.
    case first
    /// The last in the document: the usual place of signature lines.
    case last
    /// Each of them.
    case each
    /// The one with this number, counted from 1.
    /// - `number`: From 1 on.
    case number(number: UInt32)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "first":
            self = .first
        case "last":
            self = .last
        case "each":
            self = .each
        case "number":
            self = try .number(
                number: json.field("number"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .first:
            json.tag("first")
        case .last:
            json.tag("last")
        case .each:
            json.tag("each")
        case .number(let part0):
            json.tag("number")
            json.field("number", part0)
        }
        json.end()
    }
}

/// A button of an account: what can be done, or all that stands against it.
public struct Offer: Hashable, Sendable, JsonDocument {
    /// Tag of the action.
    public var action: String
    /// What the button says.
    public var name: Label
    /// On what it acts: the code of a verification method, the id of a handler, the number of a licence; empty for the
    /// account as a whole.
    public var object: String
    /// Whether it can be done now, but for what only the moment of pressing brings.
    public var allowed: Bool
    /// Otherwise why not, who can mend each reason, and by which command.
    public var unmet: [Unmet]

    public init(action: String, name: Label, object: String, allowed: Bool, unmet: [Unmet]) {
        self.action = action
        self.name = name
        self.object = object
        self.allowed = allowed
        self.unmet = unmet
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        name = try json.field("name")
        object = try json.field("object")
        allowed = try json.field("allowed")
        unmet = try json.field("unmet")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.field("name", name)
        json.field("object", object)
        json.field("allowed", allowed)
        json.field("unmet", unmet)
        json.end()
    }
}

/// What an operation comes to at once.
public enum OperationEffect: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It takes effect.
    case immediate
    /// The seal is issued and waits to be claimed.
    case awaitsClaim = "awaits_claim"
    /// The seal waits until the platform reports it issued (C-65).
    case awaitsIssue = "awaits_issue"
    /// Only an application comes about; the window, or staff who read what was sent, decide (SZ-070, SZ-080).
    case application
}

/// One operation on one channel for one capacity, on every platform that was asked about.
public struct OperationRow: Hashable, Sendable, JsonDocument {
    /// The operation.
    public var operation: SealOperation
    /// The channel.
    public var channel: Channel
    /// The capacity.
    public var role: Role
    /// The platforms, in the order given.
    public var cells: [PlatformCell]

    public init(operation: SealOperation, channel: Channel, role: Role, cells: [PlatformCell]) {
        self.operation = operation
        self.channel = channel
        self.role = role
        self.cells = cells
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        operation = try json.field("operation")
        channel = try json.field("channel")
        role = try json.field("role")
        cells = try json.field("cells")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("operation", operation)
        json.field("channel", channel)
        json.field("role", role)
        json.field("cells", cells)
        json.end()
    }
}

/// One operation on one channel. What has no rule is not offered there.
public struct OperationRule: Hashable, Sendable, JsonDocument {
    /// The operation.
    public var operation: SealOperation
    /// The channel.
    public var channel: Channel
    /// What the button says.
    public var name: Label
    /// Who may do it, by capacity on this account and seal; empty for `sign` and `grant`, of which the capacity's
    /// own rule says who may.
    public var roles: [Role]
    /// The ways of logging in that it asks for; empty for every one of the channel (SZ-027).
    public var logins: [LoginMethod]
    /// The evidence it asks for; all of them.
    public var evidence: [EvidenceRule]
    /// The starred fields of what is filled in.
    public var fields: [SealField]
    /// What it comes to.
    public var effect: OperationEffect
    /// Whether a reason must be given (SZ-064, SZ-068).
    public var reasonRequired: Bool
    /// Codes of the messages that the guide gives at this step (注, 温馨提示, 重要提示), in its order.
    public var notes: [String]
    /// Code of the message shown on success; empty where no source gives one.
    public var message: String
    /// On what it rests.
    public var basis: Basis

    public init(operation: SealOperation, channel: Channel, name: Label, roles: [Role], logins: [LoginMethod] = [], evidence: [EvidenceRule] = [], fields: [SealField] = [], effect: OperationEffect, reasonRequired: Bool = false, notes: [String] = [], message: String = "", basis: Basis) {
        self.operation = operation
        self.channel = channel
        self.name = name
        self.roles = roles
        self.logins = logins
        self.evidence = evidence
        self.fields = fields
        self.effect = effect
        self.reasonRequired = reasonRequired
        self.notes = notes
        self.message = message
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        operation = try json.field("operation")
        channel = try json.field("channel")
        name = try json.field("name")
        roles = try json.field("roles")
        logins = try json.maybe("logins") ?? []
        evidence = try json.maybe("evidence") ?? []
        fields = try json.maybe("fields") ?? []
        effect = try json.field("effect")
        reasonRequired = try json.maybe("reasonRequired") ?? false
        notes = try json.maybe("notes") ?? []
        message = try json.maybe("message") ?? ""
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("operation", operation)
        json.field("channel", channel)
        json.field("name", name)
        json.field("roles", roles)
        json.field("logins", logins)
        json.field("evidence", evidence)
        json.field("fields", fields)
        json.field("effect", effect)
        json.field("reasonRequired", reasonRequired)
        json.field("notes", notes)
        json.field("message", message)
        json.field("basis", basis)
        json.end()
    }
}

/// 预售人 (开发商) or 抵押权人 (银行): an organisation with its agent. Requirement rows GZ-026, GZ-027.
public struct Organisation: Hashable, Sendable, JsonDocument {
    /// 姓名 (名称).
    public var name: String
    /// 证件类型.
    public var documentType: String
    /// 证件号码.
    public var documentNumber: String
    /// 权利人性质.
    public var holderNature: String
    /// 代理人.
    public var agent: Agent?

    public init(name: String = "", documentType: String = "", documentNumber: String = "", holderNature: String = "", agent: Agent? = nil) {
        self.name = name
        self.documentType = documentType
        self.documentNumber = documentNumber
        self.holderNature = holderNature
        self.agent = agent
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.maybe("name") ?? ""
        documentType = try json.maybe("documentType") ?? ""
        documentNumber = try json.maybe("documentNumber") ?? ""
        holderNature = try json.maybe("holderNature") ?? ""
        agent = try json.maybe("agent")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("documentType", documentType)
        json.field("documentNumber", documentNumber)
        json.field("holderNature", holderNature)
        json.maybe("agent", agent)
        json.end()
    }
}

extension Organisation: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Organisation(name: \(String(reflecting: name)), documentType: \(String(reflecting: documentType)), holderNature: \(String(reflecting: holderNature)), …)" }
}

/// What a command comes to.
public struct Outcome: Hashable, Sendable, JsonDocument {
    /// The version with this command; the one that is now, where it was carried out before.
    public var version: UInt32
    /// Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    /// gives the answer of the first time (`answer`).
    public var repeated: Bool
    /// Sequence of the command's log entry: of the one here, or of the one that was made the first time.
    public var sequence: UInt32
    /// The log entry to be stored; none for a repeated command.
    public var entry: LogEntry?
    /// What the host shall do.
    public var effects: [Effect]
    /// An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    /// effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    public var effectIds: [String]
    /// The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    /// no others. An account has none.
    public var changed: [String]
    /// Findings that did not stop the command.
    public var report: Report

    public init(version: UInt32, repeated: Bool, sequence: UInt32, entry: LogEntry? = nil, effects: [Effect], effectIds: [String], changed: [String], report: Report) {
        self.version = version
        self.repeated = repeated
        self.sequence = sequence
        self.entry = entry
        self.effects = effects
        self.effectIds = effectIds
        self.changed = changed
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        repeated = try json.field("repeated")
        sequence = try json.field("sequence")
        entry = try json.maybe("entry")
        effects = try json.field("effects")
        effectIds = try json.field("effectIds")
        changed = try json.field("changed")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("repeated", repeated)
        json.field("sequence", sequence)
        json.maybe("entry", entry)
        json.field("effects", effects)
        json.field("effectIds", effectIds)
        json.field("changed", changed)
        json.field("report", report)
        json.end()
    }
}

/// A step with files.
public enum OutputAction: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Write the sealed bytes to a new file, and see that they are on the disk.
    case write
    /// Go on only if the file still has the digest that it had when sealing began.
    case compare
    /// Keep the original under another name; a name that is taken is never reused.
    case backUp = "back_up"
    /// Rename the new file over the original in one step.
    case replace
    /// Offer the file for sharing.
    case share
    /// Offer the file for download.
    case download
    /// Hand the file to the person's materials.
    case store
}

/// What the host shall do with the sealed file, step by step; it stops where a step fails.
public struct OutputPlan: Hashable, Sendable, JsonDocument {
    /// What the platform does with it.
    public var policy: OutputPolicy
    /// The steps. None writes into the original.
    public var steps: [OutputStep]
    /// SM3 that the original must still have.
    public var expected: String
    /// On what the policy rests.
    public var basis: Basis

    public init(policy: OutputPolicy, steps: [OutputStep], expected: String, basis: Basis) {
        self.policy = policy
        self.steps = steps
        self.expected = expected
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        policy = try json.field("policy")
        steps = try json.field("steps")
        expected = try json.field("expected")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("policy", policy)
        json.field("steps", steps)
        json.field("expected", expected)
        json.field("basis", basis)
        json.end()
    }
}

/// What a channel does with the sealed file (SZ-043).
public enum OutputPolicy: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It is shared from the phone.
    case share
    /// It is downloaded.
    case download
    /// It takes the place of the original (C-36).
    case replace
    /// It is stored with the person's materials (NN-009).
    case store
}

/// A file that was sealed.
public struct OutputRequest: Hashable, Sendable, JsonDocument {
    /// The channel.
    public var channel: Channel
    /// Name of the original, perhaps with a path.
    public var original: String
    /// SM3 of the original as it was sealed, lower-case hexadecimal.
    public var digest: String

    public init(channel: Channel, original: String, digest: String) {
        self.channel = channel
        self.original = original
        self.digest = digest
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        channel = try json.field("channel")
        original = try json.field("original")
        digest = try json.field("digest")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("channel", channel)
        json.field("original", original)
        json.field("digest", digest)
        json.end()
    }
}

/// One step.
public struct OutputStep: Hashable, Sendable, JsonDocument {
    /// What.
    public var action: OutputAction
    /// On which file.
    public var file: String
    /// To which other; empty where there is none.
    public var to: String

    public init(action: OutputAction, file: String, to: String = "") {
        self.action = action
        self.file = file
        self.to = to
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        file = try json.field("file")
        to = try json.maybe("to") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.field("file", file)
        json.field("to", to)
        json.end()
    }
}

/// One added entry.
public struct OverlayEntry: Hashable, Sendable, JsonDocument {
    /// The code.
    public var code: String
    /// The name.
    public var name: String

    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.end()
    }
}

/// A part of a long list.
public struct Page: Hashable, Sendable, JsonDocument {
    /// How many rows to pass over.
    public var offset: UInt32
    /// How many to show at most. The platform shows 10.
    public var limit: UInt32

    public init(offset: UInt32, limit: UInt32) {
        self.offset = offset
        self.limit = limit
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        offset = try json.field("offset")
        limit = try json.field("limit")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("offset", offset)
        json.field("limit", limit)
        json.end()
    }
}

/// A seal on a page.
public struct PagePlacement: Hashable, Sendable, JsonDocument {
    /// Id of the seal.
    public var seal: String
    /// The page, counted from 1.
    public var page: UInt32
    /// From the left edge of the page to the seal's, in micrometres.
    public var x: Int64
    /// From the lower edge of the page to the seal's, in micrometres.
    public var y: Int64
    /// The field it fills; empty for none.
    public var field: String

    public init(seal: String, page: UInt32, x: Int64, y: Int64, field: String = "") {
        self.seal = seal
        self.page = page
        self.x = x
        self.y = y
        self.field = field
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        page = try json.field("page")
        x = try json.field("x")
        y = try json.field("y")
        field = try json.maybe("field") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("page", page)
        json.field("x", x)
        json.field("y", y)
        json.field("field", field)
        json.end()
    }
}

/// A rectangle in the coordinates of the page's content, in thousandths of its unit (a unit is a point, unless the
/// page says otherwise).
public struct PageRectangle: Hashable, Sendable, JsonDocument {
    /// Lower x.
    public var left: Int64
    /// Lower y.
    public var bottom: Int64
    /// Upper x.
    public var right: Int64
    /// Upper y.
    public var top: Int64

    public init(left: Int64, bottom: Int64, right: Int64, top: Int64) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        left = try json.field("left")
        bottom = try json.field("bottom")
        right = try json.field("right")
        top = try json.field("top")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("left", left)
        json.field("bottom", bottom)
        json.field("right", right)
        json.field("top", top)
        json.end()
    }
}

/// Sealing in one sitting at a page: what is done there dies with the page (NN-008).
public struct PageSessionRule: Hashable, Sendable, JsonDocument {
    /// Where the page is found (NN-001).
    public var entry: Label
    /// The ways of logging in of which one comes before the page is opened (NN-001, C-77); empty where none is asked.
    public var logins: [LoginMethod]
    /// On what that rests.
    public var loginsBasis: Basis
    /// The apps whose scan authenticates (NN-003).
    public var apps: [Label]
    /// What the phone says after the scan; the document is as it was (NN-004, NN-012).
    public var authenticated: Label
    /// Whether whoever scans must be the person who is logged in on the page (C-77).
    public var samePerson: Bool
    /// On what that rests.
    public var samePersonBasis: Basis
    /// Codes of the kinds of seals that count for a page; empty for any (C-78).
    public var kinds: [String]
    /// On what that rests.
    public var kindsBasis: Basis
    /// Who may give each command of the sitting: the person who is logged in on the page, or the host's system alone.
    public var actions: [ActionRule]
    /// The folders under which the result is stored, from the outermost in (NN-009).
    public var folders: [Label]
    /// On what the session rests.
    public var basis: Basis

    public init(entry: Label, logins: [LoginMethod] = [], loginsBasis: Basis, apps: [Label], authenticated: Label, samePerson: Bool, samePersonBasis: Basis, kinds: [String] = [], kindsBasis: Basis, actions: [ActionRule], folders: [Label], basis: Basis) {
        self.entry = entry
        self.logins = logins
        self.loginsBasis = loginsBasis
        self.apps = apps
        self.authenticated = authenticated
        self.samePerson = samePerson
        self.samePersonBasis = samePersonBasis
        self.kinds = kinds
        self.kindsBasis = kindsBasis
        self.actions = actions
        self.folders = folders
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        entry = try json.field("entry")
        logins = try json.maybe("logins") ?? []
        loginsBasis = try json.field("loginsBasis")
        apps = try json.field("apps")
        authenticated = try json.field("authenticated")
        samePerson = try json.field("samePerson")
        samePersonBasis = try json.field("samePersonBasis")
        kinds = try json.maybe("kinds") ?? []
        kindsBasis = try json.field("kindsBasis")
        actions = try json.field("actions")
        folders = try json.field("folders")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("entry", entry)
        json.field("logins", logins)
        json.field("loginsBasis", loginsBasis)
        json.field("apps", apps)
        json.field("authenticated", authenticated)
        json.field("samePerson", samePerson)
        json.field("samePersonBasis", samePersonBasis)
        json.field("kinds", kinds)
        json.field("kindsBasis", kindsBasis)
        json.field("actions", actions)
        json.field("folders", folders)
        json.field("basis", basis)
        json.end()
    }
}

/// Size of a page as it is shown.
public struct PageSize: Hashable, Sendable, JsonDocument {
    /// In micrometres.
    public var width: Int64
    /// In micrometres.
    public var height: Int64

    public init(width: Int64, height: Int64) {
        self.width = width
        self.height = height
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        width = try json.field("width")
        height = try json.field("height")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("width", width)
        json.field("height", height)
        json.end()
    }
}

/// A paper to be typeset. Empty texts are shown as “—”; an empty `en` leaves the English out.
public struct Paper: Hashable, Sendable, JsonDocument {
    /// The title.
    public var title: Label
    /// 编号: its number, at the right below the title; empty for none.
    public var number: String
    /// What stands at the left of every page's foot, such as the platform's name.
    public var issuer: String
    /// The PDF's date of creation; none leaves it out. It is not printed by itself.
    public var date: CalendarDate?
    /// What it says, from top to bottom.
    public var blocks: [Block]

    public init(title: Label, number: String = "", issuer: String = "", date: CalendarDate? = nil, blocks: [Block]) {
        self.title = title
        self.number = number
        self.issuer = issuer
        self.date = date
        self.blocks = blocks
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        title = try json.field("title")
        number = try json.maybe("number") ?? ""
        issuer = try json.maybe("issuer") ?? ""
        date = try json.maybe("date")
        blocks = try json.field("blocks")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("title", title)
        json.field("number", number)
        json.field("issuer", issuer)
        json.maybe("date", date)
        json.field("blocks", blocks)
        json.end()
    }
}

/// What a paper is headed with; no document of a case holds it.
public struct PaperHead: Hashable, Sendable, JsonDocument {
    /// 编号: the number printed below the title; empty for none.
    public var number: String
    /// The day that is printed and written into the PDF.
    public var date: CalendarDate

    public init(number: String = "", date: CalendarDate) {
        self.number = number
        self.date = date
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        number = try json.maybe("number") ?? ""
        date = try json.field("date")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("number", number)
        json.field("date", date)
        json.end()
    }
}

/// What came of typesetting, beside the PDF.
public struct PaperLayout: Hashable, Sendable, JsonDocument {
    /// Number of pages.
    public var pages: UInt32
    /// Whether it was written by the rules of PDF/A-2u. A signature's appearance must then keep to them too.
    public var archival: Bool
    /// The named places, in the order of the paper.
    public var places: [PaperPlace]
    /// What could not be printed as it is: `paper.*`, with pointers into the paper.
    public var findings: [Finding]

    public init(pages: UInt32, archival: Bool, places: [PaperPlace], findings: [Finding]) {
        self.pages = pages
        self.archival = archival
        self.places = places
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        pages = try json.field("pages")
        archival = try json.field("archival")
        places = try json.field("places")
        findings = try json.field("findings")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("pages", pages)
        json.field("archival", archival)
        json.field("places", places)
        json.field("findings", findings)
        json.end()
    }
}

/// Where a signature or a seal belongs: whole micrometres from the page's upper left corner, as pictures have them.
public struct PaperPlace: Hashable, Sendable, JsonDocument {
    /// Its name.
    public var name: String
    /// Signature or seal.
    public var style: SignatureStyle
    /// The page, from 1.
    public var page: UInt32
    /// From the left edge of the page.
    public var left: UInt32
    /// From the upper edge of the page.
    public var top: UInt32
    /// Width.
    public var width: UInt32
    /// Height.
    public var height: UInt32

    public init(name: String, style: SignatureStyle, page: UInt32, left: UInt32, top: UInt32, width: UInt32, height: UInt32) {
        self.name = name
        self.style = style
        self.page = page
        self.left = left
        self.top = top
        self.width = width
        self.height = height
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        style = try json.field("style")
        page = try json.field("page")
        left = try json.field("left")
        top = try json.field("top")
        width = try json.field("width")
        height = try json.field("height")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("style", style)
        json.field("page", page)
        json.field("left", left)
        json.field("top", top)
        json.field("width", width)
        json.field("height", height)
        json.end()
    }
}

/// A named value that belongs to a finding, as text. Personal data is masked before it gets here.
public struct Param: Hashable, Sendable, JsonDocument {
    /// The name that the message templates use.
    public var name: String
    /// The value; lists are joined with a Chinese enumeration comma (、).
    public var value: String
    /// What the profile calls the value, where the value is a code of the profile's; texts show it.
    public var label: Label?

    public init(name: String, value: String, label: Label? = nil) {
        self.name = name
        self.value = value
        self.label = label
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        value = try json.field("value")
        label = try json.maybe("label")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("value", value)
        json.maybe("label", label)
        json.end()
    }
}

/// A part on the application form.
public enum PartyRole: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 预购人 (买受人).
    case buyer
    /// 预售人 (开发商).
    case seller
    /// 抵押权人 (银行).
    case mortgagee
}

/// A path and what came of judging it.
public struct PathReport: Hashable, Sendable, JsonDocument {
    /// The instant for which it was judged.
    public var at: Instant
    /// The path, from the certificate that is judged to the one that is trusted, or as far as it could be built.
    public var certificates: [CertificateSummary]
    /// The steps, certificate by certificate.
    public var steps: [PathStep]

    public init(at: Instant, certificates: [CertificateSummary], steps: [PathStep]) {
        self.at = at
        self.certificates = certificates
        self.steps = steps
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        certificates = try json.field("certificates")
        steps = try json.field("steps")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("certificates", certificates)
        json.field("steps", steps)
        json.end()
    }
}

/// One step.
public struct PathStep: Hashable, Sendable, JsonDocument {
    /// The certificate, as its place in the path: 0 is the one that is judged.
    public var certificate: UInt32
    /// What was checked.
    public var kind: PathStepKind
    /// What came of it.
    public var outcome: StepOutcome
    /// Reasons and remarks, at `/certificates/N`.
    public var findings: [Finding]

    public init(certificate: UInt32, kind: PathStepKind, outcome: StepOutcome, findings: [Finding] = []) {
        self.certificate = certificate
        self.kind = kind
        self.outcome = outcome
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        certificate = try json.field("certificate")
        kind = try json.field("kind")
        outcome = try json.field("outcome")
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("certificate", certificate)
        json.field("kind", kind)
        json.field("outcome", outcome)
        json.field("findings", findings)
        json.end()
    }
}

/// What is checked of each certificate.
public enum PathStepKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// That the path ends in a certificate that is trusted.
    case trust
    /// The signature of the issuer.
    case signature
    /// The time of validity.
    case validity
    /// That issuers are CAs, and not more of them below each other than allowed.
    case basicConstraints = "basic_constraints"
    /// That the key may be used so.
    case keyUsage = "key_usage"
    /// The names that the CAs above are bound to.
    case nameConstraints = "name_constraints"
    /// That every critical extension, and every one that limits its use, is understood and kept to; habits that
    /// the standards do not allow are told here.
    case extensions
    /// That it was not revoked.
    case revocation
}

/// An advance notice that secures a claim to registration.
public struct PendingNotice: Hashable, Sendable, JsonDocument {
    /// The host's id of it.
    public var id: String
    /// The day on which registration became possible.
    public var possibleSince: CalendarDate

    public init(id: String, possibleSince: CalendarDate) {
        self.id = id
        self.possibleSince = possibleSince
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        possibleSince = try json.field("possibleSince")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("possibleSince", possibleSince)
        json.end()
    }
}

/// Whether a grant has a period.
public enum PeriodMode: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It may have an end.
    case optional
    /// It must have one (GX-012).
    case required
}

/// The period of a grant.
public struct PeriodRule: Hashable, Sendable, JsonDocument {
    /// Whether it must have an end.
    public var mode: PeriodMode
    /// On what it rests.
    public var basis: Basis

    public init(mode: PeriodMode, basis: Basis) {
        self.mode = mode
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        mode = try json.field("mode")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("mode", mode)
        json.field("basis", basis)
        json.end()
    }
}

/// A person the account knows: with an account on the platform, and perhaps a certificate.
public struct PersonRecord: Hashable, Sendable, JsonDocument {
    /// Who.
    public var person: Principal
    /// Since when the person has an account on the platform.
    public var registered: Instant?
    /// The person's certificates, each with the instant of its download.
    public var certificates: [CertificateUse]
    /// When this was an authorised handler (GS-012); the newest last.
    public var authorisations: [HandlerAuthorisation]

    public init(person: Principal, registered: Instant? = nil, certificates: [CertificateUse] = [], authorisations: [HandlerAuthorisation] = []) {
        self.person = person
        self.registered = registered
        self.certificates = certificates
        self.authorisations = authorisations
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        person = try json.field("person")
        registered = try json.maybe("registered")
        certificates = try json.maybe("certificates") ?? []
        authorisations = try json.maybe("authorisations") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("person", person)
        json.maybe("registered", registered)
        json.field("certificates", certificates)
        json.field("authorisations", authorisations)
        json.end()
    }
}

/// Everything one person (or side) has to do until the case is filed.
public struct PersonTodo: Hashable, Sendable, JsonDocument {
    /// The part this person plays; `handler` stands for anyone of the enterprise.
    public var role: Role
    /// The person's name; empty where anyone of that role may do it.
    public var name: String
    /// The enterprise whose handlers these are; none for persons and for systems.
    public var enterprise: Enterprise?
    /// What is to be done, in the order of the sub-cases.
    public var items: [TodoItem]

    public init(role: Role, name: String, enterprise: Enterprise? = nil, items: [TodoItem]) {
        self.role = role
        self.name = name
        self.enterprise = enterprise
        self.items = items
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        role = try json.field("role")
        name = try json.field("name")
        enterprise = try json.maybe("enterprise")
        items = try json.field("items")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("role", role)
        json.field("name", name)
        json.maybe("enterprise", enterprise)
        json.field("items", items)
        json.end()
    }
}

/// The picture of a seal, without its bytes.
public struct PictureFile: Hashable, Sendable, JsonDocument {
    /// The type as the seal writes it, such as `PNG`, `GIF`, `SVG` or `ofd` (a package).
    public var kind: String
    /// Bytes of the picture.
    public var size: UInt32
    /// Width on paper, in millimetres.
    public var width: UInt32
    /// Height on paper, in millimetres.
    public var height: UInt32

    public init(kind: String, size: UInt32, width: UInt32, height: UInt32) {
        self.kind = kind
        self.size = size
        self.width = width
        self.height = height
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        size = try json.field("size")
        width = try json.field("width")
        height = try json.field("height")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("size", size)
        json.field("width", width)
        json.field("height", height)
        json.end()
    }
}

/// Where one sub-case shows up, for whom. A host's index over many cases is fed with these.
public struct Placement: Hashable, Sendable, JsonDocument {
    /// Whose mailbox.
    public var viewer: Enterprise
    /// Which one.
    public var mailbox: Mailbox
    /// Id of the case.
    public var caseId: String
    /// Id of the sub-case.
    public var subCase: String
    /// What the row shows.
    public var row: MailboxRow
    /// From when on the row may show something else without any command; none where only commands change it.
    public var validUntil: Instant?

    public init(viewer: Enterprise, mailbox: Mailbox, caseId: String, subCase: String, row: MailboxRow, validUntil: Instant? = nil) {
        self.viewer = viewer
        self.mailbox = mailbox
        self.caseId = caseId
        self.subCase = subCase
        self.row = row
        self.validUntil = validUntil
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        viewer = try json.field("viewer")
        mailbox = try json.field("mailbox")
        caseId = try json.field("caseId")
        subCase = try json.field("subCase")
        row = try json.field("row")
        validUntil = try json.maybe("validUntil")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("viewer", viewer)
        json.field("mailbox", mailbox)
        json.field("caseId", caseId)
        json.field("subCase", subCase)
        json.field("row", row)
        json.maybe("validUntil", validUntil)
        json.end()
    }
}

/// What one platform says of an operation on a channel for one capacity.
public struct PlatformCell: Hashable, Sendable, JsonDocument {
    /// The platform.
    public var profile: ProfileRef
    /// Whether the platform offers the operation on this channel, and can do it.
    public var offered: Bool
    /// Whether this capacity may do it there, as far as no state of a seal stands against it.
    public var allowed: Bool
    /// What the platform calls it; none where it is not offered.
    public var name: Label?
    /// What it comes to; none where it is not offered.
    public var effect: OperationEffect?
    /// On what that rests: the rule of the operation, of the capacity, or that the platform cannot do it; empty
    /// where silence is all there is.
    public var bases: [Basis]
    /// Whether any of it is assumed; silence is, too.
    public var assumed: Bool

    public init(profile: ProfileRef, offered: Bool, allowed: Bool, name: Label? = nil, effect: OperationEffect? = nil, bases: [Basis], assumed: Bool) {
        self.profile = profile
        self.offered = offered
        self.allowed = allowed
        self.name = name
        self.effect = effect
        self.bases = bases
        self.assumed = assumed
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        profile = try json.field("profile")
        offered = try json.field("offered")
        allowed = try json.field("allowed")
        name = try json.maybe("name")
        effect = try json.maybe("effect")
        bases = try json.field("bases")
        assumed = try json.field("assumed")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("profile", profile)
        json.field("offered", offered)
        json.field("allowed", allowed)
        json.maybe("name", name)
        json.maybe("effect", effect)
        json.field("bases", bases)
        json.field("assumed", assumed)
        json.end()
    }
}

/// Platforms side by side.
public struct PlatformComparison: Hashable, Sendable, JsonDocument {
    /// The platforms, in the order given.
    public var platforms: [ProfileRef]
    /// Operations that one of them offers, in a fixed order; within each, channels and capacities.
    public var operations: [OperationRow]
    /// Grants that one of them knows.
    public var grants: [GrantRow]

    public init(platforms: [ProfileRef], operations: [OperationRow], grants: [GrantRow]) {
        self.platforms = platforms
        self.operations = operations
        self.grants = grants
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        platforms = try json.field("platforms")
        operations = try json.field("operations")
        grants = try json.field("grants")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("platforms", platforms)
        json.field("operations", operations)
        json.field("grants", grants)
        json.end()
    }
}

/// A public key of the platform, as a phone holds it.
public struct PlatformKey: Hashable, Sendable, JsonDocument {
    /// The name that tickets carry.
    public var keyId: String
    /// The SM2 point in hexadecimal: uncompressed, compressed, or x and y alone.
    public var publicKey: String
    /// Tickets issued before this instant are refused. A key that was stolen is taken out of the list instead: its
    /// thief can write any date.
    public var validFrom: Instant?
    /// Tickets issued at this instant or later are refused; those issued before live to their own end, so that keys
    /// rotate without a gap.
    public var validTo: Instant?

    public init(keyId: String, publicKey: String, validFrom: Instant? = nil, validTo: Instant? = nil) {
        self.keyId = keyId
        self.publicKey = publicKey
        self.validFrom = validFrom
        self.validTo = validTo
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        keyId = try json.field("keyId")
        publicKey = try json.field("publicKey")
        validFrom = try json.maybe("validFrom")
        validTo = try json.maybe("validTo")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("keyId", keyId)
        json.field("publicKey", publicKey)
        json.maybe("validFrom", validFrom)
        json.maybe("validTo", validTo)
        json.end()
    }
}

/// Where a seal is placed: 定位模式 (SZ-047).
public enum Position: Hashable, Sendable, JsonDocument {
    /// At a point of one page.
    /// - `page`: From 1 on; −1 is the last page, −2 the one before it.
    /// - `xUm`: The centre of the seal, from the left edge.
    /// - `yUm`: The centre of the seal, from the upper edge.
    case point(page: Int64, xUm: Int64, yUm: Int64)
    /// On a keyword in the text of the pages. Blanks do not count, and neither does the width of letters.
    /// - `text`: At most 200 characters.
    /// - `occurrence`: Which, if it stands several times.
    /// - `dxUm`: How far the seal's centre lies to the right of the keyword's.
    /// - `dyUm`: How far below.
    case keyword(text: String, occurrence: Occurrence, dxUm: Int64 = 0, dyUm: Int64 = 0)
    /// In a signature field of the file, which is then the one that is signed; the seal is scaled into it.
    /// - `name`: The full name, with dots between the levels.
    case field(name: String)
    /// At the same point of every page (NN-006).
    /// - `xUm`: The centre of the seal, from the left edge.
    /// - `yUm`: From the upper edge.
    case everyPage(xUm: Int64, yUm: Int64)
    /// At the same point of some pages.
    /// - `numbers`: Which pages, from 1 on; −1 is the last page.
    /// - `xUm`: The centre of the seal, from the left edge.
    /// - `yUm`: From the upper edge.
    case pages(numbers: [Int64], xUm: Int64, yUm: Int64)
    /// 骑缝章: the seal is cut into strips, one for each page, which make a whole when the pages are fanned out.
    /// - `edge`: Along which edge.
    /// - `alongUm`: The seal's centre along the edge: from the upper end of a vertical edge, from the left of a horizontal.
    /// - `pages`: Which pages; none means all.
    /// - `slices`: The most strips of one seal; longer papers bear several seals, of strips as equal in number as can be.
    /// None means 20 (assumed: the strips of a seal of 40 mm are then 2 mm wide).
    case riding(edge: Edge, alongUm: Int64, pages: [Int64] = [], slices: UInt32? = nil)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "point":
            self = try .point(
                page: json.field("page"),
                xUm: json.field("xUm"),
                yUm: json.field("yUm"))
        case "keyword":
            self = try .keyword(
                text: json.field("text"),
                occurrence: json.field("occurrence"),
                dxUm: json.maybe("dxUm") ?? 0,
                dyUm: json.maybe("dyUm") ?? 0)
        case "field":
            self = try .field(
                name: json.field("name"))
        case "every_page":
            self = try .everyPage(
                xUm: json.field("xUm"),
                yUm: json.field("yUm"))
        case "pages":
            self = try .pages(
                numbers: json.field("numbers"),
                xUm: json.field("xUm"),
                yUm: json.field("yUm"))
        case "riding":
            self = try .riding(
                edge: json.field("edge"),
                alongUm: json.field("alongUm"),
                pages: json.maybe("pages") ?? [],
                slices: json.maybe("slices"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .point(let part0, let part1, let part2):
            json.tag("point")
            json.field("page", part0)
            json.field("xUm", part1)
            json.field("yUm", part2)
        case .keyword(let part0, let part1, let part2, let part3):
            json.tag("keyword")
            json.field("text", part0)
            json.field("occurrence", part1)
            json.field("dxUm", part2)
            json.field("dyUm", part3)
        case .field(let part0):
            json.tag("field")
            json.field("name", part0)
        case .everyPage(let part0, let part1):
            json.tag("every_page")
            json.field("xUm", part0)
            json.field("yUm", part1)
        case .pages(let part0, let part1, let part2):
            json.tag("pages")
            json.field("numbers", part0)
            json.field("xUm", part1)
            json.field("yUm", part2)
        case .riding(let part0, let part1, let part2, let part3):
            json.tag("riding")
            json.field("edge", part0)
            json.field("alongUm", part1)
            json.field("pages", part2)
            json.maybe("slices", part3)
        }
        json.end()
    }
}

/// A file that waits for its signature: what must be signed, and where the result goes. The file's bytes travel
/// beside it.
public struct Prepared: Hashable, Sendable, JsonDocument {
    /// The signature field.
    public var field: String
    /// The form of the signature.
    public var carrier: Carrier
    /// The algorithm.
    public var scheme: SignatureScheme
    /// The certificates of the request.
    public var certificates: [String]
    /// The claimed time of the request.
    public var time: Instant
    /// Where the signature's placeholder begins: the offset of its `<`.
    public var contentsOffset: Int64
    /// How many bytes are reserved for the signature.
    public var contentsSize: UInt32
    /// The length of the file.
    public var fileSize: Int64
    /// With what the file was digested.
    public var digestAlgorithm: DigestAlgorithm
    /// The digest of all bytes but the placeholder, in lower-case hexadecimal digits.
    public var digest: String
    /// What the key must sign with the scheme, base64: for a CMS its signed attributes, for a seal its `TBS_Sign`.
    /// This is the message, not its digest: a device that hashes by itself is given it as it is.
    public var toBeSigned: String
    /// The digest of the message, in lower-case hexadecimal digits, for a device that signs digests: for SM2 the
    /// value e, in which the signer's key and the default identity have entered.
    public var toBeSignedDigest: String
    /// The seal of the request, where there is one.
    public var seal: String?

    public init(field: String, carrier: Carrier, scheme: SignatureScheme, certificates: [String], time: Instant, contentsOffset: Int64, contentsSize: UInt32, fileSize: Int64, digestAlgorithm: DigestAlgorithm, digest: String, toBeSigned: String, toBeSignedDigest: String, seal: String? = nil) {
        self.field = field
        self.carrier = carrier
        self.scheme = scheme
        self.certificates = certificates
        self.time = time
        self.contentsOffset = contentsOffset
        self.contentsSize = contentsSize
        self.fileSize = fileSize
        self.digestAlgorithm = digestAlgorithm
        self.digest = digest
        self.toBeSigned = toBeSigned
        self.toBeSignedDigest = toBeSignedDigest
        self.seal = seal
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.field("field")
        carrier = try json.field("carrier")
        scheme = try json.field("scheme")
        certificates = try json.field("certificates")
        time = try json.field("time")
        contentsOffset = try json.field("contentsOffset")
        contentsSize = try json.field("contentsSize")
        fileSize = try json.field("fileSize")
        digestAlgorithm = try json.field("digestAlgorithm")
        digest = try json.field("digest")
        toBeSigned = try json.field("toBeSigned")
        toBeSignedDigest = try json.field("toBeSignedDigest")
        seal = try json.maybe("seal")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("field", field)
        json.field("carrier", carrier)
        json.field("scheme", scheme)
        json.field("certificates", certificates)
        json.field("time", time)
        json.field("contentsOffset", contentsOffset)
        json.field("contentsSize", contentsSize)
        json.field("fileSize", fileSize)
        json.field("digestAlgorithm", digestAlgorithm)
        json.field("digest", digest)
        json.field("toBeSigned", toBeSigned)
        json.field("toBeSignedDigest", toBeSignedDigest)
        json.maybe("seal", seal)
        json.end()
    }
}

/// A file that waits for its timestamp. The file's bytes travel beside it.
public struct PreparedTimestamp: Hashable, Sendable, JsonDocument {
    /// The field.
    public var field: String
    /// Where the token's placeholder begins: the offset of its `<`.
    public var contentsOffset: Int64
    /// How many bytes are reserved for the token.
    public var contentsSize: UInt32
    /// The length of the file.
    public var fileSize: Int64
    /// With what the file was digested.
    public var digestAlgorithm: DigestAlgorithm
    /// What the authority stamps: the digest of all bytes but the placeholder, in lower-case hexadecimal digits.
    public var digest: String

    public init(field: String, contentsOffset: Int64, contentsSize: UInt32, fileSize: Int64, digestAlgorithm: DigestAlgorithm, digest: String) {
        self.field = field
        self.contentsOffset = contentsOffset
        self.contentsSize = contentsSize
        self.fileSize = fileSize
        self.digestAlgorithm = digestAlgorithm
        self.digest = digest
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.field("field")
        contentsOffset = try json.field("contentsOffset")
        contentsSize = try json.field("contentsSize")
        fileSize = try json.field("fileSize")
        digestAlgorithm = try json.field("digestAlgorithm")
        digest = try json.field("digest")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("field", field)
        json.field("contentsOffset", contentsOffset)
        json.field("contentsSize", contentsSize)
        json.field("fileSize", fileSize)
        json.field("digestAlgorithm", digestAlgorithm)
        json.field("digest", digest)
        json.end()
    }
}

/// Who comes to the window.
public enum Presenter: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 法定代表人本人.
    case legalRepresentative = "legal_representative"
    /// 经办人, with an authorisation.
    case agent
}

/// A person as accounts and grants name one: recognised by the number of a document, else by name and phone.
public struct Principal: Hashable, Sendable, JsonDocument {
    /// The name.
    public var name: String
    /// What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    /// is another person's.
    public var documentKind: IdentifierKind?
    /// Number of the identity document; empty where only the phone is known.
    public var documentNumber: String
    /// The phone number of the personal account.
    public var phone: String

    public init(name: String, documentKind: IdentifierKind? = nil, documentNumber: String = "", phone: String = "") {
        self.name = name
        self.documentKind = documentKind
        self.documentNumber = documentNumber
        self.phone = phone
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        documentKind = try json.maybe("documentKind")
        documentNumber = try json.maybe("documentNumber") ?? ""
        phone = try json.maybe("phone") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.maybe("documentKind", documentKind)
        json.field("documentNumber", documentNumber)
        json.field("phone", phone)
        json.end()
    }
}

extension Principal: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Principal(…)" }
}

/// The profile of one platform: everything that differs from city to city.
public struct Profile: Hashable, Sendable, JsonDocument {
    /// Version of this format; 1 today.
    public var schemaVersion: UInt32
    /// The profile's id, such as `guangzhou-registration`.
    public var id: String
    /// The profile's own version, such as `1.0.0`.
    public var version: String
    /// Name of the platform.
    public var name: Label
    /// Where users find help (UA-027).
    public var support: String
    /// The region it serves, a prefix of GB/T 2260 such as `4401`.
    public var region: String
    /// The ways by which users reach the platform (GZ-001, GZ-002).
    public var entries: [Choice]
    /// Supported browsers (GZ-003).
    public var browsers: [Browser]
    /// The ways to log in (GZ-004).
    public var logins: [LoginRule]
    /// Other terms, for import.
    public var aliases: [Alias]
    /// 单位组织类型 (GZ-010, GZ-043).
    public var organisationTypes: [Choice]
    /// 不动产类型 (GZ-011).
    public var propertyTypes: [Choice]
    /// 权利人性质.
    public var holderNatures: [Choice]
    /// 共有情况 (GZ-024): the names of `sole`, `joint` and `by_shares`.
    public var coOwnerships: [Choice]
    /// 网签状态 seen so far; the list is open (GZ-033).
    public var contractStatuses: [Choice]
    /// 证件类型.
    public var documentTypes: [DocumentType]
    /// 业务类型.
    public var businessTypes: [BusinessType]
    /// Which party of the form acts in the case (C-45).
    public var actingParties: [ActingParty]
    /// How grave it is that one person acts on two sides of a form; an assumed error where nothing is said.
    public var agentRules: [AgentRule]
    /// The starred fields.
    public var requiredFields: [RequiredField]
    /// Names of its own for fields, and how to fill them in (GZ-020).
    public var fieldTexts: [FieldText]
    /// The material checklist.
    public var checklist: [ChecklistItem]
    /// How materials are uploaded; none where nothing is said of it, and phones upload nothing.
    public var uploads: UploadRules?
    /// The questionnaire.
    public var questions: [Question]
    /// Signing.
    public var signing: SigningRules
    /// Filing.
    public var filing: FilingRules
    /// What comes after filing; none where nothing is said of it.
    public var afterFiling: AfterFilingRules?
    /// Taking a filed application back.
    public var withdrawal: WithdrawalRules
    /// Trust.
    public var trust: TrustRules
    /// Who may do what.
    public var actions: [ActionRule]
    /// What evidence they bring. The digest is that of the sub-case's round; the subject is the number of whoever gave
    /// it: the signer, the enterprise that seals, the applicant who takes an application back, the party that answered,
    /// the enterprise that began an imported case.
    public var evidence: [ProofRule]
    /// Statuses after filing.
    public var statuses: [RegistryStatus]
    /// Mailboxes.
    public var mailboxes: [MailboxView]
    /// Lists of rows outside the mailboxes (GZ-032, GZ-036).
    public var lists: [ListView]
    /// Messages.
    public var messages: [Message]
    /// Severities.
    public var severities: [SeverityRule]
    /// Register facts.
    public var registerRules: [RegisterRule]
    /// How long the registry has, until a last status.
    public var terms: [TermRule]
    /// Lapse of an advance notice.
    public var lapse: LapseRules
    /// Local codes.
    public var dictionaries: [DictionaryOverlay]
    /// The documents on which its settings rest.
    public var sources: [Source]

    public init(schemaVersion: UInt32, id: String, version: String, name: Label, support: String, region: String, entries: [Choice] = [], browsers: [Browser] = [], logins: [LoginRule] = [], aliases: [Alias], organisationTypes: [Choice], propertyTypes: [Choice], holderNatures: [Choice], coOwnerships: [Choice] = [], contractStatuses: [Choice] = [], documentTypes: [DocumentType], businessTypes: [BusinessType], actingParties: [ActingParty], agentRules: [AgentRule] = [], requiredFields: [RequiredField], fieldTexts: [FieldText] = [], checklist: [ChecklistItem], uploads: UploadRules? = nil, questions: [Question], signing: SigningRules, filing: FilingRules, afterFiling: AfterFilingRules? = nil, withdrawal: WithdrawalRules, trust: TrustRules, actions: [ActionRule], evidence: [ProofRule], statuses: [RegistryStatus], mailboxes: [MailboxView], lists: [ListView] = [], messages: [Message], severities: [SeverityRule], registerRules: [RegisterRule], terms: [TermRule] = [], lapse: LapseRules, dictionaries: [DictionaryOverlay], sources: [Source] = []) {
        self.schemaVersion = schemaVersion
        self.id = id
        self.version = version
        self.name = name
        self.support = support
        self.region = region
        self.entries = entries
        self.browsers = browsers
        self.logins = logins
        self.aliases = aliases
        self.organisationTypes = organisationTypes
        self.propertyTypes = propertyTypes
        self.holderNatures = holderNatures
        self.coOwnerships = coOwnerships
        self.contractStatuses = contractStatuses
        self.documentTypes = documentTypes
        self.businessTypes = businessTypes
        self.actingParties = actingParties
        self.agentRules = agentRules
        self.requiredFields = requiredFields
        self.fieldTexts = fieldTexts
        self.checklist = checklist
        self.uploads = uploads
        self.questions = questions
        self.signing = signing
        self.filing = filing
        self.afterFiling = afterFiling
        self.withdrawal = withdrawal
        self.trust = trust
        self.actions = actions
        self.evidence = evidence
        self.statuses = statuses
        self.mailboxes = mailboxes
        self.lists = lists
        self.messages = messages
        self.severities = severities
        self.registerRules = registerRules
        self.terms = terms
        self.lapse = lapse
        self.dictionaries = dictionaries
        self.sources = sources
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        schemaVersion = try json.field("schemaVersion")
        id = try json.field("id")
        version = try json.field("version")
        name = try json.field("name")
        support = try json.field("support")
        region = try json.field("region")
        entries = try json.maybe("entries") ?? []
        browsers = try json.maybe("browsers") ?? []
        logins = try json.maybe("logins") ?? []
        aliases = try json.field("aliases")
        organisationTypes = try json.field("organisationTypes")
        propertyTypes = try json.field("propertyTypes")
        holderNatures = try json.field("holderNatures")
        coOwnerships = try json.maybe("coOwnerships") ?? []
        contractStatuses = try json.maybe("contractStatuses") ?? []
        documentTypes = try json.field("documentTypes")
        businessTypes = try json.field("businessTypes")
        actingParties = try json.field("actingParties")
        agentRules = try json.maybe("agentRules") ?? []
        requiredFields = try json.field("requiredFields")
        fieldTexts = try json.maybe("fieldTexts") ?? []
        checklist = try json.field("checklist")
        uploads = try json.maybe("uploads")
        questions = try json.field("questions")
        signing = try json.field("signing")
        filing = try json.field("filing")
        afterFiling = try json.maybe("afterFiling")
        withdrawal = try json.field("withdrawal")
        trust = try json.field("trust")
        actions = try json.field("actions")
        evidence = try json.field("evidence")
        statuses = try json.field("statuses")
        mailboxes = try json.field("mailboxes")
        lists = try json.maybe("lists") ?? []
        messages = try json.field("messages")
        severities = try json.field("severities")
        registerRules = try json.field("registerRules")
        terms = try json.maybe("terms") ?? []
        lapse = try json.field("lapse")
        dictionaries = try json.field("dictionaries")
        sources = try json.maybe("sources") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("schemaVersion", schemaVersion)
        json.field("id", id)
        json.field("version", version)
        json.field("name", name)
        json.field("support", support)
        json.field("region", region)
        json.field("entries", entries)
        json.field("browsers", browsers)
        json.field("logins", logins)
        json.field("aliases", aliases)
        json.field("organisationTypes", organisationTypes)
        json.field("propertyTypes", propertyTypes)
        json.field("holderNatures", holderNatures)
        json.field("coOwnerships", coOwnerships)
        json.field("contractStatuses", contractStatuses)
        json.field("documentTypes", documentTypes)
        json.field("businessTypes", businessTypes)
        json.field("actingParties", actingParties)
        json.field("agentRules", agentRules)
        json.field("requiredFields", requiredFields)
        json.field("fieldTexts", fieldTexts)
        json.field("checklist", checklist)
        json.maybe("uploads", uploads)
        json.field("questions", questions)
        json.field("signing", signing)
        json.field("filing", filing)
        json.maybe("afterFiling", afterFiling)
        json.field("withdrawal", withdrawal)
        json.field("trust", trust)
        json.field("actions", actions)
        json.field("evidence", evidence)
        json.field("statuses", statuses)
        json.field("mailboxes", mailboxes)
        json.field("lists", lists)
        json.field("messages", messages)
        json.field("severities", severities)
        json.field("registerRules", registerRules)
        json.field("terms", terms)
        json.field("lapse", lapse)
        json.field("dictionaries", dictionaries)
        json.field("sources", sources)
        json.end()
    }
}

/// One difference between two profiles.
public struct ProfileDifference: Hashable, Sendable, JsonDocument {
    /// Where, written like a JSON pointer, but with the id of a rule in place of its position:
    /// `/questions/ems_delivery/explanationRequired`.
    public var pointer: String
    /// The canonical JSON text before; none where there was nothing.
    public var before: String?
    /// The canonical JSON text after; none where there is nothing.
    public var after: String?
    /// On what the rule rests after the change, or rested before it was taken out.
    public var basis: Basis?

    public init(pointer: String, before: String? = nil, after: String? = nil, basis: Basis? = nil) {
        self.pointer = pointer
        self.before = before
        self.after = after
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        pointer = try json.field("pointer")
        before = try json.maybe("before")
        after = try json.maybe("after")
        basis = try json.maybe("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("pointer", pointer)
        json.maybe("before", before)
        json.maybe("after", after)
        json.maybe("basis", basis)
        json.end()
    }
}

/// Which profile, in which version.
public struct ProfileRef: Hashable, Sendable, JsonDocument {
    /// The profile's id.
    public var id: String
    /// The profile's version.
    public var version: String

    public init(id: String, version: String) {
        self.id = id
        self.version = version
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        version = try json.field("version")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("version", version)
        json.end()
    }
}

/// All in which a profile differs from the one on which it is based.
public struct ProfileSettings: Hashable, Sendable, JsonDocument {
    /// Version of the profile's format; 1 today.
    public var schemaVersion: UInt32
    /// The new profile's id.
    public var id: String
    /// Its own version.
    public var version: String
    /// The profile on which it is based.
    public var basedOn: Base
    /// What differs, in the order in which it is set.
    public var settings: [Setting]
    /// The documents on which the settings rest, beside those of the base that hold here.
    public var sources: [Source]

    public init(schemaVersion: UInt32, id: String, version: String, basedOn: Base, settings: [Setting], sources: [Source]) {
        self.schemaVersion = schemaVersion
        self.id = id
        self.version = version
        self.basedOn = basedOn
        self.settings = settings
        self.sources = sources
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        schemaVersion = try json.field("schemaVersion")
        id = try json.field("id")
        version = try json.field("version")
        basedOn = try json.field("basedOn")
        settings = try json.field("settings")
        sources = try json.field("sources")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("schemaVersion", schemaVersion)
        json.field("id", id)
        json.field("version", version)
        json.field("basedOn", basedOn)
        json.field("settings", settings)
        json.field("sources", sources)
        json.end()
    }
}

/// How far a case has come, in numbers of sub-cases.
public struct Progress: Hashable, Sendable, JsonDocument {
    /// Where the case stands.
    public var stage: CaseStage
    /// Sub-cases that still take part.
    public var total: UInt32
    /// Of these: with all personal signatures, or in need of none.
    public var signed: UInt32
    /// Confirmed by the enterprise.
    public var confirmed: UInt32
    /// Tax cleared.
    public var taxCleared: UInt32
    /// 确认不通过.
    public var rejected: UInt32
    /// Filed.
    public var filed: UInt32
    /// Split off, or taken back: no longer part of the total.
    public var withdrawn: UInt32

    public init(stage: CaseStage, total: UInt32, signed: UInt32, confirmed: UInt32, taxCleared: UInt32, rejected: UInt32, filed: UInt32, withdrawn: UInt32) {
        self.stage = stage
        self.total = total
        self.signed = signed
        self.confirmed = confirmed
        self.taxCleared = taxCleared
        self.rejected = rejected
        self.filed = filed
        self.withdrawn = withdrawn
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        stage = try json.field("stage")
        total = try json.field("total")
        signed = try json.field("signed")
        confirmed = try json.field("confirmed")
        taxCleared = try json.field("taxCleared")
        rejected = try json.field("rejected")
        filed = try json.field("filed")
        withdrawn = try json.field("withdrawn")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("stage", stage)
        json.field("total", total)
        json.field("signed", signed)
        json.field("confirmed", confirmed)
        json.field("taxCleared", taxCleared)
        json.field("rejected", rejected)
        json.field("filed", filed)
        json.field("withdrawn", withdrawn)
        json.end()
    }
}

/// A development project with its building table. Requirement rows GZ-013, GZ-014.
public struct Project: Hashable, Sendable, JsonDocument {
    /// The host's own number for the project.
    public var id: String
    /// 项目名称.
    public var name: String
    /// The developer to whom the project belongs.
    public var developer: Enterprise
    /// 商品房预售许可证号, where there is one.
    public var presalePermit: String
    /// 坐落 of the project.
    public var location: String
    /// The buildings.
    public var buildings: [Building]

    public init(id: String, name: String, developer: Enterprise, presalePermit: String = "", location: String = "", buildings: [Building]) {
        self.id = id
        self.name = name
        self.developer = developer
        self.presalePermit = presalePermit
        self.location = location
        self.buildings = buildings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.field("name")
        developer = try json.field("developer")
        presalePermit = try json.maybe("presalePermit") ?? ""
        location = try json.maybe("location") ?? ""
        buildings = try json.field("buildings")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("developer", developer)
        json.field("presalePermit", presalePermit)
        json.field("location", location)
        json.field("buildings", buildings)
        json.end()
    }
}

/// The project a batch belongs to.
public struct ProjectRef: Hashable, Sendable, JsonDocument {
    /// The host's own number for the project.
    public var id: String
    /// 项目名称.
    public var name: String
    /// The developer to whom it belongs (GZ-013).
    public var developer: Enterprise

    public init(id: String, name: String, developer: Enterprise) {
        self.id = id
        self.name = name
        self.developer = developer
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.field("name")
        developer = try json.field("developer")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("developer", developer)
        json.end()
    }
}

/// What proves an act, as a profile asks for it.
public struct ProofRule: Hashable, Sendable, JsonDocument {
    /// Tag of the action.
    public var action: String
    /// Kinds of evidence that will do.
    public var kinds: [String]
    /// Who may vouch for it; empty for anybody who is named.
    public var providers: [String]
    /// Whether it must name whom or what it is about.
    public var subject: Bool
    /// Whether it must hold the digest of what it covers.
    public var digest: Bool
    /// Whether it must say when it came about.
    public var time: Bool
    /// On what the rule rests.
    public var basis: Basis

    public init(action: String, kinds: [String], providers: [String] = [], subject: Bool = false, digest: Bool = false, time: Bool = false, basis: Basis) {
        self.action = action
        self.kinds = kinds
        self.providers = providers
        self.subject = subject
        self.digest = digest
        self.time = time
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        kinds = try json.field("kinds")
        providers = try json.maybe("providers") ?? []
        subject = try json.maybe("subject") ?? false
        digest = try json.maybe("digest") ?? false
        time = try json.maybe("time") ?? false
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.field("kinds", kinds)
        json.field("providers", providers)
        json.field("subject", subject)
        json.field("digest", digest)
        json.field("time", time)
        json.field("basis", basis)
        json.end()
    }
}

/// 不动产情况. Requirement rows GZ-039, GZ-040.
public struct PropertyDetails: Hashable, Sendable, JsonDocument {
    /// 不动产单元号.
    public var unitCode: String
    /// 不动产坐落.
    public var location: String
    /// 房屋产权面积.
    public var registeredArea: String
    /// 规划用途.
    public var plannedUse: String
    /// 不动产所属区.
    public var district: String
    /// 不动产权证书号, where one was issued.
    public var certificateNumber: String

    public init(unitCode: String = "", location: String = "", registeredArea: String = "", plannedUse: String = "", district: String = "", certificateNumber: String = "") {
        self.unitCode = unitCode
        self.location = location
        self.registeredArea = registeredArea
        self.plannedUse = plannedUse
        self.district = district
        self.certificateNumber = certificateNumber
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        unitCode = try json.maybe("unitCode") ?? ""
        location = try json.maybe("location") ?? ""
        registeredArea = try json.maybe("registeredArea") ?? ""
        plannedUse = try json.maybe("plannedUse") ?? ""
        district = try json.maybe("district") ?? ""
        certificateNumber = try json.maybe("certificateNumber") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("unitCode", unitCode)
        json.field("location", location)
        json.field("registeredArea", registeredArea)
        json.field("plannedUse", plannedUse)
        json.field("district", district)
        json.field("certificateNumber", certificateNumber)
        json.end()
    }
}

/// One unit (不动产单元) as the contract system shows it. Requirement rows GZ-032 to GZ-035, GZ-044.
public struct PropertyUnit: Hashable, Sendable, JsonDocument {
    /// 不动产单元号, 28 characters.
    public var unitCode: String
    /// 坐落: by the house number that the police approved, where no certificate exists yet (GZ-040).
    public var location: String
    /// 网签状态: `unsigned`, `contracted`, `noticed`, `transferred`; an open list (GZ-033).
    public var contractStatus: String
    /// 房屋性质, dictionary A19: name or code.
    public var housingNature: String
    /// 房屋类型, dictionary A18: name or code.
    public var housingType: String
    /// 规划用途, dictionary A17: name or code; one value may hold 、.
    public var plannedUse: String
    /// 建筑面积 in square metres, up to 3 decimals.
    public var buildingArea: String
    /// 套内面积 in square metres; the guide's own heading is damaged (套 / 套数).
    public var innerArea: String
    /// 不动产所属区.
    public var district: String
    /// 不动产权证书号 or 不动产登记证明号, where one was issued.
    public var certificateNumber: String

    public init(unitCode: String, location: String = "", contractStatus: String = "", housingNature: String = "", housingType: String = "", plannedUse: String = "", buildingArea: String = "", innerArea: String = "", district: String = "", certificateNumber: String = "") {
        self.unitCode = unitCode
        self.location = location
        self.contractStatus = contractStatus
        self.housingNature = housingNature
        self.housingType = housingType
        self.plannedUse = plannedUse
        self.buildingArea = buildingArea
        self.innerArea = innerArea
        self.district = district
        self.certificateNumber = certificateNumber
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        unitCode = try json.field("unitCode")
        location = try json.maybe("location") ?? ""
        contractStatus = try json.maybe("contractStatus") ?? ""
        housingNature = try json.maybe("housingNature") ?? ""
        housingType = try json.maybe("housingType") ?? ""
        plannedUse = try json.maybe("plannedUse") ?? ""
        buildingArea = try json.maybe("buildingArea") ?? ""
        innerArea = try json.maybe("innerArea") ?? ""
        district = try json.maybe("district") ?? ""
        certificateNumber = try json.maybe("certificateNumber") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("unitCode", unitCode)
        json.field("location", location)
        json.field("contractStatus", contractStatus)
        json.field("housingNature", housingNature)
        json.field("housingType", housingType)
        json.field("plannedUse", plannedUse)
        json.field("buildingArea", buildingArea)
        json.field("innerArea", innerArea)
        json.field("district", district)
        json.field("certificateNumber", certificateNumber)
        json.end()
    }
}

/// The modules of a code, for a host that draws by itself. It must leave four modules of quiet zone around them.
public struct QrMatrix: Hashable, Sendable, JsonDocument {
    /// The version, 1–40; each has four modules more a side.
    public var version: UInt32
    /// Modules a side: 17 and four times the version.
    public var size: UInt32
    /// The mask pattern, 0–7.
    public var mask: UInt32
    /// From top to bottom, from left to right: `1` is dark.
    public var rows: [String]

    public init(version: UInt32, size: UInt32, mask: UInt32, rows: [String]) {
        self.version = version
        self.size = size
        self.mask = mask
        self.rows = rows
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        size = try json.field("size")
        mask = try json.field("mask")
        rows = try json.field("rows")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("size", size)
        json.field("mask", mask)
        json.field("rows", rows)
        json.end()
    }
}

/// How a code is drawn.
public struct QrStyle: Hashable, Sendable, JsonDocument {
    /// Pixels a module, 1–32. An SVG has it only in its width and height.
    public var scale: UInt32
    /// Light modules around the code, at most 32; the standard asks for 4, and readers need them.
    public var margin: UInt32
    /// What a screen reader says for the SVG.
    public var title: String

    public init(scale: UInt32 = 4, margin: UInt32 = 4, title: String = "二维码 QR code") {
        self.scale = scale
        self.margin = margin
        self.title = title
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        scale = try json.maybe("scale") ?? 4
        margin = try json.maybe("margin") ?? 4
        title = try json.maybe("title") ?? "二维码 QR code"
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("scale", scale)
        json.field("margin", margin)
        json.field("title", title)
        json.end()
    }
}

/// One item of the questionnaire.
public struct Question: Hashable, Sendable, JsonDocument {
    /// The id by meaning, such as `building_altered`.
    public var id: String
    /// The item's number on the form.
    public var number: UInt32
    /// The wording; empty where it is not known.
    public var text: Label
    /// The shape of its answer.
    public var shape: AnswerShape
    /// Which answer opens the field for details: `true` for 是; none where there is no such field.
    public var explanationOn: Bool?
    /// Whether details are required with that answer.
    public var explanationRequired: Bool
    /// The smallest number, for a number.
    public var minimum: UInt32
    /// When the question applies.
    public var condition: Condition
    /// Whether it must be answered where it applies.
    public var required: Bool
    /// An answer worth a note, such as a refused data-sharing consent (C-61).
    public var noteOn: Bool?
    /// On what it rests.
    public var basis: Basis

    public init(id: String, number: UInt32, text: Label, shape: AnswerShape, explanationOn: Bool? = nil, explanationRequired: Bool = false, minimum: UInt32 = 0, condition: Condition, required: Bool, noteOn: Bool? = nil, basis: Basis) {
        self.id = id
        self.number = number
        self.text = text
        self.shape = shape
        self.explanationOn = explanationOn
        self.explanationRequired = explanationRequired
        self.minimum = minimum
        self.condition = condition
        self.required = required
        self.noteOn = noteOn
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        number = try json.field("number")
        text = try json.field("text")
        shape = try json.field("shape")
        explanationOn = try json.maybe("explanationOn")
        explanationRequired = try json.maybe("explanationRequired") ?? false
        minimum = try json.maybe("minimum") ?? 0
        condition = try json.field("condition")
        required = try json.field("required")
        noteOn = try json.maybe("noteOn")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("number", number)
        json.field("text", text)
        json.field("shape", shape)
        json.maybe("explanationOn", explanationOn)
        json.field("explanationRequired", explanationRequired)
        json.field("minimum", minimum)
        json.field("condition", condition)
        json.field("required", required)
        json.maybe("noteOn", noteOn)
        json.field("basis", basis)
        json.end()
    }
}

/// All answers of one sub-case.
public struct Questionnaire: Hashable, Sendable, JsonDocument {
    /// The answers, in the order of the questions.
    public var answers: [Answer]

    public init(answers: [Answer] = []) {
        self.answers = answers
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        answers = try json.maybe("answers") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("answers", answers)
        json.end()
    }
}

/// One numbered line of the receipt list.
public struct ReceiptLine: Hashable, Sendable, JsonDocument {
    /// 序号, from 1.
    public var number: UInt32
    /// The item.
    public var item: String
    /// 材料名称: the profile's name of the item; the item itself where the profile does not know it.
    public var name: Label
    /// 份数: how many files were given.
    public var copies: UInt32
    /// 页数 of all files together; none where the pages of one are not known.
    public var pages: UInt32?
    /// Whether it came from the shared list (GZ-051).
    public var shared: Bool
    /// The files' own numbers, in order.
    public var files: [String]

    public init(number: UInt32, item: String, name: Label, copies: UInt32, pages: UInt32? = nil, shared: Bool, files: [String]) {
        self.number = number
        self.item = item
        self.name = name
        self.copies = copies
        self.pages = pages
        self.shared = shared
        self.files = files
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        number = try json.field("number")
        item = try json.field("item")
        name = try json.field("name")
        copies = try json.field("copies")
        pages = try json.maybe("pages")
        shared = try json.field("shared")
        files = try json.field("files")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("number", number)
        json.field("item", item)
        json.field("name", name)
        json.field("copies", copies)
        json.maybe("pages", pages)
        json.field("shared", shared)
        json.field("files", files)
        json.end()
    }
}

/// The receipt list of one sub-case.
public struct ReceiptList: Hashable, Sendable, JsonDocument {
    /// The lines: items of the checklist in its order, then the others in the order they were given.
    public var lines: [ReceiptLine]
    /// All copies.
    public var copies: UInt32
    /// All pages; none where those of one line are not known.
    public var pages: UInt32?

    public init(lines: [ReceiptLine], copies: UInt32, pages: UInt32? = nil) {
        self.lines = lines
        self.copies = copies
        self.pages = pages
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        lines = try json.field("lines")
        copies = try json.field("copies")
        pages = try json.maybe("pages")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("lines", lines)
        json.field("copies", copies)
        json.maybe("pages", pages)
        json.end()
    }
}

/// Where and how a licence is received (EL-001 to EL-006).
public struct ReceiptRules: Hashable, Sendable, JsonDocument {
    /// Who may receive it for the first time.
    public var firstBy: LicenceCapacity
    /// Whether the first receipt takes a mobile device.
    public var firstOnMobile: Bool
    /// What must be read and accepted (EL-006).
    public var declaration: Label
    /// Where to go when real-name verification fails (EL-003).
    public var office: Label
    /// The kind of evidence that this office gives in place of the app's own.
    public var officeEvidence: String
    /// Whether a changed password is asked for (EL-007).
    public var changedPassword: Bool
    /// On what it rests.
    public var basis: Basis

    public init(firstBy: LicenceCapacity, firstOnMobile: Bool, declaration: Label, office: Label, officeEvidence: String, changedPassword: Bool, basis: Basis) {
        self.firstBy = firstBy
        self.firstOnMobile = firstOnMobile
        self.declaration = declaration
        self.office = office
        self.officeEvidence = officeEvidence
        self.changedPassword = changedPassword
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        firstBy = try json.field("firstBy")
        firstOnMobile = try json.field("firstOnMobile")
        declaration = try json.field("declaration")
        office = try json.field("office")
        officeEvidence = try json.field("officeEvidence")
        changedPassword = try json.field("changedPassword")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("firstBy", firstBy)
        json.field("firstOnMobile", firstOnMobile)
        json.field("declaration", declaration)
        json.field("office", office)
        json.field("officeEvidence", officeEvidence)
        json.field("changedPassword", changedPassword)
        json.field("basis", basis)
        json.end()
    }
}

/// Why a command was not carried out: everything that stands against it.
public struct Refusal: Hashable, Sendable, JsonDocument {
    /// All that is unmet; never empty.
    public var unmet: [Unmet]

    public init(unmet: [Unmet]) {
        self.unmet = unmet
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        unmet = try json.field("unmet")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("unmet", unmet)
        json.end()
    }
}

/// A division: one name of one six-digit code, and the years in which it was listed.
public struct Region: Hashable, Sendable, JsonDocument {
    /// Six digits: province, prefecture, county.
    public var code: String
    /// Its name, such as 从化市.
    public var name: String
    /// The first year in which it was listed; absent: since the first list (1980).
    public var from: UInt32?
    /// The first year in which it was no longer listed; absent: it is current.
    public var to: UInt32?

    public init(code: String, name: String, from: UInt32? = nil, to: UInt32? = nil) {
        self.code = code
        self.name = name
        self.from = from
        self.to = to
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        from = try json.maybe("from")
        to = try json.maybe("to")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.maybe("from", from)
        json.maybe("to", to)
        json.end()
    }
}

/// What the register holds against a unit or its parcel, as the host looked it up. Source: domain facts on blocking
/// facts; which of them stop a business is data of the profile.
///
/// An entry is known by subject, kind and reference, however they are written: what is reported of a known entry takes
/// its place.
public struct RegisterFact: Hashable, Sendable, JsonDocument {
    /// The unit code, or the first 19 characters for a whole parcel.
    public var subject: String
    /// What it is: `lock`, `seizure`, `pre_seizure`, `mortgage`, `construction_mortgage`, `advance_notice`,
    /// `mortgage_notice` (the notice of a mortgage), `objection`, `open_case` (the unit stands in another open case); an
    /// open list.
    public var kind: String
    /// The register's own number for it.
    public var reference: String
    /// Whether the registry has let this case pass in spite of it.
    public var excepted: Bool
    /// Whose right it is: those in whose favour a notice stands, the mortgagees. Where nobody is named, it is nobody's on
    /// the form.
    public var holders: [RightHolder]
    /// Since when it stands in the register.
    public var since: CalendarDate?
    /// 是否存在禁止或限制转让抵押不动产的约定, as it was registered with this mortgage; none where the register does not
    /// say.
    public var transferLimited: Bool?

    public init(subject: String, kind: String, reference: String = "", excepted: Bool = false, holders: [RightHolder] = [], since: CalendarDate? = nil, transferLimited: Bool? = nil) {
        self.subject = subject
        self.kind = kind
        self.reference = reference
        self.excepted = excepted
        self.holders = holders
        self.since = since
        self.transferLimited = transferLimited
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subject = try json.field("subject")
        kind = try json.field("kind")
        reference = try json.maybe("reference") ?? ""
        excepted = try json.maybe("excepted") ?? false
        holders = try json.maybe("holders") ?? []
        since = try json.maybe("since")
        transferLimited = try json.maybe("transferLimited")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subject", subject)
        json.field("kind", kind)
        json.field("reference", reference)
        json.field("excepted", excepted)
        json.field("holders", holders)
        json.maybe("since", since)
        json.maybe("transferLimited", transferLimited)
        json.end()
    }
}

/// A paper with which a fact stands against nothing: the consent of whom it protects, a promise, a proof.
public struct RegisterMaterial: Hashable, Sendable, JsonDocument {
    /// The item, such as `notice_holder_consent`. It is asked for where the rule applies, and by no checklist.
    public var item: String
    /// Its name.
    public var name: Label
    /// On what it rests that this paper is asked for.
    public var basis: Basis

    public init(item: String, name: Label, basis: Basis) {
        self.item = item
        self.name = name
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        item = try json.field("item")
        name = try json.field("name")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("item", item)
        json.field("name", name)
        json.field("basis", basis)
        json.end()
    }
}

/// A paper that an entry of the register asks for: with it the entry stands against nothing.
public struct RegisterPaper: Hashable, Sendable, JsonDocument {
    /// The item under which it is handed in, such as `notice_holder_consent`.
    public var item: String
    /// What it is called.
    public var name: Label
    /// What the entry is called.
    public var entry: Label
    /// The number of the entry, which the file names (`registerReferences`); empty where the register gave none.
    public var reference: String
    /// Unit, building or parcel that the entry is about.
    public var subject: String
    /// How grave its absence is.
    public var severity: Severity
    /// Whether a file is there that is about this entry.
    public var present: Bool
    /// Whether no source asks for it, and the profile assumes it.
    public var assumed: Bool

    public init(item: String, name: Label, entry: Label, reference: String = "", subject: String, severity: Severity, present: Bool, assumed: Bool = false) {
        self.item = item
        self.name = name
        self.entry = entry
        self.reference = reference
        self.subject = subject
        self.severity = severity
        self.present = present
        self.assumed = assumed
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        item = try json.field("item")
        name = try json.field("name")
        entry = try json.field("entry")
        reference = try json.maybe("reference") ?? ""
        subject = try json.field("subject")
        severity = try json.field("severity")
        present = try json.field("present")
        assumed = try json.maybe("assumed") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("item", item)
        json.field("name", name)
        json.field("entry", entry)
        json.field("reference", reference)
        json.field("subject", subject)
        json.field("severity", severity)
        json.field("present", present)
        json.field("assumed", assumed)
        json.end()
    }
}

/// A register fact that stands against a business, or deserves a look. Of the rules for a kind the first that
/// concerns the case counts.
public struct RegisterRule: Hashable, Sendable, JsonDocument {
    /// The kind of fact, such as `seizure`.
    public var kind: String
    /// What the fact must stand against: a whole parcel, one unit, or either.
    public var subject: RegisterSubject
    /// Its name.
    public var name: Label
    /// When the rule applies.
    public var condition: Condition
    /// How grave it is.
    public var severity: Severity
    /// Whether a fact that the registry excepted passes.
    public var exceptionAllowed: Bool
    /// On what it rests.
    public var basis: Basis
    /// Of which mortgages it speaks.
    public var agreement: TransferAgreement
    /// The parties of the form against whom a right of their own does not stand: all holders of the fact must be
    /// among them.
    public var ownParties: [PartyRole]
    /// With these papers, all of them, the fact stands against nothing. Without any it stands until it is lifted.
    public var materials: [RegisterMaterial]

    public init(kind: String, subject: RegisterSubject = .any, name: Label, condition: Condition, severity: Severity, exceptionAllowed: Bool, basis: Basis, agreement: TransferAgreement = .any, ownParties: [PartyRole] = [], materials: [RegisterMaterial] = []) {
        self.kind = kind
        self.subject = subject
        self.name = name
        self.condition = condition
        self.severity = severity
        self.exceptionAllowed = exceptionAllowed
        self.basis = basis
        self.agreement = agreement
        self.ownParties = ownParties
        self.materials = materials
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        subject = try json.maybe("subject") ?? .any
        name = try json.field("name")
        condition = try json.field("condition")
        severity = try json.field("severity")
        exceptionAllowed = try json.field("exceptionAllowed")
        basis = try json.field("basis")
        agreement = try json.maybe("agreement") ?? .any
        ownParties = try json.maybe("ownParties") ?? []
        materials = try json.maybe("materials") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("subject", subject)
        json.field("name", name)
        json.field("condition", condition)
        json.field("severity", severity)
        json.field("exceptionAllowed", exceptionAllowed)
        json.field("basis", basis)
        json.field("agreement", agreement)
        json.field("ownParties", ownParties)
        json.field("materials", materials)
        json.end()
    }
}

/// Against what a register fact stands.
public enum RegisterSubject: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// A unit or its parcel.
    case any
    /// The unit: a subject of 28 characters.
    case unit
    /// The whole parcel: a subject of 19 characters.
    case parcel
}

/// A field of the registration that must be filled in (UA-002, UA-003).
public struct RegistrationField: Hashable, Sendable, JsonDocument {
    /// The field, as a pointer into the registration: `/entity/name`.
    public var field: String
    /// Its name on the form.
    public var name: Label
    /// On what it rests.
    public var basis: Basis

    public init(field: String, name: Label, basis: Basis) {
        self.field = field
        self.name = name
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.field("field")
        name = try json.field("name")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("field", field)
        json.field("name", name)
        json.field("basis", basis)
        json.end()
    }
}

/// A status that the registry reports after filing (GZ-101); the list is open.
public struct RegistryStatus: Hashable, Sendable, JsonDocument {
    /// The code.
    public var code: String
    /// Its name.
    public var name: Label
    /// Statuses from which it is expected to follow; another is a warning only (C-17).
    public var after: [String]
    /// Whether the case ends with it.
    public var last: Bool
    /// The code in the national dictionary A31; empty where there is none.
    public var nationalCode: String
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, after: [String], last: Bool, nationalCode: String = "", basis: Basis) {
        self.code = code
        self.name = name
        self.after = after
        self.last = last
        self.nationalCode = nationalCode
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        after = try json.field("after")
        last = try json.field("last")
        nationalCode = try json.maybe("nationalCode") ?? ""
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("after", after)
        json.field("last", last)
        json.field("nationalCode", nationalCode)
        json.field("basis", basis)
        json.end()
    }
}

/// The step that mends: a command, or something outside the case.
public struct Remedy: Hashable, Sendable, JsonDocument {
    /// The tag of the command's action, such as `regenerate_ticket`; or a step outside the case, written `host.*`
    /// (`host.raise_account_level`, `host.wait`).
    public var action: String
    /// The sub-case on which it acts, where it acts on one.
    public var subCase: String?

    public init(action: String, subCase: String? = nil) {
        self.action = action
        self.subCase = subCase
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        subCase = try json.maybe("subCase")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.maybe("subCase", subCase)
        json.end()
    }
}

/// All findings of one check, in document order.
public struct Report: Hashable, Sendable, JsonDocument {
    /// The findings.
    public var findings: [Finding]

    public init(findings: [Finding]) {
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        findings = try json.field("findings")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("findings", findings)
        json.end()
    }
}

/// A field of the form that must be filled in (the red star, GZ-020).
public struct RequiredField: Hashable, Sendable, JsonDocument {
    /// The field, as a pointer pattern into the application with `*` for every row: `/buyers/*/name`.
    public var field: String
    /// When it is required.
    public var condition: Condition
    /// Whether the block that holds it (`agent`, `contact`, …) may be left out as a whole; where it is there, the
    /// field is required. A block whose fields are all blank is left out.
    public var optionalBlock: Bool
    /// How grave its absence is.
    public var severity: Severity
    /// On what it rests.
    public var basis: Basis

    public init(field: String, condition: Condition, optionalBlock: Bool = false, severity: Severity, basis: Basis) {
        self.field = field
        self.condition = condition
        self.optionalBlock = optionalBlock
        self.severity = severity
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.field("field")
        condition = try json.field("condition")
        optionalBlock = try json.maybe("optionalBlock") ?? false
        severity = try json.field("severity")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("field", field)
        json.field("condition", condition)
        json.field("optionalBlock", optionalBlock)
        json.field("severity", severity)
        json.field("basis", basis)
        json.end()
    }
}

/// One row: what is required, and where that is written.
public struct RequirementRow: Hashable, Sendable, JsonDocument {
    /// The row's id, such as `GZ-083`.
    public var id: String
    /// What kind of statement it is: `rule`, `field`, `precondition`, `role`, `state`, `message`, `mailbox`,
    /// `time_limit`, `exception`, `integration`, `interface`, `capability`, `gap`; `contradiction` where the sources
    /// disagree or are silent.
    public var kind: String
    /// What is required, or what is unclear.
    public var statement: String
    /// How the library settles what is unclear; empty for all other kinds.
    public var resolution: String
    /// Title of the document it comes from; several are joined with 、.
    public var document: String
    /// Section, step or figure; empty where none can be named.
    public var section: String
    /// The words of the source, where the row has them.
    public var quote: String
    /// Other rows it speaks of.
    public var related: [String]
    /// Whether it holds something that no source states: what it derives, or assumes. Whoever rests on such a row assumes
    /// it too.
    public var assumed: Bool

    public init(id: String, kind: String, statement: String, resolution: String = "", document: String, section: String, quote: String = "", related: [String] = [], assumed: Bool = false) {
        self.id = id
        self.kind = kind
        self.statement = statement
        self.resolution = resolution
        self.document = document
        self.section = section
        self.quote = quote
        self.related = related
        self.assumed = assumed
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        kind = try json.field("kind")
        statement = try json.field("statement")
        resolution = try json.maybe("resolution") ?? ""
        document = try json.field("document")
        section = try json.field("section")
        quote = try json.maybe("quote") ?? ""
        related = try json.maybe("related") ?? []
        assumed = try json.maybe("assumed") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("kind", kind)
        json.field("statement", statement)
        json.field("resolution", resolution)
        json.field("document", document)
        json.field("section", section)
        json.field("quote", quote)
        json.field("related", related)
        json.field("assumed", assumed)
        json.end()
    }
}

/// A plan worked out on one file.
public struct Resolution: Hashable, Sendable, JsonDocument {
    /// In the order of the plan, then of the pages.
    public var placements: [SealPlacement]
    /// What could not be placed, with pointers into the plan.
    public var report: Report

    public init(placements: [SealPlacement], report: Report) {
        self.placements = placements
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        placements = try json.field("placements")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("placements", placements)
        json.field("report", report)
        json.end()
    }
}

/// The end of a grant before its time.
public struct Revocation: Hashable, Sendable, JsonDocument {
    /// When.
    public var at: Instant
    /// Why.
    public var cause: RevocationCause

    public init(at: Instant, cause: RevocationCause) {
        self.at = at
        self.cause = cause
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        cause = try json.field("cause")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("cause", cause)
        json.end()
    }
}

/// What a revocation does to grants made by the revoked person (C-70).
public enum RevocationCascade: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// They stay, and show as a finding.
    case stay
    /// They fall with it.
    case fall
}

/// Why a grant ended before its time.
public enum RevocationCause: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Somebody revoked it.
    case byUser = "by_user"
    /// Another right of the same person in the seal was revoked (SZ-035).
    case withOtherRight = "with_other_right"
    /// The grant on which it rests was revoked (C-70).
    case cascade
    /// The licence changed (SZ-061).
    case licenceChange = "licence_change"
    /// The handler's authorisation ended (GS-012).
    case handlerDismissed = "handler_dismissed"
}

/// Whose a right in the register is: a person or an enterprise, known by paper and number.
public struct RightHolder: Hashable, Sendable, JsonDocument {
    /// The name.
    public var name: String
    /// What paper the number is of; a resident's identity number where nothing is said. A like number of another paper
    /// is another's.
    public var documentKind: IdentifierKind?
    /// The number; who has none here is nobody on any form.
    public var documentNumber: String

    public init(name: String, documentKind: IdentifierKind? = nil, documentNumber: String = "") {
        self.name = name
        self.documentKind = documentKind
        self.documentNumber = documentNumber
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        documentKind = try json.maybe("documentKind")
        documentNumber = try json.maybe("documentNumber") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.maybe("documentKind", documentKind)
        json.field("documentNumber", documentNumber)
        json.end()
    }
}

extension RightHolder: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "RightHolder(…)" }
}

/// Whether a use was right.
public struct RightReport: Hashable, Sendable, JsonDocument {
    /// Valid: live, entitled, by its certificate. Invalid: one of these fails. Indeterminate: one is not known.
    public var verdict: SealVerdict
    /// Why; pointers go into the use.
    public var findings: [Finding]

    public init(verdict: SealVerdict, findings: [Finding]) {
        self.verdict = verdict
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        verdict = try json.field("verdict")
        findings = try json.field("findings")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("verdict", verdict)
        json.field("findings", findings)
        json.end()
    }
}

/// A part that a person or a system plays.
public enum Role: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 经办人: works for the enterprise that files the case, from a personal account.
    case handler
    /// 法定代表人 (or 负责人, 执行事务合伙人) of that enterprise.
    case legalRepresentative = "legal_representative"
    /// 预购人 (买受人, 受让人): the person who buys, or the person who acts for a buyer.
    case buyer
    /// The person who acts for the mortgagee (抵押权人代理人).
    case mortgageeAgent = "mortgagee_agent"
    /// 登记机构工作人员: staff of the registry.
    case registryStaff = "registry_staff"
    /// The host system itself, or a platform that reports through it.
    case system
    /// 企业账号: whoever is logged in with the enterprise's own account (C-33).
    case enterpriseAccount = "enterprise_account"
    /// 印章管理员: manages an enterprise's seals by a grant.
    case sealAdministrator = "seal_administrator"
    /// 印章持有人, or the use-only 经办人 of some platforms (C-05): may use a seal by a grant.
    case sealHolder = "seal_holder"
    /// 证照管理人员: keeps an e-licence that the legal representative received (C-40).
    case licenceCustodian = "licence_custodian"
    /// A person with an account of their own, who plays no other part.
    case person
    /// Staff at a service window.
    case windowStaff = "window_staff"
}

/// One room on a floor of the building table.
public struct Room: Hashable, Sendable, JsonDocument {
    /// What the door says, such as `1702`.
    public var label: String
    /// How many columns the room takes in the grid; 1 where nothing is said.
    public var span: UInt32
    /// The unit.
    public var unit: PropertyUnit

    public init(label: String, span: UInt32 = 1, unit: PropertyUnit) {
        self.label = label
        self.span = span
        self.unit = unit
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        label = try json.field("label")
        span = try json.maybe("span") ?? 1
        unit = try json.field("unit")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("label", label)
        json.field("span", span)
        json.field("unit", unit)
        json.end()
    }
}

/// A seal.
public struct Seal: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var id: String
    /// 印章名称.
    public var name: String
    /// Code of its kind.
    public var kind: String
    /// 印章颜色; empty where it was not asked for.
    public var colour: String
    /// Whose it is, for a seal of a person.
    public var owner: Principal?
    /// Id of the application from which it came.
    public var application: String
    /// When it was applied for.
    public var applied: Instant
    /// When it was issued.
    public var issued: Instant?
    /// Whether it must be claimed before it can be used by anyone.
    public var claimFirst: Bool
    /// Its time of use, as it was known over time; the newest last.
    public var validity: [ValidityRecord]
    /// The copies.
    public var claims: [Claim]
    /// Its certificates; the newest last.
    public var certificates: [CertificateUse]
    /// When it was suspended.
    public var suspensions: [Suspension]
    /// Its Ukeys; the newest last.
    public var ukeys: [UkeyBinding]
    /// Its end.
    public var cancelled: Cancellation?
    /// The seal that came in its place (SZ-062).
    public var replacedBy: String?
    /// Digest of the template or image, for a custom seal.
    public var image: String

    public init(id: String, name: String, kind: String, colour: String = "", owner: Principal? = nil, application: String, applied: Instant, issued: Instant? = nil, claimFirst: Bool, validity: [ValidityRecord] = [], claims: [Claim] = [], certificates: [CertificateUse] = [], suspensions: [Suspension] = [], ukeys: [UkeyBinding] = [], cancelled: Cancellation? = nil, replacedBy: String? = nil, image: String = "") {
        self.id = id
        self.name = name
        self.kind = kind
        self.colour = colour
        self.owner = owner
        self.application = application
        self.applied = applied
        self.issued = issued
        self.claimFirst = claimFirst
        self.validity = validity
        self.claims = claims
        self.certificates = certificates
        self.suspensions = suspensions
        self.ukeys = ukeys
        self.cancelled = cancelled
        self.replacedBy = replacedBy
        self.image = image
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.field("name")
        kind = try json.field("kind")
        colour = try json.maybe("colour") ?? ""
        owner = try json.maybe("owner")
        application = try json.field("application")
        applied = try json.field("applied")
        issued = try json.maybe("issued")
        claimFirst = try json.field("claimFirst")
        validity = try json.maybe("validity") ?? []
        claims = try json.maybe("claims") ?? []
        certificates = try json.maybe("certificates") ?? []
        suspensions = try json.maybe("suspensions") ?? []
        ukeys = try json.maybe("ukeys") ?? []
        cancelled = try json.maybe("cancelled")
        replacedBy = try json.maybe("replacedBy")
        image = try json.maybe("image") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("kind", kind)
        json.field("colour", colour)
        json.maybe("owner", owner)
        json.field("application", application)
        json.field("applied", applied)
        json.maybe("issued", issued)
        json.field("claimFirst", claimFirst)
        json.field("validity", validity)
        json.field("claims", claims)
        json.field("certificates", certificates)
        json.field("suspensions", suspensions)
        json.field("ukeys", ukeys)
        json.maybe("cancelled", cancelled)
        json.maybe("replacedBy", replacedBy)
        json.field("image", image)
        json.end()
    }
}

/// The state of a seal account, which is also the snapshot to be stored.
public struct SealAccountState: Hashable, Sendable, JsonDocument {
    /// Version, digest and time of its log, and what commands used up.
    public var metadata: Metadata
    /// Id of the account.
    public var accountId: String
    /// What the licence said over time; the newest last.
    public var licences: [LicenceRecord]
    /// The persons.
    public var persons: [PersonRecord]
    /// The seals, in the order of their coming.
    public var seals: [Seal]
    /// The grants, in the order of their making.
    public var grants: [Grant]
    /// The window applications.
    public var applications: [WindowApplication]
    /// The newest form (GS-004).
    public var form: SealForm?
    /// 刻制 of the physical seal.
    public var engraved: [FlagRecord]
    /// 备案 of the physical seal.
    public var filed: [FlagRecord]
    /// Access of the enterprise's own system (SZ-080).
    public var systemAccess: [FlagRecord]
    /// Filing of the enterprise's HSM (SZ-082).
    public var hsm: [FlagRecord]
    /// That secrets were set.
    public var secrets: [SecretRecord]
    /// Uses of the seals.
    public var uses: [SealUse]

    public init(metadata: Metadata, accountId: String, licences: [LicenceRecord], persons: [PersonRecord], seals: [Seal], grants: [Grant], applications: [WindowApplication], form: SealForm? = nil, engraved: [FlagRecord] = [], filed: [FlagRecord] = [], systemAccess: [FlagRecord] = [], hsm: [FlagRecord] = [], secrets: [SecretRecord] = [], uses: [SealUse] = []) {
        self.metadata = metadata
        self.accountId = accountId
        self.licences = licences
        self.persons = persons
        self.seals = seals
        self.grants = grants
        self.applications = applications
        self.form = form
        self.engraved = engraved
        self.filed = filed
        self.systemAccess = systemAccess
        self.hsm = hsm
        self.secrets = secrets
        self.uses = uses
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        metadata = try json.field("metadata")
        accountId = try json.field("accountId")
        licences = try json.field("licences")
        persons = try json.field("persons")
        seals = try json.field("seals")
        grants = try json.field("grants")
        applications = try json.field("applications")
        form = try json.maybe("form")
        engraved = try json.maybe("engraved") ?? []
        filed = try json.maybe("filed") ?? []
        systemAccess = try json.maybe("systemAccess") ?? []
        hsm = try json.maybe("hsm") ?? []
        secrets = try json.maybe("secrets") ?? []
        uses = try json.maybe("uses") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("metadata", metadata)
        json.field("accountId", accountId)
        json.field("licences", licences)
        json.field("persons", persons)
        json.field("seals", seals)
        json.field("grants", grants)
        json.field("applications", applications)
        json.maybe("form", form)
        json.field("engraved", engraved)
        json.field("filed", filed)
        json.field("systemAccess", systemAccess)
        json.field("hsm", hsm)
        json.field("secrets", secrets)
        json.field("uses", uses)
        json.end()
    }
}

/// A seal act of the enterprise.
public struct SealAct: Hashable, Sendable, JsonDocument {
    /// When.
    public var at: Instant
    /// What the seal platform reports.
    public var evidence: Evidence

    public init(at: Instant, evidence: Evidence) {
        self.at = at
        self.evidence = evidence
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        evidence = try json.field("evidence")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("evidence", evidence)
        json.end()
    }
}

/// The use of a seal, as a verified signature shows it.
public struct SealActUse: Hashable, Sendable, JsonDocument {
    /// Id of the seal in the account.
    public var seal: String
    /// Who used it, as the host knows from its own records.
    public var person: Principal
    /// When: from a timestamp, or as the signer claims.
    public var at: Instant
    /// Whether a timestamp proves that instant.
    public var proven: Bool
    /// Serial number of the signing certificate, in hexadecimal.
    public var serial: String
    /// Whether it stands in the seal's list.
    public var listing: CertificateListing

    public init(seal: String, person: Principal, at: Instant, proven: Bool, serial: String, listing: CertificateListing) {
        self.seal = seal
        self.person = person
        self.at = at
        self.proven = proven
        self.serial = serial
        self.listing = listing
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        person = try json.field("person")
        at = try json.field("at")
        proven = try json.field("proven")
        serial = try json.field("serial")
        listing = try json.field("listing")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("person", person)
        json.field("at", at)
        json.field("proven", proven)
        json.field("serial", serial)
        json.field("listing", listing)
        json.end()
    }
}

/// What to do to a seal account.
public enum SealAction: Hashable, Sendable, JsonDocument {
    /// The account begins. By the system, with the facts of the licence.
    /// - `accountId`: Id of the account.
    /// - `licence`: What the licence says.
    case openAccount(accountId: String, licence: LicenceFacts)
    /// 印章申请, also at the window and for custom seals. On platforms with a set, `seals` is empty and the set comes.
    /// - `application`: Id of the application; the seals of a set are named `<application>/<kind>`.
    /// - `seals`: The seals.
    /// - `form`: The form.
    /// - `grants`: Grants in the new seals, and in no others, that are asked for at the same time (SZ-014, SZ-015).
    case apply(application: String, seals: [SealRequest] = [], form: SealForm, grants: [GrantRequest] = [])
    /// The platform reports that seals were issued.
    /// - `seals`: The seals.
    /// - `from`: From when they may be used; none to keep what was applied for.
    /// - `until`: Until when, exclusive.
    case reportIssue(seals: [String], from: Instant? = nil, until: Instant? = nil)
    /// The platform reports that an application was refused (C-65).
    /// - `seals`: The seals.
    /// - `reason`: Why.
    case reportRefusal(seals: [String], reason: String)
    /// The platform gives a set to an enterprise that need not apply (SZ-012, KB-002).
    /// - `application`: Id under which the seals are named `<application>/<kind>`.
    /// - `set`: Code of the set.
    case reportSet(application: String, set: String)
    /// The platform reports how far the physical seal is (KB-007, KB-008, KB-026).
    /// - `engraved`: 刻制.
    /// - `filed`: 备案.
    case reportPhysicalSeal(engraved: Bool, filed: Bool)
    /// 领取, 下载.
    /// - `seal`: The seal.
    /// - `medium`: 领取介质; empty where there is none.
    /// - `device`: The device on which the copy is kept; empty where it does not matter.
    /// - `certificate`: The certificate that came with it, where one did.
    case claim(seal: String, medium: String = "", device: String = "", certificate: CertificateRecord? = nil)
    /// Deletes the actor's own local copy (KB-016).
    /// - `seal`: The seal.
    case deleteCopy(seal: String)
    /// 下载个人数字证书 (GX-004, GX-005).
    /// - `certificate`: The certificate.
    case downloadCertificate(certificate: CertificateRecord)
    /// The platform reports that a person has opened an account (GX-013).
    /// - `person`: The person.
    case reportPerson(person: Principal)
    /// The platform reports that a person has downloaded a certificate (GX-015).
    /// - `person`: The person.
    /// - `certificate`: The certificate.
    case reportCertificate(person: Principal, certificate: CertificateRecord)
    /// Begins to bind a seal to a Ukey (SZ-022).
    /// - `seal`: The seal.
    /// - `ukey`: Serial number of the Ukey.
    case bindUkey(seal: String, ukey: String)
    /// The scan that completes the binding (SZ-023).
    /// - `seal`: The seal.
    case confirmUkeyBinding(seal: String)
    /// Begins to unbind (SZ-024).
    /// - `seal`: The seal.
    case unbindUkey(seal: String)
    /// The scan that completes the unbinding (SZ-025).
    /// - `seal`: The seal.
    case confirmUkeyUnbinding(seal: String)
    /// 授权经办人 (GS-012): from now on seals may be granted to this person, and are by default (GS-011).
    /// - `person`: The person.
    case authoriseHandler(person: Principal)
    /// The end of a handler's authorisation, with every right that rests on it: no seal is granted to this person by
    /// default any more. No source describes it; assumed, for GS-014 takes back single grants alone.
    /// - `person`: The person.
    case dismissHandler(person: Principal)
    /// 授权.
    /// - `grant`: The grant.
    /// - `form`: What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
    case grant(grant: GrantRequest, form: SealForm)
    /// 取消授权.
    /// - `grants`: Ids of the grants.
    /// - `form`: What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
    case revoke(grants: [String], form: SealForm)
    /// 停用, 冻结.
    /// - `seals`: The seals.
    /// - `reason`: Why.
    /// - `form`: What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
    case suspend(seals: [String], reason: String = "", form: SealForm)
    /// 启用, 解冻.
    /// - `seals`: The seals.
    /// - `reason`: Why.
    /// - `form`: What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
    case resume(seals: [String], reason: String = "", form: SealForm)
    /// 续期.
    /// - `seal`: The seal.
    /// - `until`: The new end, exclusive.
    /// - `certificate`: The new certificate, where one came.
    case renew(seal: String, until: Instant, certificate: CertificateRecord? = nil)
    /// 变更: applies for new seals after the licence changed (SZ-062, SZ-063).
    /// - `application`: Id of the application; a new seal is named `<application>/<old seal>`.
    /// - `seals`: The cancelled seals that are to come anew.
    /// - `grants`: Grants in the new seals, and in no others, that are asked for at the same time (SZ-063).
    /// - `form`: What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
    case change(application: String, seals: [String], grants: [GrantRequest] = [], form: SealForm)
    /// 注销.
    /// - `seals`: The seals.
    /// - `reason`: Code of the reason, or the reason itself.
    /// - `form`: What is filled in for the window (SZ-034, SZ-038, SZ-063, SZ-067).
    case cancel(seals: [String], reason: String, form: SealForm)
    /// 修改签章密码 (SZ-050). The library sees no secret: that the current one was right is evidence.
    /// - `scope`: What it belongs to.
    /// - `subject`: The seal or Ukey; empty for the secret of the actor's own certificate.
    case changeSecret(scope: SecretScope, subject: String = "")
    /// 忘记密码 (SZ-052).
    /// - `scope`: What it belongs to.
    /// - `subject`: The seal or Ukey; empty for the secret of the actor's own certificate.
    /// - `certificate`: The new certificate, where one was issued.
    case resetSecret(scope: SecretScope, subject: String = "", certificate: CertificateRecord? = nil)
    /// The seal was used on a document.
    /// - `seal`: The seal.
    /// - `digest`: Digest of the document as it was sealed, as hexadecimal.
    /// - `certificate`: Serial number of the certificate that was used; empty where the platform names none.
    case sign(seal: String, digest: String, certificate: String = "")
    /// The licence system reports a change (SZ-061, SZ-083).
    /// - `licence`: What the licence says now.
    case reportLicenceChange(licence: LicenceFacts)
    /// The enterprise's own system was given access (SZ-080).
    /// - `granted`: Whether it has access.
    case reportSystemAccess(granted: Bool)
    /// The enterprise's HSM was filed (SZ-082).
    /// - `filed`: Whether it is filed.
    case reportHsm(filed: Bool)
    /// The window decides on an application (SZ-070).
    /// - `application`: Id of the application, which is the id of the command that submitted it.
    /// - `accepted`: Whether it was accepted; then its action takes effect.
    /// - `reason`: Why not.
    case reportWindow(application: String, accepted: Bool, reason: String = "")
    /// 应用接入申请: the enterprise's own system shall have access (SZ-080). The printed form is stamped and sent.
    /// - `system`: The system.
    /// - `form`: Who applies, and who answers for it.
    case applySystemAccess(system: SystemRecord, form: SealForm)
    /// 加密机设备备案: the HSM in which custom seals are kept (SZ-082).
    /// - `hsm`: The HSM.
    /// - `form`: Who applies, and who answers for it.
    case fileHsm(hsm: HsmRecord, form: SealForm)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "open_account":
            self = try .openAccount(
                accountId: json.field("accountId"),
                licence: json.field("licence"))
        case "apply":
            self = try .apply(
                application: json.field("application"),
                seals: json.maybe("seals") ?? [],
                form: json.field("form"),
                grants: json.maybe("grants") ?? [])
        case "report_issue":
            self = try .reportIssue(
                seals: json.field("seals"),
                from: json.maybe("from"),
                until: json.maybe("until"))
        case "report_refusal":
            self = try .reportRefusal(
                seals: json.field("seals"),
                reason: json.field("reason"))
        case "report_set":
            self = try .reportSet(
                application: json.field("application"),
                set: json.field("set"))
        case "report_physical_seal":
            self = try .reportPhysicalSeal(
                engraved: json.field("engraved"),
                filed: json.field("filed"))
        case "claim":
            self = try .claim(
                seal: json.field("seal"),
                medium: json.maybe("medium") ?? "",
                device: json.maybe("device") ?? "",
                certificate: json.maybe("certificate"))
        case "delete_copy":
            self = try .deleteCopy(
                seal: json.field("seal"))
        case "download_certificate":
            self = try .downloadCertificate(
                certificate: json.field("certificate"))
        case "report_person":
            self = try .reportPerson(
                person: json.field("person"))
        case "report_certificate":
            self = try .reportCertificate(
                person: json.field("person"),
                certificate: json.field("certificate"))
        case "bind_ukey":
            self = try .bindUkey(
                seal: json.field("seal"),
                ukey: json.field("ukey"))
        case "confirm_ukey_binding":
            self = try .confirmUkeyBinding(
                seal: json.field("seal"))
        case "unbind_ukey":
            self = try .unbindUkey(
                seal: json.field("seal"))
        case "confirm_ukey_unbinding":
            self = try .confirmUkeyUnbinding(
                seal: json.field("seal"))
        case "authorise_handler":
            self = try .authoriseHandler(
                person: json.field("person"))
        case "dismiss_handler":
            self = try .dismissHandler(
                person: json.field("person"))
        case "grant":
            self = try .grant(
                grant: json.field("grant"),
                form: json.field("form"))
        case "revoke":
            self = try .revoke(
                grants: json.field("grants"),
                form: json.field("form"))
        case "suspend":
            self = try .suspend(
                seals: json.field("seals"),
                reason: json.maybe("reason") ?? "",
                form: json.field("form"))
        case "resume":
            self = try .resume(
                seals: json.field("seals"),
                reason: json.maybe("reason") ?? "",
                form: json.field("form"))
        case "renew":
            self = try .renew(
                seal: json.field("seal"),
                until: json.field("until"),
                certificate: json.maybe("certificate"))
        case "change":
            self = try .change(
                application: json.field("application"),
                seals: json.field("seals"),
                grants: json.maybe("grants") ?? [],
                form: json.field("form"))
        case "cancel":
            self = try .cancel(
                seals: json.field("seals"),
                reason: json.field("reason"),
                form: json.field("form"))
        case "change_secret":
            self = try .changeSecret(
                scope: json.field("scope"),
                subject: json.maybe("subject") ?? "")
        case "reset_secret":
            self = try .resetSecret(
                scope: json.field("scope"),
                subject: json.maybe("subject") ?? "",
                certificate: json.maybe("certificate"))
        case "sign":
            self = try .sign(
                seal: json.field("seal"),
                digest: json.field("digest"),
                certificate: json.maybe("certificate") ?? "")
        case "report_licence_change":
            self = try .reportLicenceChange(
                licence: json.field("licence"))
        case "report_system_access":
            self = try .reportSystemAccess(
                granted: json.field("granted"))
        case "report_hsm":
            self = try .reportHsm(
                filed: json.field("filed"))
        case "report_window":
            self = try .reportWindow(
                application: json.field("application"),
                accepted: json.field("accepted"),
                reason: json.maybe("reason") ?? "")
        case "apply_system_access":
            self = try .applySystemAccess(
                system: json.field("system"),
                form: json.field("form"))
        case "file_hsm":
            self = try .fileHsm(
                hsm: json.field("hsm"),
                form: json.field("form"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .openAccount(let part0, let part1):
            json.tag("open_account")
            json.field("accountId", part0)
            json.field("licence", part1)
        case .apply(let part0, let part1, let part2, let part3):
            json.tag("apply")
            json.field("application", part0)
            json.field("seals", part1)
            json.field("form", part2)
            json.field("grants", part3)
        case .reportIssue(let part0, let part1, let part2):
            json.tag("report_issue")
            json.field("seals", part0)
            json.maybe("from", part1)
            json.maybe("until", part2)
        case .reportRefusal(let part0, let part1):
            json.tag("report_refusal")
            json.field("seals", part0)
            json.field("reason", part1)
        case .reportSet(let part0, let part1):
            json.tag("report_set")
            json.field("application", part0)
            json.field("set", part1)
        case .reportPhysicalSeal(let part0, let part1):
            json.tag("report_physical_seal")
            json.field("engraved", part0)
            json.field("filed", part1)
        case .claim(let part0, let part1, let part2, let part3):
            json.tag("claim")
            json.field("seal", part0)
            json.field("medium", part1)
            json.field("device", part2)
            json.maybe("certificate", part3)
        case .deleteCopy(let part0):
            json.tag("delete_copy")
            json.field("seal", part0)
        case .downloadCertificate(let part0):
            json.tag("download_certificate")
            json.field("certificate", part0)
        case .reportPerson(let part0):
            json.tag("report_person")
            json.field("person", part0)
        case .reportCertificate(let part0, let part1):
            json.tag("report_certificate")
            json.field("person", part0)
            json.field("certificate", part1)
        case .bindUkey(let part0, let part1):
            json.tag("bind_ukey")
            json.field("seal", part0)
            json.field("ukey", part1)
        case .confirmUkeyBinding(let part0):
            json.tag("confirm_ukey_binding")
            json.field("seal", part0)
        case .unbindUkey(let part0):
            json.tag("unbind_ukey")
            json.field("seal", part0)
        case .confirmUkeyUnbinding(let part0):
            json.tag("confirm_ukey_unbinding")
            json.field("seal", part0)
        case .authoriseHandler(let part0):
            json.tag("authorise_handler")
            json.field("person", part0)
        case .dismissHandler(let part0):
            json.tag("dismiss_handler")
            json.field("person", part0)
        case .grant(let part0, let part1):
            json.tag("grant")
            json.field("grant", part0)
            json.field("form", part1)
        case .revoke(let part0, let part1):
            json.tag("revoke")
            json.field("grants", part0)
            json.field("form", part1)
        case .suspend(let part0, let part1, let part2):
            json.tag("suspend")
            json.field("seals", part0)
            json.field("reason", part1)
            json.field("form", part2)
        case .resume(let part0, let part1, let part2):
            json.tag("resume")
            json.field("seals", part0)
            json.field("reason", part1)
            json.field("form", part2)
        case .renew(let part0, let part1, let part2):
            json.tag("renew")
            json.field("seal", part0)
            json.field("until", part1)
            json.maybe("certificate", part2)
        case .change(let part0, let part1, let part2, let part3):
            json.tag("change")
            json.field("application", part0)
            json.field("seals", part1)
            json.field("grants", part2)
            json.field("form", part3)
        case .cancel(let part0, let part1, let part2):
            json.tag("cancel")
            json.field("seals", part0)
            json.field("reason", part1)
            json.field("form", part2)
        case .changeSecret(let part0, let part1):
            json.tag("change_secret")
            json.field("scope", part0)
            json.field("subject", part1)
        case .resetSecret(let part0, let part1, let part2):
            json.tag("reset_secret")
            json.field("scope", part0)
            json.field("subject", part1)
            json.maybe("certificate", part2)
        case .sign(let part0, let part1, let part2):
            json.tag("sign")
            json.field("seal", part0)
            json.field("digest", part1)
            json.field("certificate", part2)
        case .reportLicenceChange(let part0):
            json.tag("report_licence_change")
            json.field("licence", part0)
        case .reportSystemAccess(let part0):
            json.tag("report_system_access")
            json.field("granted", part0)
        case .reportHsm(let part0):
            json.tag("report_hsm")
            json.field("filed", part0)
        case .reportWindow(let part0, let part1, let part2):
            json.tag("report_window")
            json.field("application", part0)
            json.field("accepted", part1)
            json.field("reason", part2)
        case .applySystemAccess(let part0, let part1):
            json.tag("apply_system_access")
            json.field("system", part0)
            json.field("form", part1)
        case .fileHsm(let part0, let part1):
            json.tag("file_hsm")
            json.field("hsm", part0)
            json.field("form", part1)
        }
        json.end()
    }
}

/// The answer: yes, by which right; or everything that stands against it.
public struct SealAnswer: Hashable, Sendable, JsonDocument {
    /// What was asked, about whom.
    public var asked: SealAsked
    /// Whether it is allowed, but for the evidence that only the moment brings.
    public var allowed: Bool
    /// Otherwise why not, who can mend each reason, and by which operation.
    public var unmet: [Unmet]
    /// The capacity in which it would be done; none where there is none.
    public var actingAs: Role?
    /// The chain on which that capacity rests: its own grant first; empty for the legal representative or enterprise.
    public var chain: [GrantLink]
    /// On what the platform's rule for this operation and channel rests; none where it has no rule.
    public var basis: Basis?

    public init(asked: SealAsked, allowed: Bool, unmet: [Unmet], actingAs: Role? = nil, chain: [GrantLink], basis: Basis? = nil) {
        self.asked = asked
        self.allowed = allowed
        self.unmet = unmet
        self.actingAs = actingAs
        self.chain = chain
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        asked = try json.field("asked")
        allowed = try json.field("allowed")
        unmet = try json.field("unmet")
        actingAs = try json.maybe("actingAs")
        chain = try json.field("chain")
        basis = try json.maybe("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("asked", asked)
        json.field("allowed", allowed)
        json.field("unmet", unmet)
        json.maybe("actingAs", actingAs)
        json.field("chain", chain)
        json.maybe("basis", basis)
        json.end()
    }
}

/// What an answer is about: it is good for this person, question, account and instant alone.
public struct SealAsked: Hashable, Sendable, JsonDocument {
    /// Id of the account.
    public var account: String
    /// Whose account it is, as its licence has it; for the program that asks, not for whoever the answer is about.
    public var enterprise: Enterprise
    /// Who would do it.
    public var person: Principal
    /// What was asked.
    public var question: SealQuestion
    /// At which instant.
    public var at: Instant

    public init(account: String, enterprise: Enterprise, person: Principal, question: SealQuestion, at: Instant) {
        self.account = account
        self.enterprise = enterprise
        self.person = person
        self.question = question
        self.at = at
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        account = try json.field("account")
        enterprise = try json.field("enterprise")
        person = try json.field("person")
        question = try json.field("question")
        at = try json.field("at")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("account", account)
        json.field("enterprise", enterprise)
        json.field("person", person)
        json.field("question", question)
        json.field("at", at)
        json.end()
    }
}

/// A certificate in a seal, or what the seal says of one.
public struct SealCertificate: Hashable, Sendable, JsonDocument {
    /// SM3 over the certificate's bytes, or the digest that stands in the list, in lower-case hexadecimal.
    public var digest: String
    /// The hash function as the list names it; only for entries that are digests.
    public var digestAlgorithm: String?
    /// What it says; only where the certificate itself is there and can be read.
    public var certificate: CertificateSummary?

    public init(digest: String, digestAlgorithm: String? = nil, certificate: CertificateSummary? = nil) {
        self.digest = digest
        self.digestAlgorithm = digestAlgorithm
        self.certificate = certificate
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        digest = try json.field("digest")
        digestAlgorithm = try json.maybe("digestAlgorithm")
        certificate = try json.maybe("certificate")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("digest", digest)
        json.maybe("digestAlgorithm", digestAlgorithm)
        json.maybe("certificate", certificate)
        json.end()
    }
}

/// One line of 印章变动: what happened to the enterprise's seals (KB-015, KB-024).
public struct SealChange: Hashable, Sendable, JsonDocument {
    /// When.
    public var at: Instant
    /// The seal.
    public var seal: String
    /// Its name.
    public var name: String
    /// What.
    public var kind: SealChangeKind
    /// The reason, Ukey or certificate, where there is one; empty otherwise.
    public var detail: String

    public init(at: Instant, seal: String, name: String, kind: SealChangeKind, detail: String) {
        self.at = at
        self.seal = seal
        self.name = name
        self.kind = kind
        self.detail = detail
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        seal = try json.field("seal")
        name = try json.field("name")
        kind = try json.field("kind")
        detail = try json.field("detail")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("seal", seal)
        json.field("name", name)
        json.field("kind", kind)
        json.field("detail", detail)
        json.end()
    }
}

/// What happened to a seal.
public enum SealChangeKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Applied for.
    case applied
    /// Issued.
    case issued
    /// Suspended.
    case suspended
    /// Usable again.
    case resumed
    /// Renewed.
    case renewed
    /// It has a new certificate.
    case certificateIssued = "certificate_issued"
    /// Bound to a Ukey.
    case ukeyBound = "ukey_bound"
    /// Bound to a Ukey no longer.
    case ukeyUnbound = "ukey_unbound"
    /// Cancelled.
    case cancelled
}

/// One step and what came of it.
public struct SealCheck: Hashable, Sendable, JsonDocument {
    /// The step.
    public var step: SealStep
    /// What came of it.
    public var result: StepOutcome
    /// Why it failed or was not looked at, and what else deserves a look. The pointers go into
    /// [`SealFile`](super::SealFile) or [`SealSignatureFile`](super::SealSignatureFile).
    public var findings: [Finding]

    public init(step: SealStep, result: StepOutcome, findings: [Finding] = []) {
        self.step = step
        self.result = result
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        step = try json.field("step")
        result = try json.field("result")
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("step", step)
        json.field("result", result)
        json.field("findings", findings)
        json.end()
    }
}

/// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
/// `expectedVersion` is refused.
public struct SealCommand: Hashable, Sendable, JsonDocument {
    /// The caller's own id for this command, unique within the account.
    public var id: String
    /// The version that the caller has seen; none to accept any.
    public var expectedVersion: UInt32?
    /// What to do.
    public var action: SealAction
    /// On which channel; none for what the platform itself reports.
    public var channel: Channel?
    /// What the host has verified for this command, such as a face check. Never a secret itself.
    public var evidence: [Evidence]
    /// Checks that the host has tried for this command, and that failed.
    public var failed: [FailedCheck]

    public init(id: String, expectedVersion: UInt32? = nil, action: SealAction, channel: Channel? = nil, evidence: [Evidence] = [], failed: [FailedCheck] = []) {
        self.id = id
        self.expectedVersion = expectedVersion
        self.action = action
        self.channel = channel
        self.evidence = evidence
        self.failed = failed
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        expectedVersion = try json.maybe("expectedVersion")
        action = try json.field("action")
        channel = try json.maybe("channel")
        evidence = try json.maybe("evidence") ?? []
        failed = try json.maybe("failed") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.maybe("expectedVersion", expectedVersion)
        json.field("action", action)
        json.maybe("channel", channel)
        json.field("evidence", evidence)
        json.field("failed", failed)
        json.end()
    }
}

/// The texts of one seal. A design takes of them what it has a place for.
public struct SealContent: Hashable, Sendable, JsonDocument {
    /// The organisation's registered name: `{name}`.
    public var name: String
    /// Its name in another language: `{foreignName}`.
    public var foreignName: String
    /// What the seal is for, such as 业务专用章, where the design does not say: `{title}`.
    public var title: String
    /// The number of one of several seals of a kind, such as （1）: `{serial}`.
    public var serial: String
    /// The code under which the police filed the seal, 13 or 14 digits: `{code}`.
    public var code: String
    /// The taxpayer's number: `{taxNumber}`.
    public var taxNumber: String
    /// The person's name: `{person}`.
    public var person: String

    public init(name: String = "", foreignName: String = "", title: String = "", serial: String = "", code: String = "", taxNumber: String = "", person: String = "") {
        self.name = name
        self.foreignName = foreignName
        self.title = title
        self.serial = serial
        self.code = code
        self.taxNumber = taxNumber
        self.person = person
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.maybe("name") ?? ""
        foreignName = try json.maybe("foreignName") ?? ""
        title = try json.maybe("title") ?? ""
        serial = try json.maybe("serial") ?? ""
        code = try json.maybe("code") ?? ""
        taxNumber = try json.maybe("taxNumber") ?? ""
        person = try json.maybe("person") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("foreignName", foreignName)
        json.field("title", title)
        json.field("serial", serial)
        json.field("code", code)
        json.field("taxNumber", taxNumber)
        json.field("person", person)
        json.end()
    }
}

/// Which pages must bear a seal in the end (C-35).
public enum SealCoverage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// One seal anywhere is enough (SZ-041).
    case atLeastOne = "at_least_one"
    /// Every page bears a seal (NN-006, NN-007). Seals of earlier signatures count.
    case everyPage = "every_page"
    /// Every field of the plan's `fields` bears one.
    case namedFields = "named_fields"
}

/// What a seal looks like. Lengths are micrometres.
public struct SealDesign: Hashable, Sendable, JsonDocument {
    /// Its outline.
    public var shape: SealShape
    /// Width over all.
    public var width: UInt32
    /// Height over all.
    public var height: UInt32
    /// Width of the border; 0 for none.
    public var border: UInt32
    /// Width of a second line inside the border; 0 for none.
    public var innerBorder: UInt32
    /// Space between the border and the second line.
    public var innerGap: UInt32
    /// Radius of the corners of a square seal.
    public var corner: UInt32
    /// The colour, `#rrggbb`.
    public var colour: String
    /// What stands in it.
    public var parts: [SealPart]

    public init(shape: SealShape, width: UInt32, height: UInt32, border: UInt32, innerBorder: UInt32 = 0, innerGap: UInt32 = 0, corner: UInt32 = 0, colour: String, parts: [SealPart]) {
        self.shape = shape
        self.width = width
        self.height = height
        self.border = border
        self.innerBorder = innerBorder
        self.innerGap = innerGap
        self.corner = corner
        self.colour = colour
        self.parts = parts
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        shape = try json.field("shape")
        width = try json.field("width")
        height = try json.field("height")
        border = try json.field("border")
        innerBorder = try json.maybe("innerBorder") ?? 0
        innerGap = try json.maybe("innerGap") ?? 0
        corner = try json.maybe("corner") ?? 0
        colour = try json.field("colour")
        parts = try json.field("parts")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("shape", shape)
        json.field("width", width)
        json.field("height", height)
        json.field("border", border)
        json.field("innerBorder", innerBorder)
        json.field("innerGap", innerGap)
        json.field("corner", corner)
        json.field("colour", colour)
        json.field("parts", parts)
        json.end()
    }
}

/// A seal to be made.
public struct SealDraft: Hashable, Sendable, JsonDocument {
    /// The standard after which it is built.
    public var edition: SealEdition
    /// The vendor: 1 to 100 letters of ASCII.
    public var vendor: String
    /// The seal's number: 1 to 100 letters of ASCII.
    public var id: String
    /// Its type, which each business defines; in seals of 2014: 1 of a unit, 2 of a person.
    public var kind: UInt32
    /// Its name: 1 to 600 bytes.
    public var name: String
    /// What the list of signers shall hold; seals of 2014 have certificates only.
    public var listKind: SealListKind
    /// When it is made.
    public var created: Instant
    /// From when it is valid.
    public var validFrom: Instant
    /// Until when it is valid.
    public var validUntil: Instant
    /// The type of its picture, such as `PNG`: 1 to 20 letters of ASCII.
    public var pictureKind: String
    /// Width of the picture on paper, in millimetres (1 to 1000).
    public var width: UInt32
    /// Height of the picture on paper, in millimetres (1 to 1000).
    public var height: UInt32
    /// Its extensions.
    public var extensions: [SealExtension]

    public init(edition: SealEdition, vendor: String, id: String, kind: UInt32, name: String, listKind: SealListKind, created: Instant, validFrom: Instant, validUntil: Instant, pictureKind: String, width: UInt32, height: UInt32, extensions: [SealExtension] = []) {
        self.edition = edition
        self.vendor = vendor
        self.id = id
        self.kind = kind
        self.name = name
        self.listKind = listKind
        self.created = created
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.pictureKind = pictureKind
        self.width = width
        self.height = height
        self.extensions = extensions
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        edition = try json.field("edition")
        vendor = try json.field("vendor")
        id = try json.field("id")
        kind = try json.field("kind")
        name = try json.field("name")
        listKind = try json.field("listKind")
        created = try json.field("created")
        validFrom = try json.field("validFrom")
        validUntil = try json.field("validUntil")
        pictureKind = try json.field("pictureKind")
        width = try json.field("width")
        height = try json.field("height")
        extensions = try json.maybe("extensions") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("edition", edition)
        json.field("vendor", vendor)
        json.field("id", id)
        json.field("kind", kind)
        json.field("name", name)
        json.field("listKind", listKind)
        json.field("created", created)
        json.field("validFrom", validFrom)
        json.field("validUntil", validUntil)
        json.field("pictureKind", pictureKind)
        json.field("width", width)
        json.field("height", height)
        json.field("extensions", extensions)
        json.end()
    }
}

/// The standard after which a seal or a signature is built.
public enum SealEdition: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// GM/T 0031-2014: a seal of two fields.
    case gmt2014 = "gmt0031_2014"
    /// GB/T 38540-2020: a seal of four fields, header version 4.
    case gbt2020 = "gbt38540_2020"
    /// GM/T 0031-2025: as 2020, with a timestamp of the seal; header version 5.
    case gmt2025 = "gmt0031_2025"
}

/// What happened.
public enum SealEvent: Hashable, Sendable, JsonDocument {
    /// The account began.
    /// - `accountId`: Its id.
    /// - `licence`: What the licence says.
    case accountOpened(accountId: String, licence: LicenceFacts)
    /// A seal was applied for, or came by itself. Its histories are empty.
    /// - `seal`: The seal.
    case sealApplied(seal: Seal)
    /// A form was filled in.
    /// - `form`: The form.
    case formKept(form: SealForm)
    /// A seal was issued.
    /// - `seal`: The seal.
    /// - `from`: From when it may be used.
    /// - `until`: Until when, exclusive.
    case sealIssued(seal: String, from: Instant? = nil, until: Instant? = nil)
    /// The physical seal came further.
    /// - `engraved`: 刻制.
    /// - `filed`: 备案.
    case physicalSealReported(engraved: Bool, filed: Bool)
    /// A person claimed a seal.
    /// - `seal`: The seal.
    /// - `person`: Who.
    /// - `medium`: On what medium.
    /// - `device`: On which device.
    /// - `grant`: The grant by which; none for the legal representative.
    case sealClaimed(seal: String, person: Principal, medium: String, device: String, grant: String? = nil)
    /// A local copy was deleted.
    /// - `seal`: The seal.
    /// - `person`: Whose copy.
    case copyDeleted(seal: String, person: Principal)
    /// A person has an account on the platform.
    /// - `person`: Who.
    case personRegistered(person: Principal)
    /// A person downloaded a certificate.
    /// - `person`: Who.
    /// - `certificate`: The certificate.
    case certificateDownloaded(person: Principal, certificate: CertificateRecord)
    /// A seal has a new certificate; one of the same person ends.
    /// - `seal`: The seal.
    /// - `person`: Whose it is; none for one that belongs to the seal.
    /// - `grant`: The grant by which the person came to it; none for the legal representative's.
    /// - `certificate`: The certificate.
    case certificateIssued(seal: String, person: Principal? = nil, grant: String? = nil, certificate: CertificateRecord)
    /// A secret was set.
    /// - `scope`: What it belongs to.
    /// - `subject`: The seal, Ukey or certificate.
    /// - `person`: Whose it is.
    case secretSet(scope: SecretScope, subject: String, person: Principal)
    /// A binding to a Ukey was begun.
    /// - `seal`: The seal.
    /// - `ukey`: The Ukey.
    case ukeyBindingBegun(seal: String, ukey: String)
    /// A seal is bound to a Ukey.
    /// - `seal`: The seal.
    /// - `ukey`: The Ukey.
    case ukeyBound(seal: String, ukey: String)
    /// An unbinding was begun.
    /// - `seal`: The seal.
    case ukeyUnbindingBegun(seal: String)
    /// A seal is bound to a Ukey no longer.
    /// - `seal`: The seal.
    case ukeyUnbound(seal: String)
    /// Seals may be granted to a person.
    /// - `person`: Who.
    case handlerAuthorised(person: Principal)
    /// Seals are granted to a person no longer.
    /// - `person`: Who.
    case handlerDismissed(person: Principal)
    /// Somebody was granted a right.
    /// - `grant`: The grant.
    case granted(grant: Grant)
    /// A grant ended before its time.
    /// - `grant`: Its id.
    /// - `cause`: Why.
    case grantRevoked(grant: String, cause: RevocationCause)
    /// A seal was suspended.
    /// - `seal`: The seal.
    /// - `origin`: Under which name.
    /// - `reason`: Why.
    case sealSuspended(seal: String, origin: SuspensionOrigin, reason: String)
    /// A suspended seal is usable again.
    /// - `seal`: The seal.
    /// - `reason`: Why.
    case sealResumed(seal: String, reason: String)
    /// A seal was renewed.
    /// - `seal`: The seal.
    /// - `until`: The new end, exclusive.
    case sealRenewed(seal: String, until: Instant)
    /// A seal was cancelled, for good.
    /// - `seal`: The seal.
    /// - `cause`: Why.
    case sealCancelled(seal: String, cause: CancelCause)
    /// A new seal stands for a cancelled one.
    /// - `seal`: The cancelled one.
    /// - `by`: The new one.
    case sealReplaced(seal: String, by: String)
    /// A seal was used on a document.
    /// - `used`: The use.
    case sealUsed(used: SealUse)
    /// The licence changed.
    /// - `licence`: What it says now.
    /// - `fields`: Which facts changed.
    case licenceChanged(licence: LicenceFacts, fields: [LicenceField])
    /// Access of the enterprise's own system.
    /// - `granted`: Whether it has access.
    case systemAccessReported(granted: Bool)
    /// Filing of the enterprise's HSM.
    /// - `filed`: Whether it is filed.
    case hsmReported(filed: Bool)
    /// An application went to the window.
    /// - `application`: The application.
    case windowSubmitted(application: WindowApplication)
    /// The window decided.
    /// - `application`: The application.
    /// - `accepted`: Whether it was accepted.
    /// - `reason`: Why not.
    case windowDecided(application: String, accepted: Bool, reason: String)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "account_opened":
            self = try .accountOpened(
                accountId: json.field("accountId"),
                licence: json.field("licence"))
        case "seal_applied":
            self = try .sealApplied(
                seal: json.field("seal"))
        case "form_kept":
            self = try .formKept(
                form: json.field("form"))
        case "seal_issued":
            self = try .sealIssued(
                seal: json.field("seal"),
                from: json.maybe("from"),
                until: json.maybe("until"))
        case "physical_seal_reported":
            self = try .physicalSealReported(
                engraved: json.field("engraved"),
                filed: json.field("filed"))
        case "seal_claimed":
            self = try .sealClaimed(
                seal: json.field("seal"),
                person: json.field("person"),
                medium: json.field("medium"),
                device: json.field("device"),
                grant: json.maybe("grant"))
        case "copy_deleted":
            self = try .copyDeleted(
                seal: json.field("seal"),
                person: json.field("person"))
        case "person_registered":
            self = try .personRegistered(
                person: json.field("person"))
        case "certificate_downloaded":
            self = try .certificateDownloaded(
                person: json.field("person"),
                certificate: json.field("certificate"))
        case "certificate_issued":
            self = try .certificateIssued(
                seal: json.field("seal"),
                person: json.maybe("person"),
                grant: json.maybe("grant"),
                certificate: json.field("certificate"))
        case "secret_set":
            self = try .secretSet(
                scope: json.field("scope"),
                subject: json.field("subject"),
                person: json.field("person"))
        case "ukey_binding_begun":
            self = try .ukeyBindingBegun(
                seal: json.field("seal"),
                ukey: json.field("ukey"))
        case "ukey_bound":
            self = try .ukeyBound(
                seal: json.field("seal"),
                ukey: json.field("ukey"))
        case "ukey_unbinding_begun":
            self = try .ukeyUnbindingBegun(
                seal: json.field("seal"))
        case "ukey_unbound":
            self = try .ukeyUnbound(
                seal: json.field("seal"))
        case "handler_authorised":
            self = try .handlerAuthorised(
                person: json.field("person"))
        case "handler_dismissed":
            self = try .handlerDismissed(
                person: json.field("person"))
        case "granted":
            self = try .granted(
                grant: json.field("grant"))
        case "grant_revoked":
            self = try .grantRevoked(
                grant: json.field("grant"),
                cause: json.field("cause"))
        case "seal_suspended":
            self = try .sealSuspended(
                seal: json.field("seal"),
                origin: json.field("origin"),
                reason: json.field("reason"))
        case "seal_resumed":
            self = try .sealResumed(
                seal: json.field("seal"),
                reason: json.field("reason"))
        case "seal_renewed":
            self = try .sealRenewed(
                seal: json.field("seal"),
                until: json.field("until"))
        case "seal_cancelled":
            self = try .sealCancelled(
                seal: json.field("seal"),
                cause: json.field("cause"))
        case "seal_replaced":
            self = try .sealReplaced(
                seal: json.field("seal"),
                by: json.field("by"))
        case "seal_used":
            self = try .sealUsed(
                used: json.field("used"))
        case "licence_changed":
            self = try .licenceChanged(
                licence: json.field("licence"),
                fields: json.field("fields"))
        case "system_access_reported":
            self = try .systemAccessReported(
                granted: json.field("granted"))
        case "hsm_reported":
            self = try .hsmReported(
                filed: json.field("filed"))
        case "window_submitted":
            self = try .windowSubmitted(
                application: json.field("application"))
        case "window_decided":
            self = try .windowDecided(
                application: json.field("application"),
                accepted: json.field("accepted"),
                reason: json.field("reason"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .accountOpened(let part0, let part1):
            json.tag("account_opened")
            json.field("accountId", part0)
            json.field("licence", part1)
        case .sealApplied(let part0):
            json.tag("seal_applied")
            json.field("seal", part0)
        case .formKept(let part0):
            json.tag("form_kept")
            json.field("form", part0)
        case .sealIssued(let part0, let part1, let part2):
            json.tag("seal_issued")
            json.field("seal", part0)
            json.maybe("from", part1)
            json.maybe("until", part2)
        case .physicalSealReported(let part0, let part1):
            json.tag("physical_seal_reported")
            json.field("engraved", part0)
            json.field("filed", part1)
        case .sealClaimed(let part0, let part1, let part2, let part3, let part4):
            json.tag("seal_claimed")
            json.field("seal", part0)
            json.field("person", part1)
            json.field("medium", part2)
            json.field("device", part3)
            json.maybe("grant", part4)
        case .copyDeleted(let part0, let part1):
            json.tag("copy_deleted")
            json.field("seal", part0)
            json.field("person", part1)
        case .personRegistered(let part0):
            json.tag("person_registered")
            json.field("person", part0)
        case .certificateDownloaded(let part0, let part1):
            json.tag("certificate_downloaded")
            json.field("person", part0)
            json.field("certificate", part1)
        case .certificateIssued(let part0, let part1, let part2, let part3):
            json.tag("certificate_issued")
            json.field("seal", part0)
            json.maybe("person", part1)
            json.maybe("grant", part2)
            json.field("certificate", part3)
        case .secretSet(let part0, let part1, let part2):
            json.tag("secret_set")
            json.field("scope", part0)
            json.field("subject", part1)
            json.field("person", part2)
        case .ukeyBindingBegun(let part0, let part1):
            json.tag("ukey_binding_begun")
            json.field("seal", part0)
            json.field("ukey", part1)
        case .ukeyBound(let part0, let part1):
            json.tag("ukey_bound")
            json.field("seal", part0)
            json.field("ukey", part1)
        case .ukeyUnbindingBegun(let part0):
            json.tag("ukey_unbinding_begun")
            json.field("seal", part0)
        case .ukeyUnbound(let part0):
            json.tag("ukey_unbound")
            json.field("seal", part0)
        case .handlerAuthorised(let part0):
            json.tag("handler_authorised")
            json.field("person", part0)
        case .handlerDismissed(let part0):
            json.tag("handler_dismissed")
            json.field("person", part0)
        case .granted(let part0):
            json.tag("granted")
            json.field("grant", part0)
        case .grantRevoked(let part0, let part1):
            json.tag("grant_revoked")
            json.field("grant", part0)
            json.field("cause", part1)
        case .sealSuspended(let part0, let part1, let part2):
            json.tag("seal_suspended")
            json.field("seal", part0)
            json.field("origin", part1)
            json.field("reason", part2)
        case .sealResumed(let part0, let part1):
            json.tag("seal_resumed")
            json.field("seal", part0)
            json.field("reason", part1)
        case .sealRenewed(let part0, let part1):
            json.tag("seal_renewed")
            json.field("seal", part0)
            json.field("until", part1)
        case .sealCancelled(let part0, let part1):
            json.tag("seal_cancelled")
            json.field("seal", part0)
            json.field("cause", part1)
        case .sealReplaced(let part0, let part1):
            json.tag("seal_replaced")
            json.field("seal", part0)
            json.field("by", part1)
        case .sealUsed(let part0):
            json.tag("seal_used")
            json.field("used", part0)
        case .licenceChanged(let part0, let part1):
            json.tag("licence_changed")
            json.field("licence", part0)
            json.field("fields", part1)
        case .systemAccessReported(let part0):
            json.tag("system_access_reported")
            json.field("granted", part0)
        case .hsmReported(let part0):
            json.tag("hsm_reported")
            json.field("filed", part0)
        case .windowSubmitted(let part0):
            json.tag("window_submitted")
            json.field("application", part0)
        case .windowDecided(let part0, let part1, let part2):
            json.tag("window_decided")
            json.field("application", part0)
            json.field("accepted", part1)
            json.field("reason", part2)
        }
        json.end()
    }
}

/// An extension of a seal or of a signature (自定义数据).
public struct SealExtension: Hashable, Sendable, JsonDocument {
    /// The object identifier, in dots.
    public var oid: String
    /// Whether whoever does not know it must not go on.
    public var critical: Bool
    /// The value, as Base64.
    public var value: String

    public init(oid: String, critical: Bool = false, value: String) {
        self.oid = oid
        self.critical = critical
        self.value = value
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        oid = try json.field("oid")
        critical = try json.maybe("critical") ?? false
        value = try json.field("value")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("oid", oid)
        json.field("critical", critical)
        json.field("value", value)
        json.end()
    }
}

/// A starred field of what is filled in for an operation (GS-004 to GS-006).
public struct SealField: Hashable, Sendable, JsonDocument {
    /// The field, as a pointer pattern into the action with `*` for every row: `/form/postcode`, `/seals/*/name`.
    public var field: String
    /// Its name on the form.
    public var name: Label
    /// How grave its absence is.
    public var severity: Severity
    /// On what it rests.
    public var basis: Basis

    public init(field: String, name: Label, severity: Severity, basis: Basis) {
        self.field = field
        self.name = name
        self.severity = severity
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.field("field")
        name = try json.field("name")
        severity = try json.field("severity")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("field", field)
        json.field("name", name)
        json.field("severity", severity)
        json.field("basis", basis)
        json.end()
    }
}

/// An electronic seal as a person sees it.
public struct SealFile: Hashable, Sendable, JsonDocument {
    /// The standard after which it is built.
    public var edition: SealEdition
    /// The version that its header says.
    public var version: UInt32
    /// The vendor (Vid).
    public var vendor: String
    /// The seal's number (esID), of no fixed form.
    public var id: String
    /// Its type, which each business defines. In the field: 1 official name, 2 finance, 3 invoice, 4 contract,
    /// 5 personal; in seals of 2014: 1 of a unit, 2 of a person.
    public var kind: Int64
    /// Its name.
    public var name: String
    /// What the list of signers holds.
    public var listKind: SealListKind
    /// Who may seal with it.
    public var certificates: [SealCertificate]
    /// When it was made.
    public var created: Instant
    /// From when it is valid.
    public var validFrom: Instant
    /// Until when it is valid; the very instant still counts.
    public var validUntil: Instant
    /// Its picture.
    public var picture: PictureFile
    /// Its extensions.
    public var extensions: [SealExtension]
    /// Who made it.
    public var maker: SealCertificate
    /// The algorithm of the maker's signature, as an object identifier.
    public var signatureAlgorithm: String
    /// Whether it carries a timestamp (2025). Whether that is sound, only verifying says.
    public var timestamped: Bool
    /// Where its bytes depart from the standard in a way that real seals do: understood all the same. The pointers
    /// go into this document.
    public var deviations: [Finding]

    public init(edition: SealEdition, version: UInt32, vendor: String, id: String, kind: Int64, name: String, listKind: SealListKind, certificates: [SealCertificate], created: Instant, validFrom: Instant, validUntil: Instant, picture: PictureFile, extensions: [SealExtension] = [], maker: SealCertificate, signatureAlgorithm: String, timestamped: Bool = false, deviations: [Finding] = []) {
        self.edition = edition
        self.version = version
        self.vendor = vendor
        self.id = id
        self.kind = kind
        self.name = name
        self.listKind = listKind
        self.certificates = certificates
        self.created = created
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.picture = picture
        self.extensions = extensions
        self.maker = maker
        self.signatureAlgorithm = signatureAlgorithm
        self.timestamped = timestamped
        self.deviations = deviations
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        edition = try json.field("edition")
        version = try json.field("version")
        vendor = try json.field("vendor")
        id = try json.field("id")
        kind = try json.field("kind")
        name = try json.field("name")
        listKind = try json.field("listKind")
        certificates = try json.field("certificates")
        created = try json.field("created")
        validFrom = try json.field("validFrom")
        validUntil = try json.field("validUntil")
        picture = try json.field("picture")
        extensions = try json.maybe("extensions") ?? []
        maker = try json.field("maker")
        signatureAlgorithm = try json.field("signatureAlgorithm")
        timestamped = try json.maybe("timestamped") ?? false
        deviations = try json.maybe("deviations") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("edition", edition)
        json.field("version", version)
        json.field("vendor", vendor)
        json.field("id", id)
        json.field("kind", kind)
        json.field("name", name)
        json.field("listKind", listKind)
        json.field("certificates", certificates)
        json.field("created", created)
        json.field("validFrom", validFrom)
        json.field("validUntil", validUntil)
        json.field("picture", picture)
        json.field("extensions", extensions)
        json.field("maker", maker)
        json.field("signatureAlgorithm", signatureAlgorithm)
        json.field("timestamped", timestamped)
        json.field("deviations", deviations)
        json.end()
    }
}

/// 用章单位基本信息 and 经办人基本信息 of an application (GS-004, GS-005).
public struct SealForm: Hashable, Sendable, JsonDocument {
    /// 单位名称.
    public var organisationName: String
    /// 统一社会信用代码.
    public var organisationNumber: String
    /// 单位类型.
    public var organisationType: String
    /// 机构地址.
    public var region: String
    /// 机构邮编.
    public var postcode: String
    /// 固定电话.
    public var telephone: String
    /// 详细地址.
    public var address: String
    /// 经办人.
    public var handler: Principal
    /// 领取介质, where the platform asks.
    public var medium: String
    /// 企业信息录入方式 (SZ-038).
    public var entryMethod: String

    public init(organisationName: String = "", organisationNumber: String = "", organisationType: String = "", region: String = "", postcode: String = "", telephone: String = "", address: String = "", handler: Principal, medium: String = "", entryMethod: String = "") {
        self.organisationName = organisationName
        self.organisationNumber = organisationNumber
        self.organisationType = organisationType
        self.region = region
        self.postcode = postcode
        self.telephone = telephone
        self.address = address
        self.handler = handler
        self.medium = medium
        self.entryMethod = entryMethod
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        organisationName = try json.maybe("organisationName") ?? ""
        organisationNumber = try json.maybe("organisationNumber") ?? ""
        organisationType = try json.maybe("organisationType") ?? ""
        region = try json.maybe("region") ?? ""
        postcode = try json.maybe("postcode") ?? ""
        telephone = try json.maybe("telephone") ?? ""
        address = try json.maybe("address") ?? ""
        handler = try json.field("handler")
        medium = try json.maybe("medium") ?? ""
        entryMethod = try json.maybe("entryMethod") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("organisationName", organisationName)
        json.field("organisationNumber", organisationNumber)
        json.field("organisationType", organisationType)
        json.field("region", region)
        json.field("postcode", postcode)
        json.field("telephone", telephone)
        json.field("address", address)
        json.field("handler", handler)
        json.field("medium", medium)
        json.field("entryMethod", entryMethod)
        json.end()
    }
}

/// A kind of seal.
public struct SealKind: Hashable, Sendable, JsonDocument {
    /// The code.
    public var code: String
    /// Its name.
    public var name: Label
    /// The national type code, such as `01`; empty where there is none.
    public var typeCode: String
    /// Whose it is.
    public var owner: SealOwner
    /// Whose a person's seal may be: what its owner has to be to the enterprise, any of these; anybody's where there is
    /// none (C-64). Of `legal_representative` and `handler`.
    public var owners: [Role]
    /// On what that rests.
    public var ownersBasis: Basis?
    /// Whether it bears a second language.
    public var bilingual: Bool
    /// Whether it is made from a template or image of the applicant's own.
    public var custom: Bool
    /// Its outline.
    public var shape: SealShape
    /// Width in tenths of a millimetre; 0 where no source says.
    public var width: UInt32
    /// Height in tenths of a millimetre; 0 where no source says.
    public var height: UInt32
    /// On what it rests that the kind exists.
    public var basis: Basis
    /// On what the type code rests: no guide of a platform gives one. None where there is no code (C-84).
    public var typeBasis: Basis?
    /// On what outline and size rest: the rules of the local police differ.
    public var sizeBasis: Basis

    public init(code: String, name: Label, typeCode: String = "", owner: SealOwner, owners: [Role] = [], ownersBasis: Basis? = nil, bilingual: Bool = false, custom: Bool = false, shape: SealShape, width: UInt32, height: UInt32, basis: Basis, typeBasis: Basis? = nil, sizeBasis: Basis) {
        self.code = code
        self.name = name
        self.typeCode = typeCode
        self.owner = owner
        self.owners = owners
        self.ownersBasis = ownersBasis
        self.bilingual = bilingual
        self.custom = custom
        self.shape = shape
        self.width = width
        self.height = height
        self.basis = basis
        self.typeBasis = typeBasis
        self.sizeBasis = sizeBasis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        typeCode = try json.maybe("typeCode") ?? ""
        owner = try json.field("owner")
        owners = try json.maybe("owners") ?? []
        ownersBasis = try json.maybe("ownersBasis")
        bilingual = try json.maybe("bilingual") ?? false
        custom = try json.maybe("custom") ?? false
        shape = try json.field("shape")
        width = try json.field("width")
        height = try json.field("height")
        basis = try json.field("basis")
        typeBasis = try json.maybe("typeBasis")
        sizeBasis = try json.field("sizeBasis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("typeCode", typeCode)
        json.field("owner", owner)
        json.field("owners", owners)
        json.maybe("ownersBasis", ownersBasis)
        json.field("bilingual", bilingual)
        json.field("custom", custom)
        json.field("shape", shape)
        json.field("width", width)
        json.field("height", height)
        json.field("basis", basis)
        json.maybe("typeBasis", typeBasis)
        json.field("sizeBasis", sizeBasis)
        json.end()
    }
}

/// What a seal's list of signers holds.
public enum SealListKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Whole certificates (certListType 1, and every seal of 2014).
    case certificates
    /// Digests of certificates (certListType 2).
    case digests
}

/// One entry of the log.
public struct SealLogEntry: Hashable, Sendable, JsonDocument {
    /// Version of this format.
    public var logVersion: UInt32
    /// Counted from 1.
    public var sequence: UInt32
    /// When the command was carried out.
    public var now: Instant
    /// The profile that was applied.
    public var profile: ProfileRef
    /// Digest of the entry before; empty for the first.
    public var previous: String
    /// SM3 over the salt's bytes and the canonical payload.
    public var payloadDigest: String
    /// SM3 over the canonical header: all fields above.
    public var digest: String
    /// The salt, as hexadecimal; gone with the payload when it is erased.
    public var salt: String
    /// The payload, unless it was erased.
    public var payload: SealLogPayload?

    public init(logVersion: UInt32, sequence: UInt32, now: Instant, profile: ProfileRef, previous: String, payloadDigest: String, digest: String, salt: String = "", payload: SealLogPayload? = nil) {
        self.logVersion = logVersion
        self.sequence = sequence
        self.now = now
        self.profile = profile
        self.previous = previous
        self.payloadDigest = payloadDigest
        self.digest = digest
        self.salt = salt
        self.payload = payload
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        logVersion = try json.field("logVersion")
        sequence = try json.field("sequence")
        now = try json.field("now")
        profile = try json.field("profile")
        previous = try json.field("previous")
        payloadDigest = try json.field("payloadDigest")
        digest = try json.field("digest")
        salt = try json.maybe("salt") ?? ""
        payload = try json.maybe("payload")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("logVersion", logVersion)
        json.field("sequence", sequence)
        json.field("now", now)
        json.field("profile", profile)
        json.field("previous", previous)
        json.field("payloadDigest", payloadDigest)
        json.field("digest", digest)
        json.field("salt", salt)
        json.maybe("payload", payload)
        json.end()
    }
}

/// What a command was, who gave it, and what followed. May hold personal data.
public struct SealLogPayload: Hashable, Sendable, JsonDocument {
    /// Who gave the command.
    public var actor: Actor
    /// The command.
    public var command: SealCommand
    /// What followed.
    public var events: [SealEvent]
    /// What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry.
    public var effects: [HostTask]
    /// Findings that did not stop the command.
    public var findings: [Finding]

    public init(actor: Actor, command: SealCommand, events: [SealEvent], effects: [HostTask] = [], findings: [Finding] = []) {
        self.actor = actor
        self.command = command
        self.events = events
        self.effects = effects
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        actor = try json.field("actor")
        command = try json.field("command")
        events = try json.field("events")
        effects = try json.maybe("effects") ?? []
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("actor", actor)
        json.field("command", command)
        json.field("events", events)
        json.field("effects", effects)
        json.field("findings", findings)
        json.end()
    }
}

/// A way to log in on a channel.
public struct SealLoginRule: Hashable, Sendable, JsonDocument {
    /// The way.
    public var method: LoginMethod
    /// The channel.
    public var channel: Channel
    /// Its name.
    public var name: Label
    /// On what it rests.
    public var basis: Basis

    public init(method: LoginMethod, channel: Channel, name: Label, basis: Basis) {
        self.method = method
        self.channel = channel
        self.name = name
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        method = try json.field("method")
        channel = try json.field("channel")
        name = try json.field("name")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("method", method)
        json.field("channel", channel)
        json.field("name", name)
        json.field("basis", basis)
        json.end()
    }
}

/// A button: what can be done, or all that stands against it.
public struct SealOffer: Hashable, Sendable, JsonDocument {
    /// What.
    public var operation: SealOperation
    /// What the button says.
    public var name: Label
    /// The seal; none for the account as a whole.
    public var seal: String?
    /// Whether it can be done now.
    public var allowed: Bool
    /// Otherwise why not, who can mend each reason, and by which operation.
    public var unmet: [Unmet]

    public init(operation: SealOperation, name: Label, seal: String? = nil, allowed: Bool, unmet: [Unmet]) {
        self.operation = operation
        self.name = name
        self.seal = seal
        self.allowed = allowed
        self.unmet = unmet
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        operation = try json.field("operation")
        name = try json.field("name")
        seal = try json.maybe("seal")
        allowed = try json.field("allowed")
        unmet = try json.field("unmet")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("operation", operation)
        json.field("name", name)
        json.maybe("seal", seal)
        json.field("allowed", allowed)
        json.field("unmet", unmet)
        json.end()
    }
}

/// What can be done on a seal platform. The platform's own names for it stand in its profile (C-26).
public enum SealOperation: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 印章申请.
    case apply
    /// 自定义印章申请.
    case applyCustom = "apply_custom"
    /// 预览.
    case preview
    /// 领取, 申领, 下载: from then on the person may hold the seal.
    case claim
    /// 删除: a local copy goes; the seal stays (KB-016).
    case deleteCopy = "delete_copy"
    /// 查看印章变动.
    case viewChanges = "view_changes"
    /// 查看印章领用情况.
    case viewClaims = "view_claims"
    /// 下载个人数字证书 (GX-004).
    case downloadCertificate = "download_certificate"
    /// Entering the Ukey binding (SZ-022).
    case bindUkey = "bind_ukey"
    /// Confirming the Ukey binding by a scan (SZ-023).
    case confirmUkeyBinding = "confirm_ukey_binding"
    /// Entering the Ukey unbinding (SZ-024).
    case unbindUkey = "unbind_ukey"
    /// Confirming the Ukey unbinding by a scan (SZ-025).
    case confirmUkeyUnbinding = "confirm_ukey_unbinding"
    /// 授权经办人: makes a person one to whom seals may be granted (GS-012).
    case authoriseHandler = "authorise_handler"
    /// Ends a handler's authorisation, with all rights that rest on it.
    case dismissHandler = "dismiss_handler"
    /// 授权.
    case grant
    /// 取消授权.
    case revoke
    /// 停用, 冻结.
    case suspend
    /// 启用, 解冻.
    case resume
    /// 续期.
    case renew
    /// 变更: applying again after the licence changed (SZ-062).
    case change
    /// 注销.
    case cancel
    /// 修改签章密码.
    case changeSecret = "change_secret"
    /// 忘记密码.
    case resetSecret = "reset_secret"
    /// 签章: using the seal on a document.
    case sign
    /// 应用接入申请: access of the enterprise's own system to the platform (SZ-080).
    case applySystemAccess = "apply_system_access"
    /// 加密机设备备案: filing of the enterprise's HSM (SZ-082).
    case fileHsm = "file_hsm"
}

/// What a command comes to.
public struct SealOutcome: Hashable, Sendable, JsonDocument {
    /// The version with this command; the one that is now, where it was carried out before.
    public var version: UInt32
    /// Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    /// gives the answer of the first time (`answer`).
    public var repeated: Bool
    /// Sequence of the command's log entry: of the one here, or of the one that was made the first time.
    public var sequence: UInt32
    /// The log entry to be stored; none for a repeated command.
    public var entry: SealLogEntry?
    /// What the host shall do.
    public var effects: [HostTask]
    /// An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    /// effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    public var effectIds: [String]
    /// The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    /// no others. An account has none.
    public var changed: [String]
    /// Findings that did not stop the command.
    public var report: Report

    public init(version: UInt32, repeated: Bool, sequence: UInt32, entry: SealLogEntry? = nil, effects: [HostTask], effectIds: [String], changed: [String], report: Report) {
        self.version = version
        self.repeated = repeated
        self.sequence = sequence
        self.entry = entry
        self.effects = effects
        self.effectIds = effectIds
        self.changed = changed
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        repeated = try json.field("repeated")
        sequence = try json.field("sequence")
        entry = try json.maybe("entry")
        effects = try json.field("effects")
        effectIds = try json.field("effectIds")
        changed = try json.field("changed")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("repeated", repeated)
        json.field("sequence", sequence)
        json.maybe("entry", entry)
        json.field("effects", effects)
        json.field("effectIds", effectIds)
        json.field("changed", changed)
        json.field("report", report)
        json.end()
    }
}

/// Whose a seal is.
public enum SealOwner: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The enterprise's.
    case organisation
    /// One person's (C-64).
    case person
    /// The legal representative's own, whoever that is: it ends with the office.
    case representative
}

/// Something that stands in a seal. Lengths are micrometres.
public enum SealPart: Hashable, Sendable, JsonDocument {
    /// A five-pointed star.
    /// - `diameter`: The diameter of the circle through its points.
    /// - `down`: How far its centre lies below the seal's; negative for above.
    case star(diameter: UInt32, down: Int32 = 0)
    /// Text along the border.
    /// - `text`: The text.
    /// - `optional`: Whether the part goes when its text is empty.
    /// - `side`: Where it runs.
    /// - `height`: Height of the characters: of the face of a Chinese one, of a capital in text without any.
    /// - `minimumHeight`: The height below which the characters are too small; they shrink when they would be too narrow.
    /// - `width`: Width of a Chinese character's face at most; long names are condensed. 0 for as wide as high.
    /// - `narrowest`: Width of a character at least, in percent of its height: a long name's characters are condensed so far, and
    /// then become smaller. 0 for 62.
    /// - `pitch`: From character to character at most, measured along their inner edge; 0 for close together.
    /// - `gap`: Space between the border and the characters.
    /// - `span`: The angle over which it runs at most, seen from the centre, in degrees up to 350.
    case arc(text: String, optional: Bool = false, side: ArcSide, height: UInt32, minimumHeight: UInt32, width: UInt32 = 0, narrowest: UInt32 = 0, pitch: UInt32 = 0, gap: UInt32, span: UInt32)
    /// A straight line of text, in the middle.
    /// - `text`: The text.
    /// - `optional`: Whether the part goes when its text is empty.
    /// - `top`: How far its upper edge lies below the seal's centre; negative for above.
    /// - `height`: Height of the characters, as along the border.
    /// - `width`: Width of a Chinese character's face, or of each character of a line that is spread; 0 for as wide as
    /// high, or natural.
    /// - `spacing`: Space between two characters.
    /// - `length`: The length over all at most; longer text is condensed. 0 for no limit.
    /// - `spread`: Whether the characters, each as wide as another, are spread over the whole length: numbers.
    case line(text: String, optional: Bool = false, top: Int32, height: UInt32, width: UInt32 = 0, spacing: UInt32 = 0, length: UInt32 = 0, spread: Bool = false)
    /// A person's name that fills the seal.
    /// - `text`: The name.
    /// - `suffix`: What is added to it.
    /// - `order`: How it is read.
    /// - `gap`: Space between the border and the characters.
    /// - `spacing`: Space between two characters.
    case name(text: String, suffix: NameSuffix = .none, order: NameOrder = .columns, gap: UInt32, spacing: UInt32)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "star":
            self = try .star(
                diameter: json.field("diameter"),
                down: json.maybe("down") ?? 0)
        case "arc":
            self = try .arc(
                text: json.field("text"),
                optional: json.maybe("optional") ?? false,
                side: json.field("side"),
                height: json.field("height"),
                minimumHeight: json.field("minimumHeight"),
                width: json.maybe("width") ?? 0,
                narrowest: json.maybe("narrowest") ?? 0,
                pitch: json.maybe("pitch") ?? 0,
                gap: json.field("gap"),
                span: json.field("span"))
        case "line":
            self = try .line(
                text: json.field("text"),
                optional: json.maybe("optional") ?? false,
                top: json.field("top"),
                height: json.field("height"),
                width: json.maybe("width") ?? 0,
                spacing: json.maybe("spacing") ?? 0,
                length: json.maybe("length") ?? 0,
                spread: json.maybe("spread") ?? false)
        case "name":
            self = try .name(
                text: json.field("text"),
                suffix: json.maybe("suffix") ?? .none,
                order: json.maybe("order") ?? .columns,
                gap: json.field("gap"),
                spacing: json.field("spacing"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .star(let part0, let part1):
            json.tag("star")
            json.field("diameter", part0)
            json.field("down", part1)
        case .arc(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7, let part8, let part9):
            json.tag("arc")
            json.field("text", part0)
            json.field("optional", part1)
            json.field("side", part2)
            json.field("height", part3)
            json.field("minimumHeight", part4)
            json.field("width", part5)
            json.field("narrowest", part6)
            json.field("pitch", part7)
            json.field("gap", part8)
            json.field("span", part9)
        case .line(let part0, let part1, let part2, let part3, let part4, let part5, let part6, let part7):
            json.tag("line")
            json.field("text", part0)
            json.field("optional", part1)
            json.field("top", part2)
            json.field("height", part3)
            json.field("width", part4)
            json.field("spacing", part5)
            json.field("length", part6)
            json.field("spread", part7)
        case .name(let part0, let part1, let part2, let part3, let part4):
            json.tag("name")
            json.field("text", part0)
            json.field("suffix", part1)
            json.field("order", part2)
            json.field("gap", part3)
            json.field("spacing", part4)
        }
        json.end()
    }
}

/// One place where one seal, or a strip of it, appears.
public struct SealPlacement: Hashable, Sendable, JsonDocument {
    /// Which of the plan's stamps, from 0 on.
    public var stamp: UInt32
    /// The page, from 1 on.
    public var page: UInt32
    /// The signature field, if it lies in one.
    public var field: String?
    /// Left edge, on the page as it is shown.
    public var xUm: Int64
    /// Upper edge.
    public var yUm: Int64
    /// Width.
    public var widthUm: Int64
    /// Height.
    public var heightUm: Int64
    /// The same place in the page's own coordinates.
    public var rectangle: PageRectangle
    /// By how many degrees the page is turned clockwise when it is shown: 0, 90, 180, 270.
    public var rotation: UInt32
    /// The width of the whole picture.
    public var pictureWidthUm: Int64
    /// The height of the whole picture.
    public var pictureHeightUm: Int64
    /// Which part of the picture; none means the whole.
    public var slice: Slice?

    public init(stamp: UInt32, page: UInt32, field: String? = nil, xUm: Int64, yUm: Int64, widthUm: Int64, heightUm: Int64, rectangle: PageRectangle, rotation: UInt32, pictureWidthUm: Int64, pictureHeightUm: Int64, slice: Slice? = nil) {
        self.stamp = stamp
        self.page = page
        self.field = field
        self.xUm = xUm
        self.yUm = yUm
        self.widthUm = widthUm
        self.heightUm = heightUm
        self.rectangle = rectangle
        self.rotation = rotation
        self.pictureWidthUm = pictureWidthUm
        self.pictureHeightUm = pictureHeightUm
        self.slice = slice
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        stamp = try json.field("stamp")
        page = try json.field("page")
        field = try json.maybe("field")
        xUm = try json.field("xUm")
        yUm = try json.field("yUm")
        widthUm = try json.field("widthUm")
        heightUm = try json.field("heightUm")
        rectangle = try json.field("rectangle")
        rotation = try json.field("rotation")
        pictureWidthUm = try json.field("pictureWidthUm")
        pictureHeightUm = try json.field("pictureHeightUm")
        slice = try json.maybe("slice")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("stamp", stamp)
        json.field("page", page)
        json.maybe("field", field)
        json.field("xUm", xUm)
        json.field("yUm", yUm)
        json.field("widthUm", widthUm)
        json.field("heightUm", heightUm)
        json.field("rectangle", rectangle)
        json.field("rotation", rotation)
        json.field("pictureWidthUm", pictureWidthUm)
        json.field("pictureHeightUm", pictureHeightUm)
        json.maybe("slice", slice)
        json.end()
    }
}

/// A design whose texts are still to be filled in: `{name}` stands for the content's name, and so on.
public struct SealPreset: Hashable, Sendable, JsonDocument {
    /// The id.
    public var id: String
    /// Its name.
    public var name: Label
    /// The national type code, such as `01`; empty where there is none.
    public var typeCode: String
    /// The design.
    public var design: SealDesign
    /// On what shape and sizes rest.
    public var basis: Basis
    /// What in it no source states, in words.
    public var assumptions: String

    public init(id: String, name: Label, typeCode: String = "", design: SealDesign, basis: Basis, assumptions: String = "") {
        self.id = id
        self.name = name
        self.typeCode = typeCode
        self.design = design
        self.basis = basis
        self.assumptions = assumptions
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.field("name")
        typeCode = try json.maybe("typeCode") ?? ""
        design = try json.field("design")
        basis = try json.field("basis")
        assumptions = try json.maybe("assumptions") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("typeCode", typeCode)
        json.field("design", design)
        json.field("basis", basis)
        json.field("assumptions", assumptions)
        json.end()
    }
}

/// The profile of one seal platform.
public struct SealProfile: Hashable, Sendable, JsonDocument {
    /// Version of this format; 1 today.
    public var schemaVersion: UInt32
    /// The profile's id, such as `shenzhen-seal`.
    public var id: String
    /// The profile's own version, such as `1.0.0`.
    public var version: String
    /// Name of the platform.
    public var name: Label
    /// Where users find help.
    public var support: String
    /// The region it serves, a prefix of GB/T 2260 such as `4403`.
    public var region: String
    /// Where users find things: pages and buttons, as far as a source names them.
    public var entries: [Choice]
    /// Other terms, for import.
    public var aliases: [Alias]
    /// The ways to log in; empty where no source says.
    public var logins: [SealLoginRule]
    /// What each capacity means here.
    public var roles: [SealRoleRule]
    /// The kinds of seals.
    public var kinds: [SealKind]
    /// The sets.
    public var sets: [SealSet]
    /// What can be done, by channel.
    public var operations: [OperationRule]
    /// What the platform cannot do, whatever its texts promise.
    public var capabilities: [CapabilityRule]
    /// What bars operations.
    public var bars: [BarRule]
    /// How long evidence that a command brings counts.
    public var evidenceLife: EvidenceLife
    /// In which stages operations are possible.
    public var stages: [StageRule]
    /// The media on which a seal is claimed (领取介质).
    public var media: [Choice]
    /// A seal's time of use.
    public var validity: ValidityRule
    /// Grants; absent where the platform has none.
    public var grants: GrantRules
    /// Secrets.
    public var secrets: [SecretRule]
    /// Ukeys; none where the platform has none.
    public var ukey: UkeyRule?
    /// Suspension; none where the platform has none.
    public var suspension: SuspensionRule?
    /// Changes of the licence; none where the platform is not linked with licences.
    public var licenceChange: LicenceChangeRule?
    /// How documents are sealed; none where no source says.
    public var sealing: SealingRules?
    /// Reasons for a cancellation (SZ-066).
    public var cancelReasons: [Choice]
    /// Messages.
    public var messages: [Message]
    /// Lists of rows: that of the seals, `seals`.
    public var lists: [ListView]
    /// The documents on which its settings rest.
    public var sources: [Source]

    public init(schemaVersion: UInt32, id: String, version: String, name: Label, support: String, region: String, entries: [Choice] = [], aliases: [Alias] = [], logins: [SealLoginRule] = [], roles: [SealRoleRule], kinds: [SealKind], sets: [SealSet] = [], operations: [OperationRule], capabilities: [CapabilityRule] = [], bars: [BarRule] = [], evidenceLife: EvidenceLife, stages: [StageRule], media: [Choice] = [], validity: ValidityRule, grants: GrantRules, secrets: [SecretRule] = [], ukey: UkeyRule? = nil, suspension: SuspensionRule? = nil, licenceChange: LicenceChangeRule? = nil, sealing: SealingRules? = nil, cancelReasons: [Choice] = [], messages: [Message] = [], lists: [ListView] = [], sources: [Source] = []) {
        self.schemaVersion = schemaVersion
        self.id = id
        self.version = version
        self.name = name
        self.support = support
        self.region = region
        self.entries = entries
        self.aliases = aliases
        self.logins = logins
        self.roles = roles
        self.kinds = kinds
        self.sets = sets
        self.operations = operations
        self.capabilities = capabilities
        self.bars = bars
        self.evidenceLife = evidenceLife
        self.stages = stages
        self.media = media
        self.validity = validity
        self.grants = grants
        self.secrets = secrets
        self.ukey = ukey
        self.suspension = suspension
        self.licenceChange = licenceChange
        self.sealing = sealing
        self.cancelReasons = cancelReasons
        self.messages = messages
        self.lists = lists
        self.sources = sources
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        schemaVersion = try json.field("schemaVersion")
        id = try json.field("id")
        version = try json.field("version")
        name = try json.field("name")
        support = try json.field("support")
        region = try json.field("region")
        entries = try json.maybe("entries") ?? []
        aliases = try json.maybe("aliases") ?? []
        logins = try json.maybe("logins") ?? []
        roles = try json.field("roles")
        kinds = try json.field("kinds")
        sets = try json.maybe("sets") ?? []
        operations = try json.field("operations")
        capabilities = try json.maybe("capabilities") ?? []
        bars = try json.maybe("bars") ?? []
        evidenceLife = try json.field("evidenceLife")
        stages = try json.field("stages")
        media = try json.maybe("media") ?? []
        validity = try json.field("validity")
        grants = try json.field("grants")
        secrets = try json.maybe("secrets") ?? []
        ukey = try json.maybe("ukey")
        suspension = try json.maybe("suspension")
        licenceChange = try json.maybe("licenceChange")
        sealing = try json.maybe("sealing")
        cancelReasons = try json.maybe("cancelReasons") ?? []
        messages = try json.maybe("messages") ?? []
        lists = try json.maybe("lists") ?? []
        sources = try json.maybe("sources") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("schemaVersion", schemaVersion)
        json.field("id", id)
        json.field("version", version)
        json.field("name", name)
        json.field("support", support)
        json.field("region", region)
        json.field("entries", entries)
        json.field("aliases", aliases)
        json.field("logins", logins)
        json.field("roles", roles)
        json.field("kinds", kinds)
        json.field("sets", sets)
        json.field("operations", operations)
        json.field("capabilities", capabilities)
        json.field("bars", bars)
        json.field("evidenceLife", evidenceLife)
        json.field("stages", stages)
        json.field("media", media)
        json.field("validity", validity)
        json.field("grants", grants)
        json.field("secrets", secrets)
        json.maybe("ukey", ukey)
        json.maybe("suspension", suspension)
        json.maybe("licenceChange", licenceChange)
        json.maybe("sealing", sealing)
        json.field("cancelReasons", cancelReasons)
        json.field("messages", messages)
        json.field("lists", lists)
        json.field("sources", sources)
        json.end()
    }
}

/// A question: may the actor do this, now?
public struct SealQuestion: Hashable, Sendable, JsonDocument {
    /// What.
    public var operation: SealOperation
    /// On which channel.
    public var channel: Channel
    /// On which seal; none for the account as a whole.
    public var seal: String?
    /// Of which kind, for a seal that is applied for.
    public var kind: String?
    /// Which capacity, for granting and revoking.
    public var role: Role?

    public init(operation: SealOperation, channel: Channel, seal: String? = nil, kind: String? = nil, role: Role? = nil) {
        self.operation = operation
        self.channel = channel
        self.seal = seal
        self.kind = kind
        self.role = role
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        operation = try json.field("operation")
        channel = try json.field("channel")
        seal = try json.maybe("seal")
        kind = try json.maybe("kind")
        role = try json.maybe("role")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("operation", operation)
        json.field("channel", channel)
        json.maybe("seal", seal)
        json.maybe("kind", kind)
        json.maybe("role", role)
        json.end()
    }
}

/// A seal that is applied for.
public struct SealRequest: Hashable, Sendable, JsonDocument {
    /// Id of the seal, unique within the account.
    public var id: String
    /// 印章名称.
    public var name: String
    /// 印章类型: code of the kind.
    public var kind: String
    /// 印章颜色.
    public var colour: String
    /// Whose it is, for a seal of a person (C-64).
    public var owner: Principal?
    /// 启用时间: the first day of use.
    public var start: CalendarDate?
    /// 使用年限(年).
    public var years: UInt32
    /// Digest of the template or image, for a custom seal (SZ-081), as hexadecimal.
    public var image: String

    public init(id: String, name: String = "", kind: String = "", colour: String = "", owner: Principal? = nil, start: CalendarDate? = nil, years: UInt32 = 0, image: String = "") {
        self.id = id
        self.name = name
        self.kind = kind
        self.colour = colour
        self.owner = owner
        self.start = start
        self.years = years
        self.image = image
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.maybe("name") ?? ""
        kind = try json.maybe("kind") ?? ""
        colour = try json.maybe("colour") ?? ""
        owner = try json.maybe("owner")
        start = try json.maybe("start")
        years = try json.maybe("years") ?? 0
        image = try json.maybe("image") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("kind", kind)
        json.field("colour", colour)
        json.maybe("owner", owner)
        json.maybe("start", start)
        json.field("years", years)
        json.field("image", image)
        json.end()
    }
}

/// What a capacity means on this platform (C-02, C-05, C-68).
public struct SealRoleRule: Hashable, Sendable, JsonDocument {
    /// The capacity.
    public var role: Role
    /// Its name here.
    public var name: Label
    /// Whether it may use the seal.
    public var uses: Bool
    /// Whether the person must claim the seal before using it (SZ-033).
    public var needsClaim: Bool
    /// The capacities it may grant to others.
    public var grants: [Role]
    /// On what it rests.
    public var basis: Basis

    public init(role: Role, name: Label, uses: Bool, needsClaim: Bool = false, grants: [Role] = [], basis: Basis) {
        self.role = role
        self.name = name
        self.uses = uses
        self.needsClaim = needsClaim
        self.grants = grants
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        role = try json.field("role")
        name = try json.field("name")
        uses = try json.field("uses")
        needsClaim = try json.maybe("needsClaim") ?? false
        grants = try json.maybe("grants") ?? []
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("role", role)
        json.field("name", name)
        json.field("uses", uses)
        json.field("needsClaim", needsClaim)
        json.field("grants", grants)
        json.field("basis", basis)
        json.end()
    }
}

/// One seal in the list of seals.
public struct SealRow: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var seal: String
    /// One cell for each column, in their order.
    public var cells: [Cell]
    /// The viewer's buttons on it.
    public var actions: [SealOffer]

    public init(seal: String, cells: [Cell], actions: [SealOffer]) {
        self.seal = seal
        self.cells = cells
        self.actions = actions
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        cells = try json.field("cells")
        actions = try json.field("actions")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("cells", cells)
        json.field("actions", actions)
        json.end()
    }
}

/// Seals that come together (C-01).
public struct SealSet: Hashable, Sendable, JsonDocument {
    /// The code.
    public var code: String
    /// When it comes about.
    public var occasion: SetOccasion
    /// Codes of the kinds.
    public var kinds: [String]
    /// How many seals the source counts; 0 where it does not count.
    public var count: UInt32
    /// Whether the kinds are a guess, since the source shows their names in a lost figure only.
    public var namesUnverified: Bool
    /// On what it rests.
    public var basis: Basis

    public init(code: String, occasion: SetOccasion, kinds: [String], count: UInt32, namesUnverified: Bool = false, basis: Basis) {
        self.code = code
        self.occasion = occasion
        self.kinds = kinds
        self.count = count
        self.namesUnverified = namesUnverified
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        occasion = try json.field("occasion")
        kinds = try json.field("kinds")
        count = try json.field("count")
        namesUnverified = try json.maybe("namesUnverified") ?? false
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("occasion", occasion)
        json.field("kinds", kinds)
        json.field("count", count)
        json.field("namesUnverified", namesUnverified)
        json.field("basis", basis)
        json.end()
    }
}

/// The outline of a seal.
public enum SealShape: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Round.
    case round
    /// Oval.
    case oval
    /// Square.
    case square
    /// Any other, such as a custom image.
    case free
}

/// A seal signature as a person sees it.
public struct SealSignatureFile: Hashable, Sendable, JsonDocument {
    /// The standard after which it is built; its seal may follow another.
    public var edition: SealEdition
    /// The version that it says.
    public var version: UInt32
    /// The seal.
    public var seal: SealFile
    /// When it was made, as the signer says or a timestamp in that place does. None where that timestamp cannot be
    /// read.
    public var signedAt: Instant?
    /// From where that instant comes.
    public var timeSource: TimeSource
    /// The digest of what was sealed, in lower-case hexadecimal.
    public var dataDigest: String
    /// What is protected, as the signer says (propertyInfo).
    public var propertyInfo: String
    /// Its extensions.
    public var extensions: [SealExtension]
    /// Who sealed.
    public var signer: SealCertificate
    /// The algorithm of the signature, as an object identifier.
    public var signatureAlgorithm: String
    /// Whether a timestamp over the signature value is attached.
    public var timestamped: Bool
    /// Where its own bytes depart from the standard; those of the seal are named there. The pointers go into this
    /// document.
    public var deviations: [Finding]

    public init(edition: SealEdition, version: UInt32, seal: SealFile, signedAt: Instant? = nil, timeSource: TimeSource, dataDigest: String, propertyInfo: String, extensions: [SealExtension] = [], signer: SealCertificate, signatureAlgorithm: String, timestamped: Bool = false, deviations: [Finding] = []) {
        self.edition = edition
        self.version = version
        self.seal = seal
        self.signedAt = signedAt
        self.timeSource = timeSource
        self.dataDigest = dataDigest
        self.propertyInfo = propertyInfo
        self.extensions = extensions
        self.signer = signer
        self.signatureAlgorithm = signatureAlgorithm
        self.timestamped = timestamped
        self.deviations = deviations
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        edition = try json.field("edition")
        version = try json.field("version")
        seal = try json.field("seal")
        signedAt = try json.maybe("signedAt")
        timeSource = try json.field("timeSource")
        dataDigest = try json.field("dataDigest")
        propertyInfo = try json.field("propertyInfo")
        extensions = try json.maybe("extensions") ?? []
        signer = try json.field("signer")
        signatureAlgorithm = try json.field("signatureAlgorithm")
        timestamped = try json.maybe("timestamped") ?? false
        deviations = try json.maybe("deviations") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("edition", edition)
        json.field("version", version)
        json.field("seal", seal)
        json.maybe("signedAt", signedAt)
        json.field("timeSource", timeSource)
        json.field("dataDigest", dataDigest)
        json.field("propertyInfo", propertyInfo)
        json.field("extensions", extensions)
        json.field("signer", signer)
        json.field("signatureAlgorithm", signatureAlgorithm)
        json.field("timestamped", timestamped)
        json.field("deviations", deviations)
        json.end()
    }
}

/// What a signer says of a seal signature to be made.
public struct SealSigning: Hashable, Sendable, JsonDocument {
    /// When it is made; fractions of a second are cut off.
    public var signedAt: Instant
    /// What is protected: 1 to 1000 letters of ASCII. The standards ask at least for the range.
    public var propertyInfo: String
    /// Its extensions; seals of 2014 have none.
    public var extensions: [SealExtension]

    public init(signedAt: Instant, propertyInfo: String, extensions: [SealExtension] = []) {
        self.signedAt = signedAt
        self.propertyInfo = propertyInfo
        self.extensions = extensions
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        signedAt = try json.field("signedAt")
        propertyInfo = try json.field("propertyInfo")
        extensions = try json.maybe("extensions") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("signedAt", signedAt)
        json.field("propertyInfo", propertyInfo)
        json.field("extensions", extensions)
        json.end()
    }
}

/// Where a seal stands at some instant. Requirements §12.
public enum SealStage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Applied for; not issued yet.
    case applied
    /// Issued; nobody has claimed it yet.
    case awaitingClaim = "awaiting_claim"
    /// Issued; its time of use has not come (GS-019).
    case notYetValid = "not_yet_valid"
    /// Usable.
    case active
    /// Usable, and due for renewal (待续期).
    case renewalDue = "renewal_due"
    /// 停用 or 冻结.
    case suspended
    /// Its time of use is over.
    case expired
    /// 注销: the end (SZ-065).
    case cancelled
}

/// A step of verifying a seal or a seal signature.
public enum SealStep: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The format of the whole (6.1.2 a, 6.2.3 a).
    case format
    /// The value of the signature of whoever sealed (6.2.3 b).
    case signatureValue = "signature_value"
    /// The timestamp over that value, where there is one.
    case signatureTimestamp = "signature_timestamp"
    /// The signer's certificate is in the seal's list (GB/T 38540-2020, 7.3; applied to seals of 2014 too).
    case signerListed = "signer_listed"
    /// The signer's certificate leads to a trusted one (6.2.3 c).
    case signerChain = "signer_chain"
    /// The signer's key may be used for signing (6.2.3 c).
    case signerKeyUsage = "signer_key_usage"
    /// The signer's certificate was valid when it was sealed (6.2.3 d).
    case signerValidity = "signer_validity"
    /// The signer's certificate was not revoked when it was sealed (6.2.3 d).
    case signerRevocation = "signer_revocation"
    /// The time of sealing is known (6.2.3 d).
    case signingTime = "signing_time"
    /// What was sealed is what lies before us (6.2.3 e).
    case documentDigest = "document_digest"
    /// The value of the maker's signature over the seal (6.1.2 b).
    case makerSignature = "maker_signature"
    /// The maker's certificate leads to a trusted maker's (6.1.2 c).
    case makerChain = "maker_chain"
    /// The maker's key may be used for signing (6.1.2 c).
    case makerKeyUsage = "maker_key_usage"
    /// The maker's certificate is valid (6.1.2 c).
    case makerValidity = "maker_validity"
    /// The maker's certificate is not revoked (6.1.2 c).
    case makerRevocation = "maker_revocation"
    /// The seal is within its time (6.1.2 d); of a signature: was so when it was sealed (6.2.3 f).
    case sealValidity = "seal_validity"
    /// The timestamp of the seal, where there is one (2025).
    case sealTimestamp = "seal_timestamp"
}

/// The list of seals, as far as they are the viewer's business.
public struct SealTable: Hashable, Sendable, JsonDocument {
    /// Its name.
    public var name: Label
    /// Its columns, in order.
    public var columns: [Column]
    /// How many rows the platform shows on a page; 0 where no source says.
    public var pageSize: UInt32
    /// How many rows there are on all pages.
    public var total: UInt32
    /// The rows of the page.
    public var rows: [SealRow]

    public init(name: Label, columns: [Column], pageSize: UInt32, total: UInt32, rows: [SealRow]) {
        self.name = name
        self.columns = columns
        self.pageSize = pageSize
        self.total = total
        self.rows = rows
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.field("name")
        columns = try json.field("columns")
        pageSize = try json.field("pageSize")
        total = try json.field("total")
        rows = try json.field("rows")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("columns", columns)
        json.field("pageSize", pageSize)
        json.field("total", total)
        json.field("rows", rows)
        json.end()
    }
}

/// One thing to do.
public struct SealTodo: Hashable, Sendable, JsonDocument {
    /// By which operation or `host.*` step.
    public var action: String
    /// Who can do it.
    public var role: Role
    /// The name, where one person is meant; empty otherwise.
    public var name: String
    /// The seal; none for the account as a whole.
    public var seal: String?
    /// What is missing.
    public var finding: Finding

    public init(action: String, role: Role, name: String, seal: String? = nil, finding: Finding) {
        self.action = action
        self.role = role
        self.name = name
        self.seal = seal
        self.finding = finding
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        role = try json.field("role")
        name = try json.field("name")
        seal = try json.maybe("seal")
        finding = try json.field("finding")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.field("role", role)
        json.field("name", name)
        json.maybe("seal", seal)
        json.field("finding", finding)
        json.end()
    }
}

/// One use of a seal.
public struct SealUse: Hashable, Sendable, JsonDocument {
    /// The seal.
    public var seal: String
    /// Who used it.
    public var person: Principal
    /// In which capacity.
    public var usedAs: Role
    /// The grant by which; none for the legal representative.
    public var grant: String?
    /// On which channel.
    public var channel: Channel
    /// When.
    public var at: Instant
    /// Digest of the document.
    public var digest: String
    /// Serial number of the certificate; empty where none was named.
    public var certificate: String

    public init(seal: String, person: Principal, usedAs: Role, grant: String? = nil, channel: Channel, at: Instant, digest: String, certificate: String = "") {
        self.seal = seal
        self.person = person
        self.usedAs = usedAs
        self.grant = grant
        self.channel = channel
        self.at = at
        self.digest = digest
        self.certificate = certificate
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        person = try json.field("person")
        usedAs = try json.field("usedAs")
        grant = try json.maybe("grant")
        channel = try json.field("channel")
        at = try json.field("at")
        digest = try json.field("digest")
        certificate = try json.maybe("certificate") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("person", person)
        json.field("usedAs", usedAs)
        json.maybe("grant", grant)
        json.field("channel", channel)
        json.field("at", at)
        json.field("digest", digest)
        json.field("certificate", certificate)
        json.end()
    }
}

/// What all steps together say.
public enum SealVerdict: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Every step passed; of revocation, none failed, unless more is required.
    case valid
    /// A step failed, and not for want of trust alone.
    case invalid
    /// Nothing is proven wrong, but not all could be looked at, the chain leads to nobody who is trusted, or a
    /// timestamp is unsound.
    case indeterminate
}

/// What verifying a seal or a seal signature came to.
public struct SealVerification: Hashable, Sendable, JsonDocument {
    /// What all steps together say.
    public var verdict: SealVerdict
    /// The instant by which validity was judged: the one given, or that of the sealing.
    public var judgedAt: Instant
    /// The steps in order. The standards stop at the first that fails, so that one is the reason; here only a wrong
    /// signature ends it, since nothing that it covers can be believed then.
    public var checks: [SealCheck]
    /// Habits of real seals that were tolerated, of the seal and of the signature.
    public var deviations: [Finding]

    public init(verdict: SealVerdict, judgedAt: Instant, checks: [SealCheck], deviations: [Finding] = []) {
        self.verdict = verdict
        self.judgedAt = judgedAt
        self.checks = checks
        self.deviations = deviations
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        verdict = try json.field("verdict")
        judgedAt = try json.field("judgedAt")
        checks = try json.field("checks")
        deviations = try json.maybe("deviations") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("verdict", verdict)
        json.field("judgedAt", judgedAt)
        json.field("checks", checks)
        json.field("deviations", deviations)
        json.end()
    }
}

/// A seal as a list shows it.
public struct SealView: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var seal: String
    /// 印章名称.
    public var name: String
    /// Code of its kind.
    public var kind: String
    /// Name of its kind.
    public var kindName: Label
    /// Where it stands.
    public var stage: SealStage
    /// From when it may be used; none where that is not known.
    public var from: Instant?
    /// Until when, exclusive; none where that is not known.
    public var until: Instant?
    /// How many persons hold a copy, of those whom the viewer sees.
    public var copies: UInt32
    /// The Ukey to which it is bound; empty for none.
    public var ukey: String
    /// How many grants are effective, of those that the viewer sees; none where the seal is over.
    public var grants: UInt32

    public init(seal: String, name: String, kind: String, kindName: Label, stage: SealStage, from: Instant? = nil, until: Instant? = nil, copies: UInt32, ukey: String, grants: UInt32) {
        self.seal = seal
        self.name = name
        self.kind = kind
        self.kindName = kindName
        self.stage = stage
        self.from = from
        self.until = until
        self.copies = copies
        self.ukey = ukey
        self.grants = grants
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        seal = try json.field("seal")
        name = try json.field("name")
        kind = try json.field("kind")
        kindName = try json.field("kindName")
        stage = try json.field("stage")
        from = try json.maybe("from")
        until = try json.maybe("until")
        copies = try json.field("copies")
        ukey = try json.field("ukey")
        grants = try json.field("grants")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("seal", seal)
        json.field("name", name)
        json.field("kind", kind)
        json.field("kindName", kindName)
        json.field("stage", stage)
        json.maybe("from", from)
        json.maybe("until", until)
        json.field("copies", copies)
        json.field("ukey", ukey)
        json.field("grants", grants)
        json.end()
    }
}

/// A file that is to be sealed. What it is, the host's system tells, never whoever wants it sealed.
public struct SealableFile: Hashable, Sendable, JsonDocument {
    /// The host's own number for the file.
    public var id: String
    /// Its name.
    public var name: String
    /// What it is, by [`recognise`].
    public var format: FileFormat
    /// SM3 of its bytes, lower-case hexadecimal.
    public var digest: String
    /// How many pages it has.
    public var pages: UInt32
    /// The size of each page, or one size that all have. A sitting at a page needs it.
    public var sizes: [PageSize]

    public init(id: String, name: String, format: FileFormat, digest: String, pages: UInt32, sizes: [PageSize] = []) {
        self.id = id
        self.name = name
        self.format = format
        self.digest = digest
        self.pages = pages
        self.sizes = sizes
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        name = try json.field("name")
        format = try json.field("format")
        digest = try json.field("digest")
        pages = try json.field("pages")
        sizes = try json.maybe("sizes") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("name", name)
        json.field("format", format)
        json.field("digest", digest)
        json.field("pages", pages)
        json.field("sizes", sizes)
        json.end()
    }
}

/// A command's action.
public enum SealingAction: Hashable, Sendable, JsonDocument {
    /// 签章 beside an uploaded file: opens the page for this one file (NN-001, NN-002, NN-014). What the file is, the
    /// system tells.
    /// - `session`: The host's id of the sitting.
    /// - `owner`: Whose account it is.
    /// - `enterprise`: Whose seals are used.
    /// - `file`: The file.
    /// - `login`: How the owner logged in before, as the system knows (NN-001).
    case openPage(session: String, owner: Principal, enterprise: Enterprise, file: SealableFile, login: LoginMethod? = nil)
    /// The page shows a code; the one before it is void (NN-005).
    /// - `qr`: The code's own number.
    case showQr(qr: String)
    /// What came of a scan (NN-003 to NN-005).
    /// - `qr`: The code that was scanned.
    /// - `scanner`: Who scanned it.
    /// - `failed`: Whether authentication failed.
    /// - `evidence`: `scan`, `signing_secret`: that they were given, never what they are.
    /// - `seals`: The seals that the page loaded.
    case reportScan(qr: String, scanner: Principal, failed: Bool, evidence: [Evidence], seals: [LoadedSeal])
    /// The seals as they lie on the pages now, all of them.
    /// - `placements`: Where.
    case placeSeals(placements: [PagePlacement])
    /// 确认签署 (NN-006), passed on by the system together with what the seal account answers at this very instant.
    /// - `person`: Who pressed it: whoever is logged in on the page.
    /// - `answers`: What the seal account answers now, for each seal that is used.
    case confirm(person: Principal, answers: [AskedSeal])
    /// The host has sealed.
    /// - `original`: SM3 of what was sealed.
    /// - `file`: The result.
    case reportSealed(original: String, file: SealableFile)
    /// The page was closed (NN-008).
    case closePage
    /// The page is opened again: authentication and placing begin anew.
    case reopenPage

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "open_page":
            self = try .openPage(
                session: json.field("session"),
                owner: json.field("owner"),
                enterprise: json.field("enterprise"),
                file: json.field("file"),
                login: json.maybe("login"))
        case "show_qr":
            self = try .showQr(
                qr: json.field("qr"))
        case "report_scan":
            self = try .reportScan(
                qr: json.field("qr"),
                scanner: json.field("scanner"),
                failed: json.field("failed"),
                evidence: json.field("evidence"),
                seals: json.field("seals"))
        case "place_seals":
            self = try .placeSeals(
                placements: json.field("placements"))
        case "confirm":
            self = try .confirm(
                person: json.field("person"),
                answers: json.field("answers"))
        case "report_sealed":
            self = try .reportSealed(
                original: json.field("original"),
                file: json.field("file"))
        case "close_page":
            self = .closePage
        case "reopen_page":
            self = .reopenPage
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .openPage(let part0, let part1, let part2, let part3, let part4):
            json.tag("open_page")
            json.field("session", part0)
            json.field("owner", part1)
            json.field("enterprise", part2)
            json.field("file", part3)
            json.maybe("login", part4)
        case .showQr(let part0):
            json.tag("show_qr")
            json.field("qr", part0)
        case .reportScan(let part0, let part1, let part2, let part3, let part4):
            json.tag("report_scan")
            json.field("qr", part0)
            json.field("scanner", part1)
            json.field("failed", part2)
            json.field("evidence", part3)
            json.field("seals", part4)
        case .placeSeals(let part0):
            json.tag("place_seals")
            json.field("placements", part0)
        case .confirm(let part0, let part1):
            json.tag("confirm")
            json.field("person", part0)
            json.field("answers", part1)
        case .reportSealed(let part0, let part1):
            json.tag("report_sealed")
            json.field("original", part0)
            json.field("file", part1)
        case .closePage:
            json.tag("close_page")
        case .reopenPage:
            json.tag("reopen_page")
        }
        json.end()
    }
}

/// Sealing on one channel.
public struct SealingChannel: Hashable, Sendable, JsonDocument {
    /// The channel; what authenticates there stands with its operation `sign`.
    public var channel: Channel
    /// The steps in order.
    public var steps: [SealingStep]
    /// What becomes of the sealed file.
    public var output: OutputPolicy
    /// On what it rests.
    public var basis: Basis

    public init(channel: Channel, steps: [SealingStep], output: OutputPolicy, basis: Basis) {
        self.channel = channel
        self.steps = steps
        self.output = output
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        channel = try json.field("channel")
        steps = try json.field("steps")
        output = try json.field("output")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("channel", channel)
        json.field("steps", steps)
        json.field("output", output)
        json.field("basis", basis)
        json.end()
    }
}

/// A command. A repeated id changes nothing and says so, as long as it is one of the newest 1000; a stale
/// `expectedVersion` is refused.
public struct SealingCommand: Hashable, Sendable, JsonDocument {
    /// The caller's own id for this command, unique within the account.
    public var id: String
    /// The version that the caller has seen; none to accept any.
    public var expectedVersion: UInt32?
    /// What to do.
    public var action: SealingAction

    public init(id: String, expectedVersion: UInt32? = nil, action: SealingAction) {
        self.id = id
        self.expectedVersion = expectedVersion
        self.action = action
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        expectedVersion = try json.maybe("expectedVersion")
        action = try json.field("action")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.maybe("expectedVersion", expectedVersion)
        json.field("action", action)
        json.end()
    }
}

/// An event, past tense; only ever added to.
public enum SealingEvent: Hashable, Sendable, JsonDocument {
    /// The page was opened.
    /// - `session`: The sitting.
    /// - `owner`: Whose account it is.
    /// - `enterprise`: Whose seals are used.
    /// - `file`: The file.
    case pageOpened(session: String, owner: Principal, enterprise: Enterprise, file: SealableFile)
    /// A code was shown.
    /// - `qr`: Its number.
    case qrShown(qr: String)
    /// Somebody authenticated. The file is as it was.
    /// - `scanner`: Who.
    /// - `evidence`: What proved it.
    /// - `seals`: The seals that were loaded.
    case authenticated(scanner: Principal, evidence: [Evidence], seals: [LoadedSeal])
    /// Authentication failed; the code is void.
    /// - `qr`: The code.
    case authenticationFailed(qr: String)
    /// Seals were placed.
    /// - `placements`: Where.
    case sealsPlaced(placements: [PagePlacement])
    /// The sealing was confirmed.
    /// - `person`: By whom.
    /// - `digest`: SM3 of what shall be sealed.
    case confirmed(person: Principal, digest: String)
    /// The result was stored.
    /// - `document`: The document.
    case stored(document: StoredDocument)
    /// The page was closed; authentication and placements are gone.
    case pageClosed
    /// The page was opened again.
    case pageReopened

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "page_opened":
            self = try .pageOpened(
                session: json.field("session"),
                owner: json.field("owner"),
                enterprise: json.field("enterprise"),
                file: json.field("file"))
        case "qr_shown":
            self = try .qrShown(
                qr: json.field("qr"))
        case "authenticated":
            self = try .authenticated(
                scanner: json.field("scanner"),
                evidence: json.field("evidence"),
                seals: json.field("seals"))
        case "authentication_failed":
            self = try .authenticationFailed(
                qr: json.field("qr"))
        case "seals_placed":
            self = try .sealsPlaced(
                placements: json.field("placements"))
        case "confirmed":
            self = try .confirmed(
                person: json.field("person"),
                digest: json.field("digest"))
        case "stored":
            self = try .stored(
                document: json.field("document"))
        case "page_closed":
            self = .pageClosed
        case "page_reopened":
            self = .pageReopened
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .pageOpened(let part0, let part1, let part2, let part3):
            json.tag("page_opened")
            json.field("session", part0)
            json.field("owner", part1)
            json.field("enterprise", part2)
            json.field("file", part3)
        case .qrShown(let part0):
            json.tag("qr_shown")
            json.field("qr", part0)
        case .authenticated(let part0, let part1, let part2):
            json.tag("authenticated")
            json.field("scanner", part0)
            json.field("evidence", part1)
            json.field("seals", part2)
        case .authenticationFailed(let part0):
            json.tag("authentication_failed")
            json.field("qr", part0)
        case .sealsPlaced(let part0):
            json.tag("seals_placed")
            json.field("placements", part0)
        case .confirmed(let part0, let part1):
            json.tag("confirmed")
            json.field("person", part0)
            json.field("digest", part1)
        case .stored(let part0):
            json.tag("stored")
            json.field("document", part0)
        case .pageClosed:
            json.tag("page_closed")
        case .pageReopened:
            json.tag("page_reopened")
        }
        json.end()
    }
}

/// One entry of the log.
public struct SealingLogEntry: Hashable, Sendable, JsonDocument {
    /// Version of this format.
    public var logVersion: UInt32
    /// Counted from 1.
    public var sequence: UInt32
    /// When the command was carried out.
    public var now: Instant
    /// The profile that was applied.
    public var profile: ProfileRef
    /// Digest of the entry before; empty for the first.
    public var previous: String
    /// SM3 over the salt's bytes and the canonical payload.
    public var payloadDigest: String
    /// SM3 over the canonical header: all fields above.
    public var digest: String
    /// The salt, as hexadecimal; gone with the payload when it is erased.
    public var salt: String
    /// The payload, unless it was erased.
    public var payload: SealingPayload?

    public init(logVersion: UInt32, sequence: UInt32, now: Instant, profile: ProfileRef, previous: String, payloadDigest: String, digest: String, salt: String = "", payload: SealingPayload? = nil) {
        self.logVersion = logVersion
        self.sequence = sequence
        self.now = now
        self.profile = profile
        self.previous = previous
        self.payloadDigest = payloadDigest
        self.digest = digest
        self.salt = salt
        self.payload = payload
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        logVersion = try json.field("logVersion")
        sequence = try json.field("sequence")
        now = try json.field("now")
        profile = try json.field("profile")
        previous = try json.field("previous")
        payloadDigest = try json.field("payloadDigest")
        digest = try json.field("digest")
        salt = try json.maybe("salt") ?? ""
        payload = try json.maybe("payload")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("logVersion", logVersion)
        json.field("sequence", sequence)
        json.field("now", now)
        json.field("profile", profile)
        json.field("previous", previous)
        json.field("payloadDigest", payloadDigest)
        json.field("digest", digest)
        json.field("salt", salt)
        json.maybe("payload", payload)
        json.end()
    }
}

/// What a command comes to.
public struct SealingOutcome: Hashable, Sendable, JsonDocument {
    /// The version with this command; the one that is now, where it was carried out before.
    public var version: UInt32
    /// Whether this command was carried out before; then nothing happens, and the entry that `sequence` names
    /// gives the answer of the first time (`answer`).
    public var repeated: Bool
    /// Sequence of the command's log entry: of the one here, or of the one that was made the first time.
    public var sequence: UInt32
    /// The log entry to be stored; none for a repeated command.
    public var entry: SealingLogEntry?
    /// What the host shall do.
    public var effects: [HostTask]
    /// An id for each effect, in their order: the same whenever the answer is made again from the entry, and no other
    /// effect's anywhere. Whoever carries effects out at least once tells by it what was done already.
    public var effectIds: [String]
    /// The sub-cases of which a list shows something else now: their rows of the index are to be written anew, and
    /// no others. An account has none.
    public var changed: [String]
    /// Findings that did not stop the command.
    public var report: Report

    public init(version: UInt32, repeated: Bool, sequence: UInt32, entry: SealingLogEntry? = nil, effects: [HostTask], effectIds: [String], changed: [String], report: Report) {
        self.version = version
        self.repeated = repeated
        self.sequence = sequence
        self.entry = entry
        self.effects = effects
        self.effectIds = effectIds
        self.changed = changed
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        repeated = try json.field("repeated")
        sequence = try json.field("sequence")
        entry = try json.maybe("entry")
        effects = try json.field("effects")
        effectIds = try json.field("effectIds")
        changed = try json.field("changed")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("repeated", repeated)
        json.field("sequence", sequence)
        json.maybe("entry", entry)
        json.field("effects", effects)
        json.field("effectIds", effectIds)
        json.field("changed", changed)
        json.field("report", report)
        json.end()
    }
}

/// What a command was, who gave it, and what followed. May hold personal data.
public struct SealingPayload: Hashable, Sendable, JsonDocument {
    /// Who gave the command.
    public var actor: Actor
    /// The command.
    public var command: SealingCommand
    /// What followed.
    public var events: [SealingEvent]
    /// What the host shall do, as far as no event says so by itself; the whole answer is made anew from the entry.
    public var effects: [HostTask]
    /// Findings that did not stop the command.
    public var findings: [Finding]

    public init(actor: Actor, command: SealingCommand, events: [SealingEvent], effects: [HostTask] = [], findings: [Finding] = []) {
        self.actor = actor
        self.command = command
        self.events = events
        self.effects = effects
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        actor = try json.field("actor")
        command = try json.field("command")
        events = try json.field("events")
        effects = try json.maybe("effects") ?? []
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("actor", actor)
        json.field("command", command)
        json.field("events", events)
        json.field("effects", effects)
        json.field("findings", findings)
        json.end()
    }
}

/// How documents are sealed on a platform.
public struct SealingRules: Hashable, Sendable, JsonDocument {
    /// The channels.
    public var channels: [SealingChannel]
    /// Where documents can be verified.
    public var verifications: [VerificationRoute]
    /// Which pages must carry a seal.
    public var coverage: CoverageRule
    /// Sealing at a page; none where the platform has no such sitting.
    public var page: PageSessionRule?

    public init(channels: [SealingChannel], verifications: [VerificationRoute] = [], coverage: CoverageRule, page: PageSessionRule? = nil) {
        self.channels = channels
        self.verifications = verifications
        self.coverage = coverage
        self.page = page
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        channels = try json.field("channels")
        verifications = try json.maybe("verifications") ?? []
        coverage = try json.field("coverage")
        page = try json.maybe("page")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("channels", channels)
        json.field("verifications", verifications)
        json.field("coverage", coverage)
        json.maybe("page", page)
        json.end()
    }
}

/// How far a sitting has come.
public enum SealingStage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The page is open; nobody has authenticated.
    case open
    /// Somebody has authenticated by the code.
    case authenticated
    /// The sealing is confirmed; the host seals.
    case confirmed
    /// The result is stored.
    case stored
    /// The page was closed before the confirmation.
    case closed
}

/// The state of a sitting: what its events add up to, and the snapshot to be stored.
public struct SealingState: Hashable, Sendable, JsonDocument {
    /// Version, digest and time of its log, and what commands used up.
    public var metadata: Metadata
    /// The host's id of the sitting.
    public var session: String
    /// Whose account it is.
    public var owner: Principal
    /// Whose seals are used.
    public var enterprise: Enterprise
    /// The file, as it was when the page was opened.
    public var file: SealableFile
    /// How far it has come.
    public var stage: SealingStage
    /// The code on the page; none before the first, and after it was used.
    public var qr: String?
    /// Who has authenticated.
    public var scanner: Principal?
    /// The seals that were loaded.
    public var seals: [LoadedSeal]
    /// Where seals lie.
    public var placements: [PagePlacement]
    /// The result.
    public var stored: StoredDocument?

    public init(metadata: Metadata, session: String, owner: Principal, enterprise: Enterprise, file: SealableFile, stage: SealingStage, qr: String? = nil, scanner: Principal? = nil, seals: [LoadedSeal], placements: [PagePlacement], stored: StoredDocument? = nil) {
        self.metadata = metadata
        self.session = session
        self.owner = owner
        self.enterprise = enterprise
        self.file = file
        self.stage = stage
        self.qr = qr
        self.scanner = scanner
        self.seals = seals
        self.placements = placements
        self.stored = stored
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        metadata = try json.field("metadata")
        session = try json.field("session")
        owner = try json.field("owner")
        enterprise = try json.field("enterprise")
        file = try json.field("file")
        stage = try json.field("stage")
        qr = try json.maybe("qr")
        scanner = try json.maybe("scanner")
        seals = try json.field("seals")
        placements = try json.field("placements")
        stored = try json.maybe("stored")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("metadata", metadata)
        json.field("session", session)
        json.field("owner", owner)
        json.field("enterprise", enterprise)
        json.field("file", file)
        json.field("stage", stage)
        json.maybe("qr", qr)
        json.maybe("scanner", scanner)
        json.field("seals", seals)
        json.field("placements", placements)
        json.maybe("stored", stored)
        json.end()
    }
}

/// A step of sealing a document, as the person does it.
public enum SealingStep: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 选择企业名称.
    case chooseEnterprise = "choose_enterprise"
    /// 选择电子印章: one seal.
    case chooseSeal = "choose_seal"
    /// 选择印章类型: a kind of seal (SZ-047).
    case chooseKind = "choose_kind"
    /// 签章方式: by scan or by Ukey.
    case chooseMethod = "choose_method"
    /// 选择文件, 打开文件, 上传文件.
    case openFile = "open_file"
    /// 设置定位模式: where the seals go is set as a rule (SZ-047).
    case setMode = "set_mode"
    /// The seal is placed by hand.
    case place
    /// 签章.
    case press
    /// 扫描签章二维码.
    case scan
    /// A scan or a Ukey.
    case scanOrUkey = "scan_or_ukey"
    /// 签章密码, 签名口令.
    case enterSecret = "enter_secret"
    /// 确认签署.
    case confirm
}

/// That a secret was set; never the secret.
public struct SecretRecord: Hashable, Sendable, JsonDocument {
    /// What it belongs to.
    public var scope: SecretScope
    /// The seal, Ukey or certificate.
    public var subject: String
    /// Whose it is.
    public var person: Principal
    /// When it was set last.
    public var at: Instant

    public init(scope: SecretScope, subject: String, person: Principal, at: Instant) {
        self.scope = scope
        self.subject = subject
        self.person = person
        self.at = at
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        scope = try json.field("scope")
        subject = try json.field("subject")
        person = try json.field("person")
        at = try json.field("at")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("scope", scope)
        json.field("subject", subject)
        json.field("person", person)
        json.field("at", at)
        json.end()
    }
}

/// A secret that people have. The library knows that it was set, never what it is.
public struct SecretRule: Hashable, Sendable, JsonDocument {
    /// What it belongs to.
    public var scope: SecretScope
    /// Its name.
    public var name: Label
    /// Whether this platform changes and resets it; otherwise it is only asked for here.
    public var changedHere: Bool
    /// Whether resetting it issues a new certificate (C-24).
    public var resetReissues: Bool
    /// On what it rests.
    public var basis: Basis

    public init(scope: SecretScope, name: Label, changedHere: Bool = false, resetReissues: Bool = false, basis: Basis) {
        self.scope = scope
        self.name = name
        self.changedHere = changedHere
        self.resetReissues = resetReissues
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        scope = try json.field("scope")
        name = try json.field("name")
        changedHere = try json.maybe("changedHere") ?? false
        resetReissues = try json.maybe("resetReissues") ?? false
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("scope", scope)
        json.field("name", name)
        json.field("changedHere", changedHere)
        json.field("resetReissues", resetReissues)
        json.field("basis", basis)
        json.end()
    }
}

/// What a signing secret belongs to (C-23).
public enum SecretScope: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// One seal.
    case seal
    /// The certificate of one person, for all seals.
    case personCertificate = "person_certificate"
    /// One phone or app, for all licences on it.
    case deviceApp = "device_app"
    /// One Ukey.
    case ukey
}

/// What a notice secures: the claim to a later registration, for whom, against whom (民法典 第二百二十一条).
public struct SecuredClaim: Hashable, Sendable, JsonDocument {
    /// Which kind of notice, of dictionary A29.
    public var kind: String
    /// What it secures.
    public var secures: Label
    /// Who is protected, by the names of the form.
    public var holders: [String]
    /// Who is bound.
    public var obligors: [String]
    /// The claim of a mortgage (万元), as the form has it; empty for a sale.
    public var principal: String
    /// Its proof, once there is one.
    public var proof: IssuedCertificate?

    public init(kind: String, secures: Label, holders: [String], obligors: [String], principal: String = "", proof: IssuedCertificate? = nil) {
        self.kind = kind
        self.secures = secures
        self.holders = holders
        self.obligors = obligors
        self.principal = principal
        self.proof = proof
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        secures = try json.field("secures")
        holders = try json.field("holders")
        obligors = try json.field("obligors")
        principal = try json.maybe("principal") ?? ""
        proof = try json.maybe("proof")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("secures", secures)
        json.field("holders", holders)
        json.field("obligors", obligors)
        json.field("principal", principal)
        json.maybe("proof", proof)
        json.end()
    }
}

/// The id of a command that was carried out, what it was used for, and what it made.
public struct SeenCommand: Hashable, Sendable, JsonDocument {
    /// The id.
    public var id: String
    /// A short fingerprint of the command, so that an id used for something else is noticed.
    public var fingerprint: String
    /// The version that it made: the sequence of its log entry, from which its answer is made again.
    public var version: UInt32

    public init(id: String, fingerprint: String, version: UInt32) {
        self.id = id
        self.fingerprint = fingerprint
        self.version = version
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        fingerprint = try json.field("fingerprint")
        version = try json.field("version")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("fingerprint", fingerprint)
        json.field("version", version)
        json.end()
    }
}

/// A place where verification is done on site (UA-020).
public struct ServiceWindow: Hashable, Sendable, JsonDocument {
    /// Its region.
    public var region: String
    /// Its name.
    public var name: Label

    public init(region: String, name: Label) {
        self.region = region
        self.name = name
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        region = try json.field("region")
        name = try json.field("name")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("region", region)
        json.field("name", name)
        json.end()
    }
}

/// When a set of seals comes about.
public enum SetOccasion: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// A newly registered enterprise receives it without applying (SZ-012).
    case registration
    /// One click on 申领 makes it (GX-007).
    case application
    /// Ticked while founding an enterprise (KB-001).
    case founding
}

/// One setting in which the new profile differs.
public struct Setting: Hashable, Sendable, JsonDocument {
    /// Where, as a JSON pointer into the profile. In a list, the id of an entry may stand for its place
    /// (`/questions/ems_delivery/required`), and `-` for a new entry at its end.
    public var pointer: String
    /// The new value, as JSON text; none takes an entry out of its list, or a field that may be left out.
    public var value: String?
    /// On what it rests: it takes the place of the basis of the rule in which the setting lies.
    public var basis: Basis

    public init(pointer: String, value: String? = nil, basis: Basis) {
        self.pointer = pointer
        self.value = value
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        pointer = try json.field("pointer")
        value = try json.maybe("value")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("pointer", pointer)
        json.maybe("value", value)
        json.field("basis", basis)
        json.end()
    }
}

/// How grave a finding is. Profiles may change the severity that the catalogue gives a code.
public enum Severity: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Worth knowing; nothing is wrong.
    case info
    /// Unusual; a person should look. Stops nothing.
    case warning
    /// Not acceptable: the document cannot be submitted like this.
    case error
}

/// Another severity for a code than the catalogue's.
public struct SeverityRule: Hashable, Sendable, JsonDocument {
    /// The code.
    public var code: Code
    /// The severity here.
    public var severity: Severity
    /// On what it rests.
    public var basis: Basis

    public init(code: Code, severity: Severity, basis: Basis) {
        self.code = code
        self.severity = severity
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        severity = try json.field("severity")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("severity", severity)
        json.field("basis", basis)
        json.end()
    }
}

/// What the share act does with a sub-case that already has a copy of its own. Contradiction C-49.
public enum ShareMode: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The sub-case keeps its own copy, and is reported as skipped.
    case keepOwn = "keep_own"
    /// The shared material takes its place.
    case replace
}

/// What one column was taken for.
public struct SheetColumn: Hashable, Sendable, JsonDocument {
    /// The column, from 1.
    public var column: UInt32
    /// Its header, as the sheet has it; of two rows both.
    public var header: String
    /// What is done with it.
    public var treatment: ColumnUse
    /// The fields that it fills, by their paths in the form: `/application/buyers/*/name`. The unit and 不动产情况 name
    /// some things alike; a column that does not say which of them it is about fills both.
    public var fields: [String]
    /// Which buyer, seller or mortgagee of the row it is about, from 1; where nothing is said, each row has one, and
    /// the next row of the same unit the next.
    public var number: UInt32?
    /// The unit of its numbers; that of the form where nothing is said.
    public var unit: SheetUnit?
    /// What it was taken for, in words. Nothing reads it.
    public var label: Label?

    public init(column: UInt32, header: String, treatment: ColumnUse = .read, fields: [String] = [], number: UInt32? = nil, unit: SheetUnit? = nil, label: Label? = nil) {
        self.column = column
        self.header = header
        self.treatment = treatment
        self.fields = fields
        self.number = number
        self.unit = unit
        self.label = label
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        column = try json.field("column")
        header = try json.field("header")
        treatment = try json.maybe("treatment") ?? .read
        fields = try json.maybe("fields") ?? []
        number = try json.maybe("number")
        unit = try json.maybe("unit")
        label = try json.maybe("label")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("column", column)
        json.field("header", header)
        json.field("treatment", treatment)
        json.field("fields", fields)
        json.maybe("number", number)
        json.maybe("unit", unit)
        json.maybe("label", label)
        json.end()
    }
}

/// The user's own sheet with what was found in it.
public struct SheetCorrection: Hashable, Sendable, JsonDocument {
    /// The sheet: the user's rows and columns as they were, and one column more, 错误说明.
    public var sheet: SheetRows
    /// The cells to colour, with their comments.
    public var marks: [SheetMark]
    /// A sheet to put before it: what was read, what was found how often, what was not read.
    public var summary: SheetRows

    public init(sheet: SheetRows, marks: [SheetMark], summary: SheetRows) {
        self.sheet = sheet
        self.marks = marks
        self.summary = summary
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        sheet = try json.field("sheet")
        marks = try json.field("marks")
        summary = try json.field("summary")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("sheet", sheet)
        json.field("marks", marks)
        json.field("summary", summary)
        json.end()
    }
}

/// A finding, with its place in the sheet.
public struct SheetFinding: Hashable, Sendable, JsonDocument {
    /// The row, from 1; none for the whole sheet or a column.
    public var row: UInt32?
    /// The column, from 1; none where the sheet has no column for it.
    public var column: UInt32?
    /// The cell, such as `C5`; empty where no single cell is meant.
    public var cell: String
    /// The column's header as the sheet has it, or what the field is called where there is no column.
    public var label: String
    /// The position of the sub-case that it is about, from 0. The finding's pointer leads into that sub-case.
    public var subCase: UInt32?
    /// What was found.
    public var finding: Finding

    public init(row: UInt32? = nil, column: UInt32? = nil, cell: String = "", label: String = "", subCase: UInt32? = nil, finding: Finding) {
        self.row = row
        self.column = column
        self.cell = cell
        self.label = label
        self.subCase = subCase
        self.finding = finding
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        row = try json.maybe("row")
        column = try json.maybe("column")
        cell = try json.maybe("cell") ?? ""
        label = try json.maybe("label") ?? ""
        subCase = try json.maybe("subCase")
        finding = try json.field("finding")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("row", row)
        json.maybe("column", column)
        json.field("cell", cell)
        json.field("label", label)
        json.maybe("subCase", subCase)
        json.field("finding", finding)
        json.end()
    }
}

/// What a sheet's columns were taken for. A host may correct it, and read by it.
public struct SheetMapping: Hashable, Sendable, JsonDocument {
    /// The first row of the headers, from 1; 0 where none was found.
    public var headerRow: UInt32
    /// The first row below the headers.
    public var firstRow: UInt32
    /// 业务类型 of rows that name none: a code of the profile.
    public var businessType: String
    /// 单位组织类型 of rows that name none; where nothing is said, the only one that the business leaves.
    public var organisationType: String
    /// 不动产类型 of rows that name none; where nothing is said, the only one that the business leaves.
    public var propertyType: String
    /// The columns that have a header or cells, from the left.
    public var columns: [SheetColumn]

    public init(headerRow: UInt32, firstRow: UInt32, businessType: String = "", organisationType: String = "", propertyType: String = "", columns: [SheetColumn]) {
        self.headerRow = headerRow
        self.firstRow = firstRow
        self.businessType = businessType
        self.organisationType = organisationType
        self.propertyType = propertyType
        self.columns = columns
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        headerRow = try json.field("headerRow")
        firstRow = try json.field("firstRow")
        businessType = try json.maybe("businessType") ?? ""
        organisationType = try json.maybe("organisationType") ?? ""
        propertyType = try json.maybe("propertyType") ?? ""
        columns = try json.field("columns")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("headerRow", headerRow)
        json.field("firstRow", firstRow)
        json.field("businessType", businessType)
        json.field("organisationType", organisationType)
        json.field("propertyType", propertyType)
        json.field("columns", columns)
        json.end()
    }
}

/// A mark on a cell that the host is to set.
public struct SheetMark: Hashable, Sendable, JsonDocument {
    /// The row, from 1.
    public var row: UInt32
    /// The column, from 1.
    public var column: UInt32
    /// The cell, such as `C5`.
    public var cell: String
    /// The gravest of what was found there: which colour.
    public var severity: Severity
    /// The comment, a line for each finding.
    public var comment: Label

    public init(row: UInt32, column: UInt32, cell: String, severity: Severity, comment: Label) {
        self.row = row
        self.column = column
        self.cell = cell
        self.severity = severity
        self.comment = comment
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        row = try json.field("row")
        column = try json.field("column")
        cell = try json.field("cell")
        severity = try json.field("severity")
        comment = try json.field("comment")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("row", row)
        json.field("column", column)
        json.field("cell", cell)
        json.field("severity", severity)
        json.field("comment", comment)
        json.end()
    }
}

/// The rows of one sub-case.
public struct SheetRecord: Hashable, Sendable, JsonDocument {
    /// The first of them, from 1.
    public var row: UInt32
    /// All of them; the rows of further buyers follow.
    public var rows: [UInt32]
    /// How many findings stand against it.
    public var errors: UInt32
    /// How many deserve a look.
    public var warnings: UInt32

    public init(row: UInt32, rows: [UInt32], errors: UInt32, warnings: UInt32) {
        self.row = row
        self.rows = rows
        self.errors = errors
        self.warnings = warnings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        row = try json.field("row")
        rows = try json.field("rows")
        errors = try json.field("errors")
        warnings = try json.field("warnings")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("row", row)
        json.field("rows", rows)
        json.field("errors", errors)
        json.field("warnings", warnings)
        json.end()
    }
}

/// What was read from a sheet.
public struct SheetReport: Hashable, Sendable, JsonDocument {
    /// By which mapping.
    public var mapping: SheetMapping
    /// One for each sub-case, in the order of the sheet.
    public var records: [SheetRecord]
    /// How many rows below the headers hold nothing that is read, such as formatted blank ones.
    public var passedOver: UInt32
    /// All findings, by row.
    public var findings: [SheetFinding]

    public init(mapping: SheetMapping, records: [SheetRecord], passedOver: UInt32, findings: [SheetFinding]) {
        self.mapping = mapping
        self.records = records
        self.passedOver = passedOver
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        mapping = try json.field("mapping")
        records = try json.field("records")
        passedOver = try json.field("passedOver")
        findings = try json.field("findings")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("mapping", mapping)
        json.field("records", records)
        json.field("passedOver", passedOver)
        json.field("findings", findings)
        json.end()
    }
}

/// The cells of one sheet. Rows and columns are counted from 1, as a spreadsheet shows them.
public struct SheetRows: Hashable, Sendable, JsonDocument {
    /// The rows from the top, each with its cells from the left, as text: numbers as the file has them, days as
    /// `2024-08-01` or `2024-08-01 00:00:00`, blank cells empty. Rows may differ in length.
    public var rows: [[String]]
    /// Of each row the kinds of its cells, a letter each, as openpyxl's `data_type` and SheetJS's `t` call them: `s`
    /// text, `n` number, `d` date, `b` yes or no, `e` error, `f` formula, `z` blank. What is left out is text. Of rows
    /// that this library writes, each cell with `s` is to be written as text, whatever it begins with.
    public var types: [String]
    /// The merged ranges, such as `B3:B5`.
    public var merged: [String]

    public init(rows: [[String]], types: [String] = [], merged: [String] = []) {
        self.rows = rows
        self.types = types
        self.merged = merged
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        rows = try json.field("rows")
        types = try json.maybe("types") ?? []
        merged = try json.maybe("merged") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("rows", rows)
        json.field("types", types)
        json.field("merged", merged)
        json.end()
    }
}

/// A sheet to be filled in, or sub-cases as a sheet.
public struct SheetTemplate: Hashable, Sendable, JsonDocument {
    /// The headers, a row of help where it is to be filled in, the rows.
    public var sheet: SheetRows
    /// The columns.
    public var columns: [TemplateColumn]

    public init(sheet: SheetRows, columns: [TemplateColumn]) {
        self.sheet = sheet
        self.columns = columns
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        sheet = try json.field("sheet")
        columns = try json.field("columns")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("sheet", sheet)
        json.field("columns", columns)
        json.end()
    }
}

/// The unit of the numbers in a column.
public enum SheetUnit: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 元.
    case yuan
    /// 万元, the unit of the form.
    case wanYuan = "wan_yuan"
    /// 亿元.
    case yiYuan = "yi_yuan"
    /// 平方米.
    case squareMetre = "square_metre"
    /// Per cent.
    case percent
}

/// A signature that was given.
public struct Signature: Hashable, Sendable, JsonDocument {
    /// Key of the signer.
    public var signer: String
    /// When.
    public var at: Instant
    /// What the provider reports.
    public var evidence: Evidence

    public init(signer: String, at: Instant, evidence: Evidence) {
        self.signer = signer
        self.at = at
        self.evidence = evidence
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        signer = try json.field("signer")
        at = try json.field("at")
        evidence = try json.field("evidence")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("signer", signer)
        json.field("at", at)
        json.field("evidence", evidence)
        json.end()
    }
}

/// What a signature is made of.
public enum SignatureKind: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// CMS (RFC 5652), whatever its algorithms.
    case cms
    /// A message of GM/T 0010 (GB/T 35275).
    case gmMessage = "gm_message"
    /// A seal signature of GB/T 38540 or GM/T 0031.
    case seal
    /// A document timestamp (RFC 3161).
    case documentTimestamp = "document_timestamp"
    /// Nothing that can be read.
    case unknown
}

/// The baseline level of PAdES (EN 319 142-1) whose evidence is there; whether it is trusted, the steps say.
public enum SignatureLevel: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Signed, with the signer's certificate bound.
    case bb = "b_b"
    /// With a timestamp.
    case bt = "b_t"
    /// With certificates and revocation data in the document.
    case bLt = "b_lt"
    /// With a document timestamp over those.
    case bLta = "b_lta"
}

/// A line to sign on, or room for a seal.
public struct SignatureLine: Hashable, Sendable, JsonDocument {
    /// The name by which the place is found again, such as `buyers/0`; empty for none. Names differ.
    public var place: String
    /// Who signs, such as 申请人.
    public var label: Label
    /// The signer's name, printed beside the label; empty for none.
    public var name: String
    /// Signature or seal.
    public var style: SignatureStyle
    /// The date; empty leaves room to write one.
    public var date: String

    public init(place: String, label: Label, name: String = "", style: SignatureStyle, date: String = "") {
        self.place = place
        self.label = label
        self.name = name
        self.style = style
        self.date = date
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        place = try json.field("place")
        label = try json.field("label")
        name = try json.maybe("name") ?? ""
        style = try json.field("style")
        date = try json.maybe("date") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("place", place)
        json.field("label", label)
        json.field("name", name)
        json.field("style", style)
        json.field("date", date)
        json.end()
    }
}

extension SignatureLine: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "SignatureLine(place: \(String(reflecting: place)), label: \(String(reflecting: label)), style: \(String(reflecting: style)), …)" }
}

/// One signature, and what came of verifying it.
public struct SignatureReport: Hashable, Sendable, JsonDocument {
    /// The full name of its field; none for one that the catalog alone names.
    public var field: String?
    /// Its dictionary's object, as `12 0 R`.
    public var object: String?
    /// What it is made of.
    public var kind: SignatureKind
    /// The name that its dictionary gives for that (`/SubFilter`).
    public var subFilter: String
    /// What all steps together say.
    public var verdict: SignatureVerdict
    /// Whose certificate made it.
    public var signer: CertificateSummary?
    /// The signer's key and the hash function, for people: `SM2, SM3`, `ECDSA P-256, SHA-256`, `RSA-2048, SHA-256`,
    /// `RSA-2048 PSS, SHA-256`; none where they are not known.
    public var algorithm: String?
    /// When it was made, as the signer says.
    public var claimedAt: Instant?
    /// Before when it was made, as a trusted timestamp proves.
    public var provenAt: Instant?
    /// The instant for which its certificates were judged.
    public var judgedAt: Instant
    /// The steps.
    public var steps: [StepReport]
    /// The PAdES level; none where the rules of PAdES are not kept.
    public var level: SignatureLevel?
    /// How much of the file it covers.
    public var coverage: SignedCoverage
    /// The revision in which it was made, counted from 0.
    public var revision: UInt32?
    /// What a certification allows afterwards (DocMDP): 1 nothing, 2 filling in and signing, 3 annotations too.
    public var certification: UInt32?
    /// How far later changes go.
    public var modification: ChangeLevel
    /// Later changes, the gravest first: at most a thousand, of which [`Self::change_count`] tells how many there are.
    public var changes: [Change]
    /// How many later changes there are, listed or not.
    public var changeCount: ChangeCount
    /// Pages that later changes touch, counted from 1.
    public var pagesTouched: [UInt32]
    /// The path of the signer's certificate.
    public var path: PathReport?
    /// The steps of a seal signature.
    public var seal: SealVerification?

    public init(field: String? = nil, object: String? = nil, kind: SignatureKind, subFilter: String, verdict: SignatureVerdict, signer: CertificateSummary? = nil, algorithm: String? = nil, claimedAt: Instant? = nil, provenAt: Instant? = nil, judgedAt: Instant, steps: [StepReport], level: SignatureLevel? = nil, coverage: SignedCoverage, revision: UInt32? = nil, certification: UInt32? = nil, modification: ChangeLevel, changes: [Change] = [], changeCount: ChangeCount, pagesTouched: [UInt32] = [], path: PathReport? = nil, seal: SealVerification? = nil) {
        self.field = field
        self.object = object
        self.kind = kind
        self.subFilter = subFilter
        self.verdict = verdict
        self.signer = signer
        self.algorithm = algorithm
        self.claimedAt = claimedAt
        self.provenAt = provenAt
        self.judgedAt = judgedAt
        self.steps = steps
        self.level = level
        self.coverage = coverage
        self.revision = revision
        self.certification = certification
        self.modification = modification
        self.changes = changes
        self.changeCount = changeCount
        self.pagesTouched = pagesTouched
        self.path = path
        self.seal = seal
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.maybe("field")
        object = try json.maybe("object")
        kind = try json.field("kind")
        subFilter = try json.field("subFilter")
        verdict = try json.field("verdict")
        signer = try json.maybe("signer")
        algorithm = try json.maybe("algorithm")
        claimedAt = try json.maybe("claimedAt")
        provenAt = try json.maybe("provenAt")
        judgedAt = try json.field("judgedAt")
        steps = try json.field("steps")
        level = try json.maybe("level")
        coverage = try json.field("coverage")
        revision = try json.maybe("revision")
        certification = try json.maybe("certification")
        modification = try json.field("modification")
        changes = try json.maybe("changes") ?? []
        changeCount = try json.field("changeCount")
        pagesTouched = try json.maybe("pagesTouched") ?? []
        path = try json.maybe("path")
        seal = try json.maybe("seal")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("field", field)
        json.maybe("object", object)
        json.field("kind", kind)
        json.field("subFilter", subFilter)
        json.field("verdict", verdict)
        json.maybe("signer", signer)
        json.maybe("algorithm", algorithm)
        json.maybe("claimedAt", claimedAt)
        json.maybe("provenAt", provenAt)
        json.field("judgedAt", judgedAt)
        json.field("steps", steps)
        json.maybe("level", level)
        json.field("coverage", coverage)
        json.maybe("revision", revision)
        json.maybe("certification", certification)
        json.field("modification", modification)
        json.field("changes", changes)
        json.field("changeCount", changeCount)
        json.field("pagesTouched", pagesTouched)
        json.maybe("path", path)
        json.maybe("seal", seal)
        json.end()
    }
}

/// A scheme that signatures are made with.
public enum SignatureScheme: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// SM2 with SM3 (GB/T 32918.2, GB/T 35276); the user identity is the default one of GM/T 0009.
    case sm2Sm3 = "sm2_sm3"
    /// ECDSA on P-256 with SHA-256.
    case ecdsaP256Sha256 = "ecdsa_p256_sha256"
    /// ECDSA on P-384 with SHA-384.
    case ecdsaP384Sha384 = "ecdsa_p384_sha384"
    /// RSA, PKCS#1 v1.5, with SHA-256.
    case rsaPkcs1Sha256 = "rsa_pkcs1_sha256"
    /// RSA, PKCS#1 v1.5, with SHA-384.
    case rsaPkcs1Sha384 = "rsa_pkcs1_sha384"
    /// RSA, PKCS#1 v1.5, with SHA-512.
    case rsaPkcs1Sha512 = "rsa_pkcs1_sha512"
    /// RSA-PSS with SHA-256, MGF1 with the same, and a salt of 32 bytes.
    case rsaPssSha256 = "rsa_pss_sha256"
    /// RSA-PSS with SHA-384, MGF1 with the same, and a salt of 48 bytes.
    case rsaPssSha384 = "rsa_pss_sha384"
    /// RSA-PSS with SHA-512, MGF1 with the same, and a salt of 64 bytes.
    case rsaPssSha512 = "rsa_pss_sha512"
}

/// A step of verifying a signature.
public enum SignatureStep: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// `/ByteRange` and `/Contents` have the form that binds them to each other and to a revision.
    case form
    /// The content is the signed one.
    case digest
    /// The value of the signature is the certificate's key's.
    case signature
    /// The message binds the signer's certificate, and keeps the rules of its format.
    case format
    /// The algorithms are accepted.
    case algorithms
    /// The certificate leads to a trusted one, and could be used so at that time.
    case path
    /// No certificate of the path was revoked at that time.
    case revocation
    /// The timestamps over the signature are sound.
    case timestamp
    /// The steps of a seal signature.
    case seal
    /// Later revisions changed nothing but what is allowed.
    case changes
}

/// What is put at a place.
public enum SignatureStyle: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// A signature of a person.
    case signature
    /// A seal: room for 42 × 42 mm.
    case seal
}

/// What all steps together say.
public enum SignatureVerdict: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Everything that is needed was checked, and is sound.
    case valid
    /// Something could not be checked, or a person has to look; nothing is proven wrong.
    case indeterminate
    /// Something is wrong.
    case invalid
}

/// How much of the file a signature covers.
public enum SignedCoverage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// All of it.
    case wholeFile = "whole_file"
    /// The revision it was made in; later ones follow.
    case revision
    /// Something else: the form is wrong.
    case unclear
}

/// A ticket with its signature, ready to be drawn as a QR code or handed on as text (GZ-082).
public struct SignedTicket: Hashable, Sendable, JsonDocument {
    /// The text of the code: `DJ1:` and letters of the QR alphanumeric set.
    public var payload: String

    public init(payload: String) {
        self.payload = payload
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        payload = try json.field("payload")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("payload", payload)
        json.end()
    }
}

/// Someone who must sign in person.
public struct Signer: Hashable, Sendable, JsonDocument {
    /// The key: the row of the form, such as `buyers/0` or `mortgagees/0`.
    public var key: String
    /// Buyer, or the mortgagee's agent.
    public var role: Role
    /// The person's name.
    public var name: String
    /// What paper the number is of.
    public var documentKind: IdentifierKind
    /// The person's document number.
    public var documentNumber: String

    public init(key: String, role: Role, name: String, documentKind: IdentifierKind, documentNumber: String) {
        self.key = key
        self.role = role
        self.name = name
        self.documentKind = documentKind
        self.documentNumber = documentNumber
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        key = try json.field("key")
        role = try json.field("role")
        name = try json.field("name")
        documentKind = try json.field("documentKind")
        documentNumber = try json.field("documentNumber")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("key", key)
        json.field("role", role)
        json.field("name", name)
        json.field("documentKind", documentKind)
        json.field("documentNumber", documentNumber)
        json.end()
    }
}

extension Signer: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "Signer(key: \(String(reflecting: key)), role: \(String(reflecting: role)), …)" }
}

/// One signature to be made.
public struct SigningRequest: Hashable, Sendable, JsonDocument {
    /// The signature field: an empty one of the file, or a new one of this name.
    public var field: String
    /// The form of the signature.
    public var carrier: Carrier
    /// The algorithm; it must fit the certificate's key.
    public var scheme: SignatureScheme
    /// The signer's certificate first, then those between it and its root: DER in base64, or PEM.
    public var certificates: [String]
    /// The instant of signing that the signer claims.
    public var time: Instant
    /// Who signs, as text to be shown. At most 500 characters, as each of the following.
    public var signerName: String?
    /// Why.
    public var reason: String?
    /// Where.
    public var location: String?
    /// How to reach the signer.
    public var contact: String?
    /// Makes the signature a certification, which must be the file's first.
    public var certification: Certification?
    /// Locks fields. A field's own lock holds where this is empty.
    public var lock: FieldLock?
    /// Bytes to reserve for the signature; none means an estimate from the certificates.
    public var contentsSize: UInt32?
    /// Bytes to reserve for a timestamp, in that estimate. None means that none is planned.
    public var timestampSize: UInt32?
    /// Where its pictures appear, as [`crate::document::place::resolve`] gives it. None means an invisible signature.
    public var placements: [SealPlacement]
    /// The seal, DER in base64, for [`Carrier::SealSignature`].
    public var seal: String?

    public init(field: String, carrier: Carrier, scheme: SignatureScheme, certificates: [String], time: Instant, signerName: String? = nil, reason: String? = nil, location: String? = nil, contact: String? = nil, certification: Certification? = nil, lock: FieldLock? = nil, contentsSize: UInt32? = nil, timestampSize: UInt32? = nil, placements: [SealPlacement] = [], seal: String? = nil) {
        self.field = field
        self.carrier = carrier
        self.scheme = scheme
        self.certificates = certificates
        self.time = time
        self.signerName = signerName
        self.reason = reason
        self.location = location
        self.contact = contact
        self.certification = certification
        self.lock = lock
        self.contentsSize = contentsSize
        self.timestampSize = timestampSize
        self.placements = placements
        self.seal = seal
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.field("field")
        carrier = try json.field("carrier")
        scheme = try json.field("scheme")
        certificates = try json.field("certificates")
        time = try json.field("time")
        signerName = try json.maybe("signerName")
        reason = try json.maybe("reason")
        location = try json.maybe("location")
        contact = try json.maybe("contact")
        certification = try json.maybe("certification")
        lock = try json.maybe("lock")
        contentsSize = try json.maybe("contentsSize")
        timestampSize = try json.maybe("timestampSize")
        placements = try json.maybe("placements") ?? []
        seal = try json.maybe("seal")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("field", field)
        json.field("carrier", carrier)
        json.field("scheme", scheme)
        json.field("certificates", certificates)
        json.field("time", time)
        json.maybe("signerName", signerName)
        json.maybe("reason", reason)
        json.maybe("location", location)
        json.maybe("contact", contact)
        json.maybe("certification", certification)
        json.maybe("lock", lock)
        json.maybe("contentsSize", contentsSize)
        json.maybe("timestampSize", timestampSize)
        json.field("placements", placements)
        json.maybe("seal", seal)
        json.end()
    }
}

/// The signing round that counts. Every submitted sub-case has one; where nobody signs in person, it has no signers and
/// is complete, and the enterprise's act is bound to its digest.
public struct SigningRound: Hashable, Sendable, JsonDocument {
    /// Counted from 1.
    public var number: UInt32
    /// When its ticket was issued.
    public var issued: Instant
    /// From when on the ticket is no longer valid.
    public var expires: Instant
    /// Digest of what is signed: form, questionnaire, materials and unit, business, parties, project, profile, and the
    /// number of the round, so that no two rounds have the same.
    public var digest: String
    /// Who must sign.
    public var signers: [Signer]
    /// Who has signed.
    public var signatures: [Signature]

    public init(number: UInt32, issued: Instant, expires: Instant, digest: String, signers: [Signer], signatures: [Signature]) {
        self.number = number
        self.issued = issued
        self.expires = expires
        self.digest = digest
        self.signers = signers
        self.signatures = signatures
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        number = try json.field("number")
        issued = try json.field("issued")
        expires = try json.field("expires")
        digest = try json.field("digest")
        signers = try json.field("signers")
        signatures = try json.field("signatures")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("number", number)
        json.field("issued", issued)
        json.field("expires", expires)
        json.field("digest", digest)
        json.field("signers", signers)
        json.field("signatures", signatures)
        json.end()
    }
}

/// How persons sign and the enterprise confirms.
public struct SigningRules: Hashable, Sendable, JsonDocument {
    /// The provider of personal signatures, such as `yuexinqian`.
    public var provider: String
    /// How long a ticket lives, in seconds (YX-002).
    public var ticketLifeSeconds: UInt32
    /// Whether it may be regenerated before it expires (C-08).
    public var earlyRegeneration: EarlyRegeneration
    /// The acts of the enterprise that must wait for all personal signatures (GZ-083, C-44).
    public var personFirst: [ConfirmationAct]
    /// On what it rests.
    public var basis: Basis

    public init(provider: String, ticketLifeSeconds: UInt32, earlyRegeneration: EarlyRegeneration, personFirst: [ConfirmationAct], basis: Basis) {
        self.provider = provider
        self.ticketLifeSeconds = ticketLifeSeconds
        self.earlyRegeneration = earlyRegeneration
        self.personFirst = personFirst
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        provider = try json.field("provider")
        ticketLifeSeconds = try json.field("ticketLifeSeconds")
        earlyRegeneration = try json.field("earlyRegeneration")
        personFirst = try json.field("personFirst")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("provider", provider)
        json.field("ticketLifeSeconds", ticketLifeSeconds)
        json.field("earlyRegeneration", earlyRegeneration)
        json.field("personFirst", personFirst)
        json.field("basis", basis)
        json.end()
    }
}

/// A sub-case that kept its own copy when materials were shared.
public struct SkippedShare: Hashable, Sendable, JsonDocument {
    /// The sub-case.
    public var subCase: String
    /// The item.
    public var item: String

    public init(subCase: String, item: String) {
        self.subCase = subCase
        self.item = item
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        item = try json.field("item")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("item", item)
        json.end()
    }
}

/// A part of a picture, for a strip of a riding seal.
public struct Slice: Hashable, Sendable, JsonDocument {
    /// From the picture's left edge.
    public var xUm: Int64
    /// From its upper edge.
    public var yUm: Int64
    /// Width of the part.
    public var widthUm: Int64
    /// Height of the part.
    public var heightUm: Int64

    public init(xUm: Int64, yUm: Int64, widthUm: Int64, heightUm: Int64) {
        self.xUm = xUm
        self.yUm = yUm
        self.widthUm = widthUm
        self.heightUm = heightUm
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        xUm = try json.field("xUm")
        yUm = try json.field("yUm")
        widthUm = try json.field("widthUm")
        heightUm = try json.field("heightUm")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("xUm", xUm)
        json.field("yUm", yUm)
        json.field("widthUm", widthUm)
        json.field("heightUm", heightUm)
        json.end()
    }
}

/// A document on which settings rest: a law, a standard, a guide.
public struct Source: Hashable, Sendable, JsonDocument {
    /// Its title, as it stands between 《 and 》 in a basis.
    public var title: String
    /// Which edition: when and by whom it was made or last changed, its number. A guide without a date says so.
    public var edition: String
    /// The first day from which this edition holds, as far as it is known (`2021-01-01`, `2024-08`); empty for a guide
    /// without a date.
    public var since: String
    /// Whether what rules cite of it was read in this edition. What rests on one that was not is assumed.
    public var read: Bool

    public init(title: String, edition: String, since: String = "", read: Bool = false) {
        self.title = title
        self.edition = edition
        self.since = since
        self.read = read
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        title = try json.field("title")
        edition = try json.field("edition")
        since = try json.maybe("since") ?? ""
        read = try json.maybe("read") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("title", title)
        json.field("edition", edition)
        json.field("since", since)
        json.field("read", read)
        json.end()
    }
}

/// From where a single case was split off (GZ-103).
public struct SplitFrom: Hashable, Sendable, JsonDocument {
    /// The batch.
    public var caseId: String
    /// Its number.
    public var number: String
    /// The sub-case that left it.
    public var subCase: String

    public init(caseId: String, number: String = "", subCase: String) {
        self.caseId = caseId
        self.number = number
        self.subCase = subCase
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        caseId = try json.field("caseId")
        number = try json.maybe("number") ?? ""
        subCase = try json.field("subCase")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("caseId", caseId)
        json.field("number", number)
        json.field("subCase", subCase)
        json.end()
    }
}

/// In which stages of a seal an operation on it is possible (C-27).
public struct StageRule: Hashable, Sendable, JsonDocument {
    /// The operation.
    public var operation: SealOperation
    /// The stages.
    public var stages: [SealStage]
    /// On what it rests.
    public var basis: Basis

    public init(operation: SealOperation, stages: [SealStage], basis: Basis) {
        self.operation = operation
        self.stages = stages
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        operation = try json.field("operation")
        stages = try json.field("stages")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("operation", operation)
        json.field("stages", stages)
        json.field("basis", basis)
        json.end()
    }
}

/// One seal of a plan.
public struct Stamp: Hashable, Sendable, JsonDocument {
    /// Width of the whole picture.
    public var widthUm: Int64
    /// Height of the whole picture.
    public var heightUm: Int64
    /// Where.
    public var position: Position

    public init(widthUm: Int64, heightUm: Int64, position: Position) {
        self.widthUm = widthUm
        self.heightUm = heightUm
        self.position = position
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        widthUm = try json.field("widthUm")
        heightUm = try json.field("heightUm")
        position = try json.field("position")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("widthUm", widthUm)
        json.field("heightUm", heightUm)
        json.field("position", position)
        json.end()
    }
}

/// A plan: what is stamped by one signature.
public struct StampPlan: Hashable, Sendable, JsonDocument {
    /// Which pages must bear a seal.
    public var coverage: SealCoverage
    /// The fields that must bear one, for [`SealCoverage::NamedFields`].
    public var fields: [String]
    /// The seals.
    public var stamps: [Stamp]

    public init(coverage: SealCoverage = .atLeastOne, fields: [String] = [], stamps: [Stamp]) {
        self.coverage = coverage
        self.fields = fields
        self.stamps = stamps
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        coverage = try json.maybe("coverage") ?? .atLeastOne
        fields = try json.maybe("fields") ?? []
        stamps = try json.field("stamps")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("coverage", coverage)
        json.field("fields", fields)
        json.field("stamps", stamps)
        json.end()
    }
}

/// A status that the registry reported.
public struct StatusEntry: Hashable, Sendable, JsonDocument {
    /// The status.
    public var status: String
    /// When.
    public var at: Instant
    /// The registry's note.
    public var note: String

    public init(status: String, at: Instant, note: String) {
        self.status = status
        self.at = at
        self.note = note
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        status = try json.field("status")
        at = try json.field("at")
        note = try json.field("note")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("status", status)
        json.field("at", at)
        json.field("note", note)
        json.end()
    }
}

/// What came of one step of a verification.
public enum StepOutcome: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Checked, and sound.
    case passed
    /// Checked, and not sound; the findings say why.
    case failed
    /// Not checked: what it needs was not given, or an earlier step had failed.
    case notChecked = "not_checked"
}

/// One step and what came of it.
public struct StepReport: Hashable, Sendable, JsonDocument {
    /// What was checked.
    public var step: SignatureStep
    /// What came of it.
    public var outcome: StepOutcome
    /// Reasons and remarks. Pointers go into the report (`/signatures/N`).
    public var findings: [Finding]

    public init(step: SignatureStep, outcome: StepOutcome, findings: [Finding] = []) {
        self.step = step
        self.outcome = outcome
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        step = try json.field("step")
        outcome = try json.field("outcome")
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("step", step)
        json.field("outcome", outcome)
        json.field("findings", findings)
        json.end()
    }
}

/// A sealed document among a person's materials (NN-009).
public struct StoredDocument: Hashable, Sendable, JsonDocument {
    /// The file.
    public var file: SealableFile
    /// Whose it is: the account's that sealed, not the enterprise's (NN-015).
    public var owner: Principal
    /// The folders under which it lies, from the outermost in.
    public var folders: [Label]
    /// When it was sealed.
    public var sealedAt: Instant

    public init(file: SealableFile, owner: Principal, folders: [Label], sealedAt: Instant) {
        self.file = file
        self.owner = owner
        self.folders = folders
        self.sealedAt = sealedAt
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        file = try json.field("file")
        owner = try json.field("owner")
        folders = try json.field("folders")
        sealedAt = try json.field("sealedAt")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("file", file)
        json.field("owner", owner)
        json.field("folders", folders)
        json.field("sealedAt", sealedAt)
        json.end()
    }
}

/// One sub-case: a unit with its form, its questionnaire, its materials, and how far they have come.
public struct SubCase: Hashable, Sendable, JsonDocument {
    /// Its id within the case.
    public var id: String
    /// The version of the case in which it was last changed, or in which its row of the index was.
    public var version: UInt32
    /// The unit.
    public var unit: PropertyUnit
    /// Where it stands.
    public var stage: SubCaseStage
    /// The form.
    public var application: Application
    /// The questionnaire.
    public var questionnaire: Questionnaire
    /// The materials.
    public var materials: [Material]
    /// How many signing rounds there have been.
    public var rounds: UInt32
    /// The round that counts.
    public var round: SigningRound?
    /// 企业签章.
    public var sealed: SealAct?
    /// 确认通过: when.
    public var approved: Instant?
    /// 确认不通过: why.
    public var rejection: String
    /// Whether tax is cleared.
    public var taxCleared: Bool
    /// When it was filed.
    public var filed: Instant?
    /// What the registry reported, oldest first.
    public var statuses: [StatusEntry]
    /// Supplementary inquiries.
    public var inquiries: [Inquiry]
    /// Certificates and proofs, in the order of their issue.
    public var certificates: [IssuedCertificate]
    /// Parcels, in the order of their sending.
    public var deliveries: [Delivery]
    /// Since which day the right that its notice secures can be registered.
    public var registrableSince: CalendarDate?
    /// The codes by which phones upload, the newest last.
    public var uploadCodes: [UploadCode]
    /// The single case it became.
    public var became: String

    public init(id: String, version: UInt32, unit: PropertyUnit, stage: SubCaseStage, application: Application, questionnaire: Questionnaire, materials: [Material], rounds: UInt32, round: SigningRound? = nil, sealed: SealAct? = nil, approved: Instant? = nil, rejection: String = "", taxCleared: Bool, filed: Instant? = nil, statuses: [StatusEntry], inquiries: [Inquiry], certificates: [IssuedCertificate] = [], deliveries: [Delivery] = [], registrableSince: CalendarDate? = nil, uploadCodes: [UploadCode] = [], became: String = "") {
        self.id = id
        self.version = version
        self.unit = unit
        self.stage = stage
        self.application = application
        self.questionnaire = questionnaire
        self.materials = materials
        self.rounds = rounds
        self.round = round
        self.sealed = sealed
        self.approved = approved
        self.rejection = rejection
        self.taxCleared = taxCleared
        self.filed = filed
        self.statuses = statuses
        self.inquiries = inquiries
        self.certificates = certificates
        self.deliveries = deliveries
        self.registrableSince = registrableSince
        self.uploadCodes = uploadCodes
        self.became = became
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        version = try json.field("version")
        unit = try json.field("unit")
        stage = try json.field("stage")
        application = try json.field("application")
        questionnaire = try json.field("questionnaire")
        materials = try json.field("materials")
        rounds = try json.field("rounds")
        round = try json.maybe("round")
        sealed = try json.maybe("sealed")
        approved = try json.maybe("approved")
        rejection = try json.maybe("rejection") ?? ""
        taxCleared = try json.field("taxCleared")
        filed = try json.maybe("filed")
        statuses = try json.field("statuses")
        inquiries = try json.field("inquiries")
        certificates = try json.maybe("certificates") ?? []
        deliveries = try json.maybe("deliveries") ?? []
        registrableSince = try json.maybe("registrableSince")
        uploadCodes = try json.maybe("uploadCodes") ?? []
        became = try json.maybe("became") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("version", version)
        json.field("unit", unit)
        json.field("stage", stage)
        json.field("application", application)
        json.field("questionnaire", questionnaire)
        json.field("materials", materials)
        json.field("rounds", rounds)
        json.maybe("round", round)
        json.maybe("sealed", sealed)
        json.maybe("approved", approved)
        json.field("rejection", rejection)
        json.field("taxCleared", taxCleared)
        json.maybe("filed", filed)
        json.field("statuses", statuses)
        json.field("inquiries", inquiries)
        json.field("certificates", certificates)
        json.field("deliveries", deliveries)
        json.maybe("registrableSince", registrableSince)
        json.field("uploadCodes", uploadCodes)
        json.field("became", became)
        json.end()
    }
}

/// What a sub-case holds: the three things a signature stands for (GZ-076), and its unit.
public struct SubCaseContent: Hashable, Sendable, JsonDocument {
    /// Id of the sub-case.
    public var subCase: String
    /// The unit.
    public var unit: PropertyUnit
    /// The form.
    public var application: Application
    /// The questionnaire.
    public var questionnaire: Questionnaire
    /// The materials.
    public var materials: [Material]

    public init(subCase: String, unit: PropertyUnit, application: Application, questionnaire: Questionnaire, materials: [Material] = []) {
        self.subCase = subCase
        self.unit = unit
        self.application = application
        self.questionnaire = questionnaire
        self.materials = materials
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        unit = try json.field("unit")
        application = try json.field("application")
        questionnaire = try json.field("questionnaire")
        materials = try json.maybe("materials") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("unit", unit)
        json.field("application", application)
        json.field("questionnaire", questionnaire)
        json.field("materials", materials)
        json.end()
    }
}

/// Everything that is filed for one unit: the unit, the form, the questionnaire and the materials.
public struct SubCaseDocument: Hashable, Sendable, JsonDocument {
    /// 业务类型: a code of the profile, such as `presale_advance_notice`.
    public var businessType: String
    /// 单位组织类型.
    public var organisationType: String
    /// 不动产类型.
    public var propertyType: String
    /// The unit.
    public var unit: PropertyUnit
    /// 申请表.
    public var application: Application
    /// 问询表.
    public var questionnaire: Questionnaire
    /// 附件.
    public var materials: [Material]

    public init(businessType: String, organisationType: String = "", propertyType: String = "", unit: PropertyUnit, application: Application, questionnaire: Questionnaire, materials: [Material] = []) {
        self.businessType = businessType
        self.organisationType = organisationType
        self.propertyType = propertyType
        self.unit = unit
        self.application = application
        self.questionnaire = questionnaire
        self.materials = materials
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        businessType = try json.field("businessType")
        organisationType = try json.maybe("organisationType") ?? ""
        propertyType = try json.maybe("propertyType") ?? ""
        unit = try json.field("unit")
        application = try json.field("application")
        questionnaire = try json.field("questionnaire")
        materials = try json.maybe("materials") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("businessType", businessType)
        json.field("organisationType", organisationType)
        json.field("propertyType", propertyType)
        json.field("unit", unit)
        json.field("application", application)
        json.field("questionnaire", questionnaire)
        json.field("materials", materials)
        json.end()
    }
}

/// The form of one sub-case, as it stands on one day.
public struct SubCaseForm: Hashable, Sendable, JsonDocument {
    /// The sub-case, with a blank row for each party, blank blocks and blank answers where the form has some: whatever
    /// holds the value of a field stands there (but for materials, which files bring with them). To fill in a field is
    /// to put its value at its pointer.
    public var subCase: SubCaseDocument
    /// The sections, in the order of the printed form.
    public var sections: [FormSection]

    public init(subCase: SubCaseDocument, sections: [FormSection]) {
        self.subCase = subCase
        self.sections = sections
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        sections = try json.field("sections")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("sections", sections)
        json.end()
    }
}

/// A sub-case by its id, version and stage.
public struct SubCaseHead: Hashable, Sendable, JsonDocument {
    /// Its id.
    public var subCase: String
    /// The version of the case in which it changed last: what a command expects of it.
    public var version: UInt32
    /// Where it stands.
    public var stage: SubCaseStage

    public init(subCase: String, version: UInt32, stage: SubCaseStage) {
        self.subCase = subCase
        self.version = version
        self.stage = stage
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        subCase = try json.field("subCase")
        version = try json.field("version")
        stage = try json.field("stage")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("subCase", subCase)
        json.field("version", version)
        json.field("stage", stage)
        json.end()
    }
}

/// One sub-case, with all that a page about it shows.
public struct SubCasePart: Hashable, Sendable, JsonDocument {
    /// Version of the case.
    public var version: UInt32
    /// Where the case stands.
    public var stage: CaseStage
    /// The sub-case.
    public var subCase: SubCase
    /// The viewer's buttons on it.
    public var actions: [ActionOffer]
    /// What is to be done about it, per person, as far as the viewer may know.
    public var todo: [PersonTodo]
    /// The papers that entries of the register ask for, beside the checklist.
    public var registerPapers: [RegisterPaper]

    public init(version: UInt32, stage: CaseStage, subCase: SubCase, actions: [ActionOffer], todo: [PersonTodo], registerPapers: [RegisterPaper] = []) {
        self.version = version
        self.stage = stage
        self.subCase = subCase
        self.actions = actions
        self.todo = todo
        self.registerPapers = registerPapers
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        stage = try json.field("stage")
        subCase = try json.field("subCase")
        actions = try json.field("actions")
        todo = try json.field("todo")
        registerPapers = try json.maybe("registerPapers") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.field("stage", stage)
        json.field("subCase", subCase)
        json.field("actions", actions)
        json.field("todo", todo)
        json.field("registerPapers", registerPapers)
        json.end()
    }
}

/// Where a sub-case stands.
public enum SubCaseStage: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Not submitted.
    case editing
    /// Submitted.
    case submitted
    /// 确认不通过: only withdrawal leads out.
    case rejected
    /// Split off as a single case.
    case withdrawn
    /// Filed.
    case filed
    /// Taken back by the applicants before entry.
    case withdrawnBeforeEntry = "withdrawn_before_entry"
}

/// A time during which a seal was suspended.
public struct Suspension: Hashable, Sendable, JsonDocument {
    /// Under which name.
    public var origin: SuspensionOrigin
    /// Since when.
    public var at: Instant
    /// Why.
    public var reason: String
    /// Since when it is usable again.
    public var resumed: Instant?
    /// Why it is.
    public var resumeReason: String

    public init(origin: SuspensionOrigin, at: Instant, reason: String, resumed: Instant? = nil, resumeReason: String = "") {
        self.origin = origin
        self.at = at
        self.reason = reason
        self.resumed = resumed
        self.resumeReason = resumeReason
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        origin = try json.field("origin")
        at = try json.field("at")
        reason = try json.field("reason")
        resumed = try json.maybe("resumed")
        resumeReason = try json.maybe("resumeReason") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("origin", origin)
        json.field("at", at)
        json.field("reason", reason)
        json.maybe("resumed", resumed)
        json.field("resumeReason", resumeReason)
        json.end()
    }
}

/// The name under which a platform suspends seals (C-26).
public enum SuspensionOrigin: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 停用.
    case disabled
    /// 冻结.
    case frozen
}

/// How seals are suspended.
public struct SuspensionRule: Hashable, Sendable, JsonDocument {
    /// Under which name.
    public var origin: SuspensionOrigin
    /// On what it rests.
    public var basis: Basis

    public init(origin: SuspensionOrigin, basis: Basis) {
        self.origin = origin
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        origin = try json.field("origin")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("origin", origin)
        json.field("basis", basis)
        json.end()
    }
}

/// A system of the enterprise that shall have access to the platform. No source shows the form (SZ-080): its fields are
/// assumed.
public struct SystemRecord: Hashable, Sendable, JsonDocument {
    /// 系统名称.
    public var name: String
    /// 系统用途: what documents it seals.
    public var purpose: String
    /// 系统地址.
    public var address: String

    public init(name: String = "", purpose: String = "", address: String = "") {
        self.name = name
        self.purpose = purpose
        self.address = address
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        name = try json.maybe("name") ?? ""
        purpose = try json.maybe("purpose") ?? ""
        address = try json.maybe("address") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("name", name)
        json.field("purpose", purpose)
        json.field("address", address)
        json.end()
    }
}

/// A list of one case: a part of a mailbox, or its units.
public struct Table: Hashable, Sendable, JsonDocument {
    /// Code of the list: of a mailbox, or `units`.
    public var code: String
    /// Its name.
    public var name: Label
    /// Its columns, in order.
    public var columns: [Column]
    /// What may be looked at from its rows: no commands, the host opens them.
    public var views: [Column]
    /// How many rows the platform shows on a page; 0 where no source says.
    public var pageSize: UInt32
    /// How many rows this case has in the list, on all pages.
    public var total: UInt32
    /// The rows of the page.
    public var rows: [ListRow]

    public init(code: String, name: Label, columns: [Column], views: [Column], pageSize: UInt32, total: UInt32, rows: [ListRow]) {
        self.code = code
        self.name = name
        self.columns = columns
        self.views = views
        self.pageSize = pageSize
        self.total = total
        self.rows = rows
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        columns = try json.field("columns")
        views = try json.field("views")
        pageSize = try json.field("pageSize")
        total = try json.field("total")
        rows = try json.field("rows")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("columns", columns)
        json.field("views", views)
        json.field("pageSize", pageSize)
        json.field("total", total)
        json.field("rows", rows)
        json.end()
    }
}

/// A column of a table.
public struct TableColumn: Hashable, Sendable, JsonDocument {
    /// Its name.
    public var label: Label
    /// Its share of the width, against the sum of all columns; 0 counts as 1.
    public var width: UInt32
    /// Where its text stands.
    public var align: Align

    public init(label: Label, width: UInt32, align: Align = .left) {
        self.label = label
        self.width = width
        self.align = align
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        label = try json.field("label")
        width = try json.field("width")
        align = try json.maybe("align") ?? .left
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("label", label)
        json.field("width", width)
        json.field("align", align)
        json.end()
    }
}

/// A row of a table.
public struct TableRow: Hashable, Sendable, JsonDocument {
    /// One text a column; an empty one is shown as “—”.
    public var cells: [String]
    /// Whether it is printed bold, as sums are.
    public var strong: Bool

    public init(cells: [String], strong: Bool = false) {
        self.cells = cells
        self.strong = strong
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        cells = try json.field("cells")
        strong = try json.maybe("strong") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("cells", cells)
        json.field("strong", strong)
        json.end()
    }
}

extension TableRow: CustomDebugStringConvertible {
    /// Without personal data.
    public var debugDescription: String { "TableRow(strong: \(String(reflecting: strong)), …)" }
}

/// One column of a template, for the host's formats and data validation.
public struct TemplateColumn: Hashable, Sendable, JsonDocument {
    /// The column, from 1.
    public var column: UInt32
    /// The field that it fills.
    public var field: String
    /// Its header.
    public var header: String
    /// What the field holds.
    public var kind: FieldKind
    /// Whether it must be filled in, in a form in which nothing stands yet.
    public var required: Bool
    /// Whether the cells are to be formatted as text (`@`), so that the spreadsheet changes nothing in them: numbers
    /// of papers, telephones, shares, days.
    public var text: Bool
    /// What a list of validation offers: the Chinese names.
    public var options: [String]
    /// Whether other values are taken too.
    public var open: Bool

    public init(column: UInt32, field: String, header: String, kind: FieldKind, required: Bool, text: Bool, options: [String] = [], open: Bool = false) {
        self.column = column
        self.field = field
        self.header = header
        self.kind = kind
        self.required = required
        self.text = text
        self.options = options
        self.open = open
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        column = try json.field("column")
        field = try json.field("field")
        header = try json.field("header")
        kind = try json.field("kind")
        required = try json.field("required")
        text = try json.field("text")
        options = try json.maybe("options") ?? []
        open = try json.maybe("open") ?? false
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("column", column)
        json.field("field", field)
        json.field("header", header)
        json.field("kind", kind)
        json.field("required", required)
        json.field("text", text)
        json.field("options", options)
        json.field("open", open)
        json.end()
    }
}

/// How long the registry has for an application once it is filed. The day of filing is not counted (民法典
/// 第二百零一条).
public struct TermRule: Hashable, Sendable, JsonDocument {
    /// The code, such as `registration`.
    public var code: String
    /// What is to be done until then.
    public var name: Label
    /// So many days.
    public var days: UInt32
    /// Which days count.
    public var count: DayCount
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, days: UInt32, count: DayCount, basis: Basis) {
        self.code = code
        self.name = name
        self.days = days
        self.count = count
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        days = try json.field("days")
        count = try json.field("count")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("days", days)
        json.field("count", count)
        json.field("basis", basis)
        json.end()
    }
}

/// What a signing code says: who may sign what, and for how long. Valid in `[issued, expires)` (C-09).
public struct Ticket: Hashable, Sendable, JsonDocument {
    /// The name of the platform key that signs it; 1–32 bytes.
    public var keyId: String
    /// The case (主案); 1–64 bytes.
    public var caseId: String
    /// The sub-case (子案) whose round it opens; 1–64 bytes.
    public var subCase: String
    /// The number of the signing round; a regenerated code has the next one (YX-004). 0 for an upload code (GZ-053), since
    /// rounds are counted from 1.
    public var round: UInt32
    /// From when it is valid; not before 1970.
    public var issued: Instant
    /// From when it is no longer valid, to the nanosecond; whole seconds after `issued` (24 hours: YX-002).
    public var expires: Instant
    /// SM3 of what is signed: 64 lower-case hexadecimal digits.
    public var digest: String

    public init(keyId: String, caseId: String, subCase: String, round: UInt32, issued: Instant, expires: Instant, digest: String) {
        self.keyId = keyId
        self.caseId = caseId
        self.subCase = subCase
        self.round = round
        self.issued = issued
        self.expires = expires
        self.digest = digest
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        keyId = try json.field("keyId")
        caseId = try json.field("caseId")
        subCase = try json.field("subCase")
        round = try json.field("round")
        issued = try json.field("issued")
        expires = try json.field("expires")
        digest = try json.field("digest")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("keyId", keyId)
        json.field("caseId", caseId)
        json.field("subCase", subCase)
        json.field("round", round)
        json.field("issued", issued)
        json.field("expires", expires)
        json.field("digest", digest)
        json.end()
    }
}

/// What a signing code holds.
public enum TicketContent: Hashable, Sendable, JsonDocument {
    /// Our own signed text.
    /// - `payload`: The payload of [`SignedTicket`].
    case signed(payload: String)
    /// The link of a signing provider, with the life of its round.
    /// - `url`: An `https` address in ASCII, at most 1,024 bytes.
    case providerUrl(url: String)

    init(reading json: inout JsonReader) throws {
        switch try json.tag() {
        case "signed":
            self = try .signed(
                payload: json.field("payload"))
        case "provider_url":
            self = try .providerUrl(
                url: json.field("url"))
        default: throw DengjiError.fault
        }
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        switch self {
        case .signed(let part0):
            json.tag("signed")
            json.field("payload", part0)
        case .providerUrl(let part0):
            json.tag("provider_url")
            json.field("url", part0)
        }
        json.end()
    }
}

/// What a phone learns from a payload.
public struct TicketReport: Hashable, Sendable, JsonDocument {
    /// The ticket; only when its signature is right (it may still have expired).
    public var ticket: Ticket?
    /// Everything against it. Acceptable means: signed by a known key, and valid now.
    public var report: Report

    public init(ticket: Ticket? = nil, report: Report) {
        self.ticket = ticket
        self.report = report
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        ticket = try json.maybe("ticket")
        report = try json.field("report")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.maybe("ticket", ticket)
        json.field("report", report)
        json.end()
    }
}

/// What a host's device has to sign.
public struct TicketToSign: Hashable, Sendable, JsonDocument {
    /// The message, in hexadecimal, for a device that computes Z and the digest by itself.
    public var message: String
    /// The user identity that enters Z.
    public var userId: String
    /// The digest e = SM3(Z ‖ message), in hexadecimal, for a device that signs digests. Only where the public key
    /// was given: Z is taken over it.
    public var digest: String?

    public init(message: String, userId: String, digest: String? = nil) {
        self.message = message
        self.userId = userId
        self.digest = digest
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        message = try json.field("message")
        userId = try json.field("userId")
        digest = try json.maybe("digest")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("message", message)
        json.field("userId", userId)
        json.maybe("digest", digest)
        json.end()
    }
}

/// From where the instant of a signature comes.
public enum TimeSource: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The signer's own clock.
    case claimed
    /// A timestamp that stands in place of the signer's own time (GM/T 0031-2014 allows it).
    case token
}

/// A timestamp over a whole file to be made.
public struct TimestampRequest: Hashable, Sendable, JsonDocument {
    /// The name of its new field.
    public var field: String
    /// With what the file is digested.
    public var digestAlgorithm: DigestAlgorithm
    /// Bytes to reserve for the token; none means 12 KiB.
    public var contentsSize: UInt32?

    public init(field: String, digestAlgorithm: DigestAlgorithm, contentsSize: UInt32? = nil) {
        self.field = field
        self.digestAlgorithm = digestAlgorithm
        self.contentsSize = contentsSize
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        field = try json.field("field")
        digestAlgorithm = try json.field("digestAlgorithm")
        contentsSize = try json.maybe("contentsSize")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("field", field)
        json.field("digestAlgorithm", digestAlgorithm)
        json.maybe("contentsSize", contentsSize)
        json.end()
    }
}

/// One thing to do.
public struct TodoItem: Hashable, Sendable, JsonDocument {
    /// Tag of the action, or a `host.*` step.
    public var action: String
    /// The sub-case; none for the case as a whole.
    public var subCase: String?
    /// Whether it can be done now; otherwise something else comes first.
    public var now: Bool
    /// Key of the signer, for `sign`: the row of the form in this sub-case, such as `buyers/0`. It tells persons of one
    /// name apart.
    public var signer: String?
    /// What is missing.
    public var finding: Finding

    public init(action: String, subCase: String? = nil, now: Bool, signer: String? = nil, finding: Finding) {
        self.action = action
        self.subCase = subCase
        self.now = now
        self.signer = signer
        self.finding = finding
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        action = try json.field("action")
        subCase = try json.maybe("subCase")
        now = try json.field("now")
        signer = try json.maybe("signer")
        finding = try json.field("finding")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("action", action)
        json.maybe("subCase", subCase)
        json.field("now", now)
        json.maybe("signer", signer)
        json.field("finding", finding)
        json.end()
    }
}

/// Of which mortgages a rule speaks, by what was registered with them as 是否存在禁止或限制转让抵押不动产的约定
/// (民法典 第四百零六条).
public enum TransferAgreement: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Of all, and of all that is no mortgage.
    case any
    /// Transfer is barred or limited.
    case limited
    /// Transfer is neither barred nor limited.
    case free
    /// The register does not say.
    case unstated
}

/// Trust level of an account on the identity platform (可信等级). Requirement rows UA-012, GZ-005.
public enum TrustLevel: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 三级 (formerly L1).
    case level3
    /// 四级 (formerly L2).
    case level4
    /// 五级 (formerly L3).
    case level5
}

/// How far accounts must be trusted (GZ-005, C-32, C-55).
public struct TrustRules: Hashable, Sendable, JsonDocument {
    /// Level the enterprise's account needs.
    public var enterpriseLevel: TrustLevel
    /// Level the handler's own account needs.
    public var handlerLevel: TrustLevel
    /// Level that a login by e-licence counts as.
    public var eLicenceLevel: TrustLevel
    /// Whether the notice to users must be acknowledged first (GZ-008).
    public var noticeRequired: Bool
    /// On what it rests.
    public var basis: Basis

    public init(enterpriseLevel: TrustLevel, handlerLevel: TrustLevel, eLicenceLevel: TrustLevel, noticeRequired: Bool, basis: Basis) {
        self.enterpriseLevel = enterpriseLevel
        self.handlerLevel = handlerLevel
        self.eLicenceLevel = eLicenceLevel
        self.noticeRequired = noticeRequired
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        enterpriseLevel = try json.field("enterpriseLevel")
        handlerLevel = try json.field("handlerLevel")
        eLicenceLevel = try json.field("eLicenceLevel")
        noticeRequired = try json.field("noticeRequired")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("enterpriseLevel", enterpriseLevel)
        json.field("handlerLevel", handlerLevel)
        json.field("eLicenceLevel", eLicenceLevel)
        json.field("noticeRequired", noticeRequired)
        json.field("basis", basis)
        json.end()
    }
}

/// A binding of a seal to a Ukey.
public struct UkeyBinding: Hashable, Sendable, JsonDocument {
    /// Serial number of the Ukey.
    public var ukey: String
    /// When the binding was begun.
    public var begun: Instant
    /// When the scan confirmed it.
    public var bound: Instant?
    /// The certificate to which it belongs; empty where there is none (C-25).
    public var certificate: String
    /// When the unbinding was begun.
    public var unbinding: Instant?
    /// When it ended.
    public var unbound: Instant?

    public init(ukey: String, begun: Instant, bound: Instant? = nil, certificate: String = "", unbinding: Instant? = nil, unbound: Instant? = nil) {
        self.ukey = ukey
        self.begun = begun
        self.bound = bound
        self.certificate = certificate
        self.unbinding = unbinding
        self.unbound = unbound
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        ukey = try json.field("ukey")
        begun = try json.field("begun")
        bound = try json.maybe("bound")
        certificate = try json.maybe("certificate") ?? ""
        unbinding = try json.maybe("unbinding")
        unbound = try json.maybe("unbound")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("ukey", ukey)
        json.field("begun", begun)
        json.maybe("bound", bound)
        json.field("certificate", certificate)
        json.maybe("unbinding", unbinding)
        json.maybe("unbound", unbound)
        json.end()
    }
}

/// Ukeys (C-25, C-72).
public struct UkeyRule: Hashable, Sendable, JsonDocument {
    /// Whether a binding outlives the certificate with which it was made.
    public var survivesReissue: Bool
    /// Whether a bound seal can still be used without the Ukey.
    public var otherChannels: Bool
    /// On what it rests.
    public var basis: Basis

    public init(survivesReissue: Bool, otherChannels: Bool, basis: Basis) {
        self.survivesReissue = survivesReissue
        self.otherChannels = otherChannels
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        survivesReissue = try json.field("survivesReissue")
        otherChannels = try json.field("otherChannels")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("survivesReissue", survivesReissue)
        json.field("otherChannels", otherChannels)
        json.field("basis", basis)
        json.end()
    }
}

/// The contract status of a unit, as the contract system tells it.
public struct UnitStatus: Hashable, Sendable, JsonDocument {
    /// 不动产单元号.
    public var unitCode: String
    /// 网签状态, as in [`PropertyUnit`].
    public var contractStatus: String

    public init(unitCode: String, contractStatus: String) {
        self.unitCode = unitCode
        self.contractStatus = contractStatus
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        unitCode = try json.field("unitCode")
        contractStatus = try json.field("contractStatus")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("unitCode", unitCode)
        json.field("contractStatus", contractStatus)
        json.end()
    }
}

/// What becomes of a grant to somebody without an account (C-75).
public enum UnknownGrantee: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// It waits for the account.
    case pending
    /// It is refused.
    case refused
}

/// One thing that stands against a command: what, who can mend it, by which step.
public struct Unmet: Hashable, Sendable, JsonDocument {
    /// What is unmet. Its pointer goes into the command, or into the form it concerns.
    public var finding: Finding
    /// Who can mend it. Empty when nobody can (the case is over).
    public var menders: [Mender]
    /// By which step, where there is one.
    public var remedy: Remedy?

    public init(finding: Finding, menders: [Mender], remedy: Remedy? = nil) {
        self.finding = finding
        self.menders = menders
        self.remedy = remedy
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        finding = try json.field("finding")
        menders = try json.field("menders")
        remedy = try json.maybe("remedy")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("finding", finding)
        json.field("menders", menders)
        json.maybe("remedy", remedy)
        json.end()
    }
}

/// How a file reached the host. Requirement row GZ-053.
public enum UploadChannel: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// From the computer on which the form is filled in.
    case pc
    /// From a phone that scanned the upload code.
    case phone
}

/// A code that a phone scans to upload files of one item to one sub-case. It is used in `[issued, expires)`, by the
/// person to whom it was given, for any number of files.
///
/// What the code shows is a ticket (`signing::ticket::Ticket`) of round 0, which no signing round has, over
/// this digest.
public struct UploadCode: Hashable, Sendable, JsonDocument {
    /// The host's own id of the code, unique within the case.
    public var code: String
    /// The item of the checklist.
    public var item: String
    /// Key of the party to whom it was given, such as `buyers/0`; empty for whoever was shown it.
    public var holder: String
    /// Who that is: the party, or the agent who acts for it, as the form had it then. None where the case knows
    /// nobody.
    public var person: Principal?
    /// When it was issued.
    public var issued: Instant
    /// From when on it is no longer valid.
    public var expires: Instant
    /// SM3 of what the code is for: case, sub-case, item, person, time.
    public var digest: String
    /// Why it ended before.
    public var ended: CodeEnd?
    /// When it ended before.
    public var endedAt: Instant?

    public init(code: String, item: String, holder: String = "", person: Principal? = nil, issued: Instant, expires: Instant, digest: String, ended: CodeEnd? = nil, endedAt: Instant? = nil) {
        self.code = code
        self.item = item
        self.holder = holder
        self.person = person
        self.issued = issued
        self.expires = expires
        self.digest = digest
        self.ended = ended
        self.endedAt = endedAt
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        item = try json.field("item")
        holder = try json.maybe("holder") ?? ""
        person = try json.maybe("person")
        issued = try json.field("issued")
        expires = try json.field("expires")
        digest = try json.field("digest")
        ended = try json.maybe("ended")
        endedAt = try json.maybe("endedAt")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("item", item)
        json.field("holder", holder)
        json.maybe("person", person)
        json.field("issued", issued)
        json.field("expires", expires)
        json.field("digest", digest)
        json.maybe("ended", ended)
        json.maybe("endedAt", endedAt)
        json.end()
    }
}

/// Who uploaded a file, when, and by which code.
public struct UploadMark: Hashable, Sendable, JsonDocument {
    /// Who, as the host had authenticated the person who held the phone.
    public var by: Principal
    /// When.
    public var at: Instant
    /// The code.
    public var code: String

    public init(by: Principal, at: Instant, code: String) {
        self.by = by
        self.at = at
        self.code = code
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        by = try json.field("by")
        at = try json.field("at")
        code = try json.field("code")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("by", by)
        json.field("at", at)
        json.field("code", code)
        json.end()
    }
}

/// How materials are uploaded (GZ-053). No source limits files; what stands here is the platform's own policy.
public struct UploadRules: Hashable, Sendable, JsonDocument {
    /// How long the code that a phone scans lives, in seconds; 0 where phones upload nothing.
    public var codeLifeSeconds: UInt32
    /// What a file may be, by the codes of `FileFormat`, with their names; empty for anything.
    public var formats: [Column]
    /// The most bytes of a file; 0 for any number.
    public var fileBytes: Int64
    /// The most pages of a file; 0 for any number.
    public var filePages: UInt32
    /// The most files of an item; 0 for any number.
    public var files: UInt32
    /// How grave it is that a file that is there already is another. By a code no such file comes in.
    public var severity: Severity
    /// On what it rests.
    public var basis: Basis

    public init(codeLifeSeconds: UInt32, formats: [Column] = [], fileBytes: Int64 = 0, filePages: UInt32 = 0, files: UInt32 = 0, severity: Severity, basis: Basis) {
        self.codeLifeSeconds = codeLifeSeconds
        self.formats = formats
        self.fileBytes = fileBytes
        self.filePages = filePages
        self.files = files
        self.severity = severity
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        codeLifeSeconds = try json.field("codeLifeSeconds")
        formats = try json.maybe("formats") ?? []
        fileBytes = try json.maybe("fileBytes") ?? 0
        filePages = try json.maybe("filePages") ?? 0
        files = try json.maybe("files") ?? 0
        severity = try json.field("severity")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("codeLifeSeconds", codeLifeSeconds)
        json.field("formats", formats)
        json.field("fileBytes", fileBytes)
        json.field("filePages", filePages)
        json.field("files", files)
        json.field("severity", severity)
        json.field("basis", basis)
        json.end()
    }
}

/// Evidence that was used: by whom it was vouched for, and its number there.
public struct UsedEvidence: Hashable, Sendable, JsonDocument {
    /// What it is.
    public var kind: String
    /// Who vouches for it.
    public var provider: String
    /// The provider's number for it.
    public var reference: String

    public init(kind: String, provider: String, reference: String) {
        self.kind = kind
        self.provider = provider
        self.reference = reference
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        kind = try json.field("kind")
        provider = try json.field("provider")
        reference = try json.field("reference")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("kind", kind)
        json.field("provider", provider)
        json.field("reference", reference)
        json.end()
    }
}

/// What a verifier needs besides the file. Each item is DER in base64, or PEM.
public struct ValidationData: Hashable, Sendable, JsonDocument {
    /// Certificates of the paths of signers, timestamps and answers.
    public var certificates: [String]
    /// Revocation lists.
    public var crls: [String]
    /// OCSP answers, each whole.
    public var ocspResponses: [String]
    /// The field of the signature that they are for, which then names them (`/VRI`). None means all signatures.
    public var field: String?

    public init(certificates: [String] = [], crls: [String] = [], ocspResponses: [String] = [], field: String? = nil) {
        self.certificates = certificates
        self.crls = crls
        self.ocspResponses = ocspResponses
        self.field = field
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        certificates = try json.maybe("certificates") ?? []
        crls = try json.maybe("crls") ?? []
        ocspResponses = try json.maybe("ocspResponses") ?? []
        field = try json.maybe("field")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("certificates", certificates)
        json.field("crls", crls)
        json.field("ocspResponses", ocspResponses)
        json.maybe("field", field)
        json.end()
    }
}

/// A seal's time of use, as it was known from an instant on.
public struct ValidityRecord: Hashable, Sendable, JsonDocument {
    /// Since when this is known.
    public var at: Instant
    /// From when the seal may be used; none for at once.
    public var from: Instant?
    /// Until when, exclusive; none where no end is known.
    public var until: Instant?

    public init(at: Instant, from: Instant? = nil, until: Instant? = nil) {
        self.at = at
        self.from = from
        self.until = until
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        from = try json.maybe("from")
        until = try json.maybe("until")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.maybe("from", from)
        json.maybe("until", until)
        json.end()
    }
}

/// A seal's time of use.
public struct ValidityRule: Hashable, Sendable, JsonDocument {
    /// From where it comes.
    public var source: ValiditySource
    /// How many days before its end a seal is due for renewal; 0 for never.
    public var renewalDays: UInt32
    /// On what it rests.
    public var basis: Basis

    public init(source: ValiditySource, renewalDays: UInt32, basis: Basis) {
        self.source = source
        self.renewalDays = renewalDays
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        source = try json.field("source")
        renewalDays = try json.field("renewalDays")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("source", source)
        json.field("renewalDays", renewalDays)
        json.field("basis", basis)
        json.end()
    }
}

/// From where a seal's time of use comes.
public enum ValiditySource: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// Applied for: 启用时间 and 使用年限 (GS-006, GS-008).
    case application
    /// From the certificate that comes with the claim, or the platform's report.
    case certificate
}

/// A verification of the entity that was done.
public struct Verification: Hashable, Sendable, JsonDocument {
    /// Code of the method.
    public var method: String
    /// The level that it reached.
    public var level: TrustLevel
    /// When.
    public var at: Instant
    /// The evidence, online.
    public var evidence: [Evidence]
    /// Code of the set of papers that was complete, on site; else empty.
    public var option: String
    /// Since when it counts no longer: name, kind or representative of the entity changed.
    public var ended: Instant?

    public init(method: String, level: TrustLevel, at: Instant, evidence: [Evidence], option: String, ended: Instant? = nil) {
        self.method = method
        self.level = level
        self.at = at
        self.evidence = evidence
        self.option = option
        self.ended = ended
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        method = try json.field("method")
        level = try json.field("level")
        at = try json.field("at")
        evidence = try json.field("evidence")
        option = try json.field("option")
        ended = try json.maybe("ended")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("method", method)
        json.field("level", level)
        json.field("at", at)
        json.field("evidence", evidence)
        json.field("option", option)
        json.maybe("ended", ended)
        json.end()
    }
}

/// A way to verify a legal entity (UA-013 to UA-021).
public struct VerificationMethod: Hashable, Sendable, JsonDocument {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: Label
    /// The level that it reaches.
    public var level: TrustLevel
    /// Whether it is done at a window, and cannot be begun online (UA-033).
    public var onSite: Bool
    /// The entities that it serves; empty where no source limits them.
    public var scopes: [EntityScope]
    /// The kinds of evidence that it asks for online; all of them.
    public var evidence: [String]
    /// The way to log in that works from then on (UA-014, UA-016).
    public var enablesLogin: LoginMethod?
    /// The sets of papers at the window; one is enough.
    public var options: [DocumentOption]
    /// The windows known to be open; the list may be cut, so that none may be inferred to lack (UA-020).
    public var windows: [ServiceWindow]
    /// Codes of the papers whose forms can be downloaded (UA-028).
    public var forms: [String]
    /// On what it rests.
    public var basis: Basis

    public init(code: String, name: Label, level: TrustLevel, onSite: Bool = false, scopes: [EntityScope] = [], evidence: [String] = [], enablesLogin: LoginMethod? = nil, options: [DocumentOption] = [], windows: [ServiceWindow] = [], forms: [String] = [], basis: Basis) {
        self.code = code
        self.name = name
        self.level = level
        self.onSite = onSite
        self.scopes = scopes
        self.evidence = evidence
        self.enablesLogin = enablesLogin
        self.options = options
        self.windows = windows
        self.forms = forms
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        code = try json.field("code")
        name = try json.field("name")
        level = try json.field("level")
        onSite = try json.maybe("onSite") ?? false
        scopes = try json.maybe("scopes") ?? []
        evidence = try json.maybe("evidence") ?? []
        enablesLogin = try json.maybe("enablesLogin")
        options = try json.maybe("options") ?? []
        windows = try json.maybe("windows") ?? []
        forms = try json.maybe("forms") ?? []
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("code", code)
        json.field("name", name)
        json.field("level", level)
        json.field("onSite", onSite)
        json.field("scopes", scopes)
        json.field("evidence", evidence)
        json.maybe("enablesLogin", enablesLogin)
        json.field("options", options)
        json.field("windows", windows)
        json.field("forms", forms)
        json.field("basis", basis)
        json.end()
    }
}

/// By which rules signatures are judged. The defaults are assumed: no standard that was available fixes them for
/// registries.
public struct VerificationPolicy: Hashable, Sendable, JsonDocument {
    /// For which instant certificates are judged. Assumed default: when it was signed, since certificates have
    /// normally expired when somebody looks (GM/T 0031-2014, 6.2.3 d judges by the time of signing).
    public var judgedAt: JudgedAt
    /// Whether a signature needs evidence that its certificates were not revoked. Assumed default: no.
    public var requireRevocation: Bool
    /// The hash functions that are accepted: for what a signature or document timestamp rests on, in CMS, messages of
    /// GM/T 0010 and seal signatures alike. Signatures inside of certificates and of seal makers are not asked for;
    /// weak ones are named. Assumed default: all but SHA-1.
    public var acceptedDigests: [DigestAlgorithm]
    /// The shortest RSA key with which whoever signs, seals or stamps is accepted, in bits. Assumed default: 2048.
    public var minimumRsaBits: UInt32
    /// The extended key usages, dotted, of which a signer's certificate must have one if it names any; CAs above that
    /// name some must leave one over. Assumed default: document signing, its forerunners, mail protection, client
    /// authentication and any usage, see `SIGNING_PURPOSES` in core.
    public var signingPurposes: [String]

    public init(judgedAt: JudgedAt, requireRevocation: Bool, acceptedDigests: [DigestAlgorithm], minimumRsaBits: UInt32, signingPurposes: [String]) {
        self.judgedAt = judgedAt
        self.requireRevocation = requireRevocation
        self.acceptedDigests = acceptedDigests
        self.minimumRsaBits = minimumRsaBits
        self.signingPurposes = signingPurposes
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        judgedAt = try json.field("judgedAt")
        requireRevocation = try json.field("requireRevocation")
        acceptedDigests = try json.field("acceptedDigests")
        minimumRsaBits = try json.field("minimumRsaBits")
        signingPurposes = try json.field("signingPurposes")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("judgedAt", judgedAt)
        json.field("requireRevocation", requireRevocation)
        json.field("acceptedDigests", acceptedDigests)
        json.field("minimumRsaBits", minimumRsaBits)
        json.field("signingPurposes", signingPurposes)
        json.end()
    }
}

/// What verifying a document came to.
public struct VerificationReport: Hashable, Sendable, JsonDocument {
    /// The worst of all signatures and of the document; indeterminate where there is no signature.
    public var verdict: SignatureVerdict
    /// When it was verified.
    public var verifiedAt: Instant
    /// The signatures, in the order in which they were made.
    public var signatures: [SignatureReport]
    /// How many revisions the file has.
    public var revisions: UInt32
    /// How many pages.
    public var pages: UInt32
    /// So many bytes at the end are covered by no signature.
    public var unsignedBytes: Int64
    /// What concerns the whole document.
    public var findings: [Finding]

    public init(verdict: SignatureVerdict, verifiedAt: Instant, signatures: [SignatureReport], revisions: UInt32, pages: UInt32, unsignedBytes: Int64, findings: [Finding] = []) {
        self.verdict = verdict
        self.verifiedAt = verifiedAt
        self.signatures = signatures
        self.revisions = revisions
        self.pages = pages
        self.unsignedBytes = unsignedBytes
        self.findings = findings
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        verdict = try json.field("verdict")
        verifiedAt = try json.field("verifiedAt")
        signatures = try json.field("signatures")
        revisions = try json.field("revisions")
        pages = try json.field("pages")
        unsignedBytes = try json.field("unsignedBytes")
        findings = try json.maybe("findings") ?? []
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("verdict", verdict)
        json.field("verifiedAt", verifiedAt)
        json.field("signatures", signatures)
        json.field("revisions", revisions)
        json.field("pages", pages)
        json.field("unsignedBytes", unsignedBytes)
        json.field("findings", findings)
        json.end()
    }
}

/// Where a document can be verified (SZ-044, SZ-045).
public struct VerificationRoute: Hashable, Sendable, JsonDocument {
    /// The channel.
    public var channel: Channel
    /// Where it is found.
    public var name: Label
    /// Whether a login is needed.
    public var login: Bool
    /// On what it rests.
    public var basis: Basis

    public init(channel: Channel, name: Label, login: Bool, basis: Basis) {
        self.channel = channel
        self.name = name
        self.login = login
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        channel = try json.field("channel")
        name = try json.field("name")
        login = try json.field("login")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("channel", channel)
        json.field("name", name)
        json.field("login", login)
        json.field("basis", basis)
        json.end()
    }
}

/// Where a way of verification stands.
public enum VerificationState: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// 未核验.
    case unverified
    /// 已核验.
    case verified
}

/// A way of verification as the account shows it.
public struct VerificationView: Hashable, Sendable, JsonDocument {
    /// Code of the method.
    public var method: String
    /// Its name.
    public var name: Label
    /// The level that it reaches.
    public var level: TrustLevel
    /// Where it stands.
    public var state: VerificationState
    /// What that is called: 未核验, 已核验.
    public var stateName: Label
    /// Whether 立即核验 is offered: never for what is done on site (UA-033).
    public var startOnline: Bool
    /// What stands against it: entities that it does not serve.
    public var unmet: [Unmet]
    /// The windows known to be open (UA-020).
    public var windows: [ServiceWindow]
    /// Papers whose forms can be downloaded (UA-028).
    public var forms: [Choice]

    public init(method: String, name: Label, level: TrustLevel, state: VerificationState, stateName: Label, startOnline: Bool, unmet: [Unmet], windows: [ServiceWindow], forms: [Choice]) {
        self.method = method
        self.name = name
        self.level = level
        self.state = state
        self.stateName = stateName
        self.startOnline = startOnline
        self.unmet = unmet
        self.windows = windows
        self.forms = forms
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        method = try json.field("method")
        name = try json.field("name")
        level = try json.field("level")
        state = try json.field("state")
        stateName = try json.field("stateName")
        startOnline = try json.field("startOnline")
        unmet = try json.field("unmet")
        windows = try json.field("windows")
        forms = try json.field("forms")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("method", method)
        json.field("name", name)
        json.field("level", level)
        json.field("state", state)
        json.field("stateName", stateName)
        json.field("startOnline", startOnline)
        json.field("unmet", unmet)
        json.field("windows", windows)
        json.field("forms", forms)
        json.end()
    }
}

/// A sealed document, as its verification left it.
public struct VerifiedDocument: Hashable, Sendable, JsonDocument {
    /// What all its signatures came to.
    public var verdict: SealVerdict
    /// The digest of the sub-case's content that the document shows and its signatures cover, lower-case
    /// hexadecimal.
    public var contentDigest: String
    /// The seal platform that vouches for the act; a case asks for it.
    public var provider: String
    /// The seal platform's own number for the act.
    public var reference: String
    /// The number of the enterprise whose seal it is; a case asks for it.
    public var subject: String
    /// When it was sealed.
    public var sealedAt: Instant

    public init(verdict: SealVerdict, contentDigest: String, provider: String = "", reference: String, subject: String = "", sealedAt: Instant) {
        self.verdict = verdict
        self.contentDigest = contentDigest
        self.provider = provider
        self.reference = reference
        self.subject = subject
        self.sealedAt = sealedAt
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        verdict = try json.field("verdict")
        contentDigest = try json.field("contentDigest")
        provider = try json.maybe("provider") ?? ""
        reference = try json.field("reference")
        subject = try json.maybe("subject") ?? ""
        sealedAt = try json.field("sealedAt")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("verdict", verdict)
        json.field("contentDigest", contentDigest)
        json.field("provider", provider)
        json.field("reference", reference)
        json.field("subject", subject)
        json.field("sealedAt", sealedAt)
        json.end()
    }
}

/// Why signatures became void.
public enum VoidCause: String, CaseIterable, Hashable, Sendable, JsonChoice {
    /// The ticket was generated anew (YX-004).
    case regenerated
    /// What was signed has changed (GZ-076).
    case changed
    /// The sub-case was withdrawn (C-11).
    case withdrawn
    /// The submission failed.
    case submissionFailed = "submission_failed"
}

/// What is known of the password: one for all licences of the device (EL-008).
public struct WalletPassword: Hashable, Sendable, JsonDocument {
    /// How often it was changed.
    public var version: UInt32
    /// When it was changed last.
    public var changedAt: Instant?

    public init(version: UInt32, changedAt: Instant? = nil) {
        self.version = version
        self.changedAt = changedAt
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        version = try json.field("version")
        changedAt = try json.maybe("changedAt")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("version", version)
        json.maybe("changedAt", changedAt)
        json.end()
    }
}

/// The password of a device: never the password itself.
public struct WalletPasswordView: Hashable, Sendable, JsonDocument {
    /// How far it reaches: all licences of this app on this device (C-23, EL-008).
    public var scope: String
    /// How often it was changed; 0 for the one it began with.
    public var version: UInt32
    /// When it was changed last.
    public var changedAt: Instant?
    /// Numbers of the licences for which it is asked.
    public var licences: [String]

    public init(scope: String, version: UInt32, changedAt: Instant? = nil, licences: [String]) {
        self.scope = scope
        self.version = version
        self.changedAt = changedAt
        self.licences = licences
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        scope = try json.field("scope")
        version = try json.field("version")
        changedAt = try json.maybe("changedAt")
        licences = try json.field("licences")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("scope", scope)
        json.field("version", version)
        json.maybe("changedAt", changedAt)
        json.field("licences", licences)
        json.end()
    }
}

/// An application at a service window, or one that is sent: nothing happens until it is accepted (SZ-070, SZ-080).
public struct WindowApplication: Hashable, Sendable, JsonDocument {
    /// Its id: that of the command that submitted it.
    public var id: String
    /// What is applied for.
    public var action: SealAction
    /// The operation.
    public var operation: SealOperation
    /// Who submitted it, as the host had authenticated this person or account then.
    public var applicant: Actor
    /// In which capacity.
    public var appliedAs: Role
    /// What the host had verified for it.
    public var evidence: [Evidence]
    /// Checks that had failed.
    public var failed: [FailedCheck]
    /// On which channel: what staff decide on came to a window, or by mail.
    public var channel: Channel
    /// When.
    public var at: Instant
    /// How many licences the account had been told of: what the form prints is what the last of them says.
    public var licences: UInt32
    /// What the window decided.
    public var decision: WindowDecision?

    public init(id: String, action: SealAction, operation: SealOperation, applicant: Actor, appliedAs: Role, evidence: [Evidence] = [], failed: [FailedCheck] = [], channel: Channel, at: Instant, licences: UInt32, decision: WindowDecision? = nil) {
        self.id = id
        self.action = action
        self.operation = operation
        self.applicant = applicant
        self.appliedAs = appliedAs
        self.evidence = evidence
        self.failed = failed
        self.channel = channel
        self.at = at
        self.licences = licences
        self.decision = decision
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        id = try json.field("id")
        action = try json.field("action")
        operation = try json.field("operation")
        applicant = try json.field("applicant")
        appliedAs = try json.field("appliedAs")
        evidence = try json.maybe("evidence") ?? []
        failed = try json.maybe("failed") ?? []
        channel = try json.field("channel")
        at = try json.field("at")
        licences = try json.field("licences")
        decision = try json.maybe("decision")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("id", id)
        json.field("action", action)
        json.field("operation", operation)
        json.field("applicant", applicant)
        json.field("appliedAs", appliedAs)
        json.field("evidence", evidence)
        json.field("failed", failed)
        json.field("channel", channel)
        json.field("at", at)
        json.field("licences", licences)
        json.maybe("decision", decision)
        json.end()
    }
}

/// The decision of the window.
public struct WindowDecision: Hashable, Sendable, JsonDocument {
    /// When.
    public var at: Instant
    /// Whether the application was accepted.
    public var accepted: Bool
    /// Why not.
    public var reason: String

    public init(at: Instant, accepted: Bool, reason: String = "") {
        self.at = at
        self.accepted = accepted
        self.reason = reason
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        at = try json.field("at")
        accepted = try json.field("accepted")
        reason = try json.maybe("reason") ?? ""
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("at", at)
        json.field("accepted", accepted)
        json.field("reason", reason)
        json.end()
    }
}

/// The data of an application form that is printed and brought to a window (SZ-014, SZ-070).
public struct WindowForm: Hashable, Sendable, JsonDocument {
    /// Id of the application.
    public var application: String
    /// What is applied for.
    public var operation: SealOperation
    /// Whether it is brought to a window, or sent.
    public var channel: Channel
    /// The heading.
    public var title: Label
    /// When it was submitted.
    public var at: Instant
    /// What was filled in, in order.
    public var rows: [FormRow]
    /// What else is brought, as far as a source names it (C-73, SZ-017).
    public var materials: [String]
    /// What the window decided.
    public var decision: WindowDecision?

    public init(application: String, operation: SealOperation, channel: Channel, title: Label, at: Instant, rows: [FormRow], materials: [String], decision: WindowDecision? = nil) {
        self.application = application
        self.operation = operation
        self.channel = channel
        self.title = title
        self.at = at
        self.rows = rows
        self.materials = materials
        self.decision = decision
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        application = try json.field("application")
        operation = try json.field("operation")
        channel = try json.field("channel")
        title = try json.field("title")
        at = try json.field("at")
        rows = try json.field("rows")
        materials = try json.field("materials")
        decision = try json.maybe("decision")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("application", application)
        json.field("operation", operation)
        json.field("channel", channel)
        json.field("title", title)
        json.field("at", at)
        json.field("rows", rows)
        json.field("materials", materials)
        json.maybe("decision", decision)
        json.end()
    }
}

/// Whose agreement it takes to take a filed application back before it is entered.
public struct WithdrawalRules: Hashable, Sendable, JsonDocument {
    /// The parties of the form, each of which declares it: every row of each.
    public var parties: [PartyRole]
    /// On what it rests.
    public var basis: Basis

    public init(parties: [PartyRole], basis: Basis) {
        self.parties = parties
        self.basis = basis
    }

    init(reading json: inout JsonReader) throws {
        try json.begin()
        parties = try json.field("parties")
        basis = try json.field("basis")
        try json.end()
    }

    func write(to json: inout JsonWriter) {
        json.begin()
        json.field("parties", parties)
        json.field("basis", basis)
        json.end()
    }
}
