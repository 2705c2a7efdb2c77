// Carries effects out, at least once each, and brings the answers of the systems outside to the cases. Several
// processes may run one each. What fails is tried again later and told, and holds up nothing else.

import { Case, DengjiError, Refused, type Action, type Effect, type LogEntry, type RegisterFact } from 'dengji'
import { SYSTEM, type Cases } from './cases.ts'
import type { Answer, Order, Outside } from './outside.ts'
import { derived } from './portal.ts'
import { Box, NEVER, Reader, unitKey, type Taken } from './store/index.ts'
import { activities, signers } from './projections.ts'

const MINUTE = 60_000
/** How long whoever took something has it, until another may take it. */
const LEASE = MINUTE
/**
 * Every order is given so many times in all, since several systems answer one of them, and one that answered says
 * nothing of the others; what was done already is not done again.
 */
const ASK_AGAIN = 60 * MINUTE
const TIMES = 3
/** An answer that could not be carried out so often waits for somebody to look at it. */
const TRIES = 10
/** Clocks differ: evidence that is of later than now by no more than this waits until it is not. */
const AHEAD = MINUTE

/** An answer that was kept; of one of the register's there may be more than one case to look after. */
type Kept = Answer & { lookUp?: boolean }

export class Worker {
  readonly outbox: Box<Effect>
  /** Answers that could not be carried out. */
  readonly inbox: Box<Kept>
  readonly readers: Reader[]
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #again = false

