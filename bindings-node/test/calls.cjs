'use strict'
// A step of a vector that calls a row of the table: what it gives the row, and what becomes of the answer.

const crypto = require('node:crypto')
const dengji = require('dengji')
const rows = require('./rows.cjs')

const classes = Object.values(dengji).filter(one => typeof one === 'function' && /^class /.test(one.toString()))
const isHandle = value => typeof value === 'object' && value !== null && !(value instanceof Error) &&
  classes.includes(value.constructor)

/** One such step, among those of its vector, which share what they bind to names. */
class Step {
  constructor (step, bound) {
    this.step = step
    this.bound = bound
    this.given = step.in ?? {}
  }

  async run () {
    const name = this.step.as
    const given = this.#written(await rows[this.step.call](this), name)
    if (name !== undefined) this.bound.set(`${name}=`, given)
    return given
  }

  on () { return this.bound.get(this.step.on) }

  plain (name) { return this.#resolved(this.given[name]) }

  json (name) { return this.step.inText?.[name] ?? this.plain(name) }

  bytes (name) { return this.#bytes(this.given[name]) }

  bytesList (name) { return this.given[name]?.map(one => this.#bytes(one)) }

  handle (name) { return this.bound.get(this.given[name]) }

  handles (name) { return this.given[name]?.map(one => this.bound.get(one)) }

  either (name) { return typeof this.given[name] === 'string' ? this.handle(name) : this.json(name) }

  eithers (name) { return this.plain(name).map(one => typeof one === 'string' ? this.bound.get(one) : one) }

  pieces (name) { return this.bytesList(name) }

  codeOf (name) { return { code: this.plain(name), severity: 'error', pointer: '' } }

  replacements (name) {
    return this.plain(name).map(({ pointer, value }) => ({ pointer, value: JSON.parse(value) }))
  }

  unread (given) { return given === undefined ? undefined : JSON.stringify(given) }

  parts (given, ...names) { return Object.fromEntries(names.map((name, at) => [name, given[at]])) }

  #bytes (given) {
    if (given === undefined) return undefined
    return typeof given === 'string' ? Buffer.from(given, 'base64') : this.bound.get(given.$)
  }

  /** The value with what `{"$": "name/pointer"}` stands for in its place. */
  #resolved (given) {
    if (Array.isArray(given)) return given.map(one => this.#resolved(one))
    if (given === null || typeof given !== 'object') return given
    const keys = Object.keys(given)
    if (keys.length !== 1 || keys[0] !== '$') {
      return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, this.#resolved(one)]))
    }
    const [name, ...way] = given.$.split('/')
    return way.reduce((found, key) => found[key.replaceAll('~1', '/').replaceAll('~0', '~')], this.bound.get(`${name}=`))
  }

  /** As a vector has it: a handle is nothing, bytes are their digest. Both are bound to their path. */
  #written (given, path) {
    const below = key => path === undefined ? undefined : `${path}/${key}`
    if (isHandle(given) || given instanceof Uint8Array) {
      if (path !== undefined) this.bound.set(path, given)
      return isHandle(given) ? null : { sha256: crypto.createHash('sha256').update(given).digest('hex') }
    }
    if (Array.isArray(given)) return given.map((one, at) => this.#written(one, below(at)))
    if (given === null || typeof given !== 'object') return given
    const entries = Object.entries(given)
    const held = entries.filter(([, one]) => isHandle(one))
    if (held.length === 1 && path !== undefined && !path.includes('/')) this.bound.set(path, held[0][1])
    return Object.fromEntries(entries.map(([key, one]) => [key, this.#written(one, below(key))]))
  }
}

module.exports = { Step, rows }
