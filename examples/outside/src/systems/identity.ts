import { checkIdentifier, type Actor, type Enterprise, type Evidence } from 'dengji'
import { day, instant, type Clock } from '../clock.js'
import { Dice } from '../dice.js'
import { reason, Refused, Unknown } from '../reasons.js'
import type { Firm, Person, World } from '../world.js'

/** 统一身份认证平台: who somebody is, and for which enterprise this person acts. */
export class IdentityPlatform {
  constructor (private readonly seed: string, private readonly clock: Clock, private readonly world: World) {}

  person (documentNumber: string): Person | undefined {
    const { persons, firms } = this.world
    return [...persons, ...firms.map(firm => firm.representative)].find(person => person.documentNumber === documentNumber)
  }

  firm (documentNumber: string): Firm | undefined {
    return this.world.firms.find(({ enterprise }) => enterprise.documentNumber === documentNumber)
  }

  /** A firm that is simulated, and had no account yet, gets one, as persons do, with a handler of its own. */
  joined (enterprise: Enterprise): Firm {
    const known = this.firm(enterprise.documentNumber)
    if (known) return known
    const person = (name: string): Person => ({ name, documentNumber: this.#number(enterprise.documentNumber, name), level: 'level4' })
    const firm: Firm = { enterprise, level: 'level4', representative: person('示例法定代表人'), handlers: [person('示例经办人')], place: '440100' }
    this.world.firms.push(firm)
    this.world.persons.push(...firm.handlers)
    return firm
  }

  /** The number of somebody made up, born on the first day of 1880, with its check digit (GB 11643). */
  #number (...labels: string[]): string {
    const serial = new Dice(this.seed, 'person', ...labels).bytes(4).readUInt32BE() % 1000
    const digits = `44010618800101${String(serial).padStart(3, '0')}`
    const sum = [...digits].reduce((sum, digit, at) => sum + Number(digit) * (2 ** (17 - at) % 11), 0)
    return digits + '10X98765432'[sum % 11]
  }

  /**
   * 登录: the facts about a session from which a host builds the actor. `enterprise` is the number of the one that is
   * chosen after logging in. Whoever has no account gets one of the third level, as a buyer has.
   */
  login (documentNumber: string, name: string, enterprise?: string): Actor {
    const person = this.person(documentNumber) ?? this.#newcomer(documentNumber, name)
    if (person.name !== name) throw new Refused(reason('EL-003'))
    const session = { id: `u-${new Dice(this.seed, 'account', documentNumber).text(6)}`, name, documentNumber, level: person.level, phone: person.phone }
    if (!enterprise) return { ...session, role: 'person', login: 'personal_account' }
    const firm = this.firm(enterprise)
    if (!firm) throw new Unknown('no such enterprise')
    if (firm.representative === person) {
      return { ...session, role: 'legal_representative', login: 'personal_account', actingFor: { enterprise: firm.enterprise, level: firm.level } }
    }
    if (!firm.handlers.includes(person)) throw new Refused(reason('UA-023'))
    return { ...session, role: 'handler', login: 'personal_account', actingFor: { enterprise: firm.enterprise, level: firm.level, binding: 'bound' } }
  }

  /** 实名核验: whether name, number and face belong together; the evidence for it. */
  realName (name: string, documentNumber: string): Evidence {
    const known = this.person(documentNumber)
    const { findings } = checkIdentifier('resident_id', documentNumber, day(this.clock.now()))
    if ((known && known.name !== name) || findings.some(({ severity }) => severity === 'error')) throw new Refused(reason('EL-003'))
    const at = instant(this.clock.now())
    return { kind: 'face_check', provider: 'guangdong-identity', reference: `face-${new Dice(this.seed, 'face', documentNumber, at).text(8)}`, subject: documentNumber, at }
  }

  #newcomer (documentNumber: string, name: string): Person {
    this.realName(name, documentNumber)
    const person: Person = { name, documentNumber, level: 'level3' }
    this.world.persons.push(person)
    return person
  }
}
