// What the builds for pages do otherwise than Node's: loading, closing, traps.
import assert from 'node:assert/strict'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { load } from 'dengji/web'
import { load as loadFiles } from 'dengji/web/files'
import { bytes, instantiated } from './instance.mjs'

const home = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
const require = createRequire(import.meta.url)
const native = require('dengji')
const { everyCall, everyMethod } = require('../strange.cjs')
const TODAY = '2024-08-01'
const given = { businessType: 'x', unit: { unitCode: '𠮷\ufeff\u0000' } }

test('bytes, an address, a response and a promise of one are modules', async () => {
  const response = type => new Response(bytes, { headers: { 'content-type': type } })
  const file = pathToFileURL(path.join(home, 'web', 'dengji.wasm'))
  for (const from of [undefined, bytes, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length), file, file.href,
    response('application/wasm'), Promise.resolve(response('application/octet-stream'))]) {
    const dengji = await load(from)
    assert.equal(dengji.version, native.version)
  }
  await assert.rejects(load(new Response('no', { status: 404, statusText: 'Not Found' })), /404/)
  await assert.rejects(load(new Uint8Array(8)))
})

test('a form is answered as Node answers it', async () => {
  const dengji = await load()
  const [here, there] = [dengji, native].map(({ Profile }) => Profile.builtin('guangzhou-registration'))
  assert.equal(here.toJson(), there.toJson())
  assert.deepEqual(here.check(given, TODAY), there.check(given, TODAY))
  assert.deepEqual(here.formFor('presale_advance_notice', TODAY), there.formFor('presale_advance_notice', TODAY))
  assert.deepEqual(await here.checkAll([given, '{', given], TODAY), await there.checkAll([given, '{', given], TODAY))
})

test('whatever is passed, no module ends', async () => {
  for (const dengji of [await load(), await loadFiles()]) {
    // By `close` any of them may end.
    const { close, ...asked } = dengji
    assert.ok(await everyMethod(asked) > 500)
    assert.ok(await everyCall(asked) > 5_000)
    assert.equal(dengji.chinaDate('2024-08-01T16:00:00Z'), '2024-08-02')
  }
})

test('a row that a build does not carry says so', async () => {
  const [dengji, both] = [await load(), await loadFiles()]
  assert.ok(dengji.missing.includes('Verifier.new') && dengji.missing.includes('Case.open'))
  assert.throws(() => new dengji.Verifier({ trusted: [] }), error => error instanceof dengji.Unsupported &&
    error.code === 'core.not_built' && error.params.name === 'Verifier.new' && /版本/.test(error.textZh))
  assert.ok(!both.missing.includes('Verifier.new') && both.missing.includes('Case.open'))
  assert.ok(new both.Verifier({ trusted: [] }).policy())
})

test('two modules know nothing of one another', async () => {
  const [one, other] = [await load(), await load()]
  const profile = one.Profile.builtin('guangzhou-registration')
  assert.throws(() => other.Profile.builtin('guangzhou-registration').diff(profile), error =>
    error instanceof other.Misuse && error.code === 'core.foreign')
  one.close()
  assert.throws(() => profile.toJson(), error => error instanceof one.Misuse && error.code === 'core.closed')
  assert.throws(() => one.chinaDate('2024-08-01T00:00:00Z'), { code: 'core.closed' })
  assert.equal(other.chinaDate('2024-08-01T16:00:00Z'), '2024-08-02')
})

test('what is closed answers so, and frees what it held', async () => {
  const { instance, exports } = await instantiated()
  const dengji = instance
  const size = () => exports.memory.buffer.byteLength
  const profile = dengji.Profile.builtin('guangzhou-registration')
  dengji.close(profile)
  dengji.close(profile)
  for (const ask of [() => profile.id, () => profile.check(given, TODAY), () => dengji.Profile.builtin('guangzhou-registration').diff(profile)]) {
    assert.throws(ask, error => error instanceof dengji.Misuse && error.code === 'core.closed')
  }
  assert.throws(() => dengji.close({}), { code: 'core.foreign' })
  assert.throws(() => dengji.close(null), { code: 'core.foreign' })
  const before = size()
  for (let count = 0; count < 300; count++) dengji.close(dengji.Profile.builtin('guangzhou-registration'))
  assert.ok(size() <= before + 2 ** 20, `${before} bytes became ${size()}`)
})

