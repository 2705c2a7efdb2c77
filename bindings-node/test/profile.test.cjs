'use strict'
const assert = require('node:assert/strict')
const { test } = require('node:test')
const dengji = require('dengji')

test('the profile of Guangzhou comes along', () => {
  assert.ok(dengji.builtinProfiles().some(({ id }) => id === 'guangzhou-registration'))
  const profile = dengji.Profile.builtin('guangzhou-registration')
  assert.equal(profile.id, 'guangzhou-registration')
  const document = profile.document()
  assert.equal(document.version, profile.version)
  for (const given of [document, profile.toJson(), Buffer.from(profile.toJson())]) {
    assert.equal(new dengji.Profile(given).toJson(), profile.toJson())
  }
})

test('a profile that is not there is Misuse, and says what there is', () => {
  assert.throws(() => dengji.Profile.builtin('atlantis'), error => {
    assert.ok(error instanceof dengji.Misuse)
    assert.equal(error.code, 'core.unknown_name')
    assert.match(error.params.expected, /guangzhou-registration/)
    return true
  })
  assert.throws(() => dengji.Profile.builtin('guangzhou-registration', '0'), dengji.Misuse)
})

test('a profile of a newer format is Unsupported', () => {
  const document = dengji.Profile.builtin('guangzhou-registration').document()
  assert.throws(() => new dengji.Profile({ ...document, schemaVersion: 99 }), dengji.Unsupported)
})
