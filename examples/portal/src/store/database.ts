// The one small adapter behind which SQLite and PostgreSQL stand. A transaction is a row of statements: all of them, or
// none. They are asked for one by one, and what a question finds goes back to whoever asks (`yield`): so a transaction may
// read, decide and write, in SQLite without another's turn in between.

export type Value = string | number | Uint8Array | null
export type Row = Record<string, any>

export interface Statement {
  /** SQL with `$1`, `$2`, … for the values, such that both databases take it. */
  sql: string
  values?: readonly Value[]
  /** How many rows it must touch; otherwise the whole transaction is undone, and `write` answers false. */
  rows?: number
}

export type Statements = Iterable<Statement> | Generator<Statement, void, Row[]>

export interface Database {
  readonly dialect: 'sqlite' | 'postgres'
  /** Rows of a question. Columns of JSON come as text, so that the library reads them itself. */
  all (sql: string, ...values: Value[]): Promise<Row[]>
  /** All statements or none; false where one did not touch the rows that it must. A violated key throws `Duplicate`. */
  write (statements: Statements, options?: WriteOptions): Promise<boolean>
  close (): Promise<void>
}

export interface WriteOptions {
  /**
   * Of writes that name the same thing, one begins when the other has ended, in whatever process. A courtesy that spares
   * conflicts, and no law: what must not happen twice has a key. (SQLite has one writer as it is.)
   */
  alone?: string
}

/** The steps of a transaction, to be carried out one after the other; what a step found is given to the next. */
export function steps (statements: Statements): Iterator<Statement, void, Row[]> {
  return statements[Symbol.iterator]() as Iterator<Statement, void, Row[]>
}

/** A row with this key is there already. */
export class Duplicate extends Error {
  constructor (readonly table: string, readonly columns: string) {
    super(`${table} has such a row: ${columns}`)
  }
}

/** PostgreSQL where an address is given, else SQLite in this file (`:memory:` for tests). */
export async function connect (address: string): Promise<Database> {
  if (/^postgres(ql)?:/.test(address)) return await (await import('./postgres.ts')).postgres(address)
  return (await import('./sqlite.ts')).sqlite(address)
}
