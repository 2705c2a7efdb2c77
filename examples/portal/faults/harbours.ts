// Where portals run that end and begin again: in this process, where an end is thrown, or in processes that are killed.

import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { connect, type Database } from '../src/store/index.ts'
import { chosen, ending, faltering, type End } from './ending.ts'
import { Ended, Local, type Reply, type Request, type Site } from './site.ts'
import { Dice, type World } from './world.ts'

/** How often a question to the database, or a write, comes to nothing. */
const FALTERS = 0.004

/** One store, and portals on it, one after the other or several at once. */
export interface Harbour {
  /** The portal that takes the next request. One that ended is replaced. */
  site (): Promise<Site>
  /** The store itself, to look into it. */
  readonly db: Database
  /** How often a portal ended before it was asked to. */
  readonly ends: number
  /** At which writes, as far as that is known. */
  readonly where: Record<string, number>
  close (): Promise<void>
}

/** In this process, on one store; some portals end at a write point that chance names. */
export async function inProcess (address: string, world: World, dice: Dice, ends: number): Promise<Harbour> {
  const db = await connect(address)
  const guarded: Database = { ...db, close: async () => {} }
  const where: Record<string, number> = {}
  let site: Site | undefined
  let ended = 0
  return {
    db,
    where,
    get ends () { return ended },
    async site () {
      if (site) return site
      const at = ended < ends ? chosen(dice) : undefined
      let over = false
      const local = new Local(ending(faltering(guarded, new Dice('falters', world.seed, ended), FALTERS), at, () => {
        over = true
        throw new Ended(at?.write)
      }), world.outside, world.note, new Dice('salt', world.seed, ended))
      return site = {
        async ask (request, now) {
          let reply: Reply | undefined
          let fault: unknown
          try {
            reply = await local.ask(request, now)
          } catch (error) {
            fault = error
          }
          // Whatever the portal made of it: it is not there any more, and nobody hears from it.
          if (over) {
            site = undefined
            ended++
            where[at!.write] = (where[at!.write] ?? 0) + 1
            throw new Ended(at!.write)
          }
          if (!reply) throw fault
          return reply
        },
        close: async () => {}
      }
    },
    async close () { await db.close() }
  }
}

/** Processes on one store, killed at a write point that chance names, or at any moment. */
export async function processes (address: string, world: World, dice: Dice, kills: number, count: number): Promise<Harbour> {
  const db = await connect(address)
  const sites: Array<Process | undefined> = []
  const where: Record<string, number> = {}
  let ended = 0
  let begun = 0
  return {
    db,
    where,
    get ends () { return ended },
    async site () {
      const at = Math.floor(dice.fraction() * count)
      const there = sites[at]
      if (there && !there.over) return there
      if (there) {
        ended++
        where[there.write] = (where[there.write] ?? 0) + 1
      }
      const killed = begun++ < kills
      const site = new Process(address, world, begun, killed ? chosen(dice) : undefined, killed && dice.chance(0.25) ? dice : undefined, kills > 0 ? FALTERS : 0)
      sites[at] = site
      return site
    },
    async close () {
      for (const site of sites) if (site && !site.over) await site.close()
      await db.close()
    }
  }
}

class Process implements Site {
  over = false
  readonly write: string
  #child: ChildProcess
  #pending = new Map<number, { resolve: (reply: Reply) => void, reject: (error: Error) => void }>()
  #next = 0
  #gone: Promise<void>

  constructor (address: string, world: World, number: number, at: End | undefined, readonly sudden: Dice | undefined, falters: number) {
    const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
      env: { ...process.env, DATABASE_URL: address, END_AT: JSON.stringify(sudden ? null : at ?? null), SEED: `${world.seed} ${number}`, FALTERS: String(falters) }, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc']
    })
    this.#child = child
    this.write = sudden ? 'at any moment' : at?.write ?? ''
    const { outside } = world
    child.on('message', async (message: any) => {
      if (message.noted) return world.note(message.noted)
      if (message.asked) {
        const { asked, call, value } = message
        const said = await (outside as any)[call](value)
        if (child.connected) child.send({ asked, said }, () => {})
        return
      }
      const waiting = this.#pending.get(message.id)
      this.#pending.delete(message.id)
      if (message.fault) waiting?.reject(new Error(message.fault))
      else waiting?.resolve(message.reply)
    })
    this.#gone = new Promise(resolve => {
      child.on('exit', () => {
        this.over = true
        for (const { reject } of this.#pending.values()) reject(new Ended('killed'))
        this.#pending.clear()
        resolve()
      })
    })
  }

  async ask (request: Request, now: Date): Promise<Reply> {
    if (this.over) throw new Ended('killed')
    const id = this.#next++
    return await new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject })
      this.#child.send({ id, request, now: now.toISOString() }, error => { if (error) this.#pending.delete(id) && reject(new Ended('killed')) })
      if (this.sudden && id > 5 && this.sudden.chance(0.15)) setTimeout(() => { this.#child.kill('SIGKILL') }, this.sudden.between(0, 15))
    })
  }

  async close (): Promise<void> {
    if (!this.over) this.#child.disconnect()
    await this.#gone
  }
}
