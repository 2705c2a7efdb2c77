'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const dengji = require('dengji')

const { DengjiError, Malformed, Misuse } = dengji
const enterprise = { name: '广州某某房地产开发有限公司', documentNumber: '91440101MA59ABCD1X' }

test('an unknown field says where it stands, in both languages', () => {
  assert.throws(() => dengji.fromJson('Enterprise', { ...enterprise, colour: 'red' }), error => {
    assert.ok(error instanceof Malformed && error instanceof DengjiError && error instanceof Error)
    assert.equal(error.name, 'Malformed')
    assert.equal(error.code, 'json.unknown_field')
    assert.equal(error.pointer, '/colour')
    assert.equal(error.params.name, 'colour')
    assert.equal(error.findings.length, 1)
    assert.match(error.textZh, /没有名为“colour”的字段/)
    assert.match(error.textEn, /no field `colour`/)
    assert.ok(error.message.includes(error.textZh) && error.message.includes(error.textEn))
    return true
  })
})

test('text, bytes and value of a document are read alike', () => {
  const text = JSON.stringify(enterprise)
  for (const given of [enterprise, text, Buffer.from(text), new TextEncoder().encode(text)]) {
    assert.deepEqual(dengji.fromJson('Enterprise', given), enterprise)
    assert.equal(dengji.toJson('Enterprise', given), text)
  }
})

test('bytes are read where they stand: a part of a buffer, shared memory, behind a byte order mark', async () => {
  const text = JSON.stringify(enterprise)
  const within = Buffer.from(`[${text}]`)
  assert.equal(dengji.toJson('Enterprise', within.subarray(1, within.length - 1)), text)
  const shared = new Uint8Array(new SharedArrayBuffer(Buffer.byteLength(text)))
  shared.set(Buffer.from(text))
  assert.equal(dengji.toJson('Enterprise', shared), text)
  assert.throws(() => dengji.toJson('Enterprise', new Uint8Array(0)), { code: 'json.syntax' })
  assert.equal(dengji.toJson('Enterprise', Buffer.from(`\ufeff${text}`)), text)
  assert.throws(() => dengji.toJson('Enterprise', Buffer.from('{"name":"\n'.slice(0, -1) + '\xff"}', 'latin1')), error =>
    error.code === 'json.syntax' && error.params.line === '1' && error.params.column === '10')

  const profile = dengji.Profile.builtin('guangzhou-registration')
  assert.equal(new dengji.Profile(Buffer.from(profile.toJson())).toJson(), profile.toJson())
  assert.throws(() => new dengji.Profile(Uint8Array.of(0x22, 0xff, 0x22)), { code: 'json.syntax' })
  const given = Buffer.from('{"businessType":"x","unit":{"unitCode":"x"}}')
  const promised = profile.checkAll([given, Uint8Array.of(0xff)], '2024-08-01')
  const expected = profile.check(Buffer.from(given), '2024-08-01')
  given.fill(0)
  const [first, second] = await promised
  assert.deepEqual(first.report, expected, 'what is read beside the event loop does not see later changes')
  assert.equal(second.failure.finding.code, 'json.syntax')
})

test('hard inputs are refused at their place', () => {
  const code = (given, name = 'Enterprise') => {
    try {
      dengji.fromJson(name, given)
    } catch (error) {
      return [error.constructor.name, error.code, error.pointer]
    }
  }
  assert.deepEqual(code('{"name":"a","name":"b"}'), ['Malformed', 'json.duplicate_key', '/name'])
  assert.deepEqual(code({ name: 7, documentNumber: '' }), ['Malformed', 'json.wrong_type', '/name'])
  assert.deepEqual(code('{"name":'), ['Malformed', 'json.syntax', '/name'])
  assert.deepEqual(code({ name: '\ud800' }), ['Malformed', 'json.syntax', '/name'])
  assert.deepEqual(code('{"name":"\ud800"}'), ['Malformed', 'json.syntax', '/name'])
  assert.equal(code(Uint8Array.of(0x22, 0xff, 0x22))[1], 'json.syntax')
  assert.throws(() => new dengji.Profile('{"id":"\ud800"}'), Malformed)
  assert.throws(() => dengji.Profile.builtin('\ud800'), Malformed)
  assert.equal(code('['.repeat(100_000))[0], 'Malformed')
  assert.deepEqual(code({}, 'Nothing'), ['Misuse', 'core.unknown_name', ''])
  assert.deepEqual(dengji.fromJson('Enterprise', { ...enterprise, name: '𠮷\0' }).name, '𠮷\0')
})

test('no value of the caller enters a message', () => {
  const secret = '44010119900101001X'
  assert.throws(() => dengji.fromJson('Actor', { id: 'a', role: 'buyer', documentNumber: [secret] }), error => {
    assert.ok(!JSON.stringify({ ...error, message: error.message }).includes(secret))
    return error.pointer === '/documentNumber'
  })
})

test('texts of a finding', () => {
  const finding = { code: 'json.too_large', severity: 'error', pointer: '', params: [{ name: 'bytes', value: '9' }, { name: 'limit', value: '8' }] }
  assert.equal(dengji.text(finding), '文本 9 字节，超过上限 8')
  assert.equal(dengji.text(finding, 'en'), 'the text has 9 bytes, more than 8')
  assert.throws(() => dengji.text(finding, 'fr'), Malformed)
  assert.throws(() => dengji.text({ ...finding, code: 'no.such' }), Malformed)
})

test('the catalogue has every text', () => {
  for (const entry of dengji.messages()) {
    for (const template of [entry.zh, entry.en]) {
      const named = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const name of named) assert.ok(entry.params.some(([param]) => param === name), `${entry.code}: ${name}`)
    }
    // What a platform says on success are its own words.
    if (entry.zh !== '{message}') assert.match(entry.zh, /\p{Script=Han}/u, entry.code)
  }
})

test('Misuse is its own class', () => {
  assert.ok(Misuse.prototype instanceof DengjiError && !(Misuse.prototype instanceof Malformed))
})
