// dengji (登记) in a page, with what is asked of signed files.
import type { DengjiWithFiles, Source } from './described.js'

export type { DengjiWithFiles, Source } from './described.js'

/** Loads the module that stands beside this file, or the one that is given. Each call makes one that knows nothing of others. */
export function load (from?: Source | Promise<Source>): Promise<DengjiWithFiles>
