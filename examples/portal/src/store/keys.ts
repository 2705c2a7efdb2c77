// Keys of people and things that are written in more than one way: small letters, spaces, letters of full width.

import { createHash } from 'node:crypto'
import { checkIdentifier, type documents } from 'dengji'

/** The one way to write a number; one that is none, such as the first 19 characters of a unit's code, as it is. */
const canonical = (kind: documents.IdentifierKind, text: string): string =>
  checkIdentifier(kind, text, '2000-01-01').canonical ?? text.normalize('NFKC').replace(/\s/gu, '').toUpperCase()

export const enterpriseKey = (documentNumber: string) => canonical('uscc', documentNumber)

export const unitKey = (code: string) => canonical('unit_code', code)

/** People are looked up by a digest of their number, so that no table needs to hold it. */
export const personKey = (documentNumber: string, kind: documents.IdentifierKind = 'resident_id') =>
  createHash('sha256').update(canonical(kind, documentNumber)).digest('hex')
