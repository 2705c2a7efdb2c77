'use strict'
// Documents on their way to the native half and back, as JSON text.

const native = require('./native.cjs')
const { call } = require('./errors.cjs')

/** JSON text of a document: a value, or text (or its bytes in UTF-8) that goes through as it is. */
function json (value) {
  if (typeof value === 'string') return value.isWellFormed() ? value : escaped(value)
  if (value instanceof Uint8Array) return settled(value)
  return written(value)
}

/** JSON text of a value that may itself be a string, where JSON text is not meant. */
function written (value) {
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`a document cannot be ${typeof value}`)
  return text
}

/** A plain text argument. It must be whole: a lone surrogate has no UTF-8 and would arrive as another character. */
function plain (value) {
  if (typeof value !== 'string') throw new TypeError(`expected a string, not ${value === null ? 'null' : typeof value}`)
  // Reading it as a document says what is wrong with it, as it does for a text inside a document.
  if (!value.isWellFormed()) call(native.text, written(value), '"en"')
  return value
}

/** The same for one that may be missing. */
function optional (value) {
  return value === undefined || value === null ? undefined : plain(value)
}

/** Lone surrogates as the escapes that JSON has for them, so that the reader refuses them at their place. */
function escaped (text) {
  return text.replace(/\p{Surrogate}/gu, one => `\\u${one.charCodeAt(0).toString(16)}`)
}

/** Bytes that no other thread can change while they are read. */
function settled (bytes) {
  return typeof SharedArrayBuffer === 'function' && bytes.buffer instanceof SharedArrayBuffer ? Uint8Array.from(bytes) : bytes
}

/** Bytes as an argument. */
function bytes (value) {
  if (!(value instanceof Uint8Array)) throw new TypeError('expected a Uint8Array')
  return settled(value)
}

/** The same for bytes that may be missing. */
function optionalBytes (value) {
  return value === undefined || value === null ? undefined : bytes(value)
}

module.exports = { json, written, plain, optional, bytes, optionalBytes }
