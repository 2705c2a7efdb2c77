'use strict'
// The native half of the package where it is a WebAssembly module: what `lib/` asks of it is what it asks of Node's addon.
// Arguments and results cross as bytes in the module's memory (`src/crossing.rs`).

const utf8 = require('./utf8.cjs')
const { Held, types: { isUint8Array } } = require('./types.cjs')

const [NOTHING, TEXT, NUMBER, TRUTH, BYTES, HANDLE, LIST, FAULT, STRANGE] = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** The longest arguments, in bytes. */
const MOST = 0x7fffffff

/** Arguments as they cross: how many bytes they take, and what writes them. */
function encoded (values) {
  const writers = []
  let length = 0
  const put = (size, write) => {
    const at = length
    length += size
    writers.push((bytes, view) => write(bytes, view, at))
  }
  const mark = (kind, size = 0, write = () => {}) => put(1 + size, (bytes, view, at) => {
    bytes[at] = kind
    write(view, at + 1)
  })
  const counted = (kind, content) => {
    mark(kind, 4, (view, at) => view.setUint32(at, content.length, true))
    put(content.length, (bytes, view, at) => bytes.set(content, at))
  }
  const each = value => {
    if (value === undefined || value === null) return mark(NOTHING)
    if (typeof value === 'string') return counted(TEXT, utf8.encode(value))
    if (typeof value === 'number') return mark(NUMBER, 8, (view, at) => view.setFloat64(at, value, true))
    if (typeof value === 'boolean') return mark(TRUTH, 1, (view, at) => view.setUint8(at, value ? 1 : 0))
    if (value instanceof Held) return mark(HANDLE, 4, (view, at) => view.setUint32(at, value.number, true))
    if (isUint8Array(value)) return counted(BYTES, value)
    if (!Array.isArray(value)) return mark(STRANGE)
    mark(LIST, 4, (view, at) => view.setUint32(at, value.length, true))
    for (const one of value) each(one)
  }
  each(values)
  return { length, write: (bytes, view) => { for (const write of writers) write(bytes, view) } }
}

/** A fault as Node's addon throws it; `lib/errors.cjs` makes an error of it. */
const thrown = text => Object.assign(new Error(text), { code: 'GenericFailure' })

/** The native half that the exports of an instance are. */
function nativeOf (exports) {
  /** What every call says once the instance is of no use: the text of a fault. */
  let over
  /** What its handles know it by: with the exports themselves they would keep its memory. */
  const self = {}
  const dropped = typeof FinalizationRegistry === 'function' ? new FinalizationRegistry(release) : undefined

  /** Nobody is there to be told of a trap: the next call says it. */
  function release (number) {
    try {
      entered(() => exports.close(number))
    } catch {}
  }

  /**
   * Whatever enters the module. What comes out as an exception is a trap: a panic of the library, or memory or stack that
   * ran out. It may have left anything half done, so nothing enters again.
   */
  function entered (work) {
    if (over !== undefined) throw thrown(over)
    try {
      return work()
    } catch (cause) {
      end(texts.internal)
      throw Object.assign(thrown(texts.internal), { cause })
    }
  }

  function end (text) {
    over = text
    exports = undefined
  }

  /** What comes of an entry with arguments. */
  function answered (values, enter) {
    const { length, write } = encoded(values)
    // What is longer would wrap around the addresses of the module.
    if (length > MOST) throw thrown(fault(2, '', 'fewer bytes'))
    const answer = entered(() => {
      const at = exports.alloc(length)
      write(new Uint8Array(exports.memory.buffer, at, length), new DataView(exports.memory.buffer, at, length))
      return read(enter(at, length))
    })
    if (answer instanceof Thrown) throw thrown(answer.text)
    return answer
  }

  /** What lies there, which is given back. */
  function read (at) {
    const { buffer } = exports.memory
    const length = new DataView(buffer).getUint32(at, true)
    const [bytes, view] = [new Uint8Array(buffer, at + 4, length), new DataView(buffer, at + 4, length)]
    let next = 0
    const sized = () => {
      const size = view.getUint32(next, true)
      next += 4 + size
      return bytes.subarray(next - size, next)
    }
    const one = () => {
      const mark = view.getUint8(next++)
      if (mark === NOTHING) return undefined
      if (mark === TEXT) return utf8.decode(sized())
      if (mark === BYTES) return sized().slice()
      if (mark === FAULT) return new Thrown(utf8.decode(sized()))
      if (mark === TRUTH) return view.getUint8(next++) !== 0
      if (mark === NUMBER) return view.getFloat64((next += 8) - 8, true)
      if (mark === HANDLE) return held(view.getUint32((next += 4) - 4, true))
      const count = view.getUint32((next += 4) - 4, true)
      return Array.from({ length: count }, one)
    }
    const answer = one()
    exports.free(at, length + 4)
    return answer
  }

  function held (number) {
    const handle = new Held(number, self)
    dropped?.register(handle, number, handle)
    return handle
  }

  /** A handle that was closed, or that another instance made, is refused before it enters. */
  const sound = value => {
    if (value instanceof Held && value.of !== self) throw thrown(over ?? texts.closed)
    if (Array.isArray(value)) value.forEach(sound)
  }

  function call (row, ...given) {
    if (over !== undefined) throw thrown(over)
    given.forEach(sound)
    return answered(given, (at, length) => exports.call(row, at, length))
  }

  const fault = (which, ...given) => answered(given, (at, length) => exports.fault(which, at, length))
  // Kept from the start: after a trap nobody can be asked for them.
  const texts = { internal: fault(0), closed: fault(1) }
  const [version, fingerprint, missing] = entered(() => read(exports.about()))

  return {
    version: () => version,
    fingerprint: () => fingerprint,
    /** The rows that the module does not carry. */
    missing,
    call,
    /** The page has its turn before the answer comes; the work itself is done at once, where it is asked for. */
    start (row, ...given) {
      const answer = call(row, ...given)
      return new Promise(resolve => setTimeout(() => resolve(answer), 0))
    },
    internal: () => texts.internal,
    unfit: (pointer, expected) => over === undefined ? fault(2, pointer, expected) : over,
    foreign: expected => over === undefined ? fault(3, expected) : over,
    /** Closes a handle; without one, the instance. */
    close (handle) {
      if (over !== undefined) return
      if (handle === undefined) return end(texts.closed)
      if (handle.of !== self) return
      handle.of = undefined
      dropped?.unregister(handle)
      entered(() => exports.close(handle.number))
    }
  }
}

/** A fault among results. */
class Thrown {
  constructor (text) { this.text = text }
}

module.exports = { nativeOf }
