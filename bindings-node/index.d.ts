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

/** A selection of units after a change. */
export interface Selection {
  /** The units that are selected now. */
  selected: documents.PropertyUnit[]
  /** What could not be done, with pointers into the codes. */
  findings: Finding[]
}

// ---- contexts

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

// ---- papers

/** A typeset paper. */
export interface Typeset {
  /** The PDF. */
  pdf: Uint8Array
  /** Where things stand on it. */
  layout: documents.PaperLayout
}

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

// ---- operations

// Generated from the table of operations by `cargo xtask generate`; do not edit.

/** The table of regions, current and past, with what the host adds to it. */
export class Regions {
  /** The built-in table and the host's additions; an addition replaces all that the table says of its code. */
  constructor (additions?: Given<readonly documents.Region[]>)
  /** The year with whose end the built-in table ends; a host's additions do not change it. */
  readonly asOf: number
  /** All names that a code has borne, oldest first. */
  history (code: string): documents.Region[]
}

/** The code tables, parsed once: the national ones and what a host adds to them. Codes they do not know survive. */
export class Dictionaries {
  /**
   * The national tables with local additions: an entry of a known code replaces it, a new one is added, and so is a
   * table of a new id.
   */
  constructor (overlay?: Given<readonly documents.Dictionary[]>)
  /** All tables. */
  all (): documents.Dictionary[]
  /** The ids of all tables. */
  ids (): string[]
  /** The table of that id (`A34`) or field (`GYFS`). */
  table (table: string): documents.Dictionary | undefined
  /** The name of a code in a table; nothing for one that it does not know. */
  nameOf (table: string, code: string): string | undefined
  /** The code of a name or alias in a table; nothing for one that it does not know. */
  codeOf (table: string, name: string): string | undefined
}

/** Which days are worked: weekends, holidays, and the weekends worked in exchange (调休), year by year. */
export class WorkCalendar {
  /**
   * The nation's calendar with a host's own years, each whole: it takes the place of what is known of that year. `rest`
   * are days of rest of one place beside the nation's.
   */
  constructor (years?: Given<readonly documents.CalendarYear[]>, rest?: Given<readonly documents.Date[]>)
  /** The years that it knows, in order, with the days that are not what their day of the week says. */
  years (): documents.CalendarYear[]
  /** What is known of a day. Of a year that the calendar does not know, the answer says that it ends there. */
  day (date: documents.Date): documents.DayReport
  /** A day, or the first working day after it where it is a day of rest (民法典 203). */
  moved (date: documents.Date): documents.LastDay
  /** The day on which so many working days are over, `day` itself not counted (民法典 201). */
  afterWorkingDays (day: documents.Date, count: number): documents.LastDay
}

/** A profile, parsed once: the rules of one place. */
export class Profile {
  /** Reads a profile. One whose format is newer than this library is unsupported. */
  constructor (document: Given<documents.Profile>)
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): Profile
  /** The profiles of this kind that the library brings along, older versions before newer ones. */
  static builtinIds (): documents.ProfileRef[]
  /**
   * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
   * Give it an id or version of its own, since cases and accounts keep both.
   */
  adjusted (adjustments: ReadonlyArray<{ pointer: string, value: unknown }>): Profile
  /**
   * The profile that is this one but for some settings, each with its basis. Where something stands against the
   * settings it is malformed, with the first of it; `lintSettings` tells all.
   */
  resolved (settings: Given<documents.ProfileSettings>): Profile
  /**
   * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
   * carried out, with the profile that they come to.
   */
  lintSettings (settings: Given<documents.ProfileSettings>): documents.Report
  /** Its id, such as `guangzhou-registration`. */
  readonly id: string
  /** Its version. */
  readonly version: string
  /** The whole profile as a document. */
  document (): documents.Profile
  /** The whole profile as JSON text. */
  toJson (): string
  /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
  get (pointer: string): unknown
  /** Everything that is wrong with the profile itself, settings without effect included. */
  lint (): documents.Report
  /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
  diff (other: Profile): documents.ProfileDifference[]
  /** What the guide tells people at a step (注, 温馨提示, 重要提示), by the tag of its action, in the guide's order. */
  notes (action: string): documents.Message[]
  /** The code tables with what this profile adds to the national ones. */
  dictionaries (): Dictionaries
  /**
   * Checks a sub-case as a whole: unit, form, questionnaire, materials. All findings, in document order. `today` is the
   * day in China.
   */
  check (subCase: SubCase | Given<documents.SubCaseDocument>, today: documents.Date, regions?: Regions): documents.Report
  /** Checks many sub-cases, each by itself: of each, its `report`, or the `failure` of reading it. */
  checkAll (subCases: ReadonlyArray<SubCase | Given<documents.SubCaseDocument>>, today: documents.Date, options?: CheckAllOptions): Promise<CheckOutcome[]>
  /**
   * The form of a sub-case as data, as it stands on this day in China: sections and fields in the order of the printed
   * form, each with its names, kind, options and help, whether it is shown and required now, and where its value stands
   * in the sub-case that comes with it. A host evaluates no condition.
   */
  form (subCase: SubCase | Given<documents.SubCaseDocument>, today: documents.Date): documents.SubCaseForm
  /** The blank form of a business type, for a page on which nothing was filled in yet. */
  formFor (businessType: string, today: documents.Date): documents.SubCaseForm
  /**
   * What people call the place to which a finding of a check points, as the form of this business has it; nothing for
   * the sub-case as a whole. What a case says of a sub-case brings its place with it.
   */
  placeLabel (businessType: string, finding: Given<documents.Finding>): documents.Label | undefined
  /** The checklist of a sub-case: what is asked for, and what of it is there. */
  checklist (subCase: SubCase | Given<documents.SubCaseDocument>, today: documents.Date): documents.ChecklistRow[]
  /** 材料收件清单: the list of what was handed in. */
  receiptList (materials: Given<readonly documents.Material[]>): documents.ReceiptList
  /** 楼盘表: the buildings of a project as a grid, each cell with whether its unit may be chosen, or why not. */
  grid (project: Given<documents.Project>, businessType: string, selected?: Given<readonly string[]>): documents.BuildingGrid[]
  /**
   * Adds units of a project to a selection, each once: the new selection, and what was found, with pointers into
   * `codes`.
   */
  selectUnits (project: Given<documents.Project>, selected: Given<readonly documents.PropertyUnit[]>, codes: Given<readonly string[]>, businessType: string): Selection
  /** What the register holds against the unit of a sub-case, with pointers into `facts`. */
  checkRegister (facts: Given<readonly documents.RegisterFact[]>, subCase: SubCase | Given<documents.SubCaseDocument>, today: documents.Date): documents.Report
  /** Whether a unit may be filed for a business type, or what stands against it. */
  eligibility (unit: Given<documents.PropertyUnit>, businessType: string): documents.Report
  /**
   * When an advance notice lapses, unless registration is applied for before (民法典 221). A last day of rest moves to
   * the next working day (民法典 203) by the calendar, the nation's where none is given; `holidays` are days of rest of
   * this place beside it. Where the calendar ends before the last day is known, the answer says so, and gives no day.
   */
  lapse (possibleSince: documents.Date, today: documents.Date, holidays?: Given<readonly documents.Date[]>, calendar?: WorkCalendar): documents.Lapse | undefined
  /**
   * What the columns of a sheet were taken for, by their headers; a host may correct it. `businessType` is the
   * business of rows that name none.
   */
  sheetMapping (sheet: Given<documents.SheetRows>, businessType?: string): documents.SheetMapping
  /**
   * Reads a sheet, by this mapping or by its headers, and checks every sub-case in it. `today` is the day in China.
   * A sheet in which nothing is read says why.
   */
  readSheet (sheet: Given<documents.SheetRows>, today: documents.Date, mapping?: Given<documents.SheetMapping>, regions?: Regions): Sheet
  /** A sheet to be filled in for a business: headers, a row of help, and what to offer in each column. */
  sheetTemplate (businessType: string, today: documents.Date): documents.SheetTemplate
  /** Sub-cases as a sheet, a row each. Read again it gives the same but for their materials, which no sheet carries. */
  writeSheet (subCases: Given<readonly documents.SubCaseDocument[]>): documents.SheetTemplate
}

