'use strict'
// Asks everything that a package exports with what nobody should pass.

const assert = require('node:assert/strict')

/** Every method of every class, of objects that are none of it; how often it asked. */
async function everyMethod (dengji) {
  const { DengjiError, Profile } = dengji
  const profile = Profile.builtin('guangzhou-registration')
  let asked = 0
  for (const [name, held] of Object.entries(dengji)) {
    if (typeof held !== 'function' || !held.prototype || held.prototype instanceof Error) continue
    if (Object.getOwnPropertyDescriptor(held, 'prototype').writable) continue
    for (let from = held.prototype; from && from !== Object.prototype; from = Object.getPrototypeOf(from)) {
      for (const [method, described] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
        if (method === 'constructor') continue
        const ask = described.get ?? described.value
        for (const self of [{}, Object.create(held.prototype), null, undefined, 5, 'x', held.prototype, profile, new Proxy(profile, {}), structuredClone({})]) {
          if (self === profile && held === Profile) continue
          await assert.rejects(async () => ask.call(self, {}, {}, {}, {}), error =>
            error instanceof DengjiError && error.code !== 'core.internal', `${name}.${method} of ${String(self)}`)
          asked++
        }
      }
    }
  }
  return asked
}

/** Every function, constructor and static method, with any arguments; how often it asked. */
async function everyCall (dengji) {
  const { Case, DengjiError, Profile } = dengji
  const profile = Profile.builtin('guangzhou-registration')
  const strange = [undefined, null, 5, -1, 1.5, NaN, 'x', '\ud800', [], [undefined], {}, new Map(), profile, Promise.resolve(), () => 1,
    Object.create(Case.prototype), new Uint8Array(2), 2 ** 40]
  let asked = 0
  for (const [name, held] of Object.entries(dengji)) {
    if (typeof held !== 'function' || held.prototype instanceof Error || held === DengjiError) continue
    const isClass = held.prototype && !Object.getOwnPropertyDescriptor(held, 'prototype').writable
    const statics = isClass
      ? [...Object.getOwnPropertyNames(held).filter(one => typeof held[one] === 'function').map(one => (...given) => held[one](...given)), (...given) => new held(...given)] // eslint-disable-line new-cap
      : [held]
    for (const call of statics) {
      for (const first of strange) {
        for (const second of strange) {
          try {
            await call(first, second, first, second)
          } catch (error) {
            assert.ok(error instanceof DengjiError && error.code !== 'core.internal', `${name}(${String(typeof first)}, ${String(typeof second)}): ${error?.stack}`)
          }
          asked++
        }
      }
    }
  }
  return asked
}

module.exports = { everyCall, everyMethod }
