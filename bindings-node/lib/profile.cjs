'use strict'

const native = require('./native.cjs')
const { Dictionaries } = require('./dictionary.cjs')
const { call, foreign, isObject, settle } = require('./errors.cjs')
const { profileClass } = require('./handles.cjs')
const { json, list, parts, plain, written } = require('./json.cjs')
const { regionsOf } = require('./regions.cjs')

let isSubCase, subCaseOf

/** How many sub-cases go to a thread of the pool at once: enough to be worth it, few enough to report progress. */
const CHUNK = 256

class SubCase {
  #native

  static {
    isSubCase = it => isObject(it) && #native in it
    subCaseOf = it => isSubCase(it) ? it.#native : foreign('a SubCase')
  }

  constructor (document) {
    this.#native = call(() => native.SubCase.open(json(document)))
  }

  document () {
    return JSON.parse(call(() => subCaseOf(this).toJson()))
  }

  toJson () {
    return call(() => subCaseOf(this).toJson())
  }
}

function subCaseText (subCase) {
  return isSubCase(subCase) ? subCase.toJson() : json(subCase)
}

const { Profile: Shared, profileOf, askProfile } = profileClass('Profile', native.Profile)

class Profile extends Shared {
  dictionaries () {
    return new Dictionaries(call(() => profileOf(this).dictionaries()))
  }

  check (subCase, today, regions) {
    const held = profileOf(this)
    const day = written(today)
    const known = regionsOf(regions)
    const text = isSubCase(subCase)
      ? call(() => held.checkHeld(subCaseOf(subCase), day, known))
      : call(() => held.check(json(subCase), day, known))
    return text === '' ? { findings: [] } : JSON.parse(text)
  }

  async checkAll (subCases, today, options = {}) {
    const { regions, onProgress } = parts(options)
    const given = list(subCases, one => one)
    const held = profileOf(this)
    const day = written(today)
    const known = regionsOf(regions)
    const outcomes = []
    for (let at = 0; at < given.length; at += CHUNK) {
      const texts = given.slice(at, at + CHUNK).map(subCaseText)
      outcomes.push(...JSON.parse(await settle(call(() => held.checkMany(texts, day, known)))))
      onProgress?.(outcomes.length, given.length)
    }
    return outcomes
  }

  checklist (subCase, today) {
    return askProfile(this, 'checklist', subCaseText(subCase), written(today))
  }

  receiptList (materials) {
    return askProfile(this, 'receiptList', json(materials))
  }

  grid (project, businessType, selected = []) {
    return askProfile(this, 'grid', json(project), plain(businessType), json(selected))
  }

  selectUnits (project, selected, codes, businessType) {
    return askProfile(this, 'selectUnits', json(project), json(selected), json(codes), plain(businessType))
  }

  checkRegister (facts, subCase, today) {
    return askProfile(this, 'checkRegister', json(facts), subCaseText(subCase), written(today))
  }

  eligibility (unit, businessType) {
    return askProfile(this, 'eligibility', json(unit), plain(businessType))
  }

  lapse (possibleSince, today, holidays = []) {
    return askProfile(this, 'lapse', written(possibleSince), written(today), json(holidays))
  }
}

function builtinProfiles () {
  return Profile.builtinIds()
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
  profile: { Profile, SubCase, builtinProfiles, deselectUnits, parseShare, projectsOf, shareMaterials },
  profileOf,
  subCaseText
}
