'use strict'
// No panic ends the host. Every export carries `catch_unwind`; without it, a panic would abort Node.
const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')

const home = path.join(__dirname, '..')

function rustFiles (folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const name = path.join(folder, entry.name)
    return entry.isDirectory() ? rustFiles(name) : name.endsWith('.rs') ? [name] : []
  })
}

test('every export carries catch_unwind', () => {
  let exports = 0
  for (const file of rustFiles(path.join(home, 'src'))) {
    const lines = fs.readFileSync(file, 'utf8').split('\n')
    lines.forEach((line, index) => {
      if (!/^\s*#\[napi\b/.test(line)) return
      const item = lines.slice(index + 1).find(next => !/^\s*(#|\/\/)/.test(next))
      if (/^\s*(pub struct|impl)\b/.test(item)) return
      assert.match(item, /^\s*pub fn\b/, `${file}:${index + 1}: neither a function nor a class`)
      assert.match(line, /\bcatch_unwind\b/, `${file}:${index + 1}`)
      exports += 1
    })
  }
  const native = require('../lib/native.cjs')
  assert.ok(exports > Object.keys(native).length, `${exports} found in the sources`)
})

test('what is published has no export that panics', () => {
  const native = require('../lib/native.cjs')
  assert.deepEqual(Object.keys(native).filter(name => /panic|test/i.test(name)), [])
})

// A library that panics when it is asked to, which `cargo xtask test` builds beside the one that is released.
const panicking = process.env.DENGJI_TEST_PANIC
const skip = !panicking && 'DENGJI_TEST_PANIC names no library that was built with the feature test-panic'

// In a process of its own: a panic writes to standard error, and would end the process if a guard were missing. The package
// is loaded over the other library, whose contexts panic in every call where their salt is `panic`.
function run (script) {
  const whole = `
    const native = require(${JSON.stringify(panicking)})
    const file = require.resolve(${JSON.stringify(path.join(home, 'lib/native.cjs'))})
    require.cache[file] = { id: file, filename: file, loaded: true, exports: native }
    const { Case, Context, Internal, Profile, version } = require(${JSON.stringify(home)})
    const { call, start } = require(${JSON.stringify(path.join(home, 'lib/errors.cjs'))})
    const data = name => require('node:fs').readFileSync(${JSON.stringify(path.join(home, '../examples/data/quick-start/'))} + name + '.json')
    const profile = Profile.builtin('guangzhou-registration')
    const context = salt => new Context({ now: '2024-08-01T01:00:00Z', actor: data('actor'), profile, salt })
    const open = context => Case.open(data('command'), context)[0]
    const sound = context('00'.repeat(16))
    const said = error => error instanceof Internal ? error.code : String(error)
    const attempt = f => { try { return f() } catch (error) { return said(error) } }
    ;(async () => console.log(JSON.stringify(await (${script})())))()`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', whole], { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  return { said: JSON.parse(stdout), stderr }
}

test('a panic in a call is Internal, and the host goes on', { skip }, () => {
  const { said, stderr } = run("() => [attempt(() => open(context('panic'))), version]")
  assert.deepEqual(said, ['core.internal', require('dengji').version])
  assert.match(stderr, /panicked/)
})

test('a panic outside the guard of a call is Internal too', { skip }, () => {
  const { said, stderr } = run(`() => {
    native.call = native.panicInExport
    return attempt(() => call(0))
  }`)
  assert.equal(said, 'core.internal')
  assert.match(stderr, /panicked/)
})

test('a panic in a thread of the pool rejects the promise', { skip }, () => {
  // Nothing slow takes what panics: a call that does is sent there.
  const { said, stderr } = run(`() => {
    const met = context('panic'), held = open(sound), { call } = native
    let asked
    native.call = (...given) => { asked = given; return '[]' }
    held.todo(met)
    native.call = call
    return start(...asked).then(() => 'an answer', said)
  }`)
  assert.equal(said, 'core.internal')
  assert.match(stderr, /panicked/)
})

test('a handle that met a panic answers Internal from then on, and others go on', { skip }, () => {
  const { said } = run(`() => {
    const broken = open(sound), whole = open(sound), met = context('panic')
    return [broken.version, attempt(() => broken.todo(met)), attempt(() => broken.version), attempt(() => broken.toJson()),
      attempt(() => met.at('2024-08-01T02:00:00Z')), whole.version, whole.todo(sound).length > 0]
  }`)
  assert.deepEqual(said, [1, 'core.internal', 'core.internal', 'core.internal', 'core.internal', 1, true])
})
