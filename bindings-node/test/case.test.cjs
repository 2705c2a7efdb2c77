'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const { Case, Context, Malformed, Misuse, Profile, Refused, eraseLogEntry, verifyLog, whatIf } = require('dengji')

const developer = { name: '广州示例置业有限公司', documentNumber: '91440101MA5DJ0001L' }
const actor = {
  id: 'u-handler',
  role: 'handler',
  name: '周实',
  documentNumber: '440106188005050051',
  level: 'level4',
  login: 'personal_account',
  actingFor: { enterprise: developer, level: 'level4', binding: 'bound' },
  noticeAcknowledged: true
}
const chosen = number => ({
  subCase: `s${number}`,
  unit: {
    unitCode: `440106001001GB00001F0001000${number}`,
    location: `天河区示例路1号${number}房`,
    contractStatus: 'contracted',
    housingNature: '市场化商品房',
    housingType: '住宅',
    plannedUse: '住宅',
    buildingArea: '89.47',
    innerArea: '70.12',
    district: '天河区'
  }
})
const opening = {
  id: 'c1',
  action: {
    type: 'open_batch',
    caseId: 'k1',
    business: { organisationType: 'developer', propertyType: 'building', businessType: 'presale_advance_notice' },
    initiator: developer,
    project: { id: 'p1', name: '云锦雅苑', developer },
    units: [chosen(1), chosen(2)],
    number: 'P2024080000040'
  }
}
const material = {
  item: 'developer_licence',
  files: [{ id: 'f1', name: 'licence.pdf', digest: 'f8'.repeat(32), bytes: 1000, pages: 1 }]
}
const upload = { id: 'c2', action: { type: 'upload_material', material } }

const profile = Profile.builtin('guangzhou-registration')
const context = new Context({ now: new Date('2024-08-01T01:00:00Z'), actor, profile, salt: '00'.repeat(16) })

test('a batch is opened, commanded, stored and replayed', async () => {
  const [held, opened] = Case.open(opening, context)
  assert.deepEqual([opened.version, held.version], [1, 1])
  const later = context.at('2024-08-01T09:30:00+08:00', '11'.repeat(16))
  const decision = held.decide(upload, later)
  assert.equal(held.version, 1, 'deciding changes nothing')
  const outcome = held.handle(JSON.stringify(upload), later)
  assert.deepEqual(outcome, decision)
  assert.equal(held.version, 2)
  assert.equal(held.handle(upload, later).repeated, true)

  const log = [opened.entry, outcome.entry]
  assert.deepEqual(verifyLog(log), { findings: [] })
  assert.equal(Case.replay(log).toJson(), held.toJson())
  assert.equal(Case.fromState(held.state()).toJson(), held.toJson())
  assert.deepEqual(await whatIf(log, profile), [])
  const erased = log.map(eraseLogEntry)
  assert.deepEqual(verifyLog(erased), { findings: [] })
  assert.ok(!JSON.stringify(erased).includes(actor.name))
})

test('views of a case', () => {
  const [held] = Case.open(opening, context)
  assert.equal(held.progress(profile).total, 2)
  assert.equal(held.placements(profile, new Date('2024-08-01T01:00:00Z')).length, 2)
  assert.equal(held.placements(profile, '2024-08-01T01:00:00Z', { offset: 1, limit: 10 }).length, 1)
  assert.equal(held.nextDeadline('2024-08-01T01:00:00Z'), undefined)
  const submit = held.actions(context).find(({ action }) => action === 'submit')
  assert.equal(submit.allowed, false)
  assert.ok(submit.unmet.length > 0)
  assert.ok(held.todo(context).length > 0)
  assert.ok(held.check(context).findings.length > 0)
})

test('a refused command throws all that stands against it, and changes nothing', () => {
  const [held] = Case.open(opening, context)
  const before = held.toJson()
  assert.throws(() => held.handle({ id: 'c3', action: { type: 'submit' } }, context), error => {
    assert.ok(error instanceof Refused)
    assert.equal(error.code, error.unmet[0].finding.code)
    assert.deepEqual(error.findings, error.unmet.map(({ finding }) => finding))
    assert.ok(error.textZh && error.textEn)
    return true
  })
  assert.throws(() => held.handle({ ...upload, expectedVersion: 7 }, context), Refused)
  assert.equal(held.toJson(), before)
})

test('what is no command or no log is Malformed', () => {
  const [held, { entry }] = Case.open(opening, context)
  assert.throws(() => held.handle({ id: 'c4', action: { type: 'dance' } }, context), Malformed)
  assert.throws(() => Case.replay([]), Malformed)
  assert.throws(() => Case.replay([{ ...entry, digest: '00' }]), error => error instanceof Malformed && error.pointer.startsWith('/0'))
  assert.throws(() => held.handle(upload, {}), Misuse)
  assert.throws(() => new Case(), Misuse)
})

test('many sub-cases are checked beside the event loop, each by itself', async () => {
  const given = [{ businessType: 'presale_advance_notice', unit: chosen(1).unit }, '{', ...Array(300).fill('{"businessType":"x"}')]
  const seen = []
  const outcomes = await profile.checkAll(given, '2024-08-01', { onProgress: (done, total) => seen.push([done, total]) })
  assert.equal(outcomes.length, given.length)
  assert.deepEqual(outcomes[0].report, profile.check(given[0], '2024-08-01'))
  assert.deepEqual(outcomes[1].failure.finding.code, 'json.syntax')
  assert.deepEqual(seen.at(-1), [302, 302])
  assert.ok(seen.length > 1)
})
