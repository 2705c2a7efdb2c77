'use strict'
// Arguments on their way to the native half, each kind by a function of its own: documents as JSON text, and all others. What
// JSON would leave out, empty or change in silence is refused before it is written.

const { types } = require('node:util')
const { unfit } = require('./errors.cjs')

/** Deeper than any document may nest: what is deeper still, such as a circle, is not walked. */
const DEEPEST = 256

/** Stands before what is written here: its lines and columns are nobody's, and the native half does not tell them. */
const OURS = '\r'

/** JSON text of a document: a value, or text (or its bytes in UTF-8) that goes through as it is. */
function json (value) {
  if (typeof value === 'string') return isWhole(value) ? value : escaped(value)
  // Not by its class, which another realm has again: a worker, a `vm` context, a test runner.
  if (types.isUint8Array(value)) return settled(value)
  return written(value)
}

/** JSON text of a value that may itself be a string, where JSON text is not meant. */
function written (value) {
  let found = flaw(value, 0)
  try {
    if (!found) return OURS + JSON.stringify(value)
  } catch (cause) {
    // A proxy that answers otherwise when it is asked again.
    found = { ...amiss('a value that can be read'), cause }
  }
  return unfit(pointer(found.path), found.expected, found.cause)
}

/**
 * What is wrong with a value that shall be a document, and where (innermost key first); nothing if JSON says all of it.
 * A member that is `undefined` is one that is not there. Every document comes through here: texts, of which most of it
 * consists, are passed over where they stand.
 */
function flaw (value, depth) {
  switch (typeof value) {
    case 'string': case 'boolean': return undefined
    case 'number': return Number.isFinite(value) ? undefined : amiss('a finite number')
    case 'object': return value === null ? undefined : within(value, depth)
    default: return amiss('a value that JSON has')
  }
}

function within (value, depth) {
  if (depth > DEEPEST) return amiss('a value that is not nested so deeply')
  let at
  try {
    if (Array.isArray(value)) {
      for (at = 0; at < value.length; at++) {
        const item = value[at]
        if (typeof item === 'string') continue
        const found = flaw(item, depth + 1)
        if (found) return placed(found, at)
      }
      return typeof value.toJSON === 'function' ? amiss('a plain array') : undefined
    }
    if (!isPlain(value)) {
      if (types.isDate(value)) return isInstant(value) ? undefined : amiss('a valid date')
      return amiss('a plain object')
    }
    let empty = true
    for (at in value) {
      empty = false
      const member = value[at]
      if (typeof member === 'string' || member === undefined) continue
      const found = flaw(member, depth + 1)
      // What stands above all objects is nobody's member, whoever put it there.
      if (found && hasOwn(value, at)) return placed(found, at)
    }
    // `Math` and what keeps all it has out of sight would be read as nothing.
    if (empty) return Reflect.ownKeys(value).length > 0 ? amiss('a plain object') : undefined
    const symbols = Object.getOwnPropertySymbols(value)
    const shown = symbols.length > 0 && symbols.some(one => Object.prototype.propertyIsEnumerable.call(value, one))
    return shown ? amiss('a plain object') : undefined
  } catch (cause) {
    // A getter of the caller's, or a proxy's trap.
    return { ...amiss('a value that can be read'), path: at === undefined ? [] : [at], cause }
  }
}

const hasOwn = (value, key) => Object.prototype.hasOwnProperty.call(value, key)

const amiss = expected => ({ expected, path: [] })

function placed (found, key) {
  found.path.push(key)
  return found
}

/** An object that holds what it says and nothing else: no class's, no handle, and none that writes itself in its own way. */
function isPlain (value) {
  const kind = Object.getPrototypeOf(value)
  // The root of another realm is a root too: it has no other above it, and its own `isPrototypeOf`.
  const root = kind === Object.prototype || kind === null ||
    (Object.getPrototypeOf(kind) === null && hasOwn(kind, 'isPrototypeOf'))
  return root && typeof value.toJSON !== 'function'
}

function isInstant (date) {
  return !Number.isNaN(Date.prototype.getTime.call(date)) && date.toJSON?.() === Date.prototype.toISOString.call(date)
}

/** RFC 6901. A key that no document has may be anything, a person's number too: the pointer ends before it. */
function pointer (path) {
  const keys = path.reverse().map(String)
  const strange = keys.findIndex(key => !/^[A-Za-z][A-Za-z0-9]{0,63}$|^\d{1,7}$/.test(key) || /[A-Za-z].*\d{6}/.test(key))
  return keys.slice(0, strange < 0 ? keys.length : strange).map(key => `/${key}`).join('')
}

/** A plain text argument. It must be whole: a lone surrogate has no UTF-8 and would arrive as another character. */
function plain (value) {
  if (typeof value !== 'string') return unfit('', 'a text')
  // Reading it as a document says what is wrong with it, as it does for a text inside a document.
  if (!isWhole(value)) require('./operations.cjs').text(JSON.stringify(value))
  return value
}

/** An instant as text: a `Date` is written as JSON writes it. */
function instant (value) {
  if (!types.isDate(value)) return plain(value)
  const found = flaw(value, 0)
  return found ? unfit('', found.expected, found.cause) : Date.prototype.toISOString.call(value)
}

/** Whether a text has no lone surrogates. Older browsers have to look for them. */
const isWhole = typeof ''.isWellFormed === 'function' ? text => text.isWellFormed() : text => !/\p{Surrogate}/u.test(text)

/** Lone surrogates as the escapes that JSON has for them, so that the reader refuses them at their place. */
function escaped (text) {
  return text.replace(/\p{Surrogate}/gu, one => `\\u${one.charCodeAt(0).toString(16)}`)
}

/** Bytes that no other thread can change while they are read. */
function settled (bytes) {
  return types.isSharedArrayBuffer(bytes.buffer) ? Uint8Array.from(bytes) : bytes
}

/** Bytes as an argument. */
function bytes (value) {
  return types.isUint8Array(value) ? settled(value) : unfit('', 'bytes (a Uint8Array)')
}

/** A count or a measure: a whole number that the native half can hold. Without this, -1 and 1.5 would arrive as others. */
function whole (value) {
  return Number.isInteger(value) && value >= 0 && value <= 0xffffffff ? value : unfit('', 'a whole number')
}

/** Yes or no. */
function truth (value) {
  return typeof value === 'boolean' ? value : unfit('', 'true or false')
}

/** An argument that may be missing, through the function of its kind where it is there. */
function maybe (value, each) {
  return value === undefined || value === null ? undefined : each(value)
}

/** A list as an argument, each item of it through a function. */
function list (values, each) {
  return Array.isArray(values) ? Array.from(values, value => each(value)) : unfit('', 'a list')
}

/** An argument whose parts have names. */
function parts (value) {
  return typeof value === 'object' && value !== null ? value : unfit('', 'an object')
}

/** A document that a call gave, if it gave one. */
function parsed (text) {
  return text === undefined ? undefined : JSON.parse(text)
}

module.exports = { bytes, instant, json, list, maybe, parsed, parts, plain, truth, whole, written }
