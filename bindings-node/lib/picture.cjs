'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { bytes, json, optional, plain, written } = require('./json.cjs')

let fontOf, pictureOf

class Font {
  #native

  static {
    fontOf = font => {
      if (!(font instanceof Font)) throw new TypeError('expected a Font')
      return font.#native
    }
  }

  constructor (data, index) {
    this.#native = data instanceof native.Font ? data : call(() => native.Font.open(bytes(data), index))
  }

  withWeight (weight) {
    return new Font(call(() => this.#native.withWeight(weight)))
  }

  withFallback (other) {
    return new Font(call(() => this.#native.withFallback(fontOf(other))))
  }

  covers (text) {
    return call(() => this.#native.covers(plain(text)))
  }
}

class Picture {
  #native
  #size

  static {
    pictureOf = picture => {
      if (!(picture instanceof Picture)) throw new TypeError('expected a Picture')
      return picture.#native
    }
  }

  constructor (held) {
    if (!(held instanceof native.Picture)) throw new TypeError('a Picture is drawn, or read by Picture.fromPng')
    this.#native = held
  }

  static fromPng (data, width, height = 0, background = 'keep') {
    return new Picture(call(() => native.Picture.fromPng(bytes(data), width, height, written(background))))
  }

  static ofText (font, text, height, colour = '#000000') {
    return new Picture(call(() => native.Picture.ofText(fontOf(font), plain(text), height, plain(colour))))
  }

  #figure (index) {
    this.#size ??= call(() => this.#native.size())
    return this.#size[index]
  }

  get width () { return this.#figure(0) }
  get height () { return this.#figure(1) }

  scaledTo (width, height) {
    return new Picture(call(() => this.#native.scaledTo(width, height)))
  }

  toSvg (title = '') {
    return call(() => this.#native.toSvg(plain(title)))
  }

  toPng (dotsPerMm = 12, background) {
    return call(() => this.#native.toPng(dotsPerMm, optional(background)))
  }
}

function sealPresets () {
  return JSON.parse(call(native.sealPresets))
}

function sealDesign (preset, content) {
  return JSON.parse(call(native.sealDesign, json(preset), json(content)))
}

function sealDesignFor (kind, content) {
  return JSON.parse(call(native.sealDesignFor, json(kind), json(content))) ?? undefined
}

function lintSeal (design, font) {
  return JSON.parse(call(native.lintSeal, json(design), fontOf(font)))
}

function drawSeal (design, font) {
  return new Picture(call(() => native.Picture.ofSeal(json(design), fontOf(font))))
}

module.exports = {
  picture: { Font, Picture, drawSeal, lintSeal, sealDesign, sealDesignFor, sealPresets }, fontOf, pictureOf
}
