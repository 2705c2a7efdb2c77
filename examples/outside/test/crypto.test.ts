import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  addValidationData, applicationForm, Certificate, completeDocument, completeTimestamp, Fonts, ocspRequest, prepareDocument,
  prepareTimestamp, Profile, timestampRequest, timestampToken, typeset, Verifier
} from 'dengji'
import { createOutside, ManualClock, schemes, tempers, type Scheme } from '../src/index.js'

// The judges are other people's programs, which read the clock of this machine: so does the one that is passed in.
const now = new Date(Math.floor(Date.now() / 1000) * 1000)
const outside = createOutside({ seed: 'crypto', clock: new ManualClock(now) })
const firm = '91440101MA5DJ0001L'
const handler = '440106188005050051'
const folder = mkdtempSync(join(tmpdir(), 'outside-'))
const file = (name: string, content?: Uint8Array | string) => {
  const path = join(folder, name)
  if (content !== undefined) writeFileSync(path, content)
  return path
}
const openssl = (...args: string[]) => execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const certificates = (scheme: Scheme) => outside.seal.certificates(firm, scheme).map(pem => new Certificate(Buffer.from(pem)))

test('the same seed has the same keys, another has others', () => {
  const of = (seed: string) => createOutside({ seed, clock: new ManualClock(now) }).anchors
  assert.deepEqual(of('crypto'), outside.anchors)
  assert.notEqual(of('another').sm2_sm3, outside.anchors.sm2_sm3)
})

for (const scheme of schemes) {
  test(`openssl verifies the chain of a seal's certificate: ${scheme}`, () => {
    const [leaf, root] = outside.seal.certificates(firm, scheme) as [string, string]
    const distinguished = scheme === 'sm2_sm3' ? ['-vfyopt', 'distid:1234567812345678'] : []
    const said = openssl('verify', ...distinguished, '-x509_strict', '-CAfile', file('root.pem', root), file('leaf.pem', leaf))
    assert.match(said, /OK/)
  })
}

test('openssl verifies a timestamp, and not over other data', () => {
  const data = file('data', 'signed content')
  openssl('ts', '-query', '-data', data, '-sha256', '-cert', '-out', file('query'))
  file('reply', outside.timestamp.answer(readFileSync(file('query'))))
  file('anchor.pem', outside.anchors.ecdsa_p256_sha256)
  const verify = (...what: string[]) => openssl('ts', '-verify', ...what, '-in', file('reply'), '-CAfile', file('anchor.pem'))
  assert.match(verify('-queryfile', file('query')), /Verification: OK/)
  assert.match(verify('-data', data), /Verification: OK/)
  assert.throws(() => verify('-data', file('other', 'other content')))
})

test('a request that cannot be granted is refused with its reason', () => {
  const said = (query: Uint8Array) => openssl('ts', '-reply', '-in', file('refused', outside.timestamp.answer(query)), '-text')
  assert.match(said(Buffer.from('no request')), /Status: Rejected[^]*wrong format/i)
  openssl('ts', '-query', '-digest', '00'.repeat(20), '-sha1', '-out', file('sha1'))
  assert.match(said(readFileSync(file('sha1'))), /Status: Rejected[^]*unrecognized or unsupported algorithm/i)
  openssl('ts', '-query', '-digest', '00'.repeat(32), '-sha256', '-tspolicy', '1.2.3', '-out', file('policy'))
  assert.match(said(readFileSync(file('policy'))), /Status: Rejected[^]*policy/i)
})

test('a timestamp without the certificate is smaller, and verifies with it at hand', () => {
  openssl('ts', '-query', '-digest', '11'.repeat(48), '-sha384', '-out', file('bare'))
  const bare = outside.timestamp.answer(readFileSync(file('bare')))
  assert.ok(bare.length < readFileSync(file('reply')).length - 300)
})

test('openssl verifies what is said of a certificate: good, revoked, unknown', () => {
  const other = createOutside({ seed: 'other', clock: outside.clock })
  const [leaf, root] = outside.seal.certificates(firm, 'ecdsa_p256_sha256') as [string, string]
  const ask = (certificate: string, to = outside) => {
    openssl('ocsp', '-issuer', file('root.pem', root), '-cert', file('cert.pem', certificate), '-reqout', file('ocsp-query'))
    file('ocsp-reply', to.ocsp.answer(readFileSync(file('ocsp-query'))))
    const args = ['ocsp', '-issuer', file('root.pem'), '-cert', file('cert.pem'), '-no_nonce', '-respin', file('ocsp-reply'), '-CAfile', file('root.pem')]
    // What was verified is told on standard error; that a certificate was revoked is no failure, but a status of 1.
    const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' })
    return `${stderr}${stdout}status ${status}`
  }
  assert.match(ask(leaf), /Response verify OK[^]*: good/)
  const bank = outside.seal.certificates('91440100190000019Y', 'ecdsa_p256_sha256')[0] as string
  outside.seal.revoke('91440100190000019Y', 'ecdsa_p256_sha256')
  assert.match(ask(bank), /Response verify OK[^]*: revoked/)
  assert.match(ask(other.seal.certificates(firm, 'ecdsa_p256_sha256')[0] as string), /Response verify OK[^]*: unknown/)
  assert.match(ask(leaf, other), /unauthorized/i)
  file('garbage', outside.ocsp.answer(Buffer.from('garbage')))
  assert.match(spawnSync('openssl', ['ocsp', '-respin', file('garbage')], { encoding: 'utf8' }).stdout, /malformedrequest/i)
})

