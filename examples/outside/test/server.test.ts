import assert from 'node:assert/strict'
import { execFileSync, execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { createOutside, ManualClock, tempers } from '../src/index.js'
import { createServer } from '../src/server.js'
import { Host } from './host.js'

const firm = '91440101MA5DJ0001L'
const handler = { name: '周实', documentNumber: '440106188005050051' }
const folder = mkdtempSync(join(tmpdir(), 'outside-http-'))

async function running (options: Parameters<typeof createOutside>[0], work: (address: string, outside: ReturnType<typeof createOutside>) => Promise<void>) {
  const outside = createOutside(options)
  const server = await createServer(outside)
  try {
    await work(await server.listen({ port: 0, host: '127.0.0.1' }), outside)
  } finally {
    await server.close()
  }
}
const call = async (address: string, body?: unknown) => {
  const response = await fetch(address, body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { status: response.status, said: await response.json() as any }
}

test('the description names every path, and what it takes and gives', () => running({}, async address => {
  const { said } = await call(`${address}/openapi.json`)
  assert.match(said.openapi, /^3\./)
  const calls = Object.values<any>(said.paths).flatMap(path => Object.values<any>(path))
  assert.ok(calls.length >= 16)
  assert.ok(calls.every(({ summary, tags, responses }) => summary && tags.length && responses))
}))

test('people log in, sign, seal and pay by the calls of the systems; the answers come by /answers until they are acknowledged', () => {
  const clock = new ManualClock('2024-08-05T01:00:00Z')
  return running({ clock, people: 'present' }, async (address, outside) => {
    const session = await call(`${address}/identity/logins`, { ...handler, enterprise: firm })
    assert.equal(session.said.role, 'handler')
    assert.equal(session.said.actingFor.binding, 'bound')
    assert.equal((await call(`${address}/identity/logins`, { ...handler, name: '别人' })).said.refused.requirement, 'EL-003')

    const effects: Array<{ id: string, effect: any }> = []
    const host = new Host({ ...outside, take: order => { effects.push(order); return true } }, clock, 1)
    const { caseId } = host.case.state()
    const deliver = async () => {
      for (const order of effects.splice(0)) assert.equal((await call(`${address}/effects`, { ...order, caseId })).status, 200)
      const { said } = await call(`${address}/answers`)
      for (const answer of said) host.receive(answer)
      await call(`${address}/receipts`, { ids: said.map(({ id }: { id: string }) => id) })
      return said.length
    }
    const rounds = effects.map(({ effect }) => effect)
    await deliver()
    for (const { subCase, round, digest, signers } of rounds) {
      const ticket = { caseId, subCase, round, digest }
      assert.equal((await call(`${address}/yuexinqian/signatures`, { ...ticket, documentNumber: handler.documentNumber })).status, 422)
      assert.equal((await call(`${address}/yuexinqian/signatures`, { ...ticket, round: 9, documentNumber: signers[0].documentNumber })).status, 404)
      for (const { documentNumber } of signers) assert.equal((await call(`${address}/yuexinqian/signatures`, { ...ticket, documentNumber })).status, 200)
      assert.match((await call(`${address}/bank/payments`, { caseId, subCase })).said.receipt, /^PAY/)
    }
    assert.ok(await deliver() > 4)
    assert.deepEqual(host.refused, [])
    assert.ok(host.case.state().subCases.every(({ taxCleared }) => taxCleared))

    for (const effect of effects.splice(0).map(({ effect }) => effect)) {
      assert.equal(effect.type, 'request_confirmation')
      const sealing = { handler: handler.documentNumber, scheme: 'sm2_sm3', toBeSigned: Buffer.from('a message').toString('base64'), digest: effect.digest }
      assert.equal((await call(`${address}/seals/${firm}/signatures`, { ...sealing, handler: rounds[0].signers[0].documentNumber })).said.refused.requirement, 'GS-010')
      const { reference, signature } = (await call(`${address}/seals/${firm}/signatures`, sealing)).said
      assert.ok(Buffer.from(signature, 'base64').length > 64)
      host.act({ type: 'seal', subCases: [effect.subCase], evidence: [(await call(`${address}/seals/acts/${reference}`)).said] })
    }
    assert.equal(host.case.stage, 'filed')
    await deliver()
    for (let next = outside.next(); next; next = outside.next()) { clock.set(next); await deliver() }
    assert.ok(host.case.state().subCases.every(({ statuses }) => statuses.at(-1)?.status === 'completed'))
  })
})

test('whoever was asked signs question and answer; asked again it is the same evidence, of another answer another', () => running({}, async address => {
  const asked = { caseId: 'case-1', subCase: 'z01', digest: '11'.repeat(32), documentNumber: handler.documentNumber }
  const { said } = await call(`${address}/yuexinqian/answers`, asked)
  assert.deepEqual([said.kind, said.digest, said.subject], ['inquiry_signature', asked.digest, handler.documentNumber])
  assert.deepEqual((await call(`${address}/yuexinqian/answers`, asked)).said, said)
  assert.notEqual((await call(`${address}/yuexinqian/answers`, { ...asked, digest: '22'.repeat(32) })).said.reference, said.reference)
}))

test('who is out of temper refuses with a sentence of a guide, or does not answer until asked again', () => running({ seed: 'mood', temper: { ...tempers.stormy, slow: 0 } }, async address => {
  const statuses: number[] = []
  for (let time = 0; time < 40; time++) {
    const { status, said } = await call(`${address}/licences/${firm}/scans`, { documentNumber: '440106188009090093' })
    statuses.push(status)
    if (status === 422) assert.ok(said.refused.zh.length > 5 && said.refused.source.includes('§'), JSON.stringify(said))
  }
  assert.deepEqual([...new Set(statuses)].sort(), [200, 422, 503])
  assert.doesNotMatch(statuses.join(' '), /(4|5)\d\d (4|5)\d\d (4|5)\d\d/)
}))

test('what is no request is refused without a fault', () => running({}, async address => {
  assert.equal((await call(`${address}/effects`, { id: 'x' })).status, 400)
  assert.equal((await call(`${address}/seals/1/certificates?scheme=sm2_sm3`)).status, 404)
  assert.equal((await call(`${address}/seals/acts/none`)).status, 404)
  assert.equal((await call(`${address}/effects`, { id: 'x', caseId: 'y', effect: { type: 'notify_party' } })).said.taken, false)
  const page = await (await fetch(address)).text()
  assert.match(page, /lang="zh-CN"/)
}))

test('openssl asks the running program', () => {
  const now = new Date()
  return running({ seed: 'http' }, async (address, outside) => {
    const file = (name: string, content?: string | Uint8Array) => { const path = join(folder, name); if (content !== undefined) writeFileSync(path, content); return path }
    file('anchors.pem', await (await fetch(`${address}/anchors.pem`)).text())
    execFileSync('openssl', ['ts', '-query', '-digest', '22'.repeat(32), '-sha256', '-cert', '-out', file('query')], { stdio: 'ignore' })
    const answer = await fetch(`${address}/timestamp`, { method: 'POST', headers: { 'content-type': 'application/timestamp-query' }, body: readFileSync(file('query')) })
    assert.equal(answer.headers.get('content-type'), 'application/timestamp-reply')
    file('reply', new Uint8Array(await answer.arrayBuffer()))
    assert.match(execFileSync('openssl', ['ts', '-verify', '-queryfile', file('query'), '-in', file('reply'), '-CAfile', file('anchors.pem')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), /OK/)
    const [leaf, root] = outside.seal.certificates(firm, 'ecdsa_p256_sha256') as [string, string]
    const asked = await promisify(execFile)('openssl', ['ocsp', '-issuer', file('root.pem', root), '-cert', file('leaf.pem', leaf), '-url', `${address}/ocsp`, '-CAfile', file('root.pem')])
    assert.match(asked.stderr + asked.stdout, /Response verify OK[^]*: good/)
    assert.ok(now <= new Date())
  })
})
