// What the routes share.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Font, Fonts, SoftwareKey, signTicket, type PlatformKey, type Project, type Ticket } from 'dengji'
import type { Cases } from './cases.ts'
import type { Identity } from './identity.ts'
import type { Outside } from './outside.ts'
import type { Sessions } from './sessions.ts'
import type { Database } from './store/index.ts'
import type { Worker } from './worker.ts'

export interface Portal {
  db: Database
  cases: Cases
  worker: Worker
  outside: Outside
  identity: Identity
  sessions: Sessions
  tickets: Tickets
  /** The building tables of the contract system: where units come from, never from a request. */
  projects: Project[]
  fonts: () => Fonts
  /** The portal's own address, as codes for phones name it. */
  base: string
  /** The sample's clock can be put forward, for what takes days outside; nothing of a real portal. */
  advance?: (minutes: number) => void
}

/** The platform's key, which signs the codes that phones scan. */
export class Tickets {
  readonly keys: PlatformKey[]
  readonly #secret: string

  /** 64 hexadecimal digits: an SM2 key. In production it is the platform's, perhaps in a device (`prepareTicket`). */
  constructor (secret: string) {
    this.#secret = secret
    // SEC 1, with the curve's name: for the point that belongs to the key
    const key = new SoftwareKey(Buffer.from(`30310201010420${secret}a00a06082a811ccf5501822d`, 'hex'))
    this.keys = [{ keyId: 'portal-1', publicKey: Buffer.from(key.publicKey()).subarray(-65).toString('hex') }]
  }

  /** The text of the code. */
  payload (ticket: Omit<Ticket, 'keyId'>): string {
    return signTicket({ ...ticket, keyId: this.keys[0]!.keyId }, this.#secret).payload
  }
}

/** Noto Serif SC. */
const noto = (weight: string) => readFileSync(new URL(`../node_modules/@expo-google-fonts/noto-serif-sc/${weight}/NotoSerifSC_${weight}.ttf`, import.meta.url))

let fonts: Fonts | undefined
/** For papers, read when the first one is made. */
export const paperFonts = () => fonts ??= new Fonts(noto('400Regular')).withBold(noto('700Bold'))

let font: Font | undefined
/** For the pictures of seals. */
export const sealFont = () => font ??= new Font(noto('700Bold'))

/** An id that the portal gives, from the caller's own for the click: the same click comes to the same id. */
export const derived = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)
