// dengji (登记): China's real-estate registration as an embeddable library.

import type { Code, Documents, Finding, Param, Severity, Unmet } from './types/documents.js'
import type * as documents from './types/documents.js'

export type * from './types/documents.js'
export type * as documents from './types/documents.js'

/**
 * A document as a call takes it: a value of its type, or JSON text (or the bytes of JSON text) as it is.
 *
 * A value is written as JSON: a `Date` as the instant it is, a field that is `undefined` is left out. What JSON would empty,
 * drop or change in silence is {@link Malformed}, with the pointer of its place: `NaN`, `undefined` in an array, a `BigInt`, a
 * function, a symbol, a `Promise`, `Map`, `Set`, `Blob` or `ArrayBuffer`, an object of a class, a handle, whatever has a
 * `toJSON` of its own.
 */
export type Given<T> = T | string | Uint8Array

/** An instant: a `Date`, or RFC 3339 text with any offset, such as `2024-08-01T09:30:00+08:00`. */
export type InstantLike = Date | string

/** The version of the package. */
export const version: string

// ---- documents

/** The name of a document. */
export type DocumentName = keyof Documents

/** The names of all documents that can be read. */
export const documentNames: readonly DocumentName[]

/**
 * Reads a document, strictly: an unknown field, a wrong type or a key that stands twice throws {@link Malformed} with the
 * pointer of the place.
 */
export function fromJson<K extends DocumentName> (name: K, document: Given<Documents[K]>): Documents[K]

/** Writes a document as compact JSON text, with the keys in their own order; it is checked on the way as when read. */
export function toJson<K extends DocumentName> (name: K, document: Given<Documents[K]>): string

// ---- messages

/** One row of the message catalogue. */
export interface CatalogueEntry {
  /** The stable code. */
  code: Code
  /** The severity where no profile says otherwise. */
  severity: Severity
  /** The rows of the requirements on which it rests; empty for matters of form. */
  requirements: string[]
  /** The parameters: name and kind (`text`, `number`, `date`, `instant`, `list`). All cross as text. */
  params: Array<[name: string, kind: string]>
  /** Chinese template. */
  zh: string
  /** English template. */
  en: string
}

/** The whole message catalogue. */
export function messages (): CatalogueEntry[]

/** The message of a finding; in Chinese, where no language is given. */
export function text (finding: Given<Finding>, language?: documents.Language): string

// ---- profiles

/** The profiles that the library brings along, older versions before newer ones. */
export function builtinProfiles (): documents.ProfileRef[]

/** What one sub-case of a list came to: its findings, or why it could not be read. */
export type CheckOutcome = { report: documents.Report, failure?: never } | { failure: documents.Failure, report?: never }

/** How a list is checked. */
export interface CheckAllOptions {
  /** Regions beyond the built-in table. */
  regions?: Regions
  /** Called after every few hundred sub-cases. */
  onProgress?: (done: number, total: number) => void
}

/** What the profiles of all kinds of platforms share. `D` is their document. */
declare abstract class PlatformProfile<D> {
  /** Reads a profile. Throws {@link Unsupported} when its format is newer than this library. */
  constructor (document: Given<D>)
  /** The profiles of this kind that the library brings along, older versions before newer ones. */
  static builtinIds (): documents.ProfileRef[]
  /**
   * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list. Give it an
   * id or version of its own, since cases and accounts keep both.
   */
  adjusted (adjustments: ReadonlyArray<{ pointer: string, value: unknown }>): this
  /** Its id, such as `guangzhou-registration`. */
  readonly id: string
  /** Its version. */
  readonly version: string
  /** The whole profile as a document. */
  document (): D
  /** The whole profile as JSON text. */
  toJson (): string
  /** The value at a JSON pointer; `undefined` where it leads nowhere. */
  get (pointer: string): unknown
  /** What is wrong with the profile: codes that lead nowhere, settings without effect, rules without a basis. */
  lint (): documents.Report
  /** What differs in another profile of this kind, by the ids of rules. */
  diff (after: this): documents.ProfileDifference[]
}

/**
 * A profile, parsed once and then used by many calls: the rules of one place. Its document is `documents.Profile`.
 */
export class Profile extends PlatformProfile<documents.Profile> {
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): Profile
  /** The code tables with what this profile adds to the national ones. */
  dictionaries (): Dictionaries
  /** Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. */
  check (subCase: SubCase | Given<documents.SubCaseDocument>, today: documents.Date, regions?: Regions): documents.Report
  /** Checks many sub-cases, each by itself, beside the event loop. */
  checkAll (
    subCases: ReadonlyArray<SubCase | Given<documents.SubCaseDocument>>, today: documents.Date, options?: CheckAllOptions
  ): Promise<CheckOutcome[]>
  /** The checklist of a sub-case: what is asked for, and what of it is there. */
  checklist (subCase: SubCase | Given<documents.SubCaseDocument>, today: documents.Date): documents.ChecklistRow[]
  /** 材料收件清单: the list of what was handed in. */
  receiptList (materials: Given<documents.Material[]>): documents.ReceiptList
  /** 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not. */
  grid (project: Given<documents.Project>, businessType: string, selected?: readonly string[]): documents.BuildingGrid[]
  /** Adds units of a project to a selection, each once. What cannot be added is found, with pointers into `codes`. */
  selectUnits (
    project: Given<documents.Project>, selected: Given<documents.PropertyUnit[]>, codes: Given<string[]>, businessType: string
  ): Selection
  /** What facts of the register stand against a sub-case. */
  checkRegister (
    facts: Given<documents.RegisterFact[]>, subCase: SubCase | Given<documents.SubCaseDocument>, today: documents.Date
  ): documents.Report
  /** Whether a unit may be filed for a business type, or what stands against it. */
  eligibility (unit: Given<documents.PropertyUnit>, businessType: string): documents.Report
  /**
   * When an advance notice lapses, unless registration is applied for before (民法典 221). Saturdays and Sundays are days
   * of rest: `holidays` lists them too, but for those worked in exchange (民法典 203).
   */
  lapse (possibleSince: documents.Date, today: documents.Date, holidays?: readonly documents.Date[]): documents.Lapse | undefined
}

