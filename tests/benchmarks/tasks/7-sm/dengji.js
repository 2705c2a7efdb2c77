const assert = require('assert')
const { SoftwareKey, digest } = require('dengji')
const { load, rate, skip, start } = require('harness')

start('dengji')
const given = load('sm2.json')
const message = Buffer.from(given.message)
// An ECPrivateKey (RFC 5915) that names the curve SM2.
const key = new SoftwareKey(Buffer.from(`30310201010420${given.private}a00a06082a811ccf5501822d`, 'hex'))
assert(Buffer.from(key.publicKey()).toString('hex').endsWith(given.public), 'has another public key')

async function main () {
  await rate('SM2 sign', () => key.sign(message), 1, 'deterministic, as DER')
  skip('SM2 verify', 'no call of its own in Node: see dengji (rust)')
  const short = new Uint8Array(64), long = new Uint8Array(16384)
  await rate('SM3 64 B', () => digest('sm3', short))
  await rate('SM3 16 KiB', () => digest('sm3', long), long.length / 1e6, '', 'MB/s')
}
main()
