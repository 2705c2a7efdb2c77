'use strict'
// Runs every vector of `tests/vectors` through the package. A vector is a list of steps; a step names an operation, which
// the table maps to a call. An operation that is not in the table fails: a vector is skipped only by name, with its reason.

const assert = require('node:assert/strict')
const fs = require('node:fs')
const path = require('node:path')
const { after, test } = require('node:test')
const dengji = require('dengji')
const { Step, rows } = require('./calls.cjs')
const { headOf, kept, operations: ledgers, written } = require('./ledgers.cjs')
const papers = require('./papers.cjs')

const FOLDER = path.join(__dirname, '..', '..', 'tests', 'vectors')

/** The built-in profile that a vector names, with the values that it replaces. */
function profileOf (given) {
  const { id, set = [] } = typeof given === 'string' ? { id: given } : given
  const profile = dengji.Profile.builtin(id)
  return set.length === 0 ? profile : profile.adjusted(set)
}

/** What a command or a question of a vector is asked with. */
function contextOf ({ now = '1970-01-01T00:00:00Z', actor = SYSTEM, salt }, { profile }) {
  return new dengji.Context({ now, actor, profile, salt })
}

const SYSTEM = { id: 'vectors', role: 'system' }

/** Everything that a case of a vector is asked, once it is open. */
const CASE = {
  handle (given, state) {
    const before = state.held.toJson()
    try {
      const outcome = state.held.handle(given.command, contextOf(given, state))
      if (outcome.entry) state.log.push(outcome.entry)
      return outcome
    } catch (error) {
      assert.equal(state.held.toJson(), before, 'a refused command changes nothing')
      throw error
    }
  },
  decide: (given, state) => state.held.decide(given.command, contextOf(given, state)),
  actions: (given, state) => state.held.actions(contextOf(given, state), given.page),
  todo: (given, state) => state.held.todo(contextOf(given, state)),
  placements: (given, state) => state.held.placements(state.profile, given.now, given.page),
  next_deadline: (given, state) => state.held.nextDeadline(given.now),
  certificate_of_completion: (given, state) => dengji.certificateOfCompletion(state.held, state.profile, given.head),
  progress: (given, state) => state.held.progress(state.profile),
  check: (given, state) => state.held.check(contextOf(given, state)),
  snapshot: (given, state) => state.held.state(),
  replay: (given, state) => dengji.Case.replay(state.log).toJson() === state.held.toJson(),
  what_if: (given, state) => dengji.whatIf(state.log, profileOf(given.profile)),
  verify_log: (given, { log }) => dengji.verifyLog(kept(log, given, dengji.eraseLogEntry), headOf(log, given)),
  verify: (given, { held, log }) =>
    dengji.Case.verify(written(held.state(), given), kept(log, given, dengji.eraseLogEntry))
}

