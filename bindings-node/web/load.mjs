/** The bytes of a module, or a response whose body they are. */
async function found (from) {
  if (typeof from === 'string' || from instanceof URL) {
    // Node's fetch reads no files.
    const { href, protocol } = new URL(from, typeof location === 'object' ? location.href : import.meta.url)
    const files = protocol === 'file:' ? globalThis.process?.getBuiltinModule?.('node:fs/promises') : undefined
    return files === undefined ? fetch(href) : files.readFile(new URL(href))
  }
  return from
}

async function instantiated (from) {
  if (typeof Response !== 'function' || !(from instanceof Response)) return WebAssembly.instantiate(from)
  if (!from.ok) throw new Error(`${from.url}: ${from.status} ${from.statusText}`)
  // Whoever serves it under another type cannot have it compiled while it comes.
  const isTyped = /^application\/wasm\b/.test(from.headers.get('content-type') ?? '')
  return isTyped ? WebAssembly.instantiateStreaming(from) : WebAssembly.instantiate(await from.arrayBuffer())
}

export async function load (from) {
  const { instance } = await instantiated(await found(await from))
  return libraryOf(instance.exports)
}
