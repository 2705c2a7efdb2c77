'use strict'

const native = require('./native.cjs')
const { call } = require('./errors.cjs')
const { accountClass, contextClass, profileClass } = require('./handles.cjs')
const { json, list, plain, written } = require('./json.cjs')

const { Profile, profileOf } = profileClass('SealProfile', native.SealProfile)

class SealProfile extends Profile {
  static compare (profiles, today) {
    return JSON.parse(call(() => native.SealProfile.compare(list(profiles, profileOf), written(today))))
  }
}

const { Context: SealContext, contextOf } = contextClass('SealContext', native.SealContext, profileOf)
const { Account, accountOf, ask } = accountClass('SealAccount', native.SealAccount, contextOf)

/** What is not given is not passed on. */
const given = (value, write) => value === undefined || value === null ? undefined : write(value)

class SealAccount extends Account {
  may (question, context) {
    return ask(this, 'may', json(question), contextOf(context))
  }

  actions (channel, context, page) {
    return ask(this, 'actions', written(channel), contextOf(context), given(page, json))
  }

  todo (context) {
    return ask(this, 'todo', contextOf(context))
  }

  seals (profile, at) {
    return ask(this, 'seals', profileOf(profile), written(at))
  }

  grants (profile, at, origin) {
    return ask(this, 'grants', profileOf(profile), written(at), given(origin, written))
  }

  entitled (person, seal, profile, at) {
    return ask(this, 'entitled', json(person), plain(seal), profileOf(profile), written(at))
  }

  entitlementsAt (profile, at) {
    return ask(this, 'entitlementsAt', profileOf(profile), written(at))
  }

  deadlines (profile, after, until) {
    return ask(this, 'deadlines', profileOf(profile), written(after), written(until))
  }

  licenceImpact (licence, context) {
    return ask(this, 'licenceImpact', json(licence), contextOf(context))
  }

  changes () {
    return ask(this, 'changes')
  }

  claims (seal) {
    return ask(this, 'claims', plain(seal))
  }

  windowForm (application, profile) {
    return ask(this, 'windowForm', plain(application), profileOf(profile))
  }
}

module.exports = { seal: { SealAccount, SealContext, SealProfile }, accountOf, contextOf, profileOf }