/** A sub-case that was read already: checked again and again, it is not read again. */
export class SubCase {
  /** Reads the unit, the form, the questionnaire and the materials from one document. */
  constructor (document: Given<documents.SubCaseDocument>)
  /** The document. */
  document (): documents.SubCaseDocument
  /** The document as JSON text. */
  toJson (): string
}

/** A selection of units after a change. */
export interface Selection {
  /** The units that are selected now. */
  selected: documents.PropertyUnit[]
  /** What could not be done, with pointers into the codes. */
  findings: Finding[]
}

/** Takes units out of a selection (【移除】). Codes that are not selected are found, with pointers into `codes`. */
export function deselectUnits (selected: Given<documents.PropertyUnit[]>, codes: Given<string[]>): Selection

/** The projects that belong to an enterprise: name and number of its paper must both be its own. */
export function projectsOf (projects: Given<documents.Project[]>, enterprise: Given<documents.Enterprise>): documents.Project[]

/**
 * Gives the shared materials of a batch to one of its sub-cases; `skipped` names those that were there already.
 */
export function shareMaterials (
  shared: Given<documents.Material[]>, own: Given<documents.Material[]>, mode: documents.ShareMode
): { own: documents.Material[], skipped: string[] }

/** A share of ownership (`1/2`, `50%`) in its canonical form; `undefined` where it is none. */
export function parseShare (text: string): string | undefined

/** Code tables: the national ones, open to local additions. Codes they do not know survive. */
export class Dictionaries {
  /** The national tables, with local additions. */
  constructor (overlay?: Given<documents.Dictionary[]>)
  /** All tables. */
  all (): documents.Dictionary[]
  /** The table of that id (`A34`) or field (`GYFS`). */
  table (id: string): documents.Dictionary | undefined
  /** The name of a code in a table; `undefined` where it is not known. */
  nameOf (table: string, code: string): string | undefined
  /** The code of a name or alias in a table; `undefined` where it is not known. */
  codeOf (table: string, name: string): string | undefined
}

/** The table of administrative regions, current and past. */
export class Regions {
  /** The built-in table, with a host's additions. */
  constructor (additions?: Given<documents.Region[]>)
  /** The year with whose end the built-in table ends; a host's additions do not change it. */
  readonly asOf: number
  /** Everything known of a code, in the order of the years. */
  history (code: string): documents.Region[]
}

// ---- numbers

/**
 * Everything about one number, by what it claims to be: findings, canonical form, parts, mask. `today` is the day in China.
 */
export function checkIdentifier (
  kind: documents.IdentifierKind, text: string, today: documents.Date, regions?: Regions
): documents.IdentifierReport

/** The verdicts on a list of numbers of one kind, as columns; details of one come from {@link checkIdentifier}. */
export function checkIdentifiers (
  kind: documents.IdentifierKind, texts: readonly string[], today: documents.Date, regions?: Regions
): documents.IdentifierColumns

/** The number as logs may show it. */
export function maskIdentifier (kind: documents.IdentifierKind, text: string): string

/** The calendar day in China at an instant. */
export function chinaDate (now: InstantLike): documents.Date

// ---- requirements

/** The row of the requirements of that id, such as `GZ-083`; `undefined` where there is none. */
export function requirement (id: string): documents.RequirementRow | undefined

/** All rows of the requirements. */
export function requirements (): documents.RequirementRow[]

/** The rows of the requirements on which a finding rests. */
export function citations (finding: Given<Finding>): documents.RequirementRow[]

// ---- cases

/** What a {@link Context} is made of. */
export interface ContextParts {
  /** The instant, from the host's clock. */
  now: InstantLike
  /** Who gives the command, as the host has authenticated this person or system. */
  actor: Given<documents.Actor>
  /** The profile that the case follows. */
  profile: Profile
  /** Regions beyond the built-in table. */
  regions?: Regions
  /** At least 16 random bytes as hexadecimal, new for every command; questions need none. */
  salt?: string
}

/** What a command is decided with: everything that comes from outside the case. Read once, used for many calls. */
export class Context {
  /** Reads the parts. */
  constructor (parts: ContextParts)
  /** The same actor under the same rules, at another instant and with another salt. */
  at (now: InstantLike, salt?: string): Context
}

/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the log
 * entries, and carries out the effects, that its commands give.
 */
