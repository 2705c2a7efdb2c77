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
