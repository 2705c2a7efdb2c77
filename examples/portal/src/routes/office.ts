// The officer's page: what was filed, over all cases, and what only an officer records.

import { randomUUID } from 'node:crypto'
import type { Actor, Evidence } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { named, say, sayOffer } from '../say.ts'
import { NEVER, unitKey, type Row } from '../store/index.ts'
import { searching } from './lists.ts'

const PAGE = 20

const id = { type: 'string', minLength: 8, maxLength: 64, pattern: '^[A-Za-z0-9_-]+$' }

export function office (app: FastifyInstance, { sessions, cases, db, worker, outside }: Portal): void {
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
      statuses: cases.profile.document().statuses.map(({ code, name }) => ({ code, name, count: counts.find(row => row.status === code)?.n ?? 0 })),
      rows: rows.map(({ row }) => JSON.parse(row))
    }
  })

  // 另行询问: whoever answered signs this question and this answer with the provider; the library compares what was signed
  app.post<{ Params: { caseId: string, subCase: string }, Body: { id: string, inquiry: { question: string, answer: string, answeredBy: string } } }>('/cases/:caseId/:subCase/inquiries', {
    schema: {
      body: {
        type: 'object', required: ['id', 'inquiry'],
        properties: {
          id,
          inquiry: {
            type: 'object', required: ['question', 'answer', 'answeredBy'], additionalProperties: false,
            properties: { question: { type: 'string' }, answer: { type: 'string' }, answeredBy: { type: 'string', maxLength: 64 } }
          }
        }
      }
    }
  }, async request => {
    const actor = officer((await sessions.require(request)).actor)
    const { caseId, subCase } = request.params
    const inquiry = { id: request.body.id, ...request.body.inquiry }
    const { person, digest } = await cases.askOwn(caseId, subCase, actor, (of, context) => {
      const [list, at] = inquiry.answeredBy.split('/')
      const form = of.subCase(subCase, context)?.subCase.application
      const party = (list === 'buyers' ? form?.buyers : list === 'sellers' ? form?.sellers : form?.mortgagees)?.[Number(at)]
      return { person: party?.agent?.documentNumber || party?.documentNumber, digest: of.inquiryDigest(subCase, inquiry, context) }
    })
    if (!person || !digest) throw new NotFound()
    const evidence = await outside.answered({ caseId, subCase, digest }, person)
    await cases.carryOut(caseId, { id: inquiry.id, action: { type: 'record_inquiry', subCase, inquiry: { ...inquiry, evidence } } }, actor)
    return {}
  })

  // 完税, where the officer has the certificate in hand; else the tax authority reports by itself
  app.post<{ Params: { caseId: string, subCase: string }, Body: { id: string, cleared: boolean, evidence?: { reference?: string } } }>('/cases/:caseId/:subCase/tax', {
    schema: {
      body: {
        type: 'object', required: ['id', 'cleared'],
        properties: { id, cleared: { type: 'boolean' }, evidence: { type: 'object', properties: { reference: { type: 'string', maxLength: 64 } } } }
      }
    }
  }, async request => {
    const actor = officer((await sessions.require(request)).actor)
    const { caseId, subCase } = request.params
    const { id, cleared, evidence: { reference = '' } = {} } = request.body
    const evidence: Evidence | undefined = cleared && reference.trim() ? { kind: 'tax_certificate', provider: 'guangzhou-tax', reference, at: cases.now() } : undefined
    await cases.askOwn(caseId, subCase, actor, () => true)
    await cases.carryOut(caseId, { id, action: { type: 'report_tax', subCases: [subCase], cleared, ...(evidence && { evidence }) } }, actor)
    return {}
  })

  // 登记簿: what stands against a unit of a case, by the profile's words, and what it means for filing
  app.get<{ Params: { caseId: string, subCase: string } }>('/cases/:caseId/:subCase/register', async request => {
    const actor = officer((await sessions.require(request)).actor)
    const { caseId, subCase } = request.params
    return await cases.askOwn(caseId, subCase, actor, (of, context) => {
      const { registerFacts, subCases } = of.state()
      const one = subCases.find(({ id }) => id === subCase)
      const unit = unitKey(one?.unit.unitCode ?? '')
      const findings = of.check(context).findings.filter(({ place, pointer }) => place?.subCase === subCase && pointer.startsWith('/registerFacts/'))
      const kinds = of.actionForm('report_register_facts', context, subCase)?.groups.flatMap(({ fields }) => fields).find(({ path }) => path === '/facts/*/kind')?.options
      // Of the whole case alone: a batch has many more, and its sub-cases are not asked about
      const offers = of.actions(context, { offset: 0, limit: 0 }).filter(({ action, allowed }) => action === 'report_register_facts' && allowed)
      return {
        unit,
        facts: registerFacts.flatMap((fact, at) => !unit.startsWith(unitKey(fact.subject)) ? [] : [{
          fact,
          name: kinds?.find(({ code }) => code === fact.kind)?.name ?? { zh: fact.kind, en: fact.kind },
          findings: findings.filter(({ pointer }) => pointer === `/registerFacts/${at}` || pointer.startsWith(`/registerFacts/${at}/`)).map(finding => say(finding))
        }]),
        offers: offers.map(offer => ({ ...sayOffer(offer), subCase }))
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
