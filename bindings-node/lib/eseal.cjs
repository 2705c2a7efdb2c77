'use strict'

const native = require('./native.cjs')
const { certificateOf, certificatesOf } = require('./crypto.cjs')
const { call, foreign, isObject } = require('./errors.cjs')
const { bytes, json, list, optionalBytes, parts, written } = require('./json.cjs')

let sealOf, signatureOf, trustOf

class SealTrust {
  #native

  static {
    trustOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealTrust')
  }

  constructor (given = {}) {
    const { anchors, makers, others, ocspResponses = [], crls = [], requireRevocation = false } = parts(given)
    this.#native = call(() => native.SealTrust.open(
      certificatesOf(anchors), certificatesOf(makers), certificatesOf(others), list(ocspResponses, bytes),
      list(crls, bytes), requireRevocation))
  }

  findings () {
    return JSON.parse(call(() => trustOf(this).findings()))
  }
}

const nobody = trustOf(new SealTrust())

/** Whom to trust, where that is said: nobody, else. */
const trustOrNobody = trust => trust === undefined || trust === null ? nobody : trustOf(trust)

class ElectronicSeal {
  #native

  static {
    sealOf = it => isObject(it) && #native in it ? it.#native : foreign('an ElectronicSeal')
  }

  constructor (data) {
    this.#native = data instanceof native.ElectronicSeal ? data : call(() => native.ElectronicSeal.open(bytes(data)))
  }

  file () {
    return JSON.parse(call(() => sealOf(this).file()))
  }

  picture () {
    return call(() => sealOf(this).picture())
  }

  der () {
    return call(() => sealOf(this).der())
  }

  makerCertificate () {
    return call(() => sealOf(this).makerCertificate())
  }

  certificates () {
    return call(() => sealOf(this).certificates())
  }

  dataDigest (signer) {
    return JSON.parse(call(() => sealOf(this).dataDigest(certificateOf(signer))))
  }

  verify (at, trust) {
    return JSON.parse(call(() => sealOf(this).verify(written(at), trustOrNobody(trust))))
  }
}

class SealSignature {
  #native

  static {
    signatureOf = it => isObject(it) && #native in it ? it.#native : foreign('a SealSignature')
  }

  constructor (data) {
    this.#native = call(() => native.SealSignature.open(bytes(data)))
  }

  file () {
    return JSON.parse(call(() => signatureOf(this).file()))
  }

  seal () {
    return new ElectronicSeal(call(() => signatureOf(this).seal()))
  }

  signerCertificate () {
    return call(() => signatureOf(this).signerCertificate())
  }

  signatureValue () {
    return call(() => signatureOf(this).signatureValue())
  }

  verify (at, trust, options = {}) {
    const { data, digest } = parts(options)
    const pieces = data === undefined ? undefined : [data].flat().map(bytes)
    return JSON.parse(call(() => signatureOf(this).verify(written(at), trustOrNobody(trust), pieces, optionalBytes(digest))))
  }
}

function prepareSeal (draft, picture, signers, maker) {
  return call(native.prepareSeal, json(draft), bytes(picture), certificatesOf(signers), certificateOf(maker))
}

function completeSeal (message, maker, signature, timestamp) {
  return call(native.completeSeal, bytes(message), certificateOf(maker), bytes(signature), optionalBytes(timestamp))
}

function prepareSealSignature (seal, signer, digest, signing) {
  return call(native.prepareSealSignature, sealOf(seal), certificateOf(signer), bytes(digest), json(signing))
}

function completeSealSignature (message, signer, signature, timestamp) {
  return call(
    native.completeSealSignature, bytes(message), certificateOf(signer), bytes(signature), optionalBytes(timestamp))
}

module.exports = {
  ElectronicSeal, SealSignature, SealTrust, completeSeal, completeSealSignature, prepareSeal, prepareSealSignature
}
