'use strict'

const native = require('./native.cjs')
const { call, foreign, isObject } = require('./errors.cjs')
const { json, plain } = require('./json.cjs')

let handleOf

class Regions {
  #native

  static {
    handleOf = it => isObject(it) && #native in it ? it.#native : foreign('a Regions')
  }

  constructor (additions = []) {
    this.#native = call(() => native.Regions.open(json(additions)))
  }

  get asOf () {
    return call(() => handleOf(this).asOf())
  }

  history (code) {
    return JSON.parse(call(() => handleOf(this).history(plain(code))))
  }
}

const builtin = handleOf(new Regions())

/** The native regions of an optional argument. */
function regionsOf (regions) {
  return regions === undefined || regions === null ? builtin : handleOf(regions)
}

module.exports = { regions: { Regions }, regionsOf }
