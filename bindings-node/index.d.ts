// dengji (登记): China's real-estate registration as an embeddable library.

import type { Code, Documents, Finding, Param, Severity, Unmet } from './types/documents.js'
import type * as documents from './types/documents.js'

export type * from './types/documents.js'
export type * as documents from './types/documents.js'

/**
 * A document as a call takes it: a value of its type, or JSON text (or the bytes of JSON text) as it is.
 *
 * A value goes through `JSON.stringify`: a `Date` is written as the instant it is, a field that is `undefined` is left out.
 */
export type Given<T> = T | string | Uint8Array

/** An instant: a `Date`, or RFC 3339 text with any offset, such as `2024-08-01T09:30:00+08:00`. */
export type InstantLike = Date | string

/** A language in which texts are rendered: Chinese or English. */
export type Language = 'zh' | 'en'

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
export function text (finding: Given<Finding>, language?: Language): string

// ---- profiles

/** A built-in profile: its id and version. */
export type ProfileRef = Pick<documents.Profile, 'id' | 'version'>

/** The profiles that the library brings along, older versions before newer ones. */
export function builtinProfiles (): ProfileRef[]

/**
 * A profile, parsed once and then used by many calls: the rules of one place. Its document is `documents.Profile`.
 */
export class Profile {
  /** Reads a profile. Throws {@link Unsupported} when its format is newer than this library. */
  constructor (document: Given<documents.Profile>)
  /** A profile that the library brings along, in its newest version or the one that is asked for. */
  static builtin (id: string, version?: string): Profile
  /** Its id, such as `guangzhou-registration`. */
  readonly id: string
  /** Its version. */
  readonly version: string
  /** The whole profile as a document. */
  document (): documents.Profile
  /** The whole profile as JSON text. */
  toJson (): string
}

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
