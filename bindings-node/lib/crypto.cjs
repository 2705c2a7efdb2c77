'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { bytes, optionalBytes, written } = require('./json.cjs')

let certificateOf

class Certificate {
  #native

  static {
    certificateOf = certificate => {
      if (!(certificate instanceof Certificate)) throw new TypeError('expected a Certificate')
      return certificate.#native
    }
  }

  constructor (data) {
    this.#native = call(() => native.Certificate.open(bytes(data)))
  }

  static parseAll (data) {
    return call(() => native.Certificate.split(bytes(data))).map(der => new Certificate(der))
  }

  summary () {
    return JSON.parse(call(() => this.#native.summary()))
  }

  der () {
    return call(() => this.#native.der())
  }

  ocspUrls () {
    return call(() => this.#native.ocspUrls())
  }

  crlUrls () {
    return call(() => this.#native.crlUrls())
  }

  publicKey () {
    return call(() => this.#native.publicKey())
  }
}

let keyOf

class SoftwareKey {
  #native

  static {
    keyOf = key => {
      if (!(key instanceof SoftwareKey)) throw new TypeError('expected a SoftwareKey')
      return key.#native
    }
  }

  constructor (data) {
    this.#native = call(() => native.SoftwareKey.open(bytes(data)))
  }

  publicKey () {
    return call(() => this.#native.publicKey())
  }

  defaultScheme () {
    return JSON.parse(call(() => this.#native.defaultScheme()))
  }

  signDigest (digest, { scheme, entropy } = {}) {
    const named = scheme === undefined ? undefined : written(scheme)
    return call(() => this.#native.signDigest(bytes(digest), named, optionalBytes(entropy)))
  }

  sign (message, { scheme, entropy } = {}) {
    const named = scheme === undefined ? undefined : written(scheme)
    return call(() => this.#native.sign(bytes(message), named, optionalBytes(entropy)))
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
  certificatesOf: (certificates = []) => Array.from(certificates, certificateOf),
  keyOf
}
