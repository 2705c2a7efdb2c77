'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, plain, written } = require('./json.cjs')

function requirement (id) {
  return JSON.parse(call(native.requirement, plain(id))) ?? undefined
}

function requirements () {
  return JSON.parse(call(native.requirements))
}

function citations (finding) {
  return JSON.parse(call(native.citations, json(finding)))
}

function chinaDate (now) {
  return call(native.chinaDate, written(now))
}

module.exports = { chinaDate, citations, requirement, requirements }
