// The portal with the systems outside behind HTTP: what is handed over, and what comes back as commands.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { httpOutside } from '../src/http-outside.ts'
import { OutsideRefused } from '../src/outside.ts'
import { start } from '../src/start.ts'
import { batch, handler } from './support.ts'

let portal: Awaited<ReturnType<typeof start>>
let server: { close: () => Promise<void> }
let address: string
let folder: string

before(async () => {
  const { createOutside } = await import('../../outside/dist/src/index.js')
  const { createServer } = await import('../../outside/dist/src/server.js')
  const app = await createServer(createOutside({ people: 'present' }))
  address = await app.listen({ port: 0, host: '127.0.0.1' })
  server = { close: async () => { await app.close() } }
  folder = mkdtempSync(join(tmpdir(), 'portal-outside-'))
  portal = await start({ folder, outside: address })
})
after(async () => {
  await portal?.stop()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('effects go out, a signature and the tax come back as commands', async () => {
  const { cases, worker, outside } = portal.portal
  const [, { caseId, subCases: [{ subCase, application }] }] = batch.cases
  const actor = { ...handler, noticeAcknowledged: true }
  await cases.carryOut(caseId, { id: 'submit', action: { type: 'submit' } }, actor)
  await worker.round()
  const round = await cases.askOwn(caseId, subCase, actor, (of, context) => of.subCase(subCase, context)!.subCase.round!)
  const scanned = { caseId, subCase, round: round.number, digest: round.digest }
  await outside.sign(scanned, application.buyers[0].documentNumber)
  await outside.pay(caseId, subCase)
  await worker.round()
  await worker.round() // a second one has nothing to do
  const part = await cases.askOwn(caseId, subCase, actor, (of, context) => of.subCase(subCase, context)!.subCase)
  assert.deepEqual([part.round?.signatures.map(({ signer }) => signer), part.taxCleared], [['buyers/0'], true])
  await assert.rejects(outside.sign(scanned, '440106188005050051'), OutsideRefused)
  await assert.rejects(outside.sign({ ...scanned, round: 9 }, application.buyers[0].documentNumber), OutsideRefused)
})

test('a system that does not answer keeps the effect in the outbox', async () => {
  const { worker, cases } = portal.portal
  const nobody = new (worker.constructor as typeof import('../src/worker.ts').Worker)(cases, httpOutside('http://127.0.0.1:9'))
  await cases.db.write([{
    sql: "insert into outbox (id, stream, effect, due) values ('lost', 'batch-a', '{\"type\":\"file_case\",\"subCases\":[\"z01\"]}', '')"
  }])
  await nobody.round().catch(() => {})
  const [row] = await nobody.outbox.stuck()
  assert.deepEqual([row?.id, row?.tries], ['lost', 1])
  await cases.db.write([{ sql: "delete from outbox where id = 'lost'" }])
})
