// The driver of faults. `npm run faults` is the quick set; `npm run soak -- --seeds 10000 --kills 300` goes on for as
// long as it takes, and where it was stopped before.

import { mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { postgres, type Postgres } from '../test/support.ts'
import { database } from './databases.ts'
import { inProcess, processes } from './harbours.ts'
import { Run, type Result } from './run.ts'
import { Dice, tempers, World } from './world.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
    /** Only this seed, to look at a fault. */
    seed: { type: 'string' },
    /** Where a soak keeps how far it has come. */
    keep: { type: 'string' },
    fresh: { type: 'boolean', default: false }
  }
})

/** How far it has come, and the figures until now. */
interface Progress {
  seeds: number
  ends: number
  kills: { sqlite: number, postgres: number }
  /** At which writes it ended. */
  where: Record<string, number>
  runs: number
  commands: number
  refused: number
  repeated: number
  entries: number
  answers: number
  nudges: number
  cases: Record<string, number>
  answersRefused: Record<string, number>
  seconds: number
  faults: Array<{ seed: string, fault: string }>
}
const nothing = (): Progress => ({
  seeds: 0, ends: 0, kills: { sqlite: 0, postgres: 0 }, where: {}, runs: 0, commands: 0, refused: 0, repeated: 0, entries: 0, answers: 0, nudges: 0, cases: {}, answersRefused: {}, seconds: 0, faults: []
})

const kept = values.keep && fileURLToPath(new URL(`../${values.keep}`, import.meta.url))
const progress = kept && !values.fresh ? read(kept) : nothing()

function read (file: string): Progress {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error: any) {
    if (error.code !== 'ENOENT') throw error
    return nothing()
  }
}

function keep (): void {
  if (!kept) return
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(`${kept}.new`, JSON.stringify(progress, null, 1))
  renameSync(`${kept}.new`, kept)
}

function add (result: Result, seconds: number): void {
  progress.runs++
  for (const key of ['commands', 'refused', 'repeated', 'entries', 'answers', 'nudges'] as const) progress[key] += result[key]
  for (const key of ['cases', 'answersRefused'] as const) {
    for (const [what, count] of Object.entries(result[key])) progress[key][what] = (progress[key][what] ?? 0) + count
  }
  progress.seconds = Math.round((progress.seconds + seconds) * 10) / 10
  for (const fault of result.faults) {
    progress.faults.push({ seed: result.seed, fault })
    console.error(`✗ ${result.seed}: ${fault}`)
  }
}

/** A run that goes wrong by itself is a fault as well. */
async function carryOut (seed: string, harbour: (world: World) => ReturnType<typeof inProcess>): Promise<number> {
  const began = Date.now()
  const world = new World(seed, tempers.stormy)
  const there = await harbour(world)
  const run = new Run(seed, world, there)
  const result = await run.whole().catch((error): Result => ({
    seed, commands: run.sent.length, refused: 0, repeated: 0, entries: 0, ends: there.ends, answers: 0, nudges: 0, cases: {}, answersRefused: {}, faults: [...run.faults, String(error?.stack ?? error)]
  }))
  await there.close()
  for (const [write, count] of Object.entries(there.where)) progress.where[write] = (progress.where[write] ?? 0) + count
  add(result, (Date.now() - began) / 1000)
  return there.ends
}

const inMemory = async (seed: string) => await carryOut(seed, async world => await inProcess(':memory:', world, new Dice('ends', seed), 4))

/** Portals in processes of their own, one or two at once, on a store that is left lying. */
async function killed (kind: 'sqlite' | 'postgres', number: number, server: Postgres | undefined, wanted: number): Promise<void> {
  const seed = `${kind} ${number}`
  const dice = new Dice('kills', seed)
  const folder = mkdtempSync(join(tmpdir(), 'portal-faults-'))
  const address = kind === 'sqlite' ? join(folder, 'portal.sqlite') : await database(server!, `run${number}`)
  const ends = await carryOut(seed, async world => await processes(address, world, dice, wanted, dice.chance(0.4) ? 2 : 1))
  progress.kills[kind] += ends
  rmSync(folder, { recursive: true, force: true })
}

const began = Date.now()
const elapsed = () => ((Date.now() - began) / 1000).toFixed(0)
if (values.seed !== undefined) {
  await inMemory(values.seed)
} else {
  const server = await postgres()
  if (!server) console.log('PostgreSQL is not installed: killed on SQLite alone')
  try {
    const seeds = Number(values.seeds)
    const kills = Number(values.kills)
    while (progress.seeds < seeds) {
      progress.ends += await inMemory(`${progress.seeds}`)
      progress.seeds++
      if (progress.seeds % 10 === 0) keep()
      if (progress.seeds % 50 === 0) console.log(`${progress.seeds} seeds, ${progress.ends} ends in the middle of a write, ${progress.faults.length} faults, ${elapsed()} s`)
    }
    keep()
    const all = () => progress.kills.sqlite + progress.kills.postgres
    for (let number = progress.runs; all() < kills; number++) {
      const kind = server && progress.kills.postgres < progress.kills.sqlite ? 'postgres' : 'sqlite'
      const before = all()
      await killed(kind, number, server, Math.min(6, kills - before))
      console.log(`${all()} kills (SQLite ${progress.kills.sqlite}, PostgreSQL ${progress.kills.postgres}), ${progress.faults.length} faults, ${elapsed()} s`)
      keep()
    }
  } finally {
    await server?.stop()
  }
}
const { faults, ...figures } = progress
console.log(JSON.stringify(figures, null, 1))
console.log(`${progress.runs - new Set(faults.map(({ seed }) => seed)).size} passed, ${new Set(faults.map(({ seed }) => seed)).size} failed`)
process.exitCode = faults.length > 0 ? 1 : 0
