'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const { Malformed, Misuse, Profile, Refused, SealAccount, SealContext, SealProfile, Unsupported } = require('dengji')

const enterprise = { name: '示例置业有限公司', documentNumber: '91440101MA5AAAAA1X' }
const person = { name: '陈一', documentNumber: '440106198001010019' }
const representative = { id: '陈一', role: 'legal_representative', ...person }
const system = { id: 'platform', role: 'system' }
const licence = { enterprise, kind: 'enterprise_legal_person', region: '440106', representatives: [person] }
const seal = 'k1/official_name'

const proof = (kind, subject) => ({ kind, provider: 'host', reference: `${kind}-1`, subject, at: '2024-08-05T01:00:00Z' })

const opening = { id: 'c1', action: { type: 'open_account', accountId: 'acc', licence } }
const gift = { id: 'c2', action: { type: 'report_set', application: 'k1', set: 'founding' } }
const engraved = { id: 'c3', action: { type: 'report_physical_seal', engraved: true, filed: true } }
const claim = {
  id: 'c4',
  action: { type: 'claim', seal },
  channel: 'phone',
  evidence: [
    proof('real_name', person.documentNumber), proof('declaration', person.documentNumber),
    proof('e_licence', enterprise.documentNumber), proof('licence_password', enterprise.documentNumber)
  ]
}

const now = new Date('2024-08-05T01:00:00Z')
const profile = SealProfile.builtin('guangzhou-enterprise-founding')
const context = actor => new SealContext({ now, actor, profile, salt: '00'.repeat(16) })

function opened () {
  const [held, { entry }] = SealAccount.open(opening, context(system))
  return [held, [entry, held.handle(gift, context(system)).entry]]
}

test('a seal is reported, claimed, stored and replayed', () => {
  const [held, log] = opened()
  const asked = { operation: 'claim', channel: 'phone', seal }
  assert.equal(held.may(asked, context(representative)).allowed, false)
  assert.throws(() => held.handle(claim, context(representative)), error =>
    error instanceof Refused && error.code === 'seal.engraving_incomplete' && error.unmet.length === error.findings.length)
  assert.equal(held.version, 2, 'a refused command changes nothing')

  log.push(held.handle(engraved, context(system)).entry)
  const answer = held.may(asked, context(representative))
  assert.deepEqual([answer.allowed, answer.actingAs, answer.unmet], [true, 'legal_representative', []])
  const decision = held.decide(claim, context(representative))
  const { entry } = held.handle(JSON.stringify(claim), context(representative))
  assert.deepEqual(entry, decision.entry)
  log.push(entry)
  assert.equal(held.handle(claim, context(representative)).repeated, true)

  assert.equal(SealAccount.replay(log).toJson(), held.toJson())
  assert.equal(SealAccount.fromState(held.state()).toJson(), held.toJson())
  assert.deepEqual(SealAccount.verifyLog(log), { findings: [] })
  const erased = log.map(one => SealAccount.eraseLogEntry(one))
  assert.deepEqual(SealAccount.verifyLog(erased), { findings: [] })
  assert.ok(!JSON.stringify(erased).includes(person.name))
  assert.throws(() => SealAccount.replay(erased), Misuse)
})

test('what people see of it', () => {
  const [held] = opened()
  const representing = context(representative)
  assert.deepEqual(held.seals(now, representing).map(({ seal }) => seal), [seal])
  assert.deepEqual(held.seals('2024-08-05T08:59:59+08:00', representing), [], 'the second before, there was none')
  const shown = held.actions('phone', representing)
  assert.ok(shown.some(one => one.seal === seal))
  assert.ok(shown.length > held.actions('phone', representing, { offset: 1, limit: 10 }).length)
  assert.ok(held.todo(representing).length > 0)
  assert.equal(held.entitled(person, seal, now, representing).role, 'legal_representative')
  assert.equal(held.entitled(person, 'no such seal', now, representing), undefined)
  assert.equal(held.entitlementsAt(now, representing).length, 1)
  assert.deepEqual(held.grants(now, representing), held.grants(now, representing, 'default'))
  assert.ok(Array.isArray(held.deadlines(now, new Date('2034-08-05T01:00:00Z'), representing)))
  assert.deepEqual(held.licenceImpact(licence, representing).fields, [])
  assert.ok(held.changes(representing).length > 0)
  assert.deepEqual(held.claims(seal, representing), [])
  assert.equal(held.claims('no such seal', representing), undefined)
  assert.equal(held.windowForm('no such application', representing), undefined)
  const stranger = context({ id: 'u', role: 'person', name: '王五', documentNumber: '440106198001010027' })
  assert.deepEqual([...held.seals(now, stranger), ...held.grants(now, stranger), ...held.changes(stranger)], [])
  assert.equal(held.claims(seal, stranger), undefined)
})

test('a profile of seals', () => {
  for (const { id, version } of SealProfile.builtinIds()) {
    const one = SealProfile.builtin(id, version)
    assert.deepEqual([one.id, one.version, one.lint()], [id, version, { findings: [] }])
    assert.equal(new SealProfile(one.document()).toJson(), one.toJson())
  }
  const before = SealProfile.builtin('shenzhen-seal')
  const after = before.adjusted([{ pointer: '/version', value: '9.9.9' }])
  assert.ok(after instanceof SealProfile)
  assert.equal(after.get('/version'), '9.9.9')
  assert.deepEqual(before.diff(after).map(({ pointer }) => pointer), ['/version'])
  assert.throws(() => SealProfile.builtin('guangzhou-registration'), error =>
    error instanceof Misuse && /shenzhen-seal/.test(error.params.expected))
  assert.throws(() => new SealProfile({ ...before.document(), schemaVersion: 99 }), Unsupported)
})

test('platforms side by side', () => {
  const profiles = ['shenzhen-seal', 'guangxi-seal'].map(id => SealProfile.builtin(id))
  const { platforms, operations, grants } = SealProfile.compare(profiles, '2024-08-05')
  assert.deepEqual(platforms.map(({ id }) => id), ['shenzhen-seal', 'guangxi-seal'])
  for (const { cells } of [...operations, ...grants]) assert.equal(cells.length, 2)
  const signs = operations.find(({ operation, channel, role }) =>
    operation === 'sign' && channel === 'phone' && role === 'legal_representative')
  assert.deepEqual(signs.cells.map(({ offered, allowed }) => [offered, allowed]), [[true, true], [false, false]])
  assert.throws(() => SealProfile.compare([profile, Profile.builtin('guangzhou-registration')], '2024-08-05'), Misuse)
  assert.throws(() => SealProfile.compare(profiles, 'someday'), Malformed)
})

test('what does not belong together is Misuse, what is no document is Malformed', () => {
  const [held] = opened()
  assert.throws(() => new SealContext({ now, actor: system, profile: Profile.builtin('guangzhou-registration') }), Misuse)
  assert.throws(() => held.handle(claim, {}), Misuse)
  assert.throws(() => held.seals(now, Profile.builtin('guangzhou-registration')), Misuse)
  assert.throws(() => new SealAccount(), Misuse)
  assert.throws(() => SealAccount.replay([]), Malformed)
  assert.throws(() => held.may({ operation: 'dance', channel: 'web' }, context(system)), Malformed)
  assert.throws(() => held.entitled({ ...person, documentNumber: [person.documentNumber] }, seal, now, context(system)), error =>
    error.pointer === '/documentNumber' && !error.message.includes(person.documentNumber))
})
