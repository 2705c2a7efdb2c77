const { execFileSync } = require('child_process')
const fs = require('fs')
const path = require('path')
const dengji = require('dengji')
const { ONCE, emit, load, rate, start } = require('harness')

// What a host pays: to load the package, for a call on a handle, and for a batch of 10,000 units, each with its form filled in.
start('dengji')
const profile = dengji.Profile.builtin('guangzhou-registration')
// Up to its submission.
const { prepare: early, commands } = load('case-trace.json')
const prepare = [...early, ...commands.slice(0, commands.findIndex(step => step.command.action.type === 'submit'))]
const at = step => new dengji.Context({ now: step.now, actor: step.actor, profile })
const [small] = dengji.Case.open(prepare[0].command, at(prepare[0]))
for (const step of prepare.slice(1)) small.handle(step.command, at(step))
const last = prepare[prepare.length - 1]
const context = at(last)

function since (begun) {
  return Number(process.hrtime.bigint() - begun) / 1e6
}

function loadTime () {
  const script = `const begun = process.hrtime.bigint(); require(${JSON.stringify(require.resolve('dengji'))})
    console.log(Number(process.hrtime.bigint() - begun) / 1e6)`
  return Math.min(...Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, ['-e', script]))))
}

function large () {
  const state = small.state()
  const [first] = state.subCases
  const one = JSON.stringify(first)
  const several = Array.from({ length: 10_000 }, (_, number) => one
    .replaceAll(first.unit.unitCode, `440106001001GB00001F${String(1 + Math.floor(number / 1000)).padStart(4, '0')}${String(1 + number % 1000).padStart(4, '0')}`)
    .replace(`"id":"${first.id}"`, `"id":"u${number}"`))
  return Buffer.from(JSON.stringify({ ...state, subCases: [] }).replace('"subCases":[]', () => `"subCases":[${several.join(',')}]`))
}

function timed (metric, call, note = '') {
  const begun = process.hrtime.bigint()
  const result = call()
  emit(metric, since(begun), 'ms', note)
  return result
}

const resident = () => process.memoryUsage.rss() / 2 ** 20

async function main () {
  await rate('calls on a handle', () => small.version, 1, 'the version of a case')
  emit('import', loadTime(), 'ms', 'in a new process')
  const native = path.join(path.dirname(require.resolve('dengji')), 'dengji.node')
  if (fs.existsSync(native)) emit('library', fs.statSync(native).size / 2 ** 20, 'MiB')
  const bytes = large()
  const before = resident()
  const held = timed('10,000 units: read', () => dengji.Case.fromState(bytes), `${bytes.length >> 20} MiB of JSON text, as bytes`)
  emit('10,000 units: memory', resident() - before, 'MiB', 'resident, once read')
  timed('10,000 units: full check', () => held.check(context))
  timed('10,000 units: submit', () => held.handle({ id: 'b1', action: { type: 'submit' } }, context),
    'full check, 10,000 rounds, log, and its outcome as a value')
  const { subCases } = held.state()
  const subs = subCases.map(({ id }) => id)
  const host = new dengji.Context({ now: last.now, actor: { id: 'host', role: 'system' }, profile })
  let number = 0
  const one = () => {
    const { id, round } = subCases[number]
    const evidence = {
      kind: 'personal_signature', provider: 'yuexinqian', reference: `r${number}`, digest: round.digest,
      subject: round.signers[0].documentNumber, at: last.now
    }
    const action = { type: 'sign', subCase: id, round: 1, signer: 'buyers/0', evidence }
    held.handle({ id: `s${number++}`, action }, host)
    return held.placements(profile, last.now, { offset: 0, limit: 10 })
  }
  one()
  const begun = process.hrtime.bigint()
  for (let turn = 0; turn < 50; turn++) one()
  emit('10,000 units: one signature and a page', since(begun) / 50, 'ms')
  const certificate = { kind: 'tax_certificate', provider: 'guangzhou-tax', reference: 't', at: last.now }
  const tax = { id: 'tax', action: { type: 'report_tax', subCases: subs, cleared: true, evidence: certificate } }
  timed('10,000 units: a command on all', () => held.handle(tax, host), 'its outcome as a value included')
}
if (!ONCE) main()
