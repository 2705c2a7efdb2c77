// A database at whose every write the process may end: before it, between two statements, before it is committed, and
// after that, when nobody was told yet; and one that now and then says nothing.

import { steps, type Database, type Row, type Statement } from '../src/store/index.ts'
import type { Dice } from './world.ts'

/** What a portal writes, and when it may end there. */
export const writes = [
  'at the beginning',
  ...['insert into log', 'insert into outbox', 'delete from listing', 'insert into listing', 'delete from box', 'insert into box', 'insert into signer', 'insert into reader', 'update reader']
    .map(statement => `after ${statement}`),
  ...['update outbox', 'delete from outbox', 'insert into inbox', 'update inbox', 'delete from inbox', 'insert into snapshot', 'insert into activity'].flatMap(statement => [`after ${statement}`, `after the commit of ${statement}`]),
  'after the commit of insert into box', 'after the commit of insert into listing', 'after the commit of insert into signer'
]
/** Where an effect that is the portal's own is struck off: nobody outside asks for it again. */
const OWN = ': open_single_case'
const struckOff = [`after delete from outbox${OWN}`, `after the commit of delete from outbox${OWN}`]

/** At a kind of write, the time that it comes. */
export interface End { write: string, time: number }

export const chosen = (dice: Dice): End => dice.chance(0.15) ? { write: dice.pick(struckOff), time: 1 } : ({ write: dice.pick(writes), time: 1 + Math.floor(dice.fraction() ** 2 * 12) })

/** `end` is called at that write, and does not come back. */
export function ending (db: Database, at: End | undefined, end: () => never): Database {
  let times = 0
  const own = new Set<string>()
  const point = (write: string) => { if (write === at?.write && ++times === at.time) end() }
  const over = () => { if (at && times >= at.time) end() }
  return {
    dialect: db.dialect,
    all: async (sql, ...values) => {
      over()
      const rows = await db.all(sql, ...values)
      if (sql.includes('from outbox')) for (const { id, body } of rows) if (body?.includes('"open_single_case"')) own.add(id)
      return rows
    },
    write: async (statements, options) => {
      over()
      let last = ''
      const done = await db.write(function * (): Generator<Statement, void, Row[]> {
        point('at the beginning')
        const transaction = steps(statements)
        for (let step = transaction.next([]); !step.done;) {
          const found = yield step.value
          last = /^\s*(insert into|delete from|update) (\w+)/.exec(step.value.sql)?.slice(1).join(' ') ?? 'a question'
          if (last === 'delete from outbox' && own.has(step.value.values?.[0] as string)) last += OWN
          point(`after ${last}`)
          step = transaction.next(found)
        }
      }(), options)
      point(`after the commit of ${last}`)
      return done
    },
    close: async () => await db.close()
  }
}

/** The database does not answer: what was asked may be done, or not. */
export class Faltered extends Error {
  readonly code = 'FALTERED'
}

export function faltering (db: Database, dice: Dice, often: number): Database {
  const may = () => { if (dice.chance(often)) throw new Faltered() }
  return {
    dialect: db.dialect,
    all: async (sql, ...values) => {
      may()
      return await db.all(sql, ...values)
    },
    write: async (statements, options) => {
      may()
      const done = await db.write(statements, options)
      may()
      return done
    },
    close: async () => { await db.close() }
  }
}
