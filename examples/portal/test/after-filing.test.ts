// What happens after filing, in a browser: the register and what stands in it, certificates, the post, taking back; and
// what could not be carried out, as the officer sees it.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { start } from '../src/start.ts'
import { accessible, hasBrowser, launch, picture, type Browser } from './browser.ts'
import { batch, handler } from './support.ts'

const [, { caseId, subCases }] = batch.cases
const [{ subCase, unit, questionnaire }] = subCases
const actor = { ...handler, noticeAcknowledged: true }

describe('after filing', { skip: !hasBrowser && 'no Chromium here' }, () => {
  let portal: Awaited<ReturnType<typeof start>>
  let browser: Browser
  let folder: string
  const violations: string[] = []
  const look = async (page: Page, name: string) => {
    await picture(page, name)
    for (const one of await accessible(page)) violations.push(`${name}: ${one}`)
  }
  const entered = async (name: RegExp, path: string, width?: number) => {
    const page = await browser.window(width)
    await page.goto(portal.address)
    await page.getByRole('button', { name }).click()
    await page.locator('header.top').waitFor()
    const known = page.getByRole('button', { name: /知悉/ })
    if (/周实/.test(String(name))) await known.click()
    await page.goto(portal.address + path)
    return page
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-after-'))
    portal = await start({ folder, requests: 100_000 })
    browser = await launch()
    const { cases, worker, outside } = portal.portal
    // Who buys this one wants the certificate by post
    const answers = questionnaire.answers.map((one: any) => one.question === 'ems_delivery' ? { ...one, yes: true } : one)
    await cases.carryOut(caseId, { id: 'post', action: { type: 'answer_questionnaire', subCases: [subCase], questionnaire: { ...questionnaire, answers } } }, actor)
    await cases.carryOut(caseId, { id: 'submit', action: { type: 'submit' } }, actor)
    await worker.round()
    for (const { id, round } of (await cases.ask(caseId, actor, of => of.state())).subCases) {
      const scanned = { caseId, subCase: id, round: round!.number, digest: round!.digest }
      for (const { documentNumber } of round!.signers) await outside.sign(scanned, documentNumber)
      await outside.pay(caseId, id)
    }
    await worker.round()
    for (const { id, round } of (await cases.ask(caseId, actor, of => of.state())).subCases) {
      const { evidence } = await outside.seal(handler.actingFor!.enterprise.documentNumber, handler.documentNumber!, 'sm2_sm3', Buffer.from(id), round!.digest)
      await cases.carryOut(caseId, { id: `seal-${id}`, action: { type: 'seal', subCases: [id], evidence: [evidence] } }, actor)
    }
    await worker.round()
  })
  after(async () => {
    await browser?.close()
    await portal?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  /** What is folded is unfolded. */
  const opened = async (box: Locator) => { if (!await box.locator('details').first().evaluate(details => (details as HTMLDetailsElement).open)) await box.locator('summary').first().click() }
  const field = (page: Page, pointer: string) => page.locator(`[id="f${pointer.replace(/[^A-Za-z0-9_-]/g, '-')}"]`)
  /** Fills fields of a dialog in, by their pointers. */
  const fill = async (page: Page, values: Record<string, string>) => {
    for (const [pointer, value] of Object.entries(values)) {
      const place = field(page, pointer)
      if (await place.evaluate(element => element.tagName) === 'SELECT') await place.selectOption({ label: value })
      else await place.fill(value)
    }
  }
  /** Sends what a dialog asked; it is gone once that is done. */
  const sent = async (page: Page, name: RegExp) => {
    await page.getByRole('dialog').getByRole('button', { name }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const state = async (of = caseId) => await portal.portal.cases.ask(of, actor, of => of.state())

  test('the officer sees what stands in the register, and every case that holds the unit knows it', async () => {
    // A second case at the same unit
    const other = await portal.portal.cases.open({ id: 'open-other', action: {
      type: 'open_batch', caseId: 'other', number: 'P2024080000099', business: (await state()).business, initiator: handler.actingFor!.enterprise,
      project: (await state()).project!, units: [{ subCase: 'z1', unit }]
    } }, actor)
    assert.equal(other.sequence, 1)
    const page = await entered(/登记员甲/, `/case/${caseId}/${subCase}`)
    const register = page.locator('#register')
    await register.getByText('没有限制').waitFor()
    const dialog = page.getByRole('dialog')
    const update = /更新登记簿信息/
    await register.getByRole('button', { name: update }).click()
    await fill(page, { '/facts/0/kind': '查封', '/facts/0/reference': '（2024）粤01执1号', '/facts/0/since': '2024-08-05' })
    assert.equal(await field(page, '/facts/0/subject').inputValue(), unit.unitCode) // the unit of the sub-case is known
    // A second row, and a third that is taken out again
    for (const at of [1, 2]) {
      await dialog.getByRole('button', { name: /添加登记事项/ }).click()
      await field(page, `/facts/${at}/kind`).waitFor()
    }
    await fill(page, { '/facts/2/kind': '锁定', '/facts/2/subject': `宗地（${unit.unitCode.slice(0, 19)}）`, '/facts/2/reference': 'SD-2' })
    await dialog.getByRole('group', { name: '第2项' }).getByRole('button', { name: /移除/ }).click()
    await field(page, '/facts/2/kind').waitFor({ state: 'detached' })
    assert.equal(await field(page, '/facts/1/reference').inputValue(), 'SD-2')
    await look(page, '48-register-dialog')
    await sent(page, update)
    await register.locator('.finding.error').first().waitFor()
    await register.getByText('SD-2').first().waitFor()
    await look(page, '40-register')
    assert.deepEqual((await state('other')).registerFacts.map(({ reference }) => reference), ['（2024）粤01执1号', 'SD-2'])
    const row = (text: string) => register.locator('.facts > li', { hasText: text })
    await row('SD-2').getByRole('button', { name: /更改/ }).click()
    assert.equal(await dialog.locator('output').count(), 3) // which entry it is stands there, and is not asked
    await dialog.getByRole('radiogroup', { name: /例外/ }).getByRole('radio').first().check()
    await look(page, '49-excepted')
    await sent(page, update)
    await row('SD-2').getByText('已准予例外').waitFor()
    await row('执1号').getByRole('button', { name: /已解除/ }).click()
    await row('执1号').waitFor({ state: 'detached' })
    assert.deepEqual((await state('other')).registerFacts.map(({ reference }) => reference), ['SD-2'])
    assert.deepEqual((await state()).registerFacts.map(({ reference, excepted }) => [reference, excepted]), [['SD-2', true]])

    // The court lifts the other, and nobody tells: looked up, it is known
    portal.portal.outside.enter!({ type: 'report_register_facts', lifted: [{ kind: 'lock', subject: unit.unitCode.slice(0, 19), reference: 'SD-2' }] })
    await register.getByRole('button', { name: /查询/ }).click()
    await register.getByText('没有限制').waitFor()
    assert.deepEqual((await state()).registerFacts, [])
  })

  test('a case is opened with what stands in the register', async () => {
    const seized = batch.cases[0].subCases[0].unit.unitCode
    portal.portal.outside.enter!({ type: 'report_register_facts', facts: [{ kind: 'seizure', subject: seized, reference: 'CF9' }] })
    const page = await entered(/周实/, '/new')
    const one = batch.cases[0]
    const open = async (id: string) => await page.evaluate(async body => {
      const { csrf } = await (await fetch('/api/me')).json()
      const answer = await fetch('/api/batches', { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': csrf }, body: JSON.stringify(body) })
      return { status: answer.status, ...await answer.json() }
    }, { id, project: portal.portal.projects[0]!.id, businessType: one.businessType, organisationType: batch.organisationType, propertyType: batch.propertyType, units: [seized] })
    const refused = await open('click-0001')
    assert.deepEqual([refused.status, refused.unmet?.[0]?.code], [422, 'register.fact_stands'], JSON.stringify(refused))
    portal.portal.outside.enter!({ type: 'report_register_facts', lifted: [{ kind: 'seizure', subject: seized, reference: 'CF9' }] })
    const { caseId } = await open('click-0002')
    assert.deepEqual((await state(caseId)).registerFacts, [])
  })

  test('certificates and the post are recorded, and the applicants see them', async () => {
    const page = await entered(/登记员甲/, `/case/${caseId}/${subCase}`)
    const box = page.locator('#certificates')
    const [certificate, post] = [/登记证书和证明号/, /报告寄送/]
    // What is entered in the register was filed before, and not in the future: the day as it is in China
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await box.getByRole('button', { name: certificate }).click()
    // A wrong number is told in the dialog, beside its field; what was typed stays
    await fill(page, { '/certificates/0/right': '抵押权预告登记', '/certificates/0/number': '第1号', '/certificates/0/entered': today })
    await page.getByRole('dialog').getByRole('button', { name: certificate }).click()
    await page.getByRole('dialog').locator('.field.wrong').filter({ has: field(page, '/certificates/0/number') }).waitFor()
    await look(page, '50-certificate-wrong')
    await fill(page, { '/certificates/0/number': '粤（2024）广州市不动产证明第00000001号' })
    await sent(page, certificate)
    await box.locator('p.number', { hasText: '00000001号' }).waitFor()
    await box.getByRole('button', { name: post }).click()
    await fill(page, { '/delivery/tracking': 'E123456789CN', '/delivery/sent': today })
    await look(page, '51-delivery')
    await sent(page, post)
    await box.locator('p.number', { hasText: 'E123456789CN' }).waitFor()
    await look(page, '41-certificates')
    await box.getByRole('button', { name: /更改/ }).click()
    await fill(page, { '/delivery/received': today })
    await look(page, '52-received')
    await sent(page, post)
    await box.locator('p.number', { hasText: '签收' }).waitFor()
    await box.getByRole('button', { name: /可以办理/ }).click()
    await fill(page, { '/since': today })
    await look(page, '53-registrable')
    await sent(page, /可以办理/)
    const { certificates, deliveries, registrableSince } = (await state()).subCases[0]!
    assert.deepEqual([certificates?.length, deliveries?.map(({ tracking, received }) => [tracking, received]), registrableSince], [1, [['E123456789CN', today]], today])
  })

  test('the officer asks besides, and reports tax by hand', async () => {
    const page = await entered(/登记员甲/, `/case/${caseId}/${subCase}`)
    await page.getByRole('button', { name: /另行询问/ }).click()
    const [first] = batch.cases[1].subCases[0].application.buyers
    await field(page, '/inquiry/answeredBy').waitFor()
    const person = await field(page, '/inquiry/answeredBy').locator('option', { hasText: first.name }).innerText()
    await fill(page, { '/inquiry/answeredBy': person, '/inquiry/question': '购房款是否已付清？', '/inquiry/answer': '已付清。' })
    await look(page, '54-inquiry')
    await page.setViewportSize({ width: 390, height: 844 })
    await look(page, '55-inquiry-390')
    await page.setViewportSize({ width: 1280, height: 860 })
    await sent(page, /另行询问/)
    await page.locator('.inquiry', { hasText: '购房款是否已付清？' }).waitFor()
    await page.getByRole('button', { name: /报告完税/ }).click()
    await page.getByRole('dialog').getByRole('radiogroup').waitFor()
    await look(page, '56-tax')
    // Escape leaves everything as it was, and the focus is where it came from
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.ok(await page.getByRole('button', { name: /报告完税/ }).evaluate(element => element === document.activeElement))
    assert.deepEqual((await state()).subCases.map(({ inquiries, taxCleared }) => [inquiries.length, taxCleared])[0], [1, true])
  })

  test('all applicants declare that they take it back, each by himself, and then the handler does', async () => {
    const [, { subCase, application }] = subCases
    const page = await entered(/周实/, `/case/${caseId}/${subCase}`)
    const box = page.locator('#withdrawal')
    await opened(box)
    await box.getByRole('button', { name: /声明撤回/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: /声明撤回/ }).click()
    await box.getByText('已声明').waitFor()
    await box.locator('.reasons').waitFor() // who is still missing, in the library's words
    await look(page, '42-withdrawal')
    for (const [at, name] of [...application.buyers.map(({ name }: any) => name), '林信'].entries()) {
      const one = await entered(new RegExp(name), `/case/${caseId}/${subCase}`, 390)
      await opened(one.locator('#withdrawal'))
      if (at === 0) await look(one, '43-declare-390')
      await one.locator('#withdrawal').getByRole('button', { name: /声明撤回/ }).click()
      await one.getByRole('dialog').getByRole('button', { name: /声明撤回/ }).click()
      await one.locator('#withdrawal .signers li', { hasText: at === application.buyers.length ? '银行' : name }).getByText('已声明').waitFor()
    }
    await page.reload()
    await box.getByRole('button', { name: /撤回申请/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: /撤回申请/ }).click()
    await page.locator('.title .badge', { hasText: /撤回/ }).waitFor()
    await picture(page, '44-withdrawn')
    const entry = (await state()).subCases.find(({ id }) => id === subCase)!
    assert.equal(entry.stage, 'withdrawn_before_entry')
  })

  test('what could not be carried out is shown with its reason, and is tried again', async () => {
    const { worker, cases } = portal.portal
    const command = { id: 'late', action: { type: 'report_register_facts', facts: [{ kind: 'lock', subject: unit.unitCode, reference: 'SD-3' }] } } as const
    await worker.inbox.put('late', 'gone', { id: 'late', order: '', caseId, actor: { id: 'registry', role: 'registry_staff' }, command: { id: 'late', action: { ...command.action, facts: [...command.action.facts] } } }, '9999-12-31T00:00:00.000Z', 'ECONNREFUSED')
    portal.portal.outside.enter!({ type: 'report_register_facts', facts: [...command.action.facts] })
    const page = await entered(/登记员甲/, '/')
    const stuck = page.locator('#stuck')
    await stuck.getByText('ECONNREFUSED').waitFor()
    await look(page, '45-stuck')
    const phone = await entered(/登记员甲/, '/', 390)
    await phone.locator('#stuck').waitFor()
    await look(phone, '46-stuck-390')
    await stuck.getByRole('button', { name: /再试/ }).click()
    for (let waits = 0; waits < 50 && (await worker.inbox.stuck()).length > 0; waits++) await page.waitForTimeout(100)
    assert.deepEqual(await worker.inbox.stuck(), [])
    assert.ok((await cases.ask(caseId, actor, of => of.state())).registerFacts.some(({ reference }) => reference === 'SD-3'))
    const other = await entered(/登记员甲/, `/case/${caseId}/${subCase}`, 390)
    await other.locator('#register .facts').waitFor()
    await look(other, '47-officer-390')
  })

  test('reasons are asked where the library asks for them, and what is grave asks once more', async () => {
    const { cases, worker } = portal.portal
    const [{ caseId, subCases: [one, two] }] = batch.cases
    await worker.lookUp(caseId, 'lifted meanwhile') // the parcel is locked no more
    await cases.carryOut(caseId, { id: 'submit', action: { type: 'submit' } }, actor)
    await worker.round()
    const page = await entered(/周实/, `/case/${caseId}/${one.subCase}`)
    await page.getByRole('button', { name: /确认不通过/ }).click()
    await fill(page, { '/reason': '买受人姓名有误' })
    await look(page, '57-reject')
    await sent(page, /确认不通过/)
    await page.locator('.notice.error', { hasText: '买受人姓名有误' }).waitFor()
    await page.getByRole('button', { name: /^撤回/ }).click()
    await page.getByRole('dialog').getByText(/是否继续/).waitFor()
    await look(page, '58-withdraw')
    await page.getByRole('dialog').getByRole('button', { name: /取消/ }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^撤回/ }).click()
    await sent(page, /^撤回/)
    for (let waits = 0; waits < 50 && (await state(caseId)).subCases.some(({ id, stage }) => id === one.subCase && stage !== 'withdrawn'); waits++) await page.waitForTimeout(100)
    assert.equal((await state(caseId)).subCases.find(({ id }) => id === one.subCase)?.stage ?? 'withdrawn', 'withdrawn')

    // A new code, from the mailbox: a dialog over a dialog
    portal.portal.advance!(25 * 60)
    const later = await entered(/周实/, '/mailbox/my_cases')
    await later.locator('table.list tbody tr', { hasText: two.unit.location }).getByRole('button', { name: /办理/ }).click()
    await later.getByRole('dialog').getByRole('button', { name: /重新生成/ }).click()
    const asked = later.getByRole('dialog').last()
    await fill(later, { '/reason': '已过有效期' })
    await look(later, '59-regenerate')
    await asked.getByRole('button', { name: /重新生成/ }).click()
    await later.getByRole('dialog').first().waitFor({ state: 'detached' })
    assert.equal((await state(caseId)).subCases.find(({ id }) => id === two.subCase)?.round?.number, 2)
  })

  test('axe finds nothing serious on these pages', () => { assert.deepEqual(violations, []) })
})
