// Carries effects out, at least once each, and brings the answers of the systems outside to the cases. Several
// processes may run one each.

import { Case, Refused, type Effect, type LogEntry } from 'dengji'
import { SYSTEM, type Cases } from './cases.ts'
import type { Order, Outside } from './outside.ts'
import { Outbox, Reader, type Taken } from './store/index.ts'
import { activities, signers } from './projections.ts'

const MINUTE = 60_000
/** How long whoever took an effect has it, until another may take it. */
const LEASE = MINUTE
/**
 * Every order is given so many times in all, since several systems answer one of them, and one that answered says
 * nothing of the others; what was done already is not done again.
 */
const ASK_AGAIN = 60 * MINUTE
const TIMES = 3

export class Worker {
  readonly outbox: Outbox
  readonly readers: Reader[]
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #again = false

  constructor (readonly cases: Cases, readonly outside: Outside, readonly note: (message: object, text: string) => void = () => {}) {
    this.outbox = new Outbox(cases.db)
    this.readers = [new Reader(cases.db, 'signers', signers), new Reader(cases.db, 'activities', activities)]
    cases.onEffects = () => this.wake()
  }

  /** Every so often, and whenever effects were stored. */
  start (every = 2000): void {
    this.#timer = setInterval(() => this.wake(), every)
    this.wake()
  }

  async stop (): Promise<void> {
    clearInterval(this.#timer)
    this.cases.onEffects = () => {}
    await this.#running
  }

  wake (): void {
    this.#again = true
    this.#running ??= (async () => {
      while (this.#again) {
        this.#again = false
        await this.round().catch(error => this.note({ error: String(error?.code ?? error?.message) }, 'a round of the worker failed'))
      }
      this.#running = undefined
    })()
  }

  /** One round: effects out, answers in, projections on. */
  async round (): Promise<void> {
    for (const taken of await this.outbox.take(this.cases.now(), this.#in(LEASE), 100)) await this.#carryOut(taken)
    for (const answer of await this.outside.due()) {
      try {
        await this.cases.carryOut(answer.caseId, answer.command, answer.actor)
      } catch (error) {
        // The case says no: it has moved on, and the answer is of no use. Anything else is tried again.
        if (!(error instanceof Refused)) throw error
        this.note({ case: answer.caseId, order: answer.order, action: answer.command.action.type, code: error.code }, 'an answer was refused')
      }
      await this.outside.acknowledge(answer.id)
    }
    for (const reader of this.readers) await reader.catchUp()
  }

  async #carryOut (taken: Taken): Promise<void> {
    try {
      const theirs = await this.outside.take(await this.order(taken))
      if (!theirs) await this.#ours(taken)
      if (!theirs || taken.tries >= TIMES) await this.outbox.done(taken.id)
      else await this.outbox.later(taken.id, this.#in(ASK_AGAIN), '')
    } catch (error: any) {
      const wait = Math.min(2 ** taken.tries, 60) * MINUTE
      await this.outbox.later(taken.id, this.#in(wait), String(error?.code ?? error?.message))
      this.note({ effect: taken.id, tries: taken.tries, error: String(error?.code ?? error?.message) }, 'an effect was not carried out')
    }
  }

  /** What is the portal's own to do. Codes and tickets are on its pages, and mailboxes tell people what they have to do. */
  async #ours ({ id, effect }: Taken): Promise<void> {
    if (effect.type === 'open_single_case') await this.cases.open({ id, action: effect.opening }, SYSTEM)
  }

  /** The effect with what it does not say itself. */
  async order ({ id, stream, effect }: { id: string, stream: string, effect: Effect }): Promise<Order> {
    const subCases = 'subCases' in effect ? effect.subCases : 'subCase' in effect ? [effect.subCase] : []
    const { case: row, subCases: rows } = await this.cases.ask(stream, SYSTEM, (of, _, profile) => of.index(profile, subCases))
    const units = Object.fromEntries(rows.map(row => [row.subCase, row.unitCode]))
    return { id, caseId: stream, effect, about: { confirmer: row.confirmer, businessType: row.businessType, units } }
  }

  /** Tells a system outside that keeps nothing, such as the embedded one, all that it was told before. */
  async remind (): Promise<void> {
    for (const stream of await this.cases.log.streams()) {
      const entries: LogEntry[] = JSON.parse(await this.cases.log.tail(stream, 0))
      for (const entry of entries.filter(entry => entry.payload)) {
        const { effects, effectIds } = Case.answer(entry)
        for (const [at, effect] of effects.entries()) await this.outside.take(await this.order({ id: effectIds[at]!, stream, effect }))
      }
    }
  }

  #in (milliseconds: number): string {
    return new Date(this.cases.clock().getTime() + milliseconds).toISOString()
  }
}
