'use strict'
// The two halves of the package belong together: one numbers the rows of a table that the other has.
const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { test } = require('node:test')

const home = path.join(__dirname, '..')

/** Loads the package over a native half that a script has changed. */
function over (change) {
  const script = `
    const file = require.resolve(${JSON.stringify(path.join(home, 'lib/native.cjs'))})
    require.cache[file] = { id: file, filename: file, loaded: true, exports: { ...require(file), ...${change} } }
    console.log(require(${JSON.stringify(home)}).version)`
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
}

test('a native half with another table is refused when the package is loaded', () => {
  assert.equal(over('{}').status, 0)
  const { status, stderr } = over("{ fingerprint: () => '0123456789abcdef' }")
  assert.notEqual(status, 0)
  assert.match(stderr, /not of one build/)
})

test('a row that the table does not have is a fault of the package, not of the process', () => {
  const native = require('../lib/native.cjs')
  for (const call of [native.call, native.start]) assert.throws(() => call(2 ** 31), /core\.internal/)
})

test('what is no argument of a row is refused by the native half too', () => {
  const { call, classes } = require('../lib/errors.cjs')
  for (let row = 0; row < 300; row++) {
    for (const strange of [Symbol('x'), 1n, () => 1, {}, [], NaN, new Map(), new Uint16Array(1)]) {
      try {
        call(row, strange, strange, strange, strange, strange, strange)
      } catch (error) {
        assert.ok(error instanceof classes.DengjiError, `${row}: ${error}`)
      }
    }
  }
})
