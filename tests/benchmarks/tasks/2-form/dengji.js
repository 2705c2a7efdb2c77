const assert = require('assert')
const dengji = require('dengji')
const { load, read, rate, start } = require('harness')

// Far more than a schema: numbers, dates, shares, consistency, questionnaire, checklist. Its own document, of like size.
start('dengji')
const profile = dengji.Profile.builtin('guangzhou-registration')
const today = '2026-03-01'
const valid = load('sub-case.json')
const invalid = load('sub-case-invalid.json')
const text = read('sub-case.json').toString()
const handle = new dengji.SubCase(text)
const errors = report => report.findings.filter(finding => finding.severity === 'error')
assert.equal(errors(profile.check(text, today)).length, 0, 'calls the valid document invalid')
const note = `its own document, ${Buffer.byteLength(text)} bytes`
async function main () {
  await rate('valid object', () => profile.check(valid, today), 1, note)
  await rate('valid JSON text', () => profile.check(text, today), 1, note)
  await rate('on a handle', () => profile.check(handle, today), 1, note)
  await rate('invalid object', () => profile.check(invalid, today), 1, `reports ${errors(profile.check(invalid, today)).length} of 5 errors`)
}
main()