export class Case {
  private constructor ()
  /** Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Throws {@link Refused}. */
  static open (command: Given<documents.Command>, context: Context): [opened: Case, outcome: documents.Outcome]
  /** The case that a whole log adds up to. The chain is verified first. */
  static replay (log: Given<documents.LogEntry[]>): Case
  /** The case of a snapshot, which is what `state` gives. Throws {@link Unsupported} for one of a newer format. */
  static fromState (state: Given<documents.CaseState>): Case
  /** Checks a snapshot against its whole log: sound, ending with the snapshot's head, and adding up to it field by field. */
  static verify (state: Given<documents.CaseState>, log: Given<documents.LogEntry[]>): documents.Report
  /** What would follow from a command; nothing changes. Throws {@link Refused}. */
  decide (command: Given<documents.Command>, context: Context): documents.Decision
  /** Carries a command out, and gives the log entry to be stored. Throws {@link Refused}; then nothing has changed. */
  handle (command: Given<documents.Command>, context: Context): documents.Outcome
  /** The state, which is also the snapshot to be stored. */
  state (): documents.CaseState
  /** The state as JSON text. */
  toJson (): string
  /** How many commands were carried out. */
  readonly version: number
  /** Every button this actor has, allowed or with all that stands against it. */
  actions (context: Context, page?: Given<documents.Page>): documents.ActionOffer[]
  /** What everybody has to do until the case is filed (已提交). */
  todo (context: Context): documents.PersonTodo[]
  /** What its checks find in the whole case. */
  check (context: Context): documents.Report
  /** In which mailboxes each sub-case shows up. */
  placements (profile: Profile, now: InstantLike, page?: Given<documents.Page>): documents.Placement[]
  /** The next instant after `now` at which something lapses. */
  nextDeadline (now: InstantLike): documents.Deadline | undefined
  /** How far the case has come. */
  progress (profile: Profile): documents.Progress
}

/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the digest of
 * the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at its end looks sound.
 */
export function verifyLog (log: Given<documents.LogEntry[]>, head?: string): documents.Report

/** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
export function eraseLogEntry (entry: Given<documents.LogEntry>): documents.LogEntry

/** Decides every command of a log again under another profile, beside the event loop, and lists what comes out differently. */
export function whatIf (log: Given<documents.LogEntry[]>, profile: Profile, regions?: Regions): Promise<documents.Difference[]>

// ---- accounts

// Three kinds, alike: an account takes commands, gives log entries to be stored and effects to be carried out, and answers
// questions. Each follows a profile of its own kind, and is asked with a context over such a profile.

/** What an {@link AccountContext}, a {@link LicenceContext} or a {@link SealContext} is made of. */
export interface AccountContextParts<P> {
  /** The instant, from the host's clock. */
  now: InstantLike
  /** Who gives the command, as the host has authenticated this person or system. */
  actor: Given<documents.Actor>
  /** The profile that the account follows. */
  profile: P
  /** Regions beyond the built-in table. */
  regions?: Regions
  /** At least 16 random bytes as hexadecimal, new for every command; questions need none. */
  salt?: string
}

/** What the contexts of all kinds of accounts share. `P` is the profile. */
declare abstract class LedgerContext<P> {
  /** Reads the parts. */
  constructor (parts: AccountContextParts<P>)
  /** The same actor under the same rules, at another instant and with another salt. */
  at (now: InstantLike, salt?: string): this
}

/** What all kinds of accounts share. */
declare abstract class Ledger<State, Command, Decision, Outcome, Context> {
  protected constructor ()
  /** What would follow from a command; nothing changes. Throws {@link Refused}. */
  decide (command: Given<Command>, context: Context): Decision
  /** Carries a command out, and gives the log entry to be stored. Throws {@link Refused}; then nothing has changed. */
  handle (command: Given<Command>, context: Context): Outcome
  /** The state, which is also the snapshot to be stored. */
  state (): State
  /** The state as JSON text. */
  toJson (): string
  /** How many commands were carried out. */
  readonly version: number
}

/** The rules of one seal platform. Its document is `documents.SealProfile`. */
export class SealProfile extends PlatformProfile<documents.SealProfile> {
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): SealProfile
  /** What several platforms allow on a day, side by side: every operation, channel, capacity and grant that one of them knows. */
  static compare (profiles: readonly SealProfile[], today: documents.Date): documents.PlatformComparison
}

/** What a command or a question to a {@link SealAccount} is decided with. Read once, used for many calls. */
export class SealContext extends LedgerContext<SealProfile> {}

/** All seals of one enterprise on one platform, who may use them, and why not. */
export class SealAccount extends Ledger<
  documents.SealAccountState, documents.SealCommand, documents.SealDecision, documents.SealOutcome, SealContext
