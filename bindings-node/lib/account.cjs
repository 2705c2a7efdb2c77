'use strict'

const native = require('./native.cjs')
const { accountClass, contextClass, profileClass } = require('./handles.cjs')
const { json, plain, written } = require('./json.cjs')
const { regionsOf } = require('./regions.cjs')

const { Profile, profileOf, askProfile } = profileClass('IdentityProfile', native.IdentityProfile)

class IdentityProfile extends Profile {
  checkRegistration (registration, today, regions) {
    return askProfile(this, 'checkRegistration', json(registration), written(today), regionsOf(regions))
  }

  onSiteMissing (method, presenter, documents) {
    return askProfile(this, 'onSiteMissing', plain(method), written(presenter), json(documents))
  }

  levelNamed (name) {
    return askProfile(this, 'levelNamed', plain(name))
  }

  actingByELicence (enterprise) {
    return askProfile(this, 'actingByELicence', json(enterprise))
  }
}

const { Context: AccountContext, contextOf } = contextClass('AccountContext', native.AccountContext, profileOf)
const { Account, ask } = accountClass('EnterpriseAccount', native.EnterpriseAccount, contextOf)

class EnterpriseAccount extends Account {
  level (profile) {
    return ask(this, 'level', profileOf(profile))
  }

  enterprise () {
    return ask(this, 'enterprise')
  }

  logins (profile) {
    return ask(this, 'logins', profileOf(profile))
  }

  verifications (context) {
    return ask(this, 'verifications', contextOf(context))
  }

  handlers (context) {
    return ask(this, 'handlers', contextOf(context))
  }

  actingFor (documentNumber, documentKind) {
    return ask(this, 'actingFor', plain(documentNumber), documentKind === undefined || documentKind === null ? undefined : plain(documentKind))
  }

  actions (context) {
    return ask(this, 'actions', contextOf(context))
  }

  todo (context) {
    return ask(this, 'todo', contextOf(context))
  }
}

module.exports = { AccountContext, EnterpriseAccount, IdentityProfile }
