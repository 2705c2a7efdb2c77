import { createHash } from 'node:crypto'

/**
 * Chance that depends on its labels alone: what befalls one effect does not depend on how many others there are, nor on
 * their order. So a program that was ended and begins anew answers as before.
 */
export class Dice {
  #key: Buffer
  #block: Buffer = Buffer.alloc(0)
  #counter = 0

  constructor (...labels: Array<string | number>) {
    this.#key = createHash('sha256').update(JSON.stringify(labels)).digest()
  }

  bytes (count: number): Buffer {
    while (this.#block.length < count) {
      const counter = Buffer.alloc(4)
      counter.writeUInt32BE(this.#counter++)
      this.#block = Buffer.concat([this.#block, createHash('sha256').update(this.#key).update(counter).digest()])
    }
    const taken = this.#block.subarray(0, count)
    this.#block = this.#block.subarray(count)
    return taken
  }

  /** From 0 to below 1. */
  fraction (): number { return this.bytes(4).readUInt32BE() / 2 ** 32 }
  chance (probability: number): boolean { return this.fraction() < probability }
  between (least: number, most: number): number { return least + this.fraction() * (most - least) }

  pick<T> (items: readonly T[]): T {
    const item = items[Math.floor(this.fraction() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }

  shuffled<T> (items: readonly T[]): T[] {
    return items.map(item => ({ item, at: this.fraction() })).sort((a, b) => a.at - b.at).map(({ item }) => item)
  }

  text (bytes: number): string { return this.bytes(bytes).toString('hex') }
}
