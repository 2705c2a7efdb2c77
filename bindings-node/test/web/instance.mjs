import { readFileSync } from 'node:fs'
import { load } from 'dengji/web'

export const bytes = readFileSync(new URL('../../web/dengji.wasm', import.meta.url))

/** An instance, and its exports as the loader got them, in which a test may write. */
export async function instantiated () {
  const real = WebAssembly.instantiate
  let exports
  WebAssembly.instantiate = async (from, imports) => {
    const made = await real(from, imports)
    // Node has modules of its own, which it loads when it likes.
    if (from !== bytes) return made
    const { instance } = made
    exports = { ...instance.exports }
    return { instance: { exports } }
  }
  try {
    return { instance: await load(bytes), exports }
  } finally {
    WebAssembly.instantiate = real
  }
}
