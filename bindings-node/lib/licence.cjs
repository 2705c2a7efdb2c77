'use strict'

const native = require('./native.cjs')
const { accountClass, contextClass, profileClass } = require('./handles.cjs')
const { json, plain } = require('./json.cjs')

const { Profile: LicenceProfile, profileOf } = profileClass('LicenceProfile', native.LicenceProfile)
const { Context: LicenceContext, contextOf } = contextClass('LicenceContext', native.LicenceContext, profileOf)
const { Account, ask } = accountClass('LicenceWallet', native.LicenceWallet, contextOf)

class LicenceWallet extends Account {
  copies (context) {
    return ask(this, 'copies', contextOf(context))
  }

  holders (number, context) {
    return ask(this, 'holders', plain(number), contextOf(context))
  }

  password (context) {
    return ask(this, 'password', contextOf(context))
  }

  listAt (place, register, context) {
    return ask(this, 'listAt', plain(place), json(register), contextOf(context))
  }

  identityUse (purpose, number, context) {
    return ask(this, 'identityUse', plain(purpose), plain(number), contextOf(context))
  }

  actions (context) {
    return ask(this, 'actions', contextOf(context))
  }

  todo (register, context) {
    return ask(this, 'todo', json(register), contextOf(context))
  }
}

module.exports = { LicenceContext, LicenceProfile, LicenceWallet }
