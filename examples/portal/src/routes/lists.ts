// Mailboxes of the viewer's enterprise, over all cases, with search and counts; and what a person has to sign.

import type { Mailbox, Table } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound, SYSTEM } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { sayOffer } from '../say.ts'
import { enterpriseKey, personKey, type Value } from '../store/index.ts'

/** A search as part of a question: every word somewhere in the row. `%` and `_` mean themselves. */
export function searching (search: string, from: number): { sql: string, values: Value[] } {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5)
  return {
    sql: words.map((_, at) => ` and l.words like $${from + at} escape '!'`).join(''),
    values: words.map(word => `%${word.replace(/[!%_]/g, '!$&')}%`)
  }
}

export function lists (app: FastifyInstance, { sessions, cases, db }: Portal): void {
  const mailboxes = cases.profile.document().mailboxes

  app.get('/mailboxes', async request => {
    const { actor } = await sessions.require(request)
    const viewer = (actor.actingFor && enterpriseKey(actor.actingFor.enterprise)) ?? ''
    const counts = await db.all('select mailbox, count(*) as n from box where viewer = $1 group by mailbox', viewer)
    return mailboxes.map(({ mailbox, name }) => ({ mailbox, name, count: counts.find(row => row.mailbox === mailbox)?.n ?? 0 }))
  })

  app.get<{ Params: { mailbox: string }, Querystring: { search: string, offset: number } }>('/mailboxes/:mailbox', {
    schema: { querystring: { type: 'object', properties: { search: { type: 'string', maxLength: 100, default: '' }, offset: { type: 'integer', minimum: 0, default: 0 } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const view = mailboxes.find(({ mailbox }) => mailbox === request.params.mailbox)
    const viewer = actor.actingFor && enterpriseKey(actor.actingFor.enterprise)
    if (!view || !viewer) throw new NotFound()
    const { search, offset } = request.query
    const words = searching(search, 3)
    const from = `from box b join listing l on l.stream = b.stream and l.sub_case = b.sub_case where b.viewer = $1 and b.mailbox = $2${words.sql}`
    const values = [viewer, view.mailbox, ...words.values]
    const [{ n: total } = { n: 0 }] = await db.all(`select count(*) as n ${from}`, ...values)
    const pageSize = view.pageSize || 10
    const places = await db.all(`select b.stream, b.sub_case ${from} order by b.time desc, b.stream, b.sub_case
      limit ${pageSize} offset $${values.length + 1}`, ...values, offset)

    // The rows themselves, with the buttons of whoever looks, are the library's: of each case those that are on this page
    const tables = new Map<string, Table>()
    for (const stream of new Set(places.map(place => String(place.stream)))) {
      const wanted = places.filter(place => place.stream === stream && place.sub_case !== '').map(place => String(place.sub_case))
      tables.set(stream, await cases.ask(stream, actor, (of, context) =>
        of.mailbox(view.mailbox as Mailbox, context, wanted.length > 0 ? wanted : undefined)))
    }
    const rows = places.flatMap(place => tables.get(place.stream)?.rows.find(row => (row.subCase ?? '') === place.sub_case) ?? [])
    const [first] = tables.values()
    return {
      name: view.name,
      columns: first?.columns ?? view.columns ?? [],
      views: view.views ?? [],
      rows: rows.map(row => ({ ...row, actions: row.actions.map(sayOffer) })),
      total,
      offset,
      pageSize
    }
  })

  // 待我签名: of whoever signs in person
  app.get('/mine', async request => {
    const { actor } = await sessions.require(request)
    if (!actor.documentNumber) return []
    const places = await db.all(`select s.stream, s.sub_case, s.signer, l.row from signer s
      join listing l on l.stream = s.stream and l.sub_case = s.sub_case where s.person = $1 order by l.time desc limit 100`,
    personKey(actor.documentNumber, actor.documentKind))
    return await Promise.all(places.map(async ({ stream, sub_case: subCase, signer, row: json }) => {
      const row = JSON.parse(json)
      const part = await cases.ask(stream, SYSTEM, (of, context) => of.subCase(subCase, context)?.subCase)
      const signed = part?.round?.signatures.some(signature => signature.signer === signer) ?? false
      return {
        caseId: stream, subCase, location: row.location, projectName: row.projectName, status: row.statusName,
        expires: row.ticketExpires, signed, open: part?.round !== undefined && !signed
      }
    }))
  })
}
