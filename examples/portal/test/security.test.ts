// As people would try it, over HTTP: another's case, a ticket replayed, a stale page, a bomb, HTML in names, a forged request.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { start } from '../src/start.ts'
import { batch, client, samplePdf } from './support.ts'

const [sample] = batch.cases
const CASE = 'batch-b' // the sample's batch of two units

describe('security', () => {
  let portal: Awaited<ReturnType<typeof start>>
  let folder: string
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-security-'))
    portal = await start({ folder, requests: 5000 })
  })
  after(async () => {
    await portal.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const as = async (person: string) => await client(portal.address, person)
  let clicks = 0
  const id = () => `click-${String(++clicks).padStart(6, '0')}`
  const file = (bytes: Uint8Array, name = 'paper.pdf', fields: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [key, value] of Object.entries(fields)) form.append(key, value)
    form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
    return form
  }

  test('nobody without a session learns anything', async () => {
    for (const path of ['/me', '/mailboxes', `/cases/${CASE}`, `/cases/${CASE}/z11`, '/projects', '/office', '/files/x', '/mine']) {
      assert.equal((await fetch(`${portal.address}/api${path}`)).status, 401, path)
    }
  })

  test("another enterprise's case is not there: by its id, its sub-cases, files, papers, codes", async () => {
    const [own, stranger] = [await as('handler'), await as('stranger')]
    const [, { id: fileId } = { id: '' }] = (await own(`/cases/${CASE}/z11`)).json.checklist.flatMap((row: any) => row.files)
    const paths = [`/cases/${CASE}`, `/cases/${CASE}/z11`, `/cases/${CASE}/z11/papers`, `/cases/${CASE}/z11/papers/application`, `/cases/${CASE}/z11/ticket`, `/files/${fileId}`]
    for (const path of paths) {
      if (!path.endsWith('ticket')) assert.equal((await own(path)).status, 200, path)
      const [theirs, nothing] = [await stranger(path), await stranger(path.replace(CASE, 'batch-x').replace(fileId, 'x'))]
      assert.deepEqual([theirs.status, theirs.json], [404, nothing.json], path)
    }
    const action = { type: 'edit_application', subCase: 'z11', application: {} }
    for (const [path, body] of [
      [`/cases/${CASE}/commands`, { id: id(), action }], [`/cases/${CASE}/commands`, { id: id(), action: { type: 'delete' } }],
      [`/cases/${CASE}/z11/check`, { document: '{}' }], [`/cases/${CASE}/seal`, { id: id(), subCases: ['z11'] }], [`/cases/${CASE}/z11/code`, { item: 'buyer_identity' }],
      [`/cases/${CASE}/z11/form/edit_application`, {}], [`/cases/${CASE}/-/form/save`, {}]
    ] as const) assert.equal((await stranger(path, body)).status, 404, path)
    assert.equal((await stranger(`/cases/${CASE}/z11/files/buyer_identity`, file(samplePdf()))).status, 404)
    assert.deepEqual((await stranger('/projects')).json.projects, [])
    assert.equal((await stranger('/office')).status, 404)
    assert.ok((await stranger('/mailboxes')).json.every((box: any) => box.count === 0))
  })

  test('a batch is opened with units of the building table, for the own enterprise, whatever the request says', async () => {
    const stranger = await as('stranger')
    const body = { id: id(), project: 'yunjin', businessType: sample.businessType, organisationType: 'developer', propertyType: 'building', units: [sample.subCases[0].unit.unitCode] }
    assert.equal((await stranger('/batches', body)).status, 404)
    const own = await as('handler')
    assert.equal((await own('/batches', { ...body, units: ['440106001001GB00001F99999999'] })).status, 422)
  })

  test('commands of systems and officers are no commands of a page', async () => {
    const own = await as('handler')
    for (const action of [
      { type: 'report_tax', subCases: ['z11'], cleared: true }, { type: 'sign', subCase: 'z11', round: 1, signer: 'buyers/0', evidence: { kind: 'personal_signature' } },
      { type: 'move_profile', profile: { id: 'x', version: '1' } }, { type: 'upload_material', subCase: 'z11', material: { item: 'buyer_identity', files: [] } }
    ]) assert.equal((await own(`/cases/${CASE}/commands`, { id: id(), action })).status, 404, action.type)
    // One that an officer may give is the library's to refuse
    const refused = await own(`/cases/${CASE}/commands`, { id: id(), action: { type: 'report_status', status: 'completed' } })
    assert.equal(refused.status, 422)
    assert.ok(refused.json.unmet.length > 0)
  })

  test('the actor is whoever logged in, never what a body says', async () => {
    const own = await as('handler')
    const answer = await own(`/cases/${CASE}/commands`, { id: id(), action: { type: 'save' }, actor: { id: 'x', role: 'system' } })
    assert.equal(answer.status, 200) // what is not asked for is passed over
    const [entry] = JSON.parse(await portal.portal.cases.log.tail(CASE, 0)).slice(-1)
    assert.equal(entry.payload.actor.name, batch.handler.name)
  })

  test('a forged request has no token; a cookie is for this site and no script', async () => {
    const own = await as('handler')
    const command = { id: id(), action: { type: 'save' } }
    for (const token of ['', 'x', (await as('handler')).csrf]) {
      assert.equal((await own(`/cases/${CASE}/commands`, command, { 'x-csrf-token': token })).status, 403)
    }
    const answer = await fetch(`${portal.address}/api/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"person":"handler"}' })
    assert.match(answer.headers.getSetCookie()[0] ?? '', /HttpOnly; SameSite=Lax/)
    const page = await fetch(portal.address)
    const policy = page.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    assert.doesNotMatch(await page.text(), /<style|<script(?![^>]*src=)|\son\w+=/)
    await own('/logout', {})
    assert.equal((await own('/me')).status, 401)
  })

  test('a stale page does not overwrite, and learns what stands there now', async () => {
    const own = await as('handler')
    const { json: seen } = await own(`/cases/${CASE}/z12`)
    const document = JSON.stringify(seen.form.subCase)
    const draft = async (version: number) => await own(`/cases/${CASE}/z12/draft`, { id: id(), version, parts: ['application'], document }, {}, 'PUT')
    const first = await draft(seen.version)
    assert.equal(first.status, 200)
    const stale = await draft(seen.version)
    assert.deepEqual([stale.status, stale.json.stale], [409, true])
    assert.equal((await draft(first.json.version)).status, 200)
  })

  test('HTML in names stays text, and spreadsheets get no formula', async () => {
    const own = await as('handler')
    const { json: seen } = await own(`/cases/${CASE}/z12`)
    const name = '<img src=x onerror=alert(1)>=1+1'
    const document = structuredClone(seen.form.subCase)
    document.application.contact.name = name
    const saved = await own(`/cases/${CASE}/z12/draft`, { id: id(), version: seen.version, parts: ['application'], document: JSON.stringify(document) }, {}, 'PUT')
    assert.equal(saved.status, 200)
    assert.equal((await own(`/cases/${CASE}/z12`)).json.form.subCase.application.contact.name, name)
    assert.equal((await own(`/cases/${CASE}/z12/papers/application`)).status, 200)
    const hostile = await own(`/cases/${CASE}/z12/files/buyer_identity`, file(samplePdf(), '"><script>alert(1)</script>\r\nX: y.pdf'))
    assert.equal(hostile.status, 200)
    const answer = await own(`/files/${hostile.json.id}`)
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''[\w%.!~*'()-]+$/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    document.application.contact.name = seen.form.subCase.application.contact.name
    await own(`/cases/${CASE}/z12/draft`, { id: id(), version: (await own(`/cases/${CASE}/z12`)).json.version, parts: ['application'], document: JSON.stringify(document) }, {}, 'PUT')

    const book = new ExcelJS.Workbook()
    book.addWorksheet('a').addRows([['姓名(名称)', '不动产单元号'], ['=HYPERLINK("http://x")', '=1+1']])
    const back = await fetch(`${portal.address}/api/sheet/corrected`, {
      method: 'POST', headers: { cookie: own.cookie, 'x-csrf-token': own.csrf }, body: file(Buffer.from(await book.xlsx.writeBuffer()), 'a.xlsx', { businessType: sample.businessType })
    })
    assert.equal(back.status, 200)
    const read = new ExcelJS.Workbook()
    await read.xlsx.load(await back.arrayBuffer())
    for (const sheet of read.worksheets) sheet.eachRow(row => row.eachCell(cell => { assert.equal(cell.formula, undefined) }))
  })

  test('bombs and garbage are refused, quickly and with reasons', async () => {
    const own = await as('handler')
    const zeros = deflateSync(Buffer.alloc(200 * 1024 * 1024))
    const bomb = pdfWith(zeros)
    const begun = Date.now()
    for (const bytes of [bomb, Buffer.from('%PDF-1.7\ngarbage'), samplePdf().subarray(0, 200)]) {
      const verified = await own('/verify', file(bytes))
      assert.ok([200, 422].includes(verified.status), String(verified.status))
      if (verified.status === 200) assert.notEqual(verified.json.verdict.code, 'valid')
    }
    assert.equal((await own(`/cases/${CASE}/z11/files/buyer_identity`, file(Buffer.from('%PDF-1.7\ngarbage')))).status, 422)
    assert.equal((await own('/verify', file(Buffer.alloc(21 * 1024 * 1024)))).status, 413)
    assert.equal((await own('/sheet', file(Buffer.from('PK\x03\x04 no workbook'), 'a.xlsx', { businessType: sample.businessType }))).status, 422)
    assert.equal((await own('/sheet', file(zipSaying(4_000_000_000), 'a.xlsx', { businessType: sample.businessType }))).status, 422)
    assert.equal((await own(`/cases/${CASE}/z11/check`, { document: '['.repeat(100_000) })).status, 400)
    assert.equal((await own(`/cases/${CASE}/z11/check`, { document: 'x'.repeat(1_100_000) })).status, 413)
    assert.ok(Date.now() - begun < 30_000, `it took ${Date.now() - begun} ms`)
  })

  test('a ticket: for its signers alone, once, and not when it was replaced', async () => {
    const own = await as('handler')
    const submitted = await own(`/cases/${CASE}/commands`, { id: id(), action: { type: 'submit' } })
    assert.equal(submitted.status, 200, JSON.stringify(submitted.json))
    await portal.portal.worker.round()
    const ticket = async () => decodeURIComponent((await own(`/cases/${CASE}/z11/ticket`)).json.url.split('#')[1])
    const payload = await ticket()
    const [first] = batch.cases[1].subCases[0].application.buyers
    const buyer = await as(`buyer-${first.documentNumber.slice(-4).toLowerCase()}`)
    const another = await as(`buyer-${sample.subCases[0].application.buyers[0].documentNumber.slice(-4).toLowerCase()}`)

    assert.equal((await another('/ticket', { payload })).status, 404)
    assert.equal((await another('/ticket/sign', { payload })).status, 404)
    for (const forged of [payload.slice(0, -1), `${payload}A`, payload.replace(/.$/, last => last === 'A' ? 'B' : 'A'), 'DJ1:', '']) {
      assert.equal((await buyer('/ticket', { payload: forged })).status, 404)
    }
    assert.equal((await buyer('/ticket', { payload })).status, 200)
    assert.equal((await buyer('/phone', { payload })).status, 404) // no upload code
    assert.equal((await buyer('/ticket/sign', { payload })).status, 200)
    const entries = async () => JSON.parse(await portal.portal.cases.log.tail(CASE, 0)).filter((entry: any) => entry.payload.command.action.type === 'sign').length
    const count = await entries()
    await buyer('/ticket/sign', { payload }) // replayed: nothing happens twice
    assert.equal(await entries(), count)

    // The day after, the code has lapsed; the handler makes a new one, and the old one is of no use
    portal.portal.advance!(25 * 60)
    assert.equal((await buyer('/ticket', { payload })).status, 422)
    const again = await own(`/cases/${CASE}/commands`, { id: id(), action: { type: 'regenerate_ticket', subCase: 'z11' } })
    assert.equal(again.status, 200, JSON.stringify(again.json))
    await portal.portal.worker.round()
    assert.equal((await buyer('/ticket/sign', { payload })).status, 422)
    const fresh = await ticket()
    assert.notEqual(fresh, payload)
    assert.equal((await buyer('/ticket/sign', { payload: fresh })).status, 200)
  })

  test('logs and errors hold no numbers of people', async () => {
    const rows = await portal.portal.db.all('select id, csrf from session')
    const own = await as('handler')
    assert.ok(rows.every(row => !own.cookie.includes(row.id)))
    const { documentNumber } = batch.handler
    assert.ok(!JSON.stringify((await own('/me')).json).includes(documentNumber))
    const wrong = await own(`/cases/${CASE}/commands`, { id: id(), action: { type: 'edit_application', subCase: 'z11', application: { buyers: [{ documentNumber: 'X44010618800202018' }] } } })
    assert.ok(!JSON.stringify(wrong.json).includes('44010618800202018'))
  })

  test('limits of rate', async () => {
    const statuses = []
    for (let attempt = 0; attempt < 70; attempt++) {
      const headers = { 'content-type': 'application/json', cookie: `dengji-portal=made-up-${attempt}` } // a new one each time does not help
      statuses.push((await fetch(`${portal.address}/api/login`, { method: 'POST', headers, body: '{"person":"nobody"}' })).status)
    }
    assert.ok(statuses.includes(429))
  })
})

/** A page whose content unpacks to what was packed. */
function pdfWith (packed: Buffer): Buffer {
  const file = samplePdf().toString('latin1').replace('/MediaBox', '/Contents 4 0 R/MediaBox')
  const body = file.slice(0, file.indexOf('xref'))
  return Buffer.concat([
    Buffer.from(`${body}4 0 obj<</Filter/FlateDecode/Length ${packed.length}>>stream\n`, 'latin1'), packed,
    Buffer.from('\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n')
  ])
}

/** A ZIP whose directory says that it unpacks to so many bytes. */
function zipSaying (bytes: number): Buffer {
  const entry = Buffer.alloc(46 + 5)
  entry.write('PK\x01\x02', 'latin1')
  entry.writeUInt32LE(bytes, 24)
  entry.writeUInt16LE(5, 28)
  entry.write('a.xml', 46)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  return Buffer.concat([entry, end])
}
