'use strict'

const native = require('./native.cjs')
const { Dictionaries } = require('./dictionary.cjs')
const { call, settle } = require('./errors.cjs')
const { json, optional, plain, written } = require('./json.cjs')
const { regionsOf } = require('./regions.cjs')

let profileOf
let subCaseOf

/** How many sub-cases go to a thread of the pool at once: enough to be worth it, few enough to report progress. */
const CHUNK = 256

class SubCase {
  #native

  static {
    subCaseOf = subCase => subCase.#native
  }

  constructor (document) {
    this.#native = call(() => native.SubCase.open(json(document)))
  }

  document () {
    return JSON.parse(this.toJson())
  }

  toJson () {
    return call(() => this.#native.toJson())
  }
}

function subCaseText (subCase) {
  return subCase instanceof SubCase ? subCase.toJson() : json(subCase)
}

class Profile {
  #native

  static {
    profileOf = profile => {
      if (!(profile instanceof Profile)) throw new TypeError('expected a Profile')
      return profile.#native
    }
  }

  constructor (document) {
    this.#native = document instanceof native.Profile ? document : call(() => native.Profile.open(json(document)))
  }

  static builtin (id, version) {
    return new Profile(call(() => native.Profile.builtin(plain(id), optional(version))))
  }

  adjusted (adjustments) {
    const given = adjustments.map(({ value, ...rest }) => ({ ...rest, value: written(value) }))
    return new Profile(call(() => this.#native.adjusted(json(given))))
  }

  get id () {
    return call(() => this.#native.id())
  }

  get version () {
    return call(() => this.#native.version())
  }

  document () {
    return JSON.parse(this.toJson())
  }

  toJson () {
    return call(() => this.#native.toJson())
  }

  get (pointer) {
    const text = call(() => this.#native.get(plain(pointer)))
    return text === '' ? undefined : JSON.parse(text)
  }

  dictionaries () {
    return new Dictionaries(call(() => this.#native.dictionaries()))
  }

  lint () {
    return JSON.parse(call(() => this.#native.lint()))
  }

  diff (after) {
    return JSON.parse(call(() => this.#native.diff(profileOf(after))))
  }

  check (subCase, today, regions) {
    const day = written(today)
    const known = regionsOf(regions)
    const text = subCase instanceof SubCase
      ? call(() => this.#native.checkHeld(subCaseOf(subCase), day, known))
      : call(() => this.#native.check(json(subCase), day, known))
    return text === '' ? { findings: [] } : JSON.parse(text)
  }

  async checkAll (subCases, today, { regions, onProgress } = {}) {
    const day = written(today)
    const known = regionsOf(regions)
    const outcomes = []
    for (let at = 0; at < subCases.length; at += CHUNK) {
      const texts = subCases.slice(at, at + CHUNK).map(subCaseText)
      outcomes.push(...JSON.parse(await settle(call(() => this.#native.checkMany(texts, day, known)))))
      onProgress?.(outcomes.length, subCases.length)
    }
    return outcomes
  }

  checklist (subCase, today) {
    return JSON.parse(call(() => this.#native.checklist(subCaseText(subCase), written(today))))
  }

  receiptList (materials) {
    return JSON.parse(call(() => this.#native.receiptList(json(materials))))
  }

  grid (project, businessType, selected = []) {
    return JSON.parse(call(() => this.#native.grid(json(project), plain(businessType), json(selected))))
  }

  selectUnits (project, selected, codes, businessType) {
    return JSON.parse(call(() => this.#native.selectUnits(json(project), json(selected), json(codes), plain(businessType))))
  }

  checkRegister (facts, subCase, today) {
    return JSON.parse(call(() => this.#native.checkRegister(json(facts), subCaseText(subCase), written(today))))
  }

  eligibility (unit, businessType) {
    return JSON.parse(call(() => this.#native.eligibility(json(unit), plain(businessType))))
  }

  lapse (possibleSince, today, holidays = []) {
    return JSON.parse(call(() => this.#native.lapse(written(possibleSince), written(today), json(holidays)))) ?? undefined
  }
}

function builtinProfiles () {
  return JSON.parse(call(native.builtinProfiles))
}

function deselectUnits (selected, codes) {
  return JSON.parse(call(native.deselectUnits, json(selected), json(codes)))
}

function projectsOf (projects, enterprise) {
  return JSON.parse(call(native.projectsOf, json(projects), json(enterprise)))
}

function shareMaterials (shared, own, mode) {
  return JSON.parse(call(native.shareMaterials, json(shared), json(own), written(mode)))
}

function parseShare (text) {
  return call(native.parseShare, plain(text)) || undefined
}

module.exports = {
  profile: { Profile, SubCase, builtinProfiles, deselectUnits, parseShare, projectsOf, shareMaterials }, profileOf
}
