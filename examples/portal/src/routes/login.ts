import { maskIdentifier } from 'dengji'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../cases.ts'
import type { Portal } from '../portal.ts'
import { named } from '../say.ts'
import type { Session } from '../sessions.ts'

export function login (app: FastifyInstance, { sessions, identity, cases, advance }: Portal): void {
  /** Whom the pages greet, and the token that they send with whatever changes something. */
  const seen = ({ actor, csrf }: Session) => ({
    csrf,
    id: actor.id,
    name: actor.name ?? '',
    documentNumber: actor.documentNumber ? maskIdentifier(actor.documentKind ?? 'resident_id', actor.documentNumber) : '',
    role: actor.role,
    roleName: named('role', actor.role),
    enterprise: actor.actingFor?.enterprise.name ?? '',
    noticeAcknowledged: actor.noticeAcknowledged ?? false,
    notices: cases.profile.notes('open_batch').map(note => note.text),
    profile: cases.profile.document().name,
    sample: advance !== undefined,
    now: cases.now()
  })

  app.get('/persons', async () => identity.persons.map(({ id, name, role, enterprise }) =>
    ({ id, name, role: named('role', role), enterprise: enterprise?.name ?? '' })))

  app.post<{ Body: { person: string } }>('/login', {
    config: { rateLimit: { max: 60, timeWindow: '1 minute', keyGenerator: request => request.ip } },
    schema: { body: { type: 'object', required: ['person'], properties: { person: { type: 'string', maxLength: 64 } } } }
  }, async (request, reply) => {
    const actor = await identity.actor(request.body.person)
    if (!actor) throw new NotFound()
    await sessions.end(request, reply) // never the session of before
    return seen(await sessions.begin(reply, actor))
  })

  app.get('/me', async request => seen(await sessions.require(request)))

  app.post('/acknowledge', async request => {
    const session = await sessions.require(request)
    return seen({ ...session, actor: await sessions.acknowledge(session) })
  })

  app.post('/logout', async (request, reply) => {
    await sessions.require(request)
    await sessions.end(request, reply)
    return {}
  })

  if (advance) {
    app.post<{ Body: { minutes: number } }>('/sample/advance', {
      schema: { body: { type: 'object', required: ['minutes'], properties: { minutes: { type: 'number', minimum: 1, maximum: 100_000 } } } }
    }, async request => {
      await sessions.require(request)
      advance(request.body.minutes)
      return { now: cases.now() }
    })
  }
}