/** A sub-case that was read already: checked again and again, it is not read again. */
export class SubCase {
  /** Reads the unit, the form, the questionnaire and the materials from one document. */
  constructor (document: Given<documents.SubCaseDocument>)
  /**
   * Reads what a page sends while a person is still typing (JSON text, up to 1 MiB): what cannot be read is told
   * beside all else (`json.*`, `json.taken`) and left out. Text that is no JSON fails.
   */
  static readLeniently (text: string): { subCase: SubCase, findings: documents.Finding[] }
  /** The document. */
  document (): documents.SubCaseDocument
  /** The document as JSON text. */
  toJson (): string
}

/** What a command is decided with: everything that comes from outside the case. Read once, used for many calls. */
export class Context {
  /**
   * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
   * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
   * command; questions need none.
   */
  constructor (parts: ContextParts)
  /** The same actor under the same rules, at another instant and with another salt. */
  at (now: InstantLike, salt?: string): Context
}

/**
 * A case: a batch (主案) with its sub-cases (子案), or a single case (单案). It holds the state; the host stores the
 * log entries, and carries out the effects, that its commands give.
 */
export class Case {
  private constructor ()
  /** Opens a case with one of the actions `open_batch`, `open_single` and `import_case`. Refuses it otherwise. */
  static open (command: Given<documents.Command>, context: Context): [opened: Case, outcome: documents.Outcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<readonly documents.LogEntry[]>): Case
  /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
  static fromState (state: Given<documents.CaseState>): Case
  /**
   * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
   * adds up to is the snapshot, field by field.
   */
  static verify (state: Given<documents.CaseState>, log: Given<readonly documents.LogEntry[]>): documents.Report
  /**
   * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
   * against it. Once the entry is stored, `apply` lets this follow it.
   */
  decide (command: Given<documents.Command>, context: Context): documents.Outcome
  /**
   * Takes over entries of the log that were stored, by this process after it decided or by another one: the
   * tail of the log after this version. What is part of this state already is passed over. Fails with
   * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
   */
  apply (entries: Given<readonly documents.LogEntry[]>): documents.Applied
  /**
   * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
   * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
   * anything is stored. A host with a database decides, stores the entry, and applies it.
   */
  handle (command: Given<documents.Command>, context: Context): documents.Outcome
  /**
   * The answer of the first time to a command that is repeated, from its log entry: the effects with the
   * same ids, and what was found.
   */
  static answer (entry: Given<documents.LogEntry>): documents.Outcome
  /** The state, which is also the snapshot to be stored. */
  state (): documents.CaseState
  /** The state as JSON text. */
  toJson (): string
  /**
   * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
   * context needs.
   */
  readonly profile: documents.ProfileRef
  /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
  readonly head: string
  /** How many commands were carried out. */
  readonly version: number
  /** Its id. */
  readonly id: string
  /** Where it stands as a whole. */
  readonly stage: documents.CaseStage
  /**
   * One sub-case with its buttons and what is to be done about it; nothing where there is no such one, or it is none of
   * the business of the context's actor.
   */
  subCase (id: string, context: Context): documents.SubCasePart | undefined
  /**
   * One sub-case as a document: what checks, forms, checklists and papers take. Nothing where there is no such sub-case,
   * or it is none of the business of the context's actor.
   */
  subCaseDocument (subCase: string, context: Context): documents.SubCaseDocument | undefined
  /**
   * The form of one sub-case as data, as it stands and as the context's actor meets it: what nothing offers this person
   * to change now is read only. With `draft` it is the form of what was typed and not saved yet: of its application and
   * its questionnaire. Nothing where there is no such sub-case, or it is none of this person's business.
   */
  form (subCase: string, context: Context, draft?: Given<documents.SubCaseDocument>): documents.SubCaseForm | undefined
  /**
   * What a page asks before it gives the command of a button, on a sub-case or on the case as a whole: fields with their
   * names, kinds and options. `draft` is the action as filled in so far, as JSON text. Nothing where this person's role
   * does not give the action.
   */
  actionForm (action: string, context: Context, subCase?: string, draft?: string): documents.ActionForm | undefined
  /**
   * What a person signs who answered an inquiry about this sub-case: the digest, as hexadecimal, to which its evidence is
   * bound. Nothing where there is no such sub-case, or it is none of this person's business.
   */
  inquiryDigest (subCase: string, inquiry: Given<documents.Inquiry>, context: Context): string | undefined
  /** The sub-cases that are the business of the context's actor, by id, version and stage. */
  subCases (context: Context, page?: Given<documents.Page>): documents.SubCaseHead[]
  /**
   * What lies in a mailbox of the actor's enterprise: rows with the columns of the mailbox and their buttons, all or
   * those of the named sub-cases.
   */
  mailbox (mailbox: documents.Mailbox, context: Context, subCases?: Given<readonly string[]>, page?: Given<documents.Page>): documents.Table
  /** The sub-cases as the list of units shows them. */
  units (context: Context, page?: Given<documents.Page>): documents.Table
  /**
   * Flat rows for a table of the host's own: of the case, and of all sub-cases or of those that are named, such as a
   * command's `changed`. They change by commands alone.
   */
  index (profile: Profile, subCases?: Given<readonly string[]>): documents.CaseIndex
  /**
   * The same, as it is once these entries are applied: what belongs into the transaction that stores them. The case
   * itself does not move.
   */
  indexAfter (entries: Given<readonly documents.LogEntry[]>, profile: Profile, subCases?: Given<readonly string[]>): documents.CaseIndex
  /** Every button of the context's actor, allowed or with all that stands against it. */
  actions (context: Context, page?: Given<documents.Page>): documents.ActionOffer[]
  /** Checks every sub-case: form, questionnaire, materials, unit and register. Pointers go into the snapshot. */
  check (context: Context): documents.Report
  /** What everybody has to do until the case is filed (已提交). */
  todo (context: Context): documents.PersonTodo[]
  /** In which mailboxes each sub-case shows up. */
  placements (profile: Profile, now: InstantLike, page?: Given<documents.Page>): documents.Placement[]
  /** The next instant after `now` at which signing tickets expire. */
  nextDeadline (now: InstantLike): documents.NextDeadline | undefined
  /**
   * The notice that a filed sub-case registers: what it secures, when it lapses, what registers the right. Nothing where
   * there is none, and for whoever has nothing to do with it. By the calendar, the nation's where none is given.
   */
  notice (subCase: string, context: Context, calendar?: WorkCalendar): documents.NoticeView | undefined
  /**
   * 预告转本登记: the command that opens the case by which the right behind a notice is registered, with what carries over
   * from this one. Refused where there is no such notice, or it has lapsed.
   */
  conversion (subCase: string, caseId: string, context: Context, calendar?: WorkCalendar): documents.Action
  /**
   * What lapses or changes by itself after an instant and until another one, inclusive, as far as it is the business of
   * the context's actor; the earliest first, each with who can do what about it. The registry's time is counted by the
   * calendar, the nation's where none is given.
   */
  deadlines (after: InstantLike, until: InstantLike, context: Context, calendar?: WorkCalendar): documents.Deadline[]
  /** How far the case has come. */
  progress (profile: Profile): documents.Progress
}

