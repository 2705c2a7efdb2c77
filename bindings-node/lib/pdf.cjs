'use strict'

const native = require('./native.cjs')
const { keyOf } = require('./crypto.cjs')
const { call, foreign, isObject, settle } = require('./errors.cjs')
const { bytes, json, list, optionalBytes, parts, whole, written } = require('./json.cjs')
const { pictureOf } = require('./picture.cjs')

let verifierOf

class Verifier {
  #native

  static {
    verifierOf = it => isObject(it) && #native in it ? it.#native : foreign('a Verifier')
  }

  constructor (given = {}) {
    const { trusted = [], makers = [], known = [], ocspResponses = [], crls = [], policy } = parts(given)
    this.#native = call(() => native.Verifier.open(
      list(trusted, bytes), list(makers, bytes), list(known, bytes), list(ocspResponses, bytes), list(crls, bytes),
      policy === undefined ? undefined : json(policy)))
  }

  policy () {
    return JSON.parse(call(() => verifierOf(this).policy()))
  }

  async verify (pdf, now) {
    return JSON.parse(await settle(call(() => verifierOf(this).verify(bytes(pdf), written(now)))))
  }
}

async function resolvePlan (pdf, plan) {
  return JSON.parse(await settle(call(native.resolvePlan, bytes(pdf), json(plan))))
}

async function lintPlan (pdf, plan) {
  return JSON.parse(await settle(call(native.lintPlan, bytes(pdf), json(plan))))
}

async function checkSigning (pdf, request, pictures = 0) {
  return JSON.parse(await settle(call(native.checkSigning, bytes(pdf), json(request), whole(pictures))))
}

/** A file that waits for what somebody else makes. */
async function prepared (promise) {
  const made = await settle(promise)
  return { pdf: made.bytes, prepared: JSON.parse(made.about) }
}

async function file (promise) {
  return (await settle(promise)).bytes
}

async function prepareDocument (pdf, request, pictures = []) {
  return prepared(call(native.prepareDocument, bytes(pdf), json(request), list(pictures, pictureOf)))
}

async function completeDocument (pdf, waiting, signature, timestamp) {
  return file(call(
    native.completeDocument, bytes(pdf), json(waiting), bytes(signature), optionalBytes(timestamp)))
}

async function signDocument (pdf, request, key, options = {}) {
  const { pictures = [], entropy } = parts(options)
  return file(call(() => native.signDocument(
    bytes(pdf), json(request), keyOf(key), list(pictures, pictureOf), optionalBytes(entropy))))
}

async function addValidationData (pdf, data) {
  return file(call(native.addValidationData, bytes(pdf), json(data)))
}

async function prepareTimestamp (pdf, request) {
  return prepared(call(native.prepareTimestamp, bytes(pdf), json(request)))
}

async function completeTimestamp (pdf, waiting, token) {
  return file(call(native.completeTimestamp, bytes(pdf), json(waiting), bytes(token)))
}

module.exports = {
  Verifier,
  addValidationData,
  checkSigning,
  completeDocument,
  completeTimestamp,
  lintPlan,
  prepareDocument,
  prepareTimestamp,
  resolvePlan,
  signDocument
}
