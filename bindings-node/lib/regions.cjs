'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, plain } = require('./json.cjs')

let handleOf

class Regions {
  #native

  static {
    handleOf = regions => {
      if (!(regions instanceof Regions)) throw new TypeError('expected a Regions')
      return regions.#native
    }
  }

  constructor (additions = []) {
    this.#native = call(() => native.Regions.open(json(additions)))
  }

  history (code) {
    return JSON.parse(call(() => this.#native.history(plain(code))))
  }
}

const builtin = handleOf(new Regions())

/** The native regions of an optional argument. */
function regionsOf (regions) {
  return regions === undefined ? builtin : handleOf(regions)
}

module.exports = { regions: { Regions }, regionsOf }
