import { checkIdentifier, type Actor, type Evidence } from 'dengji'
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
