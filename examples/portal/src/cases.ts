// The case service: opens cases, carries commands out (decide, store, follow), and answers questions. It is the only one
// that knows handles; who asks is always given as an actor, which the caller has from the session.

import { randomBytes } from 'node:crypto'
import { Case, Context, Profile, Refused, type Action, type Actor, type ExpectedSubCase, type Outcome, type ProfileRef } from 'dengji'
import { Duplicate, Log, type Database, type Row, type Statement } from './store/index.ts'

export const SYSTEM: Actor = { id: 'portal', role: 'system' }

/** How many cases are kept in memory. */
const KEPT = 200
/** A snapshot saves reading this many entries. */
const SNAPSHOT_EVERY = 50
/** How many commands go into one transaction at most, so that nobody waits for many others. */
const TOGETHER = 50

export interface Given {
  /** The caller's own id of the command: the same again is the same command, and is carried out once. */
  id: string
  action: Action
  expectedSubCases?: ExpectedSubCase[]
  expectedVersion?: number
}

/** There is no such case, or it is none of the business of whoever asks; the two must look alike. */
export class NotFound extends Error {
  constructor () {
    super('not found')
  }
}

/** A case in memory, and up to which version its snapshot is kept. */
interface Kept { now: Case, snapshot: number }

/** A command that somebody waits for. */
interface Asked { given: Given, actor: Actor, resolve: (outcome: Outcome) => void, reject: (error: unknown) => void }

export class Cases {
  readonly log: Log
  /** Those whose turn has not come yet, who go together. */
  readonly #waiting = new Map<string, Asked[]>()
  readonly #kept = new Map<string, Kept>()
  readonly #turns = new Map<string, Promise<unknown>>()
  readonly #profiles = new Map<string, Profile>()
  /** Called when effects were stored, so that they need not wait for the worker's next round. */
  onEffects: () => void = () => {}

  constructor (
    readonly db: Database,
    /** The profile of new cases. */
    readonly profile: Profile,
    readonly clock: () => Date = () => new Date()
  ) {
    this.log = new Log(db)
    this.#profiles.set(`${profile.id} ${profile.version}`, profile)
  }

  now (): string {
    return this.clock().toISOString()
  }

