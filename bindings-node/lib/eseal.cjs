'use strict'

const native = require('./native.cjs')
const { certificateOf, certificatesOf } = require('./crypto.cjs')
const { call } = require('./errors.cjs')
const { bytes, json, optionalBytes, written } = require('./json.cjs')

let sealOf, trustOf

class SealTrust {
  #native

  static {
    trustOf = trust => {
      if (trust === undefined || trust === null) return nobody
      if (!(trust instanceof SealTrust)) throw new TypeError('expected a SealTrust')
      return trust.#native
    }
  }

  constructor ({ anchors, others, ocspResponses = [], crls = [], requireRevocation = false } = {}) {
    this.#native = call(() => native.SealTrust.open(
      certificatesOf(anchors), certificatesOf(others), ocspResponses.map(bytes), crls.map(bytes), requireRevocation))
  }

  findings () {
    return JSON.parse(call(() => this.#native.findings()))
  }
}

const nobody = trustOf(new SealTrust())

class ElectronicSeal {
  #native

  static {
    sealOf = seal => {
      if (!(seal instanceof ElectronicSeal)) throw new TypeError('expected an ElectronicSeal')
      return seal.#native
    }
  }

  constructor (data) {
    this.#native = data instanceof native.ElectronicSeal ? data : call(() => native.ElectronicSeal.open(bytes(data)))
  }

  file () {
    return JSON.parse(call(() => this.#native.file()))
  }

  picture () {
    return call(() => this.#native.picture())
  }

  der () {
    return call(() => this.#native.der())
  }

  makerCertificate () {
    return call(() => this.#native.makerCertificate())
  }

  certificates () {
    return call(() => this.#native.certificates())
  }

  dataDigest (signer) {
    return JSON.parse(call(() => this.#native.dataDigest(certificateOf(signer))))
  }

  verify (at, trust) {
    return JSON.parse(call(() => this.#native.verify(written(at), trustOf(trust))))
  }
}

class SealSignature {
  #native

  constructor (data) {
    this.#native = call(() => native.SealSignature.open(bytes(data)))
  }

  file () {
    return JSON.parse(call(() => this.#native.file()))
  }

  seal () {
    return new ElectronicSeal(call(() => this.#native.seal()))
  }

  signerCertificate () {
    return call(() => this.#native.signerCertificate())
  }

  signatureValue () {
    return call(() => this.#native.signatureValue())
  }

  verify (at, trust, { data, digest } = {}) {
    const pieces = data === undefined ? undefined : [data].flat().map(bytes)
    return JSON.parse(call(() => this.#native.verify(written(at), trustOf(trust), pieces, optionalBytes(digest))))
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
