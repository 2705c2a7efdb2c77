'use strict'

const native = require('./native.cjs')
const { call, foreign, isObject } = require('./errors.cjs')
const { bytes, json, optional, optionalWhole, plain, whole, written } = require('./json.cjs')

let fontOf, pictureOf, sizeOf

class Font {
  #native

  static {
    fontOf = it => isObject(it) && #native in it ? it.#native : foreign('a Font')
  }

  constructor (data, index) {
    this.#native = data instanceof native.Font ? data : call(() => native.Font.open(bytes(data), optionalWhole(index)))
  }

  withWeight (weight) {
    return new Font(call(() => fontOf(this).withWeight(whole(weight))))
  }

  withFallback (other) {
    return new Font(call(() => fontOf(this).withFallback(fontOf(other))))
  }

  covers (text) {
    return call(() => fontOf(this).covers(plain(text)))
  }
}

class Picture {
  #native
  #size

  static {
    pictureOf = it => isObject(it) && #native in it ? it.#native : foreign('a Picture')
  }

  constructor (held) {
    if (!(held instanceof native.Picture)) foreign('a picture that was drawn, or read by Picture.fromPng')
    this.#native = held
  }

  static fromPng (data, width, height = 0, background = 'keep') {
    return new Picture(call(() => native.Picture.fromPng(bytes(data), whole(width), whole(height), written(background))))
  }

  static ofText (font, text, height, colour = '#000000') {
    return new Picture(call(() => native.Picture.ofText(fontOf(font), plain(text), whole(height), plain(colour))))
  }

  static {
    sizeOf = it => {
      const native = pictureOf(it)
      return it.#size ??= call(() => native.size())
    }
  }

  get width () { return sizeOf(this)[0] }
  get height () { return sizeOf(this)[1] }

  scaledTo (width, height) {
    return new Picture(call(() => pictureOf(this).scaledTo(whole(width), whole(height))))
  }

  toSvg (title = '') {
    return call(() => pictureOf(this).toSvg(plain(title)))
  }

  toPng (dotsPerMm = 12, background) {
    return call(() => pictureOf(this).toPng(whole(dotsPerMm), optional(background)))
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
