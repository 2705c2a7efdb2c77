// One run: storm, then calm, then the truth. People, time and the systems outside go on while portals end and begin.

import type { Action, ActionOffer, Actor, CaseState, PersonTodo } from 'dengji'
import { NEVER } from '../src/store/index.ts'
import { check } from './check.ts'
import type { Harbour } from './harbours.ts'
import * as people from './people.ts'
import { Ended, type Reply, type Request } from './site.ts'
import { Dice, World } from './world.ts'

/** A command that somebody sent, and what came of it as far as this person knows. */
export interface Sent { caseId: string, id: string, action: Action, actor: Actor, type: 'open' | 'carryOut', reply: Reply }

export interface Result {
  seed: string
  commands: number
  refused: number
  repeated: number
  entries: number
  ends: number
  answers: number
  /** How often people had to come themselves, since a system had said nothing. */
  nudges: number
  cases: Record<string, number>
  answersRefused: Record<string, number>
  faults: string[]
}

const STEPS = 70
const PATIENCE = 600

export class Run {
  readonly sent: Sent[] = []
  readonly faults: string[] = []
  readonly dice: Dice
  #plans = new Map<string, people.Plan>()
  #ids = 0
  #nudges = 0

  constructor (readonly seed: string, readonly world: World, readonly harbour: Harbour) {
    this.dice = new Dice('people', seed)
  }

  async whole (): Promise<Result> {
    await this.#storm()
    this.world.calm()
    const cases = await this.#calm()
    await this.harbour.site().then(async site => await site.close())
    this.faults.push(...await check(this.harbour.db, this.world, this.sent))
    const entries = (await this.harbour.db.all('select count(*) as n from log'))[0]?.n
    const of = (type: string) => this.sent.filter(({ reply }) => reply.type === type).length
    return {
      seed: this.seed,
      commands: this.sent.length,
      refused: of('refused'),
      repeated: this.sent.filter(({ reply }) => reply.type === 'done' && reply.repeated).length,
      entries: Number(entries),
      ends: this.harbour.ends,
      answers: this.world.acknowledged.size,
      nudges: this.#nudges,
      cases,
      answersRefused: [...this.world.refused.values()].reduce<Record<string, number>>((sum, what) => ({ ...sum, [what]: (sum[what] ?? 0) + 1 }), {}),
      faults: this.faults
    }
  }

