'use strict'

const native = require('./native.cjs')
const { caseOf } = require('./case.cjs')
const { call, foreign, isObject, settle } = require('./errors.cjs')
const { bytes, json, optionalWhole, parts, plain } = require('./json.cjs')
const { profileOf, subCaseText } = require('./profile.cjs')
const { profileOf: sealProfileOf } = require('./seal.cjs')

let fontsOf

class Fonts {
  #native

  static {
    fontsOf = it => isObject(it) && #native in it ? it.#native : foreign('Fonts')
  }

  constructor (data, face) {
    this.#native = data instanceof native.Fonts ? data : call(() => native.Fonts.open(bytes(data), optionalWhole(face)))
  }

  withBold (data, face) {
    return new Fonts(call(() => fontsOf(this).withBold(bytes(data), optionalWhole(face))))
  }

  withFallback (data, face) {
    return new Fonts(call(() => fontsOf(this).withFallback(bytes(data), optionalWhole(face))))
  }
}

async function typeset (paper, fonts) {
  const made = await settle(call(native.typeset, json(paper), fontsOf(fonts)))
  return { pdf: made.bytes, layout: JSON.parse(made.about) }
}

function applicationForm (subCase, profile, head) {
  return JSON.parse(call(native.applicationForm, subCaseText(subCase), profileOf(profile), json(head)))
}

function receiptPaper (subCase, profile, head) {
  return JSON.parse(call(native.receiptPaper, subCaseText(subCase), profileOf(profile), json(head)))
}

function windowPaper (form, profile, head) {
  return JSON.parse(call(native.windowPaper, json(form), sealProfileOf(profile), json(head)))
}

function certificateOfCompletion (of, profile, head) {
  return JSON.parse(call(native.certificateOfCompletion, caseOf(of), profileOf(profile), json(head)))
}

function verificationPaper (report, about, head) {
  const { file, digest, issuer } = parts(about)
  return JSON.parse(call(() => native.verificationPaper(
    json(report), plain(file), plain(digest), plain(issuer), json(head))))
}

module.exports = {
  Fonts, applicationForm, certificateOfCompletion, receiptPaper, typeset, verificationPaper, windowPaper
}
