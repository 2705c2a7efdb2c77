// Sample data: the project, persons and batches of examples/data. Nothing of it belongs into a portal of your own.

import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { digest, receiptPaper, chinaDate, typeset, type Action, type Project } from 'dengji'
import type { SamplePerson } from './identity.ts'
import { paperFonts, type Portal } from './portal.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'))
const batch = read('batch.json')

export const yunjin = batch.handler.actingFor.enterprise
export const another = { name: '广州另一置业有限公司', documentNumber: '91440101MA5DJ0002H' }
const bank = { name: '岭南示例银行股份有限公司广州分行', documentNumber: '91440100190000019Y' }
const stranger = { name: '何平', documentNumber: '440106188102020093' }

export const projects: Project[] = [read('project.json')]

export const persons: SamplePerson[] = [
  { id: 'handler', name: batch.handler.name, documentNumber: batch.handler.documentNumber, role: 'handler', enterprise: yunjin },
  { id: 'representative', name: '韩立', documentNumber: '440106188009090093', role: 'legal_representative', enterprise: yunjin },
  { id: 'officer', name: '登记员甲', documentNumber: '', role: 'registry_staff' },
  { id: 'bank', name: '林信', documentNumber: '440106188004047336', role: 'mortgagee_agent', enterprise: bank },
  { id: 'stranger', ...stranger, role: 'handler', enterprise: another },
  ...batch.cases.flatMap((one: any) => one.subCases).flatMap((one: any) => one.application.buyers)
    .filter((buyer: any) => buyer.documentType === 'resident_id')
    .map((buyer: any): SamplePerson => ({ id: `buyer-${buyer.documentNumber.slice(-4).toLowerCase()}`, name: buyer.name, documentNumber: buyer.documentNumber, role: 'buyer' }))
]

/** The world outside knows one firm more, whose handler has no business with the others' cases. */
export const world = <W extends { firms: any[], persons: any[] }> (sample: W): W => {
  const handler = { ...stranger, level: 'level4' }
  return {
    ...sample,
    persons: [...sample.persons, handler],
    firms: [...sample.firms, { enterprise: another, level: 'level4', representative: { name: '何立', documentNumber: '440106188103030104', level: 'level4' }, handlers: [handler], place: '440100' }]
  }
}

/** The two batches of the sample, with forms and materials, not yet submitted. */
export async function fillIn ({ cases, identity, db }: Portal): Promise<void> {
  const actor = { ...(await identity.actor('handler'))!, noticeAcknowledged: true }
  const today = chinaDate(cases.now())
  for (const one of batch.cases) {
    const { caseId, number, businessType, sharedMaterials, subCases } = one
    const { organisationType, propertyType } = batch
    const give = async (id: string, action: Action) => await cases.carryOut(caseId, { id, action }, actor)
    const opening: Action = {
      type: 'open_batch', caseId, number, business: { organisationType, propertyType, businessType }, initiator: yunjin,
      project: { id: projects[0]!.id, name: projects[0]!.name, developer: projects[0]!.developer },
      units: subCases.map(({ subCase, unit }: any) => ({ subCase, unit }))
    }
    await cases.open({ id: 'sample-open', action: opening }, actor)
    // The sample names files; a real one stands for each of them: the list of what is handed in
    const { pdf: list } = await typeset(receiptPaper({ businessType, unit: subCases[0].unit, materials: subCases[0].materials }, cases.profile, { date: today }), paperFonts())
    const upload = async (subCase: string | undefined, { item, files }: any) => {
      const pdf = Buffer.concat([list, Buffer.from(`\n% ${caseId} ${subCase ?? ''} ${item}\n`)]) // no two files are the same
      const sm3 = Buffer.from(digest('sm3', pdf)).toString('hex')
      const file = { id: randomUUID(), name: files[0].name, digest: sm3, bytes: pdf.length, pages: 1, format: 'pdf' as const, channel: 'pc' as const }
      await db.write([{
        sql: "insert into file (id, stream, sub_case, name, type, digest, body) values ($1, $2, $3, $4, 'application/pdf', $5, $6)",
        values: [file.id, caseId, subCase ?? '', file.name, sm3, pdf]
      }])
      await give(`sample-${subCase ?? 'shared'}-${item}`, { type: 'upload_material', ...(subCase && { subCase }), material: { item, files: [file] } })
    }
    for (const material of sharedMaterials) await upload(undefined, material)
    for (const { subCase, application, questionnaire, materials } of subCases) {
      await give(`sample-${subCase}-form`, { type: 'edit_application', subCase, application })
      await give(`sample-${subCase}-questions`, { type: 'answer_questionnaire', subCases: [subCase], questionnaire })
      for (const material of materials) await upload(subCase, material)
    }
    await give('sample-share', { type: 'share_materials', items: [] })
    await give('sample-save', { type: 'save' })
  }
}
