// Materials: files from the computer, and from a phone that scanned an upload code.

import { randomUUID } from 'node:crypto'
import { QrCode, Verifier, digest, recogniseFile, verifyTicket, type Action, type MaterialFile, type Principal } from 'dengji'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NotFound, SYSTEM } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { say } from '../say.ts'
import type { Statement } from '../store/index.ts'

/** The one file of a request, with the fields before it. */
export async function received (request: FastifyRequest): Promise<{ name: string, bytes: Buffer, fields: Record<string, string> }> {
  const part = await request.file()
  if (!part) throw new NotFound()
  const bytes = await part.toBuffer()
  const fields = Object.fromEntries(Object.entries(part.fields).flatMap(([name, field]) =>
    field && 'value' in field && typeof field.value === 'string' ? [[name, field.value]] : []))
  return { name: part.filename.replace(/[\p{Cc}/\\]/gu, '').slice(-200), bytes, fields }
}

export function materials (app: FastifyInstance, portal: Portal): void {
  const { sessions, cases, db, tickets } = portal
  const counter = new Verifier()

  /** What the host says of a file: taken from its bytes, whatever its name says. */
  async function described (name: string, bytes: Buffer): Promise<MaterialFile> {
    const format = recogniseFile(bytes)
    // A file that is no sound PDF is refused here; one that would unpack to gigabytes too
    const pages = format === 'pdf' ? (await counter.verify(bytes, cases.now())).pages : undefined
    return { id: randomUUID(), name, bytes: bytes.length, digest: Buffer.from(digest('sm3', bytes)).toString('hex'), format, ...(pages !== undefined && { pages }) }
  }

  const kept = (stream: string, subCase: string, file: MaterialFile, bytes: Buffer): Statement => ({
    sql: 'insert into file (id, stream, sub_case, name, type, digest, body) values ($1, $2, $3, $4, $5, $6, $7)',
    values: [file.id, stream, subCase, file.name ?? '', file.format === 'pdf' ? 'application/pdf' : 'application/octet-stream', file.digest ?? '', bytes]
  })

  /** The file first: if the command is refused, a file lies there that nothing points to, and it is taken away again. */
  async function carried (stream: string, subCase: string, file: MaterialFile, bytes: Buffer, give: () => Promise<unknown>): Promise<void> {
    await db.write([kept(stream, subCase, file, bytes)])
    try {
      await give()
    } catch (error) {
      await db.write([{ sql: 'delete from file where id = $1', values: [file.id] }])
      throw error
    }
  }

  // Of a sub-case, or with `-` of the list that all sub-cases share
  app.post<{ Params: { caseId: string, subCase: string, item: string } }>('/cases/:caseId/:subCase/files/:item', async request => {
    const { actor } = await sessions.require(request)
    const { caseId, item } = request.params
    const subCase = request.params.subCase === '-' ? undefined : request.params.subCase
    await cases.askOwn(caseId, subCase, actor, () => true)
    const { name, bytes, fields } = await received(request)
    const file = await described(name, bytes)
    const action: Action = { type: 'upload_material', material: { item, files: [{ ...file, channel: 'pc', ...(fields.reference && { registerReferences: [fields.reference] }) }] }, ...(subCase && { subCase }) }
    let findings: unknown[] = []
    await carried(caseId, subCase ?? '', file, bytes, async () => {
      const outcome = await cases.carryOut(caseId, { id: fields.id ?? randomUUID(), action }, actor)
      findings = outcome.report.findings.map(finding => say(finding))
    })
    return { id: file.id, findings }
  })

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const { actor } = await sessions.require(request)
    const [row] = await db.all('select stream, sub_case, name, type, body from file where id = $1', request.params.id)
    if (!row) throw new NotFound()
    await cases.askOwn(row.stream, row.sub_case || undefined, actor, () => true)
    // Never shown in the portal's own pages: whatever it is, it runs nothing here
    return await reply.type(row.type).header('content-disposition', disposition(row.name)).send(Buffer.from(row.body))
  })

  // 手机上传: the page shows a code, which only the system may issue
  app.post<{ Params: { caseId: string, subCase: string }, Body: { item: string, holder?: string } }>('/cases/:caseId/:subCase/code', {
    schema: { body: { type: 'object', required: ['item'], properties: { item: { type: 'string', maxLength: 64 }, holder: { type: 'string', maxLength: 64 } } } }
  }, async request => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase } = request.params
    const { item, holder } = request.body
    const may = await cases.askOwn(caseId, subCase, actor, (of, context) =>
      of.subCase(subCase, context)?.actions.some(({ action, allowed }) => action === 'upload_material' && allowed))
    if (!may) throw new NotFound()
    const code = randomUUID()
    await cases.carryOut(caseId, { id: code, action: { type: 'issue_upload_code', subCase, item, code, ...(holder && { holder }) } }, SYSTEM)
    return { code }
  })

  app.get<{ Params: { caseId: string, subCase: string, code: string } }>('/cases/:caseId/:subCase/code/:code', async (request, reply) => {
    const { actor } = await sessions.require(request)
    const { caseId, subCase, code } = request.params
    const url = await cases.askOwn(caseId, subCase, actor, of => {
      const known = of.subCase(subCase, cases.context(SYSTEM, cases.profileOf(of.profile)))?.subCase.uploadCodes?.find(one => one.code === code && !one.ended)
      return known && `${portal.base}/u#${encodeURIComponent(tickets.payload({ caseId, subCase, round: 0, digest: known.digest, issued: known.issued, expires: known.expires }))}`
    })
    if (!url) throw new NotFound()
    if (request.headers.accept?.includes('application/json')) return { url }
    return await reply.type('image/svg+xml').send(new QrCode(url).toSvg())
  })

  /** The code that a phone scanned, if it still counts. */
  async function scanned (payload: string) {
    const { ticket, report } = verifyTicket(payload, tickets.keys, cases.now())
    if (!ticket || report.findings.length > 0 || ticket.round !== 0) throw new NotFound()
    return await cases.ask(ticket.caseId, SYSTEM, (of, context, profile) => {
      const part = of.subCase(ticket.subCase, context)?.subCase
      const code = part?.uploadCodes?.find(({ digest, ended }) => digest === ticket.digest && !ended)
      if (!part || !code) throw new NotFound()
      const item = profile.document().checklist.find(({ item }) => item === code.item)?.name ?? { zh: code.item, en: code.item }
      const files = part.materials.find(material => material.item === code.item)?.files.filter(file => file.uploaded?.code === code.code) ?? []
      return { caseId: ticket.caseId, subCase: ticket.subCase, code: code.code, digest: code.digest, expires: code.expires, item, location: part.unit.location, uploads: profile.document().uploads, files: files.map(({ id, name }) => ({ id, name })) }
    })
  }

  const payload = { schema: { body: { type: 'object', required: ['payload'], properties: { payload: { type: 'string', maxLength: 2000 }, file: { type: 'string' } } } } }

  app.post<{ Body: { payload: string } }>('/phone', payload, async request => {
    await sessions.require(request)
    return await scanned(request.body.payload)
  })

  app.post('/phone/file', async request => {
    const uploader = holder((await sessions.require(request)).actor)
    const { name, bytes, fields } = await received(request)
    const { caseId, subCase, code, digest } = await scanned(fields.payload ?? '')
    const file = await described(name, bytes)
    await carried(caseId, subCase, file, bytes, async () => await cases.carryOut(caseId, {
      id: fields.id ?? randomUUID(), action: { type: 'upload_by_code', subCase, code, digest, files: [{ ...file, channel: 'phone' }], uploader }
    }, SYSTEM))
    return { id: file.id }
  })

  app.post<{ Body: { payload: string, file: string } }>('/phone/remove', payload, async request => {
    const uploader = holder((await sessions.require(request)).actor)
    const { caseId, subCase, code, digest } = await scanned(request.body.payload)
    await cases.carryOut(caseId, { id: randomUUID(), action: { type: 'remove_by_code', subCase, code, digest, file: request.body.file, uploader } }, SYSTEM)
    return {}
  })
}

/** Who holds the phone: who logged in on it. */
function holder ({ name, documentNumber, documentKind, phone }: { name?: string, documentNumber?: string, documentKind?: Principal['documentKind'], phone?: string }): Principal {
  return { name: name ?? '', ...(documentNumber && { documentNumber }), ...(documentKind && { documentKind }), ...(phone && { phone }) }
}

export const disposition = (name: string, how = 'attachment') => `${how}; filename*=UTF-8''${encodeURIComponent(name)}`
