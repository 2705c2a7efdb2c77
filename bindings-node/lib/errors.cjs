'use strict'
// The classes of what a call throws, and the two ways to call. The native half throws plain errors whose text is JSON;
// `translate` makes these of it.

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
  if (error.code === 'GenericFailure' && error.message.startsWith('{"refused":')) return made(error.message, above, error.cause)
  // What napi says of arguments it cannot convert; everything else of its own is a fault, a panic above all.
  const isArgument = /Expected$|^InvalidArg$/.test(error.code)
  return made(isArgument ? native.unfit('', 'an argument of another type') : native.internal(), above, error)
}

/** The error that says this (JSON text). The package's own functions, from `above` on, are taken off the top of its stack. */
function made (text, above, cause) {
  const thrown = JSON.parse(text)
  const Kind = thrown.refused ? Refused : byKind[thrown.kind] ?? Internal
  const error = new Kind(thrown)
  if (cause !== undefined) error.cause = cause
  // Some browsers do not have it.
  if (above) Error.captureStackTrace?.(error, above)
  return error
}

/** Refuses an argument that is not what its place wants: what is expected there, and where, as a pointer into it. */
function unfit (pointer, expected, cause) {
  throw made(native.unfit(pointer, expected), unfit, cause)
}

/** Refuses a handle that is none: of another class, half made, or a copy from another thread. */
function foreign (expected) {
  throw made(native.foreign(expected), foreign)
}

/** Calls the operation of a row. */
function call (row, a, b, c, d, e, f) {
  try {
    return native.call(row, a, b, c, d, e, f)
  } catch (error) {
    throw translate(error, call)
  }
}

/** The same beside the event loop. */
async function start (row, a, b, c, d, e, f) {
  try {
    return await native.start(row, a, b, c, d, e, f)
  } catch (error) {
    throw translate(error)
  }
}

module.exports = {
  classes: { DengjiError, Malformed, Unsupported, Misuse, DocumentError, Internal, Refused }, call, foreign, start, translate, unfit
}
