// What a page asks before a command, over HTTP: the library's form for whoever looks, and the commands that come of it.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { ActionForm, Evidence, Inquiry } from 'dengji'
import { start } from '../src/start.ts'
import { batch, client, handler, type Client } from './support.ts'

const [, { caseId, subCases: [{ subCase, application }] }] = batch.cases
const [{ documentNumber }] = application.buyers
const actor = { ...handler, noticeAcknowledged: true }

describe('dialogs', () => {
  let portal: Awaited<ReturnType<typeof start>>
  let folder: string
  let own: Client
  let officer: Client
  let stranger: Client
  let clicks = 0
  const id = () => `dialog-${String(++clicks).padStart(4, '0')}`
  const state = async () => (await portal.portal.cases.ask(caseId, actor, of => of.state())).subCases.find(one => one.id === subCase)!
  const form = async (who: Client, action: string, of = subCase, draft?: object): Promise<ActionForm> => {
    const { status, json } = await who(`/cases/${caseId}/${of}/form/${action}`, { ...(draft && { draft: JSON.stringify(draft) }) })
    assert.equal(status, 200, `${action}: ${JSON.stringify(json)}`)
    return json
  }
  const pointers = ({ groups }: ActionForm) => groups.flatMap(({ fields }) => fields.map(({ pointer }) => pointer))

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-dialogs-'))
    portal = await start({ folder, requests: 5000 })
    ;[own, officer, stranger] = [await client(portal.address, 'handler'), await client(portal.address, 'officer'), await client(portal.address, 'stranger')]
  })
  after(async () => {
    await portal.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('the form of an action is for whoever may give it', async () => {
    for (const [who, action, of, status] of [
      [own, 'share_materials', '-', 200], [own, 'report_status', subCase, 404], [own, 'report_tax', subCase, 404], [own, 'no_such_action', '-', 404],
      [own, 'share_materials', 'zz', 404], [officer, 'report_status', subCase, 200], [officer, 'report_status', '-', 200], [officer, 'share_materials', '-', 404],
      [stranger, 'share_materials', '-', 404], [stranger, 'issue_upload_code', subCase, 404], [officer, 'issue_upload_code', subCase, 404]
    ] as const) assert.equal((await who(`/cases/${caseId}/${of}/form/${action}`, {})).status, status, `${action} ${of}`)
    const bad = await officer(`/cases/${caseId}/${subCase}/form/report_status`, { draft: '[1]' })
    assert.equal(bad.status, 400)
    assert.equal((await fetch(`${portal.address}/api/cases/${caseId}/${subCase}/form/report_status`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status, 401)
  })

  test('what the portal brings is not asked, and what only the portal wants to know is', async () => {
    assert.deepEqual(pointers(await form(officer, 'record_inquiry')), ['/inquiry/answeredBy', '/inquiry/question', '/inquiry/answer'])
    assert.deepEqual(pointers(await form(own, 'submit', '-')), [])
    assert.deepEqual(pointers(await form(officer, 'report_tax')), ['/cleared', '/evidence/reference'])
  })

  test('a draft comes back with its rows', async () => {
    const { content, groups, add } = await form(officer, 'report_certificates', subCase, { certificates: [{ number: 'A' }, {}] })
    assert.equal(add?.pointer, '/certificates/-')
    assert.deepEqual(groups.map(({ pointer }) => pointer), ['/certificates/0', '/certificates/1'])
    assert.deepEqual(JSON.parse(content).certificates, [{ number: 'A' }, {}])
  })

  test('a code for a phone is issued to whoever may upload, and for one party if it is said', async () => {
    const asked = await form(own, 'issue_upload_code', subCase, { item: 'buyer_identity' })
    assert.deepEqual(pointers(asked), ['/item', '/holder'])
    const { json: { code } } = await own(`/cases/${caseId}/${subCase}/code`, { item: 'buyer_identity', holder: 'buyers/0' })
    assert.deepEqual((await state()).uploadCodes?.filter(one => one.code === code).map(({ item, holder }) => [item, holder]), [['buyer_identity', 'buyers/0']])
    assert.equal((await own(`/cases/${caseId}/${subCase}/code`, { item: 'buyer_identity', holder: 'buyers/9' })).status, 422)
    assert.equal((await stranger(`/cases/${caseId}/${subCase}/code`, { item: 'buyer_identity' })).status, 404)
  })

  test('另行询问: accepted with what was signed; for another answer, by another person, twice, or by a stranger it is not', async () => {
    const { cases, outside } = portal.portal
    const answered = outside.answered.bind(outside)
    const { groups } = await form(officer, 'record_inquiry')
    const [buyer] = groups.flatMap(({ fields }) => fields).find(({ pointer }) => pointer === '/inquiry/answeredBy')!.options!
    const inquiry = { question: '购房款是否已付清？', answer: '已付清。', answeredBy: buyer!.code }
    const record = async (who: Client, said = inquiry, click = id()) => await who(`/cases/${caseId}/${subCase}/inquiries`, { id: click, inquiry: said })
    const refused = async (codes: string[], said = inquiry) => {
      const { status, json } = await record(officer, said)
      assert.deepEqual([status, json.unmet?.map(({ code }: any) => code)], [422, codes], JSON.stringify(json))
    }

    // What is signed is the digest of this question and this answer
    const click = id()
    assert.equal((await record(officer, inquiry, click)).status, 200)
    const [{ evidence, ...kept }] = (await state()).inquiries as [Inquiry & { evidence: Evidence }]
    assert.deepEqual(kept, { id: click, ...inquiry })
    const digest = await cases.ask(caseId, actor, (of, context) => of.inquiryDigest(subCase, kept as Inquiry, context))
    assert.deepEqual([evidence.kind, evidence.digest, evidence.subject], ['inquiry_signature', digest, documentNumber])
    assert.equal((await record(officer, inquiry, click)).status, 200) // the same click: nothing happens twice
    assert.equal((await state()).inquiries.length, 1)

    // The provider has another answer signed, or another person's signature; or what it says was used already
    const other = '尚未付清。'
    outside.answered = async (asked, person) => {
      const digest = await cases.ask(caseId, actor, (of, context) => of.inquiryDigest(subCase, { id: 'dialog-other', ...inquiry, answer: other } as Inquiry, context))
      return await answered({ ...asked, digest: digest! }, person)
    }
    await refused(['party.evidence_digest'])
    outside.answered = async asked => await answered(asked, '440106188005050051')
    await refused(['party.evidence_subject'])
    outside.answered = async () => evidence
    await refused(['party.evidence_digest', 'party.evidence_used'], { ...inquiry, answer: other })
    outside.answered = answered
    await refused(['command.form'], { ...inquiry, answer: '' })
    assert.equal((await record(officer, { ...inquiry, answeredBy: 'buyers/9' })).status, 404)

    // Nobody but an officer records one, whatever he is to the case; and an unknown sub-case is not there
    for (const who of [stranger, own, await client(portal.address, `buyer-${documentNumber.slice(-4).toLowerCase()}`)]) assert.equal((await record(who)).status, 404)
    assert.equal((await officer(`/cases/${caseId}/zz/inquiries`, { id: id(), inquiry })).status, 404)
    assert.equal((await officer(`/cases/${caseId}/${subCase}/inquiries`, { id: id(), inquiry: { ...inquiry, evidence } })).status, 200) // what a request says of evidence is passed over
    assert.equal((await state()).inquiries.length, 2)
  })

  test('完税 by an officer: with the number of the certificate, and taken back without', async () => {
    const tax = async (who: Client, body: object) => await who(`/cases/${caseId}/${subCase}/tax`, { id: id(), ...body })
    assert.equal((await tax(own, { cleared: true, evidence: { reference: 'TAX-1' } })).status, 404)
    const missing = await tax(officer, { cleared: true })
    assert.deepEqual([missing.status, missing.json.unmet[0].code], [422, 'case.evidence_missing'])
    assert.equal((await tax(officer, { cleared: true, evidence: { reference: 'TAX-1' } })).status, 200)
    assert.equal((await state()).taxCleared, true)
    // Asked anew, nothing is taken for said
    assert.equal('cleared' in JSON.parse((await form(officer, 'report_tax')).content), false)
    assert.equal((await tax(officer, { cleared: false })).status, 200)
    assert.equal((await state()).taxCleared, false)
  })

  test('a paper that the register asks for is uploaded for its entry', async () => {
    const rows = async () => (await own(`/cases/${caseId}/${subCase}`)).json.checklist.filter(({ entry }: { entry?: object }) => entry)
    assert.deepEqual(await rows(), [])
    const facts = [{ subject: (await state()).unit.unitCode, kind: 'objection', reference: '异议1号' }]
    assert.equal((await officer(`/cases/${caseId}/commands`, { id: id(), action: { type: 'report_register_facts', facts } })).status, 200)
    const [{ item, reference, present, required }] = await rows()
    assert.deepEqual([item, reference, present, required], ['objection_undertaking', '异议1号', false, true])
    const send = async (reference?: string) => {
      const form = new FormData()
      form.append('id', id())
      if (reference) form.append('reference', reference)
      form.append('file', new Blob(['%PNG']), '承诺书.png')
      assert.equal((await own(`/cases/${caseId}/${subCase}/files/${item}`, form)).status, 200)
      return (await rows())[0]
    }
    assert.equal((await send()).present, false)
    const { present: there, files } = await send(reference)
    assert.deepEqual([there, files.length], [true, 1])
  })
})
