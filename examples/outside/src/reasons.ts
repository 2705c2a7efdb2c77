import { requirement } from 'dengji'

/** Why a system refuses: a sentence of a guide, and where it stands. The library keeps the sentences; here are only their numbers. */
export interface Reason {
  requirement: string
  zh: string
  en: string
  source: string
}

/** For each system the rows of the requirements that tell when it refuses. */
export const reasons = {
  identity: ['UA-023', 'EL-003'],
  licence: ['EL-001', 'EL-003'],
  yuexinqian: ['GZ-073'],
  ticket_expired: ['YX-003'],
  real_name: ['EL-003'],
  seal: ['NN-005', 'GS-010'],
  enterprise: ['GZ-087'],
  tax: ['GZ-091'],
  registry: ['GZ-076', 'GZ-077', 'GZ-070'],
  /** Of standards, which have codes of their own for it. */
  certificates: ['UA-010']
} as const

export type Occasion = keyof typeof reasons

export function reason (id: string): Reason {
  const row = requirement(id)
  if (!row) throw new Error(`no requirement ${id}`)
  return { requirement: id, zh: row.quote ?? row.statement, en: row.statement, source: `${row.document} ${row.section}` }
}

/** A system said no, and why. */
export class Refused extends Error {
  constructor (readonly reason: Reason) { super(`${reason.zh} / ${reason.en}`) }
}

/** A system said nothing. Ask again. */
export class NoAnswer extends Error {
  constructor (readonly system: string) { super(`${system} does not answer; ask again`) }
}

/** What was asked makes no sense to the system. */
export class Unknown extends Error {}
