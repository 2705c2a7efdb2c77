import type { Actor, EffectRequestSignatures, Evidence, Signer } from 'dengji'
import { instant, type Clock } from '../clock.js'
import type { Answer, Desk, Order, Planned, Planner } from '../desk.js'
import { Dice } from '../dice.js'
import { reason, reasons, Refused, Unknown } from '../reasons.js'
import type { Temper } from '../temper.js'

const actor: Actor = { id: 'yuexinqian', role: 'system' }

/** 粤信签: persons sign what a ticket shows them. */
export class SignaturePlatform {
  #rounds = new Map<string, Order>()
  /** When somebody declared or answered something first. */
  #declared = new Map<string, string>()

  constructor (private readonly seed: string, private readonly clock: Clock, private readonly temper: () => Temper, private readonly simulated: boolean) {}

  readonly plan: Planner = (order, dice) => {
    const { effect } = order
    if (effect.type !== 'request_signatures') return undefined
    // 提交失败: what is handed over does not arrive, and the batch is submitted again (GZ-073). Once for a whole submission.
    const submission = new Dice(this.seed, 'submission', order.caseId, effect.issued)
    if (submission.chance(this.temper().refuse / 2)) {
      return [{
        key: 'failed',
        command: `failed:${order.caseId}:${effect.issued}`,
        system: 'yuexinqian',
        minutes: 1,
        actor,
        action: () => ({ type: 'report_submission_failure', reason: reason(dice.pick(reasons.yuexinqian)).zh })
      }]
    }
    this.#rounds.set(key(order.caseId, effect.subCase, effect.round), order)
    const signers = effect.signers.map(signer => ({ signer, minutes: dice.between(5, 240), second: dice.chance(this.temper().refuse) }))
    // Where nobody plays people, they come themselves: see `sign`. The round is known all the same.
    return this.simulated ? signers.map(({ signer, minutes, second }) => this.#planned(order, signer, second ? minutes * 5 : minutes)) : []
  }

  #planned (order: Order, signer: Signer, minutes: number): Planned {
    const effect = order.effect as EffectRequestSignatures
    return {
      key: signer.key,
      system: 'yuexinqian',
      minutes,
      actor,
      action: at => {
        if (instant(at) >= effect.expires) throw new Refused(reason(reasons.ticket_expired[0]))
        return { type: 'sign', subCase: effect.subCase, round: effect.round, signer: signer.key, evidence: this.#evidence(order, signer, at) }
      }
    }
  }

  #evidence (order: Order, { key, documentNumber }: Signer, at: Date): Evidence {
    const { digest } = order.effect as EffectRequestSignatures
    return {
      kind: 'personal_signature',
      provider: 'yuexinqian',
      reference: `YXQ${new Dice(this.seed, 'signature', order.id, key).text(10)}`,
      digest,
      subject: documentNumber,
      at: instant(at)
    }
  }

  /** An applicant declares that what was signed in a round is taken back (撤回申请). Said again it is the same. */
  declare (scanned: { caseId: string, subCase: string, round: number, digest: string }, documentNumber: string): Evidence {
    const order = this.#rounds.get(key(scanned.caseId, scanned.subCase, scanned.round))
    if (!order || (order.effect as EffectRequestSignatures).digest !== scanned.digest) throw new Unknown('no such round')
    const declaration = `${order.id} ${documentNumber}`
    const at = this.#declared.get(declaration) ?? instant(this.clock.now())
    this.#declared.set(declaration, at)
    const reference = `YXQ${new Dice(this.seed, 'declaration', order.id, documentNumber).text(10)}`
    return { kind: 'withdrawal_declaration', provider: 'yuexinqian', reference, digest: scanned.digest, subject: documentNumber, at }
  }

  /**
   * 另行询问: whoever was asked signs question and answer, by their digest, at the counter or on a phone. Said again it is
   * the same.
   */
  answered (asked: { caseId: string, subCase: string, digest: string }, documentNumber: string): Evidence {
    const { caseId, subCase, digest } = asked
    const answer = JSON.stringify([caseId, subCase, digest, documentNumber])
    const at = this.#declared.get(answer) ?? instant(this.clock.now())
    this.#declared.set(answer, at)
    const reference = `YXQ${new Dice(this.seed, 'inquiry', answer).text(10)}`
    return { kind: 'inquiry_signature', provider: 'yuexinqian', reference, digest, subject: documentNumber, at }
  }

  /** Somebody scanned the ticket of a round, and signs. */
  sign (desk: Desk, scanned: { caseId: string, subCase: string, round: number, digest: string }, documentNumber: string): Answer {
    const order = this.#rounds.get(key(scanned.caseId, scanned.subCase, scanned.round))
    const effect = order?.effect as EffectRequestSignatures | undefined
    if (!order || effect?.digest !== scanned.digest) throw new Unknown('no such round')
    if (instant(this.clock.now()) >= effect.expires) throw new Refused(reason(reasons.ticket_expired[0]))
    const signer = effect.signers.find(signer => signer.documentNumber === documentNumber)
    if (!signer) throw new Refused(reason(reasons.real_name[0]))
    return desk.add(order, this.#planned(order, signer, 0))
  }
}

const key = (caseId: string, subCase: string, round: number) => JSON.stringify([caseId, subCase, round])
