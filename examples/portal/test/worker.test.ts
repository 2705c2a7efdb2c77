// The worker: what fails is tried again and told, and holds up nothing behind it.

import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { Profile, type Action, type Actor, type RegisterFact } from 'dengji'
import { Cases, SYSTEM } from '../src/cases.ts'
import type { Answer, Outside } from '../src/outside.ts'
import { connect, type Database } from '../src/store/index.ts'
import { Worker } from '../src/worker.ts'
import { batch, handler, opening } from './support.ts'

const profile = Profile.builtin('guangzhou-registration')
const officer: Actor = { id: 'registry', role: 'registry_staff' }

/** What the systems outside are about to say, and what the register holds. */
let answers: Answer[]
let register: RegisterFact[]
let now: Date
let db: Database
let cases: Cases
let worker: Worker
const noted: string[] = []
/** Writes that fail, by a word of them. */
let broken: string | undefined

const none = () => { throw new Error('not asked here') }
const outside: Outside = {
  take: async () => true,
  due: async () => answers,
  acknowledge: async id => { answers = answers.filter(answer => answer.id !== id) },
  registerFacts: async units => register.filter(({ subject }) => units.some(one => one.startsWith(subject))),
  login: none, sign: none, declare: none, answered: none, pay: none, certificates: none, seal: none, anchors: none
}
const answer = (caseId: string, action: Action, id = `${caseId}-${action.type}`): Answer => ({ id, order: 'o', caseId, actor: officer, command: { id, action } })
const seizure = (caseId: string): RegisterFact => ({ kind: 'seizure', subject: batch.cases[0].subCases[['a', 'b', 'c'].indexOf(caseId)]?.unit.unitCode ?? 'x', reference: `CF-${caseId}`, since: '2024-08-05' })
const seized = (caseId: string) => answer(caseId, { type: 'report_register_facts', facts: [seizure(caseId)] }, `${caseId}-seized`)
const facts = async (caseId: string) => await cases.ask(caseId, SYSTEM, of => of.state().registerFacts.map(({ reference }) => reference))
const minutes = (count: number) => { now = new Date(now.getTime() + count * 60_000) }

beforeEach(async () => {
  [answers, register, now, broken] = [[], [], new Date('2024-08-05T01:00:00Z'), undefined]
  noted.length = 0
  const one = await connect(':memory:')
  db = {
    ...one,
    write: async (statements, options) => {
      if (broken !== undefined && options?.alone === broken) throw Object.assign(new Error('the disk is full'), { code: 'SQLITE_FULL' })
      return await one.write(statements, options)
    }
  }
  cases = new Cases(db, profile, () => now)
  worker = new Worker(cases, outside, (message, text) => { noted.push(text) })
  cases.onEffects = () => {}
  for (const [at, id] of ['a', 'b', 'c'].entries()) {
    const { subCases } = batch.cases[0]
    await cases.open({ id: 'open', action: { ...opening(id, 0), units: [{ subCase: 'z01', unit: subCases[at].unit }] } as Action }, handler)
  }
})

test('an answer that cannot be carried out holds up nobody, is told with its reason, and is not lost', async () => {
  await db.write([{ sql: "insert into snapshot (stream, version, state) values ('c', 1, '{\"kind\":\"nonsense\"}')" }])
  cases = new Cases(db, profile, () => now) // nothing is in memory: the third case has to be loaded
  worker = new Worker(cases, outside)
  cases.onEffects = () => {}
  broken = 'a'
  answers = [
    seized('nowhere'), seized('c'), seized('a'),
    answer('b', { type: 'no_such_action' } as unknown as Action), answer('b', null as unknown as Action, 'b-null'), seized('b')
  ]
  register = ['a', 'b', 'c'].map(seizure)
  await worker.round()
  assert.deepEqual(answers, [])
  assert.deepEqual(await facts('b'), ['CF-b'])
  const stuck = await worker.inbox.stuck()
  assert.deepEqual(stuck.map(({ id }) => id), ['a-seized', 'b-no_such_action', 'b-null', 'c-seized', 'nowhere-seized'])
  assert.ok(stuck.every(({ error }) => error !== ''))
  assert.equal(stuck[0]?.error, 'SQLITE_FULL')
  assert.match(stuck[1]?.error, /^\w+[.\w]*: .*[\u4e00-\u9fff]/)

  // Tried again when its time has come, and with what was mended
  broken = undefined
  await worker.round()
  assert.deepEqual(await facts('a'), [])
  minutes(1)
  await worker.round()
  assert.deepEqual(await facts('a'), ['CF-a'])
  assert.equal((await worker.inbox.stuck()).length, 4)

  // In the end it waits for somebody, who looks at it and has it tried again
  for (let times = 0; times < 12; times++) {
    minutes(61)
    await worker.round()
  }
  const parked = await worker.inbox.stuck()
  assert.deepEqual(parked.map(({ id, tries, due }) => [id, tries, due.slice(0, 4)]), ['b-no_such_action', 'b-null', 'c-seized', 'nowhere-seized'].map(id => [id, 10, '9999']))
  await db.write([{ sql: "delete from snapshot where stream = 'c'" }])
  assert.equal(await worker.inbox.again('c-seized', now.toISOString()), true)
  assert.equal(await worker.inbox.again('no such', now.toISOString()), false)
  await worker.round()
  assert.deepEqual(await facts('c'), ['CF-c'])
  assert.equal((await worker.inbox.stuck()).length, 3)
})

