// People at their screens. They do what the portal offers them, by chance; or, once the weather has cleared up, what it
// says that they have to do.

import { readFileSync } from 'node:fs'
import type { Action, ActionOffer, ActionOpenBatch, Actor, CaseState, Evidence, PersonTodo, PropertyUnit } from 'dengji'
import type { Dice } from './world.ts'

const data = (name: string) => JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'))
export const batch = data('batch.json')
const project = data('project.json')

export const handler: Actor = { ...batch.handler, noticeAcknowledged: true }
export const representative: Actor = {
  ...handler, id: 'u-representative', role: 'legal_representative', name: '韩立', documentNumber: '440106188009090093', actingFor: { enterprise: project.developer, level: 'level4' }
}
export const stranger: Actor = { ...handler, id: 'u-stranger', name: '何平', documentNumber: '440106188102020093', actingFor: { ...handler.actingFor!, enterprise: { name: '广州另一置业有限公司', documentNumber: '91440101MA5DJ0002H' } } }
export const officer: Actor = { id: 'u-officer', role: 'registry_staff', name: '登记员甲' }
export const system: Actor = { id: 'portal', role: 'system' }

/** The units of the project, as if all had a contract. */
export const units: PropertyUnit[] = project.buildings.flatMap((building: any) => building.floors).flatMap((floor: any) => floor.rooms)
  .map((room: any) => ({ ...room.unit, contractStatus: 'contracted' }))

/** A batch without units. */
export const opening = (caseId: string, sample: any = batch.cases[0]): ActionOpenBatch => ({
  type: 'open_batch',
  caseId,
  number: sample.number,
  business: { organisationType: batch.organisationType, propertyType: batch.propertyType, businessType: sample.businessType },
  initiator: project.developer,
  project: { id: project.id, name: project.name, developer: project.developer },
  units: []
})

/** A batch as the sample has it, with some of its units. */
export interface Plan { caseId: string, opening: Action, sample: any, of: Map<string, any> }

export function plan (caseId: string, dice: Dice): Plan {
  const sample = dice.pick<any>(batch.cases)
  const subCases = dice.shuffled<any>(sample.subCases).slice(0, 1 + Math.floor(dice.fraction() * 3))
  return {
    caseId,
    sample,
    of: new Map(subCases.map(one => [one.subCase, one])),
    opening: { ...opening(caseId, sample), units: subCases.map(({ subCase, unit }) => ({ subCase, unit })) }
  }
}

const weights: Record<string, number> = {
  edit_application: 6, upload_material: 8, answer_questionnaire: 6, share_materials: 4, save: 4, submit: 12, regenerate_ticket: 1,
  approve: 0.3, reject: 0.05, withdraw: 0.4, remove_material: 0.5, batch_edit: 1, remove_units: 0.1, delete: 0.02, withdraw_before_entry: 0.2
}

/** One of the offers, the likelier the more it brings a case on; sometimes one that is not allowed. */
export function choose (offers: ActionOffer[], dice: Dice): ActionOffer | undefined {
  const possible = offers.filter(offer => weights[offer.action] && (offer.allowed || dice.chance(0.05)))
  const total = possible.reduce((sum, offer) => sum + weights[offer.action]!, 0)
  let at = dice.fraction() * Math.max(total, 12) // where little is offered, mostly nothing is done
  return possible.find(offer => (at -= weights[offer.action]!) < 0)
}

/** What somebody fills in for an offer: mostly right, now and then not. */
export function fill ({ action, subCase = '' }: { action: string, subCase?: string }, { sample, of, caseId }: Plan, dice: Dice): Action | undefined {
  const one = of.get(subCase) ?? [...of.values()][0]
  switch (action) {
    case 'edit_application': {
      const application = structuredClone(one.application)
      if (dice.chance(0.1)) application.buyers[0].documentNumber = ''
      if (dice.chance(0.2)) application.contact.phone = `1380000${1000 + Math.floor(dice.fraction() * 9000)}`
      return { type: action, subCase, application }
    }
    case 'upload_material': {
      const materials = subCase ? one.materials : sample.sharedMaterials
      const material = structuredClone(dice.pick<any>(materials))
      if (dice.chance(0.2)) material.files[0].id = `f-${dice.text(4)}`
      return { type: action, ...(subCase && { subCase }), material }
    }
    case 'remove_material': return { type: action, ...(subCase && { subCase }), item: dice.pick<any>(subCase ? one.materials : sample.sharedMaterials).item }
    case 'answer_questionnaire': return { type: action, subCases: [subCase || one.subCase], questionnaire: one.questionnaire }
    case 'share_materials': return { type: action, items: [] }
    case 'save':
    case 'submit':
    case 'delete': return { type: action }
    case 'regenerate_ticket': return { type: action, subCase, reason: '申请人要求' }
    case 'approve': return { type: action, subCases: [subCase] }
    case 'reject': return { type: action, subCase, reason: '问询表有误' }
    case 'withdraw': return { type: action, subCase, caseId: `${caseId}-${subCase}` }
    case 'remove_units': return { type: action, subCases: [subCase || one.subCase] }
    case 'batch_edit': return { type: action, subCases: [subCase || one.subCase], changes: { contact: one.application.contact } }
    default: return undefined
  }
}

/** All applicants declare that they take a filed application back. */
export function takeBack (state: CaseState, subCase: string, now: Date): Action | undefined {
  const one = state.subCases.find(({ id }) => id === subCase) ?? state.subCases[0]
  if (!one?.round) return undefined
  const { buyers = [], sellers = [], mortgagees = [] } = one.application
  const evidence = [...buyers, ...sellers, ...mortgagees].map(({ documentNumber = '' }): Evidence => ({
    kind: 'withdrawal_declaration', provider: 'yuexinqian', reference: `back-${one.id}-${documentNumber}-${now.getTime()}`, subject: documentNumber, digest: one.round!.digest, at: now.toISOString()
  }))
  return { type: 'withdraw_before_entry', subCases: [one.id], evidence }
}

/** Everything that a sub-case and the shared list still want, in the order in which a diligent handler brings it. */
export function complete (missing: { action: string, subCase?: string }, plan: Plan): Action[] {
  const { action, subCase } = missing
  const one = plan.of.get(subCase ?? '') ?? [...plan.of.values()][0]
  switch (action) {
    case 'edit_application': return [{ type: action, subCase: subCase!, application: one.application }]
    case 'upload_material': return [...one.materials, ...plan.sample.sharedMaterials]
      .map((material): Action => ({ type: action, ...(subCase && { subCase }), material }))
    case 'answer_questionnaire': return [{ type: action, subCases: [subCase!], questionnaire: one.questionnaire }]
    case 'share_materials': return [...plan.sample.sharedMaterials.map((material: any): Action => ({ type: 'upload_material', material })), { type: action, items: [] }]
    case 'save':
    case 'submit': return [{ type: action }]
    case 'regenerate_ticket': return [{ type: action, subCase: subCase! }]
    case 'withdraw': return [{ type: action, subCase: subCase!, caseId: `${plan.caseId}-${subCase}` }]
    case 'approve': return [{ type: action, subCases: [subCase!] }]
    default: return []
  }
}

/** What is to be done now, by whomever. */
export const now = (todo: PersonTodo[]) => todo.flatMap(({ role, items }) => items.filter(item => item.now).map(item => ({ role, ...item })))
