// Who sits at the screen. The actor of every command and question comes from here, never from a request's body.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Actor } from 'dengji'
import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from './store/index.ts'

export const COOKIE = 'dengji-portal'
const HOURS = 8

export interface Session { key: string, actor: Actor, csrf: string }

/** Raised where somebody must log in first, or where a request does not come from the page of the session. */
export class Unauthorised extends Error {
  constructor (readonly status: 401 | 403, readonly zh: string, readonly en: string) {
    super(en)
  }
}

/** Sessions in the database, so that several processes know them; the table holds no cookie that could be used. */
export class Sessions {
  constructor (readonly db: Database, readonly clock: () => Date, readonly secure: boolean) {}

  async begin (reply: FastifyReply, actor: Actor): Promise<Session> {
    const id = randomBytes(32).toString('base64url')
    const session = { key: hash(id), actor, csrf: randomBytes(24).toString('base64url') }
    const now = this.clock()
    const expires = new Date(now.getTime() + HOURS * 3_600_000)
    await this.db.write([
      { sql: 'delete from session where expires < $1', values: [now.toISOString()] },
      {
        sql: 'insert into session (id, actor, csrf, expires) values ($1, $2, $3, $4)',
        values: [session.key, JSON.stringify(actor), session.csrf, expires.toISOString()]
      }
    ])
    reply.setCookie(COOKIE, id, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure, maxAge: HOURS * 3600 })
    return session
  }

  async find (request: FastifyRequest): Promise<Session | undefined> {
    const id = request.cookies[COOKIE]
    if (!id) return undefined
    const [row] = await this.db.all('select actor, csrf from session where id = $1 and expires > $2', hash(id), this.clock().toISOString())
    return row && { key: hash(id), actor: JSON.parse(row.actor), csrf: row.csrf }
  }

  /** The session whose page sent this: what changes something must bring the page's own token, which no other site has. */
  async require (request: FastifyRequest): Promise<Session> {
    const session = await this.find(request)
    if (!session) throw new Unauthorised(401, '请先登录', 'please log in')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const token = Buffer.from(String(request.headers['x-csrf-token'] ?? ''))
      const wanted = Buffer.from(session.csrf)
      if (token.length !== wanted.length || !timingSafeEqual(token, wanted)) {
        throw new Unauthorised(403, '页面已过期，请刷新后重试', 'the page has expired, please reload it')
      }
    }
    return session
  }

  async acknowledge (session: Session): Promise<Actor> {
    const actor = { ...session.actor, noticeAcknowledged: true }
    await this.db.write([{ sql: 'update session set actor = $2 where id = $1', values: [session.key, JSON.stringify(actor)] }])
    return actor
  }

  async end (request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await this.find(request)
    if (session) await this.db.write([{ sql: 'delete from session where id = $1', values: [session.key] }])
    reply.clearCookie(COOKIE, { path: '/' })
  }
}

const hash = (id: string) => createHash('sha256').update(id).digest('hex')
