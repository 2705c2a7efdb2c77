/** Time is passed in: the same seed and the same times give the same run. */
export interface Clock {
  now (): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is set, for tests. */
export class ManualClock implements Clock {
  #now: Date
  constructor (start: Date | string) { this.#now = new Date(start) }
  now (): Date { return new Date(this.#now) }
  /** Never goes back: that would be another test. */
  set (to: Date): void { if (to > this.#now) this.#now = new Date(to) }
  advance (minutes: number): void { this.set(after(this.#now, minutes)) }
}

export const after = (start: Date, minutes: number): Date => new Date(start.getTime() + Math.round(minutes * 60_000))

/** An instant as the documents of dengji write it. */
export const instant = (date: Date): string => date.toISOString().replace(/\.000Z$/, 'Z')

/** The calendar day in China. */
export const day = (date: Date): string => new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
