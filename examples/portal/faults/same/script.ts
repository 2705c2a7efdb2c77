// A whole case as a script: lines of JSON, each a command with who gives it, when, and the salt. Everything that makes a
// log comes from the seed, so that whoever replays it, in whatever language, writes the same log.

import { createHash } from 'node:crypto'
import { Case, Context, Refused, type Action, type Actor, type Effect } from 'dengji'
import { createOutside } from '../../../outside/dist/src/index.js'
import * as people from '../people.ts'
import { profile } from '../site.ts'
import { Dice, ManualClock, start, tempers } from '../world.ts'

export interface Step { now: string, actor: Actor, salt: string, command: { id: string, action: Action } }

/** A batch of so many units, from its opening until nothing is to come any more. */
export function script (seed: string, count: number): Step[] {
  const clock = new ManualClock(start)
  const outside = createOutside({ seed, clock, temper: { ...tempers.everyday, silent: 0, slow: 0, refuse: 0 }, people: 'simulated' })
  const dice = new Dice('same', seed)
  const steps: Step[] = []
  let whole: Case | undefined

  const handed = new Map<string, Effect>()
  const hand = (id: string, effect: Effect) => {
    handed.set(id, effect)
    const { caseId, confirmer, business, subCases } = whole!.state()
    const units = Object.fromEntries(subCases.map(({ id, unit }) => [id, unit.unitCode]))
    outside.take({ id, caseId, effect, about: { confirmer, businessType: business.businessType, units } })
  }
  const give = (action: Action, actor: Actor = people.handler, id = `c${steps.length}`) => {
    const step: Step = { now: clock.now().toISOString(), actor, salt: dice.text(16), command: { id, action } }
    steps.push(step)
    try {
      const { entry, effects, effectIds } = carriedOut(step)
      if (entry) effects.forEach((effect, at) => hand(effectIds[at]!, effect))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }
  const carriedOut = ({ now, actor, salt, command }: Step) => {
    const context = new Context({ now, actor, profile, salt })
    if (!whole) {
      const [opened, outcome] = Case.open(command, context)
      whole = opened
      return outcome
    }
    const outcome = whole.decide(command, context)
    if (outcome.entry) whole.apply([outcome.entry])
    return outcome
  }

  const [sample] = people.batch.cases
  const units = people.units.slice(0, count)
  give({ ...people.opening('same'), units: units.map((unit, at) => ({ subCase: `z${at}`, unit })) })
  for (const material of sample.sharedMaterials) give({ type: 'upload_material', material })
  for (const [at, { unitCode, location, buildingArea, district }] of units.entries()) {
    const subCase = `z${at}`
    const one = dice.pick<any>(sample.subCases)
    give({ type: 'edit_application', subCase, application: { ...one.application, property: { unitCode, location, registeredArea: buildingArea, plannedUse: '住宅', district } } })
    give({ type: 'answer_questionnaire', subCases: [subCase], questionnaire: one.questionnaire })
    for (const material of one.materials) give({ type: 'upload_material', subCase, material })
    if (dice.chance(0.1)) give({ type: 'submit' }, people.stranger) // and is refused
    clock.advance(dice.between(0, 3))
  }
  give({ type: 'share_materials', items: [] })
  give({ type: 'save' })
  give({ type: 'submit' })
  for (let asked = 1; asked <= 3; asked++) { // some say nothing until they are asked again
    for (let next = outside.next(); next; next = outside.next()) {
      clock.set(next)
      for (const { id, actor, command } of outside.due()) {
        give(command.action, actor, command.id)
        outside.acknowledge(id)
        if (command.action.type === 'report_submission_failure') give({ type: 'submit' })
        // What is rejected goes on by itself, and the rest is filed
        if (command.action.type === 'reject') give({ type: 'withdraw', subCase: command.action.subCase, caseId: `same-${command.action.subCase}` })
      }
    }
    for (const [id, effect] of [...handed]) hand(id, effect)
    // 未完税 may come after 完税, since answers come out of order: who has paid shows it once more
    for (const { id, stage, taxCleared } of whole!.state().subCases) if (stage === 'submitted' && !taxCleared) outside.bank.pay(outside.desk, 'same', id)
  }
  return steps
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
