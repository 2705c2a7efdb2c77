import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Case, verifyLog } from 'dengji'
import { createOutside, ManualClock, sampleWorld, tempers, type Options } from '../src/index.js'
import { Host } from './host.js'

const start = '2024-08-05T01:00:00Z'

function run (which: number, options: Options) {
  const clock = new ManualClock(start)
  const outside = createOutside({ clock, ...options })
  const host = new Host(outside, clock, which)
  host.run()
  return { host, outside, clock }
}
const statuses = (host: Host) => host.case.state().subCases.map(({ statuses }) => statuses.at(-1)?.status)

for (const which of [0, 1]) {
  test(`calm systems bring a batch to 办结: ${which}`, () => {
    const { host, outside } = run(which, { seed: 'calm' })
    assert.ok(statuses(host).every(status => status === 'completed'), JSON.stringify(statuses(host)))
    assert.deepEqual(host.refused, [])
    assert.deepEqual(outside.refusals, [])
    assert.equal(outside.next(), undefined)
    assert.deepEqual(verifyLog(host.log, host.case.head).findings, [])
    assert.ok(host.case.state().subCases.every(({ certificates }) => certificates?.length === which + 1))
  })
}

test('the same seed gives the same log, byte for byte; another gives another', () => {
  const log = (seed: string) => JSON.stringify(run(0, { seed, temper: tempers.stormy }).host.log)
  assert.ok(log('7') === log('7'))
  assert.ok(log('7') !== log('8'))
})

test('over many seeds each failing is seen, none does harm, and what comes twice is done once', () => {
  const wanted = ['sign', 'seal', 'reject', 'report_tax', 'tax due', 'report_submission_failure', 'seized', 'lifted', 'not_accepted', 'completed', 'report_certificates', 'YX-003']
  const seen = new Set<string>()
  // So many at least, and on until chance has come to everything.
  for (let seed = 0; seed < 24 || (seed < 100 && wanted.some(one => !seen.has(one))); seed++) {
    // Nobody here withdraws what is rejected, or makes a ticket anew: in two runs of three that is not wanted.
    const mild = { ...tempers.stormy, refuse: 0, slow: 0 }
    const strict = { ...tempers.stormy, refuse: 0.8 }
    const { host, outside } = run(seed % 2, { seed: `${seed}`, temper: tempers.stormy, tempers: seed % 3 ? { seal: mild, yuexinqian: mild, registry: strict } : {} })
    for (let again = 0; again < 2; again++) {
      host.askAgain()
      host.run()
    }
    assert.deepEqual(verifyLog(host.log, host.case.head).findings, [])
    assert.deepEqual(Case.replay(host.log).state(), host.case.state())
    const ids = host.log.map(({ payload }) => payload?.command.id)
    assert.equal(new Set(ids).size, ids.length)
    for (const { payload } of host.log) {
      const action = payload?.command.action
      if (action?.type === 'report_tax' && !action.cleared) seen.add('tax due')
      if (action?.type === 'report_status') seen.add(action.status)
      if (action?.type === 'report_register_facts') seen.add(action.facts?.length ? 'seized' : 'lifted')
      if (action) seen.add(action.type)
    }
    for (const { reason } of outside.refusals) seen.add(reason.requirement)
    for (const refused of host.refused) seen.add(refused.split(':')[0] as string)
  }
  for (const one of wanted) assert.ok(seen.has(one), `${one} was never seen; seen: ${[...seen].join(', ')}`)
})

test('the register says what stands in it now, whatever was told, and in which order', () => {
  const clock = new ManualClock(start)
  const { registry } = createOutside({ clock })
  const [unit, other] = ['440106001001GB00001F00010001', '440106001001GB00002F00010001']
  const seizure = { kind: 'seizure', subject: unit, reference: 'CF1' }
  const lock = { kind: 'lock', subject: unit.slice(0, 19), reference: 'L1' }
  registry.enter(seizure)
  registry.enter(lock)
  assert.deepEqual(registry.facts([unit]), [seizure, lock])
  assert.deepEqual(registry.facts([other]), [])
  registry.lift('CF1')
  assert.deepEqual(registry.facts([other, unit]), [lock])
  // Over a stormy run: what a case was told last may be wrong, and the register is empty in the end
  const outside = createOutside({ clock, seed: '3', temper: { ...tempers.stormy, late: 1, silent: 0, refuse: 0 } })
  const host = new Host(outside, clock, 0)
  host.run()
  const told = host.log.filter(({ payload }) => payload?.command.action.type === 'report_register_facts')
  assert.ok(told.length >= 4)
  assert.deepEqual(outside.registry.facts(host.case.state().subCases.map(({ unit }) => unit.unitCode)), [])
})

test('with no time to wait everything happens at once, in its order, also for a firm that nobody knew', () => {
  const clock = new ManualClock(start)
  const outside = createOutside({ clock, seed: 'at once', pace: 0, world: { ...sampleWorld, firms: sampleWorld.firms.slice(1) } })
  const host = new Host(outside, clock, 1)
  host.run()
  assert.equal(clock.now().getTime(), Date.parse(start))
  assert.ok(statuses(host).every(status => status === 'completed'), JSON.stringify(statuses(host)))
  assert.deepEqual(host.refused, [])
  const reported = host.log.flatMap(({ payload }) => payload?.command.action.type === 'report_status' ? [payload.command.action.status] : [])
  assert.deepEqual([...new Set(reported)], ['preprocessing', 'awaiting_verification', 'verified', 'completed'])
})

test('who does not answer does when asked again, and says the same when asked once more', () => {
  const silent = { ...tempers.calm, silent: 1 }
  const clock = new ManualClock(start)
  const outside = createOutside({ clock, seed: 'silent', temper: silent })
  const host = new Host(outside, clock, 1)
  assert.equal(outside.next(), undefined)
  const [id, effect] = [...host.effects][0] as [string, Parameters<Host['hand']>[1]]
  host.hand(id, effect)
  assert.equal(outside.next(), undefined)
  host.hand(id, effect)
  assert.ok(outside.next())
  host.run()
  const before = host.log.length
  host.hand(id, effect)
  host.run()
  assert.equal(host.log.length, before)
})

test('what is not acknowledged comes again, also from a program that began anew', () => {
  const at = (outside: ReturnType<typeof createOutside>, clock: ManualClock) => {
    clock.set(outside.next() as Date)
    return outside.due().map(({ id, command }) => ({ id, command }))
  }
  const first = new ManualClock(start)
  const outside = createOutside({ clock: first, seed: 'again' })
  const host = new Host(outside, first, 1)
  const answers = at(outside, first)
  assert.deepEqual(outside.due().map(({ id, command }) => ({ id, command })), answers)
  const second = new ManualClock(start)
  const anew = createOutside({ clock: second, seed: 'again' })
  const { caseId, confirmer } = host.case.state()
  for (const [id, effect] of host.effects) anew.take({ id, caseId, effect, about: { confirmer } })
  assert.deepEqual(at(anew, second), answers)
})
