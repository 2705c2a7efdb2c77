// The buyer's page behind the ticket's QR code, and the enterprise's seal.

import { QrCode, chinaDate, completeDocument, drawSeal, prepareDocument, resolvePlan, sealDesign, sealPresets, text, typeset, applicationForm, verifyTicket, type Actor, type Evidence } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound, SYSTEM } from '../cases.ts'
import { OutsideRefused } from '../outside.ts'
import { derived, sealFont, type Portal } from '../portal.ts'
import { viewed } from './sub-cases.ts'

export function signing (app: FastifyInstance, portal: Portal): void {
  const { sessions, cases, tickets, outside, worker } = portal

  // The code of the round that counts: as an address for a phone's camera, or as text for a test
  app.get<{ Params: { caseId: string, subCase: string } }>('/cases/:caseId/:subCase/ticket', async (request, reply) => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    const url = await cases.askOwn(caseId, subCase, actor, (of, context) => {
      const round = of.subCase(subCase, context)?.subCase.round
      return round && `${portal.base}/t#${encodeURIComponent(tickets.payload({ caseId, subCase, round: round.number, digest: round.digest, issued: round.issued, expires: round.expires }))}`
    })
    if (!url) throw new NotFound()
    if (request.headers.accept?.includes('application/json')) return { url }
    return await reply.type('image/svg+xml').send(new QrCode(url).toSvg())
  })

  /**
   * Who scanned a code, as the round's signer with this person's number. For anybody else there is no such round, and
   * nothing is shown of what is signed.
   */
  async function signer (payload: string, actor: Actor) {
    const { ticket, report } = verifyTicket(payload, tickets.keys, cases.now())
    if (!ticket || ticket.round === 0) throw new NotFound()
    const known = await cases.ask(ticket.caseId, SYSTEM, (of, context) => {
      const round = of.subCase(ticket.subCase, context)?.subCase.round
      const mine = round?.signers.filter(one => one.documentNumber === actor.documentNumber && one.documentKind === (actor.documentKind ?? 'resident_id'))
      return mine?.length ? { current: round?.number === ticket.round && round.digest === ticket.digest, mine } : undefined
    })
    if (!known) throw new NotFound()
    const [expired] = report.findings
    if (expired) throw new OutsideRefused(text(expired), text(expired, 'en'))
    if (!known.current) throw new OutsideRefused('二维码已更换，请使用最新的二维码', 'this code was replaced, please use the newest one')
    return { ticket, actor: { ...actor, role: known.mine[0]!.role } satisfies Actor, keys: known.mine.map(({ key }) => key) }
  }

  const payload = { schema: { body: { type: 'object', required: ['payload'], properties: { payload: { type: 'string', maxLength: 2000 } } } } }

  app.post<{ Body: { payload: string } }>('/ticket', payload, async request => {
    const session = await sessions.require(request)
    const { ticket, actor, keys } = await signer(request.body.payload, session.actor)
    return await cases.askOwn(ticket.caseId, ticket.subCase, actor, (of, context, profile) =>
      ({ keys, ...viewed(of, context, profile, ticket.subCase, chinaDate(cases.now())) }))
  })

  app.post<{ Body: { payload: string } }>('/ticket/sign', payload, async request => {
    const session = await sessions.require(request)
    const { ticket, actor } = await signer(request.body.payload, session.actor)
    const { caseId, subCase, round, digest } = ticket
    const answer = await outside.sign({ caseId, subCase, round, digest }, actor.documentNumber ?? '')
    // Said at once, so that the person sees what came of it; the platform's own answer is then a repetition
    await cases.carryOut(caseId, answer.command, answer.actor)
    worker.wake()
    return {}
  })

  // 企业签章: the printed form of each sub-case is sealed with the enterprise's key, which does not leave the platform
  app.post<{ Params: { caseId: string }, Body: { id: string, subCases: string[] } }>('/cases/:caseId/seal', {
    schema: { body: { type: 'object', required: ['id', 'subCases'], properties: { id: { type: 'string', maxLength: 64 }, subCases: { type: 'array', minItems: 1, maxItems: 200, items: { type: 'string' } } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { caseId } = request.params
    const { id, subCases } = request.body
    const evidence: Evidence[] = []
    const sealed: Array<{ subCase: string, pdf: Uint8Array }> = []
    for (const subCase of subCases) {
      const { document, profile, digest, enterprise, number } = await cases.askOwn(caseId, subCase, actor, (of, context, profile) => {
        const part = of.subCase(subCase, context)
        const round = part?.subCase.round
        if (!part || !part.actions.some(({ action, allowed }) => action === 'seal' && allowed)) throw new NotFound()
        return { document: of.subCaseDocument(subCase, context)!, profile, digest: round?.digest, enterprise: of.index(profile, []).case.confirmer, number: of.index(profile, []).case.number }
      })
      const { pdf, layout } = await typeset(applicationForm(document, profile, { date: chinaDate(cases.now()), number }), portal.fonts())
      const place = layout.places.find(({ style }) => style === 'seal')
      const preset = sealPresets().find(({ id }) => id === 'official_round_40')
      if (!preset) throw new NotFound()
      const picture = drawSeal(sealDesign(preset, { name: enterprise.name }), sealFont())
      const { placements } = place ? await resolvePlan(pdf, {
        stamps: [{ widthUm: picture.width, heightUm: picture.height, position: { type: 'point', page: place.page, xUm: place.left + Math.round(place.width / 2), yUm: place.top + Math.round(place.height / 2) } }]
      }) : { placements: [] }
      const scheme = 'sm2_sm3'
      const { pdf: prepared, prepared: todo } = await prepareDocument(pdf, {
        carrier: 'cades_detached', scheme, field: 'seller', placements, time: cases.now(), signerName: enterprise.name,
        certificates: await outside.certificates(enterprise.documentNumber, scheme)
      }, placements.length > 0 ? [picture] : [])
      const act = await outside.seal(enterprise.documentNumber, actor.documentNumber ?? '', scheme, Buffer.from(todo.toBeSigned, 'base64'), digest)
      sealed.push({ subCase, pdf: await completeDocument(prepared, todo, act.signature) })
      evidence.push(act.evidence)
    }
    // The sealed papers first: an evidence whose paper is lost would be worse than a paper that nothing points to
    const files = sealed.map(({ subCase, pdf }) => ({ id: derived('sealed', caseId, subCase, id), subCase, pdf }))
    await portal.db.write(files.map(file => ({
      sql: "insert into file (id, stream, sub_case, name, type, digest, body) values ($1, $2, $3, $4, 'application/pdf', 'sealed', $5) on conflict do nothing",
      values: [file.id, caseId, file.subCase, `${file.subCase}.pdf`, file.pdf]
    })))
    try {
      await cases.carryOut(caseId, { id, action: { type: 'seal', subCases, evidence } }, actor)
    } catch (error) {
      await portal.db.write(files.map(file => ({ sql: 'delete from file where id = $1', values: [file.id] })))
      throw error
    }
    return {}
  })

  // The sample pays the tax of a sub-case at the bank outside; a real authority reports by itself
  if (portal.advance) {
    app.post<{ Params: { caseId: string, subCase: string } }>('/cases/:caseId/:subCase/pay', async request => {
      const { actor } = await sessions.require(request)
      const { caseId, subCase } = request.params
      await cases.askOwn(caseId, subCase, actor, () => true)
      const answer = await outside.pay(caseId, subCase)
      await cases.carryOut(caseId, answer.command, answer.actor)
      worker.wake()
      return {}
    })
  }
}
