// From a building grid or a workbook to a batch.

import { randomUUID } from 'node:crypto'
import { chinaDate, projectsOf, type Action, type Actor, type ChosenUnit, type Project, type PropertyUnit } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../cases.ts'
import { OutsideRefused } from '../outside.ts'
import { derived, type Portal } from '../portal.ts'
import { say } from '../say.ts'
import { unitKey } from '../store/index.ts'
import { Unreadable, corrected, readWorkbook, template } from '../workbook.ts'
import { disposition, received } from './materials.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const id = { type: 'string', minLength: 8, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }

export function batches (app: FastifyInstance, { sessions, cases, projects, outside }: Portal): void {
  const { profile } = cases
  const today = () => chinaDate(cases.now())

  /** The projects of the actor's enterprise; for others there are none. */
  const own = (actor: Actor): Project[] => actor.actingFor ? projectsOf(projects, actor.actingFor.enterprise) : []
  const ownProject = (actor: Actor, id: string): Project => {
    const project = own(actor).find(project => project.id === id)
    if (!project) throw new NotFound()
    return project
  }
  const unitsOf = (project: Project): Map<string, PropertyUnit> => new Map(project.buildings
    .flatMap(building => building.floors).flatMap(floor => floor.rooms).flatMap(room => room.unit ? [[room.unit.unitCode, room.unit]] : []))

  app.get('/projects', async request => {
    const { actor } = await sessions.require(request)
    const { businessTypes, organisationTypes, propertyTypes, contractStatuses } = profile.document()
    const choices = (all: typeof organisationTypes, codes: string[]) =>
      all.filter(({ code }) => codes.length === 0 || codes.includes(code)).map(({ code, name }) => ({ code, name }))
    return {
      projects: own(actor).map(({ id, name, location }) => ({ id, name, location })),
      businesses: businessTypes.filter(({ online }) => online).map(business => ({
        code: business.code, name: business.name,
        organisationTypes: choices(organisationTypes, business.organisationTypes), propertyTypes: choices(propertyTypes, business.propertyTypes)
      })),
      contractStatuses: (contractStatuses ?? []).map(({ code, name }) => ({ code, name }))
    }
  })

  app.post<{ Params: { id: string }, Body: { businessType: string, selected: string[] } }>('/projects/:id/grid', {
    schema: { body: { type: 'object', required: ['businessType', 'selected'], properties: { businessType: { type: 'string' }, selected: { type: 'array', maxItems: 2000, items: { type: 'string' } } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { businessType, selected } = request.body
    return profile.grid(ownProject(actor, request.params.id), businessType, selected).map(building => ({
      ...building,
      rows: building.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, findings: cell.findings?.map(finding => say(finding)) })) }))
    }))
  })

  interface Opening { id: string, project: string, businessType: string, organisationType: string, propertyType: string }

  /**
   * The command; the units come from the building table, what stands against them from the register, and numbers of
   * sub-cases go from z1 on.
   */
  async function opening (actor: Actor, { id, project: projectId, businessType, organisationType, propertyType }: Opening, units: PropertyUnit[]): Promise<{ caseId: string, action: Action, chosen: ChosenUnit[] }> {
    const project = ownProject(actor, projectId)
    const caseId = `B${derived(actor.id, id)}`
    const chosen = units.map((unit, at) => ({ subCase: `z${String(at + 1).padStart(3, '0')}`, unit }))
    return {
      caseId,
      chosen,
      action: {
        type: 'open_batch', caseId, number: `P${today().replaceAll('-', '')}${derived(caseId).slice(0, 6).toUpperCase()}`,
        business: { businessType, organisationType, propertyType }, initiator: actor.actingFor!.enterprise,
        project: { id: project.id, name: project.name, developer: project.developer }, units: chosen,
        registerFacts: await outside.registerFacts(units.map(({ unitCode }) => unitKey(unitCode ?? '')))
      }
    }
  }
  const properties = { id, project: { type: 'string' }, businessType: { type: 'string' }, organisationType: { type: 'string' }, propertyType: { type: 'string' } }

  app.post<{ Body: Opening & { units: string[] } }>('/batches', {
    schema: { body: { type: 'object', required: [...Object.keys(properties), 'units'], properties: { ...properties, units: { type: 'array', minItems: 1, maxItems: 2000, items: { type: 'string' } } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const known = unitsOf(ownProject(actor, request.body.project))
    const units = request.body.units.map(code => known.get(code) ?? unknown(code))
    const { caseId, action } = await opening(actor, request.body, units)
    const { report } = await cases.open({ id: request.body.id, action }, actor)
    return { caseId, findings: report.findings.map(finding => say(finding)) }
  })

  // ---- workbooks

  app.get<{ Querystring: { businessType: string } }>('/sheet/template', async (request, reply) => {
    await sessions.require(request)
    const business = profile.document().businessTypes.find(({ code }) => code === request.query.businessType)
    if (!business) throw new NotFound()
    const book = await template(profile.sheetTemplate(business.code, today()), business.name.zh)
    return await reply.type(XLSX).header('content-disposition', disposition(`${business.name.zh}.xlsx`)).send(book)
  })

  /** A workbook as it is read: with the mapping of the form, where somebody corrected it. */
  async function read (bytes: Buffer, fields: Record<string, string>) {
    const { book, sheet } = await readWorkbook(bytes).catch(error => {
      throw error instanceof Unreadable ? new OutsideRefused('这不是可以读取的 Excel 工作簿（.xlsx）', 'this is no workbook (.xlsx) that can be read') : error
    })
    const mapping = fields.mapping || profile.sheetMapping(sheet, fields.businessType || undefined)
    return { book, result: profile.readSheet(sheet, today(), mapping) }
  }

  app.post('/sheet', async request => {
    await sessions.require(request)
    const { bytes, fields } = await received(request)
    const { result } = await read(bytes, fields)
    const report = result.report()
    const subCases = result.subCases()
    const blank = fields.businessType ? profile.formFor(fields.businessType, today()) : undefined
    return {
      mapping: report.mapping,
      // What a column can be taken for, by the form
      targets: blank?.sections.filter(({ visible }) => visible).flatMap(section => section.groups.flatMap(group => group.fields
        .filter(({ kind }) => kind !== 'files' && kind !== 'note').map(field => ({ path: field.path, label: { zh: `${section.label.zh}：${field.label.zh}`, en: `${section.label.en}: ${field.label.en}` } })))) ?? [],
      passedOver: report.passedOver,
      records: report.records.map((record, at) => ({ ...record, location: subCases[at]?.unit.location, unitCode: subCases[at]?.unit.unitCode, buyers: (subCases[at]?.application?.buyers ?? []).map(({ name }) => name) })),
      findings: report.findings.slice(0, 2000)
        .map(({ finding, ...where }) => ({ ...where, ...say(finding), label: where.label }))
    }
  })

  app.post('/sheet/corrected', async (request, reply) => {
    await sessions.require(request)
    const { name, bytes, fields } = await received(request)
    const { book, result } = await read(bytes, fields)
    return await reply.type(XLSX).header('content-disposition', disposition(name.replace(/(\.xlsx)?$/i, '-校验.xlsx'))).send(await corrected(book, result.corrected()))
  })

  // A batch of a workbook: opened, then each form filled in. Sent again it goes on where it stopped.
  app.post('/batches/sheet', async request => {
    const { actor } = await sessions.require(request)
    const { bytes, fields } = await received(request)
    const { id = randomUUID(), project = '', businessType = '', organisationType = '', propertyType = '' } = fields
    const known = unitsOf(ownProject(actor, project))
    const { result } = await read(bytes, fields)
    const documents = result.subCases()
    const units = documents.map(({ unit }) => known.get(unit.unitCode ?? '') ?? unknown(unit.unitCode ?? ''))
    const { caseId, action, chosen } = await opening(actor, { id, project, businessType, organisationType, propertyType }, units)
    await cases.open({ id, action }, actor)
    for (const [at, { subCase }] of chosen.entries()) {
      const { application, questionnaire } = documents[at]!
      if (application) await cases.carryOut(caseId, { id: `${subCase}-application`, action: { type: 'edit_application', subCase, application } }, actor)
      if (questionnaire?.answers?.length) await cases.carryOut(caseId, { id: `${subCase}-questionnaire`, action: { type: 'answer_questionnaire', subCases: [subCase], questionnaire } }, actor)
    }
    return { caseId }
  })

  function unknown (code: string): never {
    throw new OutsideRefused(`楼盘表中没有单元“${code}”`, `the building table has no unit “${code}”`)
  }
}
