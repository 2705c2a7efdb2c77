'use strict'

const native = require('./native.cjs')
const { call, foreign, isObject } = require('./errors.cjs')
const { json, plain } = require('./json.cjs')

let tablesOf

class Dictionaries {
  #native

  static {
    tablesOf = it => isObject(it) && #native in it ? it.#native : foreign('a Dictionaries')
  }

  constructor (overlay = []) {
    this.#native = overlay instanceof native.Dictionaries ? overlay : call(() => native.Dictionaries.open(json(overlay)))
  }

  all () {
    return JSON.parse(call(() => tablesOf(this).all()))
  }

  table (id) {
    return JSON.parse(call(() => tablesOf(this).table(plain(id)))) ?? undefined
  }

  nameOf (table, code) {
    return call(() => tablesOf(this).nameOf(plain(table), plain(code))) ?? undefined
  }

  codeOf (table, name) {
    return call(() => tablesOf(this).codeOf(plain(table), plain(name))) ?? undefined
  }
}

module.exports = { Dictionaries }