/** The profile of an identity platform, parsed once. */
export class IdentityProfile {
  /** Reads a profile. One whose format is newer than this library is unsupported. */
  constructor (document: Given<documents.IdentityProfile>)
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): IdentityProfile
  /** The profiles of this kind that the library brings along, older versions before newer ones. */
  static builtinIds (): documents.ProfileRef[]
  /**
   * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
   * Give it an id or version of its own, since cases and accounts keep both.
   */
  adjusted (adjustments: ReadonlyArray<{ pointer: string, value: unknown }>): IdentityProfile
  /**
   * The profile that is this one but for some settings, each with its basis. Where something stands against the
   * settings it is malformed, with the first of it; `lintSettings` tells all.
   */
  resolved (settings: Given<documents.ProfileSettings>): IdentityProfile
  /**
   * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
   * carried out, with the profile that they come to.
   */
  lintSettings (settings: Given<documents.ProfileSettings>): documents.Report
  /** Its id, such as `guangzhou-registration`. */
  readonly id: string
  /** Its version. */
  readonly version: string
  /** The whole profile as a document. */
  document (): documents.IdentityProfile
  /** The whole profile as JSON text. */
  toJson (): string
  /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
  get (pointer: string): unknown
  /** Everything that is wrong with the profile itself, settings without effect included. */
  lint (): documents.Report
  /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
  diff (other: IdentityProfile): documents.ProfileDifference[]
  /** What the guide tells people at a step (注意事项, 注), by the tag of its action, in the guide's order. */
  notes (action: string): documents.Message[]
  /** Checks the form of a registration. All findings, in document order. `today` is the day in China. */
  checkRegistration (registration: Given<documents.AccountRegistration>, today: documents.Date, regions?: Regions): documents.Report
  /**
   * What is missing of the papers at the window, for the set that lacks least; nothing where there is no such method
   * or set.
   */
  onSiteMissing (method: string, presenter: documents.Presenter, documents: Given<readonly string[]>): documents.DocumentGap | undefined
  /** The level with this name, by any of its names (四级, 原L2, L2); nothing where there is none. */
  levelNamed (name: string): documents.TrustLevel | undefined
  /** What a session by e-licence acts for, without any account; nothing where the platform does not offer that. */
  actingByELicence (enterprise: Given<documents.Enterprise>): documents.ActingFor | undefined
}

/** What a command or a question to an enterprise's account is decided with. Read once, used for many calls. */
export class AccountContext {
  /**
   * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
   * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
   * command; questions need none.
   */
  constructor (parts: AccountContextParts<IdentityProfile>)
  /** The same actor under the same rules, at another instant and with another salt. */
  at (now: InstantLike, salt?: string): AccountContext
}

/** The account of one enterprise on an identity platform: its level, its verifications, its handlers. */
export class EnterpriseAccount {
  private constructor ()
  /** Opens it with the one action that can be first. Refuses it otherwise. */
  static open (command: Given<documents.AccountCommand>, context: AccountContext): [opened: EnterpriseAccount, outcome: documents.AccountOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<readonly documents.AccountEntry[]>): EnterpriseAccount
  /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
  static fromState (state: Given<documents.AccountState>): EnterpriseAccount
  /**
   * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
   * adds up to is the snapshot, field by field.
   */
  static verify (state: Given<documents.AccountState>, log: Given<readonly documents.AccountEntry[]>): documents.Report
  /**
   * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
   * against it. Once the entry is stored, `apply` lets this follow it.
   */
  decide (command: Given<documents.AccountCommand>, context: AccountContext): documents.AccountOutcome
  /**
   * Takes over entries of the log that were stored, by this process after it decided or by another one: the
   * tail of the log after this version. What is part of this state already is passed over. Fails with
   * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
   */
  apply (entries: Given<readonly documents.AccountEntry[]>): documents.Applied
  /**
   * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
   * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
   * anything is stored. A host with a database decides, stores the entry, and applies it.
   */
  handle (command: Given<documents.AccountCommand>, context: AccountContext): documents.AccountOutcome
  /**
   * The answer of the first time to a command that is repeated, from its log entry: the effects with the
   * same ids, and what was found.
   */
  static answer (entry: Given<documents.AccountEntry>): documents.AccountOutcome
  /** The state, which is also the snapshot to be stored. */
  state (): documents.AccountState
  /** The state as JSON text. */
  toJson (): string
  /**
   * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
   * context needs.
   */
  readonly profile: documents.ProfileRef
  /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
  readonly head: string
  /** How many commands were carried out. */
  readonly version: number
  /**
   * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
   * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
   * log that was cut at its end looks sound.
   */
  static verifyLog (log: Given<readonly documents.AccountEntry[]>, head?: string): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.AccountEntry>): documents.AccountEntry
  /** The enterprise as cases and platforms name it. */
  enterprise (): documents.Enterprise
  /** The level of trust that is reached, with its names. */
  level (profile: IdentityProfile): documents.AccountLevel
  /** The ways to log in. One that some verification enables works once that was done. */
  logins (profile: IdentityProfile): documents.AccountLogin[]
  /** Every way of verification: its state, and whether 立即核验 is offered. */
  verifications (context: AccountContext): documents.VerificationView[]
  /** The handlers whom the context's actor may see, in the order in which they were added; removed ones stay. */
  handlers (context: AccountContext): documents.HandlerBinding[]
  /**
   * What the person with this paper acts for, as a case asks it of an actor; nothing for whoever is neither the legal
   * representative nor a handler of this account. A resident's number where no kind of paper is said.
   */
  actingFor (documentNumber: string, documentKind?: documents.IdentifierKind): documents.ActingFor | undefined
  /** Every button that the part of the context's actor has, allowed or with all that stands against it. */
  actions (context: AccountContext): documents.Offer[]
  /**
   * What is still to be done, by whom, as far as the context's actor may know: verification of the entity, confirmations
   * of handlers.
   */
  todo (context: AccountContext): documents.Duty[]
}

/** The profile of the platform of e-licences (电子营业执照), parsed once. */
export class LicenceProfile {
  /** Reads a profile. One whose format is newer than this library is unsupported. */
  constructor (document: Given<documents.LicenceProfile>)
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): LicenceProfile
  /** The profiles of this kind that the library brings along, older versions before newer ones. */
  static builtinIds (): documents.ProfileRef[]
  /**
   * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
   * Give it an id or version of its own, since cases and accounts keep both.
   */
  adjusted (adjustments: ReadonlyArray<{ pointer: string, value: unknown }>): LicenceProfile
  /**
   * The profile that is this one but for some settings, each with its basis. Where something stands against the
   * settings it is malformed, with the first of it; `lintSettings` tells all.
   */
  resolved (settings: Given<documents.ProfileSettings>): LicenceProfile
  /**
   * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
   * carried out, with the profile that they come to.
   */
  lintSettings (settings: Given<documents.ProfileSettings>): documents.Report
  /** Its id, such as `guangzhou-registration`. */
  readonly id: string
  /** Its version. */
  readonly version: string
  /** The whole profile as a document. */
  document (): documents.LicenceProfile
  /** The whole profile as JSON text. */
  toJson (): string
  /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
  get (pointer: string): unknown
  /** Everything that is wrong with the profile itself, settings without effect included. */
  lint (): documents.Report
  /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
  diff (other: LicenceProfile): documents.ProfileDifference[]
  /** What the guide tells people at a step, by the tag of its action, in the guide's order. */
  notes (action: string): documents.Message[]
}

