// The log of the cases, with what must change with it.

import type { CaseIndex, IndexRow, LogEntry, Outcome } from 'dengji'
import type { Database, Row, Statement, Statements, Value } from './database.ts'
import { enterpriseKey, unitKey } from './keys.ts'

/** An entry with its place among those of all cases. */
export interface Placed { stream: string, version: number, position: string, entry: string }

const TAIL = 'select entry from log where stream = $1 and version > $2 order by version'
const BY_VERSION = 'select entry from log where stream = $1 and version = $2'
const BY_COMMAND = 'select entry from log where stream = $1 and command = $2'
/** As one statement, since each costs a way to the database and back. */
function insert (table: string, columns: string[], rows: Value[][]): Statement[] {
  const places = rows.map((row, at) => `(${row.map((_, place) => `$${at * columns.length + place + 1}`).join(', ')})`)
  return rows.length === 0 ? [] : [{ sql: `insert into ${table} (${columns.join(', ')}) values ${places.join(', ')}`, values: rows.flat() }]
}
const list = (rows: Row[]) => `[${rows.map(row => row.entry).join(',')}]`

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
    return list(await this.db.all(TAIL, stream, after))
  }

  async entry (stream: string, by: { version: number } | { command: string }): Promise<LogEntry | undefined> {
    const [row] = 'version' in by ? await this.db.all(BY_VERSION, stream, by.version) : await this.db.all(BY_COMMAND, stream, by.command)
    return row && JSON.parse(row.entry)
  }

  // What follows are parts of a transaction.

  /** As `tail`. */
  * tailed (stream: string, after: number): Generator<Statement, string, Row[]> {
    return list(yield { sql: TAIL, values: [stream, after] })
  }

  /** As `entry`. */
  * found (stream: string, version: number): Generator<Statement, LogEntry | undefined, Row[]> {
    const [row] = yield { sql: BY_VERSION, values: [stream, version] }
    return row && JSON.parse(row.entry)
  }

  /** Entries that follow one another, and their effects into the outbox. */
  * append (stream: string, outcomes: readonly Outcome[], now: string): Generator<Statement, void, Row[]> {
    yield * insert('log', ['stream', 'version', 'command', 'entry'], outcomes.map(({ entry }) => {
      if (!entry) throw new Error('a repeated command has no entry')
      return [stream, entry.sequence, entry.payload?.command.id ?? '', JSON.stringify(entry)]
    }))
    yield * insert('outbox', ['id', 'stream', 'effect', 'due'], outcomes.flatMap(({ effects, effectIds }) =>
      effects.map((effect, at) => [effectIds[at] ?? '', stream, JSON.stringify(effect), now])))
  }

  /** The rows of the lists that were changed, as they are after it: the case's own, and those of changed sub-cases. */
  * list (stream: string, changed: readonly string[], index: CaseIndex): Generator<Statement, void, Row[]> {
    const rows: Array<{ subCase: string, status: string, row: CaseIndex['case'] | IndexRow, unit: string, words: string[], time: string }> = [
      {
        subCase: '',
        status: index.case.stage,
        row: index.case,
        unit: '',
        words: [index.case.number, index.case.projectName, index.case.initiator.name],
        time: index.case.submitted ?? index.case.created
      },
      ...index.subCases.map(row => ({
        subCase: row.subCase,
        status: row.status,
        row,
        unit: unitKey(row.unitCode),
        words: [row.number, row.projectName, row.location, row.unitCode, ...row.buyers, ...row.sellers, ...row.mortgagees, row.statusName.zh],
        time: row.time
      }))
    ]
    const gone = [...new Set([...changed, ...rows.map(row => row.subCase)])]
    const places = gone.map((_, at) => `$${at + 2}`).join(', ')
    for (const table of ['listing', 'box']) {
      yield { sql: `delete from ${table} where stream = $1 and sub_case in (${places})`, values: [stream, ...gone] }
    }
    yield * insert('listing', ['stream', 'sub_case', 'version', 'status', 'stage', 'time', 'unit', 'words', 'row'], rows.map(({ subCase, status, row, unit, words, time }) =>
      [stream, subCase, row.version, status, row.stage, time, unit, words.join('\n').toLowerCase(), JSON.stringify(row)]))
    yield * insert('box', ['stream', 'sub_case', 'mailbox', 'viewer', 'time'], rows.flatMap(({ subCase, row, time }) =>
      row.mailboxes.map(({ mailbox, viewer }) => [stream, subCase, mailbox, enterpriseKey(viewer) ?? '', time])))
  }

  async write (stream: string, statements: Statements): Promise<void> {
    await this.db.write(statements, { alone: stream })
  }

  /** The cases that hold one of these units, or a unit on one of these parcels, and may go on. */
  async holding (subjects: readonly string[]): Promise<string[]> {
    const found = new Set<string>()
    for (const subject of subjects) {
      const rows = await this.db.all("select distinct stream from listing where unit like $1 escape '!' and stage not in ('withdrawn', 'withdrawn_before_entry') order by stream",
        `${unitKey(subject).replace(/[!%_]/g, '!$&')}%`)
      for (const { stream } of rows) found.add(stream)
    }
    return [...found]
  }

  /** The ids of all cases. */
  async streams (): Promise<string[]> {
    return (await this.db.all('select distinct stream from log order by stream')).map(row => row.stream)
  }
}

