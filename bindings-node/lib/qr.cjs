'use strict'

const native = require('./native.cjs')
const { call, foreign, isObject } = require('./errors.cjs')
const { json, plain, written } = require('./json.cjs')

const styleText = style => style === undefined ? undefined : json(style)

let codeOf, figuresOf

class QrCode {
  #native
  #figures

  static {
    codeOf = it => isObject(it) && #native in it ? it.#native : foreign('a QrCode')
    figuresOf = it => {
      const native = codeOf(it)
      return it.#figures ??= call(() => native.figures())
    }
  }

  constructor (text, errorCorrection = 'm') {
    this.#native = call(() => native.QrCode.open(plain(text), written(errorCorrection)))
  }

  get version () { return figuresOf(this)[0] }
  get size () { return figuresOf(this)[1] }
  get mask () { return figuresOf(this)[2] }

  matrix () {
    return JSON.parse(call(() => codeOf(this).matrix()))
  }

  toSvg (style) {
    return call(() => codeOf(this).toSvg(styleText(style)))
  }

  toPng (style) {
    return call(() => codeOf(this).toPng(styleText(style)))
  }
}

module.exports = { QrCode }
