'use strict'
const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { Case, Context, Profile, SealAccount, SealContext, SealProfile, Verifier } = require('dengji')

const root = path.join(__dirname, '..', '..')
const shell = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, '..', 'bin', 'dengji.cjs'), ...args], { cwd: root, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}
const enterprise = JSON.stringify({ name: '广州某某房地产开发有限公司', documentNumber: '91440101MA59ABCD1X' })

test('a well-formed document', () => {
  const { status, stdout } = shell(['check', '-', '--as', 'Enterprise'], enterprise)
  assert.equal(status, 0)
  assert.match(stdout, /未发现问题/)
  const { findings, document } = JSON.parse(shell(['check', '-', '--as', 'Enterprise', '--json'], enterprise).stdout)
  assert.deepEqual([findings, document], [[], JSON.parse(enterprise)])
})

test('a document is a sub-case, if nothing else is said', () => {
  const file = ['check', 'examples/data/papers/sub-case.json', '--today', '2024-08-05', '--json']
  const [implied, said] = [shell(file), shell([...file, '--as', 'SubCaseDocument'])]
  assert.deepEqual(implied, said)
  assert.ok(JSON.parse(implied.stdout).document.application)
})

test('a document that cannot be read ends with 2', () => {
  const { status, stderr } = shell(['check', '-', '--as', 'Enterprise'], '{"name":1}')
  assert.equal(status, 2)
  assert.match(stderr, /json\.wrong_type @ \/name/)
  const said = shell(['check', '-', '--as', 'Enterprise', '--json'], '{"name":1}')
  assert.equal(said.status, 2)
  assert.equal(JSON.parse(said.stdout).error, 'Malformed')
})

test('a profile is linted, of whatever kind', () => {
  const profile = SealProfile.builtin('shenzhen-seal')
  assert.equal(shell(['check', '-', '--as', 'SealProfile'], profile.toJson()).status, 0)
  const empty = profile.adjusted([{ pointer: '/roles', value: [] }])
  const { findings } = JSON.parse(shell(['check', '-', '--as', 'SealProfile', '--json'], empty.toJson()).stdout)
  assert.ok(findings.length > 0)
  assert.deepEqual(findings, empty.lint().findings)
})

test('one number', () => {
  const sound = shell(['id', 'resident_id', '11010519491231002X', '--today', '2024-08-01'])
  assert.equal(sound.status, 0, sound.stdout)
  const wrong = shell(['id', 'resident_id', '110105194912310021', '--today', '2024-08-01', '--json'])
  assert.equal(wrong.status, 1)
  assert.ok(JSON.parse(wrong.stdout).findings.length > 0)
  assert.equal(shell(['id', 'no_such_kind', '1']).status, 2)
})

test('a case: its log replayed, and what is left to do', () => {
  const data = name => fs.readFileSync(path.join(__dirname, '..', '..', 'examples', 'data', 'quick-start', `${name}.json`))
  const profile = Profile.builtin('guangzhou-registration')
  const context = new Context({ now: '2024-08-01T01:00:00Z', actor: data('actor'), profile, salt: '00'.repeat(16) })
  const [held, { entry }] = Case.open(data('command'), context)

  const replayed = shell(['replay', '-', '--json'], JSON.stringify([entry]))
  assert.equal(replayed.status, 0)
  assert.deepEqual(JSON.parse(replayed.stdout), { findings: [], state: held.state() })
  const forged = shell(['replay', '-'], JSON.stringify([{ ...entry, now: '2024-08-01T02:00:00Z' }]))
  assert.equal(forged.status, 1)
  assert.match(forged.stdout, /log\.digest_wrong/)

  const left = shell(['explain', '-', '--json', '--now', '2024-08-01T01:00:00Z'], held.toJson())
  assert.equal(left.status, 1)
  assert.equal(JSON.parse(left.stdout).progress.total, held.progress(profile).total)
  const told = shell(['explain', '-'], held.toJson())
  assert.match(told.stdout, /现在可办 \/ now/)
})

