// Whatever a host passes, closes or shares gets an error of ours.
'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const vm = require('node:vm')
const { Worker, MessageChannel } = require('node:worker_threads')
const dengji = require('dengji')
const { everyCall, everyMethod } = require('./strange.cjs')

const { Case, Context, DengjiError, Malformed, Misuse, Profile, fromJson, toJson } = dengji
const enterprise = { name: '广州某某房地产开发有限公司', documentNumber: '91440101MA59ABCD1X' }
const profile = Profile.builtin('guangzhou-registration')
const now = '2024-08-01T01:00:00Z'
const actor = { id: 'a', role: 'system' }

class Entity { constructor () { Object.assign(this, enterprise) } }

/** What JSON would empty, drop or change in silence. */
const SILENT = {
  promise: Promise.resolve(enterprise),
  map: new Map(Object.entries(enterprise)),
  set: new Set(['a']),
  weakMap: new WeakMap(),
  blob: new Blob(['{}']),
  file: new File(['{}'], 'a.json'),
  arrayBuffer: new TextEncoder().encode(JSON.stringify(enterprise)).buffer,
  sharedArrayBuffer: new SharedArrayBuffer(8),
  dataView: new DataView(new ArrayBuffer(2)),
  floats: Float64Array.of(1),
  invalidDate: new Date(NaN),
  function: () => enterprise,
  class: Entity,
  instance: new Entity(),
  error: new Error('x'),
  regExp: /x/,
  generator: (function * () { yield 1 })(),
  boxed: Object('x'),
  symbol: Symbol('x'),
  bigInt: 1n,
  nan: NaN,
  infinity: Infinity,
  handle: profile,
  context: new Context({ now, actor, profile }),
  url: new URL('https://example.org/'),
  headers: new Headers(),
  namespace: Math,
  global: JSON,
  inherited: Object.create(enterprise),
  hidden: Object.defineProperty({}, 'name', { value: 'x' }),
  underSymbol: { [Symbol('name')]: 'x' },
  besideSymbol: { name: 'x', [Symbol('name')]: 'x' },
  writesItself: { ...enterprise, toJSON: () => ({}) },
  writesItselfInSecret: Object.defineProperty({ ...enterprise }, 'toJSON', { value: () => ({}) }),
  arrayWritesItself: Object.assign(['x'], { toJSON: () => [] }),
  dateWritesItself: Object.assign(new Date(0), { toJSON: () => 'x' }),
  throws: { get name () { throw new RangeError('of the host') } },
  revoked: (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })(),
  otherMap: vm.runInNewContext('new Map([["a", 1]])'),
  otherInstance: vm.runInNewContext('new (class A { constructor () { this.name = "x" } })()')
}

test('what JSON would say otherwise is refused before it is written, wherever it stands', () => {
  for (const [what, value] of Object.entries(SILENT)) {
    assert.throws(() => fromJson('Enterprise', value), Malformed, what)
    assert.throws(() => fromJson('Enterprise', { ...enterprise, name: value }), error =>
      error instanceof Malformed && error.code === 'json.wrong_type' && error.pointer.startsWith('/name'), what)
    assert.throws(() => fromJson('Application', { buyers: [{ name: 'x' }, value] }), error =>
      error instanceof Malformed && error.pointer.startsWith('/buyers/1'), what)
    assert.throws(() => profile.adjusted([{ pointer: '/id', value }]), Malformed, what)
  }
  for (const hole of [[undefined], [, 'x']]) { // eslint-disable-line no-sparse-arrays
    assert.throws(() => dengji.checkIdentifiers('resident_id', hole, '2024-08-01'), error =>
      error instanceof Malformed && error.pointer === '/0')
  }
  const round = { ...enterprise }
  round.name = round
  assert.throws(() => fromJson('Enterprise', round), Malformed)
  const list = []
  list.push(list)
  assert.throws(() => fromJson('Enterprise', list), Malformed)
  assert.throws(() => fromJson('Enterprise', undefined), Malformed)
  assert.throws(() => fromJson(5, {}), Malformed)
})

test('the pointer does not hold what a person might have put into a key', () => {
  const number = '44010119900101001X'
  for (const value of [NaN, () => 1]) {
    assert.throws(() => fromJson('Enterprise', { [number]: value }), error =>
      error instanceof Malformed && !JSON.stringify({ ...error, message: error.message }).includes(number.slice(0, 12)))
  }
})