/** What a command or a question to a wallet of e-licences is decided with. Read once, used for many calls. */
export class LicenceContext {
  /**
   * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
   * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
   * command; questions need none.
   */
  constructor (parts: AccountContextParts<LicenceProfile>)
  /** The same actor under the same rules, at another instant and with another salt. */
  at (now: InstantLike, salt?: string): LicenceContext
}

/**
 * The e-licences on one device, in one app: who may keep, hold and use them. What spans devices comes with the
 * command, as facts of the register.
 */
export class LicenceWallet {
  private constructor ()
  /** Opens it with the one action that can be first. Refuses it otherwise. */
  static open (command: Given<documents.LicenceCommand>, context: LicenceContext): [opened: LicenceWallet, outcome: documents.LicenceOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<readonly documents.LicenceEntry[]>): LicenceWallet
  /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
  static fromState (state: Given<documents.LicenceWalletState>): LicenceWallet
  /**
   * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
   * adds up to is the snapshot, field by field.
   */
  static verify (state: Given<documents.LicenceWalletState>, log: Given<readonly documents.LicenceEntry[]>): documents.Report
  /**
   * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
   * against it. Once the entry is stored, `apply` lets this follow it.
   */
  decide (command: Given<documents.LicenceCommand>, context: LicenceContext): documents.LicenceOutcome
  /**
   * Takes over entries of the log that were stored, by this process after it decided or by another one: the
   * tail of the log after this version. What is part of this state already is passed over. Fails with
   * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
   */
  apply (entries: Given<readonly documents.LicenceEntry[]>): documents.Applied
  /**
   * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
   * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
   * anything is stored. A host with a database decides, stores the entry, and applies it.
   */
  handle (command: Given<documents.LicenceCommand>, context: LicenceContext): documents.LicenceOutcome
  /**
   * The answer of the first time to a command that is repeated, from its log entry: the effects with the
   * same ids, and what was found.
   */
  static answer (entry: Given<documents.LicenceEntry>): documents.LicenceOutcome
  /** The state, which is also the snapshot to be stored. */
  state (): documents.LicenceWalletState
  /** The state as JSON text. */
  toJson (): string
  /**
   * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
   * context needs.
   */
  readonly profile: documents.ProfileRef
  /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
  readonly head: string
  /** How many commands were carried out. */
  readonly version: number
  /**
   * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
   * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
   * log that was cut at its end looks sound.
   */
  static verifyLog (log: Given<readonly documents.LicenceEntry[]>, head?: string): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.LicenceEntry>): documents.LicenceEntry
  /** The copies on this device that are the business of the context's actor, in the order of their download. */
  copies (context: LicenceContext): documents.LicenceCopy[]
  /**
   * Who may keep, hold and use a licence, as far as the context's actor may know: the legal representative, and whom
   * that person authorised. Empty for a licence that is not on this device.
   */
  holders (number: string, context: LicenceContext): documents.LicenceHolder[]
  /**
   * How far the password of this device reaches, and how often it was changed; never the password itself. Nothing for
   * whoever has nothing to do with the device.
   */
  password (context: LicenceContext): documents.WalletPasswordView | undefined
  /**
   * The licences of a 登记地, among those that the register has for a person: which can be downloaded to this device, and
   * which were. Those that are none of the business of the context's actor are left out.
   */
  listAt (place: string, register: Given<readonly documents.ELicence[]>, context: LicenceContext): documents.LicenceListing
  /**
   * Whether the context's actor may prove an identity with a licence of this wallet, for one purpose; with the evidence
   * for the platform that asks.
   */
  identityUse (purpose: string, number: string, context: LicenceContext): documents.IdentityUse
  /**
   * Every button that the part of the context's actor has on this wallet and its copies, allowed or with all that stands
   * against it.
   */
  actions (context: LicenceContext): documents.Offer[]
  /** What is left to do so that the context's actor has every licence here that the register knows for this person. */
  todo (register: Given<readonly documents.ELicence[]>, context: LicenceContext): documents.Duty[]
}

/** The profile of a seal platform, parsed once. */
export class SealProfile {
  /** Reads a profile. One whose format is newer than this library is unsupported. */
  constructor (document: Given<documents.SealProfile>)
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): SealProfile
  /** The profiles of this kind that the library brings along, older versions before newer ones. */
  static builtinIds (): documents.ProfileRef[]
  /**
   * The same profile with some values replaced, in the order given; `-` in place of an index appends to a list.
   * Give it an id or version of its own, since cases and accounts keep both.
   */
  adjusted (adjustments: ReadonlyArray<{ pointer: string, value: unknown }>): SealProfile
  /**
   * The profile that is this one but for some settings, each with its basis. Where something stands against the
   * settings it is malformed, with the first of it; `lintSettings` tells all.
   */
  resolved (settings: Given<documents.ProfileSettings>): SealProfile
  /**
   * Everything that is wrong with such settings: with themselves, with pointers into them; or, where they can be
   * carried out, with the profile that they come to.
   */
  lintSettings (settings: Given<documents.ProfileSettings>): documents.Report
  /** Its id, such as `guangzhou-registration`. */
  readonly id: string
  /** Its version. */
  readonly version: string
  /** The whole profile as a document. */
  document (): documents.SealProfile
  /** The whole profile as JSON text. */
  toJson (): string
  /** The JSON text of the value at a JSON pointer; nothing where it leads nowhere. */
  get (pointer: string): unknown
  /** Everything that is wrong with the profile itself, settings without effect included. */
  lint (): documents.Report
  /** Everything in which another profile of this kind differs from this one, in the order of the pointers. */
  diff (other: SealProfile): documents.ProfileDifference[]
  /**
   * What the guide tells people at a step (注, 温馨提示, 重要提示), in the guide's order: of an operation on one channel,
   * or on all where none is given; of an action at the page where documents are sealed.
   */
  notes (step: string, channel?: documents.Channel): documents.Message[]
  /**
   * What several platforms allow on a day, side by side: every operation, channel, capacity and grant that one of
   * them knows.
   */
  static compare (profiles: readonly SealProfile[], today: documents.Date): documents.PlatformComparison
}

/** What a command or a question to a seal account is decided with. Read once, used for many calls. */
export class SealContext {
  /**
   * `now` is the instant, from the host's clock; `actor` who gives the command, as the host has
   * authenticated this person or system; `salt` at least 16 random bytes as hexadecimal, new for every
   * command; questions need none.
   */
  constructor (parts: AccountContextParts<SealProfile>)
  /** The same actor under the same rules, at another instant and with another salt. */
  at (now: InstantLike, salt?: string): SealContext
}

