'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, plain } = require('./json.cjs')

const documentNames = Object.freeze(JSON.parse(call(native.documentNames)))

function fromJson (name, document) {
  return JSON.parse(toJson(name, document))
}

function toJson (name, document) {
  return call(native.document, plain(name), json(document))
}

module.exports = { documentNames, fromJson, toJson }
