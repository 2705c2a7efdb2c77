// dengji (登记) in a WeChat mini-program: forms, numbers, texts and tickets.
import type { Dengji } from '../described.js'

export type { Dengji } from '../described.js'

/**
 * Loads the module at a path inside the mini-program's own package; without one, where WeChat's tools put the one that comes
 * with this package.
 */
export function load (path?: string): Promise<Dengji>
