// Everything that is not the portal: time, the systems outside, and the people at their screens. It goes on when the
// portal ends.

import { createOutside, Dice, ManualClock, tempers, type Outside as Systems, type Temper } from '../../outside/dist/src/index.js'
import type { Outside } from '../src/outside.ts'

export { Dice, ManualClock, tempers }

export const start = '2024-08-05T01:00:00Z'

/** The systems outside, and what they saw of the portal. */
export class World {
  readonly clock = new ManualClock(start)
  readonly systems: Systems
  /** How often each effect was handed over. */
  readonly taken = new Map<string, number>()
  /** The answers that the portal acknowledged. */
  readonly acknowledged = new Map<string, { caseId: string, command: string, key: string }>()
  /** What the worker notes: answers that a case refused. */
  readonly refused = new Map<string, string>()
  #temper: Temper

  constructor (readonly seed: string, temper: Temper) {
    this.#temper = temper
    // A temper that can be changed while the run goes on
    const handed = new Proxy({} as Temper, { get: (_, name) => this.#temper[name as keyof Temper] })
    this.systems = createOutside({ seed, clock: this.clock, temper: handed, people: 'simulated' })
  }

  readonly note = (message: { case?: string, order?: string, action?: string, code?: string }): void => {
    if (message.order) this.refused.set(key(message.case, message.order, message.action), `${message.action} ${message.code}`)
  }

  /** The weather clears up: every system answers, if as slowly, doubled, disordered and unwilling as before, or nearly. */
  calm (): void { this.#temper = { ...tempers.stormy, silent: 0, refuse: 0.1, late: 0.1 } }

  /** As the portal speaks to it. */
  get outside (): Outside {
    const { systems } = this
    const none = () => { throw new Error('not asked of it here') }
    return {
      take: async order => {
        const taken = systems.take(order)
        if (taken) this.taken.set(order.id, (this.taken.get(order.id) ?? 0) + 1)
        return taken
      },
      due: async () => systems.due(50),
      registerFacts: async units => systems.registry.facts(units),
      acknowledge: async id => {
        const answer = systems.due().find(answer => answer.id === id)
        if (answer) this.acknowledged.set(id, { caseId: answer.caseId, command: answer.command.id, key: key(answer.caseId, answer.order, answer.command.action.type) })
        systems.acknowledge(id)
      },
      login: none,
      sign: none,
      declare: none,
      answered: none,
      pay: none,
      certificates: none,
      seal: none,
      anchors: none
    }
  }
}

const key = (...parts: Array<string | undefined>) => JSON.stringify(parts)
