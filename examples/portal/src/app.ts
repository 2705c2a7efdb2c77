// The HTTP server: what holds for all routes. Every answer but pages is JSON that nobody may keep.

import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import files from '@fastify/static'
import { DengjiError, DocumentError, Internal, Malformed, Misuse, Refused, Unsupported } from 'dengji'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NotFound } from './cases.ts'
import { OutsideRefused } from './outside.ts'
import type { Portal } from './portal.ts'
import { sayUnmet } from './say.ts'
import { Unauthorised } from './sessions.ts'
import { Duplicate } from './store/index.ts'
import { batches } from './routes/batches.ts'
import { dialogs } from './routes/dialogs.ts'
import { lists } from './routes/lists.ts'
import { login } from './routes/login.ts'
import { materials } from './routes/materials.ts'
import { office } from './routes/office.ts'
import { papers } from './routes/papers.ts'
import { signing } from './routes/signing.ts'
import { subCases } from './routes/sub-cases.ts'
import { withdrawal } from './routes/withdrawal.ts'

const FILE_BYTES = 20 * 1024 * 1024

/** `requests`: how many a minute one session may send (one address, before there is a session). */
export async function createApp (portal: Portal, { log = false, requests = 600 } = {}): Promise<FastifyInstance> {
  const app = fastify({
    logger: log && { level: 'info', serializers: { req: ({ method, url }: { method: string, url: string }) => ({ method, path: url.split('?')[0] }) } },
    bodyLimit: 1024 * 1024, // as SubCase.readLeniently
    routerOptions: { maxParamLength: 200 },
    trustProxy: process.env.TRUST_PROXY === '1'
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"],
        fontSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"]
      }
    },
    referrerPolicy: { policy: 'no-referrer' }
  })
  await app.register(cookie)
  await app.register(rateLimit, {
    max: requests,
    timeWindow: '1 minute',
    // By session, since an office shares an address; a made-up cookie is no session, and counts by its address
    keyGenerator: async request => (await portal.sessions.find(request))?.key ?? request.ip
  })
  await app.register(multipart, { limits: { fileSize: FILE_BYTES, files: 1, fields: 8, fieldSize: 64 * 1024 }, throwFileSizeLimit: true })

  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
  })

  app.setErrorHandler(async (error: FastifyError | Error, request, reply) => {
    const said = answer(error)
    if (said.status === 500) request.log.error({ code: (error as FastifyError).code, kind: error.name, stack: error.stack }, 'failed')
    return await reply.code(said.status).send(said)
  })

  for (const routes of [login, lists, batches, subCases, dialogs, materials, signing, withdrawal, papers, office]) {
    await app.register(async scope => { routes(scope, portal) }, { prefix: '/api' })
  }

  // The pages: one document, whose address the script reads
  const root = fileURLToPath(new URL('../dist/', import.meta.url))
  if (existsSync(root)) await app.register(files, { root, maxAge: '1h', immutable: false })
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method === 'GET' && !request.url.startsWith('/api/') && existsSync(root)) {
      return await reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0 })
    }
    return await reply.code(404).send(answer(new NotFound()))
  })
  return app
}

/** What a person is told. Texts of the library's errors hold personal data only masked; others are not shown at all. */
function answer (error: Error & { statusCode?: number }) {
  const say = (status: number, zh: string, en: string, more: object = {}) => ({ status, text: { zh, en }, ...more })
  if (error instanceof NotFound) return say(404, '没有这项内容，或者您无权查看', 'there is no such thing, or it is not for you to see')
  if (error instanceof Unauthorised) return say(error.status, error.zh, error.en)
  if (error instanceof OutsideRefused) return say(422, error.zh, error.en)
  if (error instanceof Duplicate) return say(409, '这一操作已经有人办理', 'somebody has done so already')
  if (error instanceof Refused) {
    const stale = error.unmet.some(({ finding }) => finding.code.startsWith('command.stale'))
    return say(stale ? 409 : 422, error.textZh, error.textEn, { stale, unmet: error.unmet.map(sayUnmet) })
  }
  if (error instanceof Malformed || error instanceof Misuse) return say(400, error.textZh, error.textEn, { pointer: error.pointer })
  if (error instanceof DocumentError || error instanceof Unsupported) return say(422, error.textZh, error.textEn)
  const status = error instanceof DengjiError || error instanceof Internal ? 500 : error.statusCode ?? 500
  switch (status) {
    case 413: return say(413, '文件或内容过大', 'the file or the content is too large')
    case 429: return say(429, '操作过于频繁，请稍后再试', 'too many requests, please try again later')
    case 400: case 415: return say(400, '请求不完整', 'the request is not complete')
    default: return say(status >= 400 && status < 500 ? status : 500, '系统出错，请稍后重试', 'something went wrong, please try again later')
  }
}
