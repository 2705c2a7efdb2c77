'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { json, plain, written } = require('./json.cjs')

const styleText = style => style === undefined ? undefined : json(style)

class QrCode {
  #native
  #figures

  constructor (text, errorCorrection = 'm') {
    this.#native = call(() => native.QrCode.open(plain(text), written(errorCorrection)))
  }

  #figure (index) {
    this.#figures ??= call(() => this.#native.figures())
    return this.#figures[index]
  }

  get version () { return this.#figure(0) }
  get size () { return this.#figure(1) }
  get mask () { return this.#figure(2) }

  matrix () {
    return JSON.parse(call(() => this.#native.matrix()))
  }

  toSvg (style) {
    return call(() => this.#native.toSvg(styleText(style)))
  }

  toPng (style) {
    return call(() => this.#native.toPng(styleText(style)))
  }
}

module.exports = { QrCode }
