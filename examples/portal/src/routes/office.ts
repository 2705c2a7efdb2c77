// The officer's page: what was filed, over all cases, and what only an officer records.

import { randomUUID } from 'node:crypto'
import { names, type Actor } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { named, say } from '../say.ts'
import { NEVER, unitKey, type Row } from '../store/index.ts'
import { searching } from './lists.ts'

const PAGE = 20

export function office (app: FastifyInstance, { sessions, cases, db, worker }: Portal): void {
  const officer = (actor: Actor) => {
    if (actor.role !== 'registry_staff') throw new NotFound()
    return actor
  }

  app.get<{ Querystring: { search: string, status: string, offset: number } }>('/office', {
    schema: { querystring: { type: 'object', properties: { search: { type: 'string', maxLength: 100, default: '' }, status: { type: 'string', maxLength: 64, default: '' }, offset: { type: 'integer', minimum: 0, default: 0 } } } }
  }, async request => {
    officer((await sessions.require(request)).actor)
    const { search, status, offset } = request.query
    const words = searching(search, status ? 2 : 1)
    const where = `l.sub_case <> '' and l.stage = 'filed'${status ? ' and l.status = $1' : ''}${words.sql}`
    const values = [...status ? [status] : [], ...words.values]
    const [{ n: total } = { n: 0 }] = await db.all(`select count(*) as n from listing l where ${where}`, ...values)
    const counts = await db.all("select status, count(*) as n from listing where sub_case <> '' and stage = 'filed' group by status")
    const rows = await db.all(`select row from listing l where ${where} order by l.time desc, l.stream, l.sub_case limit ${PAGE} offset $${values.length + 1}`, ...values, offset)
    return {
      total, offset, pageSize: PAGE,
      statuses: cases.profile.document().statuses.map(({ code, name, after, last }) => ({ code, name, after, last, count: counts.find(row => row.status === code)?.n ?? 0 })),
      rows: rows.map(({ row }) => JSON.parse(row))
    }
  })

  // 补充询问: signed by whoever answered, as the officer has it in hand
  app.post<{ Params: { caseId: string, subCase: string }, Body: { id: string, question: string, answer: string, answeredBy: string, reference: string } }>('/cases/:caseId/:subCase/inquiries', {
    schema: {
      body: {
        type: 'object', required: ['id', 'question', 'answer', 'answeredBy', 'reference'],
        properties: Object.fromEntries(['id', 'question', 'answer', 'answeredBy', 'reference'].map(name => [name, { type: 'string', minLength: 1, maxLength: 2000 }]))
      }
    }
  }, async request => {
    const actor = officer((await sessions.require(request)).actor)
    const { caseId, subCase } = request.params
    const { id, reference, ...said } = request.body
    const signed = await cases.askOwn(caseId, subCase, actor, (of, context) => {
      const [list, at] = said.answeredBy.split('/')
      const part = of.subCase(subCase, context)?.subCase.application
      const party = (list === 'buyers' ? part?.buyers : list === 'sellers' ? part?.sellers : part?.mortgagees)?.[Number(at)]
      // What was signed is this question and this answer
      return { subject: party?.agent?.documentNumber || party?.documentNumber, digest: of.inquiryDigest(subCase, { id, ...said }, context) }
    })
    const evidence = { kind: 'inquiry_signature', provider: 'yuexinqian', reference, ...signed, at: cases.now() }
    await cases.carryOut(caseId, { id, action: { type: 'record_inquiry', subCase, inquiry: { id, ...said, evidence } } }, actor)
    return {}
  })

  // 登记簿: what stands against a unit of a case, by the profile's words, and what it means for filing
  app.get<{ Params: { caseId: string, subCase: string } }>('/cases/:caseId/:subCase/register', async request => {
    const actor = officer((await sessions.require(request)).actor)
    const { caseId, subCase } = request.params
    return await cases.askOwn(caseId, subCase, actor, (of, context, profile) => {
      const { registerFacts, subCases } = of.state()
      const unit = unitKey(subCases.find(({ id }) => id === subCase)?.unit.unitCode ?? '')
      const rules = profile.document().registerRules
      const kinds = [...new Map(rules.map(({ kind, name }) => [kind, name]))].map(([code, name]) => ({ code, name }))
      const findings = of.check(context).findings.filter(({ place, pointer }) => place?.subCase === subCase && pointer.startsWith('/registerFacts/'))
      return {
        may: of.actions(context).some(({ action, allowed }) => action === 'report_register_facts' && allowed),
        unit, parcel: unit.slice(0, 19), kinds,
        facts: registerFacts.flatMap((fact, at) => !unit.startsWith(unitKey(fact.subject)) ? [] : [{
          ...fact,
          name: kinds.find(({ code }) => code === fact.kind)?.name ?? { zh: fact.kind, en: fact.kind },
          exceptionAllowed: rules.some(({ kind, exceptionAllowed }) => kind === fact.kind && exceptionAllowed),
          findings: findings.filter(({ pointer }) => pointer === `/registerFacts/${at}` || pointer.startsWith(`/registerFacts/${at}/`)).map(finding => say(finding))
        }]),
        certified: names().find(({ kind }) => kind === 'certified_right')?.names ?? []
      }
    })
  })

  app.post<{ Params: { caseId: string, subCase: string } }>('/cases/:caseId/:subCase/register', async request => {
    const actor = officer((await sessions.require(request)).actor)
    const { caseId, subCase } = request.params
    await cases.askOwn(caseId, subCase, actor, () => true)
    await worker.lookUp(caseId, randomUUID())
    return {}
  })

  // What could not be carried out yet, for whoever looks after the portal: effects, and answers of the systems outside
  app.get('/office/stuck', async request => {
    officer((await sessions.require(request)).actor)
    const shown = (box: 'outbox' | 'inbox', rows: Row[]) => rows.map(({ id, stream, body, tries, due, error }) => {
      const what = JSON.parse(body)
      const name = box === 'outbox' ? named('effect', what.type) : named('action', what.command.action.type)
      return { box, id, caseId: stream, name, tries, due: due === NEVER ? undefined : due, error }
    })
    return [...shown('outbox', await worker.outbox.stuck()), ...shown('inbox', await worker.inbox.stuck())]
  })

  app.post<{ Params: { box: 'outbox' | 'inbox', id: string } }>('/office/stuck/:box/:id', {
    schema: { params: { type: 'object', properties: { box: { enum: ['outbox', 'inbox'] }, id: { type: 'string', maxLength: 200 } } } }
  }, async request => {
    officer((await sessions.require(request)).actor)
    const { box, id } = request.params
    if (!await worker[box].again(id, cases.now())) throw new NotFound()
    worker.wake()
    return {}
  })
}