test('a log and a snapshot of seals', () => {
  const licence = {
    enterprise: { name: '示例置业有限公司', documentNumber: '91440101MA5AAAAA1X' },
    kind: 'enterprise_legal_person',
    region: '440106',
    representatives: [{ name: '陈一', documentNumber: '440106198001010019' }]
  }
  const profile = SealProfile.builtin('guangzhou-enterprise-founding')
  const context = new SealContext({ now: '2024-08-05T01:00:00Z', actor: { id: 'platform', role: 'system' }, profile })
  const [held, { entry }] = SealAccount.open({ id: 'c1', action: { type: 'open_account', accountId: 'acc', licence } }, context)
  const gift = { id: 'c2', action: { type: 'report_set', application: 'k1', set: 'founding' } }
  const log = JSON.stringify([entry, held.handle(gift, context).entry])

  const replayed = shell(['replay', '-', '--of', 'seals', '--json'], log)
  assert.deepEqual(JSON.parse(replayed.stdout), { findings: [], state: held.state() })
  assert.match(shell(['replay', '-', '--of', 'seals'], log).stdout, /seals, version 2/)
  assert.equal(shell(['replay', '-'], log).status, 2, 'it is no log of a case')
  const left = shell(['explain', '-', '--of', 'seals', '--now', '2024-08-05T01:00:00Z', '--json'], held.toJson())
  assert.deepEqual([left.status, JSON.parse(left.stdout).todo], [1, held.todo(context)])
  assert.match(shell(['explain', '-', '--of', 'seals'], held.toJson()).stdout, /\[seal\./)
})

const papers = 'examples/data/papers'
const verifying = ['verify', '--trust', `${papers}/anchors.pem`, '--at', '2026-01-05T01:00:00Z']
const read = file => fs.readFileSync(path.join(root, file))

for (const [paper, code] of [['application-form-signed', 0], ['application-form-tampered', 1]]) {
  test(`a signed PDF: ${paper}`, async () => {
    const file = `${papers}/${paper}.pdf`
    const told = shell([...verifying, file])
    // The shell of Python prints the same.
    assert.deepEqual([told.status, told.stdout], [code, read(`${papers}/${paper}.txt`).toString()])
    const said = shell([...verifying, file, '--json'])
    const verifier = new Verifier({ trusted: [read(`${papers}/anchors.pem`)] })
    assert.deepEqual([said.status, JSON.parse(said.stdout)], [code, await verifier.verify(read(file), '2026-01-05T01:00:00Z')])
  })
}

test('what is given beside a signed PDF counts', () => {
  const [pki, file] = ['core/tests/data/pki', `${papers}/application-form-signed.pdf`]
  const alone = shell(['verify', file])
  assert.equal(alone.status, 1)
  assert.match(alone.stdout, /无法确定 \/ Verdict: indeterminate/)
  // Two certificates of which nothing is known; the list tells of one.
  for (const [given, missing] of [[[], 2], [['--crl', `${pki}/sm2-int.crl`], 1]]) {
    const { status, stdout } = shell([...verifying, ...given, '--trust', `${pki}/rsa-root.pem`, file, '--json'])
    assert.equal(status, 0, stdout)
    const { findings } = JSON.parse(stdout).signatures[0].steps.find(({ step }) => step === 'revocation')
    assert.equal(findings.length, missing)
  }
  for (const option of ['--crl', '--ocsp']) {
    const { findings } = JSON.parse(shell([...verifying, option, `${papers}/anchors.pem`, file, '--json']).stdout)
    assert.notDeepEqual(findings, [], 'what cannot be read is said')
  }
  const known = ['--certificates', `${pki}/sm2-int.pem`]
  assert.equal(shell([...verifying, ...known, ...known, file]).status, 0)
})

test('what cannot be verified ends with 2', () => {
  for (const [args, input, says] of [
    [['no-such-file.pdf'], '', /no-such-file/],
    [['-'], 'no PDF', /pdf\.header/],
    [[`${papers}/application-form-signed.pdf`, '--at', 'yesterday'], '', /time|instant/],
    [[`${papers}/application-form-signed.pdf`, '--trust', `${papers}/sub-case.json`], '', /certificate\.form/]
  ]) {
    const { status, stderr } = shell(['verify', ...args], input)
    assert.equal(status, 2, args.join(' '))
    assert.match(stderr, says)
  }
})

test('wrong usage ends with 2 and the usage', () => {
  for (const args of [[], ['dance'], ['check'], ['check', '--colour', 'red', '-'], ['replay', '-', '--of', 'stars'], ['explain', '-', '--of', 'licences']]) {
    const { status, stderr } = shell(args)
    assert.equal(status, 2, args.join(' '))
    assert.match(stderr, /npx dengji check/)
  }
  assert.equal(shell(['check', 'no-such-file.json']).status, 2)
})