test('what JSON says in full is read: dates, members that are not there, objects of another realm', () => {
  assert.equal(toJson('Enterprise', { ...enterprise, colour: undefined }), JSON.stringify(enterprise))
  assert.equal(dengji.chinaDate(new Date(now)), '2024-08-01')
  assert.equal(dengji.chinaDate(vm.runInNewContext(`new Date('${now}')`)), '2024-08-01')
  const other = vm.runInNewContext('({ ...given, list: [1, { a: null }] })', { given: enterprise })
  delete other.list
  assert.equal(toJson('Enterprise', other), JSON.stringify(enterprise))
  assert.equal(toJson('Enterprise', Object.assign(Object.create(null), enterprise)), JSON.stringify(enterprise))
  assert.equal(toJson('Enterprise', new Proxy(enterprise, {})), JSON.stringify(enterprise))
})

test('bytes are bytes whichever realm made them', () => {
  const text = JSON.stringify(enterprise)
  const bytes = vm.runInNewContext('Uint8Array.from(given)', { given: [...Buffer.from(text)] })
  assert.ok(!(bytes instanceof Uint8Array))
  assert.equal(toJson('Enterprise', bytes), text)
  assert.deepEqual(dengji.digest('sha256', bytes), dengji.digest('sha256', Buffer.from(text)))
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  assert.deepEqual(dengji.digest('sha256', shared), dengji.digest('sha256', Buffer.from(text)))
  const gone = Uint8Array.from(bytes)
  structuredClone(gone, { transfer: [gone.buffer] })
  assert.throws(() => toJson('Enterprise', gone), { code: 'json.syntax' })
  for (const none of [bytes.buffer, text, [...bytes], new DataView(new ArrayBuffer(1)), Uint16Array.of(1), null, undefined, 5]) {
    assert.throws(() => dengji.digest('sha256', none), Malformed)
    assert.throws(() => new dengji.Certificate(none), Malformed)
  }
})

test('every method of every class answers a foreign object with an error of ours', async () => {
  assert.ok(await everyMethod(dengji) > 500)
})

test('every call answers any argument with an error of ours, or an answer', async () => {
  assert.ok(await everyCall(dengji) > 5_000)
})

test('numbers that are none do not become others', () => {
  const picture = (...size) => dengji.Picture.fromPng(new Uint8Array(1), ...size)
  for (const none of [-1, 1.5, NaN, Infinity, 2 ** 32, '5', 5n, null, true]) {
    assert.throws(() => picture(none), error => error instanceof Malformed && error.code === 'json.wrong_type', String(none))
    assert.throws(() => dengji.checkSealCoverage(dengji.SealProfile.builtin('shenzhen-seal'), none, []), Malformed)
  }
})

test('a handle is foreign where another kind is expected', () => {
  assert.throws(() => new Context({ now, actor, profile: dengji.SealProfile.builtin('shenzhen-seal') }), error =>
    error instanceof Misuse && error.code === 'core.foreign')
  assert.throws(() => profile.diff({}), { code: 'core.foreign' })
  for (const held of [Case, dengji.SealAccount, dengji.Picture]) assert.throws(() => new held({}), { code: 'core.foreign' }) // eslint-disable-line new-cap
})

test('a handle that crosses to another thread arrives as a copy that is none', async () => {
  const { port1, port2 } = new MessageChannel()
  const arrived = new Promise(resolve => port2.once('message', resolve))
  port1.postMessage(profile)
  const copy = await arrived
  port1.close()
  assert.throws(() => new Context({ now, actor, profile: copy }), { code: 'core.foreign' })
  assert.throws(() => profile.diff(copy), { code: 'core.foreign' })
  assert.throws(() => new Profile(copy), Malformed)
})

test('threads have the library each for itself, and come to the same', async () => {
  const script = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { Profile, Context, checkIdentifier } = require(workerData.home)
    const profile = Profile.builtin('guangzhou-registration')
    const said = []
    for (let at = 0; at < 50; at++) {
      new Context({ now: '2024-08-01T01:00:00Z', actor: { id: 'a', role: 'system' }, profile }).at('2024-08-01T02:00:00Z')
      said.push(checkIdentifier('resident_id', '11010519491231002X', '2024-08-01').canonical)
    }
    parentPort.postMessage([profile.toJson().length, new Set(said).size])`
  const home = require.resolve('dengji')
  const answers = await Promise.all(Array.from({ length: 4 }, () => new Promise((resolve, reject) => {
    const worker = new Worker(script, { eval: true, workerData: { home } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })))
  for (const answer of answers) assert.deepEqual(answer, [profile.toJson().length, 1])
})

test('one handle serves many promises at once', async () => {
  const given = { businessType: 'x', unit: { unitCode: 'x' } }
  const expected = profile.check(given, '2024-08-01')
  const all = await Promise.all(Array.from({ length: 20 }, () => profile.checkAll(Array(50).fill(given), '2024-08-01')))
  for (const outcomes of all) for (const { report } of outcomes) assert.deepEqual(report, expected)
})
