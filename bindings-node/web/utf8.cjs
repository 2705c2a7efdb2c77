'use strict'
// Text to UTF-8 and back. Some versions of WeChat have neither `TextEncoder` nor `TextDecoder`.

/** How many units of a text become one call: more would be too many arguments. */
const CHUNK = 4096

/** Text that is whole (no lone surrogates) as bytes. */
function encode (text) {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at)
    if (point >= 0xd800 && point < 0xdc00) point = 0x10000 + ((point - 0xd800) << 10) + text.charCodeAt(++at) - 0xdc00
    if (point < 0x80) {
      bytes[length++] = point
      continue
    }
    if (point < 0x800) {
      bytes[length++] = 0xc0 | point >> 6
    } else {
      if (point < 0x10000) {
        bytes[length++] = 0xe0 | point >> 12
      } else {
        bytes[length++] = 0xf0 | point >> 18
        bytes[length++] = 0x80 | point >> 12 & 0x3f
      }
      bytes[length++] = 0x80 | point >> 6 & 0x3f
    }
    bytes[length++] = 0x80 | point & 0x3f
  }
  return bytes.subarray(0, length)
}

/** Bytes that are UTF-8, as the library writes it, as text. */
function decode (bytes) {
  let text = ''
  let units = []
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at++]
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let point = more === 0 ? first : first & 0x3f >> more
    for (let count = 0; count < more; count++) point = point << 6 | bytes[at++] & 0x3f
    if (point < 0x10000) {
      units.push(point)
    } else {
      units.push(0xd800 + (point - 0x10000 >> 10), 0xdc00 + (point & 0x3ff))
    }
    if (units.length >= CHUNK) {
      text += String.fromCharCode.apply(undefined, units)
      units = []
    }
  }
  return text + String.fromCharCode.apply(undefined, units)
}

const encoder = typeof TextEncoder === 'function' ? new TextEncoder() : undefined
// A text may begin with the mark of byte order; it is a character of it.
const decoder = typeof TextDecoder === 'function' ? new TextDecoder('utf-8', { ignoreBOM: true }) : undefined

module.exports = {
  own: { encode, decode },
  encode: encoder ? text => encoder.encode(text) : encode,
  decode: decoder ? bytes => decoder.decode(bytes) : decode
}
