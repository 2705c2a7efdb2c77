'use strict'

const native = require('./native.cjs')
const { call, foreign, isObject, settle } = require('./errors.cjs')
const { contextClass } = require('./handles.cjs')
const { json, written } = require('./json.cjs')
const { profileOf } = require('./profile.cjs')
const { regionsOf } = require('./regions.cjs')

const { Context, contextOf } = contextClass('Context', native.Context, profileOf)

const pageText = page => page === undefined ? undefined : json(page)

let caseOf

class Case {
  #native

  static {
    caseOf = it => isObject(it) && #native in it ? it.#native : foreign('a Case')
  }

  constructor (held) {
    if (!(held instanceof native.Case)) foreign('a case that was opened, replayed or read from its state')
    this.#native = held
  }

  static open (command, context) {
    const held = call(() => native.Case.open(json(command), contextOf(context)))
    return [new Case(held), JSON.parse(call(() => held.takeOpening()))]
  }

  static replay (log) {
    return new Case(call(() => native.Case.replay(json(log))))
  }

  static fromState (state) {
    return new Case(call(() => native.Case.fromState(json(state))))
  }

  static verify (state, log) {
    return JSON.parse(call(() => native.Case.verify(json(state), json(log))))
  }

  decide (command, context) {
    return JSON.parse(call(() => caseOf(this).decide(json(command), contextOf(context))))
  }

  handle (command, context) {
    return JSON.parse(call(() => caseOf(this).handle(json(command), contextOf(context))))
  }

  state () {
    return JSON.parse(call(() => caseOf(this).state()))
  }

  toJson () {
    return call(() => caseOf(this).state())
  }

  get version () {
    return call(() => caseOf(this).version())
  }

  actions (context, page) {
    return JSON.parse(call(() => caseOf(this).actions(contextOf(context), pageText(page))))
  }

  todo (context) {
    return JSON.parse(call(() => caseOf(this).todo(contextOf(context))))
  }

  check (context) {
    return JSON.parse(call(() => caseOf(this).check(contextOf(context))))
  }

  placements (profile, now, page) {
    return JSON.parse(call(() => caseOf(this).placements(profileOf(profile), written(now), pageText(page))))
  }

  nextDeadline (now) {
    return JSON.parse(call(() => caseOf(this).nextDeadline(written(now)))) ?? undefined
  }

  progress (profile) {
    return JSON.parse(call(() => caseOf(this).progress(profileOf(profile))))
  }
}

function verifyLog (log, head) {
  return JSON.parse(call(native.verifyLog, json(log), head))
}

function eraseLogEntry (entry) {
  return JSON.parse(call(native.eraseLogEntry, json(entry)))
}

async function whatIf (log, profile, regions) {
  return JSON.parse(await settle(call(native.whatIf, json(log), profileOf(profile), regionsOf(regions))))
}

module.exports = { cases: { Case, Context, eraseLogEntry, verifyLog, whatIf }, caseOf }
