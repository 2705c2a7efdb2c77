// The log of the cases with what must change with it, and the outbox.

import type { CaseIndex, Effect, IndexRow, LogEntry, Outcome } from 'dengji'
import type { Database, Row, Statement } from './database.ts'

/** An entry with its place among those of all cases. */
export interface Placed { stream: string, version: number, position: string, entry: string }

export class Log {
  constructor (readonly db: Database) {}

  async snapshot (stream: string): Promise<string | undefined> {
    return (await this.db.all('select state from snapshot where stream = $1', stream))[0]?.state
  }

  /** An older one never takes the place of a newer one. */
  async keepSnapshot (stream: string, version: number, state: string): Promise<void> {
    await this.db.write([{
      sql: `insert into snapshot (stream, version, state) values ($1, $2, $3) on conflict (stream)
            do update set version = excluded.version, state = excluded.state where snapshot.version < excluded.version`,
      values: [stream, version, state]
    }])
  }

  /** The entries after a version, as JSON text of a list; the library reads it itself. */
  async tail (stream: string, after: number): Promise<string> {
    const rows = await this.db.all('select entry from log where stream = $1 and version > $2 order by version', stream, after)
    return `[${rows.map(row => row.entry).join(',')}]`
  }

  async entry (stream: string, by: { version: number } | { command: string }): Promise<LogEntry | undefined> {
    const [column, value] = 'version' in by ? ['version', by.version] as const : ['command', by.command] as const
    const [row] = await this.db.all(`select entry from log where stream = $1 and ${column} = $2`, stream, value)
    return row && JSON.parse(row.entry)
  }

  /**
   * In one transaction: the entry, its effects into the outbox, and the rows of the lists that it changed. Those are
   * asked for once the entry has its place, so that in a conflict nobody has followed an entry that was not stored.
   */
  async append (stream: string, outcome: Outcome, index: () => CaseIndex, now: string): Promise<void> {
    await this.db.write(function * (): Generator<Statement> {
      const { entry, effects, effectIds, changed } = outcome
      if (!entry) throw new Error('a repeated command has no entry')
      yield {
        sql: 'insert into log (stream, version, command, entry) values ($1, $2, $3, $4)',
        values: [stream, entry.sequence, entry.payload?.command.id ?? '', JSON.stringify(entry)]
      }
      for (const [at, effect] of effects.entries()) {
        yield {
          sql: 'insert into outbox (id, stream, effect, due) values ($1, $2, $3, $4)',
          values: [effectIds[at] ?? '', stream, JSON.stringify(effect), now]
        }
      }
      yield * listed(stream, changed, index())
    }())
  }

  /** The ids of all cases. */
  async streams (): Promise<string[]> {
    return (await this.db.all('select distinct stream from log order by stream')).map(row => row.stream)
  }
}

/** The rows of the lists that a command changed: the case's own, and of each changed sub-case the one that it has now. */
function listed (stream: string, changed: readonly string[], index: CaseIndex): Statement[] {
  const rows: Array<{ subCase: string, status: string, row: CaseIndex['case'] | IndexRow, words: string[], time: string }> = [
    {
      subCase: '',
      status: index.case.stage,
      row: index.case,
      words: [index.case.number, index.case.projectName, index.case.initiator.name],
      time: index.case.submitted ?? index.case.created
    },
    ...index.subCases.map(row => ({
      subCase: row.subCase,
      status: row.status,
      row,
      words: [row.number, row.projectName, row.location, row.unitCode, ...row.buyers, ...row.sellers, ...row.mortgagees, row.statusName.zh],
      time: row.time
    }))
  ]
  const gone = new Set([...changed, ...rows.map(row => row.subCase)])
  return [
    ...[...gone].flatMap(subCase => ['listing', 'box'].map((table): Statement => ({
      sql: `delete from ${table} where stream = $1 and sub_case = $2`, values: [stream, subCase]
    }))),
    ...rows.flatMap(({ subCase, status, row, words, time }) => [
      {
        sql: 'insert into listing (stream, sub_case, version, status, stage, time, words, row) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        values: [stream, subCase, row.version, status, row.stage, time, words.join('\n').toLowerCase(), JSON.stringify(row)]
      },
      ...row.mailboxes.map(({ mailbox, viewer }): Statement => ({
        sql: 'insert into box (stream, sub_case, mailbox, viewer, time) values ($1, $2, $3, $4, $5)',
        values: [stream, subCase, mailbox, viewer.documentNumber, time]
      }))
    ])
  ]
}

/** An effect that is to be carried out, taken by this worker until `due`. */
export interface Taken { id: string, stream: string, effect: Effect, tries: number, due: string }

/** Effects are carried out at least once: struck off only afterwards. */
export class Outbox {
  constructor (readonly db: Database) {}

  /** Takes what is due, each for a while, so that of several workers one has it. */
  async take (now: string, until: string, limit: number): Promise<Taken[]> {
    const rows = await this.db.all('select id, stream, effect, tries, due from outbox where due <= $1 order by due, id limit $2', now, limit)
    const taken: Taken[] = []
    for (const row of rows) {
      const mine = await this.db.write([{
        sql: 'update outbox set due = $3, tries = tries + 1 where id = $1 and due = $2', values: [row.id, row.due, until], rows: 1
      }])
      if (mine) taken.push({ id: row.id, stream: row.stream, effect: JSON.parse(row.effect), tries: row.tries + 1, due: until })
    }
    return taken
  }

  async done (id: string): Promise<void> {
    await this.db.write([{ sql: 'delete from outbox where id = $1', values: [id] }])
  }

  /** Back into the box, not before `due`, with why it could not be carried out. */
  async later (id: string, due: string, error: string): Promise<void> {
    await this.db.write([{ sql: 'update outbox set due = $2, error = $3 where id = $1', values: [id, due, error.slice(0, 500)] }])
  }

  /** What was tried and not carried out, for whoever looks after the portal. */
  async stuck (): Promise<Row[]> {
    return await this.db.all("select id, stream, tries, due, error from outbox where error <> '' order by due limit 200")
  }
}
