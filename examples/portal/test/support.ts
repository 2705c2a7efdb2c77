// What the tests share: sample data, and a PostgreSQL of their own where one is installed.

import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { Action, Actor } from 'dengji'

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')

export const batch = JSON.parse(data('batch.json'))
export const project = JSON.parse(data('project.json'))
export const handler: Actor = batch.handler
export const stranger: Actor = {
  ...handler, id: 'u-stranger', name: '何平', documentNumber: '440106188102020093',
  actingFor: { ...handler.actingFor!, enterprise: { name: '广州另一置业有限公司', documentNumber: '91440101MA5DJ0002H' } }
}

/** The first sample batch with so many of its units, under an id of the test's own. */
export function opening (caseId: string, units = 2): Action {
  const [sample] = batch.cases
  return {
    type: 'open_batch',
    caseId,
    number: sample.number,
    business: { organisationType: batch.organisationType, propertyType: batch.propertyType, businessType: sample.businessType },
    initiator: project.developer,
    project: { id: project.id, name: project.name, developer: project.developer },
    units: sample.subCases.slice(0, units).map((one: any) => ({ subCase: one.subCase, unit: one.unit }))
  }
}

export interface Postgres { address: string, stop: () => Promise<void> }

const binaries = () => {
  const versions = '/usr/lib/postgresql'
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0] : undefined
  return newest && join(versions, newest, 'bin')
}

/** A PostgreSQL in a temporary folder on a free port; nothing where there are no binaries. */
export async function postgres (): Promise<Postgres | undefined> {
  const bin = binaries()
  if (!bin) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'portal-pg-'))
  // It refuses to run as root: then as the user that the package made
  const as = userInfo().uid === 0
    ? { uid: Number(execFileSync('id', ['-u', 'postgres'])), gid: Number(execFileSync('id', ['-g', 'postgres'])) }
    : {}
  if ('uid' in as && as.uid !== undefined) chownSync(folder, as.uid, as.gid!)
  execFileSync(join(bin, 'initdb'), ['-D', join(folder, 'db'), '-U', 'portal', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { ...as, cwd: folder })
  const port = await freePort()
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'db'), '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F'],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr.on('data', text => {
      said += text
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('exit', () => reject(new Error(said)))
  })
  const stop = async () => {
    const gone = new Promise(resolve => server.on('exit', resolve))
    server.kill('SIGINT')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `postgres://portal@127.0.0.1:${port}/postgres`, stop }
}

export async function freePort (): Promise<number> {
  return await new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

export interface Client {
  (path: string, body?: object | FormData, headers?: Record<string, string>, method?: string): Promise<{ status: number, json: any, headers: Headers }>
  cookie: string
  csrf: string
}

/** Somebody's session, without a browser. */
export async function client (address: string, person: string): Promise<Client> {
  const answer = await fetch(`${address}/api/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person }) })
  if (answer.status !== 200) throw new Error(`${person}: ${answer.status}`)
  const { csrf } = await answer.json()
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
  const call = async (path: string, body?: object | FormData, headers: Record<string, string> = {}, method = body ? 'POST' : 'GET') => {
    const form = body instanceof FormData
    const answer = await fetch(`${address}/api${path}`, {
      method, headers: { cookie, 'x-csrf-token': csrf, accept: 'application/json', ...(body && !form && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: form ? body : JSON.stringify(body) })
    })
    const text = await answer.text()
    return { status: answer.status, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text, headers: answer.headers }
  }
  const client = Object.assign(call, { cookie, csrf })
  if (person === 'handler' || person === 'stranger') await client('/acknowledge', {})
  return client
}

/** A PDF of one page, as small as it can be. */
export function samplePdf (): Buffer {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>']
  let file = '%PDF-1.7\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj${object}endobj\n`
    return place
  })
  const start = file.length
  file += `xref\n0 4\n0000000000 65535 f \n${places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(`${file}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`)
}