test('an effect whose case does not load, and systems that are away, hold up nothing', async () => {
  await db.write(['1', '2'].map(id => ({
    sql: "insert into outbox (id, stream, effect, due) values ($1, $2, '{\"type\":\"file_case\",\"subCases\":[]}', '')", values: [id, id === '1' ? 'nowhere' : 'a']
  })))
  answers = [seized('a')]
  register = [seizure('a')]
  const away: Outside = { ...outside, take: async () => { throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' }) } }
  await new Worker(cases, away, (_, text) => { noted.push(text) }).round()
  assert.deepEqual(await facts('a'), ['CF-a'])
  const stuck = await worker.outbox.stuck()
  assert.deepEqual(stuck.map(({ id, error }) => [id, error]), [['1', 'not found'], ['2', 'ECONNREFUSED']])
  assert.equal(noted.filter(text => text === 'an effect was not carried out').length, 2)
  const [{ n }] = await db.all('select count(*) as n from activity') as [{ n: number }]
  assert.equal(n, 4) // projections went on
})

test('what the register tells of a unit is told to every case that holds it, also to one that was split off', async () => {
  const { unit } = batch.cases[0].subCases[0]
  const opened = async (id: string) => await cases.open({ id: 'open', action: { ...opening(id, 0), units: [{ subCase: 'z01', unit: { ...unit, unitCode: ` ${unit.unitCode.toLowerCase()}` } }] } as Action }, handler)
  await opened('d')
  answers = [seized('a')]
  register = [seizure('a')]
  await worker.round()
  assert.deepEqual([await facts('a'), await facts('b'), await facts('d')], [['CF-a'], [], ['CF-a']])

  // Split off with the seizure, which is lifted before the single case is opened: nobody tells of it any more
  const state = await cases.ask('a', SYSTEM, of => of.state())
  const { unit: split } = state.subCases[0]!
  const action: Action = {
    type: 'open_single', caseId: 'single', business: state.business, initiator: state.initiator, confirmer: state.confirmer, project: state.project,
    splitFrom: { caseId: 'a', number: state.number ?? '', subCase: 'z01' }, registerFacts: state.registerFacts, taxCleared: false,
    content: { subCase: 'z01', unit: split, application: batch.cases[0].subCases[0].application, materials: [], questionnaire: batch.cases[0].subCases[0].questionnaire }
  }
  const lifted = (id: string) => answer(id, { type: 'report_register_facts', lifted: [{ kind: 'seizure', subject: split.unitCode, reference: 'CF-a' }] }, `${id}-lifted`)
  answers = [lifted('a')]
  register = []
  await worker.round()
  assert.deepEqual([await facts('a'), await facts('d')], [[], []])
  await db.write([{ sql: "insert into outbox (id, stream, effect, due) values ('split', 'a', $1, '')", values: [JSON.stringify({ type: 'open_single_case', opening: action })] }])
  worker = new Worker(cases, { ...outside, take: async () => false })
  await worker.round()
  assert.deepEqual(await facts('single'), [])
  assert.deepEqual(await worker.outbox.stuck(), [])

  // Told out of order: lifted, and only then of the seizure; the register says what stands
  answers = [seized('d')]
  await worker.round()
  assert.deepEqual(await facts('d'), [])
  // And of a parcel: all its units
  register = [{ kind: 'lock', subject: split.unitCode.slice(0, 19), reference: 'L' }]
  answers = [answer('single', { type: 'report_register_facts', facts: register })]
  await worker.round()
  for (const id of ['a', 'b', 'c', 'd', 'single']) assert.deepEqual(await facts(id), ['L'], id)
  assert.deepEqual(await worker.inbox.stuck(), [])
})

test('evidence that our clock has not come to yet waits, and is not refused', async () => {
  const action: Action = { type: 'report_tax', subCases: ['z01'], cleared: true, evidence: { kind: 'tax_certificate', provider: 't', reference: 'T1', at: '2024-08-05T01:00:30Z' } }
  answers = [answer('a', action), seized('a')]
  await worker.round()
  assert.deepEqual(answers.map(({ id }) => id), ['a-report_tax'])
  minutes(1)
  await worker.round()
  assert.deepEqual(answers, [])
})
