// The modules in a real browser: Chromium of the system, or what CHROMIUM names.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import http from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const home = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const papers = path.join(home, '..', 'examples', 'data', 'papers')
const native = createRequire(import.meta.url)('dengji')
const executablePath = process.env.CHROMIUM || ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(fs.existsSync)
const skip = !executablePath && 'no Chromium'
const TYPES = { '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' }
const TODAY = '2024-08-01'

const [, readme] = /^```html\n(.*?)^```/ms.exec(fs.readFileSync(path.join(home, 'README.md'), 'utf8'))

let browser, page, server

before(async () => {
  if (skip) return
  // The package alone, as a page is served: nothing of the repository, nothing of Node.
  server = http.createServer(({ url }, response) => {
    const pages = { '/': '<!doctype html><meta charset=utf-8><title>dengji</title>', '/readme': readme }
    if (pages[url] !== undefined) return response.setHeader('content-type', 'text/html').end(pages[url])
    const file = path.join(home, 'web', path.basename(url))
    if (!fs.existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream').end(fs.readFileSync(file))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  })
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
})

after(async () => {
  await browser?.close()
  server?.close()
})

/** A sub-case in which much is wrong, and what Node says of it. */
const given = { businessType: 'presale_advance_notice', unit: { unitCode: '440106001001GB00001F00010001' }, application: { buyers: [{ name: '张三', documentNumber: '11010519491231002X' }] } }

test('a page checks a form as Node does', { skip }, async () => {
  const profile = native.Profile.builtin('guangzhou-registration')
  const came = await page.evaluate(async ([given, today]) => {
    const begun = performance.now()
    const { load } = await import('/index.mjs')
    const dengji = await load()
    const loaded = performance.now()
    const profile = dengji.Profile.builtin('guangzhou-registration')
    const read = performance.now()
    const report = profile.check(given, today)
    const texts = report.findings.map(finding => dengji.text(finding))
    const form = profile.form(given, today)
    const one = new dengji.SubCase(given)
    const times = []
    for (let count = 0; count < 200; count++) {
      const from = performance.now()
      profile.check(one, today)
      times.push(performance.now() - from)
    }
    const all = []
    for (let count = 0; count < 200; count++) {
      const from = performance.now()
      profile.check(given, today)
      all.push(performance.now() - from)
    }
    const middle = list => list.sort((a, b) => a - b)[list.length >> 1]
    let thrown
    try {
      new dengji.Profile({ id: undefined, list: [NaN] })
    } catch (error) {
      thrown = [error.name, error.code, error.pointer, error instanceof dengji.Malformed]
    }
    return { report, texts, form, thrown, figures: { load: loaded - begun, profile: read - loaded, check: middle(all), checkOfHandle: middle(times) } }
  }, [given, TODAY])
  const report = profile.check(given, TODAY)
  assert.ok(report.findings.length > 5)
  assert.deepEqual(came.report, report)
  assert.deepEqual(came.texts, report.findings.map(finding => native.text(finding)))
  assert.deepEqual(came.form, profile.form(given, TODAY))
  assert.deepEqual(came.thrown, ['Malformed', 'json.wrong_type', '/list/0', true])
  console.log('milliseconds in Chromium', Object.fromEntries(Object.entries(came.figures).map(([name, ms]) => [name, Number(ms.toFixed(2))])))
})

test('a page verifies a signed paper, also in a worker', { skip }, async () => {
  const data = name => [...fs.readFileSync(path.join(papers, name))]
  const verifier = new native.Verifier({ trusted: [fs.readFileSync(path.join(papers, 'anchors.pem'))] })
  for (const name of ['application-form-signed.pdf', 'application-form-tampered.pdf']) {
    const came = await page.evaluate(async ([pdf, anchors]) => {
      const work = `
        import { load } from '${location.origin}/files.mjs'
        onmessage = async ({ data: { pdf, anchors } }) => {
          const dengji = await load()
          const begun = performance.now()
          const report = await new dengji.Verifier({ trusted: [anchors] }).verify(pdf, '2026-01-05T01:00:00Z')
          postMessage({ report, ms: performance.now() - begun })
        }`
      const worker = new Worker(URL.createObjectURL(new Blob([work], { type: 'text/javascript' })), { type: 'module' })
      const answer = new Promise((resolve, reject) => { worker.onmessage = resolve; worker.onerror = reject })
      worker.postMessage({ pdf: Uint8Array.from(pdf), anchors: Uint8Array.from(anchors) })
      return (await answer).data
    }, [data(name), data('anchors.pem')])
    assert.deepEqual(came.report, await verifier.verify(fs.readFileSync(path.join(papers, name)), '2026-01-05T01:00:00Z'))
    console.log(name, came.report.verdict, `${came.ms.toFixed(0)} ms in a worker of Chromium`)
  }
})

test('the page of the README shows what is wrong', { skip }, async () => {
  const shown = await browser.newPage()
  const errors = []
  shown.on('pageerror', error => errors.push(error))
  await shown.goto(`http://127.0.0.1:${server.address().port}/readme`)
  await shown.waitForSelector('li')
  const lines = await shown.$$eval('li', all => all.map(one => one.textContent))
  assert.deepEqual(errors, [])
  const document = '{"businessType": "presale_advance_notice", "unit": {"unitCode": 7}}'
  const { subCase, findings } = native.SubCase.readLeniently(document)
  const all = [...findings, ...native.Profile.builtin('guangzhou-registration').check(subCase, TODAY).findings]
  assert.ok(all.length > 2)
  assert.deepEqual(lines, all.map(finding => native.text(finding)))
})
