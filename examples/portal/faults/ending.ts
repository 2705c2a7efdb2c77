// A database at whose every write the process may end: before it, between two statements, before it is committed, and
// after that, when nobody was told yet.

import type { Database, Statement } from '../src/store/index.ts'

/** `end` is called at the write point with this number, counted from 1; it does not come back. */
export function ending (db: Database, at: number, end: () => never): Database & { points: () => number } {
  let points = 0
  const point = () => { if (++points === at) end() }
  return {
    dialect: db.dialect,
    points: () => points,
    all: async (sql, ...values) => {
      if (points >= at) end()
      return await db.all(sql, ...values)
    },
    write: async statements => {
      if (points >= at) end()
      const done = await db.write(function * (): Generator<Statement> {
        point()
        for (const statement of statements) {
          yield statement
          point()
        }
      }())
      point()
      return done
    },
    close: async () => await db.close()
  }
}
