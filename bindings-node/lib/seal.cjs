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

  seals (at, context) {
    return ask(this, 'seals', written(at), contextOf(context))
  }

  grants (at, context, origin) {
    return ask(this, 'grants', written(at), contextOf(context), given(origin, written))
  }

  entitled (person, seal, at, context) {
    return ask(this, 'entitled', json(person), plain(seal), written(at), contextOf(context))
  }

  entitlementsAt (at, context) {
    return ask(this, 'entitlementsAt', written(at), contextOf(context))
  }

  deadlines (after, until, context) {
    return ask(this, 'deadlines', written(after), written(until), contextOf(context))
  }

  licenceImpact (licence, context) {
    return ask(this, 'licenceImpact', json(licence), contextOf(context))
  }

  changes (context) {
    return ask(this, 'changes', contextOf(context))
  }

  claims (seal, context) {
    return ask(this, 'claims', plain(seal), contextOf(context))
  }

  windowForm (application, context) {
    return ask(this, 'windowForm', plain(application), contextOf(context))
  }
}

module.exports = { seal: { SealAccount, SealContext, SealProfile }, accountOf, contextOf, profileOf }
