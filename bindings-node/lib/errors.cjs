'use strict'
// The classes of what a call throws. The native half throws plain errors whose text is JSON; `translate` makes these of it.

const native = require('./native.cjs')

class DengjiError extends Error {
  constructor ({ textZh, textEn, findings }) {
    const [first] = findings
    const place = first.pointer ? ` @ ${first.pointer}` : ''
    super(`${textZh} / ${textEn} [${first.code}${place}]`)
    this.textZh = textZh
    this.textEn = textEn
    this.findings = findings
  }

  get code () { return this.findings[0].code }
  get pointer () { return this.findings[0].pointer }
  get params () {
    return Object.fromEntries((this.findings[0].params ?? []).map(({ name, value }) => [name, value]))
  }
}

class Malformed extends DengjiError {}
class Unsupported extends DengjiError {}
class Misuse extends DengjiError {}
class DocumentError extends DengjiError {}
class Internal extends DengjiError {}
class Refused extends DengjiError {
  constructor (thrown) {
    super(thrown)
    this.unmet = thrown.unmet
  }
}

const byKind = {
  malformed: Malformed,
  unsupported: Unsupported,
  misuse: Misuse,
  document: DocumentError,
  internal: Internal
}
for (const kind of [DengjiError, Refused, ...Object.values(byKind)]) {
  Object.defineProperty(kind.prototype, 'name', { value: kind.name, configurable: true, writable: true })
}

/** The error that a caller sees for what the native half threw. */
function translate (error, above) {
  // Thrown by this half, on the way to the native one: it says what it means already.
  if (error instanceof DengjiError || typeof error?.code !== 'string') return error
  const thrown = parsed(error)
  // What napi says of arguments it cannot convert; everything else of its own is a fault, a panic above all.
  if (!thrown && /Expected$|^InvalidArg$/.test(error?.code ?? '')) {
    return trimmed(made(() => native.wrongType('', 'an argument of another type'), error), above)
  }
  if (!thrown) return trimmed(internal(error), above)
  const Kind = thrown.refused ? Refused : byKind[thrown.kind] ?? Internal
  return trimmed(new Kind(thrown), above)
}

function parsed (error) {
  if (error?.code !== 'GenericFailure' || !error.message.startsWith('{"refused":')) return undefined
  return JSON.parse(error.message)
}

function internal (cause) {
  return made(native.internal, cause)
}

/** The error that a function of the native half throws whenever it is called. */
function made (throws, cause) {
  try {
    throws()
  } catch (error) {
    const thrown = parsed(error)
    const wrong = new (byKind[thrown.kind] ?? Internal)(thrown)
    if (cause !== undefined) wrong.cause = cause
    return wrong
  }
}

/** Refuses an argument that is not what its place wants: what is expected there, and where, as a pointer into it. */
function unfit (pointer, expected, cause) {
  throw trimmed(made(() => native.wrongType(pointer, expected), cause), unfit)
}

/** Refuses a handle that is none: of another class, half made, or a copy from another thread. */
function foreign (expected) {
  throw trimmed(made(() => native.foreign(expected)), foreign)
}

/** Takes the package's own functions off the top of the stack. */
function trimmed (error, above) {
  if (above) Error.captureStackTrace(error, above)
  return error
}

/** Whether it may be asked for a private part at all. */
const isObject = it => typeof it === 'object' && it !== null

/** Calls a function of the native half. */
function call (f, a, b, c, d) {
  try {
    return f(a, b, c, d)
  } catch (error) {
    throw translate(error, call)
  }
}

/** Awaits a promise of the native half. */
async function settle (promise) {
  try {
    return await promise
  } catch (error) {
    throw translate(error)
  }
}

module.exports = {
  classes: { DengjiError, Malformed, Unsupported, Misuse, DocumentError, Internal, Refused }, call, foreign, isObject, settle, translate, unfit
}
