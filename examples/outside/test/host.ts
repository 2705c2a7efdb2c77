import { readFileSync } from 'node:fs'
import { Case, Context, Profile, Refused, type Action, type Actor, type Effect, type LogEntry } from 'dengji'
import { Dice, type Answer, type ManualClock, type Outside } from '../src/index.js'

export const profile = Profile.builtin('guangzhou-registration')
const sample = JSON.parse(readFileSync(new URL('../../../../examples/data/batch.json', import.meta.url), 'utf8'))
const project = JSON.parse(readFileSync(new URL('../../../../examples/data/project.json', import.meta.url), 'utf8'))
const { handler } = sample as { handler: Actor }

/** The least that is a host: it keeps everything in memory, hands effects over, and gives what comes back to the case. */
export class Host {
  readonly log: LogEntry[] = []
  readonly refused: string[] = []
  readonly effects = new Map<string, Effect>()
  #case: Case | undefined
  #commands = 0

  constructor (private readonly outside: Outside, private readonly clock: ManualClock, which: number) {
    const given = sample.cases[which]
    const business = { organisationType: sample.organisationType, propertyType: sample.propertyType, businessType: given.businessType }
    const { id, name, developer } = project
    this.act({ type: 'open_batch', caseId: given.caseId, number: given.number, business, initiator: developer, project: { id, name, developer }, units: given.subCases.map((one: { subCase: string, unit: unknown }) => ({ subCase: one.subCase, unit: one.unit })) })
    for (const material of given.sharedMaterials) this.act({ type: 'upload_material', material })
    this.act({ type: 'share_materials' })
    for (const { subCase, application, questionnaire, materials } of given.subCases) {
      this.act({ type: 'edit_application', subCase, application })
      for (const material of materials) this.act({ type: 'upload_material', subCase, material })
      this.act({ type: 'answer_questionnaire', subCases: [subCase], questionnaire })
    }
    this.act({ type: 'save' })
    this.act({ type: 'submit' })
  }

  get case (): Case {
    if (!this.#case) throw new Error('no case')
    return this.#case
  }

  act (action: Action, actor: Actor = handler, id = `h${++this.#commands}`): void {
    const context = new Context({ now: this.clock.now(), actor, profile, salt: new Dice('salt', id).text(16) })
    const command = { id, action }
    const outcome = this.#case ? this.#case.decide(command, context) : undefined
    const [opened, first] = outcome ? [this.case, outcome] : Case.open(command, context)
    if (outcome?.entry) this.case.apply([outcome.entry])
    this.#case = opened
    if (first.entry) this.log.push(first.entry)
    first.effects.forEach((effect, at) => this.hand(first.effectIds[at] as string, effect))
  }

  hand (id: string, effect: Effect): void {
    this.effects.set(id, effect)
    const { caseId, confirmer, business, subCases } = this.case.state()
    const units = Object.fromEntries(subCases.map(({ id, unit }) => [id, unit.unitCode]))
    this.outside.take({ id, caseId, effect, about: { confirmer, businessType: business.businessType, units } })
  }

  /** Gives an answer to the case. What the case refuses (late, stale) is told, and done with. */
  receive ({ id, actor, command }: Answer): void {
    try {
      this.act(command.action, actor, command.id)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      this.refused.push(`${command.action.type}: ${error.unmet.map(({ finding }) => finding.code).join(' ')}`)
    }
    this.outside.acknowledge(id)
  }

  /** Asks again about everything, as a host does of what was not answered. */
  askAgain (): void {
    for (const [id, effect] of [...this.effects]) this.hand(id, effect)
  }

  /** Lets time pass, from one answer to the next. */
  run (): void {
    for (let next = this.outside.next(); next; next = this.outside.next()) {
      this.clock.set(next)
      for (const answer of this.outside.due()) this.receive(answer)
    }
  }
}
