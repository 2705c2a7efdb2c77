'use strict'

const native = require('./native.cjs')
const { call, foreign, isObject } = require('./errors.cjs')
const { bytes, list, optionalBytes, parts, written } = require('./json.cjs')

let certificateOf

class Certificate {
  #native

  static {
    certificateOf = it => isObject(it) && #native in it ? it.#native : foreign('a Certificate')
  }

  constructor (data) {
    this.#native = call(() => native.Certificate.open(bytes(data)))
  }

  static parseAll (data) {
    return call(() => native.Certificate.split(bytes(data))).map(der => new Certificate(der))
  }

  summary () {
    return JSON.parse(call(() => certificateOf(this).summary()))
  }

  der () {
    return call(() => certificateOf(this).der())
  }

  ocspUrls () {
    return call(() => certificateOf(this).ocspUrls())
  }

  crlUrls () {
    return call(() => certificateOf(this).crlUrls())
  }

  publicKey () {
    return call(() => certificateOf(this).publicKey())
  }
}

let keyOf

class SoftwareKey {
  #native

  static {
    keyOf = it => isObject(it) && #native in it ? it.#native : foreign('a SoftwareKey')
  }

  constructor (data) {
    this.#native = call(() => native.SoftwareKey.open(bytes(data)))
  }

  publicKey () {
    return call(() => keyOf(this).publicKey())
  }

  defaultScheme () {
    return JSON.parse(call(() => keyOf(this).defaultScheme()))
  }

  signDigest (digest, options = {}) {
    const { scheme, entropy } = parts(options)
    const named = scheme === undefined ? undefined : written(scheme)
    return call(() => keyOf(this).signDigest(bytes(digest), named, optionalBytes(entropy)))
  }

  sign (message, options = {}) {
    const { scheme, entropy } = parts(options)
    const named = scheme === undefined ? undefined : written(scheme)
    return call(() => keyOf(this).sign(bytes(message), named, optionalBytes(entropy)))
  }
}

function digest (algorithm, data) {
  return call(native.digest, written(algorithm), bytes(data))
}

function timestampRequest (algorithm, digest, nonce) {
  return call(native.timestampRequest, written(algorithm), bytes(digest), optionalBytes(nonce))
}

function timestampToken (response, nonce) {
  return call(native.timestampToken, bytes(response), optionalBytes(nonce))
}

function ocspRequest (certificate, issuer, nonce) {
  return call(native.ocspRequest, certificateOf(certificate), certificateOf(issuer), optionalBytes(nonce))
}

module.exports = {
  crypto: { Certificate, SoftwareKey, digest, ocspRequest, timestampRequest, timestampToken },
  certificateOf,
  certificatesOf: (certificates = []) => list(certificates, certificateOf),
  keyOf
}
