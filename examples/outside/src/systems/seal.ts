import type { Actor, Evidence } from 'dengji'
import { instant, type Clock } from '../clock.js'
import type { Planner } from '../desk.js'
import { Dice } from '../dice.js'
import type { Authority, Holder, Scheme } from '../pki.js'
import { reason, reasons, Refused, Unknown } from '../reasons.js'
import type { Temper } from '../temper.js'
import type { Firm } from '../world.js'
import type { IdentityPlatform } from './identity.js'
import type { OcspResponder } from './ocsp.js'

export const provider = 'guangzhou-seal-platform'

/** What a key made of a message, and under which number the platform remembers it. */
export interface Sealed { reference: string, signature: Buffer, at: string }

/** 签章平台: enterprises' keys, which do not leave it, and what they sealed. */
export class SealingPlatform {
  #holders = new Map<string, Holder>()
  #acts = new Map<string, { enterprise: string, at: string, digest: string | undefined }>()

  constructor (
    private readonly seed: string,
    private readonly clock: Clock,
    private readonly temper: () => Temper,
    private readonly simulated: boolean,
    private readonly identity: IdentityPlatform,
    private readonly authorities: Record<Scheme, Authority>,
    private readonly ocsp: OcspResponder
  ) {}

  /** The certificates with which an enterprise seals, its own first: what a `SigningRequest` names. */
  certificates (enterprise: string, scheme: Scheme): string[] {
    return [this.#holder(this.#firm(enterprise), scheme).pem, this.authorities[scheme].root.pem]
  }

  /**
   * The second phase: signs `toBeSigned` of a prepared document with the enterprise's key. `handler` is the number of
   * the person who does it; `digest` the digest of the content that is sealed, for the evidence.
   */
  sign (enterprise: string, handler: string, scheme: Scheme, message: Uint8Array, digest?: string): Sealed {
    const firm = this.#firm(enterprise)
    // 需要先将印章授权给经办人 (GS-010).
    const mayUse = firm.representative.documentNumber === handler || firm.handlers.some(({ documentNumber }) => documentNumber === handler)
    if (!mayUse) throw new Refused(reason('GS-010'))
    if (message.length === 0 || message.length > 1 << 20) throw new Unknown('a message of up to 1 MiB is wanted')
    const signature = this.#holder(firm, scheme).sign(message)
    const at = instant(this.clock.now())
    const reference = `SEAL${new Dice(this.seed, 'seal', enterprise, signature.toString('hex'), digest ?? '').text(10)}`
    this.#acts.set(reference, { enterprise, at, digest })
    return { reference, signature, at }
  }

  /** What the platform says of an act, for whoever asks: the evidence for a case. */
  evidence (reference: string): Evidence {
    const act = this.#acts.get(reference)
    if (!act) throw new Unknown('no such act')
    return { kind: 'enterprise_seal', provider, reference, digest: act.digest, subject: act.enterprise, at: act.at }
  }

  /** The key is no longer to be trusted. */
  revoke (enterprise: string, scheme: Scheme, at?: Date): void { this.ocsp.revoke(this.#holder(this.#firm(enterprise), scheme), at) }

  /** An enterprise that is simulated confirms by itself: it seals, or says no. */
  readonly plan: Planner = (order, dice) => {
    const { effect, about } = order
    if (effect.type !== 'request_confirmation' || !this.simulated || !about?.confirmer) return undefined
    const firm = this.identity.joined(about.confirmer)
    const handler = firm.handlers[0] ?? firm.representative
    const actor: Actor = { ...this.identity.login(handler.documentNumber, handler.name, firm.enterprise.documentNumber), noticeAcknowledged: true }
    const { subCase, digest } = effect
    const minutes = dice.between(10, 300)
    if (dice.chance(this.temper().refuse)) {
      return [{ key: 'reject', system: 'seal', minutes, actor, action: () => ({ type: 'reject', subCase, reason: reason(dice.pick(reasons.enterprise)).zh }) }]
    }
    const reference = `SEAL${new Dice(this.seed, 'seal', order.id).text(10)}`
    return [{
      key: 'seal',
      system: 'seal',
      minutes,
      actor,
      action: at => {
        const act = { enterprise: firm.enterprise.documentNumber, at: instant(at), digest }
        this.#acts.set(reference, act)
        return { type: 'seal', subCases: [subCase], evidence: [this.evidence(reference)] }
      }
    }]
  }

  #firm (number: string): Firm {
    const firm = this.identity.firm(number)
    if (!firm) throw new Unknown('no such enterprise')
    return firm
  }

  #holder ({ enterprise }: Firm, scheme: Scheme): Holder {
    const id = `${scheme}:${enterprise.documentNumber}`
    let holder = this.#holders.get(id)
    if (!holder) {
      holder = this.authorities[scheme].issue({
        id: enterprise.documentNumber,
        subject: { C: 'CN', O: enterprise.name, CN: enterprise.name, serialNumber: enterprise.documentNumber },
        use: 'sealing'
      })
      this.#holders.set(id, holder)
      this.ocsp.issued(holder)
    }
    return holder
  }
}
