// A whole case in a real browser, from a workbook and from the building grid to 办结: once with the mouse, with the
// buyers at phone width and an officer; once with the keyboard alone, the registry outside reporting by itself.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test, type TestContext } from 'node:test'
import { Profile, verifyLog, type SubCaseDocument } from 'dengji'
import type { Locator, Page } from 'playwright-core'
import { SYSTEM } from '../src/cases.ts'
import { start } from '../src/start.ts'
import { template } from '../src/workbook.ts'
import { accessible, hasBrowser, launch, picture, type Browser } from './browser.ts'
import { batch, samplePdf } from './support.ts'

const [sample] = batch.cases
const documents: SubCaseDocument[] = sample.subCases.slice(0, 2).map(({ unit, application, questionnaire }: any) =>
  ({ businessType: sample.businessType, organisationType: batch.organisationType, propertyType: batch.propertyType, unit, application, questionnaire }))

/** Of one buyer, and of two who buy together. */
const [alone, together] = documents as [SubCaseDocument, SubCaseDocument]

/** How somebody works: with the mouse, or with the keyboard alone. */
interface Hand {
  press: (target: Locator) => Promise<void>
  write: (target: Locator, text: string) => Promise<void>
  choose: (target: Locator, name: string) => Promise<void>
  upload: (target: Locator, file: string) => Promise<void>
}

const mouse: Hand = {
  press: async target => { await target.click() },
  write: async (target, text) => { await target.fill(text) },
  choose: async (target, name) => { await target.selectOption({ label: name }) },
  upload: async (target, file) => { await target.setInputFiles(file) }
}

const keyboard = (page: Page): Hand => {
  // Listened to all the time: a listener that comes with the key may come too late on a busy machine
  page.on('filechooser', () => {})
  /** By Tab alone, from wherever the focus is. */
  const reach = async (target: Locator) => {
    await target.waitFor({ state: 'attached' })
    const there = async () => await target.evaluate(element => element === element.ownerDocument.activeElement)
    for (let presses = 0; presses < 600; presses++) {
      if (await there()) return
      await page.keyboard.press('Tab')
    }
    assert.fail(`the keyboard does not reach ${String(target)}`)
  }
  return {
    async press (target) {
      await reach(target)
      for (let waits = 0; waits < 100 && await target.getAttribute('aria-disabled') === 'true'; waits++) await page.waitForTimeout(20)
      const radio = await target.evaluate(element => element instanceof HTMLInputElement)
      await page.keyboard.press(radio ? 'Space' : 'Enter')
    },
    async write (target, text) {
      await reach(target)
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText(text)
    },
    async choose (target, name) {
      await reach(target)
      // As a person does: the beginning of the name, or the arrows
      for (let presses = 0; presses < 80; presses++) {
        if (await target.evaluate(element => (element as HTMLSelectElement).selectedOptions[0]?.textContent) === name) return
        await page.keyboard.press('ArrowDown')
      }
      assert.fail(`no option ${name}`)
    },
    async upload (target, file) {
      await reach(target)
      const chooser = page.waitForEvent('filechooser')
      await page.keyboard.press('Space')
      await (await chooser).setFiles(file)
    }
  }
}

