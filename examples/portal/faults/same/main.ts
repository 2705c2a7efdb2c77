// The same case through Node, Python and Rust: `npm run same -- --units 200 --seed same`. Their logs are compared byte by
// byte. Python is `PYTHON` (with the package dengji in it), Rust the program `REPLAY` (replay.rs as an example of core).

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { script, sha256 } from './script.ts'

const { values } = parseArgs({ options: { units: { type: 'string', default: '200' }, seed: { type: 'string', default: 'same' } } })
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folder = here('../../out/same/')
mkdirSync(folder, { recursive: true })

const steps = script(values.seed, Number(values.units)).map(step => `${JSON.stringify(step)}\n`).join('')
writeFileSync(`${folder}script.jsonl`, steps)
const { PYTHON, REPLAY } = process.env
const runners: Array<[string, string | undefined, string[]]> = [
  ['Node', process.execPath, ['--import', 'tsx', here('./replay.ts')]],
  ['Python', PYTHON, [here('./replay.py')]],
  ['Rust', REPLAY, []]
]

let first: string | undefined
for (const [name, program, args] of runners) {
  if (!program) {
    console.log(`${name}: skipped, ${name === 'Python' ? 'PYTHON' : 'REPLAY'} names no program`)
    continue
  }
  const began = performance.now()
  const { stdout, stderr, status } = spawnSync(program, args, { input: steps, maxBuffer: 1 << 30, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  writeFileSync(`${folder}${name.toLowerCase()}.jsonl`, stdout)
  const lines = stdout.trimEnd().split('\n')
  const refused = lines.filter(line => line.startsWith('{"refused"')).length
  const repeated = lines.filter(line => line.startsWith('{"repeated"')).length
  console.log(`${name}: ${lines.length - 1 - refused - repeated} entries, ${refused} refused, ${repeated} repeated, ${stdout.length} characters, ${((performance.now() - began) / 1000).toFixed(1)} s, SHA-256 ${sha256(stdout)}`)
  if (first !== undefined && stdout !== first) {
    const others = first.split('\n')
    const at = lines.findIndex((line, at) => line !== others[at])
    const place = [...lines[at] ?? ''].findIndex((letter, place) => letter !== others[at]?.[place])
    console.error(`${name} differs from the first in line ${at + 1}, character ${place + 1}:\n${others[at]?.slice(Math.max(0, place - 60), place + 60)}\n${lines[at]?.slice(Math.max(0, place - 60), place + 60)}`)
    process.exitCode = 1
  }
  first ??= stdout
}
