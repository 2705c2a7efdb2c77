import type { Action, Actor, CertifiedRight, EffectFileCase, RegisterFact } from 'dengji'
import { day } from '../clock.js'
import type { Order, Planned, Planner } from '../desk.js'
import { Dice } from '../dice.js'
import { reason, reasons } from '../reasons.js'
import type { Temper } from '../temper.js'

const registry: Actor = { id: 'guangzhou-registry', role: 'registry_staff' }
const post: Actor = { id: 'ems', role: 'system' }
const hour = 60

/** 登记机构: takes what is filed from 受理 to 办结, or refuses it; and tells what stands in the register. */
export class Registry {
  /** What stands in the register, by its number; and the numbers of what stands there no more. */
  #standing = new Map<string, RegisterFact>()
  #lifted = new Set<string>()

  constructor (private readonly seed: string, private readonly temper: () => Temper) {}

  /**
   * 登记簿查询: what stands in the register now against units, by their codes, and against the parcels on which they are.
   * A message about it may come late or out of order; this does not.
   */
  facts (units: readonly string[]): RegisterFact[] {
    return [...this.#standing.values()].filter(({ subject }) => units.some(unit => unit.startsWith(subject)))
  }

  /** Enters something in the register, as a court or a bank has it done. Those whom it concerns are not told by that. */
  enter (fact: RegisterFact): void { this.#standing.set(fact.reference ?? '', fact) }

  /** Takes something out of the register. */
  lift (reference: string): void {
    this.#standing.delete(reference)
    this.#lifted.add(reference)
  }

  readonly plan: Planner = (order, dice) => {
    const { effect } = order
    switch (effect.type) {
      case 'request_signatures': return this.#encumbrance(order, effect.subCase, dice)
      case 'file_case': return this.#filed(order, effect, dice)
      case 'deliver_certificates': {
        const tracking = `E${new Dice(this.seed, 'parcel', order.id).bytes(4).readUInt32BE().toString().padStart(10, '0').slice(-9)}CN`
        let sent: string | undefined
        const told = (at: Date, received?: string): Action => {
          sent ??= day(at)
          return { type: 'report_delivery', subCase: effect.subCase, delivery: { tracking, sent, numbers: effect.numbers, received } }
        }
        return [
          { key: 'sent', system: 'post', minutes: 20 * hour, actor: post, action: at => told(at) },
          { key: 'received', system: 'post', minutes: dice.between(40, 90) * hour, actor: post, action: at => told(at, day(at)) }
        ]
      }
      default: return undefined
    }
  }

  /** 登簿后告知: a seizure that the register learns of while people sign, and that is lifted a day later. */
  #encumbrance (order: Order, subCase: string, dice: Dice): Planned[] | undefined {
    const subject = order.about?.units?.[subCase]
    if (!subject || !dice.chance(this.temper().late)) return undefined
    const reference = `CF${dice.text(6)}`
    const fact: RegisterFact = { kind: 'seizure', subject, reference }
    const minutes = dice.between(30, 600)
    return [
      { key: 'seized', system: 'registry', minutes, actor: registry, action: at => this.#seized(fact, at) },
      { key: 'lifted', system: 'registry', minutes: minutes + dice.between(60, 24 * hour), actor: registry, action: () => {
        this.lift(reference)
        return { type: 'report_register_facts', lifted: [{ kind: fact.kind, subject, reference }] }
      } }
    ]
  }

  #seized (fact: RegisterFact, at: Date): Action {
    const since = { ...fact, since: day(at) }
    if (!this.#lifted.has(fact.reference ?? '')) this.enter(since) // a message that comes late is true no more
    return { type: 'report_register_facts', facts: [since] }
  }

  #filed (order: Order, effect: EffectFileCase, dice: Dice): Planned[] {
    const refused = effect.subCases.filter(() => dice.chance(this.temper().refuse / 2))
    const rest = effect.subCases.filter(subCase => !refused.includes(subCase))
    const said = (key: string, status: string, subCases: string[], hours: number, note?: string): Planned => ({
      key, system: 'registry', minutes: hours * hour, actor: registry, action: () => ({ type: 'report_status', status, subCases, note })
    })
    const plans = [said('preprocessing', 'preprocessing', effect.subCases, dice.between(1, 8))]
    for (const subCase of refused) {
      plans.push(said(`not_accepted/${subCase}`, 'not_accepted', [subCase], dice.between(9, 30), reason(dice.pick(reasons.registry)).zh))
    }
    if (rest.length === 0) return plans
    plans.push(
      said('awaiting_verification', 'awaiting_verification', rest, dice.between(9, 20)),
      said('verified', 'verified', rest, dice.between(21, 40)),
      ...rest.map(subCase => this.#entered(order, subCase)),
      said('completed', 'completed', rest, 50)
    )
    return plans
  }

  /** 登簿、发证. */
  #entered (order: Order, subCase: string): Planned {
    const rights = certified(order.about?.businessType ?? '')
    return {
      key: `entered/${subCase}`,
      system: 'registry',
      minutes: 45 * hour,
      actor: registry,
      action: at => ({
        type: 'report_certificates',
        subCase,
        certificates: rights.map(right => ({ right, entered: day(at), number: this.#number(order, subCase, right, at) }))
      })
    }
  }

  #number (order: Order, subCase: string, right: CertifiedRight, at: Date): string {
    const serial = new Dice(this.seed, 'certificate', order.id, subCase, right).bytes(4).readUInt32BE() % 100_000_000
    const kind = right === 'ownership' ? '不动产权' : '不动产证明'
    return `粤（${day(at).slice(0, 4)}）广州市${kind}第${String(serial).padStart(8, '0')}号`
  }
}

/** What a business ends with: an ownership certificate or a proof, and one more where there is a mortgage. */
function certified (businessType: string): CertifiedRight[] {
  const mortgage = businessType.includes('mortgage')
  if (businessType.startsWith('first_sale_transfer')) return mortgage ? ['ownership', 'mortgage'] : ['ownership']
  if (businessType === 'presale_mortgage_advance_notice') return ['mortgage_notice']
  return mortgage ? ['notice', 'mortgage_notice'] : ['notice']
}
