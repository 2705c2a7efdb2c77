import type { ELicence, Evidence, LicenceFacts } from 'dengji'
import { instant, type Clock } from '../clock.js'
import { Dice } from '../dice.js'
import { reason, Refused, Unknown } from '../reasons.js'
import { principal, type Firm } from '../world.js'
import type { IdentityPlatform } from './identity.js'

/** 电子营业执照: what a licence says, and who may show it. */
export class LicencePlatform {
  #received = new Set<string>()

  constructor (private readonly seed: string, private readonly clock: Clock, private readonly identity: IdentityPlatform) {}

  /** What the licence says of an enterprise. */
  facts (number: string): LicenceFacts {
    const firm = this.#firm(number)
    return { enterprise: firm.enterprise, kind: 'enterprise_legal_person', region: firm.place, representatives: [principal(firm.representative)] }
  }

  /** The licence as its register knows it. */
  licence (number: string): ELicence {
    const firm = this.#firm(number)
    return { enterprise: firm.enterprise, place: firm.place, received: this.#received.has(number), representative: principal(firm.representative), custodians: [] }
  }

  /** 扫码: whoever holds the licence shows it. The first time only the legal representative can receive it (EL-001). */
  scan (number: string, documentNumber: string): Evidence {
    const firm = this.#firm(number)
    if (firm.representative.documentNumber !== documentNumber) throw new Refused(reason('EL-001'))
    this.#received.add(number)
    const at = instant(this.clock.now())
    return { kind: 'e_licence', provider: 'e-licence', reference: `licence-${new Dice(this.seed, 'licence', number, at).text(8)}`, subject: number, at }
  }

  #firm (number: string): Firm {
    const firm = this.identity.firm(number)
    if (!firm) throw new Unknown('no such enterprise')
    return firm
  }
}
