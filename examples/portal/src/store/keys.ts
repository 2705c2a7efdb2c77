// What people and things are looked up by: one text for every spelling.

import { createHash } from 'node:crypto'
import * as dengji from 'dengji'
import type { documents } from 'dengji'

/** Nothing without a number or a name: nobody is the same as a blank. */
export const enterpriseKey = (enterprise: documents.Enterprise) => dengji.enterpriseKey(enterprise)

/** Of a unit, or of a parcel by its 19 characters. */
export const unitKey = (code: string) => dengji.unitKey(code) ?? ''

/** People are looked up by a digest, so that no table needs to hold their numbers. */
export const personKey = (documentNumber: string, kind?: documents.IdentifierKind) =>
  createHash('sha256').update(dengji.personKey(documentNumber, kind) ?? '').digest('hex')
