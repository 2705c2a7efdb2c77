const { Verifier } = require('dengji')
const { CASE, judge, ms, read, start } = require('harness')

start('dengji')
const [, key] = CASE.split('-')
const verifier = new Verifier({ trusted: [read(`${key}.crt`)] })
const now = new Date()
judge(async pdf => (await verifier.verify(pdf(), now)).verdict === 'valid', 'a promise each').then(judged => ms(CASE, ...judged))
