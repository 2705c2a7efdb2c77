// A case and its sub-cases: what a page shows of them, and the commands of people.

import { SubCase, chinaDate, type Action, type Actor, type Case, type Context, type ExpectedSubCase, type Profile } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../cases.ts'
import { derived, type Portal } from '../portal.ts'
import { named, say, sayOffer } from '../say.ts'

/**
 * What people say themselves. The other commands have routes of their own, since the portal fills something in: units
 * from the building table, digests of files, evidence from the systems outside. Who may give which, the library says.
 */
const SPOKEN = new Set<Action['type']>([
  'edit_application', 'batch_edit', 'answer_questionnaire', 'remove_material', 'share_materials', 'remove_units', 'save', 'submit',
  'regenerate_ticket', 'approve', 'reject', 'withdraw', 'delete', 'report_status', 'report_register_facts', 'report_certificates', 'report_delivery',
  'report_registrable'
])

const id = { type: 'string', minLength: 8, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }
const expected = {
  type: 'array', maxItems: 1000,
  items: { type: 'object', required: ['subCase', 'version'], properties: { subCase: { type: 'string' }, version: { type: 'integer' } } }
}

export function subCases (app: FastifyInstance, portal: Portal): void {
  const { sessions, cases, db } = portal
  const today = () => chinaDate(cases.now())

  app.get<{ Params: { caseId: string } }>('/cases/:caseId', async request => {
    const { actor } = await sessions.require(request)
    const { caseId } = request.params
    const view = await cases.askOwn(caseId, undefined, actor, (of, context, profile) => {
      const index = of.index(profile)
      const findings = of.check(context).findings.map(finding => say(finding))
      const units = of.units(context)
      const first = of.subCaseDocument(units.rows[0]?.subCase ?? '', context)
      const { sharedMaterials } = of.state()
      return {
        case: { ...index.case, stageName: named('case_stage', index.case.stage), businessName: businessName(profile, index.case.businessType) },
        columns: units.columns,
        rows: units.rows.map(row => ({
          ...row,
          actions: row.actions.map(sayOffer),
          status: index.subCases.find(({ subCase }) => subCase === row.subCase)?.statusName,
          buyers: index.subCases.find(({ subCase }) => subCase === row.subCase)?.buyers ?? [],
          errors: findings.filter(({ subCase, severity }) => severity === 'error' && subCase === row.subCase).length
        })),
        actions: of.actions(context).filter(({ subCase }) => !subCase).map(sayOffer),
        shared: first === undefined ? [] : profile.checklist(first, today()).filter(({ scope }) => scope === 'shared').map(row => ({
          ...row, files: sharedMaterials.find(({ item }) => item === row.item)?.files ?? []
        })),
        todo: of.todo(context).map(person => ({ ...person, roleName: named('role', person.role), items: person.items.slice(0, 20).map(item => ({ ...item, finding: say(item.finding) })) }))
      }
    })
    return { ...view, activities: await activities(caseId) }
  })

  app.get<{ Params: { caseId: string, subCase: string } }>('/cases/:caseId/:subCase', async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    const view = await cases.askOwn(caseId, subCase, actor, (of, context, profile) => viewed(of, context, profile, subCase, today()))
    return { ...view, activities: await activities(caseId, subCase) }
  })

  // While a person types: the form and what is found, of what the page has; nothing is stored
  app.post<{ Params: { caseId: string, subCase: string }, Body: { document: string } }>('/cases/:caseId/:subCase/check', {
    schema: { body: { type: 'object', required: ['document'], properties: { document: { type: 'string' } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    return await cases.askOwn(caseId, subCase, actor, (of, context, profile) => {
      const { subCase: read, findings } = SubCase.readLeniently(request.body.document)
      const { businessType } = read.document()
      return {
        form: profile.form(read, today()),
        findings: [...findings, ...profile.check(read, today()).findings].map(finding => say(finding, profile, businessType))
      }
    })
  })

  // Autosave: of what the page has, the parts that somebody changed
  app.put<{ Params: { caseId: string, subCase: string }, Body: { id: string, version: number, parts: string[], document: string } }>('/cases/:caseId/:subCase/draft', {
    schema: {
      body: {
        type: 'object', required: ['id', 'version', 'parts', 'document'],
        properties: { id, version: { type: 'integer' }, parts: { type: 'array', items: { enum: ['application', 'questionnaire'] } }, document: { type: 'string' } }
      }
    }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    await own(caseId, subCase, actor)
    let { version } = request.body
    const { id, parts } = request.body
    const { subCase: read, findings } = SubCase.readLeniently(request.body.document)
    const { application = {}, questionnaire = {}, businessType } = read.document()
    const edits: Record<string, Action> = {
      application: { type: 'edit_application', subCase, application },
      questionnaire: { type: 'answer_questionnaire', subCases: [subCase], questionnaire }
    }
    for (const part of parts) {
      const outcome = await cases.carryOut(caseId, { id: `${id}-${part}`, action: edits[part]!, expectedSubCases: [{ subCase, version }] }, actor)
      version = outcome.sequence
    }
    return { version, findings: findings.map(finding => say(finding, cases.profile, businessType)) }
  })

  app.post<{ Params: { caseId: string }, Body: { id: string, action: Action, expectedSubCases?: ExpectedSubCase[], expectedVersion?: number } }>('/cases/:caseId/commands', {
    schema: {
      body: {
        type: 'object', required: ['id', 'action'], additionalProperties: false,
        properties: { id, action: { type: 'object', required: ['type'] }, expectedSubCases: expected, expectedVersion: { type: 'integer' } }
      }
    }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { caseId } = request.params
    const { id, action, ...seen } = request.body
    if (!SPOKEN.has(action.type)) throw new NotFound()
    await own(caseId, 'subCase' in action && typeof action.subCase === 'string' ? action.subCase : undefined, actor)
    const given: Action = action.type === 'withdraw' ? { ...action, caseId: `S${derived(caseId, id)}` } : action
    const { version, report, repeated } = await cases.carryOut(caseId, { id, action: given, ...seen }, actor)
    // What an officer says of the register is the business of every case that holds the unit
    if (given.type === 'report_register_facts') {
      portal.outside.enter?.(given)
      await portal.worker.tellHolders({ id, order: '', caseId, actor, command: { id, action: given } }, given)
    }
    return { version, repeated, findings: report.findings.map(finding => say(finding)) }
  })

  const own = async (caseId: string, subCase: string | undefined, actor: Actor) => { await cases.askOwn(caseId, subCase, actor, () => true) }

  async function activities (caseId: string, subCase?: string) {
    const rows = await db.all(`select at, actor, action, sub_case from activity where stream = $1${subCase === undefined ? '' : " and sub_case in ($2, '')"}
      order by version desc limit 50`, caseId, ...subCase === undefined ? [] : [subCase])
    return rows.map(row => ({ at: row.at, actor: row.actor, subCase: row.sub_case, action: named('action', row.action) }))
  }
}

export const businessName = (profile: Profile, code: string) =>
  profile.document().businessTypes.find(business => business.code === code)?.name ?? { zh: code, en: code }

/** All that a page shows of a sub-case to whoever the context names. */
export function viewed (of: Case, context: Context, profile: Profile, subCase: string, today: string) {
  const part = of.subCase(subCase, context)
  if (!part) throw new NotFound()
  const document = of.subCaseDocument(subCase, context)!
  const { round, uploadCodes = [], statuses, inquiries, certificates, deliveries, rejection, sealed } = part.subCase
  const { case: { projectName, number }, subCases: [row] } = of.index(profile, [subCase])
  const files = (of: string) => (document.materials ?? []).filter(({ item }) => item === of).flatMap(material => material.files)
    .map(({ id, name, pages, channel, registerReferences }) => ({ id, name, pages, channel, registerReferences }))
  return {
    caseId: of.id,
    subCase,
    head: { number, projectName, location: part.subCase.unit.location, business: businessName(profile, document.businessType) },
    version: part.subCase.version,
    caseVersion: of.version,
    stage: { code: part.subCase.stage, name: named('sub_case_stage', part.subCase.stage) },
    status: { code: row?.status ?? '', name: row?.statusName ?? named('sub_case_stage', part.subCase.stage) },
    form: profile.form(document, today),
    findings: profile.check(document, today).findings.map(finding => say(finding, profile, document.businessType)),
    checklist: [
      ...profile.checklist(document, today).map(row => ({ ...row, files: files(row.item) })),
      // What the register asks for beside the checklist: each paper is about one entry, and says so
      ...(part.registerPapers ?? []).map(({ item, name, entry, reference = '', present, severity }) => ({
        item, name, present, required: severity === 'error', scope: 'sub_case' as const, shared: false, source: '', entry, reference,
        files: files(item).filter(({ registerReferences = [] }) => registerReferences.includes(reference) || (reference === '' && registerReferences.length === 0))
      }))
    ],
    actions: part.actions.map(sayOffer),
    todo: part.todo.map(person => ({ ...person, roleName: named('role', person.role), items: person.items.map(item => ({ ...item, finding: say(item.finding) })) })),
    round: round && {
      number: round.number,
      expires: round.expires,
      signers: round.signers.map(({ key, name, role }) => ({ key, name, role: named('role', role), signed: round.signatures.find(signature => signature.signer === key)?.at }))
    },
    codes: uploadCodes.filter(({ ended }) => !ended).map(({ code, item, expires }) => ({ code, item, expires })),
    statuses: statuses.map(({ at, note, status }) => ({ at, note, name: profile.document().statuses.find(({ code }) => code === status)?.name ?? { zh: status, en: status } })),
    inquiries: inquiries.map(({ id, question, answer, answeredBy }) => ({ id, question, answer, answeredBy })),
    certificates: (certificates ?? []).map(({ number, entered, right }) => ({ number, entered, right: named('certified_right', right) })),
    deliveries: deliveries ?? [],
    rejection,
    sealed: sealed !== undefined
  }
}
