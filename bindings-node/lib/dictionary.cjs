'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, plain } = require('./json.cjs')

class Dictionaries {
  #native

  constructor (overlay = []) {
    this.#native = overlay instanceof native.Dictionaries ? overlay : call(() => native.Dictionaries.open(json(overlay)))
  }

  all () {
    return JSON.parse(call(() => this.#native.all()))
  }

  table (id) {
    return JSON.parse(call(() => this.#native.table(plain(id)))) ?? undefined
  }

  nameOf (table, code) {
    return call(() => this.#native.nameOf(plain(table), plain(code))) ?? undefined
  }

  codeOf (table, name) {
    return call(() => this.#native.codeOf(plain(table), plain(name))) ?? undefined
  }
}

module.exports = { Dictionaries }
