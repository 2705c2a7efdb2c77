const dengji = require('dengji')
const { load, rate, start } = require('harness')

start('dengji')
const today = '2026-03-01'
async function main () {
  for (const [name, kind] of [['uscc', 'uscc'], ['ric', 'resident_id'], ['mobile', 'phone']]) {
    const rows = load('ids.json')[name]
    const ids = rows.map(row => row[0])
    const valid = dengji.checkIdentifiers(kind, ids, today).valid
    const agreed = rows.filter(([, expected], at) => valid[at] === expected).length
    await rate(`${name} in a list`, () => dengji.checkIdentifiers(kind, ids, today), ids.length, `agrees on ${agreed} of ${ids.length}`)
  }
}
main()
