// Generated from the Rust sources by `cargo xtask generate`; do not edit.
import Foundation

/// The table of operations that these calls are made of.
let tableOfOperations = "d9e3d1e62cecc4e3"

/// Rows that this package calls itself.
enum Row {
    static let readDocument: UInt32 = 1
    static let writeDocument: UInt32 = 2
    static let text: UInt32 = 3
}

/// What a command or a question to an enterprise's account is decided with. Read once, used for many calls.
public final class AccountContext: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
    /// authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
    /// command; questions need none.
    public init(now: Instant, actor: Actor, profile: IdentityProfileHandle, salt: String? = nil, regions: Regions? = nil) throws {
        var call = Call(123)
        call.instant(now)
        call.json(actor)
        call.handle(profile.native)
        call.handle(regions?.native)
        call.text(salt)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The same actor under the same rules, at another instant and with another salt.
    public func at(now: Instant, salt: String? = nil) throws -> AccountContext {
        var call = Call(124)
        call.handle(native)
        call.instant(now)
        call.text(salt)
        var answer = try call.run()
        return AccountContext(try answer.handle())
    }
}

/// A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
/// log entries, and carries out the effects, that its commands give.
public final class Case: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// What a whole log adds up to. The chain is verified first.
    public static func replay(log: [LogEntry]) throws -> Case {
        var call = Call(69)
        call.json(log)
        var answer = try call.run()
        return Case(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func fromState(state: CaseState) throws -> Case {
        var call = Call(70)
        call.json(state)
        var answer = try call.run()
        return Case(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func parse(text: String) throws -> Case {
        var call = Call(70)
        call.theirs(text)
        var answer = try call.run()
        return Case(try answer.handle())
    }

    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
    /// adds up to is the snapshot, field by field.
    public static func verify(state: CaseState, log: [LogEntry]) throws -> Report {
        var call = Call(71)
        call.json(state)
        call.json(log)
        var answer = try call.run()
        return try answer.json()
    }

    /// What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
    /// against it. Once the entry is stored, `apply` lets this follow it.
    public func decide(command: Command, context: CaseContext) throws -> Outcome {
        var call = Call(72)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Takes over entries of the log that were stored, by this process after it decided or by another one: the
    /// tail of the log after this version. What is part of this state already is passed over. Fails with
    /// `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
    public func apply(entries: [LogEntry]) throws -> Applied {
        var call = Call(73)
        call.handle(native)
        call.json(entries)
        var answer = try call.run()
        return try answer.json()
    }

    /// Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
    /// nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
    /// anything is stored. A host with a database decides, stores the entry, and applies it.
    public func handle(command: Command, context: CaseContext) throws -> Outcome {
        var call = Call(74)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The answer of the first time to a command that is repeated, from its log entry: the effects with the
    /// same ids, and what was found.
    public static func answer(entry: LogEntry) throws -> Outcome {
        var call = Call(75)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state, which is also the snapshot to be stored.
    public func state() throws -> CaseState {
        var call = Call(76)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state as JSON text.
    public func toJson() throws -> String {
        var call = Call(77)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
    /// context needs.
    public func profile() throws -> ProfileRef {
        var call = Call(78)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Digest of the newest log entry, to be kept where whoever could cut the log cannot write.
    public func head() throws -> String {
        var call = Call(79)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// How many commands were carried out.
    public func version() throws -> UInt32 {
        var call = Call(80)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// Its id.
    public func id() throws -> String {
        var call = Call(81)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Where it stands as a whole.
    public func stage() throws -> CaseStage {
        var call = Call(82)
        call.handle(native)
        var answer = try call.run()
        return try answer.choice()
    }

    /// One sub-case with its buttons and what is to be done about it; nothing where there is no such one, or it is none of
    /// the business of the context's actor.
    public func subCase(id: String, context: CaseContext) throws -> SubCasePart? {
        var call = Call(83)
        call.handle(native)
        call.text(id)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// One sub-case as a document: what checks, forms, checklists and papers take. Nothing where there is no such sub-case,
    /// or it is none of the business of the context's actor.
    public func subCaseDocument(subCase: String, context: CaseContext) throws -> SubCaseDocument? {
        var call = Call(84)
        call.handle(native)
        call.text(subCase)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// The form of one sub-case as data, as it stands and as the context's actor meets it: what nothing offers this person
    /// to change now is read only. With `draft` it is the form of what was typed and not saved yet: of its application and
    /// its questionnaire. Nothing where there is no such sub-case, or it is none of this person's business.
    public func form(subCase: String, context: CaseContext, draft: SubCaseDocument? = nil) throws -> SubCaseForm? {
        var call = Call(85)
        call.handle(native)
        call.text(subCase)
        call.handle(context.native)
        call.json(draft)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// What a page asks before it gives the command of a button, on a sub-case or on the case as a whole: fields with their
    /// names, kinds and options. `draft` is the action as filled in so far, as JSON text. Nothing where this person's role
    /// does not give the action.
    public func actionForm(action: String, context: CaseContext, subCase: String? = nil, draft: String? = nil) throws -> ActionForm? {
        var call = Call(86)
        call.handle(native)
        call.text(action)
        call.handle(context.native)
        call.text(subCase)
        call.text(draft)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// What a person signs who answered an inquiry about this sub-case: the digest, as hexadecimal, to which its evidence is
    /// bound. Nothing where there is no such sub-case, or it is none of this person's business.
    public func inquiryDigest(subCase: String, inquiry: Inquiry, context: CaseContext) throws -> String? {
        var call = Call(87)
        call.handle(native)
        call.text(subCase)
        call.json(inquiry)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.maybeText()
    }

    /// The sub-cases that are the business of the context's actor, by id, version and stage.
    public func subCases(context: CaseContext, page: Page? = nil) throws -> [SubCaseHead] {
        var call = Call(88)
        call.handle(native)
        call.handle(context.native)
        call.json(page)
        var answer = try call.run()
        return try answer.json()
    }

    /// What lies in a mailbox of the actor's enterprise: rows with the columns of the mailbox and their buttons, all or
    /// those of the named sub-cases.
    public func mailbox(mailbox: Mailbox, context: CaseContext, subCases: [String]? = nil, page: Page? = nil) throws -> Table {
        var call = Call(89)
        call.handle(native)
        call.text(mailbox.rawValue)
        call.handle(context.native)
        call.texts(subCases)
        call.json(page)
        var answer = try call.run()
        return try answer.json()
    }

    /// The sub-cases as the list of units shows them.
    public func units(context: CaseContext, page: Page? = nil) throws -> Table {
        var call = Call(90)
        call.handle(native)
        call.handle(context.native)
        call.json(page)
        var answer = try call.run()
        return try answer.json()
    }

    /// Flat rows for a table of the host's own: of the case, and of all sub-cases or of those that are named, such as a
    /// command's `changed`. They change by commands alone.
    public func index(profile: ProfileHandle, subCases: [String]? = nil) throws -> CaseIndex {
        var call = Call(91)
        call.handle(native)
        call.handle(profile.native)
        call.texts(subCases)
        var answer = try call.run()
        return try answer.json()
    }

    /// The same, as it is once these entries are applied: what belongs into the transaction that stores them. The case
    /// itself does not move.
    public func indexAfter(entries: [LogEntry], profile: ProfileHandle, subCases: [String]? = nil) throws -> CaseIndex {
        var call = Call(92)
        call.handle(native)
        call.json(entries)
        call.handle(profile.native)
        call.texts(subCases)
        var answer = try call.run()
        return try answer.json()
    }

    /// Every button of the context's actor, allowed or with all that stands against it.
    public func actions(context: CaseContext, page: Page? = nil) throws -> [ActionOffer] {
        var call = Call(93)
        call.handle(native)
        call.handle(context.native)
        call.json(page)
        var answer = try call.run()
        return try answer.json()
    }

    /// Checks every sub-case: form, questionnaire, materials, unit and register. Pointers go into the snapshot.
    public func check(context: CaseContext) throws -> Report {
        var call = Call(94)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What everybody has to do until the case is filed (已提交).
    public func todo(context: CaseContext) throws -> [PersonTodo] {
        var call = Call(95)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// In which mailboxes each sub-case shows up.
    public func placements(profile: ProfileHandle, now: Instant, page: Page? = nil) throws -> [Placement] {
        var call = Call(96)
        call.handle(native)
        call.handle(profile.native)
        call.instant(now)
        call.json(page)
        var answer = try call.run()
        return try answer.json()
    }

    /// The next instant after `now` at which signing tickets expire.
    public func nextDeadline(now: Instant) throws -> NextDeadline? {
        var call = Call(97)
        call.handle(native)
        call.instant(now)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// The notice that a filed sub-case registers: what it secures, when it lapses, what registers the right. Nothing where
    /// there is none, and for whoever has nothing to do with it. By the calendar, the nation's where none is given.
    public func notice(subCase: String, context: CaseContext, calendar: WorkCalendar? = nil) throws -> NoticeView? {
        var call = Call(98)
        call.handle(native)
        call.text(subCase)
        call.handle(context.native)
        call.handle(calendar?.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// 预告转本登记: the command that opens the case by which the right behind a notice is registered, with what carries over
    /// from this one. Refused where there is no such notice, or it has lapsed.
    public func conversion(subCase: String, caseId: String, context: CaseContext, calendar: WorkCalendar? = nil) throws -> Action {
        var call = Call(99)
        call.handle(native)
        call.text(subCase)
        call.text(caseId)
        call.handle(context.native)
        call.handle(calendar?.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What lapses or changes by itself after an instant and until another one, inclusive, as far as it is the business of
    /// the context's actor; the earliest first, each with who can do what about it. The registry's time is counted by the
    /// calendar, the nation's where none is given.
    public func deadlines(after: Instant, until: Instant, context: CaseContext, calendar: WorkCalendar? = nil) throws -> [Deadline] {
        var call = Call(100)
        call.handle(native)
        call.instant(after)
        call.instant(until)
        call.handle(context.native)
        call.handle(calendar?.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// How far the case has come.
    public func progress(profile: ProfileHandle) throws -> Progress {
        var call = Call(101)
        call.handle(native)
        call.handle(profile.native)
        var answer = try call.run()
        return try answer.json()
    }
}

/// What a command is decided with: everything that comes from outside the case. Read once, used for many calls.
public final class CaseContext: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
    /// authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
    /// command; questions need none.
    public init(now: Instant, actor: Actor, profile: ProfileHandle, salt: String? = nil, regions: Regions? = nil) throws {
        var call = Call(66)
        call.instant(now)
        call.json(actor)
        call.handle(profile.native)
        call.handle(regions?.native)
        call.text(salt)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The same actor under the same rules, at another instant and with another salt.
    public func at(now: Instant, salt: String? = nil) throws -> CaseContext {
        var call = Call(67)
        call.handle(native)
        call.instant(now)
        call.text(salt)
        var answer = try call.run()
        return CaseContext(try answer.handle())
    }
}

/// A certificate (X.509). What it says is not believed until something has verified it.
public final class Certificate: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads one certificate, DER or PEM (of several, the first).
    public init(data: Data) throws {
        var call = Call(264)
        call.data(data)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// Reads all certificates of a file: PEM blocks, or DER one after the other.
    public static func parseAll(data: Data) throws -> [Certificate] {
        var call = Call(265)
        call.data(data)
        var answer = try call.run()
        return try answer.handles().map { Certificate($0) }
    }

    /// What it says of itself. Subjects may be people; whoever shows this to others has to mind that.
    public func summary() throws -> CertificateSummary {
        var call = Call(266)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Its original bytes (DER).
    public func der() throws -> Data {
        var call = Call(267)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// The subject's key as it stands there (`SubjectPublicKeyInfo`, DER).
    public func publicKey() throws -> Data {
        var call = Call(268)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// Where its status can be asked for (OCSP).
    public func ocspUrls() throws -> [String] {
        var call = Call(269)
        call.handle(native)
        var answer = try call.run()
        return try answer.texts()
    }

    /// Where the list of revoked certificates is to be had (CRL).
    public func crlUrls() throws -> [String] {
        var call = Call(270)
        call.handle(native)
        var answer = try call.run()
        return try answer.texts()
    }
}

/// The code tables, parsed once: the national ones and what a host adds to them. Codes they do not know survive.
public final class Dictionaries: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
    /// table of a new id.
    public init(overlay: [Dictionary]? = nil) throws {
        var call = Call(19)
        call.json(overlay)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// All tables.
    public func all() throws -> [Dictionary] {
        var call = Call(20)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The ids of all tables.
    public func ids() throws -> [String] {
        var call = Call(21)
        call.handle(native)
        var answer = try call.run()
        return try answer.texts()
    }

    /// The table of that id (`A34`) or field (`GYFS`).
    public func get(table: String) throws -> Dictionary? {
        var call = Call(22)
        call.handle(native)
        call.text(table)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// The name of a code in a table; nothing for one that it does not know.
    public func nameOf(table: String, code: String) throws -> String? {
        var call = Call(23)
        call.handle(native)
        call.text(table)
        call.text(code)
        var answer = try call.run()
        return try answer.maybeText()
    }

    /// The code of a name or alias in a table; nothing for one that it does not know.
    public func codeOf(table: String, name: String) throws -> String? {
        var call = Call(24)
        call.handle(native)
        call.text(table)
        call.text(name)
        var answer = try call.run()
        return try answer.maybeText()
    }
}

/// An electronic seal, as it was read.
public final class ElectronicSeal: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads a seal of any edition.
    public init(data: Data) throws {
        var call = Call(285)
        call.data(data)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// What a person wants to see of it.
    public func file() throws -> SealFile {
        var call = Call(286)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The bytes of its picture, in the format that `file` names.
    public func picture() throws -> Data {
        var call = Call(287)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// The seal itself (DER), without what was wrapped around it.
    public func der() throws -> Data {
        var call = Call(288)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// The certificate of whoever made it (DER).
    public func makerCertificate() throws -> Data {
        var call = Call(289)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// The certificates of those who may seal with it (DER); empty where the seal lists digests.
    public func certificates() throws -> [Data] {
        var call = Call(290)
        call.handle(native)
        var answer = try call.run()
        return try answer.datas()
    }

    /// The hash function over the data that a signature with this seal and certificate takes.
    public func dataDigest(signer: Certificate) throws -> DigestAlgorithm {
        var call = Call(291)
        call.handle(native)
        call.handle(signer.native)
        var answer = try call.run()
        return try answer.choice()
    }

    /// Verifies the seal at an instant, step by step. Without `trust`, nobody is trusted.
    public func verify(at: Instant, trust: SealTrust? = nil) throws -> SealVerification {
        var call = Call(292)
        call.handle(native)
        call.instant(at)
        call.handle(trust?.native)
        var answer = try call.run()
        return try answer.json()
    }
}

/// The account of one enterprise on an identity platform: its level, its verifications, its handlers.
public final class EnterpriseAccount: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// What a whole log adds up to. The chain is verified first.
    public static func replay(log: [AccountEntry]) throws -> EnterpriseAccount {
        var call = Call(126)
        call.json(log)
        var answer = try call.run()
        return EnterpriseAccount(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func fromState(state: AccountState) throws -> EnterpriseAccount {
        var call = Call(127)
        call.json(state)
        var answer = try call.run()
        return EnterpriseAccount(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func parse(text: String) throws -> EnterpriseAccount {
        var call = Call(127)
        call.theirs(text)
        var answer = try call.run()
        return EnterpriseAccount(try answer.handle())
    }

    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
    /// adds up to is the snapshot, field by field.
    public static func verify(state: AccountState, log: [AccountEntry]) throws -> Report {
        var call = Call(128)
        call.json(state)
        call.json(log)
        var answer = try call.run()
        return try answer.json()
    }

    /// What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
    /// against it. Once the entry is stored, `apply` lets this follow it.
    public func decide(command: AccountCommand, context: AccountContext) throws -> AccountOutcome {
        var call = Call(129)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Takes over entries of the log that were stored, by this process after it decided or by another one: the
    /// tail of the log after this version. What is part of this state already is passed over. Fails with
    /// `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
    public func apply(entries: [AccountEntry]) throws -> Applied {
        var call = Call(130)
        call.handle(native)
        call.json(entries)
        var answer = try call.run()
        return try answer.json()
    }

    /// Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
    /// nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
    /// anything is stored. A host with a database decides, stores the entry, and applies it.
    public func handle(command: AccountCommand, context: AccountContext) throws -> AccountOutcome {
        var call = Call(131)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The answer of the first time to a command that is repeated, from its log entry: the effects with the
    /// same ids, and what was found.
    public static func answer(entry: AccountEntry) throws -> AccountOutcome {
        var call = Call(132)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state, which is also the snapshot to be stored.
    public func state() throws -> AccountState {
        var call = Call(133)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state as JSON text.
    public func toJson() throws -> String {
        var call = Call(134)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
    /// context needs.
    public func profile() throws -> ProfileRef {
        var call = Call(135)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Digest of the newest log entry, to be kept where whoever could cut the log cannot write.
    public func head() throws -> String {
        var call = Call(136)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// How many commands were carried out.
    public func version() throws -> UInt32 {
        var call = Call(137)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
    /// `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
    /// log that was cut at its end looks sound.
    public static func verifyLog(log: [AccountEntry], head: String? = nil) throws -> Report {
        var call = Call(138)
        call.json(log)
        call.text(head)
        var answer = try call.run()
        return try answer.json()
    }

    /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
    public static func eraseLogEntry(entry: AccountEntry) throws -> AccountEntry {
        var call = Call(139)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The enterprise as cases and platforms name it.
    public func enterprise() throws -> Enterprise {
        var call = Call(140)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The level of trust that is reached, with its names.
    public func level(profile: IdentityProfileHandle) throws -> AccountLevel {
        var call = Call(141)
        call.handle(native)
        call.handle(profile.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The ways to log in. One that some verification enables works once that was done.
    public func logins(profile: IdentityProfileHandle) throws -> [AccountLogin] {
        var call = Call(142)
        call.handle(native)
        call.handle(profile.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Every way of verification: its state, and whether 立即核验 is offered.
    public func verifications(context: AccountContext) throws -> [VerificationView] {
        var call = Call(143)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The handlers whom the context's actor may see, in the order in which they were added; removed ones stay.
    public func handlers(context: AccountContext) throws -> [HandlerBinding] {
        var call = Call(144)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What the person with this paper acts for, as a case asks it of an actor; nothing for whoever is neither the legal
    /// representative nor a handler of this account. A resident's number where no kind of paper is said.
    public func actingFor(documentNumber: String, documentKind: IdentifierKind? = nil) throws -> ActingFor? {
        var call = Call(145)
        call.handle(native)
        call.text(documentNumber)
        call.text(documentKind?.rawValue)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// Every button that the part of the context's actor has, allowed or with all that stands against it.
    public func actions(context: AccountContext) throws -> [Offer] {
        var call = Call(146)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What is still to be done, by whom, as far as the context's actor may know: verification of the entity, confirmations
    /// of handlers.
    public func todo(context: AccountContext) throws -> [Duty] {
        var call = Call(147)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }
}

/// A font of the host's, read once: TrueType, OpenType, or one of a collection.
public final class Font: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for simplified Chinese.
    public init(data: Data, index: UInt32? = nil) throws {
        var call = Call(317)
        call.data(data)
        call.number(index)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The font in this weight, such as 700 for bold; only of a variable font.
    public func withWeight(weight: UInt32) throws -> Font {
        var call = Call(318)
        call.handle(native)
        call.number(weight)
        var answer = try call.run()
        return Font(try answer.handle())
    }

    /// This font, and for the characters that it lacks the other.
    public func withFallback(other: Font) throws -> Font {
        var call = Call(319)
        call.handle(native)
        call.handle(other.native)
        var answer = try call.run()
        return Font(try answer.handle())
    }

    /// Whether it has a glyph for every character of a text.
    public func covers(text: String) throws -> Bool {
        var call = Call(320)
        call.handle(native)
        call.text(text)
        var answer = try call.run()
        return try answer.truth()
    }
}

/// Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters.
public final class Fonts: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads the regular font; `face` chooses one of a collection (`.ttc`).
    public init(data: Data, face: UInt32? = nil) throws {
        var call = Call(344)
        call.data(data)
        call.number(face)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// These with a bold font, for titles and headings.
    public func withBold(data: Data, face: UInt32? = nil) throws -> Fonts {
        var call = Call(345)
        call.handle(native)
        call.data(data)
        call.number(face)
        var answer = try call.run()
        return Fonts(try answer.handle())
    }

    /// These with a font that is asked for the characters which those before lack.
    public func withFallback(data: Data, face: UInt32? = nil) throws -> Fonts {
        var call = Call(346)
        call.handle(native)
        call.data(data)
        call.number(face)
        var answer = try call.run()
        return Fonts(try answer.handle())
    }
}

/// The profile of an identity platform, parsed once.
public final class IdentityProfileHandle: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public init(document: IdentityProfile) throws {
        var call = Call(105)
        call.json(document)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public static func parse(text: String) throws -> IdentityProfileHandle {
        var call = Call(105)
        call.theirs(text)
        var answer = try call.run()
        return IdentityProfileHandle(try answer.handle())
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    public static func builtin(id: String, version: String? = nil) throws -> IdentityProfileHandle {
        var call = Call(106)
        call.text(id)
        call.text(version)
        var answer = try call.run()
        return IdentityProfileHandle(try answer.handle())
    }

    /// The profiles of this kind that the library brings along, older versions before newer ones.
    public static func builtinIds() throws -> [ProfileRef] {
        let call = Call(107)
        var answer = try call.run()
        return try answer.json()
    }

    /// The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
    /// Give it an id or version of its own, since cases and accounts keep both.
    public func adjusted(adjustments: [Adjustment]) throws -> IdentityProfileHandle {
        var call = Call(108)
        call.handle(native)
        call.json(adjustments)
        var answer = try call.run()
        return IdentityProfileHandle(try answer.handle())
    }

    /// The profile that is this one but for some settings, each with its basis. Where something stands against the
    /// settings it is malformed, with the first of it; `lint_settings` tells all.
    public func resolved(settings: ProfileSettings) throws -> IdentityProfileHandle {
        var call = Call(109)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return IdentityProfileHandle(try answer.handle())
    }

    /// Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
    /// carried out, with the profile that they come to.
    public func lintSettings(settings: ProfileSettings) throws -> Report {
        var call = Call(110)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return try answer.json()
    }

    /// Its id, such as `guangzhou-registration`.
    public func id() throws -> String {
        var call = Call(111)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Its version.
    public func version() throws -> String {
        var call = Call(112)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The whole profile as a document.
    public func document() throws -> IdentityProfile {
        var call = Call(113)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The whole profile as JSON text.
    public func toJson() throws -> String {
        var call = Call(114)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The JSON text of the value at a JSON pointer; nothing where it leads nowhere.
    public func get(pointer: String) throws -> String? {
        var call = Call(115)
        call.handle(native)
        call.text(pointer)
        var answer = try call.run()
        return try answer.maybeText()
    }

    /// Everything that is wrong with the profile itself, settings without effect included.
    public func lint() throws -> Report {
        var call = Call(116)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Everything in which another profile of this kind differs from this one, in the order of the pointers.
    public func diff(other: IdentityProfileHandle) throws -> [ProfileDifference] {
        var call = Call(117)
        call.handle(native)
        call.handle(other.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What the guide tells people at a step (注意事项, 注), by the tag of its action, in the guide's order.
    public func notes(action: String) throws -> [Message] {
        var call = Call(118)
        call.handle(native)
        call.text(action)
        var answer = try call.run()
        return try answer.json()
    }

    /// Checks the form of a registration. All findings, in document order. `today` is the day in China.
    public func checkRegistration(registration: AccountRegistration, today: CalendarDate, regions: Regions? = nil) throws -> Report {
        var call = Call(119)
        call.handle(native)
        call.json(registration)
        call.text(today)
        call.handle(regions?.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What is missing of the papers at the window, for the set that lacks least; nothing where there is no such method
    /// or set.
    public func onSiteMissing(method: String, presenter: Presenter, documents: [String]) throws -> DocumentGap? {
        var call = Call(120)
        call.handle(native)
        call.text(method)
        call.text(presenter.rawValue)
        call.texts(documents)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// The level with this name, by any of its names (四级, 原L2, L2); nothing where there is none.
    public func levelNamed(name: String) throws -> TrustLevel? {
        var call = Call(121)
        call.handle(native)
        call.text(name)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// What a session by e-licence acts for, without any account; nothing where the platform does not offer that.
    public func actingByELicence(enterprise: Enterprise) throws -> ActingFor? {
        var call = Call(122)
        call.handle(native)
        call.json(enterprise)
        var answer = try call.run()
        return try answer.maybeJson()
    }
}

/// What a command or a question to a wallet of e-licences is decided with. Read once, used for many calls.
public final class LicenceContext: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
    /// authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
    /// command; questions need none.
    public init(now: Instant, actor: Actor, profile: LicenceProfileHandle, salt: String? = nil, regions: Regions? = nil) throws {
        var call = Call(162)
        call.instant(now)
        call.json(actor)
        call.handle(profile.native)
        call.handle(regions?.native)
        call.text(salt)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The same actor under the same rules, at another instant and with another salt.
    public func at(now: Instant, salt: String? = nil) throws -> LicenceContext {
        var call = Call(163)
        call.handle(native)
        call.instant(now)
        call.text(salt)
        var answer = try call.run()
        return LicenceContext(try answer.handle())
    }
}

/// The profile of the platform of e-licences (电子营业执照), parsed once.
public final class LicenceProfileHandle: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public init(document: LicenceProfile) throws {
        var call = Call(148)
        call.json(document)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public static func parse(text: String) throws -> LicenceProfileHandle {
        var call = Call(148)
        call.theirs(text)
        var answer = try call.run()
        return LicenceProfileHandle(try answer.handle())
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    public static func builtin(id: String, version: String? = nil) throws -> LicenceProfileHandle {
        var call = Call(149)
        call.text(id)
        call.text(version)
        var answer = try call.run()
        return LicenceProfileHandle(try answer.handle())
    }

    /// The profiles of this kind that the library brings along, older versions before newer ones.
    public static func builtinIds() throws -> [ProfileRef] {
        let call = Call(150)
        var answer = try call.run()
        return try answer.json()
    }

    /// The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
    /// Give it an id or version of its own, since cases and accounts keep both.
    public func adjusted(adjustments: [Adjustment]) throws -> LicenceProfileHandle {
        var call = Call(151)
        call.handle(native)
        call.json(adjustments)
        var answer = try call.run()
        return LicenceProfileHandle(try answer.handle())
    }

    /// The profile that is this one but for some settings, each with its basis. Where something stands against the
    /// settings it is malformed, with the first of it; `lint_settings` tells all.
    public func resolved(settings: ProfileSettings) throws -> LicenceProfileHandle {
        var call = Call(152)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return LicenceProfileHandle(try answer.handle())
    }

    /// Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
    /// carried out, with the profile that they come to.
    public func lintSettings(settings: ProfileSettings) throws -> Report {
        var call = Call(153)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return try answer.json()
    }

    /// Its id, such as `guangzhou-registration`.
    public func id() throws -> String {
        var call = Call(154)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Its version.
    public func version() throws -> String {
        var call = Call(155)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The whole profile as a document.
    public func document() throws -> LicenceProfile {
        var call = Call(156)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The whole profile as JSON text.
    public func toJson() throws -> String {
        var call = Call(157)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The JSON text of the value at a JSON pointer; nothing where it leads nowhere.
    public func get(pointer: String) throws -> String? {
        var call = Call(158)
        call.handle(native)
        call.text(pointer)
        var answer = try call.run()
        return try answer.maybeText()
    }

    /// Everything that is wrong with the profile itself, settings without effect included.
    public func lint() throws -> Report {
        var call = Call(159)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Everything in which another profile of this kind differs from this one, in the order of the pointers.
    public func diff(other: LicenceProfileHandle) throws -> [ProfileDifference] {
        var call = Call(160)
        call.handle(native)
        call.handle(other.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What the guide tells people at a step, by the tag of its action, in the guide's order.
    public func notes(action: String) throws -> [Message] {
        var call = Call(161)
        call.handle(native)
        call.text(action)
        var answer = try call.run()
        return try answer.json()
    }
}

/// The e-licences on one device, in one app: who may keep, hold and use them. What spans devices comes with the
/// command, as facts of the register.
public final class LicenceWallet: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// What a whole log adds up to. The chain is verified first.
    public static func replay(log: [LicenceEntry]) throws -> LicenceWallet {
        var call = Call(165)
        call.json(log)
        var answer = try call.run()
        return LicenceWallet(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func fromState(state: LicenceWalletState) throws -> LicenceWallet {
        var call = Call(166)
        call.json(state)
        var answer = try call.run()
        return LicenceWallet(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func parse(text: String) throws -> LicenceWallet {
        var call = Call(166)
        call.theirs(text)
        var answer = try call.run()
        return LicenceWallet(try answer.handle())
    }

    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
    /// adds up to is the snapshot, field by field.
    public static func verify(state: LicenceWalletState, log: [LicenceEntry]) throws -> Report {
        var call = Call(167)
        call.json(state)
        call.json(log)
        var answer = try call.run()
        return try answer.json()
    }

    /// What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
    /// against it. Once the entry is stored, `apply` lets this follow it.
    public func decide(command: LicenceCommand, context: LicenceContext) throws -> LicenceOutcome {
        var call = Call(168)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Takes over entries of the log that were stored, by this process after it decided or by another one: the
    /// tail of the log after this version. What is part of this state already is passed over. Fails with
    /// `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
    public func apply(entries: [LicenceEntry]) throws -> Applied {
        var call = Call(169)
        call.handle(native)
        call.json(entries)
        var answer = try call.run()
        return try answer.json()
    }

    /// Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
    /// nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
    /// anything is stored. A host with a database decides, stores the entry, and applies it.
    public func handle(command: LicenceCommand, context: LicenceContext) throws -> LicenceOutcome {
        var call = Call(170)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The answer of the first time to a command that is repeated, from its log entry: the effects with the
    /// same ids, and what was found.
    public static func answer(entry: LicenceEntry) throws -> LicenceOutcome {
        var call = Call(171)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state, which is also the snapshot to be stored.
    public func state() throws -> LicenceWalletState {
        var call = Call(172)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state as JSON text.
    public func toJson() throws -> String {
        var call = Call(173)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
    /// context needs.
    public func profile() throws -> ProfileRef {
        var call = Call(174)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Digest of the newest log entry, to be kept where whoever could cut the log cannot write.
    public func head() throws -> String {
        var call = Call(175)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// How many commands were carried out.
    public func version() throws -> UInt32 {
        var call = Call(176)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
    /// `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
    /// log that was cut at its end looks sound.
    public static func verifyLog(log: [LicenceEntry], head: String? = nil) throws -> Report {
        var call = Call(177)
        call.json(log)
        call.text(head)
        var answer = try call.run()
        return try answer.json()
    }

    /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
    public static func eraseLogEntry(entry: LicenceEntry) throws -> LicenceEntry {
        var call = Call(178)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The copies on this device that are the business of the context's actor, in the order of their download.
    public func copies(context: LicenceContext) throws -> [LicenceCopy] {
        var call = Call(179)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Who may keep, hold and use a licence, as far as the context's actor may know: the legal representative, and whom
    /// that person authorised. Empty for a licence that is not on this device.
    public func holders(number: String, context: LicenceContext) throws -> [LicenceHolder] {
        var call = Call(180)
        call.handle(native)
        call.text(number)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// How far the password of this device reaches, and how often it was changed; never the password itself. Nothing for
    /// whoever has nothing to do with the device.
    public func password(context: LicenceContext) throws -> WalletPasswordView? {
        var call = Call(181)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device, and
    /// which were. Those that are none of the business of the context's actor are left out.
    public func listAt(place: String, register: [ELicence], context: LicenceContext) throws -> LicenceListing {
        var call = Call(182)
        call.handle(native)
        call.text(place)
        call.json(register)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Whether the context's actor may prove an identity with a licence of this wallet, for one purpose; with the evidence
    /// for the platform that asks.
    public func identityUse(purpose: String, number: String, context: LicenceContext) throws -> IdentityUse {
        var call = Call(183)
        call.handle(native)
        call.text(purpose)
        call.text(number)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Every button that the part of the context's actor has on this wallet and its copies, allowed or with all that stands
    /// against it.
    public func actions(context: LicenceContext) throws -> [Offer] {
        var call = Call(184)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What is left to do so that the context's actor has every licence here that the register knows for this person.
    public func todo(register: [ELicence], context: LicenceContext) throws -> [Duty] {
        var call = Call(185)
        call.handle(native)
        call.json(register)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }
}

/// A picture: outlines and images with a size on paper, drawn as SVG or PNG.
public final class Picture: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
    /// micrometres. Without a height, or with 0, it keeps the image's proportions; where nothing is said of the
    /// background, that stays as it is (`keep`).
    public static func fromPng(data: Data, width: UInt32, height: UInt32? = nil, background: Background? = nil) throws -> Picture {
        var call = Call(321)
        call.data(data)
        call.number(width)
        call.number(height)
        call.text(background?.rawValue)
        var answer = try call.run()
        return Picture(try answer.handle())
    }

    /// A line of text, `height` micrometres high, in a colour (`#rrggbb`; black where nothing is said): a signature in
    /// writing, a date.
    public static func ofText(font: Font, text: String, height: UInt32, colour: String? = nil) throws -> Picture {
        var call = Call(322)
        call.handle(font.native)
        call.text(text)
        call.number(height)
        call.text(colour)
        var answer = try call.run()
        return Picture(try answer.handle())
    }

    /// The width in micrometres.
    public func width() throws -> UInt32 {
        var call = Call(323)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// The height in micrometres.
    public func height() throws -> UInt32 {
        var call = Call(324)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// The whole picture in another width and height, in micrometres.
    public func scaledTo(width: UInt32, height: UInt32) throws -> Picture {
        var call = Call(325)
        call.handle(native)
        call.number(width)
        call.number(height)
        var answer = try call.run()
        return Picture(try answer.handle())
    }

    /// An SVG document, in millimetres. The title is what a screen reader says; there is none where nothing is said.
    public func toSvg(title: String? = nil) throws -> String {
        var call = Call(326)
        call.handle(native)
        call.text(title)
        var answer = try call.run()
        return try answer.text()
    }

    /// A PNG file of so many pixels a millimetre (12 where nothing is said: about 300 an inch), on a background
    /// (`#rrggbb`) or transparent.
    public func toPng(dotsPerMm: UInt32? = nil, background: String? = nil) throws -> Data {
        var call = Call(327)
        call.handle(native)
        call.number(dotsPerMm)
        call.text(background)
        var answer = try call.run()
        return try answer.data()
    }
}

/// A profile, parsed once: the rules of one place.
public final class ProfileHandle: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public init(document: Profile) throws {
        var call = Call(30)
        call.json(document)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public static func parse(text: String) throws -> ProfileHandle {
        var call = Call(30)
        call.theirs(text)
        var answer = try call.run()
        return ProfileHandle(try answer.handle())
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    public static func builtin(id: String, version: String? = nil) throws -> ProfileHandle {
        var call = Call(31)
        call.text(id)
        call.text(version)
        var answer = try call.run()
        return ProfileHandle(try answer.handle())
    }

    /// The profiles of this kind that the library brings along, older versions before newer ones.
    public static func builtinIds() throws -> [ProfileRef] {
        let call = Call(32)
        var answer = try call.run()
        return try answer.json()
    }

    /// The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
    /// Give it an id or version of its own, since cases and accounts keep both.
    public func adjusted(adjustments: [Adjustment]) throws -> ProfileHandle {
        var call = Call(33)
        call.handle(native)
        call.json(adjustments)
        var answer = try call.run()
        return ProfileHandle(try answer.handle())
    }

    /// The profile that is this one but for some settings, each with its basis. Where something stands against the
    /// settings it is malformed, with the first of it; `lint_settings` tells all.
    public func resolved(settings: ProfileSettings) throws -> ProfileHandle {
        var call = Call(34)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return ProfileHandle(try answer.handle())
    }

    /// Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
    /// carried out, with the profile that they come to.
    public func lintSettings(settings: ProfileSettings) throws -> Report {
        var call = Call(35)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return try answer.json()
    }

    /// Its id, such as `guangzhou-registration`.
    public func id() throws -> String {
        var call = Call(36)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Its version.
    public func version() throws -> String {
        var call = Call(37)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The whole profile as a document.
    public func document() throws -> Profile {
        var call = Call(38)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The whole profile as JSON text.
    public func toJson() throws -> String {
        var call = Call(39)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The JSON text of the value at a JSON pointer; nothing where it leads nowhere.
    public func get(pointer: String) throws -> String? {
        var call = Call(40)
        call.handle(native)
        call.text(pointer)
        var answer = try call.run()
        return try answer.maybeText()
    }

    /// Everything that is wrong with the profile itself, settings without effect included.
    public func lint() throws -> Report {
        var call = Call(41)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Everything in which another profile of this kind differs from this one, in the order of the pointers.
    public func diff(other: ProfileHandle) throws -> [ProfileDifference] {
        var call = Call(42)
        call.handle(native)
        call.handle(other.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What the guide tells people at a step (注, 温馨提示, 重要提示), by the tag of its action, in the guide's order.
    public func notes(action: String) throws -> [Message] {
        var call = Call(43)
        call.handle(native)
        call.text(action)
        var answer = try call.run()
        return try answer.json()
    }

    /// The code tables with what this profile adds to the national ones.
    public func dictionaries() throws -> Dictionaries {
        var call = Call(44)
        call.handle(native)
        var answer = try call.run()
        return Dictionaries(try answer.handle())
    }

    /// Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
    /// day in China.
    public func check(subCase: SubCaseDocument, today: CalendarDate, regions: Regions? = nil) throws -> Report {
        var call = Call(45)
        call.handle(native)
        call.json(subCase)
        call.text(today)
        call.handle(regions?.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
    /// day in China.
    public func check(subCase: SubCaseHandle, today: CalendarDate, regions: Regions? = nil) throws -> Report {
        var call = Call(45)
        call.handle(native)
        call.held(subCase.native)
        call.text(today)
        call.handle(regions?.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The form of a sub-case as data, as it stands on this day in China: sections and fields in the order of the printed
    /// form, each with its names, kind, options and help, whether it is shown and required now, and where its value stands
    /// in the sub-case that comes with it. A host evaluates no condition.
    public func form(subCase: SubCaseDocument, today: CalendarDate) throws -> SubCaseForm {
        var call = Call(47)
        call.handle(native)
        call.json(subCase)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// The form of a sub-case as data, as it stands on this day in China: sections and fields in the order of the printed
    /// form, each with its names, kind, options and help, whether it is shown and required now, and where its value stands
    /// in the sub-case that comes with it. A host evaluates no condition.
    public func form(subCase: SubCaseHandle, today: CalendarDate) throws -> SubCaseForm {
        var call = Call(47)
        call.handle(native)
        call.held(subCase.native)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// The blank form of a business type, for a page on which nothing was filled in yet.
    public func formFor(businessType: String, today: CalendarDate) throws -> SubCaseForm {
        var call = Call(48)
        call.handle(native)
        call.text(businessType)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// What people call the place to which a finding of a check points, as the form of this business has it; nothing for
    /// the sub-case as a whole. What a case says of a sub-case brings its place with it.
    public func placeLabel(businessType: String, finding: Finding) throws -> Label? {
        var call = Call(49)
        call.handle(native)
        call.text(businessType)
        call.json(finding)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// The checklist of a sub-case: what is asked for, and what of it is there.
    public func checklist(subCase: SubCaseDocument, today: CalendarDate) throws -> [ChecklistRow] {
        var call = Call(50)
        call.handle(native)
        call.json(subCase)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// The checklist of a sub-case: what is asked for, and what of it is there.
    public func checklist(subCase: SubCaseHandle, today: CalendarDate) throws -> [ChecklistRow] {
        var call = Call(50)
        call.handle(native)
        call.held(subCase.native)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// 材料收件清单: the list of what was handed in.
    public func receiptList(materials: [Material]) throws -> ReceiptList {
        var call = Call(51)
        call.handle(native)
        call.json(materials)
        var answer = try call.run()
        return try answer.json()
    }

    /// 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not.
    public func grid(project: Project, businessType: String, selected: [String]? = nil) throws -> [BuildingGrid] {
        var call = Call(52)
        call.handle(native)
        call.json(project)
        call.text(businessType)
        call.texts(selected)
        var answer = try call.run()
        return try answer.json()
    }

    /// Adds units of a project to a selection, each once: the new selection, and what was found, with pointers into
    /// `codes`.
    public func selectUnits(project: Project, selected: [PropertyUnit], codes: [String], businessType: String) throws -> Selection {
        var call = Call(53)
        call.handle(native)
        call.json(project)
        call.json(selected)
        call.texts(codes)
        call.text(businessType)
        var answer = try call.run()
        return Selection(selected: try answer.json(), findings: try answer.json())
    }

    /// What the register holds against the unit of a sub-case, with pointers into `facts`.
    public func checkRegister(facts: [RegisterFact], subCase: SubCaseDocument, today: CalendarDate) throws -> Report {
        var call = Call(54)
        call.handle(native)
        call.json(facts)
        call.json(subCase)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// What the register holds against the unit of a sub-case, with pointers into `facts`.
    public func checkRegister(facts: [RegisterFact], subCase: SubCaseHandle, today: CalendarDate) throws -> Report {
        var call = Call(54)
        call.handle(native)
        call.json(facts)
        call.held(subCase.native)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// Whether a unit may be filed for a business type, or what stands against it.
    public func eligibility(unit: PropertyUnit, businessType: String) throws -> Report {
        var call = Call(55)
        call.handle(native)
        call.json(unit)
        call.text(businessType)
        var answer = try call.run()
        return try answer.json()
    }

    /// When an advance notice lapses, unless registration is applied for before (民法典 221). A last day of rest moves to
    /// the next working day (民法典 203) by the calendar, the nation's where none is given; `holidays` are days of rest of
    /// this place beside it. Where the calendar ends before the last day is known, the answer says so, and gives no day.
    public func lapse(possibleSince: CalendarDate, today: CalendarDate, holidays: [CalendarDate]? = nil, calendar: WorkCalendar? = nil) throws -> Lapse? {
        var call = Call(56)
        call.handle(native)
        call.text(possibleSince)
        call.text(today)
        call.texts(holidays)
        call.handle(calendar?.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// What the columns of a sheet were taken for, by their headers; a host may correct it. `business_type` is the
    /// business of rows that name none.
    public func sheetMapping(sheet: SheetRows, businessType: String? = nil) throws -> SheetMapping {
        var call = Call(350)
        call.handle(native)
        call.json(sheet)
        call.text(businessType)
        var answer = try call.run()
        return try answer.json()
    }

    /// Reads a sheet, by this mapping or by its headers, and checks every sub-case in it. `today` is the day in China.
    /// A sheet in which nothing is read says why.
    public func readSheet(sheet: SheetRows, today: CalendarDate, mapping: SheetMapping? = nil, regions: Regions? = nil) throws -> Sheet {
        var call = Call(351)
        call.handle(native)
        call.json(sheet)
        call.text(today)
        call.json(mapping)
        call.handle(regions?.native)
        var answer = try call.run()
        return Sheet(try answer.handle())
    }

    /// A sheet to be filled in for a business: headers, a row of help, and what to offer in each column.
    public func sheetTemplate(businessType: String, today: CalendarDate) throws -> SheetTemplate {
        var call = Call(352)
        call.handle(native)
        call.text(businessType)
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }

    /// Sub-cases as a sheet, a row each. Read again it gives the same but for their materials, which no sheet carries.
    public func writeSheet(subCases: [SubCaseDocument]) throws -> SheetTemplate {
        var call = Call(353)
        call.handle(native)
        call.json(subCases)
        var answer = try call.run()
        return try answer.json()
    }
}

/// A QR code, ready to be drawn.
public final class QrCode: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Encodes text in the smallest version that holds it. `Malformed` when none does. Where nothing is said of error
    /// correction, by level `m`.
    public init(text: String, errorCorrection: ErrorCorrection? = nil) throws {
        var call = Call(328)
        call.text(text)
        call.text(errorCorrection?.rawValue)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The version, 1–40.
    public func version() throws -> UInt32 {
        var call = Call(329)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// Modules a side, without the quiet zone.
    public func size() throws -> UInt32 {
        var call = Call(330)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// The mask pattern, 0–7.
    public func mask() throws -> UInt32 {
        var call = Call(331)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them.
    public func matrix() throws -> QrMatrix {
        var call = Call(332)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// An SVG document: black on white.
    public func toSvg(style: QrStyle? = nil) throws -> String {
        var call = Call(333)
        call.handle(native)
        call.json(style)
        var answer = try call.run()
        return try answer.text()
    }

    /// A PNG picture.
    public func toPng(style: QrStyle? = nil) throws -> Data {
        var call = Call(334)
        call.handle(native)
        call.json(style)
        var answer = try call.run()
        return try answer.data()
    }
}

/// The table of regions, current and past, with what the host adds to it.
public final class Regions: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// The built-in table and the host's additions; an addition replaces all that the table says of its code.
    public init(additions: [Region]? = nil) throws {
        var call = Call(16)
        call.json(additions)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The year with whose end the built-in table ends; a host's additions do not change it.
    public func asOf() throws -> UInt32 {
        var call = Call(17)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// All names that a code has borne, oldest first.
    public func history(code: String) throws -> [Region] {
        var call = Call(18)
        call.handle(native)
        call.text(code)
        var answer = try call.run()
        return try answer.json()
    }
}

/// All seals of one enterprise on one platform: who may use them, and why not.
public final class SealAccount: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// What a whole log adds up to. The chain is verified first.
    public static func replay(log: [SealLogEntry]) throws -> SealAccount {
        var call = Call(204)
        call.json(log)
        var answer = try call.run()
        return SealAccount(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func fromState(state: SealAccountState) throws -> SealAccount {
        var call = Call(205)
        call.json(state)
        var answer = try call.run()
        return SealAccount(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func parse(text: String) throws -> SealAccount {
        var call = Call(205)
        call.theirs(text)
        var answer = try call.run()
        return SealAccount(try answer.handle())
    }

    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
    /// adds up to is the snapshot, field by field.
    public static func verify(state: SealAccountState, log: [SealLogEntry]) throws -> Report {
        var call = Call(206)
        call.json(state)
        call.json(log)
        var answer = try call.run()
        return try answer.json()
    }

    /// What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
    /// against it. Once the entry is stored, `apply` lets this follow it.
    public func decide(command: SealCommand, context: SealContext) throws -> SealOutcome {
        var call = Call(207)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Takes over entries of the log that were stored, by this process after it decided or by another one: the
    /// tail of the log after this version. What is part of this state already is passed over. Fails with
    /// `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
    public func apply(entries: [SealLogEntry]) throws -> Applied {
        var call = Call(208)
        call.handle(native)
        call.json(entries)
        var answer = try call.run()
        return try answer.json()
    }

    /// Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
    /// nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
    /// anything is stored. A host with a database decides, stores the entry, and applies it.
    public func handle(command: SealCommand, context: SealContext) throws -> SealOutcome {
        var call = Call(209)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The answer of the first time to a command that is repeated, from its log entry: the effects with the
    /// same ids, and what was found.
    public static func answer(entry: SealLogEntry) throws -> SealOutcome {
        var call = Call(210)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state, which is also the snapshot to be stored.
    public func state() throws -> SealAccountState {
        var call = Call(211)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state as JSON text.
    public func toJson() throws -> String {
        var call = Call(212)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
    /// context needs.
    public func profile() throws -> ProfileRef {
        var call = Call(213)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Digest of the newest log entry, to be kept where whoever could cut the log cannot write.
    public func head() throws -> String {
        var call = Call(214)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// How many commands were carried out.
    public func version() throws -> UInt32 {
        var call = Call(215)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
    /// `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
    /// log that was cut at its end looks sound.
    public static func verifyLog(log: [SealLogEntry], head: String? = nil) throws -> Report {
        var call = Call(216)
        call.json(log)
        call.text(head)
        var answer = try call.run()
        return try answer.json()
    }

    /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
    public static func eraseLogEntry(entry: SealLogEntry) throws -> SealLogEntry {
        var call = Call(217)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The enterprises that the context's actor represents, among those that the licence system names for the person: to
    /// choose from before anything is done for one of them.
    public static func enterprises(licences: [LicenceFacts], channel: Channel, context: SealContext) throws -> EnterpriseChoices {
        var call = Call(218)
        call.json(licences)
        call.text(channel.rawValue)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The applications that the context's actor made, or all of them for whoever sees the account: at windows, and those
    /// that are sent; each with how far it has come.
    public func applications(context: SealContext) throws -> [ApplicationView] {
        var call = Call(219)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Whether the context's actor may do this now, with the right by which, or with everything that stands against it.
    public func may(question: SealQuestion, context: SealContext) throws -> SealAnswer {
        var call = Call(220)
        call.handle(native)
        call.json(question)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Every button that the platform shows the context's actor on a channel: those of the account, then those of each
    /// seal on one page.
    public func actions(channel: Channel, context: SealContext, page: Page? = nil) throws -> [SealOffer] {
        var call = Call(221)
        call.handle(native)
        call.text(channel.rawValue)
        call.handle(context.native)
        call.json(page)
        var answer = try call.run()
        return try answer.json()
    }

    /// What is left to do, by whom, so that every seal and grant can be used.
    public func todo(context: SealContext) throws -> [SealTodo] {
        var call = Call(222)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The seals that are the business of the context's actor, and where each stands at an instant.
    public func seals(at: Instant, context: SealContext) throws -> [SealView] {
        var call = Call(223)
        call.handle(native)
        call.instant(at)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The seals that are the business of the context's actor as the platform's list shows them now: the columns of the
    /// profile, rows with a cell for each, and the buttons of a channel.
    public func sealList(channel: Channel, context: SealContext, page: Page? = nil) throws -> SealTable {
        var call = Call(224)
        call.handle(native)
        call.text(channel.rawValue)
        call.handle(context.native)
        call.json(page)
        var answer = try call.run()
        return try answer.json()
    }

    /// The grants that are the business of the context's actor, and where each stands at an instant; only those of one
    /// origin where one is given.
    public func grants(at: Instant, context: SealContext, origin: GrantOrigin? = nil) throws -> [GrantView] {
        var call = Call(225)
        call.handle(native)
        call.instant(at)
        call.handle(context.native)
        call.text(origin?.rawValue)
        var answer = try call.run()
        return try answer.json()
    }

    /// What one person may do with one seal at an instant, past or future as far as it is known, with the chain of grants
    /// as evidence; nothing where there is no such seal then, or it is none of the business of the context's actor. "Was
    /// this handler entitled when it was sealed?"
    public func entitled(person: Principal, seal: String, at: Instant, context: SealContext) throws -> Entitlement? {
        var call = Call(226)
        call.handle(native)
        call.json(person)
        call.text(seal)
        call.instant(at)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence: as far as it
    /// is the business of the context's actor.
    public func entitlementsAt(at: Instant, context: SealContext) throws -> [Entitlement] {
        var call = Call(227)
        call.handle(native)
        call.instant(at)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What lapses or begins by itself after an instant and until another one, inclusive, as far as it is the business of
    /// the context's actor; the earliest first, each with who can do what about it.
    public func deadlines(after: Instant, until: Instant, context: SealContext) throws -> [Deadline] {
        var call = Call(228)
        call.handle(native)
        call.instant(after)
        call.instant(until)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What a change of the licence would do, if it were reported now. Refused where the new licence is not complete.
    public func licenceImpact(licence: LicenceFacts, context: SealContext) throws -> LicenceImpact {
        var call = Call(229)
        call.handle(native)
        call.json(licence)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// 印章变动: what happened to the seals that are the business of the context's actor, the oldest first.
    public func changes(context: SealContext) throws -> [SealChange] {
        var call = Call(230)
        call.handle(native)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// 印章领用情况: who claimed this seal, and when; nothing where there is no such seal, or it is none of the business of
    /// the context's actor.
    public func claims(seal: String, context: SealContext) throws -> [Claim]? {
        var call = Call(231)
        call.handle(native)
        call.text(seal)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }

    /// The data of the form that an applicant prints and brings to a window; nothing for an unknown application, or one that
    /// is none of the business of the context's actor.
    public func windowForm(application: String, context: SealContext) throws -> WindowForm? {
        var call = Call(232)
        call.handle(native)
        call.text(application)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.maybeJson()
    }
}

/// What a command or a question to a seal account is decided with. Read once, used for many calls.
public final class SealContext: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
    /// authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
    /// command; questions need none.
    public init(now: Instant, actor: Actor, profile: SealProfileHandle, salt: String? = nil, regions: Regions? = nil) throws {
        var call = Call(201)
        call.instant(now)
        call.json(actor)
        call.handle(profile.native)
        call.handle(regions?.native)
        call.text(salt)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The same actor under the same rules, at another instant and with another salt.
    public func at(now: Instant, salt: String? = nil) throws -> SealContext {
        var call = Call(202)
        call.handle(native)
        call.instant(now)
        call.text(salt)
        var answer = try call.run()
        return SealContext(try answer.handle())
    }
}

/// The profile of a seal platform, parsed once.
public final class SealProfileHandle: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public init(document: SealProfile) throws {
        var call = Call(186)
        call.json(document)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// Reads a profile. One whose format is newer than this library is unsupported.
    public static func parse(text: String) throws -> SealProfileHandle {
        var call = Call(186)
        call.theirs(text)
        var answer = try call.run()
        return SealProfileHandle(try answer.handle())
    }

    /// A profile that the library brings along, in its newest version or the one that is asked for.
    public static func builtin(id: String, version: String? = nil) throws -> SealProfileHandle {
        var call = Call(187)
        call.text(id)
        call.text(version)
        var answer = try call.run()
        return SealProfileHandle(try answer.handle())
    }

    /// The profiles of this kind that the library brings along, older versions before newer ones.
    public static func builtinIds() throws -> [ProfileRef] {
        let call = Call(188)
        var answer = try call.run()
        return try answer.json()
    }

    /// The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
    /// Give it an id or version of its own, since cases and accounts keep both.
    public func adjusted(adjustments: [Adjustment]) throws -> SealProfileHandle {
        var call = Call(189)
        call.handle(native)
        call.json(adjustments)
        var answer = try call.run()
        return SealProfileHandle(try answer.handle())
    }

    /// The profile that is this one but for some settings, each with its basis. Where something stands against the
    /// settings it is malformed, with the first of it; `lint_settings` tells all.
    public func resolved(settings: ProfileSettings) throws -> SealProfileHandle {
        var call = Call(190)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return SealProfileHandle(try answer.handle())
    }

    /// Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
    /// carried out, with the profile that they come to.
    public func lintSettings(settings: ProfileSettings) throws -> Report {
        var call = Call(191)
        call.handle(native)
        call.json(settings)
        var answer = try call.run()
        return try answer.json()
    }

    /// Its id, such as `guangzhou-registration`.
    public func id() throws -> String {
        var call = Call(192)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Its version.
    public func version() throws -> String {
        var call = Call(193)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The whole profile as a document.
    public func document() throws -> SealProfile {
        var call = Call(194)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The whole profile as JSON text.
    public func toJson() throws -> String {
        var call = Call(195)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// The JSON text of the value at a JSON pointer; nothing where it leads nowhere.
    public func get(pointer: String) throws -> String? {
        var call = Call(196)
        call.handle(native)
        call.text(pointer)
        var answer = try call.run()
        return try answer.maybeText()
    }

    /// Everything that is wrong with the profile itself, settings without effect included.
    public func lint() throws -> Report {
        var call = Call(197)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Everything in which another profile of this kind differs from this one, in the order of the pointers.
    public func diff(other: SealProfileHandle) throws -> [ProfileDifference] {
        var call = Call(198)
        call.handle(native)
        call.handle(other.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What the guide tells people at a step (注, 温馨提示, 重要提示), in the guide's order: of an operation on one channel,
    /// or on all where none is given; of an action at the page where documents are sealed.
    public func notes(step: String, channel: Channel? = nil) throws -> [Message] {
        var call = Call(199)
        call.handle(native)
        call.text(step)
        call.text(channel?.rawValue)
        var answer = try call.run()
        return try answer.json()
    }

    /// What several platforms allow on a day, side by side: every operation, channel, capacity and grant that one of
    /// them knows.
    public static func compare(profiles: [SealProfileHandle], today: CalendarDate) throws -> PlatformComparison {
        var call = Call(200)
        call.handles(profiles.map(\.native))
        call.text(today)
        var answer = try call.run()
        return try answer.json()
    }
}

/// A signature made with an electronic seal, as it was read.
public final class SealSignature: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them.
    public init(data: Data) throws {
        var call = Call(293)
        call.data(data)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// What a person wants to see of it.
    public func file() throws -> SealSignatureFile {
        var call = Call(294)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The seal in it.
    public func seal() throws -> ElectronicSeal {
        var call = Call(295)
        call.handle(native)
        var answer = try call.run()
        return ElectronicSeal(try answer.handle())
    }

    /// The certificate of whoever sealed (DER).
    public func signerCertificate() throws -> Data {
        var call = Call(296)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// The value of the signature: what a timestamp is taken over.
    public func signatureValue() throws -> Data {
        var call = Call(297)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// Verifies the signature and the seal in it, step by step; `at` is the present instant. Without `trust`, nobody is
    /// trusted. `data` is what was sealed, one piece after the other, or `digest` its digest; with neither, that step is
    /// not checked.
    public func verify(at: Instant, trust: SealTrust? = nil, data: [Data]? = nil, digest: Data? = nil) throws -> SealVerification {
        var call = Call(298)
        call.handle(native)
        call.instant(at)
        call.handle(trust?.native)
        call.datas(data)
        call.data(digest)
        var answer = try call.run()
        return try answer.json()
    }
}

/// What is believed, for verifying.
public final class SealTrust: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
    /// checked), and those between them and the seal's; those on which trust in makers of seals rests (their own, or of
    /// CAs that certify makers alone; without any, no seal is valid); OCSP responses and CRLs (DER); and whether a
    /// certificate of which nothing is known about revocation leaves the matter open, which it does not where nothing is
    /// said.
    public init(anchors: [Certificate], makers: [Certificate]? = nil, others: [Certificate]? = nil, ocspResponses: [Data]? = nil, crls: [Data]? = nil, requireRevocation: Bool? = nil) throws {
        var call = Call(283)
        call.handles(anchors.map(\.native))
        call.handles(others?.map(\.native))
        call.handles(makers?.map(\.native))
        call.datas(ocspResponses)
        call.datas(crls)
        call.truth(requireRevocation)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest.
    public func findings() throws -> [Finding] {
        var call = Call(284)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }
}

/// One sitting at a page where a document is sealed.
public final class SealingSession: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// What a whole log adds up to. The chain is verified first.
    public static func replay(log: [SealingLogEntry]) throws -> SealingSession {
        var call = Call(234)
        call.json(log)
        var answer = try call.run()
        return SealingSession(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func fromState(state: SealingState) throws -> SealingSession {
        var call = Call(235)
        call.json(state)
        var answer = try call.run()
        return SealingSession(try answer.handle())
    }

    /// From a snapshot, which is what `state` gives. One of a newer format is unsupported.
    public static func parse(text: String) throws -> SealingSession {
        var call = Call(235)
        call.theirs(text)
        var answer = try call.run()
        return SealingSession(try answer.handle())
    }

    /// Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
    /// adds up to is the snapshot, field by field.
    public static func verify(state: SealingState, log: [SealingLogEntry]) throws -> Report {
        var call = Call(236)
        call.json(state)
        call.json(log)
        var answer = try call.run()
        return try answer.json()
    }

    /// What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
    /// against it. Once the entry is stored, `apply` lets this follow it.
    public func decide(command: SealingCommand, context: SealContext) throws -> SealingOutcome {
        var call = Call(237)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Takes over entries of the log that were stored, by this process after it decided or by another one: the
    /// tail of the log after this version. What is part of this state already is passed over. Fails with
    /// `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
    public func apply(entries: [SealingLogEntry]) throws -> Applied {
        var call = Call(238)
        call.handle(native)
        call.json(entries)
        var answer = try call.run()
        return try answer.json()
    }

    /// Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
    /// nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
    /// anything is stored. A host with a database decides, stores the entry, and applies it.
    public func handle(command: SealingCommand, context: SealContext) throws -> SealingOutcome {
        var call = Call(239)
        call.handle(native)
        call.json(command)
        call.handle(context.native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The answer of the first time to a command that is repeated, from its log entry: the effects with the
    /// same ids, and what was found.
    public static func answer(entry: SealingLogEntry) throws -> SealingOutcome {
        var call = Call(240)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state, which is also the snapshot to be stored.
    public func state() throws -> SealingState {
        var call = Call(241)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The state as JSON text.
    public func toJson() throws -> String {
        var call = Call(242)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
    /// context needs.
    public func profile() throws -> ProfileRef {
        var call = Call(243)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Digest of the newest log entry, to be kept where whoever could cut the log cannot write.
    public func head() throws -> String {
        var call = Call(244)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }

    /// How many commands were carried out.
    public func version() throws -> UInt32 {
        var call = Call(245)
        call.handle(native)
        var answer = try call.run()
        return try answer.number()
    }

    /// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
    /// `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
    /// log that was cut at its end looks sound.
    public static func verifyLog(log: [SealingLogEntry], head: String? = nil) throws -> Report {
        var call = Call(246)
        call.json(log)
        call.text(head)
        var answer = try call.run()
        return try answer.json()
    }

    /// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
    public static func eraseLogEntry(entry: SealingLogEntry) throws -> SealingLogEntry {
        var call = Call(247)
        call.json(entry)
        var answer = try call.run()
        return try answer.json()
    }

    /// The sealed document, to be viewed and downloaded; nothing before it is stored.
    public func stored() throws -> StoredDocument? {
        var call = Call(248)
        call.handle(native)
        var answer = try call.run()
        return try answer.maybeJson()
    }
}

/// A sheet that was read: the sub-cases in it, what was found where, and the sheet with marks to hand back.
public final class Sheet: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// By which mapping it was read, its records (one for each sub-case), and all findings by row and column.
    public func report() throws -> SheetReport {
        var call = Call(347)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The sub-cases, one for each record of the report.
    public func subCases() throws -> [SubCaseDocument] {
        var call = Call(348)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The user's own rows in their own order and columns, with a last column 错误说明, the cells to mark with their
    /// comments, and a summary for a sheet before it. It can be read again: that column is passed over.
    public func corrected() throws -> SheetCorrection {
        var call = Call(349)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }
}

/// A private key in software. Nothing shows it, and nothing gives it back.
public final class SoftwareKey: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password.
    public init(data: Data) throws {
        var call = Call(271)
        call.data(data)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The public key that belongs to it (`SubjectPublicKeyInfo`, DER).
    public func publicKey() throws -> Data {
        var call = Call(272)
        call.handle(native)
        var answer = try call.run()
        return try answer.data()
    }

    /// The scheme that signatures are made with where nothing else is asked for.
    public func defaultScheme() throws -> SignatureScheme {
        var call = Call(273)
        call.handle(native)
        var answer = try call.run()
        return try answer.choice()
    }

    /// Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
    /// entropy, the others none. Without a scheme, by `default_scheme`.
    public func sign(message: Data, scheme: SignatureScheme? = nil, entropy: Data? = nil) throws -> Data {
        var call = Call(274)
        call.handle(native)
        call.data(message)
        call.text(scheme?.rawValue)
        call.data(entropy)
        var answer = try call.run()
        return try answer.data()
    }

    /// Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003). Without a
    /// scheme, by `default_scheme`.
    public func signDigest(digest: Data, scheme: SignatureScheme? = nil, entropy: Data? = nil) throws -> Data {
        var call = Call(275)
        call.handle(native)
        call.data(digest)
        call.text(scheme?.rawValue)
        call.data(entropy)
        var answer = try call.run()
        return try answer.data()
    }
}

/// A sub-case that was read already: checked again and again, it is not read again.
public final class SubCaseHandle: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// Reads the unit, the form, the questionnaire and the materials from one document.
    public init(document: SubCaseDocument) throws {
        var call = Call(57)
        call.json(document)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// Reads the unit, the form, the questionnaire and the materials from one document.
    public static func parse(text: String) throws -> SubCaseHandle {
        var call = Call(57)
        call.theirs(text)
        var answer = try call.run()
        return SubCaseHandle(try answer.handle())
    }

    /// Reads what a page sends while a person is still typing (JSON text, up to 1 MiB): what cannot be read is told
    /// beside all else (`json.*`, `json.taken`) and left out. Text that is no JSON fails.
    public static func readLeniently(text: String) throws -> LenientSubCase {
        var call = Call(58)
        call.text(text)
        var answer = try call.run()
        return LenientSubCase(subCase: SubCaseHandle(try answer.handle()), findings: try answer.json())
    }

    /// The document.
    public func document() throws -> SubCaseDocument {
        var call = Call(59)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// The document as JSON text.
    public func toJson() throws -> String {
        var call = Call(60)
        call.handle(native)
        var answer = try call.run()
        return try answer.text()
    }
}

/// Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents.
public final class Verifier: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// With the certificates on which trust in signers and timestamps rests, others that documents may leave out,
    /// `makers` on which trust in makers of electronic seals rests (their own, or of CAs that certify makers alone;
    /// without any, no electronic seal is valid; each DER or PEM, several in one as well), OCSP responses and CRLs (DER),
    /// and a policy in place of the usual one.
    public init(trusted: [Data], makers: [Data]? = nil, known: [Data]? = nil, ocspResponses: [Data]? = nil, crls: [Data]? = nil, policy: VerificationPolicy? = nil) throws {
        var call = Call(309)
        call.datas(trusted)
        call.datas(known)
        call.datas(makers)
        call.datas(ocspResponses)
        call.datas(crls)
        call.json(policy)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The rules.
    public func policy() throws -> VerificationPolicy {
        var call = Call(310)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
    /// bytes alone.
    public func verify(pdf: Data, now: Instant) throws -> VerificationReport {
        var call = Call(311)
        call.handle(native)
        call.data(pdf)
        call.instant(now)
        var answer = try call.run()
        return try answer.json()
    }
}

/// Which days are worked: weekends, holidays, and the weekends worked in exchange (调休), year by year.
public final class WorkCalendar: Sendable {
    let native: NativeHandle

    init(_ native: NativeHandle) { self.native = native }

    /// The nation's calendar with a host's own years, each whole: it takes the place of what is known of that year. `rest`
    /// are days of rest of one place beside the nation's.
    public init(years: [CalendarYear]? = nil, rest: [CalendarDate]? = nil) throws {
        var call = Call(25)
        call.json(years)
        call.texts(rest)
        var answer = try call.run()
        native = try answer.handle()
    }

    /// The years that it knows, in order, with the days that are not what their day of the week says.
    public func years() throws -> [CalendarYear] {
        var call = Call(26)
        call.handle(native)
        var answer = try call.run()
        return try answer.json()
    }

    /// What is known of a day. Of a year that the calendar does not know, the answer says that it ends there.
    public func day(date: CalendarDate) throws -> DayReport {
        var call = Call(27)
        call.handle(native)
        call.text(date)
        var answer = try call.run()
        return try answer.json()
    }

    /// A day, or the first working day after it where it is a day of rest (民法典 203).
    public func moved(date: CalendarDate) throws -> LastDay {
        var call = Call(28)
        call.handle(native)
        call.text(date)
        var answer = try call.run()
        return try answer.json()
    }

    /// The day on which so many working days are over, `day` itself not counted (民法典 201).
    public func afterWorkingDays(day: CalendarDate, count: UInt32) throws -> LastDay {
        var call = Call(29)
        call.handle(native)
        call.text(day)
        call.number(count)
        var answer = try call.run()
        return try answer.json()
    }
}

/// What `selectUnits` gives.
public struct Selection: Hashable, Sendable {
    public var selected: [PropertyUnit]
    public var findings: [Finding]

    public init(selected: [PropertyUnit], findings: [Finding]) {
        self.selected = selected
        self.findings = findings
    }
}

/// What `readLeniently` gives.
public struct LenientSubCase: Sendable {
    public var subCase: SubCaseHandle
    public var findings: [Finding]

    public init(subCase: SubCaseHandle, findings: [Finding]) {
        self.subCase = subCase
        self.findings = findings
    }
}

/// What `shareMaterials` gives.
public struct SharedMaterials: Hashable, Sendable {
    public var own: [Material]
    public var skipped: [String]

    public init(own: [Material], skipped: [String]) {
        self.own = own
        self.skipped = skipped
    }
}

/// What `openCase` gives.
public struct Opened: Sendable {
    public var `case`: Case
    public var outcome: Outcome

    public init(case: Case, outcome: Outcome) {
        self.`case` = `case`
        self.outcome = outcome
    }
}

/// What `openEnterpriseAccount` gives.
public struct OpenedEnterpriseAccount: Sendable {
    public var account: EnterpriseAccount
    public var outcome: AccountOutcome

    public init(account: EnterpriseAccount, outcome: AccountOutcome) {
        self.account = account
        self.outcome = outcome
    }
}

/// What `openLicenceWallet` gives.
public struct OpenedLicenceWallet: Sendable {
    public var account: LicenceWallet
    public var outcome: LicenceOutcome

    public init(account: LicenceWallet, outcome: LicenceOutcome) {
        self.account = account
        self.outcome = outcome
    }
}

/// What `openSealAccount` gives.
public struct OpenedSealAccount: Sendable {
    public var account: SealAccount
    public var outcome: SealOutcome

    public init(account: SealAccount, outcome: SealOutcome) {
        self.account = account
        self.outcome = outcome
    }
}

/// What `openSealingSession` gives.
public struct OpenedSealingSession: Sendable {
    public var account: SealingSession
    public var outcome: SealingOutcome

    public init(account: SealingSession, outcome: SealingOutcome) {
        self.account = account
        self.outcome = outcome
    }
}

/// What `repairDocument` gives.
public struct RepairedDocument: Hashable, Sendable {
    public var pdf: Data
    public var report: Report

    public init(pdf: Data, report: Report) {
        self.pdf = pdf
        self.report = report
    }
}

/// What `prepareDocument` gives.
public struct PreparedDocument: Hashable, Sendable {
    public var pdf: Data
    public var prepared: Prepared

    public init(pdf: Data, prepared: Prepared) {
        self.pdf = pdf
        self.prepared = prepared
    }
}

/// What `prepareTimestamp` gives.
public struct PreparedTimestampDocument: Hashable, Sendable {
    public var pdf: Data
    public var prepared: PreparedTimestamp

    public init(pdf: Data, prepared: PreparedTimestamp) {
        self.pdf = pdf
        self.prepared = prepared
    }
}

/// What `typeset` gives.
public struct TypesetPaper: Hashable, Sendable {
    public var pdf: Data
    public var layout: PaperLayout

    public init(pdf: Data, layout: PaperLayout) {
        self.pdf = pdf
        self.layout = layout
    }
}

/// What people call the codes that documents hold, by kind: stages, roles, verdicts, steps, kinds of change, standings,
/// commands. What one platform calls its own (mailboxes, buttons, options) stands in its profile.
public func names() throws -> [CodeNames] {
    let call = Call(4)
    var answer = try call.run()
    return try answer.json()
}

/// What people call a code of a kind, such as `suspended` of `seal_stage`; nothing for one that is not known.
public func name(kind: String, code: String) throws -> Label? {
    var call = Call(5)
    call.text(kind)
    call.text(code)
    var answer = try call.run()
    return try answer.maybeJson()
}

/// The requirement row with this id, such as `GZ-083`: what is required, and where that is written.
public func requirement(id: String) throws -> RequirementRow? {
    var call = Call(7)
    call.text(id)
    var answer = try call.run()
    return try answer.maybeJson()
}

/// All rows of the requirements.
public func requirements() throws -> [RequirementRow] {
    let call = Call(8)
    var answer = try call.run()
    return try answer.json()
}

/// The requirement rows on which a code rests.
public func citations(code: String) throws -> [RequirementRow] {
    var call = Call(9)
    call.text(code)
    var answer = try call.run()
    return try answer.json()
}

/// Everything about one number, by what it claims to be: findings, canonical form, parts, mask. `today` is the day in
/// China.
public func checkIdentifier(kind: IdentifierKind, text: String, today: CalendarDate, regions: Regions? = nil) throws -> IdentifierReport {
    var call = Call(10)
    call.text(kind.rawValue)
    call.text(text)
    call.text(today)
    call.handle(regions?.native)
    var answer = try call.run()
    return try answer.json()
}

/// The verdicts on many numbers of one kind, as columns.
public func checkIdentifiers(kind: IdentifierKind, texts: [String], today: CalendarDate, regions: Regions? = nil) throws -> IdentifierColumns {
    var call = Call(11)
    call.text(kind.rawValue)
    call.texts(texts)
    call.text(today)
    call.handle(regions?.native)
    var answer = try call.run()
    return try answer.json()
}

/// What a person is looked up by in tables of the host: one text for every spelling of a number, the old and the new
/// number of a resident, a permit and its renewals. Nothing where no number is written.
public func personKey(documentNumber: String, kind: IdentifierKind? = nil) throws -> String? {
    var call = Call(12)
    call.text(documentNumber)
    call.text(kind?.rawValue)
    var answer = try call.run()
    return try answer.maybeText()
}

/// What an enterprise is looked up by in tables of the host: one text for every spelling of its number and its name.
/// Nothing where either is blank.
public func enterpriseKey(enterprise: Enterprise) throws -> String? {
    var call = Call(13)
    call.json(enterprise)
    var answer = try call.run()
    return try answer.maybeText()
}

/// What a unit or a parcel is looked up by: its code without blanks, in upper case. Nothing where none is written.
public func unitKey(unitCode: String) throws -> String? {
    var call = Call(14)
    call.text(unitCode)
    var answer = try call.run()
    return try answer.maybeText()
}

/// The number as logs may show it.
public func maskIdentifier(kind: IdentifierKind, text: String) throws -> String {
    var call = Call(15)
    call.text(kind.rawValue)
    call.text(text)
    var answer = try call.run()
    return try answer.text()
}

/// The projects that are an enterprise's own, by its name and certificate number.
public func projectsOf(projects: [Project], enterprise: Enterprise) throws -> [Project] {
    var call = Call(61)
    call.json(projects)
    call.json(enterprise)
    var answer = try call.run()
    return try answer.json()
}

/// Takes units out of a selection (【移除】): what is left, and what was found, with pointers into `codes`.
public func deselectUnits(selected: [PropertyUnit], codes: [String]) throws -> Selection {
    var call = Call(62)
    call.json(selected)
    call.texts(codes)
    var answer = try call.run()
    return Selection(selected: try answer.json(), findings: try answer.json())
}

/// 共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
/// sub-case keeps its own copy.
public func shareMaterials(shared: [Material], own: [Material], mode: ShareMode) throws -> SharedMaterials {
    var call = Call(63)
    call.json(shared)
    call.json(own)
    call.text(mode.rawValue)
    var answer = try call.run()
    return SharedMaterials(own: try answer.json(), skipped: try answer.texts())
}

/// A share of ownership in the one way to write it, such as `1/2`; nothing for what is no share.
public func parseShare(text: String) throws -> String? {
    var call = Call(64)
    call.text(text)
    var answer = try call.run()
    return try answer.maybeText()
}

/// The calendar day in China at an instant.
public func chinaDate(now: Instant) throws -> CalendarDate {
    var call = Call(65)
    call.instant(now)
    var answer = try call.run()
    return try answer.text()
}

/// Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Refuses it otherwise.
public func openCase(command: Command, context: CaseContext) throws -> Opened {
    var call = Call(68)
    call.json(command)
    call.handle(context.native)
    var answer = try call.run()
    return Opened(case: Case(try answer.handle()), outcome: try answer.json())
}

/// Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
/// digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
/// its end looks sound.
public func verifyLog(log: [LogEntry], head: String? = nil) throws -> Report {
    var call = Call(102)
    call.json(log)
    call.text(head)
    var answer = try call.run()
    return try answer.json()
}

/// A log entry without its payload and salt: the personal data is gone, the chain still verifies.
public func eraseLogEntry(entry: LogEntry) throws -> LogEntry {
    var call = Call(103)
    call.json(entry)
    var answer = try call.run()
    return try answer.json()
}

/// Decides every command of a log again under another profile, and lists what comes out differently.
public func whatIf(log: [LogEntry], profile: ProfileHandle, regions: Regions? = nil) throws -> [Difference] {
    var call = Call(104)
    call.json(log)
    call.handle(profile.native)
    call.handle(regions?.native)
    var answer = try call.run()
    return try answer.json()
}

/// Opens it with the one action that can be first. Refuses it otherwise.
public func openEnterpriseAccount(command: AccountCommand, context: AccountContext) throws -> OpenedEnterpriseAccount {
    var call = Call(125)
    call.json(command)
    call.handle(context.native)
    var answer = try call.run()
    return OpenedEnterpriseAccount(account: EnterpriseAccount(try answer.handle()), outcome: try answer.json())
}

/// Opens it with the one action that can be first. Refuses it otherwise.
public func openLicenceWallet(command: LicenceCommand, context: LicenceContext) throws -> OpenedLicenceWallet {
    var call = Call(164)
    call.json(command)
    call.handle(context.native)
    var answer = try call.run()
    return OpenedLicenceWallet(account: LicenceWallet(try answer.handle()), outcome: try answer.json())
}

/// Opens it with the one action that can be first. Refuses it otherwise.
public func openSealAccount(command: SealCommand, context: SealContext) throws -> OpenedSealAccount {
    var call = Call(203)
    call.json(command)
    call.handle(context.native)
    var answer = try call.run()
    return OpenedSealAccount(account: SealAccount(try answer.handle()), outcome: try answer.json())
}

/// Opens it with the one action that can be first. Refuses it otherwise.
public func openSealingSession(command: SealingCommand, context: SealContext) throws -> OpenedSealingSession {
    var call = Call(233)
    call.json(command)
    call.handle(context.native)
    var answer = try call.run()
    return OpenedSealingSession(account: SealingSession(try answer.handle()), outcome: try answer.json())
}

/// What the bytes of a file are; its name does not matter.
public func recogniseFile(data: Data) throws -> FileFormat {
    var call = Call(249)
    call.data(data)
    var answer = try call.run()
    return try answer.choice()
}

/// What is known of a file from its bytes; whoever read its pages says how many there are.
public func sealableFile(id: String, name: String, data: Data, pages: UInt32) throws -> SealableFile {
    var call = Call(250)
    call.text(id)
    call.text(name)
    call.data(data)
    call.number(pages)
    var answer = try call.run()
    return try answer.json()
}

/// Whether seals lie on the pages where the platform wants them; nothing where no source says how documents are
/// sealed.
public func checkSealCoverage(profile: SealProfileHandle, pages: UInt32, placements: [PagePlacement]) throws -> Report? {
    var call = Call(251)
    call.handle(profile.native)
    call.number(pages)
    call.json(placements)
    var answer = try call.run()
    return try answer.maybeJson()
}

/// What the host shall do with a sealed file, step by step.
public func outputPlan(profile: SealProfileHandle, request: OutputRequest) throws -> OutputPlan {
    var call = Call(252)
    call.handle(profile.native)
    call.json(request)
    var answer = try call.run()
    return try answer.json()
}

/// Judges the use of a seal by its account, as of the instant of that use.
public func rightAtSigning(account: SealAccount, profile: SealProfileHandle, used: SealActUse) throws -> RightReport {
    var call = Call(253)
    call.handle(account.native)
    call.handle(profile.native)
    call.json(used)
    var answer = try call.run()
    return try answer.json()
}

/// The evidence for a case's command `seal`, from a document whose signatures are valid. Refused for others, with all
/// that stands against them.
public func caseEvidence(document: VerifiedDocument, current: String) throws -> Evidence {
    var call = Call(254)
    call.json(document)
    call.text(current)
    var answer = try call.run()
    return try answer.json()
}

/// A stored document as a material of a filing. Refused for anybody but its owner.
public func attachDocument(document: StoredDocument, person: Principal, item: String) throws -> Material {
    var call = Call(255)
    call.json(document)
    call.json(person)
    call.text(item)
    var answer = try call.run()
    return try answer.json()
}

/// Signs a ticket with a key in software (64 hexadecimal digits).
public func signTicket(ticket: Ticket, privateKey: String) throws -> SignedTicket {
    var call = Call(256)
    call.json(ticket)
    call.text(privateKey)
    var answer = try call.run()
    return try answer.json()
}

/// What a host's device has to sign: the bytes, and with the public key also their digest.
public func prepareTicket(ticket: Ticket, publicKey: String? = nil) throws -> TicketToSign {
    var call = Call(257)
    call.json(ticket)
    call.text(publicKey)
    var answer = try call.run()
    return try answer.json()
}

/// Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
/// the signature is verified first.
public func completeTicket(ticket: Ticket, signature: String, publicKey: String? = nil) throws -> SignedTicket {
    var call = Call(258)
    call.json(ticket)
    call.text(signature)
    call.text(publicKey)
    var answer = try call.run()
    return try answer.json()
}

/// Checks the text of a signing code against the platform's public keys at an instant, without a network.
public func verifyTicket(payload: String, keys: [PlatformKey], now: Instant) throws -> TicketReport {
    var call = Call(259)
    call.text(payload)
    call.json(keys)
    call.instant(now)
    var answer = try call.run()
    return try answer.json()
}

/// The digest of data.
public func digest(algorithm: DigestAlgorithm, data: Data) throws -> Data {
    var call = Call(260)
    call.text(algorithm.rawValue)
    call.data(data)
    var answer = try call.run()
    return try answer.data()
}

/// A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8
/// to 32 bytes of entropy, ties the answer to it.
public func timestampRequest(algorithm: DigestAlgorithm, digest: Data, nonce: Data? = nil) throws -> Data {
    var call = Call(261)
    call.text(algorithm.rawValue)
    call.data(digest)
    call.data(nonce)
    var answer = try call.run()
    return try answer.data()
}

/// The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce.
public func timestampToken(response: Data, nonce: Data? = nil) throws -> Data {
    var call = Call(262)
    call.data(response)
    call.data(nonce)
    var answer = try call.run()
    return try answer.data()
}

/// A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
/// `ocsp_urls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
public func ocspRequest(certificate: Certificate, issuer: Certificate, nonce: Data? = nil) throws -> Data {
    var call = Call(263)
    call.handle(certificate.native)
    call.handle(issuer.native)
    call.data(nonce)
    var answer = try call.run()
    return try answer.data()
}

/// When advance notices lapse after an instant and until another one, inclusive (民法典 221), unless registration is
/// applied for before. Where the calendar ends first, the entry says so, and is of the day before which the notice does
/// not lapse.
public func noticeDeadlines(notices: [PendingNotice], after: Instant, until: Instant, profile: ProfileHandle, calendar: WorkCalendar? = nil) throws -> [Deadline] {
    var call = Call(276)
    call.json(notices)
    call.instant(after)
    call.instant(until)
    call.handle(profile.native)
    call.handle(calendar?.native)
    var answer = try call.run()
    return try answer.json()
}

/// When certificates begin and end after an instant and until another one, inclusive.
public func certificateDeadlines(certificates: [Certificate], after: Instant, until: Instant) throws -> [Deadline] {
    var call = Call(277)
    call.handles(certificates.map(\.native))
    call.instant(after)
    call.instant(until)
    var answer = try call.run()
    return try answer.json()
}

/// When signing codes lapse, and when the keys that sign them begin and end to count, after an instant and until another
/// one, inclusive.
public func ticketDeadlines(tickets: [Ticket], after: Instant, until: Instant, keys: [PlatformKey]? = nil) throws -> [Deadline] {
    var call = Call(278)
    call.json(tickets)
    call.instant(after)
    call.instant(until)
    call.json(keys)
    var answer = try call.run()
    return try answer.json()
}

/// What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
/// it, and the maker's own. Keep the bytes for `complete_seal`.
public func prepareSeal(draft: SealDraft, picture: Data, signers: [Certificate], maker: Certificate) throws -> Data {
    var call = Call(279)
    call.json(draft)
    call.data(picture)
    call.handles(signers.map(\.native))
    call.handle(maker.native)
    var answer = try call.run()
    return try answer.data()
}

/// The seal, from what `prepare_seal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s.
public func completeSeal(message: Data, maker: Certificate, signature: Data, timestamp: Data? = nil) throws -> Data {
    var call = Call(280)
    call.data(message)
    call.handle(maker.native)
    call.data(signature)
    call.data(timestamp)
    var answer = try call.run()
    return try answer.data()
}

/// What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
/// for `complete_seal_signature`.
public func prepareSealSignature(seal: ElectronicSeal, signer: Certificate, digest: Data, signing: SealSigning) throws -> Data {
    var call = Call(281)
    call.handle(seal.native)
    call.handle(signer.native)
    call.data(digest)
    call.json(signing)
    var answer = try call.run()
    return try answer.data()
}

/// The seal signature, from what `prepare_seal_signature` gave and the signer's signature over it: of SM2 as DER or as
/// r ‖ s.
public func completeSealSignature(message: Data, signer: Certificate, signature: Data, timestamp: Data? = nil) throws -> Data {
    var call = Call(282)
    call.data(message)
    call.handle(signer.native)
    call.data(signature)
    call.data(timestamp)
    var answer = try call.run()
    return try answer.data()
}

/// Makes a new file that can be sealed of one that is refused: decrypts what opens without a password, and finds objects
/// again where cross-references are broken. A file with a signature is never rewritten. Unsupported where the package
/// was built without it, as those for phones are.
public func repairDocument(pdf: Data) throws -> RepairedDocument {
    var call = Call(299)
    call.data(pdf)
    var answer = try call.run()
    return RepairedDocument(pdf: try answer.data(), report: try answer.json())
}

/// Where the seals of a plan come to lie.
public func resolvePlan(pdf: Data, plan: StampPlan) throws -> Resolution {
    var call = Call(300)
    call.data(pdf)
    call.json(plan)
    var answer = try call.run()
    return try answer.json()
}

/// What a plan breaks on a file.
public func lintPlan(pdf: Data, plan: StampPlan) throws -> Report {
    var call = Call(301)
    call.data(pdf)
    call.json(plan)
    var answer = try call.run()
    return try answer.json()
}

/// What stands against a signature on a file: all of it, before anything is laid out. `pictures` is how many will be
/// given; none where nothing is said.
public func checkSigning(pdf: Data, request: SigningRequest, pictures: UInt32? = nil) throws -> Report {
    var call = Call(302)
    call.data(pdf)
    call.json(request)
    call.number(pictures)
    var answer = try call.run()
    return try answer.json()
}

/// Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
/// stamps, in its order.
public func prepareDocument(pdf: Data, request: SigningRequest, pictures: [Picture]? = nil) throws -> PreparedDocument {
    var call = Call(303)
    call.data(pdf)
    call.json(request)
    call.handles(pictures?.map(\.native))
    var answer = try call.run()
    return PreparedDocument(pdf: try answer.data(), prepared: try answer.json())
}

/// Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s.
public func completeDocument(pdf: Data, prepared: Prepared, signature: Data, timestamp: Data? = nil) throws -> Data {
    var call = Call(304)
    call.data(pdf)
    call.json(prepared)
    call.data(signature)
    call.data(timestamp)
    var answer = try call.run()
    return try answer.data()
}

/// Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes.
public func signDocument(pdf: Data, request: SigningRequest, key: SoftwareKey, pictures: [Picture]? = nil, entropy: Data? = nil) throws -> Data {
    var call = Call(305)
    call.data(pdf)
    call.json(request)
    call.handle(key.native)
    call.handles(pictures?.map(\.native))
    call.data(entropy)
    var answer = try call.run()
    return try answer.data()
}

/// Adds validation data to a file, in a revision of its own (level B-LT).
public func addValidationData(pdf: Data, data: ValidationData) throws -> Data {
    var call = Call(306)
    call.data(pdf)
    call.json(data)
    var answer = try call.run()
    return try answer.data()
}

/// Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps.
public func prepareTimestamp(pdf: Data, request: TimestampRequest) throws -> PreparedTimestampDocument {
    var call = Call(307)
    call.data(pdf)
    call.json(request)
    var answer = try call.run()
    return PreparedTimestampDocument(pdf: try answer.data(), prepared: try answer.json())
}

/// Puts the authority's token into the prepared file.
public func completeTimestamp(pdf: Data, prepared: PreparedTimestamp, token: Data) throws -> Data {
    var call = Call(308)
    call.data(pdf)
    call.json(prepared)
    call.data(token)
    var answer = try call.run()
    return try answer.data()
}

/// The designs that the library brings along, whose texts are still to be filled in.
public func sealPresets() throws -> [SealPreset] {
    let call = Call(312)
    var answer = try call.run()
    return try answer.json()
}

/// The design of a preset with its texts filled in.
public func sealDesign(preset: SealPreset, content: SealContent) throws -> SealDesign {
    var call = Call(313)
    call.json(preset)
    call.json(content)
    var answer = try call.run()
    return try answer.json()
}

/// The design of a profile's kind of seal with its texts; nothing for kinds that are made from an image, or of which no
/// preset knows.
public func sealDesignFor(kind: SealKind, content: SealContent) throws -> SealDesign? {
    var call = Call(314)
    call.json(kind)
    call.json(content)
    var answer = try call.run()
    return try answer.maybeJson()
}

/// Everything that is wrong with a design, or unusual.
public func lintSeal(design: SealDesign, font: Font) throws -> Report {
    var call = Call(315)
    call.json(design)
    call.handle(font.native)
    var answer = try call.run()
    return try answer.json()
}

/// Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lint_seal` tells.
public func drawSeal(design: SealDesign, font: Font) throws -> Picture {
    var call = Call(316)
    call.json(design)
    call.handle(font.native)
    var answer = try call.run()
    return Picture(try answer.handle())
}

/// Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere.
public func typeset(paper: Paper, fonts: Fonts) throws -> TypesetPaper {
    var call = Call(335)
    call.json(paper)
    call.handle(fonts.native)
    var answer = try call.run()
    return TypesetPaper(pdf: try answer.data(), layout: try answer.json())
}

/// The application form (申请表) of one sub-case, as it is signed.
public func applicationForm(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(336)
    call.json(subCase)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// The application form (申请表) of one sub-case, as it is signed.
public func applicationForm(subCase: SubCaseHandle, profile: ProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(336)
    call.held(subCase.native)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// The receipt list (收件清单) of the materials of one sub-case.
public func receiptPaper(subCase: SubCaseDocument, profile: ProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(337)
    call.json(subCase)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// The receipt list (收件清单) of the materials of one sub-case.
public func receiptPaper(subCase: SubCaseHandle, profile: ProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(337)
    call.held(subCase.native)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// What the findings on a sub-case come to when it is handed in: accepted, or everything that is missing or wrong, at
/// once, each with its article (不动产登记暂行条例 第十七条).
public func acceptance(report: Report, profile: ProfileHandle) throws -> Acceptance {
    var call = Call(338)
    call.json(report)
    call.handle(profile.native)
    var answer = try call.run()
    return try answer.json()
}

/// The notice of that decision: 受理, 更正 or 补正, 不予受理.
public func acceptancePaper(subCase: SubCaseDocument, decision: Acceptance, profile: ProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(339)
    call.json(subCase)
    call.json(decision)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// The notice of that decision: 受理, 更正 or 补正, 不予受理.
public func acceptancePaper(subCase: SubCaseHandle, decision: Acceptance, profile: ProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(339)
    call.held(subCase.native)
    call.json(decision)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// A supplementary inquiry (补充询问) as the paper that whoever answered signs; nothing where there is no such sub-case.
public func inquiryPaper(case: Case, subCase: String, inquiry: Inquiry, profile: ProfileHandle, head: PaperHead) throws -> Paper? {
    var call = Call(340)
    call.handle(`case`.native)
    call.text(subCase)
    call.json(inquiry)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.maybeJson()
}

/// The form for a window that `SealAccount.window_form` filled in.
public func windowPaper(form: WindowForm, profile: SealProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(341)
    call.json(form)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// The certificate of completion: what was signed and sealed in a case, by whom and when.
public func certificateOfCompletion(case: Case, profile: ProfileHandle, head: PaperHead) throws -> Paper {
    var call = Call(342)
    call.handle(`case`.native)
    call.handle(profile.native)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}

/// The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and
/// `digest` name what was verified; `issuer` stands at the foot.
public func verificationPaper(report: VerificationReport, file: String, digest: String, issuer: String, head: PaperHead) throws -> Paper {
    var call = Call(343)
    call.json(report)
    call.text(file)
    call.text(digest)
    call.text(issuer)
    call.json(head)
    var answer = try call.run()
    return try answer.json()
}
