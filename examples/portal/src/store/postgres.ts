import { createHash } from 'node:crypto'
import pg from 'pg'
import { Duplicate, steps, type Database, type Row, type Value } from './database.ts'
import { postgresTables } from './schema.ts'

const JSONB = 3802
const INT8 = 20

/** Whoever holds a lock and does nothing lets go of it; whoever waits does not do so for good. */
const PATIENCE = "set local lock_timeout = '20s'; set local idle_in_transaction_session_timeout = '10s'"
/** A number of 64 bits for a name. Two names of one number wait for each other, and that is all. */
const lock = (name: string) => createHash('sha256').update(name).digest().readBigInt64BE()

export async function postgres (address: string): Promise<Database> {
  const types = {
    getTypeParser: (type: number, format?: any) =>
      type === JSONB ? (text: string) => text : type === INT8 ? Number : pg.types.getTypeParser(type, format)
  }
  const pool = new pg.Pool({ connectionString: address, max: 8, types: types as pg.CustomTypesConfig })
  // A connection that is lost: whoever uses it is told by its question, and the next question opens another
  pool.on('error', () => {})
  pool.on('connect', client => { client.on('error', () => {}) })
  if ((await pool.query("select to_regclass('session') as there")).rows[0].there === null) {
    // Of two processes that begin at once, one makes the tables and the other waits
    await pool.query(`begin; select pg_advisory_xact_lock(5060); ${postgresTables} commit`)
  }

  return {
    dialect: 'postgres',
    async all (sql: string, ...values: Value[]): Promise<Row[]> {
      return (await pool.query(sql, values.map(bound))).rows
    },
    async write (statements, { alone } = {}) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query(alone === undefined ? 'begin' : `begin; ${PATIENCE}; select pg_advisory_xact_lock(${lock(alone)})`)
        const transaction = steps(statements)
        for (let step = transaction.next([]); !step.done;) {
          const { sql, values = [], rows } = step.value
          const found = await client.query(sql, values.map(bound))
          if (rows !== undefined && found.rowCount !== rows) {
            await client.query('rollback')
            return false
          }
          step = transaction.next(found.rows)
        }
        await client.query('commit')
        return true
      } catch (error) {
        // A connection that is gone cannot roll back, and need not: PostgreSQL does
        await client.query('rollback').catch(fault => { broken = fault })
        if (!(error instanceof pg.DatabaseError) || error.code !== '23505') throw error
        throw new Duplicate(error.table ?? '', /\(([^)]*)\)=/.exec(error.detail ?? '')?.[1]?.replaceAll(' ', '') ?? '')
      } finally {
        client.release(broken)
      }
    },
    async close () {
      await pool.end()
    }
  }
}

const bound = (value: Value) => value instanceof Uint8Array ? Buffer.from(value) : value
