'use strict'
// The operations of the vectors on accounts: `seal.*`, `sealing.*`, `account.*`, `licence.*`, and on their profiles.

const assert = require('node:assert/strict')
const dengji = require('dengji')

const SYSTEM = { id: 'vectors', role: 'system' }

/** The built-in profile that a vector names, or the usual one, with the values that it replaces. */
function profileOf (Profile, given, usual) {
  const { id = usual, set = [] } = typeof given === 'string' ? { id: given } : given ?? {}
  const profile = Profile.builtin(id)
  return set.length === 0 ? profile : profile.adjusted(set)
}

/** What a step says that there still is of a log: its `first` entries, some with their payload erased. */
function kept (log, { erase = [], first = log.length }, erased) {
  return log.slice(0, first).map(entry => erase.includes(entry.sequence) ? erased(entry) : entry)
}

/** The digest of the entry that a step names by its sequence: what a host keeps elsewhere. */
const headOf = (log, { headOf }) => headOf === undefined ? undefined : log[headOf - 1].digest

/** A snapshot that somebody wrote in: with the values that a step's `set` replaces. */
function written (snapshot, { set = [] }) {
  for (const { pointer, value } of set) {
    const way = pointer.split('/').slice(1)
    const last = way.pop()
    way.reduce((at, key) => at[key], snapshot)[last] = value
  }
  return snapshot
}

/** What the profiles of one kind are asked. */
function ofProfiles (area, Profile, usual) {
  const named = given => profileOf(Profile, given, usual)
  return {
    [`${area}.read`]: given => new Profile(given).document(),
    [`${area}.get`]: given => named(given.profile).get(given.pointer),
    [`${area}.lint`]: given => named(given.profile).lint(),
    [`${area}.diff`]: given => named(given.before).diff(named(given.after))
  }
}

/**
 * What the accounts of one kind are asked. The steps of a vector share them by the name that `as` gives; one without a name
 * is the usual case. A view gets the account, what the step gives, the context, and the profile.
 */
function ofAccounts (area, { Account, Context, Profile, usual, salt, views }) {
  const key = given => `${area} ${given.as ?? ''}`
  const contextOf = (given, held) => {
    const profile = given.profile === undefined ? held : profileOf(Profile, given.profile, usual)
    const { now = '1970-01-01T00:00:00Z', actor = SYSTEM } = given
    return new Context({ now, actor, profile, salt: given.salt ?? salt })
  }
  const shared = {
    handle ({ held, log }, given, context) {
      const before = held.toJson()
      try {
        const outcome = held.handle(given.command, context)
        if (outcome.entry) log.push(outcome.entry)
        return outcome
      } catch (error) {
        assert.equal(held.toJson(), before, 'a refused command changes nothing')
        throw error
      }
    },
    decide: ({ held }, given, context) => held.decide(given.command, context),
    refusal ({ held }, given, context) {
      try {
        held.decide(given.command, context)
        return null
      } catch (error) {
        if (!(error instanceof dengji.Refused)) throw error
        return { unmet: error.unmet }
      }
    },
    snapshot: ({ held }) => held.state(),
    replay: ({ held, log }) => Account.replay(log).toJson() === held.toJson(),
    verify_log: ({ log }, given) => Account.verifyLog(kept(log, given, Account.eraseLogEntry), headOf(log, given)),
    verify: ({ held, log }, given) =>
      Account.verify(written(held.state(), given), kept(log, given, Account.eraseLogEntry)),
    switch_profile (state, given) {
      state.profile = profileOf(Profile, given.profile, usual)
    }
  }
  const onState = ([name, run]) => [`${area}.${name}`, (given, state) => {
    const account = state[key(given)]
    return run(account, given, contextOf(given, account.profile))
  }]
  const asView = ([name, run]) =>
    [name, ({ held, profile }, given, context) => run(held, given, context, profile)]
  return {
    [`${area}.open`]: (given, state) => {
      const profile = profileOf(Profile, given.profile, usual)
      const [held, outcome] = Account.open(given.command, contextOf(given, profile))
      state[key(given)] = { held, profile, log: outcome.entry ? [outcome.entry] : [] }
      return outcome
    },
    [`${area}.restore`]: given => Account.fromState(typeof given === 'string' ? given : given.snapshot).state(),
    ...Object.fromEntries([...Object.entries(shared), ...Object.entries(views).map(asView)].map(onState))
  }
}

