import pg from 'pg'
import { Duplicate, type Database, type Row, type Value } from './database.ts'
import { postgresTables } from './schema.ts'

const JSONB = 3802
const INT8 = 20

export async function postgres (address: string): Promise<Database> {
  const types = {
    getTypeParser: (type: number, format?: any) =>
      type === JSONB ? (text: string) => text : type === INT8 ? Number : pg.types.getTypeParser(type, format)
  }
  const pool = new pg.Pool({ connectionString: address, max: 8, types: types as pg.CustomTypesConfig })
  pool.on('error', () => {}) // of an idle connection; the next question opens another
  if ((await pool.query("select to_regclass('session') as there")).rows[0].there === null) {
    // Of two processes that begin at once, one makes the tables and the other waits
    await pool.query(`begin; select pg_advisory_xact_lock(5060); ${postgresTables} commit`)
  }

  return {
    dialect: 'postgres',
    async all (sql: string, ...values: Value[]): Promise<Row[]> {
      return (await pool.query(sql, values.map(bound))).rows
    },
    async write (statements) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('begin')
        for (const { sql, values = [], rows } of statements) {
          const { rowCount } = await client.query(sql, values.map(bound))
          if (rows === undefined || rowCount === rows) continue
          await client.query('rollback')
          return false
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
