// What readers of the log write: who has something to sign, and what was done to a case.

import { Case, type LogEntry } from 'dengji'
import { personKey, type Placed, type Statement } from './store/index.ts'

const read = (placed: Placed): LogEntry => JSON.parse(placed.entry)

/** For “待我签名” of a person: the signers of the newest round of each sub-case. */
export function signers (placed: Placed): Statement[] {
  const entry = read(placed)
  if (!entry.payload) return []
  return Case.answer(entry).effects.flatMap((effect): Statement[] => effect.type !== 'request_signatures' ? [] : [
    { sql: 'delete from signer where stream = $1 and sub_case = $2', values: [placed.stream, effect.subCase] },
    ...effect.signers.map(({ key, documentNumber, documentKind }) => ({
      sql: 'insert into signer (person, stream, sub_case, signer) values ($1, $2, $3, $4)',
      values: [personKey(documentNumber, documentKind), placed.stream, effect.subCase, key]
    }))
  ])
}

/** For “办理记录”: one line for each command. */
export function activities (placed: Placed): Statement[] {
  const { payload, now } = read(placed)
  if (!payload) return []
  const { action } = payload.command
  const subCase = 'subCase' in action && action.subCase ? action.subCase
    : 'subCases' in action && action.subCases?.length === 1 && typeof action.subCases[0] === 'string' ? action.subCases[0] : ''
  return [{
    sql: `insert into activity (stream, version, at, actor, action, sub_case) values ($1, $2, $3, $4, $5, $6)
          on conflict do nothing`,
    values: [placed.stream, placed.version, now, payload.actor.name ?? payload.actor.role, action.type, subCase]
  }]
}