describe('a whole case in a browser', { skip: !hasBrowser && 'no Chromium here' }, () => {
  let portal: Awaited<ReturnType<typeof start>>
  let browser: Browser
  let folder: string
  let pdf: string
  const violations: string[] = []

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-case-'))
    portal = await start({ folder, fill: false, requests: 100_000 })
    browser = await launch()
    pdf = join(folder, 'paper.pdf')
    writeFileSync(pdf, samplePdf())
  })
  after(async () => {
    await browser?.close()
    await portal?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A picture; with what axe says, of pages that were not looked at before. */
  const look = async (page: Page, name: string, judged = true) => {
    await picture(page, name)
    if (!judged) return
    for (const one of await accessible(page)) violations.push(`${name}: ${one}`)
  }

  async function entered (hand: Hand, page: Page, name: RegExp, path = '/'): Promise<void> {
    await page.goto(portal.address + path)
    await hand.press(page.getByRole('button', { name }))
    await page.locator('header.top').waitFor()
  }
  /** A test whose windows are kept as pictures when it fails. */
  const played = (name: string, run: () => Promise<void>) => test(name, async (context: TestContext) => {
    await run().catch(async error => {
      await browser.pictures('failed').catch(() => context.diagnostic('no pictures'))
      throw error
    })
  })

  const settled = async (page: Page) => { await page.getByRole('status').filter({ hasText: '已自动保存' }).waitFor() }
  const numberOf = (page: Page) => /\/case\/([^/]+)/.exec(page.url())?.[1] ?? assert.fail(page.url())

  let shared = false
  async function shareMaterials (hand: Hand, page: Page, file: (item: string) => string): Promise<void> {
    const rows = page.locator('#shared li')
    await rows.first().waitFor()
    for (let at = 0; at < await rows.count(); at++) {
      await hand.upload(rows.nth(at).locator('input[type=file]'), file(`shared-${at}`))
      await rows.nth(at).locator('a').waitFor()
    }
    await hand.press(page.getByRole('button', { name: /^共享/ }))
    await page.getByRole('dialog').waitFor()
    if (!shared) await look(page, '22-share')
    shared = true
    await hand.press(page.getByRole('dialog').getByRole('button', { name: /^共享/ }))
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  let files = 0
  const another = () => { // no two files are the same
    const path = join(folder, `paper-${++files}.pdf`)
    writeFileSync(path, Buffer.concat([readFileSync(pdf), Buffer.from(`\n% ${files}\n`)]))
    return path
  }

  /** Every item that is asked for and not there yet. */
  async function ownMaterials (hand: Hand, page: Page): Promise<void> {
    await page.locator('#materials li').first().waitFor()
    for (;;) {
      const missing = page.locator('#materials li.missing')
      const left = await missing.count()
      if (left === 0) return
      await hand.upload(missing.first().locator('input[type=file]'), another())
      await page.waitForFunction(before => document.querySelectorAll('#materials li.missing').length < before, left)
    }
  }

  async function verified (caseId: string): Promise<void> {
    const entries = JSON.parse(await portal.portal.cases.log.tail(caseId, 0))
    assert.deepEqual(verifyLog(entries).findings, [])
  }

  played('workbook, buyers at phone width, an officer', async () => {
    const page = await browser.window()
    const profile = Profile.builtin('guangzhou-registration')
    const book = join(folder, 'batch.xlsx')
    writeFileSync(book, await template(profile.writeSheet([together]), '子案'))

    await page.goto(portal.address)
    await page.getByRole('button', { name: /周实/ }).waitFor()
    await look(page, '01-login')
    await page.getByRole('button', { name: /周实/ }).click()
    await page.getByRole('button', { name: /知悉/ }).waitFor()
    await look(page, '02-notice', false)
    await page.getByRole('button', { name: /知悉/ }).click()
    await page.getByRole('link', { name: /新建批次/ }).click()
    await page.locator('table.grid button').first().waitFor()
    await look(page, '03-grid')
    await page.getByRole('tab', { name: /Excel/ }).click()
    await page.locator('input[type=file]').setInputFiles(book)
    await page.getByText('读出 1 套').waitFor()
    await look(page, '04-workbook')
    const marked = page.waitForEvent('download')
    await page.getByRole('button', { name: /标注后的工作簿/ }).click()
    assert.match((await marked).suggestedFilename(), /校验\.xlsx$/)
    await page.getByRole('button', { name: /建立批次/ }).click()
    await page.locator('#shared').waitFor()
    const caseId = numberOf(page)
    await shareMaterials(mouse, page, another)
    await look(page, '05-batch')

    // 手机上传: one item of the first unit, from the phone of the handler
    await page.goto(`${portal.address}/case/${caseId}/z001`)
    const row = page.locator('#materials li.missing').first()
    const item = await row.locator('b').first().innerText()
    await row.getByRole('button', { name: /手机上传/ }).click()
    await page.getByRole('dialog').getByText(item.replace('*', '').slice(0, 4)).waitFor()
    await look(page, '23-upload-for')
    await page.getByRole('dialog').getByRole('button', { name: /生成上传二维码/ }).click()
    const code = page.locator('dialog img.qr')
    await code.waitFor()
    await look(page, '06-upload-code')
    const address = await page.evaluate(async path => (await (await fetch(path, { headers: { accept: 'application/json' } })).json()).url, await code.getAttribute('src') ?? '')
    const phone = await browser.window(390)
    await entered(mouse, phone, /周实/)
    await phone.getByRole('button', { name: /知悉/ }).click()
    await phone.goto(address)
    await phone.locator('input[type=file]').setInputFiles(another())
    await phone.getByRole('button', { name: /移除/ }).waitFor()
    await look(phone, '07-phone-upload')
    await page.getByRole('button', { name: /完成/ }).click()
    await page.locator('#materials li:not(.missing)').filter({ hasText: item.replace('*', '').slice(0, 4) }).first().waitFor()
    await ownMaterials(mouse, page)
    await page.getByRole('button', { name: /检查全部/ }).click()
    await look(page, '08-sub-case')
    await page.setViewportSize({ width: 390, height: 844 })
    await look(page, '09-sub-case-390')
    await page.setViewportSize({ width: 1280, height: 860 })

    // Typed: a wrong number is told beside its field, a right one is saved by itself
    const number = page.locator('[id="f-application-buyers-0-documentNumber"]')
    const right = await number.inputValue()
    await number.fill('440106188003030251')
    await number.blur()
    await page.locator('.field.wrong').filter({ has: number }).waitFor()
    await number.fill(right)
    await number.blur()
    await page.waitForFunction(() => document.querySelectorAll('.field.wrong').length === 0)
    await settled(page)

    // Two people at one form: both are asked for nothing but what they wrote differently
    const second = await browser.window()
    await entered(mouse, second, /韩立/)
    await second.getByRole('button', { name: /知悉/ }).click()
    await second.goto(`${portal.address}/case/${caseId}/z001`)
    const contact = (of: Page, name: string) => of.locator(`[id="f-application-contact-${name}"]`)
    await contact(second, 'phone').fill('13900139001')
    await settled(second)
    await contact(page, 'phone').fill('13900139002')
    await contact(page, 'address').fill('广州市天河区示例路9号')
    await page.locator('dialog table.diff').waitFor()
    assert.equal(await page.locator('dialog tbody tr').count(), 2)
    await look(page, '09-conflict')
    await page.locator('dialog tbody tr', { hasText: '13900139001' }).getByRole('radio').nth(1).check()
    await page.getByRole('button', { name: /合并并保存/ }).click()
    await settled(page)
    await second.reload()
    await contact(second, 'phone').waitFor()
    assert.deepEqual([await contact(second, 'phone').inputValue(), await contact(second, 'address').inputValue()], ['13900139001', '广州市天河区示例路9号'])
    await second.close()

    await page.goto(`${portal.address}/case/${caseId}`)
    await page.getByRole('button', { name: /^保存/ }).click()
    await page.getByText('已保存未申请').waitFor()
    await page.getByRole('button', { name: /^提交/ }).click()
    await page.locator('.badge', { hasText: '办理中' }).or(page.locator('.badge', { hasText: '签' })).first().waitFor()
    await look(page, '10-submitted', false)

    await page.goto(`${portal.address}/case/${caseId}/z001`)
    await page.locator('#signing img.qr').waitFor()
    await look(page, '11-signing', false)
    const ticket = await page.evaluate(async path => (await (await fetch(path, { headers: { accept: 'application/json' } })).json()).url, `/api/cases/${caseId}/z001/ticket`)
    for (const [at, { name }] of together.application!.buyers!.entries()) {
      const buyer = await browser.window(390)
      await entered(mouse, buyer, new RegExp(name!))
      await buyer.goto(ticket)
      await buyer.getByRole('checkbox').check()
      if (at === 0) await look(buyer, '12-buyer-390')
      await buyer.getByRole('button', { name: /确认签名/ }).click()
      await buyer.getByText('签名成功').waitFor()
      if (at === 0) await look(buyer, '13-buyer-signed-390', false)
    }

    await page.goto(`${portal.address}/mailbox/to_confirm`)
    await page.locator('table.list tbody tr').first().waitFor()
    await look(page, '14-to-confirm', false)
    await page.goto(`${portal.address}/case/${caseId}/z001`)
    await page.getByRole('button', { name: /签章|盖章/ }).click()
    await page.getByText('已签章的申请表').waitFor()
    await page.getByRole('button', { name: /缴税/ }).click()
    await page.locator('.title .badge', { hasText: '已提交' }).waitFor()
    const paper = page.waitForEvent('download')
    await page.getByRole('button', { name: /已签章的申请表/ }).click()
    const sealed = join(folder, 'sealed.pdf')
    await (await paper).saveAs(sealed)
    await look(page, '15-sealed', false)

    await page.goto(`${portal.address}/verify`)
    await page.locator('input[type=file]').setInputFiles(sealed)
    await page.locator('.notice.ok').waitFor()
    await look(page, '16-verified')
    await page.locator('input[type=file]').setInputFiles(new URL('../../data/papers/application-form-tampered.pdf', import.meta.url).pathname)
    await page.locator('.notice.error').waitFor()
    await look(page, '17-tampered', false)

    const officer = await browser.window()
    await entered(mouse, officer, /登记员甲/)
    await officer.locator('table.list tbody tr').first().waitFor()
    await look(officer, '18-office')
    await officer.goto(`${portal.address}/case/${caseId}/z001`)
    await look(officer, '19-officer')
    const dialog = officer.getByRole('dialog')
    for (const status of ['网上预处理', '待核验确认', '已核验确认', '已办结']) {
      await officer.getByRole('button', { name: /更新办理状态/ }).click()
      // What comes next is offered first; nothing is chosen for the officer, and nothing is sent without
      const chosen = dialog.getByLabel(/办理状态/)
      assert.equal(await chosen.locator('option').nth(1).innerText(), status)
      assert.ok(await chosen.evaluate(element => element === document.activeElement), 'the first field takes the focus')
      await dialog.getByRole('button', { name: /更新办理状态/ }).click()
      assert.ok(await chosen.evaluate(element => !(element as HTMLSelectElement).validity.valid && element === document.activeElement))
      await chosen.selectOption({ label: status })
      if (status === '已核验确认') {
        await dialog.getByLabel(/说明/).fill('材料齐全')
        await look(officer, '24-status')
        await officer.setViewportSize({ width: 390, height: 844 })
        await look(officer, '25-status-390')
        await officer.setViewportSize({ width: 1280, height: 860 })
      }
      await dialog.getByRole('button', { name: /更新办理状态/ }).click()
      await officer.locator('.title .badge', { hasText: status }).waitFor()
    }
    const filed = (await portal.portal.cases.ask(caseId, SYSTEM, of => of.state())).subCases[0]!
    assert.deepEqual(filed.statuses.map(({ note }) => note || undefined), [undefined, undefined, '材料齐全', undefined])
    await officer.goto(portal.address)
    await officer.getByRole('button', { name: /已办结/ }).click()
    await officer.locator('table.list tbody tr').first().waitFor()
    await look(officer, '20-completed', false)
    await page.goto(`${portal.address}/mailbox/applied`)
    await page.locator('table.list tbody td', { hasText: '已办结' }).waitFor()
    await look(page, '21-applied', false)
    await verified(caseId)
  })

  played('grid, one unit, the keyboard alone, the registry outside', async () => {
    const page = await browser.window()
    const hand = keyboard(page)
    await entered(hand, page, /周实/)
    await hand.press(page.getByRole('button', { name: /知悉/ }))
    await hand.press(page.getByRole('link', { name: /新建批次/ }))
    await page.locator('table.grid button').first().waitFor()
    await hand.press(page.getByRole('button', { name: /^301/ }).first())
    await hand.press(page.getByRole('button', { name: /建立批次/ }))
    await page.locator('#shared').waitFor()
    const caseId = numberOf(page)
    await shareMaterials(hand, page, another)
    await hand.press(page.getByRole('link', { name: /301/ }))

    // The form: whatever has a star and is empty, from the sample
    await page.locator('#form fieldset').first().waitFor()
    const field = (pointer: string) => page.locator(`[id="f${pointer.replace(/[^A-Za-z0-9_-]/g, '-')}"]`)
    const names: Record<string, string> = { resident_id: '居民身份证', business_licence: '营业执照', individual: '个人', enterprise: '企业', sole: '单独所有' }
    const fill = async (at: string, values: Record<string, any>) => {
      for (const [name, value] of Object.entries(values)) {
        const place = field(`${at}/${name}`)
        if (typeof value === 'object') await fill(`${at}/${name}`, value)
        else if (await place.evaluate(element => element.tagName) === 'SELECT') await hand.choose(place, names[value] ?? value)
        else if (await place.evaluate(element => element.tagName) !== 'OUTPUT') await hand.write(place, value)
      }
    }
    const { buyers, sellers, contact, property } = alone.application!
    const { unitCode, location, ...rest } = property!
    await fill('/application/property', rest)
    await fill('/application/buyers/0', buyers![0]!)
    await fill('/application/sellers/0', sellers![0]!)
    await fill('/application/contact', contact!)
    for (const [at, { yes }] of alone.questionnaire!.answers!.entries()) {
      // One stop for a question: the arrows choose
      const choices = page.locator('#questions [role=radiogroup]').nth(at).locator('input')
      await hand.press(choices.first())
      if (yes === false) await page.keyboard.press('ArrowRight')
    }
    await settled(page)
    await ownMaterials(hand, page)
    const summary = page.getByRole('region', { name: '检查结果' })
    await hand.press(summary.getByRole('button'))
    assert.ok(await summary.evaluate(element => element === element.ownerDocument.activeElement), 'the summary takes the focus')
    assert.match(await summary.innerText(), /没有需要改正的内容/)
    await picture(page, '30-keyboard-form')

    await hand.press(page.getByRole('link', { name: /到批次提交/ }))
    await hand.press(page.getByRole('button', { name: /^保存/ }))
    await page.getByText('已保存未申请').waitFor()
    await hand.press(page.getByRole('button', { name: /^提交/ }))
    await hand.press(page.getByRole('link', { name: /301/ }))
    await page.locator('#signing img.qr').waitFor()
    const ticket = await page.evaluate(async path => (await (await fetch(path, { headers: { accept: 'application/json' } })).json()).url, `/api/cases/${caseId}/z001/ticket`)

    const buyer = await browser.window()
    const theirs = keyboard(buyer)
    await entered(theirs, buyer, new RegExp(buyers![0]!.name!))
    await buyer.goto(ticket)
    await theirs.press(buyer.getByRole('checkbox'))
    await theirs.press(buyer.getByRole('button', { name: /确认签名/ }))
    await buyer.getByText('签名成功').waitFor()

    await page.goto(`${portal.address}/case/${caseId}/z001`)
    await hand.press(page.getByRole('button', { name: /签章|盖章/ }))
    await page.getByText('已签章的申请表').waitFor()
    await hand.press(page.getByRole('button', { name: /缴税/ }))
    for (let days = 0; days < 4; days++) {
      const clock = page.locator('.clock')
      const before = await clock.innerText()
      await hand.press(clock.getByRole('button', { name: /1 天/ }))
      await clock.filter({ hasNotText: before.trim() }).waitFor()
    }
    await page.waitForTimeout(1500)
    await hand.press(page.getByRole('link', { name: /案件/ }).first())
    await hand.press(page.getByRole('link', { name: /^已申请/ }))
    await page.locator('table.list tbody tr', { hasText: '301' }).filter({ hasText: '已办结' }).first().waitFor()
    await picture(page, '31-keyboard-completed')
    await verified(caseId)
  })

  test('axe finds nothing serious on any of these pages', () => { assert.deepEqual(violations, []) })
})
