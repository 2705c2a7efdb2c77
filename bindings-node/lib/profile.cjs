'use strict'

const native = require('./native.cjs')
const { call, translate } = require('./errors.cjs')
const { json, optional, plain } = require('./json.cjs')

let handleOf

class Profile {
  #native

  static {
    handleOf = profile => {
      if (!(profile instanceof Profile)) throw new TypeError('expected a Profile')
      return profile.#native
    }
  }

  constructor (document) {
    this.#native = document instanceof native.Profile ? document : call(() => native.Profile.open(json(document)))
  }

  static builtin (id, version) {
    return new Profile(call(() => native.Profile.builtin(plain(id), optional(version))))
  }

  get id () {
    try { return this.#native.id() } catch (error) { throw translate(error) }
  }

  get version () {
    try { return this.#native.version() } catch (error) { throw translate(error) }
  }

  document () {
    return JSON.parse(this.toJson())
  }

  toJson () {
    try { return this.#native.toJson() } catch (error) { throw translate(error) }
  }
}

function builtinProfiles () {
  return JSON.parse(call(native.builtinProfiles))
}

module.exports = { profile: { Profile, builtinProfiles }, handleOf }
