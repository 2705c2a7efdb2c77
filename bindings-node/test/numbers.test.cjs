'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const { Dictionaries, Malformed, Regions, checkIdentifier, checkIdentifiers, chinaDate, maskIdentifier } = require('dengji')

// The example of GB 11643.
const sound = '11010519491231002X'

test('one number with its parts, masked where it is shown', () => {
  const report = checkIdentifier('resident_id', sound, '2024-08-01')
  assert.equal(report.canonical, sound)
  assert.equal(report.parts.find(({ name }) => name === 'birthDate').value, '1949-12-31')
  assert.equal(maskIdentifier('resident_id', sound), report.masked)
  assert.ok(!report.masked.includes('19491231'))
  assert.throws(() => checkIdentifier('no_such_kind', sound, '2024-08-01'), Malformed)
  assert.throws(() => checkIdentifier('resident_id', sound, 'today'), Malformed)
  assert.throws(() => checkIdentifier('resident_id', 7, '2024-08-01'), Malformed)
})

test('a list as columns says the same as one by one', () => {
  const texts = [sound, '110105194912310021', '', '𠮷', '11010519491231002x']
  const columns = checkIdentifiers('resident_id', texts, '2024-08-01')
  texts.forEach((text, at) => {
    const { findings } = checkIdentifier('resident_id', text, '2024-08-01')
    assert.equal(columns.valid[at], !findings.some(({ severity }) => severity === 'error'), text)
    assert.equal(columns.code[at] === null, findings.length === 0, text)
  })
})

test('regions of the host are known beside the built-in ones', () => {
  const own = { code: '990101', name: '示范区' }
  assert.deepEqual(new Regions([own]).history('990101').map(({ name }) => name), ['示范区'])
  assert.deepEqual(new Regions().history('990101'), [])
  assert.ok(new Regions().history('440106').some(({ name }) => name.includes('天河')))
  assert.equal(new Regions([own]).asOf, 2023)
})

test('code tables, both ways and with local additions', () => {
  const tables = new Dictionaries()
  const [table] = tables.all()
  const [entry] = table.entries
  assert.equal(tables.nameOf(table.id, entry.code), entry.name)
  assert.equal(tables.codeOf(table.id, entry.name), entry.code)
  assert.equal(tables.nameOf(table.id, 'no such code'), undefined)
  const own = new Dictionaries([{ ...table, entries: [{ code: 'X1', name: '示范' }] }])
  assert.equal(own.nameOf(table.id, 'X1'), '示范')
  assert.equal(own.nameOf(table.id, entry.code), entry.name)
})

test('the day in China', () => {
  assert.equal(chinaDate('2024-07-31T16:00:00Z'), '2024-08-01')
  assert.equal(chinaDate(new Date('2024-07-31T15:59:59Z')), '2024-07-31')
})
