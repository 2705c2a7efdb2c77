// The portal under test: its store, case service and worker, as people's requests reach them. It may end at any write.

import { Context, Profile, Refused, type Actor } from 'dengji'
import { Cases, NotFound, type Given } from '../src/cases.ts'
import type { Outside } from '../src/outside.ts'
import { Duplicate, type Database } from '../src/store/index.ts'
import { Worker } from '../src/worker.ts'
import { Faltered } from './ending.ts'
import type { Dice } from './world.ts'

export const profile = Profile.builtin('guangzhou-registration')

/** What can be asked of a portal. */
export type Request =
  | { type: 'open' | 'carryOut', caseId: string, given: Given, actor: Actor }
  /** The worker's round: effects out, answers in. */
  | { type: 'round' }
  /** How often another was faster, what memory is held, and what time the processor worked. */
  | { type: 'figures' }
  | { type: 'offers' | 'todo' | 'state', caseId: string, actor: Actor }

export type Reply =
  | { type: 'done', repeated: boolean, sequence: number, digest?: string }
  | { type: 'refused', codes: string[] }
  | { type: 'not_found' }
  /** The database did not answer: whether it was done nobody knows. */
  | { type: 'faltered' }
  | { type: 'seen', seen: any }

/** Whoever asked gets no answer: the portal ended. Whether the command was stored is not known to anybody. */
export class Ended extends Error {}

export interface Site {
  ask (request: Request, now: Date): Promise<Reply>
  close (): Promise<void>
}

/** Salts from the seed, so that a run is the same again: ids of effects rest on them. */
class SeededCases extends Cases {
  constructor (db: Database, clock: () => Date, readonly salts: Dice) {
    super(db, profile, clock)
  }

  override context (actor: Actor, profile: Profile): Context {
    return new Context({ now: this.now(), actor, profile, salt: this.salts.text(16) })
  }
}

/** A portal on this database in this process. */
export class Local implements Site {
  readonly cases: Cases
  readonly worker: Worker
  conflicts = 0
  #now = new Date(0)

  constructor (readonly db: Database, outside: Outside, note: (message: object) => void, salts: Dice) {
    const counted: Database = {
      ...db,
      write: async (statements, options) => await db.write(statements, options).catch(error => {
        if (error instanceof Duplicate) this.conflicts++
        throw error
      })
    }
    this.cases = new SeededCases(counted, () => this.#now, salts)
    this.worker = new Worker(this.cases, outside, note)
    this.cases.onEffects = () => {} // rounds are asked for, so that a run is the same again
  }

  async ask (request: Request, now: Date): Promise<Reply> {
    if (now > this.#now) this.#now = now
    try {
      switch (request.type) {
        case 'open':
        case 'carryOut': {
          const outcome = request.type === 'open'
            ? await this.cases.open(request.given, request.actor)
            : await this.cases.carryOut(request.caseId, request.given, request.actor)
          return { type: 'done', repeated: outcome.repeated, sequence: outcome.sequence, digest: outcome.entry?.digest }
        }
        case 'round':
          await this.worker.round()
          return { type: 'seen', seen: undefined }
        case 'figures':
          return { type: 'seen', seen: { conflicts: this.conflicts, megabytes: Math.round(process.memoryUsage().rss / 1e6), worked: process.cpuUsage().user + process.cpuUsage().system } }
        case 'offers':
          return { type: 'seen', seen: await this.cases.ask(request.caseId, request.actor, (of, context) => of.actions(context)) }
        case 'todo':
          return { type: 'seen', seen: await this.cases.ask(request.caseId, request.actor, (of, context) => of.todo(context)) }
        case 'state':
          return { type: 'seen', seen: await this.cases.ask(request.caseId, request.actor, of => of.state()) }
      }
    } catch (error) {
      if (error instanceof Refused) return { type: 'refused', codes: error.unmet.map(({ finding }) => finding.code) }
      if (error instanceof NotFound) return { type: 'not_found' }
      if (error instanceof Faltered) return { type: 'faltered' }
      throw error
    }
  }

  async close (): Promise<void> {
    await this.worker.stop()
    await this.db.close()
  }
}
