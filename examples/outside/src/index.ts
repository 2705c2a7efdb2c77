import type { Enterprise } from 'dengji'
import { systemClock, type Clock } from './clock.js'
import { Desk, type Answer, type Order, type Refusal } from './desk.js'
import { Dice } from './dice.js'
import { Authority, type Holder, type Scheme } from './pki.js'
import { NoAnswer, reason, reasons, Refused, type Occasion } from './reasons.js'
import { Bank } from './systems/bank.js'
import { IdentityPlatform } from './systems/identity.js'
import { LicencePlatform } from './systems/licence.js'
import { OcspResponder } from './systems/ocsp.js'
import { Registry } from './systems/registry.js'
import { SealingPlatform } from './systems/seal.js'
import { TaxAuthority } from './systems/tax.js'
import { TimestampAuthority } from './systems/timestamp.js'
import { SignaturePlatform } from './systems/yuexinqian.js'
import { tempers, type System, type Temper } from './temper.js'
import { sampleWorld, type World } from './world.js'

export { ManualClock, systemClock, type Clock } from './clock.js'
export type { About, Answer, Order, Refusal } from './desk.js'
export { Dice } from './dice.js'
export { schemes, type Scheme } from './pki.js'
export { NoAnswer, Refused, Unknown, type Reason } from './reasons.js'
export type { Sealed } from './systems/seal.js'
export { systemNames, systems, tempers, type System, type Temper } from './temper.js'
export { sampleWorld, type Firm, type Person, type World } from './world.js'
export type { Enterprise }

export interface Options {
  /** All chance and all keys come from it. */
  seed?: string
  clock?: Clock
  /** How systems behave: one for all, and others for some. Calm where nothing is said. */
  temper?: Temper
  tempers?: Partial<Record<System, Temper>>
  /** Whether signers, enterprise and taxpayers act by themselves; otherwise people do, by the systems' own calls. */
  people?: 'simulated' | 'present'
  /** How much of its time everything takes: 1 as outside, 0 at once, for whoever does not want to wait for days. */
  pace?: number
  world?: World
  /** Where the program can be reached, as certificates say it. */
  address?: string
}

/** The systems outside, together. */
export interface Outside {
  readonly seed: string
  readonly clock: Clock
  readonly identity: IdentityPlatform
  readonly licence: LicencePlatform
  readonly yuexinqian: SignaturePlatform
  readonly seal: SealingPlatform
  readonly tax: TaxAuthority
  readonly bank: Bank
  readonly registry: Registry
  readonly timestamp: TimestampAuthority
  readonly ocsp: OcspResponder
  readonly desk: Desk
  /** The roots (PEM) on which trust in seals, timestamps and answers about revocation rests, by scheme. */
  readonly anchors: Record<Scheme, string>
  /** Takes an effect; false where it is no business of a system outside. */
  take: (order: Order) => boolean
  due: (limit?: number) => Answer[]
  acknowledge: (id: string) => boolean
  next: () => Date | undefined
  readonly refusals: readonly Refusal[]
  /**
   * Has chance decide over a call that is answered at once, under a name of its own: it may refuse, or not answer until
   * it is asked again; the third time it does. Gives how many seconds it takes.
   */
  mood: (system: System, name: string, occasion: Occasion) => number
}

export function createOutside (options: Options = {}): Outside {
  const { seed = 'dengji', clock = systemClock, people = 'simulated', pace = 1, address = 'http://127.0.0.1:8400' } = options
  const world = structuredClone(options.world ?? sampleWorld)
  const simulated = people === 'simulated'
  const temper = (system: System): Temper => options.tempers?.[system] ?? options.temper ?? tempers.calm
  const from = new Date(Date.UTC(clock.now().getUTCFullYear(), 0, 1)) // the same certificates for a whole year
  const authorities = {
    sm2_sm3: new Authority(seed, 'sm2_sm3', from, `${address}/ocsp`),
    ecdsa_p256_sha256: new Authority(seed, 'ecdsa_p256_sha256', from, `${address}/ocsp`)
  }
  const moods = new Map<string, { asked: number, failed: number }>()
  const mood: Outside['mood'] = (system, name, occasion) => {
    const key = `${system}:${name}`
    const { asked, failed } = moods.get(key) ?? { asked: 0, failed: 0 }
    const { silent, refuse, slow } = temper(system)
    const dice = new Dice(seed, 'mood', system, name, asked)
    moods.set(key, { asked: asked + 1, failed: failed + 1 })
    if (dice.chance(silent) && failed < 2) throw new NoAnswer(system)
    if (dice.chance(refuse) && failed < 2) throw new Refused(reason(dice.pick(reasons[occasion])))
    moods.set(key, { asked: asked + 1, failed: 0 })
    return dice.chance(slow) ? dice.between(0.1, 1) : 0
  }
  /** Standards have answers of their own for whoever cannot answer now. */
  const busy = (system: System) => (query: Uint8Array): boolean => {
    try {
      mood(system, Buffer.from(query).toString('hex'), 'certificates')
      return false
    } catch {
      return true
    }
  }
  const ocsp = new OcspResponder(clock, busy('ocsp'))
  const stamping = { id: 'tsa', subject: { C: 'CN', O: '登记示例（仅供测试）', CN: '测试时间戳' }, use: 'timestamping' as const }
  const stamper = authorities.ecdsa_p256_sha256.issue(stamping)
  for (const [scheme, issued] of [['sm2_sm3', []], ['ecdsa_p256_sha256', [stamper]]] as Array<[Scheme, Holder[]]>) {
    const responder = authorities[scheme].issue({ id: 'ocsp', subject: { C: 'CN', O: '登记示例（仅供测试）', CN: '测试 OCSP' }, use: 'ocsp' })
    ocsp.add(authorities[scheme].root, responder, [responder, ...issued])
  }
  const identity = new IdentityPlatform(seed, clock, world)
  const yuexinqian = new SignaturePlatform(seed, clock, () => temper('yuexinqian'), simulated)
  const seal = new SealingPlatform(seed, clock, () => temper('seal'), simulated, identity, authorities, ocsp)
  const tax = new TaxAuthority(seed, clock, () => temper('tax'), simulated)
  const registry = new Registry(seed, () => temper('registry'))
  const desk = new Desk(seed, clock, temper, [yuexinqian.plan, seal.plan, tax.plan, registry.plan], pace)
  return {
    seed,
    clock,
    identity,
    licence: new LicencePlatform(seed, clock, identity),
    yuexinqian,
    seal,
    tax,
    bank: new Bank(seed, clock, tax),
    registry,
    timestamp: new TimestampAuthority(stamper, clock, seed, busy('timestamp')),
    ocsp,
    desk,
    anchors: { sm2_sm3: authorities.sm2_sm3.root.pem, ecdsa_p256_sha256: authorities.ecdsa_p256_sha256.root.pem },
    take: order => desk.take(order),
    due: limit => desk.due(limit),
    acknowledge: id => desk.acknowledge(id),
    next: () => desk.next(),
    get refusals () { return desk.refusals },
    mood
  }
}