test('in a storm both ask to be asked again, in the words of their standards, and answer the third time', () => {
  const stormy = createOutside({ seed: 'storm', clock: outside.clock, temper: { ...tempers.calm, silent: 1 } })
  openssl('ts', '-query', '-digest', '33'.repeat(32), '-sha256', '-out', file('again'))
  const stamped = () => openssl('ts', '-reply', '-in', file('told', stormy.timestamp.answer(readFileSync(file('again')))), '-text')
  assert.match(stamped(), /Status: Rejected[^]*time source is not available/i)
  stamped()
  assert.match(stamped(), /Status: Granted/)
  const [leaf, root] = stormy.seal.certificates(firm, 'sm2_sm3').map(pem => new Certificate(Buffer.from(pem))) as [Certificate, Certificate]
  const asked = ocspRequest(leaf, root)
  const said = () => spawnSync('openssl', ['ocsp', '-respin', file('later', stormy.ocsp.answer(asked)), '-noverify', '-resp_text'], { encoding: 'utf8' }).stdout
  assert.match(said(), /trylater/i)
  said()
  assert.match(said(), /Cert Status: good/)
})

const repository = new URL('../../../../', import.meta.url)
const fonts = ['Regular', 'Bold'].map(weight => readFileSync(new URL(`core/tests/data/fonts/NotoSerifCJKsc-${weight}-subset.otf`, repository)))
const form = applicationForm(
  readFileSync(new URL('examples/data/papers/sub-case.json', repository)), Profile.builtin('guangzhou-registration'), { number: 'P2024080000041-01', date: '2024-08-05' })
const { pdf: paper } = await typeset(form, new Fonts(fonts[0] as Buffer).withBold(fonts[1] as Buffer))

async function sealed (scheme: Scheme): Promise<Buffer> {
  const { pdf, prepared } = await prepareDocument(paper, {
    carrier: 'cades_detached', certificates: outside.seal.certificates(firm, scheme), field: 'seller', scheme, time: now.toISOString(), timestampSize: 8192
  })
  const { signature } = outside.seal.sign(firm, handler, scheme, Buffer.from(prepared.toBeSigned, 'base64'))
  const query = timestampRequest('sha256', createHash('sha256').update(signature).digest(), randomBytes(8))
  const token = timestampToken(outside.timestamp.answer(query))
  return Buffer.from(await completeDocument(pdf, prepared, signature, token))
}

for (const scheme of schemes) {
  test(`a PDF that was sealed outside is valid, with its timestamp and with what is known of its certificate: ${scheme}`, async () => {
    const pdf = await sealed(scheme)
    const [leaf, root] = certificates(scheme) as [Certificate, Certificate]
    const answer = outside.ocsp.answer(ocspRequest(leaf, root, randomBytes(16)))
    const lasting = Buffer.from(await addValidationData(pdf, {
      field: 'seller', certificates: outside.seal.certificates(firm, scheme), ocspResponses: [answer.toString('base64')]
    }))
    const trusted = Object.values(outside.anchors).map(pem => Buffer.from(pem))
    const verifier = new Verifier({ trusted, policy: { ...new Verifier({}).policy(), requireRevocation: true } })
    const report = await verifier.verify(lasting, now.toISOString())
    assert.equal(report.verdict, 'valid', JSON.stringify(report.signatures[0]?.steps))
    assert.equal(report.signatures[0]?.provenAt, now.toISOString().replace('.000Z', 'Z'))
    const alone = await verifier.verify(pdf, now.toISOString())
    assert.notEqual(alone.verdict, 'valid')
    const changed = Buffer.from(pdf)
    changed.writeUInt8(changed.readUInt8(20) ^ 1, 20)
    assert.notEqual((await verifier.verify(changed, now.toISOString())).verdict, 'valid')
  })
}

test('pdfsig reads the seal, and finds a changed byte', async () => {
  const pdf = await sealed('ecdsa_p256_sha256')
  assert.match(execFileSync('pdfsig', ['-nocert', file('sealed.pdf', pdf)], { encoding: 'utf8' }), /Signature is Valid/)
  pdf.writeUInt8(pdf.readUInt8(20) ^ 1, 20)
  assert.match(execFileSync('pdfsig', ['-nocert', file('changed.pdf', pdf)], { encoding: 'utf8' }), /Digest Mismatch/)
})

test('a timestamp over a whole file is valid', async () => {
  const sealed_ = await sealed('sm2_sm3')
  const { pdf, prepared } = await prepareTimestamp(sealed_, { digestAlgorithm: 'sha256', field: 'archive' })
  const reply = outside.timestamp.answer(timestampRequest('sha256', Buffer.from(prepared.digest, 'hex')))
  const stamped = await completeTimestamp(pdf, prepared, timestampToken(reply))
  const verifier = new Verifier({ trusted: Object.values(outside.anchors).map(pem => Buffer.from(pem)) })
  const report = await verifier.verify(stamped, now.toISOString())
  assert.deepEqual(report.signatures.map(({ verdict }) => verdict), ['valid', 'valid'])
})