/** All seals of one enterprise on one platform: who may use them, and why not. */
export class SealAccount {
  private constructor ()
  /** Opens it with the one action that can be first. Refuses it otherwise. */
  static open (command: Given<documents.SealCommand>, context: SealContext): [opened: SealAccount, outcome: documents.SealOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<readonly documents.SealLogEntry[]>): SealAccount
  /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
  static fromState (state: Given<documents.SealAccountState>): SealAccount
  /**
   * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
   * adds up to is the snapshot, field by field.
   */
  static verify (state: Given<documents.SealAccountState>, log: Given<readonly documents.SealLogEntry[]>): documents.Report
  /**
   * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
   * against it. Once the entry is stored, `apply` lets this follow it.
   */
  decide (command: Given<documents.SealCommand>, context: SealContext): documents.SealOutcome
  /**
   * Takes over entries of the log that were stored, by this process after it decided or by another one: the
   * tail of the log after this version. What is part of this state already is passed over. Fails with
   * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
   */
  apply (entries: Given<readonly documents.SealLogEntry[]>): documents.Applied
  /**
   * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
   * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
   * anything is stored. A host with a database decides, stores the entry, and applies it.
   */
  handle (command: Given<documents.SealCommand>, context: SealContext): documents.SealOutcome
  /**
   * The answer of the first time to a command that is repeated, from its log entry: the effects with the
   * same ids, and what was found.
   */
  static answer (entry: Given<documents.SealLogEntry>): documents.SealOutcome
  /** The state, which is also the snapshot to be stored. */
  state (): documents.SealAccountState
  /** The state as JSON text. */
  toJson (): string
  /**
   * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
   * context needs.
   */
  readonly profile: documents.ProfileRef
  /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
  readonly head: string
  /** How many commands were carried out. */
  readonly version: number
  /**
   * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
   * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
   * log that was cut at its end looks sound.
   */
  static verifyLog (log: Given<readonly documents.SealLogEntry[]>, head?: string): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.SealLogEntry>): documents.SealLogEntry
  /**
   * The enterprises that the context's actor represents, among those that the licence system names for the person: to
   * choose from before anything is done for one of them.
   */
  static enterprises (licences: Given<readonly documents.LicenceFacts[]>, channel: documents.Channel, context: SealContext): documents.EnterpriseChoices
  /**
   * The applications that the context's actor made, or all of them for whoever sees the account: at windows, and those
   * that are sent; each with how far it has come.
   */
  applications (context: SealContext): documents.ApplicationView[]
  /** Whether the context's actor may do this now, with the right by which, or with everything that stands against it. */
  may (question: Given<documents.SealQuestion>, context: SealContext): documents.SealAnswer
  /**
   * Every button that the platform shows the context's actor on a channel: those of the account, then those of each
   * seal on one page.
   */
  actions (channel: documents.Channel, context: SealContext, page?: Given<documents.Page>): documents.SealOffer[]
  /** What is left to do, by whom, so that every seal and grant can be used. */
  todo (context: SealContext): documents.SealTodo[]
  /** The seals that are the business of the context's actor, and where each stands at an instant. */
  seals (at: InstantLike, context: SealContext): documents.SealView[]
  /**
   * The seals that are the business of the context's actor as the platform's list shows them now: the columns of the
   * profile, rows with a cell for each, and the buttons of a channel.
   */
  sealList (channel: documents.Channel, context: SealContext, page?: Given<documents.Page>): documents.SealTable
  /**
   * The grants that are the business of the context's actor, and where each stands at an instant; only those of one
   * origin where one is given.
   */
  grants (at: InstantLike, context: SealContext, origin?: documents.GrantOrigin): documents.GrantView[]
  /**
   * What one person may do with one seal at an instant, past or future as far as it is known, with the chain of grants
   * as evidence; nothing where there is no such seal then, or it is none of the business of the context's actor. "Was
   * this handler entitled when it was sealed?"
   */
  entitled (person: Given<documents.Principal>, seal: string, at: InstantLike, context: SealContext): documents.Entitlement | undefined
  /**
   * Who may use which seal at an instant, past or future as far as it is known, with the chain as evidence: as far as it
   * is the business of the context's actor.
   */
  entitlementsAt (at: InstantLike, context: SealContext): documents.Entitlement[]
  /**
   * What lapses or begins by itself after an instant and until another one, inclusive, as far as it is the business of
   * the context's actor; the earliest first, each with who can do what about it.
   */
  deadlines (after: InstantLike, until: InstantLike, context: SealContext): documents.Deadline[]
  /** What a change of the licence would do, if it were reported now. Refused where the new licence is not complete. */
  licenceImpact (licence: Given<documents.LicenceFacts>, context: SealContext): documents.LicenceImpact
  /** 印章变动: what happened to the seals that are the business of the context's actor, the oldest first. */
  changes (context: SealContext): documents.SealChange[]
  /**
   * 印章领用情况: who claimed this seal, and when; nothing where there is no such seal, or it is none of the business of
   * the context's actor.
   */
  claims (seal: string, context: SealContext): documents.Claim[] | undefined
  /**
   * The data of the form that an applicant prints and brings to a window; nothing for an unknown application, or one that
   * is none of the business of the context's actor.
   */
  windowForm (application: string, context: SealContext): documents.WindowForm | undefined
}

/** One sitting at a page where a document is sealed. */
export class SealingSession {
  private constructor ()
  /** Opens it with the one action that can be first. Refuses it otherwise. */
  static open (command: Given<documents.SealingCommand>, context: SealContext): [opened: SealingSession, outcome: documents.SealingOutcome]
  /** What a whole log adds up to. The chain is verified first. */
  static replay (log: Given<readonly documents.SealingLogEntry[]>): SealingSession
  /** From a snapshot, which is what `state` gives. One of a newer format is unsupported. */
  static fromState (state: Given<documents.SealingState>): SealingSession
  /**
   * Checks a snapshot against its whole log: the log is sound and ends with the snapshot's head, and what it
   * adds up to is the snapshot, field by field.
   */
  static verify (state: Given<documents.SealingState>, log: Given<readonly documents.SealingLogEntry[]>): documents.Report
  /**
   * What a command comes to, with the log entry to be stored; nothing changes. Refused with all that stands
   * against it. Once the entry is stored, `apply` lets this follow it.
   */
  decide (command: Given<documents.SealingCommand>, context: SealContext): documents.SealingOutcome
  /**
   * Takes over entries of the log that were stored, by this process after it decided or by another one: the
   * tail of the log after this version. What is part of this state already is passed over. Fails with
   * `log.does_not_follow` where they do not follow on what this holds; then nothing has changed.
   */
  apply (entries: Given<readonly documents.SealingLogEntry[]>): documents.Applied
  /**
   * Carries a command out at once, and gives the log entry. Refused with all that stands against it; then
   * nothing has changed. The short way for whoever stores nothing that can fail: it has moved before
   * anything is stored. A host with a database decides, stores the entry, and applies it.
   */
  handle (command: Given<documents.SealingCommand>, context: SealContext): documents.SealingOutcome
  /**
   * The answer of the first time to a command that is repeated, from its log entry: the effects with the
   * same ids, and what was found.
   */
  static answer (entry: Given<documents.SealingLogEntry>): documents.SealingOutcome
  /** The state, which is also the snapshot to be stored. */
  state (): documents.SealingState
  /** The state as JSON text. */
  toJson (): string
  /**
   * Id and version of the profile that is followed: whoever loads a snapshot learns here which profile its
   * context needs.
   */
  readonly profile: documents.ProfileRef
  /** Digest of the newest log entry, to be kept where whoever could cut the log cannot write. */
  readonly head: string
  /** How many commands were carried out. */
  readonly version: number
  /**
   * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with
   * `head`, the digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a
   * log that was cut at its end looks sound.
   */
  static verifyLog (log: Given<readonly documents.SealingLogEntry[]>, head?: string): documents.Report
  /** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
  static eraseLogEntry (entry: Given<documents.SealingLogEntry>): documents.SealingLogEntry
  /** The sealed document, to be viewed and downloaded; nothing before it is stored. */
  stored (): documents.StoredDocument | undefined
}