> {
  private constructor ()
  /** Opens an account with the action `open_account`. Throws {@link Refused}. */
  static open (
    command: Given<documents.SealCommand>, context: SealContext
  ): [opened: SealAccount, outcome: documents.SealOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<documents.SealLogEntry[]>): SealAccount
  /** From a snapshot, which is what `state` gives. Throws {@link Unsupported} for one of a newer format. */
  static fromState (state: Given<documents.SealAccountState>): SealAccount
  /** Checks a log by itself: versions, sequence, chain, and every payload that is still there. */
  static verifyLog (log: Given<documents.SealLogEntry[]>, head?: string): documents.Report
  /** Checks a snapshot against its whole log: sound, ending with the snapshot's head, and adding up to it field by field. */
  static verify (state: Given<documents.SealAccountState>, log: Given<documents.SealLogEntry[]>): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.SealLogEntry>): documents.SealLogEntry
  /** Whether the context's actor may do this now: by which right, or all that stands against it. */
  may (question: Given<documents.SealQuestion>, context: SealContext): documents.SealAnswer
  /** Every button that the platform shows the context's actor on a channel, for the seals on one page. */
  actions (channel: documents.Channel, context: SealContext, page?: Given<documents.Page>): documents.SealOffer[]
  /** What is left to do, and by whom, so that every seal and grant can be used, as far as the context's actor may know. */
  todo (context: SealContext): documents.SealTodo[]
  /** The seals of which the context's actor may know, and where each stands at an instant. */
  seals (at: InstantLike, context: SealContext): documents.SealView[]
  /** The grants of which the context's actor may know, at an instant; only those of one origin where one is given. */
  grants (at: InstantLike, context: SealContext, origin?: documents.GrantOrigin): documents.GrantView[]
  /**
   * What one person may do with one seal at an instant, with the chain of grants as evidence; `undefined` where there is no
   * such seal then, or the context's actor may not know.
   */
  entitled (
    person: Given<documents.Principal>, seal: string, at: InstantLike, context: SealContext
  ): documents.Entitlement | undefined
  /** Who may use which seal at an instant, past or future as far as it is known, and as the context's actor may know. */
  entitlementsAt (at: InstantLike, context: SealContext): documents.Entitlement[]
  /** What changes by itself after an instant and until another one, inclusive; the earliest first. */
  deadlines (after: InstantLike, until: InstantLike, context: SealContext): documents.SealDeadline[]
  /**
   * What a change of the licence would do, if it were reported now. Throws {@link Refused} for an incomplete licence, and for
   * an actor who does not see the account as a whole.
   */
  licenceImpact (licence: Given<documents.LicenceFacts>, context: SealContext): documents.LicenceImpact
  /** 印章变动: what happened to the seals of which the context's actor may know, the oldest first. */
  changes (context: SealContext): documents.SealChange[]
  /** 印章领用情况: who claimed this seal, and when; `undefined` where the context's actor may know of no such seal. */
  claims (seal: string, context: SealContext): documents.Claim[] | undefined
  /** The data of the form that an applicant brings to a window; `undefined` where it is not the context's actor's to see. */
  windowForm (application: string, context: SealContext): documents.WindowForm | undefined
}

/** One sitting at a page where a document is sealed. */
export class SealingSession extends Ledger<
  documents.SealingState, documents.SealingCommand, documents.SealingDecision, documents.SealingOutcome, SealContext
> {
  private constructor ()
  /** Opens a sitting with the action that can be first. Throws {@link Refused}. */
  static open (
    command: Given<documents.SealingCommand>, context: SealContext
  ): [opened: SealingSession, outcome: documents.SealingOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<documents.SealingLogEntry[]>): SealingSession
  /** From a snapshot, which is what `state` gives. Throws {@link Unsupported} for one of a newer format. */
  static fromState (state: Given<documents.SealingState>): SealingSession
  /** Checks a log by itself: versions, sequence, chain, and every payload that is still there. */
  static verifyLog (log: Given<documents.SealingLogEntry[]>, head?: string): documents.Report
  /** Checks a snapshot against its whole log: sound, ending with the snapshot's head, and adding up to it field by field. */
  static verify (state: Given<documents.SealingState>, log: Given<documents.SealingLogEntry[]>): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.SealingLogEntry>): documents.SealingLogEntry
  /** The sealed document, to be viewed and downloaded; `undefined` before it is stored. */
  stored (): documents.StoredDocument | undefined
}

/** What the bytes of a file are; its name does not matter. */
export function recogniseFile (data: Uint8Array): documents.FileFormat

/** What is known of a file from its bytes; whoever read its pages says how many there are. */
export function sealableFile (id: string, name: string, data: Uint8Array, pages: number): documents.SealableFile

/**
 * Whether seals lie on the pages where the platform wants them; `undefined` where no source says how documents are sealed.
 */
export function checkSealCoverage (
  profile: SealProfile, pages: number, placements: Given<documents.PagePlacement[]>
): documents.Report | undefined

/** What the host shall do with a sealed file, step by step. Throws {@link Misuse} where the platform does not seal so. */
export function outputPlan (profile: SealProfile, request: Given<documents.OutputRequest>): documents.OutputPlan

/** Judges the use of a seal by its account, as of the instant of that use. */
export function rightAtSigning (
  account: SealAccount, profile: SealProfile, used: Given<documents.SealActUse>
): documents.RightReport

/** The evidence for a case's command `seal`, from a document whose signatures are valid. Throws {@link Refused}. */
export function caseEvidence (document: Given<documents.VerifiedDocument>, current: string): documents.Evidence

/** A stored document as a material of a filing. Throws {@link Refused} for anybody but its owner. */
export function attachDocument (
  document: Given<documents.StoredDocument>, person: Given<documents.Principal>, item: string
): documents.Material

/** The rules of one identity platform. Its document is `documents.IdentityProfile`. */
export class IdentityProfile extends PlatformProfile<documents.IdentityProfile> {
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): IdentityProfile
  /** Everything that is to be said about the form of a registration, in document order. `today` is the day in China. */
  checkRegistration (
    registration: Given<documents.AccountRegistration>, today: documents.Date, regions?: Regions
  ): documents.Report
  /** What is missing of the papers at the window, for the nearest set; `undefined` where there is no such method or set. */
  onSiteMissing (
    method: string, presenter: documents.Presenter, documents: Given<readonly string[]>
  ): documents.DocumentGap | undefined
  /** The level with this name, by any of its names: 四级, 原L2, L2. */
  levelNamed (name: string): documents.TrustLevel | undefined
  /** What a session by e-licence acts for, without any account; `undefined` where the platform does not offer that. */
  actingByELicence (enterprise: Given<documents.Enterprise>): documents.ActingFor | undefined
}

