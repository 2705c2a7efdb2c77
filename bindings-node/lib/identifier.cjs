'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, plain, written } = require('./json.cjs')
const { regionsOf } = require('./regions.cjs')

function checkIdentifier (kind, text, today, regions) {
  return JSON.parse(call(native.checkIdentifier, plain(kind), plain(text), written(today), regionsOf(regions)))
}

function checkIdentifiers (kind, texts, today, regions) {
  return JSON.parse(call(native.checkIdentifiers, plain(kind), json(texts), written(today), regionsOf(regions)))
}

function maskIdentifier (kind, text) {
  return call(native.maskIdentifier, plain(kind), plain(text))
}

module.exports = { checkIdentifier, checkIdentifiers, maskIdentifier }
