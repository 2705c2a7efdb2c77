// The store and the case service on both databases.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Case, Profile, Refused, verifyLog, type Action } from 'dengji'
import pg from 'pg'
import { Cases, NotFound, SYSTEM } from '../src/cases.ts'
import { Box, connect, Duplicate, Log, Reader, type Database, type Row, type Statement } from '../src/store/index.ts'
import { batch, handler, opening, postgres, stranger, type Postgres } from './support.ts'

const profile = Profile.builtin('guangzhou-registration')
const [sample] = batch.cases

const edit = (at: number): Action => ({ type: 'edit_application', subCase: sample.subCases[at].subCase, application: sample.subCases[at].application })

/** From the opening to the round of signatures. */
async function submitted (cases: Cases, id: string, units = 2): Promise<void> {
  await cases.open({ id: 'open', action: opening(id, units) }, handler)
  const give = async (name: string, action: Action) => await cases.carryOut(id, { id: name, action }, handler)
  for (const { subCase, application, questionnaire, materials } of sample.subCases.slice(0, units)) {
    await give(`${subCase}-form`, { type: 'edit_application', subCase, application })
    await give(`${subCase}-questions`, { type: 'answer_questionnaire', subCases: [subCase], questionnaire })
    for (const material of [...materials, ...sample.sharedMaterials]) {
      await give(`${subCase}-${material.item}`, { type: 'upload_material', subCase, material })
    }
  }
  await give('save', { type: 'save' })
  await give('submit', { type: 'submit' })
}

