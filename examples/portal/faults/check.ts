// What must be true at the end, whatever happened: read from the tables alone, and from what everybody outside remembers.

import { isDeepStrictEqual } from 'node:util'
import { Case, verifyLog, type IndexRow, type LogEntry } from 'dengji'
import type { Database } from '../src/store/index.ts'
import { lookedUp } from '../src/worker.ts'
import type { Sent } from './run.ts'
import { profile } from './site.ts'
import type { World } from './world.ts'

export async function check (db: Database, world: World, sent: Sent[]): Promise<string[]> {
  const faults: string[] = []
  const fault = (text: string) => { faults.push(text) }
  const rows = await db.all('select stream, version, command, entry from log order by stream, version')
  const outbox = new Set((await db.all('select id from outbox')).map(({ id }) => id as string))
  const streams = new Map<string, LogEntry[]>()
  const ids = new Set<string>()
  for (const { stream, version, command, entry } of rows) {
    const log = streams.get(stream) ?? []
    streams.set(stream, log)
    const read: LogEntry = JSON.parse(entry)
    log.push(read)
    if (read.sequence !== version || log.length !== version) fault(`${stream}: version ${version} stands at place ${log.length}`)
    if (read.payload?.command.id !== command) fault(`${stream}: ${version} is not the command ${command}`)
  }

  for (const [stream, log] of streams) {
    // Chains verify; replay equals what is stored.
    for (const { code } of verifyLog(log).findings) fault(`${stream}: ${code}`)
    const replayed = Case.replay(log)
    const [kept] = await db.all('select version, state from snapshot where stream = $1', stream)
    if (kept) {
      const until = log.slice(0, kept.version)
      const state = JSON.parse(kept.state)
      if (!isDeepStrictEqual(state, Case.replay(until).state())) fault(`${stream}: the snapshot of version ${kept.version} is not what the log adds up to`)
      for (const { code } of Case.verify(state, until).findings) fault(`${stream}: snapshot ${code}`)
    }
    // The lists are those of the case as it is.
    const index = replayed.index(profile)
    const listed = await db.all('select sub_case, row from listing where stream = $1', stream)
    const wanted: Array<[string, unknown]> = [['', index.case], ...index.subCases.map((row): [string, IndexRow] => [row.subCase, row])]
    if (listed.length !== wanted.length) fault(`${stream}: ${listed.length} rows are listed, ${wanted.length} are wanted`)
    for (const [subCase, row] of wanted) {
      const there = listed.find(row => row.sub_case === subCase)
      if (!there || !isDeepStrictEqual(JSON.parse(there.row), row)) fault(`${stream}: the list shows another row of ${subCase || 'the case'}`)
    }
    const answers = log.map(entry => Case.answer(entry))
    // Effects: carried out, or still in the box; none that no command brought about.
    for (const { effects, effectIds, sequence } of answers) {
      for (const [at, effect] of effects.entries()) {
        const id = effectIds[at]!
        if (ids.has(id)) fault(`${stream}: two effects have the id ${id}`)
        ids.add(id)
        const waits = outbox.delete(id)
        if (waits) continue
        if (effect.type === 'open_single_case') {
          const { caseId } = effect.opening as { caseId: string }
          if (streams.get(caseId)?.[0]?.payload?.command.id !== id) fault(`${stream}: ${caseId} was not opened by its effect`)
        } else if (theirs.has(effect.type) && !world.taken.has(id)) fault(`${stream}: ${effect.type} of version ${sequence} is lost`)
      }
    }
    // What readers made of the log: who signs, and a line for each command.
    const expected = new Map<string, string[]>()
    for (const effect of answers.flatMap(({ effects }) => effects)) {
      if (effect.type === 'request_signatures') expected.set(effect.subCase, effect.signers.map(({ key }) => `${effect.subCase} ${key}`))
    }
    const signing = await db.all('select sub_case, signer from signer where stream = $1', stream)
    const found = signing.map(({ sub_case, signer }) => `${sub_case} ${signer}`).sort()
    if (!isDeepStrictEqual(found, [...expected.values()].flat().sort())) fault(`${stream}: the projection of signers is behind or wrong`)
    const [{ n }] = await db.all('select count(*) as n from activity where stream = $1', stream) as [{ n: number }]
    if (Number(n) !== log.length) fault(`${stream}: ${n} activities for ${log.length} entries`)
  }
  for (const id of outbox) fault(`the effect ${id} is nobody's`)
  for (const { stream, error } of await db.all('select stream, error from inbox order by id')) fault(`${stream}: an answer was never carried out: ${error}`)
  for (const { stream, effect, error } of await db.all('select stream, effect, error from outbox order by id')) {
    fault(`${stream}: ${JSON.parse(effect).type} was never carried out: ${error || 'still in the box'}`)
  }

  // Nothing is lost: what people and systems were told that it was done is in the log, in its place.
  for (const { caseId, id, action, reply } of sent) {
    if (reply.type !== 'done') continue
    const entry = streams.get(caseId)?.[reply.sequence - 1]
    if (entry?.payload?.command.id !== id) fault(`${caseId}: ${action.type} ${id} was answered as done, and is not in the log`)
    else if (reply.digest && entry.digest !== reply.digest) fault(`${caseId}: ${id} was answered with another entry`)
  }
  const commands = new Set([...streams].flatMap(([stream, log]) => log.map(entry => `${stream} ${entry.payload?.command.id}`)))
  for (const { caseId, command, key } of world.acknowledged.values()) {
    if (!commands.has(`${caseId} ${command}`) && !world.refused.has(key)) fault(`${caseId}: an answer was acknowledged, and is neither in the log nor refused: ${key}`)
  }
  // Nothing happens twice, and nothing that nobody asked for.
  const given = new Set([...sent.map(({ caseId, id }) => `${caseId} ${id}`), ...[...world.acknowledged.values()].map(({ caseId, command }) => `${caseId} ${command}`)])
  // The portal looks into the register when it was told of something, and when it opened a case.
  const told = new Set([...[...world.acknowledged.values()].map(({ command }) => command), ...ids])
  for (const [stream, log] of streams) {
    const looked = new Set([...told].map(occasion => lookedUp(occasion, stream)))
    const ids = log.map(entry => entry.payload!.command.id)
    if (new Set(ids).size !== ids.length) fault(`${stream}: a command stands twice in the log`)
    for (const [at, id] of ids.entries()) {
      const opened = at === 0 && log[0]?.payload?.command.action.type === 'open_single'
      if (!opened && !given.has(`${stream} ${id}`) && !looked.has(id)) fault(`${stream}: nobody gave ${log[at]?.payload?.command.action.type} ${id}`)
    }
    const used = log.flatMap(({ payload }) => evidence(payload?.command.action as Record<string, any>))
    if (new Set(used).size !== used.length) fault(`${stream}: evidence was used twice`)
  }
  return faults
}

/** What systems outside do. */
const theirs = new Set(['request_signatures', 'request_confirmation', 'file_case', 'deliver_certificates'])

const evidence = (action: Record<string, any>): string[] =>
  [action.evidence ?? []].flat().map(({ kind, provider, reference }) => `${kind} ${provider} ${reference}`)