/** A certificate (X.509). What it says is not believed until something has verified it. */
export class Certificate {
  /** Reads one certificate, DER or PEM (of several, the first). */
  constructor (data: Uint8Array)
  /** Reads all certificates of a file: PEM blocks, or DER one after the other. */
  static parseAll (data: Uint8Array): Certificate[]
  /** What it says of itself. Subjects may be people; whoever shows this to others has to mind that. */
  summary (): documents.CertificateSummary
  /** Its original bytes (DER). */
  der (): Uint8Array
  /** The subject's key as it stands there (`SubjectPublicKeyInfo`, DER). */
  publicKey (): Uint8Array
  /** Where its status can be asked for (OCSP). */
  ocspUrls (): string[]
  /** Where the list of revoked certificates is to be had (CRL). */
  crlUrls (): string[]
}

/** A private key in software. Nothing shows it, and nothing gives it back. */
export class SoftwareKey {
  /** Reads PKCS#8, SEC 1 or PKCS#1, as DER or PEM, without a password. */
  constructor (data: Uint8Array)
  /** The public key that belongs to it (`SubjectPublicKeyInfo`, DER). */
  publicKey (): Uint8Array
  /** The scheme that signatures are made with where nothing else is asked for. */
  defaultScheme (): documents.SignatureScheme
  /**
   * Signs a message: DER for the curves, octets for RSA. One input has one signature; RSA-PSS needs 32 bytes of
   * entropy, the others none. Without a scheme, by `defaultScheme`.
   */
  sign (message: Uint8Array, options?: { scheme?: documents.SignatureScheme, entropy?: Uint8Array }): Uint8Array
  /**
   * Signs a digest that was made elsewhere: for SM2 the one with the signer's identity in it (GM/T 0003). Without a
   * scheme, by `defaultScheme`.
   */
  signDigest (digest: Uint8Array, options?: { scheme?: documents.SignatureScheme, entropy?: Uint8Array }): Uint8Array
}

/** What is believed, for verifying. */
export class SealTrust {
  /**
   * The certificates on which trust in those who seal and in timestamps rests (without any, their chains are not
   * checked), and those between them and the seal's; those on which trust in makers of seals rests (their own, or of
   * CAs that certify makers alone; without any, no seal is valid); OCSP responses and CRLs (DER); and whether a
   * certificate of which nothing is known about revocation leaves the matter open, which it does not where nothing is
   * said.
   */
  constructor (options?: { anchors?: readonly Certificate[], others?: readonly Certificate[], makers?: readonly Certificate[], ocspResponses?: readonly Uint8Array[], crls?: readonly Uint8Array[], requireRevocation?: boolean })
  /** What of the OCSP responses and CRLs could not be read; it takes nothing away from the rest. */
  findings (): documents.Finding[]
}

/** An electronic seal, as it was read. */
export class ElectronicSeal {
  /** Reads a seal of any edition. */
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
  /** Verifies the seal at an instant, step by step. Without `trust`, nobody is trusted. */
  verify (at: InstantLike, trust?: SealTrust): documents.SealVerification
}

/** A signature made with an electronic seal, as it was read. */
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
   * Verifies the signature and the seal in it, step by step; `at` is the present instant. Without `trust`, nobody is
   * trusted. `data` is what was sealed, one piece after the other, or `digest` its digest; with neither, that step is
   * not checked.
   */
  verify (at: InstantLike, trust?: SealTrust, options?: { data?: Uint8Array | readonly Uint8Array[], digest?: Uint8Array }): documents.SealVerification
}

/** Verifies signed PDFs. It holds who is trusted and by which rules, and nothing of the documents. */
export class Verifier {
  /**
   * With the certificates on which trust in signers and timestamps rests, others that documents may leave out,
   * `makers` on which trust in makers of electronic seals rests (their own, or of CAs that certify makers alone;
   * without any, no electronic seal is valid; each DER or PEM, several in one as well), OCSP responses and CRLs (DER),
   * and a policy in place of the usual one.
   */
  constructor (options?: { trusted?: readonly Uint8Array[], known?: readonly Uint8Array[], makers?: readonly Uint8Array[], ocspResponses?: readonly Uint8Array[], crls?: readonly Uint8Array[], policy?: Given<documents.VerificationPolicy> })
  /** The rules. */
  policy (): documents.VerificationPolicy
  /**
   * Verifies all signatures of a document, and what became of it since; `now` is the present instant. Works on the
   * bytes alone.
   */
  verify (pdf: Uint8Array, now: InstantLike): Promise<documents.VerificationReport>
}

/** A font of the host's, read once: TrueType, OpenType, or one of a collection. */
export class Font {
  /** Reads a font file; of a collection (`.ttc`), the font with this index, or without one that for simplified Chinese. */
  constructor (data: Uint8Array, index?: number)
  /** The font in this weight, such as 700 for bold; only of a variable font. */
  withWeight (weight: number): Font
  /** This font, and for the characters that it lacks the other. */
  withFallback (other: Font): Font
  /** Whether it has a glyph for every character of a text. */
  covers (text: string): boolean
}

/** A picture: outlines and images with a size on paper, drawn as SVG or PNG. */
export class Picture {
  private constructor ()
  /**
   * A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
   * micrometres. Without a height, or with 0, it keeps the image's proportions; where nothing is said of the
   * background, that stays as it is (`keep`).
   */
  static fromPng (data: Uint8Array, width: number, height?: number, background?: documents.Background): Picture
  /**
   * A line of text, `height` micrometres high, in a colour (`#rrggbb`; black where nothing is said): a signature in
   * writing, a date.
   */
  static ofText (font: Font, text: string, height: number, colour?: string): Picture
  /** The width in micrometres. */
  readonly width: number
  /** The height in micrometres. */
  readonly height: number
  /** The whole picture in another width and height, in micrometres. */
  scaledTo (width: number, height: number): Picture
  /** An SVG document, in millimetres. The title is what a screen reader says; there is none where nothing is said. */
  toSvg (title?: string): string
  /**
   * A PNG file of so many pixels a millimetre (12 where nothing is said: about 300 an inch), on a background
   * (`#rrggbb`) or transparent.
   */
  toPng (dotsPerMm?: number, background?: string): Uint8Array
}

/** A QR code, ready to be drawn. */
export class QrCode {
  /**
   * Encodes text in the smallest version that holds it. `Malformed` when none does. Where nothing is said of error
   * correction, by level `m`.
   */
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
  toSvg (style?: Given<documents.QrStyle>): string
  /** A PNG picture. */
  toPng (style?: Given<documents.QrStyle>): Uint8Array
}

/** Fonts of the host's, read once: a regular one, perhaps a bold one, perhaps others for rare characters. */
export class Fonts {
  /** Reads the regular font; `face` chooses one of a collection (`.ttc`). */
  constructor (data: Uint8Array, face?: number)
  /** These with a bold font, for titles and headings. */
  withBold (data: Uint8Array, face?: number): Fonts
  /** These with a font that is asked for the characters which those before lack. */
  withFallback (data: Uint8Array, face?: number): Fonts
}

/** A sheet that was read: the sub-cases in it, what was found where, and the sheet with marks to hand back. */
export class Sheet {
  private constructor ()
  /** By which mapping it was read, its records (one for each sub-case), and all findings by row and column. */
  report (): documents.SheetReport
  /** The sub-cases, one for each record of the report. */
  subCases (): documents.SubCaseDocument[]
  /**
   * The user's own rows in their own order and columns, with a last column 错误说明, the cells to mark with their
   * comments, and a summary for a sheet before it. It can be read again: that column is passed over.
   */
  corrected (): documents.SheetCorrection
}

