import swagger from '@fastify/swagger'
import fastify, { type FastifyInstance } from 'fastify'
import { setTimeout as pause } from 'node:timers/promises'
import type { Order, Outside, Scheme, System } from './index.js'
import { page } from './page.js'
import { NoAnswer, Refused, Unknown, type Occasion } from './reasons.js'
import { schemes } from './pki.js'

const text = { type: 'string', maxLength: 200 } as const
const free = { type: 'object', additionalProperties: true } as const
const object = (properties: Record<string, unknown>, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter(name => !optional.includes(name)),
  additionalProperties: false
})
const scheme = { type: 'string', enum: schemes } as const
const reply = (description: string, schema: object = free) => ({ 200: { description, ...schema } })

const order = object({
  id: { ...text, description: '效应的编号，同一编号只办一次 / id of the effect, done once' },
  caseId: text,
  effect: { ...free, description: 'dengji 的效应（Effect）/ an effect of dengji', required: ['type'], properties: { type: text } },
  about: { ...free, description: '随效应移交的内容 / what is handed over with it', properties: { confirmer: free, businessType: text, units: { type: 'object', additionalProperties: text } } }
}, ['about'])

/** The systems outside over HTTP, described by OpenAPI at `/openapi.json`. */
export async function createServer (outside: Outside): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 4 << 20, ajv: { customOptions: { strict: false, removeAdditional: false } } })
  await app.register(swagger, {
    openapi: {
      info: { title: '外部系统（测试用）/ Systems outside, for tests', version: '0.1.0', description: '统一身份认证、电子营业执照、粤信签、签章平台、税务、银行、登记机构、时间戳、OCSP。密钥由种子生成，仅供测试。' },
      tags: ['案件 case', '身份 identity', '签名 signatures', '签章 seals', '税务 tax', '证书 certificates'].map(name => ({ name }))
    }
  })
  for (const type of ['application/timestamp-query', 'application/ocsp-request']) {
    app.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit: 64 << 10 }, (_request, body, done) => done(null, body))
  }
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, answer) => {
    if (error instanceof Refused) return answer.code(422).send({ refused: error.reason })
    if (error instanceof NoAnswer) return answer.code(503).header('retry-after', '1').send({ error: error.message })
    if (error instanceof Unknown) return answer.code(404).send({ error: error.message })
    // What was sent may hold personal data: the fault is told, not the text.
    return answer.code(error.statusCode ?? 500).send({ error: error.statusCode ? error.message : 'internal error' })
  })

  /** Chance may have a system refuse, be slow, or say nothing until it is asked again. */
  const mood = async (system: System, name: string, occasion: Occasion) => { await pause(outside.mood(system, name, occasion) * 1000) }
  const describe = (tag: string, summary: string, more: object) => ({ schema: { tags: [tag], summary, ...more } })

  app.get('/', { schema: { hide: true } }, async (_request, answer) => answer.type('text/html; charset=utf-8').send(page(outside)))
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  const ofCase = '案件 case'
  app.post<{ Body: Order }>('/effects', describe(ofCase, '移交效应 / hand an effect over', {
    body: order, response: reply('是否属于外部系统 / whether it is any business of a system outside', object({ taken: { type: 'boolean' } }))
  }), async ({ body }) => ({ taken: outside.take(body) }))
  app.get<{ Querystring: { limit: number } }>('/answers', describe(ofCase, '取到期的答复（案件命令）/ fetch answers that are due: commands for cases', {
    querystring: object({ limit: { type: 'integer', minimum: 1, maximum: 1000, default: 100 } }, ['limit']),
    response: reply('按先后 / in their order', { type: 'array', items: free })
  }), async ({ query }) => outside.due(query.limit))
  app.post<{ Body: { ids: string[] } }>('/receipts', describe(ofCase, '签收答复，签收前会再次送达 / acknowledge answers, which come again until then', {
    body: object({ ids: { type: 'array', maxItems: 1000, items: text } }), response: reply('签收数 / how many', object({ acknowledged: { type: 'integer' } }))
  }), async ({ body }) => ({ acknowledged: body.ids.filter(id => outside.acknowledge(id)).length }))
  app.get('/refusals', describe(ofCase, '外部系统未办理的事项 / what systems did not do', { response: reply('及其理由 / and why', { type: 'array', items: free }) }), async () => outside.refusals)

  app.post<{ Body: { units: string[] } }>('/register/facts', describe(ofCase, '登记簿查询：单元上的限制 / what stands in the register against units', {
    body: object({ units: { type: 'array', maxItems: 2000, items: text } }), response: reply('登记簿所载 / as the register holds it', { type: 'array', items: free })
  }), async ({ body }) => outside.registry.facts(body.units))

  const identity = '身份 identity'
  app.post<{ Body: { name: string, documentNumber: string, enterprise?: string } }>('/identity/logins', describe(identity, '登录 / log in', {
    body: object({ name: text, documentNumber: text, enterprise: { ...text, description: '登录后选择的企业 / the enterprise that is chosen' } }, ['enterprise']), response: reply('会话的事实 / facts about the session')
  }), async ({ body }) => {
    await mood('identity', `login ${body.documentNumber}`, 'identity')
    return outside.identity.login(body.documentNumber, body.name, body.enterprise)
  })
  app.post<{ Body: { name: string, documentNumber: string } }>('/identity/real-name', describe(identity, '实名核验 / real-name check', {
    body: object({ name: text, documentNumber: text }), response: reply('证据 / evidence')
  }), async ({ body }) => {
    await mood('identity', `face ${body.documentNumber}`, 'real_name')
    return outside.identity.realName(body.name, body.documentNumber)
  })
  app.get<{ Params: { number: string } }>('/licences/:number', describe(identity, '电子营业执照 / an e-licence', {
    params: object({ number: text }), response: reply('执照所载 / what it says', object({ facts: free, licence: free }))
  }), async ({ params }) => ({ facts: outside.licence.facts(params.number), licence: outside.licence.licence(params.number) }))
  app.post<{ Params: { number: string }, Body: { documentNumber: string } }>('/licences/:number/scans', describe(identity, '扫码出示 / show it by scanning', {
    params: object({ number: text }), body: object({ documentNumber: text }), response: reply('证据 / evidence')
  }), async ({ params, body }) => {
    await mood('licence', params.number, 'licence')
    return outside.licence.scan(params.number, body.documentNumber)
  })

  type Scanned = { caseId: string, subCase: string, round: number, digest: string, documentNumber: string }
  app.post<{ Body: Scanned }>('/yuexinqian/signatures', describe('签名 signatures', '扫码签名 / sign what the ticket shows', {
    body: object({ caseId: text, subCase: text, round: { type: 'integer' }, digest: text, documentNumber: text }), response: reply('答复，亦可由 /answers 取得 / the answer, which comes by /answers as well')
  }), async ({ body }) => {
    await mood('yuexinqian', `${body.caseId} ${body.subCase} ${body.round} ${body.documentNumber}`, 'real_name')
    return outside.yuexinqian.sign(outside.desk, body, body.documentNumber)
  })

  app.post<{ Body: Scanned }>('/yuexinqian/declarations', describe('签名 signatures', '声明撤回已提交的申请 / declare that a filed application is taken back', {
    body: object({ caseId: text, subCase: text, round: { type: 'integer' }, digest: text, documentNumber: text }), response: reply('证据 / evidence')
  }), async ({ body }) => outside.yuexinqian.declare(body, body.documentNumber))

  app.post<{ Body: Omit<Scanned, 'round'> }>('/yuexinqian/answers', describe('签名 signatures', '签署另行询问的问答 / sign the question and the answer of an inquiry', {
    body: object({ caseId: text, subCase: text, digest: text, documentNumber: text }), response: reply('证据 / evidence')
  }), async ({ body }) => {
    await mood('yuexinqian', `${body.caseId} ${body.subCase} ${body.digest} ${body.documentNumber}`, 'real_name')
    return outside.yuexinqian.answered(body, body.documentNumber)
  })

  const seals = '签章 seals'
  app.get<{ Params: { enterprise: string }, Querystring: { scheme: Scheme } }>('/seals/:enterprise/certificates', describe(seals, '签章证书 / certificates of the seal', {
    params: object({ enterprise: text }), querystring: object({ scheme }), response: reply('PEM，签章者在前 / the signer first', { type: 'array', items: { type: 'string' } })
  }), async ({ params, query }) => outside.seal.certificates(params.enterprise, query.scheme))
  type ToSeal = { handler: string, scheme: Scheme, toBeSigned: string, digest?: string }
  app.post<{ Params: { enterprise: string }, Body: ToSeal }>('/seals/:enterprise/signatures', describe(seals, '签章第二步：对 toBeSigned 签名 / the second phase: sign `toBeSigned`', {
    params: object({ enterprise: text }),
    body: object({ handler: text, scheme, toBeSigned: { type: 'string', maxLength: 2 << 20, description: 'Base64' }, digest: text }, ['digest']),
    response: reply('签名值（Base64）与编号 / the signature and its number', object({ reference: text, at: text, signature: { type: 'string' } }))
  }), async ({ params, body }) => {
    await mood('seal', `${params.enterprise} ${body.toBeSigned.slice(-64)}`, 'seal')
    const { signature, ...sealed } = outside.seal.sign(params.enterprise, body.handler, body.scheme, Buffer.from(body.toBeSigned, 'base64'), body.digest)
    return { ...sealed, signature: signature.toString('base64') }
  })
  app.get<{ Params: { reference: string } }>('/seals/acts/:reference', describe(seals, '签章记录，作为证据 / an act, as evidence', {
    params: object({ reference: text }), response: reply('证据 / evidence')
  }), async ({ params }) => outside.seal.evidence(params.reference))

  app.post<{ Body: { caseId: string, subCase: string } }>('/bank/payments', describe('税务 tax', '缴税，随后税务报告完税 / pay tax; the tax authority then reports', {
    body: object({ caseId: text, subCase: text }), response: reply('回单 / the receipt')
  }), async ({ body }) => {
    await mood('bank', `${body.caseId} ${body.subCase}`, 'tax')
    return outside.bank.pay(outside.desk, body.caseId, body.subCase)
  })

  const trust = '证书 certificates'
  app.get('/anchors.pem', describe(trust, '根证书 / the roots', { produces: ['application/x-pem-file'] }), async (_request, answer) =>
    answer.type('application/x-pem-file').send(Object.values(outside.anchors).join('')))
  app.post<{ Body: Buffer }>('/timestamp', describe(trust, '时间戳 / a timestamp (RFC 3161)', { consumes: ['application/timestamp-query'], produces: ['application/timestamp-reply'] }),
    async ({ body }, answer) => answer.type('application/timestamp-reply').send(outside.timestamp.answer(body)))
  app.post<{ Body: Buffer }>('/ocsp', describe(trust, '证书状态 / the status of a certificate (RFC 6960)', { consumes: ['application/ocsp-request'], produces: ['application/ocsp-response'] }),
    async ({ body }, answer) => answer.type('application/ocsp-response').send(outside.ocsp.answer(body)))
  // The same by GET, as RFC 6960 wants it; OpenAPI has no words for such a path.
  app.get<{ Params: { '*': string } }>('/ocsp/*', { schema: { hide: true } },
    async ({ params }, answer) => answer.type('application/ocsp-response').send(outside.ocsp.answer(Buffer.from(params['*'], 'base64'))))
  await app.ready()
  return app
}
