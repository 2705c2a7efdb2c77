// What is to be carried out, at least once each: effects (`outbox`), and answers that could not be carried out (`inbox`).

import type { Database, Row } from './database.ts'

const bodies = { outbox: 'effect', inbox: 'answer' } as const

/** Not before somebody says so. */
export const NEVER = '9999-12-31T00:00:00.000Z'

/** Taken by this worker until `due`. */
export interface Taken<T> { id: string, stream: string, body: T, tries: number, due: string }

/** What lies in it is struck off only when it was carried out. */
export class Box<T> {
  constructor (readonly db: Database, readonly name: keyof typeof bodies) {}

  /** Once, however often it comes. */
  async put (id: string, stream: string, body: T, due: string, error: string): Promise<void> {
    await this.db.write([{
      sql: `insert into ${this.name} (id, stream, ${bodies[this.name]}, due, error) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      values: [id, stream, JSON.stringify(body), due, error.slice(0, 500)]
    }])
  }

  /** Takes what is due, each for a while, so that of several workers one has it. */
  async take (now: string, until: string, limit: number): Promise<Array<Taken<T>>> {
    const rows = await this.db.all(`select id, stream, ${bodies[this.name]} as body, tries, due from ${this.name} where due <= $1 order by due, id limit $2`, now, limit)
    const taken: Array<Taken<T>> = []
    for (const row of rows) {
      const mine = await this.db.write([{
        sql: `update ${this.name} set due = $3, tries = tries + 1 where id = $1 and due = $2`, values: [row.id, row.due, until], rows: 1
      }])
      if (mine) taken.push({ id: row.id, stream: row.stream, body: JSON.parse(row.body), tries: row.tries + 1, due: until })
    }
    return taken
  }

  async done (id: string): Promise<void> {
    await this.db.write([{ sql: `delete from ${this.name} where id = $1`, values: [id] }])
  }

  /** Back into the box, not before `due`, with why it could not be carried out. */
  async later (id: string, due: string, error: string): Promise<void> {
    await this.db.write([{ sql: `update ${this.name} set due = $2, error = $3 where id = $1`, values: [id, due, error.slice(0, 500)] }])
  }

  /** Somebody has looked at it: it is tried anew, now. */
  async again (id: string, now: string): Promise<boolean> {
    return await this.db.write([{ sql: `update ${this.name} set due = $2, tries = 0 where id = $1 and error <> ''`, values: [id, now], rows: 1 }])
  }

  /** What was tried and not carried out, for whoever looks after the portal. */
  async stuck (): Promise<Row[]> {
    return await this.db.all(`select id, stream, ${bodies[this.name]} as body, tries, due, error from ${this.name} where error <> '' order by due, id limit 200`)
  }
}