/** The message of a finding, in Chinese (`zh`, where nothing is said) or English (`en`). */
export function text (finding: Given<documents.Finding>, language?: documents.Language): string

/**
 * What people call the codes that documents hold, by kind: stages, roles, verdicts, steps, kinds of change, standings,
 * commands. What one platform calls its own (mailboxes, buttons, options) stands in its profile.
 */
export function names (): documents.CodeNames[]

/** What people call a code of a kind, such as `suspended` of `seal_stage`; nothing for one that is not known. */
export function name (kind: string, code: string): documents.Label | undefined

/** The whole message catalogue: for each code its severity, requirement rows, parameters and both templates. */
export function messages (): CatalogueEntry[]

/** The requirement row with this id, such as `GZ-083`: what is required, and where that is written. */
export function requirement (id: string): documents.RequirementRow | undefined

/** All rows of the requirements. */
export function requirements (): documents.RequirementRow[]

/** The requirement rows on which a code rests. */
export function citations (finding: Given<documents.Finding>): documents.RequirementRow[]

/**
 * Everything about one number, by what it claims to be: findings, canonical form, parts, mask. `today` is the day in
 * China.
 */
export function checkIdentifier (kind: documents.IdentifierKind, text: string, today: documents.Date, regions?: Regions): documents.IdentifierReport

/** The verdicts on many numbers of one kind, as columns. */
export function checkIdentifiers (kind: documents.IdentifierKind, texts: Given<readonly string[]>, today: documents.Date, regions?: Regions): documents.IdentifierColumns

/**
 * What a person is looked up by in tables of the host: one text for every spelling of a number, the old and the new
 * number of a resident, a permit and its renewals. Nothing where no number is written.
 */
export function personKey (documentNumber: string, kind?: documents.IdentifierKind): string | undefined

/**
 * What an enterprise is looked up by in tables of the host: one text for every spelling of its number and its name.
 * Nothing where either is blank.
 */
export function enterpriseKey (enterprise: Given<documents.Enterprise>): string | undefined

/** What a unit or a parcel is looked up by: its code without blanks, in upper case. Nothing where none is written. */
export function unitKey (unitCode: string): string | undefined

/** The number as logs may show it. */
export function maskIdentifier (kind: documents.IdentifierKind, text: string): string

/** The projects that are an enterprise's own, by its name and certificate number. */
export function projectsOf (projects: Given<readonly documents.Project[]>, enterprise: Given<documents.Enterprise>): documents.Project[]

/** Takes units out of a selection (【移除】): what is left, and what was found, with pointers into `codes`. */
export function deselectUnits (selected: Given<readonly documents.PropertyUnit[]>, codes: Given<readonly string[]>): Selection

/**
 * 共享: puts shared materials into a sub-case's own list; the new list, and the items that were skipped because the
 * sub-case keeps its own copy.
 */
export function shareMaterials (shared: Given<readonly documents.Material[]>, own: Given<readonly documents.Material[]>, mode: documents.ShareMode): { own: documents.Material[], skipped: string[] }

/** A share of ownership in the one way to write it, such as `1/2`; nothing for what is no share. */
export function parseShare (text: string): string | undefined

/** The calendar day in China at an instant. */
export function chinaDate (now: InstantLike): documents.Date

/**
 * Checks a log by itself: versions, sequence, time, chain, and every payload that is still there; with `head`, the
 * digest of the newest entry that was kept elsewhere, that its end is there too. Without it, a log that was cut at
 * its end looks sound.
 */
export function verifyLog (log: Given<readonly documents.LogEntry[]>, head?: string): documents.Report

/** A log entry without its payload and salt: the personal data is gone, the chain still verifies. */
export function eraseLogEntry (entry: Given<documents.LogEntry>): documents.LogEntry

/** Decides every command of a log again under another profile, and lists what comes out differently. */
export function whatIf (log: Given<readonly documents.LogEntry[]>, profile: Profile, regions?: Regions): Promise<documents.Difference[]>

/** What the bytes of a file are; its name does not matter. */
export function recogniseFile (data: Uint8Array): documents.FileFormat

/** What is known of a file from its bytes; whoever read its pages says how many there are. */
export function sealableFile (id: string, name: string, data: Uint8Array, pages: number): documents.SealableFile

/**
 * Whether seals lie on the pages where the platform wants them; nothing where no source says how documents are
 * sealed.
 */
export function checkSealCoverage (profile: SealProfile, pages: number, placements: Given<readonly documents.PagePlacement[]>): documents.Report | undefined

/** What the host shall do with a sealed file, step by step. */
export function outputPlan (profile: SealProfile, request: Given<documents.OutputRequest>): documents.OutputPlan

/** Judges the use of a seal by its account, as of the instant of that use. */
export function rightAtSigning (account: SealAccount, profile: SealProfile, used: Given<documents.SealActUse>): documents.RightReport

/**
 * The evidence for a case's command `seal`, from a document whose signatures are valid. Refused for others, with all
 * that stands against them.
 */
export function caseEvidence (document: Given<documents.VerifiedDocument>, current: string): documents.Evidence

/** A stored document as a material of a filing. Refused for anybody but its owner. */
export function attachDocument (document: Given<documents.StoredDocument>, person: Given<documents.Principal>, item: string): documents.Material

/** Signs a ticket with a key in software (64 hexadecimal digits). */
export function signTicket (ticket: Given<documents.Ticket>, privateKey: string): documents.SignedTicket

/** What a host's device has to sign: the bytes, and with the public key also their digest. */
export function prepareTicket (ticket: Given<documents.Ticket>, publicKey?: string): documents.TicketToSign

/**
 * Packs a ticket with the signature that a host's device made, in hexadecimal: r and s, or DER. With the public key
 * the signature is verified first.
 */
export function completeTicket (ticket: Given<documents.Ticket>, signature: string, publicKey?: string): documents.SignedTicket

/** Checks the text of a signing code against the platform's public keys at an instant, without a network. */
export function verifyTicket (payload: string, keys: Given<readonly documents.PlatformKey[]>, now: InstantLike): documents.TicketReport

/** The digest of data. */
export function digest (algorithm: documents.DigestAlgorithm, data: Uint8Array): Uint8Array

/**
 * A request for a timestamp over a digest (`application/timestamp-query`, RFC 3161), which the host sends. `nonce`, 8
 * to 32 bytes of entropy, ties the answer to it.
 */
export function timestampRequest (algorithm: documents.DigestAlgorithm, digest: Uint8Array, nonce?: Uint8Array): Uint8Array

/** The token in an authority's answer (`application/timestamp-reply`); it must answer the request with this nonce. */
export function timestampToken (response: Uint8Array, nonce?: Uint8Array): Uint8Array

/**
 * A request for the status of a certificate (`application/ocsp-request`, RFC 6960), which the host sends to one of its
 * `ocspUrls`. `nonce` is 1 to 32 bytes of entropy; many responders answer without it.
 */
export function ocspRequest (certificate: Certificate, issuer: Certificate, nonce?: Uint8Array): Uint8Array

/**
 * When advance notices lapse after an instant and until another one, inclusive (民法典 221), unless registration is
 * applied for before. Where the calendar ends first, the entry says so, and is of the day before which the notice does
 * not lapse.
 */
