'use strict'
// What `lib/` takes from `node:util`, where there is no Node.

const utf8 = require('./utf8.cjs')

/** A handle of an instance, which `lib/` holds in a private part of its objects. */
class Held {
  constructor (number, of) {
    this.number = number
    this.of = of
  }
}

/** Whether a getter or method finds in a value what it belongs to, whichever realm made that. */
const finds = (owner, name) => {
  const { get, value } = Object.getOwnPropertyDescriptor(owner, name)
  return it => {
    try {
      (get ?? value).call(it)
      return true
    } catch {
      return false
    }
  }
}

const { get: kind } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)

module.exports = {
  Held,
  TextDecoder: class { decode (bytes) { return utf8.decode(bytes) } },
  types: {
    isExternal: it => it instanceof Held,
    isUint8Array: it => kind.call(it) === 'Uint8Array',
    isDate: finds(Date.prototype, 'getTime'),
    isSharedArrayBuffer: typeof SharedArrayBuffer === 'function' ? finds(SharedArrayBuffer.prototype, 'byteLength') : () => false
  }
}