/** What a command or a question to an {@link EnterpriseAccount} is decided with. Read once, used for many calls. */
export class AccountContext extends LedgerContext<IdentityProfile> {}

/** The account of one enterprise on an identity platform: registration, verification, handlers. */
export class EnterpriseAccount extends Ledger<
  documents.AccountState, documents.AccountCommand, documents.AccountDecision, documents.AccountOutcome, AccountContext
> {
  private constructor ()
  /** Opens an account with the action `register`. Throws {@link Refused}. */
  static open (
    command: Given<documents.AccountCommand>, context: AccountContext
  ): [opened: EnterpriseAccount, outcome: documents.AccountOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<documents.AccountEntry[]>): EnterpriseAccount
  /** From a snapshot, which is what `state` gives. Throws {@link Unsupported} for one of a newer format. */
  static fromState (state: Given<documents.AccountState>): EnterpriseAccount
  /** Checks a log by itself: versions, sequence, chain, and every payload that is still there. */
  static verifyLog (log: Given<documents.AccountEntry[]>, head?: string): documents.Report
  /** Checks a snapshot against its whole log: sound, ending with the snapshot's head, and adding up to it field by field. */
  static verify (state: Given<documents.AccountState>, log: Given<documents.AccountEntry[]>): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.AccountEntry>): documents.AccountEntry
  /** The highest trust level reached, with its names. */
  level (profile: IdentityProfile): documents.AccountLevel
  /** The enterprise as cases and platforms name it. */
  enterprise (): documents.Enterprise
  /** The ways to log in, and which of them work for this account. */
  logins (profile: IdentityProfile): documents.AccountLogin[]
  /** Every way of verification: its state, and whether it can be begun online. */
  verifications (context: AccountContext): documents.VerificationView[]
  /** The handlers whom the context's actor may see, in the order in which they were added; removed ones stay. */
  handlers (context: AccountContext): documents.HandlerBinding[]
  /**
   * What the person with this paper acts for, as an actor of a case has it; `undefined` for a stranger. A resident's
   * number where no kind of paper is said.
   */
  actingFor (documentNumber: string, documentKind?: documents.IdentifierKind): documents.ActingFor | undefined
  /** Every action that the context's actor has, with all that stands against it. */
  actions (context: AccountContext): documents.Offer[]
  /** What is still to be done, by whom, as far as the context's actor may know. */
  todo (context: AccountContext): documents.Duty[]
}

/** The rules of e-licences (电子营业执照). Its document is `documents.LicenceProfile`. */
export class LicenceProfile extends PlatformProfile<documents.LicenceProfile> {
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): LicenceProfile
}

/** What a command or a question to a {@link LicenceWallet} is decided with. Read once, used for many calls. */
export class LicenceContext extends LedgerContext<LicenceProfile> {}

/** The e-licences that one phone or app holds. What spans devices comes with the command, as facts of the register. */
export class LicenceWallet extends Ledger<
  documents.LicenceWalletState, documents.LicenceCommand, documents.LicenceDecision, documents.LicenceOutcome, LicenceContext
> {
  private constructor ()
  /** Opens a wallet with the action `open_wallet`. Throws {@link Refused}. */
  static open (
    command: Given<documents.LicenceCommand>, context: LicenceContext
  ): [opened: LicenceWallet, outcome: documents.LicenceOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<documents.LicenceEntry[]>): LicenceWallet
  /** From a snapshot, which is what `state` gives. Throws {@link Unsupported} for one of a newer format. */
  static fromState (state: Given<documents.LicenceWalletState>): LicenceWallet
  /** Checks a log by itself: versions, sequence, chain, and every payload that is still there. */
  static verifyLog (log: Given<documents.LicenceEntry[]>, head?: string): documents.Report
  /** Checks a snapshot against its whole log: sound, ending with the snapshot's head, and adding up to it field by field. */
  static verify (state: Given<documents.LicenceWalletState>, log: Given<documents.LicenceEntry[]>): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.LicenceEntry>): documents.LicenceEntry
  /** The copies on this device that are the business of the context's actor, in the order of their download. */
  copies (context: LicenceContext): documents.LicenceCopy[]
  /** Who may keep, hold and use a licence, as far as the context's actor may know; empty where there is no copy here. */
  holders (number: string, context: LicenceContext): documents.LicenceHolder[]
  /**
   * What is known of the password, one for all licences of this app on this device: never the password itself.
   * `undefined` for whoever has nothing to do with the device.
   */
  password (context: LicenceContext): documents.WalletPasswordView | undefined
  /** The licences of a 登记地, among those that the register has for a person and that are the context's actor's business. */
  listAt (place: string, register: Given<documents.ELicence[]>, context: LicenceContext): documents.LicenceListing
  /** Whether the context's actor may prove an identity with a licence of this wallet, for a purpose. */
  identityUse (purpose: string, number: string, context: LicenceContext): documents.IdentityUse
  /** Every action that the context's actor has on this wallet and its copies, with all that stands against it. */
  actions (context: LicenceContext): documents.Offer[]
  /** What is left to do so that the context's actor has every licence here that the register knows for this person. */
  todo (register: Given<documents.ELicence[]>, context: LicenceContext): documents.Duty[]
}

// ---- drawing

