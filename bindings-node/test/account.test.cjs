'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const {
  AccountContext, EnterpriseAccount, IdentityProfile, LicenceContext, LicenceProfile, LicenceWallet, Refused
} = require('dengji')

const enterprise = { name: '广州示例置业有限公司', documentNumber: '91440101MA5TE0T11U' }
const person = { name: '梁示例', documentNumber: '440104198501010039' }
const applicant = { name: '陈申请', documentNumber: '440104199003070017', phone: '13800138000' }
const handler = { name: '周实', documentNumber: '440106188005050051', phone: '13900139000' }
const registration = {
  loginName: 'gzslzy',
  entity: {
    ...enterprise,
    kind: 'enterprise_legal_person',
    address: '广州市天河区示例路1号',
    region: '440106',
    representative: { ...person, documentKind: 'resident_id' }
  },
  applicant,
  accepted: ['service_agreement', 'privacy_policy']
}
const now = '2024-08-01T01:00:00Z'
const salt = '00'.repeat(16)

const proof = (kind, subject) => ({ kind, provider: 'host', reference: `${kind}-1`, subject, at: now })

test('an enterprise registers, is verified, and has a handler', () => {
  const profile = IdentityProfile.builtin('guangdong-identity')
  assert.deepEqual(profile.checkRegistration(registration, '2024-08-01'), { findings: [] })
  assert.notDeepEqual(profile.checkRegistration({ ...registration, accepted: [] }, '2024-08-01').findings, [])
  const context = actor => new AccountContext({ now, actor, profile, salt })

  const register = {
    id: 'c1',
    action: {
      type: 'register',
      registration,
      passwordsMatch: true,
      evidence: [proof('face_check', applicant.documentNumber), proof('sms_code', applicant.phone)]
    }
  }
  const registering = context({ id: 'u-1', role: 'person', ...applicant, level: 'level4', login: 'personal_account' })
  assert.throws(() => EnterpriseAccount.open({ ...register, action: { ...register.action, passwordsMatch: false } }, registering),
    error => error instanceof Refused && error.code === 'account.passwords_differ')
  const [held, first] = EnterpriseAccount.open(register, registering)
  assert.deepEqual([held.enterprise(), held.level(profile)], [enterprise, {}])
  assert.deepEqual(held.todo(registering).map(({ action }) => action), ['verify'])

  const account = context({ id: 'e-1', role: 'enterprise_account', login: 'enterprise_account', actingFor: { enterprise } })
  const verify = {
    id: 'c2', action: { type: 'verify', method: 'base_register', evidence: [proof('base_register', enterprise.documentNumber)] }
  }
  const add = { id: 'c3', action: { type: 'add_handler', handler: { id: 'h1', person: handler, hasAccount: true, level: 'level4' } } }
  const second = held.handle(verify, account)
  const third = held.handle(add, account)
  assert.ok(held.level(profile).level)
  assert.ok(held.verifications(account).some(({ method, state }) => method === 'base_register' && state === 'verified'))
  assert.ok(held.logins(profile).length > 0)
  assert.ok(held.actions(account).some(({ action, allowed }) => action === 'add_handler' && allowed))
  assert.deepEqual(held.handlers(account).map(({ id, stage }) => [id, stage]), [['h1', 'added']])
  const stranger = context({ id: 'x', role: 'person', name: '陌生人', documentNumber: '440106199001010011' })
  assert.deepEqual([held.handlers(stranger), held.todo(stranger)], [[], []])
  assert.equal(held.actingFor(person.documentNumber).binding, 'bound')
  assert.notEqual(held.actingFor(handler.documentNumber).binding, 'bound')
  assert.equal(held.actingFor('unknown'), undefined)

  const log = [first, second, third].map(({ entry }) => entry)
  assert.equal(EnterpriseAccount.replay(log).toJson(), held.toJson())
  assert.deepEqual(EnterpriseAccount.verifyLog(log.map(one => EnterpriseAccount.eraseLogEntry(one))), { findings: [] })
})

test('what the profile of an identity platform answers', () => {
  const profile = IdentityProfile.builtin('guangdong-identity')
  assert.equal(profile.levelNamed('四级'), 'level4')
  assert.equal(profile.levelNamed('九级'), undefined)
  assert.deepEqual(profile.actingByELicence(enterprise).enterprise, enterprise)
  assert.equal(profile.onSiteMissing('no such method', 'agent', []), undefined)
})

test('a licence proves who somebody is, whoever holds the phone', () => {
  const profile = LicenceProfile.builtin('e-licence')
  const context = new LicenceContext({ now, actor: { id: 'r', role: 'legal_representative', ...person }, profile, salt })
  const licence = { enterprise, place: '440106', representative: person, received: false }
  const [wallet, { entry }] = LicenceWallet.open(
    { id: 'c1', action: { type: 'open_wallet', device: 'phone-1', app: 'wechat_mini_program', mobile: true } }, context)
  const download = {
    id: 'c2',
    action: {
      type: 'download',
      place: '440106',
      number: enterprise.documentNumber,
      realNameFailed: false,
      evidence: ['wechat_pay', 'face_check', 'declaration'].map(kind => proof(kind, person.documentNumber))
    }
  }
  assert.equal(wallet.listAt('440106', [licence], context).downloadable.length, 1)
  const register = new LicenceContext({ now, actor: { id: 'register', role: 'system' }, profile, salt })
  const told = { id: 'c0', action: { type: 'report_licence', licence } }
  const log = [entry, wallet.handle(told, register).entry, wallet.handle(download, context).entry]
  assert.deepEqual(LicenceWallet.verify(wallet.state(), log), { findings: [] })
  assert.deepEqual(LicenceWallet.verifyLog(log.slice(0, 2)), { findings: [] })
  const [cut] = LicenceWallet.verifyLog(log.slice(0, 2), wallet.state().metadata.head).findings
  assert.equal(cut.code, 'log.head_differs')
  assert.equal(wallet.listAt('440106', [licence], context).downloaded.length, 1)
  assert.equal(wallet.copies(context).length, 1)
  assert.deepEqual(wallet.holders(enterprise.documentNumber, context).map(({ person: { name } }) => name), [person.name])
  assert.deepEqual(wallet.holders('unknown', context), [])
  assert.equal(wallet.password(context).version, 0)
  const stranger = new LicenceContext({ now, actor: { id: 'x', role: 'person', ...handler }, profile, salt })
  assert.deepEqual([wallet.copies(stranger), wallet.password(stranger)], [[], undefined])
  assert.ok(wallet.actions(context).length > 0)
  const use = actor => wallet.identityUse('kb_download', enterprise.documentNumber,
    new LicenceContext({ now, actor: { id: 'x', ...actor }, profile }))
  assert.equal(use({ role: 'legal_representative', ...person }).allowed, true)
  assert.equal(use({ role: 'licence_custodian', ...handler }).allowed, false)
  assert.equal(LicenceWallet.replay(log).toJson(), wallet.toJson())
})
