'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const { Malformed, QrCode } = require('dengji')

test('one code, drawn three ways', () => {
  const code = new QrCode('https://example.cn/r/1')
  const { rows, size, version, mask } = code.matrix()
  assert.deepEqual([code.size, code.version, code.mask], [size, version, mask])
  assert.equal(size, 17 + 4 * version)
  assert.ok(rows.length === size && rows.every(row => /^[01]+$/.test(row) && row.length === size))
  // The finder pattern in the upper left corner.
  assert.equal(rows[0].slice(0, 8), '11111110')
  assert.match(code.toSvg({ scale: 2, margin: 4, title: '<b>' }), new RegExp(`^<svg .*width="${2 * (size + 8)}".*&lt;b`, 's'))
  assert.deepEqual([...code.toPng().subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
})

test('what cannot be drawn is Malformed', () => {
  assert.throws(() => new QrCode('x'.repeat(3000)), error => error instanceof Malformed && error.code === 'qr.too_long')
  assert.throws(() => new QrCode('x').toSvg({ scale: 0 }), error => error.code === 'qr.scale' && error.pointer === '/scale')
  assert.throws(() => new QrCode('x', 'z'), Malformed)
})