/** A QR code, encoded once and drawn as often as needed. */
export class QrCode {
  /** Encodes text in the smallest version that holds it. Throws {@link Malformed} when none does. */
  constructor (text: string, errorCorrection?: documents.ErrorCorrection)
  /** The version, 1–40. */
  readonly version: number
  /** Modules a side, without the quiet zone. */
  readonly size: number
  /** The mask pattern, 0–7. */
  readonly mask: number
  /** The modules as text, for a host that draws by itself and leaves four modules of quiet zone around them. */
  matrix (): documents.QrMatrix
  /** An SVG document: black on white. */
  toSvg (style?: Given<Partial<documents.QrStyle>>): string
  /** A PNG file. */
  toPng (style?: Given<Partial<documents.QrStyle>>): Uint8Array
}

/** A font of the host's, read once: TrueType, OpenType, or one of a collection. */
export class Font {
  /**
   * Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for simplified Chinese.
   * Throws {@link DocumentError}.
   */
  constructor (data: Uint8Array, index?: number)
  /** The font in this weight, such as 700 for bold; only of a variable font. */
  withWeight (weight: number): Font
  /** This font, and for the characters that it lacks the other. */
  withFallback (other: Font): Font
  /** Whether it has a glyph for every character of a text. */
  covers (text: string): boolean
}

/** A picture: outlines and images with a size on paper, drawn as SVG or PNG. Lengths are micrometres. */
export class Picture {
  private constructor ()
  /**
   * A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height. A height of 0
   * keeps the image's proportions.
   */
  static fromPng (data: Uint8Array, width: number, height?: number, background?: documents.Background): Picture
  /** A line of text of this height, in a colour (`#rrggbb`): a signature in writing, a date. */
  static ofText (font: Font, text: string, height: number, colour?: string): Picture
  /** The width. */
  readonly width: number
  /** The height. */
  readonly height: number
  /** The whole picture in another width and height. */
  scaledTo (width: number, height: number): Picture
  /** An SVG document, in millimetres. The title is what a screen reader says. */
  toSvg (title?: string): string
  /** A PNG file of so many pixels a millimetre (12, about 300 a inch), on a background (`#rrggbb`) or transparent. */
  toPng (dotsPerMm?: number, background?: string): Uint8Array
}

/** The designs of seals that the library brings along, whose texts are still to be filled in. */
export function sealPresets (): documents.SealPreset[]

/** The design of a preset with its texts filled in. */
export function sealDesign (
  preset: Given<documents.SealPreset>, content: Given<documents.SealContent>
): documents.SealDesign

/**
 * The design of a profile's kind of seal with its texts; `undefined` for kinds that are made from an image, or of which no
 * preset knows.
 */
export function sealDesignFor (
  kind: Given<documents.SealKind>, content: Given<documents.SealContent>
): documents.SealDesign | undefined

/** Everything that is wrong with a design, or unusual. */
export function lintSeal (design: Given<documents.SealDesign>, font: Font): documents.Report

/** Draws a seal. It is drawn, if badly, when text does not fit or is too small; {@link lintSeal} tells. */
export function drawSeal (design: Given<documents.SealDesign>, font: Font): Picture

// ---- papers

/** Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters. */
export class Fonts {
  /** Reads the regular font; `face` chooses one of a collection (`.ttc`). Throws {@link DocumentError}. */
  constructor (data: Uint8Array, face?: number)
  /** These with a bold font, for titles and headings. */
  withBold (data: Uint8Array, face?: number): Fonts
  /** These with a font that is asked for the characters which those before lack. */
  withFallback (data: Uint8Array, face?: number): Fonts
}

/** A typeset paper. */
export interface Typeset {
  /** The PDF. */
  pdf: Uint8Array
  /** Where things stand on it. */
  layout: documents.PaperLayout
}

/**
 * Makes a PDF of a paper beside the event loop, and says where things stand on it. The same paper and fonts give the same
 * bytes everywhere.
 */
export function typeset (paper: Given<documents.Paper>, fonts: Fonts): Promise<Typeset>

/** The application form (申请表) of one sub-case, as it is signed. */
export function applicationForm (
  subCase: SubCase | Given<documents.SubCaseDocument>, profile: Profile, head: Given<documents.PaperHead>
): documents.Paper

/** The receipt list (收件清单) of the materials of one sub-case. */
export function receiptPaper (
  subCase: SubCase | Given<documents.SubCaseDocument>, profile: Profile, head: Given<documents.PaperHead>
): documents.Paper

/** The form for a window that {@link SealAccount.windowForm} filled in. */
export function windowPaper (
  form: Given<documents.WindowForm>, profile: SealProfile, head: Given<documents.PaperHead>
): documents.Paper

/** The certificate of completion: what was signed and sealed in a case, by whom and when. */
export function certificateOfCompletion (of: Case, profile: Profile, head: Given<documents.PaperHead>): documents.Paper

/**
 * The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and `digest` name
 * what was verified; `issuer` stands at the foot.
 */
export function verificationPaper (
  report: Given<documents.VerificationReport>, about: { file: string, digest: string, issuer: string },
  head: Given<documents.PaperHead>
): documents.Paper

// ---- signing

// A QR ticket is a short signed text that a phone checks offline with the platform's public key.

/**
 * What a host's device has to sign; with the public key (hexadecimal) also the digest.
 * Throws {@link Misuse} when the ticket cannot be written.
 */
export function prepareTicket (ticket: Given<documents.Ticket>, publicKey?: string): documents.TicketToSign

/**
 * Packs a ticket with the signature that a host's device made, in hexadecimal (r ‖ s or DER); with the public key it is
 * verified first.
 */