/** Operation: how it is called, with what a step gives and what earlier steps of its vector left. */
const OPERATIONS = {
  'identifier.check': given => dengji.checkIdentifier(given.kind, given.text, given.today),
  'identifier.check_list': given => dengji.checkIdentifiers(given.kind, given.texts, given.today),
  'identifier.mask': given => dengji.maskIdentifier(given.kind, given.text),
  'profile.read': given => new dengji.Profile(given).document(),
  'profile.get': given => profileOf(given.profile).get(given.pointer),
  'profile.lint': given => profileOf(given.profile).lint(),
  'profile.diff': given => profileOf(given.before).diff(profileOf(given.after)),
  'requirement.row': given => dengji.requirement(given.id),
  'requirement.citations': given =>
    dengji.citations({ code: given.code, severity: 'error', pointer: '' }).map(row => row.id),
  'sub_case.check': given => {
    const profile = profileOf(given.profile)
    const report = profile.check(given.document, given.today)
    assert.deepEqual(profile.check(new dengji.SubCase(given.document), given.today), report)
    return report
  },
  'share.parse': given => ({ share: dengji.parseShare(given.text) ?? null }),
  'paper.application_form': given => dengji.applicationForm(given.document, profileOf(given.profile), given.head),
  'paper.receipt': given => dengji.receiptPaper(given.document, profileOf(given.profile), given.head),
  'paper.verification': given => dengji.verificationPaper(given.report, given, given.head),
  'material.checklist': given => profileOf(given.profile).checklist(given.document, given.today),
  'material.receipt_list': given => profileOf(given.profile).receiptList(given.materials),
  'material.share': given => dengji.shareMaterials(given.shared, given.own, given.mode),
  'project.list': given => dengji.projectsOf(given.projects, given.enterprise),
  'project.grid': given => profileOf(given.profile).grid(given.project, given.businessType, given.selected),
  'project.select': given => {
    const profile = profileOf(given.profile)
    const added = profile.selectUnits(given.project, given.selected, given.add, given.businessType)
    const removed = dengji.deselectUnits(added.selected, given.remove)
    const codes = removed.selected.map(unit => unit.unitCode)
    return { selected: codes, added: added.findings, removed: removed.findings }
  },
  'register.check': given => profileOf(given.profile).checkRegister(given.facts, given.document, given.today),
  'dictionary.lookup': given => {
    const tables = given.profile === undefined ? new dengji.Dictionaries() : profileOf(given.profile).dictionaries()
    const code = given.code ?? tables.codeOf(given.dictionary, given.name) ?? null
    return { code, name: code === null ? null : tables.nameOf(given.dictionary, code) ?? null }
  },
  'qr.matrix': given => new dengji.QrCode(given.text, given.errorCorrection).matrix(),
  'qr.svg': given => ({ svg: new dengji.QrCode(given.text, given.errorCorrection).toSvg(given.style) }),
  'ticket.sign': given => dengji.signTicket(given.ticket, given.privateKey),
  'ticket.prepare': given => dengji.prepareTicket(given.ticket, given.publicKey),
  'ticket.complete': given => dengji.completeTicket(given.ticket, given.signature, given.publicKey),
  'ticket.verify': given => dengji.verifyTicket(given.payload, given.keys, given.now),
  'case.lapse': given => profileOf(given.profile).lapse(given.possibleSince, given.today, given.holidays),
  'case.restore': given => dengji.Case.fromState(typeof given === 'string' ? given : given.snapshot).state(),
  'case.switch_profile': (given, state) => { state.profile = profileOf(given.profile) },
  'case.open': (given, state) => {
    state.profile = profileOf(given.profile)
    const [held, outcome] = dengji.Case.open(given.command, contextOf(given, state))
    Object.assign(state, { held, log: outcome.entry ? [outcome.entry] : [] })
    return outcome
  },
  ...Object.fromEntries(Object.entries(CASE).map(([name, run]) => [`case.${name}`, run])),
  ...ledgers,
  ...papers
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

/** Whether a result has everything that a part names; lists are of the same length. */
function covers (actual, part) {
  if (Array.isArray(part)) {
    return Array.isArray(actual) && actual.length === part.length && part.every((one, at) => covers(actual[at], one))
  }
  if (part === null || typeof part !== 'object') return actual === part
  return actual !== null && typeof actual === 'object' && !Array.isArray(actual) &&
    Object.entries(part).every(([key, value]) => Object.hasOwn(actual, key) && covers(actual[key], value))
}

/** The rows that a build for pages does not carry; Node's carries all. */
const missing = new Set(dengji.missing)

/** A step needs such a row. */
class NotBuilt extends Error {}

async function outcome (step, state, bound) {
  try {
    const came = step.call === undefined
      ? OPERATIONS[step.operation](step.inputText ?? step.input ?? {}, state)
      : new Step(step, bound).run()
    return { expect: plain(await came) }
  } catch (error) {
    if (error instanceof dengji.Refused) {
      return { expectRefusal: error.unmet.map(({ finding: { code, pointer } }) => ({ code, pointer })) }
    }
    if (!(error instanceof dengji.DengjiError)) throw error
    if (missing.has(error.params.name) && error.code === 'core.not_built') throw new NotBuilt(error.params.name)
    const kind = error instanceof dengji.DocumentError ? 'document' : error.name.toLowerCase()
    return { expectFailure: { kind, code: error.code, pointer: error.pointer } }
  }
}

const all = vectors(FOLDER)

/** Vectors that do not apply to Node: their id, and why. */
const SKIPPED = {}

let run = 0
let notBuilt = 0

for (const vector of all) {
  test(`vector ${vector.id}`, { skip: SKIPPED[vector.id] ?? false }, async context => {
    try {
      await whole(vector)
      run += 1
    } catch (error) {
      if (!(error instanceof NotBuilt)) throw error
      notBuilt += 1
      context.skip(`this build does not carry ${error.message}`)
    }
  })
}

async function whole (vector) {
  const [state, bound] = [{}, new Map()]
  for (const [number, step] of vector.steps.entries()) {
    const [known, name] = step.call === undefined ? [OPERATIONS, step.operation] : [rows, step.call]
    assert.ok(Object.hasOwn(known, name), `no such operation: ${name}`)
    const expected = Object.fromEntries(['expect', 'expectFailure', 'expectRefusal']
      .filter(key => key in step).map(key => [key, step[key]]))
    const came = await outcome(step, state, bound)
    if ('expectPart' in step) {
      assert.ok('expect' in came && covers(came.expect, step.expectPart), `step ${number} came to ${JSON.stringify(came)}`)
      continue
    }
    if (step.call !== undefined && Object.keys(expected).length === 0) {
      assert.ok('expect' in came, `step ${number} came to ${JSON.stringify(came)}`)
      continue
    }
    assert.equal(Object.keys(expected).length, 1, `step ${number} expects nothing`)
    assert.deepEqual(came, expected, `step ${number}`)
  }
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
  if (missing.size > 0) console.log(`${notBuilt} need a row that this build does not carry:\n  ${[...missing].join(', ')}`)
  if (run !== all.length - skipped - notBuilt) process.exitCode = 1
})