for (const name of ['SQLite', 'PostgreSQL']) {
  describe(name, () => {
    let server: Postgres | undefined
    let folder: string
    let address: string
    const open: Database[] = []
    const db = async () => {
      const one = await connect(address)
      open.push(one)
      return one
    }
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'portal-store-'))
      address = join(folder, 'portal.sqlite')
      if (name === 'PostgreSQL') {
        server = await postgres()
        address = server?.address ?? ''
      }
    })
    after(async () => {
      for (const one of open) await one.close()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })
    const check = (title: string, run: () => Promise<void>) => test(title, async t => {
      if (address === '') t.skip('no PostgreSQL here')
      else await run()
    })

    check('a transaction is whole or nothing', async () => {
      const one = await db()
      const row = { sql: "insert into reader (name, position) values ($1, '0')", values: ['whole'] }
      assert.equal(await one.write([row, { sql: "update reader set position = '1' where name = 'none'", rows: 1 }]), false)
      await assert.rejects(one.write([row, row]), Duplicate)
      assert.deepEqual(await one.all('select name from reader'), [])
    })

    check('entry, effects and rows of lists are stored together, and a new process reads the same case', async () => {
      const one = await db()
      const cases = new Cases(one, profile)
      await submitted(cases, 'k1')
      const outbox = await one.all("select id, effect from outbox where stream = 'k1'")
      assert.equal(outbox.length, 2)
      assert.ok(outbox.every(row => JSON.parse(row.effect).type === 'request_signatures'))
      const lists = await one.all("select sub_case, status, row from listing where stream = 'k1' order by sub_case")
      assert.deepEqual(lists.map(row => row.sub_case), ['', 'z01', 'z02'])

      const others = new Cases(await db(), profile)
      const [here, there] = await Promise.all([cases, others].map(async service =>
        await service.ask('k1', SYSTEM, of => [of.head, of.version, of.index(profile)] as const)))
      assert.deepEqual(here, there)
      assert.deepEqual(lists.slice(1).map(row => JSON.parse(row.row)), there![2].subCases)
      const log = await new Log(one).tail('k1', 0)
      assert.deepEqual(verifyLog(log, there![0]).findings, [])
      assert.equal(Case.replay(log).head, there![0])
    })

    check('a snapshot is written, and read', async () => {
      const one = await db()
      const cases = new Cases(one, profile)
      await cases.open({ id: 'open', action: opening('k2') }, handler)
      for (let at = 0; at < 60; at++) await cases.carryOut('k2', { id: `edit-${at}`, action: edit(0) }, handler)
      const kept = await one.all("select version from snapshot where stream = 'k2'")
      assert.ok(kept[0]?.version >= 50 && kept[0]?.version < 61)
      assert.equal(await new Cases(one, profile).ask('k2', handler, of => of.version), 61)
      await new Log(one).keepSnapshot('k2', 1, '{}')
      assert.deepEqual(await one.all("select version from snapshot where stream = 'k2'"), kept)
    })

    check('a repeated command is carried out once, and answered as the first time', async () => {
      const one = await db()
      const [here, there] = [new Cases(one, profile), new Cases(await db(), profile)]
      const first = await here.open({ id: 'open', action: opening('k3') }, handler)
      const second = await there.open({ id: 'open', action: opening('k3') }, handler)
      assert.deepEqual([first.repeated, second.repeated, second.sequence], [false, true, 1])
      await assert.rejects(there.open({ id: 'another', action: opening('k3') }, handler), Duplicate)
      const done = await here.carryOut('k3', { id: 'e', action: edit(0) }, handler)
      for (const service of [here, there]) {
        const again = await service.carryOut('k3', { id: 'e', action: edit(0) }, handler)
        assert.deepEqual([again.repeated, again.sequence, again.effectIds], [true, done.sequence, done.effectIds])
      }
      assert.equal((await one.all("select version from log where stream = 'k3'")).length, 2)
    })

    check('the table knows which of its keys stood against a row', async () => {
      const one = await db()
      await new Cases(one, profile).open({ id: 'open', action: opening('k4', 1) }, handler)
      const insert = (version: number, command: string) => one.write([{
        sql: "insert into log (stream, version, command, entry) values ('k4', $1, $2, '{}')", values: [version, command]
      }])
      const columns = (wanted: string) => (error: unknown) => error instanceof Duplicate && error.table === 'log' && error.columns === wanted
      await assert.rejects(insert(1, 'another'), columns('stream,version'))
      await assert.rejects(insert(2, 'open'), columns('stream,command'))
    })

    if (name === 'SQLite') {
      check('of a thousand commands and more the table remembers the ids that the state has forgotten', async () => {
        const one = await db()
        const cases = new Cases(one, profile)
        await cases.open({ id: 'open', action: opening('k10', 1) }, handler)
        for (let at = 0; at < 1002; at++) await cases.carryOut('k10', { id: `e${at}`, action: edit(0) }, handler)
        const again = await cases.carryOut('k10', { id: 'e0', action: edit(0) }, handler)
        assert.deepEqual([again.repeated, again.sequence], [true, 2])
      })
    }

    check('two processes at one case: what conflicts is decided again, and nothing is lost', async () => {
      let conflicts = 0
      const counting = async () => {
        const one = await db()
        return { ...one, write: async (...given: Parameters<Database['write']>) => await one.write(...given).catch(error => { conflicts++; throw error }) }
      }
      const services = [new Cases(await counting(), profile), new Cases(await counting(), profile)]
      await services[0]!.open({ id: 'open', action: opening('k5') }, handler)
      await Promise.all(services.flatMap((service, who) => Array.from({ length: 30 }, async (_, at) =>
        await service.carryOut('k5', { id: `${who}-${at}`, action: edit(who) }, handler))))
      const log = JSON.parse(await services[0]!.log.tail('k5', 0))
      assert.equal(log.length, 61)
      assert.deepEqual(verifyLog(log).findings, [])
      const [here, there] = await Promise.all(services.map(async service => await service.ask('k5', SYSTEM, of => of.head)))
      assert.equal(here, there)
      assert.equal(conflicts, 0) // one waits for the other
    })

    check('those who wait for one case go together; where that fails each goes alone, and is done once', async () => {
      const one = await db()
      let writes = 0
      const failing = new Set<number>()
      const lost = { ...one, write: async (...given: Parameters<Database['write']>) => {
        const done = await one.write(...given)
        if (failing.has(++writes)) throw new Error('the connection was lost when all was stored')
        return done
      } }
      const cases = new Cases(lost, profile)
      await cases.open({ id: 'open', action: opening('k11') }, handler)
      const before = writes
      failing.add(writes + 1) // of all together
      const give = async (id: string, action: Action, actor = handler) => await cases.carryOut('k11', { id, action }, actor)
      const answers = await Promise.allSettled([
        ...Array.from({ length: 10 }, async (_, at) => await give(`e${at}`, edit(at % 2))),
        give('no', edit(0), stranger), give('e3', edit(1)), give('save', { type: 'save' })
      ])
      assert.deepEqual(answers.map(answer => answer.status === 'rejected' ? answer.reason.constructor : answer.value.sequence), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, Refused, 5, 12])
      assert.equal(writes - before, 14)
      await Promise.all(Array.from({ length: 5 }, async (_, at) => await give(`f${at}`, edit(0))))
      assert.equal(writes - before, 15)
      failing.add(writes + 1)
      await assert.rejects(give('last', edit(0)), /lost/) // nobody knows; asked again, it is answered
      assert.deepEqual([(await give('last', edit(0))).repeated, await cases.ask('k11', SYSTEM, of => of.version)], [true, 18])
      assert.deepEqual(verifyLog(await cases.log.tail('k11', 0)).findings, [])
      const index = await cases.ask('k11', SYSTEM, of => of.index(profile))
      const rows = await one.all("select row from listing where stream = 'k11' order by sub_case")
      assert.deepEqual(rows.map(({ row }) => JSON.parse(row)), [index.case, ...index.subCases])
    })

    check('who saw an old version of a sub-case is refused, in another process too', async () => {
      const services = [new Cases(await db(), profile), new Cases(await db(), profile)]
      await services[0]!.open({ id: 'open', action: opening('k6') }, handler)
      const expectedSubCases = [{ subCase: 'z01', version: 1 }]
      await services[0]!.carryOut('k6', { id: 'a', action: edit(0), expectedSubCases }, handler)
      await assert.rejects(services[1]!.carryOut('k6', { id: 'b', action: edit(0), expectedSubCases }, handler), (error: unknown) =>
        error instanceof Refused && error.unmet.some(({ finding }) => finding.code === 'command.stale_sub_case'))
      await services[1]!.carryOut('k6', { id: 'c', action: edit(1), expectedSubCases: [{ subCase: 'z02', version: 1 }] }, handler)
    })

    check('for a stranger there is no such case', async () => {
      const cases = new Cases(await db(), profile)
      await cases.open({ id: 'open', action: opening('k7') }, handler)
      assert.equal(await cases.askOwn('k7', 'z01', handler, of => of.id), 'k7')
      for (const [stream, subCase] of [['k7', 'z01'], ['k7', undefined], ['nowhere', undefined]] as const) {
        await assert.rejects(cases.askOwn(stream, subCase, stranger, of => of.id), NotFound)
      }
    })

    check('an effect is taken by one worker, and comes again when that one has died', async () => {
      const one = await db()
      await one.write([{ sql: 'delete from outbox' }])
      await submitted(new Cases(one, profile), 'k8')
      const [here, there] = [new Box(one, 'outbox'), new Box(await db(), 'outbox')]
      const [soon, late] = ['2999-01-01T00:00:00.000Z', '2999-01-01T00:01:00.000Z']
      const taken = (await Promise.all([here.take(soon, late, 9), there.take(soon, late, 9)])).flat()
      assert.equal(taken.length, 2)
      await here.done(taken[0]!.id)
      assert.deepEqual(await there.take(soon, late, 9), [])
      const again = await there.take(late, '2999-01-01T00:02:00.000Z', 9)
      assert.deepEqual(again.map(({ id, tries }) => [id, tries]), [[taken[1]!.id, 2]])
      await there.later(taken[1]!.id, late, 'nobody answers')
      assert.equal((await here.stuck())[0]?.error, 'nobody answers')
    })

    check('a reader goes on where it stopped, and two of one name write each entry once', async () => {
      const one = await db()
      const seen: string[] = []
      const note = ({ stream, version }: { stream: string, version: number }) => {
        seen.push(`${stream} ${version}`)
        return [{ sql: "insert into activity (stream, version, at, actor, action, sub_case) values ($1, $2, '', '', '', '')", values: [stream, version] }]
      }
      const readers = [new Reader(one, 'all', note), new Reader(await db(), 'all', note)]
      await Promise.all(readers.map(async reader => { await reader.catchUp() }))
      const [log] = await one.all('select count(*) as n from log')
      const [noted] = await one.all('select count(*) as n from activity')
      assert.equal(noted?.n, log?.n)
      seen.length = 0
      await new Cases(one, profile).open({ id: 'open', action: opening('k9') }, handler)
      await readers[1]!.catchUp()
      assert.deepEqual(seen, ['k9 1'])
    })

    if (name === 'PostgreSQL') {
      check('a connection that is cut in the middle of a transaction harms nobody else', async () => {
        const one = await db()
        const cut = one.write(function * (): Generator<Statement, void, Row[]> {
          yield { sql: "insert into reader (name, position) values ('cut', '0')" }
          const [me] = yield { sql: 'select pg_backend_pid() as pid' }
          void one.all('select pg_terminate_backend($1)', me!.pid)
          for (let time = 0; time < 100; time++) yield { sql: 'select pg_sleep(0.05)' }
        }(), { alone: 'cut' })
        await assert.rejects(cut)
        assert.equal(await one.write([{ sql: "insert into reader (name, position) values ('cut', '1')" }], { alone: 'cut' }), true)
        assert.deepEqual(await one.all("select position from reader where name = 'cut'"), [{ position: '1' }])
        await one.write([{ sql: "delete from reader where name = 'cut'" }])
      })

      check('an entry that is committed late is not passed over', async () => {
        const one = await db()
        const insert = "insert into log (stream, version, command, entry) values ($1, 1, 'c', '{}')"
        const connections = await Promise.all([1, 2].map(async () => {
          const client = new pg.Client(address)
          await client.connect()
          await client.query('begin')
          return client
        }))
        await connections[0]!.query(insert, ['trap-1']) // the earlier transaction id
        await connections[1]!.query(insert, ['trap-2'])
        await connections[1]!.query('commit') // and the later one is visible first
        const seen: string[] = []
        const reader = new Reader(one, 'trap', ({ stream }) => {
          if (stream.startsWith('trap')) seen.push(stream)
          return []
        })
        await reader.catchUp()
        assert.deepEqual(seen, [])
        await connections[0]!.query('commit')
        await reader.catchUp()
        assert.deepEqual(seen, ['trap-1', 'trap-2'])
        for (const client of connections) await client.end()
      })
    }
  })
}
