'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const dengji = require('dengji')

// The key pair of GM/T 0003.5, appendix A.
const privateKey = '3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8'
const publicKey = '04' +
  '09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020' +
  'CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13'
const ticket = {
  keyId: 'gz-2024',
  caseId: 'ZA-1',
  subCase: '1',
  round: 1,
  issued: '2024-08-01T01:30:00Z',
  expires: '2024-08-02T01:30:00Z',
  digest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'
}
const keys = [{ keyId: 'gz-2024', publicKey }]

test('a signed ticket is read back, to the second of its end', () => {
  const { payload } = dengji.signTicket(ticket, privateKey)
  assert.match(payload, /^DJ1:[0-9A-Z $%*+./:-]+$/)
  assert.deepEqual(dengji.verifyTicket(payload, keys, new Date('2024-08-02T01:29:59Z')), { ticket, report: { findings: [] } })
  const [finding] = dengji.verifyTicket(payload, JSON.stringify(keys), '2024-08-02T09:30:00+08:00').report.findings
  assert.equal(finding.code, 'ticket.expired')
})

test('signing in two phases gives the same payload as in one', () => {
  const prepared = dengji.prepareTicket(ticket, publicKey)
  assert.match(prepared.digest, /^[0-9a-f]{64}$/)
  assert.equal(dengji.prepareTicket(ticket).digest, undefined)
  assert.throws(() => dengji.completeTicket(ticket, '00'.repeat(64), publicKey), dengji.DengjiError)
})

test('a ticket that cannot be written is Misuse', () => {
  assert.throws(() => dengji.signTicket({ ...ticket, expires: ticket.issued }, privateKey), error => {
    assert.ok(error instanceof dengji.Misuse)
    assert.deepEqual([error.code, error.pointer], ['ticket.life', '/expires'])
    return true
  })
})
