const assert = require('assert')
const dengji = require('dengji')
const { load, rate, start } = require('harness')

start('dengji')
const [requests, grants] = [load('requests.json'), load('grants.json')]
const profile = dengji.SealProfile.builtin('guangxi-seal')
const person = user => ({ name: user, documentNumber: `ID-${user}`, phone: `T-${user}` })
const context = (role, user, now) =>
  new dengji.SealContext({ now, actor: { id: user, role, ...person(user) }, profile })
const command = (id, action, more) => ({ id, action, ...more })

// An account with five seals, of which the first serves as the model of all others; then its snapshot is filled.
const begun = '2025-01-01T00:00:00Z'
const [system, boss] = [context('system', 'host', begun), context('legal_representative', 'boss', begun)]
const licence = {
  enterprise: { name: 'E', documentNumber: '91450100MA5GX0001Y' },
  kind: 'enterprise_legal_person',
  region: '450103',
  representatives: [person('boss')]
}
const [empty] = dengji.SealAccount.open(command('c1', { type: 'open_account', accountId: 'A', licence }), system)
const users = [...new Set([...grants, ...requests].map(([user]) => user))]
for (const [number, user] of ['boss', ...users].entries()) {
  const certificate = { serial: `N${number}` }
  empty.handle(command(`p${number}`, { type: 'report_certificate', person: person(user), certificate }), system)
}
const subject = person('boss').documentNumber
const evidence = [{ kind: 'face_check', provider: 'P', reference: 'R', subject, at: begun }]
empty.handle(command('c2', { type: 'apply', application: 'a' }, { channel: 'phone', evidence }), boss)
const state = empty.state()
const model = state.seals[0]
for (let number = 0; number < 50; number++) state.seals.push({ ...model, id: `s${number}` })
state.grants = grants.map(([user, seal, until], number) => ({
  id: `g${number}`,
  seal,
  layer: 'person',
  role: 'seal_holder',
  person: person(user),
  at: begun,
  until: `${until}T23:59:59Z`,
  origin: 'explicit',
  grantedAs: 'legal_representative'
}))
const account = dengji.SealAccount.fromState(state)
const sessions = new Map(users.map(user => [user, context('person', user, begun)]))
const asked = (user, seal, now) =>
  account.may({ operation: 'sign', channel: 'web', seal }, sessions.get(user).at(`${now}T12:00:00Z`))

async function main () {
  for (const [user, seal, now, want] of requests) {
    const answer = asked(user, seal, now)
    assert.equal(answer.allowed, want)
    assert(want || answer.unmet.length > 0)
  }
  await rate('decisions', () => {
    for (const [user, seal, now] of requests) asked(user, seal, now)
  }, requests.length, '1,000 grants; every reason included')
  const prepared = requests.map(([user, seal, now]) =>
    [{ operation: 'sign', channel: 'web', seal }, sessions.get(user).at(`${now}T12:00:00Z`)])
  await rate('decisions, sync', () => {
    for (const [question, session] of prepared) account.may(question, session)
  }, prepared.length, 'sessions at their instants made once; every reason included')
}
main()