const sealing = given => profileOf(dengji.SealProfile, given.profile, 'guangxi-seal')
const identity = given => profileOf(dengji.IdentityProfile, given.profile, 'guangdong-identity')

/** The instant that is looked at: that of whoever looks, where only one is named. */
const lookedAt = given => given.at ?? given.now

const operations = {
  ...ofProfiles('seal_profile', dengji.SealProfile),
  'seal_profile.compare': given =>
    dengji.SealProfile.compare(given.profiles.map(one => profileOf(dengji.SealProfile, one)), given.today),
  ...ofProfiles('identity_profile', dengji.IdentityProfile, 'guangdong-identity'),
  ...ofProfiles('licence_profile', dengji.LicenceProfile, 'e-licence'),
  ...ofAccounts('seal', {
    Account: dengji.SealAccount,
    Context: dengji.SealContext,
    Profile: dengji.SealProfile,
    salt: '00112233445566778899aabbccddeeff',
    views: {
      may: (held, given, context) => held.may(given.question, context),
      actions: (held, given, context) => held.actions(given.channel, context, given.page),
      entitled: (held, given, context) => held.entitled(given.person, given.seal, lookedAt(given), context),
      entitlements: (held, given, context) => held.entitlementsAt(lookedAt(given), context),
      seals: (held, given, context) => held.seals(lookedAt(given), context),
      grants: (held, given, context) => held.grants(lookedAt(given), context, given.origin),
      todo: (held, given, context) => held.todo(context),
      deadlines: (held, given, context) => held.deadlines(lookedAt(given), given.until, context),
      licence_impact: (held, given, context) => held.licenceImpact(given.licence, context),
      changes: (held, given, context) => held.changes(context),
      claims: (held, given, context) => held.claims(given.seal, context),
      window_form: (held, given, context) => held.windowForm(given.application, context)
    }
  }),
  ...ofAccounts('sealing', {
    Account: dengji.SealingSession,
    Context: dengji.SealContext,
    Profile: dengji.SealProfile,
    usual: 'guangxi-seal',
    salt: '00112233445566778899aabbccddeeff',
    views: { stored: held => held.stored() }
  }),
  'sealing.recognise': given => dengji.recogniseFile(new Uint8Array(Buffer.from(given.bytes, 'hex'))),
  'sealing.coverage': given => dengji.checkSealCoverage(sealing(given), given.pages, given.placements),
  'sealing.output': given => dengji.outputPlan(sealing(given), given.request),
  'sealing.right': (given, state) => dengji.rightAtSigning(state['seal '].held, sealing(given), given.use),
  'sealing.case_evidence': given => dengji.caseEvidence(given.document, given.current),
  'sealing.attach': (given, state) =>
    dengji.attachDocument(given.document ?? state['sealing '].held.stored(), given.person, given.item),
  'account.check': given => identity(given).checkRegistration(given.registration, given.today),
  'account.on_site_missing': given => identity(given).onSiteMissing(given.method, given.presenter, given.documents),
  'account.level_named': given => identity(given).levelNamed(given.name),
  'account.acting_by_e_licence': given => identity(given).actingByELicence(given.enterprise),
  ...ofAccounts('account', {
    Account: dengji.EnterpriseAccount,
    Context: dengji.AccountContext,
    Profile: dengji.IdentityProfile,
    usual: 'guangdong-identity',
    views: {
      actions: (held, given, context) => held.actions(context),
      level: (held, given, context, profile) => held.level(profile),
      verifications: (held, given, context) => held.verifications(context),
      logins: (held, given, context, profile) => held.logins(profile),
      handlers: (held, given, context) => held.handlers(context),
      acting_for: (held, given) => held.actingFor(given.documentNumber, given.documentKind),
      todo: (held, given, context) => held.todo(context)
    }
  }),
  ...ofAccounts('licence', {
    Account: dengji.LicenceWallet,
    Context: dengji.LicenceContext,
    Profile: dengji.LicenceProfile,
    usual: 'e-licence',
    views: {
      actions: (held, given, context) => held.actions(context),
      copies: (held, given, context) => held.copies(context),
      holders: (held, given, context) => held.holders(given.number, context),
      password: (held, given, context) => held.password(context),
      list: (held, given, context) => held.listAt(given.place, given.register, context),
      todo: (held, given, context) => held.todo(given.register, context),
      identity_use: (held, given, context) => held.identityUse(given.purpose, given.number, context)
    }
  })
}

module.exports = { headOf, kept, operations, written }