export function completeTicket (ticket: Given<documents.Ticket>, signature: string, publicKey?: string): documents.SignedTicket

/** Signs a ticket with a key in software (64 hexadecimal digits). One ticket and key have one payload. */
export function signTicket (ticket: Given<documents.Ticket>, privateKey: string): documents.SignedTicket

/** Checks a payload against the platform's keys at an instant; needs no network. */
export function verifyTicket (payload: string, keys: Given<documents.PlatformKey[]>, now: InstantLike): documents.TicketReport

// ---- certificates and keys

/** The digest of data. */
export function digest (algorithm: documents.DigestAlgorithm, data: Uint8Array): Uint8Array

/** A certificate (X.509). What it says is not believed until something has verified it. */
export class Certificate {
  /** Reads one certificate, DER or PEM (of several, the first). Throws {@link Malformed}. */
  constructor (data: Uint8Array)
  /** Reads all certificates of a file: PEM blocks, or DER one after the other. */
  static parseAll (data: Uint8Array): Certificate[]
  /** What it says of itself. Subjects may be people; whoever shows this to others has to mind that. */
  summary (): documents.CertificateSummary
  /** Its original bytes (DER). */
  der (): Uint8Array
  /** Where its status can be asked for (OCSP). */
  ocspUrls (): string[]
  /** Where the list of revoked certificates is to be had (CRL). */
  crlUrls (): string[]
  /** The subject's key as it stands there (`SubjectPublicKeyInfo`, DER). */
  publicKey (): Uint8Array
}

/** A private key in software. Nothing shows it, and nothing gives it back. */
export class SoftwareKey {
  /**
   * Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM. Throws {@link Unsupported} for a key under a password, {@link Malformed}
   * for what is no key.
   */
  constructor (data: Uint8Array)
  /** The public key that belongs to it (`SubjectPublicKeyInfo`, DER). */
  publicKey (): Uint8Array
  /** The scheme that signatures are made with where nothing else is asked for. */
  defaultScheme (): documents.SignatureScheme
  /**
   * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of entropy,
   * the others none.
   */
  sign (message: Uint8Array, options?: { scheme?: documents.SignatureScheme, entropy?: Uint8Array }): Uint8Array
  /** Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003). */
  signDigest (digest: Uint8Array, options?: { scheme?: documents.SignatureScheme, entropy?: Uint8Array }): Uint8Array
}

/**
 * A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8 to
 * 32 bytes of entropy, ties the answer to it. Throws {@link Misuse} for a digest of another length.
 */
export function timestampRequest (
  algorithm: documents.DigestAlgorithm, digest: Uint8Array, nonce?: Uint8Array
): Uint8Array

/**
 * The token in an authority's answer (`application/timestamp-reply`). Throws {@link Malformed} where there is none,
 * {@link Misuse} when it answers the request with another nonce.
 */
export function timestampToken (response: Uint8Array, nonce?: Uint8Array): Uint8Array

/**
 * A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
 * `ocspUrls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
 */
export function ocspRequest (certificate: Certificate, issuer: Certificate, nonce?: Uint8Array): Uint8Array

// ---- electronic seals

/** What is believed, for verifying. */
export class SealTrust {
  /**
   * The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
   * checked); those on which trust in makers of seals rests (their own, or of CAs that certify makers alone; without any,
   * no seal is valid); those between them and the seal's; OCSP responses and CRLs (DER); and whether a certificate of
   * which nothing is known about revocation leaves the matter open.
   */
  constructor (options?: {
    anchors?: readonly Certificate[], makers?: readonly Certificate[], others?: readonly Certificate[],
    ocspResponses?: readonly Uint8Array[], crls?: readonly Uint8Array[], requireRevocation?: boolean
  })
  /** What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest. */
  findings (): Finding[]
}

/** An electronic seal (电子印章) of GB/T 38540 or GM/T 0031, as it was read. */
export class ElectronicSeal {
  /** Reads a seal of any edition. Throws {@link Malformed} or, beyond the limits, {@link Unsupported}. */
  constructor (data: Uint8Array)
  /** What a person wants to see of it. */
  file (): documents.SealFile
  /** The bytes of its picture, in the format that `file` names. */
  picture (): Uint8Array
  /** The seal itself (DER), without what was wrapped around it. */
  der (): Uint8Array
  /** The certificate of whoever made it (DER). */
  makerCertificate (): Uint8Array
  /** The certificates of those who may seal with it (DER); empty where the seal lists digests. */
  certificates (): Uint8Array[]
  /** The hash function over the data that a signature with this seal and certificate takes. */
  dataDigest (signer: Certificate): documents.DigestAlgorithm
  /** Verifies the seal at an instant, step by step. Needs no network. */
  verify (at: InstantLike, trust?: SealTrust): documents.SealVerification
}

/** A signature made with an electronic seal (电子签章数据), as it was read. */
export class SealSignature {
  /** Reads a seal signature of any edition; zeros after it are passed over, as a PDF has them. */
  constructor (data: Uint8Array)
  /** What a person wants to see of it. */
  file (): documents.SealSignatureFile
  /** The seal in it. */
  seal (): ElectronicSeal
  /** The certificate of whoever sealed (DER). */
  signerCertificate (): Uint8Array
  /** The value of the signature: what a timestamp is taken over. */
  signatureValue (): Uint8Array
  /**
   * Verifies the signature and the seal in it, step by step; `at` is the present instant. `data` is what was sealed, whole
   * or in pieces, or `digest` its digest; with neither, that step is not checked.
   */
  verify (
    at: InstantLike, trust?: SealTrust, sealed?: { data?: Uint8Array | readonly Uint8Array[], digest?: Uint8Array }
  ): documents.SealVerification
}

