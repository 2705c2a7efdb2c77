// Load: 50 people at once, on one batch of 200 units and on 200 cases, with one portal and with two on one store.
// `npm run load -- --people 50 --units 200`

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Action, PropertyUnit } from 'dengji'
import { postgres } from '../test/support.ts'
import { database } from './databases.ts'
import { processes } from './harbours.ts'
import * as people from './people.ts'
import type { Reply, Request, Site } from './site.ts'
import { Dice, tempers, World } from './world.ts'

const { values } = parseArgs({ options: { people: { type: 'string', default: '50' }, units: { type: 'string', default: '200' } } })
const clients = Number(values.people)
const count = Number(values.units)

interface Figures {
  'store': string
  'portals': number
  'on': string
  'commands': number
  'a second': number
  /** Of the portals' processors, for one command: what a busy machine does not hide. */
  'CPU ms': number
  'first tenth ms': number
  'last tenth ms': number
  'p50 ms': number
  'p99 ms': number
  'conflicts': number
  'MB': string
}

const rounded = (value: number) => Math.round(value * 10) / 10
const at = (sorted: number[], part: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
const middle = (values: number[]) => at([...values].sort((a, b) => a - b), 0.5)

/** What one person does to one sub-case: the form, the questions, the materials. */
function work (caseId: string, subCase: string, unit: PropertyUnit): Array<(version: number, id: string) => Request> {
  const sample = people.batch.cases[0].subCases[0]
  const { unitCode, location, buildingArea, district } = unit
  const application = { ...sample.application, property: { unitCode, location, registeredArea: buildingArea, plannedUse: '住宅', district } }
  const actions: Action[] = [
    { type: 'edit_application', subCase, application },
    { type: 'answer_questionnaire', subCases: [subCase], questionnaire: sample.questionnaire },
    ...sample.materials.map((material: any): Action => ({ type: 'upload_material', subCase, material }))
  ]
  return actions.map(action => (version, id) => ({ type: 'carryOut', caseId, given: { id, action, expectedSubCases: [{ subCase, version }] }, actor: people.handler }))
}

const done = (reply: Reply): number => {
  if (reply.type !== 'done') throw new Error(`refused: ${JSON.stringify(reply)}`)
  return reply.sequence
}

async function measure (store: string, address: string, portals: number, together: boolean): Promise<Figures> {
  const world = new World('load', tempers.calm)
  const harbour = await processes(address, world, new Dice('load'), 0, portals)
  const sites: Site[] = []
  while (sites.length < portals) {
    const site = await harbour.site()
    if (!sites.includes(site)) sites.push(site)
  }
  const now = world.clock.now()
  const units: PropertyUnit[] = people.units.slice(0, count)
  const opening = (caseId: string, units: PropertyUnit[]) => ({ ...people.opening(caseId), units: units.map((unit, at) => ({ subCase: `z${at}`, unit })) })
  const tasks: Array<ReturnType<typeof work>> = []
  if (together) {
    done(await sites[0]!.ask({ type: 'open', caseId: 'all', given: { id: 'o', action: opening('all', units) }, actor: people.handler }, now))
    units.forEach((unit, at) => tasks.push(work('all', `z${at}`, unit)))
  } else {
    for (const [at, unit] of units.entries()) {
      done(await sites[at % portals]!.ask({ type: 'open', caseId: `one${at}`, given: { id: 'o', action: opening(`one${at}`, [unit]) }, actor: people.handler }, now))
      tasks.push(work(`one${at}`, 'z0', unit))
    }
  }
  const times: number[] = []
  const figuresOf = async () => await Promise.all(sites.map(async site => (await site.ask({ type: 'figures' }, now) as any).seen))
  const worked = (figures: any[]): number => figures.reduce((sum, { worked }) => sum + worked, 0) / 1000
  const before = worked(await figuresOf())
  let next = 0
  const began = performance.now()
  await Promise.all(Array.from({ length: clients }, async (_, client) => {
    for (let task = next++; task < tasks.length; task = next++) {
      let version = 1
      for (const [step, request] of tasks[task]!.entries()) {
        const started = performance.now()
        version = done(await sites[(client + step) % portals]!.ask(request(version, `c${task}-${step}`), now))
        times.push(performance.now() - started)
      }
    }
  }))
  const seconds = (performance.now() - began) / 1000
  const figures = await figuresOf()
  await harbour.close()
  const sorted = [...times].sort((a, b) => a - b)
  const tenth = Math.ceil(times.length / 10)
  return {
    'store': store,
    'portals': portals,
    'on': together ? `one batch of ${count}` : `${count} cases`,
    'commands': times.length,
    'a second': Math.round(times.length / seconds),
    'CPU ms': rounded((worked(figures) - before) / times.length),
    'first tenth ms': middle(times.slice(0, tenth)),
    'last tenth ms': middle(times.slice(-tenth)),
    'p50 ms': at(sorted, 0.5),
    'p99 ms': at(sorted, 0.99),
    'conflicts': figures.reduce((sum, { conflicts }) => sum + conflicts, 0),
    'MB': figures.map(({ megabytes }) => megabytes).join(' + ')
  }
}

const folder = mkdtempSync(join(tmpdir(), 'portal-load-'))
const server = await postgres()
const all: Figures[] = []
let number = 0
for (const store of server ? ['SQLite', 'PostgreSQL'] : ['SQLite']) {
  for (const portals of [1, 2]) {
    for (const together of [true, false]) {
      const address = store === 'SQLite' ? join(folder, `${number++}.sqlite`) : await database(server!, `load${number++}`)
      all.push(await measure(store, address, portals, together))
    }
  }
}
await server?.stop()
rmSync(folder, { recursive: true, force: true })
console.log(`${clients} people at once / ${clients} 人同时操作`)
console.table(all)