export function noticeDeadlines (notices: Given<readonly documents.PendingNotice[]>, after: InstantLike, until: InstantLike, profile: Profile, calendar?: WorkCalendar): documents.Deadline[]

/** When certificates begin and end after an instant and until another one, inclusive. */
export function certificateDeadlines (certificates: readonly Certificate[], after: InstantLike, until: InstantLike): documents.Deadline[]

/**
 * When signing codes lapse, and when the keys that sign them begin and end to count, after an instant and until another
 * one, inclusive.
 */
export function ticketDeadlines (tickets: Given<readonly documents.Ticket[]>, after: InstantLike, until: InstantLike, keys?: Given<readonly documents.PlatformKey[]>): documents.Deadline[]

/**
 * What the maker of a seal (制章者) has to sign, for a draft, its picture, the certificates of those who may seal with
 * it, and the maker's own. Keep the bytes for `completeSeal`.
 */
export function prepareSeal (draft: Given<documents.SealDraft>, picture: Uint8Array, signers: readonly Certificate[], maker: Certificate): Uint8Array

/** The seal, from what `prepareSeal` gave and the maker's signature over it: of SM2 as DER or as r ‖ s. */
export function completeSeal (message: Uint8Array, maker: Certificate, signature: Uint8Array, timestamp?: Uint8Array): Uint8Array

/**
 * What the signer (签章者) has to sign, for a seal, the signer's certificate and the digest of the data. Keep the bytes
 * for `completeSealSignature`.
 */
export function prepareSealSignature (seal: ElectronicSeal, signer: Certificate, digest: Uint8Array, signing: Given<documents.SealSigning>): Uint8Array

/**
 * The seal signature, from what `prepareSealSignature` gave and the signer's signature over it: of SM2 as DER or as
 * r ‖ s.
 */
export function completeSealSignature (message: Uint8Array, signer: Certificate, signature: Uint8Array, timestamp?: Uint8Array): Uint8Array

/**
 * Makes a new file that can be sealed of one that is refused: decrypts what opens without a password, and finds objects
 * again where cross-references are broken. A file with a signature is never rewritten. Unsupported where the package
 * was built without it, as those for phones are.
 */
export function repairDocument (pdf: Uint8Array): Promise<{ pdf: Uint8Array, report: documents.Report }>

/** Where the seals of a plan come to lie. */
export function resolvePlan (pdf: Uint8Array, plan: Given<documents.StampPlan>): Promise<documents.Resolution>

/** What a plan breaks on a file. */
export function lintPlan (pdf: Uint8Array, plan: Given<documents.StampPlan>): Promise<documents.Report>

/**
 * What stands against a signature on a file: all of it, before anything is laid out. `pictures` is how many will be
 * given; none where nothing is said.
 */
export function checkSigning (pdf: Uint8Array, request: Given<documents.SigningRequest>, pictures?: number): Promise<documents.Report>

/**
 * Lays out a signature: the new file with room for it, and what must be signed. `pictures` are those of the plan's
 * stamps, in its order.
 */
export function prepareDocument (pdf: Uint8Array, request: Given<documents.SigningRequest>, pictures?: readonly Picture[]): Promise<{ pdf: Uint8Array, prepared: documents.Prepared }>

/** Puts the signature into the prepared file: what the key made of `toBeSigned`, of SM2 as DER or as r ‖ s. */
export function completeDocument (pdf: Uint8Array, prepared: Given<documents.Prepared>, signature: Uint8Array, timestamp?: Uint8Array): Promise<Uint8Array>

/** Signs with a key at hand: both phases in one. Only RSA-PSS needs entropy, 32 bytes. */
export function signDocument (pdf: Uint8Array, request: Given<documents.SigningRequest>, key: SoftwareKey, options?: { pictures?: readonly Picture[], entropy?: Uint8Array }): Promise<Uint8Array>

/** Adds validation data to a file, in a revision of its own (level B-LT). */
export function addValidationData (pdf: Uint8Array, data: Given<documents.ValidationData>): Promise<Uint8Array>

/** Lays out a timestamp over a whole file: the new file with room for it, and what the authority stamps. */
export function prepareTimestamp (pdf: Uint8Array, request: Given<documents.TimestampRequest>): Promise<{ pdf: Uint8Array, prepared: documents.PreparedTimestamp }>

/** Puts the authority's token into the prepared file. */
export function completeTimestamp (pdf: Uint8Array, prepared: Given<documents.PreparedTimestamp>, token: Uint8Array): Promise<Uint8Array>

/** The designs that the library brings along, whose texts are still to be filled in. */
export function sealPresets (): documents.SealPreset[]

/** The design of a preset with its texts filled in. */
export function sealDesign (preset: Given<documents.SealPreset>, content: Given<documents.SealContent>): documents.SealDesign

/**
 * The design of a profile's kind of seal with its texts; nothing for kinds that are made from an image, or of which no
 * preset knows.
 */
export function sealDesignFor (kind: Given<documents.SealKind>, content: Given<documents.SealContent>): documents.SealDesign | undefined

/** Everything that is wrong with a design, or unusual. */
export function lintSeal (design: Given<documents.SealDesign>, font: Font): documents.Report

/** Draws a seal. It is drawn, if badly, when text does not fit or is too small; `lintSeal` tells. */
export function drawSeal (design: Given<documents.SealDesign>, font: Font): Picture

/** Makes a PDF of a paper, and says where things stand on it. The same paper and fonts give the same bytes everywhere. */
export function typeset (paper: Given<documents.Paper>, fonts: Fonts): Promise<Typeset>

/** The application form (申请表) of one sub-case, as it is signed. */
export function applicationForm (subCase: SubCase | Given<documents.SubCaseDocument>, profile: Profile, head: Given<documents.PaperHead>): documents.Paper

/** The receipt list (收件清单) of the materials of one sub-case. */
export function receiptPaper (subCase: SubCase | Given<documents.SubCaseDocument>, profile: Profile, head: Given<documents.PaperHead>): documents.Paper

/**
 * What the findings on a sub-case come to when it is handed in: accepted, or everything that is missing or wrong, at
 * once, each with its article (不动产登记暂行条例 第十七条).
 */
export function acceptance (report: Given<documents.Report>, profile: Profile): documents.Acceptance

/** The notice of that decision: 受理, 更正 or 补正, 不予受理. */
export function acceptancePaper (subCase: SubCase | Given<documents.SubCaseDocument>, decision: Given<documents.Acceptance>, profile: Profile, head: Given<documents.PaperHead>): documents.Paper

/** A supplementary inquiry (补充询问) as the paper that whoever answered signs; nothing where there is no such sub-case. */
export function inquiryPaper (of: Case, subCase: string, inquiry: Given<documents.Inquiry>, profile: Profile, head: Given<documents.PaperHead>): documents.Paper | undefined

/** The form for a window that `SealAccount.windowForm` filled in. */
export function windowPaper (form: Given<documents.WindowForm>, profile: SealProfile, head: Given<documents.PaperHead>): documents.Paper

/** The certificate of completion: what was signed and sealed in a case, by whom and when. */
export function certificateOfCompletion (of: Case, profile: Profile, head: Given<documents.PaperHead>): documents.Paper

/**
 * The report of a verification: the verdict first, then every signature with its steps and reasons. `file` and
 * `digest` name what was verified; `issuer` stands at the foot.
 */
export function verificationPaper (report: Given<documents.VerificationReport>, about: { file: string, digest: string, issuer: string }, head: Given<documents.PaperHead>): documents.Paper
