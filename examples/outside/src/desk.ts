import type { Action, Actor, Command, Effect, Enterprise } from 'dengji'
import { after, instant, type Clock } from './clock.js'
import { Dice } from './dice.js'
import { Refused, type Reason } from './reasons.js'
import type { System, Temper } from './temper.js'

/** An effect of a case, as a host hands it over: with the id by which it is done once. */
export interface Order {
  id: string
  caseId: string
  effect: Effect
  about?: About
}

/** What a host hands over with an effect, since the effect does not say it. */
export interface About {
  /** Who confirms the case. */
  confirmer?: Enterprise
  businessType?: string
  /** Unit codes by sub-case. */
  units?: Record<string, string>
}

/** A command for the case. It comes until it is acknowledged, and may come twice; its command has one id all the same. */
export interface Answer {
  id: string
  system: System
  caseId: string
  order: string
  due: string
  actor: Actor
  command: Command
}

/** Something that a system would not do. */
export interface Refusal { system: System, caseId: string, order: string, at: string, reason: Reason }

/** One answer that a system means to give. */
export interface Planned {
  /** With the id of the order it makes the id of the command. */
  key: string
  /** The id of the command, where several orders come to one answer. */
  command?: string
  system: System
  /** How long it takes, in minutes. */
  minutes: number
  actor: Actor
  /** What it says when the time has come. Throws {@link Refused}: then nothing comes of it but a record. */
  action: (at: Date) => Action
}

/** What answers an effect; nothing where that is another's business. */
export type Planner = (order: Order, dice: Dice) => Planned[] | undefined

/** Of the effect that it answers, and who or what answers; so a second answer is a repetition. */
const commandId = (order: Order, { command, key }: Planned): string => command ?? `${order.id}:${key}`

interface Waiting extends Planned { id: string, order: Order, due: Date }

/**
 * Takes effects and gives answers when they are due, as the systems behind it mean them and as chance has them fail.
 * It keeps nothing on disk: asked again, it says the same again under the same ids.
 */
export class Desk {
  readonly refusals: Refusal[] = []
  #waiting = new Map<string, Waiting>()
  #attempts = new Map<string, number>()
  #done = new Set<string>()
  #said = new Map<string, Command>()

  constructor (
    private readonly seed: string,
    private readonly clock: Clock,
    private readonly temper: (system: System) => Temper,
    private readonly planners: readonly Planner[],
    /** How much of the time that things take they take here: 0 is at once, and still in their order. */
    private readonly pace = 1
  ) {}

  /** Takes an effect. Whether it is any business of a system outside. Taken again, it is answered again. */
  take (order: Order): boolean {
    const ours = this.planners.map((plan, at) => plan(order, new Dice(this.seed, 'plan', order.id, at))).filter(plans => plans !== undefined)
    if (ours.length === 0) return false
    const plans = ours.flat()
    const attempt = (this.#attempts.get(order.id) ?? 0) + 1
    this.#attempts.set(order.id, attempt)
    for (const system of new Set(plans.map(plan => plan.system))) {
      this.#schedule(order, attempt, system, plans.filter(plan => plan.system === system))
    }
    return true
  }

  /** Adds an answer that somebody's own doing brought about, such as a signature. */
  add (order: Order, planned: Planned): Answer {
    const waiting = { ...planned, id: commandId(order, planned), order, due: after(this.clock.now(), planned.minutes) }
    const answer = this.#speak(waiting)
    this.#waiting.set(waiting.id, waiting)
    this.#done.delete(waiting.id)
    return answer
  }

  #schedule (order: Order, attempt: number, system: System, plans: Planned[]): void {
    const temper = this.temper(system)
    const dice = new Dice(this.seed, 'fate', system, order.id, attempt)
    // Whoever asks three times is heard.
    if (dice.chance(temper.silent) && attempt < 3) return
    let minutes = plans.map(plan => plan.minutes * (dice.chance(temper.slow) ? dice.between(2, 20) : 1))
    if (dice.chance(temper.disorder)) minutes = dice.shuffled(minutes)
    plans.forEach((plan, at) => {
      const id = commandId(order, plan)
      for (const copy of dice.chance(temper.twice) ? ['', '#2'] : ['']) {
        const takes = (minutes[at] as number) + (copy ? dice.between(1, 600) : 0)
        const due = after(this.clock.now(), takes * this.pace)
        const waiting = this.#waiting.get(id + copy)
        // Asked again while the answer is on its way: it comes no later for that.
        if (!waiting || (this.#done.has(id + copy) && attempt > 1)) {
          this.#waiting.set(id + copy, { ...plan, minutes: takes, id: id + copy, order, due })
          this.#done.delete(id + copy)
        }
      }
    })
  }

  /** The answers whose time has come and that were not acknowledged, in the order in which they come. */
  due (limit = Infinity): Answer[] {
    const now = this.clock.now()
    const ready = [...this.#waiting.values()].filter(waiting => waiting.due <= now && !this.#done.has(waiting.id))
      .sort((a, b) => a.due.getTime() - b.due.getTime() || a.minutes - b.minutes || (a.id < b.id ? -1 : 1))
    const answers: Answer[] = []
    for (const waiting of ready.slice(0, limit)) {
      try {
        answers.push(this.#speak(waiting))
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        this.refusals.push({
          system: waiting.system,
          caseId: waiting.order.caseId,
          order: waiting.order.id,
          at: instant(waiting.due),
          reason: error.reason
        })
        this.#done.add(waiting.id)
      }
    }
    return answers
  }

  #speak (waiting: Waiting): Answer {
    const id = waiting.id.replace(/#2$/, '')
    // What was said once is said again to the letter: a command of the same id is the same command.
    const command = this.#said.get(id) ?? { id, action: waiting.action(waiting.due) }
    this.#said.set(id, command)
    const { order, system, actor, due } = waiting
    return { id: waiting.id, system, caseId: order.caseId, order: order.id, due: instant(due), actor, command }
  }

  /** The host has it. */
  acknowledge (id: string): boolean {
    if (!this.#waiting.has(id)) return false
    this.#done.add(id)
    return true
  }

  /** When the next answer is due; nothing where none is on its way. */
  next (): Date | undefined {
    let next: Date | undefined
    for (const { id, due } of this.#waiting.values()) {
      if (!this.#done.has(id) && (!next || due < next)) next = due
    }
    return next
  }

  /** How many answers are on their way. */
  get waiting (): number { return this.#waiting.size - this.#done.size }
}
