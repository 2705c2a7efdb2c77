// Puts a portal together: store, case service, worker, systems outside, sessions.

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Profile } from 'dengji'
import { createApp } from './app.ts'
import { Cases } from './cases.ts'
import { embeddedOutside } from './embedded.ts'
import { httpOutside } from './http-outside.ts'
import { samples } from './identity.ts'
import { paperFonts, Tickets, type Portal } from './portal.ts'
import * as sample from './sample.ts'
import { Sessions } from './sessions.ts'
import { connect } from './store/index.ts'
import { Worker } from './worker.ts'

export interface Options {
  /** `postgres://…`, or a file of SQLite. */
  database?: string
  /** Where examples/outside runs; in this process where nothing is said. */
  outside?: string
  /** Where SQLite and the key of tickets lie. */
  folder?: string
  port?: number
  host?: string
  /** The address that codes for phones name. */
  base?: string
  log?: boolean
  /** Fills the sample batches in where the store is empty. */
  fill?: boolean
  requests?: number
}

export async function start (options: Options = {}) {
  const folder = options.folder ?? fileURLToPath(new URL('../data/', import.meta.url))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const db = await connect(options.database ?? join(folder, 'portal.sqlite'))

  // The sample's clock may be put forward; it never goes back behind what is in the log
  const [newest] = await db.all('select max(at) as at from activity')
  let ahead = Math.max(0, Date.parse(newest?.at ?? '') - Date.now() || 0)
  const clock = () => new Date(Date.now() + ahead)

  const cases = new Cases(db, Profile.builtin('guangzhou-registration'), clock)
  const outside = options.outside ? httpOutside(options.outside) : await embeddedOutside({ clock, world: sample.world })
  const portal: Portal = {
    db,
    cases,
    outside,
    worker: new Worker(cases, outside, (message, text) => { if (options.log) console.log(JSON.stringify({ ...message, text })) }),
    identity: samples(sample.persons, outside),
    sessions: new Sessions(db, () => new Date(), options.base?.startsWith('https:') ?? false),
    tickets: new Tickets(process.env.TICKET_KEY ?? keptKey(join(folder, 'ticket.key'))),
    projects: sample.projects,
    fonts: paperFonts,
    base: options.base ?? '',
    // What runs elsewhere has its own clock, and its own page to pay at
    ...(!options.outside && {
      advance: (minutes: number) => {
        ahead += minutes * 60_000
        portal.worker.wake()
      }
    })
  }
  if (options.fill !== false && (await cases.log.streams()).length === 0) await sample.fillIn(portal)
  await portal.worker.remind()
  const app = await createApp(portal, { log: options.log, requests: options.requests })
  const address = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' })
  portal.base ||= address
  portal.worker.start()
  const stop = async () => {
    await app.close()
    await portal.worker.stop()
    await db.close()
  }
  return { portal, app, address, stop }
}

/** The sample's own key; a platform's comes from `TICKET_KEY`, or from its device. */
function keptKey (file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dirname(file), { recursive: true })
  const key = `00${randomBytes(31).toString('hex')}` // surely smaller than the order of the curve
  writeFileSync(file, key, { mode: 0o600 })
  return key
}
