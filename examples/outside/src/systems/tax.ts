import type { Actor, Evidence } from 'dengji'
import { instant, type Clock } from '../clock.js'
import type { Answer, Desk, Order, Planned, Planner } from '../desk.js'
import { Dice } from '../dice.js'
import { Unknown } from '../reasons.js'
import type { Temper } from '../temper.js'

const actor: Actor = { id: 'guangzhou-tax', role: 'system' }

/** 税务: whether tax was paid (完税). A matter is opened with the round in which its sub-case is signed. */
export class TaxAuthority {
  #matters = new Map<string, Order>()

  constructor (private readonly seed: string, private readonly clock: Clock, private readonly temper: () => Temper, private readonly simulated: boolean) {}

  readonly plan: Planner = (order, dice) => {
    const { effect, caseId } = order
    if (effect.type !== 'request_signatures') return undefined
    this.#matters.set(matter(caseId, effect.subCase), order)
    if (!this.simulated) return []
    const minutes = dice.between(60, 1200)
    const cleared = this.#cleared(order, effect.subCase, minutes)
    if (!dice.chance(this.temper().refuse)) return [cleared]
    // 未完税: the authority says so first, and that it is paid later (GZ-091).
    return [
      { key: 'tax-due', system: 'tax', minutes: minutes / 2, actor, action: () => ({ type: 'report_tax', subCases: [effect.subCase], cleared: false }) },
      cleared
    ]
  }

  #cleared (order: Order, subCase: string, minutes: number, receipt?: string): Planned {
    return {
      key: receipt ? `tax ${receipt}` : 'tax',
      system: 'tax',
      minutes,
      actor,
      action: at => ({ type: 'report_tax', subCases: [subCase], cleared: true, evidence: this.#certificate(order, at, receipt) })
    }
  }

  #certificate (order: Order, at: Date, receipt?: string): Evidence {
    const reference = `TAX${new Dice(this.seed, 'tax', order.id, receipt ?? '').text(10)}`
    return { kind: 'tax_certificate', provider: 'guangzhou-tax', reference, at: instant(at) }
  }

  /** A bank's receipt clears the matter of a sub-case. */
  paid (desk: Desk, caseId: string, subCase: string, receipt: string): Answer {
    const order = this.#matters.get(matter(caseId, subCase))
    if (!order) throw new Unknown('no such matter')
    return desk.add(order, this.#cleared(order, subCase, 0, receipt))
  }
}

const matter = (caseId: string, subCase: string) => JSON.stringify([caseId, subCase])
