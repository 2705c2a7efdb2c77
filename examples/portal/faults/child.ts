// A portal in a process of its own, which is killed at a write point where one is named.

import type { RegisterFact } from 'dengji'
import type { Answer, Order, Outside } from '../src/outside.ts'
import { connect } from '../src/store/index.ts'
import { ending, faltering } from './ending.ts'
import { Local } from './site.ts'
import { Dice } from './world.ts'

const waiting = new Map<number, (said: any) => void>()
let next = 1
/** The systems outside are in the other process, and stay when this one is gone. */
const ask = <T> (call: string, value?: unknown) => new Promise<T>(resolve => {
  waiting.set(next, resolve)
  process.send!({ asked: next++, call, value })
})
const none = () => { throw new Error('not asked of it here') }
const outside: Outside = {
  take: async (order: Order) => await ask<boolean>('take', order),
  due: async () => await ask<Answer[]>('due'),
  acknowledge: async (id: string) => await ask<void>('acknowledge', id),
  registerFacts: async (units: string[]) => await ask<RegisterFact[]>('registerFacts', units),
  login: none, sign: none, declare: none, answered: none, pay: none, certificates: none, seal: none, anchors: none
}

const db = ending(faltering(await connect(process.env.DATABASE_URL!), new Dice('falters', process.env.SEED ?? ''), Number(process.env.FALTERS ?? 0)), JSON.parse(process.env.END_AT ?? 'null') ?? undefined, () => {
  process.kill(process.pid, 'SIGKILL')
  for (;;); // the signal is on its way, and nothing more shall happen
})
// Said before the answer is acknowledged, and heard before it.
const note = (noted: object) => { process.send!({ noted }) }
const site = new Local(db, outside, note, new Dice('salt', process.env.SEED ?? ''))

process.on('message', async (message: any) => {
  if (message.asked) {
    waiting.get(message.asked)?.(message.said)
    waiting.delete(message.asked)
    return
  }
  const { id, request, now } = message
  try {
    const reply = await site.ask(request, new Date(now))
    process.send!({ id, reply })
  } catch (error: any) {
    process.send!({ id, fault: String(error?.stack ?? error) })
  }
})
process.on('disconnect', async () => {
  await site.close()
  process.exit(0)
})
