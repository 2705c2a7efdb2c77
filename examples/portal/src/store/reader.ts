// Readers over all cases keep the position up to which they have read, in the transaction in which they write.
//
// The trap of PostgreSQL: a number from a sequence is taken when a row is inserted, and becomes visible when its
// transaction commits. A reader that has seen 12 never sees 11, which was committed later. So the position is the
// transaction's own id, and only what is older than the oldest running transaction is read. SQLite has one writer,
// hence no such trap.

import type { Database, Statement } from './database.ts'
import type { Placed } from './log.ts'

const after = {
  sqlite: `select stream, version, entry, position from log where position > cast($1 as integer)
           order by position limit $2`,
  postgres: `select stream, version, entry, position from log
             where (position, stream, version) > ($1::text::xid8, $3::text, $4::int)
               and position < pg_snapshot_xmin(pg_current_snapshot())
             order by position, stream, version limit $2`
}

/** What a projection writes of an entry; the same statements again must change nothing. */
export type Projection = (placed: Placed) => Statement[]

export class Reader {
  constructor (readonly db: Database, readonly name: string, readonly projection: Projection) {}

  /** Reads on from where it stopped; how many entries it read. Of two readers of one name, one gets ahead. */
  async advance (limit = 500): Promise<number> {
    const [kept] = await this.db.all('select position from reader where name = $1', this.name)
    const [position = '0', stream = '', version = '0'] = (kept?.position ?? '0').split('\n')
    const { db } = this
    const rows = (db.dialect === 'sqlite'
      ? await db.all(after.sqlite, position, limit)
      : await db.all(after.postgres, position, limit, stream, Number(version))) as Placed[]
    const last = rows.at(-1)
    if (!last) return 0
    const reached = [last.position, last.stream, last.version].join('\n')
    const moved = await db.write([
      kept
        ? { sql: 'update reader set position = $3 where name = $1 and position = $2', values: [this.name, kept.position, reached], rows: 1 }
        : { sql: 'insert into reader (name, position) values ($1, $2) on conflict do nothing', values: [this.name, reached], rows: 1 },
      ...rows.flatMap(this.projection)
    ])
    return moved ? rows.length : 0
  }

  /** Reads all that can be read now. */
  async catchUp (): Promise<void> {
    while (await this.advance() > 0);
  }
}