  constructor (readonly cases: Cases, readonly outside: Outside, readonly note: (message: object, text: string) => void = () => {}) {
    this.outbox = new Box(cases.db, 'outbox')
    this.inbox = new Box(cases.db, 'inbox')
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
        await this.round()
      }
      this.#running = undefined
    })()
  }

  /** One round: effects out, answers in, projections on. Whatever of it fails is noted, and the rest goes on. */
  async round (): Promise<void> {
    await this.#part('effects', async () => {
      for (const taken of await this.outbox.take(this.cases.now(), this.#in(LEASE), 100)) await this.#carryOut(taken)
    })
    await this.#part('answers', async () => {
      for (const answer of await this.outside.due()) await this.#answered(answer)
    })
    await this.#part('answers once more', async () => {
      for (const taken of await this.inbox.take(this.cases.now(), this.#in(LEASE), 100)) await this.#onceMore(taken)
    })
    for (const reader of this.readers) await this.#part(reader.name, async () => { await reader.catchUp() })
  }

  async #part (name: string, work: () => Promise<void>): Promise<void> {
    await work().catch(error => this.note({ part: name, error: reason(error) }, 'a part of a round failed'))
  }

  // ---- effects

  async #carryOut (taken: Taken<Effect>): Promise<void> {
    try {
      const theirs = await this.outside.take(await this.order({ id: taken.id, stream: taken.stream, effect: taken.body }))
      if (!theirs) await this.#ours(taken)
      if (!theirs || taken.tries >= TIMES) await this.outbox.done(taken.id)
      else await this.outbox.later(taken.id, this.#in(ASK_AGAIN), '')
    } catch (error) {
      await this.outbox.later(taken.id, this.#in(pause(taken.tries)), reason(error))
      this.note({ effect: taken.id, tries: taken.tries, error: reason(error) }, 'an effect was not carried out')
    }
  }

  /** What is the portal's own to do. Codes and tickets are on its pages, and mailboxes tell people what they have to do. */
  async #ours ({ id, body: effect }: Taken<Effect>): Promise<void> {
    if (effect.type !== 'open_single_case') return
    const { caseId } = effect.opening as { caseId: string }
    await this.cases.open({ id, action: effect.opening }, SYSTEM)
    // What it was split off with is of that day: the register may have been told of more since, under the batch alone
    await this.lookUp(caseId, id)
  }

  /** The effect with what it does not say itself. */
  async order ({ id, stream, effect }: { id: string, stream: string, effect: Effect }): Promise<Order> {
    const subCases = 'subCases' in effect ? effect.subCases : 'subCase' in effect ? [effect.subCase] : []
    const { case: row, subCases: rows } = await this.cases.ask(stream, SYSTEM, (of, _, profile) => of.index(profile, subCases))
    const units = Object.fromEntries(rows.map(row => [row.subCase, row.unitCode]))
    return { id, caseId: stream, effect, about: { confirmer: row.confirmer, businessType: row.businessType, units } }
  }

  // ---- answers

  async #answered (answer: Answer): Promise<void> {
    try {
      if (isEarly(answer.command.action, this.cases.clock())) return // it comes again
      await this.#give(answer)
    } catch (error) {
      await this.#keep(answer.id, answer, error)
    }
    await this.outside.acknowledge(answer.id)
  }

  /** Keeps an answer with the reason why it was not carried out. Where even that fails, it is not acknowledged. */
  async #keep (id: string, answer: Kept, error: unknown): Promise<void> {
    await this.inbox.put(id, answer.caseId, answer, this.#in(MINUTE), reason(error))
    this.note({ case: answer.caseId, answer: id, error: reason(error) }, 'an answer was not carried out')
  }

  async #onceMore ({ id, body: answer, tries }: Taken<Kept>): Promise<void> {
    try {
      await this.#give(answer)
      await this.inbox.done(id)
    } catch (error) {
      await this.inbox.later(id, tries >= TRIES ? NEVER : this.#in(pause(tries)), reason(error))
      this.note({ case: answer.caseId, answer: id, tries, error: reason(error) }, 'an answer was not carried out')
    }
  }

  async #give ({ caseId, command, actor, order, lookUp }: Kept): Promise<void> {
    if (lookUp) return await this.lookUp(caseId, command.id)
    try {
      await this.cases.carryOut(caseId, command, actor)
    } catch (error) {
      // The case says no: it has moved on, and the answer is of no use
      if (!(error instanceof Refused)) throw error
      this.note({ case: caseId, order, action: command.action.type, code: error.code }, 'an answer was refused')
    }
    if (command.action.type === 'report_register_facts') await this.tellHolders({ caseId, command, actor, order, id: command.id }, command.action)
  }

  // ---- the register

  /** What the register tells of units is the business of every case that holds one of them. */
  async tellHolders (answer: Answer, { facts = [], lifted = [], units = [] }: Extract<Action, { type: 'report_register_facts' }>): Promise<void> {
    const subjects = [...facts.map(({ subject }) => subject), ...lifted.map(({ subject }) => subject), ...units.map(({ unitCode }) => unitCode)].filter(subject => subject !== undefined)
    for (const caseId of new Set([answer.caseId, ...await this.cases.log.holding([...new Set(subjects)])])) {
      await this.lookUp(caseId, answer.id).catch(async error => { await this.#keep(lookedUp(answer.id, caseId), { ...answer, caseId, lookUp: true }, error) })
    }
  }

  /**
   * Has a case know what stands in the register now: messages come late, out of order, or for another case. `occasion`
   * is the id of what it is looked up for.
   */
  async lookUp (stream: string, occasion: string): Promise<void> {
    const { known, units } = await this.cases.ask(stream, SYSTEM, of => {
      const { registerFacts, subCases } = of.state()
      return { known: registerFacts, units: subCases.map(({ unit }) => unitKey(unit.unitCode ?? '')) }
    })
    const standing = new Map((await this.outside.registerFacts(units)).map(fact => [entry(fact), fact]))
    const before = new Set(known.map(entry))
    const facts = [...standing].filter(([key]) => !before.has(key)).map(([, fact]) => fact)
    const lifted = known.filter(fact => !standing.has(entry(fact))).map(({ kind, subject, reference }) => ({ kind, subject, reference }))
    if (facts.length === 0 && lifted.length === 0) return
    try {
      await this.cases.carryOut(stream, { id: lookedUp(occasion, stream), action: { type: 'report_register_facts', facts, lifted } }, SYSTEM)
    } catch (error) {
      if (!(error instanceof Refused)) throw error // it is over, and nothing stands in its way any more
    }
  }

  /** Tells a system outside that keeps nothing, such as the embedded one, all that it was told before. */
  async remind (): Promise<void> {
    for (const stream of await this.cases.log.streams()) {
      await this.#part(`reminding of ${stream}`, async () => {
        const entries: LogEntry[] = JSON.parse(await this.cases.log.tail(stream, 0))
        for (const entry of entries.filter(entry => entry.payload)) {
          const { effects, effectIds } = Case.answer(entry)
          for (const [at, effect] of effects.entries()) await this.outside.take(await this.order({ id: effectIds[at]!, stream, effect }))
        }
      })
    }
  }

  #in (milliseconds: number): string {
    return new Date(this.cases.clock().getTime() + milliseconds).toISOString()
  }
}

const pause = (tries: number) => Math.min(2 ** tries, 60) * MINUTE

/** Which entry of the register it is. */
const entry = ({ kind, subject = '', reference = '' }: Partial<RegisterFact>) => JSON.stringify([kind, unitKey(subject), reference])

/** The id of the command by which a case is told: once for each occasion. */
export const lookedUp = (occasion: string, stream: string) => derived('register', occasion, stream)

/** Why something failed, as a log and the officer may see it: the library masks personal data, of others there is the code. */
const reason = (error: any): string =>
  error instanceof DengjiError ? `${error.code}: ${error.textZh}` : String(error?.code ?? error?.message ?? error)

/** Whether an answer brings evidence of an instant that our clock has not come to yet. */
function isEarly (action: Action, now: Date): boolean {
  const evidence = 'evidence' in action ? [action.evidence ?? []].flat() : []
  const newest = Math.max(...evidence.map(({ at = '' }) => Date.parse(at)))
  return newest > now.getTime() && newest <= now.getTime() + AHEAD
}