/**
 * What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with it,
 * and the maker's own. Keep the bytes for {@link completeSeal}. Throws {@link Misuse} at what cannot be written.
 */
export function prepareSeal (
  draft: Given<documents.SealDraft>, picture: Uint8Array, signers: readonly Certificate[], maker: Certificate
): Uint8Array

/** The seal, from what {@link prepareSeal} gave and the maker's signature over it: of SM2 as DER or as r ‖ s. */
export function completeSeal (
  message: Uint8Array, maker: Certificate, signature: Uint8Array, timestamp?: Uint8Array
): Uint8Array

/**
 * What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes for
 * {@link completeSealSignature}. Throws {@link Misuse} where this signer cannot seal so.
 */
export function prepareSealSignature (
  seal: ElectronicSeal, signer: Certificate, digest: Uint8Array, signing: Given<documents.SealSigning>
): Uint8Array

/**
 * The seal signature, from what {@link prepareSealSignature} gave and the signer's signature over it: of SM2 as DER or as
 * r ‖ s.
 */
export function completeSealSignature (
  message: Uint8Array, signer: Certificate, signature: Uint8Array, timestamp?: Uint8Array
): Uint8Array

// ---- signed PDFs

/** Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents. */
export class Verifier {
  /**
   * With the certificates on which trust in signers and timestamps rests, those on which trust in makers of electronic
   * seals rests (their own, or of CAs that certify makers alone; without any, no electronic seal is valid), others that
   * documents may leave out (each DER or PEM, several in one as well), OCSP responses and CRLs (DER), and a policy in
   * place of the usual one.
   */
  constructor (options?: {
    trusted?: readonly Uint8Array[], makers?: readonly Uint8Array[], known?: readonly Uint8Array[],
    ocspResponses?: readonly Uint8Array[], crls?: readonly Uint8Array[], policy?: Given<documents.VerificationPolicy>
  })
  /** The rules. */
  policy (): documents.VerificationPolicy
  /**
   * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the bytes
   * alone.
   */
  verify (pdf: Uint8Array, now: InstantLike): Promise<documents.VerificationReport>
}

/** Where the seals of a plan come to lie. */
export function resolvePlan (pdf: Uint8Array, plan: Given<documents.StampPlan>): Promise<documents.Resolution>

/** What a plan breaks on a file. */
export function lintPlan (pdf: Uint8Array, plan: Given<documents.StampPlan>): Promise<documents.Report>

/** What stands against a signature on a file with so many pictures: all of it, before anything is laid out. */
export function checkSigning (
  pdf: Uint8Array, request: Given<documents.SigningRequest>, pictures?: number
): Promise<documents.Report>

/**
 * Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's stamps,
 * in its order.
 */
export function prepareDocument (
  pdf: Uint8Array, request: Given<documents.SigningRequest>, pictures?: readonly Picture[]
): Promise<{ pdf: Uint8Array, prepared: documents.Prepared }>

/** Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s. */
export function completeDocument (
  pdf: Uint8Array, prepared: Given<documents.Prepared>, signature: Uint8Array, timestamp?: Uint8Array
): Promise<Uint8Array>

/** Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes. */
export function signDocument (
  pdf: Uint8Array, request: Given<documents.SigningRequest>, key: SoftwareKey,
  options?: { pictures?: readonly Picture[], entropy?: Uint8Array }
): Promise<Uint8Array>

/** Adds validation data to a file, in a revision of its own (level B-LT). */
export function addValidationData (pdf: Uint8Array, data: Given<documents.ValidationData>): Promise<Uint8Array>

/** Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps. */
export function prepareTimestamp (
  pdf: Uint8Array, request: Given<documents.TimestampRequest>
): Promise<{ pdf: Uint8Array, prepared: documents.PreparedTimestamp }>

/** Puts the authority's token into the prepared file. */
export function completeTimestamp (
  pdf: Uint8Array, prepared: Given<documents.PreparedTimestamp>, token: Uint8Array
): Promise<Uint8Array>

// ---- errors

/** The root of all errors that the library throws. Their texts hold no personal data but masked. */
export class DengjiError extends Error {
  protected constructor (thrown: never)
  /** The stable code, as in `dengji/codes`. */
  readonly code: Code
  /** Where, as a JSON pointer (RFC 6901) into what the caller passed; empty for the whole. */
  readonly pointer: string
  /** The values that the message names. */
  readonly params: Readonly<Record<Param['name'], Param['value']>>
  /** All that was found, the first being the one that `code`, `pointer` and `params` speak of. */
  readonly findings: readonly Finding[]
  /** What is the matter, in Chinese. */
  readonly textZh: string
  /** What is the matter, in English. */
  readonly textEn: string
}

/** The input is not what its format says. */
export class Malformed extends DengjiError {}

/** The input is sound, but newer or other than this version knows. */
export class Unsupported extends DengjiError {}

/** The calls, their order or their arguments contradict each other. */
export class Misuse extends DengjiError {}

/** A file or image could not be read. */
export class DocumentError extends DengjiError {}

/** A fault of the library. Please report it. */
export class Internal extends DengjiError {}

/** A command was not carried out; nothing has changed. */
export class Refused extends DengjiError {
  /** All that stands against the command: what, who can mend it, by which step. */
  readonly unmet: readonly Unmet[]
}
