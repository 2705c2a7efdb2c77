// dengji (登记) in a page, with what is asked of signed files. Described in files.d.mts.
import { load as loaded } from './library.mjs'

export const load = (from = new URL('./dengji-files.wasm', import.meta.url)) => loaded(from)