  /** Asks until somebody answers: who gets no answer sends the same again. */
  async #ask (request: Request): Promise<Reply> {
    for (let attempt = 0; ; attempt++) {
      try {
        const reply = await (await this.harbour.site()).ask(request, this.world.clock.now())
        if (reply.type !== 'faltered') return reply
      } catch (error) {
        if (!(error instanceof Ended)) throw error
        if (attempt > 50) throw new Error('no portal stays')
      }
    }
  }

  async #seen<T> (type: 'offers' | 'todo' | 'state', caseId: string, actor: Actor = people.system): Promise<T | undefined> {
    const reply = await this.#ask({ type, caseId, actor })
    return reply.type === 'seen' ? reply.seen : undefined
  }

  async #send (caseId: string, action: Action, actor: Actor, id = `c${++this.#ids}`): Promise<Reply> {
    const type = action.type === 'open_batch' ? 'open' : 'carryOut'
    const reply = await this.#ask({ type, caseId, given: { id, action }, actor })
    this.sent.push({ caseId, id, action, actor, type, reply })
    return reply
  }

  async #round (): Promise<void> {
    await this.#ask({ type: 'round' })
  }

  async #storm (): Promise<void> {
    const { dice } = this
    for (let count = dice.chance(0.3) ? 2 : 1; count > 0; count--) {
      const caseId = `k${count}`
      const plan = people.plan(caseId, dice)
      this.#plans.set(caseId, plan)
      await this.#send(caseId, plan.opening, people.handler)
    }
    for (let step = 0; step < STEPS; step++) {
      const what = dice.fraction()
      if (what < 0.5) await this.#act()
      else if (what < 0.62) await this.#tidy()
      else if (what < 0.68) await this.#again()
      else if (what < 0.7) await this.#trespass()
      else if (what < 0.73) await this.#phone()
      else if (what < 0.88) await this.#round()
      else await this.#wait(dice.chance(0.5))
    }
  }

  /** Somebody does something that is offered. */
  async #act (): Promise<void> {
    const { dice } = this
    const plan = dice.pick([...this.#plans.values()])
    const actor = dice.chance(0.85) ? people.handler : people.representative
    const offers = await this.#seen<ActionOffer[]>('offers', plan.caseId, actor)
    const chosen = offers && people.choose(offers, dice)
    const action = chosen && (chosen.action === 'withdraw_before_entry'
      ? people.takeBack((await this.#seen<CaseState>('state', plan.caseId))!, chosen.subCase ?? '', this.world.clock.now())
      : people.fill(chosen, plan, dice))
    if (!action) return
    const reply = await this.#send(plan.caseId, action, actor)
    if (reply.type === 'refused' && !chosen.allowed) return
    // A ticket that is still good is made anew with a reason only, which an offer does not have yet.
    if (reply.type === 'done' && !chosen.allowed && action.type !== 'regenerate_ticket') this.faults.push(`${action.type} was carried out though it was not offered`)
    if (reply.type === 'done' && action.type === 'withdraw') this.#split(plan, action.subCase)
  }

  /** A handler does all that is to be done. */
  async #tidy (): Promise<void> {
    const caseId = this.dice.pick([...this.#plans.keys()])
    const state = await this.#seen<CaseState>('state', caseId)
    if (state) await this.#diligence(state, people.now(await this.#seen<PersonTodo[]>('todo', caseId) ?? []))
  }

  /** The same click once more: it does no harm, and the answer is that of the first time. */
  async #again (): Promise<void> {
    if (this.sent.length === 0) return
    const before = this.dice.pick(this.sent)
    const reply = await this.#ask({ type: before.type, caseId: before.caseId, given: { id: before.id, action: before.action }, actor: before.actor })
    if (before.reply.type !== 'done') {
      if (reply.type === 'done') this.sent.push({ ...before, reply })
    } else if (reply.type !== 'done' || !reply.repeated && before.type !== 'open' || reply.sequence !== before.reply.sequence) {
      this.faults.push(`${before.id} ${before.action.type} again: ${JSON.stringify(reply)}, first ${JSON.stringify(before.reply)}`)
    }
  }

  /** A page shows a code, and a phone uploads by it: once more than it should, and now and then somebody else's. */
  async #phone (): Promise<void> {
    const { dice } = this
    const plan = dice.pick([...this.#plans.values()])
    const [subCase, { materials, application }] = dice.pick([...plan.of])
    const code = `code${++this.#ids}`
    const item = dice.pick<any>(materials).item
    const shown = await this.#send(plan.caseId, { type: 'issue_upload_code', code, holder: 'buyers/0', item, subCase }, people.system)
    if (shown.type !== 'done') return
    const state = await this.#seen<CaseState>('state', plan.caseId)
    const issued = state?.subCases.find(({ id }) => id === subCase)?.uploadCodes?.find(issued => issued.code === code)
    const [buyer] = application.buyers
    const own = dice.chance(0.7)
    const uploader = own
      ? { name: buyer.name, documentNumber: buyer.documentNumber, documentKind: buyer.documentType }
      : { name: people.stranger.name!, documentNumber: people.stranger.documentNumber! }
    for (let time = 0; time < 2; time++) {
      const reply = await this.#send(plan.caseId, { type: 'upload_by_code', code, digest: issued?.digest ?? '', subCase, uploader, files: [{ id: `${code}-${time}`, name: 'a.pdf', bytes: 1000, pages: 1, format: 'pdf', digest: dice.text(32) }] }, people.system)
      if (!own && reply.type === 'done') this.faults.push('a stranger uploaded by a code of the buyer')
      if (dice.chance(0.3)) await this.#wait(false)
    }
  }

  /** A stranger gets nothing. */
  async #trespass (): Promise<void> {
    const plan = this.dice.pick([...this.#plans.values()])
    const offers = await this.#seen<ActionOffer[]>('offers', plan.caseId, people.stranger)
    if (offers?.some(({ allowed }) => allowed)) this.faults.push(`a stranger was offered ${offers.find(({ allowed }) => allowed)?.action}`)
    const action = people.fill({ action: this.dice.pick(['submit', 'delete', 'save', 'edit_application']), subCase: [...plan.of.keys()][0] }, plan, this.dice)
    const reply = await this.#send(plan.caseId, action!, people.stranger)
    if (reply.type === 'done') this.faults.push(`a stranger carried out ${action!.type}`)
  }

  #split (plan: people.Plan, subCase: string): void {
    const caseId = `${plan.caseId}-${subCase}`
    this.#plans.set(caseId, { ...plan, caseId, of: new Map([[subCase, plan.of.get(subCase)!]]) })
  }

  /** Whether an effect or an answer could be carried out now. */
  async #due (): Promise<boolean> {
    const now = this.world.clock.now().toISOString()
    return (await this.harbour.db.all('select 1 from outbox where due <= $1 union all select 1 from inbox where due <= $1 limit 1', now)).length > 0
  }

  /** Time passes: to the next thing that happens, or by some hours. */
  async #wait (soon: boolean): Promise<boolean> {
    const { clock, systems } = this.world
    if (!soon) {
      clock.advance(this.dice.between(10, 1800))
      return true
    }
    const boxes = await this.harbour.db.all('select min(due) as due from outbox union all select min(due) from inbox where due < $1', NEVER)
    const times = [systems.next(), ...boxes.map(({ due }) => due && new Date(due))].filter(time => time)
    const next = times.sort((a, b) => a.getTime() - b.getTime())[0]
    if (!next) return false
    clock.set(next)
    return true
  }

  /** The weather has cleared up: everybody does what the portal says, until every case has come to an end. */
  async #calm (): Promise<Record<string, number>> {
    const ends: Record<string, number> = {}
    const idle = new Map<string, number>()
    const looked = new Map<string, { version: number, state: CaseState, todo: ReturnType<typeof people.now> }>()
    let quiet = false
    for (let patience = PATIENCE; ; patience--) {
      const streams = await this.harbour.db.all('select stream, max(version) as version from log group by stream order by stream')
      const open: Array<{ state: CaseState, todo: ReturnType<typeof people.now> }> = []
      let did = false
      for (const { stream: caseId, version } of streams) {
        // Looked at anew when something was done to it, or nothing moves: time alone lets tickets lapse.
        let seen = looked.get(caseId)
        if (!seen || seen.version !== version || quiet) {
          seen = { version, state: (await this.#seen<CaseState>('state', caseId))!, todo: people.now(await this.#seen<PersonTodo[]>('todo', caseId) ?? []) }
          looked.set(caseId, seen)
          if (!ended(seen.state)) did = await this.#diligence(seen.state, seen.todo) || did
        }
        if (!ended(seen.state)) open.push(seen)
      }
      if (open.length === 0) {
        for (const { state } of looked.values()) {
          for (const { stage, statuses } of state.subCases) {
            const end = `${state.stage} ${stage} ${statuses.at(-1)?.status ?? ''}`.trim()
            ends[end] = (ends[end] ?? 0) + 1
          }
        }
        // What is still on its way arrives, and is of no use to anybody.
        do { for (let round = 0; round < 3; round++) await this.#round() } while (await this.#wait(true) && --patience > 0)
        return ends
      }
      await this.#round()
      if (did || await this.#due()) continue
      if (await this.#wait(true)) {
        quiet = false
        continue
      }
      // What was seen may be from before the last round: looked at once more.
      if (!quiet) {
        quiet = true
        continue
      }
      quiet = false
      // Nothing is on its way any more. Whoever is named comes to do it; if nobody is, the case is stuck.
      for (const { state, todo } of open) {
        const count = (idle.get(state.caseId) ?? 0) + 1
        idle.set(state.caseId, count)
        const came = await this.#nudge(state, todo)
        if ((!came && todo.length === 0) || count > 12 || patience < 0) {
          this.faults.push(`${state.caseId} is stuck: ${state.stage}, ${state.subCases.map(({ stage, statuses }) => `${stage} ${statuses.at(-1)?.status ?? ''}`)}; named: ${todo.map(({ role, action, finding }) => `${role} ${action} ${finding.code}`).join(', ') || 'nothing'}`)
          return ends
        }
      }
    }
  }

  /** Handlers do what is theirs. */
  async #diligence (state: CaseState, todo: ReturnType<typeof people.now>): Promise<boolean> {
    const plan = { ...[...this.#plans.values()][0]!, ...this.#plans.get(state.caseId), caseId: state.caseId }
    const actions = new Map(todo.flatMap(item => people.complete(item, plan)).map(action => [JSON.stringify(action), action]))
    let did = false
    for (const action of actions.values()) {
      const reply = await this.#send(state.caseId, action, people.handler)
      did ||= reply.type === 'done'
      if (reply.type === 'done' && action.type === 'withdraw') this.#split(plan, action.subCase)
    }
    return did
  }

  /** Somebody had said nothing, and who waits comes by: signs, pays, confirms, asks at the counter. */
  async #nudge (state: CaseState, todo: ReturnType<typeof people.now>): Promise<boolean> {
    const { systems } = this.world
    const { caseId } = state
    let came = false
    for (const { action, subCase, signer } of todo) {
      const one = state.subCases.find(({ id }) => id === subCase)
      try {
        if (action === 'sign' && one?.round) {
          const { number, digest, signers } = one.round
          systems.yuexinqian.sign(systems.desk, { caseId, subCase: one.id, round: number, digest }, signers.find(({ key }) => key === signer)!.documentNumber)
        } else if (action === 'report_tax') systems.bank.pay(systems.desk, caseId, subCase!)
        else if (action === 'seal') await this.#send(caseId, { type: 'approve', subCases: [subCase!] }, people.handler)
        else continue
        came = true
        this.#nudges++
      } catch (error) {
        // The platform says no, or a submission failed there that the case had gone on from: a new ticket is asked for.
        if (['Refused', 'Unknown'].includes((error as Error).constructor.name)) await this.#send(caseId, { type: 'regenerate_ticket', subCase: subCase!, reason: '签名未到' }, people.handler)
        else this.faults.push(`${caseId} ${action}: ${(error as Error).message}`)
      }
    }
    // After filing the registry's counter is asked.
    for (const { id, stage, statuses } of state.subCases) {
      if (stage !== 'filed' || last(statuses.at(-1)?.status)) continue
      const reply = await this.#send(caseId, { type: 'report_status', status: 'completed', subCases: [id] }, people.officer)
      came ||= reply.type === 'done'
      this.#nudges++
    }
    return came
  }
}

const last = (status: string | undefined) => status === 'completed' || status === 'not_accepted'
const over = ({ stage, statuses }: CaseState['subCases'][number]) =>
  stage === 'withdrawn' || stage === 'withdrawn_before_entry' || (stage === 'filed' && last(statuses.at(-1)?.status))
const ended = ({ stage, subCases }: CaseState) => stage === 'deleted' || stage === 'emptied' || subCases.every(over)