test('a panic is a trap, hence Internal, and ends that module alone', async () => {
  const [{ instance: broken, exports }, sound] = [await instantiated(), await load()]
  const profile = broken.Profile.builtin('guangzhou-registration')
  const { alloc } = exports
  // More than any memory has: the library panics.
  exports.alloc = () => alloc(-1)
  const internal = error => error instanceof broken.Internal && error.code === 'core.internal' && /程序库内部错误/.test(error.textZh)
  assert.throws(() => profile.toJson(), internal)
  exports.alloc = alloc
  for (const ask of [() => profile.toJson(), () => profile.id, () => broken.chinaDate('2024-08-01T00:00:00Z'), () => new broken.Profile({})]) {
    assert.throws(ask, internal)
  }
  await assert.rejects(profile.checkAll([given], TODAY), internal)
  assert.throws(() => broken.digest('sm3', new Map()), internal)
  assert.equal(broken.close(profile), undefined)
  assert.equal(sound.chinaDate('2024-08-01T16:00:00Z'), '2024-08-02')
})

test('the loader for mini-programs wants neither WebAssembly nor TextDecoder', async () => {
  const folder = path.join(home, 'web', 'miniprogram')
  const asked = []
  // What WeChat has: a path inside the package, and exports without globals.
  const WXWebAssembly = {
    async instantiate (file, imports) {
      asked.push([file, imports])
      const { instance } = await WebAssembly.instantiate(bytes)
      const kinds = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ kind }) => kind)
      assert.deepEqual([...new Set(kinds)].sort(), ['function', 'memory'])
      return { instance }
    }
  }
  const context = vm.createContext({ WXWebAssembly, setTimeout, module: { exports: {} } })
  vm.runInContext('delete globalThis.WebAssembly; delete globalThis.FinalizationRegistry; delete globalThis.SharedArrayBuffer', context)
  for (const name of ['WebAssembly', 'TextDecoder', 'TextEncoder', 'URL', 'fetch', 'FinalizationRegistry', 'require', 'process']) {
    assert.equal(vm.runInContext(`typeof ${name}`, context), 'undefined', name)
  }
  vm.runInContext("delete String.prototype.isWellFormed; delete Object.hasOwn; delete Error.captureStackTrace", context)
  vm.runInContext(fs.readFileSync(path.join(folder, 'index.js'), 'utf8'), context)
  const dengji = await context.module.exports.load()
  await context.module.exports.load('/packages/own.wasm')
  assert.deepEqual(asked.map(([file]) => file), ['/miniprogram_npm/dengji/dengji.wasm.br', '/packages/own.wasm'])
  const [here, there] = [dengji, native].map(({ Profile }) => Profile.builtin('guangzhou-registration'))
  const same = (one, other) => assert.equal(JSON.stringify(one), JSON.stringify(other))
  same(here.document(), there.document())
  same(here.check(given, TODAY), there.check(given, TODAY))
  same(await here.checkAll([given], TODAY), await there.checkAll([given], TODAY))
  same(new dengji.Dictionaries().all(), new native.Dictionaries().all())
  const lone = vm.runInContext("'{\"name\":\"\\ud800\"}'", context)
  assert.throws(() => new dengji.Profile(lone), error => error instanceof dengji.Malformed && error.code === 'json.syntax')
  assert.throws(() => new dengji.Profile({ name: NaN }), error => error instanceof dengji.Malformed && error.pointer === '/name')
  dengji.close(here)
  assert.throws(() => here.id, error => error.code === 'core.closed')

  // What the README shows of it, with the package where WeChat's tools put it.
  const [, block] = /^```javascript\n(.*?)^```/ms.exec(fs.readFileSync(path.join(home, 'README.md'), 'utf8'))
  const said = new Promise(resolve => Object.assign(context, {
    console: { log: (...all) => resolve(all) },
    require: name => ({ dengji: context.module.exports })[name]
  }))
  vm.runInContext(block, context)
  const [caseId, texts] = await said
  const { report } = native.verifyTicket('scanned text', [], new Date())
  assert.equal(caseId, undefined)
  assert.equal(texts.join(), report.findings.map(finding => native.text(finding)).join())
})

test('no private member, static block or call of a newer engine is left in what is loaded', () => {
  for (const name of ['library.mjs', 'miniprogram/index.js']) {
    const text = fs.readFileSync(path.join(home, 'web', name), 'utf8')
    assert.doesNotMatch(text, /static \{|#\w+ in |\?\?|\?\.\w|catch \{/, name)
  }
})
