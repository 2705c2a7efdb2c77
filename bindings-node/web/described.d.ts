// What a page has of the package: the names that its module carries. All others are there too, and throw
// `Unsupported` (`core.not_built`).
// Generated from the table of operations by `cargo xtask generate`; do not edit.

import type * as dengji from '../index.js'

/** What `dengji/web` and `dengji/miniprogram` give. */
export interface Dengji extends Page, Pick<typeof dengji,
  'DengjiError' |
  'Dictionaries' |
  'DocumentError' |
  'Internal' |
  'Malformed' |
  'Misuse' |
  'Profile' |
  'Refused' |
  'Regions' |
  'SubCase' |
  'Unsupported' |
  'WorkCalendar' |
  'builtinProfiles' |
  'checkIdentifier' |
  'checkIdentifiers' |
  'chinaDate' |
  'deselectUnits' |
  'digest' |
  'enterpriseKey' |
  'maskIdentifier' |
  'messages' |
  'name' |
  'names' |
  'parseShare' |
  'personKey' |
  'projectsOf' |
  'recogniseFile' |
  'shareMaterials' |
  'text' |
  'unitKey' |
  'verifyTicket' |
  'version'> {}

/** What `dengji/web/files` gives: the same, and what is asked of files, signed ones above all. */
export interface DengjiWithFiles extends Dengji, Pick<typeof dengji,
  'Certificate' |
  'ElectronicSeal' |
  'SealSignature' |
  'SealTrust' |
  'Verifier'> {}

/** What a page has beside the package. */
export interface Page {
  /**
   * Lets go of an object that holds something in the module (a `Profile`, a `SubCase`, a `Verifier`), sooner than the
   * engine finds that nobody uses it, where it finds that at all. Without one, of the whole module. A later call throws
   * `Misuse` (`core.closed`).
   */
  close (held?: object): void
  /** The rows of the table of operations that this module does not carry. */
  readonly missing: readonly string[]
}

/**
 * Where a module comes from: an address, what `fetch` gives, or the bytes.
 */
export type Source = string | { readonly href: string } | { arrayBuffer (): Promise<ArrayBuffer> } | ArrayBuffer | Uint8Array
