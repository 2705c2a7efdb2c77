import Sqlite from 'better-sqlite3'
import { Duplicate, steps, type Database, type Row, type Statements, type Value } from './database.ts'
import { sqliteTables } from './schema.ts'

/** SQLite has one writer at a time: another process waits for up to ten seconds. */
export function sqlite (file: string): Database {
  const db = new Sqlite(file, { timeout: 10_000 })
  db.pragma('journal_mode = wal')
  db.pragma('synchronous = full') // committed means on the disk, as in PostgreSQL
  db.exec(sqliteTables)

  const prepared = new Map<string, Sqlite.Statement>()
  const prepare = (sql: string): Sqlite.Statement => {
    let statement = prepared.get(sql)
    // The same value may stand twice: numbered parameters, as in PostgreSQL
    if (!statement) prepared.set(sql, statement = db.prepare(sql.replace(/\$(\d+)/g, '?$1')))
    return statement
  }
  const run = db.transaction((statements: Statements) => {
    const transaction = steps(statements)
    for (let step = transaction.next([]); !step.done;) {
      const { sql, values = [], rows } = step.value
      const statement = prepare(sql)
      const found = statement.reader ? statement.all(numbered(values)) as Row[] : []
      const changes = statement.reader ? found.length : statement.run(numbered(values)).changes
      if (rows !== undefined && changes !== rows) throw new Undone()
      step = transaction.next(found)
    }
  })

  return {
    dialect: 'sqlite',
    async all (sql: string, ...values: Value[]): Promise<Row[]> {
      return prepare(sql).all(numbered(values)) as Row[]
    },
    async write (statements) {
      try {
        run.immediate(statements)
        return true
      } catch (error) {
        if (error instanceof Undone) return false
        const unique = /UNIQUE constraint failed: (.*)/.exec(error instanceof Error ? error.message : '')?.[1]
        if (!unique) throw error
        const names = unique.split(', ').map(name => name.split('.'))
        throw new Duplicate(names[0]?.[0] ?? '', names.map(([, column]) => column).join(','))
      }
    },
    async close () {
      db.close()
    }
  }
}

class Undone extends Error {}

/** better-sqlite3 binds `?1` by name. */
const numbered = (values: readonly Value[]) => Object.fromEntries(values.map((value, at) => [at + 1, value]))
