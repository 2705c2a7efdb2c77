'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { accountClass } = require('./handles.cjs')
const { bytes, json, plain, whole } = require('./json.cjs')
const { accountOf, contextOf, profileOf } = require('./seal.cjs')

const { Account, ask } = accountClass('SealingSession', native.SealingSession, contextOf)

class SealingSession extends Account {
  stored () {
    return ask(this, 'stored')
  }
}

function recogniseFile (data) {
  return JSON.parse(call(native.recogniseFile, bytes(data)))
}

function sealableFile (id, name, data, pages) {
  return JSON.parse(call(native.sealableFile, plain(id), plain(name), bytes(data), whole(pages)))
}

function checkSealCoverage (profile, pages, placements) {
  return JSON.parse(call(native.checkSealCoverage, profileOf(profile), whole(pages), json(placements))) ?? undefined
}

function outputPlan (profile, request) {
  return JSON.parse(call(native.outputPlan, profileOf(profile), json(request)))
}

function rightAtSigning (account, profile, used) {
  return JSON.parse(call(native.rightAtSigning, accountOf(account), profileOf(profile), json(used)))
}

function caseEvidence (document, current) {
  return JSON.parse(call(native.caseEvidence, json(document), plain(current)))
}

function attachDocument (document, person, item) {
  return JSON.parse(call(native.attachDocument, json(document), json(person), plain(item)))
}

module.exports = {
  SealingSession, attachDocument, caseEvidence, checkSealCoverage, outputPlan, recogniseFile, rightAtSigning, sealableFile
}
