'use strict'
// Runs every vector of `tests/vectors` through the package. A vector is a list of steps; a step names an operation, which
// the table maps to a call. An operation that is not in the table fails: a vector is skipped only by name, with its reason.

const assert = require('node:assert/strict')
const fs = require('node:fs')
const path = require('node:path')
const { after, test } = require('node:test')
const dengji = require('dengji')

const FOLDER = path.join(__dirname, '..', '..', 'tests', 'vectors')

/** Vectors that do not apply to Node: their id, and why. */
const SKIPPED = {}

/** Operation: how it is called, with what a step gives and what earlier steps of its vector left. */
const OPERATIONS = {
  'ticket.sign': given => dengji.signTicket(given.ticket, given.privateKey),
  'ticket.prepare': given => dengji.prepareTicket(given.ticket, given.publicKey),
  'ticket.complete': given => dengji.completeTicket(given.ticket, given.signature, given.publicKey),
  'ticket.verify': given => dengji.verifyTicket(given.payload, given.keys, given.now)
}

function vectors (folder) {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap(entry => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return vectors(file)
    if (!entry.name.endsWith('.json') || entry.name === 'not-applicable.json' || entry.name.endsWith('.schema.json')) return []
    return [JSON.parse(fs.readFileSync(file, 'utf8'))].flat()
  })
}

/** A result as JSON has it: what is `undefined` is not there. */
const plain = value => value === undefined ? null : JSON.parse(JSON.stringify(value))

async function outcome (step, state) {
  const operation = OPERATIONS[step.operation]
  try {
    return { expect: plain(await operation('inputText' in step ? step.inputText : step.input, state)) }
  } catch (error) {
    if (error instanceof dengji.Refused) {
      return { expectRefusal: error.unmet.map(({ finding: { code, pointer } }) => ({ code, pointer })) }
    }
    if (!(error instanceof dengji.DengjiError)) throw error
    const kind = error instanceof dengji.DocumentError ? 'document' : error.name.toLowerCase()
    return { expectFailure: { kind, code: error.code, pointer: error.pointer } }
  }
}

const all = vectors(FOLDER)
let run = 0

for (const vector of all) {
  test(`vector ${vector.id}`, { skip: SKIPPED[vector.id] ?? false }, async () => {
    const state = {}
    for (const [number, step] of vector.steps.entries()) {
      assert.ok(Object.hasOwn(OPERATIONS, step.operation), `no such operation: ${step.operation}`)
      const expected = Object.fromEntries(['expect', 'expectFailure', 'expectRefusal']
        .filter(key => key in step).map(key => [key, step[key]]))
      assert.equal(Object.keys(expected).length, 1, `step ${number} expects nothing`)
      assert.deepEqual(await outcome(step, state), expected, `step ${number}`)
    }
    run += 1
  })
}

test('ids are unique, and only vectors that exist are skipped', () => {
  const known = new Set(all.map(vector => vector.id))
  assert.equal(known.size, all.length)
  for (const id of Object.keys(SKIPPED)) assert.ok(known.has(id), id)
})

after(() => {
  const skipped = Object.keys(SKIPPED).length
  console.log(`${run} of ${all.length} vectors run, ${skipped} skipped`)
  for (const [id, reason] of Object.entries(SKIPPED)) console.log(`  ${id}: ${reason}`)
  if (run !== all.length - skipped) process.exitCode = 1
})
