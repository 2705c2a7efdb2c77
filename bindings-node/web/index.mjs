// dengji (登记) in a page: forms, numbers, texts and tickets. Described in index.d.mts.
import { load as loaded } from './library.mjs'

export const load = (from = new URL('./dengji.wasm', import.meta.url)) => loaded(from)