  /** Opens a case by `open_batch`, `open_single` or `import_case`; `action.caseId` is its id. */
  async open (given: Given, actor: Actor): Promise<Outcome> {
    const { action } = given
    if (!('caseId' in action) || action.caseId === undefined) throw new NotFound()
    const stream = action.caseId
    return await this.#inTurn(stream, async () => {
      const [opened, outcome] = Case.open(given, this.context(actor, this.profile))
      try {
        await this.log.write(stream, this.#begin(stream, opened, outcome))
      } catch (error) {
        // The same click came twice: the case is there, by the same command
        const entry = error instanceof Duplicate && await this.log.entry(stream, { version: 1 })
        if (!entry || entry.payload?.command.id !== given.id) throw error
        return Case.answer(entry)
      }
      this.#keep(stream, { now: opened, snapshot: 0 })
      this.onEffects()
      return outcome
    })
  }

  * #begin (stream: string, opened: Case, outcome: Outcome): Generator<Statement, void, Row[]> {
    yield * this.log.append(stream, [outcome], this.now())
    yield * this.log.list(stream, outcome.changed, opened.index(this.profile))
  }

  /**
   * Decides and stores. Whoever comes while others are at this case waits, and all who wait are carried out in their
   * order in one transaction.
   */
  async carryOut (stream: string, given: Given, actor: Actor): Promise<Outcome> {
    return await new Promise((resolve, reject) => {
      const asked: Asked = { given, actor, resolve, reject }
      const waiting = this.#waiting.get(stream)
      if (waiting && waiting.length < TOGETHER) return waiting.push(asked)
      const these = [asked]
      this.#waiting.set(stream, these)
      void this.#inTurn(stream, async () => {
        if (this.#waiting.get(stream) === these) this.#waiting.delete(stream)
        await this.#together(stream, these)
      })
    })
  }

  /** Reads what was stored meanwhile, decides each command, stores it with all that follows, and tells who asked. */
  async #together (stream: string, asked: Asked[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const told: Array<() => void> = []
      try {
        const kept = this.#kept.get(stream) ?? await this.#load(stream)
        // The handle follows entries before they are stored for good: if they are not, it is forgotten
        this.#kept.delete(stream)
        await this.log.write(stream, this.#decide(stream, kept, asked, told))
        this.#keep(stream, kept)
        if (kept.now.version - kept.snapshot >= SNAPSHOT_EVERY) this.#snapshot(stream, kept)
      } catch (error) {
        // Whether it was stored may not be known; the same command again is either new, or a repetition
        if (asked.length > 1) {
          for (const one of asked) await this.#together(stream, [one])
          return
        }
        const [{ given, resolve, reject }] = asked as [Asked]
        if (!(error instanceof Duplicate) || error.table !== 'log') return reject(error)
        // A repetition that the state has forgotten; else another process was faster
        const answer = error.columns.includes('command') ? await this.#answer(stream, given.id).catch(reject) : undefined
        if (answer) return resolve(answer)
        if (attempt === 100) return reject(error)
        continue
      }
      for (const tell of told) tell()
      return
    }
  }

  * #decide (stream: string, kept: Kept, asked: Asked[], told: Array<() => void>): Generator<Statement, void, Row[]> {
    const tail = yield * this.log.tailed(stream, kept.now.version)
    if (tail !== '[]') kept.now.apply(tail)
    const profile = this.profileOf(kept.now.profile)
    const outcomes: Outcome[] = []
    for (const { given, actor, resolve, reject } of asked) {
      let outcome: Outcome
      try {
        outcome = kept.now.decide(given, this.context(actor, profile))
      } catch (error) {
        told.push(() => reject(error))
        continue
      }
      if (!outcome.entry) {
        const entry = outcomes.find(({ sequence }) => sequence === outcome.sequence)?.entry ?? (yield * this.log.found(stream, outcome.sequence))
        told.push(() => resolve(entry?.payload ? { ...Case.answer(entry), repeated: true } : outcome))
        continue
      }
      kept.now.apply([outcome.entry])
      outcomes.push(outcome)
      told.push(() => {
        if (outcome.effects.length > 0) this.onEffects()
        resolve(outcome)
      })
    }
    if (outcomes.length === 0) return
    yield * this.log.append(stream, outcomes, this.now())
    const changed = [...new Set(outcomes.flatMap(({ changed }) => changed))]
    yield * this.log.list(stream, changed, kept.now.index(profile, changed))
  }

  /** A question to a case, as it is now. */
  async ask<T> (stream: string, actor: Actor, question: (of: Case, context: Context, profile: Profile) => T): Promise<T> {
    return await this.#inTurn(stream, async () => {
      const { now } = await this.#upToDate(stream)
      const profile = this.profileOf(now.profile)
      return question(now, this.context(actor, profile), profile)
    })
  }

  /** As `ask`, for those only whose business some sub-case of the case is, or this one; for others there is no such case. */
  async askOwn<T> (stream: string, subCase: string | undefined, actor: Actor, question: (of: Case, context: Context, profile: Profile) => T): Promise<T> {
    return await this.ask(stream, actor, (of, context, profile) => {
      const own = subCase === undefined ? of.subCases(context, { offset: 0, limit: 1 }).length > 0 : of.subCase(subCase, context)
      if (!own) throw new NotFound()
      return question(of, context, profile)
    })
  }

  /** A new salt each time; questions need none, and it does them no harm. */
  context (actor: Actor, profile: Profile): Context {
    return new Context({ now: this.now(), actor, profile, salt: randomBytes(16).toString('hex') })
  }

  /** The profile that a case pins. */
  profileOf ({ id, version }: ProfileRef): Profile {
    const key = `${id} ${version}`
    const profile = this.#profiles.get(key) ?? Profile.builtin(id, version)
    this.#profiles.set(key, profile)
    return profile
  }

  async #answer (stream: string, command: string): Promise<Outcome | undefined> {
    const entry = await this.log.entry(stream, { command })
    return entry?.payload && { ...Case.answer(entry), repeated: true }
  }

  /** The case from memory or store, with all that was stored until now, by whatever process. */
  async #upToDate (stream: string): Promise<Kept> {
    const kept = this.#kept.get(stream) ?? await this.#load(stream)
    const tail = await this.log.tail(stream, kept.now.version)
    if (tail !== '[]') kept.now.apply(tail)
    this.#keep(stream, kept)
    return kept
  }

  async #load (stream: string): Promise<Kept> {
    const state = await this.log.snapshot(stream)
    if (state) {
      const now = Case.fromState(state)
      return { now, snapshot: now.version }
    }
    const entries = await this.log.tail(stream, 0)
    if (entries === '[]') throw new NotFound()
    return { now: Case.replay(entries), snapshot: 0 }
  }

  #keep (stream: string, kept: Kept): void {
    this.#kept.delete(stream) // to the end: the first is the one that was longest not asked for
    this.#kept.set(stream, kept)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break
      this.#kept.delete(oldest)
    }
  }

  /** Beside the answer: the log is the truth, and a snapshot that fails is made another time. */
  #snapshot (stream: string, kept: Kept): void {
    kept.snapshot = kept.now.version
    void this.log.keepSnapshot(stream, kept.now.version, kept.now.toJson()).catch(() => {})
  }

  /** One after the other at one case, since a handle moves; other cases do not wait. */
  async #inTurn<T> (stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(stream)
    const turn = (async () => {
      await before?.catch(() => {})
      return await work()
    })()
    this.#turns.set(stream, turn)
    try {
      return await turn
    } finally {
      if (this.#turns.get(stream) === turn) this.#turns.delete(stream)
    }
  }
}

export { Refused }
